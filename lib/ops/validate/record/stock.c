/* What other columns of a stock list say of a device: to whom it was given, that it is broken, that
 * a part of its lot is gone. Reads one row, emits nothing. */
#include "ops/validate/record/build.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/number.h"
#include "text/unicode.h"

#include <string.h>

/* Whether a heading that gives no field tells that a thing left the store; *surely_out: to whom it
 * was given, and not only for whom it is. */
static bool tells_given(swc_str heading, bool *surely_out)
{
    static const char *const sure[] = {"da cap cho",  "da giao cho", "da ban giao cho",
                                       "da xuat cho", "da trao cho", "da phat cho"};
    static const char *const likely[] = {
        "nguoi nhan", "don vi nhan",   "nguoi su dung", "nguoi muon",     "nguoi giu",
        "nguoi dung", "hoc sinh muon", "ngay cap",      "nguoi duoc cap", "ngay xuat",
        "ngay giao",  "ngay ban giao", "ngay trao",     "da cap",         "da giao"};
    char key[128];
    *surely_out = false;
    if (heading.length >= sizeof key || swc_key_into(heading, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    *surely_out = swc_key_has_any(key, sure, COUNT(sure));
    return *surely_out || (swc_key_has_any(key, likely, COUNT(likely)) &&
                           !swc_key_has(key, "chua") && !swc_key_has(key, "du kien"));
}

/* "Chưa cấp", "Còn trong kho" below "Đã cấp cho": it went nowhere; *surely_out: or to somebody. */
static bool says_given(swc_str text, bool *surely_out)
{
    static const char *const not_yet[] = {"chua",    "con",     "ton", "trong kho",
                                          "tai kho", "luu kho", "kho"};
    static const char *const doubts[] = {"du kien",  "du phong", "cho",     "de",     "dang",
                                         "se",       "chuan bi", "de nghi", "khong",  "dat truoc",
                                         "ke hoach", "giu lai",  "thu hoi", "tra lai"};
    char key[128];
    bool has_key = text.length < sizeof key && swc_key_into(text, key, sizeof key) != SIZE_MAX;
    if (!has_key || swc_key_begins(key, doubts, COUNT(doubts)) > 0) {
        *surely_out = false;
        return true;
    }
    static const char *const offices[] = {"kho bac"};
    return swc_tick_read(text) != 0 && (swc_key_begins(key, not_yet, COUNT(not_yet)) == 0 ||
                                        swc_key_begins(key, offices, COUNT(offices)) > 0);
}

/* What is not in the store, or not whole. */
typedef enum lost_kind { LOST_NOT, LOST_BROKEN, LOST_OUT } lost_kind;

/* What a remark says of the thing: that it cannot be handed out, or was. */
static lost_kind told_by(swc_str text)
{
    static const char *const broken[] = {
        "hong",      "mat",        "bi mat",    "that lac",     "thanh ly",      "da thanh ly",
        "khong len", "khong hoat", "khong sac", "khong khoi",   "khong su dung", "khong dung duoc",
        "da hong",   "may hong",   "dang sua",  "cho thanh ly", "dang bao hanh", "da mat"};
    static const char *const out[] = {"da cap",  "da giao", "da ban giao", "da trao",
                                      "da phat", "da tang", "da xuat",     "da cho muon"};
    char key[128];
    if (text.length >= sizeof key || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return LOST_NOT;
    }
    return swc_words_is_faulty(key) || swc_key_begins(key, broken, COUNT(broken)) > 0 ? LOST_BROKEN
           : swc_key_begins(key, out, COUNT(out)) > 0                                 ? LOST_OUT
                                                                                      : LOST_NOT;
}

static lost_kind lost_of(swc_str heading)
{
    static const char *const broken[] = {"hong", "hu", "hu hong", "loi", "mat", "thanh ly"};
    static const char *const out[] = {"xuat",    "da giao", "da cap",      "da ban giao", "da phat",
                                      "da trao", "cap ra",  "da cap phat", "da phan bo"};
    static const char *const others[] = {"ngay",     "nam",      "han",   "noi",    "nguoi",
                                         "ly do",    "so phieu", "nha",   "ma",     "chua",
                                         "san xuat", "khong",    "ty le", "don vi", "xuat xu"};
    char key[128];
    if (heading.length >= sizeof key || swc_key_into(heading, key, sizeof key) == SIZE_MAX ||
        swc_key_has_any(key, others, COUNT(others))) {
        return LOST_NOT;
    }
    return swc_key_has_any(key, broken, COUNT(broken)) ? LOST_BROKEN
           : swc_key_has_any(key, out, COUNT(out))     ? LOST_OUT
                                                       : LOST_NOT;
}

/* Whether the heading of the lot's number has one of the words. */
static bool counts(const builder *build, const char *const *words, size_t count)
{
    uint32_t source = build->sheet->source_of[swc_validate_field_of(build->run, "quantity")];
    char key[128];
    return source != SWC_NO_COLUMN &&
           swc_key_into(build->sheet->columns[source].heading, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, words, count);
}

/* What went out is in this number too. */
static bool counts_what_came(const builder *build)
{
    static const char *const came[] = {"nhap", "nhan", "tiep nhan", "thuc nhap", "thuc nhan"};
    return counts(build, came, COUNT(came));
}

/* What went out is not in this one. */
static bool counts_what_is_left(const builder *build)
{
    static const char *const left[] = {"ton", "con", "con lai", "hien con"};
    return counts(build, left, COUNT(left));
}

/* "Số lượng: 10 | Hỏng: 3", "Nhập: 10 | Xuất: 3": a row is one lot, and the others of it would be
 * handed out with them, or again. */
static void doubt_lot(builder *build, const column_plan *column, const swc_cell *cell)
{
    size_t field = swc_validate_field_of(build->run, "quantity");
    swc_value *quantity = &build->record->values[field];
    bool is_tick = column->use == USE_TICK && strcmp(column->word, "faulty") == 0;
    swc_number lost = swc_integer_read(cell->text);
    if ((column->use != USE_EXTRA && !is_tick) || quantity->bad || lost.status != SWC_NUMBER_OK ||
        lost.value <= 0) {
        return;
    }
    lost_kind kind = is_tick ? LOST_BROKEN : lost_of(column->heading);
    swc_number all = swc_integer_read(quantity->text);
    int64_t count = all.status == SWC_NUMBER_OK ? all.value : 1;
    bool whole = lost.value == count;
    if (kind == LOST_BROKEN && !whole) {
        swc_value_find(quantity, SWC_ISSUE_TYPE, "một phần lô bị hỏng: ghi số hỏng ở dòng riêng",
                       "part of the lot is broken: write that part in a row of its own");
    } else if (kind == LOST_OUT && !whole && counts_what_came(build)) {
        swc_value_find(quantity, SWC_ISSUE_TYPE, "một phần lô đã xuất: ghi số còn lại trong kho",
                       "part of the lot was given out: write what is left");
    }
}

/* "2 | thùng": how many are in a box, nobody says. */
static void doubt_boxes(builder *build, const column_plan *column, const swc_cell *cell)
{
    static const char *const boxes[] = {"thung", "kien", "lo", "pallet", "hop", "tap"};
    swc_value *quantity = &build->record->values[swc_validate_field_of(build->run, "quantity")];
    char key[32];
    if (column->beside.is_unit && !quantity->bad && cell->text.length < sizeof key &&
        swc_key_into(cell->text, key, sizeof key) != SIZE_MAX &&
        swc_key_begins(key, boxes, COUNT(boxes)) > 0) {
        swc_value_find(quantity, SWC_ISSUE_OUTLIER, "đếm theo thùng hoặc lô: ghi số máy",
                       "counted in boxes or lots: write the number of devices");
    }
}

/* "Hỏng: x" under a heading that gives no field. */
static bool marks_broken(const column_plan *column, const swc_cell *cell)
{
    return column->use == USE_EXTRA && lost_of(column->heading) == LOST_BROKEN &&
           swc_tick_read(cell->text) != 0;
}

/* "Ngày bàn giao" of what was handed over: on that day it came, or left. */
static void doubt_day(builder *build)
{
    static const char *const days[] = {"ngay ban giao", "ngay giao"};
    size_t field = swc_validate_field_of(build->run, "received_date");
    uint32_t source = build->sheet->source_of[field];
    swc_value *day = &build->record->values[field];
    const swc_value *status = &build->record->values[swc_validate_field_of(build->run, "status")];
    char key[32];
    if (source == SWC_NO_COLUMN || day->text.length == 0 ||
        !swc_str_is(status->text, "handed_over") ||
        build->sheet->columns[source].heading.length >= sizeof key ||
        swc_key_into(build->sheet->columns[source].heading, key, sizeof key) == SIZE_MAX) {
        return;
    }
    for (size_t i = 0; i < COUNT(days); i++) {
        if (strcmp(key, days[i]) == 0) {
            swc_value_find(day, SWC_ISSUE_OUTLIER, "máy đã giao đi: đây là ngày nhận hay ngày giao",
                           "it was handed over: whether it came or left on this day");
        }
    }
}

/* "Đã sửa: x" below the title "MÁY HỎNG": whether it works now. */
static bool marks_mended(const column_plan *column, const swc_cell *cell)
{
    static const char *const words[] = {"da sua", "sua xong", "da khac phuc", "ket qua sua chua",
                                        "da sua chua"};
    char key[64];
    return column->use == USE_EXTRA && column->heading.length < sizeof key &&
           swc_key_into(column->heading, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, words, COUNT(words)) && swc_tick_read(cell->text) != 0;
}

/* A code in a table of many columns, and nothing beside it: a device, or a line over the rows below
 * ("Đợt 2"). */
static void doubt_bare(builder *build)
{
    enum { FEWEST_COLUMNS = 3 };
    const sheet_plan *sheet = build->sheet;
    size_t columns = 0;
    size_t filled = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        columns += sheet->columns[c].use != USE_DROPPED && sheet->columns[c].use != USE_BLANK;
    }
    for (size_t i = 0; i < build->row->cell_count && filled < 2; i++) {
        const swc_cell *cell = &build->row->cells[i];
        filled += cell->column < sheet->column_count &&
                  sheet->columns[cell->column].use != USE_DROPPED &&
                  !swc_validate_cell_is_blank(cell);
    }
    swc_value *code = &build->record->values[swc_validate_field_of(build->run, "device_id")];
    if (columns >= FEWEST_COLUMNS && filled == 1 && code->text.length > 0) {
        swc_value_find(code, SWC_ISSUE_OUTLIER, "ngoài mã ra dòng này không ghi gì: có phải là máy",
                       "nothing but a code stands in this row: whether it is a device");
    }
}

void swc_validate_doubt_stock(builder *build)
{
    const sheet_plan *sheet = build->sheet;
    size_t note = swc_validate_field_of(build->run, "note");
    size_t field = swc_validate_field_of(build->run, "status");
    swc_value *status = &build->record->values[field];
    swc_value *condition = &build->record->values[swc_validate_field_of(build->run, "condition")];
    bool in_stock = status->text.length == 0 || swc_str_is(status->text, "in_stock");
    uint32_t told_by_cell = build->sheet->source_of[swc_validate_field_of(build->run, "condition")];
    bool by_title = told_by_cell == SWC_NO_COLUMN && swc_str_is(condition->text, "faulty");
    bool sound = !condition->bad && !swc_str_is(condition->text, "faulty") &&
                 !swc_str_is(status->text, "faulty") && !swc_str_is(status->text, "retired");
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count || swc_validate_cell_is_blank(cell)) {
            continue;
        }
        const column_plan *column = &sheet->columns[cell->column];
        doubt_lot(build, column, cell);
        doubt_boxes(build, column, cell);
        bool surely = false;
        bool given = column->use == USE_EXTRA && !status->bad && in_stock &&
                     (tells_given(column->heading, &surely) ||
                      (lost_of(column->heading) == LOST_OUT && !counts_what_is_left(build))) &&
                     says_given(cell->text, &surely);
        if (given && surely && status->text.length == 0) {
            status->text = SWC_STR("handed_over");
            build->record->raw[field] = cell->text;
            build->record->columns[field] = cell->column;
            in_stock = false;
        } else if (given) {
            swc_value_find(status, SWC_ISSUE_OUTLIER, "cột khác nói là máy đã giao đi",
                           "another column says that it was given out");
            in_stock = false;
        }
        bool tells =
            column->use == USE_EXTRA || (column->use == USE_VALUE && column->field == note);
        lost_kind told = tells ? told_by(cell->text) : LOST_NOT;
        if (told == LOST_OUT && in_stock && !status->bad) {
            swc_value_find(status, SWC_ISSUE_OUTLIER, "cột khác nói là máy đã giao đi",
                           "another column says that it was given out");
            in_stock = false;
        }
        if (by_title && marks_mended(column, cell)) {
            swc_value_find(condition, SWC_ISSUE_OUTLIER, "tiêu đề nói là hỏng, cột khác nói đã sửa",
                           "the title says broken, another column that it was mended");
            by_title = false;
        }
        if (sound && (told == LOST_BROKEN || marks_broken(column, cell))) {
            swc_value_find(condition, SWC_ISSUE_OUTLIER, "cột khác nói là máy hỏng hoặc mất",
                           "another column says that it is broken or lost"); /* but would go out */
            sound = false;
        }
    }
    if (sheet->title.stock_left && in_stock && status->text.length == 0 && !status->bad) {
        swc_value_find(status, SWC_ISSUE_OUTLIER, "phiếu xuất kho: máy đã giao đi hay mới nhận về",
                       "a slip of what left a store: whether it was given out, or came by it");
    }
    doubt_day(build);
    doubt_bare(build);
}
