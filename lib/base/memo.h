/*
 * A small memory of answers: short keys to short texts or a number, the newest answer to a slot
 * stays. For columns whose few words come again and again.
 *
 * Ownership: a memo owns its slots; answers are borrowed until the next call with that memo.
 * What it holds never shows in a result: an answer that was pushed out is only worked out again.
 */
#ifndef SWC_BASE_MEMO_H
#define SWC_BASE_MEMO_H

#include "swc/status.h"

enum { SWC_MEMO_KEY_BYTES = 60 };

typedef struct swc_memo_slot {
    uint8_t key_length;
    uint8_t text_length;
    bool same; /* the text is the key itself */
    uint32_t number;
    char key[SWC_MEMO_KEY_BYTES];
    char text[SWC_MEMO_KEY_BYTES];
} swc_memo_slot;

/** Zero-initialise, then slot_count may be set: a power of 2, 0 for 1,024. 132 bytes an answer. */
typedef struct swc_memo {
    size_t slot_count;
    uint32_t *index; /* [slot_count] once something was put: numbers of answers from 1, 0 free */
    swc_memo_slot *slots; /* [slot_count] in order of arrival, each in two lines of the cache */
    void *memory;         /* they lie in it */
    uint32_t used;        /* so many are */
    uint32_t number_mask; /* of an entry of the index: the bits of the number, below a tag */
} swc_memo;

/** The answer to a key, or NULL. */
const swc_memo_slot *swc_memo_get(const swc_memo *memo, swc_str key);
/** Remember; a key or text that is too long, or no memory, is simply not remembered. */
void swc_memo_put(swc_memo *memo, swc_str key, swc_str text, uint32_t number);
/** Forget everything, because the facts behind the answers have changed. */
void swc_memo_clear(swc_memo *memo);
void swc_memo_free(swc_memo *memo);

#endif
