/*
 * Pools: what they are called, the one of each category, type and audience, and those that soft
 * earmarks open. Puts no unit into them.
 */
#include "ops/allocate/stock.h"

#include <stdlib.h>
#include <string.h>

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
