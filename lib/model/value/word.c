/* Cells that stand for one word of a list, several words, or a district. The habits of writing
 * stand in words/ and units/units.c. */
#include "model/header/header.h"
#include "model/leads.h"
#include "model/value/task.h"

#include "text/number.h"
#include "text/unicode.h"

#include <stdio.h>
#include <string.h>

/* The index of a canonical word, or SIZE_MAX. The fast way for our own streams. */
static size_t canonical(const swc_word *words, swc_str text)
{
    for (size_t i = 0; words[i].word != NULL; i++) {
        if (text.length > 0 && words[i].word[0] == text.data[0] &&
            swc_str_is(text, words[i].word)) {
            return i;
        }
    }
    return SIZE_MAX;
}

static swc_status unknown(swc_value_task *task)
{
    swc_value_find(task->value, SWC_ISSUE_ENUM, swc_value_choices(task, SWC_VI),
                   swc_value_choices(task, SWC_EN));
    return SWC_OK;
}

/* "Hộ nghèo?": whoever wrote it does not know. */
static bool is_asked(swc_str text)
{
    return text.length > 0 && memchr(text.data, '?', text.length) != NULL;
}

/* A mark that no cross is: where yes and no are asked for, ✗ may be either. */
static bool is_check(swc_str text)
{
    static const char *const signs[] = {"✓", "✔", "☑", "✅", "√"};
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) {
        if (swc_str_is(text, signs[i])) {
            return true;
        }
    }
    return false;
}

bool swc_value_make_key(swc_str text, bool list, char key[SWC_VALUE_KEY_BYTES])
{
    size_t length = 0;
    size_t start = 0;
    if (!list) {
        return swc_key_into(text, key, SWC_VALUE_KEY_BYTES) != SIZE_MAX;
    }
    key[0] = '\0';
    for (size_t i = 0; i <= text.length; i++) {
        char c = i < text.length ? text.data[i] : ',';
        if (strchr(",;+/&", c) == NULL && c != '\0') {
            continue;
        }
        if (length + 4 > SWC_VALUE_KEY_BYTES) {
            return false;
        }
        size_t before = length;
        if (length > 0) {
            memcpy(key + length, " , ", 3);
            length += 3;
        }
        size_t added = swc_key_into((swc_str){text.data + start, i - start}, key + length,
                                    SWC_VALUE_KEY_BYTES - length);
        if (added == SIZE_MAX) {
            return false;
        }
        length = added == 0 ? before : length + added;
        key[length] = '\0';
        start = i + 1;
    }
    return true;
}

/* The word of a column when the cell is a yes or no of a workbook. */
static const char *of_bool(const swc_value_task *task)
{
    bool yes = task->cell->text.length > 0 &&
               (task->cell->text.data[0] == 't' || task->cell->text.data[0] == 'T' ||
                task->cell->text.data[0] == '1');
    switch (task->vocabulary) {
    case SWC_WORDS_YES_NO:
        return yes ? "yes" : "no";
    case SWC_WORDS_HOME_INTERNET:
        return yes ? "yes" : "none";
    default:
        return NULL;
    }
}

/* What stands in brackets behind a word ("Đã giao (phụ huynh nhận thay)"), unless it may take the
 * word back or name a second one. */
static bool read_without_remark(swc_value_task *task, swc_word_reading *reading)
{
    static const swc_vocabulary plain[] = {
        SWC_WORDS_DEVICE_STATUS, SWC_WORDS_HANDOVER_STATUS, SWC_WORDS_POINT_STATUS,
        SWC_WORDS_YES_NO,        SWC_WORDS_SCHOOL_INTERNET, SWC_WORDS_CONDITION,
        SWC_WORDS_FORM,          SWC_WORDS_DONOR_TYPE};
    static const char *const doubts[] = {
        "chua", "khong", "ko",  "thieu", "hong", "hu",   "loi", "tra", "huy", "con",  "mot",
        "phan", "mat",   "yeu", "nhung", "co",   "chi",  "tru", "va",  "2g",  "3g",   "4g",
        "5g",   "adsl",  "cap", "sim",   "doi",  "muon", "cu",  "cho", "du",  "hien", "vat"};
    const char *open = memchr(task->text.data, '(', task->text.length);
    bool may = false;
    for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++) {
        may = may || plain[i] == task->vocabulary;
    }
    if (!may || open == NULL || open == task->text.data ||
        task->text.data[task->text.length - 1] != ')') {
        return false;
    }
    char key[SWC_VALUE_KEY_BYTES];
    size_t length = (size_t)(open - task->text.data);
    if (swc_key_into((swc_str){open, task->text.length - length}, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < sizeof doubts / sizeof doubts[0]; i++) {
        if (swc_key_has(key, doubts[i])) {
            return false;
        }
    }
    return swc_key_into((swc_str){task->text.data, length}, key, sizeof key) != SIZE_MAX &&
           swc_words_read(swc_value_words(task->reader), task->vocabulary, task->column, key,
                          reading);
}

/* "4. Không thuộc diện": an answer of a list, with its number. */
static bool read_answer(swc_value_task *task, swc_word_reading *reading)
{
    char key[SWC_VALUE_KEY_BYTES];
    swc_str text = task->text;
    bool numbered = task->vocabulary == SWC_WORDS_CATEGORY && text.length > 3 &&
                    text.data[0] >= '0' && text.data[0] <= '9' &&
                    (text.data[1] == '.' || text.data[1] == ')');
    return numbered &&
           swc_key_into((swc_str){text.data + 2, text.length - 2}, key, sizeof key) != SIZE_MAX &&
           swc_words_category(key, false, reading) && reading->priority == 0;
}

/* "Hộ cần", with its marks and nothing behind it, is near-poor by a slip of the hand or needs
 * something; without marks, or before "nghèo", it can be nothing else. */
static bool may_need(const swc_value_task *task, const char *key)
{
    static const char *const needs[] = {"\xE1\xBA\xA7n", "\xE1\xBA\xA6N"}; /* ần, ẦN */
    bool marked = false;
    for (size_t i = 0; i < 2 && task->vocabulary == SWC_WORDS_CATEGORY; i++) {
        marked = marked || memmem(task->text.data, task->text.length, needs[i], 4) != NULL;
    }
    return marked && swc_key_has(key, "can") && strstr(key, "ng") == NULL;
}

/* "20 máy tính bảng": how many, where a thing is named; 0 when one or none is stated. */
static uint16_t count_before(const swc_value_task *task)
{
    enum { DIGITS_MAX = 4 };
    unsigned count = 0;
    size_t at = 0;
    while (at < task->text.length && at <= DIGITS_MAX && task->text.data[at] >= '0' &&
           task->text.data[at] <= '9') {
        count = count * 10 + (unsigned)(task->text.data[at++] - '0');
    }
    bool thing = task->vocabulary == SWC_WORDS_DEVICE_TYPE || task->vocabulary == SWC_WORDS_ITEM ||
                 task->vocabulary == SWC_WORDS_FORM;
    bool whole = at > 0 && at <= DIGITS_MAX && at < task->text.length && task->text.data[at] == ' ';
    /* of a device one is understood, of a gift only what is said counts */
    unsigned least = task->vocabulary == SWC_WORDS_FORM ? 1 : 2;
    return thing && whole && count >= least ? (uint16_t)count : 0;
}

/* "Samsung T225 (máy tính bảng)", "Hiện vật (laptop)": the type behind the model. */
static bool read_type_behind(swc_value_task *task, swc_word_reading *reading)
{
    char key[SWC_VALUE_KEY_BYTES];
    bool several = false;
    const char *open = memchr(task->text.data, '(', task->text.length);
    bool names_thing = task->vocabulary == SWC_WORDS_DEVICE_TYPE ||
                       task->vocabulary == SWC_WORDS_ITEM || task->vocabulary == SWC_WORDS_FORM;
    if (!names_thing || open == NULL || task->text.data[task->text.length - 1] != ')' ||
        swc_key_into(task->text, key, sizeof key) == SIZE_MAX || swc_words_is_accessory(key)) {
        return false;
    }
    const char *only = swc_words_thing(key, &several);
    swc_str behind = {open, (size_t)(task->text.data + task->text.length - open)};
    return only != NULL && swc_key_into(behind, key, sizeof key) != SIZE_MAX &&
           swc_words_read(swc_value_words(task->reader), task->vocabulary, task->column, key,
                          reading) &&
           strcmp(reading->word, only) == 0;
}

static swc_status read_enum(swc_value_task *task)
{
    const swc_word *words = task->column->words;
    char key[SWC_VALUE_KEY_BYTES];
    swc_word_reading reading = {0};
    bool is_gift = task->vocabulary == SWC_WORDS_FORM || task->vocabulary == SWC_WORDS_ITEM;
    task->text = is_gift ? swc_value_cut_giving(task->text, true) : task->text;
    size_t index = canonical(words, task->text);
    if (index != SIZE_MAX) {
        return swc_value_set(task, words[index].word, task->text.length);
    }
    if (task->cell->type == SWC_CELL_BOOL) {
        const char *word = of_bool(task);
        return word == NULL ? unknown(task) : swc_value_set(task, word, strlen(word));
    }
    if (is_asked(task->text) || !swc_value_make_key(task->text, false, key)) {
        return unknown(task);
    }
    if (is_check(task->text)) {
        memcpy(key, "x", sizeof "x"); /* the cross that others type */
    }
    bool found = swc_words_read(swc_value_words(task->reader), task->vocabulary, task->column, key,
                                &reading);
    if (!found && task->vocabulary == SWC_WORDS_CONDITION && swc_words_is_fine(key)) {
        swc_value_find(task->value, SWC_ISSUE_OUTLIER,
                       "dùng được, nhưng không ghi là mới hay đã qua sử dụng",
                       "it works, but whether it is new or used is not written");
        return SWC_OK;
    }
    swc_str bare = !found && is_gift ? swc_value_cut_giving(task->text, false) : task->text;
    if (bare.length < task->text.length && swc_value_make_key(bare, false, key)) { /* "Tặng SIM" */
        found = swc_words_read(swc_value_words(task->reader), task->vocabulary, task->column, key,
                               &reading);
    }
    bool level = task->vocabulary == SWC_WORDS_LEVEL;
    found = found || read_answer(task, &reading) || read_type_behind(task, &reading) ||
            read_without_remark(task, &reading);
    if (!found && task->vocabulary == SWC_WORDS_FORM && swc_value_is_sum_of_money(task->text)) {
        task->value->is_sum = true;
        return swc_value_set(task, "cash", strlen("cash"));
    }
    if (!found || may_need(task, key) || (level && reading.several) ||
        swc_value_names_two_things(task)) {
        return unknown(task);
    }
    task->value->count = count_before(task);
    if (task->vocabulary == SWC_WORDS_CATEGORY) {
        task->value->priority = reading.priority;
        if (reading.several) {
            swc_value_find(task->value, SWC_ISSUE_CATEGORY_CONFLICT, NULL, NULL);
        }
    }
    return swc_value_set(task, reading.word, strlen(reading.word));
}

/* Words of a mask joined by '+', in the order of the list. */
static swc_status set_mask(swc_value_task *task, unsigned mask)
{
    char text[256];
    size_t length = 0;
    const swc_word *words = task->column->words;
    for (size_t i = 0; words[i].word != NULL; i++) {
        size_t size = strlen(words[i].word);
        if ((mask >> i & 1u) == 0 || length + size + 1 > sizeof text) {
            continue;
        }
        if (length > 0) {
            text[length++] = '+';
        }
        memcpy(text + length, words[i].word, size);
        length += size;
    }
    return swc_value_set(task, text, length);
}

/* Canonical words joined by '+'; 0 when any part is none. */
static unsigned canonical_mask(const swc_word *words, swc_str text)
{
    unsigned mask = 0;
    while (text.length > 0) {
        const char *plus = memchr(text.data, '+', text.length);
        size_t length = plus == NULL ? text.length : (size_t)(plus - text.data);
        size_t index = canonical(words, (swc_str){text.data, length});
        if (index == SIZE_MAX || (mask >> index & 1u) != 0) {
            return 0;
        }
        mask |= 1u << index;
        length += plus == NULL ? 0 : 1;
        if (plus != NULL && length == text.length) {
            return 0;
        }
        text.data += length;
        text.length -= length;
    }
    return mask;
}

/* "1", "II", "1-2" below "Cấp học". 0: no such figures. */
static unsigned levels_of_figures(const char *key)
{
    enum { FIGURES_MAX = 12 };
    char level[FIGURES_MAX + 8] = "cap ";
    bool rest = false;
    size_t length = strlen(key);
    if (length == 0 || length > FIGURES_MAX || strspn(key, "123i ") != length) {
        return 0;
    }
    memcpy(level + 4, key, length + 1);
    unsigned mask = swc_words_levels(level, &rest);
    return rest ? 0 : mask;
}

/* "Máy tính: không; điện thoại: 1" as "không có Máy tính, có điện thoại": the answer stands behind
 * each thing. false: it is no such list, or too long. */
static bool answer_each(swc_str text, char *out, size_t capacity)
{
    size_t length = 0;
    if (text.length == 0 || memchr(text.data, ':', text.length) == NULL) {
        return false;
    }
    for (size_t at = 0; at < text.length;) {
        size_t end = at;
        while (end < text.length && strchr(";,\n", text.data[end]) == NULL) {
            end++;
        }
        swc_str part = swc_trim_blanks((swc_str){text.data + at, end - at});
        const char *colon = part.length == 0 ? NULL : memchr(part.data, ':', part.length);
        size_t head = colon == NULL ? 0 : (size_t)(colon - part.data);
        swc_str answer = swc_trim_blanks(
            (swc_str){part.data + head + 1, part.length > head ? part.length - head - 1 : 0});
        int tick = colon == NULL ? -1 : swc_tick_read(answer);
        tick = tick < 0 && colon != NULL && answer.length > 0 && swc_is_digits(answer) ? 1 : tick;
        if (tick < 0 || answer.length == 0 || length + head + 24 > capacity) {
            return false;
        }
        length +=
            (size_t)snprintf(out + length, capacity - length, "%s%s %.*s", length > 0 ? ", " : "",
                             tick == 0 ? "không có" : "có", (int)head, part.data);
        at = end + 1;
    }
    return length > 0;
}

static swc_status read_list(swc_value_task *task)
{
    char key[SWC_VALUE_KEY_BYTES];
    char answers[SWC_VALUE_KEY_BYTES];
    swc_word_reading reading = {0};
    unsigned mask = canonical_mask(task->column->words, task->text);
    bool owned = task->vocabulary == SWC_WORDS_OWNED;
    if (mask != 0) {
        bool contradicts = owned && (mask & 1u) != 0 && mask != 1u; /* none+laptop */
        return contradicts ? unknown(task) : set_mask(task, mask);
    }
    bool answered = owned && answer_each(task->text, answers, sizeof answers);
    if (task->cell->type == SWC_CELL_BOOL || is_asked(task->text) ||
        !swc_value_make_key(answered ? swc_str_of(answers) : task->text, owned, key)) {
        return unknown(task);
    }
    unsigned levels = task->vocabulary == SWC_WORDS_LEVEL ? levels_of_figures(key) : 0;
    if (levels != 0) {
        task->value->figure_levels = (uint8_t)levels;
        return set_mask(task, levels);
    }
    if (!swc_words_read(swc_value_words(task->reader), task->vocabulary, task->column, key,
                        &reading)) {
        return unknown(task);
    }
    task->value->uncertain_owner = reading.uncertain_owner;
    if (reading.vague) {
        swc_value_find(task->value, SWC_ISSUE_OWNS_DEVICE,
                       "máy tính không ghi loại, được hiểu là để bàn",
                       "a computer of unnamed kind, taken as a desktop");
    }
    return set_mask(task, reading.mask);
}

/* "Phòng GD&ĐT huyện Lắk" names a district too. */
static swc_str skip_office(swc_str text)
{
    static const char *const offices[] = {
        "phong giao duc va dao tao", "phong gd dt", "phong gddt", "ubnd",
        "uy ban nhan dan",           "pgd dt",      "pgddt"};
    char key[SWC_VALUE_KEY_BYTES];
    if (text.length > 200) {
        return text;
    }
    for (size_t end = 1; end < text.length; end++) {
        if (text.data[end] != ' ' ||
            swc_key_into((swc_str){text.data, end}, key, sizeof key) == SIZE_MAX) {
            continue;
        }
        for (size_t i = 0; i < sizeof offices / sizeof offices[0]; i++) {
            if (strcmp(key, offices[i]) == 0) {
                return (swc_str){text.data + end + 1, text.length - end - 1};
            }
        }
    }
    return text;
}

/* What is ticked in a cell of boxes is its text; where nothing is, it is blank. */
static swc_status read_boxes(swc_value_task *task, swc_status (*read)(swc_value_task *))
{
    char chosen[SWC_VALUE_KEY_BYTES];
    swc_boxes boxes = swc_boxes_read(task->text, chosen);
    if (boxes == SWC_BOXES_UNSURE) {
        return unknown(task);
    }
    if (boxes == SWC_BOXES_READ) {
        task->text = swc_value_reader_keep(task->reader, swc_str_of(chosen));
        if (task->text.data == NULL) {
            return swc_fail_memory(task->error);
        }
        if (task->text.length == 0) {
            return SWC_OK;
        }
    }
    return read(task);
}

/* "1" in a column that has "2": which code means what, nobody says. */
static bool is_unexplained(const swc_value_task *task)
{
    return task->facts->has_codes && task->text.length > 0 && swc_is_digits(task->text);
}

swc_status swc_value_read_enum(swc_value_task *task)
{
    return is_unexplained(task) ? unknown(task) : read_boxes(task, read_enum);
}

swc_status swc_value_read_list(swc_value_task *task)
{
    return is_unexplained(task) ? unknown(task) : read_boxes(task, read_list);
}

swc_status swc_value_read_district(swc_value_task *task)
{
    swc_unit_match match;
    swc_units *units = swc_value_reader_units(task->reader);
    swc_status status =
        swc_units_district(units, task->text, task->facts->province, &match, task->error);
    if (status == SWC_OK && match.status == SWC_UNIT_UNKNOWN) {
        swc_str name = skip_office(task->text);
        if (name.length != task->text.length) {
            status = swc_units_district(units, name, task->facts->province, &match, task->error);
        }
    }
    if (status != SWC_OK) {
        return status;
    }
    if (match.status == SWC_UNIT_SEVERAL) {
        swc_value_find(task->value, SWC_ISSUE_ENUM, "tên này có ở nhiều nơi, hãy viết đủ dấu",
                       "several districts fit, write it with all its marks");
        return SWC_OK;
    }
    if (match.status == SWC_UNIT_UNKNOWN) {
        swc_value_find(task->value, SWC_ISSUE_ENUM,
                       "tên huyện, quận, thị xã, thành phố theo danh mục 2021-2025",
                       "a district of the 2021-2025 list");
        return SWC_OK;
    }
    return swc_value_set(task, match.name, strlen(match.name));
}
