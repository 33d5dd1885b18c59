/*
 * The manifest, line by line (SPEC 8, RULES 8), read by the auditor's own code.
 *
 * Ownership: an audit_manifest owns its bytes; the slices in it borrow from them.
 */
#ifndef SWC_AUDIT_MANIFEST_H
#define SWC_AUDIT_MANIFEST_H

#include "swc/hash.h"
#include "swc/memory.h"

/* A file the manifest names. */
typedef struct manifest_file {
    swc_str kind; /* "policy", "students", ..., "plan", "cutoffs" */
    swc_str type; /* quota: what stands behind "quota:"; else empty */
    swc_str name;
    swc_str rows; /* digits; empty for the policy */
    swc_str sha256;
    size_t line;
} manifest_file;

typedef struct audit_manifest {
    swc_buf bytes;
    swc_str round, prev;
    swc_str version; /* of the tool: what stands behind "swc " */
    manifest_file *files;
    size_t file_count, file_capacity;
    swc_str commit;
    size_t commit_line, seed_line;
    size_t committed_bytes; /* before the line `commit` */
    swc_str *draws;
    size_t draw_count, draw_capacity;
    swc_str seed;
    bool rehearsal;
} audit_manifest;

/* From bytes, which are taken over (freed also on failure). SWC_ERR_INPUT names the line. */
swc_status audit_manifest_parse(swc_buf *bytes, const char *path, audit_manifest *out,
                                swc_error *error);
/* SHA-256 of what was committed. */
swc_status audit_manifest_commitment(const audit_manifest *manifest, char hex[SWC_SHA256_HEX + 1],
                                     swc_error *error);
/* Seed that the draws give. */
swc_status audit_manifest_seed(const audit_manifest *manifest, char hex[SWC_SHA256_HEX + 1],
                               swc_error *error);
void audit_manifest_free(audit_manifest *manifest);

#endif
