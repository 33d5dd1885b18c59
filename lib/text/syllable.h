/*
 * How likely a run of letters is a Vietnamese syllable.
 *
 * Ownership: static tables; nothing is kept.
 *
 * A Vietnamese syllable is an onset, a rime and one of six tones: 27 x 160 x 6 combinations of
 * which spelling allows about a third. Wrongly decoded text falls outside most of the time.
 * Names of the Ê Đê, Gia Rai and M'nông (Kbuôr, Byă, Hmŏk, Drông, M'Lốk) follow other rules and
 * must not count as damage.
 */
#ifndef SWC_TEXT_SYLLABLE_H
#define SWC_TEXT_SYLLABLE_H

#include "swc/status.h"

typedef enum swc_syllable {
    SWC_SYLLABLE_NONE = 0, /**< no such word: damaged, mistyped or in another language */
    SWC_SYLLABLE_FOREIGN,  /**< of another language of the province, or an abbreviation (HĐND) */
    SWC_SYLLABLE_POSSIBLE, /**< spelled right */
    SWC_SYLLABLE_FREQUENT, /**< spelled right and common in names, places and forms */
} swc_syllable;

/**
 * @param letters  [count] code points of one word, NFC, any case; only letters
 * The place of the tone mark does not matter (hòa, hoà).
 */
swc_syllable swc_syllable_judge(const uint32_t *letters, size_t count);
/** Whether a code point is a letter that Vietnamese or a language of the province writes. */
bool swc_is_vietnamese_letter(uint32_t code_point);

#endif
