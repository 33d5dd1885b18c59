/* Calendar dates out of text and serials. Says what a text can mean; decides nothing for a column.
 */
#include "text/date.h"

#include "text/unicode.h"

#include <string.h>

/* Years that people in these forms can mean; beyond them a number is no year. */
enum { YEAR_MIN = 1900, YEAR_MAX = 2100 };
/* Serials of 1927-05-18 and 2100-12-31: five digits, so that neither a year nor a count fits. */
enum { SERIAL_MIN = 10000, SERIAL_MAX = 73415 };

/* ---- the calendar (days_from_civil: Howard Hinnant, "chrono-compatible low-level date
 *      algorithms", public domain) ---- */

static int days_in_month(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool swc_date_is_valid(swc_date date)
{
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && (date.day <= 28 || date.day <= days_in_month(date.year, date.month));
}

int64_t swc_date_to_days(swc_date date)
{
    int64_t year = date.month <= 2 ? date.year - 1 : date.year;
    int64_t era = year / 400;
    int64_t year_of_era = year - era * 400;
    int64_t month_from_march = (date.month + 9) % 12;
    int64_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

swc_date swc_date_from_days(int64_t days)
{
    days += 719468;
    int64_t era = days / 146097;
    int64_t day_of_era = days - era * 146097;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t month_from_march = (5 * day_of_year + 2) / 153;
    int month = (int)(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
    return (swc_date){(int)(year_of_era + era * 400 + (month <= 2 ? 1 : 0)), month,
                      (int)(day_of_year - (153 * month_from_march + 2) / 5 + 1)};
}

bool swc_date_from_serial(int64_t serial, bool date_1904, swc_date *date_out)
{
    /* Day 0 of each system, counted from 1970: 1899-12-30 beyond the false leap day, 1904-01-01. */
    int64_t days = date_1904 ? serial - 24107 : serial - (serial < 60 ? 25568 : 25569);
    const int64_t last = 2932896; /* 9999-12-31 */
    if (serial < (date_1904 ? 0 : 1) || (!date_1904 && serial == 60) || days > last) {
        return false;
    }
    *date_out = swc_date_from_days(days);
    return true;
}

/* The two digits at `at` as a number; above 99 when one of them is no digit. */
static int two_digits(swc_str text, size_t at)
{
    unsigned tens = (unsigned char)text.data[at] - (unsigned)'0';
    unsigned ones = (unsigned char)text.data[at + 1] - (unsigned)'0';
    return tens > 9 || ones > 9 ? 100 : (int)(tens * 10 + ones);
}

bool swc_date_parse_iso(swc_str text, swc_date *date_out)
{
    if (text.length != 10 || text.data[4] != '-' || text.data[7] != '-') {
        return false;
    }
    int century = two_digits(text, 0);
    int year = two_digits(text, 2);
    swc_date date = {century * 100 + year, two_digits(text, 5), two_digits(text, 8)};
    if (century > 99 || year > 99 || date.month > 99 || date.day > 99) {
        return false;
    }
    *date_out = date;
    return swc_date_is_valid(date);
}

static void put_two_digits(char *text, int value)
{
    text[0] = (char)('0' + value / 10);
    text[1] = (char)('0' + value % 10);
}

void swc_date_write(swc_date date, char text[11])
{
    put_two_digits(text, date.year / 100);
    put_two_digits(text + 2, date.year % 100);
    if (date.month == 0) {
        text[4] = '\0';
        return;
    }
    text[4] = '-';
    put_two_digits(text + 5, date.month);
    text[7] = '-';
    put_two_digits(text + 8, date.day);
    text[10] = '\0';
}

int swc_date_compare(swc_date a, swc_date b)
{
    if (a.year != b.year) {
        return a.year < b.year ? -1 : 1;
    }
    if (a.month == 0 || b.month == 0 || a.month != b.month) {
        return a.month == 0 || b.month == 0 ? 0 : a.month < b.month ? -1 : 1;
    }
    if (a.day == 0 || b.day == 0 || a.day == b.day) {
        return 0;
    }
    return a.day < b.day ? -1 : 1;
}

int swc_date_age(swc_date birth, swc_date day)
{
    int years = day.year - birth.year;
    birth.year = day.year;
    return swc_date_compare(day, birth) < 0 ? years - 1 : years;
}

/* ---- pieces of a written date ---- */

enum { PIECE_MAX = 8 };

typedef enum word_mark { MARK_NONE, MARK_DAY, MARK_MONTH, MARK_YEAR } word_mark;

/* The numbers of a text with what the words before them say. */
typedef struct pieces {
    int count;
    int value[PIECE_MAX];
    int digits[PIECE_MAX];
    word_mark marks[PIECE_MAX];
    char separator[PIECE_MAX]; /* between number i - 1 and i; 0: several or words */
    int month_name;            /* 1..12 when a month was named in English */
    bool words;                /* any word stood there */
    bool has_time;
} pieces;

static const struct {
    const char *key;
    word_mark mark;
    int month;
} known_words[] = {
    {"ngay", MARK_DAY, 0},       {"mung", MARK_DAY, 0},      {"mong", MARK_DAY, 0},
    {"thang", MARK_MONTH, 0},    {"th", MARK_MONTH, 0},      {"t", MARK_MONTH, 0},
    {"nam", MARK_YEAR, 0},       {"thg", MARK_MONTH, 0},     {"sinh", MARK_NONE, 0},
    {"jan", MARK_NONE, 1},       {"january", MARK_NONE, 1},  {"feb", MARK_NONE, 2},
    {"february", MARK_NONE, 2},  {"mar", MARK_NONE, 3},      {"march", MARK_NONE, 3},
    {"apr", MARK_NONE, 4},       {"april", MARK_NONE, 4},    {"may", MARK_NONE, 5},
    {"jun", MARK_NONE, 6},       {"june", MARK_NONE, 6},     {"jul", MARK_NONE, 7},
    {"july", MARK_NONE, 7},      {"aug", MARK_NONE, 8},      {"august", MARK_NONE, 8},
    {"sep", MARK_NONE, 9},       {"sept", MARK_NONE, 9},     {"september", MARK_NONE, 9},
    {"oct", MARK_NONE, 10},      {"october", MARK_NONE, 10}, {"nov", MARK_NONE, 11},
    {"november", MARK_NONE, 11}, {"dec", MARK_NONE, 12},     {"december", MARK_NONE, 12},
    {"gieng", MARK_NONE, 1},     {"chap", MARK_NONE, 12},
};

/* A time of day behind the date: "T08:30:00", "8:30", "08:30:00.000Z", "8:30 AM". */
static bool is_time(swc_str text)
{
    size_t colons = 0;
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        colons += c == ':' ? 1 : 0;
        if ((c < '0' || c > '9') && strchr(" .:TZAPMapmt", c) == NULL) {
            return false;
        }
    }
    return colons >= 1 && colons <= 2 && text.length <= 20;
}

static size_t digit_run(swc_str text, size_t at)
{
    size_t end = at;
    while (end < text.length && text.data[end] >= '0' && text.data[end] <= '9') {
        end++;
    }
    return end - at;
}

/* Take the number at `at`; false when it is too long for any date. */
static bool take_number(pieces *found, swc_str text, size_t at, size_t length, word_mark mark,
                        char sep)
{
    if (length > 8 || found->count == PIECE_MAX) {
        return false;
    }
    int value = 0;
    for (size_t i = 0; i < length; i++) {
        value = value * 10 + (text.data[at + i] - '0');
    }
    found->value[found->count] = value;
    found->digits[found->count] = (int)length;
    found->marks[found->count] = mark;
    found->separator[found->count] = sep;
    found->count++;
    return true;
}

/* Take the word at *at and move past it; false when no date holds such a word. */
static bool take_word(pieces *found, swc_str text, size_t *at, word_mark *mark_out)
{
    size_t start = *at;
    while (*at < text.length) {
        size_t next = *at;
        uint32_t letter = swc_key_letter(swc_utf8_next(text, &next));
        if (letter == ' ' || (letter >= '0' && letter <= '9')) {
            break;
        }
        *at = next;
    }
    char key[32];
    swc_str word = {text.data + start, *at - start};
    if (*at == start || swc_key_into(word, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof known_words / sizeof known_words[0]; i++) {
        if (strcmp(key, known_words[i].key) == 0) {
            found->words = true;
            *mark_out = known_words[i].mark;
            if (known_words[i].month != 0) {
                found->month_name = known_words[i].month;
            }
            return true;
        }
    }
    return false;
}

static bool take_pieces(pieces *found, swc_str text)
{
    size_t at = 0;
    word_mark pending = MARK_NONE;
    char separator = 0;
    while (at < text.length) {
        char c = text.data[at];
        size_t digits = digit_run(text, at);
        swc_str rest = {text.data + at, text.length - at};
        if (found->count >= 3 && (separator == ' ' || c == 'T') && is_time(rest)) {
            found->has_time = true;
            return true;
        }
        if (digits > 0) {
            if (!take_number(found, text, at, digits, pending, separator)) {
                return false;
            }
            at += digits;
            pending = MARK_NONE;
            separator = 0;
            continue;
        }
        if (c == '\'' && at == 0) { /* what makes a text of it in a spreadsheet */
            at++;
            continue;
        }
        if (c != '\0' && strchr("/\\-., \t\r\n", c) != NULL) {
            bool blank = strchr(" \t\r\n", c) != NULL;
            separator = blank && separator != 0 ? separator : blank ? ' ' : c;
            at++;
            continue;
        }
        if (rest.length >= 3 && (memcmp(rest.data, "\xE2\x80\x93", 3) == 0 ||
                                 memcmp(rest.data, "\xE2\x80\x94", 3) == 0)) {
            separator = '-'; /* en and em dash */
            at += 3;
            continue;
        }
        if (!take_word(found, text, &at, &pending)) {
            return false;
        }
        separator = 0;
    }
    return found->count > 0;
}

/* ---- what the pieces can mean ---- */

static int full_year(int value, int digits, int pivot)
{
    if (digits > 2) {
        return value;
    }
    return value <= pivot ? 2000 + value : 1900 + value;
}

static swc_date possible(int year, int month, int day)
{
    swc_date date = {year, month, day};
    return swc_date_is_valid(date) ? date : (swc_date){0, 0, 0};
}

static bool is_year(int value, int digits)
{
    return digits == 4 && value >= YEAR_MIN && value <= YEAR_MAX;
}

static void finish_three(swc_date_reading *reading)
{
    bool any = reading->dmy.year != 0 || reading->mdy.year != 0 || reading->ymd.year != 0;
    reading->shape = any ? SWC_DATE_THREE : SWC_DATE_IMPOSSIBLE;
}

/* ddmmyyyy, yyyymmdd, ddmmyy without separators; a number that lost its leading 0 has 7 or 5. */
static void read_compact(swc_date_reading *reading, int value, int pivot, bool short_year)
{
    int year = short_year ? full_year(value % 100, 2, pivot) : value % 10000;
    int head = short_year ? value / 100 : value / 10000;
    if (year >= YEAR_MIN && year <= YEAR_MAX) {
        reading->dmy = possible(year, head % 100, head / 100);
        reading->mdy = possible(year, head / 100, head % 100);
    }
    if (!short_year && value / 10000 >= YEAR_MIN && value / 10000 <= YEAR_MAX) {
        reading->ymd = possible(value / 10000, value / 100 % 100, value % 100);
    }
    reading->two_digit_year = short_year;
    finish_three(reading);
}

static void read_one(swc_date_reading *reading, const pieces *p, int pivot)
{
    int value = p->value[0];
    int digits = p->digits[0];
    if (is_year(value, digits)) {
        reading->shape = SWC_DATE_YEAR;
        reading->certain = (swc_date){value, 0, 0};
    } else if (p->words) {
        reading->shape = SWC_DATE_NOT;
    } else if (digits == 5 && value >= SERIAL_MIN && value <= SERIAL_MAX) {
        reading->shape = SWC_DATE_SERIAL;
        reading->serial = value;
        swc_date_from_serial(value, false, &reading->certain);
    } else if (digits >= 6) {
        read_compact(reading, value, pivot, digits == 6);
    }
}

static void read_two(swc_date_reading *reading, const pieces *p, int pivot)
{
    int first = p->value[0];
    int second = p->value[1];
    if (p->month_name != 0) { /* May 2012; 3 May with the year missing is no date */
        int day = p->digits[0] <= 2 ? first : second;
        int year_at = p->digits[0] <= 2 ? 1 : 0;
        int year = full_year(p->value[year_at], p->digits[year_at], pivot);
        reading->two_digit_year = p->digits[year_at] <= 2;
        reading->certain = possible(year, p->month_name, day);
        reading->shape = reading->certain.year != 0 ? SWC_DATE_WORDS : SWC_DATE_IMPOSSIBLE;
        return;
    }
    if (p->digits[0] == 5 && p->separator[1] == '.' && first >= SERIAL_MIN && first <= SERIAL_MAX &&
        !p->words) { /* a serial with the time of day */
        reading->shape = SWC_DATE_SERIAL;
        reading->serial = first;
        reading->has_time = true;
        swc_date_from_serial(first, false, &reading->certain);
        return;
    }
    bool year_last = is_year(second, p->digits[1]) && p->digits[0] <= 2;
    bool year_first = is_year(first, p->digits[0]) && p->digits[1] <= 2;
    int month = year_last ? first : second;
    if ((year_last || year_first) && month >= 1 && month <= 12) {
        reading->shape = SWC_DATE_MONTH_YEAR;
        reading->certain = (swc_date){year_last ? second : first, month, 0};
    } else if (year_last || year_first) {
        reading->shape = SWC_DATE_IMPOSSIBLE;
    }
}

static void read_three(swc_date_reading *reading, const pieces *p, int pivot)
{
    const int *v = p->value;
    const int *d = p->digits;
    reading->shape = SWC_DATE_IMPOSSIBLE;
    if (p->marks[1] == MARK_MONTH || p->marks[2] == MARK_YEAR) {
        int year = full_year(v[2], d[2], pivot);
        reading->two_digit_year = d[2] <= 2;
        reading->certain = possible(year, v[1], v[0]);
        if (reading->certain.year != 0) {
            reading->shape = SWC_DATE_WORDS;
        }
        return;
    }
    if (is_year(v[2], d[2]) && v[0] == 0 && v[1] == 0) { /* 00/00/2010: day and month not known */
        reading->shape = SWC_DATE_YEAR;
        reading->certain = (swc_date){v[2], 0, 0};
        return;
    }
    if (d[0] == 4 && d[1] <= 2 && d[2] <= 2) {
        reading->ymd = possible(v[0], v[1], v[2]);
    } else if (d[2] == 4 && d[0] <= 2 && d[1] <= 2) {
        reading->dmy = possible(v[2], v[1], v[0]);
        reading->mdy = possible(v[2], v[0], v[1]);
        reading->usual = !p->words && !p->has_time && p->separator[1] == p->separator[2] &&
                         p->separator[1] != 0 && strchr("/-.", p->separator[1]) != NULL;
    } else if (d[0] <= 2 && d[1] <= 2 && d[2] <= 2) {
        reading->two_digit_year = true;
        reading->dmy = possible(full_year(v[2], 2, pivot), v[1], v[0]);
        reading->mdy = possible(full_year(v[2], 2, pivot), v[0], v[1]);
        reading->ymd = possible(full_year(v[0], 2, pivot), v[1], v[2]);
    }
    finish_three(reading);
}

static swc_str trim(swc_str text)
{
    size_t at = 0;
    while (text.length > 0) {
        at = 0;
        if (!swc_is_space(swc_utf8_next(text, &at))) {
            break;
        }
        text.data += at;
        text.length -= at;
    }
    while (text.length > 0) {
        size_t start = text.length - 1;
        while (start > 0 && ((unsigned char)text.data[start] & 0xC0) == 0x80) {
            start--;
        }
        at = start;
        if (!swc_is_space(swc_utf8_next(text, &at))) {
            break;
        }
        text.length = start;
    }
    return text;
}

bool swc_date_take_usual(swc_str text, int numbers[3])
{
    if (text.length != 10 || text.data[2] != text.data[5] ||
        (text.data[2] != '/' && text.data[2] != '-' && text.data[2] != '.')) {
        return false;
    }
    int century = two_digits(text, 6);
    int year = two_digits(text, 8);
    numbers[0] = two_digits(text, 0);
    numbers[1] = two_digits(text, 3);
    numbers[2] = century * 100 + year;
    return numbers[0] < 100 && numbers[1] < 100 && century < 100 && year < 100;
}

/* dd/mm/yyyy, as most people write: the same answer as taking the text to pieces. */
static bool scan_usual(swc_str text, swc_date_reading *reading)
{
    int numbers[3];
    if (!swc_date_take_usual(text, numbers) || numbers[0] + numbers[1] == 0) {
        return false; /* 00/00/2010 is a year alone */
    }
    reading->dmy = possible(numbers[2], numbers[1], numbers[0]);
    reading->mdy = possible(numbers[2], numbers[0], numbers[1]);
    reading->usual = true;
    finish_three(reading);
    return true;
}

swc_date_reading swc_date_scan(swc_str text, int pivot)
{
    swc_date_reading reading = {.shape = SWC_DATE_NOT};
    if (scan_usual(text, &reading)) {
        return reading;
    }
    if (swc_date_parse_iso(text, &reading.certain)) {
        reading.shape = SWC_DATE_ISO;
        return reading;
    }
    reading.certain = (swc_date){0, 0, 0};
    text = trim(text);
    pieces found = {0};
    if (text.length == 0 || text.length > 64 || !take_pieces(&found, text)) {
        return reading;
    }
    reading.has_time = found.has_time;
    if (found.count == 1 && found.month_name == 0) {
        read_one(&reading, &found, pivot);
    } else if (found.count == 1 && is_year(found.value[0], found.digits[0])) {
        reading.shape = SWC_DATE_MONTH_YEAR; /* May 2012 */
        reading.certain = (swc_date){found.value[0], found.month_name, 0};
    } else if (found.count == 2) {
        read_two(&reading, &found, pivot);
    } else if (found.count == 3 && found.month_name == 0) {
        read_three(&reading, &found, pivot);
    }
    return reading;
}
