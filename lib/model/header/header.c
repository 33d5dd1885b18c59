/* Decides which column a heading means. The phrases stand in words*.c, the table of them in
 * table.c; rows and sheets are not known here. */
#include "model/header/match.h"

#include "model/category_legend.h"
#include "model/header/bags.h"
#include "model/header/forms.h"
#include "model/header/marks.h"
#include "model/header/words.h"
#include "model/money_unit.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* Two categories in one heading: a column that says which. */
static bool match_categories(swc_kind kind, swc_str text, const swc_heading_forms *forms,
                             swc_header_match *match)
{
    swc_category_legend legend;
    swc_category_legend_read(text, &legend);
    if (kind == SWC_STUDENTS && (legend.count > 0 || swc_words_category_legend(forms->full))) {
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                    .column = swc_header_column(kind, "category"),
                                    .second = SIZE_MAX,
                                    .rank = 2};
        return true;
    }
    return false;
}

/* Two headings that differ only in a mark which the key does not have. */
static bool match_by_mark(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    if (strcmp(forms->brief, "dt") == 0 && kind == SWC_STUDENTS) {
        *match = (swc_header_match){
            .role = SWC_HEADER_COLUMN,
            .column =
                swc_header_column(kind, forms->has_phone_mark ? "guardian_phone" : "ethnicity"),
            /* without marks anywhere the figures below it decide */
            .second = swc_header_column(kind, forms->has_phone_mark ? "category" /* "đối tượng" */
                                                                    : "guardian_phone"),
            .rank = forms->has_phone_mark ? 1 : 2};
        return true;
    }
    if (strcmp(forms->brief, "thuoc dt") == 0 && kind == SWC_STUDENTS && forms->has_phone_mark) {
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN, /* "Thuộc ĐT", not "Thuộc DT" */
                                    .column = swc_header_column(kind, "category"),
                                    .second = SIZE_MAX,
                                    .rank = 1};
        return true;
    }
    if (strcmp(forms->brief, "ho") == 0 && kind == SWC_STUDENTS && forms->names_household) {
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN, /* "Hộ", not "Họ" */
                                    .column = swc_header_column(kind, "category"),
                                    .second = SIZE_MAX,
                                    .by_words = true,
                                    .rank = SWC_HEADER_RANK_WORDS};
        return true;
    }
    static const char *const codes[] = {"ma dien",           "ma doi tuong",         "ma dt",
                                        "ky hieu doi tuong", "ma doi tuong uu tien", "tinh trang",
                                        "hien trang"};
    for (size_t i = 0; kind == SWC_STUDENTS && i < sizeof codes / sizeof codes[0]; i++) {
        if (strcmp(forms->brief, codes[i]) == 0) { /* if a legend explains them, or their words */
            *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                        .column = swc_header_column(kind, "category"),
                                        .second = SIZE_MAX,
                                        .by_words = true,
                                        .rank = SWC_HEADER_RANK_WORDS + 1}; /* behind "Hộ" */
            return true;
        }
    }
    static const char *const wishes[] = {"nguyen vong", "mong muon", "kien nghi", "yeu cau",
                                         "dang ky",     "can",       "ho tro",    "xin"};
    for (size_t i = 0; kind == SWC_STUDENTS && i < sizeof wishes / sizeof wishes[0]; i++) {
        if (strcmp(forms->bare, wishes[i]) == 0 &&
            !forms->names_near) { /* for a device or a SIM, or for anything else */
            *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                        .column = swc_header_column(kind, "needs"),
                                        .second = SIZE_MAX,
                                        .by_words = true,
                                        .rank = SWC_HEADER_RANK_WORDS};
            return true;
        }
    }
    static const char *const kinds[] = {"loai hinh", "loai hinh truong", "loai truong",   "loai",
                                        "phan loai", "loai hinh don vi", "loai hinh csgd"};
    for (size_t i = 0; kind == SWC_SCHOOLS && i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strcmp(forms->bare, kinds[i]) == 0) { /* "Tiểu học", or "Công lập" */
            *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                        .column = swc_header_column(kind, "level"),
                                        .second = SIZE_MAX,
                                        .by_words = true,
                                        .rank = 2};
            return true;
        }
    }
    static const char *const signals[] = {
        "song",         "co song", "phu song", "co phu song",     "da phu song",  "vung phu song",
        "song di dong", "mang",    "co mang",  "song dien thoai", "duoc phu song"};
    static const char *const generations[] = {"3g", "4g", "5g"};
    size_t length = strlen(forms->bare);
    for (size_t i = 0; kind == SWC_SCHOOLS && length > 3 && i < 3; i++) {
        bool ends = strcmp(forms->bare + length - 2, generations[i]) == 0;
        for (size_t j = 0; ends && j < sizeof signals / sizeof signals[0]; j++) {
            if (strlen(signals[j]) == length - 3 &&
                strncmp(forms->bare, signals[j], length - 3) == 0) {
                swc_header_use_tick(kind, SWC_HEADER_TICK, "coverage", generations[i], match);
                return true; /* "Không" there is no word of 2G */
            }
        }
    }
    return kind == SWC_STUDENTS && swc_header_match_marked_sex(kind, forms, match);
}

/* An x there says that the child has the thing, or gave it back; so do our own minutes. */
bool swc_header_match_signed(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    static const char *const out[] = {
        "da nhan ky ten", "da nhan", "da nhan may",      "da ban giao", "da giao",
        "da trao",        "da cap",  "da nhan thiet bi", "da ky nhan",  "da phat"};
    static const char *const back[] = {"da tra ky ten", "da tra", "da thu hoi", "da tra lai",
                                       "da hoan tra"};
    bool delivered = false;
    bool returned = false;
    for (size_t i = 0; i < sizeof out / sizeof out[0]; i++) {
        delivered = delivered || strcmp(forms->full, out[i]) == 0;
    }
    for (size_t i = 0; i < sizeof back / sizeof back[0]; i++) {
        returned = returned || strcmp(forms->full, back[i]) == 0;
    }
    if (kind != SWC_HANDOVERS || (!delivered && !returned)) {
        return false;
    }
    swc_header_use_tick(kind, SWC_HEADER_TICK, "status", delivered ? "delivered" : "returned",
                        match);
    return true;
}

/* "Số tiền triệu đồng", "Giá trị - nghìn đồng": the unit behind the heading, without brackets. */
static bool match_with_unit(const swc_headers *headers, swc_kind kind, swc_heading_forms *forms,
                            swc_header_match *match)
{
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    for (char *space = strchr(forms->brief, ' '); space != NULL; space = strchr(space + 1, ' ')) {
        bool odd = false;
        int64_t unit = swc_money_unit_of_key(space + 1, &odd);
        if (unit == 0) {
            continue;
        }
        *space = '\0';
        const swc_header_entry *found = swc_headers_find(headers, kind, forms->brief);
        *space = ' ';
        if (found != NULL && found->column < count &&
            columns[found->column].type == SWC_TYPE_MONEY) {
            swc_header_use(found, match);
            forms->unit = unit;
            return true;
        }
    }
    return false;
}

/* "Huyện/TP/TX": one thing in several words. The first must be known, and none may mean another
 * column; of a number all must be known ("Số tiền/tháng" is another sum). */
static bool match_either(const swc_headers *headers, swc_kind kind, swc_str text,
                         swc_header_match *match)
{
    const swc_header_entry *first = NULL;
    bool all = true;
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    for (size_t at = 0; at <= text.length; at++) {
        size_t end = at;
        while (end < text.length && text.data[end] != '/') {
            end++;
        }
        swc_heading_forms forms;
        swc_heading_forms_make((swc_str){text.data + at, end - at}, &forms);
        const swc_header_entry *found = swc_header_find_forms(headers, kind, &forms);
        if (at == 0 && (end == text.length || found == NULL)) {
            return false;
        }
        first = at == 0 ? found : first;
        if (found != NULL && (found->role != first->role || found->column != first->column)) {
            return false;
        }
        all = all && found != NULL;
        at = end;
    }
    bool number = first->column < count && columns[first->column].type >= SWC_TYPE_INTEGER &&
                  columns[first->column].type <= SWC_TYPE_MONEY;
    if (first->role != SWC_HEADER_COLUMN || (number && !all)) {
        return false;
    }
    swc_header_use(first, match);
    return true;
}

/* "Sóng 4G tại trường": whether there is this one; "Không" says nothing of the others. NULL: it
 * names none, or several. */
static const char *one_generation(const char *usual)
{
    static const char *const words[] = {"2g", "3g", "4g", "5g"};
    const char *found = NULL;
    size_t count = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        bool has = swc_key_has(usual, words[i]);
        found = has ? words[i] : found;
        count += has;
    }
    return count == 1 ? found : NULL;
}

/* A heading that no table has, by its words; it gives way to any that a table has. */
static void match_bag(const swc_headers *headers, swc_kind kind, const swc_heading_forms *forms,
                      swc_header_match *match)
{
    char usual[SWC_USUAL_BYTES];
    swc_heading_usual(&headers->usual, forms->brief, usual);
    const char *column = swc_heading_bag(kind, usual);
    if (column == NULL && kind == SWC_STUDENTS) { /* "HS nghèo (họ tên)" */
        swc_heading_usual(&headers->usual, forms->full, usual);
        column = swc_heading_bag(kind, usual);
    }
    bool is_power = column != NULL && forms->names_power && swc_key_has(usual, "dien") &&
                    strcmp(column, "category") == 0;
    bool changed =
        column != NULL && swc_header_brackets_change(kind, forms, swc_header_column(kind, column));
    if (column != NULL && !is_power && !changed) { /* "Có điện" is no "diện" */
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                    .column = swc_header_column(kind, column),
                                    .second = SIZE_MAX,
                                    .rank = SWC_HEADER_RANK_WORDS};
        const char *generation = one_generation(usual);
        if (kind == SWC_SCHOOLS && strcmp(column, "coverage") == 0 && generation != NULL) {
            swc_header_use_tick(kind, SWC_HEADER_TICK, "coverage", generation, match);
        }
    }
}

/* "Có máy tính" over marks; over words it is what its words say. */
static void match_mark(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    swc_mark_heading mark;
    if (kind == SWC_STUDENTS && match->role != SWC_HEADER_TICK &&
        swc_heading_mark(forms->brief, &mark)) {
        size_t second = match->column;
        swc_header_use_tick(kind, SWC_HEADER_TICK, mark.column, mark.word, match);
        match->second = second;
        match->by_marks = true;
    }
}

/* Take the unit of a money column; a unit that no column takes makes the heading unknown. */
static void settle_unit(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    bool of_entry = match->role == SWC_HEADER_IN || match->role == SWC_HEADER_OUT;
    if ((match->role != SWC_HEADER_COLUMN && !of_entry) || match->column >= count) {
        return;
    }
    swc_type type = columns[match->column].type;
    if (type == SWC_TYPE_MONEY) {
        match->unit = forms->unit;
        match->odd_unit = forms->odd_money;
    }
    if (forms->odd_unit && (type == SWC_TYPE_MONEY || type == SWC_TYPE_DECIMAL)) {
        *match = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
    }
}

/* "Không" below "Nhu cầu" or "Internet": no category is denied there. */
static bool is_bare_answer(const char *key)
{
    static const char *const words[] = {"khong", "khong co", "chua", "chua co", "ko", "ko co"};
    bool found = false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        found = found || strcmp(key, words[i]) == 0;
    }
    return found;
}

/* A heading of its own, without any above it. */
static void match_alone(const swc_headers *headers, swc_kind kind, swc_str text,
                        swc_heading_forms *forms, swc_header_match *match)
{
    const swc_header_entry *found = swc_header_find_by_brackets(headers, kind, forms);
    found = found != NULL ? found : swc_header_find_forms(headers, kind, forms);
    if (found != NULL && found->column == swc_header_column(kind, "category") &&
        forms->names_power && swc_key_has(forms->brief, "dien")) { /* "Điện" is no "Diện" */
        found = NULL;
    }
    if (found != NULL && swc_headers_find(headers, kind, forms->full) != found &&
        swc_header_brackets_change(kind, forms, found->column)) {
        return;
    }
    bool asks_alive = swc_key_has(forms->full, "con mat") || swc_key_has(forms->full, "mat con") ||
                      swc_key_has(forms->full, "con hay mat");
    if (found != NULL && asks_alive) { /* "Cha (còn/mất)" is nobody's name */
        return;
    }
    if (found != NULL) {
        swc_header_use(found, match);
        if (kind == SWC_HANDOVERS && swc_header_asks_signature(forms) &&
            found->column == swc_header_column(kind, "full_name")) {
            match->rank = SWC_HEADER_RANK_WORDS;
        }
        if (kind == SWC_STUDENTS && found->column == swc_header_column(kind, "priority")) {
            (void)match_categories(kind, text, forms, match);
        }
    } else if (!match_categories(kind, text, forms, match) &&
               (is_bare_answer(forms->brief) || !swc_header_match_category(kind, forms, match)) &&
               !match_with_unit(headers, kind, forms, match) &&
               !match_either(headers, kind, text, match)) {
        match_bag(headers, kind, forms, match);
        match_mark(kind, forms, match);
    }
}

/* "CMND/CCCD chủ hộ", "Năm sinh (mẹ)": what is asked is somebody else's, not the child's. */
static bool is_of_parent(swc_kind kind, const swc_heading_forms *forms,
                         const swc_header_match *match)
{
    static const char *const people[] = {"cha",     "me",   "phu huynh", "chu ho",
                                         "giam ho", "phhs", "ph"};
    static const char *const columns[] = {"personal_id", "student_id", "birth_date", "sex",
                                          "ethnicity"};
    bool of_child = match->role == SWC_HEADER_ANY_ID || match->role == SWC_HEADER_OWN_ID;
    for (size_t i = 0; i < sizeof columns / sizeof columns[0] && !of_child; i++) {
        of_child = match->column != SIZE_MAX && /* minutes have not all of them */
                   match->column == swc_header_column(kind, columns[i]);
    }
    return of_child && (kind == SWC_STUDENTS || kind == SWC_HANDOVERS) &&
           !swc_key_has(forms->full, "theo") &&
           (forms->names_father ||
            swc_key_has_any(forms->full, people, sizeof people / sizeof people[0]));
}

static void match_text(swc_headers *headers, swc_kind kind, swc_str parent, swc_str text,
                       swc_header_match *match_out)
{
    swc_heading_forms forms;
    swc_heading_forms above;
    *match_out = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
    swc_heading_forms_make(text, &forms);
    swc_heading_forms_make(parent, &above);
    if (forms.unit == 0) {
        forms.unit = above.unit;
    }
    if (parent.length > 0 && swc_heading_is_unit(&forms)) { /* "RAM" above "(GB)" */
        above.unit = forms.unit;
        above.odd_unit = above.odd_unit || forms.odd_unit;
        above.odd_money = above.odd_money || forms.odd_money;
        forms = above;
        parent.length = 0;
    }
    bool done =
        parent.length > 0 && swc_header_match_below(headers, kind, &above, &forms, match_out);
    done = done || swc_header_match_signed(kind, &forms, match_out);
    if (!done && !match_by_mark(kind, &forms, match_out)) {
        match_alone(headers, kind, text, &forms, match_out);
    }
    if (is_of_parent(kind, &forms, match_out) ||
        swc_header_asks_of_others(kind, &forms, match_out->column)) {
        *match_out = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
    }
    settle_unit(kind, &forms, match_out);
}

static bool has_figures(swc_str text)
{
    bool found = false;
    for (size_t i = 0; i < text.length && !found; i++) {
        found = text.data[i] >= '0' && text.data[i] <= '9';
    }
    return found;
}

/* Where the figures begin that end a key; its length: there are none. */
static size_t ending_figures(const char *key)
{
    size_t at = strlen(key);
    while (at > 0 && strchr("0123456789 ", key[at - 1]) != NULL) {
        at--;
    }
    return at;
}

/* What stands before one of the words that lead to these figures. */
static bool cut_before(const char *key, size_t figures, const char *const *words, size_t count,
                       char out[SWC_HEADING_BYTES])
{
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(words[i]);
        if (figures > size && memcmp(key + figures - size, words[i], size) == 0) {
            memcpy(out, key, figures - size);
            out[figures - size] = '\0';
            return true;
        }
    }
    return false;
}

/* " 21 22": the two years of a school year, in two digits each. */
static bool are_short_years(const char *key)
{
    enum { BYTES = 6 };
    if (strlen(key) != BYTES || key[0] != ' ' || key[3] != ' ' || key[2] == ' ' || key[4] == ' ') {
        return false;
    }
    int from = (key[1] - '0') * 10 + (key[2] - '0');
    return (key[4] - '0') * 10 + (key[5] - '0') == from + 1;
}

/* "Diện năm 2021": what stands before the year. false: no year ends the heading, or a letter is
 * lost with the marks. */
static bool cut_year(swc_str text, char out[SWC_HEADING_BYTES])
{
    static const char *const words[] = {" nam hoc", " nam", " nh"};
    swc_heading_forms forms;
    swc_heading_forms_make(text, &forms);
    size_t figures = ending_figures(forms.brief);
    const char *end = forms.brief + figures;
    bool is_year = (strlen(end) >= 5 && strncmp(end, " 20", 3) == 0) || are_short_years(end);
    return is_year && !forms.names_power && !forms.has_phone_mark &&
           cut_before(forms.brief, figures, words, sizeof words / sizeof words[0], out);
}

/* "Hiện trạng ngày 30/11/2021", "Số hộ đến 30/11/2021": what stands before the day. */
static bool cut_day(swc_str text, char out[SWC_HEADING_BYTES])
{
    static const char *const words[] = {" tinh den ngay", " den ngay", " tai ngay",
                                        " ngay",          " tinh den", " den"};
    swc_heading_forms forms;
    swc_heading_forms_make(text, &forms);
    size_t figures = ending_figures(forms.brief);
    bool is_day =
        strlen(forms.brief) >= figures + 8 && strchr(forms.brief + figures + 1, ' ') != NULL;
    return is_day && cut_before(forms.brief, figures, words, sizeof words / sizeof words[0], out);
}

/* "Thiết bị hiện có - Laptop", "Nhu cầu: SIM", "Internet [4G]": a heading with the one above it in
 * one cell, as survey tools write them. Only marks are told so: "Địa chỉ - Số điện thoại" holds
 * both, and "Họ và tên - Ngày sinh" too. */
static void match_in_two(swc_headers *headers, swc_kind kind, swc_str text,
                         swc_header_match *match_out)
{
    swc_str above;
    swc_str below;
    for (size_t at = 0; swc_heading_next_cut(text, &at, &above, &below);) {
        swc_header_match match;
        match_text(headers, kind, (swc_str){NULL, 0}, above, &match);
        if (match.role != SWC_HEADER_COLUMN && !swc_headers_is_group(above)) {
            continue;
        }
        match_text(headers, kind, above, below, &match);
        bool is_finer = match_out->role == SWC_HEADER_UNKNOWN || match.column == match_out->column;
        if (match.role == SWC_HEADER_TICK && is_finer) {
            *match_out = match;
            return;
        }
    }
}

void swc_headers_match(swc_headers *headers, swc_kind kind, swc_str parent, swc_str text,
                       swc_header_match *match_out)
{
    char cut[SWC_HEADING_BYTES];
    swc_str without;
    match_text(headers, kind, parent, text, match_out);
    if (match_out->role == SWC_HEADER_UNKNOWN &&
        swc_heading_cut_unseen(text, cut, sizeof cut, &without)) {
        match_text(headers, kind, parent, without, match_out);
    }
    if (match_out->role == SWC_HEADER_UNKNOWN && has_figures(text) &&
        (kind == SWC_STUDENTS ? cut_year(text, cut) : cut_day(text, cut))) {
        match_text(headers, kind, parent, swc_str_of(cut), match_out);
    }
    if (parent.length == 0 && (match_out->role == SWC_HEADER_UNKNOWN ||
                               match_out->role == SWC_HEADER_COLUMN || match_out->by_marks)) {
        match_in_two(headers, kind, text, match_out);
    }
    swc_str before = swc_heading_before_answers(text);
    if (parent.length == 0 && before.length > 0 && match_out->role != SWC_HEADER_COLUMN) {
        swc_header_match match;
        size_t count = 0;
        match_text(headers, kind, parent, before, &match);
        bool has_words = match.role == SWC_HEADER_COLUMN &&
                         swc_kind_columns(kind, &count)[match.column].words != NULL;
        *match_out = has_words ? match : *match_out;
    }
}
