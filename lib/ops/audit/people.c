/* Children as they stand in the stream: keys, tickets, households, what they own. Ranks nobody. */
#include "ops/audit/facts.h"
#include "swc/kind.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

typedef struct student_columns {
    size_t level, category, priority, devices_owned, needs, household_id, duplicate_group,
        duplicate_status;
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
    out->name_key = swc_arena_copy(&facts->arena, swc_buf_str(scratch));
    return out->name_key.data == NULL ? swc_fail_memory(error) : SWC_OK;
}

swc_status audit_read_identity(audit_facts *facts, const swc_table *table,
                               const person_columns *columns, size_t row, swc_buf *scratch,
                               identity *out, swc_error *error)
{
    read_ids(table, columns, row, out);
    return make_name_key(facts, table, columns, row, scratch, out, error);
}

identity audit_identity(const audit_facts *facts, const child *c)
{
    identity who = {0};
    read_ids(facts->in->students, &facts->person, c->row, &who);
    if (c->name_key != NOT_FOUND) {
        who.name_key = facts->name_keys[c->name_key];
    }
    return who;
}

swc_status audit_need_name_key(audit_facts *facts, child *c, swc_buf *scratch, swc_error *error)
{
    if (c->name_key != NOT_FOUND) {
        return SWC_OK;
    }
    identity who;
    void *keys = facts->name_keys;
    if (!swc_grow(&keys, &facts->name_key_capacity, facts->name_key_count + 1,
                  sizeof *facts->name_keys)) {
        return swc_fail_memory(error);
    }
    facts->name_keys = keys;
    swc_status status =
        make_name_key(facts, facts->in->students, &facts->person, c->row, scratch, &who, error);
    if (status == SWC_OK) {
        c->name_key = (uint32_t)facts->name_key_count;
        facts->name_keys[facts->name_key_count++] = who.name_key;
    }
    return status;
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
static uint8_t types_in(swc_str text)
{
    unsigned types = 0;
    size_t start = 0;
    for (size_t i = 0; i <= text.length && text.length > 0; i++) {
        if (i == text.length || text.data[i] == '+') {
            swc_device_type type = swc_device_type_of((swc_str){text.data + start, i - start});
            if (type < SWC_CASH) {
                types |= 1u << type;
            }
            start = i + 1;
        }
    }
    return (uint8_t)types;
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

/* What a million tickets have in common, and the tools to draw them. */
typedef struct lottery {
    swc_sha256 *hash;
    swc_buf text; /* "swc-ticket-1\n" seed "\n" round "\n", then the key of one child */
    size_t head_length;
    swc_buf key, scratch;
} lottery;

static swc_status begin_lottery(const audit_facts *facts, lottery *out, swc_error *error)
{
    *out = (lottery){0};
    if (!swc_buf_printf(&out->text, "swc-ticket-1\n%s\n%.*s\n", facts->in->seed,
                        (int)facts->in->policy->round.length, facts->in->policy->round.data)) {
        return swc_fail_memory(error);
    }
    out->head_length = out->text.length;
    return swc_sha256_new(&out->hash, error);
}

static void end_lottery(lottery *drawn)
{
    swc_sha256_free(drawn->hash);
    swc_buf_free(&drawn->text);
    swc_buf_free(&drawn->key);
    swc_buf_free(&drawn->scratch);
}

static swc_status draw_ticket(audit_facts *facts, lottery *drawn, child *c, swc_error *error)
{
    identity who = audit_identity(facts, c);
    if (who.personal_id.length == 0 && who.student_id.length == 0) {
        swc_status status = audit_need_name_key(facts, c, &drawn->scratch, error);
        if (status != SWC_OK) {
            return status;
        }
        who = audit_identity(facts, c);
    }
    drawn->text.length = drawn->head_length;
    if (!audit_first_key(&who, &drawn->key) ||
        !swc_buf_add_str(&drawn->text, swc_buf_str(&drawn->key)) ||
        !swc_buf_add_char(&drawn->text, '\n')) {
        return swc_fail_memory(error);
    }
    swc_sha256_reset(drawn->hash);
    swc_sha256_add(drawn->hash, drawn->text.data, drawn->text.length);
    swc_sha256_end(drawn->hash, c->ticket);
    return SWC_OK;
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

static swc_str cell_at(const swc_str *cells, size_t column)
{
    return column == SIZE_MAX ? (swc_str){NULL, 0} : cells[column];
}

/* What the cells of a row say of its child, the keys apart. */
static void read_child(const audit_facts *facts, const student_columns *at, const swc_str *cells,
                       child *c)
{
    swc_str needs = cell_at(cells, at->needs);
    c->place = c->name_key = NOT_FOUND;
    c->level = (uint8_t)swc_level_index(cell_at(cells, at->level));
    c->priority =
        priority_of(facts->in->policy, cell_at(cells, at->category), cell_at(cells, at->priority));
    c->owned_types = types_in(cell_at(cells, at->devices_owned));
    c->held_row = cell_at(cells, at->duplicate_group).length > 0 &&
                  swc_str_is(cell_at(cells, at->duplicate_status), "held");
    c->verdict = swc_str_is(needs, "sim") ? VERDICT_NO_NEED : VERDICT_ELIGIBLE; /* more to come */
    c->sim_wanted =
        facts->in->policy->sim_on && (swc_str_is(needs, "sim") || swc_str_is(needs, "device+sim"));
}

static swc_status read_children(audit_facts *facts, const student_columns *at, swc_str *cells,
                                lottery *drawn, swc_error *error)
{
    const swc_table *students = facts->in->students;
    bool by_household = facts->in->policy->claimant == SWC_CLAIMANT_HOUSEHOLD;
    swc_keymap households = {0};
    swc_status status = SWC_OK;
    for (size_t row = 0; row < students->row_count && status == SWC_OK; row++) {
        child *c = &facts->children[row];
        c->row = (uint32_t)row;
        swc_table_row(students, row, cells);
        read_child(facts, at, cells, c);
        status = draw_ticket(facts, drawn, c, error);
        if (status == SWC_OK && by_household) {
            status = join_household(facts, &households, cell_at(cells, at->household_id), c, error);
        }
        facts->child_count = row + 1;
    }
    swc_keymap_free(&households);
    return status;
}

swc_status audit_read_children(audit_facts *facts, swc_error *error)
{
    const swc_table *students = facts->in->students;
    const student_columns at = {
        .level = swc_table_column(students, "level"),
        .category = swc_table_column(students, "category"),
        .priority = swc_table_column(students, "priority"),
        .devices_owned = swc_table_column(students, "devices_owned"),
        .needs = swc_table_column(students, "needs"),
        .household_id = swc_table_column(students, "household_id"),
        .duplicate_group = swc_table_column(students, "duplicate_group"),
        .duplicate_status = swc_table_column(students, "duplicate_status"),
    };
    lottery drawn;
    swc_str *cells = calloc(students->column_count + 1, sizeof *cells);
    facts->person = audit_person_columns(students);
    facts->children = calloc(students->row_count + 1, sizeof *facts->children);
    swc_status status = begin_lottery(facts, &drawn, error);
    if (status == SWC_OK && (cells == NULL || facts->children == NULL)) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK) {
        status = read_children(facts, &at, cells, &drawn, error);
    }
    free(cells);
    end_lottery(&drawn);
    return status;
}
