/* Coverage points by district and by operator, and the list of those not covered (FORMS 6.6). */
#include "ops/report/connectivity/connectivity.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

#define POINT_COLUMNS                                                                              \
    COUNT_COLUMN("points", "Tổng điểm", "Points"), COUNT_COLUMN("covered", "Đã phủ", "Covered"),   \
        COUNT_COLUMN("planned", "Có kế hoạch", "Planned"),                                         \
        COUNT_COLUMN("uncovered", "Chưa có", "Uncovered"),                                         \
        COUNT_COLUMN("overdue", "Quá hạn", "Overdue"),                                             \
        RATIO_COLUMN("covered_pct", NO_GROUP, "Tỷ lệ %", "%", "covered", "points"),                \
        COUNT_COLUMN("households", "Số hộ", "Households"),                                         \
        COUNT_COLUMN("households_covered", "Số hộ đã phủ", "Households covered")
static const column_spec point_columns[] = {PLACE_COLUMNS, POINT_COLUMNS};
static const column_spec operator_columns[] = {WORDS_COLUMN("operator", "Nhà mạng", "Operator", 40),
                                               POINT_COLUMNS};
enum {
    P_POINTS,
    P_COVERED,
    P_PLANNED,
    P_UNCOVERED,
    P_OVERDUE,
    P_PCT,
    P_HOUSEHOLDS,
    P_HOMES_COVERED,
    P_FIGURES
};

static const column_spec point_list_columns[] = {
    COLUMN("no", 'C', NO_GROUP, "STT", "No.", COLUMN_NO_SUM, 0),
    WORDS_COLUMN("point_id", "Mã điểm", "Point", 16),
    WORDS_COLUMN("hamlet", "Thôn, buôn", "Hamlet", 28),
    WORDS_COLUMN("commune", "Xã", "Commune", 24),
    WORDS_COLUMN("district", "Huyện", "District", 24),
    WORDS_COLUMN("operator", "Nhà mạng", "Operator", 20),
    WORDS_COLUMN("status", "Hiện trạng", "Status", 24),
    COLUMN("planned_date", 'D', NO_GROUP, "Ngày dự kiến", "Planned", COLUMN_NO_SUM, 0),
    COUNT_COLUMN("households", "Số hộ", "Households"),
    WORDS_COLUMN("overdue", "Quá hạn", "Overdue", 12),
};

const table_spec connectivity_point_table = {"points",
                                             {"Điểm lõm sóng", "Points"},
                                             {"Điểm lõm sóng theo huyện", "Points by district"},
                                             {"Đơn vị tính: điểm", "Unit: points"},
                                             point_columns,
                                             PLACE_COLUMN_COUNT + P_FIGURES};
const table_spec connectivity_operator_table = {
    "operators",
    {"Theo nhà mạng", "Operators"},
    {"Điểm lõm sóng theo nhà mạng", "Points by operator"},
    {"Đơn vị tính: điểm", "Unit: points"},
    operator_columns,
    1 + P_FIGURES};
const table_spec connectivity_point_list_table = {"point_list",
                                                  {"Danh sách điểm", "List of points"},
                                                  {"Các điểm chưa phủ sóng", "Points not covered"},
                                                  NO_GROUP,
                                                  point_list_columns,
                                                  10};
static swc_str point_get(const swc_report *report, size_t row, int field)
{
    return report_get(report, SWC_INPUT_COVERAGE, row, field);
}

/* ---- what a point counts as ---- */

/* 2.7: 0 covered, 1 planned, 2 uncovered. */
size_t connectivity_state(const swc_report *report, size_t row)
{
    swc_str status = point_get(report, row, POINT_status);
    swc_str date = point_get(report, row, POINT_covered_date);
    if (swc_str_is(status, "covered")) {
        return date.length == 0 || !report_unseen(report, date) ? 0 : 1;
    }
    return swc_str_is(status, "planned") ? 1 : 2;
}

swc_str connectivity_operator(const report_form *form, swc_str name)
{
    return name.length > 0 ? name
                           : swc_str_of(form->lang == SWC_VI ? "Chưa xác định" : "Not known");
}

static bool is_overdue(const swc_report *report, size_t row)
{
    swc_str planned = point_get(report, row, POINT_planned_date);
    return report->as_of[0] != '\0' && connectivity_state(report, row) != 0 && planned.length > 0 &&
           swc_str_compare(planned, swc_str_of(report->as_of)) < 0;
}

static swc_status place_of_point(report_form *form, size_t row, uint32_t *district)
{
    uint32_t school;
    swc_str none = {NULL, 0};
    return report_place(form->report, point_get(form->report, row, POINT_district), none, none,
                        district, &school, form->error);
}

static int compare_names(const void *left, const void *right)
{
    const swc_str *a = left;
    const swc_str *b = right;
    if ((a->length == 0) != (b->length == 0)) {
        return a->length == 0 ? 1 : -1;
    }
    return swc_vietnamese_compare(*a, *b);
}

/* Operators in order, and the number of each point's. */
static bool number_operators(report_form *form, coverage_points *points)
{
    swc_keymap numbers = {0};
    bool good = true;
    for (size_t i = 0; good && i < points->count; i++) {
        size_t *value;
        bool found;
        swc_str name = point_get(form->report, points->items[i].row, POINT_operator);
        good = swc_keymap_put(&numbers, name, &value, &found);
        if (good && !found) {
            *value = 0;
            points->operators[points->operator_count++] = name;
        }
    }
    qsort(points->operators, points->operator_count, sizeof *points->operators, compare_names);
    for (size_t i = 0; good && i < points->operator_count; i++) {
        *swc_keymap_get(&numbers, points->operators[i]) = i;
    }
    for (size_t i = 0; good && i < points->count; i++) {
        swc_str name = point_get(form->report, points->items[i].row, POINT_operator);
        points->items[i].operator_index = (uint32_t)*swc_keymap_get(&numbers, name);
    }
    swc_keymap_free(&numbers);
    return good;
}

static swc_status gather(report_form *form, coverage_points *points)
{
    const swc_report *report = form->report;
    size_t rows = report_rows(report, SWC_INPUT_COVERAGE);
    *points = (coverage_points){
        .items = swc_arena_take(&form->arena, (rows + 1) * sizeof *points->items),
        .operators = swc_arena_take(&form->arena, (rows + 1) * sizeof *points->operators)};
    if (points->items == NULL || points->operators == NULL) {
        return swc_fail_memory(form->error);
    }
    for (size_t row = 0; row < rows; row++) {
        uint32_t district;
        swc_status status = place_of_point(form, row, &district);
        if (status != SWC_OK) {
            return status;
        }
        if (form->only_school == NONE && form_shows(form, district, NONE)) {
            points->items[points->count++] =
                (coverage_point){.row = (uint32_t)row,
                                 .district = district,
                                 .state = (uint8_t)connectivity_state(report, row),
                                 .overdue = is_overdue(report, row)};
        }
    }
    return number_operators(form, points) ? SWC_OK : swc_fail_memory(form->error);
}

static void add_point(const swc_report *report, const coverage_point *one,
                      int64_t figures[P_FIGURES])
{
    int64_t homes = report_integer(point_get(report, one->row, POINT_households));
    figures[P_POINTS] += 1;
    figures[P_COVERED + one->state] += 1;
    figures[P_OVERDUE] += one->overdue ? 1 : 0;
    figures[P_HOUSEHOLDS] += homes;
    figures[P_HOMES_COVERED] += one->state == 0 ? homes : 0;
}

/* ---- the tables ---- */

static void chart_points(report_form *form, const form_table *table)
{
    static const char *const title[2] = {"Điểm lõm sóng theo huyện", "Points by district"};
    static const char *const names[3][2] = {
        {"Đã phủ sóng", "Covered"}, {"Có kế hoạch", "Planned"}, {"Chưa có sóng", "Uncovered"}};
    const size_t first = PLACE_COLUMN_COUNT + P_COVERED;
    static const char *const label[2] = {"Huyện", "District"};
    form_chart *chart = form_add_chart(form, 0, title, label, names, 3);
    for (size_t i = 0; i + 1 < table->row_count; i++) {
        const form_cell *cells = table->rows[i].cells;
        form_chart_point(
            form, chart, cells[1].text,
            (int64_t[]){cells[first].number, cells[first + 1].number, cells[first + 2].number});
    }
}

static void write_districts(report_form *form, const coverage_points *points,
                            int64_t total[P_FIGURES])
{
    place_grid grid;
    grid_start(&grid, form, &connectivity_point_table);
    for (size_t i = 0; i < points->count; i++) {
        int64_t figures[P_FIGURES] = {0};
        add_point(form->report, &points->items[i], figures);
        for (size_t k = 0; k < P_FIGURES; k++) {
            grid_add(&grid, points->items[i].district, 0, PLACE_COLUMN_COUNT + k, figures[k]);
        }
    }
    if (form->status == SWC_OK) {
        memcpy(total, grid.total + PLACE_COLUMN_COUNT, P_FIGURES * sizeof *total);
    }
    form_table *table = form_add_table(form, &connectivity_point_table);
    grid_emit(&grid, table, true);
    chart_points(form, table);
}

static void write_operators(report_form *form, const coverage_points *points,
                            const int64_t total[P_FIGURES])
{
    static const char *const total_name[2] = {"TỔNG CỘNG", "TOTAL"};
    form_table *table = form_add_table(form, &connectivity_operator_table);
    int64_t(*figures)[P_FIGURES] =
        swc_arena_take(&form->arena, (points->operator_count + 1) * sizeof *figures);
    if (figures == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    memset(figures, 0, (points->operator_count + 1) * sizeof *figures);
    for (size_t i = 0; i < points->count; i++) {
        add_point(form->report, &points->items[i], figures[points->items[i].operator_index]);
    }
    for (size_t k = 0; k <= points->operator_count; k++) {
        bool is_total = k == points->operator_count;
        form_cell *cells = form_add_row(form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        cells[0] = cell_text(is_total ? swc_str_of(form_word(form, total_name))
                                      : connectivity_operator(form, points->operators[k]));
        for (size_t i = 0; i < P_FIGURES; i++) {
            cells[1 + i] = cell_int(is_total ? total[i] : figures[k][i]);
        }
        table->rows[table->row_count - 1].last = k > 0 ? k - 1 : 0;
    }
    form_finish_table(form, table);
}

static swc_str status_label(const report_form *form, size_t state)
{
    static const char *const labels[3][2] = {
        {"Đã phủ sóng", "Covered"}, {"Có kế hoạch", "Planned"}, {"Chưa có sóng", "Uncovered"}};
    return swc_str_of(form_word(form, labels[state]));
}

static void write_point(report_form *form, form_table *table, const coverage_point *one,
                        int64_t number)
{
    const swc_report *report = form->report;
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells == NULL) {
        return;
    }
    swc_str homes = point_get(report, one->row, POINT_households);
    swc_str nothing = {NULL, 0};
    cells[0] = cell_int(number);
    cells[1] = cell_text(point_get(report, one->row, POINT_point_id));
    cells[2] = cell_text(point_get(report, one->row, POINT_hamlet));
    cells[3] = cell_text(point_get(report, one->row, POINT_commune));
    cells[4] = cell_text(point_get(report, one->row, POINT_district));
    cells[5] = cell_text(connectivity_operator(form, point_get(report, one->row, POINT_operator)));
    cells[6] = cell_text(status_label(form, one->state));
    cells[7] = cell_date(point_get(report, one->row, POINT_planned_date));
    cells[8] =
        homes.length > 0 ? cell_int(report_integer(homes)) : (form_cell){.kind = CELL_UNKNOWN};
    cells[9] = cell_text(one->overdue ? swc_str_of(form->lang == SWC_VI ? "có" : "yes") : nothing);
}

static void write_list(report_form *form, const coverage_points *points)
{
    const swc_report *report = form->report;
    connectivity_entry *list = swc_arena_take(&form->arena, (points->count + 1) * sizeof *list);
    size_t count = 0;
    if (list == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    for (size_t i = 0; i < points->count; i++) {
        size_t row = points->items[i].row;
        if (points->items[i].state != 0) {
            const swc_str names[] = {
                point_get(report, row, POINT_district), point_get(report, row, POINT_commune),
                point_get(report, row, POINT_hamlet), point_get(report, row, POINT_point_id)};
            list[count++] = (connectivity_entry){(uint32_t)i, 0, connectivity_key(form, names, 4)};
        }
    }
    connectivity_sort(list, count);
    form_table *table = form_add_table(form, &connectivity_point_list_table);
    for (size_t i = 0; i < count && form->status == SWC_OK; i++) {
        write_point(form, table, &points->items[list[i].row], (int64_t)i + 1);
    }
    form_finish_table(form, table);
}

swc_status connectivity_write_points(report_form *form, coverage_points *points)
{
    int64_t total[P_FIGURES] = {0};
    swc_status status = gather(form, points);
    if (status != SWC_OK) {
        return status;
    }
    write_districts(form, points, total);
    write_operators(form, points, total);
    write_list(form, points);
    form_identity(form, "XF-connectivity-points", "connectivity.points", total[P_POINTS],
                  "covered + planned + uncovered",
                  total[P_COVERED] + total[P_PLANNED] + total[P_UNCOVERED]);
    return form->status;
}
