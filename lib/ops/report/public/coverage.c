/* FORM public: schools without Internet and coverage points, by district. No figure of a child. */
#include "ops/report/connectivity/connectivity.h"
#include "ops/report/public/public.h"

#include <stdlib.h>
#include <string.h>

static const column_spec coverage_columns[] = {
    WORDS_COLUMN("place", "Địa phương", "District", 50),
    PUBLIC_NUMBER("schools", "Tổng số trường", "Schools"),
    PUBLIC_NUMBER("no_internet", "Trường chưa có Internet", "Without Internet"),
    PUBLIC_NUMBER("points", "Điểm lõm sóng", "Points"),
    PUBLIC_NUMBER("covered", "Đã phủ sóng", "Covered"),
};
enum { FIGURES = 4 }; /* columns after the place: two of schools, two of points */
PUBLIC_TABLE(public_coverage_table, "connectivity", "Kết nối", "Connectivity",
             "Kết nối Internet và phủ sóng", "Internet and coverage", NULL, NULL, coverage_columns);

typedef struct district_figures {
    uint32_t district;
    int64_t figures[FIGURES];
} district_figures;

static int compare_districts(const void *left, const void *right, void *context)
{
    const district_figures *a = left;
    const district_figures *b = right;
    const swc_report *report = context;
    return report_compare_places(&report->districts, a->district, b->district);
}

/* The figures of the district that a row names. */
static swc_status find_district(report_form *form, swc_report_input input, size_t row, int field,
                                district_figures *sums, district_figures **out)
{
    swc_str none = {NULL, 0};
    uint32_t school;
    uint32_t district = 0;
    swc_status status = report_place(form->report, report_get(form->report, input, row, field),
                                     none, none, &district, &school, form->error);
    *out = &sums[district];
    return status;
}

static swc_status count_places(report_form *form, district_figures *sums)
{
    swc_report *report = form->report;
    district_figures *to;
    swc_status status = SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < report_rows(report, SWC_INPUT_SCHOOLS); row++) {
        status = find_district(form, SWC_INPUT_SCHOOLS, row, SCHOOL_district, sums, &to);
        to->figures[0]++;
        to->figures[1] += connectivity_internet(report, row) == 0 ? 1 : 0;
    }
    for (size_t row = 0; status == SWC_OK && row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        status = find_district(form, SWC_INPUT_COVERAGE, row, POINT_district, sums, &to);
        to->figures[2]++;
        to->figures[3] += connectivity_state(report, row) == 0 ? 1 : 0;
    }
    return status == SWC_OK ? report_places_finish(report, form->error) : status;
}

static void add_row(report_form *form, form_table *table, row_type type, swc_str name,
                    const int64_t figures[FIGURES])
{
    form_cell *cells = form_add_row(form, table, type);
    if (cells == NULL) {
        return;
    }
    cells[0] = cell_text(name);
    for (size_t i = 0; i < FIGURES; i++) {
        bool known = report_has(form->report, i < 2 ? SWC_INPUT_SCHOOLS : SWC_INPUT_COVERAGE);
        cells[1 + i] = known ? cell_int(figures[i]) : (form_cell){.kind = CELL_UNKNOWN};
    }
}

swc_status public_add_coverage(report_form *form)
{
    swc_report *report = form->report;
    size_t limit = report->districts.count + report_rows(report, SWC_INPUT_SCHOOLS) +
                   report_rows(report, SWC_INPUT_COVERAGE) + 1;
    district_figures *sums = swc_arena_take(&form->arena, limit * sizeof *sums);
    if (sums == NULL) {
        return swc_fail_memory(form->error);
    }
    memset(sums, 0, limit * sizeof *sums);
    for (size_t i = 0; i < limit; i++) {
        sums[i].district = (uint32_t)i;
    }
    swc_status status = count_places(form, sums);
    if (status != SWC_OK) {
        return status;
    }
    size_t count = report->districts.count;
    qsort_r(sums, count, sizeof *sums, compare_districts, report);
    form_table *table = form_add_table(form, &public_coverage_table);
    int64_t total[FIGURES] = {0};
    for (size_t i = 0; i < count; i++) {
        const int64_t *figures = sums[i].figures;
        if (figures[0] == 0 && figures[2] == 0) {
            continue;
        }
        add_row(form, table, ROW_ITEM,
                sums[i].district == 0 ? swc_str_of(form_word(form, public_no_district))
                                      : report->districts.items[sums[i].district].name,
                figures);
        for (size_t k = 0; k < FIGURES; k++) {
            total[k] += figures[k];
        }
    }
    add_row(form, table, ROW_PLAIN_TOTAL, swc_str_of(form_word(form, public_province)), total);
    form_finish_table(form, table);
    return SWC_OK;
}
