/*
 * What a finished linkage says about each row, shared by the writers of the result.
 *
 * Ownership: swc_dedupe owns all of it; the table is borrowed.
 */
#ifndef SWC_DEDUPE_RESULT_H
#define SWC_DEDUPE_RESULT_H

#include "ops/dedupe/against.h"
#include "ops/dedupe/link.h"
#include "swc/dedupe.h"

struct swc_dedupe {
    const swc_table *table;
    swc_dedupe_options options;
    linkage link;
    identity_set identities;
    uint32_t *group_at; /* [rows] 1 + place in group_ids; 0: no group */
    char (*group_ids)[PAIR_ID_HEX + 1];
    size_t group_count;
    against_matches matches; /* rows that are in options.against */
    swc_dedupe_counts counts;
};

/** The sentence of a pair: what each field gave, in bits. Appended to `out`. */
bool why_add(swc_buf *out, const comparison *found, int prior, swc_lang lang);
/** "1234" centibits as "12.34", with a sign when `sign`. */
bool bits_add(swc_buf *out, int centibits, bool sign);

/** What a removed row and its kept row differ in, of the columns that decide allocation. */
bool conflicts_add(swc_buf *out, const swc_dedupe *dedupe, uint32_t row, uint32_t kept,
                   size_t *count_out);
/** Score and sentence of a removed row. */
swc_status removal_why(swc_dedupe *dedupe, uint32_t row, uint32_t kept, swc_buf *why_out,
                       int *score_out, swc_error *error);
/** The comparison that stands in the review: of the filled rows with the counts of the output, or
 *  (pair->first) of rows as they came with the counts of the input. */
void review_comparison(swc_dedupe *dedupe, const link_pair *pair, comparison *out, int *prior_out);

#endif
