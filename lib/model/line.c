/* Tells rows of a table that are no data: totals, signatures, column numbers, sub-headings,
 * examples. Looks at one row by itself; its place in the file is the caller's knowledge. */
#include "model/title.h"

#include "model/line_total.h"
#include "model/title_entry.h"
#include "model/title_list.h"
#include "model/title_minutes.h"
#include "model/title_places.h"
#include "model/title_text.h"
#include "model/words.h"
#include "text/unicode.h"

#include <string.h>

enum { CELLS_LOOKED_AT = 64 };

/* The cells of a row that hold something, as clean text. */
typedef struct row_text {
    size_t count; /* all of them */
    size_t kept;
    struct {
        uint32_t column;
        uint8_t type;
        swc_str text; /* trimmed; borrowed from the cell */
    } cells[CELLS_LOOKED_AT];
} row_text;

static swc_str trim_spaces(swc_str text)
{
    while (text.length > 0 && (unsigned char)text.data[0] <= ' ') {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && (unsigned char)text.data[text.length - 1] <= ' ') {
        text.length--;
    }
    return text;
}

static void collect(const swc_row *row, row_text *out)
{
    out->count = 0;
    out->kept = 0;
    for (size_t i = 0; i < row->cell_count; i++) {
        swc_str text = trim_spaces(row->cells[i].text);
        if (row->cells[i].type == SWC_CELL_EMPTY || text.length == 0) {
            continue;
        }
        out->count++;
        if (out->kept < CELLS_LOOKED_AT) {
            out->cells[out->kept].column = row->cells[i].column;
            out->cells[out->kept].type = row->cells[i].type;
            out->cells[out->kept].text = text;
            out->kept++;
        }
    }
}

/* ---- what closes a table ---- */

static bool begins_with_any(swc_str text, const char *const *heads, size_t count)
{
    swc_title_lead lead = swc_title_lead_of(text);
    for (size_t i = 0; i < count; i++) {
        if (swc_title_may_begin(lead, heads[i]) && swc_title_begins(text, heads[i]) > 0) {
            return true;
        }
    }
    return false;
}

static bool is_any(swc_str text, const char *const *words, size_t count)
{
    swc_str bare = swc_title_trim(text);
    swc_title_lead lead = swc_title_lead_of(bare);
    for (size_t i = 0; i < count; i++) {
        if (bare.length > 0 && swc_title_may_begin(lead, words[i]) &&
            swc_title_begins(bare, words[i]) == bare.length) {
            return true;
        }
    }
    return false;
}

#define ANY(function, text, list) function(text, list, sizeof(list) / sizeof((list)[0]))

static bool is_in_words(swc_str text)
{
    static const char *const heads[] = {"bang chu",
                                        "so tien bang chu",
                                        "viet bang chu",
                                        "so tien viet bang chu",
                                        "tong so tien bang chu",
                                        "tong cong bang chu",
                                        "tong so tien viet bang chu",
                                        "thanh tien bang chu",
                                        "tong tien bang chu"};
    return ANY(begins_with_any, swc_title_trim(text), heads);
}

static bool is_signature(swc_str text)
{
    static const char *const heads[] = {
        "nguoi lap bieu",     "nguoi lap",       "nguoi lap bang",
        "ky ghi ro",          "ky ten dong dau", "ky ten",
        "ky va ghi ro",       "xac nhan cua",    "dai dien ben",
        "dai dien don vi",    "tm ubnd",         "tm uy ban nhan dan",
        "kt hieu truong",     "kt chu tich",     "nguoi tong hop",
        "can bo tong hop",    "ky dong dau",     "tl hieu truong",
        "ky ho ten",          "chu ky ghi ro",   "dai dien nha truong",
        "dai dien phu huynh", "tm nha truong",   "tm ban giam hieu"};
    static const char *const words[] = {"hieu truong",
                                        "thu truong don vi",
                                        "ke toan",
                                        "ke toan truong",
                                        "thu quy",
                                        "giam doc",
                                        "truong phong",
                                        "pho hieu truong",
                                        "ben giao",
                                        "ben nhan",
                                        "nguoi giao",
                                        "nguoi nhan",
                                        "giao vien chu nhiem",
                                        "gvcn",
                                        "chu tich",
                                        "thu truong",
                                        "pho chu tich",
                                        "thu kho",
                                        "ben giao may",
                                        "nguoi kiem tra",
                                        "pho truong phong",
                                        "truong thon",
                                        "ban giam hieu",
                                        "phu trach don vi",
                                        "dai dien",
                                        "thu ky",
                                        "can bo phu trach",
                                        "giao vien phu trach",
                                        "nguoi phe duyet",
                                        "phe duyet",
                                        "lanh dao don vi"};
    return ANY(begins_with_any, swc_title_trim(text), heads) || ANY(is_any, text, words);
}

static bool is_note(swc_str text)
{
    static const char *const heads[] = {"ghi chu", "luu y",     "noi nhan", "chu thich",
                                        "chu y",   "huong dan", "yeu cau"};
    bool marked = memchr(text.data, ':', text.length) != NULL || text.length > 40;
    return marked && ANY(begins_with_any, swc_title_trim(text), heads);
}

/* ---- column numbers ---- */

/* The number or letter of "(3)", "3", "B", "(7)=(5)+(6)"; 0 when it is neither. Letters are < 0. */
static int column_mark(swc_str text)
{
    size_t at = 0;
    while (at < text.length && strchr("([ ", text.data[at]) != NULL) {
        at++;
    }
    if (at >= text.length) {
        return 0;
    }
    char first = text.data[at];
    int value = 0;
    size_t start = at;
    while (at < text.length && text.data[at] >= '0' && text.data[at] <= '9' && at - start < 3) {
        value = value * 10 + (text.data[at] - '0');
        at++;
    }
    if (at == start && first >= 'A' && first <= 'Z') {
        value = -(first - 'A' + 1);
        at++;
    }
    while (at < text.length && strchr(")]. ", text.data[at]) != NULL) {
        at++;
    }
    bool formula = at < text.length && text.data[at] == '=';
    return at == text.length || formula ? value : 0;
}

static bool is_column_numbers(const row_text *row)
{
    int expected = 0;
    int last_letter = 0; /* "A B C 1 2 3=1x2 D": letters go on behind the figures */
    if (row->count < 3 || row->count != row->kept) {
        return false;
    }
    for (size_t i = 0; i < row->kept; i++) {
        int mark = column_mark(row->cells[i].text);
        bool letter =
            mark < 0 && (i == 0 ? mark == -1 : last_letter < 0 && mark == last_letter - 1);
        bool number = mark > 0 && (expected == 0 ? mark == 1 : mark == expected + 1);
        if (!letter && !number) {
            return false;
        }
        last_letter = letter ? mark : last_letter;
        expected = number ? mark : expected;
    }
    return true;
}

/* ---- sub-headings ---- */

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
static bool take_list(swc_str text, swc_line *line)
{
    swc_list_title title;
    if (!swc_title_list_within(text, &title)) {
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

/* "Đăng ký ủng hộ", "Đã tiếp nhận": a group of a ledger. */
static bool begins_entry(swc_str text)
{
    static const char *const heads[] = {"dang ky", "cam ket",     "da ung ho", "da tiep nhan",
                                        "da nhan", "chua chuyen", "chua nhan"};
    return ANY(begins_with_any, text, heads);
}

/* "Máy tính bảng" and nothing else. */
static bool is_whole_thing(swc_str text)
{
    char key[SWC_TITLE_BYTES];
    return swc_key_into(text, key, sizeof key) != SIZE_MAX && swc_words_device(key) != NULL;
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
        return text;
    }
    line->count = count;
    return swc_title_trim((swc_str){text.data, (size_t)(colon - text.data)});
}

/* A class, a list, a category, a school, a place, a part or a time, behind the numbering. */
static bool take_heading(const row_text *row, swc_str bare, swc_line *line)
{
    char key[SWC_TITLE_BYTES];
    swc_word_reading reading;
    if (take_class(bare, line) || take_list(bare, line)) {
        return true;
    }
    if (swc_key_into(cut_count(bare, line), key, sizeof key) != SIZE_MAX && key[0] != '\0' &&
        key[strspn(key, "0123456789 ")] != '\0' && swc_words_category(key, true, &reading) &&
        !reading.several && reading.priority == 0) {
        line->category = reading.word;
        return true;
    }
    if (swc_title_is_school(bare) && bare.length < sizeof line->school) {
        swc_str name = swc_title_school_part(bare);
        memcpy(line->school, name.data, name.length);
        line->school[name.length] = '\0';
        size_t used = (size_t)(name.data - bare.data) + name.length; /* "... - Huyện Lắk" */
        swc_title_split_places((swc_str){bare.data + used, bare.length - used}, line->district,
                               line->commune, sizeof line->district);
        return true;
    }
    line->is_part = swc_title_begins(bare, "khoi") > 0 || swc_title_begins(bare, "nhom") > 0;
    bool names_round = swc_title_begins(bare, "dot") > 0;
    bool heads =
        line->numbering != '\0' || line->is_part ||
        (row->count == 1 && (swc_title_names_place(bare) || names_round || is_period(bare) ||
                             begins_entry(bare) || is_whole_thing(bare)));
    if (!heads) {
        return false;
    }
    swc_title_split_places(bare, line->district, line->commune, sizeof line->district);
    (void)swc_title_store(line->round, sizeof line->round, swc_title_round(bare));
    return !names_round || line->round[0] != '\0'; /* "Đợt bổ sung": which one, nobody knows */
}

static bool is_subheading(const row_text *row, swc_line *line)
{
    char text[SWC_TITLE_BYTES];
    size_t at = row->count == 2 ? 1 : 0;
    if (row->count < 1 || row->count > 2 || row->cells[at].type != SWC_CELL_TEXT ||
        !swc_title_clean(row->cells[at].text, text)) {
        return false;
    }
    if (row->count == 2) { /* "II" | "Hộ cận nghèo" */
        swc_str mark = row->cells[0].text;
        for (size_t i = 0; i < mark.length; i++) {
            if (i == 4 || strchr("IVXABC.", mark.data[i]) == NULL || mark.data[i] == '\0') {
                return false;
            }
        }
    }
    char inner = '\0';
    swc_str bare = swc_title_skip_numbering(swc_str_of(text), &inner);
    char mark = row->count == 2 ? row->cells[0].text.data[0] : '\0';
    line->numbering = mark == '\0' ? inner : mark >= 'A' && mark <= 'C' ? 'A' : 'I';
    if (!take_heading(row, bare, line)) {
        return false;
    }
    bool several = false;
    line->place = swc_title_place_within(bare);
    line->entry = swc_title_entry(bare, &several);
    line->status = swc_title_group_status(bare);
    line->thing = swc_title_group_thing(bare, &line->names_things, &line->other_things);
    int grade = swc_title_grade(bare);
    line->grade = grade > 0 ? grade : 0;
    return true;
}

/* ---- examples ---- */

/* "Nguyễn Văn A", "Trần Thị B": a usual family name, Văn or Thị, and one capital letter. */
static bool is_example_name(swc_str text)
{
    static const char *const families[] = {"nguyen van", "nguyen thi", "tran van", "tran thi",
                                           "le van",     "le thi",     "pham van", "pham thi",
                                           "hoang van",  "hoang thi",  "phan van", "phan thi"};
    if (text.length < 3 || text.data[text.length - 2] != ' ' ||
        strchr("ABCDEXYZ", text.data[text.length - 1]) == NULL) {
        return false;
    }
    swc_str head = trim_spaces((swc_str){text.data, text.length - 2});
    for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
        if (swc_title_begins(head, families[i]) == head.length) {
            return true;
        }
    }
    return false;
}

static bool is_example(const row_text *row, uint32_t name_column, swc_line *line)
{
    static const char *const heads[] = {"vi du", "vd", "vi du mau", "dong mau", "example"};
    for (size_t i = 0; i < row->kept; i++) {
        swc_str text = row->cells[i].text;
        bool said = i < 3 && (ANY(begins_with_any, swc_title_trim(text), heads) ||
                              swc_title_begins(text, "mau") == text.length);
        if (said || (row->cells[i].column == name_column && is_example_name(text))) {
            line->column = row->cells[i].column;
            return true;
        }
    }
    return false;
}

/* ---- one row ---- */

/* What a single cell makes of a sparse row. */
static bool closes(const row_text *row, size_t i, swc_line *line)
{
    char date[11];
    char text[SWC_TITLE_BYTES];
    swc_str cell = row->cells[i].text;
    if (row->cells[i].type != SWC_CELL_TEXT) {
        return false;
    }
    if (is_in_words(cell)) {
        line->kind = SWC_LINE_IN_WORDS;
    } else if (swc_line_is_total(cell, line)) {
        line->column = row->cells[i].column;
    } else if (row->count <= 6 && is_signature(cell)) {
        line->kind = SWC_LINE_SIGNATURE;
    } else if (row->count <= 3 && memchr(cell.data, ',', cell.length) != NULL &&
               swc_title_clean(cell, text) && swc_title_is_place_date(swc_str_of(text), date)) {
        line->kind = SWC_LINE_PLACE_DATE;
    } else if (row->count <= 3 && is_note(cell)) {
        line->kind = SWC_LINE_NOTE;
    } else {
        return false;
    }
    return true;
}

swc_line swc_line_classify(const swc_row *row, uint32_t name_column)
{
    swc_line line = {.kind = SWC_LINE_DATA, .count = -1, .column = SWC_NO_COLUMN};
    row_text text;
    collect(row, &text);
    for (size_t i = 0; i < text.kept; i++) {
        if (closes(&text, i, &line)) {
            return line;
        }
    }
    if (is_column_numbers(&text)) {
        line.kind = SWC_LINE_COLUMN_NUMBERS;
    } else if (is_example(&text, name_column, &line)) {
        line.kind = SWC_LINE_EXAMPLE;
    } else if (is_subheading(&text, &line)) {
        line.kind = SWC_LINE_SUBHEADING;
    }
    return line;
}
