/* Who speaks for the members of two clusters, and whether these may be one child. Joins nothing. */
#include "ops/dedupe/link_parts.h"

const person_row *linkage_original(const linkage *link, uint32_t row)
{
    return saved_person(&link->originals, row, &link->people.all[row]);
}

const person_row *linkage_member(const linkage *link, uint32_t row)
{
    if (link->unit_of != NULL && link->unit_of[row] != row) {
        return NULL;
    }
    return link->later_phase ? saved_person(&link->units, row, &link->people.all[row])
                             : linkage_original(link, row);
}

bool linkage_members_conflict(const linkage *link, uint32_t a, uint32_t b)
{
    const uint32_t *next = link->clusters.next;
    uint32_t x = a;
    do {
        const person_row *first = linkage_member(link, x);
        uint32_t y = b;
        while (first == NULL && next[x] != a) { /* of many copies one speaks */
            x = next[x];
            first = linkage_member(link, x);
        }
        do {
            const person_row *second = linkage_member(link, y);
            if (first != NULL && second != NULL && stands_apart(&link->people, first, second)) {
                return true;
            }
            y = next[y];
        } while (y != b);
        x = next[x];
    } while (x != a);
    return false;
}

bool linkage_decided_different(const linkage *link, uint32_t a, uint32_t b)
{
    if (link->decisions == NULL) {
        return false;
    }
    cluster_set *clusters =
        (struct cluster_set *)(uintptr_t)&link->clusters; /* path halving only */
    uint32_t a_root = clusters_root(clusters, a);
    uint32_t b_root = clusters_root(clusters, b);
    for (size_t i = 0; i < link->decisions->pair_count; i++) {
        const decided_pair *pair = &link->decisions->pairs[i];
        if (pair->decision == DECISION_DIFFERENT) {
            uint32_t first = clusters_root(clusters, pair->a);
            uint32_t second = clusters_root(clusters, pair->b);
            if ((first == a_root && second == b_root) || (first == b_root && second == a_root)) {
                return true;
            }
        }
    }
    return false;
}
