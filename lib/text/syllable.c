/* Vietnamese syllables: spelling rules and the common ones, as tables. Decides no encoding. */
#include "text/syllable.h"

#include "base/count.h"
#include <stdlib.h>
#include <string.h>

enum { WORD_LETTERS = 24, ONSET_LETTERS = 4 };

/* A letter without its tone is one byte: ASCII in lower case, and these for the modified ones. */
#define A_BREVE 'A'
#define A_CIRCUMFLEX 'B'
#define D_STROKE 'D'
#define E_CIRCUMFLEX 'E'
#define O_CIRCUMFLEX 'O'
#define O_HORN 'P'
#define U_HORN 'U'

/* Vowels with no tone, huyền, hỏi, ngã, sắc, nặng. */
static const struct {
    char base;
    uint16_t forms[6];
} vowels[] = {
    {'a', {'a', 0xE0, 0x1EA3, 0xE3, 0xE1, 0x1EA1}},
    {A_BREVE, {0x103, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0x1EB7}},
    {A_CIRCUMFLEX, {0xE2, 0x1EA7, 0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD}},
    {'e', {'e', 0xE8, 0x1EBB, 0x1EBD, 0xE9, 0x1EB9}},
    {E_CIRCUMFLEX, {0xEA, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7}},
    {'i', {'i', 0xEC, 0x1EC9, 0x129, 0xED, 0x1ECB}},
    {'o', {'o', 0xF2, 0x1ECF, 0xF5, 0xF3, 0x1ECD}},
    {O_CIRCUMFLEX, {0xF4, 0x1ED3, 0x1ED5, 0x1ED7, 0x1ED1, 0x1ED9}},
    {O_HORN, {0x1A1, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3}},
    {'u', {'u', 0xF9, 0x1EE7, 0x169, 0xFA, 0x1EE5}},
    {U_HORN, {0x1B0, 0x1EEB, 0x1EED, 0x1EEF, 0x1EE9, 0x1EF1}},
    {'y', {'y', 0x1EF3, 0x1EF7, 0x1EF9, 0xFD, 0x1EF5}},
};
enum { TONE_SAC = 4, TONE_NANG = 5 };

/* Letters of Ê Đê, Gia Rai and M'nông that Vietnamese does not have: breves, č, ñ, ƀ. */
static const struct {
    uint16_t letter;
    char base;
} minority_letters[] = {
    {0x115, 'e'}, {0x12D, 'i'}, {0x14F, 'o'}, {0x16D, 'u'}, {0x10D, 'c'}, {0xF1, 'n'}, {0x180, 'b'},
};
enum { COMBINING_BREVE = 0x306 };

/* clang-format off */
static const char *const onsets[] = {
    "", "b", "c", "ch", "d", "D", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
};

/* Source: the rimes of the standard orthography, as counted by every school primer. */
static const char *const rimes[] = {
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay",
    "Ac", "Am", "An", "Ang", "Ap", "At",
    "Bc", "Bm", "Bn", "Bng", "Bp", "Bt", "Bu", "By",
    "e", "ec", "em", "en", "eng", "eo", "ep", "et",
    "E", "Ech", "Em", "En", "Enh", "Ep", "Et", "Eu",
    "i", "ia", "ich", "im", "in", "inh", "ip", "it", "iu",
    "iEc", "iEm", "iEn", "iEng", "iEp", "iEt", "iEu",
    "o", "oc", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot",
    "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay",
    "oAc", "oAm", "oAn", "oAng", "oAt", "oe", "oen", "oeo", "oet",
    "O", "Oc", "Oi", "Om", "On", "Ong", "Op", "Ot",
    "P", "Pi", "Pm", "Pn", "Pp", "Pt",
    "u", "ua", "uc", "ui", "um", "un", "ung", "up", "ut",
    "uBn", "uBng", "uBt", "uBy", "uE", "uEch", "uEnh", "uOc", "uOi", "uOm", "uOn", "uOng", "uOt",
    "uP", "uy", "uya", "uych", "uyEn", "uyEt", "uynh", "uyp", "uyt", "uyu",
    "U", "Ua", "Uc", "Ui", "Um", "Un", "Ung", "Ut", "Uu",
    "UPc", "UPi", "UPm", "UPn", "UPng", "UPp", "UPt", "UPu",
    "y", "ych", "ynh", "yt", "yEm", "yEn", "yEng", "yEt", "yEu",
};

/* Common syllables with a diacritic, tone as a digit (1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng), sorted.
 * Counted over the names of Vietnam's communes and of people, and over the words of school forms;
 * the province's minority names that are common there stand among them, and words of remarks that
 * an old encoding would turn into others that are common ("Cô", "Cụ"). */
static const char *const common[] = {
    "Bn", "Bp4", "D", "DAk", "DAk4", "DAng", "DAng5", "DBm1", "DBt4", "DBu1", "DBu5", "DE", "DE2",
    "DEm5", "DEn4", "DO", "DO3", "DOc4", "DOc5", "DOi4", "DOn", "DOn1", "DOng", "DOng1", "DOng4",
    "DOng5", "DPi1", "DPn", "DPt5", "DUPc5", "DUPng1", "DUc4", "Da", "Da1", "Da3", "Da5", "Dai5",
    "Dam1", "Dan", "Dan1", "Dang", "Daniel", "Dao1", "Dao2", "Dao5", "Dap5", "Dat5", "Deo1", "Di",
    "DiEm2", "DiEn1", "DiEn5", "Dia5", "Dich4", "Dinh", "Dinh1", "Dinh5", "Doan", "Doan1", "Dong4",
    "DrAk4", "DrPng", "Eban", "Ebur", "EcAm", "Eju", "EnuOl3", "Om4", "Ong", "P2", "Pung", "Ung4",
    "Uu", "adrPng", "anh4", "ayun", "bAc4", "bAng1", "bE4", "bEn", "bEn4", "bEnh5", "bO2", "bO4",
    "bO5", "bOi5", "bOn2", "bOn4", "bOng", "ba1", "ba4", "bach5", "ban1", "ban2", "ban4", "bang1",
    "bang2", "bao2", "bao4", "bat4", "bay2", "bdPng", "be1", "be4", "bi5", "biEn", "biEu2", "bich4",
    "binh1", "bip4", "bkrOng", "blPm", "bling", "bo1", "bo2", "bu1", "buOn", "bui1", "buk4", "byA",
    "cAn", "cBm1", "cBm2", "cBn1", "cBn5", "cBp4", "cBu1", "cBu4", "cO", "cOi", "cOng", "cOng4",
    "cOng5", "cP", "cU", "cU4", "cUPc4", "cUPng1", "cUng4", "ca1", "ca4", "cac4", "cai4", "canh2",
    "cao4", "cat4", "cay1", "chAm", "chBn4", "chBu", "chOi1", "chP1", "chP5", "chU", "chUPng",
    "chUa", "chUc4", "chUng4", "chai2", "chanh4", "chi2", "chi4", "chiEn4", "chiEng1", "chiEu4",
    "chin4", "chinh4", "chu2", "chu4", "co4", "con1", "cu3", "cua2", "cuc4", "cung1", "dBn", "dBu1",
    "dBu4", "dP5", "dUPi4", "dUPng", "diEm3", "diEn", "diEn3", "diEn5", "diEp5", "diEu5", "diu1",
    "diu5", "drAk4", "drOng", "duOn", "duc5", "dung3", "duyEn", "gUi2", "giOng1", "giPi4", "giU3",
    "gia4", "giam4", "giang1", "giao4", "giay4", "gie2", "go1", "goi4", "hAng1", "hBn", "hBu5",
    "hDPk", "hO1", "hO3", "hO5", "hOi5", "hOn", "hOng1", "hPn", "hPp5", "hUPng", "hUPng1", "hUPng4",
    "hUa4", "hUng", "hUu3", "ha1", "ha5", "hai2", "ham1", "hang1", "hang5", "hanh1", "hanh5",
    "hao1", "hiEn1", "hiEn5", "hiEp5", "hiEu4", "hiEu5", "hinh1", "hlAng", "hmOng", "hmok", "ho5",
    "hoAng1", "hoa1", "hoa4", "hoai1", "hoan1", "hoang1", "hoc5", "hong2", "hrE", "huE4", "huE5",
    "hung1", "huyEn1", "huyEn5", "huynh1", "jlPi", "jut4", "kDoh", "kE4", "kEt4", "kUm", "kbO",
    "kbuOr", "kdAm", "kem1", "khAn", "khE", "khO", "khOi", "khOi4", "khOng", "khP", "khUPng",
    "khac4", "khai2", "khanh4", "khao2", "kho4", "khoai4", "khuE", "kiEn", "kiEn4", "kiEn5",
    "kiEt5", "kiEu1", "kinh4", "kmAl", "kmAn", "kpA", "kpPr", "krOng", "ksPr", "ky1", "ky4", "lAk",
    "lAk4", "lAng", "lBm", "lBp4", "lBp5", "lBu1", "lE", "lE5", "lO", "lO5", "lOc5", "lPi5", "lPng",
    "lPp4", "lUPng", "lUPng1", "lUPng5", "lUc5", "lUu", "lUu5", "la1", "lac5", "lai1", "lai5",
    "lam1", "lang1", "lang3", "lang5", "lanh3", "lao3", "liEm", "liEn", "liEng", "liEu3", "linh3",
    "lo1", "loai5", "long1", "luBn", "luBn5", "luc5", "lung3", "luy3", "luyEn5", "ly4", "mAt5",
    "mBm1", "mBn3", "mBn5", "mBt4", "mE", "mO1", "mOc5", "mOn", "mOng", "mOt5", "mPi4", "mUPi",
    "mUPi1", "mUPng1", "ma3", "ma4", "ma5", "mac5", "man1", "mang5", "manh5", "may4", "me5", "mi",
    "min", "mip", "mjBo", "mlO", "mo2", "mu4", "mua1", "muc5", "my2", "my3", "nAm", "nAng", "nBm5",
    "nEn", "nEn1", "nEt4", "nO", "nOi", "nOi4", "nOi5", "nOng", "nP", "nPi", "nU3", "nUPng", "nay1",
    "ne4", "ngBn", "ngO", "ngOng", "ngPm", "ngU3", "ngUPi1", "nga1", "ngai3", "ngan5", "ngay1",
    "ngheo1", "nghi5", "nghiEp5", "nghia3", "nghin1", "ngoai1", "ngoc5", "nguOn1", "nguyEn",
    "nguyEn3", "nguyEt5", "nhBn", "nhBn3", "nhBn5", "nhBt4", "nhBt5", "nhP4", "nhPn", "nhU",
    "nhUng3", "nha1", "nha3", "nhan1", "nhuBn5", "niE", "nuOl", "nui4", "nung1", "oanh4", "pAc4",
    "pAk4", "pOk4", "pPng", "pao4", "phBn", "phE", "phO2", "phO4", "phOng", "phPi", "phUPc4",
    "phUPng", "phUPng1", "phUPng5", "phai2", "pham5", "phat4", "phi1", "phiEu4", "phong1", "phu1",
    "phu2", "phu4", "phu5", "phuc4", "phung1", "phung5", "quBn", "quBn5", "quE4", "quOc4", "qua2",
    "quach4", "quan2", "quan4", "quang1", "quang2", "quy1", "quy4", "quyEn", "quyEn1", "quyEt4",
    "quynh1", "rBy3", "rOi1", "rOk4", "rP", "rcAm", "riEng", "riEng1", "rit", "ro3", "ruyEn",
    "sBm1", "sO2", "sO4", "sOng", "sOng4", "sP2", "sPn", "sUPng", "sach4", "san4", "sang4", "sat4",
    "sau4", "si3", "siEn", "siEng", "sin1", "soc4", "song4", "suOi4", "sung1", "sup4", "sy3",
    "tAng", "tBm", "tBn", "tBn4", "tBp5", "tBt4", "tBy", "tEn", "tO", "tO2", "tOc5", "tOn1",
    "tOng2", "tOng4", "tOt4", "tP", "tU1", "tU4", "tU5", "tUPi", "tUPng1", "tUPng2", "tUPng5",
    "ta5", "tai1", "tai5", "tam4", "tang2", "tao5", "tay1", "thAm4", "thAng", "thAng4", "thBt4",
    "thE2", "thE4", "thO", "thO2", "thOk", "thOn", "thOng", "thOng4", "thP", "thPi1", "thPi4",
    "thPm", "thU", "thUPng", "thUPng1", "thUPng5", "thUc4", "thach5", "thai4", "thang4", "thanh1",
    "thanh5", "thao1", "thao2", "thap4", "thi5", "thiEn", "thiEn5", "thiEt4", "thiEu2", "thiEu4",
    "thiEu5", "thinh5", "tho5", "thoai5", "thu2", "thuBn5", "thuE", "thuOt5", "thuy1", "thuy2",
    "thuy4", "thuy5", "tiEn", "tiEn1", "tiEn4", "tiEp4", "tiEu2", "tin4", "tinh1", "tinh2", "tinh4",
    "tinh5", "toan1", "toan2", "toan4", "tong1", "trBm", "trBn", "trBn1", "trBn4", "trEn", "trP5",
    "trUPc4", "trUPng", "trUPng1", "trUPng2", "trUc5", "trUng", "tra1", "tra2", "trach5", "trai3",
    "trang1", "trang2", "trang5", "tri1", "tri4", "tri5", "triEng", "triEt4", "triEu1", "triEu5",
    "trich4", "trinh1", "trinh5", "tro1", "trong5", "tru4", "truc4", "trung1", "tu4", "tuBn4",
    "tua2", "tung1", "tuyEn", "tuyEn1", "tuyEn4", "tuyEt4", "ty2", "uOng", "ung2", "uy2", "uyEn",
    "vAn", "vBn", "vBt5", "vE1", "vO", "vPi4", "vU1", "vUPng", "vUPng5", "va1", "van5", "vang1",
    "vi1", "vi3", "vi5", "viEn", "viEn3", "viEt4", "viEt5", "vinh3", "vo3", "vong1", "vu3", "vu5",
    "vung3", "xP", "xUPng", "xa3", "xa4", "xac4", "xach4", "xuBn", "xuyEn", "xuyEn4", "y4", "yA",
    "yEn", "yEn4", "yEu4", "yOng",
};
/* clang-format on */

static uint32_t lower(uint32_t c)
{
    bool latin = (c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7);
    if (latin) {
        return c + 0x20;
    }
    bool even_is_capital = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) ||
                           (c >= 0x1A0 && c <= 0x1A5) || (c >= 0x1EA0 && c <= 0x1EFF);
    if (even_is_capital && c % 2 == 0) {
        return c + 1;
    }
    return c == 0x1AF ? 0x1B0 : c == 0x243 ? 0x180 : c;
}

/* A word taken apart. */
typedef struct spelled_word {
    char base[WORD_LETTERS + 1];
    size_t length;
    int tone;       /* 0..5 */
    size_t tone_at; /* index of the letter that bears it */
    int tone_count; /* more than one is no syllable */
    bool minority;  /* has a letter that Vietnamese lacks */
    bool alien;     /* has a letter that no language of the province writes */
} spelled_word;

static bool take_vowel(spelled_word *word, uint32_t letter)
{
    for (size_t i = 0; i < COUNT(vowels); i++) {
        for (int tone = 0; tone < 6; tone++) {
            if (vowels[i].forms[tone] == letter) {
                word->tone_at = tone > 0 ? word->length : word->tone_at;
                word->base[word->length++] = vowels[i].base;
                word->tone = tone > 0 ? tone : word->tone;
                word->tone_count += tone > 0;
                return true;
            }
        }
    }
    return false;
}

static bool take_minority(spelled_word *word, uint32_t letter)
{
    for (size_t i = 0; i < COUNT(minority_letters); i++) {
        if (minority_letters[i].letter == letter) {
            word->base[word->length++] = minority_letters[i].base;
            word->minority = true;
            return true;
        }
    }
    return false;
}

static void take_letter(spelled_word *word, uint32_t letter)
{
    letter = lower(letter);
    if (letter >= 'a' && letter <= 'z') {
        word->base[word->length++] = (char)letter;
    } else if (letter == 0x111 ||
               letter == 0xF0) { /* đ, and eth, which keyboards confuse with it */
        word->base[word->length++] = D_STROKE;
        word->alien = word->alien || letter == 0xF0;
    } else if (letter == COMBINING_BREVE && word->length > 0) {
        word->minority = true;
    } else if (!take_vowel(word, letter) && !take_minority(word, letter)) {
        word->alien = true;
    }
}

static bool is_vowel(char base)
{
    return strchr("aABeEioOPuUy", base) != NULL;
}

/*
 * Whether the tone mark stands on the vowel that bears it: ă â ê ô ơ before all others; else the
 * second of two before a consonant, the first of two at the end (of oa, oe, uy and oo either one),
 * the middle of three. Source: QĐ 1989/QĐ-BGDĐT of 2018, article 8, and the older usage beside it.
 */
static bool tone_is_placed_well(const spelled_word *word)
{
    size_t first = word->tone_at;
    size_t end = word->tone_at + 1;
    while (first > 0 && is_vowel(word->base[first - 1])) {
        first--;
    }
    while (end < word->length && is_vowel(word->base[end])) {
        end++;
    }
    bool onset_vowel = first > 0 && end - first > 1 &&
                       ((word->base[first - 1] == 'q' && word->base[first] == 'u') ||
                        (word->base[first - 1] == 'g' && word->base[first] == 'i'));
    first += onset_vowel;
    if (word->tone_at < first) {
        return false;
    }
    for (size_t at = end; at > first; at--) {
        if (strchr("ABEOP", word->base[at - 1]) != NULL) {
            return word->tone_at == at - 1;
        }
    }
    size_t place = word->tone_at - first;
    const char *run = word->base + first;
    switch (end - first) {
    case 1:
        return true;
    case 2:
        if (memcmp(run, "oa", 2) == 0 || memcmp(run, "oe", 2) == 0 || memcmp(run, "uy", 2) == 0 ||
            memcmp(run, "oo", 2) == 0) {
            return true;
        }
        return place == (run[0] != U_HORN && end < word->length ? 1 : 0);
    default:
        return place == 1;
    }
}

/* Spelling: c, g, ng stand before back vowels, k, gh, ngh before front ones. */
static bool onset_fits(const char *onset, size_t length, char next)
{
    bool front = strchr("eEiy", next) != NULL;
    if ((length == 1 && (*onset == 'c' || *onset == 'g')) ||
        (length == 2 && memcmp(onset, "ng", 2) == 0)) {
        return !front;
    }
    if ((length == 1 && *onset == 'k') || (length == 2 && memcmp(onset, "gh", 2) == 0) ||
        (length == 3 && memcmp(onset, "ngh", 3) == 0)) {
        return front;
    }
    return true;
}

/* A rime; final c, ch, p, t bear sắc or nặng only. `final_k` allows the k of Đắk, Pốk. */
static bool is_rime(const char *text, size_t length, int tone, bool final_k)
{
    char rime[WORD_LETTERS + 1];
    memcpy(rime, text, length);
    rime[length] = '\0';
    char last = length == 0 ? '\0' : rime[length - 1];
    bool stop = last == 'c' || last == 'p' || last == 't' ||
                (length > 1 && last == 'h' && rime[length - 2] == 'c') || last == 'k';
    if (last == 'k') {
        if (!final_k) {
            return false;
        }
        rime[length - 1] = 'c';
    }
    if (stop && tone != TONE_SAC && tone != TONE_NANG) {
        return false;
    }
    for (size_t i = 0; i < COUNT(rimes); i++) {
        if (strcmp(rimes[i], rime) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_syllable(const spelled_word *word)
{
    for (size_t i = 0; i < COUNT(onsets); i++) {
        size_t length = strlen(onsets[i]);
        if (length > word->length || memcmp(word->base, onsets[i], length) != 0) {
            continue;
        }
        const char *rest = word->base + length;
        size_t left = word->length - length;
        bool bare_gi = left == 0 && strcmp(onsets[i], "gi") == 0; /* gì */
        if (bare_gi || (left > 0 && onset_fits(onsets[i], length, rest[0]) &&
                        is_rime(rest, left, word->tone, false))) {
            return true;
        }
    }
    /* gi + iê is written giê, gi + i is written gi: giếng, gìn */
    return word->length > 2 && memcmp(word->base, "gi", 2) == 0 &&
           is_rime(word->base + 1, word->length - 1, word->tone, false);
}

/* Two spellings of one vowel side by side ("aâ", "oô") are what is left of VNI, not a word. */
static bool doubles_a_vowel(const spelled_word *word)
{
    static const char family[][4] = {"aAB", "eE", "oOP"};
    for (size_t i = 0; i + 1 < word->length; i++) {
        for (size_t k = 0; k < COUNT(family); k++) {
            if (strchr(family[k], word->base[i]) != NULL &&
                strchr(family[k], word->base[i + 1]) != NULL &&
                (word->base[i] >= 'a' || word->base[i + 1] >= 'a') &&
                word->base[i] != word->base[i + 1]) {
                return true;
            }
        }
        if (word->base[i] == 'a' && word->base[i + 1] == E_CIRCUMFLEX) {
            return true; /* VNI writes ă as aê */
        }
        if ((word->base[i] == 'e' || word->base[i] == 'o') && word->base[i + 1] == A_CIRCUMFLEX) {
            return true; /* ... ê as eâ, ô as oâ */
        }
    }
    return false;
}

static bool is_onset(const char *text, size_t length)
{
    for (size_t i = 0; i < COUNT(onsets); i++) {
        if (strlen(onsets[i]) == length && memcmp(onsets[i], text, length) == 0) {
            return true;
        }
    }
    return false;
}

/* Names of the province's other languages, and abbreviations: no tone at all, or one tone on a
 * rime behind several consonants or k, or before k ("Đrắk", "Kấp", "Pốk"). */
static bool is_foreign(const spelled_word *word)
{
    size_t onset = 0;
    while (onset < word->length && !is_vowel(word->base[onset])) {
        onset++;
    }
    if (word->tone_count == 0) { /* HĐND; but "Ñ" alone is Đ in VNI, and "Lñc" Lực in VISCII */
        return !doubles_a_vowel(word) && (!word->minority || onset < word->length);
    }
    bool marked = word->base[0] == 'k' || word->base[word->length - 1] == 'k' ||
                  (onset > 1 && !is_onset(word->base, onset));
    return marked && onset <= ONSET_LETTERS && onset < word->length &&
           is_rime(word->base + onset, word->length - onset, word->tone, true);
}

static int compare_words(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

static bool is_common(const spelled_word *word)
{
    char key[WORD_LETTERS + 2];
    memcpy(key, word->base, word->length);
    size_t length = word->length;
    if (word->tone > 0) {
        key[length++] = (char)('0' + word->tone);
    }
    key[length] = '\0';
    return bsearch(key, common, COUNT(common), sizeof common[0], compare_words) != NULL;
}

/* "NgÃ", "LÉm": a marked capital inside a word of small letters, which nobody writes. (TCVN3 gives
 * small letters with tones among capitals: there the unmarked ones are capitals.) */
static bool has_inner_capital(const uint32_t *letters, size_t count)
{
    bool small = false;
    bool capital = false;
    for (size_t i = 0; i < count; i++) {
        small = small || (letters[i] >= 'a' && letters[i] <= 'z');
        capital = capital || (i > 0 && letters[i] >= 0x80 && lower(letters[i]) != letters[i]);
    }
    return small && capital;
}

swc_syllable swc_syllable_judge(const uint32_t *letters, size_t count)
{
    spelled_word word = {{0}, 0, 0, 0, 0, false, false};
    if (count == 0 || count > WORD_LETTERS) {
        return SWC_SYLLABLE_NONE;
    }
    for (size_t i = 0; i < count; i++) {
        take_letter(&word, letters[i]);
    }
    word.alien = word.alien || has_inner_capital(letters, count);
    if (word.alien || word.tone_count > 1 ||
        (word.tone_count == 1 && !tone_is_placed_well(&word))) {
        return SWC_SYLLABLE_NONE;
    }
    if (is_common(&word)) {
        return SWC_SYLLABLE_FREQUENT;
    }
    if (!word.minority && is_syllable(&word)) {
        return SWC_SYLLABLE_POSSIBLE;
    }
    return is_foreign(&word) ? SWC_SYLLABLE_FOREIGN : SWC_SYLLABLE_NONE;
}

bool swc_is_vietnamese_letter(uint32_t code_point)
{
    spelled_word word = {{0}, 0, 0, 0, 0, false, false};
    take_letter(&word, code_point);
    return !word.alien;
}
