/* Splits the open pools by district before anybody is served (RULES 7.3). */
#include "ops/allocate/stock.h"

#include <stdlib.h>
#include <string.h>

typedef struct quota_line {
    swc_str district;
    uint32_t type;
    uint64_t units;
    size_t row;
} quota_line;

static int compare_lines(const void *left, const void *right)
{
    const quota_line *a = left;
    const quota_line *b = right;
    if (a->type != b->type) {
        return a->type < b->type ? -1 : 1;
    }
    return swc_str_compare(a->district, b->district);
}

static swc_status bad_line(const swc_table *table, size_t row, const char *column, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s: dòng dữ liệu %zu: ô \"%s\" không hợp lệ; hãy ghi tên huyện, loại thiết bị "
                    "và số nguyên từ 0",
                    "%s: data row %zu: the cell \"%s\" is not valid; write a district, a device "
                    "type and a whole number from 0",
                    table->name.data, row + 1, column);
}

static swc_status read_line(const swc_table *table, size_t row, swc_device_type fixed_type,
                            quota_line *out, swc_error *error)
{
    size_t district = swc_table_column(table, "district");
    size_t type = swc_table_column(table, "type");
    size_t units = swc_table_column(table, "units");
    if (units == SIZE_MAX) {
        units = swc_table_column(table, "share");
    }
    swc_str number = swc_table_get(table, row, units);
    *out = (quota_line){.district = swc_table_get(table, row, district), .row = row};
    if (out->district.length == 0) {
        return bad_line(table, row, "district", error);
    }
    swc_device_type word = fixed_type;
    if (type != SIZE_MAX) {
        word = swc_device_type_of(swc_table_get(table, row, type));
    }
    if (word == SWC_DEVICE_TYPE_COUNT) {
        return bad_line(table, row, "type", error);
    }
    out->type = word;
    if (number.length == 0 || number.length > 9) {
        return bad_line(table, row, "units", error);
    }
    for (size_t i = 0; i < number.length; i++) {
        if (number.data[i] < '0' || number.data[i] > '9') {
            return bad_line(table, row, "units", error);
        }
        out->units = out->units * 10 + (uint64_t)(number.data[i] - '0');
    }
    return SWC_OK;
}

static swc_status read_lines(const swc_allocate_input *input, quota_line **lines_out,
                             swc_error *error)
{
    const swc_table *table = input->quota;
    swc_device_type fixed_type = SWC_DEVICE_TYPE_COUNT;
    if (input->quota_type != NULL) {
        fixed_type = swc_device_type_of(swc_str_of(input->quota_type));
    }
    if (swc_table_column(table, "district") == SIZE_MAX ||
        (swc_table_column(table, "units") == SIZE_MAX &&
         swc_table_column(table, "share") == SIZE_MAX)) {
        return swc_fail(
            error, SWC_ERR_USAGE, "%s: bảng hạn mức cần cột district và cột units (hoặc share)",
            "%s: a quota table needs the columns district and units (or share)", table->name.data);
    }
    if (swc_table_column(table, "type") == SIZE_MAX && fixed_type == SWC_DEVICE_TYPE_COUNT) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "%s: bảng hạn mức không có cột type; hãy thêm cột đó hoặc --quota-type "
                        "với một loại thiết bị",
                        "%s: the quota table has no column type; add it, or --quota-type with a "
                        "device type",
                        table->name.data);
    }
    quota_line *lines = malloc((table->row_count + 1) * sizeof *lines);
    swc_status status = lines == NULL ? swc_fail_memory(error) : SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < table->row_count; row++) {
        status = read_line(table, row, fixed_type, &lines[row], error);
    }
    if (status == SWC_OK) {
        qsort(lines, table->row_count, sizeof *lines, compare_lines);
    }
    for (size_t i = 1; status == SWC_OK && i < table->row_count; i++) {
        if (compare_lines(&lines[i - 1], &lines[i]) == 0) {
            status = swc_fail(error, SWC_ERR_INPUT,
                              "%s: dòng dữ liệu %zu và %zu trùng huyện và loại thiết bị",
                              "%s: data rows %zu and %zu have one district and type",
                              table->name.data, lines[i - 1].row + 1, lines[i].row + 1);
        }
    }
    if (status != SWC_OK) {
        free(lines);
        lines = NULL;
    }
    *lines_out = lines;
    return status;
}

/* Add a piece of a run at the end of the list; the list is sorted again later. */
static bool add_piece(stock *s, unit_run piece)
{
    void *runs = s->runs;
    if (!swc_grow(&runs, &s->run_capacity, s->run_count + 1, sizeof *s->runs)) {
        return false;
    }
    s->runs = runs;
    s->runs[s->run_count++] = piece;
    return true;
}

/* Move the first units of `from`, beginning at run *at, to `to`. Gives how many were moved. */
static uint64_t move_units(stock *s, uint32_t from, uint32_t to, uint64_t wanted, size_t *at,
                           size_t run_end, bool *memory_ended)
{
    uint64_t moved = 0;
    while (moved < wanted && *at < run_end) {
        unit_run *run = &s->runs[*at];
        if (run->pool != from) {
            ++*at;
            continue;
        }
        uint64_t left = wanted - moved;
        if (run->count <= left) {
            run->pool = to;
            moved += run->count;
            ++*at;
            continue;
        }
        unit_run piece = *run; /* a lot that is cut: its first units go */
        piece.pool = to;
        piece.count = (uint32_t)left;
        run->first += (uint32_t)left;
        run->count -= (uint32_t)left;
        if (!add_piece(s, piece)) {
            *memory_ended = true;
            return moved;
        }
        moved = wanted;
    }
    s->pools[from].capacity -= moved;
    s->pools[to].capacity += moved;
    return moved;
}

static swc_status apply_lines(const swc_table *table, const quota_line *lines, stock *s,
                              swc_error *error)
{
    size_t run_end = s->run_count;
    size_t at = 0;
    for (size_t i = 0; i < table->row_count; i++) {
        const quota_line *line = &lines[i];
        uint32_t whom;
        uint32_t from;
        uint32_t to;
        if (i == 0 || line->type != lines[i - 1].type) {
            at = 0;
        }
        if (line->units == 0) {
            continue;
        }
        swc_device_type type = (swc_device_type)line->type;
        swc_status status =
            alloc_stock_audience(s, line->district, true, table, line->row, &whom, error);
        if (status == SWC_OK) {
            status = alloc_stock_pool(s, POOL_OPEN, type, 0, &from, error);
        }
        if (status == SWC_OK) {
            status = alloc_stock_pool(s, POOL_QUOTA, type, whom, &to, error);
        }
        if (status != SWC_OK) {
            return status;
        }
        bool memory_ended = false;
        if (move_units(s, from, to, line->units, &at, run_end, &memory_ended) < line->units) {
            return memory_ended
                       ? swc_fail_memory(error)
                       : swc_fail(error, SWC_ERR_INPUT,
                                  "%s: dòng dữ liệu %zu: tổng hạn mức vượt số máy không chỉ định "
                                  "đang có trong kho; hãy giảm hạn mức",
                                  "%s: data row %zu: the quotas exceed the unearmarked units in "
                                  "stock; lower them",
                                  table->name.data, line->row + 1);
        }
    }
    return SWC_OK;
}

swc_status alloc_quota_apply(const swc_allocate_input *input, stock *s, swc_error *error)
{
    quota_line *lines = NULL;
    swc_status status = read_lines(input, &lines, error);
    if (status == SWC_OK) {
        status = apply_lines(input->quota, lines, s, error);
        free(lines);
    }
    return status;
}
