/* Least-significant-digit radix sorts with digits of 11 bits. Knows nothing of persons. */
#include "ops/dedupe/radix.h"

#include <stdlib.h>

enum { DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS };

keyed_row *radix_sort_rows(keyed_row *items, keyed_row *spare, size_t count, unsigned bits)
{
    for (unsigned shift = 64 - bits; shift < 64; shift += DIGIT_BITS) {
        size_t places[DIGITS] = {0};
        for (size_t i = 0; i < count; i++) {
            places[items[i].key >> shift & (DIGITS - 1)]++;
        }
        size_t place = 0;
        for (size_t digit = 0; digit < DIGITS; digit++) {
            size_t here = places[digit];
            places[digit] = place;
            place += here;
        }
        for (size_t i = 0; i < count; i++) {
            spare[places[items[i].key >> shift & (DIGITS - 1)]++] = items[i];
        }
        keyed_row *sorted = spare;
        spare = items;
        items = sorted;
    }
    return items;
}

uint64_t *radix_sort_values(uint64_t *items, uint64_t *spare, size_t count, unsigned bits)
{
    for (unsigned shift = 0; shift < bits; shift += DIGIT_BITS) {
        size_t places[DIGITS] = {0};
        for (size_t i = 0; i < count; i++) {
            places[items[i] >> shift & (DIGITS - 1)]++;
        }
        if (count == 0 || places[items[0] >> shift & (DIGITS - 1)] == count) {
            continue; /* one digit in all of them */
        }
        size_t place = 0;
        for (size_t digit = 0; digit < DIGITS; digit++) {
            size_t here = places[digit];
            places[digit] = place;
            place += here;
        }
        for (size_t i = 0; i < count; i++) {
            spare[places[items[i] >> shift & (DIGITS - 1)]++] = items[i];
        }
        uint64_t *sorted = spare;
        spare = items;
        items = sorted;
    }
    return items;
}

size_t radix_drop_single(keyed_row *items, size_t count, bool *good_out)
{
    unsigned bits = 10;
    while ((size_t)1 << bits < count * 8 && bits < 36) {
        bits++;
    }
    size_t words = ((size_t)1 << bits) / 64;
    uint64_t *once = calloc(2 * words, sizeof *once);
    uint64_t *twice = once + words;
    if (once == NULL) {
        *good_out = false;
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        uint64_t place = items[i].key >> (64 - bits);
        uint64_t bit = UINT64_C(1) << place % 64;
        twice[place / 64] |= once[place / 64] & bit;
        once[place / 64] |= bit;
    }
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t place = items[i].key >> (64 - bits);
        items[kept] = items[i];
        kept += twice[place / 64] >> place % 64 & 1;
    }
    free(once);
    return kept;
}
