/* A sheet as it is printed and looked at: widths, heights, what stays in view, page and breaks. */
#include "io/workbook/inside.h"

#include <math.h>

enum { BREAK_LIMIT = 1023 };

void swc_sheet_column_width(swc_sheet *sheet, uint32_t first_column, uint32_t last_column,
                            double width_mm)
{
    if (sheet_ready(sheet, 0, first_column) && sheet_ready(sheet, 0, last_column)) {
        /* A width is stored in digits of the Normal font, which are exactly DIGIT_PIXELS of 1/96
         * inch in every program. The library keeps sevenths of a digit and adds the five sevenths
         * of padding that belong to Calibri 11; rounded down, so that a sum never grows. */
        double sevenths = floor(width_mm * 96.0 / 25.4 * 7.0 / DIGIT_PIXELS);
        workbook_keep(sheet->workbook,
                      worksheet_set_column(sheet->handle, (lxw_col_t)first_column,
                                           (lxw_col_t)last_column, (sevenths - 5.0) / 7.0, NULL));
    }
}

void swc_sheet_row_height(swc_sheet *sheet, uint32_t row, double height_pt)
{
    if (sheet_ready(sheet, row, 0)) {
        workbook_keep(sheet->workbook, worksheet_set_row(sheet->handle, row,
                                                         height_pt > 409 ? 409 : height_pt, NULL));
    }
}

void swc_sheet_freeze(swc_sheet *sheet, uint32_t row, uint32_t column)
{
    if (sheet_ready(sheet, row, column)) {
        worksheet_freeze_panes(sheet->handle, row, (lxw_col_t)column);
    }
}

void swc_sheet_page(swc_sheet *sheet, const swc_page *page)
{
    if (!sheet_ready(sheet, page->last_row, page->last_column)) {
        return;
    }
    lxw_worksheet *handle = sheet->handle;
    worksheet_set_paper(handle, 9); /* A4 */
    if (page->landscape) {
        worksheet_set_landscape(handle);
    } else {
        worksheet_set_portrait(handle);
    }
    worksheet_set_margins(handle, page->left_mm / 25.4, page->right_mm / 25.4, page->top_mm / 25.4,
                          page->bottom_mm / 25.4);
    if (page->numbered) {
        lxw_header_footer_options place = {.margin = page->top_mm / 2.0 / 25.4};
        workbook_keep(sheet->workbook, worksheet_set_header_opt(
                                           handle, "&C&\"Times New Roman,Regular\"&13&P", &place));
        sheet->first_page_differs = page->first_unnumbered;
    }
    if (page->restarts) {
        worksheet_set_start_page(handle, 1);
    }
    if (page->repeat_last_row > 0) {
        workbook_keep(sheet->workbook,
                      worksheet_repeat_rows(handle, page->repeat_first_row, page->repeat_last_row));
    }
    workbook_keep(sheet->workbook,
                  worksheet_print_area(handle, 0, 0, page->last_row, (lxw_col_t)page->last_column));
}

void swc_sheet_list_page(swc_sheet *sheet)
{
    if (!sheet_ready(sheet, 0, 0)) {
        return;
    }
    worksheet_set_paper(sheet->handle, 9); /* A4 */
    worksheet_set_landscape(sheet->handle);
    worksheet_fit_to_pages(sheet->handle, 1, 0);
    workbook_keep(sheet->workbook, worksheet_repeat_rows(sheet->handle, 0, 0));
}

void swc_sheet_print_area(swc_sheet *sheet, uint32_t last_row, uint32_t last_column)
{
    if (sheet_ready(sheet, last_row, last_column)) {
        workbook_keep(sheet->workbook,
                      worksheet_print_area(sheet->handle, 0, 0, last_row, (lxw_col_t)last_column));
    }
}

void swc_sheet_page_breaks(swc_sheet *sheet, const uint32_t *rows, size_t count)
{
    if (sheet == NULL || workbook_failed(sheet->workbook) || count == 0) {
        return;
    }
    if (count > BREAK_LIMIT) {
        (void)swc_fail(&sheet->workbook->error, SWC_ERR_DATA,
                       "trang tính %s có hơn 1.023 chỗ ngắt trang mà .xlsx cho phép; hãy lập theo "
                       "từng huyện, từng trường hoặc ghi ra .csv",
                       "sheet %s has more than the 1,023 page breaks that .xlsx allows; make it by "
                       "district or school, or write .csv",
                       sheet->name);
        return;
    }
    lxw_row_t breaks[BREAK_LIMIT + 1];
    for (size_t i = 0; i < count; i++) {
        breaks[i] = rows[i];
    }
    breaks[count] = 0;
    workbook_keep(sheet->workbook, worksheet_set_h_pagebreaks(sheet->handle, breaks));
}
