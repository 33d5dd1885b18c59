/* One table of a form as a sealed stream (FORMS 10). The same figures as on paper, unformatted. */
#include "ops/report/form.h"

#include "text/words_vi.h"

#include <stdlib.h>
#include <string.h>

static const form_table *find_table(const report_form *form, const char *name)
{
    for (size_t i = 0; i < form->table_count; i++) {
        if (name == NULL || strcmp(form->tables[i]->spec->name, name) == 0) {
            return form->tables[i];
        }
    }
    return NULL;
}

/* A cell as a stream shows it; the buffer holds what the cell does not. */
static bool add_cell(swc_buf *buf, const form_cell *cell)
{
    switch (cell->kind) {
    case CELL_INT:
        return swc_buf_printf(buf, "%lld", (long long)cell->number);
    case CELL_TEXT:
    case CELL_DATE:
        return swc_buf_add_str(buf, cell->text);
    case CELL_RATIO:
        if (cell->below > 0) {
            int64_t percent = swc_percent_hundredths(cell->number, cell->below);
            return swc_buf_printf(buf, "%lld.%02d", (long long)(percent / 100),
                                  (int)(percent % 100));
        }
        return true;
    case CELL_EMPTY:
    case CELL_UNKNOWN:
        return true;
    }
    return true;
}

static swc_status write_cells(swc_stream_writer *writer, const table_spec *spec,
                              const form_cell *cells, swc_error *error)
{
    swc_buf buf = {0};
    swc_str list[64];
    size_t ends[64];
    size_t count = 0;
    for (size_t i = 0; i < spec->column_count && count < 64; i++) {
        if ((spec->columns[i].flags & COLUMN_PRINT_ONLY) != 0) {
            continue;
        }
        if (!(cells == NULL ? swc_buf_add_text(&buf, spec->columns[i].name)
                            : add_cell(&buf, &cells[i]))) {
            swc_buf_free(&buf);
            return swc_fail_memory(error);
        }
        ends[count++] = buf.length;
    }
    for (size_t i = 0; i < count; i++) {
        size_t start = i == 0 ? 0 : ends[i - 1];
        list[i] = (swc_str){buf.data == NULL ? "" : buf.data + start, ends[i] - start};
    }
    swc_status status = swc_stream_write(writer, list, count, error);
    swc_buf_free(&buf);
    return status;
}

/* Every table of that name (minutes: one per school) is one stream. */
static swc_status write_rows(const report_form *form, const form_table *first,
                             swc_stream_writer *writer, swc_error *error)
{
    form_cell scratch[64];
    swc_status status = write_cells(writer, first->spec, NULL, error);
    for (size_t t = 0; t < form->table_count; t++) {
        const form_table *table = form->tables[t];
        if (table->spec != first->spec) {
            continue;
        }
        for (size_t i = 0; status == SWC_OK && i < table->row_count; i++) {
            const form_row *row = &table->rows[i];
            if (row->type != ROW_HEADING && row->type != ROW_BREAK) {
                const form_cell *cells = row->cells;
                if (table->fill != NULL && cells == NULL) {
                    table->fill(table->context, row->first, scratch);
                    cells = scratch;
                }
                status = write_cells(writer, table->spec, cells, error);
            }
        }
    }
    return status;
}

static swc_status write_notes(const report_form *form, const table_spec *spec,
                              swc_stream_writer *writer, swc_error *error)
{
    swc_report *report = form->report;
    swc_status status = SWC_OK;
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        if ((form->spec->required >> i & 1) == 0 || form->spec->published) {
            continue;
        }
        const swc_table *table = &report->inputs[i].table;
        for (size_t n = 0; status == SWC_OK && n < table->note_count; n++) {
            status = swc_stream_write_note(writer, table->notes[n], error);
        }
    }
    swc_buf note = {0};
    bool good = swc_buf_printf(&note, "#swc report version=%s form=%s table=%s", SWC_VERSION,
                               form->spec->name, spec->name);
    if (report->as_of[0] != '\0') {
        good = good && swc_buf_printf(&note, " as_of=%s", report->as_of);
    }
    if (form->from[0] != '\0') {
        good = good && swc_buf_printf(&note, " period=%s..%s", form->from, form->to);
    }
    bool unsealed = false;
    for (unsigned i = 0; i < SWC_INPUT_COUNT; i++) {
        unsealed = unsealed || (report->inputs[i].given && report->inputs[i].table.unsealed);
    }
    good = good && (!unsealed || swc_buf_add_text(&note, " unsealed=yes")) &&
           swc_buf_printf(&note, " out=%zu", swc_stream_row_count(writer));
    if (status == SWC_OK) {
        status = good ? swc_stream_write_note(writer, swc_buf_str(&note), error)
                      : swc_fail_memory(error);
    }
    swc_buf_free(&note);
    return status;
}

swc_status form_write_csv(report_form *form, const char *path, const char *name, swc_error *error)
{
    const form_table *table = find_table(form, name);
    swc_output *output;
    swc_stream_writer *writer;
    if (table == NULL) {
        return swc_fail(error, SWC_ERR_USAGE, "biểu %s không có bảng %s; xem swc-report --list",
                        "form %s has no table %s; see swc-report --list", form->spec->name,
                        name != NULL ? name : "");
    }
    swc_status status = swc_output_open(
        path, (swc_output_options){.personal = form->spec->personal}, &output, error);
    if (status != SWC_OK) {
        return status;
    }
    status = swc_stream_writer_new(output, form->report->options.style, &writer, error);
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    status = write_rows(form, table, writer, error);
    status = status == SWC_OK ? write_notes(form, table->spec, writer, error) : status;
    status = status == SWC_OK ? swc_stream_write_end(writer, error) : status;
    swc_stream_writer_free(writer);
    if (status != SWC_OK) {
        swc_output_discard(output);
        return status;
    }
    return swc_output_commit(output, error);
}
