/* Columns that their neighbours tell: the sum behind the grades of a register, the number behind
 * the grown-up who came for a device. Reads no rows. */
#include "ops/validate/bind/bind.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

static bool key_of(const column_plan *column, char key[64])
{
    return column->heading.length < 64 && swc_key_into(column->heading, key, 64) != SIZE_MAX;
}

static bool is_sum(const char *key)
{
    return swc_key_is_sum(key) || strcmp(key, "tong hs") == 0;
}

/* "Khối 5", "Lớp 9", "K5": the pupils of a grade. */
static bool is_grade(const char *key)
{
    static const char *const words[] = {"khoi lop ", "khoi ", "lop ", "hs lop ", "hs khoi ", "k"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        size_t length = strlen(words[i]);
        if (strncmp(key, words[i], length) == 0) {
            size_t digits = strspn(key + length, "0123456789");
            return digits > 0 && digits <= 2 && key[length + digits] == '\0';
        }
    }
    return false;
}

/* "Khối 1" | ... | "Khối 5" | "Tổng cộng": all pupils. "Máy tính" | "Tổng số" are not. */
void swc_validate_bind_pupils(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const things[] = {
        "may",       "thiet bi", "laptop",    "giao vien", "gv",        "phong",
        "can bo",    "tivi",     "ti vi",     "cb",        "nhan vien", "may tinh",
        "dien tich", "ngheo",    "can ngheo", "kho khan",  "mo coi",    "khuyet tat",
        "thieu",     "covid",    "chua co",   "ho tro"};
    size_t pupils = swc_validate_field_of(run, "pupils");
    for (size_t c = 1; c < sheet->column_count && run->kind == SWC_SCHOOLS; c++) {
        column_plan *column = &sheet->columns[c];
        char key[64];
        char left[64];
        if (!key_of(column, key) || !is_sum(key) || !key_of(&sheet->columns[c - 1], left)) {
            continue;
        }
        bool gives = column->use == USE_VALUE && column->field == pupils;
        if (gives && sheet->columns[c - 1].use == USE_EXTRA && !sheet->columns[c - 1].known &&
            swc_key_has_any(left, things, sizeof things / sizeof things[0])) {
            column->use = USE_EXTRA;
            column->field = SIZE_MAX;
            column->known = false;
        } else if (is_grade(left) && column->use == USE_EXTRA && !column->known &&
                   !swc_validate_is_given(sheet, pupils)) {
            column->use = USE_VALUE;
            column->field = pupils;
            column->known = true;
        }
    }
}

/* "Đã kết nối Internet" | "Hình thức": whether it is connected, and how. */
void swc_validate_bind_lines(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const kinds[] = {"hinh thuc",      "loai",         "loai hinh",
                                        "phuong thuc",    "loai ket noi", "hinh thuc ket noi",
                                        "bang gi",        "cong nghe",    "loai duong truyen",
                                        "neu co loai gi", "ghi ro loai"};
    size_t internet = swc_validate_field_of(run, "internet");
    for (size_t c = 1; c < sheet->column_count && run->kind == SWC_SCHOOLS; c++) {
        column_plan *column = &sheet->columns[c];
        size_t before = c - 1;
        while (before > 0 && sheet->columns[before].use == USE_TICK &&
               sheet->columns[before].field == internet) { /* "Chưa có Internet" between them */
            before--;
        }
        column_plan *left = &sheet->columns[before];
        char key[64];
        bool open = column->use == USE_EXTRA || column->question.by_words;
        bool tells =
            open && left->use == USE_VALUE && left->field == internet && key_of(column, key);
        for (size_t i = 0; tells && i < sizeof kinds / sizeof kinds[0]; i++) {
            if (strcmp(key, kinds[i]) == 0) {
                column->use = USE_VALUE;
                column->field = internet;
                column->rank = left->rank;
                column->known = true;
                column->question.by_words = false;
                left->rank++;
                break;
            }
        }
    }
}

/* "Thời gian hoàn thành" below "KẾ HOẠCH PHỦ SÓNG": the day of the plan. */
void swc_validate_settle_plan(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const days[] = {
        "thoi gian hoan thanh", "ngay hoan thanh", "hoan thanh",   "thoi gian phu song",
        "thoi gian phat song",  "ngay phat song",  "ngay phu song"};
    size_t done = swc_validate_field_of(run, "covered_date");
    size_t plan = swc_validate_field_of(run, "planned_date");
    bool is_plan = run->kind == SWC_COVERAGE && sheet->title.point_status != NULL &&
                   strcmp(sheet->title.point_status, "planned") == 0 &&
                   !swc_validate_is_given(sheet, swc_validate_field_of(run, "status")) &&
                   !swc_validate_is_given(sheet, plan);
    for (size_t c = 0; c < sheet->column_count && is_plan; c++) {
        column_plan *column = &sheet->columns[c];
        char key[64];
        for (size_t i = 0; column->use == USE_VALUE && column->field == done && i < COUNT(days) &&
                           key_of(column, key);
             i++) {
            column->field = strcmp(key, days[i]) == 0 ? plan : column->field;
        }
    }
}

static bool names_grown_up(const column_plan *column)
{
    static const char *const words[] = {"nguoi nhan", "phu huynh", "phhs",    "cha",     "me",
                                        "quan he",    "giam ho",   "bo",      "ph",      "cmhs",
                                        "dai dien",   "nhan thay", "nhan ho", "nguoi ky"};
    static const char *const pupils[] = {"hoc sinh", "hs", "em", "tre"};
    char key[64];
    return key_of(column, key) && swc_key_has_any(key, words, sizeof words / sizeof words[0]) &&
           (!swc_key_has_any(key, pupils, sizeof pupils / sizeof pupils[0]) ||
            swc_key_has(key, "phu huynh") || swc_key_has(key, "cha me"));
}

/* "Ngày mượn" | "Ngày trả": of the row's own act, and of one to come. */
void swc_validate_bind_returns(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const back[] = {"ngay tra",      "ngay tra lai", "ngay thu hoi",
                                       "ngay hoan tra", "ngay tra may", "ngay tra thiet bi",
                                       "ngay nop lai"};
    size_t date = swc_validate_field_of(run, "date");
    column_plan *returned = NULL;
    size_t others = 0;
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_HANDOVERS; c++) {
        column_plan *column = &sheet->columns[c];
        char key[64];
        bool gives = column->use == USE_VALUE && column->field == date && key_of(column, key);
        bool is_back = false;
        for (size_t i = 0; gives && i < COUNT(back); i++) {
            is_back = is_back || strcmp(key, back[i]) == 0;
        }
        returned = is_back ? column : returned;
        others += gives && !is_back;
    }
    if (returned != NULL && others == 1) {
        returned->use = USE_EXTRA;
        returned->field = SIZE_MAX;
        returned->beside.is_return_day = true;
    }
}

/* "Số CCCD" | "Ngày cấp" | "Nơi cấp": the day of a paper, and none of a gift. */
void swc_validate_bind_papers(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const papers[] = {
        "cccd",       "cmnd", "cmt",       "cmtnd", "can cuoc", "ho chieu", "chung minh",
        "ma so thue", "mst",  "giay phep", "dkkd",  "gpkd",     "giay to",  "so dinh danh"};
    size_t date = swc_validate_field_of(run, "date");
    bool of_gifts = run->kind == SWC_DONATIONS;
    for (size_t c = 0; c < sheet->column_count && (of_gifts || run->kind == SWC_HANDOVERS); c++) {
        column_plan *column = &sheet->columns[c];
        char key[64];
        if (column->use != USE_VALUE || column->field != date || !key_of(column, key) ||
            strcmp(key, "ngay cap") != 0) {
            continue;
        }
        bool right = c + 1 < sheet->column_count && key_of(&sheet->columns[c + 1], key) &&
                     strcmp(key, "noi cap") == 0;
        bool left = of_gifts && c > 0 && key_of(&sheet->columns[c - 1], key) &&
                    swc_key_has_any(key, papers, COUNT(papers));
        if (left || right) {
            column->use = USE_EXTRA;
            column->field = SIZE_MAX;
        }
    }
}

/* "Họ tên học sinh" | "Người nhận" | "Quan hệ" | "Số CCCD": the number of who came, not the
 * child's.
 */
void swc_validate_bind_receivers(const swc_validate *run, sheet_plan *sheet)
{
    size_t name = swc_validate_field_of(run, "full_name");
    size_t own = SIZE_MAX;
    bool is_grown = false;
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_HANDOVERS; c++) {
        const column_plan *column = &sheet->columns[c];
        bool gives = column->use == USE_VALUE && column->field == name;
        own = gives && !names_grown_up(column) ? c : own;
    }
    for (size_t c = 0; c < sheet->column_count && own != SIZE_MAX; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_id =
            column->use == USE_ANY_ID ||
            (column->use == USE_VALUE && swc_validate_field_is(run, column->field, "personal_id"));
        is_grown = c != own && (is_grown || names_grown_up(column));
        if (is_id && is_grown) {
            column->use = USE_EXTRA;
            column->field = SIZE_MAX;
            column->known = false;
        }
    }
}
