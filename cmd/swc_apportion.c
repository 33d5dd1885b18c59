/* swc-apportion: divide units or money among the rows of a table. */
#include "common.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const front_about about = {
    .name = "swc-apportion",
    .usage = "--total N [--method M] [--weight COL] [--given COL] [--cap COL] [TABLE]",
    .about_vi = "Chia N thiết bị (hoặc đồng) cho các dòng của bảng theo trọng số, bằng số nguyên "
                "chính xác. Cột đầu tiên là tên dòng; kết quả là cột cuối \"share\".",
    .about_en = "Divide N units (or đồng) among the rows of a table by weight, in exact integers. "
                "The first column names the row; the result is the last column, \"share\".",
    .streams = true,
    .reads_streams = true,
};

struct request {
    const char *seed;
    int64_t total, unit;
    int method;
    swc_apportion_columns columns;
};

/* Column of an earlier result, dropped because it is computed again; SIZE_MAX: none. */
static bool find_old_share(struct front *front, const swc_table *table,
                           const struct request *request, size_t *column_out)
{
    const char *const used[] = {request->columns.weight, request->columns.given,
                                request->columns.cap};
    *column_out = swc_table_column(table, "share");
    for (size_t i = 0; *column_out != SIZE_MAX && i < sizeof used / sizeof used[0]; i++) {
        if (used[i] != NULL && strcmp(used[i], "share") == 0) {
            return front_usage(front,
                               "cột \"share\" là kết quả và sẽ được ghi mới: hãy đổi tên cột cũ, "
                               "ví dụ thành \"given\"",
                               "the column \"share\" is the result and is written anew: rename the "
                               "old one, for example to \"given\"");
        }
    }
    return true;
}

static swc_status write_rows(swc_stream_writer *writer, const swc_table *table, size_t old_share,
                             const swc_apportionment *result, swc_error *error)
{
    swc_str *cells = calloc(table->column_count + 1, sizeof *cells);
    if (cells == NULL) {
        return swc_fail(error, SWC_ERR_MEMORY, "không đủ bộ nhớ", "out of memory");
    }
    swc_status status = SWC_OK;
    for (size_t line = 0; line <= table->row_count && status == SWC_OK; line++) {
        char share[24];
        size_t count = 0;
        for (size_t i = 0; i < table->column_count; i++) {
            if (i != old_share) {
                cells[count++] = line == 0 ? table->columns[i] : swc_table_cell(table, line - 1, i);
            }
        }
        if (line == 0) {
            cells[count++] = SWC_STR("share");
        } else {
            (void)snprintf(share, sizeof share, "%" PRId64, result->shares[line - 1]);
            cells[count++] = swc_str_of(share);
        }
        status = swc_stream_write(writer, cells, count, error);
    }
    free(cells);
    return status;
}

static swc_status write_notes(swc_stream_writer *writer, const swc_table *table,
                              const struct request *request, const swc_apportionment *result,
                              swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < table->note_count && status == SWC_OK; i++) {
        status = swc_stream_write_note(writer, table->notes[i], error);
    }
    if (status != SWC_OK) {
        return status;
    }
    char line[512];
    (void)snprintf(
        line, sizeof line,
        "#swc apportion version=%s method=%s total=%" PRId64 " unit=%" PRId64
        "%s%s in=%zu out=%zu shared=%" PRId64 " rest=%" PRId64 " tied=%zu%s",
        SWC_VERSION, swc_method_names()[request->method], request->total, request->unit,
        request->seed == NULL ? "" : " seed=", request->seed == NULL ? "" : request->seed,
        table->row_count, table->row_count, result->shared, result->rest, result->tied_count,
        table->unsealed ? " unsealed=yes" : "");
    status = swc_stream_write_note(writer, swc_str_of(line), error);
    return status == SWC_OK ? swc_stream_write_end(writer, error) : status;
}

static swc_status write_result(const struct front *front, const swc_table *table, size_t old_share,
                               const struct request *request, const swc_apportionment *result,
                               swc_error *error)
{
    swc_output *output;
    swc_stream_writer *writer = NULL;
    swc_status status =
        swc_output_open(front->output, (swc_output_options){.personal = false}, &output, error);
    if (status != SWC_OK) {
        return status;
    }
    status = swc_stream_writer_new(output, front_style(front), &writer, error);
    if (status == SWC_OK) {
        status = write_rows(writer, table, old_share, result, error);
    }
    if (status == SWC_OK) {
        status = write_notes(writer, table, request, result, error);
    }
    swc_stream_writer_free(writer);
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    return swc_output_commit(output, error);
}

/* Rows are named by number: a first cell may be a person's name. */
static void report(struct front *front, const swc_apportionment *result)
{
    if (result->tied_count > 0) {
        char rows[512] = "";
        size_t length = 0;
        for (size_t i = 0; i < result->tied_count && length < sizeof rows - 32; i++) {
            length += (size_t)snprintf(rows + length, sizeof rows - length, "%s%zu",
                                       i == 0 ? "" : ", ", result->tied[i] + 1);
        }
        front_say(front,
                  "%zu dòng có quyền ngang nhau mà chỉ còn %zu đơn vị; phiếu bốc thăm xếp theo thứ "
                  "tự dòng: %s",
                  "%zu rows had equal claims to the last %zu units; their tickets put them in this "
                  "order of rows: %s",
                  result->tied_count, result->tied_served, rows);
    }
    if (result->rest > 0) {
        front_say(front, "còn lại chưa chia: %" PRId64, "left over, not divided: %" PRId64,
                  result->rest);
    }
}

static bool check_request(struct front *front, struct request *request)
{
    if (request->total < 0) {
        return front_usage(front, "cần --total N: số thiết bị hoặc số tiền đem chia",
                           "--total N is needed: how many units or đồng to divide");
    }
    if (request->method < 0) {
        return front_usage(front, "cần --method: webster cho thiết bị, hamilton cho tiền",
                           "--method is needed: webster for devices, hamilton for money");
    }
    if (front->file_count > 1) {
        return front_usage(front, "chỉ nhận một bảng", "only one table is taken");
    }
    return true;
}

static void apportion(struct front *front, struct request *request)
{
    swc_table table;
    swc_error error = {0};
    size_t old_share;
    if (!front_read(front, front->file_count == 0 ? NULL : front->files[0], NULL, NULL, &table)) {
        return;
    }
    if (find_old_share(front, &table, request, &old_share)) {
        swc_apportion_options options = {.method = (swc_method)request->method,
                                         .total = request->total,
                                         .unit = request->unit,
                                         .seed = request->seed};
        swc_apportionment result;
        swc_status status =
            swc_apportion_table(&table, &request->columns, &options, &result, &error);
        if (status == SWC_OK) {
            status = write_result(front, &table, old_share, request, &result, &error);
        }
        if (status == SWC_OK) {
            report(front, &result);
        } else {
            front_error(front, &error);
        }
        swc_apportionment_free(&result);
    }
    swc_table_free(&table);
}

int main(int argc, char **argv)
{
    struct front front;
    struct request request = {.total = -1, .unit = 1, .method = -1, .columns.weight = "need"};
    const option_spec options[] = {
        {0, "total", OPTION_NUMBER, &request.total, "N", "số đem chia: thiết bị hoặc đồng",
         "what to divide: units or đồng", NULL},
        {0, "method", OPTION_WORD, &request.method, "webster|hamilton|dhondt|huntington-hill|adams",
         "cách chia: webster cho thiết bị, hamilton cho tiền",
         "how to divide: webster for devices, hamilton for money", swc_method_names()},
        {0, "weight", OPTION_TEXT, &request.columns.weight, "COL", "cột trọng số (mặc định: need)",
         "column of weights (default: need)", NULL},
        {0, "given", OPTION_TEXT, &request.columns.given, "COL",
         "cột số đã cấp trước đây: chia tiếp, không lấy lại",
         "column of what was given before: goes on from there, takes nothing back", NULL},
        {0, "cap", OPTION_TEXT, &request.columns.cap, "COL",
         "cột mức trần của số đã cấp cộng phần được chia",
         "column of the most that given and share may be together", NULL},
        {0, "unit", OPTION_NUMBER, &request.unit, "N",
         "phần chia là bội số của N, ví dụ 1000 đồng (mặc định: 1)",
         "shares are multiples of N, for example 1000 đồng (default: 1)", NULL},
        {0, "seed", OPTION_TEXT, &request.seed, "HEX64",
         "hạt giống của phiếu bốc thăm khi ngang nhau (mặc định: 64 chữ số 0)",
         "seed of the tickets that settle ties (default: 64 zeros)", NULL},
        {0},
    };
    if (front_begin(&front, &about, options, argc, argv) && check_request(&front, &request)) {
        apportion(&front, &request);
    }
    return front_end(&front);
}
