/* Finds letters that an earlier conversion replaced by `?` or U+FFFD. Repairs nothing. */
#include "text/encoding.h"
#include "text/syllable.h"
#include "text/unicode.h"

#include <string.h>

static bool is_letter_at(swc_str text, size_t at)
{
    if (at >= text.length) {
        return false;
    }
    unsigned char byte = (unsigned char)text.data[at];
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* Whether the run of letters before `end` can stand as a word: a question mark may follow it. */
static bool is_word_before(swc_str text, size_t end)
{
    uint32_t letters[64];
    size_t count = 0;
    size_t start = end;
    while (start > 0 && is_letter_at(text, start - 1)) {
        start--;
    }
    bool vowel = false;
    for (size_t at = start; at < end && count < 64; count++) {
        letters[count] = swc_utf8_next((swc_str){text.data, end}, &at);
        vowel =
            vowel || letters[count] >= 0x80 || strchr("aeiouyAEIOUY", (int)letters[count]) != NULL;
    }
    return vowel && swc_syllable_judge(letters, count) != SWC_SYLLABLE_NONE;
}

bool swc_characters_lost(swc_str text)
{
    if (text.length == 0) {
        return false;
    }
    if (memmem(text.data, text.length, "\xEF\xBF\xBD", 3) != NULL) {
        return true;
    }
    bool address = memmem(text.data, text.length, "://", 3) != NULL ||
                   memchr(text.data, '=', text.length) != NULL;
    const char *mark = memchr(text.data, '?', text.length);
    while (mark != NULL && !address) {
        size_t first = (size_t)(mark - text.data);
        size_t behind = first;
        while (behind < text.length && text.data[behind] == '?') {
            behind++;
        }
        bool before = first > 0 && is_letter_at(text, first - 1);
        if (is_letter_at(text, behind) || (before && !is_word_before(text, first))) {
            return true;
        }
        mark = behind < text.length ? memchr(text.data + behind, '?', text.length - behind) : NULL;
    }
    return false;
}
