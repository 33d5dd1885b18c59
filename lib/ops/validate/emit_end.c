/* Where a data row ends: in the stream, or with its codes among the rejected ones. */
#include "ops/validate/emitter.h"

static bool add_code(emitter *emit, swc_issue_code code)
{
    return (emit->codes.length == 0 || swc_buf_add_char(&emit->codes, ';')) &&
           swc_buf_add_text(&emit->codes, swc_issue_name(code));
}

static bool collect_codes(emitter *emit, swc_issue_code row_code)
{
    swc_buf_clear(&emit->codes);
    bool seen[SWC_ISSUE_COUNT] = {false};
    bool added = true;
    if (row_code != SWC_ISSUE_COUNT) {
        seen[row_code] = true;
        added = add_code(emit, row_code);
    }
    for (size_t f = 0; f < emit->run->field_count; f++) {
        const swc_value *value = &emit->record->values[f];
        for (size_t i = 0; i < value->finding_count && added; i++) {
            swc_issue_code code = value->findings[i].code;
            if (!seen[code] && swc_issue_severity(code) == SWC_SEVERITY_ERROR) {
                seen[code] = true;
                added = add_code(emit, code);
            }
        }
    }
    return added;
}

bool swc_validate_emit_begin_origin(emitter *emit)
{
    swc_buf *origin = &emit->origin;
    swc_buf_clear(origin);
    bool added = swc_buf_add_str(origin, emit->sheet->file->shown) && swc_buf_add_char(origin, '!');
    if (added && emit->sheet->workbook) {
        added = swc_buf_add_str(origin, emit->sheet->name) && swc_buf_add_char(origin, '!');
    }
    emit->origin_prefix = origin->length;
    emit->origin_row = 0;
    return added;
}

/* Written where it stays: a copy of bytes just written would have to wait for them. */
static bool set_origin(emitter *emit, const swc_row *row)
{
    enum { MOST_DIGITS = 20 };
    swc_buf *origin = &emit->origin;
    bool is_next = emit->origin_row > 0 && row->number == emit->origin_row + 1;
    emit->origin_row = row->number;
    if (is_next && origin->data[origin->length - 1] < '9') { /* nine rows of ten */
        origin->data[origin->length - 1]++;
        return true;
    }
    origin->length = emit->origin_prefix;
    if (!swc_buf_reserve(origin, MOST_DIGITS)) {
        return false;
    }
    origin->length++;
    for (uint64_t rest = row->number; rest > 9; rest /= 10) {
        origin->length++;
    }
    origin->data[origin->length] = '\0';
    uint64_t rest = row->number;
    for (size_t at = origin->length; at > emit->origin_prefix; at--) {
        origin->data[at - 1] = (char)('0' + rest % 10);
        rest /= 10;
    }
    return true;
}

swc_status swc_validate_emit_reject(emitter *emit, const swc_row *row, swc_issue_code row_code,
                                    swc_error *error)
{
    swc_validate *run = emit->run;
    if (swc_validate_is_trial(emit)) {
        return SWC_OK;
    }
    run->in++;
    run->rejected++;
    if (run->rejects == NULL) {
        return SWC_OK;
    }
    if (!collect_codes(emit, row_code) || !set_origin(emit, row)) {
        return swc_fail_memory(error);
    }
    for (size_t f = 0; f < run->field_count; f++) {
        emit->cells[f] = emit->record->raw[f];
    }
    if (emit->cells[run->origin_field].length == 0) {
        emit->cells[run->origin_field] = swc_buf_str(&emit->origin);
    }
    emit->cells[run->field_count] = swc_buf_str(&emit->codes);
    return swc_listing_row(run->rejects, emit->cells, run->field_count + 1, error);
}

swc_status swc_validate_emit_write(emitter *emit, const swc_row *row, swc_error *error)
{
    swc_validate *run = emit->run;
    const row_record *record = emit->record;
    run->in++;
    run->out++;
    for (size_t f = 0; f < run->field_count; f++) {
        emit->cells[f] = record->values[f].text;
    }
    if (emit->cells[run->origin_field].length == 0) {
        if (!set_origin(emit, row)) {
            return swc_fail_memory(error);
        }
        emit->cells[run->origin_field] = swc_buf_str(&emit->origin);
    }
    for (size_t i = 0; i < run->extras.count; i++) {
        emit->cells[run->field_count + i] = (swc_str){NULL, 0};
    }
    for (size_t c = 0; c < emit->sheet->column_count && run->extras.count > 0; c++) {
        if (emit->sheet->columns[c].use == USE_EXTRA) {
            emit->cells[run->field_count + emit->sheet->columns[c].extra] = record->extras[c];
        }
    }
    return swc_stream_write(emit->writer, emit->cells, run->field_count + run->extras.count, error);
}
