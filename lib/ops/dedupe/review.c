/* Writes the uncertain pairs side by side: CSV, or a workbook to decide in. */
#include "io/listing.h"
#include "ops/dedupe/result.h"

#include <stdlib.h>

enum { FIXED_CELLS = 4 }; /* pair_id, score, why, pair_decision */

typedef struct review_row {
    char pair_id[PAIR_ID_HEX + 1];
    swc_buf score, why;
    swc_str *cells; /* [4 + 2 * view columns] */
    size_t count;
} review_row;

static swc_status fill_row(swc_dedupe *dedupe, const link_pair *pair, review_row *row,
                           swc_error *error)
{
    const table_view *view = &dedupe->link.view;
    comparison found;
    const uint32_t rows[] = {pair->a, pair->b};
    int prior = 0;
    review_comparison(dedupe, pair, &found, &prior);
    swc_buf_clear(&row->score);
    swc_buf_clear(&row->why);
    swc_status status = identities_name(&dedupe->identities, rows, 2, row->pair_id, error);
    if (status != SWC_OK) {
        return status;
    }
    if (!swc_buf_printf(&row->score, "%d", found.score) ||
        !why_add(&row->why, &found, prior, dedupe->options.lang)) {
        return swc_fail_memory(error);
    }
    row->cells[0] = swc_str_of(row->pair_id);
    row->cells[1] = swc_buf_str(&row->score);
    row->cells[2] = swc_buf_str(&row->why);
    row->cells[3] = SWC_STR("");
    for (size_t i = 0; i < view->count; i++) {
        row->cells[FIXED_CELLS + i] = swc_table_cell(dedupe->table, pair->a, view->columns[i]);
        row->cells[FIXED_CELLS + view->count + i] =
            swc_table_cell(dedupe->table, pair->b, view->columns[i]);
    }
    return SWC_OK;
}

/* The header row; names of the a_ and b_ columns are kept in `names`. */
static bool fill_header(const swc_dedupe *dedupe, review_row *row, swc_arena *names)
{
    static const char *const fixed[FIXED_CELLS] = {"pair_id", "score", "why", "decision"};
    const table_view *view = &dedupe->link.view;
    for (int i = 0; i < FIXED_CELLS; i++) {
        row->cells[i] = swc_str_of(fixed[i]);
    }
    for (size_t side = 0; side < 2; side++) {
        for (size_t i = 0; i < view->count; i++) {
            swc_str column = dedupe->table->columns[view->columns[i]];
            char *name = swc_arena_take_bytes(names, column.length + 2);
            if (name == NULL) {
                return false;
            }
            name[0] = side == 0 ? 'a' : 'b';
            name[1] = '_';
            for (size_t byte = 0; byte < column.length; byte++) {
                name[byte + 2] = column.data[byte];
            }
            row->cells[FIXED_CELLS + side * view->count + i] = (swc_str){name, column.length + 2};
        }
    }
    return true;
}

static swc_status write_pairs(swc_dedupe *dedupe, swc_listing *listing, review_row *row,
                              swc_error *error)
{
    const link_pairs *pairs = &dedupe->link.uncertain;
    swc_arena names;
    swc_arena_init(&names, (size_t)1 << 24);
    swc_status status = fill_header(dedupe, row, &names)
                            ? swc_listing_row(listing, row->cells, row->count, error)
                            : swc_fail_memory(error);
    for (size_t i = 0; i < pairs->count && status == SWC_OK; i++) {
        status = fill_row(dedupe, &pairs->items[i], row, error);
        if (status == SWC_OK) {
            status = swc_listing_row(listing, row->cells, row->count, error);
        }
    }
    swc_arena_free(&names);
    return status;
}

swc_status swc_dedupe_write_review(swc_dedupe *dedupe, const char *path, bool bom, swc_error *error)
{
    review_row row = {.count = FIXED_CELLS + 2 * dedupe->link.view.count};
    swc_listing *listing = NULL;
    row.cells = malloc(row.count * sizeof *row.cells);
    swc_status status =
        row.cells == NULL ? swc_fail_memory(error) : swc_listing_open(path, bom, &listing, error);
    if (status == SWC_OK) {
        status = write_pairs(dedupe, listing, &row, error);
        if (status == SWC_OK) {
            status = swc_listing_commit(listing, error);
        } else {
            swc_listing_discard(listing);
        }
    }
    free(row.cells);
    swc_buf_free(&row.score);
    swc_buf_free(&row.why);
    return status;
}
