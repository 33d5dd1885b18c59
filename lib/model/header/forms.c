/* Brings a heading into the forms that are looked up, and reads units of money and ticks. Which
 * column a form means is decided in header.c. */
#include "model/header/forms.h"

#include "model/header/header.h"
#include "model/header/words.h"
#include "model/money_unit.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <string.h>

static int64_t money_unit(const char *key)
{
    bool odd = false;
    return swc_money_unit_of_key(key, &odd);
}

/* Whether a remark in brackets says that the figures are in a unit nobody here converts. */
static bool is_odd_unit(const char *key)
{
    static const char *const units[] = {"mb", "tb", "cm", "mm", "kb"};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (strcmp(key, units[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* Drop "(...)" and "[...]" from the text; what stood there is looked at for a unit. */
static void cut_brackets(swc_str text, char *out, size_t capacity, swc_heading_forms *forms)
{
    size_t length = 0;
    size_t at = 0;
    while (at < text.length && length + 1 < capacity) {
        char c = text.data[at];
        const char *end = c == '(' || c == '['
                              ? memchr(text.data + at, c == '(' ? ')' : ']', text.length - at)
                              : NULL;
        if (end == NULL) {
            out[length++] = c;
            at++;
            continue;
        }
        char key[SWC_HEADING_BYTES];
        size_t inner = (size_t)(end - text.data) - at;
        if (swc_key_into((swc_str){text.data + at, inner}, key, sizeof key) != SIZE_MAX) {
            bool odd = false;
            int64_t unit = swc_money_unit_of_key(key, &odd);
            forms->unit = unit != 0 ? unit : forms->unit;
            forms->odd_money = forms->odd_money || odd;
            forms->odd_unit = forms->odd_unit || is_odd_unit(key);
        }
        out[length++] = ' ';
        at += inner + 1;
    }
    out[length] = '\0';
}

/* "1 ho va ten" -> "ho va ten"; a heading that is only a number stays. */
static const char *skip_numbering(const char *key)
{
    size_t digits = strspn(key, "0123456789");
    return digits > 0 && digits <= 2 && key[digits] == ' ' ? key + digits + 1 : key;
}

/* "II. Họ và tên", "b) Ngày sinh": the part behind a Roman number or a letter and its dot. */
static const char *skip_letters(const char *text)
{
    size_t blank = strspn(text, " \t\r\n(");
    size_t roman = strspn(text + blank, "IVX");
    size_t mark = blank + (roman > 0 && roman <= 4 ? roman : 1);
    bool letter =
        (text[blank] >= 'A' && text[blank] <= 'Z') || (text[blank] >= 'a' && text[blank] <= 'z');
    bool numbered = letter && (text[mark] == '.' || text[mark] == ')') &&
                    (text[mark + 1] == ' ' || text[mark] == ')' || roman > 0);
    bool near_poor =
        numbered && (text[blank] | 0x20) == 'c' && /* "C. nghèo" */
        (strncmp(text + mark + 1, " ngh", 4) == 0 || strncmp(text + mark + 1, " NGH", 4) == 0);
    return numbered && !near_poor && text[mark + 1] != '\0' ? text + mark + 1 : text;
}

/* Copy a key without its fillers ("ho ten hoc sinh" -> "ho ten"). */
static void cut_fillers(const char *key, char *out)
{
    size_t length = 0;
    while (*key != '\0') {
        size_t step = 0;
        for (size_t i = 0; step == 0 && swc_heading_fillers[i] != NULL; i++) {
            size_t size = strlen(swc_heading_fillers[i]);
            if (strncmp(key, swc_heading_fillers[i], size) == 0 &&
                (key[size] == ' ' || key[size] == '\0')) {
                step = size;
            }
        }
        if (step == 0) {
            step = strcspn(key, " ");
            if (length > 0) {
                out[length++] = ' ';
            }
            memcpy(out + length, key, step);
            length += step;
        }
        key += step;
        key += *key == ' ' ? 1 : 0;
    }
    out[length] = '\0';
}

/* "n t n s" -> "ntns": the letters of "N.T.N.S". */
static void join_letters(char *key)
{
    size_t length = strlen(key);
    for (size_t i = 0; i < length; i++) {
        if ((i % 2 == 0) != (key[i] != ' ')) {
            return;
        }
    }
    for (size_t i = 0; i < length; i += 2) {
        key[i / 2] = key[i];
    }
    key[(length + 1) / 2] = '\0';
}

/* Whether the text holds a word with this very letter, in either case, which begin with the same
 * byte (UTF-8, composed). */
static bool has_letter(swc_str text, const char *small, const char *capital)
{
    size_t length = strlen(small);
    for (size_t i = 0; i + length <= text.length; i++) {
        if (text.data[i] == small[0] && (memcmp(text.data + i, small, length) == 0 ||
                                         memcmp(text.data + i, capital, length) == 0)) {
            return true;
        }
    }
    return false;
}

void swc_heading_forms_make(swc_str text, swc_heading_forms *forms)
{
    char cut[SWC_HEADING_BYTES];
    char key[SWC_HEADING_BYTES];
    _Static_assert((int)SWC_HEADING_BYTES <= (int)SWC_NFC_SHORT_BYTES, "a heading is short");
    swc_nfc_room room;
    *forms = (swc_heading_forms){.full = ""};
    if (text.length == 0 || text.length >= SWC_HEADING_BYTES) { /* nothing, or a paragraph */
        return;
    }
    swc_str nfc = swc_nfc_short(text, &room);
    if (swc_key_into(nfc, key, sizeof key) != SIZE_MAX) {
        memcpy(forms->full, key, sizeof key);
    }
    cut_brackets(nfc, cut, sizeof cut, forms);
    if (swc_key_into(swc_str_of(skip_letters(cut)), key, sizeof key) != SIZE_MAX) {
        const char *brief = skip_numbering(key);
        memmove(forms->brief, brief, strlen(brief) + 1);
        join_letters(forms->brief);
    }
    cut_fillers(forms->brief, forms->bare);
    if (forms->unit == 0 && forms->brief[0] != '\0') {
        forms->unit = money_unit(forms->brief); /* "nghìn đồng" alone, below "Giá trị" */
    }
    forms->has_year_mark = has_letter(nfc, "ă", "Ă");
    swc_str outside = swc_str_of(cut); /* "DT (Kinh, Ê đê)" asks for no telephone */
    forms->has_phone_mark = has_letter(outside, "đ", "Đ");
    forms->names_father = has_letter(nfc, "bố", "Bố") || has_letter(nfc, "BỐ", "BỐ");
    forms->names_near = has_letter(nfc, "ậ", "Ậ");
    forms->names_household = has_letter(nfc, "ộ", "Ộ");
    forms->names_power = has_letter(nfc, "đi", "Đi") || has_letter(nfc, "ĐI", "đI");
}

bool swc_heading_cut_unseen(swc_str text, char *out, size_t capacity, swc_str *cut_out)
{
    static const char *const unseen[] = {"\xE2\x80\x8B", "\xE2\x81\xA0", "\xEF\xBB\xBF"};
    size_t length = 0;
    bool found = false;
    for (size_t at = 0; at < text.length && text.length < capacity;) {
        size_t cut = 0;
        for (size_t i = 0; i < 3 && text.length - at >= 3; i++) {
            cut = memcmp(text.data + at, unseen[i], 3) == 0 ? 3 : cut;
        }
        if (cut == 0) {
            out[length++] = text.data[at];
        }
        found = found || cut > 0;
        at += cut > 0 ? cut : 1;
    }
    *cut_out = (swc_str){out, length};
    return found;
}

bool swc_heading_is_unit(const swc_heading_forms *forms)
{
    bool brackets =
        forms->brief[0] == '\0' && strspn(forms->full, "0123456789 ") < strlen(forms->full);
    return brackets || strcmp(forms->brief, "gb") == 0 || strcmp(forms->brief, "inch") == 0 ||
           money_unit(forms->brief) != 0;
}

bool swc_is_symbol_tick(swc_str cell)
{
    return swc_str_is(cell, "ü") || swc_str_is(cell, "þ");
}

int swc_tick_read(swc_str cell)
{
    static const char *const marked[] = {"x",    "v",     "1",    "co",  "xx",      "yes",
                                         "true", "da co", "dung", "roi", "da nhan", "da giao"};
    static const char *const unmarked[] = {"",   "0", "khong",    "no",   "false",
                                           "ko", "k", "khong co", "chua", "chua co"};
    char key[64];
    bool asks = cell.length > 0 && memchr(cell.data, '?', cell.length) != NULL; /* "x ?" */
    if (asks || swc_key_into(cell, key, sizeof key) == SIZE_MAX) {
        return -1;
    }
    if (swc_is_symbol_tick(cell)) {
        return 1;
    }
    /* marks that are no letters: ✓ ✔ ☑ ✅ × ● • * + and their empty partners ☐ - – . */
    static const char *const signs[] = {"✓", "✔", "☑", "✅", "×", "●", "•", "*", "+", "☒", "✗", "√"};
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        const char *at = cell.length > 0 ? memchr(cell.data, signs[i][0], cell.length) : NULL;
        size_t length = strlen(signs[i]);
        if (at != NULL && (size_t)(cell.data + cell.length - at) >= length &&
            memcmp(at, signs[i], length) == 0) {
            return key[0] == '\0' ? 1 : -1;
        }
    }
    for (size_t i = 0; i < sizeof marked / sizeof marked[0]; i++) {
        if (strcmp(key, marked[i]) == 0) {
            return 1;
        }
    }
    for (size_t i = 0; i < sizeof unmarked / sizeof unmarked[0]; i++) {
        if (strcmp(key, unmarked[i]) == 0) {
            return 0;
        }
    }
    return -1;
}

/* Whether brackets are open at its end, or a list stands in it: "Diện (1: hộ nghèo; 2". */
static bool is_broken(swc_str text)
{
    int open = 0;
    bool is_list = false;
    for (size_t i = 0; i < text.length; i++) {
        open += text.data[i] == '(' ? 1 : text.data[i] == ')' ? -1 : 0;
        is_list = is_list || text.data[i] == ';' || text.data[i] == ':' || text.data[i] == ',';
    }
    return open != 0 || is_list;
}

/* Whether a text goes on so; a line break is a space too. */
static bool goes_on(swc_str text, size_t at, const char *words)
{
    size_t length = strlen(words);
    bool same = at + length < text.length;
    for (size_t i = 0; i < length && same; i++) {
        char letter = text.data[at + i] == '\n' ? ' ' : text.data[at + i];
        same = letter == words[i];
    }
    return same;
}

bool swc_heading_next_cut(swc_str text, size_t *at, swc_str *above, swc_str *below)
{
    static const char *const cuts[] = {" - ", " – ", ": ", " ["};
    while (++*at < text.length && text.length < SWC_HEADING_BYTES) {
        size_t length = 0;
        for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
            length = goes_on(text, *at, cuts[i]) ? strlen(cuts[i]) : length;
        }
        *above = (swc_str){text.data, *at};
        *below = (swc_str){text.data + *at + length, text.length - *at - length};
        below->length -= below->data[below->length - 1] == ']';
        if (length > 0 && !is_broken(*above) && !is_broken(*below)) {
            return true;
        }
    }
    return false;
}

swc_str swc_heading_before_answers(swc_str text)
{
    const char *colon = text.length == 0 ? NULL : memchr(text.data, ':', text.length);
    size_t before = colon == NULL ? 0 : (size_t)(colon - text.data);
    bool is_list = false;
    bool in_brackets = before > 0 && memchr(text.data, '(', before) != NULL;
    for (size_t at = before; at < text.length && before > 0 && !in_brackets; at++) {
        is_list = is_list || text.data[at] == ',' || text.data[at] == ';';
    }
    return (swc_str){text.data, is_list ? before : 0};
}

swc_str swc_heading_answers(swc_str text)
{
    size_t before = swc_heading_before_answers(text).length;
    return before == 0 ? text : (swc_str){text.data + before + 1, text.length - before - 1};
}
