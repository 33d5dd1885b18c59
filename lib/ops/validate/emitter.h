/*
 * One file on its second reading, shared by emit.c and emit_end.c only.
 *
 * Ownership: an emitter lives for one file; it owns its buffers and borrows the rest.
 */
#ifndef SWC_OPS_VALIDATE_EMITTER_H
#define SWC_OPS_VALIDATE_EMITTER_H

#include "ops/validate/above.h"
#include "ops/validate/merges.h"
#include "ops/validate/record/record.h"
#include "swc/stream.h"

typedef struct emitter {
    swc_validate *run;
    swc_stream_writer *writer; /* NULL: a trial pass that only fills the sets */
    const sheet_plan *sheet;
    row_record *record;
    swc_str *cells; /* [field_count + extras] of the row going out */
    table_state table;
    totals sums;
    merge_filler merges;
    above_filler above;
    swc_buf origin, codes, line;
    size_t origin_prefix; /* length of what is the same for a whole sheet */
    uint64_t origin_row;  /* that `origin` names now; 0: none */
    size_t hidden_rows;
} emitter;

static inline bool swc_validate_is_trial(const emitter *emit)
{
    return emit->writer == NULL;
}

/* emit_end.c */
/* `source!sheet!row`, for text `source!row`; what an earlier command wrote there is kept. false: no
 * memory. */
bool swc_validate_emit_begin_origin(emitter *emit);
/* A fault of the row as a whole is named first; SWC_ISSUE_COUNT: there is none. */
swc_status swc_validate_emit_reject(emitter *emit, const swc_row *row, swc_issue_code row_code,
                                    swc_error *error);
swc_status swc_validate_emit_write(emitter *emit, const swc_row *row, swc_error *error);

#endif
