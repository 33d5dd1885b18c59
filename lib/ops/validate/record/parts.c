/* Values in several cells: surname and given name, day, month and year; and a class and its school
 * in one. */
#include "ops/validate/record/build.h"

#include "model/school.h"
#include "text/number.h"

#include <string.h>

void swc_validate_note_part(builder *build, const column_plan *column, const swc_cell *cell)
{
    static const size_t places[] = {
        [USE_NAME_FRONT] = 0, [USE_NAME_MIDDLE] = 1, [USE_NAME_BACK] = 2,
        [USE_DAY] = 0,        [USE_MONTH] = 1,       [USE_YEAR] = 2};
    build->parts[places[column->use]][column->field] = cell;
}

static swc_str part_text(const swc_cell *cell)
{
    return cell == NULL ? (swc_str){NULL, 0} : cell->text;
}

/* Whether the surname or the given name is blank beside the other one. */
static bool lacks_half(const builder *build, size_t field)
{
    const swc_cell *front = build->parts[0][field];
    const swc_cell *back = build->parts[2][field];
    return front == NULL || back == NULL || swc_validate_cell_is_blank(front) ||
           swc_validate_cell_is_blank(back);
}

/* 13 under "Tháng": the headings say which is which, so the two are not taken in the other order.
 */
static bool has_no_such_month(const builder *build, size_t field)
{
    enum { MONTHS = 12 };
    const swc_cell *cell = build->parts[1][field];
    swc_number number = swc_integer_read(part_text(cell));
    return cell != NULL && number.status == SWC_NUMBER_OK && number.value > MONTHS;
}

/* "Nguyễn Văn" + "An", or day, month and year, as if one cell held them. */
static swc_status join_parts(builder *build, size_t field, swc_error *error)
{
    swc_validate *run = build->run;
    bool is_name =
        run->fields[field].type != SWC_TYPE_DATE && run->fields[field].type != SWC_TYPE_BIRTH_DATE;
    const char *between = is_name ? " " : "/";
    swc_buf buf = {0};
    bool added = true;
    uint32_t column = SWC_NO_COLUMN;
    column_plan plain = {.facts = swc_column_facts_default()};
    plain.facts.as_of = run->options.as_of;
    for (size_t p = 0; p < 3; p++) {
        const swc_cell *cell = build->parts[p][field];
        if (cell != NULL && ((cell->flags & SWC_CELL_NO_VALUE) != 0 || swc_value_is_error(cell))) {
            swc_buf_free(&buf);
            return swc_validate_read_value(build, field, cell, &plain, error);
        }
        if (cell == NULL || swc_validate_cell_is_blank(cell)) {
            continue;
        }
        column = column == SWC_NO_COLUMN ? cell->column : column;
        added = added && (buf.length == 0 || swc_buf_add_text(&buf, between)) &&
                swc_buf_add_str(&buf, part_text(cell));
    }
    swc_cell joined = {.column = column, .type = SWC_CELL_TEXT};
    if (buf.length > 0) {
        joined.text = swc_value_reader_keep(run->values, swc_buf_str(&buf));
        added = added && joined.text.data != NULL;
    }
    swc_buf_free(&buf);
    if (!added) {
        return swc_fail_memory(error);
    }
    if (column == SWC_NO_COLUMN) {
        return SWC_OK;
    }
    swc_status status = swc_validate_read_value(build, field, &joined, &plain, error);
    if (status == SWC_OK && !is_name && has_no_such_month(build, field)) {
        swc_value_clear(&build->record->values[field]);
        swc_value_find(&build->record->values[field],
                       run->fields[field].droppable ? SWC_ISSUE_CELL_DROPPED
                                                    : SWC_ISSUE_DATE_INVALID,
                       "không có tháng nào lớn hơn 12", "there is no month above 12");
    }
    if (status == SWC_OK && is_name && lacks_half(build, field)) {
        swc_value_find(&build->record->values[field], SWC_ISSUE_OUTLIER, "một nửa họ tên để trống",
                       "half of the name is left blank");
    }
    return status;
}

swc_status swc_validate_join_parts(builder *build, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t f = 0; f < build->run->field_count && build->sheet->has.parts && status == SWC_OK;
         f++) {
        if (build->parts[0][f] != NULL || build->parts[1][f] != NULL ||
            build->parts[2][f] != NULL) {
            status = join_parts(build, f, error);
        }
    }
    return status;
}

static swc_str trim_marks(swc_str text)
{
    static const char marks[] = " -,;:/()|\n";
    while (text.length > 0 && memchr(marks, text.data[0], sizeof marks - 1) != NULL) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && memchr(marks, text.data[text.length - 1], sizeof marks - 1) != NULL) {
        text.length--;
    }
    return text;
}

/* The text behind "Lớp", if it begins so. */
static swc_str without_label(swc_str text)
{
    static const char *const labels[] = {"Lớp ", "lớp ", "LỚP "};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        size_t length = strlen(labels[i]);
        if (text.length > length && memcmp(text.data, labels[i], length) == 0) {
            return trim_marks((swc_str){text.data + length, text.length - length});
        }
    }
    return text;
}

/* One word: "TH Lê Lợi 2 - 3A" is not parted behind "Lợi". */
static bool is_class(swc_str text)
{
    enum { CLASS_BYTES = 8 };
    text = without_label(text);
    return text.length > 0 && text.length <= CLASS_BYTES &&
           memchr(text.data, ' ', text.length) == NULL && swc_class_grade(text) > 0;
}

static bool is_school(swc_str text)
{
    unsigned levels = 0;
    swc_school_levels(text, &levels);
    return levels != 0 && !is_class(text);
}

/* "6A - THCS Lê Lợi", "Trường TH Kim Đồng, lớp 3B": the first place that parts the two. */
static bool split_class(swc_str text, swc_str *class_out, swc_str *school_out)
{
    for (size_t at = 1; at < text.length; at++) {
        if (memchr(" -,;/(\n", text.data[at], 7) == NULL) {
            continue;
        }
        swc_str left = trim_marks((swc_str){text.data, at});
        swc_str right = trim_marks((swc_str){text.data + at, text.length - at});
        if (is_class(left) && is_school(right)) {
            *class_out = without_label(left);
            *school_out = right;
            return true;
        }
        if (is_school(left) && is_class(right)) {
            *class_out = without_label(right);
            *school_out = left;
            return true;
        }
    }
    return false;
}

swc_status swc_validate_read_class_and_school(builder *build, const column_plan *column,
                                              const swc_cell *cell, swc_error *error)
{
    swc_str parts[2];
    size_t fields[2] = {column->field, column->second};
    bool split = split_class(cell->text, &parts[0], &parts[1]);
    swc_status status = SWC_OK;
    for (size_t i = 0; i < 2 && status == SWC_OK; i++) {
        if (fields[i] == SIZE_MAX) {
            continue;
        }
        swc_value_clear(&build->record->values[fields[i]]);
        if (split) {
            bool is_class_field = swc_validate_field_is(build->run, fields[i], "class");
            swc_cell part = *cell;
            part.text = parts[is_class_field ? 0 : 1];
            status = swc_validate_read_value(build, fields[i], &part, column, error);
        }
    }
    if (!split && !swc_validate_cell_is_blank(cell)) {
        build->record->raw[column->field] = cell->text;
        swc_value_find(&build->record->values[column->field], SWC_ISSUE_PATTERN,
                       "lớp và trường, ví dụ 6A - THCS Lê Lợi; tốt nhất là hai cột",
                       "class and school, for example 6A - THCS Lê Lợi; better in two columns");
    }
    return status;
}
