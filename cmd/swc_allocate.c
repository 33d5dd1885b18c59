/* swc-allocate: give the units in stock to students, so that anyone can check the plan. */
#include "common.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const front_about about = {
    .name = "swc-allocate",
    .usage = "--policy FILE --devices FILE (--seed HEX64 | --draw SOURCE=RESULT... --manifest M | "
             "--commit M) [STUDENTS]",
    .about_vi = "Phân bổ máy trong kho cho học sinh theo chính sách: thứ tự bốc thăm kiểm chứng "
                "được, số em được nhận lớn nhất, cùng một kết quả dù các dòng xếp thế nào.",
    .about_en = "Give the units in stock to students by the policy: a lottery that anyone can "
                "recompute, as many served as possible, one result whatever the order of rows.",
    .streams = true,
    .reads_streams = true,
};

struct request {
    const char *policy, *devices, *donations, *handovers, *coverage, *quota, *quota_type;
    text_list previous, outstanding;
    const char *previous_manifest, *cutoffs, *keep, *seed, *manifest, *commit;
    text_list draws;
    const char *explain;
};

struct inputs {
    swc_policy policy;
    swc_table students, devices, donations, handovers, coverage, quota;
    swc_table *previous, *outstanding;
};

/* Where the seed comes from: exactly one of --seed, --draw with --manifest, and none for --commit.
 */
static bool check_seed_options(struct front *front, const struct request *r)
{
    if (r->commit != NULL &&
        (r->seed != NULL || r->draws.count > 0 || r->manifest != NULL || r->explain != NULL)) {
        return front_usage(front,
                           "--commit chỉ ghi cam kết: bỏ --seed, --draw, --manifest và --explain",
                           "--commit only writes the commitment: leave out --seed, --draw, "
                           "--manifest and --explain");
    }
    if (r->seed != NULL && r->draws.count > 0) {
        return front_usage(front, "--seed là để chạy thử, --draw là để bốc thăm: chỉ dùng một",
                           "--seed is for rehearsals, --draw for the draw: use one of them");
    }
    if (r->draws.count > 0 && r->manifest == NULL) {
        return front_usage(front, "--draw cần --manifest với biên bản đã cam kết",
                           "--draw needs --manifest with the committed manifest");
    }
    if (r->commit == NULL && r->seed == NULL && r->draws.count == 0) {
        return front_usage(front, "cần --seed HEX64, hoặc --draw với --manifest, hoặc --commit",
                           "--seed HEX64, or --draw with --manifest, or --commit is needed");
    }
    if (r->seed != NULL && !swc_is_hex64(swc_str_of(r->seed))) {
        return front_usage(front, "--seed phải là 64 chữ số hex viết thường",
                           "--seed must be 64 lower-case hex digits");
    }
    for (size_t i = 0; i < r->draws.count; i++) {
        if (!swc_manifest_is_draw(r->draws.items[i])) {
            return front_usage(front, "--draw cần NGUỒN=KẾT QUẢ trên một dòng, không phải \"%s\"",
                               "--draw needs SOURCE=RESULT on one line, not \"%s\"",
                               r->draws.items[i]);
        }
    }
    if (r->explain != NULL && strcmp(r->explain, "-") == 0 &&
        (front->file_count == 0 || strcmp(front->files[0], "-") == 0)) {
        return front_usage(front,
                           "--explain - đọc tên từ stdin: hãy cho luồng học sinh bằng một tệp",
                           "--explain - reads the name from stdin: give the students as a file");
    }
    return true;
}

static bool check_request(struct front *front, const struct request *r)
{
    if (r->policy == NULL || r->devices == NULL) {
        return front_usage(front, "cần cả --policy FILE và --devices FILE",
                           "both --policy FILE and --devices FILE are needed");
    }
    if (front->file_count > 1) {
        return front_usage(front, "chỉ nhận một luồng học sinh, đang có %zu",
                           "one stream of students is read, %zu are given", front->file_count);
    }
    return check_seed_options(front, r);
}

static bool read_plans(struct front *front, const text_list *paths, swc_table **tables_out)
{
    *tables_out = calloc(paths->count + 1, sizeof **tables_out);
    if (*tables_out == NULL) {
        swc_error error = {0};
        (void)swc_fail_memory(&error);
        front_error(front, &error);
        return false;
    }
    for (size_t i = 0; i < paths->count; i++) {
        if (!front_read(front, paths->items[i], "plan", NULL, &(*tables_out)[i])) {
            return false;
        }
    }
    return true;
}

/* A quota table may come without a seal (RULES 7.3, POLICY). */
static bool read_quota(struct front *front, const char *path, swc_table *table)
{
    swc_error error = {0};
    swc_stream_options options = {.accept_unsealed = true};
    size_t dropped = 0;
    if (swc_stream_read(path, &options, table, &dropped, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    if (dropped > 0) {
        front_say(front, "%s: dòng cuối dở dang; hãy ghi đủ dòng cuối",
                  "%s: the last row is incomplete; write it out", path);
        front_raise(front, SWC_EXIT_INPUT);
        return false;
    }
    return true;
}

static bool read_inputs(struct front *front, const struct request *r, struct inputs *in)
{
    swc_error error = {0};
    if (swc_policy_read(r->policy, &in->policy, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    if (front->as_of != NULL && strcmp(front->as_of, in->policy.as_of) != 0) {
        return front_usage(front,
                           "ngày chốt số liệu của phân bổ là as_of trong %s; hãy ghi ngày ở đó để "
                           "người kiểm tra cũng thấy",
                           "the date of an allocation is as_of in %s; write it there, so that the "
                           "audit sees it",
                           r->policy);
    }
    const char *students = front->file_count == 0 ? "-" : front->files[0];
    const struct {
        const char *path, *kind, *keep;
        swc_table *table;
    } streams[] = {
        {students, "students", r->keep, &in->students},
        {r->devices, "devices", NULL, &in->devices},
        {r->donations, "donations", NULL, &in->donations},
        {r->handovers, "handovers", NULL, &in->handovers},
        {r->coverage, "coverage", NULL, &in->coverage},
    };
    for (size_t i = 0; i < sizeof streams / sizeof streams[0]; i++) {
        if (streams[i].path != NULL && !front_read(front, streams[i].path, streams[i].kind,
                                                   streams[i].keep, streams[i].table)) {
            return false;
        }
    }
    return (r->quota == NULL || read_quota(front, r->quota, &in->quota)) &&
           read_plans(front, &r->previous, &in->previous) &&
           read_plans(front, &r->outstanding, &in->outstanding);
}

static void remark(void *context, const char *vi, const char *en)
{
    front_say(context, "%s%.0s", "%.0s%s", vi, en);
}

/* ---- the manifest ---- */

static const char *last_component(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}

/* The name of the file that holds a table's bytes. */
static swc_manifest_file described(const char *kind, const char *path, const swc_table *table)
{
    return (swc_manifest_file){kind, last_component(path), table->row_count, table->sha256};
}

struct round {
    swc_manifest old;
    swc_buf text; /* the new manifest so far */
    char commit[SWC_SHA256_HEX + 1], seed[SWC_SHA256_HEX + 1];
};

/* Append the head: everything up to the commitment. */
static swc_status add_head(const struct front *front, const struct request *r,
                           const struct inputs *in, struct round *round, swc_error *error)
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

static bool write_text(struct front *front, const char *path, const swc_buf *text)
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
static void commit(struct front *front, const struct request *r, const struct inputs *in,
                   struct round *round)
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
        write_text(front, r->commit, &round->text)) {
        (void)write_text(front, front->output, &line);
    }
    swc_buf_free(&line);
}

/* --manifest: the head must be the committed one; then the seed. */
static bool open_round(struct front *front, const struct request *r, const struct inputs *in,
                       struct round *round)
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

/* ---- results ---- */

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

static bool add_result(struct round *round, const char *kind, const char *path,
                       const struct result *result)
{
    char sha256[SWC_SHA256_HEX + 1];
    swc_stream_sha256(result->writer, sha256);
    return swc_manifest_add_result(
        &round->text, &(swc_manifest_file){kind, last_component(path),
                                           swc_stream_row_count(result->writer), sha256});
}

/* The lines about results; a drawn manifest must come out as it was. */
static swc_status finish_round(const struct front *front, const struct request *r,
                               struct round *round, const struct result *plan,
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

static void write_results(struct front *front, const struct request *r, struct round *round,
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
        (void)write_text(front, r->manifest, &round->text);
    }
}

/* --explain: KEY, or the first line of standard input. */
static void explain(struct front *front, const struct request *r, const swc_allocation *allocation)
{
    char line[1024];
    const char *key = r->explain;
    swc_error error = {0};
    swc_buf text = {0};
    size_t count = 0;
    if (strcmp(key, "-") == 0) {
        key = fgets(line, sizeof line, stdin) == NULL ? "" : line;
        line[strcspn(line, "\r\n")] = '\0';
    }
    if (swc_allocation_explain(allocation, swc_str_of(key), front->result_lang, &text, &count,
                               &error) != SWC_OK) {
        front_error(front, &error);
    } else if (count == 0) {
        (void)front_usage(front, "không có em nào có mã hoặc tên đó%s",
                          "no child has that id or name%s", "");
    } else {
        (void)write_text(front, front->output, &text);
    }
    swc_buf_free(&text);
}

static void allocate(struct front *front, const struct request *r, const struct inputs *in,
                     struct round *round)
{
    swc_error error = {0};
    swc_allocation *allocation;
    swc_allocate_input input = {
        .policy = &in->policy,
        .students = &in->students,
        .devices = &in->devices,
        .donations = r->donations == NULL ? NULL : &in->donations,
        .handovers = r->handovers == NULL ? NULL : &in->handovers,
        .coverage = r->coverage == NULL ? NULL : &in->coverage,
        .quota = r->quota == NULL ? NULL : &in->quota,
        .quota_type = r->quota_type,
        .previous = in->previous,
        .previous_count = r->previous.count,
        .outstanding = in->outstanding,
        .outstanding_count = r->outstanding.count,
        .seed = round->seed,
        .rehearsal = r->seed != NULL,
        .lang = front->result_lang,
        .verbose = front->verbose,
        .remark = r->explain == NULL ? remark : NULL,
        .context = front,
    };
    if (swc_allocate_run(&input, &allocation, &error) != SWC_OK) {
        front_error(front, &error);
        return;
    }
    if (r->explain != NULL) {
        explain(front, r, allocation);
    } else {
        write_results(front, r, round, allocation);
    }
    swc_allocation_free(allocation);
}

static void run(struct front *front, const struct request *r, const struct inputs *in)
{
    struct round round = {0};
    swc_error error = {0};
    const char *path = r->commit != NULL ? r->commit : r->manifest;
    memset(round.old.prev, '0', SWC_SHA256_HEX);
    if (path != NULL && swc_manifest_read(path, &round.old, &error) != SWC_OK) {
        front_error(front, &error);
        return;
    }
    if (r->draws.count == 0) { /* only a draw goes on with what was committed */
        memset(round.old.prev, '0', SWC_SHA256_HEX);
    }
    if (r->seed != NULL) {
        memcpy(round.seed, r->seed, SWC_SHA256_HEX);
    }
    if (r->commit != NULL) {
        commit(front, r, in, &round);
    } else if (r->manifest == NULL || open_round(front, r, in, &round)) {
        allocate(front, r, in, &round);
    }
    swc_manifest_free(&round.old);
    swc_buf_free(&round.text);
}

static void free_inputs(const struct request *r, struct inputs *in)
{
    swc_policy_free(&in->policy);
    swc_table *tables[] = {&in->students,  &in->devices,  &in->donations,
                           &in->handovers, &in->coverage, &in->quota};
    for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
        swc_table_free(tables[i]);
    }
    for (size_t i = 0; in->previous != NULL && i < r->previous.count; i++) {
        swc_table_free(&in->previous[i]);
    }
    for (size_t i = 0; in->outstanding != NULL && i < r->outstanding.count; i++) {
        swc_table_free(&in->outstanding[i]);
    }
    free(in->previous);
    free(in->outstanding);
    free(r->previous.items);
    free(r->outstanding.items);
    free(r->draws.items);
}

int main(int argc, char **argv)
{
    struct front front;
    struct request r = {0};
    struct inputs in = {0};
    const option_spec options[] = {
        {0, "policy", OPTION_TEXT, &r.policy, "FILE", "chính sách phân bổ (swc-policy(5))",
         "the policy (swc-policy(5))", NULL},
        {0, "devices", OPTION_TEXT, &r.devices, "FILE", "luồng thiết bị trong kho",
         "stream of devices in stock", NULL},
        {0, "donations", OPTION_TEXT, &r.donations, "FILE",
         "luồng sổ tiếp nhận: chỉ định của máy và tiền còn lại",
         "stream of the donation ledger: earmarks of units, and free money", NULL},
        {0, "handovers", OPTION_TEXT, &r.handovers, "FILE", "luồng bàn giao các đợt trước",
         "stream of earlier handovers", NULL},
        {0, "coverage", OPTION_TEXT, &r.coverage, "FILE", "luồng điểm lõm sóng, cho đợt cấp SIM",
         "stream of coverage points, for the SIM run", NULL},
        {0, "quota", OPTION_TEXT, &r.quota, "FILE", "hạn mức máy không chỉ định cho từng huyện",
         "units of open pools set apart for districts", NULL},
        {0, "quota-type", OPTION_TEXT, &r.quota_type, "TYPE",
         "loại thiết bị của --quota khi bảng không có cột type",
         "device type of --quota when the table has no column type", NULL},
        {0, "previous", OPTION_LIST, &r.previous, "PLAN",
         "phương án đợt trước, để biết ai đã chờ (lặp lại được)",
         "plan of an earlier round, to know who waited (repeatable)", NULL},
        {0, "outstanding", OPTION_LIST, &r.outstanding, "PLAN",
         "phương án đang bàn giao dở: coi như đã giao (lặp lại được)",
         "plan still being handed over: counts as delivered (repeatable)", NULL},
        {0, "previous-manifest", OPTION_TEXT, &r.previous_manifest, "FILE",
         "biên bản của đợt trước, để nối chuỗi", "manifest of the previous round, to chain to",
         NULL},
        {0, "seed", OPTION_TEXT, &r.seed, "HEX64", "hạt giống cho chạy thử (ghi rõ là chạy thử)",
         "seed for a rehearsal (marked so in the plan)", NULL},
        {0, "commit", OPTION_TEXT, &r.commit, "FILE",
         "ghi cam kết đầu vào trước khi bốc thăm, in mã cam kết, không phân bổ",
         "write the commitment to the inputs before the draw, print it, allocate nothing", NULL},
        {0, "manifest", OPTION_TEXT, &r.manifest, "FILE", "biên bản: đầu vào, hạt giống, kết quả",
         "the manifest: inputs, seed, results", NULL},
        {0, "draw", OPTION_LIST, &r.draws, "SOURCE=RESULT",
         "kết quả công khai dùng để bốc thăm (lặp lại được, theo thứ tự)",
         "a published result that the draw uses (repeatable, in order)", NULL},
        {0, "cutoffs", OPTION_TEXT, &r.cutoffs, "FILE", "ghi bảng điểm cắt của từng nhóm máy",
         "write the cutoff of every pool", NULL},
        {0, "keep", OPTION_TEXT, &r.keep, "FILE", "giữ luồng học sinh đọc từ đường ống",
         "keep the students stream that was read from a pipe", NULL},
        {0, "explain", OPTION_TEXT, &r.explain, "KEY",
         "giải thích kết quả của một em (mã hoặc tên; - đọc từ stdin) thay cho phương án",
         "explain one child's result (id or name; - reads stdin) instead of the plan", NULL},
        {0},
    };
    if (front_begin(&front, &about, options, argc, argv) && check_request(&front, &r) &&
        read_inputs(&front, &r, &in)) {
        run(&front, &r, &in);
    }
    free_inputs(&r, &in);
    return front_end(&front);
}
