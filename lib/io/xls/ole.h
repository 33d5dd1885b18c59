/*
 * One stream out of an OLE2 compound file, whole in memory.
 *
 * Ownership: the caller frees the bytes; the source is borrowed.
 *
 * Source: MS-CFB (Compound File Binary File Format). Every chain of sectors is bounded by the
 * number of sectors there are, so a cycle ends as file-damaged.
 */
#ifndef SWC_IO_XLS_OLE_H
#define SWC_IO_XLS_OLE_H

#include "io/source.h"
#include "swc/issue.h"

/** Largest stream that is read. A .xls of 65,536 rows and 20 columns has about 20 MiB. */
enum { SWC_OLE_STREAM_BYTES = 64 << 20 };

typedef struct swc_ole_stream {
    uint8_t *bytes;
    size_t length;
    bool has_macros; /**< the file also holds a VBA project */
} swc_ole_stream;

/** Whether a file begins as a compound file does. @param head  at least 8 bytes */
bool swc_ole_is(const uint8_t *head, size_t length);

/**
 * Read the workbook stream: "Workbook" of Excel 97 and later, else "Book" of Excel 5 and 95.
 * @param chunk_bytes  how much to read at a time; 0: as much as lies together
 * @return file-damaged, file-limit; file-encrypted for an encrypted package; file-format when
 *         there is no workbook in it
 */
swc_status swc_ole_read_workbook(swc_source *source, size_t chunk_bytes, swc_ole_stream *out,
                                 swc_issue_code *code_out, swc_error *error);

/** file-limit: the stream is beyond SWC_OLE_STREAM_BYTES. */
swc_status swc_ole_refuse_large(swc_issue_code *code_out, swc_error *error);

#endif
