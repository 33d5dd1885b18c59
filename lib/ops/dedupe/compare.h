/*
 * Two persons side by side: what is found for each field, what it weighs, and what forbids a link.
 *
 * Ownership: results are plain values. Persons and texts are borrowed from people.
 */
#ifndef SWC_DEDUPE_COMPARE_H
#define SWC_DEDUPE_COMPARE_H

#include "model/dedupe_weights.h"
#include "ops/dedupe/people.h"

/* Why a pair may not be linked without a person's word, whatever its score (SPEC 6). */
enum dedupe_veto {
    VETO_ID_CONFLICT = 1,    /* both IDs valid, more than one slip apart */
    VETO_ID_NEAR = 2,        /* IDs one slip apart, and not everything else agrees */
    VETO_ID_OTHER_NAME = 4,  /* equal ID or code, but another name: a copied or a parent's number */
    VETO_TWIN = 8,           /* another given name */
    VETO_GIVEN_TYPO = 16,    /* a slip in the given name, and no equal ID or code */
    VETO_CODE_CONFLICT = 32, /* one school, two codes, no equal ID */
    VETO_SEX = 64,           /* another sex and not the same name, and no equal ID */
    VETO_NO_SECOND = 128,    /* name and birth date, and nothing else */
    VETO_NAME_SLIP =
        256,          /* a slip in the name needs an ID, a code, or birth date and a second field */
    VETO_BIRTH = 512, /* another day, or another year and grade: a brother of the name */
    VETO_COUNT = 10,
};

typedef struct comparison {
    int score;                          /* centibits */
    int family_cut;                     /* centibits taken away by the bound on family evidence */
    unsigned vetoes;                    /* dedupe_veto bits */
    int review_lift;                    /* centibits by which the review begins later */
    uint8_t levels[DEDUPE_FIELD_COUNT]; /* dedupe_level */
    int16_t bits[DEDUPE_FIELD_COUNT];   /* centibits each field gave */
} comparison;

typedef enum pair_verdict {
    VERDICT_DIFFERENT,
    VERDICT_UNCERTAIN,
    VERDICT_SAME,
} pair_verdict;

typedef struct score_limits {
    int automatic, review; /* centibits */
} score_limits;

/** Compare with the rarities given (of the same round as all->prior or `prior`). ~150 ns. */
void compare_persons(const people *all, const person_row *a, const person_row *b,
                     const row_rarity *rare_a, const row_rarity *rare_b, int prior,
                     comparison *out);
/** compare_persons with all->prior, given up as soon as the review threshold is out of reach.
 *  @return false: VERDICT_DIFFERENT with a veto, and the result is not whole */
bool compare_near(const people *all, const person_row *a, const person_row *b,
                  const row_rarity *rare_a, const row_rarity *rare_b, score_limits limits,
                  comparison *out);
pair_verdict verdict_of(const comparison *found, score_limits thresholds);
/** Whether two rows cannot be one child, by what stands in them alone: no rarity goes in. */
bool proven_different(const people *all, const person_row *a, const person_row *b);
/** Whether no third row may bring two rows together: proven different, or twins whose names without
 *  marks are one (Thúy, Thủy: THUY), unless a number is equal. */
bool stands_apart(const people *all, const person_row *a, const person_row *b);
/** The sentence of a veto bit. */
const char *veto_words(unsigned bit_index, swc_lang lang);

#endif
