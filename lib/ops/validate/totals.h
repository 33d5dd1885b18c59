/*
 * Sums of a table's rows, held against its total lines.
 *
 * Ownership: totals own their counters. Sums are kept for the whole table, since the last total
 * line, and since the last places where a group or a page began: groups lie in groups, and one that
 * has no total of its own may stand before one that has.
 */
#ifndef SWC_OPS_VALIDATE_TOTALS_H
#define SWC_OPS_VALIDATE_TOTALS_H

#include "ops/validate/plan.h"

typedef struct column_sum {
    int64_t sum;       /* hundredths for decimals; ticks counted */
    size_t unreadable; /* cells that are no number: nothing can be said */
} column_sum;

/* The sums as they were where a group or a page began. */
typedef struct totals_mark {
    column_sum *before; /* [column_count] */
    size_t rows;
} totals_mark;

/* "Tổng cộng" above the rows: kept until they have been counted. */
typedef struct totals_first {
    uint64_t row; /* 0: none */
    uint32_t column;
    int64_t count;    /* -1: none stated */
    int64_t *figures; /* [column_count], where `is_stated` */
    bool *is_stated;
} totals_first;

enum { TOTALS_MARKS = 48 }; /* the last ones; whoever sums up more groups than that sums up all */

typedef struct totals {
    const sheet_plan *sheet;
    column_sum *whole; /* [column_count] */
    column_sum *group;
    size_t whole_rows, group_rows;
    totals_mark marks[TOTALS_MARKS]; /* a ring, the newest at mark_count - 1 */
    size_t mark_count;
    totals_first first; /* a total line above all rows */
} totals;

/** Whether a column is summed: counts and money, not grades and years. */
bool swc_validate_totals_wants(const swc_validate *run, const column_plan *column);
swc_status swc_validate_totals_begin(totals *sums, const sheet_plan *sheet, swc_error *error);
void swc_validate_totals_add(totals *sums, size_t column, swc_str canonical, bool readable);
void swc_validate_totals_tick(totals *sums, size_t column);
void swc_validate_totals_row(totals *sums);
/** A sub-heading or a repeated header: a group of rows begins. */
swc_status swc_validate_totals_mark(totals *sums, swc_error *error);
/** Hold a total line against the sums: total-mismatch where they differ. */
swc_status swc_validate_totals_check(swc_validate *run, totals *sums, const swc_row *row,
                                     const swc_line *line, swc_error *error);
/** After the last row: a total line that stood above them is held against all. */
swc_status swc_validate_totals_close(swc_validate *run, const totals *sums, swc_error *error);
void swc_validate_totals_end(totals *sums);

#endif
