/* Levels of schools ("TH&THCS", "GDNN-GDTX") and signals of phones ("có 3G, 4G") out of free text.
 */
#include "model/words/words.h"

#include "model/operators.h"

#include <string.h>

enum { PRESCHOOL, PRIMARY, LOWER, UPPER, CONTINUING, VOCATIONAL, HIGHER, LEVEL_FILLER };

static const swc_phrase level_phrases[] = {
    {"mam non", PRESCHOOL},
    {"gdmn", PRESCHOOL},
    {"giao duc mam non", PRESCHOOL},
    {"mn", PRESCHOOL},
    {"mau giao", PRESCHOOL},
    {"mg", PRESCHOOL},
    {"nha tre", PRESCHOOL},
    {"mau giao mam non", PRESCHOOL},
    {"mgtt", PRESCHOOL},
    {"mntt", PRESCHOOL},
    {"tieu hoc", PRIMARY},
    {"th", PRIMARY},
    {"cap 1", PRIMARY},
    {"cap i", PRIMARY},
    {"c1", PRIMARY},
    {"tieu", PRIMARY},
    {"trung hoc co so", LOWER},
    {"thcs", LOWER},
    {"cap 2", LOWER},
    {"cap ii", LOWER},
    {"c2", LOWER},
    {"trung hoc pho thong", UPPER},
    {"thpt", UPPER},
    {"cap 3", UPPER},
    {"cap iii", UPPER},
    {"ptth", UPPER},
    {"c3", UPPER},
    {"gdtx", CONTINUING},
    {"giao duc thuong xuyen", CONTINUING},
    {"thuong xuyen", CONTINUING},
    {"ttgdtx", CONTINUING},
    {"bo tuc", CONTINUING},
    {"gdnn gdtx", CONTINUING},
    {"ttgdnn gdtx", CONTINUING},
    {"giao duc nghe nghiep giao duc thuong xuyen", CONTINUING},
    {"giao duc nghe nghiep va giao duc thuong xuyen", CONTINUING},
    {"gdtx gdnn", CONTINUING},
    {"gdtxhn", CONTINUING},
    {"gdnn", VOCATIONAL},
    {"giao duc nghe nghiep", VOCATIONAL},
    {"trung cap", VOCATIONAL},
    {"trung cap nghe", VOCATIONAL},
    {"trung cap chuyen nghiep", VOCATIONAL},
    {"tccn", VOCATIONAL},
    {"cao dang nghe", VOCATIONAL},
    {"day nghe", VOCATIONAL},
    {"truong nghe", VOCATIONAL},
    {"dai hoc", HIGHER},
    {"cao dang", HIGHER},
    {"dh", HIGHER},
    {"cd", HIGHER},
    {"dh cd", HIGHER},
    {"hoc vien", HIGHER},
    {"truong", LEVEL_FILLER},
    {"va", LEVEL_FILLER},
    {"cap", LEVEL_FILLER},
    {"bac", LEVEL_FILLER},
    {"hoc", LEVEL_FILLER},
    {"trung tam", LEVEL_FILLER},
    {"tt", LEVEL_FILLER},
    {"lien", LEVEL_FILLER},
    {"ptdtnt", LEVEL_FILLER},
    {"ptdtbt", LEVEL_FILLER},
    {"dtnt", LEVEL_FILLER},
    {"dtbt", LEVEL_FILLER},
    {"pho thong dtnt", LEVEL_FILLER},
    {"pho thong dtbt", LEVEL_FILLER},
    {"pho thong dan toc noi tru", LEVEL_FILLER},
    {"pho thong dan toc ban tru", LEVEL_FILLER},
    {"dan toc noi tru", LEVEL_FILLER},
    {"dan toc ban tru", LEVEL_FILLER},
};

size_t swc_words_level_at(const char *key, unsigned *mask)
{
    int meaning = LEVEL_FILLER;
    size_t length =
        swc_phrase_at(key, level_phrases, sizeof level_phrases / sizeof level_phrases[0], &meaning);
    if (meaning == LEVEL_FILLER) {
        return 0;
    }
    *mask |= 1u << meaning;
    return length;
}

/* "Cấp 1, 2": the figure that goes on from the one before it; LEVEL_FILLER: none. */
static int next_level(const char *word, size_t length)
{
    static const char *const figures[][2] = {{"1", "i"}, {"2", "ii"}, {"3", "iii"}};
    for (int i = 0; i < 3; i++) {
        for (size_t k = 0; k < 2; k++) {
            if (strlen(figures[i][k]) == length && memcmp(figures[i][k], word, length) == 0) {
                return PRIMARY + i;
            }
        }
    }
    return LEVEL_FILLER;
}

/* @param all  whether other words stand there is not all that is asked: go on behind them */
static unsigned levels_of(const char *key, bool all, bool *rest_out)
{
    unsigned mask = 0;
    bool counted = false; /* the level before was a figure */
    *rest_out = false;
    while (*key != '\0' && (all || !*rest_out)) {
        int meaning = LEVEL_FILLER;
        size_t length = swc_phrase_at(key, level_phrases,
                                      sizeof level_phrases / sizeof level_phrases[0], &meaning);
        if (length == 0) {
            length = strcspn(key, " ");
            meaning = counted ? next_level(key, length) : LEVEL_FILLER;
            *rest_out = *rest_out || meaning == LEVEL_FILLER;
        }
        counted = strncmp(key, "cap ", 4) == 0 || (counted && meaning != LEVEL_FILLER) ||
                  (counted && strncmp(key, "va ", 3) == 0);
        if (meaning != LEVEL_FILLER) {
            mask |= 1u << meaning;
        }
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return mask;
}

unsigned swc_words_levels(const char *key, bool *rest_out)
{
    return levels_of(key, true, rest_out);
}

const char *swc_words_level(const char *key)
{
    bool rest = false;
    unsigned mask = levels_of(key, false, &rest);
    const swc_word *words = swc_levels();
    if (rest || mask == 0 || (mask & (mask - 1)) != 0) {
        return NULL;
    }
    while ((mask & 1u) == 0) {
        mask >>= 1;
        words++;
    }
    return words->word;
}

/* ---- the signal of a school: the best generation that is named ---- */

const char *swc_words_signal(const char *key)
{
    static const char *const known[] = {"song", "mang", "chi",  "goi",    "co",   "va",   "phu",
                                        "da",   "di",   "dong", "muc",    "toi",  "tot",  "manh",
                                        "yeu",  "on",   "dinh", "kem",    "chap", "chon", "trung",
                                        "binh", "kha",  "rat",  "thuong", "day",  "du"};
    static const char *const words[] = {"none", "2g", "3g", "4g", "5g"};
    static const char *const nothing[] = {"khong",
                                          "khong co",
                                          "chua co",
                                          "chua co song",
                                          "khong co song",
                                          "lom song",
                                          "chua",
                                          "ko",
                                          "chua phu song",
                                          "trang song",
                                          "no",
                                          "0",
                                          "khong song",
                                          "mat song",
                                          "khong phu song",
                                          "chua co song di dong",
                                          "khong co song di dong"};
    size_t best = 0;
    for (size_t i = 0; i < sizeof nothing / sizeof nothing[0]; i++) {
        if (strcmp(key, nothing[i]) == 0) {
            return words[0];
        }
    }
    while (*key != '\0') {
        size_t length = strcspn(key, " ");
        bool lte = length == 3 && memcmp(key, "lte", 3) == 0; /* the network of 4G */
        bool fits = lte || (length == 2 && key[1] == 'g' && key[0] >= '2' && key[0] <= '5');
        if (fits) {
            size_t index = lte ? 3 : (size_t)(key[0] - '1');
            best = index > best ? index : best;
        }
        for (size_t i = 0; !fits && i < sizeof known / sizeof known[0]; i++) {
            fits = strlen(known[i]) == length && memcmp(known[i], key, length) == 0;
        }
        size_t named = fits ? 0 : swc_operator_at(key);
        if (!fits && named == 0) {
            return NULL;
        }
        length = named > 0 ? named : length;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return best > 0 ? words[best] : NULL;
}
