/* The steps that every way of matching a heading takes: an entry of the table, a tick, a sex, a
 * category. */
#include "model/header/match.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

const swc_header_entry *swc_header_find_forms(const swc_headers *headers, swc_kind kind,
                                              const swc_heading_forms *forms)
{
    const swc_header_entry *found = swc_headers_find(headers, kind, forms->full);
    found = found != NULL ? found : swc_headers_find(headers, kind, forms->brief);
    found = found != NULL ? found : swc_headers_find(headers, kind, forms->bare);
    return found != NULL ? found : swc_headers_find_usual(headers, kind, forms->brief);
}

void swc_header_use(const swc_header_entry *found, swc_header_match *match)
{
    match->role = found->role;
    match->column = found->column;
    match->second = found->second;
    match->rank = found->rank;
    match->word = found->role == SWC_HEADER_IN    ? "receipt"
                  : found->role == SWC_HEADER_OUT ? "spend"
                                                  : NULL;
}

size_t swc_header_column(swc_kind kind, const char *name)
{
    return swc_kind_column(kind, swc_str_of(name));
}

void swc_header_use_tick(swc_kind kind, swc_header_role role, const char *column, const char *word,
                         swc_header_match *match)
{
    *match = (swc_header_match){.role = role,
                                .column = swc_header_column(kind, column),
                                .second = SIZE_MAX,
                                .word = word,
                                .rank = 1};
}

/* "Nam" and "Nữ" as tick columns, or under a birth date. */
bool swc_header_match_sex(swc_kind kind, const swc_heading_forms *forms, swc_header_role role,
                          const char *column, swc_header_match *match)
{
    bool male = strcmp(forms->bare, "nam") == 0 && !forms->has_year_mark;
    bool female = strcmp(forms->bare, "nu") == 0;
    if ((!male && !female) || swc_header_column(kind, column) == SIZE_MAX) {
        return false;
    }
    swc_header_use_tick(kind, role, column, male ? "M" : "F", match);
    return true;
}

/* Behind all of several phrases that a key begins with. */
static const char *skip_all(const char *key, const char *const *list, size_t count)
{
    size_t used = 1;
    while (used > 0) {
        used = 0;
        for (size_t i = 0; i < count && used == 0; i++) {
            size_t length = strlen(list[i]);
            used = strncmp(key, list[i], length) == 0 && key[length] == ' ' ? length + 1 : 0;
        }
        key += used;
    }
    return key;
}

bool swc_header_match_marked_sex(swc_kind kind, const swc_heading_forms *forms,
                                 swc_header_match *match)
{
    static const char *const before[] = {"gioi tinh", "gioi", "gt", "phai", "hoc sinh", "hs",
                                         "la",        "con",  "be", "chau", "tre"};
    static const char *const words[] = {"nu", "gai", "nu sinh", "nam", "trai"};
    static const char *const behind[] = {
        "", " x", " ghi x", " danh x", " danh dau", " tich x", " danh dau x", " tick x", " dien x"};
    if (swc_key_has(forms->full, "nam") && swc_key_has(forms->full, "nu")) {
        return false; /* "Nam/Nữ" asks for a word */
    }
    if (strcmp(forms->brief, "nam") == 0 || strcmp(forms->brief, "nu") == 0) {
        return swc_header_match_sex(kind, forms, SWC_HEADER_TICK, "sex", match);
    }
    const char *key = skip_all(forms->full, before, sizeof before / sizeof before[0]);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t length = strlen(words[i]);
        bool male = i >= 3;
        bool ends = false;
        for (size_t b = 0; b < sizeof behind / sizeof behind[0]; b++) {
            ends = ends ||
                   (strncmp(key, words[i], length) == 0 && strcmp(key + length, behind[b]) == 0);
        }
        if (ends && !(male && forms->has_year_mark)) { /* "Học sinh năm" */
            swc_header_use_tick(kind, SWC_HEADER_TICK, "sex", male ? "M" : "F", match);
            return true;
        }
    }
    return false;
}

/* "Giấy xác nhận hộ nghèo", "Sổ hộ nghèo số": the number of a paper is asked for. */
bool swc_header_names_paper(const char *key)
{
    return strncmp(key, "so ", 3) == 0 || swc_key_has(key, "so so") || swc_key_has(key, "gcn") ||
           swc_key_has(key, "giay chung nhan") || swc_key_has(key, "giay xac nhan") ||
           swc_key_has(key, "giay cn") || swc_key_has(key, "giay xn");
}

/* "Hộ nghèo (ghi mã hộ)": a number says what a mark would. */
static bool asks_number(const char *full)
{
    static const char *const words[] = {"ma ho", "ma so", "so so", "ghi so", "ghi ma", "so gcn"};
    return swc_key_has_any(full, words, sizeof words / sizeof words[0]);
}

bool swc_header_match_category(swc_kind kind, const swc_heading_forms *forms,
                               swc_header_match *match)
{
    swc_word_reading reading;
    size_t length = strlen(forms->brief);
    bool asks_year = swc_key_has(forms->brief, "nam nao") ||
                     (length > 4 && strcmp(forms->brief + length - 4, " nam") == 0);
    bool denies = !swc_key_has(forms->brief, "khong") && !swc_key_has(forms->full, "co khong") &&
                  swc_key_has(forms->full, "khong");
    if (kind == SWC_STUDENTS && forms->names_near && strcmp(forms->brief, "can") == 0) {
        swc_header_use_tick(kind, SWC_HEADER_TICK, "category", "near_poor", match);
        match->second = match->column;
        match->by_marks = true; /* "Nghèo" | "Cận" */
        return true;
    }
    if (kind != SWC_STUDENTS || asks_year || swc_header_names_paper(forms->brief) || denies ||
        !swc_words_category(forms->brief, true, &reading)) {
        return false; /* denies: "Mồ côi (không do Covid)" */
    }
    if (reading.several) { /* "HN/HCN": which of them, the cells say */
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                    .column = swc_header_column(kind, "category"),
                                    .second = SIZE_MAX,
                                    .rank = 2};
        return true;
    }
    if (reading.priority != 0) { /* "Ưu tiên 1 (Hộ nghèo)", "Ưu tiên 1", but no bare "1" */
        const char *rank = reading.word;
        bool named = swc_words_category(forms->full, true, &reading) && reading.priority == 0;
        if ((named && (reading.several || strcmp(reading.word, rank) != 0)) ||
            (!named && forms->brief[1] == '\0')) {
            return false;
        }
        reading.word = named ? reading.word : rank;
    }
    swc_header_use_tick(kind, SWC_HEADER_TICK, "category", reading.word, match);
    match->certifies = asks_number(forms->full);
    match->second = match->certifies ? SIZE_MAX : match->column;
    match->by_marks = !match->certifies; /* over words it is the category itself: "Diện khó khăn" */
    return true;
}

/* "Internet tại nhà học sinh", "Số HS học trực tuyến": of the pupils' homes, or of some of them.
 * "Tình trạng điện": of power, and not of a signal. */
bool swc_header_asks_of_others(swc_kind kind, const swc_heading_forms *forms, size_t column)
{
    static const char *const homes[] = {"tai nha",      "o nha",  "gia dinh",    "cua hs",
                                        "cua hoc sinh", "nha hs", "nha hoc sinh"};
    static const char *const some[] = {"truc tuyen", "online", "tu xa", "tai nha", "o nha"};
    if (kind == SWC_COVERAGE && column == swc_header_column(kind, "status")) {
        return swc_key_has(forms->full, "dien") && !swc_key_has(forms->full, "dien thoai");
    }
    if (kind != SWC_SCHOOLS) {
        return false;
    }
    bool of_line = column == swc_header_column(kind, "internet") ||
                   column == swc_header_column(kind, "coverage");
    return (of_line && swc_key_has_any(forms->full, homes, sizeof homes / sizeof homes[0])) ||
           (column == swc_header_column(kind, "pupils") &&
            swc_key_has_any(forms->full, some, sizeof some / sizeof some[0]));
}
