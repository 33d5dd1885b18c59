/*
 * The headings that people write, as a table: data for header.c only.
 *
 * Ownership: static data.
 * Phrases are in key form (lower case, no diacritics, single spaces), joined by '|'. The names of
 * columns and their labels in kind.c count as headings too and do not stand here again.
 */
#ifndef SWC_MODEL_HEADER_WORDS_H
#define SWC_MODEL_HEADER_WORDS_H

#include "model/header/header.h"

typedef struct swc_heading {
    swc_kind kind; /**< SWC_KIND_NONE: every kind */
    swc_header_role role;
    const char *column; /**< NULL for roles without one */
    const char *second; /**< column to take when `column` has a better heading, or NULL */
    int rank;
    const char *phrases;
} swc_heading;

/** Of every kind and of pupils, then of the other kinds; each ends with a NULL phrases. */
extern const swc_heading swc_headings_of_pupils[];
extern const swc_heading swc_headings_of_gifts[];
extern const swc_heading swc_headings_of_places[];
extern const swc_heading swc_headings_of_handovers[];

/** The four, as they are searched; ends with NULL. */
extern const swc_heading *const swc_heading_tables[];

/** Headings that only join others below them; key form, ends with NULL. */
extern const char *const swc_group_headings[];

/** Words that change nothing in a heading ("của học sinh"); key form, ends with NULL. */
extern const char *const swc_heading_fillers[];

#endif
