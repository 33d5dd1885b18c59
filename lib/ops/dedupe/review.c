/* Writes the uncertain pairs side by side: CSV, or a workbook to decide in. */
#include "io/listing.h"
#include "io/workbook/workbook.h"
#include "ops/dedupe/review_paper.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { FIXED_CELLS = 4 }; /* pair_id, score, why, pair_decision */

typedef struct review_row {
    char pair_id[PAIR_ID_HEX + 1];
    swc_buf score, why;
    comparison found;
    swc_str *cells; /* [4 + 2 * view columns] */
    size_t count;
} review_row;

static swc_status fill_row(swc_dedupe *dedupe, const link_pair *pair, review_row *row,
                           swc_error *error)
{
    const table_view *view = &dedupe->link.view;
    const uint32_t rows[] = {pair->a, pair->b};
    int prior = 0;
    review_comparison(dedupe, pair, &row->found, &prior);
    swc_buf_clear(&row->score);
    swc_buf_clear(&row->why);
    swc_status status = identities_name(&dedupe->identities, rows, 2, row->pair_id, error);
    if (status != SWC_OK) {
        return status;
    }
    if (!swc_buf_printf(&row->score, "%d", row->found.score) ||
        !why_add(&row->why, &row->found, prior, dedupe->options.lang)) {
        return swc_fail_memory(error);
    }
    row->cells[0] = swc_str_of(row->pair_id);
    row->cells[1] = swc_buf_str(&row->score);
    row->cells[2] = swc_buf_str(&row->why);
    row->cells[3] = SWC_STR("");
    for (size_t i = 0; i < view->count; i++) {
        row->cells[FIXED_CELLS + 2 * i] = swc_table_cell(dedupe->table, pair->a, view->columns[i]);
        row->cells[FIXED_CELLS + 2 * i + 1] =
            swc_table_cell(dedupe->table, pair->b, view->columns[i]);
    }
    return SWC_OK;
}

/* The header row; names of the a_ and b_ columns are kept in `names`. */
static bool fill_header(const swc_dedupe *dedupe, review_row *row, swc_arena *names)
{
    static const char *const fixed[FIXED_CELLS] = {"pair_id", "score", "why", "decision"};
    const table_view *view = &dedupe->link.view;
    for (int i = 0; i < FIXED_CELLS; i++) {
        row->cells[i] = swc_str_of(fixed[i]);
    }
    for (size_t side = 0; side < 2; side++) {
        for (size_t i = 0; i < view->count; i++) {
            swc_str column = dedupe->table->columns[view->columns[i]];
            char *name = swc_arena_take_bytes(names, column.length + 2);
            if (name == NULL) {
                return false;
            }
            name[0] = side == 0 ? 'a' : 'b';
            name[1] = '_';
            for (size_t byte = 0; byte < column.length; byte++) {
                name[byte + 2] = column.data[byte];
            }
            row->cells[FIXED_CELLS + 2 * i + side] = (swc_str){name, column.length + 2};
        }
    }
    return true;
}

/* Where the rows go: a plain list, or a workbook to decide in. */
typedef struct review_sink {
    swc_listing *listing;
    swc_output *output;
    swc_workbook *workbook;
    swc_sheet *sheet;
    swc_style header, plain, differs, lacks, choice;
    review_paper paper;
    uint32_t next_row;
} review_sink;

static bool is_workbook_name(const char *path)
{
    size_t length = strlen(path);
    return length >= 5 && strcasecmp(path + length - 5, ".xlsx") == 0;
}

static void make_styles(review_sink *sink)
{
    const uint32_t apricot = 0xFCE4D6, cream = 0xFFF9DB, grey = 0xD9E1F2, mint = 0xE2F0D9;
    swc_cell_style body = {.wrap = true, .valign = SWC_VALIGN_TOP, .border = SWC_BORDER_ALL};
    swc_cell_style look = body;
    sink->plain = swc_workbook_style(sink->workbook, &look);
    look.fill = apricot;
    sink->differs = swc_workbook_style(sink->workbook, &look);
    look.fill = cream;
    sink->lacks = swc_workbook_style(sink->workbook, &look);
    look.fill = mint;
    look.bold = true;
    sink->choice = swc_workbook_style(sink->workbook, &look);
    look.fill = grey;
    look.align = SWC_ALIGN_CENTRE;
    sink->header = swc_workbook_style(sink->workbook, &look);
}

static swc_status open_workbook(review_sink *sink, const swc_dedupe *dedupe, const char *path,
                                swc_error *error)
{
    bool vi = dedupe->options.lang == SWC_VI;
    swc_workbook_options options = {.many_rows = true, .title = vi ? "Cặp cần xem lại" : "Review"};
    swc_status status =
        swc_output_open(path, (swc_output_options){.personal = true}, &sink->output, error);
    if (status == SWC_OK) {
        status = swc_workbook_new(sink->output, &options, &sink->workbook, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    make_styles(sink);
    sink->sheet = swc_workbook_sheet(sink->workbook, vi ? SWC_STR("Xem lại") : SWC_STR("Review"));
    swc_sheet_list_page(sink->sheet);
    uint32_t last = (uint32_t)(FIXED_CELLS + 2 * dedupe->link.view.count - 1);
    swc_sheet_column_width(sink->sheet, 0, 0, 36);
    swc_sheet_column_width(sink->sheet, 1, 1, 14);
    swc_sheet_column_width(sink->sheet, 2, 2, 90);
    swc_sheet_column_width(sink->sheet, 3, 3, 24);
    swc_sheet_column_width(sink->sheet, FIXED_CELLS, last, 32);
    swc_sheet_freeze(sink->sheet, 1, FIXED_CELLS);
    review_paper_open(&sink->paper, dedupe, sink->workbook);
    return SWC_OK;
}

/* What differs is coloured; what only one side has, more lightly; origins always differ. */
static swc_style style_of(const review_sink *sink, const swc_dedupe *dedupe, const review_row *row,
                          size_t cell)
{
    if (sink->next_row == 0) {
        return sink->header;
    }
    if (cell < FIXED_CELLS) {
        return cell == FIXED_CELLS - 1 ? sink->choice : sink->plain;
    }
    size_t field = (cell - FIXED_CELLS) / 2;
    swc_str a = row->cells[FIXED_CELLS + 2 * field];
    swc_str b = row->cells[FIXED_CELLS + 2 * field + 1];
    if (swc_str_equal(a, b) || dedupe->link.view.columns[field] == dedupe->link.view.origin) {
        return sink->plain;
    }
    return a.length == 0 || b.length == 0 ? sink->lacks : sink->differs;
}

/* Points for a row whose `why` wraps: its column holds about 46 letters a line. */
static double height_of(swc_str why)
{
    const size_t letters_a_line = 46;
    size_t letters = 0;
    for (size_t i = 0; i < why.length; i++) {
        letters += ((unsigned char)why.data[i] & 0xC0) != 0x80;
    }
    return 15.0 * (double)(letters / letters_a_line + 1);
}

static swc_status put_row(review_sink *sink, const swc_dedupe *dedupe, const review_row *row,
                          swc_error *error)
{
    if (sink->listing != NULL) {
        return swc_listing_row(sink->listing, row->cells, row->count, error);
    }
    swc_sheet_row_height(sink->sheet, sink->next_row, height_of(row->cells[2]));
    for (size_t cell = 0; cell < row->count; cell++) {
        swc_sheet_text(sink->sheet, sink->next_row, (uint32_t)cell, row->cells[cell],
                       style_of(sink, dedupe, row, cell));
    }
    sink->next_row++;
    return SWC_OK;
}

static swc_status write_pairs(swc_dedupe *dedupe, review_sink *sink, review_row *row,
                              swc_error *error)
{
    const link_pairs *pairs = &dedupe->link.uncertain;
    swc_arena names;
    swc_arena_init(&names, (size_t)1 << 24);
    swc_status status = fill_header(dedupe, row, &names) ? put_row(sink, dedupe, row, error)
                                                         : swc_fail_memory(error);
    for (size_t i = 0; i < pairs->count && status == SWC_OK; i++) {
        status = fill_row(dedupe, &pairs->items[i], row, error);
        if (status == SWC_OK) {
            status = put_row(sink, dedupe, row, error);
        }
        if (status == SWC_OK && sink->workbook != NULL) {
            const paper_pair pair = {&pairs->items[i], &row->found, row->pair_id, row->cells[2],
                                     sink->next_row};
            status = review_paper_pair(&sink->paper, &pair, error);
        }
    }
    swc_arena_free(&names);
    return status;
}

/* The drop-down list, and a sheet that says what to do. */
static void finish_sheets(review_sink *sink, const swc_dedupe *dedupe)
{
    static const char *const words[] = {"same", "different", NULL};
    static const char *const lines[2][7] = {
        {"Mỗi dòng là một cặp hai hồ sơ có thể của cùng một em.",
         "Chọn same (cùng một em) hoặc different (hai em khác nhau) ở cột decision; chưa rõ thì để "
         "trống.",
         "Ô tô màu cam: hai bên khác nhau. Ô tô màu vàng nhạt: chỉ một bên có.",
         "Cột why cho biết mỗi thông tin cho bao nhiêu bit; cách tính: man swc-weights.",
         "Lưu tệp rồi chạy: swc-dedupe --decisions TỆP-NÀY HOCSINH",
         "Trong lúc chờ, mỗi nhóm chỉ một em được phân bổ.",
         "Muốn đọc trên giấy: in trang tính Để in; quyết định vẫn ghi vào trang tính Xem lại."},
        {"Each line is a pair of records that may be one child.",
         "Choose same or different in the column decision; leave it empty when in doubt.",
         "Orange cells differ; pale yellow ones are filled on one side only.",
         "The column why tells how many bits each field gave; see man swc-weights.",
         "Save, then run: swc-dedupe --decisions THIS-FILE STUDENTS",
         "Until then at most one child of a group is allocated a device.",
         "To read on paper, print the sheet On paper; decisions are entered in the sheet Review."},
    };
    swc_lang lang = dedupe->options.lang;
    swc_cell_style look = {.wrap = true, .size_pt = 12};
    swc_style style = swc_workbook_style(sink->workbook, &look);
    if (sink->next_row > 1) {
        swc_sheet_list(sink->sheet, 1, FIXED_CELLS - 1, sink->next_row - 1, FIXED_CELLS - 1, words);
    }
    swc_sheet_print_area(sink->sheet, sink->next_row - 1, FIXED_CELLS - 1);
    review_paper_close(&sink->paper);
    swc_sheet *help =
        swc_workbook_sheet(sink->workbook, lang == SWC_VI ? SWC_STR("Hướng dẫn") : SWC_STR("Help"));
    swc_sheet_column_width(help, 0, 0, 160);
    const uint32_t line_count =
        sink->paper.sheet != NULL ? 7 : 6; /* the last one is of the paper */
    for (uint32_t line = 0; line < line_count; line++) {
        swc_sheet_text(help, line, 0, swc_str_of(lines[lang][line]), style);
    }
}

static swc_status close_sink(review_sink *sink, const swc_dedupe *dedupe, swc_status status,
                             swc_error *error)
{
    if (sink->listing != NULL && status == SWC_OK) {
        return swc_listing_commit(sink->listing, error);
    }
    if (status == SWC_OK) {
        finish_sheets(sink, dedupe);
        status = swc_workbook_finish(&sink->workbook, error);
    }
    if (status == SWC_OK) {
        return swc_output_commit(sink->output, error);
    }
    swc_listing_discard(sink->listing);
    swc_workbook_discard(sink->workbook);
    swc_output_discard(sink->output);
    return status;
}

swc_status swc_dedupe_write_review(swc_dedupe *dedupe, const char *path, bool bom, swc_error *error)
{
    review_row row = {.count = FIXED_CELLS + 2 * dedupe->link.view.count};
    review_sink sink = {0};
    row.cells = malloc(row.count * sizeof *row.cells);
    swc_status status = row.cells == NULL ? swc_fail_memory(error)
                        : is_workbook_name(path)
                            ? open_workbook(&sink, dedupe, path, error)
                            : swc_listing_open(path, bom, &sink.listing, error);
    if (status == SWC_OK) {
        status = write_pairs(dedupe, &sink, &row, error);
    }
    status = close_sink(&sink, dedupe, status, error);
    free(row.cells);
    swc_buf_free(&row.score);
    swc_buf_free(&row.why);
    return status;
}
