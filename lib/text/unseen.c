/* Knows the characters of no width, and which of them mean a space. */
#include "text/unseen.h"

#include "text/unicode.h"

#include <string.h>

bool swc_has_no_width(uint32_t c)
{
    return (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF || c == 0x34F;
}

bool swc_parts_words(swc_str text, size_t before, uint32_t c, size_t after)
{
    if (c != 0x200B || before == 0 || after >= text.length) {
        return false;
    }
    size_t at = before - 1;
    while (at > 0 && ((unsigned char)text.data[at] & 0xC0) == 0x80) {
        at--;
    }
    uint32_t left = swc_utf8_next(text, &at);
    uint32_t right = swc_utf8_next(text, &after);
    return swc_is_lower(left) && swc_is_upper(right);
}

bool swc_may_have_no_width(swc_str text)
{
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == 0xE2 || c == 0xEF || c == 0xCD) {
            return true;
        }
    }
    return false;
}

size_t swc_cut_no_width(swc_str text, char *out)
{
    size_t kept = 0;
    size_t at = 0;
    while (at < text.length) {
        size_t start = at;
        uint32_t c = swc_utf8_next(text, &at);
        if (!swc_has_no_width(c)) {
            memcpy(out + kept, text.data + start, at - start);
            kept += at - start;
        } else if (swc_parts_words(text, start, c, at)) {
            out[kept++] = ' ';
        }
    }
    return kept;
}
