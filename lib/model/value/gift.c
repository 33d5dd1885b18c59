/* What a text gives: without the words of giving, and whether it is one thing or two. */
#include "model/value/task.h"

#include "text/unicode.h"

#include <string.h>

swc_str swc_value_cut_giving(swc_str text, bool counted)
{
    static const char *const verbs[] = {"ung ho",   "tang",        "trao tang", "ho tro",
                                        "tai tro",  "dong gop",    "quyen gop", "trao",
                                        "gui tang", "nhan ung ho", "tiep nhan", "nhan"};
    enum { VERB_BYTES = 24 };
    char key[SWC_VALUE_KEY_BYTES];
    for (size_t at = 1; at + 1 < text.length && at < VERB_BYTES; at++) {
        bool counts = text.data[at] == ' ' &&
                      (!counted || (text.data[at + 1] >= '0' && text.data[at + 1] <= '9'));
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

/* A device without its type: "máy", "01 thiết bị". */
static bool is_some_device(const char *key)
{
    static const char *const words[] = {"may", "may tinh", "thiet bi", "tb", "dt", "dien thoai"};
    key += strspn(key, "0123456789 ");
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(key, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* "10 triệu đồng", "5.000.000đ" beside a thing. */
static bool is_sum(const char *key)
{
    static const char *const units[] = {"trieu", "trieu dong", "tr",  "dong",      "d",
                                        "ty",    "ty dong",    "vnd", "nghin dong"};
    size_t digits = strspn(key, "0123456789 ");
    for (size_t i = 0; digits > 0 && i < sizeof units / sizeof units[0]; i++) {
        if (strcmp(key + digits, units[i]) == 0) {
            return true;
        }
    }
    return false;
}

bool swc_value_is_sum_of_money(swc_str text)
{
    static const char *const heads[] = {"tien mat", "tien", "so tien", "chuyen khoan",
                                        "ck",       "quy",  "kinh phi"};
    enum { FEWEST_FIGURES = 6 }; /* "Tiền mặt: 20" may be millions */
    char key[SWC_VALUE_KEY_BYTES];
    size_t at = 0;
    while (at < text.length && (text.data[at] < '0' || text.data[at] > '9')) {
        at++;
    }
    swc_str sum = {text.data + at, text.length - at};
    if (at == text.length || swc_key_into((swc_str){text.data, at}, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    bool of_money = key[0] == '\0';
    for (size_t i = 0; i < sizeof heads / sizeof heads[0] && !of_money; i++) {
        of_money = strcmp(key, heads[i]) == 0;
    }
    if (!of_money || swc_key_into(sum, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    size_t figures = 0;
    size_t others = 0;
    for (const char *c = key; *c != '\0'; c++) {
        figures += *c >= '0' && *c <= '9';
        others += (*c < '0' || *c > '9') && *c != ' ';
    }
    return is_sum(key) || (others == 0 && figures >= FEWEST_FIGURES && at > 0);
}

/* What one part of a cell names: a device, or another form of a gift; NULL: nothing, or what comes
 * with a device. */
static const char *thing_in(const swc_value_task *task, const char *part)
{
    static const char *const machines[] = {"may in", "may chieu"}; /* things of their own */
    swc_word_reading reading;
    const char *type = swc_words_device(part);
    if (type != NULL || task->vocabulary != SWC_WORDS_FORM) {
        return type;
    }
    if (is_sum(part)) {
        return "cash";
    }
    const char *word = part + strspn(part, "0123456789 ");
    bool comes_with = swc_words_is_accessory(word) && !swc_key_has_any(word, machines, 2);
    bool found = !comes_with && swc_words_read(swc_value_words(task->reader), task->vocabulary,
                                               task->column, word, &reading);
    return found ? reading.word : NULL;
}

/* The end of the part at `key`: " , " of the list, "và", and "kèm" where all that is handed over
 * counts. *next_out: where the next one begins, NULL at the end. */
static void cut_part(const swc_value_task *task, char *key, char **next_out)
{
    static const char *const joins[] = {" , ", " va ", " kem theo ", " kem "};
    size_t count = task->vocabulary == SWC_WORDS_DEVICE_TYPE ? 2 : 4;
    char *end = NULL;
    *next_out = NULL;
    for (size_t i = 0; i < count; i++) {
        char *at = strstr(key, joins[i]);
        if (at != NULL && (end == NULL || at < end)) {
            end = at;
            *next_out = at + strlen(joins[i]);
        }
    }
    if (end != NULL) {
        *end = '\0';
    }
}

/* A SIM and what is on it are one gift. */
static bool go_together(const char *a, const char *b)
{
    return (strcmp(a, "sim") == 0 && strcmp(b, "data_package") == 0) ||
           (strcmp(b, "sim") == 0 && strcmp(a, "data_package") == 0);
}

/* "Laptop, SIM", "máy tính bảng + SIM" and "05 laptop, 10 triệu đồng" are two things; "tablet, có
 * SIM" is one. */
bool swc_value_names_two_things(const swc_value_task *task)
{
    char key[SWC_VALUE_KEY_BYTES];
    const char *first = NULL;
    bool two = false;
    bool counted = false; /* "2 laptop Dell, 3 laptop HP" */
    if ((task->vocabulary != SWC_WORDS_DEVICE_TYPE && task->vocabulary != SWC_WORDS_ITEM &&
         task->vocabulary != SWC_WORDS_FORM) ||
        !swc_value_make_key(task->text, true, key)) {
        return false;
    }
    char *next = NULL;
    for (char *part = key; part != NULL; part = next) {
        cut_part(task, part, &next);
        const char *thing = thing_in(task, part);
        two = two || (thing == NULL && is_some_device(part)); /* "Máy + SIM" */
        two = two || (thing != NULL && first != NULL && strcmp(first, thing) != 0 &&
                      !go_together(first, thing));
        bool counts = thing != NULL && part[0] >= '0' && part[0] <= '9';
        two = two || (counts && counted);
        counted = counted || counts;
        first = first == NULL ? thing : first;
    }
    return two;
}
