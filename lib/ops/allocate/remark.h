/*
 * One sentence for people, in both languages, through the caller's callback.
 *
 * Ownership: nothing is kept. The library prints nothing itself.
 */
#ifndef SWC_OPS_ALLOCATE_REMARK_H
#define SWC_OPS_ALLOCATE_REMARK_H

#include "swc/allocate.h"

/* Both formats take the same arguments (at least one). Never a cell of a child. */
#define REMARK(input, vi_format, en_format, ...)                                                   \
    do {                                                                                           \
        if ((input)->remark != NULL) {                                                             \
            swc_error remark_text;                                                                 \
            (void)swc_fail(&remark_text, SWC_OK, vi_format, en_format, __VA_ARGS__);               \
            (input)->remark((input)->context, remark_text.text[SWC_VI], remark_text.text[SWC_EN]); \
        }                                                                                          \
    } while (0)

#endif
