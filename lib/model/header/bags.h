/*
 * Private to the files of header/: the column that a heading is about, by its words alone.
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_HEADER_BAGS_H
#define SWC_MODEL_HEADER_BAGS_H

#include "swc/kind.h"

/** @param usual  a heading in usual words. @return the column's name, NULL when no column or
 * several could be meant */
const char *swc_heading_bag(swc_kind kind, const char *usual);

#endif
