/* How far the operators are, month by month: a group of columns for each of the six with most
 * points, one for the others and one for all (FORMS 6.6). */
#include "ops/report/connectivity/connectivity.h"

#include "text/unicode.h"

#include <string.h>

enum {
    MAX_OPERATORS = 6,
    OTHERS = MAX_OPERATORS, /* groups behind the operators */
    ALL,
    GROUPS,
    POINTS = 0, /* columns of a group */
    NEW,
    CUMULATIVE,
    PERCENT,
    GROUP_COLUMNS,
};

static const column_spec month_column =
    COLUMN("month", 'C', NO_GROUP, "Tháng", "Month", COLUMN_NO_SUM, 0);
/* For --list; the columns follow the operators of the data. */
const table_spec connectivity_progress_table = {
    "progress",
    {"Tiến độ", "Progress"},
    {"Tiến độ phủ sóng theo tháng và nhà mạng", "Progress by month and operator"},
    {"Đơn vị tính: điểm", "Unit: points"},
    &month_column,
    1};

typedef struct progress {
    report_form *form;
    const coverage_points *points;
    uint32_t shown[MAX_OPERATORS]; /* operators, most points first */
    size_t shown_count;
    uint8_t *group_of;       /* by operator */
    int64_t totals[GROUPS];  /* points */
    int64_t running[GROUPS]; /* covered up to the month */
    size_t columns[GROUPS];  /* first column of a group; 0: not printed */
} progress;

/* ---- operators ---- */

static bool choose_operators(progress *p)
{
    size_t count = p->points->operator_count;
    int64_t *sizes = swc_arena_take(&p->form->arena, (count + 1) * sizeof *sizes);
    p->group_of = swc_arena_take(&p->form->arena, count + 1);
    if (sizes == NULL || p->group_of == NULL) {
        return false;
    }
    memset(sizes, 0, (count + 1) * sizeof *sizes);
    memset(p->group_of, OTHERS, count + 1);
    for (size_t i = 0; i < p->points->count; i++) {
        sizes[p->points->items[i].operator_index]++;
    }
    while (p->shown_count < MAX_OPERATORS && p->shown_count < count) {
        size_t best = SIZE_MAX;
        for (size_t k = 0; k < count; k++) { /* the first of equals: their order is by name */
            best = sizes[k] >= 0 && (best == SIZE_MAX || sizes[k] > sizes[best]) ? k : best;
        }
        sizes[best] = -1;
        p->group_of[best] = (uint8_t)p->shown_count;
        p->shown[p->shown_count++] = (uint32_t)best;
    }
    for (size_t i = 0; i < p->points->count; i++) {
        p->totals[p->group_of[p->points->items[i].operator_index]]++;
        p->totals[ALL]++;
    }
    return true;
}

/* ---- columns ---- */

/* The name of a group in the CSV: "viettel", "unknown", "others", "all". */
static swc_str group_key(progress *p, size_t group)
{
    swc_buf key = {0};
    if (group >= OTHERS) {
        return swc_str_of(group == OTHERS ? "others" : "all");
    }
    swc_str name = p->points->operators[p->shown[group]];
    bool good = swc_key_add(&key, name);
    for (size_t i = 0; good && i < key.length; i++) {
        key.data[i] = (char)(key.data[i] == ' ' ? '_' : key.data[i]);
    }
    if (good && key.length == 0) { /* no operator, or a name without letters */
        good = swc_buf_add_text(&key, name.length == 0 ? "unknown" : "operator");
    }
    swc_str text = form_copy(p->form, &key);
    swc_buf_free(&key);
    for (size_t i = 0; i < group; i++) { /* two names of one key are told apart by their place */
        if (swc_str_equal(group_key(p, i), text)) {
            return form_text(p->form, "%.*s_%zu", (int)text.length, text.data, group + 1);
        }
    }
    if (!good && p->form->status == SWC_OK) {
        p->form->status = swc_fail_memory(p->form->error);
    }
    return text;
}

/* "Viettel (18 điểm)": what the percentages of the group are of. */
static const char *group_label(progress *p, size_t group)
{
    static const char *const names[2][2] = {{"Khác", "Others"}, {"TỔNG CỘNG", "TOTAL"}};
    swc_str name = group >= OTHERS
                       ? swc_str_of(form_word(p->form, names[group - OTHERS]))
                       : connectivity_operator(p->form, p->points->operators[p->shown[group]]);
    swc_str text =
        form_text(p->form, p->form->lang == SWC_VI ? "%.*s (%s điểm)" : "%.*s (%s points)",
                  (int)name.length, name.data, form_points(p->form, p->totals[group]));
    return text.data != NULL ? text.data : "";
}

static void add_group(progress *p, column_spec *columns, size_t *count, size_t group)
{
    static const struct {
        const char *name, *label[2];
        char type;
        unsigned flags;
    } parts[GROUP_COLUMNS] = {
        {"points", {"", ""}, 'I', COLUMN_NO_SUM | COLUMN_CSV_ONLY},
        {"new", {"Phủ mới", "New"}, 'I', COLUMN_NO_SUM},
        {"cumulative", {"Lũy kế", "Total"}, 'I', COLUMN_NO_SUM},
        {"pct", {"%", "%"}, 'P', COLUMN_NO_SUM},
    };
    swc_str key = group_key(p, group);
    const char *label = group_label(p, group);
    p->columns[group] = *count;
    for (size_t i = 0; i < GROUP_COLUMNS; i++) {
        const char *name =
            form_text(p->form, "%s_%.*s", parts[i].name, (int)key.length, key.data).data;
        columns[(*count)++] = (column_spec){.name = name != NULL ? name : "",
                                            .type = parts[i].type,
                                            .group = {label, label},
                                            .label = {parts[i].label[0], parts[i].label[1]},
                                            .flags = parts[i].flags};
    }
    columns[*count - 1].over = columns[*count - 2].name;
    columns[*count - 1].under = columns[*count - GROUP_COLUMNS].name;
}

static table_spec *make_spec(progress *p)
{
    column_spec *columns =
        swc_arena_take(&p->form->arena, (1 + GROUPS * GROUP_COLUMNS) * sizeof *columns);
    table_spec *spec = swc_arena_take(&p->form->arena, sizeof *spec);
    if (columns == NULL || spec == NULL) {
        return NULL;
    }
    size_t count = 0;
    columns[count++] = month_column;
    for (size_t group = 0; group < GROUPS; group++) {
        bool present =
            group == ALL || (group < OTHERS ? group < p->shown_count : p->totals[OTHERS] > 0);
        if (present) {
            add_group(p, columns, &count, group);
        }
    }
    *spec = connectivity_progress_table;
    spec->columns = columns;
    spec->column_count = count;
    return spec;
}

/* ---- months ---- */

static swc_str covered_on(const progress *p, size_t i)
{
    return report_get(p->form->report, SWC_INPUT_COVERAGE, p->points->items[i].row,
                      POINT_covered_date);
}

/* Points covered in a month; NULL: those without a date. */
static void count_month(const progress *p, const char *month, int64_t counts[GROUPS])
{
    memset(counts, 0, GROUPS * sizeof *counts);
    for (size_t i = 0; i < p->points->count; i++) {
        swc_str date = covered_on(p, i);
        bool dated = date.length == 10;
        bool mine = month == NULL ? !dated : dated && memcmp(date.data, month, 7) == 0;
        if (mine && p->points->items[i].state == 0) {
            counts[p->group_of[p->points->items[i].operator_index]]++;
            counts[ALL]++;
        }
    }
}

/* From the first month in which a point was covered to t, else to the last such month. */
static void months_between(const progress *p, char first[8], char last[8])
{
    const swc_report *report = p->form->report;
    first[0] = '\0';
    last[0] = '\0';
    for (size_t i = 0; i < p->points->count; i++) {
        swc_str date = covered_on(p, i);
        if (date.length != 10 || p->points->items[i].state != 0) {
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

static void write_month(progress *p, form_table *table, const char *month)
{
    static const char *const undated[2] = {"Không rõ ngày", "No date"};
    int64_t counts[GROUPS];
    count_month(p, month, counts);
    form_cell *cells = form_add_row(p->form, table, ROW_ITEM);
    if (cells == NULL) {
        return;
    }
    cells[0] = cell_text(month != NULL ? form_text(p->form, "%.2s/%.4s", month + 5, month)
                                       : swc_str_of(form_word(p->form, undated)));
    for (size_t group = 0; group < GROUPS; group++) {
        p->running[group] += counts[group];
        if (p->columns[group] > 0) {
            form_cell *own = cells + p->columns[group];
            own[POINTS] = cell_int(p->totals[group]);
            own[NEW] = cell_int(counts[group]);
            own[CUMULATIVE] = cell_int(p->running[group]);
        }
    }
}

swc_status connectivity_write_progress(report_form *form, const coverage_points *points)
{
    progress p = {.form = form, .points = points};
    int64_t covered = 0;
    char month[8];
    char last[8];
    table_spec *spec = choose_operators(&p) ? make_spec(&p) : NULL;
    if (spec == NULL) {
        return swc_fail_memory(form->error);
    }
    form_table *table = form_add_table(form, spec);
    write_month(&p, table, NULL);
    months_between(&p, month, last);
    while (month[0] != '\0' && form->status == SWC_OK && strcmp(month, last) <= 0) {
        write_month(&p, table, month);
        report_next_month(month);
    }
    form_finish_table(form, table);
    for (size_t i = 0; i < points->count; i++) {
        covered += points->items[i].state == 0 ? 1 : 0;
    }
    form_identity(form, "XF-connectivity-progress", "connectivity.progress, last month",
                  p.running[ALL], "connectivity.covered", covered);
    return form->status;
}
