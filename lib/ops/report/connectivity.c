/* FORM connectivity, 06/BC-KN: schools without Internet, points without a signal, and how far the
 * operators are (FORMS 6.6). */
#include "ops/report/report.h"

#include "ops/report/connectivity.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

#define NO_GROUP                                                                                   \
    {                                                                                              \
        NULL, NULL                                                                                 \
    }
#define GROUP_HAS                                                                                  \
    {                                                                                              \
        "Có", "With"                                                                               \
    }
#define SUM(name, vi, en)                                                                          \
    {                                                                                              \
        name, 'I', NO_GROUP, {vi, en}, NULL, NULL, 0, 0                                            \
    }
#define WORDS(name, vi, en, width)                                                                 \
    {                                                                                              \
        name, 'T', NO_GROUP, {vi, en}, NULL, NULL, COLUMN_NO_SUM, width                            \
    }

static const column_spec school_columns[] = {
    PLACE_COLUMNS,
    SUM("schools", "Tổng số trường", "Schools"),
    SUM("no_internet", "Chưa có Internet", "Without Internet"),
    {"adsl", 'I', GROUP_HAS, {"ADSL", "ADSL"}, NULL, NULL, 0, 0},
    {"fibre", 'I', GROUP_HAS, {"Cáp quang", "Fibre"}, NULL, NULL, 0, 0},
    {"mobile", 'I', GROUP_HAS, {"Di động", "Mobile"}, NULL, NULL, 0, 0},
    SUM("internet_unknown", "Chưa khảo sát", "Not surveyed"),
    {"with_internet", 'I', NO_GROUP, {"Đã có Internet", "With Internet"}, NULL, NULL, 0, 0},
    {"internet_pct", 'P', NO_GROUP, {"Tỷ lệ %", "%"}, "with_internet", "schools", 0, 0},
    SUM("pupils_no_internet", "Học sinh các trường chưa có", "Pupils there"),
};
enum {
    S_SCHOOLS = PLACE_COLUMN_COUNT,
    S_NONE,
    S_ADSL,
    S_UNKNOWN = S_ADSL + 3,
    S_WITH,
    S_PCT,
    S_PUPILS,
    S_COUNT,
};

static const column_spec school_list_columns[] = {
    {"no", 'C', NO_GROUP, {"STT", "No."}, NULL, NULL, COLUMN_NO_SUM, 0},
    WORDS("school_code", "Mã", "Code", 20),
    WORDS("school_name", "Trường", "School", 40),
    WORDS("level", "Cấp học", "Level", 24),
    WORDS("district", "Huyện", "District", 24),
    WORDS("commune", "Xã", "Commune", 24),
    SUM("pupils", "Số học sinh", "Pupils"),
    WORDS("coverage", "Sóng", "Signal", 14),
    {"survey_date", 'D', NO_GROUP, {"Ngày khảo sát", "Surveyed"}, NULL, NULL, COLUMN_NO_SUM, 0},
    WORDS("internet", "Internet", "Internet", 20),
};
enum { L_COUNT = 10 };

#define POINT_COLUMNS                                                                              \
    SUM("points", "Tổng điểm", "Points"), SUM("covered", "Đã phủ", "Covered"),                     \
        SUM("planned", "Có kế hoạch", "Planned"), SUM("uncovered", "Chưa có", "Uncovered"),        \
        SUM("overdue", "Quá hạn", "Overdue"),                                                      \
        {"covered_pct", 'P', NO_GROUP, {"Tỷ lệ %", "%"}, "covered", "points", 0, 0},               \
        SUM("households", "Số hộ", "Households"),                                                  \
        SUM("households_covered", "Số hộ đã phủ", "Households covered")
static const column_spec point_columns[] = {PLACE_COLUMNS, POINT_COLUMNS};
static const column_spec operator_columns[] = {WORDS("operator", "Nhà mạng", "Operator", 40),
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
    {"no", 'C', NO_GROUP, {"STT", "No."}, NULL, NULL, COLUMN_NO_SUM, 0},
    WORDS("point_id", "Mã điểm", "Point", 16),
    WORDS("hamlet", "Thôn, buôn", "Hamlet", 28),
    WORDS("commune", "Xã", "Commune", 24),
    WORDS("district", "Huyện", "District", 24),
    WORDS("operator", "Nhà mạng", "Operator", 20),
    WORDS("status", "Hiện trạng", "Status", 24),
    {"planned_date", 'D', NO_GROUP, {"Ngày dự kiến", "Planned"}, NULL, NULL, COLUMN_NO_SUM, 0},
    SUM("households", "Số hộ", "Households"),
    WORDS("overdue", "Quá hạn", "Overdue", 12),
};

static const column_spec progress_columns[] = {
    {"month", 'C', NO_GROUP, {"Tháng", "Month"}, NULL, NULL, COLUMN_NO_SUM, 0},
    WORDS("operator", "Nhà mạng", "Operator", 40),
    {"new", 'I', NO_GROUP, {"Phủ mới", "New"}, NULL, NULL, COLUMN_NO_SUM, 0},
    {"cumulative", 'I', NO_GROUP, {"Lũy kế", "Cumulative"}, NULL, NULL, COLUMN_NO_SUM, 0},
    {"points", 'I', NO_GROUP, {"Tổng điểm", "Points"}, NULL, NULL, COLUMN_NO_SUM, 0},
    {"pct", 'P', NO_GROUP, {"Tỷ lệ %", "%"}, "cumulative", "points", 0, 0},
};
_Static_assert(sizeof school_columns / sizeof school_columns[0] == S_COUNT, "school columns");

static const table_spec school_table = {"main",         {"Trường", "Schools"},
                                        NO_GROUP,       {"Đơn vị tính: trường", "Unit: schools"},
                                        school_columns, S_COUNT};
static const table_spec school_list_table = {
    "school_list",
    {"Danh sách trường", "List of schools"},
    {"Các trường chưa có Internet", "Schools without Internet"},
    NO_GROUP,
    school_list_columns,
    L_COUNT};
static const table_spec point_table = {"points",
                                       {"Điểm lõm sóng", "Points"},
                                       {"Điểm lõm sóng theo huyện", "Points by district"},
                                       {"Đơn vị tính: điểm", "Unit: points"},
                                       point_columns,
                                       PLACE_COLUMN_COUNT + P_FIGURES};
static const table_spec operator_table = {"operators",
                                          {"Theo nhà mạng", "Operators"},
                                          {"Điểm lõm sóng theo nhà mạng", "Points by operator"},
                                          {"Đơn vị tính: điểm", "Unit: points"},
                                          operator_columns,
                                          1 + P_FIGURES};
static const table_spec point_list_table = {"point_list",
                                            {"Danh sách điểm", "List of points"},
                                            {"Các điểm chưa phủ sóng", "Points not covered"},
                                            NO_GROUP,
                                            point_list_columns,
                                            10};
static const table_spec progress_table = {
    "progress",
    {"Tiến độ", "Progress"},
    {"Tiến độ phủ sóng theo tháng và nhà mạng", "Progress by month and operator"},
    {"Đơn vị tính: điểm", "Unit: points"},
    progress_columns,
    6};
const table_spec *const connectivity_tables[] = {&school_table,     &school_list_table,
                                                 &point_table,      &operator_table,
                                                 &point_list_table, &progress_table};

/* ---- schools ---- */

static swc_str school_get(const swc_report *report, size_t row, int field)
{
    return report_get(report, SWC_INPUT_SCHOOLS, row, field);
}

static swc_str point_get(const swc_report *report, size_t row, int field)
{
    return report_get(report, SWC_INPUT_COVERAGE, row, field);
}

size_t connectivity_internet(const swc_report *report, size_t row)
{
    static const char *const kinds[] = {"none", "adsl", "fibre", "mobile"};
    swc_str word = school_get(report, row, SCHOOL_internet);
    size_t kind = 0;
    while (kind < 4 && !swc_str_is(word, kinds[kind])) {
        kind++;
    }
    return kind;
}

static swc_status place_of_school(report_form *form, size_t row, uint32_t *district,
                                  uint32_t *school)
{
    swc_report *report = form->report;
    return report_place(report, school_get(report, row, SCHOOL_district),
                        school_get(report, row, SCHOOL_school_code),
                        school_get(report, row, SCHOOL_school_name), district, school, form->error);
}

static swc_status write_schools(report_form *form, int64_t *total_out)
{
    const swc_report *report = form->report;
    place_grid grid;
    int64_t without_pupils = 0;
    grid_start(&grid, form, &school_table);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_SCHOOLS); row++) {
        uint32_t d;
        uint32_t s;
        swc_status status = place_of_school(form, row, &d, &s);
        if (status != SWC_OK) {
            return status;
        }
        size_t kind = connectivity_internet(report, row);
        swc_str pupils = school_get(report, row, SCHOOL_pupils);
        grid_add(&grid, d, s, S_SCHOOLS, 1);
        grid_add(&grid, d, s, S_NONE + kind, 1);
        grid_add(&grid, d, s, S_WITH, kind >= 1 && kind <= 3 ? 1 : 0);
        if (kind == 0) {
            grid_add(&grid, d, s, S_PUPILS, report_integer(pupils));
            without_pupils += pupils.length == 0 && form_shows(form, d, s) ? 1 : 0;
        }
    }
    if (form->status == SWC_OK) {
        memcpy(total_out, grid.total, S_COUNT * sizeof *total_out);
    }
    grid_emit(&grid, form_add_table(form, &school_table), true);
    if (without_pupils > 0) {
        form_note(form, "Trường chưa có Internet mà chưa ghi số học sinh: %s.",
                  "Schools without Internet whose pupils are not stated: %s.",
                  form_points(form, without_pupils));
    }
    return form->status;
}

typedef struct sorted {
    uint32_t row, group;
    swc_str key;
} sorted;

static int compare_sorted(const void *left, const void *right)
{
    const sorted *a = left;
    const sorted *b = right;
    if (a->group != b->group) {
        return a->group < b->group ? -1 : 1;
    }
    return swc_str_compare(a->key, b->key);
}

/* Keys of several texts in the order of the forms. */
static swc_str names_key(report_form *form, const swc_str *names, size_t count)
{
    swc_buf key = {0};
    bool good = true;
    for (size_t i = 0; i < count; i++) {
        /* an empty name stands last */
        good = good && swc_buf_add_char(&key, names[i].length > 0 ? 1 : 2) &&
               swc_vietnamese_key_add(&key, names[i]);
    }
    swc_str text = form_copy(form, &key);
    swc_buf_free(&key);
    if (!good && form->status == SWC_OK) {
        form->status = swc_fail_memory(form->error);
    }
    return text;
}

static swc_str level_label(report_form *form, swc_str list)
{
    swc_buf buf = {0};
    size_t start = 0;
    for (size_t i = 0; i <= list.length; i++) {
        if (i < list.length && list.data[i] != '+') {
            continue;
        }
        swc_str word = {list.data + start, i - start};
        (void)((buf.length == 0 || swc_buf_add_text(&buf, ", ")) &&
               swc_buf_add_str(&buf, swc_word_label(swc_levels(), word, form->lang)));
        start = i + 1;
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static swc_str signal_label(const report_form *form, swc_str word)
{
    size_t count;
    const swc_column *columns = swc_kind_columns(SWC_SCHOOLS, &count);
    const swc_word *words = columns[swc_kind_column(SWC_SCHOOLS, SWC_STR("coverage"))].words;
    return word.length > 0 ? swc_word_label(words, word, form->lang) : word;
}

static void write_school_row(report_form *form, form_table *table, size_t row, int64_t number)
{
    const swc_report *report = form->report;
    bool vi = form->lang == SWC_VI;
    form_cell *cells = form_add_row(form, table, ROW_ITEM);
    if (cells == NULL) {
        return;
    }
    swc_str pupils = school_get(report, row, SCHOOL_pupils);
    bool none = connectivity_internet(report, row) == 0;
    cells[0] = cell_int(number);
    cells[1] = cell_text(school_get(report, row, SCHOOL_school_code));
    cells[2] = cell_text(school_get(report, row, SCHOOL_school_name));
    cells[3] = cell_text(level_label(form, school_get(report, row, SCHOOL_level)));
    cells[4] = cell_text(school_get(report, row, SCHOOL_district));
    cells[5] = cell_text(school_get(report, row, SCHOOL_commune));
    cells[6] =
        pupils.length > 0 ? cell_int(report_integer(pupils)) : (form_cell){.kind = CELL_UNKNOWN};
    cells[7] = cell_text(signal_label(form, school_get(report, row, SCHOOL_coverage)));
    cells[8] = cell_date(school_get(report, row, SCHOOL_survey_date));
    cells[9] = cell_text(
        swc_str_of(none ? (vi ? "Chưa có" : "None") : (vi ? "Chưa khảo sát" : "Not surveyed")));
}

static void write_school_list(report_form *form)
{
    const swc_report *report = form->report;
    size_t rows = report_rows(report, SWC_INPUT_SCHOOLS);
    sorted *list = swc_arena_take(&form->arena, (rows + 1) * sizeof *list);
    size_t count = 0;
    for (size_t row = 0; list != NULL && row < rows; row++) {
        size_t kind = connectivity_internet(report, row);
        uint32_t d;
        uint32_t s;
        if ((kind != 0 && kind != 4) || place_of_school(form, row, &d, &s) != SWC_OK ||
            !form_shows(form, d, s)) {
            continue;
        }
        const swc_str names[] = {school_get(report, row, SCHOOL_district),
                                 school_get(report, row, SCHOOL_school_name),
                                 school_get(report, row, SCHOOL_school_code)};
        list[count++] = (sorted){(uint32_t)row, kind == 0 ? 0 : 1, names_key(form, names, 3)};
    }
    if (list == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    qsort(list, count, sizeof *list, compare_sorted);
    form_table *table = form_add_table(form, &school_list_table);
    int64_t number = 0;
    for (size_t i = 0; i < count; i++) {
        number = i > 0 && list[i].group != list[i - 1].group ? 1 : number + 1;
        write_school_row(form, table, list[i].row, number);
    }
    form_finish_table(form, table);
}

/* ---- points ---- */

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

static bool is_overdue(const swc_report *report, size_t row)
{
    swc_str planned = point_get(report, row, POINT_planned_date);
    return report->as_of[0] != '\0' && connectivity_state(report, row) != 0 && planned.length > 0 &&
           swc_str_compare(planned, swc_str_of(report->as_of)) < 0;
}

static void add_point(const swc_report *report, size_t row, int64_t figures[P_FIGURES])
{
    size_t state = connectivity_state(report, row);
    int64_t homes = report_integer(point_get(report, row, POINT_households));
    figures[P_POINTS] += 1;
    figures[P_COVERED + state] += 1;
    figures[P_OVERDUE] += is_overdue(report, row) ? 1 : 0;
    figures[P_HOUSEHOLDS] += homes;
    figures[P_HOMES_COVERED] += state == 0 ? homes : 0;
}

static swc_status place_of_point(report_form *form, size_t row, uint32_t *district)
{
    uint32_t school;
    swc_str none = {NULL, 0};
    return report_place(form->report, point_get(form->report, row, POINT_district), none, none,
                        district, &school, form->error);
}

static bool point_shown(report_form *form, size_t row)
{
    uint32_t district;
    return form->only_school == NONE && place_of_point(form, row, &district) == SWC_OK &&
           form_shows(form, district, NONE);
}

static void chart_points(report_form *form, const form_table *table)
{
    static const char *const title[2] = {"Điểm lõm sóng theo huyện", "Points by district"};
    static const char *const names[3][2] = {
        {"Đã phủ sóng", "Covered"}, {"Có kế hoạch", "Planned"}, {"Chưa có sóng", "Uncovered"}};
    const size_t first = PLACE_COLUMN_COUNT + P_COVERED;
    form_chart *chart = form_add_chart(form, 0, title, names, 3);
    for (size_t i = 0; i + 1 < table->row_count; i++) {
        const form_cell *cells = table->rows[i].cells;
        form_chart_point(
            form, chart, cells[1].text,
            (int64_t[]){cells[first].number, cells[first + 1].number, cells[first + 2].number});
    }
}

static swc_status write_points(report_form *form, int64_t total[P_FIGURES])
{
    const swc_report *report = form->report;
    place_grid grid;
    grid_start(&grid, form, &point_table);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        uint32_t district;
        int64_t figures[P_FIGURES] = {0};
        swc_status status = place_of_point(form, row, &district);
        if (status != SWC_OK) {
            return status;
        }
        if (!point_shown(form, row)) {
            continue;
        }
        add_point(report, row, figures);
        for (size_t i = 0; i < P_FIGURES; i++) {
            grid_add(&grid, district, 0, PLACE_COLUMN_COUNT + i, figures[i]);
        }
    }
    if (form->status == SWC_OK) {
        memcpy(total, grid.total + PLACE_COLUMN_COUNT, P_FIGURES * sizeof *total);
    }
    form_table *table = form_add_table(form, &point_table);
    grid_emit(&grid, table, true);
    chart_points(form, table);
    return form->status;
}

typedef struct operators {
    swc_str *names; /* in the order of the forms, "" last */
    size_t count;
} operators;

static int compare_names(const void *left, const void *right)
{
    const swc_str *a = left;
    const swc_str *b = right;
    if ((a->length == 0) != (b->length == 0)) {
        return a->length == 0 ? 1 : -1;
    }
    return swc_vietnamese_compare(*a, *b);
}

static bool list_operators(report_form *form, operators *out)
{
    const swc_report *report = form->report;
    size_t rows = report_rows(report, SWC_INPUT_COVERAGE);
    swc_keymap seen = {0};
    *out = (operators){.names = swc_arena_take(&form->arena, (rows + 1) * sizeof *out->names)};
    bool good = out->names != NULL;
    for (size_t row = 0; good && row < rows; row++) {
        size_t *value;
        bool found;
        swc_str name = point_get(report, row, POINT_operator);
        if (!point_shown(form, row)) {
            continue;
        }
        good = swc_keymap_put(&seen, name, &value, &found);
        if (good && !found) {
            out->names[out->count++] = name;
        }
    }
    swc_keymap_free(&seen);
    if (good) {
        qsort(out->names, out->count, sizeof *out->names, compare_names);
    }
    return good;
}

static swc_str operator_label(const report_form *form, swc_str name)
{
    return name.length > 0 ? name
                           : swc_str_of(form->lang == SWC_VI ? "Chưa xác định" : "Not known");
}

static const char *const total_name[2] = {"TỔNG CỘNG", "TOTAL"};

static void write_operators(report_form *form, const operators *known,
                            const int64_t total[P_FIGURES])
{
    const swc_report *report = form->report;
    form_table *table = form_add_table(form, &operator_table);
    for (size_t k = 0; k <= known->count; k++) {
        bool is_total = k == known->count;
        int64_t figures[P_FIGURES] = {0};
        for (size_t row = 0; !is_total && row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
            if (swc_str_equal(point_get(report, row, POINT_operator), known->names[k]) &&
                point_shown(form, row)) {
                add_point(report, row, figures);
            }
        }
        form_cell *cells = form_add_row(form, table, is_total ? ROW_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        cells[0] = cell_text(is_total ? swc_str_of(form_word(form, total_name))
                                      : operator_label(form, known->names[k]));
        for (size_t i = 0; i < P_FIGURES; i++) {
            cells[1 + i] = cell_int(is_total ? total[i] : figures[i]);
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

static void write_point_list(report_form *form)
{
    const swc_report *report = form->report;
    size_t rows = report_rows(report, SWC_INPUT_COVERAGE);
    sorted *list = swc_arena_take(&form->arena, (rows + 1) * sizeof *list);
    size_t count = 0;
    for (size_t row = 0; list != NULL && row < rows; row++) {
        if (connectivity_state(report, row) != 0 && point_shown(form, row)) {
            const swc_str names[] = {
                point_get(report, row, POINT_district), point_get(report, row, POINT_commune),
                point_get(report, row, POINT_hamlet), point_get(report, row, POINT_point_id)};
            list[count++] = (sorted){(uint32_t)row, 0, names_key(form, names, 4)};
        }
    }
    if (list == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    qsort(list, count, sizeof *list, compare_sorted);
    form_table *table = form_add_table(form, &point_list_table);
    for (size_t i = 0; i < count; i++) {
        size_t row = list[i].row;
        form_cell *cells = form_add_row(form, table, ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        swc_str homes = point_get(report, row, POINT_households);
        cells[0] = cell_int((int64_t)i + 1);
        cells[1] = cell_text(point_get(report, row, POINT_point_id));
        cells[2] = cell_text(point_get(report, row, POINT_hamlet));
        cells[3] = cell_text(point_get(report, row, POINT_commune));
        cells[4] = cell_text(point_get(report, row, POINT_district));
        cells[5] = cell_text(operator_label(form, point_get(report, row, POINT_operator)));
        cells[6] = cell_text(status_label(form, connectivity_state(report, row)));
        cells[7] = cell_date(point_get(report, row, POINT_planned_date));
        cells[8] =
            homes.length > 0 ? cell_int(report_integer(homes)) : (form_cell){.kind = CELL_UNKNOWN};
        cells[9] =
            cell_text(is_overdue(report, row) ? swc_str_of(form->lang == SWC_VI ? "có" : "yes")
                                              : (swc_str){NULL, 0});
    }
    form_finish_table(form, table);
}

/* ---- progress ---- */

enum { MAX_OPERATORS = 6 };

typedef struct progress {
    report_form *form;
    const operators *known;
    size_t shown[MAX_OPERATORS]; /* places in known->names, most points first */
    size_t shown_count;
    int64_t points[MAX_OPERATORS + 2]; /* shown, others, all */
    int64_t running[MAX_OPERATORS + 2];
} progress;

static size_t group_of(const progress *p, swc_str name)
{
    for (size_t i = 0; i < p->shown_count; i++) {
        if (swc_str_equal(p->known->names[p->shown[i]], name)) {
            return i;
        }
    }
    return MAX_OPERATORS;
}

/* At most six operators by points, ties by name; the rest is "Khác". */
static void choose_operators(progress *p)
{
    const swc_report *report = p->form->report;
    int64_t *counts = swc_arena_take(&p->form->arena, (p->known->count + 1) * sizeof *counts);
    if (counts == NULL) {
        p->form->status = swc_fail_memory(p->form->error);
        return;
    }
    for (size_t k = 0; k < p->known->count; k++) {
        counts[k] = 0;
        for (size_t row = 0; row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
            counts[k] +=
                swc_str_equal(point_get(report, row, POINT_operator), p->known->names[k]) &&
                        point_shown(p->form, row)
                    ? 1
                    : 0;
        }
    }
    while (p->shown_count < MAX_OPERATORS && p->shown_count < p->known->count) {
        size_t best = SIZE_MAX;
        for (size_t k = 0; k < p->known->count; k++) {
            best = counts[k] >= 0 && (best == SIZE_MAX || counts[k] > counts[best]) ? k : best;
        }
        counts[best] = -1;
        p->shown[p->shown_count++] = best;
    }
}

static void progress_rows(progress *p, form_table *table, const char *month,
                          const int64_t new_points[MAX_OPERATORS + 2])
{
    static const char *const others[2] = {"Khác", "Others"};
    static const char *const undated[2] = {"Không rõ ngày", "No date"};
    for (size_t g = 0; g < MAX_OPERATORS + 2; g++) {
        p->running[g] += new_points[g];
        bool absent =
            g < MAX_OPERATORS ? g >= p->shown_count : g == MAX_OPERATORS && p->points[g] == 0;
        if (absent) {
            continue;
        }
        form_cell *cells =
            form_add_row(p->form, table, g == MAX_OPERATORS + 1 ? ROW_PLAIN_TOTAL : ROW_ITEM);
        if (cells == NULL) {
            return;
        }
        cells[0] = cell_text(month != NULL ? form_text(p->form, "%.2s/%.4s", month + 5, month)
                                           : swc_str_of(form_word(p->form, undated)));
        cells[1] = cell_text(
            g < MAX_OPERATORS
                ? operator_label(p->form, p->known->names[p->shown[g]])
                : swc_str_of(form_word(p->form, g == MAX_OPERATORS ? others : total_name)));
        cells[2] = cell_int(new_points[g]);
        cells[3] = cell_int(p->running[g]);
        cells[4] = cell_int(p->points[g]);
    }
}

static void count_month(const progress *p, const char *month, int64_t counts[MAX_OPERATORS + 2])
{
    const swc_report *report = p->form->report;
    memset(counts, 0, (MAX_OPERATORS + 2) * sizeof *counts);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        swc_str date = point_get(report, row, POINT_covered_date);
        bool dated = date.length == 10;
        bool mine = month == NULL ? !dated : dated && memcmp(date.data, month, 7) == 0;
        if (mine && connectivity_state(report, row) == 0 && point_shown(p->form, row)) {
            counts[group_of(p, point_get(report, row, POINT_operator))]++;
            counts[MAX_OPERATORS + 1]++;
        }
    }
}

static void months_between(const swc_report *report, char first[8], char last[8])
{
    first[0] = '\0';
    last[0] = '\0';
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        swc_str date = point_get(report, row, POINT_covered_date);
        if (date.length != 10 || connectivity_state(report, row) != 0) {
            continue;
        }
        if (first[0] == '\0' || memcmp(date.data, first, 7) < 0) {
            memcpy(first, date.data, 7);
            first[7] = '\0';
        }
        if (last[0] == '\0' || memcmp(date.data, last, 7) > 0) {
            memcpy(last, date.data, 7);
            last[7] = '\0';
        }
    }
    if (report->as_of[0] != '\0' && first[0] != '\0') {
        memcpy(last, report->as_of, 7);
        last[7] = '\0';
    }
}

static void write_progress(report_form *form, const operators *known, int64_t covered)
{
    const swc_report *report = form->report;
    progress p = {.form = form, .known = known};
    int64_t counts[MAX_OPERATORS + 2];
    char month[8];
    char last[8];
    choose_operators(&p);
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        if (point_shown(form, row)) {
            p.points[group_of(&p, point_get(report, row, POINT_operator))]++;
            p.points[MAX_OPERATORS + 1]++;
        }
    }
    form_table *table = form_add_table(form, &progress_table);
    count_month(&p, NULL, counts);
    progress_rows(&p, table, NULL, counts);
    months_between(report, month, last);
    while (month[0] != '\0' && form->status == SWC_OK && strcmp(month, last) <= 0) {
        count_month(&p, month, counts);
        progress_rows(&p, table, month, counts);
        report_next_month(month);
    }
    form_finish_table(form, table);
    form_identity(form, "XF-connectivity-progress", "connectivity.progress, last month",
                  p.running[MAX_OPERATORS + 1], "connectivity.covered", covered);
}

/* ---- the form ---- */

swc_status build_connectivity(report_form *form)
{
    swc_report *report = form->report;
    bool schools = report_has(report, SWC_INPUT_SCHOOLS);
    bool points = report_has(report, SWC_INPUT_COVERAGE);
    if (!schools && !points) {
        return swc_fail(form->error, SWC_ERR_USAGE, "biểu connectivity cần --%s hoặc --coverage",
                        "form connectivity needs --%s or --coverage", "schools");
    }
    swc_status status = SWC_OK;
    if (schools) {
        int64_t total[S_COUNT] = {0};
        status = write_schools(form, total);
        write_school_list(form);
        form_identity(form, "XF-connectivity-schools", "connectivity.schools", total[S_SCHOOLS],
                      "no_internet + adsl + fibre + mobile + unknown",
                      total[S_NONE] + total[S_ADSL] + total[S_ADSL + 1] + total[S_ADSL + 2] +
                          total[S_UNKNOWN]);
    }
    if (points && status == SWC_OK) {
        int64_t total[P_FIGURES] = {0};
        operators known;
        status = write_points(form, total);
        if (!list_operators(form, &known)) {
            return swc_fail_memory(form->error);
        }
        write_operators(form, &known, total);
        write_point_list(form);
        write_progress(form, &known, total[P_COVERED]);
        form_identity(form, "XF-connectivity-points", "connectivity.points", total[P_POINTS],
                      "covered + planned + uncovered",
                      total[P_COVERED] + total[P_PLANNED] + total[P_UNCOVERED]);
    }
    return status == SWC_OK ? form->status : status;
}
