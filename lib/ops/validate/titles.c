/* What stands above the header of a sheet: facts for all its rows, and codes that it explains. */
#include "ops/validate/bind/bind.h"
#include "ops/validate/scan.h"

/* The texts above the header, to know them again on a page pasted below. */
static bool keep_title_texts(swc_validate *run, sheet_plan *sheet, const sheet_head *head,
                             const header_fit *fit)
{
    size_t count = 0;
    for (size_t r = 0; r < fit->first; r++) {
        count += head->rows[r].cell_count;
    }
    sheet->title_texts = swc_arena_take(&run->arena, (count + 1) * sizeof(swc_str));
    for (size_t r = 0; r < fit->first && sheet->title_texts != NULL; r++) {
        const head_row *row = &head->rows[r];
        for (size_t i = 0; i < row->cell_count; i++) {
            swc_str text = swc_validate_keep_clean(&run->arena, row->cells[i].text);
            if (text.data == NULL) {
                return false;
            }
            sheet->title_texts[sheet->title_text_count++] = text;
        }
    }
    return sheet->title_texts != NULL;
}

/* "I" | "Hộ nghèo" between a title that names several categories and the header: the first group.
 */
static void take_first_group(sheet_plan *sheet, const head_row *last)
{
    swc_row row = {.number = last->number, .cells = last->cells, .cell_count = last->cell_count};
    swc_line line = swc_line_classify(&row, SWC_NO_COLUMN);
    if (sheet->title.category == NULL && line.kind == SWC_LINE_SUBHEADING && !line.is_list) {
        sheet->title.category = line.category;
    }
}

swc_status swc_validate_read_titles(swc_validate *run, sheet_plan *sheet, const sheet_head *head,
                                    const header_fit *fit, swc_error *error)
{
    if (!keep_title_texts(run, sheet, head, fit)) {
        return swc_fail_memory(error);
    }
    sheet->head_read_as = head->read_as;
    swc_title_init(&sheet->title);
    swc_status status = SWC_OK;
    for (size_t r = 0; r < fit->first && status == SWC_OK; r++) {
        const head_row *kept = &head->rows[r];
        swc_row row = {
            .number = kept->number, .cells = kept->cells, .cell_count = kept->cell_count};
        status = swc_title_add(&sheet->title, swc_value_reader_units(run->values), &row, error);
        bool is_short = swc_validate_row_is_short(&row);
        if (status == SWC_OK && swc_validate_legend_is_wanted(run, sheet)) {
            status = swc_validate_legend_row(sheet, &row, is_short, error);
        }
        if (status == SWC_OK && is_short && swc_validate_lines_are_wanted(run, sheet)) {
            status = swc_validate_lines_note(run, sheet, &row, error);
        }
    }
    swc_validate_legend_end(sheet);
    if (status == SWC_OK) {
        status = swc_title_finish(&sheet->title, swc_value_reader_units(run->values), error);
    }
    if (fit->first > 0) {
        take_first_group(sheet, &head->rows[fit->first - 1]);
    }
    return status;
}
