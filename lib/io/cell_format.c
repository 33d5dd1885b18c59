/* Number formats, number and date texts of workbooks. Reads no file. */
#include "io/cell_format.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DAY_MS = 86400000, LAST_ID_DIGITS = 32 };

/* ---- formats ---------------------------------------------------------------------------- */

/*
 * Built-in ids that show dates. 14-22 and 45-47 stand in ECMA-376 for every language; 27-36 and
 * 50-58 are dates in its Chinese, Japanese and Korean lists, 71-81 in the Thai one, and are not
 * defined in the others.
 */
static const struct {
    uint8_t first, last;
} date_ids[] = {{14, 22}, {27, 36}, {45, 47}, {50, 58}, {71, 81}};

swc_cell_format swc_cell_format_builtin(uint32_t id)
{
    swc_cell_format format = {0};
    for (size_t i = 0; i < sizeof date_ids / sizeof date_ids[0]; i++) {
        format.is_date |= id >= date_ids[i].first && id <= date_ids[i].last;
    }
    return format;
}

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static bool starts_with(swc_str text, size_t at, const char *lower_word)
{
    size_t i = 0;
    for (; lower_word[i] != '\0'; i++) {
        if (at + i >= text.length || lower(text.data[at + i]) != lower_word[i]) {
            return false;
        }
    }
    return true;
}

/* What one section of a format code holds once literals are taken out. */
typedef struct section {
    bool has_date_letter, has_number_mark, has_condition;
    bool only_zeros; /* nothing but zeros and blanks or dashes between them */
    size_t zeros;
} section;

/* Inside [...]: elapsed time, a condition, or something without a meaning for us (colour,
 * locale). Gives the position after the bracket. */
static size_t read_bracket(swc_str code, size_t at, section *found)
{
    size_t end = at + 1;
    while (end < code.length && code.data[end] != ']') {
        end++;
    }
    size_t length = end - at - 1;
    char first = length > 0 ? lower(code.data[at + 1]) : '\0';
    if (first == '<' || first == '>' || first == '=') {
        found->has_condition = true;
    }
    bool is_elapsed = first == 'h' || first == 'm' || first == 's';
    for (size_t i = at + 1; i < end; i++) {
        is_elapsed &= lower(code.data[i]) == first;
    }
    if (is_elapsed) {
        found->has_date_letter = true;
        found->only_zeros = false;
    }
    return end < code.length ? end + 1 : end;
}

/* A run of literal text is allowed between the zeros of an ID only as blank or dash. */
static void note_literal(section *found, char byte)
{
    found->only_zeros &= byte == ' ' || byte == '-';
}

/* Reads one section and gives the position after its ';'. */
static size_t read_section(swc_str code, size_t at, section *found)
{
    *found = (section){.only_zeros = true};
    char previous = '\0'; /* last mark that was not a literal */
    while (at < code.length && code.data[at] != ';') {
        char byte = lower(code.data[at]);
        if (byte == '"') {
            for (at++; at < code.length && code.data[at] != '"'; at++) {
                note_literal(found, code.data[at]);
            }
            at++;
        } else if (byte == '\\') {
            note_literal(found, at + 1 < code.length ? code.data[at + 1] : ' ');
            at += 2;
        } else if (byte == '_' || byte == '*') { /* width of a letter, letter to fill with */
            at += 2;
        } else if (byte == '[') {
            at = read_bracket(code, at, found);
            previous = 's'; /* "[ss].00" */
        } else if (starts_with(code, at, "general")) {
            found->only_zeros = false;
            at += 7;
        } else if (starts_with(code, at, "standard")) { /* "General" as a German Excel says it */
            found->only_zeros = false;
            at += 8;
        } else {
            if (byte == '0') {
                found->zeros++;
                found->has_number_mark |= previous != 's';
            } else {
                found->only_zeros &= byte == ' ' || byte == '-';
                /* d, m, y, h, s; g, e and b are years of Asian calendars */
                if (strchr("dmyhsgeb", byte) != NULL && byte != '\0') {
                    bool is_exponent = byte == 'e' && at + 1 < code.length &&
                                       (code.data[at + 1] == '+' || code.data[at + 1] == '-');
                    found->has_date_letter |= !is_exponent;
                }
                found->has_number_mark |= byte == '#' || byte == '?' || byte == '%';
                previous = byte == '.' && previous == 's' ? 's' : byte;
            }
            at++;
        }
    }
    return at < code.length ? at + 1 : code.length;
}

swc_cell_format swc_cell_format_code(swc_str code)
{
    swc_cell_format format = {0};
    section first;
    size_t at = read_section(code, 0, &first);
    format.is_date = first.has_date_letter && !first.has_number_mark;
    if (!format.is_date && first.has_condition && at < code.length) {
        section second; /* "[<1]0.0;dd/mm/yyyy" */
        (void)read_section(code, at, &second);
        format.is_date = second.has_date_letter && !second.has_number_mark;
    }
    if (first.only_zeros && first.zeros >= 2 && first.zeros <= LAST_ID_DIGITS &&
        !first.has_condition) {
        format.id_digits = (uint16_t)first.zeros;
    }
    return format;
}

char swc_font_encoding_of(swc_str font_name)
{
    if (starts_with(font_name, 0, ".vn")) {
        /* .VnTimeH, .VnArialH: the bytes of small letters are drawn as capitals */
        return font_name.data[font_name.length - 1] == 'H' ? 'T' : 't';
    }
    return starts_with(font_name, 0, "vni-") ? 'v' : '\0';
}

/* ---- numbers ---------------------------------------------------------------------------- */

/* Digits and decimal exponent (value = 0.DIGITS x 10^exponent) without trailing zeros. */
typedef struct decimal {
    char digits[24];
    int count;
    int exponent;
    bool negative;
} decimal;

/* snprintf writes the locale's decimal point; reading digits only makes that harmless. */
static void decimal_of(double number, int precision, decimal *out)
{
    char buffer[64];
    (void)snprintf(buffer, sizeof buffer, "%.*e", precision - 1, number);
    *out = (decimal){.negative = buffer[0] == '-'};
    const char *p = buffer;
    for (; *p != 'e' && *p != '\0'; p++) {
        if (*p >= '0' && *p <= '9' && out->count < (int)sizeof out->digits) {
            out->digits[out->count++] = *p;
        }
    }
    out->exponent = (*p == 'e' ? (int)strtol(p + 1, NULL, 10) : 0) + 1;
    while (out->count > 1 && out->digits[out->count - 1] == '0') {
        out->count--;
    }
}

static size_t decimal_text(const decimal *value, char *text)
{
    char *p = text;
    if (value->negative) {
        *p++ = '-';
    }
    int exponent = value->exponent;
    if (exponent > 21 || exponent < -4) {
        *p++ = value->digits[0];
        if (value->count > 1) {
            *p++ = '.';
            memcpy(p, value->digits + 1, (size_t)value->count - 1);
            p += value->count - 1;
        }
        p += snprintf(p, 8, "e%+03d", exponent - 1);
        return (size_t)(p - text);
    }
    if (exponent <= 0) {
        *p++ = '0';
        *p++ = '.';
        for (int i = exponent; i < 0; i++) {
            *p++ = '0';
        }
        memcpy(p, value->digits, (size_t)value->count);
        return (size_t)(p + value->count - text);
    }
    for (int i = 0; i < value->count || i < exponent; i++) {
        if (i == exponent) {
            *p++ = '.';
        }
        *p++ = i < value->count ? value->digits[i] : '0';
    }
    return (size_t)(p - text);
}

static double parse_plain(const char *text); /* below */

size_t swc_number_text(double number, char *text)
{
    if (number == 0) {
        text[0] = '0';
        text[1] = '\0';
        return 1;
    }
    size_t length = 0;
    if (fabs(number) < 1e15 && number == floor(number)) {
        length = (size_t)snprintf(text, SWC_NUMBER_TEXT_BYTES, "%lld", (long long)number);
        return length;
    }
    /* every decimal of 15 digits has its own double, except below the normal range */
    int precision = fabs(number) < DBL_MIN ? 1 : DBL_DIG;
    for (;; precision++) {
        decimal value;
        decimal_of(number, precision, &value);
        length = decimal_text(&value, text);
        text[length] = '\0';
        if (precision == 17 || parse_plain(text) == number) {
            break;
        }
    }
    return length;
}

/* Parts of a literal: sign, digits without leading zeros, decimal exponent. */
typedef struct literal_parts {
    uint64_t mantissa; /* of at most 19 digits */
    int digit_count;   /* significant, after leading zeros */
    int point;         /* digits after the decimal point */
    int exponent;
    bool negative, has_point, has_exponent;
} literal_parts;

static bool split_literal(swc_str literal, literal_parts *out)
{
    *out = (literal_parts){0};
    size_t at = 0;
    bool any = false;
    if (at < literal.length && (literal.data[at] == '-' || literal.data[at] == '+')) {
        out->negative = literal.data[at] == '-';
        at++;
    }
    for (; at < literal.length; at++) {
        char byte = literal.data[at];
        if (byte == '.' && !out->has_point) {
            out->has_point = true;
            continue;
        }
        if (byte < '0' || byte > '9') {
            break;
        }
        any = true;
        out->point += out->has_point;
        if (out->digit_count > 0 || byte != '0') {
            out->digit_count++;
        }
        if (out->digit_count <= 19) {
            out->mantissa = out->mantissa * 10 + (uint64_t)(byte - '0');
        }
    }
    if (!any || out->digit_count > 400 || out->point > 400) {
        return false;
    }
    if (at == literal.length) {
        return true;
    }
    if (literal.data[at] != 'e' && literal.data[at] != 'E') {
        return false;
    }
    out->has_exponent = true;
    at++;
    bool negative = false;
    if (at < literal.length && (literal.data[at] == '-' || literal.data[at] == '+')) {
        negative = literal.data[at] == '-';
        at++;
    }
    size_t first = at;
    for (; at < literal.length; at++) {
        if (literal.data[at] < '0' || literal.data[at] > '9' || out->exponent > 9999) {
            return false;
        }
        out->exponent = out->exponent * 10 + (literal.data[at] - '0');
    }
    out->exponent = negative ? -out->exponent : out->exponent;
    return at > first;
}

/* Powers of ten that a double holds exactly. */
static const double exact_tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                    1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/* Clinger's exact case: both operands are exact, so one IEEE operation rounds once. */
static bool convert_exact(const literal_parts *parts, double *number_out)
{
    int exponent = parts->exponent - parts->point;
    if (parts->digit_count > 15 || exponent > 22 || exponent < -22) {
        return false;
    }
    double number = (double)parts->mantissa;
    number = exponent >= 0 ? number * exact_tens[exponent] : number / exact_tens[-exponent];
    *number_out = parts->negative ? -number : number;
    return true;
}

/* strtod for a text of the C grammar under any locale: the point is put as the locale wants it. */
static double parse_plain(const char *text)
{
    char sample[16];
    char localised[512];
    (void)snprintf(sample, sizeof sample, "%.1f", 1.5); /* "1.5" or "1,5" */
    size_t point_length = strlen(sample) - 2;
    size_t at = 0;
    for (; *text != '\0' && at + point_length + 1 < sizeof localised; text++) {
        if (*text == '.') {
            memcpy(localised + at, sample + 1, point_length);
            at += point_length;
        } else {
            localised[at++] = *text;
        }
    }
    localised[at] = '\0';
    return strtod(localised, NULL);
}

/* The text of a literal that is already as short as it can be: digits of an integer, or at most
 * 15 significant digits (every such decimal is told apart by a double). */
static bool keep_literal(swc_str literal, const literal_parts *parts, char *text, size_t *length)
{
    if (parts->has_exponent || literal.length >= 24 || literal.data[0] == '+' ||
        parts->mantissa == 0) {
        return false;
    }
    const char *digits = literal.data + parts->negative;
    if (!parts->has_point) {
        if (digits[0] == '0' || parts->digit_count > 21) {
            return false;
        }
    } else {
        char last = literal.data[literal.length - 1];
        bool plain_start = digits[0] != '.' && (digits[0] != '0' || digits[1] == '.');
        /* below 1e-5 the shortest text has an exponent */
        if (parts->digit_count > 15 || last == '0' || last == '.' || !plain_start ||
            parts->point - parts->digit_count >= 5) {
            return false;
        }
    }
    memcpy(text, literal.data, literal.length);
    text[literal.length] = '\0';
    *length = literal.length;
    return true;
}

bool swc_number_parse(swc_str literal, double *number_out, char *text_out, size_t *length_out)
{
    literal_parts parts;
    if (!split_literal(literal, &parts)) {
        return false;
    }
    if (!convert_exact(&parts, number_out)) {
        char copy[448];
        if (literal.length >= sizeof copy) {
            return false;
        }
        memcpy(copy, literal.data, literal.length);
        copy[literal.length] = '\0';
        *number_out = parse_plain(copy);
        if (!isfinite(*number_out)) {
            return false;
        }
    }
    if (!keep_literal(literal, &parts, text_out, length_out)) {
        *length_out = swc_number_text(*number_out, text_out);
    }
    return true;
}

/* ---- dates ------------------------------------------------------------------------------ */

/* Days from 1970-01-01 in the Gregorian calendar and back: Howard Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms". */
static int64_t days_of_civil(int64_t year, int month, int day)
{
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400;
    int64_t year_of_era = year - era * 400;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

static void civil_of_days(int64_t days, int *year, int *month, int *day)
{
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    int64_t day_of_era = days - era * 146097;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted = (5 * day_of_year + 2) / 153;
    *day = (int)(day_of_year - (153 * shifted + 2) / 5 + 1);
    *month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int)(year_of_era + era * 400 + (*month <= 2));
}

enum {
    EPOCH_1900 = -25569, /* 1899-12-30, in days from 1970-01-01 */
    EPOCH_1904 = -24107, /* 1904-01-01 */
    LAST_DAY = 2932896,  /* 9999-12-31 */
};

size_t swc_serial_text(double serial, bool date_1904, char *text)
{
    if (!(serial >= 0) || serial > 3e6) {
        return 0;
    }
    int64_t day = (int64_t)floor(serial);
    int64_t ms = (int64_t)((serial - floor(serial)) * DAY_MS + 0.5);
    if (!date_1904 && day > 0 && day < 60) {
        day++; /* the 1900 system counts a 29 February that never was: see the header */
    }
    bool only_time = serial < 1 && ms < DAY_MS;
    if (ms >= DAY_MS) {
        day++;
        ms -= DAY_MS;
    }
    int64_t days = day + (date_1904 ? EPOCH_1904 : EPOCH_1900);
    if (days > LAST_DAY) {
        return 0;
    }
    int length = 0;
    if (!only_time) {
        int year;
        int month;
        int date;
        civil_of_days(days, &year, &month, &date);
        length = snprintf(text, SWC_DATE_TEXT_BYTES, "%04d-%02d-%02d", year, month, date);
        if (ms == 0) {
            return (size_t)length;
        }
        text[length++] = 'T';
    }
    int seconds = (int)(ms / 1000);
    length += snprintf(text + length, SWC_DATE_TEXT_BYTES - (size_t)length, "%02d:%02d:%02d",
                       seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (ms % 1000 != 0) {
        length += snprintf(text + length, SWC_DATE_TEXT_BYTES - (size_t)length, ".%03d",
                           (int)(ms % 1000));
    }
    return (size_t)length;
}

/* Exactly `count` digits at *at. */
static bool read_digits(swc_str text, size_t *at, int count, int *value)
{
    *value = 0;
    for (int i = 0; i < count; i++, (*at)++) {
        if (*at >= text.length || text.data[*at] < '0' || text.data[*at] > '9') {
            return false;
        }
        *value = *value * 10 + (text.data[*at] - '0');
    }
    return true;
}

static bool read_byte(swc_str text, size_t *at, char byte)
{
    if (*at < text.length && text.data[*at] == byte) {
        (*at)++;
        return true;
    }
    return false;
}

/* HH:MM[:SS[.fraction]], as a part of a day. */
static bool read_time(swc_str text, size_t *at, double *day_part)
{
    int hour;
    int minute;
    int second = 0;
    double fraction = 0;
    if (!read_digits(text, at, 2, &hour) || !read_byte(text, at, ':') ||
        !read_digits(text, at, 2, &minute)) {
        return false;
    }
    if (read_byte(text, at, ':')) {
        if (!read_digits(text, at, 2, &second)) {
            return false;
        }
        if (read_byte(text, at, '.')) {
            double unit = 0.1;
            int digit;
            for (size_t first = *at; read_digits(text, at, 1, &digit); unit /= 10) {
                if (*at - first > 9) {
                    return false;
                }
                fraction += digit * unit;
            }
        }
    }
    *day_part = ((hour * 60 + minute) * 60 + second + fraction) / 86400;
    return hour < 24 && minute < 60 && second < 60;
}

bool swc_serial_parse(swc_str iso, bool date_1904, double *serial_out)
{
    size_t at = 0;
    double day_part = 0;
    *serial_out = 0;
    if (iso.length < 3 || iso.data[2] != ':') {
        int year;
        int month;
        int day;
        if (!read_digits(iso, &at, 4, &year) || !read_byte(iso, &at, '-') ||
            !read_digits(iso, &at, 2, &month) || !read_byte(iso, &at, '-') ||
            !read_digits(iso, &at, 2, &day)) {
            return false;
        }
        int64_t days = days_of_civil(year, month, day);
        int back_year;
        int back_month;
        int back_day;
        civil_of_days(days, &back_year, &back_month, &back_day);
        days -= date_1904 ? EPOCH_1904 : EPOCH_1900;
        if (month < 1 || month > 12 || back_month != month || back_day != day || days < 1) {
            return false;
        }
        if (!date_1904 && days < 61) {
            days--; /* as in swc_serial_text */
        }
        *serial_out = (double)days;
        if (at == iso.length) {
            return true;
        }
        if (!read_byte(iso, &at, 'T')) {
            return false;
        }
    }
    if (!read_time(iso, &at, &day_part)) {
        return false;
    }
    *serial_out += day_part;
    (void)read_byte(iso, &at, 'Z'); /* a workbook has no time zones */
    return at == iso.length;
}

void swc_sheet_reference(uint32_t column, uint64_t row, char name[SWC_SHEET_REFERENCE_BYTES])
{
    char letters[8];
    size_t count = 0;
    for (uint64_t left = (uint64_t)column + 1; left > 0; left = (left - 1) / 26) {
        letters[count++] = (char)('A' + (left - 1) % 26);
    }
    size_t at = 0;
    while (count > 0) {
        name[at++] = letters[--count];
    }
    name[at] = '\0';
    if (row > 0) {
        (void)snprintf(name + at, SWC_SHEET_REFERENCE_BYTES - at, "%llu",
                       (unsigned long long)(row % 10000000000000));
    }
}
