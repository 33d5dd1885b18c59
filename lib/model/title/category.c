/* Which category the title of a list gives to all its rows: "DANH SÁCH HỌC SINH HỘ NGHÈO". What the
 * words of a category mean is known in words/category.c. */
#include "model/title/category.h"

#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* "I. Học sinh thuộc hộ nghèo": a line that is nothing but one category. */
static const char *bare_category(swc_str text)
{
    char key[SWC_TITLE_BYTES];
    char style = '\0';
    swc_word_reading reading;
    swc_str bare = swc_title_skip_numbering(text, &style);
    bool found = swc_key_into(bare, key, sizeof key) != SIZE_MAX && key[0] != '\0' &&
                 key[strspn(key, "0123456789 ")] != '\0' &&
                 swc_words_category(key, true, &reading) && !reading.several &&
                 reading.priority == 0;
    return found ? reading.word : NULL;
}

#define HAS_ANY(text, leads, list)                                                                 \
    swc_title_has_any(text, leads, list, sizeof(list) / sizeof((list)[0]))

/* "Mới thoát nghèo", "xã nghèo", "giảm nghèo", "bệnh hiểm nghèo": no poor household is meant. */
static bool is_no_household(const char *key, const char *at)
{
    static const char *const before[] = {"thoat ", "xa ",   "thon ",  "buon ", "huyen ",
                                         "vung ",  "giam ", "nguoi ", "hiem "};
    for (size_t i = 0; i < sizeof before / sizeof before[0]; i++) {
        size_t length = strlen(before[i]);
        if ((size_t)(at - key) >= length && memcmp(at - length, before[i], length) == 0) {
            return true;
        }
    }
    return false;
}

/* "KHÔNG THUỘC HỘ NGHÈO", "TRỪ HỌC SINH HỘ NGHÈO", "ĐỀ NGHỊ XÉT HỘ NGHÈO", "TOÀN TRƯỜNG (GỒM CẢ HỘ
 * NGHÈO)": not all rows are of the category that is named. What pupils do not have denies nothing,
 * nor does what stands behind: "HỘ NGHÈO KHÔNG ĐƯỢC HỖ TRỢ". */
static bool denies_category(const char *key)
{
    static const char *const words[] = {"ngoai ho",
                                        "ngoai dien",
                                        "tru ho",
                                        "tru hoc sinh",
                                        "tru hs",
                                        "tru cac",
                                        "tru con",
                                        "binh thuong",
                                        "chua duoc cong nhan",
                                        "de nghi xet",
                                        "de nghi cong nhan",
                                        "xet ho",
                                        "xet cong nhan",
                                        "binh xet",
                                        "thoat ngheo",
                                        "tren chuan ngheo",
                                        "tren muc ngheo",
                                        "vuot chuan ngheo",
                                        "vuot ngheo",
                                        "toan truong",
                                        "gom ca",
                                        "doi tuong khac",
                                        "hoc sinh khac",
                                        "dien khac"};
    static const char *const things[] = {"may",      "thiet", "dien",  "phuong",
                                         "internet", "mang",  "laptop"};
    if (swc_key_has_any(key, words, sizeof words / sizeof words[0])) {
        return true;
    }
    for (const char *at = key; (at = strstr(at, "khong")) != NULL; at++) {
        bool is_word = (at == key || at[-1] == ' ') && (at[5] == ' ' || at[5] == '\0');
        bool before = strstr(at, "ngheo") != NULL || strstr(at, "mo coi") != NULL ||
                      strstr(at, "kho khan") != NULL;
        bool of_thing = false;
        for (size_t i = 0; i < sizeof things / sizeof things[0]; i++) {
            size_t length = strlen(things[i]);
            of_thing =
                of_thing || (strncmp(at, "khong co ", 9) == 0 &&
                             strncmp(at + 9, things[i], length) == 0 && at[9 + length] == ' ');
        }
        if (is_word && before && !of_thing) {
            return true;
        }
    }
    return false;
}

/* Whether a part of a title names pupils of another sort than the poor. */
static bool names_other_sort(swc_str part)
{
    static const char *const sorts[] = {"mo coi",
                                        "khuyet tat",
                                        "kho khan",
                                        "dan toc thieu so",
                                        "dtts",
                                        "gia dinh chinh sach",
                                        "dien chinh sach",
                                        "con chinh sach",
                                        "thuong binh",
                                        "liet si",
                                        "cac em khac",
                                        "em khac",
                                        "hoan canh dac biet",
                                        "hoan canh khac"};
    static const char *const places[] = {"xa", "vung", "thon", "buon", "khu vuc", "dia ban"};
    char key[SWC_TITLE_BYTES];
    if (part.length == 0 || swc_key_into(part, key, sizeof key) == SIZE_MAX ||
        strstr(key, "ngheo") != NULL ||
        !swc_key_has_any(key, sorts, sizeof sorts / sizeof sorts[0])) {
        return false;
    }
    for (size_t i = 0; i < sizeof sorts / sizeof sorts[0]; i++) {
        char *at = strstr(key, sorts[i]);
        if (at != NULL) { /* "XÃ KHÓ KHĂN" is a place, "GIA ĐÌNH KHÓ KHĂN XÃ EA KLY" is in one */
            *at = '\0';
        }
    }
    return !swc_key_has_any(key, places, sizeof places / sizeof places[0]);
}

/* "HỌC SINH NGHÈO, MỒ CÔI, KHUYẾT TẬT", "HỘ NGHÈO VÀ CÁC EM KHÁC": the rows are of several sorts,
 * and which child is poor is not said. "HỌC SINH MỒ CÔI THUỘC HỘ NGHÈO" is of one. */
static bool names_several_sorts(swc_str text)
{
    static const char *const words[] = {"va", "hoac"};
    size_t begin = 0;
    for (size_t at = 0; at <= text.length; at++) {
        bool ends = at == text.length || strchr(",;/+&(", text.data[at]) != NULL ||
                    (at > 0 && text.data[at] == '-' && text.data[at - 1] == ' ');
        swc_str rest = {text.data + at, text.length - at};
        bool word = !ends && at > 0 && text.data[at - 1] == ' ' &&
                    swc_title_begins_any(rest, words, sizeof words / sizeof words[0]);
        if ((ends || word) && at > begin) {
            if (names_other_sort((swc_str){text.data + begin, at - begin})) {
                return true;
            }
        }
        begin = ends ? at + 1 : word ? at : begin;
    }
    return false;
}

/* "DANH SÁCH HỌC SINH HỘ NGHÈO": the category of all rows, if exactly one is named. */
void swc_title_take_category(swc_title_facts *facts, swc_str text, const swc_leads *leads)
{
    static const char *const heads[] = {"ds", "bang", "thong ke", "bieu thong ke", "tong hop"};
    if (!swc_title_has(text, leads, "danh sach") &&
        !swc_title_begins_any(text, heads, sizeof heads / sizeof heads[0])) {
        const char *bare = bare_category(text);
        if (bare != NULL && strcmp(bare, "none") != 0) {
            facts->category_several =
                facts->category_several ||
                (facts->category != NULL && strcmp(facts->category, bare) != 0);
            facts->category = facts->category_several ? NULL : bare;
        }
        return;
    }
    char key[SWC_TITLE_BYTES];
    static const char *const orphans[] = {"mo coi",  "tu vong", "qua doi",
                                          "mat cha", "mat me",  "mat bo"};
    static const char *const lost[] = {"cha mat vi", "me mat vi", "bo mat vi",
                                       "cha mat do", "me mat do", "bo mat do"};
    static const char *const diseases[] = {"covid", "covid 19", "dich", "covid19"};
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX || denies_category(key)) {
        return;
    }
    bool covid = HAS_ANY(text, leads, diseases);
    bool is_orphan =
        HAS_ANY(text, leads, orphans) || swc_key_has_any(key, lost, sizeof lost / sizeof lost[0]);
    bool near_poor = swc_title_has(text, leads, "can ngheo");
    bool poor = false;
    for (const char *at = key; (at = strstr(at, "ngheo")) != NULL; at++) {
        bool near_one = at - key >= 4 && memcmp(at - 4, "can ", 4) == 0;
        poor = poor || (!near_one && !is_no_household(key, at));
    }
    const char *found[] = {poor ? "poor" : NULL, near_poor ? "near_poor" : NULL,
                           covid && is_orphan ? "covid_orphan" : NULL,
                           covid && swc_title_has(text, leads, "kho khan") ? "covid_hardship"
                                                                           : NULL};
    if ((poor || near_poor) && names_several_sorts(text)) {
        facts->category_several = true;
    }
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        if (found[i] == NULL ||
            (facts->category != NULL && strcmp(found[i], facts->category) == 0)) {
            continue;
        }
        facts->category_several = facts->category_several || facts->category != NULL;
        facts->category = found[i];
    }
    if (facts->category_several) {
        facts->category = NULL;
    }
}
