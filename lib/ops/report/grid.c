/* Figures by district and school: counted into rows, put in order, written into a table. */
#include "ops/report/form.h"

#include <stdlib.h>
#include <string.h>

static void fail(place_grid *grid)
{
    if (grid->form->status == SWC_OK) {
        grid->form->status = swc_fail_memory(grid->form->error);
    }
}

void grid_start(place_grid *grid, report_form *form, const table_spec *spec)
{
    *grid = (place_grid){.form = form, .width = spec->column_count};
    grid->total = swc_arena_take(&form->arena, spec->column_count * sizeof *grid->total);
    if (grid->total == NULL) {
        fail(grid);
    } else {
        memset(grid->total, 0, spec->column_count * sizeof *grid->total);
    }
}

/* The row of a place, made when it is new; NULL after a failure. */
static int64_t *values_of(place_grid *grid, uint32_t district, uint32_t school)
{
    uint64_t key = (uint64_t)district << 32 | school;
    const size_t *known =
        swc_keymap_get(&grid->by_place, (swc_str){(const char *)&key, sizeof key});
    if (known != NULL) {
        return grid->values[*known];
    }
    size_t capacity = grid->capacity;
    void *districts = grid->districts;
    void *schools = grid->schools;
    void *values = grid->values;
    bool good = swc_grow(&districts, &capacity, grid->count + 1, sizeof *grid->districts);
    grid->districts = districts;
    capacity = grid->capacity;
    good = good && swc_grow(&schools, &capacity, grid->count + 1, sizeof *grid->schools);
    grid->schools = schools;
    capacity = grid->capacity;
    good = good && swc_grow(&values, &capacity, grid->count + 1, sizeof *grid->values);
    grid->values = values;
    size_t *index = NULL;
    bool found;
    uint64_t *owned = good ? swc_arena_take(&grid->form->arena, sizeof *owned) : NULL;
    int64_t *row =
        owned != NULL ? swc_arena_take(&grid->form->arena, grid->width * sizeof *row) : NULL;
    if (row != NULL) {
        *owned = key;
        good = swc_keymap_put(&grid->by_place, (swc_str){(const char *)owned, sizeof *owned},
                              &index, &found);
    }
    if (row == NULL || !good) {
        fail(grid);
        return NULL;
    }
    grid->capacity = capacity;
    memset(row, 0, grid->width * sizeof *row);
    *index = grid->count;
    grid->districts[grid->count] = district;
    grid->schools[grid->count] = school;
    grid->values[grid->count++] = row;
    return row;
}

void grid_add(place_grid *grid, uint32_t district, uint32_t school, size_t column, int64_t number)
{
    if (grid->form->status != SWC_OK || !form_shows(grid->form, district, school)) {
        return;
    }
    int64_t *row = values_of(grid, district, school);
    if (row != NULL) {
        row[column] += number;
        grid->total[column] += number;
    }
}

/* ---- order ---- */

typedef struct entry {
    uint32_t district, school;
    const int64_t *values;
    const places *districts, *schools;
} entry;

static int compare_entries(const void *left, const void *right)
{
    const entry *a = left;
    const entry *b = right;
    int order = report_compare_places(a->districts, a->district, b->district);
    return order != 0 ? order : report_compare_places(a->schools, a->school, b->school);
}

/* The rows of unknown places stand only where they hold something (FORMS 2.8). */
static bool is_left_out(const place_grid *grid, size_t index, bool by_district)
{
    if (grid->districts[index] != 0 && (by_district || grid->schools[index] != 0)) {
        return false;
    }
    for (size_t i = 0; i < grid->width; i++) {
        if (grid->values[index][i] != 0) {
            return false;
        }
    }
    return true;
}

static entry *sorted_entries(place_grid *grid, bool by_district)
{
    const swc_report *report = grid->form->report;
    entry *list = swc_arena_take(&grid->form->arena, (grid->count + 1) * sizeof *list);
    if (list == NULL) {
        fail(grid);
        return NULL;
    }
    size_t count = 0;
    for (size_t i = 0; i < grid->count; i++) {
        if (!is_left_out(grid, i, by_district)) {
            list[count++] = (entry){grid->districts[i], grid->schools[i], grid->values[i],
                                    &report->districts, &report->schools};
        }
    }
    grid->count = count;
    if (grid->count > 0) {
        qsort(list, grid->count, sizeof *list, compare_entries);
    }
    return list;
}

/* ---- rows ---- */

static swc_str roman(report_form *form, size_t number)
{
    static const struct {
        size_t value;
        const char *text;
    } steps[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
                 {9, "IX"},  {5, "V"},   {4, "IV"}, {1, "I"}};
    swc_buf buf = {0};
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        for (; number >= steps[i].value; number -= steps[i].value) {
            (void)swc_buf_add_text(&buf, steps[i].text);
        }
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text;
}

static swc_str district_name(report_form *form, uint32_t district)
{
    static const char *const unknown[2] = {"Chưa xác định huyện", "District not known"};
    return district == 0 ? swc_str_of(form_word(form, unknown))
                         : form->report->districts.items[district].name;
}

static swc_str school_name(report_form *form, uint32_t school)
{
    static const char *const unknown[2] = {"Chưa xác định trường", "School not known"};
    return school == 0 ? swc_str_of(form_word(form, unknown))
                       : form->report->schools.items[school].name;
}

typedef struct writing {
    place_grid *grid;
    form_table *table;
    int64_t *subtotal;
    size_t district_first; /* row where the district begins */
    size_t district_count;
} writing;

static void put_values(const writing *w, form_cell *cells, const int64_t *values)
{
    for (size_t i = PLACE_COLUMN_COUNT; i < w->grid->width; i++) {
        cells[i] = cell_int(values[i]);
    }
}

static void put_place(form_cell *cells, swc_str number, swc_str name, const char *type,
                      swc_str district, swc_str code)
{
    cells[0] = cell_text(number);
    cells[1] = cell_text(name);
    cells[2] = cell_text(swc_str_of(type));
    cells[3] = cell_text(district);
    cells[4] = cell_text(code);
}

static void begin_district(writing *w, uint32_t district)
{
    report_form *form = w->grid->form;
    w->district_count++;
    form_cell *cells = form_add_row(form, w->table, ROW_HEADING);
    if (cells != NULL) {
        put_place(cells, roman(form, w->district_count), district_name(form, district), "heading",
                  district_name(form, district), (swc_str){NULL, 0});
    }
    w->district_first = w->table->row_count;
    memset(w->subtotal, 0, w->grid->width * sizeof *w->subtotal);
}

static void end_district(writing *w, uint32_t district)
{
    static const char *const words[2] = {"Cộng", "Subtotal,"};
    report_form *form = w->grid->form;
    size_t last = w->table->row_count - 1;
    form_cell *cells = form_add_row(form, w->table, ROW_SUBTOTAL);
    if (cells == NULL) {
        return;
    }
    swc_str name = district_name(form, district);
    swc_str full = district == 0 ? name : form_district(form, district);
    swc_str label = form_text(form, district == 0 && form->lang == SWC_VI ? "%s: %.*s" : "%s %.*s",
                              form_word(form, words), (int)full.length, full.data);
    put_place(cells, (swc_str){NULL, 0}, label, "subtotal", name, (swc_str){NULL, 0});
    put_values(w, cells, w->subtotal);
    form_row *row = &w->table->rows[w->table->row_count - 1];
    row->first = w->district_first;
    row->last = last;
}

static void write_schools(writing *w, const entry *list)
{
    report_form *form = w->grid->form;
    size_t number = 0;
    for (size_t i = 0; i < w->grid->count && form->status == SWC_OK; i++) {
        if (i == 0 || list[i].district != list[i - 1].district) {
            begin_district(w, list[i].district);
            number = 0;
        }
        row_type type = list[i].school == 0 ? ROW_RESIDUAL : ROW_SCHOOL;
        form_cell *cells = form_add_row(form, w->table, type);
        if (cells == NULL) {
            return;
        }
        put_place(cells, form_text(form, "%zu", ++number), school_name(form, list[i].school),
                  type == ROW_SCHOOL ? "school" : "residual", district_name(form, list[i].district),
                  form->report->schools.items[list[i].school].code);
        put_values(w, cells, list[i].values);
        for (size_t c = 0; c < w->grid->width; c++) {
            w->subtotal[c] += list[i].values[c];
        }
        if (i + 1 == w->grid->count || list[i + 1].district != list[i].district) {
            end_district(w, list[i].district);
        }
    }
}

static void write_districts(writing *w, const entry *list)
{
    report_form *form = w->grid->form;
    for (size_t i = 0; i < w->grid->count && form->status == SWC_OK; i++) {
        if (i == 0 || list[i].district != list[i - 1].district) {
            memset(w->subtotal, 0, w->grid->width * sizeof *w->subtotal);
        }
        for (size_t c = 0; c < w->grid->width; c++) {
            w->subtotal[c] += list[i].values[c];
        }
        if (i + 1 < w->grid->count && list[i + 1].district == list[i].district) {
            continue;
        }
        row_type type = list[i].district == 0 ? ROW_RESIDUAL : ROW_DISTRICT;
        form_cell *cells = form_add_row(form, w->table, type);
        if (cells == NULL) {
            return;
        }
        swc_str name = district_name(form, list[i].district);
        put_place(cells, roman(form, ++w->district_count), name,
                  type == ROW_DISTRICT ? "district" : "residual", name, (swc_str){NULL, 0});
        put_values(w, cells, w->subtotal);
    }
}

void grid_emit(place_grid *grid, form_table *table, bool by_district)
{
    static const char *const words[2] = {"TỔNG CỘNG", "TOTAL"};
    report_form *form = grid->form;
    writing w = {.grid = grid, .table = table};
    entry *list = form->status == SWC_OK ? sorted_entries(grid, by_district) : NULL;
    w.subtotal = swc_arena_take(&form->arena, (grid->width + 1) * sizeof *w.subtotal);
    if (list != NULL && w.subtotal != NULL && grid->count > 0) {
        (by_district ? write_districts : write_schools)(&w, list);
    }
    form_cell *cells = form_add_row(form, table, ROW_TOTAL);
    if (cells != NULL && grid->total != NULL) {
        put_place(cells, (swc_str){NULL, 0}, swc_str_of(form_word(form, words)), "total",
                  (swc_str){NULL, 0}, (swc_str){NULL, 0});
        put_values(&w, cells, grid->total);
        form_row *row = &table->rows[table->row_count - 1];
        row->first = 0;
        row->last = table->row_count >= 2 ? table->row_count - 2 : 0;
    }
    form_finish_table(form, table);
    swc_keymap_free(&grid->by_place);
    free(grid->districts);
    free(grid->schools);
    free(grid->values);
    grid->districts = NULL;
    grid->schools = NULL;
    grid->values = NULL;
}
