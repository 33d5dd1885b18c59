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
    if (r->commit != NULL || r->manifest != NULL || r->draws.count > 0 || r->explain != NULL ||
        r->previous_manifest != NULL) {
        return front_usage(front,
                           "chưa có trong bản này: --commit, --manifest, --draw, "
                           "--previous-manifest, --explain; hãy dùng --seed",
                           "not built yet: --commit, --manifest, --draw, --previous-manifest, "
                           "--explain; use --seed");
    }
    if (r->seed == NULL) {
        return front_usage(front, "cần --seed HEX64", "--seed HEX64 is needed");
    }
    if (!swc_is_hex64(swc_str_of(r->seed))) {
        return front_usage(front, "--seed phải là 64 chữ số hex viết thường",
                           "--seed must be 64 lower-case hex digits");
    }
    return true;
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

/* Write one table of the result: the rows by `cutoffs` or not, then the seal. */
static swc_status write_stream(struct front *front, const char *path, swc_allocation *allocation,
                               bool cutoffs, bool *defined_out, swc_error *error)
{
    swc_output *output;
    swc_stream_writer *writer = NULL;
    swc_stream_style style = front_style(front);
    if (cutoffs) {
        style = (swc_stream_style){0};
    }
    swc_status status =
        swc_output_open(path, (swc_output_options){.personal = true}, &output, error);
    if (status != SWC_OK) {
        return status;
    }
    status = swc_stream_writer_new(output, style, &writer, error);
    if (status == SWC_OK) {
        status = cutoffs ? swc_allocation_write_cutoffs(allocation, writer, defined_out, error)
                         : swc_allocation_write_plan(allocation, writer, error);
    }
    if (status == SWC_OK) {
        status = swc_stream_write_end(writer, error);
    }
    if (status != SWC_OK && writer != NULL && swc_output_is_stdout(output)) {
        swc_stream_write_fail(writer, swc_status_exit(status));
    }
    swc_stream_writer_free(writer);
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    return swc_output_commit(output, error);
}

static void write_results(struct front *front, const struct request *r, swc_allocation *allocation)
{
    swc_error error = {0};
    bool defined = true;
    swc_status status = write_stream(front, front->output, allocation, false, &defined, &error);
    if (status == SWC_OK && r->cutoffs != NULL) {
        status = write_stream(front, r->cutoffs, allocation, true, &defined, &error);
    }
    if (status != SWC_OK) {
        front_error(front, &error);
    } else if (!defined) {
        front_say(front, "cutoff_rank để trống: chỉ có nghĩa với mode = coverage và claimant = %s",
                  "cutoff_rank is empty: it has a meaning only with mode = coverage and claimant "
                  "= %s",
                  "student");
    }
}

static void allocate(struct front *front, const struct request *r, const struct inputs *in)
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
        .seed = r->seed,
        .rehearsal = true,
        .lang = front->result_lang,
        .verbose = front->verbose,
        .remark = remark,
        .context = front,
    };
    if (swc_allocate_run(&input, &allocation, &error) != SWC_OK) {
        front_error(front, &error);
        return;
    }
    write_results(front, r, allocation);
    swc_allocation_free(allocation);
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
        allocate(&front, &r, &in);
    }
    free_inputs(&r, &in);
    return front_end(&front);
}
