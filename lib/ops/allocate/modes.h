/*
 * The order of questions that defines the plan: blocks, who, how well, which pool (RULES 7.4-7.6).
 *
 * Ownership: borrows the flow; results go into the caller's arrays.
 */
#ifndef SWC_OPS_ALLOCATE_MODES_H
#define SWC_OPS_ALLOCATE_MODES_H

#include "ops/allocate/flow.h"
#include "swc/policy.h"

/* One device that may go to a household; with claimant student, to a child. */
typedef struct mode_slot {
    uint8_t class;
    uint32_t turn;   /* m + j of RULES 7.6; 0 with claimant student */
    uint32_t rank;   /* of the child it ranks as */
    uint32_t family; /* whose children may fill it; FLOW_NONE: only `claimant` */
    uint32_t claimant;
    bool kept;
} mode_slot;

typedef struct modes {
    flow *f;
    swc_mode mode;
    mode_slot *slots; /* [slot_count] by class, turn, rank */
    uint32_t slot_count;
    /* households; NULL when every slot stands for one child */
    const uint32_t *family, *family_start, *family_member; /* members by rank */
    uint8_t *member_state;                                 /* [claimant] */
    uint32_t *edge; /* [claimant_count] out: the edge each claimant ends with, FLOW_NONE */
} modes;

/** Claimants are numbered by rank. Every question has one right answer, so does the result. */
void alloc_modes_run(modes *m);

#endif
