/*
 * The globals of a .xls workbook: sheets, styles, shared strings, code page.
 *
 * Ownership: the book owns the stream's bytes and its own tables until swc_xls_book_free.
 */
#ifndef SWC_IO_XLS_BOOK_H
#define SWC_IO_XLS_BOOK_H

#include "io/cell/format.h"
#include "io/xls/record.h"
#include "swc/issue.h"

typedef struct swc_xls_sheet_entry {
    swc_str name;
    size_t position; /**< of its BOF in the stream */
    bool hidden;
} swc_xls_sheet_entry;

typedef struct swc_xls_font {
    char encoding;   /**< as swc_font_encoding_of */
    uint8_t charset; /**< MS-XLS 2.4.122 bCharSet */
} swc_xls_font;

typedef struct swc_xls_shared {
    uint32_t offset;     /**< of the string in the stream */
    uint32_t record_end; /**< of the record it begins in */
} swc_xls_shared;

typedef struct swc_xls_book {
    uint8_t *bytes; /**< owned */
    swc_biff_stream stream;
    uint8_t version; /**< of BIFF: 2, 3, 4 (Excel of that number), 5 (and 95), 8 (97 and later) */
    bool is_biff8;
    bool date_1904;
    uint16_t codepage;
    swc_arena arena;

    bool has_own_styles;      /**< there are no globals: each sheet brings what would stand there */
    size_t entered;           /**< the sheet whose own styles these are, counted from 1; 0: none */
    uint16_t bundle_codepage; /**< what holds for a sheet that says nothing else */
    bool bundle_1904;
    bool has_xf;                 /**< BIFF2: cells name an XF, else a format */
    swc_xls_sheet_entry *sheets; /**< worksheets only: charts and macro sheets hold no table */
    size_t sheet_count, sheet_capacity;
    swc_cell_format *formats; /**< by the XF index of a cell */
    size_t format_count;
    swc_xls_font *fonts;
    size_t font_count, font_capacity;
    uint16_t *xf_fonts;  /**< [format_count] font index of each XF */
    bool has_asian_font; /**< BIFF5: then no text beyond ASCII can be trusted to one code page */
    swc_xls_shared *shared;
    size_t shared_count, shared_capacity;
} swc_xls_book;

/** Read the globals. @param bytes  taken over, also when it fails */
swc_status swc_xls_book_read(uint8_t *bytes, size_t length, swc_xls_book *out,
                             swc_issue_code *code_out, swc_error *error);
/** Before a sheet is read: take its own styles, if it has some. */
swc_status swc_xls_book_enter(swc_xls_book *book, size_t sheet, swc_issue_code *code_out,
                              swc_error *error);
void swc_xls_book_free(swc_xls_book *book);

/** Style of an XF index, or NULL. */
const swc_cell_format *swc_xls_format(const swc_xls_book *book, uint16_t xf);
/** A font by its index in the file (which never uses 4); one that proves nothing if there is no
 *  such font. */
swc_xls_font swc_xls_font_of(const swc_xls_book *book, uint16_t font);
/** BIFF5: the code page of a text in this font. */
uint16_t swc_xls_font_page(const swc_xls_book *book, uint16_t font);
/** The font index of an XF, 0 if there is no such XF. */
uint16_t swc_xls_xf_font(const swc_xls_book *book, uint16_t xf);

typedef enum swc_xls_text {
    SWC_XLS_TEXT_OK,
    SWC_XLS_TEXT_MEMORY,
    SWC_XLS_TEXT_DAMAGED,
    SWC_XLS_TEXT_LONG,    /**< over Excel's limit */
    SWC_XLS_TEXT_UNKNOWN, /**< in a code page that we do not have */
} swc_xls_text;

/** Append shared string `index`. @param font  of the cell; the runs may say otherwise */
swc_xls_text swc_xls_shared_text(const swc_xls_book *book, uint32_t index, swc_buf *text,
                                 char *font);
/**
 * Append the string at the cursor and move behind it: BIFF8, or in a code page.
 * @param page  BIFF5: of the text
 * @param font  BIFF8: the cell's proof, changed by the runs of a rich string
 */
swc_xls_text swc_xls_record_text(const swc_xls_book *book, swc_biff_cursor *cursor,
                                 bool short_count, uint16_t page, swc_buf *text, char *font);

/**
 * The name that begins at `at` of a record of the globals.
 * @param text       cleared first
 * @param known_out  false: it is in a code page that we do not have
 */
swc_status swc_xls_name_text(const swc_xls_book *book, const swc_biff_record *record, size_t at,
                             bool short_count, swc_buf *text, bool *known_out,
                             swc_issue_code *code_out, swc_error *error);
/** The globals contradict themselves, or end too early. */
swc_status swc_xls_refuse_globals(swc_issue_code *code_out, swc_error *error);

#endif
