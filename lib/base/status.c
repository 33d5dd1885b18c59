/* Status, error sentences and slices. Knows no file and no table. */
#include "swc/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

swc_status swc_fail(swc_error *error, swc_status status, const char *vi_format,
                    const char *en_format, ...)
{
    if (error == NULL) {
        return status;
    }
    va_list arguments;
    error->status = status;
    va_start(arguments, en_format);
    (void)vsnprintf(error->text[SWC_VI], sizeof error->text[SWC_VI], vi_format, arguments);
    va_end(arguments);
    va_start(arguments, en_format);
    (void)vsnprintf(error->text[SWC_EN], sizeof error->text[SWC_EN], en_format, arguments);
    va_end(arguments);
    return status;
}

swc_status swc_fail_memory(swc_error *error)
{
    return swc_fail(error, SWC_ERR_MEMORY,
                    "không đủ bộ nhớ; đóng bớt chương trình hoặc chia nhỏ tệp",
                    "out of memory; close other programs or split the file");
}

int swc_status_exit(swc_status status)
{
    switch (status) {
    case SWC_OK:
    case SWC_END:
        return SWC_EXIT_CLEAN;
    case SWC_ERR_DATA:
        return SWC_EXIT_DATA;
    case SWC_ERR_USAGE:
        return SWC_EXIT_USAGE;
    case SWC_ERR_INPUT:
        return SWC_EXIT_INPUT;
    case SWC_ERR_OUTPUT:
    case SWC_ERR_MEMORY:
    case SWC_ERR_INTERNAL:
        break;
    }
    return SWC_EXIT_SYSTEM;
}

swc_str swc_str_of(const char *text)
{
    return text == NULL ? (swc_str){NULL, 0} : (swc_str){text, strlen(text)};
}

int swc_str_compare(swc_str a, swc_str b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = shorter == 0 ? 0 : memcmp(a.data, b.data, shorter);
    if (order != 0) {
        return order;
    }
    return (a.length > b.length) - (a.length < b.length);
}

bool swc_str_equal(swc_str a, swc_str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

bool swc_str_is(swc_str text, const char *literal)
{
    return swc_str_equal(text, swc_str_of(literal));
}
