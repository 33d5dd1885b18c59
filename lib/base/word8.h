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

/** The bytes of a text of one to seven, the first one lowest, zeros behind the last. */
static inline uint64_t swc_load_short(const char *bytes, size_t length)
{
    if (length >= sizeof(uint32_t)) {
        uint32_t first;
        uint32_t last;
        memcpy(&first, bytes, sizeof first);
        memcpy(&last, bytes + length - sizeof last, sizeof last);
        return le32toh(first) | (uint64_t)le32toh(last) << (length - sizeof last) * 8;
    }
    size_t middle = length / 2;
    return (unsigned char)bytes[0] | (uint64_t)(unsigned char)bytes[middle] << middle * 8 |
           (uint64_t)(unsigned char)bytes[length - 1] << (length - 1) * 8;
}

/** The number that eight digits write, the first one lowest in the word: neighbours are put
 * together three times, to pairs, to fours, to eight. */
static inline uint64_t swc_digits8(uint64_t word)
{
    word &= SWC_EVERY_BYTE(0x0F);
    word = word * 10 + (word >> 8); /* in every other byte */
    const uint64_t pair = UINT64_C(0x000000FF000000FF);
    return ((word & pair) * (UINT64_C(1000000) << 32 | 100) +
            ((word >> 16) & pair) * (UINT64_C(10000) << 32 | 1)) >>
           32;
}

/** Whether one of the eight bytes is a digit. */
static inline bool swc_has_digit8(uint64_t word)
{
    uint64_t x = word ^ SWC_EVERY_BYTE('0');
    /* the top bit of exactly the bytes above 9 */
    uint64_t others = ((x & SWC_EVERY_BYTE(0x7F)) + SWC_EVERY_BYTE(0x7F - 9)) | x;
    return (others & SWC_EVERY_BYTE(0x80)) != SWC_EVERY_BYTE(0x80);
}

/** The last eight bytes of a text of at least one; a shorter one whole. */
static inline uint64_t swc_load_tail(const char *bytes, size_t length)
{
    return length >= sizeof(uint64_t) ? swc_load8(bytes + length - sizeof(uint64_t))
                                      : swc_load_short(bytes, length);
}

/* Folded first: a product's bits tell only of the bits below them, and names often differ in their
 * last byte. */
static inline uint64_t swc_fold8(uint64_t hash, uint64_t word)
{
    hash ^= word;
    return (hash ^ hash >> 32) * UINT64_C(0x9e3779b97f4a7c15); /* 2^64 over the golden ratio */
}

/** A hash with one multiplication for eight bytes, good in its upper bits: for memories of answers,
 *  where swc_hash64 would cost more than it saves. */
static inline uint64_t swc_fold_hash(const char *bytes, size_t length)
{
    uint64_t hash = length;
    for (size_t i = 0; i + sizeof(uint64_t) < length; i += sizeof(uint64_t)) {
        hash = swc_fold8(hash, swc_load8(bytes + i));
    }
    return length == 0 ? 0 : swc_fold8(hash, swc_load_tail(bytes, length));
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
