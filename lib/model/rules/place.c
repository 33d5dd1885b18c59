/* Places of one row: a commune that names its district, and what the list of units says of both. */
#include "model/rules/row.h"
#include "model/title/title.h"

#include <string.h>

static swc_status find_district(const rules_row *row, swc_value *district, swc_value *commune)
{
    swc_unit_match match;
    const char *name = NULL;
    swc_status status = swc_units_district_of(swc_value_reader_units(row->reader), commune->text,
                                              row->facts->province, &match, &name, row->error);
    if (status != SWC_OK || match.name == NULL) {
        return status;
    }
    status = rules_put(row, district, match.name);
    return status == SWC_OK && name != NULL ? rules_put(row, commune, name) : status;
}

/* Where the last part of a place begins ("..., huyện Ea Kar"), SIZE_MAX when it has one part. */
static size_t last_part(swc_str text)
{
    for (size_t i = text.length; i > 1; i--) {
        char c = text.data[i - 1];
        if (c == ',' || c == ';' || (c == '-' && text.data[i - 2] == ' ')) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* "Xã Ea Ô, huyện Ea Kar": the district goes to its own column, if that says nothing else. */
static swc_status split_commune(const rules_row *row, swc_value *district, swc_value *commune)
{
    enum { PLACE_BYTES = 256 };
    swc_units *units = swc_value_reader_units(row->reader);
    swc_str head = commune->text;
    swc_unit province = row->facts->province;
    char text[PLACE_BYTES];
    for (size_t at = last_part(head); at != SIZE_MAX; at = last_part(head)) {
        swc_str part = {head.data + at, head.length - at};
        swc_unit named = swc_units_province(units, part);
        swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
        swc_status status = SWC_OK;
        head.length = at - 1;
        if (named != SWC_UNIT_NONE) {
            province = named;
            continue;
        }
        status = swc_units_district(units, part, province, &match, row->error);
        bool agrees = match.name != NULL &&
                      (rules_is_absent(district) || swc_str_is(district->text, match.name));
        if (status != SWC_OK || !agrees || head.length >= sizeof text) {
            return status;
        }
        memcpy(text, head.data, head.length);
        text[head.length] = '\0';
        status = rules_put(row, commune, text);
        return status == SWC_OK && rules_is_absent(district) ? rules_put(row, district, match.name)
                                                             : status;
    }
    return SWC_OK;
}

/* "TP. Buôn Ma Thuột" where a commune and its district are asked for: the district alone. */
static swc_status take_bare_district(const rules_row *row, swc_value *district, swc_value *commune)
{
    swc_unit_match match = {SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    if (!swc_address_is_district(commune->text)) {
        return SWC_OK;
    }
    swc_status status = swc_units_district(swc_value_reader_units(row->reader), commune->text,
                                           row->facts->province, &match, row->error);
    if (status == SWC_OK && match.name != NULL) {
        commune->text = (swc_str){NULL, 0};
        status = rules_put(row, district, match.name);
    }
    return status;
}

swc_status rules_check_places(const rules_row *row)
{
    swc_value *district = rules_get(row, SWC_RULE_DISTRICT);
    swc_value *commune = rules_get(row, SWC_RULE_COMMUNE);
    if (district == NULL || commune == NULL || rules_is_blank(commune)) {
        return SWC_OK;
    }
    if (last_part(commune->text) != SIZE_MAX) {
        swc_status status = split_commune(row, district, commune);
        if (status != SWC_OK) {
            return status;
        }
    }
    if (rules_is_absent(district)) {
        swc_status status = take_bare_district(row, district, commune);
        if (status == SWC_OK && !rules_is_blank(commune)) {
            status = find_district(row, district, commune);
        }
        if (status != SWC_OK || rules_is_blank(district) || rules_is_blank(commune)) {
            return status;
        }
    }
    if (rules_is_blank(district)) {
        return SWC_OK;
    }
    swc_unit_match match;
    swc_status status = swc_units_commune(swc_value_reader_units(row->reader), district->text,
                                          commune->text, &match, row->error);
    if (status != SWC_OK) {
        return status;
    }
    if (match.name == NULL) {
        swc_value_find(commune, SWC_ISSUE_OUTLIER, "xã không có trong danh mục của huyện này",
                       "the list has no such commune in this district");
        return SWC_OK;
    }
    return match.status == SWC_UNIT_EXACT ? SWC_OK : rules_put(row, commune, match.name);
}
