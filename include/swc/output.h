/**
 * @file
 * Where results go: standard output, or a file that is replaced whole or not at all.
 *
 * Ownership: swc_output_open gives an object that exactly one of swc_output_commit and
 * swc_output_discard frees.
 *
 * A regular target is written as `.NAME.swc-XXXXXX` beside it (flock-ed, mode 0600 when
 * `personal`), synced and renamed by commit: the old file or the complete new one, never
 * another. A symbolic link is resolved and its target replaced; devices and FIFOs are written
 * through. Unlocked left-overs of the same NAME are removed. Source of the rules: SPEC 1.
 */
#ifndef SWC_OUTPUT_H
#define SWC_OUTPUT_H

#include "swc/status.h"

typedef struct swc_output swc_output;

typedef struct swc_output_options {
    bool personal; /**< mode 0600: the file carries data of children */
} swc_output_options;

/** @param path  NULL or "-" for standard output. SWC_ERR_OUTPUT names the path and the cause. */
SWC_API swc_status swc_output_open(const char *path, swc_output_options options, swc_output **out,
                                   swc_error *error);
/** Buffered (64 KiB); SWC_ERR_OUTPUT on a full disk or a closed pipe. */
SWC_API swc_status swc_output_write(swc_output *output, const void *data, size_t length,
                                    swc_error *error);
/** Whether bytes have already left for standard output (then a failed stream must say `#fail`). */
SWC_API bool swc_output_is_stdout(const swc_output *output);
/** The temporary's path for writers that open files themselves (libxlsxwriter); NULL when the
 *  target is written through. The file exists and is empty. */
SWC_API const char *swc_output_temporary(const swc_output *output);
/** The folder of the target, for further temporaries. "." for standard output. */
SWC_API const char *swc_output_folder(const swc_output *output);
/** Flush, sync, rename, sync the folder; frees in any case. On failure the old file stands. */
SWC_API swc_status swc_output_commit(swc_output *output, swc_error *error);
/** Throw away; frees. NULL is allowed. Standard output is flushed as far as possible. */
SWC_API void swc_output_discard(swc_output *output);

#endif
