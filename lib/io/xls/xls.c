/*
 * .xls workbooks: Excel 97 and later (BIFF8), Excel 5 and 95 (BIFF5), Excel 2 to 4, in OLE2 or as
 * a bare stream. Gives reader.c its verbs; parses no record itself.
 */
#include "io/xls/xls.h"

#include "io/xls/book.h"
#include "io/xls/ole.h"
#include "io/xls/sheet.h"

#include <stdlib.h>

typedef struct workbook {
    swc_xls_book book;
    swc_xls_sheet *sheet;
} workbook;

static size_t sheet_count(const void *context)
{
    return ((const workbook *)context)->book.sheet_count;
}

static swc_sheet_info sheet_info(const void *context, size_t sheet)
{
    const swc_xls_sheet_entry *found = &((const workbook *)context)->book.sheets[sheet];
    return (swc_sheet_info){.name = found->name, .hidden = found->hidden, .workbook = true};
}

static swc_status start(void *context, size_t sheet, swc_issue_code *code_out, swc_error *error)
{
    workbook *self = context;
    swc_xls_sheet_close(self->sheet);
    self->sheet = NULL;
    swc_status status = swc_xls_book_enter(&self->book, sheet, code_out, error);
    return status == SWC_OK ? swc_xls_sheet_open(&self->book, sheet, &self->sheet, code_out, error)
                            : status;
}

static swc_status next(void *context, swc_row *row_out, swc_issue_code *code_out, swc_error *error)
{
    return swc_xls_sheet_next(((workbook *)context)->sheet, row_out, code_out, error);
}

static const swc_merge *merges(const void *context, size_t *count_out)
{
    const workbook *self = context;
    *count_out = 0;
    return self->sheet == NULL ? NULL : swc_xls_sheet_merges(self->sheet, count_out);
}

static char font_encoding(const void *context, uint32_t column)
{
    const workbook *self = context;
    return self->sheet == NULL ? '\0' : swc_xls_sheet_font(self->sheet, column);
}

static void close_workbook(void *context)
{
    workbook *self = context;
    if (self != NULL) {
        swc_xls_sheet_close(self->sheet);
        swc_xls_book_free(&self->book);
        free(self);
    }
}

swc_status swc_xls_open_stream(uint8_t *bytes, size_t length, const swc_backend **backend_out,
                               void **self_out, swc_issue_code *code_out, swc_error *error)
{
    static const swc_backend backend = {
        .sheet_count = sheet_count,
        .sheet = sheet_info,
        .start = start,
        .next = next,
        .merges = merges,
        .font_encoding = font_encoding,
        .close = close_workbook,
    };
    *backend_out = &backend;
    *self_out = NULL;
    workbook *self = calloc(1, sizeof *self);
    if (self == NULL) {
        free(bytes);
        return swc_fail_memory(error);
    }
    swc_status status = swc_xls_book_read(bytes, length, &self->book, code_out, error);
    if (status != SWC_OK) {
        free(self);
        return status;
    }
    *self_out = self;
    return SWC_OK;
}

/* A stream without its container, as Excel 2 to 4 and some programs write it. */
static swc_status read_bare(swc_source *source, size_t chunk_bytes, swc_ole_stream *out,
                            swc_issue_code *code_out, swc_error *error)
{
    uint64_t size = 0;
    swc_status status = swc_source_size(source, &size, error);
    if (status == SWC_OK && size > SWC_OLE_STREAM_BYTES) {
        return swc_ole_refuse_large(code_out, error);
    }
    *out = (swc_ole_stream){.bytes = malloc((size_t)size + 1)};
    if (status == SWC_OK && out->bytes == NULL) {
        return swc_fail_memory(error);
    }
    size_t got = 1;
    while (status == SWC_OK && out->length < size && got > 0) {
        size_t left = (size_t)size - out->length;
        size_t wanted = chunk_bytes > 0 && chunk_bytes < left ? chunk_bytes : left;
        status =
            swc_source_read_at(source, out->length, out->bytes + out->length, wanted, &got, error);
        out->length += got;
    }
    if (status != SWC_OK) {
        free(out->bytes);
        *out = (swc_ole_stream){0};
    }
    return status;
}

static swc_status read_stream(swc_source *source, size_t chunk_bytes, swc_ole_stream *out,
                              swc_issue_code *code_out, swc_error *error)
{
    uint8_t head[8];
    size_t got = 0;
    swc_status status = swc_source_read_at(source, 0, head, sizeof head, &got, error);
    if (status != SWC_OK) {
        return status;
    }
    return swc_ole_is(head, got) ? swc_ole_read_workbook(source, chunk_bytes, out, code_out, error)
                                 : read_bare(source, chunk_bytes, out, code_out, error);
}

swc_status swc_xls_open(swc_source *source, const swc_reader_options *options,
                        const swc_backend **backend_out, void **self_out, swc_issue_code *code_out,
                        swc_error *error)
{
    swc_ole_stream stream;
    *self_out = NULL;
    swc_status status = read_stream(source, options->chunk_bytes, &stream, code_out, error);
    if (status == SWC_OK) {
        status = swc_xls_open_stream(stream.bytes, stream.length, backend_out, self_out, code_out,
                                     error);
    }
    if (status == SWC_OK && stream.has_macros && options->notice != NULL) {
        options->notice(options->context, SWC_ISSUE_MACRO_IGNORED, 0, SWC_NO_COLUMN, NULL);
    }
    return status;
}
