/* What was promised beside what has come: "Số tiền đăng ký" | "Số tiền thực nhận". One row is one
 * entry of a ledger, so it can only be read where both agree or one is blank. Reads no rows. */
#include "ops/validate/bind/bind.h"

#include "base/count.h"
#include "model/money_unit.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

static const char *const promised[] = {"dang ky", "cam ket", "hua"};
static const char *const received[] = {
    "thuc nhan", "da nhan", "thuc thu", "da thu",      "da chuyen",    "da giao",   "tiep nhan",
    "thuc te",   "da nop",  "thuc nop", "thuc chuyen", "da thuc hien", "da ung ho", "da trao"};

static bool heading_has(const column_plan *column, const char *const *words, size_t count)
{
    char key[128];
    return column->heading.length < sizeof key &&
           swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, words, count);
}

static void pair(sheet_plan *sheet, size_t field)
{
    column_plan *came = NULL;
    column_plan *promise = NULL;
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use != USE_VALUE || column->field != field) {
            continue;
        }
        bool is_promise = heading_has(column, promised, COUNT(promised));
        if (!is_promise && came == NULL && heading_has(column, received, COUNT(received))) {
            came = column;
        } else if (is_promise || (promise == NULL && column->rank == 1)) {
            promise = column;
        }
    }
    if (came != NULL && promise != NULL) {
        promise->use = USE_EXTRA;
        promise->gift.is_promise = true;
        promise->word = heading_has(promise, promised, COUNT(promised)) ? "pledge" : NULL;
        came->gift.is_beside_promise = true;
        came->rank = 1;
    }
}

/* "Đăng ký" | "Đã tiếp nhận" and no other figures: sums, or numbers of the thing that the title
 * names. The second one alone would tell only whether it came. */
static void take_bare(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const promises[] = {"dang ky", "cam ket", "da dang ky", "da cam ket"};
    static const char *const came[] = {"da tiep nhan", "tiep nhan", "da nhan",      "thuc nhan",
                                       "da chuyen",    "da nop",    "da thuc hien", "thuc hien",
                                       "da ung ho",    "da trao"};
    size_t amount = swc_validate_field_of(run, "amount_vnd");
    size_t quantity = swc_validate_field_of(run, "quantity");
    column_plan *found[2] = {NULL, NULL};
    bool is_given = swc_validate_is_given(sheet, amount) || swc_validate_is_given(sheet, quantity);
    for (size_t c = 0; c < sheet->column_count && !is_given; c++) {
        column_plan *column = &sheet->columns[c];
        char key[32];
        bool has_key = column->heading.length < sizeof key &&
                       swc_key_into(column->heading, key, sizeof key) != SIZE_MAX;
        for (size_t i = 0; has_key && i < COUNT(promises); i++) {
            found[0] = strcmp(key, promises[i]) == 0 ? column : found[0];
        }
        for (size_t i = 0; has_key && i < COUNT(came); i++) {
            found[1] = strcmp(key, came[i]) == 0 ? column : found[1];
        }
    }
    if (found[0] == NULL || found[1] == NULL) {
        return;
    }
    for (size_t i = 0; i < 2; i++) {
        found[i]->use = USE_VALUE;
        found[i]->field = amount; /* or how many, once the title was read */
        found[i]->second = SIZE_MAX;
        found[i]->question.is_kind = false;
        found[i]->known = true;
        found[i]->rank = i == 0 ? 1 : 3;
        found[i]->gift.is_bare = true;
    }
}

/* The unit of money in the brackets of a heading, whatever else it says. */
static void take_unit(column_plan *column)
{
    swc_str heading = column->heading;
    const char *open = memchr(heading.data, '(', heading.length);
    if (open != NULL && column->unit == 0) {
        size_t at = (size_t)(open + 1 - heading.data);
        swc_str inner = {open + 1, heading.length - at};
        const char *end = memchr(inner.data, ')', inner.length);
        inner.length = end == NULL ? inner.length : (size_t)(end - inner.data);
        column->unit = swc_money_unit_among(inner, &column->unit_ambiguous);
    }
}

/* "Trong đó đã chuyển (triệu đồng)" beside what was promised: as much of it has come. Without a
 * unit "Đã chuyển" asks whether it did. */
static void take_part(const swc_validate *run, sheet_plan *sheet)
{
    size_t amount = swc_validate_field_of(run, "amount_vnd");
    size_t entry = swc_validate_field_of(run, "entry");
    bool has_promise = false;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        has_promise = has_promise || (column->use == USE_VALUE && column->field == amount &&
                                      swc_validate_is_promised(column));
    }
    for (size_t c = 0; c < sheet->column_count && has_promise; c++) {
        column_plan *column = &sheet->columns[c];
        char key[128];
        bool is_open = (column->use == USE_EXTRA && !column->known) ||
                       (column->use == USE_VALUE && column->field == entry);
        if (is_open) {
            take_unit(column);
        }
        bool is_sum = column->unit > 0 || column->unit_ambiguous ||
                      (column->heading.length < sizeof key &&
                       swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
                       (swc_key_has(key, "trong do") || swc_key_has(key, "so tien")));
        if (is_open && is_sum && heading_has(column, received, COUNT(received)) &&
            !heading_has(column, promised, COUNT(promised))) {
            column->use = USE_VALUE;
            column->field = amount;
            column->second = SIZE_MAX;
            column->known = true;
            column->question.is_kind = false;
            column->rank = 3;
        }
    }
}

/* Whether a heading speaks of the sum or the worth of a gift and of nothing else: "Giá trị 1 máy"
 * is a price, "Cước tháng" a fee. What stands in brackets is its unit. */
static bool names_sum(swc_str heading)
{
    static const char *const words[] = {
        "quy", "doi",  "ra",   "thanh", "tong", "so",  "uoc",  "tinh", "cac",  "khoan", "dang",
        "ky",  "cam",  "ket",  "ung",   "ho",   "tai", "tro",  "tro",  "dong", "gop",   "hien",
        "vat", "bang", "toan", "bo",    "cua",  "muc", "tien", "kinh", "phi",  "gia",   "tri"};
    static const char *const sums[] = {"tien", "kinh phi", "gia tri", "tri gia"};
    char key[128];
    const char *open = heading.length > 0 ? memchr(heading.data, '(', heading.length) : NULL;
    heading.length = open == NULL ? heading.length : (size_t)(open - heading.data);
    if (heading.length >= sizeof key || swc_key_into(heading, key, sizeof key) == SIZE_MAX ||
        !swc_key_has_any(key, sums, COUNT(sums)) || swc_key_has(key, "doi ung")) {
        return false; /* "Kinh phí đối ứng" is what others add to it */
    }
    for (const char *at = key; *at != '\0';) {
        size_t length = strcspn(at, " ");
        bool is_known = false;
        for (size_t i = 0; i < COUNT(words) && !is_known; i++) {
            is_known = strlen(words[i]) == length && memcmp(words[i], at, length) == 0;
        }
        if (!is_known) {
            return false;
        }
        at += length;
        at += *at == ' ' ? 1 : 0;
    }
    return true;
}

/* "Kinh phí quy đổi ra tiền (triệu đồng)": no other column gives money, and the unit says that this
 * one does. */
static void take_by_unit(const swc_validate *run, sheet_plan *sheet)
{
    size_t amount = swc_validate_field_of(run, "amount_vnd");
    column_plan *found = NULL;
    size_t count = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use == USE_EXTRA && !column->known && !swc_validate_is_given(sheet, amount) &&
            names_sum(column->heading)) {
            take_unit(column);
            bool is_money = column->unit > 0 || column->unit_ambiguous;
            found = is_money ? column : found;
            count += is_money;
        }
    }
    if (count == 1) {
        found->use = USE_VALUE;
        found->field = amount;
        found->rank = SWC_HEADER_RANK_WORDS;
        found->known = true;
    }
}

/* "Ngày đăng ký" | "Ngày tiếp nhận": the day on which it came; the other one is that of what is
 * still a promise. */
static void pair_days(const swc_validate *run, sheet_plan *sheet)
{
    size_t date = swc_validate_field_of(run, "date");
    column_plan *promise = NULL;
    column_plan *came = NULL;
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use == USE_VALUE && column->field == date) {
            bool is_promise = heading_has(column, promised, COUNT(promised));
            promise = is_promise ? column : promise;
            came = !is_promise ? column : came;
        }
    }
    if (promise != NULL && came != NULL) {
        promise->use = USE_EXTRA;
        promise->gift.is_promise_day = true;
        sheet->has.promise_day = true;
    }
}

bool swc_validate_is_promised(const column_plan *column)
{
    return heading_has(column, promised, COUNT(promised)) &&
           !heading_has(column, received, COUNT(received));
}

void swc_validate_bind_promises(const swc_validate *run, sheet_plan *sheet)
{
    if (run->kind == SWC_DONATIONS) {
        take_bare(run, sheet);
        take_part(run, sheet);
        take_by_unit(run, sheet);
        pair_days(run, sheet);
        pair(sheet, swc_validate_field_of(run, "amount_vnd"));
        pair(sheet, swc_validate_field_of(run, "quantity"));
    }
}
