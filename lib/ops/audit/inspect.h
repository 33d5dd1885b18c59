/*
 * The plan beside the facts: which row speaks of whom, and what it says that the child holds.
 *
 * Ownership: an inspection owns its arrays until inspection_free.
 */
#ifndef SWC_AUDIT_INSPECT_H
#define SWC_AUDIT_INSPECT_H

#include "ops/audit/facts.h"

typedef enum plan_column {
    PLAN_RANK,
    PLAN_OUTCOME,
    PLAN_ITEM,
    PLAN_DEVICE_ID,
    PLAN_SERIAL,
    PLAN_SIM_ID,
    PLAN_AMOUNT_VND,
    PLAN_REASON_CODE,
    PLAN_REASON,
    PLAN_PRIORITY,
    PLAN_TICKET,
    PLAN_STUDENT_ID, /* from here to PLAN_HOUSEHOLD_ID: as in the students stream */
    PLAN_PERSONAL_ID,
    PLAN_FULL_NAME,
    PLAN_BIRTH_DATE,
    PLAN_CLASS,
    PLAN_SCHOOL_CODE,
    PLAN_SCHOOL_NAME,
    PLAN_DISTRICT,
    PLAN_COMMUNE,
    PLAN_HOUSEHOLD_ID,
    PLAN_POOL,
    PLAN_DUPLICATE_GROUP, /* and these two */
    PLAN_ORIGIN,
    PLAN_COLUMNS,
} plan_column;

extern const char *const audit_plan_columns[PLAN_COLUMNS];

/* A unit of a pool; `number` counts from 0 in the order in which the pool's units go by rank. */
typedef struct unit_held {
    uint32_t pool; /* NOT_FOUND: none */
    uint32_t number;
} unit_held;

/* What the plan gives a child, after what is impossible was reported and left out. */
typedef struct holding {
    uint32_t plan_row; /* NOT_FOUND: the child has no row */
    unit_held device;  /* a POOL_REOPENED one comes from the second pass */
    unit_held sim;
} holding;

typedef struct inspection {
    const audit_facts *facts;
    swc_audit *audit;
    size_t columns[PLAN_COLUMNS]; /* of the plan */
    size_t student_columns[PLAN_COLUMNS];
    swc_str *plan_row;    /* [column_count] room for the cells of one row */
    swc_str *student_row; /* likewise */
    holding *holdings;    /* [child_count] */
    bool *copied;         /* [child_count] the cells taken from the students stream are right */
    uint32_t *capacity;   /* [pool_count]; a reopened pool holds what its source has left */
    uint32_t *used;       /* [pool_count] */
    uint32_t *cutoffs;    /* [pool_count] as the proof found them */
    bool cutoffs_apply;
} inspection;

/* Line of a row of any stream, the header being line 1. */
static inline size_t line_of(size_t row)
{
    return row + 2;
}

static inline size_t plan_line(uint32_t row)
{
    return row == NOT_FOUND ? 0 : line_of(row);
}

static inline swc_str cell_or_empty(const swc_str *row, size_t column)
{
    return column == SIZE_MAX ? (swc_str){NULL, 0} : row[column];
}

static inline swc_str plan_cell(const inspection *at, uint32_t row, plan_column column)
{
    return swc_table_get(at->facts->in->plan, row, at->columns[column]);
}

/* holdings.c: the stock pool and the number of a unit there. */
const pool *inspection_unit(const inspection *at, unit_held held, uint32_t *k);
/* Name of a unit held, in the buffer. */
bool inspection_unit_name(const inspection *at, unit_held held, swc_buf *name);
/* Whether a child may take part in the SIM run (RULES 7.7). */
bool inspection_sim_candidate(const inspection *at, const child *c);

/* violations.c: as swc_audit_violate, for sentences that are made already. */
swc_status audit_violate_texts(swc_audit *audit, swc_audit_check check, size_t plan_line,
                               const char *vi_text, const char *en_text, swc_error *error);

swc_status inspection_new(const audit_facts *facts, swc_audit *audit, inspection *out,
                          swc_error *error);
void inspection_free(inspection *at);

/* rows.c: every child one row, every row one child, in the defined order. */
swc_status inspect_rows(inspection *at, swc_error *error);
/* holdings.c: what the rows give, unit by unit. */
swc_status inspect_holdings(inspection *at, swc_error *error);
/* Units in two rows, and units of children who are not served: only to say more of a plan that is
 * wrong already, for where every cell is right there are none. */
swc_status inspect_double_units(inspection *at, swc_error *error);
/* passes.c: the proof, pass by pass; fills cutoffs. */
swc_status inspect_passes(inspection *at, swc_error *error);
/* cells.c: the header and every cell against what they must be; calls inspect_notes. */
swc_status inspect_cells(inspection *at, swc_error *error);
/* notes.c: the `#swc` lines of the plan; the last one of the plan or of the cut-offs, whose `kind`
 * is " kind=cutoffs". */
swc_status inspect_notes(inspection *at, swc_error *error);
swc_status inspect_own_note(inspection *at, const swc_table *table, const char *kind, size_t rows,
                            bool *same_out, swc_error *error);
/* cutoffs.c: the table of cut-offs, row by row. */
swc_status inspect_cutoffs(inspection *at, swc_error *error);

#endif
