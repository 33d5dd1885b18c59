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
    swc_str cpu;          /**< "Core i3"; empty: none, or several */
    swc_str ram;          /**< "4GB" */
    swc_str storage;      /**< "128 GB" */
    swc_str screen;       /**< "14 inch" */
    const char *sim_slot; /**< "yes" of "2 SIM" or "LTE", "no" of "không khe SIM"; NULL: unsaid */
} swc_specs;

swc_specs swc_specs_find(swc_str text);
/** The same of a thing's name: "Dell Optiplex 3050 (i5-6500/8GB/SSD 256GB)". What stands in front
 *  names no processor, and a SIM's volume is no memory. */
swc_specs swc_specs_of_name(swc_str name);

#endif
