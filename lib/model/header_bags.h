/*
 * Private to header*.c: the column of a students form that a heading is about, by its words alone.
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_HEADER_BAGS_H
#define SWC_MODEL_HEADER_BAGS_H

/** @param usual  a heading in usual words. @return the column's name, NULL when no column or
 * several could be meant */
const char *swc_heading_bag(const char *usual);

#endif
