/* Tells rows of a table that are no data: totals, signatures, column numbers, sub-headings,
 * examples. Looks at one row by itself; its place in the file is the caller's knowledge. */
#include "model/title/title.h"

#include "model/line/group.h"
#include "model/line/total.h"
#include "model/title/day.h"
#include "model/title/text.h"
#include "text/unicode.h"

#include <string.h>

/* Lines of a form are short. Of a longer cell the beginning is looked at, which tells a note or a
 * sum: no cell costs more than its share. */
static swc_str beginning(swc_str text)
{
    enum { BEGINNING_BYTES = 2 * SWC_TITLE_BYTES };
    if (text.length > BEGINNING_BYTES) {
        text.length = BEGINNING_BYTES;
        while (text.length > 0 && ((unsigned char)text.data[text.length] & 0xC0) == 0x80) {
            text.length--; /* not within a letter */
        }
    }
    return text;
}

/* Clean in the room of the row; a text that finds none there stays as it is. */
static swc_str clean(swc_str text, swc_row_text *out)
{
    char room[SWC_TITLE_BYTES];
    swc_str cleaned = swc_title_cleaned(text, room);
    if (cleaned.data == text.data || cleaned.length == 0 ||
        cleaned.length > SWC_LINE_CLEAN_BYTES - out->clean_length) {
        return text;
    }
    char *kept = memcpy(out->clean + out->clean_length, cleaned.data, cleaned.length);
    out->clean_length += cleaned.length;
    return (swc_str){kept, cleaned.length};
}

static void collect(const swc_row *row, swc_row_text *out)
{
    out->count = 0;
    out->kept = 0;
    out->clean_length = 0;
    out->has_letters = false;
    for (size_t i = 0; i < row->cell_count; i++) {
        swc_str text = swc_trim_blanks(row->cells[i].text);
        if (row->cells[i].type == SWC_CELL_EMPTY || text.length == 0) {
            continue;
        }
        out->count++;
        if (out->kept < SWC_LINE_CELLS) {
            out->cells[out->kept].column = row->cells[i].column;
            out->cells[out->kept].type = row->cells[i].type;
            out->cells[out->kept].text = clean(beginning(text), out);
            out->cells[out->kept].bare = swc_title_trim(out->cells[out->kept].text);
            out->cells[out->kept].lead = swc_title_lead_of(out->cells[out->kept].bare);
            out->has_letters = out->has_letters || out->cells[out->kept].lead.letters[0] != '\0';
            out->kept++;
        }
    }
}

/* ---- what closes a table ---- */

typedef const swc_line_cell *line_cell;

/* Whether a cell begins with one of several words, or is one of them and nothing else. */
static bool begins(line_cell cell, const char *const *heads, size_t count, bool whole)
{
    for (size_t i = 0; i < count; i++) {
        size_t used =
            swc_title_may_begin(cell->lead, heads[i]) ? swc_title_begins(cell->bare, heads[i]) : 0;
        if (used > 0 && (!whole || used == cell->bare.length)) {
            return true;
        }
    }
    return false;
}

#define BEGINS(cell, list) begins(cell, list, sizeof(list) / sizeof((list)[0]), false)
#define IS_ONE(cell, list) begins(cell, list, sizeof(list) / sizeof((list)[0]), true)

static bool is_in_words(line_cell cell)
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
    return BEGINS(cell, heads);
}

static bool is_signature(line_cell cell)
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
    return BEGINS(cell, heads) || IS_ONE(cell, words);
}

static bool is_note(line_cell cell)
{
    static const char *const heads[] = {"ghi chu", "luu y",     "noi nhan", "chu thich",
                                        "chu y",   "huong dan", "yeu cau"};
    bool marked = memchr(cell->text.data, ':', cell->text.length) != NULL || cell->text.length > 40;
    return marked && BEGINS(cell, heads);
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

static bool is_column_numbers(const swc_row_text *row)
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

/* "Trang 2", "Trang 1/3", "- 2 -": the foot of a printed page. */
static bool is_page_number(const swc_row_text *row)
{
    static const char *const heads[] = {"trang so", "trang", "page", "tr"};
    enum { FOOT_BYTES = 80 };
    swc_str text = row->cells[0].text;
    if (row->count != 1 || row->cells[0].type != SWC_CELL_TEXT || text.length > FOOT_BYTES) {
        return false;
    }
    size_t used = 0;
    for (size_t i = 0; used == 0 && i < sizeof heads / sizeof heads[0]; i++) {
        used = swc_title_may_begin(row->cells[0].lead, heads[i]) ? swc_title_begins(text, heads[i])
                                                                 : 0;
    }
    bool dashes = text.length > 2 && text.data[0] == '-' && text.data[text.length - 1] == '-';
    size_t digits = 0;
    for (size_t at = used; at < text.length; at++) {
        bool digit = text.data[at] >= '0' && text.data[at] <= '9';
        digits += digit;
        if (!digit && (text.data[at] == '\0' || strchr(" /.:-", text.data[at]) == NULL)) {
            swc_str rest = {text.data + at, text.length - at};
            size_t word = swc_title_begins(rest, "tren");
            word = word > 0 ? word : swc_title_begins(rest, "of");
            if (word == 0 || digits == 0) {
                return false;
            }
            at += word - 1;
        }
    }
    return digits > 0 && (used > 0 || dashes);
}

/* ---- examples ---- */

/* "Nguyễn Văn A", "Trần Thị B": a usual family name, Văn or Thị, and one capital letter.
 * last: what stands in the cell behind, where names have two; else nothing. */
static bool is_example_name(swc_str text, swc_str last)
{
    static const char *const families[] = {"nguyen van", "nguyen thi", "tran van", "tran thi",
                                           "le van",     "le thi",     "pham van", "pham thi",
                                           "hoang van",  "hoang thi",  "phan van", "phan thi"};
    swc_str head = text;
    if (last.length == 0 && text.length >= 3 && text.data[text.length - 2] == ' ') {
        last = (swc_str){text.data + text.length - 1, 1};
        head = swc_trim_blanks((swc_str){text.data, text.length - 2});
    }
    if (last.length != 1 || strchr("ABCDEXYZ", last.data[0]) == NULL) {
        return false;
    }
    for (size_t i = 0; i < sizeof families / sizeof families[0]; i++) {
        if (swc_title_begins(head, families[i]) == head.length) {
            return true;
        }
    }
    return false;
}

/* "Ví dụ: Lê Văn B", with its marks or a colon: no pupil of the Vi family. */
static bool is_marked_example(swc_str text)
{
    static const char *const marks[] = {"Ví dụ", "ví dụ", "VÍ DỤ"};
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t length = strlen(marks[i]);
        if (text.length >= length && memcmp(text.data, marks[i], length) == 0) {
            return true;
        }
    }
    return memchr(text.data, ':', text.length) != NULL;
}

static bool is_example(const swc_row_text *row, uint32_t name_column, swc_line *line)
{
    static const char *const heads[] = {"vi du", "vd", "vi du mau", "dong mau", "example"};
    for (size_t i = 0; i < row->kept; i++) {
        swc_str text = row->cells[i].text;
        bool said = i < 3 && (BEGINS(&row->cells[i], heads) ||
                              (swc_title_may_begin(row->cells[i].lead, "mau") &&
                               swc_title_begins(text, "mau") == text.length));
        bool has_next = i + 1 < row->kept && row->cells[i + 1].column == name_column + 1 &&
                        row->cells[i + 1].text.length == 1;
        swc_str next = has_next ? row->cells[i + 1].text : (swc_str){0};
        if (said || (row->cells[i].column == name_column &&
                     (is_example_name(text, (swc_str){0}) || is_example_name(text, next)))) {
            line->column = row->cells[i].column;
            line->is_marked = said && is_marked_example(text);
            return true;
        }
    }
    return false;
}

/* ---- one row ---- */

/* What a single cell makes of a sparse row. */
static bool closes(const swc_row_text *row, size_t i, swc_line *line)
{
    char date[11];
    char text[SWC_TITLE_BYTES];
    line_cell cell = &row->cells[i];
    if (cell->type != SWC_CELL_TEXT) {
        return false;
    }
    if (is_in_words(cell)) {
        line->kind = SWC_LINE_IN_WORDS;
    } else if (swc_line_is_total(cell->text, cell->lead, line)) {
        line->column = cell->column;
    } else if (row->count <= 6 && is_signature(cell)) {
        line->kind = SWC_LINE_SIGNATURE;
    } else if (row->count <= 3 && memchr(cell->text.data, ',', cell->text.length) != NULL &&
               swc_title_clean(cell->text, text) &&
               swc_title_is_place_date(swc_str_of(text), date)) {
        line->kind = SWC_LINE_PLACE_DATE;
    } else if (row->count <= 3 && swc_title_is_open_day(cell->bare)) {
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
    swc_row_text text;
    collect(row, &text);
    if (!text.has_letters) {
        return line; /* marks alone say nothing */
    }
    for (size_t i = 0; i < text.kept; i++) {
        if (closes(&text, i, &line)) {
            return line;
        }
    }
    if (is_page_number(&text)) {
        line.kind = SWC_LINE_PAGE;
    } else if (is_column_numbers(&text)) {
        line.kind = SWC_LINE_COLUMN_NUMBERS;
    } else if (is_example(&text, name_column, &line)) {
        line.kind = SWC_LINE_EXAMPLE;
    } else if (swc_line_is_group(&text, name_column != SWC_NO_COLUMN, &line)) {
        line.kind = SWC_LINE_SUBHEADING;
    }
    return line;
}
