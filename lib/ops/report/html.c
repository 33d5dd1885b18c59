/* The public page: one self-contained HTML file without script or foreign address, readable in
 * black and white, on a phone, on paper, and by a screen reader. Prints what public.c decided. */
#include "ops/report/report.h"

#include "text/words_vi.h"

#include <string.h>

/* Light and dark have the same structure; every pair of colours has a contrast of at least 4.5. */
static const char style[] =
    ":root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--soft:#f0f0f0;--line:#767676;"
    "--first:#1f4e79;--second:#b9cde5;--link:#0b4f9e}"
    "@media(prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#151515;--soft:#262626;"
    "--line:#8c8c8c;--first:#8fb4db;--second:#3c556e;--link:#9cc5ff}}"
    "*{box-sizing:border-box}"
    "body{margin:0 auto;max-width:70rem;padding:1rem;background:var(--paper);color:var(--ink);"
    "font:1rem/1.5 'Times New Roman',Tinos,serif}"
    "h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}"
    "caption h2{margin:0}caption h2,.unit{position:sticky;left:0;width:max-content;"
    "max-width:calc(100vw - 2rem)}.unit{margin:0;font-style:italic;font-size:.9rem}"
    "p{margin:.5rem 0}.body{margin:0}.small{font-size:.9rem;overflow-wrap:anywhere}"
    ".wrap{overflow-x:auto;margin:1.5rem 0 .5rem}"
    "table{border-collapse:collapse;min-width:100%}"
    "caption{text-align:left;padding:.25rem 0}"
    "th,td{border:1px solid var(--line);padding:.25rem .5rem;vertical-align:top}"
    "thead "
    "th{background:var(--soft)}th{text-align:left}.n{text-align:right}td.n,.c{white-space:nowrap}"
    "th[colspan]{text-align:center}"
    "td.t{overflow-wrap:anywhere;min-width:6rem}tr.total th,tr.total td{font-weight:bold}"
    "svg{display:block;width:100%;height:auto;max-width:34rem;margin:.5rem 0}"
    "svg text{fill:var(--ink);font:15px 'Times New Roman',Tinos,serif}"
    ".a{fill:var(--first);stroke:var(--ink)}.b{fill:var(--second);stroke:var(--ink)}"
    "@page{size:A4;margin:18mm 15mm}@media "
    "print{:root{--ink:#000;--paper:#fff;--soft:#eee;--line:#444;--first:#333;"
    "--second:#ddd}body{max-width:none;padding:0}h2{break-after:avoid}tr,svg{break-inside:avoid}"
    "thead{display:table-header-group}.wrap{overflow:visible}}";

typedef struct page {
    report_form *form;
    swc_buf buf;
    bool failed;
} page;

static void raw(page *p, const char *text)
{
    p->failed = p->failed || !swc_buf_add_text(&p->buf, text);
}

static void words(page *p, const char *vi, const char *en)
{
    raw(p, p->form->lang == SWC_VI ? vi : en);
}

/* Every value goes through here: no character of it can be markup. */
static void escaped(page *p, swc_str text)
{
    for (size_t i = 0; i < text.length && !p->failed; i++) {
        switch (text.data[i]) {
        case '<':
            raw(p, "&lt;");
            break;
        case '>':
            raw(p, "&gt;");
            break;
        case '&':
            raw(p, "&amp;");
            break;
        case '"':
            raw(p, "&quot;");
            break;
        case '\'':
            raw(p, "&#39;");
            break;
        default:
            p->failed = !swc_buf_add_char(&p->buf, text.data[i]);
            break;
        }
    }
}

static void number(page *p, int64_t value)
{
    p->failed = p->failed || !swc_points_add(&p->buf, value, p->form->lang);
}

/* Numbers of ours into a format of ours. */
static void print(page *p, const char *format, long long a, long long b, long long c, long long d)
{
    p->failed = p->failed || !swc_buf_printf(&p->buf, format, a, b, c, d);
}

/* ---- tables ---- */

static void cell_value(page *p, const form_cell *cell)
{
    switch (cell->kind) {
    case CELL_INT:
        number(p, cell->number);
        return;
    case CELL_TEXT:
        escaped(p, cell->text);
        return;
    case CELL_DATE:
        p->failed = p->failed || !swc_date_short_add(&p->buf, cell->text);
        return;
    case CELL_UNKNOWN:
        raw(p, "…");
        return;
    case CELL_RATIO:
    case CELL_EMPTY:
        return;
    }
}

static bool is_shown(const column_spec *column)
{
    return (column->flags & COLUMN_CSV_ONLY) == 0;
}

static bool is_text(const column_spec *column)
{
    return column->type == 'T' || column->type == 'C';
}

/* Columns from `first` under one group heading. */
static size_t group_width(const table_spec *spec, size_t first)
{
    const char *group = spec->columns[first].group[SWC_VI];
    size_t last = first + 1;
    while (group != NULL && last < spec->column_count &&
           spec->columns[last].group[SWC_VI] != NULL &&
           strcmp(spec->columns[last].group[SWC_VI], group) == 0) {
        last++;
    }
    return last - first;
}

/* The headings of the columns; with `grouped` only those under a group, else all. */
static void column_heads(page *p, const table_spec *spec, bool grouped)
{
    for (size_t i = 0; i < spec->column_count; i++) {
        const column_spec *column = &spec->columns[i];
        if (is_shown(column) && (!grouped || column->group[SWC_VI] != NULL)) {
            raw(p, is_text(column) ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">");
            raw(p, form_word(p->form, column->label));
            raw(p, "</th>");
        }
    }
}

static void table_head(page *p, const table_spec *spec)
{
    bool grouped = false;
    for (size_t i = 0; i < spec->column_count; i++) {
        grouped = grouped || spec->columns[i].group[SWC_VI] != NULL;
    }
    raw(p, "<thead><tr>");
    for (size_t i = 0; grouped && i < spec->column_count;) {
        const column_spec *column = &spec->columns[i];
        size_t width = group_width(spec, i);
        bool alone = column->group[SWC_VI] == NULL;
        print(p,
              alone ? "<th scope=\"col\" rowspan=\"2\">"
                    : "<th scope=\"colgroup\" colspan=\"%lld\">",
              (long long)width, 0, 0, 0);
        raw(p, form_word(p->form, alone ? column->label : column->group));
        raw(p, "</th>");
        i += width;
    }
    raw(p, grouped ? "</tr><tr>" : "");
    column_heads(p, spec, grouped);
    raw(p, "</tr></thead>");
}

static void table_body(page *p, const form_table *table)
{
    const table_spec *spec = table->spec;
    raw(p, "<tbody>\n");
    for (size_t r = 0; r < table->row_count; r++) {
        const form_row *row = &table->rows[r];
        bool named = false;
        raw(p, row->type == ROW_PLAIN_TOTAL ? "<tr class=\"total\">" : "<tr>");
        for (size_t i = 0; i < spec->column_count; i++) {
            bool text = is_text(&spec->columns[i]);
            bool head = text && !named;
            if (!is_shown(&spec->columns[i])) {
                continue;
            }
            named = true;
            bool code = spec->columns[i].type == 'C';
            raw(p, !text   ? "<td class=\"n\">"
                   : !head ? "<td class=\"t\">"
                   : code  ? "<th scope=\"row\" class=\"c\">"
                           : "<th scope=\"row\">");
            cell_value(p, &row->cells[i]);
            raw(p, head ? "</th>" : "</td>");
        }
        raw(p, "</tr>\n");
    }
    raw(p, "</tbody>");
}

/* The heading is the caption: it says once what the table is, to the eye and to a screen reader. */
static void write_table(page *p, const form_table *table)
{
    const table_spec *spec = table->spec;
    raw(p, "<div class=\"wrap\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
    raw(p, spec->name);
    raw(p, "\"><table><caption><h2 id=\"");
    raw(p, spec->name);
    raw(p, "\">");
    raw(p, form_word(p->form, spec->caption));
    raw(p, "</h2>");
    if (spec->unit[SWC_VI] != NULL) {
        raw(p, "<p class=\"unit\">");
        raw(p, form_word(p->form, spec->unit));
        raw(p, "</p>");
    }
    raw(p, "</caption>");
    table_head(p, spec);
    table_body(p, table);
    raw(p, "</table></div>\n");
}

/* ---- charts ---- */

/* In units of the drawing, which is as wide as a phone: the name stands above its bars. */
enum { CHART_WIDTH = 460, BAR_WIDTH = 320, BAR_STEP = 44, BAR_HEIGHT = 18, BAR_TOP = 36 };
enum { NAME_HEIGHT = 20, LEGEND_STEP = 220 };

static bool row_is_open(const form_row *row, size_t first, size_t second)
{
    return row->type == ROW_ITEM && row->cells[first].kind == CELL_INT &&
           row->cells[second].kind == CELL_INT;
}

static void legend(page *p, const table_spec *spec, const size_t columns[2])
{
    for (size_t i = 0; i < 2; i++) {
        const column_spec *column = &spec->columns[columns[i]];
        long long x = (long long)i * LEGEND_STEP;
        print(p, "<rect class=\"%c\" x=\"%lld\" y=\"8\" width=\"14\" height=\"14\"/>",
              i == 0 ? 'a' : 'b', x + 1, 0, 0);
        print(p, "<text x=\"%lld\" y=\"20\">", x + 22, 0, 0, 0);
        raw(p, form_word(p->form, column->group[SWC_VI] != NULL ? column->group : column->label));
        raw(p, "</text>\n");
    }
}

/* Bars of two figures a row, stacked or beside each other, with their numbers written out. Rows
 * with a closed figure have no bar. */
static void bar(page *p, const form_row *row, const size_t columns[2], int64_t largest, long long y,
                bool stacked)
{
    int64_t x = 0;
    print(p, "<text x=\"0\" y=\"%lld\">", y + 14, 0, 0, 0);
    escaped(p, row->cells[0].text);
    raw(p, "</text>");
    y += NAME_HEIGHT;
    for (size_t i = 0; i < 2; i++) {
        int64_t value = row->cells[columns[i]].number;
        int64_t width = largest > 0 ? value * BAR_WIDTH / largest : 0;
        int64_t half = BAR_HEIGHT / 2;
        raw(p, i == 0 ? "<rect class=\"a\" " : "<rect class=\"b\" ");
        print(p, "x=\"%lld\" y=\"%lld\" width=\"%lld\" height=\"%lld\"/>", 1 + (stacked ? x : 0),
              stacked ? y : y + (long long)i * half, width < 0 ? 0 : width,
              stacked ? BAR_HEIGHT : half);
        x = stacked ? x + width : (width > x ? width : x);
    }
    print(p, "<text x=\"%lld\" y=\"%lld\">", x + 8, y + 14, 0, 0);
    number(p, row->cells[columns[0]].number);
    raw(p, " / ");
    number(p, row->cells[columns[1]].number);
    raw(p, "</text>\n");
}

static void write_chart(page *p, const form_table *table, const size_t columns[2], bool stacked,
                        const char *label)
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
    print(p, "<svg viewBox=\"0 0 %lld %lld\" role=\"img\" aria-label=\"", CHART_WIDTH,
          BAR_TOP + rows * BAR_STEP + 4, 0, 0);
    raw(p, label);
    raw(p, "\">\n");
    legend(p, table->spec, columns);
    long long y = BAR_TOP;
    for (size_t r = 0; r < table->row_count; r++) {
        if (row_is_open(&table->rows[r], columns[0], columns[1])) {
            bar(p, &table->rows[r], columns, largest, y, stacked);
            y += BAR_STEP;
        }
    }
    raw(p, "</svg>\n");
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

static void write_charts(page *p, const form_table *table)
{
    for (size_t i = 0; i < sizeof charts / sizeof charts[0]; i++) {
        if (strcmp(table->spec->name, charts[i].table) == 0) {
            const size_t columns[2] = {form_column(table->spec, charts[i].columns[0]),
                                       form_column(table->spec, charts[i].columns[1])};
            write_chart(p, table, columns, charts[i].stacked, form_word(p->form, charts[i].label));
        }
    }
}

/* ---- the page ---- */

/* A line of the issuing body, when forms.ini states it. */
static void body_line(page *p, const char *key)
{
    swc_str text = swc_forms_get(&p->form->report->forms, "body", key);
    if (text.length > 0) {
        raw(p, "<p class=\"body\">");
        escaped(p, text);
        raw(p, "</p>\n");
    }
}

static void as_of(page *p)
{
    if (p->form->report->as_of[0] != '\0') {
        words(p, "Số liệu đến ngày ", "Figures up to ");
        p->failed = p->failed || !swc_date_short_add(&p->buf, swc_str_of(p->form->report->as_of));
    } else {
        words(p, "Số liệu: tất cả các dòng đã nhận", "Figures: all rows received");
    }
    raw(p, ".");
}

static void write_head(page *p, swc_str title)
{
    raw(p, "<!DOCTYPE html>\n<html lang=\"");
    words(p, "vi", "en");
    raw(p, "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    escaped(p, title);
    raw(p, "</title>\n<style>");
    raw(p, style);
    raw(p, "</style>\n</head>\n<body>\n<header>\n");
    body_line(p, "parent");
    body_line(p, "name");
    raw(p, "\n<h1>");
    escaped(p, title);
    raw(p, "</h1>\n<p>");
    as_of(p);
    raw(p, "</p>\n</header>\n<main>\n");
}

static void write_foot(page *p)
{
    const swc_report *report = p->form->report;
    raw(p, "<section>\n<h2>");
    words(p, "Ghi chú", "Notes");
    raw(p, "</h2>\n");
    for (size_t i = 0; i < p->form->note_count; i++) {
        raw(p, "<p>");
        escaped(p, p->form->notes[i].text);
        raw(p, "</p>\n");
    }
    raw(p, "</section>\n</main>\n<footer>\n");
    body_line(p, "name");
    raw(p, "<p class=\"small\">");
    as_of(p);
    raw(p, " ");
    words(p, "Nguồn (SHA-256): ", "Sources (SHA-256): ");
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        unsigned known = p->form->spec->required | p->form->spec->optional;
        if (report->inputs[i].given && (known >> i & 1) != 0) {
            raw(p, swc_report_input_name((swc_report_input)i));
            raw(p, " ");
            raw(p, report->inputs[i].table.sha256);
            raw(p, "; ");
        }
    }
    raw(p, "swc " SWC_VERSION ".</p>\n</footer>\n</body>\n</html>\n");
}

static void write_how_to_find(page *p)
{
    raw(p, "<section>\n<h2>");
    words(p, "Tra kết quả của một em", "How to find one child's result");
    raw(p, "</h2>\n<p>");
    words(
        p,
        "Mỗi gia đình nhận từ nhà trường một phiếu có mã biên nhận dạng xxxx-xxxx-xxxx. Tìm mã đó "
        "trong danh sách mã biên nhận công bố kèm trang này: danh sách chỉ có mã, kết quả, thứ "
        "hạng, không có tên. Mã không thể suy ra từ số định danh của em.",
        "Every family gets from the school a slip with a receipt code xxxx-xxxx-xxxx. Find it in "
        "the list of receipt codes published beside this page: it has codes, outcomes and ranks, "
        "and no names. A code cannot be worked out from a child's ID.");
    raw(p, "</p>\n</section>\n");
}

swc_status form_write_html(report_form *form, const char *path, bool receipts, swc_error *error)
{
    page p = {.form = form};
    const swc_forms *forms = &form->report->forms;
    swc_str programme = swc_forms_get(forms, "programme", "name");
    swc_buf title = {0};
    bool good = swc_buf_add_text(&title, form->lang == SWC_VI ? "Công khai kết quả: "
                                                              : "Published results: ") &&
                swc_buf_add_str(&title, programme.length > 0 ? programme
                                                             : SWC_STR("Sóng và máy tính cho em"));
    write_head(&p, swc_buf_str(&title));
    for (size_t i = 0; i < form->table_count; i++) {
        const form_table *table = form->tables[i];
        bool is_receipts = strcmp(table->spec->name, "receipts") == 0;
        if (is_receipts == receipts) {
            write_table(&p, table);
            write_charts(&p, table);
        }
    }
    if (form->report->has_key && !receipts) {
        write_how_to_find(&p);
    }
    write_foot(&p);
    swc_buf_free(&title);
    swc_output *output = NULL;
    swc_status status = good && !p.failed ? SWC_OK : swc_fail_memory(error);
    if (status == SWC_OK) {
        status = swc_output_open(path, (swc_output_options){.personal = false}, &output, error);
    }
    if (status == SWC_OK) {
        status = swc_output_write(output, p.buf.data, p.buf.length, error);
        if (status == SWC_OK) {
            status = swc_output_commit(output, error);
        } else {
            swc_output_discard(output);
        }
    }
    swc_buf_free(&p.buf);
    return status;
}
