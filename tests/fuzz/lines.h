/* Fuzz input as lines of cells cut by '|'. Slices borrow the input. */
#ifndef SWC_FUZZ_LINES_H
#define SWC_FUZZ_LINES_H

#include "swc/status.h"

#include <string.h>

enum { MAX_COLUMNS = 24, MAX_ROWS = 64 };

static size_t cut(swc_str line, swc_str cells[MAX_COLUMNS])
{
    size_t count = 0;
    size_t start = 0;
    for (size_t i = 0; i <= line.length && count < MAX_COLUMNS; i++) {
        if (i == line.length || line.data[i] == '|') {
            cells[count++] = (swc_str){line.data + start, i - start};
            start = i + 1;
        }
    }
    return count;
}

static bool next_line(swc_str *rest, swc_str *line)
{
    if (rest->length == 0) {
        return false;
    }
    const char *end = memchr(rest->data, '\n', rest->length);
    size_t length = end == NULL ? rest->length : (size_t)(end - rest->data);
    size_t used = end == NULL ? length : length + 1;
    *line = (swc_str){rest->data, length};
    *rest = (swc_str){rest->data + used, rest->length - used};
    return true;
}

#endif
