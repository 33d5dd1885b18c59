/* FORM connectivity, 06/BC-KN: schools without Internet, points without a signal, and how far the
 * operators are (FORMS 6.6). The tables stand in files of their own. */
#include "ops/report/connectivity/connectivity.h"

const table_spec *const connectivity_tables[] = {
    &connectivity_school_table,   &connectivity_school_list_table, &connectivity_point_table,
    &connectivity_operator_table, &connectivity_point_list_table,  &connectivity_progress_table};

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
