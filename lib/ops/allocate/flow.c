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
    free(side->link_claimant);
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
    side->link_claimant = new_array(shape->pool_count, FLOW_NONE);
    side->link_edge = new_array(shape->pool_count, FLOW_NONE);
    side->queue = new_array(shape->pool_count, FLOW_NONE);
    side->light = new_array(shape->pool_count, FLOW_NONE);
    side->large = new_array(shape->pool_count, FLOW_NONE);
    if (side->seen == NULL || side->wide_seen == NULL || side->tier_seen == NULL ||
        side->link_claimant == NULL || side->link_edge == NULL || side->queue == NULL ||
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
        f->capacity,     f->used,          f->type_tier,  f->tier_edge,
        f->edge_pool,    f->edge_tier,     f->tier_type,  f->reverse_start,
        f->reverse_edge, f->type,          f->seat,       f->after,
        f->before,       f->slot_head,     f->slot_after, f->slot_before,
        f->ring_head,    f->ring_size,     f->ring_tail,  f->label,
        f->label_after,  f->label_before,  f->label_head, f->arc,
        f->region,       f->path_claimant, f->path_edge,  f->type_sibling_start,
        f->type_sibling,
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
    size_t slots = edges * (shape->has_families ? 3 : 2);
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
        {&f->slot_head, slots, FLOW_NONE},
        {&f->slot_after, slots, FLOW_NONE},
        {&f->slot_before, slots, FLOW_NONE},
        {&f->ring_head, pools, FLOW_NONE},
        {&f->ring_tail, pools, FLOW_NONE},
        {&f->ring_size, pools, 0},
        {&f->label, pools, 0},
        {&f->label_after, pools, FLOW_NONE},
        {&f->label_before, pools, FLOW_NONE},
        {&f->label_head, pools + 1, FLOW_NONE},
        {&f->arc, pools, FLOW_NONE},
        {&f->region, pools, 0},
        {&f->path_claimant, pools, FLOW_NONE},
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

/* The members of families by type. */
static bool list_siblings(flow *f)
{
    uint32_t *start = new_array((size_t)f->type_count + 1, 0);
    uint32_t *list = new_array(f->claimant_count, FLOW_NONE);
    f->type_sibling_start = start;
    f->type_sibling = list;
    if (start == NULL || list == NULL) {
        return false;
    }
    for (uint32_t c = 0; c < f->claimant_count; c++) {
        start[f->type[c] + 1] += f->family[c] != FLOW_NONE;
    }
    for (uint32_t type = 0; type < f->type_count; type++) {
        start[type + 1] += start[type];
    }
    /* shifted by one, each place runs from its type's start to its end, the next one's start */
    for (uint32_t type = f->type_count; type > 0; type--) {
        start[type] = start[type - 1];
    }
    for (uint32_t c = 0; c < f->claimant_count; c++) {
        if (f->family[c] != FLOW_NONE) {
            list[start[f->type[c] + 1]++] = c;
        }
    }
    return true;
}

swc_status alloc_flow_set_families(flow *f, const uint32_t *family, const uint32_t *family_start,
                                   const uint32_t *family_member, const uint8_t *member_state,
                                   swc_error *error)
{
    f->family = family;
    f->family_start = family_start;
    f->family_member = family_member;
    f->member_state = member_state;
    return list_siblings(f) ? SWC_OK : swc_fail_memory(error);
}

static uint32_t slot_edge(const flow *f, uint32_t slot)
{
    while (slot >= f->edge_count) { /* at most twice; a division costs more */
        slot -= f->edge_count;
    }
    return slot;
}

bool alloc_flow_is_fixed_slot(const flow *f, uint32_t slot)
{
    return slot >= f->edge_count && slot - f->edge_count < f->edge_count;
}

bool alloc_flow_is_open_slot(const flow *f, uint32_t slot)
{
    return slot >= f->edge_count && slot - f->edge_count >= f->edge_count;
}

void alloc_flow_slot_range(const flow *f, uint32_t slot, uint32_t *first_out, uint32_t *last_out)
{
    uint32_t tier = f->edge_tier[slot_edge(f, slot)];
    if (alloc_flow_is_fixed_slot(f, slot)) {
        *first_out = f->tier_edge[tier];
        *last_out = f->tier_edge[tier + 1];
        return;
    }
    uint32_t type = f->tier_type[tier];
    *first_out = f->tier_edge[f->type_tier[type]];
    *last_out = f->tier_edge[f->type_tier[type + 1]];
}

uint32_t alloc_flow_slot_pool(const flow *f, uint32_t slot)
{
    return f->edge_pool[slot_edge(f, slot)];
}

uint32_t alloc_flow_pool(const flow *f, uint32_t claimant)
{
    return alloc_flow_slot_pool(f, f->seat[claimant]);
}

uint32_t alloc_flow_edge(const flow *f, uint32_t claimant)
{
    return slot_edge(f, f->seat[claimant]);
}

bool alloc_flow_is_fixed(const flow *f, uint32_t claimant)
{
    return alloc_flow_is_fixed_slot(f, f->seat[claimant]);
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
    bool open = f->family != NULL && f->family[claimant] != FLOW_NONE &&
                f->member_state[claimant] == FLOW_MEMBER_OPEN;
    uint32_t slot = edge + f->edge_count * (fixed ? 1 : open ? 2 : 0);
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

void alloc_flow_move(flow *f, uint32_t claimant, uint32_t edge)
{
    uint32_t type = f->tier_type[f->edge_tier[edge]];
    bool fixed = alloc_flow_is_fixed(f, claimant);
    uint32_t taker = claimant;
    alloc_flow_unseat(f, claimant);
    if (type != f->type[claimant]) {
        uint32_t i = f->family_start[f->family[claimant]];
        while (f->type[f->family_member[i]] != type ||
               !alloc_flow_is_free_member(f, f->family_member[i])) {
            i++;
        }
        taker = f->family_member[i];
    }
    alloc_flow_seat(f, taker, edge, fixed);
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

bool alloc_flow_side_add(flow_side *side, uint32_t pool, uint32_t claimant, uint32_t edge)
{
    if (side->seen[pool] == side->stamp) {
        return false;
    }
    side->seen[pool] = side->stamp;
    side->link_claimant[pool] = claimant;
    side->link_edge[pool] = edge;
    side->queue[side->tail++] = pool;
    return true;
}

typedef struct behind_look {
    const flow *f;
    flow_side *side;
    const flow_side *ahead; /* NULL, or the other side */
    uint32_t edge, region;
    uint32_t met; /* the first added pool that `ahead` has seen */
} behind_look;

/* One pool from which somebody could move along `edge`; keeps the first that `ahead` has seen. */
static void add_behind(behind_look *look, uint32_t pool, uint32_t claimant)
{
    const flow_side *ahead = look->ahead;
    if (look->f->region[pool] == look->region &&
        alloc_flow_side_add(look->side, pool, claimant, look->edge) && ahead != NULL &&
        look->met == FLOW_NONE && ahead->seen[pool] == ahead->stamp) {
        look->met = pool;
    }
}

/* The pools where slots of the edges [first, last), `offset` being their kind, hold somebody. */
static void look_at_slots(behind_look *look, uint32_t first, uint32_t last, uint32_t offset)
{
    const flow *f = look->f;
    for (uint32_t e = first; e < last; e++) {
        uint32_t head = f->slot_head[offset + e];
        if (head != FLOW_NONE) {
            add_behind(look, f->edge_pool[e], head);
        }
    }
}

/* The seated siblings that could give their seat to a free member of the type. */
static void look_at_siblings(behind_look *look, uint32_t type)
{
    const flow *f = look->f;
    for (uint32_t k = f->type_sibling_start[type]; k < f->type_sibling_start[type + 1]; k++) {
        uint32_t member = f->type_sibling[k];
        if (!alloc_flow_is_free_member(f, member)) {
            continue;
        }
        uint32_t family = f->family[member];
        for (uint32_t i = f->family_start[family]; i < f->family_start[family + 1]; i++) {
            uint32_t other = f->family_member[i];
            if (f->member_state[other] == FLOW_MEMBER_OPEN && f->seat[other] != FLOW_NONE) {
                add_behind(look, alloc_flow_pool(f, other), other);
            }
        }
    }
}

uint32_t alloc_flow_look_behind(flow *f, flow_side *side, uint32_t edge, uint32_t region,
                                const flow_side *ahead)
{
    behind_look look = {f, side, ahead, edge, region, FLOW_NONE};
    uint32_t tier = f->edge_tier[edge];
    uint32_t type = f->tier_type[tier];
    if (side->wide_seen[type] != side->stamp) {
        side->wide_seen[type] = side->stamp;
        uint32_t first = f->tier_edge[f->type_tier[type]];
        uint32_t last = f->tier_edge[f->type_tier[type + 1]];
        look_at_slots(&look, first, last, 0);
        if (f->family != NULL) {
            look_at_slots(&look, first, last, 2 * f->edge_count);
            look_at_siblings(&look, type);
        }
    }
    if (look.met == FLOW_NONE && side->tier_seen[tier] != side->stamp) {
        side->tier_seen[tier] = side->stamp;
        look_at_slots(&look, f->tier_edge[tier], f->tier_edge[tier + 1], f->edge_count);
    }
    return look.met;
}
