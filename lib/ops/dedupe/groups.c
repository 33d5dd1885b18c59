/* The doubtful pairs that remain, and the groups that are held for them. Links nothing. */
#include "ops/dedupe/link_parts.h"

#include <stdlib.h>

enum { LARGEST_GROUP = 1000 }; /* beyond it a doubtful pair stands in the review alone */

/* Whether every row of two groups may be one child with every row of the other. */
static bool may_share_group(linkage *link, const cluster_set *groups, uint32_t a, uint32_t b)
{
    uint32_t x = a;
    do {
        uint32_t y = b;
        do {
            comparison found;
            linkage_compare(link, x, y, &found);
            bool asked = x == a && y == b; /* the doubtful pair itself */
            if ((!asked && verdict_of(&found, link->thresholds) == VERDICT_DIFFERENT) ||
                linkage_decided_different(link, x, y)) {
                return false;
            }
            y = groups->next[y];
        } while (y != b);
        x = groups->next[x];
    } while (x != a);
    return true;
}

/* The clusters of a pair as one number, whatever the order. */
static uint64_t cluster_pair(linkage *link, const link_pair *pair)
{
    uint64_t a = clusters_root(&link->clusters, pair->a);
    uint64_t b = clusters_root(&link->clusters, pair->b);
    return a < b ? a << 32 | b : b << 32 | a;
}

static int compare_numbers(const void *a, const void *b)
{
    uint64_t first = *(const uint64_t *)a;
    uint64_t second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

/* A row that was put together with a fuller one may still be the likest to a third: the pairs of
 * the first round count where no pair of kept rows speaks of their clusters. */
static swc_status add_first_pairs(linkage *link, swc_error *error)
{
    size_t kept_count = link->uncertain.count;
    uint64_t *known = malloc((kept_count + link->first_uncertain.count + 1) * sizeof *known);
    if (known == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = linkage_sort_pairs(link, &link->first_uncertain, error);
    for (size_t i = 0; i < kept_count; i++) {
        known[i] = cluster_pair(link, &link->uncertain.items[i]);
    }
    qsort(known, kept_count, sizeof *known, compare_numbers);
    for (size_t i = 0; i < link->first_uncertain.count && status == SWC_OK; i++) {
        link_pair pair = link->first_uncertain.items[i];
        uint64_t clusters = cluster_pair(link, &pair);
        uint32_t a = clusters_kept(&link->clusters, pair.a);
        uint32_t b = clusters_kept(&link->clusters, pair.b);
        if (a != b &&
            (pair.refused ||
             !proven_different(&link->people, &link->people.all[a], &link->people.all[b])) &&
            bsearch(&clusters, known, kept_count, sizeof *known, compare_numbers) == NULL) {
            status = linkage_push(&link->uncertain, pair.a, pair.b, pair.score, error);
            link->uncertain.items[link->uncertain.count - 1].first = true;
            link->uncertain.items[link->uncertain.count - 1].refused = pair.refused;
        }
    }
    free(known);
    return status;
}

/* Drop pairs that a decision on other rows of the clusters settles, and all but the strongest of
 * two clusters. */
static swc_status drop_settled(linkage *link, swc_error *error)
{
    uint64_t *seen = malloc((link->uncertain.count + 1) * sizeof *seen);
    swc_keymap known = {0};
    size_t kept = 0;
    swc_status status = seen == NULL ? swc_fail_memory(error) : SWC_OK;
    for (size_t i = 0; i < link->uncertain.count && status == SWC_OK; i++) {
        link_pair pair = link->uncertain.items[i];
        size_t *place = NULL;
        bool found = false;
        seen[i] = cluster_pair(link, &pair);
        swc_str key = {(const char *)&seen[i], sizeof seen[i]};
        if (!swc_keymap_put(&known, key, &place, &found)) {
            status = swc_fail_memory(error);
        } else if (!found && !linkage_decided_different(link, pair.a, pair.b)) {
            link->uncertain.items[kept++] = pair;
        }
    }
    link->uncertain.count = kept;
    swc_keymap_free(&known);
    free(seen);
    return status;
}

swc_status linkage_form_groups(linkage *link, swc_error *error)
{
    cluster_set groups = {0};
    swc_status status = add_first_pairs(link, error);
    if (status == SWC_OK) {
        status = linkage_sort_pairs(link, &link->uncertain, error);
    }
    if (status == SWC_OK) {
        status = drop_settled(link, error);
    }
    if (status != SWC_OK) {
        return status;
    }
    for (size_t row = 0; row < link->people.count; row++) {
        link->group[row] = UINT32_MAX;
    }
    if (link->uncertain.count == 0) {
        return SWC_OK;
    }
    status = clusters_init(&groups, link->people.count) ? SWC_OK : swc_fail_memory(error);
    for (size_t i = 0; i < link->uncertain.count && status == SWC_OK; i++) {
        link_pair pair = link->uncertain.items[i];
        uint32_t a_kept = clusters_kept(&link->clusters, pair.a);
        uint32_t b_kept = clusters_kept(&link->clusters, pair.b);
        uint32_t a = clusters_root(&groups, a_kept);
        uint32_t b = clusters_root(&groups, b_kept);
        if (a != b && !pair.refused && groups.size[a] + groups.size[b] <= LARGEST_GROUP &&
            may_share_group(link, &groups, a_kept, b_kept)) {
            clusters_join(&groups, &link->view, a, b);
        }
    }
    for (uint32_t row = 0; row < link->people.count && status == SWC_OK; row++) {
        uint32_t root = clusters_root(&groups, row);
        if (groups.size[root] > 1) {
            link->group[row] = groups.kept[root];
        }
    }
    clusters_free(&groups);
    return status;
}
