/*
 * Text of old workbooks: one byte a character, in the code page that the workbook names. An .xlsx
 * may name one in its XML.
 *
 * Ownership: text is appended to the caller's buffer.
 */
#ifndef SWC_IO_XLS_CODEPAGE_H
#define SWC_IO_XLS_CODEPAGE_H

#include "swc/memory.h"

/** The characters of the bytes 80 to FF, 0 where there is none; NULL for a page that we do not
 * have. */
const uint16_t *swc_codepage_upper(uint16_t page);

/**
 * Append `bytes` as UTF-8. ASCII without control characters serves every page; a byte that the page
 * does not have and NUL become U+FFFD.
 * @param page       number of the CODEPAGE record: 1252, 1258, 10000 (Macintosh), ...
 * @param known_out  false: the text needs a page that we do not have, refuse it
 * @return false when memory ends or the buffer is at its limit
 */
bool swc_codepage_decode(uint16_t page, const uint8_t *bytes, size_t length, swc_buf *text,
                         bool *known_out);

#endif
