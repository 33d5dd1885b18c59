/*
 * Rows as they are meant: the reader's rows with text of old fonts turned into Unicode.
 *
 * Ownership: a row_source borrows the reader, the judge and the decisions; it owns its buffers.
 * Rows live until the next call. Clean rows pass through untouched.
 */
#ifndef SWC_OPS_VALIDATE_ROWS_H
#define SWC_OPS_VALIDATE_ROWS_H

#include "io/reader.h"
#include "swc/memory.h"
#include "text/encoding.h"

/* What the cells of a column in old fonts are. */
typedef struct font_tally {
    uint32_t converted; /* read as the font says */
    uint32_t unicode;   /* Unicode all along: the font proves nothing */
} font_tally;

typedef struct row_source {
    swc_reader *reader;
    swc_encoding_judge *judge;
    const swc_encoding_decision *decisions; /* [decision_count] by column; NULL: leave the text */
    size_t decision_count;
    bool any_repair;   /* some decision is not clean */
    bool workbook;     /* fonts may prove an encoding */
    font_tally *fonts; /* [font_count] by column, counted where it is given */
    size_t font_count;
    swc_cell *cells;
    size_t cell_capacity;
    swc_buf text;
    /* of the row just given */
    uint32_t converted_column; /* first cell that was converted; SWC_NO_COLUMN: none */
    swc_encoding converted_from;
    uint32_t unsure_column; /* first cell with two readings or none; SWC_NO_COLUMN: none */
} row_source;

void swc_validate_row_source_init(row_source *source, swc_reader *reader,
                                  swc_encoding_judge *judge);
void swc_validate_row_source_decide(row_source *source, const swc_encoding_decision *decisions,
                                    size_t count);
swc_status swc_validate_row_source_start(row_source *source, size_t sheet, swc_issue_code *code_out,
                                         swc_error *error);
/** As swc_reader_next. */
swc_status swc_validate_row_source_next(row_source *source, swc_row *row_out,
                                        swc_issue_code *code_out, swc_error *error);
/** A row of the source with all its text read in one way, whatever the source decides. */
swc_status swc_validate_row_source_read_as(row_source *source, swc_encoding_decision decision,
                                           swc_row *row, swc_error *error);
void swc_validate_row_source_free(row_source *source);

bool swc_validate_text_is_blank(swc_str text);
/** Nothing, or nothing but white space. */
static inline bool swc_validate_cell_is_blank(const swc_cell *cell)
{
    if (cell->type == SWC_CELL_EMPTY || cell->text.length == 0) {
        return true;
    }
    unsigned char first = (unsigned char)cell->text.data[0];
    return (first <= ' ' || first >= 0x80) && swc_validate_text_is_blank(cell->text);
}
bool swc_validate_row_is_blank(const swc_row *row);
/** Three cells or fewer hold something: it may be a line between the rows of a table. */
static inline bool swc_validate_row_is_short(const swc_row *row)
{
    enum { MOST = 3 };
    size_t filled = 0;
    for (size_t i = 0; i < row->cell_count && filled <= MOST; i++) {
        filled += !swc_validate_cell_is_blank(&row->cells[i]);
    }
    return filled <= MOST;
}
/** The cell of a column, or NULL. */
const swc_cell *swc_validate_row_cell(const swc_row *row, uint32_t column);

/* Lines of the toolkit's own streams. */
typedef enum stream_note {
    NOTE_NONE,
    NOTE_HISTORY, /* #swc */
    NOTE_END,     /* #end */
    NOTE_FAIL,    /* #fail */
} stream_note;

stream_note swc_validate_stream_note_of(const swc_row *row);

#endif
