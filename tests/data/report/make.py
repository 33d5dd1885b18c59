#!/usr/bin/env python3
"""Invented streams of three districts for the tests of swc-report. Everything follows from the
constants below (no clock, no random source), so the committed files can be made again:
    python3 make.py FOLDER
No real person, school code or device is meant; IDs are built from counters."""
import hashlib
import os
import sys

OUT = sys.argv[1] if len(sys.argv) > 1 else "."


class Dice:
    """A small linear congruential generator: the same numbers on every machine."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def pick(self, items):
        return items[self.below(len(items))]


def cell(text):
    text = str(text)
    if any(c in text for c in ',"\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def seal(name, notes, columns, rows):
    text = ",".join(columns) + "\n"
    for row in rows:
        text += ",".join(cell(row.get(c, "")) for c in columns) + "\n"
    for note in notes:
        text += note + "\n"
    data = text.encode()
    data += f"#end rows={len(rows)} sha256={hashlib.sha256(data).hexdigest()}\n".encode()
    with open(os.path.join(OUT, name), "wb") as f:
        f.write(data)


dice = Dice(20211118)
DISTRICTS = ["Krông Pắc", "Ea H'leo", "Lắk", "Buôn Đôn"]
SCHOOLS = []
for d, district in enumerate(DISTRICTS):
    for k, (kind, level) in enumerate([("TH", "primary"), ("THCS", "lower_secondary"), ("THPT", "upper_secondary")]):
        name = f"{kind} {['Nguyễn Huệ', 'Y Jút', 'Lê Lợi', 'Võ Thị Sáu'][(d + k) % 4]}"
        SCHOOLS.append(dict(school_code=f"660{d}{k}01", school_name=name, level=level, district=district,
                            commune=["Ea Kly", "Đắk Liêng", "Krông Búk", "Ea Nuôl"][(d * 2 + k) % 4],
                            pupils=200 + 37 * d + 11 * k if (d, k) != (2, 1) else "",
                            internet=["none", "adsl", "fibre", "mobile", ""][(d + 2 * k) % 5],
                            coverage=["none", "3g", "4g"][(d + k) % 3], contact_name="Trần Văn Mẫu",
                            contact_phone="0900000000", survey_date="2021-10-15", origin=f"truong.csv!{len(SCHOOLS) + 2}"))
SURNAMES = ["Nguyễn Thị", "Trần Văn", "Y", "H'", "Lê Hoàng", "Phạm Đình", "Hoàng Thị Mai"]
GIVEN = ["An", "Ánh", "Bình", "Chiến", "Đạt", "Hà", "Lan", "Nga", "Thảo", "Yến", "Kđoh", "Niê"]
CATEGORIES = ["poor", "poor", "poor", "near_poor", "near_poor", "covid_orphan", "covid_hardship", "none"]
PRIORITY = dict(poor=1, near_poor=2, covid_orphan=3, covid_hardship=3, none="")
students = []
for s, school in enumerate(SCHOOLS):
    for i in range(7 + (s * 5) % 9):
        category = dice.pick(CATEGORIES)
        grade = {"primary": 1, "lower_secondary": 6, "upper_secondary": 10}[school["level"]] + dice.below(3)
        n = len(students)
        surname = dice.pick(SURNAMES)
        students.append(dict(
            student_id=f"66{n:08d}" if n % 7 else "", personal_id=f"0663{(2021 - grade - 6) % 100:02d}{n:06d}" if n % 3 else "",
            full_name=(surname + dice.pick(GIVEN)) if surname == "H'" else surname + " " + dice.pick(GIVEN) + (" " + dice.pick(GIVEN) if n % 4 == 0 else ""),
            birth_date=f"{2021 - grade - 6}-{1 + dice.below(12):02d}-{1 + dice.below(28):02d}" if n % 11 else f"{2021 - grade - 6}",
            sex=dice.pick(["F", "M"]), ethnicity="", level=school["level"] if n % 23 else "", grade=grade, **{"class": f"{grade}{dice.pick('ABC')}"},
            school_code=school["school_code"] if n % 17 else "", school_name=school["school_name"],
            district=school["district"] if n != 40 else "", commune=school["commune"], address="", guardian_name="", guardian_phone="",
            household_id="", category=category, priority=PRIORITY[category],
            certificate=f"GCN-{n:04d}" if category in ("poor", "near_poor") and n % 5 else "",
            devices_owned=dice.pick(["none", "none", "none", "tv", "smartphone", ""]),
            internet_home=dice.pick(["none", "mobile", "fixed", "yes", ""]),
            needs=dice.pick(["device", "device", "device+sim", "sim", ""]), survey_date="2021-10-20", note="",
            origin=f"hs-{school['school_code']}.csv!{i + 2}", duplicate_group="", duplicate_status="unique"))
# two pairs that a clerk has not decided yet, one of them across two schools
for a, b, group in ((3, 4, "00112233445566aa"), (12, 55, "ffeeddccbbaa0099")):
    for i in (a, b):
        students[i].update(duplicate_group=group, duplicate_status="held")

NEW = ["student_id", "personal_id", "full_name", "birth_date", "sex", "ethnicity", "level", "grade", "class", "school_code",
       "school_name", "district", "commune", "address", "guardian_name", "guardian_phone", "household_id", "category", "priority",
       "certificate", "devices_owned", "internet_home", "needs", "survey_date", "note", "origin", "duplicate_group", "duplicate_status"]
n = len(students)
NOTES = [f"#swc validate version=0.1.0 kind=students in={n + 4} out={n + 1} rejected=3 warnings=5",
         f"#swc dedupe version=0.1.0 in={n + 1} out={n} removed=1 held=4"]
seal("students.csv", NOTES, NEW, students)

TYPES = ["tablet", "tablet", "tablet", "laptop", "smartphone", "desktop"]
devices = []
for k in range(40):
    t = TYPES[k % 6]
    devices.append(dict(device_id=f"TB-{k + 1:03d}", type=t, model={"tablet": "Samsung Galaxy Tab A7 Lite", "laptop": "Acer Aspire 3", "smartphone": "Vsmart Joy 4", "desktop": "FPT Elead"}[t],
                        serial=f"SN{k * 7919:08d}", imei="", condition="new" if k % 4 else "used", ram_gb=[3, 4, 4, 8][k % 4], storage_gb=[32, 64][k % 2],
                        sim_slot="yes" if t in ("tablet", "smartphone") else "no", quantity="", value_vnd=2500000 + 100000 * (k % 5),
                        donation_id=f"UH-{1 + k % 6:03d}", received_date=f"2021-10-{1 + k % 28:02d}", status="in_stock" if k != 33 else "retired" if k != 34 else "in_stock",
                        earmark="", accessories="sạc, cáp" if k % 3 == 0 else "", origin=f"kho.xlsx!Kho!{k + 5}"))
devices[35]["condition"] = "faulty"
devices[36]["status"] = "handed_over"
devices.append(dict(device_id="LO-01", type="sim", model="", quantity=60, received_date="2021-10-05", status="in_stock", donation_id="UH-004", origin="kho.xlsx!Kho!60"))
DEV = ["device_id", "type", "model", "serial", "imei", "condition", "cpu", "ram_gb", "storage_gb", "screen_inch", "sim_slot", "made_year", "quantity",
       "value_vnd", "donation_id", "donor_name", "received_date", "status", "earmark", "location", "accessories", "note", "origin"]
seal("devices.csv", [f"#swc validate version=0.1.0 kind=devices in={len(devices)} out={len(devices)} rejected=0 warnings=0"], DEV, devices)

# a plan as swc-allocate writes it: ranks by priority and ticket, units in turn; only its shape matters here
plan = []
eligible = []
for s in students:
    held_before = s["origin"].endswith("!2") and s["priority"] != "" and s["school_code"].endswith("001")
    base = dict(s)
    base["ticket"] = hashlib.sha256(("swc-ticket-1\n" + "0" * 64 + "\nR1\n" + s["origin"] + "\n").encode()).hexdigest()
    owned = s["devices_owned"] in ("smartphone",)
    if held_before:
        base.update(outcome="already_served", reason_code="already-served")
    elif s["priority"] == "":
        base.update(outcome="ineligible", reason_code="no-priority")
    elif s["needs"] == "sim":
        base.update(outcome="ineligible", reason_code="no-need")
    elif owned:
        base.update(outcome="ineligible", reason_code="owns-device")
    else:
        eligible.append(base)
    plan.append(base)
eligible.sort(key=lambda r: (r["priority"], r["ticket"]))
seen = set()
units = [d for d in devices if d["type"] != "sim" and d["status"] == "in_stock" and d["condition"] != "faulty"][:28]
sims = 0
rank = 0
for r in eligible:
    if r["duplicate_group"] and r["duplicate_group"] in seen:
        r.update(outcome="on_hold", reason_code="on-hold")
        continue
    if r["duplicate_group"]:
        seen.add(r["duplicate_group"])
    rank += 1
    r["rank"] = rank
    if units:
        u = units.pop(0)
        r.update(outcome="served", reason_code="served", item=u["type"], device_id=u["device_id"], serial=u["serial"], pool=u["type"])
        if r["needs"] == "device+sim" and u["type"] in ("tablet", "smartphone"):
            sims += 1
            r["sim_id"] = f"LO-01#{sims}"
    else:
        r.update(outcome="waiting", reason_code="waiting")
for r in plan:
    r["reason"] = {"served": "Em được nhận thiết bị.", "waiting": "Em đang chờ.", "on_hold": "Chờ xác minh trùng.",
                   "ineligible": "Em không thuộc diện.", "already_served": "Em đã nhận thiết bị."}[r["outcome"]]
ranked = sorted([r for r in plan if "rank" in r], key=lambda r: r["rank"])
rest = sorted([r for r in plan if "rank" not in r], key=lambda r: r["ticket"])
PLAN = ["rank", "outcome", "item", "device_id", "serial", "sim_id", "amount_vnd", "reason_code", "reason", "priority", "ticket", "student_id", "personal_id",
        "full_name", "birth_date", "class", "school_code", "school_name", "district", "commune", "household_id", "pool", "duplicate_group", "origin"]
seal("plan.csv", NOTES + [f"#swc allocate version=0.1.0 round=R1 seed={'0' * 64} seed_from=rehearsal in={n} out={n}"], PLAN, ranked + rest)

handovers = []


def hand(date, student, item, device, status, round_name="R1", **more):
    row = dict(handover_id=f"BG-{len(handovers) + 1:04d}", date=date, round=round_name, item=item, device_id=device, status=status,
               minute_no=f"BB-{student['school_code'] or 'x'}", origin=f"bg.csv!{len(handovers) + 2}")
    for c in ("student_id", "personal_id", "full_name", "birth_date", "school_code", "school_name", "district", "class"):
        row[c] = student[c]
    row.update(more)
    handovers.append(row)


# the round before: R0, to those the plan calls already_served
early = 0
for r in plan:
    if r["outcome"] == "already_served":
        early += 1
        hand("2021-09-20", r, "tablet", f"CU-{early:03d}", "delivered", "R0")
served = [r for r in ranked if r["outcome"] == "served"]
for k, r in enumerate(served):
    if k % 3 != 2:
        device = r["device_id"] if k != 4 else "TB-039"  # another unit than planned
        hand("2021-11-05" if k % 2 else "2021-12-02", r, r["item"] if k != 4 else "laptop" if r["item"] == "laptop" else r["item"], device, "delivered")
        if r.get("sim_id"):
            hand("2021-11-05" if k % 2 else "2021-12-02", r, "sim", r["sim_id"], "delivered")
hand("2021-11-20", served[1], served[1]["item"], served[1]["device_id"], "returned", reason="hỏng màn hình", condition="faulty")
hand("2021-11-06", served[3], served[3]["item"], served[3]["device_id"], "cancelled")
stranger = dict(student_id="", personal_id="066309999999", full_name="Người Ngoài Danh Sách", birth_date="2009-01-01", school_code="",
                school_name="THCS Cũ", district="Lắk", **{"class": "7A"})
hand("2021-09-25", stranger, "laptop", "CU-900", "delivered", "R0")
hand("2021-11-10", students[20], "cash", "", "delivered", amount_vnd=1500000)
HAND = ["handover_id", "date", "round", "student_id", "personal_id", "full_name", "birth_date", "school_code", "school_name", "district", "item", "device_id",
        "serial", "quantity", "amount_vnd", "status", "minute_no", "class", "condition", "reason", "origin"]
seal("handovers.csv", [f"#swc validate version=0.1.0 kind=handovers in={len(handovers)} out={len(handovers)} rejected=0 warnings=0"], HAND, handovers)
seal("schools.csv", [f"#swc validate version=0.1.0 kind=schools in={len(SCHOOLS)} out={len(SCHOOLS)} rejected=0 warnings=0"],
     ["school_code", "school_name", "level", "district", "commune", "pupils", "internet", "coverage", "contact_name", "contact_phone", "survey_date", "origin"], SCHOOLS)

donations = []


def give(entry, date, donor, donor_type, form, **more):
    row = dict(donation_id=f"UH-{len(donations) + 1:03d}", entry=entry, date=date, donor_name=donor, donor_type=donor_type, form=form,
               origin=f"so.csv!{len(donations) + 2}")
    row.update(more)
    donations.append(row)
    return row["donation_id"]


give("receipt", "2021-09-15", "Công ty Viễn thông Mẫu", "telecom", "tablet", quantity=20, amount_vnd=50000000, channel="Sở GD&ĐT", receipt_no="PT01")
cash1 = give("receipt", "2021-09-20", "Ngân hàng Thí Dụ", "bank", "cash", amount_vnd=120000000, channel="Sở GD&ĐT", receipt_no="PT02")
give("receipt", "2021-10-02", "Ông Nguyễn Văn Mẫu", "individual", "laptop", quantity=6, amount_vnd=60000000, channel="Phòng GD&ĐT Lắk", receipt_no="PT03", earmark="district=Lắk")
give("receipt", "2021-10-05", "Công ty Viễn thông Mẫu", "telecom", "sim", quantity=60, channel="Sở GD&ĐT")
give("receipt", "2021-10-06", "Quỹ Vì Trẻ Em", "fund", "smartphone", quantity=6)
give("receipt", "2021-11-03", "Công ty  =CMD()", "enterprise", "cash", amount_vnd=30000000, channel="Sở GD&ĐT", receipt_no="PT04", earmark="level=primary")
spend1 = give("spend", "2021-11-10", "Sở GD&ĐT", "state_agency", "cash", amount_vnd=45000000, receipt_no="PC01", note="mua 18 máy tính bảng")
give("reversal", "2021-11-12", "Sở GD&ĐT", "", "cash", reverses=spend1, amount_vnd=5000000, note="trả lại tiền thừa")
pledge = give("pledge", "2021-09-30", "Ngân hàng Thí Dụ", "bank", "tablet", quantity=50)
give("reversal", "2021-12-15", "Ngân hàng Thí Dụ", "", "tablet", reverses=pledge, quantity=20)
give("receipt", "2021-12-15", "Ngân hàng Thí Dụ", "bank", "tablet", quantity=20, channel="MTTQ tỉnh")
give("receipt", "2021-11-25", "Công ty Viễn thông Mẫu", "telecom", "data_package", quantity=100, amount_vnd=9000000, package="4GB/ngày, 3 tháng", from_date="2021-12-01", to_date="2022-02-28")
give("receipt", "2021-12-01", "Công ty Viễn thông Mẫu", "telecom", "policy", note="miễn cước truy cập nền tảng dạy học")
give("receipt", "2021-12-20", "Trường TH Lê Lợi", "school", "desktop", channel="MTTQ tỉnh", note="chưa rõ số lượng")
give("reversal", "2022-01-05", "Ngân hàng Thí Dụ", "", "cash", reverses=cash1, amount_vnd=20000000, note="ghi nhầm")
DON = ["donation_id", "entry", "reverses", "date", "donor_name", "donor_type", "channel", "form", "quantity", "amount_vnd", "earmark", "receipt_no", "package",
       "discount_percent", "from_date", "to_date", "note", "origin"]
seal("donations.csv", [f"#swc validate version=0.1.0 kind=donations in={len(donations)} out={len(donations)} rejected=0 warnings=0"], DON, donations)

points = []
for k in range(26):
    status = ["covered", "covered", "planned", "uncovered"][k % 4]
    points.append(dict(point_id=f"LS-{k + 1:02d}", hamlet=f"Buôn {'ABCDEFGH'[k % 8]}", commune=["Ea Kly", "Đắk Liêng", "Krông Búk"][k % 3],
                       district=DISTRICTS[k % 4] if k != 7 else "Lắk", operator=["Viettel", "VNPT", "MobiFone", ""][(k // 2) % 4], status=status,
                       technology="4G", planned_date=f"2021-{10 + k % 3}-15" if status == "planned" else "",
                       covered_date=f"2021-{9 + k % 4:02d}-{10 + k % 9:02d}" if status == "covered" and k % 8 else "",
                       households=30 + k if k % 5 else "", origin=f"song.csv!{k + 2}"))
seal("coverage.csv", [f"#swc validate version=0.1.0 kind=coverage in={len(points)} out={len(points)} rejected=0 warnings=0"],
     ["point_id", "hamlet", "commune", "district", "operator", "status", "technology", "planned_date", "covered_date", "households", "origin"], points)
platforms = [dict(name="OLM", provider="ĐH Sư phạm HN", url="https://olm.vn", free_data="yes", from_date="2021-09-15", to_date="2021-12-31", origin="nt.csv!2"),
             dict(name="Viettel Study", provider="Viettel", url="https://viettelstudy.vn", free_data="yes", from_date="2021-09-15", to_date="", origin="nt.csv!3"),
             dict(name="Zoom", provider="Zoom", url="https://zoom.us", free_data="no", from_date="", to_date="", origin="nt.csv!4"),
             dict(name="K12Online", provider="", url="", free_data="", from_date="2022-03-01", to_date="", origin="nt.csv!5")]
seal("platforms.csv", ["#swc validate version=0.1.0 kind=platforms in=4 out=4 rejected=0 warnings=0"],
     ["name", "provider", "url", "free_data", "from_date", "to_date", "origin"], platforms)

# the survey of the half-year before: some left, some moved, some changed
previous = []
for k, s in enumerate(students):
    if k % 9 == 5:
        continue
    p = dict(s)
    p["origin"] = "cu-" + s["origin"]
    if k % 10 == 3:
        p["district"] = DISTRICTS[(DISTRICTS.index(s["district"]) + 1) % 4] if s["district"] else "Lắk"
    if k % 12 == 4:
        p["category"] = "near_poor"
        p["priority"] = 2
    if k % 14 == 6:
        p["devices_owned"] = "smartphone"
    previous.append(p)
for k in range(5):
    previous.append(dict(previous[k], student_id=f"66999999{k:02d}", personal_id="", full_name=f"Học Sinh Đã Rời {'ABCDE'[k]}", origin=f"cu-roi.csv!{k + 2}", duplicate_group="", duplicate_status="unique"))
m = len(previous)
seal("previous.csv", [f"#swc validate version=0.1.0 kind=students in={m} out={m} rejected=0 warnings=0", f"#swc dedupe version=0.1.0 in={m} out={m} removed=0 held=4"], NEW, previous)
pools = sorted({r["pool"] for r in served})
cut = [dict(pool=p, capacity=sum(1 for r in served if r["pool"] == p), used=sum(1 for r in served if r["pool"] == p),
            cutoff_rank=max(r["rank"] for r in served if r["pool"] == p)) for p in pools]
cut.append(dict(pool="tablet[student=6600000012]", capacity=1, used=0, cutoff_rank=""))
cut.append(dict(pool="laptop[district=Lắk]", capacity=3, used=3, cutoff_rank=9))
seal("cutoffs.csv", ["#swc allocate version=0.1.0 round=R1 kind=cutoffs"], ["pool", "capacity", "used", "cutoff_rank"], sorted(cut, key=lambda c: c["pool"].encode()))
