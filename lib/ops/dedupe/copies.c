/* Puts rows together that are the same cell by cell, before anything is compared: a list pasted
 * twice costs its length, not its square. Looks at no pair of rows that differ. */
#include "ops/dedupe/link_parts.h"

#include "ops/dedupe/radix.h"
#include "swc/hash.h"

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

/* Rows whose digest another row has: in runs, the digest above the row. @param rows  NULL: all */
static uint64_t *find_twins(const people *all, const uint32_t *rows, size_t count,
                            unsigned row_bits, size_t *count_out, bool *good)
{
    uint64_t *items = malloc((count + 1) * sizeof *items);
    *good = items != NULL;
    for (size_t i = 0; i < count && *good; i++) {
        uint32_t row = rows != NULL ? rows[i] : (uint32_t)i;
        items[i] = radix_value(digest_of(&all->all[row]), row, row_bits);
    }
    *count_out = *good ? radix_drop_single(items, count, row_bits, good) : 0;
    return items;
}

static swc_status mark_copies(linkage *link, bool *any_out, swc_error *error)
{
    size_t count = link->people.count;
    size_t kept = 0;
    bool good = false;
    unsigned row_bits = radix_row_bits(count);
    uint64_t *items = find_twins(&link->people, NULL, count, row_bits, &kept, &good);
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
static swc_status are_same(linkage *link, uint32_t first, uint32_t copy, bool *same_out,
                           swc_error *error)
{
    people *all = &link->people;
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
        status = are_same(link, first, row, &same, error);
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

/* A kept row and the digest of its cells as they would be written. */
typedef struct filled_row {
    uint64_t digest;
    uint32_t row;
} filled_row;

static int order_filled(const void *a, const void *b)
{
    const filled_row *first = a;
    const filled_row *second = b;
    if (first->digest != second->digest) {
        return first->digest < second->digest ? -1 : 1;
    }
    return (first->row > second->row) - (first->row < second->row);
}

static swc_status digest_filled(linkage *link, filled_row *item, swc_str *cells, swc_error *error)
{
    const table_view *view = &link->view;
    swc_status status =
        merge_cells(&link->clusters, view, link->people.columns, item->row, cells, error);
    item->digest = 1;
    for (size_t i = 0; i < view->count && status == SWC_OK; i++) {
        if (view->columns[i] != view->origin) {
            item->digest =
                (item->digest ^ swc_hash64(cells[view->columns[i]])) * UINT64_C(0xff51afd7ed558ccd);
            item->digest ^= item->digest >> 32;
        }
    }
    return status;
}

/* The kept rows whose persons are equal, by the digest of what would be written of them. */
static swc_status collect_filled(linkage *link, swc_str *cells, filled_row **out, size_t *count_out,
                                 swc_error *error)
{
    bool good = false;
    size_t kept = 0;
    unsigned row_bits = radix_row_bits(link->people.count);
    uint64_t *values =
        find_twins(&link->people, link->active, link->active_count, row_bits, &kept, &good);
    uint64_t *spare = malloc((kept + 1) * sizeof *spare);
    filled_row *items = malloc((kept + 1) * sizeof *items);
    size_t count = 0;
    swc_status status = good && spare != NULL && items != NULL ? SWC_OK : swc_fail_memory(error);
    const uint64_t *sorted =
        status == SWC_OK ? radix_group_values(values, spare, kept, row_bits) : NULL;
    for (size_t i = 0; i < kept && status == SWC_OK; i++) {
        uint64_t person = sorted[i] >> row_bits;
        if ((i > 0 && sorted[i - 1] >> row_bits == person) ||
            (i + 1 < kept && sorted[i + 1] >> row_bits == person)) {
            items[count].row = radix_row(sorted[i], row_bits);
            status = digest_filled(link, &items[count++], cells, error);
        }
    }
    free(values);
    free(spare);
    if (status == SWC_OK && count > 0) {
        qsort(items, count, sizeof *items, order_filled);
    }
    *out = items;
    *count_out = count;
    return status;
}

/* Take the copies out of the counts, or put them in again: a second run counts the first alone. */
static swc_status recount_copies(linkage *link, const filled_row *items, size_t count, int change,
                                 swc_error *error)
{
    bool good = true;
    for (size_t i = 1; i < count && good; i++) {
        good = items[i].digest != items[i - 1].digest ||
               people_recount(&link->people, &link->people.all[items[i].row], change);
    }
    people_settle_counts(&link->people);
    return good ? SWC_OK : swc_fail_memory(error);
}

/* What stands twice in the output a second run would take for copies: for it they count once, and
 * the name they bear is that much rarer. */
static swc_status join_filled(linkage *link, const filled_row *items, size_t count,
                              uint8_t *touched, bool *changed_out, swc_error *error)
{
    swc_status status = recount_copies(link, items, count, -1, error);
    for (size_t i = 1, first = 0; i < count && status == SWC_OK; i++) {
        bool same = false;
        first = items[i].digest == items[first].digest ? first : i;
        if (first != i) {
            status = are_same(link, items[first].row, items[i].row, &same, error);
        }
        if (same) {
            uint8_t decided = link->decided[items[first].row] | link->decided[items[i].row];
            clusters_join(&link->clusters, &link->view, items[first].row, items[i].row);
            touched[clusters_root(&link->clusters, items[i].row)] = 1;
            link->decided[clusters_kept(&link->clusters, items[i].row)] |= decided;
            *changed_out = true;
        }
    }
    return status == SWC_OK ? recount_copies(link, items, count, 1, error) : status;
}

swc_status linkage_join_filled(linkage *link, uint8_t *touched, swc_str *cells, bool *changed_out,
                               swc_error *error)
{
    filled_row *items = NULL;
    size_t count = 0;
    swc_status status = collect_filled(link, cells, &items, &count, error);
    bool any = false;
    for (size_t i = 1; i < count && status == SWC_OK; i++) {
        any = any || items[i].digest == items[i - 1].digest;
    }
    if (any) {
        status = join_filled(link, items, count, touched, changed_out, error);
    }
    free(items);
    return status;
}
