/*
 * What the methods of apportionment share: rows in whole units, and the order among equals.
 *
 * Ownership: a share_row borrows nothing; the array belongs to swc_apportion.
 */
#ifndef SWC_APPORTION_CLAIMS_H
#define SWC_APPORTION_CLAIMS_H

#include "swc/apportion.h"

/* Products of two int64 figures, and of sums of them. */
__extension__ typedef unsigned __int128 wide;
__extension__ typedef __int128 wide_signed;

typedef struct share_row {
    int64_t weight; /* > 0 */
    int64_t given;  /* in units, rounded up */
    int64_t limit;  /* in units: given + new units stay at or below it; >= given */
    int64_t held;   /* given + new units so far */
    size_t index;   /* of the claim */
    uint8_t ticket[SWC_SHA256_BYTES];
} share_row;

/* Rows with weight, and what there is to give them. */
typedef struct share_job {
    share_row *rows;
    size_t count;
    int64_t units; /* to give now */
    int64_t weight_sum;
    int64_t given_sum;
    swc_method method;
} share_job;

/*
 * Raise `held` of the rows by job->units in all, or less when every row is at its limit.
 * `tied_out` receives the claims with equal rights to the last unit (see swc_apportionment).
 */
swc_status share_by_divisor(share_job *job, swc_apportionment *tied_out, swc_error *error);
swc_status share_by_remainder(share_job *job, swc_apportionment *tied_out, swc_error *error);

/* ---- the order among equals (tickets.c) ---- */

/* Give every row its ticket; `claims` are all claims, the rows' too. `seed` may be NULL: zeros. */
swc_status share_draw_tickets(share_job *job, const swc_claim *claims, const char *seed,
                              swc_error *error);

/* Order of tickets: < 0, 0, > 0. */
int share_compare_tickets(const share_row *a, const share_row *b);

/*
 * Keep the tie at the cut: `tied` are positions in job->rows, in any order; sorts them by ticket.
 * Takes nothing over; a tie that nobody lost is not kept.
 */
swc_status share_keep_tie(const share_job *job, const size_t *tied, size_t tied_count,
                          size_t served, swc_apportionment *tied_out, swc_error *error);

#endif
