/* What the remarks of a row say against the title of a list of points or schools. Reads one row,
 * emits nothing. */
#include "ops/validate/record/build.h"

#include "base/count.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* Whether a cell that gives no field has one of the phrases, and with `plainly` no word that takes
 * it back: "Chưa có cáp quang", "Đã có điện lưới". */
static bool remarks_have(const builder *build, const char *const *list, size_t count, bool plainly)
{
    static const char *const back[] = {"chua", "khong", "dien luoi", "dien"};
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        char key[256];
        bool tells = cell->column < build->sheet->column_count &&
                     build->sheet->columns[cell->column].use == USE_EXTRA &&
                     cell->text.length > 0 && cell->text.length < sizeof key &&
                     swc_key_into(cell->text, key, sizeof key) != SIZE_MAX;
        if (tells && swc_key_has_any(key, list, count) &&
            !(plainly && swc_key_has_any(key, back, COUNT(back)))) {
            return true;
        }
    }
    return false;
}

/* Whether a mark stands below a heading with one of the phrases: "Đã phủ: x". */
static bool ticks_have(const builder *build, const char *const *list, size_t count)
{
    for (size_t i = 0; i < build->row->cell_count; i++) {
        const swc_cell *cell = &build->row->cells[i];
        char key[64];
        bool tells =
            cell->column < build->sheet->column_count &&
            build->sheet->columns[cell->column].use == USE_EXTRA &&
            build->sheet->columns[cell->column].heading.length < sizeof key &&
            !swc_validate_cell_is_blank(cell) && swc_tick_read(cell->text) != 0 &&
            swc_key_into(build->sheet->columns[cell->column].heading, key, sizeof key) != SIZE_MAX;
        if (tells && swc_key_has_any(key, list, count)) {
            return true;
        }
    }
    return false;
}

/* A field that the title filled, and no cell. */
static swc_value *filled_by_title(builder *build, const char *name)
{
    size_t field = swc_validate_field_of(build->run, name);
    swc_value *value = &build->record->values[field];
    bool is_filled = build->record->columns[field] == SWC_NO_COLUMN && value->text.length > 0;
    return is_filled && !value->bad ? value : NULL;
}

/* "4G" below "Mạng": the signal, and nobody's name. */
static void settle_operator(builder *build)
{
    size_t field = swc_validate_field_of(build->run, "operator");
    size_t signal = swc_validate_field_of(build->run, "technology");
    swc_value *name = &build->record->values[field];
    swc_value *technology = &build->record->values[signal];
    char key[64];
    bool is_signal = name->text.length > 1 && name->text.length < sizeof key && !name->bad &&
                     swc_key_into(name->text, key, sizeof key) != SIZE_MAX &&
                     strspn(key, "2345g lte") == strlen(key) && swc_words_signal(key) != NULL;
    if (!is_signal) {
        return;
    }
    if (technology->text.length == 0 && !technology->bad) {
        technology->text = name->text;
        build->record->raw[signal] = build->record->raw[field];
        build->record->columns[signal] = build->record->columns[field];
        swc_value_clear(name);
        build->record->raw[field] = (swc_str){NULL, 0};
        build->record->columns[field] = SWC_NO_COLUMN;
    } else {
        swc_value_find(name, SWC_ISSUE_OUTLIER, "đây là công nghệ, không phải tên nhà mạng",
                       "this is a signal, and no operator's name");
    }
}

/* "Viettel đã phát sóng 10/2021" in a list of points without a signal. */
static void doubt_point(builder *build)
{
    static const char *const done[] = {"da phat song", "da phu song",   "da co song",
                                       "da phu",       "da hoan thanh", "da khac phuc",
                                       "da len song",  "da duoc phu"};
    static const char *const missing[] = {"chua",     "khong co song", "mat song", "chap chon",
                                          "song yeu", "khong phat",    "tam ngung"};
    swc_value *status = filled_by_title(build, "status");
    bool is_covered = status != NULL && swc_str_is(status->text, "covered");
    bool differs =
        status != NULL && (is_covered ? remarks_have(build, missing, COUNT(missing), false)
                                      : remarks_have(build, done, COUNT(done), false) ||
                                            ticks_have(build, done, COUNT(done)));
    if (differs) {
        swc_value_find(status, SWC_ISSUE_OUTLIER, "ghi chú nói khác với tiêu đề của danh sách",
                       "a remark says otherwise than the list's title");
    }
}

/* "Đã lắp cáp quang tháng 11" in a list of schools without Internet. */
static void doubt_line(builder *build)
{
    static const char *const lines[] = {"cap quang", "ftth",       "adsl",      "da lap",
                                        "da co",     "da ket noi", "wifi",      "dung 4g",
                                        "dung 3g",   "su dung 4g", "su dung 3g"};
    swc_value *internet = filled_by_title(build, "internet");
    if (internet != NULL && remarks_have(build, lines, COUNT(lines), true)) {
        swc_value_find(internet, SWC_ISSUE_OUTLIER, "ghi chú nói khác với tiêu đề của danh sách",
                       "a remark says otherwise than the list's title");
    }
    size_t field = swc_validate_field_of(build->run, "internet");
    swc_value *line = &build->record->values[field];
    bool has_line = line->text.length > 0 && !line->bad && !swc_str_is(line->text, "none");
    for (size_t i = 0; i < build->row->cell_count && has_line; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= build->sheet->column_count) {
            break;
        }
        const column_plan *column = &build->sheet->columns[cell->column];
        char key[32];
        bool stands_in = column->beside.stands_in && column->field == field &&
                         cell->text.length > 0 && cell->text.length < sizeof key &&
                         swc_key_into(cell->text, key, sizeof key) != SIZE_MAX;
        const char *word = stands_in ? swc_words_line(key) : NULL;
        if (word != NULL && strcmp(word, "none") == 0) { /* "Không" | "Cáp quang" */
            swc_value_find(line, SWC_ISSUE_OUTLIER, "cột khác ghi là không có Internet",
                           "another column says that there is no Internet");
            has_line = false;
        }
    }
}

void swc_validate_doubt_places(builder *build)
{
    if (build->run->kind == SWC_COVERAGE) {
        settle_operator(build);
        doubt_point(build);
        return;
    }
    doubt_line(build);
    swc_value *pupils = &build->record->values[swc_validate_field_of(build->run, "pupils")];
    if (build->sheet->title.category != NULL && pupils->text.length > 0 && !pupils->bad) {
        swc_value_find(pupils, SWC_ISSUE_OUTLIER, "theo tiêu đề, đây chỉ là số học sinh thuộc diện",
                       "by the title this is the number of eligible pupils only");
    }
}
