/* A table-driven automaton without branches, as in utf8_check.c. Says yes or perhaps, never no. */
#include "text/plain_text.h"

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
