/* Finds the pairs of one round and judges each: same, uncertain or neither. Joins nothing. */
#include "ops/dedupe/link_parts.h"

#include "ops/dedupe/near.h"
#include "ops/dedupe/radix.h"

#include <stdlib.h>
#include <string.h>

enum { AHEAD = 12 }; /* pairs whose persons are fetched before their turn */
/* Centibits: pairs so little below the review are judged anew in each round, for counts change. */
enum { NEAR_REVIEW = 150, MOVED_PART = 16 };

static int content_of_rows(const void *context, uint32_t a, uint32_t b)
{
    const linkage *link = context;
    return view_order(&link->view, a, b);
}

static void prefetch_person(const linkage *link, uint32_t row)
{
    const char *person = (const char *)&link->people.all[row];
    for (size_t line = 0; line < sizeof(person_row); line += 64) {
        __builtin_prefetch(person + line);
    }
    __builtin_prefetch(link->rounds == 0 ? &link->first_rarities[row] : &link->rarities[row]);
}

static void prefetch_card(const void *context, uint32_t row)
{
    const linkage *link = context;
    __builtin_prefetch(&link->cards[row]);
}

/* Bring what is known of the row up to this round. */
static const row_card *card_of(linkage *link, uint32_t row)
{
    if (link->rounds > 0 && link->rarity_round[row] != (uint16_t)link->rounds) {
        const person_row *person = &link->people.all[row];
        people_rarity(&link->people, person, &link->rarities[row]);
        card_make(person, &link->rarities[row], &link->cards[row]);
        link->rarity_round[row] = (uint16_t)link->rounds;
    }
    return &link->cards[row];
}

const row_rarity *linkage_rarity(linkage *link, uint32_t row)
{
    (void)card_of(link, row);
    return link->rounds == 0 ? &link->first_rarities[row] : &link->rarities[row];
}

/* Whether anything may come of the pair; a no is certain. */
static bool may_match(void *context, uint32_t a, uint32_t b)
{
    linkage *link = context;
    return link->decisions != NULL || !cards_far(&link->people, card_of(link, a), card_of(link, b),
                                                 link->thresholds.review - NEAR_REVIEW);
}

/* Compare, unless it is out of the question that anything comes of the pair. */
static bool compare_rows(linkage *link, uint32_t a, uint32_t b, comparison *out)
{
    const people *all = &link->people;
    score_limits limits = link->thresholds;
    limits.review -= NEAR_REVIEW;
    return compare_near(all, &all->all[a], &all->all[b], linkage_rarity(link, a),
                        linkage_rarity(link, b), limits, out);
}

static swc_status find_candidates(linkage *link, const uint32_t *rows, size_t row_count,
                                  const uint8_t *moved, candidate_set *out, swc_error *error)
{
    const block_ask ask = {content_of_rows, may_match, prefetch_card, link, &link->cut};
    swc_status status = block_pairs(&link->people, rows, row_count, moved, &ask, out, error);
    link->compared += out->dropped;
    return status;
}

static swc_status push_open(linkage *link, uint32_t a, uint32_t b, swc_error *error)
{
    void *items = link->open.items;
    if (!swc_grow(&items, &link->open.capacity, link->open.count + 1, sizeof *link->open.items)) {
        return swc_fail_memory(error);
    }
    link->open.items = items;
    link->open.items[link->open.count++] = (link_pair){.a = a, .b = b};
    return SWC_OK;
}

static void collect_active(linkage *link)
{
    for (size_t i = 0; i < link->active_count && link->rounds > 0; i++) {
        uint32_t row = link->active[i];
        link->moved[row] |= clusters_kept(&link->clusters, row) == row ? 0 : ROW_GONE;
    }
    link->active_count = 0;
    for (uint32_t row = 0; row < link->people.count; row++) {
        if (clusters_kept(&link->clusters, row) == row) {
            link->active[link->active_count++] = row;
        }
    }
}

void linkage_compare(linkage *link, uint32_t a, uint32_t b, comparison *out)
{
    const people *all = &link->people;
    compare_persons(all, &all->all[a], &all->all[b], linkage_rarity(link, a),
                    linkage_rarity(link, b), all->prior, out);
}

/* Judge one candidate into `same`, `uncertain` or neither. What no veto forbids may be linked in a
 * later round, when the counts have changed: it stays open. */
static swc_status judge(linkage *link, uint32_t a, uint32_t b, swc_error *error)
{
    comparison found;
    pair_decision decided = DECISION_NONE;
    link->compared++;
    if (link->decisions == NULL) {
        if (!compare_rows(link, a, b, &found)) {
            return SWC_OK;
        }
    } else {
        linkage_compare(link, a, b, &found);
        swc_status status = decisions_find(link->decisions, a, b, &decided, error);
        if (status != SWC_OK || decided == DECISION_DIFFERENT) {
            return status;
        }
    }
    pair_verdict verdict = verdict_of(&found, link->thresholds);
    bool undecided = verdict == VERDICT_DIFFERENT && decided == DECISION_NONE;
    if (undecided && found.vetoes != 0 &&
        found.score < link->thresholds.review + found.review_lift - NEAR_REVIEW) {
        return SWC_OK;
    }
    swc_status status = push_open(link, a, b, error);
    if (status != SWC_OK || undecided) {
        return status;
    }
    bool same = verdict == VERDICT_SAME && !link->frozen[a] && !link->frozen[b];
    return linkage_push(same ? &link->same : &link->uncertain, a, b, found.score, error);
}

static swc_status find_first_pairs(linkage *link, candidate_set *candidates, swc_error *error)
{
    people *all = &link->people;
    swc_status status = SWC_OK;
    if (all->counted != link->active_count) { /* else these very rows were counted for the copies */
        status = people_mark_shared(all, link->active, link->active_count, NULL, NULL, error);
        if (status == SWC_OK) {
            status = people_count(all, link->active, link->active_count, error);
        }
    }
    if (status != SWC_OK) {
        return status;
    }
    link->first_prior = all->prior;
    for (size_t row = 0; row < all->count; row++) {
        if (row + AHEAD < all->count) {
            people_prefetch(all, &all->all[row + AHEAD]);
        }
        people_rarity(all, &all->all[row], &link->first_rarities[row]);
        card_make(&all->all[row], &link->first_rarities[row], &link->cards[row]);
    }
    return find_candidates(link, link->active, link->active_count, NULL, candidates, error);
}

/* A birth date that became common, or no longer is, changes what its rows share. */
static void mark_changed_keys(linkage *link, const uint64_t common_before[COMMON_PART])
{
    people *all = &link->people;
    if (memcmp(common_before, all->common_births, sizeof all->common_births) == 0) {
        return;
    }
    for (size_t i = 0; i < link->active_count; i++) {
        const person_row *person = &all->all[link->active[i]];
        bool before = false;
        for (size_t j = 0; j < COMMON_PART; j++) {
            before = before || (person->year != 0 && common_before[j] == person_birth(person));
        }
        if (before != person_birth_is_common(all, person)) {
            link->moved[link->active[i]] |= ROW_CHANGED;
        }
    }
}

static size_t count_changed(const linkage *link)
{
    size_t count = 0;
    for (size_t row = 0; row < link->people.count; row++) {
        count += (link->moved[row] & ROW_CHANGED) != 0;
    }
    return count;
}

/* Marks numbers of many anew; rows whose marks changed have changed. @param rows  [rows] scratch */
static swc_status mark_numbers(linkage *link, uint32_t *rows, swc_error *error)
{
    near_filter filter = {0};
    people *all = &link->people;
    size_t numbers = 0;
    swc_status status = near_fill_numbers(&filter, all, link->moved, &numbers, error);
    if (status == SWC_OK && numbers > 0) {
        size_t count = near_number_rows(&filter, all, link->active, link->active_count, rows);
        status = people_mark_shared(all, rows, count, &filter, link->moved, error);
    }
    near_free(&filter);
    return status;
}

/* The kept rows that may share something with rows that changed: after few changes, few. Where more
 * than one in MOVED_PART has changed, nearly all do. */
static swc_status find_near_rows(linkage *link, uint32_t *rows, size_t *count_out, swc_error *error)
{
    near_filter filter = {0};
    size_t changed = 0;
    *count_out = link->active_count;
    if (count_changed(link) >= link->active_count / MOVED_PART) {
        memcpy(rows, link->active, link->active_count * sizeof *rows);
        return SWC_OK;
    }
    swc_status status = near_fill(&filter, &link->people, link->moved, &link->cut, &changed, error);
    if (status == SWC_OK) {
        *count_out = changed == 0 ? 0
                                  : near_rows(&filter, &link->people, link->active,
                                              link->active_count, rows);
    }
    near_free(&filter);
    return status;
}

static swc_status find_changed_pairs(linkage *link, candidate_set *candidates, swc_error *error)
{
    people *all = &link->people;
    uint64_t common[COMMON_PART];
    size_t count = 0;
    uint32_t *rows = malloc((all->count + 1) * sizeof *rows);
    if (rows == NULL) {
        return swc_fail_memory(error);
    }
    memcpy(common, all->common_births, sizeof common);
    people_settle_counts(all);
    mark_changed_keys(link, common);
    swc_status status = mark_numbers(link, rows, error);
    if (status == SWC_OK) {
        status = find_near_rows(link, rows, &count, error);
    }
    for (uint32_t row = 0; row < all->count; row++) {
        if ((link->moved[row] & ROW_GONE) != 0 && block_is_left(all, &all->all[row], &link->cut)) {
            rows[count++] = row;
        }
    }
    if (status == SWC_OK) {
        status = find_candidates(link, rows, count, link->moved, candidates, error);
    }
    free(rows);
    return status;
}

/* Pairs of the round before whose rows are both as they were. */
static swc_status judge_open(linkage *link, swc_error *error)
{
    link_pairs before = link->open;
    link->open = (link_pairs){0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < before.count && status == SWC_OK; i++) {
        uint32_t a = before.items[i].a;
        uint32_t b = before.items[i].b;
        if (clusters_kept(&link->clusters, a) == a && clusters_kept(&link->clusters, b) == b &&
            link->moved[a] == 0 && link->moved[b] == 0) {
            status = judge(link, a, b, error);
        }
    }
    free(before.items);
    return status;
}

/* The open pairs as candidates are written, ascending. */
static swc_status list_open(const linkage *link, candidate_set *out, swc_error *error)
{
    size_t count = link->open.count;
    uint64_t *spare = malloc((count + 1) * sizeof *spare);
    out->pairs = malloc((count + 1) * sizeof *out->pairs);
    if (out->pairs == NULL || spare == NULL) {
        free(spare);
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < count; i++) {
        uint64_t a = link->open.items[i].a;
        uint64_t b = link->open.items[i].b;
        out->pairs[i] = a < b ? a << 32 | b : b << 32 | a;
    }
    out->count = count;
    uint64_t *sorted = radix_sort_values(out->pairs, spare, count, 64);
    free(sorted == spare ? out->pairs : spare);
    out->pairs = sorted;
    return SWC_OK;
}

/* Judge the candidates but those that stayed open and were judged anew: a cut block gives pairs of
 * rows that did not change again. */
static swc_status judge_candidates(linkage *link, const candidate_set *candidates, swc_error *error)
{
    candidate_set open = {0};
    size_t before = 0;
    swc_status status = list_open(link, &open, error);
    for (size_t i = 0; i < candidates->count && status == SWC_OK; i++) {
        if (i + AHEAD <
            candidates->count) { /* persons lie anywhere: fetch them before their turn */
            prefetch_person(link, (uint32_t)candidates->pairs[i + AHEAD]);
        }
        uint64_t pair = candidates->pairs[i];
        while (before < open.count && open.pairs[before] < pair) {
            before++;
        }
        if (before == open.count || open.pairs[before] != pair) {
            status = judge(link, (uint32_t)(pair >> 32), (uint32_t)pair, error);
        }
    }
    candidates_free(&open);
    return status;
}

swc_status linkage_find_pairs(linkage *link, swc_error *error)
{
    candidate_set candidates = {0};
    collect_active(link);
    link->same.count = 0;
    link->uncertain.count = 0;
    swc_status status = link->rounds == 0 ? find_first_pairs(link, &candidates, error)
                                          : find_changed_pairs(link, &candidates, error);
    if (status == SWC_OK && link->rounds > 0) {
        status = judge_open(link, error);
    }
    if (status == SWC_OK) {
        status = judge_candidates(link, &candidates, error);
    }
    link->cut_blocks =
        candidates.cut_blocks > link->cut_blocks ? candidates.cut_blocks : link->cut_blocks;
    candidates_free(&candidates);
    memset(link->moved, 0, link->people.count + 1);
    return status;
}
