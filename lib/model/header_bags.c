/* Headings that nobody foresaw word for word: all their words belong to one column's vocabulary,
 * and its key word is among them. Headings known as they stand are in header_words.c and go first.
 */
#include "model/header_bags.h"

#include "model/words.h"

#include <stdlib.h>
#include <string.h>

/* All in usual words (header_usual.c). `keys`: one of these phrases has to be there; of `also`, if
 * given, one as well. `words`: what else may stand there, beside the pupil and the small words
 * below. A word outside says that the heading is about something else ("Ngày cấp CCCD", "Huyện nơi
 * sinh"). */
static const struct {
    const char *column;
    const char *keys;
    const char *also;
    const char *words;
} bags[] = {
    {"full_name", "hoten|ten hs", NULL,
     "tre nguoi hoc viet in hoa theo giay khai sinh bang dau doi tuong thu huong hotro de nghi can "
     "nhu cau thieu thietbi kho khan ngheo duoc dien di doi vien thieu nhi lop thanh la dtts"},
    {"personal_id", "cccd|dinhdanhcanhan", NULL,
     "so ma the cmnd cmt cmtnd chung minh nhan dan thu dinh danh hay gan chip moi khai sinh "
     "giay theo dien tu quoc gia cu csdl"},
    {"student_id",
     "csdl|co so du lieu|nganh|moet|bo gddt|bo giao duc|vnedu|smas|he thong|bgd|bo cap",
     "mahs|ma dinh danh|ma so dinh danh|ma dd|ma csdl|ma moet|ma bo|ma vnedu|ma smas",
     "ma so dinh danh theo du lieu bo gddt giao duc do cap phan mem ve dd"},
    {"birth_date", "ngay sinh|nam sinh|sinh ngay", "ngay",
     "thang dd mm yyyy theo giay khai day du birthday date of birth"},
    {"guardian_phone", "dienthoai|zalo|di dong", "phuhuynh", "so lien he lac hay khi can"},
    {"guardian_name", "phuhuynh", "ten|hoten", "ho hay hop phap truc tiep dai dien"},
    {"household_id", "ma ho|ma so ho", NULL, "ngheo can dan cu theo so hn hcn"},
    {"certificate", "giay|gcn|minh chung|chung nhan|quyet dinh|qd|so ho ngheo|gcnhn|so xac nhan",
     NULL,
     "so ma chung nhan xac cn xn ho ngheo can to kem theo ky hieu hn hcn quyet dinh qd cong ho "
     "hieu"},
    {"school_name", "truong|co so giao duc", NULL,
     "ten don vi noi hoc theo nam nay tieu mam non thcs thpt th tieu hoc pho thong trung"},
    {"district", "huyen|quan", NULL,
     "ten thi xa thanh pho tp tx tinh truc diachi hokhau don vi cap phong gddt dia ban"},
    {"commune", "xa|phuong|thi tran", NULL,
     "ten tt dac khu diachi hokhau dia ban ubnd cu tru noi don vi cap"},
    {"class", "lop", NULL, "hoc nam nay ten theo may"},
    {"address", "diachi|hokhau|tam tru", NULL,
     "nay thon xa buon phuong to dan pho nha duong lien he theo day du chi tiet huyen tinh tx tp "
     "rieng lac phuhuynh"},
    {"address", "thon|buon|xom|khu pho|to dan pho|tdp", NULL, "ap ban lang nha o duong so noi"},
    {"grade", "khoi", NULL, "lop hoc nam nay"},
    {"ethnicity", "dan toc", NULL, "thanh phan nguoi ten"},
    {"note", "ghi chu", NULL,
     "nha truong gvcn giao vien khac them de nghi ve hoan canh ly do can thiet"},
    {"category", "doi tuong|dien|hoan canh|chinh sach|che do|kinh te|muc song|tinhtrang ho|loai ho",
     NULL,
     "uu tien ho ngheo can kho khan loai nhom tro huong thu kinh te phan xep hay theo covid "
     "do dich mo coi cs che do hotro de nghi kt 1 2 3 dieu kien tinhtrang"},
    {"devices_owned", "thietbi|may tinh|may", "hienco|hien dang|gi|nao|tinhtrang",
     "hoc da san su dung loai smartphone dienthoai bang ti vi tivi ma nhung rieng ca nhan "
     "laptop hay ten phuc vu moc cntt dien tu thong minh"},
    {"needs", "nhu cau|de nghi|de xuat|dang ky|can hotro|mong muon|nguyen vong|xin hotro|xin",
     "trang bi|su dung|hotro|thietbi|may tinh|may|sim|nhan|cap",
     "ve can bang smartphone dienthoai hoc noi dung loai hinh thuc muon xin hay trang bi"},
    {"internet_home", "internet|mang", NULL,
     "ket noi tinhtrang duong truyen da hay khong su dung hienco chua dieu kien 3g 4g di dong"},
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
static const char *const anywhere[] = {"hs",  "em",   "con",  "chau",  "la",  "nao",
                                       "gi",  "dang", "hien", "tai",   "neu", "co",
                                       "ghi", "ro",   "bao",  "thuoc", "o"};

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

static bool has_word(const char *list, const char *word)
{
    size_t length = strlen(word);
    for (const char *at = list; (at = strstr(at, word)) != NULL; at += length) {
        bool starts = at == list || at[-1] == ' ' || at[-1] == '|';
        if (starts && (at[length] == '\0' || at[length] == ' ' || at[length] == '|')) {
            return true;
        }
    }
    return false;
}

/* Whether every word stands in one of the lists; `|` and spaces part the words of a list. */
static bool only_of(const char *key, const char *const lists[3])
{
    while (*key != '\0') {
        char word[32];
        size_t length = skip_anywhere(key);
        if (length == 0) {
            bool known = false;
            length = strcspn(key, " ");
            if (length >= sizeof word) {
                return false;
            }
            memcpy(word, key, length);
            word[length] = '\0';
            for (size_t i = 0; i < 3 && !known; i++) {
                known = lists[i] != NULL && has_word(lists[i], word);
            }
            if (!known) {
                return false;
            }
        }
        key += length;
        key += *key == ' ' ? 1 : 0;
    }
    return true;
}

/* "Không có Internet" asks for the contrary of what its other words ask for. */
static bool denies(const char *usual)
{
    return strncmp(usual, "khong ", 6) == 0 || strncmp(usual, "chua ", 5) == 0;
}

const char *swc_heading_bag(const char *usual)
{
    if (denies(usual)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof bags / sizeof bags[0]; i++) {
        const char *const lists[] = {bags[i].keys, bags[i].also, bags[i].words};
        if (has_one(usual, bags[i].keys) &&
            (bags[i].also == NULL || has_one(usual, bags[i].also)) && only_of(usual, lists)) {
            return bags[i].column;
        }
    }
    return NULL;
}
