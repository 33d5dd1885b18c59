/* UTF-8, folds and keys. Knows no encoding but UTF-8. */
#include "text/unicode.h"

#include <string.h>
#include <utf8proc.h>

/* Bytes of the sequence that starts at `bytes` (at most `left` of them), 0 when it is not valid. */
static size_t sequence_length(const unsigned char *bytes, size_t left)
{
    unsigned char first = bytes[0];
    if (first < 0x80) {
        return 1;
    }
    size_t length = first >= 0xC2 && first <= 0xDF   ? 2
                    : first >= 0xE0 && first <= 0xEF ? 3
                    : first >= 0xF0 && first <= 0xF4 ? 4
                                                     : 0;
    if (length == 0 || length > left) {
        return 0;
    }
    for (size_t i = 1; i < length; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
            return 0;
        }
    }
    if ((first == 0xE0 && bytes[1] < 0xA0) || (first == 0xED && bytes[1] > 0x9F) ||
        (first == 0xF0 && bytes[1] < 0x90) || (first == 0xF4 && bytes[1] > 0x8F)) {
        return 0;
    }
    return length;
}

size_t swc_utf8_valid_prefix(swc_str text)
{
    const unsigned char *bytes = (const unsigned char *)text.data;
    size_t i = 0;
    while (i < text.length) {
        if (i + 8 <= text.length) {
            uint64_t word;
            memcpy(&word, bytes + i, 8);
            if ((word & UINT64_C(0x8080808080808080)) == 0) {
                i += 8;
                continue;
            }
        }
        size_t length = sequence_length(bytes + i, text.length - i);
        if (length == 0) {
            return i;
        }
        i += length;
    }
    return i;
}

bool swc_utf8_is_valid(swc_str text)
{
    return swc_utf8_valid_prefix(text) == text.length;
}

uint32_t swc_utf8_next_wide(swc_str text, size_t *position)
{
    const unsigned char *bytes = (const unsigned char *)text.data + *position;
    size_t left = text.length - *position;
    if (bytes[0] < 0x80 || left < 2) {
        *position += 1;
        return bytes[0];
    }
    if (bytes[0] < 0xE0) {
        *position += 2;
        return ((uint32_t)(bytes[0] & 0x1F) << 6) | (bytes[1] & 0x3F);
    }
    if (bytes[0] < 0xF0 && left >= 3) {
        *position += 3;
        return ((uint32_t)(bytes[0] & 0x0F) << 12) | ((uint32_t)(bytes[1] & 0x3F) << 6) |
               (bytes[2] & 0x3F);
    }
    if (left >= 4) {
        *position += 4;
        return ((uint32_t)(bytes[0] & 0x07) << 18) | ((uint32_t)(bytes[1] & 0x3F) << 12) |
               ((uint32_t)(bytes[2] & 0x3F) << 6) | (bytes[3] & 0x3F);
    }
    *position = text.length;
    return 0xFFFD;
}

bool swc_utf8_add(swc_buf *buf, uint32_t code_point)
{
    utf8proc_uint8_t bytes[4];
    utf8proc_ssize_t length = utf8proc_encode_char((utf8proc_int32_t)code_point, bytes);
    return length > 0 && swc_buf_add(buf, bytes, (size_t)length);
}

bool swc_is_space(uint32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000 || c == 0x2060 || c == 0xFEFF;
}

bool swc_is_lower(uint32_t c)
{
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LL;
}

bool swc_is_upper(uint32_t c)
{
    return utf8proc_category((utf8proc_int32_t)c) == UTF8PROC_CATEGORY_LU;
}

/* Append `text` with runs of white space as one space and none at the ends. */
static bool squeeze_add(swc_buf *buf, swc_str text)
{
    bool pending = false;
    bool any = false;
    size_t i = 0;
    while (i < text.length) {
        size_t start = i;
        if (swc_is_space(swc_utf8_next(text, &i))) {
            pending = any;
            continue;
        }
        if ((pending && !swc_buf_add_char(buf, ' ')) ||
            !swc_buf_add(buf, text.data + start, i - start)) {
            return false;
        }
        pending = false;
        any = true;
    }
    return true;
}

bool swc_text_clean_add(swc_buf *buf, swc_str text)
{
    if (swc_is_surely_nfc(text)) {
        return squeeze_add(buf, text);
    }
    swc_buf composed = {0};
    bool added = swc_nfc_add(&composed, text) && squeeze_add(buf, swc_buf_str(&composed));
    swc_buf_free(&composed);
    return added;
}

static bool lower_add(swc_buf *buf, swc_str text)
{
    size_t i = 0;
    while (i < text.length) {
        uint32_t c = swc_utf8_next(text, &i);
        if (!swc_utf8_add(buf, (uint32_t)utf8proc_tolower((utf8proc_int32_t)c))) {
            return false;
        }
    }
    return true;
}

/* Lower case and squeeze in one pass; right only for text that is surely NFC, whose small letters
 * are surely NFC too. Most names take this way. */
static bool fold_nfc_add(swc_buf *buf, swc_str text)
{
    bool pending = false;
    bool any = false;
    size_t i = 0;
    while (i < text.length) {
        uint32_t c = swc_utf8_next(text, &i);
        if (swc_is_space(c)) {
            pending = any;
            continue;
        }
        c = c >= 'A' && c <= 'Z' ? c + 32
            : c < 0x80           ? c
                                 : (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
        bool added = (!pending || swc_buf_add_char(buf, ' ')) &&
                     (c < 0x80 ? swc_buf_add_char(buf, (char)c) : swc_utf8_add(buf, c));
        if (!added) {
            return false;
        }
        pending = false;
        any = true;
    }
    return true;
}

bool swc_fold_add(swc_buf *buf, swc_str text)
{
    if (swc_is_surely_nfc(text)) {
        return fold_nfc_add(buf, text);
    }
    swc_buf composed = {0};
    swc_buf lower = {0};
    swc_buf again = {0};
    bool added = swc_nfc_add(&composed, text) && lower_add(&lower, swc_buf_str(&composed)) &&
                 swc_nfc_add(&again, swc_buf_str(&lower)) && squeeze_add(buf, swc_buf_str(&again));
    swc_buf_free(&composed);
    swc_buf_free(&lower);
    swc_buf_free(&again);
    return added;
}

typedef struct short_fold {
    char bytes[2 * SWC_NFC_SHORT_BYTES + 1];
    size_t length;
} short_fold;

static bool fold_short(swc_str text, short_fold *out)
{
    swc_nfc_room room;
    swc_buf fixed = {
        .data = out->bytes, .capacity = sizeof out->bytes, .limit = sizeof out->bytes - 1};
    bool fits =
        text.length <= SWC_NFC_SHORT_BYTES && fold_nfc_add(&fixed, swc_nfc_short(text, &room));
    out->length = fixed.length;
    return fits;
}

bool swc_fold_begins(swc_str text, swc_str start)
{
    short_fold whole;
    short_fold part;
    return fold_short(text, &whole) && fold_short(start, &part) && part.length <= whole.length &&
           memcmp(whole.bytes, part.bytes, part.length) == 0;
}

bool swc_fold_same(swc_str a, swc_str b)
{
    short_fold first;
    short_fold second;
    if (a.length > SWC_NFC_SHORT_BYTES || b.length > SWC_NFC_SHORT_BYTES) {
        return swc_str_equal(a, b);
    }
    return fold_short(a, &first) && fold_short(b, &second) && first.length == second.length &&
           memcmp(first.bytes, second.bytes, first.length) == 0;
}

static bool is_apostrophe(uint32_t c)
{
    return c == '\'' || c == '`' || c == 0xB4 || c == 0x2018 || c == 0x2019 || c == 0x201B ||
           c == 0x2BC || c == 0x2B9 || c == 0x2032 || c == 0xFF07;
}

/* The base letter of a lower-case letter: marks removed, đ and ð as d. */
static uint32_t base_letter(uint32_t c)
{
    if (c < 0x80) {
        return c;
    }
    if (c == 0x111 || c == 0xF0) {
        return 'd';
    }
    utf8proc_int32_t parts[8];
    int boundary = 0;
    utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, UTF8PROC_DECOMPOSE, &boundary);
    if (count < 1 || count > 8) {
        return c;
    }
    return parts[0] == 0x180 ? 'b' : (uint32_t)parts[0];
}

/* The bases of U+00C0..U+01BF and U+1EA0..U+1EFF, all that Vietnamese needs; '.': ask utf8proc. */
static const char latin_bases[257] =
    "aaaaaa.ceeeeiiiidnooooo..uuuuy..aaaaaa.ceeeeiiiidnooooo..uuuuy.y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghh..iiiiiiii....jjkk.llllll."
    "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz."
    "b...............................oo.............uu...............";
static const char vietnamese_bases[97] =
    "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooo"
    "oooouuuuuuuuuuuuuuyyyyyyyy......";

static uint32_t slow_key_letter(uint32_t c)
{
    c = base_letter((uint32_t)utf8proc_tolower((utf8proc_int32_t)c));
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    bool is_mark = category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
    bool is_unseen = category == UTF8PROC_CATEGORY_CF && c != 0x200B; /* soft hyphen, joiners */
    if (is_mark || is_apostrophe(c) || is_unseen) {
        return 0;
    }
    bool is_word = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
    return is_word ? c : ' ';
}

uint32_t swc_key_letter_wide(uint32_t c)
{
    char base = c >= 0xC0 && c < 0x1C0      ? latin_bases[c - 0xC0]
                : c >= 0x1EA0 && c < 0x1F00 ? vietnamese_bases[c - 0x1EA0]
                                            : '.';
    return base != '.' ? (uint32_t)base : slow_key_letter(c);
}

size_t swc_key_into(swc_str text, char *key, size_t capacity)
{
    size_t length = 0;
    bool pending = false;
    size_t i = 0;
    while (i < text.length) {
        uint32_t c = swc_key_letter(swc_utf8_next(text, &i));
        if (c == 0) {
            continue;
        }
        if (c == ' ') {
            pending = length > 0;
            continue;
        }
        if (length + 6 > capacity) { /* a space, four bytes of a letter, and the NUL */
            return SIZE_MAX;
        }
        if (pending) {
            key[length++] = ' ';
            pending = false;
        }
        if (c < 0x80) {
            key[length++] = (char)c;
        } else {
            length +=
                (size_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)key + length);
        }
    }
    key[length] = '\0';
    return length;
}

bool swc_key_add(swc_buf *buf, swc_str text)
{
    bool pending = false;
    bool any = false;
    size_t i = 0;
    while (i < text.length) {
        uint32_t c = swc_key_letter(swc_utf8_next(text, &i));
        if (c == 0) {
            continue;
        }
        if (c == ' ') {
            pending = any;
            continue;
        }
        if ((pending && !swc_buf_add_char(buf, ' ')) || !swc_utf8_add(buf, c)) {
            return false;
        }
        pending = false;
        any = true;
    }
    return true;
}
