/*
 * What a clerk decided on pairs of earlier runs, and the names (ids) of pairs and groups.
 *
 * Ownership: decisions own their entries; identities own a digest per row.
 *
 * A row is known by its content, not by its place: the digest of a row is SHA-256 over its cells
 * student_id, personal_id, full_name, birth_date, sex, school_code, school_name, district, commune,
 * address, guardian_name, guardian_phone, household_id, each followed by a line feed (an absent
 * column is an empty cell). The id of a pair or group is the first 16 hex digits of SHA-256 over
 * the digests of its rows as hex, sorted, each followed by a line feed.
 */
#ifndef SWC_DEDUPE_DECISIONS_H
#define SWC_DEDUPE_DECISIONS_H

#include "ops/dedupe/people.h"

enum { PAIR_ID_HEX = 16 };

typedef struct identity_set {
    swc_sha256 *hash;
    const swc_table *table;
    const size_t *bound;                  /* [DEDUPE_COLUMN_COUNT] */
    uint8_t (*digests)[SWC_SHA256_BYTES]; /* computed when first asked for */
    uint8_t *known;
    size_t row_count;
} identity_set;

swc_status identities_init(identity_set *identities, const swc_table *table, const size_t *bound,
                           swc_error *error);
void identities_free(identity_set *identities);
/** The id of a set of rows, in any order. */
swc_status identities_name(identity_set *identities, const uint32_t *rows, size_t count,
                           char id_out[PAIR_ID_HEX + 1], swc_error *error);

/** The id of a row of one table and a row of another. */
void identities_name_across(identity_set *first, uint32_t row, identity_set *second, uint32_t other,
                            char id_out[PAIR_ID_HEX + 1]);

typedef enum pair_decision {
    DECISION_NONE,
    DECISION_SAME,
    DECISION_DIFFERENT,
} pair_decision;

/* A decided pair found among the rows. */
typedef struct decided_pair {
    uint32_t a, b;
    pair_decision decision;
    size_t entry; /* index of the pair_decision */
} decided_pair;

typedef struct decision_set {
    swc_arena texts;
    swc_keymap by_id; /* pair_id -> index in entries + 1 */
    struct decision_entry {
        swc_str pair_id;
        pair_decision decision;
        bool found, contradicted;
    } * entries;
    size_t entry_count, entry_capacity;
    size_t blank_count; /* rows left undecided */
    decided_pair *pairs;
    size_t pair_count, pair_capacity;
    identity_set *identities;
} decision_set;

/** Read a review file (.csv or .xlsx) with its decisions filled in. SWC_ERR_USAGE for a word that
 * is neither same nor different, or two decisions on one pair. */
swc_status decisions_read(const char *path, identity_set *identities, decision_set **out,
                          swc_error *error);
/** Look a pair up and remember it when it is decided. */
swc_status decisions_find(decision_set *decisions, uint32_t a, uint32_t b, pair_decision *out,
                          swc_error *error);
void decisions_free(decision_set *decisions);

#endif
