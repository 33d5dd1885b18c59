/* Records of one .xls sheet in the order of rows. Knows nothing of what a record says. */
#include "io/xls/sheet.h"

#include "io/refuse.h"
#include "io/xls/cells.h"
#include "io/xls/old.h"
#include "io/xlsx/text.h"

#include <stdlib.h>

enum {
    MERGE_LIMIT = 1 << 20,
    WORKSHEET = 0x0010, /* type of a BOF: MS-XLS 2.4.21 */
    HIDDEN_ROW = 0x20,  /* fDyZero, MS-XLS 2.4.221 */
    TEXT_BYTES = SWC_CELL_CHARACTERS * 4,
};

/* A record that holds cells: where it stands, for rows that are out of order. */
typedef struct place {
    uint16_t row;
    uint16_t style; /* of a record of Excel 2 */
    uint32_t position;
} place;

struct swc_xls_sheet {
    swc_xls_cells cells;
    place *places; /* records that hold cells, by row */
    size_t place_count, place_capacity;
    size_t next_place;
    bool in_order;
    uint16_t ixfe; /* Excel 2: the last IXFE record */
    uint8_t hidden[SWC_XLS_ROWS / 8];
    swc_merge *merges;
    size_t merge_count, merge_capacity;
};

/* ---- first pass: which records hold cells -------------------------------------------------- */

/* Records of BIFF2 in a later stream: they could hold a value that we would lose. */
static bool is_foreign(const swc_xls_book *book, uint16_t id)
{
    return book->version != 2 && id >= SWC_BIFF_INTEGER_OLD && id <= SWC_BIFF_BOOLERR_OLD;
}

static swc_status add_place(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    if (record->length < SWC_XLS_CELL_HEAD) {
        return swc_xls_refuse_damaged(&sheet->cells, record);
    }
    if (swc_biff_u16(record->data + 2) >= SWC_XLS_COLUMNS) {
        return SWC_XLS_REFUSE(&sheet->cells, record, SWC_ISSUE_FILE_DAMAGED, "ô nằm ngoài 256 cột",
                              "the cell lies outside the 256 columns");
    }
    if (!swc_grow((void **)&sheet->places, &sheet->place_capacity, sheet->place_count + 1,
                  sizeof *sheet->places)) {
        return swc_fail_memory(sheet->cells.error);
    }
    const swc_xls_book *book = sheet->cells.book;
    place added = {.row = swc_biff_u16(record->data), .position = (uint32_t)record->position};
    if (swc_xls_is_old(book, record->id)) {
        added.style = swc_xls_old_style(book, record, sheet->ixfe);
    }
    if (sheet->place_count > 0 && sheet->places[sheet->place_count - 1].row > added.row) {
        sheet->in_order = false;
    }
    sheet->places[sheet->place_count++] = added;
    return SWC_OK;
}

static swc_status add_merges(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    size_t count = record->length < 2 ? 0 : swc_biff_u16(record->data);
    if (record->length < 2 + count * 8) {
        return swc_xls_refuse_damaged(&sheet->cells, record);
    }
    for (size_t i = 0; i < count; i++) {
        const uint8_t *area = record->data + 2 + i * 8;
        swc_merge merge = {.first_row = swc_biff_u16(area) + 1U,
                           .last_row = swc_biff_u16(area + 2) + 1U,
                           .first_column = swc_biff_u16(area + 4),
                           .last_column = swc_biff_u16(area + 6)};
        if (merge.last_row < merge.first_row || merge.last_column < merge.first_column ||
            merge.last_column >= SWC_XLS_COLUMNS || sheet->merge_count >= MERGE_LIMIT) {
            return swc_xls_refuse_damaged(&sheet->cells, record);
        }
        if (!swc_grow((void **)&sheet->merges, &sheet->merge_capacity, sheet->merge_count + 1,
                      sizeof *sheet->merges)) {
            return swc_fail_memory(sheet->cells.error);
        }
        sheet->merges[sheet->merge_count++] = merge;
    }
    return SWC_OK;
}

/* Excel 2 has no flag for a hidden row: its height is 0. */
static swc_status note_row(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    enum { HEIGHT_AT = 6, FLAGS_AT = 12 };
    bool is_old = record->id == SWC_BIFF_ROW_OLD;
    if (record->length <= (is_old ? HEIGHT_AT + 1 : FLAGS_AT)) {
        return swc_xls_refuse_damaged(&sheet->cells, record);
    }
    if (is_old ? swc_biff_u16(record->data + HEIGHT_AT) == 0
               : (record->data[FLAGS_AT] & HIDDEN_ROW) != 0) {
        uint16_t row = swc_biff_u16(record->data);
        sheet->hidden[row / 8] |= (uint8_t)(1U << (row % 8));
    }
    return SWC_OK;
}

static swc_status survey_record(swc_xls_sheet *sheet, const swc_biff_record *record)
{
    const swc_xls_book *book = sheet->cells.book;
    if (swc_xls_holds_cells(book, record->id)) {
        return add_place(sheet, record);
    }
    if (is_foreign(book, record->id)) {
        return SWC_XLS_REFUSE(&sheet->cells, record, SWC_ISSUE_FILE_DAMAGED,
                              "bản ghi thuộc một đời Excel khác",
                              "the record belongs to another version of Excel");
    }
    if (record->id == SWC_BIFF_ROW || (record->id == SWC_BIFF_ROW_OLD && book->version == 2)) {
        return note_row(sheet, record);
    }
    if (record->id == SWC_BIFF_IXFE && book->version == 2 && record->length >= 2) {
        sheet->ixfe = swc_biff_u16(record->data);
    }
    if (record->id == SWC_BIFF_MERGEDCELLS) {
        return add_merges(sheet, record);
    }
    if (record->id == SWC_BIFF_FILEPASS) {
        return SWC_XLS_REFUSE(&sheet->cells, record, SWC_ISSUE_FILE_ENCRYPTED, "trang có mật khẩu",
                              "the sheet has a password");
    }
    return SWC_OK;
}

static int by_row(const void *a, const void *b)
{
    const place *left = a;
    const place *right = b;
    if (left->row != right->row) {
        return left->row < right->row ? -1 : 1;
    }
    return (left->position > right->position) - (left->position < right->position);
}

/* Where another sheet begins behind this one: none reaches so far, or each would be read again. */
static size_t end_of_room(const swc_xls_sheet *sheet, size_t index)
{
    const swc_xls_book *book = sheet->cells.book;
    size_t position = book->sheets[index].position;
    size_t end = book->stream.length;
    for (size_t i = 0; i < book->sheet_count; i++) {
        size_t other = book->sheets[i].position;
        if (i != index && other >= position && other < end) {
            end = other;
        }
    }
    return end;
}

/* Embedded charts are streams of their own inside the sheet: BOF to EOF, passed over. */
static swc_status survey(swc_xls_sheet *sheet, size_t index)
{
    const swc_biff_stream *stream = &sheet->cells.book->stream;
    size_t end = end_of_room(sheet, index);
    swc_biff_record record = {0};
    if (!swc_biff_read(stream, sheet->cells.book->sheets[index].position, &record) ||
        !swc_biff_is_bof(record.id) || record.length < 4 ||
        swc_biff_u16(record.data + 2) != WORKSHEET) {
        return swc_xls_refuse_damaged(&sheet->cells, &(swc_biff_record){0});
    }
    swc_status status = SWC_OK;
    for (size_t depth = 1; depth > 0 && status == SWC_OK;) {
        if (!swc_biff_read(stream, record.next, &record) || record.position >= end) {
            return swc_xls_refuse_damaged(&sheet->cells, &(swc_biff_record){0});
        }
        if (swc_biff_is_bof(record.id)) {
            depth++;
        } else if (record.id == SWC_BIFF_EOF) {
            depth--;
        } else if (depth == 1) {
            status = survey_record(sheet, &record);
        }
    }
    if (status == SWC_OK && !sheet->in_order) {
        qsort(sheet->places, sheet->place_count, sizeof *sheet->places, by_row);
    }
    return status;
}

/* ---- second pass: rows --------------------------------------------------------------------- */

static swc_status add_cells(swc_xls_sheet *sheet, const place *where, swc_biff_record *record)
{
    const swc_xls_book *book = sheet->cells.book;
    uint8_t bytes[SWC_XLS_OLD_BYTES];
    swc_biff_record later;
    (void)swc_biff_read(&book->stream, where->position, record); /* the first pass read it too */
    if (!swc_xls_is_old(book, record->id)) {
        return swc_xls_cells_add(&sheet->cells, record);
    }
    return swc_xls_old_cell(record, where->style, bytes, &later)
               ? swc_xls_cells_add(&sheet->cells, &later)
               : swc_xls_refuse_damaged(&sheet->cells, record);
}

swc_status swc_xls_sheet_next(swc_xls_sheet *sheet, swc_row *row_out, swc_issue_code *code_out,
                              swc_error *error)
{
    sheet->cells.code_out = code_out;
    sheet->cells.error = error;
    swc_biff_record record = {0};
    while (sheet->next_place < sheet->place_count) {
        uint32_t row = sheet->places[sheet->next_place].row;
        swc_cell_row_begin(&sheet->cells.row);
        for (;
             sheet->next_place < sheet->place_count && sheet->places[sheet->next_place].row == row;
             sheet->next_place++) {
            swc_status status = add_cells(sheet, &sheet->places[sheet->next_place], &record);
            if (status == SWC_OK && sheet->cells.row.count > SWC_XLS_COLUMNS) {
                status = SWC_XLS_REFUSE(&sheet->cells, &record, SWC_ISSUE_FILE_DAMAGED,
                                        "dòng này có nhiều ô hơn số cột",
                                        "this row has more cells than there are columns");
            }
            if (status != SWC_OK) {
                return status;
            }
        }
        if (sheet->cells.row.count == 0) {
            continue;
        }
        uint32_t column = 0;
        if (!swc_cell_row_finish(&sheet->cells.row, row_out, &column)) {
            return SWC_XLS_REFUSE(&sheet->cells, &record, SWC_ISSUE_FILE_DAMAGED,
                                  "dòng này có hai ô ở cùng một chỗ",
                                  "this row has two cells in one place");
        }
        row_out->number = row + 1U;
        row_out->hidden = (sheet->hidden[row / 8] >> (row % 8) & 1) != 0;
        return SWC_OK;
    }
    return SWC_END;
}

/* ---- the sheet ----------------------------------------------------------------------------- */

swc_status swc_xls_sheet_open(const swc_xls_book *book, size_t index, swc_xls_sheet **out,
                              swc_issue_code *code_out, swc_error *error)
{
    *out = NULL;
    swc_xls_sheet *sheet = calloc(1, sizeof *sheet);
    if (sheet == NULL) {
        return swc_fail_memory(error);
    }
    sheet->cells.book = book;
    sheet->cells.sheet_name = book->sheets[index].name;
    sheet->in_order = true;
    sheet->ixfe = UINT16_MAX; /* no such style */
    sheet->cells.text.limit = TEXT_BYTES;
    sheet->cells.code_out = code_out;
    sheet->cells.error = error;
    swc_cell_row_begin(&sheet->cells.row);
    swc_status status = survey(sheet, index);
    if (status != SWC_OK) {
        swc_xls_sheet_close(sheet);
        return status;
    }
    *out = sheet;
    return SWC_OK;
}

const swc_merge *swc_xls_sheet_merges(const swc_xls_sheet *sheet, size_t *count_out)
{
    *count_out = sheet->merge_count;
    return sheet->merges;
}

char swc_xls_sheet_font(const swc_xls_sheet *sheet, uint32_t column)
{
    return swc_cell_row_font(&sheet->cells.row, column);
}

void swc_xls_sheet_close(swc_xls_sheet *sheet)
{
    if (sheet != NULL) {
        free(sheet->places);
        free(sheet->merges);
        swc_xls_cells_free(&sheet->cells);
        free(sheet);
    }
}
