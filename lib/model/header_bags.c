/* Headings that nobody foresaw word for word: all their words belong to one column's vocabulary,
 * and its key word is among them. Headings known as they stand are in header_words.c and go first.
 */
#include "model/header_bags.h"

#include "model/words.h"

#include <stdlib.h>
#include <string.h>

/* `keys`: one of these phrases has to be there; of `also`, if given, one as well. `words`: what
 * else may stand there, beside the pupil and the small words below. A word outside says that the
 * heading is about something else ("Ngày cấp CCCD", "Huyện nơi sinh"). */
static const struct {
    const char *column;
    const char *keys;
    const char *also;
    const char *words;
} bags[] = {
    {"full_name", "ho ten|ho va ten", NULL,
     "ho va ten con chau tre nguoi hoc viet in hoa theo giay khai sinh bang dau"},
    {"personal_id", "cccd|can cuoc|dinh danh ca nhan|dinh danh cong dan|ddcn", NULL,
     "so ma the cccd can cuoc cong dan cmnd cmt cmtnd chung minh nhan thu dinh danh ca hoac hay va "
     "gan chip moi khai sinh giay tren theo dien tu quoc gia dan cu csdl ddcn"},
    {"student_id", "csdl|co so du lieu|nganh|moet|bo gd|bo gddt|bo giao duc|vnedu|smas|he thong",
     "ma hoc sinh|ma so hoc sinh|ma hs|ma so hs|ma hssv|ma dinh danh|ma so dinh danh|ma dd|"
     "ma csdl|ma moet|ma bo|ma vnedu|ma smas",
     "ma so dinh danh tren theo csdl co du lieu nganh bo gd dt gddt giao duc va dao tao moet he "
     "thong do cap phan mem vnedu smas ve tai dd"},
    {"birth_date", "ngay sinh|nam sinh|sinh ngay", "ngay",
     "ngay thang nam sinh dd mm yyyy theo giay khai day du"},
    {"guardian_phone", "dien thoai|sdt|so dt|zalo",
     "phu huynh|ph|phhs|cmhs|cha me|bo me|cha hoac me|bo hoac me|me hoac cha|giam ho|gia dinh|gd",
     "gd so dien thoai dt sdt di dong lien he lac phu huynh ph phhs cmhs cha me bo hoac hay va "
     "nguoi giam ho gia dinh khi can zalo"},
    {"guardian_name",
     "phu huynh|ph|phhs|cmhs|cha me|bo me|cha hoac me|bo hoac me|giam ho|do dau|nuoi duong|dai "
     "dien",
     "ten|ho ten",
     "ho va ten cha me bo phu huynh nguoi giam hoac hay dai dien cmhs ph phhs do dau nuoi duong "
     "hop "
     "phap truc tiep"},
    {"school_name", "truong|co so giao duc|co so gd", NULL,
     "ten truong don vi co so giao duc gd noi hoc theo tap tai"},
    {"district", "huyen|quan", NULL,
     "ten quan huyen thi xa thanh pho tp tx thuoc tinh truc noi o cu tru thuong"},
    {"commune", "xa|phuong|thi tran", NULL,
     "ten xa phuong thi tran tt dac khu thuoc noi o cu tru gia dinh thuong"},
    {"class", "lop", NULL, "lop hoc nam nay ten theo"},
    {"address", "cho o|noi o|dia chi|thuong tru|cu tru|ho khau", NULL,
     "cho o noi dia chi thuong tru cu tam nay tai gia dinh ho khau thon xa buon phuong to dan pho "
     "nha duong lien he theo day du chi tiet huyen tinh tx tp"},
    {"category", "doi tuong|dien|hoan canh|chinh sach", NULL,
     "dien doi tuong uu tien chinh sach hoan canh gia dinh thuoc ho ngheo can kho khan loai nhom "
     "duoc ho tro huong thu kinh te phan xep hay hoac theo covid do dich mo coi va gd cs che do"},
    {"devices_owned", "thiet bi|may tinh|phuong tien|may|tb",
     "hien co|da co|dang co|san co|co san|dang su dung|hien dang|dang dung|gi|nao",
     "thiet bi hoc tap truc tuyen online da san gia dinh nha tai su dung phuong tien loai may tinh "
     "dien thoai thong minh bang ti vi tivi ma nhung duoc rieng ca nhan laptop hay va hoac ten de "
     "phuc vu tb"},
    {"needs", "nhu cau|de nghi|de xuat|dang ky|can ho tro|mong muon|nguyen vong|xin ho tro",
     "ho tro|thiet bi|may tinh|may|sim|nhan|duoc cap",
     "nhu cau ve ho tro thiet bi can de nghi xuat dang ky duoc cap muon may tinh bang dien thoai "
     "sim hoc tap truc tuyen gia dinh noi dung loai hinh thuc mong nguyen vong xin hay hoac va "
     "trang nhan"},
    {"internet_home", "internet|wifi|ket noi mang|co mang|mang o nha|mang tai nha", NULL,
     "internet wifi mang ket noi tinh trang duong truyen tai nha gia dinh da hay khong su dung"},
};

/* Whether a list of phrases parted by `|` has one that stands in the key. */
static bool has_one(const char *key, const char *phrases)
{
    for (const char *at = phrases; *at != '\0';) {
        char phrase[32];
        size_t length = strcspn(at, "|");
        if (length < sizeof phrase) {
            memcpy(phrase, at, length);
            phrase[length] = '\0';
            if (swc_key_has(key, phrase)) {
                return true;
            }
        }
        at += length + (at[length] == '|' ? 1 : 0);
    }
    return false;
}

/* The pupil, whom any heading may name, and what a question says around the thing asked for: "Em
 * đang học trường nào?" */
static const char *const anywhere[] = {"hoc sinh", "hoc vien", "sinh vien", "hs",  "hssv",  "sv",
                                       "em",       "con",      "chau",      "la",  "nao",   "gi",
                                       "dang",     "hien",     "tai",       "cua", "cac",   "neu",
                                       "co",       "ghi",      "ro",        "bao", "thuoc", "o"};

/* The length of what may stand anywhere at the start of the key; a school year is such a thing
 * ("Lớp năm học 2021-2022"). */
static size_t skip_anywhere(const char *key)
{
    enum { YEAR_DIGITS = 4 };
    size_t digits = strspn(key, "0123456789");
    if (digits == YEAR_DIGITS && memcmp(key, "20", 2) == 0) {
        return digits;
    }
    for (size_t i = 0; i < sizeof anywhere / sizeof anywhere[0]; i++) {
        size_t length = strlen(anywhere[i]);
        if (strncmp(key, anywhere[i], length) == 0 && (key[length] == ' ' || key[length] == '\0')) {
            return length;
        }
    }
    return 0;
}

static bool only_of(const char *key, const char *words)
{
    while (*key != '\0') {
        char word[32];
        size_t length = skip_anywhere(key);
        if (length == 0) {
            length = strcspn(key, " ");
            if (length >= sizeof word) {
                return false;
            }
            memcpy(word, key, length);
            word[length] = '\0';
            if (!swc_key_has(words, word)) {
                return false;
            }
        }
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return true;
}

const char *swc_heading_bag(const char *key)
{
    for (size_t i = 0; i < sizeof bags / sizeof bags[0]; i++) {
        if (has_one(key, bags[i].keys) && (bags[i].also == NULL || has_one(key, bags[i].also)) &&
            only_of(key, bags[i].words)) {
            return bags[i].column;
        }
    }
    return NULL;
}
