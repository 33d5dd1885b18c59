"""The tables of lib/model/dedupe_weights.def as swc-weights(7) shows them."""
import re
import sys

text = re.sub(r"/\*.*?\*/", "", open(sys.argv[1], encoding="utf-8").read(), flags=re.S)
bits = lambda value: f"{'-' if value < 0 else '+'}{abs(value) // 100}.{abs(value) % 100:02d}"
for field, value, rare, words in re.findall(
        r'DEDUPE_LEVEL\(\s*\w+,\s*(\w+),\s*(-?\d+),\s*(\d),\s*"[^"]*",\s*"([^"]*)"\)', text):
    print(f"{field.lower():<12} {bits(int(value)):>7} {'rarity' if rare == '1' else '':<7} {words}")
for field, value in re.findall(r"DEDUPE_CAP\((\w+), (-?\d+)\)", text):
    if field != "field":
        print(f"cap {field.lower():<12} {bits(int(value)):>7}")
for name, value in re.findall(r"DEDUPE_LIMIT\((\w+), (-?\d+)\)", text):
    print(f"{name.lower():<20} {value:>5}")
