/* What earlier plans promised, and who waited in them. Decides nothing. */
#include "ops/allocate/history.h"

#include "ops/allocate/remark.h"

#include <inttypes.h>
#include <stdlib.h>

/* The columns of a plan that matter to later rounds. */
typedef struct plan_columns {
    person_columns who;
    size_t outcome, item, device_id, sim_id, amount_vnd;
} plan_columns;

static plan_columns find_plan_columns(const swc_table *table)
{
    return (plan_columns){
        .who = alloc_person_find_columns(table),
        .outcome = swc_table_column(table, "outcome"),
        .item = swc_table_column(table, "item"),
        .device_id = swc_table_column(table, "device_id"),
        .sim_id = swc_table_column(table, "sim_id"),
        .amount_vnd = swc_table_column(table, "amount_vnd"),
    };
}

/* What a row of a plan promises: a device or cash, a SIM, or both. Gives their number. */
static size_t promises_of_row(const swc_table *table, const plan_columns *columns, size_t row,
                              history_event events_out[2])
{
    size_t count = 0;
    swc_str item = swc_table_get(table, row, columns->item);
    swc_device_type type = swc_device_type_of(item);
    bool is_item = type < SWC_SIM || swc_str_is(item, "cash");
    if (swc_str_is(swc_table_get(table, row, columns->outcome), "served") && type != SWC_SIM &&
        is_item) {
        history_event event = {
            .unit = swc_table_get(table, row, columns->device_id),
            .item = (uint8_t)type,
            .promised = true,
        };
        (void)alloc_history_read_amount(swc_table_get(table, row, columns->amount_vnd),
                                        &event.amount_vnd);
        events_out[count++] = event;
    }
    swc_str sim = swc_table_get(table, row, columns->sim_id);
    if (sim.length > 0) {
        events_out[count++] = (history_event){.unit = sim, .item = SWC_SIM, .promised = true};
    }
    return count;
}

/* Whether the person of a plan's row has an event with the promised thing: any at all, or only a
 * handover. */
static swc_status is_carried_on(const history *past, const swc_table *table,
                                const plan_columns *columns, size_t row,
                                const history_event *promise, bool by_handover, people_found *found,
                                bool *out, swc_error *error)
{
    swc_status status = alloc_people_match(&past->who, table, &columns->who, row, found, error);
    *out = false;
    for (size_t i = 0; status == SWC_OK && i < found->count; i++) {
        const history_event *event = &past->events[found->items[i]];
        *out |= alloc_history_is_same_thing(event, promise) && !(by_handover && event->promised);
    }
    return status;
}

/* A promise counts until a handover row of that person and unit exists, under whichever code. */
static swc_status read_promises(history *past, const swc_table *table, people_found *found,
                                swc_error *error)
{
    plan_columns columns = find_plan_columns(table);
    swc_status status = SWC_OK;
    alloc_history_add_source(past, table);
    for (size_t row = 0; status == SWC_OK && row < table->row_count; row++) {
        history_event promises[2];
        size_t count = promises_of_row(table, &columns, row, promises);
        for (size_t k = 0; status == SWC_OK && k < count; k++) {
            bool replaced;
            status = is_carried_on(past, table, &columns, row, &promises[k], true, found, &replaced,
                                   error);
            if (status == SWC_OK && !replaced) {
                status = alloc_history_add(past, row, promises[k], error);
            }
        }
    }
    return status;
}

/* Money that a plan has promised leaves the balance when the ledger holds the spend, not before. */
static void remark_on_promised_money(const swc_allocate_input *input, const history *past)
{
    size_t count = 0;
    uint64_t sum = 0;
    for (size_t i = 0; i < past->who.count; i++) {
        const history_event *event = &past->events[i];
        if (event->promised && event->amount_vnd > 0) {
            count++;
            sum += (uint64_t)event->amount_vnd;
        }
    }
    if (count > 0 && input->policy->cash_mode != SWC_CASH_NONE) {
        REMARK(input,
               "--outstanding: %zu suất mua hoặc hỗ trợ, tổng %" PRIu64
               " đồng, còn đang bàn giao; tiền của khoản nào sổ chưa ghi chi vẫn được tính là còn",
               "--outstanding: %zu purchases or grants, %" PRIu64
               " VND in all, are still being handed over; what the ledger has not yet spent counts "
               "as free money",
               count, sum);
    }
}

swc_status alloc_plans_read_outstanding(const swc_allocate_input *input, history *past,
                                        swc_error *error)
{
    people_found found = {0};
    swc_status status = SWC_OK;
    for (size_t i = 0; status == SWC_OK && i < input->outstanding_count; i++) {
        status = read_promises(past, &input->outstanding[i], &found, error);
    }
    alloc_people_found_free(&found);
    if (status == SWC_OK) {
        remark_on_promised_money(input, past);
    }
    return status;
}

/* Index of an earlier plan's round among `rounds`, which grows. */
static uint32_t round_index(swc_str *rounds, uint32_t *count, swc_str round)
{
    uint32_t i = 0;
    while (i < *count && !swc_str_equal(rounds[i], round)) {
        i++;
    }
    if (i == *count) {
        rounds[(*count)++] = round;
    }
    return i;
}

static swc_status add_waited(history *past, const swc_table *table, const plan_columns *columns,
                             size_t row, uint32_t round, swc_error *error)
{
    void *rounds = past->waited_round;
    if (!swc_grow(&rounds, &past->waited_capacity, past->waited.count + 1,
                  sizeof *past->waited_round)) {
        return swc_fail_memory(error);
    }
    past->waited_round = rounds;
    past->waited_round[past->waited.count] = round;
    return alloc_people_add(&past->waited, table, &columns->who, row, error);
}

swc_status alloc_plans_read_waited(const swc_allocate_input *input, history *past, swc_error *error)
{
    swc_str *rounds = malloc((input->previous_count + 1) * sizeof *rounds);
    swc_status status = rounds == NULL ? swc_fail_memory(error) : SWC_OK;
    for (size_t i = 0; status == SWC_OK && i < input->previous_count; i++) {
        const swc_table *table = &input->previous[i];
        plan_columns columns = find_plan_columns(table);
        uint32_t round = round_index(rounds, &past->round_count,
                                     swc_stream_note_value(table, "allocate", "round"));
        for (size_t row = 0; status == SWC_OK && row < table->row_count; row++) {
            if (swc_str_is(swc_table_get(table, row, columns.outcome), "waiting")) {
                status = add_waited(past, table, &columns, row, round, error);
            }
        }
    }
    free(rounds);
    return status;
}

/* As many rows are named as swc-validate names for one code, all with --verbose. */
enum { MOST_NAMED = 20 };

static void name_lost_promise(const swc_allocate_input *input, const swc_table *table, size_t row)
{
    REMARK(input,
           "%s: dòng dữ liệu %zu: đã phân bổ ở đợt trước nhưng chưa có biên bản bàn giao và không "
           "nằm trong --outstanding; máy được tính là còn trong kho",
           "%s: data row %zu: served in an earlier round without a handover row and not in "
           "--outstanding; its unit counts as in stock",
           table->name.data, row + 1);
}

/* Name the served rows of one earlier plan that nothing carries on; *lost counts them. */
static swc_status find_lost_promises(const swc_allocate_input *input, const history *past,
                                     const swc_table *table, people_found *found, size_t *lost,
                                     swc_error *error)
{
    plan_columns columns = find_plan_columns(table);
    swc_status status = SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < table->row_count; row++) {
        history_event promises[2];
        size_t count = promises_of_row(table, &columns, row, promises);
        for (size_t k = 0; status == SWC_OK && k < count; k++) {
            bool carried;
            status = is_carried_on(past, table, &columns, row, &promises[k], false, found, &carried,
                                   error);
            if (status == SWC_OK && !carried && (++*lost <= MOST_NAMED || input->verbose)) {
                name_lost_promise(input, table, row);
            }
        }
    }
    return status;
}

swc_status alloc_plans_name_lost(const swc_allocate_input *input, const history *past,
                                 swc_error *error)
{
    people_found found = {0};
    swc_status status = SWC_OK;
    size_t lost = 0;
    for (size_t i = 0; status == SWC_OK && i < input->previous_count; i++) {
        status = find_lost_promises(input, past, &input->previous[i], &found, &lost, error);
    }
    if (status == SWC_OK && lost > MOST_NAMED && !input->verbose) {
        REMARK(input,
               "--previous: tất cả %zu máy hoặc SIM như vậy; dùng --verbose để xem từng dòng",
               "--previous: %zu such units or SIMs in all; --verbose names every row", lost);
    }
    alloc_people_found_free(&found);
    return status;
}

swc_status alloc_history_rounds_waited(const history *past, const swc_table *table,
                                       const person_columns *columns, size_t row,
                                       people_found *found, uint32_t *rounds_out, swc_error *error)
{
    *rounds_out = 0;
    if (past->waited.count == 0) {
        return SWC_OK;
    }
    swc_status status = alloc_people_match(&past->waited, table, columns, row, found, error);
    for (size_t i = 0; status == SWC_OK && i < found->count; i++) {
        bool counted = false;
        for (size_t k = 0; k < i; k++) {
            counted |= past->waited_round[found->items[k]] == past->waited_round[found->items[i]];
        }
        *rounds_out += counted ? 0 : 1;
    }
    return status;
}
