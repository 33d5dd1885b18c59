/* Reads INI files with line numbers. Knows no section and no key. */
#include "text/ini.h"

#include "text/unicode.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A policy is a page; the limits keep a wrong file (a video, a database) from filling memory. */
enum { MAX_FILE_BYTES = 16 << 20, ARENA_BYTES = 256 << 20, SHOWN_BYTES = 60 };

typedef struct parser {
    swc_ini *ini;
    swc_error *error;
    swc_keymap lines; /* "0:section" and "N:key of the Nth section" to its line */
    size_t section_capacity, entry_capacity;
} parser;

int swc_ini_shown_length(swc_str text)
{
    size_t length = text.length < SHOWN_BYTES ? text.length : SHOWN_BYTES;
    while (length > 0 && length < text.length && (text.data[length] & 0xC0) == 0x80) {
        length--;
    }
    return (int)length;
}

/* The canonical form of a piece of a line, owned by the arena. */
static bool clean(swc_ini *ini, swc_str raw, swc_str *out)
{
    swc_buf buf = {0};
    if (!swc_text_clean_add(&buf, raw)) {
        swc_buf_free(&buf);
        return false;
    }
    *out = swc_arena_copy(&ini->arena, swc_buf_str(&buf));
    swc_buf_free(&buf);
    return out->data != NULL;
}

/* Give back the line where the text stood before in its section (0: the list of sections);
 * 0 when it is new, SIZE_MAX when memory ends. */
static size_t remember(parser *p, size_t section_number, swc_str text, size_t line)
{
    swc_buf key = {0};
    size_t *value;
    bool found;
    if (!swc_buf_printf(&key, "%zu:", section_number) || !swc_buf_add_str(&key, text)) {
        swc_buf_free(&key);
        return SIZE_MAX;
    }
    swc_str owned = swc_arena_copy(&p->ini->arena, swc_buf_str(&key));
    swc_buf_free(&key);
    if (owned.data == NULL || !swc_keymap_put(&p->lines, owned, &value, &found)) {
        return SIZE_MAX;
    }
    if (found) {
        return *value;
    }
    *value = line;
    return 0;
}

static swc_status add_section(parser *p, swc_str line_text, size_t line)
{
    swc_ini *ini = p->ini;
    swc_str name;
    if (line_text.data[line_text.length - 1] != ']') {
        return SWC_INI_FAIL(ini, line, p->error,
                            "tiêu đề mục phải kết thúc bằng \"]\", không có gì phía sau: \"%.*s\"",
                            "a section line must end with \"]\" and nothing after it: \"%.*s\"",
                            SWC_INI_SHOW(line_text));
    }
    if (!clean(ini, (swc_str){line_text.data + 1, line_text.length - 2}, &name)) {
        return swc_fail_memory(p->error);
    }
    if (name.length == 0) {
        return SWC_INI_FAIL(ini, line, p->error, "mục%s không có tên; hãy viết [tên]",
                            "the section%s has no name; write [name]", "");
    }
    size_t before = remember(p, 0, name, line);
    void *sections = ini->sections;
    if (before == SIZE_MAX || !swc_grow(&sections, &p->section_capacity, ini->section_count + 1,
                                        sizeof(swc_ini_section))) {
        return swc_fail_memory(p->error);
    }
    ini->sections = sections;
    if (before != 0) {
        return SWC_INI_FAIL(
            ini, line, p->error, "mục [%.*s] đã có ở dòng %zu; hãy gộp hai mục làm một",
            "section [%.*s] already stands in line %zu; join the two", SWC_INI_SHOW(name), before);
    }
    ini->sections[ini->section_count++] = (swc_ini_section){name, line};
    return SWC_OK;
}

static swc_status add_entry(parser *p, swc_str line_text, size_t line)
{
    swc_ini *ini = p->ini;
    const char *equals = memchr(line_text.data, '=', line_text.length);
    swc_ini_entry entry = {.line = line};
    if (equals == NULL) {
        return SWC_INI_FAIL(ini, line, p->error,
                            "dòng này không phải [mục], khóa = giá trị hay %s ghi chú; hãy sửa lại "
                            "hoặc xóa đi",
                            "this line is no [section], key = value or %s comment; correct it or "
                            "delete it",
                            "#"); /* unquoted: of a list taken by mistake it names a child */
    }
    size_t key_length = (size_t)(equals - line_text.data);
    if (!clean(ini, (swc_str){line_text.data, key_length}, &entry.key) ||
        !clean(ini, (swc_str){equals + 1, line_text.length - key_length - 1}, &entry.value)) {
        return swc_fail_memory(p->error);
    }
    if (entry.key.length == 0) {
        return SWC_INI_FAIL(ini, line, p->error, "thiếu tên khóa trước dấu \"%s\"",
                            "the name before \"%s\" is missing", "=");
    }
    if (ini->section_count == 0) {
        return SWC_INI_FAIL(ini, line, p->error,
                            "khóa \"%.*s\" đứng trước mọi mục; hãy viết [mục] phía trên",
                            "key \"%.*s\" stands before any section; write its [section] above it",
                            SWC_INI_SHOW(entry.key));
    }
    entry.section_index = ini->section_count - 1;
    size_t before = remember(p, ini->section_count, entry.key, line);
    void *entries = ini->entries;
    if (before == SIZE_MAX ||
        !swc_grow(&entries, &p->entry_capacity, ini->entry_count + 1, sizeof(swc_ini_entry))) {
        return swc_fail_memory(p->error);
    }
    ini->entries = entries;
    if (before != 0) {
        return SWC_INI_FAIL(ini, line, p->error, "khóa \"%.*s\" đã có ở dòng %zu; hãy bỏ một dòng",
                            "key \"%.*s\" already stands in line %zu; remove one of them",
                            SWC_INI_SHOW(entry.key), before);
    }
    ini->entries[ini->entry_count++] = entry;
    return SWC_OK;
}

static swc_status parse_line(parser *p, swc_str raw, size_t line)
{
    size_t valid = swc_utf8_valid_prefix(raw);
    if (valid < raw.length) {
        return SWC_INI_FAIL(p->ini, line, p->error,
                            "byte thứ %zu của dòng không phải UTF-8; hãy lưu lại tệp dạng UTF-8",
                            "byte %zu of the line is not UTF-8; save the file as UTF-8", valid + 1);
    }
    for (size_t i = 0; i < raw.length; i++) {
        unsigned char c = (unsigned char)raw.data[i];
        if ((c < 0x20 && c != '\t') || c == 0x7F) {
            return SWC_INI_FAIL(p->ini, line, p->error,
                                "có ký tự điều khiển 0x%02X; hãy xóa ký tự đó",
                                "there is a control character 0x%02X; delete it", c);
        }
    }
    swc_str text;
    if (!clean(p->ini, raw, &text)) {
        return swc_fail_memory(p->error);
    }
    if (text.length == 0 || text.data[0] == '#' || text.data[0] == ';') {
        return SWC_OK;
    }
    return text.data[0] == '[' ? add_section(p, text, line) : add_entry(p, text, line);
}

static swc_status hash_bytes(swc_str bytes, swc_ini *ini, swc_error *error)
{
    swc_sha256 *hash;
    swc_status status = swc_sha256_new(&hash, error);
    if (status == SWC_OK) {
        swc_sha256_add(hash, bytes.data, bytes.length);
        swc_sha256_end_hex(hash, ini->sha256);
        swc_sha256_free(hash);
    }
    return status;
}

swc_status swc_ini_parse(swc_str bytes, const char *name, swc_ini *ini_out, swc_error *error)
{
    *ini_out = (swc_ini){0};
    swc_arena_init(&ini_out->arena, ARENA_BYTES);
    parser p = {.ini = ini_out, .error = error};
    ini_out->name = swc_arena_copy(&ini_out->arena, swc_str_of(name));
    swc_status status =
        ini_out->name.data == NULL ? swc_fail_memory(error) : hash_bytes(bytes, ini_out, error);
    size_t start = bytes.length >= 3 && memcmp(bytes.data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (status == SWC_OK && start < bytes.length) {
        const char *feed = memchr(bytes.data + start, '\n', bytes.length - start);
        size_t end = feed == NULL ? bytes.length : (size_t)(feed - bytes.data);
        size_t stop = end > start && bytes.data[end - 1] == '\r' ? end - 1 : end;
        ini_out->line_count++;
        status = parse_line(&p, (swc_str){bytes.data + start, stop - start}, ini_out->line_count);
        start = end + 1;
    }
    swc_keymap_free(&p.lines);
    if (status != SWC_OK) {
        swc_ini_free(ini_out);
    }
    return status;
}

static swc_status read_failed(const char *path, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT, "không đọc được %s: %s; kiểm tra đường dẫn và quyền đọc",
                    "cannot read %s: %s; check the path and its permissions", path,
                    strerror(errno));
}

swc_status swc_ini_read(const char *path, swc_ini *ini_out, swc_error *error)
{
    *ini_out = (swc_ini){0};
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return read_failed(path, error);
    }
    swc_buf bytes = {.limit = MAX_FILE_BYTES};
    swc_status status = SWC_OK;
    char chunk[8192];
    size_t got = 1;
    while (status == SWC_OK && got > 0) {
        got = fread(chunk, 1, sizeof chunk, file);
        if (ferror(file)) {
            status = read_failed(path, error);
        } else if (!swc_buf_add(&bytes, chunk, got)) {
            status = swc_fail(error, SWC_ERR_INPUT, "%s lớn hơn 16 MiB: không phải tệp cấu hình",
                              "%s is larger than 16 MiB: this is no settings file", path);
        }
    }
    (void)fclose(file);
    const char *slash = strrchr(path, '/');
    if (status == SWC_OK) {
        status =
            swc_ini_parse(swc_buf_str(&bytes), slash == NULL ? path : slash + 1, ini_out, error);
    }
    swc_buf_free(&bytes);
    return status;
}

const swc_ini_section *swc_ini_find_section(const swc_ini *ini, const char *section)
{
    for (size_t i = 0; i < ini->section_count; i++) {
        if (swc_str_is(ini->sections[i].name, section)) {
            return &ini->sections[i];
        }
    }
    return NULL;
}

const swc_ini_entry *swc_ini_find(const swc_ini *ini, const char *section, const char *key)
{
    for (size_t i = 0; i < ini->entry_count; i++) {
        const swc_ini_entry *entry = &ini->entries[i];
        if (swc_str_is(entry->key, key) &&
            swc_str_is(ini->sections[entry->section_index].name, section)) {
            return entry;
        }
    }
    return NULL;
}

void swc_ini_free(swc_ini *ini)
{
    free(ini->sections);
    free(ini->entries);
    swc_arena_free(&ini->arena);
    *ini = (swc_ini){0};
}
