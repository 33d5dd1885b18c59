/*
 * Who may receive, in which order, and in which order the plan lists everybody (RULES 7.1, 7.2).
 * Gives nobody anything.
 */
#include "ops/audit/facts.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* Points of a commune, by folded district and commune. */
static swc_status find_uncovered(audit_facts *facts, swc_keymap *places, swc_buf *scratch,
                                 swc_error *error)
{
    const swc_table *table = facts->in->coverage;
    size_t row_count = table == NULL ? 0 : table->row_count;
    for (size_t row = 0; row < row_count; row++) {
        size_t *covered;
        bool found;
        swc_buf_clear(scratch);
        if (!swc_fold_add(scratch,
                          swc_table_get(table, row, swc_table_column(table, "district"))) ||
            !swc_buf_add_char(scratch, '\n') ||
            !swc_fold_add(scratch, swc_table_get(table, row, swc_table_column(table, "commune")))) {
            return swc_fail_memory(error);
        }
        swc_str key = swc_arena_copy(&facts->arena, swc_buf_str(scratch));
        if (key.data == NULL || !swc_keymap_put(places, key, &covered, &found)) {
            return swc_fail_memory(error);
        }
        if (swc_str_is(swc_table_get(table, row, swc_table_column(table, "status")), "covered")) {
            *covered = 1;
        }
    }
    return SWC_OK;
}

/* The first test that fails, and whether a SIM is asked for with reason (RULES 7.1, 7.7). */
static void judge(const audit_facts *facts, child *c)
{
    const swc_policy *policy = facts->in->policy;
    const uint32_t received = policy->received_types;
    bool no_need = c->verdict == VERDICT_NO_NEED;
    bool served = (c->held_types & received & ((UINT32_C(1) << SWC_CASH) - 1)) != 0 ||
                  (c->holds_cash && (received >> SWC_CASH & 1) != 0);
    c->verdict = served                                        ? VERDICT_ALREADY_SERVED
                 : c->priority == 0                            ? VERDICT_NO_PRIORITY
                 : policy->fit[c->level].tier_count == 0       ? VERDICT_NO_FIT
                 : no_need                                     ? VERDICT_NO_NEED
                 : (c->owned_types & policy->owned_types) != 0 ? VERDICT_OWNS_DEVICE
                                                               : VERDICT_ELIGIBLE;
    c->sim_wanted =
        c->sim_wanted && c->priority != 0 && ((c->held_types | c->owned_types) >> SWC_SIM & 1) == 0;
}

static swc_status judge_children(audit_facts *facts, swc_error *error)
{
    const swc_table *students = facts->in->students;
    const size_t district = swc_table_column(students, "district");
    const size_t commune = swc_table_column(students, "commune");
    swc_keymap places = {0};
    swc_buf scratch = {0};
    swc_status status =
        facts->in->policy->sim_on ? find_uncovered(facts, &places, &scratch, error) : SWC_OK;
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        child *c = &facts->children[i];
        judge(facts, c);
        if (!c->sim_wanted || places.count == 0) {
            continue;
        }
        swc_buf_clear(&scratch);
        if (!swc_fold_add(&scratch, swc_table_get(students, c->row, district)) ||
            !swc_buf_add_char(&scratch, '\n') ||
            !swc_fold_add(&scratch, swc_table_get(students, c->row, commune))) {
            status = swc_fail_memory(error);
            break;
        }
        size_t *covered = swc_keymap_get(&places, swc_buf_str(&scratch));
        c->sim_wanted = covered == NULL || *covered == 1;
    }
    swc_buf_free(&scratch);
    swc_keymap_free(&places);
    return status;
}

bool audit_holds_sim_carrier(const audit_facts *facts, const child *c)
{
    return ((c->owned_types | c->held_types) & facts->in->policy->sim_capable_types) != 0;
}

bool audit_sim_alone(const audit_facts *facts, const child *c)
{
    return c->verdict != VERDICT_ELIGIBLE && c->sim_wanted && audit_holds_sim_carrier(facts, c);
}

typedef struct tie_context {
    const audit_facts *facts;
    size_t origin;
} tie_context;

/* Children whose tickets begin alike: the whole ticket, then what tells equal keys apart. */
static int compare_tied(const void *left, const void *right, void *context)
{
    const tie_context *at = context;
    const child *a = &at->facts->children[((const keyed *)left)->row];
    const child *b = &at->facts->children[((const keyed *)right)->row];
    int order = memcmp(a->ticket, b->ticket, sizeof a->ticket);
    if (order != 0 || a == b) {
        return order;
    }
    order = swc_str_compare(audit_identity(at->facts, a).name_key,
                            audit_identity(at->facts, b).name_key);
    const swc_table *students = at->facts->in->students;
    return order != 0 ? order
                      : swc_str_compare(swc_table_get(students, a->row, at->origin),
                                        swc_table_get(students, b->row, at->origin));
}

/* By ticket: sorted by its first four bytes, then the few that share them. */
static swc_status sort_by_ticket(const audit_facts *facts, keyed *entries, size_t count,
                                 swc_error *error)
{
    tie_context context = {facts, swc_table_column(facts->in->students, "origin")};
    for (size_t i = 0; i < count; i++) {
        const uint8_t *ticket = facts->children[entries[i].row].ticket;
        entries[i].key = (uint32_t)ticket[0] << 24 | (uint32_t)ticket[1] << 16 |
                         (uint32_t)ticket[2] << 8 | ticket[3];
    }
    swc_status status = audit_sort_keyed(entries, count, error);
    for (size_t begin = 0, end; begin < count && status == SWC_OK; begin = end) {
        end = begin + 1;
        while (end < count && entries[end].key == entries[begin].key) {
            end++;
        }
        if (end - begin > 1) {
            qsort_r(entries + begin, end - begin, sizeof *entries, compare_tied, &context);
        }
    }
    return status;
}

static int compare_majors(const void *left, const void *right)
{
    const uint64_t *a = *(const uint64_t *const *)left;
    const uint64_t *b = *(const uint64_t *const *)right;
    return *a < *b ? -1 : *a > *b;
}

/* Number the distinct majors 0, 1, ... in their order: room for one more key. */
static swc_status press_majors(uint64_t *majors, size_t count, uint64_t *bound, swc_error *error)
{
    uint64_t **sorted = calloc(count + 1, sizeof *sorted);
    if (sorted == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < count; i++) {
        sorted[i] = &majors[i];
    }
    qsort(sorted, count, sizeof *sorted, compare_majors);
    uint64_t number = 0;
    uint64_t before = count == 0 ? 0 : *sorted[0];
    for (size_t i = 0; i < count; i++) {
        uint64_t here = *sorted[i];
        number += here != before;
        before = here;
        *sorted[i] = number;
    }
    free(sorted);
    *bound = number + 1;
    return SWC_OK;
}

/* Place of a child under one order key: 0 is first. */
static swc_status place_under(audit_facts *facts, const swc_order_key *key, size_t column,
                              const child *c, swc_keymap *known, swc_buf *scratch,
                              uint64_t *place_out, swc_error *error)
{
    if (key->column == SWC_ORDER_WAITING) {
        *place_out = facts->in->previous_count - c->waiting_rounds;
        return SWC_OK;
    }
    size_t *place;
    bool found;
    swc_str cell = swc_table_get(facts->in->students, c->row, column);
    if (!swc_keymap_put(known, cell, &place, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        swc_buf_clear(scratch);
        if (!swc_fold_add(scratch, cell)) {
            return swc_fail_memory(error);
        }
        *place = 0;
        while (*place < key->value_count &&
               !swc_str_equal(key->values[*place], swc_buf_str(scratch))) {
            ++*place;
        }
    }
    *place_out = *place;
    return SWC_OK;
}

/* Class and order keys of every child as one number below 2^32, [child_count]. */
static swc_status make_majors(audit_facts *facts, uint64_t *majors, swc_error *error)
{
    const swc_policy *policy = facts->in->policy;
    const size_t count = facts->child_count;
    uint64_t bound = 4;
    swc_buf scratch = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count; i++) {
        majors[i] = facts->children[i].priority;
    }
    for (size_t k = 0; k < policy->order_count && status == SWC_OK; k++) {
        const swc_order_key *key = &policy->order_keys[k];
        const size_t column = swc_table_column(facts->in->students, key->name);
        uint64_t places =
            1 + (key->column == SWC_ORDER_WAITING ? facts->in->previous_count : key->value_count);
        swc_keymap known = {0};
        if (bound > UINT64_MAX / 2 / places) {
            status = press_majors(majors, count, &bound, error);
        }
        bound *= places;
        for (size_t i = 0; i < count && status == SWC_OK; i++) {
            uint64_t place = 0;
            status = place_under(facts, key, column, &facts->children[i], &known, &scratch, &place,
                                 error);
            majors[i] = majors[i] * places + place;
        }
        swc_keymap_free(&known);
    }
    swc_buf_free(&scratch);
    return status == SWC_OK && bound > UINT32_MAX ? press_majors(majors, count, &bound, error)
                                                  : status;
}

/* By class and order keys, then by ticket. */
static swc_status sort_by_rank(audit_facts *facts, keyed *entries, size_t count, swc_error *error)
{
    uint64_t *majors = calloc(facts->child_count + 1, sizeof *majors);
    swc_status status = majors == NULL ? swc_fail_memory(error) : make_majors(facts, majors, error);
    if (status == SWC_OK) {
        status = sort_by_ticket(facts, entries, count, error);
    }
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        entries[i].key = (uint32_t)majors[entries[i].row];
    }
    free(majors);
    return status == SWC_OK ? audit_sort_keyed(entries, count, error) : status;
}

enum { GROUP_SERVED_BEFORE = 1, GROUP_HAS_CLAIMANT = 2 };

static swc_status note_groups_served_before(const audit_facts *facts, size_t group_column,
                                            swc_keymap *groups, swc_error *error)
{
    for (size_t i = 0; i < facts->child_count; i++) {
        const child *c = &facts->children[i];
        size_t *state;
        bool found;
        if (!c->held_row) {
            continue;
        }
        if (!swc_keymap_put(groups, swc_table_get(facts->in->students, c->row, group_column),
                            &state, &found)) {
            return swc_fail_memory(error);
        }
        if (c->verdict == VERDICT_ALREADY_SERVED) {
            *state |= GROUP_SERVED_BEFORE;
        }
    }
    return SWC_OK;
}

/* In a held group all but the best wait for a clerk; all, if one was served before. */
static swc_status hold_groups(audit_facts *facts, const keyed *entries, size_t count,
                              swc_error *error)
{
    const size_t group_column = swc_table_column(facts->in->students, "duplicate_group");
    swc_keymap groups = {0};
    swc_status status = note_groups_served_before(facts, group_column, &groups, error);
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        child *c = &facts->children[entries[i].row];
        if (!c->held_row) {
            continue;
        }
        size_t *state =
            swc_keymap_get(&groups, swc_table_get(facts->in->students, c->row, group_column));
        bool other_served =
            (*state & GROUP_SERVED_BEFORE) != 0 && c->verdict != VERDICT_ALREADY_SERVED;
        c->on_hold = other_served || (*state & GROUP_HAS_CLAIMANT) != 0;
        *state |= c->on_hold ? 0 : GROUP_HAS_CLAIMANT;
    }
    swc_keymap_free(&groups);
    return status;
}

/* The order of the plan: by rank, then the others by ticket. */
static swc_status list_children(audit_facts *facts, keyed *entries, size_t eligible_count,
                                swc_error *error)
{
    size_t count = 0;
    for (size_t i = 0; i < eligible_count; i++) {
        child *c = &facts->children[entries[i].row];
        if (!c->on_hold) {
            facts->listed[count++] = c->row;
            c->rank = (uint32_t)count;
        }
    }
    facts->ranked_count = count;
    size_t rest = 0;
    for (uint32_t row = 0; row < facts->child_count; row++) {
        if (facts->children[row].rank == 0) {
            entries[rest++].row = row;
        }
    }
    swc_status status = sort_by_ticket(facts, entries, rest, error);
    for (size_t i = 0; i < rest; i++) {
        facts->listed[count++] = entries[i].row;
    }
    return status;
}

swc_status audit_rank_children(audit_facts *facts, swc_error *error)
{
    swc_status status = judge_children(facts, error);
    if (status == SWC_OK) {
        status = audit_refuse_twins(facts, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    facts->listed = calloc(facts->child_count + 1, sizeof *facts->listed);
    keyed *entries = calloc(facts->child_count + 1, sizeof *entries);
    if (entries == NULL || facts->listed == NULL) {
        free(entries);
        return swc_fail_memory(error);
    }
    size_t count = 0;
    for (uint32_t row = 0; row < facts->child_count; row++) {
        const child *c = &facts->children[row];
        if (c->verdict == VERDICT_ELIGIBLE || audit_sim_alone(facts, c)) {
            entries[count++].row = row;
        }
    }
    status = sort_by_rank(facts, entries, count, error);
    if (status == SWC_OK) {
        status = hold_groups(facts, entries, count, error);
    }
    if (status == SWC_OK) {
        status = list_children(facts, entries, count, error);
    }
    free(entries);
    return status;
}
