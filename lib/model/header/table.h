/*
 * Private to the files of header/: what a phrase of one kind means.
 *
 * Ownership: the table owns its entries; a found one is borrowed until a phrase is added.
 */
#ifndef SWC_MODEL_HEADER_TABLE_H
#define SWC_MODEL_HEADER_TABLE_H

#include "model/header/header.h"
#include "model/header/usual.h"
#include "swc/hash.h"
#include "swc/memory.h"

typedef struct swc_header_entry {
    swc_header_role role;
    size_t column, second; /* SIZE_MAX: none */
    int rank;
    bool is_given; /* by the user, in --columns */
} swc_header_entry;

struct swc_headers {
    swc_arena arena;
    swc_usual_index usual;
    swc_keymap phrases; /* kind letter and phrase: index into entries */
    swc_header_entry *entries;
    size_t entry_count, entry_capacity;
};

/** By a phrase in key form; NULL when no column of the kind is called so. */
const swc_header_entry *swc_headers_find(const swc_headers *headers, swc_kind kind,
                                         const char *phrase);
/** By a phrase in key form whose words may stand for those of a known one; NULL as above, and when
 *  phrases of two columns have this form. */
const swc_header_entry *swc_headers_find_usual(const swc_headers *headers, swc_kind kind,
                                               const char *phrase);

#endif
