#!/usr/bin/env python3
"""Write invented lists of any size for measuring: students.csv, devices.csv and policy.ini.

Usage: students.py ROWS UNITS FOLDER [DISTRICTS [SCHOOLS]]

Raw files as swc-validate reads them; the same arguments give the same bytes.
"""
import pathlib
import random
import sys

HO = "Nguyễn Trần Lê Phạm Hoàng Phan Bùi Võ Hồ Vũ Đặng Đỗ Ngô Dương Lý".split()
DEM = "Văn Thị Hữu Đức Minh Ngọc Quốc Kim Xuân Gia Bảo Thanh Mỹ Công".split()
TEN = ("Lan Hoa Trang Linh Thảo Vy Nhi Hạnh Yến Trâm Ngân Hùng Nam Phúc Tuấn Khang Long Sơn "
       "Thắng Vinh Lộc Quân Đạt Huy Kiên Trí Nhân Phát Duyên Châu").split()
HUYEN = ["Buôn Ma Thuột", "Buôn Hồ", "Ea H'leo", "Ea Súp", "Buôn Đôn", "Cư M'gar", "Krông Búk",
         "Krông Năng", "Ea Kar", "M'Đrắk", "Krông Bông", "Krông Pắc", "Krông A Na", "Lắk", "Cư Kuin"]
DIEN = ["Hộ nghèo"] * 5 + ["Hộ cận nghèo"] * 3 + ["Khó khăn do COVID-19"] * 2


def main():
    rows, units, folder = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    schools = int(sys.argv[5]) if len(sys.argv) > 5 else 500
    chance = random.Random(42)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "raw-students.csv", "w", encoding="utf-8") as out:
        out.write("STT,Số định danh,Họ và tên,Ngày sinh,Giới tính,Lớp,Tên trường,Huyện,Địa chỉ,"
                  "Đối tượng,Họ tên cha/mẹ,SĐT,Thiết bị hiện có\n")
        for i in range(rows):
            grade, school = chance.randint(1, 12), chance.randrange(schools)
            year, male = 2016 - grade, chance.random() < .5
            kind = "TH" if grade < 6 else "THCS" if grade < 10 else "THPT"
            name = f"{chance.choice(HO)} {chance.choice(DEM)} {chance.choice(DEM)} {chance.choice(TEN)}"
            pid = f"066{2 if male else 3}{year % 100:02d}{i % 1000000:06d}"
            address = f"Thôn {i % 12 + 1}"
            if i % 10 == 0:
                address = f'"Thôn {i % 12 + 1}, xã Ea Tiêu"'
            out.write(f"{i + 1},{pid},{name},{chance.randint(1, 28):02d}/{chance.randint(1, 12):02d}/{year},"
                      f"{'Nam' if male else 'Nữ'},{grade}A{i % 9 + 1},Trường {kind} Số {school},"
                      f"{HUYEN[school % 15]},{address},{chance.choice(DIEN)},"
                      f"{chance.choice(HO)} Văn {chance.choice(TEN)},09{(i * 7919 + 12345) % 100000000:08d},Không\n")
    with open(folder / "raw-devices.csv", "w", encoding="utf-8") as out:
        out.write("Mã thiết bị,Loại thiết bị,Nhãn hiệu,Số sê-ri,RAM (GB),Bộ nhớ (GB),Màn hình (inch),"
                  "Tình trạng,Trạng thái,Chỉ định\n")
        for i in range(units):
            kind, ram, screen = [("Máy tính xách tay", 8, 14), ("Máy tính bảng", 3, 8.7),
                                 ("Điện thoại thông minh", 4, 6.5)][i % 3]
            earmark = f"district={HUYEN[i % 15]}" if i % 10 == 0 else ""
            out.write(f"D{i:07d},{kind},Mẫu {i % 5},SN{i:08d},{ram},64,{screen},Mới,Trong kho,{earmark}\n")
    (folder / "policy.ini").write_text(
        "[programme]\nname = Đo tốc độ\nround = B1\n[fit]\nprimary = tablet > smartphone | laptop\n"
        "default = laptop > tablet > smartphone\n[allocation]\nmode = coverage\n", encoding="utf-8")


main()
