/*
 * Which pairs are worth comparing: sorted passes, each over rows that share a key.
 *
 * Ownership: candidates own their array; free it with candidates_free.
 *
 * A missing value makes no key. A block of more than BLOCK_LIMIT rows is cut finer by the name,
 * then by the birth date; what is still too large is passed by a window of BLOCK_WINDOW rows in the
 * order of their content, so that no block costs more than its size times a constant.
 */
#ifndef SWC_DEDUPE_BLOCK_H
#define SWC_DEDUPE_BLOCK_H

#include "ops/dedupe/people.h"

enum { BLOCK_LIMIT = 60, BLOCK_WINDOW = 10 };

typedef struct candidate_set {
    uint64_t *pairs; /* smaller row << 32 | larger row, ascending, each once */
    size_t count, capacity;
    size_t cut_blocks; /* blocks that were over the limit */
} candidate_set;

/** Orders two rows by content, for the window: < 0, 0, > 0. */
typedef int content_order(const void *context, uint32_t a, uint32_t b);

/**
 * Find candidate pairs among the rows given. O(rows * passes).
 * @param dirty    [people.count]: only pairs with a dirty row are wanted; NULL: all pairs
 * @param in_cut   [people.count]: set to 1 for rows of a block that was over the limit
 * @return SWC_OK or SWC_ERR_MEMORY
 */
swc_status block_pairs(const people *all, const uint32_t *rows, size_t row_count,
                       const uint8_t *dirty, uint8_t *in_cut, content_order *order,
                       const void *context, candidate_set *out, swc_error *error);
void candidates_free(candidate_set *candidates);

#endif
