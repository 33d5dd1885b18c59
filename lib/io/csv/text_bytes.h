/*
 * The bytes of a text file as UTF-8, from its first one on, as often as they are asked for.
 *
 * Ownership: the source and the judge are borrowed; the caller owns the struct, zero-initialises it
 * and frees what it holds.
 * Of a large file whose beginning is UTF-8 beyond doubt the first pass does the checking: the bytes
 * go through as they are, up to the first that has no place in UTF-8. From there on, and in later
 * passes from the start, they are decoded, and what is damaged is U+FFFD.
 */
#ifndef SWC_IO_CSV_TEXT_BYTES_H
#define SWC_IO_CSV_TEXT_BYTES_H

#include "io/csv/text_scan.h"
#include "text/utf8_check.h"

typedef struct swc_text_bytes {
    swc_source *source;
    const swc_encoding_judge *judge;
    swc_text_file file; /**< as the scan told; `exact` and `checked` follow what was read */
    bool failed;        /**< the source could not be read */
    swc_utf8_check check;
    swc_decoder decoder;
    char *raw; /* [RAW_BYTES], made when needed */
    swc_buf decoded;
    size_t decoded_used;
    bool ended;
} swc_text_bytes;

/** Stand at the first byte behind the byte order mark. */
swc_status swc_text_bytes_rewind(swc_text_bytes *bytes, swc_error *error);
/** Up to `capacity` bytes, cut anywhere; *got_out == 0 only at the end. */
swc_status swc_text_bytes_read(swc_text_bytes *bytes, char *buffer, size_t capacity,
                               size_t *got_out, swc_error *error);
void swc_text_bytes_free(swc_text_bytes *bytes);

#endif
