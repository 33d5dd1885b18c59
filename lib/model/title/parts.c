/* Parts one cell above a table: by long dashes, and by gaps that somebody typed to put two things
 * on one line. What the parts say is read in title.c. */
#include "model/title/parts.h"

#include "model/title/places.h"
#include "model/title/text.h"
#include "text/unicode.h"

#include <string.h>

swc_str swc_title_skip_marks(swc_str text)
{
    for (size_t at = 0; at < text.length;) {
        size_t next = at;
        uint32_t letter = swc_key_letter(swc_utf8_next(text, &next));
        if (letter != ' ' && letter != 0) {
            return (swc_str){text.data + at, text.length - at};
        }
        at = next;
    }
    return text;
}

bool swc_title_cut_label(swc_str *name)
{
    size_t used = swc_title_begins(*name, "truong");
    while (used > 0 && used < name->length && name->data[used] == ' ') {
        used++;
    }
    char mark = used > 0 && used < name->length ? name->data[used] : '\0';
    swc_str rest = swc_title_skip_marks((swc_str){name->data + used, name->length - used});
    bool dash = mark == '-' || mark == '='; /* "Trường -> TH Lê Lợi" */
    bool is_label = mark == ':' || (dash && swc_title_is_school(rest));
    rest = swc_title_trim(rest);
    *name = is_label ? rest : *name;
    return is_label;
}

bool swc_title_cut_labels(swc_str *name)
{
    static const char *const labels[] = {"ten truong",
                                         "don vi",
                                         "ten don vi",
                                         "co so giao duc",
                                         "truong hoc",
                                         "don vi truong",
                                         "don vi bao cao",
                                         "don vi lap",
                                         "don vi gui",
                                         "don vi de nghi",
                                         "ten co so giao duc",
                                         "dv",
                                         "d v",
                                         "ten dv",
                                         "ten d v",
                                         "co so",
                                         "ten co so"};
    char style = '\0'; /* "1. Tên trường: ..." */
    swc_str bare = swc_title_skip_marks(swc_title_skip_numbering(*name, &style));
    *name = bare;
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        swc_str rest;
        size_t used = swc_title_begins(bare, labels[i]);
        bool colon = used > 0 && memchr(bare.data + used - 1, ':',
                                        bare.length - used < 3 ? bare.length - used + 1 : 4);
        if (colon && swc_title_behind(bare, labels[i], &rest)) {
            *name = rest;
        }
    }
    bool names_school = swc_title_begins(*name, "truong") > 0;
    *name = swc_title_skip_marks(*name);
    bool is_label = swc_title_cut_label(name);
    return names_school && (is_label || name->data != bare.data);
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

size_t swc_title_next_fact(swc_str text)
{
    enum { LABEL_BYTES = 40 };
    for (size_t at = 0; at < text.length; at++) {
        size_t most = text.length - at < LABEL_BYTES ? text.length - at : LABEL_BYTES;
        if (text.data[at] == ';' && memchr(text.data + at, ':', most) != NULL) {
            return at;
        }
    }
    return text.length;
}
