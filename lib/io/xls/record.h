/*
 * BIFF records in memory, and what stands inside them: numbers and strings.
 *
 * Ownership: everything is borrowed from the stream's bytes; text is appended to the caller's
 * buffer.
 *
 * Source: MS-XLS (Excel 97 and later, BIFF8); OpenOffice.org's documentation of the Excel file
 * format by Daniel Rentz (BIFF2 to BIFF5).
 */
#ifndef SWC_IO_XLS_RECORD_H
#define SWC_IO_XLS_RECORD_H

#include "swc/memory.h"
#include "swc/status.h"

/** Records that are looked at; the others hold no cell. */
enum {
    SWC_BIFF_INTEGER_OLD = 0x0002, /* records of BIFF2: in a later stream they are a fault */
    SWC_BIFF_NUMBER_OLD = 0x0003,
    SWC_BIFF_LABEL_OLD = 0x0004,
    SWC_BIFF_BOOLERR_OLD = 0x0005,
    SWC_BIFF_FORMULA = 0x0006, /* of BIFF2, 5 and 8, in two forms */
    SWC_BIFF_STRING_OLD = 0x0007,
    SWC_BIFF_ROW_OLD = 0x0008,
    SWC_BIFF_BOF_2 = 0x0009,
    SWC_BIFF_EOF = 0x000A,
    SWC_BIFF_FORMAT_OLD = 0x001E, /* BIFF2 and 3 */
    SWC_BIFF_DATEMODE = 0x0022,
    SWC_BIFF_FILEPASS = 0x002F,
    SWC_BIFF_FONT = 0x0031,
    SWC_BIFF_CONTINUE = 0x003C,
    SWC_BIFF_CODEPAGE = 0x0042,
    SWC_BIFF_XF_2 = 0x0043,
    SWC_BIFF_IXFE = 0x0044, /* BIFF2: the XF of cells that have no room for it */
    SWC_BIFF_BOUNDSHEET = 0x0085,
    SWC_BIFF_SHEETHDR = 0x008F, /* BIFF4: a sheet of a workbook follows */
    SWC_BIFF_MULRK = 0x00BD,
    SWC_BIFF_RSTRING = 0x00D6,
    SWC_BIFF_XF = 0x00E0,
    SWC_BIFF_MERGEDCELLS = 0x00E5,
    SWC_BIFF_SST = 0x00FC,
    SWC_BIFF_LABELSST = 0x00FD,
    SWC_BIFF_NUMBER = 0x0203,
    SWC_BIFF_LABEL = 0x0204,
    SWC_BIFF_BOOLERR = 0x0205,
    SWC_BIFF_FORMULA_3 = 0x0206,
    SWC_BIFF_STRING = 0x0207,
    SWC_BIFF_ROW = 0x0208,
    SWC_BIFF_BOF_3 = 0x0209,
    SWC_BIFF_FONT_3 = 0x0231,
    SWC_BIFF_XF_3 = 0x0243,
    SWC_BIFF_RK = 0x027E,
    SWC_BIFF_FORMULA_4 = 0x0406,
    SWC_BIFF_BOF_4 = 0x0409,
    SWC_BIFF_FORMAT = 0x041E,
    SWC_BIFF_XF_4 = 0x0443,
    SWC_BIFF_BOF = 0x0809,
};

typedef struct swc_biff_stream {
    const uint8_t *bytes;
    size_t length;
} swc_biff_stream;

typedef struct swc_biff_record {
    uint16_t id;
    const uint8_t *data;
    size_t length;
    size_t position; /**< of the record's head in the stream */
    size_t next;     /**< position of the record that follows */
} swc_biff_record;

uint16_t swc_biff_u16(const uint8_t *bytes);
uint32_t swc_biff_u32(const uint8_t *bytes);
double swc_biff_double(const uint8_t *bytes);
/** MS-XLS 2.5.217 RkNumber */
double swc_biff_rk(uint32_t rk);

/** Whether a record begins a stream, of any version. */
bool swc_biff_is_bof(uint16_t id);
/** false when there is no whole record at `position`. */
bool swc_biff_read(const swc_biff_stream *stream, size_t position, swc_biff_record *record_out);

/** Reads through a record and the CONTINUE records behind it. */
typedef struct swc_biff_cursor {
    const swc_biff_stream *stream;
    swc_biff_record record; /**< the piece that is being read */
    size_t at;              /**< in its data */
} swc_biff_cursor;

void swc_biff_cursor_init(swc_biff_cursor *cursor, const swc_biff_stream *stream,
                          const swc_biff_record *record, size_t at);
/** Whether every byte of the record and its continuations was read; an empty one ends them. */
bool swc_biff_cursor_at_end(swc_biff_cursor *cursor);
bool swc_biff_skip(swc_biff_cursor *cursor, size_t count);

/** A run of a rich string: the font from a character on. */
typedef struct swc_biff_string {
    size_t characters;
    bool text_failed; /**< the text could not grow: its limit, or memory */
    size_t run_count;
    size_t extension_bytes; /**< of phonetic data, behind the runs */
    swc_biff_cursor runs;   /**< at the first run: u16 character, u16 font */
} swc_biff_string;

/**
 * A string of BIFF8 (XLUnicodeRichExtendedString, MS-XLS 2.5.293), with or without runs and
 * phonetic data, across CONTINUE records: the cursor moves behind its characters.
 * @param short_count  the count of characters takes one byte instead of two
 * @param text         UTF-8 is appended; NULL: only skip. Lone surrogates and NUL: U+FFFD
 * @return false when the bytes end or memory does (then `text` is at its limit)
 */
bool swc_biff_string_read(swc_biff_cursor *cursor, bool short_count, swc_buf *text,
                          swc_biff_string *out);
/** Move behind the runs and the phonetic data of a string that was just read. */
bool swc_biff_string_pass(swc_biff_cursor *cursor, const swc_biff_string *string);

#endif
