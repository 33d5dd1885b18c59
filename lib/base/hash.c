/* SHA-256 through libcrypto's EVP, and an open-addressing table of text keys. */
#include "swc/hash.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

struct swc_sha256 {
    EVP_MD *method; /* fetched once: EVP_sha256() would look it up for each message */
    EVP_MD_CTX *context;
    EVP_MD_CTX *peek;
};

swc_status swc_sha256_new(swc_sha256 **out, swc_error *error)
{
    swc_sha256 *hash = calloc(1, sizeof *hash);
    if (hash == NULL) {
        return swc_fail_memory(error);
    }
    /* No configuration file: it lies outside our inputs and could name another provider. */
    if (OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL) != 1) {
        free(hash);
        return swc_fail_memory(error);
    }
    hash->method = EVP_MD_fetch(NULL, "SHA256", NULL);
    hash->context = EVP_MD_CTX_new();
    hash->peek = EVP_MD_CTX_new();
    if (hash->method == NULL || hash->context == NULL || hash->peek == NULL ||
        EVP_DigestInit_ex2(hash->context, hash->method, NULL) != 1) {
        swc_sha256_free(hash);
        return swc_fail_memory(error);
    }
    *out = hash;
    return SWC_OK;
}

void swc_sha256_reset(swc_sha256 *hash)
{
    (void)EVP_DigestInit_ex2(hash->context, hash->method, NULL);
}

void swc_sha256_add(swc_sha256 *hash, const void *data, size_t length)
{
    if (length > 0) {
        (void)EVP_DigestUpdate(hash->context, data, length);
    }
}

void swc_sha256_end(swc_sha256 *hash, uint8_t digest[SWC_SHA256_BYTES])
{
    (void)EVP_DigestFinal_ex(hash->context, digest, NULL);
}

void swc_sha256_end_hex(swc_sha256 *hash, char hex[SWC_SHA256_HEX + 1])
{
    uint8_t digest[SWC_SHA256_BYTES];
    swc_sha256_end(hash, digest);
    swc_hex(digest, sizeof digest, hex);
}

void swc_sha256_peek_hex(const swc_sha256 *hash, char hex[SWC_SHA256_HEX + 1])
{
    uint8_t digest[SWC_SHA256_BYTES] = {0};
    (void)EVP_MD_CTX_copy_ex(hash->peek, hash->context);
    (void)EVP_DigestFinal_ex(hash->peek, digest, NULL);
    swc_hex(digest, sizeof digest, hex);
}

void swc_sha256_free(swc_sha256 *hash)
{
    if (hash == NULL) {
        return;
    }
    EVP_MD_CTX_free(hash->context);
    EVP_MD_CTX_free(hash->peek);
    EVP_MD_free(hash->method);
    free(hash);
}

void swc_hex(const uint8_t *bytes, size_t length, char *hex)
{
    static const char digits[] = "0123456789abcdef";
    for (size_t i = 0; i < length; i++) {
        hex[2 * i] = digits[bytes[i] >> 4];
        hex[2 * i + 1] = digits[bytes[i] & 15];
    }
    hex[2 * length] = '\0';
}

bool swc_is_hex64(swc_str text)
{
    if (text.length != SWC_SHA256_HEX) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            return false;
        }
    }
    return true;
}

/* 8 bytes at a time, mixed with the finaliser of MurmurHash3 (Appleby, public domain constants). */
static uint64_t mix(uint64_t x)
{
    x ^= x >> 33;
    x *= UINT64_C(0xff51afd7ed558ccd);
    x ^= x >> 33;
    x *= UINT64_C(0xc4ceb9fe1a85ec53);
    return x ^ (x >> 33);
}

uint64_t swc_hash64(swc_str text)
{
    uint64_t hash = UINT64_C(0x9e3779b97f4a7c15) ^ text.length;
    size_t i = 0;
    for (; i + 8 <= text.length; i += 8) {
        uint64_t word;
        memcpy(&word, text.data + i, 8);
        hash = mix(hash ^ word);
    }
    if (i < text.length) {
        uint64_t word = 0;
        memcpy(&word, text.data + i, text.length - i);
        hash = mix(hash ^ word);
    }
    return mix(hash);
}

struct swc_keymap_slot {
    uint64_t hash; /* 0: free */
    swc_str key;
    size_t value;
};

static struct swc_keymap_slot *find_slot(const swc_keymap *map, swc_str key, uint64_t hash)
{
    size_t mask = map->slot_count - 1;
    for (size_t i = (size_t)hash & mask;; i = (i + 1) & mask) {
        struct swc_keymap_slot *slot = &map->slots[i];
        if (slot->hash == 0 || (slot->hash == hash && swc_str_equal(slot->key, key))) {
            return slot;
        }
    }
}

static bool grow_map(swc_keymap *map)
{
    swc_keymap larger = {.slot_count = map->slot_count == 0 ? 64 : map->slot_count * 2};
    larger.slots = calloc(larger.slot_count, sizeof *larger.slots);
    if (larger.slots == NULL) {
        return false;
    }
    for (size_t i = 0; i < map->slot_count; i++) {
        if (map->slots[i].hash != 0) {
            *find_slot(&larger, map->slots[i].key, map->slots[i].hash) = map->slots[i];
        }
    }
    larger.count = map->count;
    free(map->slots);
    *map = larger;
    return true;
}

static uint64_t nonzero_hash(swc_str key)
{
    uint64_t hash = swc_hash64(key);
    return hash == 0 ? 1 : hash;
}

bool swc_keymap_put(swc_keymap *map, swc_str key, size_t **value_out, bool *found_out)
{
    if (map->count + map->count / 2 + 1 > map->slot_count && !grow_map(map)) {
        return false;
    }
    uint64_t hash = nonzero_hash(key);
    struct swc_keymap_slot *slot = find_slot(map, key, hash);
    *found_out = slot->hash != 0;
    if (!*found_out) {
        *slot = (struct swc_keymap_slot){.hash = hash, .key = key};
        map->count++;
    }
    *value_out = &slot->value;
    return true;
}

size_t *swc_keymap_get(const swc_keymap *map, swc_str key)
{
    if (map->count == 0) {
        return NULL;
    }
    struct swc_keymap_slot *slot = find_slot(map, key, nonzero_hash(key));
    return slot->hash == 0 ? NULL : &slot->value;
}

void swc_keymap_free(swc_keymap *map)
{
    free(map->slots);
    *map = (swc_keymap){0};
}
