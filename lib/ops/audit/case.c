/* The files of one audit: from the command line or from a manifest. Checks hashes, judges no row.
 */
#include "ops/audit/manifest.h"
#include "swc/audit.h"
#include "swc/stream.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_MANIFEST_BYTES = 1 << 20 };

typedef enum case_kind {
    CASE_STUDENTS,
    CASE_DEVICES,
    CASE_DONATIONS,
    CASE_HANDOVERS,
    CASE_COVERAGE,
    CASE_QUOTA,
    CASE_PLAN,
    CASE_CUTOFFS,
    CASE_PREVIOUS, /* from here on any number */
    CASE_OUTSTANDING,
    CASE_KINDS,
} case_kind;

/* Word on the command line and in the manifest; what the stream must say it is. */
static const struct {
    const char *word;
    const char *stream_kind;
} kinds[CASE_KINDS] = {
    [CASE_STUDENTS] = {"students", "students"},
    [CASE_DEVICES] = {"devices", "devices"},
    [CASE_DONATIONS] = {"donations", "donations"},
    [CASE_HANDOVERS] = {"handovers", "handovers"},
    [CASE_COVERAGE] = {"coverage", "coverage"},
    [CASE_QUOTA] = {"quota", NULL},
    [CASE_PLAN] = {"plan", "plan"},
    [CASE_CUTOFFS] = {"cutoffs", "cutoffs"},
    [CASE_PREVIOUS] = {"previous", "plan"},
    [CASE_OUTSTANDING] = {"outstanding", "plan"},
};

typedef struct case_table {
    swc_table *table; /* an allocation of its own: inputs point at it */
    case_kind kind;
} case_table;

struct swc_audit_case {
    swc_policy policy;
    bool has_policy;
    case_table *tables;
    size_t table_count, table_capacity;
    const swc_table **earlier; /* previous, then outstanding */
    swc_audit_inputs inputs;
    audit_manifest manifest;
    bool has_manifest;
    const char *quota_type, *seed;
    swc_buf quota_type_text, seed_text;
    char previous_manifest[SWC_SHA256_HEX + 1]; /* empty: not given */
    bool unsealed;
    bool show_values;
};

swc_status swc_audit_case_new(swc_audit_case **out, swc_error *error)
{
    *out = calloc(1, sizeof **out);
    return *out == NULL ? swc_fail_memory(error) : SWC_OK;
}

void swc_audit_case_free(swc_audit_case *audited)
{
    if (audited == NULL) {
        return;
    }
    for (size_t i = 0; i < audited->table_count; i++) {
        swc_table_free(audited->tables[i].table);
        free(audited->tables[i].table);
    }
    free(audited->tables);
    free(audited->earlier);
    swc_policy_free(&audited->policy);
    audit_manifest_free(&audited->manifest);
    swc_buf_free(&audited->quota_type_text);
    swc_buf_free(&audited->seed_text);
    free(audited);
}

void swc_audit_case_set(swc_audit_case *audited, const char *quota_type, const char *seed,
                        bool show_values)
{
    audited->quota_type = quota_type;
    audited->seed = seed;
    audited->show_values = show_values;
}

static const swc_table *find_table(const swc_audit_case *audited, case_kind kind)
{
    for (size_t i = 0; i < audited->table_count; i++) {
        if (audited->tables[i].kind == kind) {
            return audited->tables[i].table;
        }
    }
    return NULL;
}

static swc_status fail_twice(const char *kind, swc_error *error)
{
    return swc_fail(error, SWC_ERR_USAGE, "\"%s\" được nêu hai lần; chỉ nêu một tệp",
                    "\"%s\" is given twice; give one file", kind);
}

static swc_status add_table(swc_audit_case *audited, case_kind kind, const char *path,
                            bool accept_unsealed, swc_error *error)
{
    size_t dropped;
    const swc_stream_options options = {
        .accept_unsealed = accept_unsealed || kind == CASE_QUOTA,
        .kind = kinds[kind].stream_kind,
    };
    if (kind < CASE_PREVIOUS && find_table(audited, kind) != NULL) {
        return fail_twice(kinds[kind].word, error);
    }
    void *tables = audited->tables;
    if (!swc_grow(&tables, &audited->table_capacity, audited->table_count + 1,
                  sizeof *audited->tables)) {
        return swc_fail_memory(error);
    }
    audited->tables = tables;
    swc_table *table = calloc(1, sizeof *table);
    if (table == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = swc_stream_read(path, &options, table, &dropped, error);
    if (status != SWC_OK) {
        free(table);
        return status;
    }
    bool is_input = kind != CASE_QUOTA && kind != CASE_PLAN && kind != CASE_CUTOFFS;
    audited->unsealed = audited->unsealed || (table->unsealed && is_input);
    audited->tables[audited->table_count++] = (case_table){table, kind};
    return SWC_OK;
}

swc_status swc_audit_case_add(swc_audit_case *audited, const char *kind, const char *path,
                              bool accept_unsealed, swc_error *error)
{
    if (strcmp(kind, "policy") == 0) {
        if (audited->has_policy) {
            return fail_twice(kind, error);
        }
        audited->has_policy = true;
        return swc_policy_read(path, &audited->policy, error);
    }
    for (int i = 0; i < CASE_KINDS; i++) {
        if (strcmp(kind, kinds[i].word) == 0) {
            return add_table(audited, (case_kind)i, path, accept_unsealed, error);
        }
    }
    return swc_fail(error, SWC_ERR_USAGE, "không có loại đầu vào \"%s\"",
                    "there is no kind of input \"%s\"", kind);
}

static swc_status read_whole(const char *path, swc_buf *out, swc_error *error)
{
    char block[4096];
    size_t got = 0;
    FILE *file = fopen(path, "rb");
    out->limit = MOST_MANIFEST_BYTES;
    bool good = file != NULL;
    while (good && (got = fread(block, 1, sizeof block, file)) > 0) {
        good = swc_buf_add(out, block, got);
    }
    int cause = errno;
    good = good && ferror(file) == 0;
    if (file != NULL) {
        (void)fclose(file);
    }
    if (good) {
        return SWC_OK;
    }
    swc_buf_free(out);
    return swc_fail(error, SWC_ERR_INPUT, "%s: không đọc được (%s)", "%s: cannot be read (%s)",
                    path, file != NULL && cause == 0 ? "too large" : strerror(cause));
}

swc_status swc_audit_case_previous_manifest(swc_audit_case *audited, const char *path,
                                            swc_error *error)
{
    swc_buf bytes = {0};
    swc_sha256 *hash = NULL;
    swc_status status = read_whole(path, &bytes, error);
    if (status == SWC_OK) {
        status = swc_sha256_new(&hash, error);
    }
    if (status == SWC_OK) {
        swc_sha256_add(hash, bytes.data, bytes.length);
        swc_sha256_end_hex(hash, audited->previous_manifest);
    }
    swc_sha256_free(hash);
    swc_buf_free(&bytes);
    return status;
}

/* FOLDER of the manifest, then the name. */
static swc_status path_beside(const char *manifest_path, swc_str name, swc_buf *out,
                              swc_error *error)
{
    const char *slash = strrchr(manifest_path, '/');
    size_t folder = slash == NULL ? 0 : (size_t)(slash - manifest_path) + 1;
    swc_buf_clear(out);
    return swc_buf_add(out, manifest_path, folder) && swc_buf_add_str(out, name)
               ? SWC_OK
               : swc_fail_memory(error);
}

swc_status swc_audit_case_manifest(swc_audit_case *audited, const char *path, bool accept_unsealed,
                                   swc_error *error)
{
    swc_buf bytes = {0};
    swc_buf beside = {0};
    char kind[32];
    swc_status status = read_whole(path, &bytes, error);
    if (status == SWC_OK) {
        status = audit_manifest_parse(&bytes, path, &audited->manifest, error);
    }
    audited->has_manifest = status == SWC_OK;
    for (size_t i = 0; i < audited->manifest.file_count && status == SWC_OK; i++) {
        const manifest_file *file = &audited->manifest.files[i];
        (void)snprintf(kind, sizeof kind, "%.*s", (int)file->kind.length, file->kind.data);
        status = path_beside(path, file->name, &beside, error);
        if (status == SWC_OK) {
            status = swc_audit_case_add(audited, kind, beside.data, accept_unsealed, error);
        }
        if (status == SWC_OK && file->type.length > 0) {
            status = swc_buf_add_str(&audited->quota_type_text, file->type)
                         ? SWC_OK
                         : swc_fail_memory(error);
        }
    }
    swc_buf_free(&beside);
    return status;
}

/* Point the inputs at what was read, and see that nothing is missing. */
static swc_status fill_inputs(swc_audit_case *audited, swc_error *error)
{
    swc_audit_inputs *in = &audited->inputs;
    *in = (swc_audit_inputs){.policy = &audited->policy,
                             .students = find_table(audited, CASE_STUDENTS),
                             .devices = find_table(audited, CASE_DEVICES),
                             .donations = find_table(audited, CASE_DONATIONS),
                             .handovers = find_table(audited, CASE_HANDOVERS),
                             .coverage = find_table(audited, CASE_COVERAGE),
                             .quota = find_table(audited, CASE_QUOTA),
                             .plan = find_table(audited, CASE_PLAN),
                             .cutoffs = find_table(audited, CASE_CUTOFFS),
                             .quota_type = audited->quota_type,
                             .version = audited->has_manifest ? audited->manifest.version
                                                              : (swc_str){NULL, 0},
                             .unsealed = audited->unsealed,
                             .show_values = audited->show_values};
    if (audited->quota_type_text.length > 0) {
        in->quota_type = audited->quota_type_text.data;
    }
    bool whole =
        audited->has_policy && in->students != NULL && in->devices != NULL && in->plan != NULL;
    if (!whole && audited->has_manifest) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "manifest thiếu dòng policy, students, devices hoặc plan; hãy lấy lại tệp "
                        "do swc-allocate ghi",
                        "the manifest lacks the line of policy, students, devices or plan; take "
                        "the file that swc-allocate wrote");
    }
    if (!whole) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "cần đủ chính sách, học sinh, thiết bị và kế hoạch: --policy, --students, "
                        "--devices, PLAN; hoặc --manifest",
                        "policy, students, devices and plan are all needed: --policy, --students, "
                        "--devices, PLAN; or --manifest");
    }
    free(audited->earlier);
    audited->earlier = calloc(audited->table_count + 1, sizeof *audited->earlier);
    if (audited->earlier == NULL) {
        return swc_fail_memory(error);
    }
    size_t count = 0;
    for (int kind = CASE_PREVIOUS; kind < CASE_KINDS; kind++) {
        size_t first = count;
        for (size_t i = 0; i < audited->table_count; i++) {
            if (audited->tables[i].kind == (case_kind)kind) {
                audited->earlier[count++] = audited->tables[i].table;
            }
        }
        if (kind == CASE_PREVIOUS) {
            in->previous = audited->earlier + first;
            in->previous_count = count - first;
        } else {
            in->outstanding = audited->earlier + first;
            in->outstanding_count = count - first;
        }
    }
    return SWC_OK;
}

/* --seed, else the manifest's, else the plan's own (RULES 9). */
static swc_status find_seed(swc_audit_case *audited, swc_error *error)
{
    swc_str seed = audited->seed != NULL ? swc_str_of(audited->seed)
                   : audited->has_manifest
                       ? audited->manifest.seed
                       : swc_stream_note_value(audited->inputs.plan, "allocate", "seed");
    if (!swc_is_hex64(seed)) {
        return swc_fail(error, audited->seed != NULL ? SWC_ERR_USAGE : SWC_ERR_INPUT,
                        "hạt giống phải là 64 chữ số thập lục phân viết thường (0-9, a-f)",
                        "the seed must be 64 lower-case hex digits (0-9, a-f)");
    }
    swc_buf_clear(&audited->seed_text);
    if (!swc_buf_add_str(&audited->seed_text, seed)) {
        return swc_fail_memory(error);
    }
    audited->inputs.seed = audited->seed_text.data;
    if (audited->has_manifest) {
        audited->inputs.seed_from = audited->manifest.rehearsal ? "rehearsal" : "draw";
    }
    return SWC_OK;
}

/* The n-th file of the manifest against what was read: tables stand in the same order. */
static swc_status check_files(const swc_audit_case *audited, swc_audit *audit, swc_error *error)
{
    size_t table = 0;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < audited->manifest.file_count && status == SWC_OK; i++) {
        const manifest_file *file = &audited->manifest.files[i];
        bool is_policy = swc_str_is(file->kind, "policy");
        const swc_table *read = is_policy ? NULL : audited->tables[table++].table;
        char rows[32];
        (void)snprintf(rows, sizeof rows, "%zu", is_policy ? 0 : read->row_count);
        if (!swc_str_is(file->sha256, is_policy ? audited->policy.sha256 : read->sha256)) {
            status = swc_audit_violate(
                audit, SWC_CHECK_INPUT_HASHES, 0, error,
                "manifest, dòng %zu: SHA-256 không phải của tệp nằm cạnh; phải là tệp đã dùng khi "
                "ghi manifest",
                "manifest line %zu: the SHA-256 is not that of the file beside it; it must be the "
                "file that was used then",
                file->line);
        } else if (!is_policy && !swc_str_is(file->rows, rows)) {
            status = swc_audit_violate(
                audit, SWC_CHECK_INPUT_HASHES, 0, error,
                "manifest, dòng %zu: phải ghi đúng số dòng dữ liệu của tệp, là %zu",
                "manifest line %zu: must give the count of data rows of the file, %zu", file->line,
                read->row_count);
        }
    }
    return status;
}

static swc_status check_manifest(const swc_audit_case *audited, swc_audit *audit, swc_error *error)
{
    const audit_manifest *manifest = &audited->manifest;
    char hex[SWC_SHA256_HEX + 1];
    audit->results[SWC_CHECK_INPUT_HASHES] = SWC_AUDIT_HOLDS;
    audit->counts[SWC_CHECK_INPUT_HASHES] = manifest->file_count;
    swc_status status = check_files(audited, audit, error);
    if (status == SWC_OK) {
        status = audit_manifest_commitment(manifest, hex, error);
    }
    if (status == SWC_OK && !swc_str_is(manifest->commit, hex)) {
        status =
            swc_audit_violate(audit, SWC_CHECK_INPUT_HASHES, 0, error,
                              "manifest, dòng %zu: commit phải là SHA-256 của các dòng phía trên, "
                              "và bằng cam kết đã công bố",
                              "manifest line %zu: commit must be the SHA-256 of the lines "
                              "above it, and the commitment that was published",
                              manifest->commit_line);
    }
    if (status == SWC_OK) {
        status = audit_manifest_seed(manifest, hex, error);
    }
    if (status == SWC_OK && manifest->rehearsal == (manifest->draw_count > 0)) {
        status =
            swc_audit_violate(audit, SWC_CHECK_INPUT_HASHES, 0, error,
                              "manifest, dòng %zu: seed phải đến từ các dòng draw, hoặc ghi rõ "
                              "rehearsal",
                              "manifest line %zu: seed must come from draw lines, or be "
                              "marked rehearsal",
                              manifest->seed_line);
    }
    if (status == SWC_OK && manifest->draw_count > 0 && !swc_str_is(manifest->seed, hex)) {
        status =
            swc_audit_violate(audit, SWC_CHECK_INPUT_HASHES, 0, error,
                              "manifest, dòng %zu: seed phải là SHA-256 của swc-seed-1, cam kết và "
                              "các dòng draw theo thứ tự",
                              "manifest line %zu: seed must be the SHA-256 of swc-seed-1, the "
                              "commitment and the draw lines in order",
                              manifest->seed_line);
    }
    if (status == SWC_OK && !swc_str_equal(manifest->round, audited->policy.round)) {
        status = swc_audit_violate(audit, SWC_CHECK_INPUT_HASHES, 0, error,
                                   "manifest: round phải là round của chính sách",
                                   "manifest: round must be that of the policy");
    }
    if (status == SWC_OK && audited->previous_manifest[0] != '\0' &&
        !swc_str_is(manifest->prev, audited->previous_manifest)) {
        status = swc_audit_violate(audit, SWC_CHECK_INPUT_HASHES, 0, error,
                                   "manifest: prev phải là SHA-256 của manifest đợt trước",
                                   "manifest: prev must be the SHA-256 of the manifest of the "
                                   "round before");
    }
    return status;
}

const swc_audit_inputs *swc_audit_case_inputs(swc_audit_case *audited)
{
    return &audited->inputs;
}

swc_status swc_audit_case_run(swc_audit_case *audited, swc_audit *out, swc_error *error)
{
    *out = (swc_audit){0};
    swc_status status = fill_inputs(audited, error);
    if (status == SWC_OK) {
        status = find_seed(audited, error);
    }
    if (status == SWC_OK) {
        status = swc_audit_run(&audited->inputs, out, error);
    }
    if (status == SWC_OK && audited->has_manifest) {
        status = check_manifest(audited, out, error);
        if (status != SWC_OK) {
            swc_audit_free(out);
        }
    }
    return status;
}

swc_str swc_audit_case_commitment(const swc_audit_case *audited)
{
    return audited->has_manifest ? audited->manifest.commit : (swc_str){NULL, 0};
}
