/* Columns that are more than one value a cell: marks, and those where the place of a cell says
 * something too (the sex of a birth date). */
#include "ops/validate/record/build.h"

#include "model/specs.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

static size_t word_index(const swc_column *field, const char *word)
{
    size_t i = 0;
    while (field->words != NULL && field->words[i].word != NULL &&
           strcmp(field->words[i].word, word) != 0) {
        i++;
    }
    return i;
}

/* "Nữ" written under "Nữ" is as good as a tick. */
static bool repeats_heading(const column_plan *column, swc_str text)
{
    char cell[64];
    char heading[64];
    return swc_key_into(text, cell, sizeof cell) != SIZE_MAX && cell[0] != '\0' &&
           swc_key_into(column->heading, heading, sizeof heading) != SIZE_MAX &&
           strcmp(cell, heading) == 0 && memchr(text.data, '?', text.length) == NULL;
}

/* "2" below "Cận nghèo (2)": the mark is the figure that the heading has in brackets. */
static bool repeats_figure(const column_plan *column, swc_str text)
{
    swc_str heading = swc_trim_blanks(column->heading);
    swc_str figure = swc_trim_blanks(text);
    return figure.length == 1 && figure.data[0] >= '1' && figure.data[0] <= '9' &&
           heading.length > 3 && heading.data[heading.length - 1] == ')' &&
           heading.data[heading.length - 2] == figure.data[0] &&
           heading.data[heading.length - 3] == '(';
}

/* The words of a canonical text joined by '+', as bits of the column's list. */
static unsigned mask_of(const swc_column *column, swc_str text)
{
    unsigned mask = 0;
    for (size_t i = 0; column->words[i].word != NULL; i++) {
        size_t length = strlen(column->words[i].word);
        for (size_t at = 0; at + length <= text.length; at++) {
            bool starts = at == 0 || text.data[at - 1] == '+';
            bool ends = at + length == text.length || text.data[at + length] == '+';
            if (starts && ends && memcmp(text.data + at, column->words[i].word, length) == 0) {
                mask |= 1u << i;
            }
        }
    }
    return mask;
}

/* "Laptop" or "Dùng chung" under "Đã có máy tính", "HCN" under "Hộ nghèo": what the cell itself
 * would say without a heading. */
static swc_status read_words(builder *build, const column_plan *column, const swc_cell *cell,
                             bool *done_out, swc_error *error)
{
    const swc_column *field = &build->run->fields[column->field];
    swc_value said = {0};
    *done_out = false;
    if (field->type != SWC_TYPE_ENUM_LIST && column->field != build->run->category_field) {
        return SWC_OK;
    }
    swc_status status =
        swc_value_read(build->run->values, field, cell, &column->facts, &said, error);
    if (status != SWC_OK || said.bad || said.text.length == 0 || said.priority != 0) {
        return status; /* a bare 2 below "Hộ nghèo" counts households, and is no priority */
    }
    *done_out = true;
    build->record->values[column->field].uncertain_owner |= said.uncertain_owner;
    build->ticks[column->field] |= mask_of(field, said.text) & ~mask_of(field, SWC_STR("none"));
    return SWC_OK;
}

/* "HN-102/2021" under "Số sổ hộ nghèo": the number of a paper says what a mark does. */
static swc_status read_paper(builder *build, const column_plan *column, const swc_cell *cell,
                             int *mark_out, swc_error *error)
{
    bool is_number = false;
    for (size_t i = 0; i < cell->text.length; i++) {
        is_number = is_number || (cell->text.data[i] >= '0' && cell->text.data[i] <= '9');
    }
    if (!is_number || memchr(cell->text.data, '?', cell->text.length) != NULL) {
        return SWC_OK;
    }
    *mark_out = 1;
    return build->sheet->source_of[column->paper] == SWC_NO_COLUMN
               ? swc_validate_read_value(build, column->paper, cell, column, error)
               : SWC_OK;
}

/* A 2 below "Laptop" counts what the home has. */
static bool is_number_of(const builder *build, const column_plan *column, const swc_cell *cell)
{
    bool figure = cell->text.length == 1 && cell->text.data[0] >= '2' && cell->text.data[0] <= '9';
    return figure && swc_validate_field_is(build->run, column->field, "devices_owned") &&
           strcmp(column->word, "none") != 0;
}

/* "Viettel" and "VNPT" ticked below "Nhà mạng phụ trách": both names, as the columns stand. */
static swc_status add_name(builder *build, size_t field, const char *name, swc_error *error)
{
    swc_value *value = &build->record->values[field];
    swc_buf buf = {0};
    bool added = (value->text.length == 0 ||
                  (swc_buf_add_str(&buf, value->text) && swc_buf_add_text(&buf, ", "))) &&
                 swc_buf_add_text(&buf, name);
    swc_str kept =
        added ? swc_value_reader_keep(build->run->values, swc_buf_str(&buf)) : (swc_str){NULL, 0};
    swc_buf_free(&buf);
    if (kept.data == NULL) {
        return swc_fail_memory(error);
    }
    value->text = kept;
    return SWC_OK;
}

swc_status swc_validate_read_tick(builder *build, const column_plan *column, const swc_cell *cell,
                                  swc_error *error)
{
    size_t field = column->field;
    int mark = swc_tick_read(cell->text);
    mark = mark < 0 && (repeats_heading(column, cell->text) || repeats_figure(column, cell->text) ||
                        is_number_of(build, column, cell))
               ? 1
               : mark;
    bool said = false;
    swc_status status = SWC_OK;
    if (mark < 0) { /* "không có sổ" says nothing of the child's household */
        status = column->paper != SIZE_MAX ? read_paper(build, column, cell, &mark, error)
                                           : read_words(build, column, cell, &said, error);
    }
    if (status != SWC_OK || said) {
        return status;
    }
    if (mark < 0) {
        build->bad_tick = true;
        swc_value_find(&build->record->values[field], SWC_ISSUE_ENUM, "x hoặc để trống",
                       "x, or leave it empty");
        build->record->raw[field] = cell->text;
        build->record->columns[field] = cell->column;
    } else if (mark > 0 && column->is_hardship) {
        build->doubts[field] = cell->column;
        swc_validate_totals_tick(build->sums, cell->column);
    } else if (mark > 0) {
        if (build->run->fields[field].words == NULL) {
            status = add_name(build, field, column->word, error);
        }
        build->ticks[field] |= 1u << word_index(&build->run->fields[field], column->word);
        build->record->raw[field] = swc_str_of(column->word);
        build->record->columns[field] = cell->column;
        swc_validate_totals_tick(build->sums, cell->column);
    }
    return status;
}

/* A date under "Nam" or "Nữ" gives the birth date, and the sex as well. */
swc_status swc_validate_read_date_of_sex(builder *build, const column_plan *column,
                                         const swc_cell *cell, swc_error *error)
{
    swc_validate *run = build->run;
    if (swc_validate_cell_is_blank(cell)) {
        return SWC_OK;
    }
    size_t sex = run->sex_field;
    if (build->record->values[column->field].text.length > 0) {
        swc_value_find(&build->record->values[column->field], SWC_ISSUE_TYPE,
                       "ngày sinh ở cả cột Nam và cột Nữ", "a birth date under both sexes");
        return SWC_OK;
    }
    if (sex < run->field_count && column->word != NULL) {
        build->record->values[sex].text = swc_str_of(column->word);
        build->record->raw[sex] = swc_str_of(column->word);
        build->record->columns[sex] = cell->column;
    }
    return swc_validate_read_value(build, column->field, cell, column, error);
}

/* "Core i3, RAM 4GB, SSD 128 GB", or a name that holds them: the parts that have no column of their
 * own. */
swc_status swc_validate_read_specs(builder *build, const swc_cell *cell, bool of_name,
                                   swc_error *error)
{
    swc_specs specs = of_name ? swc_specs_of_name(cell->text) : swc_specs_find(cell->text);
    const struct {
        const char *field;
        swc_str text;
    } parts[] = {{"cpu", specs.cpu},
                 {"ram_gb", specs.ram},
                 {"storage_gb", specs.storage},
                 {"screen_inch", specs.screen},
                 {"sim_slot", swc_str_of(specs.sim_slot)}};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0] && status == SWC_OK; i++) {
        size_t field = swc_validate_field_of(build->run, parts[i].field);
        if (parts[i].text.length == 0 || build->sheet->source_of[field] != SWC_NO_COLUMN) {
            continue;
        }
        swc_cell part = {.type = SWC_CELL_TEXT, .column = cell->column, .text = parts[i].text};
        column_plan plain = {.facts = swc_column_facts_default()};
        status = swc_validate_read_value(build, field, &part, &plain, error);
    }
    return status;
}

static unsigned bits_of(unsigned mask)
{
    unsigned count = 0;
    for (; mask != 0; mask &= mask - 1) {
        count++;
    }
    return count;
}

/* Words of a list joined by '+' in the list's order. */
static swc_status join_words(builder *build, size_t field, unsigned mask, swc_error *error)
{
    const swc_column *column = &build->run->fields[field];
    swc_buf buf = {0};
    bool added = true;
    for (size_t i = 0; column->words[i].word != NULL; i++) {
        if ((mask >> i & 1u) != 0) {
            added = added && (buf.length == 0 || swc_buf_add_char(&buf, '+')) &&
                    swc_buf_add_text(&buf, column->words[i].word);
        }
    }
    swc_str kept =
        added ? swc_value_reader_keep(build->run->values, swc_buf_str(&buf)) : (swc_str){NULL, 0};
    swc_buf_free(&buf);
    if (kept.data == NULL) {
        return swc_fail_memory(error);
    }
    build->record->values[field].text = kept;
    return SWC_OK;
}

/* "Hoàn cảnh: hộ nghèo" beside "Đối tượng": where both can be read the higher one counts and is
 * asked about; where one cannot, the other does. What neither says stays as the first has it. */
static swc_status weigh_cell(builder *build, const column_plan *plan, const swc_cell *cell,
                             swc_error *error)
{
    swc_validate *run = build->run;
    const swc_column *field = &run->fields[plan->field];
    swc_value *first = &build->record->values[plan->field];
    swc_value second = {0};
    swc_status status = swc_value_read(run->values, field, cell, &plan->facts, &second, error);
    if (status != SWC_OK || second.bad || second.text.length == 0) {
        return status;
    }
    bool only_words = swc_value_has_only(first, SWC_ISSUE_ENUM);
    bool takes = first->text.length == 0 && (!first->bad || only_words);
    bool differs = first->text.length > 0 && !swc_str_equal(first->text, second.text);
    char word[32];
    size_t length = second.text.length < sizeof word ? second.text.length : sizeof word - 1;
    memcpy(word, second.text.data, length);
    word[length] = '\0';
    for (size_t i = 0; differs && field->words[i].word != NULL; i++) { /* the first in the list */
        if (swc_str_is(first->text, field->words[i].word)) {
            break;
        }
        takes = takes || strcmp(field->words[i].word, word) == 0;
    }
    if (takes) {
        bool was_bad = first->bad;
        *first = second;
        build->record->raw[plan->field] = cell->text;
        build->record->columns[plan->field] = cell->column;
        if (was_bad) {
            swc_value_find(first, SWC_ISSUE_CELL_DROPPED,
                           "một cột không đọc được thành diện, lấy theo cột kia",
                           "one column cannot be read as a category, the other counts");
            first->bad = false;
        }
    }
    if (differs) {
        swc_value_find(first, SWC_ISSUE_CATEGORY_CONFLICT, NULL, NULL);
    }
    return SWC_OK;
}

swc_status swc_validate_weigh_in(builder *build, swc_error *error)
{
    const sheet_plan *sheet = build->sheet;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < build->row->cell_count && status == SWC_OK; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column < sheet->column_count && sheet->columns[cell->column].beside.weighs_in &&
            !swc_validate_cell_is_blank(cell)) {
            status = weigh_cell(build, &sheet->columns[cell->column], cell, error);
        }
    }
    return status;
}

/* "Hoàn cảnh gia đình: bố mẹ ly hôn" beside the ticks: a tick says what the words do not. */
static void let_tick_speak(builder *build, size_t field)
{
    swc_value *value = &build->record->values[field];
    bool is_category = field == build->run->category_field;
    bool only_words = swc_value_has_only(value, SWC_ISSUE_ENUM);
    if (is_category && only_words && !build->bad_tick && build->ticks[field] != 0) {
        swc_value_clear(value);
        swc_value_find(value, SWC_ISSUE_CELL_DROPPED,
                       "không đọc được thành diện, lấy theo ô đánh dấu",
                       "no category can be read there, the tick counts");
        value->bad = false;
    }
}

/* "DANH SÁCH HỌC SINH HỘ NGHÈO" over a lone tick column "Mồ côi do COVID-19": who is not ticked is
 * poor all the same. Where a tick column says what the title does, the ticks say it alone. */
static const char *ambient_beside(const builder *build, size_t field)
{
    const sheet_plan *sheet = build->sheet;
    for (size_t c = 0; c < sheet->column_count && build->ambient != NULL; c++) {
        const column_plan *other = &sheet->columns[c];
        if (other->use == USE_TICK && other->field == field &&
            strcmp(other->word, build->ambient) == 0) {
            return NULL;
        }
    }
    return build->ambient;
}

/* Tick columns become one word: the first in the list's order, which is that of priority. */
swc_status swc_validate_settle_ticks(builder *build, size_t field, swc_error *error)
{
    const swc_column *column = &build->run->fields[field];
    swc_value *value = &build->record->values[field];
    unsigned mask = build->ticks[field];
    let_tick_speak(build, field);
    if (value->bad || column->words == NULL) {
        return SWC_OK;
    }
    bool is_category = field == build->run->category_field;
    const char *ambient = is_category ? ambient_beside(build, field) : NULL;
    if (mask != 0 && ambient != NULL) {
        mask |= mask_of(column, swc_str_of(ambient));
    }
    if (value->text.length > 0) { /* a text column beside the ticks: "Khác" */
        unsigned own = mask_of(column, value->text);
        unsigned none = mask_of(column, SWC_STR("none"));
        if (mask == 0 || mask == own) {
            return SWC_OK;
        }
        mask |= own == none && column->type == SWC_TYPE_ENUM_LIST ? 0 : own;
    }
    if (mask == 0) {
        if (field == build->run->sex_field && build->sheet->unticked_sex != NULL) {
            value->text = swc_str_of(build->sheet->unticked_sex);
            return SWC_OK;
        }
        bool has_none = word_index(column, "none") < 31 &&
                        column->words[word_index(column, "none")].word != NULL;
        if (is_category && ((build->sheet->lone_tick && ambient == NULL) || build->stray_mark)) {
            swc_value_find(value, SWC_ISSUE_CATEGORY_MISSING, NULL, NULL);
            return SWC_OK;
        }
        bool doubted = build->sheet->has.doubts && build->doubts[field] != SWC_NO_COLUMN;
        if (doubted && build->sheet->columns[build->doubts[field]].is_hardship) {
            build->record->columns[field] = build->doubts[field];
            swc_value_find(value, SWC_ISSUE_CATEGORY_MISSING, NULL, NULL);
            return SWC_OK;
        }
        bool is_list = column->type == SWC_TYPE_ENUM_LIST && !build->sheet->owned_unsaid;
        if (ambient != NULL && !doubted) {
            value->text = swc_str_of(ambient);
            return SWC_OK;
        }
        if (has_none && (is_category || (is_list && !doubted))) {
            value->text = SWC_STR("none");
        }
        if (doubted) { /* some other category is none of ours; some other device is a device */
            build->record->columns[field] = build->doubts[field];
            swc_value_find(value, SWC_ISSUE_OUTLIER, "đánh dấu dưới một tiêu đề không nhận ra",
                           "ticked below a heading that is not known");
        }
        return SWC_OK;
    }
    unsigned nothing = 1u << word_index(column, "none");
    if (column->type == SWC_TYPE_ENUM_LIST && (mask & nothing) != 0 && mask != nothing) {
        swc_value_find(value, SWC_ISSUE_ENUM, "vừa đánh dấu không có vừa đánh dấu có",
                       "both nothing and something are ticked");
        return SWC_OK;
    }
    if (column->type == SWC_TYPE_ENUM_LIST) {
        return join_words(build, field, mask, error);
    }
    /* what is needed adds up, and so do lines to the Internet */
    size_t both = word_index(column, "device+sim");
    bool of_lines = swc_validate_field_is(build->run, field, "internet_home") &&
                    (mask & mask_of(column, SWC_STR("none"))) == 0;
    both = of_lines ? word_index(column, "yes") : both;
    if (bits_of(mask) > 1 && column->words[both].word != NULL) {
        value->text = swc_str_of(column->words[both].word);
        return SWC_OK;
    }
    if (swc_validate_field_is(build->run, field, "coverage")) { /* 3G and 4G: the best one */
        unsigned none = mask_of(column, SWC_STR("none"));
        while ((mask & none) == 0 && bits_of(mask) > 1) {
            mask &= mask - 1;
        }
    }
    size_t first = 0;
    while ((mask >> first & 1u) == 0) {
        first++;
    }
    value->text = swc_str_of(column->words[first].word);
    if (bits_of(mask) > 1) {
        if (is_category) {
            swc_value_find(value, SWC_ISSUE_CATEGORY_CONFLICT, NULL, NULL);
        } else {
            swc_value_find(value, SWC_ISSUE_ENUM, "chỉ đánh dấu một ô", "tick one cell only");
        }
    }
    return SWC_OK;
}
