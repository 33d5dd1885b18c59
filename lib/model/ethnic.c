/* The 54 ethnic groups in the spelling of the list of the statistics office (decision
 * 121-TCTK/PPCĐ of 1979, "Mông" since 2001), found through the spellings that schools use. */
#include "model/value_task.h"

#include <string.h>

/* Other spellings in key form without spaces, joined by '|'; the name's own key needs no entry. */
static const struct {
    const char *name;
    const char *key;
    const char *others;
} groups[] = {
    {"Kinh", "kinh", "viet|kinhviet"},
    {"Tày", "tay", ""},
    {"Thái", "thai", "taythai"},
    {"Hoa", "hoa", "han|nguoihoa"},
    {"Khơ-me", "khome", "khmer|kome|khomer|khme"},
    {"Mường", "muong", ""},
    {"Nùng", "nung", ""},
    {"Mông", "mong", "hmong|meo"},
    {"Dao", "dao", "yao|zao"},
    {"Gia-rai", "giarai", "jrai|jarai|giray|gialai|djarai"},
    {"Ngái", "ngai", ""},
    {"Ê-đê", "ede", "rhade|rade|edhe|eede"},
    {"Ba-na", "bana", "bahnar|banar|bahna|banah"},
    {"Xơ-đăng", "xodang", "sedang|xedang|sodang|xodng"},
    {"Sán Chay", "sanchay", "caolan|sanchi|caolansanchi"},
    {"Cơ-ho", "coho", "koho|kho|cho"},
    {"Chăm", "cham", "champa|chiem"},
    {"Sán Dìu", "sandiu", ""},
    {"Hrê", "hre", ""},
    {"Mnông", "mnong", "munong|monong"},
    {"Ra-glai", "raglai", "raglay|roglai|raglei|radlai"},
    {"Xtiêng", "xtieng", "stieng|xotieng|sotieng"},
    {"Bru-Vân Kiều", "bruvankieu", "vankieu|bru"},
    {"Thổ", "tho", ""},
    {"Giáy", "giay", "nhang"},
    {"Cơ-tu", "cotu", "katu|kotu|catu"},
    {"Gié-Triêng", "gietrieng", "gie|trieng|dietrieng"},
    {"Mạ", "ma", "chauma"},
    {"Khơ-mú", "khomu", "khmu|komu"},
    {"Co", "co", "cor"},
    {"Tà-ôi", "taoi", "toioi|taoih|paco"},
    {"Chơ-ro", "choro", "chrau|chauro|doro"},
    {"Kháng", "khang", ""},
    {"Xinh-mun", "xinhmun", "sinhmun"},
    {"Hà Nhì", "hanhi", ""},
    {"Chu-ru", "churu", "chru"},
    {"Lào", "lao", ""},
    {"La Chí", "lachi", ""},
    {"La Ha", "laha", ""},
    {"Phù Lá", "phula", ""},
    {"La Hủ", "lahu", ""},
    {"Lự", "lu", ""},
    {"Lô Lô", "lolo", ""},
    {"Chứt", "chut", ""},
    {"Mảng", "mang", ""},
    {"Pà Thẻn", "pathen", ""},
    {"Cơ Lao", "colao", "kolao"},
    {"Cống", "cong", ""},
    {"Bố Y", "boy", ""},
    {"Si La", "sila", "xila"},
    {"Pu Péo", "pupeo", ""},
    {"Brâu", "brau", ""},
    {"Ơ-đu", "odu", ""},
    {"Rơ-măm", "romam", ""},
};

bool swc_is_ethnic_name(swc_str text)
{
    for (size_t i = 0; text.length > 0 && i < sizeof groups / sizeof groups[0]; i++) {
        if (groups[i].name[0] == text.data[0] && swc_str_is(text, groups[i].name)) {
            return true;
        }
    }
    return false;
}

static bool is_among(const char *list, const char *word)
{
    size_t length = strlen(word);
    while (*list != '\0') {
        size_t size = strcspn(list, "|");
        if (size == length && memcmp(list, word, size) == 0) {
            return true;
        }
        list += size + (list[size] == '|' ? 1 : 0);
    }
    return false;
}

const char *swc_ethnic_group(const char *key)
{
    char word[48];
    size_t length = 0;
    if (strncmp(key, "dan toc ", 8) == 0) {
        key += 8;
    } else if (strncmp(key, "dt ", 3) == 0) {
        key += 3;
    } else if (strncmp(key, "nguoi ", 6) == 0) {
        key += 6;
    }
    for (; *key != '\0'; key++) {
        if (*key == ' ') {
            continue;
        }
        if (length + 1 == sizeof word) {
            return NULL;
        }
        word[length++] = *key;
    }
    word[length] = '\0';
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        if (strcmp(word, groups[i].key) == 0 || is_among(groups[i].others, word)) {
            return groups[i].name;
        }
    }
    return NULL;
}
