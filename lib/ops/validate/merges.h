/*
 * Cells merged downwards over several rows of data: "3A" beside four pupils is the class of all
 * four.
 *
 * Ownership: the filler owns its copies; a filled row borrows from it until the next one.
 * Amounts and counts are not repeated: a sum written once over two rows is one sum.
 */
#ifndef SWC_OPS_VALIDATE_MERGES_H
#define SWC_OPS_VALIDATE_MERGES_H

#include "ops/validate/plan.h"

typedef struct active_merge {
    const swc_merge *merge;
    swc_cell cell;
    char *text;
} active_merge;

typedef struct merge_filler {
    const sheet_plan *sheet;
    size_t next; /* first merge of the sheet that has not begun yet */
    active_merge *active;
    size_t active_count, active_capacity;
    swc_cell *cells;
    size_t cell_capacity;
} merge_filler;

/** After the first reading: keep the merges below the header that reach over several rows. */
swc_status swc_validate_merges_keep(swc_validate *run, sheet_plan *sheet, const swc_reader *reader,
                                    swc_error *error);
void swc_validate_merges_begin(merge_filler *filler, const sheet_plan *sheet);
/** Give the row the cells that stand above it in a merged area. */
swc_status swc_validate_merges_fill(merge_filler *filler, const swc_validate *run, swc_row *row,
                                    swc_error *error);
void swc_validate_merges_end(merge_filler *filler);

#endif
