/* Arenas and byte buffers. Never aborts and never prints. */
#include "swc/memory.h"

#include "base/put_text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Blocks start small and double, so that a small run stays small and a large one makes few calls.
 */
enum { FIRST_BLOCK_BYTES = 4096, LARGEST_BLOCK_BYTES = 1 << 20 };
static const size_t default_buffer_limit = (size_t)1 << 30;

struct swc_arena_block {
    struct swc_arena_block *next;
    size_t used;
    size_t size;
    max_align_t bytes[];
};

void swc_arena_init(swc_arena *arena, size_t limit_bytes)
{
    *arena = (swc_arena){.limit_bytes = limit_bytes};
}

static void *take(swc_arena *arena, size_t size_bytes, size_t alignment)
{
    struct swc_arena_block *block = arena->first;
    size_t start = block == NULL ? 0 : (block->used + alignment - 1) / alignment * alignment;
    if (block == NULL || start > block->size || size_bytes > block->size - start) {
        size_t size = block == NULL ? FIRST_BLOCK_BYTES : block->size * 2;
        if (size > LARGEST_BLOCK_BYTES) {
            size = LARGEST_BLOCK_BYTES;
        }
        if (size < size_bytes) {
            size = size_bytes;
        }
        if (arena->used_bytes > arena->limit_bytes ||
            size > arena->limit_bytes - arena->used_bytes) {
            size = size_bytes; /* the last block may be smaller than we would like */
            if (arena->used_bytes > arena->limit_bytes ||
                size > arena->limit_bytes - arena->used_bytes) {
                return NULL;
            }
        }
        block = malloc(sizeof *block + size);
        if (block == NULL) {
            return NULL;
        }
        *block = (struct swc_arena_block){.next = arena->first, .size = size};
        arena->first = block;
        arena->used_bytes += size;
        start = 0;
    }
    block->used = start + size_bytes;
    return (char *)block->bytes + start;
}

void *swc_arena_take(swc_arena *arena, size_t size_bytes)
{
    return take(arena, size_bytes, _Alignof(max_align_t));
}

char *swc_arena_take_bytes(swc_arena *arena, size_t size_bytes)
{
    return take(arena, size_bytes, 1);
}

swc_str swc_arena_copy(swc_arena *arena, swc_str text)
{
    return swc_put_text(swc_arena_take_bytes(arena, text.length + 1), text);
}

void swc_arena_free(swc_arena *arena)
{
    while (arena->first != NULL) {
        struct swc_arena_block *next = arena->first->next;
        free(arena->first);
        arena->first = next;
    }
    arena->used_bytes = 0;
}

bool swc_buf_reserve(swc_buf *buf, size_t more)
{
    size_t limit = buf->limit == 0 ? default_buffer_limit : buf->limit;
    if (more > limit || buf->length > limit - more) {
        return false;
    }
    size_t wanted = buf->length + more + 1;
    if (wanted <= buf->capacity) {
        return true;
    }
    size_t capacity = buf->capacity < 64 ? 64 : buf->capacity;
    while (capacity < wanted) {
        capacity *= 2;
    }
    char *data = realloc(buf->data, capacity);
    if (data == NULL) {
        return false;
    }
    buf->data = data;
    buf->capacity = capacity;
    return true;
}

bool swc_buf_add(swc_buf *buf, const void *data, size_t length)
{
    if (!swc_buf_reserve(buf, length)) {
        return false;
    }
    if (length > 0) {
        memcpy(buf->data + buf->length, data, length);
    }
    buf->length += length;
    buf->data[buf->length] = '\0';
    return true;
}

bool swc_buf_add_str(swc_buf *buf, swc_str text)
{
    return swc_buf_add(buf, text.data, text.length);
}

bool swc_buf_add_text(swc_buf *buf, const char *text)
{
    return swc_buf_add(buf, text, strlen(text));
}

bool swc_buf_add_char(swc_buf *buf, char byte)
{
    return swc_buf_add(buf, &byte, 1);
}

bool swc_buf_printf(swc_buf *buf, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length < 0 || !swc_buf_reserve(buf, (size_t)length)) {
        return false;
    }
    va_start(arguments, format);
    (void)vsnprintf(buf->data + buf->length, (size_t)length + 1, format, arguments);
    va_end(arguments);
    buf->length += (size_t)length;
    return true;
}

void swc_buf_clear(swc_buf *buf)
{
    buf->length = 0;
    if (buf->data != NULL) {
        buf->data[0] = '\0';
    }
}

void swc_buf_free(swc_buf *buf)
{
    free(buf->data);
    *buf = (swc_buf){.limit = buf->limit};
}

swc_str swc_buf_str(const swc_buf *buf)
{
    return (swc_str){buf->data, buf->length};
}

bool swc_grow(void **items, size_t *capacity, size_t wanted, size_t item_bytes)
{
    if (wanted <= *capacity) {
        return true;
    }
    size_t larger = *capacity < 16 ? 16 : *capacity;
    while (larger < wanted) {
        if (larger > SIZE_MAX / 2 / item_bytes) {
            return false;
        }
        larger *= 2;
    }
    void *grown = realloc(*items, larger * item_bytes);
    if (grown == NULL) {
        return false;
    }
    *items = grown;
    *capacity = larger;
    return true;
}
