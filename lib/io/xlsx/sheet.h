/*
 * The rows of one worksheet part, one at a time.
 *
 * Ownership: the sheet owns its parser, row and merges; package, styles and strings are borrowed.
 */
#ifndef SWC_IO_XLSX_SHEET_H
#define SWC_IO_XLSX_SHEET_H

#include "io/cell/row.h"
#include "io/xlsx/parts.h"

typedef struct swc_xlsx_sheet swc_xlsx_sheet;

typedef struct swc_xlsx_sheet_options {
    swc_package *package;
    size_t part;
    swc_str sheet_name; /**< for sentences */
    const swc_styles *styles;
    const swc_strings *strings;
    bool date_1904;
    size_t chunk_bytes; /**< 0: 64 KiB */
    bool no_plain_rows; /**< let expat read every row, for tests of the two ways */
} swc_xlsx_sheet_options;

swc_status swc_xlsx_sheet_open(const swc_xlsx_sheet_options *options, swc_xlsx_sheet **out,
                               swc_issue_code *code_out, swc_error *error);
/** The next row that holds a cell; SWC_END. */
swc_status swc_xlsx_sheet_next(swc_xlsx_sheet *sheet, swc_row *row_out, swc_issue_code *code_out,
                               swc_error *error);
const swc_merge *swc_xlsx_sheet_merges(const swc_xlsx_sheet *sheet, size_t *count_out);
/** The row just given, with what is known of its cells beside their values. Borrowed. */
const swc_cell_row *swc_xlsx_sheet_row(const swc_xlsx_sheet *sheet);
void swc_xlsx_sheet_close(swc_xlsx_sheet *sheet);

#endif
