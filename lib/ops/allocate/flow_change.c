/*
 * Brings a claimant who has a seat somewhere into another pool, all others keeping seats.
 *
 * Two searches work in turn: ahead from the wanted pools, to any spare seat or to what the other
 * side has seen, and behind from the pool just left, whose seat is spare. Outside region 0 that
 * seat is the only spare one, so when either side ends without meeting the other, what it has seen
 * is shut off for ever, because claimants are only ever bound more tightly: it becomes a region of
 * its own, and later questions across its border cost nothing. The smaller side pays, so all
 * failures together stay near-linear. In region 0 only the side ahead can settle a failure: what it
 * has seen reaches no spare seat any more.
 */
#include "ops/allocate/flow_internal.h"

/* Begin the ring of a large pool at `slot` next time: what led to the goal was found there, and the
 * slots before it lead nowhere now. Answers do not depend on the order of a ring. */
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
    uint32_t goal;     /* the pool where both sides meet, or with a spare seat; else FLOW_NONE */
    bool behind_ended; /* in region 0: everything that leads to the pool left has been seen */
} change;

/* Slots of a pool that is looked at at once. Large pools (open ones, a district's) have a slot for
 * each of thousands of types; looking through one before what its first slots lead to would make
 * every success as dear as the largest pool. */
enum { LIGHT_SLOTS = 8 };

static bool see_ahead(flow *f, uint32_t pool, uint32_t claimant, uint32_t edge)
{
    flow_side *side = f->ahead;
    if (!alloc_flow_side_add(side, pool, claimant, edge)) {
        return false;
    }
    if (f->ring_size[pool] <= LIGHT_SLOTS) {
        side->light[side->light_count++] = pool;
    } else {
        side->large[side->large_count++] = pool;
    }
    return true;
}

/* Look at the edges [first, last) as moves of the claimant or, in its place, of a sibling. */
static void look_along(change *c, uint32_t claimant, uint32_t first, uint32_t last)
{
    flow *f = c->f;
    for (uint32_t e = first; e < last; e++) {
        uint32_t pool = f->edge_pool[e];
        if (f->region[pool] != c->region || !see_ahead(f, pool, claimant, e)) {
            continue;
        }
        if (f->used[pool] < f->capacity[pool] || f->behind->seen[pool] == f->behind->stamp) {
            c->goal = pool;
            return;
        }
    }
}

static void look_wide(change *c, uint32_t claimant, uint32_t type)
{
    flow *f = c->f;
    if (f->ahead->wide_seen[type] == f->ahead->stamp) {
        return;
    }
    f->ahead->wide_seen[type] = f->ahead->stamp;
    look_along(c, claimant, f->tier_edge[f->type_tier[type]], f->tier_edge[f->type_tier[type + 1]]);
}

/* The claimants of an open slot in turn, each with its free siblings. */
static void look_at_siblings(change *c, uint32_t slot)
{
    flow *f = c->f;
    for (uint32_t who = f->slot_head[slot]; who != FLOW_NONE; who = f->after[who]) {
        uint32_t family = f->family[who];
        for (uint32_t i = f->family_start[family];
             c->goal == FLOW_NONE && i < f->family_start[family + 1]; i++) {
            if (alloc_flow_is_free_member(f, f->family_member[i])) {
                look_wide(c, who, f->type[f->family_member[i]]);
            }
        }
    }
}

static void look_from_slot(change *c, uint32_t slot)
{
    flow *f = c->f;
    uint32_t head = f->slot_head[slot];
    if (alloc_flow_is_fixed_slot(f, slot)) {
        uint32_t tier = f->edge_tier[slot - f->edge_count];
        if (f->ahead->tier_seen[tier] != f->ahead->stamp) {
            f->ahead->tier_seen[tier] = f->ahead->stamp;
            look_along(c, head, f->tier_edge[tier], f->tier_edge[tier + 1]);
        }
        return;
    }
    look_wide(c, head, f->type[head]);
    if (alloc_flow_is_open_slot(f, slot)) {
        look_at_siblings(c, slot);
    }
}

/* Look at all slots of a small pool. */
static void look_from_light(change *c, uint32_t pool)
{
    flow *f = c->f;
    for (uint32_t slot = f->ring_head[pool]; slot != FLOW_NONE && c->goal == FLOW_NONE;
         slot = f->slot_after[slot]) {
        look_from_slot(c, slot);
    }
}

/* Large pools are looked through two at a time, the one seen first and the one seen last: neither a
 * province-wide pool nor a hundred district pools can keep the search from what is near. */
static bool next_large(flow *f, flow_walk *walk, bool newest)
{
    flow_side *side = f->ahead;
    if (side->large_first == side->large_count) {
        return false;
    }
    walk->pool = newest ? side->large[--side->large_count] : side->large[side->large_first++];
    walk->next_slot = f->ring_head[walk->pool];
    return true;
}

/* A small pool, or one slot of a large one. false: everything that can be reached has been seen. */
static bool step_ahead(change *c)
{
    flow_side *side = c->f->ahead;
    if (side->light_count > 0) {
        look_from_light(c, side->light[--side->light_count]);
        return true;
    }
    for (int tries = 0; tries < 2; tries++) {
        side->turn = 1 - side->turn;
        flow_walk *walk = &side->walks[side->turn];
        if (walk->next_slot != FLOW_NONE || next_large(c->f, walk, side->turn == 1)) {
            walk->slot = walk->next_slot;
            walk->next_slot = c->f->slot_after[walk->slot];
            look_from_slot(c, walk->slot);
            return true;
        }
    }
    return false;
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
        if (c->goal == FLOW_NONE && !c->behind_ended && !step_behind(c)) {
            if (c->region != 0) {
                shut_off(c->f, c->f->behind);
                return false;
            }
            c->behind_ended = true;
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
    while (f->ahead->link_claimant[pool] != FLOW_NONE) {
        f->path_claimant[length] = f->ahead->link_claimant[pool];
        f->path_edge[length++] = f->ahead->link_edge[pool];
        pool = alloc_flow_pool(f, f->ahead->link_claimant[pool]);
    }
    uint32_t start_edge = f->ahead->link_edge[pool];
    pool = c->goal;
    if (f->behind->seen[pool] == f->behind->stamp) {
        while (f->behind->link_claimant[pool] != FLOW_NONE) {
            uint32_t claimant = f->behind->link_claimant[pool];
            uint32_t edge = f->behind->link_edge[pool];
            pool = f->edge_pool[edge];
            alloc_flow_move(f, claimant, edge);
        }
    }
    for (uint32_t i = 0; i < length; i++) {
        alloc_flow_move(f, f->path_claimant[i], f->path_edge[i]);
    }
    return start_edge;
}

bool alloc_flow_change(flow *f, uint32_t claimant, uint32_t left_pool, uint32_t first,
                       uint32_t last, bool fixed)
{
    change c = {.f = f, .region = f->region[left_pool], .goal = FLOW_NONE};
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
        (void)see_ahead(f, pool, FLOW_NONE, e);
    }
    if (f->ahead->tail == 0) {
        return false;
    }
    (void)alloc_flow_side_add(f->behind, left_pool, FLOW_NONE, FLOW_NONE);
    if (!search(&c)) {
        return false;
    }
    for (int i = 0; i < 2; i++) {
        const flow_walk *walk = &f->ahead->walks[i];
        if (walk->pool != FLOW_NONE) {
            turn_ring(f, walk->pool, walk->slot);
        }
    }
    uint32_t edge = apply(&c);
    alloc_flow_seat(f, claimant, edge, fixed);
    return true;
}
