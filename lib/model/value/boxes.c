/* Boxes to tick within one cell: "☐ Hộ nghèo ☑ Hộ cận nghèo", "Nam [x] Nữ [ ]". What the labels
 * mean is not known here. */
#include "model/value/task.h"

#include "text/unicode.h"

#include <string.h>

typedef enum box { NO_BOX, EMPTY_BOX, TICKED_BOX, CROSSED_BOX } box;

static const struct {
    const char *sign;
    box meaning;
} signs[] = {
    {"☐", EMPTY_BOX},
    {"□", EMPTY_BOX},
    {"◻", EMPTY_BOX},
    {"▢", EMPTY_BOX},
    {"⬜", EMPTY_BOX},
    {"❏", EMPTY_BOX},
    {"❐", EMPTY_BOX},
    {"❑", EMPTY_BOX},
    {"❒", EMPTY_BOX},
    {"○", EMPTY_BOX},
    {"◯", EMPTY_BOX},
    {"[ ]", EMPTY_BOX},
    {"[]", EMPTY_BOX},
    {"( )", EMPTY_BOX},
    {"\xEF\x82\xA8", EMPTY_BOX}, /* Wingdings */
    {"\xEF\x81\xAF", EMPTY_BOX},
    {"☑", TICKED_BOX},
    {"✅", TICKED_BOX},
    {"✔", TICKED_BOX},
    {"✓", TICKED_BOX},
    {"■", TICKED_BOX},
    {"◼", TICKED_BOX},
    {"⬛", TICKED_BOX},
    {"●", TICKED_BOX},
    {"◉", TICKED_BOX},
    {"[v]", TICKED_BOX},
    {"[V]", TICKED_BOX},
    {"(v)", TICKED_BOX},
    {"\xEF\x83\xBE", TICKED_BOX},
    {"☒", CROSSED_BOX},
    {"[x]", CROSSED_BOX},
    {"[X]", CROSSED_BOX},
    {"(x)", CROSSED_BOX},
    {"(X)", CROSSED_BOX},
    {"\xEF\x83\xBD", CROSSED_BOX},
};

static size_t box_at(swc_str text, size_t at, box *box_out)
{
    char first = text.data[at];
    *box_out = NO_BOX;
    if ((unsigned char)first < 0x80 && first != '[' && first != '(') {
        return 0;
    }
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        size_t length = strlen(signs[i].sign);
        if (at + length <= text.length && memcmp(text.data + at, signs[i].sign, length) == 0) {
            *box_out = signs[i].meaning;
            return length;
        }
    }
    return 0;
}

static swc_str trim(swc_str text)
{
    while (text.length > 0 && strchr(" ,;./|\n", text.data[0]) != NULL) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && strchr(" ,;./|:\n", text.data[text.length - 1]) != NULL) {
        text.length--;
    }
    return text;
}

/* Add a chosen label; false: there is none, or no room. */
static bool add_label(swc_str label, char *out, size_t *length)
{
    label = trim(label);
    if (label.length == 0 || *length + label.length + 3 > SWC_VALUE_KEY_BYTES) {
        return false;
    }
    if (*length > 0) {
        memcpy(out + *length, ", ", 2);
        *length += 2;
    }
    memcpy(out + *length, label.data, label.length);
    *length += label.length;
    out[*length] = '\0';
    return true;
}

swc_boxes swc_boxes_read(swc_str text, char chosen[SWC_VALUE_KEY_BYTES])
{
    size_t counts[] = {0, 0, 0, 0};
    size_t length = 0;
    size_t label = 0; /* where the words of the box begin */
    box last = NO_BOX;
    bool good = true;
    chosen[0] = '\0';
    bool before = false; /* the box stands before its words */
    for (size_t at = 0; at <= text.length; at++) {
        box here = NO_BOX;
        size_t used = at < text.length ? box_at(text, at, &here) : 0;
        if (used == 0 && at < text.length) {
            continue;
        }
        swc_str words = {text.data + label, at - label};
        if (counts[EMPTY_BOX] + counts[TICKED_BOX] + counts[CROSSED_BOX] == 0) {
            before = trim(words).length == 0;
        }
        box of_words = before ? last : here;
        bool is_chosen = of_words == TICKED_BOX || of_words == CROSSED_BOX;
        bool has_words = trim(words).length > 0;
        good = good && (!is_chosen || add_label(words, chosen, &length)) &&
               (before || at < text.length || !has_words);
        counts[here] += used > 0;
        last = here;
        label = at + used;
        at += used > 0 ? used - 1 : 0;
    }
    if (counts[EMPTY_BOX] == 0) {
        return SWC_BOXES_NOT; /* "✓ Hộ nghèo" */
    }
    bool mixed = counts[TICKED_BOX] > 0 && counts[CROSSED_BOX] > 0;
    return good && !mixed ? SWC_BOXES_READ : SWC_BOXES_UNSURE;
}
