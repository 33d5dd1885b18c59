#!/usr/bin/env python3
"""No value of a child in the public outputs: every name, ID, telephone number and birth date of a
students stream is searched for in the bytes of all of them, workbooks unpacked.

Usage: public_values.py STUDENTS.csv FOLDER_OF_ALL     (written by `swc-report all -d`)"""
import csv
import pathlib
import sys
import unicodedata
import zipfile

COLUMNS = "full_name personal_id student_id guardian_name guardian_phone household_id certificate birth_date".split()


def forms_of(column, value):
    """The ways in which a value may be written."""
    yield value
    if column == "birth_date" and len(value) == 10:
        year, month, day = value.split("-")
        yield f"{day}/{month}/{year}"
        yield f"{int(day)}/{int(month)}/{year}"
    elif column in ("full_name", "guardian_name"):
        yield value.upper()
        yield unicodedata.normalize("NFD", value)


def bytes_of(path):
    yield path.name, path.read_bytes()
    if zipfile.is_zipfile(path):
        book = zipfile.ZipFile(path)
        for name in book.namelist():
            yield f"{path.name}/{name}", book.read(name)


def found(values, paths):
    return [(name, value) for path in paths for name, data in bytes_of(path)
            for value in values if value.encode() in data]


students, folder = sys.argv[1], pathlib.Path(sys.argv[2])
lines = (line for line in open(students, encoding="utf-8", newline="") if not line.startswith("#"))
values = {form for row in csv.DictReader(lines) for column in COLUMNS if row.get(column)
          for form in forms_of(column, row[column]) if len(form) > 3}
public = sorted(folder.glob("public*"))
assert len(values) > 100 and len(public) > 8, (len(values), public)
assert found(values, [folder / "beneficiaries.xlsx"]), "the search itself finds nothing"
faults = found(values, public)
print(f"{len(faults)} values of children in the public outputs")
sys.exit(1 if faults else 0)
