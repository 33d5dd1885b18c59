/* BIFF records and the strings inside them. Knows nothing of sheets or cells. */
#include "io/xls/record.h"

#include "text/unicode.h"

#include <string.h>

uint16_t swc_biff_u16(const uint8_t *bytes)
{
    return (uint16_t)(bytes[0] | bytes[1] << 8);
}

uint32_t swc_biff_u32(const uint8_t *bytes)
{
    return swc_biff_u16(bytes) | (uint32_t)swc_biff_u16(bytes + 2) << 16;
}

double swc_biff_double(const uint8_t *bytes)
{
    uint64_t bits = swc_biff_u32(bytes) | (uint64_t)swc_biff_u32(bytes + 4) << 32;
    double number;
    memcpy(&number, &bits, sizeof number);
    return number;
}

double swc_biff_rk(uint32_t rk)
{
    double number;
    if ((rk & 2) != 0) {
        /* a signed number of 30 bits */
        int32_t integer = (int32_t)(rk >> 2);
        number = (rk & UINT32_C(0x80000000)) != 0 ? integer - (1 << 30) : integer;
    } else {
        uint64_t bits = (uint64_t)(rk & UINT32_C(0xFFFFFFFC)) << 32;
        memcpy(&number, &bits, sizeof number);
    }
    return (rk & 1) != 0 ? number / 100 : number;
}

bool swc_biff_is_bof(uint16_t id)
{
    return id == SWC_BIFF_BOF || id == SWC_BIFF_BOF_2 || id == SWC_BIFF_BOF_3 ||
           id == SWC_BIFF_BOF_4;
}

bool swc_biff_read(const swc_biff_stream *stream, size_t position, swc_biff_record *record_out)
{
    if (position > stream->length || stream->length - position < 4) {
        return false;
    }
    const uint8_t *head = stream->bytes + position;
    size_t length = swc_biff_u16(head + 2);
    if (stream->length - position - 4 < length) {
        return false;
    }
    *record_out = (swc_biff_record){.id = swc_biff_u16(head),
                                    .data = head + 4,
                                    .length = length,
                                    .position = position,
                                    .next = position + 4 + length};
    return true;
}

void swc_biff_cursor_init(swc_biff_cursor *cursor, const swc_biff_stream *stream,
                          const swc_biff_record *record, size_t at)
{
    *cursor = (swc_biff_cursor){.stream = stream, .record = *record, .at = at};
}

/* Moves to the CONTINUE record that follows, if one does; nobody writes an empty one, and millions
 * of them would be walked for each cell. */
static bool continue_record(swc_biff_cursor *cursor)
{
    swc_biff_record next;
    if (!swc_biff_read(cursor->stream, cursor->record.next, &next) ||
        next.id != SWC_BIFF_CONTINUE || next.length == 0) {
        return false;
    }
    cursor->record = next;
    cursor->at = 0;
    return true;
}

bool swc_biff_cursor_at_end(swc_biff_cursor *cursor)
{
    while (cursor->at >= cursor->record.length) {
        if (!continue_record(cursor)) {
            return true;
        }
    }
    return false;
}

bool swc_biff_skip(swc_biff_cursor *cursor, size_t count)
{
    while (count > 0) {
        if (swc_biff_cursor_at_end(cursor)) {
            return false;
        }
        size_t part = cursor->record.length - cursor->at;
        part = part < count ? part : count;
        cursor->at += part;
        count -= part;
    }
    return true;
}

/* Up to four bytes as a number, wherever the records are cut. */
static bool read_number(swc_biff_cursor *cursor, size_t count, uint32_t *value_out)
{
    *value_out = 0;
    for (size_t i = 0; i < count; i++) {
        if (swc_biff_cursor_at_end(cursor)) {
            return false;
        }
        *value_out |= (uint32_t)cursor->record.data[cursor->at++] << (8 * i);
    }
    return true;
}

/* UTF-16 units to UTF-8, one after the other. */
typedef struct units {
    swc_buf *text;
    uint32_t high; /* a surrogate that waits for its other half */
} units;

static bool add_character(swc_buf *text, uint32_t c)
{
    return c > 0 && c < 0x80 ? swc_buf_add_char(text, (char)c)
                             : swc_utf8_add(text, c == 0 ? 0xFFFD : c);
}

static bool add_unit(units *to, uint32_t unit)
{
    if (to->high != 0) {
        uint32_t high = to->high;
        to->high = 0;
        if (unit >= 0xDC00 && unit < 0xE000) {
            return add_character(to->text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        }
        if (!add_character(to->text, 0xFFFD)) {
            return false;
        }
    }
    if (unit >= 0xD800 && unit < 0xDC00) {
        to->high = unit;
        return true;
    }
    return add_character(to->text, unit >= 0xDC00 && unit < 0xE000 ? 0xFFFD : unit);
}

/* `count` characters; where a CONTINUE record cuts them, it begins with its own width. */
static bool read_characters(swc_biff_cursor *cursor, size_t count, bool wide, swc_buf *text,
                            bool *text_failed)
{
    units to = {.text = text};
    while (count > 0) {
        if (cursor->at >= cursor->record.length) {
            if (!continue_record(cursor) || cursor->record.length == 0) {
                return false;
            }
            wide = (cursor->record.data[cursor->at++] & 1) != 0;
            continue;
        }
        size_t width = wide ? 2 : 1;
        if (cursor->record.length - cursor->at < width) {
            return false; /* a character is never cut */
        }
        const uint8_t *bytes = cursor->record.data + cursor->at;
        if (text != NULL && !add_unit(&to, wide ? swc_biff_u16(bytes) : bytes[0])) {
            *text_failed = true;
            return false;
        }
        cursor->at += width;
        count--;
    }
    *text_failed = to.high != 0 && !add_character(text, 0xFFFD);
    return !*text_failed;
}

bool swc_biff_string_read(swc_biff_cursor *cursor, bool short_count, swc_buf *text,
                          swc_biff_string *out)
{
    uint32_t characters = 0;
    uint32_t flags = 0;
    uint32_t runs = 0;
    uint32_t extension_bytes = 0;
    *out = (swc_biff_string){0};
    if (!read_number(cursor, short_count ? 1 : 2, &characters) || !read_number(cursor, 1, &flags) ||
        ((flags & 8) != 0 && !read_number(cursor, 2, &runs)) ||
        ((flags & 4) != 0 && !read_number(cursor, 4, &extension_bytes)) ||
        !read_characters(cursor, characters, (flags & 1) != 0, text, &out->text_failed)) {
        return false;
    }
    *out = (swc_biff_string){.characters = characters,
                             .run_count = runs,
                             .extension_bytes = extension_bytes,
                             .runs = *cursor};
    return true;
}

bool swc_biff_string_pass(swc_biff_cursor *cursor, const swc_biff_string *string)
{
    return swc_biff_skip(cursor, string->run_count * 4) &&
           swc_biff_skip(cursor, string->extension_bytes);
}
