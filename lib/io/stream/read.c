/* The sealed CSV reader: a whole stream into a table, its seal judged before anything else. */
#include "swc/stream.h"

#include "io/csv/csv.h"
#include "io/source.h"
#include "swc/kind.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* Far above any list of a province; it only keeps a hostile stream from eating the machine. */
static const size_t table_limit_bytes = (size_t)16 << 30;

typedef enum seal_state {
    SEAL_ROWS,    /* header and rows */
    SEAL_NOTES,   /* `#swc` lines */
    SEAL_VALID,   /* a right `#end` */
    SEAL_FAILED,  /* `#fail`: the command before us failed */
    SEAL_WRONG,   /* rows or hash differ: altered */
    SEAL_GARBAGE, /* something after `#end`, or rows after comment lines */
} seal_state;

typedef struct stream_reading {
    const char *path; /* for sentences */
    const swc_stream_options *options;
    swc_source *source;
    swc_output *keep;
    swc_sha256 *hash;
    swc_csv *csv;
    swc_table *table;
    bool has_header;
    seal_state state;
    size_t dropped_rows;
    swc_status fault_status; /* first fault of structure, told only when the seal is whole */
    swc_error fault;
} stream_reading;

static swc_status read_bytes(void *context, char *buffer, size_t capacity, size_t *got_out,
                             swc_error *error)
{
    stream_reading *reading = context;
    swc_status status = swc_source_read(reading->source, buffer, capacity, got_out, error);
    if (status == SWC_OK && reading->keep != NULL) {
        status = swc_output_write(reading->keep, buffer, *got_out, error);
    }
    return status;
}

static bool starts_with(swc_str text, const char *prefix)
{
    size_t length = strlen(prefix);
    return text.length >= length && memcmp(text.data, prefix, length) == 0;
}

static swc_str without_line_end(swc_str raw)
{
    while (raw.length > 0 &&
           (raw.data[raw.length - 1] == '\n' || raw.data[raw.length - 1] == '\r')) {
        raw.length--;
    }
    return raw;
}

/* The value behind ` key=` in a `#` line, up to the next space. */
static swc_str note_value(swc_str note, const char *key)
{
    size_t key_length = strlen(key);
    for (size_t i = 0; i + key_length + 2 <= note.length; i++) {
        if (note.data[i] == ' ' && memcmp(note.data + i + 1, key, key_length) == 0 &&
            note.data[i + 1 + key_length] == '=') {
            size_t start = i + key_length + 2;
            size_t end = start;
            while (end < note.length && note.data[end] != ' ') {
                end++;
            }
            return (swc_str){note.data + start, end - start};
        }
    }
    return (swc_str){NULL, 0};
}

static void judge_end(stream_reading *reading, const swc_csv_record *record)
{
    swc_buf expected = {0};
    char hex[SWC_SHA256_HEX + 1];
    swc_sha256_peek_hex(reading->hash, hex);
    bool same =
        swc_buf_printf(&expected, "#end rows=%zu sha256=%s\n", reading->table->row_count, hex) &&
        swc_str_equal(swc_buf_str(&expected), record->raw);
    swc_buf_free(&expected);
    reading->state = same ? SEAL_VALID : SEAL_WRONG;
}

static swc_status take_comment(stream_reading *reading, const swc_csv_record *record,
                               swc_error *error)
{
    swc_str line = without_line_end(record->raw);
    if (reading->state == SEAL_ROWS) {
        reading->state = SEAL_NOTES;
    }
    if (starts_with(line, "#end ")) {
        judge_end(reading, record);
    } else if (starts_with(line, "#fail ")) {
        reading->state = SEAL_FAILED;
    } else if (starts_with(line, "#swc ") && record->line_end == SWC_CSV_LF) {
        return swc_table_add_note(reading->table, line, error);
    }
    return SWC_OK;
}

static void note_fault(stream_reading *reading, uint64_t line, size_t found, size_t expected)
{
    if (reading->fault_status == SWC_OK) {
        reading->fault_status = swc_fail(
            &reading->fault, SWC_ERR_INPUT,
            "%s:%llu: dòng có %zu ô, tiêu đề có %zu ô; tạo lại tệp bằng lệnh swc đã ghi nó",
            "%s:%llu: the row has %zu cells, the header has %zu; make the file again with the swc "
            "command that wrote it",
            reading->path, (unsigned long long)line, found, expected);
    }
}

static swc_status take_header(stream_reading *reading, const swc_csv_record *record,
                              swc_error *error)
{
    swc_str *columns = malloc((record->cell_count + 1) * sizeof *columns);
    if (columns == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < record->cell_count; i++) {
        columns[i] = record->cells[i];
    }
    if (record->cell_count > 0 && starts_with(columns[0], "\xEF\xBB\xBF")) {
        columns[0].data += 3;
        columns[0].length -= 3;
    }
    swc_arena_free(&reading->table->arena);
    swc_status status =
        swc_table_init(reading->table, columns, record->cell_count, table_limit_bytes, error);
    free(columns);
    reading->has_header = true;
    return status;
}

static swc_status take_row(stream_reading *reading, const swc_csv_record *record, swc_error *error)
{
    swc_table *table = reading->table;
    bool whole = record->line_end != SWC_CSV_NO_END && !record->quote_open;
    if (!whole) {
        reading->dropped_rows++;
        return SWC_OK;
    }
    if (!reading->has_header) {
        return take_header(reading, record, error);
    }
    if (record->cell_count != table->column_count) {
        note_fault(reading, record->line, record->cell_count, table->column_count);
        return SWC_OK;
    }
    return swc_table_add(table, record->cells, error);
}

static swc_status take_record(stream_reading *reading, const swc_csv_record *record,
                              swc_error *error)
{
    bool comment = record->raw.length > 0 && record->raw.data[0] == '#';
    if (reading->state == SEAL_VALID || reading->state == SEAL_WRONG ||
        reading->state == SEAL_FAILED || (reading->state == SEAL_NOTES && !comment)) {
        reading->state = SEAL_GARBAGE;
    }
    swc_status status = SWC_OK;
    if (comment && reading->has_header) {
        status = take_comment(reading, record, error);
    } else if (reading->state == SEAL_ROWS || reading->options->accept_unsealed) {
        status = take_row(reading, record, error);
    }
    swc_sha256_add(reading->hash, record->raw.data, record->raw.length);
    return status;
}

static swc_status read_records(stream_reading *reading, swc_error *error)
{
    swc_csv_options options = {.delimiter = ',', .read = read_bytes, .context = reading};
    swc_csv_record record;
    swc_status status = swc_csv_new(&options, &reading->csv, error);
    while (status == SWC_OK) {
        status = swc_csv_next(reading->csv, &record, error);
        if (status == SWC_OK) {
            status = take_record(reading, &record, error);
        }
    }
    return status == SWC_END ? SWC_OK : status;
}

static swc_status judge(stream_reading *reading, swc_error *error)
{
    const char *path = reading->path;
    if (reading->state == SEAL_VALID ||
        (reading->options->accept_unsealed && reading->has_header)) {
        reading->table->unsealed = reading->state != SEAL_VALID;
        if (reading->fault_status != SWC_OK) {
            if (error != NULL) {
                *error = reading->fault;
            }
            return reading->fault_status;
        }
        return SWC_OK;
    }
    switch (reading->state) {
    case SEAL_FAILED:
        return swc_fail(error, SWC_ERR_INPUT,
                        "%s: lệnh phía trước đã báo lỗi (#fail); sửa lỗi đó rồi chạy lại",
                        "%s: the command before failed (#fail); mend that and run again", path);
    case SEAL_WRONG:
        return swc_fail(error, SWC_ERR_INPUT,
                        "%s: niêm phong #end không khớp: tệp đã bị sửa; tạo lại bằng lệnh swc",
                        "%s: the #end seal does not match: the file was altered; make it again "
                        "with the swc command",
                        path);
    case SEAL_GARBAGE:
        return swc_fail(error, SWC_ERR_INPUT,
                        "%s: có dữ liệu sau dòng chú thích hoặc sau #end; tạo lại bằng lệnh swc",
                        "%s: there is data after the comment lines or after #end; make it again "
                        "with the swc command",
                        path);
    default:
        return swc_fail(
            error, SWC_ERR_INPUT,
            "%s: thiếu dòng #end: luồng bị cắt hoặc không do swc ghi; chạy lại lệnh tạo ra nó, "
            "hoặc dùng --unsealed nếu chấp nhận rủi ro",
            "%s: no #end line: the stream was cut or not written by swc; run the command that "
            "makes it again, or use --unsealed at your own risk",
            path);
    }
}

static bool has_columns_of(const swc_table *table, const char *kind_name)
{
    swc_kind kind = swc_kind_of(swc_str_of(kind_name));
    size_t count = 0;
    if (kind == SWC_KIND_NONE) {
        return false;
    }
    const swc_column *columns = swc_kind_columns(kind, &count);
    for (size_t i = 0; i < count; i++) {
        if (columns[i].required && swc_table_column(table, columns[i].name) == SIZE_MAX) {
            return false;
        }
    }
    return true;
}

static swc_status check_kind(stream_reading *reading, swc_error *error)
{
    const char *wanted = reading->options->kind;
    swc_str found = swc_stream_kind(reading->table);
    if (wanted == NULL || swc_str_is(found, wanted) ||
        (found.length == 0 && reading->table->unsealed && has_columns_of(reading->table, wanted))) {
        return SWC_OK;
    }
    return swc_fail(error, SWC_ERR_USAGE, "%s: đây là luồng \"%.*s\", cần luồng \"%s\"",
                    "%s: this is a stream of \"%.*s\", a stream of \"%s\" is needed", reading->path,
                    (int)found.length, found.data == NULL ? "" : found.data, wanted);
}

static swc_status check_text(stream_reading *reading, swc_error *error)
{
    swc_table *table = reading->table;
    if (!table->unsealed) {
        return SWC_OK; /* what swc wrote is UTF-8 */
    }
    for (size_t row = 0; row < table->row_count; row++) {
        for (size_t column = 0; column < table->column_count; column++) {
            if (!swc_utf8_is_valid(swc_table_cell(table, row, column))) {
                return swc_fail(error, SWC_ERR_INPUT,
                                "%s: dòng dữ liệu %zu không phải UTF-8; đọc tệp bằng swc-validate",
                                "%s: data row %zu is not UTF-8; read the file with swc-validate",
                                reading->path, row + 1);
            }
        }
    }
    return SWC_OK;
}

static swc_status read_all(stream_reading *reading, const char *path, swc_error *error)
{
    swc_status status = swc_sha256_new(&reading->hash, error);
    if (status == SWC_OK && reading->options->keep != NULL) {
        status = swc_output_open(reading->options->keep, (swc_output_options){.personal = true},
                                 &reading->keep, error);
    }
    if (status == SWC_OK) {
        status = swc_source_open(path, false, &reading->source, error);
    }
    if (status == SWC_OK) {
        status = read_records(reading, error);
    }
    if (status == SWC_OK) {
        status = judge(reading, error);
    }
    if (status == SWC_OK) {
        status = check_text(reading, error);
    }
    if (status == SWC_OK) {
        status = check_kind(reading, error);
    }
    if (status == SWC_OK) {
        const char *slash = strrchr(reading->path, '/');
        swc_sha256_end_hex(reading->hash, reading->table->sha256);
        reading->table->name = swc_arena_copy(
            &reading->table->arena, swc_str_of(slash == NULL ? reading->path : slash + 1));
        if (reading->table->name.data == NULL) {
            status = swc_fail_memory(error);
        }
    }
    if (status == SWC_OK && reading->keep != NULL) {
        swc_output *keep = reading->keep;
        reading->keep = NULL;
        status = swc_output_commit(keep, error);
    }
    return status;
}

swc_status swc_stream_read(const char *path, const swc_stream_options *options,
                           swc_table *table_out, size_t *dropped_rows_out, swc_error *error)
{
    static const swc_stream_options no_options = {0};
    stream_reading reading = {
        .path = path == NULL || strcmp(path, "-") == 0 ? "-" : path,
        .options = options == NULL ? &no_options : options,
        .table = table_out,
    };
    *table_out = (swc_table){0};
    swc_status status = read_all(&reading, path, error);
    swc_csv_free(reading.csv);
    swc_source_close(reading.source);
    swc_sha256_free(reading.hash);
    swc_output_discard(reading.keep);
    if (dropped_rows_out != NULL) {
        *dropped_rows_out = reading.dropped_rows;
    }
    if (status != SWC_OK) {
        swc_table_free(table_out);
    }
    return status;
}

/* "#swc COMMAND key=value ...": the command's word. */
static swc_str note_command(swc_str note)
{
    size_t start = sizeof "#swc " - 1;
    size_t end = start;
    while (end < note.length && note.data[end] != ' ') {
        end++;
    }
    return (swc_str){note.data + start, end - start};
}

swc_str swc_stream_kind(const swc_table *table)
{
    for (size_t i = table->note_count; i > 0; i--) {
        swc_str note = table->notes[i - 1];
        swc_str kind = note_value(note, "kind");
        swc_str command = note_command(note);
        if (kind.length > 0) {
            return kind;
        }
        if (swc_str_is(command, "allocate")) {
            return SWC_STR("plan");
        }
        if (swc_str_is(command, "report") || swc_str_is(command, "audit")) {
            return command;
        }
    }
    return (swc_str){NULL, 0};
}

swc_str swc_stream_note_value(const swc_table *table, const char *command, const char *key)
{
    for (size_t i = table->note_count; i > 0; i--) {
        if (swc_str_is(note_command(table->notes[i - 1]), command)) {
            return note_value(table->notes[i - 1], key);
        }
    }
    return (swc_str){NULL, 0};
}
