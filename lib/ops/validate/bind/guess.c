/* What a ledger or a register must have, under a heading that nobody knows and whose first words
 * tell what it is: "Ngày phê duyệt", "Số tiền giải ngân". Taken where nothing else gives the field,
 * there is only one such column, and the sender is told. */
#include "ops/validate/bind/bind.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

enum { KEY_BYTES = 96 };

bool swc_validate_heads_day(swc_str heading)
{
    static const char *const heads[] = {"ngay", "thoi gian", "thoi diem", "ngay thang"};
    /* days of people, papers and plans, and the ends of spans */
    static const char *const others[] = {
        "sinh",     "san xuat", "sx",      "han",       "het",      "bao hanh",   "du kien",
        "ke hoach", "tu",       "den",     "bat dau",   "ket thuc", "hieu luc",   "hen",
        "tra",      "thu hoi",  "cccd",    "cmnd",      "so",       "cong van",   "quyet dinh",
        "van ban",  "khao sat", "bao cao", "in",        "cap nhat", "kham",       "hoc",
        "vao lop",  "hop dong", "ap dung", "phat hanh", "lap",      "xuat xuong", "cong",
        "luong",    "dang ky",  "cam ket", "dao tao",   "su dung",  "mua",        "ky"};
    static const char *const whole[] = {"ngay tru luong", "ngay trich luong"};
    char key[KEY_BYTES];
    if (heading.length == 0 || heading.length >= sizeof key ||
        swc_key_into(heading, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    bool is_whole = swc_key_begins(key, whole, COUNT(whole)) > 0;
    return is_whole || (swc_key_begins(key, heads, COUNT(heads)) > 0 &&
                        !swc_key_has_any(key, others, COUNT(others)));
}

/* "Số tiền giải ngân", and not what is left, owed, spent or the price of one. */
static bool heads_sum(swc_str heading)
{
    static const char *const heads[] = {"so tien", "kinh phi", "tong tien", "tong so tien"};
    static const char *const others[] = {
        "con",   "chua",       "du kien",  "luy ke",   "ton",       "chu",     "don gia",
        "1 may", "chenh lech", "hoan",     "tra",      "doi ung",   "chi",     "no",
        "truoc", "phai",       "dinh muc", "ke hoach", "binh quan", "thieu",   "thua",
        "giam",  "phi",        "thue",     "mot may",  "nhu cau",   "de nghi", "cuoc"};
    char key[KEY_BYTES];
    if (heading.length == 0 || heading.length >= sizeof key ||
        swc_key_into(heading, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    size_t length = swc_key_begins(key, heads, COUNT(heads));
    return length > 0 && !swc_key_has_any(key + length, others, COUNT(others));
}

static bool is_unknown(const column_plan *column)
{
    return column->use == USE_EXTRA && !column->known && column->rank == 0;
}

void swc_validate_bind_guesses(const swc_validate *run, sheet_plan *sheet)
{
    size_t date = swc_validate_field_of(run, "date");
    size_t amount = swc_validate_field_of(run, "amount_vnd");
    bool of_days = run->kind == SWC_DONATIONS || run->kind == SWC_HANDOVERS;
    bool asks_day = of_days && !swc_validate_is_given(sheet, date);
    bool asks_sum = run->kind == SWC_DONATIONS && !swc_validate_is_given(sheet, amount) &&
                    !swc_validate_has_book(sheet);
    for (size_t c = 0; c < sheet->column_count && (asks_day || asks_sum); c++) {
        column_plan *column = &sheet->columns[c];
        bool is_open = is_unknown(column);
        column->question.is_maybe_day =
            asks_day && is_open && swc_validate_heads_day(column->heading);
        column->question.is_maybe_sum = asks_sum && is_open && heads_sum(column->heading);
    }
}

/* The only column that may give it; SIZE_MAX: none, or several. */
static size_t only_one(const sheet_plan *sheet, bool of_sums)
{
    size_t found = SIZE_MAX;
    size_t count = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_question *question = &sheet->columns[c].question;
        bool asks = is_unknown(&sheet->columns[c]) &&
                    (of_sums ? question->is_maybe_sum : question->is_maybe_day);
        found = asks ? c : found;
        count += asks;
    }
    return count == 1 ? found : SIZE_MAX;
}

swc_status swc_validate_settle_guesses(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    static const char *const names[] = {"date", "amount_vnd"};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < COUNT(names) && status == SWC_OK; i++) {
        size_t field = swc_validate_field_of(run, names[i]);
        size_t c = only_one(sheet, i == 1);
        if (c != SIZE_MAX && !swc_validate_is_given(sheet, field) &&
            !swc_validate_is_told(run, sheet, field)) {
            status = swc_validate_take_column(run, sheet, c, field, error);
        }
    }
    return status;
}
