/* Text of the public page: markup of ours, and values that cannot become markup. */
#include "ops/report/html/html.h"

#include "text/words_vi.h"

void html_raw(html_page *p, const char *text)
{
    p->failed = p->failed || !swc_buf_add_text(&p->buf, text);
}

void html_words(html_page *p, const char *vi, const char *en)
{
    html_raw(p, p->form->lang == SWC_VI ? vi : en);
}

void html_escaped(html_page *p, swc_str text)
{
    for (size_t i = 0; i < text.length && !p->failed; i++) {
        switch (text.data[i]) {
        case '<':
            html_raw(p, "&lt;");
            break;
        case '>':
            html_raw(p, "&gt;");
            break;
        case '&':
            html_raw(p, "&amp;");
            break;
        case '"':
            html_raw(p, "&quot;");
            break;
        case '\'':
            html_raw(p, "&#39;");
            break;
        default:
            p->failed = !swc_buf_add_char(&p->buf, text.data[i]);
            break;
        }
    }
}

void html_number(html_page *p, int64_t value)
{
    p->failed = p->failed || !swc_points_add(&p->buf, value, p->form->lang);
}

void html_print(html_page *p, const char *format, long long a, long long b, long long c,
                long long d)
{
    p->failed = p->failed || !swc_buf_printf(&p->buf, format, a, b, c, d);
}

void html_cell(html_page *p, const form_cell *cell)
{
    switch (cell->kind) {
    case CELL_INT:
        html_number(p, cell->number);
        return;
    case CELL_TEXT:
        html_escaped(p, cell->text);
        return;
    case CELL_DATE:
        p->failed = p->failed || !swc_date_short_add(&p->buf, cell->text);
        return;
    case CELL_UNKNOWN:
        html_raw(p, "…");
        return;
    case CELL_RATIO:
    case CELL_EMPTY:
        return;
    }
}
