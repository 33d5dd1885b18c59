/*
 * Records out of delimited UTF-8 text, one at a time, with physical line numbers.
 *
 * Ownership: a record's slices point into the parser's buffer and live until the next call.
 *
 * Most records have no quotes, or quotes that wrap whole cells: they are sliced in place.
 * Everything harder (doubled quotes, line breaks inside quotes, stray quotes) goes through libcsv,
 * record by record. A test holds both ways against each other.
 */
#ifndef SWC_IO_CSV_CSV_H
#define SWC_IO_CSV_CSV_H

#include "swc/status.h"

typedef struct swc_csv swc_csv;

/** Give up to `capacity` bytes; *got_out == 0 only at the end. */
typedef swc_status (*swc_csv_read)(void *context, char *buffer, size_t capacity, size_t *got_out,
                                   swc_error *error);

typedef struct swc_csv_options {
    char delimiter; /**< ',' ';' '\t' '|' */
    swc_csv_read read;
    void *context;
    size_t chunk_bytes;  /**< how much to ask for at a time; 0: 64 KiB (tests use 1 and 7) */
    size_t record_limit; /**< largest record in bytes; 0: 16 MiB */
    bool slow_only;      /**< tests: every record through libcsv */
} swc_csv_options;

typedef enum swc_csv_line_end {
    SWC_CSV_NO_END, /**< the input ended inside the last line */
    SWC_CSV_LF,
    SWC_CSV_CRLF,
    SWC_CSV_CR,
} swc_csv_line_end;

typedef struct swc_csv_record {
    const swc_str *cells; /**< unquoted; spaces kept */
    size_t cell_count;    /**< 0 for an empty line */
    swc_str raw;          /**< every byte of the record with its line end */
    uint64_t line;        /**< physical line where it starts, from 1 */
    uint64_t line_count;  /**< physical lines it takes */
    swc_csv_line_end line_end;
    bool starts_quoted;  /**< the first byte is a quote: a '#' that follows is data */
    bool quote_stray;    /**< a quote stood where none may; it was kept as text */
    bool quote_open;     /**< a quote never closed: `cells` holds what could be read and */
    uint64_t quote_line; /**< ... this is the line where it opened */
} swc_csv_record;

swc_status swc_csv_new(const swc_csv_options *options, swc_csv **out, swc_error *error);
/** SWC_OK with a record, SWC_END, SWC_ERR_INPUT (read failed, or a record over the limits: 16 MiB,
 *  131,072 cells), SWC_ERR_MEMORY. */
swc_status swc_csv_next(swc_csv *csv, swc_csv_record *record_out, swc_error *error);
/** Whether the record was made by libcsv (for tests of the two ways). */
bool swc_csv_last_was_slow(const swc_csv *csv);
void swc_csv_free(swc_csv *csv);

#endif
