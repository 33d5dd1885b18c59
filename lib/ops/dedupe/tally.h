/*
 * How often each key occurs: open addressing from 64-bit keys to counts.
 *
 * Ownership: a tally owns its slots; zero-initialise. Key 0 is never counted.
 */
#ifndef SWC_DEDUPE_TALLY_H
#define SWC_DEDUPE_TALLY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct tally_table {
    struct tally_slot {
        uint64_t key;
        uint64_t count;
    } * slots;
    size_t mask, used;
} tally_table;

/** Make room for `keys` keys. @return false when memory ends */
bool tally_reserve(tally_table *tally, size_t keys);
/** Add `change` (it may be negative) to the key's count. @return false when memory ends */
bool tally_add(tally_table *tally, uint64_t key, int change);
/** 0 for a key that was never added. */
uint64_t tally_count(const tally_table *tally, uint64_t key);
/** Fetch a key's slot into the cache, before its turn. */
void tally_prefetch(const tally_table *tally, uint64_t key);
void tally_free(tally_table *tally);

#endif
