/*
 * The parts of an .xlsx package by name, wherever they are kept.
 *
 * Ownership: the package owns its index and the part that is open; `free` ends both. Only one
 * part is open at a time: opening another one closes it.
 *
 * zip.c gives the real one; the fuzzer gives one of un-zipped parts.
 */
#ifndef SWC_IO_XLSX_PACKAGE_H
#define SWC_IO_XLSX_PACKAGE_H

#include "io/source.h"
#include "swc/issue.h"
#include "swc/memory.h"

/** Largest part, and all parts of one workbook together, after inflation. */
#define SWC_XLSX_PART_BYTES ((uint64_t)256 << 20)
#define SWC_XLSX_TOTAL_BYTES ((uint64_t)512 << 20)

#define SWC_NO_PART SIZE_MAX

typedef struct swc_package {
    void *self;
    size_t part_count;
    /** Name as stored, '/' between folders, without a leading one. Borrowed. */
    const char *(*name)(const void *self, size_t part);
    /** Refuses encrypted parts and parts beyond the limits. */
    swc_status (*open)(void *self, size_t part, swc_issue_code *code_out, swc_error *error);
    /** *got_out == 0 at the end, and only when the part's checksum holds. */
    swc_status (*read)(void *self, void *buffer, size_t capacity, size_t *got_out,
                       swc_issue_code *code_out, swc_error *error);
    void (*free)(void *self);
} swc_package;

/** A zip archive over a borrowed source. Duplicate names are refused (file-damaged). */
swc_status swc_zip_package(swc_source *source, swc_package *package_out, swc_issue_code *code_out,
                           swc_error *error);

/** The part of that name, neither ASCII case nor escapes ("%20") regarded (ECMA-376 part 2, 6.2.2);
 *  SWC_NO_PART. */
size_t swc_package_find(const swc_package *package, swc_str name);

/**
 * The name of a relationship's target, as a part name.
 * @param base  name of the part that holds the relationship ("" for the package)
 * @param name  cleared first
 * @return SWC_ERR_INPUT when the target leaves the package; SWC_ERR_MEMORY
 */
swc_status swc_package_resolve(swc_str base, swc_str target, swc_buf *name);

#endif
