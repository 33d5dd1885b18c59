/* Remembers words. Judges no name. */
#include "ops/dedupe/words.h"

#include "swc/hash.h"

static uint32_t letters_of(dedupe_word word)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < word.length; i++) {
        if (word.text[i] >= 'a' && word.text[i] <= 'z') {
            letters |= UINT32_C(1) << (word.text[i] - 'a');
        }
    }
    return letters;
}

known_word words_know(known_words *known, dedupe_word word)
{
    uint64_t digest = swc_hash64((swc_str){word.text, word.length});
    known_word *place = &known->places[digest % KNOWN_WORDS];
    if (place->digest != digest || digest == 0) {
        char sound[DEDUPE_NAME_BYTES];
        size_t length = dedupe_sound(word, sound);
        place->digest = digest;
        place->sound = swc_hash64((swc_str){sound, length});
        place->letters = letters_of(word);
        place->flags = (uint8_t)((dedupe_is_surname(word) ? WORD_SURNAME : 0) |
                                 (dedupe_is_kinh_surname(word) ? WORD_KINH_SURNAME : 0) |
                                 (dedupe_is_given_name(word) ? WORD_GIVEN : 0) |
                                 (dedupe_is_syllable(word) ? WORD_SYLLABLE : 0));
    }
    return *place;
}
