/* Refuses what is no table: more lines between the rows than any list has, and more than rows. Does
 * not ask what such a line is. */
#include "ops/validate/scan.h"

static bool is_figures(swc_str text)
{
    size_t at = 0;
    while (at < text.length && (text.data[at] == '.' || text.data[at] == ' ' ||
                                (text.data[at] >= '0' && text.data[at] <= '9'))) {
        at++;
    }
    return at == text.length;
}

/* Lines of one or two cells stand between the rows of a form: headings, sums, notes. When they are
 * more than any province has classes, and more than the rows, this is no table, and to ask of each
 * what it is would only take time. */
swc_status swc_validate_sparse_add(sparse_tally *tally, const sheet_plan *sheet, const swc_row *row,
                                   swc_error *error)
{
    enum { SPARSE_MAX = 200000, FEW = 2 };
    size_t filled = 0;
    bool says = false; /* more than its number, which a template holds for each row */
    for (size_t i = 0; i < row->cell_count && filled <= FEW; i++) {
        const swc_cell *cell = &row->cells[i];
        bool is_filled = !swc_validate_cell_is_blank(cell);
        filled += is_filled;
        bool is_number = cell->column < sheet->column_count &&
                         sheet->columns[cell->column].use == USE_DROPPED && is_figures(cell->text);
        says = says || (is_filled && !is_number);
    }
    tally->full += filled > FEW;
    tally->sparse += says && filled <= FEW;
    if (tally->sparse <= SPARSE_MAX || tally->sparse <= tally->full) {
        return SWC_OK;
    }
    return swc_fail(error, SWC_ERR_INPUT,
                    "đến dòng %llu có hơn %d dòng chỉ có một hoặc hai ô, nhiều hơn số dòng dữ liệu",
                    "up to line %llu more than %d lines have one or two cells only, and they are "
                    "more than the rows of data",
                    (unsigned long long)row->number, SPARSE_MAX);
}
