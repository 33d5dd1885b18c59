/* The proof of each pass over the stock, and what its findings mean for the checks. */
#include "ops/audit/inspect.h"
#include "ops/audit/proof.h"

#include <stdlib.h>

typedef struct pass_context {
    inspection *at;
    bool by_cutoff; /* being passed over breaks the cut-offs, else the best fit */
} pass_context;

static swc_status report_fault(void *context, proof_fault fault, const claim *at, swc_error *error)
{
    const pass_context *in = context;
    swc_audit *audit = in->at->audit;
    size_t line = plan_line(in->at->holdings[at->child].plan_row);
    switch (fault) {
    case FAULT_PASSED_OVER:
        return swc_audit_violate(
            audit, in->by_cutoff ? SWC_CHECK_CUTOFF_PROOF : SWC_CHECK_BEST_FIT, line, error,
            "em này chờ trong khi một đơn vị em dùng được còn trống hoặc đến tay em xếp sau, trực "
            "tiếp hay qua đổi chỗ",
            "this child waits while a unit it could use is spare or went to a child ranked behind, "
            "directly or through swaps");
    case FAULT_WRONG_SIBLING:
        return swc_audit_violate(
            audit, SWC_CHECK_BEST_FIT, line, error,
            "em này xếp trước anh chị em đã được cấp trong hộ và có thể được "
            "cấp thay",
            "this child ranks before a served child of its household and could "
            "have been served instead");
    case FAULT_WORSE_TIER:
        return swc_audit_violate(audit, SWC_CHECK_BEST_FIT, line, error,
                                 "em này có thể nhận loại máy hợp hơn mà không em nào mất phần",
                                 "this child could have a better fitting type without anybody "
                                 "losing");
    case FAULT_WORSE_POOL:
        break;
    }
    return swc_audit_violate(audit, SWC_CHECK_BEST_FIT, line, error,
                             "em này phải nhận từ nguồn máy đứng trước (chỉ định trước, rồi theo "
                             "tên nguồn)",
                             "this child must be given a unit of an earlier pool (earmarked first, "
                             "then by pool id)");
}

/* What a child holds from a pass; NOT_FOUND: nothing. Pools opened again stand for their type. */
static uint32_t pool_held(const inspection *at, const child *c, pass in_pass)
{
    const holding *held = &at->holdings[c->row];
    bool sims = in_pass == PASS_SIMS || in_pass == PASS_SIMS_OPEN;
    bool reopened = in_pass == PASS_DEVICES_OPEN || in_pass == PASS_SIMS_OPEN;
    uint32_t number = sims ? held->sim.pool : held->device.pool;
    if (number == NOT_FOUND || (at->facts->pools[number].kind == POOL_REOPENED) != reopened) {
        return NOT_FOUND;
    }
    return reopened ? at->facts->reopened[at->facts->pools[number].type] : number;
}

static bool takes_part(const inspection *at, const child *c, pass in_pass)
{
    switch (in_pass) {
    case PASS_DEVICES:
        return child_gets_device(c);
    case PASS_DEVICES_OPEN:
        return child_gets_device(c) && pool_held(at, c, PASS_DEVICES) == NOT_FOUND;
    case PASS_SIMS:
        return inspection_sim_candidate(at, c);
    case PASS_SIMS_OPEN:
        return inspection_sim_candidate(at, c) && pool_held(at, c, PASS_SIMS) == NOT_FOUND;
    case PASS_COUNT:
        break;
    }
    return false;
}

/* Whether a pool belongs to the proof of a pass: SIM or device, first or reopened. */
static bool pool_in_pass(const pool *p, pass in_pass)
{
    bool sims = in_pass == PASS_SIMS || in_pass == PASS_SIMS_OPEN;
    bool reopened = in_pass == PASS_DEVICES_OPEN || in_pass == PASS_SIMS_OPEN;
    return (p->type == SWC_SIM) == sims &&
           (reopened ? p->kind == POOL_REOPENED_TYPE : p->kind < POOL_REOPENED);
}

static size_t collect_claims(const inspection *at, pass in_pass, claim *claims)
{
    size_t count = 0;
    for (size_t i = 0; i < at->facts->ranked_count; i++) {
        const child *c = &at->facts->children[at->facts->listed[i]];
        if (takes_part(at, c, in_pass)) {
            claims[count++] = (claim){.child = c->row,
                                      .rank = c->rank,
                                      .profile = child_uses(at->facts, c, in_pass),
                                      .pool = pool_held(at, c, in_pass),
                                      .household = c->household,
                                      .slot_rank = c->rank,
                                      .slot_priority = c->priority};
        }
    }
    return count;
}

/*
 * The slots of the households (RULES 7.6): the j-th has class and rank of the j-th best child that
 * may be served. In the second pass a household goes on behind the slots it has filled.
 */
static swc_status number_slots(const inspection *at, pass in_pass, claim *claims,
                               size_t claim_count, swc_error *error)
{
    const audit_facts *facts = at->facts;
    uint32_t *start = calloc((size_t)facts->household_count + 2, sizeof *start);
    uint32_t *next = calloc((size_t)facts->household_count + 1, sizeof *next);
    uint32_t *served_before = calloc((size_t)facts->household_count + 1, sizeof *served_before);
    const child **members = calloc(facts->ranked_count + 1, sizeof *members);
    bool good = start != NULL && next != NULL && served_before != NULL && members != NULL;
    for (size_t i = 0; i < facts->child_count && good; i++) {
        const child *c = &facts->children[i];
        served_before[c->household] += c->verdict == VERDICT_ALREADY_SERVED;
        start[c->household + 2] += child_gets_device(c);
        next[c->household] +=
            in_pass == PASS_DEVICES_OPEN && pool_held(at, c, PASS_DEVICES) != NOT_FOUND;
    }
    for (size_t h = 2; h < (size_t)facts->household_count + 2 && good; h++) {
        start[h] += start[h - 1];
    }
    for (size_t i = 0; i < facts->ranked_count && good; i++) {
        const child *c = &facts->children[facts->listed[i]];
        if (child_gets_device(c)) {
            members[start[c->household + 1]++] = c;
        }
    }
    for (size_t i = 0; i < claim_count && good; i++) {
        uint32_t h = claims[i].household;
        const child *owner = members[start[h] + next[h]++];
        claims[i].slot_turn = served_before[h] + next[h];
        claims[i].slot_rank = owner->rank;
        claims[i].slot_priority = owner->priority;
    }
    free(start);
    free(next);
    free(served_before);
    free(members);
    return good ? SWC_OK : swc_fail_memory(error);
}

static swc_status prove_pass(inspection *at, pass in_pass, swc_error *error)
{
    const audit_facts *facts = at->facts;
    bool sims = in_pass == PASS_SIMS || in_pass == PASS_SIMS_OPEN;
    bool households = facts->in->policy->claimant == SWC_CLAIMANT_HOUSEHOLD && !sims;
    pass_context context = {at, at->cutoffs_apply};
    claim *claims = calloc(facts->ranked_count + 1, sizeof *claims);
    uint32_t *spare = calloc(facts->pool_count + 1, sizeof *spare);
    uint32_t *cutoffs = calloc(facts->pool_count + 1, sizeof *cutoffs);
    swc_status status = SWC_OK;
    if (claims == NULL || spare == NULL || cutoffs == NULL) {
        status = swc_fail_memory(error);
    } else {
        for (size_t i = 0; i < facts->pool_count; i++) {
            bool here = pool_in_pass(&facts->pools[i], in_pass);
            spare[i] = here ? at->capacity[i] - at->used[i] : 0;
        }
        size_t claim_count = collect_claims(at, in_pass, claims);
        status = households ? number_slots(at, in_pass, claims, claim_count, error) : SWC_OK;
        proof_case proof = {.facts = facts,
                            .claims = claims,
                            .claim_count = claim_count,
                            .spare = spare,
                            .mode = sims ? SWC_MODE_COVERAGE : facts->in->policy->mode,
                            .households = households,
                            .cutoffs = at->cutoffs_apply ? cutoffs : NULL,
                            .report = report_fault,
                            .context = &context};
        status = status == SWC_OK ? audit_prove(&proof, error) : status;
        for (size_t i = 0; i < facts->pool_count; i++) {
            const pool *p = &facts->pools[i];
            if (pool_in_pass(p, in_pass)) {
                at->cutoffs[i] = cutoffs[i];
            } else if (p->kind == POOL_REOPENED &&
                       pool_in_pass(&facts->pools[facts->reopened[p->type]], in_pass)) {
                at->cutoffs[i] = cutoffs[facts->reopened[p->type]];
            }
        }
    }
    free(claims);
    free(spare);
    free(cutoffs);
    return status;
}

/*
 * The pools that a second pass opens are one pool of a type to the proof: whoever can use one can
 * use all. The definition then gives the units of a type by rank to the pools in the order of
 * their ids: no holder may come before a holder of an earlier pool, nor leave one with a spare
 * unit behind.
 */
static swc_status prove_filling(inspection *at, pass in_pass, swc_error *error)
{
    const audit_facts *facts = at->facts;
    const bool sims = in_pass == PASS_SIMS_OPEN;
    pass_context context = {at, false};
    swc_str least_spare[SWC_DEVICE_TYPE_COUNT] = {{NULL, 0}};
    swc_str last[SWC_DEVICE_TYPE_COUNT] = {{NULL, 0}};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < facts->pool_count; i++) {
        const pool *p = &facts->pools[i];
        swc_str *least = &least_spare[p->type];
        if (p->kind == POOL_REOPENED && at->used[i] < at->capacity[i] &&
            (least->data == NULL || swc_str_compare(p->id, *least) < 0)) {
            *least = p->id;
        }
    }
    for (size_t i = 0; i < facts->ranked_count && status == SWC_OK; i++) {
        const child *c = &facts->children[facts->listed[i]];
        const holding *held = &at->holdings[c->row];
        uint32_t number = sims ? held->sim.pool : held->device.pool;
        if (number == NOT_FOUND || facts->pools[number].kind != POOL_REOPENED) {
            continue;
        }
        const pool *p = &facts->pools[number];
        if ((least_spare[p->type].data != NULL &&
             swc_str_compare(p->id, least_spare[p->type]) > 0) ||
            swc_str_compare(p->id, last[p->type]) < 0) {
            const claim holder = {.child = c->row};
            status = report_fault(&context, FAULT_WORSE_POOL, &holder, error);
        } else {
            last[p->type] = p->id;
        }
    }
    return status;
}

swc_status inspect_passes(inspection *at, swc_error *error)
{
    const swc_policy *policy = at->facts->in->policy;
    bool soft = policy->earmark == SWC_EARMARK_SOFT;
    at->cutoffs_apply =
        policy->mode == SWC_MODE_COVERAGE && policy->claimant == SWC_CLAIMANT_STUDENT;
    swc_status status = prove_pass(at, PASS_DEVICES, error);
    if (status == SWC_OK && soft) {
        status = prove_pass(at, PASS_DEVICES_OPEN, error);
        status = status == SWC_OK ? prove_filling(at, PASS_DEVICES_OPEN, error) : status;
    }
    if (status == SWC_OK && policy->sim_on) {
        status = prove_pass(at, PASS_SIMS, error);
    }
    if (status == SWC_OK && policy->sim_on && soft) {
        status = prove_pass(at, PASS_SIMS_OPEN, error);
        status = status == SWC_OK ? prove_filling(at, PASS_SIMS_OPEN, error) : status;
    }
    return status;
}
