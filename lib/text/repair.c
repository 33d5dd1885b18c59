/* Reads one cell, or one row of an old file, under what was decided. Decides no column. */
#include "text/judge.h"
#include "text/unicode.h"

#include <string.h>

enum {
    CELL_POINTS = 3, /* between two readings of one cell */
    ROW_POINTS = 12, /* by which another reading of a row of words must be better to raise doubt */
};

/* ---- one cell ---- */

static void add_points(swc_text_verdict *sum, const swc_word_verdict *verdict)
{
    for (int i = 0; i < SWC_READING_COUNT; i++) {
        sum->points[i] += verdict->points[i];
        sum->decoded[i] = sum->decoded[i] * 31 + verdict->decoded[i];
        int gain = verdict->points[i] - verdict->points[SWC_READ_AS_IS];
        sum->better |= (uint8_t)((gain > 0 ? 1U : 0U) << i);
    }
    sum->unreadable |= verdict->unreadable;
    sum->negative |= verdict->negative;
    sum->suspects |= verdict->suspects;
    sum->worse |= verdict->worse;
    sum->damaged = sum->damaged || verdict->points[SWC_READ_AS_IS] < 0;
}

swc_text_verdict swc_judge_words(swc_encoding_judge *judge, swc_str text)
{
    swc_text_verdict sum = {{0}, 0, 0, 0, 0, 0, false, {0}};
    size_t position = 0;
    swc_str word;
    while (swc_next_word(text, &position, &word)) {
        add_points(&sum, swc_judge_text(judge, word));
    }
    return sum;
}

/* A column of Unicode: a damaged word that another reading makes good is no slip of the pen. */
static swc_repair judge_unicode_cell(const swc_text_verdict *sum, swc_encoding_decision decision)
{
    swc_reading rival = swc_reading_of(decision.rows_in);
    if (!sum->damaged && (sum->negative >> rival & 1) == 0 &&
        sum->decoded[rival] != sum->decoded[SWC_READ_AS_IS]) {
        return SWC_REPAIR_KEPT;
    }
    for (int i = 0; i < SWC_READ_AS_IS && sum->damaged; i++) {
        if (sum->points[i] >= 0 && sum->points[i] - sum->points[SWC_READ_AS_IS] > CELL_POINTS) {
            return SWC_REPAIR_UNSURE;
        }
    }
    return SWC_REPAIR_SAME;
}

/* Whether another reading, or none, makes more of a cell: else a word that is none is a slip of the
 * pen ("Tháái") and follows its column. In a settled one the rival must make words of it ("Ea Tãh"
 * is "Ea Tóh"). */
static bool has_rival(const swc_text_verdict *sum, swc_reading reading, bool settled)
{
    int least = settled && sum->points[reading] < 0 ? 0 : sum->points[reading];
    for (int i = 0; i < SWC_READING_COUNT; i++) {
        if (sum->points[i] > least) {
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
static swc_repair judge_legacy_cell(const swc_text_verdict *sum, swc_str text,
                                    swc_encoding_decision decision)
{
    swc_reading reading = swc_reading_of(decision.encoding);
    bool mixed = decision.mixed;
    int gain = sum->points[reading] - sum->points[SWC_READ_AS_IS];
    bool readable = (sum->unreadable >> reading & 1) == 0;
    bool good = readable && (sum->negative >> reading & 1) == 0;
    if (sum->decoded[reading] == sum->decoded[SWC_READ_AS_IS]) {
        /* "lý": the same letters, drawn as capitals */
        return decision.encoding == SWC_ENCODING_TCVN3_CAPITALS ? SWC_REPAIR_CONVERTED
                                                                : SWC_REPAIR_SAME;
    }
    if (sum->damaged) {
        bool gains = sum->points[reading] >= 0 && gain > CELL_POINTS;
        return good || (readable && (gains || ((!mixed || decision.draws) &&
                                               !has_rival(sum, reading, decision.settled))))
                   ? SWC_REPAIR_CONVERTED
                   : SWC_REPAIR_UNSURE;
    }
    if (!good) {
        return SWC_REPAIR_SAME;
    }
    if (decision.settled) {
        return SWC_REPAIR_CONVERTED;
    }
    /* Both readings are words. A column in one encoding throughout says which one; in a mixed one
     * a reading must be better in every word that differs, and these must be Vietnamese. */
    bool better = (sum->better >> reading & 1) != 0;
    bool worse = (sum->worse >> reading & 1) != 0;
    if (mixed ? gain >= CELL_POINTS && !worse && !may_be_highland_name(text)
              : better || gain > -CELL_POINTS) {
        return SWC_REPAIR_CONVERTED;
    }
    return mixed && gain <= -CELL_POINTS && !better
               ? decision.rows_in == SWC_ENCODING_UTF8 ? SWC_REPAIR_SAME : SWC_REPAIR_KEPT
               : SWC_REPAIR_UNSURE;
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

bool swc_find_known(swc_encoding_judge *judge, const swc_phrases *phrases, swc_str text,
                    const swc_text_verdict *verdict, swc_reading *reading_out)
{
    swc_buf converted = {0};
    bool found = phrases->knows(phrases->context, text);
    swc_reading best = SWC_READ_AS_IS;
    for (unsigned i = 0; i < SWC_READ_AS_IS && !found; i++) {
        swc_buf_clear(&converted);
        bool differs = verdict->decoded[i] != verdict->decoded[SWC_READ_AS_IS];
        if (!differs || (verdict->unreadable >> i & 1) != 0 ||
            !convert(judge, swc_reading_encoding((swc_reading)i), text, &converted) ||
            !phrases->knows(phrases->context, swc_buf_str(&converted))) {
            continue;
        }
        int ahead = best == SWC_READ_AS_IS || verdict->decoded[i] == verdict->decoded[best]
                        ? CELL_POINTS + 1
                        : verdict->points[i] - verdict->points[best];
        if (ahead > CELL_POINTS) {
            best = (swc_reading)i;
        } else if (ahead >= -CELL_POINTS) {
            swc_buf_free(&converted);
            return false;
        }
    }
    swc_buf_free(&converted);
    *reading_out = best;
    return found || best != SWC_READ_AS_IS;
}

/* Whether a cell may as well be in an encoding that its column could be in; a damaged one ("Hy¾i",
 * no syllable in any) surely is not what it seems. */
static bool is_doubted(const swc_text_verdict *sum, swc_encoding_decision decision)
{
    if (sum->damaged) {
        return decision.doubts != 0;
    }
    unsigned readings = decision.suspects & sum->suspects & (uint8_t)~sum->worse;
    for (unsigned i = 0; i < SWC_READ_AS_IS; i++) {
        bool differs = sum->decoded[i] != sum->decoded[SWC_READ_AS_IS];
        readings |= differs ? decision.doubts & 1U << i : 0;
    }
    return (readings & ~(unsigned)sum->negative) != 0;
}

/* What a cell with letters beyond ASCII is, and in which encoding. */
static swc_repair judge_cell(swc_encoding_judge *judge, swc_encoding_decision decision,
                             swc_str text, swc_encoding *from)
{
    swc_reading known;
    swc_text_verdict sum = swc_judge_words(judge, text);
    if (decision.phrases != NULL && swc_find_known(judge, decision.phrases, text, &sum, &known)) {
        bool same = known == SWC_READ_AS_IS;
        *from = same || known == swc_reading_of(decision.encoding) ? *from
                                                                   : swc_reading_encoding(known);
        return same ? SWC_REPAIR_SAME : SWC_REPAIR_CONVERTED;
    }
    if (is_doubted(&sum, decision)) {
        return SWC_REPAIR_UNSURE;
    }
    return swc_reading_of(decision.encoding) == SWC_READ_AS_IS
               ? judge_unicode_cell(&sum, decision)
               : judge_legacy_cell(&sum, text, decision);
}

static bool has_small_letter(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] >= 'a' && text.data[i] <= 'z') {
            return true;
        }
    }
    return false;
}

swc_status swc_text_repair(swc_encoding_judge *judge, swc_encoding_decision decision, swc_str text,
                           swc_buf *out, swc_repair *repair_out, swc_encoding *from_out,
                           swc_error *error)
{
    swc_encoding from = decision.encoding;
    *repair_out = SWC_REPAIR_SAME;
    if (!swc_has_words(text)) {
        /* the one encoding that changes ASCII: small letters drawn as capitals */
        *repair_out = from == SWC_ENCODING_TCVN3_CAPITALS && has_small_letter(text)
                          ? SWC_REPAIR_CONVERTED
                          : SWC_REPAIR_SAME;
    } else if (!swc_is_surely_unicode(text)) {
        *repair_out = judge_cell(judge, decision, text, &from);
    }
    if (from_out != NULL) {
        *from_out = from;
    }
    if (*repair_out == SWC_REPAIR_CONVERTED && !convert(judge, from, text, out)) {
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
    swc_text_verdict sum = {{0}, 0, 0, 0, 0, 0, false, {0}};
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
        if (sum.decoded[i] != sum.decoded[reading] && gain > (bad ? CELL_POINTS : ROW_POINTS)) {
            return true;
        }
    }
    return false;
}
