/* Decimals and doubles of everyday size in integers of 128 bits. Knows no text. */
#include "io/cell/decimal.h"

#include <float.h>
#include <math.h>

#ifdef __SIZEOF_INT128__

__extension__ typedef unsigned __int128 wide;

enum { MOST_TENS = 22 }; /* 53 bits of a double times 10^22 are 126 bits */

static wide power_of_ten(int exponent)
{
    static const uint64_t tens[] = {
        UINT64_C(1),         UINT64_C(10),         UINT64_C(100),         UINT64_C(1000),
        UINT64_C(10000),     UINT64_C(100000),     UINT64_C(1000000),     UINT64_C(10000000),
        UINT64_C(100000000), UINT64_C(1000000000), UINT64_C(10000000000), UINT64_C(100000000000)};
    enum { LAST = 11 };
    return exponent <= LAST ? tens[exponent] : (wide)tens[LAST] * tens[exponent - LAST];
}

/* value >> count, to the nearest; of two to the even one. @param more  value is a little larger */
static wide shift_rounded(wide value, int count, bool more)
{
    wide kept = value >> count;
    wide rest = value - (kept << count);
    wide half = (wide)1 << (count - 1);
    bool up = rest > half || (rest == half && (more || (kept & 1) != 0));
    return kept + up;
}

static int bits_of(wide value)
{
    uint64_t high = (uint64_t)(value >> 64);
    uint64_t low = (uint64_t)value;
    return high != 0 ? 128 - __builtin_clzll(high) : low != 0 ? 64 - __builtin_clzll(low) : 0;
}

bool swc_decimal_to_double(uint64_t digits, int exponent, double *number_out)
{
    if (digits == 0 || exponent > 0 || exponent < -MOST_TENS) {
        return false;
    }
    /* the quotient has 54 bits at least: a dividend of 128 by a divisor of 74 at most */
    int shift = 64 + __builtin_clzll(digits);
    wide dividend = (wide)digits << shift;
    wide divisor = power_of_ten(-exponent);
    wide quotient = dividend / divisor;
    int dropped = bits_of(quotient) - DBL_MANT_DIG;
    bool more = quotient * divisor != dividend;
    double mantissa = (double)(uint64_t)shift_rounded(quotient, dropped, more);
    *number_out = ldexp(mantissa, dropped - shift);
    return true;
}

bool swc_decimal_of_double(double number, int precision, uint64_t *digits_out, int *exponent_out)
{
    if (!(number >= 1e-5 && number < 1e15)) {
        return false;
    }
    int exponent;
    uint64_t mantissa = (uint64_t)ldexp(frexp(number, &exponent), DBL_MANT_DIG);
    exponent -= DBL_MANT_DIG; /* number = mantissa x 2^exponent, exponent < 0 */
    wide limit = power_of_ten(precision);
    /* log10(2) is 0.30103: the number's own power of ten, or one below */
    int tens = precision - (int)floor((exponent + DBL_MANT_DIG - 1) * 0.30102) - 1;
    wide digits = shift_rounded(mantissa * power_of_ten(tens), -exponent, false);
    while (digits >= limit) {
        tens--;
        digits = shift_rounded(mantissa * power_of_ten(tens), -exponent, false);
    }
    *digits_out = (uint64_t)digits;
    *exponent_out = -tens;
    return true;
}

#else /* a machine of 32 bits */

bool swc_decimal_to_double(uint64_t digits, int exponent, double *number_out)
{
    (void)digits, (void)exponent, (void)number_out;
    return false;
}

bool swc_decimal_of_double(double number, int precision, uint64_t *digits_out, int *exponent_out)
{
    (void)number, (void)precision, (void)digits_out, (void)exponent_out;
    return false;
}

#endif
