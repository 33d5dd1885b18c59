/*
 * Private to the files of units/: indexes over the names of units, and spellings seen before.
 *
 * Ownership: everything lies in the swc_units; names are static or lie in its arena.
 */
#ifndef SWC_MODEL_UNITS_INDEX_H
#define SWC_MODEL_UNITS_INDEX_H

#include "model/units/data.h"
#include "model/units/units.h"
#include "swc/hash.h"
#include "swc/memory.h"

enum {
    SWC_UNITS_KEY_BYTES = 160,
    SWC_UNITS_NO_ITEM = UINT16_MAX,
};

#define SWC_DISTRICT_KINDS                                                                         \
    ((1u << SWC_KIND_CITY) | (1u << SWC_KIND_TOWN) | (1u << SWC_KIND_RURAL) |                      \
     (1u << SWC_KIND_URBAN))
#define SWC_COMMUNE_KINDS                                                                          \
    ((1u << SWC_KIND_TOWNSHIP) | (1u << SWC_KIND_WARD) | (1u << SWC_KIND_COMMUNE) |                \
     (1u << SWC_KIND_ZONE))

/* An index over names in one form: the first item of a key, and the next one of the same key. */
typedef struct swc_name_index {
    swc_keymap map;
    uint16_t *next; /* [count] */
} swc_name_index;

struct swc_units {
    swc_arena arena;
    swc_name_index by_name;                    /* districts, as written by the toolkit */
    swc_name_index by_key;                     /* without diacritics */
    swc_name_index by_loose;                   /* and without spaces, k like c */
    swc_name_index old_communes, new_communes; /* by loose key; made when first asked */
    bool has_communes;
    /* names that keep their kind, by commune, old and new: made once each */
    const char **whole_names[2];
    bool out_of_memory; /* since the last public call */
    swc_keymap memo; /* "province, text" or "province, district, text": index into `remembered` */
    swc_unit_match *remembered;
    size_t remembered_count, remembered_capacity;
};

/** The loosest form of a key, to find variants by: no spaces, final k, ch and c alike. */
void swc_units_loosen(const char *key, char loose[SWC_UNITS_KEY_BYTES]);
/** The name behind a word of one of the allowed kinds at the start of a key; *kinds_out is 0 when
 * no such word is there. */
const char *swc_units_skip_kind(const char *key, unsigned allowed, unsigned *kinds_out);
/** Whether a name is only a number: "Phường 1" stays whole. */
bool swc_units_is_number(const char *name);
/** Index of the first item with this key, SWC_UNITS_NO_ITEM when there is none. */
uint16_t swc_units_first(const swc_name_index *index, const char *key);
/** Make the indexes of communes, once. @return false when memory ends */
bool swc_units_index_communes(swc_units *units);
/** The place of a spelling among the remembered ones; *slot is NULL when it shall not be
 * remembered.
 *  @return false when memory ends */
bool swc_units_recall(swc_units *units, char task, swc_unit province, swc_str first, swc_str second,
                      swc_unit_match **slot, bool *known);

/* units.c, for communes */

/** Cut ", tỉnh Đắk Lắk" off a name; the province it names goes to *province. */
swc_str swc_units_cut_province(swc_units *units, swc_str text, swc_unit *province);
/** Whether a text is the name with its diacritics, in any case. */
bool swc_units_same_fold(swc_buf *a, swc_buf *b, swc_str text, const char *name);
bool swc_units_suits_province(uint16_t district, swc_unit province);

#endif
