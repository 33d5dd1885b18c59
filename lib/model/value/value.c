/* Reads one cell as one column: has its text cleaned, hands it to the reader of its type, and turns
 * what cannot stand into findings. Each type's own rules stand in the files beside. */
#include "model/value/task.h"

#include "text/date.h"
#include "text/number.h"
#include "text/plain_text.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* What was wrong with a cell that is dropped: the code, and what it says in a few words. */
static swc_finding dropped_for(swc_issue_code code)
{
    static const swc_finding faults[] = {
        {SWC_ISSUE_CHARACTERS_LOST, "characters-lost: chữ có dấu đã mất",
         "characters-lost: letters are lost"},
        {SWC_ISSUE_TYPE, "type: không phải loại dữ liệu của cột",
         "type: not what the column asks for"},
        {SWC_ISSUE_RANGE, "range: ngoài khoảng cho phép", "range: outside what is possible"},
        {SWC_ISSUE_ENUM, "enum: không hiểu giá trị", "enum: not understood"},
        {SWC_ISSUE_PATTERN, "pattern: không đúng dạng cần có",
         "pattern: not of the form that is needed"},
        {SWC_ISSUE_DATE_INVALID, "date-invalid: không có ngày này",
         "date-invalid: there is no such date"},
        {SWC_ISSUE_DATE_AMBIGUOUS, "date-ambiguous: không rõ đâu là ngày, đâu là tháng",
         "date-ambiguous: not clear which is the day and which the month"},
        {SWC_ISSUE_ID_SCIENTIFIC, "id-scientific: Excel đã làm mất chữ số",
         "id-scientific: Excel has lost digits"},
        {SWC_ISSUE_CELL_ERROR, "cell-error: lỗi của bảng tính", "cell-error: a spreadsheet error"},
    };
    const char *name = swc_issue_name(code);
    swc_finding finding = {SWC_ISSUE_CELL_DROPPED, name, name};
    for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
        if (faults[i].code == code) {
            finding.detail_vi = faults[i].detail_vi;
            finding.detail_en = faults[i].detail_en;
        }
    }
    return finding;
}

/* A bad value of a column that does not matter: drop it, name the fault, keep the row. */
static void drop_if_allowed(const swc_column *column, swc_value *value)
{
    if (!value->bad || !column->droppable) {
        return;
    }
    uint32_t kept = 0;
    bool dropped = false;
    for (size_t i = 0; i < value->finding_count; i++) {
        swc_finding finding = value->findings[i];
        if (swc_issue_severity(finding.code) == SWC_SEVERITY_ERROR) {
            if (dropped) {
                continue;
            }
            finding = dropped_for(finding.code);
            dropped = true;
        }
        value->findings[kept++] = finding;
    }
    value->finding_count = kept;
    value->bad = false;
    value->text = (swc_str){NULL, 0};
}

/* ---- one cell ---- */

/* Dashes, dots and ditto-free nothings that people put where nothing is to say. */
static bool is_dash(swc_str text)
{
    size_t i = 0;
    if (text.length > 12) {
        return false;
    }
    while (i < text.length) {
        uint32_t c = swc_utf8_next(text, &i);
        if (c != '-' && c != '.' && c != '_' && c != 0x2010 && c != 0x2011 && c != 0x2012 &&
            c != 0x2013 && c != 0x2014 && c != 0x2026 && c != ' ') {
            return false;
        }
    }
    return true;
}

static swc_value_type_reader *const type_readers[] = {
    [SWC_TYPE_TEXT] = swc_value_read_text,
    [SWC_TYPE_NAME] = swc_value_read_text,
    [SWC_TYPE_CODE] = swc_value_read_code,
    [SWC_TYPE_DATE] = swc_value_read_date,
    [SWC_TYPE_BIRTH_DATE] = swc_value_read_date,
    [SWC_TYPE_INTEGER] = swc_value_read_integer,
    [SWC_TYPE_DECIMAL] = swc_value_read_decimal,
    [SWC_TYPE_MONEY] = swc_value_read_money,
    [SWC_TYPE_ENUM] = swc_value_read_enum,
    [SWC_TYPE_ENUM_LIST] = swc_value_read_list,
    [SWC_TYPE_PHONE] = swc_value_read_phone,
    [SWC_TYPE_STUDENT_ID] = swc_value_read_student_id,
    [SWC_TYPE_PERSONAL_ID] = swc_value_read_personal_id,
    [SWC_TYPE_IMEI] = swc_value_read_imei,
    [SWC_TYPE_DISTRICT] = swc_value_read_district,
    [SWC_TYPE_COMMUNE] = swc_value_read_text,
    [SWC_TYPE_CLASS] = swc_value_read_class,
    [SWC_TYPE_EARMARK] = swc_value_read_earmark,
    [SWC_TYPE_ORIGIN] = swc_value_read_text,
};

static swc_status read_clean(swc_value_task *task)
{
    swc_type type = task->column->type;
    int numbers[3];
    if ((type == SWC_TYPE_DATE || type == SWC_TYPE_BIRTH_DATE) && task->cell->flags == 0 &&
        swc_date_take_usual(task->cell->text, numbers)) {
        task->text = task->cell->text;
        return swc_value_read_usual_date(task, numbers);
    }
    swc_status status = swc_value_clean(task);
    if (status != SWC_OK || task->value->bad || task->text.length == 0 ||
        (task->text.length <= 12 && is_dash(task->text))) {
        return status;
    }
    return type_readers[task->column->type](task);
}

/* ---- the short way for canonical text ---- */

/* Plain digits within the column's range. */
static bool is_count(const swc_column *column, swc_str text)
{
    enum { DIGITS_MAX = 15 };
    if (text.length > DIGITS_MAX || (text.data[0] == '0' && text.length > 1) ||
        !swc_is_digits(text)) {
        return false;
    }
    int64_t value = 0;
    for (size_t i = 0; i < text.length; i++) {
        value = value * 10 + (text.data[i] - '0');
    }
    return value >= column->minimum && value <= column->maximum;
}

static bool is_day(swc_str text, const char *as_of)
{
    swc_date date;
    return swc_date_parse_iso(text, &date) && date.year >= 1900 && date.year <= 2100 &&
           (as_of == NULL || memcmp(text.data, as_of, text.length) <= 0);
}

static bool is_word(const swc_word *words, swc_str text)
{
    for (; words->word != NULL; words++) {
        if (words->word[0] == text.data[0] && swc_str_is(text, words->word)) {
            return true;
        }
    }
    return false;
}

/* "Không có", "Đã mất": two words at most where a name of three or four should stand. */
static bool may_be_nobody(const swc_column *column, swc_str text)
{
    enum { NOBODY_BYTES_MAX = 14 };
    size_t spaces = 0;
    if (column->type != SWC_TYPE_NAME || column->required || text.length > NOBODY_BYTES_MAX) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        spaces += text.data[i] == ' ';
    }
    return spaces <= 1;
}

/* Of a code that begins with a letter or a digit, or with neither. */
static bool is_plain_code(const swc_column *column, swc_str text, bool letter, bool digit)
{
    enum { NOTHING_BYTES_MAX = 24 };
    bool is_round = !digit && swc_value_is_round(column); /* "Đợt 1" is written "1" */
    bool may_be_nothing =
        letter && text.length <= NOTHING_BYTES_MAX && strchr("kKnNcCtT", text.data[0]) != NULL;
    bool may_be_scientific = digit && (memchr(text.data, 'E', text.length) != NULL ||
                                       memchr(text.data, 'e', text.length) != NULL);
    return !is_round && !may_be_nothing && !may_be_scientific;
}

/* Words that no rule of their type has anything to say about: nothing to clean, no sign, ditto mark
 * or "không có" at the start, and no number that a spreadsheet spoiled. */
static bool is_plain_text(const swc_value_reader *reader, const swc_column *column, swc_str text)
{
    enum { DITTO_BYTES_MAX = 10 };
    enum { CASE = 0x20 };
    unsigned char first = (unsigned char)text.data[0];
    bool letter = (first | CASE) >= 'a' && (first | CASE) <= 'z';
    bool digit = first >= '0' && first <= '9';
    bool high = first >= 0xC3 && first != 0xE2;
    if (!(letter || high || (digit && column->type != SWC_TYPE_NAME)) ||
        ((first | CASE) == 'n' && text.length <= DITTO_BYTES_MAX) || may_be_nobody(column, text) ||
        (column->type == SWC_TYPE_CODE && !is_plain_code(column, text, letter, digit))) {
        return false;
    }
    return swc_plain_check_accepts(swc_value_plain_check(reader), text) || swc_value_is_clean(text);
}

bool swc_value_is_canonical(const swc_value_reader *reader, const swc_column *column, swc_str text,
                            const swc_column_facts *facts)
{
    switch (column->type) {
    case SWC_TYPE_STUDENT_ID:
        return text.length == 10 && swc_is_digits(text);
    case SWC_TYPE_PERSONAL_ID:
        return text.length == 12 && swc_is_digits(text);
    case SWC_TYPE_PHONE:
        return text.length == 10 && text.data[0] == '0' && text.data[1] > '2' &&
               strchr("35789", text.data[1]) != NULL && swc_is_digits(text);
    case SWC_TYPE_INTEGER:
        return is_count(column, text);
    case SWC_TYPE_MONEY:
        return facts->unit <= 1 && is_count(column, text);
    case SWC_TYPE_DATE:
    case SWC_TYPE_BIRTH_DATE:
        return is_day(text, facts->as_of);
    case SWC_TYPE_ENUM:
    case SWC_TYPE_ENUM_LIST:
        return is_word(column->words, text);
    case SWC_TYPE_TEXT:
        return column->name[0] == 'e' && strcmp(column->name, "ethnicity") == 0
                   ? swc_is_ethnic_name(text)
                   : is_plain_text(reader, column, text) && !swc_value_is_lone_mark(column, text);
    case SWC_TYPE_NAME:
    case SWC_TYPE_CODE:
    case SWC_TYPE_CLASS:
    case SWC_TYPE_COMMUNE:
    case SWC_TYPE_ORIGIN:
        return is_plain_text(reader, column, text);
    default:
        return false;
    }
}

bool swc_value_is_error(const swc_cell *cell)
{
    static const char *const errors[] = {"#N/A",   "#REF!", "#VALUE!", "#DIV/0!",
                                         "#NAME?", "#NUM!", "#NULL!",  "#SPILL!"};
    swc_str text = swc_trim_blanks(cell->text);
    if (cell->type == SWC_CELL_ERROR) {
        return true;
    }
    if (text.length == 0 || text.data[0] != '#') {
        return false;
    }
    size_t end = 1;
    while (end < text.length && text.data[end] != ' ' && text.data[end] != '\xC2') {
        end++;
    }
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        if (swc_str_is((swc_str){text.data, end}, errors[i])) {
            return true;
        }
    }
    return false;
}

swc_status swc_value_read_other(swc_value_reader *reader, const swc_column *column,
                                const swc_cell *cell, const swc_column_facts *facts,
                                swc_value *value_out, swc_error *error)
{
    swc_value_task task = {.reader = reader,
                           .column = column,
                           .vocabulary = swc_value_vocabulary(reader, column),
                           .cell = cell,
                           .facts = facts,
                           .value = value_out,
                           .error = error};
    swc_status status = SWC_OK;
    if (swc_value_is_error(cell)) {
        swc_value_find(value_out, SWC_ISSUE_CELL_ERROR, NULL, NULL);
    } else {
        status = read_clean(&task);
    }
    drop_if_allowed(column, value_out);
    return status;
}

swc_status swc_value_read(swc_value_reader *reader, const swc_column *column, const swc_cell *cell,
                          const swc_column_facts *facts, swc_value *value_out, swc_error *error)
{
    static const swc_column_facts no_facts = {.unit = 1, .province = SWC_UNIT_NONE};
    swc_value_clear(value_out);
    if ((cell->flags & SWC_CELL_NO_VALUE) != 0) {
        swc_value_find(value_out, SWC_ISSUE_FORMULA_NO_VALUE, NULL, NULL);
        return SWC_OK;
    }
    if (cell->type == SWC_CELL_EMPTY || cell->text.length == 0) {
        return SWC_OK;
    }
    facts = facts == NULL ? &no_facts : facts;
    if (cell->type == SWC_CELL_TEXT && cell->flags == 0 &&
        swc_value_is_canonical(reader, column, cell->text, facts)) {
        value_out->text = cell->text;
        return SWC_OK;
    }
    return swc_value_read_other(reader, column, cell, facts, value_out, error);
}
