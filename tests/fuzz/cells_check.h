/*
 * What holds for every row that a workbook reader hands out, whatever the bytes were; and a hash
 * of all rows, to tell two ways of reading the same bytes apart.
 */
#ifndef TESTS_FUZZ_CELLS_CHECK_H
#define TESTS_FUZZ_CELLS_CHECK_H

#include "io/backend.h"
#include "io/cell/format.h"
#include "swc/hash.h"
#include "text/unicode.h"

#include <stdlib.h>

static inline void must(bool holds)
{
    if (!holds) {
        abort();
    }
}

static inline void check_cell(const swc_cell *cell)
{
    must(cell->column < 16384);
    must(cell->type <= SWC_CELL_ERROR);
    must(swc_utf8_is_valid(cell->text));
    must((cell->type == SWC_CELL_EMPTY) == (cell->text.length == 0));
    must(cell->type != SWC_CELL_EMPTY || cell->flags != 0);
    if (cell->type == SWC_CELL_NUMBER) {
        double number;
        char text[SWC_NUMBER_TEXT_BYTES];
        size_t length;
        must(swc_number_parse(cell->text, &number, text, &length) && number == cell->number);
    }
}

/* One reading of every sheet. @return a hash of all cells and of the end */
static inline uint64_t hash_workbook(const swc_backend *backend, void *self, swc_status *status_out)
{
    uint64_t hash = 0;
    swc_status status = SWC_OK;
    swc_error error;
    swc_issue_code code = SWC_ISSUE_COUNT;
    for (size_t sheet = 0; status == SWC_OK && sheet < backend->sheet_count(self); sheet++) {
        must(swc_utf8_is_valid(backend->sheet(self, sheet).name));
        status = backend->start(self, sheet, &code, &error);
        uint64_t last_row = 0;
        while (status == SWC_OK) {
            swc_row row;
            status = backend->next(self, &row, &code, &error);
            if (status != SWC_OK) {
                break;
            }
            must(row.cell_count > 0 && row.number > last_row && row.number <= 1048576);
            last_row = row.number;
            hash += row.hidden;
            for (size_t i = 0; i < row.cell_count; i++) {
                const swc_cell *cell = &row.cells[i];
                check_cell(cell);
                must(i == 0 || row.cells[i - 1].column < cell->column);
                hash = hash * 31 + swc_hash64(cell->text) + cell->type + cell->flags +
                       cell->column * 7U + row.number * 13U + cell->id_digits +
                       (unsigned char)backend->font_encoding(self, cell->column);
            }
        }
        status = status == SWC_END ? SWC_OK : status;
    }
    must(status != SWC_ERR_INPUT || code != SWC_ISSUE_COUNT);
    *status_out = status;
    return hash * 31 + (uint64_t)status;
}

/** Read everything twice: the second time may come out of a store. The workbook is closed. */
static inline uint64_t check_workbook(const swc_backend *backend, void *self,
                                      swc_status *status_out)
{
    swc_status again = SWC_OK;
    uint64_t first = hash_workbook(backend, self, status_out);
    must(*status_out == SWC_ERR_MEMORY || hash_workbook(backend, self, &again) == first);
    backend->close(self);
    return first;
}

#endif
