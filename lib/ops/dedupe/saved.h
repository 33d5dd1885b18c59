/*
 * Persons as they were before their rows were filled: copied when first replaced, for few are.
 *
 * Ownership: a store owns its arrays; zero-initialise, free with saved_free.
 */
#ifndef SWC_DEDUPE_SAVED_H
#define SWC_DEDUPE_SAVED_H

#include "ops/dedupe/people.h"

typedef struct saved_persons {
    person_row *items;
    uint32_t *at; /* [rows] 1 + place in items; 0: the row's own person is as it was */
    size_t count, capacity;
} saved_persons;

/** Forget what was saved, and make room for that many rows. */
swc_status saved_begin(saved_persons *saved, size_t row_count, swc_error *error);
/** Save the row's person unless it was saved before. */
swc_status saved_keep(saved_persons *saved, uint32_t row, const person_row *person,
                      swc_error *error);
void saved_free(saved_persons *saved);

static inline bool saved_has(const saved_persons *saved, uint32_t row)
{
    return saved->at[row] != 0;
}

/** @param now  what the row is if nothing was saved */
static inline const person_row *saved_person(const saved_persons *saved, uint32_t row,
                                             const person_row *now)
{
    return saved->at[row] == 0 ? now : &saved->items[saved->at[row] - 1];
}

#endif
