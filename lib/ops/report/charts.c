/* The sheet of charts: each native chart on a page of its own, with its data under it. */
#include "ops/report/layout.h"

#include <string.h>

enum { CHART_ROWS = 20, ROW_PT = 15 }; /* room for a chart: 300 pt */

typedef struct chart_sheet {
    report_form *form;
    swc_workbook *book;
    swc_sheet *sheet;
    uint32_t row;
    uint32_t breaks[4];
    size_t break_count;
    swc_style header, label, number;
} chart_sheet;

static void write_data(chart_sheet *s, const form_chart *chart)
{
    swc_sheet_row_height(s->sheet, s->row, 30);
    swc_sheet_text(s->sheet, s->row, 0, swc_str_of(chart->label), s->header);
    for (size_t i = 0; i < chart->series_count; i++) {
        swc_sheet_text(s->sheet, s->row, (uint32_t)i + 1, swc_str_of(chart->names[i]), s->header);
    }
    s->row++;
    for (size_t k = 0; k < chart->count; k++) {
        swc_sheet_text(s->sheet, s->row, 0, chart->labels[k], s->label);
        for (size_t i = 0; i < chart->series_count; i++) {
            swc_sheet_integer(s->sheet, s->row, (uint32_t)i + 1, chart->values[k][i], s->number);
        }
        s->row++;
    }
}

static void write_chart(chart_sheet *s, const form_chart *chart, double width_mm)
{
    swc_chart_series series[3];
    uint32_t top = s->row;
    uint32_t first = top + CHART_ROWS + 1;
    for (size_t i = 0; i < chart->series_count; i++) {
        series[i] = (swc_chart_series){.name = chart->names[i],
                                       .sheet = s->sheet,
                                       .first_row = first,
                                       .last_row = first + (uint32_t)chart->count - 1,
                                       .category_column = 0,
                                       .value_column = (uint32_t)i + 1};
    }
    for (uint32_t i = 0; i < CHART_ROWS; i++) {
        swc_sheet_row_height(s->sheet, s->row++, ROW_PT);
    }
    swc_chart native = {.kind = (swc_chart_kind)chart->kind,
                        .title = chart->title,
                        .series = series,
                        .series_count = chart->series_count,
                        .width_mm = width_mm,
                        .height_mm = (CHART_ROWS - 1) * ROW_PT * MM_PER_PT};
    swc_sheet_chart(s->sheet, top, 0, &native);
    write_data(s, chart);
}

static void make_styles(chart_sheet *s)
{
    swc_cell_style look = {.bold = true,
                           .wrap = true,
                           .align = SWC_ALIGN_CENTRE,
                           .border = SWC_BORDER_ALL,
                           .fill = 0xE6E6E6};
    s->header = swc_workbook_style(s->book, &look);
    look = (swc_cell_style){.align = SWC_ALIGN_LEFT, .border = SWC_BORDER_ALL, .wrap = true};
    s->label = swc_workbook_style(s->book, &look);
    look = (swc_cell_style){
        .align = SWC_ALIGN_RIGHT, .border = SWC_BORDER_ALL, .number_format = "#,##0;-#,##0;\"-\""};
    s->number = swc_workbook_style(s->book, &look);
}

void layout_charts(report_form *form, swc_workbook *book)
{
    chart_sheet s = {.form = form, .book = book};
    size_t points = 0;
    for (size_t i = 0; i < form->chart_count; i++) {
        points += form->charts[i].count;
    }
    if (points == 0 || form->status != SWC_OK) {
        return;
    }
    double width_mm = form->spec->landscape ? 252.0 : 165.0;
    s.sheet = swc_workbook_sheet(book, swc_str_of(form->lang == SWC_VI ? "Biểu đồ" : "Charts"));
    make_styles(&s);
    swc_sheet_column_width(s.sheet, 0, 0, width_mm * 0.4);
    swc_sheet_column_width(s.sheet, 1, 3, width_mm * 0.2);
    for (size_t i = 0; i < form->chart_count; i++) {
        if (form->charts[i].count == 0) {
            continue;
        }
        if (s.row > 0) {
            s.breaks[s.break_count++] = s.row;
        }
        write_chart(&s, &form->charts[i], width_mm * 0.98);
    }
    swc_sheet_page_breaks(s.sheet, s.breaks, s.break_count);
    swc_page page = {.landscape = form->spec->landscape,
                     .top_mm = PAGE_TOP_MM,
                     .bottom_mm = PAGE_BOTTOM_MM,
                     .left_mm = PAGE_LEFT_MM,
                     .right_mm = PAGE_RIGHT_MM,
                     .numbered = true,
                     .last_row = s.row > 0 ? s.row - 1 : 0,
                     .last_column = 3};
    swc_sheet_page(s.sheet, &page);
}
