/*
 * .xlsx files, written through libxlsxwriter: typed cells, styles, merges, print set-up, comments,
 * drop-down lists and charts. Knows nothing of forms or kinds; reads nothing.
 *
 * Ownership: swc_workbook_new borrows the output, which the caller commits after
 * swc_workbook_finish (or discards). A swc_sheet and a style belong to the workbook. Texts are
 * copied at once.
 *
 *     swc_output_open(path, ...);  swc_workbook_new(output, ...);
 *     sheet = swc_workbook_sheet(...);  swc_sheet_text(sheet, ...) ...
 *     swc_workbook_finish(&workbook, ...);  swc_output_commit(output, ...);
 *
 * The writers of cells give nothing back: the first failure is kept, the rest does nothing, and
 * swc_workbook_finish gives it back. So a long layout stays readable and no error is lost.
 * The same calls give the same bytes, whatever the clock, the locale or the folder.
 */
#ifndef SWC_IO_WORKBOOK_WORKBOOK_H
#define SWC_IO_WORKBOOK_WORKBOOK_H

#include "swc/output.h"
#include "swc/status.h"

typedef struct swc_workbook swc_workbook;
typedef struct swc_sheet swc_sheet;

typedef struct swc_workbook_options {
    const char *title; /**< document properties; NULL: absent */
    const char *subject;
    const char *author;
    const char *created; /**< YYYY-MM-DD, or NULL for 1980-01-01 */
    /** Constant memory, twice as fast: cells must come row by row, downwards. Within the current
     *  row any order will do, so a merge over several rows is made in its last row. */
    bool many_rows;
} swc_workbook_options;

typedef enum swc_align {
    SWC_ALIGN_DEFAULT = 0, /**< numbers right, text left */
    SWC_ALIGN_LEFT,
    SWC_ALIGN_CENTRE,
    SWC_ALIGN_RIGHT,
    SWC_ALIGN_JUSTIFY,
} swc_align;

typedef enum swc_valign {
    SWC_VALIGN_CENTRE = 0,
    SWC_VALIGN_TOP,
    SWC_VALIGN_BOTTOM,
} swc_valign;

enum {
    SWC_BORDER_NONE = 0,
    SWC_BORDER_TOP = 1,
    SWC_BORDER_BOTTOM = 2,
    SWC_BORDER_SIDES = 4,
    SWC_BORDER_ALL = 7,
};

enum { SWC_NO_COLOUR = 0 }; /**< black cannot be a fill; as ink it is the default anyway */

/** How a cell looks. Zero-initialise what does not matter. Times New Roman throughout. */
typedef struct swc_cell_style {
    double size_pt; /**< 0: 11 */
    bool bold, italic, underline, wrap;
    swc_align align;
    swc_valign valign;
    int border;                /**< SWC_BORDER_... */
    uint32_t fill;             /**< 0xRRGGBB */
    uint32_t ink;              /**< 0xRRGGBB */
    const char *number_format; /**< as in Excel, "#,##0"; NULL: General. A string literal */
    int indent;
} swc_cell_style;

/** A style of one workbook; 0 is the plain one. */
typedef uint32_t swc_style;

/** SWC_ERR_OUTPUT when no temporary can be made beside the output. */
swc_status swc_workbook_new(swc_output *output, const swc_workbook_options *options,
                            swc_workbook **out, swc_error *error);
/** Equal looks give one style. O(number of styles). */
swc_style swc_workbook_style(swc_workbook *workbook, const swc_cell_style *look);
/**
 * A new sheet. The name is cleaned: characters that Excel forbids become '-', it is cut to 31
 * UTF-16 units, and a name already taken gets " (2)", " (3)"...
 * @return NULL after a failure (all functions accept it)
 */
swc_sheet *swc_workbook_sheet(swc_workbook *workbook, swc_str name);
/** The cleaned name. Borrowed. */
const char *swc_sheet_name(const swc_sheet *sheet);
/**
 * Close the workbook, move its bytes to the output, free it; *workbook becomes NULL.
 * @return the first failure of any call: SWC_ERR_DATA for more than 1,048,576 rows, 16,384
 *         columns, text over 32,767 UTF-16 units or a number beyond 2^53 (write .csv instead);
 *         SWC_ERR_OUTPUT for a full disk
 */
swc_status swc_workbook_finish(swc_workbook **workbook, swc_error *error);
/** Throw away; NULL is allowed. */
void swc_workbook_discard(swc_workbook *workbook);

/* Cells; row and column from 0. */

/** Always text, also when it starts with = + - @. An empty text gives a blank cell with its style.
 *  Bytes that are no UTF-8 become U+FFFD. */
void swc_sheet_text(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str text, swc_style style);
void swc_sheet_integer(swc_sheet *sheet, uint32_t row, uint32_t column, int64_t number,
                       swc_style style);
void swc_sheet_number(swc_sheet *sheet, uint32_t row, uint32_t column, double number,
                      swc_style style);
/** A real date cell from YYYY-MM-DD (the style needs a date format); other text stays text. */
void swc_sheet_date(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str date, swc_style style);
/** A formula ("=SUM(A1:A2)") with the value that readers see before they calculate. */
void swc_sheet_formula(swc_sheet *sheet, uint32_t row, uint32_t column, const char *formula,
                       double value, swc_style style);
void swc_sheet_formula_text(swc_sheet *sheet, uint32_t row, uint32_t column, const char *formula,
                            const char *value, swc_style style);
void swc_sheet_blank(swc_sheet *sheet, uint32_t row, uint32_t column, swc_style style);
/** One cell over an area (a single cell is simply written). */
void swc_sheet_merge(swc_sheet *sheet, uint32_t first_row, uint32_t first_column, uint32_t last_row,
                     uint32_t last_column, swc_str text, swc_style style);
/** A note on a cell, shown when the pointer rests on it. */
void swc_sheet_comment(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str text);
/** Only these words, offered as a drop-down list (255 characters in all, with commas).
 *  @param words  ends with NULL */
void swc_sheet_list(swc_sheet *sheet, uint32_t first_row, uint32_t first_column, uint32_t last_row,
                    uint32_t last_column, const char *const *words);

/* The sheet. */

void swc_sheet_column_width(swc_sheet *sheet, uint32_t first_column, uint32_t last_column,
                            double width_mm);
/** Before the row's cells when many_rows. */
void swc_sheet_row_height(swc_sheet *sheet, uint32_t row, double height_pt);
/** Rows above and columns left of the cell stay in view. */
void swc_sheet_freeze(swc_sheet *sheet, uint32_t row, uint32_t column);

/** A4, millimetres; the page is never scaled. */
typedef struct swc_page {
    bool landscape;
    double top_mm, bottom_mm, left_mm, right_mm;
    bool numbered;                              /**< page number 13 pt, centred in the top margin */
    bool first_unnumbered;                      /**< but not on page 1; not in very long books */
    bool restarts;                              /**< the sheet begins with page 1 */
    uint32_t repeat_first_row, repeat_last_row; /**< both 0: no row is repeated */
    uint32_t last_row, last_column;             /**< print area from A1 */
} swc_page;

void swc_sheet_page(swc_sheet *sheet, const swc_page *page);
/** Printed as a list is read: A4 across, all columns on the page, the first row on each. */
void swc_sheet_list_page(swc_sheet *sheet);
/** Print no more than this area from A1. */
void swc_sheet_print_area(swc_sheet *sheet, uint32_t last_row, uint32_t last_column);
/** Page breaks before these rows; at most 1,023 are kept by Excel: more is SWC_ERR_DATA. */
void swc_sheet_page_breaks(swc_sheet *sheet, const uint32_t *rows, size_t count);

typedef enum swc_chart_kind {
    SWC_CHART_STACKED_COLUMNS,
    SWC_CHART_COLUMNS,
    SWC_CHART_LINES,
} swc_chart_kind;

typedef struct swc_chart_series {
    const char *name;
    const swc_sheet *sheet; /**< where categories and values stand */
    uint32_t first_row, last_row;
    uint32_t category_column, value_column;
} swc_chart_series;

typedef struct swc_chart {
    swc_chart_kind kind;
    const char *title;
    const swc_chart_series *series;
    size_t series_count;
    double width_mm, height_mm;
} swc_chart;

/** A native chart with its corner on a cell; Times New Roman 11; fills that differ in grey too. */
void swc_sheet_chart(swc_sheet *sheet, uint32_t row, uint32_t column, const swc_chart *chart);

/** "B7" for row 6, column 1; "$B$7" when fixed. @param text  [16] */
void swc_cell_name(uint32_t row, uint32_t column, bool fixed, char text[16]);

/**
 * The convenience for lists (issues, rejects): a sheet whose cells are all text, with a bold
 * frozen header row; widths are those of the content up to 60 mm. Call _row for the header first.
 */
typedef struct swc_text_sheet {
    swc_sheet *sheet;
    swc_style header, body;
    uint32_t row;
} swc_text_sheet;

swc_text_sheet swc_workbook_text_sheet(swc_workbook *workbook, swc_str name);
void swc_text_sheet_row(swc_text_sheet *list, const swc_str *cells, size_t count);

#endif
