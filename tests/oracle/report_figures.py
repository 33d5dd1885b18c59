#!/usr/bin/env python3
"""The figures of swc-report computed again, by SQL (sqlite3) and plain Python over the same streams,
and read back out of the .xlsx. Shares nothing with the program but FORMS.

Usage: report_figures.py FOLDER_OF_STREAMS [DISTRICT...]    (swc-report on the PATH)

The folder holds the streams students, plan, devices, donations, handovers, schools, coverage,
platforms and previous. DISTRICT...: all of them in the order that the forms must have; without them
the order is not looked at."""
import csv
import io
import re
import sqlite3
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

D = sys.argv[1]
AS_OF, FROM, TO = "2021-12-31", "2021-11-01", "2021-11-30"
PREVIOUS_AS_OF = "2021-10-31"
db = sqlite3.connect(":memory:")
faults = 0
compared = 0


def fold(text):
    text = unicodedata.normalize("NFC", text or "")
    return " ".join(unicodedata.normalize("NFC", "".join(c.lower() for c in text)).split())


db.create_function("fold", 1, fold)


def load(name):
    with open(f"{D}/{name}.csv", encoding="utf-8", newline="") as f:
        rows = list(csv.reader(line for line in f if not line.startswith("#")))
    head = rows[0]
    db.execute(f"create table {name} ({', '.join(chr(34) + c + chr(34) for c in head)}, n integer primary key)")
    marks = ",".join("?" * len(head))
    for row in rows[1:]:
        db.execute(f"insert into {name} values ({marks}, null)", row)


for table in "students plan devices donations handovers schools coverage platforms previous".split():
    load(table)


def one(sql, *values):
    return db.execute(sql, values).fetchone()[0]


def check(what, got, wanted):
    global faults, compared
    compared += 1
    if got != wanted:
        faults += 1
        print(f"{what}: swc-report {got!r}, oracle {wanted!r}")


def report(form, *options, table=None):
    args = ["swc-report", form, *options, "--format", "csv", "--plain"]
    if table:
        args += ["--table", table]
    run = subprocess.run(args, capture_output=True, check=True)
    return list(csv.DictReader(io.StringIO(run.stdout.decode())))


def stream(*names):
    return [f"{D}/{n}.csv" for n in names]


# ---- who holds what: RULES 7.1 and FORMS 2.3, row by row ----
TYPES = ["laptop", "desktop", "tablet", "smartphone", "tv"]


def rows_of(sql, *values):
    cursor = db.execute(sql, values)
    names = [c[0] for c in cursor.description]
    return [dict(zip(names, row)) for row in cursor]


def same(a, b):
    if a["personal_id"] and b["personal_id"]:
        return a["personal_id"] == b["personal_id"]
    if a["student_id"] and b["student_id"]:
        return a["student_id"] == b["student_id"]
    return bool(a["birth_date"]) and a["birth_date"] == b["birth_date"] and \
        fold(a["full_name"]) == fold(b["full_name"]) and fold(a["school_name"]) == fold(b["school_name"])


def holdings(students, as_of):
    """Histories up to as_of: person, thing, states by row."""
    histories = {}
    order = {"delivered": 0, "returned": 1, "cancelled": 2}
    for h in rows_of("select * from handovers"):
        if h["date"] > as_of or h["item"] == "cash":
            continue
        candidates = [s for s in students if same(h, s)]
        person = min((s["origin"] for s in candidates), default="stranger " + (h["personal_id"] or h["full_name"]))
        histories.setdefault((person, h["device_id"] or h["item"]), []).append(h)
    result = []
    for (person, _), hs in histories.items():
        hs.sort(key=lambda h: (h["date"], order[h["status"]], h["handover_id"]))
        state = before = end = False
        out = back = 0
        last = hs[0]
        for h in hs:
            now = h["status"] == "delivered"
            last = h if now else last
            if now != state and FROM <= h["date"] <= TO:
                out += now
                back += not now
            state = now
            before = state if h["date"] < FROM else before
            end = state if h["date"] <= TO else end
        result.append(dict(person=person, item=last["item"], device=last["device_id"], round=last["round"],
                           held=state, out=out, back=back, before=before, end=end, own=last))
    return result


RECEIVED = {"laptop", "desktop", "tablet", "smartphone", "tv"}
OWNED = {"laptop", "desktop", "tablet", "smartphone"}


def classify(students, histories):
    holds = {h["person"] for h in histories if h["held"] and h["item"] in RECEIVED}
    for s in students:
        if not s["priority"]:
            s["class"] = "no_priority"
        elif s["origin"] in holds:
            s["class"] = "served"
        elif s["needs"] == "sim":
            s["class"] = "no_need"
        elif OWNED & set((s["devices_owned"] or "").split("+")):
            s["class"] = "owns"
        else:
            s["class"] = "open"
    return students


students = rows_of("select * from students")
held = holdings(students, AS_OF)
classify(students, held)
UNKNOWN_D = "Chưa xác định huyện"


def district(row):
    return row["district"] or UNKNOWN_D


db.execute("create table s as select *, '' as state from students")
for s in students:
    db.execute("update s set state = ? where origin = ?", (s["class"], s["origin"]))

# ---- need ----
need = report("need", "--students", *stream("students"), "--handovers", *stream("handovers"),
              "--schools", *stream("schools"), "--as-of", AS_OF)
main_sql = """select count(*), sum(state in ('served','open')),
  sum(state in ('served','open') and priority='1'), sum(state in ('served','open') and priority='2'),
  sum(state in ('served','open') and priority='3'), sum(state in ('served','open') and category='covid_orphan'),
  sum(state='served'), sum(state='open'), sum(state not in ('served','open')) from s"""
columns = ["surveyed", "need", "need_p1", "need_p2", "need_p3", "need_orphan", "served", "remaining", "outside"]
for row in need:
    if row["row_type"] == "total":
        wanted = db.execute(main_sql).fetchone()
    elif row["row_type"] == "subtotal":
        name = "" if row["district"] == UNKNOWN_D else row["district"]
        wanted = db.execute(main_sql + " where district = ?", (name,)).fetchone()
    else:
        name = "" if row["district"] == UNKNOWN_D else row["district"]
        where = " where district = ? and school_code = ?"
        values = [name, row["school_code"]]
        if not row["school_code"]:
            where += " and school_name = ?"
            values.append(row["place"])
        wanted = db.execute(main_sql + where, values).fetchone()
    for column, value in zip(columns, wanted):
        check(f"need {row['place']} {column}", row[column], str(value))
    if wanted[1]:
        percent = (wanted[7] * 20000 + wanted[1]) // (2 * wanted[1])
        check(f"need {row['place']} pct", row["remaining_pct"], f"{percent // 100}.{percent % 100:02d}")
excess = one("select sum(c) from (select count(*)-1 c from s where state in ('served','open') and "
             "duplicate_status='held' group by duplicate_group)")
check("need dup_excess", need[-1]["dup_excess"], str(excess))
for level in "preschool primary lower_secondary upper_secondary continuing vocational higher".split() + [""]:
    check("need level " + level, need[-1]["need_" + (level or "level_unknown")],
          str(one("select count(*) from s where state in ('served','open') and level = ?", level)))
names = [r["district"] for r in need if r["row_type"] == "subtotal"]
if len(sys.argv) > 2:
    check("order of districts", names, sys.argv[2:])
internet = report("need", "--students", *stream("students"), "--handovers", *stream("handovers"),
                  "--schools", *stream("schools"), "--as-of", AS_OF, table="internet")[-1]
for home in ["none", "mobile", "fixed", "yes", ""]:
    check("home " + home, internet["home_" + (home or "unknown")],
          str(one("select count(*) from s where state in ('served','open') and internet_home = ?", home)))
check("need_sim", internet["need_sim"],
      str(one("select count(*) from s where needs in ('sim','device+sim') and priority <> ''")))
check("own_unknown", internet["own_unknown"],
      str(one("select count(*) from s where state='open' and devices_owned=''")))
check("school_no_internet", internet["school_no_internet"],
      str(one("select count(*) from schools where internet='none'")))

# ---- distributed ----
plan = rows_of("select * from plan order by n")
free = [h for h in held if h["held"] and h["round"] == "R1"]
done = set()
done_sim = 0
for p in plan:
    for want, item in ((p["device_id"], p["item"]), (p["sim_id"], "sim")):
        if not want:
            continue
        mine = [h for h in free if h["person"] == p["origin"] and h["item"] == item]
        mine.sort(key=lambda h: (h["device"] != want, h["device"]))
        if mine:
            free.remove(mine[0])
            mine[0]["fulfils"] = True
            if item == "sim":
                done_sim += 1
            else:
                done.add(p["origin"])
distributed = report("distributed", "--plan", *stream("plan"), "--students", *stream("students"), "--handovers",
                     *stream("handovers"), "--as-of", AS_OF, "--period", "2021-11")[-1]
devices_held = [h for h in held if h["held"] and h["item"] in TYPES]
served = "outcome='served' and item<>'' and item<>'sim'"
planned = one(f"select count(*) from plan where {served}")
check("planned", distributed["planned"], str(planned))
for k in "123":
    check("planned_p" + k, distributed["planned_p" + k], str(one(f"select count(*) from plan where {served} and priority=?", k)))
check("done", distributed["done"], str(len(done)))
check("todo", distributed["todo"], str(planned - len(done)))
check("held", distributed["held"], str(len(devices_held)))
for t in TYPES:
    check("held_" + t, distributed["held_" + t], str(sum(h["item"] == t for h in devices_held)))
check("held_sim", distributed["held_sim"], str(sum(h["held"] and h["item"] == "sim" for h in held)))
check("students", distributed["students"], str(len({h["person"] for h in devices_held if h["item"] in RECEIVED})))
check("out_m", distributed["out_m"], str(sum(h["out"] for h in held if h["item"] in TYPES)))
check("back_m", distributed["back_m"], str(sum(h["back"] for h in held if h["item"] in TYPES)))
other = [h for h in devices_held if not h.get("fulfils")]
check("other_round", distributed["other_round"], str(sum(h["round"] == "R1" for h in other)))
check("other_rounds", distributed["other_rounds"], str(sum(h["round"] != "R1" for h in other)))

# ---- the ledger: base, sign and amounts by a recursive query ----
db.execute("""create table ledger as with recursive up(id, at, sign, quantity, amount_vnd) as (
  select donation_id, donation_id, 1, quantity, amount_vnd from donations
  union all select up.id, d.reverses, -sign, coalesce(nullif(up.quantity,''), b.quantity),
    coalesce(nullif(up.amount_vnd,''), b.amount_vnd)
  from up join donations d on d.donation_id = up.at join donations b on b.donation_id = d.reverses
  where d.entry='reversal')
 select up.id, up.sign, cast(up.quantity as integer) q, cast(up.amount_vnd as integer) a, b.*, me.date as own_date
 from up join donations b on b.donation_id = up.at join donations me on me.donation_id = up.id
 where b.entry <> 'reversal'""")
mobilised = report("mobilised", *stream("donations"), "--period", "2021-11", "--as-of", AS_OF)
NAMES = ["state_agency", "enterprise", "telecom", "bank", "organisation", "individual", "fund", "state_budget", "school"]
for index, row in enumerate(mobilised):
    kind = NAMES[index] if index < len(NAMES) else None
    where = "entry='receipt' and own_date <= :to" + (" and donor_type = :kind" if kind else "")
    values = dict(to=TO, kind=kind, start=FROM)
    for suffix, more in (("_m", " and own_date >= :start"), ("_c", "")):
        cash = db.execute(f"select coalesce(sum(sign*a),0) from ledger where form='cash' and {where}{more}", values).fetchone()[0]
        check(f"mobilised {row['group']} cash{suffix}", row["cash" + suffix], str(cash))
        kind_value = db.execute(f"select coalesce(sum(sign*a),0) from ledger where form<>'cash' and {where}{more}", values).fetchone()[0]
        check(f"mobilised {row['group']} inkind{suffix}", row["inkind_vnd" + suffix], str(kind_value))
        for form, column in [(t, t) for t in TYPES] + [("sim", "sim"), ("data_package", "packages")]:
            count = db.execute(f"select coalesce(sum(sign*q),0) from ledger where form=:form and {where}{more}",
                               dict(values, form=form)).fetchone()[0]
            check(f"mobilised {row['group']} {column}{suffix}", row[column + suffix], str(count))
pledged = report("mobilised", *stream("donations"), "--period", "2021-12", table="pledged")[-1]
check("pledged tablets", pledged["pledged_tablet"],
      str(one("select sum(sign*q) from ledger where entry='pledge' and form='tablet' and own_date<='2021-12-31'")))

# ---- cash book ----
book = report("cashbook", *stream("donations"), "--period", "2021-H2", "--as-of", AS_OF)
cash = "form='cash' and entry in ('receipt','spend') and own_date <= '2021-12-31'"
check("closing", book[-1]["balance_vnd"],
      str(one(f"select sum(sign*a*case entry when 'receipt' then 1 else -1 end) from ledger where {cash}")))
check("in", [r for r in book if r["row_type"] == "period"][0]["in_vnd"],
      str(one(f"select sum(sign*a) from ledger where entry='receipt' and {cash}")))
check("out", [r for r in book if r["row_type"] == "period"][0]["out_vnd"],
      str(one(f"select sum(sign*a) from ledger where entry='spend' and {cash}")))
ages = report("cashbook", *stream("donations"), "--period", "2021-H2", "--as-of", AS_OF, table="age")
check("ages", sum(int(ages[-1][c]) for c in ["age_0_30", "age_31_90", "age_91_180", "age_over_180"]), int(book[-1]["balance_vnd"]))

# ---- connectivity ----
schools = report("connectivity", *stream("schools", "coverage"), "--as-of", AS_OF)[-1]
for kind, column in [("none", "no_internet"), ("adsl", "adsl"), ("fibre", "fibre"), ("mobile", "mobile"), ("", "internet_unknown")]:
    check("schools " + column, schools[column], str(one("select count(*) from schools where internet=?", kind)))
check("pupils", schools["pupils_no_internet"], str(one("select sum(pupils) from schools where internet='none'")))
for row in report("connectivity", *stream("schools", "coverage"), "--as-of", AS_OF, table="points"):
    where = "1" if row["row_type"] == "total" else "district = " + repr(row["district"]).replace('"', "'").replace("Ea H'leo", "Ea H''leo")
    covered = f"(status='covered' and (covered_date='' or covered_date<='{AS_OF}'))"
    check(f"points {row['place']}", [row[c] for c in ("points", "covered", "overdue")],
          [str(v or 0) for v in db.execute(f"select count(*), sum({covered}), sum(not {covered} and planned_date<>'' and planned_date<'{AS_OF}') "
                                           f"from coverage where {where}").fetchone()])

# ---- summary ----
inputs = stream("students", "plan", "handovers", "devices", "donations", "schools", "coverage")
summary = report("summary", *inputs, "--as-of", AS_OF)
outcome = {p["origin"]: p for p in plan}


def standing(s):
    p = outcome.get(s["origin"])
    if s["class"] == "served":
        return "served"
    if p and p["outcome"] == "served" and p["item"] not in ("", "sim"):
        return "allocated"
    if p and p["outcome"] == "waiting" and p["reason_code"] != "waiting-sim":
        return "waiting"
    return "on_hold" if p and p["outcome"] == "on_hold" else "outside_plan"


for row in summary:
    mine = [s for s in students if s["class"] in ("served", "open") and
            (row["row_type"] == "total" or district(s) == row["district"])]
    for column in ["served", "allocated", "waiting", "on_hold", "outside_plan"]:
        check(f"summary {row['place']} {column}", row[column], str(sum(standing(s) == column for s in mine)))
units = report("summary", *inputs, "--as-of", AS_OF, table="devices")
for row, kind in zip([r for r in units if not r["type"].startswith("Cộng")], TYPES + ["sim"]):
    check("registered " + kind, row["registered"],
          str(one("select coalesce(sum(case quantity when '' then 1 else quantity end),0) from devices where type=? and received_date<=?", kind, AS_OF)))
    known = {d["device_id"]: d for d in rows_of("select * from devices")}
    delivered = [h for h in held if h["held"] and h["device"].split("#")[0] in known]
    check("delivered " + kind, row["delivered"], str(sum(known[h["device"].split("#")[0]]["type"] == kind for h in delivered)))

# ---- review: flows by pairing every row with every row ----
before = rows_of("select * from previous")
classify(before, holdings(before, PREVIOUS_AS_OF))
flows = report("review", "--students", *stream("students"), "--previous", *stream("previous"), "--handovers",
               *stream("handovers"), "--as-of", AS_OF, "--previous-as-of", PREVIOUS_AS_OF)[-1]
candidates = {s["origin"]: [b for b in before if same(s, b)] for s in students}
claims = {}
for found in candidates.values():
    for b in found:
        claims[b["origin"]] = claims.get(b["origin"], 0) + 1
count = dict.fromkeys(["open_prev", "served", "left", "no_longer", "owns_now", "new", "became", "open_now", "still", "moved_in"], 0)
paired = set()
for s in students:
    found = candidates[s["origin"]]
    b = found[0] if len(found) == 1 and claims[found[0]["origin"]] == 1 else None
    count["open_now"] += s["class"] == "open"
    if b is None:
        count["new"] += s["class"] == "open"
        continue
    paired.add(b["origin"])
    if b["class"] != "open":
        count["became"] += s["class"] == "open"
        continue
    count["moved_in"] += fold(b["district"]) != fold(s["district"])
    count[{"served": "served", "open": "still", "owns": "owns_now"}.get(s["class"], "no_longer")] += 1
count["open_prev"] = sum(b["class"] == "open" for b in before)
count["left"] = sum(b["class"] == "open" and b["origin"] not in paired for b in before)
for column, value in count.items():
    check("review " + column, flows[column], str(value))

# ---- the tables of the other forms, each row by a query of its own ----
EVERYTHING = [f"--{n}={D}/{n}.csv" for n in
              "students plan devices donations handovers schools coverage platforms previous".split()]


def table_of(form, table, *options):
    return report(form, *EVERYTHING, "--as-of", AS_OF, "--period", "2021-11", "--previous-as-of", PREVIOUS_AS_OF,
                  *options, table=table)


def figures(what, row, columns, wanted):
    for column, value in zip(columns.split(), wanted):
        check(f"{what} {column}", row[column], str(value or 0))


def total(name):
    return name in ("TỔNG CỘNG", "Cộng thiết bị")


LEDGER = "form=:form and entry='receipt' and own_date <= :to"
FORMS = TYPES + ["sim", "data_package"]


def receipts(where, values):
    return [db.execute(f"select coalesce(sum(sign*{'a' if f == 'cash' else 'q'}),0) from ledger where {LEDGER} and {where}",
                       dict(values, form=f)).fetchone()[0] for f in ["cash"] + FORMS]


MADE = "cash laptop desktop tablet smartphone tv sim packages"
for row in table_of("mobilised", "by_channel"):
    where = "1" if total(row["group"]) else "coalesce(channel,'') = :channel"
    channel = "" if row["group"] == "Chưa ghi nơi nhận" else row["group"]
    for suffix, start in (("_m", FROM), ("_c", "0000")):
        figures(f"by_channel {row['group']}", row, " ".join(c + suffix for c in MADE.split()),
                receipts(where + " and own_date >= :start", dict(to=TO, start=start, channel=channel)))
for row in table_of("mobilised", "by_month"):
    if not total(row["month"]):
        month = row["month"][3:] + "-" + row["month"][:2]
        figures(f"by_month {month}", row, " ".join(c + "_m" for c in MADE.split()),
                receipts("substr(own_date,1,7) = :month", dict(to=TO, month=month)))
        figures(f"by_month {month}", row, " ".join(c + "_c" for c in MADE.split()), receipts("1", dict(to=month + "-31")))
names = {}
for name in {r["donor_name"] for r in rows_of("select donor_name from donations")}:
    names.setdefault(fold(name), name)
for row in table_of("honour", "main"):
    where = "1" if total(row["donor_name"]) else "fold(donor_name) = :name"
    values = dict(to=AS_OF, name=fold(row["donor_name"]))
    figures(f"honour {row['donor_name']}", row, "cash_vnd laptop desktop tablet smartphone tv sim packages",
            receipts(where, values))
    kind = db.execute("select coalesce(sum(sign*a),0) from ledger where entry='receipt' and form<>'cash' and own_date <= :to "
                      "and " + where, values).fetchone()[0]
    figures(f"honour {row['donor_name']}", row, "inkind_vnd", [kind])
    check(f"honour {row['donor_name']} sum", int(row["value_vnd"]), int(row["cash_vnd"]) + kind)
for row in table_of("telecom", "main"):
    where = "1" if total(row["donor_name"]) else "fold(donor_name) = :name"
    values = dict(to=TO, start=FROM, name=fold(row["donor_name"]))
    for suffix, more in (("_m", " and own_date >= :start"), ("_c", "")):
        got = [db.execute(f"select coalesce(sum(sign*{what}),0) from ledger where entry='receipt' and own_date <= :to and {forms} "
                          f"and {where}{more}", values).fetchone()[0]
               for what, forms in (("q", "form='sim'"), ("q", "form='data_package'"), ("a", "form in ('sim','data_package')"))]
        figures(f"telecom {row['donor_name']}", row, f"sim{suffix} packages{suffix} value_vnd{suffix}", got)
for row in table_of("telecom", "sims"):
    if row["row_type"] == "total":
        figures("telecom sims", row, "planned done held_sim", [
            one("select count(*) from plan where sim_id<>''"), done_sim,
            sum(h["held"] and h["item"] == "sim" for h in held)])
free_now = one(f"select count(*) from platforms where free_data='yes' and (from_date='' or from_date<='{AS_OF}') "
               f"and (to_date='' or to_date>='{AS_OF}')")
check("platforms free", table_of("telecom", "platforms")[-1]["free_now"], str(free_now))

listed = [r for r in table_of("beneficiaries", "main") if r["row_type"] == "child"]
wanted = {(p["full_name"], p["birth_date"], p["rank"]) for p in plan if p["outcome"] == "served"}
check("beneficiaries", {(r["full_name"], r["birth_date"], r["rank"]) for r in listed}, wanted)
check("beneficiaries rows", len(listed), len(wanted))
open_devices = {p["device_id"] or p["origin"] for p in plan if p["outcome"] == "served" and p["item"] not in ("", "sim")
                and p["origin"] not in done}
minutes = report("handover", *stream("plan", "students", "handovers"), "--as-of", AS_OF)
check("minutes", {r["device_id"] for r in minutes if r["item"] != "SIM"}, open_devices)
check("minutes, SIM", sum(r["item"] == "SIM" for r in minutes), one("select count(*) from plan where sim_id<>''") - done_sim)

COVERED = f"(status='covered' and (covered_date='' or covered_date<='{AS_OF}'))"
for row in table_of("connectivity", "operators"):
    operator = "" if row["operator"] == "Chưa xác định" else row["operator"]
    where = "1" if total(row["operator"]) else "operator = ?"
    got = db.execute(f"select count(*), sum({COVERED}), sum(cast(households as integer)), "
                     f"sum(case when {COVERED} then cast(households as integer) end) from coverage where {where}", () if where == "1" else (operator,)).fetchone()
    figures(f"operator {operator}", row, "points covered households households_covered", got)
for row in table_of("connectivity", "progress"):
    if "/" not in row["month"]:
        got = db.execute(f"select count(*), sum({COVERED} and covered_date='') from coverage").fetchone()
        figures("progress without date", row, "points_all cumulative_all", got)
        continue
    month = row["month"][3:] + "-" + row["month"][:2]
    for operator in [""] + [r[0] for r in db.execute("select distinct operator from coverage where operator<>''")]:
        key = operator.lower().replace(" ", "_") or "unknown"
        if f"new_{key}" in row:
            got = db.execute(f"select sum({COVERED} and substr(covered_date,1,7)=?), sum({COVERED} and covered_date<=?), count(*) "
                             "from coverage where operator = ?", (month, month + "-31", operator)).fetchone()
            figures(f"progress {month} {key}", row, f"new_{key} cumulative_{key} points_{key}", got)
    figures(f"progress {month}", row, "new_all cumulative_all", db.execute(
        f"select sum({COVERED} and substr(covered_date,1,7)=?), sum({COVERED} and covered_date<=?) from coverage",
        (month, month + "-31")).fetchone())

for row in table_of("cashbook", "by_earmark"):
    where = "1" if total(row["earmark"]) else "earmark = :mark"
    mark = "" if row["earmark"] == "Không chỉ định" else row["earmark"]
    got = [db.execute(f"select coalesce(sum(sign*a),0) from ledger where form='cash' and entry=:entry and own_date<=:to and {where}",
                      dict(entry=e, to=TO, mark=mark)).fetchone()[0] for e in ("receipt", "spend")]
    figures(f"by_earmark {mark}", row, "in_vnd out_vnd balance_vnd", got + [got[0] - got[1]])
money = table_of("summary", "money")[0]
cash_to = f"form='cash' and own_date<='{AS_OF}'"
figures("summary money", money, "received spent pledged inkind_vnd", [
    one(f"select coalesce(sum(sign*a),0) from ledger where entry='receipt' and {cash_to}"),
    one(f"select coalesce(sum(sign*a),0) from ledger where entry='spend' and {cash_to}"),
    one(f"select coalesce(sum(sign*a),0) from ledger where entry='pledge' and {cash_to}"),
    one(f"select coalesce(sum(sign*a),0) from ledger where entry='receipt' and form<>'cash' and own_date<='{AS_OF}'")])
figures("summary connectivity", table_of("summary", "connectivity")[0], "schools no_internet points covered", db.execute(
    f"select (select count(*) from schools), (select count(*) from schools where internet='none'), "
    f"count(*), sum({COVERED}) from coverage").fetchone())
for row, kind in zip([r for r in table_of("distributed", "by_type") if not total(r["type"])], TYPES + ["sim"]):
    mine = [h for h in held if h["item"] == kind]
    where = "sim_id<>''" if kind == "sim" else f"{served} and item='{kind}'"
    figures(f"by_type {kind}", row, "planned held out_m back_m", [
        one(f"select count(*) from plan where {where}"), sum(h["held"] for h in mine), sum(h["out"] for h in mine),
        sum(h["back"] for h in mine)])
for row, k in zip(table_of("need", "priority_level"), "123"):
    figures(f"priority {k}", row, "need", [one("select count(*) from s where state in ('served','open') and priority=?", k)])
records = {r["name"]: r["records"] for r in table_of("review", "records")}
figures("records", records, "previous_rows current_rows", [len(before), len(students)])

# ---- the workbook carries the same figures, as numbers, with formulas for totals ----
NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
with tempfile.TemporaryDirectory() as folder:
    path = folder + "/need.xlsx"
    subprocess.run(["swc-report", "need", "--students", *stream("students"), "--handovers", *stream("handovers"),
                    "--schools", *stream("schools"), "--as-of", AS_OF, "-o", path], check=True)
    book = zipfile.ZipFile(path)
    strings = ["".join(t.text or "" for t in si.iter("{%s}t" % NS["m"])) for si in ET.fromstring(book.read("xl/sharedStrings.xml"))]
    sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
    table = {}
    formulas = 0
    for c in sheet.iter("{%s}c" % NS["m"]):
        v = c.find("m:v", NS)
        formulas += c.find("m:f", NS) is not None
        if v is not None:
            letter, number = re.match(r"([A-Z]+)(\d+)", c.get("r")).groups()
            table.setdefault(int(number), {})[letter] = strings[int(v.text)] if c.get("t") == "s" else v.text
    printed = {r.get("B"): r for r in table.values() if r.get("B", "").startswith("Cộng") or r.get("B") == "TỔNG CỘNG"}
    for row in need:
        if row["row_type"] in ("subtotal", "total"):
            got = printed[row["place"]]
            check(f"xlsx {row['place']}", [got["C"], got["D"], got["E"], got["F"], got["G"]],
                  [row[c] for c in ("surveyed", "need", "need_p1", "need_p2", "need_p3")])
    check("totals are formulas", formulas > 20, True)
print(f"{compared} figures compared, {faults} differ")
sys.exit(1 if faults or compared < 600 else 0)
