/* Looks for phrases in keys, word by word. Of them all it knows those of a sum alone. */
#include "model/words/words.h"

#include <string.h>

bool swc_key_has(const char *key, const char *phrase)
{
    size_t length = strlen(phrase);
    for (const char *at = key; (at = strstr(at, phrase)) != NULL; at++) {
        if ((at == key || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0')) {
            return true;
        }
    }
    return false;
}

bool swc_key_has_any(const char *key, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (swc_key_has(key, list[i])) {
            return true;
        }
    }
    return false;
}

size_t swc_key_begins(const char *key, const char *const *list, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(list[i]);
        if (strncmp(key, list[i], length) == 0 && (key[length] == ' ' || key[length] == '\0')) {
            return length;
        }
    }
    return 0;
}

bool swc_key_is_sum(const char *key)
{
    static const char *const words[] = {"tong so", "tong", "tong cong",
                                        "cong",    "ts",   "tong cong so"};
    bool found = false;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        found = found || strcmp(key, words[i]) == 0;
    }
    return found;
}

size_t swc_phrase_at(const char *key, const swc_phrase *table, size_t count, int *meaning_out)
{
    size_t best = 0;
    for (size_t i = 0; i < count; i++) {
        const char *words = table[i].words;
        size_t length = 0;
        while (words[length] != '\0' && words[length] == key[length]) { /* most differ at once */
            length++;
        }
        if (length > best && words[length] == '\0' && (key[length] == ' ' || key[length] == '\0')) {
            best = length;
            *meaning_out = table[i].meaning;
        }
    }
    return best;
}
