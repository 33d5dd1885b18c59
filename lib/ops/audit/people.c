/* Children as they stand in the stream: keys, tickets, households, what they own. Ranks nobody. */
#include "ops/audit/facts.h"
#include "swc/kind.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

typedef struct student_columns {
    person_columns person;
    size_t level, category, priority, devices_owned, needs, household_id, duplicate_group,
        duplicate_status, district, commune;
} student_columns;

person_columns audit_person_columns(const swc_table *table)
{
    return (person_columns){
        .personal_id = swc_table_column(table, "personal_id"),
        .student_id = swc_table_column(table, "student_id"),
        .full_name = swc_table_column(table, "full_name"),
        .birth_date = swc_table_column(table, "birth_date"),
        .school_name = swc_table_column(table, "school_name"),
    };
}

static swc_status keep(audit_facts *facts, swc_buf *scratch, swc_str *out, swc_error *error)
{
    *out = swc_arena_copy(&facts->arena, swc_buf_str(scratch));
    return out->data == NULL ? swc_fail_memory(error) : SWC_OK;
}

swc_status audit_fold(audit_facts *facts, swc_str text, swc_buf *scratch, swc_str *out,
                      swc_error *error)
{
    swc_buf_clear(scratch);
    if (!swc_fold_add(scratch, text)) {
        return swc_fail_memory(error);
    }
    return keep(facts, scratch, out, error);
}

static void read_ids(const swc_table *table, const person_columns *columns, size_t row,
                     identity *out)
{
    out->personal_id = swc_table_get(table, row, columns->personal_id);
    out->student_id = swc_table_get(table, row, columns->student_id);
    out->has_birth_date = swc_table_get(table, row, columns->birth_date).length > 0;
}

static swc_status make_name_key(audit_facts *facts, const swc_table *table,
                                const person_columns *columns, size_t row, swc_buf *scratch,
                                identity *out, swc_error *error)
{
    swc_buf_clear(scratch);
    if (!swc_fold_add(scratch, swc_table_get(table, row, columns->full_name)) ||
        !swc_buf_add_char(scratch, '|') ||
        !swc_buf_add_str(scratch, swc_table_get(table, row, columns->birth_date)) ||
        !swc_buf_add_char(scratch, '|') ||
        !swc_fold_add(scratch, swc_table_get(table, row, columns->school_name))) {
        return swc_fail_memory(error);
    }
    return keep(facts, scratch, &out->name_key, error);
}

swc_status audit_read_identity(audit_facts *facts, const swc_table *table,
                               const person_columns *columns, size_t row, swc_buf *scratch,
                               identity *out, swc_error *error)
{
    read_ids(table, columns, row, out);
    return make_name_key(facts, table, columns, row, scratch, out, error);
}

swc_status audit_need_name_key(audit_facts *facts, child *c, swc_buf *scratch, swc_error *error)
{
    if (c->who.name_key.length > 0) { /* has at least two bars */
        return SWC_OK;
    }
    const person_columns columns = audit_person_columns(facts->in->students);
    return make_name_key(facts, facts->in->students, &columns, c->row, scratch, &c->who, error);
}

bool audit_first_key(const identity *who, swc_buf *key)
{
    swc_buf_clear(key);
    if (who->personal_id.length > 0) {
        return swc_buf_add_text(key, "P:") && swc_buf_add_str(key, who->personal_id);
    }
    if (who->student_id.length > 0) {
        return swc_buf_add_text(key, "S:") && swc_buf_add_str(key, who->student_id);
    }
    return swc_buf_add_text(key, "N:") && swc_buf_add_str(key, who->name_key);
}

bool audit_same_person(const identity *a, const identity *b)
{
    if (a->personal_id.length > 0 && b->personal_id.length > 0) {
        return swc_str_equal(a->personal_id, b->personal_id);
    }
    if (a->student_id.length > 0 && b->student_id.length > 0) {
        return swc_str_equal(a->student_id, b->student_id);
    }
    return a->has_birth_date && b->has_birth_date && swc_str_equal(a->name_key, b->name_key);
}

/* Types joined by '+'; "none" and empty own nothing. */
static uint32_t types_in(swc_str text)
{
    uint32_t types = 0;
    size_t start = 0;
    for (size_t i = 0; i <= text.length; i++) {
        if (i == text.length || text.data[i] == '+') {
            swc_device_type type = swc_device_type_of((swc_str){text.data + start, i - start});
            if (type < SWC_CASH) {
                types |= UINT32_C(1) << type;
            }
            start = i + 1;
        }
    }
    return types;
}

static uint8_t priority_of(const swc_policy *policy, swc_str category, swc_str priority)
{
    if (policy->priority_given) {
        size_t index = swc_category_index(category);
        return index < SWC_CATEGORY_COUNT ? (uint8_t)policy->priority_class[index] : 0;
    }
    bool given = priority.length == 1 && priority.data[0] >= '1' && priority.data[0] <= '3';
    return given ? (uint8_t)(priority.data[0] - '0') : 0;
}

static void draw_ticket(const audit_facts *facts, swc_sha256 *hash, swc_str key, child *c)
{
    swc_str round = facts->in->policy->round;
    swc_sha256_reset(hash);
    swc_sha256_add(hash, "swc-ticket-1\n", 13);
    swc_sha256_add(hash, facts->in->seed, SWC_SHA256_HEX);
    swc_sha256_add(hash, "\n", 1);
    swc_sha256_add(hash, round.data, round.length);
    swc_sha256_add(hash, "\n", 1);
    swc_sha256_add(hash, key.data, key.length);
    swc_sha256_add(hash, "\n", 1);
    swc_sha256_end(hash, c->ticket);
}

static swc_status join_household(audit_facts *facts, swc_keymap *households, swc_str household_id,
                                 child *c, swc_error *error)
{
    if (household_id.length == 0) {
        c->household = facts->household_count++;
        return SWC_OK;
    }
    size_t *number;
    bool found;
    if (!swc_keymap_put(households, household_id, &number, &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        *number = facts->household_count++;
    }
    c->household = (uint32_t)*number;
    return SWC_OK;
}

/* The child of one row, its ticket included; `scratch` is a buffer for keys. */
static swc_status read_child(audit_facts *facts, const student_columns *at, swc_keymap *households,
                             swc_sha256 *hash, swc_buf *scratch, child *c, swc_error *error)
{
    const swc_table *students = facts->in->students;
    swc_str needs = swc_table_get(students, c->row, at->needs);
    read_ids(students, &at->person, c->row, &c->who);
    if (c->who.personal_id.length == 0 && c->who.student_id.length == 0) {
        swc_status status =
            make_name_key(facts, students, &at->person, c->row, scratch, &c->who, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (!audit_first_key(&c->who, scratch)) {
        return swc_fail_memory(error);
    }
    draw_ticket(facts, hash, swc_buf_str(scratch), c);
    c->level = (uint8_t)swc_level_index(swc_table_get(students, c->row, at->level));
    c->priority = priority_of(facts->in->policy, swc_table_get(students, c->row, at->category),
                              swc_table_get(students, c->row, at->priority));
    c->owned_types = types_in(swc_table_get(students, c->row, at->devices_owned));
    c->held_row = swc_table_get(students, c->row, at->duplicate_group).length > 0 &&
                  swc_str_is(swc_table_get(students, c->row, at->duplicate_status), "held");
    c->verdict = swc_str_is(needs, "sim") ? VERDICT_NO_NEED : VERDICT_ELIGIBLE; /* more to come */
    c->sim_wanted =
        facts->in->policy->sim_on && (swc_str_is(needs, "sim") || swc_str_is(needs, "device+sim"));
    for (int i = 0; i < PASS_COUNT; i++) {
        c->uses[i] = NOT_FOUND;
    }
    return join_household(facts, households, swc_table_get(students, c->row, at->household_id), c,
                          error);
}

swc_status audit_read_children(audit_facts *facts, swc_error *error)
{
    const swc_table *students = facts->in->students;
    const student_columns at = {
        .person = audit_person_columns(students),
        .level = swc_table_column(students, "level"),
        .category = swc_table_column(students, "category"),
        .priority = swc_table_column(students, "priority"),
        .devices_owned = swc_table_column(students, "devices_owned"),
        .needs = swc_table_column(students, "needs"),
        .household_id = swc_table_column(students, "household_id"),
        .duplicate_group = swc_table_column(students, "duplicate_group"),
        .duplicate_status = swc_table_column(students, "duplicate_status"),
    };
    swc_keymap households = {0};
    swc_buf scratch = {0};
    swc_sha256 *hash = NULL;
    swc_status status = swc_sha256_new(&hash, error);
    facts->children = calloc(students->row_count + 1, sizeof *facts->children);
    if (status == SWC_OK && facts->children == NULL) {
        status = swc_fail_memory(error);
    }
    for (size_t row = 0; row < students->row_count && status == SWC_OK; row++) {
        child *c = &facts->children[row];
        c->row = (uint32_t)row;
        status = read_child(facts, &at, &households, hash, &scratch, c, error);
        facts->child_count = row + 1;
    }
    swc_sha256_free(hash);
    swc_buf_free(&scratch);
    swc_keymap_free(&households);
    return status;
}
