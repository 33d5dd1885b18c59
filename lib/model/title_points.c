/* What the title of a list of points or schools says of each of them, where no column does. */
#include "model/title_points.h"

#include "model/title_text.h"
#include "model/words.h"
#include "text/unicode.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Words with which a title speaks of several states, or of none yet. */
static const char *const open_words[] = {"hien trang", "tinh hinh", "tinh trang", "ket qua",
                                         "tien do",    "ty le",     "ke hoach",   "du kien",
                                         "hay",        "hoac",      "so luong",   "de nghi",
                                         "co va chua", "va chua",   "chua va"};

/* The key of the title of a list that speaks of one state. */
static bool list_key(swc_str text, char key[SWC_TITLE_BYTES])
{
    static const char *const heads[] = {"danh sach", "ds",         "bang",       "bieu", "thong ke",
                                        "tong hop",  "cac truong", "cac diem",   "diem", "truong",
                                        "khu vuc",   "vung",       "cac khu vuc"};
    return text.length < SWC_TITLE_BYTES && swc_title_begins_any(text, heads, COUNT(heads)) &&
           swc_key_into(text, key, SWC_TITLE_BYTES) != SIZE_MAX &&
           !swc_key_has_any(key, open_words, COUNT(open_words));
}

const char *swc_title_point_status(swc_str text)
{
    static const char *const done[] = {"da phu song", "da duoc phu song", "da co song",
                                       "da xoa lom",  "da khac phuc",     "da phu"};
    static const char *const missing[] = {"chua phu song", "chua duoc phu song", "chua co song",
                                          "khong co song", "trang song"};
    char key[SWC_TITLE_BYTES];
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
