/* FORM public, 12/CK: what everybody may see (FORMS 6.12 and 7). Lists the tables and makes those
 * in which no child is counted; takes from each stream only the columns named here. */
#include "ops/report/public/public.h"

#include "ops/report/cash.h"
#include "ops/report/summary.h"
#include "text/unicode.h"

#include <stdlib.h>

static const column_spec money_columns[] = {
    PUBLIC_MONEY("received", "Thu", "Received"),
    PUBLIC_MONEY("spent", "Chi", "Spent"),
    PUBLIC_MONEY("balance", "Tồn", "Balance"),
    CASH_AGE_COLUMNS,
};
enum { MONEY_AGE = 3 };
static const column_spec donor_columns[] = {
    WORDS_COLUMN("donor_type", "Nguồn ủng hộ", "Donors", 60),
    PUBLIC_MONEY("cash", "Tiền mặt (đồng)", "Cash (VND)"),
    PUBLIC_NUMBER("devices", "Thiết bị", "Devices"),
    PUBLIC_NUMBER("sim", "SIM", "SIMs"),
    PUBLIC_NUMBER("packages", "Gói cước", "Data plans"),
};
static const column_spec platform_columns[] = {
    WORDS_COLUMN("name", "Nền tảng", "Platform", 50),
    WORDS_COLUMN("provider", "Đơn vị cung cấp", "Provider", 50),
    WORDS_COLUMN("url", "Địa chỉ", "Address", 60),
    WORDS_COLUMN("free_data", "Miễn phí dữ liệu", "Free data", 20),
};
static PUBLIC_TABLE(money_table, "money", "Tiền", "Money", "Tiền ủng hộ và tuổi của tiền chưa chi",
                    "Money, and the age of what is not yet spent", "Đơn vị tính: đồng", "Unit: VND",
                    money_columns);
static PUBLIC_TABLE(donor_table, "donor_types", "Nguồn ủng hộ", "Donors", "Theo nguồn ủng hộ",
                    "By kind of donor", NULL, NULL, donor_columns);
static PUBLIC_TABLE(platform_table, "platforms", "Nền tảng", "Platforms", "Nền tảng dạy học",
                    "Platforms", NULL, NULL, platform_columns);
const table_spec *const public_tables[] = {
    &public_district_table, &public_device_table,   &money_table,
    &donor_table,           &public_coverage_table, &platform_table,
    &public_cutoff_table,   &public_lottery_table,  &public_receipt_table};

static swc_status write_money(report_form *form)
{
    const swc_report *report = form->report;
    money_figures money = summary_money(report);
    const char *day = report->as_of[0] != '\0' ? report->as_of : report->last_date;
    int64_t ages[CASH_AGES] = {0};
    int64_t left = 0;
    cash book;
    if (!cash_read(form, swc_str_of(day), &book)) {
        return swc_fail_memory(form->error);
    }
    for (size_t e = 0; e < book.earmark_count; e++) {
        for (size_t i = 0; i < CASH_AGES; i++) {
            ages[i] += book.earmarks[e].ages[i];
            left += book.earmarks[e].ages[i];
        }
    }
    form_table *table = form_add_table(form, &money_table);
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_int(money.received);
        cells[1] = cell_int(money.spent);
        cells[2] = cell_int(money.received - money.spent);
        for (size_t i = 0; i < CASH_AGES; i++) {
            cells[MONEY_AGE + i] = cell_int(ages[i]);
        }
    }
    form_finish_table(form, table);
    form_identity(form, "XF-public-money", "public.money.balance", money.received - money.spent,
                  "sum of ages", left);
    return SWC_OK;
}

static void write_donors(report_form *form)
{
    const swc_report *report = form->report;
    form_table *table = form_add_table(form, &donor_table);
    for (uint8_t type = 0; type <= DONOR_TYPES; type++) {
        int64_t sums[4] = {0};
        bool any = false;
        for (size_t i = 0; i < report->ledger_count; i++) {
            const ledger_row *one = &report->ledger[i];
            if (one->entry != ENTRY_RECEIPT || one->donor_type != type) {
                continue;
            }
            size_t column = one->form == FORM_CASH      ? 0
                            : one->form <= FORM_TV      ? 1
                            : one->form == FORM_SIM     ? 2
                            : one->form == FORM_PACKAGE ? 3
                                                        : 4;
            any = true;
            if (column < 4) {
                sums[column] += report_ledger_count(one);
            }
        }
        form_cell *cells = any ? form_add_row(form, table, ROW_ITEM) : NULL;
        if (cells == NULL) {
            continue;
        }
        cells[0] = cell_text(swc_str_of(form_donor_type(form, type)));
        for (size_t i = 0; i < 4; i++) {
            cells[1 + i] = cell_int(sums[i]);
        }
    }
    form_finish_table(form, table);
}

static int compare_platforms(const void *left, const void *right, void *context)
{
    const swc_report *report = context;
    size_t a = *(const uint32_t *)left;
    size_t b = *(const uint32_t *)right;
    int order = swc_vietnamese_compare(report_get(report, SWC_INPUT_PLATFORMS, a, PLATFORM_name),
                                       report_get(report, SWC_INPUT_PLATFORMS, b, PLATFORM_name));
    return order != 0 ? order : (a > b) - (a < b);
}

static void write_platforms(report_form *form)
{
    static const char *const words[2][2] = {{"Có", "Yes"}, {"Không", "No"}};
    const swc_report *report = form->report;
    size_t count = report_rows(report, SWC_INPUT_PLATFORMS);
    uint32_t *order = swc_arena_take(&form->arena, (count + 1) * sizeof *order);
    if (order == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        order[i] = (uint32_t)i;
    }
    qsort_r(order, count, sizeof *order, compare_platforms, form->report);
    form_table *table = form_add_table(form, &platform_table);
    for (size_t i = 0; i < count; i++) {
        form_cell *cells = form_add_row(form, table, ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        bool is_free = report_platform_is_free(report, order[i]);
        cells[0] = cell_text(report_get(report, SWC_INPUT_PLATFORMS, order[i], PLATFORM_name));
        cells[1] = cell_text(report_get(report, SWC_INPUT_PLATFORMS, order[i], PLATFORM_provider));
        cells[2] = cell_text(report_get(report, SWC_INPUT_PLATFORMS, order[i], PLATFORM_url));
        swc_str stated = report_get(report, SWC_INPUT_PLATFORMS, order[i], PLATFORM_free_data);
        cells[3] = stated.length == 0
                       ? (form_cell){.kind = CELL_UNKNOWN}
                       : cell_text(swc_str_of(form_word(form, words[is_free ? 0 : 1])));
    }
    form_finish_table(form, table);
}

swc_status build_public(report_form *form)
{
    const swc_report *report = form->report;
    if (report->options.district != NULL || report->options.school != NULL) {
        /* differences between what is published by place would undo the suppression */
        return swc_fail(form->error, SWC_ERR_USAGE, "biểu %s chỉ lập cho toàn tỉnh",
                        "form %s is made for the whole province only", "public");
    }
    public_add_children(form);
    swc_status status = public_add_devices(form);
    if (report_has(report, SWC_INPUT_DONATIONS)) {
        status = status == SWC_OK ? write_money(form) : status;
        write_donors(form);
    }
    if (status == SWC_OK &&
        (report_has(report, SWC_INPUT_SCHOOLS) || report_has(report, SWC_INPUT_COVERAGE))) {
        status = public_add_coverage(form);
    }
    if (report_has(report, SWC_INPUT_PLATFORMS)) {
        write_platforms(form);
    }
    if (report_has(report, SWC_INPUT_CUTOFFS)) {
        public_add_cutoffs(form);
    }
    if (status == SWC_OK && report->manifest.exists) {
        status = public_add_lottery(form);
    }
    if (status == SWC_OK && report->has_key && report_has(report, SWC_INPUT_PLAN)) {
        status = public_add_receipts(form);
    }
    return status == SWC_OK ? form->status : status;
}
