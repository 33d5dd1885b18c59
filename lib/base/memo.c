/* Remembers answers to short keys, one a slot; knows nothing of what they mean. */
#include "base/memo.h"

#include "base/word8.h"

#include <stdlib.h>
#include <string.h>

enum { DEFAULT_SLOTS = 1024, WAYS = 4 };

static bool same_bytes(const char *a, const char *b, size_t length)
{
    size_t i = 0;
    for (; i + sizeof(uint64_t) <= length; i += sizeof(uint64_t)) {
        if (swc_load8(a + i) != swc_load8(b + i)) {
            return false;
        }
    }
    return swc_load_tail(a, length) == swc_load_tail(b, length);
}

static bool holds(const swc_memo_slot *slot, swc_str key)
{
    return slot->key_length == key.length && same_bytes(slot->key, key.data, key.length);
}

static size_t first_slot(swc_str key)
{
    return (size_t)(swc_fold_hash(key.data, key.length) >> 40);
}

/* A key may lie in any of the WAYS slots from its first one on. */
static swc_memo_slot *find(const swc_memo *memo, swc_str key, size_t first,
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

const swc_memo_slot *swc_memo_get(const swc_memo *memo, swc_str key)
{
    swc_memo_slot *place;
    if (memo->slots == NULL || key.length == 0 || key.length > SWC_MEMO_KEY_BYTES) {
        return NULL;
    }
    size_t first = first_slot(key);
    const swc_memo_slot *slot = &memo->slots[first & (memo->slot_count - 1)];
    return holds(slot, key) ? slot : find(memo, key, first, &place); /* mostly there */
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
    swc_memo_slot *slot = find(memo, key, first_slot(key), &place);
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
