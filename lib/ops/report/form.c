/* A form as tables of cells: rows, notes, and the sums that must hold. Builds no form (build.c) and
 * prints nothing. */
#include "ops/report/form.h"

#include "text/words_vi.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail_memory(report_form *form)
{
    if (form->status == SWC_OK) {
        form->status = swc_fail_memory(form->error);
    }
}

const char *form_word(const report_form *form, const char *const words[2])
{
    return words[form->lang] != NULL ? words[form->lang] : words[SWC_VI];
}

swc_str form_copy(report_form *form, swc_buf *buf)
{
    swc_str copy = swc_arena_copy(&form->arena, swc_buf_str(buf));
    if (copy.data == NULL) {
        fail_memory(form);
        copy = (swc_str){NULL, 0};
    }
    swc_buf_clear(buf);
    return copy;
}

static swc_str format_text(report_form *form, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    char *text = length < 0 ? NULL : swc_arena_take_bytes(&form->arena, (size_t)length + 1);
    if (text == NULL) {
        fail_memory(form);
        return (swc_str){NULL, 0};
    }
    (void)vsnprintf(text, (size_t)length + 1, format, arguments);
    return (swc_str){text, (size_t)length};
}

swc_str form_text(report_form *form, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    swc_str text = format_text(form, format, arguments);
    va_end(arguments);
    return text;
}

const char *form_points(report_form *form, int64_t number)
{
    swc_buf buf = {0};
    if (!swc_points_add(&buf, number, form->lang)) {
        fail_memory(form);
    }
    swc_str text = form_copy(form, &buf);
    swc_buf_free(&buf);
    return text.data != NULL ? text.data : "";
}

void form_paragraph(report_form *form, paragraph **list, size_t *count, char look, swc_str text)
{
    /* grown in the arena by doubling: paragraphs are few */
    if ((*count & (*count - 1)) == 0) {
        paragraph *more =
            swc_arena_take(&form->arena, (*count == 0 ? 1 : *count * 2) * sizeof *more);
        if (more == NULL) {
            fail_memory(form);
            return;
        }
        if (*count > 0) {
            memcpy(more, *list, *count * sizeof *more);
        }
        *list = more;
    }
    (*list)[(*count)++] = (paragraph){.text = text, .look = look};
}

void form_note(report_form *form, const char *vi_format, const char *en_format, ...)
{
    va_list arguments;
    va_start(arguments, en_format);
    swc_str text = format_text(form, form->lang == SWC_VI ? vi_format : en_format, arguments);
    va_end(arguments);
    size_t before = form->note_count;
    form_paragraph(form, &form->notes, &form->note_count, ' ', text);
    if (form->note_count > before) {
        form->notes[before].about = form->notes_about;
    }
}

void form_refuse(report_form *form, const char *vi_format, const char *en_format, ...)
{
    va_list arguments;
    if (form->status != SWC_OK) {
        return;
    }
    form->status = SWC_ERR_DATA;
    if (form->error == NULL) {
        return;
    }
    form->error->status = SWC_ERR_DATA;
    va_start(arguments, en_format);
    (void)vsnprintf(form->error->text[SWC_VI], sizeof form->error->text[SWC_VI], vi_format,
                    arguments);
    va_end(arguments);
    va_start(arguments, en_format);
    (void)vsnprintf(form->error->text[SWC_EN], sizeof form->error->text[SWC_EN], en_format,
                    arguments);
    va_end(arguments);
}

void form_check(report_form *form, const char *code, swc_str row, int64_t left, int64_t right)
{
    if (left != right) {
        form_refuse(form, "%s: biểu %s, dòng %.*s, vế trái = %lld, vế phải = %lld",
                    "%s: form %s, row %.*s, left = %lld, right = %lld", code, form->spec->name,
                    (int)row.length, row.data == NULL ? "" : row.data, (long long)left,
                    (long long)right);
    }
}

void form_identity(report_form *form, const char *code, const char *left_name, int64_t left,
                   const char *right_name, int64_t right)
{
    if (form->filtered || form->status != SWC_OK) {
        return; /* identities are those of the whole; it was checked first */
    }
    void *items = form->identities;
    if (!swc_grow(&items, &form->identity_capacity, form->identity_count + 1,
                  sizeof *form->identities)) {
        fail_memory(form);
        return;
    }
    form->identities = items;
    form->identities[form->identity_count++] =
        (form_identity_pair){swc_str_of(left_name), swc_str_of(right_name), left, right};
    form_check(form, code, swc_str_of(left_name), left, right);
}

/* ---- tables ---- */

form_table *form_add_table(report_form *form, const table_spec *spec)
{
    static form_table nowhere; /* takes the rows of a form that has failed already */
    void *items = form->tables;
    form_table *table = swc_arena_take(&form->arena, sizeof *table);
    if (table == NULL ||
        !swc_grow(&items, &form->table_capacity, form->table_count + 1, sizeof *form->tables)) {
        fail_memory(form);
        nowhere = (form_table){.spec = spec};
        return &nowhere;
    }
    form->tables = items;
    form->tables[form->table_count++] = table;
    *table = (form_table){.spec = spec};
    return table;
}

form_cell *form_add_row(report_form *form, form_table *table, row_type type)
{
    void *items = table->rows;
    form_cell *cells = NULL;
    if (form->status == SWC_OK &&
        swc_grow(&items, &table->row_capacity, table->row_count + 1, sizeof *table->rows)) {
        table->rows = items;
        cells = swc_arena_take(&form->arena, table->spec->column_count * sizeof *cells);
    }
    if (cells == NULL) {
        fail_memory(form);
        return NULL;
    }
    for (size_t i = 0; i < table->spec->column_count; i++) {
        cells[i] = (form_cell){.kind = CELL_EMPTY};
    }
    table->rows[table->row_count++] = (form_row){.type = type, .cells = cells};
    return cells;
}

void form_add_lazy_row(report_form *form, form_table *table, size_t index)
{
    void *rows = table->rows;
    if (form->status != SWC_OK) {
        return;
    }
    if (!swc_grow(&rows, &table->row_capacity, table->row_count + 1, sizeof *table->rows)) {
        fail_memory(form);
        return;
    }
    table->rows = rows;
    table->rows[table->row_count++] = (form_row){.type = ROW_ITEM, .first = index};
}

size_t form_column(const table_spec *spec, const char *name)
{
    for (size_t i = 0; name != NULL && i < spec->column_count; i++) {
        if (strcmp(spec->columns[i].name, name) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

static bool is_leaf(row_type type)
{
    return type == ROW_ITEM || type == ROW_SCHOOL || type == ROW_DISTRICT || type == ROW_RESIDUAL;
}

/* The label of a row for sentences: its first text. */
static swc_str label_of(const form_table *table, const form_row *row)
{
    for (size_t i = 0; i < table->spec->column_count; i++) {
        if (row->cells[i].kind == CELL_TEXT && row->cells[i].text.length > 4) {
            return row->cells[i].text;
        }
    }
    return swc_str_of(table->spec->name);
}

static void check_total(report_form *form, const form_table *table, const form_row *total,
                        size_t column)
{
    int64_t sum = 0;
    for (size_t i = total->first; i <= total->last && i < table->row_count; i++) {
        const form_row *part = &table->rows[i];
        if (is_leaf(part->type) && part->cells != NULL && part->cells[column].kind == CELL_INT) {
            sum += part->cells[column].number;
        }
    }
    char code[96];
    (void)snprintf(code, sizeof code, "XF-%s-%s", form->spec->name,
                   table->spec->columns[column].name);
    form_check(form, code, label_of(table, total), total->cells[column].number, sum);
}

void form_finish_table(report_form *form, form_table *table)
{
    const table_spec *spec = table->spec;
    for (size_t r = 0; form->status == SWC_OK && r < table->row_count; r++) {
        form_row *row = &table->rows[r];
        form_cell *cells = row->cells;
        if (cells == NULL) {
            continue; /* filled when it is printed */
        }
        for (size_t c = 0; c < spec->column_count; c++) {
            if (spec->columns[c].type == 'P' && row->type != ROW_HEADING &&
                row->type != ROW_BREAK) {
                size_t over = form_column(spec, spec->columns[c].over);
                size_t under = form_column(spec, spec->columns[c].under);
                bool known = cells[over].kind == CELL_INT && cells[under].kind == CELL_INT;
                cells[c] = (form_cell){.kind = known ? CELL_RATIO : CELL_UNKNOWN,
                                       .number = cells[over].number,
                                       .below = cells[under].number};
            }
            if ((table->unknown >> c & 1) != 0 && cells[c].kind != CELL_EMPTY) {
                cells[c] = (form_cell){.kind = CELL_UNKNOWN};
            }
        }
    }
    for (size_t r = 0; form->status == SWC_OK && r < table->row_count; r++) {
        const form_row *row = &table->rows[r];
        if (row->cells == NULL || (row->type != ROW_SUBTOTAL && row->type != ROW_TOTAL)) {
            continue;
        }
        for (size_t c = 0; c < spec->column_count; c++) {
            if ((spec->columns[c].flags & COLUMN_NO_SUM) == 0 && row->cells[c].kind == CELL_INT) {
                check_total(form, table, row, c);
            }
        }
    }
}

/* ---- charts ---- */

form_chart *form_add_chart(report_form *form, int kind, const char *const title[2],
                           const char *const label[2], const char *const (*names)[2],
                           size_t series_count)
{
    size_t last = sizeof form->charts / sizeof form->charts[0] - 1;
    form_chart *chart = &form->charts[form->chart_count < last ? form->chart_count++ : last];
    *chart = (form_chart){.kind = kind,
                          .title = form_word(form, title),
                          .label = form_word(form, label),
                          .series_count = series_count};
    for (size_t i = 0; i < series_count; i++) {
        chart->names[i] = form_word(form, names[i]);
    }
    return chart;
}

void form_chart_point(report_form *form, form_chart *chart, swc_str label, const int64_t *values)
{
    void *labels = chart->labels;
    void *numbers = chart->values;
    bool good = swc_grow(&labels, &chart->label_capacity, chart->count + 1, sizeof(swc_str));
    chart->labels = labels;
    good =
        good && swc_grow(&numbers, &chart->value_capacity, chart->count + 1, sizeof *chart->values);
    chart->values = numbers;
    if (!good) {
        fail_memory(form);
        return;
    }
    chart->labels[chart->count] = label;
    for (size_t i = 0; i < chart->series_count; i++) {
        chart->values[chart->count][i] = values[i];
    }
    chart->count++;
}

/* ---- the period ---- */

bool form_in_period(const report_form *form, swc_str date)
{
    return form->from[0] != '\0' && swc_str_compare(date, swc_str_of(form->from)) >= 0 &&
           swc_str_compare(date, swc_str_of(form->to)) <= 0;
}

void form_default_month(report_form *form)
{
    const swc_report *report = form->report;
    swc_str latest = {NULL, 0};
    if (form->from[0] != '\0') {
        return;
    }
    for (size_t i = 0; i < report->ledger_count; i++) {
        if (swc_str_compare(report->ledger[i].date, latest) > 0) {
            latest = report->ledger[i].date;
        }
    }
    if (latest.length == 10) {
        report_month_of(latest, form->from, form->to);
    }
}

bool form_shows(const report_form *form, uint32_t district, uint32_t school)
{
    return !form->filtered || ((form->only_district == NONE || form->only_district == district) &&
                               (form->only_school == NONE || form->only_school == school));
}

void form_free(report_form *form)
{
    for (size_t i = 0; i < form->table_count; i++) {
        free(form->tables[i]->rows);
    }
    for (size_t i = 0; i < form->chart_count; i++) {
        free(form->charts[i].labels);
        free(form->charts[i].values);
    }
    form->chart_count = 0;
    free(form->tables);
    free(form->identities);
    swc_arena_free(&form->arena);
    form->tables = NULL;
    form->table_count = 0;
    form->identities = NULL;
    form->identity_count = 0;
}
