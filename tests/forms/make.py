#!/usr/bin/env python3
"""Write the forms of tests/data/shapes: the thirty shapes that break readers, with their truth.

Usage: make.py BYTEMAPS.tsv FOLDER       (the byte maps of TCVN3 and VNI: letter, then columns)

The roster and the truth stand here, written by hand; the forms are the roster bent into a shape.
Everything is invented. The files are committed, so the tests need neither this script nor the maps.
"""
import csv
import io
import pathlib
import sys
import unicodedata
import zipfile
from xml.sax.saxutils import escape

# full name, birth date, sex, class, category, personal id (4th digit and year fit), note
PUPILS = [
    ("Nguyễn Thị Hường", "2012-05-03", "F", "4A1", "poor", "066312004512", ""),
    ("Y Blơ Niê Kđăm", "2011-12-25", "M", "5B", "near_poor", "066211009871", "ở xa trường"),
    ("Trần Đức Vượng", "2013-08-19", "M", "3A2", "covid_orphan", "040213001234", ""),
    ("H'Wơn Mlô", "2014-01-30", "F", "2C", "poor", "066314007777", "nhà ở buôn Triă"),
    ("Phạm Quốc Khánh", "2012-02-29", "M", "4A1", "covid_hardship", "064212003456", ""),
    ("Lê Ngọc Ánh Tuyết", "2011-10-17", "F", "5B", "none", "066311005678", "chuyển đến"),
    ("Đỗ Hữu Nghĩa", "2013-03-21", "M", "3A2", "near_poor", "066213008899", ""),
    ("Hoàng Thị Mỹ Duyên", "2014-11-28", "F", "2C", "poor", "010314002468", ""),
]
SEX = {"F": "Nữ", "M": "Nam"}
CATEGORY = {"poor": "Hộ nghèo", "near_poor": "Hộ cận nghèo", "covid_orphan": "Mồ côi do COVID-19",
            "covid_hardship": "Khó khăn do COVID-19", "none": "Không thuộc diện"}
PRIORITY = {"poor": "1", "near_poor": "2", "covid_orphan": "3", "covid_hardship": "3", "none": ""}
SCHOOL, DISTRICT = "Trường TH Lê Lợi", "Krông Pắc"
HEADER = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Đối tượng", "Số định danh cá nhân",
          "Tên trường", "Huyện", "Ghi chú"]
TRUTH = ["full_name", "birth_date", "sex", "class", "category", "personal_id", "school_name",
         "district", "note", "priority"]


def vn_date(iso):
    return "/".join(reversed(iso.split("-")))


def line_of(number, pupil):
    name, birth, sex, group, category, person, note = pupil
    return [str(number), name, vn_date(birth), SEX[sex], group, CATEGORY[category], person, SCHOOL,
            DISTRICT, note]


def truth_of(row, pupil, optional="", **changes):
    name, birth, sex, group, category, person, note = pupil
    cells = dict(zip(TRUTH, [name, birth, sex, group, category, person, SCHOOL, DISTRICT, note,
                             PRIORITY[category]]))
    cells.update(changes)
    return {"_row": str(row), "_sheet": "", "_opt": optional, **cells}


def roster():
    return [HEADER] + [line_of(i + 1, p) for i, p in enumerate(PUPILS)]


def plain_truth(first=2):
    return [truth_of(first + i, p) for i, p in enumerate(PUPILS)]


def text_of(rows, delimiter=",", end="\r\n"):
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue()


class Maps:
    """The bytes of TCVN3 and VNI, from the table of letters."""

    def __init__(self, path):
        with open(path, encoding="utf-8", newline="") as lines:
            rows = list(csv.reader(lines, delimiter="\t"))
        head = [h.strip().lower() for h in rows[0]]
        self.tables = {}
        for name, column in (("tcvn3", self.find(head, "tcvn3")), ("vni", self.find(head, "vni"))):
            self.tables[name] = {row[1]: bytes.fromhex(row[column].replace(" ", ""))
                                 for row in rows[1:] if len(row) > column and row[column].strip()
                                 and row[column].strip() not in "-—"}

    @staticmethod
    def find(head, name):
        return next(i for i, h in enumerate(head) if name in h)

    def encode(self, text, name):
        table = self.tables[name]
        out = b""
        for letter in text:
            if letter in table:
                out += table[letter]
            elif name == "tcvn3" and letter.lower() in table:
                out += table[letter.lower()]  # toned capitals live in the font
            else:
                out += letter.encode("ascii")
        return out

    def as_unicode(self, text, name):
        """What a program sees that takes the bytes for Windows-1252 (unknown ones for Latin-1)."""
        return "".join(self.one(b) for b in self.encode(text, name))

    @staticmethod
    def one(byte):
        try:
            return bytes([byte]).decode("cp1252")
        except UnicodeDecodeError:
            return chr(byte)


class Book:
    """A workbook written by hand: sheets of cells, so that every oddity can be written."""
    STYLES = {"general": 0, "date": 1, "id12": 2, "tcvn3": 3, "tcvn3h": 4, "vni": 5}

    def __init__(self, date1904=False):
        self.sheets, self.date1904 = [], date1904

    def sheet(self, name, rows, merges=(), hidden=False, hidden_rows=(), extra=()):
        """rows: lists of None, text, or (type, value, style, formula)."""
        xml = []
        cells = {(r, c): value for r, row in enumerate(rows) for c, value in enumerate(row)
                 if value is not None and value != ""}
        cells.update(extra)
        for r in sorted({r for r, _ in cells}):
            line = "".join(self.cell(r, c, cells[r, c]) for rr, c in sorted(cells) if rr == r)
            attribute = ' hidden="1"' if r + 1 in hidden_rows else ""
            xml.append(f'<row r="{r + 1}"{attribute}>{line}</row>')
        merge = "".join(f'<mergeCell ref="{m}"/>' for m in merges)
        merge = f"<mergeCells>{merge}</mergeCells>" if merge else ""
        self.sheets.append((name, hidden, "".join(xml), merge))
        return self

    @staticmethod
    def ref(row, column):
        letters = ""
        column += 1
        while column:
            column, rest = divmod(column - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{letters}{row + 1}"

    def cell(self, row, column, value):
        if isinstance(value, str):
            value = ("s", value, "general", None)
        kind, text, style, formula = (list(value) + ["general", None])[:4] if len(value) < 4 else value
        at = f'r="{self.ref(row, column)}" s="{self.STYLES[style]}"'
        f = f"<f>{escape(formula)}</f>" if formula else ""
        if kind == "s":
            return (f'<c {at} t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>')
        v = "" if text is None else f"<v>{escape(str(text))}</v>"
        return f'<c {at} t="{kind}">{f}{v}</c>'

    def save(self, path):
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        pack = "http://schemas.openxmlformats.org/package/2006"
        font = lambda name: f'<font><sz val="11"/><name val="{name}"/></font>'
        styles = (
            f'<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="170" '
            f'formatCode="000000000000"/></numFmts><fonts count="4">{font("Times New Roman")}'
            f'{font(".VnTime")}{font(".VnTimeH")}{font("VNI-Times")}</fonts><fills count="1"><fill>'
            '<patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>'
            '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6">'
            '<xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/>'
            '<xf numFmtId="170" fontId="0" applyNumberFormat="1"/>'
            '<xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="0" fontId="2" applyFont="1"/>'
            '<xf numFmtId="0" fontId="3" applyFont="1"/></cellXfs></styleSheet>')
        book = "".join(
            f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"'
            f'{" state=" + chr(34) + "hidden" + chr(34) if hidden else ""}/>'
            for i, (n, hidden, _, _) in enumerate(self.sheets, 1))
        properties = '<workbookPr date1904="1"/>' if self.date1904 else ""
        parts = {
            "[Content_Types].xml":
                f'<Types xmlns="{pack}/content-types"><Default Extension="rels" ContentType='
                '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"'
                ' ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType='
                '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                '</Types>',
            "_rels/.rels":
                f'<Relationships xmlns="{pack}/relationships"><Relationship Id="rId1" Type='
                f'"{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml":
                f'<workbook xmlns="{main}" xmlns:r="{rel}">{properties}<sheets>{book}</sheets>'
                '</workbook>',
            "xl/_rels/workbook.xml.rels":
                f'<Relationships xmlns="{pack}/relationships">' + "".join(
                    f'<Relationship Id="rId{i}" Type="{rel}/worksheet" Target="worksheets/sheet{i}.xml"/>'
                    for i in range(1, len(self.sheets) + 1)) +
                f'<Relationship Id="rId99" Type="{rel}/styles" Target="styles.xml"/></Relationships>',
            "xl/styles.xml": styles,
        }
        for i, (_, _, rows, merge) in enumerate(self.sheets, 1):
            parts[f"xl/worksheets/sheet{i}.xml"] = (
                f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>{merge}</worksheet>')
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(info, '<?xml version="1.0" encoding="UTF-8"?>\n' + data)


def serial(iso, first=(1899, 12, 30)):
    import datetime
    return (datetime.date.fromisoformat(iso) - datetime.date(*first)).days


class Forms:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        (self.folder / "truth").mkdir(parents=True, exist_ok=True)
        self.manifest = []

    def add(self, name, what, content, truth, kind="students", exit_status="0", rejected="0",
            codes="", options="", emitted=None):
        path = self.folder / name
        if isinstance(content, Book):
            content.save(path)
        else:
            path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        sure = sum(row["_opt"] != "1" for row in truth)
        if emitted is None:
            emitted = str(sure)
        self.manifest.append([name, kind, exit_status, emitted, rejected, codes, what, options])
        with (self.folder / "truth" / (path.stem + ".csv")).open("w", encoding="utf-8",
                                                               newline="") as out:
            columns = list(truth[0]) if truth else ["_row", "_sheet", "_opt"]
            writer = csv.DictWriter(out, columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(truth)

    def finish(self):
        head = ["file", "kind", "exit", "emitted", "rejected", "codes that must appear",
                "what it is", "options"]
        lines = ["\t".join(row) for row in [head] + self.manifest]
        (self.folder / "MANIFEST.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def text_forms(forms, maps):
    rows = roster()
    devices = [["Mã thiết bị", "Loại thiết bị", "Màn hình (inch)", "RAM (GB)", "Giá trị (đồng)"],
               ["K-01", "Máy tính bảng", "8,7", "3", "4.490.000"],
               ["K-02", "Máy tính xách tay", "15,6", "8", "12.500.000"]]
    forms.add("01_bom_cham_phay.csv", "BOM, semicolon, decimal comma",
              "\ufeff" + text_of(devices, ";"),
              [{"_row": "2", "_sheet": "", "_opt": "", "device_id": "K-01", "type": "tablet",
                "screen_inch": "8.7", "ram_gb": "3", "value_vnd": "4490000"},
               {"_row": "3", "_sheet": "", "_opt": "", "device_id": "K-02", "type": "laptop",
                "screen_inch": "15.6", "ram_gb": "8", "value_vnd": "12500000"}], kind="devices")
    forms.add("02_utf16_tab.txt", "UTF-16LE with tabs, as 'Unicode text' of Excel",
              b"\xff\xfe" + text_of(rows, "\t").encode("utf-16-le"), plain_truth())
    cp1258 = text_of(rows, ";")
    decomposed = "".join(compose_cp1258(c) for c in unicodedata.normalize("NFC", cp1258))
    forms.add("03_cp1258.csv", "Windows-1258", decomposed.encode("cp1258"), plain_truth(),
              codes="encoding-legacy")
    lost = [list(row) for row in rows]
    lost[1][1], lost[3][1] = "Nguy?n Th? H??ng", "Tr?n ??c V??ng"
    forms.add("04_dau_hoi.csv", "letters already lost", text_of(lost),
              [t for i, t in enumerate(plain_truth()) if i not in (0, 2)], exit_status="1",
              rejected="2", codes="characters-lost@2 characters-lost@4")
    forms.add("05_tcvn3.csv", "TCVN3 bytes", maps.encode(text_of(rows, ";"), "tcvn3"),
              lower_tcvn3(plain_truth()), codes="encoding-legacy")
    forms.add("06_tcvn3_trong_utf8.csv", "TCVN3 inside UTF-8",
              "\ufeff" + maps.as_unicode(text_of(rows, ";"), "tcvn3"), lower_tcvn3(plain_truth()),
              codes="encoding-mojibake")
    forms.add("07_vni_trong_utf8.csv", "VNI inside UTF-8",
              "\ufeff" + maps.as_unicode(text_of(rows, ";"), "vni"), plain_truth(),
              codes="encoding-mojibake")
    forms.add("08_nfd.csv", "decomposed letters", unicodedata.normalize("NFD", text_of(rows)),
              plain_truth(), codes="not-nfc")
    twice = "".join(Maps.one(b) for b in text_of(rows).encode("utf-8"))
    forms.add("09_utf8_hai_lan.csv", "UTF-8 encoded twice", twice, plain_truth(),
              codes="encoding-mojibake")
    title = [["UBND HUYỆN KRÔNG PẮC", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
             ["TRƯỜNG TH LÊ LỢI", "", "", "", "Độc lập - Tự do - Hạnh phúc"], [],
             ["DANH SÁCH HỌC SINH CẦN HỖ TRỢ THIẾT BỊ HỌC TRỰC TUYẾN"],
             ["Năm học 2021 - 2022"], ["(Kèm theo Công văn số 12/CV ngày 03/10/2021)"],
             ["Thời điểm khảo sát: 15/11/2021"]]
    titled = [[r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[9]] for r in rows]
    tail = [["", "Tổng cộng: 8 học sinh"], ["", "Bằng chữ: Tám học sinh"], [],
            ["", "", "", "", "Krông Pắc, ngày 20 tháng 11 năm 2021"],
            ["", "Người lập biểu", "", "", "HIỆU TRƯỞNG"],
            ["", "(Ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)"], [],
            ["", "Nguyễn Thị Lan", "", "", "Trần Quốc Bảo"]]
    full = title + titled + tail
    width = max(map(len, full))
    full = [row + [""] * (width - len(row)) for row in full]
    forms.add("10_tieu_de_chu_ky.csv", "six title rows, total, words, signatures", text_of(full, ";"),
              [truth_of(i + 9, p, survey_date="2021-11-15") for i, p in enumerate(PUPILS)])
    wrong = rows + [["", "Tổng cộng: 9 học sinh"] + [""] * 8]
    forms.add("11_tong_sai.csv", "a total that does not agree", text_of(wrong), plain_truth(),
              exit_status="1", codes="total-mismatch@10")
    scientific = [list(r) for r in rows]
    scientific[2][6], scientific[5][6] = "6.6211E+10", "6,4212E+10"
    forms.add("12_so_mu.csv", "IDs as 6.6E+10", text_of(scientific, ";"),
              [t for i, t in enumerate(plain_truth()) if i not in (1, 4)], exit_status="1",
              rejected="2", codes="id-scientific@3 id-scientific@6")
    eaten = [list(r) for r in rows]
    for i in range(1, 9):
        eaten[i][6] = eaten[i][6].lstrip("0")
    eaten[4][6] = "66214007777"  # a girl's ID with a boy's digit: not to be repaired
    forms.add("13_mat_so_0.csv", "leading zeros eaten", text_of(eaten),
              [t for i, t in enumerate(plain_truth()) if i != 3], exit_status="1", rejected="1",
              codes="id-padded@2 id-padded@9 personal-id-check/pattern@5")
    bare = [list(r) for r in rows]
    bare[0] = ["stt", "ho_ten", "ngay_sinh", "gioi_tinh", "lop", "doi_tuong", "so_dinh_danh",
               "ten_truong", "huyen", "ghi_chu"]
    forms.add("14_khong_dau.csv", "headings without marks", text_of(bare), plain_truth())
    breaks = [list(r) for r in rows]
    breaks[0] = ["STT", "Họ và\ntên", "Ngày,\ntháng,\nnăm sinh", "Giới\ntính", "Lớp", "Đối\ntượng",
                 "Số định danh\ncá nhân", "Tên\ntrường", "Huyện", "Ghi\nchú"]
    truth = [truth_of("*", p) for p in PUPILS]
    forms.add("15_xuong_dong.csv", "Alt+Enter in headings", text_of(breaks), truth)
    dates = [list(r) for r in rows]
    for i, text in enumerate(["03/05/2012", "25-12-2011", "19.8.2013", "2014-01-30",
                              "ngày 29 tháng 02 năm 2012", "17/10/11", "41354", "28/11/2014"], 1):
        dates[i][2] = text
    forms.add("16_kieu_ngay.csv", "five styles of dates and a serial", text_of(dates),
              [truth_of(i + 2, p, "1" if i == 5 else "") for i, p in enumerate(PUPILS)],
              exit_status="0/1", emitted="7-8", rejected="0-1", codes="date-serial@8 date-format@6")
    american = [list(r) for r in rows]
    for i, p in enumerate(PUPILS, 1):
        year, month, day = p[1].split("-")
        american[i][2] = f"{month}/{day}/{year}"
    forms.add("17_ngay_my.csv", "month before day: what could be either is refused",
              text_of(american), [t for i, t in enumerate(plain_truth()) if i != 0],
              exit_status="1", rejected="1", codes="date-ambiguous@2 date-format@3")
    forms.add("17b_ngay_my_ro.csv", "the same with --date-order", text_of(american), plain_truth(),
              options="--date-order mdy")
    money = [["Mã ủng hộ", "Loại phát sinh", "Ngày", "Nhà tài trợ", "Hình thức", "Số tiền"]]
    for i, amount in enumerate(["1.500.000 đ", "1,500,000", "1 500 000", "1,5 triệu", "900,000",
                                "1.500", "-", "1,5"], 1):
        money.append([f"M{i}", "Thu", f"{i:02}/10/2021", "Ông Lê Văn Tâm", "Tiền mặt", amount])
    amounts = ["1500000", "1500000", "1500000", "1500000", "900000", "1500"]
    forms.add("18_kieu_tien.csv", "styles of money",
              text_of(money, ";"),
              [{"_row": str(i + 1), "_sheet": "", "_opt": "", "donation_id": f"M{i}",
                "entry": "receipt", "date": f"2021-10-{i:02}", "form": "cash", "amount_vnd": a}
               for i, a in enumerate(amounts, 1)] +
              [{"_row": "8", "_sheet": "", "_opt": "1", "donation_id": "M7", "entry": "receipt",
                "date": "2021-10-07", "form": "cash", "amount_vnd": ""}],
              kind="donations", exit_status="1", emitted="6-7", rejected="1-2",
              codes="number-ambiguous@9")
    forms.add("19_chi_cr.csv", "lines that end in CR alone", text_of(rows, end="\r"), plain_truth())
    again = rows + [line_of(9, PUPILS[2])]
    forms.add("20_trung.csv", "a pupil twice", text_of(again),
              plain_truth() + [truth_of(10, PUPILS[2])], codes="duplicate-student@10")
    blank = rows[:5] + [[""] * 10] * 300 + rows[5:]
    forms.add("21_dong_trong.csv", "300 blank rows", text_of(blank),
              [truth_of(i + 2 + (300 if i >= 4 else 0), p) for i, p in enumerate(PUPILS)],
              codes="blank-row")
    spaced = [list(r) for r in rows]
    spaced[1][1] = "\u00a0Nguyễn\u00a0\u00a0Thị Hường\u200b"
    spaced[3][7] = "Trường\u00a0TH  Lê Lợi"
    spaced[6][1] = "Lê\u200b Ngọc Ánh Tuyết\ufeff"
    forms.add("28_nbsp.csv", "no-break and zero-width spaces", text_of(spaced), plain_truth(),
              codes="space@2")
    both = text_of(rows[:5]).encode("utf-8") + maps.encode(text_of(rows[5:]), "tcvn3")
    forms.add("31_hai_bang_ma.csv", "two encodings in one file: no wrong cell goes out", both,
              [truth_of(i + 2, p, "1") for i, p in enumerate(PUPILS)], exit_status="1/3",
              emitted="0-8", rejected="0-8", codes="encoding-unsure")


def lower_tcvn3(truth):
    """Toned capitals of TCVN3 are known only to a font that is gone: Ánh stands as ánh."""
    truth[5]["full_name"] = "Lê Ngọc ánh Tuyết"
    return truth


def compose_cp1258(letter):
    """Windows-1258 has some letters whole, and tones as marks of their own."""
    try:
        letter.encode("cp1258")
        return letter
    except UnicodeEncodeError:
        pass
    marks = unicodedata.normalize("NFD", letter)
    tones = "\u0300\u0301\u0303\u0309\u0323"
    tone = "".join(m for m in marks if m in tones)
    base = unicodedata.normalize("NFC", "".join(m for m in marks if m not in tones))
    return base + tone


def date_cell(iso, style="date"):
    return ("n", serial(iso), style, None)


def workbook_forms(forms, maps):
    rows = roster()
    ticked = [["TRƯỜNG TH LÊ LỢI"], ["Huyện: Krông Pắc"], [],
              ["TT", "Họ và tên HS", "Ngày sinh", "Giới tính", "Lớp", "Thuộc đối tượng", None, None,
               None, "Ghi chú"],
              [None] * 5 + ["Hộ nghèo", "Hộ cận nghèo", "Mồ côi do Covid", "Khó khăn do Covid"],
              [f"({i})" for i in range(1, 11)]]
    order = ["poor", "near_poor", "covid_orphan", "covid_hardship"]
    for i, p in enumerate(PUPILS, 1):
        ticks = ["x" if p[4] == c else None for c in order]
        ticked.append([str(i), p[0], date_cell(p[1]), SEX[p[2]], p[3]] + ticks + [p[6] or None])
    ticked.append([None, "Cộng: 8 học sinh", None, None, None, ("n", 3), ("n", 2), ("n", 1),
                   ("n", 1)])
    merges = ["F4:I4"] + [f"{c}4:{c}5" for c in "ABCDEJ"]
    truth = [truth_of(i + 7, p) for i, p in enumerate(PUPILS)]
    for row in truth:
        del row["personal_id"]
    forms.add("22_tieu_de_hai_dong.xlsx", "two-row merged header with ticks",
              Book().sheet("DS", ticked, merges), truth)
    formatted = [list(r) for r in rows]
    for r in formatted[1:]:
        r[6] = ("n", int(r[6]), "id12", None)
    forms.add("23_dinh_dang_000.xlsx", "numeric IDs with a format of zeros",
              Book().sheet("DS", formatted), plain_truth(), codes="id-from-format@G2")
    schools = [["Mã trường", "Tên trường", "Cấp học", "Huyện", "Số học sinh"],
               ["660001", "Trường TH Lê Lợi", "Tiểu học", "Krông Pắc", ("n", 312)],
               ["660002", "Trường TH&THCS Nguyễn Huệ", "TH&THCS", "Lắk", ("n", 401)],
               [None, "Tổng cộng", None, None, ("n", None, "general", "SUM(E2:E3)")]]
    forms.add("24_tong_khong_gia_tri.xlsx", "SUM without a stored value",
              Book().sheet("Trường", schools),
              [{"_row": "2", "_sheet": "", "_opt": "", "school_code": "660001",
                "school_name": "Trường TH Lê Lợi", "level": "primary", "pupils": "312"},
               {"_row": "3", "_sheet": "", "_opt": "", "school_code": "660002",
                "school_name": "Trường TH&THCS Nguyễn Huệ", "level": "primary+lower_secondary",
                "pupils": "401"}], kind="schools")
    notes = [["Hướng dẫn"], ["Điền đủ các cột"]]
    forms.add("25_nhieu_trang.xlsx", "a sheet of advice first, a hidden list after",
              Book().sheet("Hướng dẫn", notes).sheet("Danh sách", rows)
              .sheet("DM", [["Nam"], ["Nữ"]], hidden=True), plain_truth(), codes="sheet-hidden")
    old = [["STT", "Họ tên", "Ngày sinh", "Lớp", "Đối tượng", "Tên trường", "Huyện"],
           ["1", "Vi Văn An", "01/02/2010", "5A", "Hộ nghèo", SCHOOL, DISTRICT]]
    forms.add("25b_hai_nam.xlsx", "last year's sheet with another header: which one is not guessed",
              Book().sheet("2020", old).sheet("2021", rows), [], exit_status="3", emitted="0",
              codes="sheet-ambiguous")
    forms.add("25c_chon_trang.xlsx", "the same with --sheet",
              Book().sheet("2020", old).sheet("2021", rows), plain_truth(), options="--sheet 2021")
    forms.add("26_loc.xlsx", "filtered rows count all the same",
              Book().sheet("DS", rows, hidden_rows=(3, 5, 8)), plain_truth(), codes="rows-hidden")
    fonts = [list(r) for r in rows]
    for r in fonts[1:]:
        for c in (1, 7, 9):
            if r[c]:
                r[c] = ("s", maps.as_unicode(r[c], "tcvn3"), "tcvn3", None)
    fonts[1][1] = ("s", maps.as_unicode("NGUYỄN THỊ HƯỜNG", "tcvn3"), "tcvn3h", None)
    changed = lower_tcvn3(plain_truth())
    changed[0]["full_name"] = "NGUYỄN THỊ HƯỜNG"
    forms.add("27_vntime.xlsx", "cells in .VnTime and .VnTimeH", Book().sheet("DS", fonts), changed,
              codes="encoding-mojibake")
    mac = [list(r) for r in rows]
    for r, p in zip(mac[1:], PUPILS):
        r[2] = ("n", serial(p[1], (1904, 1, 1)), "date", None)
    forms.add("29_ngay_1904.xlsx", "dates counted from 1904",
              Book(date1904=True).sheet("DS", mac), plain_truth())
    stray = [list(r) for r in rows]
    stray[4][9] = ("e", "#N/A")
    stray[5][1] = ("e", "#REF!")
    forms.add("30_o_lac.xlsx", "a cell at XFD1048576, and spreadsheet errors",
              Book().sheet("DS", stray, extra={(1048575, 16383): "x"}),
              [truth_of(i + 2, p, note="" if i == 3 else p[6]) for i, p in enumerate(PUPILS)
               if i != 4],
              exit_status="1", rejected="1", codes="stray-cell cell-error@B6 cell-dropped@J5")
    swapped = [list(r) for r in rows]
    for r, p in zip(swapped[1:], PUPILS):
        year, month, day = p[1].split("-")
        if int(day) <= 12:  # Excel with US settings took day/month for month/day
            r[2] = date_cell(f"{year}-{day}-{month}")
    forms.add("32_excel_my.xlsx", "typed dates swapped by US settings beside text dates",
              Book().sheet("DS", swapped), [t for i, t in enumerate(plain_truth()) if i != 0],
              exit_status="1", rejected="1", codes="date-ambiguous@C2")
    example = [rows[0], ["VD", "Nguyễn Văn A", "01/01/2010", "Nam", "5A", "Hộ nghèo", None, SCHOOL,
                         DISTRICT, "dòng ví dụ"]] + rows[1:]
    forms.add("33_dong_vi_du.xlsx", "a template's example row", Book().sheet("DS", example),
              plain_truth(3), codes="rows-skipped")
    groups = [["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Tên trường", "Huyện"]]
    truth = []
    number = 0
    for heading, category in (("I. Hộ nghèo", "poor"), ("II. Hộ cận nghèo", "near_poor")):
        groups.append([heading])
        for p in PUPILS:
            if p[4] == category:
                number += 1
                groups.append([str(number), p[0], vn_date(p[1]), SEX[p[2]], SCHOOL, DISTRICT])
                truth.append({"_row": str(len(groups)), "_sheet": "", "_opt": "", "full_name": p[0],
                              "birth_date": p[1], "category": category,
                              "priority": PRIORITY[category]})
    forms.add("34_nhom_doi_tuong.xlsx", "categories as sub-headings", Book().sheet("DS", groups),
              truth)
    parts = [["STT", "Họ và tên", None, "Ngày sinh", None, None, "Nữ", "Tên trường", "Huyện",
              "Đối tượng"],
             [None, "Họ và tên đệm", "Tên", "Ngày", "Tháng", "Năm"]]
    truth = []
    for i, p in enumerate(PUPILS, 1):
        front, _, back = p[0].rpartition(" ")
        year, month, day = p[1].split("-")
        parts.append([str(i), front, back, ("n", int(day)), ("n", int(month)), ("n", int(year)),
                      "x" if p[2] == "F" else None, SCHOOL, DISTRICT, CATEGORY[p[4]]])
        truth.append({"_row": str(i + 2), "_sheet": "", "_opt": "", "full_name": p[0],
                      "birth_date": p[1], "category": p[4]})
    forms.add("35_ten_ngay_tach.xlsx", "name in two columns, date in three",
              Book().sheet("DS", parts, ["B1:C1", "D1:F1"] + [f"{c}1:{c}2" for c in "AGHIJ"]),
              truth)


def more_workbooks(forms):
    title = [["TRƯỜNG TH LÊ LỢI"], ["Huyện Krông Pắc"], []]
    head = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Đối tượng"]

    def line(number, pupil, **changes):
        name, birth, sex, group, category, _, _ = pupil
        cells = {"n": str(number), "name": name, "birth": vn_date(birth), "sex": SEX[sex],
                 "class": group, "category": CATEGORY[category]}
        cells.update(changes)
        return list(cells.values())

    def truth(row, pupil, sheet="", **changes):
        name, birth, sex, group, category, _, _ = pupil
        cells = {"_row": str(row), "_sheet": sheet, "_opt": "", "full_name": name,
                 "birth_date": birth, "sex": sex, "class": group, "category": category,
                 "school_name": SCHOOL, "district": DISTRICT}
        cells.update(changes)
        return cells

    a, b, c, d = PUPILS[0], PUPILS[1], PUPILS[2], PUPILS[4]
    merged = title + [head, line(1, a), line(2, d, **{"class": None}), line(3, b)]
    forms.add("36_gop_doc.xlsx", "a class merged over its pupils",
              Book().sheet("DS", merged, ["E5:E6"]),
              [truth(5, a), truth(6, d), truth(7, b)])
    forms.add("37_hai_trang.xlsx", "two sheets that share a header are both read",
              Book().sheet("Khối 3", title + [head, line(1, c)])
              .sheet("Khối 4", title + [head, line(1, a)]),
              [truth(5, c, "Khối 3"), truth(5, a, "Khối 4")])
    summary = [["TT", "Tên trường", "Huyện", "Hộ nghèo", "Hộ cận nghèo", "Tổng số HS"],
               ["1", "TH Lê Lợi", "Krông Pắc", ("n", 3), ("n", 2), ("n", 5)]]
    forms.add("38_trang_tong_hop.xlsx", "a summary before the list",
              Book().sheet("Tổng hợp", summary).sheet("DS", title + [head, line(1, a)]),
              [truth(5, a)])
    ticks = title + [["STT", "Họ và tên", "Ngày sinh", "Hộ nghèo", "Hộ cận nghèo",
                      "Khó khăn do Covid"]]
    marks = [("x", "x", None), (None, None, None), ("?", None, None), (None, ("b", 1), None),
             (None, None, ("n", 1))]
    rows = []
    for i, (pupil, mark, category) in enumerate(zip(PUPILS, marks, [
            "poor", "none", None, "near_poor", "covid_hardship"]), 1):
        ticks.append([str(i), pupil[0], vn_date(pupil[1]), *mark])
        if category:
            rows.append({"_row": str(4 + i), "_sheet": "", "_opt": "", "full_name": pupil[0],
                         "category": category, "priority": PRIORITY[category]})
    forms.add("39_danh_dau.xlsx", "two ticks, none, a doubtful one, a checkbox and a 1",
              Book().sheet("DS", ticks), rows, exit_status="1", rejected="1",
              codes="category-conflict@5 enum@D7")
    under = title + [["STT", "Họ và tên", "Ngày sinh", None, "Đối tượng"], [None, None, "Nam", "Nữ"]]
    rows = []
    for i, pupil in enumerate(PUPILS[:4], 1):
        male = pupil[2] == "M"
        under.append([str(i), pupil[0], vn_date(pupil[1]) if male else None,
                      None if male else vn_date(pupil[1]), CATEGORY[pupil[4]]])
        rows.append({"_row": str(5 + i), "_sheet": "", "_opt": "", "full_name": pupil[0],
                     "birth_date": pupil[1], "sex": pupil[2]})
    forms.add("40_nam_nu.xlsx", "birth dates under Nam and Nữ",
              Book().sheet("DS", under, ["C4:D4"]), rows)
    forms.add("41_rong.xlsx", "a header without rows", Book().sheet("DS", title + [head]), [],
              emitted="0")
    forms.add("42_trung_cot.xlsx", "one column twice",
              Book().sheet("DS", title + [head + ["Ngày sinh"], line(1, a) + ["01/01/2012"]]), [],
              emitted="0", exit_status="3", codes="header-duplicate@G4")
    mixed = title + [head + ["Mã định danh"], line(1, a) + ["6631200451"],
                     line(2, b) + ["066211009871"]]
    forms.add("43_ma_lan_lon.xlsx", "10- and 12-digit codes under one bare heading",
              Book().sheet("DS", mixed), [], emitted="0", exit_status="3",
              codes="header-ambiguous@G4")


def money_forms(forms):
    book = [["SỔ TIẾP NHẬN ỦNG HỘ"], ["Đơn vị tính: nghìn đồng"],
            ["Mã ủng hộ", "Ngày", "Nhà tài trợ", "Hình thức", "Số tiền"],
            ["U1", "01/10/2021", "Ông A Lê", "Tiền mặt", "1500"],
            ["U2", "02/10/2021", "Bà Trần Thị C", "Tiền mặt", "2000"],
            ["", "Tổng cộng", "", "", "3500"]]
    wide = [row + [""] * (5 - len(row)) for row in book]
    forms.add("44_nghin_dong.csv", "a unit in the title, no entry column: all are receipts",
              text_of(wide, ";"),
              [{"_row": str(3 + i), "_sheet": "", "_opt": "", "donation_id": f"U{i}",
                "entry": "receipt", "amount_vnd": amount}
               for i, amount in ((1, "1500000"), (2, "2000000"))],
              kind="donations", codes="number-format@4")
    lost = [["TRƯỜNG TH NGUY?N HUỆ"] + [""] * 4, ["Huyện Lắk"] + [""] * 4,
            ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Đối tượng"],
            ["1", "Lê Văn An", "01/02/2013", "Nam", "Hộ nghèo"]]
    forms.add("46_tieu_de_mat_dau.csv", "letters lost in the title, from which the school comes",
              text_of(lost), [], exit_status="1", emitted="0", rejected="1",
              codes="characters-lost@4")
    two = [list(row) for row in wide]
    two[2][4] = "Số tiền (triệu đồng)"
    forms.add("45_hai_don_vi.csv", "two units for one column", text_of(two, ";"), [],
              kind="donations", exit_status="1", emitted="0", rejected="2",
              codes="unit-ambiguous@4 unit-ambiguous@5")


def main():
    forms = Forms(sys.argv[2])
    maps = Maps(sys.argv[1])
    text_forms(forms, maps)
    workbook_forms(forms, maps)
    more_workbooks(forms)
    money_forms(forms)
    forms.finish()


if __name__ == "__main__":
    main()
