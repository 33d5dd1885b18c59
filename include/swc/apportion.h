/**
 * @file
 * Apportionment: a whole number of units, or of đồng, divided among rows by weight (SPEC 10).
 *
 * Ownership: swc_claim borrows its key. A swc_apportionment owns its arrays until
 * swc_apportionment_free.
 *
 * Everything is exact: 128-bit integers, 256-bit ones where Huntington-Hill compares squares.
 * No result depends on the order of the rows.
 */
#ifndef SWC_APPORTION_H
#define SWC_APPORTION_H

#include "swc/hash.h"
#include "swc/status.h"
#include "swc/table.h"

typedef enum swc_method {
    SWC_WEBSTER,         /**< divisors a + 1/2: unbiased, the usual choice for devices */
    SWC_HAMILTON,        /**< largest remainders: easy to explain, has the Alabama paradox */
    SWC_DHONDT,          /**< divisors a + 1: favours large rows */
    SWC_HUNTINGTON_HILL, /**< divisors sqrt(a(a + 1)): every row with weight gets one first */
    SWC_ADAMS,           /**< divisors a: favours small rows, one for each first */
} swc_method;

/** webster, hamilton, dhondt, huntington-hill, adams, NULL: in the order of swc_method. */
SWC_API const char *const *swc_method_names(void);

#define SWC_NO_CAP INT64_MAX

/** One row that takes part. */
typedef struct swc_claim {
    swc_str key;    /**< goes into the tie ticket; must differ between rows */
    int64_t weight; /**< >= 0; 0 gets nothing */
    int64_t given;  /**< >= 0, in the unit of the total: what the row has from before */
    int64_t cap;    /**< >= 0: given + share stays at or below it; SWC_NO_CAP */
} swc_claim;

typedef struct swc_apportion_options {
    swc_method method;
    int64_t total;    /**< >= 0 */
    int64_t unit;     /**< >= 1: shares are multiples of it */
    const char *seed; /**< 64 lower-case hex digits; NULL stands for 64 zeros */
} swc_apportion_options;

typedef struct swc_apportionment {
    int64_t *shares; /**< [count] what each row gets now, a multiple of the unit */
    int64_t shared;  /**< sum of the shares */
    int64_t rest;    /**< total - shared: below one unit, or everyone is at the cap */
    /** Rows with equal claims to the last units, when there were too few for all of them: in
     *  ticket order, the first `tied_served` got one. Empty when no ticket decided anything. */
    size_t *tied;
    size_t tied_count;
    size_t tied_served;
} swc_apportionment;

/**
 * Divide options->total among claims[count].
 *
 * Webster and the other divisor methods go on from `given`: a unit more never takes one away.
 * Ties: SHA-256 of "swc-tie-1\n" + seed + "\n" + key + "\n", the smaller first (RULES 10).
 * @param out  empty on failure
 * @return SWC_ERR_USAGE for hamilton with given or cap, a bad unit or seed, or weights that are
 *         all 0 while there is something to divide: choose another column; SWC_ERR_INPUT for
 *         negative figures, equal keys, or sums beyond 2^63 - 1 (weights; total + given): use
 *         a larger unit of account. O(n log n), whatever the total.
 * Source: Balinski and Young, Fair Representation, 1982; Pukelsheim, Proportional
 * Representation, 2014 (jump-and-step); SPEC 10.
 */
SWC_API swc_status swc_apportion(const swc_claim *claims, size_t count,
                                 const swc_apportion_options *options, swc_apportionment *out,
                                 swc_error *error);
SWC_API void swc_apportionment_free(swc_apportionment *apportionment);

/** Which columns of a table hold what; `given` and `cap` may be NULL. */
typedef struct swc_apportion_columns {
    const char *weight;
    const char *given; /**< an empty cell is 0 */
    const char *cap;   /**< an empty cell is no cap */
} swc_apportion_columns;

/**
 * As swc_apportion, the rows of a table being the claims and the first column the key.
 * @return also SWC_ERR_USAGE for an unknown column and SWC_ERR_INPUT for a cell that is not a
 *         whole number in digits (the row and column are named)
 */
SWC_API swc_status swc_apportion_table(const swc_table *table, const swc_apportion_columns *columns,
                                       const swc_apportion_options *options, swc_apportionment *out,
                                       swc_error *error);

#endif
