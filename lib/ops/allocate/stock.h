/*
 * Units and pools: what can be given, and to whom it is bound (RULES 7.3, 7.7).
 *
 * Ownership: a stock owns its pools and runs; cells are borrowed from the tables.
 */
#ifndef SWC_OPS_ALLOCATE_STOCK_H
#define SWC_OPS_ALLOCATE_STOCK_H

#include "ops/allocate/history.h"
#include "swc/allocate.h"

/* Consecutive units of one row of devices. */
typedef struct unit_run {
    uint32_t pool;
    uint32_t place; /* of its row in device_id order */
    uint32_t row;
    uint32_t first; /* number of the first unit in its lot; 0: a single unit */
    uint32_t count;
    uint64_t before; /* units of the pool in the runs before */
} unit_run;

/* Whom a pool is for. Index 0: everyone. */
typedef struct audience {
    swc_str text; /* the earmark string, or the district of a quota */
    bool quota;
    /* conditions, empty when absent; *_folded as in RULES 7.2 */
    swc_str student, school, school_folded, commune_folded, district_folded, level;
} audience;

/* In a tier pools stand by category, then by the bytes of their id (RULES 7.4). */
typedef enum pool_category {
    POOL_EARMARKED,
    POOL_QUOTA,
    POOL_OPEN,
    POOL_EARMARKED_MONEY, /* purchase or grant */
    POOL_MONEY,
    POOL_REOPENED, /* what soft earmarks leave: a second pass of its own */
} pool_category;

typedef struct unit_pool {
    swc_str id;
    uint8_t category;
    uint8_t type; /* swc_device_type; SWC_CASH for a grant */
    uint32_t audience;
    uint64_t capacity;
    uint64_t used;
    uint32_t first_run, run_count;
    uint64_t units_before; /* REOPENED: units of the runs that the first pass took */
    uint32_t cutoff;       /* see cutoffs.c */
} unit_pool;

typedef struct stock {
    swc_arena arena;
    audience *audiences;
    size_t audience_count, audience_capacity;
    swc_keymap audience_by_text; /* 'e' or 'q' before the text */
    unit_pool *pools;            /* [pool_count] in the order of a tier: category, then id */
    size_t pool_count, pool_capacity;
    swc_keymap pool_by_key; /* while reading: category, type and audience */
    unit_run *runs;         /* by pool, then device_id bytes, then number */
    size_t run_count, run_capacity;
    swc_keymap row_by_device; /* device_id to row */
    const swc_table *devices;
    size_t device_id, serial, sim_slot, quantity; /* columns of devices */
} stock;

/** @return SWC_ERR_INPUT for a repeated device_id or unit name, a broken earmark, quantity or
 *          ledger, and a quota above the stock */
swc_status alloc_stock_read(const swc_allocate_input *input, const history *past, stock *out,
                            swc_error *error);
/** Append the pools that soft earmarks open after the first pass, for a set of types; gives the
 *  index of the first one (pools.c). */
swc_status alloc_stock_reopen(stock *s, uint32_t types, size_t *reopened_out, swc_error *error);
/** Row of the unit and its number in its lot (0: single), for unit `index` (from 0) of a pool. */
void alloc_stock_unit(const stock *s, const unit_pool *p, uint64_t index, uint32_t *row_out,
                      uint32_t *number_out);
/** Append its name: `ID`, `ID#3` for a unit of a lot, `POOL#3` for a unit of money.
 *  @param serial_out  NULL, or gets the serial of a single unit */
bool alloc_stock_add_unit_name(swc_buf *buf, const stock *s, const unit_pool *from, uint64_t unit,
                               swc_str *serial_out);
void alloc_stock_free(stock *s);

/* ---- what reading is made of: earmark.c, pools.c, devices.c, ledger.c, quota.c ---- */

/** The audience of an earmark string ("" is everyone). SWC_ERR_INPUT names `where` and `row`. */
swc_status alloc_stock_audience(stock *s, swc_str earmark, bool quota, const swc_table *where,
                                size_t row, uint32_t *audience_out, swc_error *error);
/** Find or append a pool with no units (pools.c). */
swc_status alloc_stock_pool(stock *s, pool_category category, swc_device_type type,
                            uint32_t audience, uint32_t *pool_out, swc_error *error);

/* The donation ledger (ledger.c). */
typedef struct ledger {
    const swc_table *table;
    swc_keymap row_by_id;
    size_t id, entry, reverses, date, form, amount, earmark; /* columns */
    const char *as_of;                                       /* "" : no limit */
} ledger;

swc_status alloc_ledger_read(const swc_allocate_input *input, ledger *out, swc_error *error);
/** Earmark of a donation as the devices see it; empty when unknown or not seen. */
swc_status alloc_ledger_earmark(const ledger *l, swc_str donation_id, swc_str *earmark_out,
                                swc_error *error);
/** Pools of money: floor(balance / price) units per earmark. */
swc_status alloc_ledger_add_pools(const swc_allocate_input *input, const ledger *l, stock *s,
                                  swc_error *error);
void alloc_ledger_free(ledger *l);

/** The units of the devices stream, into pools and runs; says what was left out and why. */
swc_status alloc_devices_read(const swc_allocate_input *input, const history *past,
                              const ledger *money, stock *s, swc_error *error);
/** Split open pools by district (quota.c). Runs must be in device order. */
swc_status alloc_quota_apply(const swc_allocate_input *input, stock *s, swc_error *error);

#endif
