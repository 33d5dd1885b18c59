/* What the words of rows and cells mean. Knows neither XML nor packages. */
#include "io/xlsx/cells.h"

#include "io/refuse.h"
#include "io/xlsx/text.h"
#include "text/unicode.h"

#include <stdio.h>
#include <string.h>

enum {
    CELL_LIMIT = 6 << 20,  /* <c> elements of one sheet: 6 for each row that Excel has */
    ODD_LIMIT = 256 << 10, /* numbers below 0.00001 or of more than 21 digits: ten times as slow */
};

static const struct {
    const char *name;
    size_t length;
    swc_xlsx_kind kind;
} kinds[] = {
    {"s", 1, SWC_XLSX_SHARED},  {"n", 1, SWC_XLSX_NUMBER}, {"str", 3, SWC_XLSX_TEXT},
    {"b", 1, SWC_XLSX_BOOLEAN}, {"e", 1, SWC_XLSX_ERROR},  {"inlineStr", 9, SWC_XLSX_INLINE},
    {"d", 1, SWC_XLSX_DATE},
};

/* ---- refusals ------------------------------------------------------------------------------ */

int swc_xlsx_name_length(const swc_xlsx_cells *cells)
{
    return (int)(cells->sheet_name.length < 200 ? cells->sheet_name.length : 200);
}

swc_xlsx_where swc_xlsx_where_of(const swc_xlsx_cells *cells)
{
    swc_xlsx_where where;
    if (cells->in_cell) {
        swc_sheet_reference(cells->column, cells->place.row, where.text);
    } else {
        (void)snprintf(where.text, sizeof where.text, "%llu", (unsigned long long)cells->place.row);
    }
    return where;
}

swc_status swc_xlsx_refuse_long(const swc_xlsx_cells *cells)
{
    return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_LIMIT, "chữ dài hơn 32767 ký tự",
                           "the text is longer than 32767 characters");
}

/* The row grew beyond its limit, or memory ended: told apart by the buffer's state. */
static swc_status added(const swc_xlsx_cells *cells, bool done)
{
    if (done) {
        return SWC_OK;
    }
    if (cells->row.text.length > SWC_CELL_ROW_BYTES / 2) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_LIMIT, "dòng chứa hơn 16 MB chữ",
                               "the row holds more than 16 MB of text");
    }
    return swc_fail_memory(cells->error);
}

/* ---- rows and references ------------------------------------------------------------------- */

bool swc_xlsx_reference(swc_str *text, uint32_t *column_out, uint64_t *row_out)
{
    const char *p = text->data;
    const char *end = p + text->length;
    uint32_t column = 0;
    uint64_t row = 0;
    for (; p < end && (*p | 0x20) >= 'a' && (*p | 0x20) <= 'z'; p++) {
        column = column * 26 + (uint32_t)((*p | 0x20) - 'a' + 1);
        if (column > SWC_SHEET_COLUMNS) {
            return false;
        }
    }
    for (; p < end && *p >= '0' && *p <= '9'; p++) {
        row = row * 10 + (uint64_t)(*p - '0');
        if (row > SWC_SHEET_ROWS) {
            return false;
        }
    }
    *text = (swc_str){p, (size_t)(end - p)};
    *column_out = column - 1;
    *row_out = row;
    return column > 0 && row > 0;
}

/* Digits only; false beyond `limit`. */
static bool parse_index(swc_str text, uint64_t limit, uint64_t *value_out)
{
    uint64_t value = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
        value = value * 10 + (uint64_t)(text.data[i] - '0');
        if (value > limit) {
            return false;
        }
    }
    *value_out = value;
    return text.length > 0;
}

swc_status swc_xlsx_row_start(swc_xlsx_cells *cells, swc_str number_text, bool hidden)
{
    swc_cell_row_begin(&cells->row);
    cells->in_cell = false;
    cells->next_column = 0;
    cells->row_hidden = hidden;
    cells->row_has_number = number_text.data != NULL;
    uint64_t number = cells->place.row + 1;
    if (cells->row_has_number && !parse_index(number_text, SWC_SHEET_ROWS, &number)) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED,
                               "sau dòng này là một dòng có số không hợp lệ",
                               "a row whose number is not valid follows");
    }
    if (number > SWC_SHEET_ROWS) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_LIMIT, "trang có hơn 1048576 dòng",
                               "the sheet has more than 1048576 rows");
    }
    if (number <= cells->place.row) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED,
                               "sau dòng này là một dòng đứng trước nó",
                               "a row that belongs before it follows");
    }
    cells->place.row = number;
    return SWC_OK;
}

swc_status swc_xlsx_row_finish(swc_xlsx_cells *cells, swc_row *row_out)
{
    if (cells->row.count == 0) {
        return SWC_OK;
    }
    if (!swc_cell_row_finish(&cells->row, row_out, &cells->column)) {
        cells->in_cell = true;
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED, "ô này có hai lần",
                               "this cell stands there twice");
    }
    row_out->number = cells->place.row;
    row_out->hidden = cells->row_hidden;
    return SWC_END;
}

/* ---- the head of a cell -------------------------------------------------------------------- */

static swc_status place_cell(swc_xlsx_cells *cells, swc_str reference)
{
    cells->column = cells->next_column;
    if (reference.data != NULL) {
        uint64_t row = 0;
        if (!swc_xlsx_reference(&reference, &cells->column, &row) || reference.length > 0) {
            return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED, "địa chỉ ô không hợp lệ",
                                   "a cell's reference is not valid");
        }
        if (row != cells->place.row) {
            /* a row without a number takes it from its first cell */
            if (cells->row_has_number || row < cells->place.row) {
                return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED, "có ô thuộc dòng khác",
                                       "it holds a cell of another row");
            }
            cells->place.row = row;
        }
        cells->row_has_number = true;
    }
    if (cells->column >= SWC_SHEET_COLUMNS) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_LIMIT, "dòng có hơn 16384 cột",
                               "the row has more than 16384 columns");
    }
    cells->next_column = cells->column + 1;
    return SWC_OK;
}

static swc_status style_cell(swc_xlsx_cells *cells, swc_str style)
{
    cells->format = (swc_cell_format){0};
    uint64_t index = 0;
    if (style.length == 0 || cells->styles->count == 0) {
        return SWC_OK;
    }
    if (!parse_index(style, UINT32_MAX, &index) || index >= cells->styles->count) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED, "ô dùng một định dạng không có",
                               "the cell has a style that does not exist");
    }
    cells->format = cells->styles->formats[index];
    return SWC_OK;
}

static bool find_kind(swc_str type, swc_xlsx_kind *kind_out)
{
    if (type.data == NULL) {
        *kind_out = SWC_XLSX_NUMBER;
        return true;
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (type.length == kinds[i].length && memcmp(type.data, kinds[i].name, type.length) == 0) {
            *kind_out = kinds[i].kind;
            return true;
        }
    }
    return false;
}

swc_status swc_xlsx_cell_start(swc_xlsx_cells *cells, swc_str reference, swc_str style,
                               swc_str type)
{
    cells->in_cell = false;
    swc_status status = place_cell(cells, reference);
    if (status != SWC_OK) {
        return status;
    }
    cells->in_cell = true;
    if (cells->row.count >= SWC_SHEET_COLUMNS) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED, "dòng có nhiều ô hơn số cột",
                               "the row has more cells than there are columns");
    }
    if (++cells->place.cell_count > CELL_LIMIT) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_LIMIT, "trang có quá nhiều ô",
                               "the sheet has too many cells");
    }
    if (!find_kind(type, &cells->kind)) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED, "ô thuộc loại không có",
                               "the cell is of a type that does not exist");
    }
    return style_cell(cells, style);
}

/* ---- what a cell holds --------------------------------------------------------------------- */

static swc_status finish_shared(swc_xlsx_cells *cells, swc_str value, unsigned flags)
{
    uint64_t index = 0;
    swc_str text;
    char font = '\0';
    if (!parse_index(value, UINT32_MAX, &index) ||
        !swc_strings_get(cells->strings, (size_t)index, &text, &font)) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED,
                               "ô trỏ đến một chữ dùng chung không có",
                               "the cell points at a shared string that does not exist");
    }
    cells->place.shared_bytes += text.length;
    if (cells->place.shared_bytes > SWC_XLSX_PART_BYTES) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_LIMIT,
                               "chữ dùng chung lặp lại quá nhiều (hơn 256 MB)",
                               "shared strings come again too often (over 256 MB)");
    }
    font = font == SWC_FONT_INHERITED ? cells->format.font : font == SWC_FONT_OTHER ? '\0' : font;
    return added(cells, swc_cell_row_add_shared(&cells->row, cells->column, text, (uint32_t)index,
                                                flags, font));
}

static swc_status finish_number(swc_xlsx_cells *cells, swc_str value, unsigned flags)
{
    char text[SWC_NUMBER_TEXT_BYTES];
    size_t length = 0;
    double number = 0;
    if (swc_number_parse(value, &number, text, &length)) {
        bool is_odd = length > 4 && memchr(text, 'e', length) != NULL;
        cells->place.odd_count += is_odd;
        if (is_odd && cells->place.odd_count > ODD_LIMIT) {
            return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_LIMIT,
                                   "trang có quá nhiều số dưới 0,00001 hoặc hơn 21 chữ số",
                                   "the sheet has too many numbers below 0.00001 or of more than "
                                   "21 digits");
        }
        return added(cells, swc_cell_row_add_number(&cells->row, cells->column, number,
                                                    (swc_str){text, length}, &cells->format,
                                                    cells->date_1904, flags));
    }
    /* "NaN", "1e999", "1,5": shown as they stand, as a faulty cell */
    return added(cells, swc_cell_row_add_error(&cells->row, cells->column, value, flags));
}

static swc_status finish_bool(swc_xlsx_cells *cells, swc_str value, unsigned flags)
{
    bool is_true = swc_str_is(value, "1") || swc_str_is(value, "true");
    if (!is_true && !swc_str_is(value, "0") && !swc_str_is(value, "false")) {
        return SWC_XLSX_REFUSE(cells, SWC_ISSUE_FILE_DAMAGED, "giá trị đúng/sai không hợp lệ",
                               "a true/false value is not valid");
    }
    return added(cells, swc_cell_row_add_bool(&cells->row, cells->column, is_true, flags));
}

static swc_status finish_date(swc_xlsx_cells *cells, swc_str value, unsigned flags)
{
    double serial = 0;
    bool is_date = swc_serial_parse(value, cells->date_1904, &serial);
    return added(cells, is_date ? swc_cell_row_add_date(&cells->row, cells->column, serial,
                                                        cells->date_1904, flags)
                                : swc_cell_row_add_error(&cells->row, cells->column, value, flags));
}

swc_status swc_xlsx_decode(swc_xlsx_cells *cells, swc_str raw, swc_str *text_out)
{
    *text_out = raw;
    if (raw.length <= SWC_CELL_CHARACTERS &&
        (raw.length == 0 || memchr(raw.data, '_', raw.length) == NULL)) {
        return SWC_OK;
    }
    cells->decoded.limit = (size_t)SWC_CELL_CHARACTERS * 7; /* each character as _xHHHH_ */
    swc_buf_clear(&cells->decoded);
    if (raw.length > cells->decoded.limit) {
        return swc_xlsx_refuse_long(cells);
    }
    if (!swc_buf_add_str(&cells->decoded, raw)) {
        return swc_fail_memory(cells->error);
    }
    if (!swc_xstring_decode(&cells->decoded, 0)) {
        return swc_xlsx_refuse_long(cells);
    }
    *text_out = swc_buf_str(&cells->decoded);
    return SWC_OK;
}

static swc_status finish_text(swc_xlsx_cells *cells, const swc_xlsx_content *content,
                              unsigned flags)
{
    swc_str text = content->inline_text;
    char font = cells->format.font;
    swc_status status = SWC_OK;
    if (!content->has_inline) {
        status = swc_xlsx_decode(cells, content->value, &text);
    } else if (content->inline_font != SWC_FONT_INHERITED) {
        font = content->inline_font == SWC_FONT_OTHER ? '\0' : content->inline_font;
    }
    return status != SWC_OK
               ? status
               : added(cells, swc_cell_row_add_text(&cells->row, cells->column, text, flags, font));
}

swc_status swc_xlsx_cell_finish(swc_xlsx_cells *cells, const swc_xlsx_content *content)
{
    unsigned flags = content->has_formula ? SWC_CELL_FORMULA : 0;
    bool is_text = cells->kind == SWC_XLSX_TEXT || cells->kind == SWC_XLSX_INLINE;
    if (content->has_inline || (is_text && content->has_value)) {
        return finish_text(cells, content, flags);
    }
    swc_str value = swc_trim_blanks(content->value); /* blanks are data only in a text */
    if (value.length == 0) {
        flags |= content->has_formula ? SWC_CELL_NO_VALUE : 0U;
        return added(cells, swc_cell_row_add_text(&cells->row, cells->column, value, flags, '\0'));
    }
    switch (cells->kind) {
    case SWC_XLSX_SHARED:
        return finish_shared(cells, value, flags);
    case SWC_XLSX_NUMBER:
        return finish_number(cells, value, flags);
    case SWC_XLSX_BOOLEAN:
        return finish_bool(cells, value, flags);
    case SWC_XLSX_DATE:
        return finish_date(cells, value, flags);
    case SWC_XLSX_ERROR:
    case SWC_XLSX_TEXT:
    case SWC_XLSX_INLINE:
        break;
    }
    return added(cells, swc_cell_row_add_error(&cells->row, cells->column, value, flags));
}

void swc_xlsx_cells_free(swc_xlsx_cells *cells)
{
    swc_cell_row_free(&cells->row);
    swc_buf_free(&cells->decoded);
    swc_buf_free(&cells->unescaped);
}
