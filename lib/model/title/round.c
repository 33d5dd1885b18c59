/* The round that a title, a sub-heading or a cell names: "Đợt 1", "Đợt trao tặng: 01". */
#include "model/title/text.h"

#include <string.h>

static bool is_mark_byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' || c == '-';
}

/* "1", "R1", "2021-1", "II" at the start of the text, with nothing glued to it; else empty. */
static swc_str round_mark(swc_str text)
{
    size_t end = 0;
    bool digit = false;
    bool roman = true;
    while (end < text.length && is_mark_byte(text.data[end])) {
        digit = digit || (text.data[end] >= '0' && text.data[end] <= '9');
        roman = roman && strchr("IVX", text.data[end]) != NULL;
        end++;
    }
    bool whole = end == text.length || strchr(" ,;)/:", text.data[end]) != NULL;
    bool is_mark = end > 0 && (digit || roman) && whole;
    return is_mark ? swc_title_trim((swc_str){text.data, end}) : (swc_str){text.data, 0};
}

/* ": 01" of " trao tặng: 01"; what does not tell what was done stays as it is. */
static swc_str behind_act(swc_str text)
{
    static const char *const acts[] = {"trao tang", "trao",    "ban giao", "cap phat", "cap",
                                       "ho tro",    "phan bo", "nhan",     "giao"};
    for (size_t i = 0; i < sizeof acts / sizeof acts[0]; i++) {
        size_t used = swc_title_begins(text, acts[i]);
        bool colon = used > 0 && memchr(text.data, ':', used < text.length ? used + 1 : used);
        if (colon) {
            return (swc_str){text.data + used, text.length - used};
        }
    }
    return text;
}

swc_str swc_title_round(swc_str text)
{
    swc_str mark = {text.data, 0};
    bool start = false;
    for (size_t at = 0; at < text.length && mark.length == 0;
         at += swc_title_step(text, at, start)) {
        start = at == 0 || swc_title_may_part(text.data[at - 1]);
        swc_str rest = {text.data + at, text.length - at};
        size_t used = start ? swc_title_begins(rest, "dot") : 0;
        used = start && used == 0 ? swc_title_begins(rest, "round") : used;
        if (used > 0) {
            rest = (swc_str){rest.data + used, rest.length - used};
            mark = round_mark(swc_title_trim(behind_act(rest)));
        }
    }
    return mark;
}
