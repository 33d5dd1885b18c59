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
    size_t dropped;    /* pairs that `may_match` saw and did not want, the same one perhaps often */
} candidate_set;

/* What became of a row in the round before. */
enum row_move {
    ROW_CHANGED = 1, /* its values: its pairs are looked for anew */
    ROW_GONE = 2,    /* another row stands for it */
};

/* What is known of rows outside their keys. */
typedef struct block_ask {
    /** Orders two rows by content, for the window: < 0, 0, > 0. */
    int (*order)(const void *context, uint32_t a, uint32_t b);
    /** Whether a pair is worth storing; a yes costs time alone. Most pairs need not be stored,
     *  sorted and fetched again. */
    bool (*may_match)(void *context, uint32_t a, uint32_t b);
    /** Fetch into the cache what may_match looks at. */
    void (*fetch)(const void *context, uint32_t row);
    void *context;
    tally_table *cut; /**< keys of blocks that were cut, in earlier rounds too; added to */
} block_ask;

/**
 * Find candidate pairs among the rows given. O(rows * passes).
 * @param rows     with them, of the rows gone since the round before, those that block_is_left
 * @param moved    [people.count] row_move bits: only pairs with a row that changed are wanted, and
 *                 those that a cut block gives because rows have left it; NULL: all pairs
 * @return SWC_OK or SWC_ERR_MEMORY
 */
swc_status block_pairs(const people *all, const uint32_t *rows, size_t row_count,
                       const uint8_t *moved, const block_ask *ask, candidate_set *out,
                       swc_error *error);
/** Whether a row that is gone matters to those that stay: some block of it was too large. In a list
 * of foreign names any may matter, for a block of a weak key may be small enough without it; pupils
 *  that may be linked share a strong key. @param cut  as block_pairs left it */
bool block_is_left(const people *all, const person_row *person, const tally_table *cut);
void candidates_free(candidate_set *candidates);

#endif
