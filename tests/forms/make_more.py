#!/usr/bin/env python3
"""Write the forms of tests/data/more from forms_*.py: make_more.py FOLDER [csv|xlsx]

A form is a block of text, its cells parted by `|`, with the truth beside it, written by hand
before any program read it. `#12` is a number of a workbook, `@2010-05-03` a typed date; in CSV they
are text. The number in a form's name decides: even ones go out as .csv and odd ones as .xlsx, unless
a format is named; then every form that can be is written in it. The files are committed, so the tests do not need this script.
"""
import csv
import datetime
import io
import pathlib
import re
import sys

from make import Book

FORMS = []
EPOCH = datetime.date(1899, 12, 30)


def cells(block):
    return [[c.strip() for c in line.split("|")] for line in block.strip("\n").split("\n")]


def form(name, kind, rows, truth, what, **more):
    """Note one form. `more`: exit, emitted, rejected, codes, options as in MANIFEST.tsv; merges;
    sheets (name, rows, merges); formats; delim and enc of text; raw bytes instead of rows."""
    head, *lines = cells(truth)
    lines = [line for line in lines if line != [""]]
    assert all(len(line) == len(head) for line in lines), name
    head += [c for c in ("_sheet", "_opt") if c not in head]
    FORMS.append({"name": name, "kind": kind, "what": what, "head": head, "truth": lines,
                  "rows": cells(rows), "exit": "0", "rejected": "0", "codes": "", "options": "",
                  "emitted": str(len(lines)), "merges": (), "sheets": None, "raw": None,
                  "formats": ("csv", "xlsx"), "delim": ",", "enc": "utf-8-sig", **more})


def is_number(cell):
    return len(cell) > 1 and cell[0] == "#" and cell[1] in "-0123456789"


def as_text(cell):
    if is_number(cell):
        return cell[1:]
    if cell[:1] == "@":
        return datetime.date.fromisoformat(cell[1:]).strftime("%d/%m/%Y")
    return cell


def as_cell(cell):
    if is_number(cell):
        return ("n", cell[1:], "general", None)
    if cell[:1] == "@":
        return ("n", str((datetime.date.fromisoformat(cell[1:]) - EPOCH).days), "date", None)
    return cell


def write_text(item, path):
    width = max(len(row) for row in item["rows"])
    out = io.StringIO()
    writer = csv.writer(out, delimiter=item["delim"], lineterminator="\r\n")
    for row in item["rows"]:
        writer.writerow([as_text(c) for c in row] + [""] * (width - len(row)))
    path.write_bytes(item["raw"] or out.getvalue().encode(item["enc"]))


def write_book(item, path):
    book = Book()
    for name, rows, merges in item["sheets"] or [("Sheet1", item["rows"], item["merges"])]:
        rows = cells(rows) if isinstance(rows, str) else rows
        book.sheet(name, [[as_cell(c) for c in row] for row in rows], merges=merges)
    book.save(path)


def write_truth(item, path):
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(item["head"])
        for line in item["truth"]:
            writer.writerow(line + [""] * (len(item["head"]) - len(line)))


def main():
    folder = pathlib.Path(sys.argv[1])
    (folder / "truth").mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2] if len(sys.argv) > 2 else None
    manifest = ["\t".join(["file", "kind", "exit", "emitted", "rejected",
                           "codes that must appear", "what it is", "options"])]
    for item in FORMS:
        number = int(re.search(r"\d+", item["name"]).group())
        format = wanted or ("csv", "xlsx")[number % 2]
        if format not in item["formats"]:
            if wanted:
                continue
            format = item["formats"][0]
        path = folder / f"{item['name']}.{format}"
        (write_text if format == "csv" else write_book)(item, path)
        write_truth(item, folder / "truth" / f"{item['name']}.csv")
        manifest.append("\t".join([path.name] + [item[c] for c in (
            "kind", "exit", "emitted", "rejected", "codes", "what", "options")]))
    (folder / "MANIFEST.tsv").write_text("\n".join(manifest) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.modules["make_more"] = sys.modules["__main__"]
    import forms_students
    import forms_tables
    import forms_values
    import forms_others
    import forms_traps
    import forms_titles
    import forms_depots
    import forms_clerks
    import forms_offices
    import forms_lists
    import forms_ledgers
    import forms_words
    import forms_workbooks
    import forms_blocks
    import forms_books
    import forms_codes
    import forms_groups
    import forms_keepers
    import forms_places
    import forms_secretaries
    import forms_desks
    import forms_pupils
    import forms_strangers
    import forms_stores
    import forms_typed
    import forms_composed
    import forms_givers
    import forms_villages
    import forms_doubts
    import forms_outsiders
    main()
