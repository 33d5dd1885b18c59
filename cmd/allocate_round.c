/* The round's manifest: committed before the draw, opened by it. Results are added elsewhere. */
#include "allocate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *allocate_last_component(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}

/* Whether two files may not stand side by side: one file, or one name where a manifest, which holds
 * names alone, speaks of both. Pipes and devices are nobody's. */
static bool clash(const char *a, const char *b, bool by_name)
{
    if (a == NULL || b == NULL || strcmp(a, "-") == 0 || strncmp(a, "/dev/", 5) == 0) {
        return false;
    }
    return (by_name && strcmp(allocate_last_component(a), allocate_last_component(b)) == 0) ||
           front_is_one_file(a, b);
}

/* No result may take the place of an input or of another result. */
bool allocate_check_names(struct front *front, const allocate_request *r)
{
    bool by_name = r->manifest != NULL;
    const char *plan = front->output;
    if (by_name && (plan == NULL || strcmp(plan, "-") == 0)) {
        plan = "plan.csv";
    }
    const char *const results[] = {r->commit == NULL && r->explain == NULL ? plan : NULL,
                                   r->cutoffs, r->manifest};
    const char *const inputs[] = {front->file_count == 0 ? NULL : front->files[0],
                                  r->keep,
                                  r->policy,
                                  r->devices,
                                  r->donations,
                                  r->handovers,
                                  r->coverage,
                                  r->quota};
    const char *taken = NULL;
    for (size_t i = 0; i < sizeof results / sizeof results[0]; i++) {
        for (size_t k = 0; k < sizeof inputs / sizeof inputs[0]; k++) {
            taken = clash(results[i], inputs[k], by_name) ? results[i] : taken;
        }
        for (size_t k = 0; k < r->previous.count; k++) {
            taken = clash(results[i], r->previous.items[k], by_name) ? results[i] : taken;
        }
        for (size_t k = 0; k < r->outstanding.count; k++) {
            taken = clash(results[i], r->outstanding.items[k], by_name) ? results[i] : taken;
        }
        for (size_t k = 0; k < i; k++) {
            taken = clash(results[i], results[k], by_name) ? results[i] : taken;
        }
        taken = clash(results[i], r->previous_manifest, false) ? results[i] : taken;
    }
    for (size_t k = 0; k < sizeof inputs / sizeof inputs[0]; k++) { /* the students, kept */
        taken = inputs[k] != r->keep && clash(r->keep, inputs[k], false) ? r->keep : taken;
    }
    return taken == NULL ||
           front_usage(front,
                       "\"%s\" là tên của cả một kết quả và một tệp khác của lần chạy này; hãy đặt "
                       "tên khác cho kết quả",
                       "\"%s\" names a result and another file of this run; give the result a name "
                       "of its own",
                       taken);
}

/* The name of the file that holds a table's bytes. */
static swc_manifest_file described(const char *kind, const char *path, const swc_table *table)
{
    return (swc_manifest_file){kind, allocate_last_component(path), table->row_count,
                               table->sha256};
}

/* Append the head: everything up to the commitment. */
static swc_status add_head(const struct front *front, const allocate_request *r,
                           const allocate_inputs *in, allocate_round *round, swc_error *error)
{
    size_t count = 0;
    size_t most = 6 + r->previous.count + r->outstanding.count;
    char prev[SWC_SHA256_HEX + 1];
    char quota_kind[32];
    swc_manifest_file *files = calloc(most, sizeof *files);
    if (files == NULL) {
        return swc_fail(error, SWC_ERR_MEMORY, "không đủ bộ nhớ", "out of memory");
    }
    memcpy(prev, round->old.prev, sizeof prev);
    (void)snprintf(quota_kind, sizeof quota_kind, "quota%s%.20s", r->quota_type == NULL ? "" : ":",
                   r->quota_type == NULL ? "" : r->quota_type);
    const char *students = front->file_count == 0 ? "-" : front->files[0];
    if (strcmp(students, "-") == 0 && r->keep != NULL) {
        students = r->keep;
    }
    const struct {
        const char *kind, *path;
        const swc_table *table;
    } single[] = {
        {"students", students, &in->students},       {"devices", r->devices, &in->devices},
        {"donations", r->donations, &in->donations}, {"handovers", r->handovers, &in->handovers},
        {"coverage", r->coverage, &in->coverage},    {quota_kind, r->quota, &in->quota},
    };
    for (size_t i = 0; i < sizeof single / sizeof single[0]; i++) {
        if (single[i].path != NULL) {
            files[count++] = described(single[i].kind, single[i].path, single[i].table);
        }
    }
    for (size_t i = 0; i < r->previous.count; i++) {
        files[count++] = described("previous", r->previous.items[i], &in->previous[i]);
    }
    for (size_t i = 0; i < r->outstanding.count; i++) {
        files[count++] = described("outstanding", r->outstanding.items[i], &in->outstanding[i]);
    }
    swc_status status = SWC_OK;
    if (r->previous_manifest != NULL) {
        status = swc_manifest_hash_file(r->previous_manifest, prev, error);
    }
    if (status == SWC_OK) {
        status = swc_manifest_add_head(&round->text, &in->policy, prev, files, count, round->commit,
                                       error);
    }
    free(files);
    return status;
}

bool allocate_write_text(struct front *front, const char *path, const swc_buf *text)
{
    swc_error error = {0};
    swc_output *output;
    swc_status status =
        swc_output_open(path, (swc_output_options){.personal = false}, &output, &error);
    if (status == SWC_OK) {
        status = swc_output_write(output, text->data, text->length, &error);
        if (status == SWC_OK) {
            status = swc_output_commit(output, &error);
        } else {
            swc_output_discard(output);
        }
    }
    if (status != SWC_OK) {
        front_error(front, &error);
    }
    return status == SWC_OK;
}

/* --commit: write the head, print the commitment. */
void allocate_commit(struct front *front, const allocate_request *r, const allocate_inputs *in,
                     allocate_round *round)
{
    swc_error error = {0};
    if (round->old.seed[0] != '\0' && !round->old.rehearsal) {
        (void)front_usage(
            front, "%s đã bốc thăm xong: một đợt chỉ cam kết một lần; hãy ghi tệp khác",
            "%s has been drawn already: a round is committed once; write another file", r->commit);
        return;
    }
    if (add_head(front, r, in, round, &error) != SWC_OK) {
        front_error(front, &error);
        return;
    }
    swc_buf line = {0};
    if (swc_buf_printf(&line, "%s\n", round->commit) &&
        allocate_write_text(front, r->commit, &round->text)) {
        (void)allocate_write_text(front, front->output, &line);
    }
    swc_buf_free(&line);
}

/* --manifest: the head must be the committed one; then the seed. */
bool allocate_open_round(struct front *front, const allocate_request *r, const allocate_inputs *in,
                         allocate_round *round)
{
    swc_error error = {0};
    bool drawn = round->old.seed[0] != '\0' && !round->old.rehearsal;
    if (r->draws.count > 0 && (!round->old.exists || round->old.rehearsal)) {
        return front_usage(front, "%s chưa được cam kết; hãy chạy --commit trước khi bốc thăm",
                           "%s is not committed; run --commit before the draw", r->manifest);
    }
    if (r->seed != NULL && round->old.exists && !round->old.rehearsal) {
        return front_usage(front,
                           drawn ? "%s đã bốc thăm; --seed chỉ để chạy thử, hãy ghi tệp khác"
                                 : "%s đã cam kết; --seed chỉ để chạy thử, hãy ghi tệp khác",
                           drawn ? "%s has been drawn; --seed is for rehearsals, write another file"
                                 : "%s is committed; --seed is for rehearsals, write another file",
                           r->manifest);
    }
    swc_status status = add_head(front, r, in, round, &error);
    if (status == SWC_OK && r->draws.count > 0) {
        status =
            swc_manifest_check_head(&round->old, r->manifest, swc_buf_str(&round->text), &error);
    }
    if (status == SWC_OK && r->draws.count > 0) {
        status =
            swc_manifest_seed(round->commit, r->draws.items, r->draws.count, round->seed, &error);
    }
    if (status == SWC_OK &&
        !swc_manifest_add_seed(&round->text, r->draws.items, r->draws.count, round->seed)) {
        status = swc_fail(&error, SWC_ERR_MEMORY, "không đủ bộ nhớ", "out of memory");
    }
    if (status != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    /* what was drawn before stands: the same draws again are a check */
    if (drawn && (round->old.bytes.length < round->text.length ||
                  memcmp(round->old.bytes.data, round->text.data, round->text.length) != 0)) {
        return front_usage(front, "%s đã bốc thăm với kết quả khác; không bốc thăm lại",
                           "%s holds another draw; a round is never drawn again", r->manifest);
    }
    return true;
}
