/* Cuts the pools that claimants can use into tiers and gathers equal lists into types. */
#include "ops/allocate/problem.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_EDGES = INT32_MAX / 2 }; /* slots, three for each edge, are 32-bit numbers */

/* A second pass has one pool for each type; they stand by name, as their ids would. */
static const swc_device_type reopened_order[] = {SWC_DESKTOP,    SWC_LAPTOP, SWC_SIM,
                                                 SWC_SMARTPHONE, SWC_TABLET, SWC_TV};
enum { REOPENED_COUNT = sizeof reopened_order / sizeof reopened_order[0] };

swc_device_type alloc_problem_reopened_type(uint32_t flow_pool_index)
{
    return reopened_order[flow_pool_index];
}

typedef struct builder {
    const problem *p;
    flow_shape *shape;
    size_t type_capacity, tier_capacity, edge_capacity;
    swc_keymap types; /* level of fit and list of audiences, to the type */
    swc_arena arena;
    swc_buf key;
} builder;

static bool add_number(uint32_t **array, size_t *capacity, size_t at, uint32_t value)
{
    void *grown = *array;
    if (!swc_grow(&grown, capacity, at + 1, sizeof **array)) {
        return false;
    }
    *array = grown;
    (*array)[at] = value;
    return true;
}

static int compare_numbers(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left;
    uint32_t b = *(const uint32_t *)right;
    return a < b ? -1 : a > b;
}

static bool add_edge(builder *b, uint32_t pool_number)
{
    return b->shape->edge_count < MAX_EDGES &&
           add_number(&b->shape->edge_pool, &b->edge_capacity, b->shape->edge_count++, pool_number);
}

/* A tier: every pool of the audiences whose type is in the mask. No tier without pools. */
static bool add_tier(builder *b, uint32_t types, size_t list)
{
    const audience_index *index = b->p->index;
    uint32_t first = b->shape->edge_count;
    if (index == NULL) {
        for (uint32_t i = 0; i < REOPENED_COUNT; i++) {
            if ((types & (1u << reopened_order[i])) != 0 &&
                b->p->type_units[reopened_order[i]] > 0 && !add_edge(b, i)) {
                return false;
            }
        }
    } else {
        for (uint32_t k = 0; k <= index->lists[list]; k++) { /* k = 0: everyone */
            uint32_t whom = k == 0 ? 0 : index->lists[list + k];
            for (uint32_t i = index->pool_start[whom]; i < index->pool_start[whom + 1]; i++) {
                uint32_t number = index->pool_list[i];
                if ((types & (1u << index->s->pools[number].type)) != 0 && !add_edge(b, number)) {
                    return false;
                }
            }
        }
    }
    if (b->shape->edge_count == first) {
        return true;
    }
    qsort(b->shape->edge_pool + first, b->shape->edge_count - first, sizeof first, compare_numbers);
    return add_number(&b->shape->tier_edge, &b->tier_capacity, b->shape->tier_count++, first);
}

static bool add_type(builder *b, uint8_t level, size_t list)
{
    const swc_policy *policy = b->p->policy;
    const swc_fit *fit = &policy->fit[level];
    if (!add_number(&b->shape->type_tier, &b->type_capacity, b->shape->type_count++,
                    b->shape->tier_count)) {
        return false;
    }
    if (b->p->sim) {
        return add_tier(b, 1u << SWC_SIM, list);
    }
    for (size_t tier = 0; tier < fit->tier_count; tier++) {
        if (!add_tier(b, fit->tiers[tier], list)) {
            return false;
        }
    }
    return policy->cash_mode != SWC_CASH_GRANT || b->p->index == NULL ||
           add_tier(b, 1u << SWC_CASH, list);
}

/* Levels with one and the same [fit] share their types. */
static uint8_t same_fit(const swc_policy *policy, uint8_t level)
{
    uint8_t first = 0;
    const swc_fit *wanted = &policy->fit[level];
    for (; first < level; first++) {
        const swc_fit *fit = &policy->fit[first];
        if (fit->tier_count == wanted->tier_count &&
            memcmp(fit->tiers, wanted->tiers, fit->tier_count * sizeof fit->tiers[0]) == 0) {
            break;
        }
    }
    return first;
}

/* The key of a type: the level of its [fit], then its audiences. */
static bool type_key(builder *b, uint8_t level, size_t list)
{
    const audience_index *index = b->p->index;
    swc_buf_clear(&b->key);
    return swc_buf_add_char(&b->key, (char)('0' + level)) &&
           (index == NULL || swc_buf_add(&b->key, index->lists + list + 1,
                                         index->lists[list] * sizeof *index->lists));
}

static bool type_of(builder *b, uint32_t claimant, uint32_t *type_out)
{
    const problem *p = b->p;
    uint32_t row = p->rows[claimant];
    uint8_t level = p->sim ? 0 : same_fit(p->policy, p->c->students[row].level);
    size_t list = 0;
    size_t *value;
    bool found;
    if ((p->index != NULL && !alloc_audiences_of(p->index, row, &list)) ||
        !type_key(b, level, list)) {
        return false;
    }
    value = swc_keymap_get(&b->types, swc_buf_str(&b->key));
    if (value != NULL) {
        *type_out = (uint32_t)*value;
        return true;
    }
    *type_out = b->shape->type_count;
    if (!add_type(b, level, list)) {
        return false;
    }
    swc_str kept = swc_arena_copy(&b->arena, swc_buf_str(&b->key));
    if (kept.data == NULL || !swc_keymap_put(&b->types, kept, &value, &found)) {
        return false;
    }
    *value = *type_out;
    return true;
}

/* Seats of a pool; more than there are claimants never matter. */
static bool fill_capacity(const problem *p, flow_shape *shape)
{
    shape->pool_count = p->index == NULL ? REOPENED_COUNT : (uint32_t)p->index->s->pool_count;
    shape->capacity = malloc((shape->pool_count + 1) * sizeof *shape->capacity);
    for (uint32_t i = 0; shape->capacity != NULL && i < shape->pool_count; i++) {
        uint64_t units =
            p->index == NULL ? p->type_units[reopened_order[i]] : p->index->s->pools[i].capacity;
        shape->capacity[i] = units < p->count ? (uint32_t)units : p->count;
    }
    return shape->capacity != NULL;
}

swc_status alloc_problem_shape(const problem *p, flow_shape *out, swc_error *error)
{
    *out = (flow_shape){.claimant_count = p->count};
    builder b = {.p = p, .shape = out};
    swc_arena_init(&b.arena, SIZE_MAX / 2);
    out->type = malloc((p->count + 1) * sizeof *out->type);
    bool done = out->type != NULL && fill_capacity(p, out);
    for (uint32_t i = 0; done && i < p->count; i++) {
        done = type_of(&b, i, &out->type[i]);
    }
    done = done &&
           add_number(&out->type_tier, &b.type_capacity, out->type_count, out->tier_count) &&
           add_number(&out->tier_edge, &b.tier_capacity, out->tier_count, out->edge_count);
    if (done && out->edge_pool == NULL) { /* nobody can use anything */
        out->edge_pool = malloc(sizeof *out->edge_pool);
        done = out->edge_pool != NULL;
    }
    swc_keymap_free(&b.types);
    swc_arena_free(&b.arena);
    swc_buf_free(&b.key);
    if (!done) {
        free(out->capacity);
        free(out->type_tier);
        free(out->tier_edge);
        free(out->edge_pool);
        free(out->type);
        *out = (flow_shape){0};
        return swc_fail_memory(error);
    }
    return SWC_OK;
}
