/* --schools: school codes and names against the register, and what it fills in. */
#include "ops/validate/sets.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum { REGISTER_BYTES = 1 << 28 };

struct school_register {
    swc_table table;
    size_t code, name, district, commune, level;
    swc_arena keys;
    swc_keymap by_code;
    swc_keymap by_name;          /* folded name; several schools: SEVERAL */
    swc_keymap by_name_district; /* folded name, '|', folded district */
    swc_buf key;
    /* the row before, because pupils of one school stand together */
    swc_buf last;
    size_t last_row;
    bool last_found;
};

#define SEVERAL SIZE_MAX

/* One spelling for "TH", "Trường TH" and "Trường Tiểu học": abbreviations written out, "Trường"
 * left away. */
static bool add_school_key(swc_buf *out, swc_str name)
{
    static const struct {
        const char *word, *full;
    } words[] = {
        {"truong", ""},
        {"th", "tieu hoc "},
        {"thcs", "trung hoc co so "},
        {"thpt", "trung hoc pho thong "},
        {"mn", "mam non "},
        {"mg", "mau giao "},
        {"ptdtnt", "pho thong dan toc noi tru "},
        {"ptdtbt", "pho thong dan toc ban tru "},
        {"va", ""},
    };
    swc_buf folded = {0};
    bool added = swc_key_add(&folded, name);
    size_t start = 0;
    for (size_t i = 0; added && folded.data != NULL && i <= folded.length; i++) {
        if (i < folded.length && folded.data[i] != ' ') {
            continue;
        }
        swc_str word = {folded.data + start, i - start};
        start = i + 1;
        bool known = false;
        for (size_t w = 0; w < sizeof words / sizeof words[0] && !known && added; w++) {
            if (swc_str_is(word, words[w].word)) {
                known = true;
                added = swc_buf_add_text(out, words[w].full);
            }
        }
        if (!known) {
            added = added && swc_buf_add_str(out, word) && swc_buf_add_char(out, ' ');
        }
    }
    swc_buf_free(&folded);
    return added;
}

static bool put_key(school_register *schools, swc_keymap *map, swc_str key, size_t row)
{
    size_t *value = NULL;
    bool found = false;
    if (swc_keymap_get(map, key) == NULL) {
        key = swc_arena_copy(&schools->keys, key);
        if (key.data == NULL) {
            return false;
        }
    }
    if (!swc_keymap_put(map, key, &value, &found)) {
        return false;
    }
    *value = found ? SEVERAL : row;
    return true;
}

static bool index_row(school_register *schools, size_t row)
{
    swc_str code = swc_table_get(&schools->table, row, schools->code);
    swc_buf *key = &schools->key;
    swc_buf_clear(key);
    return put_key(schools, &schools->by_code, code, row) &&
           add_school_key(key, swc_table_get(&schools->table, row, schools->name)) &&
           put_key(schools, &schools->by_name, swc_buf_str(key), row) &&
           swc_buf_add_char(key, '|') &&
           swc_key_add(key, swc_table_get(&schools->table, row, schools->district)) &&
           put_key(schools, &schools->by_name_district, swc_buf_str(key), row);
}

swc_status swc_validate_register_load(swc_validate *run, const char *path, swc_error *error)
{
    school_register *schools = calloc(1, sizeof *schools);
    if (schools == NULL) {
        return swc_fail_memory(error);
    }
    run->schools = schools;
    swc_arena_init(&schools->keys, REGISTER_BYTES);
    swc_stream_options options = {.accept_unsealed = run->options.unsealed, .kind = "schools"};
    size_t dropped = 0;
    swc_status status = swc_stream_read(path, &options, &schools->table, &dropped, error);
    if (status != SWC_OK) {
        return status;
    }
    schools->code = swc_table_column(&schools->table, "school_code");
    schools->name = swc_table_column(&schools->table, "school_name");
    schools->district = swc_table_column(&schools->table, "district");
    schools->commune = swc_table_column(&schools->table, "commune");
    schools->level = swc_table_column(&schools->table, "level");
    for (size_t row = 0; row < schools->table.row_count; row++) {
        if (!index_row(schools, row)) {
            return swc_fail_memory(error);
        }
    }
    return SWC_OK;
}

void swc_validate_register_free(school_register *schools)
{
    if (schools == NULL) {
        return;
    }
    swc_table_free(&schools->table);
    swc_keymap_free(&schools->by_code);
    swc_keymap_free(&schools->by_name);
    swc_keymap_free(&schools->by_name_district);
    swc_arena_free(&schools->keys);
    swc_buf_free(&schools->key);
    swc_buf_free(&schools->last);
    free(schools);
}

static bool find_by_name(school_register *schools, swc_str name, swc_str district, size_t *row_out)
{
    swc_buf *key = &schools->key;
    swc_buf_clear(key);
    if (!add_school_key(key, name)) {
        return false;
    }
    const size_t *row = swc_keymap_get(&schools->by_name, swc_buf_str(key));
    if (row != NULL && district.length > 0) { /* without a district several stay several */
        if (!swc_buf_add_char(key, '|') || !swc_key_add(key, district)) {
            return false;
        }
        const size_t *there = swc_keymap_get(&schools->by_name_district, swc_buf_str(key));
        row = there; /* a school of this name elsewhere is another one */
    }
    *row_out = row == NULL ? SIZE_MAX - 1 : *row;
    return true;
}

static bool same_name(school_register *schools, size_t row, swc_str name, bool *same_out)
{
    swc_buf other = {0};
    swc_buf_clear(&schools->key);
    bool added = add_school_key(&schools->key, name) &&
                 add_school_key(&other, swc_table_get(&schools->table, row, schools->name));
    *same_out = added && swc_str_equal(swc_buf_str(&schools->key), swc_buf_str(&other));
    swc_buf_free(&other);
    return added;
}

static void fill_field(swc_validate *run, row_record *record, const char *name, swc_str text)
{
    size_t field = swc_validate_field_of(run, name);
    if (field == SIZE_MAX || text.length == 0) {
        return;
    }
    swc_value *value = &record->values[field];
    if (value->text.length == 0 && !value->bad) {
        value->text = text;
    }
}

static void fill_from(swc_validate *run, row_record *record, size_t row)
{
    const school_register *schools = run->schools;
    fill_field(run, record, "school_code", swc_table_get(&schools->table, row, schools->code));
    fill_field(run, record, "school_name", swc_table_get(&schools->table, row, schools->name));
    fill_field(run, record, "district", swc_table_get(&schools->table, row, schools->district));
    swc_str level = swc_table_get(&schools->table, row, schools->level);
    if (level.length > 0 && memchr(level.data, '+', level.length) == NULL) {
        fill_field(run, record, "level", level);
    }
}

/* The row's key in the cache of one: code, name and district as they stand. */
static bool is_as_before(school_register *schools, swc_str code, swc_str name, swc_str district)
{
    swc_buf *key = &schools->key;
    swc_buf_clear(key);
    bool added = swc_buf_add_str(key, code) && swc_buf_add_char(key, '\n') &&
                 swc_buf_add_str(key, name) && swc_buf_add_char(key, '\n') &&
                 swc_buf_add_str(key, district);
    if (added && swc_str_equal(swc_buf_str(key), swc_buf_str(&schools->last))) {
        return true;
    }
    schools->last_found = false;
    swc_buf_clear(&schools->last);
    (void)(added && swc_buf_add_str(&schools->last, swc_buf_str(key)));
    return false;
}

swc_status swc_validate_register_check(swc_validate *run, row_record *record, swc_error *error)
{
    school_register *schools = run->schools;
    size_t code_field = swc_validate_field_of(run, "school_code");
    size_t name_field = swc_validate_field_of(run, "school_name");
    size_t district_field = swc_validate_field_of(run, "district");
    if (run->kind == SWC_SCHOOLS || code_field == SIZE_MAX || name_field == SIZE_MAX) {
        return SWC_OK;
    }
    swc_str code = record->values[code_field].text;
    swc_str name = record->values[name_field].text;
    swc_str district =
        district_field == SIZE_MAX ? (swc_str){NULL, 0} : record->values[district_field].text;
    if (is_as_before(schools, code, name, district) && schools->last_found) {
        fill_from(run, record, schools->last_row);
        return SWC_OK;
    }
    size_t row = SEVERAL;
    if (code.length > 0) {
        const size_t *found = swc_keymap_get(&schools->by_code, code);
        bool same = true;
        if (found == NULL) {
            swc_value_find(&record->values[code_field], SWC_ISSUE_FOREIGN_KEY,
                           "mã trường không có trong danh mục trường",
                           "the school code is not in the register");
            return SWC_OK;
        }
        row = *found;
        if (row != SEVERAL && name.length > 0 && !same_name(schools, row, name, &same)) {
            return swc_fail_memory(error);
        }
        swc_str own = row == SEVERAL ? (swc_str){NULL, 0}
                                     : swc_table_get(&schools->table, row, schools->district);
        bool elsewhere = own.length > 0 && district.length > 0 && !swc_str_equal(own, district);
        if (!same || elsewhere) {
            swc_value_find(&record->values[code_field], SWC_ISSUE_FOREIGN_KEY,
                           same ? "danh mục ghi mã này ở huyện khác"
                                : "danh mục ghi mã này cho trường khác",
                           same ? "the register has this code in another district"
                                : "the register has this code for another school");
            return SWC_OK;
        }
    } else if (name.length > 0) {
        if (!find_by_name(schools, name, district, &row)) {
            return swc_fail_memory(error);
        }
        if (row == SIZE_MAX - 1) {
            swc_value_find(&record->values[name_field], SWC_ISSUE_FOREIGN_KEY,
                           "tên trường không có trong danh mục trường",
                           "the school is not in the register");
            return SWC_OK;
        }
    }
    if (row != SEVERAL) {
        schools->last_found = true;
        schools->last_row = row;
        fill_from(run, record, row);
    }
    return SWC_OK;
}
