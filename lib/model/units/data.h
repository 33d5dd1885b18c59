/*
 * The tables behind units.c: provinces, districts, communes. Data only.
 *
 * Ownership: static data. Names are fixed-size arrays, not pointers, so that nothing has to be
 * relocated when a program starts and only the pages that are looked at are loaded.
 */
#ifndef SWC_MODEL_UNITS_DATA_H
#define SWC_MODEL_UNITS_DATA_H

#include <stdint.h>

enum { SWC_PROVINCE_COUNT = 63, SWC_DISTRICT_COUNT = 700, SWC_COMMUNE_COUNT = 10599 };

typedef enum swc_unit_kind {
    SWC_KIND_NO_KIND,
    SWC_KIND_CITY,     /**< thành phố */
    SWC_KIND_TOWN,     /**< thị xã */
    SWC_KIND_RURAL,    /**< huyện */
    SWC_KIND_URBAN,    /**< quận */
    SWC_KIND_TOWNSHIP, /**< thị trấn */
    SWC_KIND_WARD,     /**< phường */
    SWC_KIND_COMMUNE,  /**< xã */
    SWC_KIND_ZONE,     /**< đặc khu */
} swc_unit_kind;

typedef struct swc_province_row {
    uint8_t code;      /**< of the statistics office */
    uint8_t new_index; /**< the province it belongs to since 2025-07-01 */
    char name[30];
} swc_province_row;

typedef struct swc_district_row {
    uint16_t code;
    uint8_t province;
    uint8_t kind;
    uint16_t first_commune, commune_count;
    char name[32];
} swc_district_row;

typedef struct swc_commune_row {
    uint32_t code;
    uint16_t district;
    uint8_t kind, new_kind;
    char name[36];
    char new_name[36]; /**< of the commune it became on 2025-07-01 */
} swc_commune_row;

extern const swc_province_row swc_province_rows[SWC_PROVINCE_COUNT];
extern const swc_district_row swc_district_rows[SWC_DISTRICT_COUNT];
extern const swc_commune_row swc_commune_rows[SWC_COMMUNE_COUNT];

#endif
