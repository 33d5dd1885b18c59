#!/usr/bin/env python3
"""The public page as a program reads it: self-contained, well-formed, every table named and with
scoped headings, every chart with its figures in the table beside it, and the figures of each table
those of the CSV of the same name.

Usage: public_page.py FOLDER_OF_ALL     (written by `swc-report all -d`)"""
import csv
import html.parser
import pathlib
import re
import sys

VOID = {"meta", "rect", "br"}
ALLOWED = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "p", "h1",
           "h2", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "text"}


class Page(html.parser.HTMLParser):
    """Tables as {id: rows of cell texts}; anything that should not be there ends the check."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tables, self.ids, self.charts = [], {}, set(), []
        self.cell = self.rows = self.table = None
        self.policy = self.language = None
        self.headings = 0

    def handle_starttag(self, tag, attributes):
        a = dict(attributes)
        assert tag in ALLOWED, f"element {tag}"
        assert not {"src", "href", "onclick", "onload", "style"} & set(a), f"attribute of {tag}: {a}"
        if tag not in VOID:
            self.open.append(tag)
        if tag == "html":
            self.language = a["lang"]
        if a.get("http-equiv") == "Content-Security-Policy":
            self.policy = a["content"]
        if "id" in a:
            assert a["id"] not in self.ids, f"two elements are called {a['id']}"
            self.ids.add(a["id"])
            self.table = a["id"]
        if tag == "h1":
            self.headings += 1
        if tag == "tbody":
            self.rows = self.tables[self.table] = []
        if tag == "tr" and "tbody" in self.open:
            self.rows.append([])
        if tag in ("th", "td"):
            in_body = "tbody" in self.open
            assert tag == "td" or a.get("scope") in (("row",) if in_body else ("col", "colgroup")), a
            self.cell = "" if in_body else None
        if tag == "svg":
            assert a["role"] == "img" and a["aria-label"]
            self.charts.append((self.table, []))
        if a.get("role") == "region":
            assert a["aria-labelledby"] and a["tabindex"] == "0"

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, f"</{tag}> closes nothing"
        if tag in ("th", "td") and self.cell is not None:
            self.rows[-1].append(self.cell)
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data
        if self.open and self.open[-1] == "text":
            self.charts[-1][1].append(data)


def digits(text):
    return re.sub(r"(?<=\d)\.(?=\d{3})", "", text)


def main():
    folder = pathlib.Path(sys.argv[1])
    page = Page()
    page.feed((folder / "public.html").read_text(encoding="utf-8"))
    page.close()
    assert page.open == [] and page.headings == 1 and page.language in ("vi", "en")
    assert page.policy == "default-src 'none'; style-src 'unsafe-inline'", page.policy
    checked = 0
    for name, rows in page.tables.items():
        lines = (folder / f"public-{name}.csv").read_text(encoding="utf-8").split("\n")
        records = list(csv.reader(line for line in lines if line and not line.startswith("#")))
        columns = [i for i, column in enumerate(records[0]) if column != "pool"]  # printed in words
        expected = [[record[i] for i in columns] for record in records[1:]]
        assert len(rows) == len(expected), name
        for row, record in zip(rows, expected):
            row = [digits(cell) for cell in row[len(row) - len(record):]]
            for cell, value in zip(row, record):
                assert cell == value or (cell == "…" and value == ""), (name, row, record)
                checked += 1
    for name, texts in page.charts:
        figures = {digits(cell) for row in page.tables[name] for cell in row}
        for text in texts:
            for figure in re.findall(r"^\s*([\d.]+)$|([\d.]+) / ([\d.]+)", text):
                assert all(digits(f) in figures for f in figure if f), (name, text)
    assert len(page.charts) >= 2 and checked > 50
    print("page and tables agree")


main()
