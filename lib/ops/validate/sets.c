/* Repeated IDs over all rows of a run. Decides nothing but that; emits nothing. */
#include "ops/validate/sets.h"

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

void swc_validate_sets_begin(swc_validate *run)
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
}

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
        if (id.length == 0) {
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
        if (cell != NULL) {
            swc_validate_idset_expect(&run->ids[field], cell->text);
        }
    }
}
