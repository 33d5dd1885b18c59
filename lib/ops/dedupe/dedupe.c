/* The run from a table to verdicts on its rows. Writes nothing: see write.c and review.c. */
#include "swc/dedupe.h"

#include "ops/dedupe/radix.h"
#include "ops/dedupe/result.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

swc_dedupe_options swc_dedupe_defaults(void)
{
    return (swc_dedupe_options){
        .automatic_centibits = DEDUPE_AUTO, .review_centibits = DEDUPE_REVIEW, .lang = SWC_VI};
}

enum { ROWS_AHEAD = 16 }; /* rows of groups that are fetched before their turn */

/* Rows that belong to a held group or to a cluster of more than one row: the leader above the row.
 */
static size_t collect_group_rows(linkage *link, uint64_t *rows)
{
    size_t count = 0;
    for (uint32_t row = 0; row < link->people.count; row++) {
        uint32_t root = clusters_root(&link->clusters, row);
        uint32_t kept = link->clusters.kept[root];
        uint64_t leader = link->group[kept] != UINT32_MAX ? link->group[kept] : kept;
        if (link->group[kept] != UINT32_MAX || link->clusters.size[root] > 1) {
            rows[count++] = leader << 32 | row;
        }
    }
    return count;
}

/* The rows of a group lie anywhere but for the first. */
static void fetch_group_row(const table_view *view, const uint64_t *rows, size_t count, size_t turn)
{
    for (size_t i = 2 * ROWS_AHEAD; i < 2 * ROWS_AHEAD + 2 && turn + i < count; i++) {
        view_fetch_place(view, (uint32_t)rows[turn + i]);
    }
    for (size_t i = ROWS_AHEAD; i < ROWS_AHEAD + 2 && turn + i < count; i++) {
        view_fetch(view, (uint32_t)rows[turn + i]);
    }
}

/* @param rows  [count] ascending */
static swc_status name_groups(swc_dedupe *dedupe, const uint64_t *rows, size_t count,
                              uint32_t *members, swc_error *error)
{
    dedupe->group_ids = malloc((count / 2 + 1) * sizeof *dedupe->group_ids);
    if (dedupe->group_ids == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = SWC_OK;
    for (size_t start = 0; start < count && status == SWC_OK;) {
        size_t size = 0;
        fetch_group_row(&dedupe->link.view, rows, count, start);
        while (start + size < count && rows[start + size] >> 32 == rows[start] >> 32) {
            members[size] = (uint32_t)rows[start + size];
            dedupe->group_at[members[size]] = (uint32_t)dedupe->group_count + 1;
            size++;
        }
        status = identities_name(&dedupe->identities, members, size,
                                 dedupe->group_ids[dedupe->group_count++], error);
        start += size;
    }
    return status;
}

static swc_status name_all_groups(swc_dedupe *dedupe, swc_error *error)
{
    size_t count = dedupe->table->row_count;
    uint64_t *rows = malloc(2 * (count + 1) * sizeof *rows);
    uint32_t *members = malloc((count + 1) * sizeof *members);
    dedupe->group_at = calloc(count + 1, sizeof *dedupe->group_at);
    swc_status status = rows == NULL || members == NULL || dedupe->group_at == NULL
                            ? swc_fail_memory(error)
                            : SWC_OK;
    if (status == SWC_OK) {
        size_t grouped = collect_group_rows(&dedupe->link, rows);
        const uint64_t *sorted = radix_sort_values(rows, rows + grouped, grouped, 64);
        status = name_groups(dedupe, sorted, grouped, members, error);
    }
    free(rows);
    free(members);
    return status;
}

/* Rows of the other list are matches, not duplicates: marked, never removed or held. */
static swc_status mark_against(swc_dedupe *dedupe, swc_error *error)
{
    const swc_table *other = dedupe->options.against;
    size_t bound[DEDUPE_COLUMN_COUNT];
    identity_set identities = {0};
    if (other == NULL) {
        return SWC_OK;
    }
    people_columns(other, bound);
    swc_status status = against_find(&dedupe->link, other, &dedupe->matches, error);
    if (status == SWC_OK) {
        status = identities_init(&identities, other, bound, error);
    }
    void *ids = status == SWC_OK
                    ? realloc(dedupe->group_ids, (dedupe->group_count + dedupe->matches.count + 1) *
                                                     sizeof *dedupe->group_ids)
                    : NULL;
    if (status == SWC_OK && ids == NULL) {
        status = swc_fail_memory(error);
    }
    dedupe->group_ids = ids != NULL ? ids : dedupe->group_ids;
    for (size_t i = 0; i < dedupe->matches.count && status == SWC_OK; i++) {
        const against_match *match = &dedupe->matches.items[i];
        dedupe->counts.against_matches += match->same;
        dedupe->counts.against_uncertain += !match->same;
        if (match->same && dedupe->group_at[match->row] == 0) {
            identities_name_across(&dedupe->identities, match->row, &identities, match->other,
                                   dedupe->group_ids[dedupe->group_count]);
            dedupe->group_at[match->row] = (uint32_t)++dedupe->group_count;
        }
    }
    identities_free(&identities);
    return status;
}

/* Appends a pair_id; after the fifth "..." alone. */
static void name_pair(char names[SWC_DEDUPE_IDS], swc_str pair_id)
{
    size_t length = strlen(names);
    const char *comma = length > 0 ? ", " : "";
    if (length + strlen(comma) + pair_id.length + sizeof ", ..." <= SWC_DEDUPE_IDS) {
        (void)snprintf(names + length, SWC_DEDUPE_IDS - length, "%s%.*s", comma,
                       (int)pair_id.length, pair_id.data);
    } else if (length > 0 && names[length - 1] != '.') {
        (void)snprintf(names + length, SWC_DEDUPE_IDS - length, ", ...");
    }
}

/* Decisions that were not followed. */
static void count_decisions(const linkage *link, swc_dedupe_counts *counts)
{
    const decision_set *all = link->decisions;
    counts->decided = all->entry_count;
    counts->contradicted_decisions = link->contradicted;
    for (size_t i = 0; i < all->entry_count; i++) {
        if (!all->entries[i].found) {
            counts->unknown_decisions++;
            name_pair(counts->unknown_ids, all->entries[i].pair_id);
        }
        if (all->entries[i].contradicted) {
            name_pair(counts->contradicted_ids, all->entries[i].pair_id);
        }
    }
}

static swc_status count_all(swc_dedupe *dedupe, swc_error *error)
{
    linkage *link = &dedupe->link;
    swc_dedupe_counts *counts = &dedupe->counts;
    swc_status status = people_count_shared(&link->people, link->active, link->active_count, error);
    if (status != SWC_OK) {
        return status;
    }
    counts->in = dedupe->table->row_count;
    for (uint32_t row = 0; row < counts->in; row++) {
        clusters_fetch(&link->clusters, &link->view, row);
        uint32_t kept = clusters_kept(&link->clusters, row);
        size_t conflicts = 0;
        if (kept == row) {
            counts->out++;
            counts->held += link->group[row] != UINT32_MAX;
        } else {
            counts->removed++;
            (void)conflicts_add(NULL, dedupe, row, kept, &conflicts);
            counts->conflicts += conflicts > 0;
        }
    }
    counts->pairs = link->uncertain.count;
    counts->cut_blocks = link->cut_blocks;
    counts->compared = link->compared;
    counts->shared_ids = link->people.shared.id_count;
    counts->shared_id_rows = link->people.shared.id_rows;
    counts->shared_phones = link->people.shared.phone_count;
    counts->shared_phone_rows = link->people.shared.phone_rows;
    if (link->decisions != NULL) {
        count_decisions(link, counts);
    }
    if (counts->in != counts->out + counts->removed) {
        return swc_fail(error, SWC_ERR_INTERNAL, "số dòng không khớp: vào %zu, ra %zu, bỏ %zu",
                        "the rows do not add up: %zu in, %zu out, %zu removed", counts->in,
                        counts->out, counts->removed);
    }
    return SWC_OK;
}

static swc_status run(swc_dedupe *dedupe, swc_error *error)
{
    linkage *link = &dedupe->link;
    link->table = dedupe->table;
    link->thresholds =
        (score_limits){dedupe->options.automatic_centibits, dedupe->options.review_centibits};
    if (dedupe->table->row_count > UINT32_MAX - 1) {
        return swc_fail(error, SWC_ERR_MEMORY, "quá nhiều dòng; chia danh sách theo huyện",
                        "too many rows; split the list by district");
    }
    swc_status status = people_bind(&link->people, dedupe->table, error);
    if (status == SWC_OK && !view_init(&link->view, dedupe->table)) {
        status = swc_fail_memory(error);
    }
    if (status == SWC_OK) {
        status = identities_init(&dedupe->identities, dedupe->table, link->people.columns, error);
    }
    if (status == SWC_OK && dedupe->options.decisions != NULL) {
        status =
            decisions_read(dedupe->options.decisions, &dedupe->identities, &link->decisions, error);
    }
    if (status == SWC_OK) {
        status = people_read_table(&link->people, dedupe->table, error);
    }
    if (status == SWC_OK) {
        status = linkage_run(link, error);
    }
    if (status == SWC_OK) {
        status = name_all_groups(dedupe, error);
    }
    if (status == SWC_OK) {
        status = mark_against(dedupe, error);
    }
    return status == SWC_OK ? count_all(dedupe, error) : status;
}

swc_status swc_dedupe_new(const swc_table *students, const swc_dedupe_options *options,
                          swc_dedupe **out, swc_error *error)
{
    swc_dedupe *dedupe = calloc(1, sizeof *dedupe);
    if (dedupe == NULL) {
        return swc_fail_memory(error);
    }
    dedupe->table = students;
    dedupe->options = options != NULL ? *options : swc_dedupe_defaults();
    swc_status status = run(dedupe, error);
    if (status != SWC_OK) {
        swc_dedupe_free(dedupe);
        return status;
    }
    *out = dedupe;
    return SWC_OK;
}

const swc_dedupe_counts *swc_dedupe_totals(const swc_dedupe *dedupe)
{
    return &dedupe->counts;
}

void swc_dedupe_free(swc_dedupe *dedupe)
{
    if (dedupe == NULL) {
        return;
    }
    against_free(&dedupe->matches);
    linkage_free(&dedupe->link);
    identities_free(&dedupe->identities);
    free(dedupe->group_at);
    free(dedupe->group_ids);
    free(dedupe);
}
