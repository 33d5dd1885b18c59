/* Remembers answers to short keys, one a slot; knows nothing of what they mean. */
#include "base/memo.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_SLOTS = 1024, WAYS = 4 };

/* One multiplication for eight bytes: a worse hash than swc_hash64, but a clash costs no more than
 * working an answer out again. */
static size_t hash_key(swc_str key)
{
    const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15); /* 2^64 over the golden ratio */
    uint64_t hash = key.length;
    size_t i = 0;
    uint64_t word;
    for (; i + sizeof word <= key.length; i += sizeof word) {
        memcpy(&word, key.data + i, sizeof word);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32;
    }
    word = 0;
    for (size_t rest = 0; i + rest < key.length; rest++) {
        word = word << 8 | (unsigned char)key.data[i + rest];
    }
    hash = (hash ^ word) * factor;
    return (size_t)(hash >> 40);
}

/* A key may lie in any of the WAYS slots from its first one on. */
static swc_memo_slot *find(const swc_memo *memo, swc_str key, swc_memo_slot **place_out)
{
    size_t first = hash_key(key);
    *place_out = NULL;
    for (size_t i = 0; i < WAYS; i++) {
        swc_memo_slot *slot = &memo->slots[(first + i) & (memo->slot_count - 1)];
        if (slot->key_length == key.length && memcmp(slot->key, key.data, key.length) == 0) {
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

const swc_memo_slot *swc_memo_get(const swc_memo *memo, swc_str key)
{
    swc_memo_slot *place;
    if (memo->slots == NULL || key.length == 0 || key.length > SWC_MEMO_KEY_BYTES) {
        return NULL;
    }
    return find(memo, key, &place);
}

void swc_memo_put(swc_memo *memo, swc_str key, swc_str text, uint32_t number)
{
    if (key.length == 0 || key.length > SWC_MEMO_KEY_BYTES || text.length > SWC_MEMO_KEY_BYTES) {
        return;
    }
    if (memo->slots == NULL) {
        memo->slot_count = memo->slot_count == 0 ? DEFAULT_SLOTS : memo->slot_count;
        memo->slots = calloc(memo->slot_count, sizeof *memo->slots);
        if (memo->slots == NULL) {
            return;
        }
    }
    swc_memo_slot *place = NULL;
    swc_memo_slot *slot = find(memo, key, &place);
    slot = slot != NULL ? slot : place;
    slot->key_length = (uint8_t)key.length;
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
    free(memo->slots);
    memo->slots = NULL;
}
