/*
 * A list for people (issues, rejected rows, removed rows, pairs to review): plain CSV, or a
 * workbook of text cells when the name ends in .xlsx. Not sealed; knows nothing of its columns.
 *
 * Ownership: swc_listing_open gives an object that exactly one of swc_listing_commit and
 * swc_listing_discard frees. The file is replaced whole or not at all, and has mode 0600.
 */
#ifndef SWC_IO_LISTING_H
#define SWC_IO_LISTING_H

#include "swc/status.h"

typedef struct swc_listing swc_listing;

/** @param bom  CSV for Excel: a BOM, and a leading `= + - @ TAB` neutralised */
swc_status swc_listing_open(const char *path, bool bom, swc_listing **out, swc_error *error);
/** First call: the header; every further one: a row. */
swc_status swc_listing_row(swc_listing *listing, const swc_str *cells, size_t count,
                           swc_error *error);
/** Put the file in place; frees in any case. */
swc_status swc_listing_commit(swc_listing *listing, swc_error *error);
/** Throw away; frees. NULL is allowed. */
void swc_listing_discard(swc_listing *listing);

#endif
