/* Sorted blocking passes. Compares no values beyond equality of keys. */
#include "ops/dedupe/block.h"

#include "ops/dedupe/radix.h"

#include <stdlib.h>
#include <string.h>

static uint64_t mix(uint64_t a, uint64_t b)
{
    uint64_t x = (a ^ (b + UINT64_C(0x9e3779b97f4a7c15) + (a << 6) + (a >> 2))) *
                 UINT64_C(0xff51afd7ed558ccd);
    x ^= x >> 32;
    x *= UINT64_C(0xc4ceb9fe1a85ec53);
    return x ^ x >> 29;
}

/* 0 when one of the parts is missing. */
static uint64_t both(uint64_t a, uint64_t b)
{
    return a == 0 || b == 0 ? 0 : mix(a, b) | 1;
}

static uint64_t birth_of(const person_row *person)
{
    return person->month == 0
               ? 0
               : (uint64_t)person->year << 16 | (uint64_t)person->month << 8 | person->day;
}

/* Day and month in either order. */
static uint64_t day_month_of(const person_row *person)
{
    uint64_t low = person->day < person->month ? person->day : person->month;
    uint64_t high = person->day < person->month ? person->month : person->day;
    return person->month == 0 ? 0 : low << 8 | high;
}

static uint64_t unordered_birth_of(const person_row *person)
{
    uint64_t day_month = day_month_of(person);
    return day_month == 0 ? 0 : (uint64_t)person->year << 16 | day_month;
}

static uint64_t id_key(const person_row *person)
{
    return person_id(person) == 0 ? 0 : mix(person_id(person), 1);
}

static uint64_t code_key(const person_row *person)
{
    return person->student_id == 0 ? 0 : mix(person->student_id, 2);
}

static uint64_t birth_given_key(const person_row *person)
{
    return both(unordered_birth_of(person), person->given);
}

static uint64_t birth_given_surname_key(const person_row *person)
{
    return both(birth_given_key(person), person->surname);
}

static uint64_t birth_given_commune_key(const person_row *person)
{
    return both(birth_given_key(person), both(person->commune_today, 14));
}

static uint64_t name_year_key(const person_row *person)
{
    return both(person->name, person->year);
}

static uint64_t name_day_key(const person_row *person)
{
    return both(person->name, day_month_of(person));
}

static uint64_t name_school_key(const person_row *person)
{
    return both(person->name, person->school);
}

static uint64_t name_commune_key(const person_row *person)
{
    return both(person->name, both(person->commune_today, 3));
}

static uint64_t name_guardian_key(const person_row *person)
{
    return both(person->name, both(person->guardian, 4));
}

static uint64_t phone_given_key(const person_row *person)
{
    return both(person_phone(person), person->given);
}

static uint64_t phone_birth_key(const person_row *person)
{
    return both(person_phone(person), unordered_birth_of(person));
}

static uint64_t guardian_given_key(const person_row *person)
{
    return both(person->guardian, person->given);
}

static uint64_t guardian_birth_key(const person_row *person)
{
    return both(person->guardian, unordered_birth_of(person));
}

static uint64_t birth_surname_school_key(const person_row *person)
{
    return both(both(birth_of(person), person->surname), person->school);
}

static uint64_t sound_birth_key(const person_row *person)
{
    return both(person->sound, unordered_birth_of(person));
}

static uint64_t address_given_key(const person_row *person)
{
    return both(person->address, person->given);
}

static uint64_t address_birth_key(const person_row *person)
{
    return both(person->address, birth_of(person));
}

static uint64_t house_given_key(const person_row *person)
{
    return both(person->house, both(person->given, 5));
}

static uint64_t house_surname_key(const person_row *person)
{
    return both(person->house, both(person->surname, 6));
}

static uint64_t birth_key(const person_row *person)
{
    return both(birth_of(person), 7);
}

static uint64_t name_key(const person_row *person)
{
    return both(person->name, 8);
}

static uint64_t address_key(const person_row *person)
{
    return both(person->address, 11);
}

static uint64_t given_key(const person_row *person)
{
    return both(person->given, 12);
}

static uint64_t surname_key(const person_row *person)
{
    return both(person->surname, 13);
}

typedef uint64_t block_key(const person_row *person);

/* Each true pair of a real list is caught by several; swc-weights(7) names them. */
static const struct block_pass {
    block_key *key;
    size_t small; /* a key too weak for larger blocks: those are passed over; 0: cut finer */
} passes[] = {
    {id_key, 0},
    {code_key, 0},
    {birth_given_surname_key, 0},
    {birth_given_commune_key, 0},
    {name_day_key, 0},
    {name_school_key, 0},
    {name_commune_key, 0},
    {name_guardian_key, 0},
    {phone_given_key, 0},
    {phone_birth_key, 0},
    {guardian_given_key, 0},
    {guardian_birth_key, 0},
    {sound_birth_key, 0},
    {address_given_key, 0},
    {address_birth_key, 0},
    {birth_surname_school_key, 0},
    {birth_given_key, BLOCK_FEW},
    {name_year_key, BLOCK_FEW},
    {birth_key, BLOCK_SMALL},
    {name_key, BLOCK_FEW},
    {given_key, BLOCK_SMALL},
    {surname_key, BLOCK_SMALL},
    {address_key, BLOCK_SMALL},
    {house_given_key, BLOCK_SMALL},
    {house_surname_key, BLOCK_SMALL},
};

enum { FILTER_BITS = 1 << 20 };

typedef struct blocking {
    const people *all;
    const uint8_t *dirty;
    uint8_t *in_cut;
    content_order *order;
    const void *context;
    candidate_set *out;
    uint64_t *filter; /* FILTER_BITS bits a pass: keys of dirty rows */
    bool good;
} blocking;

static void add_pair(blocking *work, uint32_t a, uint32_t b)
{
    candidate_set *out = work->out;
    void *pairs = out->pairs;
    if (work->dirty != NULL && !work->dirty[a] && !work->dirty[b]) {
        return;
    }
    if (out->count == out->capacity &&
        !swc_grow(&pairs, &out->capacity, out->count + 1, sizeof *out->pairs)) {
        work->good = false;
        return;
    }
    out->pairs = pairs;
    out->pairs[out->count++] = a < b ? (uint64_t)a << 32 | b : (uint64_t)b << 32 | a;
}

static void add_all(blocking *work, const keyed_row *block, size_t count)
{
    for (size_t i = 0; i < count && work->good; i++) {
        for (size_t j = i + 1; j < count && work->good; j++) {
            add_pair(work, block[i].row, block[j].row);
        }
    }
}

/* Shell sort (Ciura's gaps, extended): stable memory, and the comparison carries its context. */
static void sort_by_content(const blocking *work, keyed_row *block, size_t count)
{
    size_t gap = 1;
    while (gap < count / 2) {
        gap = gap * 9 / 4 + 1;
    }
    for (;; gap = (gap - 1) * 4 / 9) {
        gap = gap < 1 ? 1 : gap;
        for (size_t i = gap; i < count; i++) {
            keyed_row item = block[i];
            size_t place = i;
            while (place >= gap &&
                   (block[place - gap].key > item.key ||
                    (block[place - gap].key == item.key &&
                     work->order(work->context, block[place - gap].row, item.row) > 0))) {
                block[place] = block[place - gap];
                place -= gap;
            }
            block[place] = item;
        }
        if (gap == 1) {
            return;
        }
    }
}

static void add_window(blocking *work, keyed_row *block, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        block[i].key = birth_of(&work->all->all[block[i].row]);
    }
    sort_by_content(work, block, count);
    for (size_t i = 0; i < count && work->good; i++) {
        for (size_t j = i + 1; j < count && j <= i + BLOCK_WINDOW && work->good; j++) {
            add_pair(work, block[i].row, block[j].row);
        }
    }
}

static int compare_keys(const void *a, const void *b)
{
    const keyed_row *first = a;
    const keyed_row *second = b;
    if (first->key != second->key) {
        return first->key < second->key ? -1 : 1;
    }
    return (first->row > second->row) - (first->row < second->row);
}

static void add_block(blocking *work, keyed_row *block, size_t count, int depth)
{
    if (count <= BLOCK_LIMIT) {
        add_all(work, block, count);
        return;
    }
    if (depth == 0) {
        work->out->cut_blocks++;
        for (size_t i = 0; i < count; i++) {
            work->in_cut[block[i].row] = 1;
        }
    }
    if (depth == 2) {
        add_window(work, block, count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        const person_row *person = &work->all->all[block[i].row];
        block[i].key = depth == 0 ? person->name : birth_of(person);
    }
    qsort(block, count, sizeof *block, compare_keys);
    for (size_t start = 0; start < count;) {
        size_t end = start + 1;
        while (end < count && block[end].key == block[start].key) {
            end++;
        }
        add_block(work, block + start, end - start, depth + 1);
        start = end;
    }
}

/* Rows are scanned for several passes at once: a person's bytes are fetched from memory once. */
enum { PASSES = sizeof passes / sizeof passes[0], AT_ONCE = 6, FILTER_WORDS = FILTER_BITS / 64 };

typedef struct block_batch {
    const struct block_pass *passes;
    size_t pass_count;
    keyed_row *items[AT_ONCE];
    size_t counts[AT_ONCE];
} block_batch;

/* The keys that dirty rows have: a row without a dirty partner need not be sorted. */
static void fill_filters(blocking *work, const block_batch *batch, const uint32_t *rows,
                         size_t row_count)
{
    memset(work->filter, 0, batch->pass_count * FILTER_BITS / 8);
    for (size_t i = 0; i < row_count; i++) {
        if (!work->dirty[rows[i]]) {
            continue;
        }
        for (size_t pass = 0; pass < batch->pass_count; pass++) {
            uint64_t bit = batch->passes[pass].key(&work->all->all[rows[i]]) >> 44;
            work->filter[pass * FILTER_WORDS + bit / 64] |= UINT64_C(1) << bit % 64;
        }
    }
}

static void collect_keys(blocking *work, block_batch *batch, const uint32_t *rows, size_t row_count)
{
    for (size_t pass = 0; pass < batch->pass_count; pass++) {
        batch->counts[pass] = 0;
    }
    if (work->dirty != NULL) {
        fill_filters(work, batch, rows, row_count);
    }
    for (size_t i = 0; i < row_count; i++) {
        const person_row *person = &work->all->all[rows[i]];
        for (size_t pass = 0; pass < batch->pass_count; pass++) {
            uint64_t key = batch->passes[pass].key(person);
            uint64_t bit = key >> 44;
            bool wanted = work->dirty == NULL ||
                          (work->filter[pass * FILTER_WORDS + bit / 64] >> bit % 64 & 1) != 0;
            if (key != 0 && wanted) {
                batch->items[pass][batch->counts[pass]++] = (keyed_row){key, rows[i]};
            }
        }
    }
}

static void pair_up(blocking *work, const struct block_pass *pass, keyed_row *items,
                    keyed_row *spare, size_t count)
{
    keyed_row *sorted = radix_sort_rows(items, spare, count, 44);
    for (size_t start = 0; start < count && work->good;) {
        size_t end = start + 1;
        while (end < count && sorted[end].key >> 20 == sorted[start].key >> 20) {
            end++;
        }
        size_t size = end - start;
        if (size <= pass->small) {
            add_all(work, sorted + start, size);
        } else if (pass->small == 0 && size > 1) {
            add_block(work, sorted + start, size, 0);
        }
        start = end;
    }
}

/* Each pair once, in ascending order. */
static bool settle(candidate_set *out)
{
    uint64_t *spare = malloc((out->count + 1) * sizeof *spare);
    if (spare == NULL) {
        return false;
    }
    if (out->count > 0) {
        uint64_t *sorted = radix_sort_values(out->pairs, spare, out->count, 64);
        if (sorted == spare) {
            memcpy(out->pairs, spare, out->count * sizeof *spare);
        }
    }
    free(spare);
    size_t kept = 0;
    for (size_t i = 0; i < out->count; i++) {
        if (i == 0 || out->pairs[i] != out->pairs[i - 1]) {
            out->pairs[kept++] = out->pairs[i];
        }
    }
    out->count = kept;
    return true;
}

swc_status block_pairs(const people *all, const uint32_t *rows, size_t row_count,
                       const uint8_t *dirty, uint8_t *in_cut, content_order *order,
                       const void *context, candidate_set *out, swc_error *error)
{
    blocking work = {.all = all,
                     .dirty = dirty,
                     .in_cut = in_cut,
                     .order = order,
                     .context = context,
                     .out = out};
    keyed_row *items = malloc((row_count + 1) * AT_ONCE * sizeof *items);
    keyed_row *spare = malloc((row_count + 1) * sizeof *spare);
    out->count = 0;
    out->cut_blocks = 0;
    work.filter = malloc((size_t)AT_ONCE * FILTER_BITS / 8);
    work.good = items != NULL && spare != NULL && work.filter != NULL;
    for (size_t first = 0; first < PASSES && work.good; first += AT_ONCE) {
        block_batch batch = {.passes = passes + first,
                             .pass_count = PASSES - first < AT_ONCE ? PASSES - first : AT_ONCE};
        for (size_t pass = 0; pass < batch.pass_count; pass++) {
            batch.items[pass] = items + pass * (row_count + 1);
        }
        collect_keys(&work, &batch, rows, row_count);
        for (size_t pass = 0; pass < batch.pass_count; pass++) {
            pair_up(&work, &batch.passes[pass], batch.items[pass], spare, batch.counts[pass]);
        }
    }
    free(items);
    free(spare);
    free(work.filter);
    return work.good && settle(out) ? SWC_OK : swc_fail_memory(error);
}

void candidates_free(candidate_set *candidates)
{
    free(candidates->pairs);
    *candidates = (candidate_set){0};
}
