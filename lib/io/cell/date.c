/* Serial numbers of workbooks from and to ISO 8601. Reads no file. */
#include "io/cell/format.h"

#include <math.h>

enum { DAY_MS = 86400000 };

/* Days from 1970-01-01 in the Gregorian calendar and back: Howard Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms". */
static int days_of_civil(int year, int month, int day)
{
    year -= month <= 2;
    int era = (year >= 0 ? year : year - 399) / 400;
    int year_of_era = year - era * 400;
    int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

static void civil_of_days(int days, int *year, int *month, int *day)
{
    days += 719468;
    int era = (days >= 0 ? days : days - 146096) / 146097;
    int day_of_era = days - era * 146097;
    int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int shifted = (5 * day_of_year + 2) / 153;
    *day = day_of_year - (153 * shifted + 2) / 5 + 1;
    *month = shifted < 10 ? shifted + 3 : shifted - 9;
    *year = year_of_era + era * 400 + (*month <= 2);
}

enum {
    EPOCH_1900 = -25569, /* 1899-12-30, in days from 1970-01-01 */
    EPOCH_1904 = -24107, /* 1904-01-01 */
    LAST_DAY = 2932896,  /* 9999-12-31 */
};

/* A column of dates is millions of these: snprintf takes ten times as long. */
static inline char *put_two(char *text, int value)
{
    text[0] = (char)('0' + value / 10);
    text[1] = (char)('0' + value % 10);
    return text + 2;
}

static inline char *put_mark(char *text, char mark)
{
    *text = mark;
    return text + 1;
}

size_t swc_serial_text(double serial, bool date_1904, char *text)
{
    if (!(serial >= 0) || serial > 3e6) {
        return 0;
    }
    int day = (int)serial;
    int ms = (int)((serial - day) * DAY_MS + 0.5);
    if (ms >= DAY_MS) {
        day++;
        ms -= DAY_MS;
    }
    bool only_time = day == 0;
    if (!date_1904 && day > 0 && day < 60) {
        day++; /* the 1900 system counts a 29 February that never was: see the header */
    }
    int days = day + (date_1904 ? EPOCH_1904 : EPOCH_1900);
    if (days > LAST_DAY) {
        return 0;
    }
    char *end = text;
    if (!only_time) {
        int year;
        int month;
        int date;
        civil_of_days(days, &year, &month, &date);
        end = put_two(put_two(end, year / 100), year % 100);
        end = put_two(put_mark(end, '-'), month);
        end = put_two(put_mark(end, '-'), date);
    }
    if (only_time || ms > 0) {
        int seconds = ms / 1000;
        end = put_two(only_time ? end : put_mark(end, 'T'), seconds / 3600);
        end = put_two(put_mark(end, ':'), seconds / 60 % 60);
        end = put_two(put_mark(end, ':'), seconds % 60);
    }
    if (ms % 1000 != 0) {
        end = put_mark(put_mark(end, '.'), (char)('0' + ms / 100 % 10));
        end = put_two(end, ms % 100);
    }
    *end = '\0';
    return (size_t)(end - text);
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

/* "Z", "+07:00": a workbook has no time zones, the clock on the wall is what was meant. */
static void pass_zone(swc_str text, size_t *at)
{
    int hour;
    int minute;
    size_t behind = *at + 1;
    if (!read_byte(text, at, 'Z') && *at < text.length &&
        (text.data[*at] == '+' || text.data[*at] == '-') && read_digits(text, &behind, 2, &hour) &&
        read_byte(text, &behind, ':') && read_digits(text, &behind, 2, &minute)) {
        *at = behind;
    }
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
        int days = days_of_civil(year, month, day);
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
    pass_zone(iso, &at);
    return at == iso.length;
}
