/*
 * Rows and cells of a worksheet as they are met, from the words of their attributes: what a cell
 * is, where it stands, what it holds. Whoever reads the XML calls these verbs in its order.
 *
 * Ownership: the cells own the row; package, styles and strings are borrowed. Words are borrowed
 * for the time of the call; a swc_str with data NULL stands for an absent attribute.
 */
#ifndef SWC_IO_XLSX_CELLS_H
#define SWC_IO_XLSX_CELLS_H

#include "io/cell/row.h"
#include "io/xlsx/parts.h"

/** Excel's own limits (specification of Excel, Microsoft support). */
enum { SWC_SHEET_ROWS = 1048576, SWC_SHEET_COLUMNS = 16384 };

typedef enum swc_xlsx_kind {
    SWC_XLSX_NUMBER,
    SWC_XLSX_SHARED,
    SWC_XLSX_BOOLEAN,
    SWC_XLSX_ERROR,
    SWC_XLSX_TEXT,
    SWC_XLSX_INLINE,
    SWC_XLSX_DATE,
} swc_xlsx_kind;

/** Where the next cell will stand: what must be put back when a row is read again. */
typedef struct swc_xlsx_place {
    uint64_t row; /**< 1-based; 0 before the first row */
    uint64_t cell_count;
    uint64_t odd_count; /**< of numbers that take an exponent: see cells.c */
    uint64_t
        shared_bytes; /**< of all shared strings so far: a long one may come again in each cell */
} swc_xlsx_place;

typedef struct swc_xlsx_cells {
    swc_str sheet_name; /**< for sentences */
    const swc_styles *styles;
    const swc_strings *strings;
    bool date_1904;

    swc_cell_row row;
    swc_xlsx_place place;
    bool row_hidden, row_has_number;
    uint32_t next_column;

    uint32_t column; /**< of the cell that is open */
    bool in_cell;
    swc_xlsx_kind kind;
    swc_cell_format format;
    swc_buf decoded;
    swc_buf unescaped; /**< of a text with entities, for scan.c */

    swc_issue_code *code_out; /**< of the call that is running */
    swc_error *error;
} swc_xlsx_cells;

/** What stood between <c> and </c>. */
typedef struct swc_xlsx_content {
    bool has_formula, has_value, has_inline;
    swc_str value;       /**< of <v>, as written */
    swc_str inline_text; /**< of <is>, decoded */
    char inline_font;    /**< SWC_FONT_INHERITED, SWC_FONT_OTHER, 't', 'T', 'v' */
} swc_xlsx_content;

swc_status swc_xlsx_row_start(swc_xlsx_cells *cells, swc_str number, bool hidden);
swc_status swc_xlsx_cell_start(swc_xlsx_cells *cells, swc_str reference, swc_str style,
                               swc_str type);
swc_status swc_xlsx_cell_finish(swc_xlsx_cells *cells, const swc_xlsx_content *content);
/** @return SWC_END when the row holds cells and stands in *row_out, SWC_OK when it holds none */
swc_status swc_xlsx_row_finish(swc_xlsx_cells *cells, swc_row *row_out);
/** Decode `_xHHHH_`; the result lives until the next call. SWC_ERR_INPUT: too long. */
swc_status swc_xlsx_decode(swc_xlsx_cells *cells, swc_str raw, swc_str *text_out);
swc_status swc_xlsx_refuse_long(const swc_xlsx_cells *cells);
void swc_xlsx_cells_free(swc_xlsx_cells *cells);

/** "B5" at the start of *text, which moves behind it; row 1.., column 0-based. */
bool swc_xlsx_reference(swc_str *text, uint32_t *column_out, uint64_t *row_out);

typedef struct swc_xlsx_where {
    char text[SWC_SHEET_REFERENCE_BYTES];
} swc_xlsx_where;

/** "B5" of the cell that is open, or the number of the row. */
swc_xlsx_where swc_xlsx_where_of(const swc_xlsx_cells *cells);
/** Length of the sheet's name for "%.*s". */
int swc_xlsx_name_length(const swc_xlsx_cells *cells);

/** Refuse at the place where we are; `vi` and `en` are literals. */
#define SWC_XLSX_REFUSE(cells, code, vi, en)                                                       \
    swc_refuse((cells)->code_out, code, (cells)->error,                                            \
               "trang «%.*s», ô hoặc dòng %s: " vi "; hãy mở bằng Excel rồi lưu lại",              \
               "sheet \"%.*s\", cell or row %s: " en "; open it with Excel and save it again",     \
               swc_xlsx_name_length(cells), (cells)->sheet_name.data,                              \
               swc_xlsx_where_of(cells).text)

#endif
