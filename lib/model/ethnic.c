/* The 54 ethnic groups in the spelling of the list of the statistics office (decision
 * 121-TCTK/PPCĐ of 1979, "Mông" since 2001), found through the spellings that schools use. */
#include "model/value/task.h"

#include <string.h>

/* Other spellings and the decision's other names of one group alone, in key form without spaces,
 * joined by '|'; the name's own key needs no entry. */
static const struct {
    const char *name;
    const char *key;
    const char *others;
} groups[] = {
    {"Kinh", "kinh", "viet|kinhviet"},
    {"Tày", "tay", ""},
    {"Thái", "thai", "taythai|thaiden|thaitrang|thaido|taykhao|taydam|manthanh"},
    {"Hoa", "hoa", "han|nguoihoa"},
    {"Khơ-me", "khome", "khmer|kome|khomer|khme|krom"},
    {"Mường", "muong", "mol"},
    {"Nùng", "nung", "phansinh|phanslinh|quyrim|khenlai"},
    {"Mông", "mong", "hmong|meo|nameo|mongtrang|monghoa|mongxanh|mongdo|mongden|mantrang"},
    {"Dao", "dao", "yao|zao|man|daodo|daotien|quantrang|quanchet|daothanhy|lantien|lanten"},
    {"Gia-rai", "giarai", "jrai|jarai|giray|gialai|djarai|gioray|giorai|chorai|hdrung|tobuan"},
    {"Ngái", "ngai", ""},
    {"Ê-đê", "ede", "rhade|rade|edhe|eede|adham|krung|ktul|dlierue|epan|mdhur|bih"},
    {"Ba-na", "bana", "bahnar|banar|bahna|banah|golar|tolo|rongao|giolang|bonom|bonam"},
    {"Xơ-đăng", "xodang",
     "sedang|xedang|sodang|xodng|xoteng|halang|cadong|monam|todra|kmrang|kadong"},
    {"Sán Chay", "sanchay", "caolan|sanchi|caolansanchi|mancaolan"},
    {"Cơ-ho", "coho", "koho|kho|cho|xre|sre|lach|codon"},
    {"Chăm", "cham", "champa|chiem|hroi|chiemthanh"},
    {"Sán Dìu", "sandiu", "sandeo|manquancoc"},
    {"Hrê", "hre", ""},
    {"Mnông", "mnong", "munong|monong|pnong|gar|rolam|rlam|preh|budang|dipri|biat"},
    {"Ra-glai", "raglai", "raglay|roglai|raglei|radlai|raclay|noang|laoang"},
    {"Xtiêng", "xtieng", "stieng|xotieng|sotieng|xadieng"},
    {"Bru-Vân Kiều", "bruvankieu", "vankieu|bru|trikhua|mangcoong"},
    {"Thổ", "tho", ""},
    {"Giáy", "giay", "nhang"},
    {"Cơ-tu", "cotu", "katu|kotu|catu"},
    {"Gié-Triêng", "gietrieng", "gie|trieng|dietrieng|tarieng|giangray"},
    {"Mạ", "ma", "chauma"},
    {"Khơ-mú", "khomu", "khmu|komu"},
    {"Co", "co", "cor"},
    {"Tà-ôi", "taoi", "toioi|taoih|paco|pako|pahi"},
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
    {"Chứt", "chut", "ruc|maylieng|arem"},
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

static bool is_among(const char *list, const char *word, size_t length)
{
    while (*list != '\0') {
        size_t size = strcspn(list, "|");
        if (size == length && memcmp(list, word, size) == 0) {
            return true;
        }
        list += size + (list[size] == '|' ? 1 : 0);
    }
    return false;
}

static bool is_name(size_t group, const char *word, size_t length)
{
    return (strlen(groups[group].key) == length && memcmp(groups[group].key, word, length) == 0) ||
           is_among(groups[group].others, word, length);
}

/* "Hmông (Mèo)", "Mnông Gar": two names of one group. */
static bool is_two_names(size_t group, const char *word, size_t length)
{
    bool found = false;
    for (size_t at = 2; at + 2 <= length && !found; at++) {
        found = is_name(group, word, at) && is_name(group, word + at, length - at);
    }
    return found;
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
    enum { COUNT = sizeof groups / sizeof groups[0] };
    for (size_t i = 0; i < 2 * COUNT; i++) {
        size_t group = i % COUNT;
        if (i < COUNT ? is_name(group, word, length) : is_two_names(group, word, length)) {
            return groups[group].name;
        }
    }
    return NULL;
}
