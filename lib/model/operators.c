/* The names of operators: in headings, above groups of gifts, and in what people say of a line or a
 * signal. */
#include "model/operators.h"

#include <string.h>

static const struct {
    const char *name;
    const char *keys; /* parted by '|' */
} operators[] = {
    {"Viettel", "viettel|vtel|mang viettel|viettel telecom"},
    {"VNPT", "vnpt|vien thong vnpt"},
    {"VinaPhone", "vinaphone|vina phone|vina|mang vinaphone"},
    {"VNPT VinaPhone", "vnpt vinaphone|vinaphone vnpt"},
    {"MobiFone", "mobifone|mobi fone|mobi|mang mobifone"},
    {"Vietnamobile", "vietnamobile|vnm"},
    {"Gmobile", "gmobile|g mobile|gtel"},
    {"FPT Telecom", "fpt|fpt telecom"},
};

/* The longest name at the start of a key, and whose it is. */
static size_t longest_at(const char *key, const char **name_out)
{
    size_t longest = 0;
    *name_out = NULL;
    for (size_t i = 0; i < sizeof operators / sizeof operators[0]; i++) {
        for (const char *at = operators[i].keys; *at != '\0';) {
            size_t length = strcspn(at, "|");
            if (length > longest && strncmp(key, at, length) == 0 &&
                (key[length] == ' ' || key[length] == '\0')) {
                longest = length;
                *name_out = operators[i].name;
            }
            at += length + (at[length] == '|' ? 1 : 0);
        }
    }
    return longest;
}

const char *swc_operator_of(const char *key)
{
    const char *name = NULL;
    return key[longest_at(key, &name)] == '\0' ? name : NULL;
}

size_t swc_operator_at(const char *key)
{
    const char *name = NULL;
    return longest_at(key, &name);
}
