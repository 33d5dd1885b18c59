/* Puts rows together that are the same cell by cell, before anything is compared: a list pasted
 * twice costs its length, not its square. Looks at no pair of rows that differ. */
#include "ops/dedupe/link_parts.h"

#include "ops/dedupe/radix.h"

#include <stdlib.h>
#include <string.h>

/* A digest of what tells persons apart; rows that differ elsewhere are told apart by their cells.
 */
static uint64_t digest_of(const person_row *person)
{
    const uint64_t parts[] = {
        person->name,
        person->personal_id,
        person->student_id,
        person->guardian,
        person->phone,
        (uint64_t)person->year << 16 | (uint64_t)person->month << 8 | person->day,
        (uint64_t)person->school << 32 | person->school_class,
        (uint64_t)person->commune << 32 | person->marks,
    };
    uint64_t digest = 1;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        digest = (digest ^ parts[i]) * UINT64_C(0xff51afd7ed558ccd);
        digest ^= digest >> 32;
    }
    return digest;
}

static int order_rows(const void *a, const void *b, void *context)
{
    uint32_t first = *(const uint32_t *)a;
    uint32_t second = *(const uint32_t *)b;
    return first == second ? 0 : view_order_cells(context, first, second);
}

/* Of a run of equal digests: the rows that are equal cell by cell stand for the first of them. */
static void mark_run(linkage *link, uint32_t *run, size_t count)
{
    qsort_r(run, count, sizeof *run, order_rows, &link->view);
    for (size_t start = 0; start < count;) {
        uint32_t first = run[start];
        size_t end = start + 1;
        while (end < count && view_order_cells(&link->view, run[start], run[end]) == 0) {
            first = view_order(&link->view, run[end], first) < 0 ? run[end] : first;
            end++;
        }
        for (size_t i = start; i < end; i++) {
            link->unit_of[run[i]] = first;
        }
        start = end;
    }
}

/* Rows whose digest another row has: in runs, the digest above the row. */
static uint64_t *find_twins(const people *all, unsigned row_bits, size_t *count_out, bool *good)
{
    uint64_t *items = malloc((all->count + 1) * sizeof *items);
    *good = items != NULL;
    for (uint32_t row = 0; row < all->count && *good; row++) {
        items[row] = radix_value(digest_of(&all->all[row]), row, row_bits);
    }
    *count_out = *good ? radix_drop_single(items, all->count, row_bits, good) : 0;
    return items;
}

static swc_status mark_copies(linkage *link, bool *any_out, swc_error *error)
{
    size_t count = link->people.count;
    size_t kept = 0;
    bool good = false;
    unsigned row_bits = radix_row_bits(count);
    uint64_t *items = find_twins(&link->people, row_bits, &kept, &good);
    uint64_t *spare = good ? malloc((kept + 1) * sizeof *spare) : NULL;
    uint32_t *run = good ? malloc((kept + 1) * sizeof *run) : NULL;
    good = spare != NULL && run != NULL;
    *any_out = kept > 0 && good;
    if (*any_out) {
        link->unit_of = malloc((count + 1) * sizeof *link->unit_of);
        good = link->unit_of != NULL;
        for (uint32_t row = 0; row < count && good; row++) {
            link->unit_of[row] = row;
        }
    }
    const uint64_t *sorted = good ? radix_group_values(items, spare, kept, row_bits) : NULL;
    for (size_t start = 0; start < kept && good;) {
        size_t size = 0;
        while (start + size < kept &&
               sorted[start + size] >> row_bits == sorted[start] >> row_bits) {
            run[size] = radix_row(sorted[start + size], row_bits);
            size++;
        }
        if (size > 1) {
            mark_run(link, run, size);
        }
        start += size;
    }
    free(items);
    free(spare);
    free(run);
    return good ? SWC_OK : swc_fail_memory(error);
}

static size_t collect_units(linkage *link)
{
    link->active_count = 0;
    for (uint32_t row = 0; row < link->people.count; row++) {
        if (link->unit_of[row] == row) {
            link->active[link->active_count++] = row;
        }
    }
    return link->active_count;
}

/* Two rows of these cells, seen against the list without copies. */
static swc_status are_same(linkage *link, uint32_t copy, bool *same_out, swc_error *error)
{
    people *all = &link->people;
    uint32_t first = link->unit_of[copy];
    comparison found;
    row_rarity rarity;
    pair_decision decided = DECISION_NONE;
    swc_status status = SWC_OK;
    people_rarity(all, &all->all[first], &rarity);
    compare_persons(all, &all->all[first], &all->all[copy], &rarity, &rarity, all->prior, &found);
    if (link->decisions != NULL) {
        status = decisions_find(link->decisions, first, copy, &decided, error);
    }
    *same_out = verdict_of(&found, link->thresholds) == VERDICT_SAME && decided == DECISION_NONE;
    return status;
}

static swc_status join_copies(linkage *link, swc_error *error)
{
    people *all = &link->people;
    swc_status status =
        people_mark_shared(all, link->active, collect_units(link), NULL, NULL, error);
    if (status == SWC_OK) {
        status = people_count(all, link->active, link->active_count, error);
    }
    for (uint32_t row = 0; row < all->count && status == SWC_OK; row++) {
        bool same = false;
        uint32_t first = link->unit_of[row];
        if (first == row) {
            continue;
        }
        all->all[row].flags = all->all[first].flags; /* shared numbers were marked on the first */
        status = are_same(link, row, &same, error);
        if (same) {
            clusters_join(&link->clusters, &link->view, first, row);
        } else {
            link->unit_of[row] = row;
        }
    }
    return status;
}

swc_status linkage_join_copies(linkage *link, swc_error *error)
{
    bool any = false;
    swc_status status = mark_copies(link, &any, error);
    return status == SWC_OK && any ? join_copies(link, error) : status;
}
