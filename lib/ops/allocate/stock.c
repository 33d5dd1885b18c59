/* Gathers units into pools and puts both in the order that the rules ask for. Knows no student. */
#include "ops/allocate/stock.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- pools ---- */

/* `type`, `type[earmark]`, `type(district=NAME)`, and what stands behind them. */
static bool add_pool_id(swc_buf *buf, const stock *s, const unit_pool *p)
{
    const audience *whom = &s->audiences[p->audience];
    bool done = swc_buf_add_text(buf, swc_device_type_name((swc_device_type)p->type));
    if (whom->quota) {
        done = done && swc_buf_add_text(buf, "(district=") && swc_buf_add_str(buf, whom->text) &&
               swc_buf_add_char(buf, ')');
    } else if (p->audience != 0) {
        done = done && swc_buf_add_char(buf, '[') && swc_buf_add_str(buf, whom->text) &&
               swc_buf_add_char(buf, ']');
    }
    if (p->category == POOL_MONEY || p->category == POOL_EARMARKED_MONEY) {
        done = done && swc_buf_add_text(buf, p->type == SWC_CASH ? "(grant)" : "(purchase)");
    } else if (p->category == POOL_REOPENED) {
        done = done && swc_buf_add_text(buf, "(open)");
    }
    return done;
}

static swc_status append_pool(stock *s, unit_pool made, uint32_t *pool_out, swc_error *error)
{
    void *pools = s->pools;
    swc_buf id = {0};
    bool done = s->pool_count < UINT32_MAX - 1 &&
                swc_grow(&pools, &s->pool_capacity, s->pool_count + 1, sizeof *s->pools);
    if (done) {
        s->pools = pools;
        done = add_pool_id(&id, s, &made);
    }
    if (done) {
        made.id = swc_arena_copy(&s->arena, swc_buf_str(&id));
        done = made.id.data != NULL;
    }
    swc_buf_free(&id);
    if (!done) {
        return swc_fail_memory(error);
    }
    *pool_out = (uint32_t)s->pool_count;
    s->pools[s->pool_count++] = made;
    return SWC_OK;
}

/* Pools of one audience are few kinds times few types: a key of five bytes finds them. */
static swc_str pool_key(char key[8], pool_category category, swc_device_type type,
                        uint32_t audience_index)
{
    key[0] = (char)('0' + (int)category);
    key[1] = (char)('0' + (int)type);
    memcpy(key + 2, &audience_index, sizeof audience_index);
    return (swc_str){key, 6};
}

swc_status alloc_stock_pool(stock *s, pool_category category, swc_device_type type,
                            uint32_t audience_index, uint32_t *pool_out, swc_error *error)
{
    char bytes[8];
    size_t *value;
    bool found;
    swc_str key = pool_key(bytes, category, type, audience_index);
    value = swc_keymap_get(&s->pool_by_key, key);
    if (value != NULL) {
        *pool_out = (uint32_t)*value;
        return SWC_OK;
    }
    unit_pool made = {
        .category = (uint8_t)category, .type = (uint8_t)type, .audience = audience_index};
    swc_status status = append_pool(s, made, pool_out, error);
    if (status != SWC_OK) {
        return status;
    }
    swc_str kept = swc_arena_copy(&s->arena, key);
    if (kept.data == NULL || !swc_keymap_put(&s->pool_by_key, kept, &value, &found)) {
        return swc_fail_memory(error);
    }
    *value = *pool_out;
    return SWC_OK;
}

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

static int compare_ids(const void *left, const void *right)
{
    return swc_str_compare(((const unit_pool *)left)->id, ((const unit_pool *)right)->id);
}

swc_status alloc_stock_reopen(stock *s, uint32_t types, size_t *reopened_out, swc_error *error)
{
    size_t first = s->pool_count;
    *reopened_out = first;
    for (size_t p = 0; p < first; p++) {
        unit_pool from = s->pools[p];
        uint32_t number;
        if (from.category != POOL_EARMARKED || from.used == from.capacity ||
            (types & (1u << from.type)) == 0) {
            continue;
        }
        unit_pool made = {
            .category = POOL_REOPENED,
            .type = from.type,
            .audience = from.audience,
            .capacity = from.capacity - from.used,
            .first_run = from.first_run,
            .run_count = from.run_count,
            .units_before = from.used,
        };
        swc_status status = append_pool(s, made, &number, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (s->pool_count > first) {
        qsort(s->pools + first, s->pool_count - first, sizeof *s->pools, compare_ids);
    }
    return SWC_OK;
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
