/* Typed cells, merges, comments and drop-down lists of a sheet. */
#include "io/workbook/inside.h"

#include "text/unicode.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
    TEXT_LIMIT = 32767, /* UTF-16 units of a cell */
    LIST_LIMIT = 255,   /* characters of a drop-down list */
};
static const double exact_limit = 9007199254740992.0; /* 2^53: above it a double skips integers */

/* ---- texts ---- */

/* The text with every byte that is no UTF-8 as U+FFFD. */
static bool mend_into(swc_buf *buf, swc_str text)
{
    bool good = true;
    for (size_t i = 0; good && i < text.length;) {
        swc_str rest = {text.data + i, text.length - i};
        size_t valid = swc_utf8_valid_prefix(rest);
        good = swc_buf_add(buf, rest.data, valid);
        i += valid;
        if (good && i < text.length) {
            good = swc_utf8_add(buf, 0xFFFD);
            i++;
        }
    }
    return good;
}

static size_t utf16_units(swc_str text)
{
    size_t units = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        units += byte >= 0xF0 ? 2 : (byte & 0xC0) != 0x80 ? 1 : 0;
    }
    return units;
}

const char *workbook_terminated(swc_workbook *workbook, swc_str text)
{
    swc_buf *buf = &workbook->scratch;
    swc_buf_clear(buf);
    bool whole = swc_is_ascii(text) || swc_utf8_valid_prefix(text) == text.length;
    bool good = swc_buf_reserve(buf, text.length + 1) &&
                (whole ? swc_buf_add_str(buf, text) : mend_into(buf, text));
    /* a unit takes a byte at least, so only long texts are counted */
    size_t units = buf->length > TEXT_LIMIT ? utf16_units(swc_buf_str(buf)) : 0;
    if (!good || (buf->length == 0 && !swc_buf_add(buf, "", 0))) {
        workbook_keep_memory(workbook);
        return NULL;
    }
    if (units > TEXT_LIMIT) {
        (void)swc_fail(&workbook->error, SWC_ERR_DATA,
                       "một ô dài %zu ký tự, hơn 32.767 ký tự mà .xlsx cho phép; hãy ghi ra .csv",
                       "a cell has %zu characters, more than the 32,767 that .xlsx allows; write "
                       ".csv instead",
                       units);
        return NULL;
    }
    workbook->xml_bytes += 2 * (uint64_t)text.length;
    return buf->data != NULL ? buf->data : "";
}

void swc_cell_name(uint32_t row, uint32_t column, bool fixed, char text[16])
{
    char letters[8];
    size_t count = 0;
    for (uint32_t left = column + 1; left > 0; left = (left - 1) / 26) {
        letters[count++] = (char)('A' + (left - 1) % 26);
    }
    size_t used = 0;
    if (fixed) {
        text[used++] = '$';
    }
    while (count > 0) {
        text[used++] = letters[--count];
    }
    (void)snprintf(text + used, 16 - used, "%s%u", fixed ? "$" : "", row + 1);
}

bool workbook_read_date(swc_str text, lxw_datetime *out)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (text.length != 10) {
        return false;
    }
    int part[3] = {0, 0, 0};
    for (size_t i = 0; i < 10; i++) {
        char c = text.data[i];
        if (i == 4 || i == 7) {
            if (c != '-') {
                return false;
            }
            continue;
        }
        if (c < '0' || c > '9') {
            return false;
        }
        int *target = &part[i < 4 ? 0 : i < 7 ? 1 : 2];
        *target = *target * 10 + (c - '0');
    }
    bool leap = (part[0] % 4 == 0 && part[0] % 100 != 0) || part[0] % 400 == 0;
    /* serial dates begin in 1900, whose February Excel gets wrong: such a cell stays text */
    if (part[0] < 1901 || part[1] < 1 || part[1] > 12 || part[2] < 1 ||
        part[2] > days[part[1] - 1] + (part[1] == 2 && leap ? 1 : 0)) {
        return false;
    }
    *out = (lxw_datetime){.year = part[0], .month = part[1], .day = part[2]};
    return true;
}

/* ---- cells ---- */

void swc_sheet_text(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str text, swc_style style)
{
    if (text.length == 0) {
        swc_sheet_blank(sheet, row, column, style);
        return;
    }
    if (!sheet_ready(sheet, row, column)) {
        return;
    }
    swc_workbook *workbook = sheet->workbook;
    const char *copy = workbook_terminated(workbook, text);
    if (copy != NULL) {
        workbook_keep(workbook, worksheet_write_string(sheet->handle, row, (lxw_col_t)column, copy,
                                                       workbook_format(workbook, style)));
    }
}

void swc_sheet_number(swc_sheet *sheet, uint32_t row, uint32_t column, double number,
                      swc_style style)
{
    if (!sheet_ready(sheet, row, column)) {
        return;
    }
    swc_workbook *workbook = sheet->workbook;
    if (!isfinite(number) || fabs(number) > exact_limit) {
        (void)swc_fail(
            &workbook->error, SWC_ERR_DATA,
            "một số vượt quá 2^53, Excel không giữ được chính xác; hãy ghi ra .csv",
            "a number exceeds 2^53, which Excel cannot keep exactly; write .csv instead");
        return;
    }
    workbook_keep(workbook, worksheet_write_number(sheet->handle, row, (lxw_col_t)column, number,
                                                   workbook_format(workbook, style)));
}

void swc_sheet_integer(swc_sheet *sheet, uint32_t row, uint32_t column, int64_t number,
                       swc_style style)
{
    /* the nearest double of an integer beyond 2^53 + 1 is beyond 2^53 too, and refused */
    bool beyond = number > INT64_C(9007199254740992) || number < -INT64_C(9007199254740992);
    swc_sheet_number(sheet, row, column, beyond ? INFINITY : (double)number, style);
}

void swc_sheet_date(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str date, swc_style style)
{
    lxw_datetime moment;
    if (!workbook_read_date(date, &moment)) {
        swc_sheet_text(sheet, row, column, date, style);
        return;
    }
    if (sheet_ready(sheet, row, column)) {
        workbook_keep(sheet->workbook,
                      worksheet_write_datetime(sheet->handle, row, (lxw_col_t)column, &moment,
                                               workbook_format(sheet->workbook, style)));
    }
}

void swc_sheet_formula(swc_sheet *sheet, uint32_t row, uint32_t column, const char *formula,
                       double value, swc_style style)
{
    if (sheet_ready(sheet, row, column)) {
        sheet->workbook->xml_bytes += 2 * (uint64_t)strlen(formula);
        workbook_keep(sheet->workbook,
                      worksheet_write_formula_num(sheet->handle, row, (lxw_col_t)column, formula,
                                                  workbook_format(sheet->workbook, style), value));
    }
}

void swc_sheet_formula_text(swc_sheet *sheet, uint32_t row, uint32_t column, const char *formula,
                            const char *value, swc_style style)
{
    if (sheet_ready(sheet, row, column)) {
        sheet->workbook->xml_bytes += 2 * (uint64_t)(strlen(formula) + strlen(value));
        workbook_keep(sheet->workbook,
                      worksheet_write_formula_str(sheet->handle, row, (lxw_col_t)column, formula,
                                                  workbook_format(sheet->workbook, style), value));
    }
}

void swc_sheet_blank(swc_sheet *sheet, uint32_t row, uint32_t column, swc_style style)
{
    if (sheet_ready(sheet, row, column)) {
        workbook_keep(sheet->workbook,
                      worksheet_write_blank(sheet->handle, row, (lxw_col_t)column,
                                            workbook_format(sheet->workbook, style)));
    }
}

void swc_sheet_merge(swc_sheet *sheet, uint32_t first_row, uint32_t first_column, uint32_t last_row,
                     uint32_t last_column, swc_str text, swc_style style)
{
    if (first_row == last_row && first_column == last_column) {
        swc_sheet_text(sheet, first_row, first_column, text, style);
        return;
    }
    if (!sheet_ready(sheet, first_row, first_column) ||
        !sheet_ready(sheet, last_row, last_column)) {
        return;
    }
    swc_workbook *workbook = sheet->workbook;
    const char *copy = workbook_terminated(workbook, text);
    if (copy != NULL) {
        workbook->xml_bytes +=
            64 * (uint64_t)(last_row - first_row + 1) * (last_column - first_column + 1);
        workbook_keep(workbook,
                      worksheet_merge_range(sheet->handle, first_row, (lxw_col_t)first_column,
                                            last_row, (lxw_col_t)last_column, copy,
                                            workbook_format(workbook, style)));
    }
}

void swc_sheet_comment(swc_sheet *sheet, uint32_t row, uint32_t column, swc_str text)
{
    if (!sheet_ready(sheet, row, column)) {
        return;
    }
    const char *copy = workbook_terminated(sheet->workbook, text);
    if (copy != NULL) {
        /* wide enough that one sentence is read without dragging: 60 characters a line */
        double lines = (double)text.length / 60.0 + 1.0;
        lxw_comment_options options = {.x_scale = 2.0, .y_scale = lines < 4 ? 1.0 : lines / 4.0};
        workbook_keep(sheet->workbook, worksheet_write_comment_opt(
                                           sheet->handle, row, (lxw_col_t)column, copy, &options));
        sheet->workbook->xml_bytes += 1024;
    }
}

void swc_sheet_list(swc_sheet *sheet, uint32_t first_row, uint32_t first_column, uint32_t last_row,
                    uint32_t last_column, const char *const *words)
{
    if (!sheet_ready(sheet, first_row, first_column) ||
        !sheet_ready(sheet, last_row, last_column)) {
        return;
    }
    size_t length = 0;
    for (size_t i = 0; words[i] != NULL; i++) {
        length += strlen(words[i]) + 1;
    }
    if (length > LIST_LIMIT) {
        workbook_keep(sheet->workbook, LXW_ERROR_255_STRING_LENGTH_EXCEEDED);
        return;
    }
    lxw_data_validation rule = {.validate = LXW_VALIDATION_TYPE_LIST,
                                .value_list = (char **)(uintptr_t)words,
                                .ignore_blank = LXW_VALIDATION_ON};
    workbook_keep(sheet->workbook,
                  worksheet_data_validation_range(sheet->handle, first_row, (lxw_col_t)first_column,
                                                  last_row, (lxw_col_t)last_column, &rule));
}
