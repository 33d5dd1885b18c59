/* Knows the sheet's own header and title lines where they stand again. */
#include "ops/validate/table_state.h"

#include "text/unicode.h"

#include <string.h>

static bool is_header_cell(const sheet_plan *sheet, const swc_cell *cell)
{
    for (size_t r = 0; r < sheet->header_row_count; r++) {
        if (cell->column < sheet->column_count &&
            swc_str_equal(sheet->header_cells[r][cell->column], cell->text)) {
            return true;
        }
    }
    return false;
}

/* Whether it is the heading of another column: the columns below stand in another order. */
static bool is_header_elsewhere(const sheet_plan *sheet, const swc_cell *cell)
{
    swc_cell other = *cell;
    for (other.column = 0; other.column < sheet->column_count; other.column++) {
        if (is_header_cell(sheet, &other)) {
            return true;
        }
    }
    return false;
}

/* Whether a mark stands behind one of the first letters as a character of its own. */
static bool begins_with_parted_mark(swc_str text)
{
    enum { FIRST_BYTES = 4 };
    bool found = false;
    for (size_t i = 0; i < text.length && i < FIRST_BYTES && !found; i++) {
        found = (unsigned char)text.data[i] == 0xCC || (unsigned char)text.data[i] == 0xCD;
    }
    return found;
}

bool swc_validate_begins_like_header(const sheet_plan *sheet, const swc_cell *cell)
{
    enum { ALIKE_BYTES = 3 };
    for (size_t r = 0; r < sheet->header_row_count; r++) {
        swc_str heading = sheet->header_cells[r][cell->column];
        size_t length = ALIKE_BYTES;
        if (heading.length == 0 || cell->text.length == 0 ||
            heading.data[0] != cell->text.data[0]) {
            continue;
        }
        while (length < heading.length && ((unsigned char)heading.data[length] & 0xC0) == 0x80) {
            length++;
        }
        bool is_alike = heading.length >= length && cell->text.length >= length &&
                        memcmp(heading.data, cell->text.data, length) == 0;
        if (is_alike || begins_with_parted_mark(cell->text)) {
            return true;
        }
    }
    return false;
}

/* Whether two texts have the same first letters as keys: most names and headings part there. */
static bool begins_alike(swc_str a, swc_str b)
{
    enum { LETTERS = 3 };
    size_t at_a = 0;
    size_t at_b = 0;
    if ((a.data[0] | 0x20) != (b.data[0] | 0x20)) {
        return false;
    }
    for (size_t i = 0; i < LETTERS; i++) {
        uint32_t first = 0;
        uint32_t second = 0;
        while (first == 0 && at_a < a.length) {
            first = swc_key_letter(swc_utf8_next(a, &at_a));
        }
        while (second == 0 && at_b < b.length) {
            second = swc_key_letter(swc_utf8_next(b, &at_b));
        }
        if (first != second) {
            return false;
        }
    }
    return true;
}

bool swc_validate_repeats_heading(const sheet_plan *sheet, const swc_cell *cell)
{
    enum { KEY_BYTES = 128 };
    char keys[2][KEY_BYTES];
    swc_str text = swc_trim_blanks(cell->text);
    for (size_t r = 0; r < sheet->header_row_count && text.length > 0; r++) {
        swc_str heading = sheet->header_cells[r][cell->column];
        if (heading.length > 0 && begins_alike(text, heading) &&
            swc_key_into(text, keys[0], KEY_BYTES) != SIZE_MAX &&
            swc_key_into(heading, keys[1], KEY_BYTES) != SIZE_MAX &&
            strcmp(keys[0], keys[1]) == 0) {
            return true;
        }
    }
    return false;
}

static bool clean(table_state *state, swc_buf *text, swc_str cell)
{
    swc_buf_clear(text);
    bool cleaned = swc_text_clean_add(text, cell);
    state->no_memory = state->no_memory || !cleaned;
    return cleaned;
}

/* Whether a cell stands in the header, cleaned, at its own place or at that of another column. */
static bool is_header_text(table_state *state, swc_cell cell, swc_buf *text, bool elsewhere)
{
    const sheet_plan *sheet = state->sheet;
    if (!clean(state, text, cell.text)) {
        return false;
    }
    cell.text = swc_buf_str(text);
    return elsewhere ? !is_header_cell(sheet, &cell) && is_header_elsewhere(sheet, &cell)
                     : is_header_cell(sheet, &cell);
}

/* A row is left as soon as too many differ. */
bool swc_validate_repeats_header(table_state *state, const swc_row *row)
{
    size_t other = 0;
    size_t same = 0;
    swc_buf text = {0};
    if (row->cell_count < 2) {
        return false;
    }
    for (size_t i = 0; i < row->cell_count && other * 10 <= row->cell_count * 4; i++) {
        if (!swc_validate_cell_is_blank(&row->cells[i])) {
            bool here = is_header_text(state, row->cells[i], &text, false);
            same += here;
            other += !here;
        }
    }
    bool repeats = same >= 2 && same * 10 >= (same + other) * 6;
    for (size_t i = 0; i < row->cell_count && repeats; i++) {
        repeats = swc_validate_cell_is_blank(&row->cells[i]) ||
                  !is_header_text(state, row->cells[i], &text, true);
    }
    swc_buf_free(&text);
    return repeats;
}

bool swc_validate_repeats_title(table_state *state, const swc_row *row)
{
    const sheet_plan *sheet = state->sheet;
    enum { TITLE_CELLS = 4 };
    size_t filled = 0;
    swc_buf text = {0};
    bool same = sheet->title_text_count > 0;
    for (size_t i = 0; i < row->cell_count && same; i++) {
        if (swc_validate_cell_is_blank(&row->cells[i])) {
            continue;
        }
        same = ++filled <= TITLE_CELLS && clean(state, &text, row->cells[i].text);
        bool found = false;
        for (size_t t = 0; t < sheet->title_text_count && !found; t++) {
            found = swc_str_equal(sheet->title_texts[t], swc_buf_str(&text));
        }
        same = same && found;
    }
    swc_buf_free(&text);
    return same && filled > 0;
}
