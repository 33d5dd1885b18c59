#!/usr/bin/env python3
"""Makes invented students lists with known duplicates, with the slips that schools make.

    dedupe_lists.py ROWS SEED STUDENTS.csv PAIRS.csv [RATE=VALUE ...]

Every child is invented. Habits belong to a file (one school, one round): capitals, no marks, forms
of the apostrophe, school prefixes, communes as before or after July 2025. Slips belong to a row:
letters, sounds, words left out, day and month, numbers missing or mistyped, the other parent,
another phone, another school. Hard cases that are *not* duplicates: twins with consecutive IDs,
siblings, two children of one name born on one day, shared phones, children born on 1 January. The
list is what swc-validate would emit: dates are ISO, an ID contradicts neither sex nor birth date.

The rates were set so that each kind of pair agrees, field by field, as in the development list (620
pairs). RATE=VALUE replaces one of RATES below, to see how the method stands other lists.
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
HMONG = "Sáng Máy Hoa Dơ Chứ Páo Mỷ Súa Dế Chìa Tủa Pàng Sinh Lử Mai Sua Cở Dính".split()
HMONG_LINES = "Vàng Giàng Sùng Lầu Lý Mùa Hầu Thào Cư Vừ".split()
TAY = "Nông Hoàng Lương Hứa Vi Bế Lục Triệu Đinh La Ma Lô Chu Sầm".split()
DISTRICTS = {"Buôn Ma Thuột": ["Tân Hòa", "Cư ÊBur", "Tự An", "Khánh Xuân", "Tân Lập", "Thành Nhất"],
             "Krông Pắc": ["Hòa Tiến", "Vụ Bổn", "Ea Yông", "Phước An"], "Cư M'gar": ["Ea Pốk", "Ea KPam", "Quảng Phú"],
             "Buôn Hồ": ["Ea Drông", "An Lạc", "Thống Nhất"], "Ea H'leo": ["Cư A Mung", "Ea Wy", "Ea Đrăng"],
             "Krông Bông": ["Dang Kang", "Hòa Sơn", "Ea Trul"], "M'Đrắk": ["M'Đrắk", "Krông Á"],
             "Lắk": ["Liên Sơn", "Đắk Phơi", "Yang Tao"], "Ea Súp": ["Cư M'Lan", "Ea Lê"],
             "Krông Búk": ["Chư KBô", "Pơng Drang"], "Cư Kuin": ["Ea Ning", "Ea Hu"], "Krông A Na": ["Dur KMăl", "Buôn Trấp"]}
# What the communes became on 1 July 2025 (Resolution 202/2025/QH15); those not named kept their name.
NEW_COMMUNES = {"Tân Hòa": "Tân Lập", "Cư ÊBur": "Buôn Ma Thuột", "Tự An": "Buôn Ma Thuột", "Khánh Xuân": "Thành Nhất",
                "Hòa Tiến": "Krông Pắc", "Ea Yông": "Krông Pắc", "Phước An": "Krông Pắc", "Ea Pốk": "Quảng Phú",
                "Ea KPam": "Cư M’gar", "An Lạc": "Buôn Hồ", "Thống Nhất": "Buôn Hồ", "Cư A Mung": "Ea Wy", "Ea Trul": "Hòa Sơn",
                "Liên Sơn": "Liên Sơn Lắk", "Yang Tao": "Liên Sơn Lắk", "Cư M'Lan": "Ea Súp", "Ea Lê": "Ea Súp",
                "Chư KBô": "Krông Búk", "Ea Hu": "Ea Ning", "Dur KMăl": "Dur Kmăl", "Buôn Trấp": "Krông Ana"}
HEROES = ["Nguyễn Trãi", "Lê Lợi", "Trần Phú", "Nguyễn Du", "Chu Văn An", "Phan Chu Trinh", "Hùng Vương", "Lê Quý Đôn",
          "Võ Thị Sáu", "Kim Đồng", "Ama Trang Lơng", "Quang Trung", "Trần Hưng Đạo", "Lý Tự Trọng"]
LEVELS = [("primary", ["Trường TH ", "TH ", "Tiểu học ", "Trường Tiểu học "], range(2015, 2020)),
          ("lower_secondary", ["Trường THCS ", "THCS ", "Trường Trung học cơ sở "], range(2011, 2015)),
          ("upper_secondary", ["Trường THPT ", "THPT ", "Trường Trung học phổ thông "], range(2008, 2011))]
SOUNDS = [("Tr", "Ch"), ("S", "X"), ("L", "N"), ("Gi", "D"), ("y", "i"), ("n", "l"), ("D", "R")]
RATES = dict(
    pairs=.115,         # of the rows are second ones
    round=.47, school=.37,  # kinds of second rows; the rest stand in the same file
    other_school=.60, new_code_same_school=.01, moved_in_round=.04,
    twins=.012, twin_neighbour_id=.5, siblings=.25, namesakes=.009, namesake_same_school=.4,
    no_id=.13, lost_id=.17, slip_id=.06, no_code=.03, lost_code=.055,
    no_phone=.08, blank_phone=.03, lost_phone=.03, new_phone=.04, slip_phone=.02, parents_phone=.06, teacher=0,
    other_guardian=.145, no_guardian=.02, two_tier=.6, moved=.03, no_commune=.02,
    typo=.065, sound=.012, tone=.10, dropped=.035, order=.03, h_lost=.03,
    swapped=.035, other_year=.042, other_month=.016, other_day=.026, new_year=.02, year_only=.012,
    no_sex=.03, other_sex=.014, born_new_year=.014, base=.12, other_class=.2,
    ids=1, codes=1, marks=1, ede=.15)
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
    def __init__(self, rows, seed, rates=()):
        self.random = random.Random(seed)
        self.rates = dict(RATES)
        for name, value in rates:
            self.rates[name] = type(RATES[name])(float(value))
        self.rows = []
        self.target = rows
        self.pairs = []
        self.make_schools()

    def pick(self, table):
        return self.random.choices(*TABLES[table])[0]

    def chance(self, p):
        return self.random.random() < p

    def slips(self, name, rate=1.0):
        return self.random.random() < self.rates[name] * rate

    def make_schools(self):
        r = self.random
        self.schools = []
        count = max(6, self.target // 56)
        places = r.sample(list(DISTRICTS), max(1, min(len(DISTRICTS), count // 5)))
        weights = [r.choice((2, 3, 4, 5, 8, 12)) for _ in places]
        for number in range(max(count, 3 * len(places))):  # each district has a school of each level
            district = places[number // 3] if number < 3 * len(places) else r.choices(places, weights)[0]
            commune = r.choice(DISTRICTS[district])
            level = LEVELS[number % 3] if number < 3 * len(places) else r.choices(LEVELS, (5, 4, 3))[0]
            name = r.choice(HEROES + [commune] * 4)
            self.schools.append(dict(level=level, name=name, district=district, commune=commune,
                                     code=430000 + len(self.schools), next=0))
        self.near = collections.defaultdict(list)
        self.districts = sorted({school["district"] for school in self.schools})
        for school in self.schools:
            self.near[school["level"][0], school["district"]].append(school)
            self.near[school["level"][0], None].append(school)

    def kinh_name(self, sex, surname=None):
        r = self.random
        middle, given = ("mm", "gm") if sex == "M" else ("mf", "gf")
        words = [surname or self.pick("s")]
        for _ in range(r.choices((0, 1, 2), (6, 80, 14))[0]):
            words.append(self.pick(middle))
        return " ".join(words + [self.pick(given)])

    def clan(self):
        return self.random.choice(DOUBLE) if self.chance(.2) else self.pick("c")

    def person_name(self, people, sex, family):
        r = self.random
        if people == "Ede":
            given = r.choice(EDE_M if sex == "M" else EDE_F)
            if self.chance(.05):
                given = self.pick("mm" if sex == "M" else "mf") + " " + given
            return ("Y " if sex == "M" else "H'") + given + " " + family
        if people == "Jrai":
            return family + " " + ("" if sex == "M" else "H'") + r.choice(EDE_M if sex == "M" else EDE_F)
        if people == "Hmong":
            return family + (" Seo " if sex == "M" and self.chance(.6) else " Văn " if sex == "M" else " Thị ") + r.choice(HMONG)
        return self.kinh_name(sex, family)

    def family(self):
        r = self.random
        people = "Ede" if self.slips("ede") else r.choices(("Kinh", "Jrai", "Hmong", "Nùng", "Tày"), (92, 2, 2, 2, 2))[0]

        def line():
            return self.clan() if people == "Ede" else r.choice(JRAI) if people == "Jrai" else \
                r.choice(HMONG_LINES) if people == "Hmong" else r.choice(TAY) if people in ("Nùng", "Tày") else self.pick("s")

        own = line()
        father = self.person_name(people, "M", own)
        mother = self.person_name(people, "F", own if people == "Ede" and self.chance(.3) else line())
        district = r.choice(self.districts)
        phones = ["0" + r.choice("3789") + "%08d" % r.randrange(10 ** 8) for _ in range(2)]
        return dict(people=people, line=own, parents=[father, mother], phones=phones, district=district,
                    commune=r.choice(DISTRICTS[district]), phone=not self.slips("no_phone"))

    def birth(self, level):
        r = self.random
        return (r.choice(level[2]), 1, 1) if self.slips("born_new_year") else (r.choice(level[2]), r.randint(1, 12), r.randint(1, 28))

    def personal_id(self, sex, year):
        r = self.random
        province = "066" if self.chance(.9) else r.choice("030 038 051 067 068 040".split())
        return "%s%d%02d%06d" % (province, (year // 100 - 19) * 2 + (sex == "F"), year % 100, r.randrange(10 ** 6))

    def child(self, family, level=None, birth=None, sex=None, school=None, name=None):
        r = self.random
        level = level or r.choices(LEVELS, (5, 4, 3))[0]
        sex = sex or r.choice("MF")
        birth = birth or self.birth(level)
        if school is None:
            near = self.near[level[0], family["district"]]
            school = r.choice(near or self.near[level[0], None] or self.schools)
        name = name or self.person_name(family["people"], sex, family["line"])
        return dict(name=name, birth=birth, sex=sex, family=family, school=school, level=school["level"],
                    id="" if self.slips("no_id") else self.personal_id(sex, birth[0]),
                    code=self.code(school), codes={}, letter=r.choice("ABCDE"),
                    category=r.choice(["poor", "near_poor", "covid_hardship"]), guardian=r.randrange(2),
                    device="none" if self.chance(.75) else "smartphone")

    def code(self, school):
        school["next"] += self.random.randint(1, 2)
        return "66%05d%03d" % (school["code"] % 10 ** 5, school["next"] % 1000)

    def typo(self, word):
        r = self.random
        if len(word) < 2:
            return word
        at = r.randrange(len(word))
        kind = r.randrange(4)
        if kind == 0:
            return word[:at] + word[at + 1:]
        if kind == 1:
            return word[:at] + word[at] + word[at:]
        return word[:at] + r.choice("abcdeghiklmnoprstuvxy") + word[at + (kind == 2):]

    def slip_name(self, name, rate):
        r = self.random
        words = name.split()
        if self.slips("typo", rate):
            at = r.randrange(len(words))
            words[at] = self.typo(words[at])
        if self.slips("sound", rate):
            at = r.randrange(len(words))
            for old, new in r.sample(SOUNDS, len(SOUNDS)):
                if old in words[at]:
                    words[at] = words[at].replace(old, new, 1)
                    break
        if self.slips("tone", rate):  # another tone or none on one word
            at = r.randrange(len(words))
            tones = "\u0300\u0301\u0303\u0309\u0323"
            plain = unicodedata.normalize("NFD", words[at])
            changed = [c if c not in tones else (r.choice(tones) if self.chance(.5) else "") for c in plain]
            words[at] = unicodedata.normalize("NFC", "".join(changed))
        if len(words) >= 3 and self.slips("dropped", rate):
            del words[r.randrange(1, len(words) - 1)]
        name = " ".join(words)
        if name.startswith(("H'", "Y ")) and self.slips("order", rate):
            parts = name.split()
            head = 2 if parts[0] == "Y" else 1
            name = " ".join(parts[head:] + parts[:head])
        if "H'" in name and self.slips("h_lost", rate):
            name = name.replace("H'", r.choice(["", "H ", "H' ", "H"]))
        return name

    def habits(self, later_round):
        r = self.random
        return dict(case=r.choices(("as", "upper", "plain"), (68, 20, 12))[0] if self.rates["marks"] else "plain",
                    apostrophe=r.choice("'’`´ʼ‘'"), prefix=r.randrange(4), ede=r.choice(["Ede", "Êđê", "Ê Đê", "Ê-đê"]),
                    klass=r.choice(["%d%s", "Lớp %d%s", "%d %s"]), two_tier=later_round and self.slips("two_tier"), old_tone=self.chance(.3))

    def written(self, text, habits):
        text = text.replace("'", habits["apostrophe"])
        if habits["old_tone"]:
            for new, old in (("òa", "oà"), ("óa", "oá"), ("ọa", "oạ"), ("úy", "uý"), ("ùy", "uỳ"), ("ụy", "uỵ")):
                text = text.replace(new, old)
        return text.upper() if habits["case"] == "upper" else strip_marks(text) if habits["case"] == "plain" else text

    def digit_slip(self, digits):
        r = self.random
        at = r.randrange(len(digits) - 1)
        if self.chance(.4):
            return digits[:at] + digits[at + 1] + digits[at] + digits[at + 2:]
        return digits[:at] + r.choice("0123456789") + digits[at + 1:]

    def slip_birth(self, birth, rate):
        r = self.random
        year, month, day = birth
        if self.slips("swapped", rate) and day <= 12:
            return year, day, month
        if self.slips("other_year", rate):
            return year + r.choice((-1, 1)), month, day
        if self.slips("other_month", rate):
            return year, r.randint(1, 12), day
        if self.slips("other_day", rate):
            return year, month, r.randint(1, 28)
        if self.slips("new_year", rate):
            return year, 1, 1
        if self.slips("year_only", rate):
            return year, 0, 0
        return birth

    def number_of(self, child, birth, sex, rate):
        """The ID as swc-validate would leave it: none that contradicts sex or birth date."""
        number = child["id"]
        if not self.rates["ids"] or self.slips("lost_id", rate):
            return ""
        if number and self.slips("slip_id", rate):
            number = self.digit_slip(number)
        good = number[:6] == child["id"][:6] and (not sex or sex == child["sex"]) and birth[0] == child["birth"][0]
        return number if good else ""

    def phone_of(self, child, school, rate):
        r = self.random
        family = child["family"]
        if self.slips("teacher"):
            return school.get("teacher") or school.setdefault("teacher", "0987%06d" % r.randrange(10 ** 6))
        if not family["phone"] or self.slips("blank_phone") or self.slips("lost_phone", rate):
            return ""
        if self.slips("new_phone", rate):
            return "0" + r.choice("3789") + "%08d" % r.randrange(10 ** 8)
        phone = family["phones"][self.slips("parents_phone")]
        return phone[:2] + self.digit_slip(phone[2:]) if self.slips("slip_phone", rate) else phone

    def row(self, child, habits, rate, school=None, code=None):
        r = self.random
        family = child["family"]
        school = school or child["school"]
        birth = self.slip_birth(child["birth"], rate)
        sex = child["sex"] if not self.slips("other_sex", rate) else "MF"[child["sex"] == "M"]
        if self.slips("no_sex", rate):
            sex = ""
        number = self.number_of(child, birth, sex, rate)
        guardian = child["guardian"] if not self.slips("other_guardian", rate) else 1 - child["guardian"]
        commune = family["commune"] if school["district"] == child["school"]["district"] else school["commune"]
        if self.slips("moved", rate):
            commune = r.choice(DISTRICTS[family["district"]])
        if habits["two_tier"]:
            commune = NEW_COMMUNES.get(commune, commune)
        if self.slips("no_commune", rate):
            commune = ""
        code = child["code"] if code is None else code
        if not self.rates["codes"] or self.slips("no_code") or self.slips("lost_code", rate):
            code = ""
        grade = max(1, min(12, 2025 - child["birth"][0] - 5))
        year = "%04d" % birth[0] if birth[1] == 0 else "%04d-%02d-%02d" % birth
        cells = dict.fromkeys(COLUMNS, "")
        cells.update(student_id=code, personal_id=number, full_name=self.written(self.slip_name(child["name"], rate), habits),
                     birth_date=year, sex=sex, ethnicity=habits["ede"] if family["people"] == "Ede" else family["people"],
                     level=school["level"][0], grade=str(grade), school_name=self.written(
                         school["level"][1][habits["prefix"] % len(school["level"][1])] + school["name"], habits),
                     district=school["district"], commune=commune,
                     guardian_name="" if self.slips("no_guardian") else self.written(
                         self.slip_name(family["parents"][guardian], rate * .7), habits),
                     guardian_phone=self.phone_of(child, school, rate), category=child["category"],
                     devices_owned=child["device"], needs="device")
        cells["class"] = habits["klass"] % (grade, child["letter"] if not self.slips("other_class", rate) else r.choice("ABCDE"))
        cells["priority"] = {"poor": "1", "near_poor": "2"}.get(cells["category"], "3")
        return cells

    def twin(self, family, first):
        r = self.random
        sex = first["sex"] if self.chance(.65) else "MF"[first["sex"] == "M"]
        twin = self.child(family, first["level"], first["birth"], sex, first["school"])
        words, other = first["name"].split(), twin["name"].split()
        if family["people"] == "Kinh" and sex == first["sex"] and self.chance(.5):
            twin["name"] = " ".join(words[:-1] + other[-1:])
        while twin["name"].split()[-1] == words[-1] and family["people"] == "Kinh":
            twin["name"] = " ".join(twin["name"].split()[:-1] + [self.pick("gm" if sex == "M" else "gf")])
        if twin["name"] == first["name"]:
            return None
        if self.slips("twin_neighbour_id") and sex == first["sex"] and first["id"] and twin["id"]:
            twin["id"] = first["id"][:6] + "%06d" % ((int(first["id"][6:]) + r.choice((1, 2, 7))) % 10 ** 6)
        twin["guardian"] = first["guardian"]
        if self.chance(.75):
            twin["letter"] = first["letter"]
        return twin

    def sibling(self, family, first):
        r = self.random
        sibling = self.child(family)
        while sibling["birth"][0] == first["birth"][0]:
            sibling = self.child(family)
        if self.chance(.11):  # the day of the eldest, another year
            sibling["birth"] = (sibling["birth"][0],) + first["birth"][1:]
        sibling["guardian"] = first["guardian"] if self.chance(.75) else r.randrange(2)
        return sibling

    def second(self, child, files):
        """Puts a second row of the child into a file of the next round, another school, or its own."""
        r = self.random
        kind = r.random()
        if kind < self.rates["round"] and not self.slips("moved_in_round"):
            files.setdefault((id(child["school"]), 1), []).append((child, child["school"], None, 1))
        elif kind < self.rates["round"] + self.rates["school"]:
            home = child["school"]
            district = home["district"] if self.chance(.94) else None
            near = [s for s in self.near[child["level"][0], district] if s is not home] or \
                [s for s in self.near[child["level"][0], None] if s is not home] or [home]
            school = r.choice(near) if self.slips("other_school") else home
            code = None
            if school is not home:
                code = child["codes"].setdefault(id(school), "") or self.code(school)
                child["codes"][id(school)] = code
            elif self.slips("new_code_same_school"):
                code = self.code(school)
            files.setdefault((id(school), r.randrange(2)), []).append((child, school, code, 1))
        else:
            files.setdefault((id(child["school"]), 0), []).append((child, child["school"], None, .6))

    def make(self):
        r = self.random
        children, families = [], []
        base = int(self.target * (1 - self.rates["pairs"]))
        while len(children) < base:
            family = self.family()
            first = self.child(family)
            group = [first]
            if self.slips("twins"):
                twin = self.twin(family, first)
                group += [twin] if twin else []
            while self.slips("siblings"):
                group.append(self.sibling(family, first))
            if self.slips("namesakes"):  # another child of this name, born on this day
                group.append(self.child(self.family(), first["level"], first["birth"], first["sex"],
                                        first["school"] if self.slips("namesake_same_school") else None, first["name"]))
            families.append(group)
            children += group
        files = {}
        for child in children:
            files.setdefault((id(child["school"]), 0), []).append((child, child["school"], None, self.rates["base"]))
        for child in r.sample(children, max(0, self.target - base)):
            for _ in range(2 if self.chance(.05) else 1):
                self.second(child, files)
        by_child = {}
        for (_, later_round), group in files.items():
            habits = self.habits(later_round)
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
                    if one["family"] is not two["family"] and (one["name"], one["birth"]) != (two["name"], two["birth"]):
                        continue
                    if one["family"] is not two["family"]:
                        kind = "hn_samename"
                    else:
                        kind = "hn_twin" if one["birth"] == two["birth"] else "hn_sibling"
                    for a in by_child.get(id(one), []):
                        self.pairs += [(a, b, 0, kind) for b in by_child.get(id(two), [])]


def main():
    rows, seed, students, pairs = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
    maker = Maker(rows, seed, [argument.split("=") for argument in sys.argv[5:]])
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
