/* What signs among letters say of an encoding. Knows no letters and no reading. */
#include "text/judge.h"

/* Signs that nobody writes by themselves, where old fonts have letters that are words: "5§" is 5Đ
 * in TCVN3, "£ §ª" is Ê Đê. */
static bool is_lost_letter(uint32_t c)
{
    static const uint16_t signs[] = {0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8,
                                     0xAA, 0xAC, 0xB5, 0xB6, 0xB8, 0xBE, 0xBF};
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (signs[i] == c) {
            return true;
        }
    }
    return false;
}

/* "m²", "km²", "cm³": a power of metres. */
static bool is_of_metres(const uint32_t *word, size_t at)
{
    bool power = word[at] == 0xB2 || word[at] == 0xB3;
    return power && (at == 1 || at == 2) && (word[at - 1] | 0x20) == 'm' && word[0] < 0x80;
}

/* Points of a sign that stands beside a letter. Typographic signs, the đồng sign and the letter
 * apostrophes of minority names say nothing, dashes and dots inside a word little ("HY•I" is HYỚI
 * in VISCII), as do degrees, squares and an accent as apostrophe (10 m², H´Nhi); others are what is
 * left of letters. */
int swc_sign_points(const uint32_t *word, size_t at, bool before, bool behind)
{
    uint32_t c = word[at];
    bool joins =
        c == 0x2013 || c == 0x2014 || c == 0x201C || c == 0x201D || c == 0x2022 || c == 0x2026;
    if (joins && before && behind) {
        return SWC_POINTS_ODD;
    }
    static const uint16_t harmless[] = {0xA0,   0x2BC,  0x2BB,  0x200B, 0x200C, 0x200D,
                                        0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
                                        0x2022, 0x2026, 0x20AB, 0xFEFF};
    for (size_t i = 0; i < sizeof harmless / sizeof harmless[0]; i++) {
        if (harmless[i] == c) {
            return 0;
        }
    }
    if (c == 0xB0 || c == 0xB2 || c == 0xB4 || c == 0xB3 || c == 0xB7 || c == 0xBA) {
        return before && (behind || !is_of_metres(word, at)) ? SWC_POINTS_ODD : 0;
    }
    bool trademark = c == 0xAE && before && !behind; /* Lenovo® */
    bool beside = (before || behind) && !trademark;
    return beside || is_lost_letter(c) ? SWC_POINTS_NONE : 0;
}

/* Dashes, quotes, bullets and dots with no letter beside them: a cell of "—" means none, although
 * it is Ở in VISCII. */
bool swc_is_punctuation(const uint32_t *word, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (word[i] < 0x2010 || word[i] > 0x2026) {
            return false;
        }
    }
    return true;
}
