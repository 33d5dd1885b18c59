/*
 * One row of a workbook while it is read: cells are added, then given as a swc_row.
 *
 * Ownership: the row owns the texts that are copied into it; borrowed texts must outlive it.
 * What swc_cell_row_finish gives lives until the next swc_cell_row_begin.
 */
#ifndef SWC_IO_CELL_ROW_H
#define SWC_IO_CELL_ROW_H

#include "io/cell/format.h"
#include "io/reader.h"
#include "swc/memory.h"

/** Largest text of one row together: as much as a record of delimited text may have. */
enum { SWC_CELL_ROW_BYTES = 16 << 20 };

/** What is known of a cell beside its value. */
typedef struct swc_cell_extra {
    size_t offset;   /**< of a copied text in the row's text; SIZE_MAX: borrowed */
    uint32_t shared; /**< index of a borrowed shared string, for the packed copy of the row */
    char font;       /**< as swc_reader_font_encoding */
} swc_cell_extra;

typedef struct swc_cell_row {
    swc_cell *cells;
    swc_cell_extra *extras;
    size_t count;
    size_t cell_capacity, extra_capacity;
    swc_buf text;
    bool in_order;
} swc_cell_row;

void swc_cell_row_begin(swc_cell_row *row);
/* Each gives false when memory ends or the row is beyond its limit. An empty text adds nothing
 * unless it has a flag. */
bool swc_cell_row_add_text(swc_cell_row *row, uint32_t column, swc_str text, unsigned flags,
                           char font);
/** A text that outlives the row: it is not copied. */
bool swc_cell_row_add_shared(swc_cell_row *row, uint32_t column, swc_str text, uint32_t shared,
                             unsigned flags, char font);
/** A number, or a date when the format says so and the serial is one. `text` NULL: made here. */
bool swc_cell_row_add_number(swc_cell_row *row, uint32_t column, double number, swc_str text,
                             const swc_cell_format *format, bool date_1904, unsigned flags);
bool swc_cell_row_add_date(swc_cell_row *row, uint32_t column, double serial, bool date_1904,
                           unsigned flags);
bool swc_cell_row_add_bool(swc_cell_row *row, uint32_t column, bool value, unsigned flags);
bool swc_cell_row_add_error(swc_cell_row *row, uint32_t column, swc_str text, unsigned flags);
/** Put the cells in order of columns. @return false when two cells share a column (given back) */
bool swc_cell_row_finish(swc_cell_row *row, swc_row *row_out, uint32_t *column_out);
/** Proof of the cell's font, as swc_reader_font_encoding; after finish. */
char swc_cell_row_font(const swc_cell_row *row, uint32_t column);
void swc_cell_row_free(swc_cell_row *row);

#endif
