/* Finds communes of both systems, and the district that a commune lies in. */
#include "model/units/index.h"

#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

static const char *const kind_labels[] = {"",         "Thành phố", "Thị xã", "Huyện",  "Quận",
                                          "Thị trấn", "Phường",    "Xã",     "Đặc khu"};

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
    bool shared = swc_units_is_number(name);
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
    char loose[SWC_UNITS_KEY_BYTES]; /* without its kind */
    char whole[SWC_UNITS_KEY_BYTES]; /* with what looked like a kind */
    unsigned kinds;                  /* 0: no kind was written */
} commune_query;

static bool make_query(commune_query *query, char key[SWC_UNITS_KEY_BYTES], swc_str text)
{
    *query = (commune_query){.text = text, .key = key};
    if (swc_key_into(text, key, SWC_UNITS_KEY_BYTES) == SIZE_MAX || key[0] == '\0') {
        return false;
    }
    swc_units_loosen(swc_units_skip_kind(key, SWC_COMMUNE_KINDS, &query->kinds), query->loose);
    swc_units_loosen(key, query->whole);
    return true;
}

/* 0: another name; 1: the same but for spelling; 2: also the kind that was written. */
static int commune_fits(const commune_query *query, const swc_commune_row *row, bool new_name)
{
    char key[SWC_UNITS_KEY_BYTES];
    char loose[SWC_UNITS_KEY_BYTES];
    swc_key_into(swc_str_of(new_name ? row->new_name : row->name), key, sizeof key);
    swc_units_loosen(key, loose);
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
    bool alike = swc_units_same_fold(&a, &b, query->text, name);
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
        for (uint16_t i = first == NULL ? (uint16_t)SWC_UNITS_NO_ITEM : (uint16_t)*first;
             i != SWC_UNITS_NO_ITEM && match->status == SWC_UNIT_UNKNOWN;
             i = units->by_name.next[i]) {
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
    char key[SWC_UNITS_KEY_BYTES];
    commune_query query;
    *match_out = (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    if (!swc_units_recall(units, 'c', SWC_UNIT_NONE, district, text, &slot, &known)) {
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

static void vote(district_vote *votes, const commune_query *query, const swc_name_index *index,
                 bool new_names, swc_unit province)
{
    for (uint16_t i = swc_units_first(index, query->loose); i != SWC_UNITS_NO_ITEM;
         i = index->next[i]) {
        const swc_commune_row *row = &swc_commune_rows[i];
        uint8_t kind = new_names ? row->new_kind : row->kind;
        if ((province != SWC_UNIT_NONE && !swc_units_suits_province(row->district, province)) ||
            (query->kinds != 0 && (query->kinds & (1u << kind)) == 0)) {
            continue;
        }
        if (votes->row == NULL || (new_names && !votes->new_name)) {
            votes->row = row;
            votes->new_name = new_names;
        }
        votes->several = votes->several ||
                         (votes->district != SWC_UNITS_NO_ITEM && votes->district != row->district);
        votes->district = row->district;
    }
}

swc_status swc_units_district_of(swc_units *units, swc_str commune, swc_unit province,
                                 swc_unit_match *match_out, const char **commune_out,
                                 swc_error *error)
{
    char key[SWC_UNITS_KEY_BYTES];
    commune_query query;
    district_vote votes = {.district = SWC_UNITS_NO_ITEM};
    *match_out = (swc_unit_match){SWC_UNIT_UNKNOWN, SWC_UNIT_NONE, NULL};
    swc_str bare = swc_units_cut_province(units, commune, &province);
    if (!swc_units_index_communes(units)) {
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
