/*
 * Fuzzes opening and reading a file of delimited text: recognition, encoding, delimiter, rows. The
 * rows are the same on every pass and for every chunk size, and hold valid UTF-8.
 */
#include "io/reader.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static void must(bool holds)
{
    if (!holds) {
        abort();
    }
}

static void read_rows(swc_reader *reader, swc_buf *out)
{
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_error error;
    swc_row row;
    swc_status status;
    must(swc_reader_start(reader, 0, &code, &error) == SWC_OK);
    while ((status = swc_reader_next(reader, &row, &code, &error)) == SWC_OK) {
        must(swc_buf_printf(out, "%llu %zu %d%d%d\n", (unsigned long long)row.number, row.width,
                            row.quote_stray, row.quote_open, row.encoding_unsure));
        for (size_t i = 0; i < row.cell_count; i++) {
            must(row.cells[i].text.length > 0 && row.cells[i].column < row.width);
            must(swc_utf8_is_valid(row.cells[i].text));
            must(swc_buf_add_str(out, row.cells[i].text) && swc_buf_add_char(out, '\n'));
        }
    }
    must(status == SWC_END || status == SWC_ERR_INPUT);
}

static void read_file(const char *path, size_t chunk, swc_buf *out)
{
    swc_reader *reader = NULL;
    swc_reader_options options = {.chunk_bytes = chunk};
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_error error;
    swc_status status = swc_reader_open(path, &options, &reader, &code, &error);
    must(status == SWC_OK || (status == SWC_ERR_INPUT && code < SWC_ISSUE_COUNT));
    if (status == SWC_OK && swc_reader_delimiter(reader) != 0) {
        swc_buf again = {0};
        read_rows(reader, out);
        read_rows(reader, &again);
        must(swc_str_equal(swc_buf_str(out), swc_buf_str(&again)));
        swc_buf_free(&again);
    }
    swc_reader_close(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[32];
    swc_buf whole = {0};
    swc_buf pieces = {0};
    int file = memfd_create("fuzz", MFD_CLOEXEC);
    must(file >= 0 && write(file, data, size) == (ssize_t)size);
    (void)snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    read_file(path, 0, &whole);
    read_file(path, 7, &pieces);
    must(swc_str_equal(swc_buf_str(&whole), swc_buf_str(&pieces)));
    swc_buf_free(&whole);
    swc_buf_free(&pieces);
    (void)close(file);
    return 0;
}
