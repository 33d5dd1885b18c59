/*
 * The slots of a proof in their order, each with the child that fills it. Proves nothing.
 *
 * Household slots: the j-th slot of a household is kept exactly when it has j served children,
 * because its slots can be filled by the same children, so a slot is never kept after one that
 * was not. A child that cannot be chosen in one block cannot be in a later one, so the children
 * chosen in the blocks are the served ones in rank order.
 */
#include "ops/audit/proof_slots.h"

#include <stdlib.h>

static void list_members(proof *p)
{
    uint32_t *start = p->member_start;
    size_t households = p->in->facts->household_count;
    for (size_t i = 0; i < p->in->claim_count; i++) {
        start[p->in->claims[i].household + 2]++;
    }
    for (size_t i = 2; i < households + 2; i++) {
        start[i] += start[i - 1];
    }
    for (size_t i = 0; i < p->in->claim_count; i++) {
        p->members[start[p->in->claims[i].household + 1]++] = (uint32_t)i;
    }
}

static int compare_slots(const void *left, const void *right)
{
    const slot *a = left;
    const slot *b = right;
    if (a->priority != b->priority) {
        return a->priority < b->priority ? -1 : 1;
    }
    if (a->turn != b->turn) {
        return a->turn < b->turn ? -1 : 1;
    }
    return a->rank < b->rank ? -1 : a->rank > b->rank;
}

/* The slots in order, each with the child that fills it. */
void proof_make_slots(proof *p)
{
    if (p->in->households) {
        list_members(p);
    }
    for (size_t i = 0; i < p->in->claim_count; i++) {
        const claim *c = &p->in->claims[i];
        bool served = c->pool != NOT_FOUND;
        p->slots[i] = (slot){.household = c->household,
                             .turn = c->slot_turn,
                             .rank = c->slot_rank,
                             .priority = c->slot_priority,
                             .member = (uint32_t)i,
                             .chosen = served ? (uint32_t)i : NOT_FOUND,
                             .first_refused = !served};
        p->slot_of[i] = NO_SLOT;
    }
    for (size_t h = 0; p->in->households && h < p->in->facts->household_count; h++) {
        uint32_t first = p->member_start[h];
        uint32_t count = p->member_start[h + 1] - first;
        uint32_t filled = 0;
        for (uint32_t j = 0; j < count; j++) {
            slot *s = &p->slots[p->members[first + j]];
            *s = (slot){.household = s->household,
                        .turn = s->turn,
                        .rank = s->rank,
                        .priority = s->priority,
                        .member = s->member,
                        .chosen = NOT_FOUND};
        }
        for (uint32_t j = 0; j < count; j++) {
            if (p->in->claims[p->members[first + j]].pool != NOT_FOUND) {
                p->slots[p->members[first + filled++]].chosen = p->members[first + j];
            }
        }
        if (filled < count) {
            p->slots[p->members[first + filled]].first_refused = true;
        }
    }
    if (p->in->households) {
        qsort(p->slots, p->in->claim_count, sizeof *p->slots, compare_slots);
    }
    for (size_t i = 0; i < p->in->claim_count; i++) {
        if (p->slots[i].chosen != NOT_FOUND) {
            p->slot_of[p->slots[i].chosen] = (uint32_t)i;
        }
    }
}
