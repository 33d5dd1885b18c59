/* Least-significant-digit radix sorts with digits of 11 bits. Knows nothing of persons. */
#include "ops/dedupe/radix.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS, TOP_SHIFT = 64 - DIGIT_BITS };
/* So many values no longer lie in the cache beside what they are looked up in. */
enum { LEAST_PARTED = 1 << 18 };

/* From how many items have each digit to where the first of them goes. */
static void to_places(size_t places[DIGITS])
{
    size_t place = 0;
    for (size_t digit = 0; digit < DIGITS; digit++) {
        size_t here = places[digit];
        places[digit] = place;
        place += here;
    }
}

keyed_row *radix_sort_rows(keyed_row *items, keyed_row *spare, size_t count, unsigned bits)
{
    for (unsigned shift = 64 - bits; shift < 64; shift += DIGIT_BITS) {
        size_t places[DIGITS] = {0};
        for (size_t i = 0; i < count; i++) {
            places[items[i].key >> shift & (DIGITS - 1)]++;
        }
        to_places(places);
        for (size_t i = 0; i < count; i++) {
            spare[places[items[i].key >> shift & (DIGITS - 1)]++] = items[i];
        }
        keyed_row *sorted = spare;
        spare = items;
        items = sorted;
    }
    return items;
}

/* Sort by the digits at first_shift and above, as far as last_bit. */
static uint64_t *sort_digits(uint64_t *items, uint64_t *spare, size_t count, unsigned first_shift,
                             unsigned last_bit)
{
    for (unsigned shift = first_shift; shift < last_bit; shift += DIGIT_BITS) {
        size_t places[DIGITS] = {0};
        for (size_t i = 0; i < count; i++) {
            places[items[i] >> shift & (DIGITS - 1)]++;
        }
        if (count == 0 || places[items[0] >> shift & (DIGITS - 1)] == count) {
            continue; /* one digit in all of them */
        }
        to_places(places);
        for (size_t i = 0; i < count; i++) {
            spare[places[items[i] >> shift & (DIGITS - 1)]++] = items[i];
        }
        uint64_t *sorted = spare;
        spare = items;
        items = sorted;
    }
    return items;
}

uint64_t *radix_sort_values(uint64_t *items, uint64_t *spare, size_t count, unsigned bits)
{
    return sort_digits(items, spare, count, 0, bits);
}

static int compare_values(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

enum { FEW = 32, MOST_FILTER_BITS = 36 };

static void sort_run(uint64_t *items, size_t count)
{
    if (count > FEW) {
        qsort(items, count, sizeof *items, compare_values);
        return;
    }
    for (size_t i = 1; i < count; i++) {
        uint64_t item = items[i];
        size_t place = i;
        for (; place > 0 && items[place - 1] > item; place--) {
            items[place] = items[place - 1];
        }
        items[place] = item;
    }
}

/* Values that fell together by chance are parted. */
static void part_runs(uint64_t *items, size_t count, unsigned low_bits, unsigned sorted_from)
{
    for (size_t start = 0; start < count;) {
        uint64_t first = items[start];
        size_t end = start + 1;
        bool parted = false;
        while (end < count && items[end] >> sorted_from == first >> sorted_from) {
            parted = parted || items[end] >> low_bits != first >> low_bits;
            end++;
        }
        if (parted) {
            sort_run(items + start, end - start);
        }
        start = end;
    }
}

uint64_t *radix_group_values(uint64_t *items, uint64_t *spare, size_t count, unsigned low_bits)
{
    unsigned bits = DIGIT_BITS;
    while (bits + DIGIT_BITS <= 64 - low_bits && (size_t)1 << (bits - 1) < count) {
        bits += DIGIT_BITS;
    }
    items = sort_digits(items, spare, count, 64 - bits, 64);
    part_runs(items, count, low_bits, 64 - bits);
    return items;
}

/* How many bits tell `count` values apart, of so many that they have. */
static unsigned filter_bits(size_t count, unsigned most)
{
    unsigned bits = 10;
    while ((size_t)1 << bits < count * 8 && bits < MOST_FILTER_BITS && bits < most) {
        bits++;
    }
    return bits;
}

/* Copies what is equal to another in the `bits` bits below the top `skip` ones.
 * @param once  zeros for all that these bits can be, and as many behind them
 * @param out  may be items */
static size_t copy_repeated(const uint64_t *items, size_t count, unsigned skip, unsigned bits,
                            uint64_t *once, uint64_t *out)
{
    uint64_t *twice = once + ((size_t)1 << bits) / 64;
    for (size_t i = 0; i < count; i++) {
        uint64_t place = items[i] << skip >> (64 - bits);
        uint64_t bit = UINT64_C(1) << place % 64;
        twice[place / 64] |= once[place / 64] & bit;
        once[place / 64] |= bit;
    }
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t place = items[i] << skip >> (64 - bits);
        out[kept] = items[i];
        kept += twice[place / 64] >> place % 64 & 1;
    }
    return kept;
}

size_t radix_drop_single(uint64_t *items, size_t count, unsigned low_bits, bool *good_out)
{
    unsigned bits = filter_bits(count, 64 - low_bits);
    uint64_t *once = calloc(((size_t)2 << bits) / 64, sizeof *once);
    if (once == NULL) {
        *good_out = false;
        return 0;
    }
    size_t kept = copy_repeated(items, count, 0, bits, once, items);
    free(once);
    return kept;
}

/* Brings values with one top digit side by side, in their order. */
static void scatter(const uint64_t *items, uint64_t *out, size_t count, size_t places[DIGITS])
{
    for (size_t i = 0; i < count; i++) {
        places[items[i] >> TOP_SHIFT]++;
    }
    to_places(places);
    for (size_t i = 0; i < count; i++) {
        out[places[items[i] >> TOP_SHIFT]++] = items[i];
    }
}

/* Groups the repeated values of one top digit. @return how many are written to out */
static size_t group_part(uint64_t *part, size_t count, unsigned low_bits, uint64_t *once,
                         uint64_t *out)
{
    unsigned bits = filter_bits(count, 64 - low_bits - DIGIT_BITS);
    memset(once, 0, ((size_t)2 << bits) / CHAR_BIT);
    size_t kept = copy_repeated(part, count, DIGIT_BITS, bits, once, out);
    unsigned digit = 64 - low_bits - DIGIT_BITS < DIGIT_BITS ? low_bits : TOP_SHIFT - DIGIT_BITS;
    if (kept > FEW) {
        const uint64_t *sorted = sort_digits(out, part, kept, digit, TOP_SHIFT);
        if (sorted != out) {
            memcpy(out, sorted, kept * sizeof *out);
        }
        part_runs(out, kept, low_bits, digit);
    } else {
        sort_run(out, kept);
    }
    return kept;
}

uint64_t *radix_group_repeated(uint64_t *items, uint64_t *spare, size_t count, unsigned low_bits,
                               size_t *kept_out, bool *good_out)
{
    if (count < LEAST_PARTED) {
        *kept_out = radix_drop_single(items, count, low_bits, good_out);
        return radix_group_values(items, spare, *kept_out, low_bits);
    }
    size_t places[DIGITS] = {0};
    size_t largest = 0;
    scatter(items, spare, count, places);
    for (size_t digit = 0; digit < DIGITS; digit++) {
        size_t size = places[digit] - (digit == 0 ? 0 : places[digit - 1]);
        largest = size > largest ? size : largest;
    }
    unsigned bits = filter_bits(largest, 64 - low_bits - DIGIT_BITS);
    uint64_t *once = malloc(((size_t)2 << bits) / CHAR_BIT);
    *good_out = *good_out && once != NULL;
    *kept_out = 0;
    for (size_t digit = 0, start = 0; digit < DIGITS && *good_out; digit++) {
        *kept_out +=
            group_part(spare + start, places[digit] - start, low_bits, once, items + *kept_out);
        start = places[digit];
    }
    free(once);
    return items;
}
