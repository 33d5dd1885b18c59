#!/usr/bin/env python3
"""Lists of one to five pupils in every encoding: no wrong cell in silence. short_rosters.py BYTEMAPS

Names of the Kinh in capitals too, and of the Ê Đê, M'nông and Gia Rai; headings with and without
marks; whole files, and one column encoded twice inside good UTF-8. A row may be refused, never
wrong. TCVN3 has no capitals with tones, so its letters may come back small.

Not held to this: one column of TCVN3 or VNI in a file of good UTF-8. "Phúc" in TCVN3 is "Phóc"
there, which is a word too; nothing in one short name tells them apart.
"""
import csv
import io
import pathlib
import random
import subprocess
import sys
import tempfile

COLUMNS = {"tcvn3": 3, "vni": 5, "viscii": 8, "cp1258": 11}
FAMILY = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Nông Vi Lò Ma Hà".split()
MIDDLE = "Thị Văn Hữu Đức Công Quang Minh Ngọc Thanh Hồng Thu Kim Mỹ Như Gia Anh".split()
GIVEN = ("An Ánh Bình Châu Cúc Cường Dung Dũng Đạt Điệp Hà Hằng Hậu Hiền Hòa Huệ Hùng Khải Lộc Mạnh "
         "Ngân Nghĩa Nguyệt Phúc Phước Quyết Quỳnh Sơn Thảo Thắng Thủy Trường Tú Tuyết Vượng Yến "
         "Ý Ú").split()
OTHERS = ["Y Bhăm Niê", "H'Hen Niê", "K'Brừi", "Y Thôk Ktla", "H'Wơn Mlô", "Y Blơ Buôn Yă",
          "H'Nuôm Êban", "Rơ Ô Hờ", "Ksor H'Bơi", "Nay Y Phúc", "Siu H'Nga", "Rcom Y Tô",
          "Y Sĩ Rơ Châm", "H Duôn Kbuôr", "Điểu K'Rứ", "Thị Mai Điểu"]
SCHOOLS = ["Trường TH Nguyễn Huệ", "TH Lê Lợi", "Trường THCS Ngô Quyền", "Trường TH Y Jút"]
DISTRICTS = ["Krông Pắc", "Lắk", "Ea Kar", "Buôn Hồ", "Cư M'gar"]
GROUPS = {"Hộ nghèo": "poor", "Hộ cận nghèo": "near_poor", "Mồ côi do COVID-19": "covid_orphan",
          "Khó khăn do COVID-19": "covid_hardship", "Không": "none"}
NOTES = ["", "", "ở xa", "đi bộ", "mẹ bệnh", "ở với bà"]
HEADINGS = (["STT", "Họ và tên", "Ngày sinh", "Tên trường", "Huyện", "Đối tượng", "Ghi chú"],
            ["STT", "Ho va ten", "Ngay sinh", "Ten truong", "Huyen", "Doi tuong", "Ghi chu"])
WAYS = [*COLUMNS, "tcvn3 in utf-8", "vni in utf-8", "cp1258 in utf-8", "utf-8 twice",
        "one column twice", "utf-8"]
LISTS_OF_A_KIND = 4


def read_maps(path):
    with open(path, encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines, delimiter="\t"))[1:]
    return {name: {chr(int(row[0][2:], 16)): bytes.fromhex(row[column]) for row in rows}
            for name, column in COLUMNS.items()}


def encode(table, text):
    return b"".join(table[c] if c in table else c.encode("ascii") for c in text)


def shown(data):
    """What a program sees that takes the bytes for Windows-1252."""
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in data)


def bent(maps, way, header, rows):
    text = "".join(",".join(row) + "\r\n" for row in [header] + rows)
    name = way.partition(" ")[0]
    if name in maps:
        data = encode(maps[name], text)
        return shown(data).encode() if way.endswith("in utf-8") else data
    if way == "utf-8 twice":
        return shown(text.encode()).encode()
    if way == "one column twice":
        rows = [[row[0], shown(row[1].encode()), *row[2:]] for row in rows]
        text = "".join(",".join(row) + "\r\n" for row in [header] + rows)
    return text.encode()


def roster(dice, kind, count):
    school, district = dice.choice(SCHOOLS), dice.choice(DISTRICTS)
    rows = []
    for number in range(1, count + 1):
        kinh = " ".join(map(dice.choice, (FAMILY, MIDDLE, GIVEN)))
        name = dice.choice(OTHERS) if kind == "others" or dice.random() < 0.3 else kinh
        rows.append([str(number), name.upper() if kind == "capitals" else name,
                     f"{dice.randint(1, 28):02}/0{dice.randint(1, 9)}/201{dice.randint(0, 4)}",
                     school, district, dice.choice(list(GROUPS)), dice.choice(NOTES)])
    return rows


def faults(row, truth, way):
    wanted = {"full_name": truth[1], "school_name": truth[3], "district": truth[4],
              "category": GROUPS[truth[5]], "note": truth[6]}
    for column, value in wanted.items():
        small = way.startswith("tcvn3") and row[column].lower() == value.lower()
        if row[column] != value and not small:
            yield f"{way}: {column}: {row[column]!r} instead of {value!r}"


def main():
    maps = read_maps(sys.argv[1])
    dice = random.Random(20211118)
    lists = {}
    with tempfile.TemporaryDirectory() as work:
        for way in WAYS:
            for kind in ("kinh", "capitals", "others"):
                for count in (1, 2, 3, 5) * LISTS_OF_A_KIND:
                    path = pathlib.Path(work) / f"{len(lists)}.csv"
                    rows = roster(dice, kind, count)
                    path.write_bytes(bent(maps, way, dice.choice(HEADINGS), rows))
                    lists[path.name] = (way, rows)
        result = subprocess.run(["swc-validate", "-q", "-k", "students", "--skip-unread", "--plain",
                                 *(f"{work}/{name}" for name in lists)], capture_output=True)
    out = 0
    wrong = []
    for row in csv.DictReader(io.StringIO(result.stdout.decode())):
        name, _, line = row["origin"].rpartition("!")
        way, rows = lists[name]
        out += 1
        wrong += faults(row, rows[int(line) - 2], way)
    total = sum(len(rows) for _, rows in lists.values())
    print("\n".join(wrong + [f"{len(wrong)} cells are wrong in silence"]))
    print("at least 95 % of the rows are read" if out * 100 >= total * 95 else f"{out} of {total}")


main()
