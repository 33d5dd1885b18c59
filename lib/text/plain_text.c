/* A table-driven automaton without branches, as in utf8_check.c. Says yes or perhaps, never no. */
#include "text/plain_text.h"

#include "base/word8.h"

#if defined(__SSE2__) && !defined(SWC_PORTABLE)
#include <emmintrin.h>
#endif

/* States, as shifts into a row. */
enum {
    STATE_BITS = 6,
    AFTER_SPACE = 0 * STATE_BITS, /* and at the start: a letter is due */
    IN_WORD = 1 * STATE_BITS,
    AFTER_C3 = 2 * STATE_BITS, /* U+00C0..U+01BF: any continuation byte */
    AFTER_E1 = 3 * STATE_BITS,
    AFTER_BA = 4 * STATE_BITS, /* U+1EA0..U+1EBF */
    AFTER_BB = 5 * STATE_BITS, /* U+1EC0..U+1EF9 */
    OTHER = 6 * STATE_BITS,    /* for good */
    STATE_END = 7 * STATE_BITS,
};

static unsigned next_state(unsigned state, unsigned byte)
{
    switch (state) {
    case AFTER_SPACE:
    case IN_WORD:
        return byte == ' '                      ? (state == IN_WORD ? AFTER_SPACE : OTHER)
               : byte == '?'                    ? OTHER
               : byte > ' ' && byte < 0x7F      ? IN_WORD
               : (byte >= 0xC3 && byte <= 0xC6) ? AFTER_C3
               : byte == 0xE1                   ? AFTER_E1
                                                : OTHER;
    case AFTER_C3:
        return byte >= 0x80 && byte <= 0xBF ? IN_WORD : OTHER;
    case AFTER_E1:
        return byte == 0xBA ? AFTER_BA : byte == 0xBB ? AFTER_BB : OTHER;
    case AFTER_BA:
        return byte >= 0xA0 && byte <= 0xBF ? IN_WORD : OTHER;
    case AFTER_BB:
        return byte >= 0x80 && byte <= 0xB9 ? IN_WORD : OTHER;
    default:
        return OTHER;
    }
}

void swc_plain_check_init(swc_plain_check *check)
{
    for (unsigned byte = 0; byte < 256; byte++) {
        uint64_t row = 0;
        for (unsigned state = 0; state < STATE_END; state += STATE_BITS) {
            row |= (uint64_t)next_state(state, byte) << state;
        }
        check->rows[byte] = row;
    }
}

bool swc_plain_check_accepts(const swc_plain_check *check, swc_str text)
{
    uint64_t state = AFTER_SPACE;
    for (size_t i = 0; i < text.length; i++) {
        state = check->rows[(unsigned char)text.data[i]] >> (state & 63);
    }
    return (state & 63) == IN_WORD;
}

/* Not zero when E1 BA or E1 BB stands within the eight bytes. */
static uint64_t high_letters(uint64_t word)
{
    uint64_t not_e1 = swc_other_bytes(word, 0xE1);
    uint64_t not_ba_bb = swc_other_bytes(word | SWC_EVERY_BYTE(1), 0xBB);
    return ~(not_e1 | not_ba_bb >> 8) & (SWC_EVERY_BYTE(0x80) >> 8);
}

#if defined(__SSE2__) && !defined(SWC_PORTABLE)

enum { PAIRS = 16 };

/* The same of the sixteen pairs within seventeen bytes. */
static inline bool has_pair(const char *bytes)
{
    __m128i first = _mm_loadu_si128((const __m128i *)(const void *)bytes);
    __m128i second = _mm_loadu_si128((const __m128i *)(const void *)(bytes + 1));
    __m128i is_e1 = _mm_cmpeq_epi8(first, _mm_set1_epi8((char)0xE1));
    __m128i is_ba_bb =
        _mm_cmpeq_epi8(_mm_or_si128(second, _mm_set1_epi8(1)), _mm_set1_epi8((char)0xBB));
    return _mm_movemask_epi8(_mm_and_si128(is_e1, is_ba_bb)) != 0;
}

#endif

bool swc_has_high_letter(swc_str text)
{
    enum { WORD = sizeof(uint64_t), STEP = WORD - 1 }; /* the last byte may begin a pair */
    if (text.length < WORD) {
        return text.length > 0 && high_letters(swc_load_short(text.data, text.length)) != 0;
    }
    size_t at = 0;
#if defined(__SSE2__) && !defined(SWC_PORTABLE) /* tests build both ways */
    for (; at + PAIRS < text.length; at += PAIRS) {
        if (has_pair(text.data + at)) {
            return true;
        }
    }
    if (text.length > PAIRS) {
        return has_pair(text.data + text.length - PAIRS - 1);
    }
#endif
    for (; at + WORD < text.length; at += STEP) {
        if (high_letters(swc_load8(text.data + at)) != 0) {
            return true;
        }
    }
    return high_letters(swc_load8(text.data + text.length - WORD)) != 0;
}
