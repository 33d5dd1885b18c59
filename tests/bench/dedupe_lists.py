#!/usr/bin/env python3
"""Makes invented students lists with known duplicates, with the slips that schools make.

    dedupe_lists.py ROWS SEED STUDENTS.csv PAIRS.csv

Every child is invented. Habits belong to a file (one school, one round): capitals, no marks, forms
of the apostrophe, school prefixes. Slips belong to a row: letters, sounds, words left out, day and
month, numbers missing or mistyped, the other parent, another phone, another school. Hard cases that
are *not* duplicates: twins with consecutive IDs, siblings, two children of one name born on one day,
shared phones, children born on 1 January. The list is what swc-validate would emit: dates are ISO,
an ID contradicts neither sex nor birth date.
"""
import collections
import csv
import random
import sys
import unicodedata

SURNAMES = ("Nguyễn:300 Trần:101 Lê:84 Phạm:59 Hoàng:41 Phan:32 Bùi:27 Võ:26 Hồ:22 Vũ:20 Đặng:20 Đỗ:18 "
            "Ngô:14 Dương:13 Lý:10 Huỳnh:16 Trương:12 Đinh:11 Hà:10 Lương:8 Mai:8 Cao:7 Trịnh:7 Đoàn:7 "
            "Tạ:4 Nông:12 Hứa:4 Vi:5 Bế:3 Lục:3 Triệu:4 Đào:5 Tô:4 Châu:3 Quách:3 Thái:3 Văn:3 Giàng:3 "
            "Sùng:3 Vàng:3 Lầu:2 Lăng:2 Sầm:2 Phùng:4 Chu:3")
MIDDLE_M = ("Văn:20 Đức:6 Minh:9 Gia:9 Quốc:8 Hữu:4 Đình:5 Anh:6 Hoàng:6 Thành:5 Tuấn:4 Nhật:5 Bảo:6 Quang:6 "
            "Công:4 Xuân:3 Trọng:3 Duy:4 Thanh:4 Ngọc:4 Mạnh:3 Tiến:4 Khánh:3 Phúc:3 Viết:2 Hải:3")
MIDDLE_F = ("Thị:32 Ngọc:9 Thanh:6 Thùy:5 Bảo:7 Khánh:6 Minh:5 Phương:5 Kim:4 Hồng:4 Mỹ:3 Như:5 Quỳnh:5 Gia:5 "
            "Anh:4 Thu:4 Hoàng:3 Tú:3 Diễm:2 Nhã:2 Tường:2 Hà:3 Yến:2 Thiên:2")
GIVEN_M = ("Anh:20 Tuấn:27 Hoàng:25 Huy:22 Bảo:20 Khang:18 Minh:18 Nam:16 Phúc:16 Hùng:14 Dũng:14 Đạt:15 Long:14 "
           "Khánh:12 Quân:12 Thành:12 Hiếu:12 Trung:11 Thắng:10 Sơn:10 Tùng:10 Kiên:9 Khôi:10 Nghĩa:8 Việt:8 "
           "Cường:9 Tiến:9 Vinh:9 Phát:9 Lâm:8 Duy:10 Nhân:8 Hưng:8 An:8 Thịnh:8 Trí:7 Tài:7 Quang:8 Hải:9 "
           "Đức:9 Phong:9 Tân:5 Thiện:6 Toàn:6 Lộc:5 Hòa:5 Bình:5 Luân:3 Chiến:4 Mạnh:7 Trọng:5 Nguyên:7 Hậu:4 "
           "Giang:3 Ân:4 Khoa:8 Đăng:6 Khải:5 Kiệt:8 Vũ:8 Thái:4 Sang:4 Trường:6 Hiệp:4 Quý:4 Tâm:3 Vĩ:2 Danh:2")
GIVEN_F = ("Trang:42 Thảo:35 Linh:30 Anh:28 Hà:14 Hương:14 Nhi:24 Ngọc:20 Vy:20 Trâm:14 Hân:18 Như:14 My:14 Yến:12 "
           "Ngân:16 Phương:18 Thư:16 Quỳnh:12 Huyền:12 Hằng:10 Nga:8 Thủy:9 Mai:10 Lan:8 Hiền:9 Châu:9 Uyên:9 "
           "Trinh:7 Tiên:8 Thúy:5 Vân:9 Hoa:6 Diễm:3 Dung:4 Duyên:7 Hạnh:6 Khánh:4 Kiều:4 Loan:4 Ly:8 Nhung:6 "
           "Oanh:5 Phượng:5 Tâm:4 Thanh:5 Thu:5 Tú:3 Vi:5 Xuân:3 Ánh:6 Đan:3 Giang:5 Hồng:4 Hoài:3 Lệ:3 Thùy:4 Ý:2")
EDE_M = ("Huy Khoa Nam Phong Djuh Jôn Mĭp Ruê Tam Hơn Bảo Thiện Kưm Nhân Phe Dun Wang Tuyn Khang Bình Đavit Krông "
         "Ngông Suai Thăng Duan Blơ Čuôr Siu Lương Quang Kiên Hiếu Phúc Tuấn Bin Yôn Ñăm").split()
EDE_F = ("Linh Hương Duyên Mai Ngân Sara Ester Anna Trinh Blum Wen Kiều Nga Lisa Lan Ruyên Nghĩa Mari Ngọc Thảo Ly "
         "Yuê Nhi Huyền Bích Juel Đim Rin Nguyệt Ngha Đuôn Phương Uyên Yến Hằng Mlô Rơ").split()
CLANS = ("Niê:26 Mlô:20 Byă:9 Ayŭn:7 Êban:8 Ktla:4 Kđoh:5 Êñuôl:6 Kbuôr:7 Hđơk:7 Kpơr:4 Adrong:4 Rcăm:3 Kriêng:4 Hmŏk:3 "
         "Êčăm:4 Knul:3 Hwing:4").split()
DOUBLE = ["Niê Kdăm", "Niê Siêng", "Buôn Yă", "Buôn Krông", "Mlô Duôn Du", "Niê Blô"]
JRAI = ["Nay", "Ksor", "Siu", "Rcom", "Kpă", "Rơ Chăm", "Rah Lan"]
DISTRICTS = {"Buôn Ma Thuột": ["Tân Hòa", "Cư ÊBur", "Tự An", "Khánh Xuân", "Tân Lập", "Thành Nhất"],
             "Krông Pắc": ["Hòa Tiến", "Vụ Bổn", "Ea Yông", "Phước An"], "Cư M'gar": ["Ea Pốk", "Ea KPam", "Quảng Phú"],
             "Buôn Hồ": ["Ea Drông", "An Lạc", "Thống Nhất"], "Ea H'leo": ["Cư A Mung", "Ea Wy", "Ea Đrăng"],
             "Krông Bông": ["Dang Kang", "Hòa Sơn", "Ea Trul"], "M'Đrắk": ["M'Đrắk", "Krông Á"],
             "Lắk": ["Liên Sơn", "Đắk Phơi", "Yang Tao"], "Ea Súp": ["Cư M'Lan", "Ea Lê"],
             "Krông Búk": ["Chư KBô", "Pơng Drang"], "Cư Kuin": ["Ea Ning", "Ea Hu"], "Krông A Na": ["Dur KMăl", "Buôn Trấp"]}
HEROES = ["Nguyễn Trãi", "Lê Lợi", "Trần Phú", "Nguyễn Du", "Chu Văn An", "Phan Chu Trinh", "Hùng Vương", "Lê Quý Đôn",
          "Võ Thị Sáu", "Kim Đồng", "Ama Trang Lơng", "Quang Trung", "Trần Hưng Đạo", "Lý Tự Trọng"]
LEVELS = [("primary", ["Trường TH ", "TH ", "Tiểu học ", "Trường Tiểu học "], range(2015, 2020)),
          ("lower_secondary", ["Trường THCS ", "THCS ", "Trường Trung học cơ sở "], range(2011, 2015)),
          ("upper_secondary", ["Trường THPT ", "THPT ", "Trường Trung học phổ thông "], range(2008, 2011))]
SOUNDS = [("Tr", "Ch"), ("S", "X"), ("L", "N"), ("Gi", "D"), ("y", "i"), ("n", "l"), ("D", "R")]
COLUMNS = ("student_id personal_id full_name birth_date sex ethnicity level grade class school_code school_name district "
           "commune address guardian_name guardian_phone household_id category priority certificate devices_owned "
           "internet_home needs survey_date note origin").split()


def weighted(text):
    items = text.split() if isinstance(text, str) else text
    names, weights = zip(*((i.split(":")[0], int(i.split(":")[1])) for i in items))
    return names, weights


TABLES = {k: weighted(v) for k, v in dict(s=SURNAMES, mm=MIDDLE_M, mf=MIDDLE_F, gm=GIVEN_M, gf=GIVEN_F, c=CLANS).items()}


def strip_marks(text):
    text = text.replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


class Maker:
    def __init__(self, rows, seed):
        self.random = random.Random(seed)
        self.rows = []
        self.target = rows
        self.pairs = []
        self.make_schools()

    def pick(self, table):
        return self.random.choices(*TABLES[table])[0]

    def chance(self, p):
        return self.random.random() < p

    def make_schools(self):
        r = self.random
        self.schools = []
        count = max(9, self.target // 95)
        while len(self.schools) < count:
            district = r.choice(list(DISTRICTS))
            commune = r.choice(DISTRICTS[district])
            level = r.choices(LEVELS, (5, 4, 2))[0]
            name = r.choice(HEROES + [commune] * 4)
            self.schools.append(dict(level=level, name=name, district=district, commune=commune,
                                     code=430000 + len(self.schools), next=0, children=[]))
        self.near = collections.defaultdict(list)
        for school in self.schools:
            self.near[school["level"][0], school["district"]].append(school)
            self.near[school["level"][0], None].append(school)

    def kinh_name(self, sex, surname=None):
        r = self.random
        middle, given = ("mm", "gm") if sex == "M" else ("mf", "gf")
        words = [surname or self.pick("s")]
        for _ in range(r.choices((0, 1, 2), (4, 60, 36))[0]):
            words.append(self.pick(middle))
        return " ".join(words + [self.pick(given)])

    def clan(self):
        return self.random.choice(DOUBLE) if self.chance(.25) else self.pick("c")

    def person_name(self, people, sex, family):
        r = self.random
        if people == "Ede":
            given = r.choice(EDE_M if sex == "M" else EDE_F)
            if self.chance(.15):
                given = self.pick("mm" if sex == "M" else "mf") + " " + given
            return ("Y " if sex == "M" else "H'") + given + " " + family
        if people == "Jrai":
            return family + " " + ("" if sex == "M" else "H'") + r.choice(EDE_M if sex == "M" else EDE_F)
        return self.kinh_name(sex, family)

    def family(self):
        r = self.random
        people = r.choices(("Kinh", "Ede", "Jrai"), (76, 20, 4))[0]
        line = self.clan() if people == "Ede" else r.choice(JRAI) if people == "Jrai" else self.pick("s")
        father = self.person_name(people, "M", line)
        mother_line = self.clan() if people == "Ede" else r.choice(JRAI) if people == "Jrai" else None
        mother = self.person_name(people, "F", mother_line or self.pick("s"))
        district = r.choice(list(DISTRICTS))
        phones = ["0" + r.choice("3789") + "%08d" % r.randrange(10 ** 8) for _ in range(2)]
        return dict(people=people, line=line, parents=[father, mother], phones=phones, district=district,
                    commune=r.choice(DISTRICTS[district]))

    def birth(self, level):
        r = self.random
        return (r.choice(level[2]), 1, 1) if self.chance(.015) else (r.choice(level[2]), r.randint(1, 12), r.randint(1, 28))

    def personal_id(self, sex, year):
        r = self.random
        province = "066" if self.chance(.9) else r.choice("030 038 051 067 068 040".split())
        return "%s%d%02d%06d" % (province, (year // 100 - 19) * 2 + (sex == "F"), year % 100, r.randrange(10 ** 6))

    def child(self, family, level=None, birth=None, sex=None, school=None, name=None):
        r = self.random
        level = level or r.choices(LEVELS, (5, 4, 2))[0]
        sex = sex or r.choice("MF")
        birth = birth or self.birth(level)
        if school is None:
            near = self.near[level[0], family["district"]]
            school = r.choice(near or self.near[level[0], None] or self.schools)
        line = family["line"]
        name = name or self.person_name(family["people"], sex, line)
        return dict(name=name, birth=birth, sex=sex, family=family, school=school, level=school["level"],
                    id=self.personal_id(sex, birth[0]), code=self.code(school), letter=r.choice("ABCDE"),
                    category=r.choice(["poor", "near_poor", "covid_hardship"]), guardian=r.randrange(2), home=True)

    def code(self, school):
        school["next"] += self.random.randint(1, 2)
        return "66%06d%02d" % (school["code"] % 10 ** 6, school["next"]) if school["next"] < 100 else \
            "66%05d%03d" % (school["code"] % 10 ** 5, school["next"] % 1000)

    def typo(self, word):
        r = self.random
        if len(word) < 2:
            return word
        at = r.randrange(len(word))
        kind = r.randrange(4)
        if kind == 0:
            return word[:at] + word[at + 1:]
        if kind == 1 and at + 1 < len(word):
            return word[:at] + word[at + 1] + word[at] + word[at + 2:]
        return word[:at] + r.choice("abcdeghiklmnoprstuvxy") + word[at + (kind == 2):]

    def slip_name(self, name, rate):
        r = self.random
        words = name.split()
        if self.chance(.030 * rate):
            at = r.randrange(len(words))
            words[at] = self.typo(words[at])
        if self.chance(.012 * rate):
            at = r.randrange(len(words))
            for old, new in r.sample(SOUNDS, len(SOUNDS)):
                if old in words[at]:
                    words[at] = words[at].replace(old, new, 1)
                    break
        if self.chance(.015 * rate):  # another tone or none on one word
            at = r.randrange(len(words))
            tones = "\u0300\u0301\u0303\u0309\u0323"
            plain = unicodedata.normalize("NFD", words[at])
            changed = [c if c not in tones else (r.choice(tones) if self.chance(.5) else "") for c in plain]
            words[at] = unicodedata.normalize("NFC", "".join(changed))
        if len(words) >= 4 and self.chance(.035 * rate):
            del words[r.randrange(1, len(words) - 1)]
        name = " ".join(words)
        if name.startswith(("H'", "Y ")) and self.chance(.05 * rate):
            parts = name.split()
            head = 2 if parts[0] == "Y" else 1
            name = " ".join(parts[head:] + parts[:head]) if self.chance(.5) else name[2:].strip() if name[0] == "H" else name
        if "H'" in name and self.chance(.05 * rate):
            name = name.replace("H'", r.choice(["", "H ", "H' "]))
        return name

    def habits(self):
        r = self.random
        return dict(case=r.choices(("as", "upper", "plain"), (70, 15, 15))[0], apostrophe=r.choice("'’`´ʼ‘'"),
                    prefix=r.randrange(4), ede=r.choice(["Ede", "Êđê", "Ê Đê", "Ê-đê"]),
                    klass=r.choice(["%d%s", "Lớp %d%s", "%d %s"]))

    def written(self, text, habits):
        text = text.replace("'", habits["apostrophe"])
        return text.upper() if habits["case"] == "upper" else strip_marks(text) if habits["case"] == "plain" else text

    def digit_slip(self, digits):
        r = self.random
        at = r.randrange(len(digits) - 1)
        if self.chance(.4):
            return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2:]
        if self.chance(.08):
            return "%s%06d" % (digits[:6], r.randrange(10 ** 6))
        return digits[:at] + r.choice("0123456789") + digits[at + 1:]

    def slip_birth(self, birth, rate):
        r = self.random
        year, month, day = birth
        kind = r.random() / rate
        if kind < .020 and day <= 12:
            return year, day, month
        if kind < .050:
            which = r.randrange(4)
            if which < 2:
                return year + r.choice((-1, 1)), month, day
            return (year, r.randint(1, 12), day) if which == 2 else (year, month, r.randint(1, 28))
        if kind < .056:
            return year, 1, 1
        if kind < .060:
            return year, 0, 0
        return birth

    def row(self, child, habits, rate, school=None, code=None):
        r = self.random
        family = child["family"]
        school = school or child["school"]
        birth = self.slip_birth(child["birth"], rate)
        sex = child["sex"] if not self.chance(.008 * rate) else "MF"[child["sex"] == "M"]
        if self.chance(.008):
            sex = ""
        number = child["id"]
        if self.chance(.17):
            number = ""
        elif self.chance(.05 * rate):
            number = self.digit_slip(number)
        if number and (number[:6] != child["id"][:6] or (sex and sex != child["sex"]) or birth[0] != child["birth"][0]):
            number = ""  # swc-validate rejects or drops what contradicts
        guardian = child["guardian"] if not self.chance(.14 * rate) else 1 - child["guardian"]
        phone = family["phones"][child["guardian"] if self.chance(.9) else 1 - child["guardian"]]
        if self.chance(.10 * rate):
            phone = "0" + r.choice("3789") + "%08d" % r.randrange(10 ** 8)
        elif self.chance(.03 * rate):
            phone = phone[:2] + self.digit_slip(phone[2:])
        elif self.chance(.02):
            phone = school.get("teacher") or school.setdefault("teacher", "0987%06d" % r.randrange(10 ** 6))
        if self.chance(.12):
            phone = ""
        commune = family["commune"]
        if self.chance(.10 * rate):
            commune = r.choice(DISTRICTS[family["district"]])
        elif self.chance(.01):
            commune = ""
        code = code or child["code"]
        if self.chance(.035):
            code = ""
        grade = max(1, min(12, 2026 - child["birth"][0] - 5))
        year = "%04d" % birth[0] if birth[1] == 0 else "%04d-%02d-%02d" % birth
        cells = dict.fromkeys(COLUMNS, "")
        cells.update(student_id=code, personal_id=number, full_name=self.written(self.slip_name(child["name"], rate), habits),
                     birth_date=year, sex=sex, ethnicity=habits["ede"] if family["people"] == "Ede" else family["people"],
                     level=school["level"][0], grade=str(grade), school_name=self.written(
                         school["level"][1][habits["prefix"] % len(school["level"][1])] + school["name"], habits),
                     district=school["district"], commune=commune,
                     guardian_name="" if self.chance(.02) else self.written(
                         self.slip_name(family["parents"][guardian], rate), habits),
                     guardian_phone=phone, category=child["category"] if not self.chance(.02) else "poor",
                     devices_owned="none" if self.chance(.9) else "smartphone", needs="device")
        cells["class"] = habits["klass"] % (grade, child["letter"] if not self.chance(.2) else r.choice("ABCDE"))
        cells["priority"] = {"poor": "1", "near_poor": "2"}.get(cells["category"], "3")
        return cells

    def make(self):
        r = self.random
        children, families = [], []
        base = int(self.target * .885)
        while len(children) < base:
            family = self.family()
            first = self.child(family)
            group = [first]
            if self.chance(.012):  # twins
                sex = first["sex"] if self.chance(.7) else "MF"[first["sex"] == "M"]
                twin = self.child(family, first["level"], first["birth"], sex, first["school"])
                words, other = first["name"].split(), twin["name"].split()
                if family["people"] == "Kinh" and sex == first["sex"] and self.chance(.5):
                    twin["name"] = " ".join(words[:-1] + other[-1:])
                while twin["name"].split()[-1] == words[-1] and family["people"] == "Kinh":
                    twin["name"] = " ".join(twin["name"].split()[:-1] + [self.pick("gm" if sex == "M" else "gf")])
                if twin["name"] == first["name"]:
                    continue
                if self.chance(.5) and sex == first["sex"]:
                    twin["id"] = first["id"][:6] + "%06d" % ((int(first["id"][6:]) + r.choice((1, 2, 7))) % 10 ** 6)
                twin["guardian"] = first["guardian"]
                group.append(twin)
            while self.chance(.22):
                group.append(self.child(family))
            if self.chance(.006):  # another child of this name, born on this day
                group.append(self.child(self.family(), first["level"], first["birth"], first["sex"],
                                        first["school"] if self.chance(.35) else None, first["name"]))
            families.append(group)
            children += group
        files = {}
        for child in children:
            files.setdefault((id(child["school"]), 0), []).append((child, child["school"], None, .35))
        twice = r.sample(children, self.target - base)
        for child in twice:
            kind = r.random()
            times = 2 if self.chance(.05) else 1
            for _ in range(times):
                if kind < .47:
                    files.setdefault((id(child["school"]), 1), []).append((child, child["school"], None, 1))
                elif kind < .84:
                    district = child["family"]["district"] if self.chance(.6) else None
                    near = self.near[child["level"][0], district] or self.near[child["level"][0], None]
                    school = r.choice(near)
                    code = child["code"] if self.chance(.35) else self.code(school)
                    files.setdefault((id(school), r.randrange(2)), []).append((child, school, code, 1))
                else:
                    files.setdefault((id(child["school"]), 0), []).append((child, child["school"], None, .5))
        by_child = {}
        for group in files.values():
            habits = self.habits()
            for child, school, code, rate in group:
                cells = self.row(child, habits, rate, school, code)
                self.rows.append(cells)
                by_child.setdefault(id(child), []).append(cells)
        for number, cells in enumerate(self.rows):
            cells["origin"] = f"list.csv!{number + 2}"
        for rows in by_child.values():
            self.pairs += [(a, b, 1, "dup") for i, a in enumerate(rows) for b in rows[i + 1:]]
        for group in families:
            for i, one in enumerate(group):
                for two in group[i + 1:]:
                    if one["family"] is not two["family"]:
                        kind = "hn_samename"
                    else:
                        kind = "hn_twin" if one["birth"] == two["birth"] else "hn_sibling"
                    for a in by_child.get(id(one), []):
                        self.pairs += [(a, b, 0, kind) for b in by_child.get(id(two), [])]


def main():
    rows, seed, students, pairs = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    maker = Maker(rows, seed)
    maker.make()
    with open(students, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(maker.rows)
    with open(pairs, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["a_origin", "b_origin", "same", "kind"])
        writer.writerows((a["origin"], b["origin"], same, kind) for a, b, same, kind in maker.pairs)


if __name__ == "__main__":
    main()
