/*
 * Characters of no width, which join or part what is beside them.
 *
 * Ownership: nothing is kept.
 */
#ifndef SWC_TEXT_UNSEEN_H
#define SWC_TEXT_UNSEEN_H

#include "swc/memory.h"

/** Zero-width space and joiners, word joiner, U+FEFF, grapheme joiner. In a word they are stray. */
bool swc_has_no_width(uint32_t c);
/**
 * Whether a character of no width stands for a space: a zero-width space where a small letter
 * meets a capital ("Lê\u200BVăn").
 * @param before, after  where it begins in the text, and where the next one does
 */
bool swc_parts_words(swc_str text, size_t before, uint32_t c, size_t after);
/** Whether any byte may begin one: the text is worth a second look. */
bool swc_may_have_no_width(swc_str text);
/**
 * Copy without the stray ones; those that part words become a space.
 * @param out  [text.length], not the text itself
 * @return the length of the copy
 */
size_t swc_cut_no_width(swc_str text, char *out);

#endif
