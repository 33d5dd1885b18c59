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

/** Leave out items whose key no other item has: sorting costs more than looking. Keys that fall on
 * one bit are taken for equal, and then only sorted for nothing. @param good_out  false: memory
 * ends */
size_t radix_drop_single(keyed_row *items, size_t count, bool *good_out);

#endif
