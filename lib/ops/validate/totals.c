/* Adds up what rows say and compares it with total lines; changes no row. */
#include "ops/validate/totals.h"

#include "model/title/text.h"
#include "ops/validate/report.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

bool swc_validate_totals_wants(const swc_validate *run, const column_plan *column)
{
    if (column->use != USE_VALUE && column->use != USE_OF_ENTRY && column->use != USE_OF_FORM) {
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
    free(sums->first.figures);
    free(sums->first.is_stated);
    for (size_t i = 0; i < TOTALS_MARKS; i++) {
        free(sums->marks[i].before);
        sums->marks[i].before = NULL;
    }
    sums->whole = NULL;
    sums->group = NULL;
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
        sum->unreadable++;
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

swc_status swc_validate_totals_mark(totals *sums, swc_error *error)
{
    size_t columns = sums->sheet->column_count;
    const totals_mark *last = &sums->marks[(sums->mark_count + TOTALS_MARKS - 1) % TOTALS_MARKS];
    if (sums->mark_count > 0 && last->rows == sums->whole_rows) {
        return SWC_OK; /* "II. Khối cá nhân" over "1. Trong tỉnh" */
    }
    totals_mark *mark = &sums->marks[sums->mark_count % TOTALS_MARKS];
    if (mark->before == NULL) {
        mark->before = calloc(columns + 1, sizeof *mark->before);
    }
    if (mark->before == NULL) {
        return swc_fail_memory(error);
    }
    memcpy(mark->before, sums->whole, columns * sizeof *mark->before);
    mark->rows = sums->whole_rows;
    sums->mark_count++;
    return SWC_OK;
}

static bool agrees(const column_sum *sum, int64_t number)
{
    return sum->unreadable > 0 || sum->sum == number;
}

/* Which rows a total line may sum up. */
typedef enum span { SPAN_WHOLE, SPAN_GROUP, SPAN_MARKS } span; /* SPAN_MARKS + i: since mark i */

static column_sum sum_of(const totals *sums, size_t span_index, size_t column)
{
    if (span_index == SPAN_GROUP) {
        return sums->group[column];
    }
    column_sum sum = sums->whole[column];
    if (span_index >= SPAN_MARKS) {
        const column_sum *before = &sums->marks[span_index - SPAN_MARKS].before[column];
        sum.sum -= before->sum;
        sum.unreadable -= before->unreadable;
    }
    return sum;
}

static size_t rows_of(const totals *sums, size_t span_index)
{
    return span_index == SPAN_WHOLE ? sums->whole_rows
           : span_index == SPAN_GROUP
               ? sums->group_rows
               : sums->whole_rows - sums->marks[span_index - SPAN_MARKS].rows;
}

/* "Tổng cộng" is of the whole table or of the rows since the last total; "Cộng ..." may be of any
 * group that is open. */
static size_t count_spans(const totals *sums, const swc_line *line)
{
    size_t marks = sums->mark_count < TOTALS_MARKS ? sums->mark_count : TOTALS_MARKS;
    return line->is_grand ? SPAN_MARKS : SPAN_MARKS + marks;
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
            if (use == USE_VALUE || use == USE_OF_ENTRY || use == USE_OF_FORM) {
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

/* A number of pupils and no more: "12", "12 em", "12 học sinh". */
static bool is_head_count(swc_str text, int64_t *count_out)
{
    static const char *const heads[] = {"em", "hs", "hoc sinh", "hssv", "tre", "chau"};
    size_t digits = 0;
    text = swc_title_trim(text);
    while (digits < text.length && text.data[digits] >= '0' && text.data[digits] <= '9') {
        digits++;
    }
    char key[16];
    if (!parse_integer((swc_str){text.data, digits}, count_out) ||
        swc_key_into((swc_str){text.data + digits, text.length - digits}, key, sizeof key) ==
            SIZE_MAX) {
        return false;
    }
    bool known = key[0] == '\0';
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        known = known || strcmp(key, heads[i]) == 0;
    }
    return known;
}

/* "Tổng cộng", "Cộng: học sinh": a sum of all rows, and not of girls, of the poor, of devices, of
 * classes or of what stands on other pages. */
static bool sums_pupils(const swc_row *row, uint32_t column)
{
    static const char *const words[] = {"tong", "cong", "so",   "toan", "truong", "danh",
                                        "sach", "hoc",  "sinh", "em",   "hs",     "hssv",
                                        "tre",  "chau", "la",   "tat",  "ca"};
    char key[64];
    for (size_t i = 0; i < row->cell_count; i++) {
        if (row->cells[i].column != column ||
            swc_key_into(row->cells[i].text, key, sizeof key) == SIZE_MAX) {
            continue;
        }
        for (const char *at = key; *at != '\0'; at += strspn(at, " ")) {
            size_t length = strcspn(at, " ");
            bool known = false;
            for (size_t w = 0; w < sizeof words / sizeof words[0]; w++) {
                known = known || (strlen(words[w]) == length && memcmp(at, words[w], length) == 0);
            }
            if (!known) {
                return false;
            }
            at += length;
        }
        return true;
    }
    return false;
}

/* A total line with the number of rows that it tells: in its words, or, of pupils, in a cell of its
 * own below their names or birth dates, where no figure but a count can stand. */
static swc_line counted_line(const swc_validate *run, const sheet_plan *sheet, const swc_row *row,
                             const swc_line *line)
{
    swc_line counted = *line;
    size_t names = swc_validate_field_of(run, "full_name");
    size_t births = swc_validate_field_of(run, "birth_date");
    bool may = line->count < 0 && run->kind == SWC_STUDENTS && sums_pupils(row, line->column);
    for (size_t i = 0; may && counted.count < 0 && i < row->cell_count; i++) {
        const swc_cell *cell = &row->cells[i];
        if (cell->column >= sheet->column_count || cell->column == line->column) {
            continue;
        }
        const column_plan *column = &sheet->columns[cell->column];
        bool is_name = column->use == USE_VALUE || column->use == USE_NAME_FRONT ||
                       column->use == USE_NAME_MIDDLE || column->use == USE_NAME_BACK;
        bool below_name = is_name && column->field == names;
        bool below_birth = column->use == USE_VALUE && column->field == births;
        int64_t stated = -1;
        if ((below_name || below_birth) && is_head_count(cell->text, &stated) &&
            (below_name || stated < 1900)) { /* from 1900 on it may be the year of the sum */
            counted.count = stated;
            counted.column = cell->column;
        }
    }
    return counted;
}

/* "Tổng cộng: 12 học sinh" counts rows, or units where rows carry a quantity. */
static bool count_agrees(const swc_validate *run, const totals *sums, const swc_line *line)
{
    int64_t count = line->count;
    size_t quantity = swc_validate_field_of(run, "quantity");
    uint32_t column =
        quantity < run->field_count ? sums->sheet->source_of[quantity] : SWC_NO_COLUMN;
    bool found = count < 0;
    for (size_t i = 0; i < count_spans(sums, line) && !found; i++) {
        column_sum sum = {0};
        if (column != SWC_NO_COLUMN) {
            sum = sum_of(sums, i, column);
        }
        found =
            count == (int64_t)rows_of(sums, i) || (column != SWC_NO_COLUMN && agrees(&sum, count));
    }
    return found;
}

/* Whether the figures of a total line, all of them, are the sums of the same rows. */
static swc_status compare(swc_validate *run, const totals *sums, const swc_row *row,
                          size_t span_index, bool report, bool *same_out, swc_error *error)
{
    const sheet_plan *sheet = sums->sheet;
    *same_out = true;
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
        column_sum sum = sum_of(sums, span_index, cell->column);
        bool same = agrees(&sum, number);
        *same_out = *same_out && same;
        if (status == SWC_OK && report && !same) {
            status = mismatch(run, sheet, row, cell->column, number, sum.sum, error);
        }
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

/* Keep what a total line above the rows says. */
static swc_status keep_first(swc_validate *run, totals *sums, const swc_row *row,
                             const swc_line *line, swc_error *error)
{
    const sheet_plan *sheet = sums->sheet;
    totals_first *first = &sums->first;
    first->figures = calloc(sheet->column_count + 1, sizeof *first->figures);
    first->is_stated = calloc(sheet->column_count + 1, sizeof *first->is_stated);
    if (first->figures == NULL || first->is_stated == NULL) {
        return swc_fail_memory(error);
    }
    first->row = row->number;
    swc_line counted = counted_line(run, sheet, row, line);
    first->column = counted.column;
    first->count = counted.count;
    for (size_t i = 0; i < row->cell_count; i++) {
        const swc_cell *cell = &row->cells[i];
        if (cell->column >= sheet->column_count || swc_validate_cell_is_blank(cell) ||
            !sheet->columns[cell->column].is_summed) {
            continue;
        }
        swc_status status = read_total(run, sheet, cell, &first->figures[cell->column], error);
        if (status != SWC_OK && status != SWC_END) {
            return status;
        }
        first->is_stated[cell->column] = status == SWC_OK;
    }
    return SWC_OK;
}

swc_status swc_validate_totals_close(swc_validate *run, const totals *sums, swc_error *error)
{
    const totals_first *first = &sums->first;
    swc_row row = {.number = first->row};
    swc_status status = SWC_OK;
    for (size_t c = 0; first->row != 0 && c < sums->sheet->column_count && status == SWC_OK; c++) {
        if (first->is_stated[c] && !agrees(&sums->whole[c], first->figures[c])) {
            status = mismatch(run, sums->sheet, &row, (uint32_t)c, first->figures[c],
                              sums->whole[c].sum, error);
        }
    }
    swc_line line = {.kind = SWC_LINE_TOTAL, .is_grand = true, .count = first->count};
    if (status == SWC_OK && first->row != 0 && !count_agrees(run, sums, &line)) {
        status = mismatch(run, sums->sheet, &row, first->column, first->count,
                          (int64_t)sums->whole_rows, error);
    }
    return status;
}

swc_status swc_validate_totals_check(swc_validate *run, totals *sums, const swc_row *row,
                                     const swc_line *line, swc_error *error)
{
    bool same = false;
    swc_line counted = counted_line(run, sums->sheet, row, line);
    line = &counted;
    if (sums->whole_rows == 0 && sums->first.row == 0 && line->kind == SWC_LINE_TOTAL) {
        swc_value_reader_next_row(run->values);
        return keep_first(run, sums, row, line, error);
    }
    size_t span_count = count_spans(sums, line);
    swc_status status = SWC_OK;
    swc_value_reader_next_row(run->values);
    for (size_t i = 0; i < span_count && !same && status == SWC_OK; i++) {
        status = compare(run, sums, row, i, false, &same, error);
    }
    if (status == SWC_OK && !same) {
        status = compare(run, sums, row, SPAN_WHOLE, true, &same, error);
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
