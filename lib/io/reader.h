/*
 * One shape for every file that people send: sheets of rows of typed cells.
 *
 * Ownership: a row and its cells borrow from the reader until the next call. The reader owns the
 * source it was opened on.
 *
 * The reader knows bytes, encodings and containers; it knows nothing of headers or kinds.
 * What the file itself has wrong (macro, wrong extension, mixed line ends, hidden sheets ...) is
 * reported through `notice`, with the codes of issue.h; an unreadable file fails with
 * SWC_ERR_INPUT and the code in *code_out.
 */
#ifndef SWC_IO_READER_H
#define SWC_IO_READER_H

#include "io/source.h"
#include "swc/issue.h"
#include "swc/status.h"

typedef enum swc_cell_type {
    SWC_CELL_EMPTY = 0,
    SWC_CELL_TEXT,   /**< `--cells` letter s */
    SWC_CELL_NUMBER, /**< n: `text` is the shortest form that reads back as the same double */
    SWC_CELL_BOOL,   /**< b: `text` is true or false */
    SWC_CELL_DATE,   /**< d: a number whose format is a date; `text` is ISO 8601 */
    SWC_CELL_ERROR,  /**< e: `text` is #N/A and the like */
} swc_cell_type;

enum {
    SWC_CELL_FORMULA = 1,      /**< the value is a formula's stored result */
    SWC_CELL_NO_VALUE = 2,     /**< a formula without a stored value (the cell reads as empty) */
    SWC_CELL_FORMULA_TEXT = 4, /**< text that a spreadsheet would take for a formula */
};

typedef struct swc_cell {
    uint32_t column; /**< 0-based */
    uint8_t type;    /**< swc_cell_type */
    uint8_t flags;
    uint16_t id_digits; /**< a number shown by a format of that many zeros ("000000000000"): 12 */
    double number;      /**< NUMBER, DATE: the stored serial or value */
    swc_str text;       /**< UTF-8, as stored: not trimmed, not normalised */
} swc_cell;

typedef struct swc_row {
    uint64_t number;       /**< physical row, or line where the record starts, from 1 */
    const swc_cell *cells; /**< by column, no empty ones but those with a flag */
    size_t cell_count;
    size_t width; /**< delimited text: cells in the record, blank ones counted; else 0 */
    bool hidden;
    bool quote_stray;     /**< quote-stray (w) */
    bool quote_open;      /**< quote-open: the row cannot be trusted ... */
    uint64_t quote_line;  /**< ... and this is the line where the quote opened */
    bool encoding_unsure; /**< encoding-unsure: reads badly under the file's encoding */
} swc_row;

typedef struct swc_merge {
    uint32_t first_row, last_row;       /**< 1-based */
    uint32_t first_column, last_column; /**< 0-based */
} swc_merge;

typedef struct swc_sheet_info {
    swc_str name; /**< empty for delimited text */
    bool hidden;
    bool workbook; /**< cells are named A1 style */
} swc_sheet_info;

/** Fault or remark on the file: row 0 and column UINT32_MAX when it is about the whole file. */
typedef void (*swc_reader_notice)(void *context, swc_issue_code code, uint64_t row, uint32_t column,
                                  const char *detail);

typedef struct swc_reader_options {
    const char *encoding; /**< --encoding NAME or NULL: decide */
    swc_reader_notice notice;
    void *context;
    size_t chunk_bytes; /**< 0: default; tests use 1 and 7 */
    bool read_once;     /**< each sheet is started once: nothing is kept for another time */
} swc_reader_options;

typedef struct swc_reader swc_reader;

/**
 * Recognise by content and open.
 * @param code_out  file-empty, file-format, file-encrypted, file-damaged, encoding-unsure ... when
 *                  SWC_ERR_INPUT is given back
 */
swc_status swc_reader_open(const char *path, const swc_reader_options *options, swc_reader **out,
                           swc_issue_code *code_out, swc_error *error);
size_t swc_reader_sheet_count(const swc_reader *reader);
swc_sheet_info swc_reader_sheet(const swc_reader *reader, size_t sheet);
/** Begin (again) at the first row of a sheet. */
swc_status swc_reader_start(swc_reader *reader, size_t sheet, swc_issue_code *code_out,
                            swc_error *error);
/** The next row that holds a cell (rows without cells are passed over; blank lines of text are
 *  given with cell_count 0). SWC_END after the last. */
swc_status swc_reader_next(swc_reader *reader, swc_row *row_out, swc_issue_code *code_out,
                           swc_error *error);
/** Merged areas of the started sheet; complete only after SWC_END. Borrowed. */
const swc_merge *swc_reader_merges(const swc_reader *reader, size_t *count_out);
/** Name of the encoding of delimited text: "utf-8", "utf-16le", "windows-1258", "tcvn3", ...;
 *  NULL for a workbook. */
const char *swc_reader_encoding(const swc_reader *reader);
/** Delimiter of delimited text, 0 for a workbook. */
char swc_reader_delimiter(const swc_reader *reader);
/** Proof from the fonts of a workbook: 't' TCVN3 (.Vn*), 'T' TCVN3 capitals (.Vn*H), 'v' VNI,
 *  0 none; for the cell at (row, column) just read. */
char swc_reader_font_encoding(const swc_reader *reader, uint32_t column);
/** Of the file it reads, as it is now. */
swc_status swc_reader_stamp(const swc_reader *reader, swc_source_stamp *stamp_out,
                            swc_error *error);
void swc_reader_close(swc_reader *reader);

#endif
