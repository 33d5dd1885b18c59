/* Rows of devices to units: which are in stock, good enough and not handed out; lots by number. */
#include "ops/allocate/stock.h"

#include "ops/allocate/minimum.h"
#include "ops/allocate/remark.h"

#include <inttypes.h>
#include <stdlib.h>

typedef struct device_row {
    swc_str id;
    uint32_t row;
} device_row;

static int compare_devices(const void *left, const void *right)
{
    return swc_str_compare(((const device_row *)left)->id, ((const device_row *)right)->id);
}

/* A lot's unit name: what stands before the last '#', and the number behind it (0: no such name).
 */
static uint32_t split_unit(swc_str unit, swc_str *lot_out)
{
    size_t start = unit.length;
    uint64_t number = 0;
    while (start > 0 && unit.data[start - 1] >= '0' && unit.data[start - 1] <= '9') {
        start--;
    }
    if (start < 2 || unit.data[start - 1] != '#' || start == unit.length ||
        unit.data[start] == '0' || unit.length - start > 9) {
        return 0;
    }
    for (size_t i = start; i < unit.length; i++) {
        number = number * 10 + (uint64_t)(unit.data[i] - '0');
    }
    *lot_out = (swc_str){unit.data, start - 1};
    return (uint32_t)number;
}

static swc_status bad_device(const stock *s, size_t row, const char *column, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s: dòng dữ liệu %zu: ô \"%s\" không hợp lệ; hãy chạy swc-validate trước",
                    "%s: data row %zu: the cell \"%s\" is not valid; run swc-validate first",
                    s->devices->name.data, row + 1, column);
}

static swc_status read_quantity(const stock *s, size_t row, uint32_t *quantity_out,
                                swc_error *error)
{
    swc_str text = swc_table_get(s->devices, row, s->quantity);
    uint32_t value = 0;
    if (text.length > 9) {
        return bad_device(s, row, "quantity", error);
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9') {
            return bad_device(s, row, "quantity", error);
        }
        value = value * 10 + (uint32_t)(text.data[i] - '0');
    }
    *quantity_out = text.length == 0 ? 1 : value;
    return SWC_OK;
}

/* Index by device_id, refuse a repeated one and a single unit named like a unit of a lot. */
static swc_status index_devices(stock *s, swc_error *error)
{
    const swc_table *table = s->devices;
    for (size_t row = 0; row < table->row_count; row++) {
        size_t *value;
        bool found;
        swc_str id = swc_table_get(table, row, s->device_id);
        if (id.length == 0) {
            return bad_device(s, row, "device_id", error);
        }
        if (!swc_keymap_put(&s->row_by_device, id, &value, &found)) {
            return swc_fail_memory(error);
        }
        if (found) {
            return swc_fail(error, SWC_ERR_INPUT,
                            "%s: dòng dữ liệu %zu và %zu trùng device_id; hãy sửa một dòng",
                            "%s: data rows %zu and %zu have one device_id; correct one of them",
                            table->name.data, *value + 1, row + 1);
        }
        *value = row;
    }
    for (size_t row = 0; row < table->row_count; row++) {
        swc_str lot;
        uint32_t quantity = 0;
        uint32_t number = split_unit(swc_table_get(table, row, s->device_id), &lot);
        size_t *lot_row = number == 0 ? NULL : swc_keymap_get(&s->row_by_device, lot);
        if (lot_row == NULL) {
            continue;
        }
        swc_status status = read_quantity(s, *lot_row, &quantity, error);
        if (status != SWC_OK) {
            return status;
        }
        if (quantity >= 2 && number <= quantity) {
            return swc_fail(error, SWC_ERR_INPUT,
                            "%s: device_id ở dòng dữ liệu %zu trùng tên một máy của lô ở dòng %zu",
                            "%s: the device_id of data row %zu is the name of a unit of the lot in "
                            "row %zu",
                            table->name.data, row + 1, *lot_row + 1);
        }
    }
    return SWC_OK;
}

static bool add_run(stock *s, unit_run run)
{
    void *runs = s->runs;
    if (run.count == 0) {
        return true;
    }
    if (!swc_grow(&runs, &s->run_capacity, s->run_count + 1, sizeof *s->runs)) {
        return false;
    }
    s->runs = runs;
    s->runs[s->run_count++] = run;
    s->pools[run.pool].capacity += run.count;
    return true;
}

/* Numbers of the lot's units that somebody holds, rising. */
typedef struct out_number {
    uint32_t row, number;
} out_number;

static int compare_out(const void *left, const void *right)
{
    const out_number *a = left;
    const out_number *b = right;
    if (a->row != b->row) {
        return a->row < b->row ? -1 : 1;
    }
    return a->number < b->number ? -1 : a->number > b->number;
}

typedef struct device_reader {
    const swc_allocate_input *input;
    const history *past;
    const ledger *money;
    stock *s;
    size_t type, condition, status, earmark, donation_id; /* columns */
    minimum_columns minimum;
    out_number *out;
    size_t out_count;
    uint64_t left_out[MINIMUM_REASON_COUNT];
    swc_error *error;
} device_reader;

/* The units of lots that are out: row and number, sorted. */
static swc_status find_out_numbers(device_reader *r)
{
    const history *past = r->past;
    r->out = malloc((past->who.count + 1) * sizeof *r->out);
    if (r->out == NULL) {
        return swc_fail_memory(r->error);
    }
    for (size_t i = 0; i < past->who.count; i++) {
        swc_str lot;
        const history_event *event = &past->events[i];
        if (event->status != HISTORY_DELIVERED || event->unit.length == 0 ||
            swc_keymap_get(&past->out_units, event->unit) == NULL ||
            swc_keymap_get(&r->s->row_by_device, event->unit) != NULL) {
            continue;
        }
        uint32_t number = split_unit(event->unit, &lot);
        size_t *row = number == 0 ? NULL : swc_keymap_get(&r->s->row_by_device, lot);
        if (row == NULL) {
            continue;
        }
        r->out[r->out_count++] = (out_number){(uint32_t)*row, number};
    }
    qsort(r->out, r->out_count, sizeof *r->out, compare_out);
    return SWC_OK;
}

static swc_status leave_out(device_reader *r, size_t row, minimum_reason reason, uint32_t units)
{
    r->left_out[reason] += units;
    if (r->input->verbose && units > 0) {
        REMARK(r->input, "%s: dòng dữ liệu %zu: %" PRIu32 " máy không đưa vào phân bổ: %s",
               "%s: data row %zu: %" PRIu32 " units left out: %s", r->s->devices->name.data,
               row + 1, units, alloc_minimum_reason_name(reason));
    }
    return SWC_OK;
}

/* The runs of a lot between the units that are out. */
static swc_status add_lot(device_reader *r, unit_run run, uint32_t quantity)
{
    stock *s = r->s;
    uint32_t next = 1;
    uint32_t out_units = 0;
    out_number from = {run.row, 0};
    size_t low = 0;
    size_t high = r->out_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_out(&r->out[middle], &from) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (; low < r->out_count && r->out[low].row == run.row; low++) {
        uint32_t number = r->out[low].number;
        if (number < next || number > quantity) {
            continue; /* named twice, or never in the lot */
        }
        run.first = next;
        run.count = number - next;
        if (!add_run(s, run)) {
            return swc_fail_memory(r->error);
        }
        next = number + 1;
        out_units++;
    }
    run.first = next;
    run.count = quantity + 1 - next;
    if (!add_run(s, run)) {
        return swc_fail_memory(r->error);
    }
    return out_units == 0 ? SWC_OK : leave_out(r, run.row, MINIMUM_HANDED_OVER, out_units);
}

static swc_status read_device(device_reader *r, uint32_t row, uint32_t place)
{
    stock *s = r->s;
    const swc_table *table = s->devices;
    uint32_t quantity = 0;
    swc_str state = swc_table_get(table, row, r->status);
    swc_device_type type = swc_device_type_of(swc_table_get(table, row, r->type));
    if (type == SWC_DEVICE_TYPE_COUNT) {
        return bad_device(s, row, "type", r->error);
    }
    swc_status status = read_quantity(s, row, &quantity, r->error);
    if (status != SWC_OK) {
        return status;
    }
    if (state.length > 0 && !swc_str_is(state, "in_stock")) {
        return leave_out(r, row, MINIMUM_NOT_IN_STOCK, quantity);
    }
    if (swc_str_is(swc_table_get(table, row, r->condition), "faulty")) {
        return leave_out(r, row, MINIMUM_FAULTY, quantity);
    }
    minimum_reason reason = MINIMUM_MET;
    if (!alloc_minimum_check(r->input->policy, type, table, row, &r->minimum, &reason)) {
        return bad_device(s, row, "ram_gb … made_year", r->error);
    }
    if (reason != MINIMUM_MET) {
        return leave_out(r, row, reason, quantity);
    }
    swc_str earmark = swc_table_get(table, row, r->earmark);
    if (earmark.length == 0) {
        status = alloc_ledger_earmark(r->money, swc_table_get(table, row, r->donation_id), &earmark,
                                      r->error);
    }
    unit_run run = {.place = place, .row = row, .count = 1};
    uint32_t whom = 0;
    if (status == SWC_OK) {
        status = alloc_stock_audience(s, earmark, false, table, row, &whom, r->error);
    }
    if (status == SWC_OK) {
        status = alloc_stock_pool(s, whom == 0 ? POOL_OPEN : POOL_EARMARKED, type, whom, &run.pool,
                                  r->error);
    }
    if (status != SWC_OK || quantity == 0) {
        return status;
    }
    if (quantity >= 2) {
        return add_lot(r, run, quantity);
    }
    if (swc_keymap_get(&r->past->out_units, swc_table_get(table, row, s->device_id)) != NULL) {
        return leave_out(r, row, MINIMUM_HANDED_OVER, 1);
    }
    return add_run(s, run) ? SWC_OK : swc_fail_memory(r->error);
}

static void report_left_out(const device_reader *r)
{
    for (int reason = 0; reason < MINIMUM_REASON_COUNT; reason++) {
        if (r->left_out[reason] > 0) {
            REMARK(r->input, "%" PRIu64 " máy không đưa vào phân bổ: %s",
                   "%" PRIu64 " units left out: %s", r->left_out[reason],
                   alloc_minimum_reason_name((minimum_reason)reason));
        }
    }
}

static swc_status read_devices(device_reader *r)
{
    stock *s = r->s;
    const swc_table *table = s->devices;
    device_row *order = malloc((table->row_count + 1) * sizeof *order);
    swc_status status = order == NULL ? swc_fail_memory(r->error) : SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < table->row_count; row++) {
        order[row] = (device_row){swc_table_get(table, row, s->device_id), (uint32_t)row};
    }
    if (status == SWC_OK) {
        qsort(order, table->row_count, sizeof *order, compare_devices);
    }
    for (size_t i = 0; status == SWC_OK && i < table->row_count; i++) {
        status = read_device(r, order[i].row, (uint32_t)i);
    }
    free(order);
    return status;
}

swc_status alloc_devices_read(const swc_allocate_input *input, const history *past,
                              const ledger *money, stock *s, swc_error *error)
{
    const swc_table *table = input->devices;
    device_reader reader = {
        .input = input,
        .past = past,
        .money = money,
        .s = s,
        .type = swc_table_column(table, "type"),
        .condition = swc_table_column(table, "condition"),
        .status = swc_table_column(table, "status"),
        .earmark = swc_table_column(table, "earmark"),
        .donation_id = swc_table_column(table, "donation_id"),
        .minimum = alloc_minimum_find_columns(table),
        .error = error,
    };
    swc_status status = index_devices(s, error);
    if (status == SWC_OK) {
        status = find_out_numbers(&reader);
    }
    if (status == SWC_OK) {
        status = read_devices(&reader);
    }
    free(reader.out);
    if (status == SWC_OK) {
        report_left_out(&reader);
    }
    return status;
}
