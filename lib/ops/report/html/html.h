/*
 * What the files of the public page share. html.c is the page, table.c its tables,
 * chart.c its drawings, text.c what is written into all of them.
 *
 * Ownership: the page owns its buffer; it borrows the form. The first failure is kept in `failed`.
 */
#ifndef SWC_OPS_REPORT_HTML_HTML_H
#define SWC_OPS_REPORT_HTML_HTML_H

#include "ops/report/form.h"

typedef struct html_page {
    report_form *form;
    swc_buf buf;
    bool failed;
} html_page;

extern const char html_style[]; /* style.c */

/* Markup and words of ours. */
void html_raw(html_page *p, const char *text);
void html_words(html_page *p, const char *vi, const char *en);
/* Every value goes through here: no character of it can be markup. */
void html_escaped(html_page *p, swc_str text);
void html_number(html_page *p, int64_t value);
/* Numbers of ours into a format of ours. */
void html_print(html_page *p, const char *format, long long a, long long b, long long c,
                long long d);
/* One value as the page writes it. */
void html_cell(html_page *p, const form_cell *cell);

/* With its heading, the notes about it, and its chart. */
void html_table(html_page *p, const form_table *table);
void html_charts(html_page *p, const form_table *table);

#endif
