/* What stands in the brackets of a heading and makes another thing of it: a unit, the number of a
 * thing, who signs, a plan, a part. Which column the words before it mean is decided in header.c.
 */
#include "model/header/match.h"

#include "model/header/words.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* "Máy tính bảng (số seri)": what stands below is in the brackets. */
static const swc_header_entry *find_number_of_thing(const swc_headers *headers, swc_kind kind,
                                                    const swc_heading_forms *forms)
{
    size_t length = strlen(forms->brief);
    bool lists = kind == SWC_DEVICES || kind == SWC_HANDOVERS;
    if (!lists || length == 0 || strncmp(forms->full, forms->brief, length) != 0 ||
        forms->full[length] != ' ' || swc_words_device(forms->brief) == NULL) {
        return NULL;
    }
    const swc_header_entry *found = swc_headers_find(headers, kind, forms->full + length + 1);
    bool number = found != NULL && (found->column == swc_header_column(kind, "serial") ||
                                    found->column == swc_header_column(kind, "device_id") ||
                                    found->column == swc_header_column(kind, "imei"));
    return number ? found : NULL;
}

/* "Đã nhận (đồng)" of a ledger asks for a sum, and for no state. */
static const swc_header_entry *find_sum(const swc_headers *headers, swc_kind kind,
                                        const swc_heading_forms *forms)
{
    char sum[SWC_HEADING_BYTES + 16] = "so tien ";
    memcpy(sum + strlen(sum), forms->brief, strlen(forms->brief) + 1);
    bool asks = kind == SWC_DONATIONS && forms->unit != 0 && strlen(sum) < SWC_HEADING_BYTES;
    return asks ? swc_headers_find(headers, kind, sum) : NULL;
}

/* "Địa bàn (thôn, buôn)" of a list of points asks for hamlets, "Địa bàn" alone for a district. */
static const swc_header_entry *find_hamlet(const swc_headers *headers, swc_kind kind,
                                           const swc_heading_forms *forms)
{
    static const char *const places[] = {"dia ban", "khu vuc", "vi tri",     "dia diem",
                                         "noi",     "don vi",  "ten dia ban"};
    static const char *const hamlets[] = {"thon", "buon", "ban lang", "to dan pho", "xom", "bon"};
    static const char *const others[] = {"xa", "huyen"};
    bool place = false;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        place = place || strcmp(forms->brief, places[i]) == 0;
    }
    bool asks = place && kind == SWC_COVERAGE &&
                swc_key_has_any(forms->full, hamlets, sizeof hamlets / sizeof hamlets[0]) &&
                !swc_key_has_any(forms->full, others, sizeof others / sizeof others[0]);
    return asks ? swc_headers_find(headers, kind, "thon") : NULL;
}

const swc_header_entry *swc_header_find_by_brackets(const swc_headers *headers, swc_kind kind,
                                                    const swc_heading_forms *forms)
{
    const swc_header_entry *found = find_sum(headers, kind, forms);
    found = found != NULL ? found : find_hamlet(headers, kind, forms);
    return found != NULL ? found : find_number_of_thing(headers, kind, forms);
}

bool swc_header_asks_signature(const swc_heading_forms *forms)
{
    static const char *const words[] = {"ky ghi ro", "ky va ghi", "ky ten", "ky nhan", "ky ro"};
    return strcmp(forms->full, forms->brief) != 0 &&
           swc_key_has_any(forms->full, words, sizeof words / sizeof words[0]);
}

bool swc_header_brackets_change(swc_kind kind, const swc_heading_forms *forms, size_t column)
{
    static const char *const not_yet[] = {"du kien", "ke hoach", "de nghi", "nhu cau", "de xuat"};
    static const char *const part[] = {"nu",   "ngheo", "can ngheo", "dtts",  "dan toc",
                                       "hong", "thieu", "con thieu", "da mat"};
    static const char *const gone[] = {"da cap", "da giao", "da phat", "da ban giao", "da xuat"};
    size_t count = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    bool whole = strcmp(forms->full, forms->brief) == 0 || column >= count;
    if (kind == SWC_STUDENTS || whole || strcmp(columns[column].name, "status") == 0) {
        return false;
    }
    swc_type type = columns[column].type;
    bool figure = type == SWC_TYPE_INTEGER || type == SWC_TYPE_MONEY;
    bool names_men = swc_key_has(forms->full, "nam"); /* "(nam/nữ)" */
    return swc_key_has_any(forms->full, not_yet, sizeof not_yet / sizeof not_yet[0]) ||
           (figure && !names_men &&
            swc_key_has_any(forms->full, part, sizeof part / sizeof part[0])) ||
           (figure && kind == SWC_DEVICES &&
            swc_key_has_any(forms->full, gone, sizeof gone / sizeof gone[0]));
}
