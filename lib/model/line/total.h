/*
 * Private to line.c: lines that sum up.
 *
 * Ownership: texts are borrowed for the call.
 */
#ifndef SWC_MODEL_LINE_TOTAL_H
#define SWC_MODEL_LINE_TOTAL_H

#include "model/title/text.h"
#include "model/title/title.h"

/** Whether a cell begins a line of sums; kind, count and is_carried of the line are set then.
 *  @param lead  of the text */
bool swc_line_is_total(swc_str text, swc_title_lead lead, swc_line *line);

#endif
