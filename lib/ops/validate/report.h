/* One way to speak of a finding: its place, and the words that its sentence needs. */
#ifndef SWC_OPS_VALIDATE_REPORT_H
#define SWC_OPS_VALIDATE_REPORT_H

#include "ops/validate/plan.h"

/* A finding's place: a file, or a sheet, a row and a cell of it. */
typedef struct issue_place {
    const file_plan *file;
    const sheet_plan *sheet;
    uint64_t row;
    uint32_t column; /* SWC_NO_COLUMN: the row */
    swc_str heading;
    swc_str field;
    swc_str value;
} issue_place;

/* Details of a sentence: {1} and {2}. */
typedef struct issue_details {
    swc_str text[2][2]; /* [SWC_VI|SWC_EN][{1},{2}] */
} issue_details;

swc_status swc_validate_run_issue(swc_validate *run, swc_issue_code code, const issue_place *place,
                                  const issue_details *details, swc_error *error);
/* About a column as a whole, at its heading. */
swc_status swc_validate_column_issue(swc_validate *run, const sheet_plan *sheet,
                                     swc_issue_code code, size_t column, issue_details details,
                                     swc_error *error);
/* The same text in both languages as {1}. */
issue_details swc_validate_details_same(swc_str text);
/* Of a column whose heading is not known, and which passes through. */
issue_details swc_validate_details_unchecked(void);
issue_details swc_validate_details_both(const char *vi, const char *en);

#endif
