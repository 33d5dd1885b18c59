/* Rounds of linking, and the groups that are held. Compares through compare.c, fills through
 * merge.c. */
#include "ops/dedupe/compare_name.h"
#include "ops/dedupe/link_parts.h"

#include <stdlib.h>
#include <string.h>

/* Before a row's person is replaced. */
static swc_status keep_person(linkage *link, uint32_t row, swc_error *error)
{
    const person_row *person = &link->people.all[row];
    swc_status status = saved_keep(&link->originals, row, person, error);
    return status == SWC_OK && link->later_phase ? saved_keep(&link->units, row, person, error)
                                                 : status;
}

/* Whether the cells are the row's own, and its person was read from them. */
static bool fills_nothing(const linkage *link, uint32_t kept, const swc_str *cells)
{
    const size_t *columns = link->people.columns;
    bool own = !saved_has(&link->originals, kept);
    for (int column = 0; column < DEDUPE_COLUMN_COUNT && own; column++) {
        size_t place = columns[column];
        own = place == SIZE_MAX || cells[place].length == 0 ||
              cells[place].data == swc_table_cell(link->table, kept, place).data;
    }
    return own;
}

/* The filled row of a cluster becomes the person of its kept row, which is counted as it was. A row
 * that gets nothing from the others has not changed: its pairs were seen. */
static swc_status fill_kept(linkage *link, uint32_t kept, swc_str *cells, swc_error *error)
{
    people *all = &link->people;
    swc_str chosen[DEDUPE_COLUMN_COUNT];
    swc_status status = merge_cells(&link->clusters, &link->view, all->columns, kept, cells, error);
    if (status != SWC_OK || fills_nothing(link, kept, cells)) {
        return status;
    }
    for (int column = 0; column < DEDUPE_COLUMN_COUNT; column++) {
        size_t place = all->columns[column];
        chosen[column] = place == SIZE_MAX ? SWC_STR("") : cells[place];
    }
    status = keep_person(link, kept, error);
    if (status == SWC_OK && !people_recount(all, &all->all[kept], -1)) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK) {
        status = people_read(all, chosen, &all->all[kept], error);
    }
    if (status == SWC_OK && !people_recount(all, &all->all[kept], 1)) {
        status = swc_fail_memory(error);
    }
    link->moved[kept] |= ROW_CHANGED;
    return status;
}

/* Rows of one ID, name and day stay together when their cluster is taken apart: what is proven
 * different lies elsewhere in it. */
static bool stay_together(const linkage *link, uint32_t a, uint32_t b)
{
    const person_row *first = linkage_member(link, a);
    const person_row *second = linkage_member(link, b);
    return first != NULL && second != NULL && person_id(first) != 0 &&
           person_id(first) == person_id(second) && first->year == second->year &&
           first->month == second->month && first->day == second->day &&
           name_is_equal(name_level(&link->people, first, second));
}

/* Join the members that stay together; marks them in joined_out. */
static void join_certain(linkage *link, const uint32_t *members, size_t size, uint8_t *joined_out)
{
    for (size_t i = 0; i < size; i++) {
        for (size_t j = i + 1; j < size; j++) {
            if (stay_together(link, members[i], members[j])) {
                clusters_join(&link->clusters, &link->view, members[i], members[j]);
                joined_out[i] = joined_out[j] = 1;
            }
        }
    }
}

/* Back to what the cluster was made of in this phase: rows, or units of rows. */
static swc_status take_apart(linkage *link, uint32_t row, swc_str *cells, swc_error *error)
{
    people *all = &link->people;
    cluster_set *clusters = &link->clusters;
    size_t size = clusters->size[clusters_root(clusters, row)];
    uint32_t *members = malloc(size * sizeof *members);
    uint8_t *joined = calloc(size, 1);
    if (members == NULL || joined == NULL) {
        free(members);
        free(joined);
        return swc_fail_memory(error);
    }
    bool good = people_recount(all, &all->all[clusters_kept(clusters, row)], -1);
    uint32_t member = row;
    for (size_t i = 0; i < size; i++) {
        members[i] = member;
        member = clusters->next[member];
    }
    clusters_dissolve(clusters, row);
    for (size_t i = 0; i < size && link->unit_of != NULL; i++) {
        clusters_join(clusters, &link->view, members[i], link->unit_of[members[i]]);
    }
    join_certain(link, members, size, joined);
    for (size_t i = 0; i < size; i++) {
        const person_row *person = linkage_member(link, members[i]);
        if (person != NULL) {
            link->frozen[members[i]] = 1;
            link->moved[members[i]] |= ROW_CHANGED;
            all->all[members[i]] = *person;
            bool stands = clusters_kept(clusters, members[i]) == members[i];
            good = good && (!stands || people_recount(all, person, 1));
            link->taken_apart = true;
        }
    }
    swc_status status = good ? SWC_OK : swc_fail_memory(error);
    for (size_t i = 0; i < size && status == SWC_OK; i++) {
        if (joined[i] && clusters_kept(clusters, members[i]) == members[i]) {
            status = fill_kept(link, members[i], cells, error);
        }
    }
    free(members);
    free(joined);
    return status;
}

/* After clusters were taken apart: begin again as a second run would, with kept rows as units. */
static swc_status begin_phase(linkage *link, swc_error *error)
{
    size_t count = link->people.count;
    if (link->unit_of == NULL) {
        link->unit_of = malloc((count + 1) * sizeof *link->unit_of);
    }
    swc_status status = saved_begin(&link->units, count, error);
    if (status != SWC_OK || link->unit_of == NULL) {
        return swc_fail_memory(error);
    }
    for (uint32_t row = 0; row < count; row++) {
        link->unit_of[row] = clusters_kept(&link->clusters, row);
        link->moved[row] |= link->frozen[row] ? ROW_CHANGED : 0;
        link->frozen[row] = 0;
    }
    link->later_phase = true;
    link->taken_apart = false;
    link->phase_active = link->active_count;
    return SWC_OK;
}

/* Join what is the same, strongest first. *changed_out: another round is needed. */
static swc_status join_same(linkage *link, uint8_t *touched, swc_str *cells, bool *changed_out,
                            swc_error *error)
{
    swc_status sorted = linkage_sort_pairs(link, &link->same, error);
    *changed_out = false;
    for (size_t i = 0; i < link->same.count && sorted == SWC_OK; i++) {
        linkage_fetch_pair(link, &link->same, i);
        link_pair pair = link->same.items[i];
        uint32_t a = clusters_root(&link->clusters, pair.a);
        uint32_t b = clusters_root(&link->clusters, pair.b);
        if (a == b || link->frozen[pair.a] || link->frozen[pair.b]) {
            continue; /* a row frozen in this round is judged anew in the next */
        }
        if (!linkage_members_conflict(link, pair.a, pair.b)) {
            clusters_join(&link->clusters, &link->view, a, b);
            touched[clusters_root(&link->clusters, a)] = 1;
            link->decided[clusters_kept(&link->clusters, a)] |=
                link->decided[pair.a] | link->decided[pair.b];
            *changed_out = true;
        } else if (!touched[a] && !touched[b]) {
            if (link->decided[pair.a] || link->decided[pair.b]) { /* a decision is never undone */
                swc_status status =
                    linkage_push(&link->uncertain, pair.a, pair.b, pair.score, error);
                if (status != SWC_OK) {
                    return status;
                }
                continue;
            }
            swc_status status = take_apart(link, pair.a, cells, error);
            if (status == SWC_OK) {
                status = take_apart(link, pair.b, cells, error);
            }
            if (status != SWC_OK) {
                return status;
            }
            *changed_out = true;
        } else if (link->rounds == 0) { /* it agrees with two children: the stronger had it */
            swc_status status =
                linkage_push(&link->first_uncertain, pair.a, pair.b, pair.score, error);
            if (status != SWC_OK) {
                return status;
            }
            link->first_uncertain.items[link->first_uncertain.count - 1].refused = true;
        }
    }
    return sorted;
}

static int order_decided(const void *a, const void *b, void *context)
{
    const decided_pair *first = a;
    const decided_pair *second = b;
    const decision_set *all = context;
    return swc_str_compare(all->entries[first->entry].pair_id, all->entries[second->entry].pair_id);
}

/* Decisions come after the automatic links and never undo one. */
static void join_decided(linkage *link, uint8_t *touched, bool *changed_out)
{
    decision_set *all = link->decisions;
    *changed_out = false;
    if (all == NULL || all->pair_count == 0) {
        return;
    }
    qsort_r(all->pairs, all->pair_count, sizeof *all->pairs, order_decided, all);
    for (size_t i = 0; i < all->pair_count; i++) {
        decided_pair pair = all->pairs[i];
        if (pair.decision == DECISION_SAME &&
            clusters_root(&link->clusters, pair.a) != clusters_root(&link->clusters, pair.b) &&
            !linkage_decided_different(link, pair.a, pair.b)) {
            clusters_join(&link->clusters, &link->view, pair.a, pair.b);
            touched[clusters_root(&link->clusters, pair.a)] = 1;
            link->decided[clusters_kept(&link->clusters, pair.a)] = 1;
            *changed_out = true;
        }
    }
}

/* A decision may be met in several rounds: it counts once. */
static size_t count_contradicted(linkage *link)
{
    size_t count = 0;
    decision_set *all = link->decisions;
    for (size_t i = 0; all != NULL && i < all->pair_count; i++) {
        decided_pair pair = all->pairs[i];
        bool together =
            clusters_root(&link->clusters, pair.a) == clusters_root(&link->clusters, pair.b);
        bool contradicted = together != (pair.decision == DECISION_SAME);
        count += contradicted && !all->entries[pair.entry].contradicted;
        all->entries[pair.entry].contradicted |= contradicted;
    }
    return count;
}

/* Give every cluster that changed the person of its filled row. */
static swc_status refresh(linkage *link, const uint8_t *touched, swc_str *cells, swc_error *error)
{
    people *all = &link->people;
    for (size_t i = 0; i < link->active_count; i++) { /* rows that stand for nobody any more */
        uint32_t row = link->active[i];
        if (!clusters_is_alone(&link->clusters, row) &&
            touched[clusters_root(&link->clusters, row)] &&
            clusters_kept(&link->clusters, row) != row &&
            !people_recount(all, &all->all[row], -1)) {
            return swc_fail_memory(error);
        }
    }
    for (uint32_t row = 0; row < all->count; row++) {
        clusters_fetch(&link->clusters, &link->view, row);
        if (!touched[row] || clusters_root(&link->clusters, row) != row) {
            continue;
        }
        swc_status status = fill_kept(link, link->clusters.kept[row], cells, error);
        if (status != SWC_OK) {
            return status;
        }
    }
    return SWC_OK;
}

static swc_status copy_pairs(const link_pairs *from, link_pairs *to, swc_error *error)
{
    void *items = to->items;
    if (!swc_grow(&items, &to->capacity, from->count + 1, sizeof *to->items)) {
        return swc_fail_memory(error);
    }
    to->items = items;
    to->count = from->count;
    if (from->count > 0) {
        memcpy(to->items, from->items, from->count * sizeof *to->items);
    }
    return SWC_OK;
}

static swc_status run_rounds(linkage *link, uint8_t *touched, swc_str *cells, swc_error *error)
{
    bool changed = true;
    swc_status status = SWC_OK;
    link->phase_active = link->people.count;
    while (changed && status == SWC_OK) {
        memset(touched, 0, link->people.count + 1);
        status = linkage_find_pairs(link, error);
        if (status == SWC_OK && link->rounds == 0) {
            status = copy_pairs(&link->uncertain, &link->first_uncertain, error);
        }
        if (status == SWC_OK) {
            status = join_same(link, touched, cells, &changed, error);
        }
        if (status == SWC_OK && !changed) {
            join_decided(link, touched, &changed);
        }
        if (status == SWC_OK && !changed) {
            status = linkage_join_filled(link, touched, cells, &changed, error);
        }
        if (status == SWC_OK && changed) {
            status = refresh(link, touched, cells, error);
            link->rounds++; /* after the last round it stays: so do its counts */
        } else if (status == SWC_OK && link->taken_apart &&
                   link->active_count < link->phase_active) { /* fewer rows: they may link anew */
            status = begin_phase(link, error);
            link->rounds++;
            changed = true;
        }
    }
    return status;
}

swc_status linkage_run(linkage *link, swc_error *error)
{
    size_t count = link->people.count;
    uint8_t *touched = malloc(count + 1);
    swc_str *cells = malloc((link->table->column_count + 1) * sizeof *cells);
    link->first_rarities = malloc((count + 1) * sizeof *link->first_rarities);
    link->rarities = malloc((count + 1) * sizeof *link->rarities);
    link->cards = aligned_alloc(sizeof *link->cards, (count + 1) * sizeof *link->cards);
    link->rarity_round = calloc(count + 1, sizeof *link->rarity_round);
    link->moved = calloc(count + 1, 1);
    link->frozen = calloc(count + 1, 1);
    link->decided = calloc(count + 1, 1);
    link->active = malloc((count + 1) * sizeof *link->active);
    link->group = malloc((count + 1) * sizeof *link->group);
    bool good = link->first_rarities != NULL && link->rarities != NULL && link->cards != NULL &&
                link->rarity_round != NULL && link->moved != NULL && touched != NULL &&
                cells != NULL && link->frozen != NULL && link->decided != NULL &&
                link->active != NULL && link->group != NULL &&
                clusters_init(&link->clusters, count);
    swc_status status = good ? saved_begin(&link->originals, count, error) : swc_fail_memory(error);
    if (status == SWC_OK) {
        status = linkage_join_copies(link, error);
    }
    if (status == SWC_OK) {
        status = run_rounds(link, touched, cells, error);
    }
    free(touched);
    free(cells);
    if (status == SWC_OK) {
        link->contradicted = count_contradicted(link);
        status = linkage_form_groups(link, error);
    }
    return status;
}

void linkage_free(linkage *link)
{
    view_free(&link->view);
    people_free(&link->people);
    clusters_free(&link->clusters);
    decisions_free(link->decisions);
    free(link->frozen);
    free(link->decided);
    free(link->active);
    free(link->first_rarities);
    free(link->rarities);
    free(link->cards);
    tally_free(&link->cut);
    free(link->rarity_round);
    free(link->moved);
    free(link->open.items);
    saved_free(&link->originals);
    saved_free(&link->units);
    free(link->unit_of);
    free(link->same.items);
    free(link->uncertain.items);
    free(link->first_uncertain.items);
    free(link->group);
    *link = (linkage){0};
}
