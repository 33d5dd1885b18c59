/* Sorting by 32-bit keys in linear time. Knows nothing of what the keys stand for. */
#include "ops/audit/facts.h"

#include <stdlib.h>
#include <string.h>

enum { DIGIT_BITS = 11, DIGITS = 3, DIGIT_VALUES = 1 << DIGIT_BITS };

static uint32_t digit_of(uint32_t key, int digit)
{
    return key >> (digit * DIGIT_BITS) & (DIGIT_VALUES - 1);
}

/* From the lowest digit to the highest, each a counting sort; a digit that all share is skipped. */
static void sort_digits(keyed *entries, keyed *room, size_t count,
                        uint32_t counts[DIGITS][DIGIT_VALUES])
{
    keyed *from = entries;
    keyed *to = room;
    for (int digit = 0; digit < DIGITS; digit++) {
        uint32_t *start = counts[digit];
        uint32_t sum = 0;
        if (start[digit_of(from[0].key, digit)] == count) {
            continue;
        }
        for (size_t value = 0; value < DIGIT_VALUES; value++) {
            uint32_t here = start[value];
            start[value] = sum;
            sum += here;
        }
        for (size_t i = 0; i < count; i++) {
            to[start[digit_of(from[i].key, digit)]++] = from[i];
        }
        keyed *sorted = to;
        to = from;
        from = sorted;
    }
    if (from != entries) {
        memcpy(entries, from, count * sizeof *entries);
    }
}

swc_status audit_sort_keyed(keyed *entries, size_t count, swc_error *error)
{
    if (count < 2) {
        return SWC_OK;
    }
    keyed *room = malloc(count * sizeof *room);
    uint32_t(*counts)[DIGIT_VALUES] = calloc(DIGITS, sizeof *counts);
    swc_status status = room == NULL || counts == NULL ? swc_fail_memory(error) : SWC_OK;
    if (status == SWC_OK) {
        for (size_t i = 0; i < count; i++) {
            for (int digit = 0; digit < DIGITS; digit++) {
                counts[digit][digit_of(entries[i].key, digit)]++;
            }
        }
        sort_digits(entries, room, count, counts);
    }
    free(room);
    free(counts);
    return status;
}
