/* What clerks write for the enum columns: the exact phrases of every list. Categories, devices,
 * levels and signals, which are read word by word, have files of their own. */
#include "model/words.h"

#include "swc/hash.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_BYTES = 96, ARENA_BYTES = 4 << 20 };

struct swc_words {
    swc_arena arena;
    swc_keymap phrases; /* vocabulary letter and phrase: index into the list of the column */
};

/* Which column speaks which vocabulary. */
static const struct {
    swc_kind kind;
    const char *column;
    swc_vocabulary vocabulary;
} columns[] = {
    {SWC_STUDENTS, "sex", SWC_WORDS_SEX},
    {SWC_STUDENTS, "level", SWC_WORDS_LEVEL},
    {SWC_STUDENTS, "category", SWC_WORDS_CATEGORY},
    {SWC_STUDENTS, "devices_owned", SWC_WORDS_OWNED},
    {SWC_STUDENTS, "internet_home", SWC_WORDS_HOME_INTERNET},
    {SWC_STUDENTS, "needs", SWC_WORDS_NEEDS},
    {SWC_DEVICES, "type", SWC_WORDS_DEVICE_TYPE},
    {SWC_DEVICES, "condition", SWC_WORDS_CONDITION},
    {SWC_DEVICES, "sim_slot", SWC_WORDS_YES_NO},
    {SWC_DEVICES, "status", SWC_WORDS_DEVICE_STATUS},
    {SWC_DONATIONS, "entry", SWC_WORDS_ENTRY},
    {SWC_DONATIONS, "donor_type", SWC_WORDS_DONOR_TYPE},
    {SWC_DONATIONS, "form", SWC_WORDS_FORM},
    {SWC_SCHOOLS, "level", SWC_WORDS_LEVEL},
    {SWC_SCHOOLS, "internet", SWC_WORDS_SCHOOL_INTERNET},
    {SWC_SCHOOLS, "coverage", SWC_WORDS_SIGNAL},
    {SWC_COVERAGE, "status", SWC_WORDS_POINT_STATUS},
    {SWC_HANDOVERS, "item", SWC_WORDS_ITEM},
    {SWC_HANDOVERS, "status", SWC_WORDS_HANDOVER_STATUS},
    {SWC_HANDOVERS, "condition", SWC_WORDS_CONDITION},
    {SWC_PLATFORMS, "free_data", SWC_WORDS_YES_NO},
};

/* Phrases in key form, joined by '|'. */
static const struct {
    swc_vocabulary vocabulary;
    const char *word;
    const char *phrases;
} table[] = {
    {SWC_WORDS_SEX, "F", "nu|f|female|gai|con gai|nu gioi|be gai|girl"},
    {SWC_WORDS_SEX, "M", "nam|m|male|trai|con trai|nam gioi|be trai|boy"},

    {SWC_WORDS_HOME_INTERNET, "none",
     "khong|khong co|chua|chua co|ko|ko co|k|k co|chua co mang|khong co mang|0|no|none|"
     "khong co internet|chua co internet|khong co wifi|chua co wifi|khong mang|chua ket noi|"
     "khong ket noi|khong co ket noi|false"},
    {SWC_WORDS_HOME_INTERNET, "mobile",
     "3g|4g|5g|di dong|du lieu di dong|data|sim|mang di dong|dcom|3g 4g|sim 4g|4g 5g|co 4g|"
     "co 3g|mang 4g|mang 3g|dung 4g|dung 3g|co 3g 4g|sim data|dcom 4g|dcom 3g|3g|mobile|"
     "4g dien thoai|mang 3g 4g|sim 3g|qua dien thoai|data dien thoai|phat tu dien thoai|"
     "song 4g|song 3g|co song 4g|co song 3g|mang dien thoai|internet di dong|4g viettel|"
     "4g vinaphone|4g mobifone|3g viettel|mang di dong 4g|internet 4g|internet 3g|co sim 4g"},
    {SWC_WORDS_HOME_INTERNET, "fixed",
     "co dinh|cap quang|wifi|adsl|internet cap quang|wi fi|mang cap|lan|co wifi|mang co dinh|"
     "internet co dinh|mang wifi|co cap quang|wifi cap quang|co wi fi|co mang wifi|ftth|fixed|"
     "mang lan|cap quang wifi|wifi gia dinh"},
    {SWC_WORDS_HOME_INTERNET, "yes",
     "co|x|yes|co mang|co internet|da co|1|co ket noi|y|co ket noi internet|da co internet|"
     "internet|da ket noi|true"},

    {SWC_WORDS_NEEDS, "device",
     "thiet bi|may tinh|may tinh bang|laptop|may tinh xach tay|dien thoai|tablet|co|x|may|1|"
     "thiet bi hoc tap|thiet bi hoc truc tuyen|can may tinh|can thiet bi|dien thoai thong minh|"
     "ho tro thiet bi|ho tro may tinh|ho tro may tinh bang|can ho tro|can ho tro thiet bi|"
     "may tinh bang hoac dien thoai|may tinh hoac dien thoai|co nhu cau|can may tinh bang|"
     "may tinh de ban|yes|smartphone|thiet bi may tinh|can|may vi tinh|can dien thoai|"
     "xin ho tro may tinh|de nghi ho tro may tinh|may tinh hoac may tinh bang|cap may tinh|"
     "cap may tinh bang|01 may tinh bang|1 may tinh bang|1 may tinh|01 may tinh|ho tro laptop"},
    {SWC_WORDS_NEEDS, "sim",
     "sim|the sim|sim 4g|data|goi cuoc|sim data|goi data|internet|mang|chi can sim|can sim|"
     "goi cuoc data|sim va goi cuoc|sim 4g va goi cuoc|ho tro sim|sim goi cuoc|ket noi internet|"
     "ho tro internet|sim internet|sim data 4g|4g|dung luong 4g|goi cuoc 4g|chi sim"},
    {SWC_WORDS_NEEDS, "device+sim",
     "thiet bi va sim|may tinh va sim|thiet bi sim|may tinh sim|may tinh bang va sim|ca hai|"
     "may tinh bang sim|sim va thiet bi|sim va may tinh|dien thoai va sim|device sim|"
     "thiet bi kem sim|may tinh bang kem sim|thiet bi va goi cuoc|sim thiet bi|"
     "may tinh bang co sim|may tinh va internet|thiet bi va internet|may tinh va goi cuoc|"
     "dien thoai sim|may tinh bang va goi cuoc|laptop va sim|ca thiet bi va sim|"
     "ca may tinh va sim|thiet bi va sim 4g|may tinh bang va sim 4g"},

    {SWC_WORDS_CONDITION, "new",
     "moi|moi 100|new|chua su dung|nguyen seal|nguyen hop|moi nguyen hop|hang moi|may moi|"
     "moi hoan toan|moi chua su dung|moi nguyen seal|moi 100 phan tram|thiet bi moi|"
     "moi hoat dong tot|moi su dung tot"},
    {SWC_WORDS_CONDITION, "used",
     "da qua su dung|cu|da su dung|used|qua su dung|second hand|dang dung|dang su dung|"
     "cu con tot|cu con dung duoc|da dung|hang cu|may cu|cu con su dung tot|"
     "da qua su dung con tot|cu hoat dong tot|da qua su dung hoat dong tot|cu su dung tot|"
     "cu dung duoc|da qua su dung con dung duoc|2nd|da su dung con tot|like new"},
    {SWC_WORDS_CONDITION, "faulty",
     "hong|hu|hu hong|loi|bi hong|faulty|khong dung duoc|khong hoat dong|hong man hinh|"
     "dang sua chua|bi loi|da hong|can sua chua|khong su dung duoc|vo man hinh|hong pin|"
     "dang sua|khong len nguon|bi hu|cu hong|cu da hong|da hu|khong hoat dong duoc"},

    {SWC_WORDS_YES_NO, "yes",
     "co|x|yes|y|1|true|v|da co|co sim|duoc|co khe sim|1 khe|2 sim|1 sim|2 khe|co ho tro|"
     "mien phi|mien cuoc|mien phi hoan toan|nano sim|01 khe|02 khe|01 sim|02 sim|co mien phi"},
    {SWC_WORDS_YES_NO, "no",
     "khong|khong co|ko|k|no|n|0|false|chua|chua co|ko co|khong ho tro|khong mien phi|"
     "co phi|tinh phi|khong co sim|k co|tra phi|khong mien cuoc|khong co khe sim|khong sim|"
     "wifi only|chi wifi|ban wifi"},

    {SWC_WORDS_DEVICE_STATUS, "in_stock",
     "trong kho|con trong kho|ton kho|con|luu kho|chua ban giao|chua cap|san sang|o kho|"
     "dang o kho|con ton|con trong kho so|chua giao|chua cap phat|nhap kho|da nhap kho|"
     "ton|dang luu kho|con lai|chua phan bo"},
    {SWC_WORDS_DEVICE_STATUS, "reserved",
     "da giu|giu cho|dat truoc|danh rieng|cho ban giao|cho giao|da phan bo|da phan|giu lai|"
     "dang giu|da dat|cho cap phat|cho cap|da phan bo chua giao|du kien ban giao"},
    {SWC_WORDS_DEVICE_STATUS, "handed_over",
     "da ban giao|da giao|da cap|da cap phat|da trao|ban giao|da phat|da tang|da xuat kho|"
     "da trao tang|da xuat|da xuat cap|da cho muon|da phan phoi|da trao tay|da ban giao het|da cap het"},
    {SWC_WORDS_DEVICE_STATUS, "faulty",
     "hong|hu|hu hong|loi|bi hong|khong dung duoc|dang sua chua|da hong|bi loi|hong hoc|"
     "khong hoat dong|dang bao hanh|dang sua|bi hu|can sua chua"},
    {SWC_WORDS_DEVICE_STATUS, "retired",
     "thanh ly|da thanh ly|loai bo|huy|cho thanh ly|da huy|da loai bo|tieu huy|thanh li|"
     "da thanh li|ngung su dung"},

    {SWC_WORDS_ENTRY, "receipt",
     "thu|tiep nhan|nhan|da nhan|thu vao|nhap|da thu|tiep nhan ung ho|ung ho|da tiep nhan|"
     "nhan ung ho|thu ung ho|khoan thu|thu tien|nop|da nop|tai tro|nhap kho|roi|da chuyen|"
     "da chuyen khoan|da chuyen tien|da chuyen du|da nhan du|nhan du|da giao|da ban giao|da trao|x|co|"
     "da thuc hien|da hoan thanh|hoan thanh|da nhan tien|da nhan hien vat|da nhap kho|xong"},
    {SWC_WORDS_ENTRY, "pledge",
     "cam ket|hua|dang ky|dang ky ung ho|cam ket ung ho|hua ung ho|cam ket tai tro|du kien|"
     "da cam ket|dang ky tai tro|hua tang|hua tai tro|dang ky tang|chua|chua chuyen|chua nhan|chua nop|chua chuyen tien|chua giao|"
     "chua ban giao|chua tiep nhan|chua thuc hien|chua chuyen khoan|moi dang ky|moi cam ket|"
     "chua co|cho chuyen|dang cho|chua trao|se chuyen|cho tiep nhan"},
    {SWC_WORDS_ENTRY, "spend",
     "chi|da chi|chi ra|chi mua|xuat|chi mua thiet bi|mua|mua sam|chi tien|khoan chi|"
     "chi mua may tinh|mua thiet bi|chi mua sam|chi mua may tinh bang|chi mua may|mua may"},
    {SWC_WORDS_ENTRY, "reversal",
     "dao|dao but toan|but toan dao|huy|huy bo|hoan lai|hoan tra|dao khoan|tra lai|"
     "dao phat sinh|dieu chinh giam|but toan huy|huy khoan|dao lai"},

    {SWC_WORDS_DONOR_TYPE, "state_agency",
     "co quan nha nuoc|nha nuoc|co quan|co quan hanh chinh|don vi nha nuoc|"
     "co quan hanh chinh nha nuoc|don vi su nghiep|hanh chinh su nghiep|so ban nganh|cqnn|"
     "co quan don vi|so nganh|co quan dang doan the|don vi su nghiep cong lap"},
    {SWC_WORDS_DONOR_TYPE, "enterprise",
     "doanh nghiep|dn|cong ty|cty|doanh nghiep tu nhan|tap doan|cong ty tnhh|cong ty co phan|"
     "dntn|doanh nghiep nha nuoc|ctcp|hop tac xa|htx|dnnn|cty tnhh|cty cp|tnhh|doanh nghiep fdi|"
     "doanh nghiep trong nuoc|cac doanh nghiep|doanh nghiep nuoc ngoai"},
    {SWC_WORDS_DONOR_TYPE, "telecom",
     "doanh nghiep vien thong|vien thong|dn vien thong|nha mang|cong ty vien thong|"
     "tap doan vien thong|nha mang vien thong|don vi vien thong|dnvt|cty vien thong"},
    {SWC_WORDS_DONOR_TYPE, "bank",
     "ngan hang|nh|to chuc tin dung|ngan hang tmcp|ngan hang thuong mai|tctd|nhtm"},
    {SWC_WORDS_DONOR_TYPE, "organisation",
     "to chuc|to chuc xa hoi|hoi|doan the|to chuc doan the|to chuc chinh tri xa hoi|hiep hoi|"
     "to chuc phi chinh phu|ngo|hoi doan the|organization|to chuc chinh tri|to chuc ton giao|"
     "to chuc tu thien|to chuc quoc te|cau lac bo|clb|nhom thien nguyen|nhom tu thien|nhom|"
     "tc xa hoi|tc xh|tcxh|to chuc xh|tc doan the|tc ct xh|to chuc ct xh|tc tu thien|tc phi chinh "
     "phu|"
     "hoi doan the xa hoi|to chuc hoi|cac to chuc|tc"},
    {SWC_WORDS_DONOR_TYPE, "individual",
     "ca nhan|ca nhan ho gia dinh|ho gia dinh|nguoi dan|ca nhan nha hao tam|nha hao tam|person|cn|"
     "ca nhan ung ho|ho ca the|tieu thuong|ca nhan trong nuoc|ca nhan nuoc ngoai|kieu bao"},
    {SWC_WORDS_DONOR_TYPE, "fund",
     "quy|quy tu thien|quy xa hoi|quy bao tro|quy khuyen hoc|quy bao tro tre em|"
     "quy xa hoi tu thien|quy tu thien xa hoi|quy vac xin"},
    {SWC_WORDS_DONOR_TYPE, "state_budget",
     "ngan sach|ngan sach nha nuoc|nsnn|ngan sach tinh|ngan sach dia phuong|ngan sach huyen|"
     "nguon ngan sach|ngan sach trung uong|ns nha nuoc"},
    {SWC_WORDS_DONOR_TYPE, "school",
     "truong hoc|truong|nha truong|co so giao duc|nganh giao duc|cac truong|don vi truong hoc|"
     "can bo giao vien|cong doan truong"},

    {SWC_WORDS_FORM, "cash",
     "tien|tien mat|chuyen khoan|tm|ck|tien chuyen khoan|tien mat chuyen khoan|ung ho tien|"
     "hien kim|bang tien|tien vnd|tien dong|tm ck|kinh phi|tien ung ho|tien viet nam"},
    {SWC_WORDS_FORM, "data_package",
     "goi cuoc|goi data|data|goi cuoc data|goi du lieu|goi cuoc 4g|goi cuoc internet|"
     "goi cuoc di dong|dung luong data|goi cuoc du lieu|data 4g|goi 4g|goi du lieu 4g|goi data 4g|"
     "goi cuoc data 4g"},
    {SWC_WORDS_FORM, "policy",
     "chinh sach|giam cuoc|giam gia|mien giam cuoc|uu dai|mien cuoc|chinh sach ho tro|"
     "giam gia cuoc|chinh sach uu dai|mien giam|giam gia goi cuoc|uu dai goi cuoc|"
     "mien phi cuoc|giam gia thiet bi|chinh sach giam cuoc|mien cuoc truy cap|mien cuoc data|"
     "chinh sach mien giam cuoc|chinh sach giam gia|giam cuoc data|mien cuoc du lieu|"
     "chinh sach mien cuoc"},
    {SWC_WORDS_FORM, "other",
     "khac|hien vat khac|loai khac|hinh thuc khac|ht khac|hien vat|"
     "bang hien vat|hien vat khac tien|hv|ung ho hien vat|tang hien vat"},

    {SWC_WORDS_SCHOOL_INTERNET, "none",
     "khong|khong co|chua co|chua|ko|ko co|khong co internet|chua co internet|k|khong ket noi|"
     "chua ket noi|no|0|chua duoc ket noi|chua co mang"},
    {SWC_WORDS_SCHOOL_INTERNET, "adsl", "adsl|cap dong|internet adsl|mang adsl|duong truyen adsl"},
    {SWC_WORDS_SCHOOL_INTERNET, "fibre",
     "cap quang|fiber|ftth|internet cap quang|cap quang ftth|leased line|kenh thue rieng|"
     "cap quang vnpt|cap quang viettel|cap quang fpt|mang cap quang|duong truyen cap quang|"
     "co cap quang|ftth cap quang|cap quang wifi|wifi cap quang|internet ftth"},
    {SWC_WORDS_SCHOOL_INTERNET, "mobile",
     "4g|3g|di dong|dcom|usb 3g|sim 4g|5g|3g 4g|mang 4g|dcom 3g|usb 4g|mang di dong|dcom 4g|"
     "internet di dong|sim 3g|mang 3g|du lieu di dong|4g di dong|router 4g|modem 4g"},

    {SWC_WORDS_POINT_STATUS, "uncovered",
     "chua co song|chua phu song|khong co song|lom song|lom|chua|chua co|trang song|vung lom|"
     "chua duoc phu song|khong phu song|khong duoc phu song|chua phu|vung lom song|khong song|chua "
     "xoa lom|chua khac phuc|"
     "chua trien khai|khong|khong co|con lom song|chua duoc phu|chua co song di dong"},
    {SWC_WORDS_POINT_STATUS, "planned",
     "co ke hoach|du kien|du kien phu song|du kien phu|se phu|dang trien khai|ke hoach|dang xay "
     "dung|"
     "se phu song|da co ke hoach|dang thi cong|dang xay tram|co ke hoach phu song|"
     "dang lap dat|da len ke hoach|dang thuc hien|ke hoach phu song|trong ke hoach|"
     "dang trien khai phu song"},
    {SWC_WORDS_POINT_STATUS, "covered",
     "da phu song|da co song|da co|co song|da phu|phu song|da hoan thanh|hoan thanh|da khac phuc|"
     "da xoa lom|da xoa lom song|co|da xoa|da duoc phu song|xong|da xong|da phat song|"
     "da co song di dong|da trien khai xong"},

    {SWC_WORDS_ITEM, "cash", "tien|tien mat|tien ho tro|kinh phi|chuyen khoan|ho tro tien"},

    {SWC_WORDS_HANDOVER_STATUS, "delivered",
     "da giao|da ban giao|da nhan|ban giao|da cap|da trao|hoan thanh|da cap phat|giao|da phat|"
     "da giao nhan|da ky nhan|da ky|da giao lai|ban giao lai|da trao tang|nhan|da chi|da chi "
     "tra|da nhan tien|da chi tien|da hoan "
     "thanh|du|da nhan du|x|co"},
    {SWC_WORDS_HANDOVER_STATUS, "returned",
     "da tra|tra lai|da thu hoi|thu hoi|tra|da tra lai|hoan tra|da hoan tra|nop lai|da nop lai"},
    {SWC_WORDS_HANDOVER_STATUS, "cancelled",
     "huy|da huy|huy bo|huy ban giao|huy giao|khong giao|khong nhan|da huy bo|canceled"},
};

/* ---- exact phrases ---- */

static bool add_phrase(swc_words *words, swc_vocabulary vocabulary, swc_str phrase, size_t index)
{
    char *key = swc_arena_take_bytes(&words->arena, phrase.length + 1);
    size_t *value = NULL;
    bool found = false;
    if (key == NULL) {
        return false;
    }
    key[0] = (char)('A' + vocabulary);
    memcpy(key + 1, phrase.data, phrase.length);
    if (!swc_keymap_put(&words->phrases, (swc_str){key, phrase.length + 1}, &value, &found)) {
        return false;
    }
    if (!found) {
        *value = index;
    }
    return true;
}

static size_t word_index(const swc_word *list, const char *word)
{
    size_t index = 0;
    while (list[index].word != NULL && strcmp(list[index].word, word) != 0) {
        index++;
    }
    return index;
}

/* The words themselves and their labels in both languages. */
static bool add_labels(swc_words *words, swc_vocabulary vocabulary, const swc_word *list)
{
    char key[KEY_BYTES];
    for (size_t i = 0; list[i].word != NULL; i++) {
        const char *labels[] = {list[i].word, list[i].vi, list[i].en};
        for (size_t k = 0; k < 3; k++) {
            size_t length = swc_key_into(swc_str_of(labels[k]), key, sizeof key);
            if (length == SIZE_MAX || !add_phrase(words, vocabulary, (swc_str){key, length}, i)) {
                return false;
            }
        }
    }
    return true;
}

static bool add_list(swc_words *words, swc_vocabulary vocabulary, const swc_word *list)
{
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        size_t index = word_index(list, table[i].word);
        for (const char *at = table[i].phrases; table[i].vocabulary == vocabulary && *at != '\0';) {
            size_t length = strcspn(at, "|");
            if (!add_phrase(words, vocabulary, (swc_str){at, length}, index)) {
                return false;
            }
            at += length + (at[length] == '|' ? 1 : 0);
        }
    }
    return add_labels(words, vocabulary, list);
}

swc_status swc_words_new(swc_words **out, swc_error *error)
{
    swc_words *words = calloc(1, sizeof *words);
    bool done[SWC_WORDS_COUNT] = {false};
    *out = NULL;
    if (words == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&words->arena, ARENA_BYTES);
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        size_t count = 0;
        const swc_column *all = swc_kind_columns(columns[i].kind, &count);
        size_t index = swc_kind_column(columns[i].kind, swc_str_of(columns[i].column));
        if (!done[columns[i].vocabulary] && index < count &&
            !add_list(words, columns[i].vocabulary, all[index].words)) {
            swc_words_free(words);
            return swc_fail_memory(error);
        }
        done[columns[i].vocabulary] = true;
    }
    *out = words;
    return SWC_OK;
}

void swc_words_free(swc_words *words)
{
    if (words != NULL) {
        swc_keymap_free(&words->phrases);
        swc_arena_free(&words->arena);
        free(words);
    }
}

swc_vocabulary swc_words_of(const swc_column *column, swc_kind kind)
{
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        if (columns[i].kind == kind && strcmp(columns[i].column, column->name) == 0) {
            return columns[i].vocabulary;
        }
    }
    return SWC_WORDS_NONE;
}

static bool find_phrase(const swc_words *words, swc_vocabulary vocabulary, const char *key,
                        size_t *index)
{
    char text[KEY_BYTES + 1];
    size_t length = strlen(key);
    if (length > KEY_BYTES - 1) {
        return false;
    }
    text[0] = (char)('A' + vocabulary);
    memcpy(text + 1, key, length);
    const size_t *found = swc_keymap_get(&words->phrases, (swc_str){text, length + 1});
    if (found != NULL) {
        *index = *found;
    }
    return found != NULL;
}

/* Skip a count before a phrase: "20 máy tính bảng". */
static const char *skip_count(const char *key)
{
    size_t digits = strspn(key, "0123456789");
    return digits > 0 && key[digits] == ' ' ? key + digits + 1 : key;
}

static bool use_word(const swc_word *list, const char *word, swc_word_reading *reading)
{
    size_t index = word == NULL ? 0 : word_index(list, word);
    if (word == NULL || list[index].word == NULL) {
        return false;
    }
    reading->word = list[index].word;
    reading->mask = 1u << index;
    return true;
}

/* "Đã giao cho trường TH Kim Đồng": the word in front. */
static bool read_status(const swc_words *words, swc_vocabulary vocabulary, const swc_column *column,
                        const char *key, swc_word_reading *reading)
{
    char head[KEY_BYTES];
    size_t index = 0;
    size_t length = swc_words_status_length(vocabulary, key);
    if (length == 0 || length >= sizeof head) {
        return false;
    }
    memcpy(head, key, length);
    head[length] = '\0';
    return find_phrase(words, vocabulary, head, &index) &&
           use_word(column->words, column->words[index].word, reading);
}

bool swc_words_read(const swc_words *words, swc_vocabulary vocabulary, const swc_column *column,
                    const char *key, swc_word_reading *reading_out)
{
    size_t index = 0;
    bool rest = false;
    *reading_out = (swc_word_reading){0};
    if (key[0] == '\0') {
        return false;
    }
    if (vocabulary == SWC_WORDS_CATEGORY) {
        return swc_words_category(key, false, reading_out);
    }
    if (vocabulary == SWC_WORDS_OWNED) {
        return swc_words_owned(key, reading_out);
    }
    if (find_phrase(words, vocabulary, key, &index)) {
        return use_word(column->words, column->words[index].word, reading_out);
    }
    switch (vocabulary) {
    case SWC_WORDS_LEVEL:
        reading_out->mask = swc_words_levels(key, &rest);
        if (rest || reading_out->mask == 0) {
            return false;
        }
        reading_out->several = (reading_out->mask & (reading_out->mask - 1)) != 0;
        while ((reading_out->mask >> index & 1u) == 0) {
            index++;
        }
        reading_out->word = column->words[index].word;
        return true;
    case SWC_WORDS_HOME_INTERNET:
        return use_word(column->words, swc_words_internet(key), reading_out);
    case SWC_WORDS_NEEDS:
        return use_word(column->words, swc_words_needs(key), reading_out);
    case SWC_WORDS_SIGNAL:
        return use_word(column->words, swc_words_signal(key), reading_out);
    case SWC_WORDS_DEVICE_TYPE:
    case SWC_WORDS_ITEM:
    case SWC_WORDS_FORM:
        if (find_phrase(words, vocabulary, skip_count(key), &index)) {
            return use_word(column->words, column->words[index].word, reading_out);
        }
        return use_word(column->words, swc_words_device(key), reading_out);
    case SWC_WORDS_CONDITION:
        return use_word(column->words,
                        swc_words_is_faulty(key) ? "faulty" : swc_words_condition(key),
                        reading_out);
    case SWC_WORDS_SCHOOL_INTERNET:
        return use_word(column->words, swc_words_line(key), reading_out);
    case SWC_WORDS_POINT_STATUS:
        return read_status(words, vocabulary, column, key, reading_out) ||
               use_word(column->words, swc_words_point(key), reading_out);
    default:
        return read_status(words, vocabulary, column, key, reading_out);
    }
}
