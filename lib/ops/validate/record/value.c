/* One cell as the value of a field: by the legend of the form, from memory, or read anew. */
#include "ops/validate/record/build.h"

#include <stdio.h>
#include <string.h>

enum { CODED_BYTES = 96 }; /* all types of devices, joined */

bool swc_validate_is_memorable(swc_type type)
{
    return type == SWC_TYPE_ENUM || type == SWC_TYPE_ENUM_LIST || type == SWC_TYPE_DISTRICT;
}

static bool is_clean(const swc_value *value)
{
    return value->finding_count == 0 && !value->bad && !value->uncertain_owner &&
           value->id_length == 0 && value->priority == 0 && value->count == 0 && !value->is_sum &&
           value->figure_levels == 0;
}

swc_status swc_validate_read_word(swc_validate *run, size_t field, const swc_cell *cell,
                                  const swc_column_facts *facts, swc_value *value, swc_error *error)
{
    swc_memo *memo = &run->memos[field];
    const swc_memo_slot *known = swc_memo_get(memo, cell->text);
    if (known != NULL) { /* the slot stays as it is until the field is read again */
        value->text = known->same ? cell->text : (swc_str){known->text, known->text_length};
        return SWC_OK;
    }
    swc_status status = swc_value_read(run->values, &run->fields[field], cell, facts, value, error);
    if (status == SWC_OK && is_clean(value)) {
        swc_memo_put(memo, cell->text, value->text, 0);
    }
    return status;
}

/* A district of the province that a column of its own names. */
static swc_status read_district(builder *build, size_t field, const swc_cell *cell,
                                const column_plan *column, swc_error *error)
{
    swc_validate *run = build->run;
    swc_column_facts facts = column->facts;
    facts.province = build->province;
    return swc_value_read(run->values, &run->fields[field], cell, &facts,
                          &build->record->values[field], error);
}

/* "2, 3", "1+2": several codes of the legend, as the words that they stand for. */
static bool read_codes(const swc_category_legend *legend, swc_str text, char out[CODED_BYTES])
{
    static const char parting[] = " ,;+/&-";
    size_t codes = 0;
    size_t length = 0;
    for (size_t at = 0; at < text.length;) {
        size_t end = at;
        while (end < text.length && strchr(parting, text.data[end]) == NULL) {
            end++;
        }
        swc_str part = {text.data + at, end - at};
        at = end + 1;
        const char *word = NULL;
        if (part.length == 0 || swc_str_is(part, "và")) {
            continue;
        }
        if (!swc_category_legend_find(legend, part, &word) || word == NULL ||
            length + strlen(word) + 2 > CODED_BYTES) {
            return false;
        }
        length += (size_t)snprintf(out + length, CODED_BYTES - length, "%s%s", codes > 0 ? "+" : "",
                                   word);
        codes++;
    }
    return codes > 1;
}

swc_status swc_validate_read_value(builder *build, size_t field, const swc_cell *cell,
                                   const column_plan *column, swc_error *error)
{
    swc_validate *run = build->run;
    swc_value *value = &build->record->values[field];
    const swc_column_facts *facts = &column->facts;
    swc_type type = run->fields[field].type;
    build->record->raw[field] = cell->text;
    build->record->columns[field] = cell->column;
    if (type == SWC_TYPE_DISTRICT && build->province != SWC_UNIT_NONE) {
        return read_district(build, field, cell, column, error);
    }
    const char *coded = NULL;
    char words[CODED_BYTES];
    if (column->legend != NULL && read_codes(column->legend, cell->text, words)) {
        swc_cell spelled = {.type = SWC_CELL_TEXT,
                            .column = cell->column,
                            .text = swc_value_reader_keep(run->values, swc_str_of(words))};
        if (spelled.text.data == NULL) { /* a canonical word is borrowed from the cell */
            return swc_fail_memory(error);
        }
        return swc_value_read(run->values, &run->fields[field], &spelled, facts, value, error);
    }
    if (column->legend != NULL && swc_category_legend_find(column->legend, cell->text, &coded)) {
        /* by the form's own legend, whatever the code means elsewhere */
        value->text = swc_str_of(coded);
        if (coded == NULL) {
            swc_value_find(value, SWC_ISSUE_ENUM,
                           "theo chú thích của biểu, mã này không là giá trị nào của cột",
                           "by the form's legend this code is no value of the column");
        }
        return SWC_OK;
    }
    if (cell->type == SWC_CELL_TEXT && cell->flags == 0 && !facts->has_codes &&
        swc_validate_is_memorable(type)) {
        return swc_validate_read_word(run, field, cell, facts, value, error);
    }
    swc_status status = swc_value_read(run->values, &run->fields[field], cell, facts, value, error);
    if (status == SWC_OK && column->unit_ambiguous && type == SWC_TYPE_MONEY &&
        value->text.length > 0) {
        swc_value_find(value, SWC_ISSUE_UNIT_AMBIGUOUS, "hai đơn vị tính cho một cột",
                       "two units for one column");
    }
    return status;
}
