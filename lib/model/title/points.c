/* What the title of a list of points or schools says of each of them, where no column does. */
#include "model/title/points.h"

#include "base/count.h"
#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* Words with which a title speaks of several states, or of none yet. */
static const char *const open_words[] = {"hien trang", "tinh hinh", "tinh trang", "ket qua",
                                         "tien do",    "ty le",     "ke hoach",   "du kien",
                                         "hay",        "hoac",      "so luong",   "de nghi",
                                         "co va chua", "va chua",   "chua va"};

/* The key of the title of a list that speaks of one state. */
static bool list_key(swc_str text, char key[SWC_TITLE_BYTES])
{
    static const char *const heads[] = {
        "danh sach",   "ds",       "bang",    "bieu",     "thong ke", "tong hop",
        "cac truong",  "cac diem", "diem",    "truong",   "khu vuc",  "vung",
        "cac khu vuc", "phieu",    "bao cao", "danh muc", "bang ke"};
    return text.length < SWC_TITLE_BYTES && swc_title_begins_any(text, heads, COUNT(heads)) &&
           swc_key_into(text, key, SWC_TITLE_BYTES) != SIZE_MAX &&
           !swc_key_has_any(key, open_words, COUNT(open_words));
}

/* "KẾ HOẠCH PHỦ SÓNG ...", "DANH SÁCH ĐIỂM LÕM SÓNG DỰ KIẾN PHỦ SÓNG": what is still to be done. */
static bool is_plan_of_points(swc_str text)
{
    static const char *const heads[] = {"ke hoach",  "danh sach", "ds",       "bang",
                                        "bieu",      "tong hop",  "cac diem", "lo trinh",
                                        "phuong an", "phu luc",   "danh muc"};
    static const char *const plans[] = {"ke hoach",    "du kien phu", "du kien phat",
                                        "se phu song", "lo trinh",    "phuong an"};
    static const char *const works[] = {"phu song", "xoa lom", "xoa vung lom", "khac phuc",
                                        "phat song"};
    static const char *const results[] = {"ket qua",    "tien do",     "tinh hinh",
                                          "hien trang", "da phu song", "thuc hien ke hoach",
                                          "so sanh",    "tinh trang",  "theo ke hoach"};
    char key[SWC_TITLE_BYTES];
    return text.length < SWC_TITLE_BYTES && swc_title_begins_any(text, heads, COUNT(heads)) &&
           swc_key_into(text, key, SWC_TITLE_BYTES) != SIZE_MAX &&
           swc_key_has_any(key, plans, COUNT(plans)) && swc_key_has_any(key, works, COUNT(works)) &&
           !swc_key_has_any(key, results, COUNT(results));
}

const char *swc_title_point_status(swc_str text)
{
    static const char *const done[] = {"da phu song",  "da duoc phu song", "da co song",
                                       "da xoa lom",   "da khac phuc",     "da phu",
                                       "da phat song", "da len song"};
    static const char *const missing[] = {"chua phu song", "chua duoc phu song", "chua co song",
                                          "khong co song", "trang song"};
    char key[SWC_TITLE_BYTES];
    if (is_plan_of_points(text)) {
        return "planned";
    }
    if (!list_key(text, key)) {
        return NULL;
    }
    bool covered = swc_key_has_any(key, done, COUNT(done));
    bool uncovered = swc_key_has_any(key, missing, COUNT(missing));
    return covered == uncovered ? NULL : covered ? "covered" : "uncovered";
}

bool swc_title_tells_no_internet(swc_str text)
{
    static const char *const missing[] = {"chua co internet",         "khong co internet",
                                          "chua ket noi internet",    "chua co mang internet",
                                          "chua co ket noi internet", "chua duoc ket noi internet",
                                          "khong co mang internet"};
    static const char *const having[] = {"da co", "da ket noi"};
    char key[SWC_TITLE_BYTES];
    return list_key(text, key) && swc_key_has_any(key, missing, COUNT(missing)) &&
           !swc_key_has_any(key, having, COUNT(having));
}

/* "Hỏng" with its mark: "Lê Hồng Phong" has the same key. */
static bool says_broken(swc_str text)
{
    static const char *const words[] = {"hỏng", "Hỏng", "HỎNG"};
    bool found = false;
    for (size_t i = 0; i < COUNT(words); i++) {
        found = found || memmem(text.data, text.length, words[i], strlen(words[i])) != NULL;
    }
    return found;
}

bool swc_title_is_of_leaving(swc_str text)
{
    static const char *const heads[] = {"phieu xuat",        "so xuat",           "bang ke xuat",
                                        "bang ke hang xuat", "danh sach xuat",    "danh muc xuat",
                                        "bao cao xuat",      "bang theo doi xuat"};
    char key[SWC_TITLE_BYTES];
    return swc_title_begins_any(text, heads, COUNT(heads)) && text.length < sizeof key &&
           swc_key_into(text, key, sizeof key) != SIZE_MAX && !swc_key_has(key, "ton") &&
           !swc_key_has(key, "nhap");
}

void swc_title_stock(swc_str text, const char **condition_out, const char **status_out)
{
    static const char *const given[] = {"da ban giao", "da cap",  "da giao",    "da phat",
                                        "da trao",     "da xuat", "da cap phat"};
    static const char *const taken[] = {
        "nhan",   "tiep nhan", "chua",   "du kien",     "ke hoach",      "ve so",
        "ve kho", "nhap kho",  "cho so", "ve phong gd", "ve phong gddt", "ve phong giao duc"};
    static const char *const gifts[] = {"tang", "trao tang", "ung ho", "tai tro", "tiep nhan"};
    static const char *const ours[] = {"de nghi thanh ly", "cho thanh ly", "can thanh ly",
                                       "da thanh ly"};
    static const char *const mended[] = {"khong", "da sua", "sua xong", "va"};
    static const char *const several[] = {"tinh hinh", "hien trang", "ton",    "ton kho",
                                          "con lai",   "va chua",    "va con", "trong kho"};
    char key[SWC_TITLE_BYTES];
    *condition_out = NULL;
    *status_out = NULL;
    if (text.length == 0 || text.length >= sizeof key ||
        swc_key_into(text, key, sizeof key) == SIZE_MAX ||
        swc_key_has_any(key, several, COUNT(several))) {
        return;
    }
    bool broken = says_broken(text) && !swc_key_has_any(key, mended, COUNT(mended));
    bool out =
        swc_key_has_any(key, given, COUNT(given)) && !swc_key_has_any(key, taken, COUNT(taken));
    static const char *const both[] = {"may moi", "thiet bi moi", "moi va", "va moi", "moi cu"};
    bool used = swc_key_has(key, "da qua su dung") && !swc_key_has_any(key, both, COUNT(both));
    *condition_out = broken ? "faulty" : used ? "used" : NULL;
    bool retired = swc_key_has(key, "thanh ly");
    const char *behind = strstr(key, "thanh ly"); /* by a bank that gives them: they are used */
    bool is_gift = retired && !broken && behind != NULL &&
                   !swc_key_has_any(key, ours, COUNT(ours)) &&
                   swc_key_has_any(behind, gifts, COUNT(gifts));
    *condition_out = is_gift && *condition_out == NULL ? "used" : *condition_out;
    *status_out = retired && !is_gift ? "retired" : out ? "handed_over" : NULL;
}
