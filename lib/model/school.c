/* What class names and school names tell of grade and level. Knows no rows. */
#include "model/school.h"

#include "model/words/words.h"
#include "swc/kind.h"
#include "text/unicode.h"

#include <string.h>

enum { KEY_BYTES = 256, GRADE_MAX = 12 };

/* Key of a class name without "lớp" and "khối" in front. false: too long. */
static bool class_key(swc_str class_name, char key[KEY_BYTES], const char **bare)
{
    if (swc_key_into(class_name, key, KEY_BYTES) == SIZE_MAX) {
        return false;
    }
    *bare = key;
    static const char *const heads[] = {"lop ", "khoi ", "lop hoc "};
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        if (strncmp(*bare, heads[i], strlen(heads[i])) == 0) {
            *bare += strlen(heads[i]);
        }
    }
    return true;
}

/* 5A1, 10/3, 6.2: at most six plain signs that begin with the grade; -1 for anything else. */
static int plain_grade(swc_str text)
{
    if (text.length == 0 || text.length > 6 || text.data[0] < '0' || text.data[0] > '9') {
        return -1;
    }
    int grade = 0;
    size_t digits = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        bool digit = c >= '0' && c <= '9';
        bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        if (!digit && !letter && c != '/' && c != '.') {
            return -1;
        }
        if (digit && digits == i) {
            grade = grade * 10 + (c - '0');
            digits++;
        }
    }
    return digits <= 2 && grade >= 1 && grade <= GRADE_MAX ? grade : 0;
}

int swc_grade_of_roman(const char *key)
{
    static const char *const romans[] = {"i",   "ii",   "iii", "iv", "v",  "vi",
                                         "vii", "viii", "ix",  "x",  "xi", "xii"};
    for (size_t i = 0; i < sizeof romans / sizeof romans[0]; i++) {
        if (strcmp(key, romans[i]) == 0) {
            return (int)i + 1;
        }
    }
    return 0;
}

int swc_class_grade(swc_str class_name)
{
    char key[KEY_BYTES];
    const char *bare = key;
    int plain = plain_grade(class_name);
    if (plain >= 0) {
        return plain;
    }
    if (!class_key(class_name, key, &bare) || swc_key_has(bare, "tuoi")) {
        return 0; /* "5 tuổi A" is a class of a kindergarten */
    }
    size_t digits = strspn(bare, "0123456789");
    if (digits < 1 || digits > 2) {
        return 0; /* 101 may be 10/1 or the first class of grade 1 */
    }
    int grade = bare[0] - '0';
    if (digits == 2) {
        grade = grade * 10 + (bare[1] - '0');
    }
    return grade >= 1 && grade <= GRADE_MAX ? grade : 0;
}

const char *swc_class_level(swc_str class_name)
{
    static const char *const words[] = {"la",       "choi",    "mam",        "mau giao", "nha tre",
                                        "nhom tre", "mam non", "mg",         "tuoi",     "lon",
                                        "nho",      "be",      "com thuong", "com nat"};
    char key[KEY_BYTES];
    const char *bare = key;
    if (!class_key(class_name, key, &bare)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t length = strlen(words[i]);
        bool leads =
            strncmp(bare, words[i], length) == 0 && (bare[length] == ' ' || bare[length] == '\0' ||
                                                     (bare[length] >= '0' && bare[length] <= '9'));
        if (leads || (strcmp(words[i], "tuoi") == 0 && swc_key_has(bare, "tuoi"))) {
            return "preschool";
        }
    }
    return NULL;
}

const char *swc_grade_level(int grade)
{
    return grade < 1 || grade > GRADE_MAX ? NULL
           : grade <= 5                   ? "primary"
           : grade <= 9                   ? "lower_secondary"
                                          : "upper_secondary";
}

unsigned swc_level_bit(swc_str word)
{
    const swc_word *levels = swc_levels();
    for (unsigned i = 0; word.length > 0 && levels[i].word != NULL; i++) {
        if (levels[i].word == word.data || /* told by the rules, not read */
            (levels[i].word[0] == word.data[0] && swc_str_is(word, levels[i].word))) {
            return 1u << i;
        }
    }
    return 0;
}

unsigned swc_grade_levels(int grade)
{
    return swc_level_bit(swc_str_of(swc_grade_level(grade))) |
           swc_level_bit(SWC_STR("continuing")) |
           (grade >= 10 ? swc_level_bit(SWC_STR("vocational")) : 0);
}

/* Words of a school's kind that say nothing of its level. */
static size_t skip_neutral(const char *key)
{
    static const char *const words[] = {
        "truong",
        "va",
        "pho thong dan toc noi tru",
        "pho thong dan toc ban tru",
        "pho thong",
        "ptdtnt",
        "ptdtbt",
        "dan toc noi tru",
        "dan toc ban tru",
        "cong lap",
        "tu thuc",
        "dan lap",
        "trung tam",
        "tt",
        "noi tru",
        "ban tru",
        "dtnt",
        "dtbt",
        "lien cap",
        "cap",
        "pt",
    };
    size_t best = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t length = strlen(words[i]);
        if (length > best && strncmp(key, words[i], length) == 0 &&
            (key[length] == ' ' || key[length] == '\0')) {
            best = length;
        }
    }
    return best;
}

/* The kind of school stands before its own name: "TH&THCS Nguyễn Du". Gives where that begins. */
static const char *skip_kind(const char *at, unsigned *mask_out)
{
    *mask_out = 0;
    while (*at != '\0') {
        size_t length = swc_words_level_at(at, mask_out);
        length = length == 0 ? skip_neutral(at) : length;
        if (length == 0) {
            break;
        }
        at += length;
        at += *at == ' ' ? 1 : 0;
    }
    return at;
}

void swc_school_levels(swc_str school_name, unsigned *mask_out)
{
    char key[KEY_BYTES];
    *mask_out = 0;
    if (swc_key_into(school_name, key, sizeof key) != SIZE_MAX) {
        skip_kind(key, mask_out);
    }
}

size_t swc_school_own_place(swc_str school_name, char *key, size_t capacity)
{
    static const char *const boarding[] = {"noi tru", "dtnt", "ptdtnt"};
    unsigned mask = 0;
    if (swc_key_into(school_name, key, capacity) == SIZE_MAX) {
        return SIZE_MAX;
    }
    const char *name = skip_kind(key, &mask);
    bool is_one_of_district = (mask & swc_level_bit(SWC_STR("continuing"))) != 0 ||
                              swc_key_has_any(key, boarding, sizeof boarding / sizeof boarding[0]);
    return is_one_of_district && name > key && *name != '\0' ? (size_t)(name - key) : SIZE_MAX;
}
