/* Packs rows of cells and unpacks them. Reads no file; knows no format. */
#include "io/cell/store.h"

#include "swc/hash.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* First byte of a cell: its kind, and which bytes follow before its value. */
enum {
    SHARED_TEXT = 0, /* index */
    OWN_TEXT,        /* length, bytes */
    INTEGER,         /* zigzag; its text is its digits */
    OTHER_NUMBER,    /* its text, which gives the number back */
    DATE,            /* 8 bytes; its text follows from them */
    BOOLEAN,         /* one byte */
    FAULT,           /* length, bytes */
    NOTHING,         /* an empty cell with flags */
    KIND_MASK = 7,
    HAS_GAP = 8, /* columns passed over since the cell before */
    HAS_FLAGS = 16,
    HAS_DIGITS = 32, /* id_digits */
    HAS_FONT = 64,
    IS_PACKED = 128, /* OWN_TEXT: how far back the same text stands;
                        INTEGER: a text of digits, their count and value */
};

enum {
    SEEN_TEXTS = 1 << 14,
    SEEN_BYTES = 127, /* longest text that is looked for: its length takes one byte */
    MOST_DIGITS = 18, /* of a text that is packed as a number */
    LEAST_DIGITS = 4, /* shorter ones take as little as they stand */
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

/* Where the text stands already, else 0; remembers the place where it is going to stand. */
static size_t find_seen(swc_cell_store *store, swc_str text, size_t place)
{
    if (store->seen == NULL || text.length > SEEN_BYTES || text.length < LEAST_DIGITS) {
        return 0;
    }
    uint32_t *slot = &store->seen[swc_hash64(text) % SEEN_TEXTS];
    const char *known = store->bytes.data + *slot;
    if (*slot > 0 && (size_t)known[0] == text.length &&
        memcmp(known + 1, text.data, text.length) == 0) {
        return *slot;
    }
    *slot = (uint32_t)place;
    return 0;
}

static swc_str take_text(swc_cell_store *store)
{
    size_t length = (size_t)take_varint(store);
    swc_str text = {store->bytes.data + store->at, length};
    store->at += length;
    return text;
}

/* The value of a text of digits; false when it is none that is packed. */
static bool is_digits(swc_str text, uint64_t *value_out)
{
    if (text.length < LEAST_DIGITS || text.length > MOST_DIGITS) {
        return false;
    }
    *value_out = 0;
    for (size_t i = 0; i < text.length; i++) {
        unsigned digit = (unsigned char)text.data[i] - (unsigned)'0';
        if (digit > 9) {
            return false;
        }
        *value_out = *value_out * 10 + digit;
    }
    return true;
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
    case FAULT:
        return put_text(bytes, cell->text);
    case INTEGER: {
        int64_t value = (int64_t)cell->number;
        return put_varint(bytes, (uint64_t)value << 1 ^ (value < 0 ? UINT64_MAX : 0));
    }
    case OTHER_NUMBER:
        return put_text(bytes, cell->text);
    case DATE:
        return swc_buf_add(bytes, &cell->number, sizeof cell->number);
    case BOOLEAN:
        return swc_buf_add_char(bytes, cell->number != 0);
    default:
        return true;
    }
}

/* A text of the cell's own: its digits, or its place, or itself. The head stands at `start`. */
static bool put_own_text(swc_cell_store *store, size_t start, swc_str text)
{
    swc_buf *bytes = &store->bytes;
    uint64_t value = 0;
    if (is_digits(text, &value)) {
        bytes->data[start] =
            (char)((unsigned char)bytes->data[start] ^ OWN_TEXT ^ INTEGER ^ IS_PACKED);
        return swc_buf_add_char(bytes, (char)text.length) && put_varint(bytes, value);
    }
    size_t seen = find_seen(store, text, bytes->length);
    if (seen > 0) {
        bytes->data[start] = (char)((unsigned char)bytes->data[start] | IS_PACKED);
        return put_varint(bytes, start - seen);
    }
    return put_text(bytes, text);
}

static bool put_cell(swc_cell_store *store, const swc_cell *cell, const swc_cell_extra *extra,
                     uint32_t expected_column)
{
    swc_buf *bytes = &store->bytes;
    size_t start = bytes->length;
    unsigned kind = kind_of(cell, extra);
    unsigned gap = cell->column - expected_column;
    unsigned head = kind | (gap > 0 ? HAS_GAP : 0U) | (cell->flags != 0 ? HAS_FLAGS : 0U) |
                    (cell->id_digits != 0 ? HAS_DIGITS : 0U) |
                    (extra->font != '\0' ? HAS_FONT : 0U);
    return swc_buf_add_char(bytes, (char)head) && (gap == 0 || put_varint(bytes, gap)) &&
           (cell->flags == 0 || swc_buf_add_char(bytes, (char)cell->flags)) &&
           (cell->id_digits == 0 || swc_buf_add_char(bytes, (char)cell->id_digits)) &&
           (extra->font == '\0' || swc_buf_add_char(bytes, extra->font)) &&
           (kind == OWN_TEXT ? put_own_text(store, start, cell->text)
                             : put_value(bytes, kind, cell, extra));
}

void swc_cell_store_begin(swc_cell_store *store, size_t limit_bytes)
{
    swc_cell_store_free(store);
    store->bytes.limit = limit_bytes;
    store->recording = limit_bytes > 0;
    store->seen = calloc(SEEN_TEXTS, sizeof *store->seen); /* without it, only larger */
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
        added = put_cell(store, &row->cells[i], &cells->extras[i], column);
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
    free(store->seen);
    store->seen = NULL;
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
    size_t start; /* where it stands */
    unsigned kind, flags;
    bool is_packed;
    uint32_t column;
    swc_cell_format format;
} cell_head;

static cell_head take_head(swc_cell_store *store, uint32_t column)
{
    size_t start = store->at++;
    unsigned bits = (uint8_t)store->bytes.data[start];
    cell_head head = {.start = start,
                      .kind = bits & KIND_MASK,
                      .is_packed = (bits & IS_PACKED) != 0,
                      .column = column};
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
    double number = 0;
    swc_str text;
    if (head->kind == INTEGER) {
        uint64_t folded = take_varint(store);
        int64_t value = (int64_t)(folded >> 1) ^ -(int64_t)(folded & 1);
        number = (double)value;
        text = integer_text(value, digits);
    } else {
        size_t length = 0;
        text = take_text(store);
        (void)swc_number_parse(text, &number, digits, &length); /* it was a number's text */
    }
    return swc_cell_row_add_number(cells, head->column, number, text, &head->format, false,
                                   head->flags);
}

/* Texts stay in the store: they are borrowed as a shared string is. */
static bool take_own_text(swc_cell_store *store, const cell_head *head, swc_cell_row *cells)
{
    swc_str text;
    if (head->is_packed) {
        const char *known = store->bytes.data + head->start - (size_t)take_varint(store);
        text = (swc_str){known + 1, (size_t)known[0]};
    } else {
        text = take_text(store);
    }
    return swc_cell_row_add_shared(cells, head->column, text, 0, head->flags, head->format.font);
}

static bool take_digits(swc_cell_store *store, const cell_head *head, swc_cell_row *cells)
{
    char digits[MOST_DIGITS];
    size_t length = (size_t)store->bytes.data[store->at++];
    uint64_t value = take_varint(store);
    for (size_t i = length; i > 0; i--) {
        digits[i - 1] = (char)('0' + value % 10);
        value /= 10;
    }
    return swc_cell_row_add_text(cells, head->column, (swc_str){digits, length}, head->flags,
                                 head->format.font);
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
        return take_own_text(store, head, cells);
    case INTEGER:
        return head->is_packed ? take_digits(store, head, cells) : take_number(store, head, cells);
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
    free(store->seen);
    free(store->merges);
    *store = (swc_cell_store){0};
}
