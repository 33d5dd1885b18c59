/* The canonical composition of Unicode, by utf8proc, in linear time for any text. */
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

bool swc_is_surely_nfc(swc_str text)
{
    size_t i = 0;
    while (i < text.length) {
        uint32_t c = swc_utf8_next(text, &i);
        bool precomposed = c >= 0x1EA0 && c <= 0x1EF9;
        bool punctuation = (c >= 0x2010 && c <= 0x2027) || c == 0x20AB;
        if (c >= 0x300 && !precomposed && !punctuation) {
            return false;
        }
    }
    return true;
}

static bool map_add(swc_buf *buf, swc_str text, utf8proc_option_t options)
{
    utf8proc_uint8_t *mapped = NULL;
    utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)text.data,
                                           (utf8proc_ssize_t)text.length, &mapped, options);
    if (length < 0) {
        return length == UTF8PROC_ERROR_INVALIDUTF8 ? swc_buf_add_str(buf, text) : false;
    }
    bool added = swc_buf_add(buf, mapped, (size_t)length);
    free(mapped);
    return added;
}

/*
 * utf8proc puts combining marks in order by insertion: a cell of 80,000 marks, which no writer
 * makes by accident, would take a minute. UAX #15 calls a text of more than 30 in a row unsafe.
 */
enum { ORDINARY_MARKS = 64 };

static utf8proc_propval_t class_of(utf8proc_int32_t c)
{
    return utf8proc_get_property(c)->combining_class;
}

static bool has_many_marks(swc_str text)
{
    size_t marks = 0;
    size_t i = 0;
    while (i < text.length && marks <= ORDINARY_MARKS) {
        marks = class_of((utf8proc_int32_t)swc_utf8_next(text, &i)) == 0 ? 0 : marks + 1;
    }
    return marks > ORDINARY_MARKS;
}

/* A stable sort of marks by their class, of which there are at most 254. */
static void order_marks(utf8proc_int32_t *marks, utf8proc_int32_t *scratch, size_t count)
{
    size_t places[256] = {0};
    for (size_t i = 0; i < count; i++) {
        places[(uint8_t)class_of(marks[i])]++;
    }
    size_t place = 0;
    for (size_t class = 0; class < 256; class ++) {
        size_t here = places[class];
        places[class] = place;
        place += here;
    }
    for (size_t i = 0; i < count; i++) {
        scratch[places[(uint8_t)class_of(marks[i])]++] = marks[i];
    }
    memcpy(marks, scratch, count * sizeof *marks);
}

/* Decomposed characters, all marks up to `first` in order. */
typedef struct part_list {
    utf8proc_int32_t *items, *scratch;
    size_t count, capacity, scratch_capacity;
    size_t first; /* of the marks that go on to the end */
} part_list;

static bool order_last(part_list *to)
{
    size_t marks = to->count - to->first;
    if (marks > 1) {
        if (!swc_grow((void **)&to->scratch, &to->scratch_capacity, marks, sizeof *to->scratch)) {
            return false;
        }
        order_marks(to->items + to->first, to->scratch, marks);
    }
    return true;
}

static bool add_parts(part_list *to, uint32_t c)
{
    enum { MOST_PARTS = 8 };
    int boundary = 0;
    if (!swc_grow((void **)&to->items, &to->capacity, to->count + MOST_PARTS, sizeof *to->items)) {
        return false;
    }
    utf8proc_ssize_t made = utf8proc_decompose_char((utf8proc_int32_t)c, to->items + to->count,
                                                    MOST_PARTS, UTF8PROC_DECOMPOSE, &boundary);
    for (; made > 0; made--, to->count++) {
        if (class_of(to->items[to->count]) == 0) {
            if (!order_last(to)) {
                return false;
            }
            to->first = to->count + 1;
        }
    }
    return true;
}

/* NFC of a text of many marks, in linear time. */
static bool compose_many_add(swc_buf *buf, swc_str text)
{
    part_list made = {0};
    bool added = true;
    for (size_t i = 0; added && i < text.length;) {
        added = add_parts(&made, swc_utf8_next(text, &i));
    }
    added = added && order_last(&made);
    if (added) {
        utf8proc_ssize_t length = utf8proc_reencode(made.items, (utf8proc_ssize_t)made.count,
                                                    UTF8PROC_STABLE | UTF8PROC_COMPOSE);
        added = length >= 0 && swc_buf_add(buf, made.items, (size_t)length);
    }
    free(made.items);
    free(made.scratch);
    return added;
}

bool swc_is_nfc(swc_str text)
{
    if (swc_is_surely_nfc(text)) {
        return true;
    }
    swc_buf composed = {0};
    bool same = swc_nfc_add(&composed, text) && swc_str_equal(swc_buf_str(&composed), text);
    swc_buf_free(&composed);
    return same;
}

bool swc_nfc_add(swc_buf *buf, swc_str text)
{
    if (swc_is_surely_nfc(text)) {
        return swc_buf_add_str(buf, text);
    }
    return has_many_marks(text) && swc_utf8_is_valid(text)
               ? compose_many_add(buf, text)
               : map_add(buf, text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

swc_str swc_nfc_short(swc_str text, swc_nfc_room *room)
{
    enum { ITEMS = sizeof room->items / sizeof room->items[0] - 1 };
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    if (swc_is_surely_nfc(text)) {
        return text;
    }
    utf8proc_ssize_t count =
        utf8proc_decompose((const utf8proc_uint8_t *)text.data, (utf8proc_ssize_t)text.length,
                           room->items, ITEMS, options);
    if (count < 0 || count > ITEMS) {
        return text;
    }
    utf8proc_ssize_t length = utf8proc_reencode(room->items, count, options);
    return length < 0 ? text : (swc_str){(const char *)room->items, (size_t)length};
}
