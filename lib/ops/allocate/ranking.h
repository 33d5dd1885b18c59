/*
 * Tickets and ranks (RULES 7.2).
 *
 * Ownership: results go into the claims.
 */
#ifndef SWC_OPS_ALLOCATE_RANKING_H
#define SWC_OPS_ALLOCATE_RANKING_H

#include "ops/allocate/claims.h"

/** Every student's ticket; refuses rows that cannot be told apart. About 1.3 s a million. */
swc_status alloc_ranking_tickets(const swc_allocate_input *input, claims *c, swc_error *error);
/** Order the eligible, put the others of a held group on hold, number the rest. O(n log n). */
swc_status alloc_ranking_order(const swc_allocate_input *input, const history *past, claims *c,
                               swc_error *error);

#endif
