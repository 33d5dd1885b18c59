/*
 * The codes that a form gives its categories, in the heading: "Đối tượng (1: hộ nghèo; 2: cận
 * nghèo; 3: mồ côi do Covid; 4: khó khăn do Covid)", "Diện (N - nghèo, CN - cận nghèo)", or in a
 * line above or below the table: "Ghi chú: 1 là hộ nghèo, 2 là hộ cận nghèo, 3 là con thương binh".
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
        const char *word; /* of the column's list; NULL: explained, and no category of ours */
    } codes[SWC_LEGEND_CODES];
} swc_category_legend;

/** What words mean in a column: static text or the caller's; NULL: nothing. */
typedef const char *(*swc_legend_meaning)(void *context, swc_str words);

/** Read the heading of any column of words: "Giới tính (1: nữ, 2: nam)". A legend has two codes
 * with a meaning at least, and every part of it must explain one. */
void swc_code_legend_read(swc_str heading, swc_legend_meaning meaning, void *context,
                          swc_category_legend *legend_out);
/** Read the heading of a category column. */
void swc_category_legend_read(swc_str heading, swc_category_legend *legend_out);
/**
 * Add what a line beside the table explains, code first ("A: Hộ nghèo"; "Hộ nghèo: 5" may be a
 * count). Of a code that comes twice the category counts; two categories are none.
 */
void swc_category_legend_add_line(swc_category_legend *legend, swc_str line);
/** One code that such a line explains: "1 - Máy tính xách tay". */
typedef struct swc_legend_item {
    char code[SWC_LEGEND_CODE_BYTES]; /* in key form */
    swc_str words;                    /* up to the next code */
    swc_str lead;                     /* what stands before it: "Nhu cầu:", or other words */
} swc_legend_item;

/** The next code of a line; *at is 0 and *item empty before the first. false: none. */
bool swc_legend_next(swc_str line, size_t *at, swc_legend_item *item);
/** What the words behind a code mean, a remark behind them cut off; NULL: nothing, or several. */
const char *swc_legend_meaning_of(swc_str words, swc_legend_meaning meaning, void *context);
/** Note a code. One that comes twice with two meanings has none. */
void swc_legend_put(swc_category_legend *legend, const char *code, const char *word);
/** Whether it explains two codes at least, and one of them means something. */
bool swc_legend_tells(const swc_category_legend *legend);
/** Whether two of its codes are categories: lines that explain other things give fewer. */
bool swc_category_legend_is_whole(const swc_category_legend *legend);
/** Whether the cell is a code of the legend; *word_out is what it stands for, NULL: nothing here.
 */
bool swc_category_legend_find(const swc_category_legend *legend, swc_str cell,
                              const char **word_out);

#endif
