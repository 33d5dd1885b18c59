/*
 * Headings that name one value of a column, in the forms of offices: "Cáp quang" | "ADSL" | "3G/4G"
 * | "Không", below "Kết nối Internet" or side by side alone.
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_HEADER_CHOICES_H
#define SWC_MODEL_HEADER_CHOICES_H

#include "swc/kind.h"

/** @param column  the column that the heading above gives
 *  @param key     the heading in key form. @return the value that a mark means, NULL: none */
const char *swc_heading_choice(swc_kind kind, const char *column, const char *key);

#endif
