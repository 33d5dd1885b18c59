/* Tables of the public page, with their headings, notes and charts. */
#include "ops/report/html/html.h"

#include <string.h>

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
static void column_heads(html_page *p, const table_spec *spec, bool grouped)
{
    for (size_t i = 0; i < spec->column_count; i++) {
        const column_spec *column = &spec->columns[i];
        if (is_shown(column) && (!grouped || column->group[SWC_VI] != NULL)) {
            html_raw(p, is_text(column) ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"n\">");
            html_raw(p, form_word(p->form, column->label));
            html_raw(p, "</th>");
        }
    }
}

static void table_head(html_page *p, const table_spec *spec)
{
    bool grouped = false;
    for (size_t i = 0; i < spec->column_count; i++) {
        grouped = grouped || spec->columns[i].group[SWC_VI] != NULL;
    }
    html_raw(p, "<thead><tr>");
    for (size_t i = 0; grouped && i < spec->column_count;) {
        const column_spec *column = &spec->columns[i];
        size_t width = group_width(spec, i);
        bool alone = column->group[SWC_VI] == NULL;
        html_print(p,
                   alone ? "<th scope=\"col\" rowspan=\"2\" class=\"place\">"
                         : "<th scope=\"colgroup\" colspan=\"%lld\">",
                   (long long)width, 0, 0, 0);
        html_raw(p, form_word(p->form, alone ? column->label : column->group));
        html_raw(p, "</th>");
        i += width;
    }
    html_raw(p, grouped ? "</tr><tr>" : "");
    column_heads(p, spec, grouped);
    html_raw(p, "</tr></thead>");
}

static void table_body(html_page *p, const form_table *table)
{
    const table_spec *spec = table->spec;
    html_raw(p, "<tbody>\n");
    for (size_t r = 0; r < table->row_count; r++) {
        const form_row *row = &table->rows[r];
        bool named = false;
        html_raw(p, row->type == ROW_PLAIN_TOTAL ? "<tr class=\"total\">" : "<tr>");
        for (size_t i = 0; i < spec->column_count; i++) {
            bool text = is_text(&spec->columns[i]);
            bool head = text && !named;
            if (!is_shown(&spec->columns[i])) {
                continue;
            }
            named = true;
            bool code = spec->columns[i].type == 'C';
            html_raw(p, !text   ? "<td class=\"n\">"
                        : !head ? "<td class=\"t\">"
                        : code  ? "<th scope=\"row\" class=\"c\">"
                                : "<th scope=\"row\">");
            html_cell(p, &row->cells[i]);
            html_raw(p, head ? "</th>" : "</td>");
        }
        html_raw(p, "</tr>\n");
    }
    html_raw(p, "</tbody>");
}

/* What one has to know to read this table, right under it. */
static void table_notes(html_page *p, const form_table *table)
{
    for (size_t i = 0; i < p->form->note_count; i++) {
        if (p->form->notes[i].about == table) {
            html_raw(p, "<p class=\"note\">");
            html_escaped(p, p->form->notes[i].text);
            html_raw(p, "</p>\n");
        }
    }
}

/* The heading is the caption: it says once what the table is, to the eye and to a screen reader. */
void html_table(html_page *p, const form_table *table)
{
    const table_spec *spec = table->spec;
    html_raw(p, "<section>\n<div class=\"wrap\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
    html_raw(p, spec->name);
    html_raw(p, "\"><table><caption><h2 id=\"");
    html_raw(p, spec->name);
    html_raw(p, "\">");
    html_raw(p, form_word(p->form, spec->caption));
    html_raw(p, "</h2>");
    if (spec->unit[SWC_VI] != NULL) {
        html_raw(p, "<p class=\"unit\">");
        html_raw(p, form_word(p->form, spec->unit));
        html_raw(p, "</p>");
    }
    html_raw(p, "</caption>");
    table_head(p, spec);
    table_body(p, table);
    html_raw(p, "</table></div>\n");
    table_notes(p, table);
    html_charts(p, table);
    html_raw(p, "</section>\n");
}
