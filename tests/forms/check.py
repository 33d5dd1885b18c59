#!/usr/bin/env python3
"""Hold swc-validate against forms whose truth was written before: check.py FOLDER...

A folder has MANIFEST.tsv (file, kind, exit, emitted, rejected, codes that must appear, what it is)
and truth/NAME.csv: `_row` (physical row or line, `*` for any), `_sheet`, `_opt` (1: the row may also
be rejected), then the columns that the form determines; `a‖b` accepts either. A manifest may have
a further column: options for the command.

Checked for each form: exit status, counts, codes at their places, every determined cell, no row
beyond the truth, the seal, in = out + rejected, that validating the output changes nothing, and
that the workbook which goes back to the school (--return-dir) reads as the form did. FORM_KINDS (words)
narrows the forms to some kinds, FORM_PART (1/3) to every third, beginning with the first.
"""
import concurrent.futures
import csv
import hashlib
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import unicodedata

FOLDED = {"school_name"}  # SPEC 3: a school of the title block is given as written there


def fold(text):
    return " ".join(unicodedata.normalize("NFC", text).lower().split())


def within(count, wanted):
    low, _, high = wanted.partition("-")
    return int(low) <= count <= int(high or low)


def read_stream(data):
    text = data.decode("utf-8")
    body = "".join(line for line in text.splitlines(keepends=True)
                   if not re.match(r"#(swc|end|fail) ", line))
    notes = re.findall(r"^#(?:swc|end|fail) .*$", text, re.M)
    return list(csv.DictReader(body.splitlines(keepends=True))), notes, body


def seal_faults(data, notes, rows):
    if not notes or not notes[-1].startswith("#end "):
        yield f"no seal: {notes[-1:]}"
        return
    before = data[:data.rindex(b"#end ")]
    if notes[-1] != f"#end rows={len(rows)} sha256={hashlib.sha256(before).hexdigest()}":
        yield "the seal does not hold"
    counts = dict(re.findall(r"(in|out|rejected)=(\d+)", notes[-2]))
    if int(counts["in"]) != int(counts["out"]) + int(counts["rejected"]):
        yield f"in is not out + rejected: {notes[-2]}"


def place_of(issue):
    return {issue["row"], issue["cell"]}


def code_faults(issues, wanted):
    for item in wanted.split():
        names, _, place = item.partition("@")
        if not any(i["code"] in names.split("/") and (not place or place in place_of(i))
                   for i in issues):
            yield f"no issue {item}"


def cell_faults(rows, truth):
    by_row = {}
    for row in rows:
        parts = row["origin"].split("!")
        by_row[(parts[1] if len(parts) > 2 else "", parts[-1])] = row
    left = list(rows)
    for number, wanted in enumerate(truth):
        if wanted["_row"] == "*":
            found = next((r for r in left if all(agrees(r, c, v) for c, v in wanted.items())), None)
        else:
            found = next((r for (sheet, line), r in by_row.items() if line == wanted["_row"]
                          and wanted["_sheet"] in ("", sheet)), None)
        if found is None:
            if wanted["_opt"] != "1":
                yield f"truth row {number + 1} ({wanted['_row']}) was not emitted"
            continue
        if found in left:
            left.remove(found)
        for column, value in wanted.items():
            if not agrees(found, column, value):
                yield (f"row {wanted['_row']}, {column}: {found.get(column)!r} instead of "
                       f"{value!r}")
    for row in left:
        yield f"emitted, but not in the truth: {row['origin']}"


def agrees(row, column, value):
    if column.startswith("_"):
        return True
    got = row.get(column, "")
    if column in FOLDED:
        return fold(got) in [fold(v) for v in value.split("‖")]
    return got in value.split("‖")


def run(arguments, **more):
    return subprocess.run(["swc-validate", "--lang", "en", *arguments], capture_output=True,
                          timeout=60, **more)


def without_origin(body):
    return [{c: v for c, v in row.items() if c != "origin"}
            for row in csv.DictReader(body.splitlines(keepends=True))]


def return_faults(form, issues, options, body, work):
    if {"quote-open", "extra-cell", "missing-cell"} & {i["code"] for i in issues}:
        return  # faults that a workbook cannot have
    for path in (work / "back").glob("*"):
        again = run(["-k", form["kind"], *options, path])
        if without_origin(read_stream(again.stdout)[2]) != without_origin(body):
            yield f"the returned workbook reads otherwise: {again.stderr.decode()}"


def form_faults(folder, form, work):
    listing = work / "issues.csv"
    options = shlex.split(form.get("options") or "")
    path = folder / form["file"]
    result = run(["-k", form["kind"], "--issues", listing, "--return-dir", work / "back", *options,
                  path])
    data = result.stdout
    if str(result.returncode) not in form["exit"].split("/"):
        yield f"exit status {result.returncode}, wanted {form['exit']}: {result.stderr.decode()}"
    if not listing.exists():
        return
    issues = list(csv.DictReader(listing.read_text("utf-8").splitlines(keepends=True)))
    yield from code_faults(issues, form["codes that must appear"] or "")
    rows, notes, body = read_stream(data)
    if result.returncode >= 3:
        return
    yield from seal_faults(data, notes, rows)
    rejected = int(re.search(r"rejected=(\d+)", notes[-2])[1])
    if not within(len(rows), form["emitted"]) or not within(rejected, form["rejected"]):
        yield (f"{len(rows)} emitted, {rejected} rejected; wanted {form['emitted']}, "
               f"{form['rejected']}")
    truth = folder / "truth" / (path.stem + ".csv")
    if truth.exists():
        with truth.open(encoding="utf-8", newline="") as lines:
            yield from cell_faults(rows, list(csv.DictReader(lines)))
    elif rows:
        yield f"no truth stands beside it: {truth.name}"
    yield from return_faults(form, issues, options, body, work)
    again = run(["-k", form["kind"], "-"], input=data)
    if read_stream(again.stdout)[2] != body:
        yield f"validating the output changes it: {again.stderr.decode()}"
    guessed = run([*options, path])
    kind = re.search(r"kind=(\w+)", guessed.stdout.decode("utf-8", "replace"))
    if kind is None or kind[1] != form["kind"]:
        yield f"without -k it is taken for {kind and kind[1]}"


def faults_of(folder, form):
    with tempfile.TemporaryDirectory() as work:
        return list(form_faults(folder, form, pathlib.Path(work)))


def main():
    failed = 0
    count = 0
    kinds = os.environ.get("FORM_KINDS", "").split()
    part, parts = map(int, os.environ.get("FORM_PART", "1/1").split("/"))
    for folder in map(pathlib.Path, sys.argv[1:]):
        with (folder / "MANIFEST.tsv").open(encoding="utf-8", newline="") as lines:
            forms = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        forms = [form for form in forms if not kinds or form["kind"] in kinds][part - 1::parts]
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            for form, faults in zip(forms, pool.map(lambda f: faults_of(folder, f), forms)):
                count += 1
                failed += bool(faults)
                for fault in faults:
                    print(f"{form['file']}: {fault}")
    print(f"{count - failed} of {count} forms are read as they should be")
    return 1 if failed else 0


sys.exit(main())
