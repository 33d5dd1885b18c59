/* The sealed CSV writer: rows, `#swc` lines and the `#end` line over their hash. Reads nothing. */
#include "swc/stream.h"

#include "base/word8.h"

#include <stdlib.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { FLUSH_BYTES = 64 * 1024 };

struct swc_stream_writer {
    swc_output *output;
    swc_stream_style style;
    swc_sha256 *hash;
    swc_buf pending; /* written and hashed in large pieces */
    size_t lines;    /* the header counts here */
    size_t width;
};

swc_status swc_stream_writer_new(swc_output *output, swc_stream_style style,
                                 swc_stream_writer **out, swc_error *error)
{
    swc_stream_writer *writer = calloc(1, sizeof *writer);
    if (writer == NULL) {
        return swc_fail_memory(error);
    }
    writer->output = output;
    writer->style = style;
    swc_status status = swc_sha256_new(&writer->hash, error);
    if (status != SWC_OK) {
        free(writer);
        return status;
    }
    if (style.bom && !swc_buf_add_text(&writer->pending, "\xEF\xBB\xBF")) {
        swc_stream_writer_free(writer);
        return swc_fail_memory(error);
    }
    *out = writer;
    return SWC_OK;
}

static swc_status flush(swc_stream_writer *writer, swc_error *error)
{
    swc_sha256_add(writer->hash, writer->pending.data, writer->pending.length);
    swc_status status =
        swc_output_write(writer->output, writer->pending.data, writer->pending.length, error);
    swc_buf_clear(&writer->pending);
    return status;
}

/* Whether a cell with one of these sixteen bytes has to be quoted. */
static inline bool has_special(uint64_t first, uint64_t second)
{
#if defined(__SSE2__) && !defined(SWC_PORTABLE) /* tests build both ways */
    __m128i bytes = _mm_set_epi64x((long long)second, (long long)first);
    __m128i found = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(',')),
                                              _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'))),
                                 _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')),
                                              _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r'))));
    return _mm_movemask_epi8(found) != 0;
#else
    uint64_t words[] = {first, second};
    uint64_t others = SWC_EVERY_BYTE(0x80);
    for (size_t i = 0; i < 2; i++) {
        others &= swc_other_bytes(words[i], ',') & swc_other_bytes(words[i], '"') &
                  swc_other_bytes(words[i], '\n') & swc_other_bytes(words[i], '\r');
    }
    return others != SWC_EVERY_BYTE(0x80);
#endif
}

/* Copy a cell of at least one byte as it is. @return false when something in it asks for quotes */
static inline bool copy_plain(char *out, swc_str cell)
{
    enum { WORD = sizeof(uint64_t), HALF = WORD / 2 };
    const char *last = cell.data + cell.length;
    bool special = false;
    if (cell.length >= WORD) { /* two words at a time, the last two up to the end */
        size_t i = 0;
        for (; i + 2 * WORD < cell.length; i += 2 * WORD) {
            special |= has_special(swc_load8(cell.data + i), swc_load8(cell.data + i + WORD));
            memcpy(out + i, cell.data + i, WORD * 2);
        }
        i = i + WORD < cell.length ? i : cell.length - WORD;
        special |= has_special(swc_load8(cell.data + i), swc_load8(last - WORD));
        memcpy(out + i, cell.data + i, WORD);
        memcpy(out + cell.length - WORD, last - WORD, WORD);
        return !special;
    }
    if (cell.length >= HALF) {
        memcpy(out, cell.data, HALF);
        memcpy(out + cell.length - HALF, last - HALF, HALF);
    } else {
        out[0] = cell.data[0];
        out[cell.length / 2] = cell.data[cell.length / 2];
        out[cell.length - 1] = last[-1];
    }
    return !has_special(swc_load_short(cell.data, cell.length), 0);
}

/* A spreadsheet takes these for a formula. A signed number is only a number: `-5`, `+84912345678`.
 */
static bool is_formula_like(swc_str cell)
{
    if (cell.length == 0 || memchr("=+-@\t", cell.data[0], 5) == NULL) {
        return false;
    }
    if (cell.data[0] != '-' && cell.data[0] != '+') {
        return true;
    }
    size_t digits = 0;
    for (size_t i = 1; i < cell.length; i++) {
        char c = cell.data[i];
        if (c >= '0' && c <= '9') {
            digits++;
        } else if (c != '.' && c != ',') {
            return true;
        }
    }
    return digits == 0;
}

/* Largest size of a written cell: every byte doubled, two quotes, an apostrophe, a delimiter. */
static size_t written_size(swc_str cell)
{
    return cell.length * 2 + 4;
}

/* Write a cell that needs quotes, or an apostrophe against formulas, or both. */
static char *put_marked(char *out, swc_str cell, bool quoted, bool guarded)
{
    if (quoted) {
        *out++ = '"';
    }
    if (guarded) {
        *out++ = '\'';
    }
    for (size_t i = 0; i < cell.length; i++) {
        if (cell.data[i] == '"') {
            *out++ = '"';
        }
        *out++ = cell.data[i];
    }
    if (quoted) {
        *out++ = '"';
    }
    return out;
}

/* Write a cell of at least one byte where written_size are free. @return the first byte behind it
 */
static inline char *put_cell(char *out, swc_str cell, bool first_cell, bool neutralise)
{
    bool guarded = neutralise && is_formula_like(cell);
    bool plain = copy_plain(out, cell);
    bool starts_comment = first_cell && !guarded && cell.data[0] == '#';
    if (plain && !guarded && !starts_comment) {
        return out + cell.length;
    }
    return put_marked(out, cell, !plain || starts_comment, guarded);
}

bool swc_csv_add_cell(swc_buf *buf, swc_str cell, bool first_cell, bool neutralise)
{
    if (!swc_buf_reserve(buf, written_size(cell))) {
        return false;
    }
    char *end = buf->data + buf->length;
    end = cell.length == 0 ? end : put_cell(end, cell, first_cell, neutralise);
    buf->length = (size_t)(end - buf->data);
    *end = '\0';
    return true;
}

/* One reservation a row: a call for each cell and delimiter costs more than the bytes. */
static bool add_row(swc_buf *buf, const swc_str *cells, size_t count, bool neutralise)
{
    size_t size = 4;
    for (size_t i = 0; i < count; i++) {
        size += written_size(cells[i]);
    }
    if (!swc_buf_reserve(buf, size)) {
        return false;
    }
    char *out = buf->data + buf->length;
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            *out++ = ',';
        }
        if (cells[i].length > 0) {
            out = put_cell(out, cells[i], i == 0, neutralise);
        }
    }
    if (count == 1 && cells[0].length == 0) { /* an empty line would be no row at all */
        *out++ = '"';
        *out++ = '"';
    }
    *out++ = '\n';
    *out = '\0';
    buf->length = (size_t)(out - buf->data);
    return true;
}

swc_status swc_stream_write(swc_stream_writer *writer, const swc_str *cells, size_t count,
                            swc_error *error)
{
    swc_buf *pending = &writer->pending;
    if (writer->lines == 0) {
        writer->width = count;
    } else if (count != writer->width) {
        return swc_fail(error, SWC_ERR_INTERNAL, "một dòng có %zu ô, tiêu đề có %zu",
                        "a row has %zu cells, the header has %zu", count, writer->width);
    }
    if (!add_row(pending, cells, count, writer->style.bom)) {
        return swc_fail_memory(error);
    }
    writer->lines++;
    return pending->length >= FLUSH_BYTES ? flush(writer, error) : SWC_OK;
}

swc_status swc_stream_write_note(swc_stream_writer *writer, swc_str note, swc_error *error)
{
    if (writer->style.plain || writer->style.bom) {
        return SWC_OK;
    }
    if (!swc_buf_add_str(&writer->pending, note) || !swc_buf_add_char(&writer->pending, '\n')) {
        return swc_fail_memory(error);
    }
    return SWC_OK;
}

swc_status swc_stream_write_end(swc_stream_writer *writer, swc_error *error)
{
    swc_status status = flush(writer, error);
    if (status != SWC_OK || writer->style.plain || writer->style.bom) {
        return status;
    }
    char hex[SWC_SHA256_HEX + 1];
    swc_sha256_peek_hex(writer->hash, hex);
    if (!swc_buf_printf(&writer->pending, "#end rows=%zu sha256=%s\n", swc_stream_row_count(writer),
                        hex)) {
        return swc_fail_memory(error);
    }
    return flush(writer, error);
}

void swc_stream_write_fail(swc_stream_writer *writer, int exit_status)
{
    if (flush(writer, NULL) == SWC_OK && !writer->style.plain && !writer->style.bom &&
        swc_buf_printf(&writer->pending, "#fail status=%d\n", exit_status)) {
        (void)flush(writer, NULL);
    }
}

size_t swc_stream_row_count(const swc_stream_writer *writer)
{
    return writer->lines == 0 ? 0 : writer->lines - 1;
}

void swc_stream_sha256(const swc_stream_writer *writer, char hex[SWC_SHA256_HEX + 1])
{
    swc_sha256_peek_hex(writer->hash, hex);
}

void swc_stream_writer_free(swc_stream_writer *writer)
{
    if (writer == NULL) {
        return;
    }
    swc_sha256_free(writer->hash);
    swc_buf_free(&writer->pending);
    free(writer);
}
