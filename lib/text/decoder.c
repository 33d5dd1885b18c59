/* Bytes of a known encoding to UTF-8. Never chooses the encoding. */
#include "text/encoding.h"
#include "text/judge.h"
#include "text/unicode.h"

#include <string.h>

enum { REPLACEMENT = 0xFFFD };

void swc_decoder_init(swc_decoder *decoder, const swc_encoding_judge *judge, swc_encoding encoding)
{
    *decoder = (swc_decoder){.judge = judge, .encoding = encoding};
}

static bool add_invalid(swc_buf *out)
{
    return swc_utf8_add(out, REPLACEMENT);
}

/* ---- UTF-16 ---- */

static unsigned unit_at(const swc_decoder *decoder, const uint8_t *bytes)
{
    bool little = decoder->encoding == SWC_ENCODING_UTF16LE;
    return little ? bytes[0] | (unsigned)bytes[1] << 8 : bytes[1] | (unsigned)bytes[0] << 8;
}

/* One byte more: held holds at most one high surrogate and half a unit. */
static bool add_utf16_byte(swc_decoder *decoder, uint8_t byte, swc_buf *out)
{
    decoder->held[decoder->held_count++] = byte;
    if (decoder->held_count % 2 == 1) {
        return true;
    }
    unsigned unit = unit_at(decoder, decoder->held + decoder->held_count - 2);
    bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (decoder->held_count == 4) {
        unsigned high = unit_at(decoder, decoder->held);
        decoder->held_count = 0;
        if (low) {
            return swc_utf8_add(out, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
        }
        if (!add_invalid(out)) {
            return false;
        }
        memcpy(decoder->held, decoder->held + 2, 2);
        decoder->held_count = 2;
    }
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        return true; /* wait for the other half */
    }
    decoder->held_count = 0;
    return low ? add_invalid(out) : swc_utf8_add(out, unit);
}

/* ---- UTF-8 with faults ---- */

static size_t utf8_length(uint8_t first)
{
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/* One byte more: a sequence is complete, still possible, or its first byte is given up. */
static bool add_utf8_byte(swc_decoder *decoder, uint8_t byte, swc_buf *out)
{
    decoder->held[decoder->held_count++] = byte;
    while (decoder->held_count > 0) {
        swc_str held = {(const char *)decoder->held, decoder->held_count};
        size_t length = utf8_length(decoder->held[0]);
        if (swc_utf8_is_valid(held)) {
            decoder->held_count = 0;
            return swc_buf_add_str(out, held);
        }
        bool continues = decoder->held[0] >= 0xC2 && decoder->held[0] <= 0xF4;
        for (size_t i = 1; i < held.length; i++) {
            continues = continues && (decoder->held[i] & 0xC0) == 0x80;
        }
        if (continues && held.length < length) {
            return true;
        }
        if (!add_invalid(out)) {
            return false;
        }
        memmove(decoder->held, decoder->held + 1, --decoder->held_count);
    }
    return true;
}

/* ---- one byte, or base and mark ---- */

static bool add_letter(swc_decoder *decoder, uint32_t code_point, swc_buf *out)
{
    if (decoder->encoding == SWC_ENCODING_TCVN3_CAPITALS) {
        code_point = swc_vietnamese_upper(code_point);
    }
    return code_point < 0x80 ? swc_buf_add_char(out, (char)code_point)
                             : swc_utf8_add(out, code_point);
}

static bool add_single(swc_decoder *decoder, const swc_charset *charset, uint8_t byte, swc_buf *out)
{
    return charset->defined[byte] ? add_letter(decoder, charset->single[byte], out)
                                  : add_invalid(out);
}

static bool add_charset_byte(swc_decoder *decoder, const swc_charset *charset, uint8_t byte,
                             swc_buf *out)
{
    if (decoder->held_count > 0) {
        uint8_t base = decoder->held[0];
        uint16_t letter = charset->pair[charset->slot[base]][byte];
        decoder->held_count = 0;
        if (letter != 0) {
            return add_letter(decoder, letter, out);
        }
        if (!add_single(decoder, charset, base, out)) {
            return false;
        }
    }
    if (charset->slot[byte] != 0) {
        decoder->held[0] = byte;
        decoder->held_count = 1;
        return true;
    }
    return add_single(decoder, charset, byte, out);
}

static bool flush(swc_decoder *decoder, swc_buf *out)
{
    const swc_charset *charset = swc_judge_charset(decoder->judge, decoder->encoding);
    bool added = true;
    if (decoder->held_count > 0) {
        added = charset != NULL ? add_single(decoder, charset, decoder->held[0], out)
                                : add_invalid(out);
    }
    decoder->held_count = 0;
    return added;
}

bool swc_decode(swc_decoder *decoder, swc_str bytes, bool last, swc_buf *out)
{
    const swc_charset *charset = swc_judge_charset(decoder->judge, decoder->encoding);
    bool wide =
        decoder->encoding == SWC_ENCODING_UTF16LE || decoder->encoding == SWC_ENCODING_UTF16BE;
    bool added = true;
    for (size_t i = 0; i < bytes.length && added; i++) {
        uint8_t byte = (uint8_t)bytes.data[i];
        added = charset != NULL ? add_charset_byte(decoder, charset, byte, out)
                : wide          ? add_utf16_byte(decoder, byte, out)
                                : add_utf8_byte(decoder, byte, out);
    }
    return added && (!last || flush(decoder, out));
}
