/*
 * Private to the files of rules/: one row on its way through the rules, and the parts that stand in
 * files of their own.
 *
 * Ownership: a view borrows everything for the time of one swc_rules_apply.
 */
#ifndef SWC_MODEL_RULES_ROW_H
#define SWC_MODEL_RULES_ROW_H

#include "model/rules/rules.h"
#include "model/value/task.h"

typedef struct rules_row {
    swc_value_reader *reader;
    const size_t *columns; /* [SWC_RULE_COLUMN_COUNT] in `values` */
    swc_value *values;
    const swc_row_facts *facts;
    swc_error *error;
} rules_row;

/* The value of a column, or NULL when the kind has none. */
static inline swc_value *rules_get(const rules_row *row, swc_rule_column column)
{
    size_t index = row->columns[column];
    return index == SIZE_MAX ? NULL : &row->values[index];
}

static inline bool rules_is_blank(const swc_value *value)
{
    return value->text.length == 0;
}

/* Not given at all, rather than given and wrong. */
static inline bool rules_is_absent(const swc_value *value)
{
    return rules_is_blank(value) && !value->bad;
}

static inline swc_status rules_put(const rules_row *row, swc_value *value, const char *text)
{
    value->text = swc_value_reader_keep(row->reader, swc_str_of(text));
    return value->text.data == NULL ? swc_fail_memory(row->error) : SWC_OK;
}

/* The number of a grade that has been read and is not blank. */
static inline int rules_grade(const swc_value *grade)
{
    int value = 0;
    for (size_t i = 0; i < grade->text.length; i++) {
        value = value * 10 + (grade->text.data[i] - '0');
    }
    return value;
}

/* place.c: the district of a commune, the commune's official name. SWC_ERR_MEMORY only. */
swc_status rules_check_places(const rules_row *row);
/* level.c: grade from class, then level from grade, class and school. */
swc_status rules_settle_grade(const rules_row *row);
void rules_settle_level(const rules_row *row);
/* The same of a row of the register of schools. */
swc_status rules_settle_school_level(const rules_row *row);

#endif
