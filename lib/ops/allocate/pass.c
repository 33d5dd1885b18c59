/* One pass: students and pools to a flow, the questions of the mode, and back to pools. */
#include "ops/allocate/allocation.h"
#include "ops/allocate/modes.h"
#include "ops/allocate/problem.h"

#include <stdlib.h>

typedef struct pass_work {
    swc_allocation *a;
    pass *p;
    households homes;
    bool by_household;
    mode_slot *slots;
    uint32_t slot_count;
    flow *f;
    uint32_t *edge;
    swc_error *error;
} pass_work;

static int compare_slots(const void *left, const void *right)
{
    const mode_slot *a = left;
    const mode_slot *b = right;
    if (a->class != b->class) {
        return a->class < b->class ? -1 : 1;
    }
    if (a->turn != b->turn) {
        return a->turn < b->turn ? -1 : 1;
    }
    return a->rank < b->rank ? -1 : a->rank > b->rank;
}

/* One slot for every child: it has the child's class and rank, and its household's turn. */
static void make_first_slots(pass_work *w)
{
    for (uint32_t i = 0; i < w->p->count; i++) {
        claim *one = &w->a->c.students[w->p->rows[i]];
        uint32_t turn = w->by_household ? w->homes.turn[i] : 0;
        if (!w->p->sim) { /* SIMs know no households; the turn of the device stays */
            one->turn = turn;
        }
        w->slots[w->slot_count++] = (mode_slot){
            .class = one->class,
            .turn = turn,
            .rank = one->rank,
            .family = w->by_household ? w->homes.family[i] : FLOW_NONE,
            .claimant = i,
        };
    }
}

/* In a second pass the slots that were not filled go on with the place they had; a household has
 * as many of them as waiting children. */
static bool make_second_slots(pass_work *w)
{
    const claims *c = &w->a->c;
    swc_keymap homes = {0};
    uint32_t *claimant_of = malloc((c->table->row_count + 1) * sizeof *claimant_of);
    size_t *value;
    bool found;
    bool done = claimant_of != NULL;
    for (uint32_t i = 0; done && i < w->p->count; i++) {
        swc_str home = swc_table_get(c->table, w->p->rows[i], c->columns.household);
        claimant_of[w->p->rows[i]] = i;
        if (home.length > 0) {
            done = swc_keymap_put(&homes, home, &value, &found);
            if (done && !found) {
                *value = i;
            }
        }
    }
    for (uint32_t i = 0; done && i < w->p->all_count; i++) {
        uint32_t row = w->p->all_rows[i];
        const claim *one = &c->students[row];
        swc_str home = swc_table_get(c->table, row, c->columns.household);
        size_t *member = home.length == 0 ? NULL : swc_keymap_get(&homes, home);
        if (one->slot_kept) {
            continue;
        }
        uint32_t claimant = member == NULL ? claimant_of[row] : (uint32_t)*member;
        w->slots[w->slot_count++] = (mode_slot){
            .class = one->class,
            .turn = one->turn,
            .rank = one->rank,
            .family = w->homes.family[claimant],
            .claimant = claimant,
        };
    }
    free(claimant_of);
    swc_keymap_free(&homes);
    return done;
}

static swc_status make_slots(pass_work *w)
{
    w->slots = calloc((size_t)w->p->count + 1, sizeof *w->slots);
    if (w->slots == NULL) {
        return swc_fail_memory(w->error);
    }
    if (!w->p->second || !w->by_household) {
        make_first_slots(w);
    } else if (!make_second_slots(w)) {
        return swc_fail_memory(w->error);
    }
    qsort(w->slots, w->slot_count, sizeof *w->slots, compare_slots);
    return SWC_OK;
}

/* Units of every type in the pools of a second pass. */
static void count_reopened(const pass_work *w, uint64_t units[SWC_DEVICE_TYPE_COUNT])
{
    const stock *s = &w->a->s;
    for (size_t i = w->p->first_pool; i < s->pool_count; i++) {
        units[s->pools[i].type] += s->pools[i].capacity;
    }
}

static swc_status make_flow(pass_work *w)
{
    audience_index index;
    flow_shape shape;
    uint64_t units[SWC_DEVICE_TYPE_COUNT] = {0};
    problem question = {
        .policy = w->a->input.policy,
        .c = &w->a->c,
        .rows = w->p->rows,
        .count = w->p->count,
        .sim = w->p->sim,
        .type_units = units,
    };
    swc_status status = SWC_OK;
    if (w->p->second) {
        count_reopened(w, units);
        status = alloc_problem_shape(&question, &shape, w->error);
    } else {
        status = alloc_audience_index_new(&w->a->s, &w->a->c, &index, w->error);
        if (status == SWC_OK) {
            question.index = &index;
            status = alloc_problem_shape(&question, &shape, w->error);
            alloc_audience_index_free(&index);
        }
    }
    shape.has_families = w->by_household;
    return status == SWC_OK ? alloc_flow_new(&shape, &w->f, w->error) : status;
}

static swc_status ask(pass_work *w)
{
    const households *homes = &w->homes;
    w->edge = malloc(((size_t)w->p->count + 1) * sizeof *w->edge);
    if (w->edge == NULL) {
        return swc_fail_memory(w->error);
    }
    modes m = {
        .f = w->f,
        .mode = w->p->sim ? SWC_MODE_COVERAGE : w->a->input.policy->mode,
        .slots = w->slots,
        .slot_count = w->slot_count,
        .edge = w->edge,
    };
    if (w->by_household) {
        m.family = homes->family;
        m.family_start = homes->family_start;
        m.family_member = homes->family_member;
        m.member_state = homes->member_state;
        swc_status status =
            alloc_flow_set_families(w->f, homes->family, homes->family_start, homes->family_member,
                                    homes->member_state, w->error);
        if (status != SWC_OK) {
            return status;
        }
    }
    alloc_modes_run(&m);
    return SWC_OK;
}

/* In a second pass the pools of a type are one; its units go out pool by pool, by rank. */
static void spread_types(pass_work *w)
{
    const stock *s = &w->a->s;
    size_t next_pool[SWC_DEVICE_TYPE_COUNT];
    uint64_t taken[SWC_DEVICE_TYPE_COUNT] = {0};
    for (int type = 0; type < SWC_DEVICE_TYPE_COUNT; type++) {
        next_pool[type] = w->p->first_pool;
    }
    for (uint32_t i = 0; i < w->p->count; i++) {
        if (w->edge[i] == FLOW_NONE) {
            w->p->pool[i] = FLOW_NONE;
            continue;
        }
        swc_device_type type = alloc_problem_reopened_type(w->f->edge_pool[w->edge[i]]);
        size_t *at = &next_pool[type];
        while (s->pools[*at].type != type || taken[type] == s->pools[*at].capacity) {
            taken[type] = s->pools[*at].type == type ? 0 : taken[type];
            ++*at;
        }
        taken[type]++;
        w->p->pool[i] = (uint32_t)*at;
    }
}

/* Cutoffs of the pools of this pass; those of another kind keep what they have. */
static swc_status find_cutoffs(pass_work *w)
{
    stock *s = &w->a->s;
    const flow *f = w->f;
    uint32_t *cutoff = malloc(((size_t)f->pool_count + 1) * sizeof *cutoff);
    uint64_t *spare = calloc((size_t)f->pool_count + 1, sizeof *spare);
    uint32_t *rank = malloc(((size_t)w->p->count + 1) * sizeof *rank);
    if (cutoff == NULL || spare == NULL || rank == NULL) {
        free(cutoff);
        free(spare);
        free(rank);
        return swc_fail_memory(w->error);
    }
    for (uint32_t i = 0; i < w->p->count; i++) {
        rank[i] = w->a->c.students[w->p->rows[i]].rank;
    }
    if (w->p->second) {
        uint64_t units[SWC_DEVICE_TYPE_COUNT] = {0};
        count_reopened(w, units);
        for (uint32_t k = 0; k < f->pool_count; k++) {
            spare[k] = units[alloc_problem_reopened_type(k)];
        }
    } else {
        for (uint32_t k = 0; k < f->pool_count; k++) {
            spare[k] = s->pools[k].capacity;
        }
    }
    for (uint32_t i = 0; i < w->p->count; i++) {
        if (w->edge[i] != FLOW_NONE) {
            spare[f->edge_pool[w->edge[i]]]--;
        }
    }
    swc_status status = alloc_cutoffs_find(f, w->edge, rank, spare, cutoff, w->error);
    for (size_t i = w->p->second ? w->p->first_pool : 0; status == SWC_OK && i < s->pool_count;
         i++) {
        bool sim_pool = s->pools[i].type == SWC_SIM;
        if (sim_pool != w->p->sim) {
            continue;
        }
        for (uint32_t k = 0; w->p->second && k < f->pool_count; k++) {
            if (alloc_problem_reopened_type(k) == s->pools[i].type) {
                s->pools[i].cutoff = cutoff[k];
            }
        }
        if (!w->p->second) {
            s->pools[i].cutoff = cutoff[i];
        }
    }
    free(cutoff);
    free(spare);
    free(rank);
    return status;
}

static void take_results(pass_work *w)
{
    for (uint32_t i = 0; !w->p->second && !w->p->sim && i < w->slot_count; i++) {
        /* slots stand in another order now, but each knows the rank of its child */
        w->a->c.students[w->a->c.ranked[w->slots[i].rank - 1]].slot_kept = w->slots[i].kept;
    }
    if (w->p->second) {
        spread_types(w);
        return;
    }
    for (uint32_t i = 0; i < w->p->count; i++) {
        w->p->pool[i] = w->edge[i] == FLOW_NONE ? FLOW_NONE : w->f->edge_pool[w->edge[i]];
    }
}

swc_status alloc_pass_run(swc_allocation *a, pass *p, swc_error *error)
{
    const swc_policy *policy = a->input.policy;
    pass_work w = {.a = a, .p = p, .error = error};
    swc_status status = SWC_OK;
    w.by_household = !p->sim && policy->claimant == SWC_CLAIMANT_HOUSEHOLD;
    if (w.by_household) {
        status = alloc_households_find(&a->c, p->rows, p->count, &w.homes, error);
    }
    if (status == SWC_OK) {
        status = make_slots(&w);
    }
    if (status == SWC_OK) {
        status = make_flow(&w);
    }
    if (status == SWC_OK) {
        status = ask(&w);
    }
    if (status == SWC_OK) {
        take_results(&w);
        status = find_cutoffs(&w);
    }
    alloc_flow_free(w.f);
    free(w.slots);
    free(w.edge);
    alloc_households_free(&w.homes);
    return status;
}
