/**
 * @file
 * Raw forms in, one canonical stream out (SPEC 3): the work of swc-validate.
 *
 * Ownership: swc_validate owns what it learns of the files; it borrows the options, the issues
 * and the writer.
 *
 *     swc_validate_new(&options, &run, &error);
 *     swc_validate_scan(run, &error);                    first reading, file after file
 *     swc_validate_emit(run, writer, &summary, &error);  second reading: rows, notes, seal
 *     swc_validate_free(run);
 *
 * A file is read twice: encoding, sheet, header, date order and units can be told only by the
 * whole, and the header of the stream only by all files together. So memory stays flat: rows are
 * never kept, IDs take at most 24 bytes each.
 */
#ifndef SWC_VALIDATE_H
#define SWC_VALIDATE_H

#include "swc/issue.h"
#include "swc/kind.h"
#include "swc/stream.h"

typedef struct swc_validate swc_validate;

/** How to read a date column that fits day/month and month/day. */
typedef enum swc_validate_dates {
    SWC_VALIDATE_DATES_DECIDE = 0, /**< by what the column shows; else date-ambiguous */
    SWC_VALIDATE_DATES_DMY,
    SWC_VALIDATE_DATES_MDY,
    SWC_VALIDATE_DATES_YMD,
} swc_validate_dates;

typedef struct swc_validate_options {
    const char *const *files; /**< [file_count], "-" is standard input */
    size_t file_count;
    swc_kind kind;        /**< SWC_KIND_NONE: the kind whose header fits best */
    const char *sheet;    /**< --sheet NAME|N or NULL */
    const char *encoding; /**< --encoding NAME or NULL */
    swc_validate_dates dates;
    const char *as_of;      /**< YYYY-MM-DD or NULL */
    const char *columns;    /**< --columns FILE.ini or NULL */
    const char *schools;    /**< --schools FILE: a sealed stream of kind schools, or NULL */
    const char *donations;  /**< --donations FILE, for kind devices, or NULL */
    const char *policy;     /**< --policy FILE, for kind devices (below-minimum), or NULL */
    const char *rejects;    /**< --rejects FILE or NULL */
    const char *return_dir; /**< --return-dir DIR or NULL */
    bool bom;               /**< --rejects as CSV for Excel */
    bool unsealed;          /**< take --schools and --donations without a seal */
    bool skip_unread;       /**< go on without the files that cannot be read */
    bool verbose;           /**< show every skipped row */
    swc_lang message_lang;  /**< of shown lines */
    swc_lang result_lang;   /**< of words in returned workbooks */
    swc_issues *issues;     /**< borrowed; the caller finishes it */
    void (*show)(void *context, const char *line); /**< finished lines for people; may be NULL */
    void *context;
} swc_validate_options;

/** in = out + rejected; every other row of the files is in `skipped`. */
typedef struct swc_validate_summary {
    swc_kind kind;
    size_t in, out, rejected, skipped;
    size_t unread; /**< files not read: exit status 3 */
    size_t warnings;
    bool failed; /**< the stream ends with #fail: throw an -o file away */
} swc_validate_summary;

/** SWC_ERR_USAGE (--columns, --policy), SWC_ERR_INPUT (--schools, --donations), SWC_ERR_MEMORY. */
SWC_API swc_status swc_validate_new(const swc_validate_options *options, swc_validate **out,
                                    swc_error *error);
/** First reading. Files that cannot be read are issues and counted; it goes on. */
SWC_API swc_status swc_validate_scan(swc_validate *run, swc_error *error);
/**
 * Second reading: header, rows, the notes received, the `#swc validate` line, and `#end` (or
 * `#fail status=3` when files were unread without skip_unread).
 * @return SWC_ERR_INTERNAL when the rows read are not the rows emitted, rejected and skipped;
 *         SWC_ERR_INPUT when a file is no longer what it was at the first reading: run again
 */
SWC_API swc_status swc_validate_emit(swc_validate *run, swc_stream_writer *writer,
                                     swc_validate_summary *summary_out, swc_error *error);
SWC_API void swc_validate_free(swc_validate *run);

#endif
