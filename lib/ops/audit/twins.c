/*
 * Rows that cannot be told apart: equal numbers or names (SPEC 6, RULES 7.2). Decides about nobody.
 */
#include "ops/audit/facts.h"

#include <stdlib.h>

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

/* What no two children may share: a key is the first number that a child has, so only
 * children without any have their names compared. */
enum { NUMBER_PERSONAL_ID, NUMBER_STUDENT_ID, NUMBER_NAME, NUMBERS };

static swc_str number_of(const audit_facts *facts, uint32_t row, int which)
{
    const swc_table *students = facts->in->students;
    const child *c = &facts->children[row];
    switch (which) {
    case NUMBER_PERSONAL_ID:
        return swc_table_get(students, row, facts->person.personal_id);
    case NUMBER_STUDENT_ID:
        return swc_table_get(students, row, facts->person.student_id);
    default: /* a child with a number may have a name key too, if an earlier round was looked up */
        return c->name_key == NOT_FOUND ||
                       swc_table_get(students, row, facts->person.personal_id).length > 0 ||
                       swc_table_get(students, row, facts->person.student_id).length > 0
                   ? SWC_STR("")
                   : facts->name_keys[c->name_key];
    }
}

/* Rows of one hash: which earlier row has the number of row `at`; NOT_FOUND: none. */
static uint32_t first_alike(const audit_facts *facts, const keyed *run, size_t at, int which)
{
    swc_str number = number_of(facts, run[at].row, which);
    for (size_t i = 0; i < at; i++) {
        if (swc_str_equal(number_of(facts, run[i].row, which), number)) {
            return run[i].row;
        }
    }
    return NOT_FOUND;
}

/* Rows that carry one number lie in one held group, or `first` and `second` are the first two
 * that do not; those that do are marked as twins. */
static void find_alike(audit_facts *facts, const keyed *entries, size_t count, int which,
                       bool *twins, uint32_t *first, uint32_t *second)
{
    size_t begin = 0;
    for (size_t i = 1; i < count; i++) {
        if (entries[i].key != entries[begin].key) {
            begin = i;
            continue;
        }
        uint32_t row = entries[i].row;
        uint32_t other = first_alike(facts, entries + begin, i - begin, which);
        if (other == NOT_FOUND) {
            continue;
        }
        twins[row] = twins[other] = true;
        if (!in_one_held_group(facts, &facts->children[other], &facts->children[row]) &&
            row < *second) {
            *first = other;
            *second = row;
        }
    }
}

/* Equal keys or numbers define no plan, except inside one held group (SPEC 6, RULES 7.2). Sorted
 * hashes find them: a table of a million keys costs as much time as all tickets. */
static swc_status find_twins(audit_facts *facts, bool *twins, swc_error *error)
{
    keyed *entries = calloc(facts->child_count + 1, sizeof *entries);
    swc_status status = entries == NULL ? swc_fail_memory(error) : SWC_OK;
    for (int which = 0; which < NUMBERS && status == SWC_OK; which++) {
        uint32_t first = NOT_FOUND;
        uint32_t second = NOT_FOUND;
        size_t count = 0;
        for (uint32_t row = 0; row < facts->child_count; row++) {
            swc_str number = number_of(facts, row, which);
            if (number.length > 0) {
                entries[count++] = (keyed){(uint32_t)swc_hash64(number), row};
            }
        }
        status = audit_sort_keyed(entries, count, error);
        if (status == SWC_OK) {
            find_alike(facts, entries, count, which, twins, &first, &second);
        }
        if (second != NOT_FOUND) {
            status = fail_equal(&facts->children[first], &facts->children[second], error);
        }
    }
    free(entries);
    return status;
}

/* Twins of a held group are told apart by name and origin. */
swc_status audit_refuse_twins(audit_facts *facts, swc_error *error)
{
    swc_buf scratch = {0};
    bool *twins = calloc(facts->child_count + 1, sizeof *twins);
    swc_status status = twins == NULL ? swc_fail_memory(error) : find_twins(facts, twins, error);
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        if (twins[i]) {
            status = audit_need_name_key(facts, &facts->children[i], &scratch, error);
        }
    }
    free(twins);
    swc_buf_free(&scratch);
    return status;
}
