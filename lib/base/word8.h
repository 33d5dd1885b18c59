/*
 * Eight bytes of text at a time, in plain C.
 *
 * Ownership: nothing is kept; a word is a value. Bytes may lie anywhere; reading past the end of a
 * text is the caller's care.
 */
#ifndef SWC_BASE_WORD8_H
#define SWC_BASE_WORD8_H

#include "swc/status.h"

#include <endian.h>
#include <string.h>

#define SWC_EVERY_BYTE(byte) (UINT64_C(0x0101010101010101) * (unsigned char)(byte))

/** The eight bytes at `bytes`, the first one lowest on every machine. */
static inline uint64_t swc_load8(const void *bytes)
{
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return le64toh(word);
}

/** A text of one to seven bytes as a word: all of its bytes, some twice, none that is not its own.
 *  Equal texts of one length give equal words, unequal ones do not. */
static inline uint64_t swc_load_short(const char *bytes, size_t length)
{
    uint32_t first;
    uint32_t last;
    if (length >= sizeof first) {
        memcpy(&first, bytes, sizeof first);
        memcpy(&last, bytes + length - sizeof last, sizeof last);
        return (uint64_t)first << 32 | last;
    }
    return (uint64_t)(unsigned char)bytes[0] << 16 |
           (uint64_t)(unsigned char)bytes[length / 2] << 8 | (unsigned char)bytes[length - 1];
}

/** The top bit of every byte that is zero, and of no other up to the first one. */
static inline uint64_t swc_zero_bytes(uint64_t word)
{
    return (word - SWC_EVERY_BYTE(1)) & ~word & SWC_EVERY_BYTE(0x80);
}

/** The top bit of exactly the bytes that are not `byte`: no carry runs from one to the next. */
static inline uint64_t swc_other_bytes(uint64_t word, unsigned char byte)
{
    uint64_t x = word ^ SWC_EVERY_BYTE(byte);
    return ((x & SWC_EVERY_BYTE(0x7F)) + SWC_EVERY_BYTE(0x7F)) | x;
}

#endif
