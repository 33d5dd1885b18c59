/* Counts how many rows carry each value: rarities, and numbers that nobody owns. */
#include "model/dedupe_weights.h"
#include "ops/dedupe/near.h"
#include "ops/dedupe/radix.h"
#include "swc/hash.h"

#include <stdlib.h>
#include <string.h>

enum { AHEAD = 8, PORTION = 512 };

#define SPREAD UINT64_C(0x9e3779b97f4a7c15) /* 2^64 over the golden ratio */

/* The keys of a person's counted values, in the order of people_counted. */
static void keys_of(const person_row *person, uint64_t keys_out[COUNTED_FIELDS])
{
    keys_out[COUNTED_NAME] = person->name;
    keys_out[COUNTED_GIVEN] = person->given;
    keys_out[COUNTED_BIRTH] = person_birth(person);
    keys_out[COUNTED_GUARDIAN] = person->guardian;
    keys_out[COUNTED_PHONE] = person->phone;
    keys_out[COUNTED_ADDRESS] = person->address;
    keys_out[COUNTED_HOUSEHOLD] = person->household;
    keys_out[COUNTED_SCHOOL] = person->school;
    keys_out[COUNTED_COMMUNE] = person->commune_today;
    keys_out[COUNTED_CATEGORY] = person->category;
    keys_out[COUNTED_DEVICES] = person->devices;
}

static uint64_t word_key(swc_str word)
{
    uint64_t key = swc_hash64(word);
    return key == 0 ? 1 : key;
}

bool people_recount(people *all, const person_row *person, int change)
{
    uint64_t keys[COUNTED_FIELDS];
    keys_of(person, keys);
    for (int field = 0; field < COUNTED_FIELDS; field++) {
        if (!tally_add(&all->tallies[field], keys[field], change)) {
            return false;
        }
    }
    dedupe_word words[DEDUPE_WORDS];
    size_t count =
        person->address == 0
            ? 0
            : dedupe_split(people_text(all, person->address_text, person->address_length), words);
    for (size_t i = 0; i < count; i++) {
        uint64_t key = word_key((swc_str){words[i].text, words[i].length});
        if (!tally_add(&all->address_words, key, change)) {
            return false;
        }
    }
    all->local_names += (person->flags & PERSON_LOCAL_NAME) != 0 ? (size_t)(int64_t)change : 0;
    all->counted += (size_t)(int64_t)change;
    return true;
}

static int compare_values(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

static void find_common_births(people *all)
{
    const tally_table *births = &all->tallies[COUNTED_BIRTH];
    size_t count = 0;
    memset(all->common_births, 0, sizeof all->common_births);
    for (size_t i = 0; births->slots != NULL && i <= births->mask; i++) {
        uint64_t rows = births->slots[i].count;
        if (rows > COMMON_LEAST && rows > all->counted / COMMON_PART && count < COMMON_PART) {
            all->common_births[count++] = births->slots[i].key;
        }
    }
    qsort(all->common_births, count, sizeof *all->common_births, compare_values);
}

void people_settle_counts(people *all)
{
    size_t rows = all->counted;
    find_common_births(all);
    all->all_bits = rows == 0 ? 0 : dedupe_log2(rows);
    all->person_bits = dedupe_log2(rows < DEDUPE_LEAST_ROWS ? (uint64_t)DEDUPE_LEAST_ROWS : rows);
    all->foreign = all->local_names < rows / 5;
    all->prior = DEDUPE_PRIOR_SHARE - all->person_bits;
}

static bool count_words(people *all, const person_row *person)
{
    dedupe_word words[DEDUPE_WORDS];
    swc_str text = people_text(all, person->address_text, person->address_length);
    size_t count = person->address == 0 ? 0 : dedupe_split(text, words);
    for (size_t i = 0; i < count; i++) {
        uint64_t key = word_key((swc_str){words[i].text, words[i].length});
        if (!tally_add(&all->address_words, key, 1)) {
            return false;
        }
    }
    return true;
}

/* Rows are read once; then one field after the other, for its table stays in the cache. */
static bool count_portion(people *all, const uint32_t *rows, size_t count)
{
    uint64_t keys[PORTION][COUNTED_FIELDS];
    for (size_t i = 0; i < count; i++) {
        keys_of(&all->all[rows[i]], keys[i]);
    }
    for (int field = 0; field < COUNTED_FIELDS; field++) {
        for (size_t i = 0; i < count; i++) {
            if (i + AHEAD < count) {
                tally_prefetch(&all->tallies[field], keys[i + AHEAD][field]);
            }
            if (!tally_add(&all->tallies[field], keys[i][field], 1)) {
                return false;
            }
        }
    }
    return true;
}

swc_status people_count(people *all, const uint32_t *rows, size_t row_count, swc_error *error)
{
    for (size_t i = 1; i < SMALL_COUNTS; i++) {
        all->small_log2[i] = (int16_t)dedupe_log2(i);
    }
    tally_free(&all->address_words);
    all->local_names = 0;
    for (int field = 0; field < COUNTED_FIELDS; field++) {
        tally_free(&all->tallies[field]);
    }
    for (size_t start = 0; start < row_count; start += PORTION) {
        size_t count = row_count - start < PORTION ? row_count - start : PORTION;
        if (!count_portion(all, rows + start, count)) {
            return swc_fail_memory(error);
        }
    }
    for (size_t i = 0; i < row_count; i++) {
        const person_row *person = &all->all[rows[i]];
        if (!count_words(all, person)) {
            return swc_fail_memory(error);
        }
        all->local_names += (person->flags & PERSON_LOCAL_NAME) != 0;
    }
    all->counted = row_count;
    people_settle_counts(all);
    return SWC_OK;
}

void people_prefetch(const people *all, const person_row *person)
{
    uint64_t keys[COUNTED_FIELDS];
    keys_of(person, keys);
    for (int field = 0; field < COUNTED_FIELDS; field++) {
        tally_prefetch(&all->tallies[field], keys[field]);
    }
}

/* Large counts are few and come again and again: categories, communes, schools. */
static int log2_of(people *all, uint64_t count)
{
    if (count < SMALL_COUNTS) {
        return count == 0 ? 0 : all->small_log2[count];
    }
    struct known_log2 *known = &all->large_log2[count % LARGE_COUNTS];
    if (known->count != count) {
        *known = (struct known_log2){count, dedupe_log2(count)};
    }
    return known->bits;
}

void people_rarity(people *all, const person_row *person, row_rarity *out)
{
    uint64_t keys[COUNTED_FIELDS];
    keys_of(person, keys);
    for (int field = 0; field < COUNTED_FIELDS; field++) {
        /* places, and words against each other, are counted in the list as it is */
        bool as_it_is = field == COUNTED_SCHOOL || field == COUNTED_COMMUNE ||
                        field == COUNTED_GIVEN || field == COUNTED_CATEGORY ||
                        field == COUNTED_DEVICES;
        int rows = as_it_is ? all->all_bits : all->person_bits;
        out->bits[field] =
            (int16_t)(keys[field] == 0
                          ? 0
                          : rows - log2_of(all, tally_count(&all->tallies[field], keys[field])));
    }
}

int people_word_rarity(const people *all, swc_str word)
{
    uint64_t count = tally_count(&all->address_words, word_key(word));
    return count == 0 ? 0
                      : all->person_bits -
                            (count < SMALL_COUNTS ? all->small_log2[count] : dedupe_log2(count));
}

static size_t distinct_names(const people *all, const keyed_row *run, size_t length,
                             uint64_t *names)
{
    for (size_t i = 0; i < length; i++) {
        names[i] = all->all[run[i].row].name;
    }
    qsort(names, length, sizeof *names, compare_values);
    size_t distinct = 0;
    for (size_t i = 0; i < length; i++) {
        distinct += i == 0 || names[i] != names[i - 1];
    }
    return distinct;
}

static uint64_t frequent_key(bool phone, uint64_t spread)
{
    uint64_t key = spread ^ (phone ? UINT64_C(0x5bd1e9955bd1e995) : 0);
    return key == 0 ? 1 : key;
}

static bool remember_frequent(people *all, bool phone, uint64_t spread)
{
    return tally_add(&all->frequent, frequent_key(phone, spread), 1);
}

bool people_is_frequent(const people *all, bool phone, uint64_t number)
{
    return number != 0 && all->frequent.used > 0 &&
           tally_count(&all->frequent, frequent_key(phone, number * SPREAD)) > 0;
}

/* Mark the number in every run of equal keys that has more than `limit` names. */
static bool mark_runs(people *all, const keyed_row *sorted, size_t count, size_t limit, bool phones,
                      uint64_t *names)
{
    for (size_t start = 0; start < count;) {
        size_t end = start + 1;
        while (end < count && sorted[end].key == sorted[start].key) {
            end++;
        }
        if (end - start > limit && !remember_frequent(all, phones, sorted[start].key)) {
            return false;
        }
        if (end - start > limit &&
            distinct_names(all, sorted + start, end - start, names) > limit) {
            for (size_t i = start; i < end; i++) {
                all->all[sorted[i].row].flags |= phones ? PERSON_PHONE_SHARED : PERSON_ID_SHARED;
            }
        }
        start = end;
    }
    return true;
}

/* Leave out rows whose number `limit` rows or fewer have: nearly all. Numbers that fall on one
 * counter are only sorted for nothing. */
static size_t keep_frequent(keyed_row *items, size_t count, size_t limit, uint8_t *counters,
                            unsigned bits)
{
    memset(counters, 0, (size_t)1 << bits);
    for (size_t i = 0; i < count; i++) {
        uint8_t *counter = &counters[items[i].key >> (64 - bits)];
        *counter = (uint8_t)(*counter < UINT8_MAX ? *counter + 1 : UINT8_MAX);
    }
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        bool frequent = counters[items[i].key >> (64 - bits)] > limit;
        items[kept] = items[i];
        kept += frequent;
    }
    return kept;
}

/* Takes the old marks of the numbers in question away, and gathers who carries such a number. */
static void gather_numbers(people *all, const uint32_t *rows, size_t row_count,
                           const near_filter *near, keyed_row *const items[2], size_t counts_out[2])
{
    counts_out[0] = 0;
    counts_out[1] = 0;
    for (size_t i = 0; i < row_count; i++) {
        person_row *person = &all->all[rows[i]];
        /* the digits lie in the low bits: sort on their spread */
        if (near == NULL || near_has(near, BASE_ID, person->personal_id)) {
            person->flags &= (uint8_t)~PERSON_ID_SHARED;
            items[0][counts_out[0]] = (keyed_row){person->personal_id * SPREAD, rows[i]};
            counts_out[0] += person->personal_id != 0;
        }
        if (near == NULL || near_has(near, BASE_PHONE, person->phone)) {
            person->flags &= (uint8_t)~PERSON_PHONE_SHARED;
            items[1][counts_out[1]] = (keyed_row){person->phone * SPREAD, rows[i]};
            counts_out[1] += person->phone != 0;
        }
    }
}

static const uint8_t shared_marks = PERSON_ID_SHARED | PERSON_PHONE_SHARED;

swc_status people_mark_shared(people *all, const uint32_t *rows, size_t row_count,
                              const near_filter *near, uint8_t *changed_out, swc_error *error)
{
    keyed_row *items[2] = {malloc((row_count + 1) * sizeof **items),
                           malloc((row_count + 1) * sizeof **items)};
    keyed_row *spare = malloc((row_count + 1) * sizeof *spare);
    uint64_t *names = malloc((row_count + 1) * sizeof *names);
    unsigned bits = 10;
    while ((size_t)1 << bits < row_count * 2 && bits < 32) {
        bits++;
    }
    uint8_t *counters = malloc((size_t)1 << bits);
    size_t counts[2] = {0, 0};
    bool good =
        items[0] != NULL && items[1] != NULL && spare != NULL && names != NULL && counters != NULL;
    for (size_t i = 0; i < row_count && changed_out != NULL; i++) { /* old marks, for a moment */
        changed_out[rows[i]] |= (uint8_t)((all->all[rows[i]].flags & shared_marks) << 2);
    }
    if (near == NULL) {
        tally_free(&all->frequent);
    }
    if (good) {
        gather_numbers(all, rows, row_count, near, items, counts);
    }
    for (int phones = 0; phones < 2 && good; phones++) {
        size_t limit = phones ? DEDUPE_NAMES_PER_PHONE : DEDUPE_NAMES_PER_ID;
        size_t count = keep_frequent(items[phones], counts[phones], limit, counters, bits);
        keyed_row *sorted = radix_sort_rows(items[phones], spare, count, 55);
        good = mark_runs(all, sorted, count, limit, phones != 0, names);
    }
    for (size_t i = 0; i < row_count && changed_out != NULL; i++) {
        uint8_t old_marks = (uint8_t)(changed_out[rows[i]] >> 2 & shared_marks);
        uint8_t same = old_marks == (all->all[rows[i]].flags & shared_marks);
        changed_out[rows[i]] = (uint8_t)((changed_out[rows[i]] & 1) | !same);
    }
    free(items[0]);
    free(items[1]);
    free(spare);
    free(names);
    free(counters);
    return good ? SWC_OK : swc_fail_memory(error);
}

static size_t count_distinct(uint64_t *numbers, size_t count)
{
    size_t distinct = 0;
    qsort(numbers, count, sizeof *numbers, compare_values);
    for (size_t i = 0; i < count; i++) {
        distinct += i == 0 || numbers[i] != numbers[i - 1];
    }
    return distinct;
}

swc_status people_count_shared(people *all, const uint32_t *rows, size_t row_count,
                               swc_error *error)
{
    shared_numbers *shared = &all->shared;
    *shared = (shared_numbers){.wrong_ids = shared->wrong_ids};
    for (size_t i = 0; i < row_count; i++) {
        shared->id_rows += (all->all[rows[i]].flags & PERSON_ID_SHARED) != 0;
        shared->phone_rows += (all->all[rows[i]].flags & PERSON_PHONE_SHARED) != 0;
    }
    uint64_t *ids = malloc((shared->id_rows + 1) * sizeof *ids);
    uint64_t *phones = malloc((shared->phone_rows + 1) * sizeof *phones);
    bool good = ids != NULL && phones != NULL;
    size_t counts[2] = {0, 0};
    for (size_t i = 0; i < row_count && good; i++) {
        const person_row *person = &all->all[rows[i]];
        if ((person->flags & PERSON_ID_SHARED) != 0) {
            ids[counts[0]++] = person->personal_id;
        }
        if ((person->flags & PERSON_PHONE_SHARED) != 0) {
            phones[counts[1]++] = person->phone;
        }
    }
    if (good) {
        shared->id_count = count_distinct(ids, counts[0]);
        shared->phone_count = count_distinct(phones, counts[1]);
    }
    free(ids);
    free(phones);
    return good ? SWC_OK : swc_fail_memory(error);
}
