/* Sums below a table, and how many rows they say there are: "Tổng cộng: 12 học sinh, trong đó 5
 * nữ". Whether the rows agree is asked elsewhere. */
#include "model/line/total.h"

#include "model/leads.h"
#include "model/title/text.h"
#include "model/words/words.h"
#include "text/number.h"
#include "text/unicode.h"

#include <string.h>

/* "Công" is a name, "Cộng" a sum: unmarked text must be nothing but the word, or be followed by
 * ':'. */
static bool is_sum_word(swc_str text, size_t used)
{
    bool marked = false;
    for (size_t i = 0; i + 3 <= used; i++) {
        marked = marked || memcmp(text.data + i, "ộ", 3) == 0 ||
                 memcmp(text.data + i, "Ộ", 3) == 0 || memcmp(text.data + i, "ổ", 3) == 0 ||
                 memcmp(text.data + i, "Ổ", 3) == 0;
    }
    bool plain = true;
    for (size_t i = 0; i < used; i++) {
        plain = plain && (unsigned char)text.data[i] < 0x80;
    }
    bool ends = used == text.length || strchr(":.(0123456789", text.data[used]) != NULL ||
                (text.data[used] == ' ' && used + 1 < text.length &&
                 strchr(":(0123456789", text.data[used + 1]) != NULL);
    return marked || (plain && ends);
}

/* The whole number at *at ("1.500" is 1500); *at moves behind it. -1 when letters touch it (6A1).
 */
static int64_t take_count(swc_str text, size_t *at)
{
    size_t start = *at;
    while (*at < text.length && ((text.data[*at] >= '0' && text.data[*at] <= '9') ||
                                 text.data[*at] == '.' || text.data[*at] == ',')) {
        (*at)++;
    }
    bool before = start > 0 && ((unsigned char)text.data[start - 1] >= 0x80 ||
                                (text.data[start - 1] | 0x20) >= 'a');
    bool behind = *at < text.length &&
                  ((unsigned char)text.data[*at] >= 0x80 || (text.data[*at] | 0x20) >= 'a');
    swc_str digits = {text.data + start, *at - start};
    while (digits.length > 0 &&
           (digits.data[digits.length - 1] == '.' || digits.data[digits.length - 1] == ',')) {
        digits.length--;
    }
    swc_number number = swc_integer_read(digits);
    return before || behind || number.status != SWC_NUMBER_OK ? -1 : number.value;
}

/* Whether the number at `start`, behind the word of a sum, is the name of what is summed up: "Cộng
 * tháng 10/2021", "trang 2". */
static bool is_group_number(swc_str text, size_t start)
{
    static const char *const groups[] = {"thang", "quy", "nam",  "dot",  "ky",  "ngay", "tuan",
                                         "trang", "lop", "khoi", "nhom", "muc", "phan", "to",
                                         "so",    "lan", "den",  "tu",   "hoc"};
    if (start > 0 && (text.data[start - 1] == '/' || text.data[start - 1] == '-')) {
        return true;
    }
    size_t end = start;
    while (end > 0 && text.data[end - 1] == ' ') {
        end--;
    }
    if (end > 0 && text.data[end - 1] >= '0' && text.data[end - 1] <= '9') {
        return false; /* "12 5": no group is called by a figure */
    }
    size_t begin = end;
    while (begin > 0 && text.data[begin - 1] != ' ') {
        begin--;
    }
    for (size_t i = 0; begin < end && i < sizeof groups / sizeof groups[0]; i++) {
        if (swc_title_begins((swc_str){text.data + begin, end - begin}, groups[i]) == end - begin) {
            return true;
        }
    }
    return false;
}

/* Whether words say of what part of the rows a number is: "Nữ 2", "hộ nghèo: 2"; `leads` may be
 * those of more text. */
static bool names_part(swc_str text, const swc_leads *leads)
{
    static const char *const parts[] = {"nu",    "ngheo",   "can ngheo", "hn",        "hcn",
                                        "covid", "mo coi",  "kho khan",  "dan toc",   "dtts",
                                        "da co", "chua co", "uu tien",   "doi tuong", "khong"};
    char key[SWC_TITLE_BYTES];
    bool may = swc_leads_may_have(leads, "nam") ||
               swc_leads_may_have_any(leads, parts, sizeof parts / sizeof parts[0]);
    if (!may || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (swc_key_has(key, parts[i])) {
            return true;
        }
    }
    for (size_t i = 0; i + 3 <= text.length; i++) { /* "Nam", not "Năm" */
        static const char *const none[] = {NULL};
        bool start = i == 0 || strchr(" ,;:(-", text.data[i - 1]) != NULL;
        if (start &&
            swc_title_begins_plain((swc_str){text.data + i, text.length - i}, "nam", none)) {
            return true;
        }
    }
    return false;
}

/* Whether a number is a sum of money: "Cộng thành tiền: 134.700.000 đồng"; `leads` are those of the
 * whole line. */
static bool is_money(swc_str before, swc_str behind, const swc_leads *leads)
{
    static const char *const units[] = {"dong", "d", "vnd", "vn d", "trieu", "nghin", "ngan", "ty"};
    static const char *const values[] = {"tien", "tri gia", "gia tri"};
    char key[SWC_TITLE_BYTES];
    if (swc_leads_may_have_any(leads, units, sizeof units / sizeof units[0]) &&
        swc_title_begins_any(swc_title_trim(behind), units, sizeof units / sizeof units[0])) {
        return true;
    }
    return swc_leads_may_have_any(leads, values, sizeof values / sizeof values[0]) &&
           swc_key_into(before, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, values, sizeof values / sizeof values[0]);
}

/* The text before a breakdown: "Tổng số 12 học sinh, trong đó 5 nữ". */
static swc_str before_parts(swc_str text, size_t used)
{
    static const char *const heads[] = {"trong do", "bao gom", "chia ra", "gom"};
    bool start = false;
    for (size_t at = used; at < text.length; at += swc_title_step(text, at, start)) {
        start = at > 0 && strchr(" ,;:(.-", text.data[at - 1]) != NULL;
        swc_str rest = {text.data + at, text.length - at};
        for (size_t i = 0; start && i < sizeof heads / sizeof heads[0]; i++) {
            if (swc_title_begins(rest, heads[i]) > 0) {
                return (swc_str){text.data, at};
            }
        }
    }
    return text;
}

/* Where what is said of a number begins or ends: at a comma, a semicolon, a bracket. */
static size_t edge_of(swc_str text, size_t from, int step)
{
    size_t at = from;
    while (at > 0 && at < text.length &&
           strchr(",;()", text.data[step > 0 ? at : at - 1]) == NULL) {
        at = step > 0 ? at + 1 : at - 1;
    }
    return at;
}

/* The count behind a sum: the first one after the colon, else the last one; of all rows, not of the
 * girls or the poor among them. -1: none, or so many figures that nobody could say which. */
static int64_t stated_count(swc_str text, size_t used)
{
    enum { FIGURES_MAX = 16 };
    swc_leads leads;
    swc_leads behind_sum; /* "Cộng" itself is no part */
    text = before_parts(text, used);
    swc_leads_of(text, &leads);
    swc_leads_of((swc_str){text.data + used, text.length - used}, &behind_sum);
    const char *colon = memchr(text.data + used, ':', text.length - used);
    size_t at = colon == NULL ? used : (size_t)(colon - text.data);
    int64_t count = -1;
    size_t numbers = 0;
    size_t figures = 0;
    bool of_part = false;
    while (at < text.length && (colon == NULL || numbers < 2)) { /* a third says nothing new */
        if (text.data[at] < '0' || text.data[at] > '9') {
            at++;
            continue;
        }
        if (++figures > FIGURES_MAX) {
            return colon != NULL && numbers == 1 && !of_part ? count : -1;
        }
        size_t start = at;
        bool named = colon == NULL &&
                     is_group_number((swc_str){text.data + used, text.length - used}, at - used);
        int64_t value = take_count(text, &at);
        bool goes_on = at < text.length && text.data[at] == '/'; /* 10/2021 */
        if (value < 0 || named || goes_on ||
            is_money((swc_str){text.data, start}, (swc_str){text.data + at, text.length - at},
                     &leads)) {
            continue;
        }
        size_t begin = edge_of(text, start, -1);
        begin = begin < used ? used : begin;
        size_t end = edge_of(text, at, 1);
        bool before = names_part((swc_str){text.data + begin, start - begin}, &behind_sum);
        bool behind = names_part((swc_str){text.data + at, end - at}, &behind_sum);
        if (numbers == 0 || colon == NULL) {
            count = value;
            of_part = before || behind;
        }
        numbers++;
        if (before) { /* a breakdown of its own */
            return numbers == 1 || of_part ? -1 : count;
        }
    }
    return of_part && numbers > 1 ? -1 : count;
}

static bool begins_with_group(swc_str rest)
{
    static const char *const groups[] = {
        "lop", "khoi", "trang", "nhom", "muc",   "phan", "i",   "ii",  "iii", "iv",   "truong",
        "xa",  "thon", "don",   "to",   "thang", "quy",  "nam", "dot", "ky",  "ngay", "tuan"};
    static const char *const none[] = {NULL};
    rest = swc_title_trim(rest);
    if (swc_title_begins_plain(rest, "nam", none)) {
        return false; /* "Cộng: Nam 5, nữ 7" is of no year */
    }
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        if (swc_title_begins(rest, groups[i]) > 0) {
            return true;
        }
    }
    return false;
}

/* "Cộng" and what it is of; but "Cộng tổng" is of all. */
static bool begins_with_sum(swc_str text)
{
    return swc_title_begins(text, "cong") > 0 && swc_title_begins(text, "cong tong") == 0;
}

bool swc_line_is_total(swc_str text, swc_title_lead lead, swc_line *line)
{
    static const char *const sums[] = {"tong cong", "tong so",     "cong", "tong",
                                       "cong tong", "grand total", "total"};
    static const char *const lists[] = {"danh sach nay co",  "danh sach gom",     "danh sach co",
                                        "an dinh danh sach", "danh sach tren co", "tong danh sach",
                                        "bang nay co",       "danh sach nay gom"};
    static const char *const balances[] = {"so du dau",
                                           "so du cuoi",
                                           "du dau ky",
                                           "du cuoi ky",
                                           "ton dau ky",
                                           "ton cuoi ky",
                                           "ton quy dau",
                                           "ton quy cuoi",
                                           "so ton dau",
                                           "so ton cuoi",
                                           "so du thang truoc",
                                           "so du ky truoc",
                                           "du dau thang",
                                           "du cuoi thang",
                                           "ton dau thang",
                                           "ton cuoi thang",
                                           "thang truoc chuyen sang",
                                           "ky truoc chuyen sang",
                                           "nam truoc chuyen sang",
                                           "so ky truoc chuyen sang",
                                           "trang truoc chuyen sang",
                                           "trang truoc mang sang",
                                           "so trang truoc chuyen sang",
                                           "chuyen ky sau",
                                           "chuyen sang thang sau"};
    size_t used = 0;
    for (size_t i = 0; i < sizeof balances / sizeof balances[0]; i++) {
        if (swc_title_may_begin(lead, balances[i]) && swc_title_begins(text, balances[i]) > 0) {
            line->kind = SWC_LINE_SUBTOTAL;
            line->is_carried = true;
            line->is_balance = true;
            return true;
        }
    }
    for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++) {
        size_t length = swc_title_may_begin(lead, sums[i]) ? swc_title_begins(text, sums[i]) : 0;
        used = length > used && is_sum_word(text, length) ? length : used;
    }
    for (size_t i = 0; used == 0 && i < sizeof lists / sizeof lists[0]; i++) {
        used = swc_title_may_begin(lead, lists[i]) ? swc_title_begins(text, lists[i]) : 0;
    }
    bool carried =
        used == 0 &&
        ((swc_title_may_begin(lead, "luy ke") && swc_title_begins(text, "luy ke") > 0) ||
         (swc_title_may_begin(lead, "mang sang") && swc_title_begins(text, "mang sang") > 0));
    if (used == 0 && swc_title_may_begin(lead, "tc") &&
        swc_title_begins(text, "tc") == text.length) {
        used = text.length; /* "TC" alone: the total, by its first letters */
    }
    if (used == 0 && !carried) {
        return false;
    }
    swc_str rest = {text.data + used, text.length - used};
    line->kind = carried || begins_with_group(rest) ? SWC_LINE_SUBTOTAL : SWC_LINE_TOTAL;
    line->is_carried = carried;
    bool is_bare = used == swc_title_begins(text, "tong"); /* "Tổng: 4 em" of a class, too */
    line->is_grand = line->kind == SWC_LINE_TOTAL && !is_bare && !begins_with_sum(text);
    line->count = stated_count(text, used);
    return true;
}
