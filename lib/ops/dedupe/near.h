/*
 * After the first round: which rows may have to do with those that moved. A yes may be wrong.
 *
 * Ownership: a filter owns its bits; zero-initialise, free with near_free.
 */
#ifndef SWC_DEDUPE_NEAR_H
#define SWC_DEDUPE_NEAR_H

#include "ops/dedupe/block.h"
#include "ops/dedupe/block_keys.h"

typedef struct near_filter {
    uint64_t *bits;
    unsigned size_bits;
} near_filter;

/** The frequent numbers that the rows marked in `moved` [rows] carry: few, so that the filter is
 * the smallest. O(rows). @param count_out  how many were added, the same one perhaps often */
swc_status near_fill_numbers(near_filter *filter, const people *all, const uint8_t *moved,
                             size_t *count_out, swc_error *error);
/** All that rows carry which changed or have left a block that was cut. O(rows).
 *  @param count_out  how many such rows there are: without any, no row is near */
swc_status near_fill(near_filter *filter, const people *all, const uint8_t *moved,
                     const tally_table *cut, size_t *count_out, swc_error *error);
/** The rows that carry any of it. @param out  [row_count] @return how many */
size_t near_number_rows(const near_filter *filter, const people *all, const uint32_t *rows,
                        size_t row_count, uint32_t *out);
size_t near_rows(const near_filter *filter, const people *all, const uint32_t *rows,
                 size_t row_count, uint32_t *out);
void near_free(near_filter *filter);

/* Values of different kinds lie at different places of one filter. */
static inline uint64_t near_place(const near_filter *filter, enum block_base base, uint64_t value)
{
    return (value + base) * UINT64_C(0x9e3779b97f4a7c15) >> (64 - filter->size_bits);
}

/** Whether a moved row may carry the value; 0: no value. */
static inline bool near_has(const near_filter *filter, enum block_base base, uint64_t value)
{
    uint64_t place = near_place(filter, base, value);
    return value != 0 && (filter->bits[place / 64] >> place % 64 & 1) != 0;
}

#endif
