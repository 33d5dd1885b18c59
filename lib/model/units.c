/* Finds administrative units through spelling variants. The names themselves stand in units_data.c;
 * nothing here knows of files or rows. */
#include "model/units.h"

#include "model/units_data.h"
#include "swc/hash.h"
#include "swc/memory.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

enum {
    KEY_BYTES = 160,
    MEMO_MAX = 1 << 14, /* remembered spellings; what comes later is looked up each time */
    ARENA_BYTES = 16 << 20,
    NONE = UINT16_MAX,
};

/* An index over names in one form: the first item of a key, and the next one of the same key. */
typedef struct name_index {
    swc_keymap map;
    uint16_t *next; /* [count] */
} name_index;

struct swc_units {
    swc_arena arena;
    name_index by_name;                    /* districts, as written by the toolkit */
    name_index by_key;                     /* without diacritics */
    name_index by_loose;                   /* and without spaces, k like c */
    name_index old_communes, new_communes; /* by loose key; made when first asked */
    bool has_communes;
    /* names that keep their kind, by commune, old and new: made once each */
    const char **whole_names[2];
    bool out_of_memory; /* since the last public call */
    swc_keymap memo; /* "province, text" or "province, district, text": index into `remembered` */
    swc_unit_match *remembered;
    size_t remembered_count, remembered_capacity;
};

/* ---- the forms of a name ---- */

/*
 * The loosest form: no diacritics, no spaces, and a final k, ch or c of a syllable alike, so that
 * "Krông Pak", "Krông Pách" and "Krông Pắc", "Krông Ana" and "Krông A Na", "01" and "1" are one.
 */
static void loosen(const char *key, char loose[KEY_BYTES])
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

#define DISTRICT_KINDS                                                                             \
    ((1u << SWC_KIND_CITY) | (1u << SWC_KIND_TOWN) | (1u << SWC_KIND_RURAL) |                      \
     (1u << SWC_KIND_URBAN))
#define COMMUNE_KINDS                                                                              \
    ((1u << SWC_KIND_TOWNSHIP) | (1u << SWC_KIND_WARD) | (1u << SWC_KIND_COMMUNE) |                \
     (1u << SWC_KIND_ZONE))

static const char *const kind_labels[] = {"",         "Thành phố", "Thị xã", "Huyện",  "Quận",
                                          "Thị trấn", "Phường",    "Xã",     "Đặc khu"};

/* The name behind the kind at the start of a key; *kinds_out is 0 when no kind is there. */
static const char *skip_kind(const char *key, unsigned allowed, unsigned *kinds_out)
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

/* Other names of districts that no rule of spelling gives; loose keys. */
static const struct {
    const char *loose;
    const char *name;
} aliases[] = {
    {"bmt", "Buôn Ma Thuột"},
    {"buonmethuot", "Buôn Ma Thuột"},
    {"banmethuot", "Buôn Ma Thuột"},
    {"banmathuot", "Buôn Ma Thuột"},
    {"tpbmt", "Buôn Ma Thuột"},
    {"mdrac", "M'Đrắk"},
    {"madrac", "M'Đrắk"},
    {"eahoelo", "Ea H'leo"},
    {"cumogar", "Cư M'gar"},
    {"easup", "Ea Súp"},
    {"iasup", "Ea Súp"},
    {"iahleo", "Ea H'leo"},
    {"crongpac", "Krông Pắc"},
    {"crongbuc", "Krông Búk"},
    {"crongnang", "Krông Năng"},
    {"crongbong", "Krông Bông"},
    {"crongana", "Krông A Na"},
};

/* Whether the last name stands apart when written without its kind: "Phường 1" stays whole. */
static bool is_number(const char *name)
{
    return name[strspn(name, "0123456789")] == '\0';
}

/* ---- indexes ---- */

static bool index_add(swc_arena *arena, name_index *index, const char *key, uint16_t item)
{
    swc_str text = swc_arena_copy(arena, swc_str_of(key));
    size_t *first = NULL;
    bool found = false;
    if (text.data == NULL || !swc_keymap_put(&index->map, text, &first, &found)) {
        return false;
    }
    index->next[item] = NONE;
    if (!found) {
        *first = item;
        return true;
    }
    size_t last = *first; /* keep the order of the table: append */
    while (index->next[last] != NONE) {
        last = index->next[last];
    }
    index->next[last] = item;
    return true;
}

static bool index_init(name_index *index, size_t count)
{
    index->next = calloc(count, sizeof *index->next);
    return index->next != NULL;
}

static void index_free(name_index *index)
{
    swc_keymap_free(&index->map);
    free(index->next);
}

static uint16_t index_first(const name_index *index, const char *key)
{
    const size_t *first = swc_keymap_get(&index->map, swc_str_of(key));
    return first == NULL ? (uint16_t)NONE : (uint16_t)*first;
}

/* The name of a district as the toolkit writes it; static text. */
const char *swc_district_name(swc_unit district)
{
    static const char *const numbered[] = {"Quận 1", "Quận 2",  "Quận 3",  "Quận 4",
                                           "Quận 5", "Quận 6",  "Quận 7",  "Quận 8",
                                           "Quận 9", "Quận 10", "Quận 11", "Quận 12"};
    const char *name = swc_district_rows[district].name;
    if (!is_number(name)) {
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
    char key[KEY_BYTES];
    char loose[KEY_BYTES];
    if (!index_init(&units->by_name, SWC_DISTRICT_COUNT) ||
        !index_init(&units->by_key, SWC_DISTRICT_COUNT) ||
        !index_init(&units->by_loose, SWC_DISTRICT_COUNT)) {
        return false;
    }
    for (uint16_t i = 0; i < SWC_DISTRICT_COUNT; i++) {
        const char *name = swc_district_name(i);
        swc_key_into(swc_str_of(swc_district_rows[i].name), key, sizeof key);
        loosen(key, loose);
        if (!index_add(&units->arena, &units->by_name, name, i) ||
            !index_add(&units->arena, &units->by_key, key, i) ||
            !index_add(&units->arena, &units->by_loose, loose, i)) {
            return false;
        }
    }
    return true;
}

static bool index_communes(swc_units *units)
{
    char key[KEY_BYTES];
    char loose[KEY_BYTES];
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
        loosen(key, loose);
        if (!index_add(&units->arena, &units->old_communes, loose, i)) {
            return false;
        }
        swc_key_into(swc_str_of(swc_commune_rows[i].new_name), key, sizeof key);
        loosen(key, loose);
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
static bool recall(swc_units *units, char task, swc_unit province, swc_str first, swc_str second,
                   swc_unit_match **slot, bool *known)
{
    char text[2 * KEY_BYTES];
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

/* ---- districts ---- */

static bool suits_province(uint16_t district, swc_unit province)
{
    if (province == SWC_UNIT_NONE) {
        return false;
    }
    uint8_t own = swc_district_rows[district].province;
    return own == province ||
           swc_province_rows[own].new_index == swc_province_rows[province].new_index;
}

/* One name out of the districts that share a key: all alike, or those of the province. */
static swc_unit_match choose_district(const name_index *index, uint16_t first, swc_unit province)
{
    swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    for (int pass = 0; pass < 2 && match.status != SWC_UNIT_FOUND; pass++) {
        match = (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
        for (uint16_t i = first; i != NONE; i = index->next[i]) {
            if (pass == 0 && !suits_province(i, province)) {
                continue;
            }
            const char *name = swc_district_name(i);
            if (match.status == SWC_UNIT_UNKNOWN) {
                match = (swc_unit_match){SWC_UNIT_FOUND, i, name};
            } else if (strcmp(match.name, name) != 0) {
                match = (swc_unit_match){SWC_UNIT_SEVERAL, SWC_UNIT_NONE, NULL};
                break;
            }
        }
        if (match.status == SWC_UNIT_SEVERAL) {
            return match;
        }
    }
    return match;
}

static swc_unit_match find_by_key(swc_units *units, const char *key, swc_unit province)
{
    char loose[KEY_BYTES];
    uint16_t first = index_first(&units->by_key, key);
    if (first != NONE) {
        return choose_district(&units->by_key, first, province);
    }
    loosen(key, loose);
    first = index_first(&units->by_loose, loose);
    if (first != NONE) {
        return choose_district(&units->by_loose, first, province);
    }
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
        if (strcmp(loose, aliases[i].loose) == 0) {
            first = index_first(&units->by_name, aliases[i].name);
            return choose_district(&units->by_name, first, province);
        }
    }
    return (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
}

/* Cut ", tỉnh Đắk Lắk" off a name; the province it names goes to *province. */
static swc_str cut_province(swc_units *units, swc_str text, swc_unit *province)
{
    for (size_t i = text.length; i > 0; i--) {
        char c = text.data[i - 1];
        bool dash = c == '-' && i >= 2 && text.data[i - 2] == ' ';
        if (c == ',' || c == ';' || c == '(' || c == '\n' || dash) {
            swc_str tail = {text.data + i, text.length - i};
            swc_unit named = swc_units_province(units, tail);
            if (named == SWC_UNIT_NONE) {
                return text;
            }
            *province = named;
            return (swc_str){text.data, i - 1};
        }
    }
    return text;
}

/* As written, trimmed, NFC, with the ASCII apostrophe, is a name of the toolkit. */
static swc_unit_match find_written(swc_units *units, swc_str name, swc_unit province)
{
    const size_t *first = swc_keymap_get(&units->by_name.map, name);
    if (first == NULL) {
        return (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    }
    return choose_district(&units->by_name, (uint16_t)*first, province);
}

/* The bare name with its diacritics, in title case or not: "HUYỆN PHÙ MỸ" is not Phú Mỹ. */
static bool same_fold(swc_buf *a, swc_buf *b, swc_str text, const char *name)
{
    swc_buf_clear(a);
    swc_buf_clear(b);
    return swc_fold_add(a, text) && swc_fold_add(b, swc_str_of(name)) && a->length >= b->length &&
           memcmp(a->data + a->length - b->length, b->data, b->length) == 0;
}

/* Several names share the key: the one whose diacritics are written wins. */
static swc_status settle_by_marks(swc_units *units, swc_str text, const char *key,
                                  swc_unit_match *match, swc_error *error)
{
    swc_buf a = {0};
    swc_buf b = {0};
    size_t hits = 0;
    bool failed = false;
    for (uint16_t i = index_first(&units->by_key, key); i != NONE; i = units->by_key.next[i]) {
        const char *name = swc_district_name(i);
        bool same = same_fold(&a, &b, text, name);
        failed = failed || a.data == NULL || b.data == NULL;
        if (same && (hits == 0 || strcmp(match->name, name) != 0)) {
            *match = (swc_unit_match){SWC_UNIT_FOUND, i, name};
            hits++;
        }
    }
    swc_buf_free(&a);
    swc_buf_free(&b);
    if (hits > 1) {
        *match = (swc_unit_match){SWC_UNIT_SEVERAL, SWC_UNIT_NONE, NULL};
    }
    return failed ? swc_fail_memory(error) : SWC_OK;
}

static swc_status look_up_district(swc_units *units, swc_str text, swc_unit province,
                                   swc_unit_match *match, swc_error *error)
{
    char key[KEY_BYTES];
    unsigned kinds = 0;
    swc_str bare = cut_province(units, text, &province);
    if (swc_key_into(bare, key, sizeof key) == SIZE_MAX || key[0] == '\0') {
        return SWC_OK;
    }
    const char *name = skip_kind(key, DISTRICT_KINDS, &kinds);
    *match = find_by_key(units, name, province);
    if (match->status == SWC_UNIT_UNKNOWN && kinds != 0) {
        *match = find_by_key(units, key, province); /* "Quan Hóa" is a name, not a quận */
    }
    if (match->status == SWC_UNIT_SEVERAL) {
        return settle_by_marks(units, bare, name, match, error);
    }
    return SWC_OK;
}

swc_status swc_units_district(swc_units *units, swc_str text, swc_unit province,
                              swc_unit_match *match_out, swc_error *error)
{
    swc_unit_match *slot = NULL;
    bool known = false;
    *match_out = find_written(units, text, province);
    if (match_out->status == SWC_UNIT_FOUND) {
        match_out->status = SWC_UNIT_EXACT;
        return SWC_OK;
    }
    *match_out = (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    if (!recall(units, 'd', province, text, (swc_str){NULL, 0}, &slot, &known)) {
        return swc_fail_memory(error);
    }
    if (known) {
        *match_out = *slot;
        return SWC_OK;
    }
    swc_status status = look_up_district(units, text, province, match_out, error);
    if (slot != NULL) {
        *slot = *match_out;
    }
    return status;
}

/* ---- provinces ---- */

swc_unit swc_units_province(swc_units *units, swc_str text)
{
    char key[KEY_BYTES];
    char wanted[KEY_BYTES];
    char other[KEY_BYTES];
    (void)units;
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return SWC_UNIT_NONE;
    }
    const char *name = key;
    if (strncmp(name, "tinh ", 5) == 0) {
        name += 5;
    } else {
        unsigned kinds = 0;
        name = skip_kind(key, 1u << SWC_KIND_CITY, &kinds);
    }
    if (strcmp(name, "hcm") == 0 || strcmp(name, "tphcm") == 0) {
        name = "ho chi minh";
    } else if (strcmp(name, "hue") == 0) {
        name = "thua thien hue";
    }
    loosen(name, wanted);
    for (swc_unit i = 0; i < SWC_PROVINCE_COUNT; i++) {
        swc_key_into(swc_str_of(swc_province_rows[i].name), key, sizeof key);
        loosen(key, other);
        if (strcmp(wanted, other) == 0) {
            return i;
        }
    }
    return SWC_UNIT_NONE;
}

/* ---- communes ---- */

/* "Phường" and "1" as one text of the arena; NULL when memory ends. */
static const char *join_kind(swc_arena *arena, const char *kind, const char *name)
{
    char whole[96];
    size_t kind_length = strlen(kind);
    size_t name_length = strlen(name);
    memcpy(whole, kind, kind_length);
    whole[kind_length] = ' ';
    memcpy(whole + kind_length + 1, name, name_length + 1);
    return swc_arena_copy(arena, (swc_str){whole, kind_length + 1 + name_length}).data;
}

/* A commune's name as the toolkit writes it, with its kind where the bare name would not do. */
static const char *commune_name(swc_units *units, const swc_commune_row *row, bool new_name)
{
    const char *name = new_name ? row->new_name : row->name;
    uint8_t kind = new_name ? row->new_kind : row->kind;
    const swc_district_row *district = &swc_district_rows[row->district];
    bool shared = is_number(name);
    for (uint16_t i = 0; !shared && !new_name && i < district->commune_count; i++) {
        const swc_commune_row *other = &swc_commune_rows[district->first_commune + i];
        shared = other != row && strcmp(other->name, name) == 0;
    }
    if (!shared || kind == SWC_KIND_NO_KIND) {
        return name;
    }
    size_t index = (size_t)(row - swc_commune_rows);
    const char **known = units->whole_names[new_name];
    if (known == NULL) {
        known = calloc(SWC_COMMUNE_COUNT, sizeof *known);
        units->whole_names[new_name] = known;
    }
    if (known != NULL && known[index] == NULL) {
        known[index] = join_kind(&units->arena, kind_labels[kind], name);
    }
    if (known == NULL || known[index] == NULL) {
        units->out_of_memory = true;
        return name;
    }
    return known[index];
}

typedef struct commune_query {
    swc_str text; /* as written */
    const char *key;
    char loose[KEY_BYTES]; /* without its kind */
    char whole[KEY_BYTES]; /* with what looked like a kind */
    unsigned kinds;        /* 0: no kind was written */
} commune_query;

static bool make_query(commune_query *query, char key[KEY_BYTES], swc_str text)
{
    *query = (commune_query){.text = text, .key = key};
    if (swc_key_into(text, key, KEY_BYTES) == SIZE_MAX || key[0] == '\0') {
        return false;
    }
    loosen(skip_kind(key, COMMUNE_KINDS, &query->kinds), query->loose);
    loosen(key, query->whole);
    return true;
}

/* 0: another name; 1: the same but for spelling; 2: also the kind that was written. */
static int commune_fits(const commune_query *query, const swc_commune_row *row, bool new_name)
{
    char key[KEY_BYTES];
    char loose[KEY_BYTES];
    swc_key_into(swc_str_of(new_name ? row->new_name : row->name), key, sizeof key);
    loosen(key, loose);
    uint8_t kind = new_name ? row->new_kind : row->kind;
    if (strcmp(loose, query->loose) == 0) {
        return (query->kinds & (1u << kind)) != 0 ? 2 : 1;
    }
    return query->kinds != 0 && strcmp(loose, query->whole) == 0 ? 1 : 0;
}

/* Whether the name stands in the text with all its marks (case apart). */
static bool written_alike(swc_units *units, const commune_query *query, const char *name)
{
    swc_buf a = {0};
    swc_buf b = {0};
    bool alike = same_fold(&a, &b, query->text, name);
    units->out_of_memory = units->out_of_memory || a.data == NULL || b.data == NULL;
    swc_buf_free(&a);
    swc_buf_free(&b);
    return alike;
}

/* The best commune of one district by its old or its new names. */
static void match_in_district(swc_units *units, const commune_query *query, uint16_t district,
                              bool new_names, swc_unit_match *match)
{
    const swc_district_row *row = &swc_district_rows[district];
    int best = 0;
    for (uint16_t i = 0; i < row->commune_count; i++) {
        const swc_commune_row *commune = &swc_commune_rows[row->first_commune + i];
        int score = commune_fits(query, commune, new_names);
        const char *name = new_names ? commune->new_name : commune->name;
        if (score > 0 && written_alike(units, query, name)) {
            score += 2;
        }
        if (score < best || score == 0) {
            continue;
        }
        const char *whole = commune_name(units, commune, new_names);
        if (score == best && match->status == SWC_UNIT_FOUND && strcmp(whole, match->name) != 0) {
            *match = (swc_unit_match){SWC_UNIT_SEVERAL, SWC_UNIT_NONE, NULL};
        } else if (score > best) {
            *match = (swc_unit_match){SWC_UNIT_FOUND, (swc_unit)(row->first_commune + i), whole};
            best = score;
        }
    }
}

static void match_commune(swc_units *units, const commune_query *query, swc_str district,
                          swc_unit_match *match)
{
    const size_t *first = swc_keymap_get(&units->by_name.map, district);
    for (int new_names = 0; new_names < 2 && match->status == SWC_UNIT_UNKNOWN; new_names++) {
        for (uint16_t i = first == NULL ? (uint16_t)NONE : (uint16_t)*first;
             i != NONE && match->status == SWC_UNIT_UNKNOWN; i = units->by_name.next[i]) {
            match_in_district(units, query, i, new_names == 1, match);
        }
    }
    if (match->status == SWC_UNIT_FOUND && swc_str_equal(query->text, swc_str_of(match->name))) {
        match->status = SWC_UNIT_EXACT;
    }
}

swc_status swc_units_commune(swc_units *units, swc_str district, swc_str text,
                             swc_unit_match *match_out, swc_error *error)
{
    swc_unit_match *slot = NULL;
    bool known = false;
    char key[KEY_BYTES];
    commune_query query;
    *match_out = (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    if (!recall(units, 'c', SWC_UNIT_NONE, district, text, &slot, &known)) {
        return swc_fail_memory(error);
    }
    if (known) {
        *match_out = *slot;
        return SWC_OK;
    }
    units->out_of_memory = false;
    if (make_query(&query, key, text)) {
        match_commune(units, &query, district, match_out);
    }
    if (slot != NULL) {
        *slot = *match_out;
    }
    return units->out_of_memory ? swc_fail_memory(error) : SWC_OK;
}

/* ---- the district of a commune ---- */

typedef struct district_vote {
    uint16_t district;
    bool several;
    const swc_commune_row *row;
    bool new_name;
} district_vote;

static void vote(district_vote *votes, const commune_query *query, const name_index *index,
                 bool new_names, swc_unit province)
{
    for (uint16_t i = index_first(index, query->loose); i != NONE; i = index->next[i]) {
        const swc_commune_row *row = &swc_commune_rows[i];
        uint8_t kind = new_names ? row->new_kind : row->kind;
        if ((province != SWC_UNIT_NONE && !suits_province(row->district, province)) ||
            (query->kinds != 0 && (query->kinds & (1u << kind)) == 0)) {
            continue;
        }
        if (votes->row == NULL || (new_names && !votes->new_name)) {
            votes->row = row;
            votes->new_name = new_names;
        }
        votes->several =
            votes->several || (votes->district != NONE && votes->district != row->district);
        votes->district = row->district;
    }
}

swc_status swc_units_district_of(swc_units *units, swc_str commune, swc_unit province,
                                 swc_unit_match *match_out, const char **commune_out,
                                 swc_error *error)
{
    char key[KEY_BYTES];
    commune_query query;
    district_vote votes = {.district = NONE};
    *match_out = (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    swc_str bare = cut_province(units, commune, &province);
    if (!index_communes(units)) {
        return swc_fail_memory(error);
    }
    if (!make_query(&query, key, bare)) {
        return SWC_OK;
    }
    vote(&votes, &query, &units->old_communes, false, province);
    vote(&votes, &query, &units->new_communes, true, province);
    if (votes.several) {
        match_out->status = SWC_UNIT_SEVERAL;
    } else if (votes.row != NULL) {
        *match_out =
            (swc_unit_match){SWC_UNIT_FOUND, votes.district, swc_district_name(votes.district)};
        units->out_of_memory = false;
        if (commune_out != NULL) {
            *commune_out = commune_name(units, votes.row, votes.new_name);
        }
        if (units->out_of_memory) {
            return swc_fail_memory(error);
        }
    }
    return SWC_OK;
}
