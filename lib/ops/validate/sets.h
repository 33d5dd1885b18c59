/*
 * What only several rows together can tell: repeated IDs, and codes that stand in a register.
 *
 * Ownership: sets and registers belong to the run.
 */
#ifndef SWC_OPS_VALIDATE_SETS_H
#define SWC_OPS_VALIDATE_SETS_H

#include "ops/validate/record/record.h"

/** Which fields of the run's kind may not repeat. */
swc_status swc_validate_sets_begin(swc_validate *run, swc_error *error);
/**
 * Repeated IDs over all files: duplicate-student (both rows stay), duplicate-id and
 * duplicate-serial (the first row stays). The IDs of a row that stays are remembered.
 * @param repeated_out  why the row must go; SWC_ISSUE_COUNT: it stays
 */
swc_status swc_validate_sets_check(swc_validate *run, row_record *record, const sheet_plan *sheet,
                                   uint64_t row, bool quiet, swc_issue_code *repeated_out,
                                   swc_error *error);
/**
 * The first reading of a sheet: whether its column gives IDs that are to be noted; then every cell
 * of it; then, when the uses of its columns are settled, whether all that may be an ID was noted.
 * What was noted once by then is not looked for on the second reading, nor remembered.
 */
bool swc_validate_sets_may_note(const swc_validate *run, const sheet_plan *sheet,
                                const column_plan *column);
swc_status swc_validate_sets_note(swc_validate *run, const column_plan *column,
                                  const swc_cell *cell, swc_error *error);
void swc_validate_sets_settle(swc_validate *run, const sheet_plan *sheet);
/** A hint that the IDs of this row will soon be checked. */
void swc_validate_sets_expect(swc_validate *run, const sheet_plan *sheet, const swc_row *row);
/** "SOURCE:SHEET!12" or "SOURCE:12". */
bool swc_validate_place_text(const swc_validate *run, idset_place place, swc_buf *out);

/* schools.c: --schools */
swc_status swc_validate_register_load(swc_validate *run, const char *path, swc_error *error);
/** Check school_code and school_name, fill what is empty. */
swc_status swc_validate_register_check(swc_validate *run, row_record *record, swc_error *error);
void swc_validate_register_free(school_register *schools);

#endif
