/* FORM summary, 10/BC-TH: needs, devices, money, connectivity of the whole programme, with charts
 * (FORMS 6.10). */
#include "ops/report/summary.h"

#include "ops/report/connectivity/connectivity.h"

#include <string.h>

#define IN_GROUP(name, gv, ge, vi, en)                                                             \
    {                                                                                              \
        name, 'I', {gv, ge}, {vi, en}, NULL, NULL, 0, 0                                            \
    }
#define PLAIN(name, type, vi, en) COLUMN(name, type, NO_GROUP, vi, en, COLUMN_NO_SUM, 0)

static const column_spec need_columns[] = {
    PLACE_COLUMNS,
    IN_GROUP("need", "Nhu cầu", "Need", "Tổng", "Total"),
    IN_GROUP("need_p1", "Nhu cầu", "Need", "ƯT1", "P1"),
    IN_GROUP("need_p2", "Nhu cầu", "Need", "ƯT2", "P2"),
    IN_GROUP("need_p3", "Nhu cầu", "Need", "ƯT3", "P3"),
    IN_GROUP("served", "Đã bàn giao", "Served", "Tổng", "Total"),
    IN_GROUP("served_p1", "Đã bàn giao", "Served", "ƯT1", "P1"),
    IN_GROUP("served_p2", "Đã bàn giao", "Served", "ƯT2", "P2"),
    IN_GROUP("served_p3", "Đã bàn giao", "Served", "ƯT3", "P3"),
    COUNT_COLUMN("allocated", "Đã phân bổ, chưa giao", "Allocated"),
    COUNT_COLUMN("waiting", "Đang chờ", "Waiting"),
    COUNT_COLUMN("on_hold", "Tạm giữ, chờ xác minh", "On hold"),
    COUNT_COLUMN("outside_plan", "Chưa vào phương án", "Not in the plan"),
    COUNT_COLUMN("remaining", "Còn lại", "Remaining"),
    COUNT_COLUMN("covered", "Cộng đã giao và phân bổ", "Served or allocated"),
    RATIO_COLUMN("served_pct", NO_GROUP, "% đã giao", "Served %", "served", "need"),
    RATIO_COLUMN("covered_pct", NO_GROUP, "% đã giao và phân bổ", "Covered %", "covered", "need"),
};
enum {
    NEED = PLACE_COLUMN_COUNT,
    NEED_P1,
    SERVED = NEED_P1 + 3,
    SERVED_P1,
    ALLOCATED = SERVED_P1 + 3,
    WAITING,
    ON_HOLD,
    OUTSIDE,
    REMAINING,
    COVERED,
    SERVED_PCT,
    COVERED_PCT,
    NEED_COUNT,
};

static const column_spec device_columns[] = {
    WORDS_COLUMN("type", "Loại", "Type", 40),
    COUNT_COLUMN("pledged", "Còn đăng ký", "Pledged"),
    COUNT_COLUMN("received", "Tiếp nhận", "Received"),
    COUNT_COLUMN("registered", "Trong sổ kho", "Registered"),
    COUNT_COLUMN("difference", "Chênh lệch", "Difference"),
    COUNT_COLUMN("stock", "Tồn", "In stock"),
    COUNT_COLUMN("allocated", "Phân bổ chưa giao", "Allocated"),
    COUNT_COLUMN("to_buy", "Phân bổ chờ mua", "To buy"),
    COUNT_COLUMN("delivered", "Đã giao", "Delivered"),
    COUNT_COLUMN("faulty", "Hỏng", "Faulty"),
    COUNT_COLUMN("retired", "Thanh lý", "Retired"),
    COUNT_COLUMN("unproven", "Ghi đã giao, thiếu biên bản", "Handed over, no minutes"),
    COUNT_COLUMN("unregistered", "Giao ngoài sổ", "Delivered, not registered"),
    RATIO_COLUMN("delivered_pct", NO_GROUP, "% đã giao", "Delivered %", "delivered", "registered"),
};
enum {
    D_PLEDGED = 1,
    D_RECEIVED,
    D_REGISTERED,
    D_DIFFERENCE,
    D_STOCK,
    D_ALLOCATED,
    D_TO_BUY,
    D_DELIVERED,
    D_FAULTY,
    D_RETIRED,
    D_UNPROVEN,
    D_UNREGISTERED,
    D_PCT,
    D_COUNT,
};

static const column_spec money_columns[] = {
    PLAIN("received", 'M', "Thu", "Received"),
    PLAIN("spent", 'M', "Chi", "Spent"),
    PLAIN("balance", 'M', "Tồn", "Balance"),
    PLAIN("pledged", 'M', "Còn đăng ký", "Pledged"),
    PLAIN("inkind_vnd", 'M', "Giá trị hiện vật", "Value in kind"),
    RATIO_COLUMN("spent_pct", NO_GROUP, "% chi", "Spent %", "spent", "received"),
};
static const column_spec connectivity_columns[] = {
    PLAIN("schools", 'I', "Tổng số trường", "Schools"),
    PLAIN("no_internet", 'I', "Chưa có Internet", "Without Internet"),
    RATIO_COLUMN("no_internet_pct", NO_GROUP, "% chưa có Internet", "Without %", "no_internet",
                 "schools"),
    PLAIN("points", 'I', "Tổng điểm lõm sóng", "Points"),
    PLAIN("covered", 'I', "Đã phủ sóng", "Covered"),
    RATIO_COLUMN("covered_pct", NO_GROUP, "% đã phủ", "Covered %", "covered", "points"),
};
_Static_assert(sizeof need_columns / sizeof need_columns[0] == NEED_COUNT, "need columns");
_Static_assert(sizeof device_columns / sizeof device_columns[0] == D_COUNT, "device columns");

static const table_spec need_table = {
    "main",       {"Nhu cầu", "Need"},
    NO_GROUP,     {"Đơn vị tính: học sinh, sinh viên", "Unit: children"},
    need_columns, NEED_COUNT};
static const table_spec device_table = {"devices",
                                        {"Thiết bị", "Devices"},
                                        {"Thiết bị: tiếp nhận, tồn, bàn giao", "Devices"},
                                        {"Đơn vị tính: cái", "Unit: pieces"},
                                        device_columns,
                                        D_COUNT};
static const table_spec money_table = {"money",
                                       {"Tiền", "Money"},
                                       {"Tiền ủng hộ", "Money"},
                                       {"Đơn vị tính: đồng", "Unit: VND"},
                                       money_columns,
                                       6};
static const table_spec connectivity_table = {
    "connectivity", {"Kết nối", "Connectivity"}, {"Kết nối Internet và phủ sóng", "Connectivity"},
    NO_GROUP,       connectivity_columns,        6};
const table_spec *const summary_tables[] = {&need_table, &device_table, &money_table,
                                            &connectivity_table};

/* ---- children ---- */

standing summary_standing(const swc_report *report, size_t index)
{
    const child_record *child = &report->children[index];
    if (child->class == CLASS_SERVED) {
        return STANDING_SERVED;
    }
    if (child->plan_row == NONE) {
        return STANDING_OUTSIDE;
    }
    swc_str outcome = report_get(report, SWC_INPUT_PLAN, child->plan_row, PLAN_outcome);
    swc_str reason = report_get(report, SWC_INPUT_PLAN, child->plan_row, PLAN_reason_code);
    if (report_is_planned(report, child->plan_row)) {
        return STANDING_ALLOCATED;
    }
    if (swc_str_is(outcome, "waiting") && !swc_str_is(reason, "waiting-sim")) {
        return STANDING_WAITING;
    }
    return swc_str_is(outcome, "on_hold") ? STANDING_ON_HOLD : STANDING_OUTSIDE;
}

static form_table *write_needs(report_form *form, int64_t totals[NEED_COUNT])
{
    static const size_t columns[] = {[STANDING_ALLOCATED] = ALLOCATED,
                                     [STANDING_WAITING] = WAITING,
                                     [STANDING_ON_HOLD] = ON_HOLD,
                                     [STANDING_OUTSIDE] = OUTSIDE};
    const swc_report *report = form->report;
    place_grid grid;
    grid_start(&grid, form, &need_table);
    for (size_t i = 0; i < report->child_count; i++) {
        const child_record *child = &report->children[i];
        uint32_t d = child->district;
        uint32_t s = child->school;
        grid_add(&grid, d, s, NEED, 0); /* a district without need has its row of zeros */
        if (!report_in_need(child)) {
            continue;
        }
        standing where = summary_standing(report, i);
        grid_add(&grid, d, s, NEED, 1);
        grid_add(&grid, d, s, NEED_P1 + (size_t)child->priority - 1, 1);
        if (where == STANDING_SERVED) {
            grid_add(&grid, d, s, SERVED, 1);
            grid_add(&grid, d, s, SERVED_P1 + (size_t)child->priority - 1, 1);
        } else {
            grid_add(&grid, d, s, REMAINING, 1);
            grid_add(&grid, d, s, columns[where], 1);
        }
        bool covered = where == STANDING_SERVED || where == STANDING_ALLOCATED;
        grid_add(&grid, d, s, COVERED, covered ? 1 : 0);
    }
    form_table *table = form_add_table(form, &need_table);
    if (!report_has(report, SWC_INPUT_HANDOVERS)) {
        table->unknown |= UINT64_C(15) << SERVED | UINT64_C(1) << COVERED;
    }
    if (!report_has(report, SWC_INPUT_PLAN)) {
        table->unknown |= UINT64_C(15) << ALLOCATED | UINT64_C(1) << COVERED;
    }
    if (form->status == SWC_OK) {
        memcpy(totals, grid.total, NEED_COUNT * sizeof *totals);
    }
    grid_emit(&grid, table, true);
    return table;
}

/* ---- devices ---- */

int64_t summary_pieces(const swc_report *report, int wanted, int entry)
{
    int64_t sum = 0;
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        sum += one->entry == entry && one->form == wanted ? report_ledger_count(one) : 0;
    }
    return sum;
}

static uint64_t unknown_devices(const swc_report *report)
{
    uint64_t mask = 0;
    bool devices = report_has(report, SWC_INPUT_DEVICES);
    bool handovers = report_has(report, SWC_INPUT_HANDOVERS);
    bool plan = report_has(report, SWC_INPUT_PLAN);
    if (!report_has(report, SWC_INPUT_DONATIONS)) {
        mask |= 1u << D_PLEDGED | 1u << D_RECEIVED | 1u << D_DIFFERENCE;
    }
    if (!devices) {
        mask |= 1u << D_REGISTERED | 1u << D_DIFFERENCE | 1u << D_FAULTY | 1u << D_RETIRED;
    }
    if (!devices || !handovers) {
        mask |= 1u << D_DELIVERED | 1u << D_UNPROVEN | 1u << D_UNREGISTERED;
    }
    if (!devices || !plan) {
        mask |= 1u << D_ALLOCATED;
    }
    if (!plan) {
        mask |= 1u << D_TO_BUY;
    }
    if (!devices || !plan || !handovers) {
        mask |= 1u << D_STOCK; /* it would hold what is allocated or gone */
    }
    return mask;
}

static void device_figures(const swc_report *report, const unit_counts *units, size_t type,
                           int64_t figures[D_COUNT])
{
    int form = type == SWC_SIM ? FORM_SIM : FORM_LAPTOP + (int)type;
    const int64_t *states = units->states[type];
    figures[D_PLEDGED] = summary_pieces(report, form, ENTRY_PLEDGE);
    figures[D_RECEIVED] = summary_pieces(report, form, ENTRY_RECEIPT);
    figures[D_REGISTERED] = units->registered[type];
    figures[D_DIFFERENCE] = figures[D_RECEIVED] - figures[D_REGISTERED];
    figures[D_STOCK] = states[UNIT_STOCK];
    figures[D_ALLOCATED] = states[UNIT_ALLOCATED];
    figures[D_TO_BUY] = units->to_buy[type];
    figures[D_DELIVERED] = states[UNIT_DELIVERED];
    figures[D_FAULTY] = states[UNIT_FAULTY];
    figures[D_RETIRED] = states[UNIT_RETIRED];
    figures[D_UNPROVEN] = states[UNIT_UNPROVEN];
    figures[D_UNREGISTERED] = units->unregistered[type];
}

static void write_devices(report_form *form, const unit_counts *units)
{
    static const char *const total_name[2] = {"Cộng thiết bị", "Devices"};
    const swc_word *words = swc_device_types();
    form_table *table = form_add_table(form, &device_table);
    int64_t sum[D_COUNT] = {0};
    table->unknown = unknown_devices(form->report);
    for (size_t i = 0; i <= TYPES + 1; i++) {
        bool is_total = i == TYPES;
        size_t type = i > TYPES ? SWC_SIM : i;
        int64_t figures[D_COUNT] = {0};
        if (!is_total) {
            device_figures(form->report, units, type, figures);
        }
        form_cell *cells = form_add_row(form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        const char *const names[2] = {words[type].vi, words[type].en};
        cells[0] = cell_text(swc_str_of(form_word(form, is_total ? total_name : names)));
        for (size_t k = 1; k < D_PCT; k++) {
            cells[k] = cell_int(is_total ? sum[k] : figures[k]);
            sum[k] += i < TYPES ? figures[k] : 0;
        }
        form_check(form, "XF-summary-units", cells[0].text,
                   figures[D_STOCK] + figures[D_ALLOCATED] + figures[D_DELIVERED] +
                       figures[D_FAULTY] + figures[D_RETIRED] + figures[D_UNPROVEN],
                   figures[D_REGISTERED]);
        table->rows[table->row_count - 1].last = TYPES - 1;
    }
    form_finish_table(form, table);
}

/* ---- money and connectivity ---- */

money_figures summary_money(const swc_report *report)
{
    money_figures sum = {0, 0, 0, 0};
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        if (one->form != FORM_CASH) {
            sum.inkind += one->entry == ENTRY_RECEIPT ? one->sign * one->amount_vnd : 0;
        } else if (one->entry == ENTRY_RECEIPT) {
            sum.received += report_ledger_count(one);
        } else if (one->entry == ENTRY_SPEND) {
            sum.spent += report_ledger_count(one);
        } else {
            sum.pledged += report_ledger_count(one);
        }
    }
    return sum;
}

static void write_money(report_form *form)
{
    money_figures money = summary_money(form->report);
    form_table *table = form_add_table(form, &money_table);
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (!report_has(form->report, SWC_INPUT_DONATIONS)) {
        table->unknown = 31;
    }
    if (cells != NULL) {
        cells[0] = cell_int(money.received);
        cells[1] = cell_int(money.spent);
        cells[2] = cell_int(money.received - money.spent);
        cells[3] = cell_int(money.pledged);
        cells[4] = cell_int(money.inkind);
    }
    form_finish_table(form, table);
    form_identity(form, "XF-summary-balance", "summary.balance", money.received - money.spent,
                  "received - spent", money.received - money.spent);
}

static void write_connectivity(report_form *form)
{
    const swc_report *report = form->report;
    form_table *table = form_add_table(form, &connectivity_table);
    int64_t none = 0;
    int64_t covered = 0;
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_SCHOOLS); row++) {
        none += connectivity_internet(report, row) == 0 ? 1 : 0;
    }
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        covered += connectivity_state(report, row) == 0 ? 1 : 0;
    }
    if (!report_has(report, SWC_INPUT_SCHOOLS)) {
        table->unknown |= 3;
    }
    if (!report_has(report, SWC_INPUT_COVERAGE)) {
        table->unknown |= 24;
    }
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_int((int64_t)report_rows(report, SWC_INPUT_SCHOOLS));
        cells[1] = cell_int(none);
        cells[3] = cell_int((int64_t)report_rows(report, SWC_INPUT_COVERAGE));
        cells[4] = cell_int(covered);
    }
    form_finish_table(form, table);
}

/* ---- charts ---- */

static void chart_districts(report_form *form, const form_table *table)
{
    static const char *const title[2] = {"Nhu cầu và kết quả hỗ trợ theo huyện",
                                         "Need and support by district"};
    static const char *const names[3][2] = {{"Đã giao", "Served"},
                                            {"Đã phân bổ chưa giao", "Allocated"},
                                            {"Còn lại khác", "Other remaining"}};
    static const char *const label[2] = {"Huyện", "District"};
    form_chart *chart = form_add_chart(form, 0, title, label, names, 3);
    for (size_t i = 0; i + 1 < table->row_count; i++) {
        const form_cell *cells = table->rows[i].cells;
        form_chart_point(form, chart, cells[1].text,
                         (int64_t[]){cells[SERVED].number, cells[ALLOCATED].number,
                                     cells[REMAINING].number - cells[ALLOCATED].number});
    }
}

static void chart_types(report_form *form, const unit_counts *units)
{
    static const char *const title[2] = {"Thiết bị tiếp nhận và bàn giao",
                                         "Devices received and delivered"};
    static const char *const names[2][2] = {{"Tiếp nhận", "Received"}, {"Đã giao", "Delivered"}};
    const swc_word *words = swc_device_types();
    static const char *const label[2] = {"Loại thiết bị", "Type"};
    form_chart *chart = form_add_chart(form, 1, title, label, names, 2);
    for (size_t type = 0; type <= SWC_SIM; type++) {
        int kind = type == SWC_SIM ? FORM_SIM : FORM_LAPTOP + (int)type;
        const char *const labels[2] = {words[type].vi, words[type].en};
        form_chart_point(form, chart, swc_str_of(form_word(form, labels)),
                         (int64_t[]){summary_pieces(form->report, kind, ENTRY_RECEIPT),
                                     units->states[type][UNIT_DELIVERED]});
    }
}

void form_chart_money(report_form *form)
{
    static const char *const title[2] = {"Tiền ủng hộ lũy kế (đồng)", "Money to date (VND)"};
    static const char *const names[2][2] = {{"Thu lũy kế", "Received"}, {"Chi lũy kế", "Spent"}};
    const swc_report *report = form->report;
    char month[8] = "";
    char last[8] = "";
    for (size_t i = 0; i < report->ledger_count; i++) {
        swc_str date = report->ledger[i].date;
        if (date.length == 10 && (month[0] == '\0' || memcmp(date.data, month, 7) < 0)) {
            memcpy(month, date.data, 7);
        }
        if (date.length == 10 && (last[0] == '\0' || memcmp(date.data, last, 7) > 0)) {
            memcpy(last, date.data, 7);
        }
    }
    static const char *const label[2] = {"Tháng", "Month"};
    form_chart *chart = form_add_chart(form, 2, title, label, names, 2);
    while (month[0] != '\0' && form->status == SWC_OK && strcmp(month, last) <= 0) {
        int64_t sums[2] = {0, 0};
        for (size_t i = 0; i < report->ledger_count; i++) {
            const ledger_row *one = &report->ledger[i];
            bool cash = one->form == FORM_CASH && memcmp(one->date.data, month, 7) <= 0;
            sums[0] += cash && one->entry == ENTRY_RECEIPT ? report_ledger_count(one) : 0;
            sums[1] += cash && one->entry == ENTRY_SPEND ? report_ledger_count(one) : 0;
        }
        form_chart_point(form, chart, form_text(form, "%.2s/%.4s", month + 5, month), sums);
        report_next_month(month);
    }
}

swc_status build_summary(report_form *form)
{
    swc_report *report = form->report;
    unit_counts units;
    int64_t t[NEED_COUNT] = {0};
    swc_status status = report_count_units(report, &units, form->error);
    if (status != SWC_OK) {
        return status;
    }
    form_table *needs = write_needs(form, t);
    write_devices(form, &units);
    write_money(form);
    write_connectivity(form);
    if (form->status != SWC_OK) {
        return form->status;
    }
    int64_t doubles = 0;
    for (size_t i = 0; i < report->child_count; i++) {
        const child_record *one = &report->children[i];
        doubles += one->duplicate_extra && form_shows(form, one->district, one->school) ? 1 : 0;
    }
    form_note_need(form, t[NEED], doubles);
    bool handovers = report_has(report, SWC_INPUT_HANDOVERS);
    bool plan = report_has(report, SWC_INPUT_PLAN);
    form_identity(form, "XF-summary-need", "summary.need", t[NEED], "served + remaining",
                  t[SERVED] + t[REMAINING]);
    if (plan) {
        form_identity(form, "XF-summary-remaining", "summary.remaining", t[REMAINING],
                      "allocated + waiting + on_hold + outside_plan",
                      t[ALLOCATED] + t[WAITING] + t[ON_HOLD] + t[OUTSIDE]);
    }
    if (handovers && plan) {
        chart_districts(form, needs);
    }
    if (handovers && report_has(report, SWC_INPUT_DEVICES) &&
        report_has(report, SWC_INPUT_DONATIONS)) {
        chart_types(form, &units);
    }
    if (report->ledger_count > 0) {
        form_chart_money(form);
    }
    return form->status;
}
