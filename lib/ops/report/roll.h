/*
 * Children of a plan in the order of the forms: district, school, class, name, birth date, origin.
 *
 * Ownership: entries live in the form's arena and borrow from the report.
 */
#ifndef SWC_OPS_REPORT_ROLL_H
#define SWC_OPS_REPORT_ROLL_H

#include "ops/report/form.h"

typedef struct roll_entry {
    uint32_t plan_row, child_index;
    uint32_t number;   /* for the caller: within its school */
    bool planned, sim; /* a device, a SIM of the plan */
    const child_record *child;
    swc_str key;
} roll_entry;

typedef bool roll_wanted(const report_form *form, size_t plan_row);

/** Those rows of the plan that are wanted and inside --district / --school. */
bool roll_make(report_form *form, roll_wanted *wanted, roll_entry **entries_out, size_t *count_out);
/** Class (grade as a number, then its key), name, birth date, origin as bytes to compare. */
swc_str roll_key(report_form *form, swc_str class, swc_str name, swc_str birth_date,
                 swc_str origin);
/** Printed name of a child's school and its district: "Trường TH Kim Đồng, huyện Lắk". */
swc_str roll_place(report_form *form, const child_record *child);
/** What is handed out, by swc_device_type; [1] with a SIM. */
void roll_item_labels(report_form *form, swc_str labels[SWC_CASH + 1][2]);

#endif
