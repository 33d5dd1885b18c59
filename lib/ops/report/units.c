/* Units of the device list: in which one state each of them is (FORMS 2.6). */
#include "ops/report/units.h"

#include <string.h>

typedef struct counting {
    swc_report *report;
    swc_keymap rows;      /* device_id to its devices row, seen ones only */
    swc_keymap delivered; /* units that a held history names */
    swc_keymap allocated; /* units that an undelivered plan row names */
    int64_t *row_delivered, *row_allocated;
} counting;

static bool seen(const swc_report *report, size_t row)
{
    return !report_unseen(report, report_get(report, SWC_INPUT_DEVICES, row, DEVICE_received_date));
}

static int64_t quantity_of(const swc_report *report, size_t row)
{
    swc_str text = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_quantity);
    return text.length == 0 ? 1 : report_integer(text);
}

/* The devices row of a unit: `ID` of a single one, `ID#k` with k in 1..n of a lot; SIZE_MAX. */
static size_t row_of_unit(const counting *c, swc_str unit)
{
    const size_t *found = swc_keymap_get(&c->rows, unit);
    if (found != NULL) {
        return quantity_of(c->report, *found) == 1 ? *found : SIZE_MAX;
    }
    for (size_t i = unit.length; i > 1; i--) {
        if (unit.data[i - 1] != '#') {
            continue;
        }
        int64_t number = report_integer((swc_str){unit.data + i, unit.length - i});
        found = swc_keymap_get(&c->rows, (swc_str){unit.data, i - 1});
        bool inside = found != NULL && quantity_of(c->report, *found) >= 2 && number >= 1 &&
                      number <= quantity_of(c->report, *found);
        return inside ? *found : SIZE_MAX;
    }
    return SIZE_MAX;
}

static bool index_rows(counting *c)
{
    for (size_t row = 0; row < report_rows(c->report, SWC_INPUT_DEVICES); row++) {
        size_t *value;
        bool found;
        swc_str id = report_get(c->report, SWC_INPUT_DEVICES, row, DEVICE_device_id);
        if (!seen(c->report, row)) {
            continue;
        }
        if (!swc_keymap_put(&c->rows, id, &value, &found)) {
            return false;
        }
        *value = row;
    }
    return true;
}

static bool count_delivered(counting *c, unit_counts *out)
{
    for (size_t i = 0; i < c->report->history_count; i++) {
        const history *one = &c->report->histories[i];
        if (!one->held) {
            continue;
        }
        size_t row = one->device_id.length > 0 ? row_of_unit(c, one->device_id) : SIZE_MAX;
        size_t *value;
        bool found;
        if (row == SIZE_MAX) {
            out->unregistered[one->item]++;
        } else if (!swc_keymap_put(&c->delivered, one->device_id, &value, &found)) {
            return false;
        } else {
            swc_device_type type =
                swc_device_type_of(report_get(c->report, SWC_INPUT_DEVICES, row, DEVICE_type));
            out->other_type[one->item] += type != one->item ? 1 : 0;
            out->other_type[type] -= type != one->item ? 1 : 0;
            c->row_delivered[row] += found ? 0 : 1;
        }
    }
    return true;
}

static bool allocate(counting *c, swc_str unit)
{
    size_t row = unit.length > 0 ? row_of_unit(c, unit) : SIZE_MAX;
    size_t *value;
    bool found;
    if (row == SIZE_MAX || swc_keymap_get(&c->delivered, unit) != NULL) {
        return true;
    }
    if (!swc_keymap_put(&c->allocated, unit, &value, &found)) {
        return false;
    }
    c->row_allocated[row] += found ? 0 : 1;
    return true;
}

static bool is_purchase(swc_str pool)
{
    static const char mark[] = "(purchase)";
    size_t length = sizeof mark - 1;
    return pool.length >= length && memcmp(pool.data + pool.length - length, mark, length) == 0;
}

static bool count_allocated(counting *c, unit_counts *out)
{
    swc_report *report = c->report;
    bool good = true;
    for (size_t row = 0; good && row < report_rows(report, SWC_INPUT_PLAN); row++) {
        if (report_is_planned(report, row) && !report->plan_delivered[row]) {
            swc_str item = report_get(report, SWC_INPUT_PLAN, row, PLAN_item);
            if (is_purchase(report_get(report, SWC_INPUT_PLAN, row, PLAN_pool))) {
                out->to_buy[swc_device_type_of(item)]++;
            } else {
                good = allocate(c, report_get(report, SWC_INPUT_PLAN, row, PLAN_device_id));
            }
        }
        if (good && report_has_sim(report, row) && !report->plan_sim_delivered[row]) {
            good = allocate(c, report_get(report, SWC_INPUT_PLAN, row, PLAN_sim_id));
        }
    }
    return good;
}

static void count_row(const counting *c, size_t row, unit_counts *out)
{
    const swc_report *report = c->report;
    swc_device_type type =
        swc_device_type_of(report_get(report, SWC_INPUT_DEVICES, row, DEVICE_type));
    swc_str status = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_status);
    swc_str condition = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_condition);
    int64_t all = quantity_of(report, row);
    int64_t delivered = c->row_delivered[row];
    int64_t rest = all - delivered;
    out->registered[type] += all;
    out->states[type][UNIT_DELIVERED] += delivered;
    if (swc_str_is(status, "retired")) {
        out->states[type][UNIT_RETIRED] += rest;
    } else if (swc_str_is(status, "faulty") || swc_str_is(condition, "faulty")) {
        out->states[type][UNIT_FAULTY] += rest;
    } else {
        int64_t allocated = c->row_allocated[row];
        bool unproven = swc_str_is(status, "handed_over");
        out->states[type][UNIT_ALLOCATED] += allocated;
        out->states[type][unproven ? UNIT_UNPROVEN : UNIT_STOCK] += rest - allocated;
    }
}

swc_status report_count_units(swc_report *report, unit_counts *out, swc_error *error)
{
    counting c = {.report = report};
    size_t rows = report_rows(report, SWC_INPUT_DEVICES);
    *out = (unit_counts){.registered = {0}};
    c.row_delivered = swc_arena_take(&report->arena, (rows + 1) * sizeof *c.row_delivered);
    c.row_allocated = swc_arena_take(&report->arena, (rows + 1) * sizeof *c.row_allocated);
    bool good = c.row_delivered != NULL && c.row_allocated != NULL;
    if (good) {
        memset(c.row_delivered, 0, (rows + 1) * sizeof *c.row_delivered);
        memset(c.row_allocated, 0, (rows + 1) * sizeof *c.row_allocated);
        good = index_rows(&c) && count_delivered(&c, out) && count_allocated(&c, out);
    }
    for (size_t row = 0; good && row < rows; row++) {
        if (seen(report, row)) {
            count_row(&c, row, out);
        }
    }
    swc_keymap_free(&c.rows);
    swc_keymap_free(&c.delivered);
    swc_keymap_free(&c.allocated);
    return good ? SWC_OK : swc_fail_memory(error);
}
