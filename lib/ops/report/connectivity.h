/* What a school or a coverage point counts as: shared by the forms that speak of connectivity. */
#ifndef SWC_OPS_REPORT_CONNECTIVITY_H
#define SWC_OPS_REPORT_CONNECTIVITY_H

#include "ops/report/report.h"

/** Internet of a school row: 0 none, 1 adsl, 2 fibre, 3 mobile, 4 not surveyed. */
size_t connectivity_internet(const swc_report *report, size_t row);
/** State of a coverage row at t (FORMS 2.7): 0 covered, 1 planned, 2 uncovered. */
size_t connectivity_state(const swc_report *report, size_t row);

#endif
