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

enum { RING = 32 }; /* rows looked ahead at most */

typedef struct reading {
    inspection *at;
    swc_keymap sim_by_name; /* unit name: index of sim_places */
    unit_place *sim_places;
    size_t sim_count;
    swc_arena sim_names;
    swc_buf scratch;
    uint32_t hashes[RING]; /* of the pool cells of the rows to come */
} reading;

static bool is_sim_stock(const pool *p)
{
    return p->type == SWC_SIM && p->kind < POOL_REOPENED;
}

/* SIMs are known by their unit alone: the pool cell speaks of the device. */
static swc_status index_sims(reading *r, swc_error *error)
{
    const audit_facts *facts = r->at->facts;
    size_t count = 0;
    for (size_t i = 0; i < facts->pool_count; i++) {
        const pool *p = &facts->pools[i];
        count += is_sim_stock(p) ? p->capacity : 0;
    }
    r->sim_places = calloc(count + 1, sizeof *r->sim_places);
    if (r->sim_places == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < facts->pool_count; i++) {
        const pool *p = &facts->pools[i];
        for (uint32_t k = 0; is_sim_stock(p) && k < p->capacity; k++) {
            size_t *value;
            bool found;
            if (!audit_unit_name(facts, p, k, &r->scratch)) {
                return swc_fail_memory(error);
            }
            swc_str name = swc_arena_copy(&r->sim_names, swc_buf_str(&r->scratch));
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

/* Whether a child may be given a unit of a pool in a pass: those that the second pass opens are
 * asked for by type. */
static bool may_have(const audit_facts *facts, const child *c, pass in_pass, uint32_t pool_number)
{
    const pool *p = &facts->pools[pool_number];
    uint32_t uses = child_uses(facts, c, in_pass);
    return can_use(facts, uses, p->kind == POOL_REOPENED ? facts->reopened[p->type] : pool_number);
}

/* Take the next unit of a pool for a child; a pool with none left is reported. */
static swc_status take(inspection *at, uint32_t row, uint32_t pool_number, unit_held *out,
                       swc_error *error)
{
    if (at->used[pool_number] == at->capacity[pool_number]) {
        return swc_audit_violate(at->audit, SWC_CHECK_ONE_UNIT_EACH, plan_line(row), error,
                                 "nguồn máy ở cột pool đã trao hết cho các em xếp trước; dòng này "
                                 "phải là waiting hoặc ghi nguồn khác",
                                 "the pool of this row is used up by children ranked before; the "
                                 "row must be waiting or name another pool");
    }
    const pool *p = &at->facts->pools[pool_number];
    *out = (unit_held){pool_number, at->used[pool_number]++};
    if (p->kind == POOL_REOPENED) {
        at->used[at->facts->reopened[p->type]]++;
    }
    return SWC_OK;
}

/* The device of a row, when it lies in a pool of the pass. */
static swc_status read_device(reading *r, const child *c, holding *held, bool reopened,
                              swc_error *error)
{
    inspection *at = r->at;
    uint32_t number = audit_find_pool(at->facts, plan_cell(at, held->plan_row, PLAN_POOL));
    pass in_pass = reopened ? PASS_DEVICES_OPEN : PASS_DEVICES;
    if (number != NOT_FOUND && (at->facts->pools[number].kind == POOL_REOPENED) != reopened) {
        return SWC_OK; /* read in the other pass */
    }
    if (number == NOT_FOUND) {
        return reopened
                   ? SWC_OK
                   : swc_audit_violate(at->audit, SWC_CHECK_LEGAL_EDGES, plan_line(held->plan_row),
                                       error,
                                       "cột pool không phải nguồn máy nào trong kho; phải là "
                                       "loại máy, hoặc loại[chỉ định], như trong danh sách máy",
                                       "the cell pool is no pool of the stock; it must be a type, "
                                       "or type[earmark], as in the list of devices");
    }
    if (!may_have(at->facts, c, in_pass, number)) {
        return swc_audit_violate(at->audit, SWC_CHECK_LEGAL_EDGES, plan_line(held->plan_row), error,
                                 "em này không được dùng nguồn máy ở cột pool: loại máy không hợp "
                                 "cấp học, hoặc mục chỉ định không dành cho em",
                                 "this child may not use the pool of its row: the type does not "
                                 "fit its level, or the earmark is not for it");
    }
    return take(at, held->plan_row, number, &held->device, error);
}

/* The pool through which a child has a unit of a stock pool in a pass of the SIM run. */
static uint32_t sim_pool(const audit_facts *facts, const child *c, uint32_t stock, bool reopened)
{
    bool in_first = may_have(facts, c, PASS_SIMS, stock);
    if (!reopened) {
        return in_first ? stock : NOT_FOUND;
    }
    uint32_t twin = facts->pools[stock].twin;
    return !in_first && twin != NOT_FOUND && may_have(facts, c, PASS_SIMS_OPEN, twin) ? twin
                                                                                      : NOT_FOUND;
}

static swc_status read_sim(reading *r, const child *c, holding *held, bool reopened,
                           swc_error *error)
{
    inspection *at = r->at;
    size_t *sim = swc_keymap_get(&r->sim_by_name, plan_cell(at, held->plan_row, PLAN_SIM_ID));
    uint32_t stock = sim == NULL || c->rank == 0 ? NOT_FOUND : r->sim_places[*sim].pool;
    uint32_t number = stock == NOT_FOUND ? NOT_FOUND : sim_pool(at->facts, c, stock, reopened);
    if (number != NOT_FOUND && inspection_sim_candidate(at, c)) {
        return take(at, held->plan_row, number, &held->sim, error);
    }
    if (!reopened && number == NOT_FOUND && stock != NOT_FOUND &&
        sim_pool(at->facts, c, stock, true) != NOT_FOUND) {
        return SWC_OK; /* read in the other pass */
    }
    return reopened ? SWC_OK
                    : swc_audit_violate(at->audit, SWC_CHECK_LEGAL_EDGES, plan_line(held->plan_row),
                                        error,
                                        "em này không được nhận SIM ở cột sim_id: SIM không có "
                                        "trong kho, không dành cho em, hoặc em không đủ điều kiện "
                                        "nhận SIM",
                                        "this child may not have the SIM of its row: it is not in "
                                        "stock, not for this child, or the child qualifies for "
                                        "none");
}

/* What the first pass has left of each pool that the second one opens. */
static void open_rest(inspection *at, bool sims)
{
    const audit_facts *facts = at->facts;
    for (size_t i = 0; i < facts->pool_count; i++) {
        const pool *p = &facts->pools[i];
        if (p->kind == POOL_REOPENED && (p->type == SWC_SIM) == sims) {
            at->capacity[i] = at->capacity[p->twin] - at->used[p->twin];
            at->capacity[facts->reopened[p->type]] += at->capacity[i];
        }
    }
}

/* Pools lie all over the memory: fetch those of the rows to come, step by step. */
static void look_ahead(reading *r, size_t i)
{
    enum { FAR = 18, MIDDLE = 12, NEAR = 6 };
    const inspection *at = r->at;
    const audit_facts *facts = at->facts;
    if (i + RING >= facts->ranked_count) {
        return;
    }
    const uint32_t *next = facts->listed + i;
    __builtin_prefetch(&facts->children[next[FAR]]);
    __builtin_prefetch(&at->holdings[next[RING]]);
    uint32_t row = at->holdings[next[FAR]].plan_row;
    if (row != NOT_FOUND) {
        r->hashes[(i + FAR) % RING] = (uint32_t)swc_hash64(plan_cell(at, row, PLAN_POOL));
    }
    audit_names_fetch(&facts->pools_by_id, r->hashes[(i + FAR) % RING], 0);
    audit_names_fetch(&facts->pools_by_id, r->hashes[(i + MIDDLE) % RING], 1);
    audit_names_fetch(&facts->pools_by_id, r->hashes[(i + NEAR) % RING], 2);
}

/* One pass over the ranked children, the best first: units go by rank inside a pool. */
static swc_status read_pass(reading *r, pass in_pass, swc_error *error)
{
    inspection *at = r->at;
    const audit_facts *facts = at->facts;
    bool reopened = in_pass == PASS_DEVICES_OPEN || in_pass == PASS_SIMS_OPEN;
    bool sims = in_pass == PASS_SIMS || in_pass == PASS_SIMS_OPEN;
    swc_status status = SWC_OK;
    if (reopened) {
        open_rest(at, sims);
    }
    for (size_t i = 0; i < facts->ranked_count && status == SWC_OK; i++) {
        const child *c = &facts->children[facts->listed[i]];
        holding *held = &at->holdings[facts->listed[i]];
        look_ahead(r, i);
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
    swc_arena_init(&r.sim_names, SIZE_MAX);
    swc_status status = policy->sim_on ? index_sims(&r, error) : SWC_OK;
    for (int in_pass = 0; in_pass < PASS_COUNT && status == SWC_OK; in_pass++) {
        bool reopened = in_pass == PASS_DEVICES_OPEN || in_pass == PASS_SIMS_OPEN;
        bool sims = in_pass >= PASS_SIMS;
        if ((soft || !reopened) && (policy->sim_on || !sims)) {
            status = read_pass(&r, (pass)in_pass, error);
        }
    }
    swc_keymap_free(&r.sim_by_name);
    free(r.sim_places);
    swc_arena_free(&r.sim_names);
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

const pool *inspection_unit(const inspection *at, unit_held held, uint32_t *k)
{
    const pool *p = &at->facts->pools[held.pool];
    *k = held.number;
    if (p->kind == POOL_REOPENED) { /* behind the units that the first pass gave away */
        *k += at->used[p->twin];
        return &at->facts->pools[p->twin];
    }
    return p;
}

bool inspection_unit_name(const inspection *at, unit_held held, swc_buf *name)
{
    uint32_t k;
    const pool *p = inspection_unit(at, held, &k);
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
    if (held->device.pool == NOT_FOUND) {
        return false;
    }
    uint32_t k;
    const pool *p = inspection_unit(at, held->device, &k);
    return audit_unit_takes_sim(at->facts, p, k);
}
