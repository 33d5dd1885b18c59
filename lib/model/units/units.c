/* Finds provinces and districts through spelling variants. The names themselves stand in
 * data.c; nothing here knows of files or rows. */
#include "model/units/index.h"

#include "text/unicode.h"

#include <string.h>

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

bool swc_units_suits_province(uint16_t district, swc_unit province)
{
    if (province == SWC_UNIT_NONE) {
        return false;
    }
    uint8_t own = swc_district_rows[district].province;
    return own == province ||
           swc_province_rows[own].new_index == swc_province_rows[province].new_index;
}

/* One name out of the districts that share a key: all alike, or those of the province. */
static swc_unit_match choose_district(const swc_name_index *index, uint16_t first,
                                      swc_unit province)
{
    swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    for (int pass = 0; pass < 2 && match.status != SWC_UNIT_FOUND; pass++) {
        match = (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
        for (uint16_t i = first; i != SWC_UNITS_NO_ITEM; i = index->next[i]) {
            if (pass == 0 && !swc_units_suits_province(i, province)) {
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
    char loose[SWC_UNITS_KEY_BYTES];
    uint16_t first = swc_units_first(&units->by_key, key);
    if (first != SWC_UNITS_NO_ITEM) {
        return choose_district(&units->by_key, first, province);
    }
    swc_units_loosen(key, loose);
    first = swc_units_first(&units->by_loose, loose);
    if (first != SWC_UNITS_NO_ITEM) {
        return choose_district(&units->by_loose, first, province);
    }
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0]; i++) {
        if (strcmp(loose, aliases[i].loose) == 0) {
            first = swc_units_first(&units->by_name, aliases[i].name);
            return choose_district(&units->by_name, first, province);
        }
    }
    return (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
}

/* "Kr. Búk", "B. Hồ": the first syllable of names of the highlands, shortened. */
static swc_unit_match find_shortened(swc_units *units, const char *key, swc_unit province)
{
    static const struct {
        const char *brief, *whole;
    } heads[] = {{"kr ", "krong "}, {"k ", "krong "}, {"b ", "buon "}};
    char text[SWC_UNITS_KEY_BYTES];
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        size_t brief = strlen(heads[i].brief);
        size_t whole = strlen(heads[i].whole);
        size_t rest = strlen(key + (strncmp(key, heads[i].brief, brief) == 0 ? brief : 0));
        if (strncmp(key, heads[i].brief, brief) == 0 && whole + rest < sizeof text) {
            memcpy(text, heads[i].whole, whole);
            memcpy(text + whole, key + brief, rest + 1);
            return find_by_key(units, text, province);
        }
    }
    return (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
}

/* Cut ", tỉnh Đắk Lắk" off a name; the province it names goes to *province. */
swc_str swc_units_cut_province(swc_units *units, swc_str text, swc_unit *province)
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
bool swc_units_same_fold(swc_buf *a, swc_buf *b, swc_str text, const char *name)
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
    for (uint16_t i = swc_units_first(&units->by_key, key); i != SWC_UNITS_NO_ITEM;
         i = units->by_key.next[i]) {
        const char *name = swc_district_name(i);
        bool same = swc_units_same_fold(&a, &b, text, name);
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
    char key[SWC_UNITS_KEY_BYTES];
    unsigned kinds = 0;
    swc_str bare = swc_units_cut_province(units, text, &province);
    if (swc_key_into(bare, key, sizeof key) == SIZE_MAX || key[0] == '\0') {
        return SWC_OK;
    }
    const char *name = swc_units_skip_kind(key, SWC_DISTRICT_KINDS, &kinds);
    *match = find_by_key(units, name, province);
    if (match->status == SWC_UNIT_UNKNOWN) {
        *match = find_shortened(units, name, province);
    }
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
    if (!swc_units_recall(units, 'd', province, text, (swc_str){NULL, 0}, &slot, &known)) {
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
    char key[SWC_UNITS_KEY_BYTES];
    char wanted[SWC_UNITS_KEY_BYTES];
    char other[SWC_UNITS_KEY_BYTES];
    (void)units;
    if (swc_key_into(text, key, sizeof key) == SIZE_MAX) {
        return SWC_UNIT_NONE;
    }
    const char *name = key;
    if (strncmp(name, "tinh ", 5) == 0) {
        name += 5;
    } else {
        unsigned kinds = 0;
        name = swc_units_skip_kind(key, 1u << SWC_KIND_CITY, &kinds);
    }
    if (strcmp(name, "hcm") == 0 || strcmp(name, "tphcm") == 0) {
        name = "ho chi minh";
    } else if (strcmp(name, "hue") == 0) {
        name = "thua thien hue";
    }
    swc_units_loosen(name, wanted);
    for (swc_unit i = 0; i < SWC_PROVINCE_COUNT; i++) {
        swc_key_into(swc_str_of(swc_province_rows[i].name), key, sizeof key);
        swc_units_loosen(key, other);
        if (strcmp(wanted, other) == 0) {
            return i;
        }
    }
    return SWC_UNIT_NONE;
}
