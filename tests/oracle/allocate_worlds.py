#!/usr/bin/env python3
"""Random small worlds through the commands: swc-allocate must write the plan and the cut-offs of
allocate_reference.py, cell by cell, and swc-audit must accept them from the manifest alone.

Usage: allocate_worlds.py BUILD_DIR [WORLDS [FIRST_SEED]]     (CI: 250; by hand: 20000)

A world mixes all that a policy can ask for with data as people send it: numbers missing or typed
twice, names composed otherwise or in capitals, lots, faulty units, earmarks of several keys, quotas,
reversals, pledges, handovers cancelled and returned on one day, earlier and outstanding plans."""
import collections
import csv
import hashlib
import io
import pathlib
import random
import subprocess
import sys
import tempfile
import unicodedata

import allocate_reference as reference

BUILD = pathlib.Path(sys.argv[1]).resolve()
WORLDS = int(sys.argv[2]) if len(sys.argv) > 2 else 250
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 11390
COLUMNS = {
    "students": "student_id personal_id full_name birth_date sex ethnicity level grade class school_code school_name "
                "district commune household_id category priority devices_owned internet_home needs origin "
                "duplicate_group duplicate_status",
    "devices": "device_id type serial condition ram_gb screen_inch sim_slot made_year quantity donation_id status "
               "earmark origin",
    "donations": "donation_id entry reverses date donor_name form quantity amount_vnd earmark origin",
    "handovers": "handover_id date round student_id personal_id full_name birth_date school_name item device_id "
                 "amount_vnd status origin",
    "coverage": "point_id hamlet commune district status origin",
    "quota": "district type units",
}
COLUMNS = {kind: names.split() for kind, names in COLUMNS.items()} | {"plan": reference.PLAN}
TYPES = ["laptop", "desktop", "tablet", "smartphone", "tv"]
DISTRICTS = ["Krông Pắc", "KRÔNG PẮC", "Ea H'leo", "Lắk", "ÐAK X"]
COMMUNES = ["Ea Yông", "EA YÔNG", "Hòa An", "Hoà An", ""]
SCHOOLS = [("TH01", "TH Nguyễn Huệ"), ("TH02", "TH NGUYỄN  HUỆ"), ("", "THCS Lê Lợi"), ("TH03", "THCS Lê Lợi")]
LEVELS = ["primary", "upper_secondary", "lower_secondary", "", "preschool"]
NAMES = ["Nguyễn Văn An", "NGUYỄN VĂN AN", "H’Lan Êban", "Y Đức", "Trần Thị Bé", "Đỗ Ứng", "Lê Ủy"]
BIRTHS = ["2010-01-02", "2010", "2009-12-31", "2011-05-05"]
UNITS = ["A", "A#1", "A#2", "B#1", "Ă", "X9", "B", "B2"]
GROUP = "00000000000000aa"


class World:
    def __init__(self, seed):
        self.chance = random.Random(seed)
        self.pick = lambda *words: self.chance.choice(words)
        self.districts = self.chance.sample(DISTRICTS, self.chance.randint(1, 3))
        self.levels = self.chance.sample(LEVELS, self.chance.randint(1, 3))
        self.types = self.chance.sample(TYPES, self.chance.randint(1, 3))
        self.students = [self.student(i) for i in range(self.chance.randint(1, self.pick(3, 6, 10)))]
        self.earmarks = [self.earmark() for _ in range(self.chance.randint(1, 4))]
        donations = self.ledger() if self.happens(.7) else None
        self.tables = {
            "students": self.students,
            "donations": donations,
            "devices": self.depot(donations),
            "handovers": self.handovers() if self.happens(.7) else None,
            "coverage": [{"point_id": f"P{i}", "hamlet": "Buôn X", "commune": self.pick("Ea Yông", "hòa an", "HOÀ AN"),
                          "district": self.pick(*self.districts), "status": self.pick("uncovered", "planned", "covered")}
                         for i in range(self.chance.randint(0, 4))] if self.happens(.5) else None,
            "quota": None, "quota_type": None, "previous": [], "outstanding": []}
        self.tables["previous"] = [self.earlier_plan() for _ in range(self.pick(0, 0, 1, 2))]
        self.tables["outstanding"] = [self.earlier_plan() for _ in range(self.pick(0, 0, 0, 1))]
        if self.happens(.3):
            self.tables["quota_type"] = self.pick(None, self.types[0])
            wanted = {(self.pick(*self.districts), self.pick(*self.types, "sim")): self.pick("0", "1", "1", "2")}
            self.tables["quota"] = [{"district": d, "type": "" if self.tables["quota_type"] else t, "units": n}
                                    for (d, t), n in wanted.items()]
        if self.happens(.2):
            self.write_otherwise()
        self.tables["policy"] = self.policy(donations is not None)
        self.tables["seed"] = hashlib.sha256(str(seed).encode()).hexdigest()

    def happens(self, share):
        return self.chance.random() < share

    def student(self, i):
        pick = self.pick
        code, school = pick(*SCHOOLS)
        held = self.happens(.12)
        row = {"full_name": pick(*NAMES), "birth_date": pick(*BIRTHS), "sex": pick("F", "M", ""),
               "ethnicity": pick("Kinh", "Ê Đê", "ê đê", ""), "level": pick(*self.levels),
               "grade": pick("1", "5", "9", "12", ""), "class": pick("5A", "", "6,B"),
               "school_code": pick(code, code, ""), "school_name": school, "district": pick(*self.districts),
               "commune": pick(*COMMUNES), "household_id": pick("", "H1", "H2", "H1"),
               "category": pick("poor", "poor", "near_poor", "covid_orphan", "none"),
               "priority": pick("1", "1", "2", "3", "" if self.happens(.3) else "1"),
               "devices_owned": pick("", "none", "", "none", "smartphone", "tablet+sim", "sim", "tv"),
               "needs": pick("", "device", "device+sim", "device+sim", "sim" if self.happens(.4) else ""),
               "internet_home": pick("", "none", "mobile"), "origin": f"a.csv!{i + 2}",
               "duplicate_group": GROUP if held else "", "duplicate_status": "held" if held else "unique",
               "student_id": f"{7000000000 + i}" if self.happens(.6) else "",
               "personal_id": f"0662100{i:05d}" if self.happens(.5) else ""}
        if i and self.happens(.02):  # one number in two rows
            row["personal_id"] = self.pick(*[f"0662100{k:05d}" for k in range(i)])
        return row

    def earmark(self):
        one, parts = self.pick(*self.students), []
        if self.happens(.15):
            parts.append("student=" + (self.pick(one["student_id"], one["personal_id"]) or "7000000099"))
        if self.happens(.4):
            parts.append("school=" + (self.pick(one["school_code"], "") or one["school_name"].upper()))
        if self.happens(.3):
            parts.append("commune=" + self.pick("Ea Yông", "hòa an"))
        if self.happens(.4):
            parts.append("district=" + self.pick(*self.districts, self.districts[0].upper()))
        if self.happens(.4):
            parts.append("level=" + (self.pick(*self.levels) or "primary"))
        return ";".join(parts)

    def ledger(self):
        rows = []
        for i in range(self.chance.randint(0, 6)):
            cash = self.happens(.6)
            entry = {"donation_id": f"T{i}", "entry": self.pick("receipt", "receipt", "receipt", "pledge", "spend"),
                     "date": self.pick("2021-10-01", "2021-12-31", "2022-01-01"), "donor_name": "Báo",
                     "form": "cash" if cash else "laptop", "amount_vnd": self.pick("100", "250", "500") if cash else "",
                     "quantity": "" if cash else "2", "earmark": self.pick(*self.earmarks, "", "")}
            rows.append(entry)
            if self.happens(.25):
                rows.append({**entry, "donation_id": f"V{i}", "entry": "reversal", "reverses": f"T{i}", "quantity": "",
                             "date": max(entry["date"], self.pick("2021-10-01", "2022-01-01")),
                             "amount_vnd": self.pick("", "30") if cash else "", "earmark": ""})
        self.chance.shuffle(rows)
        return rows

    def depot(self, donations):
        pick, names = self.pick, ["A", "A1", "a", "B", "B2", "B10", "Ă", "C#", "#D"]
        self.chance.shuffle(names)
        return [{"device_id": name, "type": pick(*self.types, "sim"), "serial": f"SN{name}",
                 "condition": pick("new", "used", "", "new", "faulty" if self.happens(.3) else ""),
                 "ram_gb": pick("", "2", "4", "3.5"), "screen_inch": pick("", "10.1", "14"),
                 "sim_slot": pick("", "yes", "no", ""), "made_year": pick("", "2019", "2021"),
                 "quantity": pick("", "1", "1", "2", "3", "0"), "earmark": pick(*self.earmarks, "", ""),
                 "status": pick("in_stock", "", "in_stock", "", "reserved" if self.happens(.4) else ""),
                 "donation_id": pick(*[d["donation_id"] for d in donations or []], "", "")}
                for name in names[:self.chance.randint(0, 8)]]

    def person(self):
        """A student, perhaps under fewer numbers or in capitals, or somebody else."""
        row = dict(self.pick(*self.students))
        for column in ("student_id", "personal_id"):
            row[column] = "" if self.happens(.25) else row[column]
        if self.happens(.2):
            row["full_name"] = row["full_name"].upper()
        if self.happens(.1):
            row.update(full_name=self.pick(*NAMES), personal_id=self.pick("", "066210099999"))
        return row

    def handovers(self):
        rows = []
        for i in range(self.chance.randint(0, 6)):
            item = self.pick("laptop", "tablet", "smartphone", "sim", "cash", "tv")
            rows.append({**self.person(), "handover_id": f"G{i if self.happens(.5) else i + 10}", "round": "R0",
                         "date": self.pick("2021-10-01", "2021-10-01", "2021-11-01", "2022-02-02"), "item": item,
                         "device_id": "" if item == "cash" else self.pick("", *UNITS),
                         "amount_vnd": "100" if item == "cash" else "",
                         "status": self.pick("delivered", "delivered", "returned", "cancelled")})
            if self.happens(.1):
                rows[-1]["birth_date"] = ""
        return rows

    def earlier_plan(self):
        rows, units = [], self.chance.sample(UNITS, len(UNITS))
        for i in range(self.chance.randint(0, 4)):
            row = {**dict.fromkeys(reference.PLAN, ""), **self.person(), "rank": str(i + 1), "reason": "x",
                   "outcome": self.pick("served", "waiting"), "duplicate_group": ""}
            row["reason_code"] = row["outcome"]
            if row["outcome"] == "served":
                row["item"] = row["pool"] = self.pick("laptop", "tablet", "smartphone", "sim")
                row["sim_id" if row["item"] == "sim" else "device_id"] = units.pop()
            rows.append(row)
        return rows

    def write_otherwise(self):
        """Cells as another keyboard or program writes them."""
        for row in self.students:
            for column in ("full_name", "school_name", "district", "commune", "ethnicity", "household_id"):
                text = row[column]
                if self.happens(.4):
                    row[column] = self.pick(unicodedata.normalize("NFD", text), text.upper(), text.lower(),
                                            text.replace(" ", "  "), text.replace(" ", "\u00a0"))

    def policy(self, has_ledger):
        pick, lines = self.pick, ["[programme]", "name = Thử", "round = R1"]
        if self.happens(.4):
            lines.append("as_of = " + pick("2021-12-31", "2021-10-01"))
        if self.happens(.5):
            lines += ["[eligibility]", "owned = " + pick("none", "laptop", "laptop, tablet , smartphone"),
                      "received = " + pick("none", "laptop , tablet", "laptop, tablet, smartphone, tv, cash", "sim")]
        if self.happens(.3):
            lines += ["[priority]"] + [f"{c} = {pick('1', '2', '3', 'none', '1')}"
                                       for c in ("poor", "near_poor", "covid_orphan", "none") if self.happens(.9)]
        if self.happens(.6):
            keys = ["waiting", "grade:12,9,5", "district:" + pick(*self.districts), "sex:F", "ethnicity:Ê ĐÊ",
                    "commune:hòa an, Ea Yông", "level:primary", "school_code:th01", "internet_home:none"]
            lines += ["[order]", "keys = " + " > ".join(self.chance.sample(keys, self.chance.randint(1, 3)))]
        if self.happens(.8):
            lines.append("[fit]")
            for level in ("default", "primary", "upper_secondary", "preschool"):
                types = self.chance.sample(TYPES, self.chance.randint(1, 4))
                tiers = types[0] + "".join(pick(" | ", " > ") + t for t in types[1:])
                lines += [f"{level} = {'none' if self.happens(.05) else tiers}"] if self.happens(.5) else []
        if self.happens(.25):
            lines += ["[minimum]", "unknown = " + pick("accept", "refuse")]
            lines += [f"{t} = {pick('ram_gb>=3.5', 'screen_inch>=10.1, condition=new', 'made_year >= 2020', 'sim_slot=yes')}"
                      for t in self.types]
        lines += ["[allocation]", "mode = " + pick("coverage", "class", "fit"),
                  "claimant = " + pick("student", "household"), "earmark = " + pick("hard", "soft")]
        if has_ledger and self.happens(.7):
            lines += ["[cash]", "unit_price_vnd = " + pick("100", "150")]
            lines += pick(["mode = grant"], ["mode = purchase", "type = " + pick(*self.types)])
        if self.happens(.6):
            lines += ["[sim]", "mode = on", "capable = " + pick("tablet", "laptop, tablet", "smartphone , tv", "none")]
        return "\n".join(lines) + "\n"

    def write(self, folder):
        """Files of the world; the options that name them."""
        (folder / "policy.ini").write_text(self.tables["policy"], encoding="utf-8")
        options = ["--policy", "policy.ini", "--seed", self.tables["seed"]]
        for kind in ("students", "devices", "donations", "handovers", "coverage"):
            if self.tables[kind] is not None:
                self.write_stream(folder / f"{kind}.csv", kind, self.tables[kind])
                options += [] if kind == "students" else ["--" + kind, f"{kind}.csv"]
        if self.tables["quota"] is not None:
            self.write_stream(folder / "quota.csv", "quota", self.tables["quota"])
            options += ["--quota", "quota.csv"]
            options += ["--quota-type", self.tables["quota_type"]] if self.tables["quota_type"] else []
        for use in ("previous", "outstanding"):
            for i, rows in enumerate(self.tables[use]):
                self.write_stream(folder / f"{use}{i}.csv", "plan", rows,
                                  f"#swc allocate version=0.1.0 round={use[0]}{i} seed={'0' * 64} seed_from=draw")
                options += ["--" + use, f"{use}{i}.csv"]
        return options

    def write_stream(self, path, kind, rows, note=None):
        columns = [c for c in COLUMNS[kind] if kind == "plan" or any(r.get(c) for r in rows) or self.happens(.5) or
                   c in ("full_name", "device_id", "type", "district", "units", "commune", "status", "category")]
        if kind == "quota" and self.tables["quota_type"]:
            columns.remove("type") if "type" in columns else None
        text = io.StringIO()
        writer = csv.DictWriter(text, columns, restval="", extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        body = "\n".join(f'"{line.split(",")[0]}",{line.split(",", 1)[1]}' if line.startswith("#") else line
                         for line in text.getvalue().split("\n"))
        if kind != "quota":
            body += (note or f"#swc validate version=0.1.0 kind={kind}") + f" in={len(rows)} out={len(rows)}\n"
        seal = f"#end rows={len(rows)} sha256={hashlib.sha256(body.encode()).hexdigest()}\n"
        path.write_text(body + seal, encoding="utf-8")


def read_rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file) if not row[0].startswith("#")]


def fault_of(world, folder):
    """What is wrong with the commands' answer to a world; None: nothing. Counts what was seen."""
    options = world.write(folder)
    status, rows, cutoffs = 0, [], []
    try:
        rows, cutoffs = reference.plan(world.tables)
    except reference.Refused as refused:
        status = refused.args[0]
    run = subprocess.run([BUILD / "swc-allocate", "-q", *options, "--cutoffs", "cutoffs.csv", "--manifest",
                          "manifest.tsv", "-o", "plan.csv", "students.csv"], cwd=folder, capture_output=True, text=True)
    seen.update([f"exit {status}"] + [r["reason_code"] for r in rows])
    if run.returncode != status:
        return f"exit {run.returncode}, not {status}: {run.stderr}"
    if status:
        return None
    plan = read_rows(folder / "plan.csv")
    for line, (found, wanted) in enumerate(zip(plan[1:], rows), 2):
        for column, cell in zip(reference.PLAN, found):
            if (cell == "") if column == "reason" else (cell != wanted[column]):
                return f"plan line {line}, {column}: {cell!r}, not {wanted[column]!r}"
    if plan[0] != reference.PLAN or len(plan) != len(rows) + 1:
        return "the header or the number of rows"
    if read_rows(folder / "cutoffs.csv")[1:] != cutoffs:
        return f"cut-offs {read_rows(folder / 'cutoffs.csv')[1:]}, not {cutoffs}"
    audit = subprocess.run([BUILD / "swc-audit", "-q", "--manifest", "manifest.tsv"], cwd=folder, capture_output=True,
                           text=True)
    return None if audit.returncode == 0 else f"audit {audit.returncode}: {audit.stdout}{audit.stderr}"


seen = collections.Counter()
faults = 0
for seed_of_world in range(SEED, SEED + WORLDS):
    with tempfile.TemporaryDirectory() as name:
        fault = fault_of(World(seed_of_world), pathlib.Path(name))
    if fault:
        faults += 1
        print(f"world {seed_of_world}: {fault}")
missing = {"served", "waiting", "served-sim", "waiting-sim", "already-served", "no-priority", "no-fit", "no-need",
           "owns-device", "on-hold", "exit 0", "exit 3"} - set(seen)
print(f"{WORLDS} worlds, {faults} faults;", dict(seen))
sys.exit(1 if faults or (missing and WORLDS >= 100) else 0)
