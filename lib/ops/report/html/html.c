/* The public page: one self-contained HTML file without script or foreign address, readable in
 * black and white, on a phone, on paper, and by a screen reader. Prints what public/public.c
 * decided. */
#include "ops/report/html/html.h"

#include "text/words_vi.h"

#include <string.h>

/* A line of the issuing body, when forms.ini states it. */
static void body_line(html_page *p, const char *key)
{
    swc_str text = form_body(p->form, key);
    if (text.length > 0) {
        html_raw(p, "<p class=\"body\">");
        html_escaped(p, text);
        html_raw(p, "</p>\n");
    }
}

static void as_of(html_page *p)
{
    if (p->form->report->as_of[0] != '\0') {
        html_words(p, "Số liệu đến ngày ", "Figures up to ");
        p->failed = p->failed || !swc_date_short_add(&p->buf, swc_str_of(p->form->report->as_of));
    } else {
        html_words(p, "Số liệu: tất cả các dòng đã nhận", "Figures: all rows received");
    }
    html_raw(p, ".");
}

static void write_head(html_page *p, swc_str title)
{
    html_raw(p, "<!DOCTYPE html>\n<html lang=\"");
    html_words(p, "vi", "en");
    html_raw(p,
             "\">\n<head>\n<meta charset=\"utf-8\">\n"
             "<meta http-equiv=\"Content-Security-Policy\" "
             "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html_escaped(p, title);
    html_raw(p, "</title>\n<style>");
    html_raw(p, html_style);
    html_raw(p, "</style>\n</head>\n<body>\n<header>\n");
    body_line(p, "parent");
    body_line(p, "name");
    html_raw(p, "<h1>");
    html_escaped(p, title);
    html_raw(p, "</h1>\n<p>");
    as_of(p);
    html_raw(p, "</p>\n</header>\n<main>\n");
}

static void write_notes(html_page *p)
{
    bool any = false;
    for (size_t i = 0; i < p->form->note_count; i++) {
        if (p->form->notes[i].about != NULL) {
            continue; /* it stands under its table */
        }
        if (!any) {
            html_raw(p, "<section>\n<h2>");
            html_words(p, "Ghi chú", "Notes");
            html_raw(p, "</h2>\n");
            any = true;
        }
        html_raw(p, "<p>");
        html_escaped(p, p->form->notes[i].text);
        html_raw(p, "</p>\n");
    }
    html_raw(p, any ? "</section>\n" : "");
}

static void write_foot(html_page *p)
{
    const swc_report *report = p->form->report;
    write_notes(p);
    html_raw(p, "</main>\n<footer class=\"small\">\n");
    body_line(p, "name");
    html_raw(p, "<p>");
    as_of(p);
    html_raw(p, " ");
    html_words(p, "Nguồn, mỗi dòng một luồng số liệu với SHA-256 của tệp:",
               "Sources, one stream a line with the SHA-256 of its file:");
    html_raw(p, "</p>\n<ul>\n");
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        unsigned known = p->form->spec->required | p->form->spec->optional;
        if (report->inputs[i].given && (known >> i & 1) != 0) {
            html_raw(p, "<li>");
            html_raw(p, swc_report_input_name((swc_report_input)i));
            html_raw(p, " <span class=\"code\">");
            html_raw(p, report->inputs[i].table.sha256);
            html_raw(p, "</span></li>\n");
        }
    }
    html_raw(p, "</ul>\n<p>swc " SWC_VERSION "</p>\n</footer>\n</body>\n</html>\n");
}

/* ---- what a villager looks for first ---- */

/* The figures of the whole province: totals of the tables under them, and closed where those are.
 */
static const struct {
    const char *table, *column;
    const char *label[2];
    bool money;
} key_figures[] = {
    {"by_district", "need", {"em cần thiết bị", "children in need of a device"}, false},
    {"by_district", "served", {"em đã được hỗ trợ", "children served"}, false},
    {"by_district", "remaining", {"em còn thiếu", "children still without"}, false},
    {"devices", "received", {"thiết bị, SIM đã tiếp nhận", "devices and SIMs received"}, false},
    {"cutoffs", "used", {"suất đã phân bổ đợt này", "units allocated in this round"}, false},
    {"devices", "delivered", {"thiết bị, SIM đã bàn giao", "devices and SIMs delivered"}, false},
    {"money", "received", {"đồng tiền ủng hộ đã thu", "VND of donations received"}, true},
    {"money", "balance", {"đồng chưa chi", "VND not yet spent"}, true},
    {"connectivity", "no_internet", {"trường chưa có Internet", "schools without Internet"}, false},
    {"connectivity", "covered", {"điểm lõm sóng đã phủ", "weak spots now covered"}, false},
};

/* The last row of a table with totals, the sum of the rows of one without. */
static form_cell total_of(const form_table *table, size_t column)
{
    form_cell total = table->rows[table->row_count - 1].cells[column];
    if (table->rows[table->row_count - 1].type == ROW_PLAIN_TOTAL) {
        return total;
    }
    for (size_t r = 0; r + 1 < table->row_count; r++) {
        total.number += table->rows[r].cells[column].number;
    }
    return total;
}

static const form_table *table_named(const html_page *p, const char *name)
{
    for (size_t i = 0; i < p->form->table_count; i++) {
        if (strcmp(p->form->tables[i]->spec->name, name) == 0) {
            return p->form->tables[i];
        }
    }
    return NULL;
}

static void write_key_figures(html_page *p)
{
    html_raw(p, "<section>\n<h2>");
    html_words(p, "Toàn tỉnh", "The whole province");
    html_raw(p, "</h2>\n<dl class=\"key\">\n");
    for (size_t i = 0; i < sizeof key_figures / sizeof key_figures[0]; i++) {
        const form_table *table = table_named(p, key_figures[i].table);
        if (table == NULL || table->row_count == 0) {
            continue;
        }
        form_cell cell = total_of(table, form_column(table->spec, key_figures[i].column));
        html_raw(p, key_figures[i].money ? "<div class=\"wide\"><dt>" : "<div><dt>");
        html_raw(p, form_word(p->form, key_figures[i].label));
        html_raw(p, key_figures[i].money ? "</dt><dd class=\"long\">" : "</dt><dd>");
        html_cell(p, &cell);
        html_raw(p, "</dd></div>\n");
    }
    html_raw(p, "</dl>\n</section>\n");
}

static void write_step(html_page *p, const char *vi, const char *en)
{
    html_raw(p, "<li>");
    html_words(p, vi, en);
    html_raw(p, "</li>\n");
}

static void write_how_to_find(html_page *p)
{
    html_raw(p, "<section>\n<h2>");
    html_words(p, "Tra kết quả của một em", "How to find one child's result");
    html_raw(p, "</h2>\n<ol>\n");
    write_step(p,
               "Lấy phiếu mà nhà trường phát cho gia đình; trên phiếu có mã biên nhận dạng "
               "<span class=\"code\">xxxx-xxxx-xxxx</span>.",
               "Take the slip that the school gave to the family; it has a receipt code "
               "<span class=\"code\">xxxx-xxxx-xxxx</span>.");
    write_step(p,
               "Mở danh sách mã biên nhận công bố kèm trang này và tìm đúng mã đó; các mã xếp theo "
               "thứ tự, chữ số trước chữ cái.",
               "Open the list of receipt codes published beside this page and find that code; "
               "codes stand in order, figures before letters.");
    write_step(p, "Cùng dòng với mã là kết quả, vật được nhận và thứ hạng của em.",
               "The line of the code has the outcome, what was received, and the rank.");
    html_raw(p, "</ol>\n<p class=\"note\">");
    html_words(p,
               "Danh sách không có tên ai. Mã không thể suy ra từ số định danh của em. Không thấy "
               "mã, hoặc kết quả khác với phiếu: hãy hỏi nhà trường.",
               "The list has no names. A code cannot be worked out from a child's ID. No such "
               "code, or another result than on the slip: ask the school.");
    html_raw(p, "</p>\n</section>\n");
}

swc_status form_write_html(report_form *form, const char *path, bool receipts, swc_error *error)
{
    html_page p = {.form = form};
    const swc_forms *forms = &form->report->forms;
    swc_str programme = swc_forms_get(forms, "programme", "name");
    swc_buf title = {0};
    bool good = swc_buf_add_text(&title, form->lang == SWC_VI ? "Công khai kết quả: "
                                                              : "Published results: ") &&
                swc_buf_add_str(&title, programme.length > 0 ? programme
                                                             : SWC_STR("Sóng và máy tính cho em"));
    write_head(&p, swc_buf_str(&title));
    if (!receipts) {
        write_key_figures(&p);
    }
    if (form->report->has_key) {
        write_how_to_find(&p);
    }
    for (size_t i = 0; i < form->table_count; i++) {
        const form_table *table = form->tables[i];
        bool is_receipts = strcmp(table->spec->name, "receipts") == 0;
        if (is_receipts == receipts) {
            html_table(&p, table);
        }
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
