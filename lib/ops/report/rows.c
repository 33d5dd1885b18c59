/*
 * Rows of a sheet: how high they are, texts across their columns, and their width cut into blocks.
 * How wide the columns are stands in the writer (widths.c); where a page ends is for pages.c.
 */
#include "ops/report/layout.h"

#include <math.h>

double layout_span_mm(const sheet_writer *writer, size_t first, size_t last)
{
    double sum = 0;
    for (size_t i = first; i <= last && i < writer->printed_count; i++) {
        sum += writer->width_mm[i];
    }
    return sum;
}

void layout_row(sheet_writer *writer, double height_pt, char kind)
{
    void *heights = writer->heights;
    void *kinds = writer->kinds;
    bool good = swc_grow(&heights, &writer->height_capacity, writer->row + 1, sizeof(double));
    writer->heights = heights;
    good = good && swc_grow(&kinds, &writer->kind_capacity, writer->row + 1, 1);
    writer->kinds = kinds;
    if (!good) {
        if (writer->form->status == SWC_OK) {
            writer->form->status = swc_fail_memory(writer->form->error);
        }
        return;
    }
    writer->heights[writer->row] = height_pt;
    writer->kinds[writer->row] = kind;
    swc_sheet_row_height(writer->sheet, writer->row, height_pt);
}

void layout_text(sheet_writer *writer, size_t first, size_t last, swc_str text,
                 const swc_cell_style *look)
{
    swc_sheet_merge(writer->sheet, writer->row, (uint32_t)first, writer->row, (uint32_t)last, text,
                    swc_workbook_style(writer->book, look));
}

void layout_line(sheet_writer *writer, swc_str text, const swc_cell_style *look)
{
    size_t end = writer->printed_count - 1;
    double size = look->size_pt > 0 ? look->size_pt : 11;
    size_t lines =
        look->wrap ? text_lines(text, layout_span_mm(writer, 0, end), size, look->bold) : 1;
    layout_row(writer, lines_height_pt(lines, size), 'h');
    layout_text(writer, 0, end, text, look);
    writer->row++;
}

/* The last column of the left part when the width is cut at about `share`. */
size_t layout_split(const sheet_writer *writer, double share)
{
    double target = share * layout_span_mm(writer, 0, writer->printed_count - 1);
    double sum = 0;
    for (size_t i = 0; i + 1 < writer->printed_count; i++) {
        sum += writer->width_mm[i];
        double over = sum + writer->width_mm[i + 1] / 2.0;
        if (over >= target) {
            return i;
        }
    }
    return writer->printed_count >= 2 ? writer->printed_count - 2 : 0;
}

/* What a block misses of the width it would like: squared, and more for less than the least. */
static double dislike(double width_mm, double liked_mm, double least_mm, double share_mm)
{
    double missing = liked_mm > width_mm ? liked_mm - width_mm : 0;
    double broken = least_mm > width_mm ? least_mm - width_mm : 0;
    double uneven = width_mm - share_mm;
    return missing * missing + 10.0 * broken * broken + 0.01 * uneven * uneven;
}

/* The best cut of the first columns into the first blocks, block after block. */
size_t layout_cut(const sheet_writer *writer, const double *liked, size_t wanted, double least_mm,
                  size_t starts[MAX_BLOCKS + 1])
{
    size_t columns = writer->printed_count;
    size_t count = wanted < columns ? wanted : columns;
    double best[MAX_BLOCKS + 1][MAX_PRINTED + 1];
    size_t from[MAX_BLOCKS + 1][MAX_PRINTED + 1];
    double total = 0;
    for (size_t i = 0; i < count; i++) {
        total += liked[i];
    }
    for (size_t k = 0; k <= count; k++) {
        for (size_t end = 0; end <= columns; end++) {
            best[k][end] = k == 0 && end == 0 ? 0 : HUGE_VAL;
            from[k][end] = 0;
            for (size_t start = 0; k > 0 && start < end; start++) {
                double share = liked[k - 1] / total * writer->page_width_mm;
                double cost = best[k - 1][start] + dislike(layout_span_mm(writer, start, end - 1),
                                                           liked[k - 1], least_mm, share);
                if (cost < best[k][end]) {
                    best[k][end] = cost;
                    from[k][end] = start;
                }
            }
        }
    }
    starts[count] = columns;
    for (size_t k = count; k > 0; k--) {
        starts[k - 1] = from[k][starts[k]];
    }
    return count;
}
