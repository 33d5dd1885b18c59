"""Writes workbooks whose sheet is the same few bytes again and again, and one of many blank rows."""
import zipfile

PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def relations(kind, target):
    return (f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{OFFICE}/{kind}" '
            f'Target="{target}"/></Relationships>')


def write(name, filling, rows):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
        package.writestr("xl/workbook.xml",
                         f'<workbook xmlns:r="{OFFICE}"><sheets><sheet name="S" r:id="r"/></sheets></workbook>')
        package.writestr("xl/_rels/workbook.xml.rels", relations("worksheet", "sheet.xml"))
        package.writestr("xl/sheet.xml", f"<worksheet>{filling}<sheetData>{rows}</sheetData></worksheet>")


ROW = '<row r="1"><c r="A1"><v>5</v></c></row>'
write("elements.xlsx", "<a/>" * (9 << 20), ROW)
write("blanks.xlsx", " " * (33 << 20), ROW)
write("less.xlsx", " " * (31 << 20), ROW)
write("rows.xlsx", "", ROW + "".join(f'<row r="{i}" s="3" customFormat="1"><c r="A{i}" s="1"/><c r="B{i}" s="1"/>'
                                     f'<c r="C{i}" s="1"/></row>' for i in range(2, 400000)))
