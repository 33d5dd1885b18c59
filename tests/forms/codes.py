#!/usr/bin/env python3
"""Raise every issue code of swc-codes(7), by its example where that is one cell: codes.py MAN MORE

MAN is man/swc-codes.7, the list of the codes; MORE the folder tests/data. Each case is a form that
has one fault; the code must stand in --issues with the severity of the manual, in both languages, and
the sentence must have no gap where a detail is missing.
"""
import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

sys.dont_write_bytecode = True  # the sources stay as they are
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from make import Book  # noqa: E402

STUDENT = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Lớp", "Trường", "Huyện", "Đối tượng"]
PUPIL = ["1", "Trần Anh Tú", "02/03/2010", "Nam", "6A", "Trường THCS Lê Lợi", "Ea Kar", "Hộ nghèo"]
DONATION = ["Mã ủng hộ", "Loại", "Ngày", "Nhà tài trợ", "Hình thức", "Số tiền"]
GIFT = ["U1", "Thu", "01/10/2021", "Công ty A", "Tiền mặt", "10000000"]
DEVICE = ["Mã TB", "Loại TB"]
TABLET = ["T1", "Máy tính bảng"]


def table(*rows, delimiter=","):
    return ("\n".join(delimiter.join(row) for row in rows) + "\n").encode()


def with_cell(header, row, heading, cell, new=False):
    """The form with one cell changed, or with one more column."""
    if new:
        return table([*header, heading], [*row, cell])
    at = header.index(heading)
    return table(header, [*row[:at], cell, *row[at + 1:]])


def pupil(heading, cell, new=False):
    return "students", "ds.csv", with_cell(STUDENT, PUPIL, heading, cell, new), []


def gift(heading, cell, new=False):
    return "donations", "so.csv", with_cell(DONATION, GIFT, heading, cell, new), []


def device(heading, cell):
    return "devices", "kho.csv", with_cell(DEVICE, TABLET, heading, cell, True), []


def book(cell=None, **more):
    header = [*STUDENT, "Số định danh cá nhân"]
    row = [*PUPIL, cell or ""]
    return lambda path: Book().sheet("DS", [header, row], **more).save(path)


def without_strings(path):
    book()(path)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist() if "sheet1" not in name}
    with zipfile.ZipFile(path, "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)


def with_macros(path):
    book()(path)
    with zipfile.ZipFile(path, "a") as parts:
        parts.writestr("xl/vbaProject.bin", b"x")


def far_cell(path):
    Book().sheet("DS", [STUDENT, PUPIL], extra={(1, 16383): "x"}).save(path)


def two_years(path):
    Book().sheet("2020", [STUDENT, PUPIL]).sheet("2021", [[*STUDENT, "Dân tộc"], [*PUPIL, "Kinh"]]).save(path)


def hidden_sheet(path):
    Book().sheet("DS", [STUDENT, PUPIL]).sheet("cu", [STUDENT, PUPIL], hidden=True).save(path)


def formula(path):
    row = [*PUPIL[:4], ("n", None, "general", "A1"), *PUPIL[5:]]
    Book().sheet("DS", [STUDENT, row]).save(path)


def serial(path):
    Book().sheet("DS", [STUDENT, [*PUPIL[:2], ("n", "41754", "general", None), *PUPIL[3:]]]).save(path)


OLE = (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1016)
       + ("EncryptedPackage".encode("utf-16-le").ljust(64, b"\0") + (34).to_bytes(2, "little")).ljust(128, b"\0"))
TWO_PUPILS = table(STUDENT, PUPIL, ["2", "Lê Thị Hà", *PUPIL[2:]])
LEDGER = table(DONATION, GIFT)
POLICY = "[programme]\nname = Thử\nround = R1\n[minimum]\ntablet = ram_gb>=2\n"

CASES = {
    "file-empty": ("students", "ds.csv", b"", []),
    "file-format": ("students", "ds.xls", b"<html><table><tr><td>1</td></tr></table></html>", []),
    "file-encrypted": ("students", "ds.xlsx", OLE, []),
    "file-damaged": ("students", "ds.xlsx", b"PK\x03\x04" + bytes(40), []),
    "file-limit": ("students", "ds.csv", table(STUDENT, [*PUPIL[:1], "A" * 20_000_000, *PUPIL[2:]]), []),
    "part-missing": ("students", "ds.xlsx", without_strings, []),
    "extension-mismatch": ("students", "ds.xls", table(STUDENT, PUPIL), []),
    "macro-ignored": ("students", "ds.xlsm", with_macros, []),
    "encoding-unsure": ("students", "31.csv", "shapes/31_hai_bang_ma.csv", []),
    "characters-lost": pupil("Họ và tên", "Nguy?n V?n"),
    "encoding-legacy": ("students", "03.csv", "shapes/03_cp1258.csv", []),
    "encoding-mojibake": ("students", "06.csv", "shapes/06_tcvn3_trong_utf8.csv", []),
    "not-nfc": pupil("Họ và tên", "Le\u0302\u0323 Ha\u0300"),
    "control-character": pupil("Họ và tên", "An\x01h Tú"),
    "mixed-script": pupil("Họ và tên", "\u0410n Lan"),
    "quote-open": ("students", "ds.csv", table(STUDENT, [*PUPIL[:1], '"Hà', *PUPIL[2:]]), []),
    "quote-stray": ("students", "ds.csv", table([*STUDENT, "Ghi chú"], [*PUPIL, 'Tên "Tí"']), []),
    "missing-cell": ("students", "ds.csv", table(STUDENT, PUPIL[:4]), []),
    "extra-cell": ("students", "ds.csv", table(STUDENT, ["1", "Y Wơn", "Ba", *PUPIL[2:]]), []),
    "blank-row": ("students", "ds.csv", table(STUDENT, PUPIL, [], PUPIL), []),
    "stray-cell": ("students", "ds.xlsx", far_cell, []),
    "line-ends-mixed": ("students", "ds.csv", table(STUDENT, PUPIL, PUPIL).replace(b"\n", b"\r\n", 1), []),
    "kind-unknown": (None, "ds.csv", table(["A", "B"], ["1", "2"]), []),
    "sheet-ambiguous": ("students", "ds.xlsx", two_years, []),
    "header-missing": ("students", "ds.csv", table(STUDENT[:2] + STUDENT[3:], PUPIL[:2] + PUPIL[3:]), []),
    "header-duplicate": pupil("Ngày sinh", "02/03/2010", True),
    "header-ambiguous": ("students", "ds.csv", table([*STUDENT, "Mã định danh"], [*PUPIL, "6690800043"],
                                                     [*PUPIL, "066210001234"]), []),
    "header-unknown": pupil("Sở thích", "đá bóng", True),
    "rows-skipped": ("students", "ds.csv", table(STUDENT, ["Ví dụ", "Nguyễn Văn A", *PUPIL[2:]], PUPIL), []),
    "rows-hidden": ("students", "ds.xlsx", book(hidden_rows=(2,)), []),
    "total-mismatch": ("students", "ds.csv", table(STUDENT, PUPIL, ["", "Tổng cộng: 12 học sinh", *[""] * 6]), []),
    "sheet-hidden": ("students", "ds.xlsx", hidden_sheet, []),
    "required": pupil("Họ và tên", ""),
    "type": gift("Số tiền", "hai triệu"),
    "range": pupil("Khối", "13", True),
    "enum": pupil("Đối tượng", "hộ chính sách"),
    "pattern": pupil("Số định danh cá nhân", "06620802276 45", True),
    "cell-dropped": pupil("SĐT phụ huynh", "12345", True),
    "space": pupil("Họ và tên", " Lê  Hà "),
    "number-format": gift("Số tiền", "1.5 triệu"),
    "number-ambiguous": ("donations", "so.csv", table(DONATION, [*GIFT[:5], "1,5"], delimiter=";"), []),
    "precision": device("Màn hình", '"14,0625 inch"'),
    "date-invalid": pupil("Ngày sinh", "31/02/2010"),
    "date-ambiguous": ("students", "ds.csv", table(STUDENT, [*PUPIL[:2], "03/05/2010", *PUPIL[3:]],
                                                   [*PUPIL[:2], "09/25/2010", *PUPIL[3:]]), []),
    "date-serial": ("students", "ds.xlsx", serial, []),
    "date-format": pupil("Ngày sinh", "ngày 3 tháng 5 năm 2012"),
    "date-year-only": pupil("Ngày sinh", "2011"),
    "date-future": ("students", "ds.csv", with_cell(STUDENT, PUPIL, "Ngày sinh", "05/06/2091"),
                    ["--as-of", "2021-11-18"]),
    "id-scientific": pupil("Số định danh cá nhân", "6.6209E+10", True),
    "id-padded": pupil("Số định danh cá nhân", "66210030683", True),
    "id-from-format": ("students", "ds.xlsx", book(("n", "66210030683", "id12", None)), []),
    "personal-id-check": pupil("Số định danh cá nhân", "066310022764", True),
    "imei-check": device("IMEI", "490154203237517"),
    "phone-format": pupil("SĐT phụ huynh", "+84 988 527 652", True),
    "cell-error": ("students", "ds.xlsx", book(("e", "#N/A", "general", None)), []),
    "formula-no-value": ("students", "ds.xlsx", formula, []),
    "formula-text": pupil("Ghi chú", '"=HYPERLINK(""http://x"")"', True),
    "unit-unknown": device("RAM", "8 giga"),
    "unit-ambiguous": ("donations", "so.csv", table([*DONATION[:5], "Số tiền (nghìn đồng)"],
                                                    [*GIFT[:5], '"1,5 triệu"']), []),
    "category-conflict": ("students", "ds.csv", table([*STUDENT[:7], "Hộ nghèo", "Hộ cận nghèo"],
                                                      [*PUPIL[:7], "x", "x"]), []),
    "category-missing": pupil("Đối tượng", ""),
    "grade-age": ("students", "ds.csv", table(STUDENT, [*PUPIL[:2], "02/03/2005", "Nam", "1A",
                                                        "Trường TH Lê Lợi", *PUPIL[6:]]),
                  ["--as-of", "2021-11-18"]),
    "level-grade": ("students", "ds.csv", table([*STUDENT, "Cấp học", "Khối"],
                                                [*PUPIL[:4], "", "Trường Lê Lợi", *PUPIL[6:], "THCS", "3"]), []),
    "owns-device": pupil("Thiết bị hiện có", "máy tính cũ hỏng", True),
    "below-minimum": ("devices", "kho.csv", with_cell(DEVICE, TABLET, "RAM", "1", True),
                      ["--policy", "policy.ini"]),
    "duplicate-student": ("students", "ds.csv", table([*STUDENT, "Mã học sinh"], [*PUPIL, "6690800043"],
                                                      ["2", "Lê Hà", *PUPIL[2:], "6690800043"]), []),
    "duplicate-id": ("devices", "kho.csv", table(DEVICE, TABLET, TABLET), []),
    "duplicate-serial": ("devices", "kho.csv", table([*DEVICE, "Số seri"], [*TABLET, "SN001"],
                                                     ["T2", TABLET[1], "SN001"]), []),
    "foreign-key": ("devices", "kho.csv", with_cell(DEVICE, TABLET, "Mã ủng hộ", "A999", True),
                    ["--donations", "ledger.csv"]),
    "outlier": pupil("Xã", "Xã Không Có", True),
    "reversal-unknown": ("donations", "so.csv", table([*DONATION, "Đảo mã"],
                                                      ["U2", "Đảo", *GIFT[2:], "A999"]), []),
    "balance-negative": ("donations", "so.csv", table(DONATION, GIFT, ["U2", "Chi", "02/10/2021", *GIFT[3:5],
                                                                       "12000000"]), []),
    "input-incomplete": ("students", "ds.csv", None, []),
}


def severities(page):
    found = re.findall(r'^\.BR (\S+) " \((\w+)\)"', page.read_text("utf-8"), re.M)
    return {name.replace("\\-", "-"): word for name, word in found}


def cut_stream(path):
    whole = subprocess.run(["swc-validate", "-q", "-k", "students", "-"], input=TWO_PUPILS,
                           capture_output=True).stdout
    lines = whole.splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:1] + lines[2:]))  # a row is gone, #end counts it


def faults(code, severity, data, work):
    kind, name, source, options = CASES[code]
    path = work / name
    if source is None:
        cut_stream(path)
    elif callable(source):
        source(path)
    else:
        path.write_bytes((data / source).read_bytes() if isinstance(source, str) else source)
    for lang in ("vi", "en"):
        listing = work / "issues.csv"
        subprocess.run(["swc-validate", "-q", "--lang", lang, *(["-k", kind] if kind else []), "--issues",
                        "issues.csv", *options, name], capture_output=True, cwd=work)
        issues = list(csv.DictReader(listing.read_text("utf-8").splitlines(keepends=True)))
        mine = [i for i in issues if i["code"] == code]
        if not mine:
            yield f"{code}: not raised, but {sorted({i['code'] for i in issues})}"
        for issue in mine:
            if issue["severity"] != severity:
                yield f"{code}: {issue['severity']} instead of {severity}"
            if re.search(r"[{}]|\(\)|  | [;,)]|[^.]$", issue["message"]):
                yield f"{code}: badly put: {issue['message']}"


def main():
    wanted = severities(pathlib.Path(sys.argv[1]))
    bad = [f"{code}: no case" for code in wanted.keys() - CASES.keys()]
    bad += [f"{code}: not in the manual" for code in CASES.keys() - wanted.keys()]
    for code in CASES:
        with tempfile.TemporaryDirectory() as folder:
            work = pathlib.Path(folder)
            (work / "policy.ini").write_text(POLICY, "utf-8")
            (work / "ledger").write_bytes(LEDGER)
            subprocess.run(["swc-validate", "-q", "-k", "donations", "ledger", "-o", "ledger.csv"],
                           check=True, cwd=work)
            bad += faults(code, wanted.get(code), pathlib.Path(sys.argv[2]), work)
    print("\n".join(sorted(bad) + [f"{len(wanted)} codes, {len(bad)} faults"]))


main()
