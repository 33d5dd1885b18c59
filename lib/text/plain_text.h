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

#endif
