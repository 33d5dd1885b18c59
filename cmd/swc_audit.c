/* swc-audit: check a plan against what it was made from. */
#include "common.h"

#include <stdio.h>
#include <stdlib.h>

static const front_about about = {
    .name = "swc-audit",
    .usage = "--manifest M | --policy F --students F --devices F [...] PLAN",
    .about_vi =
        "Kiểm tra một kế hoạch phân bổ từ chính các tệp đã dùng để lập ra nó: tính lại phiếu "
        "bốc thăm, thứ hạng, điều kiện và chứng minh không em nào bị bỏ qua. In bảng "
        "check,result,count,detail.",
    .about_en = "Check an allocation plan from the files it was made of: tickets, ranks and "
                "eligibility are recomputed, and it is proven that nobody was passed over. Prints "
                "the table check,result,count,detail.",
    .streams = true,
    .reads_streams = true,
};

struct request {
    const char *policy, *students, *devices, *donations, *handovers, *coverage, *quota, *cutoffs;
    const char *quota_type, *seed, *manifest, *previous_manifest, *fairness;
    text_list previous, outstanding;
    bool show_values;
};

static bool add_one(struct front *front, swc_audit_case *audited, const char *kind,
                    const char *path)
{
    swc_error error = {0};
    if (path != NULL &&
        swc_audit_case_add(audited, kind, path, front->unsealed, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    return true;
}

static bool add_list(struct front *front, swc_audit_case *audited, const char *kind,
                     const text_list *paths)
{
    for (size_t i = 0; i < paths->count; i++) {
        if (!add_one(front, audited, kind, paths->items[i])) {
            return false;
        }
    }
    return true;
}

/* All files of the request, those that a seal can be wrong of first. */
static bool read_files(struct front *front, swc_audit_case *audited, const struct request *request)
{
    swc_error error = {0};
    swc_audit_case_set(audited, request->quota_type, request->seed, request->show_values);
    if (request->manifest != NULL &&
        swc_audit_case_manifest(audited, request->manifest, front->unsealed, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    if (request->previous_manifest != NULL &&
        swc_audit_case_previous_manifest(audited, request->previous_manifest, &error) != SWC_OK) {
        front_error(front, &error);
        return false;
    }
    return add_one(front, audited, "policy", request->policy) &&
           add_one(front, audited, "students", request->students) &&
           add_one(front, audited, "devices", request->devices) &&
           add_one(front, audited, "donations", request->donations) &&
           add_one(front, audited, "handovers", request->handovers) &&
           add_one(front, audited, "coverage", request->coverage) &&
           add_one(front, audited, "quota", request->quota) &&
           add_list(front, audited, "previous", &request->previous) &&
           add_list(front, audited, "outstanding", &request->outstanding) &&
           add_one(front, audited, "cutoffs", request->cutoffs) &&
           add_one(front, audited, "plan", front->file_count == 0 ? NULL : front->files[0]);
}

/* Rows of a table, then the seal. */
static swc_status write_table(const swc_table *table, const char *note, swc_stream_writer *writer,
                              swc_error *error)
{
    swc_str cells[8];
    swc_status status = swc_stream_write(writer, table->columns, table->column_count, error);
    for (size_t row = 0; row < table->row_count && status == SWC_OK; row++) {
        swc_table_row(table, row, cells);
        status = swc_stream_write(writer, cells, table->column_count, error);
    }
    if (status == SWC_OK) {
        status = swc_stream_write_note(writer, swc_str_of(note), error);
    }
    return status == SWC_OK ? swc_stream_write_end(writer, error) : status;
}

/* The checks as a table of check,result,count,detail. */
static swc_status list_checks(const struct front *front, const swc_audit *audit, swc_table *out,
                              swc_error *error)
{
    const swc_str header[] = {SWC_STR("check"), SWC_STR("result"), SWC_STR("count"),
                              SWC_STR("detail")};
    swc_buf detail = {0};
    swc_status status = swc_table_init(out, header, 4, SIZE_MAX, error);
    for (int i = 0; i < SWC_CHECK_COUNT && status == SWC_OK; i++) {
        swc_audit_check check = (swc_audit_check)i;
        char count[24];
        (void)snprintf(count, sizeof count, "%zu", audit->counts[i]);
        status = swc_audit_detail(audit, check, front->result_lang, &detail, error);
        const swc_str cells[] = {swc_str_of(swc_audit_check_name(check)),
                                 swc_str_of(swc_audit_result_name(audit->results[i])),
                                 swc_str_of(count), swc_buf_str(&detail)};
        if (status == SWC_OK) {
            status = swc_table_add(out, cells, error);
        }
    }
    swc_buf_free(&detail);
    return status;
}

static swc_status write_file(const struct front *front, const char *path, const swc_table *table,
                             const char *note, swc_error *error)
{
    swc_output *output;
    swc_stream_writer *writer = NULL;
    swc_status status =
        swc_output_open(path, (swc_output_options){.personal = false}, &output, error);
    if (status != SWC_OK) {
        return status;
    }
    status = swc_stream_writer_new(output, front_style(front), &writer, error);
    if (status == SWC_OK) {
        status = write_table(table, note, writer, error);
    }
    swc_stream_writer_free(writer);
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    return swc_output_commit(output, error);
}

static swc_status write_results(const struct front *front, const struct request *request,
                                swc_audit_case *audited, const swc_audit *audit, swc_error *error)
{
    swc_table table = {0};
    char note[256];
    swc_str commitment = swc_audit_case_commitment(audited);
    int violated = 0;
    for (int i = 0; i < SWC_CHECK_COUNT; i++) {
        violated += audit->results[i] == SWC_AUDIT_VIOLATED;
    }
    (void)snprintf(note, sizeof note, "#swc audit version=%s checks=%d violated=%d%s%.*s%s",
                   SWC_VERSION, (int)SWC_CHECK_COUNT, violated,
                   commitment.length > 0 ? " commit=" : "", (int)commitment.length,
                   commitment.data == NULL ? "" : commitment.data,
                   front->unsealed ? " unsealed=yes" : "");
    swc_status status = SWC_OK;
    if (request->fairness != NULL) {
        status = swc_audit_fairness(swc_audit_case_inputs(audited), &table, error);
        if (status == SWC_OK) {
            status = write_file(front, request->fairness, &table, note, error);
            swc_table_free(&table);
        }
    }
    if (status == SWC_OK) {
        status = list_checks(front, audit, &table, error);
    }
    if (status == SWC_OK) {
        status = write_file(front, front->output, &table, note, error);
    }
    swc_table_free(&table);
    return status;
}

static void audit_files(struct front *front, const struct request *request)
{
    swc_audit_case *audited;
    swc_audit audit = {0};
    swc_error error = {0};
    if (swc_audit_case_new(&audited, &error) != SWC_OK) {
        front_error(front, &error);
        return;
    }
    if (read_files(front, audited, request)) {
        swc_status status = swc_audit_case_run(audited, &audit, &error);
        if (status == SWC_OK) {
            status = write_results(front, request, audited, &audit, &error);
        }
        if (status != SWC_OK) {
            front_error(front, &error);
        } else if (!swc_audit_holds(&audit)) {
            front_say(front, "kế hoạch KHÔNG đạt: xem các dòng \"violated\"",
                      "the plan does NOT hold: see the lines \"violated\"");
            front_raise(front, SWC_EXIT_DATA);
        }
    }
    swc_audit_free(&audit);
    swc_audit_case_free(audited);
}

static bool check_request(struct front *front, const struct request *request)
{
    bool single = request->policy != NULL || request->students != NULL ||
                  request->devices != NULL || front->file_count > 0;
    if (request->manifest != NULL && single) {
        return front_usage(front, "--manifest đã nêu mọi tệp: đừng nêu thêm tệp nào khác",
                           "--manifest names every file: give no other");
    }
    if (request->manifest == NULL && (front->file_count != 1 || request->policy == NULL ||
                                      request->students == NULL || request->devices == NULL)) {
        return front_usage(front,
                           "cần --manifest, hoặc --policy, --students, --devices và một PLAN",
                           "--manifest is needed, or --policy, --students, --devices and one PLAN");
    }
    const front_file files[] = {{"--fairness", request->fairness},
                                {"-o", front->output},
                                {"--manifest", request->manifest},
                                {"--policy", request->policy},
                                {"--students", request->students},
                                {"--devices", request->devices},
                                {"--donations", request->donations},
                                {"--handovers", request->handovers},
                                {"--coverage", request->coverage},
                                {"--quota", request->quota},
                                {"--cutoffs", request->cutoffs},
                                {"--previous-manifest", request->previous_manifest},
                                {NULL, front->files[0]}};
    return front_files_apart(front, files, sizeof files / sizeof files[0], 2);
}

int main(int argc, char **argv)
{
    struct front front;
    struct request request = {0};
    const option_spec options[] = {
        {0, "manifest", OPTION_TEXT, &request.manifest, "FILE",
         "manifest của đợt; các tệp nó nêu nằm cạnh nó",
         "manifest of the round; the files it names lie beside it", NULL},
        {0, "policy", OPTION_TEXT, &request.policy, "FILE", "chính sách", "the policy", NULL},
        {0, "students", OPTION_TEXT, &request.students, "FILE", "luồng học sinh", "students stream",
         NULL},
        {0, "devices", OPTION_TEXT, &request.devices, "FILE", "luồng thiết bị", "devices stream",
         NULL},
        {0, "donations", OPTION_TEXT, &request.donations, "FILE", "luồng sổ ủng hộ",
         "donations stream", NULL},
        {0, "handovers", OPTION_TEXT, &request.handovers, "FILE", "luồng bàn giao",
         "handovers stream", NULL},
        {0, "coverage", OPTION_TEXT, &request.coverage, "FILE", "luồng phủ sóng", "coverage stream",
         NULL},
        {0, "quota", OPTION_TEXT, &request.quota, "FILE", "bảng chỉ tiêu huyện",
         "table of district quotas", NULL},
        {0, "quota-type", OPTION_TEXT, &request.quota_type, "TYPE",
         "loại thiết bị của bảng chỉ tiêu", "device type of the quota table", NULL},
        {0, "previous", OPTION_LIST, &request.previous, "PLAN", "kế hoạch đợt trước (lặp được)",
         "plan of an earlier round (repeatable)", NULL},
        {0, "outstanding", OPTION_LIST, &request.outstanding, "PLAN",
         "kế hoạch còn đang bàn giao (lặp được)", "plan still being handed over (repeatable)",
         NULL},
        {0, "previous-manifest", OPTION_TEXT, &request.previous_manifest, "FILE",
         "manifest đợt trước, để kiểm tra prev", "manifest of the round before, to check prev",
         NULL},
        {0, "cutoffs", OPTION_TEXT, &request.cutoffs, "FILE", "bảng điểm cắt", "table of cut-offs",
         NULL},
        {0, "fairness", OPTION_TEXT, &request.fairness, "FILE",
         "ghi thêm các chỉ số công bằng vào FILE", "also write fairness figures to FILE", NULL},
        {0, "show-values", OPTION_FLAG, &request.show_values, NULL,
         "nêu cả giá trị ô: đang ghi gì, phải là gì",
         "tell the cells too: what stands, what must stand", NULL},
        {0, "seed", OPTION_TEXT, &request.seed, "HEX64",
         "hạt giống (mặc định: của manifest hoặc của kế hoạch)",
         "the seed (default: the manifest's or the plan's)", NULL},
        {0},
    };
    if (front_begin(&front, &about, options, argc, argv) && check_request(&front, &request)) {
        audit_files(&front, &request);
    }
    free(request.previous.items);
    free(request.outstanding.items);
    return front_end(&front);
}
