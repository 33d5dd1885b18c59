/*
 * The rows of one sheet, packed: what was read once need not be parsed again.
 *
 * Ownership: a store owns its bytes and merges; shared strings are kept by their index.
 *
 * A command reads a workbook several times (what stands where, what the columns hold, the rows);
 * parsing 100,000 rows of 15 cells takes about half a second each time, unpacking them a tenth of
 * that. A cell takes about 4 bytes: a text that stands in the store already is named by its place
 * there. A store gives up, silently, at its limit or when memory ends:
 * then the sheet is parsed again.
 */
#ifndef SWC_IO_CELL_STORE_H
#define SWC_IO_CELL_STORE_H

#include "io/cell/row.h"

/** For all sheets of a workbook together: keeps a run within 16 MiB beside the shared strings; or
 *  beside as much of inline strings, which a store holds itself. */
enum { SWC_CELL_STORE_BYTES = 12 << 20 };

typedef struct swc_cell_store {
    swc_buf bytes;
    uint32_t *seen; /* while recording: where some texts stand, by their hash */
    swc_merge *merges;
    size_t merge_count;
    uint64_t last_row; /* that was packed or unpacked */
    size_t at;         /* of the row that is unpacked next */
    bool recording, complete;
} swc_cell_store;

/** Forget everything and begin to record. */
void swc_cell_store_begin(swc_cell_store *store, size_t limit_bytes);
/** Pack a row that swc_cell_row_finish gave. */
void swc_cell_store_add(swc_cell_store *store, const swc_row *row, const swc_cell_row *cells);
/** The sheet was read to its end: the store may now be used. @param merges copied */
void swc_cell_store_complete(swc_cell_store *store, const swc_merge *merges, size_t merge_count);

/** Looks a shared string up by the index that swc_cell_row_add_shared was given. */
typedef swc_str swc_cell_store_lookup(const void *context, uint32_t shared);

/** Back to the first row. */
void swc_cell_store_rewind(swc_cell_store *store);
/**
 * Unpack the next row of a complete store into `cells`.
 * @return SWC_OK, SWC_END, SWC_ERR_MEMORY; texts are borrowed from the store and from `lookup`
 */
swc_status swc_cell_store_next(swc_cell_store *store, bool date_1904, swc_cell_store_lookup *lookup,
                               const void *context, swc_cell_row *cells, swc_row *row_out,
                               swc_error *error);
void swc_cell_store_free(swc_cell_store *store);

#endif
