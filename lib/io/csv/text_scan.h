/*
 * Which encoding the bytes of a text file are in, and whether they are text at all.
 *
 * Ownership: borrows everything; the source is left anywhere.
 */
#ifndef SWC_IO_CSV_TEXT_SCAN_H
#define SWC_IO_CSV_TEXT_SCAN_H

#include "io/source.h"
#include "swc/issue.h"
#include "text/encoding.h"

typedef struct swc_text_file {
    swc_encoding encoding;
    bool exact;        /**< valid UTF-8 as far as it was read: needs no decoding */
    bool checked;      /**< it was read to its end, or is not exact */
    size_t mark_bytes; /**< byte order marks at the start */
} swc_text_file;

/**
 * Marks, strict UTF-8, UTF-16 by its zeros, else the old encodings. A file whose first 256 KiB are
 * Vietnamese in UTF-8 is UTF-8, and is read no further (whoever reads on checks); any other is read
 * whole. UTF-8 with a few invalid places (another school's rows pasted in), or with any behind such
 * a beginning, is UTF-8 that is not exact.
 * @param encoding  --encoding, or NULL. Valid UTF-8 stays UTF-8 under an old encoding's name: its
 *                  old letters are a matter of columns.
 * @return SWC_OK; SWC_ERR_INPUT with file-empty, file-format (binary), encoding-unsure or
 *         file-damaged (cannot be read) in *code_out; SWC_ERR_USAGE for an unknown name
 */
swc_status swc_text_scan(swc_source *source, const char *encoding, swc_encoding_judge *judge,
                         swc_text_file *out, swc_issue_code *code_out, swc_error *error);

#endif
