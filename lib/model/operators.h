/*
 * The operators of telecom networks, by the names that people write.
 *
 * Ownership: static text.
 */
#ifndef SWC_MODEL_OPERATORS_H
#define SWC_MODEL_OPERATORS_H

#include <stddef.h>

/** The operator that a key is the name of and nothing else, as it writes itself; NULL: none. */
const char *swc_operator_of(const char *key);
/** The length of an operator's name at the start of a key, as whole words; 0: none. */
size_t swc_operator_at(const char *key);

#endif
