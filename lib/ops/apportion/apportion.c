/*
 * Apportionment: checks the claims, turns figures into whole units, calls the method, turns units
 * back. Does not read tables (table.c), holds no method (divisor.c, remainder.c) and settles no tie
 * (tickets.c).
 */
#include "ops/apportion/claims.h"

#include <stdlib.h>

static const char *const method_names[] = {"webster",         "hamilton", "dhondt",
                                           "huntington-hill", "adams",    NULL};

const char *const *swc_method_names(void)
{
    return method_names;
}

static swc_status check_options(const swc_apportion_options *options, swc_error *error)
{
    if (options->total < 0) {
        return swc_fail(error, SWC_ERR_USAGE, "tổng số phải từ 0 trở lên",
                        "the total must be at least 0");
    }
    if (options->unit < 1) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "đơn vị làm tròn phải từ 1 trở lên, ví dụ 1000 cho nghìn đồng",
                        "the unit must be at least 1, for example 1000 for thousands of đồng");
    }
    if (options->seed != NULL && !swc_is_hex64(swc_str_of(options->seed))) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "hạt giống phải là 64 chữ số thập lục phân viết thường (0-9, a-f)",
                        "the seed must be 64 lower-case hex digits (0-9, a-f)");
    }
    return SWC_OK;
}

/* One claim on its own, and against the method. `number` counts from 1. */
static swc_status check_claim(const swc_claim *claim, size_t number, swc_method method,
                              swc_error *error)
{
    if (claim->weight < 0 || claim->given < 0 || claim->cap < 0) {
        return swc_fail(error, SWC_ERR_INPUT, "dòng %zu có số âm: hãy ghi số từ 0 trở lên",
                        "row %zu holds a negative figure: write 0 or more", number);
    }
    if (method == SWC_HAMILTON && (claim->given != 0 || claim->cap != SWC_NO_CAP)) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "phương pháp hamilton không nhận số đã cấp hoặc mức trần: hãy dùng webster",
                        "hamilton takes neither earlier shares nor caps: use webster");
    }
    return SWC_OK;
}

static swc_status check_keys(const swc_claim *claims, size_t count, swc_error *error)
{
    swc_keymap seen = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        size_t *first;
        bool found;
        if (!swc_keymap_put(&seen, claims[i].key, &first, &found)) {
            status = swc_fail_memory(error);
        } else if (found) {
            status =
                swc_fail(error, SWC_ERR_INPUT,
                         "dòng %zu và dòng %zu có cùng ô đầu tiên: mỗi dòng cần một tên riêng, "
                         "hãy gộp hoặc đổi tên",
                         "rows %zu and %zu have the same first cell: every row needs a name of "
                         "its own, merge them or rename one",
                         *first + 1, i + 1);
        } else {
            *first = i;
        }
    }
    swc_keymap_free(&seen);
    return status;
}

static swc_status fail_sum(swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT,
                    "tổng các trọng số, hoặc số đã cấp cộng số sẽ cấp, vượt quá "
                    "9.223.372.036.854.775.807: hãy tính theo đơn vị lớn hơn",
                    "the sum of the weights, or of what was given and the total, exceeds "
                    "9223372036854775807: count in a larger unit");
}

/* Take over the claims that have weight, in whole units. Weight 0 gets nothing: not taken. */
static swc_status fill_job(share_job *job, const swc_claim *claims, size_t count,
                           const swc_apportion_options *options, swc_error *error)
{
    for (size_t i = 0; i < count; i++) {
        const swc_claim *claim = &claims[i];
        swc_status status = check_claim(claim, i + 1, options->method, error);
        if (status != SWC_OK) {
            return status;
        }
        if (claim->weight == 0) {
            continue;
        }
        share_row *row = &job->rows[job->count++];
        row->index = i;
        row->weight = claim->weight;
        row->given = claim->given / options->unit + (claim->given % options->unit != 0);
        row->held = row->given;
        if (__builtin_add_overflow(job->weight_sum, row->weight, &job->weight_sum)) {
            return fail_sum(error);
        }
        if (__builtin_add_overflow(job->given_sum, row->given, &job->given_sum)) {
            return fail_sum(error);
        }
    }
    int64_t held_at_end;
    if (__builtin_add_overflow(job->given_sum, job->units, &held_at_end)) {
        return fail_sum(error);
    }
    for (size_t i = 0; i < job->count; i++) {
        share_row *row = &job->rows[i];
        int64_t cap = claims[row->index].cap;
        int64_t limit = cap == SWC_NO_CAP ? held_at_end : cap / options->unit;
        limit = limit < held_at_end ? limit : held_at_end;
        row->limit = limit > row->given ? limit : row->given;
    }
    return SWC_OK;
}

static swc_status run(share_job *job, const swc_claim *claims, size_t count,
                      const swc_apportion_options *options, swc_apportionment *out,
                      swc_error *error)
{
    swc_status status = fill_job(job, claims, count, options, error);
    if (status != SWC_OK) {
        return status;
    }
    if (job->count == 0 && job->units > 0) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "mọi trọng số đều bằng 0 nên không chia được: hãy chọn cột khác bằng "
                        "--weight",
                        "all weights are 0, so nothing can be divided: choose another column with "
                        "--weight");
    }
    status = share_draw_tickets(job, claims, options->seed, error);
    if (status != SWC_OK) {
        return status;
    }
    status = options->method == SWC_HAMILTON ? share_by_remainder(job, out, error)
                                             : share_by_divisor(job, out, error);
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 0; i < job->count; i++) {
        const share_row *row = &job->rows[i];
        /* at most total / unit units in all: no product or sum can pass the total */
        out->shares[row->index] = (row->held - row->given) * options->unit;
        out->shared += out->shares[row->index];
    }
    out->rest = options->total - out->shared;
    return SWC_OK;
}

swc_status swc_apportion(const swc_claim *claims, size_t count,
                         const swc_apportion_options *options, swc_apportionment *out,
                         swc_error *error)
{
    *out = (swc_apportionment){0};
    swc_status status = check_options(options, error);
    if (status == SWC_OK) {
        status = check_keys(claims, count, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    share_job job = {.rows = calloc(count + 1, sizeof *job.rows),
                     .units = options->total / options->unit,
                     .method = options->method};
    out->shares = calloc(count + 1, sizeof *out->shares);
    if (job.rows == NULL || out->shares == NULL) {
        status = swc_fail_memory(error);
    } else {
        status = run(&job, claims, count, options, out, error);
    }
    free(job.rows);
    if (status != SWC_OK) {
        swc_apportionment_free(out);
    }
    return status;
}

void swc_apportionment_free(swc_apportionment *apportionment)
{
    free(apportionment->shares);
    free(apportionment->tied);
    *apportionment = (swc_apportionment){0};
}
