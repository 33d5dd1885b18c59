/*
 * The events of a history: a row of a table that gives something to somebody, or takes it back.
 * Decides neither who holds what (history.c) nor which rows become events.
 */
#include "ops/allocate/history.h"

swc_status alloc_history_add(history *past, size_t row, history_event event, swc_error *error)
{
    const history_source *source = &past->sources[past->source_count - 1];
    event.source = past->source_count - 1;
    event.row = (uint32_t)row;
    void *events = past->events;
    if (!swc_grow(&events, &past->capacity, past->who.count + 1, sizeof *past->events)) {
        return swc_fail_memory(error);
    }
    past->events = events;
    past->events[past->who.count] = event;
    return alloc_people_add(&past->who, source->table, &source->columns, row, error);
}

void alloc_history_add_source(history *past, const swc_table *table)
{
    past->sources[past->source_count++] = (history_source){table, alloc_person_find_columns(table)};
}

bool alloc_history_read_amount(swc_str text, int64_t *out)
{
    int64_t value = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || i >= 18) {
            return false;
        }
        value = value * 10 + (text.data[i] - '0');
    }
    *out = value;
    return true;
}

bool alloc_history_is_same_thing(const history_event *a, const history_event *b)
{
    return swc_str_equal(a->unit, b->unit) && (a->unit.length > 0 || a->item == b->item);
}
