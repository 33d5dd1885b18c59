/**
 * @file
 * SHA-256 (FIPS 180-4, through OpenSSL libcrypto) and a table of text keys.
 *
 * Ownership: swc_sha256 owns a libcrypto context until swc_sha256_free. A swc_keymap owns its
 * slots; the key bytes are borrowed and must outlive it.
 */
#ifndef SWC_HASH_H
#define SWC_HASH_H

#include "swc/status.h"

enum { SWC_SHA256_BYTES = 32, SWC_SHA256_HEX = 64 };

typedef struct swc_sha256 swc_sha256;

/** SWC_ERR_MEMORY when libcrypto has no memory or no SHA-256. */
SWC_API swc_status swc_sha256_new(swc_sha256 **out, swc_error *error);
/** Begin a message; swc_sha256_new has begun the first one. About 2 M short messages a second. */
SWC_API void swc_sha256_reset(swc_sha256 *hash);
SWC_API void swc_sha256_add(swc_sha256 *hash, const void *data, size_t length);
/** End the message; swc_sha256_reset before the next. */
SWC_API void swc_sha256_end(swc_sha256 *hash, uint8_t digest[SWC_SHA256_BYTES]);
/** As swc_sha256_end, as 64 lower-case hex digits and a NUL. */
SWC_API void swc_sha256_end_hex(swc_sha256 *hash, char hex[SWC_SHA256_HEX + 1]);
/** Digest of what was added so far; more may be added afterwards. */
SWC_API void swc_sha256_peek_hex(const swc_sha256 *hash, char hex[SWC_SHA256_HEX + 1]);
SWC_API void swc_sha256_free(swc_sha256 *hash);
/** Any bytes as lower-case hex with a NUL; `hex` holds 2 * length + 1. */
SWC_API void swc_hex(const uint8_t *bytes, size_t length, char *hex);
/** Whether a text is exactly 64 lower-case hex digits. */
SWC_API bool swc_is_hex64(swc_str text);
/** Fast 64-bit hash for tables only: never in a result. */
SWC_API uint64_t swc_hash64(swc_str text);

/** Text keys to size_t values. Zero-initialise. Growth is amortised O(1) an insert. */
typedef struct swc_keymap {
    struct swc_keymap_slot *slots;
    size_t slot_count;
    size_t count;
} swc_keymap;

/**
 * Find or insert.
 * @param value_out  points at the key's value: 0-initialised when *found_out is false
 * @return false when memory ends
 */
SWC_API bool swc_keymap_put(swc_keymap *map, swc_str key, size_t **value_out, bool *found_out);
/** NULL when the key is absent. */
SWC_API size_t *swc_keymap_get(const swc_keymap *map, swc_str key);
SWC_API void swc_keymap_free(swc_keymap *map);

#endif
