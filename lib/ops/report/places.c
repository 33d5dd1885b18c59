/* Districts and schools: which rows mean the same place, and how it is written (FORMS 2.8). */
#include "ops/report/facts.h"

#include "model/units/data.h"
#include "model/units/units.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* Find or add; *id_out is 0 for an empty key, which stands for the unknown place. */
static swc_status intern(swc_report *report, places *list, swc_str key, uint32_t *id_out,
                         swc_error *error)
{
    size_t *value;
    bool found;
    void *items = list->items;
    if (!swc_grow(&items, &list->capacity, list->count + 2, sizeof *list->items)) {
        return swc_fail_memory(error);
    }
    list->items = items;
    if (list->count == 0) {
        list->items[list->count++] = (place_record){.district = 0};
    }
    if (key.length == 0) {
        *id_out = 0;
        return SWC_OK;
    }
    size_t *known = swc_keymap_get(&list->by_key, key);
    if (known != NULL) {
        *id_out = (uint32_t)*known;
        return SWC_OK;
    }
    swc_str owned = swc_arena_copy(&report->arena, key);
    if (owned.data == NULL || !swc_keymap_put(&list->by_key, owned, &value, &found)) {
        return swc_fail_memory(error);
    }
    *value = list->count;
    *id_out = (uint32_t)list->count;
    list->items[list->count++] = (place_record){.key = owned};
    return SWC_OK;
}

/* Count a spelling of a place; the commonest wins, ties by smallest bytes. */
static swc_status count_spelling(swc_report *report, places *list, uint32_t id, swc_str name,
                                 swc_error *error)
{
    place_record *item = &list->items[id];
    bool quiet = report->quiet_places && item->name.length > 0;
    if (id == 0 || name.length == 0 || item->from_register || quiet) {
        return SWC_OK;
    }
    swc_buf key = {0};
    size_t *value = NULL;
    bool found = false;
    bool good = swc_buf_add(&key, (const char *)&id, sizeof id) && swc_buf_add_str(&key, name);
    if (good) {
        value = swc_keymap_get(&list->spellings, swc_buf_str(&key));
        if (value == NULL) {
            swc_str owned = swc_arena_copy(&report->arena, swc_buf_str(&key));
            good = owned.data != NULL && swc_keymap_put(&list->spellings, owned, &value, &found);
        }
    }
    swc_buf_free(&key);
    if (!good || value == NULL) {
        return swc_fail_memory(error);
    }
    uint32_t count = (uint32_t)++ * value;
    bool better = count > item->best_count ||
                  (count == item->best_count && swc_str_compare(name, item->name) < 0);
    if (better) {
        item->best_count = count;
        item->name = name; /* borrowed from its table */
    }
    return SWC_OK;
}

/* The numbers of a place by its folded names. */
static swc_status find_place(swc_report *report, swc_str district, swc_str code, swc_str name,
                             uint32_t *district_out, uint32_t *school_out, swc_error *error)
{
    swc_buf key = {0};
    bool good = swc_fold_add(&key, district);
    swc_status status =
        good ? intern(report, &report->districts, swc_buf_str(&key), district_out, error)
             : swc_fail_memory(error);
    swc_buf_clear(&key);
    if (status == SWC_OK && code.length > 0) {
        good = swc_buf_add_text(&key, "C:") && swc_buf_add_str(&key, code);
    } else if (status == SWC_OK && name.length > 0) {
        good = swc_buf_printf(&key, "N:%u\x1f", *district_out) && swc_fold_add(&key, name);
    }
    if (status == SWC_OK) {
        status = good ? intern(report, &report->schools, swc_buf_str(&key), school_out, error)
                      : swc_fail_memory(error);
    }
    swc_buf_free(&key);
    return status;
}

/* The same, remembered as it was written: few schools stand in many rows, and folding is dear. */
static swc_status recall_place(swc_report *report, const swc_str written[3], uint32_t *district_out,
                               uint32_t *school_out, swc_error *error)
{
    bool good = true;
    swc_buf *key = &report->place_key;
    swc_buf_clear(key);
    for (size_t i = 0; i < 3; i++) {
        good = good && swc_buf_add_str(key, written[i]) && swc_buf_add_char(key, '\x1f');
    }
    if (!good) {
        return swc_fail_memory(error);
    }
    const size_t *known = swc_keymap_get(&report->written_places, swc_buf_str(key));
    if (known != NULL) {
        *district_out = report->place_pairs[*known].district;
        *school_out = report->place_pairs[*known].school;
        return SWC_OK;
    }
    swc_status status =
        find_place(report, written[0], written[1], written[2], district_out, school_out, error);
    if (status != SWC_OK) {
        return status;
    }
    size_t *value;
    bool found;
    void *pairs = report->place_pairs;
    swc_str owned = swc_arena_copy(&report->arena, swc_buf_str(key));
    if (owned.data == NULL || !swc_grow(&pairs, &report->place_pair_capacity,
                                        report->place_pair_count + 1, sizeof(place_pair))) {
        return swc_fail_memory(error);
    }
    report->place_pairs = pairs;
    if (!swc_keymap_put(&report->written_places, owned, &value, &found)) {
        return swc_fail_memory(error);
    }
    *value = report->place_pair_count;
    report->place_pairs[report->place_pair_count++] = (place_pair){*district_out, *school_out};
    return SWC_OK;
}

swc_status report_place(swc_report *report, swc_str district, swc_str code, swc_str name,
                        uint32_t *district_out, uint32_t *school_out, swc_error *error)
{
    swc_status status =
        recall_place(report, (swc_str[]){district, code, name}, district_out, school_out, error);
    if (status == SWC_OK) {
        status = count_spelling(report, &report->districts, *district_out, district, error);
    }
    if (status == SWC_OK && *school_out != 0) {
        place_record *school = &report->schools.items[*school_out];
        school->district = *district_out;
        if (code.length > 0) {
            school->code = code;
        }
        status = count_spelling(report, &report->schools, *school_out, name, error);
    }
    return status;
}

static swc_status finish(swc_report *report, places *list, swc_error *error)
{
    swc_buf key = {0};
    for (size_t i = 0; i < list->count; i++) {
        swc_buf_clear(&key);
        list->items[i].sort_key = (swc_str){NULL, 0};
        if (!swc_vietnamese_key_add(&key, list->items[i].name)) {
            swc_buf_free(&key);
            return swc_fail_memory(error);
        }
        list->items[i].sort_key = swc_arena_copy(&report->arena, swc_buf_str(&key));
        if (list->items[i].sort_key.data == NULL) {
            swc_buf_free(&key);
            return swc_fail_memory(error);
        }
    }
    swc_buf_free(&key);
    return SWC_OK;
}

/* [sort] district = code: the statistics office's number goes before the name; a district that the
 * list does not know stands behind the others. */
static swc_status sort_by_code(swc_report *report, swc_error *error)
{
    swc_units *units;
    swc_buf key = {0};
    swc_status status = swc_units_new(&units, error);
    if (status != SWC_OK) {
        return status;
    }
    for (size_t i = 1; status == SWC_OK && i < report->districts.count; i++) {
        place_record *item = &report->districts.items[i];
        swc_unit_match match;
        status = swc_units_district(units, item->name, SWC_UNIT_NONE, &match, error);
        if (status != SWC_OK) {
            break;
        }
        bool known = match.status == SWC_UNIT_EXACT || match.status == SWC_UNIT_FOUND;
        unsigned code = known ? swc_district_rows[match.unit].code : 0xFFFF;
        swc_buf_clear(&key);
        bool good = swc_buf_add_char(&key, (char)(code >> 8)) &&
                    swc_buf_add_char(&key, (char)(code & 0xFF)) &&
                    swc_buf_add_str(&key, item->sort_key);
        swc_str owned = {NULL, 0};
        if (good) {
            owned = swc_arena_copy(&report->arena, swc_buf_str(&key));
        }
        if (owned.data == NULL) {
            status = swc_fail_memory(error);
        } else {
            item->sort_key = owned;
        }
    }
    swc_buf_free(&key);
    swc_units_free(units);
    return status;
}

/* The kind of a district by its name. A name that means towns here and rural districts there (one
 * of another province) has none. */
static uint8_t kind_of(swc_str name)
{
    uint8_t kind = SWC_KIND_NO_KIND;
    for (size_t i = 0; i < SWC_DISTRICT_COUNT; i++) {
        if (!swc_str_is(name, swc_district_rows[i].name)) {
            continue;
        }
        if (kind != SWC_KIND_NO_KIND && kind != swc_district_rows[i].kind) {
            return SWC_KIND_NO_KIND;
        }
        kind = swc_district_rows[i].kind;
    }
    return kind;
}

static int compare_keys(const void *left, const void *right, void *context)
{
    const places *list = context;
    const place_record *a = &list->items[*(const uint32_t *)left];
    const place_record *b = &list->items[*(const uint32_t *)right];
    int order = swc_str_compare(a->sort_key, b->sort_key);
    return order != 0 ? order : swc_str_compare(a->key, b->key);
}

/* Give every place its place in the order, once: rows are compared far more often. */
static swc_status number_places(places *list, swc_error *error)
{
    if (list->count < 2) {
        return SWC_OK;
    }
    size_t known = list->count - 1;
    uint32_t *ids = malloc(known * sizeof *ids);
    if (ids == NULL) {
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < known; i++) {
        ids[i] = (uint32_t)i + 1;
    }
    qsort_r(ids, known, sizeof *ids, compare_keys, list);
    for (size_t i = 0; i < known; i++) {
        list->items[ids[i]].order = (uint32_t)i;
    }
    free(ids);
    list->items[0].order = UINT32_MAX; /* the unknown one comes last */
    return SWC_OK;
}

/* Districts that only the list of points names are sorted with the others. */
static swc_status add_covered_districts(swc_report *report, swc_error *error)
{
    swc_str none = {NULL, 0};
    swc_status status = SWC_OK;
    for (size_t row = 0; status == SWC_OK && row < report_rows(report, SWC_INPUT_COVERAGE); row++) {
        uint32_t district;
        uint32_t school;
        status = report_place(report, report_get(report, SWC_INPUT_COVERAGE, row, POINT_district),
                              none, none, &district, &school, error);
    }
    return status;
}

swc_status report_places_finish(swc_report *report, swc_error *error)
{
    for (size_t row = 0; row < report_rows(report, SWC_INPUT_SCHOOLS); row++) {
        uint32_t district;
        uint32_t school;
        swc_str name = report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_school_name);
        swc_status status =
            report_place(report, report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_district),
                         report_get(report, SWC_INPUT_SCHOOLS, row, SCHOOL_school_code), name,
                         &district, &school, error);
        if (status != SWC_OK) {
            return status;
        }
        report->schools.items[school].name = name;
        report->schools.items[school].from_register = true;
        report->schools.items[school].register_row = (uint32_t)row;
    }
    swc_status status = add_covered_districts(report, error);
    status = status == SWC_OK ? finish(report, &report->districts, error) : status;
    for (size_t i = 1; i < report->districts.count; i++) {
        report->districts.items[i].kind = kind_of(report->districts.items[i].name);
    }
    if (status == SWC_OK && report->forms.sort_by_code) {
        status = sort_by_code(report, error);
    }
    status = status == SWC_OK ? finish(report, &report->schools, error) : status;
    status = status == SWC_OK ? number_places(&report->districts, error) : status;
    return status == SWC_OK ? number_places(&report->schools, error) : status;
}

int report_compare_places(const places *list, uint32_t a, uint32_t b)
{
    uint32_t x = list->items[a].order;
    uint32_t y = list->items[b].order;
    return (x > y) - (x < y);
}
