/* Handovers as histories: who holds what at t, what moved in the period (FORMS 2.3), and which
 * plan rows are delivered (2.5). */
#include "ops/report/person_index.h"

#include <stdlib.h>
#include <string.h>

/* ---- who ---- */

static identity_cells cells_of_handover(const swc_report *report, size_t row)
{
    return (identity_cells){report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_personal_id),
                            report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_student_id),
                            report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_full_name),
                            report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_birth_date),
                            report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_school_name)};
}

static swc_str origin_of_child(const swc_report *report, size_t row)
{
    return report->roster == SWC_INPUT_STUDENTS
               ? report_get(report, SWC_INPUT_STUDENTS, row, STUDENT_origin)
               : report_get(report, SWC_INPUT_PLAN, row, PLAN_origin);
}

/* The child of a handover row: the smallest origin of those who are the same person. */
static bool find_child(const swc_report *report, const person_index *index,
                       const identity_cells *cells, uint32_t *child_out)
{
    uint32_t found[64]; /* held pairs are two; more than 64 of one person cannot be told apart */
    size_t count = person_index_find(report, index, cells, found, 64);
    *child_out = NONE;
    for (size_t i = 0; count != SIZE_MAX && i < count && i < 64; i++) {
        if (*child_out == NONE || swc_str_compare(origin_of_child(report, found[i]),
                                                  origin_of_child(report, *child_out)) < 0) {
            *child_out = found[i];
        }
    }
    return count != SIZE_MAX;
}

static bool find_stranger(swc_report *report, swc_keymap *strangers, const identity_cells *cells,
                          uint32_t *person_out)
{
    swc_buf key = {0};
    size_t *value;
    bool found;
    swc_str owned = {NULL, 0};
    if (person_key_add(&key, cells)) {
        owned = swc_arena_copy(&report->arena, swc_buf_str(&key));
    }
    bool good = owned.data != NULL && swc_keymap_put(strangers, owned, &value, &found);
    if (good) {
        if (!found) {
            *value = report->child_count + strangers->count - 1;
        }
        *person_out = (uint32_t)*value;
    }
    swc_buf_free(&key);
    return good;
}

/* ---- rows in order ---- */

typedef struct moved {
    uint32_t row, person;
    uint8_t item, status; /* 0 delivered, 1 returned, 2 cancelled */
    swc_str thing, date, id;
} moved;

static int compare_moved(const void *left, const void *right)
{
    const moved *a = left;
    const moved *b = right;
    if (a->person != b->person) {
        return a->person < b->person ? -1 : 1;
    }
    int order = swc_str_compare(a->thing, b->thing);
    order = order != 0 ? order : swc_str_compare(a->date, b->date);
    if (order == 0 && a->status != b->status) {
        return a->status < b->status ? -1 : 1;
    }
    return order != 0 ? order : swc_str_compare(a->id, b->id);
}

static void remember_date(swc_report *report, swc_str date)
{
    if (date.length == 10 && swc_str_compare(date, swc_str_of(report->last_date)) > 0) {
        memcpy(report->last_date, date.data, 10);
    }
}

static swc_status collect(swc_report *report, person_index *index, swc_keymap *strangers,
                          moved *rows, size_t *count_out, swc_error *error)
{
    size_t count = 0;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_HANDOVERS); row++) {
        swc_str date = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_date);
        if (report_unseen(report, date)) {
            continue;
        }
        remember_date(report, date);
        swc_str item = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_item);
        swc_str device = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_device_id);
        swc_str status = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_status);
        moved *one = &rows[count++];
        *one = (moved){.row = (uint32_t)row,
                       .item = (uint8_t)swc_device_type_of(item),
                       .status = swc_str_is(status, "delivered")  ? 0
                                 : swc_str_is(status, "returned") ? 1
                                                                  : 2,
                       .thing = device.length > 0 ? device : item,
                       .date = date,
                       .id = report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_handover_id)};
        identity_cells cells = cells_of_handover(report, row);
        if (!find_child(report, index, &cells, &one->person) ||
            (one->person == NONE && !find_stranger(report, strangers, &cells, &one->person))) {
            return swc_fail_memory(error);
        }
    }
    *count_out = count;
    return SWC_OK;
}

/* ---- histories ---- */

static swc_str handover_name(const swc_report *report, uint32_t row)
{
    return report_get(report, SWC_INPUT_HANDOVERS, row, HANDOVER_handover_id);
}

static bool add_movement(swc_report *report, uint32_t row, bool out)
{
    void *items = report->movements;
    if (!swc_grow(&items, &report->movement_capacity, report->movement_count + 1,
                  sizeof *report->movements)) {
        return false;
    }
    report->movements = items;
    report->movements[report->movement_count++] =
        (movement){row, (uint32_t)report->history_count, out};
    return true;
}

/* State by state over the rows of one history, already in order. */
static swc_status read_history(swc_report *report, const moved *rows, size_t count, history *out,
                               swc_error *error)
{
    bool state = false;
    *out = (history){.person = rows[0].person,
                     .last_row = rows[0].row,
                     .item = rows[0].item,
                     .fulfils = NONE,
                     .next = NONE,
                     .device_id =
                         report_get(report, SWC_INPUT_HANDOVERS, rows[0].row, HANDOVER_device_id)};
    if (rows[0].status == 1) {
        swc_str id = handover_name(report, rows[0].row);
        return swc_fail(error, SWC_ERR_DATA,
                        "XF-return: lượt %.*s trả lại một thiết bị chưa từng giao cho người đó; "
                        "bổ sung lượt giao hoặc sửa tên người nhận",
                        "XF-return: handover %.*s returns what was never delivered to that person; "
                        "add the delivery or correct the person",
                        (int)id.length, id.data);
    }
    for (size_t i = 0; i < count; i++) {
        bool next = rows[i].status == 0;
        bool in_period = report_in_period(report, rows[i].date);
        if (next) {
            out->delivered = true;
            out->last_row = rows[i].row;
            out->item = rows[i].item;
        }
        if (next != state && !add_movement(report, rows[i].row, next)) {
            return swc_fail_memory(error);
        }
        if (next != state && in_period) {
            out->out += next ? 1 : 0;
            out->back += next ? 0 : 1;
        }
        state = next;
        if (report->from[0] != '\0' &&
            swc_str_compare(rows[i].date, swc_str_of(report->from)) < 0) {
            out->held_before = state;
        }
        if (swc_str_compare(rows[i].date, swc_str_of(report->to)) <= 0) {
            out->held_end = state;
        }
    }
    out->held = state;
    return SWC_OK;
}

/* Place and priority: of the child, else of the row itself. */
static swc_status place_history(swc_report *report, history *one, swc_error *error)
{
    if (one->person < report->child_count) {
        const child_record *owner = &report->children[one->person];
        one->district = owner->district;
        one->school = owner->school;
        one->priority = owner->priority;
        return SWC_OK;
    }
    return report_place(
        report, report_get(report, SWC_INPUT_HANDOVERS, one->last_row, HANDOVER_district),
        report_get(report, SWC_INPUT_HANDOVERS, one->last_row, HANDOVER_school_code),
        report_get(report, SWC_INPUT_HANDOVERS, one->last_row, HANDOVER_school_name),
        &one->district, &one->school, error);
}

static void add_cash(swc_report *report, const moved *one)
{
    int64_t amount =
        report_integer(report_get(report, SWC_INPUT_HANDOVERS, one->row, HANDOVER_amount_vnd));
    int64_t change = one->status == 0 ? amount : -amount;
    person_record *owner = &report->persons[one->person];
    owner->cash_vnd += change;
    if (swc_str_equal(report_get(report, SWC_INPUT_HANDOVERS, one->row, HANDOVER_round),
                      report->round)) {
        owner->round_cash_vnd += change;
    }
}

static swc_status add_history(swc_report *report, const moved *rows, size_t count, swc_error *error)
{
    void *items = report->histories;
    if (!swc_grow(&items, &report->history_capacity, report->history_count + 1,
                  sizeof *report->histories)) {
        return swc_fail_memory(error);
    }
    report->histories = items;
    history *one = &report->histories[report->history_count];
    swc_status status = read_history(report, rows, count, one, error);
    status = status == SWC_OK ? place_history(report, one, error) : status;
    if (status == SWC_OK) {
        person_record *owner = &report->persons[one->person];
        one->next = owner->first_history;
        owner->first_history = (uint32_t)report->history_count++;
        if (one->person < report->child_count && one->held &&
            (report->policy.received_types & (1u << one->item)) != 0) {
            report->children[one->person].holds = true;
        }
    }
    return status;
}

static swc_status make_histories(swc_report *report, const moved *rows, size_t count,
                                 swc_error *error)
{
    for (size_t start = 0; start < count;) {
        size_t end = start + 1;
        while (end < count && rows[end].person == rows[start].person &&
               swc_str_equal(rows[end].thing, rows[start].thing)) {
            end++;
        }
        if (rows[start].item == SWC_CASH) {
            for (size_t i = start; i < end; i++) {
                add_cash(report, &rows[i]);
            }
        } else {
            swc_status status = add_history(report, rows + start, end - start, error);
            if (status != SWC_OK) {
                return status;
            }
        }
        start = end;
    }
    for (size_t i = 0; i < report->child_count; i++) {
        if (report->persons[i].cash_vnd > 0 &&
            (report->policy.received_types & (1u << SWC_CASH)) != 0) {
            report->children[i].holds = true;
        }
    }
    return SWC_OK;
}

/* XF-twice: one device in two hands. */
static swc_status check_twice(swc_report *report, swc_error *error)
{
    swc_keymap holders = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; status == SWC_OK && i < report->history_count; i++) {
        const history *one = &report->histories[i];
        size_t *value;
        bool found;
        if (!one->held || one->device_id.length == 0) {
            continue;
        }
        if (!swc_keymap_put(&holders, one->device_id, &value, &found)) {
            status = swc_fail_memory(error);
        } else if (found) {
            swc_str a = handover_name(report, report->histories[*value].last_row);
            swc_str b = handover_name(report, one->last_row);
            status = swc_fail(error, SWC_ERR_DATA,
                              "XF-twice: thiết bị %.*s đang do hai người giữ (lượt %.*s và %.*s); "
                              "bổ sung lượt trả lại hoặc sửa số hiệu",
                              "XF-twice: device %.*s is held by two persons (handovers %.*s and "
                              "%.*s); add the return or correct the device id",
                              (int)one->device_id.length, one->device_id.data, (int)a.length,
                              a.data, (int)b.length, b.data);
        } else {
            *value = i;
        }
    }
    swc_keymap_free(&holders);
    return status;
}

static swc_status take_persons(swc_report *report, size_t count, swc_error *error)
{
    void *items = report->persons;
    if (!swc_grow(&items, &report->person_capacity, count + 1, sizeof *report->persons)) {
        return swc_fail_memory(error);
    }
    report->persons = items;
    for (size_t i = 0; i < count; i++) {
        report->persons[i] = (person_record){.first_history = NONE};
    }
    report->person_count = count;
    return SWC_OK;
}

swc_status report_read_handovers(swc_report *report, swc_error *error)
{
    size_t rows = report_rows(report, SWC_INPUT_HANDOVERS);
    person_index index = {0};
    swc_keymap strangers = {0};
    moved *list = calloc(rows + 1, sizeof *list);
    size_t count = 0;
    swc_status status = SWC_OK;
    if (list == NULL || (rows > 0 && !person_index_make(report, &index))) {
        status = swc_fail_memory(error);
    }
    status = status == SWC_OK ? collect(report, &index, &strangers, list, &count, error) : status;
    if (status == SWC_OK) {
        status = take_persons(report, report->child_count + strangers.count, error);
    }
    person_index_free(&index);
    swc_keymap_free(&strangers);
    if (status == SWC_OK) {
        qsort(list, count, sizeof *list, compare_moved);
        status = make_histories(report, list, count, error);
    }
    free(list);
    return status == SWC_OK ? check_twice(report, error) : status;
}

/* ---- plan rows delivered ---- */

/* A held history of the person with this item and the plan's round that fulfils nothing yet; the
 * same device_id first. */
static history *find_delivery(swc_report *report, uint32_t owner, uint8_t item, swc_str device)
{
    history *other = NULL;
    for (uint32_t i = report->persons[owner].first_history; i != NONE;
         i = report->histories[i].next) {
        history *one = &report->histories[i];
        swc_str round = report_get(report, SWC_INPUT_HANDOVERS, one->last_row, HANDOVER_round);
        if (!one->held || one->fulfils != NONE || one->item != item ||
            !swc_str_equal(round, report->round)) {
            continue;
        }
        if (swc_str_equal(one->device_id, device)) {
            return one;
        }
        bool smaller = other == NULL || swc_str_compare(one->device_id, other->device_id) < 0;
        other = smaller ? one : other;
    }
    return other;
}

static void fulfil(swc_report *report, size_t row, uint8_t item, swc_str device, bool *done)
{
    history *found = find_delivery(report, report->plan_children[row], item, device);
    if (found == NULL) {
        return;
    }
    found->fulfils = (uint32_t)row;
    *done = true;
    if (found->device_id.length > 0 && device.length > 0 &&
        !swc_str_equal(found->device_id, device)) {
        report->other_unit_count++;
    }
}

swc_status report_match_plan(swc_report *report, swc_error *error)
{
    (void)error;
    if (!report_has(report, SWC_INPUT_HANDOVERS)) {
        return SWC_OK;
    }
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        if (report_is_planned(report, row)) {
            uint8_t item =
                (uint8_t)swc_device_type_of(report_get(report, SWC_INPUT_PLAN, row, PLAN_item));
            if (item == SWC_CASH) {
                report->plan_delivered[row] =
                    report->persons[report->plan_children[row]].round_cash_vnd > 0;
            } else {
                fulfil(report, row, item, report_get(report, SWC_INPUT_PLAN, row, PLAN_device_id),
                       &report->plan_delivered[row]);
            }
        }
        if (report_has_sim(report, row)) {
            fulfil(report, row, SWC_SIM, report_get(report, SWC_INPUT_PLAN, row, PLAN_sim_id),
                   &report->plan_sim_delivered[row]);
        }
    }
    return SWC_OK;
}
