/*
 * From students and pools to the types of a flow: which pools each claimant can use, tier by tier.
 *
 * Ownership: an audience_index owns its maps; problem_shape's arrays go to flow_new.
 */
#ifndef SWC_OPS_ALLOCATE_PROBLEM_H
#define SWC_OPS_ALLOCATE_PROBLEM_H

#include "ops/allocate/claims.h"
#include "ops/allocate/flow.h"
#include "ops/allocate/stock.h"

/* Finds the earmarks and quotas that hold for a student. */
typedef struct audience_index {
    const stock *s;
    const claims *c;
    swc_keymap by_student, by_school, by_school_name, by_commune, by_district, by_level;
    swc_keymap by_place;  /* commune and district, for earmarks that name both */
    uint32_t *next_code;  /* [audience] chains of one selector */
    uint32_t *next_name;  /* [audience] the second chain, of folded school names */
    uint32_t *pool_start; /* [audience + 1] into pool_list */
    uint32_t *pool_list;
    swc_arena arena;
    swc_keymap groups; /* school, district, commune and level to a list that was found before */
    uint32_t *lists;   /* counted lists of audiences, one after another */
    size_t list_length, list_capacity;
    swc_buf key, folded;
} audience_index;

swc_status alloc_audience_index_new(const stock *s, const claims *c, audience_index *out,
                                    swc_error *error);
/** The audiences that hold for a student: lists[*list_out] of them behind that place, rising;
 *  everyone (0) is not among them. false when memory ends. */
bool alloc_audiences_of(audience_index *index, uint32_t row, size_t *list_out);
void alloc_audience_index_free(audience_index *index);

/* What claimants may use. */
typedef struct problem {
    const swc_policy *policy;
    const claims *c;
    audience_index *index; /* NULL: a second pass, where the pools of a type are one */
    const uint32_t *rows;  /* [count] of the claimants */
    uint32_t count;
    bool sim;                   /* one tier of SIMs, whatever [fit] says */
    const uint64_t *type_units; /* [SWC_DEVICE_TYPE_COUNT] units of a second pass */
} problem;

/** SWC_ERR_MEMORY, also for 2^30 edges. O(claimants + edges log edges of a type). */
swc_status alloc_problem_shape(const problem *p, flow_shape *out, swc_error *error);
/** Second pass: pool k of its flow stands for this device type (sorted by name, as pool ids are).
 */
swc_device_type alloc_problem_reopened_type(uint32_t flow_pool_index);

#endif
