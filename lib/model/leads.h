/*
 * Private to lib/model: which two letters the words of a text begin with. Most phrases that are
 * looked for in a text have no such word in it, and are told by this alone.
 *
 * Ownership: a value; it borrows nothing.
 */
#ifndef SWC_MODEL_LEADS_H
#define SWC_MODEL_LEADS_H

#include "swc/status.h"

typedef struct swc_leads {
    uint32_t seconds[32]; /**< by first letter: the second ones, a bit each */
} swc_leads;

/** Of a text as it is written, or of its key: they are the same. */
void swc_leads_of(swc_str text, swc_leads *leads_out);

/** The row for a letter of a key, and its bit; 0 for what ends a word. */
static inline unsigned swc_leads_code(unsigned char letter)
{
    return letter >= 'a' && letter <= 'z'   ? letter - 'a' + 1u
           : letter >= '0' && letter <= '9' ? 27
           : letter > ' '                   ? 28
                                            : 0;
}

/** false: the phrase, in key form, stands nowhere in the text, neither as whole words nor behind a
 *  figure. */
static inline bool swc_leads_may_have(const swc_leads *leads, const char *phrase)
{
    unsigned first = swc_leads_code((unsigned char)phrase[0]);
    return (leads->seconds[first] >> swc_leads_code((unsigned char)phrase[1]) & 1u) != 0;
}
/** false: none of the phrases does. */
bool swc_leads_may_have_any(const swc_leads *leads, const char *const *phrases, size_t count);

#endif
