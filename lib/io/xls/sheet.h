/*
 * The rows of one sheet of a .xls workbook.
 *
 * Ownership: the sheet owns its row, merges and order of records; the book is borrowed.
 */
#ifndef SWC_IO_XLS_SHEET_H
#define SWC_IO_XLS_SHEET_H

#include "io/cell/row.h"
#include "io/xls/book.h"

typedef struct swc_xls_sheet swc_xls_sheet;

/**
 * Look through all records of a sheet: none may be cut, unknown as a holder of cells, or outside
 * the grid. Merged areas are complete afterwards.
 */
swc_status swc_xls_sheet_open(const swc_xls_book *book, size_t index, swc_xls_sheet **out,
                              swc_issue_code *code_out, swc_error *error);
/** The next row that holds a cell, in the order of rows whatever the order in the file; SWC_END. */
swc_status swc_xls_sheet_next(swc_xls_sheet *sheet, swc_row *row_out, swc_issue_code *code_out,
                              swc_error *error);
const swc_merge *swc_xls_sheet_merges(const swc_xls_sheet *sheet, size_t *count_out);
char swc_xls_sheet_font(const swc_xls_sheet *sheet, uint32_t column);
void swc_xls_sheet_close(swc_xls_sheet *sheet);

#endif
