/* Gathers children into households and numbers their slots (RULES 7.6). Serves nobody. */
#include "ops/allocate/allocation.h"

#include <stdlib.h>

void alloc_households_free(households *h)
{
    free(h->family);
    free(h->family_start);
    free(h->family_member);
    free(h->member_state);
    free(h->turn);
    *h = (households){0};
}

/* How many children of each household were served before this round: m. */
static bool count_served(const claims *c, swc_keymap *served)
{
    for (size_t row = 0; row < c->table->row_count; row++) {
        swc_str household = swc_table_get(c->table, row, c->columns.household);
        size_t *count;
        bool found;
        if (household.length == 0 || c->students[row].reason != REASON_ALREADY_SERVED) {
            continue;
        }
        if (!swc_keymap_put(served, household, &count, &found)) {
            return false;
        }
        ++*count;
    }
    return true;
}

/* Number the households; children of none stay alone. Sizes go to family_start[number + 1]. */
static bool number_families(const claims *c, const uint32_t *rows, uint32_t count, households *h,
                            const swc_keymap *served)
{
    swc_keymap numbers = {0};
    bool done = true;
    for (uint32_t i = 0; done && i < count; i++) {
        swc_str household = swc_table_get(c->table, rows[i], c->columns.household);
        size_t *number;
        bool found;
        h->family[i] = FLOW_NONE;
        h->turn[i] = 1;
        if (household.length == 0) {
            continue;
        }
        done = swc_keymap_put(&numbers, household, &number, &found);
        if (!done) {
            break;
        }
        if (!found) {
            *number = h->family_count++;
        }
        h->family[i] = (uint32_t)*number;
        size_t *before = swc_keymap_get(served, household);
        h->turn[i] = (uint32_t)(before == NULL ? 0 : *before) + ++h->family_start[h->family[i] + 1];
    }
    swc_keymap_free(&numbers);
    return done;
}

static void list_members(households *h, uint32_t count)
{
    uint32_t families = h->family_count;
    for (uint32_t k = 0; k < families; k++) {
        h->family_start[k + 1] += h->family_start[k];
    }
    /* children come by rank; each list is filled from its start, which moves to its end */
    for (uint32_t i = 0; i < count; i++) {
        if (h->family[i] != FLOW_NONE) {
            h->family_member[h->family_start[h->family[i]]++] = i;
        }
    }
    for (uint32_t k = families; k > 0; k--) {
        h->family_start[k] = h->family_start[k - 1];
    }
    h->family_start[0] = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t family = h->family[i];
        if (family != FLOW_NONE && h->family_start[family + 1] - h->family_start[family] == 1) {
            h->family[i] = FLOW_NONE; /* an only child needs no sharing */
        }
    }
}

swc_status alloc_households_find(const claims *c, const uint32_t *rows, uint32_t count,
                                 households *out, swc_error *error)
{
    swc_keymap served = {0};
    size_t size = (size_t)count + 2;
    *out = (households){
        .family = malloc(size * sizeof *out->family),
        .family_start = calloc(size, sizeof *out->family_start),
        .family_member = malloc(size * sizeof *out->family_member),
        .member_state = calloc(size, sizeof *out->member_state),
        .turn = calloc(size, sizeof *out->turn),
    };
    bool done = out->family != NULL && out->family_start != NULL && out->family_member != NULL &&
                out->member_state != NULL && out->turn != NULL && count_served(c, &served) &&
                number_families(c, rows, count, out, &served);
    swc_keymap_free(&served);
    if (!done) {
        alloc_households_free(out);
        return swc_fail_memory(error);
    }
    list_members(out, count);
    return SWC_OK;
}
