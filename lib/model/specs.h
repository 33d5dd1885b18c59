/*
 * The specification of a device in one text: "Core i3, RAM 4GB, SSD 128 GB, 14 inch".
 *
 * Ownership: the parts are slices of the text that was given.
 *
 * Finds where each part stands and reads no number: that is the business of the part's own column.
 * What could be two things (two disks, "4G" of a network, one unnamed size) is left out; the whole
 * text stays with the row for whoever must decide.
 */
#ifndef SWC_MODEL_SPECS_H
#define SWC_MODEL_SPECS_H

#include "swc/memory.h"

typedef struct swc_specs {
    swc_str cpu;     /**< "Core i3"; empty: none, or several */
    swc_str ram;     /**< "4GB" */
    swc_str storage; /**< "128 GB" */
    swc_str screen;  /**< "14 inch" */
} swc_specs;

swc_specs swc_specs_find(swc_str text);

#endif
