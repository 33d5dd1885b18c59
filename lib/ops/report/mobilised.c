/* FORM mobilised, 02/BC-HĐ: money and devices received, by donor type, channel and month; pledges
 * apart (FORMS 6.2). */
#include "ops/report/form.h"

#include "text/unicode.h"
#include "text/words_vi.h"

#include <stdlib.h>
#include <string.h>

#define GROUP_C                                                                                    \
    {                                                                                              \
        "Lũy kế", "Cumulative"                                                                     \
    }
#define AMOUNT(name, type, over_vi, over_en, vi, en)                                               \
    {                                                                                              \
        name, type, {over_vi, over_en}, {vi, en}, NULL, NULL, 0, 0                                 \
    }
#define AMOUNTS(suffix, gv, ge)                                                                    \
    AMOUNT("cash" suffix, 'M', gv, ge, "Tiền mặt", "Cash"),                                        \
        AMOUNT("laptop" suffix, 'I', gv, ge, "Máy tính xách tay", "Laptop"),                       \
        AMOUNT("desktop" suffix, 'I', gv, ge, "Máy tính để bàn", "Desk-top"),                      \
        AMOUNT("tablet" suffix, 'I', gv, ge, "Máy tính bảng", "Tablet"),                           \
        AMOUNT("smartphone" suffix, 'I', gv, ge, "Điện thoại", "Smart-phone"),                     \
        AMOUNT("tv" suffix, 'I', gv, ge, "Ti vi", "TV"),                                           \
        AMOUNT("devices" suffix, 'I', gv, ge, "Cộng thiết bị", "Devices"),                         \
        AMOUNT("sim" suffix, 'I', gv, ge, "SIM", "SIM"),                                           \
        AMOUNT("packages" suffix, 'I', gv, ge, "Gói cước", "Data plans"),                          \
        AMOUNT("inkind_vnd" suffix, 'M', gv, ge, "Giá trị hiện vật", "Value in kind")
enum { A_CASH, A_LAPTOP, A_DEVICES = A_LAPTOP + TYPES, A_SIM, A_PACKAGES, A_INKIND, AMOUNTS_COUNT };
enum {
    GROUP,
    DONORS_C,
    FIRST_M,
    FIRST_C = FIRST_M + AMOUNTS_COUNT,
    MAIN_COUNT = FIRST_C + AMOUNTS_COUNT
};

static const column_spec main_columns[] = {
    WORDS_COLUMN("group", "Đối tượng", "Group", 30),
    COLUMN("donors_c", 'I', NO_GROUP, "Số nhà tài trợ", "Donors", COLUMN_NO_SUM, 0),
    AMOUNTS("_m", "Trong kỳ", "This period"),
    AMOUNTS("_c", "Lũy kế", "Cumulative"),
};
/* By month the cumulative columns run; their total is the last of them, not a sum. */
#define RUNNING(name, type, vi, en) COLUMN(name, type, GROUP_C, vi, en, COLUMN_NO_SUM, 0)
static const column_spec month_columns[] = {
    COLUMN("month", 'C', NO_GROUP, "Tháng", "Month", COLUMN_NO_SUM, 0),
    COLUMN("donors_c", 'I', NO_GROUP, "Số nhà tài trợ", "Donors", COLUMN_NO_SUM, 0),
    AMOUNTS("_m", "Trong tháng", "This month"),
    RUNNING("cash_c", 'M', "Tiền mặt", "Cash"),
    RUNNING("laptop_c", 'I', "Máy tính xách tay", "Laptop"),
    RUNNING("desktop_c", 'I', "Máy tính để bàn", "Desk-top"),
    RUNNING("tablet_c", 'I', "Máy tính bảng", "Tablet"),
    RUNNING("smartphone_c", 'I', "Điện thoại", "Smart-phone"),
    RUNNING("tv_c", 'I', "Ti vi", "TV"),
    RUNNING("devices_c", 'I', "Cộng thiết bị", "Devices"),
    RUNNING("sim_c", 'I', "SIM", "SIM"),
    RUNNING("packages_c", 'I', "Gói cước", "Data plans"),
    RUNNING("inkind_vnd_c", 'M', "Giá trị hiện vật", "Value in kind"),
};

static const column_spec pledge_columns[] = {
    WORDS_COLUMN("group", "Đối tượng", "Group", 50),
    SUM_COLUMN("pledged_cash", 'M', NO_GROUP, "Tiền mặt", "Cash"),
    COUNT_COLUMN("pledged_laptop", "Máy tính xách tay", "Laptop"),
    COUNT_COLUMN("pledged_desktop", "Máy tính để bàn", "Desktop"),
    COUNT_COLUMN("pledged_tablet", "Máy tính bảng", "Tablet"),
    COUNT_COLUMN("pledged_smartphone", "Điện thoại", "Smartphone"),
    COUNT_COLUMN("pledged_tv", "Ti vi", "TV"),
    COUNT_COLUMN("pledged_sim", "SIM", "SIM"),
    COUNT_COLUMN("pledged_packages", "Gói cước", "Data plans"),
};
enum { PLEDGE_COUNT = 9 };
_Static_assert(sizeof main_columns / sizeof main_columns[0] == MAIN_COUNT, "main columns");
_Static_assert(sizeof month_columns / sizeof month_columns[0] == MAIN_COUNT, "month columns");
_Static_assert(sizeof pledge_columns / sizeof pledge_columns[0] == PLEDGE_COUNT, "pledges");

#define UNIT_BOTH                                                                                  \
    {                                                                                              \
        "Đơn vị tính: đồng (tiền, giá trị); cái (thiết bị)", "Unit: VND (money, value); pieces"    \
    }
static const table_spec type_table = {
    "main", {"Nguồn ủng hộ", "Donor types"}, NO_GROUP, UNIT_BOTH, main_columns, MAIN_COUNT};
static const table_spec channel_table = {"by_channel",
                                         {"Nơi tiếp nhận", "Receiving bodies"},
                                         {"Theo nơi tiếp nhận", "By receiving body"},
                                         UNIT_BOTH,
                                         main_columns,
                                         MAIN_COUNT};
static const table_spec month_table = {
    "by_month", {"Theo tháng", "By month"}, {"Theo tháng", "By month"}, UNIT_BOTH, month_columns,
    MAIN_COUNT};
static const table_spec pledge_table = {"pledged",
                                        {"Còn đăng ký", "Pledged"},
                                        {"Đăng ký chưa thực hiện (không cộng vào số tiếp nhận)",
                                         "Outstanding pledges (in no figure received)"},
                                        UNIT_BOTH,
                                        pledge_columns,
                                        PLEDGE_COUNT};
const table_spec *const mobilised_tables[] = {&type_table, &channel_table, &month_table,
                                              &pledge_table};

/* ---- counting ---- */

/* Add a ledger row of the wanted entry to the amounts of a table row. */
static void add_amounts(int64_t amounts[AMOUNTS_COUNT], const ledger_row *one)
{
    int64_t number = report_ledger_count(one);
    if (one->form == FORM_CASH) {
        amounts[A_CASH] += number;
        return;
    }
    amounts[A_INKIND] += one->sign * one->amount_vnd;
    if (one->form >= FORM_LAPTOP && one->form <= FORM_TV) {
        amounts[A_LAPTOP + one->form - FORM_LAPTOP] += number;
        amounts[A_DEVICES] += number;
    } else if (one->form == FORM_SIM) {
        amounts[A_SIM] += number;
    } else if (one->form == FORM_PACKAGE) {
        amounts[A_PACKAGES] += number;
    }
}

typedef bool chosen(const report_form *form, const ledger_row *one, const void *what);

typedef struct bucket {
    int64_t m[AMOUNTS_COUNT], c[AMOUNTS_COUNT];
    int64_t donors;
} bucket;

/* Receipts of a group up to the end of the period, and its donors: distinct folded names with a
 * receipt that was not wholly taken back by `end`. */
static bool count_bucket(report_form *form, chosen *belongs, const void *what, swc_str end,
                         bucket *out)
{
    const swc_report *report = form->report;
    swc_keymap names = {0};
    bool good = true;
    *out = (bucket){.donors = 0};
    for (size_t i = 0; good && i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        if (one->entry != ENTRY_RECEIPT || swc_str_compare(one->date, end) > 0 ||
            !belongs(form, one, what)) {
            continue;
        }
        add_amounts(out->c, one);
        if (form_in_period(form, one->date)) {
            add_amounts(out->m, one);
        }
        if (one->base != i) {
            continue;
        }
        if (!report_ledger_stands(report, i, end)) {
            continue;
        }
        swc_buf folded = {0};
        size_t *value;
        bool found;
        good = swc_fold_add(&folded, report_ledger_base(report, one, DONATION_donor_name));
        swc_str key = form_copy(form, &folded);
        good = good && swc_keymap_put(&names, key, &value, &found);
        swc_buf_free(&folded);
    }
    out->donors = (int64_t)names.count;
    swc_keymap_free(&names);
    if (!good && form->status == SWC_OK) {
        form->status = swc_fail_memory(form->error);
    }
    return good;
}

static bool everything(const report_form *form, const ledger_row *one, const void *what)
{
    (void)form;
    (void)one;
    (void)what;
    return true;
}

static bool of_donor_type(const report_form *form, const ledger_row *one, const void *what)
{
    (void)form;
    return one->donor_type == *(const uint8_t *)what;
}

static bool of_channel(const report_form *form, const ledger_row *one, const void *what)
{
    return swc_str_equal(report_ledger_base(form->report, one, DONATION_channel),
                         *(const swc_str *)what);
}

static bool of_month(const report_form *form, const ledger_row *one, const void *what)
{
    (void)form;
    return one->date.length == 10 && memcmp(one->date.data, what, 7) == 0;
}

static void put_bucket(form_cell *cells, form_cell label, const bucket *from)
{
    cells[GROUP] = label;
    cells[DONORS_C] = cell_int(from->donors);
    for (size_t i = 0; i < AMOUNTS_COUNT; i++) {
        cells[FIRST_M + i] = cell_int(from->m[i]);
        cells[FIRST_C + i] = cell_int(from->c[i]);
    }
}

static const char *const total_name[2] = {"TỔNG CỘNG", "TOTAL"};

static void put_total(report_form *form, form_table *table, const bucket *total)
{
    form_cell *cells = form_add_row(form, table, ROW_TOTAL);
    if (cells != NULL) {
        put_bucket(cells, cell_text(swc_str_of(form_word(form, total_name))), total);
        table->rows[table->row_count - 1].last = table->row_count >= 2 ? table->row_count - 2 : 0;
    }
    form_finish_table(form, table);
}

/* ---- tables ---- */

static bool is_empty(const bucket *one)
{
    bool empty = one->donors == 0;
    for (size_t i = 0; i < AMOUNTS_COUNT; i++) {
        empty = empty && one->m[i] == 0 && one->c[i] == 0;
    }
    return empty;
}

static void write_types(report_form *form, const bucket *total)
{
    form_table *table = form_add_table(form, &type_table);
    for (uint8_t type = 0; type <= DONOR_TYPES; type++) {
        bucket one;
        (void)count_bucket(form, of_donor_type, &type, swc_str_of(form->to), &one);
        if (type == DONOR_TYPES && is_empty(&one)) {
            continue;
        }
        form_cell *cells = form_add_row(form, table, ROW_ITEM);
        if (cells != NULL) {
            put_bucket(cells, cell_text(swc_str_of(form_donor_type(form, type))), &one);
        }
    }
    put_total(form, table, total);
}

static int compare_names(const void *left, const void *right)
{
    const swc_str *a = left;
    const swc_str *b = right;
    if ((a->length == 0) != (b->length == 0)) {
        return a->length == 0 ? 1 : -1; /* not stated: last */
    }
    return swc_vietnamese_compare(*a, *b);
}

static void write_channels(report_form *form, const bucket *total)
{
    static const char *const unknown[2] = {"Chưa ghi nơi nhận", "Not stated"};
    const swc_report *report = form->report;
    form_table *table = form_add_table(form, &channel_table);
    swc_keymap seen = {0};
    swc_str *names = swc_arena_take(&form->arena, (report->ledger_count + 1) * sizeof *names);
    size_t count = 0;
    for (size_t i = 0; names != NULL && i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        size_t *value;
        bool found = true;
        swc_str name = report_ledger_base(report, one, DONATION_channel);
        if (one->entry == ENTRY_RECEIPT && swc_keymap_put(&seen, name, &value, &found) && !found) {
            names[count++] = name;
        }
    }
    swc_keymap_free(&seen);
    if (names == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    qsort(names, count, sizeof *names, compare_names);
    for (size_t i = 0; i < count; i++) {
        bucket one;
        (void)count_bucket(form, of_channel, &names[i], swc_str_of(form->to), &one);
        form_cell *cells = form_add_row(form, table, ROW_ITEM);
        if (cells != NULL && !is_empty(&one)) {
            swc_str label = names[i].length > 0 ? names[i] : swc_str_of(form_word(form, unknown));
            put_bucket(cells, cell_text(label), &one);
        } else if (cells != NULL) {
            table->row_count--;
        }
    }
    put_total(form, table, total);
}

static void first_month(const report_form *form, char month[8])
{
    const swc_report *report = form->report;
    swc_str start = swc_forms_get(&report->forms, "programme", "start");
    swc_str first = start.length == 10 ? start : swc_str_of(form->to);
    for (size_t i = 0; i < report->ledger_count; i++) {
        if (swc_str_compare(report->ledger[i].date, first) < 0) {
            first = report->ledger[i].date;
        }
    }
    if (first.length >= 7) {
        memcpy(month, first.data, 7);
        month[7] = '\0';
    }
}

static void write_months(report_form *form, const bucket *total)
{
    form_table *table = form_add_table(form, &month_table);
    char month[8] = "";
    int64_t in_period[AMOUNTS_COUNT] = {0};
    bucket all = *total;
    first_month(form, month);
    memset(all.m, 0, sizeof all.m);
    while (month[0] != '\0' && form->status == SWC_OK && memcmp(month, form->to, 7) <= 0) {
        bucket running;
        bucket one;
        swc_str end = form_text(form, "%.7s-31", month);
        swc_str limit = swc_str_compare(end, swc_str_of(form->to)) < 0 ? end : swc_str_of(form->to);
        (void)count_bucket(form, everything, NULL, limit, &running);
        (void)count_bucket(form, of_month, month, limit, &one);
        form_cell *cells = form_add_row(form, table, ROW_ITEM);
        if (cells != NULL) {
            memcpy(running.m, one.c, sizeof running.m);
            put_bucket(cells, cell_text(form_text(form, "%.2s/%.4s", month + 5, month)), &running);
        }
        for (size_t i = 0; i < AMOUNTS_COUNT; i++) {
            all.m[i] += one.c[i];
            in_period[i] += one.m[i];
        }
        report_next_month(month);
    }
    put_total(form, table, &all);
    for (size_t i = 0; i < AMOUNTS_COUNT; i++) {
        swc_str name = swc_str_of(main_columns[FIRST_M + i].name);
        form_check(form, "XF-mobilised-months", name, all.m[i], total->c[i]);
        form_check(form, "XF-mobilised-period", name, in_period[i], total->m[i]);
    }
}

static void write_pledges(report_form *form)
{
    const swc_report *report = form->report;
    form_table *table = form_add_table(form, &pledge_table);
    int64_t sums[DONOR_TYPES + 2][PLEDGE_COUNT] = {{0}};
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        if (one->entry == ENTRY_PLEDGE && one->form <= FORM_PACKAGE &&
            swc_str_compare(one->date, swc_str_of(form->to)) <= 0) {
            sums[one->donor_type][1 + one->form] += report_ledger_count(one);
            sums[DONOR_TYPES + 1][1 + one->form] += report_ledger_count(one);
        }
    }
    for (uint8_t type = 0; type <= DONOR_TYPES + 1; type++) {
        bool is_total = type == DONOR_TYPES + 1;
        bool any = false;
        for (size_t k = 1; k < PLEDGE_COUNT; k++) {
            any = any || sums[type][k] != 0;
        }
        if (type == DONOR_TYPES && !any) {
            continue;
        }
        form_cell *cells = form_add_row(form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        cells[0] = cell_text(
            swc_str_of(is_total ? form_word(form, total_name) : form_donor_type(form, type)));
        for (size_t k = 1; k < PLEDGE_COUNT; k++) {
            cells[k] = cell_int(sums[type][k]);
        }
    }
    row_type type = table->rows[table->row_count - 1].type;
    if (type == ROW_TOTAL) {
        table->rows[table->row_count - 1].last = table->row_count - 2;
    }
    form_finish_table(form, table);
}

/* ---- notes ---- */

static swc_str words_of(report_form *form, int64_t number, const char *unit)
{
    swc_buf buf = {0};
    (void)swc_amount_words_add(&buf, number, unit, form->lang);
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static void write_notes(report_form *form, const bucket *total)
{
    const swc_report *report = form->report;
    bool vi = form->lang == SWC_VI;
    int64_t no_quantity = 0;
    int64_t other = 0;
    swc_str money = words_of(form, total->c[A_CASH], vi ? "đồng" : "VND");
    swc_str devices = words_of(form, total->c[A_DEVICES], vi ? "thiết bị" : "devices");
    form_note(form, "Tiền mặt lũy kế bằng chữ: %.*s. Thiết bị lũy kế bằng chữ: %.*s.",
              "Cash to date in words: %.*s. Devices to date in words: %.*s.", (int)money.length,
              money.data, (int)devices.length, devices.data);
    for (size_t i = 0; i < report->ledger_count; i++) {
        const ledger_row *one = &report->ledger[i];
        bool seen = swc_str_compare(one->date, swc_str_of(form->to)) <= 0;
        bool receipt = one->entry == ENTRY_RECEIPT && seen;
        no_quantity += receipt && one->no_quantity ? 1 : 0;
        other += receipt && (one->form == FORM_POLICY || one->form == FORM_OTHER) ? 1 : 0;
        if (one->base == i || !form_in_period(form, one->date)) {
            continue;
        }
        swc_str id = report_get(report, SWC_INPUT_DONATIONS, one->row, DONATION_donation_id);
        swc_str named = report_get(report, SWC_INPUT_DONATIONS, one->row, DONATION_reverses);
        form_note(form, "Đảo: mã %.*s, ngày %.2s/%.2s/%.4s, đảo mã %.*s, số %s.",
                  "Reversal: %.*s, %.2s/%.2s/%.4s, of %.*s, %s.", (int)id.length, id.data,
                  one->date.data + 8, one->date.data + 5, one->date.data, (int)named.length,
                  named.data,
                  form_points(form, one->form == FORM_CASH ? one->amount_vnd : one->quantity));
    }
    form_note(form, "Khoản chưa ghi số lượng: %s. Khoản chính sách và khác, không cộng: %s.",
              "Entries without a quantity: %s. Policy and other entries, not summed: %s.",
              form_points(form, no_quantity), form_points(form, other));
}

swc_status build_mobilised(report_form *form)
{
    bucket total;
    form_default_month(form);
    if (form->to[0] == '\0') { /* an empty ledger without --period: empty tables */
        form->heading_note = swc_str_of(form->lang == SWC_VI ? "chưa có phát sinh" : "no entries");
    }
    (void)count_bucket(form, everything, NULL, swc_str_of(form->to), &total);
    write_types(form, &total);
    write_channels(form, &total);
    write_months(form, &total);
    write_pledges(form);
    int64_t devices = 0;
    for (size_t i = 0; i < TYPES; i++) {
        devices += total.c[A_LAPTOP + i];
    }
    form_identity(form, "XF-mobilised-devices", "mobilised.devices_c", total.c[A_DEVICES],
                  "sum of types", devices);
    write_notes(form, &total);
    if (form->report->ledger_count > 0) {
        form_chart_money(form);
    }
    return form->status;
}
