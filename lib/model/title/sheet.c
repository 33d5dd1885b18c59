/* Reads the names of sheets, which are short: a name says what it is and nothing else, or nothing.
 */
#include "model/title/sheet.h"

#include "model/school.h"
#include "model/title/text.h"
#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum { KEY_BYTES = 128 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "6A", "10A12": nothing else is so called. */
static bool is_class_name(swc_str text)
{
    size_t at = 0;
    while (at < text.length && at < 2 && is_digit(text.data[at])) {
        at++;
    }
    bool letter = at > 0 && at < text.length && text.data[at] >= 'A' && text.data[at] <= 'Z';
    size_t end = at + 1;
    while (letter && end < text.length && end < at + 3 && is_digit(text.data[end])) {
        end++;
    }
    return letter && end == text.length && swc_class_grade(text) > 0;
}

static void take_class(swc_title_facts *facts, swc_str name)
{
    swc_cell cell = {.type = SWC_CELL_TEXT, .text = name};
    swc_row row = {.number = 1, .cells = &cell, .cell_count = 1};
    if (facts->class_name[0] != '\0' || facts->class_several || facts->grade_several) {
        return;
    }
    swc_line line = swc_line_classify(&row, SWC_NO_COLUMN);
    swc_str named = is_class_name(name) ? name : swc_str_of(line.class_name);
    int grade = swc_class_grade(named);
    if (grade > 0 && (facts->grade == 0 || facts->grade == grade)) {
        swc_title_store(facts->class_name, sizeof facts->class_name, named);
    }
}

static void take_category(swc_title_facts *facts, const char *key)
{
    swc_word_reading reading;
    if (facts->category == NULL && swc_words_category(key, false, &reading) && !reading.several &&
        reading.priority == 0 && strcmp(reading.word, "none") != 0) {
        facts->category = reading.word;
        facts->category_several = false; /* "HỘ NGHÈO, CẬN NGHÈO" is the title of all sheets */
    }
}

/* "TH" is "tổng hợp" as well: only a name in capitals may follow it, and none of these words. */
static bool is_summary(swc_str name, const char *key)
{
    static const char *const words[] = {"hoc sinh", "danh sach", "lop",  "khoi",  "ngheo",
                                        "nam",      "chung",     "toan", "huyen", "so lieu",
                                        "tong hop", "cac",       "ds",   "bieu",  "hs"};
    bool lower = false;
    for (size_t i = 0; i + 1 < name.length; i++) {
        lower =
            lower || (name.data[i] == ' ' && name.data[i + 1] >= 'a' && name.data[i + 1] <= 'z');
    }
    return strncmp(key, "th ", 3) == 0 &&
           (lower || swc_key_has_any(key, words, sizeof words / sizeof words[0]));
}

static void take_school(swc_title_facts *facts, swc_str name, const char *key,
                        const swc_title_facts *before)
{
    char other[2 * KEY_BYTES];
    if (facts->school[0] != '\0' || facts->list_school[0] != '\0' || !swc_title_is_school(name) ||
        is_summary(name, key)) {
        return;
    }
    bool goes_on = before != NULL && before->school[0] != '\0' &&
                   swc_key_into(swc_str_of(before->school), other, sizeof other) != SIZE_MAX &&
                   swc_key_has(other, key); /* "Trường TH Kim Đồng" is said in full there */
    if (!goes_on) {
        swc_title_store(facts->school, sizeof facts->school, name);
        facts->school_of_sheet = true;
    }
}

void swc_title_take_sheet(swc_title_facts *facts, swc_str name, const swc_title_facts *before)
{
    char key[KEY_BYTES];
    name = swc_title_trim(name);
    if (name.length == 0 || name.length >= sizeof key ||
        swc_key_into(name, key, sizeof key) == SIZE_MAX) {
        return;
    }
    take_class(facts, name);
    take_category(facts, key);
    take_school(facts, name, key, before);
}

void swc_title_take_sheet_thing(swc_title_facts *facts, swc_str name)
{
    enum { SHORTEST = 3 }; /* "TV" and "PC" may be schools */
    char key[KEY_BYTES];
    bool several = false;
    if (facts->thing != NULL || facts->thing_several || facts->names_things ||
        name.length >= sizeof key || swc_key_into(name, key, sizeof key) == SIZE_MAX ||
        strlen(key) < SHORTEST || !swc_words_is_bare_type(key)) {
        return;
    }
    const char *thing = swc_words_thing(key, &several);
    facts->thing = several ? NULL : thing;
}
