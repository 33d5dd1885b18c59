/* The pages of a sheet: their size, and where they break. Writes no cell. */
#include "ops/report/layout.h"

void layout_turn(sheet_writer *writer, bool landscape)
{
    double height_mm = landscape ? 210.0 : 297.0;
    double width_mm = landscape ? 297.0 : 210.0;
    writer->landscape = landscape;
    writer->page_width_mm = width_mm - PAGE_LEFT_MM - PAGE_RIGHT_MM;
    /* 2 % for what other programs round differently */
    writer->page_height_pt = (height_mm - PAGE_TOP_MM - PAGE_BOTTOM_MM) / MM_PER_PT * 0.98;
}

enum { MAX_BREAKS = 1023 }; /* Excel keeps no more */

typedef struct page_breaks {
    sheet_writer *writer;
    uint32_t breaks[MAX_BREAKS];
    size_t count;
    bool needed_more; /* a break that had to be and could not */
} page_breaks;

static double repeated_height(const sheet_writer *writer)
{
    double sum = 0;
    for (uint32_t row = writer->first_header; row <= writer->last_header; row++) {
        sum += writer->last_header > 0 ? writer->heights[row] : 0;
    }
    return sum;
}

static double height_between(const sheet_writer *writer, uint32_t from, uint32_t to)
{
    double sum = 0;
    for (uint32_t row = from; row < to; row++) {
        sum += writer->heights[row];
    }
    return sum;
}

/* The end of a run of rows that want to stay with the next one. */
static uint32_t run_end(const sheet_writer *writer, uint32_t row)
{
    while (row + 1 < writer->row && writer->kinds[row] == 'h') {
        row++;
    }
    return row + 1;
}

static void find_breaks(page_breaks *paging)
{
    const sheet_writer *writer = paging->writer;
    double repeated = repeated_height(writer);
    double page = writer->page_height_pt;
    double used = 0;
    for (uint32_t row = 0; row < writer->row; row++) {
        bool after_header = row > writer->last_header;
        double fresh = after_header ? repeated : 0;
        uint32_t end = run_end(writer, row);
        bool starts_run = row == 0 || row == writer->table_start || writer->kinds[row - 1] != 'h';
        double together = starts_run ? height_between(writer, row, end) : writer->heights[row];
        if (row == writer->keep_from && writer->keep_from > 0) {
            double rest = height_between(writer, row, writer->row);
            together = rest <= page - fresh ? rest : together;
        }
        bool full = used + writer->heights[row] > page;
        bool moves = used + together > page && together <= page - fresh && used > fresh;
        bool must = writer->kinds[row] == 'b' && used > fresh;
        if (must || (moves && !(full && together <= writer->heights[row]))) {
            if (paging->count < MAX_BREAKS) {
                paging->breaks[paging->count++] = row;
            } else if (must) {
                paging->needed_more = true;
            }
            used = fresh;
        } else if (full) {
            used = fresh;
        }
        used += writer->heights[row];
    }
}

void layout_page(sheet_writer *writer)
{
    page_breaks paging = {.writer = writer};
    find_breaks(&paging);
    swc_sheet_page_breaks(writer->sheet, paging.breaks,
                          paging.needed_more ? MAX_BREAKS + 1 : paging.count);
    swc_page page = {.landscape = writer->landscape,
                     .top_mm = PAGE_TOP_MM,
                     .bottom_mm = PAGE_BOTTOM_MM,
                     .left_mm = PAGE_LEFT_MM,
                     .right_mm = PAGE_RIGHT_MM,
                     .numbered = true,
                     .first_unnumbered = writer->begins_document,
                     .restarts = writer->table->own_heading,
                     .repeat_first_row = writer->first_header,
                     .repeat_last_row = writer->last_header,
                     .last_row = writer->row > 0 ? writer->row - 1 : 0,
                     .last_column = (uint32_t)writer->printed_count - 1};
    swc_sheet_page(writer->sheet, &page);
}
