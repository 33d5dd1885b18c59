/*
 * The phrases that name a thing: for things.c and devices.c only.
 *
 * Ownership: static data.
 */
#ifndef SWC_MODEL_WORDS_THINGS_H
#define SWC_MODEL_WORDS_THINGS_H

#include <stddef.h>

/** Meanings of phrases that name a thing; types first, in the order of swc_device_types(). */
enum thing_meaning {
    LAPTOP,
    DESKTOP,
    TABLET,
    SMARTPHONE,
    TV,
    SIM,
    TYPE_COUNT,
    COMPUTER = TYPE_COUNT, /**< "máy tính": laptop or desktop */
    NOTHING,               /**< a telephone that only calls */
    THING_COUNT,
};

/** The length of the phrase at the beginning of a key, 0 when none is there. */
size_t swc_words_thing_at(const char *key, int *meaning_out);

#endif
