/*
 * Proof that a set of holdings is the defined one (SPEC 7.4-7.6, RULES 7.4-7.6), by showing of
 * each step of the definition that nothing better was possible. Computes no allocation.
 *
 * Ownership: a proof_case borrows its arrays from the caller.
 */
#ifndef SWC_AUDIT_PROOF_H
#define SWC_AUDIT_PROOF_H

#include "ops/audit/facts.h"

/* One claimant in one pass. */
typedef struct claim {
    uint32_t child;
    uint32_t rank;
    uint32_t profile;
    uint32_t pool; /* what the plan gives; NOT_FOUND: waits */
    uint32_t household;
    /* The slot that stands beside this claim in the household's list (RULES 7.6): not always of
     * this child, a second pass goes on with the slots that the first left. */
    uint32_t slot_turn; /* j + children served before; 0 for students */
    uint32_t slot_rank;
    uint8_t slot_priority;
} claim;

typedef enum proof_fault {
    FAULT_PASSED_OVER,   /* waits, though a unit could be had from spare stock or worse ranks */
    FAULT_WRONG_SIBLING, /* waits, though it could take the place of a sibling of worse rank */
    FAULT_WORSE_TIER,    /* a better tier was possible */
    FAULT_WORSE_POOL,    /* an earlier pool of the tier was possible */
} proof_fault;

#define NO_CUTOFF UINT32_C(0)
#define SPARE_CUTOFF UINT32_MAX

typedef struct proof_case {
    const audit_facts *facts;
    const claim *claims; /* [claim_count] by rank; a pool that is held is in the profile */
    size_t claim_count;
    const uint32_t *spare; /* [pool_count] units nobody holds */
    swc_mode mode;
    bool households;
    uint32_t *cutoffs; /* [pool_count], NO_CUTOFF filled in by the caller, or NULL: filled with
                          the smallest cut-offs in mode coverage for students */
    swc_status (*report)(void *context, proof_fault fault, const claim *at, swc_error *error);
    void *context;
} proof_case;

swc_status audit_prove(const proof_case *in, swc_error *error);

#endif
