/* Packs rows of cells and unpacks them. Reads no file; knows no format. */
#include "io/cell_store.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* First byte of a cell: its kind, and which bytes follow before its value. */
enum {
    SHARED_TEXT = 0, /* index */
    OWN_TEXT,        /* length, bytes */
    INTEGER,         /* zigzag; its text is its digits */
    OTHER_NUMBER,    /* 8 bytes, then its text */
    DATE,            /* 8 bytes; its text follows from them */
    BOOLEAN,         /* one byte */
    FAULT,           /* length, bytes */
    NOTHING,         /* an empty cell with flags */
    KIND_MASK = 7,
    HAS_GAP = 8, /* columns passed over since the cell before */
    HAS_FLAGS = 16,
    HAS_DIGITS = 32, /* id_digits */
    HAS_FONT = 64,
};

/* Integers whose text is surely their plain digits. */
static const double largest_integer = 1e15;

static bool put_varint(swc_buf *bytes, uint64_t value)
{
    while (value >= 0x80) {
        if (!swc_buf_add_char(bytes, (char)(uint8_t)(value | 0x80))) {
            return false;
        }
        value >>= 7;
    }
    return swc_buf_add_char(bytes, (char)(uint8_t)value);
}

static uint64_t take_varint(swc_cell_store *store)
{
    uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        uint8_t byte = (uint8_t)store->bytes.data[store->at++];
        value |= (uint64_t)(byte & 0x7F) << shift;
        if (byte < 0x80) {
            return value;
        }
    }
}

static bool put_text(swc_buf *bytes, swc_str text)
{
    return put_varint(bytes, text.length) && swc_buf_add_str(bytes, text);
}

static swc_str take_text(swc_cell_store *store)
{
    size_t length = (size_t)take_varint(store);
    swc_str text = {store->bytes.data + store->at, length};
    store->at += length;
    return text;
}

static double take_double(swc_cell_store *store)
{
    double number;
    memcpy(&number, store->bytes.data + store->at, sizeof number);
    store->at += sizeof number;
    return number;
}

/* ---- packing ------------------------------------------------------------------------------- */

static unsigned kind_of(const swc_cell *cell, const swc_cell_extra *extra)
{
    switch ((swc_cell_type)cell->type) {
    case SWC_CELL_TEXT:
        return extra->offset == SIZE_MAX ? SHARED_TEXT : OWN_TEXT;
    case SWC_CELL_NUMBER:
        return fabs(cell->number) < largest_integer && cell->number == floor(cell->number)
                   ? INTEGER
                   : OTHER_NUMBER;
    case SWC_CELL_BOOL:
        return BOOLEAN;
    case SWC_CELL_DATE:
        return DATE;
    case SWC_CELL_ERROR:
        return FAULT;
    case SWC_CELL_EMPTY:
        break;
    }
    return NOTHING;
}

static bool put_value(swc_buf *bytes, unsigned kind, const swc_cell *cell,
                      const swc_cell_extra *extra)
{
    switch (kind) {
    case SHARED_TEXT:
        return put_varint(bytes, extra->shared);
    case OWN_TEXT:
    case FAULT:
        return put_text(bytes, cell->text);
    case INTEGER: {
        int64_t value = (int64_t)cell->number;
        return put_varint(bytes, (uint64_t)value << 1 ^ (value < 0 ? UINT64_MAX : 0));
    }
    case OTHER_NUMBER:
        return swc_buf_add(bytes, &cell->number, sizeof cell->number) &&
               put_text(bytes, cell->text);
    case DATE:
        return swc_buf_add(bytes, &cell->number, sizeof cell->number);
    case BOOLEAN:
        return swc_buf_add_char(bytes, cell->number != 0);
    default:
        return true;
    }
}

static bool put_cell(swc_buf *bytes, const swc_cell *cell, const swc_cell_extra *extra,
                     uint32_t expected_column)
{
    unsigned kind = kind_of(cell, extra);
    unsigned gap = cell->column - expected_column;
    unsigned head = kind | (gap > 0 ? HAS_GAP : 0U) | (cell->flags != 0 ? HAS_FLAGS : 0U) |
                    (cell->id_digits != 0 ? HAS_DIGITS : 0U) |
                    (extra->font != '\0' ? HAS_FONT : 0U);
    return swc_buf_add_char(bytes, (char)head) && (gap == 0 || put_varint(bytes, gap)) &&
           (cell->flags == 0 || swc_buf_add_char(bytes, (char)cell->flags)) &&
           (cell->id_digits == 0 || swc_buf_add_char(bytes, (char)cell->id_digits)) &&
           (extra->font == '\0' || swc_buf_add_char(bytes, extra->font)) &&
           put_value(bytes, kind, cell, extra);
}

void swc_cell_store_begin(swc_cell_store *store, size_t limit_bytes)
{
    swc_cell_store_free(store);
    store->bytes.limit = limit_bytes;
    store->recording = limit_bytes > 0;
}

void swc_cell_store_add(swc_cell_store *store, const swc_row *row, const swc_cell_row *cells)
{
    if (!store->recording) {
        return;
    }
    bool added = put_varint(&store->bytes, (row->number - store->last_row) << 1 | row->hidden) &&
                 put_varint(&store->bytes, row->cell_count);
    uint32_t column = 0;
    for (size_t i = 0; added && i < row->cell_count; i++) {
        added = put_cell(&store->bytes, &row->cells[i], &cells->extras[i], column);
        column = row->cells[i].column + 1;
    }
    store->last_row = row->number;
    if (!added) {
        swc_cell_store_free(store); /* too large: no longer recording */
    }
}

void swc_cell_store_complete(swc_cell_store *store, const swc_merge *merges, size_t merge_count)
{
    if (!store->recording) {
        return;
    }
    store->merges = malloc((merge_count + 1) * sizeof *store->merges);
    if (store->merges == NULL) {
        swc_cell_store_free(store);
        return;
    }
    if (merge_count > 0) {
        memcpy(store->merges, merges, merge_count * sizeof *merges);
    }
    store->merge_count = merge_count;
    store->recording = false;
    store->complete = true;
    swc_cell_store_rewind(store);
}

/* ---- unpacking ----------------------------------------------------------------------------- */

void swc_cell_store_rewind(swc_cell_store *store)
{
    store->at = 0;
    store->last_row = 0;
}

/* Digits of an integer: a tenth of the time of snprintf. */
static swc_str integer_text(int64_t value, char *text)
{
    char *p = text + SWC_NUMBER_TEXT_BYTES;
    uint64_t left = value < 0 ? (uint64_t)-value : (uint64_t)value;
    char *end = p;
    do {
        *--p = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    if (value < 0) {
        *--p = '-';
    }
    return (swc_str){p, (size_t)(end - p)};
}

typedef struct cell_head {
    unsigned kind, flags;
    uint32_t column;
    swc_cell_format format;
} cell_head;

static cell_head take_head(swc_cell_store *store, uint32_t column)
{
    unsigned bits = (uint8_t)store->bytes.data[store->at++];
    cell_head head = {.kind = bits & KIND_MASK, .column = column};
    if ((bits & HAS_GAP) != 0) {
        head.column += (uint32_t)take_varint(store);
    }
    if ((bits & HAS_FLAGS) != 0) {
        head.flags = (uint8_t)store->bytes.data[store->at++];
    }
    if ((bits & HAS_DIGITS) != 0) {
        head.format.id_digits = (uint8_t)store->bytes.data[store->at++];
    }
    if ((bits & HAS_FONT) != 0) {
        head.format.font = store->bytes.data[store->at++];
    }
    return head;
}

static bool take_number(swc_cell_store *store, const cell_head *head, swc_cell_row *cells)
{
    char digits[SWC_NUMBER_TEXT_BYTES];
    double number;
    swc_str text;
    if (head->kind == INTEGER) {
        uint64_t folded = take_varint(store);
        int64_t value = (int64_t)(folded >> 1) ^ -(int64_t)(folded & 1);
        number = (double)value;
        text = integer_text(value, digits);
    } else {
        number = take_double(store);
        text = take_text(store);
    }
    return swc_cell_row_add_number(cells, head->column, number, text, &head->format, false,
                                   head->flags);
}

static bool take_cell(swc_cell_store *store, const cell_head *head, bool date_1904,
                      swc_cell_store_lookup *lookup, const void *context, swc_cell_row *cells)
{
    switch (head->kind) {
    case SHARED_TEXT: {
        uint32_t shared = (uint32_t)take_varint(store);
        return swc_cell_row_add_shared(cells, head->column, lookup(context, shared), shared,
                                       head->flags, head->format.font);
    }
    case OWN_TEXT:
        return swc_cell_row_add_text(cells, head->column, take_text(store), head->flags,
                                     head->format.font);
    case INTEGER:
    case OTHER_NUMBER:
        return take_number(store, head, cells);
    case DATE:
        return swc_cell_row_add_date(cells, head->column, take_double(store), date_1904,
                                     head->flags);
    case BOOLEAN:
        return swc_cell_row_add_bool(cells, head->column, store->bytes.data[store->at++] != 0,
                                     head->flags);
    case FAULT:
        return swc_cell_row_add_error(cells, head->column, take_text(store), head->flags);
    default:
        return swc_cell_row_add_text(cells, head->column, (swc_str){NULL, 0}, head->flags,
                                     head->format.font);
    }
}

swc_status swc_cell_store_next(swc_cell_store *store, bool date_1904, swc_cell_store_lookup *lookup,
                               const void *context, swc_cell_row *cells, swc_row *row_out,
                               swc_error *error)
{
    if (store->at >= store->bytes.length) {
        return SWC_END;
    }
    uint64_t step = take_varint(store);
    uint64_t count = take_varint(store);
    uint32_t column = 0;
    swc_cell_row_begin(cells);
    for (uint64_t i = 0; i < count; i++) {
        cell_head head = take_head(store, column);
        if (!take_cell(store, &head, date_1904, lookup, context, cells)) {
            return swc_fail_memory(error);
        }
        column = head.column + 1;
    }
    (void)swc_cell_row_finish(cells, row_out, &column); /* it was in order when it was packed */
    store->last_row += step >> 1;
    row_out->number = store->last_row;
    row_out->hidden = (step & 1) != 0;
    return SWC_OK;
}

void swc_cell_store_free(swc_cell_store *store)
{
    swc_buf_free(&store->bytes);
    free(store->merges);
    *store = (swc_cell_store){0};
}
