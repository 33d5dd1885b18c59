/*
 * IDs that a run has seen, with the place where each was first: at most 24 bytes an ID.
 *
 * Ownership: the set owns everything in it; keys are copied in compact form.
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

enum { IDSET_MAX_ROW = 1 << 30 };

typedef struct idset_line idset_line;

/** The IDs of one shape, in order of arrival, and an index over them. */
typedef struct idset_table {
    unsigned char **pieces; /* [piece_capacity] of entries: key, row */
    size_t piece_capacity;
    uint32_t count;
    struct idset_sheet {
        uint32_t first_entry; /* with this entry begins ... */
        uint32_t sheet;       /* ... this sheet */
    } * sheets;               /* [sheet_count] ascending */
    size_t sheet_count, sheet_capacity;
    void *index;       /* memory of the lines */
    idset_line *lines; /* [line_count] each in one line of the cache */
    size_t line_count;
    uint32_t number_mask; /* of a slot: the bits of an entry's number */
} idset_table;

/** An ID in compact form. */
typedef struct idset_key {
    uint64_t head;
    uint32_t tail;
    bool is_digits; /* all of it is in `head` */
    uint64_t hash;
} idset_key;

/** Zero-initialise. */
typedef struct idset {
    idset_table digits; /* IDs of at most 17 digits: nearly all */
    idset_table others;
    size_t count;
    swc_sha256 *hash; /* for IDs too long to be kept as they are */
    swc_str expected; /* the ID that is expected next, until it is looked for; no data: none */
    idset_key expected_key; /* of that one */
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
/** Bytes held by the IDs and their index. */
size_t swc_validate_idset_bytes(const idset *set);
void swc_validate_idset_free(idset *set);

#endif
