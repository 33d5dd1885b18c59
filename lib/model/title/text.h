/*
 * Private to lib/model: pieces of a title line and what they begin with.
 *
 * Ownership: slices borrow from the text they were cut from.
 */
#ifndef SWC_MODEL_TITLE_TEXT_H
#define SWC_MODEL_TITLE_TEXT_H

#include "model/leads.h"

enum { SWC_TITLE_BYTES = 512 };

/** A cell's text as NFC with single spaces, line breaks kept as '\\n'. false: too long for a title.
 */
bool swc_title_clean(swc_str text, char out[SWC_TITLE_BYTES]);
/** The text itself where no mark stands alone and no space is another than ' ', else clean in the
 *  room; one that is too long stays as it is. */
swc_str swc_title_cleaned(swc_str text, char room[SWC_TITLE_BYTES]);
/** Bytes of `text` whose key is `words` at its start (whole words), 0 when it does not begin so. */
size_t swc_title_begins_so(swc_str text, const char *words);
static inline size_t swc_title_begins(swc_str text, const char *words)
{
    char first = text.length == 0 ? '\0' : text.data[0];
    bool is_letter = (first | 0x20) >= 'a' && (first | 0x20) <= 'z';
    bool is_figure = first >= '0' && first <= '9';
    bool differs = is_letter ? (first | 0x20) != words[0] : is_figure && first != words[0];
    return differs ? 0 : swc_title_begins_so(text, words);
}
/** Whether the byte is one of a set of the sixty-four lowest: SWC_BYTE(' ') | SWC_BYTE(','). */
static inline bool swc_byte_is_in(char byte, uint64_t set)
{
    return (unsigned char)byte < 64 && (set >> byte & 1) != 0;
}
#define SWC_BYTE(byte) (UINT64_C(1) << (byte))

/** Whether a word may begin behind this byte of a title line. */
static inline bool swc_title_may_part(char byte)
{
    return swc_byte_is_in(byte, SWC_BYTE('\0') | SWC_BYTE(' ') | SWC_BYTE(',') | SWC_BYTE(';') |
                                    SWC_BYTE('(') | SWC_BYTE('-') | SWC_BYTE('/') | SWC_BYTE(':'));
}

/** The first two letters of a text's key: whatever it begins with has the same. Other letters than
 *  those of ASCII are '\\1', no letter is '\\0'. */
typedef struct swc_title_lead {
    char letters[2];
} swc_title_lead;

swc_title_lead swc_title_lead_of(swc_str text);
/** false: swc_title_begins says 0. Lists of words are gone through by this. */
static inline bool swc_title_may_begin(swc_title_lead lead, const char *words)
{
    return words[0] == lead.letters[0] && (words[1] == lead.letters[1] || words[1] == '\0');
}
/** Whether a byte parts words in a key: no letter, figure, apostrophe, nor part of a long letter.
 */
static inline bool swc_title_is_mark(char byte)
{
    unsigned char c = (unsigned char)byte;
    bool is_plain = (unsigned)((c | 0x20) - 'a') <= 'z' - 'a' || (unsigned)(c - '0') <= 9;
    return c < 0x80 && !is_plain && c != '\'' && c != '`';
}
/** Whether a part of a line may start at a byte: behind a space or a mark that parts. */
static inline bool swc_title_part_starts(swc_str text, size_t at)
{
    char before = at == 0 ? ' ' : text.data[at - 1];
    return before == ' ' || before == ',' || before == ';' || before == '(' || before == '-';
}
/** The bytes from one place where words are looked for to the next. @param tried  whether the text
 * from `at` on was: it begins so behind each mark of a run, and the others need not be tried. */
static inline size_t swc_title_step(swc_str text, size_t at, bool tried)
{
    size_t next = at + 1;
    while (tried && next < text.length && swc_title_is_mark(text.data[next - 1]) &&
           swc_title_is_mark(text.data[next])) {
        next++;
    }
    return next - at;
}
/** Whether it begins with one of several. */
bool swc_title_begins_any(swc_str text, const char *const *heads, size_t count);

/** Copy the text into a fact that is still empty; false when it is filled, or the text too long. */
bool swc_title_store(char *fact, size_t capacity, swc_str text);
/** Trim spaces, dots, colons, dashes and commas at both ends. */
swc_str swc_title_trim(swc_str text);
/** Whether a piece is a school's name: "TRƯỜNG TH NGUYỄN HUỆ", "THCS Lê Quý Đôn". */
bool swc_title_is_school(swc_str text);
/** A full date behind the word "ngày" or a colon; false when there is none. */
bool swc_title_find_date(swc_str text, char date[11]);
/** A date at the start of the text. */
bool swc_title_date_head(swc_str text, char date[11]);
/** What makes an office of "chi": "chi nhánh", "chi hội". NULL ends the list. */
extern const char *const swc_title_no_spend[];
/** Whether the text begins with a word without a mark ("chi", not "chị") and not before one of
 *  `others`. */
bool swc_title_begins_plain(swc_str text, const char *word, const char *const *others);
/** The mark behind the word "Đợt", "1" of "... (Đợt: 1)", if it holds a digit or is a Roman
 * numeral; else empty. A cell, a title and a sub-heading write one round in one form by it. */
swc_str swc_title_round(swc_str text);
/** "..., ngày 15 tháng 11 năm 2021" with a place in front. */
bool swc_title_is_place_date(swc_str text, char date[11]);

/** Whether the words stand anywhere in the text, as whole words. */
bool swc_title_has_words(swc_str text, const char *words);
/** The same, of a text whose leads are known. */
static inline bool swc_title_has(swc_str text, const swc_leads *leads, const char *words)
{
    return swc_leads_may_have(leads, words) && swc_title_has_words(text, words);
}
/** Whether one of several does. */
bool swc_title_has_any(swc_str text, const swc_leads *leads, const char *const *list, size_t count);
/** The text behind the words and a colon, if it begins with them. */
bool swc_title_behind(swc_str text, const char *words, swc_str *rest);

/** Skip "I.", "II -", "a)", "1.", "Phụ lục 2." in front of a sub-heading; *style is 'I', 'A', '1'
 * or 0. */
swc_str swc_title_skip_numbering(swc_str text, char *style);

#endif
