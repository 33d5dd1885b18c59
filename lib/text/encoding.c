/* What encodings are called. */
#include "text/encoding.h"

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
