/*
 * What most pairs fail on, of one row in one line of the cache: an upper bound of a pair's score
 * without a look at the persons.
 *
 * Ownership: plain values.
 */
#ifndef SWC_DEDUPE_CARD_H
#define SWC_DEDUPE_CARD_H

#include "ops/dedupe/people.h"

enum card_rarity {
    CARD_NAME,
    CARD_BIRTH,
    CARD_GUARDIAN,
    CARD_PHONE,
    CARD_HOUSEHOLD,
    CARD_SCHOOL,
    CARD_COMMUNE,
    CARD_RARITIES,
};

/* 0: missing. Where a digest is shorter than the value, unequal values may look equal, never the
 * other way round. */
typedef struct row_card {
    uint64_t id;    /* 12 digits, four bits each, and 16 bits of the student_id */
    uint64_t phone; /* its last 12 digits, and 16 bits of the household */
    uint32_t name, guardian, school, commune;
    uint32_t given_letters, name_letters, guardian_letters;
    uint16_t year, school_class;
    uint8_t month, day, grade;
    uint8_t sex;
    uint8_t flags;
    uint8_t category, devices;
    uint8_t rarities[CARD_RARITIES]; /* in CARD_STEP centibits, rounded up */
} row_card;

_Static_assert(sizeof(row_card) == 64, "one line of the cache");

void card_make(const person_row *person, const row_rarity *rarity, row_card *out);
/** Whether no look at the two persons can make them a question, where the review begins at
 * `review`: false where a number is equal or the list's names are foreign. About 15 ns. */
bool cards_far(const people *all, const row_card *a, const row_card *b, int review);

#endif
