/* Knows a header row among the data: that of the sheet in other words, or that of another table
 * pasted below it, whose columns stand elsewhere. Binds nothing. */
#include "ops/validate/table_state.h"

#include <string.h>

enum { LOOKED_AT = 32, HEADINGS_MIN = 3 };

/* Headings hold few figures, rows of data soon do: nearly all are told apart by this alone. */
static bool may_be_header(const swc_row *row)
{
    size_t filled = 0;
    size_t figures = 0;
    for (size_t i = 0; i < row->cell_count && i < LOOKED_AT; i++) {
        const swc_cell *cell = &row->cells[i];
        if (swc_validate_cell_is_blank(cell)) {
            continue;
        }
        bool figure = cell->type != SWC_CELL_TEXT;
        for (size_t at = 0; at < cell->text.length && !figure; at++) {
            figure = cell->text.data[at] >= '0' && cell->text.data[at] <= '9';
        }
        if (figure && filled == 0) { /* the number of a row */
            return false;
        }
        filled++;
        figures += figure;
    }
    return filled >= HEADINGS_MIN && figures * 4 < filled;
}

/* Whether the sheet takes from this column what the heading calls it. */
static bool is_bound_so(const sheet_plan *sheet, uint32_t column, const swc_header_match *match)
{
    const column_plan *plan = column < sheet->column_count ? &sheet->columns[column] : NULL;
    if (match->role == SWC_HEADER_NUMBERING || match->role == SWC_HEADER_IGNORED ||
        match->role == SWC_HEADER_PROVINCE) {
        return true;
    }
    return plan != NULL && (plan->field == match->column || match->role == SWC_HEADER_ANY_ID);
}

typedef enum header_again {
    AGAIN_NONE,
    AGAIN_SAME,
    AGAIN_OTHER,
    AGAIN_NAMELESS, /* another one, which does not even name the people */
} header_again;

/* What a text would be as a heading. */
static void match(swc_validate *run, swc_str text, swc_header_match *match_out)
{
    *match_out = (swc_header_match){.role = SWC_HEADER_UNKNOWN, .column = SIZE_MAX};
    if (swc_memo_get(&run->no_headings, text) != NULL) {
        return;
    }
    swc_headers_match(run->headers, run->kind, (swc_str){NULL, 0}, text, match_out);
    if (match_out->role == SWC_HEADER_UNKNOWN) {
        swc_memo_put(&run->no_headings, text, (swc_str){NULL, 0}, 1);
    }
}

static size_t count_filled(const swc_row *row)
{
    size_t filled = 0;
    for (size_t i = 0; i < row->cell_count && i < LOOKED_AT; i++) {
        filled += !swc_validate_cell_is_blank(&row->cells[i]);
    }
    return filled;
}

static header_again compare(swc_validate *run, const sheet_plan *sheet, const swc_row *row)
{
    size_t known = 0;
    size_t unknown = 0;
    size_t elsewhere = 0;
    bool named = sheet->name_column == SWC_NO_COLUMN;
    size_t name = named ? SIZE_MAX : sheet->columns[sheet->name_column].field;
    if (!may_be_header(row)) {
        return AGAIN_NONE;
    }
    size_t filled = count_filled(row);
    for (size_t i = 0; i < row->cell_count && i < LOOKED_AT; i++) {
        const swc_cell *cell = &row->cells[i];
        swc_header_match found;
        if (swc_validate_cell_is_blank(cell)) {
            continue;
        }
        match(run, cell->text, &found);
        named = named || found.column == name;
        bool is_known = found.role != SWC_HEADER_UNKNOWN && found.role != SWC_HEADER_TICK;
        known += is_known;
        unknown += !is_known;
        elsewhere += is_known && !is_bound_so(sheet, cell->column, &found);
        if ((filled - unknown) * 10 < filled * 6) {
            return AGAIN_NONE; /* whatever the rest is */
        }
    }
    if (known < HEADINGS_MIN || known * 10 < filled * 6) {
        return AGAIN_NONE;
    }
    return elsewhere == 0 ? AGAIN_SAME : named ? AGAIN_OTHER : AGAIN_NAMELESS;
}

void swc_validate_header_again(swc_validate *run, table_state *state, const swc_row *row,
                               row_verdict *verdict)
{
    header_again again = compare(run, state->sheet, row);
    if (again == AGAIN_SAME) {
        *verdict = ROW_REPEATED_HEADER;
        state->other_header = false;
    } else if (again == AGAIN_NAMELESS && state->was_closed) {
        *verdict = ROW_AFTER_END; /* a summary below the list */
        state->other_table = true;
    } else if (again != AGAIN_NONE) {
        state->other_header = true;
    }
    if (*verdict != ROW_DATA) {
        swc_validate_table_state_change(state, *verdict);
    }
}
