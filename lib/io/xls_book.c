/* Globals of a .xls workbook: read once, before any sheet. Hands out no cells. */
#include "io/xls_book.h"

#include "io/refuse.h"
#include "io/xls_codepage.h"
#include "io/xlsx_text.h"

#include <stdlib.h>
#include <string.h>

enum {
    NAMES_BYTES = 1 << 20,
    SHARED_LIMIT = 4 << 20, /* strings; 65,536 rows of 64 texts */
    SHEET_LIMIT = 1024,
    STYLE_LIMIT = 65536, /* an index has 16 bits */
    FONT_GAP = 4,        /* font index 4 is never used: MS-XLS 2.5.129 */
    BIFF8_VERSION = 0x0600,
    BIFF5_VERSION = 0x0500,
    GLOBALS = 0x0005, /* type of a BOF: MS-XLS 2.4.21 */
    WORKSHEET = 0,    /* type of a sheet: MS-XLS 2.4.28 */
    TEXT_BYTES = SWC_CELL_CHARACTERS * 4,
};

/*
 * Character sets of fonts that settle the code page of their text (Windows GDI). ANSI (0), default
 * (1), symbol (2) and OEM (255) leave it to the workbook.
 */
static const struct {
    uint8_t charset;
    uint16_t page;
} charset_pages[] = {
    {77, 10000}, {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255},
    {178, 1256}, {186, 1257}, {204, 1251}, {222, 874},  {238, 1250},
};

/* Japanese, Korean (two), Chinese (two). Excel 5 for East Asia writes its texts in such a page
 * although the CODEPAGE record and the cell's own font may say something else. */
static const uint8_t asian_charsets[] = {128, 129, 130, 134, 136};
enum { ASIAN_PAGE = 932 };

/* FORMAT records by id; a later one of the same id wins. */
typedef struct own_formats {
    swc_cell_format by_id[STYLE_LIMIT];
    bool is_set[STYLE_LIMIT];
} own_formats;

/* An XF record: MS-XLS 2.4.353 */
typedef struct style {
    uint16_t font, format;
} style;

typedef struct reading {
    swc_xls_book *book;
    own_formats *formats;
    style *styles;
    size_t style_count, style_capacity;
    bool text_known; /* the last text was in a code page that we have */
    swc_buf text;
    swc_issue_code *code_out;
    swc_error *error;
} reading;

static swc_status refuse_damaged(const reading *self)
{
    return swc_refuse(
        self->code_out, SWC_ISSUE_FILE_DAMAGED, self->error,
        "tệp .xls bị cụt hoặc hỏng ở phần chung của sổ tính; hãy mở bằng Excel rồi lưu "
        "lại thành .xlsx, hoặc gửi lại tệp",
        "the .xls file is cut off or damaged in its globals; open it with Excel and "
        "save it as .xlsx, or send it again");
}

/* ---- text ---------------------------------------------------------------------------------- */

static size_t count_characters(const swc_buf *text, size_t start)
{
    size_t count = 0;
    for (size_t i = start; i < text->length; i++) {
        count += ((unsigned char)text->data[i] & 0xC0) != 0x80;
    }
    return count;
}

/* What all runs together prove; the characters before the first run have the cell's font. */
static char font_of_runs(const swc_xls_book *book, swc_biff_string *string, char cell_font)
{
    char font = cell_font;
    bool any = false;
    size_t least = 0; /* each run begins behind the one before */
    swc_biff_cursor *cursor = &string->runs;
    for (size_t i = 0; i < string->run_count; i++) {
        uint8_t run[4];
        for (size_t k = 0; k < sizeof run; k++) {
            if (swc_biff_cursor_at_end(cursor)) {
                return '\0';
            }
            run[k] = cursor->record.data[cursor->at++];
        }
        char own = swc_xls_font_of(book, swc_biff_u16(run + 2)).encoding;
        if (swc_biff_u16(run) >= string->characters) {
            break; /* the font of what may be typed behind the text */
        }
        if (swc_biff_u16(run) < least) {
            return '\0';
        }
        least = swc_biff_u16(run) + 1U;
        bool is_first_character = i == 0 && swc_biff_u16(run) == 0;
        if (is_first_character) {
            font = own;
        } else if (own != font) {
            return '\0';
        }
        any = true;
    }
    return any ? font : cell_font;
}

static swc_xls_text wide_text(const swc_xls_book *book, swc_biff_cursor *cursor, bool short_count,
                              swc_buf *text, char *font)
{
    swc_biff_string string;
    size_t start = text->length;
    if (!swc_biff_string_read(cursor, short_count, text, &string)) {
        bool is_full = text->limit > 0 && text->limit - text->length < 4;
        return !string.text_failed ? SWC_XLS_TEXT_DAMAGED
               : is_full           ? SWC_XLS_TEXT_LONG
                                   : SWC_XLS_TEXT_MEMORY;
    }
    if (text->length - start > SWC_CELL_CHARACTERS &&
        count_characters(text, start) > SWC_CELL_CHARACTERS) {
        return SWC_XLS_TEXT_LONG;
    }
    *font = font_of_runs(book, &string, *font);
    return SWC_XLS_TEXT_OK;
}

/* BIFF5: a count and bytes. */
static swc_xls_text narrow_text(const swc_xls_book *book, swc_biff_cursor *cursor, bool short_count,
                                uint16_t page, swc_buf *text)
{
    size_t left = cursor->record.length - cursor->at;
    const uint8_t *bytes = cursor->record.data + cursor->at;
    size_t head = short_count ? 1 : 2;
    if (left < head) {
        return SWC_XLS_TEXT_DAMAGED;
    }
    size_t length = short_count ? bytes[0] : swc_biff_u16(bytes);
    bool known = true;
    if (left - head < length) {
        return SWC_XLS_TEXT_DAMAGED;
    }
    if (book->has_asian_font) {
        page = ASIAN_PAGE;
    }
    if (!swc_codepage_decode(page, bytes + head, length, text, &known)) {
        return SWC_XLS_TEXT_MEMORY;
    }
    cursor->at += head + length;
    return known ? SWC_XLS_TEXT_OK : SWC_XLS_TEXT_UNKNOWN;
}

swc_xls_text swc_xls_record_text(const swc_xls_book *book, swc_biff_cursor *cursor,
                                 bool short_count, uint16_t page, swc_buf *text, char *font)
{
    return book->is_biff8 ? wide_text(book, cursor, short_count, text, font)
                          : narrow_text(book, cursor, short_count, page, text);
}

swc_xls_text swc_xls_shared_text(const swc_xls_book *book, uint32_t index, swc_buf *text,
                                 char *font)
{
    if (index >= book->shared_count) {
        return SWC_XLS_TEXT_DAMAGED;
    }
    swc_xls_shared where = book->shared[index];
    swc_biff_record record = {.data = book->stream.bytes + where.offset,
                              .length = where.record_end - where.offset,
                              .next = where.record_end};
    swc_biff_cursor cursor;
    swc_biff_cursor_init(&cursor, &book->stream, &record, 0);
    return wide_text(book, &cursor, false, text, font);
}

/* ---- styles -------------------------------------------------------------------------------- */

const swc_cell_format *swc_xls_format(const swc_xls_book *book, uint16_t xf)
{
    return xf < book->format_count ? &book->formats[xf] : NULL;
}

swc_xls_font swc_xls_font_of(const swc_xls_book *book, uint16_t font)
{
    size_t index = font > FONT_GAP ? font - 1U : font;
    return index < book->font_count ? book->fonts[index] : (swc_xls_font){0};
}

uint16_t swc_xls_font_page(const swc_xls_book *book, uint16_t font)
{
    uint8_t charset = swc_xls_font_of(book, font).charset;
    for (size_t i = 0; i < sizeof charset_pages / sizeof charset_pages[0]; i++) {
        if (charset_pages[i].charset == charset) {
            return charset_pages[i].page;
        }
    }
    return book->codepage;
}

uint16_t swc_xls_xf_font(const swc_xls_book *book, uint16_t xf)
{
    return xf < book->format_count ? book->xf_fonts[xf] : 0;
}

static swc_status read_text(reading *self, const swc_biff_record *record, size_t at,
                            bool short_count)
{
    swc_biff_cursor cursor;
    char font = '\0';
    swc_buf_clear(&self->text);
    swc_biff_cursor_init(&cursor, &self->book->stream, record, at);
    swc_xls_text outcome = swc_xls_record_text(self->book, &cursor, short_count,
                                               self->book->codepage, &self->text, &font);
    self->text_known = outcome != SWC_XLS_TEXT_UNKNOWN;
    switch (outcome) {
    case SWC_XLS_TEXT_OK:
    case SWC_XLS_TEXT_UNKNOWN: /* in names of fonts and formats what is ASCII suffices */
        return SWC_OK;
    case SWC_XLS_TEXT_MEMORY:
        return swc_fail_memory(self->error);
    case SWC_XLS_TEXT_DAMAGED:
    case SWC_XLS_TEXT_LONG:
        break;
    }
    return refuse_damaged(self);
}

static swc_status add_font(reading *self, const swc_biff_record *record)
{
    enum { CHARSET_AT = 12, NAME_AT = 14 }; /* MS-XLS 2.4.122 */
    swc_xls_book *book = self->book;
    if (record->length < NAME_AT || book->font_count >= STYLE_LIMIT) {
        return refuse_damaged(self);
    }
    swc_status status = read_text(self, record, NAME_AT, true);
    if (status != SWC_OK) {
        return status;
    }
    if (!swc_grow((void **)&book->fonts, &book->font_capacity, book->font_count + 1,
                  sizeof *book->fonts)) {
        return swc_fail_memory(self->error);
    }
    uint8_t charset = record->data[CHARSET_AT];
    book->fonts[book->font_count++] =
        (swc_xls_font){swc_font_encoding_of(swc_buf_str(&self->text)), charset};
    book->has_asian_font |=
        !book->is_biff8 && memchr(asian_charsets, charset, sizeof asian_charsets) != NULL;
    return SWC_OK;
}

/* A format that cannot be read is no fault until a number is shown by it. */
static swc_status add_format(reading *self, const swc_biff_record *record)
{
    if (record->length < 2) {
        return refuse_damaged(self);
    }
    uint16_t id = swc_biff_u16(record->data);
    swc_cell_format *format = &self->formats->by_id[id];
    swc_status status = read_text(self, record, 2, !self->book->is_biff8);
    if (status == SWC_ERR_MEMORY) {
        return status;
    }
    *format = swc_cell_format_code(swc_buf_str(&self->text));
    format->is_damaged = status != SWC_OK;
    self->formats->is_set[id] = true;
    return SWC_OK;
}

static swc_status add_xf(reading *self, const swc_biff_record *record)
{
    if (record->length < 4 || self->style_count >= STYLE_LIMIT) {
        return refuse_damaged(self);
    }
    if (!swc_grow((void **)&self->styles, &self->style_capacity, self->style_count + 1,
                  sizeof *self->styles)) {
        return swc_fail_memory(self->error);
    }
    self->styles[self->style_count++] =
        (style){swc_biff_u16(record->data), swc_biff_u16(record->data + 2)};
    return SWC_OK;
}

/* At the end of the globals, when every font and format is known. */
static swc_status resolve_styles(reading *self)
{
    swc_xls_book *book = self->book;
    book->formats = calloc(self->style_count + 1, sizeof *book->formats);
    book->xf_fonts = calloc(self->style_count + 1, sizeof *book->xf_fonts);
    if (book->formats == NULL || book->xf_fonts == NULL) {
        return swc_fail_memory(self->error);
    }
    for (; book->format_count < self->style_count; book->format_count++) {
        style given = self->styles[book->format_count];
        swc_cell_format format = self->formats->is_set[given.format]
                                     ? self->formats->by_id[given.format]
                                     : swc_cell_format_builtin(given.format);
        format.font = swc_xls_font_of(book, given.font).encoding;
        book->formats[book->format_count] = format;
        book->xf_fonts[book->format_count] = given.font;
    }
    return SWC_OK;
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
    swc_status status = read_text(self, record, NAME_AT, true);
    if (status != SWC_OK) {
        return status;
    }
    if (!self->text_known) {
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
    case SWC_BIFF_FONT:
        return add_font(self, record);
    case SWC_BIFF_FORMAT:
        return add_format(self, record);
    case SWC_BIFF_XF:
        return add_xf(self, record);
    case SWC_BIFF_BOUNDSHEET:
        return add_sheet(self, record);
    case SWC_BIFF_SST:
        return index_shared(self, record);
    default:
        return SWC_OK;
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
            return resolve_styles(self);
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
    self.formats = calloc(1, sizeof *self.formats);
    swc_status status = self.formats == NULL ? swc_fail_memory(error) : read_globals(&self);
    free(self.formats);
    free(self.styles);
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
