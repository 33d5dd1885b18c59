/* Parts one cell above a table: by long dashes, and by gaps that somebody typed to put two things
 * on one line. What the parts say is read in title.c. */
#include "model/title_parts.h"

#include "model/title_places.h"
#include "model/title_text.h"

#include <string.h>

bool swc_title_cut_label(swc_str *name)
{
    size_t used = swc_title_begins(*name, "truong");
    while (used > 0 && used < name->length && name->data[used] == ' ') {
        used++;
    }
    char mark = used > 0 && used < name->length ? name->data[used] : '\0';
    swc_str rest = swc_title_trim((swc_str){name->data + used, name->length - used});
    bool is_label = mark == ':' || (mark == '-' && swc_title_is_school(rest));
    *name = is_label ? rest : *name;
    return is_label;
}

bool swc_title_begins_label(swc_str text)
{
    static const char *const labels[] = {
        "ma truong",  "ma don vi",     "lop", "khoi", "gvcn",  "giao vien", "nam hoc", "hoc ky",
        "dien thoai", "so dien thoai", "sdt", "dt",   "email", "dia chi",   "si so",   "ngay"};
    size_t used = 0;
    for (size_t i = 0; i < sizeof labels / sizeof labels[0] && used == 0; i++) {
        used = swc_title_begins(text, labels[i]);
    }
    return used > 0 && used < text.length && text.data[used] == ':';
}

/* What ends one thing and begins another, whatever parts them. */
static bool begins_part(swc_str text)
{
    static const char *const heads[] = {"lop", "khoi", "nam hoc", "ngay", "dot"};
    return swc_title_names_place(text) || swc_title_begins_label(text) ||
           swc_title_begins_any(text, heads, sizeof heads / sizeof heads[0]);
}

void swc_title_plain_dashes(char *text)
{
    enum { DASH_BYTES = 3 };
    char *at = text;
    while ((at = strstr(at, "\xE2\x80")) != NULL) {
        bool is_dash = at[2] == '\x93' || at[2] == '\x94' || at[2] == '\x95';
        swc_str rest = swc_title_trim(swc_str_of(at + (is_dash ? DASH_BYTES : 2)));
        if (!is_dash || rest.length == 0 ||
            (!begins_part(rest) && (rest.data[0] < '0' || rest.data[0] > '9'))) {
            at += 2;
            continue;
        }
        char *end = at + DASH_BYTES; /* the blanks beside it make room */
        at -= at > text && at[-1] == ' ' ? 1 : 0;
        end += *end == ' ' ? 1 : 0;
        memcpy(at, " - ", 3);
        memmove(at + 3, end, strlen(end) + 1);
        at += 3;
    }
}

size_t swc_title_gap(swc_str cell)
{
    enum { GAP = 3 };
    for (size_t at = 0; at < cell.length; at++) {
        size_t end = at;
        while (end < cell.length && (cell.data[end] == ' ' || cell.data[end] == '\t')) {
            end++;
        }
        bool is_gap = at > 0 && end - at >= GAP && cell.data[at - 1] != ':';
        if (is_gap && begins_part((swc_str){cell.data + end, cell.length - end})) {
            return at;
        }
        at = end > at ? end - 1 : at;
    }
    return cell.length;
}
