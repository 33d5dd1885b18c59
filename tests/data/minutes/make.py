#!/usr/bin/python3
"""A clerk at work: minutes printed by swc-report, filled in as schools send them back.

    make.py FOLDER_OF_STREAMS        (needs python3-openpyxl; swc-report on the PATH)

Writes signed.xlsx and returned.xlsx beside this file, and for each what was done to it, taken from
the streams and from nothing that swc printed: signed.csv, returned.csv. The tests use the committed
files and need no openpyxl."""
import csv
import pathlib
import subprocess
import sys
import tempfile

import openpyxl

STREAMS = pathlib.Path(sys.argv[1])
HERE = pathlib.Path(__file__).parent
COLUMNS = ["handover_id", "date", "round", "full_name", "birth_date", "school_name", "district", "item",
           "device_id", "serial", "status", "minute_no", "class", "condition"]


def stream(name):
    with open(STREAMS / f"{name}.csv", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def minutes(*options):
    """The sheets of a printed form: title, rows by the number of the handover, heading to column."""
    path = tempfile.mktemp(suffix=".xlsx")
    subprocess.run(["swc-report", "handover", "-q", "--forms", str(STREAMS / "forms.ini"), *options, "-o", path],
                   check=True)
    book = openpyxl.load_workbook(path)
    for sheet in book:
        if not sheet.title.startswith("BB"):
            continue
        heads, rows = {}, {}
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and cell.value in (
                        "Mã bàn giao", "Số hiệu", "Số sê-ri/IMEI", "Tình trạng", "Đã nhận, ký tên", "Đã trả, ký tên"):
                    heads[cell.value] = cell.column
            if heads and isinstance(row[0].value, int):
                rows[sheet.cell(row[0].row, heads["Mã bàn giao"]).value] = row[0].row
        yield book, sheet, heads, rows


def set_date(sheet, text):
    for row in sheet.iter_rows(max_col=1):
        if isinstance(row[0].value, str) and row[0].value.startswith("Hôm nay"):
            row[0].value = text


def write_truth(name, rows):
    with open(HERE / name, "w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def sign():
    plan, truth = stream("plan"), []
    devices = {d["device_id"]: d for d in stream("devices")}
    left_out = {"R1-0024", "R1-0017S", "R1-0010"}  # absent that day: no mark
    refused = {"R1-0016"}  # "vắng" in place of a mark
    for number, (book, sheet, heads, rows) in enumerate(
            minutes("--plan", str(STREAMS / "plan.csv"), "--devices", str(STREAMS / "devices.csv"),
                    "--number-from", "7"), 1):
        mark = heads["Đã nhận, ký tên"]
        # the dots of the date line are filled in by hand, each school on its day
        day = 20 + number % 3
        set_date(sheet, f"Hôm nay, ngày {day} tháng 12 năm 2021, tại trường, chúng tôi gồm:")
        for key, row in rows.items():
            sim = key.endswith("S")
            child = plan[int(key[3:].rstrip("S")) - 1]
            device = child["sim_id"] if sim else child["device_id"]
            # a unit of a lot has no serial of its own on the paper
            serial = "" if sim else child["serial"]
            condition = devices.get(device, {}).get("condition", "") or devices.get(
                device.split("#")[0], {}).get("condition", "")
            if key in refused:
                sheet.cell(row, mark).value = "vắng"
            elif key not in left_out:
                sheet.cell(row, mark).value = "x"
            if key == "R1-0012":  # the machine of the list was broken: another one was given
                device, serial, condition = "TB-901", "THAY-0001", "used"
                sheet.cell(row, heads["Số hiệu"]).value = device
                sheet.cell(row, heads["Số sê-ri/IMEI"]).value = serial
                sheet.cell(row, heads["Tình trạng"]).value = "Đã qua sử dụng"
            if key == "R1-0025":  # the serial was copied wrongly into the list
                serial = "SUA-0002"
                sheet.cell(row, heads["Số sê-ri/IMEI"]).value = serial
            if key not in left_out | refused:
                truth.append({
                    "handover_id": key, "date": f"2021-12-{day}", "round": "R1", "full_name": child["full_name"],
                    "birth_date": child["birth_date"], "school_name": child["school_name"],
                    "district": child["district"], "item": "sim" if sim else child["item"], "device_id": device,
                    "serial": serial, "status": "delivered", "minute_no": f"{number + 6:02d}/BB-SGDĐT",
                    "class": child["class"], "condition": condition})
    book.save(HERE / "signed.xlsx")
    write_truth("signed.csv", truth)


def give_back():
    handovers, truth = stream("handovers"), []
    for book, sheet, heads, rows in minutes("--handovers", str(STREAMS / "handovers.csv"), "--returns",
                                            "--date", "2021-11-20", "--number", "3", "--number-from", "3"):
        for key, row in rows.items():
            sheet.cell(row, heads["Đã trả, ký tên"]).value = "x"
            h = next(h for h in handovers if h["handover_id"] == key)
            truth.append({c: h.get(c, "") for c in COLUMNS} | {"minute_no": "03/BB-SGDĐT"})
    book.save(HERE / "returned.xlsx")
    write_truth("returned.csv", truth)


sign()
give_back()
