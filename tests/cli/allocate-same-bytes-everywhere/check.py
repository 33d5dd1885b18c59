"""Plan and cut-offs of one world: the same bytes in every order, locale, time zone, thread count."""
import os
import pathlib
import random
import subprocess
import sys

import world

PLAN_NOTE = ("#swc allocate version=0.1.0 round=R0 seed=" + "00" * 32 +
             " seed_from=rehearsal in=0 out=0\n")
OPTIONS = ("--policy p.ini --devices d.csv --handovers h.csv --donations n.csv --coverage c.csv "
           "--quota q.csv --previous p.csv --outstanding o.csv").split()


def write(tables, chance=None):
    for name, (kind, rows) in tables.items():
        rows = list(rows)
        if chance:
            chance.shuffle(rows)
        notes = PLAN_NOTE if kind == "plan" else None
        pathlib.Path(name).write_bytes(world.stream(kind, rows, notes))


def run(extra_env=None, options=()):
    """Plan and cut-offs, the latter through a pipe (they are small)."""
    end, pipe = os.pipe()
    done = subprocess.run(["swc-allocate", "-q", *OPTIONS, *options, "--seed", "ab" * 32,
                           "--cutoffs", f"/dev/fd/{pipe}", "s.csv"], capture_output=True,
                          env={**os.environ, **(extra_env or {})}, pass_fds=[pipe])
    os.close(pipe)
    with open(end, "rb") as cutoffs:
        if done.returncode != 0:
            sys.exit(done.stderr.decode())
        return done.stdout, cutoffs.read()


def make_vietnamese_locale():
    """The environment of vi_VN.UTF-8, installed or made here; None when neither is possible."""
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True).stdout.split()
    if "vi_VN.utf8" in known:
        return {"LC_ALL": "", "LANG": "vi_VN.UTF-8"}
    here = pathlib.Path("locales").absolute()
    here.mkdir()
    try:
        made = subprocess.run(["localedef", "-i", "vi_VN", "-f", "UTF-8", here / "vi_VN.UTF-8"],
                              capture_output=True).returncode == 0
    except OSError:
        made = False
    return {"LC_ALL": "", "LANG": "vi_VN.UTF-8", "LOCPATH": str(here)} if made else None


def main():
    tables = world.make(1)
    vietnamese = make_vietnamese_locale()
    if vietnamese is None:
        print("SKIPPED: vi_VN.UTF-8 is not installed and cannot be made (package locales)",
              file=sys.stderr)
    places = [{"LC_ALL": "C"}, {"LC_ALL": "C.UTF-8"}, {"LC_ALL": "", "LANG": "en_US.UTF-8"},
              {"TZ": "Asia/Ho_Chi_Minh"}, {"TZ": "America/St_Johns"}, {"TZ": "nonsense"}]
    places += [vietnamese] if vietnamese else []
    for policy in world.POLICIES:
        pathlib.Path("p.ini").write_text(world.POLICY.format(*policy), encoding="utf-8")
        write(tables)
        first = run()
        real = first[0].count(b",served,") > 20 and b",waiting," in first[0] and len(first[1]) > 500
        differ = [place for place in places if run(place) != first]
        differ += [n for n in ("1", "2", "8") if run(options=["-j", n]) != first]
        chance = random.Random(2)
        for number in range(100 if policy == world.POLICIES[0] else 20):
            write(tables, chance)
            differ += [number] if run() != first else []
        print(*policy, "differ:", differ, "a real plan:", real)


main()
