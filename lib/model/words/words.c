/* Finds what a cell of an enum column means. The exact phrases stand in phrases.c;
 * categories, devices, levels and signals, which are read word by word, have files of their own. */
#include "model/words/words.h"

#include "model/words/phrases.h"

#include "swc/hash.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum { KEY_BYTES = 96, ARENA_BYTES = 4 << 20 };

struct swc_words {
    swc_arena arena;
    swc_keymap phrases; /* vocabulary letter and phrase: index into the list of the column */
};

/* Which column speaks which vocabulary. */
static const struct {
    swc_kind kind;
    const char *column;
    swc_vocabulary vocabulary;
} columns[] = {
    {SWC_STUDENTS, "sex", SWC_WORDS_SEX},
    {SWC_STUDENTS, "level", SWC_WORDS_LEVEL},
    {SWC_STUDENTS, "category", SWC_WORDS_CATEGORY},
    {SWC_STUDENTS, "devices_owned", SWC_WORDS_OWNED},
    {SWC_STUDENTS, "internet_home", SWC_WORDS_HOME_INTERNET},
    {SWC_STUDENTS, "needs", SWC_WORDS_NEEDS},
    {SWC_DEVICES, "type", SWC_WORDS_DEVICE_TYPE},
    {SWC_DEVICES, "condition", SWC_WORDS_CONDITION},
    {SWC_DEVICES, "sim_slot", SWC_WORDS_YES_NO},
    {SWC_DEVICES, "status", SWC_WORDS_DEVICE_STATUS},
    {SWC_DONATIONS, "entry", SWC_WORDS_ENTRY},
    {SWC_DONATIONS, "donor_type", SWC_WORDS_DONOR_TYPE},
    {SWC_DONATIONS, "form", SWC_WORDS_FORM},
    {SWC_SCHOOLS, "level", SWC_WORDS_LEVEL},
    {SWC_SCHOOLS, "internet", SWC_WORDS_SCHOOL_INTERNET},
    {SWC_SCHOOLS, "coverage", SWC_WORDS_SIGNAL},
    {SWC_COVERAGE, "status", SWC_WORDS_POINT_STATUS},
    {SWC_HANDOVERS, "item", SWC_WORDS_ITEM},
    {SWC_HANDOVERS, "status", SWC_WORDS_HANDOVER_STATUS},
    {SWC_HANDOVERS, "condition", SWC_WORDS_CONDITION},
    {SWC_PLATFORMS, "free_data", SWC_WORDS_YES_NO},
};

/* ---- exact phrases ---- */

static bool add_phrase(swc_words *words, swc_vocabulary vocabulary, swc_str phrase, size_t index)
{
    char *key = swc_arena_take_bytes(&words->arena, phrase.length + 1);
    size_t *value = NULL;
    bool found = false;
    if (key == NULL) {
        return false;
    }
    key[0] = (char)('A' + vocabulary);
    memcpy(key + 1, phrase.data, phrase.length);
    if (!swc_keymap_put(&words->phrases, (swc_str){key, phrase.length + 1}, &value, &found)) {
        return false;
    }
    if (!found) {
        *value = index;
    }
    return true;
}

static size_t word_index(const swc_word *list, const char *word)
{
    size_t index = 0;
    while (list[index].word != NULL && strcmp(list[index].word, word) != 0) {
        index++;
    }
    return index;
}

/* The words themselves and their labels in both languages. */
static bool add_labels(swc_words *words, swc_vocabulary vocabulary, const swc_word *list)
{
    char key[KEY_BYTES];
    for (size_t i = 0; list[i].word != NULL; i++) {
        const char *labels[] = {list[i].word, list[i].vi, list[i].en};
        for (size_t k = 0; k < 3; k++) {
            size_t length = swc_key_into(swc_str_of(labels[k]), key, sizeof key);
            if (length == SIZE_MAX || !add_phrase(words, vocabulary, (swc_str){key, length}, i)) {
                return false;
            }
        }
    }
    return true;
}

static bool add_list(swc_words *words, swc_vocabulary vocabulary, const swc_word *list)
{
    for (const swc_word_phrases *row = swc_phrases; row->word != NULL; row++) {
        size_t index = word_index(list, row->word);
        for (const char *at = row->phrases; row->vocabulary == vocabulary && *at != '\0';) {
            size_t length = strcspn(at, "|");
            if (!add_phrase(words, vocabulary, (swc_str){at, length}, index)) {
                return false;
            }
            at += length + (at[length] == '|' ? 1 : 0);
        }
    }
    return add_labels(words, vocabulary, list);
}

swc_status swc_words_new(swc_words **out, swc_error *error)
{
    swc_words *words = calloc(1, sizeof *words);
    bool done[SWC_WORDS_COUNT] = {false};
    *out = NULL;
    if (words == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&words->arena, ARENA_BYTES);
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        size_t count = 0;
        const swc_column *all = swc_kind_columns(columns[i].kind, &count);
        size_t index = swc_kind_column(columns[i].kind, swc_str_of(columns[i].column));
        if (!done[columns[i].vocabulary] && index < count &&
            !add_list(words, columns[i].vocabulary, all[index].words)) {
            swc_words_free(words);
            return swc_fail_memory(error);
        }
        done[columns[i].vocabulary] = true;
    }
    *out = words;
    return SWC_OK;
}

void swc_words_free(swc_words *words)
{
    if (words != NULL) {
        swc_keymap_free(&words->phrases);
        swc_arena_free(&words->arena);
        free(words);
    }
}

swc_vocabulary swc_words_of(const swc_column *column, swc_kind kind)
{
    for (size_t i = 0; i < sizeof columns / sizeof columns[0]; i++) {
        if (columns[i].kind == kind && strcmp(columns[i].column, column->name) == 0) {
            return columns[i].vocabulary;
        }
    }
    return SWC_WORDS_NONE;
}

static bool find_phrase(const swc_words *words, swc_vocabulary vocabulary, const char *key,
                        size_t *index)
{
    char text[KEY_BYTES + 1];
    size_t length = strlen(key);
    if (length > KEY_BYTES - 1) {
        return false;
    }
    text[0] = (char)('A' + vocabulary);
    memcpy(text + 1, key, length);
    const size_t *found = swc_keymap_get(&words->phrases, (swc_str){text, length + 1});
    if (found != NULL) {
        *index = *found;
    }
    return found != NULL;
}

const char *swc_words_phrase(swc_vocabulary vocabulary, const char *key)
{
    size_t length = strlen(key);
    for (const swc_word_phrases *row = swc_phrases; row->word != NULL; row++) {
        for (const char *at = row->phrases; row->vocabulary == vocabulary && *at != '\0';) {
            size_t size = strcspn(at, "|");
            if (size == length && memcmp(at, key, size) == 0) {
                return row->word;
            }
            at += size + (at[size] == '|' ? 1 : 0);
        }
    }
    return NULL;
}

/* Skip a count before a phrase: "20 máy tính bảng". */
static const char *skip_count(const char *key)
{
    size_t digits = strspn(key, "0123456789");
    return digits > 0 && key[digits] == ' ' ? key + digits + 1 : key;
}

static bool use_word(const swc_word *list, const char *word, swc_word_reading *reading)
{
    size_t index = word == NULL ? 0 : word_index(list, word);
    if (word == NULL || list[index].word == NULL) {
        return false;
    }
    reading->word = list[index].word;
    reading->mask = 1u << index;
    return true;
}

/* "Đã giao cho trường TH Kim Đồng": the word in front. */
static bool read_status(const swc_words *words, swc_vocabulary vocabulary, const swc_column *column,
                        const char *key, swc_word_reading *reading)
{
    char head[KEY_BYTES];
    size_t index = 0;
    size_t length = swc_words_status_length(vocabulary, key);
    if (length == 0 || length >= sizeof head) {
        return false;
    }
    memcpy(head, key, length);
    head[length] = '\0';
    return find_phrase(words, vocabulary, head, &index) &&
           use_word(column->words, column->words[index].word, reading);
}

bool swc_words_read(const swc_words *words, swc_vocabulary vocabulary, const swc_column *column,
                    const char *key, swc_word_reading *reading_out)
{
    size_t index = 0;
    bool rest = false;
    *reading_out = (swc_word_reading){0};
    if (key[0] == '\0') {
        return false;
    }
    if (vocabulary == SWC_WORDS_CATEGORY) {
        return swc_words_category(key, false, reading_out);
    }
    if (vocabulary == SWC_WORDS_OWNED) {
        return swc_words_owned(key, reading_out);
    }
    if (find_phrase(words, vocabulary, key, &index)) {
        return use_word(column->words, column->words[index].word, reading_out);
    }
    switch (vocabulary) {
    case SWC_WORDS_LEVEL:
        reading_out->mask = swc_words_levels(key, &rest);
        if (rest || reading_out->mask == 0) {
            return false;
        }
        reading_out->several = (reading_out->mask & (reading_out->mask - 1)) != 0;
        while ((reading_out->mask >> index & 1u) == 0) {
            index++;
        }
        reading_out->word = column->words[index].word;
        return true;
    case SWC_WORDS_HOME_INTERNET:
        return use_word(column->words, swc_words_internet(key), reading_out);
    case SWC_WORDS_NEEDS:
        return use_word(column->words, swc_words_needs(key), reading_out);
    case SWC_WORDS_SIGNAL:
        return use_word(column->words, swc_words_signal(key), reading_out);
    case SWC_WORDS_DEVICE_TYPE:
    case SWC_WORDS_ITEM:
    case SWC_WORDS_FORM:
        if (find_phrase(words, vocabulary, skip_count(key), &index)) {
            return use_word(column->words, column->words[index].word, reading_out);
        }
        return use_word(column->words, swc_words_device(key), reading_out);
    case SWC_WORDS_CONDITION:
        return use_word(column->words,
                        swc_words_is_faulty(key) ? "faulty" : swc_words_condition(key),
                        reading_out);
    case SWC_WORDS_DEVICE_STATUS:
        return read_status(words, vocabulary, column, key, reading_out) ||
               use_word(column->words, swc_words_is_faulty(key) ? "faulty" : NULL, reading_out);
    case SWC_WORDS_SCHOOL_INTERNET:
        return use_word(column->words, swc_words_line(key), reading_out);
    case SWC_WORDS_POINT_STATUS:
        return read_status(words, vocabulary, column, key, reading_out) ||
               use_word(column->words, swc_words_point(key), reading_out);
    default:
        return read_status(words, vocabulary, column, key, reading_out);
    }
}
