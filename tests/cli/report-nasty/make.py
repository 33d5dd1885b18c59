"""A district that nobody wishes for: names of 200 characters, amounts of 10^13 dong, texts that begin
like formulas, a month without entries. Canonical columns, not sealed: swc-validate reads them."""
import csv
import sys

MODE = sys.argv[1]  # full, or one: a single school and child
LONG = ("Nguyễn Phước Hoàng Thiên Trường Ưng Quỳnh Nhã " * 6)[:200].strip()
STARTS = ["=HYPERLINK(1)", "+84 là số", "-1+1", "@SUM(A1)", "=1+1"]


def write(name, head, rows):
    with open(name, "w", encoding="utf-8", newline="") as out:
        csv.writer(out, lineterminator="\n").writerows([head.split(","), *rows])


schools = [("6600001", "Trường Tiểu học " + LONG[:184], "primary", "Krông Pắc", "Ea Kly", 300, "none")]
if MODE == "full":
    schools += [("6600002", "Trường THCS @SUM(A1)", "lower_secondary", "Buôn Ma Thuột", "Ea Tu", "", ""),
                ("6600003", "=Trường THPT Lê Lợi", "upper_secondary", "Buôn Hồ", "", 40000, "fibre")]
write("raw-schools.csv", "school_code,school_name,level,district,commune,pupils,internet", schools)
children, grades = [], [("3A", "primary"), ("7B", "lower_secondary"), ("11C", "upper_secondary")]
for i in range(1 if MODE == "one" else 24):
    code, school, level, district, commune, *_ = schools[i % len(schools)]
    name = LONG if i % 3 == 0 else STARTS[i % 5] + " Văn An" if i % 3 == 1 else "H'Yim Êban"
    children.append((f"66{i:08d}", name, f"20{11 - 4 * (i % len(schools)):02d}-03-{i + 1:02d}", "F", grades[i % len(schools)][0], code, school,
                     district, commune, ["poor", "near_poor", "covid_orphan"][i % 3], STARTS[i % 5], "none", "device+sim"))
write("raw-students.csv", "student_id,full_name,birth_date,sex,class,school_code,school_name,district,commune,category,"
      "certificate,devices_owned,needs", children)
devices = [(f"=TB-{i}", ["tablet", "laptop", "smartphone"][i % 3], STARTS[i % 5] + " " + LONG[:150], f"+SN{i}", "new", 4, 64, "in_stock",
            "yes", "2021-09-30") for i in range(1 if MODE == "one" else 15)]
devices += [("SIM-LOT", "sim", "-", "", "new", "", "", "in_stock", "", "2021-09-30")]
write("raw-devices.csv", "device_id,type,model,serial,condition,ram_gb,storage_gb,status,sim_slot,received_date", devices)
huge = 10 ** 13
ledger = [("=UH-1", "receipt", "", "2021-09-20", LONG, "enterprise", "@Sở GD&ĐT", "cash", "", huge, "", "+PT1", "-ghi chú"),
          ("UH-2", "spend", "", "2021-09-28", LONG, "enterprise", "@Sở GD&ĐT", "cash", "", huge // 2, "", "PC1", ""),
          ("UH-3", "receipt", "", "2021-11-05", "=Nhà tài trợ", "individual", "", "tablet", 40000, 9 * 10 ** 12, "", "", ""),
          ("UH-4", "reversal", "UH-3", "2021-12-05", "=Nhà tài trợ", "individual", "", "tablet", 39999, 9 * 10 ** 12 - 1, "", "", "@nhầm"),
          ("UH-5", "pledge", "", "2021-12-06", "+Ngân hàng", "bank", "", "cash", "", huge, "", "", "")]
write("raw-donations.csv", "donation_id,entry,reverses,date,donor_name,donor_type,channel,form,quantity,amount_vnd,earmark,"
      "receipt_no,note", ledger if MODE == "full" else [])
write("raw-handovers.csv", "handover_id,date,round,student_id,full_name,birth_date,school_code,school_name,district,item,device_id,"
      "serial,status,minute_no,class,condition,reason",
      [(f"-BG{i}", f"2021-09-{10 + i}", "R0", c[0], c[1], c[2], c[5], c[6], c[7], "tablet", f"@CU{i}", "=SN", status, "+BB1", c[4], "used",
        "=hỏng") for i, c in enumerate(children[:3]) for status in ["delivered"]] +
      [("=TL1", "2021-10-02", "R0", c[0], c[1], c[2], c[5], c[6], c[7], "tablet", "@CU0", "=SN", "returned", "+BB2", c[4], "faulty",
        "=hỏng màn hình " + LONG) for c in children[:1]] if MODE == "full" else [])
write("raw-coverage.csv", "point_id,hamlet,commune,district,operator,status,technology,planned_date,covered_date,households",
      [(f"={i}", LONG[:180], "Ea Kly", "Krông Pắc", ["Viettel", "=VNPT", "@MobiFone", LONG[:60], "Gmobile", "I-Telecom", "Vietnamobile", "FPT"][i],
        ["covered", "planned", "uncovered"][i % 3], "4g", "2021-11-30", "2021-10-1" + str(i) if i % 3 == 0 else "", 123456) for i in range(8)]
      if MODE == "full" else [])
write("raw-platforms.csv", "name,provider,url,free_data,from_date,to_date",
      [("=Nền tảng", LONG, "https://example.vn/" + "a" * 150, "yes", "2021-09-01", "")] if MODE == "full" else [])
