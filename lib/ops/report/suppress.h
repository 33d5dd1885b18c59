/*
 * Suppression of small counts of children in what is published (FORMS 7). Pure: figures in, which
 * may be shown out. Knows nothing of forms or files.
 *
 * Ownership: everything is the caller's.
 */
#ifndef SWC_OPS_REPORT_SUPPRESS_H
#define SWC_OPS_REPORT_SUPPRESS_H

#include "swc/status.h"

enum { SUPPRESS_A = 2, SUPPRESS_B = 9 }; /* served, remaining; need, served, remaining by P1-P3 */

typedef struct suppress_row {
    size_t index; /* the caller's, kept */
    int64_t need;
    int64_t a[SUPPRESS_A]; /* served, remaining: need = served + remaining */
    int64_t b[SUPPRESS_B]; /* need_p1-3, served_p1-3, remaining_p1-3 */
    bool merged;           /* part of "Các địa phương khác": not a row of its own */
    bool closed_a, closed_b;
} suppress_row;

typedef struct suppress_result {
    suppress_row others; /* the merged row; meaningful when merged_count > 0 */
    size_t merged_count;
    suppress_row province;
    bool no_need;                /* not even the province's need may be shown */
    bool no_districts;           /* only the province */
    bool no_a, no_b;             /* that level nowhere, the province included */
    bool province_a, province_b; /* that level for the province only */
} suppress_result;

/**
 * Decide. Rows come in the order of the forms, which settles ties.
 * @param rows       [count]; merged and closed flags are set
 * @param threshold  k >= 2: a count of 1..k-1 is never shown
 * @param complement whether to close rows that would give others away (step 4); false only in the
 *                   test that shows what it is for
 * O(count^2).
 */
void suppress(suppress_row *rows, size_t count, int64_t threshold, bool complement,
              suppress_result *out);

#endif
