/* What forbids that two rows are the same child by themselves, whatever their score (SPEC 6).
 * Weighs nothing. */
#include "ops/dedupe/compare_rules.h"

#include "ops/dedupe/compare_birth.h"
#include "ops/dedupe/compare_name.h"

static const char *const veto_sentences[VETO_COUNT][2] = {
    {"hai số định danh hợp lệ và khác nhau", "two valid and different personal_ids"},
    {"số định danh gần giống chưa đủ chứng cứ", "nearly equal personal_ids are no proof"},
    {"trùng số nhưng khác tên: có thể chép nhầm hoặc số của bố mẹ",
     "equal number but another name: perhaps copied, or a parent's"},
    {"có thể là anh chị em sinh đôi", "perhaps twins"},
    {"tên gọi sai chữ mà không có số định danh hay mã trùng",
     "a slip in the given name and no equal ID or code"},
    {"cùng trường mà hai mã học sinh", "two student_ids in one school"},
    {"khác giới tính và họ tên không trùng hẳn", "another sex and not the same name"},
    {"chỉ trùng họ tên và ngày sinh", "name and birth date equal, and nothing else"},
    {"họ tên có chỗ sai mà thiếu chứng cứ thứ hai", "a slip in the name and no second proof"},
    {"ngày sinh khác hẳn mà không có số trùng", "another birth date and no equal number"},
};

const char *veto_words(unsigned bit_index, swc_lang lang)
{
    return veto_sentences[bit_index][lang];
}

/* The guardian bears the child's family name or clan: half of the guardian's name was told already.
 */
bool is_kin(const person_row *person)
{
    return person->guardian != 0 && person->surname != 0 &&
           (person->guardian_first == person->surname || person->guardian_first == person->last ||
            person->guardian_last == person->surname || person->guardian_last == person->last);
}

/* A guardian's name may be another's of that name: where the category differs, the phone must say
 * the same. */
static bool guardian_agrees(const comparison *out)
{
    if (out->levels[DEDUPE_FIELD_CATEGORY] == DEDUPE_CATEGORY_DIFFERENT &&
        out->levels[DEDUPE_FIELD_PHONE] != DEDUPE_PHONE_EQUAL) {
        return false;
    }
    return out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL ||
           out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_SIMILAR ||
           (out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_DROPPED &&
            out->bits[DEDUPE_FIELD_GUARDIAN] >= DEDUPE_GUARDIAN_PART);
}

static bool family_differs(const comparison *out)
{
    return out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_DIFFERENT ||
           out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_DIFFERENT;
}

static bool lives_together(const comparison *out)
{
    return out->levels[DEDUPE_FIELD_COMMUNE] == DEDUPE_COMMUNE_EQUAL ||
           out->levels[DEDUPE_FIELD_COMMUNE] == DEDUPE_COMMUNE_MERGED;
}

/* Where home, category or devices are another, the class alone does not make them one child. */
static bool household_differs(const comparison *out)
{
    return out->levels[DEDUPE_FIELD_COMMUNE] == DEDUPE_COMMUNE_DIFFERENT ||
           out->levels[DEDUPE_FIELD_CATEGORY] == DEDUPE_CATEGORY_DIFFERENT ||
           out->levels[DEDUPE_FIELD_DEVICES] == DEDUPE_DEVICES_DIFFERENT;
}

/* One school and class. Two children of one name and day may sit in one class: nothing about home
 * and family may differ. Only where home and category are the same may the guardian be another, one
 * of the two of the child's family: father and mother; but not with two codes, nor without any
 * number. */
static bool class_tells(const person_row *a, const person_row *b, const comparison *out)
{
    bool same_name = out->levels[DEDUPE_FIELD_NAME] == DEDUPE_NAME_EQUAL ||
                     out->levels[DEDUPE_FIELD_NAME] == DEDUPE_NAME_ORDER;
    bool number_known = (a->student_id | b->student_id | a->personal_id | b->personal_id |
                         a->phone | b->phone) != 0;
    bool parents =
        same_name && number_known && out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_EQUAL &&
        out->levels[DEDUPE_FIELD_STUDENT_ID] == DEDUPE_CODE_MISSING &&
        out->levels[DEDUPE_FIELD_PHONE] != DEDUPE_PHONE_DIFFERENT && is_kin(a) != is_kin(b) &&
        lives_together(out) && out->levels[DEDUPE_FIELD_CATEGORY] == DEDUPE_CATEGORY_EQUAL;
    return out->levels[DEDUPE_FIELD_CLASS] == DEDUPE_CLASS_EQUAL && birth_agrees(out) &&
           !household_differs(out) && (parents || !family_differs(out));
}

/* A guardian of nearly the same name in one home, and nothing that differs: where the child's name
 * and day are equal, the letter or the word is a slip. */
static bool home_tells(const comparison *out)
{
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    dedupe_level guardian = out->levels[DEDUPE_FIELD_GUARDIAN];
    return (name == DEDUPE_NAME_EQUAL || name == DEDUPE_NAME_ORDER) &&
           out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_EQUAL &&
           (guardian == DEDUPE_GUARDIAN_NEAR || guardian == DEDUPE_GUARDIAN_DROPPED) &&
           out->levels[DEDUPE_FIELD_PHONE] != DEDUPE_PHONE_DIFFERENT && lives_together(out) &&
           out->levels[DEDUPE_FIELD_CATEGORY] == DEDUPE_CATEGORY_EQUAL &&
           out->levels[DEDUPE_FIELD_DEVICES] != DEDUPE_DEVICES_DIFFERENT &&
           out->levels[DEDUPE_FIELD_CLASS] != DEDUPE_CLASS_DIFFERENT;
}

/* A hamlet's name or number comes in many communes: it tells in its own, and unless the family is
 * wholly another. What few rows carry, a house in a street, tells more: in its commune always, in
 * another where nothing known of the family differs. */
static bool address_tells(const comparison *out)
{
    dedupe_level address = out->levels[DEDUPE_FIELD_ADDRESS];
    bool rare = out->bits[DEDUPE_FIELD_ADDRESS] >= DEDUPE_ADDRESS_PART;
    bool other_commune = out->levels[DEDUPE_FIELD_COMMUNE] == DEDUPE_COMMUNE_DIFFERENT;
    bool other_family = out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_DIFFERENT &&
                        out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_DIFFERENT;
    return (address == DEDUPE_ADDRESS_EQUAL || address == DEDUPE_ADDRESS_SIMILAR) &&
           (rare ? !other_commune || !family_differs(out) : lives_together(out) && !other_family);
}

/* Where the guardian is another, two families may have one phone, of a neighbour or the head of the
 * village: the category must not differ; and numbers sold one after the other differ in their last
 * digit. */
static bool phone_tells(const person_row *a, const person_row *b, const comparison *out)
{
    bool other_guardian = out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_DIFFERENT;
    bool other_category = out->levels[DEDUPE_FIELD_CATEGORY] == DEDUPE_CATEGORY_DIFFERENT;
    bool runs_on = person_phone(a) % 10 != person_phone(b) % 10;
    return (out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_EQUAL &&
            !(other_guardian && other_category)) ||
           (out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_NEAR && !(other_guardian && runs_on));
}

/* A field beside name and birth date that agrees. */
static bool has_second(const person_row *a, const person_row *b, const comparison *out)
{
    return out->levels[DEDUPE_FIELD_PERSONAL_ID] == DEDUPE_ID_EQUAL ||
           out->levels[DEDUPE_FIELD_STUDENT_ID] == DEDUPE_CODE_EQUAL || guardian_agrees(out) ||
           phone_tells(a, b, out) || address_tells(out) ||
           out->levels[DEDUPE_FIELD_HOUSEHOLD] == DEDUPE_HOUSEHOLD_EQUAL ||
           class_tells(a, b, out) || home_tells(out);
}

/* A slip makes a word that nobody is called out of a name (Phong: Pong); twins have two names. */
static bool is_no_word(const person_row *a, const person_row *b, const comparison *out)
{
    const unsigned both = PERSON_SYLLABLE | PERSON_NO_SYLLABLE;
    return ((a->flags | b->flags) & both) == both && (a->flags & b->flags & both) == 0 &&
           out->levels[DEDUPE_FIELD_STUDENT_ID] != DEDUPE_CODE_DIFFERENT &&
           (out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL ||
            out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_EQUAL);
}

/* Two names that many bear, not said alike: twins of one copied ID rather than a slip. */
static bool are_two_names(const person_row *a, const person_row *b, const comparison *out)
{
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    return (a->flags & b->flags & PERSON_KNOWN_GIVEN) != 0 && a->given != b->given &&
           (name == DEDUPE_NAME_GIVEN_TYPO || name == DEDUPE_NAME_TWO_TYPOS ||
            name == DEDUPE_NAME_GIVEN_DROPPED);
}

/* ... or, where names follow no rule that we know, a word that nearly nobody bears out of one that
 * many do, if the family agrees wholly and the schools differ. A word of the language may always be
 * a name: twins are called Mai and Lài. */
static bool is_rare_word(const person_row *a, const person_row *b, const row_rarity *rare_a,
                         const row_rarity *rare_b, const comparison *out)
{
    bool unruled = ((a->flags | b->flags) & (PERSON_SYLLABLE | PERSON_NO_SYLLABLE)) == 0;
    int gap = rare_a->bits[COUNTED_GIVEN] - rare_b->bits[COUNTED_GIVEN];
    return unruled && !are_two_names(a, b, out) &&
           (gap >= DEDUPE_SLIP_RARITY || -gap >= DEDUPE_SLIP_RARITY) &&
           out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL &&
           out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_EQUAL &&
           out->levels[DEDUPE_FIELD_SCHOOL] == DEDUPE_SCHOOL_DIFFERENT &&
           out->levels[DEDUPE_FIELD_PERSONAL_ID] == DEDUPE_ID_MISSING;
}

/* ... or the name as it is said (My: Mi; Kiều: Kyều; Ngân: Ngânn): a mother gives no two children
 * that. */
static bool is_said_alike(const people *all, const person_row *a, const person_row *b,
                          const comparison *out)
{
    return out->levels[DEDUPE_FIELD_STUDENT_ID] != DEDUPE_CODE_DIFFERENT &&
           (out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL ||
            out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_EQUAL) &&
           given_is_said_alike(all, a, b);
}

static bool family_agrees(const comparison *out)
{
    return out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL ||
           out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_EQUAL;
}

/* ... or the name with and without its marks, where nobody is called what is left without them
 * (Sơn: Son; but Hòa and Hoa are two names). */
static bool has_lost_marks(const people *all, const person_row *a, const person_row *b,
                           const comparison *out)
{
    const person_row *bare = a->given_marks == 0 ? a : b;
    return out->levels[DEDUPE_FIELD_NAME] == DEDUPE_NAME_GIVEN_TONES &&
           (a->given_marks == 0 || b->given_marks == 0) && family_agrees(out) &&
           out->levels[DEDUPE_FIELD_STUDENT_ID] != DEDUPE_CODE_DIFFERENT &&
           !given_is_borne_bare(all, bare);
}

bool may_be_plain_slip(const comparison *out)
{
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    return (name == DEDUPE_NAME_GIVEN_TYPO || name == DEDUPE_NAME_GIVEN_SOUND ||
            name == DEDUPE_NAME_GIVEN_TONES) &&
           out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_EQUAL &&
           out->levels[DEDUPE_FIELD_SEX] != DEDUPE_SEX_DIFFERENT;
}

bool is_plain_slip(const people *all, const person_row *a, const person_row *b,
                   const row_rarity *rare_a, const row_rarity *rare_b, const comparison *out)
{
    return may_be_plain_slip(out) &&
           (is_no_word(a, b, out) || is_rare_word(a, b, rare_a, rare_b, out) ||
            is_said_alike(all, a, b, out) || has_lost_marks(all, a, b, out));
}

/* Numbers given one after the other, as twins have them, differ in their last digit. */
static bool ids_run_on(const person_row *a, const person_row *b)
{
    return person_id(a) != 0 && person_id(b) != 0 && person_id(a) % 10 != person_id(b) % 10;
}

/* One name, one day, one family: no two children, whatever the school's register says; but with two
 * codes and two IDs that run on they are twins whose tones were lost (Thúy, Thủy). Two fathers of
 * one family name may share a name: where the guardian bears it, or the day or the year has a slip,
 * nothing may speak against the family. */
bool registered_twice(const person_row *a, const person_row *b, dedupe_level name,
                      dedupe_level birth, dedupe_level guardian, dedupe_level phone)
{
    bool one_day =
        name == DEDUPE_NAME_EQUAL && (birth == DEDUPE_BIRTH_EQUAL || birth == DEDUPE_BIRTH_SWAPPED);
    bool guardian_agrees = guardian == DEDUPE_GUARDIAN_EQUAL ||
                           guardian == DEDUPE_GUARDIAN_SIMILAR ||
                           guardian == DEDUPE_GUARDIAN_DROPPED;
    bool mother = guardian == DEDUPE_GUARDIAN_EQUAL && one_day && !is_kin(a) && !is_kin(b);
    bool one_family =
        mother || (guardian_agrees && phone != DEDUPE_PHONE_DIFFERENT) ||
        (phone == DEDUPE_PHONE_EQUAL && (one_day || guardian != DEDUPE_GUARDIAN_DIFFERENT));
    return name_is_equal(name) && !birth_is_other(birth) && birth != DEDUPE_BIRTH_MISSING &&
           one_family && !ids_run_on(a, b);
}

static bool family_is_equal(const comparison *out)
{
    return out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL &&
           out->levels[DEDUPE_FIELD_PHONE] == DEDUPE_PHONE_EQUAL;
}

/* One slip, in the date or in the name; not in the given name, if both may be names, and no other
 * word in the middle: one twin may have got the other's code. But their IDs run on. */
static bool slips_once(const people *all, const person_row *a, const person_row *b,
                       const comparison *out, bool folded, bool plain_slip)
{
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    dedupe_level birth = out->levels[DEDUPE_FIELD_BIRTH];
    if (folded) {
        return !birth_is_other(birth);
    }
    bool one_name = (plain_slip || !name_slips_in_given(name)) &&
                    !(name == DEDUPE_NAME_TYPO && middle_is_another(all, a, b));
    return birth == DEDUPE_BIRTH_EQUAL && !name_is_other(name) &&
           (one_name || (!ids_run_on(a, b) && family_agrees(out)));
}

/* A family has one child of one name and year: the day or the month may have a slip, or be unknown.
 */
static bool date_slips_in_year(const comparison *out)
{
    dedupe_level birth = out->levels[DEDUPE_FIELD_BIRTH];
    return birth == DEDUPE_BIRTH_SWAPPED || birth == DEDUPE_BIRTH_PART ||
           birth == DEDUPE_BIRTH_YEAR || birth == DEDUPE_BIRTH_NEW_YEAR;
}

/* A word of the family or middle name with a slip that makes no other word. */
static bool slips_to_no_word(const people *all, const person_row *a, const person_row *b,
                             const comparison *out)
{
    return out->levels[DEDUPE_FIELD_NAME] == DEDUPE_NAME_TYPO && middle_is_no_word(all, a, b);
}

static bool leaves_out_a_word(const comparison *out)
{
    return out->levels[DEDUPE_FIELD_NAME] == DEDUPE_NAME_DROPPED ||
           out->levels[DEDUPE_FIELD_NAME] == DEDUPE_NAME_DROPPED_TWO;
}

/* The date beside a slip in the name: in one family two children are not called nearly the same and
 * born on one day of two years, but in one grade. */
static bool date_stands(const people *all, const person_row *a, const person_row *b,
                        const comparison *out, bool second)
{
    bool year_slips = out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_YEAR_GRADE;
    bool one_guardian = out->levels[DEDUPE_FIELD_GUARDIAN] == DEDUPE_GUARDIAN_EQUAL;
    return (birth_agrees(out) && second) ||
           (year_slips && one_guardian && leaves_out_a_word(out)) ||
           (((year_slips && family_agrees(out)) ||
             (date_slips_in_year(out) && family_is_equal(out))) &&
            slips_to_no_word(all, a, b, out));
}

/* Beside near IDs, in one family: a slip in the date, or one in the name that makes no word; or,
 * where the IDs do not run on, a word left out. Two that run on ask for guardian and phone. */
static bool slips_in_family(const people *all, const person_row *a, const person_row *b,
                            const comparison *out)
{
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    bool one_day = out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_EQUAL;
    bool apart = !ids_run_on(a, b);
    bool one_name = name == DEDUPE_NAME_EQUAL || name == DEDUPE_NAME_ORDER;
    bool slips =
        (one_name && date_slips_in_year(out)) ||
        (one_day && (slips_to_no_word(all, a, b, out) || (apart && leaves_out_a_word(out))));
    return slips && (apart ? family_agrees(out) : family_is_equal(out));
}

/* IDs one slip apart are no proof: what else must agree. */
static bool stands_near_id(const people *all, const person_row *a, const person_row *b,
                           const comparison *out, bool plain_slip)
{
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    bool code_equal = out->levels[DEDUPE_FIELD_STUDENT_ID] == DEDUPE_CODE_EQUAL;
    bool folded = name_is_equal(name) || (name == DEDUPE_NAME_GIVEN_TONES && code_equal);
    bool second = has_second(a, b, out);
    bool sounds_equal = (name == DEDUPE_NAME_TYPO || plain_slip) && a->sound == b->sound && second;
    bool one_day = out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_EQUAL;
    return (one_day && ((folded && (second || lives_together(out))) || sounds_equal)) ||
           (code_equal && slips_once(all, a, b, out, folded, plain_slip)) ||
           slips_in_family(all, a, b, out);
}

unsigned vetoes_of(const people *all, const person_row *a, const person_row *b,
                   const comparison *out, bool plain_slip)
{
    dedupe_level name = out->levels[DEDUPE_FIELD_NAME];
    dedupe_level id = out->levels[DEDUPE_FIELD_PERSONAL_ID];
    dedupe_level code = out->levels[DEDUPE_FIELD_STUDENT_ID];
    dedupe_level birth = out->levels[DEDUPE_FIELD_BIRTH];
    bool id_equal = id == DEDUPE_ID_EQUAL;
    bool code_equal = code == DEDUPE_CODE_EQUAL;
    bool near_id = id == DEDUPE_ID_NEAR;
    bool second = has_second(a, b, out) || (near_id && lives_together(out));
    bool exact = name == DEDUPE_NAME_EQUAL || name == DEDUPE_NAME_ORDER;
    bool birth_equal = birth == DEDUPE_BIRTH_EQUAL;
    unsigned vetoes = 0;
    if (id == DEDUPE_ID_DIFFERENT) {
        vetoes |= VETO_ID_CONFLICT;
    }
    if (near_id && !stands_near_id(all, a, b, out, plain_slip)) {
        vetoes |= VETO_ID_NEAR;
    }
    bool other_word = name == DEDUPE_NAME_WORD && birth_equal && code_equal;
    if ((name_is_other(name) && !other_word) || (!code_equal && are_two_names(a, b, out))) {
        vetoes |= id_equal || code_equal ? VETO_ID_OTHER_NAME : VETO_TWIN;
    }
    if (name_slips_in_given(name) && !id_equal && !code_equal && !plain_slip) {
        vetoes |= VETO_GIVEN_TYPO;
    }
    /* twins may bear one ID that was copied, but each has a code: Minh An, Minh Anh */
    if (code == DEDUPE_CODE_DIFFERENT && !(id_equal && name_is_equal(name)) &&
        !registered_twice(a, b, name, birth, out->levels[DEDUPE_FIELD_GUARDIAN],
                          out->levels[DEDUPE_FIELD_PHONE])) {
        vetoes |= VETO_CODE_CONFLICT;
    }
    if (out->levels[DEDUPE_FIELD_SEX] == DEDUPE_SEX_DIFFERENT && !exact && !id_equal &&
        !code_equal && (name_slips_in_given(name) || !birth_equal)) {
        vetoes |= VETO_SEX;
    }
    /* a family has one child of one name and grade */
    bool year_slips =
        birth == DEDUPE_BIRTH_YEAR_NEAR && name_is_equal(name) && family_is_equal(out);
    if (birth_is_other(birth) && !id_equal && !code_equal && !year_slips) {
        vetoes |= VETO_BIRTH;
    }
    if (!second) {
        vetoes |= VETO_NO_SECOND;
    }
    bool another = name == DEDUPE_NAME_TYPO && middle_is_another(all, a, b);
    if (!name_is_equal(name) && !id_equal && !code_equal &&
        (another || !date_stands(all, a, b, out, second))) {
        vetoes |= VETO_NAME_SLIP;
    }
    return vetoes;
}
