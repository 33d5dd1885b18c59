/* Headings that nobody foresaw word for word: all their words belong to one column's vocabulary,
 * and its key word is among them. Headings known as they stand are in words*.c and go first.
 */
#include "model/header/bags.h"

#include "model/header/usual.h"
#include "model/words/words.h"

#include <stdlib.h>
#include <string.h>

/* All in usual words (usual.c). `keys`: one of these phrases has to be there; of `also`, if
 * given, one as well. `words`: what else may stand there, beside the pupil and the small words
 * below. A word outside says that the heading is about something else ("Ngày cấp CCCD", "Huyện nơi
 * sinh"). */
static const struct {
    swc_kind kind;
    const char *column;
    const char *keys;
    const char *also;
    const char *words;
} bags[] = {
    {SWC_STUDENTS, "full_name", "hoten|ten hs", NULL,
     "tre nguoi hoc viet in hoa theo giay khai sinh bang dau doi tuong thu huong hotro duochotro "
     "de nghi can "
     "nhu cau thieu thietbi kho khan ngheo duoc dien di doi vien thieu nhi lop thanh la dtts nhan "
     "mo coi co hoan canh thcs thpt tieu trong ho"},
    {SWC_STUDENTS, "full_name", "hoten|ten hs", "hs|con|em",
     "duoc de nghi xet hotro ho tro thu huong nhan kho khan ngheo can chua khong thieu thietbi may "
     "tinh chinh sach doi tuong dien viet in hoa bang dau hienco"},
    {SWC_STUDENTS, "personal_id", "cccd|dinhdanhcanhan|dinh danh dien tu", NULL,
     "so ma dd cc the cmnd cmt cmtnd chung minh nhan dan thu dinh danh hay gan chip moi khai sinh "
     "giay theo dien tu quoc gia cu csdl"},
    {SWC_STUDENTS, "student_id",
     "csdl|co so du lieu|nganh|moet|bo gddt|bo giao duc|vnedu|smas|he thong|bgd|bo cap",
     "mahs|ma dinh danh|ma so dinh danh|so dinh danh|ma dd|ma csdl|ma moet|ma bo|ma vnedu|ma smas",
     "ma so dinh danh theo du lieu bo gddt giao duc do cap phan mem ve dd"},
    {SWC_STUDENTS, "birth_date", "ngay sinh|nam sinh|sinh ngay", "ngay",
     "thang dd mm yyyy theo giay khai day du birthday date of birth"},
    {SWC_STUDENTS, "guardian_phone", "dienthoai|zalo|di dong", "phuhuynh",
     "so lien he lac hay khi can"},
    {SWC_STUDENTS, "guardian_name", "phuhuynh", "ten|hoten|nguoi lien he",
     "ho hay hop phap truc tiep dai dien va dienthoai so lien he zalo di dong kem"},
    {SWC_STUDENTS, "household_id", "ma ho|ma so ho", NULL, "ngheo can dan cu theo so hn hcn"},
    {SWC_STUDENTS, "certificate",
     "giay|gcn|minh chung|chung nhan|quyet dinh|qd|so ho ngheo|gcnhn|so xac nhan|so the ho ngheo",
     NULL,
     "so ma chung nhan xac cn xn ho ngheo can to kem theo ky hieu hn hcn quyet dinh qd cong ho "
     "hieu"},
    {SWC_STUDENTS, "school_name", "truong|co so giao duc", NULL,
     "ten don vi noi hoc theo nam nay tieu mam non thcs thpt th tieu hoc pho thong trung"},
    {SWC_STUDENTS, "sex", "nam hay nu|nam hoac nu|trai hay gai|nam nu", NULL,
     "gioi tinh danh dau chon"},
    {SWC_STUDENTS, "district",
     "truong thuoc huyen|truong o huyen|truong dong o huyen|hoc tai huyen|huyen noi truong "
     "dong|huyen cua truong|huyen truong dong",
     NULL, "quan thi xa thanh pho tp tx"},
    {SWC_STUDENTS, "district", "huyen|quan", NULL,
     "ten thi xa thanh pho tp tx tinh truc diachi hokhau don vi cap phong gddt dia ban noi o dang "
     "hien"},
    {SWC_STUDENTS, "commune", "xa|phuong|thi tran", NULL,
     "ten tt dac khu diachi hokhau dia ban ubnd cu tru noi don vi cap o dang hien"},
    {SWC_STUDENTS, "class", "lop", NULL, "hoc nam nay ten theo may"},
    {SWC_STUDENTS, "address", "diachi|hokhau|tam tru|cu tru", NULL,
     "nay thon xa buon phuong to dan pho nha duong lien he theo day du chi tiet huyen tinh tx tp "
     "rieng lac phuhuynh"},
    {SWC_STUDENTS, "address", "thon|buon|xom|khu pho|to dan pho|tdp|cum dan cu|doi", NULL,
     "ap ban lang nha o duong so noi"},
    {SWC_STUDENTS, "grade", "khoi", NULL, "lop hoc nam nay"},
    {SWC_STUDENTS, "ethnicity", "dan toc", NULL, "thanh phan nguoi ten"},
    {SWC_STUDENTS, "note", "ghi chu", NULL,
     "nha truong gvcn giao vien khac them de nghi ve hoan canh ly do can thiet"},
    {SWC_STUDENTS, "category",
     "doi tuong|dien|hoan canh|chinh sach|che do|kinh te|muc song|tinhtrang ho|loai ho", NULL,
     "uu tien ho ngheo can kho khan loai nhom tro huong thu kinh te phan xep xet duoc hay theo "
     "covid thuoc nao sau day "
     "do dich mo coi cs che do ke hoach hotro duochotro de nghi kt ly kh qd 1 2 3 dieu kien "
     "tinhtrang"},
    {SWC_STUDENTS, "devices_owned", "thietbi|may tinh|may", "hienco|hien dang|gi|nao|tinhtrang",
     "hoc da san su dung loai smartphone dienthoai bang ti vi tivi ma nhung rieng canhan "
     "laptop hay ten phuc vu chua moc cntt dien tu thong minh cac"},
    {SWC_STUDENTS, "devices_owned",
     "co thietbi|co phuong tien|co tbht|co may tinh dienthoai|co dienthoai may tinh|"
     "co smartphone may tinh|co may tinh smartphone|co laptop dienthoai|co dienthoai laptop",
     NULL, "hay da hoc tap su dung phuc vu cntt dien tu thong minh cac rieng canhan"},
    {SWC_STUDENTS, "needs",
     "nhu cau|de nghi|de xuat|dang ky|can hotro|can duochotro|mong muon|nguyen vong|xin hotro|"
     "xin|kien nghi|can cap",
     "duochotro|nhu cau|can cap|trang bi|su dung|hotro|thietbi|may tinh|may|sim|nhan|cap",
     "ve can bang smartphone dienthoai hoc noi dung loai hinh thuc muon xin hay trang bi "
     "duochotro"},
    {SWC_STUDENTS, "internet_home", "internet|mang", NULL,
     "ket noi tinhtrang duong truyen da hay khong su dung hienco chua dieu kien 3g 4g di dong hinh "
     "thuc loai dung"},
    {SWC_DEVICES, "device_id", "ma|ky hieu|so hieu",
     "thietbi|may|tai san|hang|vat tu|lo|quan ly|tscd|mtb|laptop|kiem ke|niem phong|theo doi|"
     "cap phat|noi bo|dang ky|tem|tbdt",
     "so hoa may quan ly kho co dinh dan tinh"},
    {SWC_DEVICES, "type", "loai|chung loai|phan loai|the loai|dong thietbi|danh muc tai san",
     "thietbi|may|tai san|hang", "ten hoa theo cntt tinh"},
    {SWC_DEVICES, "serial", "seri|imei seri|sn", NULL, "so may thietbi tren s n dinh danh ma"},
    {SWC_DEVICES, "model",
     "model|nhan hieu|hang san xuat|hang may|thuong hieu|mau thietbi|kieu dang", NULL,
     "ten thietbi may san xuat sx series dong kieu loai"},
    {SWC_DEVICES, "condition", "tinhtrang|chat luong|moi cu|muc do moi", NULL,
     "thietbi may tai san ban dau vat ly khi nhan tiep nhan luc nhap moi cu hong danh gia ky "
     "thuat"},
    {SWC_DEVICES, "status", "trang thai|tinhtrang|tinh hinh|da giao|o kho",
     "kho|cap phat|ban giao|phan bo|giao nhan|chua giao|da cap",
     "chua giao cap dang o ton xuat thietbi da nay"},
    {SWC_DEVICES, "received_date", "ngay|thoi gian|thoi diem",
     "nhap|nhan|tiep nhan|ve|tai tro|tang|trao tang|giao kho",
     "kho hang may thietbi thuc te tai thang nam duoc"},
    {SWC_DEVICES, "location", "noi|vi tri|dia diem|kho|diem",
     "de|luu|bao quan|cat|chua|luu giu|luu tru|quan ly", "giu kho thietbi may hang dang tru"},
    {SWC_DEVICES, "value_vnd", "gia tri|tri gia|nguyen gia", NULL,
     "thietbi may tai san mua uoc tinh hoa don so sach ban dau 1 don chiec moi"},
    {SWC_DEVICES, "donor_name",
     "nhataitro|ben tang|don vi tang|to chuc tang|tang boi|tai tro|"
     "vien tro|cho tang|nao tang",
     NULL, "ten don vi canhan to chuc nguon cong ty doanh nghiep do boi cho cua"},
    {SWC_DEVICES, "accessories", "phu kien|linh kien", NULL,
     "kem theo di thietbi may cac cung bo ban giao"},
    {SWC_DEVICES, "quantity", "soluong", "kho|ton|nhap kho|hienco", "trong tai thietbi may tong"},
    {SWC_DONATIONS, "donation_id", "ma",
     "ung ho|tai tro|khoan|dong gop|nhataitro phieu|phieu|hotro|tiep nhan|quyen gop|hien tang|"
     "dang ky|luot|bien nhan|ghi so|nghiep vu|ban ghi|uh",
     "so tiep nhan ung ho tien thu chi dot lan luot tham chieu tt"},
    {SWC_DONATIONS, "donation_id", "so hieu|ky hieu", "ung ho|tai tro|khoan|dong gop", "so ma"},
    {SWC_DONATIONS, "reverses", "huy|dao|dieu chinh|thay the|goc", "ma|khoan|but toan",
     "nguoc bi so cho"},
    {SWC_DONATIONS, "date", "ngay|thoi gian|thoi diem",
     "ung ho|tiep nhan|nhan|thu|chuyen|dang ky|phat sinh|dong gop|tai tro|nop|trao|tang|cam ket|ck|"
     "tien ve|hien tang|quyen gop",
     "ghi so chung tu tien thuc te thang nam chi thietbi vao tk tai khoan"},
    {SWC_DONATIONS, "channel", "noi|don vi|co quan|dau moi|ben|kenh|diem|tiep nhan boi|nhan qua",
     "tiep nhan|nhan|dau moi", "truc tiep dau moi ung ho thay qua to chuc tai tro boi"},
    {SWC_DONATIONS, "donor_name", "nhataitro|don vi|to chuc|canhan|tap the|co quan|nguoi|ben|nha",
     "nhataitro|ung ho|tai tro|dong gop|tang|hotro|dang ky|cam ket|trao tang|dong hanh",
     "ten ho va cac doanh nghiep hay nhom canhan to chuc don vi tap the hoten doan the ban nganh "
     "danh tinh cho trao"},
    {SWC_DONATIONS, "donor_type", "loai|loai hinh|nhom|phan loai|thanh phan|khoi",
     "nhataitro|don vi|to chuc|doanh nghiep|ung ho|tai tro|doi tuong|chu the",
     "hinh canhan phan nhom"},
    {SWC_DONATIONS, "quantity", "soluong|so bo|so may",
     "thietbi|may|hien vat|ung ho|tiep nhan|cai|chiec|sim|nhan|trao|tai tro|bo",
     "may tinh cac bo dang ky tang"},
    {SWC_DONATIONS, "amount_vnd", "so tien|gia tri|tri gia|tien|kinh phi",
     "ung ho|tai tro|trao|tang|trao tang|qua tang|dong gop|quy doi|uoc tinh|tuong duong",
     "tong thanh dong vnd so hien vat qua"},
    {SWC_DONATIONS, "earmark",
     "chi dinh|danh tang|danh cho|thu huong|phan bo ve|hotro cho|hotro dia ban|noi hotro", NULL,
     "pham vi doi tuong truong dia ban noi huyen dia chi theo hs"},
    {SWC_DONATIONS, "receipt_no", "so",
     "phieu|chung tu|bien nhan|bien lai|hoa don|uy nhiem chi|unc", "thu ky hieu hieu va"},
    {SWC_SCHOOLS, "school_code", "ma", "truong|don vi|co so giao duc|co so",
     "so dinh danh hoc gddt bo csdl"},
    {SWC_SCHOOLS, "district", "huyen", NULL,
     "dia ban cap quan ly tp tx thi xa thanh pho ten thuoc don vi"},
    {SWC_SCHOOLS, "commune", "xa|phuong", NULL,
     "truong dong tai ten thuoc dia ban thi tran tt p noi cap"},
    {SWC_SCHOOLS, "school_name", "truong|don vi|co so giao duc|co so gddt", "ten|truong",
     "goi day du hoc cac trung tam pho thong giao duc co so diem le chinh phan hieu va tai"},
    {SWC_SCHOOLS, "level", "cap|bac|loai hinh|loai", "hoc|truong|dao tao",
     "hinh cap bac truong loai"},
    {SWC_SCHOOLS, "pupils", "sohs|si so|quy mo hs|so em", NULL,
     "tong toan truong nam 2021 2022 hien co hoc quy mo hienco theo khoi lop chia cac trong do"},
    {SWC_SCHOOLS, "internet", "internet|duong truyen", NULL,
     "loai hinh thuc duong truyen ket noi tinhtrang hien ha tang dang su dung mang tai truong "
     "cua kieu hienco da co chua khong nha phuong cong nghe phuc vu day hoc diem chinh"},
    {SWC_SCHOOLS, "coverage", "song|phu song", NULL,
     "di dong dd tinh hinh tinhtrang muc do hien loai mang vung dien thoai dienthoai tai truong "
     "khu vuc 3g "
     "4g "
     "vien thong cong nghe chat luong"},
    {SWC_SCHOOLS, "contact_name",
     "dau moi|phu trach|lien he|hieu truong|chiu trach nhiem|dai dien truong|can bo cntt",
     "ten|hoten|nguoi|can bo|truong", "ho va cntt truong hoc cua nha"},
    {SWC_SCHOOLS, "contact_phone", "dienthoai", NULL,
     "so lien he dau moi can bo phu trach cua nguoi truong nha co quan"},
    {SWC_COVERAGE, "point_id", "ma|ky hieu|so hieu",
     "diem|thon|vi tri|tram|khu vuc|vung|buon|lom|bts|site|to dan pho|tdp|cum|khu dan cu|lang|bon|"
     "ban|xom|ap|plei|noi",
     "so lom song buon chua phu trang khao sat di dong do id tram mo phat"},
    {SWC_COVERAGE, "hamlet",
     "thon|buon|to dan pho|khu vuc|dia diem|khu dan cu|ban|lang|bon|ap|xom|diachi", NULL,
     "ten lom song chua phu co vung diem to dan pho ap lang xom tdp buon thon bon trang yeu khong "
     "can noi cum vi tri diem dan cu khoi pho"},
    {SWC_COVERAGE, "status", "tinhtrang|trang thai|tinh hinh|ket qua|tien do", NULL,
     "song phu di dong hien nay vung mang dien thoai dienthoai diem thuc te lom xoa tram trien "
     "khai "
     "3g 4g thong tin khac phuc hoac chua co da thon buon thuc hien xu ly phat"},
    {SWC_COVERAGE, "status",
     "da co song hay chua|co song khong co song|da phu song hay chua|"
     "co song hay khong|da phu song chua phu song|co song hay chua|phu song hay chua",
     NULL, "di dong dien thoai dienthoai"},
    {SWC_COVERAGE, "planned_date", "du kien|ke hoach|thoi han|cam ket|moc|kh", NULL,
     "ps ngay thoi gian phu song hoan thanh nam se thang thoi diem phat theo tien do lap dat tram "
     "bts "
     "xay dung trien khai dau tu dua vao su dung khac phuc xu ly xoa lom hoat dong xong quy "
     "cuoi"},
    {SWC_COVERAGE, "covered_date", "ngay|thoi gian|thoi diem",
     "ps|phu song|hoan thanh|phat song|hoat dong|vao su dung|xoa lom|khac phuc",
     "thuc te da duoc bat dau chinh thuc xong dua tram vao tt bts thang nam"},
    {SWC_COVERAGE, "covered_date", "tt|thuc te", "ps|phu song|hoan thanh|phat song|su dung|xoa lom",
     "ngay thoi gian thang"},
    {SWC_COVERAGE, "operator", "nha mang|doanh nghiep|vien thong|dn|nm", NULL,
     "don vi phu trach trien khai thuc hien phu song cung cap dam nhan ten phan cong giao cam ket "
     "vt de nghi xuat kien du kien se dau tu lap tram bts xay dung xu ly khac phuc chiu trach "
     "nhiem "
     "chu tri duoc theo dang ky nhan di dong dich vu dv nhiem vu"},
    {SWC_COVERAGE, "households", "so ho", NULL,
     "dan gia dinh tong tren dia ban thon co trong sinh song"},
    {SWC_HANDOVERS, "minute_no", "so|ky hieu", "bien ban|bb|bbbg|bbgn",
     "ban giao giao nhan ngay hieu ky kem theo"},
    {SWC_HANDOVERS, "handover_id", "ma|so",
     "ban giao|bien nhan|giao nhan|phieu giao|phieu nhan|trao|giao may|suat|luot|the nhan|phieu",
     "phieu so"},
    {SWC_HANDOVERS, "date", "ngay|thoi gian|thoi diem",
     "nhan|giao|ban giao|trao|cap|ky nhan|giao nhan|tra|thu hoi|thu|chi|linh|muon|phat",
     "may thietbi tang phat ky thang nam lai hs tien hotro cho chi tra laptop mtb dienthoai sim "
     "bang"},
    {SWC_HANDOVERS, "round", "dot", NULL,
     "ban giao cap phat trao ho tro phan bo nhan lan so may thietbi thuoc tai tro thu hotro tang"},
    {SWC_HANDOVERS, "class", "lop", NULL, "hoc dang hs nam nay ten theo"},
    {SWC_HANDOVERS, "item", "loai|chung loai|ten|thietbi", "thietbi|may|tai san",
     "may tinh duoc nhan giao ban cap trao da hinh trang bi phat muon cho duochotro duoctang hs "
     "tang"},
    {SWC_HANDOVERS, "device_id", "ma|so hieu|ky hieu", "thietbi|may|tai san|mtb|laptop",
     "so quan ly ban giao cap nhan"},
    {SWC_HANDOVERS, "serial", "seri|imei|sn", NULL,
     "so may thietbi hay tren nhan sim cua laptop mtb tinh bang dienthoai ma"},
    {SWC_HANDOVERS, "full_name", "hoten", NULL,
     "hs nguoi nhan duoc cap em viet in hoa thu huong hoc thietbi duoctang duochotro"},
    {SWC_HANDOVERS, "school_name", "truong", NULL, "ten hoc don vi dang cua hs theo la tai"},
    {SWC_HANDOVERS, "condition", "tinhtrang|chat luong|trang thai may|trang thai thietbi",
     "may|thietbi|khi|luc|tai san", "khi luc ban giao nhan tra thu hoi moi cu may thietbi"},
    {SWC_HANDOVERS, "status", "trang thai|tinhtrang|ket qua|tinh hinh|da nhan",
     "ban giao|giao nhan|trao|nhan|cap phat|da tra", "giao tang thietbi thuc hien viec may"},
    {SWC_HANDOVERS, "amount_vnd", "so tien|tien|gia tri tien", "hs|nhan|cap|trao|hotro|linh|mat",
     "thuc dong vnd chi tra bang so duoc muc"},
    {SWC_HANDOVERS, "quantity", "soluong", "may|nhan|ban giao|giao|cap|thietbi", "da"},
    {SWC_HANDOVERS, "reason", "ly do|nguyen nhan", NULL,
     "tra lai thu hoi huy doi khong nhan may thietbi thay ban giao"},
    {SWC_PLATFORMS, "name", "nen tang|phan mem|ung dung|he thong", NULL,
     "ten so hoc day truc tuyen chuong trinh"},
    {SWC_PLATFORMS, "provider", "don vi|co quan|doanh nghiep|cong ty|to chuc|nha|chu",
     "cung cap|chu quan|quan ly|phat trien|phat hanh|van hanh|so huu", "nen tang dich vu"},
    {SWC_PLATFORMS, "from_date", "tu ngay|tu|bat dau", "mien phi|mien cuoc|ap dung|hieu luc",
     "ngay thoi gian thoi diem ke"},
    {SWC_PLATFORMS, "to_date", "den|ket thuc|het", "mien phi|mien cuoc|ap dung|hieu luc",
     "ngay thoi gian thoi diem"},
    {SWC_PLATFORMS, "url", "diachi|link|trang|duong dan|ten mien|website", NULL,
     "truy cap web tai mang dang nhap internet"},
    {SWC_PLATFORMS, "free_data", "mien cuoc|mien phi", NULL,
     "data 3g 4g cuoc dung luong luu truy cap di dong du lieu co khong chinh sach hotro mang"},
};

/* Which letters stand in a text, one bit each; figures and the space share the others. */
static uint32_t letters_of(const char *text)
{
    uint32_t letters = 0;
    for (; *text != '\0'; text++) {
        letters |= UINT32_C(1) << (*text & 31);
    }
    return letters;
}

/* Whether a list of phrases parted by `|` has one that stands in the key. Most have a letter that
 * the key does not have, and are not looked for. */
static bool has_one(const char *key, const char *phrases)
{
    const uint32_t letters = letters_of(key);
    for (const char *at = phrases; *at != '\0';) {
        char phrase[32];
        size_t length = 0;
        uint32_t needed = 0;
        for (; at[length] != '\0' && at[length] != '|' && length + 1 < sizeof phrase; length++) {
            phrase[length] = at[length];
            needed |= UINT32_C(1) << (at[length] & 31);
        }
        phrase[length] = '\0';
        if ((needed & ~letters) == 0 && swc_key_has(key, phrase)) {
            return true;
        }
        at += length + (at[length] == '|' ? 1 : 0);
    }
    return false;
}

/* The pupil, whom any heading of a pupils' list may name, and what a question says around the thing
 * asked for: "Em đang học trường nào?" */
static const char *const anywhere[] = {"hs",  "em",   "con",  "chau",  "la",  "nao",
                                       "gi",  "dang", "hien", "tai",   "neu", "co",
                                       "ghi", "ro",   "bao",  "thuoc", "o"};

/* The length of what may stand anywhere at the start of the key; a school year is such a thing
 * ("Lớp năm học 2021-2022"), and the number of a plan or decree ("... theo Kế hoạch 11390"). */
static size_t skip_anywhere(swc_kind kind, const char *key)
{
    enum { YEAR_DIGITS = 4 };
    size_t digits = strspn(key, "0123456789");
    if (digits == YEAR_DIGITS && memcmp(key, "20", 2) == 0) {
        return digits;
    }
    if (kind == SWC_STUDENTS && digits > YEAR_DIGITS && key[digits] == '\0') {
        return digits;
    }
    return kind == SWC_STUDENTS
               ? swc_key_begins(key, anywhere, sizeof anywhere / sizeof anywhere[0])
               : 0;
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
static bool only_of(swc_kind kind, const char *key, const char *const lists[3])
{
    while (*key != '\0') {
        char word[32];
        size_t length = skip_anywhere(kind, key);
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

/* "Trường em thuộc huyện nào?" without the pupil and the question: "truong huyen". */
static void cut_anywhere(swc_kind kind, const char *key, char out[SWC_USUAL_BYTES])
{
    size_t length = 0;
    while (*key != '\0') {
        size_t skipped = strncmp(key, "thuoc ", 6) == 0 ? 0 : skip_anywhere(kind, key);
        size_t size = skipped > 0 ? skipped : strcspn(key, " ");
        if (skipped == 0) {
            if (length > 0) {
                out[length++] = ' ';
            }
            memcpy(out + length, key, size);
            length += size;
        }
        key += size;
        key += *key == ' ' ? 1 : 0;
    }
    out[length] = '\0';
}

const char *swc_heading_bag(swc_kind kind, const char *usual)
{
    char cut[SWC_USUAL_BYTES];
    if (denies(usual)) {
        return NULL;
    }
    cut_anywhere(kind, usual, cut);
    for (size_t i = 0; i < sizeof bags / sizeof bags[0]; i++) {
        const char *const lists[] = {bags[i].keys, bags[i].also, bags[i].words};
        if (bags[i].kind == kind && (has_one(usual, bags[i].keys) || has_one(cut, bags[i].keys)) &&
            (bags[i].also == NULL || has_one(usual, bags[i].also)) && only_of(kind, usual, lists)) {
            return bags[i].column;
        }
    }
    return NULL;
}
