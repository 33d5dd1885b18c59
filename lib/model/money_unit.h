/*
 * Units of money in words: the factor that a heading or a title gives the figures below it.
 *
 * Ownership: nothing is kept.
 */
#ifndef SWC_MODEL_MONEY_UNIT_H
#define SWC_MODEL_MONEY_UNIT_H

#include "swc/memory.h"

/**
 * The factor of a key that is nothing but a unit ("nghin dong", "x1000", "don vi tinh trieu dong"),
 * 0 when it is none.
 * @param odd_out  it is none, but speaks of money or thousands ("usd", "10 3 dong"): nobody may
 *                 take the figures for đồng
 */
int64_t swc_money_unit_of_key(const char *key, bool *odd_out);
/** The factor of a text that is nothing but a unit, 0 when it is none. */
int64_t swc_money_unit(swc_str text);
/** The one unit of money in a list of units ("thiết bị; triệu đồng"). *odd_out: two, or an odd one.
 */
int64_t swc_money_unit_among(swc_str text, bool *odd_out);

#endif
