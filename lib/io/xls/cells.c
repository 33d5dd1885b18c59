/* Cell records of .xls sheets: numbers, texts, formulas. Knows nothing of rows' order. */
#include "io/xls/cells.h"

#include "io/refuse.h"
#include "io/xlsx/text.h"
#include "text/unicode.h"

#include <math.h>
#include <stdlib.h>

enum { SHARED_BYTES = 128 << 20 }; /* shown by the cells of one sheet */

/* MS-XLS 2.5.10 BErr */
static const struct {
    uint8_t code;
    const char *text;
} errors[] = {
    {0x00, "#NULL!"}, {0x07, "#DIV/0!"}, {0x0F, "#VALUE!"}, {0x17, "#REF!"},
    {0x1D, "#NAME?"}, {0x24, "#NUM!"},   {0x2A, "#N/A"},    {0x2B, "#GETTING_DATA"},
};

/* ---- refusals ------------------------------------------------------------------------------ */

bool swc_xls_holds_cells(const swc_xls_book *book, uint16_t id)
{
    switch (id) {
    case SWC_BIFF_INTEGER_OLD:
    case SWC_BIFF_NUMBER_OLD:
    case SWC_BIFF_LABEL_OLD:
    case SWC_BIFF_BOOLERR_OLD:
        return book->version == 2;
    case SWC_BIFF_NUMBER:
    case SWC_BIFF_RK:
    case SWC_BIFF_MULRK:
    case SWC_BIFF_LABEL:
    case SWC_BIFF_LABELSST:
    case SWC_BIFF_RSTRING:
    case SWC_BIFF_BOOLERR:
    case SWC_BIFF_FORMULA:
    case SWC_BIFF_FORMULA_3:
    case SWC_BIFF_FORMULA_4:
        return true;
    default:
        return false;
    }
}

int swc_xls_name_length(const swc_xls_cells *cells)
{
    return (int)(cells->sheet_name.length < 200 ? cells->sheet_name.length : 200);
}

swc_xls_where swc_xls_where_of(const swc_xls_cells *cells, const swc_biff_record *record)
{
    swc_xls_where where = {"?"};
    if (swc_xls_holds_cells(cells->book, record->id) && record->length >= 4) {
        swc_sheet_reference(swc_biff_u16(record->data + 2), swc_biff_u16(record->data) + 1U,
                            where.text);
    }
    return where;
}

swc_status swc_xls_refuse_damaged(const swc_xls_cells *cells, const swc_biff_record *record)
{
    return SWC_XLS_REFUSE(cells, record, SWC_ISSUE_FILE_DAMAGED, "bản ghi bị cụt hoặc hỏng",
                          "the record is cut off or damaged");
}

/* ---- cells --------------------------------------------------------------------------------- */

static swc_status added(const swc_xls_cells *cells, const swc_biff_record *record, bool done)
{
    if (done) {
        return SWC_OK;
    }
    if (cells->row.text.length > SWC_CELL_ROW_BYTES / 2) {
        return SWC_XLS_REFUSE(cells, record, SWC_ISSUE_FILE_LIMIT, "dòng chứa hơn 16 MB chữ",
                              "the row holds more than 16 MB of text");
    }
    return swc_fail_memory(cells->error);
}

static swc_status add_number(swc_xls_cells *cells, const swc_biff_record *record, uint32_t column,
                             uint16_t xf, double number, unsigned flags)
{
    const swc_cell_format *format = swc_xls_format(cells->book, xf);
    if (format == NULL) {
        return SWC_XLS_REFUSE(cells, record, SWC_ISSUE_FILE_DAMAGED,
                              "ô dùng một định dạng không có",
                              "the cell has a style that does not exist");
    }
    if (format->is_damaged) {
        return SWC_XLS_REFUSE(cells, record, SWC_ISSUE_FILE_DAMAGED,
                              "định dạng của ô không đọc được, nên không biết là số hay ngày",
                              "the cell's format cannot be read, so nobody knows whether it is a "
                              "number or a date");
    }
    if (!isfinite(number)) { /* no number that Excel can hold */
        return added(cells, record,
                     swc_cell_row_add_error(&cells->row, column, SWC_STR("#NUM!"), flags));
    }
    return added(cells, record,
                 swc_cell_row_add_number(&cells->row, column, number, (swc_str){NULL, 0}, format,
                                         cells->book->date_1904, flags));
}

static swc_status add_error(swc_xls_cells *cells, const swc_biff_record *record, uint8_t code,
                            unsigned flags)
{
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        if (errors[i].code == code) {
            return added(cells, record,
                         swc_cell_row_add_error(&cells->row, swc_biff_u16(record->data + 2),
                                                swc_str_of(errors[i].text), flags));
        }
    }
    return swc_xls_refuse_damaged(cells, record);
}

/* The text in cells->text, after `outcome` of reading it. */
static swc_status add_text(swc_xls_cells *cells, const swc_biff_record *record,
                           swc_xls_text outcome, char font, unsigned flags)
{
    switch (outcome) {
    case SWC_XLS_TEXT_OK:
        return added(cells, record,
                     swc_cell_row_add_text(&cells->row, swc_biff_u16(record->data + 2),
                                           swc_buf_str(&cells->text), flags, font));
    case SWC_XLS_TEXT_MEMORY:
        return swc_fail_memory(cells->error);
    case SWC_XLS_TEXT_LONG:
        return SWC_XLS_REFUSE(cells, record, SWC_ISSUE_FILE_LIMIT, "chữ dài hơn 32767 ký tự",
                              "the text is longer than 32767 characters");
    case SWC_XLS_TEXT_UNKNOWN:
        return SWC_XLS_REFUSE(cells, record, SWC_ISSUE_FILE_FORMAT,
                              "chữ ở một bảng mã chưa được hỗ trợ",
                              "the text is in a code page that is not supported");
    case SWC_XLS_TEXT_DAMAGED:
        break;
    }
    return swc_xls_refuse_damaged(cells, record);
}

static char cell_font(const swc_xls_cells *cells, const swc_biff_record *record)
{
    const swc_cell_format *format = swc_xls_format(cells->book, swc_biff_u16(record->data + 4));
    return format == NULL ? '\0' : format->font;
}

static uint16_t cell_page(const swc_xls_cells *cells, const swc_biff_record *record)
{
    return swc_xls_font_page(cells->book,
                             swc_xls_xf_font(cells->book, swc_biff_u16(record->data + 4)));
}

/* BIFF5 writes the runs behind the text: a count and pairs of bytes (position, font). All of them
 * must be in the text's code page. */
static swc_xls_text read_narrow_runs(const swc_xls_cells *cells, const swc_biff_cursor *cursor,
                                     size_t characters, uint16_t page, char *font)
{
    const uint8_t *runs = cursor->record.data + cursor->at;
    size_t left = cursor->record.length - cursor->at;
    size_t count = left > 0 ? runs[0] : 0;
    bool is_ascii = swc_is_ascii(swc_buf_str(&cells->text));
    for (size_t i = 0; i < count && 2 + i * 2 < left; i++) {
        size_t at = runs[1 + i * 2];
        uint16_t index = runs[2 + i * 2];
        char own = swc_xls_font_of(cells->book, index).encoding;
        if (at >= characters) {
            break;
        }
        if (!is_ascii && swc_xls_font_page(cells->book, index) != page) {
            return SWC_XLS_TEXT_UNKNOWN;
        }
        *font = at == 0 || own == *font ? own : '\0';
    }
    return SWC_XLS_TEXT_OK;
}

/* LABEL and RSTRING: the text stands in the record itself. */
static swc_status add_label(swc_xls_cells *cells, const swc_biff_record *record)
{
    swc_biff_cursor cursor;
    char font = cell_font(cells, record);
    uint16_t page = cell_page(cells, record);
    swc_buf_clear(&cells->text);
    swc_biff_cursor_init(&cursor, &cells->book->stream, record, SWC_XLS_CELL_HEAD);
    swc_xls_text outcome =
        swc_xls_record_text(cells->book, &cursor, false, page, &cells->text, &font);
    if (record->id == SWC_BIFF_RSTRING && outcome == SWC_XLS_TEXT_OK && !cells->book->is_biff8) {
        outcome = read_narrow_runs(cells, &cursor, cursor.at - SWC_XLS_CELL_HEAD - 2, page, &font);
    }
    return add_text(cells, record, outcome, font, 0);
}

static swc_status add_shared(swc_xls_cells *cells, const swc_biff_record *record)
{
    if (record->length < SWC_XLS_CELL_HEAD + 4) {
        return swc_xls_refuse_damaged(cells, record);
    }
    char font = cell_font(cells, record);
    swc_buf_clear(&cells->text);
    swc_xls_text outcome = swc_xls_shared_text(
        cells->book, swc_biff_u32(record->data + SWC_XLS_CELL_HEAD), &cells->text, &font);
    cells->shared_bytes += cells->text.length;
    if (cells->shared_bytes > SHARED_BYTES) {
        return SWC_XLS_REFUSE(cells, record, SWC_ISSUE_FILE_LIMIT,
                              "chữ dùng chung lặp lại quá nhiều (hơn 128 MB)",
                              "shared strings come again too often (over 128 MB)");
    }
    return add_text(cells, record, outcome, font, 0);
}

static swc_status add_many(swc_xls_cells *cells, const swc_biff_record *record)
{
    enum { HEAD = 4, ITEM = 6, TAIL = 2 }; /* MS-XLS 2.4.175 */
    size_t count = record->length < HEAD + TAIL ? 0 : (record->length - HEAD - TAIL) / ITEM;
    uint32_t first = swc_biff_u16(record->data + 2);
    if (count == 0 || record->length != HEAD + TAIL + count * ITEM ||
        swc_biff_u16(record->data + HEAD + count * ITEM) != first + count - 1 ||
        first + count > SWC_XLS_COLUMNS) {
        return swc_xls_refuse_damaged(cells, record);
    }
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        const uint8_t *item = record->data + HEAD + i * ITEM;
        status = add_number(cells, record, first + (uint32_t)i, swc_biff_u16(item),
                            swc_biff_rk(swc_biff_u32(item + 2)), 0);
    }
    return status;
}

/* The STRING record of a formula stands behind it, perhaps after the formula's shared form. */
static swc_status add_formula_text(swc_xls_cells *cells, const swc_biff_record *record)
{
    const swc_biff_stream *stream = &cells->book->stream;
    swc_biff_record next = *record;
    while (swc_biff_read(stream, next.next, &next) && !swc_xls_holds_cells(cells->book, next.id) &&
           next.id != SWC_BIFF_EOF && !swc_biff_is_bof(next.id) && next.id != SWC_BIFF_ROW) {
        bool is_short = next.id == SWC_BIFF_STRING_OLD && cells->book->version == 2;
        if (next.id == SWC_BIFF_STRING || is_short) {
            swc_biff_cursor cursor;
            char font = cell_font(cells, record);
            swc_buf_clear(&cells->text);
            swc_biff_cursor_init(&cursor, stream, &next, 0);
            swc_xls_text outcome = swc_xls_record_text(
                cells->book, &cursor, is_short, cell_page(cells, record), &cells->text, &font);
            return add_text(cells, record, outcome, font, SWC_CELL_FORMULA);
        }
    }
    swc_buf_clear(&cells->text);
    return add_text(cells, record, SWC_XLS_TEXT_OK, '\0', SWC_CELL_FORMULA | SWC_CELL_NO_VALUE);
}

static swc_status add_formula(swc_xls_cells *cells, const swc_biff_record *record)
{
    enum { VALUE_AT = 6, KIND_TEXT = 0, KIND_BOOL, KIND_ERROR, KIND_EMPTY }; /* MS-XLS 2.5.133 */
    if (record->length < VALUE_AT + 8) {
        return swc_xls_refuse_damaged(cells, record);
    }
    const uint8_t *value = record->data + VALUE_AT;
    uint32_t column = swc_biff_u16(record->data + 2);
    if (swc_biff_u16(value + 6) != 0xFFFF) {
        return add_number(cells, record, column, swc_biff_u16(record->data + 4),
                          swc_biff_double(value), SWC_CELL_FORMULA);
    }
    switch (value[0]) {
    case KIND_TEXT:
        return add_formula_text(cells, record);
    case KIND_BOOL:
        return added(cells, record,
                     swc_cell_row_add_bool(&cells->row, column, value[2] != 0, SWC_CELL_FORMULA));
    case KIND_ERROR:
        return add_error(cells, record, value[2], SWC_CELL_FORMULA);
    case KIND_EMPTY:
        swc_buf_clear(&cells->text);
        return add_text(cells, record, SWC_XLS_TEXT_OK, '\0', SWC_CELL_FORMULA);
    default:
        return swc_xls_refuse_damaged(cells, record);
    }
}

static swc_status add_bool_or_error(swc_xls_cells *cells, const swc_biff_record *record)
{
    if (record->length < SWC_XLS_CELL_HEAD + 2) {
        return swc_xls_refuse_damaged(cells, record);
    }
    uint8_t value = record->data[SWC_XLS_CELL_HEAD];
    if (record->data[SWC_XLS_CELL_HEAD + 1] != 0) {
        return add_error(cells, record, value, 0);
    }
    if (value > 1) {
        return swc_xls_refuse_damaged(cells, record);
    }
    return added(cells, record,
                 swc_cell_row_add_bool(&cells->row, swc_biff_u16(record->data + 2), value == 1, 0));
}

swc_status swc_xls_cells_add(swc_xls_cells *cells, const swc_biff_record *record)
{
    uint32_t column = swc_biff_u16(record->data + 2);
    uint16_t xf = swc_biff_u16(record->data + 4);
    switch (record->id) {
    case SWC_BIFF_NUMBER:
        return record->length < SWC_XLS_CELL_HEAD + 8
                   ? swc_xls_refuse_damaged(cells, record)
                   : add_number(cells, record, column, xf,
                                swc_biff_double(record->data + SWC_XLS_CELL_HEAD), 0);
    case SWC_BIFF_RK:
        return record->length < SWC_XLS_CELL_HEAD + 4
                   ? swc_xls_refuse_damaged(cells, record)
                   : add_number(cells, record, column, xf,
                                swc_biff_rk(swc_biff_u32(record->data + SWC_XLS_CELL_HEAD)), 0);
    case SWC_BIFF_MULRK:
        return add_many(cells, record);
    case SWC_BIFF_LABEL:
    case SWC_BIFF_RSTRING:
        return add_label(cells, record);
    case SWC_BIFF_LABELSST:
        return add_shared(cells, record);
    case SWC_BIFF_BOOLERR:
        return add_bool_or_error(cells, record);
    default:
        return add_formula(cells, record);
    }
}

void swc_xls_cells_free(swc_xls_cells *cells)
{
    swc_cell_row_free(&cells->row);
    swc_buf_free(&cells->text);
}
