/* Prints cells as read (`--cells`). Looks for no header and judges no value. */
#include "swc/cells.h"

#include "io/cell/format.h"
#include "io/reader.h"
#include "swc/memory.h"
#include "swc/stream.h"

#include <stdio.h>
#include <string.h>

enum { DATE_ONLY_BYTES = 10 /* "2021-01-01" */ };

static const char type_letters[] = {
    [SWC_CELL_TEXT] = 's', [SWC_CELL_NUMBER] = 'n', [SWC_CELL_BOOL] = 'b',
    [SWC_CELL_DATE] = 'd', [SWC_CELL_ERROR] = 'e',
};

swc_status swc_cells_begin(swc_output *output, swc_error *error)
{
    static const char header[] = "sheet,ref,type,value\n";
    return swc_output_write(output, header, sizeof header - 1, error);
}

static bool add_cell(swc_buf *line, swc_str sheet, uint64_t row, const swc_cell *cell)
{
    char reference[SWC_SHEET_REFERENCE_BYTES];
    swc_sheet_reference(cell->column, row, reference);
    bool added = swc_csv_add_cell(line, sheet, true, false) && swc_buf_add_char(line, ',') &&
                 swc_buf_add_text(line, reference) && swc_buf_add_char(line, ',') &&
                 swc_buf_add_char(line, type_letters[cell->type]) && swc_buf_add_char(line, ',') &&
                 swc_csv_add_cell(line, cell->text, false, false);
    if (added && cell->type == SWC_CELL_DATE && cell->text.length == DATE_ONLY_BYTES) {
        added = swc_buf_add_text(line, "T00:00:00"); /* one form for all dates */
    }
    return added && swc_buf_add_char(line, '\n');
}

static swc_status write_row(swc_str sheet, const swc_row *row, swc_buf *lines, swc_output *output,
                            swc_error *error)
{
    swc_buf_clear(lines);
    for (size_t i = 0; i < row->cell_count; i++) {
        if (row->cells[i].type != SWC_CELL_EMPTY &&
            !add_cell(lines, sheet, row->number, &row->cells[i])) {
            return swc_fail_memory(error);
        }
    }
    return lines->length == 0 ? SWC_OK
                              : swc_output_write(output, lines->data, lines->length, error);
}

static swc_status write_sheet(swc_reader *reader, size_t sheet, swc_buf *lines, swc_output *output,
                              swc_issue_code *code_out, swc_error *error)
{
    swc_str name = swc_reader_sheet(reader, sheet).name;
    swc_status status = swc_reader_start(reader, sheet, code_out, error);
    while (status == SWC_OK) {
        swc_row row;
        status = swc_reader_next(reader, &row, code_out, error);
        if (status == SWC_OK && row.cell_count > 0) {
            status = write_row(name, &row, lines, output, error);
        }
    }
    return status == SWC_END ? SWC_OK : status;
}

/* Say which file it is and what kind of fault, as the list of issues does. */
static void name_fault(const char *path, swc_issue_code code, swc_error *error)
{
    for (int lang = SWC_VI; error != NULL && lang <= SWC_EN; lang++) {
        char copy[sizeof error->text[0]];
        memcpy(copy, error->text[lang], sizeof copy);
        (void)snprintf(error->text[lang], sizeof copy, "%.200s: error: %s: %.520s", path,
                       swc_issue_name(code), copy);
    }
}

swc_status swc_cells_write(const char *path, const swc_cells_options *options, swc_output *output,
                           swc_issue_code *code_out, swc_error *error)
{
    swc_reader_options reading = {
        .encoding = options->encoding, .chunk_bytes = options->chunk_bytes, .read_once = true};
    swc_reader *reader = NULL;
    swc_buf lines = {0};
    swc_status status = swc_reader_open(path, &reading, &reader, code_out, error);
    for (size_t i = 0; status == SWC_OK && i < swc_reader_sheet_count(reader); i++) {
        status = write_sheet(reader, i, &lines, output, code_out, error);
    }
    swc_buf_free(&lines);
    swc_reader_close(reader);
    if (status == SWC_ERR_INPUT) {
        name_fault(path, *code_out, error);
    }
    return status;
}
