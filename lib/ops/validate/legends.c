/* Codes of devices, needs, connections, ... that lines beside the table explain: "Thiết bị: 0 -
 * không có; 1 - máy tính xách tay". How such a line is read is known in model/category_legend.c;
 * the codes of the category are the business of pupil_columns.c. */
#include "ops/validate/bind/bind.h"

#include "text/unicode.h"

#include <string.h>

enum {
    LINE_BYTES = 1024, /* a longer text explains more than codes */
    CANDIDATES = 8,    /* columns of words: a list of pupils has seven */
};

/* A column of words whose heading explains no code, while its legend is gathered. */
typedef struct candidate {
    uint32_t column;
    column_meaning meaning;
    swc_category_legend legend;
} candidate;

static bool is_candidate(const swc_validate *run, const column_plan *column)
{
    return column->legend == NULL && column->field != run->category_field &&
           swc_validate_has_words(run, column);
}

bool swc_validate_lines_are_wanted(const swc_validate *run, const sheet_plan *sheet)
{
    bool wanted = false;
    for (size_t c = 0; c < sheet->column_count && run->kind == SWC_STUDENTS; c++) {
        wanted = wanted || is_candidate(run, &sheet->columns[c]);
    }
    return wanted;
}

/* The cells of a short row, joined: "A" | "Máy tính" is "A: Máy tính". false: it is none. */
static bool join(const swc_row *row, swc_buf *out, bool *memory_out)
{
    size_t length = 0;
    for (size_t i = 0; i < row->cell_count; i++) {
        length += swc_validate_cell_is_blank(&row->cells[i]) ? 0 : row->cells[i].text.length;
    }
    *memory_out = true;
    if (length == 0 || length > LINE_BYTES) {
        return false;
    }
    for (size_t i = 0; i < row->cell_count && *memory_out; i++) {
        if (!swc_validate_cell_is_blank(&row->cells[i])) {
            *memory_out = (out->length == 0 || swc_buf_add_text(out, ": ")) &&
                          swc_text_clean_add(out, row->cells[i].text);
        }
    }
    return *memory_out;
}

swc_status swc_validate_lines_note(swc_validate *run, sheet_plan *sheet, const swc_row *row,
                                   swc_error *error)
{
    bool enough = true;
    swc_buf joined = {0};
    size_t at = 0;
    swc_legend_item item = {0};
    if (sheet->legend_line_count < LEGEND_LINES_KEPT && join(row, &joined, &enough) &&
        swc_legend_next(swc_buf_str(&joined), &at, &item)) {
        swc_str kept = swc_arena_copy(&run->arena, swc_buf_str(&joined));
        if (sheet->legend_lines == NULL) {
            sheet->legend_lines =
                swc_arena_take(&run->arena, LEGEND_LINES_KEPT * sizeof *sheet->legend_lines);
        }
        enough = kept.data != NULL && sheet->legend_lines != NULL;
        if (enough) {
            sheet->legend_lines[sheet->legend_line_count++] =
                (legend_line){.row = row->number, .text = kept};
        }
    }
    swc_buf_free(&joined);
    return enough ? SWC_OK : swc_fail_memory(error);
}

/* "không có. Nhu cầu:" ends with the heading of what follows; without a colon it does not. */
static swc_str heading_of(swc_str lead)
{
    while (lead.length > 0 && strchr(" :", lead.data[lead.length - 1]) != NULL) {
        lead.length--;
    }
    size_t start = lead.length;
    while (start > 0 && strchr(".;:,(\n", lead.data[start - 1]) == NULL) {
        start--;
    }
    return (swc_str){lead.data + start, lead.length - start};
}

static bool ends_with_colon(swc_str lead)
{
    while (lead.length > 0 && lead.data[lead.length - 1] == ' ') {
        lead.length--;
    }
    return lead.length > 0 && lead.data[lead.length - 1] == ':';
}

/* Which candidate the words before the codes name; `count`: none that is known, more: another
 * column of words. */
static swc_status find_named(const swc_validate *run, const candidate *candidates, size_t count,
                             swc_str lead, size_t *found_out, swc_error *error)
{
    static const char *const fillers[] = {"cột ", "Cột ", "mục ", "Mục ", "ở ", "Ở "};
    heading_text text = {.text = heading_of(lead)};
    *found_out = count;
    while (text.text.length > 0 && text.text.data[0] == ' ') {
        text.text = (swc_str){text.text.data + 1, text.text.length - 1};
    }
    for (size_t i = 0; i < sizeof fillers / sizeof fillers[0]; i++) {
        size_t length = strlen(fillers[i]);
        if (text.text.length > length && memcmp(text.text.data, fillers[i], length) == 0) {
            text.text = (swc_str){text.text.data + length, text.text.length - length};
        }
    }
    if (!ends_with_colon(lead) || text.text.length == 0) {
        return SWC_OK;
    }
    swc_header_match match = {0};
    swc_status status = swc_validate_match_heading(run, run->kind, &text, &match, error);
    bool is_known = status == SWC_OK && match.role == SWC_HEADER_COLUMN;
    if (is_known && swc_validate_is_of_words(run, match.column)) {
        *found_out = count + 1;
    }
    for (size_t i = 0; i < count && is_known; i++) {
        bool is_it = match.column == candidates[i].meaning.column->field;
        *found_out = is_it ? i : *found_out;
    }
    return status;
}

/* Lines that stand one below the other. */
typedef struct line_group {
    legend_line *lines;
    size_t count;
} line_group;

static line_group group_at(const sheet_plan *sheet, size_t first)
{
    line_group group = {sheet->legend_lines + first, 1};
    while (first + group.count < sheet->legend_line_count &&
           group.lines[group.count].row == group.lines[group.count - 1].row + 1) {
        group.count++;
    }
    return group;
}

/* Where no heading stands before the codes they are those of the column in which most of them mean
 * something; of none, if two are alike. */
static size_t find_likely(candidate *candidates, size_t count, line_group group)
{
    size_t best = 0;
    size_t found = count;
    for (size_t i = 0; i < count; i++) {
        size_t says = 0;
        for (size_t n = 0; n < group.count; n++) {
            swc_legend_item item = {0};
            for (size_t at = 0; swc_legend_next(group.lines[n].text, &at, &item);) {
                says += swc_legend_meaning_of(item.words, swc_validate_meaning,
                                              &candidates[i].meaning) != NULL;
            }
        }
        found = says > best ? i : says == best && says > 0 ? count : found;
        best = says > best ? says : best;
    }
    return found;
}

static bool is_figure(const char *code)
{
    return code[0] >= '0' && code[0] <= '9';
}

/* Letters stand for words ("MT: máy tính"): in every column where these mean something. A figure is
 * of one column. What nobody can tell is told of both, without a meaning. */
static void put(candidate *candidates, size_t count, size_t named, size_t likely,
                const swc_legend_item *item, bool *tells)
{
    for (size_t i = 0; i < count; i++) {
        const char *word =
            swc_legend_meaning_of(item->words, swc_validate_meaning, &candidates[i].meaning);
        bool is_named = named == i;
        bool is_open = named == count && (!is_figure(item->code) || likely == i);
        bool is_doubtful = named == count && likely == count && is_figure(item->code);
        if (is_named || (word != NULL && (is_open || is_doubtful))) {
            swc_legend_put(&candidates[i].legend, item->code, is_doubtful ? NULL : word);
            *tells = *tells || word != NULL;
        }
    }
}

static swc_status read_group(const swc_validate *run, candidate *candidates, size_t count,
                             line_group group, swc_error *error)
{
    size_t named = count;
    size_t likely = find_likely(candidates, count, group);
    for (size_t n = 0; n < group.count; n++) {
        legend_line *line = &group.lines[n];
        swc_legend_item item = {0};
        for (size_t at = 0; swc_legend_next(line->text, &at, &item);) {
            size_t found = count;
            swc_status status = find_named(run, candidates, count, item.lead, &found, error);
            if (status != SWC_OK) {
                return status;
            }
            named = found != count ? found : named;
            put(candidates, count, named, likely, &item, &line->tells);
        }
    }
    return SWC_OK;
}

swc_status swc_validate_lines_settle(swc_validate *run, sheet_plan *sheet, swc_error *error)
{
    candidate candidates[CANDIDATES];
    size_t count = 0;
    for (size_t c = 0; c < sheet->column_count && sheet->legend_line_count > 0; c++) {
        if (count < CANDIDATES && is_candidate(run, &sheet->columns[c])) {
            candidates[count++] = (candidate){.column = (uint32_t)c,
                                              .meaning = {run, &sheet->columns[c], SWC_OK, error}};
        }
    }
    for (size_t i = 0; count > 0 && i < sheet->legend_line_count;) {
        line_group group = group_at(sheet, i);
        swc_status status = read_group(run, candidates, count, group, error);
        i += group.count;
        if (status != SWC_OK) {
            return status;
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (candidates[i].meaning.status != SWC_OK) {
            return candidates[i].meaning.status;
        }
        if (!swc_legend_tells(&candidates[i].legend)) {
            continue;
        }
        swc_category_legend *kept = swc_arena_take(&run->arena, sizeof *kept);
        if (kept == NULL) {
            return swc_fail_memory(error);
        }
        *kept = candidates[i].legend;
        sheet->columns[candidates[i].column].legend = kept;
    }
    return SWC_OK;
}

bool swc_validate_lines_tell(const sheet_plan *sheet, uint64_t row)
{
    bool tells = false;
    for (size_t i = 0; i < sheet->legend_line_count; i++) {
        tells = tells || (sheet->legend_lines[i].tells && sheet->legend_lines[i].row == row);
    }
    return tells;
}
