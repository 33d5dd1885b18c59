/*
 * Fonts, number formats and cell styles of a .xls workbook, out of its records.
 *
 * Ownership: the reader owns what it needs until the styles are resolved; the book is borrowed and
 * gets fonts and formats.
 */
#ifndef SWC_IO_XLS_STYLES_H
#define SWC_IO_XLS_STYLES_H

#include "io/xls/book.h"

typedef struct swc_xls_styles swc_xls_styles;

/** For the styles of `book`, which has none yet. Refusals go to code_out and error. */
swc_status swc_xls_styles_new(swc_xls_book *book, swc_issue_code *code_out, swc_error *error,
                              swc_xls_styles **out);
/** Take a record; those that say nothing of styles are passed over. */
swc_status swc_xls_styles_add(swc_xls_styles *self, const swc_biff_record *record);
/** At the end of the records, when every font and format is known. */
swc_status swc_xls_styles_resolve(swc_xls_styles *self);
void swc_xls_styles_free(swc_xls_styles *self);

#endif
