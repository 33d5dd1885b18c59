/* FORM telecom, 07/BC-VT: what telecom companies give, SIMs handed over, free platforms
 * (FORMS 6.7). */
#include "ops/report/form.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

#define GROUP_PERIOD                                                                               \
    {                                                                                              \
        "Trong kỳ", "This period"                                                                  \
    }
#define GROUP_TO_DATE                                                                              \
    {                                                                                              \
        "Lũy kế", "Cumulative"                                                                     \
    }

static const column_spec main_columns[] = {
    WORDS_COLUMN("donor_name", "Đơn vị", "Donor", 40),
    WORDS_COLUMN("donor_type", "Loại", "Type", 30),
    SUM_COLUMN("sim_m", 'I', GROUP_PERIOD, "SIM", "SIMs"),
    SUM_COLUMN("packages_m", 'I', GROUP_PERIOD, "Gói cước", "Data plans"),
    SUM_COLUMN("value_vnd_m", 'M', GROUP_PERIOD, "Giá trị", "Value"),
    SUM_COLUMN("sim_c", 'I', GROUP_TO_DATE, "SIM", "SIMs"),
    SUM_COLUMN("packages_c", 'I', GROUP_TO_DATE, "Gói cước", "Data plans"),
    SUM_COLUMN("value_vnd_c", 'M', GROUP_TO_DATE, "Giá trị", "Value"),
    COUNT_COLUMN("policies", "Chính sách", "Policies"),
    WORDS_COLUMN("policy_text", "Nội dung", "What", 60),
};
enum { NAME, TYPE, SIM_M, PACKAGES_M, VALUE_M, SIM_C, PACKAGES_C, VALUE_C, POLICIES, TEXT, COUNT };

static const column_spec sim_columns[] = {
    PLACE_COLUMNS,
    COUNT_COLUMN("planned", "SIM theo phương án", "Planned"),
    COUNT_COLUMN("done", "Đã trao theo phương án", "Delivered"),
    COUNT_COLUMN("held_sim", "Học sinh đang giữ", "Held"),
    COUNT_COLUMN("todo", "Còn phải trao", "To deliver"),
};
enum { S_PLANNED = PLACE_COLUMN_COUNT, S_DONE, S_HELD, S_TODO, S_COUNT };

static const column_spec platform_columns[] = {
    WORDS_COLUMN("name", "Nền tảng", "Platform", 40),
    WORDS_COLUMN("provider", "Đơn vị cung cấp", "Provider", 40),
    WORDS_COLUMN("url", "Địa chỉ", "Address", 50),
    COLUMN("free_data", 'C', NO_GROUP, "Miễn phí dữ liệu", "Free data", COLUMN_NO_SUM, 0),
    COLUMN("from_date", 'D', NO_GROUP, "Từ ngày", "From", COLUMN_NO_SUM, 0),
    COLUMN("to_date", 'D', NO_GROUP, "Đến ngày", "To", COLUMN_NO_SUM, 0),
    COUNT_COLUMN("free_now", "Còn hiệu lực", "Free now"),
};
enum { F_COUNT = 7 };

static const table_spec main_table = {"main",       {"Hỗ trợ", "Support"},
                                      NO_GROUP,     {"Đơn vị tính: đồng; cái", "Unit: VND; pieces"},
                                      main_columns, COUNT};
static const table_spec sim_table = {"sims",
                                     {"SIM đã trao", "SIMs"},
                                     {"SIM đã trao cho học sinh", "SIMs handed over"},
                                     {"Đơn vị tính: SIM", "Unit: SIMs"},
                                     sim_columns,
                                     S_COUNT};
static const table_spec platform_table = {
    "platforms", {"Nền tảng", "Platforms"}, {"Nền tảng dạy học miễn phí dữ liệu", "Free platforms"},
    NO_GROUP,    platform_columns,          F_COUNT};
const table_spec *const telecom_tables[] = {&main_table, &sim_table, &platform_table};
_Static_assert(sizeof main_columns / sizeof main_columns[0] == COUNT, "main columns");
_Static_assert(sizeof sim_columns / sizeof sim_columns[0] == S_COUNT, "sim columns");

static const char *const total_name[2] = {"TỔNG CỘNG", "TOTAL"};

/* ---- support ---- */

typedef struct company {
    swc_str name, folded;
    uint8_t type;
    int64_t figures[COUNT];
    swc_buf text;
} company;

static bool is_telecom(const ledger_row *one)
{
    return one->form == FORM_SIM || one->form == FORM_PACKAGE || one->form == FORM_POLICY;
}

static company *company_of(report_form *form, swc_keymap *by_name, company *list, size_t *count,
                           const ledger_row *one)
{
    swc_str name = report_ledger_base(form->report, one, DONATION_donor_name);
    swc_buf folded = {0};
    size_t *value;
    bool found;
    bool good = swc_fold_add(&folded, name);
    swc_str key = form_copy(form, &folded);
    swc_buf_free(&folded);
    if (!good || form->status != SWC_OK || !swc_keymap_put(by_name, key, &value, &found)) {
        form->status = form->status == SWC_OK ? swc_fail_memory(form->error) : form->status;
        return NULL;
    }
    if (!found) {
        *value = (*count)++;
        list[*value] = (company){.name = name, .folded = key, .type = one->donor_type};
    }
    company *known = &list[*value];
    known->name = swc_str_compare(name, known->name) < 0 ? name : known->name;
    known->type = one->donor_type < known->type ? one->donor_type : known->type;
    return known;
}

static void add_entry(const report_form *form, company *to, size_t index)
{
    const ledger_row *one = &form->report->ledger[index];
    bool in_period = form_in_period(form, one->date);
    int64_t value = one->sign * one->amount_vnd;
    if (one->form == FORM_POLICY && one->base == index &&
        report_ledger_stands(form->report, index, swc_str_of(form->to))) {
        swc_str note = report_get(form->report, SWC_INPUT_DONATIONS, one->row, DONATION_note);
        to->figures[POLICIES]++;
        if (note.length > 0) {
            (void)((to->text.length == 0 || swc_buf_add_text(&to->text, "; ")) &&
                   swc_buf_add_str(&to->text, note));
        }
    }
    if (one->entry != ENTRY_RECEIPT) {
        return; /* a pledge gives its donor a row and no figure */
    }
    to->figures[VALUE_C] += value;
    to->figures[VALUE_M] += in_period ? value : 0;
    if (one->form != FORM_POLICY) {
        size_t column = one->form == FORM_SIM ? SIM_C : PACKAGES_C;
        to->figures[column] += report_ledger_count(one);
        to->figures[column - SIM_C + SIM_M] += in_period ? report_ledger_count(one) : 0;
    }
}

static int compare_companies(const void *left, const void *right)
{
    const company *a = left;
    const company *b = right;
    int order = swc_vietnamese_compare(a->name, b->name);
    return order != 0 ? order : swc_str_compare(a->folded, b->folded);
}

static void write_support(report_form *form)
{
    const swc_report *report = form->report;
    swc_keymap by_name = {0};
    size_t count = 0;
    company *list = swc_arena_take(&form->arena, (report->ledger_count + 1) * sizeof *list);
    int64_t sums[COUNT] = {0};
    if (list == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    for (size_t i = 0; form->status == SWC_OK && i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        bool seen = swc_str_compare(one->date, swc_str_of(form->to)) <= 0;
        if (one->entry != ENTRY_SPEND && is_telecom(one) && seen) {
            company *to = company_of(form, &by_name, list, &count, one);
            if (to != NULL) {
                add_entry(form, to, i);
            }
        }
    }
    swc_keymap_free(&by_name);
    qsort(list, count, sizeof *list, compare_companies);
    form_table *table = form_add_table(form, &main_table);
    for (size_t i = 0; i <= count; i++) {
        bool is_total = i == count;
        form_cell *cells = form_add_row(form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        for (size_t k = SIM_M; cells != NULL && k <= POLICIES; k++) {
            cells[k] = cell_int(is_total ? sums[k] : list[i].figures[k]);
            sums[k] += is_total ? 0 : list[i].figures[k];
        }
        if (cells != NULL && is_total) {
            cells[NAME] = cell_text(swc_str_of(form_word(form, total_name)));
            table->rows[table->row_count - 1].last = count > 0 ? count - 1 : 0;
        } else if (cells != NULL) {
            cells[NAME] = cell_text(list[i].name);
            cells[TYPE] = cell_text(swc_str_of(form_donor_type(form, list[i].type)));
            cells[TEXT] = cell_text(form_copy(form, &list[i].text));
        }
        if (!is_total) {
            swc_buf_free(&list[i].text);
        }
    }
    form_finish_table(form, table);
    int64_t sims = 0;
    int64_t packages = 0;
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        bool seen = swc_str_compare(one->date, swc_str_of(form->to)) <= 0;
        int64_t number = one->entry == ENTRY_RECEIPT && seen ? report_ledger_count(one) : 0;
        sims += one->form == FORM_SIM ? number : 0;
        packages += one->form == FORM_PACKAGE ? number : 0;
    }
    form_identity(form, "XF-telecom-sim", "telecom.sim_c", sums[SIM_C], "mobilised.sim_c", sims);
    form_identity(form, "XF-telecom-packages", "telecom.packages_c", sums[PACKAGES_C],
                  "mobilised.packages_c", packages);
}

/* ---- SIMs ---- */

static void write_sims(report_form *form)
{
    const swc_report *report = form->report;
    place_grid grid;
    bool plan = report_has(report, SWC_INPUT_PLAN);
    bool handovers = report_has(report, SWC_INPUT_HANDOVERS);
    grid_start(&grid, form, &sim_table);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_PLAN); row++) {
        const child_record *child = &report->children[report->plan_children[row]];
        if (report_has_sim(report, row)) {
            int64_t done = report->plan_sim_delivered[row] ? 1 : 0;
            grid_add(&grid, child->district, child->school, S_PLANNED, 1);
            grid_add(&grid, child->district, child->school, S_DONE, done);
            grid_add(&grid, child->district, child->school, S_TODO, 1 - done);
        }
    }
    for (size_t i = 0; i < report->history_count; i++) {
        const history *one = &report->histories[i];
        if (one->item == SWC_SIM && one->held) {
            grid_add(&grid, one->district, one->school, S_HELD, 1);
        }
    }
    form_table *table = form_add_table(form, &sim_table);
    table->unknown |= plan ? 0 : UINT64_C(1) << S_PLANNED;
    table->unknown |= plan && handovers ? 0 : UINT64_C(1) << S_DONE | UINT64_C(1) << S_TODO;
    table->unknown |= handovers ? 0 : UINT64_C(1) << S_HELD;
    int64_t planned = grid.total != NULL ? grid.total[S_PLANNED] : 0;
    int64_t rest = grid.total != NULL ? grid.total[S_DONE] + grid.total[S_TODO] : 0;
    grid_emit(&grid, table, true);
    if (plan) {
        form_identity(form, "XF-telecom-planned", "telecom.sims planned", planned,
                      "distributed by_type SIM: done + todo", rest);
    }
}

/* ---- platforms ---- */

static swc_str platform_get(const swc_report *report, size_t row, int field)
{
    return report_get(report, SWC_INPUT_PLATFORMS, row, field);
}

bool report_platform_is_free(const swc_report *report, size_t row)
{
    swc_str t = swc_str_of(report->as_of);
    swc_str from = platform_get(report, row, PLATFORM_from_date);
    swc_str to = platform_get(report, row, PLATFORM_to_date);
    return swc_str_is(platform_get(report, row, PLATFORM_free_data), "yes") &&
           (t.length == 0 || from.length == 0 || swc_str_compare(from, t) <= 0) &&
           (t.length == 0 || to.length == 0 || swc_str_compare(t, to) <= 0);
}

typedef struct named_row {
    swc_str name;
    uint32_t row;
} named_row;

static int compare_named(const void *left, const void *right)
{
    const named_row *a = left;
    const named_row *b = right;
    int order = swc_vietnamese_compare(a->name, b->name);
    return order != 0 ? order : (a->row > b->row) - (a->row < b->row);
}

static void write_platforms(report_form *form)
{
    static const char *const free_words[2][2] = {{"Có", "Yes"}, {"Không", "No"}};
    const swc_report *report = form->report;
    size_t count = report_rows(report, SWC_INPUT_PLATFORMS);
    named_row *list = swc_arena_take(&form->arena, (count + 1) * sizeof *list);
    int64_t free_count = 0;
    if (list == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    for (size_t row = 0; row < count; row++) {
        list[row] = (named_row){platform_get(report, row, PLATFORM_name), (uint32_t)row};
    }
    qsort(list, count, sizeof *list, compare_named);
    form_table *table = form_add_table(form, &platform_table);
    for (size_t i = 0; i <= count; i++) {
        bool is_total = i == count;
        form_cell *cells = form_add_row(form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        if (is_total) {
            cells[0] = cell_text(swc_str_of(form_word(form, total_name)));
            cells[6] = cell_int(free_count);
            table->rows[table->row_count - 1].last = count > 0 ? count - 1 : 0;
            break;
        }
        size_t row = list[i].row;
        swc_str word = platform_get(report, row, PLATFORM_free_data);
        bool is_free = report_platform_is_free(report, row);
        cells[0] = cell_text(list[i].name);
        cells[1] = cell_text(platform_get(report, row, PLATFORM_provider));
        cells[2] = cell_text(platform_get(report, row, PLATFORM_url));
        cells[3] = word.length == 0 ? (form_cell){.kind = CELL_UNKNOWN}
                                    : cell_text(swc_str_of(form_word(
                                          form, free_words[swc_str_is(word, "yes") ? 0 : 1])));
        cells[4] = cell_date(platform_get(report, row, PLATFORM_from_date));
        cells[5] = cell_date(platform_get(report, row, PLATFORM_to_date));
        cells[6] = cell_int(is_free ? 1 : 0);
        free_count += is_free ? 1 : 0;
    }
    form_finish_table(form, table);
}

swc_status build_telecom(report_form *form)
{
    const swc_report *report = form->report;
    if (!report_has(report, SWC_INPUT_DONATIONS) && !report_has(report, SWC_INPUT_HANDOVERS) &&
        !report_has(report, SWC_INPUT_PLAN) && !report_has(report, SWC_INPUT_PLATFORMS)) {
        return swc_fail(form->error, SWC_ERR_USAGE,
                        "biểu telecom cần --%s, --handovers, --plan hoặc --platforms",
                        "form telecom needs --%s, --handovers, --plan or --platforms", "donations");
    }
    form_default_month(form);
    if (report_has(report, SWC_INPUT_DONATIONS)) {
        write_support(form);
    }
    if (report_has(report, SWC_INPUT_PLAN) || report_has(report, SWC_INPUT_HANDOVERS)) {
        write_sims(form);
    }
    if (report_has(report, SWC_INPUT_PLATFORMS)) {
        write_platforms(form);
    }
    return form->status;
}
