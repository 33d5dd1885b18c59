/*
 * Administrative units: 63 provinces, 700 districts and 10,599 communes of 2021-2025, and the
 * commune of the two-tier system that each became on 1 July 2025 (Resolution 202/2025/QH15).
 *
 * Ownership: the data is static. swc_units owns indexes over it, made as they are needed.
 * Names are matched through spelling variants and written in one form (SPEC 4).
 */
#ifndef SWC_MODEL_UNITS_UNITS_H
#define SWC_MODEL_UNITS_UNITS_H

#include "swc/status.h"

typedef struct swc_units swc_units;

/** Index of a province (0..62), district (0..699) or commune; SWC_UNIT_NONE for none. */
typedef uint32_t swc_unit;
#define SWC_UNIT_NONE UINT32_MAX

typedef enum swc_unit_status {
    SWC_UNIT_EXACT,   /**< written as the toolkit writes it */
    SWC_UNIT_FOUND,   /**< recognised through another spelling or with its kind */
    SWC_UNIT_UNKNOWN, /**< no such unit */
    SWC_UNIT_SEVERAL, /**< fits several units with different names */
} swc_unit_status;

typedef struct swc_unit_match {
    swc_unit_status status;
    swc_unit unit;    /**< EXACT, FOUND */
    const char *name; /**< EXACT, FOUND: as the toolkit writes it; static */
} swc_unit_match;

swc_status swc_units_new(swc_units **out, swc_error *error);
void swc_units_free(swc_units *units);

/** "Đắk Lắk", "tỉnh Dak Lak", "TP. Hồ Chí Minh". @return SWC_UNIT_NONE when unknown */
swc_unit swc_units_province(swc_units *units, swc_str text);
const char *swc_province_name(swc_unit province);

/**
 * "Krông Pắc", "HUYỆN KRÔNG PAK", "TP. BMT", "H. Ea H’leo", "Lắk, Đắk Lắk".
 * @param province  prefer units of this province when several fit; SWC_UNIT_NONE: none preferred
 * One name in several provinces is one name: `unit` is then the first of them.
 * O(1) for a spelling seen before in canonical form. SWC_ERR_MEMORY.
 */
swc_status swc_units_district(swc_units *units, swc_str text, swc_unit province,
                              swc_unit_match *match_out, swc_error *error);
const char *swc_district_name(swc_unit district);
swc_unit swc_district_province(swc_unit district);

/**
 * A commune of a district given by name (canonical or not). Old names first; a name of the
 * two-tier system that covers communes of this district is found as well and written as such.
 * UNKNOWN: keep what was written, with outlier.
 */
swc_status swc_units_commune(swc_units *units, swc_str district, swc_str text,
                             swc_unit_match *match_out, swc_error *error);

/**
 * The district of a commune when no district is given: only if every commune of this name
 * (before 2025), or every old commune that this commune of 2025 took in, lies in one district.
 * @param province  of the form (old or new system), or SWC_UNIT_NONE: the name must then be
 *                  unique in the country
 * @param commune_out  the commune's name as written by the toolkit; may be NULL
 */
swc_status swc_units_district_of(swc_units *units, swc_str commune, swc_unit province,
                                 swc_unit_match *match_out, const char **commune_out,
                                 swc_error *error);

#endif
