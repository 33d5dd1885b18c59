/* Writes lists for people as plain CSV or as a workbook; knows nothing of their columns. */
#include "io/listing.h"

#include "io/workbook/workbook.h"
#include "swc/memory.h"
#include "swc/stream.h"

#include <stdlib.h>
#include <string.h>

enum { SHEET_ROWS = 1048576 }; /* of .xlsx; a longer list goes on in a further sheet */

struct swc_listing {
    swc_output *output;
    swc_stream_writer *writer; /* CSV */
    swc_workbook *workbook;    /* .xlsx */
    swc_text_sheet sheet;
    size_t sheet_rows;
    swc_buf heading; /* the header's cells with their lengths, for further sheets */
    size_t heading_count;
};

static bool is_workbook_name(const char *path)
{
    size_t length = strlen(path);
    if (length < 5) {
        return false;
    }
    const char *end = path + length - 5;
    for (size_t i = 0; i < 5; i++) {
        char c = end[i];
        if ((c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c) != ".xlsx"[i]) {
            return false;
        }
    }
    return true;
}

swc_status swc_listing_open(const char *path, bool bom, swc_listing **out, swc_error *error)
{
    swc_listing *listing = calloc(1, sizeof *listing);
    if (listing == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status =
        swc_output_open(path, (swc_output_options){.personal = true}, &listing->output, error);
    if (status == SWC_OK && is_workbook_name(path)) {
        swc_workbook_options options = {.many_rows = true};
        status = swc_workbook_new(listing->output, &options, &listing->workbook, error);
    } else if (status == SWC_OK) {
        swc_stream_style style = {.plain = true, .undigested = true, .bom = bom};
        status = swc_stream_writer_new(listing->output, style, &listing->writer, error);
    }
    if (status != SWC_OK) {
        swc_listing_discard(listing);
        return status;
    }
    *out = listing;
    return SWC_OK;
}

static bool keep_heading(swc_listing *listing, const swc_str *cells, size_t count)
{
    listing->heading_count = count;
    for (size_t i = 0; i < count; i++) {
        if (!swc_buf_add(&listing->heading, &cells[i].length, sizeof cells[i].length) ||
            !swc_buf_add_str(&listing->heading, cells[i])) {
            return false;
        }
    }
    return true;
}

static bool begin_sheet(swc_listing *listing)
{
    listing->sheet = swc_workbook_text_sheet(listing->workbook, SWC_STR("DS"));
    listing->sheet_rows = 1;
    swc_str *cells = calloc(listing->heading_count + 1, sizeof *cells);
    if (cells == NULL) {
        return false;
    }
    const char *at = listing->heading.data;
    for (size_t i = 0; i < listing->heading_count; i++) {
        memcpy(&cells[i].length, at, sizeof cells[i].length);
        cells[i].data = at + sizeof cells[i].length;
        at = cells[i].data + cells[i].length;
    }
    swc_text_sheet_row(&listing->sheet, cells, listing->heading_count);
    free(cells);
    return true;
}

swc_status swc_listing_row(swc_listing *listing, const swc_str *cells, size_t count,
                           swc_error *error)
{
    if (listing->writer != NULL) {
        return swc_stream_write(listing->writer, cells, count, error);
    }
    bool is_heading = listing->heading_count == 0;
    if (is_heading && !keep_heading(listing, cells, count)) {
        return swc_fail_memory(error);
    }
    if ((is_heading || listing->sheet_rows == SHEET_ROWS) && !begin_sheet(listing)) {
        return swc_fail_memory(error);
    }
    if (!is_heading) {
        swc_text_sheet_row(&listing->sheet, cells, count);
        listing->sheet_rows++;
    }
    return SWC_OK;
}

swc_status swc_listing_commit(swc_listing *listing, swc_error *error)
{
    swc_status status = listing->writer != NULL
                            ? swc_stream_write_end(listing->writer, error) /* plain: flushes */
                            : swc_workbook_finish(&listing->workbook, error);
    swc_output *output = listing->output;
    listing->output = NULL;
    if (status == SWC_OK) {
        status = swc_output_commit(output, error);
    } else {
        swc_output_discard(output);
    }
    swc_listing_discard(listing);
    return status;
}

void swc_listing_discard(swc_listing *listing)
{
    if (listing == NULL) {
        return;
    }
    swc_stream_writer_free(listing->writer);
    swc_workbook_discard(listing->workbook);
    swc_output_discard(listing->output);
    swc_buf_free(&listing->heading);
    free(listing);
}
