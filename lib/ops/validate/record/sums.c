/* The money of a row: the two columns of a cash book, and a column of units beside the sums. */
#include "ops/validate/record/build.h"

#include "model/money_unit.h"

#include <string.h>

/* A figure under "Thu" or "Chi" of a cash book; nothing and 0 say that the row is none of these. */
swc_status swc_validate_read_of_entry(builder *build, const column_plan *column,
                                      const swc_cell *cell, swc_error *error)
{
    row_record *record = build->record;
    size_t field = column->field;
    swc_value before = record->values[field];
    swc_str raw = record->raw[field];
    uint32_t place = record->columns[field];
    swc_value_clear(&record->values[field]);
    swc_status status = swc_validate_read_value(build, field, cell, column, error);
    swc_value *value = &record->values[field];
    if (status != SWC_OK) {
        return status;
    }
    if (!value->bad && (value->text.length == 0 || swc_str_is(value->text, "0"))) {
        *value = before;
        record->raw[field] = raw;
        record->columns[field] = place;
        return SWC_OK;
    }
    if (column->is_summed) {
        swc_validate_totals_add(build->sums, cell->column, value->text, !value->bad);
    }
    if (build->book != NULL && strcmp(build->book->word, column->word) != 0) {
        swc_value_find(value, SWC_ISSUE_TYPE, "chỉ ghi một trong hai cột thu và chi",
                       "fill only one of the columns of receipts and spends");
    }
    build->book = column;
    return SWC_OK;
}

/* The entry of such a row; a column that says it in words may say more ("Đảo"), but no other. */
void swc_validate_settle_book(builder *build)
{
    row_record *record = build->record;
    if (build->book == NULL) {
        return;
    }
    size_t entry = swc_validate_field_of(build->run, "entry");
    if (record->values[entry].bad) {
        return;
    }
    swc_value *value = &record->values[entry];
    if (value->text.length == 0) {
        value->text = swc_str_of(build->book->word);
        record->raw[entry] = value->text;
        record->columns[entry] = record->columns[build->book->field];
    } else if (!swc_str_is(value->text, build->book->word) &&
               !swc_str_is(value->text, "reversal")) {
        swc_value_find(&record->values[build->book->field], SWC_ISSUE_TYPE,
                       "số này đứng ở cột khác với loại thu hay chi của dòng",
                       "it stands under another entry than the row's own");
    }
}

/* "Tiền | 2.000.000 | đồng" below things that are counted: the sum stands in their number. */
static void move_sum(builder *build, int64_t unit)
{
    row_record *record = build->record;
    size_t number = swc_validate_field_of(build->run, "quantity");
    size_t sum = swc_validate_field_of(build->run, "amount_vnd");
    swc_value *quantity = &record->values[number];
    swc_value *amount = &record->values[sum];
    const swc_value *form = &record->values[swc_validate_field_of(build->run, "form")];
    bool moves = unit == 1 && swc_str_is(form->text, "cash") && amount->text.length == 0 &&
                 !amount->bad && quantity->text.length > 0 && !quantity->bad;
    if (moves) {
        amount->text = quantity->text;
        record->raw[sum] = record->raw[number];
        record->columns[sum] = record->columns[number];
        swc_value_clear(quantity);
        record->raw[number] = (swc_str){NULL, 0};
        record->columns[number] = SWC_NO_COLUMN;
    }
}

/* "Triệu đồng" in a column of units: the sums of the row are in it, unless their own heading says
 * the same. What the figure is then, only its writer knows. */
void swc_validate_settle_unit(builder *build)
{
    if (build->unit == NULL || swc_validate_cell_is_blank(build->unit)) {
        return;
    }
    bool odd = false;
    int64_t unit = swc_money_unit_among(build->unit->text, &odd);
    if (build->run->kind == SWC_DONATIONS && unit > 0 && !odd) {
        move_sum(build, unit);
    }
    for (size_t f = 0; f < build->run->field_count && (odd || unit > 1); f++) {
        swc_value *value = &build->record->values[f];
        uint32_t column = build->record->columns[f];
        if (build->run->fields[f].type != SWC_TYPE_MONEY || value->text.length == 0 ||
            column >= build->sheet->column_count ||
            (!odd && build->sheet->columns[column].facts.unit == unit)) {
            continue;
        }
        swc_value_find(value, SWC_ISSUE_UNIT_AMBIGUOUS, "cột đơn vị tính của dòng này ghi khác",
                       "the row's own unit says otherwise");
    }
}
