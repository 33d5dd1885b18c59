#!/usr/bin/env python3
"""Let every memory and I/O call of every command fail in turn, and watch that nothing breaks.

Usage: run.py PRELOAD_LIBRARY BIN_FOLDER SOURCE_FOLDER [MOST]

For each command and each kind of call: run once and count the calls, then fail call 1, 2, 3 ... (all
of them up to MOST, then evenly spread ones), once and for ever. After each run: no signal; the output
file is the old one or the complete new one; no temporary is left; and when the new one is not there the
exit status is not 0 or 1. With short and interrupted reads and writes the result is the same.
"""
import os
import pathlib
import subprocess
import sys
import tempfile

CALLS = ["malloc", "write", "read", "fsync", "rename", "close"]
OLD = b"the old file\n"


# Each takes a way of its own: hints below the headings, a legend below the table, ditto marks, devices
# without a heading, a column for each thing, one for money in and one for money out.
FORMS = [("students", "q02_goi_y_duoi_tieu_de.csv"), ("students", "u03_chu_giai_duoi.xlsx"),
         ("students", "u11_nhu_tren.xlsx"), ("students", "u20_nhom_may_khong_tieu_de.csv"),
         ("donations", "n62_cot_loai_hien_vat.csv"), ("donations", "n22_thu_va_chi.csv")]


def chain(samples, forms):
    """Command lines in order; {out} is the watched file, the others are made beforehand."""
    s = samples / "krong-bong"
    seed = "0" * 64
    common = ["--devices", "devices.csv", "--handovers", "handovers.csv"]
    return {
        "validate": ["swc-validate", "-k", "students", str(s / "truong/03-th-hoa-le.csv"),
                     str(s / "truong/04-th-cu-dram.xlsx"), "-o", "{out}"],
        **{f"validate {name}": ["swc-validate", "-k", kind, str(forms / name), "-o", "{out}"]
           for kind, name in FORMS},
        "dedupe": ["swc-dedupe", "students.csv", "-o", "{out}"],
        "apportion": ["swc-apportion", "--unsealed", "--total", "10", "--method", "webster",
                      "needs.csv", "-o", "{out}"],
        "allocate": ["swc-allocate", "--policy", str(s / "policy.ini"), *common, "--seed", seed,
                     "unique.csv", "-o", "{out}"],
        "audit": ["swc-audit", "--policy", str(s / "policy.ini"), "--students", "unique.csv",
                  *common, "plan.csv", "-o", "{out}"],
        "report": ["swc-report", "need", "--students", "unique.csv", "--format", "csv", "-o", "{out}"],
        "form": ["swc-report", "need", "--students", "unique.csv", "--format", "xlsx", "-o", "{out}"],
    }


class Runner:
    def __init__(self, preload, bins, work):
        self.preload, self.work = preload, work
        self.env = {"PATH": f"{bins}:/usr/bin:/bin", "LC_ALL": "C", "HOME": str(work)}
        self.failures = []

    def run(self, line, **fault):
        env = dict(self.env)
        if fault:
            env["LD_PRELOAD"] = str(self.preload)
            env["FAULT_REPORT"] = str(self.work / "report")
            env.update({k: str(v) for k, v in fault.items()})
        line = [a.replace("{out}", "out.csv") for a in line]
        return subprocess.run(line, cwd=self.work, env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, timeout=60)

    def check(self, name, line, good, what, **fault):
        out = self.work / "out.csv"
        out.write_bytes(OLD)
        before = set(os.listdir(self.work)) | {"report"}
        done = self.run(line, **fault)
        after = out.read_bytes() if out.exists() else None
        left = set(os.listdir(self.work)) - before
        problem = None
        if done.returncode < 0:
            problem = f"died of signal {-done.returncode}"
        elif after not in (OLD, good):
            problem = "the output is neither the old nor the complete new file"
        elif after == OLD and done.returncode in (0, 1):
            problem = f"exit status {done.returncode} without a result"
        elif left:
            problem = f"left behind: {sorted(left)}"
        for each in left:
            (self.work / each).unlink()
        if problem:
            self.failures.append(f"{name}, {what}: {problem}")


def numbers(count, most):
    if count <= most:
        return range(1, count + 1)
    return sorted({1 + i * (count - 1) // (most - 1) for i in range(most)} | set(range(1, 21)))


def main():
    preload, bins, source = (pathlib.Path(a).resolve() for a in sys.argv[1:4])
    most = int(sys.argv[4]) if len(sys.argv) > 4 else 40
    runs = 0
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        runner = Runner(preload, bins, work)
        samples = source / "samples"
        s = samples / "krong-bong"
        (work / "needs.csv").write_text("district,need\nLắk,7\nEa Kar,5\n", encoding="utf-8")
        made = {"devices.csv": ["swc-validate", "-k", "devices", str(s / "kho/kho-so.xlsx")],
                "handovers.csv": ["swc-validate", "-k", "handovers", str(s / "ban-giao-dot-0.csv")]}
        for name, line in made.items():
            (work / name).write_bytes(runner.run(line).stdout)
        lines = chain(samples, source / "tests/data/more")
        results = {"validate": "students.csv", "dedupe": "unique.csv", "allocate": "plan.csv"}
        for name, line in lines.items():
            done = runner.run(line)
            good = (work / "out.csv").read_bytes() if (work / "out.csv").exists() else None
            if done.returncode not in (0, 1) or good is None:
                print(f"{name}: does not run at all: {done.stderr.decode()}")
                return 1
            if name in results:
                (work / results[name]).write_bytes(good)
            # libxlsxwriter and its zip library check few of their allocations and may hang or drop
            # cells; its files are tried with failing I/O only.
            for call in CALLS[1:] if name == "form" else CALLS:
                runner.run(line, FAULT_CALL=call)
                count = int((work / "report").read_text())
                for number in numbers(count, most):
                    for forever in ({}, {"FAULT_FOREVER": 1}):
                        runner.check(name, line, good, f"{call} {number} of {count} {forever}",
                                     FAULT_CALL=call, FAULT_AT=number, **forever)
                        runs += 1
            runner.check(name, line, good, "short reads and writes", FAULT_CALL="short")
            if (work / "out.csv").read_bytes() != good:
                runner.failures.append(f"{name}: short reads and writes change the result")
        for failure in runner.failures[:40]:
            print(failure)
        print(f"{runs} faults, {len(runner.failures)} failures")
    return 1 if runner.failures else 0


sys.exit(main())
