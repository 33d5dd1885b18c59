/* Tests every student in the order of RULES 7.1 and ranks the eligible. Gives nothing to anybody.
 */
#include "ops/allocate/claims.h"

#include "ops/allocate/flow.h"
#include "ops/allocate/ranking.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

static student_columns find_columns(const swc_table *table)
{
    return (student_columns){
        .who = alloc_person_find_columns(table),
        .level = swc_table_column(table, "level"),
        .district = swc_table_column(table, "district"),
        .commune = swc_table_column(table, "commune"),
        .school_code = swc_table_column(table, "school_code"),
        .school_name = swc_table_column(table, "school_name"),
        .household = swc_table_column(table, "household_id"),
        .category = swc_table_column(table, "category"),
        .priority = swc_table_column(table, "priority"),
        .devices_owned = swc_table_column(table, "devices_owned"),
        .needs = swc_table_column(table, "needs"),
        .group = swc_table_column(table, "duplicate_group"),
        .group_status = swc_table_column(table, "duplicate_status"),
        .origin = swc_table_column(table, "origin"),
    };
}

static uint8_t class_of(const swc_policy *policy, const claims *c, size_t row)
{
    if (policy->priority_given) {
        size_t category = swc_category_index(swc_table_get(c->table, row, c->columns.category));
        return category < SWC_CATEGORY_COUNT ? (uint8_t)policy->priority_class[category] : 0;
    }
    swc_str text = swc_table_get(c->table, row, c->columns.priority);
    return text.length == 1 && text.data[0] >= '1' && text.data[0] <= '3'
               ? (uint8_t)(text.data[0] - '0')
               : 0;
}

/* The types of `devices_owned`: words joined by '+'. */
static uint32_t owned_types(swc_str text)
{
    uint32_t types = 0;
    while (text.length > 0) {
        const char *plus = memchr(text.data, '+', text.length);
        size_t length = plus == NULL ? text.length : (size_t)(plus - text.data);
        swc_device_type type = swc_device_type_of((swc_str){text.data, length});
        types |= type == SWC_DEVICE_TYPE_COUNT ? 0 : 1u << type;
        text = plus == NULL ? (swc_str){NULL, 0} : (swc_str){plus + 1, text.length - length - 1};
    }
    return types;
}

/* Communes that coverage lists without a covered point: "district LF commune" folded, to 1 when
 * some point is covered. */
typedef struct coverage {
    swc_keymap communes;
    swc_arena arena;
    swc_buf key;
} coverage;

static bool coverage_key(coverage *list, swc_str district, swc_str commune)
{
    swc_buf_clear(&list->key);
    return swc_fold_add(&list->key, district) && swc_buf_add_char(&list->key, '\n') &&
           swc_fold_add(&list->key, commune);
}

static swc_status coverage_read(const swc_table *table, coverage *list, swc_error *error)
{
    *list = (coverage){0};
    swc_arena_init(&list->arena, SIZE_MAX / 2);
    if (table == NULL) {
        return SWC_OK;
    }
    size_t district = swc_table_column(table, "district");
    size_t commune = swc_table_column(table, "commune");
    size_t status = swc_table_column(table, "status");
    for (size_t row = 0; row < table->row_count; row++) {
        size_t *value = NULL;
        bool found;
        if (!coverage_key(list, swc_table_get(table, row, district),
                          swc_table_get(table, row, commune))) {
            return swc_fail_memory(error);
        }
        value = swc_keymap_get(&list->communes, swc_buf_str(&list->key));
        if (value == NULL) {
            swc_str kept = swc_arena_copy(&list->arena, swc_buf_str(&list->key));
            if (kept.data == NULL || !swc_keymap_put(&list->communes, kept, &value, &found)) {
                return swc_fail_memory(error);
            }
        }
        if (swc_str_is(swc_table_get(table, row, status), "covered")) {
            *value = 1;
        }
    }
    return SWC_OK;
}

static swc_status is_uncovered(coverage *list, const claims *c, size_t row, bool *out,
                               swc_error *error)
{
    *out = false;
    if (list->communes.count == 0) {
        return SWC_OK;
    }
    if (!coverage_key(list, swc_table_get(c->table, row, c->columns.district),
                      swc_table_get(c->table, row, c->columns.commune))) {
        return swc_fail_memory(error);
    }
    size_t *covered = swc_keymap_get(&list->communes, swc_buf_str(&list->key));
    *out = covered != NULL && *covered == 0;
    return SWC_OK;
}

static void coverage_free(coverage *list)
{
    swc_keymap_free(&list->communes);
    swc_arena_free(&list->arena);
    swc_buf_free(&list->key);
}

typedef struct tester {
    const swc_policy *policy;
    const history *past;
    claims *c;
    coverage uncovered;
    people_found found;
    holding held;
    swc_error *error;
} tester;

static swc_status test_sim(tester *t, size_t row, uint32_t owned, bool needs_sim)
{
    claim *one = &t->c->students[row];
    bool uncovered = false;
    bool has_sim = ((owned | t->held.types) & (1u << SWC_SIM)) != 0;
    if (!t->policy->sim_on || one->class == 0 || !needs_sim || has_sim) {
        return SWC_OK;
    }
    swc_status status = is_uncovered(&t->uncovered, t->c, row, &uncovered, t->error);
    one->wants_sim = !uncovered;
    /* of what is held the type counts; the slot of a unit only when it is given out (RULES 7.7) */
    one->holds_capable = ((owned | t->held.types) & t->policy->sim_capable_types) != 0;
    one->sim_alone = !one->eligible && one->wants_sim && one->holds_capable;
    return status;
}

static swc_status test_student(tester *t, size_t row)
{
    const swc_table *table = t->c->table;
    const student_columns *columns = &t->c->columns;
    claim *one = &t->c->students[row];
    swc_str needs = swc_table_get(table, row, columns->needs);
    uint32_t owned = owned_types(swc_table_get(table, row, columns->devices_owned));
    swc_status status =
        alloc_history_of(t->past, table, &columns->who, row, &t->found, &t->held, t->error);
    if (status != SWC_OK) {
        return status;
    }
    one->pool = FLOW_NONE;
    one->sim_pool = FLOW_NONE;
    one->class = class_of(t->policy, t->c, row);
    one->level = (uint8_t)swc_level_index(swc_table_get(table, row, columns->level));
    one->reason = (t->held.types & t->policy->received_types) != 0 ? REASON_ALREADY_SERVED
                  : one->class == 0                                ? REASON_NO_PRIORITY
                  : t->policy->fit[one->level].tier_count == 0     ? REASON_NO_FIT
                  : swc_str_is(needs, "sim")                       ? REASON_NO_NEED
                  : (owned & t->policy->owned_types) != 0          ? REASON_OWNS_DEVICE
                                                                   : REASON_WAITING;
    one->eligible = one->reason == REASON_WAITING;
    return test_sim(t, row, owned, swc_str_is(needs, "sim") || swc_str_is(needs, "device+sim"));
}

swc_status alloc_claims_read(const swc_allocate_input *input, const history *past, claims *out,
                             swc_error *error)
{
    const swc_table *table = input->students;
    *out = (claims){.table = table, .columns = find_columns(table)};
    swc_arena_init(&out->arena, SIZE_MAX / 2);
    if (table->row_count >= FLOW_NONE) {
        return swc_fail_memory(error);
    }
    tester t = {.policy = input->policy, .past = past, .c = out, .error = error};
    swc_status status = coverage_read(input->coverage, &t.uncovered, error);
    out->students = calloc(table->row_count + 1, sizeof *out->students);
    if (status == SWC_OK && out->students == NULL) {
        status = swc_fail_memory(error);
    }
    for (size_t row = 0; status == SWC_OK && row < table->row_count; row++) {
        status = test_student(&t, row);
    }
    coverage_free(&t.uncovered);
    alloc_people_found_free(&t.found);
    if (status == SWC_OK) {
        status = alloc_ranking_tickets(input, out, error);
    }
    if (status == SWC_OK) {
        status = alloc_ranking_order(input, past, out, error);
    }
    if (status != SWC_OK) {
        alloc_claims_free(out);
    }
    return status;
}

void alloc_claims_free(claims *c)
{
    free(c->students);
    free(c->ranked);
    free(c->unranked);
    swc_keymap_free(&c->ties);
    swc_arena_free(&c->arena);
    *c = (claims){0};
}
