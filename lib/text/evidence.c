/* Adds up the verdicts on words, for a file or a column. Scores no word, reads no cell (repair.c).
 */
#include "base/word8.h"
#include "swc/hash.h"
#include "text/judge.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum {
    WORD_SLOTS = 4096,
    WORD_LIMIT = WORD_SLOTS / 2, /* different words that count: the first thousands tell enough */
    /* The best reading is 2^12 times as likely as the next, or none is taken. In valid UTF-8 most
     * wrong readings make no word at all: a frequent word against none is enough. */
    MARGIN_POINTS = 12,
    TEXT_MARGIN_POINTS = 10,
    KNOWN_POINTS = 12, /* a whole cell that the column is known to hold */
    PRIOR_POINTS = 16, /* what the rest of the sheet says for a column of few words */
    OWN_WORDS = 9,     /* damaged words from which a column says itself whether it is mixed */
    ODD_WORDS = 3,     /* ... and from which a cell that is none as it stands follows it */
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
    uint8_t suspects; /* bit per reading: much more of some cell that is good as it stands */
    const swc_phrases *phrases;
    uint64_t salt; /* of whole cells that are remembered: what is known differs by field */
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

void swc_encoding_know(swc_encoding_evidence *evidence, const swc_phrases *phrases)
{
    evidence->phrases = phrases;
    evidence->salt = phrases == NULL ? 0 : (uint64_t)phrases->kind << 8;
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

/* A cell that is known in one reading: what its words say is left aside. */
static void count_known(swc_encoding_evidence *evidence, swc_str text, swc_reading reading)
{
    if (note_word(evidence, swc_hash64(text) | 1)) {
        evidence->damaged_count++;
        evidence->points[reading] += KNOWN_POINTS;
        for (unsigned i = 0; i < SWC_READING_COUNT; i++) {
            evidence->decoded[i] += (uint64_t)(i + 1) << 32; /* differs */
        }
    }
}

/* Whether the column is known to hold the cell, and in which reading. */
static bool is_known(const swc_encoding_evidence *evidence, swc_str text, swc_reading *reading_out)
{
    if (evidence->phrases == NULL) {
        return false;
    }
    swc_text_verdict verdict = swc_judge_words(evidence->judge, text);
    return swc_find_known(evidence->judge, evidence->phrases, text, &verdict, reading_out);
}

void swc_encoding_add_text(swc_encoding_evidence *evidence, swc_str text)
{
    /* Schools, districts and categories come again and again: one look for the whole cell. */
    uint64_t key = (swc_fold_hash(text.data, text.length) ^ evidence->salt) & ~(uint64_t)UINT8_MAX;
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
    swc_reading reading = SWC_READ_AS_IS;
    bool is_known_cell = is_known(evidence, text, &reading);
    if (reading != SWC_READ_AS_IS) {
        count_known(evidence, text, reading);
        return;
    }
    size_t position = 0;
    swc_str word;
    bool damaged = false;
    uint8_t against = 0;
    uint8_t suspects = 0;
    uint8_t cleared = 0;
    while (swc_next_word(text, &position, &word)) {
        const swc_word_verdict *verdict = swc_judge_text(evidence->judge, word);
        suspects |= verdict->suspects;
        cleared |= verdict->negative | verdict->worse;
        if (verdict->points[SWC_READ_AS_IS] < 0) {
            damaged = true;
        } else if (verdict->points[SWC_READ_AS_IS] > 0) {
            against |= verdict->negative;
        }
    }
    evidence->unicode_against |= against;
    suspects &= (uint8_t)~cleared;
    if (damaged && !is_known_cell) {
        count_cell(evidence, text);
    } else if (suspects != 0 && !is_known_cell) {
        evidence->suspects |= suspects;
    } else {
        *known = key | against;
    }
}

/* ---- deciding ---- */

/* The best of the first `count` readings, if it beats every other that gives another text. */
static bool find_winner(const int64_t *points, const uint64_t *decoded, int count, int margin,
                        swc_reading *winner_out)
{
    int best = 0;
    for (int i = 1; i < count; i++) {
        best = points[i] > points[best] ? i : best;
    }
    for (int i = 0; i < count; i++) {
        if (i != best && decoded[i] != decoded[best] && points[best] - points[i] < margin) {
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
    bool won = find_winner(evidence->points, evidence->decoded, SWC_CHARSET_COUNT, MARGIN_POINTS,
                           &winner) &&
               evidence->bad[winner] * 3 <= evidence->word_count;
    return (swc_encoding_decision){.encoding =
                                       won ? swc_reading_encoding(winner) : SWC_ENCODING_UNSURE};
}

/* Of a column with damaged words and no winner: readings that make more of them. */
static uint8_t find_doubts(const swc_encoding_evidence *evidence)
{
    unsigned doubts = 0;
    for (unsigned i = 0; i < SWC_READ_AS_IS; i++) {
        bool better =
            evidence->points[i] >= 0 && evidence->points[i] > evidence->points[SWC_READ_AS_IS];
        doubts |= better ? 1U << i : 0;
    }
    return (uint8_t)(doubts & ~(unsigned)evidence->unicode_against);
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
    bool damaged = evidence->word_count > 0;
    swc_reading own = SWC_READ_AS_IS;
    bool owns =
        find_winner(evidence->points, evidence->decoded, SWC_READ_AS_IS, TEXT_MARGIN_POINTS, &own);
    /* Columns may come from several lists: one that the sheet's encoding makes no words of is in
     * its own. */
    bool follows = prior != SWC_READ_AS_IS && !(owns && evidence->points[prior] < 0);
    points[prior] += follows ? PRIOR_POINTS : 0;
    /* Without a damaged word a column of a damaged sheet may still be read well by chance. */
    bool chance = prior != SWC_READ_AS_IS && (evidence->unicode_against >> prior & 1) == 0;
    swc_encoding_decision decision = {
        .encoding = SWC_ENCODING_UTF8, .clean = !damaged && !chance, .phrases = evidence->phrases};
    if (!decision.clean &&
        find_winner(points, evidence->decoded, SWC_READ_AS_IS, TEXT_MARGIN_POINTS, &winner)) {
        bool agrees = owns && own == winner;
        bool by_columns = sheet != NULL && sheet->by_columns;
        bool tells = agrees && evidence->damaged_count >= (by_columns ? 1 : OWN_WORDS);
        bool holds_unicode = (evidence->unicode_against >> winner & 1) != 0;
        decision.encoding = swc_reading_encoding(winner);
        decision.mixed = holds_unicode || (!tells && sheet != NULL && sheet->mixed);
        decision.settled = !decision.mixed && (tells || by_columns);
        decision.draws = agrees && !holds_unicode && evidence->damaged_count >= ODD_WORDS;
    } else {
        decision.doubts = damaged ? find_doubts(evidence) : 0;
    }
    if (evidence->damaged_count == 0) {
        unsigned decided = 1U << swc_reading_of(decision.encoding);
        decision.suspects = evidence->suspects & (uint8_t) ~(evidence->unicode_against | decided);
        decision.clean = decision.clean && decision.suspects == 0;
    }
    if (sheet != NULL && sheet->rows_in != SWC_ENCODING_UTF8) {
        decision.mixed = decision.mixed || decision.encoding != SWC_ENCODING_UTF8;
        decision.settled = false;
        decision.clean = false;
        decision.rows_in = sheet->rows_in;
    }
    return decision;
}

swc_encoding_decision swc_encoding_decide_sheet(swc_encoding_evidence *sheet,
                                                swc_encoding_evidence *const *columns, size_t count)
{
    swc_encoding_decision whole = swc_encoding_decide(sheet, NULL);
    whole.by_columns = true;
    for (size_t i = 0; i < count; i++) {
        bool mixed = columns[i] != NULL && swc_encoding_decide(columns[i], NULL).mixed;
        whole.by_columns = whole.by_columns && !mixed;
    }
    whole.rows_in = whole.by_columns ? SWC_ENCODING_UTF8 : whole.encoding;
    return whole;
}
