/*
 * Private to the files of header/: the words of a heading in their usual form.
 *
 * Ownership: plain values.
 */
#ifndef SWC_MODEL_HEADER_USUAL_H
#define SWC_MODEL_HEADER_USUAL_H

#include "swc/status.h"

enum { SWC_USUAL_BYTES = 4 * 512 }; /* of a key of SWC_HEADING_BYTES: "ph" becomes "phuhuynh" */

/** Where the runs of words stand by their first letter; made once, read-only then. */
typedef struct swc_usual_index {
    uint16_t start[27]; /**< of a letter's runs in `order`; the last one is their count */
    uint16_t order[512];
} swc_usual_index;

void swc_usual_index_make(swc_usual_index *index_out);

/**
 * "sdt cua phhs" gives "dienthoai phuhuynh", and so does "so dien thoai lien lac cha me": runs of
 * words that stand for one another are written one way, words that change nothing are left out, a
 * word that comes twice in a row stands once. Two headings of one form mean the same.
 * @param key        in key form, not longer than SWC_HEADING_BYTES
 * @param usual_out  [SWC_USUAL_BYTES], caller's; "" when no word is left
 */
void swc_heading_usual(const swc_usual_index *index, const char *key, char *usual_out);

#endif
