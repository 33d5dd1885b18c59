/* Rules between the cells of one row: what can be derived, what contradicts. Reads canonical texts
 * only; how they were written is the business of value*.c. */
#include "model/rules.h"

#include "model/value_task.h"
#include "text/date.h"

#include <stdio.h>
#include <string.h>

/* One row on its way through the rules. */
typedef struct row_view {
    swc_value_reader *reader;
    const size_t *columns; /* [SWC_RULE_COLUMN_COUNT] in `values` */
    swc_value *values;
    const swc_row_facts *facts;
    swc_error *error;
} row_view;

static swc_value *get(const row_view *row, swc_rule_column column)
{
    size_t index = row->columns[column];
    return index == SIZE_MAX ? NULL : &row->values[index];
}

static bool is_blank(const swc_value *value)
{
    return value->text.length == 0;
}

/* Not given at all, rather than given and wrong. */
static bool is_absent(const swc_value *value)
{
    return is_blank(value) && !value->bad;
}

static swc_status put(const row_view *row, swc_value *value, const char *text)
{
    value->text = swc_value_reader_keep(row->reader, swc_str_of(text));
    return value->text.data == NULL ? swc_fail_memory(row->error) : SWC_OK;
}

/* ---- personal IDs ---- */

bool swc_personal_id_agrees(swc_str id, swc_str sex, swc_str birth_date)
{
    int fourth = id.data[3] - '0';
    if (fourth > 3) {
        return false;
    }
    if (sex.length == 1 && (fourth % 2 == 0) != (sex.data[0] == 'M')) {
        return false;
    }
    if (birth_date.length >= 4) {
        const char *century = fourth <= 1 ? "19" : "20";
        return memcmp(birth_date.data, century, 2) == 0 &&
               memcmp(birth_date.data + 2, id.data + 4, 2) == 0;
    }
    return true;
}

static swc_status check_personal_id(const row_view *row)
{
    swc_value *id = get(row, SWC_RULE_PERSONAL_ID);
    const swc_value *sex = get(row, SWC_RULE_SEX);
    const swc_value *birth = get(row, SWC_RULE_BIRTH_DATE);
    if (id == NULL || birth == NULL || is_blank(id)) {
        return SWC_OK;
    }
    char padded[13] = "0";
    swc_str text = id->text;
    if (id->id_length == 11) {
        memcpy(padded + 1, text.data, 11);
        text = (swc_str){padded, 12};
    }
    if (!swc_personal_id_agrees(text, sex == NULL ? (swc_str){NULL, 0} : sex->text, birth->text)) {
        swc_value_find(id, SWC_ISSUE_PERSONAL_ID_CHECK, NULL, NULL);
        return SWC_OK;
    }
    if (id->id_length == 11) {
        id->id_length = 0;
        swc_value_find(id, SWC_ISSUE_ID_PADDED, NULL, NULL);
        return put(row, id, padded);
    }
    return SWC_OK;
}

/* ---- places ---- */

static swc_status find_district(const row_view *row, swc_value *district, swc_value *commune)
{
    swc_unit_match match;
    const char *name = NULL;
    swc_status status = swc_units_district_of(swc_value_reader_units(row->reader), commune->text,
                                              row->facts->province, &match, &name, row->error);
    if (status != SWC_OK || match.name == NULL) {
        return status;
    }
    status = put(row, district, match.name);
    return status == SWC_OK && name != NULL ? put(row, commune, name) : status;
}

/* Where the last part of a place begins ("..., huyện Ea Kar"), SIZE_MAX when it has one part. */
static size_t last_part(swc_str text)
{
    for (size_t i = text.length; i > 1; i--) {
        char c = text.data[i - 1];
        if (c == ',' || c == ';' || (c == '-' && text.data[i - 2] == ' ')) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* "Xã Ea Ô, huyện Ea Kar": the district goes to its own column, if that says nothing else. */
static swc_status split_commune(const row_view *row, swc_value *district, swc_value *commune)
{
    enum { PLACE_BYTES = 256 };
    swc_units *units = swc_value_reader_units(row->reader);
    swc_str head = commune->text;
    swc_unit province = row->facts->province;
    char text[PLACE_BYTES];
    for (size_t at = last_part(head); at != SIZE_MAX; at = last_part(head)) {
        swc_str part = {head.data + at, head.length - at};
        swc_unit named = swc_units_province(units, part);
        swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
        swc_status status = SWC_OK;
        head.length = at - 1;
        if (named != SWC_UNIT_NONE) {
            province = named;
            continue;
        }
        status = swc_units_district(units, part, province, &match, row->error);
        bool agrees =
            match.name != NULL && (is_absent(district) || swc_str_is(district->text, match.name));
        if (status != SWC_OK || !agrees || head.length >= sizeof text) {
            return status;
        }
        memcpy(text, head.data, head.length);
        text[head.length] = '\0';
        status = put(row, commune, text);
        return status == SWC_OK && is_absent(district) ? put(row, district, match.name) : status;
    }
    return SWC_OK;
}

static swc_status check_places(const row_view *row)
{
    swc_value *district = get(row, SWC_RULE_DISTRICT);
    swc_value *commune = get(row, SWC_RULE_COMMUNE);
    if (district == NULL || commune == NULL || is_blank(commune)) {
        return SWC_OK;
    }
    if (last_part(commune->text) != SIZE_MAX) {
        swc_status status = split_commune(row, district, commune);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (is_absent(district)) {
        swc_status status = find_district(row, district, commune);
        if (status != SWC_OK || is_blank(district)) {
            return status;
        }
    }
    if (is_blank(district)) {
        return SWC_OK;
    }
    swc_unit_match match;
    swc_status status = swc_units_commune(swc_value_reader_units(row->reader), district->text,
                                          commune->text, &match, row->error);
    if (status != SWC_OK) {
        return status;
    }
    if (match.name == NULL) {
        swc_value_find(commune, SWC_ISSUE_OUTLIER, "xã không có trong danh mục của huyện này",
                       "the list has no such commune in this district");
        return SWC_OK;
    }
    return match.status == SWC_UNIT_EXACT ? SWC_OK : put(row, commune, match.name);
}

/* ---- grade and level ---- */

static unsigned level_bit(swc_str word)
{
    const swc_word *levels = swc_levels();
    for (unsigned i = 0; word.length > 0 && levels[i].word != NULL; i++) {
        if (levels[i].word == word.data || /* told by the rules, not read */
            (levels[i].word[0] == word.data[0] && swc_str_is(word, levels[i].word))) {
            return 1u << i;
        }
    }
    return 0;
}

static bool is_one_bit(unsigned mask)
{
    return mask != 0 && (mask & (mask - 1)) == 0;
}

static const char *level_of_mask(unsigned mask)
{
    size_t index = 0;
    while ((mask >> index & 1u) == 0) {
        index++;
    }
    return swc_levels()[index].word;
}

static int grade_value(const swc_value *grade)
{
    int value = 0;
    for (size_t i = 0; i < grade->text.length; i++) {
        value = value * 10 + (grade->text.data[i] - '0');
    }
    return value;
}

/* Fill an empty grade from the class; two that disagree are a remark. */
static swc_status settle_grade(const row_view *row)
{
    swc_value *grade = get(row, SWC_RULE_GRADE);
    const swc_value *class_name = get(row, SWC_RULE_CLASS);
    int told = is_blank(class_name) ? 0 : swc_class_grade(class_name->text);
    if (told == 0) {
        return SWC_OK;
    }
    if (is_absent(grade)) {
        char text[3] = {(char)('0' + told / 10), (char)('0' + told % 10), '\0'};
        return put(row, grade, told < 10 ? text + 1 : text);
    }
    if (!is_blank(grade) && grade_value(grade) != told) {
        swc_value_find(grade, SWC_ISSUE_LEVEL_GRADE, "khối khác với tên lớp",
                       "the grade differs from the class name");
    }
    return SWC_OK;
}

/* Levels at which a grade is taught. Adult and vocational centres teach grades of school too. */
unsigned swc_rules_grade_levels(int grade)
{
    unsigned mask = level_bit(swc_str_of(swc_grade_level(grade)));
    return mask | level_bit(SWC_STR("continuing")) |
           (grade >= 10 ? level_bit(SWC_STR("vocational")) : 0);
}

/* What grade, class and school tell together; NULL when they do not. */
static const char *derive_level(const row_view *row, int grade, const swc_value *class_name,
                                unsigned school)
{
    if (grade != 0) {
        unsigned common = swc_value_grade_levels(row->reader, grade) & school;
        return is_one_bit(common) ? level_of_mask(common) : swc_grade_level(grade);
    }
    const char *level = is_blank(class_name) ? NULL : swc_class_level(class_name->text);
    return level != NULL ? level : is_one_bit(school) ? level_of_mask(school) : NULL;
}

static void settle_level(const row_view *row)
{
    swc_value *level = get(row, SWC_RULE_LEVEL);
    const swc_value *grade = get(row, SWC_RULE_GRADE);
    const swc_value *class_name = get(row, SWC_RULE_CLASS);
    const swc_value *school_name = get(row, SWC_RULE_SCHOOL_NAME);
    unsigned school = swc_value_school_levels(row->reader, school_name->text);
    int number = is_blank(grade) ? 0 : grade_value(grade);
    if (is_absent(level)) {
        const char *told = derive_level(row, number, class_name, school);
        level->text = told == NULL ? level->text : swc_str_of(told); /* a word of swc_levels() */
    }
    unsigned own = level_bit(level->text);
    if (own == 0) {
        return;
    }
    if (number != 0 && (own & swc_value_grade_levels(row->reader, number)) == 0) {
        swc_value_find(level, SWC_ISSUE_LEVEL_GRADE, "cấp học và khối lớp", "level and grade");
    } else if (school != 0 && (own & school) == 0) {
        swc_value_find(level, SWC_ISSUE_LEVEL_GRADE, "cấp học và tên trường",
                       "level and the school's name");
    }
}

/* ---- ages ---- */

/* The day that "now" means for a row: --as-of, else its survey date. */
static bool reference_day(const row_view *row, swc_date *day)
{
    const swc_value *survey = get(row, SWC_RULE_SURVEY_DATE);
    swc_str text = row->facts->as_of != NULL ? swc_str_of(row->facts->as_of)
                   : survey == NULL          ? (swc_str){NULL, 0}
                                             : survey->text;
    return swc_date_parse_iso(text, day);
}

/* A year, or a date that begins with it. */
static int birth_year(const swc_value *birth)
{
    int year = 0;
    for (size_t i = 0; i < 4; i++) {
        year = year * 10 + (birth->text.data[i] - '0');
    }
    return year;
}

static swc_date birth_of(const swc_value *birth)
{
    swc_date date = {0, 0, 0};
    if (birth->text.length == 4) {
        date.year = birth_year(birth);
    } else {
        swc_date_parse_iso(birth->text, &date);
    }
    return date;
}

/*
 * A pupil of grade g turns g + 5 in the year the school year begins (law on education 43/2019/QH14,
 * article 28). One year younger to three years older are usual and allowed by article 28.
 */
static void check_age(const row_view *row)
{
    enum { FIRST_GRADE_AGE = 5, YOUNGER = 1, OLDER = 3, SCHOOL_YEAR_BEGINS = 8, BORN_MIN = 1980 };
    swc_value *birth = get(row, SWC_RULE_BIRTH_DATE);
    const swc_value *grade = get(row, SWC_RULE_GRADE);
    swc_date day;
    if (is_blank(birth)) {
        return;
    }
    int born = birth_year(birth);
    if (born < BORN_MIN) { /* a slip, or Excel's 1900 for an empty date */
        swc_value_find(birth, SWC_ISSUE_OUTLIER, "năm sinh trước 1980", "born before 1980");
    }
    bool has_day = reference_day(row, &day);
    if (has_day && swc_date_compare(birth_of(birth), day) > 0) {
        swc_value_find(birth, SWC_ISSUE_DATE_FUTURE, NULL, NULL);
        return;
    }
    int begins = row->facts->school_year; /* as the form names it; it decides no error */
    if (has_day) {
        begins = day.month >= SCHOOL_YEAR_BEGINS ? day.year : day.year - 1;
    }
    if (begins == 0 || is_blank(grade)) {
        return;
    }
    int older = begins - born - (grade_value(grade) + FIRST_GRADE_AGE);
    if (older < -YOUNGER || older > OLDER) {
        swc_value_find(birth, SWC_ISSUE_GRADE_AGE, NULL, NULL);
    }
}

/* ---- category and priority ---- */

static const char *priority_of(swc_str category)
{
    static const struct {
        const char *category, *priority;
    } priorities[] = {
        {"poor", "1"}, {"near_poor", "2"}, {"covid_hardship", "3"}, {"covid_orphan", "3"}};
    for (size_t i = 0; i < sizeof priorities / sizeof priorities[0]; i++) {
        if (category.data[0] == priorities[i].category[0] &&
            swc_str_is(category, priorities[i].category)) {
            return priorities[i].priority;
        }
    }
    return "";
}

static swc_status settle_category(const row_view *row)
{
    static const char *const by_priority[] = {"poor", "near_poor", "covid_hardship"};
    swc_value *category = get(row, SWC_RULE_CATEGORY);
    swc_value *priority = get(row, SWC_RULE_PRIORITY);
    if (is_absent(category) && !is_blank(priority)) { /* a form with a bare 1, 2 or 3 */
        return put(row, category, by_priority[priority->text.data[0] - '1']);
    }
    if (is_absent(category)) {
        if (row->facts->has_category) {
            swc_value_find(category, SWC_ISSUE_CATEGORY_MISSING, NULL, NULL);
        }
        return SWC_OK;
    }
    if (category->bad) {
        return SWC_OK;
    }
    const char *told = priority_of(category->text);
    if (is_absent(priority)) {
        priority->text = swc_str_of(told);
        return SWC_OK;
    }
    if (!is_blank(priority) && priority->text.data[0] != told[0]) {
        swc_value_find(priority, SWC_ISSUE_CATEGORY_CONFLICT, NULL, NULL);
    }
    return SWC_OK;
}

/* ---- devices of a child ---- */

static bool has_word(swc_str list, swc_str word)
{
    for (size_t at = 0; at + word.length <= list.length; at++) {
        if (memcmp(list.data + at, word.data, word.length) == 0 &&
            (at == 0 || list.data[at - 1] == '+') &&
            (at + word.length == list.length || list.data[at + word.length] == '+')) {
            return true;
        }
    }
    return false;
}

static void check_owner(const row_view *row)
{
    swc_value *owned = get(row, SWC_RULE_DEVICES_OWNED);
    const swc_value *needs = get(row, SWC_RULE_NEEDS);
    const swc_value *priority = get(row, SWC_RULE_PRIORITY);
    if (owned->uncertain_owner) {
        swc_value_find(owned, SWC_ISSUE_OWNS_DEVICE,
                       "máy hỏng, mượn hoặc dùng chung không được tính là có",
                       "a broken, borrowed or shared one does not count");
        return;
    }
    bool owns =
        has_word(owned->text, SWC_STR("laptop")) || has_word(owned->text, SWC_STR("desktop")) ||
        has_word(owned->text, SWC_STR("tablet")) || has_word(owned->text, SWC_STR("smartphone"));
    bool asks = !is_blank(needs) ? has_word(needs->text, SWC_STR("device")) : !is_blank(priority);
    if (owns && asks) {
        swc_value_find(owned, SWC_ISSUE_OWNS_DEVICE, "đã có thiết bị mà vẫn đề nghị",
                       "it has one and still asks");
    }
}

/* ---- sums and spans ---- */

static bool is_text(const swc_value *value, const char *text)
{
    return value != NULL && swc_str_is(value->text, text);
}

/* "20 máy tính bảng" gives the quantity where no column does, and may not contradict one. */
static swc_status settle_count(const row_view *row)
{
    static const swc_rule_column things[] = {SWC_RULE_FORM, SWC_RULE_ITEM, SWC_RULE_TYPE};
    swc_value *quantity = get(row, SWC_RULE_QUANTITY);
    unsigned count = 0;
    char digits[8];
    for (size_t i = 0; i < sizeof things / sizeof things[0]; i++) {
        const swc_value *thing = get(row, things[i]);
        count = thing != NULL && !thing->bad && thing->count > 0 ? thing->count : count;
    }
    if (count == 0 || quantity == NULL || quantity->bad) {
        return SWC_OK;
    }
    (void)snprintf(digits, sizeof digits, "%u", count);
    if (is_blank(quantity)) {
        swc_value_find(quantity, SWC_ISSUE_NUMBER_FORMAT, NULL, NULL);
        return put(row, quantity, digits);
    }
    if (!swc_str_is(quantity->text, digits)) {
        swc_value_find(quantity, SWC_ISSUE_NUMBER_AMBIGUOUS,
                       "số lượng khác với số ghi trước tên thiết bị",
                       "the quantity differs from the number before the thing");
    }
    return SWC_OK;
}

/* A gift that says how much of nothing counts 0 in every report: it is asked for. */
static void check_sum(const row_view *row)
{
    static const char *const things[] = {"laptop", "desktop", "tablet",      "smartphone",
                                         "tv",     "sim",     "data_package"};
    const swc_value *form = get(row, SWC_RULE_FORM);
    const swc_value *item = get(row, SWC_RULE_ITEM);
    swc_value *amount = get(row, SWC_RULE_AMOUNT);
    swc_value *quantity = get(row, SWC_RULE_QUANTITY);
    if (is_text(get(row, SWC_RULE_ENTRY), "reversal")) {
        return;
    }
    if ((is_text(form, "cash") || is_text(item, "cash")) && is_absent(amount)) {
        swc_value_find(amount, SWC_ISSUE_OUTLIER, "tiền mà không ghi số tiền, được tính là 0",
                       "money without an amount counts as 0");
    }
    for (size_t i = 0; i < sizeof things / sizeof things[0]; i++) {
        if (is_text(form, things[i]) && is_absent(quantity)) {
            swc_value_find(quantity, SWC_ISSUE_OUTLIER,
                           "hiện vật mà không ghi số lượng, được tính là 0",
                           "things without a quantity count as 0");
        }
    }
}

static void check_span(const row_view *row)
{
    const swc_value *from = get(row, SWC_RULE_FROM_DATE);
    swc_value *to = get(row, SWC_RULE_TO_DATE);
    if (from != NULL && to != NULL && !is_blank(from) && !is_blank(to) &&
        from->text.length == to->text.length &&
        memcmp(from->text.data, to->text.data, to->text.length) > 0) {
        swc_value_find(to, SWC_ISSUE_OUTLIER, "ngày kết thúc trước ngày bắt đầu",
                       "it ends before it begins");
    }
}

/* ---- kinds ---- */

static swc_status apply_students(const row_view *row)
{
    swc_status status = check_personal_id(row);
    status = status == SWC_OK ? check_places(row) : status;
    status = status == SWC_OK ? settle_grade(row) : status;
    if (status == SWC_OK) {
        settle_level(row);
        status = settle_category(row);
    }
    if (status == SWC_OK) {
        check_age(row);
        check_owner(row);
    }
    return status;
}

/* A register without a column of levels: the names tell them. */
static swc_status apply_schools(const row_view *row)
{
    swc_value *level = get(row, SWC_RULE_LEVEL);
    const swc_value *name = get(row, SWC_RULE_SCHOOL_NAME);
    unsigned mask = 0;
    swc_status status = check_places(row);
    swc_school_levels(name->text, &mask);
    if (status != SWC_OK || mask == 0) {
        return status;
    }
    if (!is_absent(level)) {
        bool one = level_bit(level->text) != 0;
        if (one && (level_bit(level->text) & mask) == 0) {
            swc_value_find(level, SWC_ISSUE_LEVEL_GRADE, "cấp học và tên trường",
                           "level and the school's name");
        }
        return SWC_OK;
    }
    char text[128];
    size_t length = 0;
    for (size_t i = 0; swc_levels()[i].word != NULL; i++) {
        size_t size = strlen(swc_levels()[i].word);
        if ((mask >> i & 1u) != 0 && length + size + 2 < sizeof text) {
            if (length > 0) {
                text[length++] = '+';
            }
            memcpy(text + length, swc_levels()[i].word, size);
            length += size;
        }
    }
    text[length] = '\0';
    return put(row, level, text);
}

swc_status swc_rules_apply(swc_value_reader *reader, swc_kind kind, swc_value *values,
                           const swc_row_facts *facts, swc_error *error)
{
    row_view row = {.reader = reader,
                    .columns = swc_value_rule_columns(reader, kind),
                    .values = values,
                    .facts = facts,
                    .error = error};
    switch (kind) {
    case SWC_STUDENTS:
        return apply_students(&row);
    case SWC_SCHOOLS:
        return apply_schools(&row);
    case SWC_DEVICES:
        return settle_count(&row);
    case SWC_HANDOVERS:
    case SWC_DONATIONS: {
        swc_status status = settle_count(&row);
        check_sum(&row);
        check_span(&row);
        return status == SWC_OK ? check_personal_id(&row) : status;
    }
    case SWC_PLATFORMS:
        check_span(&row);
        return SWC_OK;
    case SWC_COVERAGE:
        return check_places(&row);
    default:
        return SWC_OK;
    }
}
