/* Vietnamese phone numbers, as digits from 0. The changed prefixes stand here once; whose number it
 * is, is not known. */
#include "text/number.h"

#include "text/unicode.h"

#include <string.h>

/* Eleven-digit mobiles became ten-digit ones in autumn 2018: decision 798/QĐ-BTTTT of 2018. */
static const struct {
    char old_prefix[5];
    char new_prefix[4];
} mobile_changes[] = {
    {"0120", "070"}, {"0121", "079"}, {"0122", "077"}, {"0126", "076"}, {"0128", "078"},
    {"0123", "083"}, {"0124", "084"}, {"0125", "085"}, {"0127", "081"}, {"0129", "082"},
    {"0162", "032"}, {"0163", "033"}, {"0164", "034"}, {"0165", "035"}, {"0166", "036"},
    {"0167", "037"}, {"0168", "038"}, {"0169", "039"}, {"0186", "056"}, {"0188", "058"},
    {"0199", "059"},
};

/*
 * Area codes that changed in 2017 (decision 2036/QĐ-BTTTT of 2016) and whose old numbers cannot be
 * mistaken for a mobile of today: codes of four digits before seven, and 04 before eight.
 */
static const struct {
    char old_code[5];
    char new_code[5];
} area_changes[] = {
    {"0500", "0262"}, {"0501", "0261"}, {"0510", "0235"}, {"0511", "0236"}, {"0230", "0215"},
    {"0231", "0213"}, {"0240", "0204"}, {"0241", "0222"}, {"0280", "0208"}, {"0281", "0209"},
    {"0320", "0220"}, {"0321", "0221"}, {"0350", "0228"}, {"0351", "0226"}, {"0650", "0274"},
    {"0651", "0271"}, {"0710", "0292"}, {"0711", "0293"}, {"0780", "0290"}, {"0781", "0291"},
};

enum { RAW_MAX = 15 };

/* Replace the first `old_length` digits. */
static void replace_prefix(char digits[RAW_MAX + 1], size_t old_length, const char *prefix)
{
    char rest[RAW_MAX + 1];
    size_t prefix_length = strlen(prefix);
    size_t rest_length = strlen(digits) - old_length;
    memcpy(rest, digits + old_length, rest_length + 1);
    memcpy(digits, prefix, prefix_length);
    memcpy(digits + prefix_length, rest, rest_length + 1);
}

/* Country code and lost zero. */
static void restore_zero(char digits[RAW_MAX + 1])
{
    size_t length = strlen(digits);
    if (strncmp(digits, "0084", 4) == 0 && length >= 13) {
        replace_prefix(digits, 4, "0");
    } else if (strncmp(digits, "84", 2) == 0 && length >= 11) {
        replace_prefix(digits, 2, digits[2] == '0' ? "" : "0");
    } else if (digits[0] != '0' && (length == 9 || (length == 10 && digits[0] == '1') ||
                                    (length == 10 && digits[0] == '2'))) {
        replace_prefix(digits, 0, "0");
    }
}

static void change_prefix(char digits[RAW_MAX + 1])
{
    size_t length = strlen(digits);
    for (size_t i = 0; length == 11 && i < sizeof mobile_changes / sizeof mobile_changes[0]; i++) {
        if (strncmp(digits, mobile_changes[i].old_prefix, 4) == 0) {
            replace_prefix(digits, 4, mobile_changes[i].new_prefix);
            return;
        }
    }
    for (size_t i = 0; length == 11 && i < sizeof area_changes / sizeof area_changes[0]; i++) {
        if (strncmp(digits, area_changes[i].old_code, 4) == 0) {
            replace_prefix(digits, 4, area_changes[i].new_code);
            return;
        }
    }
    /* no number of Hanoi begins with 0 or 1: 0241 would be the old code of another province */
    if (length == 10 && strncmp(digits, "04", 2) == 0 && digits[2] > '1') {
        replace_prefix(digits, 2, "024");
    }
}

/* Mobiles 03, 05, 07, 08, 09 and eight digits; landlines 02 and nine. */
static bool is_phone(const char *digits)
{
    size_t length = strlen(digits);
    if (digits[0] != '0') {
        return false;
    }
    return (length == 10 && strchr("35789", digits[1]) != NULL) ||
           (length == 11 && digits[1] == '2');
}

static bool repair(char digits[RAW_MAX + 1])
{
    if (digits[0] == '\0') {
        return false;
    }
    restore_zero(digits);
    if (!is_phone(digits) || strlen(digits) == 11) {
        change_prefix(digits);
    }
    return is_phone(digits);
}

/* Whether a whole number stands before a gap and another one behind it: "0912345678 - 0987654321".
 */
static bool goes_on_with_another(const char *digits, size_t count, swc_str rest)
{
    enum { NUMBER_DIGITS = 9 };
    char whole[RAW_MAX + 1];
    size_t more = 0;
    if (count < NUMBER_DIGITS) {
        return false;
    }
    for (size_t i = 0; i < rest.length; i++) {
        more += rest.data[i] >= '0' && rest.data[i] <= '9';
    }
    memcpy(whole, digits, count);
    whole[count] = '\0';
    return more >= NUMBER_DIGITS && repair(whole);
}

/* The first number of "0988 527 652 / 0912223230 (mẹ)": digits up to what ends a number. */
static size_t first_digits(swc_str text, char digits[RAW_MAX + 1])
{
    size_t count = 0;
    size_t at = 0;
    while (at < text.length && count <= RAW_MAX) {
        uint32_t c = swc_utf8_next(text, &at);
        if (c >= '0' && c <= '9') {
            if (count == RAW_MAX) {
                return SIZE_MAX;
            }
            digits[count++] = (char)c;
        } else if (c == '\n' || c == '/' || c == ';' || c == ',' || c == '|') {
            if (count > 0) {
                break;
            }
        } else if (count > 0 && !swc_is_space(c) &&
                   (c >= 0x80 || strchr(".-+()'", (int)c) == NULL)) {
            break;
        } else if (goes_on_with_another(digits, count,
                                        (swc_str){text.data + at, text.length - at})) {
            break;
        }
    }
    digits[count] = '\0';
    return count;
}

bool swc_phone_read(swc_str text, char digits[12], bool *repaired_out)
{
    char raw[RAW_MAX + 1];
    size_t count = first_digits(text, raw);
    if (count == SIZE_MAX || count < 9 || !repair(raw)) {
        return false;
    }
    *repaired_out = text.length != strlen(raw) || memcmp(text.data, raw, text.length) != 0;
    memcpy(digits, raw, strlen(raw) + 1);
    return true;
}
