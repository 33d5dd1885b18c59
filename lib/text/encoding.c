/* Names of encodings, and the judge that holds their tables. Decodes nothing itself. */
#include "text/encoding.h"
#include "text/judge.h"

#include <stdlib.h>
#include <strings.h>

/* The first name of each encoding is the one that is shown. */
static const struct {
    const char *name;
    swc_encoding encoding;
} names[] = {
    {"utf-8", SWC_ENCODING_UTF8},
    {"utf8", SWC_ENCODING_UTF8},
    {"unicode", SWC_ENCODING_UTF8},
    {"utf-16le", SWC_ENCODING_UTF16LE},
    {"utf16le", SWC_ENCODING_UTF16LE},
    {"utf-16", SWC_ENCODING_UTF16LE},
    {"utf-16be", SWC_ENCODING_UTF16BE},
    {"utf16be", SWC_ENCODING_UTF16BE},
    {"windows-1258", SWC_ENCODING_CP1258},
    {"cp1258", SWC_ENCODING_CP1258},
    {"1258", SWC_ENCODING_CP1258},
    {"tcvn3", SWC_ENCODING_TCVN3},
    {"abc", SWC_ENCODING_TCVN3},
    {"tcvn-3", SWC_ENCODING_TCVN3},
    {"tcvn3-capitals", SWC_ENCODING_TCVN3_CAPITALS},
    {"vni", SWC_ENCODING_VNI},
    {"vni-win", SWC_ENCODING_VNI},
    {"vni-windows", SWC_ENCODING_VNI},
    {"viscii", SWC_ENCODING_VISCII},
    {"utf-8-twice", SWC_ENCODING_UTF8_TWICE},
};
enum { NAME_COUNT = sizeof names / sizeof names[0] };

const char *swc_encoding_name(swc_encoding encoding)
{
    for (size_t i = 0; i < NAME_COUNT; i++) {
        if (names[i].encoding == encoding) {
            return names[i].name;
        }
    }
    return "unsure";
}

swc_encoding swc_encoding_of(swc_str name)
{
    for (size_t i = 0; i < NAME_COUNT; i++) {
        swc_str known = swc_str_of(names[i].name);
        if (known.length == name.length && strncasecmp(known.data, name.data, name.length) == 0) {
            return names[i].encoding;
        }
    }
    return SWC_ENCODING_UNSURE;
}

swc_status swc_encoding_judge_new(swc_encoding_judge **out, swc_error *error)
{
    swc_encoding_judge *judge = calloc(1, sizeof *judge);
    if (judge == NULL) {
        return swc_fail_memory(error);
    }
    for (int i = 0; i < SWC_CHARSET_COUNT; i++) {
        swc_charset_build(&judge->charsets[i], swc_charset_encodings[i]);
    }
    *out = judge;
    return SWC_OK;
}

void swc_encoding_judge_free(swc_encoding_judge *judge)
{
    free(judge);
}

const swc_charset *swc_judge_charset(const swc_encoding_judge *judge, swc_encoding encoding)
{
    swc_encoding table = encoding == SWC_ENCODING_TCVN3_CAPITALS ? SWC_ENCODING_TCVN3 : encoding;
    for (int i = 0; i < SWC_CHARSET_COUNT && judge != NULL; i++) {
        if (swc_charset_encodings[i] == table) {
            return &judge->charsets[i];
        }
    }
    return NULL;
}
