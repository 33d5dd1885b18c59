/*
 * Whether a whole file is valid UTF-8, at the speed of reading it.
 *
 * Ownership: the caller's struct; nothing is allocated.
 */
#ifndef SWC_TEXT_UTF8_CHECK_H
#define SWC_TEXT_UTF8_CHECK_H

#include "swc/status.h"

typedef struct swc_utf8_check {
    uint64_t rows[256]; /**< per byte: the next state of every state, six bits each */
    uint64_t state;
} swc_utf8_check;

void swc_utf8_check_init(swc_utf8_check *check);
/** The next bytes, cut anywhere. No surrogates, no overlong forms, up to U+10FFFF (RFC 3629). */
void swc_utf8_check_add(swc_utf8_check *check, swc_str bytes);
/** Whether all bytes so far are valid and no sequence is cut off. */
bool swc_utf8_check_valid(const swc_utf8_check *check);
/** Whether bytes may follow with which all are. */
bool swc_utf8_check_may_go_on(const swc_utf8_check *check);

#endif
