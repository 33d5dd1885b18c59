/**
 * @file
 * A whole stream in memory: columns, rows, the `#swc` lines, and the hash of its bytes.
 *
 * Ownership: the table owns every byte it shows; slices stay valid until swc_table_free.
 * Rows are packed (offsets and bytes side by side): about 2 bytes a cell beside the text.
 */
#ifndef SWC_TABLE_H
#define SWC_TABLE_H

#include "swc/hash.h"
#include "swc/memory.h"
#include "swc/status.h"

typedef struct swc_table {
    swc_arena arena;
    swc_str *columns; /**< [column_count] names as in the header line */
    size_t column_count;
    char **rows; /**< packed; read through swc_table_cell */
    size_t row_count;
    size_t row_capacity;
    swc_str *notes; /**< [note_count] `#swc …` lines in order, without the line feed */
    size_t note_count;
    swc_str name;                    /**< base name of the file, "-" for standard input */
    bool unsealed;                   /**< read with --unsealed and without a valid seal */
    char sha256[SWC_SHA256_HEX + 1]; /**< of every byte of the file, the seal included */
} swc_table;

/** @param columns  copied. `limit_bytes` bounds the arena. */
SWC_API swc_status swc_table_init(swc_table *table, const swc_str *columns, size_t column_count,
                                  size_t limit_bytes, swc_error *error);
/** Append a copy of `cells` [column_count]. */
SWC_API swc_status swc_table_add(swc_table *table, const swc_str *cells, swc_error *error);
/** Append a `#swc …` line (copied). */
SWC_API swc_status swc_table_add_note(swc_table *table, swc_str note, swc_error *error);
/** O(1). */
SWC_API swc_str swc_table_cell(const swc_table *table, size_t row, size_t column);
/** All cells of a row at once: cheaper than one by one. @param cells_out  [column_count] */
SWC_API void swc_table_row(const swc_table *table, size_t row, swc_str *cells_out);
/** Index of a column, or SIZE_MAX: an absent optional column reads as empty. */
SWC_API size_t swc_table_column(const swc_table *table, const char *name);
/** As swc_table_cell; SIZE_MAX as column gives the empty slice. */
SWC_API swc_str swc_table_get(const swc_table *table, size_t row, size_t column);
SWC_API void swc_table_free(swc_table *table);

#endif
