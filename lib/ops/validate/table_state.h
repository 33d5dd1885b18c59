/*
 * Which rows below a header are data: blank rows, column numbers, repeated headers, sub-headings,
 * totals and signatures are skipped, each by its name.
 *
 * Ownership: the state belongs to the caller; it borrows the sheet's plan.
 */
#ifndef SWC_OPS_VALIDATE_TABLE_STATE_H
#define SWC_OPS_VALIDATE_TABLE_STATE_H

#include "ops/validate/row_group.h"

typedef enum row_verdict {
    ROW_DATA = 0,
    ROW_ABOVE, /* titles and the header */
    ROW_BLANK,
    ROW_NUMBERS, /* (1) (2) (3) */
    ROW_REPEATED_HEADER,
    ROW_SUBHEADING,
    ROW_SUBTOTAL,
    ROW_TOTAL,
    ROW_EXAMPLE,
    ROW_AFTER_END, /* signatures and what else stands below a total */
    ROW_STRAY,     /* cells outside the table's columns only */
    ROW_PAGE,      /* "Trang 1/3" */
    ROW_NOTE,      /* #swc, #end */
    ROW_VERDICT_COUNT,
} row_verdict;

typedef struct table_state {
    const sheet_plan *sheet;
    bool was_closed;   /* before the row judged last */
    bool closed;       /* after a total or signatures: only what is surely data opens it again */
    bool other_table;  /* after a total, a table without names: nothing below is a row */
    bool other_header; /* the last header between the rows was another one than the sheet's */
    bool example;      /* the data row bears a name as in a template: "Nguyễn Văn A" */
    row_group group;
    uint64_t last_row;
    size_t blank_pending, blank_rows;
    size_t doubtful_rows; /* below the end, though half filled like data */
    size_t counts[ROW_VERDICT_COUNT];
    bool no_memory; /* a row could not be judged */
} table_state;

void swc_validate_table_state_begin(table_state *state, const sheet_plan *sheet);
/** @param line_out  what a total line says, for ROW_TOTAL and ROW_SUBTOTAL. Look at no_memory then.
 */
row_verdict swc_validate_table_state_judge(table_state *state, const swc_row *row,
                                           swc_line *line_out);
/** The row judged last was data by its looks, and is something else. */
void swc_validate_table_state_change(table_state *state, row_verdict verdict);
/* same_header.c */
/** Whether a cell begins as its heading does, in whole letters ("Hồ" is no "Họ"): perhaps it is the
 *  heading again, with other spaces. */
bool swc_validate_begins_like_header(const sheet_plan *sheet, const swc_cell *cell);
/** Whether a cell says what a heading of its column says, marks, capitals and line breaks apart. */
bool swc_validate_repeats_heading(const sheet_plan *sheet, const swc_cell *cell);
/** A printed page repeats the header: most of its cells stand again where they stood, and none of
 *  them under another heading. */
bool swc_validate_repeats_header(table_state *state, const swc_row *row);
/** A line of the title block that stands again, on a page pasted below. */
bool swc_validate_repeats_title(table_state *state, const swc_row *row);
/* other_header.c */
/** Whether a row that looks like data is a header again : that of the sheet is
 *  skipped, below any other nothing is certain. */
void swc_validate_header_again(swc_validate *run, table_state *state, const swc_row *row,
                               row_verdict *verdict);
/** "sub-heading: 3, subtotal: 3" of what was skipped and is worth a word; empty when nothing. */
bool swc_validate_table_state_summary(const table_state *state, swc_lang lang, swc_buf *out);
const char *swc_validate_row_verdict_name(row_verdict verdict, swc_lang lang);

#endif
