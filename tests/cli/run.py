#!/usr/bin/env python3
"""Run one command-line case: a folder with `cmd` and what it must give.

Usage: run.py CASE_FOLDER BIN_FOLDER SOURCE_FOLDER

The folder is copied to a fresh place, `cmd` runs there under sh with the commands on PATH.
Compared, where the file exists: `stdout`, `stderr`, `status` (default 0), and each
`expect-NAME` against the file NAME that the case wrote. `absent` lists files that must not exist.
In `cmd`, $SAMPLES is the samples folder, $DATA the folder tests/data, $SOURCE the whole checkout.
"""
import difflib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile


def text(path):
    return path.read_bytes().decode("utf-8", "backslashreplace").splitlines(keepends=True)


def faults_of(case, bin_folder, source, temporary):
    work = pathlib.Path(temporary) / "case"
    shutil.copytree(case, work)
    env = {
        "PATH": f"{bin_folder}:/usr/bin:/bin",
        "LC_ALL": "C",
        "HOME": temporary,
        "SAMPLES": str(source / "samples"),
        "DATA": str(source / "tests/data"),
        "SOURCE": str(source),
    }
    for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "SWC_SHARED"):
        if name in os.environ:
            env[name] = os.environ[name]
    run = subprocess.run(["sh", "cmd"], cwd=work, env=env, stdin=subprocess.DEVNULL,
                         capture_output=True, timeout=120)
    (work / ".stdout").write_bytes(run.stdout)
    (work / ".stderr").write_bytes(run.stderr)
    wanted = int((case / "status").read_text()) if (case / "status").exists() else 0
    if run.returncode != wanted:
        yield (f"exit status {run.returncode}, expected {wanted}\n"
               + run.stderr.decode("utf-8", "replace"))
    pairs = [(case / n, work / f".{n}", n) for n in ("stdout", "stderr")]
    pairs += [(p, work / p.name[len("expect-"):], p.name[len("expect-"):])
              for p in sorted(case.glob("expect-*"))]
    for expected, got, name in pairs:
        if not expected.exists():
            continue
        if not got.exists():
            yield f"{name} was not written"
        elif expected.read_bytes() != got.read_bytes():
            yield "".join(difflib.unified_diff(
                text(expected), text(got), f"{name} (expected)", f"{name} (got)"))
    if (case / "absent").exists():
        for name in (case / "absent").read_text().split():
            if (work / name).exists():
                yield f"{name} must not exist"


def main():
    case, bin_folder, source = (pathlib.Path(a).resolve() for a in sys.argv[1:4])
    with tempfile.TemporaryDirectory() as temporary:
        faults = list(faults_of(case, bin_folder, source, temporary))
    for fault in faults:
        print(fault)
    print(f"{case.name}: {'failed' if faults else 'passed'}")
    return 1 if faults else 0


sys.exit(main())
