/* Cuts delimited UTF-8 text into records. Knows no header, no encoding and no stream comment. */
#include "io/csv/csv.h"

#include "base/word8.h"
#include "io/csv/quotes.h"
#include "swc/memory.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>
#if defined(__SSE2__) && !defined(SWC_PORTABLE) /* tests build both ways */
#define USES_SSE2
#include <emmintrin.h>
#endif

enum {
    DEFAULT_CHUNK_BYTES = 64 << 10,
    DEFAULT_RECORD_LIMIT = 16 << 20,
    CELL_LIMIT = 1 << 17, /* eight times what a spreadsheet can hold; bounds the slices */
    PADDING_BYTES = 64,   /* the scan in blocks may look past the end */
};

struct swc_csv {
    swc_csv_options options;
    char *buffer; /* capacity + PADDING_BYTES */
    size_t capacity;
    size_t begin;   /* first byte of the next record */
    size_t end;     /* bytes in the buffer */
    bool ended;     /* the reader gave 0 bytes */
    bool has_cr;    /* some byte in [begin, end) may be CR */
    uint64_t line;  /* of `begin` */
    swc_str *cells; /* of the current record */
    size_t cell_count;
    size_t cell_capacity;
    bool slow;                /* the last record went through libcsv */
    struct csv_parser parser; /* for one hard record at a time */
    swc_buf decoded;          /* cells that libcsv unquoted, end to end */
    swc_buf repaired;         /* a record with stray quotes, written as it should have been */
    bool callback_failed;
};

/* How the attempt to cut one record ended. */
typedef enum cut_result {
    CUT_DONE,
    CUT_MORE,   /* the buffer ends first: read on, then start again */
    CUT_HARD,   /* not for the fast way */
    CUT_MEMORY, /* memory ended, or more than CELL_LIMIT cells */
} cut_result;

static int never(unsigned char byte)
{
    (void)byte;
    return 0;
}

swc_status swc_csv_new(const swc_csv_options *options, swc_csv **out, swc_error *error)
{
    swc_csv *csv = calloc(1, sizeof *csv);
    if (csv == NULL) {
        return swc_fail_memory(error);
    }
    csv->options = *options;
    if (csv->options.chunk_bytes == 0) {
        csv->options.chunk_bytes = DEFAULT_CHUNK_BYTES;
    }
    if (csv->options.record_limit == 0) {
        csv->options.record_limit = DEFAULT_RECORD_LIMIT;
    }
    csv->line = 1;
    /* Not strict: stray quotes are settled before libcsv sees a record. No byte is a space (libcsv
     * would trim) and none ends a line (the record is already cut). */
    if (csv_init(&csv->parser, 0) != 0) {
        free(csv);
        return swc_fail_memory(error);
    }
    csv_set_delim(&csv->parser, (unsigned char)options->delimiter);
    csv_set_space_func(&csv->parser, never);
    csv_set_term_func(&csv->parser, never);
    csv_set_blk_size(&csv->parser, 4096);
    *out = csv;
    return SWC_OK;
}

void swc_csv_free(swc_csv *csv)
{
    if (csv == NULL) {
        return;
    }
    csv_free(&csv->parser);
    swc_buf_free(&csv->decoded);
    swc_buf_free(&csv->repaired);
    free(csv->cells);
    free(csv->buffer);
    free(csv);
}

bool swc_csv_last_was_slow(const swc_csv *csv)
{
    return csv->slow;
}

static bool add_cell(swc_csv *csv, const char *data, size_t length)
{
    if (csv->cell_count == csv->cell_capacity &&
        (csv->cell_count == CELL_LIMIT || !swc_grow((void **)&csv->cells, &csv->cell_capacity,
                                                    csv->cell_count + 1, sizeof *csv->cells))) {
        return false;
    }
    csv->cells[csv->cell_count++] = (swc_str){data, length};
    return true;
}

/* ---- filling the buffer ---- */

static bool make_room(swc_csv *csv, size_t wanted)
{
    size_t pending = csv->end - csv->begin;
    if (csv->begin > 0) {
        memmove(csv->buffer, csv->buffer + csv->begin, pending);
        csv->begin = 0;
        csv->end = pending;
    }
    if (wanted <= csv->capacity) {
        return true;
    }
    char *larger = realloc(csv->buffer, wanted + PADDING_BYTES);
    if (larger == NULL) {
        return false;
    }
    csv->buffer = larger;
    csv->capacity = wanted;
    return true;
}

/* Read on behind the pending bytes. A record longer than a chunk is doubled each time, so that
 * cutting it again from its start stays linear however little one read gives. */
static swc_status fill(swc_csv *csv, swc_error *error)
{
    size_t pending = csv->end - csv->begin;
    size_t chunk = csv->options.chunk_bytes;
    size_t left = csv->options.record_limit - pending; /* never 0: at the limit nothing is read */
    size_t more = pending < chunk ? chunk : pending < left ? pending : left;
    size_t target = pending + (pending < chunk ? 1 : more);
    if (!make_room(csv, pending + more)) {
        return swc_fail_memory(error);
    }
    csv->has_cr = csv->has_cr && pending > 0;
    while (csv->end < target && !csv->ended) {
        size_t room = csv->capacity - csv->end;
        size_t got = 0;
        swc_status status = csv->options.read(csv->options.context, csv->buffer + csv->end,
                                              room < chunk ? room : chunk, &got, error);
        if (status != SWC_OK) {
            return status;
        }
        csv->ended = got == 0;
        csv->has_cr = csv->has_cr || memchr(csv->buffer + csv->end, '\r', got) != NULL;
        csv->end += got;
    }
    memset(csv->buffer + csv->end, 0, PADDING_BYTES);
    return SWC_OK;
}

/* ---- the fast way: slices of the buffer ---- */

typedef struct byte_marks {
    char delimiter;
    bool has_cr;
} byte_marks;

/* Where the bytes that matter stand in a block: one bit for each, SHIFT tells how far apart. */
typedef struct block_hits {
    uint64_t ends; /* of a cell, or of the record */
    uint64_t quotes;
} block_hits;

#ifdef USES_SSE2

enum { BLOCK_BYTES = 64, MARK_SHIFT = 0 };

static inline void add_hits16(const char *bytes, byte_marks marks, unsigned shift, block_hits *hits)
{
    __m128i block = _mm_loadu_si128((const __m128i *)(const void *)bytes);
    __m128i quotes = _mm_cmpeq_epi8(block, _mm_set1_epi8('"'));
    __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8(marks.delimiter)),
                                _mm_cmpeq_epi8(block, _mm_set1_epi8('\n')));
    if (marks.has_cr) {
        ends = _mm_or_si128(ends, _mm_cmpeq_epi8(block, _mm_set1_epi8('\r')));
    }
    hits->ends |= (uint64_t)(unsigned)_mm_movemask_epi8(ends) << shift;
    hits->quotes |= (uint64_t)(unsigned)_mm_movemask_epi8(quotes) << shift;
}

static inline block_hits find_hits(const char *bytes, byte_marks marks)
{
    block_hits hits = {0, 0};
    add_hits16(bytes, marks, 0, &hits);
    add_hits16(bytes + 16, marks, 16, &hits);
    add_hits16(bytes + 32, marks, 32, &hits);
    add_hits16(bytes + 48, marks, 48, &hits);
    return hits;
}

#else

enum { BLOCK_BYTES = 8, MARK_SHIFT = 3 };

static inline block_hits find_hits(const char *bytes, byte_marks marks)
{
    uint64_t word = swc_load8(bytes);
    uint64_t others =
        swc_other_bytes(word, (unsigned char)marks.delimiter) & swc_other_bytes(word, '\n');
    if (marks.has_cr) {
        others &= swc_other_bytes(word, '\r');
    }
    return (block_hits){~others & SWC_EVERY_BYTE(0x80),
                        ~swc_other_bytes(word, '"') & SWC_EVERY_BYTE(0x80)};
}

#endif

/* Set the record's end from the line-end byte at `at`; CUT_MORE when CR might be half of CRLF. */
static cut_result end_record(const swc_csv *csv, size_t at, size_t *next_out,
                             swc_csv_line_end *line_end_out)
{
    if (at == csv->end) {
        *next_out = at;
        *line_end_out = SWC_CSV_NO_END;
        return csv->ended ? CUT_DONE : CUT_MORE;
    }
    *next_out = at + 1;
    *line_end_out = SWC_CSV_LF;
    if (csv->buffer[at] == '\r') {
        if (at + 1 == csv->end && !csv->ended) {
            return CUT_MORE;
        }
        bool pair = at + 1 < csv->end && csv->buffer[at + 1] == '\n';
        *next_out = at + (pair ? 2 : 1);
        *line_end_out = pair ? SWC_CSV_CRLF : SWC_CSV_CR;
    }
    return CUT_DONE;
}

/* Whether a closing quote may stand before the byte at `at`. */
static bool may_follow_quote(const swc_csv *csv, size_t at)
{
    char byte = csv->buffer[at];
    return at == csv->end || byte == csv->options.delimiter || byte == '\n' || byte == '\r';
}

/* The room for every cell that may end in one block, and the one behind the last. */
static bool make_room_for_block(swc_csv *csv)
{
    size_t wanted = csv->cell_count + BLOCK_BYTES + 1;
    return csv->cell_count <= CELL_LIMIT &&
           (wanted <= csv->cell_capacity ||
            swc_grow((void **)&csv->cells, &csv->cell_capacity, wanted, sizeof *csv->cells));
}

static inline size_t first_hit(uint64_t hits)
{
    return (size_t)(__builtin_ctzll(hits) >> MARK_SHIFT);
}

/* A cell of the record that is being cut. */
typedef struct open_cell {
    size_t begin;
    size_t closed_at; /* its closing quote; SIZE_MAX: not quoted, or not closed yet */
    bool quoted;      /* the scan is inside its quotes */
} open_cell;

static inline swc_str slice(const char *text, open_cell cell, size_t end)
{
    return cell.closed_at == SIZE_MAX
               ? (swc_str){text + cell.begin, end - cell.begin}
               : (swc_str){text + cell.begin + 1, cell.closed_at - cell.begin - 1};
}

/* A quote at `at`. @return CUT_DONE when it wraps a whole cell, so far */
static cut_result take_quote(const swc_csv *csv, size_t at, open_cell *cell)
{
    if (!cell->quoted) {
        cell->quoted = at == cell->begin;
        return cell->quoted ? CUT_DONE : CUT_HARD;
    }
    if (at + 1 == csv->end && !csv->ended) {
        return CUT_MORE;
    }
    cell->quoted = false;
    cell->closed_at = at;
    return may_follow_quote(csv, at + 1) ? CUT_DONE : CUT_HARD;
}

/* What a block of the buffer came to; CUT_MORE: the record goes on behind it. No hit lies beyond
 * the buffer's end, where zeros are. */
static cut_result cut_block(swc_csv *csv, size_t base, block_hits hits, open_cell *cell,
                            size_t *end_out)
{
    const char *text = csv->buffer;
    for (uint64_t any = hits.ends | hits.quotes; any != 0; any &= any - 1) {
        size_t at = base + first_hit(any);
        char byte = text[at];
        if (byte == '"') {
            cut_result result = take_quote(csv, at, cell);
            if (result == CUT_MORE) { /* the byte behind it must be known: begin again then */
                *end_out = SIZE_MAX;
            }
            if (result != CUT_DONE) {
                return result;
            }
        } else if (!cell->quoted) {
            csv->cells[csv->cell_count++] = slice(text, *cell, at);
            if (byte != csv->options.delimiter) {
                *end_out = at;
                return CUT_DONE;
            }
            *cell = (open_cell){at + 1, SIZE_MAX, false};
        } else if (byte != csv->options.delimiter) {
            return CUT_HARD;
        }
    }
    return CUT_MORE;
}

/* The same for a block without quotes inside or before it: most of them, and half the work. */
static inline cut_result cut_plain_block(swc_csv *csv, size_t base, uint64_t ends, size_t *begin,
                                         size_t *end_out)
{
    const char *text = csv->buffer;
    const char delimiter = csv->options.delimiter;
    swc_str *next = csv->cells + csv->cell_count;
    size_t from = *begin;
    cut_result result = CUT_MORE;
    for (; ends != 0; ends &= ends - 1) {
        size_t at = base + first_hit(ends);
        *next++ = (swc_str){text + from, at - from};
        from = at + 1;
        if (text[at] != delimiter) {
            *end_out = at;
            result = CUT_DONE;
            break;
        }
    }
    csv->cell_count = (size_t)(next - csv->cells);
    *begin = from;
    return result;
}

/* Cut a record whose quotes, if any, wrap whole cells on one line. */
static inline cut_result cut_fast(swc_csv *csv, bool has_cr, size_t *next_out,
                                  swc_csv_line_end *line_end_out)
{
    const byte_marks marks = {csv->options.delimiter, has_cr};
    open_cell cell = {csv->begin, SIZE_MAX, false};
    size_t end = 0;
    cut_result result = CUT_MORE;
    for (size_t base = csv->begin; base < csv->end && result == CUT_MORE; base += BLOCK_BYTES) {
        if (!make_room_for_block(csv)) {
            return CUT_MEMORY;
        }
        block_hits hits = find_hits(csv->buffer + base, marks);
        bool is_plain = hits.quotes == 0 && !cell.quoted && cell.closed_at == SIZE_MAX;
        result = is_plain ? cut_plain_block(csv, base, hits.ends, &cell.begin, &end)
                          : cut_block(csv, base, hits, &cell, &end);
        if (end == SIZE_MAX) {
            return CUT_MORE;
        }
    }
    if (result == CUT_HARD || (result == CUT_MORE && !csv->ended)) {
        return result;
    }
    if (result == CUT_MORE) { /* the last record has no line end */
        if (cell.quoted) {
            return CUT_HARD;
        }
        if (!make_room_for_block(csv)) {
            return CUT_MEMORY;
        }
        end = csv->end;
        csv->cells[csv->cell_count++] = slice(csv->buffer, cell, end);
    }
    return csv->cell_count > CELL_LIMIT ? CUT_MEMORY : end_record(csv, end, next_out, line_end_out);
}

/* ---- the slow way: quotes.c finds the record's end, libcsv unquotes ---- */

static void take_cell(void *cell, size_t length, void *context)
{
    swc_csv *csv = context;
    size_t start = csv->decoded.length;
    csv->callback_failed = csv->callback_failed || !swc_buf_add(&csv->decoded, cell, length) ||
                           !add_cell(csv, csv->decoded.data + start, length);
}

/* Unquote the repaired record. The room is reserved first: slices stay where they are. */
static bool decode(swc_csv *csv)
{
    swc_buf_clear(&csv->decoded);
    csv->callback_failed = false;
    const swc_buf *record = &csv->repaired;
    return swc_buf_reserve(&csv->decoded, record->length) &&
           csv_parse(&csv->parser, record->data, record->length, take_cell, NULL, csv) ==
               record->length &&
           csv_fini(&csv->parser, take_cell, NULL, csv) == 0 && !csv->callback_failed;
}

static cut_result cut_hard(swc_csv *csv, bool at_limit, size_t *next_out, swc_csv_record *record)
{
    swc_quoted_text text = {csv->buffer, csv->end, csv->options.delimiter, csv->ended, at_limit};
    swc_quoted_record cut = {.at = csv->begin, .line = csv->line};
    csv->cell_count = 0;
    csv->slow = true;
    swc_status status = swc_quotes_cut(&text, &cut, &csv->repaired);
    if (status != SWC_OK) {
        return status == SWC_END ? CUT_MORE : CUT_MEMORY;
    }
    cut_result result = end_record(csv, cut.at, next_out, &record->line_end);
    if (result != CUT_DONE) {
        return result;
    }
    record->quote_stray = cut.quote_stray;
    record->quote_open = cut.quote_open;
    record->quote_line = cut.quote_line;
    record->line_count = cut.line - csv->line + 1;
    return decode(csv) ? CUT_DONE : CUT_MEMORY;
}

/* ---- one record ---- */

static swc_status fail_limit(const swc_csv *csv, swc_error *error)
{
    if (csv->cell_count >= CELL_LIMIT) {
        return swc_fail(
            error, SWC_ERR_INPUT,
            "dòng %llu có quá %d ô; kiểm tra dấu phân cách và dấu xuống dòng của tệp",
            "line %llu has more than %d cells; check the file's delimiter and line ends",
            (unsigned long long)csv->line, CELL_LIMIT);
    }
    return swc_fail_memory(error);
}

static cut_result cut_record(swc_csv *csv, bool at_limit, size_t *next_out, swc_csv_record *record)
{
    csv->cell_count = 0;
    csv->slow = false;
    record->line_count = 1;
    cut_result result = csv->has_cr ? cut_fast(csv, true, next_out, &record->line_end)
                                    : cut_fast(csv, false, next_out, &record->line_end);
    if (result == CUT_HARD || (result == CUT_MORE && at_limit) ||
        (result == CUT_DONE && csv->options.slow_only)) {
        result = cut_hard(csv, at_limit, next_out, record);
    }
    return result;
}

swc_status swc_csv_next(swc_csv *csv, swc_csv_record *record_out, swc_error *error)
{
    *record_out =
        (swc_csv_record){.line = csv->line}; /* filled in place: a copy would wait for it */
    size_t next = csv->begin;
    for (;;) {
        if (csv->begin == csv->end && csv->ended) {
            return SWC_END;
        }
        bool at_limit = csv->end - csv->begin >= csv->options.record_limit;
        cut_result result =
            csv->begin == csv->end ? CUT_MORE : cut_record(csv, at_limit, &next, record_out);
        if (result == CUT_DONE) {
            break;
        }
        if (result == CUT_MEMORY) {
            return fail_limit(csv, error);
        }
        if (at_limit) {
            return swc_fail(error, SWC_ERR_INPUT,
                            "dòng %llu dài quá %zu byte; kiểm tra dấu xuống dòng của tệp",
                            "line %llu is longer than %zu bytes; check the file's line ends",
                            (unsigned long long)csv->line, csv->options.record_limit);
        }
        swc_status status = fill(csv, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    const char *text = csv->buffer + csv->begin;
    record_out->raw = (swc_str){text, next - csv->begin};
    record_out->starts_quoted = text[0] == '"';
    bool empty = csv->cell_count == 1 && csv->cells[0].length == 0 && !record_out->starts_quoted;
    record_out->cell_count = empty ? 0 : csv->cell_count;
    record_out->cells = csv->cells;
    csv->line += record_out->line_count;
    csv->begin = next;
    return SWC_OK;
}
