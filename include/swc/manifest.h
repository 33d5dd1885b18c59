/**
 * @file
 * The manifest of a round: inputs and policy are committed before the draw, seed and results are
 * added after it (SPEC 8, RULES 8).
 *
 * Ownership: a swc_manifest owns its bytes until swc_manifest_free; descriptions are borrowed.
 *
 * Lines of fields between tabs, LF after each, no clock, host, path or thread count:
 * `swc-manifest 1`, `round`, `prev`, `tool`, `policy NAME SHA256`, `in KIND NAME ROWS SHA256` ...,
 * `commit SHA256` (of every byte before its line), `draw SOURCE=RESULT` ..., `seed HEX` (with a
 * third field `rehearsal` when it was given by hand), `out KIND NAME ROWS SHA256` ...
 */
#ifndef SWC_MANIFEST_H
#define SWC_MANIFEST_H

#include "swc/hash.h"
#include "swc/memory.h"
#include "swc/policy.h"

typedef struct swc_manifest_file {
    const char *kind;   /**< "students", "plan", ... */
    const char *name;   /**< last component of the path of the file that holds the bytes */
    size_t row_count;   /**< data rows */
    const char *sha256; /**< of the file's bytes */
} swc_manifest_file;

/** What an earlier run left at the manifest's path. */
typedef struct swc_manifest {
    swc_buf bytes; /**< empty when there is no file */
    bool exists;
    size_t tail_start;             /**< behind the `commit` line */
    char prev[SWC_SHA256_HEX + 1]; /**< 64 zeros without a file */
    char commit[SWC_SHA256_HEX + 1];
    char seed[SWC_SHA256_HEX + 1]; /**< "": committed, not drawn */
    bool rehearsal;                /**< the seed was given by hand */
} swc_manifest;

/** @return SWC_ERR_INPUT: the file is no manifest, or its commitment does not fit its lines. A
 *          file that is not there is no error: exists is false. */
SWC_API swc_status swc_manifest_read(const char *path, swc_manifest *out, swc_error *error);
SWC_API void swc_manifest_free(swc_manifest *manifest);

/** SHA-256 of a whole file's bytes, for `prev`. SWC_ERR_INPUT when it cannot be read. */
SWC_API swc_status swc_manifest_hash_file(const char *path, char hex[SWC_SHA256_HEX + 1],
                                          swc_error *error);

/**
 * Append the lines up to and with `commit`.
 * @return SWC_ERR_USAGE: two files of one name, or a name that a line cannot hold
 */
SWC_API swc_status swc_manifest_add_head(swc_buf *out, const swc_policy *policy, const char *prev,
                                         const swc_manifest_file *files, size_t file_count,
                                         char commit_out[SWC_SHA256_HEX + 1], swc_error *error);
/** Refuse inputs that differ from the committed ones: SWC_ERR_INPUT names the first line. */
SWC_API swc_status swc_manifest_check_head(const swc_manifest *committed, const char *path,
                                           swc_str head, swc_error *error);

/** Whether a text is SOURCE=RESULT on one line. */
SWC_API bool swc_manifest_is_draw(const char *text);
/** SHA-256 hex of "swc-seed-1", the commitment and every draw, each with LF. */
SWC_API swc_status swc_manifest_seed(const char *commit, const char *const *draws,
                                     size_t draw_count, char seed_out[SWC_SHA256_HEX + 1],
                                     swc_error *error);
/** Append `draw` and `seed` lines; no draws: a rehearsal. */
SWC_API bool swc_manifest_add_seed(swc_buf *out, const char *const *draws, size_t draw_count,
                                   const char *seed);
SWC_API bool swc_manifest_add_result(swc_buf *out, const swc_manifest_file *file);

#endif
