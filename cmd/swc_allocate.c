/* swc-allocate: give the units in stock to students, so that anyone can check the plan. */
#include "allocate.h"

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

/* Where the seed comes from: exactly one of --seed, --draw with --manifest, and none for --commit.
 */
static bool check_seed_options(struct front *front, const allocate_request *r)
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
    if (r->manifest != NULL && (front->plain || front->bom)) {
        return front_usage(front, "biên bản cần phương án có niêm: bỏ --plain và --bom",
                           "a manifest needs a sealed plan: leave out --plain and --bom");
    }
    if (r->explain != NULL && strcmp(r->explain, "-") == 0 &&
        (front->file_count == 0 || strcmp(front->files[0], "-") == 0)) {
        return front_usage(front,
                           "--explain - đọc tên từ stdin: hãy cho luồng học sinh bằng một tệp",
                           "--explain - reads the name from stdin: give the students as a file");
    }
    return true;
}

static bool check_request(struct front *front, const allocate_request *r)
{
    if (r->policy == NULL || r->devices == NULL) {
        return front_usage(front, "cần cả --policy FILE và --devices FILE",
                           "both --policy FILE and --devices FILE are needed");
    }
    if (front->file_count > 1) {
        return front_usage(front, "chỉ nhận một luồng học sinh, đang có %zu",
                           "one stream of students is read, %zu are given", front->file_count);
    }
    return check_seed_options(front, r) && allocate_check_names(front, r);
}

static void remark(void *context, const char *vi, const char *en)
{
    front_say(context, "%s%.0s", "%.0s%s", vi, en);
}

/* --explain: KEY, or the first line of standard input. */
static void explain(struct front *front, const allocate_request *r,
                    const swc_allocation *allocation)
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
        (void)allocate_write_text(front, front->output, &text);
    }
    swc_buf_free(&text);
}

static void allocate(struct front *front, const allocate_request *r, const allocate_inputs *in,
                     allocate_round *round)
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
        allocate_write_results(front, r, round, allocation);
    }
    swc_allocation_free(allocation);
}

static void run(struct front *front, const allocate_request *r, const allocate_inputs *in)
{
    allocate_round round = {0};
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
        allocate_commit(front, r, in, &round);
    } else if (r->manifest == NULL || allocate_open_round(front, r, in, &round)) {
        allocate(front, r, in, &round);
    }
    swc_manifest_free(&round.old);
    swc_buf_free(&round.text);
}

int main(int argc, char **argv)
{
    struct front front;
    allocate_request r = {0};
    allocate_inputs in = {0};
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
        allocate_read_inputs(&front, &r, &in)) {
        run(&front, &r, &in);
    }
    allocate_free_inputs(&r, &in);
    return front_end(&front);
}
