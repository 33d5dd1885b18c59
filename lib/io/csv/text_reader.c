/*
 * Delimited text in any encoding as rows of text cells. Knows nothing of headers, and leaves legacy
 * letters inside valid UTF-8 to whoever knows the columns (encoding.h).
 */
#include "io/backend.h"
#include "io/csv/csv.h"
#include "io/csv/dialect.h"
#include "io/csv/text_bytes.h"
#include "text/encoding.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { SAMPLE_BYTES = 64 << 10 };

typedef struct text_reader {
    swc_text_bytes bytes;
    swc_reader_options options;
    swc_encoding_judge *judge;
    swc_dialect dialect;
    swc_csv *csv; /* of the pass that runs */
    swc_cell *cells;
    size_t cell_capacity;
    swc_csv_line_end line_end; /* of the first record; NO_END before it */
    bool mixed_told;
} text_reader;

static swc_status read_bytes(void *context, char *buffer, size_t capacity, size_t *got_out,
                             swc_error *error)
{
    return swc_text_bytes_read(context, buffer, capacity, got_out, error);
}

/* ---- opening ---- */

/* The first lines, decoded, for the delimiter. */
static swc_status detect_dialect(text_reader *self, swc_error *error)
{
    char *sample = malloc(SAMPLE_BYTES);
    if (sample == NULL) {
        return swc_fail_memory(error);
    }
    size_t length = 0;
    size_t got = 1;
    swc_status status = swc_text_bytes_rewind(&self->bytes, error);
    while (status == SWC_OK && got > 0 && length < SAMPLE_BYTES) {
        status =
            swc_text_bytes_read(&self->bytes, sample + length, SAMPLE_BYTES - length, &got, error);
        length += status == SWC_OK ? got : 0;
    }
    for (size_t cut = length; length == SAMPLE_BYTES && cut > 0; cut--) {
        if (sample[cut - 1] == '\n' || sample[cut - 1] == '\r') {
            length = cut;
        }
    }
    if (status == SWC_OK) {
        status = swc_dialect_detect((swc_str){sample, length}, &self->dialect, error);
    }
    free(sample);
    return status;
}

static void notice(const text_reader *self, swc_issue_code code, uint64_t row, const char *detail)
{
    if (self->options.notice != NULL) {
        self->options.notice(self->options.context, code, row, UINT32_MAX, detail);
    }
}

static swc_status examine(text_reader *self, swc_issue_code *code_out, swc_error *error)
{
    *code_out = SWC_ISSUE_FILE_DAMAGED; /* when reading itself fails */
    swc_status status = swc_text_scan(self->bytes.source, self->options.encoding, self->judge,
                                      &self->bytes.file, code_out, error);
    return status == SWC_OK ? detect_dialect(self, error) : status;
}

static void text_close(void *context)
{
    text_reader *self = context;
    swc_csv_free(self->csv);
    swc_encoding_judge_free(self->judge);
    swc_text_bytes_free(&self->bytes);
    free(self->cells);
    free(self);
}

static bool is_legacy(swc_encoding encoding)
{
    return encoding != SWC_ENCODING_UTF8 && encoding != SWC_ENCODING_UTF16LE &&
           encoding != SWC_ENCODING_UTF16BE;
}

/* ---- rows ---- */

static swc_status text_start(void *context, size_t sheet, swc_issue_code *code_out,
                             swc_error *error)
{
    text_reader *self = context;
    (void)sheet;
    *code_out = SWC_ISSUE_FILE_DAMAGED;
    swc_csv_free(self->csv);
    self->csv = NULL;
    self->line_end = SWC_CSV_NO_END;
    swc_status status = swc_text_bytes_rewind(&self->bytes, error);
    if (status != SWC_OK) {
        return status;
    }
    swc_csv_options options = {.delimiter = self->dialect.delimiter,
                               .read = read_bytes,
                               .context = &self->bytes,
                               .chunk_bytes = self->options.chunk_bytes};
    status = swc_csv_new(&options, &self->csv, error);
    if (status == SWC_OK && self->dialect.sep_line) {
        swc_csv_record record;
        status = swc_csv_next(self->csv, &record, error);
    }
    return status;
}

/* Whether a spreadsheet would run this text: "=...", "@...", "+..." or "-..." with more than a
 * number or a word behind it. */
static bool looks_like_formula(swc_str text)
{
    size_t i = 0;
    while (i < text.length && (text.data[i] == '\t' || text.data[i] == ' ')) {
        i++;
    }
    if (i + 1 >= text.length) {
        return false;
    }
    char first = text.data[i];
    if (first == '=' || first == '@') {
        return true;
    }
    if (first != '+' && first != '-') {
        return false;
    }
    for (i++; i < text.length; i++) {
        bool operator_or_call = strchr("+-*/(|!=", text.data[i]) != NULL;
        if (operator_or_call) {
            return true;
        }
    }
    return false;
}

static inline bool may_begin_formula(char first)
{
    static const bool beginnings[UCHAR_MAX + 1] = {
        ['='] = true, ['@'] = true, ['+'] = true, ['-'] = true, [' '] = true, ['\t'] = true};
    return beginnings[(unsigned char)first];
}

/* What stands in ="066210001234", the way programs keep the zeros of a number; else the text. */
static swc_str unwrap_formula(swc_str text)
{
    bool is_text = text.length > 3 && text.data[0] == '=' && text.data[1] == '"' &&
                   memchr(text.data + 2, '"', text.length - 2) == text.data + text.length - 1;
    return is_text ? (swc_str){text.data + 2, text.length - 3} : text;
}

static swc_status fill_cells(text_reader *self, const swc_csv_record *record, swc_row *row,
                             swc_error *error)
{
    if (!swc_grow((void **)&self->cells, &self->cell_capacity, record->cell_count,
                  sizeof *self->cells)) {
        return swc_fail_memory(error);
    }
    swc_cell *next = self->cells;
    const swc_str *cells = record->cells;
    const size_t width = record->cell_count;
    for (size_t i = 0; i < width; i++) {
        swc_str text = cells[i];
        if (text.length > 0) {
            next->column = (uint32_t)i; /* each byte written once: what follows reads it at once */
            next->type = SWC_CELL_TEXT;
            next->flags = 0;
            next->id_digits = 0;
            next->number = 0;
            next->text = text;
            if (may_begin_formula(text.data[0]) && looks_like_formula(text)) {
                next->flags = SWC_CELL_FORMULA_TEXT;
                next->text = unwrap_formula(text);
            }
            next++;
        }
    }
    row->cells = self->cells;
    row->cell_count = (size_t)(next - self->cells);
    row->width = width;
    return SWC_OK;
}

static void check_line_end(text_reader *self, const swc_csv_record *record)
{
    if (record->line_end == SWC_CSV_NO_END || self->mixed_told) {
        return;
    }
    if (self->line_end == SWC_CSV_NO_END) {
        self->line_end = record->line_end;
    } else if (self->line_end != record->line_end) {
        self->mixed_told = true;
        notice(self, SWC_ISSUE_LINE_ENDS_MIXED, record->line, NULL);
    }
}

/* Whether bytes of a row had no place in the file's encoding: the decoder left U+FFFD for them. In
 * UTF-16 the mark may stand there as written, and either way letters were lost, which the text
 * tells by itself. It does not depend on how far ahead the decoder has read. */
static bool holds_invalid_bytes(const swc_text_file *file, swc_str row)
{
    bool wide = file->encoding == SWC_ENCODING_UTF16LE || file->encoding == SWC_ENCODING_UTF16BE;
    return !wide && memmem(row.data, row.length, "\xEF\xBF\xBD", 3) != NULL;
}

static swc_status text_next(void *context, swc_row *row_out, swc_issue_code *code_out,
                            swc_error *error)
{
    text_reader *self = context;
    swc_csv_record record;
    swc_status status = swc_csv_next(self->csv, &record, error);
    if (status != SWC_OK) {
        *code_out = self->bytes.failed ? SWC_ISSUE_FILE_DAMAGED : SWC_ISSUE_FILE_LIMIT;
        return status;
    }
    check_line_end(self, &record);
    *row_out = (swc_row){.number = record.line,
                         .quote_stray = record.quote_stray,
                         .quote_open = record.quote_open,
                         .quote_line = record.quote_line};
    if (!self->bytes.file.exact) {
        row_out->encoding_unsure =
            holds_invalid_bytes(&self->bytes.file, record.raw) ||
            swc_encoding_is_doubtful(self->judge, self->bytes.file.encoding, record.raw);
    }
    return fill_cells(self, &record, row_out, error);
}

static size_t text_sheet_count(const void *context)
{
    (void)context;
    return 1;
}

static swc_sheet_info text_sheet(const void *context, size_t sheet)
{
    (void)context;
    (void)sheet;
    return (swc_sheet_info){0};
}

static const char *text_encoding(const void *context)
{
    return swc_encoding_name(((const text_reader *)context)->bytes.file.encoding);
}

static char text_delimiter(const void *context)
{
    return ((const text_reader *)context)->dialect.delimiter;
}

static const swc_backend text_backend = {
    .sheet_count = text_sheet_count,
    .sheet = text_sheet,
    .start = text_start,
    .next = text_next,
    .encoding = text_encoding,
    .delimiter = text_delimiter,
    .close = text_close,
};

swc_status swc_text_open(swc_source *source, const swc_reader_options *options,
                         const swc_backend **backend_out, void **self_out, swc_issue_code *code_out,
                         swc_error *error)
{
    text_reader *self = calloc(1, sizeof *self);
    if (self == NULL) {
        return swc_fail_memory(error);
    }
    self->bytes.source = source;
    self->options = *options;
    swc_status status = swc_encoding_judge_new(&self->judge, error);
    if (status == SWC_OK) {
        self->bytes.judge = self->judge;
        status = examine(self, code_out, error);
    }
    if (status != SWC_OK) {
        text_close(self);
        return status;
    }
    if (is_legacy(self->bytes.file.encoding)) {
        notice(self, SWC_ISSUE_ENCODING_LEGACY, 0, swc_encoding_name(self->bytes.file.encoding));
    }
    *backend_out = &text_backend;
    *self_out = self;
    return SWC_OK;
}
