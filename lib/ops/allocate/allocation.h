/*
 * The allocation in the making: what swc_allocate_run fills and the writers read.
 *
 * Ownership: a swc_allocation owns its stock, claims and history; tables and policy are borrowed.
 */
#ifndef SWC_OPS_ALLOCATE_ALLOCATION_H
#define SWC_OPS_ALLOCATE_ALLOCATION_H

#include "ops/allocate/claims.h"
#include "ops/allocate/flow.h"
#include "ops/allocate/stock.h"
#include "swc/allocate.h"

struct swc_allocation {
    swc_allocate_input input;
    history past;
    stock s;
    claims c;
    size_t served; /* students with a device or cash */
    size_t sims;   /* students with a SIM */
};

/* Values of pool.cutoff. */
enum { CUTOFF_SPARE = 0 };

/**
 * The smallest cutoffs of one pass (RULES 8): a pool's worst holder, or the worst of a pool that a
 * holder could use instead, and so on; CUTOFF_SPARE when a spare unit is reached.
 * @param edge  [claimant] where each ended, FLOW_NONE
 * @param rank  [claimant]
 * O(edges).
 */
swc_status alloc_cutoffs_find(const flow *f, const uint32_t *edge, const uint32_t *rank,
                              const uint64_t *spare_units, uint32_t *cutoff_out, swc_error *error);

/** Households of the device claimants (household.c). */
typedef struct households {
    uint32_t *family; /* [claimant] */
    uint32_t *family_start;
    uint32_t *family_member;
    uint32_t family_count;
    uint8_t *member_state;
    uint32_t *turn; /* [claimant] m + j of the slot that ranks as this child */
} households;

/** rows: [count] by rank. */
swc_status alloc_households_find(const claims *c, const uint32_t *rows, uint32_t count,
                                 households *out, swc_error *error);
void alloc_households_free(households *h);

/** One pass of matching over students `rows` by rank; sets nothing but the results. */
typedef struct pass {
    const uint32_t *rows;
    uint32_t count;
    bool sim;
    bool second;              /* over the pools that soft earmarks opened */
    size_t first_pool;        /* second: of those pools */
    const uint32_t *all_rows; /* second: [all_count] of the first pass, whose slots go on */
    uint32_t all_count;
    uint32_t *pool; /* [count] out: index in stock.pools, FLOW_NONE */
} pass;

swc_status alloc_pass_run(swc_allocation *a, pass *p, swc_error *error);

#endif
