/*
 * Brings a claimant who has a seat somewhere into another pool, all others keeping seats.
 *
 * Where spare seats can be reached (region 0), a search ahead from the wanted pools to any spare
 * seat answers; the seat just left is one. Elsewhere the only spare seat is the one just left, and
 * two searches work in turn: ahead from the wanted pools and behind from the pool left. When one of
 * them ends without meeting the other, what it has seen is shut off for ever, because claimants
 * are only ever bound more tightly: it becomes a region of its own, and later questions across its
 * border cost nothing. The smaller side pays, so all failures together stay near-linear.
 */
#include "ops/allocate/flow_internal.h"

/* Begin the ring at `slot` next time: whoever could move was found here, and the slots before it
 * hold claimants who could not. Answers do not depend on the order of a ring. */
static void turn_ring(flow *f, uint32_t pool, uint32_t slot)
{
    uint32_t head = f->ring_head[pool];
    if (slot == head) {
        return;
    }
    uint32_t tail = f->ring_tail[pool];
    uint32_t before = f->slot_before[slot];
    f->slot_after[tail] = head;
    f->slot_before[head] = tail;
    f->slot_after[before] = FLOW_NONE;
    f->slot_before[slot] = FLOW_NONE;
    f->ring_head[pool] = slot;
    f->ring_tail[pool] = before;
}

typedef struct change {
    flow *f;
    uint32_t region;
    uint32_t goal; /* the pool where both sides meet, or with a spare seat; else FLOW_NONE */
    bool both_sides;
} change;

/* Look at the edges [first, last) as moves of `slot`'s first claimant or of its family. */
static void look_along(change *c, uint32_t slot, uint32_t first, uint32_t last)
{
    flow *f = c->f;
    for (uint32_t e = first; e < last; e++) {
        uint32_t pool = f->edge_pool[e];
        if (f->region[pool] != c->region || !alloc_flow_side_add(f->ahead, pool, slot, e)) {
            continue;
        }
        if (f->used[pool] < f->capacity[pool] ||
            (c->both_sides && f->behind->seen[pool] == f->behind->stamp)) {
            c->goal = pool;
            return;
        }
    }
}

static void look_wide(change *c, uint32_t slot, uint32_t type)
{
    flow *f = c->f;
    if (f->ahead->wide_seen[type] == f->ahead->stamp) {
        return;
    }
    f->ahead->wide_seen[type] = f->ahead->stamp;
    look_along(c, slot, f->tier_edge[f->type_tier[type]], f->tier_edge[f->type_tier[type + 1]]);
}

static void look_from_slot(change *c, uint32_t slot)
{
    flow *f = c->f;
    if (slot >= f->edge_count) {
        uint32_t tier = f->edge_tier[slot - f->edge_count];
        if (f->ahead->tier_seen[tier] != f->ahead->stamp) {
            f->ahead->tier_seen[tier] = f->ahead->stamp;
            look_along(c, slot, f->tier_edge[tier], f->tier_edge[tier + 1]);
        }
        return;
    }
    look_wide(c, slot, f->tier_type[f->edge_tier[slot]]);
    if (!alloc_flow_may_swap(f, slot)) {
        return;
    }
    uint32_t family = f->family[f->slot_head[slot]];
    for (uint32_t i = f->family_start[family];
         c->goal == FLOW_NONE && i < f->family_start[family + 1]; i++) {
        if (alloc_flow_is_free_member(f, f->family_member[i])) {
            look_wide(c, slot, f->type[f->family_member[i]]);
        }
    }
}

/* One slot. false: everything that can be reached has been seen. */
static bool step_ahead(change *c)
{
    flow_side *side = c->f->ahead;
    while (side->at == FLOW_NONE || side->cursor == FLOW_NONE) {
        if (side->head == side->tail) {
            return false;
        }
        side->at = side->queue[side->head++];
        side->cursor = c->f->ring_head[side->at];
    }
    uint32_t slot = side->cursor;
    side->cursor = c->f->slot_after[slot];
    look_from_slot(c, slot);
    if (c->goal != FLOW_NONE) {
        turn_ring(c->f, side->at, slot);
    }
    return true;
}

/* One edge that leads to a seen pool. false: everything that leads here has been seen. */
static bool step_behind(change *c)
{
    flow *f = c->f;
    flow_side *side = f->behind;
    while (side->at == FLOW_NONE || side->cursor == f->reverse_start[side->at + 1]) {
        if (side->head == side->tail) {
            return false;
        }
        side->at = side->queue[side->head++];
        side->cursor = f->reverse_start[side->at];
    }
    c->goal = alloc_flow_look_behind(f, side, f->reverse_edge[side->cursor++], c->region, f->ahead);
    return true;
}

static void shut_off(flow *f, const flow_side *side)
{
    for (uint32_t i = 0; i < side->tail; i++) {
        f->region[side->queue[i]] = f->region_count;
    }
    f->region_count++;
}

/* Search until a goal is found or one side has nothing left (its pools become a region). */
static bool search(change *c)
{
    while (c->goal == FLOW_NONE) {
        if (!step_ahead(c)) {
            shut_off(c->f, c->f->ahead);
            return false;
        }
        if (c->goal == FLOW_NONE && c->both_sides && !step_behind(c)) {
            shut_off(c->f, c->f->behind);
            return false;
        }
    }
    return true;
}

/* Do the moves of the chain through the goal, the farthest first. Gives the edge of the start. */
static uint32_t apply(change *c)
{
    flow *f = c->f;
    uint32_t length = 0;
    uint32_t pool = c->goal;
    while (f->ahead->link_slot[pool] != FLOW_NONE) {
        f->path_slot[length] = f->ahead->link_slot[pool];
        f->path_edge[length++] = f->ahead->link_edge[pool];
        pool = alloc_flow_slot_pool(f, f->ahead->link_slot[pool]);
    }
    uint32_t start_edge = f->ahead->link_edge[pool];
    pool = c->goal;
    if (c->both_sides && f->behind->seen[pool] == f->behind->stamp) {
        while (f->behind->link_slot[pool] != FLOW_NONE) {
            uint32_t slot = f->behind->link_slot[pool];
            uint32_t edge = f->behind->link_edge[pool];
            pool = f->edge_pool[edge];
            alloc_flow_move(f, slot, edge);
        }
    }
    for (uint32_t i = 0; i < length; i++) {
        alloc_flow_move(f, f->path_slot[i], f->path_edge[i]);
    }
    return start_edge;
}

bool alloc_flow_change(flow *f, uint32_t claimant, uint32_t left_pool, uint32_t first,
                       uint32_t last, bool fixed)
{
    change c = {.f = f, .region = f->region[left_pool], .goal = FLOW_NONE};
    c.both_sides = c.region != 0;
    alloc_flow_side_begin(f, f->ahead);
    alloc_flow_side_begin(f, f->behind);
    for (uint32_t e = first; e < last; e++) {
        uint32_t pool = f->edge_pool[e];
        if (f->region[pool] != c.region || f->capacity[pool] == 0) {
            continue;
        }
        if (f->used[pool] < f->capacity[pool]) {
            alloc_flow_seat(f, claimant, e, fixed);
            return true;
        }
        (void)alloc_flow_side_add(f->ahead, pool, FLOW_NONE, e);
    }
    if (f->ahead->tail == 0) {
        return false;
    }
    if (c.both_sides) {
        (void)alloc_flow_side_add(f->behind, left_pool, FLOW_NONE, FLOW_NONE);
    }
    if (!search(&c)) {
        return false;
    }
    uint32_t edge = apply(&c);
    alloc_flow_seat(f, claimant, edge, fixed);
    return true;
}
