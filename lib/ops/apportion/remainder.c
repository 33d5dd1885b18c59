/* Hamilton's method: whole quotas, then one unit each to the largest remainders. */
#include "ops/apportion/claims.h"

#include <stdlib.h>

typedef struct remainder {
    int64_t value; /* of units * weight / weight_sum */
    size_t position;
    const share_row *row;
} remainder;

static int compare_remainders(const void *left, const void *right)
{
    const remainder *a = left;
    const remainder *b = right;
    if (a->value != b->value) {
        return a->value > b->value ? -1 : 1;
    }
    return share_compare_tickets(a->row, b->row);
}

/* The rows around the cut that have the same remainder. */
static swc_status report_tie(const share_job *job, const remainder *sorted, size_t served,
                             swc_apportionment *tied_out, swc_error *error)
{
    if (served == 0 || served == job->count || sorted[served - 1].value != sorted[served].value) {
        return SWC_OK;
    }
    size_t begin = served;
    size_t end = served;
    while (begin > 0 && sorted[begin - 1].value == sorted[served].value) {
        begin--;
    }
    while (end < job->count && sorted[end].value == sorted[served].value) {
        end++;
    }
    size_t *tied = calloc(end - begin, sizeof *tied);
    if (tied == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = begin; i < end; i++) {
        tied[i - begin] = sorted[i].position;
    }
    swc_status status = share_keep_tie(job, tied, end - begin, served - begin, tied_out, error);
    free(tied);
    return status;
}

swc_status share_by_remainder(share_job *job, swc_apportionment *tied_out, swc_error *error)
{
    if (job->units == 0) {
        return SWC_OK;
    }
    remainder *remainders = calloc(job->count, sizeof *remainders);
    if (remainders == NULL) {
        return swc_fail_memory(error);
    }
    const wide weight_sum = (wide)job->weight_sum;
    int64_t units_left = job->units;
    for (size_t i = 0; i < job->count; i++) {
        share_row *row = &job->rows[i];
        wide product = (wide)job->units * (wide)row->weight;
        row->held = (int64_t)(product / weight_sum);
        remainders[i] = (remainder){(int64_t)(product % weight_sum), i, row};
        units_left -= row->held;
    }
    qsort(remainders, job->count, sizeof *remainders, compare_remainders);
    /* The remainders sum to units_left * weight_sum and each is below weight_sum: there are more
     * rows with a remainder than units left. */
    for (size_t i = 0; i < (size_t)units_left; i++) {
        job->rows[remainders[i].position].held++;
    }
    swc_status status = report_tie(job, remainders, (size_t)units_left, tied_out, error);
    free(remainders);
    return status;
}
