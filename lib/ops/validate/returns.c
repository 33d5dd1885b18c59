/* Writes the workbooks that go back to the schools; judges nothing. */
#include "ops/validate/returns.h"

#include "ops/validate/report.h"
#include "ops/validate/scan.h"

#include "io/workbook/workbook.h"
#include "swc/output.h"
#include "text/unicode.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A workbook under way. */
typedef struct return_book {
    swc_validate *run;
    file_plan *file;
    const kept_issue **issues; /* of this file, by sheet, row and column */
    size_t issue_count;
    swc_workbook *workbook;
    swc_style plain, date, heading, wrapped;
    swc_style faulty[SWC_SEVERITY_QUERY + 1][2]; /* [severity][is a date] */
} return_book;

static int compare_issues(const void *a, const void *b)
{
    const kept_issue *x = *(const kept_issue *const *)a;
    const kept_issue *y = *(const kept_issue *const *)b;
    uint32_t x_sheet = x->sheet == NULL ? 0 : x->sheet->number + 1;
    uint32_t y_sheet = y->sheet == NULL ? 0 : y->sheet->number + 1;
    if (x_sheet != y_sheet) {
        return x_sheet < y_sheet ? -1 : 1;
    }
    if (x->row != y->row) {
        return x->row < y->row ? -1 : 1;
    }
    if (x->column != y->column) {
        return x->column < y->column ? -1 : 1;
    }
    return x < y ? -1 : x > y; /* as they were found */
}

static swc_status gather(return_book *book, swc_error *error)
{
    const returns *back = book->run->returns;
    book->issues = calloc(back->count + 1, sizeof *book->issues);
    if (book->issues == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < back->count; i++) {
        if (back->issues[i].file == book->file) {
            book->issues[book->issue_count++] = &back->issues[i];
        }
    }
    qsort(book->issues, book->issue_count, sizeof *book->issues, compare_issues);
    return SWC_OK;
}

static void make_styles(return_book *book)
{
    static const uint32_t fills[] = {[SWC_SEVERITY_ERROR] = 0xFFC7CE,
                                     [SWC_SEVERITY_WARNING] = 0xFFEB9C,
                                     [SWC_SEVERITY_QUERY] = 0xDDEBF7};
    swc_cell_style look = {0};
    book->plain = swc_workbook_style(book->workbook, &look);
    look.number_format = "dd/mm/yyyy";
    book->date = swc_workbook_style(book->workbook, &look);
    look = (swc_cell_style){.bold = true, .wrap = true, .border = SWC_BORDER_ALL};
    book->heading = swc_workbook_style(book->workbook, &look);
    look.bold = false;
    book->wrapped = swc_workbook_style(book->workbook, &look);
    for (int severity = 0; severity <= SWC_SEVERITY_QUERY; severity++) {
        look = (swc_cell_style){.fill = fills[severity], .border = SWC_BORDER_ALL};
        book->faulty[severity][0] = swc_workbook_style(book->workbook, &look);
        look.number_format = "dd/mm/yyyy";
        book->faulty[severity][1] = swc_workbook_style(book->workbook, &look);
    }
}

static const char *severity_text(swc_severity severity, swc_lang lang)
{
    static const char *const texts[][2] = {
        [SWC_SEVERITY_ERROR] = {"Phải sửa", "Must be fixed"},
        [SWC_SEVERITY_WARNING] = {"Nên xem", "Please look"},
        [SWC_SEVERITY_QUERY] = {"Xin xác nhận", "Please confirm"}};
    return texts[severity][lang];
}

enum { LINE_PT = 15, MESSAGE_LETTERS = 70 }; /* a line of the widest column, at 11 pt */

/* How many lines a message takes: spreadsheets open rows at the height that is written. */
static double lines_of(swc_str message)
{
    size_t letters = 0;
    for (size_t at = 0; at < message.length; letters++) {
        (void)swc_utf8_next(message, &at);
    }
    return 1 + (double)(letters / MESSAGE_LETTERS);
}

/* Printed across the page. */
static void set_page(swc_sheet *sheet, uint32_t rows, uint32_t columns)
{
    enum { MARGIN_MM = 10 };
    swc_page page = {.landscape = true,
                     .top_mm = MARGIN_MM,
                     .bottom_mm = MARGIN_MM,
                     .left_mm = MARGIN_MM,
                     .right_mm = MARGIN_MM,
                     .last_row = rows > 0 ? rows - 1 : 0,
                     .last_column = columns > 0 ? columns - 1 : 0};
    swc_sheet_page(sheet, &page);
}

/* The first sheet: one line for each issue, most serious first, in the order of the table. */
static void write_list(return_book *book)
{
    swc_lang lang = book->run->options.result_lang;
    static const char *const headings[][2] = {{"Mức độ", "Degree"},
                                              {"Trang", "Page"},
                                              {"Vị trí", "Position"},
                                              {"Cột có lỗi", "Column at fault"},
                                              {"Việc cần làm", "What to do"}};
    static const double widths_mm[] = {25, 30, 18, 45, 140};
    swc_sheet *sheet = swc_workbook_sheet(book->workbook, lang == SWC_VI ? SWC_STR("Việc cần làm")
                                                                         : SWC_STR("What to do"));
    swc_sheet_list_page(sheet);
    for (uint32_t c = 0; c < 5; c++) {
        swc_sheet_column_width(sheet, c, c, widths_mm[c]);
        swc_sheet_text(sheet, 0, c, swc_str_of(headings[c][lang]), book->heading);
    }
    uint32_t line = 1;
    for (int severity = SWC_SEVERITY_ERROR; severity <= SWC_SEVERITY_QUERY; severity++) {
        for (size_t i = 0; i < book->issue_count; i++) {
            const kept_issue *issue = book->issues[i];
            if (swc_issue_severity(issue->code) != (swc_severity)severity) {
                continue;
            }
            char place[32] = "";
            if (issue->row > 0 && issue->column != SWC_NO_COLUMN) {
                swc_cell_name((uint32_t)(issue->row - 1), issue->column, false, place);
            } else if (issue->row > 0) {
                (void)snprintf(place, sizeof place, "%" PRIu64, issue->row);
            }
            const char *degree = severity_text((swc_severity)severity, lang);
            swc_sheet_text(sheet, line, 0, swc_str_of(degree), book->faulty[severity][0]);
            swc_sheet_text(sheet, line, 1,
                           issue->sheet == NULL ? (swc_str){NULL, 0} : issue->sheet->name,
                           book->wrapped);
            swc_sheet_text(sheet, line, 2, swc_str_of(place), book->wrapped);
            swc_sheet_text(sheet, line, 3, issue->heading, book->wrapped);
            swc_sheet_text(sheet, line, 4, issue->message, book->wrapped);
            swc_sheet_row_height(sheet, line, lines_of(issue->message) * LINE_PT);
            line++;
        }
    }
    swc_sheet_freeze(sheet, 1, 0);
    set_page(sheet, line, 5);
}

/* The issues of a cell (or of a row as a whole, shown at its first cell): their messages, and how
 * grave the worst one is. */
static bool messages_at(const return_book *book, const sheet_plan *sheet, uint64_t row,
                        uint32_t column, bool first_cell, swc_buf *out, swc_severity *worst)
{
    size_t low = 0;
    size_t high = book->issue_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const kept_issue *issue = book->issues[middle];
        bool before = issue->sheet == NULL || issue->sheet->number < sheet->number ||
                      (issue->sheet == sheet && issue->row < row);
        low = before ? middle + 1 : low;
        high = before ? high : middle;
    }
    swc_buf_clear(out);
    *worst = SWC_SEVERITY_QUERY;
    for (; low < book->issue_count && book->issues[low]->sheet == sheet &&
           book->issues[low]->row == row;
         low++) {
        const kept_issue *issue = book->issues[low];
        if (issue->column != column && !(first_cell && issue->column == SWC_NO_COLUMN)) {
            continue;
        }
        swc_severity severity = swc_issue_severity(issue->code);
        *worst = severity < *worst ? severity : *worst;
        if ((out->length > 0 && !swc_buf_add_char(out, '\n')) ||
            !swc_buf_add_str(out, issue->message)) {
            return false;
        }
    }
    return true;
}

/* A workbook of ours holds integers up to 2^53. */
#define EXACT_LIMIT 9007199254740992.0

static void write_cell(return_book *book, swc_sheet *sheet, uint32_t row, const swc_cell *cell,
                       bool is_faulty, swc_severity worst)
{
    bool is_date = cell->type == SWC_CELL_DATE && cell->text.length == sizeof "2021-01-01" - 1;
    swc_style style =
        is_faulty ? book->faulty[worst][is_date] : (is_date ? book->date : book->plain);
    if (is_date) {
        swc_sheet_date(sheet, row, cell->column, cell->text, style);
    } else if (cell->type == SWC_CELL_NUMBER && fabs(cell->number) >= EXACT_LIMIT) {
        char lost[32]; /* not its digits: the last ones would look as if somebody had typed them */
        (void)snprintf(lost, sizeof lost, "%.14E", cell->number);
        swc_sheet_text(sheet, row, cell->column, swc_str_of(lost), style);
    } else if (cell->type == SWC_CELL_NUMBER && cell->id_digits == 0) {
        swc_sheet_number(sheet, row, cell->column, cell->number, style);
    } else if (cell->type == SWC_CELL_NUMBER) {
        char digits[32];
        (void)snprintf(digits, sizeof digits, "%0*.0f", (int)(cell->id_digits % 20), cell->number);
        swc_sheet_text(sheet, row, cell->column, swc_str_of(digits), style);
    } else {
        swc_sheet_text(sheet, row, cell->column, cell->text, style);
    }
}

/* Faults may lie in empty cells (required), which the reader does not give. */
static swc_status write_row(return_book *book, swc_sheet *sheet, const sheet_plan *plan,
                            const swc_row *row, swc_error *error)
{
    swc_buf text = {0};
    bool added = true;
    uint32_t line = (uint32_t)(row->number - 1);
    size_t next = 0;
    uint32_t width = (uint32_t)plan->column_count;
    if (row->cell_count > 0 && row->cells[row->cell_count - 1].column >= width) {
        width = row->cells[row->cell_count - 1].column + 1;
    }
    for (uint32_t c = 0; c < width && c < 16384 && added; c++) {
        swc_severity worst;
        added = messages_at(book, plan, row->number, c, c == 0, &text, &worst);
        bool is_faulty = text.length > 0;
        if (next < row->cell_count && row->cells[next].column == c) {
            write_cell(book, sheet, line, &row->cells[next++], is_faulty, worst);
        } else if (is_faulty) {
            swc_sheet_blank(sheet, line, c, book->faulty[worst][0]);
        }
        if (is_faulty) {
            swc_sheet_comment(sheet, line, c, swc_buf_str(&text));
        }
    }
    swc_buf_free(&text);
    return added ? SWC_OK : swc_fail_memory(error);
}

/* Rows are read column by column as they were; a heading may be damaged above a column of dates, of
 * which nothing was decided: titles and headings follow the columns that are damaged. */
static void read_header_as(const sheet_plan *plan, swc_encoding_decision *decisions)
{
    swc_encoding_decision damaged = {.encoding = SWC_ENCODING_UTF8, .clean = true};
    for (size_t c = 0; c < plan->column_count && damaged.clean; c++) {
        if (plan->columns[c].decision.encoding != SWC_ENCODING_UTF8) {
            damaged = plan->columns[c].decision;
            damaged.phrases = NULL; /* they are of its cells */
        }
    }
    for (size_t c = 0; c < plan->column_count; c++) {
        decisions[c] = damaged;
    }
}

static void read_rows_as(const sheet_plan *plan, swc_encoding_decision *decisions)
{
    for (size_t c = 0; c < plan->column_count; c++) {
        decisions[c] = plan->columns[c].decision;
    }
}

static bool overlap(const swc_merge *a, const swc_merge *b)
{
    return a->first_row <= b->last_row && b->first_row <= a->last_row &&
           a->first_column <= b->last_column && b->first_column <= a->last_column;
}

/* What is merged downwards holds for all its rows, here as in the school's own file. Areas over one
 * another would be a damaged workbook. */
static void write_merges(const return_book *book, swc_sheet *sheet, const sheet_plan *plan)
{
    enum { LOOK_BACK = 256, LAST_ROW = 1048576, LAST_COLUMN = 16383 };
    for (size_t i = 0; i < plan->merge_count; i++) {
        const swc_merge *merge = &plan->merges[i];
        bool good = merge->last_row <= LAST_ROW && merge->last_column <= LAST_COLUMN;
        for (size_t j = i > LOOK_BACK ? i - LOOK_BACK : 0; j < i && good; j++) {
            good = !overlap(merge, &plan->merges[j]);
        }
        if (good) {
            swc_sheet_merge(sheet, merge->first_row - 1, merge->first_column, merge->last_row - 1,
                            merge->last_column, (swc_str){NULL, 0}, book->plain);
        }
    }
}

static swc_status write_sheet(return_book *book, swc_reader *reader, const sheet_plan *plan,
                              swc_error *error)
{
    swc_sheet *sheet =
        swc_workbook_sheet(book->workbook, plan->name.length > 0 ? plan->name : SWC_STR("Bảng"));
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_encoding_decision *decisions =
        calloc(plan->column_count + 1, sizeof(swc_encoding_decision));
    if (decisions == NULL) {
        return swc_fail_memory(error);
    }
    read_header_as(plan, decisions);
    row_source source;
    swc_validate_row_source_init(&source, reader, book->run->judge);
    swc_validate_row_source_decide(&source, decisions, plan->column_count);
    swc_sheet_column_width(sheet, 0, (uint32_t)plan->column_count, 30);
    write_merges(book, sheet, plan);
    swc_status status = swc_validate_row_source_start(&source, plan->index, &code, error);
    uint32_t last = 0;
    while (status == SWC_OK) {
        swc_row row;
        status = swc_validate_row_source_next(&source, &row, &code, error);
        if (status == SWC_OK && swc_validate_stream_note_of(&row) == NOTE_NONE &&
            row.number <= 1048576) {
            status = write_row(book, sheet, plan, &row, error);
            last = (uint32_t)row.number;
        }
        if (status == SWC_OK && row.number == plan->header_last_row) {
            read_rows_as(plan, decisions);
            swc_validate_row_source_decide(&source, decisions, plan->column_count);
        }
    }
    set_page(sheet, last, (uint32_t)plan->column_count);
    swc_validate_row_source_free(&source);
    free(decisions);
    return status == SWC_END ? SWC_OK : status;
}

/* A sheet that explains the table's codes goes along, as it was: without it they mean nothing. */
static swc_status write_legend_sheet(return_book *book, swc_reader *reader, size_t index,
                                     swc_error *error)
{
    sheet_plan plan = {.index = index,
                       .number = UINT32_MAX, /* behind all that have issues */
                       .file = book->file,
                       .name = swc_reader_sheet(reader, index).name};
    return write_sheet(book, reader, &plan, error);
}

/* DIR/NAME.xlsx, where NAME is the source with folders joined by '_'. */
static bool add_path(swc_buf *path, const char *folder, swc_str shown)
{
    bool added = swc_buf_add_text(path, folder) && swc_buf_add_char(path, '/');
    for (size_t i = 0; i < shown.length && added; i++) {
        added = swc_buf_add_char(path, shown.data[i] == '/' ? '_' : shown.data[i]);
    }
    bool is_xlsx = shown.length > 5 && memcmp(shown.data + shown.length - 5, ".xlsx", 5) == 0;
    return added && (is_xlsx || swc_buf_add_text(path, ".xlsx"));
}

static swc_status write_book(return_book *book, swc_output *output, swc_error *error)
{
    swc_issue_code code = SWC_ISSUE_COUNT;
    swc_reader *reader = NULL;
    swc_workbook_options options = {.title = "swc-validate"};
    swc_status status = swc_workbook_new(output, &options, &book->workbook, error);
    if (status != SWC_OK) {
        return status;
    }
    make_styles(book);
    write_list(book);
    status = swc_validate_open_file(book->run, book->file, false, &reader, &code, error);
    for (size_t i = 0; i < book->file->sheet_count && status == SWC_OK; i++) {
        status = write_sheet(book, reader, book->run->sheets[book->file->first_sheet + i], error);
    }
    for (size_t i = 0; i < book->file->legend_sheet_count && status == SWC_OK; i++) {
        status = write_legend_sheet(book, reader, book->file->legend_sheets[i], error);
    }
    if (reader != NULL) {
        status = status == SWC_OK ? swc_validate_still_same(book->file, reader, error) : status;
        swc_validate_close_file(book->file, reader);
    }
    if (status != SWC_OK) {
        swc_workbook_discard(book->workbook);
        return status;
    }
    return swc_workbook_finish(&book->workbook, error);
}

static swc_status write_file(swc_validate *run, file_plan *file, swc_error *error)
{
    return_book book = {.run = run, .file = file};
    swc_buf path = {0};
    swc_output *output = NULL;
    swc_status status = gather(&book, error);
    if (status == SWC_OK && book.issue_count > 0 && file->sheet_count > 0) {
        status =
            add_path(&path, run->returns->folder, file->shown)
                ? swc_output_open(path.data, (swc_output_options){.personal = true}, &output, error)
                : swc_fail_memory(error);
        if (status == SWC_OK) {
            status = write_book(&book, output, error);
            if (status == SWC_OK) {
                status = swc_output_commit(output, error);
            } else {
                swc_output_discard(output);
            }
        }
    }
    swc_buf_free(&path);
    free(book.issues);
    return status;
}

swc_status swc_validate_returns_write(swc_validate *run, swc_error *error)
{
    swc_status status = SWC_OK;
    for (size_t i = 0; i < run->options.file_count && status == SWC_OK; i++) {
        status = write_file(run, &run->files[i], error);
    }
    return status;
}
