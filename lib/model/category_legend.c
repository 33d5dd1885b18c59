/* Reads the legend of a category column out of its heading. What the words of a category mean is
 * known in words_category.c. */
#include "model/category_legend.h"

#include "model/words.h"
#include "text/unicode.h"

#include <string.h>

enum { PART_BYTES = 160 };

/* The end of one part of the legend: its items are parted by ; , / or a line break. */
static size_t part_length(swc_str text)
{
    size_t length = 0;
    while (length < text.length && strchr(";,/\n", text.data[length]) == NULL) {
        length++;
    }
    return length;
}

/* A code is one figure or up to three letters. */
static bool is_code(const char *key)
{
    size_t length = strlen(key);
    bool figure = length == 1 && key[0] >= '0' && key[0] <= '9';
    bool letters = length <= 3;
    for (size_t i = 0; i < length; i++) {
        letters = letters && key[i] >= 'a' && key[i] <= 'z';
    }
    return length > 0 && (figure || letters);
}

static const char *category_of(const char *key)
{
    swc_word_reading reading;
    bool found =
        swc_words_category(key, true, &reading) && !reading.several && reading.priority == 0;
    return found ? reading.word : NULL;
}

static bool add_code(swc_category_legend *legend, const char *code, const char *words)
{
    const char *word = category_of(words);
    if (!is_code(code) || word == NULL || legend->count == SWC_LEGEND_CODES) {
        return false;
    }
    for (size_t i = 0; i < legend->count; i++) {
        if (strcmp(legend->codes[i].code, code) == 0) {
            return false;
        }
    }
    memcpy(legend->codes[legend->count].code, code, strlen(code) + 1);
    legend->codes[legend->count++].word = word;
    return true;
}

/* "1: hộ nghèo", "1 - hộ nghèo", "hộ nghèo = 1", "hộ nghèo (1)". */
static bool read_part(swc_category_legend *legend, swc_str part)
{
    char keys[2][PART_BYTES];
    for (size_t at = 0; at < part.length; at++) {
        if (strchr(":=-.()", part.data[at]) == NULL) {
            continue;
        }
        swc_str sides[2] = {{part.data, at}, {part.data + at + 1, part.length - at - 1}};
        if (swc_key_into(sides[0], keys[0], sizeof keys[0]) == SIZE_MAX ||
            swc_key_into(sides[1], keys[1], sizeof keys[1]) == SIZE_MAX || keys[0][0] == '\0') {
            continue;
        }
        if (add_code(legend, keys[0], keys[1]) || add_code(legend, keys[1], keys[0])) {
            return true;
        }
    }
    return false;
}

static bool read_parts(swc_category_legend *legend, swc_str text)
{
    legend->count = 0;
    while (text.length > 0) {
        size_t length = part_length(text);
        if (!read_part(legend, (swc_str){text.data, length})) {
            return false;
        }
        length += length < text.length;
        text.data += length;
        text.length -= length;
    }
    return legend->count > 1;
}

void swc_category_legend_read(swc_str heading, swc_category_legend *legend_out)
{
    if (read_parts(legend_out, heading)) { /* "Hộ nghèo (1), hộ cận nghèo (2)" */
        return;
    }
    for (size_t at = 0; at < heading.length; at++) { /* behind "Đối tượng (" or "Diện:" */
        if (heading.data[at] != '(' && heading.data[at] != '[' && heading.data[at] != ':') {
            continue;
        }
        swc_str rest = {heading.data + at + 1, heading.length - at - 1};
        while (rest.length > 0 && strchr(" )].;", rest.data[rest.length - 1]) != NULL) {
            rest.length--;
        }
        if (read_parts(legend_out, rest)) {
            return;
        }
    }
    legend_out->count = 0;
}

const char *swc_category_legend_word(const swc_category_legend *legend, swc_str cell)
{
    char key[SWC_LEGEND_CODE_BYTES];
    if (cell.length >= sizeof key || swc_key_into(cell, key, sizeof key) == SIZE_MAX) {
        return NULL;
    }
    for (size_t i = 0; i < legend->count; i++) {
        if (strcmp(legend->codes[i].code, key) == 0) {
            return legend->codes[i].word;
        }
    }
    return NULL;
}
