/*
 * Sorting by 64-bit keys in linear time.
 *
 * Ownership: the caller owns both arrays; `spare` is scratch of the same size.
 */
#ifndef SWC_DEDUPE_RADIX_H
#define SWC_DEDUPE_RADIX_H

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

#endif
