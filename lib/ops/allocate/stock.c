/* Reads the devices stream into units and pools. Knows no student. */
#include "ops/allocate/stock.h"

#include "ops/allocate/minimum.h"
#include "ops/allocate/remark.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* ---- audiences ---- */

static bool fold_copy(stock *s, swc_str text, swc_str *out)
{
    swc_buf buf = {0};
    bool done = swc_fold_add(&buf, text);
    if (done) {
        *out = swc_arena_copy(&s->arena, swc_buf_str(&buf));
        done = out->data != NULL;
    }
    swc_buf_free(&buf);
    return done;
}

static swc_status bad_earmark(const swc_table *where, size_t row, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s: dòng dữ liệu %zu: mục đích chỉ định không hợp lệ; hãy viết khóa=giá trị "
                    "nối bằng ; theo thứ tự student, school, commune, district, level",
                    "%s: data row %zu: the earmark is not valid; write key=value joined by ; in "
                    "the order student, school, commune, district, level",
                    where->name.data, row + 1);
}

/* The conditions of an earmark string. false: broken; *memory_ended tells the other cause. */
static bool parse_earmark(stock *s, swc_str text, audience *out, bool *memory_ended)
{
    static const char *const names[] = {"student", "school", "commune", "district", "level"};
    size_t next = 0;
    while (text.length > 0) {
        const char *mark = memchr(text.data, ';', text.length);
        size_t length = mark == NULL ? text.length : (size_t)(mark - text.data);
        const char *equals = memchr(text.data, '=', length);
        if (equals == NULL || (mark != NULL && length + 1 == text.length)) {
            return false;
        }
        swc_str name = {text.data, (size_t)(equals - text.data)};
        swc_str value = {equals + 1, length - name.length - 1};
        while (next < 5 && !swc_str_is(name, names[next])) {
            next++;
        }
        if (next == 5 || value.length == 0) {
            return false;
        }
        bool done = true;
        switch (next++) {
        case 0:
            out->student = value;
            break;
        case 1:
            out->school = value;
            done = fold_copy(s, value, &out->school_folded);
            break;
        case 2:
            done = fold_copy(s, value, &out->commune_folded);
            break;
        case 3:
            done = fold_copy(s, value, &out->district_folded);
            break;
        default:
            out->level = value;
        }
        if (!done) {
            *memory_ended = true;
            return false;
        }
        text = mark == NULL ? (swc_str){NULL, 0} : (swc_str){mark + 1, text.length - length - 1};
    }
    return true;
}

swc_status alloc_stock_audience(stock *s, swc_str earmark, bool quota, const swc_table *where,
                                size_t row, uint32_t *audience_out, swc_error *error)
{
    if (earmark.length == 0) {
        *audience_out = 0;
        return SWC_OK;
    }
    char *key = swc_arena_take_bytes(&s->arena, earmark.length + 1);
    if (key == NULL) {
        return swc_fail_memory(error);
    }
    key[0] = quota ? 'q' : 'e';
    memcpy(key + 1, earmark.data, earmark.length);
    size_t *value;
    bool found;
    if (!swc_keymap_put(&s->audience_by_text, (swc_str){key, earmark.length + 1}, &value, &found)) {
        return swc_fail_memory(error);
    }
    if (found) {
        *audience_out = (uint32_t)*value;
        return SWC_OK;
    }
    audience made = {.text = {key + 1, earmark.length}, .quota = quota};
    bool memory_ended = false;
    if (quota) {
        memory_ended = !fold_copy(s, made.text, &made.district_folded);
    } else if (!parse_earmark(s, made.text, &made, &memory_ended) && !memory_ended) {
        return bad_earmark(where, row, error);
    }
    void *audiences = s->audiences;
    if (memory_ended ||
        !swc_grow(&audiences, &s->audience_capacity, s->audience_count + 1, sizeof *s->audiences)) {
        return swc_fail_memory(error);
    }
    s->audiences = audiences;
    *value = s->audience_count;
    *audience_out = (uint32_t)s->audience_count;
    s->audiences[s->audience_count++] = made;
    return SWC_OK;
}

/* ---- pools ---- */

/* `type`, `type[earmark]`, `type(district=NAME)`, and what stands behind them. */
static bool add_pool_id(swc_buf *buf, const stock *s, const unit_pool *p)
{
    const audience *whom = &s->audiences[p->audience];
    bool done = swc_buf_add_text(buf, swc_device_type_name((swc_device_type)p->type));
    if (whom->quota) {
        done = done && swc_buf_add_text(buf, "(district=") && swc_buf_add_str(buf, whom->text) &&
               swc_buf_add_char(buf, ')');
    } else if (p->audience != 0) {
        done = done && swc_buf_add_char(buf, '[') && swc_buf_add_str(buf, whom->text) &&
               swc_buf_add_char(buf, ']');
    }
    if (p->category == POOL_MONEY || p->category == POOL_EARMARKED_MONEY) {
        done = done && swc_buf_add_text(buf, p->type == SWC_CASH ? "(grant)" : "(purchase)");
    } else if (p->category == POOL_REOPENED) {
        done = done && swc_buf_add_text(buf, "(open)");
    }
    return done;
}

static swc_status append_pool(stock *s, unit_pool made, uint32_t *pool_out, swc_error *error)
{
    void *pools = s->pools;
    swc_buf id = {0};
    bool done = s->pool_count < UINT32_MAX - 1 &&
                swc_grow(&pools, &s->pool_capacity, s->pool_count + 1, sizeof *s->pools);
    if (done) {
        s->pools = pools;
        done = add_pool_id(&id, s, &made);
    }
    if (done) {
        made.id = swc_arena_copy(&s->arena, swc_buf_str(&id));
        done = made.id.data != NULL;
    }
    swc_buf_free(&id);
    if (!done) {
        return swc_fail_memory(error);
    }
    *pool_out = (uint32_t)s->pool_count;
    s->pools[s->pool_count++] = made;
    return SWC_OK;
}

/* Pools of one audience are few kinds times few types: a key of five bytes finds them. */
static swc_str pool_key(char key[8], pool_category category, swc_device_type type,
                        uint32_t audience_index)
{
    key[0] = (char)('0' + (int)category);
    key[1] = (char)('0' + (int)type);
    memcpy(key + 2, &audience_index, sizeof audience_index);
    return (swc_str){key, 6};
}

swc_status alloc_stock_pool(stock *s, pool_category category, swc_device_type type,
                            uint32_t audience_index, uint32_t *pool_out, swc_error *error)
{
    char bytes[8];
    size_t *value;
    bool found;
    swc_str key = pool_key(bytes, category, type, audience_index);
    value = swc_keymap_get(&s->pool_by_key, key);
    if (value != NULL) {
        *pool_out = (uint32_t)*value;
        return SWC_OK;
    }
    unit_pool made = {
        .category = (uint8_t)category, .type = (uint8_t)type, .audience = audience_index};
    swc_status status = append_pool(s, made, pool_out, error);
    if (status != SWC_OK) {
        return status;
    }
    swc_str kept = swc_arena_copy(&s->arena, key);
    if (kept.data == NULL || !swc_keymap_put(&s->pool_by_key, kept, &value, &found)) {
        return swc_fail_memory(error);
    }
    *value = *pool_out;
    return SWC_OK;
}

/* ---- devices ---- */

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

static swc_status fill(const swc_allocate_input *input, const history *past, ledger *money,
                       stock *s, swc_error *error)
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
    void *audiences = NULL;
    if (!swc_grow(&audiences, &s->audience_capacity, 1, sizeof *s->audiences)) {
        return swc_fail_memory(error);
    }
    s->audiences = audiences;
    s->audiences[s->audience_count++] = (audience){.text = SWC_STR("")};
    swc_status status = index_devices(s, error);
    if (status == SWC_OK) {
        status = find_out_numbers(&reader);
    }
    if (status == SWC_OK) {
        status = read_devices(&reader);
    }
    free(reader.out);
    if (status == SWC_OK && input->quota != NULL) {
        status = alloc_quota_apply(input, s, error);
    }
    if (status == SWC_OK && input->policy->cash_mode != SWC_CASH_NONE) {
        status = alloc_ledger_add_pools(input, money, s, error);
    }
    if (status == SWC_OK) {
        report_left_out(&reader);
    }
    return status;
}

/* ---- the order of pools and units ---- */

static int compare_pools(const void *left, const void *right)
{
    const unit_pool *a = *(const unit_pool *const *)left;
    const unit_pool *b = *(const unit_pool *const *)right;
    if (a->category != b->category) {
        return a->category < b->category ? -1 : 1;
    }
    return swc_str_compare(a->id, b->id);
}

static int compare_runs(const void *left, const void *right)
{
    const unit_run *a = left;
    const unit_run *b = right;
    if (a->pool != b->pool) {
        return a->pool < b->pool ? -1 : 1;
    }
    if (a->place != b->place) {
        return a->place < b->place ? -1 : 1;
    }
    return a->first < b->first ? -1 : a->first > b->first;
}

/* Pools without units vanish, the others are numbered in the order of a tier, and so are units. */
static swc_status put_in_order(stock *s, swc_error *error)
{
    const unit_pool **order = malloc((s->pool_count + 1) * sizeof *order);
    unit_pool *sorted = malloc((s->pool_count + 1) * sizeof *sorted);
    uint32_t *number = malloc((s->pool_count + 1) * sizeof *number);
    size_t count = 0;
    if (order == NULL || sorted == NULL || number == NULL) {
        free(order);
        free(sorted);
        free(number);
        return swc_fail_memory(error);
    }
    for (size_t p = 0; p < s->pool_count; p++) {
        if (s->pools[p].capacity > 0) {
            order[count++] = &s->pools[p];
        }
    }
    qsort(order, count, sizeof *order, compare_pools);
    for (size_t i = 0; i < count; i++) {
        sorted[i] = *order[i];
        number[order[i] - s->pools] = (uint32_t)i;
    }
    for (size_t i = 0; i < s->run_count; i++) {
        s->runs[i].pool = number[s->runs[i].pool];
    }
    free(s->pools);
    free(order);
    free(number);
    s->pools = sorted;
    s->pool_capacity = s->pool_count + 1;
    s->pool_count = count;
    if (s->run_count > 0) { /* without units there is no array */
        qsort(s->runs, s->run_count, sizeof *s->runs, compare_runs);
    }
    for (size_t i = 0; i < s->run_count; i++) {
        unit_pool *p = &s->pools[s->runs[i].pool];
        if (p->run_count == 0) {
            p->first_run = (uint32_t)i;
        }
        unit_run *last = p->run_count == 0 ? NULL : &s->runs[i - 1];
        s->runs[i].before = last == NULL ? 0 : last->before + last->count;
        p->run_count++;
    }
    return SWC_OK;
}

swc_status alloc_stock_read(const swc_allocate_input *input, const history *past, stock *out,
                            swc_error *error)
{
    const swc_table *table = input->devices;
    *out = (stock){
        .devices = table,
        .device_id = swc_table_column(table, "device_id"),
        .serial = swc_table_column(table, "serial"),
        .sim_slot = swc_table_column(table, "sim_slot"),
        .quantity = swc_table_column(table, "quantity"),
    };
    swc_arena_init(&out->arena, SIZE_MAX / 2);
    ledger money;
    swc_status status = alloc_ledger_read(input, &money, error);
    if (status == SWC_OK) {
        status = fill(input, past, &money, out, error);
        alloc_ledger_free(&money);
    }
    if (status == SWC_OK) {
        status = put_in_order(out, error);
    }
    if (status != SWC_OK) {
        alloc_stock_free(out);
    }
    return status;
}

static int compare_ids(const void *left, const void *right)
{
    return swc_str_compare(((const unit_pool *)left)->id, ((const unit_pool *)right)->id);
}

swc_status alloc_stock_reopen(stock *s, uint32_t types, size_t *reopened_out, swc_error *error)
{
    size_t first = s->pool_count;
    *reopened_out = first;
    for (size_t p = 0; p < first; p++) {
        unit_pool from = s->pools[p];
        uint32_t number;
        if (from.category != POOL_EARMARKED || from.used == from.capacity ||
            (types & (1u << from.type)) == 0) {
            continue;
        }
        unit_pool made = {
            .category = POOL_REOPENED,
            .type = from.type,
            .audience = from.audience,
            .capacity = from.capacity - from.used,
            .first_run = from.first_run,
            .run_count = from.run_count,
            .units_before = from.used,
        };
        swc_status status = append_pool(s, made, &number, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (s->pool_count > first) {
        qsort(s->pools + first, s->pool_count - first, sizeof *s->pools, compare_ids);
    }
    return SWC_OK;
}

void alloc_stock_unit(const stock *s, const unit_pool *p, uint64_t index, uint32_t *row_out,
                      uint32_t *number_out)
{
    uint64_t wanted = p->units_before + index;
    size_t low = p->first_run;
    size_t high = (size_t)p->first_run + p->run_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (s->runs[middle].before <= wanted) {
            low = middle;
        } else {
            high = middle;
        }
    }
    const unit_run *run = &s->runs[low];
    *row_out = run->row;
    *number_out = run->first == 0 ? 0 : run->first + (uint32_t)(wanted - run->before);
}

void alloc_stock_free(stock *s)
{
    free(s->audiences);
    free(s->pools);
    free(s->runs);
    swc_keymap_free(&s->audience_by_text);
    swc_keymap_free(&s->pool_by_key);
    swc_keymap_free(&s->row_by_device);
    swc_arena_free(&s->arena);
    *s = (stock){0};
}
