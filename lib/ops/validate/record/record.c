/* Builds the fields of one row from its cells; reports nothing and knows no other row. */
#include "ops/validate/ledger.h"
#include "ops/validate/record/build.h"

#include "model/words/words.h"
#include "text/number.h"
#include "text/unicode.h"

#include <string.h>

static void begin(builder *build)
{
    row_record *record = build->record;
    size_t count = build->run->field_count;
    for (swc_value *value = record->values, *end = value + count; value < end; value++) {
        swc_value_clear(value);
    }
    memset(record->raw, 0, count * sizeof *record->raw);
    memcpy(record->columns, build->sheet->source_of, count * sizeof *record->columns);
    record->is_bad = false;
    record->has_findings = false;
    record->missing_cells = false;
    record->extra_cell = SWC_NO_COLUMN;
    record->stray_cell = SWC_NO_COLUMN;
    swc_value_reader_next_row(build->run->values);
}

/* Most cells: text that is all that its field is made of. What is canonical stays where it is. */
static inline swc_status read_plain(builder *build, const column_plan *column, const swc_cell *cell,
                                    swc_error *error)
{
    swc_validate *run = build->run;
    row_record *record = build->record;
    /* as copies: for all a compiler knows, what is stored below lies over the cell */
    const swc_str text = cell->text;
    const size_t field = column->field;
    record->raw[field] = text;
    record->columns[field] = cell->column;
    if (column->is_memorable) {
        return swc_validate_read_word(run, field, cell, &column->facts, &record->values[field],
                                      error);
    }
    if (swc_value_is_canonical(run->values, column->plain_field, text, &column->facts)) {
        record->values[field].text = text;
        return SWC_OK;
    }
    return swc_value_read_other(run->values, column->plain_field, cell, &column->facts,
                                &record->values[field], error);
}

/* The text as it is when it is clean, else cleaned, from row memory. */
static swc_status clean_text(const builder *build, swc_str text, swc_str *clean_out,
                             swc_error *error)
{
    bool is_clean = swc_is_ascii(text);
    for (size_t i = 0; i < text.length && is_clean; i++) {
        unsigned char c = (unsigned char)text.data[i];
        is_clean = c > ' ' || (c == ' ' && i > 0 && i + 1 < text.length && text.data[i + 1] != ' ');
    }
    *clean_out = text;
    if (!is_clean) {
        swc_buf buf = {0};
        bool added = swc_text_clean_add(&buf, text);
        *clean_out = added ? swc_value_reader_keep(build->run->values, swc_buf_str(&buf))
                           : (swc_str){NULL, 0};
        swc_buf_free(&buf);
    }
    return clean_out->data == NULL && text.length > 0 ? swc_fail_memory(error) : SWC_OK;
}

/* A column without a field of its own: its text passes through, and may hold parts of fields. */
static swc_status read_extra(builder *build, const column_plan *column, const swc_cell *cell,
                             swc_error *error)
{
    swc_cell clean = *cell;
    swc_status status = clean_text(build, cell->text, &clean.text, error);
    if (status == SWC_OK) {
        build->record->extras[cell->column] = clean.text;
        build->unit = column->beside.is_unit ? cell : build->unit;
    }
    if (status == SWC_OK && column->beside.is_specs) {
        status = swc_validate_read_specs(build, &clean, false, error);
    }
    if (status == SWC_OK && column->beside.is_span) {
        status = swc_validate_read_span(build, &clean, error);
    }
    return status;
}

/* "6A - THCS Lê Lợi": the two parts are found in clean text. */
static swc_status read_two(builder *build, const column_plan *column, const swc_cell *cell,
                           swc_error *error)
{
    swc_cell clean = *cell;
    swc_status status = clean_text(build, cell->text, &clean.text, error);
    return status == SWC_OK ? swc_validate_read_class_and_school(build, column, &clean, error)
                            : status;
}

/* Whether a cell says more than the word that it was read as: "Máy tính bảng Samsung Tab A7". */
static bool says_more(const swc_value *value, swc_str text)
{
    char said[256];
    bool is_long = swc_key_into(text, said, sizeof said) == SIZE_MAX;
    return !value->bad && value->text.length > 0 && (is_long || !swc_words_is_bare_type(said));
}

/* The other field that a column may give. A text takes what says more than the word that was read
 * ("Tên thiết bị": type and model); a list takes what the first list does not know ("Tình trạng":
 * "Cũ" is a condition, "Trong kho" a status). */
static swc_status read_second(builder *build, const column_plan *column, const swc_cell *cell,
                              swc_error *error)
{
    swc_validate *run = build->run;
    swc_value *first = &build->record->values[column->field];
    swc_value *second = &build->record->values[column->second];
    if (swc_validate_field_is(run, column->second, "receipt_no")) { /* of one voucher a row */
        return swc_validate_read_value(build, column->second, cell, column, error);
    }
    if (run->fields[column->second].type == SWC_TYPE_TEXT) {
        return says_more(first, cell->text)
                   ? swc_validate_read_value(build, column->second, cell, column, error)
                   : SWC_OK;
    }
    if (!first->bad) {
        return SWC_OK;
    }
    swc_status status = swc_validate_read_value(build, column->second, cell, column, error);
    swc_value_clear(second->bad ? second : first);
    return status;
}

/* A mark below "Máy tính", with nothing above it that says whether the child has one or asks for
 * one: only a column of its own for what is owned makes the mark harmless. */
static void doubt_thing(builder *build, const swc_cell *cell)
{
    size_t owned = swc_validate_field_of(build->run, "devices_owned");
    uint32_t given = build->sheet->source_of[owned];
    bool is_told = given != SWC_NO_COLUMN && build->sheet->columns[given].use == USE_VALUE;
    enum { PHONE_DIGITS = 8 };
    size_t digits = 0; /* "Điện thoại GVCN" over telephone numbers is no device */
    for (size_t i = 0; i < cell->text.length; i++) {
        digits += cell->text.data[i] >= '0' && cell->text.data[i] <= '9';
    }
    if (!is_told && digits < PHONE_DIGITS && !swc_validate_cell_is_blank(cell) &&
        swc_tick_read(cell->text) != 0) {
        build->record->columns[owned] = cell->column;
        build->record->raw[owned] = cell->text;
        swc_value_find(&build->record->values[owned], SWC_ISSUE_HEADER_AMBIGUOUS,
                       "em đã có thiết bị này hay đề nghị được hỗ trợ",
                       "whether the child has this device or asks for it");
    }
}

/* "1,5" without quotes in a file parted by commas: figures under no heading, right of a number. */
static bool is_rest_of_number(const builder *build, const swc_cell *cell)
{
    const sheet_plan *sheet = build->sheet;
    bool has_left = cell->column > 0 && cell->column <= sheet->column_count;
    const column_plan *left = has_left ? &sheet->columns[cell->column - 1] : NULL;
    if (sheet->workbook || left == NULL || left->use != USE_VALUE) {
        return false;
    }
    swc_type type = build->run->fields[left->field].type;
    return type >= SWC_TYPE_INTEGER && type <= SWC_TYPE_MONEY && cell->text.length > 0 &&
           swc_is_digits(cell->text) && swc_validate_row_cell(build->row, cell->column - 1) != NULL;
}

static swc_status read_cell(builder *build, const swc_cell *cell, swc_error *error)
{
    const column_plan *column = &build->sheet->columns[cell->column];
    swc_status status = SWC_OK;
    switch (column->use) {
    case USE_VALUE:
        status = swc_validate_read_value(build, column->field, cell, column, error);
        if (status == SWC_OK && column->is_summed) {
            const swc_value *value = &build->record->values[column->field];
            swc_validate_totals_add(build->sums, cell->column, value->text, !value->bad);
        }
        if (status == SWC_OK && column->holds_two) {
            status = read_two(build, column, cell, error);
        } else if (status == SWC_OK && column->second != SIZE_MAX) {
            status = read_second(build, column, cell, error);
        }
        if (status == SWC_OK && column->beside.is_specs) {
            status = swc_validate_read_specs(build, cell, true, error);
        }
        break;
    case USE_TICK:
        status = swc_validate_read_tick(build, column, cell, error);
        break;
    case USE_DATE_OF_SEX:
        status = swc_validate_read_date_of_sex(build, column, cell, error);
        break;
    case USE_OF_ENTRY:
        status = swc_validate_read_of_entry(build, column, cell, error);
        break;
    case USE_OF_FORM:
        status = swc_validate_read_of_form(build, column, cell, error);
        break;
    case USE_NAME_FRONT:
    case USE_NAME_MIDDLE:
    case USE_NAME_BACK:
    case USE_DAY:
    case USE_MONTH:
    case USE_YEAR:
        swc_validate_note_part(build, column, cell);
        break;
    case USE_EXTRA:
        if (column->doubted != SIZE_MAX && swc_tick_read(cell->text) == 1) {
            build->doubts[column->doubted] = cell->column;
        }
        if (column->question.is_bare_device) {
            doubt_thing(build, cell);
        }
        status = read_extra(build, column, cell, error);
        break;
    case USE_BLANK:
        if (is_rest_of_number(build, cell)) {
            build->record->extra_cell = cell->column;
        } else if (!swc_validate_cell_is_blank(cell)) {
            build->record->stray_cell = cell->column;
            bool mark = swc_tick_read(cell->text) == 1 && !swc_str_is(cell->text, "1");
            build->stray_mark = build->stray_mark || mark;
        }
        break;
    case USE_DROPPED:
    case USE_ANY_ID:
    case USE_IGNORED:
        break;
    }
    return status;
}

/* Where nothing stands under the father's name or phone, the mother's: a child whose father died
 * has nobody else. The nearest kin that is given counts, in the order of the headings' ranks. */
static swc_status stand_in(builder *build, swc_error *error)
{
    const sheet_plan *sheet = build->sheet;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < build->row->cell_count && status == SWC_OK; i++) {
        const swc_cell *cell = &build->row->cells[i];
        if (cell->column >= sheet->column_count) {
            break;
        }
        const column_plan *column = &sheet->columns[cell->column];
        if (!column->beside.stands_in || swc_validate_cell_is_blank(cell)) {
            continue;
        }
        const swc_value *value = &build->record->values[column->field];
        uint32_t holder = build->record->columns[column->field];
        bool is_nothing = value->text.length == 0 || swc_str_is(value->text, "0"); /* of SSD */
        bool is_nearer = is_nothing || (sheet->columns[holder].beside.stands_in &&
                                        sheet->columns[holder].rank > column->rank);
        if (is_nearer && swc_value_has_only(value, SWC_ISSUE_COUNT)) {
            swc_value_clear(&build->record->values[column->field]);
            status = swc_validate_read_value(build, column->field, cell, column, error);
        }
    }
    return status;
}

/* Cells beyond the header: in delimited text the row has shifted, in a workbook they are astray.
 * A record that is too short lacks cells; only required ones matter. */
static void judge_width(builder *build)
{
    const swc_row *row = build->row;
    const sheet_plan *sheet = build->sheet;
    for (size_t i = row->cell_count; i > 0; i--) {
        const swc_cell *cell = &row->cells[i - 1];
        if (cell->column < sheet->column_count) {
            break;
        }
        if (swc_validate_cell_is_blank(cell)) {
            continue;
        }
        if (is_rest_of_number(build, cell) || (!sheet->workbook && cell->column >= sheet->width)) {
            build->record->extra_cell = cell->column;
        } else {
            build->record->stray_cell = cell->column;
        }
    }
    build->record->is_wide = !sheet->workbook && row->width > sheet->width;
    build->record->missing_cells = /* they stand in ascending order */
        !sheet->workbook && sheet->required_count > 0 &&
        sheet->required_columns[sheet->required_count - 1] >= row->width;
}

static void find_province(builder *build)
{
    const swc_cell *cell = build->sheet->province_column == SWC_NO_COLUMN
                               ? NULL
                               : swc_validate_row_cell(build->row, build->sheet->province_column);
    build->province = SWC_UNIT_NONE;
    if (cell != NULL && cell->type == SWC_CELL_TEXT) {
        build->province =
            swc_units_province(swc_value_reader_units(build->run->values), cell->text);
    }
}

swc_status swc_validate_record_read(swc_validate *run, row_record *record, const swc_row *row,
                                    const table_state *state, totals *sums, swc_error *error)
{
    const sheet_plan *sheet = state->sheet;
    builder work; /* its tables are large and cleared only for sheets that use them */
    builder *build = &work;
    build->run = run;
    build->record = record;
    build->sheet = sheet;
    build->row = row;
    build->sums = sums;
    build->ambient = state->group.category != NULL ? state->group.category
                     : state->group.left_category  ? NULL
                                                   : sheet->title.category;
    build->bad_tick = false;
    build->stray_mark = false;
    for (size_t f = 0; f < run->field_count && sheet->has.doubts; f++) {
        build->doubts[f] = SWC_NO_COLUMN;
    }
    build->book = NULL;
    build->gift = NULL;
    build->unit = NULL;
    if (sheet->has.parts) {
        memset(build->parts, 0, sizeof build->parts);
    }
    if (sheet->has.ticks) {
        memset(build->ticks, 0, sizeof build->ticks);
        memset(build->has_tick_columns, 0, sizeof build->has_tick_columns);
    }
    begin(build);
    find_province(build);
    for (size_t c = 0; c < sheet->column_count && run->extras.count > 0; c++) {
        record->extras[c] = (swc_str){NULL, 0};
    }
    judge_width(build);
    swc_validate_totals_row(sums);
    swc_status status = SWC_OK;
    const size_t column_count = sheet->column_count;
    const swc_cell *end = row->cells + row->cell_count;
    for (const swc_cell *cell = row->cells;
         cell < end && cell->column < column_count && status == SWC_OK; cell++) {
        const column_plan *column = &sheet->columns[cell->column];
        bool is_plain = column->plain_field != NULL && cell->type == SWC_CELL_TEXT &&
                        cell->flags == 0 && cell->text.length > 0;
        status = is_plain ? read_plain(build, column, cell, error) : read_cell(build, cell, error);
    }
    if (status == SWC_OK) {
        status = swc_validate_join_parts(build, error);
    }
    if (status == SWC_OK && sheet->has.weigh_ins) {
        status = swc_validate_weigh_in(build, error);
    }
    if (status == SWC_OK && sheet->has.stand_ins) {
        status = stand_in(build, error);
    }
    if (status == SWC_OK && sheet->guardian_field != SIZE_MAX) {
        status = swc_validate_split_guardian(build, error);
    }
    if (status == SWC_OK) {
        status = swc_validate_part_places(build, error);
    }
    for (size_t c = 0; c < sheet->column_count && sheet->has.ticks; c++) {
        if (sheet->columns[c].use == USE_TICK) {
            build->has_tick_columns[sheet->columns[c].field] = true;
        }
    }
    for (size_t f = 0; f < run->field_count && sheet->has.ticks && status == SWC_OK; f++) {
        if (build->has_tick_columns[f]) {
            status = swc_validate_settle_ticks(build, f, error);
        }
    }
    if (status == SWC_OK && run->kind == SWC_DONATIONS) {
        status = swc_validate_settle_promises(build, error);
        if (status == SWC_OK) {
            status = swc_validate_settle_gift(build, state->group.of_things, error);
        }
    }
    if (status == SWC_OK && sheet->has.marks) {
        status = swc_validate_join_earmark(build, error);
    }
    if (run->kind == SWC_DONATIONS || run->kind == SWC_DEVICES) {
        swc_validate_doubt_earmark(build);
    }
    swc_validate_settle_book(build);
    swc_validate_settle_unit(build);
    swc_validate_fill_from_title(build, state);
    if (run->kind == SWC_DONATIONS && (build->book != NULL || sheet->lacking.receipt != SIZE_MAX)) {
        swc_validate_doubt_own_money(build);
    }
    if (sheet->has.promise_day && status == SWC_OK) {
        status = swc_validate_settle_promise_day(build, error);
    }
    if (run->kind == SWC_COVERAGE && status == SWC_OK) {
        status = swc_validate_take_state_day(build, error);
    }
    if (run->kind == SWC_COVERAGE || run->kind == SWC_SCHOOLS) {
        swc_validate_doubt_places(build);
    }
    if (run->kind == SWC_STUDENTS && swc_str_is(record->values[run->category_field].text, "none")) {
        swc_validate_doubt_none(build);
    }
    if (sheet->asks_sim_alone) {
        swc_validate_doubt_needs(build);
    }
    if (sheet->lacking.receipt != SIZE_MAX) {
        swc_validate_doubt_receipt(build);
    }
    if (sheet->lacking.told_status != SIZE_MAX) {
        swc_validate_doubt_delivered(build);
    }
    if (build->run->kind == SWC_DEVICES) {
        swc_validate_doubt_stock(build);
    } else if (build->run->kind == SWC_HANDOVERS) {
        if (sheet->signed_column != SWC_NO_COLUMN) {
            swc_validate_settle_signature(build);
        }
        swc_validate_doubt_kept(build);
    }
    if (sheet->lacking.thing != SIZE_MAX && record->values[sheet->lacking.thing].text.length > 0) {
        swc_validate_doubt_thing(build);
    }
    return status == SWC_OK ? swc_validate_fill_headings(build, state, error) : status;
}

void swc_validate_record_settle(const swc_validate *run, row_record *record)
{
    bool bad = false;
    uint32_t findings = 0;
    const swc_value *end = record->values + run->field_count;
    for (const swc_value *value = record->values; value < end; value++) {
        bad |= value->bad;
        findings |= value->finding_count;
    }
    record->is_bad = bad;
    record->has_findings = findings != 0;
}

swc_status swc_validate_record_check(swc_validate *run, row_record *record, const sheet_plan *sheet,
                                     swc_error *error)
{
    swc_row_facts facts = {.as_of = run->options.as_of,
                           .has_category = true, /* a sheet without one was refused */
                           .province = sheet->title.province,
                           .school_year = sheet->title.school_year};
    swc_status status = swc_rules_apply(run->values, run->kind, record->values, &facts, error);
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 0; i < run->required_count; i++) {
        size_t f = run->required[i];
        swc_value *value = &record->values[f];
        if (value->text.length > 0 || value->bad) {
            continue;
        }
        uint32_t column = sheet->source_of[f];
        bool was_cut = record->missing_cells && column != SWC_NO_COLUMN;
        if (!was_cut && swc_validate_ledger_may_fill(run, record, f)) {
            continue;
        }
        swc_value_find(value, was_cut ? SWC_ISSUE_MISSING_CELL : SWC_ISSUE_REQUIRED,
                       run->fields[f].vi, run->fields[f].en);
    }
    swc_validate_record_settle(run, record);
    return SWC_OK;
}
