"""Writes a small workbook of every type of cell, and damaged copies of it."""
import zipfile

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET = """<worksheet><sheetData>
<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>40667</v></c><c r="D2"><v>66000000000</v></c></row>
<row r="3" hidden="1"><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3"><f>1/8</f><v>0.125</v></c>
<c r="E3" t="inlineStr"><is><t>Bản, &quot;Đôn&quot;</t></is></c><c r="F3"><f>A1</f></c></row>
</sheetData></worksheet>"""
PARTS = {
    "_rels/.rels": f"<Relationships><Relationship Id='a' Type='{OFFICE}/officeDocument' Target='xl/workbook.xml'/></Relationships>",
    "xl/workbook.xml": "<workbook xmlns:r='r'><sheets><sheet name='Lớp 1, 2' r:id='a'/><sheet name='Ẩn' state='hidden' r:id='d'/></sheets></workbook>",
    "xl/_rels/workbook.xml.rels": "<Relationships>" + "".join(
        f"<Relationship Id='{i}' Type='{OFFICE}/{kind}' Target='{target}'/>"
        for i, kind, target in (("a", "worksheet", "worksheets/sheet1.xml"), ("b", "styles", "styles.xml"),
                                ("c", "sharedStrings", "sharedStrings.xml"), ("d", "worksheet", "worksheets/sheet2.xml"))) + "</Relationships>",
    "xl/styles.xml": "<styleSheet><cellXfs><xf/><xf numFmtId='14'/></cellXfs></styleSheet>",
    "xl/sharedStrings.xml": "<sst><si><t>Họ tên</t></si></sst>",
    "xl/worksheets/sheet1.xml": SHEET,
    "xl/worksheets/sheet2.xml": "<worksheet><sheetData><row><c><v>5</v></c></row></sheetData></worksheet>",
}


def write(name, **changes):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as package:
        for part, text in PARTS.items():
            package.writestr(part, changes.get(part, text))


write("good.xlsx")
write("doctype.xlsx", **{"xl/sharedStrings.xml": "<!DOCTYPE sst [<!ENTITY a 'b'>]><sst/>"})
with open("good.xlsx", "rb") as file:
    good = file.read()
with open("cut.xlsx", "wb") as file:
    file.write(good[:-40])
