/**
 * @file
 * The audit: everything a plan claims, worked out again from what it was made of (SPEC 9).
 *
 * Ownership: swc_audit_inputs borrows everything. A swc_audit owns its checks and sentences until
 * swc_audit_free.
 *
 * The audit shares only reading and writing with the allocator: rules, tickets, ranks and the
 * proof that nobody was passed over are its own code and its own method. It never computes an
 * allocation; it proves of the given one that it is the defined one, or names the row where it
 * is not.
 */
#ifndef SWC_AUDIT_H
#define SWC_AUDIT_H

#include "swc/policy.h"
#include "swc/table.h"

/** Everything a plan was made from, and the plan. */
typedef struct swc_audit_inputs {
    const swc_policy *policy;
    const swc_table *students;
    const swc_table *devices;
    const swc_table *donations; /**< or NULL, as the next ones */
    const swc_table *handovers;
    const swc_table *coverage;
    const swc_table *quota;
    const char *quota_type; /**< or NULL: the quota has a column type */
    const swc_table *const *previous;
    size_t previous_count;
    const swc_table *const *outstanding;
    size_t outstanding_count;
    const char *seed;      /**< 64 lower-case hex digits */
    const char *seed_from; /**< "draw" or "rehearsal"; NULL: as the plan says */
    swc_str version;       /**< of the allocator, by the manifest; empty: as the plan says */
    const swc_table *plan;
    const swc_table *cutoffs; /**< or NULL */
    bool unsealed;            /**< a stream was read with --unsealed */
    bool show_values;         /**< sentences may hold cells, the wrong one and the right one */
} swc_audit_inputs;

typedef enum swc_audit_check {
    SWC_CHECK_INPUT_HASHES,
    SWC_CHECK_CONSERVATION,
    SWC_CHECK_ELIGIBILITY,
    SWC_CHECK_TICKETS,
    SWC_CHECK_RANKS,
    SWC_CHECK_LEGAL_EDGES,
    SWC_CHECK_ONE_UNIT_EACH,
    SWC_CHECK_ALREADY_SERVED,
    SWC_CHECK_HOLD_GROUPS,
    SWC_CHECK_CUTOFF_PROOF,
    SWC_CHECK_BEST_FIT,
    SWC_CHECK_TOTALS,
    SWC_CHECK_RERUN_IDENTICAL,
    SWC_CHECK_COUNT,
} swc_audit_check;

/** "input-hashes", "conservation", ... */
SWC_API const char *swc_audit_check_name(swc_audit_check check);

typedef enum swc_audit_result {
    SWC_AUDIT_HOLDS,
    SWC_AUDIT_VIOLATED,
    SWC_AUDIT_NOT_APPLICABLE,
} swc_audit_result;

/** "ok", "violated", "not-applicable". */
SWC_API const char *swc_audit_result_name(swc_audit_result result);

/** One thing wrong. */
typedef struct swc_violation {
    swc_audit_check check;
    size_t plan_line;  /**< line of the plan, the header being 1; 0: not a row of the plan */
    char text[2][400]; /**< [SWC_VI], [SWC_EN]; what is wrong and what must stand there; no cell
                            unless show_values */
} swc_violation;

typedef struct swc_audit {
    swc_audit_result results[SWC_CHECK_COUNT];
    size_t counts[SWC_CHECK_COUNT]; /**< what was checked, or how many violations */
    swc_violation *violations;      /**< the first SWC_AUDIT_SHOWN of each check, in order */
    size_t violation_count;
    size_t violation_capacity;
} swc_audit;

enum { SWC_AUDIT_SHOWN = 20 };

/**
 * Check a plan.
 * @param out  empty on failure
 * @return SWC_OK whether or not the plan holds; SWC_ERR_INPUT when the inputs define no plan at
 *         all (equal keys, a device_id twice, a quota beyond the stock): correct them.
 *         O(n log n + edges log pools).
 */
SWC_API swc_status swc_audit_run(const swc_audit_inputs *in, swc_audit *out, swc_error *error);
/** Whether every check that applies holds. */
SWC_API bool swc_audit_holds(const swc_audit *audit);
/** The sentences of one check joined, for the column `detail`; the buffer is the caller's. */
SWC_API swc_status swc_audit_detail(const swc_audit *audit, swc_audit_check check, swc_lang lang,
                                    swc_buf *out, swc_error *error);
/** Add a violation of a check (for the checks of hashes, which the manifest makes). */
SWC_API swc_status swc_audit_violate(swc_audit *audit, swc_audit_check check, size_t plan_line,
                                     swc_error *error, const char *vi_format, const char *en_format,
                                     ...) SWC_PRINTF(5, 7) SWC_PRINTF(6, 7);
SWC_API void swc_audit_free(swc_audit *audit);

/** The files of one audit, read and owned until swc_audit_case_free. */
typedef struct swc_audit_case swc_audit_case;

SWC_API swc_status swc_audit_case_new(swc_audit_case **out, swc_error *error);
/**
 * Read one file.
 * @param kind  policy, students, devices, donations, handovers, coverage, quota, previous,
 *              outstanding, plan, cutoffs; previous and outstanding any number of times
 * @return as swc_policy_read and swc_stream_read; SWC_ERR_USAGE for a kind given twice
 */
SWC_API swc_status swc_audit_case_add(swc_audit_case *audited, const char *kind, const char *path,
                                      bool accept_unsealed, swc_error *error);
/** --quota-type and --seed; both may be NULL, the text is borrowed. --show-values: sentences may
 *  hold cells. */
SWC_API void swc_audit_case_set(swc_audit_case *audited, const char *quota_type, const char *seed,
                                bool show_values);
/**
 * Read a manifest and every file it names, beside it.
 * @return SWC_ERR_INPUT for a line that is none of RULES 8, a manifest that is not drawn yet, or
 *         a file that is missing or broken
 */
SWC_API swc_status swc_audit_case_manifest(swc_audit_case *audited, const char *path,
                                           bool accept_unsealed, swc_error *error);
/** The file that `prev` of the manifest must be the SHA-256 of. */
SWC_API swc_status swc_audit_case_previous_manifest(swc_audit_case *audited, const char *path,
                                                    swc_error *error);
/** swc_audit_run on what was read, with the hashes, the commitment and the seed of the manifest. */
SWC_API swc_status swc_audit_case_run(swc_audit_case *audited, swc_audit *out, swc_error *error);
/** What was read, for further figures. */
SWC_API const swc_audit_inputs *swc_audit_case_inputs(swc_audit_case *audited);
/** The commitment in the manifest, to hold against the published one; empty without a manifest. */
SWC_API swc_str swc_audit_case_commitment(const swc_audit_case *audited);
SWC_API void swc_audit_case_free(swc_audit_case *audited);

/**
 * Fairness figures of a plan, for people to judge (they are no check): the table
 * figure,priority,district,served,eligible,value. An empty priority or district is all of them.
 * coverage-percent: served of those who could be; max-min-ratio of the districts' coverage (empty:
 * the worst has none); gini of coverage weighted by children; lottery-digits-chi2-15 and
 * lottery-position-chi2-10: chi-square figures of the tickets with their degrees of freedom.
 * Ratios are exact and rounded half up when printed. @param out  the caller frees it
 */
SWC_API swc_status swc_audit_fairness(const swc_audit_inputs *in, swc_table *out, swc_error *error);

#endif
