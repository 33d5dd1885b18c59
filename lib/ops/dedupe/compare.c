/* Weighs one pair. Names are compared in compare_name.c, and what forbids a link stands in
 * compare_rules.c; who is compared is not decided here. */
#include "ops/dedupe/compare.h"

#include "ops/dedupe/compare_birth.h"
#include "ops/dedupe/compare_name.h"
#include "ops/dedupe/compare_rules.h"

/* Digits of a and b: equal length, and one digit or one swap of neighbours apart. */
static bool digits_near(uint64_t a, uint64_t b)
{
    unsigned wrong = 0;
    unsigned first_a = 0, first_b = 0, second_a = 0, second_b = 0;
    int first_place = -2;
    int second_place = -2;
    for (int place = 0; a != 0 || b != 0; place++, a /= 10, b /= 10) {
        unsigned x = (unsigned)(a % 10);
        unsigned y = (unsigned)(b % 10);
        if (x == y) {
            continue;
        }
        if (++wrong > 2) {
            return false;
        }
        if (wrong == 1) {
            first_a = x;
            first_b = y;
            first_place = place;
        } else {
            second_a = x;
            second_b = y;
            second_place = place;
        }
    }
    return wrong <= 1 || (wrong == 2 && second_place == first_place + 1 && first_a == second_b &&
                          first_b == second_a);
}

static dedupe_level id_level(const person_row *a, const person_row *b)
{
    if (person_id(a) == 0 || person_id(b) == 0) {
        return DEDUPE_ID_MISSING;
    }
    if (person_id(a) == person_id(b)) {
        return DEDUPE_ID_EQUAL;
    }
    return digits_near(person_id(a), person_id(b)) ? DEDUPE_ID_NEAR : DEDUPE_ID_DIFFERENT;
}

static dedupe_level code_level(const people *all, const person_row *a, const person_row *b)
{
    const uint64_t digits = (UINT64_C(1) << 56) - 1;
    if (a->student_id == 0 || b->student_id == 0) {
        return DEDUPE_CODE_MISSING;
    }
    if (a->student_id == b->student_id) {
        return DEDUPE_CODE_EQUAL;
    }
    const uint64_t school_part = 10000; /* of a 10-digit code: the place and the school before it */
    if (!all->foreign && (a->flags & b->flags & PERSON_MOET_CODE) != 0) {
        /* codes of one school run on: near ones are neighbours in the register, not slips */
        bool one_register =
            (a->student_id & digits) / school_part == (b->student_id & digits) / school_part;
        return one_register && a->school != 0 && a->school == b->school ? DEDUPE_CODE_DIFFERENT
                                                                        : DEDUPE_CODE_OTHER;
    }
    return a->student_id >> 56 == b->student_id >> 56 && a->student_id >> 56 != 31 &&
                   digits_near(a->student_id & digits, b->student_id & digits)
               ? DEDUPE_CODE_NEAR
               : DEDUPE_CODE_OTHER;
}

static dedupe_level birth_level(const person_row *a, const person_row *b)
{
    return birth_level_of((birth_parts){a->year, a->month, a->day, a->grade},
                          (birth_parts){b->year, b->month, b->day, b->grade});
}

static dedupe_level phone_level(const person_row *a, const person_row *b)
{
    if (person_phone(a) == 0 || person_phone(b) == 0) {
        return DEDUPE_PHONE_MISSING;
    }
    if (person_phone(a) == person_phone(b)) {
        return DEDUPE_PHONE_EQUAL;
    }
    return digits_near(person_phone(a), person_phone(b)) ? DEDUPE_PHONE_NEAR
                                                         : DEDUPE_PHONE_DIFFERENT;
}

static dedupe_level same_or(uint64_t a, uint64_t b, dedupe_level missing, dedupe_level equal,
                            dedupe_level different)
{
    return a == 0 || b == 0 ? missing : a == b ? equal : different;
}

/* A class tells something within one school alone. */
static dedupe_level class_level(const person_row *a, const person_row *b)
{
    return a->school == 0 || a->school != b->school
               ? DEDUPE_CLASS_MISSING
               : same_or(a->school_class, b->school_class, DEDUPE_CLASS_MISSING, DEDUPE_CLASS_EQUAL,
                         DEDUPE_CLASS_DIFFERENT);
}

static dedupe_level commune_level(const person_row *a, const person_row *b)
{
    if (a->commune == 0 || b->commune == 0) {
        return DEDUPE_COMMUNE_MISSING;
    }
    if (a->commune_today != b->commune_today) {
        return DEDUPE_COMMUNE_DIFFERENT;
    }
    return a->commune == b->commune ? DEDUPE_COMMUNE_EQUAL : DEDUPE_COMMUNE_MERGED;
}

static void set_level(comparison *out, dedupe_level level, int rare_a, int rare_b)
{
    const dedupe_weight *weight = dedupe_weight_of(level);
    int bits = weight->centibits;
    if (weight->rare) { /* the commoner of the two values */
        int cap = dedupe_cap(weight->field);
        bits += rare_a < rare_b ? rare_a : rare_b;
        bits = bits > cap ? cap : bits < 0 ? 0 : bits;
    }
    out->levels[weight->field] = (uint8_t)level;
    out->bits[weight->field] = (int16_t)bits;
}

/* A child that was adopted, or took the other parent's name. Twins have one family name. */
static bool family_name_changed(const person_row *a, const person_row *b, const comparison *out)
{
    return out->levels[DEDUPE_FIELD_NAME] == DEDUPE_NAME_WORD && a->given == b->given &&
           a->last == b->last && a->surname != b->surname;
}

/* Guardian, phone, address and household tell the family, not the child, and twins share a class:
 * bounded where the name or the birth date does not say the same child. */
static int family_cut(const people *all, const person_row *a, const person_row *b,
                      const comparison *out, bool plain_slip)
{
    static const dedupe_field fields[] = {DEDUPE_FIELD_GUARDIAN, DEDUPE_FIELD_PHONE,
                                          DEDUPE_FIELD_ADDRESS, DEDUPE_FIELD_HOUSEHOLD,
                                          DEDUPE_FIELD_CLASS};
    int family = 0;
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        family += out->bits[fields[i]];
    }
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    dedupe_level birth = out->levels[DEDUPE_FIELD_BIRTH];
    bool number_equal = out->levels[DEDUPE_FIELD_PERSONAL_ID] == DEDUPE_ID_EQUAL ||
                        out->levels[DEDUPE_FIELD_STUDENT_ID] == DEDUPE_CODE_EQUAL;
    bool another_name = !number_equal && (name_is_other(name) || name_slips_in_given(name));
    bool changed = another_name && family_name_changed(a, b, out);
    int limit = INT16_MAX;
    if (all->foreign) {
        limit = DEDUPE_FAMILY_FOREIGN_NAME;
    } else if (another_name && !changed) {
        limit = DEDUPE_FAMILY_OTHER_NAME;
    } else if (birth == DEDUPE_BIRTH_DIFFERENT || birth == DEDUPE_BIRTH_YEAR_DIFFERS) {
        limit = DEDUPE_FAMILY_OTHER_BIRTH;
    } else if (changed || birth_is_near(birth) || (!birth_agrees(out) && !name_is_equal(name))) {
        limit = DEDUPE_FAMILY_PART_BIRTH; /* of one name and one year a family has one child */
    }
    return family > limit && !plain_slip ? family - limit : 0;
}

/* Where names say that the list is no list of the country's pupils, its people are of all ages: a
 * date that agrees but for one slip is rarer between two of them. */
static void weigh_birth(const people *all, const person_row *a, const person_row *b,
                        const row_rarity *rare_a, const row_rarity *rare_b, comparison *out)
{
    dedupe_level birth = birth_level(a, b);
    set_level(out, birth, rare_a->bits[COUNTED_BIRTH], rare_b->bits[COUNTED_BIRTH]);
    if (all->foreign && (birth == DEDUPE_BIRTH_PART || birth == DEDUPE_BIRTH_YEAR_DIFFERS)) {
        out->bits[DEDUPE_FIELD_BIRTH] += DEDUPE_BIRTH_FOREIGN;
    }
}

/* All fields but those whose words are looked at letter by letter: name, guardian, address. */
static void weigh_plain_fields(const people *all, const person_row *a, const person_row *b,
                               const row_rarity *rare_a, const row_rarity *rare_b, comparison *out)
{
    set_level(out, id_level(a, b), 0, 0);
    set_level(out, code_level(all, a, b), 0, 0);
    weigh_birth(all, a, b, rare_a, rare_b, out);
    set_level(out,
              same_or(a->sex, b->sex, DEDUPE_SEX_MISSING, DEDUPE_SEX_EQUAL, DEDUPE_SEX_DIFFERENT),
              0, 0);
    set_level(out, phone_level(a, b), rare_a->bits[COUNTED_PHONE], rare_b->bits[COUNTED_PHONE]);
    set_level(out,
              same_or(a->household, b->household, DEDUPE_HOUSEHOLD_MISSING, DEDUPE_HOUSEHOLD_EQUAL,
                      DEDUPE_HOUSEHOLD_DIFFERENT),
              rare_a->bits[COUNTED_HOUSEHOLD], rare_b->bits[COUNTED_HOUSEHOLD]);
    set_level(out,
              same_or(a->school, b->school, DEDUPE_SCHOOL_MISSING, DEDUPE_SCHOOL_EQUAL,
                      DEDUPE_SCHOOL_DIFFERENT),
              rare_a->bits[COUNTED_SCHOOL], rare_b->bits[COUNTED_SCHOOL]);
    set_level(out, class_level(a, b), 0, 0);
    set_level(out, commune_level(a, b), rare_a->bits[COUNTED_COMMUNE],
              rare_b->bits[COUNTED_COMMUNE]);
    set_level(out,
              same_or(a->category, b->category, DEDUPE_CATEGORY_MISSING, DEDUPE_CATEGORY_EQUAL,
                      DEDUPE_CATEGORY_DIFFERENT),
              rare_a->bits[COUNTED_CATEGORY], rare_b->bits[COUNTED_CATEGORY]);
    set_level(out,
              same_or(a->devices, b->devices, DEDUPE_DEVICES_MISSING, DEDUPE_DEVICES_EQUAL,
                      DEDUPE_DEVICES_DIFFERENT),
              rare_a->bits[COUNTED_DEVICES], rare_b->bits[COUNTED_DEVICES]);
}

static void weigh_name(const people *all, const person_row *a, const person_row *b,
                       const row_rarity *rare_a, const row_rarity *rare_b, comparison *out)
{
    set_level(out, name_level(all, a, b), rare_a->bits[COUNTED_NAME], rare_b->bits[COUNTED_NAME]);
}

static void weigh_guardian(const people *all, const person_row *a, const person_row *b,
                           const row_rarity *rare_a, const row_rarity *rare_b, comparison *out)
{
    set_level(out, guardian_level(all, a, b), rare_a->bits[COUNTED_GUARDIAN],
              rare_b->bits[COUNTED_GUARDIAN]);
    if (is_kin(a) || is_kin(b)) {
        int bits = out->bits[DEDUPE_FIELD_GUARDIAN];
        out->bits[DEDUPE_FIELD_GUARDIAN] = (int16_t)(bits > DEDUPE_KIN ? bits - DEDUPE_KIN
                                                     : bits > 0        ? 0
                                                                       : bits);
    }
}

static void weigh_address(const people *all, const person_row *a, const person_row *b,
                          const row_rarity *rare_a, const row_rarity *rare_b, comparison *out)
{
    int common_words = 0;
    dedupe_level address = address_level(all, a, b, &common_words);
    bool equal_address = address == DEDUPE_ADDRESS_EQUAL;
    set_level(out, address, equal_address ? rare_a->bits[COUNTED_ADDRESS] : common_words,
              equal_address ? rare_b->bits[COUNTED_ADDRESS] : common_words);
}

/* The sum of the fields. */
static void add_up(const people *all, const person_row *a, const person_row *b, int prior,
                   bool plain_slip, comparison *out)
{
    out->family_cut = family_cut(all, a, b, out, plain_slip);
    out->score = prior - out->family_cut;
    for (int field = 0; field < DEDUPE_FIELD_COUNT; field++) {
        out->score += out->bits[field];
    }
}

/* What says another child asks for more before it is a question; not where one family has two
 * children of one name in one grade. */
static bool is_asked_late(const people *all, const comparison *out)
{
    bool one_family = out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL &&
                      out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_EQUAL;
    bool one_child = one_family && name_is_equal(out->levels[DEDUPE_FIELD_NAME]) &&
                     birth_is_near(out->levels[DEDUPE_FIELD_BIRTH]);
    return all->foreign || (out->vetoes & VETO_TWIN) != 0 ||
           ((out->vetoes & VETO_BIRTH) != 0 && !one_child);
}

static void settle(const people *all, const person_row *a, const person_row *b,
                   const row_rarity *rare_a, const row_rarity *rare_b, int prior, comparison *out)
{
    bool plain_slip = is_plain_slip(all, a, b, rare_a, rare_b, out);
    add_up(all, a, b, prior, plain_slip, out);
    out->vetoes = vetoes_of(all, a, b, out, plain_slip);
    out->review_lift = is_asked_late(all, out) ? DEDUPE_REVIEW_OTHER : 0;
}

void compare_persons(const people *all, const person_row *a, const person_row *b,
                     const row_rarity *rare_a, const row_rarity *rare_b, int prior, comparison *out)
{
    weigh_plain_fields(all, a, b, rare_a, rare_b, out);
    weigh_name(all, a, b, rare_a, rare_b, out);
    weigh_guardian(all, a, b, rare_a, rare_b, out);
    weigh_address(all, a, b, rare_a, rare_b, out);
    settle(all, a, b, rare_a, rare_b, prior, out);
}

/* With the most that guardian and address may say where they are not looked at yet. Whatever they
 * say, no veto found goes away. */
static bool is_out_of_reach(const people *all, const person_row *a, const person_row *b,
                            score_limits limits, comparison *out)
{
    bool may_slip = may_be_plain_slip(out);
    add_up(all, a, b, all->prior, may_slip, out);
    return out->score < limits.review && vetoes_of(all, a, b, out, may_slip) != 0;
}

bool compare_near(const people *all, const person_row *a, const person_row *b,
                  const row_rarity *rare_a, const row_rarity *rare_b, score_limits limits,
                  comparison *out)
{
    static const dedupe_level best_words[] = {DEDUPE_GUARDIAN_EQUAL, DEDUPE_ADDRESS_EQUAL};
    bool present[] = {a->guardian != 0 && b->guardian != 0, a->address != 0 && b->address != 0};
    weigh_plain_fields(all, a, b, rare_a, rare_b, out);
    weigh_name(all, a, b, rare_a, rare_b, out);
    for (int i = 0; i < 2; i++) {
        dedupe_field field = dedupe_weight_of(best_words[i])->field;
        out->levels[field] = (uint8_t)best_words[i];
        out->bits[field] = (int16_t)(present[i] ? dedupe_cap(field) : 0);
    }
    if (is_out_of_reach(all, a, b, limits, out)) {
        return false;
    }
    weigh_guardian(all, a, b, rare_a, rare_b, out);
    if (is_out_of_reach(all, a, b, limits, out)) {
        return false;
    }
    weigh_address(all, a, b, rare_a, rare_b, out);
    settle(all, a, b, rare_a, rare_b, all->prior, out);
    return true;
}

/* Not even asked about: two codes of one school or two IDs, and another given name or (if the IDs
 * are not near each other) nothing in common but name and birth date; another name and another
 * birth date, or no second field: brothers, a class; namesakes of one day in another family of
 * another kind. */
static bool are_two_children(const comparison *found)
{
    bool numbers_differ = (found->vetoes & (VETO_ID_CONFLICT | VETO_CODE_CONFLICT)) != 0;
    bool ids_run_on = found->levels[DEDUPE_FIELD_PERSONAL_ID] == DEDUPE_ID_NEAR;
    bool other_kind = found->levels[DEDUPE_FIELD_CATEGORY] == DEDUPE_CATEGORY_DIFFERENT ||
                      found->levels[DEDUPE_FIELD_DEVICES] == DEDUPE_DEVICES_DIFFERENT;
    bool other_family = found->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_DIFFERENT;
    bool country_name = found->levels[DEDUPE_FIELD_NAME] != DEDUPE_NAME_FOREIGN &&
                        found->levels[DEDUPE_FIELD_NAME] != DEDUPE_NAME_FOREIGN_WORD;
    bool nothing_alike =
        country_name && ((found->vetoes & VETO_BIRTH) != 0 ||
                         ((found->vetoes & VETO_NO_SECOND) != 0 &&
                          name_is_other((dedupe_level)found->levels[DEDUPE_FIELD_NAME])));
    return ((found->vetoes & VETO_TWIN) != 0 && (numbers_differ || ids_run_on || nothing_alike)) ||
           ((found->vetoes & VETO_NO_SECOND) != 0 &&
            (numbers_differ || (other_family && other_kind)));
}

pair_verdict verdict_of(const comparison *found, score_limits thresholds)
{
    if (found->score >= thresholds.automatic && found->vetoes == 0) {
        return VERDICT_SAME;
    }
    if (are_two_children(found)) {
        return VERDICT_DIFFERENT;
    }
    return found->score >= thresholds.review + found->review_lift ? VERDICT_UNCERTAIN
                                                                  : VERDICT_DIFFERENT;
}

bool proven_different(const people *all, const person_row *a, const person_row *b)
{
    dedupe_level id = id_level(a, b);
    if (id == DEDUPE_ID_DIFFERENT) {
        return true;
    }
    if (id == DEDUPE_ID_EQUAL) {
        return false;
    }
    if (code_level(all, a, b) == DEDUPE_CODE_DIFFERENT) {
        return !registered_twice(a, b, name_level(all, a, b), birth_level(a, b),
                                 guardian_level(all, a, b), phone_level(a, b));
    }
    bool one_code = a->student_id != 0 && a->student_id == b->student_id;
    return !all->foreign && !one_code && name_is_other(name_level(all, a, b));
}

/* Two given names that differ in their marks alone, neither a mere slip. */
static bool are_tones_of_twins(const people *all, const person_row *a, const person_row *b)
{
    const person_row *bare = a->given_marks == 0 ? a : b;
    return !all->foreign && a->name == b->name && a->given_marks != b->given_marks &&
           ((a->flags | b->flags) & PERSON_NO_SYLLABLE) == 0 &&
           (bare->given_marks != 0 || given_is_borne_bare(all, bare)) &&
           name_level(all, a, b) == DEDUPE_NAME_GIVEN_TONES;
}

bool stands_apart(const people *all, const person_row *a, const person_row *b)
{
    bool one_number = (person_id(a) != 0 && person_id(a) == person_id(b)) ||
                      (a->student_id != 0 && a->student_id == b->student_id);
    return proven_different(all, a, b) || (!one_number && are_tones_of_twins(all, a, b));
}
