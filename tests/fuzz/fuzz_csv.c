/*
 * Fuzzes the CSV parser: however the bytes arrive and whichever way cuts them, the records are the
 * same, and every byte lies in exactly one of them. The first byte chooses the delimiter.
 */
#include "io/csv/csv.h"
#include "swc/memory.h"

#include <stdlib.h>
#include <string.h>

static void must(bool holds)
{
    if (!holds) {
        abort();
    }
}

typedef struct bytes_left {
    const uint8_t *data;
    size_t left;
} bytes_left;

static swc_status read_bytes(void *context, char *buffer, size_t capacity, size_t *got_out,
                             swc_error *error)
{
    bytes_left *bytes = context;
    (void)error;
    *got_out = bytes->left < capacity ? bytes->left : capacity;
    if (*got_out > 0) {
        memcpy(buffer, bytes->data, *got_out);
        bytes->data += *got_out;
        bytes->left -= *got_out;
    }
    return SWC_OK;
}

/* Every record as lengths, flags and bytes. */
static void parse(const uint8_t *data, size_t size, char delimiter, size_t chunk, bool slow,
                  swc_buf *out)
{
    bytes_left bytes = {data, size};
    swc_csv_options options = {.delimiter = delimiter,
                               .read = read_bytes,
                               .context = &bytes,
                               .chunk_bytes = chunk,
                               .slow_only = slow};
    swc_csv *csv = NULL;
    swc_csv_record record;
    swc_error error;
    swc_status status;
    size_t raw_bytes = 0;
    uint64_t line = 1;
    must(swc_csv_new(&options, &csv, &error) == SWC_OK);
    while ((status = swc_csv_next(csv, &record, &error)) == SWC_OK) {
        must(record.raw.length > 0 && raw_bytes + record.raw.length <= size);
        must(memcmp(record.raw.data, data + raw_bytes, record.raw.length) == 0);
        must(record.line == line && record.line_count > 0);
        raw_bytes += record.raw.length;
        line += record.line_count;
        must(swc_buf_printf(out, "%zu %d%d%d %llu\n", record.cell_count, (int)record.line_end,
                            record.quote_stray, record.quote_open,
                            (unsigned long long)record.quote_line));
        for (size_t i = 0; i < record.cell_count; i++) {
            must(swc_buf_printf(out, "%zu:", record.cells[i].length) &&
                 swc_buf_add_str(out, record.cells[i]));
        }
    }
    must(status == SWC_END && raw_bytes == size);
    swc_csv_free(csv);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char delimiters[] = {',', ';', '\t', '|'};
    static const struct {
        size_t chunk;
        bool slow;
    } ways[] = {{1, false}, {7, false}, {65536, true}, {7, true}};
    swc_buf expected = {0};
    if (size == 0) {
        return 0;
    }
    char delimiter = delimiters[data[0] % sizeof delimiters];
    must(swc_buf_reserve(&expected, 1));
    parse(data + 1, size - 1, delimiter, 65536, false, &expected);
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        swc_buf out = {0};
        parse(data + 1, size - 1, delimiter, ways[i].chunk, ways[i].slow, &out);
        must(swc_str_equal(swc_buf_str(&out), swc_buf_str(&expected)));
        swc_buf_free(&out);
    }
    swc_buf_free(&expected);
    return 0;
}
