/*
 * What a workbook's number formats say of a cell, and the texts of numbers and dates: shared by
 * the .xlsx and the .xls reader.
 *
 * Ownership: nothing is kept; texts go to the caller's array.
 *
 * Nothing here depends on the locale. Sources: ECMA-376 part 1, 18.8.30 (built-in formats) and
 * 18.8.31 (format codes); MS-XLS 2.4.126 (the same ids in BIFF).
 */
#ifndef SWC_IO_CELL_FORMAT_H
#define SWC_IO_CELL_FORMAT_H

#include "swc/status.h"

/** What a section such as `[<=1]hh:mm` is for. */
typedef struct swc_cell_condition {
    uint8_t sides; /**< of numbers: 1 below the bound, 2 at it, 4 above it; 0: no condition */
    bool is_date;
    float bound; /**< a workbook may have a million formats: 1, 0 and 1000 need no double */
} swc_cell_condition;

typedef struct swc_cell_format {
    bool is_date;       /**< shows a number as date, time of day or elapsed time */
    bool is_damaged;    /**< the format cannot be read: nobody knows what its numbers are */
    uint16_t id_digits; /**< "000000000000": 12; 0 for every other format */
    char font;          /**< 't', 'T', 'v' as in swc_reader_font_encoding; 0: nothing is proven */
    swc_cell_condition conditions[2]; /**< asked first, in this order */
} swc_cell_format;

/** Whether this very number is shown as a date. */
bool swc_cell_format_is_date(const swc_cell_format *format, double number);

/** A built-in format, for ids that the workbook does not define itself. */
swc_cell_format swc_cell_format_builtin(uint32_t id);
/** A format code such as `[$-42A]dd/mm/yyyy;@`. O(length). */
swc_cell_format swc_cell_format_code(swc_str code);
/** What a font's name proves of the encoding of its text: 't', 'T', 'v' or 0. */
char swc_font_encoding_of(swc_str font_name);

enum { SWC_NUMBER_TEXT_BYTES = 40, SWC_DATE_TEXT_BYTES = 32 };

/**
 * The shortest decimal that reads back as the same double; plain digits from 1e-5 up to 1e21,
 * else with an exponent ("1e+300"). Integers have no point. `number` is finite; -0 gives "0".
 * @return the length; `text` has SWC_NUMBER_TEXT_BYTES
 */
size_t swc_number_text(double number, char *text);

/**
 * A number as XML writes it: digits with a point and an exponent, no blanks, no "nan" or "inf".
 * @param text_out  as swc_number_text; digits of an integer literal are kept as they stand
 * @return false when it is no number or beyond the range of a double
 */
bool swc_number_parse(swc_str literal, double *number_out, char *text_out, size_t *length_out);

/**
 * The moment of a serial number as ISO 8601: "2011-05-04", "2011-05-04T07:30:00" when it has a
 * time, "07:30:00" for 0 <= serial < 1; rounded to milliseconds (".765" only when not 0).
 * The day 60 of the 1900 system never was (Excel keeps a fault of Lotus 1-2-3): it is read as
 * 28 February 1900, as openpyxl does; days 1 to 59 are those that Excel shows.
 * @return the length; 0 for a negative serial or one beyond the year 9999
 */
size_t swc_serial_text(double serial, bool date_1904, char *text);
/** The serial number of an ISO 8601 date, date and time, or time; false when it is none. */
bool swc_serial_parse(swc_str iso, bool date_1904, double *serial_out);

/** "B5" with a NUL for a 0-based column and a 1-based row. */
enum { SWC_SHEET_REFERENCE_BYTES = 24 };
void swc_sheet_reference(uint32_t column, uint64_t row, char name[SWC_SHEET_REFERENCE_BYTES]);

#endif
