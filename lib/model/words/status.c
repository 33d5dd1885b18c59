/* Statuses and conditions that say more than their word: "Đã giao cho trường TH Kim Đồng ngày
 * 5/10", "Lỗi màn hình". What the word itself means stands in words.c. */
#include "model/operators.h"

#include "base/count.h"
#include "model/words/words.h"

#include <string.h>

/* What may follow the word of a status: to whom, where, when, and of a signal which one. */
static bool opens_tail(swc_vocabulary vocabulary, const char *word, size_t length)
{
    static const char *const heads[] = {"cho", "tai", "ngay", "vao", "theo", "trong", "thang"};
    static const char *const signals[] = {"3g", "4g", "5g", "nam", "quy", "truoc", "tu"};
    bool is_figure = strspn(word, "0123456789") == length;
    bool found = is_figure && vocabulary == SWC_WORDS_POINT_STATUS; /* "Đã phát sóng 25/11/2021" */
    for (size_t i = 0; i < COUNT(heads); i++) {
        found = found || (strlen(heads[i]) == length && memcmp(heads[i], word, length) == 0);
    }
    for (size_t i = 0; i < COUNT(signals) && vocabulary == SWC_WORDS_POINT_STATUS; i++) {
        found = found || (strlen(signals[i]) == length && memcmp(signals[i], word, length) == 0);
    }
    return found;
}

/* Whether a state of a handover is that the thing is not there any more. */
static bool is_undone(const char *key)
{
    static const char *const heads[] = {
        "tra lai", "da tra",      "thu hoi",    "da thu hoi", "huy",     "da huy",    "hoan tra",
        "nop lai", "da hoan tra", "da tra lai", "da nop lai", "thu lai", "da thu lai"};
    for (size_t i = 0; i < COUNT(heads); i++) {
        if (strncmp(key, heads[i], strlen(heads[i])) == 0) {
            return true;
        }
    }
    return false;
}

size_t swc_words_status_length(swc_vocabulary vocabulary, const char *key)
{
    /* words behind which the row is not what its first words say */
    static const char
        *const doubts[] = {"chua",   "khong",   "ko",     "thieu", "hong", "tra",     "huy",
                           "con",    "mot",     "phan",   "mat",   "yeu",  "nhung",   "kem",
                           "chap",   "gan",     "thu",    "co",    "bi",   "may loi", "do loi",
                           "va loi", "loi man", "loi may"}; /* but a school may be Lê Lợi's */
    if (vocabulary != SWC_WORDS_DEVICE_STATUS && vocabulary != SWC_WORDS_HANDOVER_STATUS &&
        vocabulary != SWC_WORDS_POINT_STATUS) {
        return 0;
    }
    for (const char *at = strchr(key, ' '); at != NULL; at = strchr(at + 1, ' ')) {
        size_t length = strcspn(at + 1, " ");
        bool reason = length == 2 && (memcmp(at + 1, "do", 2) == 0 || memcmp(at + 1, "vi", 2) == 0);
        if (reason && vocabulary == SWC_WORDS_HANDOVER_STATUS && is_undone(key)) {
            return (size_t)(at - key); /* "Trả lại do hỏng": it takes nothing back */
        }
        if (opens_tail(vocabulary, at + 1, length)) {
            return swc_key_has_any(at, doubts, COUNT(doubts)) ? 0 : (size_t)(at - key);
        }
    }
    return 0;
}

bool swc_words_is_faulty(const char *key)
{
    static const char *const heads[] = {"hong ",   "hu ",    "hu hong ", "loi ", "bi hong ",
                                        "bi loi ", "bi hu ", "be ",      "vo ",  "nut "};
    static const char *const others[] = {"loi thoi", "vo hop", "be hop"}; /* old; a box */
    for (size_t i = 0; i < COUNT(others); i++) {
        if (strncmp(key, others[i], strlen(others[i])) == 0) {
            return false;
        }
    }
    for (size_t i = 0; i < COUNT(heads); i++) {
        if (strncmp(key, heads[i], strlen(heads[i])) == 0) {
            return true;
        }
    }
    return false;
}

/* ---- a point without a signal ---- */

enum point_word { NOT_YET, PLANNED, DONE, SIGNAL, WORK, FINE_SIGNAL };

static const swc_phrase point_words[] = {
    {"chua", NOT_YET},
    {"khong", NOT_YET},
    {"ko", NOT_YET},
    {"dang", PLANNED},
    {"se", PLANNED},
    {"du kien", PLANNED},
    {"ke hoach", PLANNED},
    {"chuan bi", PLANNED},
    {"trong ke hoach", PLANNED},
    {"da", DONE},
    {"phu", SIGNAL},
    {"phu song", SIGNAL},
    {"song", SIGNAL},
    {"phat song", SIGNAL},
    {"ps", SIGNAL},
    {"hoan thanh", SIGNAL},
    {"xong", SIGNAL},
    {"khac phuc", SIGNAL},
    {"xoa", SIGNAL},
    {"lom", WORK},
    {"lom song", WORK},
    {"vung lom", WORK},
    {"trien khai", WORK},
    {"thuc hien", WORK},
    {"xay dung", WORK},
    {"xay", WORK},
    {"tram", WORK},
    {"bts", WORK},
    {"tram bts", WORK},
    {"lap dat", WORK},
    {"lap", WORK},
    {"thi cong", WORK},
    {"mong", WORK},
    {"cot", WORK},
    {"keo cap", WORK},
    {"dau tu", WORK},
    {"co", WORK},
    {"duoc", WORK},
    {"di dong", WORK},
    {"dien thoai", WORK},
    {"2g", WORK},
    {"3g", WORK},
    {"4g", WORK},
    {"5g", WORK},
    {"thiet bi", WORK},
    {"len", WORK},
    {"moi", WORK},
    {"trong", WORK},
    {"xin phep", WORK},
    {"xin giay phep", WORK},
    {"khao sat", WORK},
    {"lap ke hoach", WORK},
    {"nghiem thu", WORK},
    {"hoan thien", WORK},
    {"chay thu", WORK},
    {"nam", WORK},
    {"da dua vao ke hoach", PLANNED},
    {"dua vao ke hoach", PLANNED},
    {"van", WORK},
    {"hoan toan", WORK},
    {"tot", FINE_SIGNAL},
    {"kha tot", FINE_SIGNAL},
    {"rat tot", FINE_SIGNAL},
    {"manh", FINE_SIGNAL},
    {"on dinh", FINE_SIGNAL},
    {"binh thuong", FINE_SIGNAL},
};

const char *swc_words_point(const char *key)
{
    const char *begin = key;
    unsigned seen = 0;
    int first = -1;
    while (*key != '\0') {
        int meaning = -1;
        size_t length = swc_phrase_at(key, point_words, COUNT(point_words), &meaning);
        size_t digits = strspn(key, "0123456789");
        if (length == 0 && digits == 4 && (key[4] == ' ' || key[4] == '\0')) {
            length = digits; /* "dự kiến năm 2022" */
            meaning = WORK;
        }
        if (length == 0) {
            return NULL;
        }
        if (meaning == NOT_YET && (seen & 1u << DONE) != 0) {
            return NULL; /* "đã xây trạm, chưa phát sóng" is for a person to read */
        }
        first = first < 0 && meaning <= DONE ? meaning : first;
        seen |= 1u << meaning;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    bool planned = (seen & 1u << PLANNED) != 0;
    if (first == NOT_YET) { /* "Không ổn định" is a signal, if a bad one */
        return (seen & 1u << FINE_SIGNAL) != 0 ? NULL : "uncovered";
    }
    bool has = strncmp(begin, "co song ", 8) == 0 && (seen & 1u << FINE_SIGNAL) != 0;
    bool done = has || (first == DONE && (seen & 1u << SIGNAL) != 0);
    return planned ? "planned" : done ? "covered" : NULL;
}

/* ---- the condition of a thing ---- */

enum condition_word { NEW, USED, FINE, FAULT, WORN, MINOR_WORD };

static const swc_phrase condition_words[] = {
    {"moi", NEW},
    {"chua su dung", NEW},
    {"chua qua su dung", NEW},
    {"nguyen hop", NEW},
    {"nguyen seal", NEW},
    {"nguyen kien", NEW},
    {"chua khui hop", NEW},
    {"cu", USED},
    {"da qua su dung", USED},
    {"qua su dung", USED},
    {"da su dung", USED},
    {"da dung", USED},
    {"da qua sd", USED},
    {"qua sd", USED},
    {"da sd", USED},
    {"thanh ly", USED},
    {"hang", MINOR_WORD},
    {"may", MINOR_WORD},
    {"con", MINOR_WORD},
    {"tot", FINE},
    {"dung", MINOR_WORD},
    {"dung tot", FINE},
    {"su dung", MINOR_WORD},
    {"su dung tot", FINE},
    {"su dung duoc", FINE},
    {"dung duoc", FINE},
    {"hoat dong", FINE},
    {"binh thuong", FINE},
    {"on dinh", FINE},
    {"duoc", MINOR_WORD},
    {"dep", FINE},
    {"nhung", MINOR_WORD},
    {"100", MINOR_WORD},
    {"hoan toan", MINOR_WORD},
    {"chinh hang", FINE},
    {"vo hop", MINOR_WORD},
    {"hong", FAULT},
    {"hu", FAULT},
    {"hu hong", FAULT},
    {"bi hong", FAULT},
    {"loi", FAULT},
    {"bi loi", FAULT},
    {"vo man hinh", FAULT},
    {"chua su dung duoc", FAULT},
    {"khong su dung duoc", FAULT},
    {"khong dung duoc", FAULT},
    {"khong hoat dong", FAULT},
    {"khong hoat dong duoc", FAULT},
    {"khong len nguon", FAULT},

    {"trung binh", FINE},
    {"kha", FINE},
    {"kha tot", FINE},
    {"hoat dong tot", FINE},
    {"dat", FINE},
    {"con tot", FINE},
    {"con dung duoc", FINE},
    {"pin", MINOR_WORD},
    {"man hinh", MINOR_WORD},
    {"ban phim", MINOR_WORD},
    {"sac", MINOR_WORD},
    {"loa", MINOR_WORD},
    {"nguon", MINOR_WORD}, /* "Cũ, hỏng pin" */
};

/* The words of a text, as bits; 0: there is another one among them. */
static unsigned condition_bits(const char *key)
{
    unsigned seen = 0;
    while (*key != '\0') {
        int meaning = -1;
        size_t length = swc_phrase_at(key, condition_words, COUNT(condition_words), &meaning);
        if (length == 0 && strspn(key, "0123456789") == 2 && (key[2] == ' ' || key[2] == '\0')) {
            length = 2; /* "Mới 95%", "còn 80%": some of it is worn off */
            meaning = WORN;
        }
        if (length == 0) {
            return 0;
        }
        seen |= 1u << meaning;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return seen;
}

bool swc_words_is_fine(const char *key)
{
    return (condition_bits(key) & ~(1u << MINOR_WORD)) == 1u << FINE;
}

const char *swc_words_condition(const char *key)
{
    unsigned seen = condition_bits(key);
    if ((seen & 1u << FAULT) != 0) {
        return "faulty";
    }
    bool used = (seen & (1u << USED | 1u << WORN)) != 0;
    bool is_new = (seen & 1u << NEW) != 0 && (seen & 1u << WORN) == 0;
    return is_new == used ? NULL : is_new ? "new" : "used"; /* "Tốt" alone is neither */
}

/* ---- the line of a school ---- */

enum line_word { NO_LINE, FIBRE, ADSL, MOBILE, SOME, MINOR };

static const swc_phrase line_words[] = {
    {"khong", NO_LINE},
    {"khong co", NO_LINE},
    {"chua", NO_LINE},
    {"chua co", NO_LINE},
    {"ko", NO_LINE},
    {"ko co", NO_LINE},
    {"cap quang", FIBRE},
    {"quang", FIBRE},
    {"ftth", FIBRE},
    {"fiber", FIBRE},
    {"fibre", FIBRE},
    {"leased line", FIBRE},
    {"leasedline", FIBRE},
    {"fttx", FIBRE},
    {"fibervnn", FIBRE},
    {"fiber vnn", FIBRE},
    {"gpon", FIBRE},
    {"kenh thue rieng", FIBRE},
    {"thue kenh rieng", FIBRE},
    {"adsl", ADSL},
    {"megavnn", ADSL},
    {"mega vnn", ADSL},
    {"cap dong", ADSL},
    {"day dien thoai", ADSL},
    {"duong day dien thoai", ADSL},
    {"qua dien thoai co dinh", ADSL},
    {"3g", MOBILE},
    {"4g", MOBILE},
    {"5g", MOBILE},
    {"dcom", MOBILE},
    {"d com", MOBILE},
    {"usb", MOBILE},
    {"sim", MOBILE},
    {"di dong", MOBILE},
    {"internet", SOME},
    {"mang", SOME},
    {"wifi", SOME},
    {"wi fi", SOME},
    {"co", SOME},
    {"da co", SOME},
    {"duong truyen", SOME},
    {"ket noi", SOME},
    {"duoc", MINOR},
    {"su dung", MINOR},
    {"dung", MINOR},
    {"bang", MINOR},
    {"qua", MINOR},
    {"goi", MINOR},
    {"toc do", MINOR},
    {"toc do cao", MINOR},
    {"song", MINOR},
    {"thue bao", MINOR},
    {"mbps", MINOR},
    {"mb", MINOR},
    {"mb s", MINOR},
    {"va", MINOR},
    {"day", MINOR},
    {"duong", MINOR},
    {"cap", MINOR},
    {"da", MINOR},
    {"router", MINOR},
    {"modem", MINOR},
    {"vien thong", MINOR},
    {"cong cong", MINOR},
    {"truong", MINOR},
    {"tai", MINOR},
    {"chi", MINOR},
    {"phat", MINOR},
    {"chi co", MINOR},
};

const char *swc_words_line(const char *key)
{
    unsigned seen = 0;
    while (*key != '\0') {
        int meaning = -1;
        size_t length = swc_phrase_at(key, line_words, COUNT(line_words), &meaning);
        size_t digits = strspn(key, "0123456789");
        size_t unit = digits > 0 && strncmp(key + digits, "mbps", 4) == 0 ? 4
                      : digits > 0 && strncmp(key + digits, "mb", 2) == 0 ? 2
                                                                          : 0;
        if (length == 0 && digits > 0 &&
            (key[digits + unit] == ' ' || key[digits + unit] == '\0')) {
            length = digits + unit; /* "FTTH 100Mbps" */
            meaning = MINOR;
        }
        if (length == 0) {
            length = swc_operator_at(key);
            meaning = MINOR;
        }
        if (length == 0) {
            return NULL;
        }
        seen |= 1u << meaning;
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    unsigned lines = seen & (1u << FIBRE | 1u << ADSL | 1u << MOBILE);
    if ((seen & 1u << NO_LINE) != 0) { /* "chưa có cáp quang" may have another */
        return lines == 0 ? "none" : NULL;
    }
    return (lines & 1u << FIBRE) != 0    ? (lines & 1u << ADSL) != 0 ? NULL : "fibre"
           : (lines & 1u << ADSL) != 0   ? "adsl"
           : (lines & 1u << MOBILE) != 0 ? "mobile"
                                         : NULL;
}
