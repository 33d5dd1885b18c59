/* Builds, reads back and compares manifests. Allocates nothing and opens none of the files named.
 */
#include "swc/manifest.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* A manifest is a page; this keeps a wrong file from filling memory. */
enum { MAX_MANIFEST_BYTES = 16 << 20 };

static const char first_line[] = "swc-manifest\t1\n";

static swc_status cannot_read(const char *path, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT, "không đọc được %s: %s; kiểm tra đường dẫn và quyền đọc",
                    "cannot read %s: %s; check the path and its permissions", path,
                    strerror(errno));
}

static swc_status hash_text(swc_str text, char hex[SWC_SHA256_HEX + 1], swc_error *error)
{
    swc_sha256 *hash;
    swc_status status = swc_sha256_new(&hash, error);
    if (status == SWC_OK) {
        swc_sha256_add(hash, text.data, text.length);
        swc_sha256_end_hex(hash, hex);
        swc_sha256_free(hash);
    }
    return status;
}

swc_status swc_manifest_hash_file(const char *path, char hex[SWC_SHA256_HEX + 1], swc_error *error)
{
    swc_sha256 *hash;
    char chunk[8192];
    size_t got = 1;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return cannot_read(path, error);
    }
    swc_status status = swc_sha256_new(&hash, error);
    if (status != SWC_OK) {
        (void)fclose(file);
        return status;
    }
    while (status == SWC_OK && got > 0) {
        got = fread(chunk, 1, sizeof chunk, file);
        swc_sha256_add(hash, chunk, got);
        status = ferror(file) ? cannot_read(path, error) : SWC_OK;
    }
    swc_sha256_end_hex(hash, hex);
    swc_sha256_free(hash);
    (void)fclose(file);
    return status;
}

/* The line at `start` without its LF. false: no complete line is left. */
static bool line_at(swc_str text, size_t start, swc_str *line_out)
{
    if (start >= text.length) {
        return false;
    }
    const char *feed = memchr(text.data + start, '\n', text.length - start);
    if (feed == NULL) {
        return false;
    }
    *line_out = (swc_str){text.data + start, (size_t)(feed - text.data) - start};
    return true;
}

/* The field behind `WORD<TAB>` when the line begins so. */
static bool field_of(swc_str line, const char *word, swc_str *field_out)
{
    size_t length = strlen(word);
    if (line.length <= length || memcmp(line.data, word, length) != 0 ||
        line.data[length] != '\t') {
        return false;
    }
    *field_out = (swc_str){line.data + length + 1, line.length - length - 1};
    return true;
}

static bool copy_hex(swc_str text, char out[SWC_SHA256_HEX + 1])
{
    if (!swc_is_hex64(text)) {
        return false;
    }
    memcpy(out, text.data, SWC_SHA256_HEX);
    out[SWC_SHA256_HEX] = '\0';
    return true;
}

/* Find prev, commit and seed. false: the lines are not a manifest's. */
static bool parse(swc_manifest *m)
{
    swc_str text = swc_buf_str(&m->bytes);
    swc_str line;
    swc_str field;
    size_t at = sizeof first_line - 1;
    if (text.length < at || memcmp(text.data, first_line, at) != 0) {
        return false;
    }
    while (m->tail_start == 0 && line_at(text, at, &line)) {
        if (field_of(line, "prev", &field) && !copy_hex(field, m->prev)) {
            return false;
        }
        if (field_of(line, "commit", &field)) {
            char commit[SWC_SHA256_HEX + 1];
            if (!copy_hex(field, m->commit) ||
                hash_text((swc_str){text.data, at}, commit, NULL) != SWC_OK ||
                strcmp(commit, m->commit) != 0) {
                return false;
            }
            m->tail_start = at + line.length + 1;
        }
        at += line.length + 1;
    }
    while (line_at(text, at, &line)) {
        if (field_of(line, "seed", &field)) {
            swc_str digits = {field.data,
                              field.length < SWC_SHA256_HEX ? field.length : SWC_SHA256_HEX};
            m->rehearsal = field.length > SWC_SHA256_HEX;
            if (!copy_hex(digits, m->seed)) {
                return false;
            }
        }
        at += line.length + 1;
    }
    return m->tail_start > 0 && at == text.length;
}

swc_status swc_manifest_read(const char *path, swc_manifest *out, swc_error *error)
{
    *out = (swc_manifest){.bytes.limit = MAX_MANIFEST_BYTES};
    memset(out->prev, '0', SWC_SHA256_HEX);
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return errno == ENOENT ? SWC_OK : cannot_read(path, error);
    }
    swc_status status = SWC_OK;
    char chunk[8192];
    size_t got = 1;
    while (status == SWC_OK && got > 0) {
        got = fread(chunk, 1, sizeof chunk, file);
        if (ferror(file)) {
            status = cannot_read(path, error);
        } else if (!swc_buf_add(&out->bytes, chunk, got)) {
            status = swc_fail_memory(error);
        }
    }
    (void)fclose(file);
    out->exists = true;
    if (status == SWC_OK && !parse(out)) {
        status = swc_fail(error, SWC_ERR_INPUT,
                          "%s: không phải biên bản do swc-allocate ghi, hoặc đã bị sửa sau khi cam "
                          "kết; hãy lấy lại tệp gốc",
                          "%s: this is no manifest that swc-allocate wrote, or it was altered "
                          "after the commitment; take the original file",
                          path);
    }
    if (status != SWC_OK) {
        swc_manifest_free(out);
    }
    return status;
}

void swc_manifest_free(swc_manifest *manifest)
{
    swc_buf_free(&manifest->bytes);
    *manifest = (swc_manifest){0};
}

static bool is_plain_name(const char *name)
{
    if (name[0] == '\0' || strcmp(name, "-") == 0) {
        return false;
    }
    for (const char *c = name; *c != '\0'; c++) {
        if ((unsigned char)*c < 0x20 || *c == 0x7F) {
            return false;
        }
    }
    return true;
}

static swc_status check_names(const swc_policy *policy, const swc_manifest_file *files,
                              size_t file_count, swc_error *error)
{
    for (size_t i = 0; i < file_count; i++) {
        bool twice = strcmp(files[i].name, policy->file_name.data) == 0;
        for (size_t k = 0; k < i; k++) {
            /* one file may serve twice: a plan that is both previous and outstanding */
            twice |= strcmp(files[i].name, files[k].name) == 0 &&
                     strcmp(files[i].sha256, files[k].sha256) != 0;
        }
        if (twice) {
            return swc_fail(error, SWC_ERR_USAGE,
                            "hai đầu vào cùng tên \"%s\": biên bản chỉ ghi tên, không ghi đường "
                            "dẫn; hãy đổi tên một tệp",
                            "two inputs have the name \"%s\": a manifest holds names, no paths; "
                            "rename one of them",
                            files[i].name);
        }
        if (!is_plain_name(files[i].name)) {
            return swc_fail(error, SWC_ERR_USAGE,
                            "biên bản cần tên tệp của luồng \"%s\"; hãy cho tệp thay vì đường ống "
                            "(học sinh: thêm --keep FILE)",
                            "a manifest needs the file name of the stream \"%s\"; give a file "
                            "instead of a pipe (students: add --keep FILE)",
                            files[i].kind);
        }
    }
    return SWC_OK;
}

swc_status swc_manifest_add_head(swc_buf *out, const swc_policy *policy, const char *prev,
                                 const swc_manifest_file *files, size_t file_count,
                                 char commit_out[SWC_SHA256_HEX + 1], swc_error *error)
{
    swc_status status = check_names(policy, files, file_count, error);
    if (status != SWC_OK) {
        return status;
    }
    bool added = swc_buf_printf(out, "%sround\t%.*s\nprev\t%s\ntool\tswc %s\npolicy\t%s\t%s\n",
                                first_line, (int)policy->round.length, policy->round.data, prev,
                                SWC_VERSION, policy->file_name.data, policy->sha256);
    for (size_t i = 0; added && i < file_count; i++) {
        added = swc_buf_printf(out, "in\t%s\t%s\t%zu\t%s\n", files[i].kind, files[i].name,
                               files[i].row_count, files[i].sha256);
    }
    if (!added) {
        return swc_fail_memory(error);
    }
    status = hash_text(swc_buf_str(out), commit_out, error);
    if (status == SWC_OK && !swc_buf_printf(out, "commit\t%s\n", commit_out)) {
        status = swc_fail_memory(error);
    }
    return status;
}

swc_status swc_manifest_check_head(const swc_manifest *committed, const char *path, swc_str head,
                                   swc_error *error)
{
    swc_str old = {committed->bytes.data, committed->tail_start};
    swc_str a = {NULL, 0};
    swc_str b = {NULL, 0};
    size_t at = 0;
    size_t number = 0;
    if (swc_str_equal(old, head)) {
        return SWC_OK;
    }
    do {
        number++;
        at += number == 1 ? 0 : a.length + 1;
    } while (line_at(old, at, &a) && line_at(head, at, &b) && swc_str_equal(a, b));
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s:%zu: đầu vào khác với bản đã cam kết (\"%.*s\"); hãy dùng đúng các tệp đã "
                    "cam kết",
                    "%s:%zu: the inputs differ from the committed ones (\"%.*s\"); use the files "
                    "that were committed",
                    path, number, (int)(a.length > 200 ? 200 : a.length),
                    a.data == NULL ? "" : a.data);
}

bool swc_manifest_is_draw(const char *text)
{
    const char *equals = strchr(text, '=');
    if (equals == NULL || equals == text || equals[1] == '\0') {
        return false;
    }
    for (const char *c = text; *c != '\0'; c++) {
        if ((unsigned char)*c < 0x20 || *c == 0x7F) {
            return false;
        }
    }
    return true;
}

swc_status swc_manifest_seed(const char *commit, const char *const *draws, size_t draw_count,
                             char seed_out[SWC_SHA256_HEX + 1], swc_error *error)
{
    swc_buf text = {0};
    bool added = swc_buf_printf(&text, "swc-seed-1\n%s\n", commit);
    for (size_t i = 0; added && i < draw_count; i++) {
        added = swc_buf_printf(&text, "%s\n", draws[i]);
    }
    swc_status status =
        added ? hash_text(swc_buf_str(&text), seed_out, error) : swc_fail_memory(error);
    swc_buf_free(&text);
    return status;
}

bool swc_manifest_add_seed(swc_buf *out, const char *const *draws, size_t draw_count,
                           const char *seed)
{
    bool added = true;
    for (size_t i = 0; added && i < draw_count; i++) {
        added = swc_buf_printf(out, "draw\t%s\n", draws[i]);
    }
    return added && swc_buf_printf(out, "seed\t%s%s\n", seed, draw_count == 0 ? "\trehearsal" : "");
}

bool swc_manifest_add_result(swc_buf *out, const swc_manifest_file *file)
{
    return swc_buf_printf(out, "out\t%s\t%s\t%zu\t%s\n", file->kind, file->name, file->row_count,
                          file->sha256);
}
