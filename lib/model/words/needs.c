/* Reads what a pupil needs (a device, a SIM, both) and how the home is connected out of free text.
 * Every word has to be known: "không cần máy", "máy in" and "mạng yếu" are refused. Which device is
 * asked for is not kept. */
#include "model/operators.h"
#include "model/words/words.h"

#include <string.h>

enum meaning { DEVICE, SIM, BOTH, FILLER, UNSURE };

static const swc_phrase phrases[] = {
    {"thiet bi", DEVICE},
    {"may", DEVICE},
    {"may tinh", DEVICE},
    {"mt", DEVICE},
    {"mt bang", DEVICE},
    {"mt xach tay", DEVICE},
    {"mt ban", DEVICE},
    {"may vi tinh", DEVICE},
    {"may tinh bang", DEVICE},
    {"may bang", DEVICE},
    {"mtb", DEVICE},
    {"tablet", DEVICE},
    {"ipad", DEVICE},
    {"laptop", DEVICE},
    {"lap top", DEVICE},
    {"may tinh xach tay", DEVICE},
    {"may xach tay", DEVICE},
    {"mtxt", DEVICE},
    {"may tinh de ban", DEVICE},
    {"may de ban", DEVICE},
    {"may tinh ban", DEVICE},
    {"pc", DEVICE},
    {"dien thoai", DEVICE},
    {"dien thoai thong minh", DEVICE},
    {"dt thong minh", DEVICE},
    {"dttm", DEVICE},
    {"smartphone", DEVICE},
    {"ti vi", DEVICE},
    {"tivi", DEVICE},
    {"tv", DEVICE},
    {"sim", SIM},
    {"the sim", SIM},
    {"sim dien thoai", UNSURE}, /* a telephone's, or "Sim, điện thoại" */
    {"the sim dien thoai", UNSURE},
    {"data", SIM},
    {"goi cuoc", SIM},
    {"goi data", SIM},
    {"goi du lieu", SIM},
    {"internet", SIM},
    {"mang", SIM},
    {"wifi", SIM},
    {"3g", SIM},
    {"4g", SIM},
    {"5g", SIM},
    {"dung luong", SIM},
    {"ca hai", BOTH},
    {"ca 2", BOTH},
    {"can", FILLER},
    {"xin", FILLER},
    {"ho tro", FILLER},
    {"cap", FILLER},
    {"de nghi", FILLER},
    {"mong", FILLER},
    {"muon", FILLER},
    {"mong muon", FILLER},
    {"nhu cau", FILLER},
    {"duoc", FILLER},
    {"nhan", FILLER},
    {"tang", FILLER},
    {"mua", FILLER},
    {"mot", FILLER},
    {"cai", FILLER},
    {"chiec", FILLER},
    {"bo", FILLER},
    {"hoc", FILLER},
    {"hoc tap", FILLER},
    {"truc tuyen", FILLER},
    {"online", FILLER},
    {"va", FILLER},
    {"hoac", FILLER},
    {"co", FILLER},
    {"kem", FILLER},
    {"them", FILLER},
    {"cung", FILLER},
    {"voi", FILLER},
    {"ca", FILLER},
    {"mien phi", FILLER},
    {"cho", FILLER},
    {"em", FILLER},
    {"con", FILLER},
    {"chau", FILLER},
    {"hs", FILLER},
    {"hoc sinh", FILLER},
    {"de", FILLER},
    {"moi", FILLER},
    {"cu", FILLER},
    {"ket noi", FILLER},
    {"dien tu", FILLER},
};

const char *swc_words_needs(const char *key)
{
    unsigned seen = 0;
    while (*key != '\0') {
        int meaning = FILLER;
        size_t digits = strspn(key, "0123456789");
        size_t length =
            digits > 0 && (key[digits] == ' ' || key[digits] == '\0')
                ? digits
                : swc_phrase_at(key, phrases, sizeof phrases / sizeof phrases[0], &meaning);
        length = length > 0 ? length : swc_operator_at(key); /* "SIM Viettel" */
        if (length == 0 || meaning == UNSURE) {
            return NULL;
        }
        seen |= 1u << meaning;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    bool both = (seen & 1u << BOTH) != 0;
    bool device = both || (seen & 1u << DEVICE) != 0;
    bool sim = both || (seen & 1u << SIM) != 0;
    return device && sim ? "device+sim" : device ? "device" : sim ? "sim" : NULL;
}

enum line { NONE, MOBILE, FIXED, ANY, SMALL };

static const swc_phrase lines[] = {
    {"khong", NONE},
    {"khong co", NONE},
    {"chua", NONE},
    {"chua co", NONE},
    {"ko", NONE},
    {"ko co", NONE},
    {"3g", MOBILE},
    {"4g", MOBILE},
    {"5g", MOBILE},
    {"dcom", MOBILE},
    {"sim", MOBILE},
    {"du lieu di dong", MOBILE},
    {"mang di dong", MOBILE},
    {"di dong", MOBILE},
    {"wifi", FIXED},
    {"wi fi", FIXED},
    {"cap quang", FIXED},
    {"ftth", FIXED},
    {"adsl", FIXED},
    {"co dinh", FIXED},
    {"mang day", FIXED},
    {"mang lan", FIXED},
    {"internet", ANY},
    {"mang", ANY},
    {"co", ANY},
    {"song", SMALL},
    {"dung", SMALL},
    {"su dung", SMALL},
    {"bang", SMALL},
    {"qua", SMALL},
    {"data", MOBILE},
    {"gia dinh", SMALL},
    {"nha", SMALL},
    {"o nha", SMALL},
    {"tai nha", SMALL},
    {"rieng", SMALL},
    {"ket noi", SMALL},
    {"va", SMALL},
    {"duong truyen", SMALL},
    {"lap dat", SMALL},
    {"da", SMALL},
    {"dien thoai", SMALL},
    {"duoc", SMALL},
};

const char *swc_words_internet(const char *key)
{
    unsigned seen = 0;
    while (*key != '\0') {
        int meaning = SMALL;
        size_t length = swc_phrase_at(key, lines, sizeof lines / sizeof lines[0], &meaning);
        length = length > 0 ? length : swc_operator_at(key);
        if (length == 0) {
            return NULL;
        }
        seen |= 1u << meaning;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    bool none = (seen & 1u << NONE) != 0;
    bool mobile = (seen & 1u << MOBILE) != 0;
    bool fixed = (seen & 1u << FIXED) != 0;
    if (none) { /* "không có wifi, dùng 4G" is for a person to read */
        return mobile || fixed ? NULL : "none";
    }
    bool any = (seen & 1u << ANY) != 0;
    any = any || (mobile && fixed); /* "Wifi và 4G" */
    return mobile && !fixed ? "mobile" : fixed && !mobile ? "fixed" : any ? "yes" : NULL;
}
