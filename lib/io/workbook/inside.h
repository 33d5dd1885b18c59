/*
 * What the files that write .xlsx share: the workbook, its sheets and the first failure. The only
 * file that includes xlsxwriter.h; workbook.h is what the rest of the program sees.
 *
 * Ownership: a swc_workbook owns its sheets and styles; the library's handles belong to its
 * workbook and end with it.
 */
#ifndef SWC_IO_WORKBOOK_INSIDE_H
#define SWC_IO_WORKBOOK_INSIDE_H

#include "io/workbook/workbook.h"
#include "swc/memory.h"

#include <xlsxwriter.h>

#define WORKBOOK_FONT "Times New Roman"
/* Limits of the format: ECMA-376 part 1, 18.3.1, and Excel's own specifications. */
enum {
    ROW_LIMIT = 1048576,
    COLUMN_LIMIT = 16384,
    NORMAL_SIZE = 12, /* Times New Roman 12: a digit is half an em, 8 pixels, without rounding */
    DIGIT_PIXELS = 8,
    LIST_COLUMNS = 64, /* columns of a text sheet whose width follows the content */
};

struct swc_sheet {
    swc_workbook *workbook;
    lxw_worksheet *handle;
    char *name;
    uint16_t list_width[LIST_COLUMNS]; /* characters, of text sheets */
    bool first_page_differs;           /* the header is not printed on the first page */
    swc_sheet *next;
};

typedef struct known_style {
    swc_cell_style look;
    lxw_format *format;
} known_style;

struct swc_workbook {
    lxw_workbook *handle;
    swc_output *output;
    bool many_rows;
    int fd;       /* of an unlinked file when the output has no temporary; else -1 */
    char *folder; /* of temporaries */
    swc_sheet *sheets, *last_sheet;
    known_style *styles;
    size_t style_count, style_capacity;
    swc_buf scratch;
    uint64_t xml_bytes; /* upper bound of what libxlsxwriter writes to temporaries */
    swc_error error;    /* the first failure; status SWC_OK: none */
};

static inline bool workbook_failed(const swc_workbook *workbook)
{
    return workbook->error.status != SWC_OK;
}

/* failure.c: keep the first failure. */
void workbook_keep_memory(swc_workbook *workbook);
void workbook_keep(swc_workbook *workbook, lxw_error code);
/* Whether a cell may be written; keeps the failure when the sheet is too small for it. */
bool sheet_ready(swc_sheet *sheet, uint32_t row, uint32_t column);

/* style.c */
lxw_format *workbook_format(const swc_workbook *workbook, swc_style style);

/* cells.c: a NUL-terminated copy that is valid UTF-8, until the next call; NULL when
 * memory ends or the text is too long (the failure is kept). */
const char *workbook_terminated(swc_workbook *workbook, swc_str text);
/* YYYY-MM-DD that is a real day of 1901 or later; else false. */
bool workbook_read_date(swc_str text, lxw_datetime *out);

/* list.c: widths of a text sheet by its content; nothing for other sheets. */
void sheet_fit_columns(swc_sheet *sheet);

#endif
