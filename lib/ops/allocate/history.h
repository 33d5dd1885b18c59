/*
 * What was handed over before: which child holds what, and which units are out (RULES 7.1).
 *
 * Ownership: a history owns its indexes; cells are borrowed from the tables.
 */
#ifndef SWC_OPS_ALLOCATE_HISTORY_H
#define SWC_OPS_ALLOCATE_HISTORY_H

#include "ops/allocate/people.h"
#include "swc/allocate.h"

typedef enum history_status {
    HISTORY_DELIVERED, /* in the order that settles one date */
    HISTORY_RETURNED,
    HISTORY_CANCELLED,
} history_status;

/* A table that events come from. */
typedef struct history_source {
    const swc_table *table;
    person_columns columns;
} history_source;

/* One handover row, or one thing promised by an outstanding plan. */
typedef struct history_event {
    swc_str unit; /**< device_id or sim_id; empty: one history per item */
    swc_str date, handover_id;
    int64_t amount_vnd;
    uint8_t item;    /**< swc_device_type, SWC_CASH too */
    uint8_t status;  /**< history_status */
    uint32_t source; /**< index in sources */
    uint32_t row;
    bool promised; /**< counts as delivered until a handover of that person and unit exists */
} history_event;

typedef struct history {
    history_source *sources; /* handovers, then the outstanding plans */
    uint32_t source_count;
    people who;            /* item i is the person of events[i] */
    history_event *events; /* [who.count] */
    size_t capacity;
    people waited;          /* rows with outcome waiting in earlier plans */
    uint32_t *waited_round; /* [waited.count] */
    size_t waited_capacity;
    uint32_t round_count;
    swc_arena arena;
    swc_keymap out_units; /* unit ids that somebody holds */
} history;

/* What one student holds. */
typedef struct holding {
    uint32_t types; /* mask over items, SWC_CASH when the sum is above 0 */
} holding;

/** Read handovers and earlier plans, see which units are out, and name the served rows of earlier
 *  plans that neither a handover nor an outstanding plan carries on. */
swc_status alloc_history_read(const swc_allocate_input *input, history *out, swc_error *error);
/** `found` and `held` are scratch that is used again. */
swc_status alloc_history_of(const history *past, const swc_table *table,
                            const person_columns *columns, size_t row, people_found *found,
                            holding *held, swc_error *error);
/** Whether item i of what was found is the deciding event of a thing that is held. */
bool alloc_history_is_held(const history *past, const people_found *found, size_t i);
/** Cash delivered less what came back. false: beyond the range of numbers. */
bool alloc_history_cash(const history *past, const people_found *found, int64_t *sum_out);
/** In how many earlier rounds the student waited. */
swc_status alloc_history_rounds_waited(const history *past, const swc_table *table,
                                       const person_columns *columns, size_t row,
                                       people_found *found, uint32_t *rounds_out, swc_error *error);
void alloc_history_free(history *past);

/* ---- events.c: what history.c and earlier_plans.c read rows into ---- */

/** The events of a table follow. */
void alloc_history_add_source(history *past, const swc_table *table);
/** An event of the newest source's row. */
swc_status alloc_history_add(history *past, size_t row, history_event event, swc_error *error);
/** Digits of đồng, 18 at most; 0 when empty. */
bool alloc_history_read_amount(swc_str text, int64_t *out);
/** Whether two events of one person are about one unit, or without a unit about one item. */
bool alloc_history_is_same_thing(const history_event *a, const history_event *b);

/* ---- earlier_plans.c ---- */

/** Promises of outstanding plans that no handover has replaced; the handovers must be in. */
swc_status alloc_plans_read_outstanding(const swc_allocate_input *input, history *past,
                                        swc_error *error);
/** Rows that waited, by round. */
swc_status alloc_plans_read_waited(const swc_allocate_input *input, history *past,
                                   swc_error *error);
/** Name the served rows of earlier plans that nothing carries on. */
swc_status alloc_plans_name_lost(const swc_allocate_input *input, const history *past,
                                 swc_error *error);

#endif
