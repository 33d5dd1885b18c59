/* The table of a sheet: header rows, column numbers, typed cells, totals as formulas. */
#include "ops/report/layout.h"

#include <stdio.h>
#include <string.h>

static const char number_format[] = "#,##0;-#,##0;\"-\"";
static const char red_format[] = "#,##0;[Red]-#,##0;\"-\"";
static const uint32_t header_grey = 0xE6E6E6; /* 10 % */

static const column_spec *column_of(const sheet_writer *writer, size_t index)
{
    return &writer->table->spec->columns[writer->printed[index]];
}

/* ---- header ---- */

static bool same_group(const sheet_writer *writer, size_t a, size_t b)
{
    const char *x = column_of(writer, a)->group[SWC_VI];
    const char *y = column_of(writer, b)->group[SWC_VI];
    return x != NULL && y != NULL && strcmp(x, y) == 0;
}

static size_t group_end(const sheet_writer *writer, size_t first)
{
    size_t last = first;
    while (last + 1 < writer->printed_count && same_group(writer, first, last + 1)) {
        last++;
    }
    return last;
}

static double label_height(const sheet_writer *writer, size_t first, size_t last, swc_str label)
{
    return lines_height_pt(
        text_lines(label, layout_span_mm(writer, first, last), writer->size_pt, true),
        writer->size_pt);
}

/* Heights of the group row and of the label row under it. */
static void header_heights(const sheet_writer *writer, bool groups, double heights[2])
{
    heights[0] = groups ? lines_height_pt(1, writer->size_pt) : 0;
    heights[1] = lines_height_pt(1, writer->size_pt);
    for (size_t i = 0; i < writer->printed_count; i++) {
        const column_spec *column = column_of(writer, i);
        bool grouped = column->group[SWC_VI] != NULL;
        if (grouped) {
            double height = label_height(writer, i, group_end(writer, i),
                                         swc_str_of(form_word(writer->form, column->group)));
            bool starts = i == 0 || !same_group(writer, i - 1, i);
            heights[0] = starts && height > heights[0] ? height : heights[0];
        }
        double height = label_height(writer, i, i, layout_label(writer, i));
        if (grouped || !groups) {
            heights[1] = height > heights[1] ? height : heights[1];
        }
    }
    for (size_t i = 0; i < writer->printed_count; i++) {
        if (groups && column_of(writer, i)->group[SWC_VI] == NULL) {
            double more = label_height(writer, i, i, layout_label(writer, i)) - heights[0];
            heights[1] = more > heights[1] ? more : heights[1];
        }
    }
}

/* A column that is ticked off in the file says so when the pointer rests on its heading; nothing of
 * it is printed. */
static void header_cell(sheet_writer *writer, uint32_t row, size_t column, swc_str text,
                        swc_style style)
{
    swc_sheet_text(writer->sheet, row, (uint32_t)column, text, style);
    if (row == writer->first_header && (column_of(writer, column)->flags & COLUMN_MARKED) != 0) {
        swc_sheet_comment(
            writer->sheet, row, (uint32_t)column,
            writer->form->lang == SWC_VI
                ? SWC_STR("Trên giấy: ký tên. Trong tệp: ghi x khi đã ký, để trống khi chưa.")
                : SWC_STR("On paper: sign here. In the file: an x once signed, else nothing."));
    }
}

static void write_header(sheet_writer *writer)
{
    swc_cell_style look = {.size_pt = writer->size_pt,
                           .bold = true,
                           .wrap = true,
                           .align = SWC_ALIGN_CENTRE,
                           .border = SWC_BORDER_ALL,
                           .fill = header_grey};
    swc_style style = swc_workbook_style(writer->book, &look);
    bool groups = false;
    for (size_t i = 0; i < writer->printed_count; i++) {
        groups = groups || column_of(writer, i)->group[SWC_VI] != NULL;
    }
    double heights[2];
    header_heights(writer, groups, heights);
    writer->first_header = writer->row;
    if (groups) {
        layout_row(writer, heights[0], 'h');
        for (size_t i = 0; i < writer->printed_count; i++) {
            const column_spec *column = column_of(writer, i);
            bool starts = i == 0 || !same_group(writer, i - 1, i);
            swc_str text = column->group[SWC_VI] == NULL ? layout_label(writer, i)
                           : starts ? swc_str_of(form_word(writer->form, column->group))
                                    : (swc_str){NULL, 0};
            header_cell(writer, writer->row, i, text, style);
        }
        for (size_t i = 0; i < writer->printed_count; i = group_end(writer, i) + 1) {
            const column_spec *column = column_of(writer, i);
            if (column->group[SWC_VI] != NULL) {
                swc_sheet_merge(writer->sheet, writer->row, (uint32_t)i, writer->row,
                                (uint32_t)group_end(writer, i),
                                swc_str_of(form_word(writer->form, column->group)), style);
            }
        }
        writer->row++;
    }
    layout_row(writer, heights[1], 'h');
    for (size_t i = 0; i < writer->printed_count; i++) {
        bool upper = groups && column_of(writer, i)->group[SWC_VI] == NULL;
        header_cell(writer, writer->row, i, upper ? (swc_str){NULL, 0} : layout_label(writer, i),
                    style);
    }
    for (size_t i = 0; groups && i < writer->printed_count; i++) {
        if (column_of(writer, i)->group[SWC_VI] == NULL) {
            swc_sheet_merge(writer->sheet, writer->row - 1, (uint32_t)i, writer->row, (uint32_t)i,
                            layout_label(writer, i), style);
        }
    }
    writer->row++;
}

static void write_numbers(sheet_writer *writer)
{
    swc_cell_style look = {.size_pt = writer->size_pt > 9 ? 9 : writer->size_pt,
                           .italic = true,
                           .align = SWC_ALIGN_CENTRE,
                           .border = SWC_BORDER_ALL};
    swc_style style = swc_workbook_style(writer->book, &look);
    layout_row(writer, lines_height_pt(1, look.size_pt), 'h');
    for (size_t i = 0; i < writer->printed_count; i++) {
        header_cell(writer, writer->row, i, form_text(writer->form, "(%zu)", i + 1), style);
    }
    writer->last_header = writer->row++;
}

/* ---- body ---- */

static bool is_total(row_type type)
{
    return type == ROW_TOTAL || type == ROW_SUBTOTAL || type == ROW_PLAIN_TOTAL;
}

typedef struct body {
    sheet_writer *writer;
    uint32_t first_row;                    /* of the sheet, for table row 0 */
    swc_style styles[MAX_PRINTED][2];      /* by column; [1] totals */
    swc_style text_styles[MAX_PRINTED][2]; /* for text in the column ("…") */
    swc_style heading;
} body;

static void make_styles(body *b)
{
    sheet_writer *writer = b->writer;
    for (size_t i = 0; i < writer->printed_count; i++) {
        char type = column_of(writer, i)->type;
        for (int total = 0; total < 2; total++) {
            swc_cell_style look = {.size_pt = writer->size_pt,
                                   .bold = total != 0,
                                   .border = SWC_BORDER_ALL,
                                   .wrap = type == 'T' || type == 'C'};
            look.align = type == 'T'                  ? SWC_ALIGN_LEFT
                         : type == 'C' || type == 'D' ? SWC_ALIGN_CENTRE
                                                      : SWC_ALIGN_RIGHT;
            b->text_styles[i][total] = swc_workbook_style(writer->book, &look);
            look.number_format = type == 'I'   ? number_format
                                 : type == 'M' ? red_format
                                 : type == 'P' ? "0.00%"
                                 : type == 'D' ? "dd/mm/yyyy"
                                               : NULL;
            b->styles[i][total] = swc_workbook_style(writer->book, &look);
        }
    }
    swc_cell_style look = {.size_pt = writer->size_pt,
                           .bold = true,
                           .wrap = true,
                           .align = SWC_ALIGN_LEFT,
                           .border = SWC_BORDER_ALL};
    b->heading = swc_workbook_style(writer->book, &look);
}

/* "=SUBTOTAL(9,D12:D40)": subtotals inside the range are not counted twice. */
static void write_sum(body *b, const form_row *row, size_t index, uint32_t at, int64_t value,
                      swc_style style)
{
    char first[16];
    char last[16];
    char formula[64];
    swc_cell_name(b->first_row + (uint32_t)row->first, (uint32_t)index, false, first);
    swc_cell_name(b->first_row + (uint32_t)row->last, (uint32_t)index, false, last);
    (void)snprintf(formula, sizeof formula, "=SUBTOTAL(9,%s:%s)", first, last);
    swc_sheet_formula(b->writer->sheet, at, (uint32_t)index, formula, (double)value, style);
}

static size_t printed_index(const sheet_writer *writer, const char *name)
{
    for (size_t i = 0; i < writer->printed_count; i++) {
        if (strcmp(column_of(writer, i)->name, name) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* The quotient of two columns; a denominator that is not printed stands as a number. */
static void write_ratio(body *b, size_t index, uint32_t at, const form_cell *cell, swc_style style)
{
    const column_spec *column = column_of(b->writer, index);
    size_t over = printed_index(b->writer, column->over);
    size_t under = printed_index(b->writer, column->under);
    char numerator[16];
    char denominator[24];
    char formula[112];
    swc_cell_name(at, (uint32_t)over, false, numerator);
    if (under != SIZE_MAX) {
        swc_cell_name(at, (uint32_t)under, false, denominator);
    } else {
        (void)snprintf(denominator, sizeof denominator, "%lld", (long long)cell->below);
    }
    (void)snprintf(formula, sizeof formula, "=IF(%s>0,%s/%s,\"…\")", denominator, numerator,
                   denominator);
    if (cell->below > 0) {
        swc_sheet_formula(b->writer->sheet, at, (uint32_t)index, formula,
                          (double)cell->number / (double)cell->below, style);
    } else {
        swc_sheet_formula_text(b->writer->sheet, at, (uint32_t)index, formula, "…", style);
    }
}

static void write_cell(body *b, const form_row *row, size_t index, uint32_t at,
                       const form_cell *cell)
{
    sheet_writer *writer = b->writer;
    const column_spec *column = column_of(writer, index);
    int total = is_total(row->type) ? 1 : 0;
    swc_style style = b->styles[index][total];
    swc_style text_style = b->text_styles[index][total];
    bool sums = (row->type == ROW_TOTAL || row->type == ROW_SUBTOTAL) &&
                (column->flags & COLUMN_NO_SUM) == 0 && row->last >= row->first &&
                b->first_row + (uint32_t)row->last < at;
    switch (cell->kind) {
    case CELL_INT:
        if (sums) {
            write_sum(b, row, index, at, cell->number, style);
        } else {
            swc_sheet_integer(writer->sheet, at, (uint32_t)index, cell->number, style);
        }
        return;
    case CELL_TEXT:
        swc_sheet_text(writer->sheet, at, (uint32_t)index, cell->text, text_style);
        return;
    case CELL_DATE:
        if (cell->text.length == 4) {
            swc_cell_style year = {.size_pt = writer->size_pt,
                                   .border = SWC_BORDER_ALL,
                                   .align = SWC_ALIGN_CENTRE,
                                   .number_format = "0"};
            swc_sheet_integer(writer->sheet, at, (uint32_t)index, report_integer(cell->text),
                              swc_workbook_style(writer->book, &year));
        } else {
            swc_sheet_date(writer->sheet, at, (uint32_t)index, cell->text, style);
        }
        return;
    case CELL_RATIO:
        write_ratio(b, index, at, cell, style);
        return;
    case CELL_UNKNOWN:
        swc_sheet_text(writer->sheet, at, (uint32_t)index, SWC_STR("…"), text_style);
        return;
    case CELL_EMPTY:
        swc_sheet_blank(writer->sheet, at, (uint32_t)index, text_style);
        return;
    }
}

static double row_height(const sheet_writer *writer, const form_cell *cells, bool bold)
{
    size_t lines = 1;
    for (size_t i = 0; i < writer->printed_count; i++) {
        const form_cell *cell = &cells[writer->printed[i]];
        if (cell->kind == CELL_TEXT) {
            size_t wanted = text_lines(cell->text, writer->width_mm[i], writer->size_pt, bold);
            lines = wanted > lines ? wanted : lines;
        }
    }
    double height = lines_height_pt(lines, writer->size_pt);
    double least = bold ? 0 : writer->table->row_height_pt;
    return height > least ? height : least;
}

static swc_str first_text(const sheet_writer *writer, const form_cell *cells, size_t from)
{
    for (size_t i = from; i < writer->printed_count; i++) {
        if (cells[writer->printed[i]].kind == CELL_TEXT) {
            return cells[writer->printed[i]].text;
        }
    }
    return (swc_str){NULL, 0};
}

/* Whether a total says everything in one sentence: it then takes the whole row. */
static bool is_sentence(const sheet_writer *writer, const form_row *row, const form_cell *cells)
{
    size_t filled = 0;
    for (size_t i = 0; i < writer->printed_count; i++) {
        filled += cells[writer->printed[i]].kind != CELL_EMPTY ? 1 : 0;
    }
    return row->type == ROW_PLAIN_TOTAL && filled == 1 && first_text(writer, cells, 0).length > 0;
}

/* A district above its schools: its number, then its name over the rest of the row. */
static void write_heading(body *b, const form_row *row)
{
    sheet_writer *writer = b->writer;
    size_t from = row->cells[writer->printed[0]].kind == CELL_TEXT && writer->printed_count > 1 &&
                          column_of(writer, 0)->type == 'C'
                      ? 1
                      : 0;
    swc_str text = first_text(writer, row->cells, from);
    double width = layout_span_mm(writer, from, writer->printed_count - 1);
    layout_row(writer,
               lines_height_pt(text_lines(text, width, writer->size_pt, true), writer->size_pt),
               row->type == ROW_BREAK         ? 'b'
               : row->type == ROW_PLAIN_TOTAL ? ' '
                                              : 'h');
    if (from == 1) {
        swc_sheet_text(writer->sheet, writer->row, 0, row->cells[writer->printed[0]].text,
                       b->text_styles[0][1]);
    }
    swc_sheet_merge(writer->sheet, writer->row, (uint32_t)from, writer->row,
                    (uint32_t)writer->printed_count - 1, text, b->heading);
    writer->row++;
}

static void write_rows(body *b)
{
    sheet_writer *writer = b->writer;
    const form_table *table = writer->table;
    form_cell scratch[64];
    for (size_t r = 0; r < table->row_count; r++) {
        const form_row *row = &table->rows[r];
        const form_cell *cells = row->cells;
        if (row->type == ROW_HEADING || row->type == ROW_BREAK ||
            (cells != NULL && is_sentence(writer, row, cells))) {
            write_heading(b, row);
            continue;
        }
        if (cells == NULL) {
            table->fill(table->context, row->first, scratch);
            cells = scratch;
        }
        layout_row(writer, row_height(writer, cells, is_total(row->type)), ' ');
        for (size_t i = 0; i < writer->printed_count; i++) {
            write_cell(b, row, i, writer->row, &cells[writer->printed[i]]);
        }
        writer->row++;
    }
}

/*
 * From where the table stays with the signatures: its last two rows, so that no signature stands
 * without figures. But the first row never moves, or page 1 would be a heading alone: of two rows
 * one moves. A single row moves with its header, for there is no other that could go with the
 * signatures.
 */
static uint32_t keep_from(const body *b)
{
    const sheet_writer *writer = b->writer;
    uint32_t rows = writer->row - b->first_row;
    for (uint32_t kept = rows > 2 ? 2 : rows > 0 ? rows - 1 : 0; kept > 0; kept--) {
        uint32_t from = writer->row - kept;
        while (from > b->first_row && writer->kinds[from - 1] == 'h') {
            from--; /* nor is the name of a district left alone */
        }
        if (from > b->first_row) {
            return from;
        }
    }
    return writer->table_start;
}

/* Columns that are ticked off in the file offer an x to choose. */
static void offer_marks(const body *b)
{
    static const char *const marks[] = {"x", NULL};
    const sheet_writer *writer = b->writer;
    for (size_t i = 0; i < writer->printed_count; i++) {
        if ((column_of(writer, i)->flags & COLUMN_MARKED) != 0 && writer->row > b->first_row) {
            swc_sheet_list(writer->sheet, b->first_row, (uint32_t)i, writer->row - 1, (uint32_t)i,
                           marks);
        }
    }
}

void layout_table(sheet_writer *writer)
{
    body b = {.writer = writer};
    write_header(writer);
    write_numbers(writer);
    swc_sheet_freeze(writer->sheet, writer->row, 0);
    make_styles(&b);
    b.first_row = writer->row;
    write_rows(&b);
    offer_marks(&b);
    writer->keep_from = keep_from(&b);
}
