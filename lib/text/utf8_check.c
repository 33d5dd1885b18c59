/* A table-driven UTF-8 automaton without branches, and a faster way through long texts on machines
 * that have one. Says yes or no, never where. */
#include "text/utf8_check.h"

#if defined(__x86_64__) && !defined(SWC_PORTABLE) /* tests build both ways */
#define USES_SSSE3
#include <tmmintrin.h>
#endif

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

static void check_quarters(swc_utf8_check *check, const unsigned char *bytes, size_t length)
{
    const uint64_t *rows = check->rows;
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

#ifdef USES_SSSE3

/*
 * Sixteen bytes at a time: three small tables, asked with the halves of each byte and of the one
 * before it, have a bit for every way in which such a pair is wrong; what a pair cannot tell is
 * where a second or third continuation byte is due. Source: Keiser and Lemire, "Validating UTF-8 In
 * Less Than One Instruction Per Byte", Software: Practice and Experience 51 (2021), table 4.
 */
enum {
    TOO_SHORT = 1 << 0,  /* a leading byte, then no continuation */
    TOO_LONG = 1 << 1,   /* ASCII, then a continuation */
    OVERLONG_3 = 1 << 2, /* E0 80..9F */
    SURROGATE = 1 << 4,  /* ED A0..BF */
    OVERLONG_2 = 1 << 5, /* C0, C1 */
    TOO_LARGE = 1 << 3,  /* F4 90.., F5.. */
    LARGE_8 = 1 << 6,    /* F5.. 80..8F; and F0 80..8F, which is overlong */
    TWO_CONTS = 1 << 7,  /* two continuations: right or wrong by what stands before */
    CARRY = TOO_SHORT | TOO_LONG | TWO_CONTS,
    ABOVE = CARRY | TOO_LARGE | LARGE_8,
    CONT = TOO_LONG | OVERLONG_2 | TWO_CONTS,
};

#define BYTES16(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p)                                    \
    _mm_setr_epi8((char)(a), (char)(b), (char)(c), (char)(d), (char)(e), (char)(f), (char)(g),     \
                  (char)(h), (char)(i), (char)(j), (char)(k), (char)(l), (char)(m), (char)(n),     \
                  (char)(o), (char)(p))

/* Not zero in a byte that is wrong behind those of `before`. */
__attribute__((target("ssse3"))) static inline __m128i faults16(__m128i block, __m128i before)
{
    const __m128i low_half = _mm_set1_epi8(0x0F);
    const __m128i first_high =
        BYTES16(TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
                TWO_CONTS, TWO_CONTS, TWO_CONTS, TWO_CONTS, TOO_SHORT | OVERLONG_2, TOO_SHORT,
                TOO_SHORT | OVERLONG_3 | SURROGATE, TOO_SHORT | TOO_LARGE | LARGE_8);
    const __m128i first_low = BYTES16(CARRY | OVERLONG_3 | OVERLONG_2 | LARGE_8, CARRY | OVERLONG_2,
                                      CARRY, CARRY, CARRY | TOO_LARGE, ABOVE, ABOVE, ABOVE, ABOVE,
                                      ABOVE, ABOVE, ABOVE, ABOVE, ABOVE | SURROGATE, ABOVE, ABOVE);
    const __m128i second_high = BYTES16(
        TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
        CONT | OVERLONG_3 | LARGE_8, CONT | OVERLONG_3 | TOO_LARGE, CONT | SURROGATE | TOO_LARGE,
        CONT | SURROGATE | TOO_LARGE, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT);
    __m128i one_back = _mm_alignr_epi8(block, before, 15);
    __m128i two_back = _mm_alignr_epi8(block, before, 14);
    __m128i three_back = _mm_alignr_epi8(block, before, 13);
    __m128i pair = _mm_and_si128(
        _mm_and_si128(
            _mm_shuffle_epi8(first_high, _mm_and_si128(_mm_srli_epi16(one_back, 4), low_half)),
            _mm_shuffle_epi8(first_low, _mm_and_si128(one_back, low_half))),
        _mm_shuffle_epi8(second_high, _mm_and_si128(_mm_srli_epi16(block, 4), low_half)));
    __m128i due = _mm_or_si128(_mm_subs_epu8(two_back, _mm_set1_epi8((char)(0xE0 - 0x80))),
                               _mm_subs_epu8(three_back, _mm_set1_epi8((char)(0xF0 - 0x80))));
    return _mm_xor_si128(_mm_and_si128(due, _mm_set1_epi8((char)0x80)), pair);
}

/* Whole blocks of text that begins with a character. @return how many bytes are whole characters
 * and right; SIZE_MAX when some are wrong */
__attribute__((target("ssse3"))) static size_t check_blocks(const unsigned char *bytes,
                                                            size_t length)
{
    __m128i faults = _mm_setzero_si128();
    __m128i before = _mm_setzero_si128();
    size_t at = 0;
    for (; at + sizeof before <= length; at += sizeof before) {
        __m128i block = _mm_loadu_si128((const __m128i *)(const void *)(bytes + at));
        faults = _mm_or_si128(faults, faults16(block, before));
        before = block;
    }
    if (_mm_movemask_epi8(_mm_cmpeq_epi8(faults, _mm_setzero_si128())) != 0xFFFF) {
        return SIZE_MAX;
    }
    size_t character = at; /* the last one may go on behind the blocks */
    while (character > 0 && (bytes[character - 1] & 0xC0) == 0x80) {
        character--;
    }
    return character > 0 && bytes[character - 1] >= 0xC0 ? character - 1 : at;
}

static bool has_ssse3(void)
{
    return __builtin_cpu_supports("ssse3") != 0;
}

#else

static size_t check_blocks(const unsigned char *bytes, size_t length)
{
    (void)bytes;
    (void)length;
    return 0;
}

static bool has_ssse3(void)
{
    return false;
}

#endif

void swc_utf8_check_add(swc_utf8_check *check, swc_str text)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    size_t length = text.length;
    if (length < 64) {
        check->state = run(check->rows, check->state, bytes, length);
        return;
    }
    if (!has_ssse3()) {
        check_quarters(check, bytes, length);
        return;
    }
    size_t start = character_start(bytes, 0, length); /* what an earlier piece began */
    check->state = run(check->rows, check->state, bytes, start);
    size_t right = check->state == DONE ? check_blocks(bytes + start, length - start) : SIZE_MAX;
    check->state = right == SIZE_MAX
                       ? BAD
                       : run(check->rows, DONE, bytes + start + right, length - start - right);
}

bool swc_utf8_check_valid(const swc_utf8_check *check)
{
    return check->state == DONE;
}

bool swc_utf8_check_may_go_on(const swc_utf8_check *check)
{
    return check->state != BAD;
}
