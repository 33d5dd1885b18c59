"""Writes compound files of two documents, one of which is embedded, and a package named by a careless writer."""
import struct
import zipfile

NONE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def record(kind, data=b""):
    return struct.pack("<HH", kind, len(data)) + data


def workbook(text):
    """A stream of Excel 97 with one sheet "S" and one text in A1, padded to 4,096 bytes."""
    start = record(0x809, struct.pack("<HHQ", 0x600, 5, 0))
    place = len(start) + 4 + 9 + 4
    sheet = record(0x809, struct.pack("<HHQ", 0x600, 0x10, 0))
    label = record(0x204, struct.pack("<HHHHB", 0, 0, 0, len(text), 0) + text)
    book = start + record(0x85, struct.pack("<IHBB", place, 0, 1, 0) + b"S") + record(10) + sheet + label + record(10)
    return book.ljust(4096, b"\0")


def entry(name, kind, left=NONE, right=NONE, child=NONE, sector=0, size=0):
    units = name.encode("utf-16-le") + b"\0\0"
    return units.ljust(64, b"\0") + struct.pack("<HBBIII", len(units), kind, 1, left, right, child) + bytes(36) + \
        struct.pack("<IQ", sector, size)


def compound(outer, inner):
    """`outer` stands in the root, `inner` in the storage "ObjectPool": each a name and 4,096 bytes."""
    directory = entry("Root Entry", 5, child=1, sector=END) + entry(outer[0], 2, right=2, sector=2, size=4096) + \
        entry("ObjectPool", 1, child=3) + entry(inner[0], 2, sector=10, size=4096)
    table = [FAT, END] + [i + 1 for i in range(2, 9)] + [END] + [i + 1 for i in range(10, 17)] + [END]
    header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10) + \
        struct.pack("<IIIIIIIII", 1, 1, 0, 4096, END, 0, END, 0, 0) + struct.pack("<108I", *([NONE] * 108))
    return header + struct.pack("<128I", *(table + [NONE] * (128 - len(table)))) + directory + outer[1] + inner[1]


word = ("WordDocument", bytes(4096))
for name, outer, inner in (("bang.xls", ("WORKBOOK", workbook(b"bang")), word),
                           ("thu.xls", word, ("Workbook", workbook(b"nhung"))),
                           ("khoa.xls", ("Workbook", workbook(b"bang")), ("EncryptedPackage", bytes(4096)))):
    with open(name, "wb") as file:
        file.write(compound(outer, inner))

with zipfile.ZipFile("ten.xlsx", "w") as package:
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = "<Relationships><Relationship Id='a' Type='%s/%s' Target='%s'/></Relationships>"
    package.writestr("[content_types].XML", "<Types/>")
    package.writestr("_rels\\.rels", link % (office, "officeDocument", "xl/Workbook.xml"))
    package.writestr("XL\\workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>")
    package.writestr("xl\\_rels\\workbook.xml.rels", link % (office, "worksheet", "worksheets/sheet1.xml"))
    package.writestr("xl\\worksheets\\SHEET1.xml", "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>")
