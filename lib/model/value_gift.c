/* What a text gives, without the words of giving. */
#include "model/value_task.h"

#include "text/unicode.h"

#include <string.h>

swc_str swc_value_cut_giving(swc_str text)
{
    static const char *const verbs[] = {"ung ho",   "tang",        "trao tang", "ho tro",
                                        "tai tro",  "dong gop",    "quyen gop", "trao",
                                        "gui tang", "nhan ung ho", "tiep nhan", "nhan"};
    enum { VERB_BYTES = 24 };
    char key[SWC_VALUE_KEY_BYTES];
    for (size_t at = 1; at + 1 < text.length && at < VERB_BYTES; at++) {
        bool counts = text.data[at] == ' ' && text.data[at + 1] >= '0' && text.data[at + 1] <= '9';
        if (!counts || swc_key_into((swc_str){text.data, at}, key, sizeof key) == SIZE_MAX) {
            continue;
        }
        for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++) {
            if (strcmp(key, verbs[i]) == 0) {
                return (swc_str){text.data + at + 1, text.length - at - 1};
            }
        }
    }
    return text;
}
