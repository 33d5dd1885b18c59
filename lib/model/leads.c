/* Gathers the first two letters of the words of a text. Compares no phrases itself. */
#include "model/leads.h"

#include "text/unicode.h"

void swc_leads_of(swc_str text, swc_leads *leads_out)
{
    enum { NO_WORD = 0 };
    size_t at = 0;
    unsigned first = NO_WORD; /* of the word that has but one letter so far */
    bool starts = true;
    *leads_out = (swc_leads){{0}};
    while (at < text.length) {
        uint32_t letter = swc_key_letter(swc_utf8_next(text, &at));
        if (letter == 0) {
            continue;
        }
        unsigned code = swc_leads_code(letter < 0x80 ? (unsigned char)letter : '\x7F');
        if (first != NO_WORD) {
            leads_out->seconds[first] |= 1u << code;
            first = NO_WORD;
        }
        first = starts && code != 0 ? code : NO_WORD;
        starts = code == 0 || (letter >= '0' && letter <= '9'); /* "2 nữ", and "2nữ" too */
    }
    if (first != NO_WORD) {
        leads_out->seconds[first] |= 1u;
    }
}

bool swc_leads_may_have_any(const swc_leads *leads, const char *const *phrases, size_t count)
{
    bool may = false;
    for (size_t i = 0; i < count && !may; i++) {
        may = swc_leads_may_have(leads, phrases[i]);
    }
    return may;
}
