/*
 * Sums of a table's rows, held against its total lines.
 *
 * Ownership: totals own their counters. Sums are kept for the whole table, since the last total
 * line, and as they stood at the last sub-headings, pages and total lines: pages, classes and
 * grades have totals of their own, one within the other.
 */
#ifndef SWC_OPS_VALIDATE_TOTALS_H
#define SWC_OPS_VALIDATE_TOTALS_H

#include "ops/validate/plan.h"

typedef struct column_sum {
    int64_t sum;     /* hundredths for decimals; ticks counted */
    bool unreadable; /* a cell that is no number: nothing can be said */
} column_sum;

enum { TOTALS_MARKS = 64 };

typedef struct totals {
    const sheet_plan *sheet;
    column_sum *whole; /* [column_count] */
    column_sum *group;
    size_t whole_rows, group_rows;
    column_sum *marks; /* [TOTALS_MARKS][column_count] `whole` at the last places; NULL: none yet */
    size_t mark_rows[TOTALS_MARKS];
    size_t mark_count; /* places so far; the last TOTALS_MARKS are kept */
} totals;

/** Whether a column is summed: counts and money, not grades and years. */
bool swc_validate_totals_wants(const swc_validate *run, const column_plan *column);
swc_status swc_validate_totals_begin(totals *sums, const sheet_plan *sheet, swc_error *error);
void swc_validate_totals_add(totals *sums, size_t column, swc_str canonical, bool readable);
void swc_validate_totals_tick(totals *sums, size_t column);
void swc_validate_totals_row(totals *sums);
/** A part of the table begins here: its total counts from here on. */
swc_status swc_validate_totals_mark(totals *sums, swc_error *error);
/** Hold a total line against the sums: total-mismatch where they differ. */
swc_status swc_validate_totals_check(swc_validate *run, totals *sums, const swc_row *row,
                                     const swc_line *line, swc_error *error);
void swc_validate_totals_end(totals *sums);

#endif
