/*
 * The inside of a judge: decoding tables, and what is known of the words that were met.
 *
 * Ownership: swc_encoding_judge_new makes it, swc_encoding_judge_free frees it. A verdict is
 * borrowed until the next one is asked for.
 */
#ifndef SWC_TEXT_JUDGE_H
#define SWC_TEXT_JUDGE_H

#include "text/charset.h"

enum { SWC_CHARSET_COUNT = 4 };

/** Ways to read a word: the charsets first. */
typedef enum swc_reading {
    SWC_READ_CP1258,
    SWC_READ_TCVN3,
    SWC_READ_VNI,
    SWC_READ_VISCII,
    SWC_READ_UTF8_TWICE, /**< of a raw word: the bytes are UTF-8 */
    SWC_READ_AS_IS,      /**< words of valid UTF-8 only */
    SWC_READING_COUNT,
} swc_reading;

/** Points of a word under a reading: about log2 of how much likelier a right decoding is to give
 *  such a word than a wrong one. */
enum {
    SWC_POINTS_PROVEN = 12, /**< UTF-8 inside UTF-8: three bytes fit by chance once in thousands */
    SWC_POINTS_FREQUENT = 5,
    SWC_POINTS_POSSIBLE = 1,
    SWC_POINTS_FOREIGN = 0,
    SWC_POINTS_ODD = -1,
    SWC_POINTS_MIXED_CASE = -2,
    SWC_POINTS_NONE = -5,
    SWC_POINTS_UNREADABLE = -6,
};

typedef struct swc_word_verdict {
    uint64_t key;                        /**< hash of the word and its kind; 0: free */
    uint64_t decoded[SWC_READING_COUNT]; /**< hash of what each reading gives */
    int8_t points[SWC_READING_COUNT];
    uint8_t negative;   /**< bit per reading: fewer than 0 points */
    uint8_t unreadable; /**< bit per reading: it cannot have written these letters */
    uint8_t suspects;   /**< bit per reading: a frequent word, and a rare one as it stands */
    uint8_t worse;      /**< bit per reading: less than it is as it stands */
} swc_word_verdict;

enum { SWC_VERDICT_SLOTS = 4096, SWC_CELL_SLOTS = 8192, SWC_WORD_BYTES = 64 };

struct swc_encoding_judge {
    swc_charset charsets[SWC_CHARSET_COUNT];
    swc_word_verdict verdicts[SWC_VERDICT_SLOTS]; /**< by hash, newest wins */
    uint64_t cells[SWC_CELL_SLOTS]; /**< whole cells without damage: hash << 8 | unicode_against */
};

/** NULL for an encoding that is not laid out in bytes and pairs, or without a judge. */
const swc_charset *swc_judge_charset(const swc_encoding_judge *judge, swc_encoding encoding);
/** AS_IS for an encoding that is no reading of single words. */
swc_reading swc_reading_of(swc_encoding encoding);
swc_encoding swc_reading_encoding(swc_reading reading);

/** A word of at most SWC_WORD_BYTES raw bytes of a file, or of UTF-8 text. */
const swc_word_verdict *swc_judge_bytes(swc_encoding_judge *judge, swc_str word);
const swc_word_verdict *swc_judge_text(swc_encoding_judge *judge, swc_str word);

/** Whether a text holds a byte that may be a letter outside ASCII: most cells do not. */
bool swc_has_words(swc_str text);
/** Whether a text of valid UTF-8 has a Vietnamese letter beyond Latin-1 and nothing that old
 *  encodings leave behind (signs, other accents): nine of ten cells, told by one look at each byte.
 */
bool swc_is_surely_unicode(swc_str text);
/**
 * The next word from *position on that holds a byte outside ASCII, at most SWC_WORD_BYTES long
 * (longer runs are passed over). Words are runs of ASCII letters and bytes from 0x80; VISCII's six
 * letters among the control characters belong to them.
 */
bool swc_is_word_byte(unsigned char byte);
bool swc_next_word(swc_str text, size_t *position, swc_str *word_out);

/** signs.c: points of word[at], which is no letter. @param before, behind  a letter beside it */
int swc_sign_points(const uint32_t *word, size_t at, bool before, bool behind);
/** Whether a word is nothing but dashes, quotes, bullets and dots. */
bool swc_is_punctuation(const uint32_t *word, size_t count);

/** What the words of one text say together. */
typedef struct swc_text_verdict {
    int points[SWC_READING_COUNT];
    uint8_t unreadable; /**< bit per reading, as of a word */
    uint8_t negative;   /**< bit per reading: some word is none under it */
    uint8_t suspects;
    uint8_t better; /**< bit per reading: it makes more of some word than the text as it stands */
    uint8_t worse;  /**< ... and less of some other */
    bool damaged;   /**< some word is none as it stands */
    uint64_t decoded[SWC_READING_COUNT];
} swc_text_verdict;

/** repair.c */
swc_text_verdict swc_judge_words(swc_encoding_judge *judge, swc_str text);
/**
 * The reading of a whole cell that `phrases` knows, if it knows one alone, or one is ahead of
 * others by far. @return whether there is one
 */
bool swc_find_known(swc_encoding_judge *judge, const swc_phrases *phrases, swc_str text,
                    const swc_text_verdict *verdict, swc_reading *reading_out);

#endif
