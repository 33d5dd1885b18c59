/* A compact set of IDs: open addressing in parts that grow by a sixth. Knows no columns. */
#include "ops/validate/idset.h"

#include "base/word8.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_BYTES = 12, PLACE_BYTES = 6, SLOT_BYTES = KEY_BYTES + PLACE_BYTES };
enum { MAX_EXACT_BYTES = KEY_BYTES - 1, MAX_EXACT_DIGITS = 20 };
enum { TAG_DIGITS = 0x40, TAG_HASHED = 0xff }; /* else: the length of an exact key */

/* 19 bytes a slot, filled between 80 % and 94 %: 20 to 24 bytes an ID. */
enum { FULL_PERCENT = 94 };

static bool pack_digits(swc_str id, unsigned char key[KEY_BYTES])
{
    uint64_t number = 0;
    if (id.length > MAX_EXACT_DIGITS) {
        return false;
    }
    for (size_t i = 0; i < id.length; i++) {
        unsigned digit = (unsigned)(id.data[i] - '0');
        if (digit > 9 || number > (UINT64_MAX - digit) / 10) {
            return false;
        }
        number = number * 10 + digit;
    }
    memset(key, 0, KEY_BYTES);
    key[0] = (unsigned char)(TAG_DIGITS | id.length); /* the length tells 012 from 12 */
    memcpy(key + 1, &number, sizeof number);
    return true;
}

static swc_status make_key(idset *set, swc_str id, unsigned char key[KEY_BYTES], swc_error *error)
{
    if (pack_digits(id, key)) {
        return SWC_OK;
    }
    if (id.length <= MAX_EXACT_BYTES) {
        memset(key, 0, KEY_BYTES);
        key[0] = (unsigned char)id.length;
        memcpy(key + 1, id.data, id.length);
        return SWC_OK;
    }
    if (set->hash == NULL) {
        swc_status status = swc_sha256_new(&set->hash, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    uint8_t digest[SWC_SHA256_BYTES];
    swc_sha256_reset(set->hash);
    swc_sha256_add(set->hash, id.data, id.length);
    swc_sha256_end(set->hash, digest);
    key[0] = TAG_HASHED;
    memcpy(key + 1, digest, KEY_BYTES - 1);
    return SWC_OK;
}

/* Two multiplications over the 12 bytes, and the finaliser of MurmurHash3 (Appleby, public domain
 * constants): the low byte picks the part, the high half the slot. */
static uint64_t hash_key(const unsigned char *key)
{
    uint64_t head;
    uint32_t tail;
    memcpy(&head, key, sizeof head);
    memcpy(&tail, key + sizeof head, sizeof tail);
    uint64_t hash = head * UINT64_C(0x9e3779b97f4a7c15) ^ (head >> 29) ^
                    (uint64_t)tail * UINT64_C(0xc2b2ae3d27d4eb4f);
    hash ^= hash >> 33;
    hash *= UINT64_C(0xff51afd7ed558ccd);
    hash ^= hash >> 33;
    hash *= UINT64_C(0xc4ceb9fe1a85ec53);
    return hash ^ (hash >> 33);
}

static unsigned char tag_of(uint64_t hash)
{
    return (unsigned char)(0x80 | (hash >> 8 & 0x7f)); /* the low byte has picked the part */
}

/* Every slot has a tag of one byte: 0 free, else 0x80 and seven bits of the hash. Eight tags are
 * compared at a time, so that a part can be nine tenths full and still be searched fast. */
enum { GROUP = 8 };

static size_t first_byte(uint64_t bits)
{
    return (size_t)__builtin_ctzll(bits) / 8;
}

static bool same_key(const unsigned char *a, const unsigned char *b)
{
    return memcmp(a, b, KEY_BYTES) == 0;
}

/* The index of a key, or of the free slot where it belongs. */
static size_t find_slot(const idset_part *part, const unsigned char *key, uint64_t hash,
                        bool *found_out)
{
    unsigned char tag = tag_of(hash);
    size_t groups = part->capacity / GROUP;
    size_t group = (size_t)(((hash >> 32) * groups) >> 32);
    for (;;) {
        const unsigned char *tags = part->tags + group * GROUP;
        uint64_t word = swc_load8(tags);
        uint64_t alike = swc_zero_bytes(word ^ SWC_EVERY_BYTE(tag));
        while (alike != 0) {
            size_t index = group * GROUP + first_byte(alike);
            if (part->tags[index] == tag && same_key(part->slots + index * SLOT_BYTES, key)) {
                *found_out = true;
                return index;
            }
            alike &= alike - 1;
        }
        uint64_t free_bits = swc_zero_bytes(word);
        if (free_bits != 0) {
            *found_out = false;
            return group * GROUP + first_byte(free_bits);
        }
        group = group + 1 == groups ? 0 : group + 1;
    }
}

static bool grow_part(idset_part *part)
{
    idset_part larger = {.count = part->count};
    uint32_t wanted = part->capacity + part->capacity / 6;
    larger.capacity = (wanted / GROUP + 1) * GROUP;
    larger.tags = calloc(larger.capacity, 1);
    larger.slots = malloc((size_t)larger.capacity * SLOT_BYTES);
    if (larger.slots == NULL || larger.tags == NULL) {
        free(larger.slots);
        free(larger.tags);
        return false;
    }
    for (size_t i = 0; i < part->capacity; i++) {
        if (part->tags[i] != 0) {
            const unsigned char *slot = part->slots + i * SLOT_BYTES;
            uint64_t hash = hash_key(slot);
            bool found = false;
            size_t index = find_slot(&larger, slot, hash, &found);
            larger.tags[index] = tag_of(hash);
            memcpy(larger.slots + index * SLOT_BYTES, slot, SLOT_BYTES);
        }
    }
    free(part->slots);
    free(part->tags);
    *part = larger;
    return true;
}

static void put_place(unsigned char *bytes, idset_place place)
{
    uint64_t packed = ((uint64_t)place.sheet << 30) | place.row;
    for (size_t i = 0; i < PLACE_BYTES; i++) {
        bytes[i] = (unsigned char)(packed >> (8 * i));
    }
}

static idset_place get_place(const unsigned char *bytes)
{
    uint64_t packed = 0;
    for (size_t i = 0; i < PLACE_BYTES; i++) {
        packed |= (uint64_t)bytes[i] << (8 * i);
    }
    return (idset_place){(uint32_t)(packed >> 30), (uint32_t)(packed & (IDSET_MAX_ROW - 1))};
}

swc_status swc_validate_idset_put(idset *set, swc_str id, idset_place place, idset_place *first_out,
                                  bool *found_out, swc_error *error)
{
    unsigned char key[KEY_BYTES];
    swc_status status = make_key(set, id, key, error);
    if (status != SWC_OK) {
        return status;
    }
    uint64_t hash = hash_key(key);
    idset_part *part = &set->parts[hash % IDSET_PARTS];
    if ((uint64_t)(part->count + 1) * 100 > (uint64_t)part->capacity * FULL_PERCENT &&
        !grow_part(part)) {
        return swc_fail_memory(error);
    }
    size_t index = find_slot(part, key, hash, found_out);
    unsigned char *slot = part->slots + index * SLOT_BYTES;
    if (!*found_out) {
        part->tags[index] = tag_of(hash);
        memcpy(slot, key, KEY_BYTES);
        put_place(slot + KEY_BYTES, place);
        part->count++;
        set->count++;
    }
    *first_out = get_place(slot + KEY_BYTES);
    return SWC_OK;
}

swc_status swc_validate_idset_find(idset *set, swc_str id, idset_place *first_out, bool *found_out,
                                   swc_error *error)
{
    unsigned char key[KEY_BYTES];
    swc_status status = make_key(set, id, key, error);
    if (status != SWC_OK) {
        return status;
    }
    uint64_t hash = hash_key(key);
    const idset_part *part = &set->parts[hash % IDSET_PARTS];
    *found_out = false;
    if (part->capacity > 0) {
        size_t index = find_slot(part, key, hash, found_out);
        if (*found_out && first_out != NULL) {
            *first_out = get_place(part->slots + index * SLOT_BYTES + KEY_BYTES);
        }
    }
    return SWC_OK;
}

size_t swc_validate_idset_bytes(const idset *set)
{
    size_t bytes = 0;
    for (size_t i = 0; i < IDSET_PARTS; i++) {
        bytes += (size_t)set->parts[i].capacity * (SLOT_BYTES + 1);
    }
    return bytes;
}

void swc_validate_idset_free(idset *set)
{
    for (size_t i = 0; i < IDSET_PARTS; i++) {
        free(set->parts[i].slots);
        free(set->parts[i].tags);
    }
    swc_sha256_free(set->hash);
    *set = (idset){0};
}
