/*
 * The plan of a small instance by exhaustive search, from the rules alone.
 *
 * Ownership: plain values. The cost grows with pools to the power of students: MAX_STUDENTS.
 */
#ifndef SWC_TESTS_ALLOCATE_ORACLE_SEARCH_H
#define SWC_TESTS_ALLOCATE_ORACLE_SEARCH_H

#include "property/test_allocate_oracle/instance.h"

typedef struct answer {
    int pool[MAX_STUDENTS]; /* NOBODY: waits */
} answer;

/** Tier of a pool for a student: 0 best; -1: cannot use it. */
int oracle_tier(const instance *in, int student, const oracle_pool *p);

/**
 * First pass over the pools [first, last) for the `count` students of `by_rank`, best first, and,
 * with soft earmarks, the second over what it leaves, in pools that it adds to the instance.
 */
void oracle_solve(instance *in, const int *by_rank, int count, int first, int last, answer *out);

#endif
