/* Counts of IDs by their hashes, up to two. Remembers no ID. */
#include "ops/validate/repeats.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Asked for as large pages: what an ID costs is the way to its count, through the tables of small
 * ones. Where the machine has none, nothing is lost but that. */
bool swc_validate_repeats_begin(id_repeats *repeats)
{
    enum { BYTES = 1 << REPEATS_BITS >> 2, PAGE_BYTES = 2 << 20 };
    repeats->counts = aligned_alloc(PAGE_BYTES, BYTES);
    if (repeats->counts == NULL) {
        return false;
    }
#ifdef MADV_HUGEPAGE
    (void)madvise(repeats->counts, BYTES, MADV_HUGEPAGE);
#endif
    memset(repeats->counts, 0, BYTES);
    return true;
}

static void count(id_repeats *repeats, size_t place)
{
    uint8_t *byte = &repeats->counts[place / 4];
    unsigned shift = place % 4 * 2;
    *byte = (uint8_t)(*byte + ((*byte >> shift & 3) < 2 ? 1U << shift : 0));
}

void swc_validate_repeats_note(id_repeats *repeats, swc_str id)
{
    size_t place = swc_validate_repeats_place(id);
    __builtin_prefetch(repeats->counts + place / 4, 1);
    size_t *waiting = &repeats->waiting[repeats->position];
    if (repeats->waiting_count == REPEATS_AHEAD) {
        count(repeats, *waiting);
    } else {
        repeats->waiting_count++;
    }
    *waiting = place;
    repeats->position = (repeats->position + 1) % REPEATS_AHEAD;
}

void swc_validate_repeats_flush(id_repeats *repeats)
{
    for (size_t i = 1; i <= repeats->waiting_count; i++) {
        count(repeats, repeats->waiting[(repeats->position + REPEATS_AHEAD - i) % REPEATS_AHEAD]);
    }
    repeats->waiting_count = 0;
}

void swc_validate_repeats_free(id_repeats *repeats)
{
    free(repeats->counts);
    repeats->counts = NULL;
    repeats->waiting_count = 0;
}
