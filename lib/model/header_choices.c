/* Tick columns of registers and stock lists: which value of the group's column a heading names.
 * The words themselves stand in words*.c. */
#include "model/header_choices.h"

#include "model/words.h"

#include <string.h>

static const char *condition_of(const char *key)
{
    return swc_words_is_faulty(key) ? "faulty" : swc_words_condition(key);
}

/* "Có sóng" beside "Chưa có sóng". */
static const char *point_of(const char *key)
{
    bool has = strcmp(key, "co song") == 0 || strcmp(key, "co song di dong") == 0;
    return has ? "covered" : swc_words_point(key);
}

static const struct {
    swc_kind kind;
    const char *column;
    const char *(*read)(const char *key);
} choices[] = {
    {SWC_SCHOOLS, "internet", swc_words_line},  {SWC_SCHOOLS, "coverage", swc_words_signal},
    {SWC_SCHOOLS, "level", swc_words_level},    {SWC_COVERAGE, "status", point_of},
    {SWC_DEVICES, "condition", condition_of},   {SWC_DEVICES, "type", swc_words_device},
    {SWC_HANDOVERS, "condition", condition_of}, {SWC_HANDOVERS, "item", swc_words_device},
};

const char *swc_heading_choice(swc_kind kind, const char *column, const char *key)
{
    for (size_t i = 0; i < sizeof choices / sizeof choices[0]; i++) {
        if (choices[i].kind == kind && strcmp(choices[i].column, column) == 0) {
            return choices[i].read(key);
        }
    }
    return NULL;
}
