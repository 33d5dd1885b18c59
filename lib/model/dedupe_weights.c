/* The tables of dedupe_weights.def as C data. Decides nothing. */
#include "model/dedupe_weights.h"

const dedupe_weight dedupe_weights[DEDUPE_LEVEL_COUNT] = {
#define DEDUPE_LEVEL(name, field, centibits, rare, vi, en)                                         \
    [DEDUPE_##name] = {DEDUPE_FIELD_##field, centibits, rare, {vi, en}},
#define DEDUPE_CAP(field, centibits)
#define DEDUPE_LIMIT(name, value)
#include "model/dedupe_weights.def"
#undef DEDUPE_LEVEL
#undef DEDUPE_CAP
};

const int dedupe_caps[DEDUPE_FIELD_COUNT] = {
#define DEDUPE_LEVEL(name, field, centibits, rare, vi, en)
#define DEDUPE_CAP(field, centibits) [DEDUPE_FIELD_##field] = (centibits),
#include "model/dedupe_weights.def"
#undef DEDUPE_LEVEL
#undef DEDUPE_CAP
#undef DEDUPE_LIMIT
};

/* The fraction bit by bit: squaring a mantissa in [1, 2) doubles its logarithm. 20 binary places
 * hold every hundredth that a count below 2^53 can fall on. */
int dedupe_log2(uint64_t value)
{
    int whole = 63 - __builtin_clzll(value);
    uint64_t mantissa = value << (63 - whole) >> 32; /* in [2^31, 2^32) */
    uint64_t fraction = 0;
    for (int place = 0; place < 20; place++) {
        uint64_t square = mantissa * mantissa; /* in [2^62, 2^64) */
        bool doubled = square >> 63 != 0;
        fraction = fraction << 1 | (doubled ? 1 : 0);
        mantissa = doubled ? square >> 32 : square >> 31;
    }
    return whole * 100 + (int)(fraction * 100 >> 20);
}
