/*
 * A finished zip archive whose parts are changed in a few words. For archives that fit in memory:
 * the whole of it is held, twice, while it is written anew.
 *
 * Ownership: borrows everything; the file keeps its descriptor and its name.
 */
#ifndef SWC_IO_WORKBOOK_ZIP_REWRITE_H
#define SWC_IO_WORKBOOK_ZIP_REWRITE_H

#include "swc/status.h"

/** In that part, the last `find` becomes `with`. */
typedef struct swc_zip_edit {
    char part[64];
    const char *find, *with;
} swc_zip_edit;

/**
 * Make the changes; all other parts keep their bytes, the changed ones the date 1980-01-01.
 * @param fd  open for reading and writing; its position does not matter
 * @return SWC_ERR_OUTPUT when it cannot be read or written; SWC_ERR_INTERNAL when a part or its
 *         words are not there. The archive is unusable after a failure
 */
swc_status swc_zip_rewrite(int fd, const swc_zip_edit *edits, size_t count, swc_error *error);

#endif
