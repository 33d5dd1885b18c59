/*
 * Rows of this list that are already in another one: an earlier round, another district.
 *
 * Ownership: the caller frees the matches with against_free; both tables are borrowed.
 */
#ifndef SWC_DEDUPE_AGAINST_H
#define SWC_DEDUPE_AGAINST_H

#include "ops/dedupe/link.h"

typedef struct against_match {
    uint32_t row;   /* a kept row of the list */
    uint32_t other; /* a row of the other list: the strongest, ties by content */
    int32_t score;
    bool same; /* else uncertain */
} against_match;

typedef struct against_matches {
    against_match *items; /* by row; at most one each */
    size_t count, capacity;
} against_matches;

/** Compare the kept rows of a finished linkage with every row of `other`. Marks nothing. */
swc_status against_find(linkage *link, const swc_table *other, against_matches *out,
                        swc_error *error);
void against_free(against_matches *matches);

#endif
