/*
 * How a form lies on paper: shared by the files that print .xlsx. Decree 30/2020/ND-CP, appendix I,
 * and FORMS 5. Knows nothing of where figures come from.
 *
 * Ownership: a sheet_writer lives for one sheet; it borrows the form and the workbook.
 */
#ifndef SWC_OPS_REPORT_LAYOUT_H
#define SWC_OPS_REPORT_LAYOUT_H

#include "io/workbook/workbook.h"
#include "ops/report/form.h"

enum {
    MAX_PRINTED = 48,
    MAX_BLOCKS = 4, /* side by side: recipients and three signers */
};

/* Millimetres of FORMS 5; both orientations have the same margins. */
#define PAGE_TOP_MM 20.0
#define PAGE_BOTTOM_MM 20.0
#define PAGE_LEFT_MM 30.0
#define PAGE_RIGHT_MM 15.0
#define MM_PER_PT (25.4 / 72.0)

typedef struct sheet_writer {
    report_form *form;
    swc_workbook *book;
    swc_sheet *sheet;
    const form_table *table;
    bool landscape;
    bool begins_document; /* its first page is page 1 */
    double page_width_mm, page_height_pt;
    double size_pt;              /* of the table's text */
    size_t printed[MAX_PRINTED]; /* columns of the spec */
    size_t printed_count;
    double width_mm[MAX_PRINTED];
    uint32_t row;    /* the next one */
    double *heights; /* by row */
    char *kinds;     /* by row: 'h' keep with the next, 'b' begins a page, ' ' other */
    size_t height_capacity, kind_capacity;
    uint32_t table_start; /* its caption: header and first row are not parted from it */
    uint32_t first_header, last_header; /* repeated rows; both 0: none */
    uint32_t keep_from;                 /* from here to the end on one page, if they fit; 0: none */
} sheet_writer;

/* metrics.c */
double text_width_pt(swc_str text, double size_pt, bool bold);
size_t text_lines(swc_str text, double width_mm, double size_pt, bool bold);
double longest_word_em(swc_str text, bool bold); /* between two places where a line may break */
double lines_height_pt(size_t lines, double size_pt);

/* widths.c: which columns are printed and how wide; SWC_ERR_DATA when they cannot fit the page. */
swc_status layout_columns(sheet_writer *writer, swc_error *error);
swc_str layout_label(const sheet_writer *writer, size_t printed_index);

/* table.c */
void layout_table(sheet_writer *writer);

/* heading.c */
/* What the right part of the heading needs, so that the motto stands on one line. */
double layout_motto_mm(const sheet_writer *writer);
swc_str layout_word(const sheet_writer *writer, const char *vi, const char *en);
void layout_heading(sheet_writer *writer);
void layout_caption(sheet_writer *writer);
void layout_paragraphs(sheet_writer *writer, const paragraph *list, size_t count);
void layout_notes(sheet_writer *writer);

/* signatures.c */
void layout_signatures(sheet_writer *writer);

/* charts.c: a sheet of charts, each on a page with its data; none: nothing */
void layout_charts(report_form *form, swc_workbook *book);

/* pages.c */
void layout_turn(sheet_writer *writer, bool landscape); /* before anything is written */
void layout_page(sheet_writer *writer);                 /* after everything is: margins, breaks */

/* rows.c */
/* Width of printed columns [first, last]. */
double layout_span_mm(const sheet_writer *writer, size_t first, size_t last);
void layout_row(sheet_writer *writer, double height_pt, char kind); /* height of the current row */
/* One text over printed columns [first, last] of the current row. */
void layout_text(sheet_writer *writer, size_t first, size_t last, swc_str text,
                 const swc_cell_style *look);
/* A whole row of wrapped text, as high as it needs. */
void layout_line(sheet_writer *writer, swc_str text, const swc_cell_style *look);
size_t layout_split(const sheet_writer *writer, double share);
/* Cut the width at column boundaries into blocks, so that as little as possible is missing of the
 * widths they would like, and hardly ever of least_mm. The blocks' count; fewer than wanted when
 * there are fewer columns. */
size_t layout_cut(const sheet_writer *writer, const double *liked, size_t wanted, double least_mm,
                  size_t starts[MAX_BLOCKS + 1]);

#endif
