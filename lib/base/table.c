/* Rows in memory, packed. Knows nothing of what the columns mean. */
#include "swc/table.h"

#include <stdlib.h>
#include <string.h>

swc_status swc_table_init(swc_table *table, const swc_str *columns, size_t column_count,
                          size_t limit_bytes, swc_error *error)
{
    *table = (swc_table){.column_count = column_count};
    swc_arena_init(&table->arena, limit_bytes);
    table->columns = swc_arena_take(&table->arena, (column_count + 1) * sizeof *table->columns);
    if (table->columns == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < column_count; i++) {
        table->columns[i] = swc_arena_copy(&table->arena, columns[i]);
        if (table->columns[i].data == NULL) {
            swc_table_free(table);
            return swc_fail_memory(error);
        }
    }
    return SWC_OK;
}

/* A packed row: the end offsets of its cells, then the bytes of all cells. An offset has 16 bits,
 * or 32 behind a first one that no row of 16 bits can have. */
enum { WIDE = UINT16_MAX };

static bool is_wide(const char *packed)
{
    uint16_t first;
    memcpy(&first, packed, sizeof first);
    return first == WIDE;
}

/* Writes the end of a cell behind the `column` ends before it. */
static void put_end(char *packed, bool wide, size_t column, uint32_t end)
{
    uint16_t narrow = (uint16_t)end;
    if (wide) {
        memcpy(packed + sizeof(uint16_t) + column * sizeof end, &end, sizeof end);
    } else {
        memcpy(packed + column * sizeof narrow, &narrow, sizeof narrow);
    }
}

static uint32_t get_end(const char *packed, bool wide, size_t column)
{
    uint32_t end;
    uint16_t narrow;
    if (wide) {
        memcpy(&end, packed + sizeof narrow + column * sizeof end, sizeof end);
        return end;
    }
    memcpy(&narrow, packed + column * sizeof narrow, sizeof narrow);
    return narrow;
}

static size_t head_bytes(size_t column_count, bool wide)
{
    return wide ? sizeof(uint16_t) + column_count * sizeof(uint32_t)
                : column_count * sizeof(uint16_t);
}

swc_status swc_table_add(swc_table *table, const swc_str *cells, swc_error *error)
{
    size_t text_length = 0;
    for (size_t i = 0; i < table->column_count; i++) {
        text_length += cells[i].length;
    }
    if (text_length > UINT32_MAX) {
        return swc_fail_memory(error);
    }
    void *rows = table->rows;
    if (!swc_grow(&rows, &table->row_capacity, table->row_count + 1, sizeof *table->rows)) {
        return swc_fail_memory(error);
    }
    table->rows = rows;
    bool wide = text_length >= WIDE;
    size_t head = head_bytes(table->column_count, wide);
    char *row = swc_arena_take_bytes(&table->arena, head + text_length);
    if (row == NULL) {
        return swc_fail_memory(error);
    }
    if (wide) {
        memcpy(row, &(uint16_t){WIDE}, sizeof(uint16_t));
    }
    uint32_t end = 0;
    for (size_t i = 0; i < table->column_count; i++) {
        if (cells[i].length > 0) {
            memcpy(row + head + end, cells[i].data, cells[i].length);
        }
        end += (uint32_t)cells[i].length;
        put_end(row, wide, i, end);
    }
    table->rows[table->row_count++] = row;
    return SWC_OK;
}

swc_status swc_table_add_note(swc_table *table, swc_str note, swc_error *error)
{
    swc_str *notes = realloc(table->notes, (table->note_count + 1) * sizeof *notes);
    if (notes == NULL) {
        return swc_fail_memory(error);
    }
    table->notes = notes;
    notes[table->note_count] = swc_arena_copy(&table->arena, note);
    if (notes[table->note_count].data == NULL) {
        return swc_fail_memory(error);
    }
    table->note_count++;
    return SWC_OK;
}

swc_str swc_table_cell(const swc_table *table, size_t row, size_t column)
{
    const char *packed = table->rows[row];
    bool wide = is_wide(packed);
    uint32_t start = column == 0 ? 0 : get_end(packed, wide, column - 1);
    const char *text = packed + head_bytes(table->column_count, wide);
    return (swc_str){text + start, get_end(packed, wide, column) - start};
}

void swc_table_row(const swc_table *table, size_t row, swc_str *cells_out)
{
    const char *packed = table->rows[row];
    bool wide = table->column_count > 0 && is_wide(packed);
    const char *text = packed + head_bytes(table->column_count, wide);
    uint32_t start = 0;
    for (size_t i = 0; i < table->column_count; i++) {
        uint32_t end = get_end(packed, wide, i);
        cells_out[i] = (swc_str){text + start, end - start};
        start = end;
    }
}

size_t swc_table_column(const swc_table *table, const char *name)
{
    for (size_t i = 0; i < table->column_count; i++) {
        if (swc_str_is(table->columns[i], name)) {
            return i;
        }
    }
    return SIZE_MAX;
}

swc_str swc_table_get(const swc_table *table, size_t row, size_t column)
{
    return column == SIZE_MAX ? (swc_str){NULL, 0} : swc_table_cell(table, row, column);
}

void swc_table_free(swc_table *table)
{
    swc_arena_free(&table->arena);
    free(table->rows);
    free(table->notes);
    *table = (swc_table){0};
}
