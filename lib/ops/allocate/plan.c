/* Writes a finished allocation: the plan and the cutoffs table. Changes nothing. */
#include "ops/allocate/allocation.h"
#include "ops/allocate/reason.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

/* The columns of SPEC 7. Those with a student column are copied from the stream. */
enum {
    PLAN_RANK,
    PLAN_OUTCOME,
    PLAN_ITEM,
    PLAN_DEVICE_ID,
    PLAN_SERIAL,
    PLAN_SIM_ID,
    PLAN_AMOUNT,
    PLAN_REASON_CODE,
    PLAN_REASON,
    PLAN_PRIORITY,
    PLAN_TICKET,
    PLAN_STUDENT_ID,
    PLAN_PERSONAL_ID,
    PLAN_FULL_NAME,
    PLAN_BIRTH_DATE,
    PLAN_CLASS,
    PLAN_SCHOOL_CODE,
    PLAN_SCHOOL_NAME,
    PLAN_DISTRICT,
    PLAN_COMMUNE,
    PLAN_HOUSEHOLD,
    PLAN_POOL,
    PLAN_GROUP,
    PLAN_ORIGIN,
    PLAN_COLUMNS,
};

static const struct {
    const char *name;
    bool copied;
} plan_columns[PLAN_COLUMNS] = {
    {"rank", false},       {"outcome", false},        {"item", false},
    {"device_id", false},  {"serial", false},         {"sim_id", false},
    {"amount_vnd", false}, {"reason_code", false},    {"reason", false},
    {"priority", false},   {"ticket", false},         {"student_id", true},
    {"personal_id", true}, {"full_name", true},       {"birth_date", true},
    {"class", true},       {"school_code", true},     {"school_name", true},
    {"district", true},    {"commune", true},         {"household_id", true},
    {"pool", false},       {"duplicate_group", true}, {"origin", true},
};

/* Texts made for one row. */
typedef struct row_text {
    swc_buf device, sim, reason;
    char rank[16], amount[24], priority[4], ticket[SWC_SHA256_HEX + 1];
} row_text;

static bool fill_device(const swc_allocation *a, const claim *one, row_text *text, swc_str *cells)
{
    if (one->pool == FLOW_NONE) {
        return true;
    }
    const unit_pool *from = &a->s.pools[one->pool];
    swc_buf_clear(&text->device);
    if (!alloc_stock_add_unit_name(&text->device, &a->s, from, one->unit, &cells[PLAN_SERIAL])) {
        return false;
    }
    cells[PLAN_ITEM] = swc_str_of(swc_device_type_name((swc_device_type)from->type));
    cells[PLAN_DEVICE_ID] = swc_buf_str(&text->device);
    cells[PLAN_POOL] = from->id;
    if (from->run_count == 0) {
        int length = snprintf(text->amount, sizeof text->amount, "%" PRId64,
                              a->input.policy->unit_price_vnd);
        cells[PLAN_AMOUNT] = (swc_str){text->amount, (size_t)length};
    }
    return true;
}

static bool fill_sim(const swc_allocation *a, const claim *one, row_text *text, swc_str *cells)
{
    if (one->sim_pool == FLOW_NONE) {
        return true;
    }
    const unit_pool *from = &a->s.pools[one->sim_pool];
    swc_buf_clear(&text->sim);
    if (!alloc_stock_add_unit_name(&text->sim, &a->s, from, one->sim_unit, NULL)) {
        return false;
    }
    cells[PLAN_SIM_ID] = swc_buf_str(&text->sim);
    if (one->reason == REASON_SERVED_SIM) {
        cells[PLAN_ITEM] = SWC_STR("sim");
        cells[PLAN_POOL] = from->id;
    }
    return true;
}

static bool fill_row(const swc_allocation *a, const size_t *sources, uint32_t row, row_text *text,
                     swc_str *cells)
{
    const claim *one = &a->c.students[row];
    for (size_t i = 0; i < PLAN_COLUMNS; i++) {
        cells[i] = swc_table_get(a->c.table, row, sources[i]);
    }
    if (one->rank > 0) {
        int length = snprintf(text->rank, sizeof text->rank, "%" PRIu32, one->rank);
        cells[PLAN_RANK] = (swc_str){text->rank, (size_t)length};
    }
    if (one->class > 0) {
        text->priority[0] = (char)('0' + one->class);
        cells[PLAN_PRIORITY] = (swc_str){text->priority, 1};
    }
    swc_hex(one->ticket, sizeof one->ticket, text->ticket);
    cells[PLAN_TICKET] = (swc_str){text->ticket, SWC_SHA256_HEX};
    cells[PLAN_OUTCOME] = swc_str_of(alloc_reason_outcome((claim_reason)one->reason));
    cells[PLAN_REASON_CODE] = swc_str_of(alloc_reason_code((claim_reason)one->reason));
    swc_buf_clear(&text->reason);
    if (!alloc_reason_add_sentence(&text->reason, a, row, a->input.lang)) {
        return false;
    }
    cells[PLAN_REASON] = swc_buf_str(&text->reason);
    return fill_device(a, one, text, cells) && fill_sim(a, one, text, cells);
}

static swc_status write_rows(const swc_allocation *a, const uint32_t *rows, uint32_t count,
                             const size_t *sources, row_text *text, swc_stream_writer *writer,
                             swc_error *error)
{
    swc_str cells[PLAN_COLUMNS];
    for (uint32_t i = 0; i < count; i++) {
        if (!fill_row(a, sources, rows[i], text, cells)) {
            return swc_fail_memory(error);
        }
        swc_status status = swc_stream_write(writer, cells, PLAN_COLUMNS, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

/* Whether any input was taken without its seal. */
static bool from_unsealed(const swc_allocation *a)
{
    const swc_table *single[] = {a->c.table, a->input.devices, a->input.donations,
                                 a->input.handovers, a->input.coverage};
    bool unsealed = false;
    for (size_t i = 0; i < sizeof single / sizeof single[0]; i++) {
        unsealed = unsealed || (single[i] != NULL && single[i]->unsealed);
    }
    for (size_t i = 0; i < a->input.previous_count; i++) {
        unsealed = unsealed || a->input.previous[i].unsealed;
    }
    for (size_t i = 0; i < a->input.outstanding_count; i++) {
        unsealed = unsealed || a->input.outstanding[i].unsealed;
    }
    return unsealed;
}

/* @param kind  "" or " kind=cutoffs" */
static swc_status write_own_note(const swc_allocation *a, const char *kind, size_t rows,
                                 swc_stream_writer *writer, swc_error *error)
{
    swc_buf note = {0};
    bool done = swc_buf_printf(
        &note, "#swc allocate version=%s%s round=%.*s seed=%s seed_from=%s in=%zu out=%zu%s",
        SWC_VERSION, kind, (int)a->input.policy->round.length, a->input.policy->round.data,
        a->input.seed, a->input.rehearsal ? "rehearsal" : "draw", rows, rows,
        from_unsealed(a) ? " unsealed=yes" : "");
    swc_status status =
        done ? swc_stream_write_note(writer, swc_buf_str(&note), error) : swc_fail_memory(error);
    swc_buf_free(&note);
    return status;
}

/* The history of the rows, then our own line. No hash of an input: the bytes must not depend on
 * the order of rows. */
static swc_status write_notes(const swc_allocation *a, swc_stream_writer *writer, swc_error *error)
{
    const swc_table *students = a->c.table;
    for (size_t i = 0; i < students->note_count; i++) {
        swc_status status = swc_stream_write_note(writer, students->notes[i], error);
        if (status != SWC_OK) {
            return status;
        }
    }
    return write_own_note(a, "", students->row_count, writer, error);
}

swc_status swc_allocation_write_plan(const swc_allocation *a, swc_stream_writer *writer,
                                     swc_error *error)
{
    swc_str names[PLAN_COLUMNS];
    size_t sources[PLAN_COLUMNS];
    row_text text = {0};
    for (size_t i = 0; i < PLAN_COLUMNS; i++) {
        names[i] = swc_str_of(plan_columns[i].name);
        sources[i] =
            plan_columns[i].copied ? swc_table_column(a->c.table, plan_columns[i].name) : SIZE_MAX;
    }
    swc_status status = swc_stream_write(writer, names, PLAN_COLUMNS, error);
    if (status == SWC_OK) {
        status = write_rows(a, a->c.ranked, a->c.ranked_count, sources, &text, writer, error);
    }
    if (status == SWC_OK) {
        status = write_rows(a, a->c.unranked, a->c.unranked_count, sources, &text, writer, error);
    }
    swc_buf_free(&text.device);
    swc_buf_free(&text.sim);
    swc_buf_free(&text.reason);
    return status == SWC_OK ? write_notes(a, writer, error) : status;
}

/* ---- cutoffs ---- */

static int compare_ids(const void *left, const void *right)
{
    return swc_str_compare((*(const unit_pool *const *)left)->id,
                           (*(const unit_pool *const *)right)->id);
}

static swc_status write_cutoff(const unit_pool *p, bool defined, swc_stream_writer *writer,
                               swc_error *error)
{
    char capacity[24];
    char used[24];
    char cutoff[16] = "";
    (void)snprintf(capacity, sizeof capacity, "%" PRIu64, p->capacity);
    (void)snprintf(used, sizeof used, "%" PRIu64, p->used);
    if (defined && p->cutoff != CUTOFF_SPARE) {
        (void)snprintf(cutoff, sizeof cutoff, "%" PRIu32, p->cutoff);
    }
    swc_str cells[] = {p->id, swc_str_of(capacity), swc_str_of(used), swc_str_of(cutoff)};
    return swc_stream_write(writer, cells, 4, error);
}

swc_status swc_allocation_write_cutoffs(swc_allocation *a, swc_stream_writer *writer,
                                        bool *defined_out, swc_error *error)
{
    const swc_str names[] = {SWC_STR("pool"), SWC_STR("capacity"), SWC_STR("used"),
                             SWC_STR("cutoff_rank")};
    const swc_policy *policy = a->input.policy;
    const unit_pool **order = malloc((a->s.pool_count + 1) * sizeof *order);
    *defined_out = policy->mode == SWC_MODE_COVERAGE && policy->claimant == SWC_CLAIMANT_STUDENT;
    swc_status status =
        order == NULL ? swc_fail_memory(error) : swc_stream_write(writer, names, 4, error);
    if (status == SWC_OK) {
        for (size_t i = 0; i < a->s.pool_count; i++) {
            order[i] = &a->s.pools[i];
        }
        qsort(order, a->s.pool_count, sizeof *order, compare_ids);
    }
    for (size_t i = 0; status == SWC_OK && i < a->s.pool_count; i++) {
        status = write_cutoff(order[i], *defined_out, writer, error);
    }
    free(order);
    return status == SWC_OK ? write_own_note(a, " kind=cutoffs", a->s.pool_count, writer, error)
                            : status;
}
