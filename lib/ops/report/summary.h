/* Figures of `summary` that `public` shows too, so that the two cannot differ. */
#ifndef SWC_OPS_REPORT_SUMMARY_H
#define SWC_OPS_REPORT_SUMMARY_H

#include "ops/report/units.h"

/** Where a child in need stands: FORMS 6.10. */
typedef enum standing {
    STANDING_SERVED,
    STANDING_ALLOCATED,
    STANDING_WAITING,
    STANDING_ON_HOLD,
    STANDING_OUTSIDE,
} standing;
standing summary_standing(const swc_report *report, size_t child);

typedef struct money_figures {
    int64_t received, spent, pledged, inkind;
} money_figures;
/** Cash up to t. */
money_figures summary_money(const swc_report *report);
/** Receipts up to t less their reversals, in pieces, of a FORM_; or outstanding pledges. */
int64_t summary_pieces(const swc_report *report, int form, int entry);

#endif
