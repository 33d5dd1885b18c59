/*
 * UTF-8, NFC and folding for comparison (utf8proc underneath).
 *
 * Ownership: results are appended to the caller's buffer. Nothing is kept.
 * ASCII takes a short way everywhere; most cells of a form are partly ASCII.
 */
#ifndef SWC_TEXT_UNICODE_H
#define SWC_TEXT_UNICODE_H

#include "base/word8.h"
#include "swc/memory.h"
#include "swc/status.h"

/** Length of the valid UTF-8 prefix (no surrogates, no overlong forms, up to U+10FFFF). */
size_t swc_utf8_valid_prefix(swc_str text);
bool swc_utf8_is_valid(swc_str text);
static inline bool swc_is_ascii(swc_str text)
{
    uint64_t seen = 0;
    size_t i = 0;
    for (; i + sizeof seen <= text.length; i += sizeof seen) {
        seen |= swc_load8(text.data + i);
    }
    if (i < text.length) {
        seen |= i > 0 ? swc_load8(text.data + text.length - sizeof seen)
                      : swc_load_short(text.data, text.length);
    }
    return (seen & SWC_EVERY_BYTE(0x80)) == 0;
}
/** Decode one code point at *position (valid UTF-8) and move past it. */
uint32_t swc_utf8_next_wide(swc_str text, size_t *position);
static inline uint32_t swc_utf8_next(swc_str text, size_t *position)
{
    unsigned char first = (unsigned char)text.data[*position];
    return first < 0x80 ? (*position += 1, first) : swc_utf8_next_wide(text, position);
}
/** Append one code point. */
bool swc_utf8_add(swc_buf *buf, uint32_t code_point);

/** Append the NFC form. @return false when memory ends */
bool swc_nfc_add(swc_buf *buf, swc_str text);

enum { SWC_NFC_SHORT_BYTES = 512 };
/** Room for the NFC form of a short text. */
typedef struct swc_nfc_room {
    int32_t items[4 * SWC_NFC_SHORT_BYTES + 1];
} swc_nfc_room;
/** The NFC form of a text of at most SWC_NFC_SHORT_BYTES, without memory from elsewhere: the text
 *  itself where it has that form, else in the room. What is no UTF-8 stays as it is. */
swc_str swc_nfc_short(swc_str text, swc_nfc_room *room);
bool swc_is_nfc(swc_str text);
/** Whether every code point is below U+0300 or a precomposed Vietnamese letter: such a text is NFC.
 *  False says nothing. */
bool swc_is_surely_nfc(swc_str text);

/** White space of SPEC 4: Unicode White_Space, and zero-width space, joiner marks and BOM. */
bool swc_is_space(uint32_t code_point);
/** Without the blanks and control characters of ASCII and the unbreakable spaces at both ends. */
static inline swc_str swc_trim_blanks(swc_str text)
{
    size_t blank = 1;
    while (text.length > 0 && blank > 0) {
        blank = (unsigned char)text.data[0] <= ' ';
        blank = text.length > 1 && text.data[0] == '\xC2' && text.data[1] == '\xA0' ? 2 : blank;
        text = (swc_str){text.data + blank, text.length - blank};
    }
    blank = 1;
    while (text.length > 0 && blank > 0) {
        const char *last = text.data + text.length - 1;
        blank = (unsigned char)last[0] <= ' ';
        blank = text.length > 1 && last[-1] == '\xC2' && last[0] == '\xA0' ? 2 : blank;
        text.length -= blank;
    }
    return text;
}

/** Whether a code point is a small letter, or a capital. */
bool swc_is_lower(uint32_t code_point);
bool swc_is_upper(uint32_t code_point);

/** Append the canonical text form: NFC, trimmed, runs of white space to one space. */
bool swc_text_clean_add(swc_buf *buf, swc_str text);

/** Append the fold of SPEC 7 and RULES 7.2: NFC, Unicode simple lower case, NFC, runs of white
 *  space to one space, trimmed. This goes into tickets: it never changes. */
bool swc_fold_add(swc_buf *buf, swc_str text);
/** Whether the fold of a text is that of another; without memory. Texts of over
 *  SWC_NFC_SHORT_BYTES have to be the same bytes. */
bool swc_fold_same(swc_str a, swc_str b);
/** Whether it begins with that of another; one of the two that is so long does not. */
bool swc_fold_begins(swc_str text, swc_str start);

/** Append the fold for matching only: lower case, marks and đ removed, every run of anything but
 *  letters and digits to one space, trimmed; apostrophes vanish ("Cư M'gar" -> "cu mgar"). */
bool swc_key_add(swc_buf *buf, swc_str text);

/** One step of swc_key_add: the letter or digit that stands for a code point, ' ' for what
 *  separates, 0 for what vanishes. */
uint32_t swc_key_letter_wide(uint32_t code_point);
static inline uint32_t swc_key_letter(uint32_t c)
{
    bool is_plain = (c | 0x20) - 'a' <= 'z' - 'a' || c - '0' <= 9;
    return c >= 0x80  ? swc_key_letter_wide(c)
           : is_plain ? c | 0x20
                      : (c == '\'' || c == '`' ? 0 : ' ');
}
/** swc_key_add into the caller's memory, with a NUL. @return length; SIZE_MAX when it may not fit
 */
size_t swc_key_into(swc_str text, char *key, size_t capacity);

/** Order of FORMS 3 (keys 1, 2, 3): < 0, 0, > 0. */
int swc_vietnamese_compare(swc_str a, swc_str b);
/** Append bytes that memcmp orders as swc_vietnamese_compare orders the texts, also when more keys
 *  follow: for sorting many rows. @return false when memory ends */
bool swc_vietnamese_key_add(swc_buf *buf, swc_str text);

#endif
