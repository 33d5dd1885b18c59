/* Cell records of one .xls sheet, as rows. Knows nothing of OLE2 and of other sheets. */
#include "io/xls_sheet.h"

#include "io/refuse.h"
#include "io/xlsx_text.h"
#include "text/unicode.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ROWS = 65536, /* of BIFF8; BIFF5 has 16,384 */
    COLUMNS = 256,
    MERGE_LIMIT = 1 << 20,
    WORKSHEET = 0x0010, /* type of a BOF: MS-XLS 2.4.21 */
    CELL_HEAD = 6,      /* row, column, XF */
    HIDDEN_ROW = 0x20,  /* fDyZero, MS-XLS 2.4.221 */
    TEXT_BYTES = SWC_CELL_CHARACTERS * 4,
};

/* MS-XLS 2.5.10 BErr */
static const struct {
    uint8_t code;
    const char *text;
} errors[] = {
    {0x00, "#NULL!"}, {0x07, "#DIV/0!"}, {0x0F, "#VALUE!"}, {0x17, "#REF!"},
    {0x1D, "#NAME?"}, {0x24, "#NUM!"},   {0x2A, "#N/A"},    {0x2B, "#GETTING_DATA"},
};

/* A record that holds cells: where it stands, for rows that are out of order. */
typedef struct place {
    uint32_t row;
    uint32_t position;
} place;

struct swc_xls_sheet {
    const swc_xls_book *book;
    swc_str name;
    place *places; /* records that hold cells, by row */
    size_t place_count, place_capacity;
    size_t next_place;
    bool in_order;
    uint8_t hidden[ROWS / 8];
    swc_merge *merges;
    size_t merge_count, merge_capacity;
    swc_cell_row row;
    swc_buf text;
    swc_issue_code *code_out;
    swc_error *error;
};

/* ---- refusals ------------------------------------------------------------------------------ */

static int name_length(const swc_xls_sheet *sheet)
{
    return (int)(sheet->name.length < 200 ? sheet->name.length : 200);
}

static bool holds_cells(uint16_t id)
{
    switch (id) {
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

typedef struct place_name {
    char text[SWC_SHEET_REFERENCE_BYTES];
} place_name;

/* "B5" of a record that holds cells, "?" for others. */
static place_name where(const swc_biff_record *record)
{
    place_name name = {"?"};
    if (holds_cells(record->id) && record->length >= 4) {
        swc_sheet_reference(swc_biff_u16(record->data + 2), swc_biff_u16(record->data) + 1U,
                            name.text);
    }
    return name;
}

/* `vi` and `en` are literals. */
#define REFUSE_RECORD(sheet, record, code, vi, en)                                                 \
    swc_refuse((sheet)->code_out, code, (sheet)->error,                                            \
               "trang «%.*s», ô %s: " vi "; hãy mở bằng Excel rồi lưu lại thành .xlsx",            \
               "sheet \"%.*s\", cell %s: " en "; open it with Excel and save it as .xlsx",         \
               name_length(sheet), (sheet)->name.data, where(record).text)

static swc_status refuse_damaged(const swc_xls_sheet *sheet, const swc_biff_record *record)
{
    return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_DAMAGED, "bản ghi bị cụt hoặc hỏng",
                         "the record is cut off or damaged");
}

/* ---- first pass: which records hold cells -------------------------------------------------- */

/* Records of BIFF2 in a later stream: they could hold a value that we would lose. */
static bool is_foreign(uint16_t id)
{
    return id >= SWC_BIFF_INTEGER_OLD && id <= SWC_BIFF_BOOLERR_OLD;
}

static swc_status add_place(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    if (record->length < CELL_HEAD) {
        return refuse_damaged(sheet, record);
    }
    if (swc_biff_u16(record->data + 2) >= COLUMNS) {
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_DAMAGED, "ô nằm ngoài 256 cột",
                             "the cell lies outside the 256 columns");
    }
    if (!swc_grow((void **)&sheet->places, &sheet->place_capacity, sheet->place_count + 1,
                  sizeof *sheet->places)) {
        return swc_fail_memory(sheet->error);
    }
    place added = {swc_biff_u16(record->data), (uint32_t)record->position};
    if (sheet->place_count > 0 && sheet->places[sheet->place_count - 1].row > added.row) {
        sheet->in_order = false;
    }
    sheet->places[sheet->place_count++] = added;
    return SWC_OK;
}

static swc_status add_merges(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    size_t count = record->length < 2 ? 0 : swc_biff_u16(record->data);
    if (record->length < 2 + count * 8) {
        return refuse_damaged(sheet, record);
    }
    for (size_t i = 0; i < count; i++) {
        const uint8_t *area = record->data + 2 + i * 8;
        swc_merge merge = {.first_row = swc_biff_u16(area) + 1U,
                           .last_row = swc_biff_u16(area + 2) + 1U,
                           .first_column = swc_biff_u16(area + 4),
                           .last_column = swc_biff_u16(area + 6)};
        if (merge.last_row < merge.first_row || merge.last_column < merge.first_column ||
            merge.last_column >= COLUMNS || sheet->merge_count >= MERGE_LIMIT) {
            return refuse_damaged(sheet, record);
        }
        if (!swc_grow((void **)&sheet->merges, &sheet->merge_capacity, sheet->merge_count + 1,
                      sizeof *sheet->merges)) {
            return swc_fail_memory(sheet->error);
        }
        sheet->merges[sheet->merge_count++] = merge;
    }
    return SWC_OK;
}

static swc_status note_row(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    enum { FLAGS_AT = 12 };
    if (record->length <= FLAGS_AT) {
        return refuse_damaged(sheet, record);
    }
    if ((record->data[FLAGS_AT] & HIDDEN_ROW) != 0) {
        uint16_t row = swc_biff_u16(record->data);
        sheet->hidden[row / 8] |= (uint8_t)(1U << (row % 8));
    }
    return SWC_OK;
}

static swc_status survey_record(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    if (holds_cells(record->id)) {
        return add_place(sheet, record);
    }
    if (is_foreign(record->id)) {
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_DAMAGED,
                             "bản ghi thuộc một đời Excel khác",
                             "the record belongs to another version of Excel");
    }
    if (record->id == SWC_BIFF_ROW) {
        return note_row(sheet, record);
    }
    if (record->id == SWC_BIFF_MERGEDCELLS) {
        return add_merges(sheet, record);
    }
    if (record->id == SWC_BIFF_FILEPASS) {
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_ENCRYPTED, "trang có mật khẩu",
                             "the sheet has a password");
    }
    return SWC_OK;
}

static int by_row(const void *a, const void *b)
{
    const place *left = a;
    const place *right = b;
    if (left->row != right->row) {
        return left->row < right->row ? -1 : 1;
    }
    return (left->position > right->position) - (left->position < right->position);
}

/* Embedded charts are streams of their own inside the sheet: BOF to EOF, passed over. */
static swc_status survey(swc_xls_sheet *sheet, size_t position)
{
    const swc_biff_stream *stream = &sheet->book->stream;
    swc_biff_record record = {0};
    if (!swc_biff_read(stream, position, &record) || record.id != SWC_BIFF_BOF ||
        record.length < 4 || swc_biff_u16(record.data + 2) != WORKSHEET) {
        return refuse_damaged(sheet, &(swc_biff_record){0});
    }
    swc_status status = SWC_OK;
    for (size_t depth = 1; depth > 0 && status == SWC_OK;) {
        if (!swc_biff_read(stream, record.next, &record)) {
            return refuse_damaged(sheet, &(swc_biff_record){0});
        }
        if (record.id == SWC_BIFF_BOF) {
            depth++;
        } else if (record.id == SWC_BIFF_EOF) {
            depth--;
        } else if (depth == 1) {
            status = survey_record(sheet, &record);
        }
    }
    if (status == SWC_OK && !sheet->in_order) {
        qsort(sheet->places, sheet->place_count, sizeof *sheet->places, by_row);
    }
    return status;
}

/* ---- second pass: cells -------------------------------------------------------------------- */

static swc_status added(const swc_xls_sheet *sheet, const swc_biff_record *record, bool done)
{
    if (done) {
        return SWC_OK;
    }
    if (sheet->row.text.length > SWC_CELL_ROW_BYTES / 2) {
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_LIMIT, "dòng chứa hơn 16 MB chữ",
                             "the row holds more than 16 MB of text");
    }
    return swc_fail_memory(sheet->error);
}

static swc_status add_number(swc_xls_sheet *sheet, const swc_biff_record *record, uint32_t column,
                             uint16_t xf, double number, unsigned flags)
{
    const swc_cell_format *format = swc_xls_format(sheet->book, xf);
    if (format == NULL) {
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_DAMAGED, "ô dùng một định dạng không có",
                             "the cell has a style that does not exist");
    }
    if (format->is_damaged) {
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_DAMAGED,
                             "định dạng của ô không đọc được, nên không biết là số hay ngày",
                             "the cell's format cannot be read, so nobody knows whether it is a "
                             "number or a date");
    }
    if (!isfinite(number)) { /* no number that Excel can hold */
        return added(sheet, record,
                     swc_cell_row_add_error(&sheet->row, column, SWC_STR("#NUM!"), flags));
    }
    return added(sheet, record,
                 swc_cell_row_add_number(&sheet->row, column, number, (swc_str){NULL, 0}, format,
                                         sheet->book->date_1904, flags));
}

static swc_status add_error(swc_xls_sheet *sheet, const swc_biff_record *record, uint8_t code,
                            unsigned flags)
{
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        if (errors[i].code == code) {
            return added(sheet, record,
                         swc_cell_row_add_error(&sheet->row, swc_biff_u16(record->data + 2),
                                                swc_str_of(errors[i].text), flags));
        }
    }
    return refuse_damaged(sheet, record);
}

/* The text in sheet->text, after `outcome` of reading it. */
static swc_status add_text(swc_xls_sheet *sheet, const swc_biff_record *record,
                           swc_xls_text outcome, char font, unsigned flags)
{
    switch (outcome) {
    case SWC_XLS_TEXT_OK:
        return added(sheet, record,
                     swc_cell_row_add_text(&sheet->row, swc_biff_u16(record->data + 2),
                                           swc_buf_str(&sheet->text), flags, font));
    case SWC_XLS_TEXT_MEMORY:
        return swc_fail_memory(sheet->error);
    case SWC_XLS_TEXT_LONG:
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_LIMIT, "chữ dài hơn 32767 ký tự",
                             "the text is longer than 32767 characters");
    case SWC_XLS_TEXT_UNKNOWN:
        return REFUSE_RECORD(sheet, record, SWC_ISSUE_FILE_FORMAT,
                             "chữ ở một bảng mã chưa được hỗ trợ",
                             "the text is in a code page that is not supported");
    case SWC_XLS_TEXT_DAMAGED:
        break;
    }
    return refuse_damaged(sheet, record);
}

static char cell_font(const swc_xls_sheet *sheet, const swc_biff_record *record)
{
    const swc_cell_format *format = swc_xls_format(sheet->book, swc_biff_u16(record->data + 4));
    return format == NULL ? '\0' : format->font;
}

static uint16_t cell_page(const swc_xls_sheet *sheet, const swc_biff_record *record)
{
    return swc_xls_font_page(sheet->book,
                             swc_xls_xf_font(sheet->book, swc_biff_u16(record->data + 4)));
}

/* BIFF5 writes the runs behind the text: a count and pairs of bytes (position, font). All of them
 * must be in the text's code page. */
static swc_xls_text read_narrow_runs(const swc_xls_sheet *sheet, const swc_biff_cursor *cursor,
                                     size_t characters, uint16_t page, char *font)
{
    const uint8_t *runs = cursor->record.data + cursor->at;
    size_t left = cursor->record.length - cursor->at;
    size_t count = left > 0 ? runs[0] : 0;
    bool is_ascii = swc_is_ascii(swc_buf_str(&sheet->text));
    for (size_t i = 0; i < count && 2 + i * 2 < left; i++) {
        size_t at = runs[1 + i * 2];
        uint16_t index = runs[2 + i * 2];
        char own = swc_xls_font_of(sheet->book, index).encoding;
        if (at >= characters) {
            break;
        }
        if (!is_ascii && swc_xls_font_page(sheet->book, index) != page) {
            return SWC_XLS_TEXT_UNKNOWN;
        }
        *font = at == 0 || own == *font ? own : '\0';
    }
    return SWC_XLS_TEXT_OK;
}

/* LABEL and RSTRING: the text stands in the record itself. */
static swc_status add_label(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    swc_biff_cursor cursor;
    char font = cell_font(sheet, record);
    uint16_t page = cell_page(sheet, record);
    swc_buf_clear(&sheet->text);
    swc_biff_cursor_init(&cursor, &sheet->book->stream, record, CELL_HEAD);
    swc_xls_text outcome =
        swc_xls_record_text(sheet->book, &cursor, false, page, &sheet->text, &font);
    if (record->id == SWC_BIFF_RSTRING && outcome == SWC_XLS_TEXT_OK && !sheet->book->is_biff8) {
        outcome = read_narrow_runs(sheet, &cursor, cursor.at - CELL_HEAD - 2, page, &font);
    }
    return add_text(sheet, record, outcome, font, 0);
}

static swc_status add_shared(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    if (record->length < CELL_HEAD + 4) {
        return refuse_damaged(sheet, record);
    }
    char font = cell_font(sheet, record);
    swc_buf_clear(&sheet->text);
    swc_xls_text outcome = swc_xls_shared_text(sheet->book, swc_biff_u32(record->data + CELL_HEAD),
                                               &sheet->text, &font);
    return add_text(sheet, record, outcome, font, 0);
}

static swc_status add_many(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    enum { HEAD = 4, ITEM = 6, TAIL = 2 }; /* MS-XLS 2.4.175 */
    size_t count = record->length < HEAD + TAIL ? 0 : (record->length - HEAD - TAIL) / ITEM;
    uint32_t first = swc_biff_u16(record->data + 2);
    if (count == 0 || record->length != HEAD + TAIL + count * ITEM ||
        swc_biff_u16(record->data + HEAD + count * ITEM) != first + count - 1 ||
        first + count > COLUMNS) {
        return refuse_damaged(sheet, record);
    }
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        const uint8_t *item = record->data + HEAD + i * ITEM;
        status = add_number(sheet, record, first + (uint32_t)i, swc_biff_u16(item),
                            swc_biff_rk(swc_biff_u32(item + 2)), 0);
    }
    return status;
}

/* The STRING record of a formula stands behind it, perhaps after the formula's shared form. */
static swc_status add_formula_text(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    const swc_biff_stream *stream = &sheet->book->stream;
    swc_biff_record next = *record;
    while (swc_biff_read(stream, next.next, &next) && !holds_cells(next.id) &&
           next.id != SWC_BIFF_EOF && next.id != SWC_BIFF_BOF && next.id != SWC_BIFF_ROW) {
        if (next.id == SWC_BIFF_STRING) {
            swc_biff_cursor cursor;
            char font = cell_font(sheet, record);
            swc_buf_clear(&sheet->text);
            swc_biff_cursor_init(&cursor, stream, &next, 0);
            swc_xls_text outcome = swc_xls_record_text(
                sheet->book, &cursor, false, cell_page(sheet, record), &sheet->text, &font);
            return add_text(sheet, record, outcome, font, SWC_CELL_FORMULA);
        }
    }
    swc_buf_clear(&sheet->text);
    return add_text(sheet, record, SWC_XLS_TEXT_OK, '\0', SWC_CELL_FORMULA | SWC_CELL_NO_VALUE);
}

static swc_status add_formula(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    enum { VALUE_AT = 6, KIND_TEXT = 0, KIND_BOOL, KIND_ERROR, KIND_EMPTY }; /* MS-XLS 2.5.133 */
    if (record->length < VALUE_AT + 8) {
        return refuse_damaged(sheet, record);
    }
    const uint8_t *value = record->data + VALUE_AT;
    uint32_t column = swc_biff_u16(record->data + 2);
    if (swc_biff_u16(value + 6) != 0xFFFF) {
        return add_number(sheet, record, column, swc_biff_u16(record->data + 4),
                          swc_biff_double(value), SWC_CELL_FORMULA);
    }
    switch (value[0]) {
    case KIND_TEXT:
        return add_formula_text(sheet, record);
    case KIND_BOOL:
        return added(sheet, record,
                     swc_cell_row_add_bool(&sheet->row, column, value[2] != 0, SWC_CELL_FORMULA));
    case KIND_ERROR:
        return add_error(sheet, record, value[2], SWC_CELL_FORMULA);
    case KIND_EMPTY:
        swc_buf_clear(&sheet->text);
        return add_text(sheet, record, SWC_XLS_TEXT_OK, '\0', SWC_CELL_FORMULA);
    default:
        return refuse_damaged(sheet, record);
    }
}

static swc_status add_bool_or_error(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    if (record->length < CELL_HEAD + 2) {
        return refuse_damaged(sheet, record);
    }
    uint8_t value = record->data[CELL_HEAD];
    if (record->data[CELL_HEAD + 1] != 0) {
        return add_error(sheet, record, value, 0);
    }
    if (value > 1) {
        return refuse_damaged(sheet, record);
    }
    return added(sheet, record,
                 swc_cell_row_add_bool(&sheet->row, swc_biff_u16(record->data + 2), value == 1, 0));
}

static swc_status add_cells(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    uint32_t column = swc_biff_u16(record->data + 2);
    uint16_t xf = swc_biff_u16(record->data + 4);
    switch (record->id) {
    case SWC_BIFF_NUMBER:
        return record->length < CELL_HEAD + 8
                   ? refuse_damaged(sheet, record)
                   : add_number(sheet, record, column, xf,
                                swc_biff_double(record->data + CELL_HEAD), 0);
    case SWC_BIFF_RK:
        return record->length < CELL_HEAD + 4
                   ? refuse_damaged(sheet, record)
                   : add_number(sheet, record, column, xf,
                                swc_biff_rk(swc_biff_u32(record->data + CELL_HEAD)), 0);
    case SWC_BIFF_MULRK:
        return add_many(sheet, record);
    case SWC_BIFF_LABEL:
    case SWC_BIFF_RSTRING:
        return add_label(sheet, record);
    case SWC_BIFF_LABELSST:
        return add_shared(sheet, record);
    case SWC_BIFF_BOOLERR:
        return add_bool_or_error(sheet, record);
    default:
        return add_formula(sheet, record);
    }
}

swc_status swc_xls_sheet_next(swc_xls_sheet *sheet, swc_row *row_out, swc_issue_code *code_out,
                              swc_error *error)
{
    sheet->code_out = code_out;
    sheet->error = error;
    swc_biff_record record = {0};
    while (sheet->next_place < sheet->place_count) {
        uint32_t row = sheet->places[sheet->next_place].row;
        swc_cell_row_begin(&sheet->row);
        for (;
             sheet->next_place < sheet->place_count && sheet->places[sheet->next_place].row == row;
             sheet->next_place++) {
            (void)swc_biff_read(&sheet->book->stream, sheet->places[sheet->next_place].position,
                                &record); /* the first pass has read it too */
            swc_status status = add_cells(sheet, &record);
            if (status != SWC_OK) {
                return status;
            }
        }
        if (sheet->row.count == 0) {
            continue;
        }
        uint32_t column = 0;
        if (!swc_cell_row_finish(&sheet->row, row_out, &column)) {
            return REFUSE_RECORD(sheet, &record, SWC_ISSUE_FILE_DAMAGED,
                                 "dòng này có hai ô ở cùng một chỗ",
                                 "this row has two cells in one place");
        }
        row_out->number = row + 1U;
        row_out->hidden = (sheet->hidden[row / 8] >> (row % 8) & 1) != 0;
        return SWC_OK;
    }
    return SWC_END;
}

/* ---- the sheet ----------------------------------------------------------------------------- */

swc_status swc_xls_sheet_open(const swc_xls_book *book, size_t index, swc_xls_sheet **out,
                              swc_issue_code *code_out, swc_error *error)
{
    *out = NULL;
    swc_xls_sheet *sheet = calloc(1, sizeof *sheet);
    if (sheet == NULL) {
        return swc_fail_memory(error);
    }
    sheet->book = book;
    sheet->name = book->sheets[index].name;
    sheet->in_order = true;
    sheet->text.limit = TEXT_BYTES;
    sheet->code_out = code_out;
    sheet->error = error;
    swc_cell_row_begin(&sheet->row);
    swc_status status = survey(sheet, book->sheets[index].position);
    if (status != SWC_OK) {
        swc_xls_sheet_close(sheet);
        return status;
    }
    *out = sheet;
    return SWC_OK;
}

const swc_merge *swc_xls_sheet_merges(const swc_xls_sheet *sheet, size_t *count_out)
{
    *count_out = sheet->merge_count;
    return sheet->merges;
}

char swc_xls_sheet_font(const swc_xls_sheet *sheet, uint32_t column)
{
    return swc_cell_row_font(&sheet->row, column);
}

void swc_xls_sheet_close(swc_xls_sheet *sheet)
{
    if (sheet != NULL) {
        free(sheet->places);
        free(sheet->merges);
        swc_cell_row_free(&sheet->row);
        swc_buf_free(&sheet->text);
        free(sheet);
    }
}
