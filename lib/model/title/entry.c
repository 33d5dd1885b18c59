/* Whether the rows of a ledger are receipts, promises or spends, by the title of the list or of a
 * group of its rows; who gave the things of all of them, and when. */
#include "model/title/entry.h"

#include "model/title/text.h"

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
    static const char *const heads[] = {
        "danh sach",   "ds",        "bang",      "so",      "bieu",   "tong hop", "bao cao",
        "ket qua",     "cac khoan", "tinh hinh", "phieu",   "giay",   "don",      "ban dang ky",
        "ban cam ket", "thu",       "thong bao", "cam ket", "dang ky"};
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
    static const char *const receipts[] = {"tiep nhan", "da nhan",        "da ung ho", "va ung ho",
                                           "da chuyen", "da chuyen tien", "da nop",    "da trao"};
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

/* The text behind one of the labels and its colon, up to what follows it in the same line. */
static bool label_value(swc_str text, const char *const *labels, size_t count, swc_str *value_out)
{
    static const char *const next[] = {"dia chi", "dien thoai", "ma so thue",
                                       "mst",     "dai dien",   "ngay"};
    for (size_t i = 0; i < count; i++) {
        size_t used = swc_title_begins(text, labels[i]);
        size_t at = used;
        while (at < text.length && text.data[at] == ' ') {
            at++;
        }
        bool colon =
            used > 0 && ((at < text.length && text.data[at] == ':') || text.data[used - 1] == ':');
        if (!colon || !swc_title_behind(text, labels[i], value_out)) {
            continue;
        }
        for (size_t end = 1; end < value_out->length; end++) {
            swc_str rest = {value_out->data + end, value_out->length - end};
            bool parts = strchr(" ,;-(", value_out->data[end - 1]) != NULL;
            if (value_out->data[end] == ';' ||
                (parts && swc_title_begins_any(rest, next, sizeof next / sizeof next[0]))) {
                *value_out = swc_title_trim((swc_str){value_out->data, end});
            }
        }
        return value_out->length > 0;
    }
    return false;
}

#define LABEL_VALUE(text, list, out) label_value(text, list, sizeof(list) / sizeof((list)[0]), out)

void swc_title_take_gift(swc_title_facts *facts, swc_str text)
{
    static const char *const givers[] = {"don vi ung ho",         "don vi tai tro",
                                         "nha tai tro",           "ten nha tai tro",
                                         "ten don vi ung ho",     "ten don vi tai tro",
                                         "nguoi ung ho",          "ben tang",
                                         "ben tai tro",           "ben ung ho",
                                         "don vi trao tang",      "don vi dang ky",
                                         "don vi tang",           "doanh nghiep tai tro",
                                         "doanh nghiep ung ho",   "to chuc ca nhan ung ho",
                                         "don vi dang ky ung ho", "nguon tai tro",
                                         "ten don vi dang ky",    "don vi ca nhan ung ho",
                                         "ten doanh nghiep",      "don vi dong gop"};
    static const char *const days[] = {"ngay dang ky",     "ngay cam ket",      "ngay ung ho",
                                       "ngay tiep nhan",   "ngay tai tro",      "ngay trao tang",
                                       "ngay quyen gop",   "ngay dong gop",     "ngay nop",
                                       "ngay chuyen tien", "ngay chuyen khoan", "ngay thu"};
    static const char *const received[] = {"ngay nhap kho",  "ngay tiep nhan", "ngay nhap",
                                           "ngay giao hang", "ngay nhan hang", "ngay ve kho"};
    swc_str value;
    char date[11];
    if (LABEL_VALUE(text, givers, &value)) {
        facts->donor_several =
            facts->donor_several || (facts->donor[0] != '\0' && !swc_str_is(value, facts->donor));
        swc_title_store(facts->donor, sizeof facts->donor, value);
    }
    static const char *const promised[] = {"ngay dang ky", "ngay cam ket", "don vi dang ky",
                                           "don vi cam ket", "ten don vi dang ky"};
    if (LABEL_VALUE(text, promised, &value)) { /* who signs up has not given yet */
        facts->entry_several =
            facts->entry_several || (facts->entry != NULL && strcmp(facts->entry, "pledge") != 0);
        facts->entry = "pledge";
    }
    if (LABEL_VALUE(text, days, &value) && swc_title_date_head(value, date)) {
        swc_title_store(facts->gift_date, sizeof facts->gift_date, swc_str_of(date));
    }
    if (LABEL_VALUE(text, received, &value) && swc_title_date_head(value, date)) {
        swc_title_store(facts->received_date, sizeof facts->received_date, swc_str_of(date));
    }
}
