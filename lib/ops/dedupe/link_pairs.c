/* A list of pairs, and the order in which their turn comes. */
#include "ops/dedupe/link_parts.h"

#include <stdlib.h>

enum { PAIRS_AHEAD = 8 }; /* whose rows of the table are fetched before their turn */

swc_status linkage_push(link_pairs *pairs, uint32_t a, uint32_t b, int score, swc_error *error)
{
    void *items = pairs->items;
    if (!swc_grow(&items, &pairs->capacity, pairs->count + 1, sizeof *pairs->items)) {
        return swc_fail_memory(error);
    }
    pairs->items = items;
    pairs->items[pairs->count++] = (link_pair){a, b, score, false, false};
    return SWC_OK;
}

/* A pair and the start of its first row: few pairs need a look at the table. */
typedef struct sorted_pair {
    view_start start;
    link_pair pair;
} sorted_pair;

static int order_pairs(const void *a, const void *b, void *context)
{
    const link_pair *first = &((const sorted_pair *)a)->pair;
    const link_pair *second = &((const sorted_pair *)b)->pair;
    if (first->score != second->score) {
        return first->score > second->score ? -1 : 1;
    }
    for (size_t i = 0; i < 2; i++) {
        uint64_t mine = ((const sorted_pair *)a)->start.parts[i];
        uint64_t other = ((const sorted_pair *)b)->start.parts[i];
        if (mine != other) {
            return mine < other ? -1 : 1;
        }
    }
    int order = first->a == second->a ? 0 : view_order(context, first->a, second->a);
    return order != 0              ? order
           : first->b == second->b ? 0
                                   : view_order(context, first->b, second->b);
}

void linkage_fetch_pair(const linkage *link, const link_pairs *pairs, size_t turn)
{
    if (turn + 2 * PAIRS_AHEAD < pairs->count) {
        view_fetch_place(&link->view, pairs->items[turn + 2 * PAIRS_AHEAD].a);
        view_fetch_place(&link->view, pairs->items[turn + 2 * PAIRS_AHEAD].b);
    }
    if (turn + PAIRS_AHEAD < pairs->count) {
        view_fetch(&link->view, pairs->items[turn + PAIRS_AHEAD].a);
        view_fetch(&link->view, pairs->items[turn + PAIRS_AHEAD].b);
    }
}

/* The first row by content stands first. */
static sorted_pair put_in_order(const linkage *link, link_pair pair)
{
    bool in_order = view_order(&link->view, pair.a, pair.b) <= 0;
    link_pair ordered = {in_order ? pair.a : pair.b, in_order ? pair.b : pair.a, pair.score,
                         pair.first, pair.refused};
    return (sorted_pair){view_start_of(&link->view, ordered.a), ordered};
}

swc_status linkage_sort_pairs(const linkage *link, link_pairs *pairs, swc_error *error)
{
    sorted_pair *sorted = malloc((pairs->count + 1) * sizeof *sorted);
    if (sorted == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < pairs->count; i++) {
        linkage_fetch_pair(link, pairs, i);
        sorted[i] = put_in_order(link, pairs->items[i]);
    }
    qsort_r(sorted, pairs->count, sizeof *sorted, order_pairs, (void *)(uintptr_t)&link->view);
    for (size_t i = 0; i < pairs->count; i++) {
        pairs->items[i] = sorted[i].pair;
    }
    free(sorted);
    return SWC_OK;
}
