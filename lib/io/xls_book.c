/* Globals of a .xls workbook: read once, before any sheet. Hands out no cells. */
#include "io/xls_book.h"

#include "io/refuse.h"
#include "io/xls_styles.h"
#include "io/xlsx_text.h"

#include <stdlib.h>
#include <string.h>

enum {
    NAMES_BYTES = 1 << 20,
    SHARED_LIMIT = 4 << 20, /* strings; 65,536 rows of 64 texts */
    SHEET_LIMIT = 1024,
    BIFF8_VERSION = 0x0600,
    BIFF5_VERSION = 0x0500,
    GLOBALS = 0x0005, /* type of a BOF: MS-XLS 2.4.21 */
    WORKSHEET = 0,    /* type of a sheet: MS-XLS 2.4.28 */
    TEXT_BYTES = SWC_CELL_CHARACTERS * 4,
};

typedef struct reading {
    swc_xls_book *book;
    swc_xls_styles *styles;
    swc_buf text;
    swc_issue_code *code_out;
    swc_error *error;
} reading;

static swc_status refuse_damaged(const reading *self)
{
    return swc_xls_refuse_globals(self->code_out, self->error);
}

/* ---- sheets and shared strings ------------------------------------------------------------- */

static swc_status add_sheet(reading *self, const swc_biff_record *record)
{
    enum { NAME_AT = 6 }; /* MS-XLS 2.4.28 */
    swc_xls_book *book = self->book;
    if (record->length < NAME_AT) {
        return refuse_damaged(self);
    }
    if (record->data[5] != WORKSHEET) {
        return SWC_OK;
    }
    if (book->sheet_count >= SHEET_LIMIT) {
        return swc_refuse(self->code_out, SWC_ISSUE_FILE_LIMIT, self->error,
                          "tệp .xls có hơn %d trang; hãy chép bảng sang một tệp .xlsx mới",
                          "the .xls file has more than %d sheets; copy the table into a new .xlsx "
                          "file",
                          SHEET_LIMIT);
    }
    bool known = true;
    swc_status status = swc_xls_name_text(book, record, NAME_AT, true, &self->text, &known,
                                          self->code_out, self->error);
    if (status != SWC_OK) {
        return status;
    }
    if (!known) {
        return swc_refuse(
            self->code_out, SWC_ISSUE_FILE_FORMAT, self->error,
            "tệp .xls dùng bảng mã %u chưa được hỗ trợ; hãy mở bằng Excel rồi lưu lại "
            "thành .xlsx",
            "the .xls file is in code page %u, which is not supported; open it with "
            "Excel and save it as .xlsx",
            (unsigned)book->codepage);
    }
    swc_xls_sheet_entry sheet = {.name = swc_arena_copy(&book->arena, swc_buf_str(&self->text)),
                                 .position = swc_biff_u32(record->data),
                                 .hidden = (record->data[4] & 3) != 0};
    if (sheet.name.data == NULL || !swc_grow((void **)&book->sheets, &book->sheet_capacity,
                                             book->sheet_count + 1, sizeof *book->sheets)) {
        return swc_fail_memory(self->error);
    }
    book->sheets[book->sheet_count++] = sheet;
    return SWC_OK;
}

/* Remembers where each string begins; they are decoded when a cell asks for them. The record's
 * own count is used only to tell padding behind the last string from a damaged string. */
static swc_status index_shared(reading *self, const swc_biff_record *record)
{
    enum { STRINGS_AT = 8 }; /* MS-XLS 2.4.265 */
    swc_xls_book *book = self->book;
    if (record->length < STRINGS_AT || book->shared_count > 0) {
        return refuse_damaged(self);
    }
    uint32_t announced = swc_biff_u32(record->data + 4);
    swc_biff_cursor cursor;
    swc_biff_cursor_init(&cursor, &book->stream, record, STRINGS_AT);
    while (!swc_biff_cursor_at_end(&cursor)) {
        swc_xls_shared where = {
            .offset = (uint32_t)(cursor.record.data - book->stream.bytes + (ptrdiff_t)cursor.at),
            .record_end = (uint32_t)cursor.record.next};
        swc_biff_string string;
        if (!swc_biff_string_read(&cursor, false, NULL, &string) ||
            !swc_biff_string_pass(&cursor, &string)) {
            return book->shared_count >= announced ? SWC_OK : refuse_damaged(self);
        }
        if (book->shared_count >= SHARED_LIMIT) {
            return swc_refuse(self->code_out, SWC_ISSUE_FILE_LIMIT, self->error,
                              "tệp .xls có hơn %d chữ dùng chung; hãy chia bảng thành nhiều tệp",
                              "the .xls file has more than %d shared strings; split the table "
                              "into several files",
                              SHARED_LIMIT);
        }
        if (!swc_grow((void **)&book->shared, &book->shared_capacity, book->shared_count + 1,
                      sizeof *book->shared)) {
            return swc_fail_memory(self->error);
        }
        book->shared[book->shared_count++] = where;
    }
    return SWC_OK;
}

/* ---- the globals --------------------------------------------------------------------------- */

static swc_status refuse_version(const reading *self)
{
    return swc_refuse(self->code_out, SWC_ISSUE_FILE_FORMAT, self->error,
                      "tệp .xls này thuộc đời Excel quá cũ (trước Excel 5.0) hoặc chỉ là một trang "
                      "rời; hãy mở bằng Excel rồi lưu lại thành .xlsx",
                      "this .xls file is older than Excel 5.0 or a single sheet without a "
                      "workbook; open it with Excel and save it as .xlsx");
}

static swc_status read_start(reading *self, size_t *position_out)
{
    swc_biff_record record;
    if (!swc_biff_read(&self->book->stream, 0, &record) || record.length < 4) {
        return refuse_damaged(self);
    }
    uint16_t version = swc_biff_u16(record.data);
    if (record.id != SWC_BIFF_BOF || swc_biff_u16(record.data + 2) != GLOBALS ||
        (version != BIFF8_VERSION && version != BIFF5_VERSION)) {
        return refuse_version(self);
    }
    self->book->is_biff8 = version == BIFF8_VERSION;
    *position_out = record.next;
    return SWC_OK;
}

static swc_status read_record(reading *self, const swc_biff_record *record)
{
    swc_xls_book *book = self->book;
    switch (record->id) {
    case SWC_BIFF_FILEPASS:
        return swc_refuse(self->code_out, SWC_ISSUE_FILE_ENCRYPTED, self->error,
                          "tệp .xls có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại thành "
                          ".xlsx",
                          "the .xls file has a password; open it with Excel, remove the password "
                          "and save it as .xlsx");
    case SWC_BIFF_CODEPAGE:
        if (record->length >= 2) {
            book->codepage = swc_biff_u16(record->data);
        }
        return SWC_OK;
    case SWC_BIFF_DATEMODE:
        book->date_1904 = record->length >= 2 && swc_biff_u16(record->data) == 1;
        return SWC_OK;
    case SWC_BIFF_BOUNDSHEET:
        return add_sheet(self, record);
    case SWC_BIFF_SST:
        return index_shared(self, record);
    default:
        return swc_xls_styles_add(self->styles, record);
    }
}

static swc_status read_globals(reading *self)
{
    size_t position = 0;
    swc_status status = read_start(self, &position);
    while (status == SWC_OK) {
        swc_biff_record record;
        if (!swc_biff_read(&self->book->stream, position, &record)) {
            return refuse_damaged(self);
        }
        if (record.id == SWC_BIFF_EOF) {
            return swc_xls_styles_resolve(self->styles);
        }
        status = read_record(self, &record);
        position = record.next;
    }
    return status;
}

swc_status swc_xls_book_read(uint8_t *bytes, size_t length, swc_xls_book *out,
                             swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_xls_book){.bytes = bytes, .stream = {bytes, length}, .codepage = 1252};
    swc_arena_init(&out->arena, NAMES_BYTES);
    reading self = {.book = out, .code_out = code_out, .error = error};
    self.text.limit = TEXT_BYTES;
    swc_status status = swc_xls_styles_new(out, code_out, error, &self.styles);
    status = status == SWC_OK ? read_globals(&self) : status;
    swc_xls_styles_free(self.styles);
    swc_buf_free(&self.text);
    if (status != SWC_OK) {
        swc_xls_book_free(out);
    }
    return status;
}

void swc_xls_book_free(swc_xls_book *book)
{
    free(book->bytes);
    free(book->sheets);
    free(book->formats);
    free(book->fonts);
    free(book->xf_fonts);
    free(book->shared);
    swc_arena_free(&book->arena);
    *book = (swc_xls_book){0};
}
