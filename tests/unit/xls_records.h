/*
 * .xls workbooks written record by record, and what the reader finds in them: for its tests.
 */
#ifndef SWC_TESTS_XLS_RECORDS_H
#define SWC_TESTS_XLS_RECORDS_H

#include "io/xls/record.h"
#include "io/xls/xls.h"
#include "swc/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { BIFF8 = 0x0600, BIFF5 = 0x0500 };

/* A workbook that grows record by record; the first sheet's place is filled in when it begins. */
typedef struct book {
    swc_buf bytes;
    size_t sheet_place; /* of the position in its BOUNDSHEET record */
} book;

static void put(book *to, const void *bytes, size_t length)
{
    assert_true(swc_buf_add(&to->bytes, bytes, length));
}

static void put_u16(book *to, unsigned value)
{
    uint8_t bytes[2] = {(uint8_t)value, (uint8_t)(value >> 8)};
    put(to, bytes, sizeof bytes);
}

static void put_u32(book *to, uint32_t value)
{
    put_u16(to, value & 0xFFFF);
    put_u16(to, value >> 16);
}

static void put_double(book *to, double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    put_u32(to, (uint32_t)bits);
    put_u32(to, (uint32_t)(bits >> 32));
}

static void head(book *to, unsigned id, size_t length)
{
    put_u16(to, id);
    put_u16(to, (unsigned)length);
}

/* A record of the bytes of a literal. */
#define RECORD(to, id, literal)                                                                    \
    do {                                                                                           \
        head(to, id, sizeof(literal) - 1);                                                         \
        put(to, literal, sizeof(literal) - 1);                                                     \
    } while (0)

static void begin_stream(book *to, unsigned version, unsigned type)
{
    head(to, SWC_BIFF_BOF, 8);
    put_u16(to, version);
    put_u16(to, type);
    put_u32(to, 0);
}

static void cell_head(book *to, unsigned id, size_t length, unsigned row, unsigned column,
                      unsigned xf)
{
    head(to, id, length + 6);
    put_u16(to, row);
    put_u16(to, column);
    put_u16(to, xf);
}

typedef struct outcome {
    swc_status status;
    swc_issue_code code;
    char cells[2048];
    size_t merge_count;
    swc_merge merge;
    swc_error error;
} outcome;

static void read_rows(const swc_backend *backend, void *self, outcome *out)
{
    swc_buf lines = {0};
    swc_row row;
    out->status = backend->start(self, 0, &out->code, &out->error);
    while (out->status == SWC_OK &&
           (out->status = backend->next(self, &row, &out->code, &out->error)) == SWC_OK) {
        for (size_t i = 0; i < row.cell_count; i++) {
            const swc_cell *cell = &row.cells[i];
            char font = backend->font_encoding(self, cell->column);
            assert_true(swc_buf_printf(&lines, "%llu %u %c ", (unsigned long long)row.number,
                                       cell->column, "?snbde"[cell->type]));
            assert_true(swc_buf_add_str(&lines, cell->text));
            assert_true(cell->flags == 0 || swc_buf_printf(&lines, " f%d", cell->flags));
            assert_true(cell->id_digits == 0 || swc_buf_printf(&lines, " id%d", cell->id_digits));
            assert_true(font == '\0' || swc_buf_printf(&lines, " font-%c", font));
            assert_true(swc_buf_add_text(&lines, row.hidden ? " hidden\n" : "\n"));
        }
    }
    (void)snprintf(out->cells, sizeof out->cells, "%s", lines.data == NULL ? "" : lines.data);
    swc_buf_free(&lines);
    const swc_merge *merges = backend->merges(self, &out->merge_count);
    if (out->merge_count > 0) {
        out->merge = merges[0];
    }
}

/* Ends the sheet, reads the workbook, frees it. */
static outcome read_book(book *given, bool ended)
{
    if (ended) {
        head(given, SWC_BIFF_EOF, 0);
    }
    outcome out = {.code = SWC_ISSUE_COUNT};
    const swc_backend *backend = NULL;
    void *self = NULL;
    uint8_t *bytes = malloc(given->bytes.length);
    assert_non_null(bytes);
    memcpy(bytes, given->bytes.data, given->bytes.length);
    out.status =
        swc_xls_open_stream(bytes, given->bytes.length, &backend, &self, &out.code, &out.error);
    if (out.status == SWC_OK) {
        read_rows(backend, self, &out);
        backend->close(self);
    }
    swc_buf_free(&given->bytes);
    return out;
}

static void assert_cells(book *given, const char *expected)
{
    outcome out = read_book(given, true);
    if (out.status != SWC_END) {
        fail_msg("%s", out.error.text[SWC_EN]);
    }
    assert_string_equal(out.cells, expected);
}

static void assert_refused(book *given, swc_issue_code code)
{
    outcome out = read_book(given, true);
    assert_int_equal(out.status, SWC_ERR_INPUT);
    assert_int_equal(out.code, code);
    assert_true(out.error.text[SWC_VI][0] != '\0' && out.error.text[SWC_EN][0] != '\0');
}

#endif
