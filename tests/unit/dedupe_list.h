/*
 * Small lists of children for tests of the comparison.
 *
 * Ownership: the caller frees the table and the people that read_list fills.
 */
#ifndef SWC_TESTS_DEDUPE_LIST_H
#define SWC_TESTS_DEDUPE_LIST_H

#include "ops/dedupe/compare.h"
#include "swc/table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/** A list of rows given as full_name, birth_date, sex, personal_id, student_id, guardian, phone,
 * school, class, grade, district, commune, category; those left out at the end are empty. */
enum { FIELDS = 13 };

typedef const char *const fields[FIELDS];

static inline void read_list(fields *rows, size_t count, swc_table *table, people *all)
{
    static const char *const columns[FIELDS] = {
        "full_name",     "birth_date",     "sex",         "personal_id", "student_id",
        "guardian_name", "guardian_phone", "school_name", "class",       "grade",
        "district",      "commune",        "category"};
    swc_str cells[FIELDS];
    for (int i = 0; i < FIELDS; i++) {
        cells[i] = swc_str_of(columns[i]);
    }
    assert_int_equal(swc_table_init(table, cells, FIELDS, (size_t)1 << 20, NULL), SWC_OK);
    for (size_t row = 0; row < count; row++) {
        for (int i = 0; i < FIELDS; i++) {
            cells[i] = swc_str_of(rows[row][i] == NULL ? "" : rows[row][i]);
        }
        assert_int_equal(swc_table_add(table, cells, NULL), SWC_OK);
    }
    assert_int_equal(people_bind(all, table, NULL), SWC_OK);
    assert_int_equal(people_read_table(all, table, NULL), SWC_OK);
    const uint32_t places[] = {0, 1, 2, 3, 4, 5};
    assert_true(count <= COUNT(places));
    assert_int_equal(people_count(all, places, count, NULL), SWC_OK);
}

static inline void compare_first_two(people *all, comparison *out)
{
    row_rarity a, b;
    people_rarity(all, &all->all[0], &a);
    people_rarity(all, &all->all[1], &b);
    compare_persons(all, &all->all[0], &all->all[1], &a, &b, all->prior, out);
}

#endif
