/* The second reading: every row is emitted, rejected or skipped, and each is counted. */
#include "ops/validate/emit.h"

#include "ops/validate/emitter.h"
#include "ops/validate/ledger.h"
#include "ops/validate/minimum.h"
#include "ops/validate/report.h"
#include "ops/validate/scan.h"
#include "ops/validate/sets.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static issue_place row_place(const emitter *emit, const swc_row *row)
{
    return (issue_place){.file = emit->sheet->file,
                         .sheet = emit->sheet,
                         .row = row->number,
                         .column = SWC_NO_COLUMN};
}

static swc_status row_issue(emitter *emit, const swc_row *row, swc_issue_code code,
                            issue_details details, swc_error *error)
{
    if (swc_validate_is_trial(emit)) {
        return SWC_OK;
    }
    issue_place place = row_place(emit, row);
    return swc_validate_run_issue(emit->run, code, &place, &details, error);
}

static swc_status cell_issue(emitter *emit, const swc_row *row, swc_issue_code code,
                             uint32_t column, issue_details details, swc_error *error)
{
    if (swc_validate_is_trial(emit)) {
        return SWC_OK;
    }
    issue_place place = row_place(emit, row);
    place.column = column;
    const swc_cell *cell = swc_validate_row_cell(row, column);
    place.value = cell == NULL ? place.value : cell->text;
    if (column < emit->sheet->column_count) {
        place.heading = emit->sheet->columns[column].heading;
    }
    return swc_validate_run_issue(emit->run, code, &place, &details, error);
}

static swc_status report_findings(emitter *emit, const swc_row *row, swc_error *error)
{
    if (swc_validate_is_trial(emit)) {
        return SWC_OK;
    }
    swc_validate *run = emit->run;
    const row_record *record = emit->record;
    for (size_t f = 0; f < run->field_count; f++) {
        const swc_value *value = &record->values[f];
        for (size_t i = 0; i < value->finding_count; i++) {
            const swc_finding *finding = &value->findings[i];
            issue_place place = row_place(emit, row);
            place.column = record->columns[f];
            place.field = swc_str_of(run->fields[f].name);
            place.value = record->raw[f];
            if (place.column < emit->sheet->column_count) {
                place.heading = emit->sheet->columns[place.column].heading;
            }
            issue_details details =
                swc_validate_details_both(finding->detail_vi, finding->detail_en);
            swc_status status = swc_validate_run_issue(run, finding->code, &place, &details, error);
            if (status != SWC_OK) {
                return status;
            }
        }
    }
    return SWC_OK;
}

static swc_status refuse_extra(emitter *emit, const swc_row *row, uint32_t column,
                               swc_issue_code *code_out, swc_error *error)
{
    char vi[64];
    char en[64];
    *code_out = SWC_ISSUE_EXTRA_CELL;
    (void)snprintf(vi, sizeof vi, "ô thứ %u, bảng có %zu cột", (unsigned)column + 1,
                   emit->sheet->column_count);
    (void)snprintf(en, sizeof en, "cell %u, the table has %zu columns", (unsigned)column + 1,
                   emit->sheet->column_count);
    return cell_issue(emit, row, *code_out, column, swc_validate_details_both(vi, en), error);
}

/* A fault of the whole record, beside which its cells say nothing; COUNT: none. */
static swc_status judge_record(emitter *emit, const swc_row *row, const row_source *source,
                               swc_issue_code *code_out, swc_error *error)
{
    const row_record *record = emit->record;
    *code_out = SWC_ISSUE_COUNT;
    if (row->quote_open) {
        *code_out = SWC_ISSUE_QUOTE_OPEN;
        char vi[64];
        char en[64];
        (void)snprintf(vi, sizeof vi, "dòng %" PRIu64, row->quote_line);
        (void)snprintf(en, sizeof en, "line %" PRIu64, row->quote_line);
        return row_issue(emit, row, *code_out, swc_validate_details_both(vi, en), error);
    }
    if (emit->table.other_header) {
        *code_out = SWC_ISSUE_HEADER_AMBIGUOUS;
        return row_issue(
            emit, row, *code_out,
            swc_validate_details_both(
                "phía trên dòng này có một tiêu đề khác với tiêu đề của bảng, hãy tách "
                "thành trang tính riêng",
                "another header than the table's stands above this row, move what is "
                "below it to a sheet of its own"),
            error);
    }
    if (row->encoding_unsure || source->unsure_column != SWC_NO_COLUMN) {
        *code_out = SWC_ISSUE_ENCODING_UNSURE;
        return cell_issue(emit, row, *code_out, source->unsure_column, (issue_details){0}, error);
    }
    return record->extra_cell == SWC_NO_COLUMN
               ? SWC_OK
               : refuse_extra(emit, row, record->extra_cell, code_out, error);
}

/* Warnings on the row as a whole. */
static swc_status warn_of_row(emitter *emit, const swc_row *row, const row_source *source,
                              swc_error *error)
{
    swc_status status = SWC_OK;
    if (row->quote_stray) {
        status = row_issue(emit, row, SWC_ISSUE_QUOTE_STRAY, (issue_details){0}, error);
    }
    if (status == SWC_OK && emit->record->stray_cell != SWC_NO_COLUMN) {
        status = cell_issue(emit, row, SWC_ISSUE_STRAY_CELL, emit->record->stray_cell,
                            (issue_details){0}, error);
    }
    uint32_t column = source->converted_column;
    if (status == SWC_OK && column != SWC_NO_COLUMN && column < emit->sheet->column_count &&
        !swc_validate_is_trial(emit) && !emit->sheet->columns[column].mojibake_told) {
        emit->sheet->columns[column].mojibake_told = true; /* once a column says it all */
        status = cell_issue(
            emit, row, SWC_ISSUE_ENCODING_MOJIBAKE, column,
            swc_validate_details_same(swc_str_of(swc_encoding_name(source->converted_from))),
            error);
    }
    if (status == SWC_OK && emit->above.told_column != SWC_NO_COLUMN) {
        status = cell_issue(
            emit, row, SWC_ISSUE_OUTLIER, emit->above.told_column,
            swc_validate_details_both("từ dòng này, ô trống của cột lấy theo ô ghi phía trên",
                                      "from here on, blanks of the column are what stands above"),
            error);
    }
    uint32_t left = emit->above.left_column;
    if (status == SWC_OK && left != SWC_NO_COLUMN &&
        emit->record->values[emit->sheet->columns[left].field].text.length == 0) {
        status = cell_issue(emit, row, SWC_ISSUE_OUTLIER, left,
                            swc_validate_details_both(
                                "để trống; nếu vẫn là như ô ghi phía trên thì hãy ghi lại",
                                "left blank; if it is still what stands above, write it again"),
                            error);
    }
    if (status == SWC_OK && emit->table.example) {
        status = cell_issue(
            emit, row, SWC_ISSUE_OUTLIER, emit->sheet->name_column,
            swc_validate_details_both("giống tên ví dụ trong mẫu", "like a template's example"),
            error);
    }
    return status;
}

static swc_status check_row(emitter *emit, const swc_row *row, swc_issue_code *fault_out,
                            swc_error *error)
{
    swc_validate *run = emit->run;
    row_record *record = emit->record;
    idset_place here = {emit->sheet->number, (uint32_t)(row->number & (IDSET_MAX_ROW - 1))};
    swc_status status = SWC_OK;
    if (run->schools != NULL) {
        status = swc_validate_register_check(run, record, error);
    }
    if (status == SWC_OK) {
        status = swc_validate_record_check(run, record, emit->sheet, error);
    }
    if (status == SWC_OK && !swc_validate_is_trial(emit) && run->ledger != NULL &&
        !record->is_bad) {
        status = swc_validate_ledger_check(run, record, here, error);
        swc_validate_record_settle(run, record);
    }
    if (status == SWC_OK && run->minimum != NULL && run->kind == SWC_DEVICES) {
        swc_validate_minimum_check(run, record);
    }
    if (status == SWC_OK && record->is_wide && record->is_bad) {
        /* a cell too many explains the other faults: the row has shifted */
        return refuse_extra(emit, row, (uint32_t)emit->sheet->width, fault_out, error);
    }
    if (status == SWC_OK && record->has_findings) {
        status = report_findings(emit, row, error);
    }
    if (status == SWC_OK && !record->is_bad) {
        status = swc_validate_sets_check(run, record, emit->sheet, row->number,
                                         swc_validate_is_trial(emit), fault_out, error);
    }
    if (status == SWC_OK && swc_validate_is_trial(emit) && *fault_out == SWC_ISSUE_COUNT &&
        !record->is_bad) {
        status = swc_validate_ledger_note(run, record, here, error);
    }
    return status;
}

static swc_status take_data(emitter *emit, const swc_row *row, const row_source *source,
                            swc_error *error)
{
    emit->hidden_rows += row->hidden;
    swc_issue_code fault = SWC_ISSUE_COUNT;
    swc_validate_sets_expect(emit->run, emit->sheet, row);
    swc_status status =
        swc_validate_record_read(emit->run, emit->record, row, &emit->table, &emit->sums, error);
    if (status == SWC_OK) {
        status = judge_record(emit, row, source, &fault, error);
    }
    if (status == SWC_OK) {
        status = warn_of_row(emit, row, source, error);
    }
    if (status == SWC_OK && fault == SWC_ISSUE_COUNT) {
        status = check_row(emit, row, &fault, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    if (fault != SWC_ISSUE_COUNT || emit->record->is_bad) {
        return swc_validate_emit_reject(emit, row, fault, error);
    }
    if (emit->run->kind == SWC_DEVICES && emit->run->ledger != NULL) {
        swc_validate_ledger_count(emit->run, emit->record,
                                  (idset_place){emit->sheet->number, (uint32_t)row->number});
    }
    return swc_validate_is_trial(emit) ? SWC_OK : swc_validate_emit_write(emit, row, error);
}

static swc_status keep_note(swc_validate *run, const swc_row *row, swc_error *error)
{
    swc_buf line = {0};
    bool added = true;
    for (size_t i = 0; i < row->cell_count && added; i++) { /* a note may hold the delimiter */
        added =
            (i == 0 || swc_buf_add_char(&line, ',')) && swc_buf_add_str(&line, row->cells[i].text);
    }
    void *notes = run->notes;
    added = added && swc_grow(&notes, &run->note_capacity, run->note_count + 1, sizeof(swc_str));
    if (added) {
        run->notes = notes;
        swc_str kept = swc_arena_copy(&run->arena, swc_buf_str(&line));
        added = kept.data != NULL;
        run->notes[run->note_count] = kept;
        run->note_count += added;
    }
    swc_buf_free(&line);
    return added ? SWC_OK : swc_fail_memory(error);
}

static swc_status show_skipped(emitter *emit, const swc_row *row, row_verdict verdict,
                               swc_error *error)
{
    const swc_validate *run = emit->run;
    if (!run->options.verbose || run->options.show == NULL) {
        return SWC_OK;
    }
    swc_lang lang = run->options.message_lang;
    swc_buf_clear(&emit->line);
    idset_place place = {emit->sheet->number, (uint32_t)row->number};
    bool added = swc_validate_place_text(run, place, &emit->line) &&
                 swc_buf_printf(&emit->line, ": %s: %s", lang == SWC_VI ? "bỏ qua" : "skipped",
                                swc_validate_row_verdict_name(verdict, lang));
    if (!added) {
        return swc_fail_memory(error);
    }
    run->options.show(run->options.context, emit->line.data);
    return SWC_OK;
}

static swc_status take_skipped(emitter *emit, const swc_row *row, row_verdict verdict,
                               const swc_line *line, swc_error *error)
{
    swc_status status = SWC_OK;
    if (swc_validate_is_trial(emit)) {
        return SWC_OK;
    }
    emit->run->skipped++;
    if ((verdict == ROW_TOTAL || verdict == ROW_SUBTOTAL) && !line->is_carried) {
        status = swc_validate_totals_check(emit->run, &emit->sums, row, line, error);
    } else if (verdict == ROW_SUBHEADING || verdict == ROW_REPEATED_HEADER || verdict == ROW_PAGE) {
        status = swc_validate_totals_mark(&emit->sums, error);
    } else if (verdict == ROW_NOTE && swc_validate_stream_note_of(row) == NOTE_HISTORY) {
        status = keep_note(emit->run, row, error);
    } else if (verdict == ROW_STRAY && row->cell_count > 0) {
        status = cell_issue(emit, row, SWC_ISSUE_STRAY_CELL, row->cells[0].column,
                            (issue_details){0}, error);
    }
    return status == SWC_OK ? show_skipped(emit, row, verdict, error) : status;
}

static swc_status sheet_count_issue(emitter *emit, swc_issue_code code, size_t count,
                                    swc_error *error)
{
    if (count == 0) {
        return SWC_OK;
    }
    char vi[48];
    char en[48];
    (void)snprintf(vi, sizeof vi, "%zu dòng", count);
    (void)snprintf(en, sizeof en, "%zu rows", count);
    issue_place place = {.file = emit->sheet->file, .sheet = emit->sheet, .column = SWC_NO_COLUMN};
    issue_details details = swc_validate_details_both(vi, en);
    return swc_validate_run_issue(emit->run, code, &place, &details, error);
}

static swc_status end_sheet(emitter *emit, swc_error *error)
{
    swc_status status = sheet_count_issue(emit, SWC_ISSUE_BLANK_ROW, emit->table.blank_rows, error);
    if (status == SWC_OK) {
        status = sheet_count_issue(emit, SWC_ISSUE_ROWS_HIDDEN, emit->hidden_rows, error);
    }
    swc_buf texts[2] = {{0}, {0}};
    if (status == SWC_OK &&
        (!swc_validate_table_state_summary(&emit->table, SWC_VI, &texts[SWC_VI]) ||
         !swc_validate_table_state_summary(&emit->table, SWC_EN, &texts[SWC_EN]))) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK && texts[SWC_VI].length > 0) {
        issue_place place = {
            .file = emit->sheet->file, .sheet = emit->sheet, .column = SWC_NO_COLUMN};
        issue_details details = {
            .text = {{swc_buf_str(&texts[SWC_VI])}, {swc_buf_str(&texts[SWC_EN])}}};
        status = swc_validate_run_issue(emit->run, SWC_ISSUE_ROWS_SKIPPED, &place, &details, error);
    }
    swc_buf_free(&texts[SWC_VI]);
    swc_buf_free(&texts[SWC_EN]);
    return status;
}

static swc_status emit_rows(emitter *emit, row_source *source, swc_issue_code *code,
                            swc_error *error)
{
    swc_status status = swc_validate_row_source_start(source, emit->sheet->index, code, error);
    swc_line line = {0}; /* of the last row that was no plain data: too large to clear each time */
    while (status == SWC_OK) {
        swc_row row;
        status = swc_validate_row_source_next(source, &row, code, error);
        if (status != SWC_OK) {
            break;
        }
        emit->run->rows_read += !swc_validate_is_trial(emit);
        status = swc_validate_merges_fill(&emit->merges, emit->run, &row, error);
        if (status != SWC_OK) {
            break;
        }
        row_verdict verdict = row.quote_open && row.number > emit->sheet->header_last_row
                                  ? ROW_DATA
                                  : swc_validate_table_state_judge(&emit->table, &row, &line);
        if (emit->table.no_memory) {
            status = swc_fail_memory(error);
            break;
        }
        if (verdict == ROW_DATA) {
            swc_validate_header_again(emit->run, &emit->table, &row, &verdict);
        }
        if (verdict == ROW_DATA) {
            status = swc_validate_above_fill(&emit->above, emit->run, &row, error);
        } else if (verdict == ROW_SUBHEADING) {
            swc_validate_above_forget(&emit->above, emit->run, &line);
        }
        if (status == SWC_OK) {
            status = verdict == ROW_DATA ? take_data(emit, &row, source, error)
                                         : take_skipped(emit, &row, verdict, &line, error);
        }
    }
    return status == SWC_END ? SWC_OK : status;
}

static swc_status emit_sheet(emitter *emit, swc_reader *reader, swc_issue_code *code,
                             swc_error *error)
{
    const sheet_plan *sheet = emit->sheet;
    swc_encoding_decision *decisions =
        calloc(sheet->column_count + 1, sizeof(swc_encoding_decision));
    if (decisions == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t c = 0; c < sheet->column_count; c++) {
        decisions[c] = sheet->columns[c].decision;
    }
    swc_validate_table_state_begin(&emit->table, sheet);
    swc_validate_merges_begin(&emit->merges, sheet);
    if (swc_validate_above_start(&emit->above, sheet, error) != SWC_OK) {
        free(decisions);
        return SWC_ERR_MEMORY;
    }
    emit->hidden_rows = 0;
    for (size_t f = 0; f < emit->run->field_count; f++) {
        if (emit->run->fields[f].type == SWC_TYPE_DISTRICT) {
            swc_memo_clear(&emit->run->memos[f]); /* the title may name another province */
        }
    }
    row_source source;
    swc_validate_row_source_init(&source, reader, emit->run->judge);
    swc_validate_row_source_decide(&source, decisions, sheet->column_count);
    swc_status status = swc_validate_emit_begin_origin(emit)
                            ? swc_validate_totals_begin(&emit->sums, sheet, error)
                            : swc_fail_memory(error);
    if (status == SWC_OK) {
        status = emit_rows(emit, &source, code, error);
        if (status == SWC_OK && !swc_validate_is_trial(emit)) {
            status = swc_validate_totals_close(emit->run, &emit->sums, error);
        }
        swc_validate_totals_end(&emit->sums);
    }
    swc_validate_row_source_free(&source);
    free(decisions);
    return status == SWC_OK && !swc_validate_is_trial(emit) ? end_sheet(emit, error) : status;
}

swc_status swc_validate_emit_file(swc_validate *run, file_plan *file, swc_stream_writer *writer,
                                  swc_error *error)
{
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_reader *reader = NULL;
    swc_status status = swc_validate_open_file(run, file, false, &reader, &code, error);
    if (status != SWC_OK) {
        return status;
    }
    emitter emit = {.run = run, .writer = writer};
    emit.record = malloc(sizeof *emit.record);
    emit.cells = calloc(run->field_count + run->extras.count + 1, sizeof *emit.cells);
    if (emit.record == NULL || emit.cells == NULL) {
        status = swc_fail_memory(error);
    }
    for (size_t i = 0; i < file->sheet_count && status == SWC_OK; i++) {
        emit.sheet = run->sheets[file->first_sheet + i];
        status = emit_sheet(&emit, reader, &code, error);
    }
    if (status == SWC_OK) {
        status = swc_validate_still_same(file, reader, error);
    }
    swc_validate_merges_end(&emit.merges);
    swc_validate_above_free(&emit.above);
    free(emit.record);
    free(emit.cells);
    swc_buf_free(&emit.origin);
    swc_buf_free(&emit.codes);
    swc_buf_free(&emit.line);
    swc_validate_close_file(file, reader);
    return status;
}
