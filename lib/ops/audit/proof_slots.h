/*
 * The state of one proof, and the slots that its steps go by.
 *
 * Ownership: a proof owns its arrays and graph; audit_prove makes and frees them.
 */
#ifndef SWC_AUDIT_PROOF_SLOTS_H
#define SWC_AUDIT_PROOF_SLOTS_H

#include "ops/audit/graph.h"
#include "ops/audit/proof.h"

#define NO_SLOT UINT32_MAX

/* A slot of a household; a student alone is a household of one slot. */
typedef struct slot {
    uint32_t household;
    uint32_t turn; /* j + children served before */
    uint32_t rank;
    uint32_t member;    /* the claim that gives the slot its class and rank */
    uint32_t chosen;    /* claim that fills it; NOT_FOUND: the slot is not kept */
    bool first_refused; /* the best slot of its household that is not kept */
    uint8_t priority;
} slot;

typedef struct proof {
    const proof_case *in;
    swap_graph graph;
    slot *slots;                      /* [claim_count] in their order */
    uint32_t *members, *member_start; /* claims of a household by rank; filled for households */
    uint32_t *bucket;                 /* [claim_count] of the holding */
    uint32_t *slot_of;                /* [claim_count] slot a chosen claim fills */
    bool *settled;                    /* [claim_count] chosen or refused in the current block */
    uint32_t *worth; /* [pool_count] largest slot order that gives way, see find_worths */
} proof;

/* Fill slots and slot_of; for households the members too. */
void proof_make_slots(proof *p);

#endif
