/* Adds up the verdicts on words: for a file, a column, a cell. Scores no word itself. */
#include "base/word8.h"
#include "swc/hash.h"
#include "text/judge.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum {
    WORD_SLOTS = 4096,
    WORD_LIMIT = WORD_SLOTS / 2, /* different words that count: the first thousands tell enough */
    MARGIN_POINTS = 12, /* the best reading is 2^12 times as likely as the next, or none is taken */
    PRIOR_POINTS = 16,  /* what the rest of the sheet says for a column of few words */
    OWN_WORDS = 16,     /* damaged words from which a column says itself whether it is mixed */
    CELL_POINTS = 3,    /* between two readings of one cell */
};

struct swc_encoding_evidence {
    swc_encoding_judge *judge;
    uint64_t seen[WORD_SLOTS]; /* keys of the words that were counted */
    size_t word_count;
    size_t damaged_count; /* text: of these words, those that are none as they stand */
    int64_t points[SWC_READING_COUNT];
    uint64_t decoded[SWC_READING_COUNT]; /* equal: two readings give the same text */
    size_t bad[SWC_READING_COUNT];       /* words that are none under a reading */
    uint8_t unicode_against;             /* bit per reading: some good word is none of it */
    bool is_bytes;
    char held[SWC_WORD_BYTES]; /* bytes: the word that the last cut may have split */
    size_t held_length;        /* more than SWC_WORD_BYTES: too long to be a word */
};

swc_status swc_encoding_evidence_new(swc_encoding_judge *judge, swc_encoding_evidence **out,
                                     swc_error *error)
{
    swc_encoding_evidence *evidence = calloc(1, sizeof *evidence);
    if (evidence == NULL) {
        return swc_fail_memory(error);
    }
    evidence->judge = judge;
    *out = evidence;
    return SWC_OK;
}

void swc_encoding_evidence_free(swc_encoding_evidence *evidence)
{
    free(evidence);
}

/* Whether the word is new, and there is room to count it. Repetition proves nothing. */
static bool note_word(swc_encoding_evidence *evidence, uint64_t key)
{
    if (evidence->word_count == WORD_LIMIT) {
        return false;
    }
    size_t slot = (size_t)(key >> 20) % WORD_SLOTS;
    while (evidence->seen[slot] != 0) {
        if (evidence->seen[slot] == key) {
            return false;
        }
        slot = (slot + 1) % WORD_SLOTS;
    }
    evidence->seen[slot] = key;
    evidence->word_count++;
    return true;
}

static void count_word(swc_encoding_evidence *evidence, const swc_word_verdict *verdict)
{
    if (!note_word(evidence, verdict->key)) {
        return;
    }
    evidence->damaged_count += verdict->points[SWC_READ_AS_IS] < 0;
    for (int i = 0; i < SWC_READING_COUNT; i++) {
        evidence->points[i] += verdict->points[i];
        evidence->bad[i] += verdict->points[i] < 0;
        evidence->decoded[i] += verdict->decoded[i]; /* a sum: order does not matter */
    }
}

/* ---- adding ---- */

static void count_bytes(swc_encoding_evidence *evidence, swc_str bytes)
{
    size_t position = 0;
    swc_str word;
    while (swc_next_word(bytes, &position, &word)) {
        count_word(evidence, swc_judge_bytes(evidence->judge, word));
    }
}

static void hold(swc_encoding_evidence *evidence, swc_str part)
{
    for (size_t i = 0; i < part.length; i++, evidence->held_length++) {
        if (evidence->held_length < SWC_WORD_BYTES) {
            evidence->held[evidence->held_length] = part.data[i];
        }
    }
}

static void count_held(swc_encoding_evidence *evidence)
{
    if (evidence->held_length <= SWC_WORD_BYTES) {
        count_bytes(evidence, (swc_str){evidence->held, evidence->held_length});
    }
    evidence->held_length = 0;
}

void swc_encoding_add_bytes(swc_encoding_evidence *evidence, swc_str bytes)
{
    size_t head = 0;
    size_t tail = bytes.length;
    evidence->is_bytes = true;
    while (head < bytes.length && swc_is_word_byte((unsigned char)bytes.data[head])) {
        head++;
    }
    hold(evidence, (swc_str){bytes.data, head});
    if (head == bytes.length) {
        return;
    }
    count_held(evidence);
    while (swc_is_word_byte((unsigned char)bytes.data[tail - 1])) {
        tail--;
    }
    count_bytes(evidence, (swc_str){bytes.data + head, tail - head});
    hold(evidence, (swc_str){bytes.data + tail, bytes.length - tail});
}

/* A cell was typed in one font: where one of its words is damaged, the others were stored the same
 * way, and those that happen to be words as they stand ("Nguyeãn Thò") tell as much. */
static void count_cell(swc_encoding_evidence *evidence, swc_str text)
{
    size_t position = 0;
    swc_str word;
    while (swc_next_word(text, &position, &word)) {
        count_word(evidence, swc_judge_text(evidence->judge, word));
    }
}

void swc_encoding_add_text(swc_encoding_evidence *evidence, swc_str text)
{
    /* Schools, districts and categories come again and again: one look for the whole cell. */
    uint64_t key = swc_fold_hash(text.data, text.length) & ~(uint64_t)UINT8_MAX;
    uint64_t *known = &evidence->judge->cells[(key >> 40) % SWC_CELL_SLOTS];
    if ((*known ^ key) >> 8 == 0 && key != 0) {
        evidence->unicode_against |= (uint8_t)*known;
        return;
    }
    if (!swc_has_words(text)) {
        return;
    }
    if (swc_is_surely_unicode(text)) {
        evidence->unicode_against = UINT8_MAX;
        *known = key | UINT8_MAX;
        return;
    }
    size_t position = 0;
    swc_str word;
    bool damaged = false;
    uint8_t against = 0;
    while (swc_next_word(text, &position, &word)) {
        const swc_word_verdict *verdict = swc_judge_text(evidence->judge, word);
        if (verdict->points[SWC_READ_AS_IS] < 0) {
            damaged = true;
        } else if (verdict->points[SWC_READ_AS_IS] > 0) {
            against |= verdict->negative;
        }
    }
    evidence->unicode_against |= against;
    if (damaged) {
        count_cell(evidence, text);
    } else {
        *known = key | against;
    }
}

/* ---- deciding ---- */

/* The best of the first `count` readings, if it beats every other that gives another text. */
static bool find_winner(const int64_t *points, const uint64_t *decoded, int count,
                        swc_reading *winner_out)
{
    int best = 0;
    for (int i = 1; i < count; i++) {
        best = points[i] > points[best] ? i : best;
    }
    for (int i = 0; i < count; i++) {
        if (i != best && decoded[i] != decoded[best] && points[best] - points[i] < MARGIN_POINTS) {
            return false;
        }
    }
    *winner_out = (swc_reading)best;
    return points[best] > 0;
}

static swc_encoding_decision decide_bytes(swc_encoding_evidence *evidence)
{
    swc_reading winner;
    count_held(evidence);
    bool won = find_winner(evidence->points, evidence->decoded, SWC_CHARSET_COUNT, &winner) &&
               evidence->bad[winner] * 3 <= evidence->word_count;
    return (swc_encoding_decision){.encoding =
                                       won ? swc_reading_encoding(winner) : SWC_ENCODING_UNSURE};
}

swc_encoding_decision swc_encoding_decide(swc_encoding_evidence *evidence,
                                          const swc_encoding_decision *sheet)
{
    if (evidence->is_bytes) {
        return decide_bytes(evidence);
    }
    int64_t points[SWC_READING_COUNT];
    swc_reading winner = SWC_READ_AS_IS;
    swc_reading prior = sheet == NULL ? SWC_READ_AS_IS : swc_reading_of(sheet->encoding);
    memcpy(points, evidence->points, sizeof points);
    points[prior] += prior == SWC_READ_AS_IS ? 0 : PRIOR_POINTS;
    bool damaged = evidence->word_count > 0;
    /* Without a damaged word a column of a damaged sheet may still be read well by chance. */
    bool chance = prior != SWC_READ_AS_IS && (evidence->unicode_against >> prior & 1) == 0;
    swc_encoding_decision decision = {.encoding = SWC_ENCODING_UTF8, .clean = !damaged && !chance};
    if (!decision.clean && find_winner(points, evidence->decoded, SWC_READ_AS_IS, &winner)) {
        swc_reading own;
        bool tells = evidence->damaged_count >= OWN_WORDS &&
                     find_winner(evidence->points, evidence->decoded, SWC_READ_AS_IS, &own) &&
                     own == winner;
        decision.encoding = swc_reading_encoding(winner);
        decision.mixed = (evidence->unicode_against >> winner & 1) != 0 ||
                         (!tells && sheet != NULL && sheet->mixed);
    }
    return decision;
}

/* ---- one cell ---- */

/* What the words of one text say together. */
typedef struct text_points {
    int points[SWC_READING_COUNT];
    uint8_t unreadable;
    uint8_t negative; /* bit per reading: some word is none under it */
    uint8_t better;   /* bit per reading: it makes more of some word than the text as it stands */
    uint8_t worse;    /* ... and less of some other */
    bool damaged;     /* some word is none as it stands */
    uint64_t decoded[SWC_READING_COUNT];
} text_points;

static void add_points(text_points *sum, const swc_word_verdict *verdict)
{
    for (int i = 0; i < SWC_READING_COUNT; i++) {
        sum->points[i] += verdict->points[i];
        sum->decoded[i] = sum->decoded[i] * 31 + verdict->decoded[i];
        int gain = verdict->points[i] - verdict->points[SWC_READ_AS_IS];
        sum->better |= (uint8_t)((gain > 0 ? 1U : 0U) << i);
        sum->worse |= (uint8_t)((gain < 0 ? 1U : 0U) << i);
    }
    sum->unreadable |= verdict->unreadable;
    sum->negative |= verdict->negative;
    sum->damaged = sum->damaged || verdict->points[SWC_READ_AS_IS] < 0;
}

static text_points judge_text(swc_encoding_judge *judge, swc_str text)
{
    text_points sum = {{0}, 0, 0, 0, 0, false, {0}};
    size_t position = 0;
    swc_str word;
    while (swc_next_word(text, &position, &word)) {
        add_points(&sum, swc_judge_text(judge, word));
    }
    return sum;
}

/* A column of Unicode: a damaged word that another reading makes good is no slip of the pen. */
static swc_repair judge_unicode_cell(const text_points *sum)
{
    for (int i = 0; i < SWC_READ_AS_IS && sum->damaged; i++) {
        if (sum->points[i] >= 0 && sum->points[i] - sum->points[SWC_READ_AS_IS] > CELL_POINTS) {
            return SWC_REPAIR_UNSURE;
        }
    }
    return SWC_REPAIR_SAME;
}

/* Whether another reading, or none, makes more of a cell: else a word that is none is a slip of the
 * pen ("Tháái") and follows its column. */
static bool has_rival(const text_points *sum, swc_reading reading)
{
    for (int i = 0; i < SWC_READING_COUNT; i++) {
        if (sum->points[i] > sum->points[reading]) {
            return true;
        }
    }
    return false;
}

/* Whether every letter beyond ASCII is one that the tongues of the highlands write: no tone marks.
 */
static bool is_toneless(swc_str text)
{
    for (size_t at = 0; at < text.length;) {
        uint32_t c = swc_utf8_next(text, &at);
        uint32_t small = c < 0xE0 ? c + 0x20 : c;
        bool circumflex = small == 0xE2 || small == 0xEA || small == 0xF4;
        if (c >= 0xC0 && c <= 0xFF && !circumflex) {
            return false;
        }
    }
    return true;
}

/* "Y Sôn", "Niê H’Lôi": how often a syllable comes in Vietnamese names says nothing there. */
static bool may_be_highland_name(swc_str text)
{
    static const char apostrophe[] = "\xE2\x80"; /* U+2018, U+2019 */
    for (size_t i = 0; i < text.length; i++) {
        char letter = (char)(text.data[i] | 0x20);
        bool starts = i == 0 || !swc_is_word_byte((unsigned char)text.data[i - 1]);
        swc_str rest = {text.data + i + 1, text.length - i - 1};
        if (starts && (letter == 'h' || letter == 'y') &&
            (rest.length == 0 || !swc_is_word_byte((unsigned char)rest.data[0]) ||
             (rest.length > 2 && memcmp(rest.data, apostrophe, 2) == 0))) {
            return is_toneless(text);
        }
    }
    return false;
}

/* A column in another encoding: is this cell in it too? */
static swc_repair judge_legacy_cell(const text_points *sum, swc_str text, swc_reading reading,
                                    bool mixed)
{
    int gain = sum->points[reading] - sum->points[SWC_READ_AS_IS];
    bool readable = (sum->unreadable >> reading & 1) == 0;
    bool good = readable && (sum->negative >> reading & 1) == 0;
    if (sum->decoded[reading] == sum->decoded[SWC_READ_AS_IS]) {
        return SWC_REPAIR_SAME;
    }
    if (sum->damaged) {
        bool gains = sum->points[reading] >= 0 && gain > CELL_POINTS;
        return good || (readable && (gains || (!mixed && !has_rival(sum, reading))))
                   ? SWC_REPAIR_CONVERTED
                   : SWC_REPAIR_UNSURE;
    }
    if (!good) {
        return SWC_REPAIR_SAME;
    }
    /* Both readings are words. A column in one encoding throughout says which one; in a mixed one
     * a reading must be better in every word that differs, and these must be Vietnamese. */
    bool better = (sum->better >> reading & 1) != 0;
    bool worse = (sum->worse >> reading & 1) != 0;
    if (mixed ? gain >= CELL_POINTS && !worse && !may_be_highland_name(text)
              : better || gain > -CELL_POINTS) {
        return SWC_REPAIR_CONVERTED;
    }
    return mixed && gain <= -CELL_POINTS && !better ? SWC_REPAIR_SAME : SWC_REPAIR_UNSURE;
}

/* Append a run of Windows-1252 characters as what their bytes mean; `original` if nothing. */
static bool add_run(const swc_encoding_judge *judge, swc_encoding encoding, swc_str bytes,
                    swc_str original, swc_buf *out)
{
    if (encoding == SWC_ENCODING_UTF8_TWICE) {
        return swc_buf_add_str(out, swc_utf8_is_valid(bytes) ? bytes : original);
    }
    swc_decoder decoder;
    swc_decoder_init(&decoder, judge, encoding);
    return swc_decode(&decoder, bytes, true, out);
}

/* Append the text with its Windows-1252 characters decoded; others (arrows, emoji) as they are. */
static bool convert(const swc_encoding_judge *judge, swc_encoding encoding, swc_str text,
                    swc_buf *out)
{
    swc_buf bytes = {0};
    bool added = true;
    size_t run = 0;
    size_t at = 0;
    while (at < text.length && added) {
        size_t start = at;
        int byte = swc_cp1252_byte(swc_utf8_next(text, &at));
        if (byte >= 0) {
            added = swc_buf_add_char(&bytes, (char)byte);
            continue;
        }
        swc_str original = {text.data + run, start - run};
        added = add_run(judge, encoding, swc_buf_str(&bytes), original, out) &&
                swc_buf_add(out, text.data + start, at - start);
        swc_buf_clear(&bytes);
        run = at;
    }
    swc_str original = {text.data + run, text.length - run};
    added = added && add_run(judge, encoding, swc_buf_str(&bytes), original, out);
    swc_buf_free(&bytes);
    return added;
}

swc_status swc_text_repair(swc_encoding_judge *judge, swc_encoding_decision decision, swc_str text,
                           swc_buf *out, swc_repair *repair_out, swc_error *error)
{
    swc_reading reading = swc_reading_of(decision.encoding);
    *repair_out = SWC_REPAIR_SAME;
    if (!swc_has_words(text)) {
        /* the one encoding that changes ASCII: small letters drawn as capitals */
        *repair_out = decision.encoding == SWC_ENCODING_TCVN3_CAPITALS ? SWC_REPAIR_CONVERTED
                                                                       : SWC_REPAIR_SAME;
    } else if (reading != SWC_READ_AS_IS || !swc_is_surely_unicode(text)) {
        text_points sum = judge_text(judge, text);
        *repair_out = reading == SWC_READ_AS_IS
                          ? judge_unicode_cell(&sum)
                          : judge_legacy_cell(&sum, text, reading, decision.mixed);
    }
    if (*repair_out == SWC_REPAIR_CONVERTED && !convert(judge, decision.encoding, text, out)) {
        return swc_fail_memory(error);
    }
    return SWC_OK;
}

/* ---- one row of a legacy file ---- */

/* The bytes that a decoded word had in the file. */
static bool encode_word(swc_encoding encoding, swc_str word, char *bytes, size_t *length_out)
{
    size_t length = 0;
    for (size_t at = 0; at < word.length;) {
        uint8_t pair[2];
        size_t count = swc_charset_encode(encoding, swc_utf8_next(word, &at), pair);
        if (count == 0 || length + count > SWC_WORD_BYTES) {
            return false;
        }
        memcpy(bytes + length, pair, count);
        length += count;
    }
    *length_out = length;
    return true;
}

bool swc_encoding_is_doubtful(swc_encoding_judge *judge, swc_encoding encoding, swc_str text)
{
    text_points sum = {{0}, 0, 0, 0, 0, false, {0}};
    swc_reading reading = swc_reading_of(encoding);
    size_t position = 0;
    swc_str word;
    if (swc_is_ascii(text) || reading == SWC_READ_AS_IS) {
        return false;
    }
    while (swc_next_word(text, &position, &word)) {
        char bytes[SWC_WORD_BYTES];
        size_t length;
        if (!encode_word(encoding, word, bytes, &length)) {
            return true;
        }
        add_points(&sum, swc_judge_bytes(judge, (swc_str){bytes, length}));
    }
    bool bad = (sum.negative >> reading & 1) != 0;
    if (sum.points[reading] < SWC_POINTS_NONE) { /* more than one slip of the pen */
        return true;
    }
    for (int i = 0; i <= SWC_READ_UTF8_TWICE; i++) {
        int gain = sum.points[i] - sum.points[reading];
        if (sum.decoded[i] != sum.decoded[reading] && gain > (bad ? CELL_POINTS : MARGIN_POINTS)) {
            return true;
        }
    }
    return false;
}
