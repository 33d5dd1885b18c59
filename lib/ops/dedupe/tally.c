/* A table of counts. Knows nothing of what is counted. */
#include "ops/dedupe/tally.h"

#include <stdlib.h>

static size_t first_slot(const tally_table *tally, uint64_t key)
{
    return (size_t)(key * UINT64_C(0x9e3779b97f4a7c15) >> 20) & tally->mask;
}

static struct tally_slot *find(const tally_table *tally, uint64_t key)
{
    size_t i = first_slot(tally, key);
    while (tally->slots[i].key != key && tally->slots[i].key != 0) {
        i = (i + 1) & tally->mask;
    }
    return &tally->slots[i];
}

bool tally_reserve(tally_table *tally, size_t keys)
{
    size_t size = 64;
    while (size < keys * 2) {
        size *= 2;
    }
    if (tally->slots != NULL && size <= tally->mask + 1) {
        return true;
    }
    tally_table larger = {.mask = size - 1, .used = tally->used};
    larger.slots = calloc(size, sizeof *larger.slots);
    if (larger.slots == NULL) {
        return false;
    }
    for (size_t i = 0; tally->slots != NULL && i <= tally->mask; i++) {
        if (tally->slots[i].key != 0) {
            *find(&larger, tally->slots[i].key) = tally->slots[i];
        }
    }
    free(tally->slots);
    *tally = larger;
    return true;
}

bool tally_add(tally_table *tally, uint64_t key, int change)
{
    if (key == 0) {
        return true;
    }
    if ((tally->slots == NULL || (tally->used + 1) * 2 > tally->mask) &&
        !tally_reserve(tally, (tally->used + 32) * 2)) {
        return false;
    }
    struct tally_slot *slot = find(tally, key);
    tally->used += slot->key == 0;
    slot->key = key;
    slot->count += (uint64_t)(int64_t)change;
    return true;
}

uint64_t tally_count(const tally_table *tally, uint64_t key)
{
    return key == 0 || tally->slots == NULL ? 0 : find(tally, key)->count;
}

void tally_prefetch(const tally_table *tally, uint64_t key)
{
    if (key != 0 && tally->slots != NULL) {
        __builtin_prefetch(&tally->slots[first_slot(tally, key)]);
    }
}

void tally_free(tally_table *tally)
{
    free(tally->slots);
    *tally = (tally_table){0};
}
