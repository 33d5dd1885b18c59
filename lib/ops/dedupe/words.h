/*
 * What is known of a word of a name, worked out once: few words make many names.
 *
 * Ownership: plain values; zero-initialise.
 */
#ifndef SWC_DEDUPE_WORDS_H
#define SWC_DEDUPE_WORDS_H

#include "ops/dedupe/syllable.h"

enum word_flag {
    WORD_SURNAME = 1,      /* dedupe_is_surname */
    WORD_KINH_SURNAME = 2, /* dedupe_is_kinh_surname */
    WORD_GIVEN = 4,        /* dedupe_is_given_name */
    WORD_SYLLABLE = 8,     /* dedupe_is_syllable */
};

typedef struct known_word {
    uint64_t digest;  /* of its letters; 0: an empty place */
    uint64_t sound;   /* of what is heard */
    uint32_t letters; /* which of a-z it holds, one bit each */
    uint8_t flags;
} known_word;

enum { KNOWN_WORDS = 2048 };

typedef struct known_words {
    known_word places[KNOWN_WORDS]; /* by the digest: the last word of each place */
} known_words;

known_word words_know(known_words *known, dedupe_word word);

#endif
