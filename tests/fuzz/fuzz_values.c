/*
 * Fuzzes cells, rows, headings and titles. First byte: kind and cell type; then texts that line
 * feeds separate, one a column. What a cell becomes must read back as itself, be clean UTF-8 and
 * stay in its range; a row's rules must leave bad values empty.
 */
#include "model/header/header.h"
#include "model/rules/rules.h"
#include "model/title/title.h"
#include "text/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { COLUMN_MAX = 32 };

static void must(bool holds)
{
    if (!holds) {
        abort();
    }
}

/* What a workbook can hold as this type; any other text is text. */
static uint8_t fitting_type(uint8_t type, swc_str text)
{
    const char *signs = type == SWC_CELL_NUMBER ? "0123456789.E+-" : "0123456789-:T";
    bool fits = text.length > 0 && text.length < 30 && text.data[0] >= '0' && text.data[0] <= '9';
    for (size_t i = 0; fits && i < text.length; i++) {
        fits = text.data[i] != '\0' && strchr(signs, text.data[i]) != NULL;
    }
    bool is_bool = swc_str_is(text, "true") || swc_str_is(text, "false");
    return (type == SWC_CELL_BOOL ? is_bool : fits) ? type : SWC_CELL_TEXT;
}

/* Reading the canonical text again gives the same text and no error. */
static void check_again(swc_value_reader *reader, const swc_column *column, const swc_value *value)
{
    swc_value again;
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = value->text};
    must(swc_utf8_is_valid(value->text));
    must(value->text.data[0] != ' ' && value->text.data[value->text.length - 1] != ' ');
    must(swc_value_read(reader, column, &cell, NULL, &again, NULL) == SWC_OK);
    if (again.bad || !swc_str_equal(again.text, value->text)) {
        fprintf(stderr, "%s: \"%.*s\" does not read back\n", column->name, (int)value->text.length,
                value->text.data);
        abort();
    }
}

static size_t read_row(swc_value_reader *reader, swc_kind kind, uint8_t type, swc_str text,
                       swc_value values[COLUMN_MAX])
{
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    swc_value_reader_next_row(reader);
    for (size_t i = 0; i < count; i++) {
        const char *end = text.length > 0 ? memchr(text.data, '\n', text.length) : NULL;
        size_t length = end == NULL ? text.length : (size_t)(end - text.data);
        swc_cell cell = {.column = (uint32_t)i,
                         .type = fitting_type(type, (swc_str){text.data, length}),
                         .text = {text.data, length}};
        cell.id_digits = cell.type == SWC_CELL_NUMBER && i % 2 == 0 ? 12 : 0;
        must(swc_value_read(reader, &columns[i], &cell, NULL, &values[i], NULL) == SWC_OK);
        must(values[i].finding_count <= SWC_MAX_FINDINGS);
        must(!values[i].bad || (values[i].text.length == 0 && !columns[i].droppable));
        if (values[i].text.length > 0) {
            check_again(reader, &columns[i], &values[i]);
        }
        text.data = end == NULL ? NULL : end + 1;
        text.length -= end == NULL ? text.length : length + 1;
    }
    return count;
}

static void check_lines(swc_str text)
{
    static swc_headers *headers;
    static swc_units *units;
    swc_cell cell = {.column = 1, .type = SWC_CELL_TEXT, .text = text};
    swc_row row = {.number = 1, .cells = &cell, .cell_count = 1};
    swc_title_facts facts;
    if (headers == NULL) {
        must(swc_headers_new(&headers, NULL) == SWC_OK && swc_units_new(&units, NULL) == SWC_OK);
    }
    for (int kind = 0; kind < SWC_KIND_COUNT; kind++) {
        swc_header_match match;
        swc_headers_match(headers, (swc_kind)kind, (swc_str){NULL, 0}, text, &match);
        swc_headers_match(headers, (swc_kind)kind, text, SWC_STR("Nam"), &match);
    }
    swc_title_init(&facts);
    must(swc_title_add(&facts, units, &row, NULL) == SWC_OK);
    must(swc_title_finish(&facts, units, NULL) == SWC_OK);
    (void)swc_line_classify(&row, 1);
    (void)swc_tick_read(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static swc_value_reader *reader; /* its memories must never change a result */
    swc_value values[COLUMN_MAX];
    if (size < 1 || size > 4096) {
        return 0;
    }
    swc_str text = {(const char *)data + 1, size - 1};
    text.length = swc_utf8_valid_prefix(text);
    if (reader == NULL) {
        must(swc_value_reader_new(&reader, NULL) == SWC_OK);
    }
    swc_kind kind = (swc_kind)(data[0] % SWC_KIND_COUNT);
    uint8_t type = (uint8_t)(SWC_CELL_TEXT + data[0] / SWC_KIND_COUNT % 4);
    size_t count = read_row(reader, kind, type, text, values);
    swc_row_facts facts = {.has_category = true, .province = SWC_UNIT_NONE};
    must(swc_rules_apply(reader, kind, values, &facts, NULL) == SWC_OK);
    for (size_t i = 0; i < count; i++) {
        must(!values[i].bad || values[i].text.length == 0);
    }
    check_lines(text);
    return 0;
}
