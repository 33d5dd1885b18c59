/* One small filter over the values of moved rows, so that the others need a glance each. */
#include "ops/dedupe/near.h"

#include <stdlib.h>

enum { LEAST_BITS = 16, LARGEST_BITS = 26, BITS_PER_VALUE = 32 };

static bool take_bits(near_filter *filter, size_t value_count)
{
    near_free(filter);
    filter->size_bits = LEAST_BITS;
    while (filter->size_bits < LARGEST_BITS &&
           (size_t)1 << filter->size_bits < value_count * BITS_PER_VALUE) {
        filter->size_bits++;
    }
    filter->bits = calloc(((size_t)1 << filter->size_bits) / 64, sizeof *filter->bits);
    return filter->bits != NULL;
}

static void add_value(near_filter *filter, enum block_base base, uint64_t value)
{
    uint64_t place = near_place(filter, base, value);
    filter->bits[place / 64] |= value == 0 ? 0 : UINT64_C(1) << place % 64;
}

swc_status near_fill_numbers(near_filter *filter, const people *all, const uint8_t *moved,
                             size_t *count_out, swc_error *error)
{
    *count_out = 0;
    if (!take_bits(filter, 0)) {
        return swc_fail_memory(error);
    }
    for (size_t row = 0; row < all->count && all->frequent.used > 0; row++) {
        const person_row *person = &all->all[row];
        if (moved[row] != 0 && people_is_frequent(all, false, person->personal_id)) {
            add_value(filter, BASE_ID, person->personal_id);
            ++*count_out;
        }
        if (moved[row] != 0 && people_is_frequent(all, true, person->phone)) {
            add_value(filter, BASE_PHONE, person->phone);
            ++*count_out;
        }
    }
    return SWC_OK;
}

swc_status near_fill(near_filter *filter, const people *all, const uint8_t *moved,
                     const tally_table *cut, size_t *count_out, swc_error *error)
{
    size_t count = 0;
    *count_out = 0;
    for (size_t row = 0; row < all->count; row++) {
        count += (moved[row] & ROW_CHANGED) != 0;
    }
    if (!take_bits(filter, BLOCK_BASES * count)) {
        return swc_fail_memory(error);
    }
    for (size_t row = 0; row < all->count; row++) {
        uint64_t bases[BLOCK_BASES];
        const person_row *person = &all->all[row];
        if (moved[row] == 0 || (moved[row] == ROW_GONE && !block_is_left(all, person, cut))) {
            continue;
        }
        block_own_bases_of(all, person, bases);
        for (enum block_base base = 0; base < BLOCK_BASES; base++) {
            add_value(filter, base, bases[base]);
        }
        ++*count_out;
    }
    return SWC_OK;
}

size_t near_number_rows(const near_filter *filter, const people *all, const uint32_t *rows,
                        size_t row_count, uint32_t *out)
{
    size_t count = 0;
    for (size_t i = 0; i < row_count; i++) {
        const person_row *person = &all->all[rows[i]];
        bool hit = near_has(filter, BASE_ID, person->personal_id);
        hit |= near_has(filter, BASE_PHONE, person->phone);
        out[count] = rows[i];
        count += hit;
    }
    return count;
}

size_t near_rows(const near_filter *filter, const people *all, const uint32_t *rows,
                 size_t row_count, uint32_t *out)
{
    size_t count = 0;
    for (size_t i = 0; i < row_count; i++) {
        uint64_t bases[BLOCK_BASES];
        bool hit = false;
        block_bases_of(&all->all[rows[i]], bases);
        for (enum block_base base = 0; base < BLOCK_BASES; base++) {
            hit |= near_has(filter, base, bases[base]);
        }
        out[count] = rows[i];
        count += hit;
    }
    return count;
}

void near_free(near_filter *filter)
{
    free(filter->bits);
    *filter = (near_filter){0};
}
