/* The columns of a ledger: of a cash book, which give an entry by where a figure stands ("Thu" |
 * "Chi"), and of money beside those of things. Decides what such columns are beside the others of
 * their sheet; reads no rows. */
#include "ops/validate/bind/bind.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

typedef struct book_columns {
    column_plan *in, *out;
    column_plan *whole; /* the best one that gives the field for every row */
} book_columns;

static book_columns find_columns(sheet_plan *sheet, size_t field)
{
    book_columns found = {NULL, NULL, NULL};
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->field != field) {
            continue;
        }
        if (column->use == USE_OF_ENTRY && strcmp(column->word, "spend") == 0) {
            found.out = column;
        } else if (column->use == USE_OF_ENTRY) {
            found.in = column;
        } else if (column->use == USE_VALUE &&
                   (found.whole == NULL || column->rank < found.whole->rank)) {
            found.whole = column;
        }
    }
    return found;
}

/* "Số tiền thu", which alone is the amount of every row, beside "Chi". */
static bool says_receipt(const column_plan *column)
{
    char key[256];
    return swc_key_into(column->heading, key, sizeof key) != SIZE_MAX && swc_key_has(key, "thu");
}

/* Beside a column of every row the pair only marks the entry, if its cells may be marks at all. */
static void give_way(column_plan *column, bool may_mark, size_t entry)
{
    column->use = may_mark ? USE_TICK : USE_EXTRA;
    column->field = may_mark ? entry : column->field;
}

static void pair_columns(sheet_plan *sheet, size_t field, size_t entry, bool may_mark)
{
    book_columns found = find_columns(sheet, field);
    if (found.whole != NULL && found.in == NULL && found.out != NULL && says_receipt(found.whole)) {
        found.whole->use = USE_OF_ENTRY;
        found.whole->word = "receipt";
        return;
    }
    if (found.in != NULL && found.out != NULL) {
        if (found.whole != NULL && found.whole->rank > 1) { /* "Giá trị quy đổi" */
            found.whole->use = USE_EXTRA;
        } else if (found.whole != NULL) {
            give_way(found.in, may_mark, entry);
            give_way(found.out, may_mark, entry);
        }
        return;
    }
    column_plan *single = found.in != NULL ? found.in : found.out;
    if (single != NULL && single == found.out) {
        return; /* only spends stand in it: what a row without it is, nobody says */
    }
    if (single != NULL) {
        single->use = found.whole == NULL ? USE_VALUE : USE_EXTRA;
    }
}

void swc_validate_bind_book(const swc_validate *run, sheet_plan *sheet)
{
    if (run->kind == SWC_DONATIONS) {
        size_t entry = swc_validate_field_of(run, "entry");
        pair_columns(sheet, swc_validate_field_of(run, "amount_vnd"), entry, true);
        pair_columns(sheet, swc_validate_field_of(run, "receipt_no"), entry, false);
    }
}

const char *const swc_validate_kind_fields[KIND_FIELDS] = {"entry", "donor_type", "form"};

/* "Loại": what most of its cells are, among what no other column gives. */
static void settle_kind(const swc_validate *run, sheet_plan *sheet, column_plan *column)
{
    enum { STATE_RANK = 4 };
    size_t most = 0;
    bool is_state = column->rank == STATE_RANK; /* "Tình trạng: Đã nhận", or "Mới" of things */
    column->second = SIZE_MAX;
    for (size_t i = 0; i < KIND_FIELDS; i++) {
        size_t field = swc_validate_field_of(run, swc_validate_kind_fields[i]);
        column_use use = column->use;
        column->use = USE_EXTRA; /* it does not give what is asked for here */
        bool is_given = swc_validate_is_given(sheet, field);
        column->use = use;
        if (!is_given && column->seen.kinds[i] > most && (i == 0 || !is_state)) {
            most = column->seen.kinds[i];
            column->use = USE_VALUE;
            column->field = field;
        }
    }
    if (most == 0 && is_state) {
        column->use = USE_EXTRA;
        column->known = false;
    }
}

bool swc_validate_is_content(const swc_validate *run, const column_plan *column)
{
    enum { FIRST_RANK = 3 }; /* "Nội dung ủng hộ", "Phương thức", "Nội dung" */
    return run->kind == SWC_DONATIONS && column->use == USE_VALUE && column->rank >= FIRST_RANK &&
           column->rank < SWC_HEADER_RANK_WORDS &&
           swc_validate_field_is(run, column->field, "form");
}

/* "Nội dung: ủng hộ chương trình": what few of its cells name is no form of the others. Where no
 * money stands beside it nothing else could be. */
static void settle_content(column_plan *column, bool has_money)
{
    bool is_alone = !has_money && column->seen.cells > 0;
    if (column->question.is_content && column->seen.cells * 2 < column->seen.words && !is_alone) {
        column->use = USE_EXTRA;
        column->gift.of_gift = true; /* "05 máy tính bảng" still counts */
    }
}

/* Whether a word, whole, stands in a heading or in the one above it. */
static bool heading_has(const column_plan *column, const char *const *words, size_t count)
{
    char key[128];
    if (column->extra_name.length >= sizeof key ||
        swc_key_into(column->extra_name, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (swc_key_has(key, words[i])) {
            return true;
        }
    }
    return false;
}

/* Whether a column tells of each row what it gives, and none how many or how much. */
static bool has_things(const sheet_plan *sheet, size_t form)
{
    bool has = false;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        has = has || (column->use == USE_VALUE && column->field == form);
    }
    return has;
}

/* How a ledger tells money from things: by a column of forms, by one of things beside one of money,
 * or by nothing but "Số tiền". */
void swc_validate_settle_gifts(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const things[] = {"hien vat", "thiet bi", "tai san", "hang"};
    static const char *const forms[] = {"tien", "hinh thuc", "noi dung"};
    static const char *const money[] = {"tien", "kinh phi", "thu", "chi", "muc", "hien kim"};
    static const char *const cash[] = {"tien mat", "tien", "hien kim"};
    static const char *const sums[] = {"so tien", "tong tien", "thanh tien", "quy",
                                       "so tien quy doi"};
    static const char *const worth[] = {"gia tri", "tri gia", "quy doi", "quy ra", "hien vat"};
    if (run->kind != SWC_DONATIONS) {
        return;
    }
    size_t form = swc_validate_field_of(run, "form");
    size_t amount = swc_validate_field_of(run, "amount_vnd");
    size_t quantity = swc_validate_field_of(run, "quantity");
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *bare = &sheet->columns[c];
        bare->gift.by_form = bare->gift.by_form || (bare->gift.is_bare && has_things(sheet, form));
        sheet->counts_by_form = sheet->counts_by_form || (sheet->columns[c].use == USE_VALUE &&
                                                          sheet->columns[c].gift.by_form);
        if (sheet->columns[c].question.is_kind) {
            settle_kind(run, sheet, &sheet->columns[c]);
        }
        settle_content(&sheet->columns[c], swc_validate_is_given(sheet, amount));
        if (sheet->columns[c].gift.is_bare && sheet->title.thing != NULL) {
            sheet->columns[c].field = quantity;
        }
    }
    bool has_form = false;
    bool has_money = false;
    bool has_count = false;
    bool has_spends = false; /* of a cash book, in which nothing but money stands */
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        if ((column->use == USE_VALUE || column->use == USE_OF_ENTRY) && column->field == amount) {
            column->gift.is_money =
                (heading_has(column, money, COUNT(money)) || column->use == USE_OF_ENTRY ||
                 column->gift.is_beside_promise || column->gift.is_bare) &&
                !heading_has(column, worth, COUNT(worth)) && !column->gift.by_form;
            column->gift.is_cash = column->gift.is_money &&
                                   heading_has(column, cash, COUNT(cash)) &&
                                   !heading_has(column, sums, COUNT(sums));
            has_money = has_money || column->gift.is_money;
            has_spends =
                has_spends || (column->use == USE_OF_ENTRY && strcmp(column->word, "spend") == 0);
        } else if (column->use == USE_VALUE && column->field == quantity) {
            has_count = true;
        } else if (column->use == USE_VALUE && column->field == form) {
            has_form = true;
            sheet->form_is_things = heading_has(column, things, COUNT(things)) &&
                                    !heading_has(column, forms, COUNT(forms));
        }
    }
    sheet->form_is_things = sheet->form_is_things || sheet->has.form_columns;
    has_form = has_form || sheet->has.form_columns;
    sheet->money_alone =
        has_money && !has_form && !has_count && (has_spends || !sheet->title.names_things);
}

void swc_validate_bind_span(const swc_validate *run, sheet_plan *sheet)
{
    size_t date = swc_validate_field_of(run, "date");
    column_plan *time = NULL;
    bool has_day = false;
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_DONATIONS; c++) {
        column_plan *column = &sheet->columns[c];
        char key[32];
        if (column->use == USE_VALUE && column->field == date) {
            bool is_time = column->heading.length < sizeof key &&
                           swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
                           strcmp(key, "thoi gian") == 0;
            time = is_time ? column : time;
            has_day = has_day || !is_time;
        }
    }
    if (time != NULL && has_day) {
        time->use = USE_EXTRA;
        time->field = SIZE_MAX;
        time->beside.is_span = true;
    }
}
