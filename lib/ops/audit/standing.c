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

/* One child in a sort: class and order keys, then the ticket, then what tells equal keys apart. */
typedef struct sort_entry {
    uint64_t major;
    uint64_t ticket_head;
    child *c;
} sort_entry;

typedef struct sort_context {
    const swc_table *students;
    size_t origin;
} sort_context;

static int compare_entries(const void *left, const void *right, void *context)
{
    const sort_entry *a = left;
    const sort_entry *b = right;
    const sort_context *at = context;
    if (a->major != b->major) {
        return a->major < b->major ? -1 : 1;
    }
    if (a->ticket_head != b->ticket_head) {
        return a->ticket_head < b->ticket_head ? -1 : 1;
    }
    int order = memcmp(a->c->ticket, b->c->ticket, sizeof a->c->ticket);
    if (order == 0) {
        order = swc_str_compare(a->c->who.name_key, b->c->who.name_key);
    }
    return order != 0 ? order
                      : swc_str_compare(swc_table_get(at->students, a->c->row, at->origin),
                                        swc_table_get(at->students, b->c->row, at->origin));
}

static uint64_t head_of(const uint8_t *ticket)
{
    uint64_t head = 0;
    for (int i = 0; i < 8; i++) {
        head = head << 8 | ticket[i];
    }
    return head;
}

static void sort_entries(const audit_facts *facts, sort_entry *entries, size_t count)
{
    sort_context context = {facts->in->students, swc_table_column(facts->in->students, "origin")};
    for (size_t i = 0; i < count; i++) {
        entries[i].ticket_head = head_of(entries[i].c->ticket);
    }
    qsort_r(entries, count, sizeof *entries, compare_entries, &context);
}

static int compare_majors(const void *left, const void *right)
{
    const uint64_t *a = *(const uint64_t *const *)left;
    const uint64_t *b = *(const uint64_t *const *)right;
    return *a < *b ? -1 : *a > *b;
}

/* Number the distinct majors 0, 1, ... in their order: room for one more key. */
static swc_status press_majors(sort_entry *entries, size_t count, uint64_t *bound, swc_error *error)
{
    uint64_t **sorted = calloc(count + 1, sizeof *sorted);
    if (sorted == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < count; i++) {
        sorted[i] = &entries[i].major;
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

/* Class and order keys as one number. */
static swc_status make_majors(audit_facts *facts, sort_entry *entries, size_t count,
                              swc_error *error)
{
    const swc_policy *policy = facts->in->policy;
    uint64_t bound = 4;
    swc_buf scratch = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count; i++) {
        entries[i].major = entries[i].c->priority;
    }
    for (size_t k = 0; k < policy->order_count && status == SWC_OK; k++) {
        const swc_order_key *key = &policy->order_keys[k];
        const size_t column = swc_table_column(facts->in->students, key->name);
        uint64_t places =
            1 + (key->column == SWC_ORDER_WAITING ? facts->in->previous_count : key->value_count);
        swc_keymap known = {0};
        if (bound > UINT64_MAX / 2 / places) {
            status = press_majors(entries, count, &bound, error);
        }
        bound *= places;
        for (size_t i = 0; i < count && status == SWC_OK; i++) {
            uint64_t place = 0;
            status = place_under(facts, key, column, entries[i].c, &known, &scratch, &place, error);
            entries[i].major = entries[i].major * places + place;
        }
        swc_keymap_free(&known);
    }
    swc_buf_free(&scratch);
    return status;
}

static bool in_one_held_group(const audit_facts *facts, const child *a, const child *b)
{
    size_t group = swc_table_column(facts->in->students, "duplicate_group");
    return a->held_row && b->held_row &&
           swc_str_equal(swc_table_get(facts->in->students, a->row, group),
                         swc_table_get(facts->in->students, b->row, group));
}

static swc_status fail_equal(const child *a, const child *b, swc_error *error)
{
    return swc_fail(
        error, SWC_ERR_INPUT,
        "học sinh: dòng %u và dòng %u có cùng số định danh, mã học sinh hoặc cùng họ tên, "
        "ngày sinh và trường; hãy chạy swc-dedupe hoặc sửa một dòng, vì mỗi em cần một mã "
        "riêng",
        "students: rows %u and %u have the same personal_id, student_id, or name, birth "
        "date and school; run swc-dedupe or correct one, because each child needs a key "
        "of its own",
        a->row + 1, b->row + 1);
}

/* Whether two rows carry one number; those of one held group may. */
static swc_status refuse_equal(const audit_facts *facts, swc_keymap *seen, swc_str number,
                               const child *c, const child **first_out, swc_error *error)
{
    size_t *first;
    bool found;
    *first_out = NULL;
    if (number.length == 0) {
        return SWC_OK;
    }
    if (!swc_keymap_put(seen, number, &first, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        *first = c->row;
        return SWC_OK;
    }
    *first_out = &facts->children[*first];
    return in_one_held_group(facts, *first_out, c) ? SWC_OK : fail_equal(*first_out, c, error);
}

/* Equal keys or numbers define no plan, except inside one held group (SPEC 6, RULES 7.2). A key
 * is the first number that a child has: only a child without any needs its name compared. */
static swc_status refuse_equal_keys(audit_facts *facts, swc_error *error)
{
    swc_keymap seen[3] = {{0}, {0}, {0}};
    swc_buf scratch = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        child *c = &facts->children[i];
        bool numbered = c->who.personal_id.length > 0 || c->who.student_id.length > 0;
        const swc_str keys[3] = {c->who.personal_id, c->who.student_id,
                                 numbered ? SWC_STR("") : c->who.name_key};
        for (size_t k = 0; k < 3 && status == SWC_OK; k++) {
            const child *first;
            status = refuse_equal(facts, &seen[k], keys[k], c, &first, error);
            if (status == SWC_OK && first != NULL) { /* told apart by name and origin */
                status = audit_need_name_key(facts, &facts->children[first->row], &scratch, error);
            }
            if (status == SWC_OK && first != NULL) {
                status = audit_need_name_key(facts, c, &scratch, error);
            }
        }
    }
    swc_buf_free(&scratch);
    for (size_t k = 0; k < 3; k++) {
        swc_keymap_free(&seen[k]);
    }
    return status;
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
static swc_status hold_groups(audit_facts *facts, const sort_entry *entries, size_t count,
                              swc_error *error)
{
    const size_t group_column = swc_table_column(facts->in->students, "duplicate_group");
    swc_keymap groups = {0};
    swc_status status = note_groups_served_before(facts, group_column, &groups, error);
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        child *c = entries[i].c;
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

static void list_children(audit_facts *facts, sort_entry *entries, size_t eligible_count)
{
    size_t count = 0;
    for (size_t i = 0; i < eligible_count; i++) {
        child *c = entries[i].c;
        if (!c->on_hold) {
            facts->listed[count++] = c->row;
            c->rank = (uint32_t)count;
        }
    }
    facts->ranked_count = count;
    size_t rest = 0;
    for (size_t i = 0; i < facts->child_count; i++) {
        if (facts->children[i].rank == 0) {
            entries[rest++] = (sort_entry){.c = &facts->children[i]};
        }
    }
    sort_entries(facts, entries, rest);
    for (size_t i = 0; i < rest; i++) {
        facts->listed[count++] = entries[i].c->row;
    }
}

swc_status audit_rank_children(audit_facts *facts, swc_error *error)
{
    swc_status status = judge_children(facts, error);
    if (status == SWC_OK) {
        status = refuse_equal_keys(facts, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    facts->listed = calloc(facts->child_count + 1, sizeof *facts->listed);
    sort_entry *entries = calloc(facts->child_count + 1, sizeof *entries);
    size_t count = 0;
    for (size_t i = 0; i < facts->child_count && entries != NULL; i++) {
        child *c = &facts->children[i];
        if (c->verdict == VERDICT_ELIGIBLE || audit_sim_alone(facts, c)) {
            entries[count++].c = c;
        }
    }
    status = entries == NULL || facts->listed == NULL ? swc_fail_memory(error)
                                                      : make_majors(facts, entries, count, error);
    if (status == SWC_OK) {
        sort_entries(facts, entries, count);
        status = hold_groups(facts, entries, count, error);
    }
    if (status == SWC_OK) {
        list_children(facts, entries, count);
    }
    free(entries);
    return status;
}
