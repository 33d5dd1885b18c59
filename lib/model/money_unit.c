/* What a remark says of the unit of money: "(nghìn đồng)", "ĐVT: 1.000đ", "Đơn vị tính: thiết bị;
 * triệu đồng". A factor nobody understands is told from no unit at all: taken for đồng, it would be
 * wrong by a thousand times in silence. */
#include "model/money_unit.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { KEY_BYTES = 256 };

/* One run of letters or of digits in a key; digits of one number stand together ("1 000" is 1000).
 */
typedef struct unit_token {
    const char *text;
    size_t length;
    bool is_number;
    int64_t number; /* -1: too large */
} unit_token;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool next_token(const char **at, unit_token *token)
{
    const char *from = *at;
    while (*from == ' ') {
        from++;
    }
    *token = (unit_token){.text = from, .is_number = is_digit(*from)};
    if (*from == '\0') {
        return false;
    }
    const char *to = from;
    if (!token->is_number) {
        while (*to != '\0' && *to != ' ' && !is_digit(*to)) {
            to++;
        }
    }
    while (token->is_number) { /* "1 000 000", but not "10 3" */
        while (is_digit(*to)) {
            token->number = token->number < 0 || token->number > 1000000000
                                ? -1
                                : token->number * 10 + (*to - '0');
            to++;
        }
        if (*to != ' ' || strspn(to + 1, "0123456789") != 3) {
            break;
        }
        to++;
    }
    token->length = (size_t)(to - from);
    *at = to;
    return true;
}

static bool is_any(const unit_token *token, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strlen(words[i]) == token->length &&
            memcmp(words[i], token->text, token->length) == 0) {
            return true;
        }
    }
    return false;
}

#define IS_ANY(token, words) is_any(token, words, sizeof(words) / sizeof((words)[0]))

static int64_t factor_of(const unit_token *token)
{
    static const struct {
        const char *word;
        int64_t factor;
    } words[] = {{"tram", 100},    {"nghin", 1000},    {"ngan", 1000},
                 {"k", 1000},      {"trieu", 1000000}, {"tr", 1000000},
                 {"trd", 1000000}, {"ty", 1000000000}, {"ti", 1000000000}};
    if (token->is_number) {
        bool thousands = token->number == 1 || token->number == 1000 || token->number == 1000000 ||
                         token->number == 1000000000;
        return thousands ? token->number : 0;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strlen(words[i].word) == token->length &&
            memcmp(words[i].word, token->text, token->length) == 0) {
            return words[i].factor;
        }
    }
    return 0;
}

/* "1.000 đồng", "trăm nghìn đồng", "triệu đồng/máy": a factor, a currency, what one of it is for.
 */
static int64_t whole_unit(const char *key)
{
    static const char *const currencies[] = {"dong", "d", "vnd"};
    static const char *const countries[] = {"vn", "viet", "nam"}; /* "Nam" alone is no unit */
    static const char *const counters[] = {"may", "chiec", "cai", "bo",  "thiet", "bi",
                                           "tb",  "em",    "hs",  "hoc", "sinh"};
    int64_t factor = 1;
    bool named = false; /* a factor in words or a currency: "1000" alone is a number */
    bool currency = false;
    bool times = false;
    bool needs_more = false; /* "trăm" (or "trạm"), "tỉ" (or "ti vi"): half of a unit */
    unit_token token;
    while (next_token(&key, &token)) {
        int64_t own = factor_of(&token);
        bool behind = named && (currency || factor > 1) && !needs_more;
        if (own > 0 && !currency && factor <= 1000000000 / own) {
            bool half = token.length >= 2 && !token.is_number &&
                        (memcmp(token.text, "ti", 2) == 0 || own == 100);
            factor *= own;
            named = named || !token.is_number;
            needs_more = half;
        } else if (IS_ANY(&token, currencies)) {
            named = true;
            currency = true;
            needs_more = false;
        } else if (token.length == 1 && token.text[0] == 'x') {
            times = true;
        } else if (!IS_ANY(&token, countries) &&
                   (!behind || token.is_number || !IS_ANY(&token, counters))) {
            return 0;
        }
    }
    named = named || (times && factor > 1);
    return named && !needs_more ? factor : 0;
}

/* Whether a text that is no unit speaks of one all the same. */
static bool speaks_of_money(const char *key)
{
    static const char *const words[] = {"trieu", "nghin",   "ngan dong", "ngan vnd", "usd",
                                        "eur",   "do la",   "dola",      "tr d",     "trd",
                                        "mil",   "million", "000",       "10 3",     "10 6"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (swc_key_has(key, words[i])) {
            return true;
        }
    }
    return strstr(key, "000d") != NULL || strstr(key, "x1000") != NULL;
}

int64_t swc_money_unit_of_key(const char *key, bool *odd_out)
{
    static const char *const heads[] = {"don vi tinh ", "dvt ",       "don vi tien te ",
                                        "don vi tien ", "tinh bang ", "dv tinh ",
                                        "don vi ",      "dv "};
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        if (strncmp(key, heads[i], strlen(heads[i])) == 0) {
            key += strlen(heads[i]);
            break;
        }
    }
    int64_t unit = whole_unit(key);
    *odd_out = unit == 0 && speaks_of_money(key);
    return unit;
}

int64_t swc_money_unit(swc_str text)
{
    char key[KEY_BYTES];
    bool odd = false;
    return text.length >= KEY_BYTES || swc_key_into(text, key, sizeof key) == SIZE_MAX
               ? 0
               : swc_money_unit_of_key(key, &odd);
}

int64_t swc_money_unit_among(swc_str text, bool *odd_out)
{
    int64_t found = 0;
    size_t start = 0;
    *odd_out = false;
    for (size_t at = 0; at <= text.length; at++) {
        if (at < text.length && strchr(",;/", text.data[at]) == NULL) {
            continue;
        }
        char key[KEY_BYTES];
        bool odd = false;
        swc_str part = {text.data + start, at - start};
        bool fits = part.length > 0 && part.length < KEY_BYTES &&
                    swc_key_into(part, key, sizeof key) != SIZE_MAX;
        int64_t unit = fits ? swc_money_unit_of_key(key, &odd) : 0;
        *odd_out = *odd_out || odd || (unit != 0 && found != 0 && unit != found);
        found = unit != 0 ? unit : found;
        start = at + 1;
    }
    return found;
}
