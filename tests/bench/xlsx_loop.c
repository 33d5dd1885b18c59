/* The yardstick of the forms: the same cells through libxlsxwriter and nothing else.
 * Usage: xlsx_loop CELLS OUT; lines of CELLS are "row column s|n|b<style> value". OUT "-": only
 * read. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum { STYLES = 64 };

static void write_cell(lxw_worksheet *sheet, char *line, lxw_format **formats)
{
    char *end;
    lxw_row_t row = (lxw_row_t)strtoul(line, &end, 10);
    lxw_col_t column = (lxw_col_t)strtoul(end, &end, 10);
    char type = end[1];
    lxw_format *format = formats[strtoul(end + 2, &end, 10) % STYLES];
    char *value = end + 1; /* behind one space */
    value[strcspn(value, "\n")] = '\0';
    if (sheet == NULL) {
        return;
    }
    if (column == 0) {
        worksheet_set_row(sheet, row, 13.5, NULL);
    }
    if (type == 's') {
        worksheet_write_string(sheet, row, column, value, format);
    } else if (type == 'n') {
        worksheet_write_number(sheet, row, column, strtod(value, NULL), format);
    } else {
        worksheet_write_blank(sheet, row, column, format);
    }
}

int main(int argc, char **argv)
{
    char line[4096];
    lxw_format *formats[STYLES] = {NULL};
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = "."};
    FILE *cells = argc == 3 ? fopen(argv[1], "r") : NULL;
    lxw_workbook *book =
        argc == 3 && strcmp(argv[2], "-") != 0 ? workbook_new_opt(argv[2], &options) : NULL;
    lxw_worksheet *sheet = book != NULL ? workbook_add_worksheet(book, NULL) : NULL;
    if (cells == NULL) {
        return 2;
    }
    for (int i = 0; book != NULL && i < STYLES; i++) {
        formats[i] = workbook_add_format(book);
        format_set_border(formats[i], LXW_BORDER_THIN);
        format_set_font_size(formats[i],
                             8 + i / 8.0); /* as many looks as the form has: equal XML */
    }
    while (fgets(line, sizeof line, cells) != NULL) {
        write_cell(sheet, line, formats);
    }
    (void)fclose(cells);
    return book != NULL && workbook_close(book) != LXW_NO_ERROR;
}
