/* Cells that stay words: texts, names, codes, class names and earmarks. Cleaning was done before;
 * here are only the rules of these types. */
#include "model/header/header.h"
#include "model/value/task.h"

#include "model/title/text.h"
#include "text/number.h"
#include "text/unicode.h"

#include <string.h>

bool swc_value_is_round(const swc_column *column)
{
    return column->name[0] == 'r' && strcmp(column->name, "round") == 0;
}

/* '"', ",,", "- // -", "〃": marks and nothing else, at least one of them a whole ditto. */
static bool is_ditto_marks(swc_str text)
{
    static const char *const wide[] = {"”", "“", "″", "〃", "„"};
    size_t quotes = 0;
    size_t halves = 0;
    for (size_t at = 0; at < text.length; at++) {
        size_t length = 0;
        for (size_t i = 0; i < sizeof wide / sizeof wide[0] && length == 0; i++) {
            bool here = at + 3 <= text.length && memcmp(text.data + at, wide[i], 3) == 0;
            length = here ? 3 : 0;
        }
        quotes += length > 0 || text.data[at] == '"';
        halves += length == 0 && strchr("',/", text.data[at]) != NULL;
        if (length == 0 && (text.data[at] == '\0' || strchr("\"',/- ", text.data[at]) == NULL)) {
            return false;
        }
        at += length > 0 ? length - 1 : 0;
    }
    return quotes > 0 || halves > 1;
}

/* "Nam", "Nữ", "Nguyễn": an N and then what no such word goes on with. */
static bool is_other_n(swc_str text)
{
    if ((text.data[0] != 'n' && text.data[0] != 'N') || text.length < 3) {
        return false;
    }
    unsigned char second = (unsigned char)text.data[1];
    unsigned char small = second | 0x20;
    bool is_vowel = second == 0xE1 && (unsigned char)text.data[2] == 0xBB; /* U+1EC0..U+1EFF */
    return is_vowel || (small >= 'a' && small <= 'z' && small != 't' && small != 'h');
}

swc_ditto swc_ditto_of(swc_str text)
{
    static const char *const words[] = {"nt", "nhu tren", "n t", "nhu dong tren"};
    char key[16];
    while (text.length > 0 && text.data[0] == ' ') {
        text.data++;
        text.length--;
    }
    if (text.length == 0 || text.length > SWC_DITTO_BYTES || !swc_may_be_ditto(text.data[0]) ||
        is_other_n(text)) {
        return SWC_DITTO_NOT;
    }
    if (is_ditto_marks(text)) {
        return SWC_DITTO;
    }
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return SWC_DITTO_NOT;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(key, words[i]) == 0) {
            return swc_str_is(text, "NT") ? SWC_DITTO_OR_WORD : SWC_DITTO;
        }
    }
    return SWC_DITTO_NOT;
}

/* A number cell in a column of words: its digits, if a double could hold them all. */
static swc_status set_number(swc_value_task *task)
{
    swc_str text = task->text;
    swc_number number = swc_typed_read(text, 0, 1);
    char digits[21];
    size_t shown = task->cell->id_digits;
    size_t figures = 0;
    while (figures < text.length && text.data[figures] >= '0' && text.data[figures] <= '9') {
        figures++;
    }
    if (task->column->type == SWC_TYPE_CODE && figures > 15 && figures == text.length) {
        swc_value_find(task->value, SWC_ISSUE_ID_SCIENTIFIC, NULL, NULL); /* of a SIM: 19 digits */
        return SWC_OK;
    }
    if (number.status != SWC_NUMBER_OK || number.rounded) {
        return swc_value_set(task, text.data, text.length); /* 5.1: as it is */
    }
    size_t length = swc_integer_write(number.value, digits);
    if (shown > length && shown <= 32 && number.value >= 0) {
        char padded[33];
        memset(padded, '0', shown - length);
        memcpy(padded + shown - length, digits, length);
        swc_value_find(task->value, SWC_ISSUE_ID_FROM_FORMAT, NULL, NULL);
        return swc_value_set(task, padded, shown);
    }
    return swc_value_set(task, digits, length);
}

static swc_status set_text(swc_value_task *task)
{
    if (task->cell->type == SWC_CELL_NUMBER) {
        return set_number(task);
    }
    if (swc_ditto_of(task->text) != SWC_DITTO_NOT) {
        swc_value_find(task->value, SWC_ISSUE_PATTERN,
                       "ghi đủ giá trị thay cho dấu lặp lại dòng trên",
                       "write the value in full instead of a ditto mark");
        return SWC_OK;
    }
    if (task->text.data == task->cell->text.data) {
        task->value->text = task->text;
        return SWC_OK;
    }
    return swc_value_set(task, task->text.data, task->text.length);
}

static swc_status read_ethnicity(swc_value_task *task)
{
    if (swc_is_ethnic_name(task->text)) {
        return set_text(task);
    }
    char key[SWC_VALUE_KEY_BYTES];
    if (swc_key_into(task->text, key, sizeof key) == SIZE_MAX) {
        swc_value_find(task->value, SWC_ISSUE_ENUM, "một trong 54 dân tộc, ví dụ Ê-đê",
                       "one of the 54 ethnic groups, for example Ê-đê");
        return SWC_OK;
    }
    bool says_yes = strcmp(key, "co") == 0 && (unsigned char)task->text.data[1] >= 0x80; /* "Có" */
    const char *name = says_yes ? NULL : swc_ethnic_group(key);
    if (name == NULL) {
        swc_value_find(task->value, SWC_ISSUE_ENUM, "một trong 54 dân tộc, ví dụ Ê-đê",
                       "one of the 54 ethnic groups, for example Ê-đê");
        return SWC_OK;
    }
    return swc_value_set(task, name, strlen(name));
}

/* Whether a letter begins with this byte; E2 begins dots, dashes and other signs. */
static bool begins_letter(unsigned char c)
{
    return (c >= 0xC3 && c != 0xE2) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Nobody is called "12", "02/03/2010", "…" or 1.36E+11: the columns have shifted. */
static bool may_be_name(const swc_cell *cell, swc_str text)
{
    bool number = cell->type != SWC_CELL_TEXT || swc_is_scientific(text);
    for (size_t at = 0; !number && at < text.length; at++) {
        if (begins_letter((unsigned char)text.data[at])) {
            return true;
        }
    }
    return false;
}

/* "Không có", "Đã mất" where a parent's name should stand: nobody is named. */
static bool names_nobody(swc_str text)
{
    static const char *const words[] = {"da mat",  "mat",      "chet",   "da chet",
                                        "qua doi", "mat tich", "ly hon", "ly di",
                                        "mo coi",  "bo mat",   "me mat", "khong con"};
    char key[32];
    if (swc_value_is_nothing(text)) {
        return true;
    }
    if (text.length > 24 || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(key, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* The bytes of "12. " in front of a name: its place in the list. A letter stands behind it, so that
 * nothing more is cut from what is left. */
static size_t list_number(swc_str text)
{
    size_t digits = 0;
    while (digits < 3 && digits < text.length && text.data[digits] >= '0' &&
           text.data[digits] <= '9') {
        digits++;
    }
    size_t end = digits;
    if (digits > 0 && end < text.length && (text.data[end] == '.' || text.data[end] == ')')) {
        end++;
        while (end < text.length && text.data[end] == ' ') {
            end++;
        }
    }
    unsigned char next = end < text.length ? (unsigned char)text.data[end] : 0;
    return end > digits && begins_letter(next) ? end : 0;
}

bool swc_value_is_lone_mark(const swc_column *column, swc_str text)
{
    static const char *const named[] = {"operator", "technology"};
    enum { MARK_BYTES = 3 };
    bool is_mark = text.length > 0 && text.length <= MARK_BYTES && text.data[0] > '9' &&
                   swc_tick_read(text) == 1;
    for (size_t i = 0; is_mark && i < sizeof named / sizeof named[0]; i++) {
        if (strcmp(column->name, named[i]) == 0) {
            return true;
        }
    }
    return false;
}

swc_status swc_value_read_text(swc_value_task *task)
{
    if (swc_value_is_lone_mark(task->column, task->text)) {
        swc_value_find(task->value, SWC_ISSUE_TYPE, "tên bằng chữ, không phải dấu đánh dấu",
                       "a name in letters, not a mark");
        return SWC_OK;
    }
    size_t number = task->column->type == SWC_TYPE_NAME ? list_number(task->text) : 0;
    swc_str name = {task->text.data + number, task->text.length - number};
    if (task->column->type == SWC_TYPE_NAME && !task->column->required && names_nobody(name)) {
        return SWC_OK;
    }
    if (task->column->type == SWC_TYPE_NAME && !may_be_name(task->cell, task->text)) {
        swc_value_find(task->value, SWC_ISSUE_TYPE, "họ tên bằng chữ, ví dụ Nguyễn Thị Hoa",
                       "a name in letters, for example Nguyễn Thị Hoa");
        return SWC_OK;
    }
    if (strcmp(task->column->name, "ethnicity") == 0) {
        return read_ethnicity(task);
    }
    task->text = name;
    swc_status status = set_text(task);
    if (number > 0 && !task->value->bad) {
        swc_value_find(task->value, SWC_ISSUE_NUMBER_FORMAT, "số thứ tự trước họ tên được bỏ",
                       "its place in the list is no part of a name");
    }
    return status;
}

/* 5.2E+11 is what is left of a long number. Spreadsheets always write the sign: "12E45" is a serial
 * number that somebody typed. */
static bool is_lost_number(swc_str text)
{
    return swc_is_scientific(text) && (memchr(text.data, '+', text.length) != NULL ||
                                       memchr(text.data, '.', text.length) != NULL ||
                                       memchr(text.data, ',', text.length) != NULL);
}

/* "Đợt 1" and nothing else: the column says that it is a round. */
static swc_str bare_round(swc_str text)
{
    swc_str mark = swc_title_round(text);
    bool is_all = mark.length > 0 && swc_title_begins(text, "dot") > 0 &&
                  mark.data + mark.length == text.data + text.length;
    return is_all ? mark : (swc_str){text.data, 0};
}

swc_status swc_value_read_code(swc_value_task *task)
{
    swc_str round = {NULL, 0};
    if (swc_value_is_round(task->column)) {
        round = bare_round(task->text);
    }
    if (round.length > 0) {
        swc_value_find(task->value, SWC_ISSUE_NUMBER_FORMAT, NULL, NULL);
        return swc_value_set(task, round.data, round.length);
    }
    if (is_lost_number(task->text)) {
        swc_value_find(task->value, SWC_ISSUE_ID_SCIENTIFIC, NULL, NULL);
        return SWC_OK;
    }
    bool optional = !task->column->required;
    if (optional && task->cell->type == SWC_CELL_TEXT && swc_value_is_nothing(task->text)) {
        return SWC_OK;
    }
    return set_text(task);
}

swc_status swc_value_read_class(swc_value_task *task)
{
    if (task->cell->type == SWC_CELL_DATE) { /* Excel made a date of 10/3 */
        swc_value_find(task->value, SWC_ISSUE_TYPE,
                       "tên lớp; Excel đã đổi nó thành ngày, hãy định dạng cột là văn bản",
                       "a class name; Excel turned it into a date, format the column as text");
        return SWC_OK;
    }
    return set_text(task);
}
