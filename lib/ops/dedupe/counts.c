/* Counts how many rows carry each value: rarities, and numbers that nobody owns. */
#include "model/dedupe_weights.h"
#include "ops/dedupe/people.h"
#include "ops/dedupe/radix.h"
#include "swc/hash.h"

#include <stdlib.h>
#include <string.h>

static uint64_t *tally_at(tally_table *tally, uint64_t key)
{
    uint64_t spread = key * UINT64_C(0x9e3779b97f4a7c15);
    for (size_t i = (size_t)(spread >> 20) & tally->mask;; i = (i + 1) & tally->mask) {
        if (tally->slots[i].key == key) {
            return &tally->slots[i].count;
        }
        if (tally->slots[i].key == 0) {
            tally->slots[i].key = key;
            tally->used++;
            return &tally->slots[i].count;
        }
    }
}

static bool tally_grow(tally_table *table)
{
    size_t size = table->slots == NULL ? 1024 : (table->mask + 1) * 2;
    tally_table larger = {.mask = size - 1};
    larger.slots = calloc(size, sizeof *larger.slots);
    if (larger.slots == NULL) {
        return false;
    }
    for (size_t i = 0; table->slots != NULL && i <= table->mask; i++) {
        if (table->slots[i].key != 0) {
            *tally_at(&larger, table->slots[i].key) = table->slots[i].count;
        }
    }
    free(table->slots);
    *table = larger;
    return true;
}

static uint64_t *tally_put(tally_table *table, uint64_t key)
{
    if ((table->used + 1) * 2 > table->mask && !tally_grow(table)) {
        return NULL;
    }
    return tally_at(table, key);
}

/* Counts become rarities: once a value, not once a row. */
static void tally_settle(tally_table *table, int all_bits)
{
    for (size_t i = 0; table->slots != NULL && i <= table->mask; i++) {
        if (table->slots[i].key != 0) {
            table->slots[i].count = (uint64_t)(all_bits - dedupe_log2(table->slots[i].count));
        }
    }
}

typedef uint64_t key_reader(const person_row *person);
typedef int16_t *rarity_place(row_rarity *rarity);

#define KEY_AND_PLACE(field)                                                                       \
    static uint64_t field##_key(const person_row *person)                                          \
    {                                                                                              \
        return person->field;                                                                      \
    }                                                                                              \
    static int16_t *field##_place(row_rarity *rarity)                                              \
    {                                                                                              \
        return &rarity->field;                                                                     \
    }

KEY_AND_PLACE(name)
KEY_AND_PLACE(given)
KEY_AND_PLACE(guardian)
KEY_AND_PLACE(address)
KEY_AND_PLACE(household)
KEY_AND_PLACE(school)
KEY_AND_PLACE(commune)

static uint64_t phone_key(const person_row *person)
{
    return person_phone(person);
}

static int16_t *phone_place(row_rarity *rarity)
{
    return &rarity->phone;
}

static uint64_t birth_key(const person_row *person)
{
    return person->year == 0
               ? 0
               : (uint64_t)person->year << 16 | (uint64_t)person->month << 8 | person->day;
}

static int16_t *birth_place(row_rarity *rarity)
{
    return &rarity->birth;
}

static const struct counted_field {
    key_reader *key;
    rarity_place *place;
    bool as_it_is; /* no least number of rows: places, and words against each other */
} counted_fields[] = {
    {name_key, name_place, false},           {given_key, given_place, true},
    {birth_key, birth_place, false},         {guardian_key, guardian_place, false},
    {phone_key, phone_place, false},         {address_key, address_place, false},
    {household_key, household_place, false}, {school_key, school_place, true},
    {commune_key, commune_place, true},
};

static bool count_field(people *all, const uint32_t *rows, size_t row_count,
                        const struct counted_field *field, int all_bits)
{
    tally_table table = {0};
    for (size_t i = 0; i < row_count; i++) {
        uint64_t key = field->key(&all->all[rows[i]]);
        if (key == 0) {
            continue;
        }
        uint64_t *count = tally_put(&table, key);
        if (count == NULL) {
            free(table.slots);
            return false;
        }
        ++*count;
    }
    tally_settle(&table, all_bits);
    for (size_t i = 0; i < row_count; i++) {
        uint64_t key = field->key(&all->all[rows[i]]);
        *field->place(&all->rarities[rows[i]]) = key == 0 ? 0 : (int16_t)*tally_at(&table, key);
    }
    free(table.slots);
    return true;
}

static uint64_t word_key(dedupe_word word)
{
    uint64_t key = swc_hash64((swc_str){word.text, word.length});
    return key == 0 ? 1 : key;
}

static bool count_address_words(people *all, const uint32_t *rows, size_t row_count, int all_bits)
{
    tally_table table = {0};
    for (size_t i = 0; i < row_count; i++) {
        const person_row *person = &all->all[rows[i]];
        dedupe_word words[DEDUPE_WORDS];
        size_t count =
            dedupe_split(people_text(all, person->address_text, person->address_length), words);
        for (size_t j = 0; j < count; j++) {
            uint64_t *place = tally_put(&table, word_key(words[j]));
            if (place == NULL) {
                free(table.slots);
                return false;
            }
            ++*place;
        }
    }
    tally_settle(&table, all_bits);
    free(all->address_words.slots);
    all->address_words = table;
    return true;
}

int people_word_rarity(const people *all, swc_str word)
{
    const tally_table *table = &all->address_words;
    uint64_t key = word_key((dedupe_word){word.data, word.length});
    uint64_t spread = key * UINT64_C(0x9e3779b97f4a7c15);
    if (table->slots == NULL) {
        return 0;
    }
    for (size_t i = (size_t)(spread >> 20) & table->mask;; i = (i + 1) & table->mask) {
        if (table->slots[i].key == key) {
            int64_t bits = (int64_t)table->slots[i].count;
            return bits > 0 ? (int)bits : 0;
        }
        if (table->slots[i].key == 0) {
            return 0;
        }
    }
}

swc_status people_count(people *all, const uint32_t *rows, size_t row_count, swc_error *error)
{
    int all_bits = row_count == 0 ? 0 : dedupe_log2(row_count);
    int person_bits =
        dedupe_log2(row_count < DEDUPE_LEAST_ROWS ? (uint64_t)DEDUPE_LEAST_ROWS : row_count);
    size_t local_names = 0;
    for (size_t i = 0; i < row_count; i++) {
        local_names += (all->all[rows[i]].flags & PERSON_LOCAL_NAME) != 0;
    }
    all->foreign = local_names < row_count / 5;
    all->prior = DEDUPE_PRIOR_SHARE - person_bits;
    for (size_t i = 0; i < sizeof counted_fields / sizeof counted_fields[0]; i++) {
        const struct counted_field *field = &counted_fields[i];
        if (!count_field(all, rows, row_count, field, field->as_it_is ? all_bits : person_bits)) {
            return swc_fail_memory(error);
        }
    }
    return count_address_words(all, rows, row_count, all_bits) ? SWC_OK : swc_fail_memory(error);
}

static int compare_values(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;
    return (first > second) - (first < second);
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

/* Mark the number in every run of equal keys that has more than `limit` names. */
static void mark_runs(people *all, const keyed_row *sorted, size_t count, size_t limit, bool phones,
                      uint64_t *names)
{
    for (size_t start = 0; start < count;) {
        size_t end = start + 1;
        while (end < count && sorted[end].key == sorted[start].key) {
            end++;
        }
        if (end - start > limit &&
            distinct_names(all, sorted + start, end - start, names) > limit) {
            size_t *numbers = phones ? &all->shared.phone_count : &all->shared.id_count;
            size_t *carriers = phones ? &all->shared.phone_rows : &all->shared.id_rows;
            *numbers += 1;
            *carriers += end - start;
            for (size_t i = start; i < end; i++) {
                all->all[sorted[i].row].flags |= phones ? PERSON_PHONE_SHARED : PERSON_ID_SHARED;
            }
        }
        start = end;
    }
}

swc_status people_mark_shared(people *all, const uint32_t *rows, size_t row_count, swc_error *error)
{
    keyed_row *items = malloc((row_count + 1) * sizeof *items);
    keyed_row *spare = malloc((row_count + 1) * sizeof *spare);
    uint64_t *names = malloc((row_count + 1) * sizeof *names);
    bool good = items != NULL && spare != NULL && names != NULL;
    all->shared = (shared_numbers){.wrong_ids = all->shared.wrong_ids};
    for (size_t i = 0; i < row_count; i++) {
        all->all[rows[i]].flags &= (uint8_t) ~(PERSON_ID_SHARED | PERSON_PHONE_SHARED);
    }
    for (int phones = 0; phones < 2 && good; phones++) {
        size_t count = 0;
        for (size_t i = 0; i < row_count; i++) {
            const person_row *person = &all->all[rows[i]];
            uint64_t number = phones ? person->phone : person->personal_id;
            if (number != 0) { /* the low 55 bits hold the digits: sort on their spread */
                items[count++] = (keyed_row){number * UINT64_C(0x9e3779b97f4a7c15), rows[i]};
            }
        }
        keyed_row *sorted = radix_sort_rows(items, spare, count, 55);
        mark_runs(all, sorted, count, phones ? DEDUPE_NAMES_PER_PHONE : DEDUPE_NAMES_PER_ID,
                  phones != 0, names);
    }
    free(items);
    free(spare);
    free(names);
    return good ? SWC_OK : swc_fail_memory(error);
}
