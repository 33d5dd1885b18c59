/* Numbers of workbooks from and to text, the same under every locale. Reads no file. */
#include "io/cell/decimal.h"
#include "io/cell/format.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* Digits x 10^exponent by strtod: without a point, which every locale writes its own way. */
static double parse_decimal(const char *digits, size_t count, bool negative, int exponent)
{
    char text[448];
    (void)snprintf(text, sizeof text, "%s%.*se%d", negative ? "-" : "", (int)count, digits,
                   exponent);
    return strtod(text, NULL);
}

/* The shortest decimal of an everyday number; false for the others. */
static bool shortest_exact(double number, decimal *out)
{
    for (int precision = DBL_DIG; precision <= DBL_DECIMAL_DIG; precision++) {
        uint64_t digits;
        int exponent;
        double back;
        if (!swc_decimal_of_double(fabs(number), precision, &digits, &exponent) ||
            !swc_decimal_to_double(digits, exponent, &back)) {
            return false;
        }
        if (back != fabs(number)) {
            continue;
        }
        for (; digits % 10 == 0; digits /= 10) {
            exponent++;
        }
        out->count = snprintf(out->digits, sizeof out->digits, "%llu", (unsigned long long)digits);
        out->exponent = exponent + out->count;
        out->negative = number < 0;
        return true;
    }
    return false;
}

size_t swc_number_text(double number, char *text)
{
    decimal value;
    if (number == 0) {
        text[0] = '0';
        text[1] = '\0';
        return 1;
    }
    if (fabs(number) < 1e15 && number == floor(number)) {
        return (size_t)snprintf(text, SWC_NUMBER_TEXT_BYTES, "%lld", (long long)number);
    }
    if (!shortest_exact(number, &value)) {
        /* every decimal of 15 digits has its own double, except below the normal range */
        int precision = fabs(number) < DBL_MIN ? 1 : DBL_DIG;
        double back = 0;
        for (; precision <= DBL_DECIMAL_DIG && back != number; precision++) {
            decimal_of(number, precision, &value);
            back = parse_decimal(value.digits, (size_t)value.count, value.negative,
                                 value.exponent - value.count);
        }
    }
    size_t length = decimal_text(&value, text);
    text[length] = '\0';
    return length;
}

enum {
    MANTISSA_DIGITS = 19, /* an uint64_t holds them */
    MOST_DIGITS = 440,    /* of a literal and its exponent: see split_literal */
};

/* Parts of a literal: sign, digits without leading zeros, decimal exponent. */
typedef struct literal_parts {
    uint64_t mantissa; /* of at most MANTISSA_DIGITS */
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
        if (out->digit_count <= MANTISSA_DIGITS) {
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
    double number = 0;
    if (parts->digit_count <= DBL_DIG && exponent <= 22 && exponent >= -22) {
        number = (double)parts->mantissa;
        number = exponent >= 0 ? number * exact_tens[exponent] : number / exact_tens[-exponent];
    } else if (parts->digit_count > MANTISSA_DIGITS ||
               !swc_decimal_to_double(parts->mantissa, exponent, &number)) {
        return false;
    }
    *number_out = parts->negative ? -number : number;
    return true;
}

/* The digits of a literal without its sign, point and exponent, to strtod. */
static double convert_any(swc_str literal, const literal_parts *parts)
{
    char digits[448];
    size_t count = 0;
    for (size_t i = 0; i < literal.length && (literal.data[i] | 0x20) != 'e'; i++) {
        if (literal.data[i] >= '0' && literal.data[i] <= '9') {
            digits[count++] = literal.data[i];
        }
    }
    return parse_decimal(digits, count, parts->negative, parts->exponent - parts->point);
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
        if (literal.length >= MOST_DIGITS) {
            return false;
        }
        *number_out = convert_any(literal, &parts);
        if (!isfinite(*number_out)) {
            return false;
        }
    }
    if (!keep_literal(literal, &parts, text_out, length_out)) {
        *length_out = swc_number_text(*number_out, text_out);
    }
    return true;
}
