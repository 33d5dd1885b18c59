/*
 * The proof, step by step as the definition goes: who, which sibling, which tier, which pool.
 */
#include "ops/audit/proof_slots.h"

#include <stdlib.h>

/* More pairs of served and waiting siblings than this in all is no household register. */
static const size_t most_pairs = (size_t)1 << 26;

static const profile *profile_of(const proof *p, const claim *c)
{
    return &p->in->facts->profiles[c->profile];
}

static const uint32_t *uses_of(const proof *p, const claim *c)
{
    return p->in->facts->uses + profile_of(p, c)->first;
}

static uint32_t use_count(const proof *p, const claim *c)
{
    const profile *uses = profile_of(p, c);
    return uses->tier_count == 0 ? 0 : uses->tier_end[uses->tier_count - 1];
}

static swc_status report(const proof *p, proof_fault fault, const claim *at, swc_error *error)
{
    return p->in->report(p->in->context, fault, at, error);
}

static bool allocate_arrays(proof *p)
{
    size_t count = p->in->claim_count + 1;
    p->slots = calloc(count, sizeof *p->slots);
    p->members = calloc(count, sizeof *p->members);
    p->member_start = calloc((size_t)p->in->facts->household_count + 2, sizeof *p->member_start);
    p->bucket = calloc(count, sizeof *p->bucket);
    p->slot_of = calloc(count, sizeof *p->slot_of);
    p->settled = calloc(count, sizeof *p->settled);
    p->worth = calloc(p->in->facts->pool_count + 1, sizeof *p->worth);
    return p->slots != NULL && p->members != NULL && p->member_start != NULL && p->bucket != NULL &&
           p->slot_of != NULL && p->settled != NULL && p->worth != NULL;
}

static void free_arrays(proof *p)
{
    graph_free(&p->graph);
    free(p->slots);
    free(p->members);
    free(p->member_start);
    free(p->bucket);
    free(p->slot_of);
    free(p->settled);
    free(p->worth);
}

/* Every pair of a served and a waiting child of one household, through `each`. */
static swc_status for_pairs(proof *p, uint32_t household, size_t *pair_count, swc_error *error)
{
    uint32_t first = p->member_start[household];
    uint32_t end = p->member_start[household + 1];
    for (uint32_t i = first; i < end; i++) {
        const claim *served = &p->in->claims[p->members[i]];
        for (uint32_t j = first; j < end && served->pool != NOT_FOUND; j++) {
            uint32_t number;
            /* a served sibling may be waiting still in an earlier block */
            const claim *other = &p->in->claims[p->members[j]];
            if (i == j) {
                continue;
            }
            if (++*pair_count > most_pairs) {
                return swc_fail(error, SWC_ERR_MEMORY,
                                "một household_id có quá nhiều học sinh; hãy sửa cột household_id",
                                "one household_id has too many students; correct the column "
                                "household_id");
            }
            swc_status status =
                graph_bucket(&p->graph, served->pool, other->profile, &number, error);
            if (status != SWC_OK) {
                return status;
            }
        }
    }
    return SWC_OK;
}

/* All buckets that any step will count in. */
static swc_status make_buckets(proof *p, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < p->in->claim_count && status == SWC_OK; i++) {
        const claim *c = &p->in->claims[i];
        if (c->pool != NOT_FOUND) {
            status = graph_bucket(&p->graph, c->pool, c->profile, &p->bucket[i], error);
        }
    }
    size_t pair_count = 0;
    for (uint32_t h = 0; h < p->in->facts->household_count && status == SWC_OK; h++) {
        if (p->in->households && p->member_start[h + 1] - p->member_start[h] > 1) {
            status = for_pairs(p, h, &pair_count, error);
        }
    }
    return status == SWC_OK ? graph_link(&p->graph, error) : status;
}

/* A served child may give its place to a sibling that is not chosen yet: the pool of the one is
 * joined to the pools of the other (count 1), or no more (count -1). */
static void join_sibling(proof *p, uint32_t served, uint32_t sibling, int count)
{
    uint32_t number = NOT_FOUND;
    /* made by make_buckets: found, so nothing can fail */
    (void)graph_bucket(&p->graph, p->in->claims[served].pool, p->in->claims[sibling].profile,
                       &number, NULL);
    p->graph.buckets[number].free_count += (uint32_t)count;
}

/* Whether a claim is chosen in a block that begins at slot `begin` or in an earlier one. */
static bool chosen_before(const proof *p, uint32_t claim_number, size_t end)
{
    return p->slot_of[claim_number] < end;
}

static bool chosen_in(const proof *p, uint32_t claim_number, size_t begin, size_t end)
{
    return p->slot_of[claim_number] >= begin && p->slot_of[claim_number] < end;
}

/* Holders of a block take their units from the spare ones, free to move; siblings may swap. */
static void enter_block(proof *p, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++) {
        uint32_t holder = p->slots[i].chosen;
        if (holder == NOT_FOUND) {
            continue;
        }
        const claim *c = &p->in->claims[holder];
        p->graph.spare[c->pool]--;
        p->graph.buckets[p->bucket[holder]].free_count++;
        if (!p->in->households) {
            continue;
        }
        for (uint32_t j = p->member_start[c->household]; j < p->member_start[c->household + 1];
             j++) {
            if (!chosen_before(p, p->members[j], end)) {
                join_sibling(p, holder, p->members[j], 1);
            }
        }
    }
}

/*
 * worth[pool]: the last slot of this block that would have to give way, at most, if one more
 * wanted a unit of the pool; SPARE_CUTOFF when none would; counted from 1, 0: nobody may.
 */
static void find_worths(proof *p, size_t begin, size_t end)
{
    size_t pool_count = p->in->facts->pool_count;
    for (size_t i = 0; i < pool_count; i++) {
        p->worth[i] = NO_CUTOFF;
    }
    graph_spread_begin(&p->graph);
    for (size_t i = 0; i < pool_count; i++) {
        if (p->graph.spare[i] > 0) {
            graph_spread_back(&p->graph, (uint32_t)i, SPARE_CUTOFF, p->worth);
        }
    }
    for (size_t i = end; i-- > begin;) {
        if (p->slots[i].chosen == NOT_FOUND) {
            continue;
        }
        const claim *c = &p->in->claims[p->slots[i].chosen];
        if (!p->in->households) {
            graph_spread_back(&p->graph, c->pool, (uint32_t)i + 1, p->worth);
            continue;
        }
        /* the last slot of a household is the one it gives up, whichever child filled it */
        for (uint32_t j = p->member_start[c->household]; j < p->member_start[c->household + 1];
             j++) {
            if (chosen_in(p, p->members[j], begin, end)) {
                graph_spread_back(&p->graph, p->in->claims[p->members[j]].pool, (uint32_t)i + 1,
                                  p->worth);
            }
        }
    }
}

/* Largest worth of the pools a claim could use. */
static uint32_t best_worth(const proof *p, const claim *c)
{
    uint32_t best = NO_CUTOFF;
    const uint32_t *uses = uses_of(p, c);
    uint32_t count = use_count(p, c);
    for (uint32_t i = 0; i < count && best != SPARE_CUTOFF; i++) {
        best = p->worth[uses[i]] > best ? p->worth[uses[i]] : best;
    }
    return best;
}

/* Nobody refused in this block could have had a unit, or the unit of a later slot. */
static swc_status prove_who(proof *p, size_t begin, size_t end, swc_error *error)
{
    swc_status status = SWC_OK;
    find_worths(p, begin, end);
    for (size_t i = begin; i < end && status == SWC_OK; i++) {
        const slot *s = &p->slots[i];
        if (!s->first_refused) {
            continue;
        }
        if (!p->in->households) {
            const claim *c = &p->in->claims[s->member];
            status = best_worth(p, c) > i ? report(p, FAULT_PASSED_OVER, c, error) : SWC_OK;
            continue;
        }
        for (uint32_t j = p->member_start[s->household]; j < p->member_start[s->household + 1];
             j++) {
            const claim *c = &p->in->claims[p->members[j]];
            if (c->pool == NOT_FOUND && best_worth(p, c) > i) {
                status = report(p, FAULT_PASSED_OVER, c, error);
                break;
            }
        }
    }
    return status;
}

/* Whether a waiting child could be chosen instead of a sibling that is not settled yet. */
static bool could_replace(proof *p, uint32_t waiting, size_t begin, size_t end)
{
    const claim *c = &p->in->claims[waiting];
    for (uint32_t j = p->member_start[c->household]; j < p->member_start[c->household + 1]; j++) {
        uint32_t sibling = p->members[j];
        if (chosen_in(p, sibling, begin, end) && !p->settled[sibling] &&
            graph_reaches(&p->graph, uses_of(p, c), use_count(p, c), p->in->claims[sibling].pool)) {
            return true;
        }
    }
    return false;
}

/* Take back the arcs between a settled child and its siblings. */
static void part_siblings(proof *p, uint32_t settled, size_t begin, size_t end)
{
    const claim *c = &p->in->claims[settled];
    bool chosen = chosen_in(p, settled, begin, end);
    for (uint32_t j = p->member_start[c->household]; j < p->member_start[c->household + 1]; j++) {
        uint32_t sibling = p->members[j];
        if (p->settled[sibling]) {
            continue;
        }
        if (chosen && !chosen_before(p, sibling, end)) {
            join_sibling(p, settled, sibling, -1);
        } else if (!chosen && chosen_in(p, sibling, begin, end)) {
            join_sibling(p, sibling, settled, -1);
        }
    }
    p->settled[settled] = true;
}

/* Of each household the best children that could be served are (RULES 7.6 b). */
static swc_status prove_siblings(proof *p, size_t begin, size_t end, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < p->in->claim_count; i++) {
        p->settled[i] = chosen_before(p, (uint32_t)i, begin);
    }
    for (uint32_t i = 0; i < p->in->claim_count && status == SWC_OK; i++) {
        const claim *c = &p->in->claims[i];
        if (p->settled[i] ||
            p->member_start[c->household + 1] - p->member_start[c->household] < 2) {
            continue;
        }
        if (!chosen_in(p, i, begin, end) && could_replace(p, i, begin, end)) {
            status = report(p, FAULT_WRONG_SIBLING, c, error);
        }
        part_siblings(p, i, begin, end);
    }
    return status;
}

/* Pools of the tiers before the tier of the pool held, and inside that tier before the pool. */
static uint32_t better_tiers(const proof *p, uint32_t claim_number)
{
    uint32_t tier = p->graph.buckets[p->bucket[claim_number]].tier;
    return tier == 0 ? 0 : profile_of(p, &p->in->claims[claim_number])->tier_end[tier - 1];
}

/* No better tier was possible; from here on the child keeps its tier. */
static swc_status settle_tier(proof *p, uint32_t number, swc_error *error)
{
    const claim *c = &p->in->claims[number];
    bucket *b = &p->graph.buckets[p->bucket[number]];
    uint32_t better = better_tiers(p, number);
    swc_status status = SWC_OK;
    if (better > 0 && graph_reaches(&p->graph, uses_of(p, c), better, c->pool)) {
        status = report(p, FAULT_WORSE_TIER, c, error);
    }
    b->free_count--;
    b->tier_count++;
    return status;
}

/* No earlier pool of the tier was possible; from here on the child keeps its pool. */
static swc_status settle_pool(proof *p, uint32_t number, swc_error *error)
{
    const claim *c = &p->in->claims[number];
    const uint32_t *uses = uses_of(p, c);
    uint32_t first = better_tiers(p, number);
    uint32_t end = first;
    swc_status status = SWC_OK;
    while (uses[end] != c->pool) {
        end++;
    }
    if (end > first && graph_reaches(&p->graph, uses + first, end - first, c->pool)) {
        status = report(p, FAULT_WORSE_POOL, c, error);
    }
    p->graph.buckets[p->bucket[number]].tier_count--;
    return status;
}

static swc_status prove_block(proof *p, size_t begin, size_t end, swc_error *error)
{
    enter_block(p, begin, end);
    swc_status status = prove_who(p, begin, end, error);
    if (status == SWC_OK && p->in->cutoffs != NULL) {
        for (size_t i = 0; i < p->in->facts->pool_count; i++) {
            uint32_t worth = p->worth[i]; /* without households slots go by rank */
            p->in->cutoffs[i] =
                worth == NO_CUTOFF || worth == SPARE_CUTOFF ? worth : p->slots[worth - 1].rank;
        }
    }
    if (status == SWC_OK && p->in->households) {
        status = prove_siblings(p, begin, end, error);
    }
    for (uint32_t i = 0; i < p->in->claim_count && status == SWC_OK; i++) {
        if (chosen_in(p, i, begin, end)) {
            status = settle_tier(p, i, error);
        }
    }
    return status;
}

/* Mode class: the slots of one class after the other. */
static swc_status prove_classes(proof *p, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t begin = 0; begin < p->in->claim_count && status == SWC_OK;) {
        size_t end = begin;
        while (end < p->in->claim_count && p->slots[end].priority == p->slots[begin].priority) {
            end++;
        }
        status = prove_block(p, begin, end, error);
        begin = end;
    }
    return status;
}

/* Mode fit, one slot: the best child of the household that can be served, at its best tier. */
static swc_status prove_turn(proof *p, const slot *s, swc_error *error)
{
    swc_status status = SWC_OK;
    uint32_t first = s->member;
    uint32_t end = s->member + 1;
    if (p->in->households) {
        first = p->member_start[s->household];
        end = p->member_start[s->household + 1];
    }
    for (uint32_t j = first; j < end && status == SWC_OK; j++) {
        uint32_t number = p->in->households ? p->members[j] : j;
        const claim *c = &p->in->claims[number];
        if (number == s->chosen) {
            break; /* members go by rank: those behind it had no turn */
        }
        if (c->pool == NOT_FOUND &&
            graph_reaches(&p->graph, uses_of(p, c), use_count(p, c), NOT_FOUND)) {
            status = report(p, s->chosen == NOT_FOUND ? FAULT_PASSED_OVER : FAULT_WRONG_SIBLING, c,
                            error);
        }
    }
    if (s->chosen != NOT_FOUND && status == SWC_OK) {
        /* its own unit is still spare here, as are those of all later slots */
        p->graph.buckets[p->bucket[s->chosen]].free_count++;
        status = settle_tier(p, s->chosen, error);
        p->graph.spare[p->in->claims[s->chosen].pool]--;
    }
    return status;
}

static swc_status prove_turns(proof *p, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < p->in->claim_count && status == SWC_OK; i++) {
        if (p->slots[i].chosen != NOT_FOUND || p->slots[i].first_refused) {
            status = prove_turn(p, &p->slots[i], error);
        }
    }
    return status;
}

static swc_status prove(proof *p, swc_error *error)
{
    proof_make_slots(p);
    swc_status status = make_buckets(p, error);
    if (status != SWC_OK) {
        return status;
    }
    switch (p->in->mode) {
    case SWC_MODE_COVERAGE:
        status = prove_block(p, 0, p->in->claim_count, error);
        break;
    case SWC_MODE_CLASS:
        status = prove_classes(p, error);
        break;
    case SWC_MODE_FIT:
        status = prove_turns(p, error);
        break;
    }
    for (uint32_t i = 0; i < p->in->claim_count && status == SWC_OK; i++) {
        if (p->in->claims[i].pool != NOT_FOUND) {
            status = settle_pool(p, i, error);
        }
    }
    return status;
}

swc_status audit_prove(const proof_case *in, swc_error *error)
{
    proof p = {.in = in};
    uint32_t *spare = calloc(in->facts->pool_count + 1, sizeof *spare);
    if (spare == NULL || !allocate_arrays(&p)) {
        free(spare);
        free_arrays(&p);
        return swc_fail_memory(error);
    }
    /* before the first block nobody holds anything */
    for (size_t i = 0; i < in->facts->pool_count; i++) {
        spare[i] = in->spare[i];
    }
    for (size_t i = 0; i < in->claim_count; i++) {
        if (in->claims[i].pool != NOT_FOUND) {
            spare[in->claims[i].pool]++;
        }
    }
    swc_status status = graph_new(in->facts, spare, &p.graph, error);
    free(spare);
    if (status == SWC_OK) {
        status = prove(&p, error);
    }
    free_arrays(&p);
    return status;
}
