/*
 * The ledger of donations: as rows of this run, or as the register behind devices (--donations).
 *
 * Ownership: a ledger belongs to the run and owns everything in it.
 */
#ifndef SWC_OPS_VALIDATE_LEDGER_H
#define SWC_OPS_VALIDATE_LEDGER_H

#include "ops/validate/record/record.h"

enum { LEDGER_BYTES = 1 << 28 };

typedef enum ledger_stage {
    LEDGER_ROWS,    /* reversals, spends, receipts are being learnt */
    LEDGER_ENTRIES, /* the entries that reversals name */
    LEDGER_SETTLED,
} ledger_stage;

typedef struct ledger_reversal {
    idset_place place;
    uint32_t day;
    size_t target;            /* index in entries */
    int64_t quantity, amount; /* -1: as the entry */
    int sign;                 /* of its cash: +1 in, -1 out, 0 none */
    bool is_cash;
    swc_issue_code fault; /* SWC_ISSUE_COUNT: none */
} ledger_reversal;

typedef struct ledger_entry {
    bool found, opened, is_cash;
    uint32_t day;
    int sign;
    size_t reversal; /* the entry is itself a reversal; SIZE_MAX: it is not */
    int64_t quantity, amount;
    int64_t quantity_left, amount_left; /* -1: it states none */
    swc_str donor, form;                /* for a reversal that leaves them out */
} ledger_entry;

typedef struct ledger_day {
    uint32_t day;
    int64_t amount;
} ledger_day;

typedef struct ledger_out {
    uint32_t day;
    int64_t amount;
    idset_place place;
    bool refused;
} ledger_out;

/* Units of one donation and type, as the devices of this run give them. */
typedef struct ledger_units {
    size_t row;       /* of the donations table */
    int64_t expected; /* less what was reversed; -1: the entry states none */
    int64_t counted;
    bool seen;
    idset_place first; /* the first device of it */
} ledger_units;

struct ledger {
    ledger_stage stage;
    swc_arena arena;
    ledger_reversal *reversals;
    size_t reversal_count, reversal_capacity;
    ledger_entry *entries;
    size_t entry_count, entry_capacity;
    swc_keymap targets; /* donation_id to entry */
    ledger_day *days;
    size_t day_count, day_capacity;
    ledger_out *outs;
    size_t out_count, out_capacity;
    swc_table table; /* --donations */
    swc_keymap donations;
    ledger_units *units; /* [table.row_count] */
};

swc_status swc_validate_ledger_new(swc_validate *run, swc_error *error);
bool swc_validate_ledger_wants_pass(const ledger *book);
/** Remember what a row of a trial pass does. */
swc_status swc_validate_ledger_note(swc_validate *run, const row_record *record, idset_place place,
                                    swc_error *error);
/** After a trial pass: another one, or which reversals and spends cannot stand. */
swc_status swc_validate_ledger_settle(swc_validate *run, swc_error *error);
/** Whether an empty required field is that of the entry a reversal names, and filled from it. */
bool swc_validate_ledger_may_fill(const swc_validate *run, const row_record *record, size_t field);
/** Judge a donation (reversal-unknown, balance-negative) or a device (foreign-key). */
swc_status swc_validate_ledger_check(swc_validate *run, row_record *record, idset_place place,
                                     swc_error *error);
void swc_validate_ledger_free(ledger *book);

/* units.c: devices against --donations, read into a new ledger */
swc_status swc_validate_ledger_load(swc_validate *run, const char *path, swc_error *error);
swc_status swc_validate_ledger_check_device(swc_validate *run, row_record *record,
                                            swc_error *error);
/** Count the units of a device row that was emitted. */
void swc_validate_ledger_count(swc_validate *run, const row_record *record, idset_place place);
/** At the end of all rows: units against the ledger's quantities (total-mismatch). */
swc_status swc_validate_ledger_compare(swc_validate *run, swc_error *error);

#endif
