#!/usr/bin/env python3
"""What a long form costs beside libxlsxwriter alone: CPU of swc-report beneficiaries over a bare loop that
writes the same cells (xlsx_loop.c), and peak memory at two lengths.

Usage: forms.py BIN_FOLDER [ROWS [RUNS]]      (default 100000 5)

`whole` is the command, with its streams read and checked, over the loop, which reads its cells from a file;
`printing` leaves both readings out (the same form as CSV, and the loop without writing). The best of RUNS.
Not a test: nothing here passes or fails."""
import html
import os
import pathlib
import re
import hashlib
import subprocess
import sys
import tempfile
import zipfile

SCHOOLS = 500


def cpu(line, cwd):
    process = subprocess.Popen(line, cwd=cwd, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{line}: failed")
    return usage.ru_utime, usage.ru_maxrss / 1024


def write_plan(path, rows):
    head = ("rank,outcome,item,device_id,serial,sim_id,amount_vnd,reason_code,reason,priority,ticket,student_id,personal_id,"
            "full_name,birth_date,class,school_code,school_name,district,commune,household_id,pool,duplicate_group,origin")
    family, given = ["Nguyễn Thị", "Y", "H'", "Trần Văn", "Phạm Đình"], ["Êban", "Ngọc Ánh", "Bình", "Thảo Niê", "Kđoh"]
    lines = [f"{i + 1},served,tablet,TB-{i},SN{i},,,served,.,{1 + i % 3},{i:064x},66{i:08d},,{family[i % 5]} {given[i // 5 % 5]},"
             f"20{10 + i % 5}-0{1 + i % 9}-1{i % 10},{1 + i % 9}A{i % 4},66{i * 7 % SCHOOLS:05d},Trường TH Số {i * 7 % SCHOOLS},Krông Pắc,"
             f"Ea Kly,,tablet,,truong-{i % SCHOOLS}.xlsx!{i}" for i in range(rows)]
    body = "\n".join([head, *lines, f"#swc allocate version=0.1.0 round=R1 in={rows} out={rows}", ""])
    path.write_text(f"{body}#end rows={rows} sha256={hashlib.sha256(body.encode()).hexdigest()}\n", encoding="utf-8")


def write_cells(workbook, path):
    xml = zipfile.ZipFile(workbook).read("xl/worksheets/sheet1.xml").decode()
    with path.open("w", encoding="utf-8") as out:
        for cell in re.finditer(r'<c r="([A-Z]+)(\d+)"(?: s="(\d+)")?(?: t="(\w+)")?(?:/>|>(.*?)</c>)', xml, re.S):
            column = 0
            for letter in cell[1]:
                column = column * 26 + ord(letter) - 64
            value = html.unescape(re.sub("<[^>]+>", "", cell[5] or "")).replace("\n", " ")
            kind = "s" if cell[4] == "inlineStr" else "n" if cell[5] else "b"
            out.write(f"{int(cell[2]) - 1} {column - 1} {kind}{cell[3] or 0} {value}\n")


def main():
    report = str(pathlib.Path(sys.argv[1]).resolve() / "swc-report")
    rows, runs = (int(a) for a in (sys.argv[2:] + ["100000", "5"][len(sys.argv) - 2:]))
    here = pathlib.Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        subprocess.run(["cc", "-O2", "-o", work / "loop", here / "xlsx_loop.c", "-lxlsxwriter"], check=True)
        form = [report, "beneficiaries", "plan.csv", "-q"]
        write_plan(work / "plan.csv", rows // 4)
        _, quarter = cpu([*form, "-o", "form.xlsx"], work)
        _, quarter_read = cpu([*form, "--format", "csv", "-o", "form.csv"], work)
        write_plan(work / "plan.csv", rows)
        lines = {"form": [*form, "-o", "form.xlsx"], "csv": [*form, "--format", "csv", "-o", "form.csv"],
                 "loop": ["./loop", "cells", "loop.xlsx"], "reading": ["./loop", "cells", "-"]}
        _, peak = cpu(lines["form"], work)
        _, peak_read = cpu(lines["csv"], work)
        write_cells(work / "form.xlsx", work / "cells")
        best = dict.fromkeys(lines, float("inf"))
        for _ in range(runs):
            for name, line in lines.items():
                best[name] = min(best[name], cpu(line, work)[0])
        print(f"{rows} rows: form {best['form']:.2f} s, as CSV {best['csv']:.2f} s, loop {best['loop']:.2f} s")
        print(f"whole {best['form'] / best['loop']:.2f} x, "
              f"printing {(best['form'] - best['csv']) / (best['loop'] - best['reading']):.2f} x")
        print(f"memory beyond that of the streams: {quarter - quarter_read:.0f} MiB at {rows // 4} rows, "
              f"{peak - peak_read:.0f} MiB at {rows}")


main()
