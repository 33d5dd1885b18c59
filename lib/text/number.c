/* Money, measures and counts out of text. Reads digits, separators and unit words with integers
 * only; which column they belong to, and what may stand there, is not known here. */
#include "text/number_token.h"

#include <string.h>

/* ---- money ---- */

static const struct {
    const char *word;
    int64_t factor; /* 1: the đồng itself */
} money_words[] = {
    {"d", 1},           {"dong", 1},         {"vnd", 1},          {"vn", 1},
    {"dongvn", 1},      {"chan", 1},         {"viet", 1},         {"nam", 1},
    {"nghin", 1000},    {"ngan", 1000},      {"ngh", 1000},       {"ng", 1000},
    {"k", 1000},        {"nghindong", 1000}, {"trieu", 1000000},  {"tr", 1000000},
    {"trd", 1000000},   {"trieud", 1000000}, {"trdong", 1000000}, {"ty", 1000000000},
    {"ti", 1000000000}, {"tyd", 1000000000},
};

static int64_t money_factor(const char *word)
{
    for (size_t i = 0; i < sizeof money_words / sizeof money_words[0]; i++) {
        if (strcmp(word, money_words[i].word) == 0) {
            return money_words[i].factor;
        }
    }
    return 0;
}

static bool is_foreign_currency(const char *word)
{
    static const char *const words[] = {"usd", "eur", "euro", "do", "dola", "krw", "jpy", "yen"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(word, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

typedef struct money_sum {
    int64_t total;
    int64_t last_factor; /* of the amount before; 0: none yet */
    bool rounded;
    bool by_point;
} money_sum;

/* 1.500, and no 0.500: in Vietnam the point is of thousands. */
static bool is_thousands_by_point(const swc_number_token *number)
{
    return number->group_count == 2 && number->separators[0] == '.' && number->groups[1] == 3 &&
           number->groups[0] <= 3 && number->digits[0] != '0';
}

/* Add one number with its factor (0: no word behind it). */
static swc_number_status add_amount(money_sum *sum, const swc_token *item, int64_t factor,
                                    int64_t unit)
{
    const swc_number_token *number = &item->number;
    bool named = factor > 1;
    if (number->group_count == 2 && number->groups[0] > 3 && number->groups[1] == 3) {
        return SWC_NUMBER_AMBIGUOUS; /* 3500.000: thousands, or three places? */
    }
    if (sum->last_factor != 0 && factor == 0) { /* 1tr5, 1 triệu 500, 1 triệu 500.000 */
        if (number->group_count == 1 && number->digit_count == 1) {
            factor = sum->last_factor / 10;
        } else if (number->group_count == 1 && number->digit_count == 3) {
            factor = sum->last_factor / 1000;
        } else if (number->group_count == 1) {
            return SWC_NUMBER_AMBIGUOUS;
        }
    }
    bool by_point = (named || unit > 1) && is_thousands_by_point(number);
    swc_scaled value = swc_scale(number, named || unit > 1, by_point || (!named && unit < 1000000));
    if (value.status != SWC_NUMBER_OK) {
        return value.status;
    }
    int64_t amount = value.mantissa;
    int64_t multiplier = factor > 1 ? factor : unit;
    if (sum->last_factor != 0 && multiplier >= sum->last_factor) {
        return SWC_NUMBER_AMBIGUOUS;
    }
    if (!swc_multiply(&amount, multiplier)) {
        return SWC_NUMBER_RANGE;
    }
    amount = swc_divide_rounded(amount, swc_power_of_ten(value.places), &sum->rounded);
    sum->last_factor = multiplier;
    sum->by_point = sum->by_point || by_point;
    return __builtin_add_overflow(sum->total, amount, &sum->total) ? SWC_NUMBER_RANGE
                                                                   : SWC_NUMBER_OK;
}

/* The factor that the words behind item *at name; *at moves to the last of them. */
static swc_number_status money_words_behind(const swc_token_list *list, size_t *at, int64_t unit,
                                            int64_t *factor, bool *half)
{
    *factor = 0;
    *half = false;
    while (*at + 1 < list->count && !list->items[*at + 1].is_number) {
        const char *word = list->items[*at + 1].word;
        int64_t named = money_factor(word);
        if (strcmp(word, "ruoi") == 0 && *factor > 1) {
            *half = true;
        } else if (named == 0) {
            return is_foreign_currency(word) ? SWC_NUMBER_UNIT : SWC_NUMBER_NOT;
        } else if (unit > 1) {
            return SWC_NUMBER_UNIT;
        } else if (named > 1 && *factor > 1) {
            return SWC_NUMBER_AMBIGUOUS;
        } else {
            *factor = named > 1 || *factor == 0 ? named : *factor;
        }
        (*at)++;
    }
    return SWC_NUMBER_OK;
}

static swc_number fail(swc_number_status status)
{
    return (swc_number){.status = status};
}

static bool read_plain(swc_str text, int64_t *value)
{
    if (text.length == 0 || text.length > SWC_DIGITS_MAX) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    *value = swc_digits_value(text.data, text.length);
    return true;
}

static swc_number money_of_tokens(const swc_token_list *list, int64_t unit)
{
    money_sum sum = {0};
    size_t at = 0;
    while (at < list->count && !list->items[at].is_number) { /* VND 1.500.000 */
        if (money_factor(list->items[at].word) != 1) {
            return fail(is_foreign_currency(list->items[at].word) ? SWC_NUMBER_UNIT
                                                                  : SWC_NUMBER_NOT);
        }
        if (unit > 1) {
            return fail(SWC_NUMBER_UNIT);
        }
        at++;
    }
    if (at == list->count) {
        return fail(SWC_NUMBER_NOT);
    }
    for (; at < list->count; at++) {
        const swc_token *item = &list->items[at];
        int64_t factor = 0;
        bool half = false;
        swc_number_status status = money_words_behind(list, &at, unit, &factor, &half);
        if (status == SWC_NUMBER_OK) {
            status = add_amount(&sum, item, factor, unit);
        }
        if (status != SWC_NUMBER_OK) {
            return fail(status);
        }
        sum.total += half ? factor / 2 : 0;
    }
    return (swc_number){.status = SWC_NUMBER_OK,
                        .value = list->negative ? -sum.total : sum.total,
                        .rounded = sum.rounded,
                        .by_point = sum.by_point};
}

/* What closes an amount on a cheque or a receipt, so that nothing can be added: ",-", ".-", "đ/".
 */
static swc_str cut_cheque_end(swc_str text)
{
    static const char *const ends[] = {",-", ".-", "/-", "đ/", "đ/.", "đ.", "đ/-"};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t length = strlen(ends[i]);
        if (text.length > length &&
            memcmp(text.data + text.length - length, ends[i], length) == 0) {
            return (swc_str){text.data, text.length - length};
        }
    }
    return text;
}

bool swc_has_decimal_point(swc_str text)
{
    swc_token_list list;
    swc_tokenize(text, &list);
    for (size_t i = 0; i < list.count; i++) {
        const swc_number_token *number = &list.items[i].number;
        if (list.items[i].is_number) {
            return number->group_count == 2 && number->separators[0] == '.' &&
                   (number->groups[1] != 3 || number->digits[0] == '0');
        }
    }
    return false;
}

swc_number swc_money_read(swc_str text, int64_t unit)
{
    int64_t value = 0;
    unit = unit < 1 ? 1 : unit;
    if (read_plain(text, &value)) {
        bool plain = unit == 1;
        return swc_multiply(&value, unit)
                   ? (swc_number){.status = SWC_NUMBER_OK, .value = value, .plain = plain}
                   : fail(SWC_NUMBER_RANGE);
    }
    if (swc_is_scientific(text)) {
        return fail(SWC_NUMBER_SCIENTIFIC);
    }
    swc_token_list list;
    bool plus = text.length > 1 && text.data[0] == '+'; /* of a bank's statement */
    text = plus ? (swc_str){text.data + 1, text.length - 1} : text;
    swc_tokenize(cut_cheque_end(text), &list);
    if (list.too_big) {
        return fail(SWC_NUMBER_RANGE);
    }
    if (list.foreign) {
        return fail(SWC_NUMBER_UNIT);
    }
    return list.odd ? fail(SWC_NUMBER_NOT) : money_of_tokens(&list, unit);
}

/* ---- decimals with a unit ---- */

typedef struct unit_word {
    const char *word;
    swc_measure measure; /* NONE: may stand beside any unit and says nothing */
    int64_t multiply, divide;
} unit_word;

static const unit_word unit_words[] = {
    {"gb", SWC_MEASURE_GB, 1, 1},          {"g", SWC_MEASURE_GB, 1, 1},
    {"gib", SWC_MEASURE_GB, 1, 1},         {"gigabyte", SWC_MEASURE_GB, 1, 1},
    {"tb", SWC_MEASURE_GB, 1024, 1},       {"tib", SWC_MEASURE_GB, 1024, 1},
    {"terabyte", SWC_MEASURE_GB, 1024, 1}, {"t", SWC_MEASURE_GB, 1024, 1},
    {"mb", SWC_MEASURE_GB, 1, 1024},       {"mib", SWC_MEASURE_GB, 1, 1024},
    {"inch", SWC_MEASURE_INCH, 1, 1},      {"inches", SWC_MEASURE_INCH, 1, 1},
    {"in", SWC_MEASURE_INCH, 1, 1},        {"inc", SWC_MEASURE_INCH, 1, 1},
    {"cm", SWC_MEASURE_INCH, 100, 254},    {"ssd", SWC_MEASURE_NONE, 0, 0},
    {"hdd", SWC_MEASURE_NONE, 0, 0},       {"emmc", SWC_MEASURE_NONE, 0, 0},
    {"nvme", SWC_MEASURE_NONE, 0, 0},      {"ufs", SWC_MEASURE_NONE, 0, 0},
    {"ram", SWC_MEASURE_NONE, 0, 0},       {"rom", SWC_MEASURE_NONE, 0, 0},
    {"ddr3", SWC_MEASURE_NONE, 0, 0},      {"ddr4", SWC_MEASURE_NONE, 0, 0},
    {"ddr5", SWC_MEASURE_NONE, 0, 0},      {"ddr3l", SWC_MEASURE_NONE, 0, 0},
    {"lpddr3", SWC_MEASURE_NONE, 0, 0},    {"lpddr4", SWC_MEASURE_NONE, 0, 0},
    {"lpddr4x", SWC_MEASURE_NONE, 0, 0},   {"lpddr5", SWC_MEASURE_NONE, 0, 0},
    {"bo", SWC_MEASURE_NONE, 0, 0},        {"nho", SWC_MEASURE_NONE, 0, 0},
    {"man", SWC_MEASURE_NONE, 0, 0},       {"hinh", SWC_MEASURE_NONE, 0, 0},
    {"o", SWC_MEASURE_NONE, 0, 0},         {"cung", SWC_MEASURE_NONE, 0, 0},
    {"fhd", SWC_MEASURE_NONE, 0, 0},       {"hd", SWC_MEASURE_NONE, 0, 0},
    {"khoang", SWC_MEASURE_NONE, 0, 0},
};

static const unit_word *find_unit(const char *word)
{
    for (size_t i = 0; i < sizeof unit_words / sizeof unit_words[0]; i++) {
        if (strcmp(word, unit_words[i].word) == 0) {
            return &unit_words[i];
        }
    }
    return NULL;
}

/* Canonical decimals: digits, and at most one point with one or two digits behind it. */
static bool read_plain_decimal(swc_str text, int64_t *hundredths)
{
    const char *point = text.length > 0 ? memchr(text.data, '.', text.length) : NULL;
    swc_str head = {text.data, point == NULL ? text.length : (size_t)(point - text.data)};
    int64_t places = 0;
    if (!read_plain(head, hundredths) || head.length > 15) {
        return false;
    }
    *hundredths *= 100;
    if (point == NULL) {
        return true;
    }
    swc_str tail = {point + 1, text.length - head.length - 1};
    if (tail.length > 2 || !read_plain(tail, &places)) {
        return false;
    }
    *hundredths += tail.length == 1 ? places * 10 : places;
    return true;
}

/* 2666 in "4 GB DDR4 2666" and 7200 in "500 GB 7200rpm" are no sizes. */
static bool is_speed(const swc_token_list *list, size_t at)
{
    static const char *const behind[] = {"rpm", "mhz", "hz"};
    const char *next =
        at + 1 < list->count && !list->items[at + 1].is_number ? list->items[at + 1].word : "";
    const char *last = at > 0 && !list->items[at - 1].is_number ? list->items[at - 1].word : "";
    for (size_t i = 0; i < sizeof behind / sizeof behind[0]; i++) {
        if (strcmp(next, behind[i]) == 0) {
            return true;
        }
    }
    bool of_slot = strcmp(last, "m") == 0 && strcmp(list->items[at].number.digits, "2") == 0;
    if (of_slot) { /* 512GB M.2 */
        return true;
    }
    bool of_memory = strncmp(last, "ddr", 3) == 0 || strncmp(last, "lpddr", 5) == 0;
    return of_memory && list->items[at].number.digit_count == 4 && find_unit(next) == NULL;
}

static swc_number decimal_of_tokens(const swc_token_list *list, swc_measure measure)
{
    const swc_token *number = NULL;
    const unit_word *unit = NULL;
    bool unknown = false;
    for (size_t i = 0; i < list->count; i++) {
        const swc_token *item = &list->items[i];
        if (item->is_number && is_speed(list, i)) {
            continue;
        }
        if (item->is_number && item->number.group_count > 1 && item->number.separators[0] == ' ') {
            return fail(SWC_NUMBER_AMBIGUOUS); /* "M.2 512GB" is no 2512 */
        }
        if (item->is_number && number != NULL) {
            return fail(SWC_NUMBER_AMBIGUOUS); /* 256GB SSD + 1TB HDD */
        }
        if (item->is_number) {
            number = item;
            continue;
        }
        const unit_word *found = find_unit(item->word);
        if (found == NULL) {
            unknown = true;
        } else if (found->measure != SWC_MEASURE_NONE) {
            if (unit != NULL || found->measure != measure || number == NULL) {
                return fail(SWC_NUMBER_UNIT);
            }
            unit = found;
        }
    }
    if (number == NULL) {
        return fail(SWC_NUMBER_NOT);
    }
    swc_scaled value = swc_scale(&number->number, true, false);
    if (value.status != SWC_NUMBER_OK) {
        return fail(value.status);
    }
    swc_number result = {.status =
                             unknown && unit == NULL ? SWC_NUMBER_UNKNOWN_UNIT : SWC_NUMBER_OK};
    if (!swc_multiply(&value.mantissa, 100 * (unit != NULL ? unit->multiply : 1))) {
        return fail(SWC_NUMBER_RANGE);
    }
    int64_t divisor = swc_power_of_ten(value.places) * (unit != NULL ? unit->divide : 1);
    result.value = swc_divide_rounded(value.mantissa, divisor, &result.rounded);
    result.value = list->negative ? -result.value : result.value;
    return result;
}

swc_number swc_decimal_read(swc_str text, swc_measure measure)
{
    swc_number result = {.status = SWC_NUMBER_OK, .plain = true};
    if (read_plain_decimal(text, &result.value)) {
        return result;
    }
    if (swc_is_scientific(text)) {
        return fail(SWC_NUMBER_SCIENTIFIC);
    }
    swc_token_list list;
    swc_tokenize(text, &list);
    if (list.too_big) {
        return fail(SWC_NUMBER_RANGE);
    }
    if (list.odd) {
        return fail(list.count > 1 && list.items[0].is_number ? SWC_NUMBER_AMBIGUOUS
                                                              : SWC_NUMBER_NOT);
    }
    return decimal_of_tokens(&list, measure);
}

/* ---- whole numbers ---- */

static bool is_counter(const char *word)
{
    static const char *const words[] = {
        "cai", "chiec", "may",  "bo",    "em",   "hs",   "hoc",  "sinh",   "ho",   "thiet", "bi",
        "tb",  "sim",   "khau", "nguoi", "hssv", "tinh", "bang", "laptop", "dien", "thoai", "the"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(word, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

swc_number swc_integer_read(swc_str text)
{
    swc_number result = {.status = SWC_NUMBER_OK, .plain = true};
    if (read_plain(text, &result.value)) {
        return result;
    }
    if (swc_is_scientific(text)) {
        return fail(SWC_NUMBER_SCIENTIFIC);
    }
    swc_token_list list;
    swc_tokenize(text, &list);
    if (list.too_big) {
        return fail(SWC_NUMBER_RANGE);
    }
    if (list.count == 0 || list.odd || !list.items[0].is_number) {
        return fail(SWC_NUMBER_NOT);
    }
    for (size_t i = 1; i < list.count; i++) {
        if (list.items[i].is_number || !is_counter(list.items[i].word)) {
            return fail(SWC_NUMBER_NOT);
        }
    }
    swc_scaled value = swc_scale(&list.items[0].number, true, true);
    if (value.status != SWC_NUMBER_OK) {
        return fail(value.status);
    }
    result.plain = false;
    result.value =
        swc_divide_rounded(value.mantissa, swc_power_of_ten(value.places), &result.rounded);
    if (result.rounded) { /* half a device is no count */
        return fail(SWC_NUMBER_AMBIGUOUS);
    }
    result.value = list.negative ? -result.value : result.value;
    return result;
}
