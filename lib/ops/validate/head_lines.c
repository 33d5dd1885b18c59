/* What the lines above a header say of the kind of the table, where headings alone may be of two.
 */
#include "ops/validate/look.h"

#include "model/words.h"
#include "text/unicode.h"

#include <string.h>

enum { LINE_BYTES = 128 };

/* The key of a line above the header; false: it is too long for one. */
static bool line_key(const head_row *row, size_t cell, char key[LINE_BYTES])
{
    swc_str text = row->cells[cell].text;
    return text.length < LINE_BYTES && swc_key_into(text, key, LINE_BYTES) != SIZE_MAX;
}

bool swc_validate_head_is_minutes(const sheet_head *head, const header_fit *fit)
{
    char key[LINE_BYTES];
    for (size_t r = 0; r < fit->first; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count; i++) {
            if (line_key(&head->rows[r], i, key) && strncmp(key, "bien ban ", 9) == 0) {
                return true;
            }
        }
    }
    return false;
}

bool swc_validate_head_is_promise(const sheet_head *head, const header_fit *fit)
{
    static const char *const words[] = {"dang ky ung ho", "dang ky tai tro",  "dang ky trao tang",
                                        "dang ky tang",   "dang ky dong gop", "cam ket"};
    char key[LINE_BYTES];
    for (size_t r = 0; r < fit->first; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count; i++) {
            if (line_key(&head->rows[r], i, key) &&
                swc_key_has_any(key, words, sizeof words / sizeof words[0])) {
                return true;
            }
        }
    }
    return false;
}
