/**
 * @file
 * Allocation: who gets which unit. The plan is *defined* as an optimum (SPEC 7, RULES 7), so every
 * correct program gives the same bytes, whatever the order of rows.
 *
 * Ownership: swc_allocate_run gives an object that swc_allocation_free frees. It borrows every
 * table and the policy, which must outlive it.
 */
#ifndef SWC_ALLOCATE_H
#define SWC_ALLOCATE_H

#include "swc/policy.h"
#include "swc/stream.h"
#include "swc/table.h"

typedef struct swc_allocate_input {
    const swc_policy *policy;
    const swc_table *students;
    const swc_table *devices;
    const swc_table *donations; /**< NULL when not given; likewise below */
    const swc_table *handovers;
    const swc_table *coverage;
    const swc_table *quota;
    const char *quota_type;    /**< --quota-type, for a quota table without a `type` column */
    const swc_table *previous; /**< [previous_count] plans of earlier rounds */
    size_t previous_count;
    const swc_table *outstanding; /**< [outstanding_count] plans whose handing over goes on */
    size_t outstanding_count;

    const char *seed; /**< 64 lower-case hex digits */
    bool rehearsal;   /**< the seed was given by hand, not drawn */
    swc_lang lang;    /**< of the `reason` column */
    bool verbose;     /**< a remark for every unit left out, not only for every reason */
    /** A sentence for people, in both languages; may be NULL. Never a cell of a child. */
    void (*remark)(void *context, const char *vi, const char *en);
    void *context;
} swc_allocate_input;

typedef struct swc_allocation swc_allocation;

/**
 * Allocate.
 * @return SWC_ERR_INPUT: two rows with one key or code, a repeated device_id, a quota above the
 *         stock, a broken earmark or ledger: correct that row; SWC_ERR_USAGE: an input that the
 *         policy needs is not given, or --quota-type is wrong.
 * Ties: none, tickets of different keys differ. About O((students + edges) log n), measured at
 * 1 M students and 1 M units in 350,000 pools in lib/ops/allocate/README.md.
 * Source: SPEC 7; RULES 7; greedy basis of a transversal matroid (Gale 1968).
 */
SWC_API swc_status swc_allocate_run(const swc_allocate_input *input, swc_allocation **out,
                                    swc_error *error);
/** Header and rows of the plan, the `#swc` lines of the students stream and our own. The caller
 *  writes the end. */
SWC_API swc_status swc_allocation_write_plan(const swc_allocation *allocation,
                                             swc_stream_writer *writer, swc_error *error);
/** The cutoffs table (without its end); *defined_out is false when the policy's mode has no cutoffs
 * (RULES 8). */
SWC_API swc_status swc_allocation_write_cutoffs(swc_allocation *allocation,
                                                swc_stream_writer *writer, bool *defined_out,
                                                swc_error *error);
/**
 * Append why one child has what it has, with the numbers behind it.
 * @param key  a personal_id or student_id, else a name (compared folded)
 * @param count_out  children that the key fits: 0 appends nothing, above 1 only their number
 */
SWC_API swc_status swc_allocation_explain(const swc_allocation *allocation, swc_str key,
                                          swc_lang lang, swc_buf *out, size_t *count_out,
                                          swc_error *error);
SWC_API size_t swc_allocation_served_count(const swc_allocation *allocation);
SWC_API void swc_allocation_free(swc_allocation *allocation);

#endif
