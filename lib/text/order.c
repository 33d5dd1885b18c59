/* The order of names on forms (FORMS 3): Vietnamese letters, then tones, then bytes. Folds nothing
 * and keeps nothing. */
#include "text/unicode.h"

#include <string.h>
#include <utf8proc.h>

/* a ă â b c d đ ... z: two steps for each plain letter leave room for its Vietnamese sisters. */
enum { RANK_SPACE = 1, RANK_DIGIT = 2, RANK_LETTER = 12, RANK_STEP = 3, RANK_OTHER = 0x100 };

enum {
    MARK_BREVE = 0x306,
    MARK_CIRCUMFLEX = 0x302,
    MARK_HORN = 0x31B,
};

/* What one character adds to keys 1 and 2. */
typedef struct letter {
    uint32_t rank;
    uint8_t tone; /* none 0, huyền 1, hỏi 2, ngã 3, sắc 4, nặng 5 */
} letter;

/* 0 for a mark that is no tone. */
static uint8_t tone_of(uint32_t mark)
{
    switch (mark) {
    case 0x300:
        return 1;
    case 0x309:
        return 2;
    case 0x303:
        return 3;
    case 0x301:
        return 4;
    case 0x323:
        return 5;
    default:
        return 0;
    }
}

/* Letters with a stroke or hook, which Unicode does not decompose; đ is a letter of its own. */
static uint32_t plain_letter(uint32_t c)
{
    static const struct {
        uint32_t from;
        char to;
    } strokes[] = {{0xF0, 'd'},  {0xF8, 'o'},  {0x127, 'h'}, {0x131, 'i'},
                   {0x142, 'l'}, {0x167, 't'}, {0x180, 'b'}, {0x253, 'b'},
                   {0x256, 'd'}, {0x257, 'd'}, {0x268, 'i'}, {0x289, 'u'}};
    for (size_t i = 0; i < sizeof strokes / sizeof strokes[0]; i++) {
        if (strokes[i].from == c) {
            return (uint32_t)strokes[i].to;
        }
    }
    return c;
}

static bool is_mark(uint32_t c)
{
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

/* Let one mark act on a letter: it makes a sister (â), sets the tone, or does nothing (ĭ). */
static void apply_mark(letter *found, uint32_t base, uint32_t mark)
{
    bool sister_1 = (base == 'a' && mark == MARK_BREVE) || (base == 'u' && mark == MARK_HORN) ||
                    ((base == 'e' || base == 'o') && mark == MARK_CIRCUMFLEX);
    bool sister_2 = (base == 'a' && mark == MARK_CIRCUMFLEX) || (base == 'o' && mark == MARK_HORN);
    if (sister_1 || sister_2) {
        found->rank = RANK_LETTER + RANK_STEP * (base - 'a') + (sister_1 ? 1 : 2);
    } else if (tone_of(mark) != 0) {
        found->tone = tone_of(mark);
    }
}

static letter rank_of(uint32_t base)
{
    letter found = {0, 0};
    if (base >= 'a' && base <= 'z') {
        found.rank = RANK_LETTER + RANK_STEP * (base - 'a');
    } else if (base == 0x111) {
        found.rank = RANK_LETTER + RANK_STEP * ('d' - 'a') + 1;
    } else if (base >= '0' && base <= '9') {
        found.rank = RANK_DIGIT + (base - '0');
    } else if (swc_is_space(base)) {
        found.rank = RANK_SPACE;
    } else if (base >= 0x80) {
        utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)base);
        bool is_letter = category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
        found.rank = is_letter ? RANK_OTHER + base : 0; /* other scripts after z */
    }
    return found;
}

/* The next character that counts; false at the end. Decomposed and composed text read alike. */
static bool next_letter(swc_str text, size_t *position, letter *out)
{
    while (*position < text.length) {
        bool ascii = (unsigned char)text.data[*position] < 0x80;
        uint32_t c = swc_utf8_next(text, position);
        utf8proc_int32_t parts[8] = {(utf8proc_int32_t)c};
        utf8proc_ssize_t count = 1;
        if (!ascii) {
            int boundary = 0;
            c = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
            parts[0] = (utf8proc_int32_t)c;
            count = utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, UTF8PROC_DECOMPOSE,
                                            &boundary);
            count = count < 1 || count > 8 ? 1 : count;
        } else if (c >= 'A' && c <= 'Z') {
            parts[0] = (utf8proc_int32_t)(c - 'A' + 'a');
        }
        uint32_t base = ascii ? (uint32_t)parts[0] : plain_letter((uint32_t)parts[0]);
        *out = rank_of(base);
        if (out->rank == 0) {
            continue;
        }
        for (utf8proc_ssize_t i = 1; i < count; i++) {
            apply_mark(out, base, (uint32_t)parts[i]);
        }
        for (size_t ahead = *position; ahead < text.length; *position = ahead) {
            uint32_t mark =
                (unsigned char)text.data[ahead] < 0x80 ? 0 : swc_utf8_next(text, &ahead);
            if (mark == 0 || !is_mark(mark)) {
                break;
            }
            apply_mark(out, base, mark);
        }
        return true;
    }
    return false;
}

/* Key 3: the bytes of the NFC forms. Without memory the bytes as they stand decide. */
static int compare_bytes(swc_str a, swc_str b)
{
    if (swc_is_nfc(a) && swc_is_nfc(b)) {
        return swc_str_compare(a, b);
    }
    swc_buf composed[2] = {{0}, {0}};
    bool made = swc_nfc_add(&composed[0], a) && swc_nfc_add(&composed[1], b);
    int order = made ? swc_str_compare(swc_buf_str(&composed[0]), swc_buf_str(&composed[1]))
                     : swc_str_compare(a, b);
    swc_buf_free(&composed[0]);
    swc_buf_free(&composed[1]);
    return order;
}

int swc_vietnamese_compare(swc_str a, swc_str b)
{
    size_t at_a = 0;
    size_t at_b = 0;
    int tone_order = 0;
    for (;;) {
        letter x;
        letter y;
        bool more_a = next_letter(a, &at_a, &x);
        bool more_b = next_letter(b, &at_b, &y);
        if (!more_a || !more_b) {
            if (more_a != more_b) {
                return more_a ? 1 : -1;
            }
            return tone_order != 0 ? tone_order : compare_bytes(a, b);
        }
        if (x.rank != y.rank) {
            return x.rank < y.rank ? -1 : 1;
        }
        if (tone_order == 0 && x.tone != y.tone) {
            tone_order = x.tone < y.tone ? -1 : 1;
        }
    }
}

bool swc_vietnamese_key_add(swc_buf *buf, swc_str text)
{
    enum { KEPT = 128 }; /* tones of longer names are read in a second pass */
    char tones[KEPT];
    size_t count = 0;
    letter found;
    if (!swc_buf_reserve(buf, 4 * text.length + 1)) { /* a letter is a byte or four */
        return false;
    }
    char *ranks = buf->data + buf->length;
    for (size_t i = 0; next_letter(text, &i, &found); count++) {
        if (count < KEPT) {
            tones[count] = (char)(found.tone + 1);
        }
        if (found.rank < RANK_OTHER) {
            *ranks++ = (char)found.rank;
        } else {
            *ranks++ = (char)0xFF;
            *ranks++ = (char)(found.rank >> 16);
            *ranks++ = (char)(found.rank >> 8);
            *ranks++ = (char)found.rank;
        }
    }
    buf->length = (size_t)(ranks - buf->data);
    if (!swc_buf_add_char(buf, '\0') ||
        !swc_buf_add(buf, tones, count < KEPT ? count : (size_t)KEPT)) {
        return false;
    }
    size_t place = 0;
    for (size_t i = 0; count > KEPT && next_letter(text, &i, &found); place++) {
        if (place >= KEPT && !swc_buf_add_char(buf, (char)(found.tone + 1))) {
            return false;
        }
    }
    return swc_buf_add_char(buf, '\0') && swc_nfc_add(buf, text) && swc_buf_add_char(buf, '\0');
}
