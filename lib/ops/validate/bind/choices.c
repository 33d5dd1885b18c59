/* Columns side by side that name the values of one field and stand under no common heading ("Cáp
 * quang" | "ADSL" | "Chưa có"): they are its ticks, if marks stand below them. Reads no rows. */
#include "ops/validate/bind/bind.h"

#include "model/header/choices.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* What may be asked so; a type of device in a stock list is left out, since figures below it are
 * numbers of them. */
static const struct {
    swc_kind kind;
    const char *column;
} asked[] = {{SWC_SCHOOLS, "internet"}, {SWC_SCHOOLS, "coverage"},  {SWC_SCHOOLS, "level"},
             {SWC_COVERAGE, "status"},  {SWC_DEVICES, "condition"}, {SWC_HANDOVERS, "item"},
             {SWC_DEVICES, "status"},   {SWC_HANDOVERS, "status"}};

/* "Có sóng (đánh dấu x)": what is asked for, without how to answer. */
static void cut_how(char *key)
{
    static const char *const ends[] = {" danh dau x", " tich x", " dau x", " danh x", " x"};
    size_t length = strlen(key);
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t size = strlen(ends[i]);
        if (length > size && strcmp(key + length - size, ends[i]) == 0) {
            key[length - size] = '\0';
            return;
        }
    }
}

static const char *choice_of(const swc_validate *run, const column_plan *column, const char *field)
{
    char key[128];
    bool free = column->use == USE_EXTRA && !column->known && column->heading.length < sizeof key;
    if (!free || swc_key_into(column->heading, key, sizeof key) == SIZE_MAX) {
        return NULL;
    }
    cut_how(key);
    return swc_heading_choice(run->kind, field, key);
}

/* How many columns from `first` on name one value of the field after the other, none twice. */
static size_t run_length(const swc_validate *run, const sheet_plan *sheet, size_t first,
                         const char *field)
{
    enum { MOST = 8 };
    const char *words[MOST];
    size_t count = 0;
    while (count < MOST && first + count < sheet->column_count) {
        const char *word = choice_of(run, &sheet->columns[first + count], field);
        for (size_t i = 0; i < count && word != NULL; i++) {
            word = strcmp(words[i], word) == 0 ? NULL : word;
        }
        if (word == NULL) {
            break;
        }
        words[count++] = word;
    }
    return count;
}

/* "Không có Internet" beside "Có Internet" or the kind of line, "Hỏng" or "Trả lại" alone: a mark
 * there says it, whatever gives the field elsewhere. */
static void bind_lone(const swc_validate *run, sheet_plan *sheet)
{
    static const struct {
        swc_kind kind;
        const char *column;
        const char *word;
    } lone[] = {{SWC_SCHOOLS, "internet", "none"},
                {SWC_DEVICES, "condition", "faulty"},
                {SWC_HANDOVERS, "status", "returned"},
                {SWC_HANDOVERS, "status", "cancelled"}};
    for (size_t i = 0; i < sizeof lone / sizeof lone[0]; i++) {
        for (size_t c = 0; c < sheet->column_count && run->kind == lone[i].kind; c++) {
            column_plan *column = &sheet->columns[c];
            const char *word = choice_of(run, column, lone[i].column);
            if (word != NULL && strcmp(word, lone[i].word) == 0) {
                column->word = word;
                column->use = USE_TICK;
                column->field = swc_validate_field_of(run, lone[i].column);
                column->question.by_marks = true;
                column->known = true;
            }
        }
    }
}

void swc_validate_bind_choices(const swc_validate *run, sheet_plan *sheet)
{
    for (size_t c = 0; c < sheet->column_count; c++) {
        size_t best = 1;
        const char *name = NULL;
        for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
            bool may = asked[i].kind == run->kind &&
                       !swc_validate_is_given(sheet, swc_validate_field_of(run, asked[i].column));
            size_t length = may ? run_length(run, sheet, c, asked[i].column) : 0;
            name = length > best ? asked[i].column : length == best && best > 1 ? NULL : name;
            best = length > best ? length : best; /* "3G" | "4G" may be of two fields: of none */
        }
        for (size_t d = c; name != NULL && d < c + best; d++) {
            column_plan *column = &sheet->columns[d];
            column->word = choice_of(run, column, name);
            column->use = USE_TICK;
            column->field = swc_validate_field_of(run, name);
            column->question.by_marks = true;
            column->known = true;
        }
        c += name != NULL ? best - 1 : 0;
    }
    bind_lone(run, sheet);
}

/* The type of device that a heading nobody knew names, and whether it may be a telephone's number.
 */
static const char *type_of(const column_plan *column, bool *phone_out)
{
    static const char *const phones[] = {"dien thoai", "dt", "sdt", "so dien thoai"};
    char key[128];
    bool free = column->use == USE_EXTRA && !column->known && column->heading.length < sizeof key;
    *phone_out = false;
    if (!free || swc_key_into(column->heading, key, sizeof key) == SIZE_MAX ||
        swc_words_is_accessory(key)) {
        return NULL;
    }
    for (size_t i = 0; i < sizeof phones / sizeof phones[0]; i++) {
        *phone_out = *phone_out || strcmp(key, phones[i]) == 0;
    }
    return swc_words_device(key);
}

/* "Gói data" beside "SIM" and other types, each with its number: so many packages. The name of a
 * package is asked for by "Gói cước" or "Tên gói". */
static void bind_packages(const swc_validate *run, sheet_plan *sheet, size_t quantity)
{
    static const char *const counted[] = {"goi data", "goi du lieu", "goi cuoc data", "goi 4g",
                                          "goi data 4g"};
    size_t package = swc_validate_field_of(run, "package");
    for (size_t c = 0; c < sheet->column_count && sheet->has.form_columns; c++) {
        column_plan *column = &sheet->columns[c];
        char key[64];
        bool may = (column->use == USE_EXTRA && !column->known) ||
                   (column->use == USE_VALUE && column->field == package);
        if (!may || column->heading.length >= sizeof key ||
            swc_key_into(column->heading, key, sizeof key) == SIZE_MAX) {
            continue;
        }
        for (size_t i = 0; i < sizeof counted / sizeof counted[0]; i++) {
            if (strcmp(key, counted[i]) == 0) {
                column->word = "data_package";
                column->use = USE_OF_FORM;
                column->field = quantity;
                column->second = SIZE_MAX;
                column->known = true;
            }
        }
    }
}

/* "Tiền mặt" | "Chuyển khoản": money in two columns, and in one of them in each row. */
void swc_validate_bind_transfers(const swc_validate *run, sheet_plan *sheet)
{
    size_t amount = swc_validate_field_of(run, "amount_vnd");
    size_t cash = SIZE_MAX;
    size_t transfer = SIZE_MAX;
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_DONATIONS; c++) {
        const column_plan *column = &sheet->columns[c];
        char key[128];
        if (column->use == USE_VALUE && column->field == amount &&
            column->heading.length < sizeof key &&
            swc_key_into(column->heading, key, sizeof key) != SIZE_MAX) {
            bool by_bank = column->rank == SWC_HEADER_RANK_TRANSFER;
            transfer = by_bank ? c : transfer;
            cash = !by_bank && swc_key_has(key, "tien mat") && !swc_key_has(key, "chuyen khoan")
                       ? c
                       : cash;
        }
    }
    if (cash == SIZE_MAX || transfer == SIZE_MAX ||
        swc_validate_is_given(sheet, swc_validate_field_of(run, "form"))) {
        return;
    }
    const size_t both[] = {cash, transfer};
    for (size_t i = 0; i < 2; i++) {
        sheet->columns[both[i]].use = USE_OF_FORM;
        sheet->columns[both[i]].word = "cash";
    }
    sheet->has.form_columns = true;
}

/* The type that the heading above a column names: "Laptop" over "SL". */
static const char *type_above(const column_plan *column)
{
    char key[128];
    size_t own = column->heading.length + strlen(" - ");
    swc_str above = {column->extra_name.data, column->extra_name.length};
    if (above.length <= own) {
        return NULL;
    }
    above.length -= own;
    return above.length < sizeof key && swc_key_into(above, key, sizeof key) != SIZE_MAX &&
                   !swc_words_is_accessory(key)
               ? swc_words_device(key)
               : NULL;
}

/* "Laptop" over "SL" | "Giá trị", "Máy tính bảng" over the same: a number below one of them is of
 * that type, and the sum beside it is its worth. */
static void bind_groups(const swc_validate *run, sheet_plan *sheet)
{
    size_t quantity = swc_validate_field_of(run, "quantity");
    size_t amount = swc_validate_field_of(run, "amount_vnd");
    const char *first = NULL;
    bool all = true;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        if (column->use == USE_VALUE && column->field == quantity) {
            const char *type = type_above(column);
            first = first == NULL ? type : first;
            all = all && type != NULL;
        }
    }
    for (size_t c = 0; c < sheet->column_count && first != NULL && all; c++) {
        column_plan *column = &sheet->columns[c];
        const char *type = column->use == USE_VALUE ? type_above(column) : NULL;
        if (type != NULL && column->field == quantity) {
            column->word = type;
            column->use = USE_OF_FORM;
            sheet->has.form_columns = true;
        } else if (type != NULL && column->field == amount) {
            column->use = USE_EXTRA;
            column->gift.of_gift = true;
        }
    }
}

/* A ledger with a column for each type: "Laptop" | "Máy tính bảng" | "Điện thoại" | "Tiền mặt". */
void swc_validate_bind_forms(const swc_validate *run, sheet_plan *sheet)
{
    size_t quantity = swc_validate_field_of(run, "quantity");
    if (run->kind == SWC_DONATIONS &&
        !swc_validate_is_given(sheet, swc_validate_field_of(run, "form"))) {
        bind_groups(run, sheet);
    }
    if (run->kind != SWC_DONATIONS || swc_validate_is_given(sheet, quantity) ||
        swc_validate_is_given(sheet, swc_validate_field_of(run, "form"))) {
        return;
    }
    size_t first = SIZE_MAX;
    for (size_t c = 0; c < sheet->column_count; c++) {
        bool phone = false;
        const char *type = type_of(&sheet->columns[c], &phone);
        first = type != NULL && !phone && first == SIZE_MAX ? c : first;
    }
    for (size_t c = 0; c < sheet->column_count && first != SIZE_MAX; c++) {
        column_plan *column = &sheet->columns[c];
        bool phone = false;
        const char *type = type_of(column, &phone);
        bool beside = c > 0 && sheet->columns[c - 1].use == USE_OF_FORM;
        if (type != NULL && (!phone || beside)) { /* elsewhere it is the donor's telephone */
            column->word = type;
            column->use = USE_OF_FORM;
            column->field = quantity;
            column->known = true;
            sheet->has.form_columns = true;
        }
    }
    bind_packages(run, sheet, quantity);
}

/* "Hộ nghèo" | "Hộ cận nghèo" | "Khác (ghi rõ)", without a heading above them: what no mark says is
 * written there in words. */
void swc_validate_bind_other(const swc_validate *run, sheet_plan *sheet)
{
    static const char *const words[] = {"khac", "khac ghi ro", "khac neu ro", "khac ghi cu the"};
    for (size_t c = 1; c < sheet->column_count && run->category_field != SIZE_MAX; c++) {
        column_plan *column = &sheet->columns[c];
        const column_plan *left = &sheet->columns[c - 1];
        char key[64];
        bool free = column->use == USE_EXTRA && !column->known &&
                    column->heading.length < sizeof key && left->use == USE_TICK &&
                    left->field == run->category_field &&
                    swc_key_into(column->heading, key, sizeof key) != SIZE_MAX;
        for (size_t i = 0; free && i < sizeof words / sizeof words[0]; i++) {
            if (strcmp(key, words[i]) == 0) {
                column->use = USE_VALUE;
                column->field = run->category_field;
                column->rank = SWC_HEADER_RANK_OTHER;
                column->known = true;
                column->doubted = SIZE_MAX;
            }
        }
    }
}
