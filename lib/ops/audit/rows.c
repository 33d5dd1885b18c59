/* Which row of the plan speaks of which child; conservation and order. Judges no outcome. */
#include "ops/audit/inspect.h"

#include <stdlib.h>

const char *const audit_plan_columns[PLAN_COLUMNS] = {
    "rank",        "outcome",     "item",         "device_id", "serial",          "sim_id",
    "amount_vnd",  "reason_code", "reason",       "priority",  "ticket",          "student_id",
    "personal_id", "full_name",   "birth_date",   "class",     "school_code",     "school_name",
    "district",    "commune",     "household_id", "pool",      "duplicate_group", "origin",
};

/* The cells by which a row is known. */
static const plan_column known_by[] = {PLAN_ORIGIN,    PLAN_PERSONAL_ID, PLAN_STUDENT_ID,
                                       PLAN_FULL_NAME, PLAN_BIRTH_DATE,  PLAN_SCHOOL_NAME};

enum { KNOWN_BY = sizeof known_by / sizeof known_by[0] };

swc_status inspection_new(const audit_facts *facts, swc_audit *audit, inspection *out,
                          swc_error *error)
{
    *out = (inspection){.facts = facts, .audit = audit};
    for (int i = 0; i < PLAN_COLUMNS; i++) {
        out->columns[i] = swc_table_column(facts->in->plan, audit_plan_columns[i]);
        out->student_columns[i] = swc_table_column(facts->in->students, audit_plan_columns[i]);
    }
    out->plan_row = calloc(facts->in->plan->column_count + 1, sizeof *out->plan_row);
    out->student_row = calloc(facts->in->students->column_count + 1, sizeof *out->student_row);
    out->holdings = calloc(facts->child_count + 1, sizeof *out->holdings);
    out->copied = calloc(facts->child_count + 1, sizeof *out->copied);
    out->capacity = calloc(facts->pool_count + 1, sizeof *out->capacity);
    out->used = calloc(facts->pool_count + 1, sizeof *out->used);
    out->cutoffs = calloc(facts->pool_count + 1, sizeof *out->cutoffs);
    if (out->plan_row == NULL || out->student_row == NULL || out->holdings == NULL ||
        out->copied == NULL || out->capacity == NULL || out->used == NULL || out->cutoffs == NULL) {
        inspection_free(out);
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < facts->child_count; i++) {
        out->holdings[i].plan_row = NOT_FOUND;
        out->holdings[i].device.pool = out->holdings[i].sim.pool = NOT_FOUND;
    }
    for (size_t i = 0; i < facts->pool_count; i++) {
        out->capacity[i] = facts->pools[i].capacity;
    }
    return SWC_OK;
}

void inspection_free(inspection *at)
{
    free(at->plan_row);
    free(at->student_row);
    free(at->holdings);
    free(at->copied);
    free(at->capacity);
    free(at->used);
    free(at->cutoffs);
    *at = (inspection){0};
}

static bool same_cell(const inspection *at, plan_column column)
{
    return swc_str_equal(cell_or_empty(at->plan_row, at->columns[column]),
                         cell_or_empty(at->student_row, at->student_columns[column]));
}

/* Whether a row is a child's by the cells it is known by. While both rows are at hand, all cells
 * that the plan copies are compared: most often nothing is left to look at later (cells.c). */
static bool speaks_of(const inspection *at, uint32_t row, const child *c)
{
    swc_table_row(at->facts->in->plan, row, at->plan_row);
    swc_table_row(at->facts->in->students, c->row, at->student_row);
    for (size_t i = 0; i < KNOWN_BY; i++) {
        if (!same_cell(at, known_by[i])) {
            return false;
        }
    }
    bool copied = true;
    for (int i = PLAN_STUDENT_ID; i < PLAN_COLUMNS && copied; i++) {
        copied = i == PLAN_POOL || same_cell(at, (plan_column)i);
    }
    at->copied[c->row] = copied;
    return true;
}

static bool join_cells(const swc_table *table, const size_t *columns, size_t row, swc_buf *key)
{
    bool good = true;
    swc_buf_clear(key);
    for (size_t i = 0; i < KNOWN_BY; i++) {
        swc_str cell = swc_table_get(table, row, columns[known_by[i]]);
        good = good && swc_buf_printf(key, "%zu:", cell.length) && swc_buf_add_str(key, cell);
    }
    return good;
}

/* Children whose own place in the plan does not show them, by their cells. */
static swc_status index_unplaced(inspection *at, swc_keymap *index, swc_arena *keys, swc_buf *key,
                                 swc_error *error)
{
    for (size_t i = 0; i < at->facts->child_count; i++) {
        size_t *value;
        bool found;
        if (at->holdings[i].plan_row != NOT_FOUND) {
            continue;
        }
        if (!join_cells(at->facts->in->students, at->student_columns, i, key)) {
            return swc_fail_memory(error);
        }
        swc_str copy = swc_arena_copy(keys, swc_buf_str(key));
        if (copy.data == NULL || !swc_keymap_put(index, copy, &value, &found)) {
            return swc_fail_memory(error);
        }
        if (!found) {
            *value = i;
        }
    }
    return SWC_OK;
}

/* A row out of its place: another child's, one too many, or nobody's. */
static swc_status place_row(inspection *at, uint32_t row, const swc_keymap *index, swc_buf *key,
                            swc_error *error)
{
    if (!join_cells(at->facts->in->plan, at->columns, row, key)) {
        return swc_fail_memory(error);
    }
    size_t *number = swc_keymap_get(index, swc_buf_str(key));
    if (number == NULL || at->holdings[*number].plan_row != NOT_FOUND) {
        return swc_audit_violate(
            at->audit, SWC_CHECK_CONSERVATION, plan_line(row), error,
            "dòng này không phải học sinh nào trong danh sách, hoặc em đó đã có dòng khác; mỗi "
            "em phải có đúng một dòng",
            "the row is no student of the stream, or one that has another row; each student must "
            "have exactly one");
    }
    at->holdings[*number].plan_row = row;
    return swc_audit_violate(at->audit, SWC_CHECK_RANKS, plan_line(row), error,
                             "dòng này không đứng đúng chỗ: trước hết theo rank, rồi các em không "
                             "được xét theo ticket",
                             "the row is not in its place: rows go by rank, then those without one "
                             "by ticket");
}

static swc_status place_others(inspection *at, const bool *placed, swc_error *error)
{
    swc_keymap index = {0};
    swc_arena keys;
    swc_buf key = {0};
    swc_arena_init(&keys, SIZE_MAX);
    swc_status status = index_unplaced(at, &index, &keys, &key, error);
    for (size_t row = 0; row < at->facts->in->plan->row_count && status == SWC_OK; row++) {
        if (!placed[row]) {
            status = place_row(at, (uint32_t)row, &index, &key, error);
        }
    }
    for (size_t i = 0; i < at->facts->child_count && status == SWC_OK; i++) {
        if (at->holdings[i].plan_row == NOT_FOUND) {
            status = swc_audit_violate(
                at->audit, SWC_CHECK_CONSERVATION, 0, error,
                "học sinh ở dòng %zu của danh sách học sinh không có dòng nào trong kế hoạch; phải "
                "có đúng một dòng",
                "the student of students line %zu has no row in the plan; there must be exactly "
                "one",
                line_of(i));
        }
    }
    swc_keymap_free(&index);
    swc_arena_free(&keys);
    swc_buf_free(&key);
    return status;
}

/* Rows of the students lie all over the memory: fetch those to come, first where they lie. */
static void look_ahead(const audit_facts *facts, size_t row)
{
    enum { FAR = 24, NEAR = 12, CACHE_LINE = 64 };
    const swc_table *students = facts->in->students;
    if (row + FAR < facts->child_count) {
        __builtin_prefetch(&students->rows[facts->listed[row + FAR]]);
        __builtin_prefetch(students->rows[facts->listed[row + NEAR]]);
        __builtin_prefetch(students->rows[facts->listed[row + NEAR]] + CACHE_LINE);
    }
}

swc_status inspect_rows(inspection *at, swc_error *error)
{
    const audit_facts *facts = at->facts;
    size_t row_count = facts->in->plan->row_count;
    bool *placed = calloc(row_count + 1, sizeof *placed);
    if (placed == NULL) {
        return swc_fail_memory(error);
    }
    size_t in_place = 0;
    for (size_t row = 0; row < row_count && row < facts->child_count; row++) {
        uint32_t number = facts->listed[row];
        look_ahead(facts, row);
        placed[row] = speaks_of(at, (uint32_t)row, &facts->children[number]);
        if (placed[row]) {
            at->holdings[number].plan_row = (uint32_t)row;
            in_place++;
        }
    }
    swc_status status = SWC_OK;
    if (in_place < facts->child_count || row_count != facts->child_count) {
        status = place_others(at, placed, error);
    }
    free(placed);
    return status;
}
