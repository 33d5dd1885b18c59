/*
 * Who can use which pools (RULES 7.3, 7.4): children of one school, commune, district and level
 * share a profile, a child named in an earmark has its own. Gives nobody anything.
 */
#include "ops/audit/facts.h"
#include "text/unicode.h"

#include <stdlib.h>

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
    name_table lists;     /* values joined: first entry + 1 */
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
typedef struct home {
    answers given;  /* without the two numbers of a student */
    uint32_t place; /* into facts->places */
} home;

typedef struct reaching {
    audit_facts *facts;
    student_places at;
    swc_arena arena; /* keys of the two tables and folded answers: needed no longer than this */
    earmark_index index;
    swc_keymap places_by_cells;
    home *homes;
    size_t home_count, home_capacity;
    child_place reopened[SWC_LEVEL_COUNT + 1]; /* the later passes ask for the level alone */
    swc_buf key, scratch;
    keyed *found; /* pools met for one place or child, without repeats; key: tier and kind */
    size_t found_count, found_capacity;
    uint32_t *met; /* [pool_count] stamp of the search that met the pool last */
    uint32_t stamp;
} reaching;

/* Folded copy (RULES 7.2). */
static swc_status fold(reaching *reach, swc_str text, swc_str *out, swc_error *error)
{
    swc_buf_clear(&reach->scratch);
    if (!swc_fold_add(&reach->scratch, text)) {
        return swc_fail_memory(error);
    }
    *out = swc_arena_copy(&reach->arena, swc_buf_str(&reach->scratch));
    return out->data == NULL ? swc_fail_memory(error) : SWC_OK;
}

/* A cell of a key, with its length: no cell can imitate two. */
static bool add_cell(swc_buf *key, swc_str cell)
{
    return swc_buf_add(key, &cell.length, sizeof cell.length) && swc_buf_add_str(key, cell);
}

/* Join the answers of a shape into a key. */
static bool join_answers(uint32_t shape, const answers *given, swc_buf *key)
{
    swc_buf_clear(key);
    bool good = true;
    for (int i = 0; i < ANSWERS; i++) {
        if ((shape >> i & 1) != 0) {
            good = good && swc_buf_add_char(key, (char)('a' + i)) && add_cell(key, given->value[i]);
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

/* What a pool asks for, as answers that satisfy it: exact numbers and codes, folded names. */
static swc_status want(reaching *reach, const pool *p, asked_values *asked, answers *out,
                       swc_error *error)
{
    const int folded[][2] = {{ANSWER_SCHOOL_NAME, EARMARK_SCHOOL},
                             {ANSWER_COMMUNE, EARMARK_COMMUNE},
                             {ANSWER_DISTRICT, EARMARK_DISTRICT}};
    *out = (answers){0};
    swc_status status = SWC_OK;
    if (p->kind == POOL_QUOTA) { /* a district's name may hold anything */
        *asked = (asked_values){0};
        asked->of[EARMARK_DISTRICT] = p->asks;
    } else if (!audit_read_asks(p->asks, asked)) { /* was read when the pool was made */
        return swc_fail_memory(error);
    }
    for (size_t i = 0; i < 3 && status == SWC_OK; i++) {
        if (asked->of[folded[i][1]].data != NULL) {
            status = fold(reach, asked->of[folded[i][1]], &out->value[folded[i][0]], error);
        }
    }
    out->value[ANSWER_LEVEL] = asked->of[EARMARK_LEVEL];
    out->value[ANSWER_STUDENT_ID] = out->value[ANSWER_PERSONAL_ID] = asked->of[EARMARK_STUDENT];
    out->value[ANSWER_SCHOOL_CODE] = asked->of[EARMARK_SCHOOL];
    return status;
}

/* Put a pool under every combination of answers that satisfies its earmark: the student by
 * student_id or personal_id, the school by code or name. */
static swc_status index_pool(reaching *reach, uint32_t number, swc_error *error)
{
    asked_values asked;
    answers wanted;
    swc_status status = want(reach, &reach->facts->pools[number], &asked, &wanted, error);
    uint32_t fixed = (asked.of[EARMARK_COMMUNE].data != NULL ? 1u << ANSWER_COMMUNE : 0) |
                     (asked.of[EARMARK_DISTRICT].data != NULL ? 1u << ANSWER_DISTRICT : 0) |
                     (asked.of[EARMARK_LEVEL].data != NULL ? 1u << ANSWER_LEVEL : 0);
    for (int way = 0; way < WAYS && status == SWC_OK; way++) {
        uint32_t shape = fixed;
        if (((way & 1) != 0 && asked.of[EARMARK_STUDENT].data == NULL) ||
            ((way & 2) != 0 && asked.of[EARMARK_SCHOOL].data == NULL)) {
            continue;
        }
        if (asked.of[EARMARK_STUDENT].data != NULL) {
            shape |= 1u << ((way & 1) != 0 ? ANSWER_PERSONAL_ID : ANSWER_STUDENT_ID);
        }
        if (asked.of[EARMARK_SCHOOL].data != NULL) {
            shape |= 1u << ((way & 2) != 0 ? ANSWER_SCHOOL_NAME : ANSWER_SCHOOL_CODE);
        }
        uint32_t *head;
        bool found;
        add_shape(&reach->index, shape);
        swc_str key = {NULL, 0};
        if (join_answers(shape, &wanted, &reach->key)) {
            key = swc_arena_copy(&reach->arena, swc_buf_str(&reach->key));
        }
        if (key.data == NULL || !audit_names_put(&reach->index.lists, key, &head, &found)) {
            return swc_fail_memory(error);
        }
        reach->index.entries[reach->index.entry_count++] = (index_entry){number, found ? *head : 0};
        *head = (uint32_t)reach->index.entry_count;
    }
    return status;
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
        if (reach->facts->pools[i].kind < POOL_REOPENED) {
            status = index_pool(reach, (uint32_t)i, error);
        }
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
    reach->found[reach->found_count++].row = number;
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
        const uint32_t *head = audit_names_get(&reach->index.lists, swc_buf_str(&reach->key));
        for (uint32_t at = head == NULL ? 0 : *head; at != 0;) {
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

/* What soft earmarks leave, for the children of each level. */
static swc_status make_reopened(reaching *reach, swc_error *error)
{
    const audit_facts *facts = reach->facts;
    swc_status status = SWC_OK;
    for (uint8_t level = 0; level <= SWC_LEVEL_COUNT && status == SWC_OK; level++) {
        for (int in_pass = 0; in_pass < PASS_COUNT; in_pass++) {
            reach->reopened[level].uses[in_pass] = NOT_FOUND;
        }
        if (facts->in->policy->earmark != SWC_EARMARK_SOFT) {
            continue;
        }
        reach->found_count = 0;
        reach->stamp++;
        for (size_t type = 0; type < SWC_DEVICE_TYPE_COUNT && status == SWC_OK; type++) {
            if (facts->reopened[type] != NOT_FOUND) {
                status = meet(reach, facts->reopened[type], error);
            }
        }
        if (status == SWC_OK) {
            status = audit_make_profiles(reach->facts, reach->found, reach->found_count, level,
                                         true, &reach->reopened[level], error);
        }
    }
    return status;
}

/* A place out of the pools in reach->found. */
static swc_status add_place(reaching *reach, uint8_t level, uint32_t *number_out, swc_error *error)
{
    audit_facts *facts = reach->facts;
    void *places = facts->places;
    if (!swc_grow(&places, &facts->place_capacity, facts->place_count + 1, sizeof *facts->places)) {
        return swc_fail_memory(error);
    }
    facts->places = places;
    child_place made = reach->reopened[level];
    swc_status status =
        audit_make_profiles(facts, reach->found, reach->found_count, level, false, &made, error);
    *number_out = (uint32_t)facts->place_count;
    facts->places[facts->place_count++] = made;
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
        status = fold(reach, swc_table_get(students, c->row, folded[i][1]),
                      &out->value[folded[i][0]], error);
    }
    return status;
}

static swc_status add_home(reaching *reach, const child *c, size_t *number_out, swc_error *error)
{
    void *homes = reach->homes;
    if (!swc_grow(&homes, &reach->home_capacity, reach->home_count + 1, sizeof *reach->homes)) {
        return swc_fail_memory(error);
    }
    reach->homes = homes;
    home *made = &reach->homes[reach->home_count];
    swc_status status = answer_for(reach, c, &made->given, error);
    reach->found_count = 0;
    reach->stamp++;
    if (status == SWC_OK) {
        status = find_pools(reach, &made->given, false, error);
    }
    if (status == SWC_OK) {
        status = add_place(reach, c->level, &made->place, error);
    }
    *number_out = reach->home_count++;
    return status;
}

/* The home of a child, by its cells as they stand. */
static swc_status find_home(reaching *reach, const child *c, const home **out, swc_error *error)
{
    const swc_table *students = reach->facts->in->students;
    const size_t cells[] = {reach->at.school_code, reach->at.school_name, reach->at.commune,
                            reach->at.district, reach->at.level};
    swc_buf_clear(&reach->key);
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        if (!add_cell(&reach->key, swc_table_get(students, c->row, cells[i]))) {
            return swc_fail_memory(error);
        }
    }
    size_t *known = swc_keymap_get(&reach->places_by_cells, swc_buf_str(&reach->key));
    if (known != NULL) {
        *out = &reach->homes[*known];
        return SWC_OK;
    }
    swc_str key = swc_arena_copy(&reach->arena, swc_buf_str(&reach->key));
    size_t number = 0;
    swc_status status = add_home(reach, c, &number, error);
    if (status != SWC_OK) {
        return status;
    }
    bool found;
    if (key.data == NULL || !swc_keymap_put(&reach->places_by_cells, key, &known, &found)) {
        return swc_fail_memory(error);
    }
    *known = number;
    *out = &reach->homes[number];
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

/* A child whom an earmark names has pools that its neighbours lack: a place of its own. */
static swc_status add_named_place(reaching *reach, const home *at, child *c, swc_error *error)
{
    answers given = at->given;
    identity who = audit_identity(reach->facts, c);
    given.value[ANSWER_STUDENT_ID] = who.student_id;
    given.value[ANSWER_PERSONAL_ID] = who.personal_id;
    reach->found_count = 0;
    reach->stamp++;
    swc_status status = find_pools(reach, &given, true, error);
    if (status != SWC_OK || reach->found_count == 0) {
        return status;
    }
    status = find_pools(reach, &given, false, error);
    return status == SWC_OK ? add_place(reach, c->level, &c->place, error) : status;
}

static swc_status find_uses(reaching *reach, swc_error *error)
{
    audit_facts *facts = reach->facts;
    swc_status status = index_pools(reach, error);
    bool named = names_children(&reach->index);
    if (status == SWC_OK) {
        status = make_reopened(reach, error);
    }
    for (size_t i = 0; i < facts->child_count && status == SWC_OK; i++) {
        child *c = &facts->children[i];
        if (c->rank == 0) {
            continue;
        }
        const home *at = NULL;
        status = find_home(reach, c, &at, error);
        if (status == SWC_OK) {
            c->place = at->place;
        }
        if (status == SWC_OK && named) {
            status = add_named_place(reach, at, c, error);
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
    swc_arena_init(&reach.arena, SIZE_MAX);
    swc_status status = find_uses(&reach, error);
    audit_names_free(&reach.index.lists);
    swc_keymap_free(&reach.places_by_cells);
    free(reach.index.entries);
    free(reach.homes);
    free(reach.found);
    free(reach.met);
    swc_buf_free(&reach.key);
    swc_buf_free(&reach.scratch);
    swc_arena_free(&reach.arena);
    return status;
}
