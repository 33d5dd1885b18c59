#!/usr/bin/env python3
"""Write the workbooks made_* of tests/data/workbooks, each with the cells that it must give.

Usage: workbooks.py FOLDER

They hold what public test suites are full of and the few public files we keep do not show: odd zip
archives, packages of other writers, every kind of string, number formats, and for .xls a container,
records and strings cut at every place. The truth stands here by hand; openpyxl 3.0.9 and xlrd 1.2.0
agree with it but where a comment says otherwise. Everything is invented.
"""
import io
import json
import pathlib
import struct
import sys
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STRICT = {MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
          OFFICE: "http://purl.oclc.org/ooxml/officeDocument/relationships"}
PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml."

# ---- .xlsx ----------------------------------------------------------------------------------


def worksheet(rows, after=""):
    return f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def strings(items):
    return f'<sst xmlns="{MAIN}">{items}</sst>'


def styles(codes):
    """Style 0 is General, style i + 1 shows codes[i]: a format code or a built-in id."""
    own = [code for code in codes if isinstance(code, str)]
    ids = [0] + [164 + own.index(code) if isinstance(code, str) else code for code in codes]
    formats = "".join(f'<numFmt numFmtId="{164 + i}" formatCode="{code}"/>'
                      for i, code in enumerate(own))
    cells = "".join(f'<xf numFmtId="{i}" fontId="0" fillId="0" borderId="0" xfId="0"/>' for i in ids)
    return (f'<styleSheet xmlns="{MAIN}"><numFmts>{formats}</numFmts><fonts><font/></fonts>'
            '<fills><fill><patternFill/></fill></fills><borders><border/></borders>'
            f'<cellStyleXfs><xf/></cellStyleXfs><cellXfs>{cells}</cellXfs></styleSheet>')


def package(sheet, sst=None, style=None, sheets=None, properties=""):
    """Parts of a workbook by name. sheets: (name, attributes, part, kind of part)."""
    sheets = sheets or [("S", "", "worksheets/sheet1.xml", "worksheet")]
    names = "".join(f'<sheet name="{name}" sheetId="{i}" {more} r:id="r{i}"/>'
                    for i, (name, more, _, _) in enumerate(sheets, 1))
    links = [(f"r{i}", kind, part) for i, (_, _, part, kind) in enumerate(sheets, 1)]
    parts = {"xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{properties}'
                                f'<sheets>{names}</sheets></workbook>',
             "xl/worksheets/sheet1.xml": sheet}
    if sst is not None:
        links.append(("s", "sharedStrings", "sharedStrings.xml"))
        parts["xl/sharedStrings.xml"] = sst
    if style is not None:
        links.append(("t", "styles", "styles.xml"))
        parts["xl/styles.xml"] = style
    types = "".join(f'<Override PartName="/xl/{part}" ContentType="{PARTS}{kind}+xml"/>'
                    for _, kind, part in links)
    parts["[Content_Types].xml"] = (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{PARTS}sheet.main+xml"/>{types}</Types>')
    parts["xl/_rels/workbook.xml.rels"] = relations(links)
    parts["_rels/.rels"] = relations([("a", "officeDocument", "xl/workbook.xml")])
    return parts


def relations(links):
    items = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{part}"/>'
                    for i, kind, part in links)
    return f'<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


class Forward(io.RawIOBase):
    """A file that cannot be sought in: zipfile then writes sizes behind the data."""

    def __init__(self):
        super().__init__()
        self.bytes = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.bytes += data
        return len(data)


def archive(parts, forward=False, method=zipfile.ZIP_DEFLATED, zip64=False):
    out = Forward() if forward else io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as target:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (2021, 11, 15, 0, 0, 0))
            entry.compress_type = method
            with target.open(entry, "w", force_zip64=zip64) as part:
                part.write(text if isinstance(text, bytes) else text.encode())
    return bytes(out.bytes) if forward else out.getvalue()


def with_zip64_end(data):
    """The end record says 0xFFFF and 0xFFFFFFFF, the zip64 one says how it is."""
    at = data.rfind(b"PK\5\6")
    count, length, offset = struct.unpack_from("<HII", data, at + 10)
    return (data[:at] + struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, length,
                                    offset) +
            struct.pack("<IIQI", 0x07064B50, 0, at, 1) +
            struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0))


def column(cells):
    """Rows with one cell each, in A."""
    return "".join(f'<row r="{i}">{cell.replace("<c", f"<c r={chr(34)}A{i}{chr(34)}", 1)}</row>'
                   for i, cell in enumerate(cells, 1))


DATE = "2021-01-01T00:00:00"
FORMATS = [  # of 44197: code, whether it is a date. openpyxl takes 0_d and *d0 for dates
    ("[$-42A]dd/mm/yyyy;@", 1), ("&quot;ngày &quot;dd", 1), ("[Red]dd/mm/yyyy", 1), ("h:mm AM/PM", 1),
    ("[$-F400]h:mm:ss\\ AM/PM", 1), ("yyyy\\-mm\\-dd\\Thh:mm", 1), ("d-mmm;[Red]d-mmm", 1), (14, 1),
    (22, 1), (45, 1), ("mmm", 1), ("[ENG][$-409]d\\-mmm;@", 1), ("0.00&quot;d&quot;", 0), ("0_d", 0),
    ("#,##0\\ \\đ;\\d", 0), ("*d0", 0), ("[Red]#,##0;[Blue]-#,##0", 0), ("0.00E+00", 0), ("\\y0", 0),
    ("[$VND]\\ #,##0", 0), ("0.00;d", 0), ("[&gt;=1000]#,##0;0", 0), ("0&quot; days&quot;", 0),
    ("_-* #,##0\\ _₫_-", 0), (48, 0), ("@", 0), ("[Cyan]General", 0), ("&quot;s&quot;0", 0)]
TEXTS = [  # an item of the shared strings, its text
    ("<t>trần</t>", "trần"), ("", None), ("<t/>", None), ('<t xml:space="preserve">  a  </t>', "  a  "),
    ("<r><rPr><b/></rPr><t>đậm</t></r><r><t> nhạt</t></r>", "đậm nhạt"),
    ("<t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr fontId='0'/>", "東京"),
    ("<r><t>x</t></r><rPh sb='0' eb='1'><t>no</t></rPh><r><t>y</t></r>", "xy"),
    ("<t>a&#10;b &lt;c&gt; &amp;amp;</t>", "a\nb <c> &amp;"), ("<t><![CDATA[<b>&amp;]]></t>", "<b>&amp;"),
    ("<t>a<!-- not this -->b</t>", "ab"), ("<t>💻</t>", "💻"),
    ("<t>_x005F_x000D_</t>", "_x000D_"),
    ("<t>a_x000D_</t>", "a\r")]  # openpyxl leaves the escape; ECMA-376 part 1, 22.9.2.19
SIMPLE = worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>5</v></c></row>')
SIMPLE_SST = strings("<si><t>Họ tên</t></si>")
SIMPLE_TRUTH = [("S", "A1", "s", "Họ tên"), ("S", "B1", "n", 5.0)]


def strict(text):
    for transitional, name in STRICT.items():
        text = text.replace(transitional, name)
    return text


def xlsx():
    """Name, bytes, hidden sheets, truth."""
    simple = package(SIMPLE, SIMPLE_SST)
    yield "zip_stored_forward", archive(simple, True, zipfile.ZIP_STORED), (), SIMPLE_TRUTH
    yield "zip64_forward", archive(simple, True, zip64=True), (), SIMPLE_TRUTH
    yield "zip64_end", with_zip64_end(archive(simple)), (), SIMPLE_TRUTH
    yield "zip_after_newline", b"\r\n" + archive(simple), (), SIMPLE_TRUTH
    yield "zip_before_page", archive(simple) + b"<html></html>", (), SIMPLE_TRUTH
    # openpyxl finds no part whose name has another slash or case
    yield "names_of_windows", archive({name.replace("/", "\\").replace("sheet1", "Sheet1"): text
                                       for name, text in simple.items()}), (), SIMPLE_TRUTH
    yield "formats", archive(package(
        worksheet(column(f'<c s="{i}"><v>44197</v></c>' for i in range(1, len(FORMATS) + 1))),
        None, styles([code for code, _ in FORMATS]))), (), [
            ("S", f"A{i}", *(("d", DATE) if is_date else ("n", 44197.0)))
            for i, (_, is_date) in enumerate(FORMATS, 1)]
    yield "strings", archive(package(
        worksheet(column(f'<c t="s"><v>{i}</v></c>' for i in range(len(TEXTS)))),
        strings("".join(f"<si>{item}</si>" for item, _ in TEXTS)))), (), [
            ("S", f"A{i}", "s", text) for i, (_, text) in enumerate(TEXTS, 1) if text]
    yield "strings_in_utf16", archive(package(
        SIMPLE, f'<?xml version="1.0" encoding="UTF-16"?>{SIMPLE_SST}'.encode("utf-16"))), (), SIMPLE_TRUTH
    yield "formulas", archive(package(worksheet(
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f>'
        '<v>4</v></c><c r="C1" t="str"><f>A1&amp;"&lt;"</f><v>2&lt;</v></c><c r="D1" t="str"><f>""</f><v/>'
        '</c><c r="E1"><f>NOW()</f></c><c r="F1" t="e"><f>#N/A</f><v>#SPILL!</v></c><c r="G1" t="b">'
        '<f>1=1</f><v>1</v></c></row><row r="2"><c r="A2" s="1"><f t="array" ref="A2">1</f><v>0.5</v></c>'
        '<c r="B2"><f t="shared" si="0"/><v>6</v></c><c r="C2"><f t="dataTable" ref="C2" r1="A1"/><v>9</v>'
        '</c></row>'), None, styles(["hh:mm"]))), (), [
            ("S", "A1", "n", 2.0), ("S", "B1", "n", 4.0), ("S", "C1", "s", "2<"), ("S", "F1", "e", "#SPILL!"),
            ("S", "G1", "b", "true"), ("S", "A2", "d", "12:00:00"), ("S", "B2", "n", 6.0), ("S", "C2", "n", 9.0)]
    yield "without_references", archive(package(worksheet(
        '<row><c><v>1</v></c><c/><c t="inlineStr"><is><t>c</t></is></c></row><row/><row><c r="B3"><v>2</v>'
        '</c><c><v>3</v></c></row><row r="9"><c><v>4</v></c></row>'))), (), [
            ("S", "A1", "n", 1.0), ("S", "C1", "s", "c"), ("S", "B3", "n", 2.0), ("S", "C3", "n", 3.0),
            ("S", "A9", "n", 4.0)]
    # openpyxl finds no sheet in a strict document
    yield "strict", archive({name: strict(text) for name, text in package(worksheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="d" s="1"><v>2021-05-06</v></c></row>'),
        SIMPLE_SST, styles(["yyyy"])).items()}), (), [
            ("S", "A1", "s", "Họ tên"), ("S", "B1", "d", "2021-05-06T00:00:00")]
    # openpyxl refuses a chart sheet that is empty
    yield "sheets", archive({**package(
        SIMPLE, SIMPLE_SST, None,
        [("Hai", "", "worksheets/sheet2.xml", "worksheet"), ("Biểu đồ", "", "charts/1.xml", "chartsheet"),
         ("Ẩn", 'state="hidden"', "worksheets/sheet1.xml", "worksheet"),
         ("Sâu &amp; kín", 'state="veryHidden"', "/xl/worksheets/sheet3.xml", "worksheet")]),
        "xl/worksheets/sheet2.xml": worksheet('<row r="2"><c r="A2"><v>2</v></c></row>'),
        "xl/worksheets/sheet3.xml": worksheet('<row r="2"><c r="A2"><v>3</v></c></row>'),
        "xl/charts/1.xml": f'<chartsheet xmlns="{MAIN}"/>'}), ("Ẩn", "Sâu & kín"), [
            ("Hai", "A2", "n", 2.0), ("Ẩn", "A1", "s", "Họ tên"), ("Ẩn", "B1", "n", 5.0),
            ("Sâu & kín", "A2", "n", 3.0)]
    yield "far_corner", archive(package(
        f'<worksheet xmlns="{MAIN}"><dimension ref="A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>')), (), [
            ("S", "A1", "n", 1.0), ("S", "XFD1048576", "n", 2.0)]
    yield "date_1904", archive(package(
        worksheet(column(['<c s="1"><v>0.75</v></c>', '<c s="1"><v>1.5</v></c>', '<c><v>1.5</v></c>'])), None,
        styles(["yyyy"]), properties='<workbookPr date1904="true"/>')), (), [
            ("S", "A1", "d", "18:00:00"), ("S", "A2", "d", "1904-01-02T12:00:00"), ("S", "A3", "n", 1.5)]


# ---- .xls -----------------------------------------------------------------------------------

SECTOR, FREE, END = 512, 0xFFFFFFFF, 0xFFFFFFFE


def compound(streams):
    """An OLE2 file (MS-CFB): small streams in the mini stream, the others in sectors."""
    sectors, chain, mini, mini_chain, entries = [], [], b"", [], []

    def add(data):
        first, count = len(sectors), -(-len(data) // SECTOR)
        for i in range(count):
            sectors.append(data[i * SECTOR:(i + 1) * SECTOR].ljust(SECTOR, b"\0"))
            chain.append(first + i + 1 if i + 1 < count else END)
        return first

    for name, data in streams.items():
        if len(data) >= 4096:
            entries.append((name, 2, add(data), len(data)))
            continue
        first, count = len(mini_chain), -(-len(data) // 64)
        mini_chain += [first + i + 1 for i in range(count - 1)] + [END]
        mini += data.ljust(count * 64, b"\0")
        entries.append((name, 2, first, len(data)))
    root = add(mini) if mini else END
    mini_table = add(struct.pack(f"<{len(mini_chain)}I", *mini_chain)) if mini else END
    directory = b""
    for i, (name, kind, first, size) in enumerate([("Root Entry", 5, root, len(mini))] + entries):
        wide = name.encode("utf-16-le")
        right = i + 1 if 0 < i < len(entries) else FREE
        directory += ((wide + b"\0\0").ljust(64, b"\0") +
                      struct.pack("<HBBIII", len(wide) + 2, kind, 1, FREE, right, FREE if i else 1) +
                      b"\0" * 36 + struct.pack("<III", first, size, 0))
    directory_at = add(directory)
    table_at = len(sectors)
    table = chain + [0xFFFFFFFD]
    table += [FREE] * (128 - len(table))  # the files here have less than 128 sectors
    header = (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 16 +
              struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, directory_at, 0, 4096, mini_table,
                          1 if mini else 0, END, 0) +
              struct.pack("<109I", table_at, *[FREE] * 108))
    return header + b"".join(sectors) + struct.pack("<128I", *table)


def record(number, data=b""):
    return struct.pack("<HH", number, len(data)) + data


def cell(number, row, col, data, style=0):
    return record(number, struct.pack("<HHH", row, col, style) + data)


def bof(version, kind):
    return record(0x809, struct.pack("<HHHH", version, kind, 3515, 1996) + b"\0" * (8 if version == 0x600 else 0))


def wide_text(text, count="<H"):
    data = text.encode("utf-16-le")
    return struct.pack(count, len(data) // 2) + b"\1" + data


def narrow_text(text, page, count="<H"):
    data = text.encode(page)
    return struct.pack(count, len(data)) + data


def stream(sheets, version=0x600, shared=b"", page=1252, encoding="cp1252", date_1904=0, order=None):
    """sheets: (name, kind, visibility, records)."""
    def text(words):
        return wide_text(words, "<B") if version == 0x600 else narrow_text(words, encoding, "<B")
    font = record(0x31, struct.pack("<HHHHHBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + text("Arial"))
    form = record(0x41E, struct.pack("<H", 164) + (wide_text("dd/mm/yyyy") if version == 0x600
                                                   else narrow_text("dd/mm/yyyy", encoding, "<B")))
    style = b"".join(record(0xE0, struct.pack("<HH", 0, number) + b"\0" * (16 if version == 0x600 else 12))
                     for number in (0, 164))
    head = (bof(version, 5) + record(0x42, struct.pack("<H", page)) + record(0x22, struct.pack("<H", date_1904)) +
            font * 4 + form + style)
    bodies = [bof(version, {0: 0x10, 1: 0x40, 2: 0x20}[kind]) + data + record(0x0A)
              for _, kind, _, data in sheets]
    names = [struct.pack("<IBB", 0, hidden, kind) + text(name) for name, kind, hidden, _ in sheets]
    at = len(head) + sum(len(name) + 4 for name in names) + len(shared) + 4
    entries = []
    for name, body in zip(names, bodies):
        entries.append(record(0x85, struct.pack("<I", at) + name[4:]))
        at += len(body)
    return head + b"".join(entries[i] for i in order or range(len(entries))) + shared + record(0x0A) + b"".join(bodies)


SHARED = [  # text, runs, phonetic bytes, two bytes a character
    ("plain", 0, b"", False), ("Họ và tên", 0, b"", True), ("rich", 2, b"", False), ("", 0, b"", False),
    ("Đắk Lắk", 3, b"\1\0\x0C\0" + b"\7" * 8, True), ("more", 0, b"\1\0\4\0abcd", False), ("💻x", 0, b"", True)]


def shared_strings(cut, widen):
    """The SST record, with a CONTINUE before each piece whose number `cut` says yes to. A cut text
    begins again with its width, and with `widen` goes on in two bytes a character."""
    pieces, number = [struct.pack("<II", len(SHARED), len(SHARED))], 0

    def put(data, flag=b""):
        nonlocal number
        number += 1
        if cut(number):
            pieces.append(flag + data)
            return True
        pieces[-1] += data
        return False

    for text, runs, phonetic, wide in SHARED:
        units = text.encode("utf-16-le")
        put(struct.pack("<HB", len(units) // 2, wide | 8 * (runs > 0) | 4 * (phonetic != b"")) +
            (struct.pack("<H", runs) if runs else b"") + (struct.pack("<I", len(phonetic)) if phonetic else b""))
        for i in range(0, len(units), 2):
            new_wide = wide or widen
            if put(units[i:i + (2 if new_wide else 1)] if cut(number + 1) else units[i:i + (2 if wide else 1)],
                   bytes([new_wide])):
                wide = new_wide
        for i in range(runs):
            put(struct.pack("<HH", 2 * i, 1))
        for i in range(len(phonetic)):
            put(phonetic[i:i + 1])
    return record(0xFC, pieces[0]) + b"".join(record(0x3C, piece) for piece in pieces[1:])


def number(row, col, value, style=0):
    return cell(0x203, row, col, struct.pack("<d", value), style)


def formula(row, col, value, style=0):
    return cell(0x06, row, col, value + b"\0" * 6 + struct.pack("<H", 3) + b"\x1E\1\0", style)


def xls():
    # xlrd cannot read a string whose head stands alone before a CONTINUE
    texts = b"".join(cell(0xFD, i, 0, struct.pack("<I", i)) for i in range(len(SHARED)))
    truth = [("S", f"A{i}", "s", text) for i, (text, *_) in enumerate(SHARED, 1) if text]
    for name, cut, widen in (("everywhere", lambda i: True, False), ("and_widened", lambda i: True, True),
                             ("in_threes", lambda i: i % 3 == 0, True), ("in_sevens", lambda i: i % 7 == 5, False)):
        yield f"sst_cut_{name}", {"Workbook": stream([("S", 0, 0, texts)], shared=shared_strings(cut, widen))}, (), truth
    text, shared_form = b"\0\0\0\0\0\0\xFF\xFF", record(0x4BC, b"\0\0\5\0\0\0\0\1\3\0\x1E\1\0")
    long_text = "Nguyễn " * 900
    wide = long_text.encode("utf-16-le")
    yield "formulas", {"Workbook": stream([("S", 0, 0, (
        formula(0, 0, struct.pack("<d", 2.5)) + formula(1, 0, text) + record(0x207, wide_text("chữ")) +
        formula(2, 0, text) + shared_form + record(0x207, wide_text("chung")) +
        formula(3, 0, b"\1\0\1\0\0\0\xFF\xFF") + formula(4, 0, b"\2\0\x07\0\0\0\xFF\xFF") +
        formula(5, 0, b"\3\0\0\0\0\0\xFF\xFF") + formula(6, 0, struct.pack("<d", 44197.0), 1) +
        formula(7, 0, text) + record(0x207, struct.pack("<HB", len(long_text), 1) + wide[:8000]) +
        record(0x3C, b"\1" + wide[8000:])))])}, (), [
            ("S", "A1", "n", 2.5), ("S", "A2", "s", "chữ"), ("S", "A3", "s", "chung"), ("S", "A4", "b", "true"),
            ("S", "A5", "e", "#DIV/0!"), ("S", "A7", "d", DATE), ("S", "A8", "s", long_text)]
    excel5 = [("Bảng", 0, 0, cell(0x204, 0, 0, narrow_text("Đăk ơư", "cp1258")) +
               cell(0xD6, 1, 0, narrow_text("rich", "cp1258") + b"\1\0\1") + number(2, 0, 44197.0, 1) +
               formula(3, 0, text) + record(0x207, narrow_text("xong", "cp1258")) +
               record(0xBD, struct.pack("<HHHIHIH", 4, 0, 0, 7 << 2 | 2, 0, 150 << 2 | 3, 1)))]
    # only the page 1258 has these letters; its combining tones are tested elsewhere
    excel5_truth = [("Bang", "A1", "s", "Đăk ơư"), ("Bang", "A2", "s", "rich"), ("Bang", "A3", "d", DATE),
                    ("Bang", "A4", "s", "xong"), ("Bang", "A5", "n", 7.0), ("Bang", "B5", "n", 1.5)]
    excel5 = [("Bang", *rest) for _, *rest in excel5]
    old = stream(excel5, 0x500, page=1258, encoding="cp1258")
    yield "excel_5_page_1258", {"BOOK": old}, (), excel5_truth
    new = stream([("S", 0, 0, number(0, 0, 1.0))])
    yield "two_books", {"Book": old, "Workbook": new}, (), [("S", "A1", "n", 1.0)]
    yield "sheets", {"Workbook": stream(
        [("Macro", 1, 0, number(0, 0, 9.0)), ("Hai", 0, 0, number(0, 0, 2.0)), ("Hình", 2, 0, b""),
         ("Kín", 0, 2, number(0, 0, 3.0)), ("Một", 0, 0, number(65535, 255, 1.0))], order=[4, 0, 2, 1, 3])}, (
             "Kín",), [("Một", "IV65536", "n", 1.0), ("Hai", "A1", "n", 2.0), ("Kín", "A1", "n", 3.0)]
    yield "rows_in_any_order", {"Workbook": stream([("S", 0, 0, (
        number(5, 1, 52.0) + number(1, 0, 1.0) + number(5, 0, 51.0) + bof(0x600, 0x20) + number(0, 0, 666.0) +
        record(0x0A) + cell(0x27E, 0, 0, struct.pack("<I", 44197 << 2 | 2), 1)))], date_1904=1)}, (), [
            ("S", "A1", "d", "2025-01-02T00:00:00"), ("S", "A2", "n", 1.0), ("S", "A6", "n", 51.0), ("S", "B6", "n", 52.0)]


def write(folder, name, data, hidden, truth):
    (folder / name).write_bytes(data)
    lines = [f"#sheet\t{json.dumps(sheet, ensure_ascii=False)}\t{'hidden' if sheet in hidden else 'visible'}"
             for sheet in dict.fromkeys(sheet for sheet, *_ in truth)]
    for sheet, reference, kind, value in truth:
        words = [json.dumps(word, ensure_ascii=False) for word in (sheet, str(value))]
        lines.append(f"{words[0]}\t{reference}\t{kind}\t{words[1]}")
    (folder / f"{name}.cells.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, data, hidden, truth in xlsx():
        write(folder, f"made_{name}.xlsx", data, hidden, truth)
    for name, streams, hidden, truth in xls():
        write(folder, f"made_{name}.xls", compound(streams), hidden, truth)


main()
