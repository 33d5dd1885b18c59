/* What one row is meant for, where several of its cells tell it: "Krông Bông" below "Chỉ định
 * huyện" and "Tiểu học" below "Cấp học". */
#include "ops/validate/record/build.h"

#include "model/earmark_keys.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { MARK_BYTES = 512 };

/* The values of an earmark by their keys; data NULL: it has none. */
typedef struct mark_parts {
    swc_str values[SWC_EARMARK_KEYS];
} mark_parts;

static size_t key_index(swc_str name)
{
    size_t index = 0;
    while (index < SWC_EARMARK_KEYS && !swc_str_is(name, swc_earmark_keys[index])) {
        index++;
    }
    return index;
}

static mark_parts parts_of(swc_str text)
{
    mark_parts parts = {{{NULL, 0}}};
    while (text.length > 0) {
        const char *end = memchr(text.data, ';', text.length);
        size_t length = end == NULL ? text.length : (size_t)(end - text.data);
        const char *equals = memchr(text.data, '=', length);
        size_t name = equals == NULL ? length : (size_t)(equals - text.data);
        size_t key = key_index((swc_str){text.data, name});
        if (key < SWC_EARMARK_KEYS && name < length) {
            parts.values[key] = (swc_str){text.data + name + 1, length - name - 1};
        }
        size_t used = length + (end == NULL ? 0 : 1);
        text = (swc_str){text.data + used, text.length - used};
    }
    return parts;
}

static bool is_empty(const mark_parts *parts)
{
    bool empty = true;
    for (size_t i = 0; i < SWC_EARMARK_KEYS; i++) {
        empty = empty && parts->values[i].length == 0;
    }
    return empty;
}

/* A cell as an earmark of its own: a school is named in the words of donors, the others may be the
 * bare name of a place or a level. */
static swc_status read_part(builder *build, const swc_cell *cell, const char *mark,
                            swc_value *value, swc_error *error)
{
    swc_validate *run = build->run;
    const swc_column *field = &run->fields[swc_validate_field_of(run, "earmark")];
    swc_column_facts facts = swc_column_facts_default();
    facts.province = build->sheet->title.province;
    swc_status status = swc_value_read(run->values, field, cell, &facts, value, error);
    bool says_all = status == SWC_OK && !value->bad && value->text.length == 0; /* "Toàn tỉnh" */
    if (status != SWC_OK || says_all) {
        return status;
    }
    if (strcmp(mark, "school") == 0) {
        if (!value->bad && parts_of(value->text).values[SWC_EARMARK_SCHOOL].length == 0) {
            swc_value_find(value, SWC_ISSUE_PATTERN, "tên trường, ví dụ: Trường TH Kim Đồng",
                           "the name of a school, for example: Trường TH Kim Đồng");
        }
        return SWC_OK;
    }
    char text[MARK_BYTES];
    bool is_one = cell->text.length > 0 && memchr(cell->text.data, ',', cell->text.length) == NULL;
    size_t lead = strlen(mark);
    if (!is_one || lead + 1 + cell->text.length > sizeof text) {
        return SWC_OK; /* the cell as it was read */
    }
    memcpy(text, mark, lead);
    text[lead] = '=';
    memcpy(text + lead + 1, cell->text.data, cell->text.length);
    swc_str kept =
        swc_value_reader_keep(run->values, (swc_str){text, lead + 1 + cell->text.length});
    if (kept.data == NULL) {
        return swc_fail_memory(error);
    }
    swc_cell named = {.type = SWC_CELL_TEXT, .column = cell->column, .text = kept};
    swc_value_clear(value);
    return swc_value_read(run->values, field, &named, &facts, value, error);
}

/* Whether a part says otherwise than those before it; what they lack is added. */
static bool add_parts(mark_parts *parts, const mark_parts *more)
{
    bool differs = false;
    for (size_t i = 0; i < SWC_EARMARK_KEYS; i++) {
        bool has = parts->values[i].length > 0;
        differs = differs || (has && more->values[i].length > 0 &&
                              !swc_str_equal(parts->values[i], more->values[i]));
        parts->values[i] = has ? parts->values[i] : more->values[i];
    }
    return differs;
}

static swc_status write_parts(builder *build, const mark_parts *parts, swc_value *mark,
                              swc_error *error)
{
    swc_buf buf = {0};
    bool added = true;
    for (size_t i = 0; i < SWC_EARMARK_KEYS; i++) {
        if (parts->values[i].length > 0) {
            added = added && (buf.length == 0 || swc_buf_add_char(&buf, ';')) &&
                    swc_buf_add_text(&buf, swc_earmark_keys[i]) && swc_buf_add_char(&buf, '=') &&
                    swc_buf_add_str(&buf, parts->values[i]);
        }
    }
    swc_str kept = added && buf.length > 0
                       ? swc_value_reader_keep(build->run->values, swc_buf_str(&buf))
                       : (swc_str){NULL, 0};
    added = added && (buf.length == 0 || kept.data != NULL);
    swc_buf_free(&buf);
    mark->text = kept;
    return added ? SWC_OK : swc_fail_memory(error);
}

/* A district that only stands beside it tells which school or commune is meant, and nothing where
 * neither is named; a level narrows any place but a school, which has its own. */
static bool may_lean(const char *mark, const mark_parts *parts)
{
    bool of_school = parts->values[SWC_EARMARK_SCHOOL].length > 0;
    bool is_narrow = of_school || parts->values[SWC_EARMARK_COMMUNE].length > 0;
    return strcmp(mark, "district") == 0 ? is_narrow : !of_school && !is_empty(parts);
}

swc_status swc_validate_join_earmark(builder *build, swc_error *error)
{
    size_t field = swc_validate_field_of(build->run, "earmark");
    row_record *record = build->record;
    swc_value *mark = &record->values[field];
    mark_parts parts = parts_of(mark->text);
    swc_status status = SWC_OK;
    bool asked = false;
    /* those that stand for themselves first: the others lean on them */
    for (size_t pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < build->row->cell_count && !mark->bad; i++) {
            const swc_cell *cell = &build->row->cells[i];
            const column_plan *column = cell->column < build->sheet->column_count
                                            ? &build->sheet->columns[cell->column]
                                            : NULL;
            if (column == NULL || column->beside.mark == NULL ||
                column->beside.mark_leans != (pass == 1) || swc_validate_cell_is_blank(cell) ||
                (pass == 1 && !may_lean(column->beside.mark, &parts))) {
                continue;
            }
            swc_value value = {0};
            status = read_part(build, cell, column->beside.mark, &value, error);
            if (status != SWC_OK) {
                return status;
            }
            mark_parts more = parts_of(value.text);
            if (record->raw[field].length == 0 || value.bad) {
                record->raw[field] = cell->text;
                record->columns[field] = cell->column;
            }
            if (column->beside.mark_is_far && !value.bad && !asked) {
                asked = true;
                swc_value_find(mark, SWC_ISSUE_OUTLIER,
                               "được hiểu là nơi được chỉ định; nếu là nơi của nhà tài trợ thì bỏ",
                               "taken for where it shall go; if it is where the donor lives leave "
                               "it out");
            }
            if (value.bad) {
                *mark = value;
            } else if (add_parts(&parts, &more)) {
                swc_value_find(mark, SWC_ISSUE_ENUM, "hai cột chỉ định hai nơi khác nhau",
                               "two columns name different places that it is meant for");
            }
        }
    }
    return mark->bad ? SWC_OK : write_parts(build, &parts, mark, error);
}

void swc_validate_doubt_earmark(builder *build)
{
    static const char *const heads[] = {"tang rieng",    "danh rieng", "chi dinh",     "danh cho",
                                        "tang cho",      "danh tang",  "uu tien cho",  "cap cho",
                                        "phan bo cho",   "de danh",    "ung ho rieng", "rieng cho",
                                        "tang dich danh"};
    size_t field = swc_validate_field_of(build->run, "earmark");
    size_t note = swc_validate_field_of(build->run, "note");
    swc_value *mark = &build->record->values[field];
    swc_str text = build->record->values[note].text;
    char key[MARK_BYTES];
    bool tells = text.length > 0 && text.length < sizeof key && mark->text.length == 0 &&
                 !mark->bad && swc_key_into(text, key, sizeof key) != SIZE_MAX &&
                 swc_key_begins(key, heads, sizeof heads / sizeof heads[0]) > 0;
    if (tells) {
        build->record->columns[field] = build->record->columns[note];
        swc_value_find(mark, SWC_ISSUE_OUTLIER,
                       "ghi chú nói dành cho ai: nếu là chỉ định thì ghi vào cột chỉ định",
                       "a remark says for whom it is: if that is meant, write it as the earmark");
    }
}
