/* What a heading names by its words alone: a category, hardship, a device, a group of headings, a
 * unit. Matches no column. */
#include "model/header/header.h"

#include "model/header/forms.h"
#include "model/header/words.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

const char *swc_heading_poverty(swc_str heading)
{
    char key[SWC_HEADING_BYTES];
    bool near_poor = false;
    bool poor = false;
    if (swc_key_into(heading, key, sizeof key) == SIZE_MAX) {
        return NULL;
    }
    for (const char *at = key; (at = strstr(at, "ngheo")) != NULL; at++) {
        bool is_near = at - key >= 4 && memcmp(at - 4, "can ", 4) == 0;
        near_poor = near_poor || is_near;
        poor = poor || !is_near;
    }
    return poor && !near_poor ? "poor" : near_poor && !poor ? "near_poor" : NULL;
}

bool swc_heading_names_hardship(swc_str heading)
{
    static const char *const words[] = {"ngheo",    "mo coi",    "kho khan", "covid",
                                        "covid 19", "dich benh", "dai dich", "do dich"};
    char key[SWC_HEADING_BYTES];
    bool names = false;
    if (swc_key_into(heading, key, sizeof key) == SIZE_MAX || swc_key_has(key, "thoat ngheo") ||
        swc_key_has(key, "tiem") || swc_key_has(key, "vung") || swc_key_has(key, "xa") ||
        swc_key_has(key, "thon") || swc_key_has(key, "buon") || swc_key_has(key, "khu vuc") ||
        swc_key_has(key, "khong do") || swc_key_has(key, "vac xin") ||
        swc_key_has(key, "vaccine")) {
        return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        names = names || swc_key_has(key, words[i]);
    }
    return names;
}

const char *swc_heading_device_word(swc_str heading)
{
    swc_heading_forms forms;
    swc_word_reading reading;
    swc_heading_forms_make(heading, &forms);
    bool found = swc_words_owned(forms.brief, &reading) && !reading.uncertain_owner &&
                 (reading.mask & (reading.mask - 1)) == 0 && strcmp(reading.word, "none") != 0;
    return found ? reading.word : NULL;
}

bool swc_heading_names_device(swc_str heading)
{
    static const char *const others[] = {"may tinh", "may vi tinh",         "dien thoai",
                                         "thiet bi", "thiet bi thong minh", "may tinh dien thoai"};
    swc_heading_forms forms;
    swc_heading_forms_make(heading, &forms);
    if (forms.brief[0] == '\0') {
        return false;
    }
    const char *type = swc_words_device(forms.brief);
    bool found = type != NULL && strcmp(type, "sim") != 0;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        found = found || strcmp(forms.brief, others[i]) == 0;
    }
    return found;
}

bool swc_headers_is_group(swc_str text)
{
    swc_heading_forms forms;
    swc_heading_forms_make(text, &forms);
    for (size_t i = 0; swc_group_headings[i] != NULL; i++) {
        if (strcmp(forms.brief, swc_group_headings[i]) == 0) {
            return true;
        }
    }
    return false;
}

bool swc_headers_is_unit(swc_str text)
{
    swc_heading_forms forms;
    swc_heading_forms_make(text, &forms);
    return swc_heading_is_unit(&forms);
}
