#!/usr/bin/env python3
"""The public page as a program reads it: self-contained, well-formed, every table named and with
scoped headings, every chart with its figures in the table beside it, and the figures of each table
those of the CSV of the same name; the figures on top are totals of those tables, the same cell closed; no
pair of colours has a contrast below 4.5 in any of light, dark and print.

Usage: public_page.py FOLDER_OF_ALL     (written by `swc-report all -d`)"""
import csv
import html.parser
import pathlib
import re
import sys

VOID = {"meta", "rect", "br"}
ALLOWED = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "div", "p", "h1",
           "h2", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "text", "dl", "dt", "dd", "ol",
           "ul", "li", "span"}


class Page(html.parser.HTMLParser):
    """Tables as {id: rows of cell texts}; anything that should not be there ends the check."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.tables, self.ids, self.charts = [], {}, set(), []
        self.cell = self.rows = self.table = None
        self.key, self.style = [], ""
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
        if self.open and self.open[-1] in ("dt", "dd"):
            self.key.append(data)
        if self.open and self.open[-1] == "style":
            self.style += data


def digits(text):
    return re.sub(r"(?<=\d)\.(?=\d{3})", "", text)


def contrast(a, b):
    """WCAG 2.1, 1.4.3."""
    def light(colour):
        full = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
        parts = [int(full[i:i + 2], 16) / 255 for i in (0, 2, 4)]
        return sum(w * (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4) for w, c in zip((0.2126, 0.7152, 0.0722), parts))
    high, low = sorted((light(a), light(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def check_style(style):
    assert not re.search(r"url|@import|expression|http", style)
    themes = [dict(re.findall(r"--(\w+):(#\w+)", block)) for block in re.findall(r":root\{([^}]*)\}", style)]
    assert len(themes) == 3, len(themes)
    for theme in themes:
        for ink in ("ink", "muted", "accent"):
            for paper in ("paper", "back"):
                assert contrast(theme[ink], theme[paper]) >= 4.5, (ink, paper, theme)
        assert contrast(theme["ink"], theme["soft"]) >= 4.5 and contrast(theme["first"], theme["second"]) >= 1.8, theme


KEY = {"em cần thiết bị": ("by_district", "need"), "em đã được hỗ trợ": ("by_district", "served"), "em còn thiếu": ("by_district", "remaining"),
       "thiết bị, SIM đã tiếp nhận": ("devices", "received"), "thiết bị, SIM đã bàn giao": ("devices", "delivered"),
       "suất đã phân bổ đợt này": ("cutoffs", "used"), "đồng tiền ủng hộ đã thu": ("money", "received"), "đồng chưa chi": ("money", "balance"),
       "trường chưa có Internet": ("connectivity", "no_internet"), "điểm lõm sóng đã phủ": ("connectivity", "covered")}


def check_key_figures(folder, key):
    assert len(key) >= 6 and len(key) % 2 == 0, key
    for label, figure in zip(key[::2], key[1::2]):
        table, column = KEY[label]
        lines = (folder / f"public-{table}.csv").read_text(encoding="utf-8").split("\n")
        values = [row[column] for row in csv.DictReader(line for line in lines if line and not line.startswith("#"))]
        total = str(sum(map(int, values))) if table == "cutoffs" else values[-1]
        assert digits(figure) == (total or "…"), (label, figure, total)


def main():
    folder = pathlib.Path(sys.argv[1])
    page = Page()
    page.feed((folder / "public.html").read_text(encoding="utf-8"))
    page.close()
    assert page.open == [] and page.headings == 1 and page.language in ("vi", "en")
    assert page.policy == "default-src 'none'; style-src 'unsafe-inline'", page.policy
    check_style(page.style)
    check_key_figures(folder, page.key)
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
