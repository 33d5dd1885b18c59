/* A compact set of IDs: a log of them, and an index that costs one line of the cache an ID. Knows
 * no columns. */
#include "ops/validate/idset.h"

#include "base/word8.h"
#include "swc/memory.h"
#include "text/number.h"

#include <stdlib.h>
#include <string.h>

/*
 * What comes is written behind what came before: 12 bytes an ID of digits, 16 another. A line of
 * the index holds sixteen slots: the number of an entry, from 1, and in the bits above it a tag,
 * bits of its hash. So a look at one line tells nearly always that an ID is new. An index that is
 * full is made anew from the log, which is read from its start to its end.
 */
enum { LINE_BYTES = 64, LINE_SLOTS = 16, PIECE_ENTRIES = 512 };

struct idset_line {
    uint32_t slots[LINE_SLOTS]; /* 0: free; those in use come first */
};

enum { HEAD_BYTES = 8, TAIL_BYTES = 4, ROW_BYTES = 4 };
enum { MAX_DIGITS = 17, LENGTH_BITS = 5 }; /* 10^17 takes 57 bits */
enum { MAX_EXACT_BYTES = HEAD_BYTES + TAIL_BYTES - 1, TAG_HASHED = 0xff };
enum { MAX_ENTRIES = 1 << 30 }; /* a slot of the index has 32 bits */

/* How full the index may be, and by what fraction it then grows: an entry of 12 bytes and a slot of
 * 4 where 37 % are in use at least, or one of 16 where half are, are less than 24 bytes an ID. */
enum { FULL_PERCENT = 70, FIRST_LINES = 64, DIGITS_GROW_PERCENT = 90, OTHER_GROW_PERCENT = 35 };

/* Two multiplications, each folded: the upper half picks the line, the lower one is the tag. */
static uint64_t hash_of(uint64_t head, uint32_t tail)
{
    uint64_t hash = head * UINT64_C(0x9e3779b97f4a7c15) ^ tail * UINT64_C(0xc2b2ae3d27d4eb4f);
    hash = (hash ^ hash >> 32) * UINT64_C(0xff51afd7ed558ccd);
    return hash ^ hash >> 32;
}

/* ---- keys ---- */

/* The number and its count of digits, which tells 012 from 12. The eight digits at either end are
 * read side by side; those at the end that were read at the start count for nothing. */
static uint64_t pack_digits(swc_str id)
{
    enum { WORD = sizeof(uint64_t) };
    static const uint64_t powers[] = {1,      10,      100,      1000,     10000,
                                      100000, 1000000, 10000000, 100000000};
    uint64_t number = 0;
    swc_str rest = id;
    if (rest.length > 2 * WORD) {
        number = (uint64_t)(rest.data[0] - '0');
        rest = (swc_str){id.data + 1, id.length - 1};
    }
    if (rest.length >= WORD) {
        size_t more = rest.length - WORD;
        uint64_t first = swc_digits8(swc_load8(rest.data));
        uint64_t last = swc_load8(rest.data + more) & SWC_EVERY_BYTE(0x0F);
        last = more == 0 ? 0 : swc_digits8(last & ~UINT64_C(0) << (WORD - more) * 8);
        number = (number * powers[WORD] + first) * powers[more] + last;
    } else {
        uint64_t word = swc_load_short(rest.data, rest.length) & SWC_EVERY_BYTE(0x0F);
        number = swc_digits8(word << (WORD - rest.length) * 8);
    }
    return number << LENGTH_BITS | id.length;
}

static bool is_number(swc_str id)
{
    return id.length > 0 && id.length <= MAX_DIGITS && swc_is_digits(id);
}

static idset_key key_of_digits(swc_str id)
{
    uint64_t packed = pack_digits(id);
    return (idset_key){.head = packed, .is_digits = true, .hash = hash_of(packed, 0)};
}

static swc_status make_key(idset *set, swc_str id, idset_key *key, swc_error *error)
{
    bool is_expected = id.data == set->expected.data && id.length == set->expected.length;
    set->expected.data = NULL;
    if (is_expected) {
        *key = set->expected_key;
        return SWC_OK;
    }
    if (is_number(id)) {
        *key = key_of_digits(id);
        return SWC_OK;
    }
    unsigned char bytes[HEAD_BYTES + TAIL_BYTES] = {0};
    if (id.length <= MAX_EXACT_BYTES) {
        bytes[0] = (unsigned char)id.length;
        memcpy(bytes + 1, id.data, id.length);
    } else {
        swc_status status = set->hash == NULL ? swc_sha256_new(&set->hash, error) : SWC_OK;
        if (status != SWC_OK) {
            return status;
        }
        uint8_t digest[SWC_SHA256_BYTES];
        swc_sha256_reset(set->hash);
        swc_sha256_add(set->hash, id.data, id.length);
        swc_sha256_end(set->hash, digest);
        bytes[0] = TAG_HASHED;
        memcpy(bytes + 1, digest, sizeof bytes - 1);
    }
    *key = (idset_key){.is_digits = false};
    memcpy(&key->head, bytes, HEAD_BYTES);
    memcpy(&key->tail, bytes + HEAD_BYTES, TAIL_BYTES);
    key->hash = hash_of(key->head, key->tail);
    return SWC_OK;
}

/* ---- the log ---- */

static size_t entry_bytes(bool is_digits)
{
    return is_digits ? HEAD_BYTES + ROW_BYTES : HEAD_BYTES + TAIL_BYTES + ROW_BYTES;
}

static unsigned char *entry_at(const idset_table *table, bool is_digits, uint32_t number)
{
    return table->pieces[number / PIECE_ENTRIES] + number % PIECE_ENTRIES * entry_bytes(is_digits);
}

static bool same_key(const unsigned char *entry, const idset_key *key)
{
    return memcmp(entry, &key->head, HEAD_BYTES) == 0 &&
           (key->is_digits || memcmp(entry + HEAD_BYTES, &key->tail, TAIL_BYTES) == 0);
}

static uint64_t hash_of_entry(const unsigned char *entry, bool is_digits)
{
    uint64_t head;
    uint32_t tail = 0;
    memcpy(&head, entry, HEAD_BYTES);
    if (!is_digits) {
        memcpy(&tail, entry + HEAD_BYTES, TAIL_BYTES);
    }
    return hash_of(head, tail);
}

/* Sheets come one after the other, so only where one begins is kept. */
static bool begin_sheet(idset_table *table, uint32_t sheet)
{
    void *sheets = table->sheets;
    if (!swc_grow(&sheets, &table->sheet_capacity, table->sheet_count + 1, sizeof *table->sheets)) {
        return false;
    }
    table->sheets = sheets;
    table->sheets[table->sheet_count++] = (struct idset_sheet){table->count, sheet};
    return true;
}

static idset_place place_of(const idset_table *table, bool is_digits, uint32_t number)
{
    size_t low = 0; /* the last sheet that begins no later */
    size_t high = table->sheet_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (table->sheets[middle].first_entry <= number) {
            low = middle;
        } else {
            high = middle;
        }
    }
    idset_place place = {.sheet = table->sheets[low].sheet};
    memcpy(&place.row, entry_at(table, is_digits, number) + entry_bytes(is_digits) - ROW_BYTES,
           ROW_BYTES);
    return place;
}

static bool begin_piece(idset_table *table, size_t bytes)
{
    size_t piece = table->count / PIECE_ENTRIES;
    void *pieces = table->pieces;
    if (table->count == MAX_ENTRIES ||
        !swc_grow(&pieces, &table->piece_capacity, piece + 1, sizeof *table->pieces)) {
        return false;
    }
    table->pieces = pieces;
    table->pieces[piece] = malloc(PIECE_ENTRIES * bytes);
    return table->pieces[piece] != NULL;
}

static bool append(idset_table *table, const idset_key *key, idset_place place)
{
    size_t bytes = entry_bytes(key->is_digits);
    bool is_of_last =
        table->sheet_count > 0 && table->sheets[table->sheet_count - 1].sheet == place.sheet;
    if (!is_of_last && !begin_sheet(table, place.sheet)) {
        return false;
    }
    if (table->count % PIECE_ENTRIES == 0 && !begin_piece(table, bytes)) {
        return false;
    }
    unsigned char *entry = entry_at(table, key->is_digits, table->count);
    memcpy(entry, &key->head, HEAD_BYTES);
    if (!key->is_digits) {
        memcpy(entry + HEAD_BYTES, &key->tail, TAIL_BYTES);
    }
    memcpy(entry + bytes - ROW_BYTES, &place.row, ROW_BYTES);
    table->count++;
    return true;
}

/* ---- the index ---- */

static size_t first_line(const idset_table *table, uint64_t hash)
{
    return (size_t)(((hash >> 32) * table->line_count) >> 32);
}

static idset_line *next_line(const idset_table *table, idset_line *line)
{
    return line + 1 == table->lines + table->line_count ? table->lines : line + 1;
}

/* What a slot holds above the entry's number. */
static uint32_t tag_of(const idset_table *table, uint64_t hash)
{
    return (uint32_t)hash & ~table->number_mask;
}

/* Every slot is looked at: compilers then make four steps one. */
static inline size_t used_slots(const idset_line *line)
{
    uint32_t used = 0;
    for (size_t i = 0; i < LINE_SLOTS; i++) {
        used += line->slots[i] != 0;
    }
    return used;
}

static inline bool has_tag(const idset_table *table, const idset_line *line, uint32_t tag)
{
    uint32_t alike = 0;
    for (size_t i = 0; i < LINE_SLOTS; i++) {
        alike |= (line->slots[i] & ~table->number_mask) == tag;
    }
    return alike != 0;
}

/* Index every entry of the log: each one's line is sent for while those before are filled. */
static void fill_index(idset_table *table, bool is_digits)
{
    enum { AHEAD = 16 };
    uint64_t hashes[AHEAD] = {0};
    for (uint64_t i = 0; i < (uint64_t)table->count + AHEAD; i++) {
        uint64_t *hash = &hashes[i % AHEAD];
        if (i >= AHEAD) {
            idset_line *line = table->lines + first_line(table, *hash);
            size_t used = used_slots(line);
            while (used == LINE_SLOTS) {
                line = next_line(table, line);
                used = used_slots(line);
            }
            line->slots[used] = tag_of(table, *hash) | (uint32_t)(i - AHEAD + 1);
        }
        if (i < table->count) {
            *hash = hash_of_entry(entry_at(table, is_digits, (uint32_t)i), is_digits);
            __builtin_prefetch(table->lines + first_line(table, *hash), 1);
        }
    }
}

static bool is_full(const idset_table *table)
{
    return ((uint64_t)table->count + 1) * 100 >
           (uint64_t)table->line_count * LINE_SLOTS * FULL_PERCENT;
}

/* The old index goes first: both together would be more than an ID may take. */
static bool grow_index(idset_table *table, bool is_digits)
{
    size_t percent = is_digits ? DIGITS_GROW_PERCENT : OTHER_GROW_PERCENT;
    size_t wanted = table->line_count + table->line_count * percent / 100;
    wanted = wanted < FIRST_LINES ? FIRST_LINES : wanted;
    free(table->index);
    table->line_count = 0;
    table->index = calloc(wanted + 1, LINE_BYTES);
    if (table->index == NULL) {
        return false;
    }
    uintptr_t start = (uintptr_t)table->index;
    size_t skipped = (LINE_BYTES - start % LINE_BYTES) % LINE_BYTES;
    table->lines = (void *)((unsigned char *)table->index + skipped);
    table->line_count = wanted;
    table->number_mask = 1;
    while (table->number_mask < wanted * LINE_SLOTS) {
        table->number_mask = table->number_mask << 1 | 1;
    }
    fill_index(table, is_digits);
    return true;
}

/* The number of a key's entry from 1; else 0, and the slot where it belongs. */
static uint32_t find_entry(const idset_table *table, const idset_key *key, uint32_t **slot_out)
{
    uint32_t tag = tag_of(table, key->hash);
    idset_line *line = table->lines + first_line(table, key->hash);
    for (;; line = next_line(table, line)) {
        size_t used = used_slots(line);
        bool is_alike = has_tag(table, line, tag); /* or a free slot is, to a tag of 0 */
        for (size_t i = 0; is_alike && i < used; i++) {
            uint32_t number = line->slots[i] & table->number_mask;
            if ((line->slots[i] & ~table->number_mask) == tag &&
                same_key(entry_at(table, key->is_digits, number - 1), key)) {
                return number;
            }
        }
        if (used < LINE_SLOTS) {
            *slot_out = &line->slots[used];
            return 0;
        }
    }
}

static idset_table *table_of(idset *set, const idset_key *key)
{
    return key->is_digits ? &set->digits : &set->others;
}

void swc_validate_idset_expect(idset *set, swc_str id)
{
    set->expected.data = NULL;
    if (!is_number(id)) {
        return; /* the others are few */
    }
    set->expected = id;
    set->expected_key = key_of_digits(id);
    if (set->digits.line_count > 0) {
        __builtin_prefetch(set->digits.lines + first_line(&set->digits, set->expected_key.hash), 1);
    }
}

swc_status swc_validate_idset_put(idset *set, swc_str id, idset_place place, idset_place *first_out,
                                  bool *found_out, swc_error *error)
{
    idset_key key;
    swc_status status = make_key(set, id, &key, error);
    if (status != SWC_OK) {
        return status;
    }
    idset_table *table = table_of(set, &key);
    if (is_full(table) && !grow_index(table, key.is_digits)) {
        return swc_fail_memory(error);
    }
    uint32_t *slot = NULL;
    uint32_t number = find_entry(table, &key, &slot);
    *found_out = number > 0;
    if (*found_out) {
        *first_out = place_of(table, key.is_digits, number - 1);
        return SWC_OK;
    }
    *first_out = place;
    if (!append(table, &key, place)) {
        return swc_fail_memory(error);
    }
    *slot = tag_of(table, key.hash) | table->count;
    set->count++;
    return SWC_OK;
}

swc_status swc_validate_idset_find(idset *set, swc_str id, idset_place *first_out, bool *found_out,
                                   swc_error *error)
{
    idset_key key;
    swc_status status = make_key(set, id, &key, error);
    if (status != SWC_OK) {
        return status;
    }
    const idset_table *table = table_of(set, &key);
    uint32_t *slot = NULL;
    uint32_t number = table->line_count == 0 ? 0 : find_entry(table, &key, &slot);
    *found_out = number > 0;
    if (*found_out && first_out != NULL) {
        *first_out = place_of(table, key.is_digits, number - 1);
    }
    return SWC_OK;
}

static size_t table_bytes(const idset_table *table, bool is_digits)
{
    size_t pieces = ((size_t)table->count + PIECE_ENTRIES - 1) / PIECE_ENTRIES;
    return pieces * PIECE_ENTRIES * entry_bytes(is_digits) +
           table->piece_capacity * sizeof *table->pieces +
           table->sheet_capacity * sizeof *table->sheets + table->line_count * LINE_BYTES;
}

size_t swc_validate_idset_bytes(const idset *set)
{
    return table_bytes(&set->digits, true) + table_bytes(&set->others, false);
}

static void free_table(idset_table *table)
{
    size_t pieces = ((size_t)table->count + PIECE_ENTRIES - 1) / PIECE_ENTRIES;
    for (size_t i = 0; i < pieces; i++) {
        free(table->pieces[i]);
    }
    free(table->pieces);
    free(table->sheets);
    free(table->index);
}

void swc_validate_idset_free(idset *set)
{
    free_table(&set->digits);
    free_table(&set->others);
    swc_sha256_free(set->hash);
    *set = (idset){0};
}
