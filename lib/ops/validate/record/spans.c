/* Days inside words: a span in one cell ("01/09/2021 - 31/12/2021", "đến hết 31/12/2021"), and the
 * day that the state of a point names ("Đã phát sóng 25/11/2021"). */
#include "ops/validate/record/build.h"

#include "base/count.h"
#include "model/title/text.h"
#include "text/unicode.h"

#include <string.h>

/* Before the last day. */
static const char *const ends[] = {"den het ngay", "den het", "den ngay", "den", "toi"};

/* Where the second day begins, and where the first one ends; false: only one is given. */
static bool find_middle(swc_str text, size_t *end_out, size_t *start_out)
{
    for (size_t at = 1; at < text.length; at++) {
        swc_str rest = {text.data + at, text.length - at};
        bool dash = text.data[at] == '-' && text.data[at - 1] == ' ';
        bool long_dash = rest.length > 3 && memcmp(rest.data, "\xE2\x80\x93", 3) == 0;
        size_t used = dash ? 1 : long_dash ? 3 : 0;
        for (size_t i = 0; used == 0 && text.data[at - 1] == ' ' && i < COUNT(ends); i++) {
            used = swc_title_begins(rest, ends[i]);
        }
        if (used > 0) {
            *end_out = at;
            *start_out = at + used;
            return true;
        }
    }
    const char *dash = memchr(text.data, '-', text.length); /* 01/09/2021-31/12/2021 */
    *end_out = dash == NULL ? 0 : (size_t)(dash - text.data);
    *start_out = *end_out + 1;
    return dash != NULL && memchr(text.data, '/', text.length) != NULL &&
           memchr(dash + 1, '-', text.length - *start_out) == NULL;
}

static swc_str cut_head(swc_str text, const char *const *heads, size_t count, bool *cut_out)
{
    text = swc_title_trim(text);
    for (size_t i = 0; i < count; i++) {
        size_t used = swc_title_begins(text, heads[i]);
        if (used > 0) {
            *cut_out = true;
            return swc_title_trim((swc_str){text.data + used, text.length - used});
        }
    }
    return text;
}

static swc_status read_day(builder *build, const char *name, const swc_cell *cell, swc_str day,
                           swc_error *error)
{
    size_t field = swc_validate_field_of(build->run, name);
    if (build->sheet->source_of[field] != SWC_NO_COLUMN || day.length == 0) {
        return SWC_OK;
    }
    swc_cell part = {.type = SWC_CELL_TEXT, .column = cell->column, .text = day};
    column_plan plain = {.facts = swc_column_facts_default()};
    return swc_validate_read_value(build, field, &part, &plain, error);
}

swc_status swc_validate_read_span(builder *build, const swc_cell *cell, swc_error *error)
{
    static const char *const begins[] = {"tu ngay", "ke tu", "tu"};
    static const char *const open_spans[] = {"khong thoi han", "khong gioi han", "vo thoi han",
                                             "khong xac dinh thoi han"};
    bool from = false;
    bool to = false;
    swc_str first = cut_head(cell->text, begins, COUNT(begins), &from);
    swc_str last = {NULL, 0};
    size_t end = 0;
    size_t start = 0;
    if (first.length == 0 || swc_title_begins_any(first, open_spans, COUNT(open_spans))) {
        return SWC_OK;
    }
    if (find_middle(first, &end, &start)) {
        last = swc_title_trim((swc_str){first.data + start, first.length - start});
        first = swc_title_trim((swc_str){first.data, end});
    } else if (!from) { /* "3 tháng", or a lone day that may be either end, is no date of a begin */
        last = cut_head(first, ends, COUNT(ends), &to);
        first.length = to ? 0 : first.length;
        last.length = to ? last.length : 0;
        size_t field = swc_validate_field_of(build->run, "from_date");
        if (!to && build->sheet->source_of[field] == SWC_NO_COLUMN) {
            build->record->raw[field] = cell->text;
            build->record->columns[field] = cell->column;
            swc_value_find(&build->record->values[field], SWC_ISSUE_DATE_INVALID,
                           "ghi từ ngày nào đến ngày nào", "write from which day to which");
            return SWC_OK;
        }
    }
    swc_status status = read_day(build, "from_date", cell, first, error);
    return status == SWC_OK ? read_day(build, "to_date", cell, last, error) : status;
}

/* The only day that a text names, written with its year; false: none, or several. */
static bool only_day(swc_str text, char date[11])
{
    size_t figures = 0; /* runs of digits: a day is three of them */
    bool found = false;
    for (size_t at = 0; at < text.length; at++) {
        bool digit = text.data[at] >= '0' && text.data[at] <= '9';
        bool starts = digit && (at == 0 || text.data[at - 1] < '0' || text.data[at - 1] > '9');
        figures += starts;
        bool glued = at > 0 && ((text.data[at - 1] | 0x20) >= 'a' ||
                                (unsigned char)text.data[at - 1] >= 0x80);
        if (starts && !found && !glued) {
            found = swc_title_date_head((swc_str){text.data + at, text.length - at}, date);
        }
    }
    return found && figures == 3;
}

/* "Tiến độ phát sóng: Quý I/2022" below the title "KẾ HOẠCH PHỦ SÓNG". */
static swc_status take_planned_day(builder *build, size_t status_field, swc_error *error)
{
    swc_value *state = &build->record->values[status_field];
    const swc_cell *cell = swc_validate_row_cell(build->row, build->record->columns[status_field]);
    size_t field = swc_validate_field_of(build->run, "planned_date");
    swc_value *day = &build->record->values[field];
    column_plan plain = {.facts = swc_column_facts_default()};
    if (cell == NULL || day->text.length > 0 || day->bad) {
        return SWC_OK;
    }
    swc_status status = swc_validate_read_value(build, field, cell, &plain, error);
    if (status == SWC_OK && !day->bad && day->text.length > 0) {
        swc_value_clear(state);
        state->text = SWC_STR("planned");
    } else {
        swc_value_clear(day);
    }
    return status;
}

swc_status swc_validate_take_state_day(builder *build, swc_error *error)
{
    size_t status_field = swc_validate_field_of(build->run, "status");
    const swc_value *state = &build->record->values[status_field];
    swc_str said = build->record->raw[status_field];
    uint32_t column = build->record->columns[status_field];
    char date[11];
    const char *title = build->sheet->title.point_status;
    if (state->bad && column != SWC_NO_COLUMN && title != NULL && strcmp(title, "planned") == 0) {
        return take_planned_day(build, status_field, error);
    }
    bool is_covered = swc_str_is(state->text, "covered");
    if (column == SWC_NO_COLUMN || (!is_covered && !swc_str_is(state->text, "planned")) ||
        !only_day(said, date)) {
        return SWC_OK;
    }
    size_t field = swc_validate_field_of(build->run, is_covered ? "covered_date" : "planned_date");
    swc_value *day = &build->record->values[field];
    if (day->text.length > 0 && !swc_str_is(day->text, date)) {
        swc_value_find(day, SWC_ISSUE_OUTLIER, "hiện trạng ghi một ngày khác",
                       "the state names another day");
    }
    if (day->text.length > 0 || day->bad) {
        return SWC_OK;
    }
    swc_cell cell = {.type = SWC_CELL_TEXT, .column = column, .text = swc_str_of(date)};
    column_plan plain = {.facts = swc_column_facts_default()};
    plain.facts.as_of = build->run->options.as_of;
    cell.text = swc_value_reader_keep(build->run->values, cell.text);
    return cell.text.data == NULL ? swc_fail_memory(error)
                                  : swc_validate_read_value(build, field, &cell, &plain, error);
}
