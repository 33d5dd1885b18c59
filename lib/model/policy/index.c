/*
 * The numbers by which a policy keeps device types, levels and categories: their places in the
 * lists of kind.h. Reads no policy.
 */
#include "model/policy/reading.h"

size_t policy_word_index(const swc_word *words, swc_str word)
{
    size_t i = 0;
    while (words[i].word != NULL && !swc_str_is(word, words[i].word)) {
        i++;
    }
    return i;
}

swc_device_type swc_device_type_of(swc_str word)
{
    return (swc_device_type)policy_word_index(swc_device_types(), word);
}

const char *swc_device_type_name(swc_device_type type)
{
    return type < SWC_DEVICE_TYPE_COUNT ? swc_device_types()[type].word : "cash";
}

size_t swc_level_index(swc_str word)
{
    return policy_word_index(swc_levels(), word);
}

size_t swc_category_index(swc_str word)
{
    return policy_word_index(swc_categories(), word);
}
