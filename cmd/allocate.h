/*
 * What the files of swc-allocate share: what was asked, what was read, and the round's manifest.
 *
 * Ownership: allocate_free_inputs frees what was read and the lists of the request; a round's texts
 * are freed where the round is.
 */
#ifndef SWC_CMD_ALLOCATE_H
#define SWC_CMD_ALLOCATE_H

#include "common.h"

typedef struct allocate_request {
    const char *policy, *devices, *donations, *handovers, *coverage, *quota, *quota_type;
    text_list previous, outstanding;
    const char *previous_manifest, *cutoffs, *keep, *seed, *manifest, *commit;
    text_list draws;
    const char *explain;
} allocate_request;

typedef struct allocate_inputs {
    swc_policy policy;
    swc_table students, devices, donations, handovers, coverage, quota;
    swc_table *previous, *outstanding;
} allocate_inputs;

typedef struct allocate_round {
    swc_manifest old;
    swc_buf text; /* the new manifest so far */
    char commit[SWC_SHA256_HEX + 1], seed[SWC_SHA256_HEX + 1];
} allocate_round;

/* ---- allocate_inputs.c ---- */

/** The policy and every stream. false: said why. */
bool allocate_read_inputs(struct front *front, const allocate_request *r, allocate_inputs *in);
void allocate_free_inputs(const allocate_request *r, allocate_inputs *in);

/* ---- allocate_round.c ---- */

const char *allocate_last_component(const char *path);
/** Each result needs a name of its own. false: said why. */
bool allocate_check_names(struct front *front, const allocate_request *r);
/** Write a small text that holds nothing personal, atomically. false: said why. */
bool allocate_write_text(struct front *front, const char *path, const swc_buf *text);
/** --commit: write the head, print the commitment. */
void allocate_commit(struct front *front, const allocate_request *r, const allocate_inputs *in,
                     allocate_round *round);
/** --manifest: the head must be the committed one; then the seed. false: said why. */
bool allocate_open_round(struct front *front, const allocate_request *r, const allocate_inputs *in,
                         allocate_round *round);

/* ---- allocate_results.c ---- */

/** Plan, cutoffs and manifest; none of them replaces a file unless all could be written. */
void allocate_write_results(struct front *front, const allocate_request *r, allocate_round *round,
                            swc_allocation *allocation);

#endif
