/* Rules between the cells of one row: what can be derived, what contradicts. Reads canonical texts
 * only; how they were written is the business of value/. Places and levels stand in
 * place.c and level.c. */
#include "model/rules/row.h"

#include "text/date.h"

#include <stdio.h>
#include <string.h>

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

static swc_status check_personal_id(const rules_row *row)
{
    swc_value *id = rules_get(row, SWC_RULE_PERSONAL_ID);
    const swc_value *sex = rules_get(row, SWC_RULE_SEX);
    const swc_value *birth = rules_get(row, SWC_RULE_BIRTH_DATE);
    if (id == NULL || birth == NULL || rules_is_blank(id)) {
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
        return rules_put(row, id, padded);
    }
    return SWC_OK;
}

/* ---- ages ---- */

/* The day that "now" means for a row: --as-of, else its survey date. */
static bool reference_day(const rules_row *row, swc_date *day)
{
    const swc_value *survey = rules_get(row, SWC_RULE_SURVEY_DATE);
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
static void check_age(const rules_row *row)
{
    enum { FIRST_GRADE_AGE = 5, YOUNGER = 1, OLDER = 3, SCHOOL_YEAR_BEGINS = 8, BORN_MIN = 1980 };
    swc_value *birth = rules_get(row, SWC_RULE_BIRTH_DATE);
    const swc_value *grade = rules_get(row, SWC_RULE_GRADE);
    swc_date day;
    if (rules_is_blank(birth)) {
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
    if (begins == 0 || rules_is_blank(grade)) {
        return;
    }
    int older = begins - born - (rules_grade(grade) + FIRST_GRADE_AGE);
    if (older < -YOUNGER || older > OLDER) {
        swc_value_find(birth, SWC_ISSUE_GRADE_AGE, NULL, NULL);
    }
}

/* ---- category and priority ---- */

const char *swc_category_priority(swc_str category)
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

static swc_status settle_category(const rules_row *row)
{
    static const char *const by_priority[] = {"poor", "near_poor", "covid_hardship"};
    swc_value *category = rules_get(row, SWC_RULE_CATEGORY);
    swc_value *priority = rules_get(row, SWC_RULE_PRIORITY);
    if (rules_is_absent(category) && !rules_is_blank(priority)) { /* a form with a bare 1, 2 or 3 */
        return rules_put(row, category, by_priority[priority->text.data[0] - '1']);
    }
    if (rules_is_absent(category)) {
        if (row->facts->has_category) {
            swc_value_find(category, SWC_ISSUE_CATEGORY_MISSING, NULL, NULL);
        }
        return SWC_OK;
    }
    if (category->bad) {
        return SWC_OK;
    }
    const char *told = swc_category_priority(category->text);
    if (rules_is_absent(priority)) {
        priority->text = (swc_str){told, told[0] == '\0' ? 0 : 1};
        return SWC_OK;
    }
    if (!rules_is_blank(priority) && priority->text.data[0] != told[0]) {
        swc_value_find(priority, SWC_ISSUE_CATEGORY_CONFLICT, NULL, NULL);
        swc_value_find(priority, SWC_ISSUE_ENUM, "mức của diện đã ghi, hoặc để trống",
                       "the one of the category, or leave it empty");
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

static void check_owner(const rules_row *row)
{
    swc_value *owned = rules_get(row, SWC_RULE_DEVICES_OWNED);
    const swc_value *needs = rules_get(row, SWC_RULE_NEEDS);
    const swc_value *priority = rules_get(row, SWC_RULE_PRIORITY);
    if (owned->uncertain_owner) {
        swc_value_find(owned, SWC_ISSUE_OWNS_DEVICE,
                       "máy hỏng, mượn hoặc dùng chung không được tính là có",
                       "a broken, borrowed or shared one does not count");
        return;
    }
    bool owns =
        has_word(owned->text, SWC_STR("laptop")) || has_word(owned->text, SWC_STR("desktop")) ||
        has_word(owned->text, SWC_STR("tablet")) || has_word(owned->text, SWC_STR("smartphone"));
    bool asks = !rules_is_blank(needs) ? has_word(needs->text, SWC_STR("device"))
                                       : !rules_is_blank(priority);
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
static swc_status settle_count(const rules_row *row)
{
    static const swc_rule_column things[] = {SWC_RULE_FORM, SWC_RULE_ITEM, SWC_RULE_TYPE};
    swc_value *quantity = rules_get(row, SWC_RULE_QUANTITY);
    unsigned count = 0;
    char digits[8];
    for (size_t i = 0; i < sizeof things / sizeof things[0]; i++) {
        const swc_value *thing = rules_get(row, things[i]);
        count = thing != NULL && !thing->bad && thing->count > 0 ? thing->count : count;
    }
    if (count == 0 || quantity == NULL || quantity->bad) {
        return SWC_OK;
    }
    (void)snprintf(digits, sizeof digits, "%u", count);
    if (rules_is_blank(quantity)) {
        swc_value_find(quantity, SWC_ISSUE_NUMBER_FORMAT, NULL, NULL);
        return rules_put(row, quantity, digits);
    }
    if (!swc_str_is(quantity->text, digits)) {
        swc_value_find(quantity, SWC_ISSUE_NUMBER_AMBIGUOUS,
                       "số lượng khác với số ghi trước tên thiết bị",
                       "the quantity differs from the number before the thing");
    }
    return SWC_OK;
}

/* A gift that says how much of nothing counts 0 in every report: it is asked for. */
static void check_sum(const rules_row *row)
{
    static const char *const things[] = {"laptop", "desktop", "tablet",      "smartphone",
                                         "tv",     "sim",     "data_package"};
    const swc_value *form = rules_get(row, SWC_RULE_FORM);
    const swc_value *item = rules_get(row, SWC_RULE_ITEM);
    swc_value *amount = rules_get(row, SWC_RULE_AMOUNT);
    swc_value *quantity = rules_get(row, SWC_RULE_QUANTITY);
    enum { FEWEST_FIGURES = 4 }; /* there is no note below 1,000 dong that anybody would give */
    if (amount != NULL && !amount->bad && amount->text.length > 0 &&
        amount->text.length < FEWEST_FIGURES && !swc_str_is(amount->text, "0")) {
        swc_value_find(amount, SWC_ISSUE_OUTLIER,
                       "dưới 1.000 đồng: có phải thiếu đơn vị nghìn đồng hoặc triệu đồng",
                       "below 1,000 dong: whether a unit of thousands or millions is missing");
    }
    bool of_device = item != NULL && !item->bad && item->text.length > 0 &&
                     !is_text(item, "cash") && !is_text(item, "sim");
    if (of_device && quantity != NULL && !rules_is_absent(quantity) &&
        !swc_str_is(quantity->text, "1")) { /* a teacher who took them for a class */
        swc_value_find(quantity, SWC_ISSUE_OUTLIER,
                       "một em nhận một máy: số này có đúng không, ai đã nhận",
                       "a child is given one device: whether this is right, and who received it");
    }
    if (is_text(rules_get(row, SWC_RULE_ENTRY), "reversal")) {
        return;
    }
    if ((is_text(form, "cash") || is_text(item, "cash")) && rules_is_absent(amount)) {
        swc_value_find(amount, SWC_ISSUE_OUTLIER, "tiền mà không ghi số tiền, được tính là 0",
                       "money without an amount counts as 0");
    }
    for (size_t i = 0; i < sizeof things / sizeof things[0]; i++) {
        if (is_text(form, things[i]) && rules_is_absent(quantity)) {
            swc_value_find(quantity, SWC_ISSUE_OUTLIER,
                           "hiện vật mà không ghi số lượng, được tính là 0",
                           "things without a quantity count as 0");
        }
    }
}

static void check_span(const rules_row *row)
{
    const swc_value *from = rules_get(row, SWC_RULE_FROM_DATE);
    swc_value *to = rules_get(row, SWC_RULE_TO_DATE);
    if (from != NULL && to != NULL && !rules_is_blank(from) && !rules_is_blank(to) &&
        from->text.length == to->text.length &&
        memcmp(from->text.data, to->text.data, to->text.length) > 0) {
        swc_value_find(to, SWC_ISSUE_OUTLIER, "ngày kết thúc trước ngày bắt đầu",
                       "it ends before it begins");
    }
}

/* "Chưa có sóng" beside a day of coverage: which of them holds, only the sender knows. */
static void check_covered(const rules_row *row)
{
    swc_value *status = rules_get(row, SWC_RULE_STATUS);
    const swc_value *day = rules_get(row, SWC_RULE_COVERED_DATE);
    if (status != NULL && day != NULL && is_text(status, "uncovered") && !rules_is_blank(day)) {
        swc_value_find(status, SWC_ISSUE_OUTLIER, "chưa phủ sóng mà có ngày phủ sóng",
                       "uncovered, and yet it has a day of coverage");
    }
}

/* ---- kinds ---- */

static swc_status apply_students(const rules_row *row)
{
    swc_status status = check_personal_id(row);
    status = status == SWC_OK ? rules_check_places(row) : status;
    status = status == SWC_OK ? rules_settle_grade(row) : status;
    if (status == SWC_OK) {
        rules_settle_level(row);
        status = settle_category(row);
    }
    if (status == SWC_OK) {
        check_age(row);
        check_owner(row);
    }
    return status;
}

swc_status swc_rules_apply(swc_value_reader *reader, swc_kind kind, swc_value *values,
                           const swc_row_facts *facts, swc_error *error)
{
    rules_row row = {.reader = reader,
                     .columns = swc_value_rule_columns(reader, kind),
                     .values = values,
                     .facts = facts,
                     .error = error};
    switch (kind) {
    case SWC_STUDENTS:
        return apply_students(&row);
    case SWC_SCHOOLS: {
        swc_status status = rules_check_places(&row);
        return status == SWC_OK ? rules_settle_school_level(&row) : status;
    }
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
        check_covered(&row);
        return rules_check_places(&row);
    default:
        return SWC_OK;
    }
}
