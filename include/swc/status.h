/**
 * @file
 * Status, error and text slices: the three types every module speaks.
 *
 * Ownership: nothing here owns memory. A swc_str borrows its bytes from whoever made it; a
 * swc_error holds its sentences inside itself.
 *
 * Two kinds of wrong are never mixed. A *status* says that we could not work. An *issue*
 * (issue.h) says that the data is wrong: it is output, it is counted, and it never stops a run.
 */
#ifndef SWC_STATUS_H
#define SWC_STATUS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define SWC_API __attribute__((visibility("default")))
#define SWC_PRINTF(format_index, argument_index)                                                   \
    __attribute__((format(printf, format_index, argument_index)))
#else
#define SWC_API
#define SWC_PRINTF(format_index, argument_index)
#endif

#define SWC_VERSION "0.1.0"

/** What a function that can fail gives back, with its cause and what the caller should do. */
typedef enum swc_status {
    SWC_OK = 0,     /**< done */
    SWC_END,        /**< nothing more to read; not an error: stop asking */
    SWC_ERR_USAGE,  /**< wrong option, policy or stream kind: exit 2, ask the user to correct it */
    SWC_ERR_DATA,   /**< figures contradict each other: exit 1, write nothing */
    SWC_ERR_INPUT,  /**< input unreadable, cut or altered: exit 3, write nothing */
    SWC_ERR_OUTPUT, /**< cannot write (full disk, closed pipe): exit 4 */
    SWC_ERR_MEMORY, /**< no memory or a size limit was reached: exit 4 */
    SWC_ERR_INTERNAL, /**< a sum that must hold does not: exit 4, report a bug */
} swc_status;

/** Exit statuses of every command (SPEC 1); the worst one wins, so they only rise. */
enum {
    SWC_EXIT_CLEAN = 0,
    SWC_EXIT_DATA = 1,
    SWC_EXIT_USAGE = 2,
    SWC_EXIT_INPUT = 3,
    SWC_EXIT_SYSTEM = 4,
};

/** Language of a sentence. */
typedef enum swc_lang {
    SWC_VI = 0,
    SWC_EN = 1,
} swc_lang;

/** Why something failed, as one sentence in each language, without a final line feed. */
typedef struct swc_error {
    swc_status status;
    char text[2][768]; /**< [SWC_VI], [SWC_EN] */
} swc_error;

/** Bytes that belong to somebody else; not terminated by NUL. `data` may be NULL when empty. */
typedef struct swc_str {
    const char *data;
    size_t length;
} swc_str;

/** A slice over a string literal. */
#define SWC_STR(literal) ((swc_str){(literal), sizeof(literal) - 1})

/**
 * Store a failure. Both formats take the same arguments in the same order.
 * @param error  may be NULL: then only the status is given back
 * @return status, so that a failing function can end with `return swc_fail(...)`
 */
SWC_API swc_status swc_fail(swc_error *error, swc_status status, const char *vi_format,
                            const char *en_format, ...) SWC_PRINTF(3, 5) SWC_PRINTF(4, 5);

/** The usual SWC_ERR_MEMORY sentence. */
SWC_API swc_status swc_fail_memory(swc_error *error);

/** The exit status that a status stands for. */
SWC_API int swc_status_exit(swc_status status);

SWC_API swc_str swc_str_of(const char *text); /**< NULL gives the empty slice */
SWC_API bool swc_str_equal(swc_str a, swc_str b);
SWC_API bool swc_str_is(swc_str text, const char *literal);
/** Order by bytes, a prefix first: < 0, 0, > 0. */
SWC_API int swc_str_compare(swc_str a, swc_str b);

#endif
