#!/usr/bin/env python3
"""Write an invented province for measuring swc-allocate: s.csv, d.csv and p.ini, sealed; with
--extras also donations n.csv, coverage c.csv and handovers h.csv, SIMs and a policy that uses them.

The same arguments give the same bytes. Shapes of the earmarks (each pool is a device type with an
earmark; every pool has at least one unit, the others go to open pools and to earmarked ones alike):

  mixed    schools, schools by level, communes, districts, one open pool for each type
  crossed  districts x levels x communes of one name in many districts: every choice leads to others
  chain    no open pool; half of a school's pupils are listed under the next school's name, and an
           earmark may give a code or a name, so that chains of moves run from school to school
  pupils   mixed, and a third of the pools are for one pupil
  ring     as chain, with a unit near every pupil but --shift of them half the ring away: the
           longest chains that earmarks can make. --pools has no meaning here
"""
import argparse
import hashlib
import itertools
import pathlib
import random

LEVELS = ["primary", "lower_secondary", "upper_secondary"]
TYPES = ["laptop", "desktop", "tablet", "smartphone"]
POLICY = """[programme]
name = Đo tốc độ phân bổ
round = B1
[fit]
primary = tablet > smartphone | laptop
upper_secondary = laptop | desktop > tablet > smartphone
default = laptop > tablet > smartphone
[allocation]
mode = {mode}
claimant = {claimant}
earmark = {earmark}
"""

EXTRAS = """[cash]
mode = purchase
type = tablet
unit_price_vnd = 2500000
[sim]
mode = on
"""


def write_stream(path, kind, columns, rows):
    digest, count = hashlib.sha256(), 0
    with open(path, "w", encoding="utf-8") as out:
        def put(text):
            digest.update(text.encode())
            out.write(text)
        put(",".join(columns) + "\n")
        for row in rows:
            put(",".join(row) + "\n")
            count += 1
        put(f"#swc validate version=0.1.0 kind={kind} in={count} out={count} rejected=0 warnings=0\n")
        out.write(f"#end rows={count} sha256={digest.hexdigest()}\n")


class Province:
    def __init__(self, a):
        self.a, self.chance = a, random.Random(a.seed)

    def district(self, school):
        return school % self.a.districts

    def commune(self, school):
        """`crossed`: a name that comes in neighbouring districts; else a dozen names everywhere."""
        if self.a.shape == "crossed":
            return (self.district(school) + school // self.a.districts % 3) // 2
        return school % 12

    def students(self):
        for i in range(self.a.students):
            school = self.chance.randrange(self.a.schools)
            name = school
            if self.a.shape in ("chain", "ring") and self.chance.random() < .5:
                name = (school + 1) % self.a.schools
            priority = self.chance.choice("1123")
            yield [f"{i:010d}", f"{66000000000 + i:012d}", f"Nguyễn Văn {i}", "2010-01-01",
                   self.chance.choice(LEVELS), f"S{school:05d}", f"Trường {name}",
                   f"Huyện {self.district(school)}", f"Xã {self.commune(school)}",
                   {"1": "poor", "2": "near_poor", "3": "covid_orphan"}[priority], priority,
                   f"H{i // 2 if i % 3 else i}", f"f!{i + 2}", "unique",
                   ["device", "device+sim", "sim"][self.chance.randrange(3)]
                   if self.a.extras else ""]

    def earmark(self):
        c = self.chance
        school, level = c.randrange(self.a.schools), c.choice(LEVELS)
        district, commune = self.district(school), self.commune(school)
        if self.a.shape == "pupils" and c.random() < 1 / 3:
            return f"student={c.randrange(self.a.students):010d}"
        if self.a.shape == "chain":
            place = f"school=S{school:05d}" if c.random() < .5 else f"school=Trường {school}"
            return place if c.random() < .3 else f"{place};level={level}"
        if self.a.shape == "crossed" and c.random() < .3:
            return c.choice([f"commune=Xã {commune}", f"commune=Xã {commune};level={level}",
                             f"district=Huyện {district}", f"level={level}",
                             f"district=Huyện {district};level={level}",
                             f"school=S{school:05d};district=Huyện {district}"])
        k = c.random()
        if k < .4:
            return f"school=S{school:05d}"
        if k < .8:
            return f"school=S{school:05d};level={level}"
        if k < .9:
            return f"commune=Xã {commune};district=Huyện {district};level={level}"
        return f"district=Huyện {district}"

    def ring(self):
        """Twelve pools for each school: two types for every level, by code and by name."""
        c, count = self.chance, self.a.schools
        for school in range(count):
            for level in LEVELS:
                for kind in TYPES[::2]:
                    yield kind, f"school=S{school:05d};level={level}"
                    yield kind, f"school=Trường {school};level={level}"
        for _ in range(self.a.units - 12 * count):
            school, half = c.randrange(count), c.randrange(2)
            if c.random() < self.a.shift:
                school = c.randrange(count // 2)
            place = [f"S{school:05d}", f"Trường {school}"][half]
            yield c.choice(TYPES[::2]), f"school={place};level={c.choice(LEVELS)}"

    def pools(self):
        found = {} if self.a.shape == "chain" else {(t, ""): 0 for t in TYPES}
        while len(found) < self.a.pools:
            found[(self.chance.choice(TYPES), self.earmark())] = 0
        return list(found)

    def devices(self):
        if self.a.shape == "ring":
            for i, (kind, earmark) in enumerate(self.ring()):
                yield [f"U{i:07d}", kind, earmark]
            return
        pools = self.pools()
        open_count = 0 if self.a.shape == "chain" else len(TYPES)
        for i in range(self.a.units):
            if i < len(pools):
                kind, earmark = pools[i]
            elif open_count and self.chance.random() < self.a.open:
                kind, earmark = pools[self.chance.randrange(open_count)]
            else:
                kind, earmark = pools[self.chance.randrange(len(pools))]
            yield [f"U{i:07d}", kind, earmark]

    def sims(self):
        """A SIM for every tenth pupil, half of them for one district."""
        for i in range(self.a.students // 10):
            place = f"district=Huyện {self.chance.randrange(self.a.districts)}"
            yield [f"SIM{i:07d}", "sim", place if i % 2 else ""]

    def donations(self):
        """Money for a hundredth of the pupils, half of it for districts."""
        for i in range(2 * self.a.districts):
            amount = 2500000 * self.a.students // (200 * self.a.districts)
            yield [f"N{i}", "receipt", "2021-10-01", f"Công ty {i}", "cash", str(amount),
                   f"district=Huyện {i // 2}" if i % 2 else ""]

    def coverage(self):
        for school in range(0, self.a.schools, 3):
            yield [f"P{school}", "Buôn", f"Xã {self.commune(school)}",
                   f"Huyện {self.district(school)}", self.chance.choice(["covered", "uncovered"])]

    def handovers(self):
        """Every twentieth pupil holds a tablet, under its school code or its personal ID."""
        for i in range(0, self.a.students, 20):
            yield [f"B{i}", "2021-09-01", "R0", f"{i:010d}" if i % 40 else "",
                   "" if i % 40 else f"{66000000000 + i:012d}", f"Nguyễn Văn {i}", "2010-01-01",
                   "?", "tablet", f"OLD{i}", "delivered"]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    p.add_argument("folder", type=pathlib.Path)
    p.add_argument("--students", type=int, default=1_000_000)
    p.add_argument("--units", type=int, default=1_000_000)
    p.add_argument("--districts", type=int, default=700)
    p.add_argument("--schools", type=int, default=30_000)
    p.add_argument("--pools", type=int, default=350_000)
    p.add_argument("--open", type=float, default=.5, help="share of further units in open pools")
    p.add_argument("--shift", type=float, default=.02, help="share of units far from their pupils")
    p.add_argument("--shape", choices=["mixed", "crossed", "chain", "pupils", "ring"], default="mixed")
    p.add_argument("--mode", default="coverage")
    p.add_argument("--claimant", default="student")
    p.add_argument("--earmark", default="hard")
    p.add_argument("--extras", action="store_true")
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    a.folder.mkdir(parents=True, exist_ok=True)
    province = Province(a)
    write_stream(a.folder / "s.csv", "students",
                 ["student_id", "personal_id", "full_name", "birth_date", "level", "school_code",
                  "school_name", "district", "commune", "category", "priority", "household_id",
                  "origin", "duplicate_status", "needs"], province.students())
    units = province.devices()
    if a.extras:
        units = itertools.chain(units, province.sims())
        write_stream(a.folder / "n.csv", "donations",
                     ["donation_id", "entry", "date", "donor_name", "form", "amount_vnd",
                      "earmark"], province.donations())
        write_stream(a.folder / "c.csv", "coverage",
                     ["point_id", "hamlet", "commune", "district", "status"], province.coverage())
        write_stream(a.folder / "h.csv", "handovers",
                     ["handover_id", "date", "round", "student_id", "personal_id", "full_name",
                      "birth_date", "school_name", "item", "device_id", "status"],
                     province.handovers())
    write_stream(a.folder / "d.csv", "devices", ["device_id", "type", "earmark"], units)
    (a.folder / "p.ini").write_text(
        POLICY.format(mode=a.mode, claimant=a.claimant, earmark=a.earmark)
        + (EXTRAS if a.extras else ""), encoding="utf-8")


main()
