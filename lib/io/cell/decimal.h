/*
 * Decimals and doubles of everyday size into each other, exactly, in integers of 128 bits: ten
 * times as fast as strtod and snprintf, which have to serve every size, precision and locale.
 *
 * Ownership: none.
 */
#ifndef SWC_IO_CELL_DECIMAL_H
#define SWC_IO_CELL_DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

/**
 * The double nearest to digits x 10^exponent, of two the even one.
 * @return false when that needs more than 128 bits, or the machine has no such integers: ask strtod
 */
bool swc_decimal_to_double(uint64_t digits, int exponent, double *number_out);

/**
 * The first `precision` (15 to 17) digits of a number, rounded to the nearest, of two to the even
 * one, with number = digits x 10^exponent about.
 * @return false for numbers below 1e-5 and from 1e15 on, and as above: ask snprintf
 */
bool swc_decimal_of_double(double number, int precision, uint64_t *digits_out, int *exponent_out);

#endif
