/*
 * The inside of a judge, shared by the decoder and the scoring.
 *
 * Ownership: swc_encoding_judge_new makes it, swc_encoding_judge_free frees it.
 */
#ifndef SWC_TEXT_JUDGE_H
#define SWC_TEXT_JUDGE_H

#include "text/charset.h"

enum { SWC_CHARSET_COUNT = 4 };
/** The encodings that have a table, in the order of a judge's charsets. */
static const swc_encoding swc_charset_encodings[SWC_CHARSET_COUNT] = {
    SWC_ENCODING_CP1258, SWC_ENCODING_TCVN3, SWC_ENCODING_VNI, SWC_ENCODING_VISCII};

struct swc_encoding_judge {
    swc_charset charsets[SWC_CHARSET_COUNT];
};

/** NULL for an encoding that is not laid out in bytes and pairs, or without a judge. */
const swc_charset *swc_judge_charset(const swc_encoding_judge *judge, swc_encoding encoding);

#endif
