/* Numbers and dates written out for forms. Knows no table and no rounding but half up. */
#include "text/words_vi.h"

#include <string.h>

bool swc_points_add(swc_buf *buf, int64_t number, swc_lang lang)
{
    char digits[32];
    size_t count = 0;
    uint64_t left = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    do {
        if (count % 4 == 3) {
            digits[count++] = lang == SWC_VI ? '.' : ',';
        }
        digits[count++] = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    bool good = number >= 0 || swc_buf_add_char(buf, '-');
    while (good && count > 0) {
        good = swc_buf_add_char(buf, digits[--count]);
    }
    return good;
}

/* Append a word after a space, unless the buffer ends where `start` says. */
static bool word_add(swc_buf *buf, size_t start, const char *word)
{
    return (buf->length == start || swc_buf_add_char(buf, ' ')) && swc_buf_add_text(buf, word);
}

static const char *const units_vi[] = {"không", "một", "hai", "ba",  "bốn",
                                       "năm",   "sáu", "bảy", "tám", "chín"};

/* Three digits; `full` reads the hundreds even when they are 0. */
static bool group_vi(swc_buf *buf, size_t start, unsigned value, bool full)
{
    unsigned hundreds = value / 100;
    unsigned tens = value / 10 % 10;
    unsigned ones = value % 10;
    bool good = true;
    if (full || hundreds > 0) {
        good = word_add(buf, start, units_vi[hundreds]) && word_add(buf, start, "trăm");
        if (tens == 0 && ones > 0) {
            good = good && word_add(buf, start, "linh");
        }
    }
    if (tens == 1) {
        good = good && word_add(buf, start, "mười");
    } else if (tens > 1) {
        good = good && word_add(buf, start, units_vi[tens]) && word_add(buf, start, "mươi");
    }
    if (ones == 0) {
        return good;
    }
    const char *last = ones == 1 && tens > 1   ? "mốt"
                       : ones == 4 && tens > 1 ? "tư"
                       : ones == 5 && tens > 0 ? "lăm"
                                               : units_vi[ones];
    return good && word_add(buf, start, last);
}

/* Below 10^9: triệu, nghìn, rest. `full`: something stands before it. */
static bool below_billion_vi(swc_buf *buf, size_t start, unsigned value, bool full)
{
    static const struct {
        unsigned size;
        const char *name;
    } groups[] = {{1000000, "triệu"}, {1000, "nghìn"}, {1, NULL}};
    bool good = true;
    for (size_t i = 0; good && i < 3; i++) {
        unsigned part = value / groups[i].size % 1000;
        if (part == 0) {
            continue;
        }
        good = group_vi(buf, start, part, full) &&
               (groups[i].name == NULL || word_add(buf, start, groups[i].name));
        full = true;
    }
    return good;
}

static bool words_vi(swc_buf *buf, size_t start, uint64_t value)
{
    const uint64_t billion = 1000000000;
    if (value < billion) {
        return below_billion_vi(buf, start, (unsigned)value, false);
    }
    if (!words_vi(buf, start, value / billion) || !word_add(buf, start, "tỷ")) {
        return false;
    }
    return below_billion_vi(buf, start, (unsigned)(value % billion), true);
}

static bool group_en(swc_buf *buf, size_t start, unsigned value)
{
    static const char *const small[] = {"zero",    "one",     "two",       "three",    "four",
                                        "five",    "six",     "seven",     "eight",    "nine",
                                        "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                                        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    static const char *const tens[] = {"",      "",      "twenty",  "thirty", "forty",
                                       "fifty", "sixty", "seventy", "eighty", "ninety"};
    bool good = true;
    if (value >= 100) {
        good = word_add(buf, start, small[value / 100]) && word_add(buf, start, "hundred");
        value %= 100;
    }
    if (value >= 20) {
        good = good && word_add(buf, start, tens[value / 10]);
        if (value % 10 > 0) {
            good = good && swc_buf_add_char(buf, '-') && swc_buf_add_text(buf, small[value % 10]);
        }
    } else if (value > 0) {
        good = good && word_add(buf, start, small[value]);
    }
    return good;
}

static bool words_en(swc_buf *buf, size_t start, uint64_t value)
{
    static const struct {
        uint64_t size;
        const char *name;
    } groups[] = {{UINT64_C(1000000000000000000), "quintillion"},
                  {UINT64_C(1000000000000000), "quadrillion"},
                  {UINT64_C(1000000000000), "trillion"},
                  {1000000000, "billion"},
                  {1000000, "million"},
                  {1000, "thousand"},
                  {1, NULL}};
    bool good = true;
    for (size_t i = 0; good && i < sizeof groups / sizeof groups[0]; i++) {
        unsigned part = (unsigned)(value / groups[i].size % 1000);
        if (part > 0) {
            good = group_en(buf, start, part) &&
                   (groups[i].name == NULL || word_add(buf, start, groups[i].name));
        }
    }
    return good;
}

bool swc_number_words_add(swc_buf *buf, int64_t number, swc_lang lang)
{
    size_t start = buf->length;
    uint64_t value = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    if (number == 0) {
        return swc_buf_add_text(buf, lang == SWC_VI ? "không" : "zero");
    }
    if (number < 0 && !swc_buf_add_text(buf, lang == SWC_VI ? "âm" : "minus")) {
        return false;
    }
    return lang == SWC_VI ? words_vi(buf, start, value) : words_en(buf, start, value);
}

bool swc_amount_words_add(swc_buf *buf, int64_t number, const char *unit, swc_lang lang)
{
    size_t start = buf->length;
    if (!swc_number_words_add(buf, number, lang) || !word_add(buf, start, unit)) {
        return false;
    }
    /* no number word begins with a letter outside ASCII: â of "âm" is the one exception */
    char *first = buf->data + start;
    if (*first >= 'a' && *first <= 'z') {
        *first = (char)(*first - 'a' + 'A');
    } else if (memcmp(first, "â", 2) == 0) {
        memcpy(first, "Â", 2);
    }
    return true;
}

static bool digits_at(swc_str text, size_t from, size_t count)
{
    for (size_t i = from; i < from + count; i++) {
        if (i >= text.length || text.data[i] < '0' || text.data[i] > '9') {
            return false;
        }
    }
    return true;
}

static bool is_month(swc_str date)
{
    return date.length >= 7 && digits_at(date, 0, 4) && date.data[4] == '-' &&
           digits_at(date, 5, 2);
}

static bool is_day(swc_str date)
{
    return date.length == 10 && is_month(date) && date.data[7] == '-' && digits_at(date, 8, 2);
}

bool swc_date_words_add(swc_buf *buf, swc_str date, swc_lang lang)
{
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    if (!is_day(date)) {
        return swc_buf_add_text(buf, lang == SWC_VI ? "ngày …… tháng …… năm ………" : "…… ……………… ………");
    }
    int month = (date.data[5] - '0') * 10 + (date.data[6] - '0');
    int day = (date.data[8] - '0') * 10 + (date.data[9] - '0');
    if (lang == SWC_EN) {
        return swc_buf_printf(buf, "%d %s %.4s", day,
                              month >= 1 && month <= 12 ? months[month - 1] : "?", date.data);
    }
    return swc_buf_printf(buf, "ngày %02d tháng %s%d năm %.4s", day, month <= 2 ? "0" : "", month,
                          date.data);
}

bool swc_date_short_add(swc_buf *buf, swc_str date)
{
    if (is_day(date)) {
        return swc_buf_printf(buf, "%.2s/%.2s/%.4s", date.data + 8, date.data + 5, date.data);
    }
    if (date.length == 7 && is_month(date)) {
        return swc_buf_printf(buf, "%.2s/%.4s", date.data + 5, date.data);
    }
    return swc_buf_add_str(buf, date);
}

int64_t swc_percent_hundredths(int64_t numerator, int64_t denominator)
{
    __extension__ typedef __int128 wide;
    return (int64_t)(((wide)numerator * 20000 + denominator) / ((wide)denominator * 2));
}

bool swc_percent_add(swc_buf *buf, int64_t numerator, int64_t denominator, swc_lang lang)
{
    int64_t hundredths = swc_percent_hundredths(numerator, denominator);
    return swc_points_add(buf, hundredths / 100, lang) &&
           swc_buf_printf(buf, lang == SWC_VI ? ",%02d %%" : ".%02d%%", (int)(hundredths % 100));
}
