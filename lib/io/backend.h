/*
 * What a file format gives to reader.c: the same verbs for delimited text, .xlsx and .xls.
 *
 * Ownership: `open` takes a borrowed source (reader.c closes it) and gives a `self` that `close`
 * frees.
 */
#ifndef SWC_IO_BACKEND_H
#define SWC_IO_BACKEND_H

#include "io/reader.h"
#include "io/source.h"

typedef struct swc_backend {
    size_t (*sheet_count)(const void *self);
    swc_sheet_info (*sheet)(const void *self, size_t sheet);
    swc_status (*start)(void *self, size_t sheet, swc_issue_code *code_out, swc_error *error);
    swc_status (*next)(void *self, swc_row *row_out, swc_issue_code *code_out, swc_error *error);
    void (*close)(void *self);
    /* workbooks have these, delimited text leaves them NULL */
    const swc_merge *(*merges)(const void *self, size_t *count_out);
    char (*font_encoding)(const void *self, uint32_t column);
    /* and the other way round */
    const char *(*encoding)(const void *self);
    char (*delimiter)(const void *self);
} swc_backend;

typedef swc_status swc_backend_open(swc_source *source, const swc_reader_options *options,
                                    const swc_backend **backend_out, void **self_out,
                                    swc_issue_code *code_out, swc_error *error);

swc_backend_open swc_text_open; /**< CSV, TSV, semicolon, pipe: any encoding */
swc_backend_open swc_xlsx_open; /**< .xlsx, .xlsm: ECMA-376 */
swc_backend_open swc_xls_open;  /**< .xls: BIFF8 and BIFF5 in OLE2 */

#endif
