/*
 * Who is who: ticket keys, and "the same person" of RULES 7.1 over rows of different tables.
 *
 * Ownership: a people index owns its keys; personal and student codes are borrowed from tables.
 */
#ifndef SWC_OPS_ALLOCATE_PEOPLE_H
#define SWC_OPS_ALLOCATE_PEOPLE_H

#include "swc/hash.h"
#include "swc/memory.h"
#include "swc/table.h"

/** Columns that tell who a row is about, in any table; SIZE_MAX when absent. */
typedef struct person_columns {
    size_t personal_id, student_id, full_name, birth_date, school_name;
} person_columns;

person_columns alloc_person_find_columns(const swc_table *table);
/** Append folded name|birth date|folded school: the N key without its `N:`. */
bool alloc_person_add_name_key(swc_buf *buf, const swc_table *table, const person_columns *columns,
                               size_t row);
/** Append `P:…`, `S:…` or `N:…`: the first that the row has. */
bool alloc_person_add_key(swc_buf *buf, const swc_table *table, const person_columns *columns,
                          size_t row);

typedef struct person {
    swc_str personal_id, student_id;
    swc_str name_key;                                /**< empty without a birth date */
    uint32_t next_personal, next_student, next_name; /**< same key, UINT32_MAX: last */
} person;

typedef struct people {
    swc_arena arena;
    person *items; /**< [count] in the order of adding */
    size_t count, capacity;
    swc_keymap by_personal, by_student, by_name; /**< newest item of a key */
    bool some_without_personal, some_without_student;
} people;

void alloc_people_init(people *index);
/** Add the person of a row; its item has the index count - 1. */
swc_status alloc_people_add(people *index, const swc_table *table, const person_columns *columns,
                            size_t row, swc_error *error);

typedef struct people_found {
    uint32_t *items;
    size_t count, capacity;
    swc_buf key; /**< scratch */
} people_found;

/** All items that are the same person as the row: both have personal_id: equal; else both have
 *  student_id: equal; else equal N keys with a birth date. O(items found). */
swc_status alloc_people_match(const people *index, const swc_table *table,
                              const person_columns *columns, size_t row, people_found *found,
                              swc_error *error);
void alloc_people_found_free(people_found *found);
void alloc_people_free(people *index);

#endif
