/* Collects what the lines above a table say of the whole form: school, place, category, dates,
 * round and unit. One row at a time; rows of data are never looked at. */
#include "model/title.h"

#include "model/header.h"
#include "model/title_text.h"
#include "text/unicode.h"

#include <string.h>

void swc_title_init(swc_title_facts *facts)
{
    *facts = (swc_title_facts){.province = SWC_UNIT_NONE};
}

typedef struct title_task {
    swc_title_facts *facts;
    swc_units *units;
    swc_error *error;
} title_task;

static bool store(char *target, size_t capacity, swc_str text)
{
    if (target[0] != '\0' || text.length == 0 || text.length >= capacity) {
        return false;
    }
    memcpy(target, text.data, text.length);
    target[text.length] = '\0';
    return true;
}

/* The text behind the words and a colon, if it begins with them. */
static bool behind(swc_str text, const char *words, swc_str *rest)
{
    size_t used = swc_title_begins(text, words);
    if (used == 0) {
        return false;
    }
    *rest = swc_title_trim((swc_str){text.data + used, text.length - used});
    return rest->length > 0;
}

/* ---- places ---- */

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
static swc_status take_district(title_task *task, swc_str text)
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
            store(task->facts->district, sizeof task->facts->district, swc_str_of(match.name));
            return SWC_OK;
        }
    }
    return SWC_OK;
}

static void take_province(title_task *task, swc_str text)
{
    for (size_t words = NAME_WORDS_MAX; words > 0 && task->facts->province == SWC_UNIT_NONE;
         words--) {
        size_t end = word_end(text, words);
        if (end != SIZE_MAX) {
            task->facts->province =
                swc_units_province(task->units, swc_title_trim((swc_str){text.data, end}));
        }
    }
}

/* The longest head that is a commune of the district, or anywhere when none is known yet: then it
 * keeps its kind ("PHƯỜNG BUÔN HỒ"), from `whole` on, for whoever finds the district later. */
static swc_status take_commune(title_task *task, swc_str whole, swc_str text, bool label)
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
            store(facts->commune, sizeof facts->commune,
                  known ? swc_str_of(match.name) : swc_title_trim((swc_str){whole.data, length}));
            return SWC_OK;
        }
    }
    if (label) {
        store(facts->commune, sizeof facts->commune, text);
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
    {"tinh", 'p'},
    {"phong gd dt", 'd'},
    {"phong gddt", 'd'},
    {"phong giao duc va dao tao", 'd'},
    {"phong gd va dt", 'd'},
    {"phong giao duc dao tao", 'd'},
    {"so gd dt", 'p'},
    {"so gddt", 'p'},
    {"so giao duc va dao tao", 'p'},
    {"dac khu", 'c'},
};

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
    *used_out = 0;
    for (size_t i = 0; i < sizeof place_words / sizeof place_words[0]; i++) {
        size_t used = swc_title_begins(text, place_words[i].words);
        if (used > *used_out && !is_other_word(text, place_words[i].words)) {
            *used_out = used;
            best = &place_words[i];
        }
    }
    return best;
}

static swc_status take_places(title_task *task, swc_str text)
{
    for (size_t at = 0; at < text.length; at++) {
        bool start = at == 0 || strchr(" ,;(-/:", text.data[at - 1]) != NULL;
        swc_str rest = {text.data + at, text.length - at};
        size_t used = 0;
        const place_word *word = start ? find_place_word(rest, &used) : NULL;
        if (word == NULL) {
            continue;
        }
        swc_str name = {rest.data + used, rest.length - used};
        bool label = name.length > 0 && memchr(name.data, ':', name.length < 3 ? name.length : 3);
        size_t end = 0;
        name = swc_title_trim(name);
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
            take_province(task, name);
        } else {
            status = take_commune(task, rest, name, label || at == 0);
        }
        if (status != SWC_OK) {
            return status;
        }
        at += used > 0 ? used - 1 : 0;
    }
    return SWC_OK;
}

/* ---- the school ---- */

/* Cut ", huyện ..." and " - xã ..." off a school's line. */
static swc_str school_part(swc_str text)
{
    for (size_t at = 1; at < text.length; at++) {
        bool comma =
            text.data[at - 1] == ',' || text.data[at - 1] == ';' || text.data[at - 1] == '(';
        bool dash = text.data[at - 1] == '-' && at >= 2 && text.data[at - 2] == ' ';
        size_t used = 0;
        swc_str rest = swc_title_trim((swc_str){text.data + at, text.length - at});
        if ((comma || dash) && find_place_word(rest, &used) != NULL) {
            return swc_title_trim((swc_str){text.data, at - 1});
        }
        if (text.data[at - 1] == ' ' && !dash &&
            (swc_title_begins(rest, "nam hoc") > 0 || swc_title_begins(rest, "huyen") > 0)) {
            /* "Trường TH Kim Đồng huyện Lắk": the district is part of many names; keep it */
            if (swc_title_begins(rest, "nam hoc") > 0) {
                return swc_title_trim((swc_str){text.data, at - 1});
            }
        }
    }
    return swc_title_trim(text);
}

static void take_school(title_task *task, swc_str text)
{
    static const char *const labels[] = {"ten truong",     "don vi",     "ten don vi",
                                         "co so giao duc", "truong hoc", "don vi truong"};
    swc_str name = text;
    bool label = false;
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        swc_str rest;
        size_t used = swc_title_begins(text, labels[i]);
        bool colon = used > 0 && memchr(text.data + used - 1, ':',
                                        text.length - used < 3 ? text.length - used + 1 : 4);
        if (colon && behind(text, labels[i], &rest)) {
            name = rest;
            label = true;
        }
    }
    size_t truong = swc_title_begins(name, "truong");
    if (truong > 0 && truong < name.length && name.data[truong] == ':') {
        name = swc_title_trim((swc_str){name.data + truong, name.length - truong});
        label = true; /* "Trường: TH Kim Đồng" */
    }
    if (swc_title_is_school(name) || (label && truong > 0 && name.length > 0)) {
        name = school_part(name);
        store(task->facts->school, sizeof task->facts->school, name);
    }
}

/* ---- the other facts ---- */

static bool has_words(swc_str text, const char *words)
{
    for (size_t at = 0; at < text.length; at++) {
        bool start =
            at == 0 || text.data[at - 1] == ' ' || strchr(",;:(-/.\"", text.data[at - 1]) != NULL;
        if (start && swc_title_begins((swc_str){text.data + at, text.length - at}, words) > 0) {
            return true;
        }
    }
    return false;
}

/* "DANH SÁCH HỌC SINH HỘ NGHÈO": the category of all rows, if exactly one is named. */
static void take_category(title_task *task, swc_str text)
{
    swc_title_facts *facts = task->facts;
    if (!has_words(text, "danh sach") && swc_title_begins(text, "ds") == 0 &&
        swc_title_begins(text, "bang") == 0) {
        return;
    }
    char key[SWC_TITLE_BYTES];
    if (has_words(text, "khong") || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return;
    }
    bool covid = has_words(text, "covid") || has_words(text, "covid 19") ||
                 has_words(text, "dich") || has_words(text, "covid19");
    bool near_poor = has_words(text, "can ngheo");
    bool poor = false;
    for (const char *at = key; (at = strstr(at, "ngheo")) != NULL; at++) {
        bool near_one = at - key >= 4 && memcmp(at - 4, "can ", 4) == 0;
        bool left_it = at - key >= 6 && memcmp(at - 6, "thoat ", 6) == 0;
        poor = poor || (!near_one && !left_it);
    }
    const char *found[] = {poor ? "poor" : NULL, near_poor ? "near_poor" : NULL,
                           covid && has_words(text, "mo coi") ? "covid_orphan" : NULL,
                           covid && has_words(text, "kho khan") ? "covid_hardship" : NULL};
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        if (found[i] == NULL ||
            (facts->category != NULL && strcmp(found[i], facts->category) == 0)) {
            continue;
        }
        facts->category_several = facts->category_several || facts->category != NULL;
        facts->category = found[i];
    }
    if (facts->category_several) {
        facts->category = NULL;
    }
}

static void take_dates(title_task *task, swc_str text)
{
    static const char *const survey[] = {
        "thoi diem khao sat", "ngay khao sat",      "ngay lap",        "thoi diem lap",
        "ngay dieu tra",      "thoi diem ra soat",  "ngay ra soat",    "thoi gian khao sat",
        "thoi diem thong ke", "thoi diem dieu tra", "ngay lap bieu",   "ngay lap danh sach",
        "thoi diem",          "khao sat ngay",      "so lieu den ngay"};
    static const char *const handover[] = {"hom nay",       "ngay ban giao",  "thoi gian ban giao",
                                           "ban giao ngay", "ngay giao nhan", "vao luc"};
    char date[11];
    for (size_t i = 0; i < sizeof survey / sizeof survey[0]; i++) {
        if (swc_title_begins(text, survey[i]) > 0 && swc_title_find_date(text, date)) {
            store(task->facts->survey_date, sizeof task->facts->survey_date, swc_str_of(date));
        }
    }
    for (size_t i = 0; i < sizeof handover / sizeof handover[0]; i++) {
        if (swc_title_begins(text, handover[i]) > 0 && swc_title_find_date(text, date)) {
            store(task->facts->handover_date, sizeof task->facts->handover_date, swc_str_of(date));
        }
    }
    if (swc_title_is_place_date(text, date)) {
        store(task->facts->survey_date, sizeof task->facts->survey_date, swc_str_of(date));
    }
}

/* "Đợt 1", "(Đợt: R1)": the mark behind the word, if it holds a digit or is a Roman numeral. */
static void take_round(title_task *task, swc_str text)
{
    for (size_t at = 0; at < text.length; at++) {
        bool start = at == 0 || strchr(" ,;(-/:", text.data[at - 1]) != NULL;
        size_t used =
            start ? swc_title_begins((swc_str){text.data + at, text.length - at}, "dot") : 0;
        if (used == 0) {
            continue;
        }
        swc_str rest = swc_title_trim((swc_str){text.data + at + used, text.length - at - used});
        size_t end = 0;
        bool digit = false;
        while (end < rest.length && ((rest.data[end] >= '0' && rest.data[end] <= '9') ||
                                     (rest.data[end] >= 'A' && rest.data[end] <= 'Z') ||
                                     strchr("._-", rest.data[end]) != NULL)) {
            digit = digit || (rest.data[end] >= '0' && rest.data[end] <= '9');
            end++;
        }
        bool roman = end > 0 && strspn(rest.data, "IVX") >= end;
        bool whole = end == rest.length || strchr(" ,;)/:", rest.data[end]) != NULL;
        if ((digit || roman) && whole) {
            store(task->facts->round, sizeof task->facts->round,
                  swc_title_trim((swc_str){rest.data, end}));
        }
    }
}

static void take_unit(title_task *task, swc_str text)
{
    static const char *const labels[] = {"don vi tinh", "dvt", "don vi", "dv tinh"};
    for (size_t at = 0; at < text.length; at++) {
        bool start = at == 0 || strchr(" ,;(-", text.data[at - 1]) != NULL;
        swc_str rest = {text.data + at, text.length - at};
        swc_str name = {NULL, 0};
        for (size_t i = 0; start && name.length == 0 && i < sizeof labels / sizeof labels[0]; i++) {
            behind(rest, labels[i], &name);
        }
        if (name.length == 0) {
            continue;
        }
        const char *close = memchr(name.data, ')', name.length);
        name.length = close == NULL ? name.length : (size_t)(close - name.data);
        int64_t unit = swc_money_unit(name);
        if (unit == 0) {
            continue;
        }
        task->facts->unit_several =
            task->facts->unit_several || (task->facts->unit != 0 && task->facts->unit != unit);
        task->facts->unit = unit;
        return;
    }
}

/* A line that cites a letter or names the school year: nothing in it is about the table's rows. */
static bool is_citation(swc_str text)
{
    static const char *const heads[] = {
        "kem theo",        "ban hanh kem",  "theo", "can cu", "nam hoc", "thuc hien",
        "cong hoa xa hoi", "doc lap tu do", "so",   "mau so", "phu luc"};
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        bool office = strcmp(heads[i], "so") == 0; /* "Số: 12/BC", but not "Sở GD&ĐT" */
        if (swc_title_begins(text, heads[i]) > 0 &&
            (!office || memchr(text.data, ':', text.length < 8 ? text.length : 8) != NULL)) {
            return true;
        }
    }
    return false;
}

static swc_status take_piece(title_task *task, swc_str text)
{
    text = swc_title_trim(text);
    if (text.length == 0 || is_citation(text)) {
        return SWC_OK;
    }
    take_school(task, text);
    take_category(task, text);
    take_dates(task, text);
    take_round(task, text);
    take_unit(task, text);
    char date[11];
    if (swc_title_is_place_date(text, date)) { /* where it was signed */
        const char *comma = memchr(text.data, ',', text.length);
        if (comma != NULL) {
            take_province(task, (swc_str){text.data, (size_t)(comma - text.data)});
        }
        return SWC_OK;
    }
    return swc_title_begins(text, "hom nay") > 0 ? SWC_OK : take_places(task, text);
}

/* Whether a cell is a label whose value stands in the next cell: "Trường:", "Huyện". */
static bool is_label(swc_str text)
{
    static const char *const labels[] = {"truong",
                                         "ten truong",
                                         "don vi",
                                         "huyen",
                                         "xa",
                                         "quan huyen",
                                         "xa phuong",
                                         "thi xa",
                                         "thoi diem khao sat",
                                         "ngay khao sat",
                                         "ngay lap",
                                         "don vi tinh",
                                         "dvt",
                                         "dot",
                                         "ngay ban giao",
                                         "tinh",
                                         "phuong",
                                         "thanh pho",
                                         "xa phuong thi tran"};
    if (text.length > 0 && text.data[text.length - 1] == ':') {
        return true;
    }
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        if (swc_title_begins(text, labels[i]) == text.length && text.length > 0) {
            return true;
        }
    }
    return false;
}

static swc_status take_text(title_task *task, const char *text)
{
    swc_status status = SWC_OK;
    while (*text != '\0' && status == SWC_OK) {
        size_t length = strcspn(text, "\n");
        status = take_piece(task, (swc_str){text, length});
        text += length + (text[length] == '\n' ? 1 : 0);
    }
    return status;
}

swc_status swc_title_add(swc_title_facts *facts, swc_units *units, const swc_row *row,
                         swc_error *error)
{
    title_task task = {.facts = facts, .units = units, .error = error};
    char joined[2 * SWC_TITLE_BYTES] = "";
    for (size_t i = 0; i < row->cell_count; i++) {
        char text[SWC_TITLE_BYTES];
        const swc_cell *cell = &row->cells[i];
        if (cell->type == SWC_CELL_EMPTY || !swc_title_clean(cell->text, text) || text[0] == '\0') {
            continue;
        }
        size_t before = strlen(joined);
        if (before > 0) { /* the label before this cell */
            joined[before++] = ' ';
        }
        memcpy(joined + before, text, strlen(text) + 1);
        if (before == 0 && is_label(swc_str_of(joined)) && i + 1 < row->cell_count) {
            continue;
        }
        swc_status status = take_text(&task, joined);
        if (status != SWC_OK) {
            return status;
        }
        joined[0] = '\0';
    }
    return joined[0] == '\0' ? SWC_OK : take_text(&task, joined);
}

bool swc_title_date(const swc_row *row, char date[11])
{
    for (size_t i = 0; i < row->cell_count; i++) {
        char text[SWC_TITLE_BYTES];
        if (row->cells[i].type == SWC_CELL_TEXT && swc_title_clean(row->cells[i].text, text) &&
            swc_title_is_place_date(swc_str_of(text), date)) {
            return true;
        }
    }
    return false;
}
