/* What the lines above a header say of the kind of the table, where headings alone may be of two.
 */
#include "ops/validate/look.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { LINE_BYTES = 128 };

/* The key of a line above the header; false: it is too long for one. */
static bool line_key(const head_row *row, size_t cell, char key[LINE_BYTES])
{
    swc_str text = row->cells[cell].text;
    return text.length < LINE_BYTES && swc_key_into(text, key, LINE_BYTES) != SIZE_MAX;
}

/* "SỔ THEO DÕI HỌC SINH MƯỢN MÁY": what pupils were given. */
static bool names_register(const char *key)
{
    static const char *const heads[] = {"so", "danh sach", "ds", "bang", "theo doi"};
    static const char *const acts[] = {"muon may",  "cho muon",     "muon thiet bi", "ky nhan",
                                       "nhan may",  "cap phat",     "trao tang",     "ban giao",
                                       "giao nhan", "nhan thiet bi"};
    static const char *const pupils[] = {"hoc sinh", "hs", "cac em"};
    return swc_key_begins(key, heads, sizeof heads / sizeof heads[0]) > 0 &&
           swc_key_has_any(key, acts, sizeof acts / sizeof acts[0]) &&
           swc_key_has_any(key, pupils, sizeof pupils / sizeof pupils[0]);
}

bool swc_validate_head_is_minutes(const sheet_head *head, const header_fit *fit)
{
    char key[LINE_BYTES];
    for (size_t r = 0; r < fit->first; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count; i++) {
            bool has_key = line_key(&head->rows[r], i, key);
            if (has_key && (strncmp(key, "bien ban ", 9) == 0 || names_register(key))) {
                return true;
            }
        }
    }
    return false;
}

/* "DANH SÁCH ỦNG HỘ": of what was given, and of no devices or children. */
static bool names_gifts(char *key)
{
    static const char *const heads[] = {"danh sach", "ds",      "so",     "bang", "tong hop",
                                        "bao cao",   "ket qua", "sao ke", "bieu", "theo doi"};
    static const char *const gifts[] = {
        "ung ho", "dong gop",           "quyen gop",          "tai tro",  "hao tam", "thu chi",
        "so quy", "hien vat tiep nhan", "tiep nhan hien vat", "nguon luc"};
    static const char *const others[] = {"may",         "thiet bi",    "laptop",   "dien thoai",
                                         "sim",         "kho",         "hoc sinh", "hs",
                                         "nhan ung ho", "duoc ung ho", "may tinh", "hssv"};
    static const char programme[] = "may tinh cho em"; /* says nothing of the list */
    char *name = strstr(key, programme);
    if (name != NULL) {
        memset(name, ' ', sizeof programme - 1);
    }
    return swc_key_begins(key, heads, sizeof heads / sizeof heads[0]) > 0 &&
           swc_key_has_any(key, gifts, sizeof gifts / sizeof gifts[0]) &&
           !swc_key_has_any(key, others, sizeof others / sizeof others[0]);
}

bool swc_validate_head_is_gifts(const sheet_head *head, const header_fit *fit)
{
    static const char *const words[] = {"dang ky ung ho", "dang ky tai tro",  "dang ky trao tang",
                                        "dang ky tang",   "dang ky dong gop", "cam ket"};
    char key[LINE_BYTES];
    for (size_t r = 0; r < fit->first; r++) {
        for (size_t i = 0; i < head->rows[r].cell_count; i++) {
            if (line_key(&head->rows[r], i, key) &&
                (swc_key_has_any(key, words, sizeof words / sizeof words[0]) || names_gifts(key))) {
                return true;
            }
        }
    }
    return false;
}
