/*
 * One row as the fields of its kind: cells read, parts joined, ticks counted, title filled in.
 *
 * Ownership: texts live in the value reader's row memory, in the row or in the plan; all of them
 * until the next row.
 */
#ifndef SWC_OPS_VALIDATE_RECORD_RECORD_H
#define SWC_OPS_VALIDATE_RECORD_RECORD_H

#include "ops/validate/table_state.h"
#include "ops/validate/totals.h"

typedef struct row_record {
    swc_value values[MAX_FIELDS];
    swc_str raw[MAX_FIELDS];      /* as read, for --rejects and messages */
    uint32_t columns[MAX_FIELDS]; /* where a finding on the field is shown; SWC_NO_COLUMN: row */
    swc_str extras[HEAD_COLUMNS]; /* by column of the sheet */
    bool is_bad;                  /* an error was found */
    bool has_findings;            /* something is to be said */
    bool missing_cells;           /* the record ends before a required cell */
    bool is_wide;        /* it has more cells than the table, though the last ones are blank */
    uint32_t extra_cell; /* a cell beyond the table's columns; SWC_NO_COLUMN: none */
    uint32_t stray_cell; /* the same in a workbook, or under no heading: a warning */
} row_record;

/** Read the cells of a data row; counts sums for the total lines on its way. */
swc_status swc_validate_record_read(swc_validate *run, row_record *record, const swc_row *row,
                                    const table_state *state, totals *sums, swc_error *error);
/** Rules between cells, then what is still missing. */
swc_status swc_validate_record_check(swc_validate *run, row_record *record, const sheet_plan *sheet,
                                     swc_error *error);
/** Sum up what was found, after the last check: sets is_bad and has_findings. */
void swc_validate_record_settle(const swc_validate *run, row_record *record);

/* Types whose few words come again and again, and whose reading depends on the cell
 * alone. (Plain text is read faster than remembered.) */
bool swc_validate_is_memorable(swc_type type);

#endif
