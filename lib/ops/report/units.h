/* Counts of units by type and state (FORMS 2.6): shared by `summary` and `public`. */
#ifndef SWC_OPS_REPORT_UNITS_H
#define SWC_OPS_REPORT_UNITS_H

#include "ops/report/facts.h"

typedef struct unit_counts {
    int64_t registered[SWC_CASH + 1];
    int64_t states[SWC_CASH + 1][UNIT_STATE_COUNT];
    int64_t unregistered[SWC_CASH + 1]; /* held, but in no device list */
    int64_t to_buy[SWC_CASH + 1];       /* planned from a purchase pool and not delivered */
    int64_t
        other_type[SWC_CASH + 1]; /* held as this type, registered as another, less the reverse */
} unit_counts;

swc_status report_count_units(swc_report *report, unit_counts *out, swc_error *error);

#endif
