/* Cells of a worksheet part, row by row. Knows nothing of zip archives or of headers. */
#include "io/xlsx_sheet.h"

#include "io/refuse.h"
#include "io/xlsx_text.h"
#include "io/xlsx_xml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    CELL_LIMIT = 16 << 20, /* <c> elements of one sheet: 16 for each row that Excel has */
    MERGE_LIMIT = 1 << 20,
};

/* Where in the tree we are. Elements that stand elsewhere are passed over, but never inside
 * <sheetData>: there an unknown element could hold a cell, so it is refused. */
typedef enum place {
    OUTSIDE, /* before <worksheet> */
    IN_SHEET,
    IN_MERGES,
    IN_DATA,
    IN_ROW,
    IN_CELL,
    IN_VALUE,
    IN_FORMULA,
    IN_INLINE,
} place;

typedef enum cell_kind { NUMBER, SHARED, BOOLEAN, FAULT, TEXT, INLINE, ISO_DATE } cell_kind;

static const struct {
    const char *name;
    cell_kind kind;
} cell_kinds[] = {
    {"s", SHARED}, {"n", NUMBER},         {"str", TEXT},   {"b", BOOLEAN},
    {"e", FAULT},  {"inlineStr", INLINE}, {"d", ISO_DATE},
};

struct swc_xlsx_sheet {
    swc_xlsx_sheet_options options;
    swc_xml *xml;
    place place;
    unsigned foreign; /* levels below an element that is passed over */

    swc_cell_row row;
    swc_row ready; /* the row that is handed out */
    uint64_t row_number;
    bool row_hidden, row_has_number;
    uint32_t next_column;
    uint64_t cell_count;

    uint32_t column; /* of the cell that is open */
    cell_kind kind;
    swc_cell_format format;
    bool has_formula, has_value, has_inline;
    swc_buf value;
    swc_xlsx_text inline_text;
    unsigned inline_depth;

    swc_merge *merges;
    size_t merge_count, merge_capacity;

    swc_issue_code *code_out; /* of the call that is running */
    swc_error *error;
};

/* ---- refusals ------------------------------------------------------------------------------ */

static int name_length(const swc_xlsx_sheet *sheet)
{
    size_t length = sheet->options.sheet_name.length;
    return (int)(length < 200 ? length : 200);
}

typedef struct place_name {
    char text[SWC_SHEET_REFERENCE_BYTES];
} place_name;

/* "B5" of the cell that is open, or the number of the row. */
static place_name where(const swc_xlsx_sheet *sheet)
{
    place_name name;
    if (sheet->place >= IN_CELL) {
        swc_sheet_reference(sheet->column, sheet->row_number, name.text);
    } else {
        (void)snprintf(name.text, sizeof name.text, "%llu", (unsigned long long)sheet->row_number);
    }
    return name;
}

/* `vi` and `en` are literals. */
#define REFUSE_CELL(sheet, code, vi, en)                                                           \
    swc_refuse((sheet)->code_out, code, (sheet)->error,                                            \
               "trang «%.*s», ô hoặc dòng %s: " vi "; hãy mở bằng Excel rồi lưu lại",              \
               "sheet \"%.*s\", cell or row %s: " en "; open it with Excel and save it again",     \
               name_length(sheet), (sheet)->options.sheet_name.data, where(sheet).text)

static swc_status refuse_text(const swc_xlsx_sheet *sheet)
{
    return REFUSE_CELL(sheet, SWC_ISSUE_FILE_LIMIT, "chữ dài hơn 32767 ký tự",
                       "the text is longer than 32767 characters");
}

/* The row grew beyond its limit, or memory ended: told apart by the buffer's state. */
static swc_status refuse_growth(const swc_xlsx_sheet *sheet)
{
    if (sheet->row.text.length > SWC_CELL_ROW_BYTES / 2) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_LIMIT, "dòng chứa hơn 16 MB chữ",
                           "the row holds more than 16 MB of text");
    }
    return swc_fail_memory(sheet->error);
}

/* ---- references ---------------------------------------------------------------------------- */

/* "B5": letters and digits, nothing else; row 1.., column 0-based. */
static bool parse_reference(const char **text, uint32_t *column_out, uint64_t *row_out)
{
    const char *p = *text;
    uint32_t column = 0;
    uint64_t row = 0;
    for (; (*p | 0x20) >= 'a' && (*p | 0x20) <= 'z'; p++) {
        column = column * 26 + (uint32_t)((*p | 0x20) - 'a' + 1);
        if (column > SWC_SHEET_COLUMNS) {
            return false;
        }
    }
    for (; *p >= '0' && *p <= '9'; p++) {
        row = row * 10 + (uint64_t)(*p - '0');
        if (row > SWC_SHEET_ROWS) {
            return false;
        }
    }
    *text = p;
    *column_out = column - 1;
    *row_out = row;
    return column > 0 && row > 0;
}

static swc_status add_merge(swc_xlsx_sheet *sheet, const char **attributes)
{
    const char *p = swc_xml_attribute(attributes, "ref");
    swc_merge merge;
    uint64_t first = 0;
    uint64_t last = 0;
    bool valid = p != NULL && parse_reference(&p, &merge.first_column, &first);
    merge.last_column = merge.first_column;
    last = first;
    if (valid && *p == ':') {
        p++;
        valid = parse_reference(&p, &merge.last_column, &last);
    }
    if (!valid || *p != '\0' || last < first || merge.last_column < merge.first_column) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "vùng gộp ô không hợp lệ",
                           "a merged area is not valid");
    }
    if (sheet->merge_count >= MERGE_LIMIT) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_LIMIT, "quá nhiều vùng gộp ô",
                           "there are too many merged areas");
    }
    merge.first_row = (uint32_t)first;
    merge.last_row = (uint32_t)last;
    if (!swc_grow((void **)&sheet->merges, &sheet->merge_capacity, sheet->merge_count + 1,
                  sizeof *sheet->merges)) {
        return swc_fail_memory(sheet->error);
    }
    sheet->merges[sheet->merge_count++] = merge;
    return SWC_OK;
}

/* ---- rows and cells ------------------------------------------------------------------------ */

static swc_status set_row_number(swc_xlsx_sheet *sheet, uint64_t number)
{
    if (number <= sheet->row_number) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "sau dòng này là một dòng đứng trước nó",
                           "a row that belongs before it follows");
    }
    sheet->row_number = number;
    return SWC_OK;
}

static swc_status start_row(swc_xlsx_sheet *sheet, const char **attributes)
{
    const char *number_text = swc_xml_attribute(attributes, "r");
    swc_cell_row_begin(&sheet->row);
    sheet->place = IN_ROW;
    sheet->next_column = 0;
    sheet->row_hidden = swc_xml_is_true(attributes, "hidden");
    sheet->row_has_number = number_text != NULL;
    uint64_t number = sheet->row_number + 1;
    if (number_text != NULL && !swc_xml_number(number_text, SWC_SHEET_ROWS, &number)) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED,
                           "sau dòng này là một dòng có số không hợp lệ",
                           "a row whose number is not valid follows");
    }
    if (number > SWC_SHEET_ROWS) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_LIMIT, "trang có hơn 1048576 dòng",
                           "the sheet has more than 1048576 rows");
    }
    return set_row_number(sheet, number);
}

static swc_status place_cell(swc_xlsx_sheet *sheet, const char *reference)
{
    sheet->column = sheet->next_column;
    if (reference != NULL) {
        uint64_t row = 0;
        if (!parse_reference(&reference, &sheet->column, &row) || *reference != '\0') {
            return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "địa chỉ ô không hợp lệ",
                               "a cell's reference is not valid");
        }
        if (row != sheet->row_number) {
            /* a row without a number takes it from its first cell */
            if (sheet->row_has_number || row < sheet->row_number) {
                return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "có ô thuộc dòng khác",
                                   "it holds a cell of another row");
            }
            sheet->row_number = row;
        }
        sheet->row_has_number = true;
    }
    if (sheet->column >= SWC_SHEET_COLUMNS) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_LIMIT, "dòng có hơn 16384 cột",
                           "the row has more than 16384 columns");
    }
    sheet->next_column = sheet->column + 1;
    return SWC_OK;
}

static swc_status style_cell(swc_xlsx_sheet *sheet, const char *style)
{
    sheet->format = (swc_cell_format){0};
    uint64_t index = 0;
    if (style == NULL || style[0] == '\0' || sheet->options.styles->count == 0) {
        return SWC_OK;
    }
    if (!swc_xml_number(style, UINT32_MAX, &index) || index >= sheet->options.styles->count) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "ô dùng một định dạng không có",
                           "the cell has a style that does not exist");
    }
    sheet->format = sheet->options.styles->formats[index];
    return SWC_OK;
}

static swc_status start_cell(swc_xlsx_sheet *sheet, const char **attributes)
{
    const char *reference = NULL;
    const char *style = NULL;
    const char *type = "n";
    for (; attributes[0] != NULL; attributes += 2) {
        if (attributes[0][0] == '\0' || attributes[0][1] != '\0') {
            continue;
        }
        switch (attributes[0][0]) {
        case 'r':
            reference = attributes[1];
            break;
        case 's':
            style = attributes[1];
            break;
        case 't':
            type = attributes[1];
            break;
        default:
            break;
        }
    }
    swc_status status = place_cell(sheet, reference);
    if (status != SWC_OK) {
        return status;
    }
    sheet->place = IN_CELL;
    sheet->has_formula = false;
    sheet->has_value = false;
    sheet->has_inline = false;
    swc_buf_clear(&sheet->value);
    if (++sheet->cell_count > CELL_LIMIT) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_LIMIT, "trang có quá nhiều ô",
                           "the sheet has too many cells");
    }
    size_t i = 0;
    while (i < sizeof cell_kinds / sizeof cell_kinds[0] && strcmp(cell_kinds[i].name, type) != 0) {
        i++;
    }
    if (i == sizeof cell_kinds / sizeof cell_kinds[0]) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "ô thuộc loại không có",
                           "the cell is of a type that does not exist");
    }
    sheet->kind = cell_kinds[i].kind;
    return style_cell(sheet, style);
}

static swc_str trimmed(const swc_buf *buf)
{
    swc_str text = swc_buf_str(buf);
    while (text.length > 0 && (unsigned char)text.data[0] <= ' ') {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && (unsigned char)text.data[text.length - 1] <= ' ') {
        text.length--;
    }
    return text;
}

static swc_status finish_shared(swc_xlsx_sheet *sheet, swc_str value, unsigned flags)
{
    uint64_t index = 0;
    swc_str text;
    char font = '\0';
    /* `value` ends at the buffer's NUL or at a blank */
    for (size_t i = 0; i < value.length; i++) {
        if (value.data[i] < '0' || value.data[i] > '9' || index > UINT32_MAX) {
            index = UINT64_MAX;
            break;
        }
        index = index * 10 + (uint64_t)(value.data[i] - '0');
    }
    if (!swc_strings_get(sheet->options.strings, index, &text, &font)) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "ô trỏ đến một chữ dùng chung không có",
                           "the cell points at a shared string that does not exist");
    }
    font = font == SWC_FONT_INHERITED ? sheet->format.font : font == SWC_FONT_OTHER ? '\0' : font;
    return swc_cell_row_add_shared(&sheet->row, sheet->column, text, (uint32_t)index, flags, font)
               ? SWC_OK
               : refuse_growth(sheet);
}

static swc_status finish_number(swc_xlsx_sheet *sheet, swc_str value, unsigned flags)
{
    char text[SWC_NUMBER_TEXT_BYTES];
    size_t length = 0;
    double number = 0;
    bool added;
    if (swc_number_parse(value, &number, text, &length)) {
        added = swc_cell_row_add_number(&sheet->row, sheet->column, number, (swc_str){text, length},
                                        &sheet->format, sheet->options.date_1904, flags);
    } else { /* "NaN", "1e999", "1,5": shown as they stand, as a faulty cell */
        added = swc_cell_row_add_error(&sheet->row, sheet->column, value, flags);
    }
    return added ? SWC_OK : refuse_growth(sheet);
}

static swc_status finish_bool(swc_xlsx_sheet *sheet, swc_str value, unsigned flags)
{
    bool is_true = swc_str_is(value, "1") || swc_str_is(value, "true");
    if (!is_true && !swc_str_is(value, "0") && !swc_str_is(value, "false")) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "giá trị đúng/sai không hợp lệ",
                           "a true/false value is not valid");
    }
    return swc_cell_row_add_bool(&sheet->row, sheet->column, is_true, flags) ? SWC_OK
                                                                             : refuse_growth(sheet);
}

static swc_status finish_date(swc_xlsx_sheet *sheet, swc_str value, unsigned flags)
{
    double serial = 0;
    bool added = swc_serial_parse(value, sheet->options.date_1904, &serial)
                     ? swc_cell_row_add_date(&sheet->row, sheet->column, serial,
                                             sheet->options.date_1904, flags)
                     : swc_cell_row_add_error(&sheet->row, sheet->column, value, flags);
    return added ? SWC_OK : refuse_growth(sheet);
}

static swc_status finish_text(swc_xlsx_sheet *sheet, unsigned flags)
{
    swc_str text;
    char font = sheet->format.font;
    if (sheet->has_inline) {
        char own = sheet->inline_text.font;
        text = swc_buf_str(&sheet->inline_text.text);
        font = own == SWC_FONT_INHERITED ? font : own == SWC_FONT_OTHER ? '\0' : own;
    } else {
        if (!swc_xstring_decode(&sheet->value, 0)) {
            return refuse_text(sheet);
        }
        text = swc_buf_str(&sheet->value);
    }
    return swc_cell_row_add_text(&sheet->row, sheet->column, text, flags, font)
               ? SWC_OK
               : refuse_growth(sheet);
}

static swc_status finish_cell(swc_xlsx_sheet *sheet)
{
    unsigned flags = sheet->has_formula ? SWC_CELL_FORMULA : 0;
    /* blanks are data only in a text */
    swc_str value = sheet->kind == TEXT ? swc_buf_str(&sheet->value) : trimmed(&sheet->value);
    swc_status status = SWC_OK;
    if (sheet->has_inline || ((sheet->kind == TEXT || sheet->kind == INLINE) && sheet->has_value)) {
        status = finish_text(sheet, flags);
    } else if (value.length == 0) {
        flags |= sheet->has_formula ? SWC_CELL_NO_VALUE : 0U;
        if (flags != 0 && !swc_cell_row_add_text(&sheet->row, sheet->column, value, flags, '\0')) {
            status = refuse_growth(sheet);
        }
    } else if (sheet->kind == SHARED) {
        status = finish_shared(sheet, value, flags);
    } else if (sheet->kind == NUMBER) {
        status = finish_number(sheet, value, flags);
    } else if (sheet->kind == BOOLEAN) {
        status = finish_bool(sheet, value, flags);
    } else if (sheet->kind == ISO_DATE) {
        status = finish_date(sheet, value, flags);
    } else {
        status = swc_cell_row_add_error(&sheet->row, sheet->column, value, flags)
                     ? SWC_OK
                     : refuse_growth(sheet);
    }
    sheet->place = IN_ROW;
    return status;
}

static swc_status finish_row(swc_xlsx_sheet *sheet)
{
    sheet->place = IN_DATA;
    if (sheet->row.count == 0) {
        return SWC_OK;
    }
    if (!swc_cell_row_finish(&sheet->row, &sheet->ready, &sheet->column)) {
        sheet->place = IN_CELL;
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "ô này có hai lần",
                           "this cell stands there twice");
    }
    sheet->ready.number = sheet->row_number;
    sheet->ready.hidden = sheet->row_hidden;
    return SWC_END;
}

/* ---- events -------------------------------------------------------------------------------- */

static bool is(const char *local, const char *name)
{
    return strcmp(local, name) == 0;
}

/* An element inside <sheetData> that we do not know: only extLst is known to hold no cell. */
static swc_status start_foreign(swc_xlsx_sheet *sheet, const char *local)
{
    if (sheet->place >= IN_DATA && !is(local, "extLst")) {
        return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "có phần tử lạ giữa các ô",
                           "an unknown element stands between the cells");
    }
    sheet->foreign = 1;
    return SWC_OK;
}

static swc_status start_in_cell(swc_xlsx_sheet *sheet, const char *local)
{
    if (is(local, "v") && !sheet->has_value) {
        sheet->has_value = true;
        sheet->place = IN_VALUE;
    } else if (is(local, "f")) {
        sheet->has_formula = true;
        sheet->place = IN_FORMULA;
    } else if (is(local, "is") && !sheet->has_inline) {
        sheet->has_inline = true;
        sheet->inline_depth = 0;
        sheet->place = IN_INLINE;
        swc_xlsx_text_begin(&sheet->inline_text);
    } else {
        return start_foreign(sheet, local);
    }
    return SWC_OK;
}

static swc_status start_in_sheet(swc_xlsx_sheet *sheet, const char *local)
{
    if (is(local, "sheetData")) {
        sheet->place = IN_DATA;
    } else if (is(local, "mergeCells")) {
        sheet->place = IN_MERGES;
    } else {
        sheet->foreign = 1;
    }
    return SWC_OK;
}

static swc_status on_start(void *context, const char *name, const char **attributes)
{
    swc_xlsx_sheet *sheet = context;
    if (sheet->foreign > 0) {
        sheet->foreign++;
        return SWC_OK;
    }
    const char *local = swc_xml_local(name);
    switch (sheet->place) {
    case IN_CELL:
        return start_in_cell(sheet, local);
    case IN_ROW:
        return is(local, "c") ? start_cell(sheet, attributes) : start_foreign(sheet, local);
    case IN_DATA:
        return is(local, "row") ? start_row(sheet, attributes) : start_foreign(sheet, local);
    case IN_INLINE:
        sheet->inline_depth++;
        swc_xlsx_text_start(&sheet->inline_text, local, attributes);
        return SWC_OK;
    case IN_SHEET:
        return start_in_sheet(sheet, local);
    case IN_MERGES:
        if (is(local, "mergeCell")) {
            sheet->foreign = 1;
            return add_merge(sheet, attributes);
        }
        break;
    case OUTSIDE:
        if (!is(local, "worksheet")) {
            return REFUSE_CELL(sheet, SWC_ISSUE_FILE_DAMAGED, "phần này không phải là trang tính",
                               "this part is not a worksheet");
        }
        sheet->place = IN_SHEET;
        return SWC_OK;
    case IN_VALUE:
    case IN_FORMULA:
        break;
    }
    return start_foreign(sheet, local);
}

static swc_status on_end(void *context, const char *name)
{
    swc_xlsx_sheet *sheet = context;
    if (sheet->foreign > 0) {
        sheet->foreign--;
        return SWC_OK;
    }
    switch (sheet->place) {
    case IN_VALUE:
    case IN_FORMULA:
        sheet->place = IN_CELL;
        break;
    case IN_CELL:
        return finish_cell(sheet);
    case IN_ROW:
        return finish_row(sheet);
    case IN_DATA:
    case IN_MERGES:
        sheet->place = IN_SHEET;
        break;
    case IN_INLINE:
        if (sheet->inline_depth == 0) {
            sheet->place = IN_CELL;
        } else {
            sheet->inline_depth--;
            if (!swc_xlsx_text_end(&sheet->inline_text, swc_xml_local(name))) {
                return refuse_text(sheet);
            }
        }
        break;
    case OUTSIDE:
    case IN_SHEET:
        break;
    }
    return SWC_OK;
}

static swc_status on_text(void *context, const char *text, size_t length)
{
    swc_xlsx_sheet *sheet = context;
    if (sheet->foreign > 0) {
        return SWC_OK;
    }
    if (sheet->place == IN_VALUE) {
        return swc_buf_add(&sheet->value, text, length) ? SWC_OK : refuse_text(sheet);
    }
    if (sheet->place == IN_INLINE) {
        return swc_xlsx_text_add(&sheet->inline_text, text, length) ? SWC_OK : refuse_text(sheet);
    }
    return SWC_OK;
}

/* ---- the sheet ----------------------------------------------------------------------------- */

swc_status swc_xlsx_sheet_open(const swc_xlsx_sheet_options *options, swc_xlsx_sheet **out,
                               swc_issue_code *code_out, swc_error *error)
{
    *out = NULL;
    swc_xlsx_sheet *sheet = calloc(1, sizeof *sheet);
    if (sheet == NULL) {
        return swc_fail_memory(error);
    }
    sheet->options = *options;
    sheet->value.limit = (size_t)SWC_CELL_CHARACTERS * 7; /* each character as _xHHHH_ */
    swc_cell_row_begin(&sheet->row);
    swc_package *package = options->package;
    swc_xml_events events = {on_start, on_end, on_text, sheet};
    swc_status status = package->open(package->self, options->part, code_out, error);
    if (status == SWC_OK) {
        status = swc_xml_new(&events, package, package->name(package->self, options->part),
                             options->chunk_bytes, &sheet->xml, error);
    }
    if (status != SWC_OK) {
        swc_xlsx_sheet_close(sheet);
        return status;
    }
    *out = sheet;
    return SWC_OK;
}

swc_status swc_xlsx_sheet_next(swc_xlsx_sheet *sheet, swc_row *row_out, swc_issue_code *code_out,
                               swc_error *error)
{
    sheet->code_out = code_out;
    sheet->error = error;
    swc_status status = swc_xml_run(sheet->xml, code_out, error);
    if (status == SWC_OK) {
        *row_out = sheet->ready;
    }
    return status;
}

const swc_merge *swc_xlsx_sheet_merges(const swc_xlsx_sheet *sheet, size_t *count_out)
{
    *count_out = sheet->merge_count;
    return sheet->merges;
}

const swc_cell_row *swc_xlsx_sheet_row(const swc_xlsx_sheet *sheet)
{
    return &sheet->row;
}

void swc_xlsx_sheet_close(swc_xlsx_sheet *sheet)
{
    if (sheet != NULL) {
        swc_xml_free(sheet->xml);
        swc_cell_row_free(&sheet->row);
        swc_buf_free(&sheet->value);
        swc_xlsx_text_free(&sheet->inline_text);
        free(sheet->merges);
        free(sheet);
    }
}
