"""The plan and the cut-offs of swc-allocate, worked out by plain Python from SPEC 7, RULES 7 and POLICY.

Slow and simple: who can be served is asked by augmenting paths, one child at a time, and nothing of
the program's code or method is used. Tables are lists of dicts, an absent cell is an empty one.
`plan(world)` gives (rows, cutoffs), or raises Refused(exit status)."""
import hashlib
import re
import unicodedata
from fractions import Fraction

PLAN = ("rank,outcome,item,device_id,serial,sim_id,amount_vnd,reason_code,reason,priority,ticket,student_id,"
        "personal_id,full_name,birth_date,class,school_code,school_name,district,commune,household_id,pool,"
        "duplicate_group,origin").split(",")
COPIED = PLAN[11:21] + PLAN[22:]
EARMARKED, QUOTA, OPEN, EARMARKED_MONEY, MONEY = range(5)  # the order of pools in a tier (7.4)


class Refused(Exception):
    """The inputs define no plan; args[0] is the exit status."""


def fold(text):
    lower = "".join({"\u0130": "i"}.get(c) or (c.lower() if len(c.lower()) == 1 else c)
                    for c in unicodedata.normalize("NFC", text))
    return " ".join(unicodedata.normalize("NFC", lower).split())


def name_key(row):
    return f"N:{fold(row.get('full_name', ''))}|{row.get('birth_date', '')}|{fold(row.get('school_name', ''))}"


def key(row):
    if row.get("personal_id"):
        return "P:" + row["personal_id"]
    return "S:" + row["student_id"] if row.get("student_id") else name_key(row)


def same_person(a, b):
    for column in ("personal_id", "student_id"):
        if a.get(column) and b.get(column):
            return a[column] == b[column]
    return bool(a.get("birth_date") and b.get("birth_date")) and name_key(a) == name_key(b)


class Policy:
    def __init__(self, text):
        lines, self.sections = [line.strip() for line in text.splitlines()], {}
        for line in lines:
            if line.startswith("["):
                section = self.sections.setdefault(line[1:-1].strip(), {})
            elif line and line[0] not in "#;":
                name, value = line.split("=", 1)
                section[name.strip()] = value.strip()
        self.as_of = self.get("programme", "as_of", "9999-12-31")
        self.fit = {level: self.tiers(value) for level, value in self.sections.get("fit", {}).items()}
        self.fit.setdefault("default", self.tiers("laptop | desktop > tablet > smartphone"))
        self.order = []
        for part in self.items("order", "keys", "none", ">"):
            column, _, values = part.partition(":")
            self.order.append((column.strip(), [fold(v) for v in values.split(",")]))

    def get(self, section, name, default):
        return self.sections.get(section, {}).get(name, default)

    def items(self, section, name, default, separator=","):
        value = self.get(section, name, default)
        return [] if value == "none" else [item.strip() for item in value.split(separator)]

    @staticmethod
    def tiers(value):
        return [] if value == "none" else [[t.strip() for t in tier.split("|")] for tier in value.split(">")]


class Pool:
    def __init__(self, name, kind, kind_of_unit, holds_for, units, capacity=None):
        self.name, self.kind, self.type, self.holds_for, self.units = name, kind, kind_of_unit, holds_for, units
        self.capacity = len(units) if capacity is None else capacity
        self.holders = []

    @property
    def left(self):
        return self.capacity - len(self.holders)

    def unit(self, k):
        return (f"{self.name}#{k + 1}", None) if self.units is None else self.units[k]


def earmark_holds(earmark, child):
    for part in filter(None, earmark.split(";")):
        word, value = part.split("=", 1)
        held = {"student": lambda: value in (child.get("student_id"), child.get("personal_id")),
                "school": lambda: value == child.get("school_code") or
                fold(value) == fold(child.get("school_name", "")),
                "commune": lambda: fold(value) == fold(child.get("commune", "")),
                "district": lambda: fold(value) == fold(child.get("district", "")),
                "level": lambda: value == child.get("level", "")}[word]
        if not held():
            return False
    return True


class Past:
    """Earlier handovers and plans (7.1)."""

    def __init__(self, world, policy):
        self.rows = [h for h in world["handovers"] or [] if h["date"] <= policy.as_of]
        self.promises = []
        for row in (r for plan_rows in world["outstanding"] for r in plan_rows):
            given = [(row["device_id"], row["item"])] if row["outcome"] == "served" and row["item"] != "sim" else []
            for unit, item in given + ([(row["sim_id"], "sim")] if row["sim_id"] else []):
                if not any(same_person(h, row) and h["device_id"] == unit for h in self.rows):
                    self.promises.append((row, unit, item))
        histories = {}
        for h in self.rows:
            histories.setdefault((key(h), h["device_id"]), []).append(h)
        self.out = {unit for (_, unit), rows in histories.items() if unit and self.is_held(rows)}
        self.out |= {unit for _, unit, _ in self.promises}

    @staticmethod
    def is_held(rows):
        last = max(rows, key=lambda h: (h["date"], ["delivered", "returned", "cancelled"].index(h["status"]),
                                        h["handover_id"].encode()))
        return last["status"] == "delivered"

    def held_by(self, child):
        histories, cash = {}, 0
        for h in (h for h in self.rows if same_person(h, child)):
            if h["item"] == "cash":
                cash += int(h["amount_vnd"] or 0) * (1 if h["status"] == "delivered" else -1)
            else:
                histories.setdefault(h["device_id"] or (h["item"],), []).append(h)
        items = {rows[0]["item"] if not rows[0]["device_id"] else
                 max(rows, key=lambda h: (h["date"], h["status"] != "delivered", h["status"] == "cancelled",
                                          h["handover_id"].encode()))["item"]
                 for rows in histories.values() if self.is_held(rows)}
        items |= {item for row, unit, item in self.promises if same_person(row, child) and unit not in histories}
        return items | ({"cash"} if cash > 0 else set())


def ledger(world, policy):
    """Rows seen by donation_id; the entry that a row stands for."""
    rows = {d["donation_id"]: d for d in world["donations"] or [] if d["date"] <= policy.as_of}

    def base(row):
        while row is not None and row["entry"] == "reversal":
            row = rows.get(row["reverses"])
        return row
    return rows, base


def meets_minimum(device, policy):
    for condition in policy.items("minimum", device["type"], "none"):
        column, sign, wanted = re.fullmatch(r"(\w+)\s*(>=|=)\s*(\S+)", condition).groups()
        cell = device.get(column, "")
        if cell == "":
            good = policy.get("minimum", "unknown", "refuse") == "accept"
        else:
            good = cell == wanted if sign == "=" else Fraction(cell) >= Fraction(wanted)
        if not good:
            return False
    return True


def find_pools(world, policy, past):
    devices = sorted(world["devices"], key=lambda d: d["device_id"].encode())
    if len({d["device_id"] for d in devices}) < len(devices):
        raise Refused(3)
    rows, base = ledger(world, policy)
    stock = {}
    for d in devices:
        if d.get("status", "") in ("", "in_stock") and d.get("condition") != "faulty" and meets_minimum(d, policy):
            giver = base(rows.get(d.get("donation_id", "")))
            earmark = d.get("earmark") or (giver or {}).get("earmark", "")
            single = d.get("quantity", "") in ("", "1")
            names = [d["device_id"]] if single else [f"{d['device_id']}#{k + 1}" for k in range(int(d["quantity"]))]
            stock.setdefault((d["type"], earmark), []).extend((n, d) for n in names if n not in past.out)
    pools = []
    for q in sorted(world["quota"] or [], key=lambda q: q["district"].encode()):
        kind, units = q.get("type") or world["quota_type"], int(q["units"])
        there = stock.get((kind, ""), [])
        if units > len(there):
            raise Refused(3)
        stock[kind, ""] = there[units:]
        pools.append(Pool(f"{kind}(district={q['district']})", QUOTA, kind,
                          lambda c, d=q["district"]: fold(d) == fold(c.get("district", "")), there[:units]))
    for (kind, earmark), units in stock.items():
        pools.append(Pool(f"{kind}[{earmark}]" if earmark else kind, EARMARKED if earmark else OPEN, kind,
                          lambda c, e=earmark: earmark_holds(e, c), units))
    mode = policy.get("cash", "mode", "none")
    balance = {}
    for row in rows.values() if mode != "none" else []:
        entry = base(row)
        if entry is not None and entry["form"] == "cash":
            sign = {"receipt": 1, "spend": -1, "pledge": 0}[entry["entry"]] * (1 if row is entry else -1)
            amount = int(row["amount_vnd"] or entry["amount_vnd"] or 0)
            balance[entry.get("earmark", "")] = balance.get(entry.get("earmark", ""), 0) + sign * amount
    for earmark, money in balance.items():
        kind = "cash" if mode == "grant" else policy.get("cash", "type", None)
        name = f"{kind}[{earmark}]({mode})" if earmark else f"{kind}({mode})"
        pools.append(Pool(name, EARMARKED_MONEY if earmark else MONEY, kind, lambda c, e=earmark: earmark_holds(e, c),
                          None, max(0, money) // int(policy.get("cash", "unit_price_vnd", None))))
    return [p for p in pools if p.capacity > 0]


class Child:
    def __init__(self, row, world, policy, past):
        self.row, self.policy = row, policy
        self.key, self.number, self.device, self.sim, self.on_hold = key(row), None, None, None, False
        listed = policy.sections.get("priority")
        self.priority = row.get("priority", "") if listed is None else listed.get(row["category"], "none")
        self.priority = "" if self.priority == "none" else self.priority
        ticket = f"swc-ticket-1\n{world['seed']}\n{policy.get('programme', 'round', None)}\n{self.key}\n"
        self.ticket = hashlib.sha256(ticket.encode()).hexdigest()
        held, needs = past.held_by(row), (row.get("needs") or "device").split("+")
        owned = {t for t in row.get("devices_owned", "").split("+") if t not in ("", "none")}
        self.tiers = policy.fit.get(row.get("level") or "default", policy.fit["default"])
        if self.tiers and policy.get("cash", "mode", "none") == "grant":
            self.tiers = self.tiers + [["cash"]]
        tests = [("already-served", held & set(policy.items("eligibility", "received",
                                                            "laptop, desktop, tablet, smartphone, tv"))),
                 ("no-priority", not self.priority), ("no-fit", not self.tiers), ("no-need", needs == ["sim"]),
                 ("owns-device", owned & set(policy.items("eligibility", "owned",
                                                          "laptop, desktop, tablet, smartphone")))]
        self.failed = next((code for code, fails in tests if fails), None)
        self.capable = policy.items("sim", "capable", "tablet, smartphone")
        self.wants_sim = (policy.get("sim", "mode", "off") == "on" and self.priority and "sim" in needs and
                          "sim" not in held | owned and not self.is_uncovered(world["coverage"]))
        self.holds_capable = bool((held | owned) & set(self.capable))
        self.considered = self.failed is None or bool(self.wants_sim and self.holds_capable)
        waited = sum(any(r["outcome"] == "waiting" and same_person(r, row) for r in p) for p in world["previous"])
        order = [-waited if column == "waiting" else
                 ([fold(row.get(column, "")) == v for v in values] + [True]).index(True)
                 for column, values in policy.order]
        self.unranked = (self.ticket, name_key(row).encode(), row.get("origin", "").encode())
        self.order = (self.priority, *order, *self.unranked)

    def is_uncovered(self, coverage):
        at_home = [p["status"] for p in coverage or [] if fold(p["district"]) == fold(self.row.get("district", ""))
                   and fold(p["commune"]) == fold(self.row.get("commune", ""))]
        return bool(at_home) and "covered" not in at_home

    def gets_sim(self):
        if self.device is None:
            return self.wants_sim and self.holds_capable
        pool, (_, row) = self.device
        slot = (row or {}).get("sim_slot", "")
        return self.wants_sim and (self.holds_capable or slot == "yes" or (slot == "" and pool.type in self.capable))


def rank(children):
    """Refuse equal keys, settle held groups (7.1, 7.2), number the rest."""
    seen, groups = {}, {}
    for c in children:
        held = c.row.get("duplicate_status") == "held" and c.row.get("duplicate_group")
        group = c.row["duplicate_group"] if held else object()
        for mark in {c.key, "P:" + c.row.get("personal_id", ""), "S:" + c.row.get("student_id", "")} - {"P:", "S:"}:
            if seen.setdefault(mark, group) != group:
                raise Refused(3)
        if held:
            groups.setdefault(group, []).append(c)
    for group in groups.values():
        done = [c for c in group if c.failed == "already-served"]
        left = sorted((c for c in done or group if c.considered), key=lambda c: c.order)
        for c in group:
            c.on_hold = c.considered and c not in left[:1]
    ranked = sorted((c for c in children if c.considered and not c.on_hold), key=lambda c: c.order)
    for number, c in enumerate(ranked, 1):
        c.number = number
    return ranked


class Seating:
    """Whether children (each with the pools it may have) and slots of households can all be filled."""

    def __init__(self, chosen, slots, members, wish):
        self.allowed = lambda c: chosen.get(c) or wish[c]
        self.members, self.chosen, self.of, self.slot_of, self.load = members, chosen, {}, {}, {}
        seated = {h: sum(c in chosen for c in children) for h, children in members.items()}
        free = [(h, i) for h, n in slots.items() for i in range(n - seated[h])]
        self.good = (all(seated[h] <= slots.get(h, 0) for h in members) and
                     all(self.seat(c, set(), set()) for c in chosen) and
                     all(self.fill(slot, set(), set()) for slot in free))

    def seat(self, child, pools, children):
        for pool in self.allowed(child):
            if pool in pools:
                continue
            pools.add(pool)
            holders = self.load.setdefault(pool, [])
            if len(holders) < pool.capacity or any(self.move(h, pools, children) for h in list(holders)):
                holders.append(child)
                self.of[child] = pool
                return True
        return False

    def move(self, child, pools, children):
        """Make room where `child` sits: by another pool, or by a sibling in its slot."""
        old, slot = self.of[child], self.slot_of.get(child)
        if self.seat(child, pools, children):
            self.load[old].remove(child)
            return True
        if slot is None or not self.fill(slot, pools, children):
            return False
        self.load[old].remove(child)
        del self.of[child], self.slot_of[child]
        return True

    def fill(self, slot, pools, children):
        for c in self.members[slot[0]]:
            if c not in self.chosen and c not in self.slot_of and c not in children:
                children.add(c)
                if self.seat(c, pools, children):
                    self.slot_of[c] = slot
                    return True
        return False


def serve(claimants, pools, tiers_of, mode, household_of, slots):
    """7.4 and 7.6: {child: pool}, and the slots that were not filled. Slots: (class, turn, rank, household)."""
    tiers = {c: [[p for p in pools if p.type in tier and p.holds_for(c.row)] for tier in tiers_of(c)]
             for c in claimants}
    wish = {c: [p for tier in tiers[c] for p in tier] for c in claimants}
    members, chosen, kept, unfilled = {}, {}, {}, []
    for c in claimants:
        members.setdefault(household_of(c), []).append(c)

    def can(more, slots_kept):
        return Seating({**chosen, **more}, slots_kept, members, wish).good
    blocks = {"coverage": [slots], "class": [[s for s in slots if s[0] == c] for c in "123"],
              "fit": [[s] for s in slots]}[mode]
    for block in blocks:
        touched, new = set(), []
        for slot in block:
            more = {**kept, slot[3]: kept.get(slot[3], 0) + 1}
            if can({}, more):
                kept = more
                touched.add(slot[3])
            else:
                unfilled.append(slot)
        for c in claimants:
            if household_of(c) in touched and c not in chosen and can({c: wish[c]}, kept):
                chosen[c] = wish[c]
                new.append(c)
        for c in new:
            chosen[c] = next(tier for tier in tiers[c] if tier and can({c: tier}, kept))
    for c in (c for c in claimants if c in chosen):
        pool_order = sorted(chosen[c], key=lambda p: (p.kind, p.name.encode()))
        chosen[c] = [next(p for p in pool_order if can({c: [p]}, kept))]
    return {c: chosen[c][0] for c in claimants if c in chosen}, unfilled


def hand_out(claimants, pools, tiers_of, policy, field, household_of, turns, proof):
    """Both passes of one run; `proof` gets the rows of the cut-offs."""
    slots, count = [], {}
    for c in claimants:
        home = household_of(c)
        count[home] = count.get(home, turns.get(home, 0)) + 1
        slots.append((c.priority, count[home], c.number, home))
    slots.sort(key=lambda s: s[:3])
    defined = (policy.get("allocation", "mode", "coverage"), policy.get("allocation", "claimant", "student")) == \
        ("coverage", "student")
    while pools:
        given, slots = serve(claimants, pools, tiers_of, policy.get("allocation", "mode", "coverage"), household_of,
                             slots)
        for c, pool in given.items():
            setattr(c, field, (pool, pool.unit(len(pool.holders))))
            pool.holders.append(c)
        uses = {c: [p for t in tiers_of(c) for p in pools if p.type in t and p.holds_for(c.row)] for c in given}
        for pool in pools:
            reached, todo = set(), [pool]
            while todo:
                at = todo.pop()
                if at not in reached:
                    reached.add(at)
                    todo += [q for c in at.holders for q in uses[c]]
            cut = "" if not defined or any(p.left for p in reached) else \
                str(max(c.number for p in reached for c in p.holders))
            proof[pool.name] = [pool.name, str(pool.capacity), str(len(pool.holders)), cut]
        if policy.get("allocation", "earmark", "hard") == "hard":
            break
        pools = [Pool(p.name + "(open)", EARMARKED, p.type, lambda c: True, p.units[len(p.holders):])
                 for p in pools if p.kind == EARMARKED and p.left and not p.name.endswith("(open)")]
        claimants = [c for c in claimants if getattr(c, field) is None]
        homes = {household_of(c) for c in claimants}
        slots = [s for s in slots if s[3] in homes]


def plan_row(c):
    row = dict.fromkeys(PLAN, "")
    row.update({column: c.row.get(column, "") for column in COPIED})
    row.update(rank=str(c.number or ""), priority=c.priority, ticket=c.ticket)
    if c.sim:
        row["sim_id"] = c.sim[1][0]
    if c.on_hold:
        row.update(outcome="on_hold", reason_code="on-hold")
    elif c.failed is None and c.device:
        pool, (unit, device) = c.device
        row.update(outcome="served", reason_code="served", item=pool.type, device_id=unit, pool=pool.name)
        if device is None:
            row["amount_vnd"] = c.policy.get("cash", "unit_price_vnd", None)
        elif device.get("quantity", "") in ("", "1"):
            row["serial"] = device.get("serial", "")
    elif c.failed is None:
        row.update(outcome="waiting", reason_code="waiting")
    elif c.considered and c.sim:
        row.update(outcome="served", reason_code="served-sim", item="sim", pool=c.sim[0].name)
    elif c.considered:
        row.update(outcome="waiting", reason_code="waiting-sim")
    else:
        row.update(outcome="already_served" if c.failed == "already-served" else "ineligible", reason_code=c.failed)
    return row


def plan(world):
    policy = Policy(world["policy"])
    past = Past(world, policy)
    children = [Child(row, world, policy, past) for row in world["students"]]
    ranked = rank(children)
    pools = find_pools(world, policy, past)
    by_household = policy.get("allocation", "claimant", "student") == "household"
    turns, proof = {}, {}
    for c in children:
        if c.failed == "already-served" and c.row.get("household_id"):
            turns[c.row["household_id"]] = turns.get(c.row["household_id"], 0) + 1
    hand_out([c for c in ranked if c.failed is None], [p for p in pools if p.type != "sim"], lambda c: c.tiers, policy,
             "device", lambda c: (by_household and c.row.get("household_id")) or c, turns if by_household else {}, proof)
    sims = [p for p in pools if p.type == "sim"]
    if policy.get("sim", "mode", "off") == "on":
        hand_out([c for c in ranked if c.gets_sim()], sims, lambda c: [["sim"]], policy, "sim", lambda c: c, {}, proof)
    else:
        proof.update({p.name: [p.name, str(p.capacity), "0", ""] for p in sims})
    rest = sorted((c for c in children if c.number is None), key=lambda c: c.unranked)
    return [plan_row(c) for c in ranked + rest], [proof[name] for name in sorted(proof, key=str.encode)]
