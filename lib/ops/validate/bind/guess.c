/* What a ledger or a register must have, under a heading that nobody knows and whose words
 * tell what it is: "Ngày phê duyệt", "Số tiền giải ngân". Taken where nothing else gives the field,
 * there is only one such column, and the sender is told. A day of thanks or a sum of carriage is
 * none of it: the act has to be named. */
#include "ops/validate/bind/bind.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { KEY_BYTES = 96 };

/* A heading begins with one of the words for a day or a sum, names the act of the row and nothing
 * that is done before it, after it or by others. */
typedef struct guess_words {
    const char *const *heads, *const *acts, *const *others;
    size_t head_count, act_count, other_count;
} guess_words;

static bool heads_act(swc_str heading, const guess_words *words)
{
    char key[KEY_BYTES];
    if (heading.length == 0 || heading.length >= sizeof key ||
        swc_key_into(heading, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    size_t used = swc_key_begins(key, words->heads, words->head_count);
    return used > 0 && swc_key_has_any(key + used, words->acts, words->act_count) &&
           !swc_key_has_any(key + used, words->others, words->other_count);
}

bool swc_validate_heads_day(swc_kind kind, swc_str heading)
{
    static const char *const heads[] = {"ngay", "thoi gian", "thoi diem", "ngay thang"};
    static const char *const gifts[] = {
        "ung ho",    "tai tro",   "ho tro",   "dong gop",    "quyen gop", "trao tang",
        "tang",      "chuyen",    "nop",      "nhan",        "giai ngan", "phe duyet",
        "giao dich", "phat sinh", "ghi nhan", "trich luong", "tru luong", "hach toan"};
    static const char *const handovers[] = {"ban giao", "giao",     "trao",     "tang",
                                            "cap phat", "cap may",  "phat may", "nhan may",
                                            "ky nhan",  "nhan sim", "muon"};
    static const char *const others[] = {
        "sinh",    "han",       "het",         "bao hanh",   "du kien",    "du tinh",   "ke hoach",
        "tu",      "den",       "bat dau",     "ket thuc",   "hieu luc",   "hen",       "tra",
        "thu hoi", "so",        "cong van",    "van ban",    "quyet dinh", "bao cao",   "hoc",
        "vao lop", "hop dong",  "ap dung",     "lap",        "cong",       "dang ky",   "cam ket",
        "mua",     "ky ket",    "chi tiet",    "xac nhan",   "cam on",     "nhan don",  "nop don",
        "don xin", "ho so",     "danh sach",   "truong",     "hs",         "cho",       "ve",
        "kho",     "nhan vien", "nha tai tro", "chu truong", "phuong an",  "thong bao", "gia han",
        "sach"};
    const char *const *acts = kind == SWC_DONATIONS ? gifts : handovers;
    size_t count = kind == SWC_DONATIONS ? COUNT(gifts) : COUNT(handovers);
    const guess_words words = {heads, acts, others, COUNT(heads), count, COUNT(others)};
    bool of_days = kind == SWC_DONATIONS || kind == SWC_HANDOVERS;
    return of_days && heads_act(heading, &words);
}

/* "Số tiền giải ngân", and not what is left, owed, spent, passed on or the price of one. */
static bool heads_sum(swc_str heading)
{
    static const char *const heads[] = {"so tien", "kinh phi", "tong tien", "tong so tien"};
    static const char *const acts[] = {
        "ung ho", "tai tro", "dong gop", "quyen gop", "trao tang", "tang",       "giai ngan",
        "chuyen", "nop",     "nhan",     "gui",       "tru luong", "trich luong"};
    static const char *const others[] = {
        "con",      "chua",       "du kien", "luy ke",   "ton",        "chu",       "don gia",
        "1",        "chenh lech", "hoan",    "tra",      "doi ung",    "chi",       "no",
        "truoc",    "sau",        "phai",    "dinh muc", "ke hoach",   "binh quan", "thieu",
        "thua",     "giam",       "phi",     "thue",     "moi",        "mot",       "tung",
        "thang",    "nam",        "nhu cau", "de nghi",  "cuoc",       "cho",       "truong",
        "hoc sinh", "hs",         "em",      "suat",     "lai",        "duyet",     "hop dong",
        "dang ky",  "cam ket",    "nhap",    "quy",      "van chuyen", "trich lai"};
    const guess_words words = {heads, acts, others, COUNT(heads), COUNT(acts), COUNT(others)};
    return heads_act(heading, &words);
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
            asks_day && is_open && swc_validate_heads_day(run->kind, column->heading);
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
