/* Remembers answers to short keys, side by side, and an index over them; knows nothing of what they
 * mean. */
#include "base/memo.h"

#include "base/word8.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_SLOTS = 1024, WAYS = 4, LINE_BYTES = 64 };

/* A key as eight bytes at its start, in its middle and at its end: one of up to 24 is known by them
 * and its length. Short ones have zeros behind them, here as in a slot. */
typedef struct memo_key {
    swc_str text;
    uint64_t first, middle, last;
} memo_key;

enum { WORD = sizeof(uint64_t), KNOWN_BYTES = 3 * WORD };

static inline memo_key key_of(swc_str text)
{
    if (text.length < WORD) {
        uint64_t word = swc_load_short(text.data, text.length);
        return (memo_key){text, word, word, word};
    }
    size_t more = text.length - WORD;
    return (memo_key){text, swc_load8(text.data), swc_load8(text.data + more / 2),
                      swc_load8(text.data + more)};
}

static inline bool holds(const swc_memo_slot *slot, const memo_key *key)
{
    size_t length = key->text.length;
    size_t more = length < WORD ? 0 : length - WORD;
    uint64_t others = (swc_load8(slot->key) ^ key->first) |
                      (swc_load8(slot->key + more / 2) ^ key->middle) |
                      (swc_load8(slot->key + more) ^ key->last);
    return slot->key_length == length && others == 0 &&
           (length <= KNOWN_BYTES || memcmp(slot->key, key->text.data, length) == 0);
}

/* Three multiplications side by side, then one: the way to the answer is what a look costs. */
static inline uint64_t hash_of(const memo_key *key)
{
    uint64_t hash = (key->first + key->text.length) * UINT64_C(0x9e3779b97f4a7c15) ^
                    key->middle * UINT64_C(0xc2b2ae3d27d4eb4f) ^
                    key->last * UINT64_C(0xff51afd7ed558ccd);
    if (key->text.length > KNOWN_BYTES) {
        hash ^= swc_load8(key->text.data + WORD) * UINT64_C(0xbf58476d1ce4e5b9);
    }
    return (hash ^ hash >> 32) * UINT64_C(0xc4ceb9fe1a85ec53);
}

/* What a place of the index holds above the number of an answer. */
static inline uint32_t tag_of(const swc_memo *memo, uint64_t hash)
{
    return (uint32_t)(hash >> 32) & ~memo->number_mask;
}

/* An answer's number may stand in any of the WAYS places from its first one on. @return the place
 * where it stands, or NULL and in *free_out one where it may */
static inline const uint32_t *find(const swc_memo *memo, const memo_key *key, uint64_t hash,
                                   const uint32_t **free_out)
{
    uint32_t tag = tag_of(memo, hash);
    size_t first = (size_t)(hash >> 40);
    *free_out = NULL;
    for (size_t i = 0; i < WAYS; i++) {
        const uint32_t *place = &memo->index[(first + i) & (memo->slot_count - 1)];
        if (*place == 0) {
            *free_out = *free_out == NULL ? place : *free_out;
        } else if ((*place & ~memo->number_mask) == tag &&
                   holds(&memo->slots[(*place & memo->number_mask) - 1], key)) {
            return place;
        }
    }
    return NULL;
}

const swc_memo_slot *swc_memo_get(const swc_memo *memo, swc_str text)
{
    if (memo->index == NULL || text.length == 0 || text.length > SWC_MEMO_KEY_BYTES) {
        return NULL;
    }
    memo_key key = key_of(text);
    const uint32_t *free_place;
    const uint32_t *place = find(memo, &key, hash_of(&key), &free_place);
    return place == NULL ? NULL : &memo->slots[(*place & memo->number_mask) - 1];
}

/* Memory for all answers at once; it is touched only as they come. */
static bool begin(swc_memo *memo)
{
    memo->slot_count = memo->slot_count == 0 ? DEFAULT_SLOTS : memo->slot_count;
    memo->number_mask = (uint32_t)(2 * memo->slot_count - 1);
    memo->memory = calloc(memo->slot_count + 1, sizeof *memo->slots);
    memo->index = calloc(memo->slot_count, sizeof *memo->index);
    if (memo->memory == NULL || memo->index == NULL) {
        swc_memo_free(memo);
        return false;
    }
    size_t astray = (uintptr_t)memo->memory % LINE_BYTES;
    memo->slots = (void *)((char *)memo->memory + (LINE_BYTES - astray) % LINE_BYTES);
    return true;
}

/* The slot for a key: its own, a new one, or that of the oldest in its place. */
static swc_memo_slot *slot_for(swc_memo *memo, const memo_key *key)
{
    uint64_t hash = hash_of(key);
    const uint32_t *free_place;
    const uint32_t *known = find(memo, key, hash, &free_place);
    if (known == NULL) {
        size_t at = free_place != NULL ? (size_t)(free_place - memo->index)
                                       : (size_t)(hash >> 40) & (memo->slot_count - 1);
        uint32_t number = memo->index[at] & memo->number_mask;
        number = number == 0 ? ++memo->used : number;
        memo->index[at] = tag_of(memo, hash) | number;
        known = &memo->index[at];
    }
    return &memo->slots[(*known & memo->number_mask) - 1];
}

void swc_memo_put(swc_memo *memo, swc_str key, swc_str text, uint32_t number)
{
    bool is_short =
        key.length > 0 && key.length <= SWC_MEMO_KEY_BYTES && text.length <= SWC_MEMO_KEY_BYTES;
    if (!is_short || (memo->index == NULL && !begin(memo))) {
        return;
    }
    memo_key words = key_of(key);
    swc_memo_slot *slot = slot_for(memo, &words);
    slot->key_length = (uint8_t)key.length;
    memset(slot->key, 0, WORD);
    memcpy(slot->key, key.data, key.length);
    slot->text_length = (uint8_t)text.length;
    slot->number = number;
    slot->same = swc_str_equal(key, text);
    if (text.length > 0) {
        memcpy(slot->text, text.data, text.length);
    }
}

void swc_memo_clear(swc_memo *memo)
{
    if (memo->index != NULL) {
        memset(memo->index, 0, memo->slot_count * sizeof *memo->index);
        memo->used = 0;
    }
}

void swc_memo_free(swc_memo *memo)
{
    free(memo->memory);
    free(memo->index);
    memo->memory = NULL;
    memo->index = NULL;
    memo->slots = NULL;
    memo->used = 0;
}
