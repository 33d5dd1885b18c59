/* FORM public, 12/CK: what everybody may see, with small counts of children suppressed
 * (FORMS 6.12 and 7). Takes from each stream only the columns named here. */
#include "ops/report/connectivity.h"
#include "ops/report/summary.h"
#include "ops/report/suppress.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

#define NO_GROUP                                                                                   \
    {                                                                                              \
        NULL, NULL                                                                                 \
    }
#define NUMBER(name, vi, en)                                                                       \
    {                                                                                              \
        name, 'I', NO_GROUP, {vi, en}, NULL, NULL, COLUMN_NO_SUM, 0                                \
    }
#define IN_GROUP(name, gv, ge, vi, en)                                                             \
    {                                                                                              \
        name, 'I', {gv, ge}, {vi, en}, NULL, NULL, COLUMN_NO_SUM, 0                                \
    }
#define WORDS(name, vi, en, width)                                                                 \
    {                                                                                              \
        name, 'T', NO_GROUP, {vi, en}, NULL, NULL, COLUMN_NO_SUM, width                            \
    }
#define MONEY(name, vi, en)                                                                        \
    {                                                                                              \
        name, 'M', NO_GROUP, {vi, en}, NULL, NULL, COLUMN_NO_SUM, 0                                \
    }

static const column_spec district_columns[] = {
    WORDS("place", "Địa phương", "District", 40),
    NUMBER("need", "Nhu cầu", "Need"),
    NUMBER("served", "Đã được hỗ trợ", "Served"),
    NUMBER("remaining", "Còn thiếu", "Remaining"),
    IN_GROUP("need_p1", "Nhu cầu", "Need", "ƯT1", "P1"),
    IN_GROUP("need_p2", "Nhu cầu", "Need", "ƯT2", "P2"),
    IN_GROUP("need_p3", "Nhu cầu", "Need", "ƯT3", "P3"),
    IN_GROUP("served_p1", "Đã hỗ trợ", "Served", "ƯT1", "P1"),
    IN_GROUP("served_p2", "Đã hỗ trợ", "Served", "ƯT2", "P2"),
    IN_GROUP("served_p3", "Đã hỗ trợ", "Served", "ƯT3", "P3"),
    IN_GROUP("remaining_p1", "Còn thiếu", "Remaining", "ƯT1", "P1"),
    IN_GROUP("remaining_p2", "Còn thiếu", "Remaining", "ƯT2", "P2"),
    IN_GROUP("remaining_p3", "Còn thiếu", "Remaining", "ƯT3", "P3"),
};
enum { C_NEED = 1, C_A, C_B = C_A + SUPPRESS_A, DISTRICT_COUNT = C_B + SUPPRESS_B };
static const column_spec device_columns[] = {
    WORDS("type", "Loại thiết bị", "Type", 60),
    NUMBER("received", "Tiếp nhận", "Received"),
    NUMBER("delivered", "Đã bàn giao", "Delivered"),
    NUMBER("stock", "Còn trong kho", "In stock"),
};
static const column_spec money_columns[] = {
    MONEY("received", "Thu", "Received"),
    MONEY("spent", "Chi", "Spent"),
    MONEY("balance", "Tồn", "Balance"),
};
static const column_spec donor_columns[] = {
    WORDS("donor_type", "Nguồn ủng hộ", "Donors", 60), MONEY("cash", "Tiền mặt", "Cash"),
    NUMBER("devices", "Thiết bị", "Devices"),          NUMBER("sim", "SIM", "SIMs"),
    NUMBER("packages", "Gói cước", "Data plans"),
};
static const column_spec connectivity_columns[] = {
    WORDS("place", "Địa phương", "District", 50),
    NUMBER("schools", "Tổng số trường", "Schools"),
    NUMBER("no_internet", "Trường chưa có Internet", "Without Internet"),
    NUMBER("points", "Điểm lõm sóng", "Points"),
    NUMBER("covered", "Đã phủ sóng", "Covered"),
};
static const column_spec platform_columns[] = {
    WORDS("name", "Nền tảng", "Platform", 50),
    WORDS("provider", "Đơn vị cung cấp", "Provider", 50),
    WORDS("url", "Địa chỉ", "Address", 60),
    WORDS("free_data", "Miễn phí dữ liệu", "Free data", 20),
};
static const column_spec cutoff_columns[] = {
    WORDS("pool", "Nguồn phân bổ", "Pool", 70),
    NUMBER("capacity", "Số suất", "Capacity"),
    NUMBER("used", "Đã dùng", "Used"),
    NUMBER("cutoff_rank", "Thứ hạng cắt", "Cut-off rank"),
};
static const column_spec lottery_columns[] = {
    WORDS("name", "Nội dung", "What", 50),
    WORDS("value", "Giá trị", "Value", 110),
};
static const column_spec receipt_columns[] = {
    {"receipt_code", 'C', NO_GROUP, {"Mã biên nhận", "Receipt code"}, NULL, NULL, 0, 0},
    WORDS("outcome", "Kết quả", "Outcome", 50),
    WORDS("item", "Được nhận", "Item", 50),
    NUMBER("rank", "Thứ hạng", "Rank"),
};
_Static_assert(sizeof district_columns / sizeof district_columns[0] == DISTRICT_COUNT, "columns");

#define TABLE(variable, name, sheet_vi, sheet_en, caption_vi, caption_en, columns)                 \
    static const table_spec variable = {name,                                                      \
                                        {sheet_vi, sheet_en},                                      \
                                        {caption_vi, caption_en},                                  \
                                        NO_GROUP,                                                  \
                                        columns,                                                   \
                                        sizeof(columns) / sizeof((columns)[0])}
TABLE(district_table, "by_district", "Theo huyện", "Districts", "Nhu cầu và kết quả theo huyện",
      "Need and results by district", district_columns);
TABLE(device_table, "devices", "Thiết bị", "Devices", "Thiết bị toàn tỉnh", "Devices, province",
      device_columns);
TABLE(money_table, "money", "Tiền", "Money", "Tiền ủng hộ (đồng)", "Money (VND)", money_columns);
TABLE(donor_table, "donor_types", "Nguồn ủng hộ", "Donors", "Theo nguồn ủng hộ", "By kind of donor",
      donor_columns);
TABLE(connectivity_table, "connectivity", "Kết nối", "Connectivity", "Kết nối Internet và phủ sóng",
      "Internet and coverage", connectivity_columns);
TABLE(platform_table, "platforms", "Nền tảng", "Platforms", "Nền tảng dạy học", "Platforms",
      platform_columns);
TABLE(cutoff_table, "cutoffs", "Điểm cắt", "Cut-offs", "Thứ hạng cắt của từng nguồn",
      "Cut-off rank of each pool", cutoff_columns);
TABLE(lottery_table, "lottery", "Bốc thăm", "Lottery", "Cam kết và bốc thăm", "Commitment and draw",
      lottery_columns);
TABLE(receipt_table, "receipts", "Mã biên nhận", "Receipts", "Kết quả theo mã biên nhận",
      "Results by receipt code", receipt_columns);
const table_spec *const public_tables[] = {&district_table, &device_table,       &money_table,
                                           &donor_table,    &connectivity_table, &platform_table,
                                           &cutoff_table,   &lottery_table,      &receipt_table};

static int64_t threshold_of(const report_form *form)
{
    int64_t wanted = form->report->forms.threshold;
    return wanted > SWC_FORMS_THRESHOLD ? wanted : SWC_FORMS_THRESHOLD;
}

static form_cell star(void)
{
    return cell_text(SWC_STR("*"));
}

/* ---- children by district ---- */

typedef struct district_sum {
    uint32_t district;
    suppress_row figures;
} district_sum;

static int compare_sums(const void *left, const void *right, void *context)
{
    const district_sum *a = left;
    const district_sum *b = right;
    const swc_report *report = context;
    return report_compare_places(&report->districts, a->district, b->district);
}

static void count_child(const swc_report *report, size_t index, suppress_row *to)
{
    const child_record *child = &report->children[index];
    size_t p = (size_t)child->priority - 1;
    bool served = child->class == CLASS_SERVED;
    to->need++;
    to->a[served ? 0 : 1]++;
    to->b[p]++;
    to->b[(served ? 3 : 6) + p]++;
}

static void district_row(report_form *form, form_table *table, row_type type, swc_str name,
                         const suppress_row *row, const suppress_result *result, bool province)
{
    bool served_known = report_has(form->report, SWC_INPUT_HANDOVERS);
    form_cell *cells = form_add_row(form, table, type);
    if (cells == NULL) {
        return;
    }
    bool hide_a = result->no_a || (!province && (row->closed_a || result->province_a));
    bool hide_b = result->no_b || (!province && (row->closed_b || result->province_b));
    cells[0] = cell_text(name);
    cells[C_NEED] = result->no_need ? star() : cell_int(row->need);
    for (size_t i = 0; i < SUPPRESS_A; i++) {
        cells[C_A + i] = hide_a ? star() : cell_int(row->a[i]);
    }
    for (size_t i = 0; i < SUPPRESS_B; i++) {
        cells[C_B + i] = hide_b ? star() : cell_int(row->b[i]);
    }
    for (size_t i = C_A; i < DISTRICT_COUNT && !served_known; i++) {
        bool of_served = i == C_A || (i >= C_B + 3 && i < C_B + 6);
        cells[i] = of_served ? (form_cell){.kind = CELL_UNKNOWN} : cells[i];
    }
}

static void write_districts(report_form *form)
{
    static const char *const others[2] = {"Các địa phương khác", "Other districts"};
    static const char *const province[2] = {"TOÀN TỈNH", "PROVINCE"};
    static const char *const unknown[2] = {"Chưa xác định huyện", "District not known"};
    const swc_report *report = form->report;
    size_t count = report->districts.count;
    district_sum *sums = swc_arena_take(&form->arena, (count + 1) * sizeof *sums);
    suppress_row *rows = swc_arena_take(&form->arena, (count + 1) * sizeof *rows);
    suppress_result result;
    if (sums == NULL || rows == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        sums[i] = (district_sum){.district = (uint32_t)i};
    }
    for (size_t i = 0; i < report->child_count; i++) {
        if (report_in_need(&report->children[i])) {
            count_child(report, i, &sums[report->children[i].district].figures);
        }
    }
    qsort_r(sums, count, sizeof *sums, compare_sums, form->report);
    for (size_t i = 0; i < count; i++) {
        rows[i] = sums[i].figures;
    }
    suppress(rows, count, threshold_of(form), true, &result);
    form_table *table = form_add_table(form, &district_table);
    for (size_t i = 0; i < count && !result.no_districts; i++) {
        bool absent = sums[i].district == 0 && rows[i].need == 0;
        if (!rows[i].merged && !absent) {
            swc_str name = sums[i].district == 0 ? swc_str_of(form_word(form, unknown))
                                                 : report->districts.items[sums[i].district].name;
            district_row(form, table, ROW_ITEM, name, &rows[i], &result, false);
        }
    }
    if (result.merged_count > 0 && !result.no_districts) {
        district_row(form, table, ROW_ITEM, swc_str_of(form_word(form, others)), &result.others,
                     &result, false);
    }
    district_row(form, table, ROW_PLAIN_TOTAL, swc_str_of(form_word(form, province)),
                 &result.province, &result, true);
    form_finish_table(form, table);
    form_note(form, "* số nhỏ hơn %lld em, hoặc số làm lộ một số như thế, không công bố.",
              "* fewer than %lld children, or a figure that would give such a one away.",
              (long long)threshold_of(form));
}

/* ---- devices ---- */

typedef struct device_row {
    const char *name;
    int64_t received, delivered, stock;
    bool merged;
} device_row;

/* Types of which 1..k-1 were delivered go together with the next smallest. */
static bool merge_types(device_row rows[TYPES + 1], int64_t threshold, device_row *others)
{
    size_t merged = 0;
    *others = (device_row){.name = NULL};
    for (;;) {
        bool again = false;
        for (size_t i = 0; i <= TYPES; i++) {
            bool small = rows[i].delivered >= 1 && rows[i].delivered < threshold;
            if (!rows[i].merged && small) {
                rows[i].merged = true;
                others->delivered += rows[i].delivered;
                others->received += rows[i].received;
                others->stock += rows[i].stock;
                merged++;
            }
        }
        if (merged == 0 || (merged >= 2 && others->delivered >= threshold)) {
            return merged > 0;
        }
        size_t best = SIZE_MAX;
        for (size_t i = 0; i <= TYPES; i++) {
            bool free = !rows[i].merged && rows[i].delivered > 0;
            best =
                free && (best == SIZE_MAX || rows[i].delivered < rows[best].delivered) ? i : best;
        }
        if (best != SIZE_MAX) {
            rows[best].merged = true;
            others->delivered += rows[best].delivered;
            others->received += rows[best].received;
            others->stock += rows[best].stock;
            merged++;
            again = true;
        }
        if (!again) {
            others->delivered = -1; /* too few in the whole province: not shown */
            return true;
        }
    }
}

static void device_line(report_form *form, form_table *table, row_type type, const device_row *row)
{
    const swc_report *report = form->report;
    bool full = report_has(report, SWC_INPUT_DEVICES) && report_has(report, SWC_INPUT_HANDOVERS);
    form_cell *cells = form_add_row(form, table, type);
    if (cells == NULL) {
        return;
    }
    form_cell unknown = {.kind = CELL_UNKNOWN};
    cells[0] = cell_text(swc_str_of(row->name));
    cells[1] = report_has(report, SWC_INPUT_DONATIONS) ? cell_int(row->received) : unknown;
    cells[2] = !full ? unknown : row->delivered < 0 ? star() : cell_int(row->delivered);
    cells[3] = full && report_has(report, SWC_INPUT_PLAN) ? cell_int(row->stock) : unknown;
}

static swc_status write_devices(report_form *form)
{
    static const char *const other_name[2] = {"Loại khác", "Other types"};
    static const char *const total_name[2] = {"CỘNG THIẾT BỊ VÀ SIM", "DEVICES AND SIMS"};
    const swc_word *words = swc_device_types();
    unit_counts units;
    device_row rows[TYPES + 1] = {{NULL, 0, 0, 0, false}};
    device_row others;
    device_row total = {.name = form_word(form, total_name)};
    swc_status status = report_count_units(form->report, &units, form->error);
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 0; i <= TYPES; i++) {
        size_t type = i == TYPES ? SWC_SIM : i;
        const char *const names[2] = {words[type].vi, words[type].en};
        rows[i].name = form_word(form, names);
        rows[i].received = summary_pieces(
            form->report, i == TYPES ? FORM_SIM : FORM_LAPTOP + (int)i, ENTRY_RECEIPT);
        rows[i].delivered = units.states[type][UNIT_DELIVERED];
        rows[i].stock = units.states[type][UNIT_STOCK];
        total.received += rows[i].received;
        total.delivered += rows[i].delivered;
        total.stock += rows[i].stock;
    }
    bool any = merge_types(rows, threshold_of(form), &others);
    form_table *table = form_add_table(form, &device_table);
    for (size_t i = 0; i <= TYPES; i++) {
        if (!rows[i].merged) {
            device_line(form, table, ROW_ITEM, &rows[i]);
        }
    }
    if (any) {
        others.name = form_word(form, other_name);
        total.delivered = others.delivered < 0 ? -1 : total.delivered;
        device_line(form, table, ROW_ITEM, &others);
    }
    device_line(form, table, ROW_PLAIN_TOTAL, &total);
    form_finish_table(form, table);
    return SWC_OK;
}

/* ---- money and donors ---- */

static void write_money(report_form *form)
{
    money_figures money = summary_money(form->report);
    form_table *table = form_add_table(form, &money_table);
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_int(money.received);
        cells[1] = cell_int(money.spent);
        cells[2] = cell_int(money.received - money.spent);
    }
    form_finish_table(form, table);
}

static void write_donors(report_form *form)
{
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_DONATIONS, &count);
    const swc_word *words = columns[swc_kind_column(SWC_DONATIONS, SWC_STR("donor_type"))].words;
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
        const char *const unknown[2] = {"Chưa phân loại", "Not classified"};
        const char *const names[2] = {words[type].vi, words[type].en};
        cells[0] = cell_text(swc_str_of(form_word(form, type == DONOR_TYPES ? unknown : names)));
        for (size_t i = 0; i < 4; i++) {
            cells[1 + i] = cell_int(sums[i]);
        }
    }
    form_finish_table(form, table);
}

/* ---- connectivity, platforms ---- */

static swc_status write_connectivity(report_form *form)
{
    swc_report *report = form->report;
    swc_str none = {NULL, 0};
    uint32_t school;
    uint32_t district;
    size_t limit = report->districts.count + report_rows(report, SWC_INPUT_SCHOOLS) +
                   report_rows(report, SWC_INPUT_COVERAGE) + 1;
    struct sums {
        uint32_t district;
        int64_t figures[4];
    } *sums = swc_arena_take(&form->arena, limit * sizeof *sums);
    if (sums == NULL) {
        return swc_fail_memory(form->error);
    }
    memset(sums, 0, limit * sizeof *sums);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_SCHOOLS); row++) {
        swc_status status =
            report_place(report, report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_district), none,
                         none, &district, &school, form->error);
        if (status != SWC_OK) {
            return status;
        }
        sums[district].figures[0]++;
        sums[district].figures[1] += connectivity_internet(report, row) == 0 ? 1 : 0;
    }
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        swc_status status =
            report_place(report, report_get(report, SWC_INPUT_COVERAGE, row, POINT_district), none,
                         none, &district, &school, form->error);
        if (status != SWC_OK) {
            return status;
        }
        sums[district].figures[2]++;
        sums[district].figures[3] += connectivity_state(report, row) == 0 ? 1 : 0;
    }
    swc_status status = report_places_finish(report, form->error);
    if (status != SWC_OK) {
        return status;
    }
    size_t count = report->districts.count;
    district_sum *order = swc_arena_take(&form->arena, (count + 1) * sizeof *order);
    if (order == NULL) {
        return swc_fail_memory(form->error);
    }
    for (size_t i = 0; i < count; i++) {
        order[i] = (district_sum){.district = (uint32_t)i};
    }
    qsort_r(order, count, sizeof *order, compare_sums, report);
    form_table *table = form_add_table(form, &connectivity_table);
    int64_t total[4] = {0};
    for (size_t i = 0; i <= count; i++) {
        const int64_t *figures = i < count ? sums[order[i].district].figures : total;
        if (i < count && figures[0] == 0 && figures[2] == 0) {
            continue;
        }
        form_cell *cells = form_add_row(form, table, i < count ? ROW_ITEM : ROW_PLAIN_TOTAL);
        if (cells == NULL) {
            break;
        }
        static const char *const province[2] = {"TOÀN TỈNH", "PROVINCE"};
        static const char *const unknown[2] = {"Chưa xác định huyện", "District not known"};
        cells[0] =
            cell_text(i == count               ? swc_str_of(form_word(form, province))
                      : order[i].district == 0 ? swc_str_of(form_word(form, unknown))
                                               : report->districts.items[order[i].district].name);
        for (size_t k = 0; k < 4; k++) {
            bool known = report_has(report, k < 2 ? SWC_INPUT_SCHOOLS : SWC_INPUT_COVERAGE);
            cells[1 + k] = known ? cell_int(figures[k]) : (form_cell){.kind = CELL_UNKNOWN};
            total[k] += i < count ? figures[k] : 0;
        }
    }
    form_finish_table(form, table);
    return SWC_OK;
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

/* ---- pools and the lottery ---- */

static bool contains(swc_str text, const char *part)
{
    size_t length = strlen(part);
    for (size_t i = 0; i + length <= text.length; i++) {
        if (memcmp(text.data + i, part, length) == 0) {
            return true;
        }
    }
    return false;
}

static void pool_row(report_form *form, form_table *table, swc_str name, int64_t capacity,
                     int64_t used, form_cell rank)
{
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_text(name);
        cells[1] = cell_int(capacity);
        cells[2] = cell_int(used);
        cells[3] = rank;
    }
}

static void write_cutoffs(report_form *form)
{
    static const char *const personal[2] = {"Suất chỉ định đích danh", "Units named for one child"};
    static const char *const other[2] = {"Suất có chỉ định khác", "Other earmarked units"};
    const swc_report *report = form->report;
    int64_t merged[2][3] = {{0}}; /* personal, other: capacity, used, pools */
    form_table *table = form_add_table(form, &cutoff_table);
    int64_t k = threshold_of(form);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_CUTOFFS); row++) {
        swc_str pool = report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_pool);
        swc_str rank = report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_cutoff_rank);
        int64_t capacity =
            report_integer(report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_capacity));
        int64_t used = report_integer(report_get(report, SWC_INPUT_CUTOFFS, row, CUTOFF_used));
        bool small = (capacity >= 1 && capacity < k) || (used >= 1 && used < k);
        bool named = contains(pool, "student=");
        if (named || (contains(pool, "[") && small)) {
            int64_t *to = merged[named ? 0 : 1];
            to[0] += capacity;
            to[1] += used;
            to[2]++;
            continue;
        }
        pool_row(form, table, pool, capacity, used,
                 rank.length > 0 ? cell_int(report_integer(rank))
                                 : (form_cell){.kind = CELL_EMPTY});
    }
    for (size_t i = 0; i < 2; i++) {
        if (merged[i][2] > 0) {
            pool_row(form, table, swc_str_of(form_word(form, i == 0 ? personal : other)),
                     merged[i][0], merged[i][1], (form_cell){.kind = CELL_EMPTY});
        }
    }
    form_finish_table(form, table);
    form_note(
        form,
        "Mọi em xếp hạng trước hoặc bằng thứ hạng cắt của một nguồn mà em dùng được đều đã "
        "có; ô trống: còn suất.",
        "Every child ranked at or before the cut-off of a pool that it can use was served; an "
        "empty cell: units are left.");
}

static swc_str field_of(swc_str line, size_t wanted)
{
    size_t start = 0;
    size_t field = 0;
    for (size_t i = 0; i <= line.length; i++) {
        if (i == line.length || line.data[i] == '\t') {
            if (field++ == wanted) {
                return (swc_str){line.data + start, i - start};
            }
            start = i + 1;
        }
    }
    return (swc_str){NULL, 0};
}

static void lottery_line(report_form *form, form_table *table, const char *vi, const char *en,
                         swc_str value)
{
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells != NULL) {
        cells[0] = cell_text(swc_str_of(form->lang == SWC_VI ? vi : en));
        cells[1] = cell_text(value);
    }
}

static void write_lottery(report_form *form)
{
    const swc_buf *text = &form->report->manifest;
    form_table *table = form_add_table(form, &lottery_table);
    for (size_t start = 0; start < text->length;) {
        size_t end = start;
        while (end < text->length && text->data[end] != '\n') {
            end++;
        }
        swc_str line = {text->data + start, end - start};
        swc_str key = field_of(line, 0);
        if (swc_str_is(key, "round")) {
            lottery_line(form, table, "Đợt", "Round", field_of(line, 1));
        } else if (swc_str_is(key, "commit")) {
            lottery_line(form, table, "Cam kết (SHA-256)", "Commitment (SHA-256)",
                         field_of(line, 1));
        } else if (swc_str_is(key, "draw")) {
            lottery_line(form, table, "Kết quả bốc thăm", "Draw", field_of(line, 1));
        } else if (swc_str_is(key, "seed")) {
            lottery_line(form, table, "Hạt giống", "Seed", field_of(line, 1));
        } else if (swc_str_is(key, "out") && swc_str_is(field_of(line, 1), "plan")) {
            lottery_line(form, table, "Phương án (SHA-256)", "Plan (SHA-256)", field_of(line, 4));
        }
        start = end + 1;
    }
    form_finish_table(form, table);
}

/* ---- receipts ---- */

typedef struct receipt {
    char code[15];
    uint32_t row;
    int64_t rank; /* INT64_MAX: none */
} receipt;

static int compare_receipts(const void *left, const void *right)
{
    const receipt *a = left;
    const receipt *b = right;
    int order = strcmp(a->code, b->code);
    return order != 0 ? order : (a->rank > b->rank) - (a->rank < b->rank);
}

static bool one_held_group(const report_form *form, uint32_t a, uint32_t b)
{
    swc_str x = report_get(form->report, SWC_INPUT_PLAN, a, PLAN_duplicate_group);
    swc_str y = report_get(form->report, SWC_INPUT_PLAN, b, PLAN_duplicate_group);
    return x.length > 0 && swc_str_equal(x, y);
}

/* How many lines share an outcome and an item. */
static bool count_pairs(report_form *form, const receipt *list, size_t count, swc_keymap *pairs,
                        swc_str *keys)
{
    for (size_t i = 0; i < count; i++) {
        swc_str outcome = report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_outcome);
        swc_str item = report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_item);
        size_t *value;
        bool found;
        keys[i] = form_text(form, "%.*s|%.*s", (int)outcome.length, outcome.data, (int)item.length,
                            item.data != NULL ? item.data : "");
        if (form->status != SWC_OK || !swc_keymap_put(pairs, keys[i], &value, &found)) {
            return false;
        }
        ++*value;
    }
    return true;
}

static void receipt_rows(report_form *form, const receipt *list, size_t count,
                         const swc_keymap *pairs, const swc_str *keys)
{
    form_table *table = form_add_table(form, &receipt_table);
    for (size_t i = 0; i < count; i++) {
        form_cell *cells = form_add_row(form, table, ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        swc_str item = report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_item);
        const size_t *same = swc_keymap_get(pairs, keys[i]);
        bool small = same != NULL && (int64_t)*same < threshold_of(form);
        cells[0] = cell_text(form_text(form, "%s", list[i].code));
        cells[1] = cell_text(report_get(form->report, SWC_INPUT_PLAN, list[i].row, PLAN_outcome));
        cells[2] = cell_text(small && item.length > 0 ? SWC_STR("device") : item);
        cells[3] =
            list[i].rank == INT64_MAX ? (form_cell){.kind = CELL_EMPTY} : cell_int(list[i].rank);
    }
    form_finish_table(form, table);
}

static swc_status write_receipts(report_form *form)
{
    const swc_report *report = form->report;
    size_t rows = report_rows(report, SWC_INPUT_PLAN);
    receipt *list = swc_arena_take(&form->arena, (rows + 1) * sizeof *list);
    swc_str *keys = swc_arena_take(&form->arena, (rows + 1) * sizeof *keys);
    swc_keymap pairs = {0};
    swc_status status = list == NULL || keys == NULL ? swc_fail_memory(form->error) : SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < rows; row++) {
        swc_str rank = report_get(report, SWC_INPUT_PLAN, row, PLAN_rank);
        list[row].row = (uint32_t)row;
        list[row].rank = rank.length > 0 ? report_integer(rank) : INT64_MAX;
        status =
            report_receipt_code(report, report->plan_children[row], list[row].code, form->error);
    }
    if (status != SWC_OK) {
        return status;
    }
    qsort(list, rows, sizeof *list, compare_receipts);
    size_t count = 0;
    for (size_t i = 0; i < rows; i++) {
        if (count > 0 && strcmp(list[count - 1].code, list[i].code) == 0) {
            if (!one_held_group(form, list[count - 1].row, list[i].row)) {
                return swc_fail(form->error, SWC_ERR_INPUT,
                                "hai em khác nhau có cùng mã biên nhận (dòng phương án %u và %u); "
                                "dùng khóa khác cho --receipt-key",
                                "two different children have one receipt code (plan rows %u and "
                                "%u); use another --receipt-key",
                                list[count - 1].row + 1, list[i].row + 1);
            }
            continue;
        }
        list[count++] = list[i];
    }
    if (count_pairs(form, list, count, &pairs, keys)) {
        receipt_rows(form, list, count, &pairs, keys);
    } else {
        status = swc_fail_memory(form->error);
    }
    swc_keymap_free(&pairs);
    return status;
}

swc_status build_public(report_form *form)
{
    const swc_report *report = form->report;
    if (report->options.district != NULL || report->options.school != NULL) {
        /* differences between what is published by place would undo the suppression */
        return swc_fail(form->error, SWC_ERR_USAGE, "biểu %s chỉ lập cho toàn tỉnh",
                        "form %s is made for the whole province only", "public");
    }
    write_districts(form);
    swc_status status = write_devices(form);
    if (report_has(report, SWC_INPUT_DONATIONS)) {
        write_money(form);
        write_donors(form);
    }
    if (status == SWC_OK &&
        (report_has(report, SWC_INPUT_SCHOOLS) || report_has(report, SWC_INPUT_COVERAGE))) {
        status = write_connectivity(form);
    }
    if (report_has(report, SWC_INPUT_PLATFORMS)) {
        write_platforms(form);
    }
    if (report_has(report, SWC_INPUT_CUTOFFS)) {
        write_cutoffs(form);
    }
    if (report->has_manifest) {
        write_lottery(form);
    }
    if (status == SWC_OK && report->has_key && report_has(report, SWC_INPUT_PLAN)) {
        status = write_receipts(form);
    }
    return status == SWC_OK ? form->status : status;
}
