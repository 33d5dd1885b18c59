/* Names of parts: looking them up and resolving the targets of relationships. Opens nothing. */
#include "io/xlsx/package.h"

#include <string.h>

static char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte - 'A' + 'a') : byte;
}

static int hex_digit(char byte)
{
    return byte >= '0' && byte <= '9'   ? byte - '0'
           : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
           : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                        : -1;
}

/* The byte at *at, an escaped one ("%20") too, and moves behind it. */
static char take_byte(swc_str text, size_t *at)
{
    const char *p = text.data + *at;
    if (*p == '%' && *at + 2 < text.length && hex_digit(p[1]) >= 0 && hex_digit(p[2]) >= 0) {
        *at += 3;
        return (char)(hex_digit(p[1]) * 16 + hex_digit(p[2]));
    }
    (*at)++;
    return *p;
}

/* Names are URIs, so writers that follow ECMA-376 part 2 (6.2.2.2) escape them; most do not. */
static bool is_same_name(swc_str a, swc_str b)
{
    size_t i = 0;
    size_t k = 0;
    while (i < a.length && k < b.length) {
        if (a.data[i] == b.data[k] && a.data[i] != '%') { /* thousands of parts, mostly alike */
            i++;
            k++;
        } else if (lower(take_byte(a, &i)) != lower(take_byte(b, &k))) {
            return false;
        }
    }
    return i == a.length && k == b.length;
}

size_t swc_package_find(const swc_package *package, swc_str name)
{
    for (size_t part = 0; part < package->part_count; part++) {
        if (is_same_name(swc_str_of(package->name(package->self, part)), name)) {
            return part;
        }
    }
    return SWC_NO_PART;
}

/* Drop the last segment of `name`; false when there is none. */
static bool leave_folder(swc_buf *name)
{
    if (name->length == 0) {
        return false;
    }
    size_t length = name->length;
    while (length > 0 && name->data[length - 1] != '/') {
        length--;
    }
    name->length = length > 0 ? length - 1 : 0;
    name->data[name->length] = '\0';
    return true;
}

static swc_status add_segment(swc_buf *name, swc_str segment)
{
    if (name->length > 0 && !swc_buf_add_char(name, '/')) {
        return SWC_ERR_MEMORY;
    }
    for (size_t at = 0; at < segment.length;) {
        char byte = take_byte(segment, &at);
        if (byte == '\0' || byte == '/') {
            return SWC_ERR_INPUT;
        }
        if (!swc_buf_add_char(name, byte)) {
            return SWC_ERR_MEMORY;
        }
    }
    return SWC_OK;
}

swc_status swc_package_resolve(swc_str base, swc_str target, swc_buf *name)
{
    swc_buf_clear(name);
    bool absolute = target.length > 0 && (target.data[0] == '/' || target.data[0] == '\\');
    if (!absolute && base.length > 0) {
        if (!swc_buf_add_str(name, base)) {
            return SWC_ERR_MEMORY;
        }
        (void)leave_folder(name);
    }
    swc_status status = SWC_OK;
    for (size_t at = 0; at < target.length && status == SWC_OK;) {
        size_t end = at;
        while (end < target.length && target.data[end] != '/' && target.data[end] != '\\') {
            end++;
        }
        swc_str segment = {target.data + at, end - at};
        if (swc_str_is(segment, "..")) {
            status = leave_folder(name) ? SWC_OK : SWC_ERR_INPUT;
        } else if (segment.length > 0 && !swc_str_is(segment, ".")) {
            status = add_segment(name, segment);
        }
        at = end + 1;
    }
    return status == SWC_OK && name->length == 0 ? SWC_ERR_INPUT : status;
}
