"""Works out `why` again from swc-weights(7) and the list alone: recompute.py MANUAL LIST REMOVED.

Reads the tables of the manual, folds and counts the list by its own code, and checks for every
removed row each field's bits, the bound, the prior and the sum; and that levels which need no
judgement (equal, missing, differs) are what the two rows show.
"""
import collections
import csv
import math
import os
import re
import sys
import unicodedata

sys.path.insert(0, os.path.join(os.environ["SOURCE"], "tests", "bench"))
import dedupe_lists  # noqa: E402  (the communes of 2025 as the lists know them)

KINH = set("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh ha luong truong cao trinh "
           "doan mai to ta chu nong vi hua trieu giang sung vang lau".split())


def tables(path):
    levels, caps, limits = {}, {}, {}
    for line in open(path, encoding="utf-8"):
        level = re.fullmatch(r"([a-z_]+) +([+-]\d+\.\d\d) (rarity)? *(.*)\n", line)
        cap = re.fullmatch(r"cap ([a-z_]+) +\+(\d+\.\d\d)\n", line)
        limit = re.fullmatch(r"([a-z_]+) +(-?\d+)\n", line)
        if cap:
            caps[cap[1]] = round(float(cap[2]) * 100)
        elif level:
            levels[level[4]] = (level[1], round(float(level[2]) * 100), bool(level[3]))
        elif limit:
            limits[limit[1]] = int(limit[2])
    return levels, caps, limits


def fold(text):
    text = text.lower().replace("đ", "d")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def person(name):
    return " ".join(sorted(words_of(name)))


def is_kin(row):
    child, guardian = words_of(row["full_name"]), words_of(row["guardian_name"])
    return bool(child and guardian and {child[0], child[-1]} & {guardian[0], guardian[-1]})


def words_of(name):
    out = []
    for token in re.split(r"[^a-z0-9'’`´ʼ‘]+", re.sub(r"\bh['’`´ʼ‘]\s*", "h'", fold(name))):
        if token.startswith("h'"):
            token = token[2:]
        elif len(token) > 1 and token[0] == "h" and token[1] not in "aeiouy" and not (out and out[0] in KINH):
            token = token[1:]
        elif token == "h":
            token = ""
        token = re.sub(r"['’`´ʼ‘]", "", token)
        out += [token] if token else []
    return out


def school(row):
    name = fold(row["school_name"])
    for long, short in (("truong ", ""), ("trung hoc co so ", "thcs "), ("trung hoc pho thong ", "thpt "),
                        ("tieu hoc ", "th ")):
        name = short + name[len(long):] if name.startswith(long) else name
    return re.sub(r"['’`´ʼ‘]", "", name), fold(row["district"])


def commune(row):
    name = dedupe_lists.NEW_COMMUNES.get(row["commune"], row["commune"])
    return re.sub(r"['’`´ʼ‘]", "", fold(name))


def log2(value):
    return math.floor(100 * math.log2(value) + 1e-9)


KEYS = dict(name=lambda r: person(r["full_name"]), birth=lambda r: r["birth_date"],
            guardian=lambda r: person(r["guardian_name"]), phone=lambda r: r["guardian_phone"],
            school=lambda r: school(r) if r["school_name"] else "", commune=commune,
            category=lambda r: r["category"], devices=lambda r: r["devices_owned"])
AS_IT_IS = ("school", "commune", "category", "devices")


class Counts:
    def __init__(self, rows, limits):
        self.rows, self.limits = len(rows), limits
        self.of = {field: collections.Counter(key(row) for row in rows) for field, key in KEYS.items()}

    def rarity(self, field, a, b):
        rows = self.rows if field in AS_IT_IS else max(self.rows, self.limits["least_rows"])
        return min(log2(rows) - log2(self.of[field][KEYS[field](row)]) for row in (a, b))


def plain_level(words, a, b):
    """Whether the two rows show what a level without judgement says; None: it needs judgement."""
    same = {
        "personal_id equal": ("personal_id",), "student_id equal": ("student_id",), "sex equal": ("sex",),
        "birth date equal": ("birth_date",), "phone equal": ("guardian_phone",),
        "category equal": ("category",), "devices_owned equal": ("devices_owned",)}
    differ = {"sex differs": "sex", "phone differs": "guardian_phone", "personal_id differs": "personal_id",
              "category differs": "category", "devices_owned differ": "devices_owned"}
    if words in same:
        return all(a[c] and a[c] == b[c] for c in same[words])
    if words in differ:
        return a[differ[words]] and b[differ[words]] and a[differ[words]] != b[differ[words]]
    if words in ("name equal without tones", "name equal in another order", "name differs in tone marks"):
        return KEYS["name"](a) == KEYS["name"](b)
    if words in ("guardian equal", "school equal", "school differs", "guardian differs", "commune differs"):
        field, finding = words.split(" ")
        return (KEYS[field](a) == KEYS[field](b)) == (finding == "equal")
    if words == "birth day and month swapped":
        return a["birth_date"][:4] + a["birth_date"][7:] + a["birth_date"][4:7] == b["birth_date"]
    return None


def check(why, score, a, b, counts, levels, caps, limits):
    body = why.split(" = ")
    items = re.findall(r"(?:^|; )([^;]*?) ([+-]\d+\.\d\d)", body[0])
    total, family, bound, birth = 0, 0, 0, None
    for words, bits in items:
        bits = round(float(bits) * 100)
        total += bits
        if words == "prior":
            assert bits == limits["prior_share"] - log2(max(counts.rows, limits["least_rows"])), (words, bits)
        elif words == "family evidence is bounded":
            bound = -bits
        else:
            field, weight, rare = levels[words]
            expected = weight
            if rare:
                expected = max(0, min(caps[field], weight + counts.rarity(field, a, b)))
            if field == "guardian" and expected > 0 and (is_kin(a) or is_kin(b)):
                expected = max(0, expected - limits["kin"])
            assert bits == expected, (words, bits, expected, a, b)
            assert plain_level(words, a, b) is not False, (words, a, b)
            family += bits if field in ("guardian", "phone", "address", "household", "class") else 0
    if bound:
        assert family - bound in (limits["family_other_name"], limits["family_other_birth"],
                                  limits["family_part_birth"]), (family, bound)
    assert total == score == round(float(re.match(r"-?\d+\.\d\d", body[1])[0]) * 100), (total, score, why)
    assert "not by itself" not in why and score >= limits["auto"], why


def main():
    levels, caps, limits = tables(sys.argv[1])
    rows = list(csv.DictReader(line for line in open(sys.argv[2], encoding="utf-8", newline="") if line[0] != "#"))
    removed = list(csv.DictReader(open(sys.argv[3], encoding="utf-8", newline="")))
    by_origin = {row["origin"]: row for row in rows}
    content = lambda row: tuple(value for column, value in row.items() if column != "origin")
    gone = {row["origin"] for row in removed}
    seen, once = set(), []
    for row in sorted(rows, key=lambda row: row["origin"] in gone):  # copies that were removed count once
        if row["origin"] in gone and content(row) in seen:
            continue
        seen.add(content(row))
        once.append(row)
    counts = Counts(once, limits)
    checked = 0
    for row in removed:
        through = re.match(r"through (\S+): ", row["why"])
        if row["why"].startswith(("through the filled row: ", "by a decision: ")):
            continue
        partner = by_origin[through[1] if through else row["kept_origin"]]
        why = row["why"][through.end():] if through else row["why"]
        check(why, int(row["score"]), by_origin[row["origin"]], partner, counts, levels, caps, limits)
        checked += 1
    print(f"{checked} of {len(removed)} removed rows come out the same" if checked > 900 else
          f"only {checked} of {len(removed)}")


if __name__ == "__main__":
    main()
