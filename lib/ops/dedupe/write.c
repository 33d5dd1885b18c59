/* Writes the kept rows, the removed rows and the remarks. Decides nothing. */
#include "io/listing.h"
#include "ops/dedupe/result.h"

#include <stdlib.h>

static swc_str group_of(const swc_dedupe *dedupe, uint32_t row)
{
    uint32_t at = dedupe->group_at[row];
    return at == 0 ? (swc_str){NULL, 0} : swc_str_of(dedupe->group_ids[at - 1]);
}

static swc_str status_of(const swc_dedupe *dedupe, uint32_t row)
{
    if (dedupe->link.group[row] != UINT32_MAX) {
        return SWC_STR("held");
    }
    return dedupe->group_at[row] != 0 ? SWC_STR("kept") : SWC_STR("unique");
}

/* The cells of the view, with the two columns right after origin (or at the end). */
static size_t lay_out(const swc_dedupe *dedupe, const swc_str *cells, swc_str group, swc_str status,
                      swc_str *out)
{
    const table_view *view = &dedupe->link.view;
    size_t count = 0;
    for (size_t i = 0; i < view->count; i++) {
        out[count++] = cells[view->columns[i]];
        if (view->columns[i] == view->origin) {
            out[count++] = group;
            out[count++] = status;
        }
    }
    if (view->origin == SIZE_MAX) {
        out[count++] = group;
        out[count++] = status;
    }
    return count;
}

static swc_status write_rows(swc_dedupe *dedupe, swc_stream_writer *writer, swc_str *cells,
                             swc_str *laid_out, swc_error *error)
{
    linkage *link = &dedupe->link;
    size_t count = lay_out(dedupe, dedupe->table->columns, SWC_STR("duplicate_group"),
                           SWC_STR("duplicate_status"), laid_out);
    swc_status status = swc_stream_write(writer, laid_out, count, error);
    for (uint32_t row = 0; row < dedupe->table->row_count && status == SWC_OK; row++) {
        clusters_fetch(&link->clusters, &link->view, row);
        if (clusters_kept(&link->clusters, row) != row) {
            continue;
        }
        status = merge_cells(&link->clusters, &link->view, link->people.columns, row, cells, error);
        if (status == SWC_OK) {
            count = lay_out(dedupe, cells, group_of(dedupe, row), status_of(dedupe, row), laid_out);
            status = swc_stream_write(writer, laid_out, count, error);
        }
    }
    return status;
}

static swc_status write_notes(const swc_dedupe *dedupe, swc_stream_writer *writer, swc_error *error)
{
    const swc_dedupe_counts *counts = &dedupe->counts;
    swc_status status = SWC_OK;
    for (size_t i = 0; i < dedupe->table->note_count && status == SWC_OK; i++) {
        status = swc_stream_write_note(writer, dedupe->table->notes[i], error);
    }
    if (status != SWC_OK) {
        return status;
    }
    swc_buf note = {0};
    bool good =
        swc_buf_printf(&note, "#swc dedupe version=%s in=%zu out=%zu removed=%zu held=%zu",
                       SWC_VERSION, counts->in, counts->out, counts->removed, counts->held) &&
        swc_buf_printf(&note, " conflicts=%zu", counts->conflicts) &&
        (swc_stream_kind(dedupe->table).length > 0 || swc_buf_add_text(&note, " kind=students")) &&
        (!dedupe->table->unsealed || swc_buf_add_text(&note, " unsealed=yes"));
    status =
        good ? swc_stream_write_note(writer, swc_buf_str(&note), error) : swc_fail_memory(error);
    swc_buf_free(&note);
    return status;
}

swc_status swc_dedupe_write(swc_dedupe *dedupe, swc_stream_writer *writer, swc_error *error)
{
    size_t width = dedupe->table->column_count + 2;
    swc_str *cells = malloc(width * sizeof *cells);
    swc_str *laid_out = malloc(width * sizeof *laid_out);
    swc_status status = cells == NULL || laid_out == NULL
                            ? swc_fail_memory(error)
                            : write_rows(dedupe, writer, cells, laid_out, error);
    free(cells);
    free(laid_out);
    return status == SWC_OK ? write_notes(dedupe, writer, error) : status;
}

static swc_status write_removed_row(swc_dedupe *dedupe, swc_listing *listing, uint32_t row,
                                    uint32_t kept, swc_str *cells, swc_buf *why, swc_error *error)
{
    const table_view *view = &dedupe->link.view;
    char score_text[16];
    int score = 0;
    swc_buf_clear(why);
    swc_status status = removal_why(dedupe, row, kept, why, &score, error);
    if (status != SWC_OK) {
        return status;
    }
    swc_buf score_buf = {0};
    if (!swc_buf_printf(&score_buf, "%d", score) || score_buf.length >= sizeof score_text) {
        swc_buf_free(&score_buf);
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < view->count; i++) {
        cells[i] = swc_table_cell(dedupe->table, row, view->columns[i]);
    }
    cells[view->count] = group_of(dedupe, row);
    cells[view->count + 1] = swc_table_get(dedupe->table, kept, view->origin);
    cells[view->count + 2] = swc_buf_str(&score_buf);
    cells[view->count + 3] = swc_buf_str(why);
    status = swc_listing_row(listing, cells, view->count + 4, error);
    swc_buf_free(&score_buf);
    return status;
}

static swc_status write_removed_rows(swc_dedupe *dedupe, swc_listing *listing, swc_str *cells,
                                     swc_error *error)
{
    linkage *link = &dedupe->link;
    const table_view *view = &link->view;
    swc_buf why = {0};
    for (size_t i = 0; i < view->count; i++) {
        cells[i] = dedupe->table->columns[view->columns[i]];
    }
    cells[view->count] = SWC_STR("duplicate_group");
    cells[view->count + 1] = SWC_STR("kept_origin");
    cells[view->count + 2] = SWC_STR("score");
    cells[view->count + 3] = SWC_STR("why");
    swc_status status = swc_listing_row(listing, cells, view->count + 4, error);
    for (uint32_t row = 0; row < dedupe->table->row_count && status == SWC_OK; row++) {
        clusters_fetch(&link->clusters, &link->view, row);
        uint32_t kept = clusters_kept(&link->clusters, row);
        if (kept != row) {
            status = write_removed_row(dedupe, listing, row, kept, cells, &why, error);
        }
    }
    swc_buf_free(&why);
    return status;
}

swc_status swc_dedupe_write_removed(swc_dedupe *dedupe, const char *path, bool bom,
                                    swc_error *error)
{
    swc_listing *listing = NULL;
    swc_str *cells = malloc((dedupe->table->column_count + 4) * sizeof *cells);
    swc_status status =
        cells == NULL ? swc_fail_memory(error) : swc_listing_open(path, bom, &listing, error);
    if (status == SWC_OK) {
        status = write_removed_rows(dedupe, listing, cells, error);
        if (status == SWC_OK) {
            status = swc_listing_commit(listing, error);
        } else {
            swc_listing_discard(listing);
        }
    }
    free(cells);
    return status;
}
