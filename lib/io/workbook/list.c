/* Lists of text (issues, rejects): a frozen header and columns as wide as their content. */
#include "io/workbook/inside.h"

void sheet_fit_columns(swc_sheet *sheet)
{
    for (uint32_t column = 0; column < LIST_COLUMNS; column++) {
        if (sheet->list_width[column] > 0) {
            double width = 2.1 * sheet->list_width[column] + 4.0; /* 2.1 mm: a digit of 11 pt */
            swc_sheet_column_width(sheet, column, column, width > 60 ? 60 : width);
        }
    }
}

swc_text_sheet swc_workbook_text_sheet(swc_workbook *workbook, swc_str name)
{
    swc_cell_style head = {.bold = true,
                           .wrap = true,
                           .align = SWC_ALIGN_CENTRE,
                           .border = SWC_BORDER_ALL,
                           .fill = 0xE6E6E6};
    /* "@": what a clerk types there stays text, so that an ID keeps its zeros */
    swc_cell_style body = {.wrap = true,
                           .align = SWC_ALIGN_LEFT,
                           .valign = SWC_VALIGN_TOP,
                           .border = SWC_BORDER_ALL,
                           .number_format = "@"};
    swc_text_sheet list = {.header = swc_workbook_style(workbook, &head),
                           .body = swc_workbook_style(workbook, &body)};
    list.sheet = swc_workbook_sheet(workbook, name);
    swc_sheet_freeze(list.sheet, 1, 0);
    swc_sheet_list_page(list.sheet);
    return list;
}

void swc_text_sheet_row(swc_text_sheet *list, const swc_str *cells, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        swc_sheet_text(list->sheet, list->row, (uint32_t)i, cells[i],
                       list->row == 0 ? list->header : list->body);
        if (list->sheet != NULL && i < LIST_COLUMNS) {
            uint16_t *width = &list->sheet->list_width[i];
            uint16_t length = (uint16_t)(cells[i].length > 60 ? 60 : cells[i].length);
            *width = length > *width ? length : *width;
        }
    }
    list->row++;
}
