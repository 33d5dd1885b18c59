/* Remembers answers to short keys, one a slot; knows nothing of what they mean. */
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

/* Three multiplications side by side, then one: the way to the slot is what a look costs. */
static inline size_t first_slot(const memo_key *key)
{
    uint64_t hash = (key->first + key->text.length) * UINT64_C(0x9e3779b97f4a7c15) ^
                    key->middle * UINT64_C(0xc2b2ae3d27d4eb4f) ^
                    key->last * UINT64_C(0xff51afd7ed558ccd);
    if (key->text.length > KNOWN_BYTES) {
        hash ^= swc_load8(key->text.data + WORD) * UINT64_C(0xbf58476d1ce4e5b9);
    }
    return (size_t)((hash ^ hash >> 32) * UINT64_C(0xc4ceb9fe1a85ec53) >> 40);
}

/* A key may lie in any of the WAYS slots from its first one on. */
static swc_memo_slot *find(const swc_memo *memo, const memo_key *key, size_t first,
                           swc_memo_slot **place_out)
{
    *place_out = NULL;
    for (size_t i = 0; i < WAYS; i++) {
        swc_memo_slot *slot = &memo->slots[(first + i) & (memo->slot_count - 1)];
        if (holds(slot, key)) {
            return slot;
        }
        if (slot->key_length == 0 && *place_out == NULL) {
            *place_out = slot;
        }
    }
    if (*place_out == NULL) {
        *place_out = &memo->slots[first & (memo->slot_count - 1)];
    }
    return NULL;
}

const swc_memo_slot *swc_memo_get(const swc_memo *memo, swc_str text)
{
    swc_memo_slot *place;
    if (memo->slots == NULL || text.length == 0 || text.length > SWC_MEMO_KEY_BYTES) {
        return NULL;
    }
    memo_key key = key_of(text);
    size_t first = first_slot(&key);
    const swc_memo_slot *slot = &memo->slots[first & (memo->slot_count - 1)];
    return holds(slot, &key) ? slot : find(memo, &key, first, &place); /* mostly there */
}

void swc_memo_put(swc_memo *memo, swc_str key, swc_str text, uint32_t number)
{
    if (key.length == 0 || key.length > SWC_MEMO_KEY_BYTES || text.length > SWC_MEMO_KEY_BYTES) {
        return;
    }
    if (memo->slots == NULL) {
        memo->slot_count = memo->slot_count == 0 ? DEFAULT_SLOTS : memo->slot_count;
        memo->memory = calloc(memo->slot_count + 1, sizeof *memo->slots);
        if (memo->memory == NULL) {
            return;
        }
        size_t astray = (uintptr_t)memo->memory % LINE_BYTES;
        memo->slots = (void *)((char *)memo->memory + (LINE_BYTES - astray) % LINE_BYTES);
    }
    memo_key words = key_of(key);
    swc_memo_slot *place = NULL;
    swc_memo_slot *slot = find(memo, &words, first_slot(&words), &place);
    slot = slot != NULL ? slot : place;
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
    if (memo->slots != NULL) {
        memset(memo->slots, 0, memo->slot_count * sizeof *memo->slots);
    }
}

void swc_memo_free(swc_memo *memo)
{
    free(memo->memory);
    memo->memory = NULL;
    memo->slots = NULL;
}
