/**
 * @file
 * The canonical stream between commands: CSV with `#swc` lines and a seal (SPEC 2).
 *
 * Ownership: swc_stream_read fills a table that the caller frees. A swc_stream_writer borrows
 * its output, which the caller commits or discards.
 */
#ifndef SWC_STREAM_H
#define SWC_STREAM_H

#include "swc/output.h"
#include "swc/table.h"

typedef struct swc_stream_options {
    bool accept_unsealed; /**< --unsealed: drop an incomplete last row, take the rest */
    const char *kind;     /**< refuse another kind (SWC_ERR_USAGE) when not NULL: a kind of SPEC 4,
                               "plan" or "cutoffs" */
    const char *keep;     /**< write the bytes read to this file (atomic, 0600) when not NULL */
} swc_stream_options;

/**
 * Read a whole stream and check its seal before anything else.
 * @param path  NULL or "-" for standard input
 * @param table_out  empty on failure
 * @return SWC_ERR_INPUT for a missing, wrong or trailing-garbage seal, a `#fail` line, or an
 *         unreadable file; SWC_ERR_USAGE for the wrong kind. O(bytes).
 */
SWC_API swc_status swc_stream_read(const char *path, const swc_stream_options *options,
                                   swc_table *table_out, size_t *dropped_rows_out,
                                   swc_error *error);

/** The kind a table's history says: the `kind=` of `#swc validate`, "plan" for `#swc allocate`,
 *  "cutoffs"; empty when there is none. */
SWC_API swc_str swc_stream_kind(const swc_table *table);

/** Value of `key=` in the newest `#swc COMMAND` line; empty when absent. */
SWC_API swc_str swc_stream_note_value(const swc_table *table, const char *command, const char *key);

typedef struct swc_stream_style {
    bool plain;      /**< no comment lines */
    bool undigested; /**< of a plain list: nobody will ask for its swc_stream_sha256 */
    bool bom;        /**< implies plain; leading `= + - @ TAB` of a cell is neutralised for Excel */
} swc_stream_style;

typedef struct swc_stream_writer swc_stream_writer;

SWC_API swc_status swc_stream_writer_new(swc_output *output, swc_stream_style style,
                                         swc_stream_writer **out, swc_error *error);
/** First call: the header line; every further one: a row of the same width. */
SWC_API swc_status swc_stream_write(swc_stream_writer *writer, const swc_str *cells, size_t count,
                                    swc_error *error);
/** A whole `#swc …` line without the line feed; ignored in plain style. */
SWC_API swc_status swc_stream_write_note(swc_stream_writer *writer, swc_str note, swc_error *error);
/** The `#end` line. */
SWC_API swc_status swc_stream_write_end(swc_stream_writer *writer, swc_error *error);
/** The `#fail status=N` line instead of the end; best effort. */
SWC_API void swc_stream_write_fail(swc_stream_writer *writer, int exit_status);
/** Data rows written so far, the header not counted. */
SWC_API size_t swc_stream_row_count(const swc_stream_writer *writer);
/** SHA-256 over every byte written so far. */
SWC_API void swc_stream_sha256(const swc_stream_writer *writer, char hex[SWC_SHA256_HEX + 1]);
SWC_API void swc_stream_writer_free(swc_stream_writer *writer);

/** Append one CSV cell, quoted only where needed. @param first_cell a leading '#' is quoted */
SWC_API bool swc_csv_add_cell(swc_buf *buf, swc_str cell, bool first_cell, bool neutralise);

#endif
