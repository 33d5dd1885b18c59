/* Tells data rows from the other lines of a form; reads no values. */
#include "ops/validate/table_state.h"

#include "ops/validate/bind/bind.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <stdio.h>
#include <string.h>

static const char *const verdict_names[ROW_VERDICT_COUNT][2] = {
    [ROW_DATA] = {"dữ liệu", "data"},
    [ROW_ABOVE] = {"tiêu đề", "title or header"},
    [ROW_BLANK] = {"dòng trống", "blank"},
    [ROW_NUMBERS] = {"dòng đánh số cột", "column numbers"},
    [ROW_REPEATED_HEADER] = {"tiêu đề lặp lại", "repeated header"},
    [ROW_SUBHEADING] = {"tiêu đề nhóm", "sub-heading"},
    [ROW_SUBTOTAL] = {"dòng cộng nhóm", "subtotal"},
    [ROW_TOTAL] = {"dòng tổng cộng", "total"},
    [ROW_EXAMPLE] = {"dòng ví dụ", "example"},
    [ROW_AFTER_END] = {"dòng sau bảng", "after the table's end"},
    [ROW_STRAY] = {"ô lạc ngoài bảng", "stray cells only"},
    [ROW_PAGE] = {"số trang", "page number"},
    [ROW_NOTE] = {"dòng #swc", "stream note"},
};

const char *swc_validate_row_verdict_name(row_verdict verdict, swc_lang lang)
{
    return verdict_names[verdict][lang];
}

void swc_validate_table_state_begin(table_state *state, const sheet_plan *sheet)
{
    *state = (table_state){.sheet = sheet, .last_row = sheet->header_last_row};
}

/* How many of the columns that must be filled are. They stand in ascending order, as cells do. */
static size_t count_required(const table_state *state, const swc_row *row)
{
    const sheet_plan *sheet = state->sheet;
    const swc_cell *cell = row->cells;
    const swc_cell *end = row->cells + row->cell_count;
    size_t count = 0;
    for (size_t i = 0; i < sheet->required_count; i++) {
        uint32_t column = sheet->required_columns[i];
        if (column < row->cell_count && row->cells[column].column == column) {
            cell = &row->cells[column]; /* no gaps: the usual case */
            count += !swc_validate_cell_is_blank(cell);
            continue;
        }
        while (cell < end && cell->column < column) {
            cell++;
        }
        count += cell < end && cell->column == column && !swc_validate_cell_is_blank(cell);
    }
    return count;
}

/* Whether a birth date in parts, or under the sex, is blank: required_columns do not hold these,
 * and "Tổng cộng" in the column of names would be a whole row. */
static bool lacks_parts(const sheet_plan *sheet, const swc_row *row)
{
    for (size_t c = 0; c < sheet->column_count && sheet->has.birth_parts; c++) {
        column_use use = sheet->columns[c].use;
        if (use != USE_DAY && use != USE_YEAR && use != USE_DATE_OF_SEX) {
            continue;
        }
        const swc_cell *cell = swc_validate_row_cell(row, (uint32_t)c);
        if (cell != NULL && !swc_validate_cell_is_blank(cell)) {
            return false;
        }
    }
    return sheet->has.birth_parts;
}

/* "Nguyễn Văn" | "A": the last part of a name is one letter. */
static bool ends_in_a_letter(const sheet_plan *sheet, const swc_row *row)
{
    uint32_t front = sheet->name_column;
    if (front == SWC_NO_COLUMN || sheet->columns[front].use != USE_NAME_FRONT) {
        return false;
    }
    const swc_cell *back = swc_validate_row_cell(row, front + 1);
    return back != NULL && swc_trim_blanks(back->text).length == 1;
}

/* "Ví dụ: ...", "VD": not every name with a V, which one child in ten bears. */
static bool may_begin_example(swc_str text)
{
    unsigned char second = (unsigned char)text.data[1];
    unsigned char third = (unsigned char)text.data[2];
    bool is_i = (second | 0x20) == 'i' || (second == 0xC3 && (third | 0x20) == 0xAD);
    return (text.data[0] | 0x20) == 'v' && (is_i || (second | 0x20) == 'd');
}

/* Most rows: everything required is there, and the telling cell looks like a name or a code. */
static bool is_plainly_data(const table_state *state, const swc_row *row)
{
    const sheet_plan *sheet = state->sheet;
    if (state->closed || sheet->required_count == 0 ||
        count_required(state, row) < sheet->required_count || lacks_parts(sheet, row) ||
        (sheet->required_count == 1 && sheet->code_column != SWC_NO_COLUMN)) {
        return false; /* one code alone may be "Cộng: 2 máy" */
    }
    const swc_cell *number =
        sheet->numbering == SWC_NO_COLUMN ? NULL : swc_validate_row_cell(row, sheet->numbering);
    const swc_cell *cell = swc_validate_row_cell(
        row, sheet->name_column != SWC_NO_COLUMN ? sheet->name_column : sheet->required_columns[0]);
    bool is_unnumbered = sheet->numbering != SWC_NO_COLUMN &&
                         (number == NULL || swc_validate_cell_is_blank(number) ||
                          (unsigned char)number->text.data[0] >= 'A'); /* "VD" */
    if (cell == NULL || cell->text.length < 4 || is_unnumbered || ends_in_a_letter(sheet, row)) {
        return false;
    }
    const char *last = cell->text.data + cell->text.length - 1;
    unsigned char first = (unsigned char)cell->text.data[0];
    bool starts_well = (first | 0x20) >= 'a'; /* a letter, or a byte of one beyond ASCII */
    /* "Nguyễn Văn A", before it or behind it a space of any kind */
    bool may_be_example = may_begin_example(cell->text) || (unsigned char)last[0] <= ' ' ||
                          last[-1] == ' ' || memcmp(last - 2, "\xC2\xA0", 2) == 0 ||
                          memcmp(last - 1, "\xC2\xA0", 2) == 0;
    return starts_well && !may_be_example && !swc_validate_begins_like_header(sheet, cell);
}

static bool is_number_cell(const swc_row *row, uint32_t column)
{
    const swc_cell *cell = column == SWC_NO_COLUMN ? NULL : swc_validate_row_cell(row, column);
    if (cell == NULL || swc_validate_cell_is_blank(cell)) {
        return false;
    }
    size_t digits = 0;
    for (size_t i = 0; i < cell->text.length; i++) {
        char c = cell->text.data[i];
        digits += c >= '0' && c <= '9';
        if (!((c >= '0' && c <= '9') || c == ' ' || c == '.')) {
            return false;
        }
    }
    return digits > 0;
}

/* Names alone below the end of a table are those who signed: data has a date or a number. */
static bool has_digit(const swc_row *row)
{
    for (size_t i = 0; i < row->cell_count; i++) {
        swc_str text = row->cells[i].text;
        for (size_t at = 0; at < text.length; at++) {
            if (text.data[at] >= '0' && text.data[at] <= '9') {
                return true;
            }
        }
    }
    return false;
}

/* Where the cells of a row stand, when it is not plainly data. */
typedef struct row_cover {
    size_t in_columns; /* under headings that give something */
    size_t in_numbering;
    size_t outside; /* under no heading, or beyond the last one */
} row_cover;

/* "…", "....", "___": what a template leaves to be filled in. */
static bool is_blank_line(const swc_cell *cell)
{
    size_t at = 0;
    while (at < cell->text.length) {
        bool ellipsis =
            at + 3 <= cell->text.length && memcmp(cell->text.data + at, "\xE2\x80\xA6", 3) == 0;
        if (!ellipsis && memchr("._ ", cell->text.data[at], 3) == NULL) {
            return false;
        }
        at += ellipsis ? 3 : 1;
    }
    return true;
}

static row_cover cover_of(const sheet_plan *sheet, const swc_row *row)
{
    row_cover cover = {0};
    for (size_t i = 0; i < row->cell_count; i++) {
        const swc_cell *cell = &row->cells[i];
        if (swc_validate_cell_is_blank(cell) || is_blank_line(cell)) {
            continue;
        }
        if (cell->column >= sheet->column_count || sheet->columns[cell->column].use == USE_BLANK) {
            cover.outside++;
        } else if (sheet->columns[cell->column].use == USE_DROPPED) {
            cover.in_numbering++;
        } else {
            cover.in_columns++;
        }
    }
    return cover;
}

static row_verdict judge_line(table_state *state, const swc_line *line)
{
    switch (line->kind) {
    case SWC_LINE_TOTAL:
        state->closed = true;
        return ROW_TOTAL;
    case SWC_LINE_SUBTOTAL: /* the next class follows */
        return ROW_SUBTOTAL;
    case SWC_LINE_COLUMN_NUMBERS:
        return ROW_NUMBERS;
    case SWC_LINE_SUBHEADING:
        if (state->closed && line->category != NULL && line->count >= 0) {
            return ROW_AFTER_END; /* "Trong đó: hộ nghèo: 2", below the total */
        }
        if (swc_validate_row_group_open(&state->group, &state->sheet->title, line)) {
            state->closed = false;
        }
        return ROW_SUBHEADING;
    case SWC_LINE_EXAMPLE:
        return ROW_EXAMPLE;
    case SWC_LINE_PAGE:
        return ROW_PAGE;
    case SWC_LINE_IN_WORDS:
    case SWC_LINE_SIGNATURE:
    case SWC_LINE_PLACE_DATE:
    case SWC_LINE_NOTE:
        state->closed = true;
        return ROW_AFTER_END;
    case SWC_LINE_DATA:
        break;
    }
    return state->closed ? ROW_AFTER_END : ROW_DATA;
}

/* Whether a sum other than 0 stands under an amount that rows give. */
static bool holds_money(const sheet_plan *sheet, const swc_row *row)
{
    for (size_t i = 0; i < row->cell_count; i++) {
        const swc_cell *cell = &row->cells[i];
        bool is_amount =
            cell->column < sheet->column_count && sheet->columns[cell->column].seen.is_amount;
        for (size_t at = 0; is_amount && at < cell->text.length; at++) {
            if (cell->text.data[at] >= '1' && cell->text.data[at] <= '9') { /* not "x" */
                return true;
            }
        }
    }
    return false;
}

/* "Tổng cộng" and nothing else in its cell: nobody's name, whatever stands beside it. */
static bool is_sum_alone(const swc_row *row, uint32_t column)
{
    char key[32];
    const swc_cell *cell = column == SWC_NO_COLUMN ? NULL : swc_validate_row_cell(row, column);
    return cell != NULL && swc_key_into(cell->text, key, sizeof key) != SIZE_MAX &&
           swc_key_is_sum(key);
}

/* "II" | "Máy tính xách tay", "I" | "Trường TH Lê Lai", "A" | "Hàng nhận bổ sung", where nothing
 * but a code would have to stand. */
static bool heads_group(const sheet_plan *sheet, const swc_row *row, const swc_line *line)
{
    bool names_group = line->names_things || line->school[0] != '\0' || line->district[0] != '\0' ||
                       line->commune[0] != '\0' || line->is_donor;
    if (line->kind == SWC_LINE_SUBHEADING && names_group) {
        return true;
    }
    size_t filled = 0;
    for (size_t i = 0; i < row->cell_count; i++) {
        filled += !swc_validate_cell_is_blank(&row->cells[i]);
    }
    const swc_cell *number =
        sheet->numbering == SWC_NO_COLUMN ? NULL : swc_validate_row_cell(row, sheet->numbering);
    const swc_cell *code = swc_validate_row_cell(row, sheet->code_column);
    if (filled != 2 || number == NULL || code == NULL || number->text.length == 0 ||
        memchr(code->text.data, ' ', code->text.length) == NULL) {
        return false;
    }
    size_t roman = strspn(number->text.data, "IVX");
    return roman >= number->text.length ||
           (number->text.length == 1 && number->text.data[0] >= 'A' && number->text.data[0] <= 'H');
}

static row_verdict judge_slowly(table_state *state, const swc_row *row, swc_line *line_out)
{
    const sheet_plan *sheet = state->sheet;
    row_cover cover = cover_of(sheet, row);
    if (cover.in_columns == 0 && cover.outside == 0 && cover.in_numbering <= 1 &&
        (cover.in_numbering == 0 || is_number_cell(row, sheet->numbering))) {
        return ROW_BLANK; /* a template's numbered row that nobody filled is blank too */
    }
    if (swc_validate_repeats_header(state, row)) {
        state->closed = false;
        state->other_header = false;
        state->other_table = false;
        return ROW_REPEATED_HEADER;
    }
    *line_out = swc_line_classify(row, sheet->name_column);
    if (swc_validate_legend_tells(sheet, row) || swc_validate_lines_tell(sheet, row->number)) {
        state->closed = true;
        return ROW_AFTER_END;
    }
    size_t required = count_required(state, row);
    bool is_full =
        sheet->required_count > 0 && required == sheet->required_count && !lacks_parts(sheet, row);
    bool is_strong = is_full || (required > 0 && required * 2 >= sheet->required_count &&
                                 is_number_cell(row, sheet->numbering));
    is_strong = is_strong && (!state->closed || cover.in_numbering > 0 ||
                              sheet->numbering == SWC_NO_COLUMN || has_digit(row));
    bool is_numbered = is_number_cell(row, sheet->numbering);
    bool signs = line_out->kind == SWC_LINE_SIGNATURE || line_out->kind == SWC_LINE_PLACE_DATE;
    if (signs && !is_numbered && (state->closed || sheet->numbering != SWC_NO_COLUMN)) {
        return judge_line(state, line_out); /* "Người lập biểu" | "HIỆU TRƯỞNG": two cells filled */
    }
    if (line_out->is_counted) {
        return judge_line(state, line_out); /* the count stands below "Ngày sinh" */
    }
    bool is_sum = line_out->kind == SWC_LINE_TOTAL || line_out->kind == SWC_LINE_SUBTOTAL;
    bool has_numbering = sheet->numbering != SWC_NO_COLUMN;
    bool in_numbering = line_out->column == sheet->numbering && sheet->numbering != SWC_NO_COLUMN;
    bool in_codes = line_out->column == sheet->code_column && sheet->code_column != SWC_NO_COLUMN;
    if (sheet->required_count == 1 && sheet->code_column != SWC_NO_COLUMN &&
        heads_group(sheet, row, line_out)) {
        line_out->kind = SWC_LINE_SUBHEADING;
        return judge_line(state, line_out);
    }
    if (line_out->is_balance && holds_money(sheet, row)) {
        return ROW_DATA; /* money that no other row of the ledger holds is not passed over */
    }
    bool is_sum_of_name = line_out->column == sheet->name_column && !is_full &&
                          is_sum_alone(row, line_out->column); /* "12" | "Tổng" */
    bool is_plain_sum = has_numbering &&
                        (is_numbered ? is_sum_of_name
                                     : line_out->count >= 0 || is_sum_alone(row, line_out->column));
    if (is_sum &&
        (is_plain_sum || in_numbering || in_codes || is_number_cell(row, sheet->name_column))) {
        return judge_line(state, line_out); /* "Tổng cộng" | 3: nobody's name */
    }
    bool names_example = line_out->kind == SWC_LINE_EXAMPLE && !line_out->is_marked &&
                         line_out->column == sheet->name_column &&
                         sheet->name_column != SWC_NO_COLUMN;
    if (is_strong && (line_out->kind != SWC_LINE_EXAMPLE || names_example) &&
        line_out->kind != SWC_LINE_COLUMN_NUMBERS) {
        state->example = names_example;
        return ROW_DATA;
    }
    bool says_nothing = line_out->kind == SWC_LINE_DATA ||
                        (line_out->is_list && line_out->category == NULL &&
                         line_out->class_name[0] == '\0' && line_out->school[0] == '\0');
    if (says_nothing && swc_validate_repeats_title(state, row)) {
        return ROW_REPEATED_HEADER;
    }
    row_verdict verdict = judge_line(state, line_out);
    if (verdict == ROW_DATA && required == 0 && cover.in_columns + cover.in_numbering <= 1) {
        return ROW_STRAY; /* one cell that names nobody: a remark, or a slip of the hand */
    }
    if (verdict == ROW_AFTER_END && line_out->kind == SWC_LINE_DATA) {
        state->doubtful_rows += required * 2 > sheet->required_count;
    }
    return verdict;
}

row_verdict swc_validate_table_state_judge(table_state *state, const swc_row *row,
                                           swc_line *line_out)
{
    const sheet_plan *sheet = state->sheet;
    row_verdict verdict;
    state->example = false;
    state->was_closed = state->closed;
    if (row->number <= sheet->header_last_row) {
        verdict = ROW_ABOVE;
    } else if (swc_validate_stream_note_of(row) != NOTE_NONE) {
        verdict = ROW_NOTE;
    } else {
        if (sheet->workbook && row->number > state->last_row + 1) {
            state->blank_pending += (size_t)(row->number - state->last_row - 1);
        }
        state->last_row = row->number;
        verdict = is_plainly_data(state, row) ? ROW_DATA : judge_slowly(state, row, line_out);
        if (state->other_table && verdict == ROW_DATA) {
            verdict = ROW_AFTER_END;
            state->doubtful_rows++;
        }
        if (verdict == ROW_DATA) {
            state->closed = false;
            state->blank_rows += state->blank_pending;
            state->blank_pending = 0;
        } else if (verdict == ROW_BLANK) {
            state->blank_pending++;
        }
    }
    state->counts[verdict]++;
    return verdict;
}

void swc_validate_table_state_change(table_state *state, row_verdict verdict)
{
    state->counts[ROW_DATA]--;
    state->counts[verdict]++;
    state->closed = verdict == ROW_AFTER_END;
}

bool swc_validate_table_state_summary(const table_state *state, swc_lang lang, swc_buf *out)
{
    const struct {
        row_verdict verdict;
        size_t count;
    } shown[] = {
        {ROW_REPEATED_HEADER, state->counts[ROW_REPEATED_HEADER]},
        {ROW_SUBHEADING, state->counts[ROW_SUBHEADING]},
        {ROW_SUBTOTAL, state->counts[ROW_SUBTOTAL]},
        {ROW_EXAMPLE, state->counts[ROW_EXAMPLE]},
        {ROW_AFTER_END, state->doubtful_rows}, /* signatures are no news */
    };
    for (size_t i = 0; i < sizeof shown / sizeof shown[0]; i++) {
        if (shown[i].count > 0 &&
            !swc_buf_printf(out, "%s%s: %zu", out->length > 0 ? ", " : "",
                            verdict_names[shown[i].verdict][lang], shown[i].count)) {
            return false;
        }
    }
    return true;
}
