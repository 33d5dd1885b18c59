/*
 * What the files of a linkage share: link.c (rounds), copies.c (equal rows), pairs.c (candidates),
 * groups.c (held groups), and below them the list of pairs and the members of clusters.
 *
 * Ownership: as in link.h.
 */
#ifndef SWC_DEDUPE_LINK_PARTS_H
#define SWC_DEDUPE_LINK_PARTS_H

#include "ops/dedupe/link.h"

/** Put rows together that are equal cell by cell, where two such rows are the same child by the
 *  rules. O(rows) but for sorting the copies. */
swc_status linkage_join_copies(linkage *link, swc_error *error);
/** ... kept rows that are equal as they would be written, when nothing else is linked any more: a
 *  second run would begin with them. @param cells  [table columns] scratch */
swc_status linkage_join_filled(linkage *link, uint8_t *touched, swc_str *cells, bool *changed_out,
                               swc_error *error);
/** Judge the candidates of this round into link->same and link->uncertain. */
swc_status linkage_find_pairs(linkage *link, swc_error *error);
/** Held groups: the strongest doubtful pair first; no group holds two different rows. */
swc_status linkage_form_groups(linkage *link, swc_error *error);

/** Compare two rows with the counts of this round. */
void linkage_compare(linkage *link, uint32_t a, uint32_t b, comparison *out);

/* link_pairs.c */
/** Append a pair, its rows in no order yet. */
swc_status linkage_push(link_pairs *pairs, uint32_t a, uint32_t b, int score, swc_error *error);
/** By score, the highest first; ties by content. Of a pair the first row by content stands first.
 */
swc_status linkage_sort_pairs(const linkage *link, link_pairs *pairs, swc_error *error);
/** Fetch the rows of the table that the turns after this one will look at. */
void linkage_fetch_pair(const linkage *link, const link_pairs *pairs, size_t turn);

/* link_members.c */
/** The person that speaks for a member when clusters are to be joined: its own, or in a later phase
 *  that of its unit; NULL for a row inside a unit. */
const person_row *linkage_member(const linkage *link, uint32_t row);
/** Whether some member of a's cluster stands apart from some member of b's. */
bool linkage_members_conflict(const linkage *link, uint32_t a, uint32_t b);
/** Whether a decision keeps the clusters of two rows apart. */
bool linkage_decided_different(const linkage *link, uint32_t a, uint32_t b);

#endif
