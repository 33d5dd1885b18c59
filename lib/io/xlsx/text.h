/*
 * The text of a shared or inline string: runs joined, phonetic runs dropped, `_xHHHH_` decoded.
 *
 * Ownership: the collector owns its buffer; `text` is valid until the next swc_xlsx_text_begin.
 */
#ifndef SWC_IO_XLSX_TEXT_H
#define SWC_IO_XLSX_TEXT_H

#include "swc/memory.h"

/** Excel's own limit for one cell, in characters. */
enum { SWC_CELL_CHARACTERS = 32767 };

/** The runs of a text say different things, or their font proves nothing. */
enum { SWC_FONT_INHERITED = '\0', SWC_FONT_OTHER = '-' };

typedef struct swc_xlsx_text {
    swc_buf text;
    size_t run_start; /* where the text of this <t> begins */
    bool in_text;     /* inside <t> */
    bool in_phonetic; /* inside <rPh> */
    bool has_runs;
    char run_font; /* of this run: 't', 'T', 'v', SWC_FONT_* */
    char font;     /* of all runs */
} swc_xlsx_text;

void swc_xlsx_text_begin(swc_xlsx_text *text);
/* Events below <si> or <is>; false: the text is beyond Excel's limit or memory ended. */
void swc_xlsx_text_start(swc_xlsx_text *text, const char *local, const char **attributes);
bool swc_xlsx_text_end(swc_xlsx_text *text, const char *local);
bool swc_xlsx_text_add(swc_xlsx_text *text, const char *bytes, size_t length);
/** Decode `_xHHHH_` from `start` on, in place; false when the text is beyond Excel's limit.
 *  NUL and lone surrogates become U+FFFD. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
bool swc_xstring_decode(swc_buf *text, size_t start);
void swc_xlsx_text_free(swc_xlsx_text *text);

#endif
