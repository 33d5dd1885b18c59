#!/usr/bin/env python3
"""Every form as a workbook, read back by swc-validate --cells, against the CSV of the same form.

Usage: report_cells.py FOLDER_OF_STREAMS [OPTION...]   (commands on the PATH; options for swc-report)

Each row of a table's CSV must stand in the workbook with the same figures, dates and texts, in
order; nothing may stand in a row that the CSV does not have. No cell that holds a text may be a
formula, and in CSV for Excel (--bom) no cell may begin with = + - @ or a tab."""
import csv
import io
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

FOLDER, OPTIONS = pathlib.Path(sys.argv[1]), sys.argv[2:]
STREAMS = [f"--{n}={FOLDER}/{n}.csv" for n in
           "students plan devices donations handovers schools coverage platforms cutoffs previous".split()
           if (FOLDER / f"{n}.csv").exists()]
# columns of the CSV that paper does not have
HIDDEN = re.compile(r"row_type|district|school_code|school_name|minutes|name|pool|sim_id")
faults, figures, texts = 0, 0, 0


def fault(text):
    global faults
    faults += 1
    if faults <= 20:
        print(text)


def run(*args):
    return subprocess.run(args, capture_output=True)


def workbook(form, options, path):
    done = run("swc-report", form, *STREAMS, *OPTIONS, *options, "-q", "-o", str(path))
    if done.returncode != 0:
        print(f"{form} {' '.join(options)}: exit {done.returncode} {done.stderr.decode().strip()}")
        return None
    sheets = {}
    for cell in csv.DictReader(io.StringIO(run("swc-validate", "--cells", str(path)).stdout.decode())):
        row = int(re.sub("[A-Z]", "", cell["ref"]))
        sheets.setdefault(cell["sheet"], {}).setdefault(row, []).append((cell["type"], cell["value"]))
    return sheets


def formulas(path):
    """Formulas are ours alone: sums and quotients. A text that begins like one stays a text."""
    book = zipfile.ZipFile(path)
    for name in book.namelist():
        if name.startswith("xl/worksheets/sheet"):
            for f in ET.fromstring(book.read(name)).iter("{http://schemas.openxmlformats.org/spreadsheetml/2006/main}f"):
                if not re.fullmatch(r"SUBTOTAL\(9,[A-Z]+\d+:[A-Z]+\d+\)|IF\([A-Z]*\d+>0,[A-Z]+\d+/[A-Z]*\d+,\"…\"\)", f.text):
                    fault(f"{path.name} {name}: formula {f.text}")


def same(kind, value, text, column):
    """Whether a cell of the workbook is what the CSV says."""
    global figures, texts
    if kind == "n" and re.search("pct|percent", column):
        figures += 1
        return text != "" and abs(float(value) * 100 - float(text)) < 0.00501
    if kind == "n":
        figures += 1
        return re.fullmatch(r"-?\d+", text) is not None and float(value) == int(text) and abs(int(text)) <= 2 ** 53
    if kind == "d":
        return value[:10] == text
    texts += 1
    return (value == "…" and text == "") or " ".join(value.split()) == " ".join(text.split())


def agrees(cells, row):
    """The cells in order, each in the next column that holds it; what is passed over must be empty or 0."""
    columns = [(c, v) for c, v in row.items() if not c.startswith("points_")]
    at = 0
    for kind, value in cells:
        while at < len(columns) and not same(kind, value, columns[at][1], columns[at][0]):
            if columns[at][1] not in ("", "0") and not HIDDEN.fullmatch(columns[at][0]):
                return False
            at += 1
        if at == len(columns):
            return False
        at += 1
    return all(v in ("", "0") or HIDDEN.fullmatch(c) for c, v in columns[at:])


def compare(form, options):
    listing = run("swc-report", "--list", "--lang", "en").stdout.decode()
    tables = re.search(rf"^{form} .*?--table ([a-z_ ]+)$", listing, re.S | re.M)[1].split()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"{form}.xlsx"
        sheets = workbook(form, options, path)
        if sheets is None:
            return
        formulas(path)
    # the rows under the numbers of the columns, sheet after sheet
    bodies = []
    for rows in sheets.values():
        for number in sorted(rows):
            numbered = [v for _, v in rows[number]] == [f"({i + 1})" for i in range(len(rows[number]))]
            if numbered:
                bodies.append([rows[r] for r in sorted(rows) if r > number])
                break
    for table in tables:
        done = run("swc-report", form, *STREAMS, *OPTIONS, *options, "--format", "csv", "--table", table, "--plain", "-q")
        if done.returncode != 0 or table == "receipts" and form == "public":
            continue  # a table that these streams do not give; receipts are published apart
        wanted = list(csv.DictReader(io.StringIO(done.stdout.decode())))
        for place, row in enumerate(wanted):
            while bodies:
                if not bodies[0]:
                    bodies.pop(0)
                    continue
                cells = bodies[0].pop(0)
                if (form, table) == ("public", "cutoffs"):
                    cells = cells[1:]  # the pool in words; the CSV has its id
                if agrees(cells, row):
                    break
                if sum(k == "n" for k, _ in cells) and form != "handover":
                    fault(f"{form}.{table} row {place + 1}: workbook {cells}, CSV {list(row.values())}")
                    break
            else:
                fault(f"{form}.{table} row {place + 1} is not in the workbook: {list(row.values())}")
        if form != "handover" and bodies:
            bodies.pop(0)
        excel = run("swc-report", form, *STREAMS, *OPTIONS, *options, "--format", "csv", "--table", table, "--bom", "-q")
        for row in csv.reader(io.StringIO(excel.stdout.decode("utf-8-sig"))):
            for cell in row:
                if re.match(r"[=+\-@\t]", cell) and not re.fullmatch(r"-\d+", cell):
                    fault(f"{form}.{table} --bom: {cell!r} would be a formula")


for wanted in ["need", "mobilised", "distributed", "handover", "handover --returns", "beneficiaries",
               "beneficiaries --outcome waiting", "connectivity", "telecom", "cashbook", "review", "summary",
               "honour", "public", "receipts"]:
    name, *rest = wanted.split()
    compare(name, rest)
print(f"{figures} figures and {texts} texts compared, {faults} faults")
if figures < 500:
    sys.exit("too little was compared")
sys.exit(faults > 0)
