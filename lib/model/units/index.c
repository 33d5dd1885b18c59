/* The names of units in the forms by which they are found, and the spellings that were seen before.
 * What a text means is decided in units.c and communes.c. */
#include "model/units/index.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum {
    MEMO_MAX = 1 << 14, /* remembered spellings; what comes later is looked up each time */
    ARENA_BYTES = 16 << 20,
};

/* ---- the forms of a name ---- */

/*
 * The loosest form: no diacritics, no spaces, and a final k, ch or c of a syllable alike, so that
 * "Krông Pak", "Krông Pách" and "Krông Pắc", "Krông Ana" and "Krông A Na", "01" and "1" are one.
 */
void swc_units_loosen(const char *key, char loose[SWC_UNITS_KEY_BYTES])
{
    size_t length = 0;
    for (const char *c = key; *c != '\0'; c++) {
        bool last = c[1] == ' ' || c[1] == '\0';
        bool zero_head = *c == '0' && !last && (c == key || c[-1] == ' ');
        if (*c == ' ' || zero_head || (*c == 'h' && last && c > key && c[-1] == 'c')) {
            continue;
        }
        loose[length++] = *c == 'k' && last && c > key && c[-1] != ' ' ? 'c' : *c;
    }
    loose[length] = '\0';
}

/* Words before a name that say its kind, in key form. `kinds` is a mask of swc_unit_kind. */
static const struct {
    const char *word;
    unsigned kinds;
    bool needs_letter; /* an abbreviation only when a name follows that is no number */
} kind_words[] = {
    {"thanh pho", 1u << SWC_KIND_CITY, false},    {"tp", 1u << SWC_KIND_CITY, false},
    {"t pho", 1u << SWC_KIND_CITY, false},        {"t p", 1u << SWC_KIND_CITY, false},
    {"thi xa", 1u << SWC_KIND_TOWN, false},       {"tx", 1u << SWC_KIND_TOWN, false},
    {"t xa", 1u << SWC_KIND_TOWN, false},         {"t x", 1u << SWC_KIND_TOWN, false},
    {"huyen", 1u << SWC_KIND_RURAL, false},       {"h", 1u << SWC_KIND_RURAL, true},
    {"quan", 1u << SWC_KIND_URBAN, false},        {"q", 1u << SWC_KIND_URBAN, false},
    {"thi tran", 1u << SWC_KIND_TOWNSHIP, false}, {"tt", 1u << SWC_KIND_TOWNSHIP, false},
    {"t tran", 1u << SWC_KIND_TOWNSHIP, false},   {"t t", 1u << SWC_KIND_TOWNSHIP, false},
    {"phuong", 1u << SWC_KIND_WARD, false},       {"p", 1u << SWC_KIND_WARD, false},
    {"xa", 1u << SWC_KIND_COMMUNE, false},        {"x", 1u << SWC_KIND_COMMUNE, true},
    {"dac khu", 1u << SWC_KIND_ZONE, false},
};

/* The name behind the kind at the start of a key; *kinds_out is 0 when no kind is there. */
const char *swc_units_skip_kind(const char *key, unsigned allowed, unsigned *kinds_out)
{
    *kinds_out = 0;
    for (size_t i = 0; i < sizeof kind_words / sizeof kind_words[0]; i++) {
        size_t length = strlen(kind_words[i].word);
        if ((kind_words[i].kinds & allowed) != 0 && strncmp(key, kind_words[i].word, length) == 0 &&
            key[length] == ' ') {
            const char *rest = key + length + 1;
            if (kind_words[i].needs_letter && *rest >= '0' && *rest <= '9') {
                continue;
            }
            *kinds_out = kind_words[i].kinds;
            return rest;
        }
    }
    return key;
}

/* Whether the last name stands apart when written without its kind: "Phường 1" stays whole. */
bool swc_units_is_number(const char *name)
{
    return name[strspn(name, "0123456789")] == '\0';
}

/* ---- indexes ---- */

static bool index_add(swc_arena *arena, swc_name_index *index, const char *key, uint16_t item)
{
    swc_str text = swc_arena_copy(arena, swc_str_of(key));
    size_t *first = NULL;
    bool found = false;
    if (text.data == NULL || !swc_keymap_put(&index->map, text, &first, &found)) {
        return false;
    }
    index->next[item] = SWC_UNITS_NO_ITEM;
    if (!found) {
        *first = item;
        return true;
    }
    size_t last = *first; /* keep the order of the table: append */
    while (index->next[last] != SWC_UNITS_NO_ITEM) {
        last = index->next[last];
    }
    index->next[last] = item;
    return true;
}

static bool index_init(swc_name_index *index, size_t count)
{
    index->next = calloc(count, sizeof *index->next);
    return index->next != NULL;
}

static void index_free(swc_name_index *index)
{
    swc_keymap_free(&index->map);
    free(index->next);
}

uint16_t swc_units_first(const swc_name_index *index, const char *key)
{
    const size_t *first = swc_keymap_get(&index->map, swc_str_of(key));
    return first == NULL ? (uint16_t)SWC_UNITS_NO_ITEM : (uint16_t)*first;
}

/* The name of a district as the toolkit writes it; static text. */
const char *swc_district_name(swc_unit district)
{
    static const char *const numbered[] = {"Quận 1", "Quận 2",  "Quận 3",  "Quận 4",
                                           "Quận 5", "Quận 6",  "Quận 7",  "Quận 8",
                                           "Quận 9", "Quận 10", "Quận 11", "Quận 12"};
    const char *name = swc_district_rows[district].name;
    if (!swc_units_is_number(name)) {
        return name;
    }
    int number = 0;
    for (const char *c = name; *c != '\0'; c++) {
        number = number * 10 + (*c - '0');
    }
    return number >= 1 && number <= 12 ? numbered[number - 1] : name;
}

swc_unit swc_district_province(swc_unit district)
{
    return swc_district_rows[district].province;
}

const char *swc_province_name(swc_unit province)
{
    return swc_province_rows[province].name;
}

static bool index_districts(swc_units *units)
{
    char key[SWC_UNITS_KEY_BYTES];
    char loose[SWC_UNITS_KEY_BYTES];
    if (!index_init(&units->by_name, SWC_DISTRICT_COUNT) ||
        !index_init(&units->by_key, SWC_DISTRICT_COUNT) ||
        !index_init(&units->by_loose, SWC_DISTRICT_COUNT)) {
        return false;
    }
    for (uint16_t i = 0; i < SWC_DISTRICT_COUNT; i++) {
        const char *name = swc_district_name(i);
        swc_key_into(swc_str_of(swc_district_rows[i].name), key, sizeof key);
        swc_units_loosen(key, loose);
        if (!index_add(&units->arena, &units->by_name, name, i) ||
            !index_add(&units->arena, &units->by_key, key, i) ||
            !index_add(&units->arena, &units->by_loose, loose, i)) {
            return false;
        }
    }
    return true;
}

bool swc_units_index_communes(swc_units *units)
{
    char key[SWC_UNITS_KEY_BYTES];
    char loose[SWC_UNITS_KEY_BYTES];
    if (units->has_communes) {
        return true;
    }
    if ((units->old_communes.next == NULL &&
         !index_init(&units->old_communes, SWC_COMMUNE_COUNT)) ||
        (units->new_communes.next == NULL &&
         !index_init(&units->new_communes, SWC_COMMUNE_COUNT))) {
        return false;
    }
    for (uint16_t i = 0; i < SWC_COMMUNE_COUNT; i++) {
        swc_key_into(swc_str_of(swc_commune_rows[i].name), key, sizeof key);
        swc_units_loosen(key, loose);
        if (!index_add(&units->arena, &units->old_communes, loose, i)) {
            return false;
        }
        swc_key_into(swc_str_of(swc_commune_rows[i].new_name), key, sizeof key);
        swc_units_loosen(key, loose);
        if (!index_add(&units->arena, &units->new_communes, loose, i)) {
            return false;
        }
    }
    units->has_communes = true;
    return true;
}

swc_status swc_units_new(swc_units **out, swc_error *error)
{
    swc_units *units = calloc(1, sizeof *units);
    *out = NULL;
    if (units == NULL) {
        return swc_fail_memory(error);
    }
    swc_arena_init(&units->arena, ARENA_BYTES);
    if (!index_districts(units)) {
        swc_units_free(units);
        return swc_fail_memory(error);
    }
    *out = units;
    return SWC_OK;
}

void swc_units_free(swc_units *units)
{
    if (units == NULL) {
        return;
    }
    index_free(&units->by_name);
    index_free(&units->by_key);
    index_free(&units->by_loose);
    index_free(&units->old_communes);
    index_free(&units->new_communes);
    swc_keymap_free(&units->memo);
    free(units->whole_names[0]);
    free(units->whole_names[1]);
    free(units->remembered);
    swc_arena_free(&units->arena);
    free(units);
}

/* ---- spellings seen before ---- */

/* The place of a spelling among the remembered ones; NULL in *slot: look up and do not remember. */
bool swc_units_recall(swc_units *units, char task, swc_unit province, swc_str first, swc_str second,
                      swc_unit_match **slot, bool *known)
{
    char text[2 * SWC_UNITS_KEY_BYTES];
    size_t length = first.length + second.length + 3;
    *known = false;
    *slot = NULL;
    if (length > sizeof text) {
        return true;
    }
    text[0] = task;
    text[1] = province == SWC_UNIT_NONE ? '~' : (char)(' ' + province);
    memcpy(text + 2, first.data == NULL ? "" : first.data, first.length);
    text[2 + first.length] = '\t';
    memcpy(text + 3 + first.length, second.data == NULL ? "" : second.data, second.length);
    swc_str key = {text, length};
    size_t *index = swc_keymap_get(&units->memo, key);
    if (index != NULL) {
        *known = true;
        *slot = &units->remembered[*index];
        return true;
    }
    if (units->remembered_count == MEMO_MAX) {
        return true;
    }
    key = swc_arena_copy(&units->arena, key);
    bool found = false;
    if (key.data == NULL ||
        !swc_grow((void **)&units->remembered, &units->remembered_capacity,
                  units->remembered_count + 1, sizeof *units->remembered) ||
        !swc_keymap_put(&units->memo, key, &index, &found)) {
        return false;
    }
    *index = units->remembered_count;
    *slot = &units->remembered[units->remembered_count++];
    return true;
}
