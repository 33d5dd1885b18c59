/* Opens a file by what it is and hands on to the back end of its format. Reads no cell itself. */
#include "io/reader.h"

#include "io/backend.h"
#include "io/recognise.h"
#include "io/refuse.h"

#include <stdlib.h>
#include <string.h>

struct swc_reader {
    swc_source *source;
    const swc_backend *backend;
    void *self;
};

static swc_backend_open *const openers[] = {
    [SWC_FORMAT_TEXT] = swc_text_open,
    [SWC_FORMAT_XLSX] = swc_xlsx_open,
    [SWC_FORMAT_XLS] = swc_xls_open,
};
static const char *const format_names[] = {
    [SWC_FORMAT_TEXT] = ".csv",
    [SWC_FORMAT_XLSX] = ".xlsx",
    [SWC_FORMAT_XLS] = ".xls",
};

static swc_status open_reader(swc_reader *reader, const char *path,
                              const swc_reader_options *options, swc_issue_code *code_out,
                              swc_error *error)
{
    swc_format format = SWC_FORMAT_TEXT;
    *code_out = SWC_ISSUE_FILE_DAMAGED; /* when it cannot be opened or read at all */
    swc_status status = swc_source_open(path, true, &reader->source, error);
    if (status == SWC_OK) {
        status = swc_recognise(reader->source, &format, code_out, error);
    }
    if (status == SWC_OK) {
        status = openers[format](reader->source, options, &reader->backend, &reader->self, code_out,
                                 error);
    }
    if (status == SWC_OK && options->notice != NULL &&
        swc_extension_disagrees(swc_source_path(reader->source), format)) {
        options->notice(options->context, SWC_ISSUE_EXTENSION_MISMATCH, 0, UINT32_MAX,
                        format_names[format]);
    }
    return status;
}

swc_status swc_reader_open(const char *path, const swc_reader_options *options, swc_reader **out,
                           swc_issue_code *code_out, swc_error *error)
{
    swc_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = open_reader(reader, path, options, code_out, error);
    if (status != SWC_OK) {
        swc_reader_close(reader);
        return status;
    }
    *out = reader;
    return SWC_OK;
}

size_t swc_reader_sheet_count(const swc_reader *reader)
{
    return reader->backend->sheet_count(reader->self);
}

swc_sheet_info swc_reader_sheet(const swc_reader *reader, size_t sheet)
{
    return reader->backend->sheet(reader->self, sheet);
}

swc_status swc_reader_start(swc_reader *reader, size_t sheet, swc_issue_code *code_out,
                            swc_error *error)
{
    return reader->backend->start(reader->self, sheet, code_out, error);
}

swc_status swc_reader_next(swc_reader *reader, swc_row *row_out, swc_issue_code *code_out,
                           swc_error *error)
{
    return reader->backend->next(reader->self, row_out, code_out, error);
}

const swc_merge *swc_reader_merges(const swc_reader *reader, size_t *count_out)
{
    *count_out = 0;
    return reader->backend->merges == NULL ? NULL
                                           : reader->backend->merges(reader->self, count_out);
}

const char *swc_reader_encoding(const swc_reader *reader)
{
    return reader->backend->encoding == NULL ? NULL : reader->backend->encoding(reader->self);
}

char swc_reader_delimiter(const swc_reader *reader)
{
    return reader->backend->delimiter == NULL ? '\0' : reader->backend->delimiter(reader->self);
}

char swc_reader_font_encoding(const swc_reader *reader, uint32_t column)
{
    return reader->backend->font_encoding == NULL
               ? '\0'
               : reader->backend->font_encoding(reader->self, column);
}

swc_status swc_reader_stamp(const swc_reader *reader, swc_source_stamp *stamp_out, swc_error *error)
{
    return swc_source_stamp_of(reader->source, stamp_out, error);
}

void swc_reader_close(swc_reader *reader)
{
    if (reader == NULL) {
        return;
    }
    if (reader->self != NULL) {
        reader->backend->close(reader->self);
    }
    swc_source_close(reader->source);
    free(reader);
}
