/*
 * Text that nothing has to be asked about: words of visible ASCII and composed Vietnamese letters
 * with single spaces between them. Most names, addresses and classes are such text.
 *
 * Ownership: a check is a plain value. What it does not accept is not wrong, only not told by it.
 */
#ifndef SWC_TEXT_PLAIN_TEXT_H
#define SWC_TEXT_PLAIN_TEXT_H

#include "swc/status.h"

typedef struct swc_plain_check {
    uint64_t rows[256]; /**< next state of each state, by byte */
} swc_plain_check;

void swc_plain_check_init(swc_plain_check *check);
/**
 * Whether a text has no space at an end and no two together, no '?', no control character, and no
 * letter but ASCII and U+00C0..U+01BF, U+1EA0..U+1EF9. False for no text. One step a byte.
 */
bool swc_plain_check_accepts(const swc_plain_check *check, swc_str text);

/** What the bytes of a text of valid UTF-8 say of the encoding it was typed in. */
typedef enum swc_text_look {
    SWC_LOOKS_ASCII,
    SWC_LOOKS_OPEN,    /**< letters that an old encoding may have left */
    SWC_LOOKS_UNICODE, /**< a letter U+1E80..U+1EFF: no old encoding, seen as Windows-1252, gives
                          one */
} swc_text_look;

swc_text_look swc_text_look_at(swc_str text);

#endif
