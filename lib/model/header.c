/* Decides which column a heading means. The phrases stand in header_words.c; rows and sheets are
 * not known here. */
#include "model/header.h"

#include "model/header_forms.h"
#include "model/header_words.h"
#include "model/words.h"
#include "swc/hash.h"
#include "swc/memory.h"
#include "text/ini.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum { ARENA_BYTES = 64 << 20 };

/* What a phrase of one kind means. */
typedef struct entry {
    swc_header_role role;
    size_t column, second;
    int rank;
} entry;

struct swc_headers {
    swc_arena arena;
    swc_keymap phrases; /* kind letter and phrase: index into entries */
    entry *entries;
    size_t entry_count, entry_capacity;
};

/* ---- the table ---- */

static bool add_phrase(swc_headers *headers, swc_kind kind, swc_str phrase, entry item,
                       bool replace)
{
    size_t length = phrase.length + 1;
    char *key = swc_arena_take_bytes(&headers->arena, length);
    size_t *index = NULL;
    bool found = false;
    if (key == NULL) {
        return false;
    }
    key[0] = (char)('a' + kind);
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

static bool add_label(swc_headers *headers, swc_kind kind, const char *label, size_t column,
                      int rank)
{
    char key[SWC_HEADING_BYTES];
    size_t length = swc_key_into(swc_str_of(label), key, sizeof key);
    return add_phrase(headers, kind, (swc_str){key, length},
                      (entry){SWC_HEADER_COLUMN, column, SIZE_MAX, rank}, false);
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
    entry item = {heading->role, SIZE_MAX, SIZE_MAX, heading->rank};
    if (heading->column != NULL) {
        item.column = swc_kind_column(kind, swc_str_of(heading->column));
    }
    if (heading->second != NULL) {
        item.second = swc_kind_column(kind, swc_str_of(heading->second));
    }
    for (const char *at = heading->phrases; *at != '\0';) {
        size_t length = strcspn(at, "|");
        if (!add_phrase(headers, kind, (swc_str){at, length}, item, false)) {
            return false;
        }
        at += length + (at[length] == '|' ? 1 : 0);
    }
    return true;
}

static bool add_table(swc_headers *headers)
{
    for (const swc_heading *heading = swc_headings; heading->phrases != NULL; heading++) {
        for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
            if ((heading->kind == SWC_KIND_NONE || (int)heading->kind == kind) &&
                !add_heading(headers, (swc_kind)kind, heading)) {
                return false;
            }
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
    if (!add_canonical(headers) || !add_table(headers) || !add_labels(headers)) {
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
    return add_phrase(headers, kind, (swc_str){key, length},
                      (entry){SWC_HEADER_COLUMN, index, SIZE_MAX, 1}, true)
               ? SWC_OK
               : swc_fail_memory(error);
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
    while (rest.length > 0) {
        const char *bar = memchr(rest.data, '|', rest.length);
        size_t length = bar == NULL ? rest.length : (size_t)(bar - rest.data);
        swc_str synonym = {rest.data, length};
        char key[SWC_HEADING_BYTES];
        size_t key_length = swc_key_into(synonym, key, sizeof key);
        if (key_length == 0 || key_length == SIZE_MAX) {
            return SWC_INI_FAIL(ini, item->line, error,
                                "cột \"%.*s\" có tiêu đề trống hoặc quá dài; hãy sửa hoặc bỏ dấu | "
                                "thừa",
                                "column \"%.*s\" has a heading that is blank or too long; correct "
                                "it or remove the extra |",
                                SWC_INI_SHOW(item->key));
        }
        swc_status status = swc_headers_add(headers, kind, item->key, synonym, error);
        if (status != SWC_OK) {
            return status;
        }
        size_t step = length + (bar == NULL ? 0 : 1);
        rest.data += step;
        rest.length -= step;
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

/* ---- matching ---- */

static const entry *find_phrase(const swc_headers *headers, swc_kind kind, const char *phrase)
{
    char key[SWC_HEADING_BYTES + 1];
    size_t length = strlen(phrase);
    key[0] = (char)('a' + kind);
    memcpy(key + 1, phrase, length);
    const size_t *index = swc_keymap_get(&headers->phrases, (swc_str){key, length + 1});
    return length > 0 && index != NULL ? &headers->entries[*index] : NULL;
}

static const entry *find_forms(const swc_headers *headers, swc_kind kind,
                               const swc_heading_forms *forms)
{
    const entry *found = find_phrase(headers, kind, forms->full);
    found = found != NULL ? found : find_phrase(headers, kind, forms->brief);
    return found != NULL ? found : find_phrase(headers, kind, forms->bare);
}

static void use_entry(const entry *found, swc_header_match *match)
{
    match->role = found->role;
    match->column = found->column;
    match->second = found->second;
    match->rank = found->rank;
}

static size_t column_of(swc_kind kind, const char *name)
{
    return swc_kind_column(kind, swc_str_of(name));
}

static void use_tick(swc_kind kind, swc_header_role role, const char *column, const char *word,
                     swc_header_match *match)
{
    *match = (swc_header_match){.role = role,
                                .column = column_of(kind, column),
                                .second = SIZE_MAX,
                                .word = word,
                                .rank = 1};
}

/* "Nam" and "Nữ" as tick columns, or under a birth date. */
static bool match_sex(swc_kind kind, const swc_heading_forms *forms, swc_header_role role,
                      const char *column, swc_header_match *match)
{
    bool male = strcmp(forms->bare, "nam") == 0 && !forms->has_year_mark;
    bool female = strcmp(forms->bare, "nu") == 0;
    if ((!male && !female) || column_of(kind, column) == SIZE_MAX) {
        return false;
    }
    use_tick(kind, role, column, male ? "M" : "F", match);
    return true;
}

static bool match_category(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    swc_word_reading reading;
    if (kind != SWC_STUDENTS || !swc_words_category(forms->brief, true, &reading) ||
        reading.several || reading.priority != 0) {
        return false;
    }
    use_tick(kind, SWC_HEADER_TICK, "category", reading.word, match);
    return true;
}

/* "Khác" below "Đối tượng" or "Thiết bị hiện có": what no tick says is written there in words. */
static bool match_other(swc_kind kind, const swc_heading_forms *forms, const char *column,
                        swc_header_match *match)
{
    static const char *const words[] = {"khac",           "doi tuong khac", "dien khac",
                                        "hoan canh khac", "khac ghi ro",    "thiet bi khac",
                                        "loai khac"};
    bool other = false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        other = other || strcmp(forms->bare, words[i]) == 0;
    }
    if (other) {
        *match = (swc_header_match){.role = SWC_HEADER_COLUMN,
                                    .column = column_of(kind, column),
                                    .second = SIZE_MAX,
                                    .rank = 3};
    }
    return other;
}

/* Day, month and year below "Ngày sinh", or birth dates of boys and girls in two columns. */
static bool match_date_part(swc_kind kind, const swc_heading_forms *forms, size_t column,
                            swc_header_match *match)
{
    swc_header_role role = strcmp(forms->bare, "ngay") == 0    ? SWC_HEADER_DAY
                           : strcmp(forms->bare, "thang") == 0 ? SWC_HEADER_MONTH
                           : strcmp(forms->bare, "nam") == 0 && forms->has_year_mark
                               ? SWC_HEADER_YEAR
                               : SWC_HEADER_UNKNOWN;
    if (role == SWC_HEADER_UNKNOWN) {
        return column == column_of(kind, "birth_date") &&
               match_sex(kind, forms, SWC_HEADER_DATE_OF_SEX, "birth_date", match);
    }
    *match = (swc_header_match){.role = role, .column = column, .second = SIZE_MAX, .rank = 1};
    return true;
}

static bool match_owned(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    swc_word_reading reading;
    if (!swc_words_owned(forms->brief, &reading) || reading.uncertain_owner ||
        (reading.mask & (reading.mask - 1)) != 0) {
        return false;
    }
    use_tick(kind, SWC_HEADER_TICK, "devices_owned", reading.word, match);
    return true;
}

static bool match_needs(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    bool sim = swc_key_has(forms->brief, "sim") || swc_key_has(forms->brief, "data") ||
               swc_key_has(forms->brief, "goi cuoc");
    const char *type = swc_words_device(forms->brief);
    bool device = swc_key_has(forms->brief, "thiet bi") || swc_key_has(forms->brief, "may") ||
                  (type != NULL && strcmp(type, "sim") != 0);
    if (!sim && !device) {
        return false;
    }
    use_tick(kind, SWC_HEADER_TICK, "needs",
             sim && device ? "device+sim"
             : sim         ? "sim"
                           : "device",
             match);
    return true;
}

/* Headings below "Cha", "Mẹ", "Phụ huynh": name and phone of the guardian. */
static bool match_guardian(swc_kind kind, const swc_heading_forms *forms, int rank,
                           swc_header_match *match)
{
    static const char *const names[] = {"ho ten", "ho va ten", "ten"};
    static const char *const phones[] = {
        "dien thoai",        "so dien thoai", "sdt", "dt", "so dt", "so dien thoai lien he",
        "dien thoai lien he"};
    const char *column = NULL;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        column = strcmp(forms->bare, names[i]) == 0 ? "guardian_name" : column;
    }
    for (size_t i = 0; i < sizeof phones / sizeof phones[0]; i++) {
        column = strcmp(forms->bare, phones[i]) == 0 ? "guardian_phone" : column;
    }
    *match = (swc_header_match){.role = column == NULL ? SWC_HEADER_UNKNOWN : SWC_HEADER_COLUMN,
                                .column = column == NULL ? SIZE_MAX : column_of(kind, column),
                                .second = SIZE_MAX,
                                .rank = rank};
    return true; /* a parent's birth year or work is nobody else's */
}

/* A heading in the light of the one above it. false: the parent says nothing. */
static bool match_below(const swc_headers *headers, swc_kind kind, const swc_heading_forms *parent,
                        const swc_heading_forms *forms, swc_header_match *match)
{
    const entry *above = find_forms(headers, kind, parent);
    size_t column = above == NULL ? SIZE_MAX : above->column;
    bool is_group = swc_key_has(parent->brief, "doi tuong") || swc_key_has(parent->brief, "dien") ||
                    swc_key_has(parent->brief, "hoan canh");
    if (above == NULL && kind == SWC_STUDENTS && is_group) {
        column = column_of(kind, "category"); /* "Đối tượng được hưởng hỗ trợ" and the like */
    }
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    char joined[2 * SWC_HEADING_BYTES];
    size_t length = strlen(parent->brief);
    memcpy(joined, parent->brief, length);
    joined[length] = ' ';
    memcpy(joined + length + 1, forms->brief, strlen(forms->brief) + 1);
    const entry *both =
        strlen(joined) < SWC_HEADING_BYTES ? find_phrase(headers, kind, joined) : NULL;
    if (both != NULL) {
        use_entry(both, match);
        return true;
    }
    if (column < count) {
        const char *name = columns[column].name;
        swc_type type = columns[column].type;
        if (type == SWC_TYPE_DATE || type == SWC_TYPE_BIRTH_DATE) {
            return match_date_part(kind, forms, column, match);
        }
        if (strcmp(name, "category") == 0) {
            return match_category(kind, forms, match) || match_other(kind, forms, name, match);
        }
        if (strcmp(name, "sex") == 0) {
            return match_sex(kind, forms, SWC_HEADER_TICK, "sex", match);
        }
        if (strcmp(name, "devices_owned") == 0) {
            return match_owned(kind, forms, match) || match_other(kind, forms, name, match);
        }
        if (strcmp(name, "needs") == 0) {
            return match_needs(kind, forms, match);
        }
        if (strcmp(name, "guardian_name") == 0) {
            return match_guardian(kind, forms, above->rank, match);
        }
    }
    return false;
}

/* Two headings that differ only in a mark which the key does not have. */
static bool match_by_mark(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    if (strcmp(forms->brief, "dt") == 0 && kind == SWC_STUDENTS) {
        *match = (swc_header_match){
            .role = SWC_HEADER_COLUMN,
            .column = column_of(kind, forms->has_phone_mark ? "guardian_phone" : "ethnicity"),
            .second = SIZE_MAX,
            .rank = 1};
        return true;
    }
    if (strcmp(forms->brief, "nam") == 0 || strcmp(forms->brief, "nu") == 0) {
        return kind == SWC_STUDENTS && match_sex(kind, forms, SWC_HEADER_TICK, "sex", match);
    }
    return false;
}

/* The last column of our own minutes: an x there says that the child signed for the thing. */
static bool match_signed(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    bool delivered = strcmp(forms->full, "da nhan ky ten") == 0;
    bool returned = strcmp(forms->full, "da tra ky ten") == 0;
    if (kind != SWC_HANDOVERS || (!delivered && !returned)) {
        return false;
    }
    use_tick(kind, SWC_HEADER_TICK, "status", delivered ? "delivered" : "returned", match);
    return true;
}

/* Take the unit of a money column; a unit that no column takes makes the heading unknown. */
static void settle_unit(swc_kind kind, const swc_heading_forms *forms, swc_header_match *match)
{
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    if (match->role != SWC_HEADER_COLUMN || match->column >= count) {
        return;
    }
    swc_type type = columns[match->column].type;
    if (type == SWC_TYPE_MONEY) {
        match->unit = forms->unit;
    }
    if (forms->odd_unit && (type == SWC_TYPE_MONEY || type == SWC_TYPE_DECIMAL)) {
        *match = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
    }
}

swc_status swc_headers_match(swc_headers *headers, swc_kind kind, swc_str parent, swc_str text,
                             swc_header_match *match_out, swc_error *error)
{
    swc_heading_forms forms;
    swc_heading_forms above;
    *match_out = (swc_header_match){.column = SIZE_MAX, .second = SIZE_MAX};
    if (swc_heading_forms_make(text, &forms, error) != SWC_OK ||
        swc_heading_forms_make(parent, &above, error) != SWC_OK) {
        return SWC_ERR_MEMORY;
    }
    if (forms.unit == 0) {
        forms.unit = above.unit;
    }
    if (parent.length > 0 && swc_heading_is_unit(&forms)) { /* "RAM" above "(GB)" */
        above.unit = forms.unit;
        above.odd_unit = above.odd_unit || forms.odd_unit;
        forms = above;
        parent.length = 0;
    }
    bool done = parent.length > 0 && match_below(headers, kind, &above, &forms, match_out);
    done = done || match_signed(kind, &forms, match_out);
    if (!done && !match_by_mark(kind, &forms, match_out)) {
        const entry *found = find_forms(headers, kind, &forms);
        if (found != NULL) {
            use_entry(found, match_out);
        } else {
            match_category(kind, &forms, match_out);
        }
    }
    settle_unit(kind, &forms, match_out);
    return SWC_OK;
}

bool swc_headers_is_group(swc_headers *headers, swc_str text)
{
    swc_heading_forms forms;
    (void)headers;
    if (swc_heading_forms_make(text, &forms, NULL) != SWC_OK) {
        return false;
    }
    for (size_t i = 0; swc_group_headings[i] != NULL; i++) {
        if (strcmp(forms.brief, swc_group_headings[i]) == 0) {
            return true;
        }
    }
    return false;
}

bool swc_headers_is_unit(swc_str text)
{
    swc_heading_forms forms;
    return swc_heading_forms_make(text, &forms, NULL) == SWC_OK && swc_heading_is_unit(&forms);
}
