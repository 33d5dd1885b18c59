/* Codes that another sheet of the workbook explains: "Danh mục" with "1 | Hộ nghèo". What stands
 * beside the table itself goes before it. Which lines are a legend is known in pupil_columns.c and
 * legends.c. */
#include "ops/validate/bind/bind.h"
#include "ops/validate/scan.h"

#include "model/rules/rules.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

/* Whether a text announces codes; a mere summary numbers its lines too. */
static bool announces(swc_str text)
{
    static const char *const words[] = {"ma",         "ky hieu",   "ki hieu",   "quy uoc",
                                        "chu giai",   "chu thich", "huong dan", "danh muc",
                                        "giai thich", "code"};
    char key[256]; /* a longer text announces nothing */
    return text.length < sizeof key && swc_key_into(text, key, sizeof key) != SIZE_MAX &&
           swc_key_has_any(key, words, sizeof words / sizeof words[0]);
}

static bool is_told(swc_str name, const sheet_head *head)
{
    enum { FIRST_ROWS = 3 };
    bool told = announces(name);
    for (size_t r = 0; r < head->count && r < FIRST_ROWS; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count && !told; i++) {
            told = announces(head->rows[r].cells[i].text);
        }
    }
    return told;
}

/* Numbered lines that nobody called codes: where they go with the usual figures they say nothing
 * new, where they do not nobody knows what a figure means, and it is no category. */
static void doubt(swc_category_legend *legend)
{
    bool differs = false;
    for (size_t i = 0; i < legend->count; i++) {
        char first = legend->codes[i].code[0];
        const char *word = legend->codes[i].word;
        bool is_usual = word == NULL || first < '1' || first > '3' ||
                        swc_category_priority(swc_str_of(word))[0] == first;
        differs = differs || !is_usual;
    }
    for (size_t i = 0; i < legend->count; i++) {
        legend->codes[i].word = NULL;
    }
    legend->count = differs ? legend->count : 0;
}

/* Of two sheets that explain a code differently nobody knows which one counts. */
static void hold_against(swc_category_legend *legend, const swc_category_legend *before)
{
    for (size_t i = 0; i < before->count; i++) {
        swc_legend_put(legend, before->codes[i].code, before->codes[i].word);
    }
}

swc_status swc_validate_legend_sheet(swc_validate *run, sheet_plan *sheet, swc_str name,
                                     const sheet_head *head, bool *explains_out, swc_error *error)
{
    const uint64_t elsewhere = UINT64_MAX / 2; /* no row of the table has such a number */
    const swc_category_legend before = sheet->legend;
    const size_t lines_before = sheet->legend_line_count;
    bool own_codes = (before.count > 0 && !sheet->legend_of_sheets) ||
                     !swc_validate_legend_is_wanted(run, sheet);
    bool told = is_told(name, head);
    bool own_lines = lines_before > 0 || !told || !swc_validate_lines_are_wanted(run, sheet);
    swc_status status = SWC_OK;
    *explains_out = false;
    sheet->legend.count = own_codes ? before.count : 0;
    for (size_t r = 0; r < head->count && status == SWC_OK && !(own_codes && own_lines); r++) {
        const head_row *kept = &head->rows[r];
        swc_row row = {.number = elsewhere + kept->number,
                       .cells = kept->cells,
                       .cell_count = kept->cell_count};
        bool is_short = swc_validate_row_is_short(&row);
        if (!own_codes) {
            status = swc_validate_legend_row(sheet, &row, is_short, error);
        }
        if (!own_lines && is_short && status == SWC_OK) {
            status = swc_validate_lines_note(run, sheet, &row, error);
        }
    }
    if (!own_codes) {
        swc_validate_legend_end(sheet);
        if (!told) {
            doubt(&sheet->legend);
        }
        *explains_out = sheet->legend.count > 0;
        hold_against(&sheet->legend, &before);
        sheet->legend_of_sheets = sheet->legend.count > 0;
    }
    *explains_out = *explains_out || sheet->legend_line_count != lines_before;
    return status;
}
