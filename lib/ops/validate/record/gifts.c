/* What one row of a ledger or a stock list gives, where its columns say it together: "Hình thức:
 * hiện vật" beside "Tên hiện vật", a sum of money beside a column of things, a remark beside a
 * condition. Reads one row, emits nothing. */
#include "ops/validate/record/build.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { KEY_BYTES = 96 };

/* Whether a text in key form speaks of what the programme hands out. */
static bool names_device(const char *key)
{
    static const char *const words[] = {
        "may tinh",   "may", "laptop", "tablet", "ipad", "mtb",      "mtxt",    "dien thoai",
        "smartphone", "sim", "tivi",   "ti vi",  "tv",   "thiet bi", "goi cuoc"};
    for (size_t i = 0; i < COUNT(words); i++) {
        if (swc_key_has(key, words[i])) {
            return true;
        }
    }
    return false;
}

static bool spends(const builder *build)
{
    size_t entry = swc_validate_field_of(build->run, "entry");
    bool by_place = build->book != NULL && strcmp(build->book->word, "spend") == 0;
    return by_place || swc_str_is(build->record->values[entry].text, "spend");
}

/* "Ủng hộ chương trình", "CK 5 triệu đồng": words of giving, and no thing behind them. */
static bool tells_money(swc_str text)
{
    static const char *const verbs[] = {"ung ho",      "tai tro",  "dong gop",  "quyen gop",
                                        "ho tro",      "chuyen",   "ck",        "chuyen khoan",
                                        "nop",         "thu",      "tiep nhan", "nhan",
                                        "chuyen tien", "nop tien", "gui"};
    static const char *const behind[] = {
        "chuong trinh", "ct",        "quy",      "song",   "may tinh cho em",
        "cho",          "tien",      "kinh phi", "dot",    "hoc sinh",
        "hs",           "theo",      "thang",    "ung ho", "tai tro",
        "dong gop",     "quyen gop", "ho tro",   "cac em", "em",
        "khoan"};
    char key[4 * KEY_BYTES];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    const char *rest = key;
    for (bool cut = true; cut;) { /* "thu tiền ủng hộ" */
        size_t length = swc_key_begins(rest, verbs, COUNT(verbs));
        cut = length > 0;
        rest += length + (cut && rest[length] == ' ' ? 1 : 0);
    }
    bool found = rest != key && (*rest == '\0' || swc_key_begins(rest, behind, COUNT(behind)) > 0);
    bool counts_money = rest[0] >= '0' && rest[0] <= '9' &&
                        (swc_key_has(rest, "trieu") || swc_key_has(rest, "dong") ||
                         swc_key_has(rest, "nghin") || swc_key_has(rest, "vnd"));
    return found || strncmp(key, "tien", 4) == 0 || counts_money;
}

/* "Hiện vật" beside "20 máy tính bảng": the thing counts. What speaks of a device and cannot be
 * read leaves the row unread; money beside a thing is asked about. */
static swc_status read_thing(builder *build, const column_plan *plan, const swc_cell *cell,
                             swc_error *error)
{
    swc_validate *run = build->run;
    swc_value *form = &build->record->values[plan->field];
    bool is_open = (form->text.length == 0 && !form->bad) || swc_str_is(form->text, "other");
    swc_value thing = {0};
    swc_status status =
        swc_value_read(run->values, &run->fields[plan->field], cell, &plan->facts, &thing, error);
    char key[KEY_BYTES];
    if (plan->question.is_content && (thing.bad || spends(build))) {
        bool of_money = spends(build) || build->book != NULL || tells_money(cell->text);
        if (!of_money && is_open) { /* "Gạo": its worth is no money */
            form->text.length = 0;
            build->record->raw[plan->field] = cell->text;
            build->record->columns[plan->field] = cell->column;
            swc_value_find(form, SWC_ISSUE_ENUM, "tên hiện vật, ví dụ: máy tính bảng; hoặc: tiền",
                           "the name of the thing, for example: tablet; or: cash");
        }
        return status;
    }
    bool speaks = swc_key_into(cell->text, key, sizeof key) != SIZE_MAX && names_device(key);
    if (status != SWC_OK || form->bad || (thing.bad && !speaks)) {
        return status;
    }
    if (is_open && !thing.bad) {
        *form = thing;
        build->record->raw[plan->field] = cell->text;
        build->record->columns[plan->field] = cell->column;
    } else if (is_open) {
        form->text.length = 0;
        build->record->raw[plan->field] = cell->text;
        build->record->columns[plan->field] = cell->column;
        swc_value_find(form, SWC_ISSUE_ENUM, "tên một loại thiết bị, ví dụ: máy tính bảng",
                       "the name of one type of device, for example: tablet");
    } else if (!thing.bad && !swc_str_equal(form->text, thing.text) &&
               !swc_str_is(thing.text, "other")) {
        swc_value_find(form, SWC_ISSUE_OUTLIER, "hai cột ghi hai hình thức khác nhau",
                       "two columns name two different forms");
    }
    return SWC_OK;
}

static bool is_nothing(const swc_value *value)
{
    return !value->bad && (value->text.length == 0 || swc_str_is(value->text, "0"));
}

/* A figure below "Laptop": that many laptops. Two in one row are two gifts. */
swc_status swc_validate_read_of_form(builder *build, const column_plan *column,
                                     const swc_cell *cell, swc_error *error)
{
    enum { FIGURES = 6 }; /* more are a telephone's number */
    row_record *record = build->record;
    swc_value before = record->values[column->field];
    swc_str raw = record->raw[column->field];
    uint32_t place = record->columns[column->field];
    swc_value *value = &record->values[column->field];
    swc_value_clear(value);
    swc_status status = swc_validate_read_value(build, column->field, cell, column, error);
    if (status != SWC_OK) {
        return status;
    }
    if (is_nothing(value)) {
        *value = before;
        record->raw[column->field] = raw;
        record->columns[column->field] = place;
        return SWC_OK;
    }
    if (column->is_summed) {
        swc_validate_totals_add(build->sums, cell->column, value->text, !value->bad);
    }
    bool is_money = build->run->fields[column->field].type == SWC_TYPE_MONEY;
    if (is_money && build->gift != NULL) {
        swc_value_find(value, SWC_ISSUE_TYPE, "vừa tiền mặt vừa chuyển khoản: tách thành hai dòng",
                       "cash and a transfer in one row: write two rows");
    } else if (build->gift != NULL || (!is_money && value->text.length > FIGURES)) {
        swc_value_find(value, SWC_ISSUE_TYPE, "mỗi dòng một loại hiện vật: tách thành hai dòng",
                       "one kind of thing in a row: write two rows");
    }
    build->gift = column;
    size_t form = swc_validate_field_of(build->run, "form");
    record->values[form].text = swc_str_of(column->word);
    record->raw[form] = column->heading;
    record->columns[form] = cell->column;
    return SWC_OK;
}

/* Two columns of money in one row: of cash they say the same. */
static swc_status hold_against(builder *build, const column_plan *plan, const swc_cell *cell,
                               swc_value *amount, swc_error *error)
{
    swc_validate *run = build->run;
    const swc_value *form = &build->record->values[swc_validate_field_of(run, "form")];
    swc_value other = {0};
    swc_status status =
        swc_value_read(run->values, &run->fields[plan->field], cell, &plan->facts, &other, error);
    if (status == SWC_OK && !amount->bad && swc_str_is(form->text, "cash") && !is_nothing(&other) &&
        !other.bad && !swc_str_equal(other.text, amount->text)) {
        swc_value_find(amount, SWC_ISSUE_OUTLIER, "hai cột ghi hai số tiền khác nhau",
                       "two columns give two different sums");
    }
    return status;
}

/* "Giá trị hiện vật" where no money stands beside it. */
static swc_status read_worth(builder *build, const column_plan *plan, const swc_cell *cell,
                             swc_error *error)
{
    swc_value *amount = &build->record->values[plan->field];
    if (!is_nothing(amount)) {
        return hold_against(build, plan, cell, amount, error);
    }
    swc_value_clear(amount);
    return swc_validate_read_value(build, plan->field, cell, plan, error);
}

static bool key_names_device(swc_str text)
{
    static const char programme[] = "may tinh cho em"; /* what the gift is for, not what it is */
    char key[4 * KEY_BYTES];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    char *name = strstr(key, programme);
    if (name != NULL) {
        memmove(name, name + sizeof programme - 1, strlen(name + sizeof programme - 1) + 1);
    }
    return names_device(key);
}

/* Whether the details of the row speak of a device, or a column of devices that nobody knew counts
 * some: then a sum may be its worth. */
static bool details_name_device(const builder *build)
{
    const sheet_plan *sheet = build->sheet;
    size_t note = swc_validate_field_of(build->run, "note");
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count || swc_validate_cell_is_blank(cell) ||
            swc_str_is(cell->text, "0")) {
            continue;
        }
        const column_plan *column = &sheet->columns[cell->column];
        bool tells =
            column->use == USE_EXTRA || (column->use == USE_VALUE && column->field == note);
        if (tells && (key_names_device(cell->text) ||
                      (column->use == USE_EXTRA && key_names_device(column->heading)))) {
            return true;
        }
    }
    return false;
}

/* A sum in a column of money, and in its row no thing: cash. A row with both is two gifts. */
static void settle_money(builder *build, size_t form_field, size_t amount_field)
{
    const sheet_plan *sheet = build->sheet;
    row_record *record = build->record;
    swc_value *form = &record->values[form_field];
    swc_value *amount = &record->values[amount_field];
    const swc_value *quantity = &record->values[swc_validate_field_of(build->run, "quantity")];
    uint32_t column = record->columns[amount_field];
    bool in_money = column < sheet->column_count && sheet->columns[column].gift.is_money;
    if (!in_money || is_nothing(amount) || amount->bad) {
        return;
    }
    if (form->text.length == 0 && !form->bad && is_nothing(quantity)) {
        form->text = SWC_STR("cash");
        record->raw[form_field] = form->text;
        if (!spends(build) && details_name_device(build)) { /* what money is spent on is no gift */
            swc_value_find(form, SWC_ISSUE_OUTLIER,
                           "được tính là tiền, mà phần diễn giải nói đến thiết bị",
                           "counted as money, but its details speak of a device");
        }
    } else if (sheet->form_is_things && form->text.length > 0 && !swc_str_is(form->text, "cash") &&
               sheet->columns[column].gift.is_cash) {
        swc_value_find(amount, SWC_ISSUE_TYPE, "vừa tiền vừa hiện vật: tách thành hai dòng",
                       "money and things in one row: write two rows");
    } else if (sheet->form_is_things && !sheet->has.form_columns && form->text.length > 0 &&
               !swc_str_is(form->text, "cash") && is_nothing(quantity)) {
        swc_value_find(amount, SWC_ISSUE_OUTLIER,
                       "được tính là trị giá của hiện vật; nếu là tiền thì tách thành hai dòng",
                       "taken for the worth of the thing; if it is money write two rows");
    }
}

/* "Hiện vật" and no word of what it is: it stands in no count of devices. */
static void doubt_thing(builder *build, size_t form_field)
{
    swc_value *form = &build->record->values[form_field];
    char key[KEY_BYTES];
    bool is_open = swc_str_is(form->text, "other") &&
                   swc_key_into(build->record->raw[form_field], key, sizeof key) != SIZE_MAX;
    if (is_open && (swc_key_has(key, "hien vat") || strcmp(key, "hv") == 0) &&
        !swc_key_has(key, "khac")) {
        swc_value_find(form, SWC_ISSUE_OUTLIER,
                       "hiện vật mà không ghi là gì thì không được đếm là thiết bị",
                       "a thing without a name is counted as no device");
    }
}

/* A figure below "Số lượng/Số tiền" is a sum of money, until its row says that it gives things:
 * then it is their number. */
static swc_status settle_by_form(builder *build, size_t form_field, size_t amount_field,
                                 swc_error *error)
{
    row_record *record = build->record;
    const swc_value *form = &record->values[form_field];
    swc_value *amount = &record->values[amount_field];
    uint32_t column = record->columns[amount_field];
    size_t quantity = swc_validate_field_of(build->run, "quantity");
    const swc_cell *cell =
        column < build->sheet->column_count && build->sheet->columns[column].gift.by_form
            ? swc_validate_row_cell(build->row, column)
            : NULL;
    bool differs = cell != NULL && amount->bad && build->sheet->columns[column].gift.is_bare;
    if (cell == NULL || swc_validate_cell_is_blank(cell) || swc_str_is(form->text, "cash") ||
        differs) { /* from what was promised */
        return SWC_OK;
    }
    if (form->text.length == 0) {
        swc_value_find(amount, SWC_ISSUE_TYPE, "số này là tiền hay số lượng: cần cột hình thức",
                       "whether this is money or a number of things: the form must say it");
        return SWC_OK;
    }
    column_plan plain = {.facts = swc_column_facts_default()};
    swc_value_clear(amount);
    record->raw[amount_field] = (swc_str){NULL, 0};
    record->columns[amount_field] = SWC_NO_COLUMN;
    return swc_validate_read_value(build, quantity, cell, &plain, error);
}

/* "Tiền mặt 20 triệu đồng": the sum stands with the form, and may stand in its own column too. */
static swc_status settle_told_sum(builder *build, size_t form_field, size_t amount_field,
                                  swc_error *error)
{
    row_record *record = build->record;
    swc_value *amount = &record->values[amount_field];
    swc_str text = record->raw[form_field];
    while (text.length > 0 && (text.data[0] < '0' || text.data[0] > '9')) {
        text = (swc_str){text.data + 1, text.length - 1};
    }
    if (amount->bad) {
        return SWC_OK;
    }
    column_plan plain = {.facts = swc_column_facts_default()};
    swc_cell sum = {.type = SWC_CELL_TEXT, .column = record->columns[form_field], .text = text};
    if (amount->text.length == 0) {
        swc_value_clear(amount);
        return swc_validate_read_value(build, amount_field, &sum, &plain, error);
    }
    swc_value told = {0};
    swc_status status = swc_value_read(build->run->values, &build->run->fields[amount_field], &sum,
                                       &plain.facts, &told, error);
    if (status == SWC_OK && (told.bad || !swc_str_equal(told.text, amount->text))) {
        swc_value_find(amount, SWC_ISSUE_NUMBER_AMBIGUOUS,
                       "số tiền khác với số ghi ở hình thức ủng hộ",
                       "the amount differs from the one that stands with the form");
    }
    return status;
}

swc_status swc_validate_settle_gift(builder *build, bool of_things, swc_error *error)
{
    const sheet_plan *sheet = build->sheet;
    size_t form = swc_validate_field_of(build->run, "form");
    size_t amount = swc_validate_field_of(build->run, "amount_vnd");
    swc_status status = SWC_OK;
    for (size_t i = 0; i < build->row->cell_count && status == SWC_OK; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count || swc_validate_cell_is_blank(cell) ||
            !sheet->columns[cell->column].gift.of_gift) {
            continue;
        }
        const column_plan *plan = &sheet->columns[cell->column];
        status = plan->field == form ? read_thing(build, plan, cell, error)
                                     : read_worth(build, plan, cell, error);
    }
    doubt_thing(build, form);
    if (status == SWC_OK && build->record->values[form].is_sum) {
        status = settle_told_sum(build, form, amount, error);
    }
    if (status == SWC_OK && sheet->counts_by_form) {
        status = settle_by_form(build, form, amount, error);
    }
    if (status == SWC_OK && (sheet->form_is_things || (sheet->money_alone && !of_things))) {
        settle_money(build, form, amount);
    }
    return status;
}
