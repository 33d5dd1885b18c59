/*
 * What the plan gives whom: pools, units, SIMs. Reports what cannot be and leaves it out, so that
 * the proof stands on legal holdings. Does not ask whether better was possible.
 */
#include "ops/audit/inspect.h"

#include <inttypes.h>
#include <stdlib.h>

typedef struct unit_place {
    uint32_t pool;
    uint32_t number; /* from 0 */
} unit_place;

typedef struct reading {
    inspection *at;
    swc_keymap pool_by_id;
    swc_keymap sim_by_name; /* unit name: index of sim_places */
    unit_place *sim_places;
    size_t sim_count;
    swc_arena names;
    swc_buf scratch;
} reading;

static swc_status index_pools(reading *r, swc_error *error)
{
    const audit_facts *facts = r->at->facts;
    for (size_t i = 0; i < facts->pool_count; i++) {
        size_t *value;
        bool found;
        if (!swc_keymap_put(&r->pool_by_id, facts->pools[i].id, &value, &found)) {
            return swc_fail_memory(error);
        }
        *value = i;
    }
    return SWC_OK;
}

/* SIMs are known by their unit alone: the pool cell speaks of the device. */
static swc_status index_sims(reading *r, swc_error *error)
{
    const audit_facts *facts = r->at->facts;
    size_t count = 0;
    for (size_t i = 0; i < facts->pool_count; i++) {
        const pool *p = &facts->pools[i];
        count += p->type == SWC_SIM && p->kind != POOL_REOPENED ? p->capacity : 0;
    }
    r->sim_places = calloc(count + 1, sizeof *r->sim_places);
    if (r->sim_places == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < facts->pool_count; i++) {
        const pool *p = &facts->pools[i];
        for (uint32_t k = 0; p->type == SWC_SIM && p->kind != POOL_REOPENED && k < p->capacity;
             k++) {
            size_t *value;
            bool found;
            if (!audit_unit_name(facts, p, k, &r->scratch)) {
                return swc_fail_memory(error);
            }
            swc_str name = swc_arena_copy(&r->names, swc_buf_str(&r->scratch));
            if (name.data == NULL || !swc_keymap_put(&r->sim_by_name, name, &value, &found)) {
                return swc_fail_memory(error);
            }
            *value = r->sim_count;
            r->sim_places[r->sim_count++] = (unit_place){(uint32_t)i, k};
        }
    }
    return SWC_OK;
}

static bool can_use(const audit_facts *facts, uint32_t profile_number, uint32_t pool_number)
{
    if (profile_number == NOT_FOUND) {
        return false;
    }
    const profile *p = &facts->profiles[profile_number];
    uint32_t count = p->tier_count == 0 ? 0 : p->tier_end[p->tier_count - 1];
    for (uint32_t i = 0; i < count; i++) {
        if (facts->uses[p->first + i] == pool_number) {
            return true;
        }
    }
    return false;
}

/* Take the next unit of a pool for a child; a pool with none left is reported. */
static swc_status take(inspection *at, holding *held, pass in_pass, uint32_t pool_number,
                       swc_error *error)
{
    if (at->used[pool_number] == at->capacity[pool_number]) {
        return swc_audit_violate(at->audit, SWC_CHECK_ONE_UNIT_EACH, plan_line(held->plan_row),
                                 error, "nguồn máy này đã hết đơn vị cho dòng này",
                                 "its pool has no unit left for this row");
    }
    held->pools[in_pass] = pool_number;
    held->units[in_pass] = at->used[pool_number]++;
    return SWC_OK;
}

/* The device of a row, when it lies in a pool of the pass. */
static swc_status read_device(reading *r, const child *c, holding *held, bool reopened,
                              swc_error *error)
{
    inspection *at = r->at;
    swc_str id = plan_cell(at, held->plan_row, PLAN_POOL);
    size_t *number = swc_keymap_get(&r->pool_by_id, id);
    pass in_pass = reopened ? PASS_DEVICES_OPEN : PASS_DEVICES;
    if (number != NULL && (at->facts->pools[*number].kind == POOL_REOPENED) != reopened) {
        return SWC_OK; /* read in the other pass */
    }
    if (number == NULL) {
        return reopened
                   ? SWC_OK
                   : swc_audit_violate(at->audit, SWC_CHECK_LEGAL_EDGES, plan_line(held->plan_row),
                                       error, "cột pool không phải nguồn máy nào trong kho",
                                       "the cell pool is no pool of the stock");
    }
    if (!can_use(at->facts, c->uses[in_pass], (uint32_t)*number)) {
        return swc_audit_violate(at->audit, SWC_CHECK_LEGAL_EDGES, plan_line(held->plan_row), error,
                                 "em này không được dùng nguồn máy đó (loại máy hoặc chỉ định)",
                                 "this child may not use that pool (type or earmark)");
    }
    return take(at, held, in_pass, (uint32_t)*number, error);
}

/* The pool of the SIM run through which a child has a unit of a stock pool. */
static uint32_t sim_pool(const audit_facts *facts, const child *c, uint32_t stock, bool reopened)
{
    if (!reopened) {
        return can_use(facts, c->uses[PASS_SIMS], stock) ? stock : NOT_FOUND;
    }
    if (c->uses[PASS_SIMS_OPEN] == NOT_FOUND || can_use(facts, c->uses[PASS_SIMS], stock)) {
        return NOT_FOUND;
    }
    const profile *p = &facts->profiles[c->uses[PASS_SIMS_OPEN]];
    for (uint32_t i = 0; i < p->tier_end[0]; i++) {
        uint32_t number = facts->uses[p->first + i];
        if (facts->pools[number].source == stock) {
            return number;
        }
    }
    return NOT_FOUND;
}

static swc_status read_sim(reading *r, const child *c, holding *held, bool reopened,
                           swc_error *error)
{
    inspection *at = r->at;
    size_t *place = swc_keymap_get(&r->sim_by_name, plan_cell(at, held->plan_row, PLAN_SIM_ID));
    pass in_pass = reopened ? PASS_SIMS_OPEN : PASS_SIMS;
    uint32_t number = place == NULL || c->rank == 0
                          ? NOT_FOUND
                          : sim_pool(at->facts, c, r->sim_places[*place].pool, reopened);
    if (number != NOT_FOUND && inspection_sim_candidate(at, c)) {
        return take(at, held, in_pass, number, error);
    }
    if (!reopened && number == NOT_FOUND && place != NULL && c->rank != 0 &&
        sim_pool(at->facts, c, r->sim_places[*place].pool, true) != NOT_FOUND) {
        return SWC_OK; /* read in the other pass */
    }
    return reopened ? SWC_OK
                    : swc_audit_violate(at->audit, SWC_CHECK_LEGAL_EDGES, plan_line(held->plan_row),
                                        error, "em này không được nhận SIM đó",
                                        "this child may not have that SIM");
}

/* One pass over the ranked children, the best first: units go by rank inside a pool. */
static swc_status read_pass(reading *r, pass in_pass, swc_error *error)
{
    inspection *at = r->at;
    bool reopened = in_pass == PASS_DEVICES_OPEN || in_pass == PASS_SIMS_OPEN;
    bool sims = in_pass == PASS_SIMS || in_pass == PASS_SIMS_OPEN;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < at->facts->pool_count && reopened; i++) {
        const pool *p = &at->facts->pools[i];
        if (p->kind == POOL_REOPENED && (p->type == SWC_SIM) == sims) {
            at->capacity[i] = at->capacity[p->source] - at->used[p->source];
        }
    }
    for (size_t i = 0; i < at->facts->ranked_count && status == SWC_OK; i++) {
        const child *c = &at->facts->children[at->facts->listed[i]];
        holding *held = &at->holdings[at->facts->listed[i]];
        if (held->plan_row == NOT_FOUND) {
            continue;
        }
        if (!sims && child_gets_device(c) &&
            swc_str_is(plan_cell(at, held->plan_row, PLAN_OUTCOME), "served")) {
            status = read_device(r, c, held, reopened, error);
        } else if (sims && plan_cell(at, held->plan_row, PLAN_SIM_ID).length > 0) {
            status = read_sim(r, c, held, reopened, error);
        }
    }
    return status;
}

/* A unit that stands in two rows. */
static swc_status find_double_units(inspection *at, plan_column column, swc_error *error)
{
    const swc_table *plan = at->facts->in->plan;
    swc_keymap seen = {0};
    swc_status status = SWC_OK;
    for (size_t row = 0; row < plan->row_count && status == SWC_OK; row++) {
        swc_str unit = plan_cell(at, (uint32_t)row, column);
        size_t *first;
        bool found;
        if (unit.length == 0) {
            continue;
        }
        if (!swc_keymap_put(&seen, unit, &first, &found)) {
            status = swc_fail_memory(error);
        } else if (found) {
            status = swc_audit_violate(at->audit, SWC_CHECK_ONE_UNIT_EACH, plan_line((uint32_t)row),
                                       error, "cùng một đơn vị với dòng %zu",
                                       "the same unit as in line %zu", *first + 2);
        } else {
            *first = row;
        }
    }
    swc_keymap_free(&seen);
    return status;
}

/* Rows that are not served have no device, and rows without a rank have nothing at all. */
static swc_status find_stray_units(inspection *at, swc_error *error)
{
    const swc_table *plan = at->facts->in->plan;
    swc_status status = SWC_OK;
    for (size_t row = 0; row < plan->row_count && status == SWC_OK; row++) {
        bool served = swc_str_is(plan_cell(at, (uint32_t)row, PLAN_OUTCOME), "served");
        bool has_item = plan_cell(at, (uint32_t)row, PLAN_ITEM).length > 0;
        bool has_pool = plan_cell(at, (uint32_t)row, PLAN_POOL).length > 0;
        bool has_unit = plan_cell(at, (uint32_t)row, PLAN_DEVICE_ID).length > 0 ||
                        swc_str_is(plan_cell(at, (uint32_t)row, PLAN_ITEM), "sim");
        if (has_item != served || has_pool != served || has_unit != served) {
            status = swc_audit_violate(at->audit, SWC_CHECK_ONE_UNIT_EACH, plan_line((uint32_t)row),
                                       error,
                                       "kết quả và đơn vị được cấp không khớp: served phải có đúng "
                                       "một đơn vị, kết quả khác "
                                       "thì không",
                                       "outcome and unit do not agree: served has exactly one "
                                       "unit, any other outcome none");
        }
    }
    return status;
}

swc_status inspect_holdings(inspection *at, swc_error *error)
{
    reading r = {.at = at};
    const swc_policy *policy = at->facts->in->policy;
    bool soft = policy->earmark == SWC_EARMARK_SOFT;
    swc_arena_init(&r.names, SIZE_MAX);
    swc_status status = index_pools(&r, error);
    if (status == SWC_OK && policy->sim_on) {
        status = index_sims(&r, error);
    }
    for (int in_pass = 0; in_pass < PASS_COUNT && status == SWC_OK; in_pass++) {
        bool reopened = in_pass == PASS_DEVICES_OPEN || in_pass == PASS_SIMS_OPEN;
        bool sims = in_pass >= PASS_SIMS;
        if ((soft || !reopened) && (policy->sim_on || !sims)) {
            status = read_pass(&r, (pass)in_pass, error);
        }
    }
    swc_keymap_free(&r.pool_by_id);
    swc_keymap_free(&r.sim_by_name);
    free(r.sim_places);
    swc_arena_free(&r.names);
    swc_buf_free(&r.scratch);
    return status;
}

swc_status inspect_double_units(inspection *at, swc_error *error)
{
    if (swc_audit_holds(at->audit)) {
        return SWC_OK;
    }
    swc_status status = find_double_units(at, PLAN_DEVICE_ID, error);
    if (status == SWC_OK) {
        status = find_double_units(at, PLAN_SIM_ID, error);
    }
    return status == SWC_OK ? find_stray_units(at, error) : status;
}

const pool *inspection_unit(const inspection *at, pass in_pass, const holding *held, uint32_t *k)
{
    const pool *p = &at->facts->pools[held->pools[in_pass]];
    *k = held->units[in_pass];
    if (p->kind == POOL_REOPENED) { /* behind the units that the first pass gave away */
        *k += at->used[p->source];
        return &at->facts->pools[p->source];
    }
    return p;
}

bool inspection_unit_name(const inspection *at, pass in_pass, const holding *held, swc_buf *name)
{
    uint32_t k;
    const pool *p = inspection_unit(at, in_pass, held, &k);
    return audit_unit_name(at->facts, p, k, name);
}

bool inspection_sim_candidate(const inspection *at, const child *c)
{
    const holding *held = &at->holdings[c->row];
    if (c->rank == 0 || !c->sim_wanted) {
        return false;
    }
    if (audit_holds_sim_carrier(at->facts, c)) {
        return true;
    }
    for (int in_pass = PASS_DEVICES; in_pass <= PASS_DEVICES_OPEN; in_pass++) {
        if (held->pools[in_pass] != NOT_FOUND) {
            uint32_t k;
            const pool *p = inspection_unit(at, (pass)in_pass, held, &k);
            return audit_unit_takes_sim(at->facts, p, k);
        }
    }
    return false;
}
