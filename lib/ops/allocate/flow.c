/* Seats, slots and rings of a flow. Finds no chains: flow_insert.c and flow_change.c do. */
#include "ops/allocate/flow.h"

#include "ops/allocate/flow_internal.h"

#include <stdlib.h>
#include <string.h>

static uint32_t *new_array(size_t count, uint32_t value)
{
    uint32_t *array = malloc((count + 1) * sizeof *array);
    for (size_t i = 0; array != NULL && i <= count; i++) {
        array[i] = value;
    }
    return array;
}

static void free_side(flow_side *side)
{
    if (side == NULL) {
        return;
    }
    free(side->seen);
    free(side->wide_seen);
    free(side->tier_seen);
    free(side->link_slot);
    free(side->link_edge);
    free(side->queue);
    free(side->light);
    free(side->large);
    free(side);
}

static flow_side *new_side(const flow_shape *shape)
{
    flow_side *side = calloc(1, sizeof *side);
    if (side == NULL) {
        return NULL;
    }
    side->seen = new_array(shape->pool_count, 0);
    side->wide_seen = new_array(shape->type_count, 0);
    side->tier_seen = new_array(shape->tier_count, 0);
    side->link_slot = new_array(shape->pool_count, FLOW_NONE);
    side->link_edge = new_array(shape->pool_count, FLOW_NONE);
    side->queue = new_array(shape->pool_count, FLOW_NONE);
    side->light = new_array(shape->pool_count, FLOW_NONE);
    side->large = new_array(shape->pool_count, FLOW_NONE);
    if (side->seen == NULL || side->wide_seen == NULL || side->tier_seen == NULL ||
        side->link_slot == NULL || side->link_edge == NULL || side->queue == NULL ||
        side->light == NULL || side->large == NULL) {
        free_side(side);
        return NULL;
    }
    return side;
}

void alloc_flow_free(flow *f)
{
    if (f == NULL) {
        return;
    }
    uint32_t *arrays[] = {
        f->capacity,    f->used,         f->type_tier,     f->tier_edge,    f->edge_pool,
        f->edge_tier,   f->tier_type,    f->reverse_start, f->reverse_edge, f->type,
        f->seat,        f->after,        f->before,        f->slot_head,    f->slot_after,
        f->slot_before, f->ring_head,    f->ring_size,     f->ring_tail,    f->label,
        f->label_after, f->label_before, f->label_head,    f->arc,          f->region,
        f->path_slot,   f->path_edge,    f->type_member,
    };
    for (size_t i = 0; i < sizeof arrays / sizeof arrays[0]; i++) {
        free(arrays[i]);
    }
    free_side(f->ahead);
    free_side(f->behind);
    free(f);
}

static bool take_memory(flow *f, const flow_shape *shape)
{
    size_t pools = shape->pool_count;
    size_t edges = shape->edge_count;
    size_t claimants = shape->claimant_count;
    struct {
        uint32_t **array;
        size_t count;
        uint32_t value;
    } wanted[] = {
        {&f->used, pools, 0},
        {&f->edge_tier, edges, 0},
        {&f->tier_type, shape->tier_count, 0},
        {&f->reverse_start, pools + 1, 0},
        {&f->reverse_edge, edges, 0},
        {&f->seat, claimants, FLOW_NONE},
        {&f->after, claimants, FLOW_NONE},
        {&f->before, claimants, FLOW_NONE},
        {&f->slot_head, 2 * edges, FLOW_NONE},
        {&f->slot_after, 2 * edges, FLOW_NONE},
        {&f->slot_before, 2 * edges, FLOW_NONE},
        {&f->ring_head, pools, FLOW_NONE},
        {&f->ring_tail, pools, FLOW_NONE},
        {&f->ring_size, pools, 0},
        {&f->label, pools, 0},
        {&f->label_after, pools, FLOW_NONE},
        {&f->label_before, pools, FLOW_NONE},
        {&f->label_head, pools + 1, FLOW_NONE},
        {&f->arc, pools, FLOW_NONE},
        {&f->region, pools, 0},
        {&f->path_slot, pools, FLOW_NONE},
        {&f->path_edge, pools, FLOW_NONE},
    };
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        *wanted[i].array = new_array(wanted[i].count, wanted[i].value);
        if (*wanted[i].array == NULL) {
            return false;
        }
    }
    f->ahead = new_side(shape);
    f->behind = new_side(shape);
    return f->ahead != NULL && f->behind != NULL;
}

static void index_edges(flow *f)
{
    for (uint32_t type = 0; type < f->type_count; type++) {
        for (uint32_t tier = f->type_tier[type]; tier < f->type_tier[type + 1]; tier++) {
            f->tier_type[tier] = type;
            for (uint32_t e = f->tier_edge[tier]; e < f->tier_edge[tier + 1]; e++) {
                f->edge_tier[e] = tier;
                f->reverse_start[f->edge_pool[e] + 1]++;
            }
        }
    }
    for (uint32_t p = 0; p < f->pool_count; p++) {
        f->reverse_start[p + 1] += f->reverse_start[p];
    }
    /* filled from the back, so that reverse_start ends as the starts */
    for (uint32_t e = f->edge_count; e-- > 0;) {
        f->reverse_edge[--f->reverse_start[f->edge_pool[e] + 1]] = e;
    }
    for (uint32_t p = 0; p < f->pool_count; p++) {
        f->reverse_start[p] = f->reverse_start[p + 1];
    }
    f->reverse_start[f->pool_count] = f->edge_count;
}

swc_status alloc_flow_new(flow_shape *shape, flow **out, swc_error *error)
{
    flow *f = calloc(1, sizeof *f);
    if (f == NULL) {
        free(shape->capacity);
        free(shape->type_tier);
        free(shape->tier_edge);
        free(shape->edge_pool);
        free(shape->type);
        return swc_fail_memory(error);
    }
    f->pool_count = shape->pool_count;
    f->type_count = shape->type_count;
    f->edge_count = shape->edge_count;
    f->claimant_count = shape->claimant_count;
    f->region_count = 1;
    f->capacity = shape->capacity;
    f->type_tier = shape->type_tier;
    f->tier_edge = shape->tier_edge;
    f->edge_pool = shape->edge_pool;
    f->type = shape->type;
    if (!take_memory(f, shape)) {
        alloc_flow_free(f);
        return swc_fail_memory(error);
    }
    index_edges(f);
    *out = f;
    return SWC_OK;
}

swc_status alloc_flow_set_families(flow *f, const uint32_t *family, const uint32_t *family_start,
                                   const uint32_t *family_member, const uint8_t *member_state,
                                   swc_error *error)
{
    f->type_member = new_array(f->type_count, FLOW_NONE);
    if (f->type_member == NULL) {
        return swc_fail_memory(error);
    }
    f->family = family;
    f->family_start = family_start;
    f->family_member = family_member;
    f->member_state = member_state;
    for (uint32_t c = 0; c < f->claimant_count; c++) {
        if (family[c] != FLOW_NONE) {
            f->type_member[f->type[c]] = c;
        }
    }
    return SWC_OK;
}

void alloc_flow_slot_range(const flow *f, uint32_t slot, uint32_t *first_out, uint32_t *last_out)
{
    if (slot >= f->edge_count) {
        uint32_t tier = f->edge_tier[slot - f->edge_count];
        *first_out = f->tier_edge[tier];
        *last_out = f->tier_edge[tier + 1];
        return;
    }
    uint32_t type = f->tier_type[f->edge_tier[slot]];
    *first_out = f->tier_edge[f->type_tier[type]];
    *last_out = f->tier_edge[f->type_tier[type + 1]];
}

uint32_t alloc_flow_slot_pool(const flow *f, uint32_t slot)
{
    return f->edge_pool[slot >= f->edge_count ? slot - f->edge_count : slot];
}

uint32_t alloc_flow_pool(const flow *f, uint32_t claimant)
{
    return alloc_flow_slot_pool(f, f->seat[claimant]);
}

bool alloc_flow_may_swap(const flow *f, uint32_t slot)
{
    if (f->family == NULL) {
        return false;
    }
    uint32_t claimant = f->slot_head[slot];
    return f->family[claimant] != FLOW_NONE && f->member_state[claimant] == FLOW_MEMBER_OPEN;
}

bool alloc_flow_is_free_member(const flow *f, uint32_t claimant)
{
    return f->member_state[claimant] == FLOW_MEMBER_OPEN && f->seat[claimant] == FLOW_NONE;
}

/* New slots go to the end of the ring, so that a pointer that moves along it misses none. */
static void ring_add(flow *f, uint32_t slot)
{
    uint32_t pool = alloc_flow_slot_pool(f, slot);
    f->slot_before[slot] = f->ring_tail[pool];
    f->slot_after[slot] = FLOW_NONE;
    if (f->ring_tail[pool] == FLOW_NONE) {
        f->ring_head[pool] = slot;
    } else {
        f->slot_after[f->ring_tail[pool]] = slot;
    }
    f->ring_tail[pool] = slot;
    if (f->arc[pool] == FLOW_NONE) {
        f->arc[pool] = slot;
    }
    f->ring_size[pool]++;
}

static void ring_remove(flow *f, uint32_t slot)
{
    uint32_t pool = alloc_flow_slot_pool(f, slot);
    uint32_t before = f->slot_before[slot];
    uint32_t after = f->slot_after[slot];
    if (f->arc[pool] == slot) {
        f->arc[pool] = after;
    }
    if (before == FLOW_NONE) {
        f->ring_head[pool] = after;
    } else {
        f->slot_after[before] = after;
    }
    if (after == FLOW_NONE) {
        f->ring_tail[pool] = before;
    } else {
        f->slot_before[after] = before;
    }
    f->ring_size[pool]--;
}

void alloc_flow_seat(flow *f, uint32_t claimant, uint32_t edge, bool fixed)
{
    uint32_t slot = fixed ? f->edge_count + edge : edge;
    uint32_t head = f->slot_head[slot];
    f->seat[claimant] = slot;
    f->before[claimant] = FLOW_NONE;
    f->after[claimant] = head;
    if (head != FLOW_NONE) {
        f->before[head] = claimant;
    }
    f->slot_head[slot] = claimant;
    if (head == FLOW_NONE) {
        ring_add(f, slot);
    }
    f->used[f->edge_pool[edge]]++;
}

void alloc_flow_unseat(flow *f, uint32_t claimant)
{
    uint32_t slot = f->seat[claimant];
    uint32_t before = f->before[claimant];
    uint32_t after = f->after[claimant];
    if (before == FLOW_NONE) {
        f->slot_head[slot] = after;
    } else {
        f->after[before] = after;
    }
    if (after != FLOW_NONE) {
        f->before[after] = before;
    }
    if (f->slot_head[slot] == FLOW_NONE) {
        ring_remove(f, slot);
    }
    f->seat[claimant] = FLOW_NONE;
    f->used[alloc_flow_slot_pool(f, slot)]--;
}

void alloc_flow_pin(flow *f, uint32_t claimant)
{
    uint32_t pool = alloc_flow_pool(f, claimant);
    alloc_flow_unseat(f, claimant);
    f->capacity[pool]--;
}

void alloc_flow_move(flow *f, uint32_t slot, uint32_t edge)
{
    uint32_t claimant = f->slot_head[slot];
    uint32_t type = f->tier_type[f->edge_tier[edge]];
    alloc_flow_unseat(f, claimant);
    if (type == f->type[claimant]) {
        alloc_flow_seat(f, claimant, edge, slot >= f->edge_count);
    } else {
        alloc_flow_seat(f, f->type_member[type], edge, false);
    }
}

void alloc_flow_side_begin(flow *f, flow_side *side)
{
    side->stamp++;
    if (side->stamp == 0) { /* after 2^32 searches the stamps are used up */
        memset(side->seen, 0, f->pool_count * sizeof *side->seen);
        memset(side->wide_seen, 0, f->type_count * sizeof *side->wide_seen);
        memset(side->tier_seen, 0, f->type_tier[f->type_count] * sizeof *side->tier_seen);
        side->stamp = 1;
    }
    side->head = 0;
    side->tail = 0;
    side->light_count = 0;
    side->large_first = 0;
    side->large_count = 0;
    for (int i = 0; i < 2; i++) {
        side->walks[i] = (flow_walk){FLOW_NONE, FLOW_NONE, FLOW_NONE};
    }
    side->turn = 1;
    side->at = FLOW_NONE;
}

bool alloc_flow_side_add(flow_side *side, uint32_t pool, uint32_t slot, uint32_t edge)
{
    if (side->seen[pool] == side->stamp) {
        return false;
    }
    side->seen[pool] = side->stamp;
    side->link_slot[pool] = slot;
    side->link_edge[pool] = edge;
    side->queue[side->tail++] = pool;
    return true;
}

/* Add the pools where the slots [first, last) hold somebody who could take `edge`. */
static uint32_t look_at_slots(flow *f, flow_side *side, uint32_t first, uint32_t last,
                              uint32_t offset, uint32_t edge, uint32_t region,
                              const flow_side *ahead)
{
    uint32_t met = FLOW_NONE;
    for (uint32_t e = first; e < last; e++) {
        uint32_t pool = f->edge_pool[e];
        if (f->slot_head[offset + e] != FLOW_NONE && f->region[pool] == region &&
            alloc_flow_side_add(side, pool, offset + e, edge) && ahead != NULL &&
            met == FLOW_NONE && ahead->seen[pool] == ahead->stamp) {
            met = pool;
        }
    }
    return met;
}

/* The seated members that could give their seat to `member`, who would take `edge`. */
static uint32_t look_at_family(flow *f, flow_side *side, uint32_t member, uint32_t edge,
                               uint32_t region, const flow_side *ahead)
{
    uint32_t met = FLOW_NONE;
    uint32_t family = f->family[member];
    for (uint32_t i = f->family_start[family]; i < f->family_start[family + 1]; i++) {
        uint32_t other = f->family_member[i];
        if (f->member_state[other] != FLOW_MEMBER_OPEN || f->seat[other] == FLOW_NONE) {
            continue;
        }
        uint32_t pool = alloc_flow_pool(f, other);
        if (f->region[pool] == region && alloc_flow_side_add(side, pool, f->seat[other], edge) &&
            ahead != NULL && met == FLOW_NONE && ahead->seen[pool] == ahead->stamp) {
            met = pool;
        }
    }
    return met;
}

uint32_t alloc_flow_look_behind(flow *f, flow_side *side, uint32_t edge, uint32_t region,
                                const flow_side *ahead)
{
    uint32_t met = FLOW_NONE;
    uint32_t tier = f->edge_tier[edge];
    uint32_t type = f->tier_type[tier];
    if (side->wide_seen[type] != side->stamp) {
        side->wide_seen[type] = side->stamp;
        met = look_at_slots(f, side, f->tier_edge[f->type_tier[type]],
                            f->tier_edge[f->type_tier[type + 1]], 0, edge, region, ahead);
        uint32_t member = f->type_member == NULL ? FLOW_NONE : f->type_member[type];
        if (met == FLOW_NONE && member != FLOW_NONE && alloc_flow_is_free_member(f, member)) {
            met = look_at_family(f, side, member, edge, region, ahead);
        }
    }
    if (met == FLOW_NONE && side->tier_seen[tier] != side->stamp) {
        side->tier_seen[tier] = side->stamp;
        met = look_at_slots(f, side, f->tier_edge[tier], f->tier_edge[tier + 1], f->edge_count,
                            edge, region, ahead);
    }
    return met;
}
