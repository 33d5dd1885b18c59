/*
 * Names, guardians and addresses letter by letter.
 *
 * Ownership: nothing; persons and texts are borrowed.
 */
#ifndef SWC_DEDUPE_COMPARE_NAME_H
#define SWC_DEDUPE_COMPARE_NAME_H

#include "model/dedupe_weights.h"
#include "ops/dedupe/people.h"

dedupe_level name_level(const people *all, const person_row *a, const person_row *b);
dedupe_level guardian_level(const people *all, const person_row *a, const person_row *b);
/** @param common_out  half the rarity of the words in common, centibits; set for SIMILAR */
dedupe_level address_level(const people *all, const person_row *a, const person_row *b,
                           int *common_out);

/** Whether two words share too few letters to be one with slips, and neither whole text is a part
 * of the other. Letters are bits: a slip changes at most two of them, two slips four. */
static inline bool letters_apart(uint32_t a_word, uint32_t b_word, uint32_t a_all, uint32_t b_all)
{
    uint32_t apart = a_word ^ b_word;
    for (int letter = 0; letter < 4; letter++) {
        apart &= apart - 1; /* the lowest of them goes */
    }
    return apart != 0 && (a_all & ~b_all) != 0 && (b_all & ~a_all) != 0;
}

/** Whether children are called by the given name without any marks. */
bool given_is_borne_bare(const people *all, const person_row *person);
/** Whether the given names are one but for i and y, or a letter written twice. */
bool given_is_said_alike(const people *all, const person_row *a, const person_row *b);

/** Whether the one word that differs is a word of the language in both names, with another letter
 * in place of one: Thu and Thị are two names, no slip of the hand. */
bool middle_is_another(const people *all, const person_row *a, const person_row *b);

/** Whether the one word that differs is said alike in both names, or is no word of the language in
 * one of them: no two brothers are called that. */
bool middle_is_no_word(const people *all, const person_row *a, const person_row *b);

/** The name says another child: a twin, a brother, a namesake. */
static inline bool name_is_other(dedupe_level name)
{
    return name == DEDUPE_NAME_GIVEN || name == DEDUPE_NAME_DIFFERENT ||
           name == DEDUPE_NAME_GIVEN_ORDER || name == DEDUPE_NAME_WORD ||
           name == DEDUPE_NAME_FOREIGN || name == DEDUPE_NAME_FOREIGN_WORD ||
           name == DEDUPE_NAME_MISSING;
}

/** All words are the same but for tones outside the given name. */
static inline bool name_is_equal(dedupe_level name)
{
    return name == DEDUPE_NAME_EQUAL || name == DEDUPE_NAME_ORDER || name == DEDUPE_NAME_TONES;
}

/** One child with a slip, or two with names that differ by one letter (Kho, Khoa; Hân, Hạn). */
static inline bool name_slips_in_given(dedupe_level name)
{
    return name == DEDUPE_NAME_GIVEN_TONES || name == DEDUPE_NAME_GIVEN_SOUND ||
           name == DEDUPE_NAME_GIVEN_TYPO || name == DEDUPE_NAME_GIVEN_DROPPED ||
           name == DEDUPE_NAME_TWO_TYPOS;
}

#endif
