/*
 * The tickets that put claims with equal rights in order, and the tie that they settled. Gives out
 * no unit and knows no method.
 */
#include "ops/apportion/claims.h"

#include <stdlib.h>
#include <string.h>

static const char zero_seed[] = "0000000000000000000000000000000000000000000000000000000000000000";

static void make_ticket(swc_sha256 *hash, const char *seed, swc_str key, uint8_t *ticket)
{
    swc_sha256_reset(hash);
    swc_sha256_add(hash, "swc-tie-1\n", 10);
    swc_sha256_add(hash, seed, SWC_SHA256_HEX);
    swc_sha256_add(hash, "\n", 1);
    swc_sha256_add(hash, key.data, key.length);
    swc_sha256_add(hash, "\n", 1);
    swc_sha256_end(hash, ticket);
}

swc_status share_draw_tickets(share_job *job, const swc_claim *claims, const char *seed,
                              swc_error *error)
{
    swc_sha256 *hash;
    swc_status status = swc_sha256_new(&hash, error);
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 0; i < job->count; i++) {
        make_ticket(hash, seed == NULL ? zero_seed : seed, claims[job->rows[i].index].key,
                    job->rows[i].ticket);
    }
    swc_sha256_free(hash);
    return SWC_OK;
}

int share_compare_tickets(const share_row *a, const share_row *b)
{
    return memcmp(a->ticket, b->ticket, sizeof a->ticket);
}

static int compare_tied(const void *left, const void *right, void *context)
{
    const share_row *rows = context;
    return share_compare_tickets(&rows[*(const size_t *)left], &rows[*(const size_t *)right]);
}

swc_status share_keep_tie(const share_job *job, const size_t *tied, size_t tied_count,
                          size_t served, swc_apportionment *tied_out, swc_error *error)
{
    if (served == tied_count) {
        return SWC_OK;
    }
    size_t *kept = calloc(tied_count, sizeof *kept);
    if (kept == NULL) {
        return swc_fail_memory(error);
    }
    memcpy(kept, tied, tied_count * sizeof *kept);
    qsort_r(kept, tied_count, sizeof *kept, compare_tied, job->rows);
    for (size_t i = 0; i < tied_count; i++) {
        kept[i] = job->rows[kept[i]].index;
    }
    tied_out->tied = kept;
    tied_out->tied_count = tied_count;
    tied_out->tied_served = served;
    return SWC_OK;
}
