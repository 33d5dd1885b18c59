/* Repeated IDs over all rows of a run. Decides nothing but that; emits nothing. */
#include "ops/validate/sets.h"

#include "ops/validate/report.h"

#include "text/number.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <string.h>

/* Which fields are unique in which kind, and what a repetition is called. */
static const struct unique_field {
    swc_kind kind;
    const char *field;
    swc_issue_code code;
} unique_fields[] = {
    {SWC_STUDENTS, "student_id", SWC_ISSUE_DUPLICATE_STUDENT},
    {SWC_STUDENTS, "personal_id", SWC_ISSUE_DUPLICATE_STUDENT},
    {SWC_DEVICES, "device_id", SWC_ISSUE_DUPLICATE_ID},
    {SWC_DEVICES, "serial", SWC_ISSUE_DUPLICATE_SERIAL},
    {SWC_DEVICES, "imei", SWC_ISSUE_DUPLICATE_SERIAL},
    {SWC_DONATIONS, "donation_id", SWC_ISSUE_DUPLICATE_ID},
    {SWC_SCHOOLS, "school_code", SWC_ISSUE_DUPLICATE_ID},
    {SWC_COVERAGE, "point_id", SWC_ISSUE_DUPLICATE_ID},
    {SWC_HANDOVERS, "handover_id", SWC_ISSUE_DUPLICATE_ID},
};
enum { UNIQUE_COUNT = sizeof unique_fields / sizeof unique_fields[0] };

/* IDs of digits alone: how they may be written is known (swc_validate_sets_note), and a row that
 * repeats one stays. */
static bool are_notable(const swc_validate *run)
{
    bool notable = run->unique_count > 0;
    for (size_t i = 0; i < run->unique_count; i++) {
        swc_type type = run->fields[run->unique[i].field].type;
        notable = notable && (type == SWC_TYPE_STUDENT_ID || type == SWC_TYPE_PERSONAL_ID) &&
                  swc_issue_severity(run->unique[i].code) != SWC_SEVERITY_ERROR;
    }
    return notable;
}

swc_status swc_validate_sets_begin(swc_validate *run, swc_error *error)
{
    run->unique_count = 0;
    for (size_t i = 0; i < UNIQUE_COUNT; i++) {
        if (unique_fields[i].kind == run->kind) {
            run->unique[run->unique_count].field =
                swc_validate_field_of(run, unique_fields[i].field);
            run->unique[run->unique_count].code = unique_fields[i].code;
            run->unique_count++;
        }
    }
    return are_notable(run) && !swc_validate_repeats_begin(&run->repeats) ? swc_fail_memory(error)
                                                                          : SWC_OK;
}

/* ---- the first reading ---- */

static bool is_unique(const swc_validate *run, size_t field)
{
    for (size_t i = 0; i < run->unique_count; i++) {
        if (run->unique[i].field == field) {
            return true;
        }
    }
    return false;
}

bool swc_validate_sets_may_note(const swc_validate *run, const sheet_plan *sheet,
                                const column_plan *column)
{
    return swc_validate_repeats_is_on(&run->repeats) && !sheet->workbook &&
           (column->use == USE_ANY_ID ||
            (column->use == USE_VALUE && is_unique(run, column->field)));
}

/* Digits that stay as they are, or get back a zero that was lost. */
static void note_digits(swc_validate *run, swc_str digits)
{
    enum { PERSONAL_ID_DIGITS = 12 };
    swc_validate_repeats_note(&run->repeats, digits);
    if (digits.length == PERSONAL_ID_DIGITS - 1) {
        char padded[PERSONAL_ID_DIGITS] = "0";
        memcpy(padded + 1, digits.data, digits.length);
        swc_validate_repeats_note(&run->repeats, (swc_str){padded, sizeof padded});
    }
}

/* A cell that is no number as it stands, with spaces in it or "không có", read as the second
 * reading will. */
static swc_status note_reading(swc_validate *run, size_t field, const swc_cell *cell,
                               swc_error *error)
{
    swc_value value;
    swc_status status = swc_value_read(run->values, &run->fields[field], cell, NULL, &value, error);
    if (status == SWC_OK && !value.bad && value.text.length > 0) {
        note_digits(run, value.text);
    }
    swc_value_reader_next_row(run->values);
    return status;
}

swc_status swc_validate_sets_note(swc_validate *run, const column_plan *column,
                                  const swc_cell *cell, swc_error *error)
{
    if (!swc_validate_repeats_is_on(&run->repeats) || cell->text.length == 0) {
        return SWC_OK;
    }
    if (cell->type == SWC_CELL_TEXT && cell->flags == 0 && swc_is_digits(cell->text)) {
        note_digits(run, cell->text);
        return SWC_OK;
    }
    if (!swc_is_ascii(cell->text)) { /* the second reading may take it for another encoding */
        swc_validate_repeats_free(&run->repeats);
        return SWC_OK;
    }
    swc_status status = SWC_OK;
    for (size_t i = 0; i < run->unique_count && status == SWC_OK; i++) {
        if (column->use == USE_ANY_ID || column->field == run->unique[i].field) {
            status = note_reading(run, run->unique[i].field, cell, error);
        }
    }
    return status;
}

void swc_validate_sets_settle(swc_validate *run, const sheet_plan *sheet)
{
    bool all = true;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        bool may_give = is_unique(run, column->field) || is_unique(run, column->second) ||
                        is_unique(run, column->paper);
        bool from_above = column->block.has_ditto || column->block.is_block;
        all = all &&
              (!may_give || (column->seen.is_noted && column->plain_field != NULL && !from_above));
    }
    if (all) {
        swc_validate_repeats_flush(&run->repeats);
    } else {
        swc_validate_repeats_free(&run->repeats);
    }
}

/* ---- the second reading ---- */

bool swc_validate_place_text(const swc_validate *run, idset_place place, swc_buf *out)
{
    const sheet_plan *sheet = run->sheets[place.sheet];
    return swc_buf_add_str(out, sheet->file->shown) &&
           (!sheet->workbook ||
            (swc_buf_add_char(out, ':') && swc_buf_add_str(out, sheet->name))) &&
           swc_buf_printf(out, "%c%" PRIu32, sheet->workbook ? '!' : ':', place.row);
}

static swc_status report(swc_validate *run, row_record *record, const sheet_plan *sheet,
                         uint64_t row, size_t field, swc_issue_code code, idset_place first,
                         swc_error *error)
{
    swc_buf text = {0};
    swc_status status = SWC_OK;
    if (!swc_validate_place_text(run, first, &text)) {
        status = swc_fail_memory(error);
    } else {
        issue_place place = {.file = sheet->file,
                             .sheet = sheet,
                             .row = row,
                             .column = record->columns[field],
                             .field = swc_str_of(run->fields[field].name),
                             .value = record->raw[field]};
        if (place.column < sheet->column_count) {
            place.heading = sheet->columns[place.column].heading;
        }
        issue_details details = swc_validate_details_same(swc_buf_str(&text));
        status = swc_validate_run_issue(run, code, &place, &details, error);
    }
    swc_buf_free(&text);
    return status;
}

/* Look for the IDs of a row, or remember them: the one that is first stays. */
static swc_status visit_ids(swc_validate *run, row_record *record, const sheet_plan *sheet,
                            uint64_t row, bool put, bool quiet, swc_issue_code *repeated_out,
                            swc_error *error)
{
    idset_place here = {sheet->number, (uint32_t)(row & (IDSET_MAX_ROW - 1))};
    for (size_t i = 0; i < run->unique_count; i++) {
        size_t field = run->unique[i].field;
        swc_str id = record->values[field].text;
        bool is_alone = id.length == 0 || (swc_validate_repeats_is_on(&run->repeats) &&
                                           swc_validate_repeats_is_alone(&run->repeats, id));
        if (is_alone) {
            continue;
        }
        idset_place first;
        bool found = false;
        idset *ids = &run->ids[field];
        swc_status status = put ? swc_validate_idset_put(ids, id, here, &first, &found, error)
                                : swc_validate_idset_find(ids, id, &first, &found, error);
        if (status == SWC_OK && found) {
            *repeated_out = run->unique[i].code;
            if (!quiet) {
                status = report(run, record, sheet, row, field, run->unique[i].code, first, error);
            }
        }
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

swc_status swc_validate_sets_check(swc_validate *run, row_record *record, const sheet_plan *sheet,
                                   uint64_t row, bool quiet, swc_issue_code *repeated_out,
                                   swc_error *error)
{
    *repeated_out = SWC_ISSUE_COUNT;
    if (run->unique_count == 0) {
        return SWC_OK;
    }
    /* a row that goes must leave no ID behind, so its IDs are all looked for before one is put */
    bool removes = swc_issue_severity(run->unique[0].code) == SWC_SEVERITY_ERROR;
    swc_status status = SWC_OK;
    if (removes) {
        status = visit_ids(run, record, sheet, row, false, quiet, repeated_out, error);
    }
    swc_issue_code seen = SWC_ISSUE_COUNT;
    if (status == SWC_OK && *repeated_out == SWC_ISSUE_COUNT) {
        status = visit_ids(run, record, sheet, row, true, quiet || removes, &seen, error);
    }
    return status;
}

void swc_validate_sets_expect(swc_validate *run, const sheet_plan *sheet, const swc_row *row)
{
    for (size_t i = 0; i < run->unique_count; i++) {
        size_t field = run->unique[i].field;
        uint32_t column = sheet->source_of[field];
        const swc_cell *cell = column == SWC_NO_COLUMN ? NULL : swc_validate_row_cell(row, column);
        if (cell == NULL || cell->text.length == 0) {
            continue;
        }
        if (swc_validate_repeats_is_on(&run->repeats)) {
            __builtin_prefetch(swc_validate_repeats_byte(&run->repeats, cell->text));
        } else {
            swc_validate_idset_expect(&run->ids[field], cell->text);
        }
    }
}
