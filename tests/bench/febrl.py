#!/usr/bin/env python3
"""Turns a FEBRL list (Christen 2008: dataset1-3.csv) into a students list with its true pairs.

    febrl.py DATASET.csv STUDENTS.csv PAIRS.csv [MAPPING]

MAPPING 0: everything of the address in `address`; 1: suburb as commune, state as district too.
"""
import collections
import csv
import sys


def main():
    source, students, pairs = sys.argv[1:4]
    mapping = int(sys.argv[4]) if len(sys.argv) > 4 else 0
    rows = [{k.strip(): v.strip() for k, v in row.items()} for row in csv.DictReader(open(source))]
    people = collections.defaultdict(list)
    columns = ["student_id", "full_name", "birth_date", "school_name", "district", "commune", "address", "category",
               "origin"]
    with open(students, "w", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        for number, row in enumerate(rows):
            birth = row["date_of_birth"]
            origin = f"febrl!{number + 2}"
            people[row["rec_id"].split("-")[1]].append(origin)
            parts = [row["street_number"], row["address_1"], row["address_2"]]
            place = [row["suburb"], row["postcode"], row["state"]]
            writer.writerow(dict(
                student_id=row["soc_sec_id"], full_name=f"{row['given_name']} {row['surname']}".strip(),
                birth_date=f"{birth[:4]}-{birth[4:6]}-{birth[6:]}" if len(birth) == 8 else "",
                address=" ".join(p for p in parts + (place if mapping == 0 else [row["postcode"]]) if p),
                school_name="School", district="District" if mapping == 0 else row["state"],
                commune="" if mapping == 0 else row["suburb"], category="poor", origin=origin))
    with open(pairs, "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["a_origin", "b_origin", "same", "kind"])
        for group in people.values():
            writer.writerows((a, b, 1, "dup") for i, a in enumerate(group) for b in group[i + 1:])


if __name__ == "__main__":
    main()
