/*
 * The keys of an earmark, in the order in which it is written: "school=TH Kim Đồng;district=Lắk".
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_EARMARK_KEYS_H
#define SWC_MODEL_EARMARK_KEYS_H

typedef enum swc_earmark_key {
    SWC_EARMARK_STUDENT,
    SWC_EARMARK_SCHOOL,
    SWC_EARMARK_COMMUNE,
    SWC_EARMARK_DISTRICT,
    SWC_EARMARK_LEVEL,
    SWC_EARMARK_KEYS,
} swc_earmark_key;

extern const char *const swc_earmark_keys[SWC_EARMARK_KEYS];

#endif
