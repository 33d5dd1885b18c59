/* Clusters of rows, and the filled row of each. Does not decide who belongs together. */
#include "ops/dedupe/merge.h"

#include <stdlib.h>
#include <string.h>

/* A row of the table: the places of its cells, and the first of them. */
enum { CACHE_LINE = 64, FETCHED_LINES = 4, ROWS_AHEAD = 8 };

bool view_init(table_view *view, const swc_table *table)
{
    *view = (table_view){.table = table, .origin = swc_table_column(table, "origin")};
    view->columns = malloc((table->column_count + 1) * sizeof *view->columns);
    if (view->columns == NULL) {
        return false;
    }
    for (size_t column = 0; column < table->column_count; column++) {
        if (!swc_str_is(table->columns[column], "duplicate_group") &&
            !swc_str_is(table->columns[column], "duplicate_status")) {
            view->columns[view->count++] = column;
        }
    }
    return true;
}

void view_free(table_view *view)
{
    free(view->columns);
    *view = (table_view){0};
}

int view_order_cells(const table_view *view, uint32_t a, uint32_t b)
{
    for (size_t i = 0; i < view->count; i++) {
        size_t column = view->columns[i];
        int order = column == view->origin
                        ? 0
                        : swc_str_compare(swc_table_cell(view->table, a, column),
                                          swc_table_cell(view->table, b, column));
        if (order != 0) {
            return order;
        }
    }
    return 0;
}

int view_order(const table_view *view, uint32_t a, uint32_t b)
{
    int order = view_order_cells(view, a, b);
    return order != 0 ? order
                      : swc_str_compare(swc_table_get(view->table, a, view->origin),
                                        swc_table_get(view->table, b, view->origin));
}

view_start view_start_of(const table_view *view, uint32_t row)
{
    uint8_t bytes[sizeof(view_start) + 2] = {0};
    size_t count = 0;
    for (size_t i = 0; i < view->count && count < sizeof(view_start); i++) {
        swc_str cell = view->columns[i] == view->origin
                           ? SWC_STR("")
                           : swc_table_cell(view->table, row, view->columns[i]);
        for (size_t j = 0; j < cell.length && count < sizeof(view_start); j++) {
            uint8_t byte = (uint8_t)cell.data[j];
            if (byte < 2) { /* above the 0 that ends a cell */
                bytes[count++] = 1;
            }
            bytes[count++] = byte;
        }
        bytes[count++] = 0;
    }
    view_start start = {{0}};
    for (size_t i = 0; i < sizeof(view_start); i++) {
        start.parts[i / 8] = start.parts[i / 8] << 8 | bytes[i];
    }
    return start;
}

void view_fetch_place(const table_view *view, uint32_t row)
{
    __builtin_prefetch(&view->table->rows[row]);
}

void view_fetch(const table_view *view, uint32_t row)
{
    const char *packed = view->table->rows[row];
    for (size_t i = 0; i < FETCHED_LINES; i++) {
        __builtin_prefetch(packed + i * CACHE_LINE);
    }
}

size_t view_filled(const table_view *view, uint32_t row)
{
    size_t filled = 0;
    for (size_t i = 0; i < view->count; i++) {
        filled += swc_table_cell(view->table, row, view->columns[i]).length > 0;
    }
    return filled;
}

bool clusters_init(cluster_set *clusters, size_t row_count)
{
    size_t bytes = (row_count + 1) * sizeof(uint32_t);
    clusters->parent = malloc(bytes);
    clusters->next = malloc(bytes);
    clusters->kept = malloc(bytes);
    clusters->size = malloc(bytes);
    clusters->count = row_count;
    if (clusters->parent == NULL || clusters->next == NULL || clusters->kept == NULL ||
        clusters->size == NULL) {
        return false;
    }
    for (size_t row = 0; row < row_count; row++) {
        clusters->parent[row] = clusters->next[row] = clusters->kept[row] = (uint32_t)row;
        clusters->size[row] = 1;
    }
    return true;
}

void clusters_free(cluster_set *clusters)
{
    free(clusters->parent);
    free(clusters->next);
    free(clusters->kept);
    free(clusters->size);
    *clusters = (struct cluster_set){0};
}

uint32_t clusters_root(cluster_set *clusters, uint32_t row)
{
    uint32_t *parent = clusters->parent;
    while (parent[row] != row) {
        parent[row] = parent[parent[row]];
        row = parent[row];
    }
    return row;
}

uint32_t clusters_kept(cluster_set *clusters, uint32_t row)
{
    return clusters_is_alone(clusters, row) ? row : clusters->kept[clusters_root(clusters, row)];
}

void clusters_fetch(const cluster_set *clusters, const table_view *view, uint32_t row)
{
    size_t far = (size_t)row + 2 * (size_t)ROWS_AHEAD;
    size_t near = (size_t)row + ROWS_AHEAD;
    if (far < clusters->count && clusters->next[far] != far) {
        view_fetch_place(view, clusters->next[far]);
    }
    if (near < clusters->count && clusters->next[near] != near) {
        view_fetch(view, clusters->next[near]);
    }
}

/* The order of rows as sources: fuller first, then by content. */
static bool comes_before(const table_view *view, uint32_t a, uint32_t b)
{
    size_t a_filled = view_filled(view, a);
    size_t b_filled = view_filled(view, b);
    return a_filled != b_filled ? a_filled > b_filled : view_order(view, a, b) < 0;
}

void clusters_join(cluster_set *clusters, const table_view *view, uint32_t a, uint32_t b)
{
    uint32_t large = clusters_root(clusters, a);
    uint32_t small = clusters_root(clusters, b);
    if (large == small) {
        return;
    }
    if (clusters->size[large] < clusters->size[small]) {
        uint32_t swap = large;
        large = small;
        small = swap;
    }
    if (comes_before(view, clusters->kept[small], clusters->kept[large])) {
        clusters->kept[large] = clusters->kept[small];
    }
    uint32_t after = clusters->next[large];
    clusters->next[large] = clusters->next[small];
    clusters->next[small] = after;
    clusters->parent[small] = large;
    clusters->size[large] += clusters->size[small];
}

void clusters_dissolve(cluster_set *clusters, uint32_t row)
{
    uint32_t member = row;
    do {
        uint32_t following = clusters->next[member];
        clusters->parent[member] = clusters->next[member] = clusters->kept[member] = member;
        clusters->size[member] = 1;
        member = following;
    } while (member != row);
}

static int order_sources(const void *a, const void *b, void *context)
{
    uint32_t first = *(const uint32_t *)a;
    uint32_t second = *(const uint32_t *)b;
    if (first == second) {
        return 0;
    }
    return comes_before(context, first, second) ? -1 : comes_before(context, second, first) ? 1 : 0;
}

typedef struct filling {
    const table_view *view;
    const uint32_t *sources; /* kept row first */
    size_t source_count;
    swc_str *cells;
} filling;

static void fill_column(const filling *work, size_t column)
{
    for (size_t i = 1; i < work->source_count && work->cells[column].length == 0; i++) {
        work->cells[column] = swc_table_cell(work->view->table, work->sources[i], column);
    }
}

/* A year is completed by a full date of that year. */
static void fill_birth(const filling *work, size_t column)
{
    fill_column(work, column);
    swc_str *birth = &work->cells[column];
    for (size_t i = 1; i < work->source_count && birth->length == 4; i++) {
        swc_str other = swc_table_cell(work->view->table, work->sources[i], column);
        if (other.length > 4 && memcmp(other.data, birth->data, 4) == 0) {
            *birth = other;
        }
    }
}

static void fill_id(const filling *work, const size_t bound[DEDUPE_COLUMN_COUNT])
{
    size_t column = bound[DEDUPE_PERSONAL_ID];
    swc_str sex = bound[DEDUPE_SEX] == SIZE_MAX ? SWC_STR("") : work->cells[bound[DEDUPE_SEX]];
    swc_str birth = work->cells[bound[DEDUPE_BIRTH_DATE]];
    unsigned year = 0;
    for (size_t i = 0; i < 4 && i < birth.length; i++) {
        year = year * 10 + (unsigned)(birth.data[i] - '0');
    }
    uint8_t sex_letter = sex.length == 1 ? (uint8_t)sex.data[0] : 0;
    for (size_t i = 1; i < work->source_count && work->cells[column].length == 0; i++) {
        swc_str other = swc_table_cell(work->view->table, work->sources[i], column);
        if (people_id_agrees(other, sex_letter, year)) {
            work->cells[column] = other;
        }
    }
}

swc_status merge_cells(cluster_set *clusters, const table_view *view,
                       const size_t bound[DEDUPE_COLUMN_COUNT], uint32_t kept, swc_str *cells_out,
                       swc_error *error)
{
    swc_table_row(view->table, kept, cells_out);
    size_t size = clusters->size[clusters_root(clusters, kept)];
    if (size == 1) {
        return SWC_OK;
    }
    uint32_t *sources = malloc(size * sizeof *sources);
    if (sources == NULL) {
        return swc_fail_memory(error);
    }
    size_t count = 0;
    uint32_t member = kept;
    do {
        sources[count++] = member;
        member = clusters->next[member];
    } while (member != kept);
    qsort_r(sources, count, sizeof *sources, order_sources, (void *)(uintptr_t)view);
    filling work = {view, sources, count, cells_out};
    fill_birth(&work, bound[DEDUPE_BIRTH_DATE]);
    for (size_t i = 0; i < view->count; i++) {
        size_t column = view->columns[i];
        if (column != view->origin && column != bound[DEDUPE_PERSONAL_ID]) {
            fill_column(&work, column);
        }
    }
    if (bound[DEDUPE_PERSONAL_ID] != SIZE_MAX) {
        fill_id(&work, bound);
    }
    free(sources);
    return SWC_OK;
}
