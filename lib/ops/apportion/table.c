/* Claims from the columns of a table. Divides nothing and writes nothing. */
#include "swc/apportion.h"

#include <stdlib.h>

/* Printed lengths of slices are ints. */
static int shown(swc_str text)
{
    return text.length > 64 ? 64 : (int)text.length;
}

static swc_status find_column(const swc_table *table, const char *name, size_t *column_out,
                              swc_error *error)
{
    size_t found = 0;
    *column_out = SIZE_MAX;
    for (size_t i = 0; name != NULL && i < table->column_count; i++) {
        if (swc_str_is(table->columns[i], name)) {
            *column_out = i;
            found++;
        }
    }
    if (name == NULL || found == 1) {
        return SWC_OK;
    }
    return found == 0
               ? swc_fail(error, SWC_ERR_USAGE,
                          "bảng không có cột \"%s\": hãy ghi đúng tên cột ở dòng tiêu đề",
                          "the table has no column \"%s\": name a column of its header line", name)
               : swc_fail(error, SWC_ERR_USAGE,
                          "bảng có hơn một cột tên \"%s\": hãy đổi tên một cột",
                          "the table has more than one column \"%s\": rename one", name);
}

/* Digits only: a point or a comma could mean thousands or decimals, so it is refused. */
static bool read_figure(swc_str cell, int64_t *value_out)
{
    int64_t value = 0;
    for (size_t i = 0; i < cell.length; i++) {
        if (cell.data[i] < '0' || cell.data[i] > '9' ||
            __builtin_mul_overflow(value, (int64_t)10, &value) ||
            __builtin_add_overflow(value, (int64_t)(cell.data[i] - '0'), &value)) {
            return false;
        }
    }
    *value_out = value;
    return cell.length > 0;
}

/* `blank` stands for an empty cell; negative: an empty cell is refused. */
static swc_status read_cell(const swc_table *table, size_t row, size_t column, int64_t blank,
                            int64_t *value_out, swc_error *error)
{
    swc_str cell = swc_table_get(table, row, column);
    if (cell.length == 0 && blank >= 0) {
        *value_out = blank;
        return SWC_OK;
    }
    if (read_figure(cell, value_out)) {
        return SWC_OK;
    }
    swc_str name = table->columns[column];
    return swc_fail(error, SWC_ERR_INPUT,
                    "dòng %zu, cột \"%.*s\": cần một số nguyên từ 0 trở lên viết liền, không dấu "
                    "chấm phẩy, ví dụ 1500000",
                    "row %zu, column \"%.*s\": write a whole number of at least 0 in digits alone, "
                    "for example 1500000",
                    row + 1, shown(name), name.data);
}

swc_status swc_apportion_table(const swc_table *table, const swc_apportion_columns *columns,
                               const swc_apportion_options *options, swc_apportionment *out,
                               swc_error *error)
{
    size_t weight;
    size_t given;
    size_t cap;
    *out = (swc_apportionment){0};
    swc_status status = find_column(table, columns->weight, &weight, error);
    if (status == SWC_OK) {
        status = find_column(table, columns->given, &given, error);
    }
    if (status == SWC_OK) {
        status = find_column(table, columns->cap, &cap, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    if (options->method == SWC_HAMILTON && (given != SIZE_MAX || cap != SIZE_MAX)) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "phương pháp hamilton không dùng được với --given hoặc --cap: hãy dùng "
                        "webster",
                        "hamilton cannot be used with --given or --cap: use webster");
    }
    swc_claim *claims = calloc(table->row_count + 1, sizeof *claims);
    if (claims == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t row = 0; row < table->row_count && status == SWC_OK; row++) {
        claims[row].key = swc_table_cell(table, row, 0);
        status = read_cell(table, row, weight, -1, &claims[row].weight, error);
        if (status == SWC_OK) {
            status = read_cell(table, row, given, 0, &claims[row].given, error);
        }
        if (status == SWC_OK) {
            status = read_cell(table, row, cap, SWC_NO_CAP, &claims[row].cap, error);
        }
    }
    if (status == SWC_OK) {
        status = swc_apportion(claims, table->row_count, options, out, error);
    }
    free(claims);
    return status;
}
