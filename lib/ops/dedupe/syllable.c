/* The onsets and rhymes of Vietnamese without their marks. Judges one word, compares none. */
#include "ops/dedupe/syllable.h"

#include <string.h>

struct spelling {
    uint8_t length;
    char text[5];
};

/* Longest first, so that "ngh" is not read as "n". */
static const struct spelling onsets[] = {
    {3, "ngh"}, {2, "ch"}, {2, "gh"}, {2, "gi"}, {2, "kh"}, {2, "ng"}, {2, "nh"},
    {2, "ph"},  {2, "qu"}, {2, "th"}, {2, "tr"}, {1, "b"},  {1, "c"},  {1, "d"},
    {1, "g"},   {1, "h"},  {1, "k"},  {1, "l"},  {1, "m"},  {1, "n"},  {1, "p"},
    {1, "r"},   {1, "s"},  {1, "t"},  {1, "v"},  {1, "x"},  {0, ""},
};

/* In byte order: they are searched by halves. */
static const struct spelling rhymes[] = {
    {1, "a"},    {2, "ac"},   {3, "ach"},  {2, "ai"},  {2, "am"},   {2, "an"},   {3, "ang"},
    {3, "anh"},  {2, "ao"},   {2, "ap"},   {2, "at"},  {2, "au"},   {2, "ay"},   {1, "e"},
    {2, "ec"},   {3, "ech"},  {2, "em"},   {2, "en"},  {3, "eng"},  {3, "enh"},  {2, "eo"},
    {2, "ep"},   {2, "et"},   {2, "eu"},   {1, "i"},   {2, "ia"},   {3, "ich"},  {3, "iec"},
    {3, "iem"},  {3, "ien"},  {4, "ieng"}, {3, "iep"}, {3, "iet"},  {3, "ieu"},  {2, "im"},
    {2, "in"},   {3, "inh"},  {2, "ip"},   {2, "it"},  {2, "iu"},   {1, "o"},    {2, "oa"},
    {3, "oac"},  {4, "oach"}, {3, "oai"},  {3, "oam"}, {3, "oan"},  {4, "oang"}, {4, "oanh"},
    {3, "oao"},  {3, "oap"},  {3, "oat"},  {3, "oay"}, {2, "oc"},   {2, "oe"},   {3, "oen"},
    {3, "oeo"},  {3, "oet"},  {2, "oi"},   {2, "om"},  {2, "on"},   {3, "ong"},  {3, "ooc"},
    {4, "oong"}, {2, "op"},   {2, "ot"},   {1, "u"},   {2, "ua"},   {3, "uan"},  {4, "uang"},
    {3, "uat"},  {3, "uau"},  {3, "uay"},  {2, "uc"},  {2, "ue"},   {4, "uech"}, {4, "uenh"},
    {2, "ui"},   {2, "um"},   {2, "un"},   {3, "ung"}, {2, "uo"},   {3, "uoc"},  {3, "uoi"},
    {3, "uom"},  {3, "uon"},  {4, "uong"}, {3, "uop"}, {3, "uot"},  {3, "uou"},  {2, "up"},
    {2, "ut"},   {2, "uu"},   {2, "uy"},   {3, "uya"}, {4, "uych"}, {4, "uyen"}, {4, "uyet"},
    {4, "uynh"}, {3, "uyp"},  {3, "uyt"},  {3, "uyu"}, {1, "y"},    {3, "yem"},  {3, "yen"},
    {3, "yet"},  {3, "yeu"},
};

static bool is_rhyme(const char *text, size_t length)
{
    size_t low = 0;
    size_t high = sizeof rhymes / sizeof rhymes[0];
    while (low < high) {
        size_t middle = (low + high) / 2;
        size_t size = rhymes[middle].length;
        int order = memcmp(text, rhymes[middle].text, length < size ? length : size);
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
        size_t length = onsets[i].length;
        if (length < word.length && memcmp(word.text, onsets[i].text, length) == 0 &&
            is_rhyme(word.text + length, word.length - length) &&
            spells_well(onsets[i].text, word.text[length])) {
            return true;
        }
    }
    return false;
}

/* Given names in general use, without their marks, in byte order. A name that is missing here is
 * taken for a possible slip, as every name was before there was a table. */
static const char given_names[][7] = {
    "an",     "anh",   "bach",   "bang",   "bao",    "bhi",   "bich",  "bien",   "bin",
    "binh",   "blum",  "bon",    "cam",    "canh",   "cat",   "chau",  "chi",    "chien",
    "chinh",  "chung", "chuong", "chuyen", "cong",   "cuc",   "cuong", "dai",    "dan",
    "dang",   "danh",  "dao",    "dat",    "diem",   "dien",  "diep",  "dieu",   "dinh",
    "diu",    "djuh",  "doan",   "doanh",  "dong",   "du",    "duan",  "duat",   "duc",
    "dun",    "dung",  "duong",  "duy",    "duyen",  "gam",   "gia",   "giang",  "giao",
    "ha",     "hai",   "han",    "hang",   "hanh",   "hao",   "hau",   "hien",   "hiep",
    "hieu",   "hoa",   "hoai",   "hoan",   "hoang",  "hoi",   "hon",   "hong",   "hop",
    "huan",   "hue",   "hung",   "huong",  "huu",    "huy",   "huyen", "huynh",  "hy",
    "jon",    "juel",  "kha",    "khai",   "khan",   "khang", "khanh", "khiem",  "khoa",
    "khoi",   "khue",  "khuong", "khuyen", "kiem",   "kien",  "kiet",  "kieu",   "kim",
    "kum",    "ky",    "lam",    "lan",    "lang",   "lanh",  "lap",   "le",     "lien",
    "lieu",   "linh",  "loan",   "loc",    "loi",    "long",  "luan",  "luat",   "luc",
    "luong",  "luu",   "luyen",  "luyn",   "ly",     "mai",   "man",   "manh",   "mari",
    "mien",   "minh",  "mip",    "mong",   "muoi",   "my",    "na",    "nam",    "nen",
    "nga",    "ngan",  "nghi",   "nghia",  "nghiem", "ngoc",  "ngom",  "nguyen", "nguyet",
    "nha",    "nhai",  "nham",   "nhan",   "nhat",   "nhi",   "nhien", "nhon",   "nhu",
    "nhuan",  "nhung", "ni",     "nien",   "ninh",   "nuom",  "nuong", "oanh",   "phan",
    "phat",   "phe",   "phi",    "phong",  "phu",    "phuc",  "phung", "phuoc",  "phuong",
    "quan",   "quang", "que",    "qui",    "quoc",   "quy",   "quyen", "quyet",  "quynh",
    "rin",    "rue",   "ruyen",  "sam",    "sang",   "sen",   "si",    "sinh",   "son",
    "suon",   "suong", "sy",     "tai",    "tam",    "tan",   "thach", "thai",   "tham",
    "than",   "thang", "thanh",  "thao",   "the",    "thi",   "thien", "thieu",  "thinh",
    "tho",    "thoa",  "thoai",  "thom",   "thong",  "thu",   "thuan", "thuat",  "thuc",
    "thuong", "thuy",  "thuyen", "thy",    "tien",   "tiep",  "tin",   "tinh",   "toai",
    "toan",   "tra",   "tram",   "tran",   "trang",  "tri",   "triet", "trieu",  "trinh",
    "trong",  "truc",  "trung",  "truong", "truyen", "tu",    "tuan",  "tue",    "tung",
    "tuoi",   "tuong", "tuyen",  "tuyet",  "tuyn",   "ty",    "ut",    "uy",     "uyen",
    "van",    "vang",  "vi",     "vien",   "viet",   "vinh",  "vu",    "vui",    "vuong",
    "vy",     "wang",  "wil",    "xinh",   "xoan",   "xuan",  "xuyen", "y",      "yen",
    "yon",
};

/* Given names that are written without any mark, in byte order. */
static const char bare_names[][7] = {
    "an",    "anh",  "ba",   "bi",   "cam",  "canh",  "cao",   "chi",   "chinh", "chung", "danh",
    "doanh", "du",   "dung", "duy",  "gia",  "giang", "giao",  "hai",   "hanh",  "hoa",   "hoai",
    "hoan",  "hung", "huy",  "in",   "kha",  "khai",  "khang", "khanh", "khoa",  "khoan", "kim",
    "la",    "lai",  "lam",  "lan",  "lanh", "linh",  "loan",  "long",  "ly",    "mai",   "may",
    "mi",    "minh", "my",   "na",   "nam",  "nga",   "nghi",  "ngoan", "nha",   "nhi",   "nhung",
    "ni",    "ninh", "oanh", "pha",  "phi",  "phong", "quang", "qui",   "quy",   "sa",    "sang",
    "sao",   "sen",  "sim",  "sinh", "song", "tam",   "thanh", "thao",  "thi",   "thoa",  "thoan",
    "thom",  "thu",  "thy",  "tin",  "tra",  "trai",  "trang", "tri",   "trinh", "trung", "tu",
    "tung",  "ty",   "uy",   "van",  "vi",   "vinh",  "vui",   "vy",    "xinh",  "xoan",  "y",
};

static bool is_among(dedupe_word word, const char (*names)[7], size_t count)
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = swc_str_compare((swc_str){word.text, word.length},
                                    (swc_str){names[middle], strlen(names[middle])});
        if (order == 0) {
            return true;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return false;
}

bool dedupe_is_given_name(dedupe_word word)
{
    return is_among(word, given_names, sizeof given_names / sizeof given_names[0]);
}

bool dedupe_is_bare_name(dedupe_word word)
{
    return is_among(word, bare_names, sizeof bare_names / sizeof bare_names[0]);
}

bool dedupe_can_bear(dedupe_word word, uint8_t tone)
{
    enum { ACUTE = 4, DOT_BELOW = 5 };
    char last = word.length == 0 ? '\0' : word.text[word.length - 1];
    char before = word.length < 2 ? '\0' : word.text[word.length - 2];
    bool stopped = last == 'c' || last == 'p' || last == 't' || (last == 'h' && before == 'c');
    return !stopped || tone == ACUTE || tone == DOT_BELOW;
}
