/*
 * The pairs of the review as they are printed: one below the other, two lines a pair.
 *
 * Ownership: a review_paper owns nothing; the workbook is borrowed and outlives it.
 */
#ifndef SWC_DEDUPE_REVIEW_PAPER_H
#define SWC_DEDUPE_REVIEW_PAPER_H

#include "io/workbook/workbook.h"
#include "ops/dedupe/result.h"

enum { PAPER_BREAKS = 1023 }; /* as many as .xlsx allows */

typedef struct review_paper {
    const swc_dedupe *dedupe;
    swc_sheet *sheet; /* NULL: no paper */
    swc_style title, heading, plain, differs, lacks, reasons;
    uint32_t next_row;
    double used_pt; /* of the page */
    uint32_t breaks[PAPER_BREAKS];
    size_t break_count;
    bool shown[DEDUPE_COLUMN_COUNT]; /* columns that have a place on the paper */
} review_paper;

typedef struct paper_pair {
    const link_pair *rows;
    const comparison *found;
    const char *pair_id;
    swc_str why;
    uint32_t line; /* in the sheet to decide in, from 1 */
} paper_pair;

/** A further sheet of the workbook, with its headings; none for more pairs than anyone prints. */
void review_paper_open(review_paper *paper, const swc_dedupe *dedupe, swc_workbook *workbook);
swc_status review_paper_pair(review_paper *paper, const paper_pair *pair, swc_error *error);
void review_paper_close(review_paper *paper);

#endif
