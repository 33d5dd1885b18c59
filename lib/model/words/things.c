/* What a thing is by its words: a type of device, or what only comes with one. Whose it is and
 * whether it counts is decided in devices.c. */
#include "model/words/things.h"

#include "base/count.h"
#include "model/words/words.h"

#include <string.h>

static const swc_phrase type_phrases[] = {
    {"may tinh xach tay", LAPTOP},
    {"laptop", LAPTOP},
    {"lap top", LAPTOP},
    {"may xach tay", LAPTOP},
    {"mtxt", LAPTOP},
    {"macbook", LAPTOP},
    {"notebook", LAPTOP},
    {"may tinh laptop", LAPTOP},
    {"may tinh lap top", LAPTOP},
    {"chromebook", LAPTOP},
    {"netbook", LAPTOP},
    {"may vi tinh xach tay", LAPTOP},
    {"xach tay", LAPTOP},
    {"may laptop", LAPTOP},
    {"may tinh de ban", DESKTOP},
    {"may de ban", DESKTOP},
    {"de ban", DESKTOP},
    {"desktop", DESKTOP},
    {"may tinh ban", DESKTOP},
    {"may vi tinh de ban", DESKTOP},
    {"mtdb", DESKTOP},
    {"pc", DESKTOP},
    {"may vi tinh", DESKTOP},
    {"may ban", DESKTOP},
    {"may bo", DESKTOP},
    {"may tinh pc", DESKTOP},
    {"all in one", DESKTOP},
    {"may all in one", DESKTOP},
    {"may tinh all in one", DESKTOP},
    {"bo pc", DESKTOP},
    {"bo may tinh de ban", DESKTOP},
    {"case may tinh de ban", DESKTOP},
    {"bo may vi tinh de ban", DESKTOP},
    {"bo may vi tinh", DESKTOP},
    {"may tinh bang", TABLET},
    {"tablet", TABLET},
    {"ipad", TABLET},
    {"may bang", TABLET},
    {"mtb", TABLET},
    {"may tinh bang tablet", TABLET},
    {"galaxy tab", TABLET},
    {"samsung galaxy tab", TABLET},
    {"samsung tab", TABLET},
    {"lenovo tab", TABLET},
    {"masstel tab", TABLET},
    {"tab", TABLET},
    {"dien thoai thong minh", SMARTPHONE},
    {"smartphone", SMARTPHONE},
    {"smart phone", SMARTPHONE},
    {"dttm", SMARTPHONE},
    {"dien thoai tm", SMARTPHONE},
    {"dt tm", SMARTPHONE},
    {"dt thong minh", SMARTPHONE},
    {"dien thoai", SMARTPHONE},
    {"dt", SMARTPHONE},
    {"dien thoai cam ung", SMARTPHONE},
    {"dt cam ung", SMARTPHONE},
    {"iphone", SMARTPHONE},
    {"dien thoai di dong", SMARTPHONE},
    {"dtdd", SMARTPHONE},
    {"dtdd thong minh", SMARTPHONE},
    {"dien thoai di dong thong minh", SMARTPHONE},
    {"dien thoai smartphone", SMARTPHONE},
    {"dt smartphone", SMARTPHONE},
    {"ti vi", TV},
    {"tivi", TV},
    {"tv", TV},
    {"smart tv", TV},
    {"may thu hinh", TV},
    {"tivi thong minh", TV},
    {"ti vi thong minh", TV},
    {"smart tivi", TV},
    {"sim", SIM},
    {"the sim", SIM},
    {"sim 4g", SIM},
    {"sim data", SIM},
    {"sim dien thoai", SIM},
    {"sim 3g", SIM},
    {"the sim 4g", SIM},
    {"may tinh", COMPUTER},
    {"mt", COMPUTER},
    {"mt ban", DESKTOP},
    {"mt de ban", DESKTOP},
    {"mt bang", TABLET},
    {"mt xach tay", LAPTOP},
    {"mt xt", LAPTOP},
    {"computer", COMPUTER},
    {"dien thoai thuong", NOTHING},
    {"dien thoai ban phim", NOTHING},
    {"dien thoai cuc gach", NOTHING},
    {"dien thoai pho thong", NOTHING},
    {"cuc gach", NOTHING}, /* "điện thoại bàn phím (cục gạch)" */
    {"ban phim", NOTHING},
    {"den trang", NOTHING},
    {"dt thuong", NOTHING},
    {"dien thoai nghe goi", NOTHING},
    {"dien thoai den trang", NOTHING},
    {"dt ban phim", NOTHING},
    {"dt cuc gach", NOTHING},
    {"dien thoai co", NOTHING},
    {"dien thoai ban", NOTHING}, /* a landline */
    {"dt ban", NOTHING},
    {"dien thoai co dinh", NOTHING},
    {"dt co dinh", NOTHING},
};

size_t swc_words_thing_at(const char *key, int *meaning_out)
{
    return swc_phrase_at(key, type_phrases, COUNT(type_phrases), meaning_out);
}

bool swc_words_is_bare_type(const char *key)
{
    static const char *const brands[] = {"ipad", "iphone", "macbook", "chromebook"};
    int meaning = -1;
    size_t length = swc_words_thing_at(key, &meaning);
    return length > 0 && key[length] == '\0' && strstr(key, " tab") == NULL &&
           !swc_key_has_any(key, brands, COUNT(brands));
}

static const swc_phrase accessory_phrases[] = {
    {"phu kien", 0}, {"bao da", 0},   {"bao dung", 0}, {"op lung", 0},   {"tui", 0},
    {"sac", 0},      {"bo sac", 0},   {"cu sac", 0},   {"cap", 0},       {"day cap", 0},
    {"tai nghe", 0}, {"ban phim", 0}, {"chuot", 0},    {"pin", 0},       {"the nho", 0},
    {"usb", 0},      {"loa", 0},      {"may in", 0},   {"may chieu", 0}, {"man hinh", 0},
    {"modem", 0},    {"router", 0},   {"bo phat", 0},  {"mieng dan", 0}, {"gia do", 0},
    {"balo", 0},     {"ba lo", 0},    {"cap sach", 0}, {"vo hop", 0},    {"o cung", 0},
    {"webcam", 0},   {"micro", 0}};

bool swc_words_is_accessory(const char *key)
{
    int meaning = 0;
    return swc_phrase_at(key, accessory_phrases, COUNT(accessory_phrases), &meaning) > 0;
}

bool swc_words_may_name_thing(const swc_leads *leads)
{
    bool may = false;
    for (size_t i = 0; i < COUNT(type_phrases) && !may; i++) {
        may = swc_leads_may_have(leads, type_phrases[i].words);
    }
    for (size_t i = 0; i < COUNT(accessory_phrases) && !may; i++) {
        may = swc_leads_may_have(leads, accessory_phrases[i].words);
    }
    return may;
}

const char *swc_words_thing_by(const char *key, const swc_leads *leads, bool *several_out)
{
    swc_phrase types[COUNT(type_phrases)];
    swc_phrase accessories[COUNT(accessory_phrases)];
    size_t type_count = swc_phrase_narrow(leads, type_phrases, COUNT(type_phrases), types);
    size_t accessory_count =
        swc_phrase_narrow(leads, accessory_phrases, COUNT(accessory_phrases), accessories);
    int found = -1;
    *several_out = false;
    while (*key != '\0' && type_count + accessory_count > 0) {
        int meaning = -1;
        int ignored = 0;
        size_t length = swc_phrase_at(key, types, type_count, &meaning);
        if (length > 2 && meaning != NOTHING) {
            *several_out = *several_out || meaning == COMPUTER || (found >= 0 && found != meaning);
            found = meaning;
        }
        /* "Phụ kiện máy tính bảng" is of no tablet, "máy tính bảng và phụ kiện" is */
        *several_out = *several_out || (found < 0 && swc_phrase_at(key, accessories,
                                                                   accessory_count, &ignored) > 0);
        key += length > 0 ? length : strcspn(key, " ");
        key += *key == ' ' ? 1 : 0;
    }
    return found < 0 || *several_out ? NULL : swc_device_types()[found].word;
}

const char *swc_words_thing(const char *key, bool *several_out)
{
    swc_leads leads;
    swc_leads_of(swc_str_of(key), &leads);
    return swc_words_thing_by(key, &leads, several_out);
}

const char *swc_words_device(const char *key)
{
    static const char *const fillers[] = {"cai", "chiec", "bo", "may", "thiet", "bi", "01", "1"};
    int found = -1;
    bool start = true;
    bool joined = false;                            /* "laptop và SIM" are two things */
    while (*key != '\0' && (start || found >= 0)) { /* "sạc laptop" is no laptop */
        int meaning = -1;
        size_t length = swc_words_thing_at(key, &meaning);
        if (length > 0 && meaning < TYPE_COUNT) {
            bool brand_word =
                found >= 0 && meaning == SIM && !joined; /* "tablet có SIM" stays a tablet */
            if (found >= 0 && found != meaning && !brand_word) {
                return NULL;
            }
            found = found < 0 ? meaning : found;
        } else if (length > 0) {
            return NULL;
        }
        if (length == 0) {
            length = strcspn(key, " ");
            bool filler = strspn(key, "0123456789") == length;
            for (size_t i = 0; i < COUNT(fillers); i++) {
                filler = filler ||
                         (strlen(fillers[i]) == length && memcmp(key, fillers[i], length) == 0);
            }
            start = start && filler;
        }
        joined = length == 2 && memcmp(key, "va", 2) == 0;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return found < 0 ? NULL : swc_device_types()[found].word;
}
