/* Gives rows with repaired text; decides no encoding itself. */
#include "ops/validate/rows.h"

#include "model/header/header.h"
#include "text/letters.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

void swc_validate_row_source_init(row_source *source, swc_reader *reader, swc_encoding_judge *judge)
{
    *source = (row_source){.reader = reader, .judge = judge};
}

void swc_validate_row_source_decide(row_source *source, const swc_encoding_decision *decisions,
                                    size_t count)
{
    source->decisions = decisions;
    source->decision_count = count;
    source->any_repair = false;
    for (size_t i = 0; i < count; i++) {
        source->any_repair = source->any_repair || !decisions[i].clean;
    }
}

swc_status swc_validate_row_source_start(row_source *source, size_t sheet, swc_issue_code *code_out,
                                         swc_error *error)
{
    source->workbook = swc_reader_sheet(source->reader, sheet).workbook;
    return swc_reader_start(source->reader, sheet, code_out, error);
}

/* What the font of a cell proves; UTF8: nothing. */
static swc_encoding font_encoding(const row_source *source, uint32_t column)
{
    switch (source->workbook ? swc_reader_font_encoding(source->reader, column) : '\0') {
    case 't':
        return SWC_ENCODING_TCVN3;
    case 'T':
        return SWC_ENCODING_TCVN3_CAPITALS;
    case 'v':
        return SWC_ENCODING_VNI;
    default:
        return SWC_ENCODING_UTF8;
    }
}

/* How the text of a cell is to be read: by its font, else by the decision on its column. While
 * fonts are counted none is believed more than its text. */
static swc_encoding_decision decision_for(const row_source *source, uint32_t column)
{
    swc_encoding_decision decided = {.encoding = SWC_ENCODING_UTF8, .clean = true};
    swc_encoding font = font_encoding(source, column);
    if (source->decisions != NULL && column < source->decision_count) {
        decided = source->decisions[column];
    }
    return font == SWC_ENCODING_UTF8
               ? decided
               : (swc_encoding_decision){.encoding = font,
                                         .settled = decided.fonts_tell,
                                         .mixed = decided.fonts_lie || source->fonts != NULL,
                                         .phrases = decided.phrases};
}

static void count_font(row_source *source, const swc_cell *cell, swc_repair result)
{
    if (cell->column < source->font_count &&
        font_encoding(source, cell->column) != SWC_ENCODING_UTF8) {
        font_tally *tally = &source->fonts[cell->column];
        tally->converted += result == SWC_REPAIR_CONVERTED;
        tally->unicode += swc_letters_of(cell->text) == SWC_LETTERS_HIGH;
    }
}

/* Whether a cell is text that is perhaps not what it seems. Most columns are clean: asked first.
 * all: how every column is read; NULL: as the source decides. */
static bool may_need_repair(const row_source *source, const swc_encoding_decision *all,
                            const swc_cell *cell)
{
    bool is_clean =
        all == NULL && !source->workbook &&
        (cell->column >= source->decision_count || source->decisions[cell->column].clean);
    if (cell->type != SWC_CELL_TEXT || is_clean || swc_is_symbol_tick(cell->text)) {
        return false;
    }
    return !swc_is_ascii(cell->text) ||
           (all == NULL && font_encoding(source, cell->column) == SWC_ENCODING_TCVN3_CAPITALS);
}

/* The reader's cells are not ours to change. */
static swc_status copy_cells(row_source *source, const swc_row *row, swc_error *error)
{
    void *cells = source->cells;
    if (!swc_grow(&cells, &source->cell_capacity, row->cell_count + 1, sizeof *source->cells)) {
        return swc_fail_memory(error);
    }
    source->cells = cells;
    memcpy(source->cells, row->cells, row->cell_count * sizeof *source->cells);
    return SWC_OK;
}

/* Converted texts go into one buffer, whose pointers are set at the end because it may move while
 * it grows. */
static swc_status repair(row_source *source, const swc_encoding_decision *all, swc_row *row,
                         swc_error *error)
{
    swc_buf_clear(&source->text);
    bool converted = false;
    uint32_t kept_column = SWC_NO_COLUMN;
    for (size_t i = 0; i < row->cell_count; i++) {
        const swc_cell *cell = &row->cells[i];
        if (!may_need_repair(source, all, cell)) {
            continue;
        }
        swc_encoding_decision decision = all == NULL ? decision_for(source, cell->column) : *all;
        if (decision.clean) {
            continue;
        }
        swc_repair result = SWC_REPAIR_SAME;
        swc_encoding from = decision.encoding;
        size_t start = source->text.length;
        swc_status status = swc_text_repair(source->judge, decision, cell->text, &source->text,
                                            &result, &from, error);
        if (status == SWC_OK && result == SWC_REPAIR_CONVERTED && !converted) {
            status = copy_cells(source, row, error);
        }
        if (status != SWC_OK) {
            return status;
        }
        if (all == NULL && source->fonts != NULL && !swc_is_ascii(cell->text)) {
            count_font(source, cell, result);
        }
        if (result == SWC_REPAIR_CONVERTED) {
            source->cells[i].text = (swc_str){NULL, source->text.length - start};
            converted = true;
            if (source->converted_column == SWC_NO_COLUMN) {
                source->converted_column = cell->column;
                source->converted_from = from;
            }
        } else if (result == SWC_REPAIR_UNSURE && source->unsure_column == SWC_NO_COLUMN) {
            source->unsure_column = cell->column;
        } else if (result == SWC_REPAIR_KEPT && kept_column == SWC_NO_COLUMN) {
            kept_column = cell->column;
        }
    }
    if (converted && source->unsure_column == SWC_NO_COLUMN) { /* the row is in an old encoding */
        source->unsure_column = kept_column;
    }
    size_t start = 0;
    for (size_t i = 0; i < row->cell_count && converted; i++) {
        swc_cell *cell = &source->cells[i];
        if (cell->text.data == NULL && cell->text.length > 0) {
            cell->text.data = source->text.data + start;
            start += cell->text.length;
        }
    }
    row->cells = converted ? source->cells : row->cells;
    return SWC_OK;
}

swc_status swc_validate_row_source_next(row_source *source, swc_row *row_out,
                                        swc_issue_code *code_out, swc_error *error)
{
    source->converted_column = SWC_NO_COLUMN;
    source->unsure_column = SWC_NO_COLUMN;
    swc_status status = swc_reader_next(source->reader, row_out, code_out, error);
    if (status == SWC_OK && (source->workbook || source->any_repair)) {
        status = repair(source, NULL, row_out, error);
    }
    return status;
}

swc_status swc_validate_row_source_read_as(row_source *source, swc_encoding_decision decision,
                                           swc_row *row, swc_error *error)
{
    return repair(source, &decision, row, error);
}

void swc_validate_row_source_free(row_source *source)
{
    free(source->cells);
    swc_buf_free(&source->text);
    *source = (row_source){0};
}

bool swc_validate_text_is_blank(swc_str text)
{
    size_t at = 0;
    while (at < text.length) {
        if (!swc_is_space(swc_utf8_next(text, &at))) {
            return false;
        }
    }
    return true;
}

bool swc_validate_row_is_blank(const swc_row *row)
{
    for (size_t i = 0; i < row->cell_count; i++) {
        if (!swc_validate_cell_is_blank(&row->cells[i])) {
            return false;
        }
    }
    return true;
}

const swc_cell *swc_validate_row_cell(const swc_row *row, uint32_t column)
{
    size_t low = 0;
    size_t high = row->cell_count;
    if (column < row->cell_count && row->cells[column].column == column) {
        return &row->cells[column]; /* no gaps: the usual case */
    }
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (row->cells[middle].column < column) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < row->cell_count && row->cells[low].column == column ? &row->cells[low] : NULL;
}

static bool starts_with(swc_str text, const char *prefix)
{
    size_t length = strlen(prefix);
    return text.length >= length && memcmp(text.data, prefix, length) == 0;
}

stream_note swc_validate_stream_note_of(const swc_row *row)
{
    if (row->cell_count == 0 || row->cells[0].column != 0 || row->cells[0].type != SWC_CELL_TEXT) {
        return NOTE_NONE;
    }
    swc_str text = row->cells[0].text;
    if (text.length == 0 || text.data[0] != '#') {
        return NOTE_NONE;
    }
    return starts_with(text, "#swc ")           ? NOTE_HISTORY
           : starts_with(text, "#end rows=")    ? NOTE_END
           : starts_with(text, "#fail status=") ? NOTE_FAIL
                                                : NOTE_NONE;
}
