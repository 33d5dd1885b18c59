/*
 * Minimum standards of units, and why a unit is left out.
 *
 * Ownership: nothing is kept.
 */
#ifndef SWC_OPS_ALLOCATE_MINIMUM_H
#define SWC_OPS_ALLOCATE_MINIMUM_H

#include "swc/policy.h"
#include "swc/table.h"

typedef enum minimum_reason {
    MINIMUM_MET,
    MINIMUM_NOT_IN_STOCK,
    MINIMUM_FAULTY,
    MINIMUM_HANDED_OVER,
    MINIMUM_RAM_BELOW,
    MINIMUM_RAM_UNKNOWN,
    MINIMUM_STORAGE_BELOW,
    MINIMUM_STORAGE_UNKNOWN,
    MINIMUM_SCREEN_BELOW,
    MINIMUM_SCREEN_UNKNOWN,
    MINIMUM_YEAR_BELOW,
    MINIMUM_YEAR_UNKNOWN,
    MINIMUM_SIM_SLOT_NONE,
    MINIMUM_SIM_SLOT_UNKNOWN,
    MINIMUM_NOT_NEW,
    MINIMUM_CONDITION_UNKNOWN,
    MINIMUM_REASON_COUNT,
} minimum_reason;

typedef struct minimum_columns {
    size_t ram, storage, screen, year, sim_slot, condition;
} minimum_columns;

minimum_columns alloc_minimum_find_columns(const swc_table *devices);
/** The first condition of its type that the row does not meet. false: a cell is no number. */
bool alloc_minimum_check(const swc_policy *policy, swc_device_type type, const swc_table *devices,
                         size_t row, const minimum_columns *columns, minimum_reason *reason_out);
/** As "ram_gb below the minimum". */
const char *alloc_minimum_reason_name(minimum_reason reason);

#endif
