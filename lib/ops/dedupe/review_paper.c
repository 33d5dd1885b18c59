/* Lays the pairs of the review out for paper: A4 across, the second row below the first, what
 * differs in colour, the reasons below. Decides nothing, and nothing is read back from it. */
#include "ops/dedupe/review_paper.h"

enum { MOST_PAIRS = 20000, PARTS = 3 }; /* nobody prints more: some 3,000 pages */

static const double page_pt = 485.0; /* what 210 mm leave between the margins, less the headings */
static const double line_pt = 10.0;  /* a line of 8 points */
static const double letter_mm = 1.5;

/* A line of the paper. */
typedef struct paper_side {
    uint32_t row, other;
    uint32_t line; /* in the sheet to decide in */
    bool second;
    const comparison *found;
} paper_side;

/* The columns: what stands in one, and how wide it is; paper_mm together. */
static const double paper_mm = 277.0;

typedef struct paper_part {
    dedupe_column column;
    dedupe_level equal; /* any other finding differs */
} paper_part;

typedef struct paper_column {
    const char *words[2];
    double width_mm;
    size_t part_count; /* joined by commas */
    paper_part parts[PARTS];
} paper_column;

static const paper_column paper_columns[] = {
    {{"Dòng", "Line"}, 11, 0, {{0}}},
    {{"Họ tên", "Name"}, 36, 1, {{DEDUPE_FULL_NAME, DEDUPE_NAME_EQUAL}}},
    {{"Ngày sinh", "Born"}, 17, 1, {{DEDUPE_BIRTH_DATE, DEDUPE_BIRTH_EQUAL}}},
    {{"Giới", "Sex"}, 8, 1, {{DEDUPE_SEX, DEDUPE_SEX_EQUAL}}},
    {{"Số định danh", "personal_id"}, 22, 1, {{DEDUPE_PERSONAL_ID, DEDUPE_ID_EQUAL}}},
    {{"Mã HS", "student_id"}, 19, 1, {{DEDUPE_STUDENT_ID, DEDUPE_CODE_EQUAL}}},
    {{"Trường, lớp", "School, class"},
     38,
     2,
     {{DEDUPE_SCHOOL_NAME, DEDUPE_SCHOOL_EQUAL}, {DEDUPE_CLASS, DEDUPE_CLASS_EQUAL}}},
    {{"Chỗ ở", "Home"},
     35,
     3,
     {{DEDUPE_ADDRESS, DEDUPE_ADDRESS_EQUAL},
      {DEDUPE_COMMUNE, DEDUPE_COMMUNE_EQUAL},
      {DEDUPE_DISTRICT, DEDUPE_COMMUNE_EQUAL}}},
    {{"Người giám hộ, điện thoại", "Guardian, phone"},
     34,
     2,
     {{DEDUPE_GUARDIAN_NAME, DEDUPE_GUARDIAN_EQUAL}, {DEDUPE_GUARDIAN_PHONE, DEDUPE_PHONE_EQUAL}}},
    {{"Diện, thiết bị", "Category, devices"},
     30,
     2,
     {{DEDUPE_CATEGORY, DEDUPE_CATEGORY_EQUAL}, {DEDUPE_DEVICES_OWNED, DEDUPE_DEVICES_EQUAL}}},
    {{"Quyết định", "Decision"}, 27, 0, {{0}}},
};
enum { PAPER_COLUMNS = sizeof paper_columns / sizeof paper_columns[0] };

static swc_str cell_of(const review_paper *paper, uint32_t row, dedupe_column column)
{
    size_t place = paper->dedupe->link.people.columns[column];
    return place == SIZE_MAX ? SWC_STR("") : swc_table_cell(paper->dedupe->table, row, place);
}

static bool compose(const review_paper *paper, uint32_t row, const paper_column *column,
                    swc_buf *out)
{
    swc_buf_clear(out);
    for (size_t i = 0; i < column->part_count; i++) {
        swc_str cell = cell_of(paper, row, column->parts[i].column);
        if ((cell.length > 0 && out->length > 0 && !swc_buf_add_text(out, ", ")) ||
            !swc_buf_add(out, cell.data, cell.length)) {
            return false;
        }
    }
    return true;
}

/* The lines that a text takes: words are not broken. */
static double lines_of(swc_str text, double width_mm)
{
    const size_t letters_a_line = (size_t)(width_mm / letter_mm);
    size_t lines = 1;
    size_t used = 0;
    size_t word = 0;
    for (size_t i = 0; i <= text.length; i++) {
        bool ends = i == text.length || text.data[i] == ' ' || text.data[i] == '\n';
        if (!ends) {
            word += ((unsigned char)text.data[i] & 0xC0) != 0x80;
            continue;
        }
        bool fits = used + (used > 0) + word <= letters_a_line;
        lines += fits ? 0 : (used > 0) + word / (letters_a_line + 1);
        used = fits ? used + (used > 0) + word : word % (letters_a_line + 1);
        word = 0;
        if (i < text.length && text.data[i] == '\n') {
            lines++;
            used = 0;
        }
    }
    return (double)lines;
}

static void make_styles(review_paper *paper, swc_workbook *workbook)
{
    const uint32_t apricot = 0xFCE4D6, cream = 0xFFF9DB, grey = 0xD9E1F2;
    swc_cell_style look = {
        .size_pt = 8, .wrap = true, .valign = SWC_VALIGN_TOP, .border = SWC_BORDER_ALL};
    paper->plain = swc_workbook_style(workbook, &look);
    look.fill = cream;
    paper->lacks = swc_workbook_style(workbook, &look);
    look.fill = apricot;
    look.bold = true; /* seen on a black-and-white print too */
    paper->differs = swc_workbook_style(workbook, &look);
    look.fill = grey;
    look.align = SWC_ALIGN_CENTRE;
    paper->heading = swc_workbook_style(workbook, &look);
    swc_cell_style reasons = {
        .size_pt = 8, .wrap = true, .valign = SWC_VALIGN_TOP, .border = SWC_BORDER_ALL};
    reasons.italic = true;
    paper->reasons = swc_workbook_style(workbook, &reasons);
    paper->title = swc_workbook_style(workbook, &(swc_cell_style){.size_pt = 10, .bold = true});
}

void review_paper_open(review_paper *paper, const swc_dedupe *dedupe, swc_workbook *workbook)
{
    swc_lang lang = dedupe->options.lang;
    *paper = (review_paper){.dedupe = dedupe};
    if (dedupe->link.uncertain.count > MOST_PAIRS) {
        return;
    }
    make_styles(paper, workbook);
    paper->sheet =
        swc_workbook_sheet(workbook, lang == SWC_VI ? SWC_STR("Để in") : SWC_STR("On paper"));
    swc_sheet_row_height(paper->sheet, 0, 1.5 * line_pt);
    swc_sheet_text(paper->sheet, 0, 0,
                   lang == SWC_VI
                       ? SWC_STR("Cặp cần xem lại: in trang tính này; ghi quyết định vào "
                                 "trang tính Xem lại, đúng dòng")
                       : SWC_STR("Pairs to review: print this sheet; enter the decisions "
                                 "in the sheet Review, in the line named"),
                   paper->title);
    swc_sheet_row_height(paper->sheet, 1, 2 * line_pt + 4);
    for (uint32_t i = 0; i < PAPER_COLUMNS; i++) {
        swc_sheet_column_width(paper->sheet, i, i, paper_columns[i].width_mm);
        swc_sheet_text(paper->sheet, 1, i, swc_str_of(paper_columns[i].words[lang]),
                       paper->heading);
        for (size_t part = 0; part < paper_columns[i].part_count; part++) {
            paper->shown[paper_columns[i].parts[part].column] = true;
        }
    }
    swc_sheet_freeze(paper->sheet, 2, 0);
    paper->next_row = 2;
}

/* What differs in columns without a place of their own. */
static bool add_other_columns(const review_paper *paper, const link_pair *pair, swc_buf *out)
{
    const table_view *view = &paper->dedupe->link.view;
    const size_t *known = paper->dedupe->link.people.columns;
    bool first = true;
    for (size_t i = 0; i < view->count; i++) {
        size_t place = view->columns[i];
        bool shown = place == view->origin;
        for (size_t column = 0; column < DEDUPE_COLUMN_COUNT; column++) {
            shown = shown || (paper->shown[column] && known[column] == place);
        }
        swc_str a = swc_table_cell(paper->dedupe->table, pair->a, place);
        swc_str b = swc_table_cell(paper->dedupe->table, pair->b, place);
        if (shown || swc_str_equal(a, b)) {
            continue;
        }
        swc_str name = paper->dedupe->table->columns[place];
        const char *start = !first                                  ? "; "
                            : paper->dedupe->options.lang == SWC_VI ? "\nKhác nữa: "
                                                                    : "\nAlso differ: ";
        first = false;
        if (!swc_buf_printf(out, "%s%.*s: %.*s / %.*s", start, (int)name.length, name.data,
                            (int)a.length, a.length > 0 ? a.data : "", (int)b.length,
                            b.length > 0 ? b.data : "")) {
            return false;
        }
    }
    return true;
}

/* Coloured is what was found to differ, not another way to write the same. */
static swc_style style_of(const review_paper *paper, const paper_side *side,
                          const paper_column *column)
{
    swc_style style = paper->plain;
    for (size_t i = 0; i < column->part_count; i++) {
        const paper_part *part = &column->parts[i];
        dedupe_field field = dedupe_weight_of(part->equal)->field;
        dedupe_level level = (dedupe_level)side->found->levels[field];
        swc_str mine = cell_of(paper, side->row, part->column);
        swc_str other = cell_of(paper, side->other, part->column);
        bool said = level == part->equal || level == DEDUPE_COMMUNE_MERGED;
        if (swc_str_equal(mine, other) || said) {
            continue;
        }
        if (mine.length > 0 && other.length > 0) {
            return paper->differs;
        }
        style = paper->lacks;
    }
    return style;
}

/* What stands in a column of one of the two lines. */
static bool fill_cell(const review_paper *paper, const paper_side *side, uint32_t index,
                      swc_buf *out, swc_style *style_out)
{
    static const char *const choices[2][2] = {{"☐ same (một em)", "☐ different (hai em)"},
                                              {"☐ same", "☐ different"}};
    const paper_column *column = &paper_columns[index];
    *style_out = paper->plain;
    if (index == 0) {
        swc_buf_clear(out);
        return swc_buf_printf(out, "%u%c", (unsigned)side->line, side->second ? 'b' : 'a');
    }
    if (column->part_count == 0) {
        swc_buf_clear(out);
        return swc_buf_add_text(out, choices[paper->dedupe->options.lang][side->second]);
    }
    *style_out = style_of(paper, side, column);
    return compose(paper, side->row, column, out);
}

/* In points; negative without memory. */
static double height_of(const review_paper *paper, const paper_side *side, swc_buf *text)
{
    double most = 1;
    for (uint32_t i = 0; i < PAPER_COLUMNS; i++) {
        swc_style style = 0;
        if (!fill_cell(paper, side, i, text, &style)) {
            return -1;
        }
        double lines = lines_of(swc_buf_str(text), paper_columns[i].width_mm);
        most = lines > most ? lines : most;
    }
    return most * line_pt + 3;
}

static bool put_side(review_paper *paper, const paper_side *side, double height_pt, swc_buf *text)
{
    bool good = true;
    swc_sheet_row_height(paper->sheet, paper->next_row, height_pt);
    for (uint32_t i = 0; i < PAPER_COLUMNS && good; i++) {
        swc_style style = 0;
        good = fill_cell(paper, side, i, text, &style);
        swc_sheet_text(paper->sheet, paper->next_row, i, swc_buf_str(text), style);
    }
    paper->next_row++;
    return good;
}

/* The three lines of a pair stand on one page. */
static void break_page(review_paper *paper, double height_pt)
{
    if (paper->used_pt > 0 && paper->used_pt + height_pt > page_pt) {
        if (paper->break_count < PAPER_BREAKS) {
            paper->breaks[paper->break_count] = paper->next_row;
        }
        paper->break_count++;
        paper->used_pt = 0;
    }
    paper->used_pt += height_pt;
}

static bool put_pair(review_paper *paper, const paper_pair *pair, swc_buf *text, swc_buf *reasons)
{
    const paper_side sides[] = {{pair->rows->a, pair->rows->b, pair->line, false, pair->found},
                                {pair->rows->b, pair->rows->a, pair->line, true, pair->found}};
    bool good =
        swc_buf_printf(reasons, "%s: %.*s", pair->pair_id, (int)pair->why.length, pair->why.data) &&
        add_other_columns(paper, pair->rows, reasons);
    double heights[] = {height_of(paper, &sides[0], text), height_of(paper, &sides[1], text),
                        lines_of(swc_buf_str(reasons), paper_mm) * line_pt + 3};
    if (!good || heights[0] < 0 || heights[1] < 0) {
        return false;
    }
    break_page(paper, heights[0] + heights[1] + heights[2]);
    good = put_side(paper, &sides[0], heights[0], text) &&
           put_side(paper, &sides[1], heights[1], text);
    swc_sheet_row_height(paper->sheet, paper->next_row, heights[2]);
    swc_sheet_merge(paper->sheet, paper->next_row, 0, paper->next_row, PAPER_COLUMNS - 1,
                    swc_buf_str(reasons), paper->reasons);
    paper->next_row++;
    return good;
}

swc_status review_paper_pair(review_paper *paper, const paper_pair *pair, swc_error *error)
{
    swc_buf text = {0};
    swc_buf reasons = {0};
    bool good = paper->sheet == NULL || put_pair(paper, pair, &text, &reasons);
    swc_buf_free(&text);
    swc_buf_free(&reasons);
    return good ? SWC_OK : swc_fail_memory(error);
}

void review_paper_close(review_paper *paper)
{
    if (paper->sheet == NULL) {
        return;
    }
    const swc_page page = {.landscape = true,
                           .top_mm = 14,
                           .bottom_mm = 10,
                           .left_mm = 10,
                           .right_mm = 10,
                           .numbered = true,
                           .repeat_last_row = 1,
                           .last_row = paper->next_row - 1,
                           .last_column = PAPER_COLUMNS - 1};
    swc_sheet_page(paper->sheet, &page);
    if (paper->break_count <= PAPER_BREAKS) { /* of more pages the program breaks where it likes */
        swc_sheet_page_breaks(paper->sheet, paper->breaks, paper->break_count);
    }
}
