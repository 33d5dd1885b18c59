/*
 * Who can use which pools (RULES 7.3, 7.4): children of one school, commune, district and level
 * share a profile, a child named in an earmark has its own. Gives nobody anything.
 */
#include "ops/audit/facts.h"

#include <stdlib.h>
#include <string.h>

/* What of a child an earmark can ask for, twice where two cells may answer. */
enum {
    ANSWER_STUDENT_ID,
    ANSWER_PERSONAL_ID,
    ANSWER_SCHOOL_CODE,
    ANSWER_SCHOOL_NAME,
    ANSWER_COMMUNE,
    ANSWER_DISTRICT,
    ANSWER_LEVEL,
    ANSWERS,
};

enum { WAYS = 4 }; /* two answers for the student, times two for the school */

/* Pools asking for the same keys with the same values, in a list. */
typedef struct index_entry {
    uint32_t pool;
    uint32_t next; /* entry + 1; 0 ends */
} index_entry;

typedef struct earmark_index {
    swc_keymap lists;     /* values joined: first entry + 1 */
    index_entry *entries; /* at most WAYS a pool */
    size_t entry_count;
    uint32_t shapes[1 << ANSWERS]; /* which combinations of answers are asked at all */
    size_t shape_count;
} earmark_index;

typedef struct answers {
    swc_str value[ANSWERS];
} answers;

typedef struct student_places {
    size_t school_code, school_name, commune, district, level;
} student_places;

/* Children whose cells of place and level look the same. */
typedef struct place {
    answers given; /* without the two numbers of a student */
    uint32_t uses[PASS_COUNT];
} place;

typedef struct reaching {
    audit_facts *facts;
    student_places at;
    earmark_index index;
    swc_keymap places_by_cells;
    place *places;
    size_t place_count, place_capacity;
    swc_buf key, scratch;
    uint32_t *found; /* pools met for one place or child, without repeats */
    size_t found_count, found_capacity;
    uint32_t *met; /* [pool_count] stamp of the search that met the pool last */
    uint32_t stamp;
} reaching;

/* Join the answers of a shape into a key. */
static bool join_answers(uint32_t shape, const answers *given, swc_buf *key)
{
    swc_buf_clear(key);
    bool good = true;
    for (int i = 0; i < ANSWERS; i++) {
        if ((shape >> i & 1) != 0) {
            good = good && swc_buf_add_char(key, (char)('a' + i)) &&
                   swc_buf_add_str(key, given->value[i]) && swc_buf_add_char(key, '\n');
        }
    }
    return good;
}

static void add_shape(earmark_index *index, uint32_t shape)
{
    for (size_t i = 0; i < index->shape_count; i++) {
        if (index->shapes[i] == shape) {
            return;
        }
    }
    index->shapes[index->shape_count++] = shape;
}

/* Put a pool under every combination of answers that satisfies its earmark: the student by
 * student_id or personal_id, the school by code or name. */
static swc_status index_pool(reaching *reach, uint32_t number, swc_error *error)
{
    const pool *p = &reach->facts->pools[number];
    answers wanted = {0};
    uint32_t fixed = 0;
    if (p->wants[EARMARK_COMMUNE].data != NULL) {
        fixed |= 1 << ANSWER_COMMUNE;
        wanted.value[ANSWER_COMMUNE] = p->wants_folded[EARMARK_COMMUNE];
    }
    if (p->wants[EARMARK_DISTRICT].data != NULL) {
        fixed |= 1 << ANSWER_DISTRICT;
        wanted.value[ANSWER_DISTRICT] = p->wants_folded[EARMARK_DISTRICT];
    }
    if (p->wants[EARMARK_LEVEL].data != NULL) {
        fixed |= 1 << ANSWER_LEVEL;
        wanted.value[ANSWER_LEVEL] = p->wants[EARMARK_LEVEL];
    }
    wanted.value[ANSWER_STUDENT_ID] = wanted.value[ANSWER_PERSONAL_ID] = p->wants[EARMARK_STUDENT];
    wanted.value[ANSWER_SCHOOL_CODE] = p->wants[EARMARK_SCHOOL];
    wanted.value[ANSWER_SCHOOL_NAME] = p->wants_folded[EARMARK_SCHOOL];
    for (int way = 0; way < WAYS; way++) {
        uint32_t shape = fixed;
        if ((way & 1) != 0 && p->wants[EARMARK_STUDENT].data == NULL) {
            continue;
        }
        if ((way & 2) != 0 && p->wants[EARMARK_SCHOOL].data == NULL) {
            continue;
        }
        if (p->wants[EARMARK_STUDENT].data != NULL) {
            shape |= UINT32_C(1) << ((way & 1) != 0 ? ANSWER_PERSONAL_ID : ANSWER_STUDENT_ID);
        }
        if (p->wants[EARMARK_SCHOOL].data != NULL) {
            shape |= UINT32_C(1) << ((way & 2) != 0 ? ANSWER_SCHOOL_NAME : ANSWER_SCHOOL_CODE);
        }
        size_t *head;
        bool found;
        add_shape(&reach->index, shape);
        swc_str key = {NULL, 0};
        if (join_answers(shape, &wanted, &reach->key)) {
            key = swc_arena_copy(&reach->facts->arena, swc_buf_str(&reach->key));
        }
        if (key.data == NULL || !swc_keymap_put(&reach->index.lists, key, &head, &found)) {
            return swc_fail_memory(error);
        }
        reach->index.entries[reach->index.entry_count++] =
            (index_entry){number, found ? (uint32_t)*head : 0};
        *head = reach->index.entry_count;
    }
    return SWC_OK;
}

static swc_status index_pools(reaching *reach, swc_error *error)
{
    size_t count = reach->facts->pool_count;
    reach->index.entries = calloc(WAYS * count + 1, sizeof *reach->index.entries);
    reach->met = calloc(count + 1, sizeof *reach->met);
    if (reach->index.entries == NULL || reach->met == NULL) {
        return swc_fail_memory(error);
    }
    swc_status status = SWC_OK;
    for (size_t i = 0; i < count && status == SWC_OK; i++) {
        status = index_pool(reach, (uint32_t)i, error);
    }
    return status;
}

static swc_status meet(reaching *reach, uint32_t number, swc_error *error)
{
    if (reach->met[number] == reach->stamp) {
        return SWC_OK;
    }
    reach->met[number] = reach->stamp;
    void *found = reach->found;
    if (!swc_grow(&found, &reach->found_capacity, reach->found_count + 1, sizeof *reach->found)) {
        return swc_fail_memory(error);
    }
    reach->found = found;
    reach->found[reach->found_count++] = number;
    return SWC_OK;
}

static const uint32_t by_name = UINT32_C(1) << ANSWER_STUDENT_ID | UINT32_C(1)
                                                                       << ANSWER_PERSONAL_ID;

/* All pools whose earmark holds for the answers; `named` chooses those that name a child. */
static swc_status find_pools(reaching *reach, const answers *given, bool named, swc_error *error)
{
    for (size_t i = 0; i < reach->index.shape_count; i++) {
        uint32_t shape = reach->index.shapes[i];
        if (((shape & by_name) != 0) != named) {
            continue;
        }
        if (!join_answers(shape, given, &reach->key)) {
            return swc_fail_memory(error);
        }
        size_t *head = swc_keymap_get(&reach->index.lists, swc_buf_str(&reach->key));
        for (uint32_t at = head == NULL ? 0 : (uint32_t)*head; at != 0;) {
            const index_entry *entry = &reach->index.entries[at - 1];
            swc_status status = meet(reach, entry->pool, error);
            if (status != SWC_OK) {
                return status;
            }
            at = entry->next;
        }
    }
    return SWC_OK;
}

typedef struct tier_order {
    const audit_facts *facts;
    uint8_t tier_of_type[SWC_CASH + 1];
} tier_order;

static int compare_uses(const void *left, const void *right, void *context)
{
    const tier_order *order = context;
    const pool *a = &order->facts->pools[*(const uint32_t *)left];
    const pool *b = &order->facts->pools[*(const uint32_t *)right];
    int difference = order->tier_of_type[a->type] - order->tier_of_type[b->type];
    if (difference == 0) {
        difference = (int)a->kind - (int)b->kind;
    }
    return difference != 0 ? difference : swc_str_compare(a->id, b->id);
}

enum { NO_TIER = UINT8_MAX };

/* A profile out of the pools found that `wanted` kinds and the tiers allow. */
static swc_status make_profile(reaching *reach, tier_order *order, size_t tier_count, bool reopened,
                               uint32_t *number_out, swc_error *error)
{
    audit_facts *facts = reach->facts;
    void *profiles = facts->profiles;
    void *uses = facts->uses;
    if (!swc_grow(&profiles, &facts->profile_capacity, facts->profile_count + 1,
                  sizeof *facts->profiles)) {
        return swc_fail_memory(error);
    }
    facts->profiles = profiles;
    if (!swc_grow(&uses, &facts->use_capacity, facts->use_count + reach->found_count + 1,
                  sizeof *facts->uses)) {
        return swc_fail_memory(error);
    }
    facts->uses = uses;
    profile *made = &facts->profiles[facts->profile_count];
    *made = (profile){.first = (uint32_t)facts->use_count, .tier_count = (uint32_t)tier_count};
    for (size_t i = 0; i < reach->found_count; i++) {
        const pool *p = &facts->pools[reach->found[i]];
        if (order->tier_of_type[p->type] != NO_TIER && (p->kind == POOL_REOPENED) == reopened) {
            facts->uses[facts->use_count++] = reach->found[i];
        }
    }
    uint32_t *first = facts->uses + made->first;
    size_t count = facts->use_count - made->first;
    qsort_r(first, count, sizeof *first, compare_uses, order);
    for (size_t i = 0, tier = 0; tier < tier_count; tier++) {
        while (i < count && order->tier_of_type[facts->pools[first[i]].type] == tier) {
            i++;
        }
        made->tier_end[tier] = (uint32_t)i;
    }
    *number_out = (uint32_t)facts->profile_count++;
    return SWC_OK;
}

/* The profiles of every pass, from the pools in reach->found. */
static swc_status make_profiles(reaching *reach, uint8_t level, uint32_t out[PASS_COUNT],
                                swc_error *error)
{
    const swc_policy *policy = reach->facts->in->policy;
    const swc_fit *fit = &policy->fit[level];
    bool soft = policy->earmark == SWC_EARMARK_SOFT;
    tier_order devices = {.facts = reach->facts};
    tier_order sims = {.facts = reach->facts};
    size_t tier_count = fit->tier_count;
    memset(devices.tier_of_type, NO_TIER, sizeof devices.tier_of_type);
    memset(sims.tier_of_type, NO_TIER, sizeof sims.tier_of_type);
    sims.tier_of_type[SWC_SIM] = 0;
    for (size_t tier = 0; tier < fit->tier_count; tier++) {
        for (int type = 0; type < SWC_SIM; type++) {
            if ((fit->tiers[tier] >> type & 1) != 0) {
                devices.tier_of_type[type] = (uint8_t)tier;
            }
        }
    }
    if (policy->cash_mode == SWC_CASH_GRANT) {
        devices.tier_of_type[SWC_CASH] = (uint8_t)tier_count++;
    }
    swc_status status = make_profile(reach, &devices, tier_count, false, &out[PASS_DEVICES], error);
    if (status == SWC_OK && soft) {
        status = make_profile(reach, &devices, tier_count, true, &out[PASS_DEVICES_OPEN], error);
    }
    if (status == SWC_OK && policy->sim_on) {
        status = make_profile(reach, &sims, 1, false, &out[PASS_SIMS], error);
    }
    if (status == SWC_OK && policy->sim_on && soft) {
        status = make_profile(reach, &sims, 1, true, &out[PASS_SIMS_OPEN], error);
    }
    return status;
}

static swc_status answer_for(reaching *reach, const child *c, answers *out, swc_error *error)
{
    const swc_table *students = reach->facts->in->students;
    const size_t folded[][2] = {{ANSWER_SCHOOL_NAME, reach->at.school_name},
                                {ANSWER_COMMUNE, reach->at.commune},
                                {ANSWER_DISTRICT, reach->at.district}};
    *out = (answers){0};
    out->value[ANSWER_SCHOOL_CODE] = swc_table_get(students, c->row, reach->at.school_code);
    out->value[ANSWER_LEVEL] = swc_table_get(students, c->row, reach->at.level);
    swc_status status = SWC_OK;
    for (size_t i = 0; i < 3 && status == SWC_OK; i++) {
        status = audit_fold(reach->facts, swc_table_get(students, c->row, folded[i][1]),
                            &reach->scratch, &out->value[folded[i][0]], error);
    }
    return status;
}

static swc_status add_place(reaching *reach, const child *c, size_t *number_out, swc_error *error)
{
    void *places = reach->places;
    if (!swc_grow(&places, &reach->place_capacity, reach->place_count + 1, sizeof *reach->places)) {
        return swc_fail_memory(error);
    }
    reach->places = places;
    place *made = &reach->places[reach->place_count];
    swc_status status = answer_for(reach, c, &made->given, error);
    for (int i = 0; i < PASS_COUNT; i++) {
        made->uses[i] = NOT_FOUND;
    }
    reach->found_count = 0;
    reach->stamp++;
    if (status == SWC_OK) {
        status = find_pools(reach, &made->given, false, error);
    }
    if (status == SWC_OK) {
        status = make_profiles(reach, c->level, made->uses, error);
    }
    *number_out = reach->place_count++;
    return status;
}

/* The place of a child, by its cells as they stand. */
static swc_status find_place(reaching *reach, const child *c, place **out, swc_error *error)
{
    const swc_table *students = reach->facts->in->students;
    const size_t cells[] = {reach->at.school_code, reach->at.school_name, reach->at.commune,
                            reach->at.district, reach->at.level};
    swc_buf_clear(&reach->key);
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        if (!swc_buf_add_str(&reach->key, swc_table_get(students, c->row, cells[i])) ||
            !swc_buf_add_char(&reach->key, '\n')) {
            return swc_fail_memory(error);
        }
    }
    size_t *known = swc_keymap_get(&reach->places_by_cells, swc_buf_str(&reach->key));
    if (known != NULL) {
        *out = &reach->places[*known];
        return SWC_OK;
    }
    swc_str key = swc_arena_copy(&reach->facts->arena, swc_buf_str(&reach->key));
    size_t number = 0;
    swc_status status = add_place(reach, c, &number, error);
    if (status != SWC_OK) {
        return status;
    }
    bool found;
    if (key.data == NULL || !swc_keymap_put(&reach->places_by_cells, key, &known, &found)) {
        return swc_fail_memory(error);
    }
    *known = number;
    *out = &reach->places[number];
    return SWC_OK;
}

static bool names_children(const earmark_index *index)
{
    for (size_t i = 0; i < index->shape_count; i++) {
        if ((index->shapes[i] & by_name) != 0) {
            return true;
        }
    }
    return false;
}

/* A child whom an earmark names has pools that its neighbours lack. */
static swc_status add_named_pools(reaching *reach, const place *home, child *c, swc_error *error)
{
    answers given = home->given;
    given.value[ANSWER_STUDENT_ID] = c->who.student_id;
    given.value[ANSWER_PERSONAL_ID] = c->who.personal_id;
    reach->found_count = 0;
    reach->stamp++;
    swc_status status = find_pools(reach, &given, true, error);
    if (status != SWC_OK || reach->found_count == 0) {
        return status;
    }
    status = find_pools(reach, &given, false, error);
    return status == SWC_OK ? make_profiles(reach, c->level, c->uses, error) : status;
}

static swc_status find_uses(reaching *reach, swc_error *error)
{
    audit_facts *facts = reach->facts;
    swc_status status = index_pools(reach, error);
    bool named = names_children(&reach->index);
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        child *c = &facts->children[i];
        place *home = NULL;
        if (c->rank == 0) {
            continue;
        }
        status = find_place(reach, c, &home, error);
        if (status == SWC_OK) {
            memcpy(c->uses, home->uses, sizeof c->uses);
        }
        if (status == SWC_OK && named) {
            status = add_named_pools(reach, home, c, error);
        }
    }
    return status;
}

swc_status audit_find_uses(audit_facts *facts, swc_error *error)
{
    const swc_table *students = facts->in->students;
    reaching reach = {.facts = facts,
                      .at = {.school_code = swc_table_column(students, "school_code"),
                             .school_name = swc_table_column(students, "school_name"),
                             .commune = swc_table_column(students, "commune"),
                             .district = swc_table_column(students, "district"),
                             .level = swc_table_column(students, "level")}};
    swc_status status = find_uses(&reach, error);
    swc_keymap_free(&reach.index.lists);
    swc_keymap_free(&reach.places_by_cells);
    free(reach.index.entries);
    free(reach.places);
    free(reach.found);
    free(reach.met);
    swc_buf_free(&reach.key);
    swc_buf_free(&reach.scratch);
    return status;
}
