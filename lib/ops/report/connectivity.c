/* FORM connectivity, 06/BC-KN: schools without Internet, points without a signal, and how far the
 * operators are (FORMS 6.6). The tables stand in files of their own. */
#include "ops/report/connectivity.h"

#include "text/unicode.h"

#include <stdlib.h>

const table_spec *const connectivity_tables[] = {
    &connectivity_school_table,   &connectivity_school_list_table, &connectivity_point_table,
    &connectivity_operator_table, &connectivity_point_list_table,  &connectivity_progress_table};

static int compare_entries(const void *left, const void *right)
{
    const connectivity_entry *a = left;
    const connectivity_entry *b = right;
    if (a->group != b->group) {
        return a->group < b->group ? -1 : 1;
    }
    return swc_str_compare(a->key, b->key);
}

void connectivity_sort(connectivity_entry *list, size_t count)
{
    qsort(list, count, sizeof *list, compare_entries);
}

swc_str connectivity_key(report_form *form, const swc_str *names, size_t count)
{
    swc_buf key = {0};
    bool good = true;
    for (size_t i = 0; i < count; i++) {
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

swc_str connectivity_operator(const report_form *form, swc_str name)
{
    return name.length > 0 ? name
                           : swc_str_of(form->lang == SWC_VI ? "Chưa xác định" : "Not known");
}

swc_status build_connectivity(report_form *form)
{
    swc_report *report = form->report;
    bool schools = report_has(report, SWC_INPUT_SCHOOLS);
    bool points = report_has(report, SWC_INPUT_COVERAGE);
    if (!schools && !points) {
        return swc_fail(form->error, SWC_ERR_USAGE, "biểu connectivity cần --%s hoặc --coverage",
                        "form connectivity needs --%s or --coverage", "schools");
    }
    swc_status status = schools ? connectivity_write_schools(form) : SWC_OK;
    if (points && status == SWC_OK) {
        coverage_points list;
        status = connectivity_write_points(form, &list);
        status = status == SWC_OK ? connectivity_write_progress(form, &list) : status;
    }
    return status == SWC_OK ? form->status : status;
}
