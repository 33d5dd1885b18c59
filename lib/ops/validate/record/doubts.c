/* Columns that say of a row what its own field does not: what was promised beside what came, that a
 * thing came back, that a pupil without a mark is poor. Reads one row, emits nothing. */
#include "ops/validate/record/build.h"

#include "base/count.h"
#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

static bool is_blank(const swc_value *value)
{
    return !value->bad && (value->text.length == 0 || swc_str_is(value->text, "0"));
}

/* The day of what is still a promise: it has a column of its own. */
static swc_status take_promise_day(builder *build, swc_error *error)
{
    size_t date = swc_validate_field_of(build->run, "date");
    const swc_value *day = &build->record->values[date];
    for (size_t i = 0; i < build->row->cell_count && day->text.length == 0 && !day->bad; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column < build->sheet->column_count &&
            build->sheet->columns[cell->column].gift.is_promise_day &&
            !swc_validate_cell_is_blank(cell)) {
            return swc_validate_read_value(build, date, cell, &build->sheet->columns[cell->column],
                                           error);
        }
    }
    return SWC_OK;
}

static swc_status settle_promise(builder *build, const column_plan *plan, const swc_cell *cell,
                                 swc_error *error)
{
    swc_validate *run = build->run;
    swc_value *came = &build->record->values[plan->field];
    swc_value promise = {0};
    swc_status status =
        swc_value_read(run->values, &run->fields[plan->field], cell, &plan->facts, &promise, error);
    if (status != SWC_OK || is_blank(&promise) || swc_str_equal(promise.text, came->text)) {
        return status;
    }
    size_t entry = swc_validate_field_of(run, "entry");
    bool says_pledge = swc_str_is(build->record->values[entry].text, "pledge");
    bool open = build->sheet->source_of[entry] == SWC_NO_COLUMN && plan->word != NULL;
    if (is_blank(came) && (open || says_pledge)) { /* nothing has come yet */
        *came = promise;
        build->record->raw[plan->field] = cell->text;
        build->record->columns[plan->field] =
            plan->gift.by_form ? cell->column : build->sheet->source_of[plan->field];
        build->record->values[entry].text = SWC_STR("pledge");
        build->record->raw[entry] = build->record->values[entry].text;
        return take_promise_day(build, error);
    }
    swc_value_find(came, SWC_ISSUE_TYPE, "đăng ký và đã nhận khác nhau: ghi mỗi khoản một dòng",
                   "promised and received differ: write a row for each");
    return SWC_OK;
}

swc_status swc_validate_settle_promises(builder *build, swc_error *error)
{
    const sheet_plan *sheet = build->sheet;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < build->row->cell_count && status == SWC_OK; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column < sheet->column_count && sheet->columns[cell->column].gift.is_promise &&
            !swc_validate_cell_is_blank(cell)) {
            status = settle_promise(build, &sheet->columns[cell->column], cell, error);
        }
    }
    return status;
}

swc_status swc_validate_settle_promise_day(builder *build, swc_error *error)
{
    swc_value *entry = &build->record->values[swc_validate_field_of(build->run, "entry")];
    const swc_value *day = &build->record->values[swc_validate_field_of(build->run, "date")];
    if (entry->bad || !swc_str_is(entry->text, "pledge") || day->bad) {
        return SWC_OK;
    }
    if (day->text.length == 0) {
        return take_promise_day(build, error);
    }
    for (size_t c = 0; c < build->sheet->column_count; c++) { /* "Ngày chuyển" is filled in */
        if (build->sheet->columns[c].gift.is_promise_day &&
            build->record->columns[swc_validate_field_of(build->run, "date")] != c) {
            swc_value_find(
                entry, SWC_ISSUE_OUTLIER,
                "được ghi là đăng ký mà có ngày nhận: đã nhận thì ghi là tiếp nhận",
                "written as a promise, with a day on which it came: if so write receipt");
            return SWC_OK;
        }
    }
    return SWC_OK;
}

/* ---- receipts and minutes ---- */

/* "Đã hoàn trả" */
static bool tells_given_back(swc_str text)
{
    static const char *const heads[] = {"da hoan tra", "da hoan lai", "hoan lai", "xin rut",
                                        "da rut"};
    char key[128];
    return text.length < sizeof key && swc_key_into(text, key, sizeof key) != SIZE_MAX &&
           swc_key_begins(key, heads, COUNT(heads)) > 0;
}

/* "Rút tiền gửi về quỹ", "Lãi tiền gửi": money of ours that moves or grows, and no gift. */
static bool tells_own_money(swc_str text)
{
    static const char *const heads[] = {"rut tien",         "rut tgnh",          "rut quy",
                                        "rut tu",           "lai tien gui",      "lai ngan hang",
                                        "lai nhap von",     "lai suat",          "tra lai tien gui",
                                        "nhap quy",         "chuyen quy",        "gui tien vao",
                                        "nop tien vao",     "nop vao tai khoan", "nop tien mat vao",
                                        "ket chuyen",       "dieu chuyen",       "so du",
                                        "du dau ky",        "ton dau ky",        "hoan ung",
                                        "thu hoan ung",     "thu lai",           "thu tien lai",
                                        "ngan hang tra lai"};
    char key[128];
    return text.length < sizeof key && swc_key_into(text, key, sizeof key) != SIZE_MAX &&
           swc_key_begins(key, heads, COUNT(heads)) > 0;
}

void swc_validate_doubt_own_money(builder *build)
{
    const sheet_plan *sheet = build->sheet;
    size_t note = swc_validate_field_of(build->run, "note");
    swc_value *entry = &build->record->values[swc_validate_field_of(build->run, "entry")];
    for (size_t i = 0; i < build->row->cell_count && !entry->bad; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count || cell->type != SWC_CELL_TEXT) {
            continue;
        }
        const column_plan *column = &sheet->columns[cell->column];
        bool tells = column->use == USE_EXTRA || column->question.is_content ||
                     (column->use == USE_VALUE && column->field == note);
        if (tells && tells_own_money(cell->text)) {
            swc_value_find(entry, SWC_ISSUE_OUTLIER,
                           "tiền của quỹ chuyển chỗ hoặc tiền lãi: không phải khoản ủng hộ",
                           "money of the fund that moves, or interest: it is no gift");
            return;
        }
    }
}

/* A row is a receipt because nothing says otherwise; details that begin with "Chi" do, and those
 * that begin with "Cam kết" are asked about. */
void swc_validate_doubt_receipt(builder *build)
{
    const sheet_plan *sheet = build->sheet;
    size_t note = swc_validate_field_of(build->run, "note");
    swc_value *entry = &build->record->values[sheet->lacking.receipt];
    if (!swc_str_is(entry->text, "receipt")) {
        return; /* a sub-heading said otherwise */
    }
    bool spend = false;
    bool promise = false;
    bool undone = false;
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count || cell->type != SWC_CELL_TEXT) {
            continue;
        }
        const column_plan *column = &sheet->columns[cell->column];
        undone = undone || (column->use == USE_VALUE && column->field == note &&
                            (swc_title_tells_undone(cell->text) || tells_given_back(cell->text)));
        if (column->use == USE_EXTRA || (column->use == USE_VALUE && column->field == note)) {
            spend = spend || swc_title_tells_spend(cell->text);
            promise = promise || swc_title_tells_promise(cell->text);
        }
    }
    if (spend) {
        entry->text.length = 0;
        build->record->raw[sheet->lacking.receipt] = (swc_str){NULL, 0};
        swc_value_find(entry, SWC_ISSUE_REQUIRED,
                       "Loại phát sinh: phần diễn giải nói đây là một khoản chi",
                       "Entry: its details say that it is a spend");
    } else if (promise) {
        swc_value_find(entry, SWC_ISSUE_OUTLIER,
                       "được tính là đã thu, mà phần diễn giải nói là mới cam kết",
                       "counted as a receipt, but its details tell of a promise");
    } else if (undone) {
        swc_value_find(entry, SWC_ISSUE_OUTLIER,
                       "được tính là đã thu, mà ghi chú nói là đã hủy, đã trả lại hoặc chưa nhận",
                       "counted as a receipt, but a remark says that it was not, or is no more");
    }
}

/* The title says that the things were handed over; a row where somebody wrote "chưa nhận", "vắng"
 * or "trả lại" says otherwise. */
void swc_validate_doubt_delivered(builder *build)
{
    const sheet_plan *sheet = build->sheet;
    swc_value *status = &build->record->values[sheet->lacking.told_status];
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count || cell->type != SWC_CELL_TEXT) {
            continue;
        }
        column_use use = sheet->columns[cell->column].use;
        if ((use == USE_EXTRA || use == USE_IGNORED || use == USE_BLANK) &&
            swc_title_tells_undone(cell->text)) {
            status->text.length = 0;
            build->record->raw[sheet->lacking.told_status] = (swc_str){NULL, 0};
            swc_value_find(status, SWC_ISSUE_REQUIRED,
                           "Trạng thái: dòng này ghi là chưa nhận hoặc đã trả",
                           "Status: the row says that it was not received, or came back");
            return;
        }
    }
}

/* A list of those who receive, and who signed has received; who did not, nobody knows. */
void swc_validate_settle_signature(builder *build)
{
    size_t field = swc_validate_field_of(build->run, "status");
    swc_value *status = &build->record->values[field];
    const swc_cell *cell = swc_validate_row_cell(build->row, build->sheet->signed_column);
    if (cell == NULL || swc_validate_cell_is_blank(cell) || status->text.length > 0) {
        return;
    }
    build->record->raw[field] = cell->text;
    build->record->columns[field] = cell->column;
    if (swc_tick_read(cell->text) != 0 && !swc_title_tells_undone(cell->text)) {
        status->text = SWC_STR("delivered");
    }
}

/* "Trạng thái: Đã giao" beside a day under "Thu hồi": the child has it no more. */
void swc_validate_doubt_kept(builder *build)
{
    static const char *const words[] = {"thu hoi", "tra", "tra lai", "hoan tra"};
    static const char *const others[] = {"ly do", "tinh trang", "khi tra", "du kien",
                                         "han",   "cam ket",    "bien ban"};
    const sheet_plan *sheet = build->sheet;
    swc_value *status = &build->record->values[swc_validate_field_of(build->run, "status")];
    for (size_t i = 0; i < build->row->cell_count && swc_str_is(status->text, "delivered"); i++) {
        const swc_cell *cell = &build->row->cells[i];
        char key[128];
        if (cell->column >= sheet->column_count || swc_validate_cell_is_blank(cell) ||
            sheet->columns[cell->column].use != USE_EXTRA || swc_tick_read(cell->text) == 0 ||
            sheet->columns[cell->column].heading.length >= sizeof key ||
            swc_key_into(sheet->columns[cell->column].heading, key, sizeof key) == SIZE_MAX) {
            continue;
        }
        if (sheet->columns[cell->column].beside.is_return_day) {
            if (swc_title_begins(cell->text, "chua") > 0) {
                continue; /* "Chưa trả" */
            }
            swc_value_find(status, SWC_ISSUE_TYPE,
                           "giao và trả trong một dòng: ghi mỗi lần một dòng",
                           "given and brought back in one row: write a row for each");
            return;
        }
        if (swc_key_has_any(key, words, COUNT(words)) &&
            !swc_key_has_any(key, others, COUNT(others))) {
            swc_value_find(status, SWC_ISSUE_OUTLIER, "cột khác nói là máy đã trả lại",
                           "another column says that it came back");
            return;
        }
    }
}

/* The title says that all rows are tablets; a row that names another device says otherwise. A SIM
 * comes with many a tablet. */
void swc_validate_doubt_thing(builder *build)
{
    const sheet_plan *sheet = build->sheet;
    swc_value *thing = &build->record->values[sheet->lacking.thing];
    size_t model = swc_validate_field_of(build->run, "model");
    size_t note = swc_validate_field_of(build->run, "note");
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        char key[512];
        bool several = false;
        if (cell->column >= sheet->column_count || cell->type != SWC_CELL_TEXT ||
            cell->text.length >= sizeof key ||
            swc_key_into(cell->text, key, sizeof key) == SIZE_MAX) {
            continue;
        }
        const column_plan *column = &sheet->columns[cell->column];
        bool tells =
            column->use == USE_EXTRA ||
            (column->use == USE_VALUE && (column->field == model || column->field == note));
        const char *other = tells ? swc_words_thing(key, &several) : NULL;
        bool names_thing =
            column->question.is_thing || (column->use == USE_VALUE && column->field == model);
        bool is_accessory = tells && names_thing && swc_words_is_accessory(key);
        if (is_accessory ||
            (other != NULL && strcmp(other, "sim") != 0 && !swc_str_is(thing->text, other))) {
            swc_value_find(thing, SWC_ISSUE_ENUM, "dòng này nói đến một loại khác với tiêu đề",
                           "the row names another type than the title");
            return;
        }
    }
}

/* ---- pupils ---- */

/* Whether a text is a category that makes one eligible, and nothing else. */
static bool names_category(swc_validate *run, swc_str text)
{
    char key[128];
    swc_word_reading reading;
    if (text.length >= sizeof key || swc_memo_get(&run->no_categories, text) != NULL) {
        return false;
    }
    bool names = swc_key_into(text, key, sizeof key) != SIZE_MAX &&
                 swc_words_category(key, false, &reading) && reading.priority == 0 &&
                 strcmp(reading.word, "none") != 0;
    if (!names) {
        swc_memo_put(&run->no_categories, text, (swc_str){NULL, 0}, 1);
    }
    return names;
}

void swc_validate_doubt_none(builder *build)
{
    const sheet_plan *sheet = build->sheet;
    size_t field = build->run->category_field;
    swc_value *category = &build->record->values[field];
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count || cell->type != SWC_CELL_TEXT) {
            continue;
        }
        const column_plan *column = &sheet->columns[cell->column];
        bool is_open = column->use == USE_EXTRA && !column->known;
        bool is_note = column->is_note && column->use == USE_VALUE;
        if ((!is_open && !is_note) || !names_category(build->run, cell->text)) {
            continue;
        }
        bool by_marks = build->sheet->has.ticks && build->has_tick_columns[field];
        build->record->columns[field] = cell->column;
        if (by_marks) {
            swc_value_find(category, SWC_ISSUE_CATEGORY_MISSING, NULL, NULL);
        } else { /* no category-conflict: the higher one does not count here */
            swc_value_find(category, SWC_ISSUE_OUTLIER,
                           "được tính là không thuộc diện, mà cột này ghi một diện",
                           "counted as none, but this column names a category");
        }
        return;
    }
}

void swc_validate_doubt_needs(builder *build)
{
    size_t needs = swc_validate_field_of(build->run, "needs");
    size_t owned = swc_validate_field_of(build->run, "devices_owned");
    if (swc_str_is(build->record->values[needs].text, "sim") &&
        swc_str_is(build->record->values[owned].text,
                   "none")) { /* who needs a SIM alone gets none */
        swc_value_find(&build->record->values[needs], SWC_ISSUE_OUTLIER,
                       "em chưa có thiết bị mà biểu chỉ hỏi về SIM: em có cần thiết bị không",
                       "the child has no device, and the form asks for a SIM alone: is a device "
                       "needed, too");
    }
}
