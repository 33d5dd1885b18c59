/*
 * The codes that a form gives its categories in the heading: "Đối tượng (1: hộ nghèo; 2: cận nghèo;
 * 3: mồ côi do Covid; 4: khó khăn do Covid)", "Diện (N - nghèo, CN - cận nghèo)".
 *
 * Ownership: plain values and static text.
 */
#ifndef SWC_MODEL_CATEGORY_LEGEND_H
#define SWC_MODEL_CATEGORY_LEGEND_H

#include "swc/kind.h"

enum { SWC_LEGEND_CODES = 8, SWC_LEGEND_CODE_BYTES = 8 };

typedef struct swc_category_legend {
    size_t count; /* 0: the heading holds no legend */
    struct {
        char code[SWC_LEGEND_CODE_BYTES]; /* in key form */
        const char *word;                 /* of the column's list */
    } codes[SWC_LEGEND_CODES];
} swc_category_legend;

/** Read a heading. A legend has two codes at least, and every part of it must be understood. */
void swc_category_legend_read(swc_str heading, swc_category_legend *legend_out);
/** @return the word that the cell's code stands for, NULL when the cell is no code */
const char *swc_category_legend_word(const swc_category_legend *legend, swc_str cell);

#endif
