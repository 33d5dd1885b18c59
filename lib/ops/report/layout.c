/* A form as a printable .xlsx: one sheet after the other, and where the pages break. */
#include "ops/report/layout.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- rows ---- */

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

/* ---- pages ---- */

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

static void set_page(sheet_writer *writer)
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

/* ---- sheets ---- */

void layout_turn(sheet_writer *writer, bool landscape)
{
    double height_mm = landscape ? 210.0 : 297.0;
    double width_mm = landscape ? 297.0 : 210.0;
    writer->landscape = landscape;
    writer->page_width_mm = width_mm - PAGE_LEFT_MM - PAGE_RIGHT_MM;
    /* 2 % for what other programs round differently */
    writer->page_height_pt = (height_mm - PAGE_TOP_MM - PAGE_BOTTOM_MM) / MM_PER_PT * 0.98;
}

static void start_sheet(sheet_writer *writer, report_form *form, swc_workbook *book,
                        const form_table *table)
{
    *writer = (sheet_writer){.form = form, .book = book, .table = table};
    layout_turn(writer, form->spec->landscape);
    swc_str name = table->sheet_name.length > 0 ? table->sheet_name
                                                : swc_str_of(form_word(form, table->spec->sheet));
    writer->sheet = swc_workbook_sheet(book, name);
}

static void end_sheet(sheet_writer *writer)
{
    if (writer->form->status == SWC_OK) {
        set_page(writer);
    }
    free(writer->heights);
    free(writer->kinds);
}

static swc_status write_sheet(report_form *form, swc_workbook *book, const form_table *table,
                              swc_error *error)
{
    sheet_writer writer;
    start_sheet(&writer, form, book, table);
    bool first = table == form->tables[0] || table->own_heading;
    writer.begins_document = first;
    swc_status status = layout_columns(&writer, error);
    if (status == SWC_OK) {
        if (first) {
            layout_heading(&writer);
        }
        layout_paragraphs(&writer, table->before, table->before_count);
        writer.table_start = writer.row;
        layout_caption(&writer);
        layout_table(&writer);
        layout_paragraphs(&writer, table->after, table->after_count);
        if (first) {
            if (!table->own_heading) {
                layout_notes(&writer);
            }
            layout_signatures(&writer);
        }
    }
    end_sheet(&writer);
    return status;
}

/* ---- the sheet of sources ---- */

static const column_spec source_columns[] = {
    {"kind", 'T', {NULL, NULL}, {"Luồng", "Stream"}, NULL, NULL, COLUMN_NO_SUM, 22},
    {"name", 'T', {NULL, NULL}, {"Tệp", "File"}, NULL, NULL, COLUMN_NO_SUM, 40},
    {"rows", 'I', {NULL, NULL}, {"Số dòng", "Rows"}, NULL, NULL, COLUMN_NO_SUM, 0},
    {"detail",
     'T',
     {NULL, NULL},
     {"SHA-256, lịch sử", "SHA-256, history"},
     NULL,
     NULL,
     COLUMN_NO_SUM,
     78},
};
static const table_spec source_table = {
    "sources",    {"Nguồn", "Sources"}, {"Nguồn số liệu và đối chiếu", "Sources and identities"},
    {NULL, NULL}, source_columns,       4};

static void source_row(report_form *form, form_table *table, row_type type, swc_str kind,
                       swc_str name, form_cell rows, swc_str detail)
{
    form_cell *cells = form_add_row(form, table, type);
    if (cells != NULL) {
        cells[0] = cell_text(kind);
        cells[1] = cell_text(name);
        cells[2] = rows;
        cells[3] = cell_text(detail);
    }
}

static void add_options(report_form *form, form_table *table)
{
    const swc_report *report = form->report;
    const swc_report_options *options = &report->options;
    swc_buf buf = {0};
    const char *const named[][2] = {{"as-of", report->as_of},
                                    {"from", form->from},
                                    {"to", form->to},
                                    {"district", options->district},
                                    {"school", options->school},
                                    {"outcome", options->outcome},
                                    {"previous-as-of", options->previous_as_of}};
    for (size_t i = 0; i < sizeof named / sizeof named[0]; i++) {
        if (named[i][1] != NULL && named[i][1][0] != '\0') {
            (void)swc_buf_printf(&buf, "%s=%s ", named[i][0], named[i][1]);
        }
    }
    if (report->round.length > 0) {
        (void)swc_buf_printf(&buf, "round=%.*s ", (int)report->round.length, report->round.data);
    }
    form_cell none = {.kind = CELL_EMPTY};
    source_row(form, table, ROW_ITEM, swc_str_of(form->lang == SWC_VI ? "Phiên bản" : "Version"),
               form_text(form, "swc %s", SWC_VERSION), none, form_copy(form, &buf));
    if (report->has_policy) {
        source_row(form, table, ROW_ITEM,
                   swc_str_of(form->lang == SWC_VI ? "Chính sách" : "Policy"), report->policy.round,
                   none, form_text(form, "%.64s", report->policy.sha256));
    }
    swc_buf_free(&buf);
}

static swc_status write_sources(report_form *form, swc_workbook *book, swc_error *error)
{
    form_table table = {.spec = &source_table};
    bool vi = form->lang == SWC_VI;
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        const input_table *one = &form->report->inputs[i];
        if (!one->given || ((form->spec->required | form->spec->optional) >> i & 1) == 0) {
            continue;
        }
        source_row(form, &table, ROW_ITEM, swc_str_of(swc_report_input_name((swc_report_input)i)),
                   one->table.name, cell_int((int64_t)one->table.row_count),
                   swc_str_of(one->table.sha256));
        for (size_t n = 0; n < one->table.note_count; n++) {
            source_row(form, &table, ROW_ITEM, (swc_str){NULL, 0}, (swc_str){NULL, 0},
                       (form_cell){.kind = CELL_EMPTY}, one->table.notes[n]);
        }
    }
    add_options(form, &table);
    for (size_t i = 0; i < form->identity_count; i++) {
        const form_identity_pair *one = &form->identities[i];
        source_row(form, &table, ROW_ITEM, swc_str_of(vi ? "Đối chiếu" : "Identity"),
                   one->left_name, cell_int(one->left),
                   form_text(form, "= %.*s = %lld", (int)one->right_name.length,
                             one->right_name.data, (long long)one->right));
    }
    swc_status status = form->status;
    if (status == SWC_OK) {
        status = write_sheet(form, book, &table, error);
    }
    free(table.rows);
    return status;
}

/* ---- the workbook ---- */

static bool has_many_rows(const report_form *form)
{
    size_t rows = 0;
    for (size_t i = 0; i < form->table_count; i++) {
        rows += form->tables[i]->row_count;
    }
    return rows > 5000;
}

swc_status form_write_xlsx(report_form *form, const char *path, swc_error *error)
{
    swc_output *output;
    swc_workbook *book;
    swc_str author = form_body(form, "name");
    form_titles titles = form_title(form);
    swc_str code = form_code(form);
    bool both = titles.subject.length > 0;
    swc_str title =
        form_text(form, "%.*s%s%.*s", (int)titles.kind.length, titles.kind.data, both ? " - " : "",
                  (int)titles.subject.length, both ? titles.subject.data : "");
    swc_str subject = form_text(form, "%.*s", (int)code.length, code.data);
    swc_str issuer =
        form_text(form, "%.*s", (int)author.length, author.data != NULL ? author.data : "");
    if (form->status != SWC_OK) {
        return form->status;
    }
    swc_status status = swc_output_open(
        path, (swc_output_options){.personal = form->spec->personal}, &output, error);
    if (status != SWC_OK) {
        return status;
    }
    swc_workbook_options options = {.title = title.data,
                                    .subject = subject.data,
                                    .author = issuer.data,
                                    .created = form->report->options.date,
                                    .many_rows = has_many_rows(form)};
    status = swc_workbook_new(output, &options, &book, error);
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    for (size_t i = 0; status == SWC_OK && i < form->table_count; i++) {
        if (form->spec->published && strcmp(form->tables[i]->spec->name, "receipts") == 0) {
            continue; /* receipt codes are published apart */
        }
        status = write_sheet(form, book, form->tables[i], error);
        status = status == SWC_OK ? form->status : status;
    }
    layout_charts(form, book);
    if (status == SWC_OK && !form->spec->published) {
        status = write_sources(form, book, error);
    }
    if (status == SWC_OK) {
        status = swc_workbook_finish(&book, error);
    } else {
        swc_workbook_discard(book);
    }
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    return swc_output_commit(output, error);
}
