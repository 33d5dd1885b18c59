/* A table-driven UTF-8 automaton without branches. Says yes or no, never where. */
#include "text/utf8_check.h"

/* States, as shifts into a row: the next state of state s stands at bit s of the byte's row, so one
 * shift is a whole step and no branch depends on the text (Vietnamese text leaves ASCII every ten
 * bytes: a branchy check runs at a fifth of this speed). */
enum {
    STATE_BITS = 6,
    DONE = 0 * STATE_BITS,     /* between characters */
    BAD = 1 * STATE_BITS,      /* for good */
    ONE_MORE = 2 * STATE_BITS, /* one continuation byte is due */
    TWO_MORE = 3 * STATE_BITS,
    THREE_MORE = 4 * STATE_BITS,
    AFTER_E0 = 5 * STATE_BITS, /* A0..BF, then one: shorter forms exist */
    AFTER_ED = 6 * STATE_BITS, /* 80..9F, then one: no surrogates */
    AFTER_F0 = 7 * STATE_BITS, /* 90..BF, then two */
    AFTER_F4 = 8 * STATE_BITS, /* 80..8F, then two: not above U+10FFFF */
    STATE_END = 9 * STATE_BITS,
};

static unsigned next_state(unsigned state, unsigned byte)
{
    bool continuation = byte >= 0x80 && byte <= 0xBF;
    switch (state) {
    case DONE:
        return byte < 0x80                    ? DONE
               : byte >= 0xC2 && byte <= 0xDF ? ONE_MORE
               : byte == 0xE0                 ? AFTER_E0
               : byte == 0xED                 ? AFTER_ED
               : byte >= 0xE1 && byte <= 0xEF ? TWO_MORE
               : byte == 0xF0                 ? AFTER_F0
               : byte >= 0xF1 && byte <= 0xF3 ? THREE_MORE
               : byte == 0xF4                 ? AFTER_F4
                                              : BAD;
    case ONE_MORE:
        return continuation ? DONE : BAD;
    case TWO_MORE:
        return continuation ? ONE_MORE : BAD;
    case THREE_MORE:
        return continuation ? TWO_MORE : BAD;
    case AFTER_E0:
        return continuation && byte >= 0xA0 ? ONE_MORE : BAD;
    case AFTER_ED:
        return continuation && byte <= 0x9F ? ONE_MORE : BAD;
    case AFTER_F0:
        return continuation && byte >= 0x90 ? TWO_MORE : BAD;
    case AFTER_F4:
        return continuation && byte <= 0x8F ? TWO_MORE : BAD;
    default:
        return BAD;
    }
}

void swc_utf8_check_init(swc_utf8_check *check)
{
    check->state = DONE;
    for (unsigned byte = 0; byte < 256; byte++) {
        uint64_t row = 0;
        for (unsigned state = 0; state < STATE_END; state += STATE_BITS) {
            row |= (uint64_t)next_state(state, byte) << state;
        }
        check->rows[byte] = row;
    }
}

static inline uint64_t step(const uint64_t *rows, uint64_t state, unsigned char byte)
{
    return rows[byte] >> (state & 63);
}

static uint64_t run(const uint64_t *rows, uint64_t state, const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        state = step(rows, state, bytes[i]);
    }
    return state & 63;
}

/* The next place at or after `at` where a character may begin. */
static size_t character_start(const unsigned char *bytes, size_t at, size_t length)
{
    while (at < length && (bytes[at] & 0xC0) == 0x80) {
        at++;
    }
    return at;
}

void swc_utf8_check_add(swc_utf8_check *check, swc_str text)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    const uint64_t *rows = check->rows;
    size_t length = text.length;
    if (length < 64) {
        check->state = run(rows, check->state, bytes, length);
        return;
    }
    /* Each step waits for the one before: four quarters side by side keep the machine busy. */
    size_t a = 0;
    size_t b = character_start(bytes, length / 4, length);
    size_t c = character_start(bytes, length / 2 > b ? length / 2 : b, length);
    size_t d = character_start(bytes, length / 4 * 3 > c ? length / 4 * 3 : c, length);
    size_t shortest = b;
    shortest = c - b < shortest ? c - b : shortest;
    shortest = d - c < shortest ? d - c : shortest;
    shortest = length - d < shortest ? length - d : shortest;
    uint64_t state_a = check->state;
    uint64_t state_b = DONE;
    uint64_t state_c = DONE;
    uint64_t state_d = DONE;
    for (size_t i = 0; i < shortest; i++) {
        state_a = step(rows, state_a, bytes[a + i]);
        state_b = step(rows, state_b, bytes[b + i]);
        state_c = step(rows, state_c, bytes[c + i]);
        state_d = step(rows, state_d, bytes[d + i]);
    }
    state_a = run(rows, state_a & 63, bytes + a + shortest, b - a - shortest);
    state_b = run(rows, state_b & 63, bytes + b + shortest, c - b - shortest);
    state_c = run(rows, state_c & 63, bytes + c + shortest, d - c - shortest);
    state_d = run(rows, state_d & 63, bytes + d + shortest, length - d - shortest);
    /* The first three end where a character begins (or the text is over): they must be done. */
    bool valid = (state_a == DONE || b == length) && (state_b == DONE || c == length) &&
                 (state_c == DONE || d == length);
    uint64_t last = d < length ? state_d : c < length ? state_c : b < length ? state_b : state_a;
    check->state = valid ? last : BAD;
}

bool swc_utf8_check_valid(const swc_utf8_check *check)
{
    return check->state == DONE;
}
