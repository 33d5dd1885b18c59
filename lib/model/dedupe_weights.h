/*
 * The weights of swc-dedupe as tables: levels, caps, limits, and an integer logarithm.
 *
 * Ownership: static data; nothing to free. Knows no row and no column.
 */
#ifndef SWC_MODEL_DEDUPE_WEIGHTS_H
#define SWC_MODEL_DEDUPE_WEIGHTS_H

#include "swc/status.h"

/** What a finding is about, in the order in which `why` names them. */
typedef enum dedupe_field {
    DEDUPE_FIELD_PERSONAL_ID,
    DEDUPE_FIELD_STUDENT_ID,
    DEDUPE_FIELD_NAME,
    DEDUPE_FIELD_BIRTH,
    DEDUPE_FIELD_SEX,
    DEDUPE_FIELD_GUARDIAN,
    DEDUPE_FIELD_PHONE,
    DEDUPE_FIELD_ADDRESS,
    DEDUPE_FIELD_HOUSEHOLD,
    DEDUPE_FIELD_SCHOOL,
    DEDUPE_FIELD_CLASS,
    DEDUPE_FIELD_COMMUNE,
    DEDUPE_FIELD_CATEGORY,
    DEDUPE_FIELD_DEVICES,
    DEDUPE_FIELD_COUNT,
} dedupe_field;

typedef enum dedupe_level {
#define DEDUPE_LEVEL(name, field, centibits, rare, vi, en) DEDUPE_##name,
#define DEDUPE_CAP(field, centibits)
#define DEDUPE_LIMIT(name, value)
#include "model/dedupe_weights.def"
#undef DEDUPE_LEVEL
#undef DEDUPE_LIMIT
    DEDUPE_LEVEL_COUNT,
} dedupe_level;

enum dedupe_limit {
#define DEDUPE_LEVEL(name, field, centibits, rare, vi, en)
#define DEDUPE_LIMIT(name, value) DEDUPE_##name = (value),
#include "model/dedupe_weights.def"
#undef DEDUPE_LEVEL
#undef DEDUPE_LIMIT
#undef DEDUPE_CAP
};

typedef struct dedupe_weight {
    dedupe_field field;
    int centibits;
    bool rare;            /**< the rarity of the common value is added */
    const char *words[2]; /**< [SWC_VI], [SWC_EN] */
} dedupe_weight;

extern const dedupe_weight dedupe_weights[DEDUPE_LEVEL_COUNT];
extern const int dedupe_caps[DEDUPE_FIELD_COUNT];

static inline const dedupe_weight *dedupe_weight_of(dedupe_level level)
{
    return &dedupe_weights[level];
}

/** The most that a field with rarity gives, 0 for a field without. */
static inline int dedupe_cap(dedupe_field field)
{
    return dedupe_caps[field];
}

/** floor(100 * log2(value)); value >= 1. Exact integer arithmetic: no table, no floats. */
int dedupe_log2(uint64_t value);

#endif
