#!/usr/bin/env python3
"""Measure reading an .xlsx against openpyxl in read-only mode: CPU seconds and ratios.

Usage: xlsx.py BIN_FOLDER [ROWS [RUNS]]      (default 100000 3)

The list of students.py with 15 columns, as openpyxl writes it row by row (inline strings, every
Vietnamese letter a character reference) and whole (shared strings, as Excel does). Both programs
run in turn; the best of each is compared. Needs python3-openpyxl. Not a test.
"""
import csv
import pathlib
import subprocess
import sys
import tempfile

import openpyxl

from run import run

READ = """import sys, openpyxl
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
    for row in sheet.iter_rows(values_only=True):
        pass
"""


def write(rows, inline, path):
    book = openpyxl.Workbook(write_only=inline)
    sheet = book.create_sheet("DS", 0)
    for row in rows:
        sheet.append(row)
    book.save(path)


def main():
    bins = pathlib.Path(sys.argv[1]).resolve()
    rows, runs = (int(a) for a in (sys.argv[2:] + ["100000", "3"][len(sys.argv) - 2:]))
    here = pathlib.Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        subprocess.run([sys.executable, here / "students.py", str(rows), "10", work], check=True)
        with open(work / "raw-students.csv", encoding="utf-8", newline="") as raw:
            head, *list_ = csv.reader(raw)
        table = [head + ["Ghi chú", "Điểm"]] + [
            [int(row[0]), *row[1:], f"ghi chú {i % 100}", i % 7 + 0.5] for i, row in enumerate(list_)]
        write(table, True, work / "inline.xlsx")
        write(table, False, work / "shared.xlsx")
        print(f"{rows} rows of 15 cells, best of {runs}")
        print(f"{'':24}{'CPU s':>8}{'openpyxl':>10}{'ratio':>8}")
        for name in ("inline.xlsx", "shared.xlsx"):
            for line in (["--cells"], ["-q", "-k", "students"]):
                ours, theirs = [], []
                for _ in range(runs):
                    ours.append(run([str(bins / "swc-validate"), *line, name], work)[0])
                    theirs.append(run([sys.executable, "-c", READ, name], work)[0])
                print(f"{name + ' ' + line[-1]:24}{min(ours):8.2f}{min(theirs):10.2f}"
                      f"{min(theirs) / min(ours):8.1f}", flush=True)


if __name__ == "__main__":
    main()
