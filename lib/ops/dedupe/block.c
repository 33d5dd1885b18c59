/* Sorted blocking passes. Compares no values beyond equality of keys. */
#include "ops/dedupe/block.h"

#include "ops/dedupe/block_keys.h"
#include "ops/dedupe/radix.h"

#include <stdlib.h>
#include <string.h>

static uint64_t birth_of(const person_row *person)
{
    return (uint64_t)person->year << 16 | (uint64_t)person->month << 8 | person->day;
}

enum { LEAST_FILTER_BITS = 18, LARGEST_FILTER_BITS = 21 };
/* Where more than one row in MOVED_PART has moved, nearly all have a key of one. */
enum { MOVED_PART = 16 };
/* Keys are sorted and compared by their upper bits: what falls together by chance is only compared
 * once more. */
enum { KEY_BITS = 44, KEY_SHIFT = 64 - KEY_BITS };
/* From this many rows on a block has so many pairs that fetching its rows is the smaller part. */
enum { TESTED_ROWS = 5, AHEAD = 8 };

typedef struct blocking {
    const people *all;
    const uint8_t *moved; /* row_move of each row, or NULL: all pairs */
    const block_ask *ask;
    candidate_set *out;
    uint64_t *filter; /* 1 << filter_bits bits a pass: keys of moved rows */
    unsigned filter_bits;
    size_t moved_count;
    tally_table seen; /* blocks that were tested, by their rows */
    bool every;       /* pairs of rows that did not change too */
    bool good;
} blocking;

static void add_pair(blocking *work, uint32_t a, uint32_t b)
{
    candidate_set *out = work->out;
    void *pairs = out->pairs;
    if (!work->every && work->moved[a] == 0 && work->moved[b] == 0) {
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

static void test_pair(blocking *work, uint32_t a, uint32_t b)
{
    if (!work->every && work->moved[a] == 0 && work->moved[b] == 0) {
        return;
    }
    if (work->ask->may_match(work->ask->context, a, b)) {
        add_pair(work, a, b);
    } else {
        work->out->dropped++;
    }
}

/* Whether these rows were a block of an earlier pass: keys often part the rows alike. */
static bool was_tested(blocking *work, const keyed_row *block, size_t count, size_t reach)
{
    uint64_t digest = reach << 1 | work->every;
    for (size_t i = 0; i < count; i++) {
        digest = (digest ^ block[i].row) * UINT64_C(0xff51afd7ed558ccd);
        digest ^= digest >> 32;
    }
    digest += digest == 0;
    bool known = tally_count(&work->seen, digest) > 0;
    work->good = work->good && (known || tally_add(&work->seen, digest, 1));
    return known;
}

/* Each row with the `reach` rows that follow it. */
static void test_near(blocking *work, const keyed_row *block, size_t count, size_t reach)
{
    size_t fetched = 0;
    if (was_tested(work, block, count, reach)) {
        return;
    }
    for (size_t i = 0; i < count && work->good; i++) {
        size_t end = count - i > reach ? i + reach + 1 : count;
        size_t ahead = count - i > reach + AHEAD ? end + AHEAD : count;
        for (; fetched < ahead; fetched++) {
            work->ask->fetch(work->ask->context, block[fetched].row);
        }
        for (size_t j = i + 1; j < end && work->good; j++) {
            test_pair(work, block[i].row, block[j].row);
        }
    }
}

static void add_all(blocking *work, const keyed_row *block, size_t count)
{
    if (count >= TESTED_ROWS) {
        test_near(work, block, count, count);
        return;
    }
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
                     work->ask->order(work->ask->context, block[place - gap].row, item.row) > 0))) {
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
    test_near(work, block, count, BLOCK_WINDOW);
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

/* Puts the rows that are gone behind the others. @return how many there are of the others */
static size_t put_gone_last(const blocking *work, keyed_row *block, size_t count)
{
    size_t live = 0;
    for (size_t i = 0; i < count && work->moved != NULL; i++) {
        if ((work->moved[block[i].row] & ROW_GONE) == 0) {
            keyed_row item = block[i];
            block[i] = block[live];
            block[live++] = item;
        }
    }
    return work->moved == NULL ? count : live;
}

static void add_block(blocking *work, keyed_row *block, size_t count, int depth)
{
    bool first = work->every;
    size_t live = put_gone_last(work, block, count);
    if (live <= BLOCK_LIMIT) { /* what was cut before is seen whole now */
        work->every = first || count > BLOCK_LIMIT;
        add_all(work, block, live);
        work->every = first;
        return;
    }
    work->out->cut_blocks += depth == 0;
    if (depth == 2) { /* rows that did not change may meet where others have left */
        work->every = first || live < count;
        add_window(work, block, live);
        work->every = first;
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

/* The passes of one group, while their rows are gathered. */
typedef struct block_batch {
    const block_group *group;
    keyed_row *items[GROUP_PASSES];
    size_t counts[GROUP_PASSES];
} block_batch;

static uint64_t *filter_of(const blocking *work, size_t group, size_t pass)
{
    return work->filter + (((group * GROUP_PASSES + pass) << work->filter_bits) / 64);
}

/* A larger filter says yes less often, but does not stay in the cache. */
static bool take_filters(blocking *work, const uint32_t *rows, size_t row_count)
{
    for (size_t i = 0; i < row_count; i++) {
        work->moved_count += work->moved[rows[i]] != 0;
    }
    work->filter_bits = LEAST_FILTER_BITS;
    while (work->filter_bits < LARGEST_FILTER_BITS &&
           (size_t)1 << work->filter_bits < work->moved_count * 8) {
        work->filter_bits++;
    }
    work->filter =
        calloc(((size_t)BLOCK_GROUPS * GROUP_PASSES << work->filter_bits) / 64, sizeof(uint64_t));
    return work->filter != NULL;
}

/* The keys that moved rows have: a row without a moved partner need not be sorted. */
static void fill_filters(blocking *work, const uint32_t *rows, size_t row_count)
{
    for (size_t i = 0; i < row_count; i++) {
        for (size_t group = 0; group < BLOCK_GROUPS && work->moved[rows[i]] != 0; group++) {
            uint64_t keys[GROUP_PASSES];
            block_groups[group].keys_of(work->all, &work->all->all[rows[i]], keys);
            for (size_t pass = 0; pass < block_groups[group].pass_count; pass++) {
                uint64_t bit = keys[pass] >> (64 - work->filter_bits);
                filter_of(work, group, pass)[bit / 64] |= UINT64_C(1) << bit % 64;
            }
        }
    }
}

static bool is_wanted(const blocking *work, size_t group, size_t pass, uint64_t key)
{
    if (key == 0 || work->moved == NULL) { /* in the first round there is no filter */
        return key != 0;
    }
    uint64_t bit = key >> (64 - work->filter_bits);
    return (filter_of(work, group, pass)[bit / 64] >> bit % 64 & 1) != 0;
}

/* Rows that have some key of a moved row: after few changes, few of them. */
static size_t collect_wanted(blocking *work, const uint32_t *rows, size_t row_count,
                             uint32_t *wanted)
{
    size_t count = 0;
    for (size_t i = 0; i < row_count; i++) {
        bool hit = work->moved[rows[i]] != 0;
        for (size_t group = 0; group < BLOCK_GROUPS && !hit; group++) {
            uint64_t keys[GROUP_PASSES];
            block_groups[group].keys_of(work->all, &work->all->all[rows[i]], keys);
            for (size_t pass = 0; pass < block_groups[group].pass_count && !hit; pass++) {
                hit = is_wanted(work, group, pass, keys[pass]);
            }
        }
        wanted[count] = rows[i];
        count += hit;
    }
    return count;
}

static void collect_keys(blocking *work, size_t group, block_batch *batch, const uint32_t *rows,
                         size_t row_count)
{
    memset(batch->counts, 0, sizeof batch->counts);
    for (size_t i = 0; i < row_count; i++) {
        uint64_t keys[GROUP_PASSES];
        batch->group->keys_of(work->all, &work->all->all[rows[i]], keys);
        for (size_t pass = 0; pass < batch->group->pass_count; pass++) {
            if (is_wanted(work, group, pass, keys[pass])) {
                batch->items[pass][batch->counts[pass]++] = (keyed_row){keys[pass], rows[i]};
            }
        }
    }
}

static void pair_up(blocking *work, size_t small, keyed_row *items, keyed_row *spare, size_t count)
{
    count = radix_drop_single(items, count, &work->good);
    keyed_row *sorted = radix_sort_rows(items, spare, count, KEY_BITS);
    for (size_t start = 0; start < count && work->good;) {
        size_t end = start + 1;
        while (end < count && sorted[end].key >> KEY_SHIFT == sorted[start].key >> KEY_SHIFT) {
            end++;
        }
        size_t size = end - start;
        if (small == 0 && size > 1) {
            add_block(work, sorted + start, size, 0);
        } else if (size > 1) {
            size = put_gone_last(work, sorted + start, size);
            add_all(work, sorted + start, size <= small ? size : 0);
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
                       const uint8_t *moved, const block_ask *ask, candidate_set *out,
                       swc_error *error)
{
    blocking work = {.all = all, .moved = moved, .ask = ask, .out = out, .every = moved == NULL};
    uint32_t *wanted = malloc((row_count + 1) * sizeof *wanted);
    keyed_row *spare = NULL;
    keyed_row *items = NULL;
    out->count = 0;
    out->cut_blocks = 0;
    out->dropped = 0;
    work.good = wanted != NULL && (moved == NULL || take_filters(&work, rows, row_count));
    if (work.good && moved != NULL) {
        fill_filters(&work, rows, row_count);
        if (work.moved_count < row_count / MOVED_PART) {
            row_count = collect_wanted(&work, rows, row_count, wanted);
            rows = wanted;
        }
    }
    if (work.good) {
        items = malloc((row_count + 1) * GROUP_PASSES * sizeof *items);
        spare = malloc((row_count + 1) * sizeof *spare);
        work.good = items != NULL && spare != NULL;
    }
    for (size_t group = 0; group < BLOCK_GROUPS && work.good; group++) {
        block_batch batch = {.group = &block_groups[group]};
        for (size_t pass = 0; pass < GROUP_PASSES; pass++) {
            batch.items[pass] = items + pass * (row_count + 1);
        }
        collect_keys(&work, group, &batch, rows, row_count);
        for (size_t pass = 0; pass < batch.group->pass_count && work.good; pass++) {
            pair_up(&work, batch.group->small[pass], batch.items[pass], spare, batch.counts[pass]);
        }
    }
    free(items);
    free(spare);
    free(wanted);
    free(work.filter);
    tally_free(&work.seen);
    return work.good && settle(out) ? SWC_OK : swc_fail_memory(error);
}

void candidates_free(candidate_set *candidates)
{
    free(candidates->pairs);
    *candidates = (candidate_set){0};
}
