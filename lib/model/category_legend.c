/* Reads the legend of a category column out of its heading, or out of lines beside the table. What
 * the words of a category mean is known in words/category.c. */
#include "model/category_legend.h"

#include "model/words/words.h"
#include "text/unicode.h"

#include <string.h>

enum {
    PART_BYTES = 160,
    HEADING_BYTES = 1024, /* a longer one is no heading */
    TRIES = 8,            /* places where a legend may begin, and where a part of it may be cut */
};

/* The end of one part of the legend: its items are parted by ; , / or a line break. */
static size_t part_length(swc_str text)
{
    size_t length = 0;
    while (length < text.length && strchr(";,/\n", text.data[length]) == NULL) {
        length++;
    }
    return length;
}

/* A code is one figure or up to three letters. */
static bool is_code(const char *key)
{
    size_t length = strlen(key);
    bool figure = length == 1 && key[0] >= '0' && key[0] <= '9';
    bool letters = length <= 3;
    for (size_t i = 0; i < length; i++) {
        letters = letters && key[i] >= 'a' && key[i] <= 'z';
    }
    return length > 0 && (figure || letters);
}

static const char *category_of(void *context, swc_str words)
{
    char key[PART_BYTES];
    swc_word_reading reading;
    (void)context;
    if (swc_key_into(words, key, sizeof key) == SIZE_MAX ||
        !swc_words_category(key, true, &reading)) {
        return NULL;
    }
    return reading.several || reading.priority != 0 ? "" : reading.word; /* "": several */
}

/* One reading of a heading: what the words mean is the caller's knowledge. */
typedef struct legend_task {
    swc_category_legend *legend;
    swc_legend_meaning meaning;
    void *context;
} legend_task;

static bool is_known_code(const swc_category_legend *legend, const char *code)
{
    bool known = false;
    for (size_t i = 0; i < legend->count; i++) {
        known = known || strcmp(legend->codes[i].code, code) == 0;
    }
    return known;
}

/* "Thiết bị đề nghị (1" before ": MTB": the bracket belongs to what follows. */
static bool is_open(swc_str words)
{
    const char *open = memrchr(words.data, '(', words.length);
    return open != NULL && memchr(open, ')', words.length - (size_t)(open - words.data)) == NULL;
}

/* @param anything  words that mean nothing here explain a code, too */
static bool add_code(legend_task *task, swc_str code, swc_str words, bool anything)
{
    swc_category_legend *legend = task->legend;
    char keys[2][PART_BYTES];
    if (swc_key_into(code, keys[0], sizeof keys[0]) == SIZE_MAX || !is_code(keys[0]) ||
        swc_key_into(words, keys[1], sizeof keys[1]) == SIZE_MAX || keys[1][0] == '\0' ||
        is_known_code(legend, keys[0]) || legend->count == SWC_LEGEND_CODES || is_open(words)) {
        return false;
    }
    while (words.length > 0 && words.data[0] == ' ') {
        words.data++;
        words.length--;
    }
    while (words.length > 0 && strchr(" )].", words.data[words.length - 1]) != NULL) {
        words.length--;
    }
    const char *word = task->meaning(task->context, words);
    word = word != NULL && word[0] == '\0' ? NULL : word;
    if (word == NULL && (!anything || is_code(keys[1]))) {
        return false;
    }
    memcpy(legend->codes[legend->count].code, keys[0], strlen(keys[0]) + 1);
    legend->codes[legend->count++].word = word;
    return true;
}

/* "1 không có": a figure before words that mean something. */
static bool read_figure(legend_task *task, swc_str part)
{
    while (part.length > 0 && part.data[0] == ' ') {
        part = (swc_str){part.data + 1, part.length - 1};
    }
    size_t figures = 0;
    while (figures < part.length && part.data[figures] >= '0' && part.data[figures] <= '9') {
        figures++;
    }
    return figures > 0 && figures < part.length && part.data[figures] == ' ' &&
           add_code(task, (swc_str){part.data, figures},
                    (swc_str){part.data + figures, part.length - figures}, false);
}

/* "1: hộ nghèo", "1 - hộ nghèo", "hộ nghèo = 1", "hộ nghèo (1)". */
static bool read_part(legend_task *task, swc_str part)
{
    for (int anything = 0; anything <= 1; anything++) {
        size_t tries = 0;
        for (size_t at = 0; at < part.length && tries < TRIES; at++) {
            if (strchr(":=-.()", part.data[at]) == NULL) {
                continue;
            }
            tries++;
            swc_str head = {part.data, at};
            swc_str tail = {part.data + at + 1, part.length - at - 1};
            if (add_code(task, head, tail, anything) || add_code(task, tail, head, anything)) {
                return true;
            }
        }
        if (anything == 0 && read_figure(task, part)) {
            return true;
        }
    }
    return false;
}

static bool read_parts(legend_task *task, swc_str text)
{
    task->legend->count = 0;
    while (text.length > 0) {
        size_t length = part_length(text);
        if (!read_part(task, (swc_str){text.data, length})) {
            return false;
        }
        length += length < text.length;
        text.data += length;
        text.length -= length;
    }
    return swc_category_legend_is_whole(task->legend);
}

/* ---- lines beside the table ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_word_byte(char c)
{
    return is_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (unsigned char)c >= 0x80;
}

/* The length of what parts a code from its words: ":", " - ", ")", " là ", "–"; 0: nothing does. */
static size_t parting(swc_str text, size_t at)
{
    static const char *const marks[] = {
        ":",    "=",    "-",         ".",         ")",         "\xE2\x80\x93",
        "là ",  "LÀ ",  "la ",       "LA ",       "nếu ",      "NẾU ",
        "neu ", "NEU ", "nghĩa là ", "NGHĨA LÀ ", "nghia la ", "NGHIA LA "};
    size_t start = at;
    while (at < text.length && text.data[at] == ' ') {
        at++;
    }
    size_t used = 0;
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        size_t length = strlen(marks[i]);
        bool found = at + length <= text.length && memcmp(text.data + at, marks[i], length) == 0;
        used = found ? at + length - start : used;
    }
    return used;
}

/* A code at this place: a figure by itself, or up to three capitals; 0: none. What parts it from
 * its words is in *past_out too. */
static size_t code_at(swc_str text, size_t at, size_t *past_out)
{
    enum { LETTERS = 3 };
    size_t end = at;
    if (at > 0 && is_word_byte(text.data[at - 1])) {
        return 0;
    }
    bool figure = is_digit(text.data[at]);
    end += figure;
    while (!figure && end < text.length && end - at < LETTERS && text.data[end] >= 'A' &&
           text.data[end] <= 'Z') {
        end++;
    }
    bool ends = end > at && (end == text.length || !is_word_byte(text.data[end]));
    size_t used = ends ? parting(text, end) : 0;
    *past_out = end + used;
    return used > 0 ? end - at : 0;
}

/* What the words behind a code mean; NULL: nothing here, or several things. A remark may follow
 * ("2: cận nghèo, còn lại để trống"); a count among them makes them a sum. */
const char *swc_legend_meaning_of(swc_str words, swc_legend_meaning meaning, void *context)
{
    char key[PART_BYTES];
    for (;;) {
        while (words.length > 0 && strchr(" ;,.:-()\n", words.data[words.length - 1]) != NULL) {
            words.length--;
        }
        while (words.length > 0 && words.data[0] == ' ') {
            words.data++;
            words.length--;
        }
        if (words.length == 0 || swc_key_into(words, key, sizeof key) == SIZE_MAX) {
            return NULL;
        }
        for (const char *at = key; *at != '\0'; at++) {
            bool alone = (at == key || at[-1] == ' ') && (at[1] == ' ' || at[1] == '\0');
            if (alone && is_digit(*at)) {
                return NULL;
            }
        }
        const char *word = meaning(context, words);
        if (word != NULL) {
            return word[0] == '\0' ? NULL : word;
        }
        while (words.length > 0 && strchr(";,.(\n", words.data[words.length - 1]) == NULL) {
            words.length--;
        }
    }
}

/* A code that comes twice is another column's the other time, unless both are categories: then
 * nobody knows. */
void swc_legend_put(swc_category_legend *legend, const char *code, const char *word)
{
    for (size_t i = 0; i < legend->count; i++) {
        const char *before = legend->codes[i].word;
        if (strcmp(legend->codes[i].code, code) == 0) {
            bool differs = before != NULL && word != NULL && strcmp(before, word) != 0;
            legend->codes[i].word = differs ? NULL : before != NULL ? before : word;
            return;
        }
    }
    if (legend->count < SWC_LEGEND_CODES) {
        memcpy(legend->codes[legend->count].code, code, SWC_LEGEND_CODE_BYTES);
        legend->codes[legend->count++].word = word;
    }
}

bool swc_legend_next(swc_str line, size_t *at, swc_legend_item *item)
{
    for (size_t start = *at; start < line.length; start++) {
        size_t past = 0;
        size_t length = code_at(line, start, &past);
        if (length == 0) {
            continue;
        }
        size_t end = past;
        size_t ignored = 0;
        while (end < line.length && code_at(line, end, &ignored) == 0) {
            end++;
        }
        if (end > past + 1) {
            (void)swc_key_into((swc_str){line.data + start, length}, item->code, sizeof item->code);
            item->lead = *at == 0 ? (swc_str){line.data, start} : item->words;
            item->words = (swc_str){line.data + past, end - past};
            *at = end;
            return true;
        }
        start = end - 1;
    }
    return false;
}

static void add_line(const legend_task *task, swc_str line)
{
    swc_legend_item item = {0};
    for (size_t at = 0; swc_legend_next(line, &at, &item);) {
        swc_legend_put(task->legend, item.code,
                       swc_legend_meaning_of(item.words, task->meaning, task->context));
    }
}

void swc_category_legend_add_line(swc_category_legend *legend, swc_str line)
{
    legend_task task = {legend, category_of, NULL};
    add_line(&task, line);
}

bool swc_category_legend_is_whole(const swc_category_legend *legend)
{
    size_t count = 0;
    for (size_t i = 0; i < legend->count; i++) {
        count += legend->codes[i].word != NULL;
    }
    return count > 1;
}

bool swc_category_legend_find(const swc_category_legend *legend, swc_str cell,
                              const char **word_out)
{
    char key[SWC_LEGEND_CODE_BYTES];
    bool has_figures = false;
    if (cell.length >= sizeof key || swc_key_into(cell, key, sizeof key) == SIZE_MAX) {
        return false;
    }
    for (size_t i = 0; i < legend->count; i++) {
        if (strcmp(legend->codes[i].code, key) == 0) {
            *word_out = legend->codes[i].word;
            return true;
        }
        has_figures = has_figures || is_digit(legend->codes[i].code[0]);
    }
    *word_out = NULL; /* a figure beside those explained is none of the usual ones */
    return has_figures && is_digit(key[0]) && key[1] == '\0';
}

bool swc_legend_tells(const swc_category_legend *legend)
{
    bool found = false;
    for (size_t i = 0; i < legend->count; i++) {
        found = found || legend->codes[i].word != NULL;
    }
    return found && legend->count > 1;
}

void swc_code_legend_read(swc_str heading, swc_legend_meaning meaning, void *context,
                          swc_category_legend *legend_out)
{
    legend_task task = {legend_out, meaning, context};
    legend_out->count = 0;
    if (heading.length > HEADING_BYTES || part_length(heading) == heading.length) {
        return; /* one part is no legend */
    }
    if (read_parts(&task, heading)) { /* "Hộ nghèo (1), hộ cận nghèo (2)" */
        return;
    }
    size_t tries = 0;
    for (size_t at = 0; at < heading.length && tries < TRIES; at++) {
        if (heading.data[at] != '(' && heading.data[at] != '[' && heading.data[at] != ':') {
            continue; /* behind "Đối tượng (" or "Diện:" */
        }
        tries++;
        swc_str rest = {heading.data + at + 1, heading.length - at - 1};
        while (rest.length > 0 && strchr(" )].;", rest.data[rest.length - 1]) != NULL) {
            rest.length--;
        }
        if (read_parts(&task, rest)) {
            return;
        }
    }
    legend_out->count = 0;
    add_line(&task, heading); /* "1: hộ nghèo 2: hộ cận nghèo 3: khác", "2: 3G/4G" */
    legend_out->count = swc_legend_tells(legend_out) ? legend_out->count : 0;
}

void swc_category_legend_read(swc_str heading, swc_category_legend *legend_out)
{
    swc_code_legend_read(heading, category_of, NULL, legend_out);
    legend_out->count = swc_category_legend_is_whole(legend_out) ? legend_out->count : 0;
}
