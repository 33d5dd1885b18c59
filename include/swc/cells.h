/**
 * @file
 * Every cell of a file as it was read, before any header or kind is looked for (`--cells`, SPEC 3).
 *
 * Ownership: nothing is kept; the output is borrowed.
 */
#ifndef SWC_CELLS_H
#define SWC_CELLS_H

#include "swc/issue.h"
#include "swc/output.h"

typedef struct swc_cells_options {
    const char *encoding; /**< --encoding NAME or NULL: decide */
    size_t chunk_bytes;   /**< 0: default; tests read in chunks of 1 and 7 */
} swc_cells_options;

/** Write the header line `sheet,ref,type,value`. */
SWC_API swc_status swc_cells_begin(swc_output *output, swc_error *error);

/**
 * Write one line for every non-empty cell, sheet by sheet and row by row, hidden ones too.
 *
 * sheet  name of the sheet, empty for delimited text
 * ref    A1 style; the row is the physical row, or the line on which the record starts
 * type   s text, n number, b boolean, d date, e error
 * value  text as stored; the shortest decimal of a number; true or false; a date as
 *        YYYY-MM-DDTHH:MM:SS, a time of day as HH:MM:SS (SPEC 3)
 *
 * @param path      "-" for standard input
 * @param code_out  set with SWC_ERR_INPUT: what is wrong with the file. Cells before the fault
 *                  may have been written already; every one of them is as stored.
 */
SWC_API swc_status swc_cells_write(const char *path, const swc_cells_options *options,
                                   swc_output *output, swc_issue_code *code_out, swc_error *error);

#endif
