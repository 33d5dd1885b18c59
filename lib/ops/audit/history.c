/*
 * What happened before: earlier handovers, plans still to be handed over, rounds of waiting.
 * Joins rows to children by "same person" of RULES 7.1. Decides about nobody.
 */
#include "ops/audit/facts.h"
#include "swc/stream.h"

#include <stdlib.h>
#include <string.h>

/* Order among rows of one date (RULES 7.1). */
enum { STATE_DELIVERED, STATE_RETURNED, STATE_CANCELLED };

typedef struct event {
    identity who;
    swc_str unit; /* device_id; empty: the item is the thing */
    swc_str item;
    swc_str date;
    swc_str handover_id;
    int64_t amount_vnd;
    uint8_t state;
    uint32_t round;   /* waiting rows: which round */
    uint32_t next[3]; /* event with the same P, S, N key; NOT_FOUND ends */
} event;

enum { BY_PERSONAL_ID, BY_STUDENT_ID, BY_NAME, BY_COUNT };

typedef struct events {
    event *all;
    size_t count, capacity;
    swc_keymap heads[BY_COUNT];
    bool exists[2][2]; /* there is an event [with a personal_id][with a student_id] */
} events;

static swc_str key_of(const identity *who, int by)
{
    return by == BY_PERSONAL_ID  ? who->personal_id
           : by == BY_STUDENT_ID ? who->student_id
           : who->has_birth_date ? who->name_key
                                 : (swc_str){NULL, 0};
}

static swc_status add_event(events *list, const event *new_event, swc_error *error)
{
    void *all = list->all;
    if (!swc_grow(&all, &list->capacity, list->count + 1, sizeof *list->all)) {
        return swc_fail_memory(error);
    }
    list->all = all;
    event *added = &list->all[list->count];
    *added = *new_event;
    for (int by = 0; by < BY_COUNT; by++) {
        swc_str key = key_of(&added->who, by);
        size_t *head;
        bool found;
        added->next[by] = NOT_FOUND;
        if (key.length == 0) {
            continue;
        }
        if (!swc_keymap_put(&list->heads[by], key, &head, &found)) {
            return swc_fail_memory(error);
        }
        if (found) {
            added->next[by] = (uint32_t)*head;
        }
        *head = list->count;
    }
    list->exists[key_of(&added->who, BY_PERSONAL_ID).length > 0]
                [key_of(&added->who, BY_STUDENT_ID).length > 0] = true;
    list->count++;
    return SWC_OK;
}

/* Whether some event can only be told to be this child's by name. */
static bool needs_name(const events *list, const identity *who)
{
    for (int p = 0; p < 2; p++) {
        for (int s = 0; s < 2; s++) {
            if (list->exists[p][s] && !(p == 1 && who->personal_id.length > 0) &&
                !(s == 1 && who->student_id.length > 0)) {
                return true;
            }
        }
    }
    return false;
}

static void free_events(events *list)
{
    free(list->all);
    for (int by = 0; by < BY_COUNT; by++) {
        swc_keymap_free(&list->heads[by]);
    }
}

/*
 * Walk over the events of one person. Each event is met once: through the strongest key that
 * both have.
 */
typedef struct event_walk {
    const events *list;
    const identity *who;
    int by;
    uint32_t at;
} event_walk;

static event_walk walk_events(const events *list, const identity *who)
{
    return (event_walk){list, who, -1, NOT_FOUND};
}

static int strongest_key(const identity *a, const identity *b)
{
    if (a->personal_id.length > 0 && b->personal_id.length > 0) {
        return BY_PERSONAL_ID;
    }
    return a->student_id.length > 0 && b->student_id.length > 0 ? BY_STUDENT_ID : BY_NAME;
}

static const event *next_event(event_walk *walk)
{
    for (;;) {
        while (walk->at == NOT_FOUND) {
            if (++walk->by == BY_COUNT) {
                walk->by = BY_COUNT - 1; /* stays ended */
                return NULL;
            }
            swc_str key = key_of(walk->who, walk->by);
            size_t *head =
                key.length == 0 ? NULL : swc_keymap_get(&walk->list->heads[walk->by], key);
            walk->at = head == NULL ? NOT_FOUND : (uint32_t)*head;
        }
        const event *met = &walk->list->all[walk->at];
        walk->at = met->next[walk->by];
        if (strongest_key(walk->who, &met->who) == walk->by) {
            return met;
        }
    }
}

bool audit_after_as_of(const audit_facts *facts, swc_str date)
{
    const char *as_of = facts->in->policy->as_of;
    return as_of[0] != '\0' && swc_str_compare(date, swc_str_of(as_of)) > 0;
}

static int64_t amount_of(swc_str cell)
{
    int64_t amount = 0;
    for (size_t i = 0; i < cell.length; i++) {
        if (cell.data[i] < '0' || cell.data[i] > '9' ||
            __builtin_mul_overflow(amount, (int64_t)10, &amount) ||
            __builtin_add_overflow(amount, (int64_t)(cell.data[i] - '0'), &amount)) {
            return 0;
        }
    }
    return amount;
}

static swc_status read_handovers(audit_facts *facts, events *list, swc_buf *scratch,
                                 swc_error *error)
{
    const swc_table *table = facts->in->handovers;
    if (table == NULL) {
        return SWC_OK;
    }
    const person_columns person = audit_person_columns(table);
    const size_t item = swc_table_column(table, "item");
    const size_t unit = swc_table_column(table, "device_id");
    const size_t date = swc_table_column(table, "date");
    const size_t id = swc_table_column(table, "handover_id");
    const size_t amount = swc_table_column(table, "amount_vnd");
    const size_t state = swc_table_column(table, "status");
    swc_status status = SWC_OK;
    for (size_t row = 0; row < table->row_count && status == SWC_OK; row++) {
        swc_str word = swc_table_get(table, row, state);
        event met = {.unit = swc_table_get(table, row, unit),
                     .item = swc_table_get(table, row, item),
                     .date = swc_table_get(table, row, date),
                     .handover_id = swc_table_get(table, row, id),
                     .amount_vnd = amount_of(swc_table_get(table, row, amount)),
                     .state = swc_str_is(word, "delivered")  ? STATE_DELIVERED
                              : swc_str_is(word, "returned") ? STATE_RETURNED
                                                             : STATE_CANCELLED};
        if (audit_after_as_of(facts, met.date)) {
            continue;
        }
        status = audit_read_identity(facts, table, &person, row, scratch, &met.who, error);
        if (status == SWC_OK) {
            status = add_event(list, &met, error);
        }
    }
    return status;
}

static bool was_handed_over(const events *list, const identity *who, swc_str unit)
{
    event_walk walk = walk_events(list, who);
    for (const event *met; (met = next_event(&walk)) != NULL;) {
        if (swc_str_equal(met->unit, unit) && audit_same_person(who, &met->who)) {
            return true;
        }
    }
    return false;
}

/* Served rows of an outstanding plan whose unit no handover row of the child names yet. */
static swc_status read_outstanding(audit_facts *facts, const swc_table *plan,
                                   const events *handovers, events *out, swc_buf *scratch,
                                   swc_error *error)
{
    const person_columns person = audit_person_columns(plan);
    const size_t outcome = swc_table_column(plan, "outcome");
    const size_t item = swc_table_column(plan, "item");
    const size_t things[2] = {swc_table_column(plan, "device_id"),
                              swc_table_column(plan, "sim_id")};
    const size_t amount = swc_table_column(plan, "amount_vnd");
    swc_status status = SWC_OK;
    for (size_t row = 0; row < plan->row_count && status == SWC_OK; row++) {
        event met = {.state = STATE_DELIVERED,
                     .amount_vnd = amount_of(swc_table_get(plan, row, amount))};
        if (!swc_str_is(swc_table_get(plan, row, outcome), "served") &&
            swc_table_get(plan, row, things[1]).length == 0) {
            continue;
        }
        status = audit_read_identity(facts, plan, &person, row, scratch, &met.who, error);
        for (size_t i = 0; i < 2 && status == SWC_OK; i++) {
            met.unit = swc_table_get(plan, row, things[i]);
            met.item = i == 1 ? SWC_STR("sim") : swc_table_get(plan, row, item);
            if (met.unit.length > 0 && !was_handed_over(handovers, &met.who, met.unit)) {
                status = add_event(out, &met, error);
            }
        }
    }
    return status;
}

static swc_str thing_of(const event *e)
{
    return e->unit.length > 0 ? e->unit : e->item;
}

/* Whether b comes after a inside one history. */
static bool is_later(const event *a, const event *b)
{
    int order = swc_str_compare(a->date, b->date);
    if (order == 0) {
        order = (int)a->state - (int)b->state;
    }
    return order != 0 ? order < 0 : swc_str_compare(a->handover_id, b->handover_id) < 0;
}

static int compare_in_histories(const void *left, const void *right)
{
    const event *a = *(const event *const *)left;
    const event *b = *(const event *const *)right;
    bool a_item = a->unit.length == 0;
    bool b_item = b->unit.length == 0;
    if (a_item != b_item) {
        return a_item ? -1 : 1;
    }
    int order = swc_str_compare(thing_of(a), thing_of(b));
    return order != 0 ? order : is_later(a, b) ? -1 : is_later(b, a);
}

/* What a person holds, from all events about them; sorts `mine`. */
static void settle_histories(const event **mine, size_t count, child *c)
{
    int64_t cash = 0;
    qsort(mine, count, sizeof *mine, compare_in_histories);
    for (size_t i = 0; i < count; i++) {
        swc_device_type type = swc_device_type_of(mine[i]->item);
        if (type == SWC_CASH) {
            int64_t change =
                mine[i]->state == STATE_DELIVERED ? mine[i]->amount_vnd : -mine[i]->amount_vnd;
            if (__builtin_add_overflow(cash, change, &cash)) { /* only the sign counts */
                cash = change > 0 ? INT64_MAX : INT64_MIN;
            }
            continue;
        }
        bool last = i + 1 == count ||
                    (mine[i]->unit.length == 0) != (mine[i + 1]->unit.length == 0) ||
                    !swc_str_equal(thing_of(mine[i]), thing_of(mine[i + 1]));
        if (last && mine[i]->state == STATE_DELIVERED) {
            c->held_types = (uint8_t)(c->held_types | 1u << type);
        }
    }
    c->holds_cash = cash > 0;
}

static swc_status settle_children(audit_facts *facts, const events *handovers,
                                  const events *outstanding, swc_buf *scratch, swc_error *error)
{
    const event **mine = NULL;
    size_t capacity = 0;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        child *c = &facts->children[i];
        size_t count = 0;
        const events *const lists[2] = {handovers, outstanding};
        identity who = audit_identity(facts, c);
        if (needs_name(handovers, &who) || needs_name(outstanding, &who)) {
            status = audit_need_name_key(facts, c, scratch, error);
            who = audit_identity(facts, c);
        }
        for (size_t j = 0; j < 2 && status == SWC_OK; j++) {
            event_walk walk = walk_events(lists[j], &who);
            for (const event *met; (met = next_event(&walk)) != NULL;) {
                void *items = mine;
                if (!swc_grow(&items, &capacity, count + 1, sizeof *mine)) {
                    free(mine);
                    return swc_fail_memory(error);
                }
                mine = items;
                mine[count++] = met;
            }
        }
        if (count > 0) {
            settle_histories(mine, count, c);
        }
    }
    free(mine);
    return status;
}

typedef struct unit_event {
    const event *met;
    swc_str person; /* first key, in the arena */
} unit_event;

static int compare_unit_events(const void *left, const void *right)
{
    const unit_event *a = left;
    const unit_event *b = right;
    int order = swc_str_compare(a->met->unit, b->met->unit);
    if (order == 0) {
        order = swc_str_compare(a->person, b->person);
    }
    return order != 0 ? order : is_later(a->met, b->met) ? -1 : is_later(b->met, a->met);
}

static swc_status put_out(swc_keymap *units_out, swc_str unit, swc_error *error)
{
    size_t *value;
    bool found;
    return swc_keymap_put(units_out, unit, &value, &found) ? SWC_OK : swc_fail_memory(error);
}

/* Units whose history with anybody ends in delivered. */
static swc_status find_units_out(audit_facts *facts, const events *handovers,
                                 const events *outstanding, swc_keymap *units_out, swc_buf *scratch,
                                 swc_error *error)
{
    unit_event *all = calloc(handovers->count + 1, sizeof *all);
    size_t count = 0;
    swc_status status = all == NULL ? swc_fail_memory(error) : SWC_OK;
    for (size_t i = 0; i < handovers->count && status == SWC_OK; i++) {
        const event *met = &handovers->all[i];
        if (met->unit.length == 0) {
            continue;
        }
        if (!audit_first_key(&met->who, scratch)) {
            status = swc_fail_memory(error);
            break;
        }
        swc_str person = swc_arena_copy(&facts->arena, swc_buf_str(scratch));
        all[count++] = (unit_event){met, person};
        status = person.data == NULL ? swc_fail_memory(error) : SWC_OK;
    }
    if (status == SWC_OK) {
        qsort(all, count, sizeof *all, compare_unit_events);
    }
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        bool last = i + 1 == count || !swc_str_equal(all[i].met->unit, all[i + 1].met->unit) ||
                    !swc_str_equal(all[i].person, all[i + 1].person);
        if (last && all[i].met->state == STATE_DELIVERED) {
            status = put_out(units_out, all[i].met->unit, error);
        }
    }
    for (size_t i = 0; i < outstanding->count && status == SWC_OK; i++) {
        status = put_out(units_out, outstanding->all[i].unit, error);
    }
    free(all);
    return status;
}

/* Number of the round of an earlier plan; plans of one round count once. */
static swc_status round_number(const swc_table *plan, swc_keymap *rounds, uint32_t *out,
                               swc_error *error)
{
    size_t *number;
    bool found;
    if (!swc_keymap_put(rounds, swc_stream_note_value(plan, "allocate", "round"), &number,
                        &found)) {
        return swc_fail_memory(error);
    }
    if (!found) {
        *number = rounds->count;
    }
    *out = (uint32_t)*number;
    return SWC_OK;
}

static swc_status read_waiting(audit_facts *facts, events *list, swc_keymap *rounds,
                               swc_buf *scratch, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < facts->in->previous_count && status == SWC_OK; i++) {
        const swc_table *plan = facts->in->previous[i];
        const person_columns person = audit_person_columns(plan);
        const size_t outcome = swc_table_column(plan, "outcome");
        event met = {0};
        status = round_number(plan, rounds, &met.round, error);
        for (size_t row = 0; row < plan->row_count && status == SWC_OK; row++) {
            if (!swc_str_is(swc_table_get(plan, row, outcome), "waiting")) {
                continue;
            }
            status = audit_read_identity(facts, plan, &person, row, scratch, &met.who, error);
            if (status == SWC_OK) {
                status = add_event(list, &met, error);
            }
        }
    }
    return status;
}

static swc_status count_waiting(audit_facts *facts, swc_buf *scratch, swc_error *error)
{
    events waiting = {0};
    swc_keymap rounds = {0};
    swc_status status = read_waiting(facts, &waiting, &rounds, scratch, error);
    uint32_t *seen = calloc(rounds.count + 1, sizeof *seen); /* child + 1 that met the round last */
    if (status == SWC_OK && seen == NULL) {
        status = swc_fail_memory(error);
    }
    for (size_t i = 0; i < facts->child_count && status == SWC_OK && waiting.count > 0; i++) {
        identity who = audit_identity(facts, &facts->children[i]);
        if (needs_name(&waiting, &who)) {
            status = audit_need_name_key(facts, &facts->children[i], scratch, error);
            who = audit_identity(facts, &facts->children[i]);
        }
        event_walk walk = walk_events(&waiting, &who);
        for (const event *met; (met = next_event(&walk)) != NULL;) {
            if (seen[met->round] != i + 1) {
                seen[met->round] = (uint32_t)i + 1;
                facts->children[i].waiting_rounds++;
            }
        }
    }
    free(seen);
    swc_keymap_free(&rounds);
    free_events(&waiting);
    return status;
}

swc_status audit_read_history(audit_facts *facts, swc_keymap *units_out, swc_error *error)
{
    events handovers = {0};
    events outstanding = {0};
    swc_buf scratch = {0};
    swc_status status = read_handovers(facts, &handovers, &scratch, error);
    for (size_t i = 0; i < facts->in->outstanding_count && status == SWC_OK; i++) {
        status = read_outstanding(facts, facts->in->outstanding[i], &handovers, &outstanding,
                                  &scratch, error);
    }
    if (status == SWC_OK && handovers.count + outstanding.count > 0) {
        status = settle_children(facts, &handovers, &outstanding, &scratch, error);
    }
    if (status == SWC_OK) {
        status = find_units_out(facts, &handovers, &outstanding, units_out, &scratch, error);
    }
    if (status == SWC_OK && facts->in->previous_count > 0) {
        status = count_waiting(facts, &scratch, error);
    }
    swc_buf_free(&scratch);
    free_events(&handovers);
    free_events(&outstanding);
    return status;
}
