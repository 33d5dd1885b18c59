/* What number formats and font names of workbooks mean; names of cells. Reads no file. */
#include "io/cell/format.h"

#include <string.h>

enum { LAST_ID_DIGITS = 32 };

/*
 * Built-in ids that show dates. 14-22 and 45-47 stand in ECMA-376 for every language; 27-36 and
 * 50-58 are dates in its Chinese, Japanese and Korean lists, 71-81 in the Thai one, and are not
 * defined in the others.
 */
static const struct {
    uint8_t first, last;
} date_ids[] = {{14, 22}, {27, 36}, {45, 47}, {50, 58}, {71, 81}};

swc_cell_format swc_cell_format_builtin(uint32_t id)
{
    swc_cell_format format = {0};
    for (size_t i = 0; i < sizeof date_ids / sizeof date_ids[0]; i++) {
        format.is_date |= id >= date_ids[i].first && id <= date_ids[i].last;
    }
    return format;
}

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static bool starts_with(swc_str text, size_t at, const char *lower_word)
{
    size_t i = 0;
    for (; lower_word[i] != '\0'; i++) {
        if (at + i >= text.length || lower(text.data[at + i]) != lower_word[i]) {
            return false;
        }
    }
    return true;
}

/* What one section of a format code holds once literals are taken out. */
typedef struct section {
    bool has_date_letter, has_number_mark;
    swc_cell_condition condition;
    bool only_zeros; /* nothing but zeros and blanks or dashes between them */
    size_t zeros;
} section;

enum { BELOW = 1, EQUAL = 2, ABOVE = 4 };

/* "<=1", "<>0", "=5": text without its brackets. */
static swc_cell_condition condition_of(swc_str text)
{
    swc_cell_condition condition = {0};
    size_t at = 0;
    for (; at < text.length && strchr("<=>", text.data[at]) != NULL; at++) {
        condition.sides |= (uint8_t)(text.data[at] == '<'   ? BELOW
                                     : text.data[at] == '=' ? EQUAL
                                                            : ABOVE);
    }
    char digits[SWC_NUMBER_TEXT_BYTES];
    size_t length = 0;
    double bound = 0;
    if (!swc_number_parse((swc_str){text.data + at, text.length - at}, &bound, digits, &length)) {
        return (swc_cell_condition){0};
    }
    condition.bound = (float)bound;
    return condition;
}

/* Inside [...]: elapsed time, a condition, or something without a meaning for us (colour,
 * locale). Gives the position after the bracket. */
static size_t read_bracket(swc_str code, size_t at, section *found)
{
    size_t end = at + 1;
    while (end < code.length && code.data[end] != ']') {
        end++;
    }
    size_t length = end - at - 1;
    char first = length > 0 ? lower(code.data[at + 1]) : '\0';
    if (first == '<' || first == '>' || first == '=') {
        found->condition = condition_of((swc_str){code.data + at + 1, length});
    }
    bool is_elapsed = first == 'h' || first == 'm' || first == 's';
    for (size_t i = at + 1; i < end; i++) {
        is_elapsed &= lower(code.data[i]) == first;
    }
    if (is_elapsed) {
        found->has_date_letter = true;
        found->only_zeros = false;
    }
    return end < code.length ? end + 1 : end;
}

/* A run of literal text is allowed between the zeros of an ID only as blank or dash. */
static void note_literal(section *found, char byte)
{
    found->only_zeros &= byte == ' ' || byte == '-';
}

/* Reads one section and gives the position after its ';'. */
static size_t read_section(swc_str code, size_t at, section *found)
{
    *found = (section){.only_zeros = true};
    char previous = '\0'; /* last mark that was not a literal */
    while (at < code.length && code.data[at] != ';') {
        char byte = lower(code.data[at]);
        if (byte == '"') {
            for (at++; at < code.length && code.data[at] != '"'; at++) {
                note_literal(found, code.data[at]);
            }
            at++;
        } else if (byte == '\\') {
            note_literal(found, at + 1 < code.length ? code.data[at + 1] : ' ');
            at += 2;
        } else if (byte == '_' || byte == '*') { /* width of a letter, letter to fill with */
            at += 2;
        } else if (byte == '[') {
            at = read_bracket(code, at, found);
            previous = 's'; /* "[ss].00" */
        } else if (starts_with(code, at, "general")) {
            found->only_zeros = false;
            at += 7;
        } else if (starts_with(code, at, "standard")) { /* "General" as a German Excel says it */
            found->only_zeros = false;
            at += 8;
        } else if (starts_with(code, at, "g/")) { /* ... and the Asian ones: "G/標準" */
            found->only_zeros = false;
            at += 2;
        } else {
            if (byte == '0') {
                found->zeros++;
                found->has_number_mark |= previous != 's';
            } else {
                found->only_zeros &= byte == ' ' || byte == '-';
                /* d, m, y, h, s; g, e and b are years of Asian calendars */
                if (strchr("dmyhsgeb", byte) != NULL && byte != '\0') {
                    bool is_exponent = byte == 'e' && at + 1 < code.length &&
                                       (code.data[at + 1] == '+' || code.data[at + 1] == '-');
                    found->has_date_letter |= !is_exponent;
                }
                found->has_number_mark |= byte == '#' || byte == '?' || byte == '%';
                previous = (byte == '.' || byte == ',') && previous == 's' ? 's' : byte;
            }
            at++;
        }
    }
    return at < code.length ? at + 1 : code.length;
}

static bool is_date(const section *found)
{
    return found->has_date_letter && !found->has_number_mark;
}

/*
 * Without conditions the first section tells: a date is neither negative nor nothing. With them
 * (Excel allows them in the first two) each is asked in turn; what none picks is shown by the
 * section behind them.
 */
swc_cell_format swc_cell_format_code(swc_str code)
{
    enum { MOST_SECTIONS = 3 }; /* the fourth is for text */
    section sections[MOST_SECTIONS];
    size_t count = 0;
    size_t conditions = 0;
    swc_cell_format format = {0};
    for (size_t at = 0; count == 0 || (at < code.length && count < MOST_SECTIONS);) {
        section *found = &sections[count];
        at = read_section(code, at, found);
        if (count < 2 && found->condition.sides != 0) {
            format.conditions[conditions] = found->condition;
            format.conditions[conditions++].is_date = is_date(found);
        }
        count++;
    }
    const section *first = &sections[0];
    size_t rest = conditions > 0 && first->condition.sides != 0 ? conditions : 0;
    format.is_date = is_date(&sections[rest < count ? rest : count - 1]);
    if (first->only_zeros && first->zeros >= 2 && first->zeros <= LAST_ID_DIGITS &&
        first->condition.sides == 0) {
        format.id_digits = (uint16_t)first->zeros;
    }
    return format;
}

bool swc_cell_format_is_date(const swc_cell_format *format, double number)
{
    for (size_t i = 0; i < 2 && format->conditions[i].sides != 0; i++) {
        double bound = (double)format->conditions[i].bound;
        unsigned side = number < bound ? BELOW : number > bound ? ABOVE : EQUAL;
        if ((format->conditions[i].sides & side) != 0) {
            return format->conditions[i].is_date;
        }
    }
    return format->is_date;
}

char swc_font_encoding_of(swc_str font_name)
{
    if (starts_with(font_name, 0, ".vn")) {
        /* .VnTimeH, .VnArialH: the bytes of small letters are drawn as capitals */
        return font_name.data[font_name.length - 1] == 'H' ? 'T' : 't';
    }
    return starts_with(font_name, 0, "vni-") ? 'v' : '\0';
}

void swc_sheet_reference(uint32_t column, uint64_t row, char name[SWC_SHEET_REFERENCE_BYTES])
{
    char letters[8];
    size_t count = 0;
    for (uint64_t left = (uint64_t)column + 1; left > 0; left = (left - 1) / 26) {
        letters[count++] = (char)('A' + (left - 1) % 26);
    }
    size_t at = 0;
    while (count > 0) {
        name[at++] = letters[--count];
    }
    char digits[16];
    for (count = 0, row %= 10000000000000; row > 0; row /= 10) {
        digits[count++] = (char)('0' + row % 10);
    }
    while (count > 0) {
        name[at++] = digits[--count];
    }
    name[at] = '\0';
}
