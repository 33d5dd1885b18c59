/* Reachability among pools under shrinking arcs (see graph.h). Knows no ranks and no rules. */
#include "ops/audit/graph.h"

#include <stdlib.h>
#include <string.h>

static bool new_side(search_side *side, size_t pool_count, size_t profile_count)
{
    side->queue = calloc(pool_count + 1, sizeof *side->queue);
    side->seen = calloc(pool_count + 1, sizeof *side->seen);
    side->seen_free = calloc(profile_count + 1, sizeof *side->seen_free);
    side->seen_tiers = calloc(profile_count + 1, sizeof *side->seen_tiers);
    side->seen_tier_mask = calloc(profile_count + 1, sizeof *side->seen_tier_mask);
    return side->queue != NULL && side->seen != NULL && side->seen_free != NULL &&
           side->seen_tiers != NULL && side->seen_tier_mask != NULL;
}

static void free_side(search_side *side)
{
    free(side->queue);
    free(side->seen);
    free(side->seen_free);
    free(side->seen_tiers);
    free(side->seen_tier_mask);
}

swc_status graph_new(const audit_facts *facts, const uint32_t *spare, swap_graph *out,
                     swc_error *error)
{
    size_t pool_count = facts->pool_count;
    *out = (swap_graph){.facts = facts, .next_label = 1};
    out->spare = calloc(pool_count + 1, sizeof *out->spare);
    out->label = calloc(pool_count + 1, sizeof *out->label);
    if (out->spare == NULL || out->label == NULL ||
        !new_side(&out->forward, pool_count, facts->profile_count) ||
        !new_side(&out->backward, pool_count, facts->profile_count)) {
        graph_free(out);
        return swc_fail_memory(error);
    }
    memcpy(out->spare, spare, pool_count * sizeof *spare);
    return SWC_OK;
}

void graph_free(swap_graph *graph)
{
    free(graph->spare);
    free(graph->label);
    free(graph->buckets);
    free(graph->pool_buckets);
    free(graph->pool_start);
    free(graph->profile_buckets);
    free(graph->profile_start);
    free(graph->listings);
    free(graph->listing_start);
    free_side(&graph->forward);
    free_side(&graph->backward);
    free(graph->bucket_slots);
    *graph = (swap_graph){0};
}

/* Open addressing on the pair; slots hold bucket + 1. */
static uint32_t *find_slot(const swap_graph *graph, uint32_t pool_number, uint32_t profile_number)
{
    uint64_t hash = ((uint64_t)pool_number << 32 | profile_number) * UINT64_C(0x9e3779b97f4a7c15);
    size_t mask = graph->slot_count - 1;
    for (size_t i = (size_t)(hash >> 32) & mask;; i = (i + 1) & mask) {
        uint32_t held = graph->bucket_slots[i];
        if (held == 0 || (graph->buckets[held - 1].pool == pool_number &&
                          graph->buckets[held - 1].profile == profile_number)) {
            return &graph->bucket_slots[i];
        }
    }
}

static bool grow_slots(swap_graph *graph)
{
    size_t count = graph->slot_count == 0 ? 256 : 2 * graph->slot_count;
    uint32_t *slots = calloc(count, sizeof *slots);
    if (slots == NULL) {
        return false;
    }
    free(graph->bucket_slots);
    graph->bucket_slots = slots;
    graph->slot_count = count;
    for (size_t i = 0; i < graph->bucket_count; i++) {
        *find_slot(graph, graph->buckets[i].pool, graph->buckets[i].profile) = (uint32_t)i + 1;
    }
    return true;
}

swc_status graph_bucket(swap_graph *graph, uint32_t pool_number, uint32_t profile_number,
                        uint32_t *number_out, swc_error *error)
{
    if (2 * (graph->bucket_count + 1) > graph->slot_count && !grow_slots(graph)) {
        return swc_fail_memory(error);
    }
    uint32_t *slot = find_slot(graph, pool_number, profile_number);
    if (*slot == 0) {
        void *buckets = graph->buckets;
        if (!swc_grow(&buckets, &graph->bucket_capacity, graph->bucket_count + 1,
                      sizeof *graph->buckets)) {
            return swc_fail_memory(error);
        }
        graph->buckets = buckets;
        graph->buckets[graph->bucket_count] =
            (bucket){.pool = pool_number,
                     .profile = profile_number,
                     .tier = graph->facts->profiles[profile_number]
                                 .tier_of_type[graph->facts->pools[pool_number].type]};
        *slot = (uint32_t)++graph->bucket_count;
    }
    *number_out = *slot - 1;
    return SWC_OK;
}

/* start[key] .. start[key + 1]: buckets by pool or by profile. */
static swc_status list_buckets(const swap_graph *graph, bool by_pool, size_t key_count,
                               uint32_t **list_out, uint32_t **start_out, swc_error *error)
{
    uint32_t *list = calloc(graph->bucket_count + 1, sizeof *list);
    uint32_t *start = calloc(key_count + 2, sizeof *start);
    *list_out = list;
    *start_out = start;
    if (list == NULL || start == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < graph->bucket_count; i++) {
        start[(by_pool ? graph->buckets[i].pool : graph->buckets[i].profile) + 2]++;
    }
    for (size_t i = 2; i < key_count + 2; i++) {
        start[i] += start[i - 1];
    }
    for (size_t i = 0; i < graph->bucket_count; i++) {
        list[start[(by_pool ? graph->buckets[i].pool : graph->buckets[i].profile) + 1]++] =
            (uint32_t)i;
    }
    return SWC_OK;
}

static uint32_t use_count_of(const profile *p)
{
    return p->tier_count == 0 ? 0 : p->tier_end[p->tier_count - 1];
}

/* For each pool the profiles that list it, of those that hold anything. */
static swc_status list_listings(swap_graph *graph, swc_error *error)
{
    const audit_facts *facts = graph->facts;
    uint32_t *start = calloc(facts->pool_count + 2, sizeof *start);
    graph->listing_start = start;
    if (start == NULL) {
        return swc_fail_memory(error);
    }
    size_t total = 0;
    for (size_t k = 0; k < facts->profile_count; k++) {
        const profile *p = &facts->profiles[k];
        if (graph->profile_start[k] == graph->profile_start[k + 1]) {
            continue;
        }
        for (uint32_t i = 0; i < use_count_of(p); i++, total++) {
            start[facts->uses[p->first + i] + 2]++;
        }
    }
    graph->listings = calloc(total + 1, sizeof *graph->listings);
    if (graph->listings == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 2; i < facts->pool_count + 2; i++) {
        start[i] += start[i - 1];
    }
    for (size_t k = 0; k < facts->profile_count; k++) {
        const profile *p = &facts->profiles[k];
        if (graph->profile_start[k] == graph->profile_start[k + 1]) {
            continue;
        }
        uint32_t i = 0;
        for (uint32_t tier = 0; tier < p->tier_count; tier++) {
            for (; i < p->tier_end[tier]; i++) {
                graph->listings[start[facts->uses[p->first + i] + 1]++] =
                    (listing){(uint32_t)k, tier};
            }
        }
    }
    return SWC_OK;
}

swc_status graph_link(swap_graph *graph, swc_error *error)
{
    swc_status status = list_buckets(graph, true, graph->facts->pool_count, &graph->pool_buckets,
                                     &graph->pool_start, error);
    if (status == SWC_OK) {
        status = list_buckets(graph, false, graph->facts->profile_count, &graph->profile_buckets,
                              &graph->profile_start, error);
    }
    return status == SWC_OK ? list_listings(graph, error) : status;
}

static void begin_side(search_side *side)
{
    side->head = side->count = 0;
    side->outer = side->inner = side->inner_end = 0;
}

static void push(search_side *side, uint32_t pool_number, uint32_t stamp)
{
    if (side->seen[pool_number] != stamp) {
        side->seen[pool_number] = stamp;
        side->queue[side->count++] = pool_number;
    }
}

/* Whether a tier of a profile is expanded for the first time; a whole expansion counts for all. */
static bool first_time(search_side *side, uint32_t profile_number, uint32_t tier, uint32_t stamp)
{
    if (side->seen_free[profile_number] == stamp) {
        return false;
    }
    if (side->seen_tiers[profile_number] != stamp) {
        side->seen_tiers[profile_number] = stamp;
        side->seen_tier_mask[profile_number] = 0;
    }
    uint32_t bit = UINT32_C(1) << tier;
    bool first = (side->seen_tier_mask[profile_number] & bit) == 0;
    side->seen_tier_mask[profile_number] |= bit;
    return first;
}

/* Where the arcs of a bucket lead: a range of facts->uses, empty when nobody there may move. */
static void open_bucket(search_side *side, const swap_graph *graph, const bucket *b)
{
    const profile *p = &graph->facts->profiles[b->profile];
    side->inner = side->inner_end = 0;
    if (b->free_count > 0) {
        if (side->seen_free[b->profile] != graph->stamp) {
            side->seen_free[b->profile] = graph->stamp;
            side->inner = p->first;
            side->inner_end = p->first + use_count_of(p);
        }
    } else if (b->tier_count > 0 && first_time(side, b->profile, b->tier, graph->stamp)) {
        side->inner = p->first + (b->tier == 0 ? 0 : p->tier_end[b->tier - 1]);
        side->inner_end = p->first + p->tier_end[b->tier];
    }
}

/* One step along an arc or to the next bucket or pool. @return false when all has been seen */
static bool step_forward(swap_graph *graph, uint32_t label)
{
    search_side *side = &graph->forward;
    if (side->inner < side->inner_end) {
        uint32_t met = graph->facts->uses[side->inner++];
        if (graph->label[met] == label) {
            push(side, met, graph->stamp);
        }
        return true;
    }
    if (side->head == side->count) {
        return false;
    }
    uint32_t at = side->queue[side->head];
    uint32_t number = graph->pool_start[at] + side->outer;
    if (number == graph->pool_start[at + 1]) {
        side->head++;
        side->outer = 0;
        return side->head < side->count;
    }
    side->outer++;
    open_bucket(side, graph, &graph->buckets[graph->pool_buckets[number]]);
    return true;
}

/* As step_forward against the arcs: outer runs over the profiles that list the pool, inner over
 * the buckets of the profile. */
static bool step_backward(swap_graph *graph, bool any_label, uint32_t label)
{
    search_side *side = &graph->backward;
    if (side->head == side->count) {
        return false;
    }
    uint32_t at = side->queue[side->head];
    uint32_t number = graph->listing_start[at] + side->outer;
    if (number == graph->listing_start[at + 1]) {
        side->head++;
        side->outer = 0;
        return side->head < side->count;
    }
    const listing *from = &graph->listings[number];
    uint32_t first = graph->profile_start[from->profile];
    if (side->inner == 0 && !first_time(side, from->profile, from->tier, graph->stamp)) {
        side->outer++;
        return true;
    }
    if (first + side->inner == graph->profile_start[from->profile + 1]) {
        side->outer++;
        side->inner = 0;
        return true;
    }
    const bucket *b = &graph->buckets[graph->profile_buckets[first + side->inner++]];
    if ((b->free_count > 0 || (b->tier_count > 0 && b->tier == from->tier)) &&
        (any_label || graph->label[b->pool] == label)) {
        push(side, b->pool, graph->stamp);
    }
    return true;
}

static void close_off(swap_graph *graph, const search_side *side)
{
    for (size_t i = 0; i < side->count; i++) {
        graph->label[side->queue[i]] = graph->next_label;
    }
    graph->next_label++;
}

/* Searches inside label 0 go forward only: what fails leaves the label for ever. */
static bool reaches_spare(swap_graph *graph, uint32_t to)
{
    search_side *side = &graph->forward;
    size_t looked_at = 0;
    do {
        for (; looked_at < side->count; looked_at++) {
            uint32_t met = side->queue[looked_at];
            if (graph->spare[met] > 0 || met == to) {
                return true;
            }
        }
    } while (step_forward(graph, 0));
    close_off(graph, side);
    return false;
}

/* Both ways at once, a step each: the side that ends first is no larger than the other. */
static bool reaches_inside(swap_graph *graph, uint32_t to, uint32_t label)
{
    push(&graph->backward, to, graph->stamp);
    for (;;) {
        if (graph->forward.seen[to] == graph->stamp) {
            return true;
        }
        if (!step_forward(graph, label)) {
            close_off(graph, &graph->forward);
            return false;
        }
        if (!step_backward(graph, false, label)) {
            for (size_t i = 0; i < graph->forward.count; i++) {
                if (graph->backward.seen[graph->forward.queue[i]] == graph->stamp) {
                    return true;
                }
            }
            close_off(graph, &graph->backward);
            return false;
        }
    }
}

/* Start the forward side at the pools of one label. */
static bool begin_search(swap_graph *graph, const uint32_t *from, size_t from_count, uint32_t label)
{
    graph->stamp++;
    begin_side(&graph->forward);
    begin_side(&graph->backward);
    for (size_t i = 0; i < from_count; i++) {
        if (graph->label[from[i]] == label) {
            push(&graph->forward, from[i], graph->stamp);
        }
    }
    return graph->forward.count > 0;
}

bool graph_reaches(swap_graph *graph, const uint32_t *from, size_t from_count, uint32_t to)
{
    if (begin_search(graph, from, from_count, 0) && reaches_spare(graph, to)) {
        return true;
    }
    if (to == NOT_FOUND || graph->label[to] == 0) {
        return false;
    }
    uint32_t label = graph->label[to];
    return begin_search(graph, from, from_count, label) && reaches_inside(graph, to, label);
}

void graph_spread_begin(swap_graph *graph)
{
    graph->stamp++;
    begin_side(&graph->backward);
}

void graph_spread_back(swap_graph *graph, uint32_t from, uint32_t value, uint32_t *values)
{
    search_side *side = &graph->backward;
    size_t valued = side->count;
    push(side, from, graph->stamp);
    do {
        for (; valued < side->count; valued++) {
            values[side->queue[valued]] = value;
        }
    } while (step_backward(graph, true, 0));
}
