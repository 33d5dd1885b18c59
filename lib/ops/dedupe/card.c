/* Makes cards and tells pairs that are out of reach. Weighs by the same table as compare.c, always
 * at least what comes out there. */
#include "ops/dedupe/card.h"

#include "ops/dedupe/compare_birth.h"
#include "ops/dedupe/compare_name.h"

enum { CARD_STEP = 8, NUMBER_BITS = 48 };

enum { CARD_CLAN = 1, CARD_MOET_CODE = 2, CARD_ADDRESS = 4 };

#define CARD_DIGITS ((UINT64_C(1) << NUMBER_BITS) - 1)

static uint64_t last_digits(uint64_t number)
{
    uint64_t digits = 0;
    for (unsigned shift = 0; shift < NUMBER_BITS && number != 0; shift += 4, number /= 10) {
        digits |= number % 10 << shift;
    }
    return digits;
}

static uint64_t short_digest(uint64_t value, unsigned bits)
{
    uint64_t digest = value * UINT64_C(0x9e3779b97f4a7c15) >> (64 - bits);
    return value == 0 ? 0 : digest == 0 ? 1 : digest;
}

static uint8_t steps_of(int bits)
{
    int steps = (bits + CARD_STEP - 1) / CARD_STEP;
    return (uint8_t)(steps > UINT8_MAX ? UINT8_MAX : steps);
}

void card_make(const person_row *person, const row_rarity *rarity, row_card *out)
{
    *out = (row_card){
        .id = last_digits(person_id(person)) | short_digest(person->student_id, 16) << NUMBER_BITS,
        .phone = last_digits(person_phone(person)) | short_digest(person->household, 16)
                                                         << NUMBER_BITS,
        .name = (uint32_t)short_digest(person->name, 32),
        .guardian = (uint32_t)short_digest(person->guardian, 32),
        .school = person->school,
        .commune = person->commune_today,
        .given_letters = person->given_letters,
        .name_letters = person->name_letters,
        .guardian_letters = person->guardian_letters,
        .year = person->year,
        .school_class = (uint16_t)short_digest(person->school_class, 16),
        .month = person->month,
        .day = person->day,
        .grade = person->grade,
        .sex = person->sex,
        .flags = (uint8_t)((person->flags & PERSON_CLAN_NAME ? CARD_CLAN : 0) |
                           (person->flags & PERSON_MOET_CODE ? CARD_MOET_CODE : 0) |
                           (person->address != 0 ? CARD_ADDRESS : 0)),
        .category = (uint8_t)short_digest(person->category, 8),
        .devices = (uint8_t)short_digest(person->devices, 8),
        .rarities = {[CARD_NAME] = steps_of(rarity->bits[COUNTED_NAME]),
                     [CARD_BIRTH] = steps_of(rarity->bits[COUNTED_BIRTH]),
                     [CARD_GUARDIAN] = steps_of(rarity->bits[COUNTED_GUARDIAN]),
                     [CARD_PHONE] = steps_of(rarity->bits[COUNTED_PHONE]),
                     [CARD_HOUSEHOLD] = steps_of(rarity->bits[COUNTED_HOUSEHOLD]),
                     [CARD_SCHOOL] = steps_of(rarity->bits[COUNTED_SCHOOL]),
                     [CARD_COMMUNE] = steps_of(rarity->bits[COUNTED_COMMUNE])},
    };
}

/* How many digits differ. */
static int digits_apart(uint64_t a, uint64_t b)
{
    uint64_t apart = a ^ b;
    apart |= apart >> 2;
    apart |= apart >> 1;
    return __builtin_popcountll(apart & UINT64_C(0x111111111111));
}

static int weight(dedupe_level level)
{
    return dedupe_weight_of(level)->centibits;
}

/* The most of a level with rarity. */
static int most_of(dedupe_level level, const row_card *a, const row_card *b, enum card_rarity which)
{
    uint8_t least =
        a->rarities[which] < b->rarities[which] ? a->rarities[which] : b->rarities[which];
    int cap = dedupe_cap(dedupe_weight_of(level)->field);
    int bits = least * CARD_STEP + weight(level);
    return bits > cap ? cap : bits < 0 ? 0 : bits;
}

/* ... of a level without, where the values are equal; what is lost if not. */
static int plain(uint64_t a, uint64_t b, int equal, int different)
{
    return a == 0 || b == 0 ? 0 : a == b ? equal : different;
}

/* The numbers of two rows are unequal. Codes of the ministry are never near each other. */
static int most_of_numbers(const row_card *a, const row_card *b)
{
    uint64_t a_id = a->id & CARD_DIGITS;
    uint64_t b_id = b->id & CARD_DIGITS;
    bool conflict = a_id != 0 && b_id != 0 && digits_apart(a_id, b_id) > 2;
    bool codes = (a->flags & b->flags & CARD_MOET_CODE) == 0 && a->id >> NUMBER_BITS != 0 &&
                 b->id >> NUMBER_BITS != 0;
    return (conflict ? weight(DEDUPE_ID_DIFFERENT) : 0) + (codes ? weight(DEDUPE_CODE_NEAR) : 0);
}

static int most_of_phone(const row_card *a, const row_card *b)
{
    uint64_t a_phone = a->phone & CARD_DIGITS;
    uint64_t b_phone = b->phone & CARD_DIGITS;
    if (a_phone == 0 || b_phone == 0) {
        return 0;
    }
    if (a_phone == b_phone) {
        int equal = most_of(DEDUPE_PHONE_EQUAL, a, b, CARD_PHONE);
        return equal > weight(DEDUPE_PHONE_NEAR) ? equal : weight(DEDUPE_PHONE_NEAR);
    }
    return weight(digits_apart(a_phone, b_phone) <= 2 ? DEDUPE_PHONE_NEAR : DEDUPE_PHONE_DIFFERENT);
}

static int most_of_family(const row_card *a, const row_card *b)
{
    int most = most_of_phone(a, b);
    if (a->school == b->school && a->school != 0) {
        most += plain(a->school_class, b->school_class, weight(DEDUPE_CLASS_EQUAL),
                      weight(DEDUPE_CLASS_DIFFERENT));
    }
    if (a->guardian != 0 && b->guardian != 0) {
        most += a->guardian == b->guardian ? most_of(DEDUPE_GUARDIAN_EQUAL, a, b, CARD_GUARDIAN)
                : letters_apart(a->guardian_letters, b->guardian_letters, a->guardian_letters,
                                b->guardian_letters)
                    ? weight(DEDUPE_GUARDIAN_DIFFERENT)
                    : dedupe_cap(DEDUPE_FIELD_GUARDIAN);
    }
    most += (a->flags & b->flags & CARD_ADDRESS) != 0 ? dedupe_cap(DEDUPE_FIELD_ADDRESS) : 0;
    return most + plain(a->phone >> NUMBER_BITS, b->phone >> NUMBER_BITS,
                        most_of(DEDUPE_HOUSEHOLD_EQUAL, a, b, CARD_HOUSEHOLD),
                        weight(DEDUPE_HOUSEHOLD_DIFFERENT));
}

static int most_of_places(const row_card *a, const row_card *b)
{
    return plain(a->school, b->school, most_of(DEDUPE_SCHOOL_EQUAL, a, b, CARD_SCHOOL),
                 weight(DEDUPE_SCHOOL_DIFFERENT)) +
           plain(a->commune, b->commune, most_of(DEDUPE_COMMUNE_EQUAL, a, b, CARD_COMMUNE),
                 weight(DEDUPE_COMMUNE_DIFFERENT)) +
           plain(a->category, b->category, dedupe_cap(DEDUPE_FIELD_CATEGORY),
                 weight(DEDUPE_CATEGORY_DIFFERENT)) +
           plain(a->devices, b->devices, dedupe_cap(DEDUPE_FIELD_DEVICES),
                 weight(DEDUPE_DEVICES_DIFFERENT)) +
           plain(a->sex, b->sex, weight(DEDUPE_SEX_EQUAL), weight(DEDUPE_SEX_DIFFERENT));
}

static birth_parts birth_of(const row_card *card)
{
    return (birth_parts){card->year, card->month, card->day, card->grade};
}

bool cards_far(const people *all, const row_card *a, const row_card *b, int review)
{
    bool equal_id = ((a->id ^ b->id) & CARD_DIGITS) == 0 && (a->id & CARD_DIGITS) != 0;
    bool equal_code = (a->id ^ b->id) >> NUMBER_BITS == 0 && a->id >> NUMBER_BITS != 0;
    if (equal_id || equal_code || all->foreign) {
        return false;
    }
    dedupe_level birth = birth_level_of(birth_of(a), birth_of(b));
    bool other_name =
        a->name != b->name && a->name != 0 && b->name != 0 &&
        ((a->flags | b->flags) & CARD_CLAN) == 0 &&
        letters_apart(a->given_letters, b->given_letters, a->name_letters, b->name_letters);
    int name = other_name           ? weight(DEDUPE_NAME_GIVEN)
               : a->name == b->name ? most_of(DEDUPE_NAME_EQUAL, a, b, CARD_NAME)
                                    : most_of(DEDUPE_NAME_DROPPED, a, b, CARD_NAME);
    int most = all->prior + name + most_of_numbers(a, b) + most_of_places(a, b) +
               (birth == DEDUPE_BIRTH_EQUAL ? most_of(birth, a, b, CARD_BIRTH) : weight(birth));
    int limit = other_name              ? DEDUPE_FAMILY_OTHER_NAME
                : birth_is_near(birth)  ? DEDUPE_FAMILY_PART_BIRTH
                : birth_is_other(birth) ? DEDUPE_FAMILY_OTHER_BIRTH
                                        : INT16_MAX;
    bool asked_late = other_name || (birth_is_other(birth) && !birth_is_near(birth));
    int least = review + (asked_late ? DEDUPE_REVIEW_OTHER : 0);
    if (most + limit < least) {
        return true;
    }
    int family = most_of_family(a, b);
    return most + (family < limit ? family : limit) < least;
}
