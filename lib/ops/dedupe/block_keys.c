/* The keys of the blocking passes. Sorts and pairs nothing. */
#include "ops/dedupe/block_keys.h"

static uint64_t mix(uint64_t a, uint64_t b)
{
    uint64_t x = (a ^ (b + UINT64_C(0x9e3779b97f4a7c15) + (a << 6) + (a >> 2))) *
                 UINT64_C(0xff51afd7ed558ccd);
    x ^= x >> 32;
    x *= UINT64_C(0xc4ceb9fe1a85ec53);
    return x ^ x >> 29;
}

/* 0 when one of the parts is missing. */
static uint64_t both(uint64_t a, uint64_t b)
{
    return a == 0 || b == 0 ? 0 : mix(a, b) | 1;
}

/* A value by itself, apart from the same number in another pass. */
static uint64_t alone(uint64_t a, uint64_t pass)
{
    return a == 0 ? 0 : mix(a, pass) | 1;
}

static uint64_t birth_of(const person_row *person)
{
    return person->month == 0
               ? 0
               : (uint64_t)person->year << 16 | (uint64_t)person->month << 8 | person->day;
}

/* Day and month in either order. */
static uint64_t day_month_of(const person_row *person)
{
    uint64_t low = person->day < person->month ? person->day : person->month;
    uint64_t high = person->day < person->month ? person->month : person->day;
    return person->month == 0 ? 0 : low << 8 | high;
}

static uint64_t unordered_birth_of(const person_row *person)
{
    uint64_t day_month = day_month_of(person);
    return day_month == 0 ? 0 : (uint64_t)person->year << 16 | day_month;
}

static void number_keys(const people *all, const person_row *person, uint64_t keys[GROUP_PASSES])
{
    keys[0] = alone(person_id(person), 1);
    keys[1] = alone(person->student_id, 2);
    keys[2] = both(person_phone(person), person->given);
    keys[3] = both(person_phone(person), alone(day_month_of(person), 16));
    keys[4] = both(person_phone(person), alone(person->year, 17));
    keys[5] = both(person->guardian, person->given);
    keys[6] = both(person->guardian, person_birth_is_common(all, person)
                                         ? alone(person->commune_today, 18)
                                         : alone(day_month_of(person), 16));
}

/* Where everyone was born on one day, the place stands in for it. */
static void common_birth_keys(const person_row *person, uint64_t keys[GROUP_PASSES])
{
    uint64_t birth = birth_of(person);
    uint64_t commune = both(birth, alone(person->commune_today, 14));
    keys[0] = 0; /* the names by themselves are passes of name_keys */
    keys[1] = both(commune, both(person->given, person->surname));
    keys[2] = both(both(birth, person->surname), both(person->school, person->school_class));
    keys[3] = both(commune, alone(person->sound, 15));
    keys[4] = 0;
}

static void birth_keys(const people *all, const person_row *person, uint64_t keys[GROUP_PASSES])
{
    if (person_birth_is_common(all, person)) {
        common_birth_keys(person, keys);
        return;
    }
    uint64_t birth = unordered_birth_of(person);
    uint64_t birth_given = both(birth, person->given);
    keys[0] = both(birth_given, person->surname);
    keys[1] = both(birth_given, alone(person->commune_today, 14));
    keys[2] = both(both(birth_of(person), person->surname), person->school);
    keys[3] = both(birth, alone(person->sound, 15));
    keys[4] = birth_given;
}

static void name_keys(const people *all, const person_row *person, uint64_t keys[GROUP_PASSES])
{
    uint64_t name_year = both(person->name, person->year);
    keys[0] = person_birth_is_common(all, person) ? 0 : both(person->name, day_month_of(person));
    keys[1] = both(person->name, person->school);
    keys[2] = both(name_year, alone(person->commune_today, 3));
    keys[3] = both(person->name, alone(person->guardian, 4));
    keys[4] = name_year;
    keys[5] = alone(person->name, 8);
}

/* Most days and given names have too many rows: they need not be sorted to be passed over. */
static bool has_few_births(const people *all, const person_row *person)
{
    return tally_count(&all->tallies[COUNTED_BIRTH], birth_of(person)) <= BLOCK_SMALL;
}

static bool has_few_given(const people *all, const person_row *person)
{
    return tally_count(&all->tallies[COUNTED_GIVEN], person->given) <= BLOCK_SMALL;
}

/* Addresses, and what only a short list is cut into by. */
static void weak_keys(const people *all, const person_row *person, uint64_t keys[GROUP_PASSES])
{
    keys[0] = both(person->address, person->given);
    keys[1] = both(person->address, birth_of(person));
    keys[2] = alone(person->address, 11);
    keys[3] = both(person->house, alone(person->given, 5));
    keys[4] = both(person->house, alone(person->surname, 6));
    keys[5] = has_few_births(all, person) ? alone(birth_of(person), 7) : 0;
    keys[6] = has_few_given(all, person) ? alone(person->given, 12) : 0;
}

const block_group block_groups[BLOCK_GROUPS] = {
    {number_keys, 7, {0}},
    {birth_keys, 5, {[4] = BLOCK_FEW}},
    {name_keys, 6, {[4] = BLOCK_FEW, [5] = BLOCK_FEW}},
    {weak_keys,
     7,
     {[2] = BLOCK_SMALL,
      [3] = BLOCK_SMALL,
      [4] = BLOCK_SMALL,
      [5] = BLOCK_SMALL,
      [6] = BLOCK_SMALL}},
};

/* Cheaper than a key: only looked up in a filter. */
static uint64_t pair_of(uint64_t a, uint64_t b)
{
    return a == 0 || b == 0 ? 0 : a * UINT64_C(0xff51afd7ed558ccd) ^ b;
}

void block_bases_of(const person_row *person, uint64_t bases[BLOCK_BASES])
{
    uint64_t birth = unordered_birth_of(person);
    bases[BASE_ID] = person->personal_id;
    bases[BASE_PHONE] = person->phone;
    bases[BASE_CODE] = person->student_id;
    bases[BASE_GUARDIAN] = person->guardian;
    bases[BASE_NAME] = person->name;
    bases[BASE_ADDRESS] = person->address;
    bases[BASE_HOUSE_GIVEN] = pair_of(person->house, person->given);
    bases[BASE_HOUSE_SURNAME] = pair_of(person->house, person->surname);
    bases[BASE_BIRTH_GIVEN] = pair_of(birth, person->given);
    bases[BASE_BIRTH_SURNAME] = pair_of(pair_of(birth, person->surname), person->school);
    bases[BASE_BIRTH_SOUND] = pair_of(birth, person->sound);
    bases[BASE_BIRTH] = birth_of(person);
    bases[BASE_GIVEN] = person->given;
}

void block_own_bases_of(const people *all, const person_row *person, uint64_t bases[BLOCK_BASES])
{
    block_bases_of(person, bases);
    bases[BASE_BIRTH] = has_few_births(all, person) ? bases[BASE_BIRTH] : 0;
    bases[BASE_GIVEN] = has_few_given(all, person) ? bases[BASE_GIVEN] : 0;
}
