/* Rich strings to plain text. Knows neither the table they stand in nor their cell. */
#include "io/xlsx/text.h"

#include "io/cell/format.h"
#include "io/xlsx/xml.h"

#include <string.h>

/* An escaped character takes 7 bytes, a plain one at most 4. */
enum { RAW_LIMIT = SWC_CELL_CHARACTERS * 7, ESCAPE_BYTES = 7 };

void swc_xlsx_text_begin(swc_xlsx_text *text)
{
    swc_buf buf = text->text;
    buf.limit = RAW_LIMIT;
    swc_buf_clear(&buf);
    *text = (swc_xlsx_text){.text = buf};
}

void swc_xlsx_text_start(swc_xlsx_text *text, const char *local, const char **attributes)
{
    if (strcmp(local, "rPh") == 0) {
        text->in_phonetic = true;
    } else if (strcmp(local, "r") == 0) {
        text->run_font = SWC_FONT_INHERITED;
    } else if (strcmp(local, "rFont") == 0) {
        const char *name = swc_xml_attribute(attributes, "val");
        char font = name == NULL ? '\0' : swc_font_encoding_of(swc_str_of(name));
        text->run_font = font == '\0' ? (char)SWC_FONT_OTHER : font;
    } else if (strcmp(local, "t") == 0 && !text->in_phonetic) {
        text->in_text = true;
        text->run_start = text->text.length;
    }
}

bool swc_xlsx_text_end(swc_xlsx_text *text, const char *local)
{
    if (strcmp(local, "rPh") == 0) {
        text->in_phonetic = false;
    } else if (strcmp(local, "t") == 0 && text->in_text) {
        text->in_text = false;
        if (text->text.length > text->run_start) {
            text->font = !text->has_runs || text->font == text->run_font ? text->run_font
                                                                         : (char)SWC_FONT_OTHER;
            text->has_runs = true;
        }
        return swc_xstring_decode(&text->text, text->run_start);
    }
    return true;
}

bool swc_xlsx_text_add(swc_xlsx_text *text, const char *bytes, size_t length)
{
    return !text->in_text || swc_buf_add(&text->text, bytes, length);
}

void swc_xlsx_text_free(swc_xlsx_text *text)
{
    swc_buf_free(&text->text);
}

/* The unit of "_xHHHH_" at `at`, or UINT32_MAX. */
static uint32_t escape_at(const swc_buf *text, size_t at)
{
    if (at + ESCAPE_BYTES > text->length || text->data[at] != '_' || text->data[at + 1] != 'x' ||
        text->data[at + 6] != '_') {
        return UINT32_MAX;
    }
    uint32_t unit = 0;
    for (size_t i = at + 2; i < at + 6; i++) {
        char byte = text->data[i];
        int digit = byte >= '0' && byte <= '9'   ? byte - '0'
                    : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                    : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                 : -1;
        if (digit < 0) {
            return UINT32_MAX;
        }
        unit = unit * 16 + (uint32_t)digit;
    }
    return unit;
}

static size_t encode(uint32_t c, char *bytes)
{
    if (c < 0x80) {
        bytes[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        bytes[0] = (char)(0xC0 | c >> 6);
        bytes[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        bytes[0] = (char)(0xE0 | c >> 12);
        bytes[1] = (char)(0x80 | (c >> 6 & 0x3F));
        bytes[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    bytes[0] = (char)(0xF0 | c >> 18);
    bytes[1] = (char)(0x80 | (c >> 12 & 0x3F));
    bytes[2] = (char)(0x80 | (c >> 6 & 0x3F));
    bytes[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

static size_t count_characters(const swc_buf *text)
{
    size_t count = 0;
    for (size_t i = 0; i < text->length; i++) {
        count += ((unsigned char)text->data[i] & 0xC0) != 0x80;
    }
    return count;
}

bool swc_xstring_decode(swc_buf *text, size_t start)
{
    size_t to = start;
    for (size_t at = start; at < text->length;) {
        const char *bar = memchr(text->data + at, '_', text->length - at);
        size_t plain = bar == NULL ? text->length - at : (size_t)(bar - text->data) - at;
        if (to != at && plain > 0) {
            memmove(text->data + to, text->data + at, plain);
        }
        to += plain;
        at += plain;
        if (at == text->length) {
            break;
        }
        uint32_t c = escape_at(text, at);
        if (c == UINT32_MAX) {
            text->data[to++] = text->data[at++];
            continue;
        }
        at += ESCAPE_BYTES;
        if (c >= 0xD800 && c < 0xDC00) {
            uint32_t low = escape_at(text, at);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                at += ESCAPE_BYTES;
            }
        }
        if (c == 0 || (c >= 0xD800 && c < 0xE000)) {
            c = 0xFFFD;
        }
        to += encode(c, text->data + to); /* at most 4 bytes in the place of 7 */
    }
    if (text->data != NULL) {
        text->length = to;
        text->data[to] = '\0';
    }
    return text->length <= SWC_CELL_CHARACTERS || count_characters(text) <= SWC_CELL_CHARACTERS;
}
