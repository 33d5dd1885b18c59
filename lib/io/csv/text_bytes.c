/* Gives a text file's bytes as UTF-8: as they are, checked on the way, or decoded. Knows no
 * cells. */
#include "io/csv/text_bytes.h"

#include "swc/memory.h"

#include <stdlib.h>
#include <string.h>

enum {
    RAW_BYTES = 32 << 10,
    /* A buffer that is no smaller takes bytes directly. */
    DIRECT_BYTES = 64,
    /* More than any character's first bytes without its last one. */
    CHARACTER_BYTES = 4,
};

swc_status swc_text_bytes_rewind(swc_text_bytes *bytes, swc_error *error)
{
    swc_status status = swc_source_rewind(bytes->source, error);
    size_t left = bytes->file.mark_bytes;
    while (status == SWC_OK && left > 0) {
        char skipped[64];
        size_t got = 0;
        status = swc_source_read(bytes->source, skipped,
                                 left < sizeof skipped ? left : sizeof skipped, &got, error);
        left = got == 0 ? 0 : left - got;
    }
    swc_utf8_check_init(&bytes->check);
    swc_decoder_init(&bytes->decoder, bytes->judge, bytes->file.encoding);
    swc_buf_clear(&bytes->decoded);
    bytes->decoded_used = 0;
    bytes->ended = false;
    return status;
}

static swc_status read_source(swc_text_bytes *bytes, char *buffer, size_t capacity, size_t *got_out,
                              swc_error *error)
{
    swc_status status = swc_source_read(bytes->source, buffer, capacity, got_out, error);
    bytes->failed = status != SWC_OK;
    return status;
}

/* How many of the bytes are whole characters, if they are UTF-8: all but the first bytes of one
 * that goes on behind them. */
static size_t whole_characters(const char *text, size_t length)
{
    size_t at = length;
    while (at > 0 && length - at < CHARACTER_BYTES &&
           ((unsigned char)text[at - 1] & 0xC0) == 0x80) {
        at--;
    }
    if (at == 0 || (unsigned char)text[at - 1] < 0xC2) {
        return length;
    }
    unsigned char first = (unsigned char)text[at - 1];
    size_t wanted = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return length - (at - 1) < wanted ? at - 1 : length;
}

/* Bytes as they are, whole characters only, so that a decoder may go on behind them. Those that are
 * not UTF-8 stay unread: then the file is not exact, and *got_out 0. */
static swc_status read_checked(swc_text_bytes *bytes, char *buffer, size_t capacity,
                               size_t *got_out, swc_error *error)
{
    size_t length = 0;
    size_t got = 1;
    swc_status status = SWC_OK;
    while (status == SWC_OK && got > 0 && length < CHARACTER_BYTES) { /* a pipe gives a few */
        status = read_source(bytes, buffer + length, capacity - length, &got, error);
        length += status == SWC_OK ? got : 0;
    }
    if (status != SWC_OK) {
        return status;
    }
    size_t whole = got == 0 ? length : whole_characters(buffer, length);
    swc_utf8_check_add(&bytes->check, (swc_str){buffer, whole});
    bytes->file.exact = swc_utf8_check_valid(&bytes->check);
    bytes->file.checked = length == 0 || !bytes->file.exact;
    *got_out = bytes->file.exact ? whole : 0;
    swc_source_unread(bytes->source, length - *got_out);
    return SWC_OK;
}

static swc_status decode_more(swc_text_bytes *bytes, swc_error *error)
{
    size_t got = 0;
    if (bytes->raw == NULL) {
        bytes->raw = malloc(RAW_BYTES);
    }
    if (bytes->raw == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = read_source(bytes, bytes->raw, RAW_BYTES, &got, error);
    if (status != SWC_OK) {
        return status;
    }
    bytes->ended = got == 0;
    return swc_decode(&bytes->decoder, (swc_str){bytes->raw, got}, bytes->ended, &bytes->decoded)
               ? SWC_OK
               : swc_fail_memory(error);
}

/* For a buffer too small to be read into directly. */
static swc_status check_more(swc_text_bytes *bytes, swc_error *error)
{
    size_t got = 0;
    if (!swc_buf_reserve(&bytes->decoded, DIRECT_BYTES)) {
        return swc_fail_memory(error);
    }
    swc_status status = read_checked(bytes, bytes->decoded.data, DIRECT_BYTES, &got, error);
    bytes->decoded.length = status == SWC_OK ? got : 0;
    bytes->ended = bytes->file.exact && got == 0;
    return status;
}

swc_status swc_text_bytes_read(swc_text_bytes *bytes, char *buffer, size_t capacity,
                               size_t *got_out, swc_error *error)
{
    if (bytes->file.exact && bytes->file.checked) {
        return read_source(bytes, buffer, capacity, got_out, error);
    }
    if (bytes->file.exact && capacity >= DIRECT_BYTES &&
        bytes->decoded_used == bytes->decoded.length) {
        swc_status status = read_checked(bytes, buffer, capacity, got_out, error);
        if (status != SWC_OK || bytes->file.exact) {
            return status;
        }
    }
    while (bytes->decoded_used == bytes->decoded.length && !bytes->ended) {
        swc_buf_clear(&bytes->decoded);
        bytes->decoded_used = 0;
        swc_status status =
            bytes->file.exact ? check_more(bytes, error) : decode_more(bytes, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    size_t left = bytes->decoded.length - bytes->decoded_used;
    *got_out = left < capacity ? left : capacity;
    if (*got_out > 0) {
        memcpy(buffer, bytes->decoded.data + bytes->decoded_used, *got_out);
    }
    bytes->decoded_used += *got_out;
    return SWC_OK;
}

void swc_text_bytes_free(swc_text_bytes *bytes)
{
    swc_buf_free(&bytes->decoded);
    free(bytes->raw);
    bytes->raw = NULL;
}
