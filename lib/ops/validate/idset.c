/* A compact set of IDs: open addressing in parts that grow by a sixth. Knows no columns. */
#include "ops/validate/idset.h"

#include "base/word8.h"
#include "text/number.h"

#include <stdlib.h>
#include <string.h>

enum { DIGITS_KEY_BYTES = 8, OTHER_KEY_BYTES = 12, PLACE_BYTES = 6 };
enum { MAX_DIGITS = 17, LENGTH_BITS = 5 }; /* 10^17 takes 57 bits */
enum { MAX_EXACT_BYTES = OTHER_KEY_BYTES - 1, TAG_HASHED = 0xff };

/* How full a part may be, and by what fraction it then grows: 15 bytes a slot (with its tag) filled
 * between 62 % and 94 %, or 19 bytes filled between 80 % and 94 %, are at most 24 bytes an ID. */
enum { FULL_PERCENT = 94, DIGITS_GROW = 2, OTHER_GROW = 6 };

typedef struct id_key {
    unsigned char bytes[OTHER_KEY_BYTES];
    size_t length; /* DIGITS_KEY_BYTES or OTHER_KEY_BYTES */
    uint64_t hash;
} id_key;

/* Two multiplications, and the finaliser of MurmurHash3 (Appleby, public domain constants): the low
 * byte picks the part, the next seven bits are the tag, the high half picks the slot. */
static uint64_t hash_key(const unsigned char *bytes, size_t length)
{
    uint64_t head = swc_load8(bytes);
    uint64_t hash = head * UINT64_C(0x9e3779b97f4a7c15) ^ (head >> 29);
    if (length == OTHER_KEY_BYTES) {
        hash ^= (swc_load8(bytes + 4) >> 32) * UINT64_C(0xc2b2ae3d27d4eb4f);
    }
    hash ^= hash >> 33;
    hash *= UINT64_C(0xff51afd7ed558ccd);
    hash ^= hash >> 33;
    hash *= UINT64_C(0xc4ceb9fe1a85ec53);
    return hash ^ (hash >> 33);
}

/* The number and its count of digits, which tells 012 from 12. */
static uint64_t pack_digits(swc_str id)
{
    uint64_t number = 0;
    size_t at = 0;
    for (; at + 8 <= id.length; at += 8) {
        number = number * 100000000 + swc_digits8(swc_load8(id.data + at));
    }
    for (; at < id.length; at++) {
        number = number * 10 + (uint64_t)(id.data[at] - '0');
    }
    return number << LENGTH_BITS | id.length;
}

static swc_status make_key(idset *set, swc_str id, id_key *key, swc_error *error)
{
    memset(key->bytes, 0, sizeof key->bytes);
    bool is_expected = id.data == set->expected.data && id.length == set->expected.length;
    set->expected.data = NULL;
    if (is_expected) {
        memcpy(key->bytes, &set->expected_key, sizeof set->expected_key);
        key->length = DIGITS_KEY_BYTES;
        key->hash = set->expected_hash;
        return SWC_OK;
    }
    if (id.length <= MAX_DIGITS && swc_is_digits(id)) {
        uint64_t packed = pack_digits(id);
        memcpy(key->bytes, &packed, sizeof packed);
        key->length = DIGITS_KEY_BYTES;
    } else if (id.length <= MAX_EXACT_BYTES) {
        key->bytes[0] = (unsigned char)id.length;
        memcpy(key->bytes + 1, id.data, id.length);
        key->length = OTHER_KEY_BYTES;
    } else {
        swc_status status = set->hash == NULL ? swc_sha256_new(&set->hash, error) : SWC_OK;
        if (status != SWC_OK) {
            return status;
        }
        uint8_t digest[SWC_SHA256_BYTES];
        swc_sha256_reset(set->hash);
        swc_sha256_add(set->hash, id.data, id.length);
        swc_sha256_end(set->hash, digest);
        key->bytes[0] = TAG_HASHED;
        memcpy(key->bytes + 1, digest, OTHER_KEY_BYTES - 1);
        key->length = OTHER_KEY_BYTES;
    }
    key->hash = hash_key(key->bytes, key->length);
    return SWC_OK;
}

static unsigned char tag_of(uint64_t hash)
{
    return (unsigned char)(0x80 | (hash >> 8 & 0x7f)); /* the low byte has picked the part */
}

static idset_part *part_of(idset *set, const id_key *key)
{
    idset_part *parts = key->length == DIGITS_KEY_BYTES ? set->digits : set->others;
    return &parts[key->hash % IDSET_PARTS];
}

/* Eight slots lie together, behind a tag of one byte for each: 0 free, else 0x80 and seven bits of
 * the hash. The tags are compared all at once, so that a part can be nine tenths full and still be
 * searched fast; and one page of memory holds all that a search usually needs. */
enum { GROUP = 8 };

static size_t slot_bytes(size_t key_length)
{
    return key_length + PLACE_BYTES;
}

static size_t group_bytes(size_t key_length)
{
    return GROUP * (1 + slot_bytes(key_length));
}

static unsigned char *group_at(const idset_part *part, size_t group, size_t key_length)
{
    return part->groups + group * group_bytes(key_length);
}

static unsigned char *slot_at(unsigned char *group, size_t index, size_t key_length)
{
    return group + GROUP + index * slot_bytes(key_length);
}

static size_t first_byte(uint64_t bits)
{
    return (size_t)__builtin_ctzll(bits) / 8;
}

static bool same_key(const unsigned char *slot, const id_key *key)
{
    return memcmp(slot, key->bytes, DIGITS_KEY_BYTES) == 0 &&
           (key->length == DIGITS_KEY_BYTES ||
            memcmp(slot + DIGITS_KEY_BYTES, key->bytes + DIGITS_KEY_BYTES,
                   OTHER_KEY_BYTES - DIGITS_KEY_BYTES) == 0);
}

static size_t first_group(const idset_part *part, uint64_t hash)
{
    return (size_t)(((hash >> 32) * part->group_count) >> 32);
}

/* A slot as its tag and its bytes. */
typedef struct id_slot {
    unsigned char *tag;
    unsigned char *bytes;
} id_slot;

/* The slot of a key, or the free one where it belongs. */
static id_slot find_slot(const idset_part *part, const id_key *key, bool *found_out)
{
    unsigned char tag = tag_of(key->hash);
    size_t at = first_group(part, key->hash);
    for (;;) {
        unsigned char *group = group_at(part, at, key->length);
        uint64_t word = swc_load8(group);
        uint64_t alike = swc_zero_bytes(word ^ SWC_EVERY_BYTE(tag));
        for (; alike != 0; alike &= alike - 1) {
            size_t index = first_byte(alike);
            unsigned char *slot = slot_at(group, index, key->length);
            if (group[index] == tag && same_key(slot, key)) {
                *found_out = true;
                return (id_slot){group + index, slot};
            }
        }
        uint64_t free_bits = swc_zero_bytes(word);
        if (free_bits != 0) {
            size_t index = first_byte(free_bits);
            *found_out = false;
            return (id_slot){group + index, slot_at(group, index, key->length)};
        }
        at = at + 1 == part->group_count ? 0 : at + 1;
    }
}

/* The first free slot where a key of this hash may lie. */
static id_slot free_slot(const idset_part *part, uint64_t hash, size_t key_length)
{
    size_t at = first_group(part, hash);
    for (;;) {
        unsigned char *group = group_at(part, at, key_length);
        uint64_t free_bits = swc_zero_bytes(swc_load8(group));
        if (free_bits != 0) {
            size_t index = first_byte(free_bits);
            return (id_slot){group + index, slot_at(group, index, key_length)};
        }
        at = at + 1 == part->group_count ? 0 : at + 1;
    }
}

static bool grow_part(idset_part *part, size_t key_length)
{
    uint32_t fraction = key_length == DIGITS_KEY_BYTES ? DIGITS_GROW : OTHER_GROW;
    idset_part larger = {.count = part->count,
                         .group_count = part->group_count + part->group_count / fraction + 1};
    larger.groups = malloc(larger.group_count * group_bytes(key_length));
    if (larger.groups == NULL) {
        return false;
    }
    for (size_t g = 0; g < larger.group_count; g++) {
        memset(group_at(&larger, g, key_length), 0, GROUP);
    }
    for (size_t g = 0; g < part->group_count; g++) {
        unsigned char *group = group_at(part, g, key_length);
        for (size_t i = 0; i < GROUP; i++) {
            if (group[i] != 0) {
                const unsigned char *slot = slot_at(group, i, key_length);
                uint64_t hash = hash_key(slot, key_length);
                id_slot place = free_slot(&larger, hash, key_length);
                *place.tag = group[i];
                memcpy(place.bytes, slot, slot_bytes(key_length));
            }
        }
    }
    free(part->groups);
    *part = larger;
    return true;
}

static void put_place(unsigned char *bytes, idset_place place)
{
    uint64_t packed = htole64((uint64_t)place.sheet << 30 | place.row);
    memcpy(bytes, &packed, PLACE_BYTES);
}

static idset_place get_place(const unsigned char *bytes)
{
    uint64_t packed = 0;
    memcpy(&packed, bytes, PLACE_BYTES);
    packed = le64toh(packed);
    return (idset_place){(uint32_t)(packed >> 30), (uint32_t)(packed & (IDSET_MAX_ROW - 1))};
}

void swc_validate_idset_expect(idset *set, swc_str id)
{
    enum { LINE_BYTES = 64 };
    set->expected.data = NULL;
    if (id.length == 0 || id.length > MAX_DIGITS || !swc_is_digits(id)) {
        return; /* the others are few */
    }
    uint64_t packed = pack_digits(id);
    uint64_t hash = hash_key((const unsigned char *)&packed, DIGITS_KEY_BYTES);
    const idset_part *part = &set->digits[hash % IDSET_PARTS];
    set->expected = id;
    set->expected_key = packed;
    set->expected_hash = hash;
    if (part->group_count > 0) {
        unsigned char *group = group_at(part, first_group(part, hash), DIGITS_KEY_BYTES);
        __builtin_prefetch(group);
        __builtin_prefetch(group + LINE_BYTES);
    }
}

swc_status swc_validate_idset_put(idset *set, swc_str id, idset_place place, idset_place *first_out,
                                  bool *found_out, swc_error *error)
{
    id_key key;
    swc_status status = make_key(set, id, &key, error);
    if (status != SWC_OK) {
        return status;
    }
    idset_part *part = part_of(set, &key);
    if ((uint64_t)(part->count + 1) * 100 > (uint64_t)part->group_count * GROUP * FULL_PERCENT &&
        !grow_part(part, key.length)) {
        return swc_fail_memory(error);
    }
    id_slot slot = find_slot(part, &key, found_out);
    if (!*found_out) {
        *slot.tag = tag_of(key.hash);
        memcpy(slot.bytes, key.bytes, DIGITS_KEY_BYTES);
        if (key.length > DIGITS_KEY_BYTES) {
            memcpy(slot.bytes + DIGITS_KEY_BYTES, key.bytes + DIGITS_KEY_BYTES,
                   OTHER_KEY_BYTES - DIGITS_KEY_BYTES);
        }
        put_place(slot.bytes + key.length, place);
        part->count++;
        set->count++;
    }
    *first_out = *found_out ? get_place(slot.bytes + key.length) : place;
    return SWC_OK;
}

swc_status swc_validate_idset_find(idset *set, swc_str id, idset_place *first_out, bool *found_out,
                                   swc_error *error)
{
    id_key key;
    swc_status status = make_key(set, id, &key, error);
    if (status != SWC_OK) {
        return status;
    }
    const idset_part *part = part_of(set, &key);
    *found_out = false;
    if (part->group_count > 0) {
        id_slot slot = find_slot(part, &key, found_out);
        if (*found_out && first_out != NULL) {
            *first_out = get_place(slot.bytes + key.length);
        }
    }
    return SWC_OK;
}

size_t swc_validate_idset_bytes(const idset *set)
{
    size_t bytes = 0;
    for (size_t i = 0; i < IDSET_PARTS; i++) {
        bytes += set->digits[i].group_count * group_bytes(DIGITS_KEY_BYTES) +
                 set->others[i].group_count * group_bytes(OTHER_KEY_BYTES);
    }
    return bytes;
}

void swc_validate_idset_free(idset *set)
{
    for (size_t i = 0; i < IDSET_PARTS; i++) {
        free(set->digits[i].groups);
        free(set->others[i].groups);
    }
    swc_sha256_free(set->hash);
    *set = (idset){0};
}
