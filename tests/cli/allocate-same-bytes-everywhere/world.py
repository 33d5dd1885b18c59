"""Every input that swc-allocate reads, small and tangled, as rows that can be shuffled and sealed."""
import csv
import hashlib
import io
import random

LEVELS = ["primary", "lower_secondary", "upper_secondary", ""]
TYPES = ["laptop", "desktop", "tablet", "smartphone", "tv", "sim"]
DISTRICTS = ["Lắk", "Ea H'leo", "Krông Pắc"]
POLICY = """[programme]
name = Cùng một kết quả
round = R1
as_of = 2021-12-31
[priority]
poor = 1
near_poor = 2
covid_orphan = 3
[order]
keys = waiting > sex:F > district:EA H'LEO
[fit]
primary = tablet > smartphone | laptop
default = laptop | desktop > tablet > smartphone | tv
[minimum]
laptop = ram_gb>=4
unknown = accept
[allocation]
mode = {}
claimant = {}
earmark = {}
[cash]
mode = {}
type = tablet
unit_price_vnd = 3000
[sim]
mode = on
"""
POLICIES = [("coverage", "student", "hard", "purchase"), ("class", "household", "soft", "grant"),
            ("fit", "student", "soft", "none"), ("coverage", "household", "hard", "grant")]


def stream(kind, rows, notes=None):
    """The sealed bytes of rows that share their columns."""
    text = io.StringIO()
    out = csv.DictWriter(text, list(rows[0]), lineterminator="\n")
    out.writeheader()
    out.writerows(rows)
    n = len(rows)
    body = text.getvalue() + (notes or
                              f"#swc validate version=0.1.0 kind={kind} in={n} out={n} rejected=0\n")
    return (body + f"#end rows={n} sha256={hashlib.sha256(body.encode()).hexdigest()}\n").encode()


def earmark(chance):
    return chance.choice(["", "", "", f"school=S{chance.randrange(5)}", "school=trường 1",
                          f"district={chance.choice(DISTRICTS)}", "level=primary",
                          "commune=A;district=LẮK;level=primary",
                          f"student={chance.randrange(80):010d}"])


def make(seed):
    """{file: (kind, rows)} of one world."""
    c = random.Random(seed)
    students, handovers, previous, outstanding, devices = [], [], [], [], []
    for i in range(80):
        school = c.randrange(5)
        category = c.choice(["poor", "poor", "near_poor", "covid_orphan", "none"])
        held = i % 20 == 0
        students.append({
            "student_id": f"{i:010d}", "personal_id": f"{66210000000 + i:012d}" if i % 3 else "",
            "full_name": f"Nguyễn Thị Ánh {i}", "birth_date": f"2010-01-{i % 28 + 1:02d}",
            "sex": c.choice("FM"), "level": c.choice(LEVELS), "school_code": f"S{school}",
            "school_name": f"Trường {school}", "district": DISTRICTS[school % 3],
            "commune": c.choice("AB"), "category": category,
            "priority": {"poor": 1, "near_poor": 2, "covid_orphan": 3, "none": ""}[category],
            "needs": c.choice(["", "device", "device+sim", "sim"]),
            "devices_owned": c.choice(["", "", "none", "smartphone"]),
            "household_id": c.choice(["", f"H{c.randrange(30)}"]),
            "duplicate_group": "g" if held else "", "duplicate_status": "held" if held else "unique",
            "origin": f"ds.xlsx!1!{i + 2}"})
        who = {k: students[-1][k] for k in ("student_id", "personal_id", "full_name", "birth_date",
                                            "school_name")}
        if c.random() < .2:
            handovers.append({
                "handover_id": f"B{i:02d}", "date": "2021-01-05", "round": "R0", **who,
                "item": "tablet", "device_id": f"OLD#{i}",
                "status": c.choice(["delivered", "returned", "cancelled"])})
        if c.random() < .3:
            previous.append({"outcome": "waiting", "item": "", "device_id": "", "sim_id": "", **who})
        elif c.random() < .1:
            outstanding.append({"outcome": "served", "item": "laptop", "device_id": f"D{i:02d}",
                                "sim_id": "", **who})
    for i in range(12):
        devices.append({"device_id": f"D{i:02d}", "type": TYPES[i % 6], "condition": "",
                        "quantity": c.choice(["", 1, 1, 2, 3]), "status": "in_stock",
                        "earmark": earmark(c), "donation_id": c.choice(["", "N1", "N2"]),
                        "serial": f"SN{i}", "sim_slot": c.choice(["", "yes", "no"]),
                        "ram_gb": c.choice(["", "2", "4", "8"])})
    devices.append({**devices[0], "device_id": "OPEN", "type": "tablet", "quantity": 4,
                    "earmark": "", "donation_id": ""})
    money = {"date": "2021-01-01", "donor_name": "Công ty A", "form": "cash"}
    donations = [
        {"donation_id": "N1", "entry": "receipt", "reverses": "", **money, "amount_vnd": 7900,
         "earmark": ""},
        {"donation_id": "N2", "entry": "receipt", "reverses": "", **money, "amount_vnd": 3500,
         "earmark": "district=Lắk"},
        {"donation_id": "N3", "entry": "spend", "reverses": "", **money, "amount_vnd": 2000,
         "earmark": ""},
        {"donation_id": "N4", "entry": "reversal", "reverses": "N3", **money, "amount_vnd": 500,
         "earmark": ""}]
    points = [{"point_id": f"P{i}", "hamlet": "h", "commune": "AB"[i % 2],
               "district": DISTRICTS[i // 2], "status": c.choice(["covered", "uncovered"])}
              for i in range(6)]
    quota = [{"district": d, "type": "tablet", "units": n} for d, n in zip(DISTRICTS, (2, 1, 0))]
    return {"s.csv": ("students", students), "d.csv": ("devices", devices),
            "h.csv": ("handovers", handovers), "n.csv": ("donations", donations),
            "c.csv": ("coverage", points), "q.csv": ("quota", quota),
            "p.csv": ("plan", previous), "o.csv": ("plan", outstanding)}
