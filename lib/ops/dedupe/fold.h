/*
 * Names folded for comparison: words without marks, the given name, and the marks as they stood.
 *
 * Ownership: everything is in the caller's structs; the letter table is built once per run.
 *
 * The fold is that of swc_key_add, through a table (about ten times as fast), and knows what names
 * in the province do: H' before an Ê Đê woman's name vanishes (H'Linh, H Linh, HLinh, Linh), a
 * man's Y stays, the tone's place in hoà / hòa does not matter. Apostrophes of all forms vanish.
 */
#ifndef SWC_DEDUPE_FOLD_H
#define SWC_DEDUPE_FOLD_H

#include "swc/memory.h"
#include "swc/status.h"

enum { DEDUPE_LETTERS = 0x2100, DEDUPE_NAME_BYTES = 192, DEDUPE_WORDS = 12 };

typedef struct dedupe_letters {
    uint8_t base[DEDUPE_LETTERS];  /* an ASCII letter or digit, or one of fold_class */
    uint8_t marks[DEDUPE_LETTERS]; /* of a letter: quality * 8 + tone; 0: none */
} dedupe_letters;

typedef struct dedupe_word {
    const char *text;
    size_t length;
} dedupe_word;

typedef struct dedupe_name {
    char text[DEDUPE_NAME_BYTES]; /* words in their order, joined by single spaces */
    size_t length;
    dedupe_word words[DEDUPE_WORDS];
    uint32_t marks[DEDUPE_WORDS]; /* 0: the word stands without marks */
    uint8_t tones[DEDUPE_WORDS];  /* 0: none, then grave, hook, tilde, acute, dot below */
    size_t word_count;
    size_t given;   /* index of the given name's word */
    bool clan_name; /* has Y or H': the order of its words varies */
    bool marked;    /* some word has marks */
} dedupe_name;

bool dedupe_letters_init(dedupe_letters *letters);
/** @return false when memory ends. Names beyond the limits keep their start and a digest. */
bool dedupe_fold_name(const dedupe_letters *letters, swc_str raw, dedupe_name *name_out);
/** Append the fold of any text. */
bool dedupe_fold_text(const dedupe_letters *letters, swc_str raw, swc_buf *out);
/** Cut a folded text into its words; at most DEDUPE_WORDS of them. */
size_t dedupe_split(swc_str folded, dedupe_word words_out[DEDUPE_WORDS]);
/** The word as it sounds: tr = ch, s = x, gi = d = r, i = y, l = n, doubled letters once.
 *  @param out  holds word.length bytes. @return its length */
size_t dedupe_sound(dedupe_word word, char *out);
/** A family name of the country that begins a name, folded. */
bool dedupe_is_surname(dedupe_word word);
/** ... whose bearers' names are made of Vietnamese syllables: not a clan of the Gia Rai. */
bool dedupe_is_kinh_surname(dedupe_word word);
bool dedupe_word_equal(dedupe_word a, dedupe_word b);
/** Slips (insert, delete, replace, swap of neighbours) between two words, up to `limit` + 1. */
size_t dedupe_slips(dedupe_word a, dedupe_word b, size_t limit);

#endif
