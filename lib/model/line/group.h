/*
 * Private to line.c: the sub-headings among the lines of a table.
 *
 * Ownership: texts are borrowed from the row.
 */
#ifndef SWC_MODEL_LINE_GROUP_H
#define SWC_MODEL_LINE_GROUP_H

#include "model/title/text.h"
#include "model/title/title.h"

enum { SWC_LINE_CELLS = 64, SWC_LINE_CLEAN_BYTES = 4 * 512 };

/** A cell that holds something, as clean text. */
typedef struct swc_line_cell {
    uint32_t column;
    uint8_t type;
    swc_str text;        /**< trimmed; of a text too long for a line its beginning */
    swc_str bare;        /**< without the marks around it */
    swc_title_lead lead; /**< of both */
} swc_line_cell;

typedef struct swc_row_text {
    size_t count; /**< all of them */
    size_t kept;
    bool has_letters; /**< or figures: some cell is more than marks */
    swc_line_cell cells[SWC_LINE_CELLS];
    size_t clean_length;
    char clean[SWC_LINE_CLEAN_BYTES]; /**< texts that are not as they stand in the file */
} swc_row_text;

/**
 * Whether the row is a sub-heading; the line says of what.
 * @param of_people  the table lists persons: a figure beside a class or category counts them
 */
bool swc_line_is_group(const swc_row_text *row, bool of_people, swc_line *line);

#endif
