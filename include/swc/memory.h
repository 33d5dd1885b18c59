/**
 * @file
 * Arenas and growable byte buffers, both with a byte limit.
 *
 * Ownership: an arena owns every block it hands out until swc_arena_free; a buffer owns its
 * bytes. Nothing here aborts when memory ends: the caller gets NULL or SWC_ERR_MEMORY.
 */
#ifndef SWC_MEMORY_H
#define SWC_MEMORY_H

#include "swc/status.h"

/** Many small pieces freed at once. Zero-initialise, then swc_arena_init. */
typedef struct swc_arena {
    struct swc_arena_block *first; /**< newest block */
    size_t used_bytes;             /**< over all blocks */
    size_t limit_bytes;
} swc_arena;

SWC_API void swc_arena_init(swc_arena *arena, size_t limit_bytes);
/** Uninitialised bytes, aligned for any type; NULL at the limit or when memory ends. O(1). */
SWC_API void *swc_arena_take(swc_arena *arena, size_t size_bytes);
/** As swc_arena_take, without alignment (for text). */
SWC_API char *swc_arena_take_bytes(swc_arena *arena, size_t size_bytes);
/** A copy that the arena owns (NUL-terminated beyond its length); data is NULL when memory ends. */
SWC_API swc_str swc_arena_copy(swc_arena *arena, swc_str text);
/** Free everything; the arena can be used again. */
SWC_API void swc_arena_free(swc_arena *arena);

/** A growable run of bytes, always NUL-terminated beyond `length` once something was added. */
typedef struct swc_buf {
    char *data;
    size_t length;
    size_t capacity;
    size_t limit; /**< largest length; 0 means 1 GiB */
} swc_buf;

/** false: out of memory or over the limit; the buffer keeps what it had. */
SWC_API bool swc_buf_add(swc_buf *buf, const void *data, size_t length);
SWC_API bool swc_buf_add_str(swc_buf *buf, swc_str text);
SWC_API bool swc_buf_add_text(swc_buf *buf, const char *text);
SWC_API bool swc_buf_add_char(swc_buf *buf, char byte);
SWC_API bool swc_buf_printf(swc_buf *buf, const char *format, ...) SWC_PRINTF(2, 3);
SWC_API bool swc_buf_reserve(swc_buf *buf, size_t more);
SWC_API void swc_buf_clear(swc_buf *buf); /**< length 0, memory kept */
SWC_API void swc_buf_free(swc_buf *buf);
SWC_API swc_str swc_buf_str(const swc_buf *buf);

/**
 * Grow an array of `item_bytes` items to hold at least `wanted` of them (doubling).
 * @return false when memory ends; *items and *capacity then keep their old values
 */
SWC_API bool swc_grow(void **items, size_t *capacity, size_t wanted, size_t item_bytes);

#endif
