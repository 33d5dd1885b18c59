/* Scores one word under every reading, and remembers it. Decides nothing about files or columns. */
#include "text/judge.h"

#include "swc/hash.h"
#include "text/syllable.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

static const swc_encoding reading_encodings[SWC_READING_COUNT] = {
    [SWC_READ_CP1258] = SWC_ENCODING_CP1258,
    [SWC_READ_TCVN3] = SWC_ENCODING_TCVN3,
    [SWC_READ_VNI] = SWC_ENCODING_VNI,
    [SWC_READ_VISCII] = SWC_ENCODING_VISCII,
    [SWC_READ_UTF8_TWICE] = SWC_ENCODING_UTF8_TWICE,
    [SWC_READ_AS_IS] = SWC_ENCODING_UTF8,
};

swc_encoding swc_reading_encoding(swc_reading reading)
{
    return reading_encodings[reading];
}

swc_reading swc_reading_of(swc_encoding encoding)
{
    if (encoding == SWC_ENCODING_TCVN3_CAPITALS) {
        return SWC_READ_TCVN3;
    }
    swc_reading reading = SWC_READ_CP1258;
    while (reading < SWC_READ_AS_IS && reading_encodings[reading] != encoding) {
        reading++;
    }
    return reading;
}

swc_status swc_encoding_judge_new(swc_encoding_judge **out, swc_error *error)
{
    swc_encoding_judge *judge = calloc(1, sizeof *judge);
    if (judge == NULL) {
        return swc_fail_memory(error);
    }
    for (int i = 0; i < SWC_CHARSET_COUNT; i++) {
        swc_charset_build(&judge->charsets[i], reading_encodings[i]);
    }
    *out = judge;
    return SWC_OK;
}

void swc_encoding_judge_free(swc_encoding_judge *judge)
{
    free(judge);
}

const swc_charset *swc_judge_charset(const swc_encoding_judge *judge, swc_encoding encoding)
{
    swc_reading reading = swc_reading_of(encoding);
    return judge != NULL && (int)reading < SWC_CHARSET_COUNT ? &judge->charsets[reading] : NULL;
}

/* ---- words in a text ---- */

/* Six capitals of VISCII (Ẳ Ẵ Ẫ Ỷ Ỹ Ỵ) stand among the control characters. */
static bool is_viscii_control(unsigned char byte)
{
    static const uint32_t controls =
        1U << 0x02 | 1U << 0x05 | 1U << 0x06 | 1U << 0x14 | 1U << 0x19 | 1U << 0x1E;
    return byte < 0x20 && (controls >> byte & 1) != 0;
}

bool swc_is_word_byte(unsigned char byte)
{
    return byte >= 0x80 || (unsigned char)((byte | 0x20) - 'a') < 26 || is_viscii_control(byte);
}

/* Whether some byte of eight is outside ASCII or below 0x20 (then the subtraction borrows). */
static bool may_have_words(uint64_t eight)
{
    return ((eight | (eight - UINT64_C(0x2020202020202020))) & UINT64_C(0x8080808080808080)) != 0;
}

bool swc_has_words(swc_str text)
{
    uint64_t eight = UINT64_C(0x2020202020202020);
    size_t i = 0;
    for (; i + 8 <= text.length && !may_have_words(eight); i += 8) {
        memcpy(&eight, text.data + i, 8);
    }
    if (!may_have_words(eight)) {
        if (text.length >= 8) {
            memcpy(&eight, text.data + text.length - 8, 8);
        } else {
            for (; i < text.length; i++) {
                eight = eight << 8 | (unsigned char)text.data[i];
            }
        }
        if (!may_have_words(eight)) {
            return false;
        }
    }
    for (i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if (byte >= 0x80 || is_viscii_control(byte)) {
            return true;
        }
    }
    return false;
}

/* Of the letters U+00C0..U+00FF (second byte of C3 xx, less 0x80): those of Vietnamese. */
static const uint64_t vietnamese_latin1 =
    1ULL << 0x00 | 1ULL << 0x01 | 1ULL << 0x02 | 1ULL << 0x03 | /* À Á Â Ã */
    1ULL << 0x08 | 1ULL << 0x09 | 1ULL << 0x0A | 1ULL << 0x0C | /* È É Ê Ì */
    1ULL << 0x0D | 1ULL << 0x12 | 1ULL << 0x13 | 1ULL << 0x14 | /* Í Ò Ó Ô */
    1ULL << 0x15 | 1ULL << 0x19 | 1ULL << 0x1A | 1ULL << 0x1D | /* Õ Ù Ú Ý */
    1ULL << 0x20 | 1ULL << 0x21 | 1ULL << 0x22 | 1ULL << 0x23 | /* à á â ã */
    1ULL << 0x28 | 1ULL << 0x29 | 1ULL << 0x2A | 1ULL << 0x2C | /* è é ê ì */
    1ULL << 0x2D | 1ULL << 0x32 | 1ULL << 0x33 | 1ULL << 0x34 | /* í ò ó ô */
    1ULL << 0x35 | 1ULL << 0x39 | 1ULL << 0x3A | 1ULL << 0x3D;  /* õ ù ú ý */

bool swc_is_surely_unicode(swc_str text)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    bool proof = false;
    for (size_t i = 0; i < text.length; i++) {
        if (bytes[i] < 0x80) {
            if (is_viscii_control(bytes[i])) {
                return false;
            }
            continue;
        }
        unsigned char next = i + 1 < text.length ? bytes[i + 1] : 0;
        switch (bytes[i]) {
        case 0xC3: /* U+00C0.. */
            if ((vietnamese_latin1 >> (next & 0x3F) & 1) == 0) {
                return false;
            }
            i++;
            break;
        case 0xC4: /* U+0100..U+013F: ă đ ĩ */
            proof = true;
            i++;
            break;
        case 0xC5: /* ũ, ŏ, ŭ; the others are Windows-1252's */
            if (next != 0xA8 && next != 0xA9 && next != 0x8F && next != 0xAD) {
                return false;
            }
            proof = true;
            i++;
            break;
        case 0xC6: /* ơ ư; not ƒ, which is Windows-1252's */
            if (next < 0xA0) {
                return false;
            }
            proof = true;
            i++;
            break;
        case 0xE1: /* U+1E80..U+1EFF */
            if (next != 0xBA && next != 0xBB) {
                return false;
            }
            proof = true;
            i += 2;
            break;
        default:
            return false;
        }
    }
    return proof;
}

bool swc_next_word(swc_str text, size_t *position, swc_str *word_out)
{
    size_t at = *position;
    while (at < text.length) {
        bool high = false;
        size_t start = at;
        for (; at < text.length && swc_is_word_byte((unsigned char)text.data[at]); at++) {
            unsigned char byte = (unsigned char)text.data[at];
            high = high || byte >= 0x80 || byte < ' ';
        }
        if (high && at - start <= SWC_WORD_BYTES) {
            *word_out = (swc_str){text.data + start, at - start};
            *position = at;
            return true;
        }
        at += at == start;
    }
    *position = at;
    return false;
}

/* ---- points ---- */

enum { POINTS_LIMIT = 100 }; /* of one word, however many parts it has */

typedef struct letters {
    uint32_t items[SWC_WORD_BYTES];
    size_t count;
} letters;

static bool is_letter(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7 && c != 0x2BC && c != 0x2BB) ||
           c >= 0x2E80;
}

/* Beyond Latin: another script says nothing of an encoding. */
static bool is_other_script(uint32_t c)
{
    return (c >= 0x370 && c < 0x1E00) || c >= 0x2E80;
}

/* "HàNG", "áN": a small letter with a mark before a capital is how TCVN3 writes capitals, which
 * have no marks there; elsewhere it is odd, but a list that was converted before has it. */
static bool mixes_case(const uint32_t *run, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++) {
        bool capital = run[i + 1] >= 'A' && run[i + 1] <= 'Z';
        if (capital && run[i] >= 0xC0 && swc_vietnamese_upper(run[i]) != run[i]) {
            return true;
        }
    }
    return false;
}

static int run_points(const uint32_t *run, size_t count, swc_reading reading)
{
    static const int points[] = {
        [SWC_SYLLABLE_NONE] = SWC_POINTS_NONE,
        [SWC_SYLLABLE_FOREIGN] = SWC_POINTS_FOREIGN,
        [SWC_SYLLABLE_POSSIBLE] = SWC_POINTS_POSSIBLE,
        [SWC_SYLLABLE_FREQUENT] = SWC_POINTS_FREQUENT,
    };
    bool ascii = true;
    for (size_t i = 0; i < count; i++) {
        if (is_other_script(run[i])) {
            return 0;
        }
        ascii = ascii && run[i] < 0x80;
    }
    if (ascii) {
        return 0;
    }
    bool mixed = reading != SWC_READ_TCVN3 && mixes_case(run, count);
    return points[swc_syllable_judge(run, count)] + (mixed ? SWC_POINTS_MIXED_CASE : 0);
}

/* Points of letters and signs: each run of letters by itself, and the worst sign. */
static int letters_points(const letters *word, swc_reading reading)
{
    int sum = 0;
    int worst = 0;
    size_t start = 0;
    for (size_t i = 0; i <= word->count; i++) {
        if (i < word->count && is_letter(word->items[i])) {
            continue;
        }
        bool before = i > start;
        if (before) {
            sum += run_points(word->items + start, i - start, reading);
        }
        if (i < word->count) {
            bool behind = i + 1 < word->count && is_letter(word->items[i + 1]);
            int points = swc_sign_points(word->items, i, before, behind);
            worst = points < worst ? points : worst;
        }
        start = i + 1;
    }
    sum += worst;
    return sum < -POINTS_LIMIT ? -POINTS_LIMIT : sum > POINTS_LIMIT ? POINTS_LIMIT : sum;
}

/* ---- readings ---- */

static void hash_letters(swc_word_verdict *verdict, swc_reading reading, const letters *word)
{
    verdict->decoded[reading] =
        swc_hash64((swc_str){(const char *)word->items, word->count * sizeof word->items[0]});
}

static void mark_unreadable(swc_word_verdict *verdict, swc_reading reading)
{
    verdict->points[reading] = SWC_POINTS_UNREADABLE;
    verdict->unreadable |= (uint8_t)(1U << reading);
    verdict->decoded[reading] = ~(uint64_t)reading;
}

/* Read bytes as one of the charsets. */
static void judge_charset(const swc_charset *charset, swc_str bytes, swc_word_verdict *verdict,
                          swc_reading reading)
{
    letters word = {{0}, 0};
    for (size_t i = 0; i < bytes.length; i++) {
        uint8_t byte = (uint8_t)bytes.data[i];
        uint8_t next = i + 1 < bytes.length ? (uint8_t)bytes.data[i + 1] : 0;
        uint16_t pair = charset->pair[charset->slot[byte]][next];
        if (pair == 0 && !charset->defined[byte]) {
            mark_unreadable(verdict, reading);
            return;
        }
        word.items[word.count++] = pair != 0 ? pair : charset->single[byte];
        i += pair != 0;
    }
    hash_letters(verdict, reading, &word);
    verdict->points[reading] = (int8_t)letters_points(&word, reading);
}

static void decode_utf8(swc_str text, letters *word)
{
    word->count = 0;
    for (size_t at = 0; at < text.length;) {
        word->items[word->count++] = swc_utf8_next(text, &at);
    }
}

/* Bytes that are UTF-8 themselves: text encoded twice, or another school's row in an old file. */
static void judge_utf8(swc_str bytes, swc_word_verdict *verdict)
{
    letters word;
    if (!swc_utf8_is_valid(bytes)) {
        mark_unreadable(verdict, SWC_READ_UTF8_TWICE);
        return;
    }
    decode_utf8(bytes, &word);
    hash_letters(verdict, SWC_READ_UTF8_TWICE, &word);
    verdict->points[SWC_READ_UTF8_TWICE] = (int8_t)letters_points(&word, SWC_READ_UTF8_TWICE);
}

/* Whether bytes of valid UTF-8 are Vietnamese letters, one of them beyond Latin-1: that is no
 * chance
 * ("hyá»›i", "CÆ°"), be they a syllable or not. Of Latin-1 it may be: "XÃ EA" with a hard blank. */
static bool proves_twice(swc_str bytes)
{
    bool proof = false;
    for (size_t at = 0; at < bytes.length;) {
        uint32_t c = swc_utf8_next(bytes, &at);
        if (c >= 0x80 && !swc_is_vietnamese_letter(c)) {
            return false;
        }
        proof = proof || c > 0xFF;
    }
    return proof;
}

/* One sign alone decides no column: "§ 5" is Đ 5 in TCVN3, or the fifth section. */
static void weigh_lone_sign(swc_word_verdict *verdict, const letters *word)
{
    if (word->count != 1 || is_letter(word->items[0])) {
        return;
    }
    for (int i = 0; i < SWC_READ_AS_IS; i++) {
        if (verdict->points[i] == SWC_POINTS_FREQUENT) {
            verdict->points[i] = SWC_POINTS_FREQUENT - 1;
        }
    }
}

static void mark_readings(swc_word_verdict *verdict)
{
    enum { SUSPECT_POINTS = SWC_POINTS_FREQUENT - SWC_POINTS_POSSIBLE };
    for (unsigned i = 0; i < SWC_READING_COUNT; i++) {
        int gain = verdict->points[i] - verdict->points[SWC_READ_AS_IS];
        verdict->negative |= (uint8_t)((verdict->points[i] < 0 ? 1U : 0U) << i);
        verdict->worse |= (uint8_t)((gain < 0 ? 1U : 0U) << i);
        verdict->suspects |= (uint8_t)((gain >= SUSPECT_POINTS ? 1U : 0U) << i);
    }
}

/* A free slot for a word, or the slot that knows it already. */
static swc_word_verdict *find_verdict(swc_encoding_judge *judge, swc_str word, uint64_t kind,
                                      bool *known_out)
{
    uint64_t key = (swc_hash64(word) ^ kind) | 1;
    swc_word_verdict *verdict = &judge->verdicts[(key >> 1) % SWC_VERDICT_SLOTS];
    *known_out = verdict->key == key;
    if (!*known_out) {
        *verdict = (swc_word_verdict){.key = key};
    }
    return verdict;
}

const swc_word_verdict *swc_judge_bytes(swc_encoding_judge *judge, swc_str word)
{
    bool known;
    swc_word_verdict *verdict = find_verdict(judge, word, UINT64_C(0x5bd1e9955bd1e994), &known);
    if (!known) {
        for (int i = 0; i < SWC_CHARSET_COUNT; i++) {
            judge_charset(&judge->charsets[i], word, verdict, (swc_reading)i);
        }
        judge_utf8(word, verdict);
        mark_unreadable(verdict, SWC_READ_AS_IS);
        mark_readings(verdict);
    }
    return verdict;
}

/* The word in NFC when it holds combining marks; false when that fails or grows too long. */
static bool compose(swc_str text, letters *word, swc_buf *composed)
{
    decode_utf8(text, word);
    for (size_t i = 0; i < word->count; i++) {
        if (word->items[i] >= 0x300 && word->items[i] <= 0x36F) {
            if (!swc_nfc_add(composed, text) || composed->length > SWC_WORD_BYTES) {
                return false;
            }
            decode_utf8(swc_buf_str(composed), word);
            break;
        }
    }
    return true;
}

const swc_word_verdict *swc_judge_text(swc_encoding_judge *judge, swc_str word)
{
    bool known;
    swc_word_verdict *verdict = find_verdict(judge, word, 0, &known);
    if (known) {
        return verdict;
    }
    letters as_is;
    swc_buf composed = {0};
    char bytes[SWC_WORD_BYTES];
    bool latin = true;
    decode_utf8(word, &as_is);
    for (size_t i = 0; i < as_is.count && latin; i++) {
        int byte = swc_cp1252_byte(as_is.items[i]);
        latin = byte >= 0;
        bytes[i] = (char)byte;
    }
    swc_str stored = {bytes, as_is.count};
    for (int i = 0; i < SWC_READ_AS_IS; i++) {
        if (!latin) {
            mark_unreadable(verdict, (swc_reading)i);
        } else if (i == SWC_READ_UTF8_TWICE) {
            judge_utf8(stored, verdict);
        } else {
            judge_charset(&judge->charsets[i], stored, verdict, (swc_reading)i);
        }
    }
    if (compose(word, &as_is, &composed)) {
        verdict->points[SWC_READ_AS_IS] = (int8_t)letters_points(&as_is, SWC_READ_AS_IS);
    }
    hash_letters(verdict, SWC_READ_AS_IS, &as_is);
    bool readable = (verdict->unreadable >> SWC_READ_UTF8_TWICE & 1) == 0;
    if (readable && proves_twice(stored)) {
        verdict->points[SWC_READ_UTF8_TWICE] = SWC_POINTS_PROVEN;
    }
    if (verdict->points[SWC_READ_UTF8_TWICE] > 0) { /* "TÃ´" for "Tô": nobody writes that */
        verdict->points[SWC_READ_AS_IS] = SWC_POINTS_NONE;
    }
    weigh_lone_sign(verdict, &as_is);
    mark_readings(verdict);
    verdict->suspects = swc_is_punctuation(as_is.items, as_is.count) ? 0 : verdict->suspects;
    swc_buf_free(&composed);
    return verdict;
}
