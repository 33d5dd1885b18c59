#!/usr/bin/env python3
"""Cells that are long, or all marks, cost their share and no more: no step of swc-validate may go
over a cell once for each letter of it. Each file takes well under a second; the limit only tells
that from a hang."""

import os
import subprocess
import tempfile

SECONDS = 20
LINES = 20
CELL_BYTES = 32000

HEADING = "STT,Họ và tên,Ngày sinh,Lớp,Tên trường,Huyện,Đối tượng"
ROW = "1,Nguyễn Văn An,01/02/2015,1A,Trường TH Số 1,Lắk,Hộ nghèo"
PIECES = {
    "brackets": "(", "closing brackets": "x)", "equals": "=", "colons": ": ", "dashes": "- ",
    "legends": "(1: ", "totals": "Tổng cộng: ", "totals of figures": "Tổng 1 ", "sums": "cộng 1 lớp ",
    "notes": "Ghi chú: ", "days": "ngày 1 tháng ", "places": "xã ", "lists": "danh sách ",
    "schools": "trường th ", "classes": "lớp ", "parts": "phần ", "figures": "1 ",
    "combining marks": "\u0301", "no letters": "\U0001F600", "slashes": "1/",
}


def rows_of(path):
    done = subprocess.run(["swc-validate", "-k", "students", "-q", "--lang", "en", path],
                          capture_output=True, timeout=SECONDS, check=False)
    kept = [line for line in done.stdout.decode().splitlines() if not line.startswith("#")]
    return done.returncode, len(kept) - 1


def files_of(piece):
    def cell(size):
        return piece * (size // len(piece.encode()))
    beside = ",".join(["2"] + [cell(480)] * 6)
    return {
        "below the table": [HEADING, ROW] + [cell(CELL_BYTES)] * LINES,
        "above the table": [cell(CELL_BYTES)] * LINES + [HEADING, ROW],
        "in the rows": [HEADING, ROW] + [beside] * LINES,
    }


def main():
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "f.csv")
        for name, piece in PIECES.items():
            for place, lines in files_of(piece).items():
                count += 1
                with open(path, "w", encoding="utf-8") as file:
                    file.write("\n".join(lines) + "\n")
                try:
                    status, rows = rows_of(path)
                except subprocess.TimeoutExpired:
                    print(f"{name} {place}: still running")
                    continue
                if status not in (0, 1) or rows != 1:
                    print(f"{name} {place}: status {status}, {rows} rows")
    print(f"{count} files were read")


main()
