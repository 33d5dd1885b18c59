/* Cleans the text of a cell before its type looks at it: NFC, spaces, control characters; and says
 * what cannot be repaired: lost letters, mixed scripts, text that a spreadsheet would run. */
#include "model/value/task.h"

#include "text/encoding.h"
#include "text/unicode.h"
#include "text/unseen.h"

#include <string.h>

/* What one pass over the bytes saw. */
typedef struct text_look {
    bool spaces; /* at an end, doubled, or none of ' ' */
    bool controls;
    bool no_width;
    bool not_nfc;      /* perhaps */
    bool question;     /* a '?' or U+FFFD */
    bool other_script; /* Cyrillic or Greek */
} text_look;

/* Characters that show nothing and change what is shown: C0, C1, bidi marks, soft hyphen. */
static bool is_control(uint32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') ||
           (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xAD || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static bool is_cyrillic_or_greek(uint32_t c)
{
    return (c >= 0x370 && c <= 0x52F && c != 0x37E) || (c >= 0x1F00 && c <= 0x1FFF);
}

static void look_wide(text_look *look, uint32_t c)
{
    look->controls = look->controls || is_control(c);
    look->no_width = look->no_width || swc_has_no_width(c);
    look->spaces = look->spaces || swc_is_space(c) || swc_has_no_width(c);
    look->question = look->question || c == 0xFFFD;
    look->other_script = look->other_script || is_cyrillic_or_greek(c);
    bool known =
        c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027) || c == 0x20AB;
    look->not_nfc = look->not_nfc || !known;
}

/* Bytes of a composed Latin letter of Vietnamese at `at` (U+00C0..U+01BF, U+1EA0..U+1EF9), else 0.
 * Nothing has to be asked about these. */
static size_t vietnamese_letter(swc_str text, size_t at)
{
    const unsigned char *bytes = (const unsigned char *)text.data + at;
    size_t left = text.length - at;
    if (bytes[0] >= 0xC3 && bytes[0] <= 0xC6 && left >= 2) {
        return 2;
    }
    bool high = bytes[0] == 0xE1 && left >= 3 &&
                ((bytes[1] == 0xBA && bytes[2] >= 0xA0) || (bytes[1] == 0xBB && bytes[2] <= 0xB9));
    return high ? 3 : 0;
}

static text_look look_at(swc_str text)
{
    text_look look = {0};
    bool after_space = true; /* a space at the start is one too many */
    size_t i = 0;
    while (i < text.length) {
        unsigned char c = (unsigned char)text.data[i];
        if (c > ' ' && c < 0x7F) {
            look.question = look.question || c == '?';
            after_space = false;
            i++;
        } else if (c == ' ') {
            look.spaces = look.spaces || after_space;
            after_space = true;
            i++;
        } else if (c >= 0x80) {
            size_t letter = vietnamese_letter(text, i);
            i += letter;
            if (letter == 0) {
                look_wide(&look, swc_utf8_next(text, &i));
            }
            after_space = false;
        } else {
            bool blank = c == '\t' || c == '\n' || c == '\r';
            look.spaces = look.spaces || blank;
            look.controls = look.controls || !blank;
            after_space = false;
            i++;
        }
    }
    look.spaces = look.spaces || (after_space && text.length > 0);
    return look;
}

/* Whether Latin letters stand in the text too. Asked only when Cyrillic or Greek ones do. */
static bool has_latin(swc_str text)
{
    size_t i = 0;
    while (i < text.length) {
        uint32_t c = swc_utf8_next(text, &i);
        if ((c < 0x80 && (c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= 0xC0 && c < 0x250) ||
            (c >= 0x1E00 && c < 0x1F00)) {
            return true;
        }
    }
    return false;
}

/* Copy without control characters and those of no width; a line break or tab stays for the squeeze
 * to come. */
static bool cut_unseen(swc_buf *buf, swc_str text)
{
    size_t i = 0;
    while (i < text.length) {
        size_t start = i;
        uint32_t c = swc_utf8_next(text, &i);
        bool kept = !is_control(c) && (!swc_has_no_width(c) || swc_parts_words(text, start, c, i));
        if (kept && !swc_buf_add(buf, text.data + start, i - start)) {
            return false;
        }
    }
    return true;
}

/* NFC, trimmed, single spaces, no controls, into row memory. */
static swc_status rewrite(swc_value_task *task, const text_look *look)
{
    swc_buf *scratch = swc_value_scratch(task->reader, 0);
    swc_buf *squeezed = swc_value_scratch(task->reader, 1);
    swc_str text = task->cell->text;
    if (look->not_nfc && !swc_is_nfc(text)) {
        swc_value_find(task->value, SWC_ISSUE_NOT_NFC, NULL, NULL);
    }
    if (look->controls || look->no_width) {
        swc_buf_clear(scratch);
        if (!swc_buf_reserve(scratch, text.length + 1) || !cut_unseen(scratch, text)) {
            return swc_fail_memory(task->error);
        }
        if (look->controls) {
            swc_value_find(task->value, SWC_ISSUE_CONTROL_CHARACTER, NULL, NULL);
        }
        text = swc_buf_str(scratch);
    }
    swc_buf_clear(squeezed);
    if (!swc_text_clean_add(squeezed, text)) {
        return swc_fail_memory(task->error);
    }
    task->text = swc_value_reader_keep(task->reader, swc_buf_str(squeezed));
    if (task->text.data == NULL) {
        return swc_fail_memory(task->error);
    }
    if (look->spaces && task->text.length > 0) {
        swc_value_find(task->value, SWC_ISSUE_SPACE, NULL, NULL);
    }
    return SWC_OK;
}

/* A person's name holds no '?' at all. */
static bool has_lost_letters(const swc_value_task *task)
{
    bool name = task->column->type == SWC_TYPE_NAME;
    return (name && memchr(task->text.data, '?', task->text.length) != NULL) ||
           swc_characters_lost(task->text);
}

/* Types whose cells hold words of people: there a lost letter or a formula is worth a remark. */
static bool holds_words(const swc_column *column)
{
    switch (column->type) {
    case SWC_TYPE_TEXT:
    case SWC_TYPE_NAME:
    case SWC_TYPE_CLASS:
    case SWC_TYPE_ENUM:
    case SWC_TYPE_ENUM_LIST:
    case SWC_TYPE_DISTRICT:
    case SWC_TYPE_COMMUNE:
    case SWC_TYPE_EARMARK:
        return true;
    default:
        return false;
    }
}

/* "=1+2", "@SUM", "-cmd": what a spreadsheet would run. Signs before digits and lone dashes are
 * not. */
static bool looks_like_formula(swc_str text)
{
    char first = text.length > 1 ? text.data[0] : 0;
    if (first == '=' || first == '@') {
        return true;
    }
    bool sign = first == '+' || first == '-';
    return sign && text.data[1] != ' ' && text.data[1] != '-' &&
           (text.data[1] < '0' || text.data[1] > '9' ||
            memchr(text.data, '(', text.length) != NULL ||
            memchr(text.data, '|', text.length) != NULL);
}

swc_status swc_value_clean(swc_value_task *task)
{
    text_look look = look_at(task->cell->text);
    task->text = task->cell->text;
    if (look.spaces || look.controls || look.not_nfc) {
        swc_status status = rewrite(task, &look);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (look.other_script && has_latin(task->text)) {
        swc_value_find(task->value, SWC_ISSUE_MIXED_SCRIPT, NULL, NULL);
    }
    bool words = holds_words(task->column);
    if (look.question && words && has_lost_letters(task)) {
        swc_value_find(task->value, SWC_ISSUE_CHARACTERS_LOST, NULL, NULL);
    }
    bool text_type = words || task->column->type == SWC_TYPE_CODE;
    if (text_type && task->cell->type == SWC_CELL_TEXT &&
        ((task->cell->flags & SWC_CELL_FORMULA_TEXT) != 0 || looks_like_formula(task->text))) {
        swc_value_find(task->value, SWC_ISSUE_FORMULA_TEXT, NULL, NULL);
    }
    return SWC_OK;
}

bool swc_value_is_clean(swc_str text)
{
    text_look look = look_at(text);
    return !look.spaces && !look.controls && !look.not_nfc && !look.question && !look.other_script;
}

bool swc_value_is_nothing(swc_str text)
{
    static const char *const words[] = {
        "khong",         "khong co",  "ko",    "ko co", "k",    "n a",     "na",       "chua co",
        "chua",          "khong ro",  "trong", "none",  "null", "chua ro", "chua cap", "khong biet",
        "chua duoc cap", "khong nho", "k co"};
    char key[32];
    bool maybe =
        text.length > 0 && text.length <= 24 && strchr("kKnNcCtT(\"", text.data[0]) != NULL;
    if (!maybe || swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (strcmp(key, words[i]) == 0) {
            return true;
        }
    }
    return false;
}
