/* Schools by their Internet, and the list of those without (FORMS 6.6). */
#include "ops/report/connectivity/connectivity.h"

#include <string.h>

#define GROUP_HAS                                                                                  \
    {                                                                                              \
        "Có", "With"                                                                               \
    }

static const column_spec school_columns[] = {
    PLACE_COLUMNS,
    COUNT_COLUMN("schools", "Tổng số trường", "Schools"),
    COUNT_COLUMN("no_internet", "Chưa có Internet", "Without Internet"),
    SUM_COLUMN("adsl", 'I', GROUP_HAS, "ADSL", "ADSL"),
    SUM_COLUMN("fibre", 'I', GROUP_HAS, "Cáp quang", "Fibre"),
    SUM_COLUMN("mobile", 'I', GROUP_HAS, "Di động", "Mobile"),
    COUNT_COLUMN("internet_unknown", "Chưa khảo sát", "Not surveyed"),
    COUNT_COLUMN("with_internet", "Đã có Internet", "With Internet"),
    RATIO_COLUMN("internet_pct", NO_GROUP, "Tỷ lệ %", "%", "with_internet", "schools"),
    COUNT_COLUMN("pupils_no_internet", "Học sinh các trường chưa có", "Pupils there"),
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
    COLUMN("no", 'C', NO_GROUP, "STT", "No.", COLUMN_NO_SUM, 0),
    WORDS_COLUMN("school_code", "Mã", "Code", 20),
    WORDS_COLUMN("school_name", "Trường", "School", 40),
    WORDS_COLUMN("level", "Cấp học", "Level", 24),
    WORDS_COLUMN("district", "Huyện", "District", 24),
    WORDS_COLUMN("commune", "Xã", "Commune", 24),
    COUNT_COLUMN("pupils", "Số học sinh", "Pupils"),
    WORDS_COLUMN("coverage", "Sóng", "Signal", 14),
    COLUMN("survey_date", 'D', NO_GROUP, "Ngày khảo sát", "Surveyed", COLUMN_NO_SUM, 0),
    WORDS_COLUMN("internet", "Internet", "Internet", 20),
};
enum { L_COUNT = 10 };

_Static_assert(sizeof school_columns / sizeof school_columns[0] == S_COUNT, "school columns");

const table_spec connectivity_school_table = {
    "main",         {"Trường", "Schools"},
    NO_GROUP,       {"Đơn vị tính: trường", "Unit: schools"},
    school_columns, S_COUNT};
const table_spec connectivity_school_list_table = {
    "school_list",
    {"Danh sách trường", "List of schools"},
    {"Các trường chưa có Internet", "Schools without Internet"},
    NO_GROUP,
    school_list_columns,
    L_COUNT};
static swc_str school_get(const swc_report *report, size_t row, int field)
{
    return report_get(report, SWC_INPUT_SCHOOLS, row, field);
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

static swc_status write_schools(report_form *form, int64_t total_out[S_COUNT])
{
    const swc_report *report = form->report;
    place_grid grid;
    int64_t without_pupils = 0;
    grid_start(&grid, form, &connectivity_school_table);
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
    grid_emit(&grid, form_add_table(form, &connectivity_school_table), true);
    if (without_pupils > 0) {
        form_note(form, "Trường chưa có Internet mà chưa ghi số học sinh: %s.",
                  "Schools without Internet whose pupils are not stated: %s.",
                  form_points(form, without_pupils));
    }
    return form->status;
}

static swc_str level_label(report_form *form, swc_str list)
{
    swc_buf buf = {0};
    size_t start = 0;
    for (size_t i = 0; list.length > 0 && i <= list.length; i++) {
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
    connectivity_entry *list = swc_arena_take(&form->arena, (rows + 1) * sizeof *list);
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
        list[count++] = (connectivity_entry){(uint32_t)row, kind == 0 ? 0 : 1,
                                             connectivity_key(form, names, 3)};
    }
    if (list == NULL) {
        form->status = swc_fail_memory(form->error);
        return;
    }
    connectivity_sort(list, count);
    form_table *table = form_add_table(form, &connectivity_school_list_table);
    int64_t number = 0;
    for (size_t i = 0; i < count; i++) {
        number = i > 0 && list[i].group != list[i - 1].group ? 1 : number + 1;
        write_school_row(form, table, list[i].row, number);
    }
    form_finish_table(form, table);
}

swc_status connectivity_write_schools(report_form *form)
{
    int64_t total[S_COUNT] = {0};
    swc_status status = write_schools(form, total);
    write_school_list(form);
    form_identity(form, "XF-connectivity-schools", "connectivity.schools", total[S_SCHOOLS],
                  "no_internet + adsl + fibre + mobile + unknown",
                  total[S_NONE] + total[S_ADSL] + total[S_ADSL + 1] + total[S_ADSL + 2] +
                      total[S_UNKNOWN]);
    return status == SWC_OK ? form->status : status;
}
