/**
 * @file
 * Finding rows of one child in a students stream (SPEC 6).
 *
 * Ownership: swc_dedupe_new borrows the tables until swc_dedupe_free and owns everything else.
 * Nothing depends on the order of rows, on threads, the clock or the locale.
 */
#ifndef SWC_DEDUPE_H
#define SWC_DEDUPE_H

#include "swc/stream.h"
#include "swc/table.h"

typedef struct swc_dedupe swc_dedupe;

typedef struct swc_dedupe_options {
    int automatic_centibits;  /**< score from which a pair is the same child */
    int review_centibits;     /**< score from which a pair is a question */
    swc_lang lang;            /**< of `why` */
    const char *decisions;    /**< a review file with decisions, or NULL */
    const swc_table *against; /**< an earlier round or another district, or NULL */
} swc_dedupe_options;

/** The documented thresholds (swc-weights(7)), Vietnamese, nothing else. */
SWC_API swc_dedupe_options swc_dedupe_defaults(void);

enum { SWC_DEDUPE_IDS = 96 }; /* five pair_ids and what joins them */

typedef struct swc_dedupe_counts {
    size_t in, out, removed;
    size_t held;      /**< rows with status held */
    size_t conflicts; /**< removed rows that differ from the kept one in what decides allocation */
    size_t pairs;     /**< pairs in the review */
    size_t shared_ids, shared_id_rows;       /**< personal IDs that many names carry */
    size_t shared_phones, shared_phone_rows; /**< phones that many names carry */
    size_t cut_blocks; /**< blocks of candidates that were too large and were cut finer */
    size_t compared;   /**< pairs of rows that were compared */
    size_t decided, unknown_decisions, contradicted_decisions;
    size_t against_matches, against_uncertain; /**< rows found in `against` */
    size_t repeated_numbers;                   /**< rows that stay apart but carry one ID or code */
    /** The first pair_ids of the decisions that were not followed, joined by ", ": for messages. */
    char unknown_ids[SWC_DEDUPE_IDS], contradicted_ids[SWC_DEDUPE_IDS];
} swc_dedupe_counts;

/**
 * Find the duplicates of a whole students table.
 * @return SWC_OK; SWC_ERR_USAGE when needed columns are absent or the decisions are malformed;
 *         SWC_ERR_INPUT when the decisions cannot be read; SWC_ERR_INTERNAL when in differs from
 *         out + removed.
 * About 6 s for a million rows. Ties: by the content of the rows.
 */
SWC_API swc_status swc_dedupe_new(const swc_table *students, const swc_dedupe_options *options,
                                  swc_dedupe **out, swc_error *error);
SWC_API const swc_dedupe_counts *swc_dedupe_totals(const swc_dedupe *dedupe);
/** Write the kept rows, the notes of the input, and `#swc dedupe ...`; the end is the caller's. */
SWC_API swc_status swc_dedupe_write(swc_dedupe *dedupe, swc_stream_writer *writer,
                                    swc_error *error);
/** Write the removed rows with duplicate_group, kept_origin, score, why. */
SWC_API swc_status swc_dedupe_write_removed(swc_dedupe *dedupe, const char *path, bool bom,
                                            swc_error *error);
/** Write the uncertain pairs side by side; .csv or .xlsx by the name of the file. */
SWC_API swc_status swc_dedupe_write_review(swc_dedupe *dedupe, const char *path, bool bom,
                                           swc_error *error);

/** One remark on the data: a removed row, a conflict, a number that rows share. */
typedef struct swc_dedupe_remark {
    const char *code;    /**< "duplicate-removed", "duplicate-conflict", "duplicate-number",
                               "duplicate-against" */
    bool query;          /**< else a warning */
    swc_str origin;      /**< of the row */
    const char *text[2]; /**< [SWC_VI|SWC_EN] one sentence without cell values */
} swc_dedupe_remark;

/** Give every remark, by rows in input order; stops at the first status that is not SWC_OK. */
SWC_API swc_status swc_dedupe_remarks(swc_dedupe *dedupe,
                                      swc_status (*take)(void *context,
                                                         const swc_dedupe_remark *remark,
                                                         swc_error *error),
                                      void *context, swc_error *error);
SWC_API void swc_dedupe_free(swc_dedupe *dedupe);

#endif
