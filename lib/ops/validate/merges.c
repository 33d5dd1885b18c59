/* Repeats what is merged downwards in each row that it covers; reads no values. */
#include "ops/validate/merges.h"

#include <stdlib.h>
#include <string.h>

static int compare_merges(const void *a, const void *b)
{
    const swc_merge *x = a;
    const swc_merge *y = b;
    if (x->first_row != y->first_row) {
        return x->first_row < y->first_row ? -1 : 1;
    }
    return (x->first_column > y->first_column) - (x->first_column < y->first_column);
}

/* "Họ và tên" over B and C: what stands in C belongs to it. */
static void note_heading(sheet_plan *sheet, const swc_merge *merge)
{
    bool is_heading =
        merge->first_row >= sheet->header_row && merge->last_row <= sheet->header_last_row;
    for (size_t c = (size_t)merge->first_column + 1;
         is_heading && c <= merge->last_column && c < sheet->column_count; c++) {
        sheet->columns[c].in_heading = sheet->columns[c].use == USE_BLANK;
    }
}

swc_status swc_validate_merges_keep(swc_validate *run, sheet_plan *sheet, const swc_reader *reader,
                                    swc_error *error)
{
    size_t count = 0;
    const swc_merge *merges = swc_reader_merges(reader, &count);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        note_heading(sheet, &merges[i]);
        kept += merges[i].first_row > sheet->header_last_row &&
                merges[i].last_row > merges[i].first_row;
    }
    if (kept == 0) {
        return SWC_OK;
    }
    sheet->merges = swc_arena_take(&run->arena, kept * sizeof *sheet->merges);
    if (sheet->merges == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < count; i++) {
        if (merges[i].first_row > sheet->header_last_row &&
            merges[i].last_row > merges[i].first_row) {
            sheet->merges[sheet->merge_count++] = merges[i];
        }
    }
    qsort(sheet->merges, sheet->merge_count, sizeof *sheet->merges, compare_merges);
    return SWC_OK;
}

void swc_validate_merges_begin(merge_filler *filler, const sheet_plan *sheet)
{
    for (size_t i = 0; i < filler->active_count; i++) {
        free(filler->active[i].text);
    }
    filler->active_count = 0;
    filler->sheet = sheet;
    filler->next = 0;
}

void swc_validate_merges_end(merge_filler *filler)
{
    swc_validate_merges_begin(filler, NULL);
    free(filler->active);
    free(filler->cells);
    *filler = (merge_filler){0};
}

static bool is_repeatable(const merge_filler *filler, const swc_validate *run, uint32_t column)
{
    if (column >= filler->sheet->column_count) {
        return false;
    }
    const column_plan *plan = &filler->sheet->columns[column];
    if (plan->use == USE_DROPPED || plan->use == USE_BLANK) {
        return false;
    }
    if (plan->use != USE_VALUE && plan->use != USE_OF_ENTRY) {
        return true;
    }
    swc_type type = run->fields[plan->field].type;
    return type != SWC_TYPE_INTEGER && type != SWC_TYPE_MONEY && type != SWC_TYPE_DECIMAL;
}

static void drop_ended(merge_filler *filler, uint64_t row)
{
    size_t kept = 0;
    for (size_t i = 0; i < filler->active_count; i++) {
        if (filler->active[i].merge->last_row >= row) {
            filler->active[kept++] = filler->active[i];
        } else {
            free(filler->active[i].text);
        }
    }
    filler->active_count = kept;
}

/* Merges that begin in this row: keep a copy of what stands in their first cell. */
static swc_status take_begun(merge_filler *filler, const swc_validate *run, const swc_row *row,
                             swc_error *error)
{
    const sheet_plan *sheet = filler->sheet;
    for (;
         filler->next < sheet->merge_count && sheet->merges[filler->next].first_row <= row->number;
         filler->next++) {
        const swc_merge *merge = &sheet->merges[filler->next];
        const swc_cell *cell = merge->first_row == row->number
                                   ? swc_validate_row_cell(row, merge->first_column)
                                   : NULL;
        if (cell == NULL || swc_validate_cell_is_blank(cell) ||
            !is_repeatable(filler, run, merge->first_column)) {
            continue;
        }
        void *active = filler->active;
        char *text = malloc(cell->text.length + 1);
        if (text == NULL || !swc_grow(&active, &filler->active_capacity, filler->active_count + 1,
                                      sizeof *filler->active)) {
            free(text);
            return swc_fail_memory(error);
        }
        filler->active = active;
        memcpy(text, cell->text.data, cell->text.length);
        active_merge *begun = &filler->active[filler->active_count++];
        *begun = (active_merge){.merge = merge, .cell = *cell, .text = text};
        begun->cell.text.data = text;
    }
    return SWC_OK;
}

/* A pupil's name that is merged over several rows: those below hold what else is told of the same
 * pupil (the mother below the father), and are no pupils of their own. */
static bool goes_on_with_pupil(const merge_filler *filler, const swc_validate *run,
                               const swc_row *row)
{
    uint32_t name = filler->sheet->name_column;
    for (size_t i = 0; i < filler->active_count && run->kind == SWC_STUDENTS; i++) {
        const swc_merge *merge = filler->active[i].merge;
        if (merge->first_row < row->number && merge->first_column <= name &&
            merge->last_column >= name) {
            return true;
        }
    }
    return false;
}

/* Put a cell in its place among the others, unless the row has one there. */
static void insert_cell(swc_cell *cells, size_t *count, const swc_cell *cell)
{
    size_t at = *count;
    for (size_t i = 0; i < *count; i++) {
        if (cells[i].column == cell->column) {
            if (swc_validate_cell_is_blank(&cells[i])) {
                cells[i] = *cell;
            }
            return;
        }
    }
    while (at > 0 && cells[at - 1].column > cell->column) {
        cells[at] = cells[at - 1];
        at--;
    }
    cells[at] = *cell;
    (*count)++;
}

swc_status swc_validate_merges_fill(merge_filler *filler, const swc_validate *run, swc_row *row,
                                    swc_error *error)
{
    if (filler->sheet->merge_count == 0) {
        return SWC_OK;
    }
    drop_ended(filler, row->number);
    size_t inherited = filler->active_count;
    swc_status status = take_begun(filler, run, row, error);
    if (status != SWC_OK || inherited == 0 || swc_validate_row_is_blank(row) ||
        goes_on_with_pupil(filler, run, row)) {
        return status;
    }
    void *cells = filler->cells;
    if (!swc_grow(&cells, &filler->cell_capacity, row->cell_count + inherited, sizeof(swc_cell))) {
        return swc_fail_memory(error);
    }
    filler->cells = cells;
    if (row->cell_count > 0) {
        memcpy(filler->cells, row->cells, row->cell_count * sizeof(swc_cell));
    }
    size_t count = row->cell_count;
    for (size_t i = 0; i < inherited; i++) {
        insert_cell(filler->cells, &count, &filler->active[i].cell);
    }
    row->cells = filler->cells;
    row->cell_count = count;
    return SWC_OK;
}
