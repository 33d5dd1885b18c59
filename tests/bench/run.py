#!/usr/bin/env python3
"""Measure the chain on generated lists: CPU seconds, peak memory, and ratios to a bare libcsv loop.

Usage: run.py BIN_FOLDER [ROWS [UNITS [RUNS]]]      (default 100000 25000 3)

Commands and yardstick run in turn, RUNS times; the medians are shown. Ratios are to be quoted, not
seconds: they hold when the machine is busy. Not a test: nothing here passes or fails.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile


def run(line, cwd):
    """CPU seconds and peak MiB of one command; stderr is shown when it fails."""
    with open(cwd / "stderr", "wb") as stderr, open(os.devnull, "wb") as null:
        process = subprocess.Popen(line, cwd=cwd, stdin=subprocess.DEVNULL, stdout=null,
                                   stderr=stderr)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(line)}: exit {process.returncode}\n{(cwd / 'stderr').read_text()}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    bins = pathlib.Path(sys.argv[1]).resolve()
    rows, units, runs = (int(a) for a in (sys.argv[2:] + ["100000", "25000", "3"][len(sys.argv) - 2:]))
    here = pathlib.Path(__file__).resolve().parent
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        subprocess.run([sys.executable, here / "students.py", str(rows), str(units), work], check=True)
        loop = work / "libcsv_loop"
        subprocess.run(["cc", "-O2", "-o", loop, here / "libcsv_loop.c", "-lcsv"], check=True)
        swc = lambda name, *rest: [str(bins / f"swc-{name}"), "-q", *rest]
        chain = {
            "validate": swc("validate", "-k", "students", "raw-students.csv", "-o", "validated.csv"),
            "validate devices": swc("validate", "-k", "devices", "raw-devices.csv", "-o", "devices.csv"),
            "validate again": swc("validate", "-k", "students", "validated.csv", "-o", "again.csv"),
            "dedupe": swc("dedupe", "validated.csv", "-o", "students.csv"),
            "allocate": swc("allocate", "--policy", "policy.ini", "--devices", "devices.csv",
                            "--seed", "0" * 64, "--cutoffs", "cutoffs.csv", "-o", "plan.csv", "students.csv"),
            "audit": swc("audit", "--policy", "policy.ini", "--students", "students.csv", "--devices",
                         "devices.csv", "--cutoffs", "cutoffs.csv", "plan.csv"),
            "report need": swc("report", "need", "--students", "students.csv", "-o", "need.xlsx"),
            "report distributed": swc("report", "distributed", "plan.csv", "-o", "distributed.xlsx"),
        }
        print(f"{rows} students, {units} units, medians of {runs} runs")
        print(f"{'command':22}{'CPU s':>8}{'x libcsv loop':>15}{'peak MiB':>10}")
        for name, line in chain.items():
            seconds, memory, ratios = [], [], []
            for _ in range(runs):
                again = name == "validate again"  # held against a loop over the file it reads
                yard, _ = run([str(loop), "validated.csv" if again else "raw-students.csv"], work)
                cpu, peak = run(line, work)
                seconds.append(cpu)
                memory.append(peak)
                ratios.append(cpu / yard)
            print(f"{name:22}{statistics.median(seconds):8.2f}{statistics.median(ratios):15.2f}"
                  f"{statistics.median(memory):10.0f}", flush=True)
        # every row of the list has a personal ID, and no other that may not repeat
        print(f"validate may take {16 + 24 * rows / 2**20:.1f} MiB (16 MiB and 24 bytes an ID)")


if __name__ == "__main__":
    main()
