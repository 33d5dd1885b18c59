/* Finds the places that an address names by their kind. Knows no place itself. */
#include "model/title/text.h"
#include "model/title/title.h"

#include <string.h>

typedef struct place_kinds {
    const char *const *words;
    size_t count;
    const char *letters; /* that stand for a kind before a point: "H. Ea Kar" */
} place_kinds;

/* How much of a text is a kind of place; 0 for none. */
static size_t kind_length(swc_str text, place_kinds kinds)
{
    size_t used = 0;
    for (size_t i = 0; i < kinds.count && used == 0; i++) {
        used = swc_title_begins(text, kinds.words[i]);
    }
    bool is_short = used == 0 && text.length > 2 && text.data[1] == '.' &&
                    strchr(kinds.letters, text.data[0] | 0x20) != NULL;
    return is_short ? 2 : used;
}

static size_t part_length(swc_str text)
{
    size_t length = 0;
    while (length < text.length && strchr(",;()/\n", text.data[length]) == NULL &&
           !(length > 1 && text.data[length] == '-' && text.data[length - 1] == ' ')) {
        length++;
    }
    return length;
}

/* The last part that begins with such a kind. */
static swc_str last_place(swc_str address, place_kinds kinds)
{
    swc_str found = {NULL, 0};
    for (size_t at = 0; at < address.length; at++) {
        char before = at == 0 ? ',' : address.data[at - 1];
        swc_str rest = {address.data + at, address.length - at};
        if (strchr(" ,;-(/\n", before) == NULL || strchr(" \n", address.data[at]) != NULL ||
            kind_length(rest, kinds) == 0) {
            continue;
        }
        found = (swc_str){rest.data, part_length(rest)};
        at += found.length;
    }
    while (found.length > 0 && strchr(" .", found.data[found.length - 1]) != NULL) {
        found.length--;
    }
    return found;
}

static const char *const districts[] = {"huyen", "thi xa", "thanh pho", "tp", "tx"};
static const place_kinds district_kinds = {districts, sizeof districts / sizeof districts[0], "h"};

swc_str swc_address_district(swc_str address)
{
    return last_place(address, district_kinds);
}

bool swc_address_is_district(swc_str place)
{
    return kind_length(place, district_kinds) > 0;
}

swc_str swc_address_commune(swc_str address)
{
    static const char *const words[] = {"xa", "phuong", "thi tran", "tt"};
    swc_str place = last_place(address, (place_kinds){words, sizeof words / sizeof words[0], "xp"});
    if (place.length > 0) { /* with the province behind it */
        place.length = address.length - (size_t)(place.data - address.data);
    }
    return place;
}
