/* Every cell of the plan against what it must be, the `#swc` line, and the cut-offs table. */
#include "ops/audit/inspect.h"
#include "swc/stream.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LOOK_AHEAD = 12 };

/* Room for the cells of one row that are not in an input. */
typedef struct row_room {
    swc_buf unit, sim;
    char rank[16], amount[24], ticket[SWC_SHA256_HEX + 1];
    char priority[2];
} row_room;

typedef struct outcome_words {
    const char *outcome;
    const char *reason_code;
} outcome_words;

/* SPEC 7, RULES 7.1 and 7.7. */
static outcome_words words_for(const child *c, const holding *held)
{
    static const outcome_words refused[] = {
        [VERDICT_ALREADY_SERVED] = {"already_served", "already-served"},
        [VERDICT_NO_PRIORITY] = {"ineligible", "no-priority"},
        [VERDICT_NO_FIT] = {"ineligible", "no-fit"},
        [VERDICT_NO_NEED] = {"ineligible", "no-need"},
        [VERDICT_OWNS_DEVICE] = {"ineligible", "owns-device"},
    };
    if (c->on_hold) {
        return (outcome_words){"on_hold", "on-hold"};
    }
    if (c->verdict == VERDICT_ELIGIBLE) {
        return held->device.pool != NOT_FOUND ? (outcome_words){"served", "served"}
                                : (outcome_words){"waiting", "waiting"};
    }
    if (c->rank > 0) {
        return held->sim.pool != NOT_FOUND ? (outcome_words){"served", "served-sim"}
                             : (outcome_words){"waiting", "waiting-sim"};
    }
    return refused[c->verdict];
}

static bool fill_device(const inspection *at, const holding *held, row_room *room, swc_str *cells)
{
    const swc_policy *policy = at->facts->in->policy;
    const swc_table *devices = at->facts->in->devices;
    const pool *p = &at->facts->pools[held->device.pool];
    uint32_t k;
    const pool *stock = inspection_unit(at, held->device, &k);
    if (!inspection_unit_name(at, held->device, &room->unit)) {
        return false;
    }
    cells[PLAN_ITEM] = swc_str_of(swc_device_type_name((swc_device_type)p->type));
    cells[PLAN_DEVICE_ID] = swc_buf_str(&room->unit);
    cells[PLAN_POOL] = p->id;
    if (stock->bought) {
        (void)snprintf(room->amount, sizeof room->amount, "%" PRId64, policy->unit_price_vnd);
        cells[PLAN_AMOUNT_VND] = swc_str_of(room->amount);
    } else {
        const stock_unit *unit = &at->facts->units[stock->first_unit + k];
        if (unit->number == 0) {
            cells[PLAN_SERIAL] = swc_table_get(devices, unit->row, at->facts->serial_column);
        }
    }
    return true;
}

static bool fill_sim(const inspection *at, const holding *held, row_room *room, swc_str *cells)
{
    if (!inspection_unit_name(at, held->sim, &room->sim)) {
        return false;
    }
    cells[PLAN_SIM_ID] = swc_buf_str(&room->sim);
    if (held->device.pool == NOT_FOUND && cells[PLAN_OUTCOME].data[0] == 's') {
        cells[PLAN_ITEM] = SWC_STR("sim");
        cells[PLAN_POOL] = at->facts->pools[held->sim.pool].id;
    }
    return true;
}

/* The row as it must be; the reason is left empty. */
static bool fill_row(const inspection *at, const child *c, row_room *room,
                     swc_str cells[PLAN_COLUMNS])
{
    const holding *held = &at->holdings[c->row];
    outcome_words words = words_for(c, held);
    memset(cells, 0, PLAN_COLUMNS * sizeof *cells);
    if (!at->copied[c->row]) { /* else they were found right with the row (rows.c) */
        swc_table_row(at->facts->in->students, c->row, at->student_row);
        for (int i = PLAN_STUDENT_ID; i < PLAN_COLUMNS; i++) {
            cells[i] = cell_or_empty(at->student_row, at->student_columns[i]);
        }
        cells[PLAN_POOL] = (swc_str){NULL, 0};
    }
    cells[PLAN_OUTCOME] = swc_str_of(words.outcome);
    cells[PLAN_REASON_CODE] = swc_str_of(words.reason_code);
    if (c->rank > 0) {
        (void)snprintf(room->rank, sizeof room->rank, "%" PRIu32, c->rank);
        cells[PLAN_RANK] = swc_str_of(room->rank);
    }
    if (c->priority > 0) {
        room->priority[0] = (char)('0' + c->priority);
        cells[PLAN_PRIORITY] = (swc_str){room->priority, 1};
    }
    swc_hex(c->ticket, sizeof c->ticket, room->ticket);
    cells[PLAN_TICKET] = (swc_str){room->ticket, SWC_SHA256_HEX};
    return (held->device.pool == NOT_FOUND || fill_device(at, held, room, cells)) &&
           (held->sim.pool == NOT_FOUND || fill_sim(at, held, room, cells));
}

/* Which check a wrong cell breaks. */
static swc_audit_check check_of(plan_column column, swc_str expected, swc_str found)
{
    switch (column) {
    case PLAN_RANK:
        return SWC_CHECK_RANKS;
    case PLAN_TICKET:
        return SWC_CHECK_TICKETS;
    case PLAN_PRIORITY:
        return SWC_CHECK_ELIGIBILITY;
    case PLAN_OUTCOME:
    case PLAN_REASON_CODE:
        if (swc_str_is(expected, "already_served") || swc_str_is(found, "already_served") ||
            swc_str_is(expected, "already-served") || swc_str_is(found, "already-served")) {
            return SWC_CHECK_ALREADY_SERVED;
        }
        if (swc_str_is(expected, "on_hold") || swc_str_is(found, "on_hold") ||
            swc_str_is(expected, "on-hold") || swc_str_is(found, "on-hold")) {
            return SWC_CHECK_HOLD_GROUPS;
        }
        return SWC_CHECK_ELIGIBILITY;
    case PLAN_ITEM:
    case PLAN_DEVICE_ID:
    case PLAN_SERIAL:
    case PLAN_SIM_ID:
    case PLAN_AMOUNT_VND:
    case PLAN_POOL:
        return SWC_CHECK_LEGAL_EDGES;
    default:
        return SWC_CHECK_RERUN_IDENTICAL;
    }
}

static swc_status compare_row(inspection *at, const child *c, row_room *room, swc_error *error)
{
    swc_str cells[PLAN_COLUMNS];
    uint32_t row = at->holdings[c->row].plan_row;
    if (!fill_row(at, c, room, cells)) {
        return swc_fail_memory(error);
    }
    swc_status status = SWC_OK;
    swc_table_row(at->facts->in->plan, row, at->plan_row);
    for (int i = 0; i < PLAN_COLUMNS && status == SWC_OK; i++) {
        if (i >= PLAN_STUDENT_ID && i != PLAN_POOL && at->copied[c->row]) {
            continue;
        }
        swc_str found = cell_or_empty(at->plan_row, at->columns[i]);
        bool good = i == PLAN_REASON ? found.length > 0 : swc_str_equal(found, cells[i]);
        if (good) {
            continue;
        }
        swc_audit_check check = check_of((plan_column)i, cells[i], found);
        if (check != SWC_CHECK_RERUN_IDENTICAL) {
            status = swc_audit_violate(
                at->audit, check, plan_line(row), error, "cột %s không đúng quy tắc",
                "the cell %s is not what the rules give", audit_plan_columns[i]);
        }
        if (status == SWC_OK) {
            status = swc_audit_violate(at->audit, SWC_CHECK_RERUN_IDENTICAL, plan_line(row), error,
                                       "cột %s khác kế hoạch xác định",
                                       "the cell %s differs from the defined plan",
                                       audit_plan_columns[i]);
        }
    }
    return status;
}

static swc_status compare_header(inspection *at, swc_error *error)
{
    const swc_table *plan = at->facts->in->plan;
    bool same = plan->column_count == PLAN_COLUMNS;
    for (size_t i = 0; i < PLAN_COLUMNS && same; i++) {
        same = swc_str_is(plan->columns[i], audit_plan_columns[i]);
    }
    return same ? SWC_OK
                : swc_audit_violate(at->audit, SWC_CHECK_RERUN_IDENTICAL, 1, error,
                                    "dòng tiêu đề không phải các cột của kế hoạch",
                                    "the header line is not that of a plan");
}

/* `#swc allocate version=V round=R seed=HEX seed_from=... in=N out=N`, after the lines of the
 * students stream. */
static swc_status compare_notes(inspection *at, swc_error *error)
{
    const swc_audit_inputs *in = at->facts->in;
    const swc_table *plan = in->plan;
    bool same = plan->note_count == in->students->note_count + 1;
    for (size_t i = 0; i < in->students->note_count && same; i++) {
        same = swc_str_equal(plan->notes[i], in->students->notes[i]);
    }
    swc_status status = same ? SWC_OK
                             : swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                                 "các dòng #swc không phải của luồng học sinh và "
                                                 "một dòng allocate",
                                                 "the #swc lines are not those of the students "
                                                 "stream and one line of allocate");
    swc_str from = in->seed_from != NULL ? swc_str_of(in->seed_from)
                                         : swc_stream_note_value(plan, "allocate", "seed_from");
    swc_buf expected = {0};
    swc_str version = swc_stream_note_value(plan, "allocate", "version");
    if (!swc_buf_printf(&expected,
                        "#swc allocate version=%.*s round=%.*s seed=%s seed_from=%.*s in=%zu "
                        "out=%zu%s",
                        (int)version.length, version.data, (int)in->policy->round.length,
                        in->policy->round.data, in->seed, (int)from.length, from.data,
                        in->students->row_count, in->students->row_count,
                        in->unsealed ? " unsealed=yes" : "")) {
        swc_buf_free(&expected);
        return swc_fail_memory(error);
    }
    bool known = swc_str_is(from, "draw") || swc_str_is(from, "rehearsal");
    if (status == SWC_OK &&
        (plan->note_count == 0 || !known ||
         !swc_str_equal(plan->notes[plan->note_count - 1], swc_buf_str(&expected)))) {
        status =
            swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                              "dòng #swc allocate không đúng đợt, hạt giống hoặc số dòng",
                              "the line #swc allocate does not have the round, the seed or the "
                              "counts of this plan");
    }
    swc_buf_free(&expected);
    return status;
}

swc_status inspect_cells(inspection *at, swc_error *error)
{
    row_room room = {0};
    swc_status status = compare_header(at, error);
    if (status == SWC_OK) {
        status = compare_notes(at, error);
    }
    const audit_facts *facts = at->facts;
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        if (i + LOOK_AHEAD < facts->child_count) { /* rows lie all over the memory */
            __builtin_prefetch(facts->in->students->rows[facts->listed[i + LOOK_AHEAD]]);
        }
        if (at->holdings[facts->listed[i]].plan_row != NOT_FOUND) {
            status = compare_row(at, &facts->children[facts->listed[i]], &room, error);
        }
    }
    swc_buf_free(&room.unit);
    swc_buf_free(&room.sim);
    return status;
}

static int compare_pool_ids(const void *left, const void *right, void *context)
{
    const pool *pools = context;
    return swc_str_compare(pools[*(const uint32_t *)left].id, pools[*(const uint32_t *)right].id);
}

/* capacity, used, cutoff_rank of one pool against its row. */
static swc_status compare_cutoff(inspection *at, uint32_t number, size_t row, swc_error *error)
{
    const swc_table *table = at->facts->in->cutoffs;
    const char *const columns[] = {"pool", "capacity", "used", "cutoff_rank"};
    char text[3][16];
    uint32_t cutoff = at->cutoffs[number];
    (void)snprintf(text[0], sizeof text[0], "%" PRIu32, at->capacity[number]);
    (void)snprintf(text[1], sizeof text[1], "%" PRIu32, at->used[number]);
    (void)snprintf(text[2], sizeof text[2], "%" PRIu32, cutoff);
    bool empty =
        !at->cutoffs_apply || at->used[number] < at->capacity[number] || cutoff == UINT32_MAX;
    const swc_str expected[] = {at->facts->pools[number].id, swc_str_of(text[0]),
                                swc_str_of(text[1]), empty ? SWC_STR("") : swc_str_of(text[2])};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < 4 && status == SWC_OK; i++) {
        swc_str found = swc_table_get(table, row, swc_table_column(table, columns[i]));
        if (!swc_str_equal(found, expected[i])) {
            status =
                swc_audit_violate(at->audit, i == 3 ? SWC_CHECK_CUTOFF_PROOF : SWC_CHECK_TOTALS, 0,
                                  error, "tệp cutoffs, dòng %zu: cột %s không đúng",
                                  "cutoffs, line %zu: the cell %s is wrong", row + 2, columns[i]);
        }
    }
    return status;
}

swc_status inspect_cutoffs(inspection *at, swc_error *error)
{
    const audit_facts *facts = at->facts;
    const swc_table *table = facts->in->cutoffs;
    if (table == NULL) {
        return SWC_OK;
    }
    uint32_t *sorted = calloc(facts->pool_count + 1, sizeof *sorted);
    if (sorted == NULL) {
        return swc_fail_memory(error);
    }
    size_t count = 0;
    for (size_t i = 0; i < facts->pool_count; i++) {
        if (at->capacity[i] > 0) { /* SIMs too where no SIM run is held: they are in stock */
            sorted[count++] = (uint32_t)i;
        }
    }
    qsort_r(sorted, count, sizeof *sorted, compare_pool_ids, facts->pools);
    swc_status status = count == table->row_count
                            ? SWC_OK
                            : swc_audit_violate(at->audit, SWC_CHECK_TOTALS, 0, error,
                                                "tệp cutoffs có %zu dòng, phải có %zu",
                                                "cutoffs has %zu rows, there are %zu pools",
                                                table->row_count, count);
    for (size_t i = 0; i < count && i < table->row_count && status == SWC_OK; i++) {
        status = compare_cutoff(at, sorted[i], i, error);
    }
    free(sorted);
    return status;
}
