/* Cuts text into numbers and words, and settles what the separators of a number mean. Knows no
 * units and no columns. */
#include "text/number_token.h"

#include "text/unicode.h"

#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Length of a separator at `text` that may stand inside a number, 0 when it is none. */
static size_t separator_at(swc_str text, char *separator)
{
    if (text.length >= 1 && strchr(".,' ", text.data[0]) != NULL && text.data[0] != '\0') {
        *separator = text.data[0];
        return 1;
    }
    size_t at = 0;
    if (text.length >= 2 && (unsigned char)text.data[0] >= 0x80) {
        uint32_t c = swc_utf8_next(text, &at);
        *separator = c == 0x2019 ? '\'' : ' ';
        return c == 0x2019 || swc_is_space(c) ? at : 0;
    }
    return 0;
}

/* Whether the space before `text` groups thousands: exactly three digits follow. */
static bool three_digits_follow(swc_str text)
{
    size_t digits = 0;
    while (digits < text.length && is_digit(text.data[digits])) {
        digits++;
    }
    return digits == 3;
}

/* Take a number at the start of `text`. @return bytes used */
static size_t take_number(swc_token_list *list, swc_str text, swc_number_token *number)
{
    size_t at = 0;
    number->group_count = 1;
    while (at < text.length) {
        if (is_digit(text.data[at])) {
            if (number->digit_count == SWC_DIGITS_MAX) {
                list->too_big = true;
                return at + 1;
            }
            number->digits[number->digit_count++] = text.data[at++];
            number->groups[number->group_count - 1]++;
            continue;
        }
        char separator = 0;
        swc_str rest = {text.data + at, text.length - at};
        size_t length = separator_at(rest, &separator);
        if (length == 0 || at + length >= text.length || !is_digit(text.data[at + length])) {
            break;
        }
        swc_str behind = {text.data + at + length, text.length - at - length};
        if ((separator == ' ' && !three_digits_follow(behind)) ||
            number->group_count == SWC_GROUP_MAX) {
            break;
        }
        number->separators[number->group_count - 1] = separator;
        number->group_count++;
        at += length;
    }
    return at;
}

/* Whether the word so far takes the digits that follow it: ddr4, but not 1tr5. */
static bool takes_digits(const char *word, size_t length)
{
    return length >= 3 && memcmp(word + length - 3, "ddr", 3) == 0;
}

/* Take a word at the start of `text`. @return bytes used */
static size_t take_word(swc_str text, char word[SWC_WORD_BYTES])
{
    size_t at = 0;
    size_t length = 0;
    while (at < text.length) {
        size_t next = at;
        uint32_t letter = swc_key_letter(swc_utf8_next(text, &next));
        bool digit = letter >= '0' && letter <= '9';
        if (letter == ' ' || (digit && !takes_digits(word, length))) {
            break;
        }
        if (letter != 0 && length + 1 < SWC_WORD_BYTES) {
            word[length++] = letter < 0x80 ? (char)letter : '?';
        }
        at = next;
    }
    word[length] = '\0';
    return at;
}

void swc_tokenize(swc_str text, swc_token_list *list)
{
    size_t at = 0;
    bool glued = false;
    *list = (swc_token_list){0};
    while (at < text.length && list->count < SWC_TOKEN_MAX) {
        swc_str rest = {text.data + at, text.length - at};
        size_t next = 0;
        uint32_t c = swc_utf8_next(rest, &next);
        uint32_t letter = swc_key_letter(c);
        swc_token *item = &list->items[list->count];
        if (c < 0x80 && is_digit((char)c)) {
            item->is_number = true;
            item->glued = glued;
            at += take_number(list, rest, &item->number);
            list->count++;
            glued = true;
        } else if (letter != ' ' && letter != 0) {
            item->glued = glued;
            at += take_word(rest, item->word);
            list->count++;
            glued = true;
        } else {
            if (c == '-' && list->count == 0) {
                list->negative = true;
            } else if (c < 0x80 && strchr("/*=:~+?%#<>()[]-\\;", (int)c) != NULL) {
                list->odd = true;
            } else if (c == '$' || c == 0x20AC || c == 0xA3 || c == 0xA5) { /* $ € £ ¥ */
                list->foreign = true;
            }
            at += next;
            glued = false;
        }
    }
    list->odd = list->odd || at < text.length;
}

/* ---- one number swc_token as mantissa and places ---- */

int64_t swc_digits_value(const char *digits, size_t count)
{
    int64_t value = 0;
    for (size_t i = 0; i < count; i++) {
        value = value * 10 + (digits[i] - '0');
    }
    return value;
}

static swc_scaled whole(const swc_number_token *number)
{
    return (swc_scaled){SWC_NUMBER_OK, swc_digits_value(number->digits, number->digit_count), 0};
}

static swc_scaled with_places(const swc_number_token *number)
{
    size_t places = number->groups[number->group_count - 1];
    return (swc_scaled){SWC_NUMBER_OK, swc_digits_value(number->digits, number->digit_count),
                        (int)places};
}

/* Whether groups 1 .. count - 1 all have three digits behind a head of one to three. */
static bool grouped(const swc_number_token *number, size_t count)
{
    if (number->groups[0] < 1 || number->groups[0] > 3) {
        return false;
    }
    for (size_t i = 1; i < count; i++) {
        if (number->groups[i] != 3 || number->separators[i - 1] != number->separators[0]) {
            return false;
        }
    }
    return true;
}

swc_scaled swc_scale(const swc_number_token *number, bool decimals, bool thousands)
{
    const swc_scaled ambiguous = {SWC_NUMBER_AMBIGUOUS, 0, 0};
    size_t count = number->group_count;
    char last = count > 1 ? number->separators[count - 2] : 0;
    size_t tail = number->groups[count - 1];
    if (count == 1) {
        return whole(number);
    }
    if (grouped(number, count) && (count > 2 || last == ' ' || last == '\'')) {
        return whole(number);
    }
    if (last != '.' && last != ',') {
        return ambiguous;
    }
    if (count == 2 && tail == 3 && number->groups[0] <= 3) {
        bool zero_head = number->groups[0] == 1 && number->digits[0] == '0';
        if (zero_head) {
            return decimals ? with_places(number) : ambiguous;
        }
        return thousands ? whole(number) : ambiguous;
    }
    bool head_grouped = count > 2 && grouped(number, count - 1) && last != number->separators[0];
    if (count > 2 && (!head_grouped || (count == 3 && tail == 3))) {
        return ambiguous;
    }
    swc_scaled value = with_places(number);
    size_t head_digits = number->digit_count - tail;
    bool zero_tail = swc_digits_value(number->digits + head_digits, tail) == 0;
    if (decimals || (count > 2 && tail <= 2) || (zero_tail && head_digits >= 4)) {
        return value;
    }
    return ambiguous;
}

bool swc_multiply(int64_t *value, int64_t factor)
{
    return !__builtin_mul_overflow(*value, factor, value);
}

int64_t swc_power_of_ten(int exponent)
{
    int64_t power = 1;
    for (int i = 0; i < exponent; i++) {
        power *= 10;
    }
    return power;
}

int64_t swc_divide_rounded(int64_t value, int64_t divisor, bool *rounded)
{
    int64_t quotient = value / divisor;
    int64_t rest = value % divisor;
    if (rest != 0) {
        *rounded = true;
        int64_t twice = rest < 0 ? -rest : rest;
        if (twice >= divisor - twice) {
            quotient += value < 0 ? -1 : 1;
        }
    }
    return quotient;
}
