/* Writes plan, cutoffs and the manifest's last lines. */
#include "allocate.h"

#include <string.h>

struct result {
    swc_output *output;
    swc_stream_writer *writer;
};

/* Write the plan or the cutoffs, with the seal, without putting the file in its place yet. */
static swc_status write_stream(const char *path, swc_stream_style style, swc_allocation *allocation,
                               bool *cutoffs_defined, struct result *result, swc_error *error)
{
    swc_status status =
        swc_output_open(path, (swc_output_options){.personal = true}, &result->output, error);
    if (status == SWC_OK) {
        status = swc_stream_writer_new(result->output, style, &result->writer, error);
    }
    if (status == SWC_OK) {
        status =
            cutoffs_defined != NULL
                ? swc_allocation_write_cutoffs(allocation, result->writer, cutoffs_defined, error)
                : swc_allocation_write_plan(allocation, result->writer, error);
    }
    if (status == SWC_OK) {
        status = swc_stream_write_end(result->writer, error);
    }
    if (status != SWC_OK && result->writer != NULL && swc_output_is_stdout(result->output)) {
        swc_stream_write_fail(result->writer, swc_status_exit(status));
    }
    return status;
}

static bool add_result(allocate_round *round, const char *kind, const char *path,
                       const struct result *result)
{
    char sha256[SWC_SHA256_HEX + 1];
    swc_stream_sha256(result->writer, sha256);
    return swc_manifest_add_result(
        &round->text, &(swc_manifest_file){kind, allocate_last_component(path),
                                           swc_stream_row_count(result->writer), sha256});
}

/* The lines about results; a drawn manifest must come out as it was. */
static swc_status finish_round(const struct front *front, const allocate_request *r,
                               allocate_round *round, const struct result *plan,
                               const struct result *cutoffs, swc_error *error)
{
    const char *name =
        front->output == NULL || strcmp(front->output, "-") == 0 ? "plan.csv" : front->output;
    if (!add_result(round, "plan", name, plan) ||
        (r->cutoffs != NULL && !add_result(round, "cutoffs", r->cutoffs, cutoffs))) {
        return swc_fail(error, SWC_ERR_MEMORY, "không đủ bộ nhớ", "out of memory");
    }
    bool drawn = round->old.seed[0] != '\0' && !round->old.rehearsal;
    if (drawn && !swc_str_equal(swc_buf_str(&round->old.bytes), swc_buf_str(&round->text))) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "%s đã ghi kết quả khác (tên tệp hoặc nội dung); hãy dùng đúng các tên tệp "
                        "đã ghi trong đó",
                        "%s records another result (file names or bytes); use the file names that "
                        "it holds",
                        r->manifest);
    }
    return SWC_OK;
}

static swc_status close_result(struct result *result, swc_status status, swc_error *error)
{
    swc_stream_writer_free(result->writer);
    if (result->output == NULL) {
        return status;
    }
    if (status != SWC_OK) {
        swc_output_discard(result->output);
        return status;
    }
    return swc_output_commit(result->output, error);
}

void allocate_write_results(struct front *front, const allocate_request *r, allocate_round *round,
                            swc_allocation *allocation)
{
    swc_error error = {0};
    struct result plan = {0};
    struct result cutoffs = {0};
    bool defined = true;
    swc_status status =
        write_stream(front->output, front_style(front), allocation, NULL, &plan, &error);
    if (status == SWC_OK && r->cutoffs != NULL) {
        status =
            write_stream(r->cutoffs, (swc_stream_style){0}, allocation, &defined, &cutoffs, &error);
    }
    if (status == SWC_OK && r->manifest != NULL) {
        status = finish_round(front, r, round, &plan, &cutoffs, &error);
    }
    status = close_result(&plan, status, &error);
    status = close_result(&cutoffs, status, &error);
    if (status != SWC_OK) {
        front_error(front, &error);
        return;
    }
    if (!defined) {
        front_say(front, "cutoff_rank để trống: chỉ có nghĩa với mode = coverage và claimant = %s",
                  "cutoff_rank is empty: it has a meaning only with mode = coverage and claimant "
                  "= %s",
                  "student");
    }
    if (r->manifest != NULL) {
        (void)allocate_write_text(front, r->manifest, &round->text);
    }
}
