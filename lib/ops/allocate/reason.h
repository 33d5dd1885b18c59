/*
 * Words of a plan: outcome, reason_code, and the sentence for a parent.
 *
 * Ownership: texts are static or appended to the caller's buffer.
 */
#ifndef SWC_OPS_ALLOCATE_REASON_H
#define SWC_OPS_ALLOCATE_REASON_H

#include "ops/allocate/allocation.h"

const char *alloc_reason_outcome(claim_reason reason);
const char *alloc_reason_code(claim_reason reason);
/** Append a device type as it stands inside a sentence. */
bool alloc_reason_add_type(swc_buf *buf, swc_device_type type, swc_lang lang);
/** Append one sentence about a row; false when memory ends. */
bool alloc_reason_add_sentence(swc_buf *buf, const swc_allocation *a, uint32_t row, swc_lang lang);

/** Money with its thousands apart and its unit, as people write it. */
bool alloc_reason_add_money(swc_buf *buf, int64_t vnd, swc_lang lang);

#endif
