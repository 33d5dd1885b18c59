/*
 * Who could make room for whom: pools joined by the children that hold their units.
 *
 * Ownership: a swap_graph owns its arrays until graph_free; profiles belong to the facts.
 *
 * There is an arc p -> q when a child that holds a unit of p may still be moved to q. A unit of p
 * can be had without anybody losing one if a path leads from p to a pool with a spare unit; a
 * child that holds q can be moved to p if a path leads from p to q. Over one proof arcs only
 * vanish (children get fixed, spare units get holders), so what is once found out of reach stays
 * so: the pools that a failed search has met are closed, and get a label of their own. Searches
 * stay inside one label, and the smaller side of a split gets the new one.
 */
#ifndef SWC_AUDIT_GRAPH_H
#define SWC_AUDIT_GRAPH_H

#include "ops/audit/facts.h"

/* Children of one profile that hold units of one pool (or could, see proof.c, households). */
typedef struct bucket {
    uint32_t pool;
    uint32_t profile;
    uint32_t tier;       /* of the pool's type in the profile; of holders only */
    uint32_t free_count; /* may move to any pool of the profile */
    uint32_t tier_count; /* may move inside the tier */
} bucket;

/* One pool seen from a profile that lists it. */
typedef struct listing {
    uint32_t profile;
    uint32_t tier;
} listing;

typedef struct search_side {
    uint32_t *queue;
    size_t head, count;
    uint32_t *seen;       /* [pool_count] stamp */
    uint32_t *seen_free;  /* [profile_count] stamp: expanded for children free to move */
    uint32_t *seen_tiers; /* [profile_count] stamp of seen_tier_mask */
    uint32_t *seen_tier_mask;
    /* cursors: what of queue[head] has been expanded */
    uint32_t outer, inner, inner_end;
} search_side;

typedef struct swap_graph {
    const audit_facts *facts;
    uint32_t *spare; /* [pool_count] units without a holder */
    uint32_t *label; /* [pool_count]; 0: may still reach a spare unit */
    uint32_t next_label;
    bucket *buckets;
    size_t bucket_count, bucket_capacity;
    uint32_t *bucket_slots; /* by pool and profile; bucket + 1 */
    size_t slot_count;
    uint32_t *pool_buckets, *pool_start;       /* buckets of a pool */
    uint32_t *profile_buckets, *profile_start; /* buckets of a profile */
    listing *listings;
    uint32_t *listing_start; /* profiles with buckets that list a pool */
    search_side forward, backward;
    uint32_t stamp;
} swap_graph;

/* Empty graph; `spare` [pool_count] is copied. */
swc_status graph_new(const audit_facts *facts, const uint32_t *spare, swap_graph *out,
                     swc_error *error);
/* The bucket of a pool and a profile: found, or made. Before graph_link only. */
swc_status graph_bucket(swap_graph *graph, uint32_t pool, uint32_t profile, uint32_t *number_out,
                        swc_error *error);
/* No more buckets will be added: build the lists. */
swc_status graph_link(swap_graph *graph, swc_error *error);
/*
 * Whether a path leads from one of the pools `from` to a spare unit or to `to` (NOT_FOUND: to a
 * spare unit only). A search that fails closes off what it met. Amortised O(arcs log pools).
 */
bool graph_reaches(swap_graph *graph, const uint32_t *from, size_t from_count, uint32_t to);
/* Give every pool that reaches `pool` and has no value yet the value; 0 is "no value". */
void graph_spread_back(swap_graph *graph, uint32_t pool, uint32_t value, uint32_t *values);
/* Begin a series of graph_spread_back. */
void graph_spread_begin(swap_graph *graph);
void graph_free(swap_graph *graph);

#endif
