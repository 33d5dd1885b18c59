/* Numbers that are written out behind their figures: "03 (ba) cái", "15.000.000đ (Mười lăm triệu
 * đồng)". The words have to say the same as the figures. */
#include "model/value/task.h"

#include "text/unicode.h"
#include "text/words_vi.h"

#include <string.h>

/* Words of one meaning become one; units at the end are no number. */
static void settle_words(char *key)
{
    static const char *const same[][2] = {
        {"le", "linh"}, {"ngan", "nghin"}, {"tu", "bon"}, {"lam", "nam"}, {"ti", "ty"}};
    static const char *const units[] = {"chan", "dong",     "vnd", "d",        "cai", "chiec",
                                        "bo",   "thiet bi", "may", "viet nam", "em",  "hoc sinh"};
    for (bool cut = true; cut;) {
        cut = false;
        for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
            size_t length = strlen(key);
            size_t size = strlen(units[i]);
            bool ends = length >= size && strcmp(key + length - size, units[i]) == 0 &&
                        (length == size || key[length - size - 1] == ' ');
            if (ends) {
                key[length == size ? 0 : length - size - 1] = '\0';
                cut = true;
            }
        }
    }
    char out[SWC_VALUE_KEY_BYTES];
    size_t length = 0;
    for (const char *at = key; *at != '\0';) {
        size_t size = strcspn(at, " ");
        const char *word = at;
        size_t taken = size;
        for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
            if (strlen(same[i][0]) == size && memcmp(same[i][0], at, size) == 0) {
                word = same[i][1];
                taken = strlen(word);
            }
        }
        if (length + taken + 2 > sizeof out) {
            key[0] = '\0';
            return;
        }
        memcpy(out + length, word, taken);
        length += taken;
        at += size;
        if (*at == ' ') {
            out[length++] = ' ';
            at++;
        }
    }
    memcpy(key, out, length);
    key[length] = '\0';
}

bool swc_value_cut_spelled(swc_str text, swc_spelled *out)
{
    const char *open = text.length > 0 ? memchr(text.data, '(', text.length) : NULL;
    size_t before = open == NULL ? 0 : (size_t)(open - text.data);
    const char *close = open == NULL ? NULL : memchr(open, ')', text.length - before);
    if (close == NULL || before == 0 || text.length >= sizeof out->figures ||
        swc_key_into((swc_str){open, (size_t)(close - open)}, out->words, sizeof out->words) ==
            SIZE_MAX ||
        strpbrk(out->words, "0123456789") != NULL) {
        return false;
    }
    size_t after = text.length - before - (size_t)(close + 1 - open);
    memcpy(out->figures, text.data, before);
    memcpy(out->figures + before, close + 1, after);
    out->length = before + after;
    while (out->length > 0 && out->figures[out->length - 1] == ' ') {
        out->length--;
    }
    settle_words(out->words);
    return true;
}

swc_status swc_value_is_spelled(swc_value_task *task, const swc_spelled *spelled, int64_t number,
                                bool *same_out)
{
    char key[SWC_VALUE_KEY_BYTES];
    swc_buf *buf = swc_value_scratch(task->reader, 0);
    *same_out = spelled->words[0] == '\0'; /* "(đồng)" */
    if (*same_out || number < 0) {
        return SWC_OK;
    }
    swc_buf_clear(buf);
    if (!swc_number_words_add(buf, number, SWC_VI)) {
        return swc_fail_memory(task->error);
    }
    if (swc_key_into(swc_buf_str(buf), key, sizeof key) != SIZE_MAX) {
        settle_words(key);
        *same_out = strcmp(key, spelled->words) == 0;
    }
    return SWC_OK;
}
