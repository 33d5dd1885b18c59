/* Digits as such: the doubles of a workbook, scientific notation, identifiers, phones, and numbers
 * written back. Units and separators of amounts are read in number.c. */
#include "text/number_token.h"

#include "base/word8.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static swc_number failed(swc_number_status status)
{
    return (swc_number){.status = status};
}

/* ---- numbers of a workbook ---- */

/* Digits of "-123.4500e+10" into mantissa and exponent; false when it is no such number. */
static bool read_double_text(swc_str text, char digits[40], size_t *count, int *exponent,
                             bool *negative)
{
    size_t at = 0;
    *negative = text.length > 0 && text.data[0] == '-';
    at += *negative ? 1 : 0;
    *count = 0;
    *exponent = 0;
    bool point = false;
    for (; at < text.length && text.data[at] != 'e' && text.data[at] != 'E'; at++) {
        if (text.data[at] == '.' && !point) {
            point = true;
        } else if (is_digit(text.data[at]) && *count < 39) {
            digits[(*count)++] = text.data[at];
            *exponent -= point ? 1 : 0;
        } else {
            return false;
        }
    }
    if (at < text.length) {
        at++;
        bool minus = at < text.length && text.data[at] == '-';
        at += at < text.length && (text.data[at] == '-' || text.data[at] == '+') ? 1 : 0;
        int value = 0;
        for (; at < text.length; at++) {
            if (!is_digit(text.data[at]) || value > 400) {
                return false;
            }
            value = value * 10 + (text.data[at] - '0');
        }
        *exponent += minus ? -value : value;
    }
    return *count > 0;
}

/* Round to 15 significant digits, what a double holds for certain; the rest is binary noise. */
static void cut_noise(char digits[40], size_t *count, int *exponent)
{
    enum { CERTAIN = 15 };
    while (*count > 1 && digits[0] == '0') {
        memmove(digits, digits + 1, --*count);
    }
    if (*count > CERTAIN && *exponent < 0) {
        bool up = digits[CERTAIN] >= '5';
        *exponent += (int)(*count - CERTAIN);
        *count = CERTAIN;
        for (size_t i = CERTAIN; up && i > 0; i--) {
            up = digits[i - 1] == '9';
            digits[i - 1] = up ? '0' : (char)(digits[i - 1] + 1);
        }
        if (up) { /* all nines */
            digits[0] = '1';
            *exponent += 1;
        }
    }
    while (*exponent < 0 && *count > 1 && digits[*count - 1] == '0') {
        (*count)--;
        *exponent += 1;
    }
}

swc_number swc_typed_read(swc_str text, int places, int64_t unit)
{
    char digits[40];
    size_t count = 0;
    int exponent = 0;
    bool negative = false;
    swc_number result = {.status = SWC_NUMBER_OK, .plain = unit <= 1};
    if (!read_double_text(text, digits, &count, &exponent, &negative)) {
        return failed(SWC_NUMBER_NOT);
    }
    cut_noise(digits, &count, &exponent);
    int64_t value = swc_digits_value(digits, count > SWC_DIGITS_MAX ? SWC_DIGITS_MAX : count);
    if (-exponent > SWC_DIGITS_MAX) { /* next to nothing */
        value = 0;
        exponent = 0;
        result.rounded = true;
    }
    if (count > SWC_DIGITS_MAX || (value != 0 && exponent > SWC_DIGITS_MAX) ||
        !swc_multiply(&value, (unit < 1 ? 1 : unit) * swc_power_of_ten(places)) ||
        (value != 0 && exponent > 0 && !swc_multiply(&value, swc_power_of_ten(exponent)))) {
        return failed(SWC_NUMBER_RANGE);
    }
    if (exponent < 0) {
        value = swc_divide_rounded(value, swc_power_of_ten(-exponent), &result.rounded);
    }
    if (places == 0 && unit <= 1 && result.rounded && value < 1000) {
        return failed(SWC_NUMBER_AMBIGUOUS); /* 1.5 in a column of đồng or of pieces */
    }
    result.value = negative ? -value : value;
    return result;
}

bool swc_is_scientific(swc_str text)
{
    size_t at = 0;
    while (at < text.length && (text.data[at] == ' ' || text.data[at] == '\'')) {
        at++;
    }
    size_t head = at;
    while (at < text.length &&
           (is_digit(text.data[at]) || text.data[at] == '.' || text.data[at] == ',')) {
        at++;
    }
    if (at == head || !is_digit(text.data[head]) || at + 1 >= text.length ||
        (text.data[at] != 'e' && text.data[at] != 'E')) {
        return false;
    }
    at++;
    at += text.data[at] == '+' || text.data[at] == '-' ? 1 : 0;
    size_t digits = at;
    while (at < text.length && is_digit(text.data[at])) {
        at++;
    }
    size_t end = at;
    while (at < text.length && text.data[at] == ' ') {
        at++;
    }
    return end > digits && end - digits <= 3 && at == text.length;
}

bool swc_luhn_is_valid(swc_str digits)
{
    int sum = 0;
    for (size_t i = 0; i < digits.length; i++) {
        char c = digits.data[digits.length - 1 - i];
        if (!is_digit(c)) {
            return false;
        }
        int value = (c - '0') * (i % 2 == 1 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return digits.length > 0 && sum % 10 == 0;
}

/* Every byte is 0x30 to 0x3F, and stays so with 6 added. */
static bool are_eight_digits(uint64_t word)
{
    const uint64_t high = SWC_EVERY_BYTE(0xF0);
    return ((word & high) == SWC_EVERY_BYTE(0x30)) &
           (((word + SWC_EVERY_BYTE(6)) & high) == SWC_EVERY_BYTE(0x30));
}

bool swc_is_digits(swc_str text)
{
    size_t i = 0;
    for (; i + 8 <= text.length; i += 8) {
        if (!are_eight_digits(swc_load8(text.data + i))) {
            return false;
        }
    }
    if (i > 0) {
        return are_eight_digits(swc_load8(text.data + text.length - 8));
    }
    for (; i < text.length; i++) {
        if (!is_digit(text.data[i])) {
            return false;
        }
    }
    return true;
}

size_t swc_digits_read(swc_str text, char *digits, size_t capacity, bool *separators_out)
{
    size_t count = 0;
    size_t at = 0;
    *separators_out = false;
    while (at < text.length) {
        size_t start = at;
        uint32_t c = swc_utf8_next(text, &at);
        if (c < 0x80 && is_digit((char)c)) {
            if (count + 1 >= capacity) {
                return SIZE_MAX;
            }
            digits[count++] = (char)c;
        } else if (swc_is_space(c) || c == '.' || c == '-' || (c == '\'' && start == 0)) {
            *separators_out = true;
        } else {
            return SIZE_MAX;
        }
    }
    digits[count] = '\0';
    return count;
}

size_t swc_integer_write(int64_t value, char text[21])
{
    int length = snprintf(text, 21, "%" PRId64, value);
    return length > 0 ? (size_t)length : 0;
}

size_t swc_hundredths_write(int64_t value, char text[24])
{
    const char *sign = value < 0 ? "-" : "";
    uint64_t size = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    int length =
        size % 100 == 0 ? snprintf(text, 24, "%s%" PRIu64, sign, size / 100)
        : size % 10 == 0
            ? snprintf(text, 24, "%s%" PRIu64 ".%" PRIu64, sign, size / 100, size / 10 % 10)
            : snprintf(text, 24, "%s%" PRIu64 ".%02" PRIu64, sign, size / 100, size % 100);
    return length > 0 ? (size_t)length : 0;
}
