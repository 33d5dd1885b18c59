/*
 * Calendar dates: what a piece of text can mean, spreadsheet serials, ISO form.
 *
 * Ownership: plain values; nothing to free. Proleptic Gregorian calendar, years 1 to 9999.
 * Knows nothing of columns: which of two readings is right is the caller's question.
 */
#ifndef SWC_TEXT_DATE_H
#define SWC_TEXT_DATE_H

#include "swc/status.h"

/** month 0: only the year is known; day 0 with a month: only month and year are known. */
typedef struct swc_date {
    int year, month, day;
} swc_date;

typedef enum swc_date_shape {
    SWC_DATE_NOT,        /**< no date at all */
    SWC_DATE_ISO,        /**< exactly YYYY-MM-DD, and possible */
    SWC_DATE_THREE,      /**< three numbers: 3/5/2012, 03.05.12, 2012/5/3, 03052012 */
    SWC_DATE_WORDS,      /**< the month is certain: "ngày 3 tháng 5 năm 2012", "3-May-2012" */
    SWC_DATE_MONTH_YEAR, /**< 5/2012, "tháng 5 năm 2012": `certain` has day 0 */
    SWC_DATE_YEAR,       /**< 2012, "năm 2012": `certain` has month 0 */
    SWC_DATE_SERIAL,     /**< a bare number that can only be a spreadsheet serial */
    SWC_DATE_IMPOSSIBLE, /**< written like a date, but no such day exists */
} swc_date_shape;

/** What a text can mean. Of THREE, at least one of dmy, mdy, ymd is possible. */
typedef struct swc_date_reading {
    swc_date_shape shape;
    swc_date certain; /**< ISO, WORDS, MONTH_YEAR, YEAR; SERIAL in the 1900 system */
    swc_date dmy;     /**< THREE: year 0 when this order is impossible */
    swc_date mdy;
    swc_date ymd;
    bool two_digit_year; /**< the year had two digits; `pivot` chose the century */
    bool usual;          /**< written d/m/yyyy with one of / - . : nothing to remark */
    bool has_time;       /**< a time of day stood behind the date and was left out */
    int64_t serial;      /**< SERIAL */
} swc_date_reading;

/**
 * Read a date in any of the ways people write it (trimmed or not).
 * @param pivot  two-digit years up to this two-digit number are 20yy, others 19yy (usually 30)
 */
swc_date_reading swc_date_scan(swc_str text, int pivot);

/**
 * The three numbers of a text of ten bytes in the form 03/05/2012, 03-05-2012 or 03.05.2012.
 * @return false for any other text. Nothing in such a text needs cleaning; the day need not exist.
 */
bool swc_date_take_usual(swc_str text, int numbers[3]);

bool swc_date_is_valid(swc_date date); /**< a full date that exists */
/** Exactly YYYY-MM-DD and possible. The fast way for canonical text. */
bool swc_date_parse_iso(swc_str text, swc_date *date_out);
/** Days since 1970-01-01. Only for valid dates. */
int64_t swc_date_to_days(swc_date date);
swc_date swc_date_from_days(int64_t days);
/**
 * The day of a spreadsheet serial; the time of day is left out.
 * The 1900 system holds a 29 February 1900 that never was (serial 60): false for it.
 * @return false outside 1900-01-01 .. 9999-12-31
 */
bool swc_date_from_serial(int64_t serial, bool date_1904, swc_date *date_out);
/** YYYY-MM-DD, or YYYY when the month is 0; with a NUL. */
void swc_date_write(swc_date date, char text[11]);
/** < 0, 0, > 0; a date without month or day compares by what both have. */
int swc_date_compare(swc_date a, swc_date b);
/** Whole years from birth to day, by the year alone when birth has no month. */
int swc_date_age(swc_date birth, swc_date day);

#endif
