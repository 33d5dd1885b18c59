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
    bool one_grade = a.grade != 0 && a.grade == b.grade;
    bool near_year = a.year <= b.year + 1 && b.year <= a.year + 1;
    if (a.month == 0 || b.month == 0) {
        return a.year == b.year         ? DEDUPE_BIRTH_YEAR
               : one_grade && near_year ? DEDUPE_BIRTH_YEAR_NEAR
                                        : DEDUPE_BIRTH_DIFFERENT;
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
    if (month && day) { /* a slip keeps the child in its grade, a brother is in another */
        return one_grade ? DEDUPE_BIRTH_YEAR_GRADE : DEDUPE_BIRTH_YEAR_DIFFERS;
    }
    bool new_year = (a.month == 1 && a.day == 1) || (b.month == 1 && b.day == 1);
    if (year && new_year) {
        return DEDUPE_BIRTH_NEW_YEAR;
    }
    return one_grade && near_year ? DEDUPE_BIRTH_GRADE : DEDUPE_BIRTH_DIFFERENT;
}

/** Another date, but of one grade and no more than a year apart. */
static inline bool birth_is_near(dedupe_level birth)
{
    return birth == DEDUPE_BIRTH_GRADE || birth == DEDUPE_BIRTH_YEAR_NEAR;
}

/** Another day and month, or another year and grade. */
static inline bool birth_is_other(dedupe_level birth)
{
    return birth == DEDUPE_BIRTH_DIFFERENT || birth_is_near(birth) ||
           birth == DEDUPE_BIRTH_YEAR_DIFFERS;
}

#endif
