/* Cells of one row: collected, put in order, handed out. Reads no file. */
#include "io/cell/row.h"

#include <stdlib.h>

void swc_cell_row_begin(swc_cell_row *row)
{
    row->count = 0;
    row->in_order = true;
    row->text.limit = SWC_CELL_ROW_BYTES;
    swc_buf_clear(&row->text);
}

static swc_cell *add_cell(swc_cell_row *row, uint32_t column, swc_cell_type type, unsigned flags,
                          char font)
{
    size_t wanted = row->count + 1;
    if (wanted > row->extra_capacity &&
        (!swc_grow((void **)&row->cells, &row->cell_capacity, wanted, sizeof *row->cells) ||
         !swc_grow((void **)&row->extras, &row->extra_capacity, wanted, sizeof *row->extras))) {
        return NULL;
    }
    if (row->count > 0 && row->cells[row->count - 1].column >= column) {
        row->in_order = false;
    }
    row->extras[row->count] = (swc_cell_extra){.offset = SIZE_MAX, .font = font};
    swc_cell *cell = &row->cells[row->count++];
    *cell = (swc_cell){.column = column, .type = (uint8_t)type, .flags = (uint8_t)flags};
    return cell;
}

/* Texts move while the row grows, so the place is kept as an offset until finish. */
static bool copy_text(swc_cell_row *row, swc_cell *cell, swc_str text)
{
    row->extras[cell - row->cells].offset = row->text.length;
    cell->text.length = text.length;
    return swc_buf_add_str(&row->text, text);
}

bool swc_cell_row_add_text(swc_cell_row *row, uint32_t column, swc_str text, unsigned flags,
                           char font)
{
    if (text.length == 0) {
        return flags == 0 || add_cell(row, column, SWC_CELL_EMPTY, flags, font) != NULL;
    }
    swc_cell *cell = add_cell(row, column, SWC_CELL_TEXT, flags, font);
    return cell != NULL && copy_text(row, cell, text);
}

bool swc_cell_row_add_shared(swc_cell_row *row, uint32_t column, swc_str text, uint32_t shared,
                             unsigned flags, char font)
{
    if (text.length == 0) {
        return swc_cell_row_add_text(row, column, text, flags, font);
    }
    swc_cell *cell = add_cell(row, column, SWC_CELL_TEXT, flags, font);
    if (cell != NULL) {
        cell->text = text;
        row->extras[cell - row->cells].shared = shared;
    }
    return cell != NULL;
}

static bool add_date(swc_cell_row *row, uint32_t column, double serial, swc_str text,
                     unsigned flags)
{
    swc_cell *cell = add_cell(row, column, SWC_CELL_DATE, flags, '\0');
    if (cell == NULL) {
        return false;
    }
    cell->number = serial;
    return copy_text(row, cell, text);
}

bool swc_cell_row_add_date(swc_cell_row *row, uint32_t column, double serial, bool date_1904,
                           unsigned flags)
{
    char text[SWC_DATE_TEXT_BYTES];
    size_t length = swc_serial_text(serial, date_1904, text);
    return add_date(row, column, serial, (swc_str){text, length}, flags);
}

bool swc_cell_row_add_number(swc_cell_row *row, uint32_t column, double number, swc_str text,
                             const swc_cell_format *format, bool date_1904, unsigned flags)
{
    char own[SWC_NUMBER_TEXT_BYTES];
    if (swc_cell_format_is_date(format, number)) {
        char iso[SWC_DATE_TEXT_BYTES];
        size_t length = swc_serial_text(number, date_1904, iso);
        if (length > 0) {
            return add_date(row, column, number, (swc_str){iso, length}, flags);
        } /* else: Excel shows ######; the number itself is all there is */
    }
    if (text.data == NULL) {
        text = (swc_str){own, swc_number_text(number, own)};
    }
    swc_cell *cell = add_cell(row, column, SWC_CELL_NUMBER, flags, format->font);
    if (cell == NULL) {
        return false;
    }
    cell->number = number;
    cell->id_digits = format->id_digits;
    return copy_text(row, cell, text);
}

bool swc_cell_row_add_bool(swc_cell_row *row, uint32_t column, bool value, unsigned flags)
{
    swc_cell *cell = add_cell(row, column, SWC_CELL_BOOL, flags, '\0');
    if (cell != NULL) {
        cell->text = value ? SWC_STR("true") : SWC_STR("false");
        cell->number = value;
    }
    return cell != NULL;
}

bool swc_cell_row_add_error(swc_cell_row *row, uint32_t column, swc_str text, unsigned flags)
{
    swc_cell *cell = add_cell(row, column, SWC_CELL_ERROR, flags, '\0');
    return cell != NULL && copy_text(row, cell, text);
}

/* Put the item at `root` of a heap of `count` where it belongs. */
static void sift(swc_cell_row *row, size_t root, size_t count)
{
    swc_cell cell = row->cells[root];
    swc_cell_extra extra = row->extras[root];
    for (size_t child = 2 * root + 1; child < count; child = 2 * root + 1) {
        if (child + 1 < count && row->cells[child + 1].column > row->cells[child].column) {
            child++;
        }
        if (row->cells[child].column <= cell.column) {
            break;
        }
        row->cells[root] = row->cells[child];
        row->extras[root] = row->extras[child];
        root = child;
    }
    row->cells[root] = cell;
    row->extras[root] = extra;
}

/* Heap sort: rows out of order are rare, but one may have thousands of cells, in any order. Two
 * arrays go together, which qsort cannot do. */
static void sort(swc_cell_row *row)
{
    for (size_t i = row->count / 2; i > 0; i--) {
        sift(row, i - 1, row->count);
    }
    for (size_t last = row->count - 1; last > 0; last--) {
        swc_cell cell = row->cells[0];
        swc_cell_extra extra = row->extras[0];
        row->cells[0] = row->cells[last];
        row->extras[0] = row->extras[last];
        row->cells[last] = cell;
        row->extras[last] = extra;
        sift(row, 0, last);
    }
}

bool swc_cell_row_finish(swc_cell_row *row, swc_row *row_out, uint32_t *column_out)
{
    if (!row->in_order) {
        sort(row);
        for (size_t i = 1; i < row->count; i++) {
            if (row->cells[i].column == row->cells[i - 1].column) {
                *column_out = row->cells[i].column;
                return false;
            }
        }
    }
    for (size_t i = 0; i < row->count; i++) {
        if (row->extras[i].offset != SIZE_MAX) {
            row->cells[i].text.data = row->text.data + row->extras[i].offset;
        }
    }
    *row_out = (swc_row){.cells = row->cells, .cell_count = row->count};
    return true;
}

char swc_cell_row_font(const swc_cell_row *row, uint32_t column)
{
    size_t low = 0;
    size_t high = row->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (row->cells[middle].column < column) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < row->count && row->cells[low].column == column ? row->extras[low].font : '\0';
}

void swc_cell_row_free(swc_cell_row *row)
{
    free(row->cells);
    free(row->extras);
    swc_buf_free(&row->text);
    *row = (swc_cell_row){0};
}
