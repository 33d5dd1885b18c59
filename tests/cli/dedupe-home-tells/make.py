"""make.py SOURCE COMMUNES LIST: 120 children, and three pairs of rows with one name and day."""
import csv
import itertools
import os
import sys

sys.path.insert(0, os.path.join(sys.argv[1], "tests", "bench"))
import dedupe_eval  # noqa: E402
import dedupe_lists  # noqa: E402

places = [(d, c) for d, communes in sorted(dedupe_lists.DISTRICTS.items()) for c in communes][:int(sys.argv[2])]
given = [name.split(":")[0] for name in dedupe_lists.GIVEN_M.split()]
columns = "full_name birth_date sex school_name district commune guardian_name guardian_phone category devices_owned origin"
rows = []


def add(name, birth, place, guardian, phone, category, devices, origin):
    district, commune = places[place % len(places)]
    rows.append([name, birth, "M", "TH " + ("A" if origin[0] != "b" else "B"), district, commune, guardian, phone,
                 category, devices, origin])


for number, (family, name) in enumerate(itertools.islice(itertools.product(("Đặng", "Bùi", "Võ"), given), 120)):
    add(f"{family} Văn {name}", f"{2010 + number % 8}-{1 + number % 12:02}-{1 + number % 28:02}", number,
        f"{family} Thị Ba {number}", f"09{number:08}", ("poor", "near_poor", "none")[number // 24 % 3],
        ("none", "smartphone")[number // 9 % 2], f"x.csv!{number}")
add("Trương Gia Khang", "2014-11-20", 3, "", "0796606244", "poor", "none", "a.csv!1")  # one child
add("Trương Gia Khang", "2014-11-20", 3, "Hoàng Thị Nghi", "", "poor", "none", "b.csv!1")
add("Huỳnh Quốc Phát", "2015-03-03", 5, "Huỳnh Tuấn Thọ", "", "poor", "none", "a.csv!2")  # other parents
add("Huỳnh Quốc Phát", "2015-03-03", 5, "Nguyễn Thị Vân", "", "poor", "none", "b.csv!2")
add("Mai Minh Khôi", "2013-09-10", 7, "", "0386812681", "poor", "none", "a.csv!3")  # another home
add("Mai Minh Khôi", "2013-09-10", 13, "Lương Thị My", "", "poor", "none", "b.csv!3")
with open("plain.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns.split())
    writer.writerows(rows)
dedupe_eval.seal("plain.csv", sys.argv[3])
