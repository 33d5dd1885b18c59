/* Codes that another sheet of the workbook explains: "Danh mục" with "1 | Hộ nghèo". What stands
 * beside the table itself goes before it. Which lines are a legend is known in pupil_columns.c and
 * legends.c. */
#include "ops/validate/bind/bind.h"
#include "ops/validate/scan.h"

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

static uint8_t priority_of(const char *word)
{
    return strcmp(word, "poor") == 0 ? 1 : strcmp(word, "near_poor") == 0 ? 2 : 3;
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
                        (strcmp(word, "none") != 0 && priority_of(word) == first - '0');
        differs = differs || !is_usual;
    }
    for (size_t i = 0; i < legend->count; i++) {
        legend->codes[i].word = NULL;
    }
    legend->count = differs ? legend->count : 0;
}

swc_status swc_validate_legend_sheet(swc_validate *run, sheet_plan *sheet, swc_str name,
                                     const sheet_head *head, swc_error *error)
{
    const uint64_t elsewhere = UINT64_MAX / 2; /* no row of the table has such a number */
    bool own_codes = sheet->legend.count > 0 || !swc_validate_legend_is_wanted(run, sheet);
    bool told = is_told(name, head);
    bool own_lines =
        sheet->legend_line_count > 0 || !told || !swc_validate_lines_are_wanted(run, sheet);
    swc_status status = SWC_OK;
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
    }
    return status;
}
