/*
 * What the auditor knows before looking at the plan: children, units, pools, who may use what.
 * Everything is worked out here again from the inputs, with no code of the allocator.
 *
 * Ownership: an audit_facts owns its arrays and arena until audit_facts_free; the slices in it
 * borrow from the input tables or from the arena.
 */
#ifndef SWC_AUDIT_FACTS_H
#define SWC_AUDIT_FACTS_H

#include "swc/audit.h"
#include "swc/hash.h"
#include "swc/memory.h"

#define NOT_FOUND UINT32_MAX

/* The first test of RULES 7.1 that a child fails. */
typedef enum verdict {
    VERDICT_ELIGIBLE,
    VERDICT_ALREADY_SERVED,
    VERDICT_NO_PRIORITY,
    VERDICT_NO_FIT,
    VERDICT_NO_NEED,
    VERDICT_OWNS_DEVICE,
} verdict;

/* Who a row speaks of (RULES 7.1, "same person"). */
typedef struct identity {
    swc_str personal_id;
    swc_str student_id;
    swc_str name_key; /* folded name | birth date | folded school, without "N:"; may be empty
                         until audit_need_name_key */
    bool has_birth_date;
} identity;

/* Where a table has what tells a person: any table with the columns of a person. */
typedef struct person_columns {
    size_t personal_id, student_id, full_name, birth_date, school_name;
} person_columns;

/* The runs over the stock: soft earmarks open a second one, SIMs come after devices. */
typedef enum pass {
    PASS_DEVICES,
    PASS_DEVICES_OPEN,
    PASS_SIMS,
    PASS_SIMS_OPEN,
    PASS_COUNT,
} pass;

/* One cache line: a million of them are walked in the order of their ranks. */
typedef struct child {
    uint8_t ticket[SWC_SHA256_BYTES];
    uint32_t row;       /* of the students table */
    uint32_t rank;      /* 0: none */
    uint32_t household; /* dense number; 0 for all where students claim for themselves */
    uint32_t place;     /* into facts->places; NOT_FOUND: not ranked */
    uint32_t name_key;  /* into facts->name_keys; NOT_FOUND: not made (yet) */
    uint32_t waiting_rounds;
    uint8_t owned_types; /* mask from devices_owned */
    uint8_t held_types;  /* mask from earlier handovers */
    uint8_t level;
    uint8_t priority; /* 1..3; 0: none */
    uint8_t verdict;
    bool holds_cash : 1;
    bool sim_wanted : 1; /* everything a SIM candidate needs but a device that takes one */
    bool on_hold : 1;
    bool held_row : 1; /* duplicate_status held, with a group */
} child;

/* Children who can use the same pools. */
typedef struct child_place {
    uint32_t uses[PASS_COUNT]; /* profile by pass; NOT_FOUND: none */
} child_place;

static inline bool child_gets_device(const child *c)
{
    return c->verdict == VERDICT_ELIGIBLE && !c->on_hold;
}

/* Where a pool stands inside a tier (RULES 7.4). */
typedef enum pool_kind {
    POOL_EARMARKED,
    POOL_QUOTA,
    POOL_OPEN,
    POOL_EARMARKED_PURCHASE,
    POOL_OPEN_PURCHASE,
    POOL_REOPENED,      /* type[earmark](open) of the second pass */
    POOL_REOPENED_TYPE, /* all of those of a type: whoever can use one can use every one */
} pool_kind;

enum {
    MOST_UNITS = 1 << 28, /* 268 million: more is a slip of the pen */
};

enum {
    EARMARK_STUDENT,
    EARMARK_SCHOOL,
    EARMARK_COMMUNE,
    EARMARK_DISTRICT,
    EARMARK_LEVEL,
    EARMARK_KEYS
};

/* One unit in stock, in the order in which units are handed out. */
typedef struct stock_unit {
    uint32_t row;    /* of the devices table */
    uint32_t number; /* 0: a single unit, else the k of ID#k */
} stock_unit;

typedef struct pool {
    swc_str id;
    swc_str asks; /* earmark as written; the district of a quota; empty: open */
    uint8_t kind;
    uint8_t type;       /* swc_device_type; SWC_CASH for grants */
    bool bought;        /* units are POOL#k and carry the unit price */
    int64_t affordable; /* what the money buys; capacity stops at more than there can be children */
    uint32_t capacity;
    uint32_t first_unit; /* into facts->units, when not bought */
    uint32_t twin;       /* EARMARKED: the pool that opens it again; REOPENED: the pool it opens */
} pool;

/* Names and a number for each; the bytes of the names are borrowed. */
typedef struct name_entry {
    swc_str name;
    uint32_t value;
} name_entry;

typedef struct name_slot {
    uint32_t hash;
    uint32_t entry; /* + 1; 0: free */
} name_slot;

typedef struct name_table {
    name_slot *slots;
    size_t slot_count;
    name_entry *entries;
    size_t count, capacity;
} name_table;

/* Pools that a group of children can use, best tier first, in the order of RULES 7.4. */
typedef struct profile {
    uint32_t first;                       /* into facts->uses */
    uint32_t tier_end[SWC_MAX_TIERS + 1]; /* relative to first; one more tier for cash grants */
    uint32_t tier_count;
    uint8_t tier_of_type[SWC_CASH + 1]; /* NO_TIER: a type that is not listed */
} profile;

enum { NO_TIER = UINT8_MAX };

typedef struct audit_facts {
    const swc_audit_inputs *in;
    swc_arena arena;

    child *children; /* [child_count], in the order of the students table */
    size_t child_count;
    uint32_t *listed; /* children in the order of the plan: by rank, then the others */
    size_t ranked_count;
    uint32_t household_count; /* 0 where students claim for themselves */
    person_columns person;    /* of the students table */
    swc_str *name_keys;
    size_t name_key_count, name_key_capacity;

    size_t device_id_column, serial_column, sim_slot_column; /* of the devices table */
    stock_unit *units;                                       /* grouped by pool */
    size_t unit_count;
    pool *pools;
    size_t pool_count;
    size_t pool_capacity;
    name_table pools_by_id;
    uint32_t reopened[SWC_DEVICE_TYPE_COUNT]; /* POOL_REOPENED_TYPE by type; NOT_FOUND: none */

    child_place *places;
    size_t place_count, place_capacity;
    profile *profiles;
    size_t profile_count;
    size_t profile_capacity;
    uint32_t *uses;
    size_t use_count;
    size_t use_capacity;
} audit_facts;

/* Work out everything that does not depend on the plan. SWC_ERR_INPUT when the inputs define no
 * plan (equal keys, a device_id twice, a quota beyond the stock). */
swc_status audit_facts_new(const swc_audit_inputs *in, audit_facts *out, swc_error *error);
void audit_facts_free(audit_facts *facts);

/* people.c */
swc_status audit_read_children(audit_facts *facts, swc_error *error);
/* Who a child is; the name key only when it was made. */
identity audit_identity(const audit_facts *facts, const child *c);
/* "P:...", "S:..." or "N:..." in the buffer. */
bool audit_first_key(const identity *who, swc_buf *key);
bool audit_same_person(const identity *a, const identity *b);
person_columns audit_person_columns(const swc_table *table);
swc_status audit_read_identity(audit_facts *facts, const swc_table *table,
                               const person_columns *columns, size_t row, swc_buf *scratch,
                               identity *out, swc_error *error);
/* Folding a million names costs seconds and most children have a number: only where it counts. */
swc_status audit_need_name_key(audit_facts *facts, child *c, swc_buf *scratch, swc_error *error);

/* history.c: fills held_types, holds_cash, waiting_rounds; collects the units that are out. */
swc_status audit_read_history(audit_facts *facts, swc_keymap *units_out, swc_error *error);

/* ledger.c */
typedef struct cash_balance {
    swc_str earmark;
    int64_t balance_vnd;
} cash_balance;
swc_status audit_read_cash(audit_facts *facts, cash_balance **balances_out, size_t *count_out,
                           swc_error *error);

/* stock.c: units and pools; `units_out` are the names of units not in stock. */
swc_status audit_read_stock(audit_facts *facts, const swc_keymap *units_out, swc_error *error);
/* Name of the k-th unit (from 0) of a pool, in the buffer. */
bool audit_unit_name(const audit_facts *facts, const pool *pool, uint32_t k, swc_buf *name);
/* Whether a conditional cell takes a SIM: unit first, then type. */
bool audit_unit_takes_sim(const audit_facts *facts, const pool *pool, uint32_t k);

/* pools.c */
typedef struct asked_values {
    swc_str of[EARMARK_KEYS]; /* data NULL: not asked */
} asked_values;

/* Read key=value;key=value; false: not of this form. */
bool audit_read_asks(swc_str text, asked_values *out);
/* Name a pool `type`, `type[asks]`, with what follows, and add it. A pool of that id already there
 * is SWC_ERR_INPUT: two sources of units cannot be told apart. */
swc_status audit_add_pool(audit_facts *facts, pool *made, const char *tail, uint32_t *number_out,
                          swc_error *error);
/* Number of the pool of an id, or NOT_FOUND. */
uint32_t audit_find_pool(const audit_facts *facts, swc_str id);

/* sources.c: pools beside the stock as it lies: quotas, purchases, the second pass. */
swc_status audit_split_quota(audit_facts *facts, swc_error *error);
swc_status audit_add_purchases(audit_facts *facts, swc_error *error);
swc_status audit_reopen_earmarked(audit_facts *facts, swc_error *error);
/* Whole number, or a decimal with at most `places` places in units of the last; -1: unreadable. */
int64_t audit_read_figure(swc_str cell, int places);

/* names.c: as swc_keymap, in a third of the memory. */
bool audit_names_put(name_table *in, swc_str name, uint32_t **value_out, bool *found_out);
const uint32_t *audit_names_get(const name_table *in, swc_str name);
/* Fetch ahead what a lookup of a name of this hash will need: steps 0, 1, 2, some time apart. */
void audit_names_fetch(const name_table *in, uint32_t hash, int step);
void audit_names_free(name_table *in);

/* sort.c */
typedef struct keyed {
    uint32_t key;
    uint32_t row;
} keyed;
/* Sort by key; equal keys keep their order. O(count). */
swc_status audit_sort_keyed(keyed *entries, size_t count, swc_error *error);

/* twins.c: equal keys define no plan; those of one held group get a name key. */
swc_status audit_refuse_twins(audit_facts *facts, swc_error *error);

/* standing.c: verdicts, hold groups, ranks, the order of the plan. */
swc_status audit_rank_children(audit_facts *facts, swc_error *error);

bool audit_holds_sim_carrier(const audit_facts *facts, const child *c);
/* Not eligible for a device, but for a SIM. */
bool audit_sim_alone(const audit_facts *facts, const child *c);

/* profiles.c: the profiles of a place: devices, and SIMs where there are any; of the first passes
 * or the second ones. Puts them in out->uses. `found` are the pools in reach (row: the pool, each
 * once); their order and keys are lost. */
swc_status audit_make_profiles(audit_facts *facts, keyed *found, size_t found_count, uint8_t level,
                               bool reopened, child_place *out, swc_error *error);

/* reach.c: the places and their profiles. */
swc_status audit_find_uses(audit_facts *facts, swc_error *error);
/* Profile of a ranked child in a pass; NOT_FOUND: none. */
static inline uint32_t child_uses(const audit_facts *facts, const child *c, pass in_pass)
{
    return facts->places[c->place].uses[in_pass];
}

bool audit_after_as_of(const audit_facts *facts, swc_str date);

#endif
