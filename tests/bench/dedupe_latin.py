#!/usr/bin/env python3
"""Makes students lists with Latin names and no IDs, after the public sets that linkage tools are measured on.

    dedupe_latin.py KIND ROWS SEED STUDENTS.csv PAIRS.csv

KIND names:   as RLdata10000 (R package RecordLinkage): name and birth date, every tenth row a second one with one slip.
     people:  as splink's fake_1000: up to ten rows of a person, letters swapped, words exchanged or missing, dates off
              by months, the city as commune and the email as household.
     parish:  as splink's historical_50k: up to 20 rows of a person, born 1620-1920, a third without a day or a date,
              the postcode as address.
All rows are invented; only the shapes and rates follow the sets.
"""
import collections
import csv
import datetime
import random
import sys

GERMAN_GIVEN = ("PETER MICHAEL THOMAS ANDREAS WOLFGANG KLAUS HANS STEFAN MANFRED WALTER UWE FRANK DIETER HORST MARTIN KARL HEINZ "
                "WERNER GERHARD BERND HELMUT RAINER MARKUS ROLF JENS ULRICH SVEN KURT URSULA MARIA KARIN HELGA SABINE INGRID "
                "RENATE MONIKA GISELA PETRA ANDREA BRIGITTE ERIKA CHRISTA ELKE ANNA GABRIELE GERTRUD ILSE STEFANIE").split()
GERMAN_FAMILY = ("MUELLER SCHMIDT SCHNEIDER FISCHER MEYER WEBER SCHULZ WAGNER BECKER HOFFMANN SCHAEFER KOCH BAUER RICHTER KLEIN "
                 "WOLF SCHROEDER NEUMANN SCHWARZ ZIMMERMANN BRAUN KRUEGER HARTMANN LANGE WERNER KRAUSE LEHMANN MAIER HUBER "
                 "KAISER FUCHS PETERS MOELLER WEISS JUNG HAHN VOGEL KELLER FRANK BERGER ROTH BECK BAUMANN SIMON BOEHM").split()
ENGLISH_GIVEN = ("Oliver George Noah Arthur Harry Leo Jack Charlie Oscar Jacob Henry Thomas Freddie Theo William Archie Joshua "
                 "Alexander James Isaac Edward Lucas Max Ethan Daniel Samuel Nathan Ryan Olivia Amelia Isla Ava Mia Sophia Grace "
                 "Lily Freya Emily Ella Evie Florence Poppy Charlotte Millie Julia Chloe Harriet Eva Maya Jessica Clara").split()
ENGLISH_FAMILY = ("Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts "
                  "Green Hall Wood Jackson Clarke Harris Cooper Watson Bell Lewis Morris Owen Ellis Wallace Turner Fisher "
                  "Bolton Gray Carr Baxter Maxwell Connolly Hill Andrews Bishop Cole Dean Ford Gibson Hunt King Lloyd Nash").split()
CITIES = ("London London London London Sunderland Leeds Birmingham Sheffield Bristol Manchester Glasgow Plymouth Cardiff Belfast "
          "Derby Southampton Brighton Norwich York Hull Luton").split()
COLUMNS = "full_name birth_date school_name district commune address household_id category origin".split()


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.rows = []  # (person, cells)

    def chance(self, p):
        return self.random.random() < p

    def common(self, words, slope):
        return self.random.choices(words, [1 / (place + 3) ** slope for place in range(len(words))])[0]

    def letter(self, word):
        r = self.random
        if not word:
            return word
        at, kind = r.randrange(len(word)), r.randrange(3)
        new = r.choice("ABCDEFGHIKLMNOPRSTUWZ" if word.isupper() else "abcdefghiklmnoprstuwz")
        return word[:at] + (new if kind < 2 else "") + word[at + (kind > 0):]

    def jumbled(self, word):
        r, letters = self.random, list(word)
        for _ in range(r.randrange(1, 3)):
            i, j = r.randrange(len(letters)), r.randrange(len(letters))
            letters[i], letters[j] = letters[j], letters[i]
        return "".join(letters[:-1] if self.chance(.3) else letters)

    def add(self, person, name, birth, **cells):
        self.rows.append((person, dict(cells, full_name=name.strip() or "Unknown", birth_date=birth)))

    def names(self, count):
        r = self.random
        people = [(self.common(GERMAN_GIVEN, .8), self.common(GERMAN_FAMILY, .95), r.randint(1924, 2008), r.randint(1, 12),
                   r.randint(1, 28)) for _ in range(count * 9 // 10)]
        write = lambda p, given, family, year, month, day: self.add(p, f"{given} {family}", f"{year}-{month:02d}-{day:02d}")
        for person, values in enumerate(people):
            write(person, *values)
        for person in r.sample(range(len(people)), count - len(people)):
            values = list(people[person])
            place = r.randrange(5)
            while tuple(values) == people[person]:
                values[place] = self.letter(values[place]) if place < 2 else \
                    (values[2] // 10 * 10 + r.randrange(10), r.randint(1, 12), r.randint(1, 28))[place - 2]
            write(person, *values)

    def people(self, count):
        r, person = self.random, 0
        while len(self.rows) < count:
            given, family, city = r.choice(ENGLISH_GIVEN), self.common(ENGLISH_FAMILY, .6), r.choice(CITIES)
            born = datetime.date(1970, 1, 1) + datetime.timedelta(r.randrange(365 * 48))
            email = f"{r.choice(ENGLISH_FAMILY)}{r.randrange(100)}@{r.choice(ENGLISH_FAMILY)}.com".lower()
            for number in range(r.randint(1, 10)):
                words, birth, place, mail = [given, family], born, city, email
                if number > 0:
                    words = ["" if self.chance(.08) else self.jumbled(word) if self.chance(.15) else word for word in words]
                    words = words[::-1] if self.chance(.2) else words
                    birth += datetime.timedelta(r.randint(-100, 100) if self.chance(.25) else 0)
                    place = "" if self.chance(.1) else self.jumbled(place) if self.chance(.15) else place
                    mail = "" if self.chance(.12) else self.jumbled(mail) if self.chance(.2) else mail
                self.add(person, " ".join(words), birth.isoformat(), commune=place, household_id=mail)
            person += 1

    def parish(self, count):
        r, person = self.random, 0
        while len(self.rows) < count:
            words = [r.choice(ENGLISH_GIVEN), r.choice(ENGLISH_GIVEN) if self.chance(.4) else "", self.common(ENGLISH_FAMILY, .6)]
            born = datetime.date(1620, 1, 1) + datetime.timedelta(r.randrange(365 * 300))
            city = r.choice(CITIES) + r.choice(["", " North", " South"])
            code = "".join(r.choice("ABCDEFGHJKLM") for _ in range(2)) + f"{r.randint(1, 30)} {r.randint(1, 9)}" + \
                "".join(r.choice("ABDEFG") for _ in range(2))
            for number in range(min(20, 1 + int(r.expovariate(.2)))):
                written, birth, place, post = list(words), born, city, code
                if number > 0:
                    written[0] = self.letter(written[0]) if self.chance(.1) else written[0][:3] if self.chance(.06) else written[0]
                    written[1] = "" if self.chance(.25) else written[1]
                    written[2] = self.letter(written[2]) if self.chance(.1) else written[2]
                    birth = birth.replace(month=1, day=1) if self.chance(.12) else \
                        birth + datetime.timedelta(r.randint(-30, 30)) if self.chance(.08) else birth
                    place = "" if self.chance(.2) else place
                    post = "" if self.chance(.2) else self.letter(post) if self.chance(.1) else post
                self.add(person, " ".join(word for word in written if word), "" if self.chance(.18) else birth.isoformat(),
                         commune=place, address=post)
            person += 1


def main():
    kind, count, seed, students, pairs = sys.argv[1:6]
    maker = Maker(int(seed))
    getattr(maker, kind)(int(count))
    maker.random.shuffle(maker.rows)
    people = collections.defaultdict(list)
    with open(students, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n", restval="")
        writer.writeheader()
        for number, (person, cells) in enumerate(maker.rows):
            origin = f"list.csv!{number + 2}"
            people[person].append(origin)
            writer.writerow(dict(cells, school_name="School", district="District", category="poor", origin=origin))
    with open(pairs, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["a_origin", "b_origin", "same", "kind"])
        for group in people.values():
            writer.writerows((a, b, 1, "dup") for i, a in enumerate(group) for b in group[i + 1:])


if __name__ == "__main__":
    main()
