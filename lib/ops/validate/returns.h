/*
 * Workbooks for the schools (--return-dir): the school's own table with faulty cells coloured and
 * commented, and a first sheet that lists what to fix.
 *
 * Ownership: returns belong to the run.
 */
#ifndef SWC_OPS_VALIDATE_RETURNS_H
#define SWC_OPS_VALIDATE_RETURNS_H

#include "ops/validate/report.h"

/* One issue of a file, kept until its workbook is written. */
typedef struct kept_issue {
    const file_plan *file;
    const sheet_plan *sheet; /* NULL: the file as a whole */
    uint64_t row;
    uint32_t column;
    swc_issue_code code;
    swc_str message;
    swc_str heading;
} kept_issue;

struct returns {
    const char *folder;
    swc_arena arena;
    kept_issue *issues;
    size_t count, capacity;
};

/* return_notes.c */
swc_status swc_validate_returns_new(swc_validate *run, const char *folder, swc_error *error);
/** Remember an issue of a file; called for every one that has a place. */
swc_status swc_validate_returns_note(swc_validate *run, const issue_place *place,
                                     swc_issue_code code, const issue_details *details,
                                     swc_error *error);
void swc_validate_returns_free(returns *returns);
/* returns.c */
/** Write one workbook for each file that has issues. */
swc_status swc_validate_returns_write(swc_validate *run, swc_error *error);

#endif
