"""Makes a list with forty pairs to review; reads what was written for the printer.

    paper.py list       40 children in two rows each, where only the parent differs
    paper.py read       the sheets of review.xlsx as a reader of the format sees them
"""
import hashlib
import sys
import xml.etree.ElementTree as tree
import zipfile

SPACE = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
GIVEN = "Anh Bảo Chi Dũng Giang Hân Khoa Linh".split()
MIDDLE = "Đình Thái Kim Thụy Uyển".split()


def make():
    rows = []
    for i in range(40):
        name = f"Quách {MIDDLE[i // 8]} {GIVEN[i % 8]}"
        date = f"2012-{1 + i % 12:02d}-{1 + i % 27:02d}"
        rows += [f"{name},{date},Kinh,TH số {i},3A,Yang Tao,Lắk,Quách Văn Ba,,poor,none,,a.csv!{i + 2}",
                 f"{name.upper()},{date},Mường,TH số {i + 40},3A,Yang Tao,Lắk,Hà Thị Tư,,poor,none,mới,b.csv!{i + 2}"]
    body = "\n".join(["full_name,birth_date,ethnicity,school_name,class,commune,district,guardian_name,"
                      "guardian_phone,category,devices_owned,note,origin", *rows,
                      "#swc validate version=0.1.0 kind=students in=80 out=80 rejected=0", ""])
    sys.stdout.buffer.write(body.encode())
    print(f"#end rows=80 sha256={hashlib.sha256(body.encode()).hexdigest()}")


def read():
    with zipfile.ZipFile("review.xlsx") as book:
        workbook = tree.fromstring(book.read("xl/workbook.xml"))
        sheet = tree.fromstring(book.read("xl/worksheets/sheet2.xml"))
        shared = tree.fromstring(book.read("xl/sharedStrings.xml")) if "xl/sharedStrings.xml" in book.namelist() else []
    strings = ["".join(t.text or "" for t in item.iter("{%s}t" % SPACE["s"])) for item in shared]
    print(*[s.get("name") for s in workbook.iterfind("s:sheets/s:sheet", SPACE)], sep=", ")
    for name in workbook.iterfind("s:definedNames/s:definedName", SPACE):
        print(name.get("name"), name.text)
    setup = sheet.find("s:pageSetup", SPACE)
    print("paper", setup.get("paperSize"), setup.get("orientation"))

    def text(cell):
        return strings[int(cell.find("s:v", SPACE).text)] if cell.get("t") == "s" else \
            "".join(t.text or "" for t in cell.iter("{%s}t" % SPACE["s"]))

    rows = list(sheet.iterfind("s:sheetData/s:row", SPACE))
    for row in rows[1:5]:
        print(" | ".join(text(cell) for cell in row if text(cell)))
    breaks = [int(b.get("id")) for b in sheet.iterfind("s:rowBreaks/s:brk", SPACE)]
    page = 0
    for i in range(len(rows) + 1):
        if i in breaks or i == len(rows):
            print("a page of more than 190 mm" if page > 190 / 25.4 * 72 else "", end="")
            page = float(rows[0].get("ht", 15)) + float(rows[1].get("ht", 15))
        page += float(rows[i].get("ht", 15)) if i < len(rows) else 0
    print("breaks between pairs" if breaks and all((b - 2) % 3 == 0 for b in breaks) else breaks)


make() if sys.argv[1] == "list" else read()
