/*
 * Rules between the cells of one row (SPEC 4 and 5): derive, repair, contradict.
 *
 * Ownership: the caller owns the values; texts that rules make live in the value reader's row
 * memory. Findings are appended to the value of the column they are about.
 *
 * Knows nothing of other rows: duplicates, foreign keys and outliers belong to the set.
 */
#ifndef SWC_MODEL_RULES_RULES_H
#define SWC_MODEL_RULES_RULES_H

#include "model/value/value.h"

typedef struct swc_row_facts {
    const char *as_of; /**< YYYY-MM-DD or NULL */
    bool has_category; /**< students: the form has a category (column, ticks or title); without
                            one the caller has said header-missing already */
    swc_unit province; /**< SWC_UNIT_NONE when not known */
    int school_year;   /**< the year in which the form's school year begins; 0: not named */
} swc_row_facts;

/**
 * Apply the rules of the kind to a row whose cells have been read (and filled from the title).
 * @param values  [columns of the kind], in the order of swc_kind_columns; absent columns are
 *                zeroed values
 *
 * Students: district from the commune of a two-tier address; grade from class, level from grade
 * or school name, priority from category (and category from a bare priority); eleven-digit
 * personal IDs; personal-id-check, level-grade, grade-age, owns-device, category-conflict,
 * category-missing, date-future against the survey date. Handovers: personal-id-check. Schools:
 * level from the name. Donations and handovers: money and things without a number (outlier);
 * donations and platforms: a span that ends before it begins (outlier). Coverage: a day of coverage
 * of an uncovered point (outlier). Wherever there are
 * communes: recognised within their district (outlier). Required cells other than a student's
 * category are the caller's question, afterwards.
 * @return SWC_OK or SWC_ERR_MEMORY
 */
swc_status swc_rules_apply(swc_value_reader *reader, swc_kind kind, swc_value *values,
                           const swc_row_facts *facts, swc_error *error);

/** "1" to "3" of a category's word (SPEC 5), "" of "none" and other texts. */
const char *swc_category_priority(swc_str category);

/** Whether a 12-digit personal ID agrees with what is present (sex "F"/"M"/"", birth date or year
 *  or ""): SPEC 5, personal-id-check. */
bool swc_personal_id_agrees(swc_str id, swc_str sex, swc_str birth_date);

#endif
