/*
 * A folder that takes the place of another in one step.
 *
 * Ownership: the caller holds an exchange and frees what it has with exchange_close, whatever
 * happened.
 *
 * Files are written into `.NAME.swc-XXXXXX` beside the target; the target is the old folder or the
 * complete new one. Of the old folder only the forms that its SHA256SUMS lists go, that file and
 * INDEX.tsv; what else stands there is somebody's and stays.
 */
#ifndef SWC_REPORT_EXCHANGE_H
#define SWC_REPORT_EXCHANGE_H

#include "swc/memory.h"
#include "swc/status.h"

typedef struct exchange {
    swc_buf parent;    /* of the target */
    swc_buf temporary; /* where the files are written; empty: nothing is left there */
    char *target;
    int lock;                              /* the temporary folder, held; -1: none */
    bool (*may_be_ours)(const char *name); /* by its name; a list alone may be somebody's own */
} exchange;

/** SWC_ERR_OUTPUT "cannot write PATH", with the reason in errno. */
swc_status exchange_fail(const char *path, swc_error *error);
/** @param x  {.lock = -1, .may_be_ours = ...}. Left-overs of killed runs are cleared.
 * SWC_ERR_OUTPUT, SWC_ERR_MEMORY;
 */
swc_status exchange_open(exchange *x, const char *target, swc_error *error);
/** The new folder takes the target's name; then the old one goes. SWC_ERR_USAGE when a folder
 * stands in the old one: it cannot be kept; name another target. */
swc_status exchange_finish(exchange *x, swc_error *error);
void exchange_close(exchange *x);

#endif
