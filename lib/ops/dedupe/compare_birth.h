/*
 * What two birth dates are to each other.
 *
 * Ownership: plain values.
 */
#ifndef SWC_DEDUPE_COMPARE_BIRTH_H
#define SWC_DEDUPE_COMPARE_BIRTH_H

#include "model/dedupe_weights.h"

typedef struct birth_parts {
    unsigned year, month, day, grade; /* 0: unknown */
} birth_parts;

static inline dedupe_level birth_level_of(birth_parts a, birth_parts b)
{
    if (a.year == 0 || b.year == 0) {
        return DEDUPE_BIRTH_MISSING;
    }
    if (a.month == 0 || b.month == 0) {
        return a.year == b.year ? DEDUPE_BIRTH_YEAR : DEDUPE_BIRTH_DIFFERENT;
    }
    bool year = a.year == b.year;
    bool month = a.month == b.month;
    bool day = a.day == b.day;
    if (year && month && day) {
        return DEDUPE_BIRTH_EQUAL;
    }
    if (year && a.month == b.day && a.day == b.month) {
        return DEDUPE_BIRTH_SWAPPED;
    }
    if (year && (month || day)) {
        return DEDUPE_BIRTH_PART;
    }
    bool one_grade = a.grade != 0 && a.grade == b.grade;
    if (month && day) { /* a slip keeps the child in its grade, a brother is in another */
        return one_grade ? DEDUPE_BIRTH_YEAR_GRADE : DEDUPE_BIRTH_YEAR_DIFFERS;
    }
    bool new_year = (a.month == 1 && a.day == 1) || (b.month == 1 && b.day == 1);
    if (year && new_year) {
        return DEDUPE_BIRTH_NEW_YEAR;
    }
    return one_grade && a.year <= b.year + 1 && b.year <= a.year + 1 ? DEDUPE_BIRTH_GRADE
                                                                     : DEDUPE_BIRTH_DIFFERENT;
}

/** Another day and month, or another year and grade. */
static inline bool birth_is_other(dedupe_level birth)
{
    return birth == DEDUPE_BIRTH_DIFFERENT || birth == DEDUPE_BIRTH_GRADE ||
           birth == DEDUPE_BIRTH_YEAR_DIFFERS;
}

#endif
