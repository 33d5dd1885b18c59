/*
 * The old Vietnamese encodings as tables, and the tables laid out for decoding.
 *
 * Ownership: static tables; a swc_charset belongs to the caller and points nowhere.
 */
#ifndef SWC_TEXT_CHARSET_H
#define SWC_TEXT_CHARSET_H

#include "text/encoding.h"

enum { SWC_LETTER_COUNT = 134, SWC_PAIR_SLOTS = 32 };

/** One Vietnamese letter: one byte, or base byte << 8 | mark byte. */
typedef struct swc_letter_bytes {
    uint16_t code_point;
    uint16_t tcvn3; /**< toned letters: one byte for both cases */
    uint16_t vni;
    uint16_t viscii;
    uint16_t cp1258;
} swc_letter_bytes;

/** Every letter of Vietnamese beyond ASCII, by code point. */
extern const swc_letter_bytes swc_letters[SWC_LETTER_COUNT];

/** How the bytes of one encoding decode. */
typedef struct swc_charset {
    uint16_t single[256];               /**< code point of a byte that stands alone */
    bool defined[256];                  /**< whether the encoding has the byte */
    uint8_t slot[256];                  /**< of a base byte in `pair`; 0: none */
    uint16_t pair[SWC_PAIR_SLOTS][256]; /**< [slot][mark] letter, 0: none */
} swc_charset;

/** @param encoding  CP1258, TCVN3, VNI or VISCII */
void swc_charset_build(swc_charset *charset, swc_encoding encoding);
/** The byte that Windows-1252 shows as this code point (0x80..0x9F of Latin-1 stand for
 *  themselves), or -1. */
int swc_cp1252_byte(uint32_t code_point);
/** The bytes of a code point in an encoding of swc_letters, 0 when it has none; Windows-1252's
 * other characters included. The inverse of decoding. */
size_t swc_charset_encode(swc_encoding encoding, uint32_t code_point, uint8_t bytes[2]);
/** Capital of a Vietnamese letter; anything else as it is. */
uint32_t swc_vietnamese_upper(uint32_t code_point);

#endif
