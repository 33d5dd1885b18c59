#!/usr/bin/env python3
"""Measures swc-dedupe against known pairs: precision and recall, automatic and with the review.

    dedupe_eval.py SWC-DEDUPE STUDENTS.csv PAIRS.csv [--show N] [--decide] [--need-auto-precision X] ...

PAIRS has the columns a_origin, b_origin, same, kind. The list is sealed here first, so that no
option weakens the program under test. All figures are pairwise, after the closure of groups.
"""
import argparse
import collections
import csv
import hashlib
import os
import subprocess
import sys
import tempfile


def seal(source, target):
    data = open(source, "rb").read()
    if b"\n#end " in data:
        open(target, "wb").write(data)
        return
    rows = sum(1 for _ in csv.reader(open(source, encoding="utf-8", newline=""))) - 1
    data += f"#swc validate version=test kind=students in={rows} out={rows} rejected=0\n".encode()
    digest = hashlib.sha256(data).hexdigest()
    open(target, "wb").write(data + f"#end rows={rows} sha256={digest}\n".encode())


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(line for line in file if not line.startswith("#"))]


def groups_of(removed):
    groups = collections.defaultdict(set)
    for row in removed:
        groups[row["kept_origin"]] |= {row["kept_origin"], row["origin"]}
    return groups


def pairs_of(groups):
    found = set()
    for members in groups.values():
        ordered = sorted(members)
        found |= {(a, b) for i, a in enumerate(ordered) for b in ordered[i + 1:]}
    return found


def run(program, stream, folder, decisions=None, extra=()):
    removed, review, out = (os.path.join(folder, name) for name in ("r.csv", "v.csv", "o.csv"))
    command = [program, "-q", "--removed", removed, "--review", review, "-o", out, *extra, stream]
    if decisions:
        command += ["--decisions", decisions]
    subprocess.run(command, check=True)
    return read(removed), read(review), out


def closure(pairs):
    leader = {}

    def find(x):
        while leader.setdefault(x, x) != x:
            x = leader[x]
        return x

    for a, b in pairs:
        leader[find(a)] = find(b)
    groups = collections.defaultdict(set)
    for member in leader:
        groups[find(member)].add(member)
    return pairs_of(groups)


def figures(found, truth):
    good = len(found & truth)
    return (good / len(found) if found else 1.0), (good / len(truth) if truth else 1.0)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("students")
    parser.add_argument("pairs")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--extra", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        stream = os.path.join(folder, "s.csv")
        seal(options.students, stream)
        rows = {row["origin"]: row for row in read(options.students)}
        pairs = read(options.pairs)
        truth = {tuple(sorted((p["a_origin"], p["b_origin"]))) for p in pairs if p["same"] == "1"}
        kinds = {tuple(sorted((p["a_origin"], p["b_origin"]))): p["kind"] for p in pairs}
        extra = options.extra.split()
        removed, review, out = run(options.program, stream, folder, extra=extra)
        automatic = pairs_of(groups_of(removed))
        asked = {tuple(sorted((r["a_origin"], r["b_origin"]))): r for r in review}
        why = {r["origin"]: r for r in removed}
        twins = [p for p in automatic if kinds.get(p) == "hn_twin"]
        again, _, _ = run(options.program, out, folder)
        for row in review:
            key = tuple(sorted((row["a_origin"], row["b_origin"])))
            row["decision"] = "same" if key in truth else "different"
        decided = os.path.join(folder, "d.csv")
        with open(decided, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, review[0].keys() if review else ["pair_id", "decision"])
            writer.writeheader()
            writer.writerows(review)
        answered, _, _ = run(options.program, stream, folder, decided, extra)
        final = pairs_of(groups_of(answered))
        true_asked = len(set(asked) & truth)
        precision, recall = figures(automatic, truth)
        final_precision, final_recall = figures(final, truth)
        both = closure(automatic | set(asked))
        both_precision, both_recall = figures(both, truth)
        print(f"rows {len(rows)} true {len(truth)} | automatic P {precision:.5f} R {recall:.4f} "
              f"wrong {len(automatic - truth)} twins {len(twins)} | review {len(review)} = "
              f"{100 * len(review) / len(rows):.2f} % of rows, true {true_asked} = "
              f"{100 * true_asked / max(1, len(review)):.0f} % | answered P {final_precision:.5f} "
              f"R {final_recall:.4f} | union F1 "
              f"{2 * both_precision * both_recall / (both_precision + both_recall):.4f} "
              f"| again removed {len(again)}")
        if not options.show:
            return
        hidden = {"origin", "devices_owned", "internet_home", "survey_date", "note", "level",
                  "priority", "needs", "certificate"}

        def show(title, pair, text=""):
            print(f"--- {title} {kinds.get(pair, '?')} {text}")
            for origin in pair:
                print("   ", "|".join(v for k, v in rows[origin].items() if k not in hidden), origin)

        for pair in sorted(automatic - truth)[:options.show]:
            show("WRONG", pair, " // ".join(why[o]["why"] for o in pair if o in why))
        for pair in sorted(truth - final)[:options.show]:
            show("MISSED", pair, asked[pair]["why"] if pair in asked else "")
        for pair in sorted(asked):
            if (pair in truth) and options.show > 1:
                show("ASKED true", pair, asked[pair]["score"] + " " + asked[pair]["why"])
        for pair in sorted(asked):
            if (pair not in truth) and options.show > 1:
                show("ASKED false", pair, asked[pair]["score"] + " " + asked[pair]["why"])


if __name__ == "__main__":
    sys.exit(main())
