/*
 * The cash of the ledger up to a day: its entries in the order of a cash book, what is left of each
 * purpose and how old that is (FORMS 6.8). Facts; cashbook.c and public/public.c print them.
 *
 * Ownership: everything is in the form's arena.
 */
#ifndef SWC_OPS_REPORT_CASH_H
#define SWC_OPS_REPORT_CASH_H

#include "ops/report/form.h"

enum { CASH_AGES = 4 }; /* 0-30, 31-90, 91-180, over 180 days */

/* Columns of the ages; beside each other in every table that shows them. */
#define CASH_AGE_COLUMN(name, vi, en) SUM_COLUMN(name, 'M', NO_GROUP, vi, en)
#define CASH_AGE_COLUMNS                                                                           \
    CASH_AGE_COLUMN("age_0_30", "0-30 ngày", "0-30 days"),                                         \
        CASH_AGE_COLUMN("age_31_90", "31-90 ngày", "31-90 days"),                                  \
        CASH_AGE_COLUMN("age_91_180", "91-180 ngày", "91-180 days"),                               \
        CASH_AGE_COLUMN("age_over_180", "Trên 180 ngày", "Over 180 days")

typedef struct cash_entry {
    const ledger_row *row;
    swc_str id;
    size_t earmark; /* into earmarks */
    int order;      /* on one day: receipts 0, spends 1, reversals 2 */
    int64_t in, out;
} cash_entry;

/* Receipts are lots, and the oldest is spent first. */
typedef struct cash_earmark {
    swc_str name; /* "": none */
    int64_t in, out;
    int64_t ages[CASH_AGES]; /* what is left, by days between receipt and the day */
    swc_str oldest;          /* date of the oldest money left */
} cash_earmark;

typedef struct cash {
    cash_entry *entries; /* by date, order, id */
    size_t count;
    cash_earmark *earmarks; /* in the order of FORMS 3, the empty one first */
    size_t earmark_count;
} cash;

/* @param day  YYYY-MM-DD: later entries are left out, and ages are counted to it
 * @return false without memory. O(n log n). */
bool cash_read(report_form *form, swc_str day, cash *out);

#endif
