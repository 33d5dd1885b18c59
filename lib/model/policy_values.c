/* Reads the value of each policy key, or says what is wrong with it. Knows no order of keys. */
#include "model/policy_values.h"

#include "swc/kind.h"
#include "text/unicode.h"

#include <string.h>

/* The largest price: 10^15 đồng, as for every money column. */
#define PRICE_MAX INT64_C(1000000000000000)
enum { ROUND_LENGTH_MAX = 32 };

#define SIM_MASK (1u << SWC_SIM)
#define CASH_MASK (1u << SWC_CASH)

static swc_str trim(swc_str text)
{
    while (text.length > 0 && text.data[0] == ' ') {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && text.data[text.length - 1] == ' ') {
        text.length--;
    }
    return text;
}

/* Cut the piece before the next separator off `rest`. false: nothing was left. */
static bool next_piece(swc_str *rest, char separator, swc_str *piece_out)
{
    if (rest->data == NULL) {
        return false;
    }
    const char *mark = memchr(rest->data, separator, rest->length);
    size_t length = mark == NULL ? rest->length : (size_t)(mark - rest->data);
    *piece_out = trim((swc_str){rest->data, length});
    *rest = mark == NULL ? (swc_str){NULL, 0} : (swc_str){mark + 1, rest->length - length - 1};
    return true;
}

static swc_status empty_item(const policy_reading *r)
{
    return POLICY_FAIL(
        r, "danh sách của \"%.*s\" có chỗ trống; hãy ghi giá trị hoặc bỏ dấu thừa",
        "the list of \"%.*s\" has an empty place; write a value or remove the separator",
        SWC_INI_SHOW(r->entry->key));
}

/* One type out of `allowed`, not yet in *seen. */
static swc_status read_type(const policy_reading *r, swc_str word, uint32_t allowed, uint32_t *seen)
{
    uint32_t bit = 0;
    if (word.length == 0) {
        return empty_item(r);
    }
    swc_device_type type = swc_device_type_of(word);
    if (type != SWC_CASH || swc_str_is(word, "cash")) {
        bit = 1u << type;
    }
    if (bit == 0) {
        return POLICY_FAIL(
            r,
            "\"%.*s\" không phải loại thiết bị; hãy dùng laptop, desktop, tablet, "
            "smartphone hoặc tv",
            "\"%.*s\" is no device type; use laptop, desktop, tablet, smartphone or tv",
            SWC_INI_SHOW(word));
    }
    if ((bit & allowed) == 0) {
        return POLICY_FAIL(r, "\"%.*s\" không dùng được ở khóa \"%.*s\"",
                           "\"%.*s\" cannot stand under \"%.*s\"", SWC_INI_SHOW(word),
                           SWC_INI_SHOW(r->entry->key));
    }
    if ((bit & *seen) != 0) {
        return POLICY_FAIL(r, "\"%.*s\" được ghi hai lần trong một dòng; hãy bỏ một lần",
                           "\"%.*s\" stands twice in one line; remove one", SWC_INI_SHOW(word));
    }
    *seen |= bit;
    return SWC_OK;
}

static swc_status read_types(const policy_reading *r, uint32_t allowed, uint32_t *types_out)
{
    swc_str rest = r->entry->value;
    swc_str piece;
    *types_out = 0;
    if (swc_str_is(rest, "none")) {
        return SWC_OK;
    }
    while (next_piece(&rest, ',', &piece)) {
        swc_status status = read_type(r, piece, allowed, types_out);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

/* The index of the value in `words` (ends with NULL). */
static swc_status read_choice(const policy_reading *r, const char *const *words, int *choice_out)
{
    swc_buf list = {0};
    for (int i = 0; words[i] != NULL; i++) {
        if (swc_str_is(r->entry->value, words[i])) {
            *choice_out = i;
            swc_buf_free(&list);
            return SWC_OK;
        }
        if ((i > 0 && !swc_buf_add_text(&list, ", ")) || !swc_buf_add_text(&list, words[i])) {
            swc_buf_free(&list);
            return swc_fail_memory(r->error);
        }
    }
    swc_status status =
        POLICY_FAIL(r, "\"%.*s\" không phải giá trị của \"%.*s\"; hãy dùng một trong: %s",
                    "\"%.*s\" is no value of \"%.*s\"; use one of: %s",
                    SWC_INI_SHOW(r->entry->value), SWC_INI_SHOW(r->entry->key), list.data);
    swc_buf_free(&list);
    return status;
}

static swc_status copy_text(const policy_reading *r, swc_str *out)
{
    if (r->entry->value.length == 0) {
        return POLICY_FAIL(r, "khóa \"%.*s\" không có giá trị", "key \"%.*s\" has no value",
                           SWC_INI_SHOW(r->entry->key));
    }
    *out = swc_arena_copy(&r->policy->arena, r->entry->value);
    return out->data == NULL ? swc_fail_memory(r->error) : SWC_OK;
}

/* ---- [programme] ---- */

swc_status policy_read_name(const policy_reading *r)
{
    return copy_text(r, &r->policy->programme_name);
}

swc_status policy_read_round(const policy_reading *r)
{
    swc_str value = r->entry->value;
    bool good = value.length >= 1 && value.length <= ROUND_LENGTH_MAX;
    for (size_t i = 0; good && i < value.length; i++) {
        char c = value.data[i];
        good = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '_' || c == '-';
    }
    if (!good) {
        return POLICY_FAIL(
            r, "mã đợt \"%.*s\" phải gồm 1 đến 32 ký tự A-Z a-z 0-9 . _ - (ví dụ R1)",
            "round \"%.*s\" must be 1 to 32 characters of A-Z a-z 0-9 . _ - (for example "
            "R1)",
            SWC_INI_SHOW(value));
    }
    return copy_text(r, &r->policy->round);
}

swc_status policy_read_phase(const policy_reading *r)
{
    static const char *const words[] = {"1", "2", NULL};
    int choice = 0;
    swc_status status = read_choice(r, words, &choice);
    r->policy->phase = choice + 1;
    return status;
}

static bool digits(swc_str text, size_t start, size_t count, int *number_out)
{
    int number = 0;
    for (size_t i = start; i < start + count; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
        number = number * 10 + (text.data[i] - '0');
    }
    *number_out = number;
    return true;
}

static bool is_date(swc_str text)
{
    static const int month_days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year;
    int month;
    int day;
    if (text.length != 10 || text.data[4] != '-' || text.data[7] != '-' ||
        !digits(text, 0, 4, &year) || !digits(text, 5, 2, &month) || !digits(text, 8, 2, &day) ||
        month < 1 || month > 12) {
        return false;
    }
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day >= 1 && day <= month_days[month - 1] + (month == 2 && leap ? 1 : 0);
}

swc_status policy_read_as_of(const policy_reading *r)
{
    if (!is_date(r->entry->value)) {
        return POLICY_FAIL(r, "\"%.*s\" không phải ngày; hãy viết YYYY-MM-DD, ví dụ 2021-12-31",
                           "\"%.*s\" is no date; write YYYY-MM-DD, for example 2021-12-31",
                           SWC_INI_SHOW(r->entry->value));
    }
    memcpy(r->policy->as_of, r->entry->value.data, 10);
    r->policy->as_of[10] = '\0';
    return SWC_OK;
}

/* ---- [eligibility] and [priority] ---- */

swc_status policy_read_owned(const policy_reading *r)
{
    return read_types(r, POLICY_DEVICE_MASK | SIM_MASK, &r->policy->owned_types);
}

swc_status policy_read_received(const policy_reading *r)
{
    return read_types(r, POLICY_DEVICE_MASK | SIM_MASK | CASH_MASK, &r->policy->received_types);
}

swc_status policy_read_priority(const policy_reading *r)
{
    static const char *const words[] = {"none", "1", "2", "3", NULL};
    return read_choice(r, words, &r->policy->priority_class[swc_category_index(r->entry->key)]);
}

/* ---- [order] ---- */

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
           digits(text, 0, text.length, &grade) && grade <= 12;
}

/* Whether a student's cell can ever hold this value: a slip of the pen must not be a silent rule.
 * Values are compared folded, so the words are folded first. */
static bool is_order_value(const char *kind_column, swc_str folded)
{
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_STUDENTS, &count);
    const swc_column *column = &columns[swc_kind_column(SWC_STUDENTS, swc_str_of(kind_column))];
    if (column->words == NULL) {
        return is_grade(folded);
    }
    for (const swc_word *word = column->words; word->word != NULL; word++) {
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

static swc_status add_order_value(const policy_reading *r, swc_order_key *key, swc_str raw)
{
    swc_buf folded = {0};
    if (raw.length == 0) {
        return empty_item(r);
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
        return POLICY_FAIL(r, "\"%.*s\" không phải giá trị của cột \"%s\"",
                           "\"%.*s\" is no value of column \"%s\"", SWC_INI_SHOW(raw), key->name);
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
        return empty_item(r);
    }
    (void)next_piece(&rest, ':', &name);
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
    while (next_piece(&rest, ',', &piece)) {
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
    while (next_piece(&rest, '>', &piece)) {
        swc_order_key *key = &policy->order_keys[policy->order_count];
        swc_status status = read_order_key(r, piece, key);
        if (status != SWC_OK) {
            return status;
        }
        for (size_t i = 0; i < policy->order_count; i++) {
            if (policy->order_keys[i].column == key->column) {
                return POLICY_FAIL(r, "khóa \"%s\" được ghi hai lần; hãy gộp các giá trị làm một",
                                   "key \"%s\" stands twice; join the values into one", key->name);
            }
        }
        policy->order_count++;
    }
    return SWC_OK;
}

/* ---- [fit] ---- */

static swc_status read_fit_line(const policy_reading *r, swc_fit *fit)
{
    swc_str rest = r->entry->value;
    swc_str tier;
    uint32_t seen = 0;
    *fit = (swc_fit){0};
    if (swc_str_is(rest, "none")) {
        return SWC_OK;
    }
    while (next_piece(&rest, '>', &tier)) {
        uint32_t before = seen;
        swc_str word;
        while (next_piece(&tier, '|', &word)) {
            swc_status status = read_type(r, word, POLICY_DEVICE_MASK, &seen);
            if (status != SWC_OK) {
                return status;
            }
        }
        fit->tiers[fit->tier_count++] = seen & ~before;
    }
    return SWC_OK;
}

swc_status policy_read_fit(const policy_reading *r)
{
    swc_policy *policy = r->policy;
    size_t level = swc_level_index(r->entry->key);
    swc_fit fit;
    swc_status status = read_fit_line(r, &fit);
    if (status != SWC_OK) {
        return status;
    }
    policy->fit[level] = fit;
    if (level < SWC_LEVEL_COUNT) {
        return SWC_OK;
    }
    /* `default`, in whatever line it stands, goes to every level without a line of its own */
    for (size_t i = 0; i < SWC_LEVEL_COUNT; i++) {
        if (swc_ini_find(r->ini, "fit", swc_levels()[i].word) == NULL) {
            policy->fit[i] = fit;
        }
    }
    return SWC_OK;
}

/* ---- [minimum] ---- */

/* A decimal with at most two places, in hundredths. */
static bool read_hundredths(swc_str text, int64_t *out)
{
    int64_t value = 0;
    size_t places = 0;
    bool point = false;
    if (text.length == 0 || text.length > 12 || text.data[0] == '.' ||
        text.data[text.length - 1] == '.') {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9' || places == 2) {
            return false;
        }
        value = value * 10 + (c - '0');
        places += point ? 1 : 0;
    }
    for (; places < 2; places++) {
        value *= 10;
    }
    *out = value;
    return true;
}

static bool cut_prefix(swc_str text, const char *name, const char *mark, swc_str *rest_out)
{
    size_t length = strlen(name);
    if (text.length < length || memcmp(text.data, name, length) != 0) {
        return false;
    }
    swc_str rest = trim((swc_str){text.data + length, text.length - length});
    length = strlen(mark);
    if (rest.length < length || memcmp(rest.data, mark, length) != 0) {
        return false;
    }
    *rest_out = trim((swc_str){rest.data + length, rest.length - length});
    return true;
}

static swc_status read_condition(const policy_reading *r, swc_str text, swc_minimum *minimum)
{
    const struct {
        const char *name;
        bool *has;
        int64_t *value;
        bool whole;
    } numbers[] = {
        {"ram_gb", &minimum->has_ram, &minimum->ram_hundredths, false},
        {"storage_gb", &minimum->has_storage, &minimum->storage_hundredths, false},
        {"screen_inch", &minimum->has_screen, &minimum->screen_hundredths, false},
        {"made_year", &minimum->has_year, &minimum->made_year, true},
    };
    swc_str value;
    bool *has = NULL;
    bool good = false;
    for (size_t i = 0; has == NULL && i < sizeof numbers / sizeof numbers[0]; i++) {
        int64_t number = 0;
        if (!cut_prefix(text, numbers[i].name, ">=", &value)) {
            continue;
        }
        has = numbers[i].has;
        good = read_hundredths(value, &number) &&
               (!numbers[i].whole || memchr(value.data, '.', value.length) == NULL);
        if (good && !*has) {
            *numbers[i].value = numbers[i].whole ? number / 100 : number;
        }
    }
    if (has == NULL && cut_prefix(text, "sim_slot", "=", &value)) {
        has = &minimum->sim_slot;
        good = swc_str_is(value, "yes");
    } else if (has == NULL && cut_prefix(text, "condition", "=", &value)) {
        has = &minimum->condition_new;
        good = swc_str_is(value, "new");
    }
    if (text.length == 0) {
        return empty_item(r);
    }
    if (has == NULL || !good) {
        return POLICY_FAIL(
            r,
            "\"%.*s\" không phải điều kiện; hãy dùng ram_gb>=N, storage_gb>=N, "
            "screen_inch>=N (số thập phân dùng dấu chấm), made_year>=N, sim_slot=yes "
            "hoặc condition=new",
            "\"%.*s\" is no condition; use ram_gb>=N, storage_gb>=N, screen_inch>=N "
            "(with a decimal point), made_year>=N, sim_slot=yes or condition=new",
            SWC_INI_SHOW(text));
    }
    if (*has) {
        return POLICY_FAIL(r, "điều kiện \"%.*s\" lặp lại trong một dòng; hãy bỏ một",
                           "condition \"%.*s\" is repeated in one line; remove one",
                           SWC_INI_SHOW(text));
    }
    *has = true;
    return SWC_OK;
}

swc_status policy_read_minimum(const policy_reading *r)
{
    swc_minimum *minimum = &r->policy->minimum[swc_device_type_of(r->entry->key)];
    swc_str rest = r->entry->value;
    swc_str piece;
    if (swc_str_is(rest, "none")) {
        return SWC_OK;
    }
    while (next_piece(&rest, ',', &piece)) {
        swc_status status = read_condition(r, piece, minimum);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

swc_status policy_read_unknown(const policy_reading *r)
{
    static const char *const words[] = {"refuse", "accept", NULL};
    int choice = 0;
    swc_status status = read_choice(r, words, &choice);
    r->policy->unknown_accepted = choice == 1;
    return status;
}

/* ---- [allocation], [cash], [sim] ---- */

swc_status policy_read_mode(const policy_reading *r)
{
    static const char *const words[] = {"coverage", "class", "fit", NULL};
    int choice = 0;
    swc_status status = read_choice(r, words, &choice);
    r->policy->mode = (swc_mode)choice;
    return status;
}

swc_status policy_read_claimant(const policy_reading *r)
{
    static const char *const words[] = {"student", "household", NULL};
    int choice = 0;
    swc_status status = read_choice(r, words, &choice);
    r->policy->claimant = (swc_claimant)choice;
    return status;
}

swc_status policy_read_earmark(const policy_reading *r)
{
    static const char *const words[] = {"hard", "soft", NULL};
    int choice = 0;
    swc_status status = read_choice(r, words, &choice);
    r->policy->earmark = (swc_earmark_rule)choice;
    return status;
}

swc_status policy_read_cash_mode(const policy_reading *r)
{
    static const char *const words[] = {"none", "purchase", "grant", NULL};
    int choice = 0;
    swc_status status = read_choice(r, words, &choice);
    r->policy->cash_mode = (swc_cash_mode)choice;
    return status;
}

swc_status policy_read_cash_type(const policy_reading *r)
{
    uint32_t seen = 0;
    swc_status status = read_type(r, r->entry->value, POLICY_DEVICE_MASK, &seen);
    r->policy->cash_type = swc_device_type_of(r->entry->value);
    return status;
}

swc_status policy_read_price(const policy_reading *r)
{
    swc_str value = r->entry->value;
    int64_t price = 0;
    bool good = value.length > 0 && value.length <= 16;
    for (size_t i = 0; good && i < value.length; i++) {
        good = value.data[i] >= '0' && value.data[i] <= '9';
        price = price * 10 + (value.data[i] - '0');
    }
    if (!good || price <= 0 || price > PRICE_MAX) {
        return POLICY_FAIL(
            r,
            "\"%.*s\" không phải giá tiền; hãy viết số nguyên đồng lớn hơn 0, không có "
            "dấu chấm, ví dụ 2500000",
            "\"%.*s\" is no price; write whole đồng above 0 without separators, for "
            "example 2500000",
            SWC_INI_SHOW(value));
    }
    r->policy->unit_price_vnd = price;
    return SWC_OK;
}

swc_status policy_read_sim_mode(const policy_reading *r)
{
    static const char *const words[] = {"off", "on", NULL};
    int choice = 0;
    swc_status status = read_choice(r, words, &choice);
    r->policy->sim_on = choice == 1;
    return status;
}

swc_status policy_read_capable(const policy_reading *r)
{
    return read_types(r, POLICY_DEVICE_MASK, &r->policy->sim_capable_types);
}
