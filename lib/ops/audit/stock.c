/* Units in stock and the pools they lie in (RULES 7.3, 7.7). Knows no child. */
#include "ops/audit/facts.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_UNITS = 1 << 28 }; /* 268 million: more is a slip of the pen */

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

/* Whole number, or a decimal with at most two places in hundredths; -1: unreadable. */
static int64_t read_figure(swc_str cell, int places)
{
    int64_t value = 0;
    int after_point = -1;
    for (size_t i = 0; i < cell.length; i++) {
        char letter = cell.data[i];
        if (letter == '.' && after_point < 0 && places > 0) {
            after_point = 0;
        } else if (letter < '0' || letter > '9' || value > INT64_MAX / 1000 ||
                   after_point == places) {
            return -1;
        } else {
            value = value * 10 + (letter - '0');
            after_point += after_point >= 0;
        }
    }
    for (int i = after_point < 0 ? 0 : after_point; i < places; i++) {
        value *= 10;
    }
    return cell.length == 0 ? -1 : value;
}

static bool reaches(swc_str cell, int64_t least, int places, bool unknown_accepted)
{
    return cell.length == 0 ? unknown_accepted : read_figure(cell, places) >= least;
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

static int earmark_key(swc_str word)
{
    static const char *const words[EARMARK_KEYS] = {"student", "school", "commune", "district",
                                                    "level"};
    for (int i = 0; i < EARMARK_KEYS; i++) {
        if (swc_str_is(word, words[i])) {
            return i;
        }
    }
    return -1;
}

/* key=value;key=value */
static swc_status read_earmark(audit_facts *facts, swc_str text, pool *out, swc_error *error)
{
    swc_buf scratch = {0};
    swc_status status = SWC_OK;
    size_t start = 0;
    out->earmark = text;
    for (size_t i = 0; i <= text.length && status == SWC_OK && text.length > 0; i++) {
        if (i < text.length && text.data[i] != ';') {
            continue;
        }
        size_t equals = start;
        while (equals < i && text.data[equals] != '=') {
            equals++;
        }
        int key = earmark_key((swc_str){text.data + start, equals - start});
        if (key < 0 || equals + 1 >= i || out->wants[key].data != NULL) {
            status = swc_fail(error, SWC_ERR_INPUT,
                              "mục chỉ định \"%.*s\" không đúng dạng khóa=giá trị; hãy chạy lại "
                              "swc-validate",
                              "the earmark \"%.*s\" is not of the form key=value; run swc-validate "
                              "again",
                              (int)text.length, text.data);
            break;
        }
        out->wants[key] = (swc_str){text.data + equals + 1, i - equals - 1};
        status = audit_fold(facts, out->wants[key], &scratch, &out->wants_folded[key], error);
        start = i + 1;
    }
    swc_buf_free(&scratch);
    return status;
}

swc_status audit_add_pool(audit_facts *facts, const pool *new_pool, uint32_t *index_out,
                          swc_error *error)
{
    void *pools = facts->pools;
    if (!swc_grow(&pools, &facts->pool_capacity, facts->pool_count + 1, sizeof *facts->pools)) {
        return swc_fail_memory(error);
    }
    facts->pools = pools;
    *index_out = (uint32_t)facts->pool_count;
    facts->pools[facts->pool_count++] = *new_pool;
    return SWC_OK;
}

/* type, type[earmark], with what follows. */
static swc_status name_pool(audit_facts *facts, pool *named, const char *tail, swc_error *error)
{
    swc_buf name = {0};
    bool good = swc_buf_add_text(&name, swc_device_type_name((swc_device_type)named->type)) &&
                (named->earmark.length == 0 ||
                 (swc_buf_add_char(&name, '[') && swc_buf_add_str(&name, named->earmark) &&
                  swc_buf_add_char(&name, ']'))) &&
                swc_buf_add_text(&name, tail);
    named->id = good ? swc_arena_copy(&facts->arena, swc_buf_str(&name)) : (swc_str){NULL, 0};
    swc_buf_free(&name);
    return named->id.data == NULL ? swc_fail_memory(error) : SWC_OK;
}

/* The earmark of a device row: its own, else its donation's (RULES 7.3). */
static swc_str earmark_of(const audit_facts *facts, const device_columns *at, size_t row,
                          const swc_keymap *donations)
{
    swc_str own = swc_table_get(facts->in->devices, row, at->earmark);
    swc_str donation = swc_table_get(facts->in->devices, row, at->donation);
    if (own.length > 0 || donation.length == 0) {
        return own;
    }
    size_t *found = swc_keymap_get(donations, donation);
    return found == NULL ? own
                         : swc_table_get(facts->in->donations, *found,
                                         swc_table_column(facts->in->donations, "earmark"));
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
    swc_keymap by_key;   /* type and earmark: pool */
    uint32_t *unit_pool; /* [unit_count] */
    size_t unit_capacity, unit_pool_capacity;
    swc_buf scratch;
} stock_reading;

/* The pool of a device row: found, or made. */
static swc_status pool_of_row(audit_facts *facts, stock_reading *reading, size_t row,
                              swc_device_type type, uint32_t *out, swc_error *error)
{
    swc_str earmark = earmark_of(facts, reading->at, row, &reading->donations);
    size_t *index;
    bool found;
    swc_buf_clear(&reading->scratch);
    if (!swc_buf_add_char(&reading->scratch, (char)('a' + type)) ||
        !swc_buf_add_str(&reading->scratch, earmark)) {
        return swc_fail_memory(error);
    }
    index = swc_keymap_get(&reading->by_key, swc_buf_str(&reading->scratch));
    if (index != NULL) {
        *out = (uint32_t)*index;
        return SWC_OK;
    }
    swc_str key = swc_arena_copy(&facts->arena, swc_buf_str(&reading->scratch));
    pool made = {.type = (uint8_t)type,
                 .kind = earmark.length > 0 ? POOL_EARMARKED : POOL_OPEN,
                 .source = NOT_FOUND};
    swc_status status = read_earmark(facts, earmark, &made, error);
    if (status == SWC_OK) {
        status = name_pool(facts, &made, "", error);
    }
    if (status == SWC_OK) {
        status = audit_add_pool(facts, &made, out, error);
    }
    if (status == SWC_OK &&
        (key.data == NULL || !swc_keymap_put(&reading->by_key, key, &index, &found))) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK) {
        *index = *out;
    }
    return status;
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
    int64_t quantity = cell.length == 0 ? 1 : read_figure(cell, 0);
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

typedef struct quota_line {
    swc_str district;
    swc_device_type type;
    uint32_t units;
} quota_line;

static int compare_quota_lines(const void *left, const void *right)
{
    return swc_str_compare(((const quota_line *)left)->district,
                           ((const quota_line *)right)->district);
}

static swc_status read_quota_line(const audit_facts *facts, size_t row, quota_line *out,
                                  swc_error *error)
{
    const swc_table *quota = facts->in->quota;
    size_t units = swc_table_column(quota, "units");
    size_t type = swc_table_column(quota, "type");
    if (units == SIZE_MAX) {
        units = swc_table_column(quota, "share");
    }
    swc_str word = facts->in->quota_type != NULL ? swc_str_of(facts->in->quota_type)
                                                 : swc_table_get(quota, row, type);
    int64_t count = read_figure(swc_table_get(quota, row, units), 0);
    *out = (quota_line){.district = swc_table_get(quota, row, swc_table_column(quota, "district")),
                        .type = swc_device_type_of(word),
                        .units = (uint32_t)count};
    if (out->type >= SWC_CASH || count < 0 || count > MOST_UNITS || out->district.length == 0) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "chỉ tiêu, dòng %zu: cần district, type (hoặc --quota-type) và số units "
                        "hoặc share viết bằng chữ số",
                        "quota, row %zu: district, type (or --quota-type) and units or share in "
                        "digits are needed",
                        row + 1);
    }
    return SWC_OK;
}

/* Take the first units of the open pool of a type for one district. */
static swc_status take_quota(audit_facts *facts, const quota_line *line, const uint32_t *open,
                             swc_error *error)
{
    uint32_t from = open[line->type];
    if (line->units == 0) {
        return SWC_OK;
    }
    if (from == NOT_FOUND || facts->pools[from].capacity < line->units) {
        return swc_fail(error, SWC_ERR_INPUT,
                        "chỉ tiêu đòi nhiều %s hơn số máy chưa chỉ định trong kho; hãy giảm chỉ "
                        "tiêu",
                        "the quota asks for more units of type %s than are in stock without an "
                        "earmark; lower it",
                        swc_device_type_name(line->type));
    }
    swc_buf scratch = {0};
    pool made = {.type = (uint8_t)line->type,
                 .kind = POOL_QUOTA,
                 .capacity = line->units,
                 .first_unit = facts->pools[from].first_unit,
                 .source = NOT_FOUND};
    made.wants[EARMARK_DISTRICT] = line->district;
    swc_status status =
        audit_fold(facts, line->district, &scratch, &made.wants_folded[EARMARK_DISTRICT], error);
    swc_buf_clear(&scratch);
    if (status == SWC_OK && (!swc_buf_printf(&scratch, "(district=%.*s)",
                                             (int)line->district.length, line->district.data))) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK) {
        status = name_pool(facts, &made, scratch.data, error);
    }
    swc_buf_free(&scratch);
    facts->pools[from].first_unit += line->units;
    facts->pools[from].capacity -= line->units;
    uint32_t index;
    return status == SWC_OK ? audit_add_pool(facts, &made, &index, error) : status;
}

static swc_status split_quota(audit_facts *facts, swc_error *error)
{
    const swc_table *quota = facts->in->quota;
    uint32_t open[SWC_DEVICE_TYPE_COUNT];
    for (size_t i = 0; i < SWC_DEVICE_TYPE_COUNT; i++) {
        open[i] = NOT_FOUND;
    }
    for (size_t i = 0; i < facts->pool_count; i++) {
        if (facts->pools[i].kind == POOL_OPEN) {
            open[facts->pools[i].type] = (uint32_t)i;
        }
    }
    quota_line *lines = calloc(quota->row_count + 1, sizeof *lines);
    swc_status status = lines == NULL ? swc_fail_memory(error) : SWC_OK;
    for (size_t row = 0; row < quota->row_count && status == SWC_OK; row++) {
        status = read_quota_line(facts, row, &lines[row], error);
    }
    if (status == SWC_OK) {
        qsort(lines, quota->row_count, sizeof *lines, compare_quota_lines);
    }
    for (size_t i = 0; i < quota->row_count && status == SWC_OK; i++) {
        status = take_quota(facts, &lines[i], open, error);
    }
    free(lines);
    return status;
}

/* Pools of what the free cash buys, or of grants (RULES 7.7). */
static swc_status add_purchases(audit_facts *facts, swc_error *error)
{
    const swc_policy *policy = facts->in->policy;
    bool grant = policy->cash_mode == SWC_CASH_GRANT;
    cash_balance *balances;
    size_t count;
    if (facts->in->donations == NULL) {
        return swc_fail(error, SWC_ERR_USAGE,
                        "chính sách có [cash] nên cần sổ ủng hộ (--donations)",
                        "the policy has [cash], so the ledger is needed (--donations)");
    }
    swc_status status = audit_read_cash(facts, &balances, &count, error);
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        int64_t units = balances[i].balance_vnd / policy->unit_price_vnd;
        pool made = {.type = (uint8_t)(grant ? SWC_CASH : policy->cash_type),
                     .bought = true,
                     .source = NOT_FOUND};
        made.kind = balances[i].earmark.length > 0 ? POOL_EARMARKED_PURCHASE : POOL_OPEN_PURCHASE;
        if (units <= 0) {
            continue;
        }
        made.capacity = units > MOST_UNITS ? MOST_UNITS : (uint32_t)units;
        status = read_earmark(facts, balances[i].earmark, &made, error);
        if (status == SWC_OK) {
            status = name_pool(facts, &made, grant ? "(grant)" : "(purchase)", error);
        }
        uint32_t index;
        if (status == SWC_OK) {
            status = audit_add_pool(facts, &made, &index, error);
        }
    }
    free(balances);
    return status;
}

/* The second pass of soft earmarks; how many units each holds depends on the first (proof.c). */
static swc_status reopen_earmarked(audit_facts *facts, swc_error *error)
{
    size_t count = facts->pool_count;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        pool made = facts->pools[i];
        if (made.kind != POOL_EARMARKED) {
            continue;
        }
        made.kind = POOL_REOPENED;
        made.source = (uint32_t)i;
        made.capacity = 0;
        status = name_pool(facts, &made, "(open)", error);
        for (int key = 0; key < EARMARK_KEYS; key++) {
            made.wants[key] = made.wants_folded[key] = (swc_str){NULL, 0};
        }
        uint32_t index;
        if (status == SWC_OK) {
            status = audit_add_pool(facts, &made, &index, error);
        }
    }
    return status;
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
    swc_keymap_free(&reading.by_key);
    swc_buf_free(&reading.scratch);
    if (status == SWC_OK && facts->in->quota != NULL) {
        status = split_quota(facts, error);
    }
    if (status == SWC_OK && policy->cash_mode != SWC_CASH_NONE) {
        status = add_purchases(facts, error);
    }
    if (status == SWC_OK && policy->earmark == SWC_EARMARK_SOFT) {
        status = reopen_earmarked(facts, error);
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
