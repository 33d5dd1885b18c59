/*
 * IDs that a run has seen, with the place where each was first: at most 24 bytes an ID.
 *
 * Ownership: the set owns its slots; keys are copied in compact form.
 */
#ifndef SWC_OPS_VALIDATE_IDSET_H
#define SWC_OPS_VALIDATE_IDSET_H

#include "swc/hash.h"
#include "swc/status.h"

/** Where a row stands: number of its sheet in the run (below 2^18), and its row (below 2^30). */
typedef struct idset_place {
    uint32_t sheet;
    uint32_t row;
} idset_place;

enum { IDSET_MAX_SHEETS = 1 << 18, IDSET_MAX_ROW = 1 << 30, IDSET_PARTS = 256 };

typedef struct idset_part {
    unsigned char *groups; /* [group_count] of eight tags and eight slots: key, place */
    uint32_t group_count;
    uint32_t count;
} idset_part;

/** Zero-initialise. The parts grow one by one, so that growing never doubles the whole. */
typedef struct idset {
    idset_part digits[IDSET_PARTS]; /* IDs of at most 17 digits: nearly all */
    idset_part others[IDSET_PARTS];
    swc_sha256 *hash; /* for IDs too long to be kept as they are */
    size_t count;
    swc_str expected; /* the ID that is expected next, until it is looked for; no data: none */
    uint64_t expected_key, expected_hash;
} idset;

/**
 * Find or insert.
 * IDs of up to 17 digits or up to 11 other bytes are kept exactly; longer ones by 88 bits of
 * SHA-256, which no two of a billion IDs share in practice (birthday bound 2e-9).
 * @param first_out  the place given when the ID was inserted
 * @return SWC_OK or SWC_ERR_MEMORY. Amortised O(1).
 */
swc_status swc_validate_idset_put(idset *set, swc_str id, idset_place place, idset_place *first_out,
                                  bool *found_out, swc_error *error);
/** A hint that the ID will be looked for next: its place comes from memory meanwhile. The text
 * stays as it is until then. */
void swc_validate_idset_expect(idset *set, swc_str id);
/** Whether the ID is there; *first_out (may be NULL) then holds its place. */
swc_status swc_validate_idset_find(idset *set, swc_str id, idset_place *first_out, bool *found_out,
                                   swc_error *error);
/** Bytes held by the slots. */
size_t swc_validate_idset_bytes(const idset *set);
void swc_validate_idset_free(idset *set);

#endif
