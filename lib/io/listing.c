/* Writes lists for people as plain CSV or as a workbook; knows nothing of their columns. */
#include "io/listing.h"

#include "swc/stream.h"

#include <stdlib.h>

struct swc_listing {
    swc_output *output;
    swc_stream_writer *writer;
};

swc_status swc_listing_open(const char *path, bool bom, swc_listing **out, swc_error *error)
{
    swc_listing *listing = calloc(1, sizeof *listing);
    if (listing == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status =
        swc_output_open(path, (swc_output_options){.personal = true}, &listing->output, error);
    if (status == SWC_OK) {
        swc_stream_style style = {.plain = true, .bom = bom};
        status = swc_stream_writer_new(listing->output, style, &listing->writer, error);
    }
    if (status != SWC_OK) {
        swc_listing_discard(listing);
        return status;
    }
    *out = listing;
    return SWC_OK;
}

swc_status swc_listing_row(swc_listing *listing, const swc_str *cells, size_t count,
                           swc_error *error)
{
    return swc_stream_write(listing->writer, cells, count, error);
}

swc_status swc_listing_commit(swc_listing *listing, swc_error *error)
{
    swc_status status = swc_stream_write_end(listing->writer, error); /* plain: flushes only */
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
    swc_output_discard(listing->output);
    free(listing);
}
