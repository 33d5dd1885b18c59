/* Puts the words of a heading into their usual form: clerks write "SĐT của PHHS", "Số điện thoại
 * liên lạc cha mẹ" and "ĐT phụ huynh" for one thing. Which column a form means is decided in
 * header.c. */
#include "model/header/usual.h"

#include <string.h>

/* Runs of words that stand for one another in any heading, in key form. The longest run at a place
 * is taken; an empty usual form is left out. A run belongs here only if it means the same in
 * headings of every kind; what means something in one column only is a phrase of words*.c.
 */
static const struct {
    const char *words, *usual;
} usual_words[] = {
    /* children, their codes and how many they are */
    {"ma so hoc sinh", "mahs"},
    {"ma hoc sinh", "mahs"},
    {"ma so hs", "mahs"},
    {"ma hs", "mahs"},
    {"ma so hssv", "mahs"},
    {"ma hssv", "mahs"},
    {"ma so sinh vien", "mahs"},
    {"ma sinh vien", "mahs"},
    {"ma sv", "mahs"},
    {"tong so hoc sinh", "sohs"},
    {"tong so hs", "sohs"},
    {"so luong hoc sinh", "sohs"},
    {"so luong hs", "sohs"},
    {"so hoc sinh", "sohs"},
    {"so hs", "sohs"},
    {"hoc sinh sinh vien", "hs"},
    {"hoc sinh", "hs"},
    {"hssv", "hs"},
    {"hoc vien", "hs"},
    {"nguoi hoc", "hs"},
    {"sinh vien", "hs"},
    {"sv", "hs"},
    {"cac em hoc sinh", "hs"},
    {"cac em", "hs"},
    {"em hoc sinh", "hs"},
    {"tre em", "hs"},
    {"cac chau", "hs"},
    {"doan vien thanh nien", "hs"},
    {"doan vien", "hs"},
    {"dvtn", "hs"},
    {"doi vien", "hs"},
    {"thieu nhi", "hs"},
    /* names */
    {"ho va chu dem ten", "hoten"},
    {"h va ten", "hoten"},
    {"h ten", "hoten"},
    {"h v ten", "hoten"},
    {"ho lot va ten", "hoten"},
    {"ho chu lot va ten", "hoten"},
    {"ho va ten day du", "hoten"},
    {"ho ten day du", "hoten"},
    {"ho va ten khai sinh", "hoten"},
    {"ho ten khai sinh", "hoten"},
    {"ho chu dem va ten", "hoten"},
    {"ho dem va ten", "hoten"},
    {"ho va ten", "hoten"},
    {"ho ten", "hoten"},
    {"hovaten", "hoten"},
    {"hoten", "hoten"},
    {"ten day du", "hoten"},
    {"ho chu dem ten khai sinh", "hoten"},
    {"ho chu dem ten", "hoten"},
    {"ho dem ten", "hoten"},
    /* who answers for the child */
    {"phu huynh hoc sinh", "phuhuynh"},
    {"phu huynh hs", "phuhuynh"},
    {"phu huynh", "phuhuynh"},
    {"phhs", "phuhuynh"},
    {"ph", "phuhuynh"},
    {"cmhs", "phuhuynh"},
    {"cha me hoc sinh", "phuhuynh"},
    {"cha me hs", "phuhuynh"},
    {"cha hoac me", "phuhuynh"},
    {"me hoac cha", "phuhuynh"},
    {"bo hoac me", "phuhuynh"},
    {"me hoac bo", "phuhuynh"},
    {"cha me", "phuhuynh"},
    {"me cha", "phuhuynh"},
    {"bo me", "phuhuynh"},
    {"me bo", "phuhuynh"},
    {"ba me", "phuhuynh"},
    {"ba ma", "phuhuynh"},
    {"nguoi giam ho", "phuhuynh"},
    {"nguoi do dau", "phuhuynh"},
    {"nguoi nuoi duong", "phuhuynh"},
    {"nguoi cham soc", "phuhuynh"},
    {"nguoi dang cham soc", "phuhuynh"},
    {"nguoi dang nuoi duong", "phuhuynh"},
    {"nguoi dai dien", "phuhuynh"},
    {"dai dien gia dinh", "phuhuynh"},
    {"nguoi than", "phuhuynh"},
    {"nguoi bao ho", "phuhuynh"},
    {"nguoi gh", "phuhuynh"},
    {"ngh", "phuhuynh"},
    /* telephones */
    {"so dien thoai di dong", "dienthoai"},
    {"so dien thoai lien he", "dienthoai"},
    {"so dien thoai lien lac", "dienthoai"},
    {"so dien thoai", "dienthoai"},
    {"dien thoai di dong", "dienthoai"},
    {"dien thoai lien he", "dienthoai"},
    {"dien thoai lien lac", "dienthoai"},
    {"dien thoai", "dienthoai"},
    {"dien thoai so", "dienthoai"},
    {"so dt di dong", "dienthoai"},
    {"so dt lien he", "dienthoai"},
    {"so dt lien lac", "dienthoai"},
    {"so dt", "dienthoai"},
    {"so di dong", "dienthoai"},
    {"so sdt", "dienthoai"},
    {"sdt lien he", "dienthoai"},
    {"sdt lien lac", "dienthoai"},
    {"sdt", "dienthoai"},
    {"s dt", "dienthoai"},
    {"dt lien he", "dienthoai"},
    {"dt lien lac", "dienthoai"},
    {"dt di dong", "dienthoai"},
    {"dt", "dienthoai"},
    {"dtdd", "dienthoai"},
    {"so dtdd", "dienthoai"},
    {"dien thoai lh", "dienthoai"},
    {"so dien thoai lh", "dienthoai"},
    {"sdt lh", "dienthoai"},
    {"dt lh", "dienthoai"},
    {"so dt lh", "dienthoai"},
    {"dtlh", "dienthoai"},
    {"so lien lac", "dienthoai"},
    {"so lien he", "dienthoai"},
    {"lien he sdt", "dienthoai"},
    {"lien he dt", "dienthoai"},
    {"so phone", "dienthoai"},
    {"phone", "dienthoai"},
    {"dien thoai ban di dong", "dienthoai"},
    {"khi can", ""},
    {"voi gia dinh", "phuhuynh"},
    {"voi phu huynh", "phuhuynh"},
    {"khi can thiet", ""},
    {"de lien lac", ""},
    {"de lien he", ""},
    {"so may lien he", "dienthoai"},
    {"so may dien thoai", "dienthoai"},
    {"d thoai", "dienthoai"},
    {"dthoai", "dienthoai"},
    {"so dthoai", "dienthoai"},
    {"so d thoai", "dienthoai"},
    {"so dth", "dienthoai"},
    {"sodt", "dienthoai"},
    /* telephones as devices stay what they are */
    {"dien thoai thong minh", "smartphone"},
    {"dt thong minh", "smartphone"},
    {"dttm", "smartphone"},
    /* numbers of people */
    {"so can cuoc cong dan", "cccd"},
    {"can cuoc cong dan", "cccd"},
    {"so the can cuoc", "cccd"},
    {"the can cuoc", "cccd"},
    {"so can cuoc", "cccd"},
    {"can cuoc", "cccd"},
    {"so cccd", "cccd"},
    {"ma cccd", "cccd"},
    {"cccd", "cccd"},
    {"ma so dinh danh ca nhan", "dinhdanhcanhan"},
    {"so dinh danh ca nhan", "dinhdanhcanhan"},
    {"ma dinh danh ca nhan", "dinhdanhcanhan"},
    {"dinh danh ca nhan", "dinhdanhcanhan"},
    {"ma so dinh danh cong dan", "dinhdanhcanhan"},
    {"so dinh danh cong dan", "dinhdanhcanhan"},
    {"ma dinh danh cong dan", "dinhdanhcanhan"},
    {"ma dinh danh cd", "dinhdanhcanhan"},
    {"so dinh danh cd", "dinhdanhcanhan"},
    {"so ddcn", "dinhdanhcanhan"},
    {"so dd ca nhan", "dinhdanhcanhan"},
    {"so d danh ca nhan", "dinhdanhcanhan"},
    {"so dinh danh cn", "dinhdanhcanhan"},
    {"ma so dinh danh cn", "dinhdanhcanhan"},
    {"ma dinh danh cn", "dinhdanhcanhan"},
    {"ma dd ca nhan", "dinhdanhcanhan"},
    {"dd ca nhan", "dinhdanhcanhan"},
    {"ma ddcn", "dinhdanhcanhan"},
    {"ddcn", "dinhdanhcanhan"},
    {"sddcn", "dinhdanhcanhan"},
    {"giao duc va dao tao", "gddt"},
    {"giao duc dao tao", "gddt"},
    {"gd va dt", "gddt"},
    {"gd dt", "gddt"},
    {"gddt", "gddt"},
    {"co so gd", "co so giao duc"},
    /* dates */
    {"ngay thang nam", "ngay"},
    {"ntn", "ngay"},
    {"ng th nam", "ngay"},
    {"ngay th nam", "ngay"},
    {"ngaysinh", "ngay sinh"},
    {"ngaythangnamsinh", "ngay sinh"},
    {"ngay thang", "ngay"},
    {"ng thang nam", "ngay"},
    {"ngay nam", "ngay"},
    /* what a child has, and where */
    {"thiet bi phuong tien", "thietbi"},
    {"phuong tien thiet bi", "thietbi"},
    {"trang thiet bi", "thietbi"},
    {"thiet bi", "thietbi"},
    {"t bi", "thietbi"},
    {"tbi", "thietbi"},
    {"phuong tien", "thietbi"},
    {"tb", "thietbi"},
    {"tinh trang", "tinhtrang"},
    {"hien trang", "tinhtrang"},
    {"hien dang co", "hienco"},
    {"hien da co", "hienco"},
    {"dang hien co", "hienco"},
    {"hien co", "hienco"},
    {"dang co", "hienco"},
    {"da co san", "hienco"},
    {"da co", "hienco"},
    {"co san", "hienco"},
    {"san co", "hienco"},
    {"dang so huu", "hienco"},
    {"so huu", "hienco"},
    {"hien su dung", "hienco"},
    {"hien dung", "hienco"},
    {"hien dang su dung", "hienco"},
    {"dang su dung", "hienco"},
    {"dang dung", "hienco"},
    {"hoc tap truc tuyen", "hoc"},
    {"hoc truc tuyen", "hoc"},
    {"hoc online", "hoc"},
    {"hoc tu xa", "hoc"},
    {"hoc qua mang", "hoc"},
    {"hoc tap", "hoc"},
    {"de hoc truc tuyen", "hoc"},
    {"de hoc online", "hoc"},
    {"de hoc tap", "hoc"},
    {"de hoc", "hoc"},
    {"dung de hoc", "hoc"},
    {"phuc vu hoc tap", "hoc"},
    {"phuc vu hoc truc tuyen", "hoc"},
    {"phuc vu viec hoc", "hoc"},
    {"mang internet", "internet"},
    {"ket noi internet", "internet"},
    {"ket noi mang internet", "internet"},
    {"ket noi mang", "internet"},
    {"ket noi wifi", "internet"},
    {"duong truyen internet", "internet"},
    {"duong truyen mang", "internet"},
    {"duong truyen mang internet", "internet"},
    {"mang wifi", "internet"},
    {"internet wifi", "internet"},
    {"wifi", "internet"},
    {"internet", "internet"},
    {"gd", ""},
    {"tai gia dinh", ""},
    {"o gia dinh", ""},
    {"trong gia dinh", ""},
    {"cua gia dinh", ""},
    {"gia dinh", ""},
    {"tai nha", ""},
    {"o tai nha", ""},
    {"o nha", ""},
    {"nha em", ""},
    {"nha co", "co"},
    {"trong nha", ""},
    /* where a child lives */
    {"dia chi noi o", "diachi"},
    {"dia chi cho o", "diachi"},
    {"dia chi cu tru", "diachi"},
    {"dia chi lien he", "diachi"},
    {"dia chi nha", "diachi"},
    {"dia chi", "diachi"},
    {"d chi", "diachi"},
    {"d c", "diachi"},
    {"dc", "diachi"},
    {"d c nha", "diachi"},
    {"dc nha", "diachi"},
    {"noi o", "diachi"},
    {"cho o", "diachi"},
    {"noi cu tru", "diachi"},
    {"cho o hien nay", "diachi"},
    {"ho khau thuong tru", "hokhau"},
    {"noi dang ky ho khau", "hokhau"},
    {"noi dang ky hktt", "hokhau"},
    {"noi dang ky thuong tru", "hokhau"},
    {"noi dk hktt", "hokhau"},
    {"hktt", "hokhau"},
    {"ho khau", "hokhau"},
    {"thuong tru", "hokhau"},
    {"noi thuong tru", "hokhau"},
    /* numbers of things */
    {"so luong", "soluong"},
    {"s luong", "soluong"},
    {"sl", "soluong"},
    {"so se ri", "seri"},
    {"so seri", "seri"},
    {"so serial", "seri"},
    {"serial number", "seri"},
    {"se ri", "seri"},
    {"serial", "seri"},
    {"series", "seri"},
    /* whom it is from */
    {"nha tai tro", "nhataitro"},
    {"ntt", "nhataitro"},
    {"nha hao tam", "nhataitro"},
    {"manh thuong quan", "nhataitro"},
    {"nguoi tai tro", "nhataitro"},
    {"nguoi ung ho", "nhataitro"},
    {"don vi tai tro", "nhataitro"},
    {"don vi ung ho", "nhataitro"},
    {"ca nhan", "canhan"}, /* no "nhận" in it */
    /* how a family lives */
    {"hc", "hoan canh"},
    {"gia canh", "hoan canh"},
    {"ho tro", "hotro"},
    /* words that change nothing */
    {"hien nay", ""},
    {"hien tai", ""},
    {"hien thoi", ""},
    {"cua", ""},
    {"hoac", ""},
    {"va", ""},
    {"duoc", ""},
    {"duoc ho tro", "duochotro"}, /* whom it is given to, not who gives */
    {"duoc tai tro", "duoctaitro"},
    {"duoc ung ho", "duocungho"},
    {"duoc tang", "duoctang"},
    {"duoc trao tang", "duoctang"},
    {"tren", ""},
    {"neu co", ""},
    {"ghi ro", ""},
    {"cu the", ""},
    {"bat buoc", ""},
    {"theo giay khai sinh", ""},
    {"theo khai sinh", ""},
    {"theo cccd", ""},
};

enum { LETTERS = 26, RUNS = sizeof usual_words / sizeof usual_words[0] };
_Static_assert(RUNS <= sizeof((swc_usual_index *)0)->order / sizeof(uint16_t), "room for all runs");

void swc_usual_index_make(swc_usual_index *index_out)
{
    uint16_t count = 0;
    for (int letter = 0; letter < LETTERS; letter++) {
        index_out->start[letter] = count;
        for (uint16_t i = 0; i < RUNS; i++) {
            if (usual_words[i].words[0] == 'a' + letter) {
                index_out->order[count++] = i;
            }
        }
    }
    index_out->start[LETTERS] = count;
}

/* Words of `key` that the run covers, as a length; 0: it does not stand here. */
static size_t covers(const char *key, const char *words)
{
    size_t length = 0;
    while (words[length] != '\0' && key[length] == words[length]) {
        length++;
    }
    bool ends = words[length] == '\0' && (key[length] == ' ' || key[length] == '\0');
    return ends ? length : 0;
}

/* "lop hs" is "lop": beside other words the child goes without saying. Its own telephone is not
 * that of the family. */
static void cut_child(char *usual)
{
    size_t length = strlen(usual);
    if (strcmp(usual, "dienthoai hs") == 0) {
        return;
    }
    if (length > 3 && strncmp(usual, "hs ", 3) == 0) {
        memmove(usual, usual + 3, length - 2);
    } else if (length > 3 && strcmp(usual + length - 3, " hs") == 0) {
        usual[length - 3] = '\0';
    }
}

void swc_heading_usual(const swc_usual_index *index, const char *key, char *usual_out)
{
    size_t length = 0;
    size_t last = 0; /* where the last word of the form begins */
    while (*key != '\0') {
        size_t step = strcspn(key, " ");
        const char *word = key;
        size_t size = step;
        size_t longest = 0;
        bool is_letter = *key >= 'a' && *key <= 'z';
        size_t at = is_letter ? index->start[*key - 'a'] : 0;
        size_t end = is_letter ? index->start[*key - 'a' + 1] : 0;
        for (; at < end; at++) {
            size_t covered = covers(key, usual_words[index->order[at]].words);
            if (covered > longest) {
                longest = step = covered;
                word = usual_words[index->order[at]].usual;
                size = strlen(word);
            }
        }
        bool again = longest > 0 && length > 0 && size == length - last &&
                     memcmp(usual_out + last, word, size) == 0;
        if (size > 0 && !again) {
            if (length > 0) {
                usual_out[length++] = ' ';
            }
            last = length;
            memcpy(usual_out + length, word, size);
            length += size;
        }
        key += step;
        key += *key == ' ' ? 1 : 0;
    }
    usual_out[length] = '\0';
    cut_child(usual_out);
}
