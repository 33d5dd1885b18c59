/*
 * Numbers as people type them: money, decimals with a unit, integers, phones, digits.
 *
 * Ownership: plain values; nothing to free. No floating point: a double from a workbook comes in
 * as its shortest text. Knows nothing of columns.
 */
#ifndef SWC_TEXT_NUMBER_H
#define SWC_TEXT_NUMBER_H

#include "swc/status.h"

typedef enum swc_number_status {
    SWC_NUMBER_OK,
    SWC_NUMBER_NOT,          /**< no number */
    SWC_NUMBER_AMBIGUOUS,    /**< 1,5 or 1.500,000: could be several amounts */
    SWC_NUMBER_UNIT,         /**< a unit that contradicts the column's, or a foreign currency */
    SWC_NUMBER_UNKNOWN_UNIT, /**< read, but the word behind it is not known */
    SWC_NUMBER_RANGE,        /**< does not fit */
    SWC_NUMBER_SCIENTIFIC,   /**< 6.6E+10: digits are lost */
} swc_number_status;

typedef struct swc_number {
    swc_number_status status;
    int64_t value; /**< đồng; hundredths for decimals; the integer */
    bool plain;    /**< digits (and for decimals a point) only: nothing to remark */
    bool rounded;  /**< more precise than the type can hold; rounded half away from zero */
    bool by_point; /**< money: one point before three digits and a unit, 1.500 triệu, was read as
                        thousands; where other points of the column are decimal it is not sure */
} swc_number;

/**
 * An amount in đồng: 1.500.000 đ, 1,500,000, 1 500 000, 1.5 triệu, 2 tỷ đồng, 1tr5, 25.000.000,00.
 * @param unit  multiplier that the heading gives (0 or 1: none); a unit word inside the cell
 *              then contradicts it
 * A single separator before three digits groups thousands (1.500 is 1500); before one or two
 * digits it is ambiguous unless the amount is whole and >= 1000, or a unit makes it natural.
 * With a unit a point still does (1.500 triệu is 1,5 tỷ), a comma is ambiguous (1,500 triệu).
 * An end as of a cheque (1.500.000,- or 1.500.000đ/) says nothing.
 */
swc_number swc_money_read(swc_str text, int64_t unit);

typedef enum swc_measure {
    SWC_MEASURE_NONE,
    SWC_MEASURE_GB,   /**< GB, G, TB = 1024 GB, MB = 1/1024 GB; "SSD" and the like may follow */
    SWC_MEASURE_INCH, /**< inch, in, ", '' , cm = 1/2.54 inch */
    SWC_MEASURE_PERCENT,
} swc_measure;

/** A number with at most 2 places, in hundredths: 8,7" -> 870. `1.024` is ambiguous. */
swc_number swc_decimal_read(swc_str text, swc_measure measure);

/** A whole number; grouped thousands and a counting word behind it are allowed (20 máy). */
swc_number swc_integer_read(swc_str text);

/**
 * A number cell of a workbook, from the shortest text of its double: 4490000, 8.7, 1.5E+10. The
 * point is always decimal; noise of binary fractions (0.30000000000000004) is no rounding.
 * @param places  0 for whole numbers and money, 2 for hundredths
 * @param unit    as for swc_money_read
 * A fraction below 1000 where whole numbers are kept is AMBIGUOUS (1.5 meant as million?).
 */
swc_number swc_typed_read(swc_str text, int places, int64_t unit);

/**
 * A phone number as digits from 0: +84, 84, a lost 0, spaces and dots, and the prefixes changed
 * in 2017 (area codes) and 2018 (11-digit mobiles) are repaired.
 * Source: decisions 2036/QĐ-BTTTT (2016) and 798/QĐ-BTTTT (2018) of the ministry.
 * @param digits  room for 12 bytes: the digits and a NUL
 * @param repaired_out  whether anything but the plain digits was written
 * @return false when it is no Vietnamese number
 */
bool swc_phone_read(swc_str text, char digits[12], bool *repaired_out);

/** Copy the digits of a text that holds only digits, spaces, dots, dashes and a leading quote.
 *  @return count of digits; SIZE_MAX when anything else stands there or `capacity` is too small */
size_t swc_digits_read(swc_str text, char *digits, size_t capacity, bool *separators_out);

/** Whether its first number has one point, and it is decimal: 1.5, 12.75, 0.500. */
bool swc_has_decimal_point(swc_str text);

/** Whether a text is digits 0 to 9 and nothing else; true for no text. */
bool swc_is_digits(swc_str text);

/** Whether it is written 1.23E+10 (also with a comma). */
bool swc_is_scientific(swc_str text);

/** Luhn check of all-digit text (IMEI; ISO/IEC 7812-1). */
bool swc_luhn_is_valid(swc_str digits);

/** Decimal digits of a number >= 0 or with a minus. @return length; `text` holds 21 bytes */
size_t swc_integer_write(int64_t value, char text[21]);
/** Hundredths as the shortest decimal with a point: 870 -> 8.7. @return length */
size_t swc_hundredths_write(int64_t value, char text[24]);

#endif
