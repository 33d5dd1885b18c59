/*
 * Private to title.c and line/line.c: the title of a list, in running text.
 *
 * Ownership: facts hold their texts inside themselves.
 */
#ifndef SWC_MODEL_TITLE_LIST_H
#define SWC_MODEL_TITLE_LIST_H

#include "model/leads.h"
#include "model/title/title.h"

/** Add the school, the one category and the one class that the line names; `leads` are its own. */
void swc_title_take_list(swc_title_facts *facts, swc_str text, const swc_leads *leads);

/** Where a school's name ends in running text, SIZE_MAX when only its length could tell. */
size_t swc_title_school_end(swc_str text);
/** The grade of "Khối 7", "HỌC SINH KHỐI IX". @return 0: none is named, -1: several are */
int swc_title_grade(swc_str text, const swc_leads *leads);

typedef struct swc_list_title {
    const char *category; /**< NULL: none, several, or one that is denied */
    char class_name[32];
    char school[256];
} swc_list_title;

/** The same for a line between the rows. false: it is no title of a list. */
bool swc_title_list_within(swc_str text, const swc_leads *leads, swc_list_title *title_out);

#endif
