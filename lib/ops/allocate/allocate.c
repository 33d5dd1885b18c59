/* Runs an allocation from start to end: who, with what, in which pass. Writes nothing. */
#include "ops/allocate/allocation.h"
#include "ops/allocate/remark.h"

#include <inttypes.h>
#include <stdlib.h>

/* Units of a pool go by device_id to students by rank. */
static void hand_out(swc_allocation *a, const pass *p)
{
    for (uint32_t i = 0; i < p->count; i++) {
        claim *one = &a->c.students[p->rows[i]];
        if (p->pool[i] == FLOW_NONE) {
            continue;
        }
        unit_pool *from = &a->s.pools[p->pool[i]];
        if (p->sim) {
            one->sim_pool = p->pool[i];
            one->sim_unit = from->used++;
            a->sims++;
        } else {
            one->pool = p->pool[i];
            one->unit = from->used++;
            one->reason = REASON_SERVED;
            a->served++;
        }
    }
}

/* The claimants of a pass that got nothing, into `rows`; gives their number. */
static uint32_t take_waiting(const pass *p, uint32_t *rows)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < p->count; i++) {
        if (p->pool[i] == FLOW_NONE) {
            rows[count++] = p->rows[i];
        }
    }
    return count;
}

/* A pass, and with soft earmarks the second one over what is left of the given types. */
static swc_status run_passes(swc_allocation *a, const uint32_t *rows, uint32_t count, bool sim,
                             uint32_t types, swc_error *error)
{
    pass first = {.rows = rows, .count = count, .sim = sim};
    first.pool = malloc(((size_t)count + 1) * sizeof *first.pool);
    uint32_t *waiting = malloc(((size_t)count + 1) * sizeof *waiting);
    swc_status status = first.pool == NULL || waiting == NULL ? swc_fail_memory(error)
                                                              : alloc_pass_run(a, &first, error);
    if (status == SWC_OK) {
        hand_out(a, &first);
    }
    if (status == SWC_OK && a->input.policy->earmark == SWC_EARMARK_SOFT) {
        pass second = {.rows = waiting, .sim = sim, .second = true, .pool = first.pool};
        second.count = take_waiting(&first, waiting);
        second.all_rows = rows;
        second.all_count = count;
        status = alloc_stock_reopen(&a->s, types, &second.first_pool, error);
        if (status == SWC_OK && second.first_pool < a->s.pool_count) {
            status = alloc_pass_run(a, &second, error);
            if (status == SWC_OK) {
                hand_out(a, &second);
            }
        }
    }
    free(first.pool);
    free(waiting);
    return status;
}

/* Whether the unit a student receives in this plan takes a SIM: its slot goes before its type. */
static bool receives_capable(const swc_allocation *a, const claim *one)
{
    if (one->pool == FLOW_NONE) {
        return false;
    }
    const unit_pool *from = &a->s.pools[one->pool];
    if (from->run_count > 0) {
        uint32_t row;
        uint32_t number;
        alloc_stock_unit(&a->s, from, one->unit, &row, &number);
        swc_str slot = swc_table_get(a->s.devices, row, a->s.sim_slot);
        if (slot.length > 0) {
            return swc_str_is(slot, "yes");
        }
    }
    return (a->input.policy->sim_capable_types & (1u << from->type)) != 0;
}

static swc_status run_sims(swc_allocation *a, uint32_t *rows, swc_error *error)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < a->c.ranked_count; i++) {
        const claim *one = &a->c.students[a->c.ranked[i]];
        if (one->wants_sim && (one->holds_capable || receives_capable(a, one))) {
            rows[count++] = a->c.ranked[i];
        }
    }
    swc_status status = run_passes(a, rows, count, true, 1u << SWC_SIM, error);
    for (uint32_t i = 0; status == SWC_OK && i < a->c.ranked_count; i++) {
        claim *one = &a->c.students[a->c.ranked[i]];
        if (one->sim_alone) {
            one->reason = one->sim_pool == FLOW_NONE ? REASON_WAITING_SIM : REASON_SERVED_SIM;
        }
    }
    return status;
}

static swc_status serve(swc_allocation *a, swc_error *error)
{
    uint32_t *rows = malloc(((size_t)a->c.ranked_count + 1) * sizeof *rows);
    if (rows == NULL) {
        return swc_fail_memory(error);
    }
    uint32_t count = 0;
    for (uint32_t i = 0; i < a->c.ranked_count; i++) {
        if (a->c.students[a->c.ranked[i]].eligible) {
            rows[count++] = a->c.ranked[i];
        }
    }
    uint32_t devices = ((1u << SWC_DEVICE_TYPE_COUNT) - 1) & ~(1u << SWC_SIM);
    swc_status status = run_passes(a, rows, count, false, devices, error);
    if (status == SWC_OK && a->input.policy->sim_on) {
        status = run_sims(a, rows, error);
    }
    free(rows);
    return status;
}

static void remark_on_result(const swc_allocation *a)
{
    uint64_t left_open = 0;
    uint64_t left_earmarked = 0;
    for (size_t i = 0; i < a->s.pool_count; i++) {
        const unit_pool *p = &a->s.pools[i];
        if (p->run_count == 0) {
            continue; /* money stays in the ledger */
        }
        if (p->category == POOL_REOPENED) {
            left_earmarked -= p->used; /* counted as left by its earmarked pool */
        } else if (p->audience == 0) {
            left_open += p->capacity - p->used;
        } else {
            left_earmarked += p->capacity - p->used;
        }
    }
    REMARK(&a->input, "%zu em được nhận, %zu em xếp hạng; %zu SIM",
           "%zu children served of %zu ranked; %zu SIMs", a->served, (size_t)a->c.ranked_count,
           a->sims);
    if (left_open + left_earmarked > 0) {
        REMARK(&a->input,
               "còn lại trong kho: %" PRIu64 " máy không chỉ định, %" PRIu64
               " máy có chỉ định hoặc hạn mức mà không em nào trong nhóm dùng được",
               "left in stock: %" PRIu64 " open units, %" PRIu64
               " units under an earmark or quota that nobody in its group can use",
               left_open, left_earmarked);
    }
}

static swc_status check_input(const swc_allocate_input *input, swc_error *error)
{
    if (input->policy->cash_mode != SWC_CASH_NONE && input->donations == NULL) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "%s: [cash] mode cần sổ tiếp nhận; hãy thêm --donations FILE",
                        "%s: [cash] mode needs the ledger; add --donations FILE",
                        input->policy->file_name.data);
    }
    if (!swc_is_hex64(swc_str_of(input->seed))) {
        return swc_fail(error, SWC_ERR_USAGE, "hạt giống phải là %d chữ số hex viết thường",
                        "the seed must be %d lower-case hex digits", SWC_SHA256_HEX);
    }
    return SWC_OK;
}

swc_status swc_allocate_run(const swc_allocate_input *input, swc_allocation **out, swc_error *error)
{
    *out = NULL;
    swc_status status = check_input(input, error);
    if (status != SWC_OK) {
        return status;
    }
    swc_allocation *a = calloc(1, sizeof *a);
    if (a == NULL) {
        return swc_fail_memory(error);
    }
    a->input = *input;
    status = alloc_history_read(input, &a->past, error);
    if (status == SWC_OK) {
        status = alloc_stock_read(input, &a->past, &a->s, error);
    }
    if (status == SWC_OK) {
        status = alloc_claims_read(input, &a->past, &a->c, error);
    }
    if (status == SWC_OK) {
        status = serve(a, error);
    }
    if (status != SWC_OK) {
        swc_allocation_free(a);
        return status;
    }
    remark_on_result(a);
    *out = a;
    return SWC_OK;
}

size_t swc_allocation_served_count(const swc_allocation *a)
{
    return a->served;
}

void swc_allocation_free(swc_allocation *a)
{
    if (a == NULL) {
        return;
    }
    alloc_history_free(&a->past);
    alloc_stock_free(&a->s);
    alloc_claims_free(&a->c);
    free(a);
}
