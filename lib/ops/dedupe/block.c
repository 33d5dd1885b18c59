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
/* From this many rows on a block is remembered: it costs more to test again than to look up. */
enum { REMEMBERED_ROWS = 12, AHEAD = 8, FETCH_AHEAD = 24, CUT_SHIFT = 32 };

/* Keys are sorted and compared by the bits that a row leaves of 64: what falls together by chance
 * is only tested once more. */
typedef struct blocking {
    const people *all;
    const uint8_t *moved; /* row_move of each row, or NULL: all pairs */
    const block_ask *ask;
    candidate_set *out;
    unsigned row_bits;
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
static bool was_tested(blocking *work, const uint32_t *rows, size_t count, size_t reach)
{
    uint64_t digest = reach << 1 | work->every;
    for (size_t i = 0; i < count; i++) {
        digest = (digest ^ rows[i]) * UINT64_C(0xff51afd7ed558ccd);
        digest ^= digest >> 32;
    }
    digest += digest == 0;
    bool known = tally_count(&work->seen, digest) > 0;
    work->good = work->good && (known || tally_add(&work->seen, digest, 1));
    return known;
}

/* Each row with the `reach` rows that follow it. */
static void test_near(blocking *work, const uint32_t *rows, size_t count, size_t reach)
{
    size_t fetched = 0;
    if (count >= REMEMBERED_ROWS && was_tested(work, rows, count, reach)) {
        return;
    }
    for (size_t i = 0; i < count && work->good; i++) {
        size_t end = count - i > reach ? i + reach + 1 : count;
        size_t ahead = count - i > reach + AHEAD ? end + AHEAD : count;
        for (; count > BLOCK_LIMIT && fetched < ahead; fetched++) {
            work->ask->fetch(work->ask->context, rows[fetched]);
        }
        for (size_t j = i + 1; j < end && work->good; j++) {
            test_pair(work, rows[i], rows[j]);
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
    uint32_t *rows = malloc(count * sizeof *rows);
    if (rows == NULL) {
        work->good = false;
        return;
    }
    for (size_t i = 0; i < count; i++) {
        block[i].key = birth_of(&work->all->all[block[i].row]);
    }
    sort_by_content(work, block, count);
    for (size_t i = 0; i < count; i++) {
        rows[i] = block[i].row;
    }
    test_near(work, rows, count, BLOCK_WINDOW);
    free(rows);
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

static bool is_gone(const blocking *work, uint32_t row)
{
    return work->moved != NULL && (work->moved[row] & ROW_GONE) != 0;
}

/* Puts the rows that are gone behind the others. @return how many there are of the others */
static size_t put_gone_last(const blocking *work, keyed_row *block, size_t count)
{
    size_t live = 0;
    for (size_t i = 0; i < count; i++) {
        if (!is_gone(work, block[i].row)) {
            keyed_row item = block[i];
            block[i] = block[live];
            block[live++] = item;
        }
    }
    return live;
}

/* A block of so few rows: each with each. What was cut before is seen whole now. */
static void add_whole(blocking *work, const uint32_t *rows, size_t live, size_t count)
{
    bool first = work->every;
    work->every = first || count > BLOCK_LIMIT;
    test_near(work, rows, live, live);
    work->every = first;
}

static void cut_block(blocking *work, keyed_row *block, size_t count, int depth)
{
    size_t live = put_gone_last(work, block, count);
    if (live <= BLOCK_LIMIT) {
        uint32_t rows[BLOCK_LIMIT];
        for (size_t i = 0; i < live; i++) {
            rows[i] = block[i].row;
        }
        add_whole(work, rows, live, count);
        return;
    }
    if (depth == 2) { /* rows that did not change may meet where others have left */
        bool first = work->every;
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
        cut_block(work, block + start, end - start, depth + 1);
        start = end;
    }
}

/* A block over the limit is cut, and remembered: rows that leave it matter. */
static void add_large(blocking *work, const uint64_t *values, size_t count)
{
    keyed_row *block = malloc(count * sizeof *block);
    work->good =
        work->good && block != NULL && tally_add(work->ask->cut, values[0] >> CUT_SHIFT, 1);
    for (size_t i = 0; i < count && work->good; i++) {
        block[i] = (keyed_row){0, radix_row(values[i], work->row_bits)};
    }
    if (work->good) {
        work->out->cut_blocks++;
        cut_block(work, block, count, 0);
    }
    free(block);
}

/* @param small  more rows than that are passed over; 0: they are cut finer */
static void add_block(blocking *work, const uint64_t *values, size_t count, size_t small)
{
    uint32_t rows[BLOCK_LIMIT];
    size_t live = 0;
    for (size_t i = 0; i < count && live <= BLOCK_LIMIT; i++) {
        uint32_t row = radix_row(values[i], work->row_bits);
        if (!is_gone(work, row)) {
            if (live < BLOCK_LIMIT) {
                rows[live] = row;
            }
            live++;
        }
    }
    if (small == 0 && live > BLOCK_LIMIT) {
        add_large(work, values, count);
    } else if (small == 0) {
        add_whole(work, rows, live, count);
    } else if (live <= small) { /* what was passed over before is seen now */
        bool first = work->every;
        work->every = first || count > small;
        test_near(work, rows, live, live);
        work->every = first;
    }
}

/* The passes of one group, while their rows are gathered. */
typedef struct block_batch {
    const block_group *group;
    uint64_t *items[GROUP_PASSES];
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
        work->moved_count += (work->moved[rows[i]] & ROW_CHANGED) != 0;
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

/* Cut blocks are remembered by the upper half of their key. */
static bool is_cut(const tally_table *cut, uint64_t key)
{
    return cut->used > 0 && tally_count(cut, key >> CUT_SHIFT) > 0;
}

bool block_is_left(const people *all, const person_row *person, const tally_table *cut)
{
    bool found = all->foreign;
    for (size_t group = 0; group < BLOCK_GROUPS && cut->used > 0 && !found; group++) {
        uint64_t keys[GROUP_PASSES];
        block_groups[group].keys_of(all, person, keys);
        for (size_t pass = 0; pass < block_groups[group].pass_count && !found; pass++) {
            found = is_cut(cut, keys[pass]);
        }
    }
    return found;
}

/* The keys that changed rows have, and those of blocks that were cut or passed over and that rows
 * have left: a row without such a key need not be sorted. */
static void fill_filters(blocking *work, const uint32_t *rows, size_t row_count)
{
    for (size_t i = 0; i < row_count; i++) {
        bool changed = (work->moved[rows[i]] & ROW_CHANGED) != 0;
        bool may_matter = changed || is_gone(work, rows[i]);
        for (size_t group = 0; group < BLOCK_GROUPS && may_matter; group++) {
            uint64_t keys[GROUP_PASSES];
            block_groups[group].keys_of(work->all, &work->all->all[rows[i]], keys);
            for (size_t pass = 0; pass < block_groups[group].pass_count; pass++) {
                uint64_t bit = keys[pass] >> (64 - work->filter_bits);
                bool weak = work->all->foreign && block_groups[group].small[pass] != 0;
                if (changed || weak || is_cut(work->ask->cut, keys[pass])) {
                    filter_of(work, group, pass)[bit / 64] |= UINT64_C(1) << bit % 64;
                }
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

static void collect_keys(blocking *work, size_t group, block_batch *batch, const uint32_t *rows,
                         size_t row_count)
{
    const tally_table *cut = work->ask->cut;
    memset(batch->counts, 0, sizeof batch->counts);
    for (size_t i = 0; i < row_count; i++) {
        uint64_t keys[GROUP_PASSES];
        bool gone = is_gone(work, rows[i]);
        batch->group->keys_of(work->all, &work->all->all[rows[i]], keys);
        for (size_t pass = 0; pass < batch->group->pass_count; pass++) {
            bool here = !gone || batch->group->small[pass] != 0 || is_cut(cut, keys[pass]);
            if (here && is_wanted(work, group, pass, keys[pass])) {
                batch->items[pass][batch->counts[pass]++] =
                    radix_value(keys[pass], rows[i], work->row_bits);
            }
        }
    }
}

static void pair_up(blocking *work, size_t small, uint64_t *items, uint64_t *spare, size_t count)
{
    const uint64_t *sorted =
        radix_group_repeated(items, spare, count, work->row_bits, &count, &work->good);
    size_t fetched = 0;
    for (size_t start = 0; start < count && work->good;) {
        size_t end = start + 1;
        while (end < count && sorted[end] >> work->row_bits == sorted[start] >> work->row_bits) {
            end++;
        }
        for (; fetched < count && fetched < end + FETCH_AHEAD; fetched++) {
            work->ask->fetch(work->ask->context, radix_row(sorted[fetched], work->row_bits));
        }
        if (end - start > 1) {
            add_block(work, sorted + start, end - start, small);
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

static void run_passes(blocking *work, const uint32_t *rows, size_t row_count)
{
    uint64_t *items = malloc((row_count + 1) * GROUP_PASSES * sizeof *items);
    uint64_t *spare = malloc((row_count + 1) * sizeof *spare);
    work->good = items != NULL && spare != NULL;
    for (size_t group = 0; group < BLOCK_GROUPS && work->good; group++) {
        block_batch batch = {.group = &block_groups[group]};
        for (size_t pass = 0; pass < GROUP_PASSES; pass++) {
            batch.items[pass] = items + pass * (row_count + 1);
        }
        collect_keys(work, group, &batch, rows, row_count);
        for (size_t pass = 0; pass < batch.group->pass_count && work->good; pass++) {
            pair_up(work, batch.group->small[pass], batch.items[pass], spare, batch.counts[pass]);
        }
    }
    free(items);
    free(spare);
}

swc_status block_pairs(const people *all, const uint32_t *rows, size_t row_count,
                       const uint8_t *moved, const block_ask *ask, candidate_set *out,
                       swc_error *error)
{
    blocking work = {.all = all, .moved = moved, .ask = ask, .out = out, .every = moved == NULL};
    size_t row_limit = all->count; /* the rows of another list stand behind them */
    out->count = 0;
    out->cut_blocks = 0;
    out->dropped = 0;
    for (size_t i = 0; i < row_count; i++) {
        row_limit = rows[i] >= row_limit ? (size_t)rows[i] + 1 : row_limit;
    }
    work.row_bits = radix_row_bits(row_limit);
    work.good = moved == NULL || take_filters(&work, rows, row_count);
    if (work.good && moved != NULL) {
        fill_filters(&work, rows, row_count);
    }
    if (work.good) {
        run_passes(&work, rows, row_count);
    }
    free(work.filter);
    tally_free(&work.seen);
    return work.good && settle(out) ? SWC_OK : swc_fail_memory(error);
}

void candidates_free(candidate_set *candidates)
{
    free(candidates->pairs);
    *candidates = (candidate_set){0};
}
