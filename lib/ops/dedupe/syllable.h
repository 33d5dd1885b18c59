/*
 * Whether a folded word can be a Vietnamese syllable: what nobody can be called is a slip.
 *
 * Ownership: static data; nothing to free. Knows the commonest given names.
 */
#ifndef SWC_DEDUPE_SYLLABLE_H
#define SWC_DEDUPE_SYLLABLE_H

#include "ops/dedupe/fold.h"

/** An onset and a rhyme of the language, marks apart ("phong", "quyen", "oanh"; not "pong", "trm",
 *  "khoaa"). O(1). Source: the rhymes of the quốc ngữ as any school grammar lists them. */
bool dedupe_is_syllable(dedupe_word word);
/** ... with this tone: behind -c, -ch, -p and -t only acute and dot below are spoken. */
bool dedupe_can_bear(dedupe_word word, uint8_t tone);
/** A given name that many children bear, marks apart: two of them are two children, not a slip. */
bool dedupe_is_given_name(dedupe_word word);
/** A given name that is written without marks (Hoa, An): beside Hòa and Ân another one. */
bool dedupe_is_bare_name(dedupe_word word);

#endif
