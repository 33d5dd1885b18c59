/* Asks a flow the questions of RULES 7.4 to 7.6 in their order. Finds no chains itself. */
#include "ops/allocate/modes.h"

static uint32_t first_edge(const flow *f, uint32_t claimant)
{
    return f->tier_edge[f->type_tier[f->type[claimant]]];
}

static uint32_t last_edge(const flow *f, uint32_t claimant)
{
    return f->tier_edge[f->type_tier[f->type[claimant] + 1]];
}

/* Give a seated claimant the best tier that keeps everyone seated, and hold them to it. */
static void fix_tier(flow *f, uint32_t claimant)
{
    uint32_t edge = alloc_flow_edge(f, claimant);
    uint32_t pool = f->edge_pool[edge];
    uint32_t type = f->type[claimant];
    alloc_flow_unseat(f, claimant);
    for (uint32_t tier = f->type_tier[type]; tier < f->edge_tier[edge]; tier++) {
        if (alloc_flow_change(f, claimant, pool, f->tier_edge[tier], f->tier_edge[tier + 1],
                              true)) {
            return;
        }
    }
    alloc_flow_seat(f, claimant, edge, true);
}

/* Seat a newcomer in the best tier there is room for, and hold them to it. */
static bool insert_best(flow *f, uint32_t claimant)
{
    uint32_t type = f->type[claimant];
    for (uint32_t tier = f->type_tier[type]; tier < f->type_tier[type + 1]; tier++) {
        if (alloc_flow_insert(f, claimant, f->tier_edge[tier], f->tier_edge[tier + 1], true)) {
            return true;
        }
    }
    return false;
}

/* The first pool of the tier that keeps all that was fixed; then this seat never moves again. */
static void pin_pool(modes *m, uint32_t claimant)
{
    flow *f = m->f;
    if (f->seat[claimant] == FLOW_NONE) {
        m->edge[claimant] = FLOW_NONE;
        return;
    }
    uint32_t edge = alloc_flow_edge(f, claimant);
    uint32_t pool = f->edge_pool[edge];
    uint32_t e = f->tier_edge[f->edge_tier[edge]];
    alloc_flow_unseat(f, claimant);
    while (e < edge && !alloc_flow_change(f, claimant, pool, e, e + 1, true)) {
        e++;
    }
    if (e == edge) {
        alloc_flow_seat(f, claimant, edge, true);
    }
    m->edge[claimant] = e;
    alloc_flow_pin(f, claimant);
}

/* ---- blocks of many slots: coverage and class ---- */

/* (b) A child takes a seat of its household, from itself or from a child not chosen yet. */
static void choose_member(modes *m, uint32_t child)
{
    flow *f = m->f;
    uint32_t family = m->family[child];
    m->member_state[child] = FLOW_MEMBER_CHOSEN;
    if (f->seat[child] != FLOW_NONE) {
        uint32_t edge = alloc_flow_edge(f, child);
        alloc_flow_unseat(f, child); /* its seat is no sibling's from now on */
        alloc_flow_seat(f, child, edge, false);
        return;
    }
    for (uint32_t i = m->family_start[family]; i < m->family_start[family + 1]; i++) {
        uint32_t other = m->family_member[i];
        if (m->member_state[other] != FLOW_MEMBER_OPEN || f->seat[other] == FLOW_NONE) {
            continue;
        }
        uint32_t edge = alloc_flow_edge(f, other);
        alloc_flow_unseat(f, other);
        if (alloc_flow_change(f, child, f->edge_pool[edge], first_edge(f, child),
                              last_edge(f, child), false)) {
            return;
        }
        alloc_flow_seat(f, other, edge, false);
    }
    m->member_state[child] = FLOW_MEMBER_OUT;
}

static bool seat_slot(modes *m, const mode_slot *slot)
{
    flow *f = m->f;
    if (slot->family != FLOW_NONE) {
        return alloc_flow_insert_family(f, slot->family);
    }
    return alloc_flow_insert(f, slot->claimant, first_edge(f, slot->claimant),
                             last_edge(f, slot->claimant), false);
}

/* Children of the block's households, by rank; those who are not chosen may be so in a later block.
 */
static void choose_members(modes *m)
{
    flow *f = m->f;
    alloc_flow_measure(f);
    for (uint32_t child = 0; child < f->claimant_count; child++) {
        if (m->family[child] != FLOW_NONE && m->member_state[child] == FLOW_MEMBER_OPEN) {
            choose_member(m, child);
        }
    }
    for (uint32_t child = 0; child < f->claimant_count; child++) {
        if (m->member_state[child] == FLOW_MEMBER_OUT) {
            m->member_state[child] = FLOW_MEMBER_OPEN;
        }
    }
}

static void run_block(modes *m, uint32_t first, uint32_t last)
{
    flow *f = m->f;
    alloc_flow_measure(f);
    for (uint32_t i = first; i < last; i++) {
        m->slots[i].kept = seat_slot(m, &m->slots[i]);
    }
    if (m->family != NULL) {
        choose_members(m);
    }
    alloc_flow_measure(f);
    for (uint32_t claimant = 0; claimant < f->claimant_count; claimant++) {
        /* whoever is fixed has had their turn in an earlier block */
        if (f->seat[claimant] != FLOW_NONE && !alloc_flow_is_fixed(f, claimant)) {
            fix_tier(f, claimant);
        }
    }
}

/* ---- blocks of one slot: fit ---- */

static void run_single_slots(modes *m)
{
    flow *f = m->f;
    alloc_flow_measure(f);
    for (uint32_t i = 0; i < m->slot_count; i++) {
        mode_slot *slot = &m->slots[i];
        if (slot->family == FLOW_NONE) {
            slot->kept = insert_best(f, slot->claimant);
            continue;
        }
        for (uint32_t k = m->family_start[slot->family];
             !slot->kept && k < m->family_start[slot->family + 1]; k++) {
            uint32_t child = m->family_member[k];
            if (m->member_state[child] == FLOW_MEMBER_OPEN && insert_best(f, child)) {
                m->member_state[child] = FLOW_MEMBER_CHOSEN;
                slot->kept = true;
            }
        }
    }
}

void alloc_modes_run(modes *m)
{
    if (m->mode == SWC_MODE_FIT) {
        run_single_slots(m);
    } else if (m->mode == SWC_MODE_COVERAGE) {
        run_block(m, 0, m->slot_count);
    } else {
        uint32_t first = 0;
        while (first < m->slot_count) {
            uint32_t last = first;
            while (last < m->slot_count && m->slots[last].class == m->slots[first].class) {
                last++;
            }
            run_block(m, first, last);
            first = last;
        }
    }
    alloc_flow_measure(m->f);
    for (uint32_t claimant = 0; claimant < m->f->claimant_count; claimant++) {
        pin_pool(m, claimant);
    }
}
