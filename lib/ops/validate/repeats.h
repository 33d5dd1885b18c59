/*
 * Which IDs may come again: learned on the first reading, so that the second need not remember
 * those that come once.
 *
 * Ownership: a repeats owns its counts. Exact in one way: an ID that comes twice is never told to
 * come once. One that comes once may be told to come again, because another shares its count.
 */
#ifndef SWC_OPS_VALIDATE_REPEATS_H
#define SWC_OPS_VALIDATE_REPEATS_H

#include "base/word8.h"

enum {
    REPEATS_BITS = 24, /* 2^24 counts of two bits: a million IDs share one in 17 */
    REPEATS_AHEAD = 16,
};

/** Zero-initialise: nothing was noted, and nothing is told. */
typedef struct id_repeats {
    uint8_t *counts;                /* four in a byte: 0, 1, or 2 for more; NULL: off */
    size_t waiting[REPEATS_AHEAD];  /* noted, and to be counted when memory has sent the place */
    size_t waiting_count, position; /* `position`: of the oldest one */
} id_repeats;

/** Begin to note. false: no memory. */
bool swc_validate_repeats_begin(id_repeats *repeats);
/** One more row that may give the ID. Every row that will must be noted. */
void swc_validate_repeats_note(id_repeats *repeats, swc_str id);
/** All IDs of a sheet are noted. */
void swc_validate_repeats_flush(id_repeats *repeats);
/** Some ID may have been missed: from now on nothing is told. */
void swc_validate_repeats_free(id_repeats *repeats);

static inline bool swc_validate_repeats_is_on(const id_repeats *repeats)
{
    return repeats->counts != NULL;
}

/* Number of the count of an ID of at least one byte. */
static inline size_t swc_validate_repeats_place(swc_str id)
{
    uint64_t first =
        id.length < sizeof first ? swc_load_short(id.data, id.length) : swc_load8(id.data);
    uint64_t hash = first * UINT64_C(0x9e3779b97f4a7c15) ^
                    (swc_load_tail(id.data, id.length) + id.length) * UINT64_C(0xc2b2ae3d27d4eb4f);
    hash = (hash ^ hash >> 32) * UINT64_C(0xff51afd7ed558ccd);
    return (size_t)(hash >> (64 - REPEATS_BITS));
}

/** Where the count of an ID stands: to be sent for before it is asked. (Asking for memory is no
 *  effect to a compiler, which leaves out a call that does nothing else.) */
static inline const uint8_t *swc_validate_repeats_byte(const id_repeats *repeats, swc_str id)
{
    return repeats->counts + swc_validate_repeats_place(id) / 4;
}

/** Whether the ID was noted once and no more. */
static inline bool swc_validate_repeats_is_alone(const id_repeats *repeats, swc_str id)
{
    size_t place = swc_validate_repeats_place(id);
    return (repeats->counts[place / 4] >> place % 4 * 2 & 3) == 1;
}

#endif
