/* Adds up what rows say and compares it with total lines; changes no row. */
#include "ops/validate/totals.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

bool swc_validate_totals_wants(const swc_validate *run, const column_plan *column)
{
    if (column->use != USE_VALUE && column->use != USE_OF_ENTRY) {
        return column->use == USE_TICK;
    }
    const swc_column *field = &run->fields[column->field];
    if (strcmp(field->name, "grade") == 0 || strcmp(field->name, "made_year") == 0 ||
        strcmp(field->name, "priority") == 0 || strcmp(field->name, "discount_percent") == 0) {
        return false; /* figures that nobody adds up */
    }
    return field->type == SWC_TYPE_INTEGER || field->type == SWC_TYPE_MONEY;
}

swc_status swc_validate_totals_begin(totals *sums, const sheet_plan *sheet, swc_error *error)
{
    *sums = (totals){.sheet = sheet};
    sums->whole = calloc(sheet->column_count + 1, sizeof *sums->whole);
    sums->group = calloc(sheet->column_count + 1, sizeof *sums->group);
    if (sums->whole == NULL || sums->group == NULL) {
        swc_validate_totals_end(sums);
        return swc_fail_memory(error);
    }
    return SWC_OK;
}

void swc_validate_totals_end(totals *sums)
{
    free(sums->whole);
    free(sums->group);
    free(sums->marks);
    sums->whole = NULL;
    sums->group = NULL;
    sums->marks = NULL;
}

static bool parse_integer(swc_str text, int64_t *number_out)
{
    int64_t number = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || number > INT64_MAX / 100) {
            return false;
        }
        number = number * 10 + (text.data[i] - '0');
    }
    *number_out = number;
    return text.length > 0;
}

static void add_to(column_sum *sum, int64_t number, bool readable)
{
    if (!readable || sum->sum > INT64_MAX - number) {
        sum->unreadable = true;
    } else {
        sum->sum += number;
    }
}

void swc_validate_totals_add(totals *sums, size_t column, swc_str canonical, bool readable)
{
    int64_t number = 0;
    if (readable && canonical.length == 0) {
        return;
    }
    readable = readable && parse_integer(canonical, &number);
    add_to(&sums->whole[column], number, readable);
    add_to(&sums->group[column], number, readable);
}

void swc_validate_totals_tick(totals *sums, size_t column)
{
    sums->whole[column].sum++;
    sums->group[column].sum++;
}

void swc_validate_totals_row(totals *sums)
{
    sums->whole_rows++;
    sums->group_rows++;
}

swc_status swc_validate_totals_mark(totals *sums, swc_error *error)
{
    size_t width = sums->sheet->column_count;
    if (sums->marks == NULL) {
        sums->marks = calloc((width + 1) * TOTALS_MARKS, sizeof *sums->marks);
    }
    if (sums->marks == NULL) {
        return swc_fail_memory(error);
    }
    size_t last = (sums->mark_count + TOTALS_MARKS - 1) % TOTALS_MARKS;
    if (sums->mark_count > 0 && sums->mark_rows[last] == sums->whole_rows) {
        return SWC_OK; /* no row since */
    }
    size_t place = sums->mark_count++ % TOTALS_MARKS;
    memcpy(sums->marks + place * width, sums->whole, width * sizeof *sums->marks);
    sums->mark_rows[place] = sums->whole_rows;
    return SWC_OK;
}

static size_t kept_marks(const totals *sums)
{
    return sums->mark_count < TOTALS_MARKS ? sums->mark_count : TOTALS_MARKS;
}

/* What one cell of a total line says; SWC_END when it says nothing that can be held. */
static swc_status read_total(swc_validate *run, const sheet_plan *sheet, const swc_cell *cell,
                             int64_t *number_out, swc_error *error)
{
    const column_plan *column = &sheet->columns[cell->column];
    if (column->use == USE_TICK) {
        return parse_integer(cell->text, number_out) ? SWC_OK : SWC_END;
    }
    swc_value value = {0};
    swc_status status = swc_value_read(run->values, &run->fields[column->field], cell,
                                       &column->facts, &value, error);
    if (status != SWC_OK) {
        return status;
    }
    return !value.bad && parse_integer(value.text, number_out) ? SWC_OK : SWC_END;
}

static bool agrees(const column_sum *sum, int64_t number)
{
    return sum->unreadable || sum->sum == number;
}

static swc_status mismatch(swc_validate *run, const sheet_plan *sheet, const swc_row *row,
                           uint32_t column, int64_t written, int64_t found, swc_error *error)
{
    swc_buf texts[2] = {{0}, {0}};
    bool added =
        swc_buf_printf(&texts[SWC_VI], "dòng này ghi %" PRId64 ", các dòng cộng lại %" PRId64,
                       written, found) &&
        swc_buf_printf(&texts[SWC_EN], "it says %" PRId64 ", the rows give %" PRId64, written,
                       found);
    swc_status status = added ? SWC_OK : swc_fail_memory(error);
    if (added) {
        issue_place place = {
            .file = sheet->file, .sheet = sheet, .row = row->number, .column = column};
        if (column < sheet->column_count) {
            place.heading = sheet->columns[column].heading;
            const swc_cell *cell = swc_validate_row_cell(row, column);
            place.value = cell == NULL ? place.value : cell->text;
            column_use use = sheet->columns[column].use;
            if (use == USE_VALUE || use == USE_OF_ENTRY) {
                place.field = swc_str_of(run->fields[sheet->columns[column].field].name);
            }
        }
        issue_details details = {
            .text = {{swc_buf_str(&texts[SWC_VI])}, {swc_buf_str(&texts[SWC_EN])}}};
        status = swc_validate_run_issue(run, SWC_ISSUE_TOTAL_MISMATCH, &place, &details, error);
    }
    swc_buf_free(&texts[SWC_VI]);
    swc_buf_free(&texts[SWC_EN]);
    return status;
}

/* "Tổng cộng: 12 học sinh" counts rows, or units where rows carry a quantity. */
static bool count_agrees(const swc_validate *run, const totals *sums, const swc_line *line)
{
    int64_t count = line->count;
    if (count < 0 || count == (int64_t)sums->whole_rows || count == (int64_t)sums->group_rows) {
        return true;
    }
    for (size_t i = 0; i < kept_marks(sums); i++) {
        if (count == (int64_t)(sums->whole_rows - sums->mark_rows[i])) {
            return true;
        }
    }
    size_t quantity = swc_validate_field_of(run, "quantity");
    uint32_t column =
        quantity < run->field_count ? sums->sheet->source_of[quantity] : SWC_NO_COLUMN;
    return column != SWC_NO_COLUMN &&
           (agrees(&sums->whole[column], count) || agrees(&sums->group[column], count));
}

/* The places that a cell of the line agrees with, as bits. */
static uint64_t agreeing_marks(const totals *sums, size_t column, int64_t number)
{
    const column_sum *whole = &sums->whole[column];
    uint64_t found = 0;
    for (size_t i = 0; i < kept_marks(sums); i++) {
        int64_t before = sums->marks[i * sums->sheet->column_count + column].sum;
        found |= (uint64_t)(whole->unreadable || whole->sum - before == number) << i;
    }
    return found;
}

typedef enum pass { LOOK, LOOK_FURTHER, REPORT } pass;

/* The cells of the line agree with the whole table, or all of them with the rows since the last
 * total, or since one place before: a total of a class is not compared cell by cell with several.
 */
static swc_status compare(swc_validate *run, totals *sums, const swc_row *row, pass step,
                          bool *agrees_out, swc_error *error)
{
    const sheet_plan *sheet = sums->sheet;
    bool all_whole = true;
    bool all_group = true;
    uint64_t marks = kept_marks(sums) == 0 ? 0 : UINT64_MAX >> (TOTALS_MARKS - kept_marks(sums));
    for (size_t i = 0; i < row->cell_count; i++) {
        const swc_cell *cell = &row->cells[i];
        if (cell->column >= sheet->column_count || swc_validate_cell_is_blank(cell) ||
            !sheet->columns[cell->column].is_summed) {
            continue;
        }
        int64_t number = 0;
        swc_status status = read_total(run, sheet, cell, &number, error);
        if (status == SWC_END) {
            continue;
        }
        if (status != SWC_OK) {
            return status;
        }
        bool whole = agrees(&sums->whole[cell->column], number);
        all_whole = all_whole && whole;
        all_group = all_group && agrees(&sums->group[cell->column], number);
        marks &= step == LOOK_FURTHER ? agreeing_marks(sums, cell->column, number) : 0;
        if (step == REPORT && !whole) {
            status = mismatch(run, sheet, row, cell->column, number, sums->whole[cell->column].sum,
                              error);
            if (status != SWC_OK) {
                return status;
            }
        }
    }
    *agrees_out = all_whole || all_group || (step == LOOK_FURTHER && marks != 0);
    return SWC_OK;
}

swc_status swc_validate_totals_check(swc_validate *run, totals *sums, const swc_row *row,
                                     const swc_line *line, swc_error *error)
{
    bool agreed = false;
    swc_status status = SWC_OK;
    swc_value_reader_next_row(run->values);
    for (pass step = LOOK; step <= REPORT && !agreed && status == SWC_OK; step++) {
        status = compare(run, sums, row, step, &agreed, error);
    }
    if (status == SWC_OK && !count_agrees(run, sums, line)) {
        status = mismatch(
            run, sums->sheet, row, line->column, line->count,
            (int64_t)(line->kind == SWC_LINE_TOTAL ? sums->whole_rows : sums->group_rows), error);
    }
    memset(sums->group, 0, sums->sheet->column_count * sizeof *sums->group);
    sums->group_rows = 0;
    return status == SWC_OK ? swc_validate_totals_mark(sums, error) : status;
}
