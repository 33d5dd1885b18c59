/*
 * The divisor methods (Webster, D'Hondt, Huntington-Hill, Adams), each unit to the highest
 * weight / divisor(held). Jumps close to the result first, so the time does not grow with the
 * number of units. Does not round units of money and does not know tables.
 */
#include "ops/apportion/claims.h"

#include <stdlib.h>

/* 256 bits, for weight squared times a(a + 1). */
typedef struct wide_pair {
    wide high, low;
} wide_pair;

static wide_pair multiply_wide(wide a, wide b)
{
    const wide mask = UINT64_MAX;
    wide a_high = a >> 64;
    wide a_low = a & mask;
    wide b_high = b >> 64;
    wide b_low = b & mask;
    wide low = a_low * b_low;
    wide middle = a_high * b_low + (low >> 64);
    wide carry = a_low * b_high + (middle & mask);
    return (wide_pair){.high = a_high * b_high + (middle >> 64) + (carry >> 64),
                       .low = (carry << 64) | (low & mask)};
}

static int compare_wide(wide a, wide b)
{
    return a < b ? -1 : a > b;
}

/*
 * Twice the divisor of Webster, the square of that of Huntington-Hill: a constant factor does
 * not change an order. Up to 2^64 and 2^126.
 */
static wide divisor(swc_method method, int64_t held)
{
    wide a = (wide)held;
    switch (method) {
    case SWC_WEBSTER:
        return 2 * a + 1;
    case SWC_DHONDT:
        return a + 1;
    case SWC_HUNTINGTON_HILL:
        return a * (a + 1);
    case SWC_ADAMS:
    case SWC_HAMILTON: /* not a divisor method: never asked */
        break;
    }
    return a;
}

/* Which of two units comes first: < 0 when the unit of `a` that follows a_held of them does. */
static int compare_claims(swc_method method, const share_row *a, int64_t a_held, const share_row *b,
                          int64_t b_held)
{
    wide a_divisor = divisor(method, a_held);
    wide b_divisor = divisor(method, b_held);
    if (a_divisor == 0 || b_divisor == 0) { /* rows at 0 first, by weight */
        if (a_divisor == b_divisor) {
            return compare_wide((wide)b->weight, (wide)a->weight);
        }
        return a_divisor == 0 ? -1 : 1;
    }
    wide a_weight = (wide)a->weight;
    wide b_weight = (wide)b->weight;
    if (method != SWC_HUNTINGTON_HILL) {
        return compare_wide(b_weight * a_divisor, a_weight * b_divisor);
    }
    wide_pair left = multiply_wide(b_weight * b_weight, a_divisor);
    wide_pair right = multiply_wide(a_weight * a_weight, b_divisor);
    return left.high != right.high ? compare_wide(left.high, right.high)
                                   : compare_wide(left.low, right.low);
}

/* A point where a row begins to follow the common level (at what it was given) or stops. */
typedef struct breakpoint {
    int64_t level, weight; /* the point is level / weight */
    const share_row *row;
    bool closes;
} breakpoint;

static int compare_breakpoints(const void *left, const void *right)
{
    const breakpoint *a = left;
    const breakpoint *b = right;
    return compare_wide((wide)a->level * (wide)b->weight, (wide)b->level * (wide)a->weight);
}

/*
 * The level t = *numerator / *denominator at which the rows, each holding t * weight within
 * [given, limit], hold `target` together. given_sum < target <= sum of limits.
 */
static void find_level(breakpoint *points, size_t point_count, wide_signed held, int64_t target,
                       int64_t *numerator, int64_t *denominator)
{
    wide_signed active_weight = 0;
    for (size_t i = 0; i < point_count; i++) {
        const breakpoint *point = &points[i];
        wide_signed missing = target - held;
        if (active_weight > 0 && active_weight * point->level >= missing * point->weight) {
            *numerator = (int64_t)missing;
            *denominator = (int64_t)active_weight;
            return;
        }
        held += point->closes ? point->row->limit : -(wide_signed)point->row->given;
        active_weight += point->closes ? -(wide_signed)point->weight : point->weight;
    }
}

/*
 * Start every row a little below its result.
 *
 * Divisors lie in [a, a + 1]. So when the last unit goes out at level t, a row that is not held
 * by its bounds holds at least t * weight - 1 and at most t * weight + 1. The latter, summed,
 * says that t is no lower than the level of (units + given - rows); the former, at that level,
 * is a safe start. At most 3 units a row are left to give one by one.
 */
static swc_status jump(share_job *job, swc_error *error)
{
    if ((size_t)job->units <= job->count) {
        return SWC_OK;
    }
    int64_t target = job->given_sum + job->units - (int64_t)job->count;
    breakpoint *points = calloc(2 * job->count, sizeof *points);
    if (points == NULL) {
        return swc_fail_memory(error);
    }
    size_t point_count = 0;
    for (size_t i = 0; i < job->count; i++) {
        const share_row *row = &job->rows[i];
        if (row->limit > row->given) {
            points[point_count++] = (breakpoint){row->given, row->weight, row, false};
            points[point_count++] = (breakpoint){row->limit, row->weight, row, true};
        }
    }
    qsort(points, point_count, sizeof *points, compare_breakpoints);
    int64_t numerator = 0;
    int64_t denominator = 1;
    find_level(points, point_count, job->given_sum, target, &numerator, &denominator);
    free(points);
    for (size_t i = 0; i < job->count; i++) {
        share_row *row = &job->rows[i];
        wide fair = (wide)numerator * (wide)row->weight / (wide)denominator;
        if (fair > (wide)row->given + 1) {
            row->held = fair - 1 < (wide)row->limit ? (int64_t)(fair - 1) : row->limit;
        }
    }
    return SWC_OK;
}

/* Whether the row at position a is to be served before the one at b. */
static bool comes_first(const share_job *job, size_t a, size_t b)
{
    const share_row *left = &job->rows[a];
    const share_row *right = &job->rows[b];
    int order = compare_claims(job->method, left, left->held, right, right->held);
    return order != 0 ? order < 0 : share_compare_tickets(left, right) < 0;
}

static void sift_down(const share_job *job, size_t *heap, size_t heap_count, size_t parent)
{
    for (;;) {
        size_t first = parent;
        for (size_t child = 2 * parent + 1; child <= 2 * parent + 2 && child < heap_count;
             child++) {
            if (comes_first(job, heap[child], heap[first])) {
                first = child;
            }
        }
        if (first == parent) {
            return;
        }
        size_t moved = heap[parent];
        heap[parent] = heap[first];
        heap[first] = moved;
        parent = first;
    }
}

/* Give the units that are left one by one; @return position of the last row served. */
static size_t step(share_job *job, size_t *heap, size_t heap_count, int64_t units_left)
{
    size_t last = 0;
    for (size_t i = heap_count / 2; i-- > 0;) {
        sift_down(job, heap, heap_count, i);
    }
    for (; units_left > 0 && heap_count > 0; units_left--) {
        last = heap[0];
        share_row *row = &job->rows[last];
        row->held++;
        if (row->held == row->limit) {
            heap[0] = heap[--heap_count];
        }
        sift_down(job, heap, heap_count, 0);
    }
    return last;
}

/* The rows whose last or next unit has exactly the claim of the last unit given. */
static swc_status report_tie(const share_job *job, size_t *scratch, size_t last,
                             swc_apportionment *tied_out, swc_error *error)
{
    const share_row *cut = &job->rows[last];
    size_t tied_count = 0;
    size_t served = 0;
    for (size_t i = 0; i < job->count; i++) {
        const share_row *row = &job->rows[i];
        bool won = row->held > row->given &&
                   compare_claims(job->method, row, row->held - 1, cut, cut->held - 1) == 0;
        bool lost = row->held < row->limit &&
                    compare_claims(job->method, row, row->held, cut, cut->held - 1) == 0;
        if (won || lost) {
            scratch[tied_count++] = i;
            served += won;
        }
    }
    return share_keep_tie(job, scratch, tied_count, served, tied_out, error);
}

swc_status share_by_divisor(share_job *job, swc_apportionment *tied_out, swc_error *error)
{
    wide_signed room = 0;
    for (size_t i = 0; i < job->count; i++) {
        room += job->rows[i].limit - job->rows[i].given;
    }
    if (room <= job->units) { /* everyone to the limit */
        for (size_t i = 0; i < job->count; i++) {
            job->rows[i].held = job->rows[i].limit;
        }
        return SWC_OK;
    }
    if (job->units == 0) {
        return SWC_OK;
    }
    swc_status status = jump(job, error);
    if (status != SWC_OK) {
        return status;
    }
    size_t *heap = calloc(job->count, sizeof *heap);
    if (heap == NULL) {
        return swc_fail_memory(error);
    }
    int64_t units_left = job->units;
    size_t heap_count = 0;
    for (size_t i = 0; i < job->count; i++) {
        units_left -= job->rows[i].held - job->rows[i].given;
        if (job->rows[i].held < job->rows[i].limit) {
            heap[heap_count++] = i;
        }
    }
    size_t last = step(job, heap, heap_count, units_left);
    status = report_tie(job, heap, last, tied_out, error);
    free(heap);
    return status;
}
