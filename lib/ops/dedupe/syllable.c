/* The onsets and rhymes of Vietnamese without their marks. Judges one word, compares none. */
#include "ops/dedupe/syllable.h"

#include <string.h>

/* Longest first, so that "ngh" is not read as "n". */
static const char *const onsets[] = {"ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu",
                                     "th",  "tr", "b",  "c",  "d",  "g",  "h",  "k",  "l",
                                     "m",   "n",  "p",  "r",  "s",  "t",  "v",  "x",  ""};

/* In byte order: they are searched by halves. */
static const char *const rhymes[] = {
    "a",    "ac",   "ach",  "ai",   "am",   "an",  "ang",  "anh",  "ao",  "ap",   "at",  "au",
    "ay",   "e",    "ec",   "ech",  "em",   "en",  "eng",  "enh",  "eo",  "ep",   "et",  "eu",
    "i",    "ia",   "ich",  "iec",  "iem",  "ien", "ieng", "iep",  "iet", "ieu",  "im",  "in",
    "inh",  "ip",   "it",   "iu",   "o",    "oa",  "oac",  "oach", "oai", "oam",  "oan", "oang",
    "oanh", "oao",  "oap",  "oat",  "oay",  "oc",  "oe",   "oen",  "oeo", "oet",  "oi",  "om",
    "on",   "ong",  "ooc",  "oong", "op",   "ot",  "u",    "ua",   "uan", "uang", "uat", "uau",
    "uay",  "uc",   "ue",   "uech", "uenh", "ui",  "um",   "un",   "ung", "uo",   "uoc", "uoi",
    "uom",  "uon",  "uong", "uop",  "uot",  "uou", "up",   "ut",   "uu",  "uy",   "uya", "uych",
    "uyen", "uyet", "uynh", "uyp",  "uyt",  "uyu", "y",    "yem",  "yen", "yet",  "yeu",
};

static bool is_rhyme(const char *text, size_t length)
{
    size_t low = 0;
    size_t high = sizeof rhymes / sizeof rhymes[0];
    while (low < high) {
        size_t middle = (low + high) / 2;
        size_t size = strlen(rhymes[middle]);
        int order = memcmp(text, rhymes[middle], length < size ? length : size);
        if (order == 0 && length == size) {
            return true;
        }
        if (order < 0 || (order == 0 && length < size)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return false;
}

/* c, g and ng are written k, gh and ngh before e, i and y, and only there. */
static bool spells_well(const char *onset, char vowel)
{
    bool front = vowel == 'e' || vowel == 'i' || vowel == 'y';
    if (strcmp(onset, "c") == 0 || strcmp(onset, "ng") == 0) {
        return !front;
    }
    if (strcmp(onset, "g") == 0) {
        return !front || vowel == 'i';
    }
    if (strcmp(onset, "k") == 0 || strcmp(onset, "gh") == 0 || strcmp(onset, "ngh") == 0) {
        return front;
    }
    return strcmp(onset, "p") != 0; /* ph; a bare p begins no word of the language */
}

bool dedupe_is_syllable(dedupe_word word)
{
    for (size_t i = 0; i < sizeof onsets / sizeof onsets[0]; i++) {
        size_t length = strlen(onsets[i]);
        if (length < word.length && memcmp(word.text, onsets[i], length) == 0 &&
            is_rhyme(word.text + length, word.length - length) &&
            spells_well(onsets[i], word.text[length])) {
            return true;
        }
    }
    return false;
}

bool dedupe_can_bear(dedupe_word word, uint8_t tone)
{
    enum { ACUTE = 4, DOT_BELOW = 5 };
    char last = word.length == 0 ? '\0' : word.text[word.length - 1];
    char before = word.length < 2 ? '\0' : word.text[word.length - 2];
    bool stopped = last == 'c' || last == 'p' || last == 't' || (last == 'h' && before == 'c');
    return !stopped || tone == ACUTE || tone == DOT_BELOW;
}
