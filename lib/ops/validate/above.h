/*
 * Cells that mean what stands above them: ditto marks, and blanks below a school or class that is
 * named in the first row of its block only.
 *
 * Ownership: the tally and the filler own their memory; a filled row borrows from the filler until
 * the next one. Never so: names, dates of birth, numbers of people, amounts, categories left blank.
 */
#ifndef SWC_OPS_VALIDATE_ABOVE_H
#define SWC_OPS_VALIDATE_ABOVE_H

#include "ops/validate/plan.h"

/* First reading: which columns name blocks. */
typedef struct above_tally above_tally;

/** Before the first row: which columns may hold dittos, which may name blocks (NULL: none). */
swc_status swc_validate_above_begin(const swc_validate *run, sheet_plan *sheet,
                                    above_tally **tally_out, swc_error *error);
void swc_validate_above_note(above_tally *tally, const swc_row *row);
/** After the last row, when the merges are kept: mark the columns that name blocks. */
void swc_validate_above_end(above_tally *tally, sheet_plan *sheet);

/* Second reading. */
typedef struct above_cell {
    char *text; /* what stands above; its capacity grows */
    size_t length, capacity;
    bool given;
    bool over; /* its block has ended: a blank means nothing, a ditto still does */
} above_cell;

typedef struct above_filler {
    const sheet_plan *sheet;
    above_cell *cells; /* [column_count] */
    swc_cell *row;
    size_t row_capacity;
    bool any;             /* some column of the sheet looks above */
    uint32_t told_column; /* a block column whose blank was filled for the first time, in the row
                             just filled; SWC_NO_COLUMN */
    uint32_t left_column; /* one whose blank was left so, though it may go on */
    bool *told;           /* [column_count] */
} above_filler;

swc_status swc_validate_above_start(above_filler *filler, const sheet_plan *sheet,
                                    swc_error *error);
/** A data row: put in what its dittos and blanks mean. */
swc_status swc_validate_above_fill(above_filler *filler, const swc_validate *run, swc_row *row,
                                   swc_error *error);
/** A group of rows begins: blocks of what it names, and of classes, are over. */
void swc_validate_above_forget(above_filler *filler, const swc_validate *run, const swc_line *line);
void swc_validate_above_free(above_filler *filler);

#endif
