/*
 * What rows must share to be compared: the keys of the blocking passes, in groups.
 *
 * Ownership: static data.
 *
 * A key is a digest of two or three values, 0 when one of them is missing. The keys of a group are
 * worked out together, for they have parts in common and a person's bytes are fetched once.
 */
#ifndef SWC_DEDUPE_BLOCK_KEYS_H
#define SWC_DEDUPE_BLOCK_KEYS_H

#include "ops/dedupe/people.h"

enum { BLOCK_GROUPS = 4, GROUP_PASSES = 7, BLOCK_SMALL = 12, BLOCK_FEW = 3 };

typedef struct block_group {
    void (*keys_of)(const people *all, const person_row *person, uint64_t keys_out[GROUP_PASSES]);
    size_t pass_count;
    /* Keys too weak for larger blocks: those are passed over; 0: they are cut finer. */
    uint8_t small[GROUP_PASSES];
} block_group;

/* What the keys are made of: rows that share a key share one of these. */
enum block_base {
    BASE_ID,    /* also where many carry it */
    BASE_PHONE, /* likewise */
    BASE_CODE,
    BASE_GUARDIAN,
    BASE_NAME,
    BASE_ADDRESS,
    BASE_HOUSE_GIVEN,
    BASE_HOUSE_SURNAME,
    BASE_BIRTH_GIVEN,
    BASE_BIRTH_SURNAME, /* in one school */
    BASE_BIRTH_SOUND,
    BASE_BIRTH, /* tells something only if few rows have it */
    BASE_GIVEN, /* likewise */
    BLOCK_BASES,
};

/** 0: missing. */
void block_bases_of(const person_row *person, uint64_t bases_out[BLOCK_BASES]);
/** ... of a row whose partners are looked for: common birth dates and given names left out. */
void block_own_bases_of(const people *all, const person_row *person,
                        uint64_t bases_out[BLOCK_BASES]);

/** Each true pair of a real list is caught by several; swc-weights(7) names them. */
extern const block_group block_groups[BLOCK_GROUPS];

#endif
