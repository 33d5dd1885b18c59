/* Bar charts of the public page, as SVG with their figures written out. */
#include "ops/report/html/html.h"

#include <string.h>

/* In units of the drawing, which is as wide as a phone: the name stands above its bars. */
enum { CHART_WIDTH = 360, BAR_WIDTH = 200, BAR_STEP = 44, BAR_HEIGHT = 18, BAR_TOP = 36 };
enum { NAME_HEIGHT = 20, LEGEND_STEP = 170 };

static bool row_is_open(const form_row *row, size_t first, size_t second)
{
    return row->type == ROW_ITEM && row->cells[first].kind == CELL_INT &&
           row->cells[second].kind == CELL_INT;
}

static void legend(html_page *p, const table_spec *spec, const size_t columns[2])
{
    for (size_t i = 0; i < 2; i++) {
        const column_spec *column = &spec->columns[columns[i]];
        long long x = (long long)i * LEGEND_STEP;
        html_print(p, "<rect class=\"%c\" x=\"%lld\" y=\"8\" width=\"14\" height=\"14\"/>",
                   i == 0 ? 'a' : 'b', x + 1, 0, 0);
        html_print(p, "<text x=\"%lld\" y=\"20\">", x + 22, 0, 0, 0);
        html_raw(p,
                 form_word(p->form, column->group[SWC_VI] != NULL ? column->group : column->label));
        html_raw(p, "</text>\n");
    }
}

/* Bars of two figures a row, stacked or beside each other, with their numbers written out. Rows
 * with a closed figure have no bar. */
static void bar(html_page *p, const form_row *row, const size_t columns[2], int64_t largest,
                long long y, bool stacked)
{
    int64_t x = 0;
    html_print(p, "<text x=\"0\" y=\"%lld\">", y + 14, 0, 0, 0);
    html_escaped(p, row->cells[0].text);
    html_raw(p, "</text>");
    y += NAME_HEIGHT;
    for (size_t i = 0; i < 2; i++) {
        int64_t value = row->cells[columns[i]].number;
        int64_t width = largest > 0 ? value * BAR_WIDTH / largest : 0;
        int64_t half = BAR_HEIGHT / 2;
        html_raw(p, i == 0 ? "<rect class=\"a\" " : "<rect class=\"b\" ");
        html_print(p, "x=\"%lld\" y=\"%lld\" width=\"%lld\" height=\"%lld\"/>",
                   1 + (stacked ? x : 0), stacked ? y : y + (long long)i * half,
                   width < 0 ? 0 : width, stacked ? BAR_HEIGHT : half);
        x = stacked ? x + width : (width > x ? width : x);
    }
    html_print(p, "<text x=\"%lld\" y=\"%lld\">", x + 8, y + 14, 0, 0);
    html_number(p, row->cells[columns[0]].number);
    html_raw(p, " / ");
    html_number(p, row->cells[columns[1]].number);
    html_raw(p, "</text>\n");
}

static void write_chart(html_page *p, const form_table *table, const size_t columns[2],
                        bool stacked, const char *label)
{
    int64_t largest = 0;
    long long rows = 0;
    for (size_t r = 0; r < table->row_count; r++) {
        const form_row *row = &table->rows[r];
        if (row_is_open(row, columns[0], columns[1])) {
            int64_t a = row->cells[columns[0]].number;
            int64_t b = row->cells[columns[1]].number;
            int64_t extent = stacked ? a + b : a > b ? a : b;
            largest = extent > largest ? extent : largest;
            rows++;
        }
    }
    if (rows == 0) {
        return;
    }
    html_print(p, "<svg viewBox=\"0 0 %lld %lld\" role=\"img\" aria-label=\"", CHART_WIDTH,
               BAR_TOP + rows * BAR_STEP + 4, 0, 0);
    html_raw(p, label);
    html_raw(p, "\">\n");
    legend(p, table->spec, columns);
    long long y = BAR_TOP;
    for (size_t r = 0; r < table->row_count; r++) {
        if (row_is_open(&table->rows[r], columns[0], columns[1])) {
            bar(p, &table->rows[r], columns, largest, y, stacked);
            y += BAR_STEP;
        }
    }
    html_raw(p, "</svg>\n");
}

/* Which tables have a chart, of which columns. */
static const struct {
    const char *table, *columns[2];
    bool stacked;
    const char *label[2];
} charts[] = {
    {"by_district",
     {"served", "remaining"},
     true,
     {"Biểu đồ: đã được hỗ trợ và còn thiếu theo huyện, cùng số liệu với bảng",
      "Chart: served and remaining by district, the figures of the table"}},
    {"devices",
     {"received", "delivered"},
     false,
     {"Biểu đồ: tiếp nhận và đã bàn giao theo loại, cùng số liệu với bảng",
      "Chart: received and delivered by type, the figures of the table"}},
    {"connectivity",
     {"points", "covered"},
     false,
     {"Biểu đồ: điểm lõm sóng và số đã phủ, cùng số liệu với bảng",
      "Chart: points and those covered, the figures of the table"}},
};

void html_charts(html_page *p, const form_table *table)
{
    for (size_t i = 0; i < sizeof charts / sizeof charts[0]; i++) {
        if (strcmp(table->spec->name, charts[i].table) == 0) {
            const size_t columns[2] = {form_column(table->spec, charts[i].columns[0]),
                                       form_column(table->spec, charts[i].columns[1])};
            write_chart(p, table, columns, charts[i].stacked, form_word(p->form, charts[i].label));
        }
    }
}
