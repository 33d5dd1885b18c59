/* The proof of a plan: one cutoff for each pool (SPEC 8, RULES 8). Changes nothing. */
#include "ops/allocate/allocation.h"

#include <stdlib.h>

typedef struct spread {
    const flow *f;
    bool *held;       /* [edge] somebody of its type holds a seat there */
    bool *type_done;  /* [type] all pools with holders of this type have their value */
    bool *known;      /* [pool] */
    uint32_t *queue;  /* [pool] */
    uint32_t *cutoff; /* [pool] out */
} spread;

/* Give `value` to a pool and to every pool one of whose holders could, over others, reach it. */
static void spread_from(spread *w, uint32_t start, uint32_t value)
{
    const flow *f = w->f;
    uint32_t head = 0;
    uint32_t tail = 0;
    w->known[start] = true;
    w->cutoff[start] = value;
    w->queue[tail++] = start;
    while (head < tail) {
        uint32_t pool = w->queue[head++];
        for (uint32_t i = f->reverse_start[pool]; i < f->reverse_start[pool + 1]; i++) {
            uint32_t type = f->tier_type[f->edge_tier[f->reverse_edge[i]]];
            if (w->type_done[type]) {
                continue;
            }
            w->type_done[type] = true;
            for (uint32_t e = f->tier_edge[f->type_tier[type]];
                 e < f->tier_edge[f->type_tier[type + 1]]; e++) {
                uint32_t from = f->edge_pool[e];
                if (w->held[e] && !w->known[from]) {
                    w->known[from] = true;
                    w->cutoff[from] = value;
                    w->queue[tail++] = from;
                }
            }
        }
    }
}

swc_status alloc_cutoffs_find(const flow *f, const uint32_t *edge, const uint32_t *rank,
                              const uint64_t *spare_units, uint32_t *cutoff_out, swc_error *error)
{
    spread w = {
        .f = f,
        .held = calloc((size_t)f->edge_count + 1, sizeof *w.held),
        .type_done = calloc((size_t)f->type_count + 1, sizeof *w.type_done),
        .known = calloc((size_t)f->pool_count + 1, sizeof *w.known),
        .queue = malloc(((size_t)f->pool_count + 1) * sizeof *w.queue),
        .cutoff = cutoff_out,
    };
    bool done = w.held != NULL && w.type_done != NULL && w.known != NULL && w.queue != NULL;
    if (done) {
        for (uint32_t i = 0; i < f->claimant_count; i++) {
            if (edge[i] != FLOW_NONE) {
                w.held[edge[i]] = true;
            }
        }
        for (uint32_t p = 0; p < f->pool_count; p++) {
            if (spare_units[p] > 0 && !w.known[p]) {
                spread_from(&w, p, CUTOFF_SPARE);
            }
        }
        /* claimants stand by rank: the worst holder of what is left comes first from the end */
        for (uint32_t i = f->claimant_count; i-- > 0;) {
            if (edge[i] != FLOW_NONE && !w.known[f->edge_pool[edge[i]]]) {
                spread_from(&w, f->edge_pool[edge[i]], rank[i]);
            }
        }
    }
    free(w.held);
    free(w.type_done);
    free(w.known);
    free(w.queue);
    return done ? SWC_OK : swc_fail_memory(error);
}
