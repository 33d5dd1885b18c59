/*
 * Which letters a text has: none beyond ASCII, some, or one that proves Unicode.
 *
 * Ownership: nothing is kept. All of it stands here, because it is asked of every cell.
 */
#ifndef SWC_TEXT_LETTERS_H
#define SWC_TEXT_LETTERS_H

#include "base/word8.h"

#if defined(__SSE2__) && !defined(SWC_PORTABLE)
#include <emmintrin.h>
#endif

typedef enum swc_letters {
    SWC_LETTERS_ASCII,
    SWC_LETTERS_BEYOND, /**< some byte is beyond ASCII */
    SWC_LETTERS_HIGH,   /**< U+1E80..U+1EFF: no old encoding, seen as Windows-1252, gives one */
} swc_letters;

/** Not zero when E1 BA or E1 BB stands within the eight bytes. */
static inline uint64_t swc_high_letters8(uint64_t word)
{
    uint64_t not_e1 = swc_other_bytes(word, 0xE1);
    uint64_t not_ba_bb = swc_other_bytes(word | SWC_EVERY_BYTE(1), 0xBB);
    return ~(not_e1 | not_ba_bb >> 8) & (SWC_EVERY_BYTE(0x80) >> 8);
}

static inline swc_letters swc_letters_of_words(uint64_t first, uint64_t second, uint64_t third)
{
    if (((first | second | third) & SWC_EVERY_BYTE(0x80)) == 0) {
        return SWC_LETTERS_ASCII;
    }
    bool high =
        (swc_high_letters8(first) | swc_high_letters8(second) | swc_high_letters8(third)) != 0;
    return high ? SWC_LETTERS_HIGH : SWC_LETTERS_BEYOND;
}

#if defined(__SSE2__) && !defined(SWC_PORTABLE) /* tests build both ways */

/* Of at least seventeen bytes: sixteen pairs at a time, the last ones up to the end. */
static inline swc_letters swc_letters_of_long(const char *bytes, size_t length)
{
    enum { PAIRS = 16 };
    __m128i any = _mm_setzero_si128();
    __m128i high = _mm_setzero_si128();
    size_t at = 0;
    for (size_t last = length - PAIRS - 1;; at = at + PAIRS < last ? at + PAIRS : last) {
        __m128i first = _mm_loadu_si128((const __m128i *)(const void *)(bytes + at));
        __m128i second = _mm_loadu_si128((const __m128i *)(const void *)(bytes + at + 1));
        __m128i is_e1 = _mm_cmpeq_epi8(first, _mm_set1_epi8((char)0xE1));
        __m128i is_ba_bb =
            _mm_cmpeq_epi8(_mm_or_si128(second, _mm_set1_epi8(1)), _mm_set1_epi8((char)0xBB));
        high = _mm_or_si128(high, _mm_and_si128(is_e1, is_ba_bb));
        any = _mm_or_si128(any, _mm_or_si128(first, second));
        if (at == last) {
            break;
        }
    }
    return _mm_movemask_epi8(high) != 0  ? SWC_LETTERS_HIGH
           : _mm_movemask_epi8(any) != 0 ? SWC_LETTERS_BEYOND
                                         : SWC_LETTERS_ASCII;
}

#else

static inline swc_letters swc_letters_of_long(const char *bytes, size_t length)
{
    enum { WORD = sizeof(uint64_t), STEP = WORD - 1 }; /* the last byte may begin a pair */
    uint64_t any = 0;
    uint64_t high = 0;
    size_t at = 0;
    for (size_t last = length - WORD;; at = at + STEP < last ? at + STEP : last) {
        uint64_t word = swc_load8(bytes + at);
        any |= word & SWC_EVERY_BYTE(0x80);
        high |= swc_high_letters8(word);
        if (at == last) {
            break;
        }
    }
    return high != 0 ? SWC_LETTERS_HIGH : any != 0 ? SWC_LETTERS_BEYOND : SWC_LETTERS_ASCII;
}

#endif

/** The letters of a text of valid UTF-8. */
static inline swc_letters swc_letters_of(swc_str text)
{
    enum { WORD = sizeof(uint64_t) };
    if (text.length > 2 * WORD) {
        return swc_letters_of_long(text.data, text.length);
    }
    if (text.length < WORD) {
        uint64_t word = text.length == 0 ? 0 : swc_load_short(text.data, text.length);
        return swc_letters_of_words(word, 0, 0);
    }
    const char *last = text.data + text.length - WORD;
    /* the third lies over the place where the two may only touch */
    return swc_letters_of_words(swc_load8(text.data), swc_load8(last),
                                swc_load8(text.data + (text.length - WORD) / 2));
}

#endif
