"""Pairs as a clerk would judge them, written down before any program saw them: cases.csv.

    cases.py list        the rows, among 900 other children, sealed
    cases.py judge       compares --removed and --review with the clerk's words

Rows of one case stand together; its first row has the clerk's word (or more than one: a|b) for the
pairs 1-2, 1-3, 2-3. One word stands for all pairs.
"""
import csv
import hashlib
import io
import sys

COLUMNS = None
GIVEN = "An Bình Châu Dũng Giang Hà Hùng Khoa Lan Mai Nga Phúc Quân Sơn Thảo Trang Tuấn Uyên Vinh Yến".split()
SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Phan Bùi Vũ Ngô".split()
MIDDLE = "Văn Thị Đức Ngọc Minh Thu Gia".split()


def cases():
    global COLUMNS
    groups = []
    with open("cases.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            words, name = row.pop("clerk"), row.pop("case")
            COLUMNS = list(row)
            if words:
                groups.append((name, words.split(","), []))
            groups[-1][2].append(row)
    return groups


def origins(groups):
    line = 1
    for name, words, rows in groups:
        yield name, words, [f"case.csv!{line + i + 1}" for i in range(len(rows))]
        line += len(rows)


def write_list():
    groups = cases()
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS + ["needs", "origin"], lineterminator="\n", restval="")
    writer.writeheader()
    for (_, _, rows), (_, _, names) in zip(groups, origins(groups)):
        for row, origin in zip(rows, names):
            writer.writerow({**row, "needs": "device", "origin": origin})
    for i in range(900):  # numbers of primes, so that no two of them share much
        name = f"{SURNAMES[i % 9]} {MIDDLE[i % 7]} {GIVEN[i * 7 % 20]}"
        writer.writerow({
            "full_name": name, "birth_date": f"{2008 + i * 11 % 12}-{1 + i * 5 % 12:02d}-{1 + i * 13 % 28:02d}",
            "sex": "MF"[i % 2], "grade": 1 + (11 - i * 11 % 12), "class": f"{1 + (11 - i * 11 % 12)}A",
            "school_name": f"TH số {i % 23}", "district": "Lắk" if i % 3 else "Krông Bông",
            "commune": "Yang Tao" if i % 3 else "Hòa Sơn",
            "guardian_name": f"{SURNAMES[i * 5 % 9]} {MIDDLE[i * 3 % 7]} {GIVEN[i * 3 % 20]}",
            "guardian_phone": f"09{(i + 1) * 7919991 % 10**8:08d}", "category": "poor" if i % 2 else "near_poor",
            "devices_owned": "none", "needs": "device", "origin": f"other.csv!{i + 2}"})
    rows = text.getvalue().count("\n") - 1
    body = text.getvalue() + f"#swc validate version=0.1.0 kind=students in={rows} out={rows} rejected=0\n"
    digest = hashlib.sha256(body.encode()).hexdigest()
    sys.stdout.buffer.write((body + f"#end rows={rows} sha256={digest}\n").encode())


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def judge():
    kept = {row["origin"]: row["kept_origin"] for row in read("removed.csv")}
    asked = {frozenset(kept.get(row[side], row[side]) for side in ("a_origin", "b_origin"))
             for row in read("review.csv")}
    groups = cases()
    for name, words, rows in origins(groups):
        pairs = [(a, b) for i, a in enumerate(rows) for b in rows[i + 1:]]
        for number, (a, b) in enumerate(pairs):
            a, b = kept.get(a, a), kept.get(b, b)
            got = "same" if a == b else "question" if frozenset((a, b)) in asked else "different"
            if got not in words[number % len(words)].split("|"):
                print(f"{name}, pair {number + 1}: {got}, and not {words[number % len(words)]}")
    print(len(groups), "cases")


write_list() if sys.argv[1] == "list" else judge()
