/* What fonts, formats and styles of a .xls workbook say of its cells. Hands out no cells. */
#include "io/xls/styles.h"

#include "io/refuse.h"
#include "io/xlsx/text.h"

#include <stdlib.h>
#include <string.h>

enum {
    STYLE_LIMIT = 65536, /* an index has 16 bits */
    TEXT_BYTES = SWC_CELL_CHARACTERS * 4,
};

/* Japanese, Korean (two), Chinese (two). Excel 5 for East Asia writes its texts in such a page
 * although the CODEPAGE record and the cell's own font may say something else. */
static const uint8_t asian_charsets[] = {128, 129, 130, 134, 136};

/* FORMAT records by id; a later one of the same id wins. */
typedef struct own_formats {
    swc_cell_format by_id[STYLE_LIMIT];
    bool is_set[STYLE_LIMIT];
} own_formats;

/* An XF record: MS-XLS 2.4.353 */
typedef struct style {
    uint16_t font, format;
} style;

struct swc_xls_styles {
    swc_xls_book *book;
    own_formats *formats;
    style *styles;
    size_t style_count, style_capacity;
    uint16_t format_count; /* up to BIFF4 a format has no id but its place */
    swc_buf text;
    swc_issue_code *code_out;
    swc_error *error;
};

/* ---- records ------------------------------------------------------------------------------- */

static swc_status refuse_damaged(const swc_xls_styles *self)
{
    return swc_xls_refuse_globals(self->code_out, self->error);
}

static swc_status read_text(swc_xls_styles *self, const swc_biff_record *record, size_t at,
                            bool short_count, bool *known_out)
{
    return swc_xls_name_text(self->book, record, at, short_count, &self->text, known_out,
                             self->code_out, self->error);
}

static swc_status add_font(swc_xls_styles *self, const swc_biff_record *record)
{
    enum { CHARSET_AT = 12 }; /* MS-XLS 2.4.122 */
    swc_xls_book *book = self->book;
    size_t name_at = record->id == SWC_BIFF_FONT_3 ? 6 : book->version == 2 ? 4 : 14;
    if (record->length < name_at || book->font_count >= STYLE_LIMIT) {
        return refuse_damaged(self);
    }
    bool known = true; /* fonts that we look for have names of ASCII */
    swc_status status = read_text(self, record, name_at, true, &known);
    if (status != SWC_OK) {
        return status;
    }
    if (!swc_grow((void **)&book->fonts, &book->font_capacity, book->font_count + 1,
                  sizeof *book->fonts)) {
        return swc_fail_memory(self->error);
    }
    uint8_t charset = name_at > CHARSET_AT ? record->data[CHARSET_AT] : 0;
    book->fonts[book->font_count++] =
        (swc_xls_font){swc_font_encoding_of(swc_buf_str(&self->text)), charset};
    book->has_asian_font |=
        !book->is_biff8 && memchr(asian_charsets, charset, sizeof asian_charsets) != NULL;
    return SWC_OK;
}

/* The format in text of a page that we do not have, by its ASCII alone: date letters are ASCII, the
 * rest is words in quotes. The second byte of an East Asian letter may look like ASCII or be it. */
static bool read_ascii(swc_xls_styles *self, const uint8_t *bytes, size_t length, bool in_pairs,
                       swc_cell_format *format)
{
    swc_buf_clear(&self->text);
    for (size_t i = 0; i < length; i++) {
        if (bytes[i] >= 0x80) {
            i += in_pairs;
        } else if (bytes[i] >= ' ' && !swc_buf_add_char(&self->text, (char)bytes[i])) {
            return false;
        }
    }
    *format = swc_cell_format_code(swc_buf_str(&self->text));
    return true;
}

static bool read_unknown(swc_xls_styles *self, const uint8_t *bytes, size_t length,
                         swc_cell_format *format)
{
    swc_cell_format single;
    if (!read_ascii(self, bytes, length, false, &single) ||
        !read_ascii(self, bytes, length, true, format)) {
        return false;
    }
    format->is_damaged = single.is_date != format->is_date;
    return true;
}

/* A format that cannot be read is no fault until a number is shown by it. */
static swc_status add_format(swc_xls_styles *self, const swc_biff_record *record)
{
    bool has_id = self->book->version >= 5 && record->id == SWC_BIFF_FORMAT;
    if (record->length < 2 || (!has_id && self->format_count == UINT16_MAX)) {
        return refuse_damaged(self);
    }
    uint16_t id = has_id ? swc_biff_u16(record->data) : self->format_count++;
    size_t at = record->id == SWC_BIFF_FORMAT ? 2 : 0;
    swc_cell_format *format = &self->formats->by_id[id];
    bool known = true;
    swc_status status = read_text(self, record, at, !self->book->is_biff8, &known);
    if (status == SWC_ERR_MEMORY) {
        return status;
    }
    *format = swc_cell_format_code(swc_buf_str(&self->text));
    format->is_damaged = status != SWC_OK;
    if (!known && !read_unknown(self, record->data + at + 1, record->data[at], format)) {
        return swc_fail_memory(self->error);
    }
    self->formats->is_set[id] = true;
    return SWC_OK;
}

static swc_status add_style(swc_xls_styles *self, style given)
{
    if (self->style_count >= STYLE_LIMIT) {
        return refuse_damaged(self);
    }
    if (!swc_grow((void **)&self->styles, &self->style_capacity, self->style_count + 1,
                  sizeof *self->styles)) {
        return swc_fail_memory(self->error);
    }
    self->styles[self->style_count++] = given;
    return SWC_OK;
}

static swc_status add_xf(swc_xls_styles *self, const swc_biff_record *record)
{
    const uint8_t *data = record->data;
    if (record->length < 4) {
        return refuse_damaged(self);
    }
    switch (record->id) {
    case SWC_BIFF_XF_2: /* font, nothing, format in 6 bits */
        return add_style(self, (style){data[0], data[2] & 0x3F});
    case SWC_BIFF_XF_3:
    case SWC_BIFF_XF_4:
        return add_style(self, (style){data[0], data[1]});
    default:
        return add_style(self, (style){swc_biff_u16(data), swc_biff_u16(data + 2)});
    }
}

/* Sheets that name no style: Excel 2.0 names the format itself, other makers' files XF 0. */
static swc_status add_missing(swc_xls_styles *self)
{
    swc_status status = SWC_OK;
    unsigned count = self->book->version == 2 ? 64 : 1;
    for (unsigned i = 0; i < count && status == SWC_OK; i++) {
        status = add_style(self, (style){0, (uint16_t)i});
    }
    return status;
}

/* Up to BIFF4 every format in use stands in the file; Excel 2 counts two fewer before the dates. */
static swc_cell_format find_format(const swc_xls_styles *self, uint16_t id)
{
    enum { FIRST_MOVED = 12, MOVED_BY = 2 };
    if (self->formats->is_set[id]) {
        return self->formats->by_id[id];
    }
    bool is_moved = self->book->version == 2 && id >= FIRST_MOVED;
    return swc_cell_format_builtin(id + (is_moved ? (uint32_t)MOVED_BY : 0));
}

swc_status swc_xls_styles_resolve(swc_xls_styles *self)
{
    swc_xls_book *book = self->book;
    book->has_xf = self->style_count > 0;
    if (!book->has_xf && book->has_own_styles) {
        swc_status status = add_missing(self);
        if (status != SWC_OK) {
            return status;
        }
    }
    book->formats = calloc(self->style_count + 1, sizeof *book->formats);
    book->xf_fonts = calloc(self->style_count + 1, sizeof *book->xf_fonts);
    if (book->formats == NULL || book->xf_fonts == NULL) {
        return swc_fail_memory(self->error);
    }
    for (; book->format_count < self->style_count; book->format_count++) {
        style given = self->styles[book->format_count];
        swc_cell_format format = find_format(self, given.format);
        format.font = swc_xls_font_of(book, given.font).encoding;
        book->formats[book->format_count] = format;
        book->xf_fonts[book->format_count] = given.font;
    }
    return SWC_OK;
}

swc_status swc_xls_styles_add(swc_xls_styles *self, const swc_biff_record *record)
{
    switch (record->id) {
    case SWC_BIFF_FONT:
    case SWC_BIFF_FONT_3:
        return add_font(self, record);
    case SWC_BIFF_FORMAT:
    case SWC_BIFF_FORMAT_OLD:
        return add_format(self, record);
    case SWC_BIFF_XF:
    case SWC_BIFF_XF_2:
    case SWC_BIFF_XF_3:
    case SWC_BIFF_XF_4:
        return add_xf(self, record);
    default:
        return SWC_OK;
    }
}

swc_status swc_xls_styles_new(swc_xls_book *book, swc_issue_code *code_out, swc_error *error,
                              swc_xls_styles **out)
{
    *out = NULL;
    swc_xls_styles *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return swc_fail_memory(error);
    }
    *self = (swc_xls_styles){.book = book, .code_out = code_out, .error = error};
    self->text.limit = TEXT_BYTES;
    self->formats = calloc(1, sizeof *self->formats);
    if (self->formats == NULL) {
        free(self);
        return swc_fail_memory(error);
    }
    *out = self;
    return SWC_OK;
}

void swc_xls_styles_free(swc_xls_styles *self)
{
    if (self != NULL) {
        free(self->formats);
        free(self->styles);
        swc_buf_free(&self->text);
        free(self);
    }
}
