/*
 * Which encoding Vietnamese text is in, and its letters in UTF-8.
 *
 * Ownership: a judge owns its tables and its memory of words; an evidence borrows its judge and
 * owns its own words; both belong to the caller. Converted text is appended to the caller's buffer.
 * A judge is not for two threads.
 *
 * Old Vietnamese encodings share their bytes, so no byte proves one. Each candidate decodes the
 * words and is scored by what comes out: a frequent Vietnamese syllable speaks for it, an
 * impossible one against it (syllable.h). The best one is taken only with a margin; else the
 * verdict is SWC_ENCODING_UNSURE, never a guess.
 */
#ifndef SWC_TEXT_ENCODING_H
#define SWC_TEXT_ENCODING_H

#include "swc/memory.h"
#include "swc/status.h"

typedef enum swc_encoding {
    SWC_ENCODING_UTF8 = 0,
    SWC_ENCODING_UTF16LE,
    SWC_ENCODING_UTF16BE,
    SWC_ENCODING_CP1258,         /**< Windows Vietnamese */
    SWC_ENCODING_TCVN3,          /**< ABC fonts; 60 bytes serve both cases: lower case is given */
    SWC_ENCODING_TCVN3_CAPITALS, /**< ABC fonts named .Vn...H: every letter is a capital */
    SWC_ENCODING_VNI,            /**< VNI-Windows */
    SWC_ENCODING_VISCII,         /**< RFC 1456 */
    SWC_ENCODING_UTF8_TWICE,     /**< UTF-8 read as Windows-1252 and encoded again */
    SWC_ENCODING_COUNT,
    SWC_ENCODING_UNSURE = SWC_ENCODING_COUNT,
} swc_encoding;

/** "utf-8", "utf-16le", "windows-1258", "tcvn3", ...; "unsure". */
const char *swc_encoding_name(swc_encoding encoding);
/** By name or common other name ("abc", "cp1258", "vni-win"), in any case; UNSURE if unknown. */
swc_encoding swc_encoding_of(swc_str name);

typedef struct swc_encoding_judge swc_encoding_judge;

swc_status swc_encoding_judge_new(swc_encoding_judge **out, swc_error *error);
void swc_encoding_judge_free(swc_encoding_judge *judge);

/** What the words of a file or a column say. */
typedef struct swc_encoding_evidence swc_encoding_evidence;

/** Whole cells that a column is known to hold: districts, "Hộ nghèo". Where one reading of a cell
 *  is known and the others are not, it is the right one, be the words of it few or odd. */
typedef struct swc_phrases {
    bool (*knows)(void *context, swc_str text);
    void *context;
    uint8_t kind; /**< from 1; the same for phrases that know the same cells */
} swc_phrases;

/** All but `encoding` is of text only. */
typedef struct swc_encoding_decision {
    swc_encoding encoding; /**< how to read it; UNSURE: nothing wins, refuse */
    bool clean;            /**< every word reads well as it stands, no cell needs swc_text_repair */
    bool mixed;            /**< some words are surely Unicode although `encoding` is another */
    /** So many words are in `encoding`, and none surely Unicode, that a cell that reads well both
     *  ways is in it too. */
    bool settled;
    bool draws;      /**< ... that a cell that is no word as it stands is in it */
    bool by_columns; /**< of a sheet: no column is mixed by itself, so each follows itself */
    /** Some columns hold rows of Unicode and of this encoding (UTF8: none do): what reads well both
     *  ways is KEPT. */
    swc_encoding rows_in;
    /** Bit per reading (judge.h), of a Unicode column in which nothing is surely Unicode: it makes
     *  much more of some cell; such cells are UNSURE. */
    uint8_t suspects;
    /** The same, of a column with damaged words that no reading wins: whatever is a word in one of
     *  these as well is UNSURE. */
    uint8_t doubts;
    /** Of a workbook's column: its old fonts hold text of their encoding, and none of sure Unicode,
     *  so that they settle a cell that reads well both ways. */
    bool fonts_tell;
    bool fonts_lie; /**< ... or some of sure Unicode: such a cell is read as in a mixed column */
    const swc_phrases *phrases; /**< of the column; NULL: none */
} swc_encoding_decision;

swc_status swc_encoding_evidence_new(swc_encoding_judge *judge, swc_encoding_evidence **out,
                                     swc_error *error);
/** Of text: what cells the column is known to hold; borrowed, as long as its decision is used.
 * Before the first cell is added. */
void swc_encoding_know(swc_encoding_evidence *evidence, const swc_phrases *phrases);
/** Raw bytes of a file that is not UTF-8, in cuts of any size. */
void swc_encoding_add_bytes(swc_encoding_evidence *evidence, swc_str bytes);
/**
 * One cell of valid UTF-8: legacy text that was stored as if it were Windows-1252 ("NguyÔn",
 * "Nguyeãn"), or UTF-8 encoded twice. Give it as it was read: blanks of U+00A0 and soft hyphens are
 * letters there. Add every cell of a column to one evidence, and all titles and headings to
 * another. About 10 ns a word that was seen before; ASCII cells only a scan.
 */
void swc_encoding_add_text(swc_encoding_evidence *evidence, swc_str text);
/**
 * For bytes: CP1258, TCVN3, VNI, VISCII or UNSURE (refuse the file).
 * For text: UTF8 (stays as it is) or the reading of what is damaged; never UNSURE: single cells
 * are, by swc_text_repair.
 * @param sheet  text only: the decision on all cells of the sheet together, so that a column of
 * three words follows it; NULL: none. A column of many words says itself whether it is mixed.
 */
swc_encoding_decision swc_encoding_decide(swc_encoding_evidence *evidence,
                                          const swc_encoding_decision *sheet);
/**
 * How a sheet of text is read on the whole, which each column is then decided with. A sheet of some
 * columns in Unicode and some in an old font was pasted together by columns, each of which follows
 * itself; but where one column holds both, the rows differ, and a cell of another column that reads
 * well both ways may be from either.
 * @param columns  [count]; NULL: no cell of it was weighed
 */
swc_encoding_decision swc_encoding_decide_sheet(swc_encoding_evidence *sheet,
                                                swc_encoding_evidence *const *columns,
                                                size_t count);
void swc_encoding_evidence_free(swc_encoding_evidence *evidence);

typedef enum swc_repair {
    SWC_REPAIR_SAME = 0,  /**< reads well as it stands; nothing was appended */
    SWC_REPAIR_CONVERTED, /**< converted text was appended: encoding-mojibake (w) */
    /** Left, but a word in the old encoding of other rows as well: doubt it (encoding-unsure) where
     *  another cell of its row is in that one. */
    SWC_REPAIR_KEPT,
    SWC_REPAIR_UNSURE, /**< two readings are possible, or none: encoding-unsure; nothing appended */
} swc_repair;

/**
 * Read one cell of a column under its decision: converts it, or leaves it when it was Unicode all
 * along. Under a decision for UTF8 that is not clean it finds the cells that look damaged.
 * With a font's proof give {.encoding = SWC_ENCODING_TCVN3} (or _CAPITALS, or VNI).
 * @param from_out  CONVERTED: the encoding it was in, which a known phrase may tell; may be NULL
 */
swc_status swc_text_repair(swc_encoding_judge *judge, swc_encoding_decision decision, swc_str text,
                           swc_buf *out, swc_repair *repair_out, swc_encoding *from_out,
                           swc_error *error);

/** Whether letters were lost for good: U+FFFD, or `?` inside a word ("Nguy?n", "Th? Hoa", "?inh"):
 *  characters-lost. A question ("Có máy không?") and addresses of pages are not. */
bool swc_characters_lost(swc_str text);

/** Whether a text decoded from a file's encoding reads badly, or better under another one:
 *  encoding-unsure for its row. Pure ASCII is always fine. */
bool swc_encoding_is_doubtful(swc_encoding_judge *judge, swc_encoding encoding, swc_str text);

/** Bytes of one encoding to UTF-8 (NFC), in cuts of any size. Zero-initialise by _init. For bytes
 * that the encoding does not have, U+FFFD is written. */
typedef struct swc_decoder {
    const swc_encoding_judge *judge;
    swc_encoding encoding;
    uint8_t held[4]; /**< bytes that wait for what follows */
    size_t held_count;
} swc_decoder;

void swc_decoder_init(swc_decoder *decoder, const swc_encoding_judge *judge, swc_encoding encoding);
/** @param last  no bytes follow: give out what is held. @return false when memory ends */
bool swc_decode(swc_decoder *decoder, swc_str bytes, bool last, swc_buf *out);

#endif
