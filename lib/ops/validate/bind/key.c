/* The code that every row of a list must have, where no heading is known for it: the one unknown
 * "Mã ...", or the number of the voucher. A code that comes twice is refused as anywhere. */
#include "ops/validate/bind/bind.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* What has a code of its own, which is not the row's. */
static const char *const others[] = {"thue",      "mau",   "buu",      "zip",   "xa",
                                     "huyen",     "tinh",  "lop",      "nguoi", "ca nhan",
                                     "ngan hang", "hs",    "hoc sinh", "cccd",  "cmnd",
                                     "dan toc",   "khach", "bi mat",   "goi",   "phan loai"};
static const char *const schools[] = {"truong", "don vi"};
static const char *const things[] = {"may", "thiet bi", "sim"};

/* Whether an unknown heading asks for a code: "Mã BB", "Mã số BG", "Số giao dịch". */
static bool asks_code(const swc_validate *run, const column_plan *column)
{
    static const char *const heads[] = {"ma ", "ma so ", "so hieu ", "ky hieu ", "so ma "};
    static const char *const numbers[] = {"so giao dich", "so gd",       "so tham chieu",
                                          "so ref",       "so but toan", "so giao kho",
                                          "so the",       "so ho so"};
    char key[128];
    if (column->use != USE_EXTRA || column->known || column->heading.length >= sizeof key ||
        swc_key_into(column->heading, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    bool asks = false;
    for (size_t i = 0; i < COUNT(heads) && !asks; i++) {
        asks = strncmp(key, heads[i], strlen(heads[i])) == 0;
    }
    for (size_t i = 0; i < COUNT(numbers) && !asks; i++) {
        asks = strcmp(key, numbers[i]) == 0;
    }
    bool of_budget = swc_key_has(key, "chuong") && !swc_key_has(key, "chuong trinh");
    return asks && !of_budget && !swc_key_has_any(key, others, COUNT(others)) &&
           (run->kind == SWC_SCHOOLS || !swc_key_has_any(key, schools, COUNT(schools))) &&
           (run->kind == SWC_DEVICES || !swc_key_has_any(key, things, COUNT(things)));
}

/* The column of a field's only claim; SIZE_MAX: there is none. */
static size_t column_of(const sheet_plan *sheet, size_t field)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        if (sheet->columns[c].use == USE_VALUE && sheet->columns[c].field == field &&
            sheet->columns[c].second == SIZE_MAX) {
            return c;
        }
    }
    return SIZE_MAX;
}

bool swc_validate_is_of_sim(const column_plan *column)
{
    static const char *const words[] = {"sim", "iccid"};
    char key[128];
    return column->heading.length < sizeof key &&
           swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, words, COUNT(words));
}

/* "Mã sản phẩm" of a shop's list: a code of the model, and the only one there is. */
void swc_validate_bind_shop_code(const swc_validate *run, sheet_plan *sheet)
{
    size_t model = swc_validate_field_of(run, "model");
    size_t code = swc_validate_field_of(run, "device_id");
    column_plan *found = NULL;
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        char key[64];
        if (run->kind != SWC_DEVICES || column->field == code || column->second == code ||
            asks_code(run, column)) {
            return;
        }
        bool is_code = column->use == USE_VALUE && column->field == model &&
                       column->heading.length < sizeof key &&
                       swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
                       strncmp(key, "ma ", 3) == 0;
        found = is_code ? column : found;
    }
    if (found != NULL) {
        found->field = code;
    }
}

swc_status swc_validate_settle_key(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    size_t key = 0; /* the first column of a kind that has a code */
    bool has_code = run->fields[key].type == SWC_TYPE_CODE && run->fields[key].required;
    if (!has_code || swc_validate_is_given(sheet, key)) {
        return SWC_OK;
    }
    size_t found = SIZE_MAX;
    size_t count = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        if (asks_code(run, &sheet->columns[c])) {
            found = c;
            count++;
        }
    }
    if (count == 1) {
        return swc_validate_take_column(run, sheet, found, key, error);
    }
    for (size_t c = 0; c < sheet->column_count && count == 0; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use == USE_VALUE && column->second == key) { /* "Số hiệu máy" */
            column->field = key;
            column->second = SIZE_MAX;
            return SWC_OK;
        }
    }
    size_t number = swc_validate_field_of(run, "receipt_no");
    size_t c = count == 0 && number != SIZE_MAX ? column_of(sheet, number) : SIZE_MAX;
    if (c != SIZE_MAX) { /* a ledger whose only key is the voucher's number */
        sheet->columns[c].field = key;
        sheet->columns[c].second = number;
    }
    return SWC_OK;
}
