/* Globals of a .xls workbook: read once, before any sheet. Hands out no cells. */
#include "io/xls/book.h"

#include "io/refuse.h"
#include "io/xls/styles.h"
#include "io/xlsx/text.h"

#include <stdlib.h>
#include <string.h>

enum {
    NAMES_BYTES = 1 << 20,
    SHARED_LIMIT = 4 << 20, /* strings; 65,536 rows of 64 texts */
    SHEET_LIMIT = 1024,
    BIFF8_VERSION = 0x0600,
    BIFF5_VERSION = 0x0500,
    GLOBALS = 0x0005, /* types of a BOF: MS-XLS 2.4.21 */
    WORKSHEET_STREAM = 0x0010,
    BUNDLE = 0x0100, /* BIFF4 */
    WORKSHEET = 0,   /* type of a sheet: MS-XLS 2.4.28 */
    TEXT_BYTES = SWC_CELL_CHARACTERS * 4,
};

/* Nothing in the file names it; xlrd says so. */
#define ONLY_SHEET "Sheet 1"

typedef struct reading {
    swc_xls_book *book;
    swc_xls_styles *styles;
    swc_buf text;
    bool lists_sheets; /* a BOUNDSHEET was met, be it of a chart */
    swc_issue_code *code_out;
    swc_error *error;
} reading;

static swc_status refuse_damaged(const reading *self)
{
    return swc_xls_refuse_globals(self->code_out, self->error);
}

static swc_status refuse_many(const reading *self)
{
    return swc_refuse(self->code_out, SWC_ISSUE_FILE_LIMIT, self->error,
                      "tệp .xls có hơn %d trang; hãy chép bảng sang một tệp .xlsx mới",
                      "the .xls file has more than %d sheets; copy the table into a new .xlsx "
                      "file",
                      SHEET_LIMIT);
}

static swc_status refuse_no_sheet(const reading *self)
{
    return swc_refuse(self->code_out, SWC_ISSUE_FILE_FORMAT, self->error,
                      "tệp .xls này không có trang tính nào (chỉ có biểu đồ, macro hoặc danh sách "
                      "tệp); hãy mở bằng Excel rồi lưu bảng thành .xlsx",
                      "this .xls file holds no worksheet (but a chart, macros or a list of "
                      "files); open it with Excel and save the table as .xlsx");
}

static swc_status refuse_page(const reading *self)
{
    return swc_refuse(self->code_out, SWC_ISSUE_FILE_FORMAT, self->error,
                      "tệp .xls dùng bảng mã %u chưa được hỗ trợ; hãy mở bằng Excel rồi lưu lại "
                      "thành .xlsx",
                      "the .xls file is in code page %u, which is not supported; open it with "
                      "Excel and save it as .xlsx",
                      (unsigned)self->book->codepage);
}

/* ---- sheets and shared strings ------------------------------------------------------------- */

static swc_status add_sheet(reading *self, const swc_biff_record *record)
{
    enum { NAME_AT = 6 }; /* MS-XLS 2.4.28 */
    swc_xls_book *book = self->book;
    if (record->length < NAME_AT) {
        return refuse_damaged(self);
    }
    self->lists_sheets = true;
    if (record->data[5] != WORKSHEET) {
        return SWC_OK;
    }
    if (book->sheet_count >= SHEET_LIMIT) {
        return refuse_many(self);
    }
    bool known = true;
    swc_status status = swc_xls_name_text(book, record, NAME_AT, true, &self->text, &known,
                                          self->code_out, self->error);
    if (status != SWC_OK) {
        return status;
    }
    if (!known) {
        return refuse_page(self);
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

static swc_status read_record(reading *self, const swc_biff_record *record)
{
    swc_xls_book *book = self->book;
    switch (record->id) {
    case SWC_BIFF_FILEPASS:
        return swc_refuse(
            self->code_out, SWC_ISSUE_FILE_ENCRYPTED, self->error,
            "tệp .xls có mật khẩu hoặc khóa cấu trúc (Protect Workbook) nên bị mã hóa; "
            "hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại thành .xlsx",
            "the .xls file is encrypted by a password or by Protect Workbook; open it "
            "with Excel, remove the password and save it as .xlsx");
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

/* The records from `position` to the end of their stream; streams inside it are passed over. */
static swc_status read_stream(reading *self, size_t position)
{
    swc_biff_record record;
    swc_status status = SWC_OK;
    for (size_t depth = 1; status == SWC_OK; position = record.next) {
        if (!swc_biff_read(&self->book->stream, position, &record)) {
            return refuse_damaged(self);
        }
        if (swc_biff_is_bof(record.id)) {
            depth++;
        } else if (record.id == SWC_BIFF_EOF) {
            depth--;
            if (depth == 0) {
                return swc_xls_styles_resolve(self->styles);
            }
        } else if (depth == 1) {
            status = read_record(self, &record);
        }
    }
    return status;
}

/* ---- workbooks without globals -------------------------------------------------------------- */

static swc_status keep_sheet(reading *self, swc_str name, size_t position)
{
    swc_xls_book *book = self->book;
    swc_xls_sheet_entry sheet = {.name = swc_arena_copy(&book->arena, name), .position = position};
    if (book->sheet_count >= SHEET_LIMIT) {
        return refuse_many(self);
    }
    if (sheet.name.data == NULL || !swc_grow((void **)&book->sheets, &book->sheet_capacity,
                                             book->sheet_count + 1, sizeof *book->sheets)) {
        return swc_fail_memory(self->error);
    }
    book->sheets[book->sheet_count++] = sheet;
    return SWC_OK;
}

/* Excel 4 binds whole sheets into a workbook, each behind its length and name. */
static swc_status read_bundle(reading *self, size_t position)
{
    enum { NAME_AT = 4 };
    swc_xls_book *book = self->book;
    swc_biff_record record;
    swc_status status = SWC_OK;
    while (status == SWC_OK) {
        if (!swc_biff_read(&book->stream, position, &record)) {
            return refuse_damaged(self);
        }
        position = record.next;
        if (record.id == SWC_BIFF_EOF) {
            break;
        }
        if (record.id == SWC_BIFF_FILEPASS || record.id == SWC_BIFF_CODEPAGE ||
            record.id == SWC_BIFF_DATEMODE) {
            status = read_record(self, &record);
        }
        swc_biff_record first;
        if (record.id != SWC_BIFF_SHEETHDR) {
            continue;
        }
        if (record.length < NAME_AT || !swc_biff_read(&book->stream, position, &first) ||
            !swc_biff_is_bof(first.id) || first.length < 4 ||
            swc_biff_u32(record.data) > book->stream.length - position) {
            return refuse_damaged(self);
        }
        bool known = true;
        status = swc_xls_name_text(book, &record, NAME_AT, true, &self->text, &known,
                                   self->code_out, self->error);
        if (status == SWC_OK && swc_biff_u16(first.data + 2) == WORKSHEET_STREAM) {
            status =
                known ? keep_sheet(self, swc_buf_str(&self->text), position) : refuse_page(self);
        }
        position += swc_biff_u32(record.data);
    }
    return status;
}

/* ---- opening ------------------------------------------------------------------------------- */

static uint8_t version_of(const swc_biff_record *first)
{
    switch (first->id) {
    case SWC_BIFF_BOF_2:
        return 2;
    case SWC_BIFF_BOF_3:
        return 3;
    case SWC_BIFF_BOF_4:
        return 4;
    default: /* programs that write a single sheet by hand leave the version 0 */
        return swc_biff_u16(first->data) == BIFF8_VERSION ? 8 : 5;
    }
}

/* What the first record begins: globals, a single sheet, or a bundle of sheets. */
static swc_status read_book(reading *self)
{
    swc_xls_book *book = self->book;
    swc_biff_record first;
    if (!swc_biff_read(&book->stream, 0, &first) || first.length < 4) {
        return refuse_damaged(self);
    }
    uint16_t type = swc_biff_u16(first.data + 2);
    if (swc_biff_is_bof(first.id)) {
        book->version = version_of(&first);
        book->is_biff8 = book->version == 8;
        if (type == GLOBALS && first.id == SWC_BIFF_BOF &&
            (book->is_biff8 || swc_biff_u16(first.data) == BIFF5_VERSION)) {
            swc_status status = read_stream(self, first.next);
            /* whatever cells there are belong to no sheet: nobody would miss them */
            return status == SWC_OK && !self->lists_sheets ? refuse_no_sheet(self) : status;
        }
        book->has_own_styles = true;
        if (type == WORKSHEET_STREAM) {
            return keep_sheet(self, SWC_STR(ONLY_SHEET), 0);
        }
        if (type == BUNDLE && book->version == 4) {
            return read_bundle(self, first.next);
        }
    }
    return refuse_no_sheet(self);
}

static swc_status begin_reading(reading *self)
{
    self->text.limit = TEXT_BYTES;
    return swc_xls_styles_new(self->book, self->code_out, self->error, &self->styles);
}

static void end_reading(reading *self)
{
    swc_xls_styles_free(self->styles);
    swc_buf_free(&self->text);
}

swc_status swc_xls_book_read(uint8_t *bytes, size_t length, swc_xls_book *out,
                             swc_issue_code *code_out, swc_error *error)
{
    *out = (swc_xls_book){.bytes = bytes, .stream = {bytes, length}, .codepage = 1252};
    swc_arena_init(&out->arena, NAMES_BYTES);
    reading self = {.book = out, .code_out = code_out, .error = error};
    swc_status status = begin_reading(&self);
    status = status == SWC_OK ? read_book(&self) : status;
    end_reading(&self);
    out->bundle_codepage = out->codepage;
    out->bundle_1904 = out->date_1904;
    if (status != SWC_OK) {
        swc_xls_book_free(out);
    }
    return status;
}

static void free_styles(swc_xls_book *book)
{
    free(book->formats);
    free(book->fonts);
    free(book->xf_fonts);
    free(book->shared);
    book->formats = NULL;
    book->fonts = NULL;
    book->xf_fonts = NULL;
    book->shared = NULL;
    book->format_count = book->font_count = book->font_capacity = 0;
    book->shared_count = book->shared_capacity = 0;
}

swc_status swc_xls_book_enter(swc_xls_book *book, size_t sheet, swc_issue_code *code_out,
                              swc_error *error)
{
    if (!book->has_own_styles || book->entered == sheet + 1) {
        return SWC_OK;
    }
    book->entered = 0;
    book->codepage = book->bundle_codepage;
    book->date_1904 = book->bundle_1904;
    book->has_asian_font = false;
    free_styles(book);
    reading self = {.book = book, .code_out = code_out, .error = error};
    const size_t sheet_count = book->sheet_count;
    swc_biff_record first;
    swc_status status = swc_biff_read(&book->stream, book->sheets[sheet].position, &first)
                            ? begin_reading(&self)
                            : refuse_damaged(&self);
    status = status == SWC_OK ? read_stream(&self, first.next) : status;
    end_reading(&self);
    book->sheet_count = sheet_count; /* whatever a sheet's own records list is known already */
    book->entered = status == SWC_OK ? sheet + 1 : 0;
    return status;
}

void swc_xls_book_free(swc_xls_book *book)
{
    free(book->bytes);
    free(book->sheets);
    free_styles(book);
    swc_arena_free(&book->arena);
    *book = (swc_xls_book){0};
}
