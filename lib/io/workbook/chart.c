/* Native charts. */
#include "io/workbook/inside.h"

/* Fills that stay apart on a black-and-white print: dark, middle, light. */
static const lxw_color_t series_colours[] = {0x1F4E79, 0x8FB4DB, 0xE2E2E2, 0xB45F06};

static void add_series(lxw_chart *chart, const swc_chart_series *from, size_t index, bool lines)
{
    lxw_chart_series *series = chart_add_series(chart, NULL, NULL);
    if (series == NULL) {
        return;
    }
    lxw_color_t colour = series_colours[index % (sizeof series_colours / sizeof series_colours[0])];
    chart_series_set_name(series, from->name);
    chart_series_set_categories(series, from->sheet->name, from->first_row,
                                (lxw_col_t)from->category_column, from->last_row,
                                (lxw_col_t)from->category_column);
    chart_series_set_values(series, from->sheet->name, from->first_row,
                            (lxw_col_t)from->value_column, from->last_row,
                            (lxw_col_t)from->value_column);
    lxw_chart_line line = {.color = lines ? colour : 0x404040,
                           .width = lines ? 2.25F : 0.75F,
                           .dash_type = lines && index > 0 ? LXW_CHART_LINE_DASH_DASH
                                                           : LXW_CHART_LINE_DASH_SOLID};
    chart_series_set_line(series, &line);
    if (!lines) {
        lxw_chart_fill fill = {.color = colour};
        chart_series_set_fill(series, &fill);
    }
}

void swc_sheet_chart(swc_sheet *sheet, uint32_t row, uint32_t column, const swc_chart *from)
{
    static const uint8_t kinds[] = {LXW_CHART_COLUMN_STACKED, LXW_CHART_COLUMN, LXW_CHART_LINE};
    if (!sheet_ready(sheet, row, column)) {
        return;
    }
    lxw_chart *chart = workbook_add_chart(sheet->workbook->handle, kinds[from->kind]);
    if (chart == NULL) {
        workbook_keep_memory(sheet->workbook);
        return;
    }
    for (size_t i = 0; i < from->series_count; i++) {
        if (from->series[i].sheet != NULL) {
            add_series(chart, &from->series[i], i, from->kind == SWC_CHART_LINES);
        }
    }
    lxw_chart_font plain = {.name = (char *)(uintptr_t)WORKBOOK_FONT, .size = 11};
    lxw_chart_font title = {.name = (char *)(uintptr_t)WORKBOOK_FONT, .size = 13, .bold = LXW_TRUE};
    chart_title_set_name(chart, from->title);
    chart_title_set_name_font(chart, &title);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    chart_legend_set_font(chart, &plain);
    chart_axis_set_num_font(chart->x_axis, &plain);
    chart_axis_set_num_font(chart->y_axis, &plain);
    chart_axis_set_num_format(chart->y_axis, "#,##0");
    lxw_chart_options place = {
        .y_offset = 2, /* off the line where the page before may end */
        /* the library's own size is 480 x 288 pixels of 1/96 inch, in columns of 7-pixel digits */
        .x_scale = from->width_mm * 96.0 / 25.4 / 480.0 * 7.0 / DIGIT_PIXELS,
        .y_scale = from->height_mm * 96.0 / 25.4 / 288.0,
        .description = (char *)(uintptr_t)from->title,
    };
    workbook_keep(sheet->workbook,
                  worksheet_insert_chart_opt(sheet->handle, row, (lxw_col_t)column, chart, &place));
    sheet->workbook->xml_bytes += 65536;
}
