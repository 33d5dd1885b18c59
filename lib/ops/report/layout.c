/* A form as a printable .xlsx: one sheet after the other. What stands on a sheet is written in the
 * files of layout.h. */
#include "ops/report/layout.h"

#include <stdlib.h>
#include <string.h>

/* ---- sheets ---- */

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
        layout_page(writer);
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
    WORDS_COLUMN("kind", "Luồng", "Stream", 22),
    WORDS_COLUMN("name", "Tệp", "File", 40),
    COLUMN("rows", 'I', NO_GROUP, "Số dòng", "Rows", COLUMN_NO_SUM, 0),
    WORDS_COLUMN("detail", "SHA-256, lịch sử", "SHA-256, history", 78),
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
