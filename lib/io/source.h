/*
 * Where bytes come from: a regular file or standard input, readable twice.
 *
 * Ownership: the caller owns the source; bytes are copied out.
 * A regular file is read from disk each time; standard input is kept to 64 MiB in memory, then
 * in an unlinked 0600 file in TMPDIR (only when `rewindable`). SPEC 3.
 */
#ifndef SWC_IO_SOURCE_H
#define SWC_IO_SOURCE_H

#include "swc/status.h"

typedef struct swc_source swc_source;

/** @param path  NULL or "-" for standard input. SWC_ERR_INPUT names the path and the cause. */
swc_status swc_source_open(const char *path, bool rewindable, swc_source **out, swc_error *error);
/** Up to `capacity` bytes; *got_out == 0 only at the end. EINTR is retried. */
swc_status swc_source_read(swc_source *source, void *buffer, size_t capacity, size_t *got_out,
                           swc_error *error);
/** Give the last `count` bytes of the last read again. Regular or `rewindable`. */
void swc_source_unread(swc_source *source, size_t count);
/** Back to the first byte. */
swc_status swc_source_rewind(swc_source *source, swc_error *error);
/** Bytes at an offset, for containers (zip, OLE2): the whole input is spooled first when it is
 *  standard input. *got_out < capacity only at the end. */
swc_status swc_source_read_at(swc_source *source, uint64_t offset, void *buffer, size_t capacity,
                              size_t *got_out, swc_error *error);
swc_status swc_source_size(swc_source *source, uint64_t *size_out, swc_error *error);
/** What tells that a regular file is still the one that was opened; all zero for a pipe, whose bytes
 *  are kept. */
typedef struct swc_source_stamp {
    uint64_t device, inode, bytes;
    int64_t seconds, nanoseconds; /**< of the last change to its bytes */
} swc_source_stamp;

swc_status swc_source_stamp_of(const swc_source *source, swc_source_stamp *stamp_out,
                               swc_error *error);
/** The path as given, "-" for standard input. Borrowed. */
const char *swc_source_path(const swc_source *source);
void swc_source_close(swc_source *source);

#endif
