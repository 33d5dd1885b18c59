/* Least-significant-digit radix sorts with digits of 11 bits. Knows nothing of persons. */
#include "ops/dedupe/radix.h"

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
