/* Counts what the cells of a column say to the questions that its heading left open. */
#include "ops/validate/bind/bind.h"
#include "ops/validate/scan.h"
#include "ops/validate/table_state.h"

#include "model/words/words.h"
#include "text/number.h"
#include "text/unicode.h"

#include <string.h>

void swc_validate_choose_counted(const swc_validate *run, sheet_plan *sheet,
                                 bool looks_for_district)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_split =
            column->seen.is_date || (column->use == USE_VALUE && column->field == run->name_field);
        bool is_over_blank = is_split && c + 1 < sheet->column_count && column[1].use == USE_BLANK;
        bool is_value = column->use == USE_VALUE;
        size_t second = column->second;
        column->question.is_dt = is_value &&
                                 swc_validate_field_is(run, column->field, "ethnicity") &&
                                 swc_validate_field_is(run, second, "guardian_phone");
        column->question.is_priority =
            is_value && swc_validate_field_is(run, column->field, "priority");
        column->question.is_phone = is_value &&
                                    swc_validate_field_is(run, column->field, "guardian_phone") &&
                                    swc_heading_names_device(column->heading);
        bool is_point = run->kind == SWC_COVERAGE && sheet->title.commune[0] == '\0' &&
                        swc_validate_field_is(run, column->field, "hamlet") &&
                        !swc_validate_is_given(sheet, run->commune_field);
        column->question.is_address =
            is_value && (is_point || (looks_for_district &&
                                      swc_validate_field_is(run, column->field, "address")));
        column->question.is_yes = run->kind == SWC_STUDENTS && is_value &&
                                  (swc_validate_field_is(run, column->field, "needs") ||
                                   swc_validate_field_is(run, column->field, "internet_home"));
        column->seen.is_counted =
            column->seen.is_counted || column->question.is_phone || column->question.is_yes ||
            column->question.is_address || column->question.by_words || is_over_blank ||
            column->question.by_marks || column->question.is_dt || column->question.is_priority ||
            (column->use == USE_TICK && column->field == run->sex_field);
        for (size_t d = c + 1; is_over_blank && d < c + 3 && d < sheet->column_count; d++) {
            sheet->columns[d].seen.is_counted = sheet->columns[d].use == USE_BLANK;
        }
    }
}

/* Whether it is no sum and no signature. */
static bool is_filled_row(const swc_row *row)
{
    size_t filled = 0;
    for (size_t i = 0; i < row->cell_count && filled < FEW_CELLS; i++) {
        filled += !swc_validate_cell_is_blank(&row->cells[i]);
    }
    return filled >= FEW_CELLS;
}

/* Whether a row may hold a name: no header of a later page, no sums, no example. */
static bool is_row_of_name(const sheet_plan *sheet, const swc_row *row, const swc_cell *name)
{
    if (!is_filled_row(row) || swc_validate_repeats_heading(sheet, name)) {
        return false;
    }
    swc_line line = swc_line_classify(row, SWC_NO_COLUMN);
    return line.kind != SWC_LINE_TOTAL && line.kind != SWC_LINE_SUBTOTAL &&
           line.kind != SWC_LINE_EXAMPLE;
}

/* Whether a cell may be a name, or its last part: a short text without figures, and no letter of a
 * column. */
static bool is_like_name(const swc_cell *cell)
{
    enum { NAME_BYTES = 64 };
    bool figure = false;
    for (size_t i = 0; i < cell->text.length; i++) {
        figure = figure || (cell->text.data[i] >= '0' && cell->text.data[i] <= '9');
    }
    return cell->type == SWC_CELL_TEXT && !figure && cell->text.length > 1 &&
           cell->text.length <= NAME_BYTES && !swc_validate_cell_is_blank(cell);
}

/* Whether it is a bare number, of a day, month or year. */
static bool is_like_number(const swc_cell *cell)
{
    return cell->text.length >= 1 && cell->text.length <= 4 && swc_is_digits(cell->text);
}

/* Whether the column stands under no heading, one or two places right of a date's. */
static bool is_date_rest(const sheet_plan *sheet, uint32_t column)
{
    const column_plan *columns = &sheet->columns[column];
    return columns[0].use == USE_BLANK &&
           ((column >= 1 && columns[-1].seen.is_date) ||
            (column >= 2 && columns[-1].use == USE_BLANK && columns[-2].seen.is_date));
}

/* "(11)": the number of the column. */
static bool is_column_number(swc_str text)
{
    bool number = text.length > 2 && text.data[0] == '(' && text.data[text.length - 1] == ')';
    for (size_t i = 1; i + 1 < text.length && number; i++) {
        number = text.data[i] >= '0' && text.data[i] <= '9';
    }
    return number;
}

/* Whether a cell is a word of its own where a mark is asked for, and no line of a signature: under
 * "Hộ nghèo" only another category is. */
static bool is_word_of(const swc_validate *run, const column_plan *column, const swc_row *row,
                       const swc_cell *cell)
{
    enum { FEW = 3, KEY_BYTES = 128 };
    char key[KEY_BYTES];
    swc_word_reading reading;
    if (is_column_number(cell->text)) {
        return false;
    }
    if (row->cell_count <= FEW || column->field != run->category_field) {
        return row->cell_count > FEW;
    }
    return swc_key_into(cell->text, key, sizeof key) != SIZE_MAX &&
           swc_words_category(key, false, &reading) && strcmp(reading.word, column->word) != 0;
}

/* "Cận nghèo", and no bare 2. @param denies_out  "Không" */
static bool is_category_word(const swc_cell *cell, bool *denies_out)
{
    char key[128];
    swc_word_reading reading;
    bool reads = swc_key_into(cell->text, key, sizeof key) != SIZE_MAX &&
                 swc_words_category(key, false, &reading) && reading.priority == 0;
    *denies_out = reads && strcmp(reading.word, "none") == 0;
    return reads && !*denies_out;
}

/* "Máy tính bảng", "Sim 4G" */
static bool is_need(const swc_cell *cell)
{
    char key[128];
    return swc_key_into(cell->text, key, sizeof key) != SIZE_MAX && swc_words_needs(key) != NULL;
}

/* "Tiểu học", "TH&THCS", "2" below "Loại hình" of a school */
static bool is_level(const swc_cell *cell)
{
    char key[128];
    bool rest = false;
    return swc_key_into(cell->text, key, sizeof key) != SIZE_MAX &&
           (swc_words_levels(key, &rest) != 0 || (key[0] >= '1' && key[0] <= '3'));
}

/* Figures where words or small figures are asked for: a telephone below "DT", a place in a list
 * below "Thứ tự ưu tiên". */
static bool has_figures(const swc_cell *cell, size_t most)
{
    size_t digits = 0;
    for (size_t i = 0; i < cell->text.length; i++) {
        digits += cell->text.data[i] >= '0' && cell->text.data[i] <= '9';
    }
    return digits > most;
}

/* Adds 1 to the count if the cell can be read as the field. A bare sum of money ("ủng hộ 15 triệu
 * đồng") may be left out: beside a column of money it names no form. */
static swc_status count_as(swc_validate *run, size_t field, const swc_cell *cell, bool with_sums,
                           size_t *count, swc_error *error)
{
    swc_value value = {0};
    swc_value_reader_next_row(run->values);
    swc_status status = swc_value_read(run->values, &run->fields[field], cell, NULL, &value, error);
    *count += !value.bad && value.text.length > 0 && (with_sums || !value.is_sum);
    return status;
}

swc_status swc_validate_count_words(swc_validate *run, sheet_plan *sheet, const swc_cell *cell,
                                    swc_error *error)
{
    column_plan *column = &sheet->columns[cell->column];
    swc_status status = SWC_OK;
    for (size_t i = 0; i < KIND_FIELDS && column->question.is_kind && status == SWC_OK; i++) {
        size_t field = swc_validate_field_of(run, swc_validate_kind_fields[i]);
        status = count_as(run, field, cell, true, &column->seen.kinds[i], error);
    }
    bool is_thing = column->question.is_thing && status == SWC_OK &&
                    column->seen.cells == 0; /* one is enough */
    if (column->question.is_content && status == SWC_OK) {
        bool has_sums = swc_validate_is_given(sheet, swc_validate_field_of(run, "amount_vnd"));
        column->seen.words++;
        return count_as(run, column->field, cell, !has_sums, &column->seen.cells, error);
    }
    return is_thing ? count_as(run, column->field, cell, true, &column->seen.cells, error) : status;
}

/* Whether a pupil's row holds the code of something: "2" below "Nhu cầu", where sums of marks and
 * numbers of columns stand too. */
static bool is_code_of_pupil(const swc_validate *run, const sheet_plan *sheet, const swc_row *row,
                             const swc_cell *cell)
{
    bool is_named = false;
    bool is_mark = swc_str_is(cell->text, "0") || swc_str_is(cell->text, "1");
    if (is_mark || !is_like_number(cell)) {
        return false;
    }
    for (size_t i = 0; i < row->cell_count && !is_named; i++) {
        uint32_t at = row->cells[i].column;
        const column_plan *column = at < sheet->column_count ? &sheet->columns[at] : NULL;
        is_named = column != NULL && column->field == run->name_field &&
                   (column->use == USE_VALUE || column->use == USE_NAME_BACK) &&
                   is_like_name(&row->cells[i]) && is_row_of_name(sheet, row, &row->cells[i]);
    }
    return is_named;
}

void swc_validate_share_codes(const swc_validate *run, size_t first_sheet)
{
    for (size_t i = first_sheet; i < run->sheet_count; i++) {
        for (size_t c = 0; c < run->sheets[i]->column_count; c++) {
            const column_plan *coded = &run->sheets[i]->columns[c];
            for (size_t j = first_sheet; j < run->sheet_count && coded->facts.has_codes; j++) {
                for (size_t d = 0; d < run->sheets[j]->column_count; d++) {
                    column_plan *column = &run->sheets[j]->columns[d];
                    bool same = column->question.is_yes && column->field == coded->field;
                    column->facts.has_codes = column->facts.has_codes || same;
                    column->is_memorable = column->is_memorable && !column->facts.has_codes;
                }
            }
        }
    }
}

void swc_validate_count_cell(const swc_validate *run, sheet_plan *sheet, const swc_row *row,
                             size_t i)
{
    const swc_cell *cell = &row->cells[i];
    column_plan *column = &sheet->columns[cell->column];
    size_t name_field = run->name_field;
    if (column->question.is_yes && !column->facts.has_codes) {
        column->facts.has_codes = is_code_of_pupil(run, sheet, row, cell);
    }
    if (column->seen.is_date || is_date_rest(sheet, cell->column)) {
        column->seen.cells += is_like_number(cell);
    } else if (column->use == USE_VALUE && column->field == name_field) {
        column->seen.cells += is_like_name(cell) && is_row_of_name(sheet, row, cell);
    } else if (column->question.is_phone && column->seen.words == 0) { /* one number tells */
        column->seen.cells += swc_tick_read(cell->text) == 1;
        column->seen.words += has_figures(cell, 1);
    } else if (column->question.is_address) {
        bool is_row = row->cell_count >= FEW_CELLS && !swc_validate_names_columns(row);
        column->seen.cells += is_row;
        column->seen.words += is_row && (swc_address_district(cell->text).length > 0 ||
                                         swc_address_commune(cell->text).length > 0);
    } else if (column->question.by_words && row->cell_count >= FEW_CELLS &&
               !swc_validate_names_columns(row)) {
        bool is_category = column->field == run->category_field;
        bool denies = false; /* "Không" says nothing of what is denied */
        column->seen.words += is_category                ? is_category_word(cell, &denies)
                              : run->kind == SWC_SCHOOLS ? is_level(cell)
                                                         : is_need(cell);
        column->seen.cells += !denies;
    } else if (column->question.is_dt) {
        enum { AREA = 6 };
        column->seen.cells += has_figures(cell, AREA);
        column->seen.words += !has_figures(cell, AREA) && row->cell_count > AREA / 2;
    } else if (column->question.is_priority) {
        swc_number number = swc_integer_read(cell->text);
        column->seen.words += number.status == SWC_NUMBER_OK && number.value > 3;
    } else if (column->question.by_marks) {
        int mark = swc_tick_read(cell->text);
        bool is_mark = mark >= 0;
        bool is_category = column->field == run->category_field; /* "Không" is a word there */
        column->seen.cells +=
            is_category ? mark == 1 : is_mark && !swc_validate_cell_is_blank(cell);
        column->seen.words += !is_mark && is_word_of(run, column, row, cell);
    } else if (column->use == USE_TICK) {
        column->seen.cells += swc_tick_read(cell->text) == 1;
    } else if (column->use == USE_BLANK && i > 0 && cell->column > 0 &&
               row->cells[i - 1].column == cell->column - 1) {
        const column_plan *left = &sheet->columns[cell->column - 1];
        column->seen.cells += left->use == USE_VALUE && left->field == name_field &&
                              is_like_name(&row->cells[i - 1]) && is_like_name(cell) &&
                              is_row_of_name(sheet, row, &row->cells[i - 1]);
    }
}
