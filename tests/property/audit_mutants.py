#!/usr/bin/env python3
"""Whole rounds through the commands: the audit accepts each, and rejects every tampered one.

Usage: audit_mutants.py BUILD_DIR [MUTANTS [FIRST_SEED]]     (CI: 150; by hand: 10000)

Random small districts with all that a policy can ask for (modes, households, hard and soft earmarks,
quotas, cash, SIMs, coverage, held groups, earlier and outstanding plans, handovers) are allocated
with a manifest. Then one thing is changed in the plan, the cut-offs, the manifest or an input, every
seal and every hash that a forger could mend is mended, and the audit must say so: with exit 1 and
the row (and the column, where one cell was changed), or by refusing the file (3, policy 2).
"""
import collections
import csv
import hashlib
import io
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

BUILD = pathlib.Path(sys.argv[1]).resolve()
MUTANTS = int(sys.argv[2]) if len(sys.argv) > 2 else 150
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 11390
STUDENTS = ("student_id,personal_id,full_name,birth_date,level,grade,class,school_code,school_name,"
            "district,commune,household_id,category,devices_owned,needs,origin,duplicate_group,"
            "duplicate_status").split(",")
HOLDING = "outcome item device_id serial sim_id amount_vnd reason_code pool".split()
COPIED = ("student_id personal_id full_name birth_date class school_code school_name district "
          "commune household_id duplicate_group origin").split()


class Stream:
    """A sealed stream: header, rows, #swc lines."""

    def __init__(self, columns, rows, notes):
        self.columns, self.rows, self.notes = columns, rows, notes

    @staticmethod
    def read(path):
        text = path.read_text(encoding="utf-8")
        body, notes = [], []
        for line in text.splitlines():
            (notes if line.startswith("#") else body).append(line)
        rows = list(csv.reader(io.StringIO("\n".join(body))))
        return Stream(rows[0], rows[1:], notes[:-1])

    def write(self, path):
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.columns)
        writer.writerows(self.rows)
        text = out.getvalue() + "".join(n + "\n" for n in self.notes)
        seal = hashlib.sha256(text.encode()).hexdigest()
        path.write_text(f"{text}#end rows={len(self.rows)} sha256={seal}\n", encoding="utf-8")

    def at(self, name):
        return self.columns.index(name)

    def get(self, row, name):
        return self.rows[row][self.at(name)]

    def set(self, row, name, value):
        self.rows[row][self.at(name)] = value

    def swap(self, a, b, names):
        for name in names:
            i = self.at(name)
            self.rows[a][i], self.rows[b][i] = self.rows[b][i], self.rows[a][i]


def stream_of(kind, columns, rows):
    note = f"#swc validate version=0.1.0 kind={kind} in={len(rows)} out={len(rows)} rejected=0 warnings=0"
    return Stream(columns, rows, [note])


def run(folder, *command):
    return subprocess.run([str(BUILD / command[0]), *command[1:]], cwd=folder, capture_output=True,
                          text=True, env={**os.environ, "LC_ALL": "C"}, check=False)


class Round:
    """A random district, allocated with a manifest in a folder of its own."""

    def __init__(self, chance, folder):
        self.chance, self.folder = chance, folder
        self.pick = lambda *words: chance.choice(words)
        self.mode = self.pick("coverage", "coverage", "class", "fit")
        self.claimant = self.pick("student", "student", "household")
        self.soft = self.pick("hard", "soft")
        self.cash = self.pick("none", "none", "purchase", "grant")
        self.sim = self.pick("off", "on")
        self.write_inputs()
        self.inputs = ["--devices", "devices.csv", "--donations", "donations.csv", "--handovers",
                       "handovers.csv"]
        if self.sim == "on" and chance.random() < .7:
            self.inputs += ["--coverage", "coverage.csv"]
        self.earlier()
        if chance.random() < .4:
            self.add_quota()
        self.allocate()

    def write_inputs(self):
        c, pick = self.chance, self.pick
        self.write_policy("R1")
        n, rows = c.randint(3, 14), []
        for i in range(n):
            held, school = n > 5 and i < 3, c.randrange(3)
            rows.append([
                "" if c.random() < .2 else str(7000000000 + i),
                f"0662110{i:05d}" if c.random() < .4 else "", f"Nguyễn Văn {i}",
                f"2011-02-{i + 1:02d}", pick("primary", "lower_secondary", "vocational"), pick("5", "9", ""),
                pick("5A", "9B"), f"S{school}", f"TH {school}", pick("Lắk", "Ea Súp"),
                pick("Liên Sơn", "Bông Krang"), pick("", "H1", "H2"),
                pick("poor", "poor", "near_poor", "covid_orphan", "none"),
                pick("none", "none", "none", "tablet"),
                pick("device", "device", "device+sim", "sim"), f"a.csv!{i + 2}",
                "00000000000000aa" if held else "", "held" if held else "unique"])
        self.students = stream_of("students", STUDENTS, rows)
        self.students.write(self.folder / "students.csv")
        rows = []
        for i in range(c.randint(3, 11)):
            rows.append([f"D{i}", pick("laptop", "tablet", "tablet", "desktop", "smartphone", "sim"),
                         f"SN{i}", pick("", "1", "2", "3"), pick("new", "used"), "in_stock",
                         self.earmark(n), pick("", "T1", "T2")])
        stream_of("devices", "device_id type serial quantity condition status earmark donation_id".split(),
                  rows).write(self.folder / "devices.csv")
        rows = [["T1", "receipt", "", "2021-11-01", "cash", str(c.randrange(5) * 700), pick("", "level=primary")],
                ["T2", "receipt", "", "2021-11-02", "cash", "1500", pick("", "district=Lắk")],
                ["T3", pick("spend", "reversal"), "T2", "2021-11-03", "cash", "500", ""]]
        stream_of("donations", "donation_id entry reverses date form amount_vnd earmark".split(),
                  rows).write(self.folder / "donations.csv")
        rows = [[f"B{i}", f"2021-10-0{i + 1}", "R0", str(7000000000 + c.randrange(n)), "", "", "",
                 pick("tablet", "sim", "laptop"), pick("D1", "D3", ""), pick("delivered", "returned")]
                for i in range(c.randrange(3))]
        stream_of("handovers", ("handover_id date round student_id full_name birth_date school_name "
                                "item device_id status").split(), rows).write(self.folder / "handovers.csv")
        rows = [[f"P{i}", f"Thôn {i}", pick("Liên Sơn", "Bông Krang"), "Lắk", pick("covered", "uncovered")]
                for i in range(3)]
        stream_of("coverage", "point_id hamlet commune district status".split(),
                  rows).write(self.folder / "coverage.csv")

    def write_policy(self, round_name):
        text = (f"[programme]\nname = Thử\nround = {round_name}\n[priority]\npoor = 1\nnear_poor = 2\n"
                "covid_orphan = 3\n" + self.pick("", "[order]\nkeys = waiting > level:primary\n") +
                "[fit]\nvocational = none\nprimary = " +
                self.pick("tablet > laptop", "tablet | laptop", "laptop > tablet > smartphone") +
                "\ndefault = " + self.pick("laptop > tablet", "laptop | desktop > tablet", "tablet") +
                f"\n[allocation]\nmode = {self.mode}\nclaimant = {self.claimant}\nearmark = {self.soft}\n")
        if self.cash == "purchase":
            text += "[cash]\nmode = purchase\ntype = tablet\nunit_price_vnd = 600\n"
        elif self.cash == "grant":
            text += "[cash]\nmode = grant\nunit_price_vnd = 600\n"
        if self.sim == "on":
            text += "[sim]\nmode = on\ncapable = tablet, smartphone\n"
        (self.folder / f"{round_name}.ini").write_text(text, encoding="utf-8")

    def earmark(self, n):
        return self.pick("", "", "", f"student={7000000000 + self.chance.randrange(n)}", "school=S1",
                         "school=TH 2", "district=Lắk", "level=primary", "district=Lắk;level=primary",
                         "commune=Liên Sơn;district=Lắk")

    def earlier(self):
        """A plan of the round before, over some of the devices: previous, outstanding or both."""
        if self.chance.random() < .6:
            return
        self.write_policy("R0")
        done = run(self.folder, "swc-allocate", "-q", "--policy", "R0.ini", *self.inputs, "--seed", "0" * 64,
                   "-o", "earlier.csv", "students.csv")
        assert done.returncode == 0, done.stderr
        self.inputs += self.pick(["--previous", "earlier.csv"], ["--outstanding", "earlier.csv"],
                                 ["--previous", "earlier.csv", "--outstanding", "earlier.csv"])

    def add_quota(self):
        rows = [["Lắk", str(self.chance.randrange(3))], ["Ea Súp", str(self.chance.randrange(2))]]
        stream_of("quota", ["district", "units"], rows).write(self.folder / "quota.csv")
        self.inputs += ["--quota", "quota.csv", "--quota-type", "tablet"]

    def allocate(self):
        common = ["--policy", "R1.ini", *self.inputs]
        self.drawn = self.chance.random() < .5
        if self.drawn:
            done = run(self.folder, "swc-allocate", "-q", *common, "--commit", "m.tsv", "students.csv")
            source = ["--draw", f"XSMB=={self.chance.randrange(10**6)}", "--draw", "drand=7"]
        else:
            done = None
            source = ["--seed", f"{self.chance.getrandbits(256):064x}"]
        if done is None or done.returncode == 0:
            done = run(self.folder, "swc-allocate", "-q", *common, "--manifest", "m.tsv", *source,
                       "--cutoffs", "cutoffs.csv", "-o", "plan.csv", "students.csv")
        if done.returncode == 3 and "--quota" in self.inputs: # more than there is
            at = self.inputs.index("--quota")
            del self.inputs[at:at + 4]
            (self.folder / "m.tsv").unlink(missing_ok=True)
            return self.allocate()
        assert done.returncode == 0, done.stderr
        self.plan = Stream.read(self.folder / "plan.csv")
        self.cutoffs = Stream.read(self.folder / "cutoffs.csv")
        self.manifest = (self.folder / "m.tsv").read_text(encoding="utf-8")
        return None

    def audit(self):
        return run(self.folder, "swc-audit", "-q", "--plain", "--lang", "en", "--manifest", "m.tsv")

    def restore(self):
        self.plan.write(self.folder / "plan.csv")
        self.cutoffs.write(self.folder / "cutoffs.csv")
        (self.folder / "m.tsv").write_text(self.manifest, encoding="utf-8")

    def mend(self, *, committed=False):
        """Counts and hashes of `out` lines as a forger would mend them; of all files and the
        commitment and the seed too when `committed`."""
        lines, above, commit = [], "", ""
        for line in (self.folder / "m.tsv").read_text(encoding="utf-8").splitlines():
            cells = line.split("\t")
            if cells[0] == "out" or (committed and cells[0] == "in"):
                data = (self.folder / cells[2]).read_bytes()
                cells[3] = str(len(Stream.read(self.folder / cells[2]).rows))
                cells[4] = hashlib.sha256(data).hexdigest()
            elif committed and cells[0] == "policy":
                cells[2] = hashlib.sha256((self.folder / cells[1]).read_bytes()).hexdigest()
            elif committed and cells[0] == "commit":
                cells[1] = commit = hashlib.sha256("".join(lines).encode()).hexdigest()
                above = f"swc-seed-1\n{commit}\n"
            elif committed and cells[0] == "draw":
                above += cells[1] + "\n"
            elif committed and cells[0] == "seed" and self.drawn:
                cells[1] = hashlib.sha256(above.encode()).hexdigest()
            lines.append("\t".join(cells) + "\n")
        (self.folder / "m.tsv").write_text("".join(lines), encoding="utf-8")


class Skip(Exception):
    """This district has nothing that the mutation could change."""


def served(plan):
    return [i for i in range(len(plan.rows)) if plan.get(i, "outcome") == "served"]


def some(chance, items, count=1):
    if len(items) < count:
        raise Skip
    return chance.sample(items, count)


def altered(chance, text):
    if text and chance.random() < .5:
        at = chance.randrange(len(text))
        return text[:at] + ("2" if text[at] == "1" else "1") + text[at + 1:]
    return text + "1"


# Mutations of the plan: change `plan`, give the line (and the column) that must be named, or None.

def illegal_swap(r, plan):
    a, b = some(r.chance, range(len(plan.rows)), 2)
    plan.swap(a, b, HOLDING)


def dropped_child(r, plan):
    row = some(r.chance, served(plan))[0]
    for name in HOLDING:
        plan.set(row, name, "")
    plan.set(row, "outcome", "waiting")
    plan.set(row, "reason_code", "waiting")


def chain_shift(r, plan):
    rows = served(plan)
    for a, b in zip(rows, rows[1:]):
        plan.swap(a, b, HOLDING)


def duplicated_unit(r, plan):
    a, b = some(r.chance, range(len(plan.rows)), 2)
    for name in HOLDING:
        plan.set(b, name, plan.get(a, name))


def one_cell(names):
    def mutation(r, plan):
        row, name = r.chance.randrange(len(plan.rows)), r.chance.choice(names)
        plan.set(row, name, altered(r.chance, plan.get(row, name)))
        # a wrong outcome or pool shows in the other cells of the row
        return row + 2, "" if name in ("outcome", "pool", "sim_id") else name
    return mutation


def reason_emptied(r, plan):
    row = r.chance.randrange(len(plan.rows))
    plan.set(row, "reason", "")
    return row + 2, "reason"


def deleted_row(r, plan):
    del plan.rows[r.chance.randrange(len(plan.rows))]
    if r.chance.random() < .5: # the counts of the #swc line mended too
        plan.notes[-1] = re.sub(r"in=\d+ out=\d+", f"in={len(plan.rows)} out={len(plan.rows)}", plan.notes[-1])


def row_twice(r, plan):
    row = r.chance.randrange(len(plan.rows))
    plan.rows.insert(r.chance.randrange(len(plan.rows) + 1), list(plan.rows[row]))


def rows_exchanged(r, plan):
    a, b = some(r.chance, range(len(plan.rows)), 2)
    plan.rows[a], plan.rows[b] = plan.rows[b], plan.rows[a]


def pair_of(r, plan, rows, name):
    """Two rows that have one thing in common."""
    pairs = [(a, b) for a in rows for b in rows if a < b and plan.get(a, name) == plan.get(b, name)]
    return some(r.chance, pairs)[0]


def tickets_exchanged(r, plan):
    """Two children of one class change places with everything that the ticket decides."""
    ranked = [i for i in range(len(plan.rows)) if plan.get(i, "rank")]
    plan.swap(*pair_of(r, plan, ranked, "priority"), COPIED)


def unit_of_the_same_pool(r, plan):
    """Identical units: which child has which is defined too."""
    plan.swap(*pair_of(r, plan, served(plan), "pool"), ["device_id", "serial", "sim_id"])


def other_reason(r, plan):
    row = r.chance.randrange(len(plan.rows))
    pairs = [("waiting", "waiting"), ("on_hold", "on-hold"), ("ineligible", "no-priority"),
             ("ineligible", "no-fit"), ("ineligible", "no-need"), ("ineligible", "owns-device"),
             ("already_served", "already-served")]
    now = plan.get(row, "outcome"), plan.get(row, "reason_code")
    other = r.chance.choice([p for p in pairs if p != now])
    plan.set(row, "outcome", other[0])
    plan.set(row, "reason_code", other[1])
    return row + 2, "" if now[0] == "served" else "reason_code" if other[1] != now[1] else "outcome"


def note_altered(r, plan):
    plan.notes[-1] = r.chance.choice([
        lambda n: n.replace("round=R1", "round=R2"), lambda n: re.sub(r"in=\d+", "in=99", n),
        lambda n: re.sub(r"out=\d+", "out=0", n), lambda n: n + " ", lambda n: n.replace("version=0", "version=1"),
        lambda n: re.sub(r"seed=.", lambda m: "seed=" + ("1" if m[0][-1] != "1" else "2"), n),
        lambda n: n.replace("=draw", "=rehearsal") if "=draw" in n else n.replace("=rehearsal", "=draw"),
    ])(plan.notes[-1])


def history_altered(r, plan):
    if r.chance.random() < .5:
        del plan.notes[0]
    else:
        plan.notes[0] = plan.notes[0].replace("version=0.1.0", "version=0.1.1")


def header_altered(r, plan):
    i = r.chance.randrange(len(plan.columns) - 1)
    if r.chance.random() < .5:
        for row in [plan.columns, *plan.rows]:
            row[i], row[i + 1] = row[i + 1], row[i]
    else:
        for row in [plan.columns, *plan.rows]:
            row.append("x")


NAMES_ROW = True
PLAN = [(illegal_swap, NAMES_ROW), (dropped_child, NAMES_ROW), (chain_shift, NAMES_ROW), (duplicated_unit, NAMES_ROW),
        (one_cell(["ticket"]), NAMES_ROW), (one_cell(["rank"]), NAMES_ROW), (one_cell(HOLDING), NAMES_ROW),
        (one_cell(COPIED + ["priority"]), NAMES_ROW), (reason_emptied, NAMES_ROW), (deleted_row, NAMES_ROW),
        (row_twice, NAMES_ROW), (rows_exchanged, NAMES_ROW), (tickets_exchanged, NAMES_ROW),
        (unit_of_the_same_pool, NAMES_ROW), (other_reason, NAMES_ROW), (note_altered, False),
        (history_altered, False), (header_altered, False)]
PLAN_NAMES = ["illegal swap", "dropped child", "chain shift", "duplicated unit", "ticket", "rank",
              "cell of a holding", "copied cell", "reason emptied", "row deleted", "row twice", "rows exchanged",
              "tickets exchanged", "units of one pool", "other reason", "#swc line", "history", "header"]


def mutate_plan(r):
    kind = r.chance.randrange(len(PLAN))
    plan = Stream(list(r.plan.columns), [list(row) for row in r.plan.rows], list(r.plan.notes))
    before = [list(row) for row in plan.rows], list(plan.notes), list(plan.columns)
    mutation, names_row = PLAN[kind]
    named = mutation(r, plan)
    free = plan.columns.index("reason") if "reason" in plan.columns else 0
    if mutation is not reason_emptied and (
            [row[:free] + row[free + 1:] for row in plan.rows], plan.notes, plan.columns) == (
            [row[:free] + row[free + 1:] for row in before[0]], before[1], before[2]):
        raise Skip
    plan.write(r.folder / "plan.csv")
    r.mend()
    return "plan: " + PLAN_NAMES[kind], {1}, r"(plan|students) line \d" if names_row else "violated", named


def mutate_cutoffs(r):
    """A figure one off, a row gone, twice or elsewhere, a pool renamed, the #swc line or the header."""
    table = Stream(list(r.cutoffs.columns), [list(row) for row in r.cutoffs.rows], list(r.cutoffs.notes))
    row, kind = some(r.chance, range(len(table.rows)))[0], r.chance.randrange(7)
    named = None
    if kind <= 1:
        name = r.chance.choice(["capacity", "used", "cutoff_rank"])
        cell = table.get(row, name)
        table.set(row, name, str(int(cell) + r.chance.choice([-1, 1])) if cell else "1")
        named = (row + 2, name)
    elif kind == 2:
        del table.rows[row]
    elif kind == 3:
        table.rows.insert(row, list(table.rows[row]))
    elif kind == 4:
        other = some(r.chance, [i for i in range(len(table.rows)) if i != row])[0]
        table.rows[row], table.rows[other] = table.rows[other], table.rows[row]
    elif kind == 5:
        table.set(row, "pool", altered(r.chance, table.get(row, "pool")))
    else:
        table.notes[-1] = altered(r.chance, table.notes[-1])
    table.write(r.folder / "cutoffs.csv")
    r.mend()
    pattern = r"cutoffs line \d|cutoffs lacks" if kind <= 5 else "#swc line of cutoffs"
    if kind <= 5 and named:
        pattern = rf"cutoffs line {named[0]}: the cell {named[1]}"
    return "cut-offs", {1} if kind <= 5 else {1, 2, 3}, pattern, None # another kind, no #swc line


def mutate_manifest(r):
    lines = r.manifest.splitlines(keepends=True)
    row, kind = r.chance.randrange(len(lines)), r.chance.randrange(4)
    if kind == 0:
        if lines[row].startswith("out\tcutoffs"): # may be left out
            raise Skip
        del lines[row]
    elif kind == 1:
        lines.insert(row, lines[row])
    elif kind == 2:
        other = r.chance.randrange(len(lines))
        if {line.split("\t")[0] for line in (lines[row], lines[other])} == {"out"} or row == other:
            raise Skip # the order of results says nothing
        lines[row], lines[other] = lines[other], lines[row]
    else:
        at = r.chance.randrange(len(lines[row]))
        byte = r.chance.choice([c for c in "0af\tZ/\n" if c != lines[row][at]])
        lines[row] = lines[row][:at] + byte + lines[row][at + 1:]
    if "".join(lines) == r.manifest:
        raise Skip
    (r.folder / "m.tsv").write_text("".join(lines), encoding="utf-8")
    return "manifest", {1, 2, 3}, None, None


def inputs_of(r):
    found = [line.split("\t")[2] for line in r.manifest.splitlines() if line.startswith("in\t")]
    return sorted(set(found))


def mutate_input(r):
    """A cell or a row of a kept input: unsealed, sealed again, or with its hash in the manifest."""
    name, how = r.chance.choice(inputs_of(r)), r.chance.randrange(3)
    path = r.folder / name
    kept = path.read_bytes()
    table = Stream.read(path)
    row = some(r.chance, range(len(table.rows)))[0]
    if r.chance.random() < .3:
        del table.rows[row]
    else:
        i = r.chance.randrange(len(table.columns))
        table.rows[row][i] = altered(r.chance, table.rows[row][i])
    if how == 0:
        data = bytearray(kept)
        at = r.chance.randrange(len(data))
        data[at] = data[at] ^ 1
        path.write_bytes(bytes(data))
        return "input: a byte", {1, 2, 3}, None, None
    table.write(path)
    if how == 2: # the `in` line follows, the commitment does not
        text = (r.folder / "m.tsv").read_text(encoding="utf-8")
        data = path.read_bytes()
        text = re.sub(rf"(in\t[^\t]+\t{re.escape(name)}\t)\d+\t\w+",
                      rf"\g<1>{len(table.rows)}\t{hashlib.sha256(data).hexdigest()}", text)
        (r.folder / "m.tsv").write_text(text, encoding="utf-8")
    return "input: sealed again", {1, 2, 3}, None, None


def forgotten_student(r):
    """A child deleted from the kept stream and from the plan, with every hash mended but the
    commitment; or with the commitment and the seed too, when the draw then gives other tickets."""
    if len(r.plan.rows) < 4:
        raise Skip
    path = r.folder / "students.csv"
    table = Stream.read(path)
    gone = r.chance.randrange(len(table.rows))
    origin = table.get(gone, "origin")
    del table.rows[gone]
    table.notes[0] = re.sub(r"in=\d+ out=\d+", f"in={len(table.rows)} out={len(table.rows)}", table.notes[0])
    table.write(path)
    plan = Stream(list(r.plan.columns), [list(x) for x in r.plan.rows if x[r.plan.at("origin")] != origin],
                  [table.notes[0], re.sub(r"in=\d+ out=\d+", f"in={len(table.rows)} out={len(table.rows)}",
                                          r.plan.notes[-1])])
    for i, row in enumerate(x for x in plan.rows if x[0]):
        row[0] = str(i + 1)
    plan.write(r.folder / "plan.csv")
    r.mend()
    if r.drawn and r.chance.random() < .5:
        r.mend(committed=True)
    return "forgotten student", {1, 3}, None, None


def other_policy(r):
    path = r.folder / "R1.ini"
    text = path.read_text(encoding="utf-8")
    at = r.chance.randrange(len(text))
    text = text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1:]
    path.write_text(text, encoding="utf-8")
    return "policy", {1, 2}, None, None


def other_draw(r):
    """The seed with its draws, its commitment mended; what is left to show it is the ticket."""
    if not r.drawn:
        raise Skip
    text = (r.folder / "m.tsv").read_text(encoding="utf-8")
    (r.folder / "m.tsv").write_text(text.replace("draw\tdrand=7", "draw\tdrand=8"), encoding="utf-8")
    if r.chance.random() < .7:
        r.mend(committed=True)
        return "other draw", {1}, r"plan line \d", None
    return "other draw", {1}, "line seed|seed", None


MUTATIONS = [mutate_plan] * 12 + [mutate_cutoffs] * 3 + [mutate_manifest] * 3 + [mutate_input] * 3 + [
    forgotten_student, other_policy, other_draw]


def try_mutant(r, tally):
    kept = {p.name: p.read_bytes() for p in r.folder.iterdir()}
    try:
        kind, statuses, pattern, named = r.chance.choice(MUTATIONS)(r)
    except Skip:
        return 0
    finally_restored = False
    try:
        done = r.audit()
        wrong = None
        if done.returncode not in statuses:
            wrong = f"exit {done.returncode}"
        elif done.returncode == 1 and pattern and not re.search(pattern, done.stdout):
            wrong = f"nothing like {pattern}"
        elif done.returncode == 1 and named and not re.search(
                rf"plan line {named[0]}: " + (named[1] and f"the cell {named[1]} "), done.stdout):
            # a child that is known by the cell is told as a row that is no student
            if not (kind == "plan: copied cell" and f"plan line {named[0]}:" in done.stdout):
                wrong = f"line {named[0]}, {named[1]} is not named"
        if wrong:
            keep = pathlib.Path(tempfile.mkdtemp(prefix="audit-mutant-"))
            shutil.copytree(r.folder, keep, dirs_exist_ok=True)
            sys.exit(f"{kind}: {wrong}; see {keep}\n{done.stdout}{done.stderr}")
        tally[kind] += 1
    finally:
        for p in r.folder.iterdir():
            if p.name not in kept:
                p.unlink()
        for name, data in kept.items():
            (r.folder / name).write_bytes(data)
        finally_restored = True
    return int(finally_restored)


def main():
    tally, rounds, done = collections.Counter(), 0, 0
    while done < MUTANTS:
        chance = random.Random(SEED + rounds)
        with tempfile.TemporaryDirectory() as folder:
            r = Round(chance, pathlib.Path(folder))
            result = r.audit()
            if result.returncode != 0:
                keep = tempfile.mkdtemp(prefix="audit-true-")
                shutil.copytree(folder, keep, dirs_exist_ok=True)
                sys.exit(f"a true plan was rejected (seed {SEED + rounds}); see {keep}\n{result.stdout}{result.stderr}")
            for _ in range(30):
                done += try_mutant(r, tally)
        rounds += 1
    for kind, count in sorted(tally.items()):
        print(f"{count:6d}  {kind}")
    print(f"{done:6d}  rejected, of {rounds} rounds accepted")


main()
