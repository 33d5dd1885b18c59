/*
 * Profiles: the pools that children of one level can use, tier by tier (RULES 7.4). Which pools
 * those are is found in reach.c.
 */
#include "ops/audit/facts.h"

#include <stdlib.h>
#include <string.h>

/* By tier and kind, then by id. */
static int compare_found(const void *left, const void *right, void *context)
{
    const pool *pools = context;
    const keyed *a = left;
    const keyed *b = right;
    if (a->key != b->key) {
        return a->key < b->key ? -1 : 1;
    }
    return swc_str_compare(pools[a->row].id, pools[b->row].id);
}

/* The profile of those of the pools found whose types `made` puts in tiers. */
static swc_status make_profile(audit_facts *facts, keyed *found, size_t found_count, profile *made,
                               uint32_t *number_out, swc_error *error)
{
    enum { KINDS = 8 }; /* more than pool_kind has */
    void *profiles = facts->profiles;
    void *uses = facts->uses;
    if (!swc_grow(&profiles, &facts->profile_capacity, facts->profile_count + 1,
                  sizeof *facts->profiles)) {
        return swc_fail_memory(error);
    }
    facts->profiles = profiles;
    if (!swc_grow(&uses, &facts->use_capacity, facts->use_count + found_count + 1,
                  sizeof *facts->uses)) {
        return swc_fail_memory(error);
    }
    facts->uses = uses;
    size_t count = 0;
    for (size_t i = 0; i < found_count; i++) {
        const pool *p = &facts->pools[found[i].row];
        if (made->tier_of_type[p->type] != NO_TIER) {
            keyed wanted = {(uint32_t)made->tier_of_type[p->type] * KINDS + p->kind, found[i].row};
            found[i] = found[count]; /* SIMs and devices share the list */
            found[count++] = wanted;
        }
    }
    if (count > 1) { /* a stock without pools has no list at all */
        qsort_r(found, count, sizeof *found, compare_found, facts->pools);
    }
    made->first = (uint32_t)facts->use_count;
    for (size_t i = 0, tier = 0; tier < made->tier_count; tier++) {
        for (; i < count && found[i].key / KINDS == tier; i++) {
            facts->uses[facts->use_count++] = found[i].row;
        }
        made->tier_end[tier] = (uint32_t)i;
    }
    *number_out = (uint32_t)facts->profile_count;
    facts->profiles[facts->profile_count++] = *made;
    return SWC_OK;
}

/* The tiers of a level, its pools still to come. */
static profile tiers_of(const swc_policy *policy, uint8_t level, bool sims)
{
    const swc_fit *fit = &policy->fit[level];
    profile made = {.tier_count = sims ? 1 : (uint32_t)fit->tier_count};
    memset(made.tier_of_type, NO_TIER, sizeof made.tier_of_type);
    if (sims) {
        made.tier_of_type[SWC_SIM] = 0;
        return made;
    }
    for (size_t tier = 0; tier < fit->tier_count; tier++) {
        for (int type = 0; type < SWC_SIM; type++) {
            if ((fit->tiers[tier] >> type & 1) != 0) {
                made.tier_of_type[type] = (uint8_t)tier;
            }
        }
    }
    if (policy->cash_mode == SWC_CASH_GRANT) {
        made.tier_of_type[SWC_CASH] = (uint8_t)made.tier_count++;
    }
    return made;
}

swc_status audit_make_profiles(audit_facts *facts, keyed *found, size_t found_count, uint8_t level,
                               bool reopened, child_place *out, swc_error *error)
{
    const swc_policy *policy = facts->in->policy;
    profile devices = tiers_of(policy, level, false);
    profile sims = tiers_of(policy, level, true);
    swc_status status =
        make_profile(facts, found, found_count, &devices,
                     &out->uses[reopened ? PASS_DEVICES_OPEN : PASS_DEVICES], error);
    if (status == SWC_OK && policy->sim_on) {
        status = make_profile(facts, found, found_count, &sims,
                              &out->uses[reopened ? PASS_SIMS_OPEN : PASS_SIMS], error);
    }
    return status;
}
