/*
 * Private to list.c: the category that a title gives.
 *
 * Ownership: nothing is kept.
 */
#ifndef SWC_MODEL_TITLE_CATEGORY_H
#define SWC_MODEL_TITLE_CATEGORY_H

#include "model/leads.h"
#include "model/title/title.h"

/** The category of all rows, if the title names exactly one and no pupils of another sort; two make
 *  category_several. `leads` are those of the text. */
void swc_title_take_category(swc_title_facts *facts, swc_str text, const swc_leads *leads);

#endif
