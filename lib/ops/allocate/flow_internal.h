/*
 * What flow.c, flow_insert.c and flow_change.c share: one side of a search, and chains of moves.
 *
 * Ownership: a flow_side belongs to its flow.
 */
#ifndef SWC_OPS_ALLOCATE_FLOW_INTERNAL_H
#define SWC_OPS_ALLOCATE_FLOW_INTERNAL_H

#include "ops/allocate/flow.h"

/* A large pool being looked through, slot by slot. */
typedef struct flow_walk {
    uint32_t pool, slot, next_slot; /* FLOW_NONE: no pool, or its end */
} flow_walk;

/* A breadth-first search over pools that can stop after every piece of work. `link` of a pool is
 * the move that connects it with its side's start: ahead, from the pool before it; behind, to the
 * pool after it. */
typedef struct flow_side {
    uint32_t stamp;
    uint32_t *seen;          /* [pool] */
    uint32_t *wide_seen;     /* [type] every wide edge of it was looked at */
    uint32_t *tier_seen;     /* [tier] the same for fixed claimants */
    uint32_t *link_claimant; /* [pool] who moves; FLOW_NONE at a start */
    uint32_t *link_edge;     /* [pool] along which edge */
    uint32_t *queue;         /* [pool_count] every pool seen, in order */
    uint32_t head, tail;
    uint32_t *light; /* [pool_count] ahead: a stack of pools with few slots, looked at at once */
    uint32_t light_count;
    uint32_t *large; /* [pool_count] ahead: the other pools seen and not yet looked at */
    uint32_t large_first, large_count;
    flow_walk walks[2];
    int turn;        /* the walk that made the last step */
    uint32_t at;     /* behind: pool being looked at, FLOW_NONE: take the next */
    uint32_t cursor; /* behind: index of the next reverse edge */
} flow_side;

/** Edges that the claimants of a slot may move along. */
void alloc_flow_slot_range(const flow *f, uint32_t slot, uint32_t *first_out, uint32_t *last_out);
/** Pool of a slot. */
uint32_t alloc_flow_slot_pool(const flow *f, uint32_t slot);
/** Whether the claimants of a slot may give their seats to siblings. */
bool alloc_flow_is_open_slot(const flow *f, uint32_t slot);
bool alloc_flow_is_fixed_slot(const flow *f, uint32_t slot);
/** Open and without a seat. */
bool alloc_flow_is_free_member(const flow *f, uint32_t claimant);
/** The claimant moves along an edge of its type, or gives its seat to the free sibling whose edge
 * it is. */
void alloc_flow_move(flow *f, uint32_t claimant, uint32_t edge);

void alloc_flow_side_begin(flow *f, flow_side *side);
bool alloc_flow_side_add(flow_side *side, uint32_t pool, uint32_t claimant, uint32_t edge);
/**
 * Add every pool of `region` from which one move along `edge` leads to the edge's pool.
 * @param ahead  NULL, or the other side of the search
 * @return the first added pool that `ahead` has seen, else FLOW_NONE
 */
uint32_t alloc_flow_look_behind(flow *f, flow_side *side, uint32_t edge, uint32_t region,
                                const flow_side *ahead);

#endif
