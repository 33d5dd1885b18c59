/* Reads [order]: the keys that put children of one class in order before the ticket. */
#include "model/policy/reading.h"

#include "swc/kind.h"
#include "text/unicode.h"

static const struct {
    const char *name;
    const char *kind_column; /* whose words the values must be; NULL: free text */
} order_columns[] = {
    [SWC_ORDER_CATEGORY] = {"category", "category"},
    [SWC_ORDER_LEVEL] = {"level", "level"},
    [SWC_ORDER_GRADE] = {"grade", "grade"},
    [SWC_ORDER_DISTRICT] = {"district", NULL},
    [SWC_ORDER_COMMUNE] = {"commune", NULL},
    [SWC_ORDER_SCHOOL_CODE] = {"school_code", NULL},
    [SWC_ORDER_SEX] = {"sex", "sex"},
    [SWC_ORDER_ETHNICITY] = {"ethnicity", NULL},
    [SWC_ORDER_INTERNET_HOME] = {"internet_home", "internet_home"},
    [SWC_ORDER_WAITING] = {"waiting", NULL},
};
enum { ORDER_COLUMN_COUNT = sizeof order_columns / sizeof order_columns[0] };

static bool is_grade(swc_str text)
{
    int grade;
    return text.length >= 1 && text.length <= 2 && text.data[0] != '0' &&
           policy_digits(text, 0, text.length, &grade) && grade <= 12;
}

/* The words that a column of students may hold; NULL: it is no column of words. */
static const swc_word *words_of(const char *kind_column)
{
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_STUDENTS, &count);
    return columns[swc_kind_column(SWC_STUDENTS, swc_str_of(kind_column))].words;
}

/* Whether a student's cell can ever hold this value: a slip of the pen must not be a silent rule.
 * Values are compared folded, so the words are folded first. */
static bool is_order_value(const char *kind_column, swc_str folded)
{
    const swc_word *words = words_of(kind_column);
    if (words == NULL) {
        return is_grade(folded);
    }
    for (const swc_word *word = words; word->word != NULL; word++) {
        swc_str plain = swc_str_of(word->word);
        bool same = plain.length == folded.length;
        for (size_t i = 0; same && i < plain.length; i++) {
            char c = plain.data[i];
            same = (c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c) == folded.data[i];
        }
        if (same) {
            return true;
        }
    }
    return false;
}

static swc_status bad_order_value(const policy_reading *r, const swc_order_key *key, swc_str raw)
{
    swc_buf list = {0};
    const swc_word *words = words_of(order_columns[key->column].kind_column);
    bool done = words != NULL || swc_buf_add_text(&list, "1 … 12");
    for (const swc_word *word = words; done && word != NULL && word->word != NULL; word++) {
        done = swc_buf_printf(&list, "%s%s", word == words ? "" : ", ", word->word);
    }
    swc_status status =
        done ? POLICY_FAIL(r, "\"%.*s\" không phải giá trị của cột \"%s\"; hãy dùng: %s",
                           "\"%.*s\" is no value of column \"%s\"; use: %s", SWC_INI_SHOW(raw),
                           key->name, list.data)
             : swc_fail_memory(r->error);
    swc_buf_free(&list);
    return status;
}

static swc_status add_order_value(const policy_reading *r, swc_order_key *key, swc_str raw)
{
    swc_buf folded = {0};
    if (raw.length == 0) {
        return policy_empty_item(r);
    }
    if (!swc_fold_add(&folded, raw)) {
        swc_buf_free(&folded);
        return swc_fail_memory(r->error);
    }
    swc_str value = swc_arena_copy(&r->policy->arena, swc_buf_str(&folded));
    swc_buf_free(&folded);
    if (value.data == NULL) {
        return swc_fail_memory(r->error);
    }
    const char *kind_column = order_columns[key->column].kind_column;
    if (kind_column != NULL && !is_order_value(kind_column, value)) {
        return bad_order_value(r, key, raw);
    }
    for (size_t i = 0; i < key->value_count; i++) {
        if (swc_str_equal(key->values[i], value)) {
            return POLICY_FAIL(r, "\"%.*s\" được ghi hai lần trong khóa \"%s\"; hãy bỏ một lần",
                               "\"%.*s\" stands twice in key \"%s\"; remove one", SWC_INI_SHOW(raw),
                               key->name);
        }
    }
    key->values[key->value_count++] = value;
    return SWC_OK;
}

static size_t count_pieces(swc_str text, char separator)
{
    size_t count = 1;
    for (size_t i = 0; i < text.length; i++) {
        count += text.data[i] == separator ? 1 : 0;
    }
    return count;
}

static swc_status read_order_key(const policy_reading *r, swc_str text, swc_order_key *key)
{
    swc_str rest = text;
    swc_str name;
    if (text.length == 0) {
        return policy_empty_item(r);
    }
    (void)policy_next_piece(&rest, ':', &name);
    size_t column = 0;
    while (column < ORDER_COLUMN_COUNT && !swc_str_is(name, order_columns[column].name)) {
        column++;
    }
    if (column == ORDER_COLUMN_COUNT) {
        return POLICY_FAIL(
            r,
            "\"%.*s\" không phải khóa xếp thứ tự; hãy dùng waiting hoặc category, level, "
            "grade, district, commune, school_code, sex, ethnicity, internet_home kèm "
            "\":giá trị,...\"",
            "\"%.*s\" is no order key; use waiting, or category, level, grade, district, "
            "commune, school_code, sex, ethnicity, internet_home with \":value,...\"",
            SWC_INI_SHOW(name));
    }
    *key = (swc_order_key){.column = (swc_order_column)column, .name = order_columns[column].name};
    bool wants_values = key->column != SWC_ORDER_WAITING;
    if (wants_values && rest.data == NULL) {
        return POLICY_FAIL(r, "khóa \"%s\" cần giá trị: viết \"%s:giá trị,...\"",
                           "key \"%s\" needs values: write \"%s:value,...\"", key->name, key->name);
    }
    if (!wants_values && rest.data != NULL) {
        return POLICY_FAIL(r, "khóa \"%s\" không nhận giá trị: chỉ viết \"%s\"",
                           "key \"%s\" takes no values: write only \"%s\"", key->name, key->name);
    }
    if (!wants_values) {
        return SWC_OK;
    }
    key->values = swc_arena_take(&r->policy->arena, count_pieces(rest, ',') * sizeof(swc_str));
    if (key->values == NULL) {
        return swc_fail_memory(r->error);
    }
    swc_str piece;
    while (policy_next_piece(&rest, ',', &piece)) {
        swc_status status = add_order_value(r, key, piece);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

swc_status policy_read_order(const policy_reading *r)
{
    swc_policy *policy = r->policy;
    swc_str rest = r->entry->value;
    swc_str piece;
    if (swc_str_is(rest, "none")) {
        return SWC_OK;
    }
    policy->order_keys =
        swc_arena_take(&policy->arena, count_pieces(rest, '>') * sizeof(swc_order_key));
    if (policy->order_keys == NULL) {
        return swc_fail_memory(r->error);
    }
    while (policy_next_piece(&rest, '>', &piece)) {
        swc_order_key *key = &policy->order_keys[policy->order_count];
        swc_status status = read_order_key(r, piece, key);
        if (status != SWC_OK) {
            return status;
        }
        for (size_t i = 0; i < policy->order_count; i++) {
            if (policy->order_keys[i].column == key->column) {
                return POLICY_FAIL(r, "khóa \"%s\" được ghi hai lần; hãy gộp làm một",
                                   "key \"%s\" stands twice; join the two into one", key->name);
            }
        }
        policy->order_count++;
    }
    return SWC_OK;
}
