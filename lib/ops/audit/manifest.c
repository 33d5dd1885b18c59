/* Reads a manifest and recomputes its commitment and seed. Opens none of the files it names. */
#include "ops/audit/manifest.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_FIELDS = 6 };

typedef struct manifest_line {
    swc_str fields[MOST_FIELDS];
    size_t count;  /* MOST_FIELDS + 1: too many */
    size_t number; /* from 1 */
    size_t begin;  /* byte where the line starts */
} manifest_line;

/* Where in the file we are: lines come in the order of SPEC 8. */
typedef enum manifest_part {
    PART_FIRST,
    PART_HEAD, /* round, prev, tool, policy, in */
    PART_COMMITTED,
    PART_DRAWN, /* seed seen: out lines */
} manifest_part;

static swc_status fail_line(const char *path, size_t number, swc_error *error)
{
    return swc_fail(
        error, SWC_ERR_INPUT,
        "%s:%zu: dòng không đúng dạng của manifest; hãy lấy lại tệp do swc-allocate ghi, "
        "không sửa tay",
        "%s:%zu: this is no line of a manifest; take the file that swc-allocate wrote, "
        "unedited",
        path, number);
}

static void split_fields(swc_str text, manifest_line *line)
{
    size_t start = 0;
    line->count = 0;
    for (size_t i = 0; i <= text.length; i++) {
        if (i == text.length || text.data[i] == '\t') {
            if (line->count == MOST_FIELDS) {
                line->count++;
                return;
            }
            line->fields[line->count++] = (swc_str){text.data + start, i - start};
            start = i + 1;
        }
    }
}

static bool is_number(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    return text.length > 0 && text.length < 19;
}

/* The last component of a path, and nothing that leads elsewhere. */
static bool is_name(swc_str text)
{
    if (text.length == 0 || swc_str_is(text, ".") || swc_str_is(text, "..")) {
        return false;
    }
    return memchr(text.data, '/', text.length) == NULL &&
           memchr(text.data, '\0', text.length) == NULL;
}

/* Whether a line names a result (`out`) or what the plan was made of (`in`), as it should. */
static bool is_kind(swc_str kind, bool result)
{
    return (swc_str_is(kind, "plan") || swc_str_is(kind, "cutoffs")) == result;
}

static swc_status add_file(audit_manifest *out, const manifest_line *line, size_t first,
                           bool has_rows, const char *path, swc_error *error)
{
    manifest_file file = {.line = line->number, .kind = line->fields[first]};
    size_t wanted = first + (has_rows ? 4 : 3);
    if (line->count != wanted) {
        return fail_line(path, line->number, error);
    }
    file.name = line->fields[first + 1];
    file.rows = has_rows ? line->fields[first + 2] : (swc_str){NULL, 0};
    file.sha256 = line->fields[wanted - 1];
    const char *colon =
        file.kind.length == 0 ? NULL : memchr(file.kind.data, ':', file.kind.length);
    if (colon != NULL) {
        size_t length = (size_t)(colon - file.kind.data);
        file.type = (swc_str){colon + 1, file.kind.length - length - 1};
        file.kind.length = length;
    }
    bool result = swc_str_is(line->fields[0], "out");
    if (!is_kind(file.kind, result) || !is_name(file.name) || !swc_is_hex64(file.sha256) ||
        (has_rows && !is_number(file.rows))) {
        return fail_line(path, line->number, error);
    }
    void *files = out->files;
    if (!swc_grow(&files, &out->file_capacity, out->file_count + 1, sizeof file)) {
        return swc_fail_memory(error);
    }
    out->files = files;
    out->files[out->file_count++] = file;
    return SWC_OK;
}

static swc_status add_draw(audit_manifest *out, swc_str draw, swc_error *error)
{
    void *draws = out->draws;
    if (!swc_grow(&draws, &out->draw_capacity, out->draw_count + 1, sizeof draw)) {
        return swc_fail_memory(error);
    }
    out->draws = draws;
    out->draws[out->draw_count++] = draw;
    return SWC_OK;
}

/* A line of two fields that stands once. */
static bool take_once(const manifest_line *line, swc_str *out)
{
    if (line->count != 2 || out->data != NULL) {
        return false;
    }
    *out = line->fields[1];
    return true;
}

/* `tool swc VERSION`, once. */
static bool take_tool(audit_manifest *out, const manifest_line *line)
{
    static const char name[] = "swc ";
    const size_t length = sizeof name - 1;
    swc_str tool = line->fields[1];
    if (line->count != 2 || out->version.data != NULL || tool.length <= length ||
        memcmp(tool.data, name, length) != 0) {
        return false;
    }
    out->version = (swc_str){tool.data + length, tool.length - length};
    return true;
}

static swc_status take_head(audit_manifest *out, const manifest_line *line, manifest_part *part,
                            const char *path, swc_error *error)
{
    swc_str word = line->fields[0];
    bool good = true;
    if (swc_str_is(word, "policy")) {
        return add_file(out, line, 0, false, path, error);
    }
    if (swc_str_is(word, "in")) {
        return add_file(out, line, 1, true, path, error);
    }
    if (swc_str_is(word, "round")) {
        good = take_once(line, &out->round);
    } else if (swc_str_is(word, "prev")) {
        good = take_once(line, &out->prev) && swc_is_hex64(out->prev);
    } else if (swc_str_is(word, "tool")) {
        good = take_tool(out, line);
    } else if (swc_str_is(word, "commit")) {
        good = take_once(line, &out->commit) && swc_is_hex64(out->commit);
        out->commit_line = line->number;
        out->committed_bytes = line->begin;
        *part = PART_COMMITTED;
    } else {
        good = false;
    }
    return good ? SWC_OK : fail_line(path, line->number, error);
}

static swc_status take_line(audit_manifest *out, const manifest_line *line, manifest_part *part,
                            const char *path, swc_error *error)
{
    swc_str word = line->fields[0];
    switch (*part) {
    case PART_FIRST:
        *part = PART_HEAD;
        return swc_str_is(word, "swc-manifest") && line->count == 2 &&
                       swc_str_is(line->fields[1], "1")
                   ? SWC_OK
                   : fail_line(path, line->number, error);
    case PART_HEAD:
        return take_head(out, line, part, path, error);
    case PART_COMMITTED:
        if (swc_str_is(word, "draw") && line->count == 2) {
            return add_draw(out, line->fields[1], error);
        }
        out->rehearsal = line->count == 3 && swc_str_is(line->fields[2], "rehearsal");
        if (swc_str_is(word, "seed") && (line->count == 2 || out->rehearsal) &&
            swc_is_hex64(line->fields[1])) {
            out->seed = line->fields[1];
            out->seed_line = line->number;
            *part = PART_DRAWN;
            return SWC_OK;
        }
        return fail_line(path, line->number, error);
    case PART_DRAWN:
        break;
    }
    return swc_str_is(word, "out") ? add_file(out, line, 1, true, path, error)
                                   : fail_line(path, line->number, error);
}

swc_status audit_manifest_parse(swc_buf *bytes, const char *path, audit_manifest *out,
                                swc_error *error)
{
    *out = (audit_manifest){.bytes = *bytes};
    *bytes = (swc_buf){0};
    manifest_part part = PART_FIRST;
    manifest_line line = {0};
    swc_status status = SWC_OK;
    while (line.begin < out->bytes.length && status == SWC_OK) {
        const char *start = out->bytes.data + line.begin;
        const char *end = memchr(start, '\n', out->bytes.length - line.begin);
        line.number++;
        if (end == NULL) {
            status = fail_line(path, line.number, error);
            break;
        }
        split_fields((swc_str){start, (size_t)(end - start)}, &line);
        status = take_line(out, &line, &part, path, error);
        line.begin += (size_t)(end - start) + 1;
    }
    if (status == SWC_OK && part == PART_COMMITTED) {
        status = swc_fail(error, SWC_ERR_INPUT,
                          "%s: đã cam kết nhưng chưa quay số nên chưa có kế hoạch để kiểm tra; hãy "
                          "chạy swc-allocate --manifest ... --draw trước",
                          "%s: committed but not drawn, so there is no plan to audit yet; run "
                          "swc-allocate --manifest ... --draw first",
                          path);
    } else if (status == SWC_OK && (part != PART_DRAWN || out->round.data == NULL ||
                                    out->prev.data == NULL || out->version.data == NULL)) {
        status = fail_line(path, line.number + 1, error);
    }
    if (status != SWC_OK) {
        audit_manifest_free(out);
    }
    return status;
}

swc_status audit_manifest_commitment(const audit_manifest *manifest, char hex[SWC_SHA256_HEX + 1],
                                     swc_error *error)
{
    swc_sha256 *hash;
    swc_status status = swc_sha256_new(&hash, error);
    if (status == SWC_OK) {
        swc_sha256_add(hash, manifest->bytes.data, manifest->committed_bytes);
        swc_sha256_end_hex(hash, hex);
        swc_sha256_free(hash);
    }
    return status;
}

swc_status audit_manifest_seed(const audit_manifest *manifest, char hex[SWC_SHA256_HEX + 1],
                               swc_error *error)
{
    swc_sha256 *hash;
    swc_status status = swc_sha256_new(&hash, error);
    if (status != SWC_OK) {
        return status;
    }
    swc_sha256_add(hash, "swc-seed-1\n", 11);
    swc_sha256_add(hash, manifest->commit.data, manifest->commit.length);
    swc_sha256_add(hash, "\n", 1);
    for (size_t i = 0; i < manifest->draw_count; i++) {
        swc_sha256_add(hash, manifest->draws[i].data, manifest->draws[i].length);
        swc_sha256_add(hash, "\n", 1);
    }
    swc_sha256_end_hex(hash, hex);
    swc_sha256_free(hash);
    return SWC_OK;
}

void audit_manifest_free(audit_manifest *manifest)
{
    swc_buf_free(&manifest->bytes);
    free(manifest->files);
    free(manifest->draws);
    *manifest = (audit_manifest){0};
}
