/* The stock from end to end: its parts are read, then pools and units put in the order that the
 * rules ask for. Makes no pool (pools.c) and knows no student. */
#include "ops/allocate/stock.h"

#include <inttypes.h>
#include <stdlib.h>

static swc_status fill(const swc_allocate_input *input, const history *past, ledger *money,
                       stock *s, swc_error *error)
{
    void *audiences = NULL;
    if (!swc_grow(&audiences, &s->audience_capacity, 1, sizeof *s->audiences)) {
        return swc_fail_memory(error);
    }
    s->audiences = audiences;
    s->audiences[s->audience_count++] = (audience){.text = SWC_STR("")};
    swc_status status = alloc_devices_read(input, past, money, s, error);
    if (status == SWC_OK && input->quota != NULL) {
        status = alloc_quota_apply(input, s, error);
    }
    if (status == SWC_OK && input->policy->cash_mode != SWC_CASH_NONE) {
        status = alloc_ledger_add_pools(input, money, s, error);
    }
    return status;
}

/* ---- the order of pools and units ---- */

static int compare_pools(const void *left, const void *right)
{
    const unit_pool *a = *(const unit_pool *const *)left;
    const unit_pool *b = *(const unit_pool *const *)right;
    if (a->category != b->category) {
        return a->category < b->category ? -1 : 1;
    }
    return swc_str_compare(a->id, b->id);
}

static int compare_runs(const void *left, const void *right)
{
    const unit_run *a = left;
    const unit_run *b = right;
    if (a->pool != b->pool) {
        return a->pool < b->pool ? -1 : 1;
    }
    if (a->place != b->place) {
        return a->place < b->place ? -1 : 1;
    }
    return a->first < b->first ? -1 : a->first > b->first;
}

/* Pools without units vanish, the others are numbered in the order of a tier, and so are units. */
static swc_status put_in_order(stock *s, swc_error *error)
{
    const unit_pool **order = malloc((s->pool_count + 1) * sizeof *order);
    unit_pool *sorted = malloc((s->pool_count + 1) * sizeof *sorted);
    uint32_t *number = malloc((s->pool_count + 1) * sizeof *number);
    size_t count = 0;
    if (order == NULL || sorted == NULL || number == NULL) {
        free(order);
        free(sorted);
        free(number);
        return swc_fail_memory(error);
    }
    for (size_t p = 0; p < s->pool_count; p++) {
        if (s->pools[p].capacity > 0) {
            order[count++] = &s->pools[p];
        }
    }
    qsort(order, count, sizeof *order, compare_pools);
    for (size_t i = 0; i < count; i++) {
        sorted[i] = *order[i];
        number[order[i] - s->pools] = (uint32_t)i;
    }
    for (size_t i = 0; i < s->run_count; i++) {
        s->runs[i].pool = number[s->runs[i].pool];
    }
    free(s->pools);
    free(order);
    free(number);
    s->pools = sorted;
    s->pool_capacity = s->pool_count + 1;
    s->pool_count = count;
    if (s->run_count > 0) { /* without units there is no array */
        qsort(s->runs, s->run_count, sizeof *s->runs, compare_runs);
    }
    for (size_t i = 0; i < s->run_count; i++) {
        unit_pool *p = &s->pools[s->runs[i].pool];
        if (p->run_count == 0) {
            p->first_run = (uint32_t)i;
        }
        unit_run *last = p->run_count == 0 ? NULL : &s->runs[i - 1];
        s->runs[i].before = last == NULL ? 0 : last->before + last->count;
        p->run_count++;
    }
    return SWC_OK;
}

swc_status alloc_stock_read(const swc_allocate_input *input, const history *past, stock *out,
                            swc_error *error)
{
    const swc_table *table = input->devices;
    *out = (stock){
        .devices = table,
        .device_id = swc_table_column(table, "device_id"),
        .serial = swc_table_column(table, "serial"),
        .sim_slot = swc_table_column(table, "sim_slot"),
        .quantity = swc_table_column(table, "quantity"),
    };
    swc_arena_init(&out->arena, SIZE_MAX / 2);
    ledger money;
    swc_status status = alloc_ledger_read(input, &money, error);
    if (status == SWC_OK) {
        status = fill(input, past, &money, out, error);
        alloc_ledger_free(&money);
    }
    if (status == SWC_OK) {
        status = put_in_order(out, error);
    }
    if (status != SWC_OK) {
        alloc_stock_free(out);
    }
    return status;
}

void alloc_stock_unit(const stock *s, const unit_pool *p, uint64_t index, uint32_t *row_out,
                      uint32_t *number_out)
{
    uint64_t wanted = p->units_before + index;
    size_t low = p->first_run;
    size_t high = (size_t)p->first_run + p->run_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (s->runs[middle].before <= wanted) {
            low = middle;
        } else {
            high = middle;
        }
    }
    const unit_run *run = &s->runs[low];
    *row_out = run->row;
    *number_out = run->first == 0 ? 0 : run->first + (uint32_t)(wanted - run->before);
}

bool alloc_stock_add_unit_name(swc_buf *buf, const stock *s, const unit_pool *from, uint64_t unit,
                               swc_str *serial_out)
{
    uint32_t row;
    uint32_t number;
    if (from->run_count == 0) {
        return swc_buf_add_str(buf, from->id) && swc_buf_printf(buf, "#%" PRIu64, unit + 1);
    }
    alloc_stock_unit(s, from, unit, &row, &number);
    if (!swc_buf_add_str(buf, swc_table_get(s->devices, row, s->device_id))) {
        return false;
    }
    if (number > 0) {
        return swc_buf_printf(buf, "#%" PRIu32, number);
    }
    if (serial_out != NULL) {
        *serial_out = swc_table_get(s->devices, row, s->serial);
    }
    return true;
}

void alloc_stock_free(stock *s)
{
    free(s->audiences);
    free(s->pools);
    free(s->runs);
    swc_keymap_free(&s->audience_by_text);
    swc_keymap_free(&s->pool_by_key);
    swc_keymap_free(&s->row_by_device);
    swc_arena_free(&s->arena);
    *s = (stock){0};
}
