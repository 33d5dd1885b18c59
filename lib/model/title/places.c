/* Finds province, district and commune in a title line ("UBND HUYỆN KRÔNG PẮC", "xã Ea Nuôl").
 * Schools, dates and the other facts of a title are read in title.c. */
#include "model/title/places.h"

#include "base/count.h"
#include "model/title/parts.h"
#include "model/title/text.h"
#include "text/unicode.h"

#include <string.h>

typedef struct place_task {
    swc_title_facts *facts;
    swc_units *units;
    swc_error *error;
} place_task;

/* Where the n-th word ends, SIZE_MAX when there are fewer. */
static size_t word_end(swc_str text, size_t words)
{
    size_t at = 0;
    while (at < text.length) {
        const char *space = memchr(text.data + at, ' ', text.length - at);
        size_t end = space == NULL ? text.length : (size_t)(space - text.data);
        if (--words == 0) {
            return end;
        }
        at = end + 1;
    }
    return SIZE_MAX;
}

enum { NAME_WORDS_MAX = 5 };

/* The longest head of the text that is a district. */
static swc_status take_district(place_task *task, swc_str text)
{
    for (size_t words = NAME_WORDS_MAX; words > 0; words--) {
        size_t end = word_end(text, words);
        swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
        swc_status status = SWC_OK;
        if (end == SIZE_MAX) {
            continue;
        }
        status = swc_units_district(task->units, swc_title_trim((swc_str){text.data, end}),
                                    task->facts->province, &match, task->error);
        if (status != SWC_OK) {
            return status;
        }
        if (match.name != NULL) {
            swc_title_store(task->facts->district, sizeof task->facts->district,
                            swc_str_of(match.name));
            return SWC_OK;
        }
    }
    return SWC_OK;
}

void swc_title_take_province(swc_title_facts *facts, swc_units *units, swc_str text)
{
    for (size_t words = NAME_WORDS_MAX; words > 0 && facts->province == SWC_UNIT_NONE; words--) {
        size_t end = word_end(text, words);
        if (end != SIZE_MAX) {
            facts->province = swc_units_province(units, swc_title_trim((swc_str){text.data, end}));
        }
    }
}

/* The longest head that is a commune of the district, or anywhere when none is known yet: then it
 * keeps its kind ("PHƯỜNG BUÔN HỒ"), from `whole` on, for whoever finds the district later. */
static swc_status take_commune(place_task *task, swc_str whole, swc_str text, bool label)
{
    swc_title_facts *facts = task->facts;
    for (size_t words = NAME_WORDS_MAX; words > 0; words--) {
        size_t end = word_end(text, words);
        if (end == SIZE_MAX) {
            continue;
        }
        swc_str name = swc_title_trim((swc_str){text.data, end});
        swc_unit_match match;
        swc_status status = facts->district[0] != '\0'
                                ? swc_units_commune(task->units, swc_str_of(facts->district), name,
                                                    &match, task->error)
                                : swc_units_district_of(task->units, name, facts->province, &match,
                                                        NULL, task->error);
        if (status != SWC_OK) {
            return status;
        }
        if (match.status != SWC_UNIT_UNKNOWN) {
            bool known = facts->district[0] != '\0' && match.name != NULL;
            size_t length = (size_t)(name.data + name.length - whole.data);
            swc_title_store(facts->commune, sizeof facts->commune,
                            known ? swc_str_of(match.name)
                                  : swc_title_trim((swc_str){whole.data, length}));
            return SWC_OK;
        }
    }
    if (label) {
        swc_title_store(facts->commune, sizeof facts->commune, text);
    }
    return SWC_OK;
}

/* A word that names the kind of a place, at the start of `text`. */
typedef struct place_word {
    const char *words;
    char level; /* 'd' district, 'c' commune, 'p' province */
} place_word;

static const place_word place_words[] = {
    {"huyen", 'd'},
    {"thi xa", 'd'},
    {"thanh pho", 'd'},
    {"tp", 'd'},
    {"tx", 'd'},
    {"quan", 'd'},
    {"quan huyen", 'd'},
    {"xa", 'c'},
    {"phuong", 'c'},
    {"thi tran", 'c'},
    {"xa phuong", 'c'},
    {"xa phuong thi tran", 'c'},
    {"xa phuong tt", 'c'},
    {"xa p tt", 'c'},
    {"xa thi tran", 'c'},
    {"xa tt", 'c'},
    {"tinh", 'p'},
    {"phong gd dt", 'd'},
    {"phong gddt", 'd'},
    {"phong giao duc va dao tao", 'd'},
    {"phong gd va dt", 'd'},
    {"phong giao duc dao tao", 'd'},
    {"pgd dt", 'd'},
    {"pgddt", 'd'},
    {"pgd", 'd'},
    {"phong gd", 'd'},
    {"phong giao duc", 'd'},
    {"ubnd", 'd'},
    {"so gd dt", 'p'},
    {"so gddt", 'p'},
    {"so giao duc va dao tao", 'p'},
    {"dac khu", 'c'},
};

#define PLACE_WORDS (sizeof place_words / sizeof place_words[0])

/* "phương" is no "phường", "tỉnh" no "tính": marks that the key does not have. */
static bool is_other_word(swc_str text, const char *words)
{
    static const struct {
        const char *words, *small, *capital;
    } others[] = {
        {"phuong", "ươ", "ƯƠ"}, {"tinh", "tí", "TÍ"}, {"tinh", "ti\xCC\x81", "TI\xCC\x81"},
        {"quan", "ả", "Ả"},     {"quan", "â", "Â"},   {"quan", "á", "Á"},
        {"xa", "xa ", "XA "},
    };
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        size_t length = strlen(others[i].small);
        size_t end = strlen(words) + 3 < text.length ? strlen(words) + 3 : text.length;
        for (size_t at = 0; strcmp(words, others[i].words) == 0 && at + length <= end; at++) {
            bool plain = strcmp(words, "xa") == 0; /* "xa": far; but unmarked text has no "xã" */
            if (!plain && (memcmp(text.data + at, others[i].small, length) == 0 ||
                           memcmp(text.data + at, others[i].capital, length) == 0)) {
                return true;
            }
        }
    }
    return strcmp(words, "xa") == 0 && swc_title_begins(text, "xa hoi") > 0;
}

/* The longest place word at the start of the text; NULL when none. */
static const place_word *find_place_word(swc_str text, size_t *used_out)
{
    const place_word *best = NULL;
    swc_title_lead lead = swc_title_lead_of(text);
    *used_out = 0;
    for (size_t i = 0; i < sizeof place_words / sizeof place_words[0]; i++) {
        if (!swc_title_may_begin(lead, place_words[i].words)) {
            continue;
        }
        size_t used = swc_title_begins(text, place_words[i].words);
        if (used > *used_out && !is_other_word(text, place_words[i].words)) {
            *used_out = used;
            best = &place_words[i];
        }
    }
    return best;
}

/* "H. Ea H'leo", "TT Liên Sơn": one letter and its dot, or two, before a capital. Only known names
 * count behind them. */
static const place_word *find_short_word(swc_str text, size_t *used_out)
{
    static const place_word short_words[] = {{"h.", 'd'}, {"tt.", 'c'}, {"tt ", 'c'},
                                             {"x.", 'c'}, {"p.", 'c'},  {"t.", 'p'}};
    for (size_t i = 0; i < sizeof short_words / sizeof short_words[0]; i++) {
        size_t length = strlen(short_words[i].words);
        bool same = text.length > length + 1;
        for (size_t at = 0; same && at < length; at++) {
            char c = text.data[at];
            same = (c >= 'A' && c <= 'Z' ? c | 0x20 : c) == short_words[i].words[at];
        }
        if (same) {
            *used_out = length;
            return &short_words[i];
        }
    }
    *used_out = 0;
    return NULL;
}

bool swc_title_names_place(swc_str text)
{
    size_t used = 0;
    return find_place_word(text, &used) != NULL;
}

char swc_title_place_within(swc_str text, const swc_leads *leads)
{
    char found = '\0';
    const place_word *words[PLACE_WORDS]; /* those that may stand in the text, which are few */
    size_t count = 0;
    for (size_t i = 0; i < PLACE_WORDS; i++) {
        if (swc_leads_may_have(leads, place_words[i].words)) {
            words[count++] = &place_words[i];
        }
    }
    if (count == 0) {
        return '\0';
    }
    bool start = false;
    for (size_t at = 0; at < text.length && found != 'd'; at += swc_title_step(text, at, start)) {
        start = at == 0 || swc_title_may_part(text.data[at - 1]);
        size_t used = 0;
        swc_str rest = {text.data + at, text.length - at};
        const place_word *word = NULL;
        swc_title_lead lead = start ? swc_title_lead_of(rest) : (swc_title_lead){{0}};
        for (size_t i = 0; i < count && word == NULL && start; i++) {
            word = swc_title_may_begin(lead, words[i]->words) ? find_place_word(rest, &used) : NULL;
        }
        found = word != NULL && word->level != 'p' ? word->level : found;
    }
    return found;
}

static bool may_end_place(char byte)
{
    return swc_byte_is_in(byte, SWC_BYTE('\0') | SWC_BYTE(',') | SWC_BYTE(';') | SWC_BYTE('(') |
                                    SWC_BYTE(')') | SWC_BYTE(':'));
}

void swc_title_split_places(swc_str text, char *district, char *commune, size_t capacity)
{
    for (text = swc_title_trim(text); text.length > 0;) {
        size_t end = 0;
        while (end < text.length && !may_end_place(text.data[end]) &&
               !(text.data[end] == '-' && end > 0 && text.data[end - 1] == ' ')) {
            end++;
        }
        swc_str part = swc_title_trim((swc_str){text.data, end});
        size_t used = 0;
        const place_word *word = find_place_word(part, &used);
        word = word != NULL ? word : find_short_word(part, &used);
        if (word == NULL || used >= part.length) {
            return; /* what follows is about the place, not one */
        }
        if (word->level != 'p') {
            swc_title_store(word->level == 'd' ? district : commune, capacity, part);
        }
        text = swc_title_trim((swc_str){text.data + end, text.length - end});
    }
}

swc_status swc_title_take_places(swc_title_facts *facts, swc_units *units, swc_str text,
                                 swc_error *error)
{
    place_task work = {facts, units, error};
    place_task *task = &work;
    for (size_t at = 0; at < text.length; at++) {
        bool start = at == 0 || swc_title_may_part(text.data[at - 1]);
        swc_str rest = {text.data + at, text.length - at};
        size_t used = 0;
        const place_word *word = start ? find_place_word(rest, &used) : NULL;
        bool is_short = false;
        if (word == NULL && start) {
            word = find_short_word(rest, &used);
            is_short = word != NULL;
        }
        if (word == NULL) {
            continue;
        }
        swc_str name = {rest.data + used, rest.length - used};
        bool label = name.length > 0 && memchr(name.data, ':', name.length < 3 ? name.length : 3);
        size_t end = 0;
        name = swc_title_trim(name);
        if (name.length > 0 && name.data[0] == ')') { /* "Xã (phường): Ea Tiêu" */
            name = swc_title_trim((swc_str){name.data + 1, name.length - 1});
            label = true;
        }
        bool is_choice = word->level == 'c' && strncmp(word->words, "xa ", 3) == 0;
        while (end < name.length && strchr(",;()/", name.data[end]) == NULL &&
               !(name.data[end] == '-' && end > 0 && name.data[end - 1] == ' ')) {
            end++;
        }
        name = swc_title_trim((swc_str){name.data, end});
        swc_status status = SWC_OK;
        size_t inner = 0;
        if (name.length == 0 || find_place_word(name, &inner) != NULL) {
            /* "UBND huyện", "Phòng GD&ĐT huyện Lắk": the next word says more */
        } else if (word->level == 'd') {
            status = take_district(task, name);
        } else if (word->level == 'p') {
            swc_title_take_province(facts, units, name);
        } else {
            status =
                take_commune(task, is_choice ? name : rest, name, !is_short && (label || at == 0));
        }
        if (status != SWC_OK) {
            return status;
        }
        at += used > 0 ? used - 1 : 0;
    }
    return SWC_OK;
}

/* "Trường TH Bế Văn Đàn xã Cư Ni huyện Ea Kar": a commune with its district behind a name that is
 * one by itself. "Trường TH xã Ea Na huyện Krông Ana" has no other. */
static bool names_both_places(swc_str text, size_t at, swc_str rest)
{
    static const char *const kinds[] = {"th",     "thcs",   "thpt",  "mn",    "mg",
                                        "hoc",    "so",     "thong", "non",   "giao",
                                        "ptdtnt", "ptdtbt", "tru",   "truong"};
    char key[SWC_TITLE_BYTES];
    size_t used = 0;
    const place_word *word = find_place_word(rest, &used);
    if (word == NULL || word->level != 'c' ||
        swc_key_into((swc_str){text.data, at}, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    const char *last = strrchr(key, ' ');
    last = last == NULL ? key : last + 1;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strcmp(last, kinds[i]) == 0) {
            return false;
        }
    }
    for (size_t next = used; next < rest.length; next++) {
        swc_str behind = {rest.data + next, rest.length - next};
        if (rest.data[next - 1] == ' ' && (word = find_place_word(behind, &used)) != NULL &&
            word->level == 'd') {
            return true;
        }
    }
    return false;
}

/* "12 em", "05 máy)": how many there are, and nothing else. */
static bool is_count(swc_str text)
{
    const char *close = text.length == 0 ? NULL : memchr(text.data, ')', text.length);
    text.length = close == NULL ? text.length : (size_t)(close - text.data);
    static const char *const units[] = {"em",       "hs",         "hoc sinh", "hssv", "chau",
                                        "may",      "chiec",      "cai",      "bo",   "suat",
                                        "thiet bi", "truong hop", "nguoi",    "lop"};
    char key[48];
    if (text.length == 0 || text.data[0] < '0' || text.data[0] > '9' || text.length >= sizeof key ||
        swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    const char *unit = key + strspn(key, "0123456789");
    unit += *unit == ' ' ? 1 : 0;
    for (size_t i = 0; i < COUNT(units); i++) {
        if (strcmp(unit, units[i]) == 0) {
            return true;
        }
    }
    return false;
}

swc_str swc_title_school_part(swc_str text)
{
    static const char *const others[] = {"ngay", "lop",     "khoi",       "nam hoc",
                                         "thon", "tdp",     "to dan pho", /* "..., ngày 5" */
                                         "gv",   "gvcn",    "giao vien",  "phu trach",
                                         "tong", "tong so", "si so",      "so luong",
                                         "sdt",  "dt",      "dien thoai"};
    for (size_t at = 1; at < text.length; at++) {
        if (!swc_title_is_mark(text.data[at - 1])) {
            continue;
        }
        bool comma =
            text.data[at - 1] == '[' ||
            swc_byte_is_in(text.data[at - 1], SWC_BYTE(',') | SWC_BYTE(';') | SWC_BYTE('(') |
                                                  SWC_BYTE('/') | SWC_BYTE('*'));
        bool dash = (text.data[at - 1] == '-' || text.data[at - 1] == '_') && at >= 2 &&
                    text.data[at - 2] == ' ';
        swc_str rest = swc_title_trim((swc_str){text.data + at, text.length - at});
        bool colon = text.data[at - 1] == ':';
        bool stop = text.data[at - 1] == '.' && at < text.length && text.data[at] == ' ';
        bool other = (comma || dash || stop) && swc_title_begins_any(rest, others, COUNT(others));
        size_t used = 0;
        bool is_short = (comma || dash) && find_short_word(rest, &used) != NULL; /* ", H.Lắk" */
        if (other || is_short || ((comma || dash || stop) && swc_title_names_place(rest)) ||
            ((comma || dash || colon) && is_count(rest))) {
            return swc_title_trim((swc_str){text.data, at - 1});
        }
        bool label = text.data[at - 1] == ' ' &&
                     (swc_title_begins_label(rest) ||
                      (find_place_word(rest, &used) != NULL && used < rest.length &&
                       rest.data[used] == ':')); /* "... Huyện: Lắk" */
        if (label || (text.data[at - 1] == ' ' && !dash && names_both_places(text, at, rest))) {
            return swc_title_trim((swc_str){text.data, at - 1});
        }
        /* not "huyện": "Trường TH Kim Đồng huyện Lắk" is the name of many */
        if (text.data[at - 1] == ' ' && !dash && swc_title_begins(rest, "nam hoc") > 0) {
            return swc_title_trim((swc_str){text.data, at - 1});
        }
    }
    return swc_title_trim(text);
}

/* Where the last part of the text begins, behind " - ", " – ", "," or "("; 0: it has one part.
 * *end_out: where the part before it ends. */
static size_t last_part(swc_str text, size_t *end_out)
{
    enum { DASH_BYTES = 3 };
    for (size_t at = text.length; at > 1; at--) {
        char c = text.data[at - 1];
        bool is_long = at > DASH_BYTES && (c == '\x93' || c == '\x94') &&
                       memcmp(text.data + at - DASH_BYTES, "\xE2\x80", 2) == 0;
        if (is_long || c == ',' || c == ';' || c == '(' || (c == '-' && text.data[at - 2] == ' ')) {
            *end_out = at - (is_long ? DASH_BYTES : 1);
            return at;
        }
    }
    return 0;
}

/* "... - Ea Phê", "..., TT Quảng Phú": a commune of the district that stands behind it. */
static swc_status cut_commune(swc_title_facts *facts, swc_units *units, swc_str part,
                              swc_unit_match *match, swc_error *error)
{
    swc_status status = swc_units_commune(units, swc_str_of(facts->district), part, match, error);
    if (status == SWC_OK && match->name != NULL) {
        swc_title_store(facts->commune, sizeof facts->commune, swc_str_of(match->name));
    }
    return status;
}

swc_status swc_title_cut_places(swc_title_facts *facts, swc_units *units, swc_str *school,
                                swc_error *error)
{
    swc_str rest = *school;
    size_t end = 0;
    for (size_t at = last_part(rest, &end); at > 0; at = last_part(rest, &end)) {
        swc_str part = swc_title_trim((swc_str){rest.data + at, rest.length - at});
        bool of_province = part.length > 3 && (part.data[0] | 0x20) == 't' && part.data[1] == '.' &&
                           part.data[2] == ' ';
        if (of_province) { /* "T. Đắk Lắk" */
            part = swc_title_trim((swc_str){part.data + 2, part.length - 2});
        }
        swc_unit province = swc_units_province(units, part);
        swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
        if (province == SWC_UNIT_NONE) {
            swc_status status = swc_units_district(units, part, facts->province, &match, error);
            if (status == SWC_OK && match.name == NULL && facts->district[0] != '\0') {
                status = cut_commune(facts, units, part, &match, error);
            } else if (status == SWC_OK && match.name != NULL) {
                swc_title_store(facts->district, sizeof facts->district, swc_str_of(match.name));
            }
            if (status != SWC_OK || match.name == NULL) {
                return status;
            }
        } else if (facts->province == SWC_UNIT_NONE) {
            facts->province = province;
        }
        rest = swc_title_trim((swc_str){rest.data, end});
        *school = rest;
    }
    return SWC_OK;
}
