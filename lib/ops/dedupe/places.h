/*
 * Where a child learns and lives, as keys: school, class, commune, and the commune of today.
 *
 * Ownership: a reader of places owns its memory; zero-initialise and free with places_free.
 *
 * A key is a 32-bit digest of a folded text; 0 means missing. On 1 July 2025 most communes became
 * part of another one: lists from before and after name one place differently, so the key of the
 * commune is that of the commune which it became.
 */
#ifndef SWC_DEDUPE_PLACES_H
#define SWC_DEDUPE_PLACES_H

#include "base/memo.h"
#include "model/units/units.h"
#include "ops/dedupe/fold.h"

typedef struct place_reader {
    swc_units *units;
    swc_memo memo; /* by kind of place and its cells as written */
    swc_buf folded;
} place_reader;

swc_status places_init(place_reader *reader, swc_error *error);
/** The school's name without the spelling of its kind, and its district: two schools of one name
 *  lie in different districts. */
swc_status places_school(place_reader *reader, const dedupe_letters *letters, swc_str name,
                         swc_str district, uint32_t *key_out, swc_error *error);
/** "Lớp 5 A", "5A", "lop 5a": one class. */
swc_status places_class(place_reader *reader, const dedupe_letters *letters, swc_str text,
                        uint32_t *key_out, swc_error *error);
/** @param commune_out  as written  @param today_out  the commune that it became */
swc_status places_commune(place_reader *reader, const dedupe_letters *letters, swc_str district,
                          swc_str text, uint32_t *commune_out, uint32_t *today_out,
                          swc_error *error);
void places_free(place_reader *reader);

#endif
