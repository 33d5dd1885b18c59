/* Every cell of the plan against what it must be, and the header. */
#include "ops/audit/inspect.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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

/* What must stand in a cell, by its rule; NULL: as the student's row has it. */
static const char *const rules[PLAN_COLUMNS][2] = {
    [PLAN_RANK] = {"phải là thứ tự của em theo mức ưu tiên, tiêu chí của chính sách, rồi phiếu",
                   "must be the child's place by priority, the policy's order keys, then ticket"},
    [PLAN_OUTCOME] = {"phải là kết quả mà chính sách và máy được cấp cho ra",
                      "must be the outcome that the policy and the unit given lead to"},
    [PLAN_ITEM] = {"phải là loại của đơn vị được cấp", "must be the type of the unit given"},
    [PLAN_DEVICE_ID] = {"phải là đơn vị kế tiếp của nguồn máy này, theo mã thiết bị",
                        "must be the next unit of this pool in the order of device ids"},
    [PLAN_SERIAL] = {"phải chép từ danh sách máy, để trống với máy của lô",
                     "must be copied from the list of devices, empty for a unit of a lot"},
    [PLAN_SIM_ID] = {"phải là SIM kế tiếp của nguồn SIM này, theo mã thiết bị",
                     "must be the next SIM of its pool in the order of device ids"},
    [PLAN_AMOUNT_VND] = {"phải là đơn giá của chính sách nếu mua bằng tiền, còn lại để trống",
                         "must be the policy's unit price where cash pays, else empty"},
    [PLAN_REASON_CODE] = {"phải là lý do mà chính sách và máy được cấp cho ra",
                          "must be the reason that the policy and the unit given lead to"},
    [PLAN_REASON] = {"phải có một câu giải thích", "must hold a sentence"},
    [PLAN_PRIORITY] = {"phải là mức ưu tiên theo chính sách",
                       "must be the class that the policy gives"},
    [PLAN_TICKET] = {"phải là SHA-256 của swc-ticket-1, hạt giống, đợt và mã của em",
                     "must be the SHA-256 of swc-ticket-1, seed, round and the child's key"},
    [PLAN_POOL] = {"phải là nguồn của đơn vị được cấp", "must be the pool of the unit given"},
};

/* The beginning of a cell, cut between two characters: a sentence has room for so much. */
static swc_str shown(swc_str cell)
{
    enum { MOST_SHOWN = 70 };
    if (cell.length > MOST_SHOWN) {
        cell.length = MOST_SHOWN;
        while (cell.length > 0 && ((unsigned char)cell.data[cell.length] & 0xC0) == 0x80) {
            cell.length--;
        }
    }
    return cell.data == NULL ? SWC_STR("") : cell;
}

/* The sentence of one wrong cell in both languages. */
static bool describe(const inspection *at, const child *c, plan_column column, swc_str found,
                     swc_str expected, swc_buf out[2])
{
    const char *name = audit_plan_columns[column];
    swc_buf_clear(&out[SWC_VI]);
    swc_buf_clear(&out[SWC_EN]);
    bool good;
    if (rules[column][SWC_VI] == NULL) {
        good = swc_buf_printf(&out[SWC_VI], "cột %s phải như ở dòng %zu của danh sách học sinh",
                              name, line_of(c->row)) &&
               swc_buf_printf(&out[SWC_EN], "the cell %s must be as in line %zu of the students",
                              name, line_of(c->row));
    } else if (expected.length == 0 && column != PLAN_REASON) {
        good = swc_buf_printf(&out[SWC_VI], "cột %s phải để trống ở dòng này", name) &&
               swc_buf_printf(&out[SWC_EN], "the cell %s must be empty in this row", name);
    } else {
        good = swc_buf_printf(&out[SWC_VI], "cột %s %s", name, rules[column][SWC_VI]) &&
               swc_buf_printf(&out[SWC_EN], "the cell %s %s", name, rules[column][SWC_EN]);
    }
    if (good && at->facts->in->show_values && column != PLAN_REASON) {
        found = shown(found);
        expected = shown(expected);
        good = swc_buf_printf(&out[SWC_VI], " (đang ghi \"%.*s\", phải là \"%.*s\")",
                              (int)found.length, found.data, (int)expected.length, expected.data) &&
               swc_buf_printf(&out[SWC_EN], " (it has \"%.*s\", it must be \"%.*s\")",
                              (int)found.length, found.data, (int)expected.length, expected.data);
    }
    return good;
}

/* A wrong cell breaks the check of its rule, and the plan is not the defined one. */
static swc_status report_cell(inspection *at, const child *c, plan_column column, swc_str found,
                              swc_str expected, swc_error *error)
{
    swc_buf text[2] = {{0}, {0}};
    size_t line = plan_line(at->holdings[c->row].plan_row);
    swc_audit_check check = check_of(column, expected, found);
    swc_status status =
        describe(at, c, column, found, expected, text) ? SWC_OK : swc_fail_memory(error);
    if (status == SWC_OK) {
        status = audit_violate_texts(at->audit, check, line, text[SWC_VI].data, text[SWC_EN].data,
                                     error);
    }
    if (status == SWC_OK && check != SWC_CHECK_RERUN_IDENTICAL) {
        status = swc_audit_violate(
            at->audit, SWC_CHECK_RERUN_IDENTICAL, line, error, "cột %s khác kế hoạch xác định",
            "the cell %s differs from the defined plan", audit_plan_columns[column]);
    }
    swc_buf_free(&text[SWC_VI]);
    swc_buf_free(&text[SWC_EN]);
    return status;
}

static swc_status compare_row(inspection *at, const child *c, row_room *room, swc_error *error)
{
    swc_str cells[PLAN_COLUMNS];
    if (!fill_row(at, c, room, cells)) {
        return swc_fail_memory(error);
    }
    swc_status status = SWC_OK;
    swc_table_row(at->facts->in->plan, at->holdings[c->row].plan_row, at->plan_row);
    for (int i = 0; i < PLAN_COLUMNS && status == SWC_OK; i++) {
        if (i >= PLAN_STUDENT_ID && i != PLAN_POOL && at->copied[c->row]) {
            continue;
        }
        swc_str found = cell_or_empty(at->plan_row, at->columns[i]);
        if (i == PLAN_REASON ? found.length == 0 : !swc_str_equal(found, cells[i])) {
            status = report_cell(at, c, (plan_column)i, found, cells[i], error);
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

/* Rank order leads all over the memory: fetch what the rows to come will ask for, each thing when
 * the one before it that leads there has arrived. Measured: half the time of the pass. */
static void look_ahead(const inspection *at, size_t i)
{
    enum { FAR = 40, POOLS = 30, UNITS = 20, DEVICES = 12, NEAR = 6 };
    const audit_facts *facts = at->facts;
    const uint32_t *next = facts->listed + i;
    if (i + FAR >= facts->child_count) {
        return;
    }
    __builtin_prefetch(&facts->children[next[FAR]]);
    __builtin_prefetch(&at->holdings[next[FAR]]);
    __builtin_prefetch(&at->copied[next[FAR]]);
    uint32_t ahead = at->holdings[next[POOLS]].device.pool;
    if (ahead != NOT_FOUND) {
        __builtin_prefetch(&facts->pools[ahead]);
    }
    uint32_t k;
    for (size_t stage = 0; stage < 3; stage++) {
        unit_held held = at->holdings[next[stage == 0   ? UNITS
                                           : stage == 1 ? DEVICES
                                                        : NEAR]]
                             .device;
        if (held.pool == NOT_FOUND) {
            continue;
        }
        const pool *p = inspection_unit(at, held, &k);
        if (stage == 0) {
            __builtin_prefetch(facts->pools[held.pool].id.data);
        }
        if (p->bought) {
            continue;
        }
        const stock_unit *unit = &facts->units[p->first_unit + k];
        if (stage == 0) {
            __builtin_prefetch(unit);
        } else if (stage == 1) {
            __builtin_prefetch(&facts->in->devices->rows[unit->row]);
        } else {
            __builtin_prefetch(facts->in->devices->rows[unit->row]);
            __builtin_prefetch(facts->in->devices->rows[unit->row] + 64);
        }
    }
}

swc_status inspect_cells(inspection *at, swc_error *error)
{
    row_room room = {0};
    swc_status status = compare_header(at, error);
    if (status == SWC_OK) {
        status = inspect_notes(at, error);
    }
    const audit_facts *facts = at->facts;
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        look_ahead(at, i);
        if (at->holdings[facts->listed[i]].plan_row != NOT_FOUND) {
            status = compare_row(at, &facts->children[facts->listed[i]], &room, error);
        }
    }
    swc_buf_free(&room.unit);
    swc_buf_free(&room.sim);
    return status;
}
