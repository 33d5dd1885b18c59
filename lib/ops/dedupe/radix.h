/*
 * Sorting by 64-bit keys in linear time.
 *
 * Ownership: the caller owns both arrays; `spare` is scratch of the same size.
 */
#ifndef SWC_DEDUPE_RADIX_H
#define SWC_DEDUPE_RADIX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct keyed_row {
    uint64_t key;
    uint32_t row;
} keyed_row;

/** Stable, by the top `bits` bits of the key (a multiple of 11 is cheapest). The sorted items are
 *  in the array given back: `items` or `spare`. */
keyed_row *radix_sort_rows(keyed_row *items, keyed_row *spare, size_t count, unsigned bits);
/** As above for bare 64-bit values, by their low `bits` bits. */
uint64_t *radix_sort_values(uint64_t *items, uint64_t *spare, size_t count, unsigned bits);

/** How many low bits hold any of `count` rows: a digest above them makes one value of both. */
static inline unsigned radix_row_bits(size_t count)
{
    unsigned bits = 1;
    while (bits < 32 && count >> bits != 0) {
        bits++;
    }
    return bits;
}

/** The upper bits of a digest and a row below them. */
static inline uint64_t radix_value(uint64_t digest, uint32_t row, unsigned row_bits)
{
    return (digest >> row_bits << row_bits) | row;
}

static inline uint32_t radix_row(uint64_t value, unsigned row_bits)
{
    return (uint32_t)(value & ((UINT64_C(1) << row_bits) - 1));
}

/** Bring 64-bit values that are equal above `low_bits` side by side, ascending; such groups come in
 *  no particular order. @return items or spare */
uint64_t *radix_group_values(uint64_t *items, uint64_t *spare, size_t count, unsigned low_bits);
/** Leave out values that are equal to no other above `low_bits`: sorting costs more than looking.
 *  What falls on one bit is taken for equal, and then only sorted for nothing.
 *  @param good_out  false: memory ends */
size_t radix_drop_single(uint64_t *items, size_t count, unsigned low_bits, bool *good_out);
/** Both in one: leave out single values, bring the others side by side. Values of one group stay in
 *  their order. @return items or spare */
uint64_t *radix_group_repeated(uint64_t *items, uint64_t *spare, size_t count, unsigned low_bits,
                               size_t *kept_out, bool *good_out);

#endif
