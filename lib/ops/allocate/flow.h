/*
 * The matching under every mode: claimants hold seats in pools, and chains of moves make room.
 *
 * Ownership: flow_new gives an object that flow_free frees; it copies nothing of the caller's.
 *
 * Knows pools, types and seats only: no names, no ranks, no policy. The order in which the caller
 * asks is the whole fairness; every answer here is a yes or no that does not depend on how the
 * seats happen to lie, so any order of rows gives the same plan.
 *
 * Terms. A *type* is a list of edges (pools a claimant can use) cut into tiers, best first, pools
 * rising inside a tier. A claimant is *wide* (may be moved to any pool of its type), *fixed* (any
 * pool of one tier), *open* (as wide, and may give its seat to a sibling) or *pinned* (never moves
 * again). A *slot* is (edge, wide or fixed or open): the claimants of one type in one pool that may
 * move alike; searches walk slots, and claimants only to see the siblings of open ones.
 */
#ifndef SWC_OPS_ALLOCATE_FLOW_H
#define SWC_OPS_ALLOCATE_FLOW_H

#include "swc/status.h"

#define FLOW_NONE UINT32_MAX

typedef struct flow {
    uint32_t pool_count;
    uint32_t *capacity; /* [pool] seats that are not pinned */
    uint32_t *used;     /* [pool] of them taken */

    uint32_t type_count;
    uint32_t edge_count;
    uint32_t *type_tier; /* [type_count + 1] first tier of a type */
    uint32_t *tier_edge; /* [tiers + 1] first edge of a tier */
    uint32_t *edge_pool; /* [edge] */
    uint32_t *edge_tier; /* [edge] */
    uint32_t *tier_type; /* [tier] */
    uint32_t
        *reverse_start; /* [pool_count + 1] into reverse_edge: edges that lead to a unit_pool */
    uint32_t *reverse_edge;

    uint32_t claimant_count;
    uint32_t *type;  /* [claimant] */
    uint32_t *seat;  /* [claimant] slot, FLOW_NONE without one */
    uint32_t *after; /* [claimant] next in its slot */
    uint32_t *before;

    /* slots: edge for wide claimants, edge_count + edge for fixed, 2 edge_count + edge for open */
    uint32_t *slot_head; /* first claimant, FLOW_NONE: the slot is not in its pool's ring */
    uint32_t *slot_after;
    uint32_t *slot_before;
    uint32_t *ring_head; /* [pool] slots that hold somebody */
    uint32_t *ring_tail;
    uint32_t *ring_size;

    /* labels of pools: a lower bound of the number of moves to a spare seat */
    uint32_t *label;
    uint32_t *label_after; /* pools of equal label */
    uint32_t *label_before;
    uint32_t *label_head; /* [pool_count + 1] */
    uint32_t *arc;        /* [pool] slot to look at next */
    uint32_t top_label;

    /* Regions that nothing can enter or leave any more; 0 still reaches a spare seat. */
    uint32_t *region;
    uint32_t region_count;

    struct flow_side *ahead, *behind;
    uint32_t *path_claimant, *path_edge; /* scratch of chains */

    /* households: NULL unless flow_set_families */
    const uint32_t *family;       /* [claimant] FLOW_NONE: alone */
    const uint32_t *family_start; /* [family + 1] into family_member */
    const uint32_t *family_member;
    const uint8_t *member_state;  /* [claimant] see flow_member */
    uint32_t *type_sibling_start; /* [type + 1] into type_sibling: claimants that have a family */
    uint32_t *type_sibling;
} flow;

/* While the children of a household are not chosen yet, one may give its seat to another. */
typedef enum flow_member {
    FLOW_MEMBER_OPEN,   /* may be seated or unseated in the household's name: sits in open slots */
    FLOW_MEMBER_CHOSEN, /* keeps a seat */
    FLOW_MEMBER_OUT,    /* is not to be seated now */
} flow_member;

/* The shape of a flow; the arrays become the flow's. */
typedef struct flow_shape {
    uint32_t pool_count, type_count, edge_count, tier_count, claimant_count;
    uint32_t *capacity;  /* [pool_count] */
    uint32_t *type_tier; /* [type_count + 1] */
    uint32_t *tier_edge; /* [tier_count + 1] */
    uint32_t *edge_pool; /* [edge_count] */
    uint32_t *type;      /* [claimant_count] */
    bool has_families;   /* alloc_flow_set_families will follow */
} flow_shape;

/** The shape's arrays are taken (freed also on failure). SWC_ERR_MEMORY. O(edges). */
swc_status alloc_flow_new(flow_shape *shape, flow **out, swc_error *error);
void alloc_flow_free(flow *f);
/** Families of two or more; before anyone is seated. Arrays are borrowed. SWC_ERR_MEMORY. */
swc_status alloc_flow_set_families(flow *f, const uint32_t *family, const uint32_t *family_start,
                                   const uint32_t *family_member, const uint8_t *member_state,
                                   swc_error *error);

/** Pool of a seated claimant; the edge of its type that leads there; whether it is held to a tier.
 */
uint32_t alloc_flow_pool(const flow *f, uint32_t claimant);
uint32_t alloc_flow_edge(const flow *f, uint32_t claimant);
bool alloc_flow_is_fixed(const flow *f, uint32_t claimant);
/** Seat in the fixed slot of an edge of the claimant's type, or in the open one (a family's member
 *  in state open), or in the wide one; no check of room. */
void alloc_flow_seat(flow *f, uint32_t claimant, uint32_t edge, bool fixed);
void alloc_flow_unseat(flow *f, uint32_t claimant);
/** Take a seated claimant and its seat out of the game. */
void alloc_flow_pin(flow *f, uint32_t claimant);

/** Labels and regions anew from the spare seats: before a round of inserts, and before a round of
 *  changes after inserts. O(edges). */
void alloc_flow_measure(flow *f);

/** Seat an unseated claimant in an edge of [first, last), moving others along a shortest chain.
 *  @return false: no chain exists, and none ever will while seats only fill up */
bool alloc_flow_insert(flow *f, uint32_t claimant, uint32_t first, uint32_t last, bool fixed);
/** The same for whichever open, unseated member of the family. */
bool alloc_flow_insert_family(flow *f, uint32_t family);

/**
 * Bring one claimant, just unseated from `left_pool`, into an edge of [first, last): the others
 * keep seats. The caller has unseated it; on true it is seated (wide or fixed), on false it is not.
 */
bool alloc_flow_change(flow *f, uint32_t claimant, uint32_t left_pool, uint32_t first,
                       uint32_t last, bool fixed);

#endif
