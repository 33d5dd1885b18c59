/* Whether the rows of a ledger are receipts, promises or spends, by the title of the list or of a
 * group of its rows. */
#include "model/title_entry.h"

#include "model/title_text.h"

#include <string.h>

/* Whether a word stands in the text without a mark ("chi", not "chị"), and not before one of
 * `others` ("chi nhánh"). */
static bool has_plain_word(swc_str text, const char *word, const char *const *others)
{
    for (size_t at = 0; at < text.length; at++) {
        bool start = at == 0 || strchr(" ,;:(-/\"", text.data[at - 1]) != NULL;
        swc_str rest = {text.data + at, text.length - at};
        if (start && swc_title_begins_plain(rest, word, others)) {
            return true;
        }
    }
    return false;
}

bool swc_title_is_list(swc_str text)
{
    static const char *const heads[] = {"danh sach", "ds",       "bang",    "so",
                                        "bieu",      "tong hop", "bao cao", "ket qua",
                                        "cac khoan", "tinh hinh"};
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        if (swc_title_begins(text, heads[i]) > 0) {
            return true;
        }
    }
    return false;
}

#define HAS_ANY(text, leads, list)                                                                 \
    swc_title_has_any(text, leads, list, sizeof(list) / sizeof((list)[0]))

const char *swc_title_entry(swc_str text, const swc_leads *leads, bool *several_out)
{
    static const char *const promises[] = {"dang ky", "cam ket", "hua ung ho", "chua chuyen",
                                           "chua nhan"};
    static const char *const receipts[] = {"tiep nhan", "da nhan", "da ung ho", "va ung ho"};
    static const char *const no_receipt[] = {"vien", "ky", "tuc", "huong", "do", NULL};
    const char *found[3] = {NULL, NULL, NULL};
    found[0] = HAS_ANY(text, leads, promises) ? "pledge" : NULL;
    found[1] = swc_leads_may_have(leads, "chi") && has_plain_word(text, "chi", swc_title_no_spend)
                   ? "spend"
                   : NULL;
    found[2] = (swc_leads_may_have(leads, "thu") && has_plain_word(text, "thu", no_receipt)) ||
                       HAS_ANY(text, leads, receipts)
                   ? "receipt"
                   : NULL;
    const char *word = NULL;
    *several_out = false;
    for (size_t i = 0; i < 3; i++) {
        *several_out = *several_out || (found[i] != NULL && word != NULL);
        word = found[i] != NULL ? found[i] : word;
    }
    return word;
}
