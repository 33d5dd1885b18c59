/* Reads schools, classes and communes into keys. Compares nothing. */
#include "ops/dedupe/places.h"

#include "model/units/data.h"
#include "swc/hash.h"

#include <string.h>

enum { REMEMBERED = 1 << 13 }; /* a province has about 1,500 schools and 200 communes */

swc_status places_init(place_reader *reader, swc_error *error)
{
    reader->memo.slot_count = REMEMBERED;
    return swc_units_new(&reader->units, error);
}

void places_free(place_reader *reader)
{
    swc_units_free(reader->units);
    swc_memo_free(&reader->memo);
    swc_buf_free(&reader->folded);
    *reader = (place_reader){0};
}

static uint32_t half_of(uint64_t key)
{
    uint32_t half = (uint32_t)(key ^ key >> 32);
    return half == 0 ? 1 : half;
}

static uint32_t digest_of(swc_str text)
{
    return text.length == 0 ? 0 : half_of(swc_hash64(text));
}

/* What an answer is remembered under: a letter for the question, and the cells. */
typedef struct place_key {
    char bytes[SWC_MEMO_KEY_BYTES];
    size_t length; /* 0: too long to be remembered */
} place_key;

static place_key make_key(char question, swc_str first, swc_str second)
{
    place_key key;
    size_t length = first.length + second.length + 2;
    key.length = length > sizeof key.bytes ? 0 : length;
    if (key.length > 0) {
        key.bytes[0] = question;
        memcpy(key.bytes + 1, first.length > 0 ? first.data : "", first.length);
        key.bytes[first.length + 1] = '\n';
        memcpy(key.bytes + first.length + 2, second.length > 0 ? second.data : "", second.length);
    }
    return key;
}

/* An answer is a number, of a commune two: as it was and as it is today. */
static bool recall(const place_reader *reader, const place_key *key, uint32_t *number_out,
                   uint32_t *before_out)
{
    const swc_memo_slot *slot =
        key->length == 0 ? NULL : swc_memo_get(&reader->memo, (swc_str){key->bytes, key->length});
    *number_out = slot == NULL ? 0 : slot->number;
    if (slot != NULL && before_out != NULL) {
        memcpy(before_out, slot->text, sizeof *before_out);
    }
    return slot != NULL;
}

static void remember(place_reader *reader, const place_key *key, uint32_t number, uint32_t before)
{
    if (key->length > 0) {
        swc_str text = {(const char *)&before, sizeof before};
        swc_memo_put(&reader->memo, (swc_str){key->bytes, key->length}, text, number);
    }
}

static bool fold(place_reader *reader, const dedupe_letters *letters, swc_str text)
{
    swc_buf_clear(&reader->folded);
    return dedupe_fold_text(letters, text, &reader->folded);
}

/* A school's folded name without the words that only say what a school is. */
static uint64_t name_digest(swc_str rest)
{
    static const char *const kinds[][2] = {
        {"truong ", ""},
        {"trung hoc co so ", "thcs "},
        {"trung hoc pho thong ", "thpt "},
        {"tieu hoc ", "th "},
        {"mam non ", "mn "},
        {"mau giao ", "mg "},
        {"pho thong dan toc noi tru ", "ptdtnt "},
    };
    swc_str kind = {NULL, 0};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        size_t length = strlen(kinds[i][0]);
        if (rest.length > length && memcmp(rest.data, kinds[i][0], length) == 0) {
            rest.data += length;
            rest.length -= length;
            kind = swc_str_of(kinds[i][1]);
            if (kind.length > 0) {
                break;
            }
        }
    }
    char name[512];
    size_t length =
        rest.length < sizeof name - kind.length ? rest.length : sizeof name - kind.length;
    memcpy(name, kind.data == NULL ? "" : kind.data, kind.length);
    memcpy(name + kind.length, rest.data, length);
    return swc_hash64((swc_str){name, kind.length + length});
}

swc_status places_school(place_reader *reader, const dedupe_letters *letters, swc_str name,
                         swc_str district, uint32_t *key_out, swc_error *error)
{
    *key_out = 0;
    place_key key = make_key('s', name, district);
    if (recall(reader, &key, key_out, NULL)) {
        return SWC_OK;
    }
    if (!fold(reader, letters, name)) {
        return swc_fail_memory(error);
    }
    if (reader->folded.length > 0) {
        uint64_t digest = name_digest(swc_buf_str(&reader->folded));
        if (!fold(reader, letters, district)) {
            return swc_fail_memory(error);
        }
        uint64_t place = reader->folded.length == 0 ? 0 : swc_hash64(swc_buf_str(&reader->folded));
        *key_out = half_of(digest ^ place * UINT64_C(0x9e3779b97f4a7c15));
    }
    remember(reader, &key, *key_out, 0);
    return SWC_OK;
}

swc_status places_class(place_reader *reader, const dedupe_letters *letters, swc_str text,
                        uint32_t *key_out, swc_error *error)
{
    *key_out = 0;
    place_key key = make_key('k', text, SWC_STR(""));
    if (recall(reader, &key, key_out, NULL)) {
        return SWC_OK;
    }
    if (!fold(reader, letters, text)) {
        return swc_fail_memory(error);
    }
    swc_buf *folded = &reader->folded;
    size_t start = folded->length > 4 && memcmp(folded->data, "lop ", 4) == 0 ? 4 : 0;
    size_t length = 0;
    for (size_t i = start; i < folded->length; i++) {
        if (folded->data[i] != ' ') {
            folded->data[length++] = folded->data[i];
        }
    }
    *key_out = length == 0 ? 0 : digest_of((swc_str){folded->data, length});
    remember(reader, &key, *key_out, 0);
    return SWC_OK;
}

static swc_status commune_of_today(place_reader *reader, const dedupe_letters *letters,
                                   swc_str district, swc_str text, uint32_t *key_out,
                                   swc_error *error)
{
    swc_unit_match match;
    swc_status status = swc_units_commune(reader->units, district, text, &match, error);
    if (status != SWC_OK) {
        return status;
    }
    bool known = match.status == SWC_UNIT_EXACT || match.status == SWC_UNIT_FOUND;
    if (!known) { /* the district may be the school's, or none: is there one commune of this name?
                   */
        swc_unit_match place;
        swc_unit province = SWC_UNIT_NONE;
        status = swc_units_district(reader->units, district, SWC_UNIT_NONE, &place, error);
        if (status == SWC_OK && place.unit != SWC_UNIT_NONE) {
            province = swc_district_province(place.unit);
        }
        if (status == SWC_OK) {
            status = swc_units_district_of(reader->units, text, province, &place, NULL, error);
        }
        if (status == SWC_OK && place.unit != SWC_UNIT_NONE) {
            status = swc_units_commune(reader->units, swc_str_of(swc_district_name(place.unit)),
                                       text, &match, error);
            known = match.status == SWC_UNIT_EXACT || match.status == SWC_UNIT_FOUND;
        }
        if (status != SWC_OK) {
            return status;
        }
    }
    swc_str name = known ? swc_str_of(swc_commune_rows[match.unit].new_name) : text;
    if (!fold(reader, letters, name)) {
        return swc_fail_memory(error);
    }
    *key_out = digest_of(swc_buf_str(&reader->folded));
    return SWC_OK;
}

swc_status places_commune(place_reader *reader, const dedupe_letters *letters, swc_str district,
                          swc_str text, uint32_t *commune_out, uint32_t *today_out,
                          swc_error *error)
{
    *commune_out = 0;
    *today_out = 0;
    if (text.length == 0) {
        return SWC_OK;
    }
    place_key key = make_key('c', text, district);
    if (recall(reader, &key, today_out, commune_out)) {
        return SWC_OK;
    }
    if (!fold(reader, letters, text)) {
        return swc_fail_memory(error);
    }
    *commune_out = digest_of(swc_buf_str(&reader->folded));
    swc_status status = commune_of_today(reader, letters, district, text, today_out, error);
    if (status == SWC_OK) {
        remember(reader, &key, *today_out, *commune_out);
    }
    return status;
}
