/*
 * The exact phrases of the enum columns, as a table: data for words.c only.
 *
 * Ownership: static data.
 */
#ifndef SWC_MODEL_WORDS_PHRASES_H
#define SWC_MODEL_WORDS_PHRASES_H

#include "model/words/words.h"

typedef struct swc_word_phrases {
    swc_vocabulary vocabulary;
    const char *word;    /**< canonical */
    const char *phrases; /**< in key form, joined by '|' */
} swc_word_phrases;

/** Ends with a NULL word. */
extern const swc_word_phrases swc_phrases[];

#endif
