/*
 * One way to say that a file cannot be read: the issue code, and the sentence in both languages.
 */
#ifndef SWC_IO_REFUSE_H
#define SWC_IO_REFUSE_H

#include "swc/issue.h"
#include "swc/status.h"

/** Set *code_out and give SWC_ERR_INPUT; the rest are the arguments of swc_fail. */
#define swc_refuse(code_out, code, error, ...)                                                     \
    (*(code_out) = (code), swc_fail((error), SWC_ERR_INPUT, __VA_ARGS__))

#endif
