/* Columns that their cells tell, where their headings do not: an unknown heading over "Hộ nghèo"
 * and "Hộ cận nghèo" alone, "Ghi chú" that holds nothing else, a class that stands in sub-headings
 * above a column that nobody filled in, "Máy" over "Laptop" and "Máy tính bảng". Only fields that
 * nothing else gives, and only if every cell says so. */
#include "ops/validate/bind/bind.h"

#include "base/count.h"
#include "ops/validate/report.h"
#include "ops/validate/scan.h"

#include "model/school.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum {
    READS_CATEGORY = 1,
    READS_SCHOOL = 2,
    READS_SEX = 4,
    READS_DEVICE = 8,
    READS_WORDS = 16, /* of the first of `by_words`, and so on */
    LEAST = 2,        /* one cell may be chance */
    KEY_BYTES = 128,
    BLANK_ROWS = 10000, /* so many tell that nobody filled a column in */
};

static unsigned reads_word(size_t i)
{
    return (unsigned)READS_WORDS << i;
}

static const struct {
    unsigned reads;
    const char *field;
} fields[] = {{READS_CATEGORY, "category"}, {READS_SCHOOL, "school_name"}, {READS_SEX, "sex"}};

/* What a list of another kind must say of each row, in words of its own. */
static const struct {
    swc_kind kind;
    const char *field;
} by_words[] = {{SWC_DEVICES, "type"},    {SWC_DONATIONS, "entry"}, {SWC_DONATIONS, "form"},
                {SWC_COVERAGE, "status"}, {SWC_HANDOVERS, "item"},  {SWC_HANDOVERS, "status"}};

/* Fields that a line above the rows can give where their column is blank. */
static bool may_stand_above(const swc_validate *run, size_t field)
{
    static const char *const names[] = {"class", "school_name", "district", "commune"};
    bool may = false;
    for (size_t i = 0; i < COUNT(names); i++) {
        may = may || swc_validate_field_is(run, field, names[i]);
    }
    return may;
}

/* "Giới tính chủ hộ", "Trường cũ": of somebody else, or of another time. */
static bool names_another(swc_str heading)
{
    static const char *const words[] = {"chu ho", "cha",   "me",       "bo",     "giao vien",
                                        "gv",     "gvcn",  "anh",      "anh em", "ong",
                                        "cu",     "truoc", "truoc day"};
    char key[KEY_BYTES];
    return heading.length < sizeof key && swc_key_into(heading, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, words, COUNT(words));
}

/* Whether nothing says the field yet. */
static bool is_open(const swc_validate *run, const sheet_plan *sheet, size_t field)
{
    return field < run->field_count && !swc_validate_is_given(sheet, field) &&
           (!swc_validate_is_told(run, sheet, field) ||
            (swc_validate_field_is(run, field, "status") &&
             swc_validate_lists_givings(run, sheet)));
}

/* The same of what a list must say in words; a ledger without a column for the entry is all
 * receipt, unless an unknown column says otherwise. */
static bool is_open_word(const swc_validate *run, const sheet_plan *sheet, size_t field)
{
    return swc_validate_field_is(run, field, "entry")
               ? !swc_validate_has_book(sheet) && !swc_validate_is_given(sheet, field)
               : is_open(run, sheet, field);
}

void swc_validate_by_values_begin(const swc_validate *run, sheet_plan *sheet)
{
    size_t note = swc_validate_field_of(run, "note");
    unsigned open = 0;
    for (size_t i = 0; i < COUNT(fields); i++) {
        open |=
            is_open(run, sheet, swc_validate_field_of(run, fields[i].field)) ? fields[i].reads : 0;
    }
    for (size_t i = 0; i < COUNT(by_words); i++) {
        bool asks = by_words[i].kind == run->kind &&
                    is_open_word(run, sheet, swc_validate_field_of(run, by_words[i].field));
        open |= asks ? reads_word(i) : 0;
    }
    bool asks_devices =
        run->kind == SWC_STUDENTS &&
        !swc_validate_is_given(sheet, swc_validate_field_of(run, "devices_owned")) &&
        !swc_validate_is_given(sheet, swc_validate_field_of(run, "needs"));
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_value = column->use == USE_VALUE;
        bool is_signed = column->use == USE_IGNORED && run->kind == SWC_HANDOVERS; /* "Đã nhận" */
        bool is_unknown =
            is_signed || (column->use == USE_EXTRA && !column->known && column->rank == 0);
        bool is_remark = is_value && run->kind == SWC_STUDENTS &&
                         (column->field == note || /* or "ĐT": see model/header/header.c */
                          column->second == run->category_field);
        is_unknown = is_unknown && !(run->kind == SWC_STUDENTS && names_another(column->heading));
        column->seen.reads = is_unknown  ? open | (asks_devices ? READS_DEVICE : 0)
                             : is_remark ? open & READS_CATEGORY
                                         : 0;
        column->question.by_values = column->seen.reads != 0;
        column->question.is_maybe_blank =
            is_value && run->kind == SWC_STUDENTS && may_stand_above(run, column->field);
        sheet->asked_count += column->question.by_values || column->question.is_maybe_blank;
    }
}

/* What a cell can be read as; *says_out: a category that makes one eligible. */
static unsigned reads_of(swc_str text, bool *says_out)
{
    char key[KEY_BYTES];
    swc_word_reading reading;
    unsigned levels = 0;
    *says_out = false;
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return 0;
    }
    bool is_sex = strcmp(key, "nam") == 0 || strcmp(key, "nu") == 0;
    unsigned reads = is_sex ? READS_SEX : 0;
    if (swc_words_category(key, false, &reading) && reading.priority == 0) {
        reads |= READS_CATEGORY;
        *says_out = strcmp(reading.word, "none") != 0;
    }
    if (swc_words_owned(key, &reading) && !reading.uncertain_owner) {
        reads |= READS_DEVICE;
    }
    swc_school_levels(text, &levels);
    return reads | (levels != 0 ? READS_SCHOOL : 0);
}

/* As which of the fields that a column may still be a cell can be read. */
static swc_status words_of(swc_validate *run, const swc_cell *cell, unsigned asked,
                           unsigned *reads_out, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < COUNT(by_words) && status == SWC_OK; i++) {
        swc_value value = {0};
        if ((asked & reads_word(i)) != 0) {
            size_t field = swc_validate_field_of(run, by_words[i].field);
            swc_value_reader_next_row(run->values);
            status = swc_value_read(run->values, &run->fields[field], cell, NULL, &value, error);
            *reads_out |= !value.bad && value.text.length > 0 ? reads_word(i) : 0;
        }
    }
    return status;
}

/* What the cell says of its column. */
static swc_status note_cell(swc_validate *run, column_plan *column, const swc_cell *cell,
                            swc_error *error)
{
    bool says = false;
    unsigned reads = 0;
    swc_status status = words_of(run, cell, column->seen.reads, &reads, error);
    if (column->seen.reads != 0 && run->kind == SWC_STUDENTS) {
        reads |= reads_of(cell->text, &says);
    }
    column->seen.reads &= reads;
    column->seen.filled++;
    column->seen.says += says;
    return status;
}

bool swc_validate_names_columns(const swc_row *row)
{
    enum { SIGN_BYTES = 4 }; /* "(12)", "A" */
    for (size_t i = 0; i < row->cell_count; i++) {
        if (row->cells[i].text.length > SIGN_BYTES) {
            return false; /* as in every row of data, which has a name */
        }
    }
    return true;
}

swc_status swc_validate_by_values_note(swc_validate *run, sheet_plan *sheet, const swc_row *row,
                                       swc_error *error)
{
    if (row->cell_count < FEW_CELLS || swc_validate_names_columns(row)) {
        return SWC_OK;
    }
    sheet->value_rows++;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < row->cell_count && status == SWC_OK; i++) {
        const swc_cell *cell = &row->cells[i];
        if (cell->column >= sheet->column_count) {
            break;
        }
        column_plan *column = &sheet->columns[cell->column];
        bool is_asked = column->seen.reads != 0 ||
                        (column->question.is_maybe_blank && column->seen.filled == 0);
        bool is_blank = swc_validate_cell_is_blank(cell) &&
                        (cell->flags & SWC_CELL_FORMULA) == 0; /* one without a result is a fault */
        if (is_asked && !is_blank) {
            status = note_cell(run, column, cell, error);
            sheet->asked_count -= column->seen.reads == 0; /* nothing more is to be learned */
        }
    }
    if (sheet->value_rows == BLANK_ROWS) {
        for (size_t c = 0; c < sheet->column_count; c++) {
            column_plan *column = &sheet->columns[c];
            bool is_open_still = column->question.is_maybe_blank && column->seen.filled == 0;
            column->question.is_maybe_blank = column->question.is_maybe_blank && !is_open_still;
            sheet->asked_count -= is_open_still;
        }
    }
    return status;
}

/* "Yêu cầu", "Tiêu chí": its heading is not known, and it is read all the same. */
swc_status swc_validate_take_column(swc_validate *run, sheet_plan *sheet, size_t c, size_t field,
                                    swc_error *error)
{
    column_plan *column = &sheet->columns[c];
    const swc_column *taken = &run->fields[field];
    swc_buf texts[2] = {{0}, {0}};
    bool added = swc_buf_printf(&texts[SWC_VI], "theo các ô, cột được đọc là %s", taken->vi) &&
                 swc_buf_printf(&texts[SWC_EN], "by its cells it is read as %s", taken->en);
    column->use = USE_VALUE;
    column->field = field;
    column->second = SIZE_MAX;
    column->doubted = SIZE_MAX;
    column->known = true;
    column->is_hardship = false;
    issue_details details = {
        .text = {{swc_buf_str(&texts[SWC_VI])}, {swc_buf_str(&texts[SWC_EN])}}};
    swc_status status =
        added ? swc_validate_column_issue(run, sheet, SWC_ISSUE_HEADER_UNKNOWN, c, details, error)
              : swc_fail_memory(error);
    swc_buf_free(&texts[SWC_VI]);
    swc_buf_free(&texts[SWC_EN]);
    return status;
}

/* Whether the column is the only one whose cells all say the field, in nearly all rows. */
static bool tells(const sheet_plan *sheet, size_t c, unsigned reads)
{
    const column_plan *column = &sheet->columns[c];
    const column_seen *seen = &column->seen;
    bool most = reads >= READS_WORDS /* a blank cell is an error there, and sums are rows too */
                    ? seen->filled * 2 >= sheet->value_rows
                    : seen->filled * 10 >= sheet->value_rows * 9;
    bool all = column->question.by_values && seen->reads == reads && seen->filled >= LEAST &&
               most && (reads != READS_CATEGORY || seen->says * 2 >= seen->filled);
    for (size_t d = 0; d < sheet->column_count && all; d++) {
        const column_plan *other = &sheet->columns[d];
        all = d == c || !other->question.by_values || other->seen.filled == 0 ||
              (other->seen.reads & reads) == 0 || /* marks of a pupil's work, "Khá" and "TB", too */
              (reads == READS_CATEGORY && other->seen.says == 0);
    }
    return all;
}

swc_status swc_validate_settle_by_values(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t c = 0; c < sheet->column_count && sheet->value_rows > 0; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->question.is_maybe_blank && column->seen.filled == 0 &&
            (!run->fields[column->field].required ||
             swc_validate_is_told(run, sheet, column->field))) {
            column->use = USE_DROPPED; /* a line above the rows gives it, if anything does */
        }
        for (size_t i = 0; i < COUNT(fields) && status == SWC_OK; i++) {
            size_t field = swc_validate_field_of(run, fields[i].field);
            if (is_open(run, sheet, field) && tells(sheet, c, fields[i].reads)) {
                status = swc_validate_take_column(run, sheet, c, field, error);
            }
        }
        for (size_t i = 0; i < COUNT(by_words) && status == SWC_OK; i++) {
            size_t field = swc_validate_field_of(run, by_words[i].field);
            if (by_words[i].kind == run->kind && is_open_word(run, sheet, field) &&
                tells(sheet, c, reads_word(i))) {
                status = swc_validate_take_column(run, sheet, c, field, error);
                size_t model = swc_validate_field_of(run, "model"); /* "Laptop Dell 3420" */
                bool names_model = run->kind == SWC_DEVICES && !swc_validate_is_given(sheet, model);
                column->second = names_model ? model : SIZE_MAX;
            }
        }
        if (column->question.by_values && column->use == USE_EXTRA &&
            column->seen.reads == READS_DEVICE && column->seen.filled >= LEAST) {
            column->question.is_bare_device = true; /* has it, or asks for it */
        }
    }
    return status;
}
