/* The lines of minutes: out of a plan (to sign) or out of handovers (a reprint, or returns), and
 * what the devices stream says of each thing. Writes no tables. */
#include "ops/report/handover.h"

#include <stdlib.h>
#include <string.h>

/* ---- order ---- */

static int compare_lines(const void *left, const void *right)
{
    const minutes_line *a = left;
    const minutes_line *b = right;
    int order = report_compare_places(a->districts, a->district, b->district);
    order = order != 0 ? order : report_compare_places(a->schools, a->school, b->school);
    order = order != 0 ? order : swc_str_compare(a->group_key, b->group_key);
    order = order != 0 ? order : swc_str_compare(a->sort_key, b->sort_key);
    order = order != 0 ? order : swc_str_compare(a->origin, b->origin);
    bool a_sim = swc_str_is(a->item, "sim");
    bool b_sim = swc_str_is(b->item, "sim");
    order = order != 0 ? order : (int)a_sim - (int)b_sim; /* the device, then its SIM */
    return order != 0 ? order : swc_str_compare(a->device_id, b->device_id);
}

static void add_line(minutes_making *making, minutes_line one)
{
    report_form *form = making->form;
    void *items = making->lines;
    if (form->status != SWC_OK || !form_shows(form, one.district, one.school)) {
        return;
    }
    if (!swc_grow(&items, &making->capacity, making->count + 1, sizeof *making->lines)) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    making->lines = items;
    one.sort_key = roll_key(form, one.class, one.full_name, one.birth_date, one.origin);
    one.districts = &form->report->districts;
    one.schools = &form->report->schools;
    if (form->report->options.by == SWC_BY_CLASS) {
        one.group_key = one.class;
    }
    making->lines[making->count++] = one;
    bool sim = swc_str_is(one.item, "sim");
    making->device_rows += sim ? 0 : 1;
    making->sim_rows += sim ? 1 : 0;
}

/* ---- out of a plan ---- */

static swc_str plan_get(const minutes_making *making, size_t row, int field)
{
    return report_get(making->form->report, SWC_INPUT_PLAN, row, field);
}

/* The same number each time these minutes are printed: the round and the row of the plan, which is
 * the rank of a ranked child; "S" for its SIM. */
static swc_str handover_id(const minutes_making *making, size_t row, bool sim)
{
    swc_str round = making->form->report->round;
    return form_text(making->form, "%.*s%s%04zu%s", (int)round.length,
                     round.data != NULL ? round.data : "", round.length > 0 ? "-" : "", row + 1,
                     sim ? "S" : "");
}

static void add_planned(minutes_making *making, size_t row, bool sim)
{
    const swc_report *report = making->form->report;
    uint32_t child = report->plan_children[row];
    swc_str priority = plan_get(making, row, PLAN_priority);
    swc_str nothing = {NULL, 0};
    add_line(making,
             (minutes_line){
                 .district = report->children[child].district,
                 .school = report->children[child].school,
                 .handover_id = handover_id(making, row, sim),
                 .full_name = plan_get(making, row, PLAN_full_name),
                 .birth_date = plan_get(making, row, PLAN_birth_date),
                 .class = plan_get(making, row, PLAN_class),
                 .origin = plan_get(making, row, PLAN_origin),
                 .item = sim ? SWC_STR("sim") : plan_get(making, row, PLAN_item),
                 .device_id = plan_get(making, row, sim ? PLAN_sim_id : PLAN_device_id),
                 .serial = sim ? nothing : plan_get(making, row, PLAN_serial),
                 .amount_vnd = sim ? 0 : report_integer(plan_get(making, row, PLAN_amount_vnd)),
                 .priority = priority.length == 1 ? (uint8_t)(priority.data[0] - '0') : 0,
                 .child = child,
             });
}

static void lines_of_plan(minutes_making *making)
{
    const swc_report *report = making->form->report;
    bool all = report->options.all;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        if (report_is_planned(report, row) && (all || !report->plan_delivered[row])) {
            add_planned(making, row, false);
        }
        if (report_has_sim(report, row) && (all || !report->plan_sim_delivered[row])) {
            add_planned(making, row, true);
        }
    }
}

/* ---- out of handovers ---- */

static swc_str moved_get(const minutes_making *making, size_t row, int field)
{
    return report_get(making->form->report, SWC_INPUT_HANDOVERS, row, field);
}

static void add_moved(minutes_making *making, const movement *move)
{
    const swc_report *report = making->form->report;
    const history *one = &report->histories[move->history];
    swc_str nothing = {NULL, 0};
    add_line(making, (minutes_line){
                         .district = one->district,
                         .school = one->school,
                         .group_key = report->options.returns
                                          ? nothing
                                          : moved_get(making, move->row, HANDOVER_minute_no),
                         .handover_id = moved_get(making, move->row, HANDOVER_handover_id),
                         .round = moved_get(making, move->row, HANDOVER_round),
                         .full_name = moved_get(making, move->row, HANDOVER_full_name),
                         .birth_date = moved_get(making, move->row, HANDOVER_birth_date),
                         .class = moved_get(making, move->row, HANDOVER_class),
                         .origin = moved_get(making, move->row, HANDOVER_handover_id),
                         .item = moved_get(making, move->row, HANDOVER_item),
                         .device_id = moved_get(making, move->row, HANDOVER_device_id),
                         .serial = moved_get(making, move->row, HANDOVER_serial),
                         .condition = moved_get(making, move->row, HANDOVER_condition),
                         .reason = moved_get(making, move->row, HANDOVER_reason),
                         .priority = one->priority,
                         .child = one->person < report->child_count ? one->person : NONE,
                     });
}

static void lines_of_movements(minutes_making *making)
{
    const swc_report *report = making->form->report;
    for (size_t i = 0; i < report->movement_count; i++) {
        const movement *move = &report->movements[i];
        swc_str date = moved_get(making, move->row, HANDOVER_date);
        swc_str status = moved_get(making, move->row, HANDOVER_status);
        bool in_period = report->from[0] == '\0' || report_in_period(report, date);
        bool wanted =
            report->options.returns ? !move->out && swc_str_is(status, "returned") : move->out;
        if (wanted && in_period) {
            add_moved(making, move);
        }
    }
}

/* ---- devices ---- */

static bool index_devices(minutes_making *making)
{
    const swc_report *report = making->form->report;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_DEVICES); row++) {
        size_t *value;
        bool found;
        swc_str id = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_device_id);
        if (!swc_keymap_put(&making->devices, id, &value, &found)) {
            return false;
        }
        *value = row;
    }
    return true;
}

/* The devices row of a unit: its own, or that of its lot (`ID#k`). */
static size_t find_device(const minutes_making *making, swc_str unit)
{
    const size_t *found = swc_keymap_get(&making->devices, unit);
    if (found != NULL) {
        return *found;
    }
    for (size_t i = unit.length; i > 0; i--) {
        if (unit.data[i - 1] == '#') {
            found = swc_keymap_get(&making->devices, (swc_str){unit.data, i - 1});
            return found != NULL ? *found : SIZE_MAX;
        }
    }
    return SIZE_MAX;
}

/* "Samsung Tab A7, RAM 3 GB, 32 GB" as far as it is known. */
static swc_str model_text(report_form *form, size_t row)
{
    const swc_report *report = form->report;
    swc_str model = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_model);
    swc_str ram = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_ram_gb);
    swc_str storage = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_storage_gb);
    swc_buf buf = {0};
    (void)swc_buf_add_str(&buf, model);
    if (ram.length > 0) {
        (void)swc_buf_printf(&buf, "%sRAM %.*s GB", buf.length > 0 ? ", " : "", (int)ram.length,
                             ram.data);
    }
    if (storage.length > 0) {
        (void)swc_buf_printf(&buf, "%s%.*s GB", buf.length > 0 ? ", " : "", (int)storage.length,
                             storage.data);
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static swc_str condition_label(const report_form *form, swc_str word)
{
    size_t column = swc_kind_column(SWC_DEVICES, SWC_STR("condition"));
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_DEVICES, &count);
    return word.length == 0 ? word : swc_word_label(columns[column].words, word, form->lang);
}

void minutes_fill_device(const minutes_making *making, const minutes_line *one, form_cell *cells)
{
    report_form *form = making->form;
    const swc_report *report = form->report;
    bool returns = report->options.returns;
    size_t row = one->device_id.length > 0 ? find_device(making, one->device_id) : SIZE_MAX;
    swc_str serial = one->serial;
    swc_str condition = one->condition;
    swc_str accessories = {NULL, 0};
    if (row != SIZE_MAX) {
        swc_str imei = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_imei);
        swc_str listed = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_serial);
        bool lot = swc_keymap_get(&making->devices, one->device_id) == NULL;
        cells[MINUTES_MODEL] = cell_text(model_text(form, row));
        serial = serial.length > 0 || lot ? serial : listed.length > 0 ? listed : imei;
        condition = condition.length > 0 || returns
                        ? condition
                        : report_get(report, SWC_INPUT_DEVICES, row, DEVICE_condition);
        accessories = report_get(report, SWC_INPUT_DEVICES, row, DEVICE_accessories);
    }
    if (accessories.length == 0 && one->item.length > 0) {
        swc_str key = form_text(form, "%.*s", (int)one->item.length, one->item.data);
        accessories = swc_forms_get(&report->forms, "accessories", key.data);
    }
    cells[MINUTES_SERIAL] = cell_text(serial);
    cells[MINUTES_CONDITION] = cell_text(condition_label(form, condition));
    if (!returns) {
        cells[MINUTES_ACCESSORIES] = cell_text(accessories);
    }
}

bool minutes_gather(minutes_making *making)
{
    const swc_report *report = making->form->report;
    if (!index_devices(making)) {
        making->form->status = swc_fail_memory(making->form->error);
        return false;
    }
    bool planned = report_has(report, SWC_INPUT_PLAN) && !report->options.returns;
    (planned ? lines_of_plan : lines_of_movements)(making);
    if (making->count > 0) {
        qsort(making->lines, making->count, sizeof *making->lines, compare_lines);
    }
    return making->form->status == SWC_OK;
}
