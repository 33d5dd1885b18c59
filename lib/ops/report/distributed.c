/* FORM distributed, 03/BC-TT: planned, delivered, remaining, and who holds what (FORMS 6.3). */
#include "ops/report/form.h"

#include <string.h>

#define GROUP_PLANNED                                                                              \
    {                                                                                              \
        "Phương án phân bổ", "Planned"                                                             \
    }
#define GROUP_DONE                                                                                 \
    {                                                                                              \
        "Đã bàn giao theo phương án", "Delivered of the plan"                                      \
    }
#define GROUP_OTHER                                                                                \
    {                                                                                              \
        "Bàn giao khác", "Other deliveries"                                                        \
    }
#define GROUP_HELD                                                                                 \
    {                                                                                              \
        "Học sinh đang giữ", "Held by pupils"                                                      \
    }
#define GROUP_PERIOD                                                                               \
    {                                                                                              \
        "Trong kỳ", "In the period"                                                                \
    }

static const column_spec main_columns[] = {
    PLACE_COLUMNS,
    SUM_COLUMN("planned", 'I', GROUP_PLANNED, "Tổng", "Total"),
    SUM_COLUMN("planned_p1", 'I', GROUP_PLANNED, "ƯT1", "P1"),
    SUM_COLUMN("planned_p2", 'I', GROUP_PLANNED, "ƯT2", "P2"),
    SUM_COLUMN("planned_p3", 'I', GROUP_PLANNED, "ƯT3", "P3"),
    SUM_COLUMN("done", 'I', GROUP_DONE, "Tổng", "Total"),
    SUM_COLUMN("done_p1", 'I', GROUP_DONE, "ƯT1", "P1"),
    SUM_COLUMN("done_p2", 'I', GROUP_DONE, "ƯT2", "P2"),
    SUM_COLUMN("done_p3", 'I', GROUP_DONE, "ƯT3", "P3"),
    COUNT_COLUMN("todo", "Còn phải giao", "To deliver"),
    RATIO_COLUMN("done_pct", NO_GROUP, "Tỷ lệ %", "%", "done", "planned"),
    SUM_COLUMN("other_round", 'I', GROUP_OTHER, "Cùng đợt", "This round"),
    SUM_COLUMN("other_rounds", 'I', GROUP_OTHER, "Đợt khác", "Other rounds"),
    SUM_COLUMN("held", 'I', GROUP_HELD, "Tổng", "Total"),
    SUM_COLUMN("held_laptop", 'I', GROUP_HELD, "Máy tính xách tay", "Laptop"),
    SUM_COLUMN("held_desktop", 'I', GROUP_HELD, "Máy tính để bàn", "Desk-top"),
    SUM_COLUMN("held_tablet", 'I', GROUP_HELD, "Máy tính bảng", "Tablet"),
    SUM_COLUMN("held_smartphone", 'I', GROUP_HELD, "Điện thoại", "Smart-phone"),
    SUM_COLUMN("held_tv", 'I', GROUP_HELD, "Ti vi", "TV"),
    COUNT_COLUMN("held_sim", "SIM đang giữ", "SIMs held"),
    COUNT_COLUMN("students", "Số học sinh nhận", "Children holding"),
    SUM_COLUMN("out_m", 'I', GROUP_PERIOD, "Giao", "Out"),
    SUM_COLUMN("back_m", 'I', GROUP_PERIOD, "Thu lại", "Back"),
};
enum {
    PLANNED = PLACE_COLUMN_COUNT,
    PLANNED_P1,
    DONE = PLANNED_P1 + 3,
    DONE_P1,
    TODO = DONE_P1 + 3,
    DONE_PCT,
    OTHER_ROUND,
    OTHER_ROUNDS,
    HELD,
    HELD_TYPE,
    HELD_SIM = HELD_TYPE + TYPES,
    STUDENTS,
    OUT_M,
    BACK_M,
    MAIN_COUNT,
};

static const column_spec type_columns[] = {
    WORDS_COLUMN("type", "Loại", "Type", 60),
    COUNT_COLUMN("planned", "Phương án", "Planned"),
    COUNT_COLUMN("done", "Đã bàn giao theo phương án", "Delivered of the plan"),
    COUNT_COLUMN("todo", "Còn phải giao", "To deliver"),
    COUNT_COLUMN("held", "Học sinh đang giữ", "Held"),
    COUNT_COLUMN("out_m", "Giao trong kỳ", "Out in the period"),
    COUNT_COLUMN("back_m", "Thu lại trong kỳ", "Back in the period"),
};
enum { T_PLANNED = 1, T_DONE, T_TODO, T_HELD, T_OUT, T_BACK, T_COUNT };

static const column_spec priority_columns[] = {
    WORDS_COLUMN("priority", "Đối tượng ưu tiên", "Priority", 60),
    COUNT_COLUMN("planned", "Phương án", "Planned"),
    COUNT_COLUMN("done", "Đã bàn giao theo phương án", "Delivered of the plan"),
    COUNT_COLUMN("other", "Bàn giao khác", "Other deliveries"),
    COUNT_COLUMN("held", "Học sinh đang giữ", "Held"),
    COUNT_COLUMN("students", "Số học sinh nhận", "Children holding"),
};
enum { P_PLANNED = 1, P_DONE, P_OTHER, P_HELD, P_STUDENTS, P_COUNT, PRIORITIES = 4 };

_Static_assert(sizeof main_columns / sizeof main_columns[0] == MAIN_COUNT, "main columns");
_Static_assert(sizeof type_columns / sizeof type_columns[0] == T_COUNT, "type columns");
_Static_assert(sizeof priority_columns / sizeof priority_columns[0] == P_COUNT, "priority columns");

#define UNIT_DEVICES                                                                               \
    {                                                                                              \
        "Đơn vị tính: thiết bị", "Unit: devices"                                                   \
    }
static const table_spec main_table = {
    "main", {"Trao tặng", "Handed over"}, NO_GROUP, UNIT_DEVICES, main_columns, MAIN_COUNT};
static const table_spec type_table = {"by_type",
                                      {"Theo loại", "By type"},
                                      {"Trao tặng theo loại thiết bị", "Handed over by type"},
                                      UNIT_DEVICES,
                                      type_columns,
                                      T_COUNT};
static const table_spec priority_table = {
    "by_priority",
    {"Đối tượng", "Priority"},
    {"Trao tặng theo đối tượng ưu tiên", "Handed over by priority"},
    UNIT_DEVICES,
    priority_columns,
    P_COUNT};
const table_spec *const distributed_tables[] = {&main_table, &type_table, &priority_table};

typedef struct counting {
    report_form *form;
    place_grid main;
    int64_t types[TYPES + 1][T_COUNT];       /* SIM last */
    int64_t priorities[PRIORITIES][P_COUNT]; /* unknown first */
    int64_t planned_cash, done_cash;
    int64_t held_before, held_end, sim_held;
    int64_t cash_children, cash_vnd;
} counting;

static void count_plan_row(counting *c, size_t row)
{
    const swc_report *report = c->form->report;
    const child_record *one = &report->children[report->plan_children[row]];
    uint32_t d = one->district;
    uint32_t s = one->school;
    if (!form_shows(c->form, d, s)) {
        return;
    }
    if (report_has_sim(report, row)) {
        c->types[TYPES][T_PLANNED]++;
        c->types[TYPES][T_DONE] += report->plan_sim_delivered[row] ? 1 : 0;
    }
    if (!report_is_planned(report, row)) {
        return;
    }
    swc_str word = report_get(report, SWC_INPUT_PLAN, row, PLAN_priority);
    size_t priority = word.length == 1 && word.data[0] >= '1' && word.data[0] <= '3'
                          ? (size_t)(word.data[0] - '0')
                          : 0;
    swc_device_type type = swc_device_type_of(report_get(report, SWC_INPUT_PLAN, row, PLAN_item));
    int64_t done = report->plan_delivered[row] ? 1 : 0;
    grid_add(&c->main, d, s, PLANNED, 1);
    grid_add(&c->main, d, s, DONE, done);
    grid_add(&c->main, d, s, TODO, 1 - done);
    if (priority > 0) {
        grid_add(&c->main, d, s, PLANNED_P1 + priority - 1, 1);
        grid_add(&c->main, d, s, DONE_P1 + priority - 1, done);
    }
    c->priorities[priority][P_PLANNED]++;
    c->priorities[priority][P_DONE] += done;
    if ((int)type < TYPES) {
        c->types[type][T_PLANNED]++;
        c->types[type][T_DONE] += done;
    } else if (type == SWC_CASH) {
        c->planned_cash++;
        c->done_cash += done;
    }
}

static void count_history(counting *c, const history *one)
{
    const swc_report *report = c->form->report;
    uint32_t d = one->district;
    uint32_t s = one->school;
    if (!one->delivered || !form_shows(c->form, d, s)) {
        return;
    }
    size_t type = one->item == SWC_SIM ? TYPES : one->item;
    c->types[type][T_OUT] += one->out;
    c->types[type][T_BACK] += one->back;
    c->types[type][T_HELD] += one->held ? 1 : 0;
    if (one->item == SWC_SIM) {
        grid_add(&c->main, d, s, HELD_SIM, one->held ? 1 : 0);
        c->sim_held += one->held ? 1 : 0;
        return;
    }
    grid_add(&c->main, d, s, OUT_M, one->out);
    grid_add(&c->main, d, s, BACK_M, one->back);
    c->held_before += one->held_before ? 1 : 0;
    c->held_end += one->held_end ? 1 : 0;
    if (!one->held) {
        return;
    }
    grid_add(&c->main, d, s, HELD, 1);
    grid_add(&c->main, d, s, HELD_TYPE + one->item, 1);
    c->priorities[one->priority][P_HELD]++;
    if (one->fulfils == NONE) {
        swc_str round = report_get(report, SWC_INPUT_HANDOVERS, one->last_row, HANDOVER_round);
        bool same = swc_str_equal(round, report->round);
        grid_add(&c->main, d, s, same ? OTHER_ROUND : OTHER_ROUNDS, 1);
        c->priorities[one->priority][P_OTHER]++;
    }
}

/* Persons who hold an item of a received type, each once; and the money handed out. */
static void count_persons(counting *c)
{
    const swc_report *report = c->form->report;
    for (size_t i = 0; i < report->person_count; i++) {
        const person_record *one = &report->persons[i];
        const history *first = NULL;
        for (uint32_t h = one->first_history; h != NONE; h = report->histories[h].next) {
            const history *candidate = &report->histories[h];
            if (candidate->held && (report->policy.received_types & (1u << candidate->item)) != 0) {
                first = candidate;
            }
        }
        if (first != NULL && form_shows(c->form, first->district, first->school)) {
            grid_add(&c->main, first->district, first->school, STUDENTS, 1);
            c->priorities[first->priority][P_STUDENTS]++;
        }
        if (one->cash_vnd != 0) {
            c->cash_children += one->cash_vnd > 0 ? 1 : 0;
            c->cash_vnd += one->cash_vnd;
        }
    }
}

static const char *const total_name[2] = {"TỔNG CỘNG", "TOTAL"};

static void emit_types(counting *c, uint64_t unknown)
{
    static const char *const devices_name[2] = {"Cộng thiết bị", "Devices"};
    form_table *table = form_add_table(c->form, &type_table);
    table->unknown = unknown;
    int64_t sum[T_COUNT] = {0};
    for (size_t i = 0; i <= TYPES + 1; i++) {
        /* five types, their total, SIM */
        bool is_total = i == TYPES;
        const int64_t *from = is_total ? sum : c->types[i > TYPES ? TYPES : i];
        form_cell *cells = form_add_row(c->form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        const swc_word *words = swc_device_types();
        const swc_word *word = &words[i > TYPES ? SWC_SIM : i];
        const char *const names[2] = {word->vi, word->en};
        cells[0] = cell_text(swc_str_of(form_word(c->form, is_total ? devices_name : names)));
        for (size_t k = 1; k < T_COUNT; k++) {
            int64_t number = k == T_TODO ? from[T_PLANNED] - from[T_DONE] : from[k];
            cells[k] = cell_int(number);
            sum[k] += i < TYPES ? from[k] : 0;
        }
        table->rows[i].first = 0;
        table->rows[i].last = TYPES - 1;
    }
    form_finish_table(c->form, table);
}

static void emit_priorities(counting *c, uint64_t unknown)
{
    static const char *const names[PRIORITIES][2] = {
        {"Chưa xác định", "Not known"},
        {"Ưu tiên 1: hộ nghèo", "Priority 1: poor households"},
        {"Ưu tiên 2: hộ cận nghèo", "Priority 2: near-poor households"},
        {"Ưu tiên 3: khó khăn do COVID-19", "Priority 3: COVID-19 hardship"}};
    form_table *table = form_add_table(c->form, &priority_table);
    table->unknown = unknown;
    int64_t sum[P_COUNT] = {0};
    for (size_t i = 0; i <= PRIORITIES; i++) {
        bool is_total = i == PRIORITIES;
        size_t priority = (i + 1) % PRIORITIES; /* 1, 2, 3, unknown */
        form_cell *cells = form_add_row(c->form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        cells[0] =
            cell_text(swc_str_of(form_word(c->form, is_total ? total_name : names[priority])));
        for (size_t k = 1; k < P_COUNT; k++) {
            cells[k] = cell_int(is_total ? sum[k] : c->priorities[priority][k]);
            sum[k] += is_total ? 0 : c->priorities[priority][k];
        }
        table->rows[i].first = 0;
        table->rows[i].last = PRIORITIES - 1;
    }
    form_finish_table(c->form, table);
}

static void check_row(counting *c, swc_str name, const form_cell *v)
{
    int64_t types = 0;
    for (size_t i = 0; i < TYPES; i++) {
        types += v[HELD_TYPE + i].number;
    }
    form_check(c->form, "XF-distributed-planned", name,
               v[PLANNED_P1].number + v[PLANNED_P1 + 1].number + v[PLANNED_P1 + 2].number,
               v[PLANNED].number);
    if (!report_has(c->form->report, SWC_INPUT_HANDOVERS)) {
        return;
    }
    form_check(c->form, "XF-distributed-todo", name, v[DONE].number + v[TODO].number,
               v[PLANNED].number);
    form_check(c->form, "XF-distributed-done", name,
               v[DONE_P1].number + v[DONE_P1 + 1].number + v[DONE_P1 + 2].number, v[DONE].number);
    form_check(c->form, "XF-distributed-types", name, types, v[HELD].number);
    if (c->done_cash == 0) {
        form_check(c->form, "XF-distributed-held", name,
                   v[DONE].number + v[OTHER_ROUND].number + v[OTHER_ROUNDS].number, v[HELD].number);
    }
}

static void check(counting *c, const form_table *table)
{
    const swc_report *report = c->form->report;
    const int64_t *total = c->main.total;
    int64_t planned = 0;
    for (size_t i = 0; i < table->row_count; i++) {
        if (table->rows[i].type != ROW_HEADING) {
            check_row(c, table->rows[i].cells[1].text, table->rows[i].cells);
        }
    }
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        planned += report_is_planned(report, row) ? 1 : 0;
    }
    form_identity(c->form, "XF-distributed-rows", "distributed.planned", total[PLANNED],
                  "P (plan rows served with a device)", planned);
    if (!report_has(report, SWC_INPUT_HANDOVERS)) {
        return;
    }
    form_identity(c->form, "XF-distributed-held", "distributed.held", total[HELD],
                  "done + other_round + other_rounds",
                  total[DONE] - c->done_cash + total[OTHER_ROUND] + total[OTHER_ROUNDS]);
    form_identity(c->form, "XF-distributed-sim", "distributed.held_sim", total[HELD_SIM],
                  "by_type.held (SIM)", c->types[TYPES][T_HELD]);
    if (report->from[0] != '\0') {
        form_identity(c->form, "XF-distributed-period", "distributed.held(b)", c->held_end,
                      "held(a-1) + out_m - back_m", c->held_before + total[OUT_M] - total[BACK_M]);
    }
}

static void write_notes(counting *c)
{
    report_form *form = c->form;
    const swc_report *report = form->report;
    form_note(form, "Phương án: đợt %.*s. Mỗi dòng phương án là một em và một thiết bị.",
              "Plan: round %.*s. Each row of the plan is one child and one device.",
              report->round.length > 0 ? (int)report->round.length : 3,
              report->round.length > 0 ? report->round.data : "…");
    if (!report_has(report, SWC_INPUT_HANDOVERS)) {
        form->heading_note =
            swc_str_of(form->lang == SWC_VI ? "chưa đối chiếu bàn giao" : "handovers not compared");
        return;
    }
    if (report->other_unit_count > 0 && !form->filtered) {
        form_note(form, "Giao máy khác số hiệu với phương án: %zu.",
                  "Delivered with another device than planned: %zu.", report->other_unit_count);
    }
    if (c->planned_cash > 0) {
        form_note(form, "Trong phương án có %lld suất tiền, đã trao %lld; không tính là thiết bị.",
                  "The plan has %lld grants of money, %lld handed out; they are no devices.",
                  (long long)c->planned_cash, (long long)c->done_cash);
    }
    if ((c->cash_children > 0 || c->cash_vnd != 0) && !form->filtered) {
        form_note(form, "Tiền đã trao: %s em, %s đồng.", "Money handed out: %s children, %s VND.",
                  form_points(form, c->cash_children), form_points(form, c->cash_vnd));
    }
}

/* What cannot be known without handovers, or without a period. */
static uint64_t unknown_columns(const swc_report *report, size_t first, size_t last, size_t out)
{
    uint64_t mask = 0;
    for (size_t i = first; i <= last; i++) {
        bool delivered = !report_has(report, SWC_INPUT_HANDOVERS);
        bool period = report->from[0] == '\0' && i >= out;
        mask |= delivered || period ? UINT64_C(1) << i : 0;
    }
    return mask;
}

swc_status build_distributed(report_form *form)
{
    swc_report *report = form->report;
    counting c = {.form = form};
    grid_start(&c.main, form, &main_table);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        count_plan_row(&c, row);
    }
    for (size_t i = 0; i < report->history_count; i++) {
        count_history(&c, &report->histories[i]);
    }
    count_persons(&c);
    form_table *table = form_add_table(form, &main_table);
    table->unknown = unknown_columns(report, DONE, BACK_M, OUT_M);
    grid_emit(&c.main, table, report->options.by == SWC_BY_DISTRICT);
    emit_types(&c, unknown_columns(report, T_DONE, T_BACK, T_OUT));
    emit_priorities(&c, report_has(report, SWC_INPUT_HANDOVERS) ? 0 : ~UINT64_C(3));
    if (form->status == SWC_OK) {
        check(&c, table);
        write_notes(&c);
    }
    return form->status;
}
