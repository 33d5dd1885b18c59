/* Knows the sub-headings of a table, and what they say of the rows below them. */
#include "model/line/group.h"

#include "model/operators.h"
#include "model/title/day.h"
#include "model/title/entry.h"
#include "model/title/list.h"
#include "model/title/minutes.h"
#include "model/title/parts.h"
#include "model/title/places.h"
#include "model/title/points.h"
#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

static bool take_class(swc_str text, swc_line *line)
{
    size_t used = swc_title_begins(text, "lop");
    swc_str name = swc_title_trim((swc_str){text.data + used, text.length - used});
    const char *end = name.length > 0 ? strpbrk(name.data, ":(,;-") : NULL;
    if (used == 0 || name.length == 0) {
        return false;
    }
    if (end != NULL && end < name.data + name.length) { /* "Lớp 6A: 32 học sinh" */
        name = swc_title_trim((swc_str){name.data, (size_t)(end - name.data)});
    }
    if (name.length == 0 || name.length >= sizeof line->class_name) {
        return false;
    }
    memcpy(line->class_name, name.data, name.length);
    line->class_name[name.length] = '\0';
    return true;
}

/* "Tháng 10/2021", "Quý IV", "Năm 2022": the rows below are of that time, as their dates say. */
static bool is_period(swc_str text)
{
    static const char *const periods[] = {"thang", "quy", "nam", "tuan"};
    size_t used = 0;
    for (size_t i = 0; used == 0 && i < sizeof periods / sizeof periods[0]; i++) {
        used = swc_title_begins(text, periods[i]);
    }
    swc_str mark = swc_title_trim((swc_str){text.data + used, text.length - used});
    bool counts = used > 0 && mark.length > 0;
    for (size_t i = 0; counts && i < mark.length; i++) {
        counts = mark.data[i] != '\0' && strchr("0123456789IVX/.- ", mark.data[i]) != NULL;
    }
    return counts;
}

/* "II. DANH SÁCH HỌC SINH HỘ CẬN NGHÈO", "DANH SÁCH HỌC SINH LỚP 7B" */
static bool take_list(swc_str text, const swc_leads *leads, swc_line *line)
{
    swc_list_title title;
    if (!swc_title_list_within(text, leads, &title)) {
        return false;
    }
    line->is_list = true;
    line->category = title.category;
    memcpy(line->class_name, title.class_name, sizeof line->class_name);
    memcpy(line->school, title.school, sizeof line->school);
    char key[SWC_TITLE_BYTES];
    line->continues = swc_key_into(text, key, sizeof key) != SIZE_MAX && swc_key_has(key, "tiep");
    return true;
}

/* "Lớp: 7B" | "GVCN: Trần Văn Bảy": what else stands over a class. */
static bool heads_class_page(const swc_row_text *row, swc_line *line)
{
    static const char *const beside[] = {"gvcn",   "giao vien", "si so", "nam hoc",
                                         "truong", "buoi",      "phong", "tong so",
                                         "so hs",  "khoi",      "dot",   "ngay"};
    char text[SWC_TITLE_BYTES];
    bool heads = row->count >= 2 && row->count <= 4 && row->cells[0].type == SWC_CELL_TEXT &&
                 swc_title_begins(row->cells[0].text, "lop") > 0 &&
                 swc_title_clean(row->cells[0].text, text);
    for (size_t i = 1; heads && i < row->count; i++) {
        heads = swc_title_begins_any(row->cells[i].text, beside, sizeof beside / sizeof beside[0]);
    }
    return heads && take_class(swc_str_of(text), line);
}

/* "Đăng ký ủng hộ", "Đã tiếp nhận": a group of a ledger. */
static bool begins_entry(swc_str text)
{
    static const char *const heads[] = {"dang ky", "cam ket",     "da ung ho", "da tiep nhan",
                                        "da nhan", "chua chuyen", "chua nhan"};
    return swc_title_begins_any(text, heads, sizeof heads / sizeof heads[0]);
}

/* "Các điểm đã phủ sóng", "Khối Tiểu học (12 trường)": what the points or schools below are. */
static void take_words(swc_str text, swc_line *line)
{
    static const char *const points[] = {"cac diem ", "diem ", "cac thon buon ", "thon buon "};
    static const char *const levels[] = {"khoi cac truong ", "khoi ", "cac truong ", "bac ",
                                         "nhom "};
    char key[SWC_TITLE_BYTES];
    const char *bracket = text.length > 0 ? memchr(text.data, '(', text.length) : NULL;
    text.length = bracket == NULL ? text.length : (size_t)(bracket - text.data);
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return;
    }
    const char *rest = key;
    for (size_t i = 0; i < sizeof points / sizeof points[0] && rest == key; i++) {
        rest += strncmp(key, points[i], strlen(points[i])) == 0 ? strlen(points[i]) : 0;
    }
    line->point = swc_words_point(rest);
    swc_title_stock(text, &line->condition, &line->stock_status);
    line->condition = line->condition != NULL ? line->condition : swc_words_condition(key);
    rest = key;
    for (size_t i = 0; i < sizeof levels / sizeof levels[0] && rest == key; i++) {
        rest += strncmp(key, levels[i], strlen(levels[i])) == 0 ? strlen(levels[i]) : 0;
    }
    line->level = swc_words_level(rest);
}

/* "12 em", "12": how many pupils, and nothing else. */
static bool read_count(swc_str text, int64_t *count_out)
{
    static const char *const counted[] = {"", "em", "hs", "hoc sinh", "hssv", "hoc vien", "chau"};
    char key[SWC_TITLE_BYTES];
    int64_t count = 0;
    size_t digits = 0;
    while (digits < text.length && digits < 6 && text.data[digits] >= '0' &&
           text.data[digits] <= '9') {
        count = count * 10 + (text.data[digits++] - '0');
    }
    swc_str words = {text.data + digits, text.length - digits};
    if (digits == 0 || swc_key_into(words, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof counted / sizeof counted[0]; i++) {
        if (strcmp(key, counted[i]) == 0) {
            *count_out = count;
            return true;
        }
    }
    return false;
}

/* "Hộ nghèo (12 em)": the same in brackets. */
static swc_str cut_bracket(swc_str text, swc_line *line)
{
    const char *open = text.length > 0 ? memrchr(text.data, '(', text.length) : NULL;
    if (open == NULL || open == text.data || text.data[text.length - 1] != ')') {
        return text;
    }
    swc_str inner = {open + 1, text.length - (size_t)(open + 1 - text.data) - 1};
    return read_count(inner, &line->count)
               ? swc_title_trim((swc_str){text.data, (size_t)(open - text.data)})
               : text;
}

/* "Hộ nghèo: 12 em": the text before the count. */
static swc_str cut_count(swc_str text, swc_line *line)
{
    const char *colon = text.length > 0 ? memchr(text.data, ':', text.length) : NULL;
    size_t at = colon == NULL ? text.length : (size_t)(colon - text.data) + 1;
    int64_t count = 0;
    while (at < text.length && text.data[at] == ' ') {
        at++;
    }
    size_t digits = at;
    while (at < text.length && text.data[at] >= '0' && text.data[at] <= '9' && at - digits < 6) {
        count = count * 10 + (text.data[at++] - '0');
    }
    if (at == digits) {
        return cut_bracket(text, line);
    }
    line->count = count;
    return swc_title_trim((swc_str){text.data, (size_t)(colon - text.data)});
}

/* "I. Khối doanh nghiệp", "II. CÔNG TY CỔ PHẦN FPT": who gave what stands below, where a heading
 * says nothing else. */
static void take_donors(swc_str bare, const char *key, swc_line *line)
{
    static const char *const fillers[] = {"khoi cac", "khoi", "nhom cac", "nhom", "nguon"};
    static const char *const givers[] = {"cong ty",
                                         "cty",
                                         "ngan hang",
                                         "tap doan",
                                         "tong cong ty",
                                         "hoi",
                                         "quy",
                                         "ong",
                                         "ba",
                                         "cau lac bo",
                                         "clb",
                                         "nha may",
                                         "buu dien",
                                         "htx",
                                         "dntn",
                                         "hop tac xa",
                                         "benh vien",
                                         "cong an",
                                         "kho bac",
                                         "chi cuc",
                                         "cuc",
                                         "lien doan",
                                         "doanh nghiep tu nhan",
                                         "cong doan",
                                         "agribank",
                                         "bidv",
                                         "vietcombank",
                                         "vietinbank"};
    bool says_other = line->thing != NULL || line->names_things || line->entry != NULL ||
                      line->school[0] != '\0' || line->district[0] != '\0' ||
                      line->commune[0] != '\0' || line->class_name[0] != '\0' ||
                      line->day[0] != '\0' || line->round[0] != '\0' || line->status != NULL;
    if (says_other || (line->numbering == '\0' && !line->is_part)) {
        return;
    }
    const char *bracket = memchr(bare.data, '(', bare.length);
    swc_str name = bracket == NULL ? bare : (swc_str){bare.data, (size_t)(bracket - bare.data)};
    for (size_t i = 0; i < sizeof fillers / sizeof fillers[0]; i++) {
        size_t used = swc_title_begins(name, fillers[i]);
        if (used > 0) {
            name = (swc_str){name.data + used, name.length - used};
            break;
        }
    }
    name = swc_title_trim(name);
    if (name.length > 0 && name.length < sizeof line->donors) {
        memcpy(line->donors, name.data, name.length);
        line->donors[name.length] = '\0';
    }
    size_t first = strcspn(key, " ");
    size_t operator_length = swc_operator_at(key);
    line->is_donor = line->is_donor ||
                     (operator_length > 0 && (key[operator_length] == ' ' || operator_length > 3));
    for (size_t i = 0; i < sizeof givers / sizeof givers[0]; i++) { /* and a name behind it */
        size_t length = strlen(givers[i]);
        line->is_donor =
            line->is_donor || (strncmp(key, givers[i], length) == 0 &&
                               (key[length] == ' ' || (key[length] == '\0' && first > 3)));
    }
}

/* "Cho huyện Lắk", "Phân bổ cho xã Ea Tul": the place. */
static swc_str behind_for(swc_str text)
{
    static const char *const words[] = {"cho",        "danh cho", "phan bo cho", "chi dinh cho",
                                        "ho tro cho", "cap cho",  "giao cho",    "tai"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t used = swc_title_begins(text, words[i]);
        if (used > 0) {
            return swc_title_trim((swc_str){text.data + used, text.length - used});
        }
    }
    return text;
}

/* A class, a list, a category, a school, a place, a part or a time, behind the numbering. */
static bool take_heading(bool is_alone, swc_str bare, const char *line_key, const swc_leads *leads,
                         swc_line *line)
{
    static const char *const hamlets[] = {"thon", "buon",     "bon",        "ap", "xom",
                                          "lang", "khoi pho", "to dan pho", "tdp"};
    char key[SWC_TITLE_BYTES];
    swc_word_reading reading;
    line->left_day = is_alone && swc_title_is_broken_day(bare);
    if (line->left_day || take_class(bare, line) || take_list(bare, leads, line) ||
        swc_title_survey_date(bare, line->survey_date) ||
        (is_alone && swc_title_is_day(bare, line->day))) {
        return true;
    }
    if (swc_key_into(cut_count(bare, line), key, sizeof key) != SIZE_MAX && key[0] != '\0' &&
        key[strspn(key, "0123456789 ")] != '\0' && swc_words_category(key, true, &reading) &&
        !reading.several && reading.priority == 0) {
        line->category = reading.word;
        return true;
    }
    if (swc_title_is_school(bare) && bare.length < sizeof line->school) {
        char plain[sizeof line->school];
        bare = swc_title_skip_marks(bare); /* "* Trường ...", "I/ Trường ..." */
        memcpy(plain, bare.data, bare.length);
        plain[bare.length] = '\0';
        swc_title_plain_dashes(plain);
        swc_str name = swc_str_of(plain);
        (void)swc_title_cut_label(&name);
        name = swc_title_school_part(name);
        memcpy(line->school, name.data, name.length);
        line->school[name.length] = '\0';
        /* "... - Huyện Lắk" */
        swc_title_split_places(swc_str_of(name.data + name.length), line->district, line->commune,
                               sizeof line->district);
        return true;
    }
    line->is_part = swc_title_begins(bare, "khoi") > 0 || swc_title_begins(bare, "nhom") > 0;
    bool names_round = swc_title_begins(bare, "dot") > 0;
    bool is_hamlet =
        is_alone && swc_title_begins_any(bare, hamlets, sizeof hamlets / sizeof hamlets[0]);
    line->is_part = line->is_part || is_hamlet;
    bool heads = line->numbering != '\0' || line->is_part ||
                 (is_alone && (swc_title_names_place(bare) || names_round || is_period(bare) ||
                               begins_entry(bare) ||
                               swc_words_device(line_key) != NULL /* and nothing else */ ||
                               line->point != NULL || line->level != NULL));
    if (!heads) {
        return false;
    }
    swc_title_split_places(behind_for(bare), line->district, line->commune, sizeof line->district);
    if (swc_leads_may_have(leads, "dot")) {
        (void)swc_title_store(line->round, sizeof line->round, swc_title_round(bare));
    }
    return !names_round || line->round[0] != '\0'; /* "Đợt bổ sung": which one, nobody knows */
}

bool swc_line_is_group(const swc_row_text *row, bool of_people, swc_line *line)
{
    enum { PUPILS_MAX = 999 }; /* of a group; a larger figure is a year */
    char text[SWC_TITLE_BYTES];
    int64_t beside = -1;
    if (heads_class_page(row, line)) {
        return true;
    }
    bool is_counted = of_people && (row->count == 2 || row->count == 3) &&
                      read_count(row->cells[row->count - 1].text, &beside) && beside <= PUPILS_MAX;
    size_t count = row->count - (is_counted ? 1 : 0); /* "I" | "Hộ nghèo" | "12 em" */
    size_t at = count == 2 ? 1 : 0;
    if (count < 1 || count > 2 || row->cells[at].type != SWC_CELL_TEXT ||
        !swc_title_clean(row->cells[at].text, text)) {
        return false;
    }
    if (count == 2) { /* "II" | "Hộ cận nghèo" */
        swc_str mark = row->cells[0].text;
        for (size_t i = 0; i < mark.length; i++) {
            if (i == 4 || strchr("IVXABC.", mark.data[i]) == NULL || mark.data[i] == '\0') {
                return false;
            }
        }
    }
    char inner = '\0';
    swc_str bare = swc_title_skip_numbering(swc_str_of(text), &inner);
    char mark = count == 2 ? row->cells[0].text.data[0] : '\0';
    line->numbering = mark == '\0' ? inner : mark >= 'A' && mark <= 'C' ? 'A' : 'I';
    char key[SWC_TITLE_BYTES];
    swc_leads leads;
    if (swc_key_into(bare, key, sizeof key) == SIZE_MAX) {
        key[0] = '\0'; /* of its words nothing is understood */
    }
    swc_leads_of(bare, &leads);
    take_words(bare, line);
    if (!take_heading(count == 1, bare, key, &leads, line)) {
        return false;
    }
    if (is_counted && line->category == NULL && line->class_name[0] == '\0') {
        return false; /* a figure beside another name may be what that one has */
    }
    line->is_counted = is_counted;
    line->count = is_counted ? beside : line->count;
    bool several = false;
    line->place = swc_title_place_within(bare, &leads);
    line->entry = swc_title_entry(bare, &leads, &several);
    line->status = swc_title_group_status(key, &leads);
    line->thing = swc_title_group_thing(key, &leads, &line->names_things, &line->other_things);
    take_donors(bare, key, line);
    int grade = swc_title_grade(bare, &leads);
    line->grade = grade > 0 ? grade : 0;
    return true;
}
