/*
 * Which byte separates the cells of a delimited text.
 *
 * Ownership: borrows the sample.
 */
#ifndef SWC_IO_CSV_DIALECT_H
#define SWC_IO_CSV_DIALECT_H

#include "swc/status.h"

typedef struct swc_dialect {
    char delimiter;
    bool sep_line; /**< the first line is `sep=` and holds no cells */
} swc_dialect;

/**
 * A `sep=` line decides; else comma, semicolon, tab or pipe: the one under which the records
 * agree best on their width and the first full one looks like a heading.
 * Title lines above the table and sub-headings inside it have one cell and do not vote; a decimal
 * comma splits numbers but no heading.
 * @param sample  first bytes of the text, UTF-8; ends with a whole line or is the whole text
 * Ties: comma, semicolon, tab, pipe in this order; also when there is nothing to go by.
 */
swc_status swc_dialect_detect(swc_str sample, swc_dialect *out, swc_error *error);

#endif
