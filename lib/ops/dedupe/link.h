/*
 * From pairs to children: links pairs that are the same child, keeps apart what conflicts, and
 * holds what is uncertain.
 *
 * Ownership: a linkage owns its arrays and its people; the table is borrowed.
 *
 * Linking is repeated on what the first round leaves (one filled row a child) until nothing more is
 * linked: a second run of the command on its own output then finds nothing to remove. A cluster
 * whose filled row agrees with another although a member of it is proven different belongs to two
 * children: it is taken apart and held. After that a further phase begins, which sees what a second
 * run would see: kept rows as units, nothing held back.
 */
#ifndef SWC_DEDUPE_LINK_H
#define SWC_DEDUPE_LINK_H

#include "ops/dedupe/block.h"
#include "ops/dedupe/card.h"
#include "ops/dedupe/compare.h"
#include "ops/dedupe/decisions.h"
#include "ops/dedupe/merge.h"
#include "ops/dedupe/saved.h"

typedef struct link_pair {
    uint32_t a, b; /* rows, once sorted a first by content */
    int32_t score;
    bool first;   /* of the first round: rows as they came, counts over the whole input */
    bool refused; /* the same child, but for other rows of the clusters that are two children */
} link_pair;

typedef struct link_pairs {
    link_pair *items;
    size_t count, capacity;
} link_pairs;

typedef struct linkage {
    const swc_table *table;
    table_view view;
    people people;
    score_limits thresholds;
    decision_set *decisions; /* or NULL */
    cluster_set clusters;
    uint8_t *frozen;  /* [rows] rows of a cluster that was taken apart: no automatic link */
    uint8_t *decided; /* [rows] a member of a cluster that a decision made */
    uint32_t *active; /* kept rows of the last round */
    size_t active_count;
    row_rarity *first_rarities; /* [rows] over the whole input, also for `why` of removed rows */
    row_rarity *rarities;       /* [rows] of later rounds, where `rarity_round` is the round */
    row_card *cards;            /* [rows] of the first round, then likewise */
    uint16_t *rarity_round;
    uint8_t *moved;  /* [rows] row_move bits of the round before */
    tally_table cut; /* keys of blocks that were too large */
    link_pairs open; /* pairs of rows that did not change and may still be linked */
    int first_prior;
    saved_persons originals; /* persons of the input whose rows were filled */
    uint32_t *unit_of;    /* [rows] the row that speaks for this one: of copies the first, then the
                             kept    row at the start of a phase; NULL: each for itself */
    bool later_phase;     /* a unit is what its row was when the phase began, else the original */
    saved_persons units;  /* persons at that time whose rows were filled since */
    link_pairs same;      /* of this round */
    link_pairs uncertain; /* of the last round: between kept rows; then the strongest of the first
                             round between clusters that no kept rows' pair speaks of */
    link_pairs first_uncertain;
    bool taken_apart;    /* in this phase some cluster was */
    size_t phase_active; /* kept rows when the phase began */
    size_t rounds, cut_blocks, compared;
    size_t contradicted; /* decisions that could not be followed */
    uint32_t *group;     /* [rows] of a kept row: its held group's first row, or UINT32_MAX */
} linkage;

/** Link everything. */
swc_status linkage_run(linkage *link, swc_error *error);
/** Rarities of a kept row by the counts of the last round. */
const row_rarity *linkage_rarity(linkage *link, uint32_t row);
/** The person that a row was in the input. */
const person_row *linkage_original(const linkage *link, uint32_t row);
void linkage_free(linkage *link);

#endif
