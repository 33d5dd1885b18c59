/*
 * Rows of one person: the keys of RULES 7.1 over a roster, and who may be compared by which.
 *
 * Ownership: person_index_free frees the maps; keys live in the report's arena.
 */
#ifndef SWC_OPS_REPORT_PERSON_INDEX_H
#define SWC_OPS_REPORT_PERSON_INDEX_H

#include "ops/report/facts.h"

enum { BY_PERSONAL, BY_STUDENT, BY_NAME, INDEX_COUNT };

typedef struct person_index {
    swc_keymap first[INDEX_COUNT]; /* key to the newest child with it */
    uint32_t *next[INDEX_COUNT];   /* by child */
} person_index;

typedef struct identity_cells {
    swc_str personal_id, student_id, full_name, birth_date, school_name;
} identity_cells;

identity_cells cells_of_child(const swc_report *report, size_t row);
/** P:, S: or N: and the key itself (SPEC 7). */
bool person_key_add(swc_buf *key, const identity_cells *cells);
bool person_index_make(swc_report *report, person_index *index);
void person_index_free(person_index *index);

/**
 * Children who are the same person as `cells`, at most `limit` of them.
 * @param found_out  [limit]
 * @return how many there are (more than `limit` are counted), or SIZE_MAX when memory ends
 */
size_t person_index_find(const swc_report *report, const person_index *index,
                         const identity_cells *cells, uint32_t *found_out, size_t limit);

#endif
