/*
 * The rules over the levels of a pair: what tells two children apart, and what is a mere slip.
 *
 * Ownership: nothing; persons and results are borrowed.
 */
#ifndef SWC_DEDUPE_COMPARE_RULES_H
#define SWC_DEDUPE_COMPARE_RULES_H

#include "ops/dedupe/compare.h"

/** The guardian bears the child's family name or clan: half of the guardian's name was told
 *  already. */
bool is_kin(const person_row *person);
/** Whether the levels of name, birth date and sex leave room for a plain slip. */
bool may_be_plain_slip(const comparison *out);
/** A slip in the given name that no two children of a family can be: a word that is none, a rare
 *  one, or the same as it is said. */
bool is_plain_slip(const people *all, const person_row *a, const person_row *b,
                   const row_rarity *rare_a, const row_rarity *rare_b, const comparison *out);
/** One name, one day, one family: one child, whatever the school's register says. */
bool registered_twice(const person_row *a, const person_row *b, dedupe_level name,
                      dedupe_level birth, dedupe_level guardian, dedupe_level phone);
/** dedupe_veto bits of a pair whose levels are set. */
unsigned vetoes_of(const people *all, const person_row *a, const person_row *b,
                   const comparison *out, bool plain_slip);

static inline bool birth_agrees(const comparison *out)
{
    return out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_EQUAL ||
           out->levels[DEDUPE_FIELD_BIRTH] == DEDUPE_BIRTH_SWAPPED;
}

#endif
