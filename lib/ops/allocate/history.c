/* Handovers, and what all events say: what people hold and which units are out. Earlier plans are
 * read in earlier_plans.c. */
#include "ops/allocate/history.h"

#include <stdlib.h>

static swc_status bad_cell(const swc_table *table, size_t row, const char *column, swc_error *error)
{
    return swc_fail(error, SWC_ERR_INPUT,
                    "%s: dòng dữ liệu %zu: ô \"%s\" không hợp lệ; hãy chạy swc-validate trước",
                    "%s: data row %zu: the cell \"%s\" is not valid; run swc-validate first",
                    table->name.data, row + 1, column);
}

static swc_status read_handovers(const swc_allocate_input *input, history *past, swc_error *error)
{
    static const char *const statuses[] = {"delivered", "returned", "cancelled"};
    const swc_table *table = input->handovers;
    if (table == NULL) {
        return SWC_OK;
    }
    alloc_history_add_source(past, table);
    size_t date = swc_table_column(table, "date");
    size_t id = swc_table_column(table, "handover_id");
    size_t item = swc_table_column(table, "item");
    size_t unit = swc_table_column(table, "device_id");
    size_t amount = swc_table_column(table, "amount_vnd");
    size_t status_column = swc_table_column(table, "status");
    for (size_t row = 0; row < table->row_count; row++) {
        history_event event = {
            .unit = swc_table_get(table, row, unit),
            .date = swc_table_get(table, row, date),
            .handover_id = swc_table_get(table, row, id),
        };
        if (input->policy->as_of[0] != '\0' &&
            swc_str_compare(event.date, swc_str_of(input->policy->as_of)) > 0) {
            continue;
        }
        swc_str word = swc_table_get(table, row, item);
        swc_device_type type = swc_device_type_of(word);
        if (type == SWC_CASH && !swc_str_is(word, "cash")) {
            return bad_cell(table, row, "item", error);
        }
        event.item = (uint8_t)type;
        word = swc_table_get(table, row, status_column);
        while (event.status < 3 && !swc_str_is(word, statuses[event.status])) {
            event.status++;
        }
        if (event.status == 3) {
            return bad_cell(table, row, "status", error);
        }
        if (!alloc_history_read_amount(swc_table_get(table, row, amount), &event.amount_vnd)) {
            return bad_cell(table, row, "amount_vnd", error);
        }
        swc_status status = alloc_history_add(past, row, event, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

/* Whether a comes after b in one history of handovers. */
static bool is_later(const history_event *a, const history_event *b)
{
    int order = swc_str_compare(a->date, b->date);
    if (order == 0) {
        order = (int)a->status - (int)b->status;
    }
    return order > 0 || (order == 0 && swc_str_compare(a->handover_id, b->handover_id) > 0);
}

/* The event that decides a history: any handover before any promise, else the last. */
static bool overrules(const history_event *a, const history_event *b)
{
    if (a->promised != b->promised) {
        return b->promised;
    }
    return !a->promised && is_later(a, b);
}

/* The text that names one person's history of one unit. */
static bool add_unit_key(swc_buf *key, const history *past, const history_event *event)
{
    const history_source *source = &past->sources[event->source];
    swc_buf_clear(key);
    return swc_buf_add_str(key, event->unit) && swc_buf_add_char(key, '\n') &&
           alloc_person_add_key(key, source->table, &source->columns, event->row);
}

/* A unit is out if it is promised, or if the history of any person with it ends in delivered. For
 * this a person is the first key of its row, so handovers under two codes are two histories. */
static swc_status find_out_units(history *past, swc_error *error)
{
    swc_keymap groups = {0}; /* unit and person, to a place in `deciding` */
    swc_buf key = {0};
    size_t *deciding = malloc((past->who.count + 1) * sizeof *deciding);
    size_t *value;
    bool found;
    bool done = deciding != NULL;
    for (size_t i = 0; done && i < past->who.count; i++) {
        const history_event *event = &past->events[i];
        if (event->unit.length == 0 || event->item == SWC_CASH) {
            continue;
        }
        if (event->promised) {
            done = swc_keymap_put(&past->out_units, event->unit, &value, &found);
            continue;
        }
        size_t next = groups.count;
        done = add_unit_key(&key, past, event);
        swc_str kept = done ? swc_arena_copy(&past->arena, swc_buf_str(&key)) : (swc_str){NULL, 0};
        done = kept.data != NULL && swc_keymap_put(&groups, kept, &value, &found);
        if (done && !found) {
            *value = next;
            deciding[next] = i;
        } else if (done && is_later(event, &past->events[deciding[*value]])) {
            deciding[*value] = i;
        }
    }
    for (size_t g = 0; done && g < groups.count; g++) {
        const history_event *event = &past->events[deciding[g]];
        if (event->status == HISTORY_DELIVERED) {
            done = swc_keymap_put(&past->out_units, event->unit, &value, &found);
        }
    }
    free(deciding);
    swc_keymap_free(&groups);
    swc_buf_free(&key);
    return done ? SWC_OK : swc_fail_memory(error);
}

swc_status alloc_history_read(const swc_allocate_input *input, history *out, swc_error *error)
{
    *out = (history){0};
    alloc_people_init(&out->who);
    alloc_people_init(&out->waited);
    swc_arena_init(&out->arena, SIZE_MAX / 2);
    out->sources = calloc(input->outstanding_count + 1, sizeof *out->sources);
    swc_status status = out->sources == NULL ? swc_fail_memory(error) : SWC_OK;
    if (status == SWC_OK) {
        status = read_handovers(input, out, error);
    }
    if (status == SWC_OK) {
        status = alloc_plans_read_outstanding(input, out, error);
    }
    if (status == SWC_OK) {
        status = find_out_units(out, error);
    }
    if (status == SWC_OK) {
        status = alloc_plans_read_waited(input, out, error);
    }
    if (status == SWC_OK) {
        status = alloc_plans_name_lost(input, out, error);
    }
    if (status != SWC_OK) {
        alloc_history_free(out);
    }
    return status;
}

bool alloc_history_cash(const history *past, const people_found *found, int64_t *sum_out)
{
    int64_t sum = 0;
    for (size_t i = 0; i < found->count; i++) {
        const history_event *event = &past->events[found->items[i]];
        if (event->item != SWC_CASH) {
            continue;
        }
        int64_t part = event->status == HISTORY_DELIVERED ? event->amount_vnd : -event->amount_vnd;
        if (__builtin_add_overflow(sum, part, &sum)) {
            return false;
        }
    }
    *sum_out = sum;
    return true;
}

bool alloc_history_is_held(const history *past, const people_found *found, size_t i)
{
    const history_event *event = &past->events[found->items[i]];
    bool decides = event->item != SWC_CASH && event->status == HISTORY_DELIVERED;
    for (size_t k = 0; decides && k < found->count; k++) {
        const history_event *other = &past->events[found->items[k]];
        bool earlier_twin = k < i && !overrules(event, other);
        decides = k == i || other->item == SWC_CASH || !alloc_history_is_same_thing(event, other) ||
                  !(overrules(other, event) || earlier_twin);
    }
    return decides;
}

swc_status alloc_history_of(const history *past, const swc_table *table,
                            const person_columns *columns, size_t row, people_found *found,
                            holding *held, swc_error *error)
{
    held->types = 0;
    if (past->who.count == 0) {
        return SWC_OK;
    }
    swc_status status = alloc_people_match(&past->who, table, columns, row, found, error);
    for (size_t i = 0; status == SWC_OK && i < found->count; i++) {
        if (alloc_history_is_held(past, found, i)) {
            held->types |= 1u << past->events[found->items[i]].item;
        }
    }
    int64_t cash = 0;
    if (status == SWC_OK && !alloc_history_cash(past, found, &cash)) {
        status =
            swc_fail(error, SWC_ERR_INPUT, "%s: tổng số tiền đã giao vượt quá giới hạn số",
                     "%s: the sum of money handed over exceeds the range of numbers", "handovers");
    }
    held->types |= cash > 0 ? 1u << SWC_CASH : 0;
    return status;
}

void alloc_history_free(history *past)
{
    alloc_people_free(&past->who);
    alloc_people_free(&past->waited);
    free(past->sources);
    free(past->events);
    free(past->waited_round);
    swc_arena_free(&past->arena);
    swc_keymap_free(&past->out_units);
    *past = (history){0};
}
