/* Units in stock and the pools they lie in (RULES 7.3, 7.7). Knows no child. */
#include "ops/audit/facts.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

typedef struct device_columns {
    size_t id, type, condition, ram, storage, screen, sim_slot, made_year, quantity, donation,
        status, earmark;
} device_columns;

static device_columns find_columns(const swc_table *devices)
{
    return (device_columns){
        .id = swc_table_column(devices, "device_id"),
        .type = swc_table_column(devices, "type"),
        .condition = swc_table_column(devices, "condition"),
        .ram = swc_table_column(devices, "ram_gb"),
        .storage = swc_table_column(devices, "storage_gb"),
        .screen = swc_table_column(devices, "screen_inch"),
        .sim_slot = swc_table_column(devices, "sim_slot"),
        .made_year = swc_table_column(devices, "made_year"),
        .quantity = swc_table_column(devices, "quantity"),
        .donation = swc_table_column(devices, "donation_id"),
        .status = swc_table_column(devices, "status"),
        .earmark = swc_table_column(devices, "earmark"),
    };
}

static bool reaches(swc_str cell, int64_t least, int places, bool unknown_accepted)
{
    return cell.length == 0 ? unknown_accepted : audit_read_figure(cell, places) >= least;
}

/* RULES 7.3 and the policy's [minimum]. */
static bool is_good(const audit_facts *facts, const device_columns *at, size_t row,
                    swc_device_type type)
{
    const swc_table *devices = facts->in->devices;
    const swc_minimum *minimum = &facts->in->policy->minimum[type];
    bool accept = facts->in->policy->unknown_accepted;
    swc_str status = swc_table_get(devices, row, at->status);
    swc_str condition = swc_table_get(devices, row, at->condition);
    swc_str sim_slot = swc_table_get(devices, row, at->sim_slot);
    if ((status.length > 0 && !swc_str_is(status, "in_stock")) || swc_str_is(condition, "faulty")) {
        return false;
    }
    return (!minimum->has_ram ||
            reaches(swc_table_get(devices, row, at->ram), minimum->ram_hundredths, 2, accept)) &&
           (!minimum->has_storage || reaches(swc_table_get(devices, row, at->storage),
                                             minimum->storage_hundredths, 2, accept)) &&
           (!minimum->has_screen || reaches(swc_table_get(devices, row, at->screen),
                                            minimum->screen_hundredths, 2, accept)) &&
           (!minimum->has_year ||
            reaches(swc_table_get(devices, row, at->made_year), minimum->made_year, 0, accept)) &&
           (!minimum->sim_slot || (sim_slot.length == 0 ? accept : swc_str_is(sim_slot, "yes"))) &&
           (!minimum->condition_new ||
            (condition.length == 0 ? accept : swc_str_is(condition, "new")));
}

/* The earmark of a device row: its own, else its donation's (RULES 7.3); a reversal has that of the
 * entry it names (SPEC 4), whatever stands in its own cell. */
static swc_str earmark_of(const audit_facts *facts, const device_columns *at, size_t row,
                          const swc_keymap *donations)
{
    const swc_table *book = facts->in->donations;
    swc_str own = swc_table_get(facts->in->devices, row, at->earmark);
    swc_str donation = swc_table_get(facts->in->devices, row, at->donation);
    if (own.length > 0 || donation.length == 0) {
        return own;
    }
    size_t *found = swc_keymap_get(donations, donation);
    for (size_t steps = 0; found != NULL && steps <= donations->count; steps++) {
        if (!swc_str_is(swc_table_get(book, *found, swc_table_column(book, "entry")), "reversal")) {
            return swc_table_get(book, *found, swc_table_column(book, "earmark"));
        }
        found = swc_keymap_get(donations,
                               swc_table_get(book, *found, swc_table_column(book, "reverses")));
    }
    return own;
}

static swc_status index_donations(const audit_facts *facts, swc_keymap *out, swc_error *error)
{
    const swc_table *table = facts->in->donations;
    size_t row_count = table == NULL ? 0 : table->row_count;
    for (size_t row = 0; row < row_count; row++) {
        size_t *value;
        bool found;
        if (audit_after_as_of(facts, swc_table_get(table, row, swc_table_column(table, "date")))) {
            continue;
        }
        if (!swc_keymap_put(out, swc_table_get(table, row, swc_table_column(table, "donation_id")),
                            &value, &found)) {
            return swc_fail_memory(error);
        }
        if (!found) {
            *value = row;
        }
    }
    return SWC_OK;
}

static int compare_rows_by_id(const void *left, const void *right, void *context)
{
    const swc_table *devices = context;
    size_t column = swc_table_column(devices, "device_id");
    return swc_str_compare(swc_table_get(devices, *(const uint32_t *)left, column),
                           swc_table_get(devices, *(const uint32_t *)right, column));
}

/* Rows of the devices table by device_id; one that stands twice is refused. */
static swc_status sort_rows(const audit_facts *facts, uint32_t **rows_out, swc_error *error)
{
    const swc_table *devices = facts->in->devices;
    const size_t id = swc_table_column(devices, "device_id");
    uint32_t *rows = calloc(devices->row_count + 1, sizeof *rows);
    *rows_out = rows;
    if (rows == NULL) {
        return swc_fail_memory(error);
    }
    bool sorted =
        true; /* the depot's lists often are, and a sort of a million costs half a second */
    for (size_t i = 0; i < devices->row_count; i++) {
        rows[i] = (uint32_t)i;
        sorted = sorted && (i == 0 || swc_str_compare(swc_table_get(devices, i - 1, id),
                                                      swc_table_get(devices, i, id)) <= 0);
    }
    if (!sorted) {
        qsort_r(rows, devices->row_count, sizeof *rows, compare_rows_by_id,
                (void *)(uintptr_t)devices);
    }
    for (size_t i = 1; i < devices->row_count; i++) {
        if (swc_str_equal(swc_table_get(devices, rows[i - 1], id),
                          swc_table_get(devices, rows[i], id))) {
            return swc_fail(error, SWC_ERR_INPUT,
                            "thiết bị: dòng %u và dòng %u có cùng device_id; hãy sửa danh sách kho",
                            "devices: rows %u and %u have the same device_id; correct the "
                            "inventory",
                            rows[i - 1] + 1, rows[i] + 1);
        }
    }
    return SWC_OK;
}

/* Row of a device_id in the sorted rows; NOT_FOUND: none. */
static uint32_t find_row(const swc_table *devices, size_t id_column, const uint32_t *rows,
                         swc_str id)
{
    size_t begin = 0;
    size_t end = devices->row_count;
    while (begin < end) {
        size_t middle = begin + (end - begin) / 2;
        int order = swc_str_compare(swc_table_get(devices, rows[middle], id_column), id);
        if (order == 0) {
            return rows[middle];
        }
        begin = order < 0 ? middle + 1 : begin;
        end = order < 0 ? end : middle;
    }
    return NOT_FOUND;
}

/* Where the number of a unit of a lot begins in a name, ID#k; 0: no such name. */
static size_t number_in_name(swc_str name)
{
    size_t at = name.length;
    while (at > 0 && name.data[at - 1] >= '0' && name.data[at - 1] <= '9') {
        at--;
    }
    bool numbered = at >= 2 && at < name.length && name.data[at - 1] == '#' && name.data[at] != '0';
    return numbered ? at : 0;
}

/* A device named like a unit of a lot (A#1 beside the lot A): a plan could not tell the two. */
static swc_status refuse_unit_names(const swc_table *devices, const device_columns *at,
                                    const uint32_t *rows, swc_error *error)
{
    for (size_t row = 0; row < devices->row_count; row++) {
        swc_str name = swc_table_get(devices, row, at->id);
        size_t digits = number_in_name(name);
        if (digits == 0) {
            continue;
        }
        uint32_t lot = find_row(devices, at->id, rows, (swc_str){name.data, digits - 1});
        int64_t number = audit_read_figure((swc_str){name.data + digits, name.length - digits}, 0);
        if (lot != NOT_FOUND && number > 0 &&
            number <= audit_read_figure(swc_table_get(devices, lot, at->quantity), 0) &&
            audit_read_figure(swc_table_get(devices, lot, at->quantity), 0) > 1) {
            return swc_fail(error, SWC_ERR_INPUT,
                            "thiết bị: device_id ở dòng %zu trùng tên một máy của lô ở dòng %u; "
                            "hãy đổi một mã",
                            "devices: the device_id of row %zu is the name of a unit of the lot in "
                            "row %u; change one of them",
                            row + 1, lot + 1);
        }
    }
    return SWC_OK;
}

static bool unit_name(const swc_table *devices, size_t id_column, const stock_unit *unit,
                      swc_buf *name)
{
    return swc_buf_add_str(name, swc_table_get(devices, unit->row, id_column)) &&
           (unit->number == 0 || swc_buf_printf(name, "#%" PRIu32, unit->number));
}

typedef struct stock_reading {
    const device_columns *at;
    const swc_keymap *units_out;
    swc_keymap donations;
    uint32_t *unit_pool; /* [unit_count] */
    size_t unit_capacity, unit_pool_capacity;
    swc_buf scratch;
} stock_reading;

/* The pool of a device row, `type` or `type[earmark]`: found, or made. */
static swc_status pool_of_row(audit_facts *facts, stock_reading *reading, size_t row,
                              swc_device_type type, uint32_t *out, swc_error *error)
{
    swc_str earmark = earmark_of(facts, reading->at, row, &reading->donations);
    swc_buf *id = &reading->scratch;
    asked_values asked;
    swc_buf_clear(id);
    if (!swc_buf_add_text(id, swc_device_type_name(type)) ||
        (earmark.length > 0 && (!swc_buf_add_char(id, '[') || !swc_buf_add_str(id, earmark) ||
                                !swc_buf_add_char(id, ']')))) {
        return swc_fail_memory(error);
    }
    *out = audit_find_pool(facts, swc_buf_str(id));
    if (*out != NOT_FOUND) {
        return SWC_OK;
    }
    if (!audit_read_asks(earmark, &asked)) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "thiết bị, dòng %zu: mục chỉ định không đúng dạng khóa=giá trị; hãy chạy "
                        "lại swc-validate",
                        "devices, row %zu: the earmark is not of the form key=value; run "
                        "swc-validate again",
                        row + 1);
    }
    pool made = {.type = (uint8_t)type,
                 .kind = earmark.length > 0 ? POOL_EARMARKED : POOL_OPEN,
                 .asks = earmark,
                 .twin = NOT_FOUND};
    return audit_add_pool(facts, &made, "", out, error);
}

static swc_status add_unit(audit_facts *facts, stock_reading *reading, stock_unit unit,
                           uint32_t in_pool, swc_error *error)
{
    void *units = facts->units;
    void *pools = reading->unit_pool;
    if (facts->unit_count >= MOST_UNITS ||
        !swc_grow(&units, &reading->unit_capacity, facts->unit_count + 1, sizeof unit)) {
        return swc_fail_memory(error);
    }
    facts->units = units;
    if (!swc_grow(&pools, &reading->unit_pool_capacity, facts->unit_count + 1, sizeof in_pool)) {
        return swc_fail_memory(error);
    }
    reading->unit_pool = pools;
    reading->unit_pool[facts->unit_count] = in_pool;
    facts->units[facts->unit_count++] = unit;
    facts->pools[in_pool].capacity++;
    return SWC_OK;
}

/* All units of one device row that are in stock. */
static swc_status read_row(audit_facts *facts, stock_reading *reading, uint32_t row,
                           swc_error *error)
{
    const swc_table *devices = facts->in->devices;
    swc_device_type type = swc_device_type_of(swc_table_get(devices, row, reading->at->type));
    swc_str cell = swc_table_get(devices, row, reading->at->quantity);
    int64_t quantity = cell.length == 0 ? 1 : audit_read_figure(cell, 0);
    if (type >= SWC_CASH || !is_good(facts, reading->at, row, type)) {
        return SWC_OK;
    }
    if (quantity > MOST_UNITS) {
        return swc_fail_memory(error);
    }
    uint32_t in_pool = NOT_FOUND;
    swc_status status = SWC_OK;
    for (int64_t k = 1; k <= quantity && status == SWC_OK; k++) {
        stock_unit unit = {row, quantity == 1 ? 0 : (uint32_t)k};
        if (reading->units_out->count > 0) {
            swc_buf_clear(&reading->scratch);
            if (!unit_name(devices, reading->at->id, &unit, &reading->scratch)) {
                return swc_fail_memory(error);
            }
            if (swc_keymap_get(reading->units_out, swc_buf_str(&reading->scratch)) != NULL) {
                continue;
            }
        }
        if (in_pool == NOT_FOUND) {
            status = pool_of_row(facts, reading, row, type, &in_pool, error);
        }
        if (status == SWC_OK) {
            status = add_unit(facts, reading, unit, in_pool, error);
        }
    }
    return status;
}

/* Lay the units of each pool side by side, keeping their order. */
static swc_status group_units(audit_facts *facts, const uint32_t *unit_pool, swc_error *error)
{
    stock_unit *grouped = calloc(facts->unit_count + 1, sizeof *grouped);
    uint32_t *next = calloc(facts->pool_count + 1, sizeof *next);
    if (grouped == NULL || next == NULL) {
        free(grouped);
        free(next);
        return swc_fail_memory(error);
    }
    uint32_t first = 0;
    for (size_t i = 0; i < facts->pool_count; i++) {
        facts->pools[i].first_unit = next[i] = first;
        first += facts->pools[i].capacity;
    }
    for (size_t i = 0; i < facts->unit_count; i++) {
        grouped[next[unit_pool[i]]++] = facts->units[i];
    }
    free(next);
    free(facts->units);
    facts->units = grouped;
    return SWC_OK;
}

swc_status audit_read_stock(audit_facts *facts, const swc_keymap *units_out, swc_error *error)
{
    const swc_policy *policy = facts->in->policy;
    const device_columns at = find_columns(facts->in->devices);
    stock_reading reading = {.at = &at, .units_out = units_out};
    facts->device_id_column = at.id;
    facts->serial_column = swc_table_column(facts->in->devices, "serial");
    facts->sim_slot_column = at.sim_slot;
    uint32_t *rows;
    swc_status status = sort_rows(facts, &rows, error);
    if (status == SWC_OK) {
        status = refuse_unit_names(facts->in->devices, &at, rows, error);
    }
    if (status == SWC_OK) {
        status = index_donations(facts, &reading.donations, error);
    }
    for (size_t i = 0; i < facts->in->devices->row_count && status == SWC_OK; i++) {
        status = read_row(facts, &reading, rows[i], error);
    }
    if (status == SWC_OK) {
        status = group_units(facts, reading.unit_pool, error);
    }
    free(rows);
    free(reading.unit_pool);
    swc_keymap_free(&reading.donations);
    swc_buf_free(&reading.scratch);
    if (status == SWC_OK && facts->in->quota != NULL) {
        status = audit_split_quota(facts, error);
    }
    if (status == SWC_OK && policy->cash_mode != SWC_CASH_NONE) {
        status = audit_add_purchases(facts, error);
    }
    if (status == SWC_OK && policy->earmark == SWC_EARMARK_SOFT) {
        status = audit_reopen_earmarked(facts, error);
    }
    return status;
}

bool audit_unit_name(const audit_facts *facts, const pool *of, uint32_t k, swc_buf *name)
{
    swc_buf_clear(name);
    if (of->bought) {
        return swc_buf_add_str(name, of->id) && swc_buf_printf(name, "#%" PRIu32, k + 1);
    }
    return unit_name(facts->in->devices, facts->device_id_column, &facts->units[of->first_unit + k],
                     name);
}

bool audit_unit_takes_sim(const audit_facts *facts, const pool *of, uint32_t k)
{
    if (!of->bought) {
        swc_str slot = swc_table_get(facts->in->devices, facts->units[of->first_unit + k].row,
                                     facts->sim_slot_column);
        if (slot.length > 0) {
            return swc_str_is(slot, "yes");
        }
    }
    return (facts->in->policy->sim_capable_types >> of->type & 1) != 0;
}
