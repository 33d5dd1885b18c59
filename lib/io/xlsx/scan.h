/*
 * Rows of plain XML, read without the XML parser: what nearly every writer writes.
 *
 * Ownership: nothing is kept; the bytes are the caller's.
 *
 * Half the time of reading a workbook is spent in expat. A row made only of <row>, <c>, <v>, <f>
 * and <is><t>, in their usual form, is a small language: it is read here, and expat never sees
 * it. Whatever else stands there (comments, CDATA, another prefix, rich runs, attributes that we do
 * not know, bytes that are not UTF-8) makes the row a hard one, and it goes to expat byte by byte.
 * What is accepted here is well-formed XML; tests and a fuzzer hold both ways against each other.
 */
#ifndef SWC_IO_XLSX_SCAN_H
#define SWC_IO_XLSX_SCAN_H

#include "io/xlsx/cells.h"

typedef enum swc_scan {
    SWC_SCAN_ROW,    /**< a row with cells stands in *row_out */
    SWC_SCAN_EMPTY,  /**< a row without cells was passed */
    SWC_SCAN_MORE,   /**< the bytes end inside the row: nothing was taken */
    SWC_SCAN_HARD,   /**< not plain: nothing was taken, let expat read it */
    SWC_SCAN_FAILED, /**< the row is plain and wrong: *status_out and the error say why */
} swc_scan;

/**
 * Read one row at the start of `bytes`.
 * @param prefix    of every element with its colon, "" for none; other elements make a row hard
 * @param used_out  bytes taken with ROW and EMPTY
 */
swc_scan swc_xlsx_scan_row(swc_xlsx_cells *cells, swc_str prefix, swc_str bytes, size_t *used_out,
                           swc_row *row_out, swc_status *status_out);

#endif
