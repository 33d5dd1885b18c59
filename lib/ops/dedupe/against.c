/* Finds the kept rows in another list. Removes and marks nothing. */
#include "ops/dedupe/against.h"

#include <stdlib.h>
#include <string.h>

typedef struct against_work {
    linkage *link;
    table_view other;
    size_t first; /* place of the other list's first row among the persons */
    uint32_t *rows;
    uint8_t *moved;
    candidate_set candidates;
    against_matches *out;
} against_work;

static int order_rows(const void *context, uint32_t a, uint32_t b)
{
    const against_work *work = context;
    bool a_other = a >= work->first;
    bool b_other = b >= work->first;
    if (a_other != b_other) {
        return a_other ? 1 : -1;
    }
    uint32_t shift = a_other ? (uint32_t)work->first : 0;
    return view_order(a_other ? &work->other : &work->link->view, a - shift, b - shift);
}

/* Persons of the other list stand behind those of the list. */
static swc_status read_persons(against_work *work, swc_error *error)
{
    people *all = &work->link->people;
    const swc_table *table = work->other.table;
    size_t bound[DEDUPE_COLUMN_COUNT];
    size_t total = work->first + table->row_count;
    person_row *grown = realloc(all->all, (total + 1) * sizeof *grown);
    if (grown == NULL) {
        return swc_fail_memory(error);
    }
    all->all = grown;
    people_columns(table, bound);
    for (size_t row = 0; row < table->row_count; row++) {
        swc_str cells[DEDUPE_COLUMN_COUNT];
        for (int column = 0; column < DEDUPE_COLUMN_COUNT; column++) {
            cells[column] = swc_table_get(table, row, bound[column]);
        }
        swc_status status = people_read(all, cells, &all->all[work->first + row], error);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

static bool of_two_lists(void *context, uint32_t a, uint32_t b)
{
    const against_work *work = context;
    return (a < work->first) != (b < work->first);
}

static void fetch_nothing(const void *context, uint32_t row)
{
    (void)context;
    (void)row;
}

static swc_status find_candidates(against_work *work, swc_error *error)
{
    linkage *link = work->link;
    size_t others = work->other.table->row_count;
    size_t total = work->first + others;
    work->rows = malloc((link->active_count + others + 1) * sizeof *work->rows);
    work->moved = calloc(total + 1, 1);
    if (work->rows == NULL || work->moved == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < others; i++) {
        work->rows[i] = (uint32_t)(work->first + i);
        work->moved[work->first + i] = ROW_CHANGED;
    }
    swc_status status = people_mark_shared(&link->people, work->rows, others, NULL, NULL, error);
    if (status != SWC_OK) {
        return status;
    }
    memcpy(work->rows + others, link->active, link->active_count * sizeof *work->rows);
    tally_table cut = {0};
    const block_ask ask = {order_rows, of_two_lists, fetch_nothing, work, &cut};
    status = block_pairs(&link->people, work->rows, others + link->active_count, work->moved, &ask,
                         &work->candidates, error);
    tally_free(&cut);
    return status;
}

static swc_status judge(against_work *work, uint32_t row, uint32_t other, swc_error *error)
{
    people *all = &work->link->people;
    comparison found;
    row_rarity rare;
    people_rarity(all, &all->all[other], &rare);
    compare_persons(all, &all->all[row], &all->all[other], linkage_rarity(work->link, row), &rare,
                    all->prior, &found);
    pair_verdict verdict = verdict_of(&found, work->link->thresholds);
    if (verdict == VERDICT_DIFFERENT) {
        return SWC_OK;
    }
    void *items = work->out->items;
    if (!swc_grow(&items, &work->out->capacity, work->out->count + 1, sizeof *work->out->items)) {
        return swc_fail_memory(error);
    }
    work->out->items = items;
    work->out->items[work->out->count++] =
        (against_match){row, other, found.score, verdict == VERDICT_SAME};
    return SWC_OK;
}

static int order_matches(const void *a, const void *b, void *context)
{
    const against_match *first = a;
    const against_match *second = b;
    if (first->row != second->row) {
        return first->row < second->row ? -1 : 1;
    }
    if (first->same != second->same) {
        return first->same ? -1 : 1;
    }
    if (first->score != second->score) {
        return first->score > second->score ? -1 : 1;
    }
    return order_rows(context, first->other, second->other);
}

/* The strongest match of each row; rows of the other list get their own numbers. */
static void keep_best(against_work *work)
{
    against_matches *out = work->out;
    size_t kept = 0;
    if (out->count > 1) {
        qsort_r(out->items, out->count, sizeof *out->items, order_matches, work);
    }
    for (size_t i = 0; i < out->count; i++) {
        if (kept == 0 || out->items[kept - 1].row != out->items[i].row) {
            out->items[kept] = out->items[i];
            out->items[kept++].other -= (uint32_t)work->first;
        }
    }
    out->count = kept;
}

static swc_status find_all(against_work *work, swc_error *error)
{
    swc_status status = read_persons(work, error);
    if (status == SWC_OK) {
        status = find_candidates(work, error);
    }
    for (size_t i = 0; i < work->candidates.count && status == SWC_OK; i++) {
        uint32_t row = (uint32_t)(work->candidates.pairs[i] >> 32);
        uint32_t other = (uint32_t)work->candidates.pairs[i];
        if (row < work->first) { /* the smaller of a pair stands first */
            status = judge(work, row, other, error);
        }
    }
    if (status == SWC_OK) {
        keep_best(work);
    }
    return status;
}

swc_status against_find(linkage *link, const swc_table *other, against_matches *out,
                        swc_error *error)
{
    against_work work = {.link = link, .first = link->people.count, .out = out};
    if (other->row_count > UINT32_MAX - 1 - link->people.count) {
        return swc_fail_memory(error);
    }
    swc_status status =
        view_init(&work.other, other) ? find_all(&work, error) : swc_fail_memory(error);
    view_free(&work.other);
    free(work.rows);
    free(work.moved);
    candidates_free(&work.candidates);
    return status;
}

void against_free(against_matches *matches)
{
    free(matches->items);
    *matches = (against_matches){0};
}
