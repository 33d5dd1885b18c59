/* The table of headings: those that the toolkit knows (words*.c) and those of --columns.
 * Which heading means what in its place is decided in header.c. */
#include "model/header/table.h"

#include "model/header/forms.h"
#include "model/header/header.h"
#include "model/header/words.h"
#include "text/ini.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum { ARENA_BYTES = 64 << 20 };

/* ---- the table ---- */

/* One map holds two spaces of keys: phrases as they are written, and phrases in usual words. */
typedef enum key_space { WRITTEN = 'a', USUAL = 'A' } key_space;

static const swc_header_entry *find(const swc_headers *headers, key_space space, swc_kind kind,
                                    const char *phrase)
{
    char key[SWC_USUAL_BYTES + 1];
    size_t length = strlen(phrase);
    key[0] = (char)((int)space + (int)kind);
    memcpy(key + 1, phrase, length);
    const size_t *index = swc_keymap_get(&headers->phrases, (swc_str){key, length + 1});
    return length > 0 && index != NULL ? &headers->entries[*index] : NULL;
}

static bool put(swc_headers *headers, key_space space, swc_kind kind, swc_str phrase,
                swc_header_entry item, bool replace)
{
    size_t length = phrase.length + 1;
    char *key = swc_arena_take_bytes(&headers->arena, length);
    size_t *index = NULL;
    bool found = false;
    if (key == NULL) {
        return false;
    }
    key[0] = (char)((int)space + (int)kind);
    memcpy(key + 1, phrase.data, phrase.length);
    if (!swc_keymap_put(&headers->phrases, (swc_str){key, length}, &index, &found)) {
        return false;
    }
    if (found) {
        if (replace) {
            headers->entries[*index] = item;
        }
        return true; /* the stronger meaning was added first */
    }
    if (!swc_grow((void **)&headers->entries, &headers->entry_capacity, headers->entry_count + 1,
                  sizeof *headers->entries)) {
        return false;
    }
    *index = headers->entry_count;
    headers->entries[headers->entry_count++] = item;
    return true;
}

/* The usual form of a phrase, in a key space of its own. Where two columns come to one form it says
 * nothing about either: such headings are known as they are written only. */
static bool add_usual(swc_headers *headers, swc_kind kind, swc_str phrase, swc_header_entry item)
{
    char key[SWC_HEADING_BYTES];
    char usual[SWC_USUAL_BYTES];
    if (phrase.length >= sizeof key) {
        return true;
    }
    memcpy(key, phrase.data, phrase.length);
    key[phrase.length] = '\0';
    swc_heading_usual(&headers->usual, key, usual);
    const swc_header_entry *known = find(headers, USUAL, kind, usual);
    if (known != NULL && (known->role != item.role || known->column != item.column)) {
        item = (swc_header_entry){SWC_HEADER_UNKNOWN, SIZE_MAX, SIZE_MAX, 0, false};
    } else if (known != NULL) {
        return true;
    }
    /* the child and nothing else: "Đoàn viên" is no "Học sinh" */
    bool is_child = kind == SWC_STUDENTS && strcmp(usual, "hs") == 0;
    return usual[0] == '\0' || is_child || put(headers, USUAL, kind, swc_str_of(usual), item, true);
}

/* "Học sinh nhận" is a child; its usual form, without the child, would be any "Nhận". */
static bool is_about_child(swc_kind kind, swc_str phrase, const swc_header_entry *item)
{
    static const char *const pupils[] = {"hoc sinh ", "hs "};
    bool is_pupil = false;
    for (size_t i = 0; i < sizeof pupils / sizeof pupils[0]; i++) {
        size_t length = strlen(pupils[i]);
        is_pupil =
            is_pupil || (phrase.length > length && memcmp(phrase.data, pupils[i], length) == 0);
    }
    return is_pupil && item->column == swc_kind_column(kind, SWC_STR("full_name"));
}

/* A phrase that the toolkit knows, as written and in usual words. */
static bool add_phrase(swc_headers *headers, swc_kind kind, swc_str phrase, swc_header_entry item)
{
    return put(headers, WRITTEN, kind, phrase, item, false) &&
           (is_about_child(kind, phrase, &item) || add_usual(headers, kind, phrase, item));
}

static bool add_label(swc_headers *headers, swc_kind kind, const char *label, size_t column,
                      int rank)
{
    char key[SWC_HEADING_BYTES];
    size_t length = swc_key_into(swc_str_of(label), key, sizeof key);
    return add_phrase(headers, kind, (swc_str){key, length},
                      (swc_header_entry){SWC_HEADER_COLUMN, column, SIZE_MAX, rank, false});
}

/* Canonical names first, so that no synonym of another column can take them. */
static bool add_canonical(swc_headers *headers)
{
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        size_t count = 0;
        const swc_column *columns = swc_kind_columns((swc_kind)kind, &count);
        for (size_t i = 0; i < count; i++) {
            if (!add_label(headers, (swc_kind)kind, columns[i].name, i, 0)) {
                return false;
            }
        }
    }
    return true;
}

/* The labels of kind.c last: they are weaker than a table that says more ("Tình trạng"). */
static bool add_labels(swc_headers *headers)
{
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        size_t count = 0;
        const swc_column *columns = swc_kind_columns((swc_kind)kind, &count);
        for (size_t i = 0; i < count; i++) {
            bool origin = columns[i].type == SWC_TYPE_ORIGIN; /* "Nguồn" is a donor on forms */
            if (!origin && (!add_label(headers, (swc_kind)kind, columns[i].vi, i, 1) ||
                            !add_label(headers, (swc_kind)kind, columns[i].en, i, 1))) {
                return false;
            }
        }
    }
    return true;
}

static bool add_heading(swc_headers *headers, swc_kind kind, const swc_heading *heading)
{
    swc_header_entry item = {heading->role, SIZE_MAX, SIZE_MAX, heading->rank, false};
    if (heading->column != NULL) {
        item.column = swc_kind_column(kind, swc_str_of(heading->column));
    }
    if (heading->second != NULL) {
        item.second = swc_kind_column(kind, swc_str_of(heading->second));
    }
    for (const char *at = heading->phrases; *at != '\0';) {
        size_t length = strcspn(at, "|");
        if (!add_phrase(headers, kind, (swc_str){at, length}, item)) {
            return false;
        }
        at += length + (at[length] == '|' ? 1 : 0);
    }
    return true;
}

static bool add_table(swc_headers *headers, const swc_heading *table)
{
    for (const swc_heading *heading = table; heading->phrases != NULL; heading++) {
        for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
            if ((heading->kind == SWC_KIND_NONE || (int)heading->kind == kind) &&
                !add_heading(headers, (swc_kind)kind, heading)) {
                return false;
            }
        }
    }
    return true;
}

static bool add_tables(swc_headers *headers)
{
    for (const swc_heading *const *table = swc_heading_tables; *table != NULL; table++) {
        if (!add_table(headers, *table)) {
            return false;
        }
    }
    return true;
}

swc_status swc_headers_new(swc_headers **out, swc_error *error)
{
    swc_headers *headers = calloc(1, sizeof *headers);
    *out = NULL;
    if (headers == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&headers->arena, ARENA_BYTES);
    swc_usual_index_make(&headers->usual);
    if (!add_canonical(headers) || !add_tables(headers) || !add_labels(headers)) {
        swc_headers_free(headers);
        return swc_fail_memory(error);
    }
    *out = headers;
    return SWC_OK;
}

void swc_headers_free(swc_headers *headers)
{
    if (headers != NULL) {
        swc_keymap_free(&headers->phrases);
        free(headers->entries);
        swc_arena_free(&headers->arena);
        free(headers);
    }
}

/* ---- synonyms of the user ---- */

const swc_header_entry *swc_headers_find(const swc_headers *headers, swc_kind kind,
                                         const char *phrase)
{
    return find(headers, WRITTEN, kind, phrase);
}

const swc_header_entry *swc_headers_find_usual(const swc_headers *headers, swc_kind kind,
                                               const char *phrase)
{
    char usual[SWC_USUAL_BYTES];
    swc_heading_usual(&headers->usual, phrase, usual);
    const swc_header_entry *found = find(headers, USUAL, kind, usual);
    return found != NULL && found->role != SWC_HEADER_UNKNOWN ? found : NULL;
}

swc_status swc_headers_add(swc_headers *headers, swc_kind kind, swc_str column, swc_str synonym,
                           swc_error *error)
{
    char key[SWC_HEADING_BYTES];
    size_t index = swc_kind_column(kind, column);
    size_t length = swc_key_into(synonym, key, sizeof key);
    if (index == SIZE_MAX) {
        return swc_fail(error, SWC_ERR_USAGE, "loại %s không có cột \"%.*s\"",
                        "kind %s has no column \"%.*s\"", swc_kind_name(kind), (int)column.length,
                        column.data);
    }
    if (length == SIZE_MAX || length == 0) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "tiêu đề \"%.*s\" trống hoặc quá dài; hãy viết tiêu đề có chữ, ngắn hơn",
                        "heading \"%.*s\" is blank or too long; write one with letters, shorter",
                        (int)(synonym.length < 60 ? synonym.length : 60), synonym.data);
    }
    return put(headers, WRITTEN, kind, (swc_str){key, length},
               (swc_header_entry){SWC_HEADER_COLUMN, index, SIZE_MAX, 1, true}, true)
               ? SWC_OK
               : swc_fail_memory(error);
}

/* One heading of an entry; what cannot be is refused with its line. */
static swc_status load_heading(swc_headers *headers, const swc_ini *ini, const swc_ini_entry *item,
                               swc_kind kind, swc_str heading, swc_error *error)
{
    char key[SWC_HEADING_BYTES];
    while (heading.length > 0 && heading.data[0] == ' ') {
        heading.data++;
        heading.length--;
    }
    size_t length = swc_key_into(heading, key, sizeof key);
    if (length == 0 || length == SIZE_MAX) {
        return SWC_INI_FAIL(
            ini, item->line, error,
            "cột \"%.*s\" có tiêu đề trống hoặc quá dài; hãy sửa hoặc bỏ dấu | thừa",
            "column \"%.*s\" has a heading that is blank or too long; correct it "
            "or remove the extra |",
            SWC_INI_SHOW(item->key));
    }
    const swc_header_entry *known = swc_headers_find(headers, kind, key);
    if (known != NULL && known->is_given && known->column != swc_kind_column(kind, item->key)) {
        size_t count = 0;
        return SWC_INI_FAIL(ini, item->line, error,
                            "tiêu đề \"%.*s\" đã dùng cho cột %s ở trên; hãy bỏ một trong hai",
                            "heading \"%.*s\" is given to column %s above; remove one of them",
                            SWC_INI_SHOW(heading),
                            swc_kind_columns(kind, &count)[known->column].name);
    }
    return swc_headers_add(headers, kind, item->key, heading, error);
}

static swc_status load_entry(swc_headers *headers, const swc_ini *ini, const swc_ini_entry *item,
                             swc_error *error)
{
    swc_kind kind = swc_kind_of(ini->sections[item->section_index].name);
    swc_str rest = item->value;
    if (swc_kind_column(kind, item->key) == SIZE_MAX) {
        return SWC_INI_FAIL(ini, item->line, error,
                            "loại %s không có cột \"%.*s\"; hãy dùng tên cột trong swc-columns(7)",
                            "kind %s has no column \"%.*s\"; use a name of swc-columns(7)",
                            swc_kind_name(kind), SWC_INI_SHOW(item->key));
    }
    for (bool more = true; more;) {
        const char *bar = rest.length == 0 ? NULL : memchr(rest.data, '|', rest.length);
        size_t length = bar == NULL ? rest.length : (size_t)(bar - rest.data);
        swc_status status =
            load_heading(headers, ini, item, kind, (swc_str){rest.data, length}, error);
        if (status != SWC_OK) {
            return status;
        }
        more = bar != NULL;
        rest.data += length + more;
        rest.length -= length + more;
    }
    return SWC_OK;
}

swc_status swc_headers_load(swc_headers *headers, const char *path, swc_error *error)
{
    swc_ini ini;
    swc_status status = swc_ini_read(path, &ini, error);
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 0; status == SWC_OK && i < ini.section_count; i++) {
        if (swc_kind_of(ini.sections[i].name) == SWC_KIND_NONE) {
            status = SWC_INI_FAIL(&ini, ini.sections[i].line, error,
                                  "không có loại dữ liệu [%.*s]; các loại là students, devices, "
                                  "donations, schools, coverage, handovers, platforms",
                                  "there is no kind [%.*s]; the kinds are students, devices, "
                                  "donations, schools, coverage, handovers, platforms",
                                  SWC_INI_SHOW(ini.sections[i].name));
        }
    }
    for (size_t i = 0; status == SWC_OK && i < ini.entry_count; i++) {
        status = load_entry(headers, &ini, &ini.entries[i], error);
    }
    swc_ini_free(&ini);
    return status;
}
