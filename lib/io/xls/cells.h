/*
 * What one record of a .xls sheet says of cells.
 *
 * Ownership: the cells own the row and a buffer for its texts; the book is borrowed.
 */
#ifndef SWC_IO_XLS_CELLS_H
#define SWC_IO_XLS_CELLS_H

#include "io/cell/row.h"
#include "io/xls/book.h"

/** The grid of BIFF8 (BIFF5 has 16,384 rows), and the head of a record: row, column, XF. */
enum { SWC_XLS_ROWS = 65536, SWC_XLS_COLUMNS = 256, SWC_XLS_CELL_HEAD = 6 };

typedef struct swc_xls_cells {
    const swc_xls_book *book;
    swc_str sheet_name; /**< for sentences */
    swc_cell_row row;
    swc_buf text;
    size_t
        shared_bytes; /**< of all shared strings so far: a long one may come again in each cell */
    swc_issue_code *code_out; /**< of the call that is running */
    swc_error *error;
} swc_xls_cells;

/** Whether a record of this id holds cells of this book. */
bool swc_xls_holds_cells(const swc_xls_book *book, uint16_t id);
/** Add the cells of such a record, whose head is whole, to the row. */
swc_status swc_xls_cells_add(swc_xls_cells *cells, const swc_biff_record *record);
swc_status swc_xls_refuse_damaged(const swc_xls_cells *cells, const swc_biff_record *record);
void swc_xls_cells_free(swc_xls_cells *cells);

typedef struct swc_xls_where {
    char text[SWC_SHEET_REFERENCE_BYTES];
} swc_xls_where;

/** "B5" of a record that holds cells, "?" for others. */
swc_xls_where swc_xls_where_of(const swc_xls_cells *cells, const swc_biff_record *record);
/** Length of the sheet's name for "%.*s". */
int swc_xls_name_length(const swc_xls_cells *cells);

/** Refuse at a record; `vi` and `en` are literals. */
#define SWC_XLS_REFUSE(cells, record, code, vi, en)                                                \
    swc_refuse((cells)->code_out, code, (cells)->error,                                            \
               "trang «%.*s», ô %s: " vi "; hãy mở bằng Excel rồi lưu lại thành .xlsx",            \
               "sheet \"%.*s\", cell %s: " en "; open it with Excel and save it as .xlsx",         \
               swc_xls_name_length(cells), (cells)->sheet_name.data,                               \
               swc_xls_where_of(cells, record).text)

#endif
