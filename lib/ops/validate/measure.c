/* Reads one sheet to its end for the first time: dates, IDs, old encodings, blank columns, and
 * whether a sealed stream is whole. Keeps no row. */
#include "ops/validate/above.h"
#include "ops/validate/bind/bind.h"
#include "ops/validate/merges.h"
#include "ops/validate/scan.h"
#include "ops/validate/sets.h"

#include "text/letters.h"
#include "text/number.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* A sheet's own decision only helps columns of few words; so many cells settle it. */
enum { SHEET_SAMPLE = 4096 };
/* Behind so many cells of a column, those that are surely Unicode say nothing new; any other is
 * still weighed, so that no damaged cell goes by. */
enum { COLUMN_SAMPLE = 4096 };

/* What the loop over cells asks of a column: side by side, and not in its plan of five lines. */
typedef struct column_watch {
    uint32_t weighed; /* cells that spoke for its encoding */
    bool is_watched;  /* something else is learned from its cells */
    bool may_ditto;   /* a mark in it may mean what stands above, and none did yet */
} column_watch;

typedef struct stream_end {
    bool has_history, has_end, failed;
    size_t rows; /* as #end says */
} stream_end;

typedef struct measure {
    swc_validate *run;
    sheet_plan *sheet;
    swc_encoding_evidence **evidence; /* [column_count], made when needed */
    swc_encoding_evidence *sheet_evidence;
    font_tally *fonts; /* [column_count] */
    size_t sheet_cells;
    sheet_in_headings looks_for; /* what no column gives and a sub-heading may */
    bool looks_for_legend;
    bool notes_lines;    /* that may explain codes of other columns */
    column_watch *watch; /* [column_count] */
    size_t rows;         /* below the header, notes apart */
    above_tally *above;
    stream_end end;
    bool counts_sparse; /* three columns or more must be filled: a line of two cells is no row */
    sparse_tally sparse;
} measure;

static void take_note(measure *work, const swc_row *row, stream_note note)
{
    if (note == NOTE_HISTORY) {
        work->end.has_history = true;
    } else if (note == NOTE_FAIL) {
        work->end.failed = true;
    } else {
        work->end.has_end = true;
        swc_str text = row->cells[0].text;
        size_t number = 0;
        for (size_t i = sizeof "#end rows=" - 1; i < text.length && text.data[i] >= '0' &&
                                                 text.data[i] <= '9' && number < SIZE_MAX / 100;
             i++) {
            number = number * 10 + (size_t)(text.data[i] - '0');
        }
        work->end.rows = number;
    }
}

/* What a text beyond ASCII says of its column's encoding. */
static swc_status weigh_text(measure *work, const swc_cell *cell, swc_error *error)
{
    swc_encoding_evidence **evidence = &work->evidence[cell->column];
    if (*evidence == NULL) {
        swc_status status = swc_encoding_evidence_new(work->run->judge, evidence, error);
        if (status != SWC_OK) {
            return status;
        }
        swc_encoding_know(*evidence,
                          swc_validate_known_of(work->run, &work->sheet->columns[cell->column]));
    }
    work->watch[cell->column].weighed++;
    swc_encoding_add_text(*evidence, cell->text);
    if (work->sheet_cells < SHEET_SAMPLE) {
        work->sheet_cells++;
        swc_encoding_add_text(work->sheet_evidence, cell->text);
    }
    return SWC_OK;
}

/* Whether any is a code of the ministry, if with a slip: asked until one is. */
static void watch_pupil_code(column_plan *column, const swc_cell *cell)
{
    swc_id_tally *ids = &column->seen.ids;
    if (ids->student + ids->personal > 0) {
        return;
    }
    swc_id_tally_add(ids, cell);
    for (size_t i = 0; i < cell->text.length && ids->student + ids->personal + ids->other == 0;
         i++) {
        ids->other += cell->text.data[i] >= '0' && cell->text.data[i] <= '9'; /* "HS001" */
    }
}

/* Whether the words of its cells decide what the column is. */
static bool asks_words(const column_plan *column)
{
    return column->question.is_kind || column->question.is_thing || column->question.is_content;
}

static swc_status watch_cell(measure *work, const swc_row *row, size_t i, swc_error *error)
{
    const swc_cell *cell = &row->cells[i];
    column_plan *column = &work->sheet->columns[cell->column];
    if (column->seen.is_date) {
        swc_date_tally_add(&column->seen.dates, cell);
    } else if (column->use == USE_ANY_ID) {
        swc_id_tally_add(&column->seen.ids, cell);
    } else if (column->question.is_pupil_code) {
        watch_pupil_code(column, cell);
    } else if (column->use == USE_IGNORED && row->cell_count > 2 &&
               !swc_validate_cell_is_blank(cell)) {
        column->seen.cells++;
    }
    if (column->seen.is_counted) {
        swc_validate_count_cell(work->run, work->sheet, row, i);
    }
    if (column->seen.is_amount && cell->type == SWC_CELL_TEXT &&
        swc_has_decimal_point(cell->text)) {
        column->facts.point_is_decimal = true;
    }
    swc_status status =
        column->seen.is_noted ? swc_validate_sets_note(work->run, column, cell, error) : SWC_OK;
    return status == SWC_OK && asks_words(column) && row->cell_count > 2
               ? swc_validate_count_words(work->run, work->sheet, cell, error)
               : status;
}

static inline bool is_ditto(const swc_cell *cell)
{
    return cell->text.length <= SWC_DITTO_BYTES && cell->text.length > 0 &&
           swc_may_be_ditto(cell->text.data[0]) && cell->type == SWC_CELL_TEXT &&
           swc_ditto_of(cell->text) != SWC_DITTO_NOT;
}

/* Whether something is still looked for that a sub-heading may say. */
static bool misses_heading(const measure *work)
{
    const sheet_plan *sheet = work->sheet;
    return (work->looks_for.category && !sheet->in_headings.category) ||
           (work->looks_for.school && !sheet->in_headings.school) ||
           (work->looks_for.thing && !sheet->in_headings.thing) ||
           (work->looks_for.point && !sheet->in_headings.point) ||
           (work->looks_for.entry && !sheet->in_headings.entry) ||
           (work->looks_for.donor && !sheet->in_headings.donor) ||
           (work->looks_for.round && !sheet->in_headings.round) ||
           (work->looks_for.day && !sheet->in_headings.day) ||
           (work->looks_for.district && !sheet->in_headings.district &&
            !sheet->in_headings.commune) ||
           (work->looks_for.commune && !sheet->in_headings.commune);
}

/* Whether somebody filled in the row: two cells, its number apart. */
static bool is_filled_in(const sheet_plan *sheet, const swc_row *row)
{
    size_t filled = 0;
    for (size_t i = 0; i < row->cell_count && filled < 2; i++) {
        filled +=
            row->cells[i].column != sheet->numbering && !swc_validate_cell_is_blank(&row->cells[i]);
    }
    return filled >= 2 && !swc_validate_names_columns(row);
}

/* row: its words as they are meant; cells: as they were read, to tell how the columns are read. */
static swc_status measure_row(measure *work, const swc_row *row, bool is_short,
                              const swc_cell *cells, swc_error *error)
{
    sheet_plan *sheet = work->sheet;
    const size_t column_count = sheet->column_count;
    const swc_cell *end = cells + row->cell_count;
    for (const swc_cell *cell = cells; cell < end && cell->column < column_count; cell++) {
        column_watch *watch = &work->watch[cell->column];
        swc_status status = SWC_OK;
        if (watch->is_watched) {
            status = watch_cell(work, row, (size_t)(cell - cells), error);
        }
        if (watch->may_ditto && is_ditto(cell)) {
            sheet->columns[cell->column].block.has_ditto = true;
            watch->may_ditto = false; /* one is enough */
        }
        swc_letters letters = swc_letters_of(cell->text);
        bool says_nothing = letters == SWC_LETTERS_ASCII || cell->type != SWC_CELL_TEXT ||
                            (letters == SWC_LETTERS_HIGH && watch->weighed >= COLUMN_SAMPLE);
        if (status == SWC_OK && !says_nothing) {
            status = weigh_text(work, cell, error);
        }
        if (status != SWC_OK) {
            return status;
        }
    }
    sheet->holds_rows = sheet->holds_rows || is_filled_in(sheet, row);
    swc_validate_above_note(work->above, row);
    if (sheet->asked_count > 0) {
        swc_status status = swc_validate_by_values_note(work->run, sheet, row, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (work->looks_for_legend) {
        swc_status status = swc_validate_legend_row(sheet, row, is_short, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (work->notes_lines && is_short) {
        swc_status status = swc_validate_lines_note(work->run, sheet, row, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (row->cell_count <= 3 && misses_heading(work)) { /* "I" | "Hộ nghèo" | "12 em" */
        uint32_t of_people = work->run->kind == SWC_STUDENTS ? 0 : SWC_NO_COLUMN;
        swc_line line = swc_line_classify(row, of_people);
        bool heads = line.kind == SWC_LINE_SUBHEADING;
        sheet->in_headings.category |= heads && line.category != NULL;
        sheet->in_headings.thing |= heads && line.thing != NULL;
        sheet->in_headings.point |= heads && line.point != NULL;
        sheet->in_headings.entry |= heads && line.entry != NULL;
        sheet->in_headings.donor |= heads && line.is_donor;
        sheet->in_headings.round |= heads && line.round[0] != '\0';
        sheet->in_headings.day |= heads && line.day[0] != '\0';
        sheet->in_headings.school |= heads && line.school[0] != '\0';
        sheet->in_headings.district |= heads && line.district[0] != '\0';
        sheet->in_headings.commune |= heads && line.commune[0] != '\0';
    }
    return SWC_OK;
}

/* Whether rows need the field and no column gives it. */
static bool is_missing(const measure *work, const char *name)
{
    size_t field = swc_validate_field_of(work->run, name);
    return field < work->run->field_count && work->run->fields[field].required &&
           !swc_validate_is_given(work->sheet, field);
}

static swc_status begin(measure *work, swc_error *error)
{
    sheet_plan *sheet = work->sheet;
    work->evidence = calloc(sheet->column_count + 1, sizeof(swc_encoding_evidence *));
    work->watch = calloc(sheet->column_count + 1, sizeof *work->watch);
    work->fonts = calloc(sheet->column_count + 1, sizeof *work->fonts);
    if (work->evidence == NULL || work->watch == NULL || work->fonts == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = swc_encoding_evidence_new(work->run->judge, &work->sheet_evidence, error);
    if (status != SWC_OK) {
        return status;
    }
    work->looks_for.category = work->run->category_field < work->run->field_count;
    work->looks_for.thing = work->run->kind == SWC_DEVICES || work->run->kind == SWC_HANDOVERS;
    work->looks_for.school = work->run->kind == SWC_STUDENTS || work->run->kind == SWC_HANDOVERS;
    work->looks_for.district = is_missing(work, "district");
    work->looks_for.commune = is_missing(work, "commune");
    work->looks_for.entry = sheet->title.entry_several && is_missing(work, "entry");
    work->looks_for.round = work->run->kind == SWC_HANDOVERS && is_missing(work, "round");
    work->looks_for.day = (work->run->kind == SWC_DONATIONS || work->run->kind == SWC_HANDOVERS) &&
                          is_missing(work, "date");
    work->looks_for.donor = work->run->kind == SWC_DONATIONS && is_missing(work, "donor_name");
    work->looks_for.point = work->run->kind == SWC_COVERAGE && is_missing(work, "status");
    work->looks_for_legend = swc_validate_legend_is_wanted(work->run, sheet);
    work->notes_lines = swc_validate_lines_are_wanted(work->run, sheet);
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        bool is_field = column->use == USE_VALUE || column->use == USE_OF_ENTRY ||
                        column->use == USE_OF_FORM || column->use == USE_DATE_OF_SEX;
        if (is_field) {
            swc_type type = work->run->fields[column->field].type;
            column->seen.is_date = type == SWC_TYPE_DATE || type == SWC_TYPE_BIRTH_DATE;
            column->seen.is_amount = type == SWC_TYPE_MONEY;
            column->question.is_thing = column->use == USE_VALUE && sheet->title.thing != NULL &&
                                        (swc_validate_field_is(work->run, column->field, "type") ||
                                         swc_validate_field_is(work->run, column->field, "item"));
            column->question.is_content = swc_validate_is_content(work->run, column);
        }
        if (column->field == work->run->category_field) {
            work->looks_for.category = false;
        }
        if (swc_validate_field_is(work->run, column->field, "school_name")) {
            work->looks_for.school = false;
        }
    }
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        column->seen.is_date = column->seen.is_date || column->question.is_maybe_day;
        column->seen.is_amount = column->seen.is_amount || column->question.is_maybe_sum;
    }
    size_t required = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        const column_plan *column = &sheet->columns[c];
        required += column->use == USE_VALUE && work->run->fields[column->field].required;
    }
    swc_validate_by_values_begin(work->run, sheet);
    work->counts_sparse = required > 2;
    swc_validate_choose_counted(work->run, work->sheet, work->looks_for.district);
    status = swc_validate_above_begin(work->run, sheet, &work->above, error);
    for (size_t c = 0; c < sheet->column_count; c++) {
        column_plan *column = &sheet->columns[c];
        column->seen.is_noted = swc_validate_sets_may_note(work->run, sheet, column);
        work->watch[c].may_ditto = column->block.may_ditto;
        work->watch[c].is_watched = column->seen.is_date || column->seen.is_noted ||
                                    column->seen.is_amount || column->seen.is_counted ||
                                    column->use == USE_ANY_ID || column->use == USE_IGNORED ||
                                    column->question.is_pupil_code || asks_words(column);
    }
    return status;
}

/* A stream that says it failed, or whose notes or row count do not hold, has lost rows. One that
 * somebody corrected by hand (other bytes, same rows) is read like any file. */
static swc_status check_stream(measure *work, swc_issue_code *code_out, swc_error *error)
{
    const stream_end *end = &work->end;
    *code_out = SWC_ISSUE_INPUT_INCOMPLETE;
    if (end->failed) {
        return swc_fail(error, SWC_ERR_INPUT, "luồng kết thúc bằng dòng #fail",
                        "the stream ends with #fail");
    }
    if (end->has_end && end->rows != work->rows) {
        return swc_fail(error, SWC_ERR_INPUT, "dòng #end ghi %zu dòng, đọc được %zu",
                        "#end says %zu rows, %zu were read", end->rows, work->rows);
    }
    if (end->has_history && !end->has_end) {
        return swc_fail(error, SWC_ERR_INPUT, "thiếu dòng #end", "there is no #end line");
    }
    *code_out = SWC_ISSUE_COUNT;
    return SWC_OK;
}

static void decide_encodings(measure *work, sheet_plan *sheet)
{
    swc_encoding_decision whole =
        swc_encoding_decide_sheet(work->sheet_evidence, work->evidence, sheet->column_count);
    for (size_t c = 0; c < sheet->column_count; c++) {
        if (work->evidence[c] != NULL) {
            sheet->columns[c].decision = swc_encoding_decide(work->evidence[c], &whole);
        }
    }
}

/* Whether old fonts are to be believed: Unicode is often typed in them. A column whose own cells
 * say nothing follows the others. */
static void decide_fonts(const font_tally *fonts, sheet_plan *sheet)
{
    enum { LEAST = 3 };
    font_tally all = {0, 0};
    for (size_t c = 0; c < sheet->column_count; c++) {
        all.converted += fonts[c].converted;
        all.unicode += fonts[c].unicode;
    }
    for (size_t c = 0; c < sheet->column_count; c++) {
        const font_tally *own = fonts[c].converted + fonts[c].unicode > 0 ? &fonts[c] : &all;
        swc_encoding_decision *decision = &sheet->columns[c].decision;
        decision->fonts_lie = own->unicode > 0;
        decision->fonts_tell =
            !decision->fonts_lie &&
            (own->converted >= LEAST || (all.unicode == 0 && all.converted >= LEAST));
    }
}

swc_status swc_validate_measure_sheet(swc_validate *run, sheet_plan *sheet, swc_reader *reader,
                                      swc_issue_code *code_out, swc_error *error)
{
    measure work = {.run = run, .sheet = sheet};
    row_source source;
    swc_validate_row_source_init(&source, reader, run->judge);
    swc_status status = begin(&work, error);
    if (status == SWC_OK) {
        source.fonts = work.fonts;
        source.font_count = sheet->column_count;
        status = swc_validate_row_source_start(&source, sheet->index, code_out, error);
    }
    while (status == SWC_OK) {
        swc_row row;
        status = swc_validate_row_source_next(&source, &row, code_out, error);
        if (status != SWC_OK) {
            break;
        }
        if (row.number <= sheet->header_last_row) {
            continue;
        }
        stream_note note = swc_validate_stream_note_of(&row);
        if (note != NOTE_NONE) {
            take_note(&work, &row, note);
            continue;
        }
        work.rows++;
        const swc_cell *cells = row.cells;
        if (!sheet->head_read_as.clean) {
            status = swc_validate_row_source_read_as(&source, sheet->head_read_as, &row, error);
        }
        if (status != SWC_OK) {
            break;
        }
        bool is_short = swc_validate_row_is_short(&row);
        if (!is_short) {
            work.sparse.full++;
        } else if (work.counts_sparse) {
            status = swc_validate_sparse_add(&work.sparse, sheet, &row, error);
        }
        if (status != SWC_OK) {
            *code_out = SWC_ISSUE_FILE_LIMIT;
            break;
        }
        status = measure_row(&work, &row, is_short, cells, error);
    }
    if (status == SWC_END) {
        swc_validate_legend_end(sheet);
        status = check_stream(&work, code_out, error);
    }
    if (status == SWC_OK) { /* .xlsx tells its merges at the end only */
        status = swc_validate_merges_keep(run, sheet, reader, error);
    }
    if (status == SWC_OK) {
        swc_validate_above_end(work.above, sheet);
    }
    free(work.above);
    if (status == SWC_OK) {
        decide_encodings(&work, sheet);
        decide_fonts(work.fonts, sheet);
    }
    for (size_t c = 0; work.evidence != NULL && c < sheet->column_count; c++) {
        swc_encoding_evidence_free(work.evidence[c]);
    }
    swc_encoding_evidence_free(work.sheet_evidence);
    free(work.evidence);
    free(work.fonts);
    free(work.watch);
    swc_validate_row_source_free(&source);
    return status;
}
