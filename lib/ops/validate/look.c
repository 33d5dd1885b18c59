/* The head of a sheet: its first rows, and the header row or rows among them. Binds nothing. */
#include "ops/validate/look.h"
#include "ops/validate/bind/bind.h"
#include "ops/validate/report.h"

#include "text/unicode.h"
#include "text/unseen.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

swc_str swc_validate_keep_clean(swc_arena *arena, swc_str text)
{
    swc_buf buf = {0};
    swc_str kept = {NULL, 0};
    if (swc_text_clean_add(&buf, text)) {
        kept = swc_arena_copy(arena, swc_buf_str(&buf));
    }
    swc_buf_free(&buf);
    return kept;
}

/* "066205000000", "0912 345 678": nine figures or more and nothing that is no figure. */
static bool is_long_number(swc_str text)
{
    enum { LEAST_DIGITS = 9 };
    size_t digits = 0;
    for (size_t i = 0; i < text.length; i++) {
        bool is_digit = text.data[i] >= '0' && text.data[i] <= '9';
        if (!is_digit && text.data[i] != ' ' && text.data[i] != '.') {
            return false;
        }
        digits += is_digit;
    }
    return digits >= LEAST_DIGITS;
}

/* "Trường:" | "THCS Lê Lai" | | "Huyện:" | "Lắk": labels, each with its value right of it. */
static bool is_labels(const head_row *row)
{
    bool before = false; /* the cell before is a label, side by side */
    for (size_t i = 0; i < row->cell_count; i++) {
        swc_str text = swc_trim_blanks(row->cells[i].text);
        bool is_label = text.length > 1 && text.data[text.length - 1] == ':';
        bool is_beside = i > 0 && row->cells[i].column == row->cells[i - 1].column + 1;
        if (before ? is_label || !is_beside : !is_label) {
            return false;
        }
        before = is_label;
    }
    return row->cell_count > 1 && !before;
}

/* A copy of a title or heading; in a word of it a character of no width is stray. */
static swc_str copy_seen(swc_arena *arena, swc_str text)
{
    if (!swc_may_have_no_width(text)) {
        return swc_arena_copy(arena, text);
    }
    char *copy = swc_arena_take(arena, text.length + 1);
    return (swc_str){copy, copy == NULL ? 0 : swc_cut_no_width(text, copy)};
}

static bool keep_row(sheet_head *head, const swc_row *row, bool after_gap)
{
    head_row *kept = &head->rows[head->count];
    *kept = (head_row){.number = row->number, .width = row->width, .after_gap = after_gap};
    kept->cells = swc_arena_take(&head->arena, (row->cell_count + 1) * sizeof *kept->cells);
    if (kept->cells == NULL) {
        return false;
    }
    for (size_t i = 0; i < row->cell_count; i++) {
        if (row->cells[i].column >= HEAD_COLUMNS || swc_validate_cell_is_blank(&row->cells[i])) {
            continue;
        }
        swc_cell *cell = &kept->cells[kept->cell_count++];
        *cell = row->cells[i];
        kept->has_number = kept->has_number || is_long_number(row->cells[i].text);
        cell->text = copy_seen(&head->arena, row->cells[i].text);
        if (cell->text.data == NULL) {
            return false;
        }
    }
    kept->is_labels = is_labels(kept);
    head->count += kept->cell_count > 0;
    return true;
}

swc_status swc_validate_head_read(swc_validate *run, sheet_head *head, row_source *source,
                                  size_t sheet, swc_issue_code *code_out, swc_error *error)
{
    swc_arena_init(&head->arena, HEAD_BYTES);
    head->count = 0;
    head->read_as = (swc_encoding_decision){.clean = true};
    head->quote_line = 0;
    swc_status status = swc_validate_row_source_start(source, sheet, code_out, error);
    bool after_gap = false;
    uint64_t expected = 0;
    while (status == SWC_OK && head->count < HEAD_ROWS) {
        swc_row row;
        status = swc_validate_row_source_next(source, &row, code_out, error);
        if (status != SWC_OK) {
            break;
        }
        if (swc_validate_row_is_blank(&row)) {
            after_gap = true;
            continue;
        }
        after_gap = after_gap || (expected != 0 && row.width == 0 && row.number > expected);
        if (row.quote_open && head->quote_line == 0) {
            head->quote_row = row.number;
            head->quote_line = row.quote_line;
        }
        if (!keep_row(head, &row, after_gap)) {
            status = swc_fail_memory(error);
        }
        after_gap = false;
        expected = row.number + 1;
    }
    return status == SWC_END || status == SWC_OK ? swc_validate_head_repair(run, head, error)
                                                 : status;
}

swc_status swc_validate_say_open_quote(swc_validate *run, const file_plan *file,
                                       const sheet_head *head, const header_fit *fit,
                                       swc_error *error)
{
    uint64_t last =
        fit->row_count == 0 ? UINT64_MAX : head->rows[fit->first + fit->row_count - 1].number;
    if (head->quote_line == 0 || head->quote_row > last) {
        return SWC_OK;
    }
    char vi[64];
    char en[64];
    (void)snprintf(vi, sizeof vi, "dòng %" PRIu64, head->quote_line);
    (void)snprintf(en, sizeof en, "line %" PRIu64, head->quote_line);
    issue_place place = {.file = file, .row = head->quote_line, .column = SWC_NO_COLUMN};
    issue_details details = swc_validate_details_both(vi, en);
    return swc_validate_run_issue(run, SWC_ISSUE_QUOTE_OPEN, &place, &details, error);
}

bool swc_validate_head_lost_letters(const sheet_head *head)
{
    size_t lost = 0;
    for (size_t r = 0; r < head->count; r++) {
        const head_row *row = &head->rows[r];
        bool found = false;
        for (size_t i = 0; i < row->cell_count && !found; i++) {
            found = swc_characters_lost(row->cells[i].text);
        }
        lost += found;
    }
    return lost * 2 > head->count;
}

void swc_validate_head_free(sheet_head *head)
{
    swc_arena_free(&head->arena);
}

static size_t row_width(const head_row *row)
{
    return row->cell_count == 0 ? 0 : (size_t)row->cells[row->cell_count - 1].column + 1;
}

size_t swc_validate_header_width(const sheet_head *head, const header_fit *fit)
{
    size_t width = 0;
    for (size_t i = 0; i < fit->row_count; i++) {
        size_t own = row_width(&head->rows[fit->first + i]);
        width = own > width ? own : width;
    }
    return width;
}

/* In a header of several rows a text above stands over its own column and, while the cells right of
 * it are blank above and filled below, over those too: so merged cells are understood without
 * asking for merges (which text files do not have, and .xlsx tells only at the end). A text over
 * the middle row reaches no further than the one above it. */
static void spread_parents(size_t rows, heading_text *texts, size_t width)
{
    for (size_t c = 0; c < width; c++) {
        heading_text *text = &texts[c];
        const heading_text *left = c > 0 && !texts[c - 1].whole ? &texts[c - 1] : NULL;
        size_t last = rows - 1;
        while (last > 0 && text->own[last].length == 0) {
            last--;
        }
        text->text = text->own[last];
        text->depth = last;
        text->whole = last == 0;
        if (last == 0) { /* merged downwards: one heading for all rows */
            continue;
        }
        bool is_new = text->own[0].length > 0;
        if (!is_new && left != NULL) {
            text->own[0] = left->own[0];
        }
        if (last == 2 && text->own[1].length == 0 && !is_new && left != NULL && left->depth == 2) {
            text->own[1] = left->own[1];
        }
        bool in_middle = last == 2 && text->own[1].length > 0;
        text->parent = in_middle ? text->own[1] : text->own[0];
        text->grand = in_middle ? text->own[0] : (swc_str){NULL, 0};
    }
}

void swc_validate_header_texts(const sheet_head *head, const header_fit *fit, heading_text *texts,
                               size_t width)
{
    memset(texts, 0, width * sizeof *texts);
    for (size_t r = 0; r < fit->row_count; r++) {
        const head_row *row = &head->rows[fit->first + r];
        for (size_t i = 0; i < row->cell_count; i++) {
            texts[row->cells[i].column].own[r] = row->cells[i].text;
        }
    }
    spread_parents(fit->row_count, texts, width);
}

/* How much a match speaks for this row being the header. */
enum { WEIGHT_MAX = 6, WEIGHT_OF_PART = 4 };

static size_t weight_of(const swc_header_match *match)
{
    switch (match->role) {
    case SWC_HEADER_UNKNOWN:
        return 0;
    case SWC_HEADER_NUMBERING:
    case SWC_HEADER_IGNORED:
    case SWC_HEADER_PROVINCE:
        return 2;
    case SWC_HEADER_COLUMN:
        return match->rank <= 1 ? WEIGHT_MAX : 4;
    default:
        return 5;
    }
}

/* "Máy tính bảng" below "Trong đó" of a ledger: how many of them were given. */
static size_t weight_of_type(swc_kind kind, const heading_text *text)
{
    bool below = kind == SWC_DONATIONS && text->depth > 0;
    return below && swc_heading_device_word(text->text) != NULL ? WEIGHT_OF_PART : 0;
}

/* Two headings, one above the other, as one text. false: no memory. */
static bool join_headings(swc_buf *buf, swc_str above, swc_str below, swc_str *joined_out)
{
    swc_buf_clear(buf);
    bool added =
        swc_buf_add_str(buf, above) && swc_buf_add_text(buf, " ") && swc_buf_add_str(buf, below);
    *joined_out = swc_buf_str(buf);
    return added;
}

swc_status swc_validate_match_heading(const swc_validate *run, swc_kind kind,
                                      const heading_text *text, swc_header_match *match_out,
                                      swc_error *error)
{
    swc_headers_match(run->headers, kind, text->parent, text->text, match_out);
    if (text->grand.length == 0 || match_out->role != SWC_HEADER_UNKNOWN) {
        return SWC_OK;
    }
    /* "Thiết bị" over "Hiện có" over "Laptop": what the middle one leaves open the first one says
     */
    swc_buf joined = {0};
    bool good = true;
    for (size_t i = 0; i < 3 && good && match_out->role == SWC_HEADER_UNKNOWN; i++) {
        swc_str above = text->grand;
        swc_str below = text->text;
        good = (i != 0 || join_headings(&joined, text->grand, text->parent, &above)) &&
               (i != 1 || join_headings(&joined, text->parent, text->text, &below));
        if (good) {
            swc_headers_match(run->headers, kind, above, below, match_out);
        }
    }
    swc_buf_free(&joined);
    return good ? SWC_OK : swc_fail_memory(error);
}

typedef struct fit_state {
    swc_validate *run;
    const sheet_head *head;
    swc_kind kind;
    size_t first;
    header_fit earliest; /* the first that lacks nothing, in its best shape */
    heading_text texts[HEAD_COLUMNS];
} fit_state;

/* How many required columns a header lacks; some may come from title, ticks or commune. */
static size_t count_missing(swc_kind kind, const bool *bound)
{
    size_t count = 0;
    size_t missing = 0;
    const swc_column *columns = swc_kind_columns(kind, &count);
    for (size_t i = 0; i < count; i++) {
        missing += columns[i].required && !bound[i] &&
                   !swc_validate_field_may_come_from_elsewhere(kind, i);
    }
    return missing;
}

/* Whether every text of the upper row is one that usually stands over others. */
static bool all_groups(const fit_state *state)
{
    const head_row *above = &state->head->rows[state->first];
    for (size_t i = 0; i < above->cell_count; i++) {
        if (!swc_headers_is_group(above->cells[i].text)) {
            return false;
        }
    }
    return above->cell_count > 1;
}

/* Whether the lower row holds nothing but units: "(GB)" | "(inch)" | "(nghìn đồng)". */
static bool all_units(const head_row *row)
{
    for (size_t i = 0; i < row->cell_count; i++) {
        if (!swc_headers_is_unit(row->cells[i].text)) {
            return false;
        }
    }
    return true;
}

/* What the column's heading says for this being the header. */
static swc_status weigh(fit_state *state, const heading_text *text, swc_header_match *match_out,
                        size_t *weight_out, swc_error *error)
{
    swc_status status = swc_validate_match_heading(state->run, state->kind, text, match_out, error);
    size_t weight = status == SWC_OK ? weight_of(match_out) : 0;
    bool may_mark = weight == 0 && text->depth > 0 &&
                    (state->kind == SWC_DEVICES || state->kind == SWC_DONATIONS);
    if (may_mark && status == SWC_OK &&
        swc_validate_tells_mark(state->run, text->parent, text->text)) {
        weight = WEIGHT_OF_PART;
    }
    *weight_out = weight > 0 ? weight : weight_of_type(state->kind, text);
    return status;
}

/* Rows are one header only if some headings take all of them or the upper ones are groups: a title
 * above is no parent. Data rows are soon told by this, before their cells are asked for. */
static swc_status may_be_joined(fit_state *state, size_t first, size_t row_count, size_t width,
                                bool *joined_out, swc_error *error)
{
    bool units = row_count == 2 && all_units(&state->head->rows[first + 1]);
    *joined_out = row_count == 1 || units || all_groups(state);
    for (size_t c = 0; c < width && !*joined_out; c++) {
        const heading_text *text = &state->texts[c];
        if (text->whole && text->text.length > 0) {
            swc_header_match match;
            size_t weight = 0;
            swc_status status = weigh(state, text, &match, &weight, error);
            if (status != SWC_OK) {
                return status;
            }
            *joined_out = weight > 0;
        }
    }
    return SWC_OK;
}

static swc_status try_header(fit_state *state, size_t first, size_t row_count, header_fit *best,
                             swc_error *error)
{
    header_fit fit = {.first = first, .row_count = row_count};
    size_t width = swc_validate_header_width(state->head, &fit);
    swc_validate_header_texts(state->head, &fit, state->texts, width);
    state->first = first;
    bool bound[MAX_FIELDS] = {false};
    bool is_joined = false;
    size_t named = 0;
    size_t below = 0;
    swc_status status = may_be_joined(state, first, row_count, width, &is_joined, error);
    if (status != SWC_OK || !is_joined) {
        return status;
    }
    for (size_t c = 0; c < width; c++) {
        const heading_text *text = &state->texts[c];
        if (text->text.length == 0) {
            continue;
        }
        if (fit.score + (width - c) * WEIGHT_MAX + 1 <= best->score) {
            return SWC_OK; /* whatever follows, it is not the best one */
        }
        swc_header_match match = {0};
        size_t weight = 0;
        status = weigh(state, text, &match, &weight, error);
        if (status != SWC_OK) {
            return status;
        }
        fit.score += weight;
        below += weight > 0 && text->depth + 1 == row_count && !text->whole;
        if (match.column < MAX_FIELDS && weight >= 4) {
            named += !bound[match.column];
            bound[match.column] = true;
        }
    }
    size_t date = swc_kind_column(state->kind, SWC_STR("date"));
    for (size_t c = 0; c < width && date < MAX_FIELDS && !bound[date] && named >= 2; c++) {
        bound[date] = swc_validate_heads_day(state->kind, state->texts[c].text);
    }
    fit.missing = count_missing(state->kind, bound);
    fit.complete = fit.missing == 0;
    if (row_count == 2 && all_units(&state->head->rows[first + 1])) {
        is_joined = below > 0;
        fit.score++; /* the upper row alone would fit as well, and leave the units a data row */
    } else if (row_count > 1) {
        is_joined = below >= 2;
    }
    if (row_count > 2) { /* a row of data below two of headings may hold such words too */
        is_joined = is_joined && below * 2 >= state->head->rows[first + 2].cell_count;
    }
    bool possible = named >= 2 && is_joined;
    header_fit *earliest = &state->earliest;
    bool is_earliest =
        earliest->row_count == 0 || (earliest->first == first && fit.score > earliest->score);
    if (possible && fit.complete && named > 2 && is_earliest) {
        *earliest = fit;
    }
    if (possible && fit.score > best->score) {
        *best = fit;
    }
    return SWC_OK;
}

/* Whether a row that was taken for the upper part of a header is one of data: a number and a day.
 */
static bool is_data_row(const head_row *row)
{
    enum { FIGURES = 2 };
    size_t figures = 0;
    for (size_t i = 0; i < row->cell_count; i++) {
        swc_str text = row->cells[i].text;
        figures += text.length > 0 && text.data[0] >= '0' && text.data[0] <= '9';
    }
    return figures >= FIGURES;
}

/* "I. TIỀN MẶT" with its header and rows above "II. HIỆN VẬT", whose header has more columns: the
 * table begins with the first, or its rows would be passed over as titles. */
static bool has_table_before(const sheet_head *head, const header_fit *earliest,
                             const header_fit *best)
{
    enum { DATA_CELLS = 3 };
    bool before = false;
    if (earliest->row_count == 0) {
        return false;
    }
    for (size_t i = earliest->first + earliest->row_count; i < best->first; i++) {
        before = before || head->rows[i].cell_count >= DATA_CELLS;
    }
    for (size_t i = 0; i + 1 < best->row_count; i++) { /* "Khá" there may be a heading as well */
        size_t at = best->first + i;
        bool is_behind = at >= earliest->first + earliest->row_count;
        before = before || (is_behind && head->rows[at].cell_count >= DATA_CELLS &&
                            is_data_row(&head->rows[at]));
    }
    return before;
}

swc_status swc_validate_find_header(swc_validate *run, const sheet_head *head, swc_kind kind,
                                    header_fit *fit_out, swc_error *error)
{
    fit_state *state = swc_arena_take(&run->scratch, sizeof *state);
    if (state == NULL) {
        return swc_fail_memory(error);
    }
    *state = (fit_state){.run = run, .head = head, .kind = kind};
    *fit_out = (header_fit){0};
    swc_status status = SWC_OK;
    for (size_t i = 0; i < head->count && status == SWC_OK; i++) {
        for (size_t rows = 1; status == SWC_OK && rows <= HEADER_ROWS && i + rows <= head->count;
             rows++) {
            const head_row *last = &head->rows[i + rows - 1];
            if (last->has_number || last->is_labels || (rows > 1 && last->after_gap)) {
                break;
            }
            status = try_header(state, i, rows, fit_out, error);
        }
    }
    if (status == SWC_OK && has_table_before(head, &state->earliest, fit_out)) {
        *fit_out = state->earliest;
    }
    swc_arena_free(&run->scratch);
    return status;
}
