/*
 * What several tables of FORM public write into their cells: the names of what is no district, and
 * the star in place of a small count. Which counts are closed beside those is for suppress.c.
 */
#include "ops/report/public/public.h"

const char *const public_province[2] = {"TOÀN TỈNH", "PROVINCE"};
const char *const public_no_district[2] = {"Chưa xác định huyện", "District not known"};

int64_t public_threshold(const report_form *form)
{
    int64_t wanted = form->report->forms.threshold;
    return wanted > SWC_FORMS_THRESHOLD ? wanted : SWC_FORMS_THRESHOLD;
}

form_cell public_star(void)
{
    return cell_text(SWC_STR("*"));
}
