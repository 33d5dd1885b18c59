/* Who is the same person (RULES 7.1): both have a personal_id, else a student_id, else the name
 * with a birth date and the school. Knows nothing of handovers or plans. */
#include "ops/report/person_index.h"

#include "text/unicode.h"

#include <stdlib.h>

identity_cells cells_of_child(const swc_report *report, size_t row)
{
    if (report->roster == SWC_INPUT_STUDENTS) {
        return (identity_cells){report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_personal_id),
                                report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_student_id),
                                report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_full_name),
                                report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_birth_date),
                                report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_school_name)};
    }
    return (identity_cells){report_get(report, SWC_INPUT_PLAN, row, PLAN_personal_id),
                            report_get(report, SWC_INPUT_PLAN, row, PLAN_student_id),
                            report_get(report, SWC_INPUT_PLAN, row, PLAN_full_name),
                            report_get(report, SWC_INPUT_PLAN, row, PLAN_birth_date),
                            report_get(report, SWC_INPUT_PLAN, row, PLAN_school_name)};
}

/* Append the key of one kind; nothing when the cells do not give it. */
static bool key_add(swc_buf *key, const identity_cells *cells, int kind)
{
    if (kind == BY_PERSONAL) {
        return swc_buf_add_str(key, cells->personal_id);
    }
    if (kind == BY_STUDENT) {
        return swc_buf_add_str(key, cells->student_id);
    }
    return cells->birth_date.length == 0 ||
           (swc_fold_add(key, cells->full_name) && swc_buf_add_char(key, '|') &&
            swc_buf_add_str(key, cells->birth_date) && swc_buf_add_char(key, '|') &&
            swc_fold_add(key, cells->school_name));
}

bool person_index_make(swc_report *report, person_index *index)
{
    swc_buf key = {0};
    bool good = true;
    for (int kind = 0; good && kind < INDEX_COUNT; kind++) {
        index->next[kind] = calloc(report->child_count + 1, sizeof(uint32_t));
        good = index->next[kind] != NULL;
        for (size_t row = 0; good && row < report->child_count; row++) {
            identity_cells cells = cells_of_child(report, row);
            size_t *value;
            bool found;
            swc_buf_clear(&key);
            index->next[kind][row] = NONE;
            good = key_add(&key, &cells, kind);
            if (!good || key.length == 0) {
                continue;
            }
            swc_str owned = kind == BY_NAME ? swc_arena_copy(&report->arena, swc_buf_str(&key))
                            : kind == BY_PERSONAL ? cells.personal_id
                                                  : cells.student_id;
            good = owned.data != NULL && swc_keymap_put(&index->first[kind], owned, &value, &found);
            if (good) {
                index->next[kind][row] = found ? (uint32_t)*value : NONE;
                *value = row;
            }
        }
    }
    swc_buf_free(&key);
    return good;
}

void person_index_free(person_index *index)
{
    for (int kind = 0; kind < INDEX_COUNT; kind++) {
        swc_keymap_free(&index->first[kind]);
        free(index->next[kind]);
    }
}

/* The first test that both sides can take decides: equal names do not join two different IDs. */
static bool may_compare(const identity_cells *a, const identity_cells *b, int kind)
{
    bool both_personal = a->personal_id.length > 0 && b->personal_id.length > 0;
    bool both_student = a->student_id.length > 0 && b->student_id.length > 0;
    return kind == BY_PERSONAL || (kind == BY_STUDENT && !both_personal) ||
           (kind == BY_NAME && !both_personal && !both_student);
}

bool person_key_add(swc_buf *key, const identity_cells *cells)
{
    if (cells->personal_id.length > 0) {
        return swc_buf_add_text(key, "P:") && swc_buf_add_str(key, cells->personal_id);
    }
    if (cells->student_id.length > 0) {
        return swc_buf_add_text(key, "S:") && swc_buf_add_str(key, cells->student_id);
    }
    return swc_buf_add_text(key, "N:") && swc_fold_add(key, cells->full_name) &&
           swc_buf_add_char(key, '|') && swc_buf_add_str(key, cells->birth_date) &&
           swc_buf_add_char(key, '|') && swc_fold_add(key, cells->school_name);
}

bool report_person_key_add(const swc_report *report, size_t child, swc_buf *key)
{
    identity_cells cells = cells_of_child(report, child);
    return person_key_add(key, &cells);
}

size_t person_index_find(const swc_report *report, const person_index *index,
                         const identity_cells *cells, uint32_t *found_out, size_t limit)
{
    swc_buf key = {0};
    size_t count = 0;
    for (int kind = 0; kind < INDEX_COUNT; kind++) {
        swc_buf_clear(&key);
        if (!key_add(&key, cells, kind)) {
            swc_buf_free(&key);
            return SIZE_MAX;
        }
        const size_t *first =
            key.length > 0 ? swc_keymap_get(&index->first[kind], swc_buf_str(&key)) : NULL;
        for (uint32_t row = first != NULL ? (uint32_t)*first : NONE; row != NONE;
             row = index->next[kind][row]) {
            identity_cells other = cells_of_child(report, row);
            bool known = false;
            for (size_t i = 0; i < count && i < limit; i++) {
                known = known || found_out[i] == row;
            }
            if (known || !may_compare(cells, &other, kind)) {
                continue;
            }
            if (count < limit) {
                found_out[count] = row;
            }
            count++;
        }
    }
    swc_buf_free(&key);
    return count;
}
