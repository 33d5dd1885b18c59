/* The sealed CSV writer: rows, `#swc` lines and the `#end` line over their hash. Reads nothing. */
#include "swc/stream.h"

#include "base/word8.h"

#include <stdlib.h>
#include <string.h>
#if defined(__SSE2__) && !defined(SWC_PORTABLE)
#include <emmintrin.h>
#endif

/* Rows go out in whole blocks: to a file they are then whole pages, many at a time, which cost the
 * system two thirds of what as many bytes from anywhere to anywhere do. */
enum { BLOCK_BYTES = 256 * 1024 };
enum { LINE_END = 4 }; /* at most: quotes for an empty row, LF, NUL */

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
    swc_status status = style.undigested ? SWC_OK : swc_sha256_new(&writer->hash, error);
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

/* Send the first bytes of what is pending on their way. */
static swc_status flush(swc_stream_writer *writer, size_t length, swc_error *error)
{
    swc_buf *pending = &writer->pending;
    if (writer->hash != NULL) {
        swc_sha256_add(writer->hash, pending->data, length);
    }
    swc_status status = swc_output_write(writer->output, pending->data, length, error);
    if (length == pending->length) {
        swc_buf_clear(pending);
        return status;
    }
    pending->length -= length;
    memmove(pending->data, pending->data + length, pending->length + 1); /* with the NUL */
    return status;
}

static swc_status flush_all(swc_stream_writer *writer, swc_error *error)
{
    return flush(writer, writer->pending.length, error);
}

enum { WORD = sizeof(uint64_t), STEP = 2 * WORD };

/* What was found, byte by byte, of all that asks for quotes around a cell. */
#if defined(__SSE2__) && !defined(SWC_PORTABLE) /* tests build both ways */

typedef __m128i special_marks;

static inline special_marks no_marks(void)
{
    return _mm_setzero_si128();
}

static inline special_marks add_marks(special_marks marks, __m128i block)
{
    __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('\n')),
                                _mm_cmpeq_epi8(block, _mm_set1_epi8('\r')));
    __m128i others = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8(',')),
                                  _mm_cmpeq_epi8(block, _mm_set1_epi8('"')));
    return _mm_or_si128(marks, _mm_or_si128(ends, others));
}

static inline special_marks mark_words(special_marks marks, uint64_t first, uint64_t second)
{
    return add_marks(marks, _mm_set_epi64x((long long)second, (long long)first));
}

static inline special_marks mark_step(special_marks marks, const char *bytes)
{
    return add_marks(marks, _mm_loadu_si128((const __m128i *)(const void *)bytes));
}

static inline bool has_marks(special_marks marks)
{
    return _mm_movemask_epi8(marks) != 0;
}

#else

typedef uint64_t special_marks;

static inline special_marks no_marks(void)
{
    return 0;
}

static inline special_marks mark_words(special_marks marks, uint64_t first, uint64_t second)
{
    uint64_t words[] = {first, second};
    uint64_t others = SWC_EVERY_BYTE(0x80);
    for (size_t i = 0; i < 2; i++) {
        others &= swc_other_bytes(words[i], ',') & swc_other_bytes(words[i], '"') &
                  swc_other_bytes(words[i], '\n') & swc_other_bytes(words[i], '\r');
    }
    return marks | (others ^ SWC_EVERY_BYTE(0x80));
}

static inline special_marks mark_step(special_marks marks, const char *bytes)
{
    return mark_words(marks, swc_load8(bytes), swc_load8(bytes + WORD));
}

static inline bool has_marks(special_marks marks)
{
    return marks != 0;
}

#endif

/* Copy a cell of at least one byte as it is, without a call, and mark what asks for quotes. */
static inline __attribute__((always_inline)) char *copy_cell(char *out, swc_str cell,
                                                             special_marks *marks)
{
    enum { HALF = WORD / 2 };
    const char *last = cell.data + cell.length;
    char *end = out + cell.length;
    if (cell.length >= STEP) { /* the last step up to the end */
        for (size_t i = 0; i + STEP < cell.length; i += STEP) {
            *marks = mark_step(*marks, cell.data + i);
            memcpy(out + i, cell.data + i, STEP);
        }
        *marks = mark_step(*marks, last - STEP);
        memcpy(end - STEP, last - STEP, STEP);
        return end;
    }
    if (cell.length >= WORD) {
        *marks = mark_words(*marks, swc_load8(cell.data), swc_load8(last - WORD));
        memcpy(out, cell.data, WORD);
        memcpy(end - WORD, last - WORD, WORD);
        return end;
    }
    *marks = mark_words(*marks, swc_load_short(cell.data, cell.length), 0);
    if (cell.length >= HALF) {
        memcpy(out, cell.data, HALF);
        memcpy(end - HALF, last - HALF, HALF);
    } else {
        out[0] = cell.data[0];
        out[cell.length / 2] = cell.data[cell.length / 2];
        end[-1] = last[-1];
    }
    return end;
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

/* Write a cell where written_size are free. @return the first byte behind it */
static char *put_cell(char *out, swc_str cell, bool first_cell, bool neutralise)
{
    if (cell.length == 0) {
        return out;
    }
    special_marks marks = no_marks();
    char *end = copy_cell(out, cell, &marks);
    bool guarded = neutralise && is_formula_like(cell);
    bool starts_comment = first_cell && !guarded && cell.data[0] == '#';
    bool quoted = starts_comment || has_marks(marks);
    return quoted || guarded ? put_marked(out, cell, quoted, guarded) : end;
}

bool swc_csv_add_cell(swc_buf *buf, swc_str cell, bool first_cell, bool neutralise)
{
    if (!swc_buf_reserve(buf, written_size(cell))) {
        return false;
    }
    char *end = put_cell(buf->data + buf->length, cell, first_cell, neutralise);
    buf->length = (size_t)(end - buf->data);
    *end = '\0';
    return true;
}

/* The cells of a row and what stands between them, as if none needed quotes; NULL: no room for them
 * before `end`. */
static inline __attribute__((always_inline)) char *put_plain_cells(char *out, const char *end,
                                                                   const swc_str *cells,
                                                                   size_t count,
                                                                   special_marks *marks)
{
    for (size_t i = 0; i < count; i++) {
        if (cells[i].length >= (size_t)(end - out)) {
            return NULL;
        }
        if (cells[i].length > 0) {
            out = copy_cell(out, cells[i], marks);
        }
        *out++ = ',';
    }
    return out - 1;
}

static char *put_cells(char *out, const swc_str *cells, size_t count, bool neutralise)
{
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            *out++ = ',';
        }
        out = put_cell(out, cells[i], i == 0, neutralise);
    }
    return out;
}

/* Add a row of which any cell may need quotes: every size is known before the first byte. */
static bool add_marked_row(swc_buf *buf, const swc_str *cells, size_t count, bool neutralise)
{
    size_t size = LINE_END;
    for (size_t i = 0; i < count; i++) {
        size += written_size(cells[i]);
    }
    if (!swc_buf_reserve(buf, size)) {
        return false;
    }
    char *out = put_cells(buf->data + buf->length, cells, count, neutralise);
    if (count == 1 && cells[0].length == 0) { /* an empty line would be no row at all */
        *out++ = '"';
        *out++ = '"';
    }
    *out++ = '\n';
    *out = '\0';
    buf->length = (size_t)(out - buf->data);
    return true;
}

/* Most rows need no quotes anywhere, which is asked once, and fit into the room that is there. */
static bool add_row(swc_buf *buf, const swc_str *cells, size_t count, bool neutralise)
{
    bool is_marked =
        neutralise || count == 0 || (cells[0].length == 0 ? count == 1 : cells[0].data[0] == '#');
    if (is_marked || buf->capacity < buf->length + LINE_END) {
        return add_marked_row(buf, cells, count, neutralise);
    }
    special_marks marks = no_marks();
    char *start = buf->data + buf->length;
    char *end = buf->data + buf->capacity - LINE_END;
    char *out = put_plain_cells(start, end, cells, count, &marks);
    if (out == NULL || has_marks(marks)) {
        return add_marked_row(buf, cells, count, neutralise);
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
    size_t whole = pending->length / BLOCK_BYTES * BLOCK_BYTES;
    return whole > 0 ? flush(writer, whole, error) : SWC_OK;
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
    swc_status status = flush_all(writer, error);
    if (status != SWC_OK || writer->style.plain || writer->style.bom) {
        return status;
    }
    char hex[SWC_SHA256_HEX + 1];
    swc_sha256_peek_hex(writer->hash, hex);
    if (!swc_buf_printf(&writer->pending, "#end rows=%zu sha256=%s\n", swc_stream_row_count(writer),
                        hex)) {
        return swc_fail_memory(error);
    }
    return flush_all(writer, error);
}

void swc_stream_write_fail(swc_stream_writer *writer, int exit_status)
{
    if (flush_all(writer, NULL) == SWC_OK && !writer->style.plain && !writer->style.bom &&
        swc_buf_printf(&writer->pending, "#fail status=%d\n", exit_status)) {
        (void)flush_all(writer, NULL);
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
