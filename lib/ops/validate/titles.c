/* What stands above the header of a sheet: facts for all its rows, and codes that it explains. */
#include "ops/validate/bind.h"
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
        if (status == SWC_OK && swc_validate_legend_is_wanted(run, sheet)) {
            status = swc_validate_legend_row(sheet, &row, error);
        }
        if (status == SWC_OK && swc_validate_lines_are_wanted(run, sheet)) {
            status = swc_validate_lines_note(run, sheet, &row, error);
        }
    }
    swc_validate_legend_end(sheet);
    swc_title_finish(&sheet->title);
    return status;
}
