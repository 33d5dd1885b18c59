/*
 * Devices below the committee's minimum (--policy), named before they are counted on.
 *
 * Ownership: the rules belong to the run; details of findings point into them.
 */
#ifndef SWC_OPS_VALIDATE_MINIMUM_H
#define SWC_OPS_VALIDATE_MINIMUM_H

#include "ops/validate/record/record.h"

/** Read the policy into run->minimum. Statuses of swc_policy_read. */
swc_status swc_validate_minimum_load(swc_validate *run, const char *path, swc_error *error);
void swc_validate_minimum_free(minimum_rules *rules);
/** Add below-minimum (w) to the cells of a device that do not meet their condition; an empty cell
 *  does not, unless the policy accepts what is unknown. Rows with errors are left alone. */
void swc_validate_minimum_check(swc_validate *run, row_record *record);

#endif
