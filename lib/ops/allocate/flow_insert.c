/*
 * Seats newcomers along shortest chains: distance labels on pools with the gap rule (as in ISAP,
 * Ahuja & Orlin 1991), looked at slot by slot. Takes nobody's seat away.
 *
 * label[p] is never above the true number of moves from p to a spare seat:
 *   - a newcomer enters the pool of least label it can use, so the moves it brings lead nowhere
 *     lower than that pool;
 *   - a claimant moved from p to q = p - 1 brings to q moves that were at p before.
 * When no pool has label k, a pool above k can never come down to a spare seat: it is dead.
 */
#include "ops/allocate/flow_internal.h"

static const uint32_t dead = FLOW_NONE;

static void label_remove(flow *f, uint32_t pool)
{
    uint32_t before = f->label_before[pool];
    uint32_t after = f->label_after[pool];
    if (before == FLOW_NONE) {
        f->label_head[f->label[pool]] = after;
    } else {
        f->label_after[before] = after;
    }
    if (after != FLOW_NONE) {
        f->label_before[after] = before;
    }
}

static void label_add(flow *f, uint32_t pool, uint32_t label)
{
    f->label[pool] = label;
    if (label == dead) {
        return;
    }
    uint32_t head = f->label_head[label];
    f->label_before[pool] = FLOW_NONE;
    f->label_after[pool] = head;
    if (head != FLOW_NONE) {
        f->label_before[head] = pool;
    }
    f->label_head[label] = pool;
    if (label > f->top_label) {
        f->top_label = label;
    }
}

/* No pool has label `gap`: everything above it is cut off from the spare seats. */
static void kill_above(flow *f, uint32_t gap)
{
    for (uint32_t label = gap + 1; label <= f->top_label; label++) {
        while (f->label_head[label] != FLOW_NONE) {
            uint32_t pool = f->label_head[label];
            label_remove(f, pool);
            f->label[pool] = dead;
        }
    }
    f->top_label = gap;
}

/* Put the labels of every pool that `behind` has not seen to dead, of the others to their depth. */
static void measure_wave(flow *f)
{
    flow_side *side = f->behind;
    uint32_t label = 0;
    uint32_t wave_end = side->tail;
    while (side->head < side->tail) {
        if (side->head == wave_end) {
            label++;
            wave_end = side->tail;
        }
        uint32_t pool = side->queue[side->head++];
        label_add(f, pool, label);
        f->arc[pool] = f->ring_head[pool];
        for (uint32_t i = f->reverse_start[pool]; i < f->reverse_start[pool + 1]; i++) {
            (void)alloc_flow_look_behind(f, side, f->reverse_edge[i], 0, NULL);
        }
    }
}

void alloc_flow_measure(flow *f)
{
    flow_side *side = f->behind;
    alloc_flow_side_begin(f, side);
    f->top_label = 0;
    for (uint32_t i = 0; i <= f->pool_count; i++) {
        f->label_head[i] = FLOW_NONE;
    }
    for (uint32_t pool = 0; pool < f->pool_count; pool++) {
        f->label[pool] = dead;
        if (f->used[pool] < f->capacity[pool]) {
            (void)alloc_flow_side_add(side, pool, FLOW_NONE, FLOW_NONE);
        }
    }
    measure_wave(f);
    for (uint32_t pool = 0; pool < f->pool_count; pool++) {
        if (f->region[pool] == 0 && f->label[pool] == dead) {
            f->region[pool] = f->region_count;
        }
    }
    f->region_count++;
}

/* The edge of least label among [first, last), FLOW_NONE when all are dead. No label lies under
 * `floor`, so an edge that has it ends the search. */
static uint32_t lowest_edge(const flow *f, uint32_t first, uint32_t last, uint32_t floor)
{
    uint32_t best = FLOW_NONE;
    uint32_t least = dead;
    for (uint32_t e = first; e < last; e++) {
        uint32_t label = f->label[f->edge_pool[e]];
        if (label < least) {
            best = e;
            least = label;
            if (label <= floor) {
                break;
            }
        }
    }
    return best;
}

/* A move: who leaves the seat, along which edge, to which label; dead: nobody can. */
typedef struct step {
    uint32_t claimant, edge, label;
} step;

/* Keep the lowest move along the edges [first, last). */
static void keep_lower(const flow *f, step *best, uint32_t claimant, uint32_t first, uint32_t last,
                       uint32_t floor)
{
    uint32_t edge = lowest_edge(f, first, last, floor);
    if (edge != FLOW_NONE && f->label[f->edge_pool[edge]] < best->label) {
        *best = (step){claimant, edge, f->label[f->edge_pool[edge]]};
    }
}

static void keep_lower_of(const flow *f, step *best, uint32_t claimant, uint32_t type,
                          uint32_t floor)
{
    keep_lower(f, best, claimant, f->tier_edge[f->type_tier[type]],
               f->tier_edge[f->type_tier[type + 1]], floor);
}

/* The lowest move out of a slot. */
static step lowest_of_slot(const flow *f, uint32_t slot, uint32_t floor)
{
    uint32_t first;
    uint32_t last;
    step best = {FLOW_NONE, FLOW_NONE, dead};
    alloc_flow_slot_range(f, slot, &first, &last);
    keep_lower(f, &best, f->slot_head[slot], first, last, floor);
    if (!alloc_flow_is_open_slot(f, slot)) {
        return best;
    }
    for (uint32_t c = f->slot_head[slot]; c != FLOW_NONE && best.label > floor; c = f->after[c]) {
        uint32_t family = f->family[c];
        for (uint32_t i = f->family_start[family]; i < f->family_start[family + 1]; i++) {
            uint32_t member = f->family_member[i];
            if (alloc_flow_is_free_member(f, member)) {
                keep_lower_of(f, &best, c, f->type[member], floor);
            }
        }
    }
    return best;
}

/* One more than the lowest pool a move leads to; the gap rule when a label runs empty. */
static void relabel(flow *f, uint32_t pool)
{
    uint32_t old = f->label[pool];
    uint32_t least = dead;
    for (uint32_t slot = f->ring_head[pool]; slot != FLOW_NONE && least > old;
         slot = f->slot_after[slot]) {
        uint32_t label = lowest_of_slot(f, slot, old).label;
        least = label < least ? label : least;
    }
    uint32_t label = least == dead ? dead : least + 1;
    label_remove(f, pool);
    if (label > f->pool_count) {
        label = dead;
    }
    label_add(f, pool, label);
    f->arc[pool] = f->ring_head[pool];
    if (f->label_head[old] == FLOW_NONE) {
        kill_above(f, old);
    }
}

/* Follow moves that go down by one from `pool` to a spare seat. The moves stand in path_*.
 * false: labels on the way have risen, `pool`'s own among them. */
static bool descend(flow *f, uint32_t pool, uint32_t *length_out)
{
    uint32_t depth = 0;
    uint32_t at = pool;
    while (f->label[pool] != dead) {
        if (f->used[at] < f->capacity[at]) {
            *length_out = depth;
            return true;
        }
        bool stepped = false;
        uint32_t slot = f->arc[at];
        for (; slot != FLOW_NONE && f->label[at] > 0; slot = f->slot_after[slot]) {
            step down = lowest_of_slot(f, slot, f->label[at] - 1);
            if (down.label + 1 == f->label[at]) {
                f->arc[at] = slot;
                f->path_claimant[depth] = down.claimant;
                f->path_edge[depth] = down.edge;
                depth++;
                at = f->edge_pool[down.edge];
                stepped = true;
                break;
            }
        }
        if (stepped) {
            continue;
        }
        relabel(f, at);
        if (depth == 0) {
            return false;
        }
        depth--;
        at = alloc_flow_pool(f, f->path_claimant[depth]);
    }
    return false;
}

static bool insert(flow *f, uint32_t start_pool)
{
    uint32_t length;
    if (!descend(f, start_pool, &length)) {
        return false;
    }
    while (length-- > 0) {
        alloc_flow_move(f, f->path_claimant[length], f->path_edge[length]);
    }
    return true;
}

bool alloc_flow_insert(flow *f, uint32_t claimant, uint32_t first, uint32_t last, bool fixed)
{
    uint32_t edge;
    while ((edge = lowest_edge(f, first, last, 0)) != FLOW_NONE) {
        if (insert(f, f->edge_pool[edge])) {
            alloc_flow_seat(f, claimant, edge, fixed);
            return true;
        }
    }
    return false;
}

/* The chain never swaps inside this very family: such a move would lead to a pool that a free
 * member can use, and none of those lies lower than the start. */
bool alloc_flow_insert_family(flow *f, uint32_t family)
{
    for (;;) {
        step best = {FLOW_NONE, FLOW_NONE, dead};
        for (uint32_t i = f->family_start[family]; i < f->family_start[family + 1]; i++) {
            uint32_t member = f->family_member[i];
            if (alloc_flow_is_free_member(f, member)) {
                keep_lower_of(f, &best, member, f->type[member], 0);
            }
        }
        if (best.edge == FLOW_NONE) {
            return false;
        }
        if (insert(f, f->edge_pool[best.edge])) {
            alloc_flow_seat(f, best.claimant, best.edge, false);
            return true;
        }
    }
}
