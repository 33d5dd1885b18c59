/*
 * Rows of one child: which is kept, and what the kept one takes from the others (SPEC 6).
 *
 * Ownership: clusters own their arrays; a view borrows the table.
 */
#ifndef SWC_DEDUPE_MERGE_H
#define SWC_DEDUPE_MERGE_H

#include "ops/dedupe/people.h"

/* The table with the columns of an earlier run's verdicts left out. */
typedef struct table_view {
    const swc_table *table;
    size_t *columns; /* [count] places in the table, input order */
    size_t count;
    size_t origin; /* place in the table or SIZE_MAX */
} table_view;

bool view_init(table_view *view, const swc_table *table);
void view_free(table_view *view);
/** Order by content: every column but origin, then origin. < 0, 0, > 0. */
int view_order(const table_view *view, uint32_t a, uint32_t b);
/** ... every column but origin: 0 for copies. */
int view_order_cells(const table_view *view, uint32_t a, uint32_t b);
size_t view_filled(const table_view *view, uint32_t row);
/* The start of a row's content: where two differ, the rows stand in their order. */
typedef struct view_start {
    uint64_t parts[2];
} view_start;
view_start view_start_of(const table_view *view, uint32_t row);
/** Fetch into the cache where the row lies, and some turns later what it begins with. */
void view_fetch_place(const table_view *view, uint32_t row);
void view_fetch(const table_view *view, uint32_t row);

typedef struct cluster_set {
    uint32_t *parent; /* union-find */
    uint32_t *next;   /* circular list of the members */
    uint32_t *kept;   /* of a root: the kept row */
    uint32_t *size;   /* of a root */
    size_t count;
} cluster_set;

bool clusters_init(cluster_set *clusters, size_t row_count);
void clusters_free(cluster_set *clusters);
uint32_t clusters_root(cluster_set *clusters, uint32_t row);
/** Whether the row is a cluster by itself. */
static inline bool clusters_is_alone(const cluster_set *clusters, uint32_t row)
{
    return clusters->next[row] == row;
}
/** The row that stands for a row: itself when it is kept. */
uint32_t clusters_kept(cluster_set *clusters, uint32_t row);
/** In a loop over all rows: fetch the rows of the table that stand beside those of the next turns.
 */
void clusters_fetch(const cluster_set *clusters, const table_view *view, uint32_t row);
/** Put two clusters together; the kept row is the fuller one, then the first by content. */
void clusters_join(cluster_set *clusters, const table_view *view, uint32_t a, uint32_t b);
/** Take the cluster of a row apart. */
void clusters_dissolve(cluster_set *clusters, uint32_t row);

/**
 * The cells of a kept row, filled from its cluster.
 * @param bound  places of the columns of dedupe_column
 * @param cells_out  [table columns]
 */
swc_status merge_cells(cluster_set *clusters, const table_view *view,
                       const size_t bound[DEDUPE_COLUMN_COUNT], uint32_t kept, swc_str *cells_out,
                       swc_error *error);

#endif
