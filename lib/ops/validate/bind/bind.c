/* From headings to columns: which column of a sheet gives which field. Reads no rows. */
#include "ops/validate/bind/bind.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

static column_use use_of(swc_header_role role)
{
    switch (role) {
    case SWC_HEADER_COLUMN:
        return USE_VALUE;
    case SWC_HEADER_TICK:
        return USE_TICK;
    case SWC_HEADER_NAME_FRONT:
        return USE_NAME_FRONT;
    case SWC_HEADER_NAME_MIDDLE:
        return USE_NAME_MIDDLE;
    case SWC_HEADER_NAME_BACK:
        return USE_NAME_BACK;
    case SWC_HEADER_DAY:
        return USE_DAY;
    case SWC_HEADER_MONTH:
        return USE_MONTH;
    case SWC_HEADER_YEAR:
        return USE_YEAR;
    case SWC_HEADER_DATE_OF_SEX:
        return USE_DATE_OF_SEX;
    case SWC_HEADER_IN:
    case SWC_HEADER_OUT:
        return USE_OF_ENTRY;
    case SWC_HEADER_ANY_ID:
    case SWC_HEADER_OWN_ID:
        return USE_ANY_ID;
    case SWC_HEADER_NUMBERING:
        return USE_DROPPED;
    case SWC_HEADER_IGNORED:
        return USE_IGNORED;
    case SWC_HEADER_PROVINCE:
    case SWC_HEADER_SPECS:
    case SWC_HEADER_SPAN:
    case SWC_HEADER_UNIT:
    case SWC_HEADER_UNKNOWN:
        break;
    }
    return USE_EXTRA;
}

static swc_status keep_header_rows(swc_validate *run, sheet_plan *sheet, const sheet_head *head,
                                   const header_fit *fit, swc_error *error)
{
    sheet->header_row_count = fit->row_count;
    sheet->header_row = head->rows[fit->first].number;
    sheet->header_last_row = head->rows[fit->first + fit->row_count - 1].number;
    for (size_t r = 0; r < fit->row_count; r++) {
        const head_row *row = &head->rows[fit->first + r];
        sheet->width = row->width > sheet->width ? row->width : sheet->width;
        sheet->header_cells[r] = swc_arena_take(&run->arena, sheet->column_count * sizeof(swc_str));
        if (sheet->header_cells[r] == NULL) {
            return swc_fail_memory(error);
        }
        memset(sheet->header_cells[r], 0, sheet->column_count * sizeof(swc_str));
        for (size_t i = 0; i < row->cell_count; i++) {
            if (row->cells[i].column < sheet->column_count) {
                swc_str kept = swc_validate_keep_clean(&run->arena, row->cells[i].text);
                if (kept.data == NULL) {
                    return swc_fail_memory(error);
                }
                sheet->header_cells[r][row->cells[i].column] = kept;
            }
        }
    }
    return SWC_OK;
}

const char *swc_validate_meaning(void *context, swc_str words)
{
    column_meaning *task = context;
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = words};
    swc_value value = {0};
    swc_value_reader_next_row(task->run->values);
    if (task->status == SWC_OK) {
        task->status = swc_value_read(task->run->values, &task->run->fields[task->column->field],
                                      &cell, &task->column->facts, &value, task->error);
    }
    bool clear =
        task->status == SWC_OK && !value.bad && value.text.length > 0 && !value.uncertain_owner;
    return clear ? swc_arena_copy(&task->run->arena, value.text).data : NULL;
}

bool swc_validate_is_of_words(const swc_validate *run, size_t field)
{
    swc_type type = field < run->field_count ? run->fields[field].type : SWC_TYPE_TEXT;
    return type == SWC_TYPE_ENUM || type == SWC_TYPE_ENUM_LIST;
}

bool swc_validate_has_words(const swc_validate *run, const column_plan *column)
{
    return column->use == USE_VALUE && swc_validate_is_of_words(run, column->field);
}

/* "Đối tượng (1: hộ nghèo; 2: cận nghèo)", "Internet (1: không, 2: có)" */
static swc_status keep_legend(swc_validate *run, column_plan *column, const heading_text *text,
                              swc_error *error)
{
    swc_category_legend legend = {0};
    column_meaning task = {run, column, SWC_OK, error};
    bool is_category = column->field == run->category_field;
    swc_str answers = swc_heading_answers(text->text);
    const swc_str headings[] = {is_category ? text->text : answers, text->parent};
    for (size_t i = 0; i < 2 && legend.count == 0; i++) {
        if (is_category) {
            swc_category_legend_read(headings[i], &legend);
        } else {
            swc_code_legend_read(headings[i], swc_validate_meaning, &task, &legend);
        }
    }
    if (task.status != SWC_OK) {
        return task.status;
    }
    if (legend.count == 0) {
        return SWC_OK;
    }
    column->legend = swc_arena_take(&run->arena, sizeof *column->legend);
    if (column->legend == NULL) {
        return swc_fail_memory(error);
    }
    *column->legend = legend;
    return SWC_OK;
}

/* The number that stands below a category for a mark: of the household, or of its paper. */
static size_t paper_field(const swc_validate *run, swc_str heading)
{
    char key[256];
    bool of_household =
        swc_key_into(heading, key, sizeof key) != SIZE_MAX && swc_key_has(key, "ma ho");
    return swc_validate_field_of(run, of_household ? "household_id" : "certificate");
}

/* "Hộ nghèo theo chuẩn tỉnh", beside those of the country's standard: poor by one or the other. */
static bool names_standard(swc_str heading)
{
    char key[256];
    return swc_key_into(heading, key, sizeof key) != SIZE_MAX && swc_key_has(key, "chuan") &&
           swc_key_has(key, "theo");
}

static swc_status bind_column(swc_validate *run, sheet_plan *sheet, size_t c,
                              const heading_text *text, swc_error *error)
{
    column_plan *column = &sheet->columns[c];
    *column = (column_plan){.field = SIZE_MAX,
                            .second = SIZE_MAX,
                            .paper = SIZE_MAX,
                            .facts = swc_column_facts_default()};
    column->decision = (swc_encoding_decision){.clean = true};
    column->heading = swc_validate_keep_clean(&run->arena, text->text);
    if (column->heading.data == NULL) {
        return swc_fail_memory(error);
    }
    if (column->heading.length == 0) {
        column->use = USE_BLANK;
        return SWC_OK;
    }
    swc_header_match match = {0};
    swc_status status = swc_validate_match_heading(run, run->kind, text, &match, error);
    if (status != SWC_OK) {
        return status;
    }
    column->use = use_of(match.role);
    column->field = match.column;
    column->second = match.role == SWC_HEADER_COLUMN || match.by_marks ? match.second : SIZE_MAX;
    column->holds_two = swc_validate_field_is(run, column->field, "school_name") &&
                        swc_validate_field_is(run, column->second, "class");
    column->question.by_marks = match.by_marks;
    column->question.is_kind = swc_validate_field_is(run, column->field, "entry") &&
                               swc_validate_field_is(run, column->second, "donor_type");
    column->gift.by_form = swc_validate_field_is(run, column->field, "amount_vnd") &&
                           swc_validate_field_is(run, column->second, "quantity");
    column->second = column->gift.by_form ? SIZE_MAX : column->second;
    column->question.by_words = match.by_words;
    column->question.is_bare_device = run->kind == SWC_STUDENTS &&
                                      match.role == SWC_HEADER_UNKNOWN &&
                                      swc_heading_names_device(text->text);
    column->word = match.word;
    column->paper = match.certifies ? paper_field(run, text->text) : SIZE_MAX;
    column->unit = match.unit;
    column->unit_ambiguous = match.odd_unit;
    column->rank = match.rank;
    column->known = match.role != SWC_HEADER_UNKNOWN;
    bool is_orphan = column->word != NULL && strcmp(column->word, "covid_orphan") == 0;
    column->doubted = SIZE_MAX;
    const swc_str groups[] = {text->parent, text->grand};
    for (size_t i = 0; i < 2 && match.role == SWC_HEADER_UNKNOWN; i++) {
        swc_header_match group = {.column = SIZE_MAX};
        if (groups[i].length > 0 && column->doubted == SIZE_MAX) {
            swc_headers_match(run->headers, run->kind, (swc_str){NULL, 0}, groups[i], &group);
        }
        if (swc_validate_field_is(run, group.column, "category") ||
            swc_validate_field_is(run, group.column, "devices_owned")) {
            column->doubted = group.column;
            sheet->has.doubts = true;
        }
    }
    if (match.role == SWC_HEADER_UNKNOWN && run->category_field != SIZE_MAX &&
        swc_heading_names_hardship(text->text)) {
        column->doubted = run->category_field;
        column->is_hardship = true;
        sheet->has.doubts = true;
    }
    if (status == SWC_OK && swc_validate_has_words(run, column)) {
        status = keep_legend(run, column, text, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    column->many = is_orphan || swc_validate_field_is(run, column->field, "needs") ||
                   names_standard(text->text);
    column->question.own_id = match.role == SWC_HEADER_OWN_ID;
    column->question.is_pupil_code = match.role == SWC_HEADER_COLUMN && match.rank == 2 &&
                                     swc_validate_field_is(run, match.column, "student_id");
    if (match.role == SWC_HEADER_NUMBERING && sheet->numbering == SWC_NO_COLUMN) {
        sheet->numbering = (uint32_t)c;
    }
    column->beside.is_unit = match.role == SWC_HEADER_UNIT;
    column->beside.is_specs = match.role == SWC_HEADER_SPECS;
    column->beside.is_span = match.role == SWC_HEADER_SPAN;
    if (match.role == SWC_HEADER_PROVINCE && sheet->province_column == SWC_NO_COLUMN) {
        sheet->province_column = (uint32_t)c;
    }
    /* two columns "Số lượng" under different headings keep both words when they pass through */
    column->extra_name = column->heading;
    if (!text->whole && text->parent.length > 0) {
        swc_buf name = {0};
        bool good = (text->grand.length == 0 ||
                     (swc_buf_add_str(&name, text->grand) && swc_buf_add_text(&name, " - "))) &&
                    swc_buf_add_str(&name, text->parent) && swc_buf_add_text(&name, " - ") &&
                    swc_buf_add_str(&name, text->text);
        column->extra_name =
            good ? swc_validate_keep_clean(&run->arena, swc_buf_str(&name)) : (swc_str){0};
        swc_buf_free(&name);
        if (column->extra_name.data == NULL) {
            return swc_fail_memory(error);
        }
    }
    return SWC_OK;
}

/* Our own output, perhaps with more columns: those passed through once, and pass through again. */
static void pass_through(const swc_validate *run, sheet_plan *sheet)
{
    size_t own = 0;
    for (size_t c = 0; c < sheet->column_count; c++) {
        own += sheet->columns[c].use == USE_VALUE && sheet->columns[c].rank == 0;
    }
    for (size_t c = 0; c < sheet->column_count && own == run->field_count; c++) {
        column_plan *column = &sheet->columns[c];
        if (column->use != USE_BLANK && !(column->use == USE_VALUE && column->rank == 0)) {
            bool known = column->known;
            *column = (column_plan){.use = USE_EXTRA,
                                    .field = SIZE_MAX,
                                    .second = SIZE_MAX,
                                    .paper = SIZE_MAX,
                                    .doubted = SIZE_MAX,
                                    .known = known,
                                    .heading = column->heading,
                                    .extra_name = column->extra_name,
                                    .decision = column->decision,
                                    .facts = column->facts};
        }
    }
}

swc_status swc_validate_bind_sheet(swc_validate *run, sheet_plan *sheet, const sheet_head *head,
                                   const header_fit *fit, bool *good_out, swc_error *error)
{
    heading_text *texts = swc_arena_take(&run->scratch, HEAD_COLUMNS * sizeof *texts);
    sheet->column_count = swc_validate_header_width(head, fit);
    sheet->columns = swc_arena_take(&run->arena, sheet->column_count * sizeof *sheet->columns);
    if (texts == NULL || sheet->columns == NULL) {
        return swc_fail_memory(error);
    }
    swc_validate_header_texts(head, fit, texts, sheet->column_count);
    sheet->numbering = SWC_NO_COLUMN;
    sheet->province_column = SWC_NO_COLUMN;
    sheet->signed_column = SWC_NO_COLUMN;
    sheet->width = sheet->column_count;
    swc_status status = keep_header_rows(run, sheet, head, fit, error);
    for (size_t c = 0; c < sheet->column_count && status == SWC_OK; c++) {
        status = bind_column(run, sheet, c, &texts[c], error);
    }
    swc_arena_free(&run->scratch);
    *good_out = true;
    if (status == SWC_OK) {
        pass_through(run, sheet);
        swc_validate_join_date_headings(run, sheet);
        swc_validate_bind_book(run, sheet);
        swc_validate_bind_promises(run, sheet);
        swc_validate_bind_span(run, sheet);
        swc_validate_bind_earmarks(run, sheet);
        swc_validate_bind_pupils(run, sheet);
        swc_validate_bind_receivers(run, sheet);
        swc_validate_bind_papers(run, sheet);
        swc_validate_bind_returns(run, sheet);
        swc_validate_bind_shop_code(run, sheet);
        swc_validate_bind_choices(run, sheet);
        swc_validate_bind_lines(run, sheet);
        swc_validate_bind_transfers(run, sheet);
        swc_validate_bind_other(run, sheet);
        swc_validate_bind_forms(run, sheet);
        status = swc_validate_settle_claims(run, sheet, good_out, error);
        swc_validate_bind_guesses(run, sheet);
    }
    return status;
}
