/* A compact set of IDs: open addressing in parts that grow by a fifth. Knows no columns. */
#include "ops/validate/idset.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_BYTES = 12, PLACE_BYTES = 6, SLOT_BYTES = KEY_BYTES + PLACE_BYTES };
enum { MAX_EXACT_BYTES = KEY_BYTES - 1, MAX_EXACT_DIGITS = 20 };
enum { TAG_DIGITS = 0x40, TAG_HASHED = 0xff }; /* else: the length of an exact key */

/* Fill between 75 % and 90 %: 20 to 24 bytes an ID. */
enum { FULL_PERCENT = 90, FIRST_CAPACITY = 8 };

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

/* The slot of a key, or the free slot where it belongs. */
static unsigned char *find_slot(const idset_part *part, const unsigned char *key, uint64_t hash)
{
    /* the high half picks the slot, the low bits have picked the part */
    size_t i = (size_t)(((hash >> 32) * part->capacity) >> 32);
    for (;;) {
        unsigned char *slot = part->slots + i * SLOT_BYTES;
        if (slot[0] == 0 || memcmp(slot, key, KEY_BYTES) == 0) {
            return slot;
        }
        i = i + 1 == part->capacity ? 0 : i + 1;
    }
}

static bool grow_part(idset_part *part)
{
    idset_part larger = {.count = part->count};
    larger.capacity =
        part->capacity == 0 ? FIRST_CAPACITY : part->capacity + part->capacity / 5 + 2;
    larger.slots = calloc(larger.capacity, SLOT_BYTES);
    if (larger.slots == NULL) {
        return false;
    }
    for (size_t i = 0; i < part->capacity; i++) {
        const unsigned char *slot = part->slots + i * SLOT_BYTES;
        if (slot[0] != 0) {
            memcpy(find_slot(&larger, slot, hash_key(slot)), slot, SLOT_BYTES);
        }
    }
    free(part->slots);
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
    unsigned char *slot = find_slot(part, key, hash);
    *found_out = slot[0] != 0;
    if (!*found_out) {
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
        const unsigned char *slot = find_slot(part, key, hash);
        *found_out = slot[0] != 0;
        if (*found_out && first_out != NULL) {
            *first_out = get_place(slot + KEY_BYTES);
        }
    }
    return SWC_OK;
}

size_t swc_validate_idset_bytes(const idset *set)
{
    size_t bytes = 0;
    for (size_t i = 0; i < IDSET_PARTS; i++) {
        bytes += (size_t)set->parts[i].capacity * SLOT_BYTES;
    }
    return bytes;
}

void swc_validate_idset_free(idset *set)
{
    for (size_t i = 0; i < IDSET_PARTS; i++) {
        free(set->parts[i].slots);
    }
    swc_sha256_free(set->hash);
    *set = (idset){0};
}
