/* Headings that ask for a mark: whether a pupil has a thing, lacks it, or needs it. Whether marks
 * stand below them is seen in the rows, not here. */
#include "model/header/marks.h"

#include "model/words/words.h"

#include <string.h>

enum { MARK_BYTES = 128 };

typedef enum marker { NONE, HAS, LACKS, NEEDS } marker;

/* How such a heading begins; the longest counts. */
static const struct {
    const char *words;
    marker meaning;
} beginnings[] = {
    {"co", HAS},
    {"da co", HAS},
    {"dang co", HAS},
    {"hien co", HAS},
    {"hien dang co", HAS},
    {"gia dinh co", HAS},
    {"gd co", HAS},
    {"nha co", HAS},
    {"hoc sinh co", HAS},
    {"hs co", HAS},
    {"so huu", HAS},
    {"khong co", LACKS},
    {"ko co", LACKS},
    {"k co", LACKS},
    {"chua co", LACKS},
    {"thieu", LACKS},
    {"khong", LACKS},
    {"chua", LACKS},
    {"chua duoc", LACKS},
    {"gia dinh khong co", LACKS},
    {"nha khong co", LACKS},
    {"hs khong co", LACKS},
    {"hs chua co", LACKS},
    {"hoc sinh chua co", LACKS},
    {"can", NEEDS},
    {"can ho tro", NEEDS},
    {"can cap", NEEDS},
    {"nhu cau", NEEDS},
    {"nhu cau ve", NEEDS},
    {"nhu cau ho tro", NEEDS},
    {"co nhu cau", NEEDS},
    {"co nhu cau ve", NEEDS},
    {"co nhu cau ho tro", NEEDS},
    {"de nghi", NEEDS},
    {"de nghi ho tro", NEEDS},
    {"de nghi cap", NEEDS},
    {"de nghi duoc ho tro", NEEDS},
    {"de xuat ho tro", NEEDS},
    {"de xuat cap", NEEDS},
    {"dang ky", NEEDS},
    {"dang ky nhan", NEEDS},
    {"dang ky ho tro", NEEDS},
    {"xin ho tro", NEEDS},
    {"mong muon ho tro", NEEDS},
};

/* How a question ends: "Có máy tính chưa?" asks the same as "Có máy tính". */
static const char *const endings[] = {" hay chua", " hay khong", " chua", " khong"};

/* What stands behind the thing and says no more about it. */
static const char *const purposes[] = {
    " de hoc truc tuyen", " de hoc online", " de hoc tap", " de hoc", " hoc truc tuyen",
    " hoc online",        " hoc tap",       " tai nha",    " o nha",  " tai gia dinh"};

static const char *const nets[] = {"internet",
                                   "mang",
                                   "mang internet",
                                   "ket noi internet",
                                   "ket noi mang",
                                   "ket noi mang internet",
                                   "wifi",
                                   "mang wifi",
                                   "duong truyen internet",
                                   "internet wifi"};

static const char *const things[] = {"thiet bi", "thiet bi nao", "phuong tien", "thiet bi gi",
                                     "may"};

/* "Không có gì", beside the devices that there may be; neither the one nor the other. */
static const char *const nothings[] = {"gi",
                                       "gi ca",
                                       "gi het",
                                       "thiet bi gi ca",
                                       "may tinh dien thoai",
                                       "dien thoai may tinh",
                                       "may tinh va dien thoai",
                                       "dien thoai va may tinh",
                                       "may tinh hoac dien thoai",
                                       "dien thoai hoac may tinh",
                                       "may tinh dien thoai thong minh",
                                       "dien thoai thong minh may tinh",
                                       "may tinh va dien thoai thong minh",
                                       "dien thoai thong minh va may tinh"};

static bool cut_end(char *key, const char *end)
{
    size_t length = strlen(key);
    size_t size = strlen(end);
    bool cut = length > size && strcmp(key + length - size, end) == 0;
    if (cut) {
        key[length - size] = '\0';
    }
    return cut;
}

static bool cut_any(char *key, const char *const *ends, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (cut_end(key, ends[i])) {
            return true;
        }
    }
    return false;
}

static marker begin_of(const char *key, size_t *length_out)
{
    marker found = NONE;
    *length_out = 0;
    for (size_t i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++) {
        size_t length = strlen(beginnings[i].words);
        if (length > *length_out && strncmp(key, beginnings[i].words, length) == 0 &&
            key[length] == ' ') {
            *length_out = length;
            found = beginnings[i].meaning;
        }
    }
    return found;
}

static bool is_one_of(const char *key, const char *const *phrases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(key, phrases[i]) == 0) {
            return true;
        }
    }
    return false;
}

#define IS_ONE_OF(key, phrases) is_one_of(key, phrases, sizeof(phrases) / sizeof((phrases)[0]))

/* "Máy tính và sim" is both; "máy tính" alone, of whatever sort, is a device. */
static const char *need_of(const char *thing)
{
    static const char *const both[] = {"may tinh va sim", "thiet bi va sim", "may tinh bang va sim",
                                       "may va sim"};
    const char *type = swc_words_device(thing);
    if (IS_ONE_OF(thing, both)) {
        return "device+sim";
    }
    if (type == NULL) {
        bool computer = strcmp(thing, "may tinh") == 0 || IS_ONE_OF(thing, things);
        return computer ? "device" : NULL;
    }
    return strcmp(type, "sim") == 0 ? "sim" : "device";
}

static const char *owned_of(const char *thing)
{
    swc_word_reading reading;
    bool is_one = swc_words_owned(thing, &reading) && !reading.uncertain_owner &&
                  (reading.mask & (reading.mask - 1)) == 0 && strcmp(reading.word, "none") != 0;
    return is_one ? reading.word : NULL;
}

/* "Số lượng máy tính cần", "Số SIM đề nghị": 1 or 0 stands there. */
static const char *need_of_number(const char *key)
{
    static const char *const heads[] = {"so luong ", "so "};
    static const char *const ends[] = {" can ho tro",     " can cap",     " can",
                                       " de nghi ho tro", " de nghi cap", " de nghi"};
    char thing[MARK_BYTES];
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        size_t length = strlen(heads[i]);
        if (strncmp(key, heads[i], length) == 0) {
            memcpy(thing, key + length, strlen(key + length) + 1);
            return cut_any(thing, ends, sizeof ends / sizeof ends[0]) ? need_of(thing) : NULL;
        }
    }
    return NULL;
}

bool swc_heading_mark(const char *key, swc_mark_heading *mark_out)
{
    char thing[MARK_BYTES];
    size_t begin = 0;
    marker begins = begin_of(key, &begin);
    if (strlen(key) >= sizeof thing) {
        return false;
    }
    if (begins == NONE) {
        *mark_out = (swc_mark_heading){"needs", need_of_number(key)};
        return mark_out->word != NULL;
    }
    memcpy(thing, key + begin + 1, strlen(key + begin));
    bool asks = begins != LACKS && cut_any(thing, endings, sizeof endings / sizeof endings[0]);
    cut_any(thing, purposes, sizeof purposes / sizeof purposes[0]);
    bool net = IS_ONE_OF(thing, nets);
    *mark_out = (swc_mark_heading){0};
    if (begins == NEEDS) {
        *mark_out = (swc_mark_heading){"needs", asks ? NULL : need_of(thing)};
    } else if (begins == LACKS && net) {
        *mark_out = (swc_mark_heading){"internet_home", "none"};
    } else if (begins == LACKS && (IS_ONE_OF(thing, things) || IS_ONE_OF(thing, nothings))) {
        *mark_out = (swc_mark_heading){"devices_owned", "none"};
    } else if (begins == HAS && !net) {
        *mark_out = (swc_mark_heading){"devices_owned", owned_of(thing)};
    }
    return mark_out->word != NULL;
}
