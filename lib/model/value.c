/* Reads one cell as one column: has its text cleaned, hands it to the reader of its type, and turns
 * what cannot stand into findings. Each type's own rules stand in value_*.c. */
#include "model/value_task.h"

#include "base/memo.h"
#include "model/rules.h"
#include "text/date.h"
#include "text/number.h"
#include "text/plain_text.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum {
    ROW_BYTES = 16 << 10,
    ROW_LIMIT_BYTES = 64 << 20,
    CHOICES_BYTES = 320,
    SCHOOL_SLOTS = 4096,
    GRADES = 12
};

/* What is known of a column before its first cell. */
typedef struct column_plan {
    swc_vocabulary vocabulary;
    char choices[2][CHOICES_BYTES]; /* [SWC_VI|SWC_EN]; empty for other types */
} column_plan;

struct swc_value_reader {
    swc_words *words;
    swc_units *units;
    const swc_column *columns[SWC_KIND_COUNT];
    size_t column_counts[SWC_KIND_COUNT];
    column_plan *plans[SWC_KIND_COUNT];
    size_t rule_columns[SWC_KIND_COUNT][SWC_RULE_COLUMN_COUNT];
    char *row; /* [ROW_BYTES] */
    size_t row_used;
    swc_arena overflow; /* when one row needs more than that */
    swc_plain_check plain;
    swc_buf scratch, scratch2;
    swc_memo school_levels;
    unsigned grade_levels[GRADES + 1];
};

/* ---- the reader ---- */

static void make_choices(const swc_column *column, column_plan *plan)
{
    for (int lang = 0; lang < 2; lang++) {
        size_t length = 0;
        for (const swc_word *word = column->words; word->word != NULL; word++) {
            const char *label = lang == SWC_VI ? word->vi : word->en;
            size_t size = strlen(label);
            if (length + size + 3 > CHOICES_BYTES) {
                break;
            }
            if (length > 0) {
                memcpy(plan->choices[lang] + length, ", ", 2);
                length += 2;
            }
            memcpy(plan->choices[lang] + length, label, size);
            length += size;
        }
        plan->choices[lang][length] = '\0';
    }
}

static void find_rule_columns(swc_value_reader *reader)
{
    static const char *const names[] = {
        [SWC_RULE_PERSONAL_ID] = "personal_id",
        [SWC_RULE_BIRTH_DATE] = "birth_date",
        [SWC_RULE_SEX] = "sex",
        [SWC_RULE_LEVEL] = "level",
        [SWC_RULE_GRADE] = "grade",
        [SWC_RULE_CLASS] = "class",
        [SWC_RULE_SCHOOL_NAME] = "school_name",
        [SWC_RULE_DISTRICT] = "district",
        [SWC_RULE_COMMUNE] = "commune",
        [SWC_RULE_CATEGORY] = "category",
        [SWC_RULE_PRIORITY] = "priority",
        [SWC_RULE_DEVICES_OWNED] = "devices_owned",
        [SWC_RULE_NEEDS] = "needs",
        [SWC_RULE_SURVEY_DATE] = "survey_date",
        [SWC_RULE_ENTRY] = "entry",
        [SWC_RULE_TYPE] = "type",
        [SWC_RULE_FORM] = "form",
        [SWC_RULE_ITEM] = "item",
        [SWC_RULE_QUANTITY] = "quantity",
        [SWC_RULE_AMOUNT] = "amount_vnd",
        [SWC_RULE_FROM_DATE] = "from_date",
        [SWC_RULE_TO_DATE] = "to_date",
    };
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        for (size_t i = 0; i < SWC_RULE_COLUMN_COUNT; i++) {
            reader->rule_columns[kind][i] = swc_kind_column((swc_kind)kind, swc_str_of(names[i]));
        }
    }
}

const size_t *swc_value_rule_columns(const swc_value_reader *reader, swc_kind kind)
{
    return reader->rule_columns[kind];
}

static bool make_plans(swc_value_reader *reader)
{
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        size_t count = 0;
        reader->columns[kind] = swc_kind_columns((swc_kind)kind, &count);
        reader->column_counts[kind] = count;
        reader->plans[kind] = calloc(count, sizeof *reader->plans[kind]);
        if (reader->plans[kind] == NULL) {
            return false;
        }
        for (size_t i = 0; i < count; i++) {
            const swc_column *column = &reader->columns[kind][i];
            reader->plans[kind][i].vocabulary = swc_words_of(column, (swc_kind)kind);
            if (column->words != NULL) {
                make_choices(column, &reader->plans[kind][i]);
            }
        }
    }
    return true;
}

swc_status swc_value_reader_new(swc_value_reader **out, swc_error *error)
{
    swc_value_reader *reader = calloc(1, sizeof *reader);
    *out = NULL;
    if (reader == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&reader->overflow, ROW_LIMIT_BYTES);
    reader->school_levels.slot_count = SCHOOL_SLOTS;
    for (int grade = 1; grade <= GRADES; grade++) {
        reader->grade_levels[grade] = swc_rules_grade_levels(grade);
    }
    swc_plain_check_init(&reader->plain);
    find_rule_columns(reader);
    reader->row = malloc(ROW_BYTES);
    swc_status status =
        reader->row == NULL || !make_plans(reader) ? swc_fail_memory(error) : SWC_OK;
    if (status == SWC_OK) {
        status = swc_words_new(&reader->words, error);
    }
    if (status == SWC_OK) {
        status = swc_units_new(&reader->units, error);
    }
    if (status != SWC_OK) {
        swc_value_reader_free(reader);
        return status;
    }
    *out = reader;
    return SWC_OK;
}

void swc_value_reader_free(swc_value_reader *reader)
{
    if (reader == NULL) {
        return;
    }
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        free(reader->plans[kind]);
    }
    swc_words_free(reader->words);
    swc_units_free(reader->units);
    free(reader->row);
    swc_arena_free(&reader->overflow);
    swc_memo_free(&reader->school_levels);
    swc_buf_free(&reader->scratch);
    swc_buf_free(&reader->scratch2);
    free(reader);
}

void swc_value_reader_next_row(swc_value_reader *reader)
{
    reader->row_used = 0;
    if (reader->overflow.used_bytes > 0) {
        swc_arena_free(&reader->overflow);
    }
}

char *swc_value_room(swc_value_reader *reader, size_t size_bytes)
{
    if (size_bytes <= ROW_BYTES - reader->row_used) {
        char *room = reader->row + reader->row_used;
        reader->row_used += size_bytes;
        return room;
    }
    return swc_arena_take_bytes(&reader->overflow, size_bytes);
}

swc_str swc_value_reader_keep(swc_value_reader *reader, swc_str text)
{
    char *copy = swc_value_room(reader, text.length + 1);
    if (copy == NULL) {
        return (swc_str){NULL, 0};
    }
    if (text.length > 0) {
        memcpy(copy, text.data, text.length);
    }
    copy[text.length] = '\0';
    return (swc_str){copy, text.length};
}

unsigned swc_value_grade_levels(const swc_value_reader *reader, int grade)
{
    return grade >= 1 && grade <= GRADES ? reader->grade_levels[grade] : 0;
}

unsigned swc_value_school_levels(swc_value_reader *reader, swc_str school_name)
{
    const swc_memo_slot *known = swc_memo_get(&reader->school_levels, school_name);
    if (known != NULL) {
        return known->number;
    }
    unsigned mask = 0;
    swc_school_levels(school_name, &mask);
    swc_memo_put(&reader->school_levels, school_name, (swc_str){NULL, 0}, mask);
    return mask;
}

swc_buf *swc_value_scratch(swc_value_reader *reader, int which)
{
    return which == 0 ? &reader->scratch : &reader->scratch2;
}

swc_units *swc_value_reader_units(swc_value_reader *reader)
{
    return reader->units;
}

const swc_words *swc_value_words(const swc_value_reader *reader)
{
    return reader->words;
}

static const column_plan *find_plan(const swc_value_reader *reader, const swc_column *column)
{
    static const column_plan no_plan = {.vocabulary = SWC_WORDS_NONE};
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        uintptr_t first = (uintptr_t)reader->columns[kind];
        uintptr_t at = (uintptr_t)column;
        if (at >= first && at < first + reader->column_counts[kind] * sizeof *column) {
            return &reader->plans[kind][column - reader->columns[kind]];
        }
    }
    return &no_plan;
}

const char *swc_value_choices(const swc_value_task *task, swc_lang lang)
{
    return find_plan(task->reader, task->column)->choices[lang];
}

swc_column_facts swc_column_facts_default(void)
{
    return (swc_column_facts){.unit = 1, .province = SWC_UNIT_NONE};
}

/* ---- findings ---- */

void swc_value_find(swc_value *value, swc_issue_code code, const char *detail_vi,
                    const char *detail_en)
{
    bool error = swc_issue_severity(code) == SWC_SEVERITY_ERROR;
    size_t at = value->finding_count;
    if (at == SWC_MAX_FINDINGS) {
        if (!error) {
            return;
        }
        at--;
    } else {
        value->finding_count++;
    }
    value->findings[at] = (swc_finding){code, detail_vi, detail_en};
    if (error) {
        value->bad = true;
        value->text = (swc_str){NULL, 0};
    }
}

swc_status swc_value_set(swc_value_task *task, const char *text, size_t length)
{
    swc_str own = task->cell->text;
    if (own.length == length && length > 0 && memcmp(own.data, text, length) == 0) {
        task->value->text = own;
        return SWC_OK;
    }
    task->value->text = swc_value_reader_keep(task->reader, (swc_str){text, length});
    return task->value->text.data == NULL ? swc_fail_memory(task->error) : SWC_OK;
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
            const char *name = swc_issue_name(finding.code);
            finding = (swc_finding){SWC_ISSUE_CELL_DROPPED, name, name};
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

bool swc_value_is_nothing(swc_str text)
{
    static const char *const words[] = {
        "khong",         "khong co",  "ko",    "ko co", "k",    "n a",     "na",       "chua co",
        "chua",          "khong ro",  "trong", "none",  "null", "chua ro", "chua cap", "khong biet",
        "chua duoc cap", "khong nho", "k co"};
    char key[32];
    bool maybe =
        text.length > 0 && text.length <= 24 && strchr("kKnNcCtT(\"", text.data[0]) != NULL;
    if (!maybe || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(key, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

bool swc_value_is_round(const swc_column *column)
{
    return column->name[0] == 'r' && strcmp(column->name, "round") == 0;
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
    return swc_plain_check_accepts(&reader->plain, text) || swc_value_is_clean(text);
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
                   : is_plain_text(reader, column, text);
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

/* A workbook saved as text leaves its errors as words. */
static bool is_error_text(const swc_cell *cell)
{
    static const char *const errors[] = {"#N/A",   "#REF!", "#VALUE!", "#DIV/0!",
                                         "#NAME?", "#NUM!", "#NULL!",  "#SPILL!"};
    for (size_t i = 0;
         cell->text.length > 0 && cell->text.data[0] == '#' && i < sizeof errors / sizeof errors[0];
         i++) {
        if (swc_str_is(cell->text, errors[i])) {
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
                           .vocabulary = find_plan(reader, column)->vocabulary,
                           .cell = cell,
                           .facts = facts,
                           .value = value_out,
                           .error = error};
    swc_status status = SWC_OK;
    if (cell->type == SWC_CELL_ERROR || is_error_text(cell)) {
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
