/* Cells that are numbers or strings of digits: counts, measures, money, phones, identifiers. How a
 * number can be written is known to text/number.c; here it meets its column. */
#include "model/value/task.h"

#include "model/school.h"
#include "text/date.h"
#include "text/number.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* ---- what a failed reading becomes ---- */

/* What the column takes, in words: "từ 1 đến 12", "từ 0 trở lên". */
static void refuse_range(swc_value_task *task)
{
    enum { OPEN_END = 1000000000 }; /* a limit above this is no rule of the form */
    const swc_column *column = task->column;
    int64_t unit = column->type == SWC_TYPE_DECIMAL ? 100 : 1;
    int64_t least = column->minimum / unit;
    int64_t most = column->maximum / unit;
    const char *vi = most > OPEN_END ? "từ %" PRId64 " trở lên" : "từ %" PRId64 " đến %" PRId64;
    const char *en = most > OPEN_END ? "%" PRId64 " or more" : "%" PRId64 " to %" PRId64;
    char texts[2][64];
    swc_str kept[2];
    (void)snprintf(texts[0], sizeof texts[0], vi, least, most);
    (void)snprintf(texts[1], sizeof texts[1], en, least, most);
    for (int i = 0; i < 2; i++) {
        swc_str whole = {texts[i], strlen(texts[i]) + 1}; /* with its end: a detail is a C text */
        kept[i] = swc_value_reader_keep(task->reader, whole);
    }
    swc_value_find(task->value, SWC_ISSUE_RANGE, kept[0].data, kept[1].data);
}

static swc_status refuse(swc_value_task *task, swc_number_status status)
{
    swc_value *value = task->value;
    switch (status) {
    case SWC_NUMBER_AMBIGUOUS:
        swc_value_find(value, SWC_ISSUE_NUMBER_AMBIGUOUS, NULL, NULL);
        break;
    case SWC_NUMBER_UNIT:
        swc_value_find(value, SWC_ISSUE_UNIT_AMBIGUOUS, NULL, NULL);
        break;
    case SWC_NUMBER_RANGE:
        refuse_range(task);
        break;
    case SWC_NUMBER_SCIENTIFIC:
        swc_value_find(value, SWC_ISSUE_TYPE, "số viết đủ chữ số, không phải dạng 1E+06",
                       "a number with all its digits, not of the form 1E+06");
        break;
    default:
        if (task->column->type == SWC_TYPE_MONEY) {
            swc_value_find(value, SWC_ISSUE_TYPE, "số tiền bằng chữ số, ví dụ 2000000",
                           "an amount in digits, for example 2000000");
        } else {
            swc_value_find(value, SWC_ISSUE_TYPE, "một số, ví dụ 12", "a number, for example 12");
        }
        break;
    }
    return SWC_OK;
}

/* Range and remarks; then the text. `hundredths`: the column keeps two places. */
static swc_status accept(swc_value_task *task, const swc_number *number, bool hundredths)
{
    char text[24];
    const swc_column *column = task->column;
    if (number->value < column->minimum || number->value > column->maximum) {
        refuse_range(task);
        return SWC_OK;
    }
    size_t length = hundredths ? swc_hundredths_write(number->value, text)
                               : swc_integer_write(number->value, text);
    bool same = length == task->text.length && memcmp(text, task->text.data, length) == 0;
    if (number->rounded) {
        swc_value_find(task->value, SWC_ISSUE_PRECISION, NULL, NULL);
    }
    if (number->status == SWC_NUMBER_UNKNOWN_UNIT) {
        swc_value_find(task->value, SWC_ISSUE_UNIT_UNKNOWN, NULL, NULL);
    } else if (!same && task->cell->type == SWC_CELL_TEXT) {
        swc_value_find(task->value, SWC_ISSUE_NUMBER_FORMAT, NULL, NULL);
    } else if (column->type == SWC_TYPE_MONEY && task->facts->unit > 1) {
        swc_value_find(task->value, SWC_ISSUE_NUMBER_FORMAT, "nhân với đơn vị của cột",
                       "multiplied by the unit of the column");
    }
    return swc_value_set(task, text, length);
}

/* ---- counts ---- */

static swc_status accept_integer(swc_value_task *task, int64_t value)
{
    swc_number number = {.status = SWC_NUMBER_OK, .value = value};
    return accept(task, &number, false);
}

/* "Khối 5", "Khối: VIII", "Lớp 5A" in a column of grades. */
static bool read_grade(swc_str text, int64_t *value)
{
    char key[64];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    const char *rest = strncmp(key, "khoi ", 5) == 0 ? key + 5 : key;
    *value = swc_grade_of_roman(strncmp(rest, "lop ", 4) == 0 ? rest + 4 : rest);
    if (*value != 0) {
        return true;
    }
    if (rest != key && strspn(rest, "0123456789") == strlen(rest)) {
        text = swc_str_of(rest);
    }
    *value = swc_class_grade(text);
    return *value != 0;
}

/* "Ưu tiên 1", "UT2", "III". */
static bool read_priority(swc_str text, int64_t *value)
{
    static const char *const romans[] = {"i", "ii", "iii"};
    char key[64];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < 3; i++) {
        if (strcmp(key, romans[i]) == 0) {
            *value = (int64_t)i + 1;
            return true;
        }
    }
    swc_word_reading reading;
    if (!swc_words_category(key, false, &reading)) {
        return false;
    }
    *value = reading.priority;
    return reading.priority != 0;
}

/* "giảm 20 %", "hỗ trợ 50 phần trăm", "miễn phí": what stands around the figure. */
static bool read_percent_words(swc_str text, int64_t *value)
{
    static const char *const leads[] = {"giam", "giam gia", "mien", "mien phi", "ho tro", "uu dai"};
    char key[64];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    if (strcmp(key, "mien phi") == 0 || strcmp(key, "mien phi hoan toan") == 0) {
        *value = 100;
        return true;
    }
    char *tail = strstr(key, " phan tram");
    bool percent = tail != NULL || text.data[text.length - 1] == '%';
    if (tail != NULL) {
        *tail = '\0';
    }
    char *figure = strpbrk(key, "0123456789");
    if (!percent || figure == NULL || strspn(figure, "0123456789") != strlen(figure)) {
        return false;
    }
    bool led = figure == key;
    for (size_t i = 0; figure > key && i < sizeof leads / sizeof leads[0]; i++) {
        size_t length = strlen(leads[i]);
        led = led || (length + 1 == (size_t)(figure - key) && memcmp(key, leads[i], length) == 0);
    }
    swc_number number = swc_integer_read(swc_str_of(figure));
    *value = number.value;
    return led && number.status == SWC_NUMBER_OK;
}

/* 0.2 of a cell formatted as percent, "20%", "giảm 20 %". */
static bool read_percent(swc_value_task *task, int64_t *value)
{
    if (task->cell->type == SWC_CELL_NUMBER) {
        swc_number number = swc_typed_read(task->text, 2, 1);
        bool share = number.status == SWC_NUMBER_OK && number.value > 0 && number.value < 100 &&
                     !number.rounded;
        *value = number.value;
        return share;
    }
    return read_percent_words(task->text, value);
}

/* "2020", "năm 2020", "03/2020", a typed date. */
static bool read_year(const swc_value_task *task, int64_t *value)
{
    swc_date_reading reading = swc_date_scan(task->text, 30);
    swc_date date = reading.shape == SWC_DATE_THREE && reading.ymd.year != 0   ? reading.ymd
                    : reading.shape == SWC_DATE_THREE && reading.dmy.year != 0 ? reading.dmy
                                                                               : reading.certain;
    *value = date.year;
    return date.year != 0 && reading.shape != SWC_DATE_SERIAL;
}

static bool read_special(swc_value_task *task, int64_t *value)
{
    const char *name = task->column->name;
    return (strcmp(name, "grade") == 0 && task->cell->type != SWC_CELL_DATE &&
            read_grade(task->text, value)) ||
           (strcmp(name, "priority") == 0 && read_priority(task->text, value)) ||
           (strcmp(name, "discount_percent") == 0 && read_percent(task, value)) ||
           (strcmp(name, "made_year") == 0 && read_year(task, value));
}

/* The number in figures before the same in words; number->status stays what it is without. */
static swc_status read_spelled(swc_value_task *task, swc_number *number)
{
    swc_spelled spelled;
    bool same = false;
    if (task->cell->type != SWC_CELL_TEXT || !swc_value_cut_spelled(task->text, &spelled)) {
        return SWC_OK;
    }
    swc_str figures = {spelled.figures, spelled.length};
    bool money = task->column->type == SWC_TYPE_MONEY;
    swc_number read =
        money ? swc_money_read(figures, task->facts->unit) : swc_integer_read(figures);
    if (read.status != SWC_NUMBER_OK) {
        return SWC_OK;
    }
    swc_status status = swc_value_is_spelled(task, &spelled, read.value, &same);
    *number = same ? read : *number;
    return status;
}

swc_status swc_value_read_integer(swc_value_task *task)
{
    int64_t value = 0;
    if (read_special(task, &value)) {
        return accept_integer(task, value);
    }
    if (task->cell->type == SWC_CELL_DATE || task->cell->type == SWC_CELL_BOOL) {
        return refuse(task, SWC_NUMBER_NOT);
    }
    swc_number number = task->cell->type == SWC_CELL_NUMBER ? swc_typed_read(task->text, 0, 1)
                                                            : swc_integer_read(task->text);
    swc_status status = SWC_OK;
    if (number.status == SWC_NUMBER_OK && number.rounded) {
        number.status = SWC_NUMBER_AMBIGUOUS;
    } else if (number.status == SWC_NUMBER_NOT) {
        status = read_spelled(task, &number);
    }
    if (status != SWC_OK) {
        return status;
    }
    if (number.status != SWC_NUMBER_OK) {
        bool nothing = number.status == SWC_NUMBER_NOT && !task->column->required &&
                       strcmp(task->column->name, "quantity") != 0 &&
                       swc_value_is_nothing(task->text);
        return nothing ? SWC_OK : refuse(task, number.status);
    }
    return accept(task, &number, false);
}

/* ---- measures and money ---- */

swc_status swc_value_read_decimal(swc_value_task *task)
{
    if (task->cell->type == SWC_CELL_DATE || task->cell->type == SWC_CELL_BOOL) {
        return refuse(task, SWC_NUMBER_NOT);
    }
    swc_measure measure =
        strcmp(task->column->name, "screen_inch") == 0 ? SWC_MEASURE_INCH : SWC_MEASURE_GB;
    swc_number number = task->cell->type == SWC_CELL_NUMBER ? swc_typed_read(task->text, 2, 1)
                                                            : swc_decimal_read(task->text, measure);
    if (number.status != SWC_NUMBER_OK && number.status != SWC_NUMBER_UNKNOWN_UNIT) {
        bool nothing = number.status == SWC_NUMBER_NOT && swc_value_is_nothing(task->text);
        return nothing ? SWC_OK : refuse(task, number.status);
    }
    return accept(task, &number, true);
}

swc_status swc_value_read_money(swc_value_task *task)
{
    if (task->cell->type == SWC_CELL_DATE || task->cell->type == SWC_CELL_BOOL) {
        return refuse(task, SWC_NUMBER_NOT);
    }
    swc_number number = task->cell->type == SWC_CELL_NUMBER
                            ? swc_typed_read(task->text, 0, task->facts->unit)
                            : swc_money_read(task->text, task->facts->unit);
    if (number.status == SWC_NUMBER_NOT) {
        swc_status status = read_spelled(task, &number);
        if (status != SWC_OK || (number.status == SWC_NUMBER_NOT && !task->column->required &&
                                 swc_value_is_nothing(task->text))) {
            return status;
        }
    }
    if (number.status == SWC_NUMBER_OK && number.by_point && task->facts->point_is_decimal) {
        number.status = SWC_NUMBER_AMBIGUOUS;
    }
    if (number.status != SWC_NUMBER_OK) {
        return refuse(task, number.status);
    }
    return accept(task, &number, false);
}

/* ---- strings of digits ---- */

/* ".0" behind the digits of an exported number is no part of them. */
static swc_str cut_decimal_zeros(swc_str text)
{
    size_t end = text.length;
    while (end > 0 && text.data[end - 1] == '0') {
        end--;
    }
    bool point = end > 1 && end < text.length && text.length - end <= 2 &&
                 (text.data[end - 1] == '.' || text.data[end - 1] == ',') &&
                 text.data[end - 2] >= '0' && text.data[end - 2] <= '9';
    return point ? (swc_str){text.data, end - 1} : text;
}

swc_status swc_value_read_phone(swc_value_task *task)
{
    char digits[12];
    bool repaired = false;
    if (swc_is_scientific(task->text)) {
        swc_value_find(task->value, SWC_ISSUE_ID_SCIENTIFIC, NULL, NULL);
        return SWC_OK;
    }
    bool found = swc_phone_read(task->text, digits, &repaired);
    if (!found) { /* 905123456.0 of an exported number */
        found = swc_phone_read(cut_decimal_zeros(task->text), digits, &repaired);
        repaired = true;
    }
    if (!found) {
        if (!swc_value_is_nothing(task->text)) {
            swc_value_find(task->value, SWC_ISSUE_PATTERN, "10 chữ số, bắt đầu bằng 0",
                           "10 digits from 0");
        }
        return SWC_OK;
    }
    if (repaired) {
        swc_value_find(task->value, SWC_ISSUE_PHONE_FORMAT, NULL, NULL);
    }
    return swc_value_set(task, digits, strlen(digits));
}

enum { ID_MAX = 20, IMEI_DIGITS = 15 };

/*
 * The digits of an identifier. Zeros that only the cell's format shows are put back.
 * @return count; 0 when a finding or nothing is all there is
 */
static size_t read_id(swc_value_task *task, char digits[ID_MAX + 1], const char *vi, const char *en)
{
    bool separators = false;
    swc_str text = cut_decimal_zeros(task->text);
    if (swc_is_scientific(task->text)) {
        swc_value_find(task->value, SWC_ISSUE_ID_SCIENTIFIC, NULL, NULL);
        return 0;
    }
    size_t count = task->cell->type == SWC_CELL_DATE || task->cell->type == SWC_CELL_BOOL
                       ? SIZE_MAX
                       : swc_digits_read(text, digits, ID_MAX + 1, &separators);
    if (count == SIZE_MAX || count == 0) {
        if (!swc_value_is_nothing(task->text)) {
            swc_value_find(task->value, SWC_ISSUE_PATTERN, vi, en);
        }
        return 0;
    }
    size_t shown = task->cell->id_digits;
    if (task->cell->type == SWC_CELL_NUMBER && shown > count && shown <= ID_MAX) {
        memmove(digits + shown - count, digits, count + 1);
        memset(digits, '0', shown - count);
        count = shown;
        swc_value_find(task->value, SWC_ISSUE_ID_FROM_FORMAT, NULL, NULL);
    }
    if (separators && task->value->finding_count == 0) {
        swc_value_find(task->value, SWC_ISSUE_SPACE, NULL, NULL);
    }
    return count;
}

swc_status swc_value_read_student_id(swc_value_task *task)
{
    char digits[ID_MAX + 1];
    size_t count = read_id(task, digits, "10 chữ số", "10 digits");
    if (count != 0 && count != 10) {
        swc_value_find(task->value, SWC_ISSUE_PATTERN, "10 chữ số", "10 digits");
    }
    return task->value->bad || count == 0 ? SWC_OK : swc_value_set(task, digits, count);
}

swc_status swc_value_read_personal_id(swc_value_task *task)
{
    char digits[ID_MAX + 1];
    size_t count = read_id(task, digits, "12 chữ số", "12 digits");
    if (count != 0 && count != 12 && count != 11) {
        swc_value_find(task->value, SWC_ISSUE_PATTERN, "12 chữ số", "12 digits");
    }
    if (task->value->bad || count == 0) {
        return SWC_OK;
    }
    task->value->id_length = count == 11 ? 11 : 0;
    return swc_value_set(task, digits, count);
}

/* A telephone with two SIMs has two numbers; both must pass, and the first is written. */
static bool take_first_imei(swc_str text, char digits[IMEI_DIGITS])
{
    size_t runs = 0;
    for (size_t at = 0; at < text.length;) {
        size_t end = at;
        while (end < text.length && text.data[end] >= '0' && text.data[end] <= '9') {
            end++;
        }
        swc_str run = {text.data + at, end - at};
        bool is_imei = run.length == IMEI_DIGITS && swc_luhn_is_valid(run) &&
                       memcmp(run.data, "000000000000000", IMEI_DIGITS) != 0;
        if (run.length > 0 ? !is_imei : strchr(" /;,|\n-", text.data[at]) == NULL) {
            return false;
        }
        if (run.length > 0 && runs++ == 0) {
            memcpy(digits, run.data, IMEI_DIGITS);
        }
        at = run.length > 0 ? end : at + 1;
    }
    return runs == 2;
}

swc_status swc_value_read_imei(swc_value_task *task)
{
    char first[IMEI_DIGITS];
    if (task->cell->type == SWC_CELL_TEXT && take_first_imei(task->text, first)) {
        swc_value_find(task->value, SWC_ISSUE_NUMBER_FORMAT, "số thứ nhất trong hai số IMEI",
                       "the first of two IMEI numbers");
        return swc_value_set(task, first, IMEI_DIGITS);
    }
    char digits[ID_MAX + 1];
    size_t count = read_id(task, digits, "15 chữ số", "15 digits");
    if (count == 0 || task->value->bad) {
        return SWC_OK;
    }
    bool filler = strspn(digits, "0") == count; /* it passes, but is no phone's */
    if (count != IMEI_DIGITS || filler || !swc_luhn_is_valid((swc_str){digits, count})) {
        swc_value_find(task->value, SWC_ISSUE_IMEI_CHECK, NULL, NULL);
        return SWC_OK;
    }
    return swc_value_set(task, digits, count);
}

/* ---- a bare "Mã định danh" ---- */

void swc_id_tally_add(swc_id_tally *tally, const swc_cell *cell)
{
    char digits[ID_MAX + 1];
    bool separators = false;
    if (cell->type != SWC_CELL_TEXT && cell->type != SWC_CELL_NUMBER) {
        return;
    }
    if (cell->type == SWC_CELL_TEXT && cell->text.length == 12 && swc_is_digits(cell->text)) {
        tally->personal++; /* nearly every one: nothing to look for */
        return;
    }
    if (swc_is_scientific(cell->text)) { /* the exponent tells how many digits there were */
        const char *e = memchr(cell->text.data, 'E', cell->text.length);
        e = e == NULL ? memchr(cell->text.data, 'e', cell->text.length) : e;
        int exponent = 0;
        for (const char *c = e + 1; c < cell->text.data + cell->text.length; c++) {
            exponent = *c >= '0' && *c <= '9' ? exponent * 10 + (*c - '0') : exponent;
        }
        tally->personal += exponent == 10 || exponent == 11 ? 1 : 0;
        tally->student += exponent == 9 ? 1 : 0;
        tally->other += exponent < 9 || exponent > 11 ? 1 : 0;
        return;
    }
    size_t count =
        swc_digits_read(cut_decimal_zeros(cell->text), digits, sizeof digits, &separators);
    if (count == 0) {
        return;
    }
    if (cell->type == SWC_CELL_NUMBER && cell->id_digits > count) {
        count = cell->id_digits;
    }
    if (count == 11 || count == 12) {
        tally->personal++;
    } else if (count == 10 || count == 9) {
        tally->student++;
    } else {
        tally->other++;
    }
}

swc_type swc_id_tally_decide(const swc_id_tally *tally)
{
    size_t both = tally->student + tally->personal;
    if (tally->personal * 3 >= both * 2) {
        return SWC_TYPE_PERSONAL_ID;
    }
    return tally->student * 3 >= both * 2 ? SWC_TYPE_STUDENT_ID : SWC_TYPE_TEXT;
}
