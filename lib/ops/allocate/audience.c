/* Which earmarks and quotas hold for a student, found through the narrowest key of each. */
#include "ops/allocate/problem.h"
#include "text/unicode.h"

#include <stdlib.h>
#include <string.h>

/* Put an audience in front of its selector's chain. */
static bool chain(swc_keymap *map, swc_str key, uint32_t audience_number, uint32_t *next)
{
    size_t *value;
    bool found;
    if (!swc_keymap_put(map, key, &value, &found)) {
        return false;
    }
    next[audience_number] = found ? (uint32_t)*value : FLOW_NONE;
    *value = audience_number;
    return true;
}

/* The key of a commune in its district: names of communes come again in other districts. */
static bool add_place(audience_index *index, swc_str commune_folded, swc_str district_folded)
{
    swc_buf_clear(&index->key);
    return swc_buf_add_str(&index->key, commune_folded) && swc_buf_add_char(&index->key, '\n') &&
           swc_buf_add_str(&index->key, district_folded);
}

/* Every audience is indexed by its narrowest condition, school both by code and by name. */
static bool index_audience(audience_index *index, uint32_t number)
{
    const audience *one = &index->s->audiences[number];
    if (one->student.length > 0) {
        return chain(&index->by_student, one->student, number, index->next_code);
    }
    if (one->school.length > 0) {
        return chain(&index->by_school, one->school, number, index->next_code) &&
               chain(&index->by_school_name, one->school_folded, number, index->next_name);
    }
    if (one->commune_folded.length > 0 && one->district_folded.length > 0) {
        swc_str place;
        return add_place(index, one->commune_folded, one->district_folded) &&
               (place = swc_arena_copy(&index->arena, swc_buf_str(&index->key))).data != NULL &&
               chain(&index->by_place, place, number, index->next_code);
    }
    if (one->commune_folded.length > 0) {
        return chain(&index->by_commune, one->commune_folded, number, index->next_code);
    }
    if (one->district_folded.length > 0) {
        return chain(&index->by_district, one->district_folded, number, index->next_code);
    }
    return chain(&index->by_level, one->level, number, index->next_code);
}

/* The pools of each audience, rising. */
static bool list_pools(audience_index *index)
{
    const stock *s = index->s;
    index->pool_start = calloc(s->audience_count + 2, sizeof *index->pool_start);
    index->pool_list = malloc((s->pool_count + 1) * sizeof *index->pool_list);
    if (index->pool_start == NULL || index->pool_list == NULL) {
        return false;
    }
    for (size_t p = 0; p < s->pool_count; p++) {
        index->pool_start[s->pools[p].audience + 2]++;
    }
    for (size_t a = 2; a < s->audience_count + 2; a++) {
        index->pool_start[a] += index->pool_start[a - 1];
    }
    for (size_t p = 0; p < s->pool_count; p++) {
        index->pool_list[index->pool_start[s->pools[p].audience + 1]++] = (uint32_t)p;
    }
    return true;
}

swc_status alloc_audience_index_new(const stock *s, const claims *c, audience_index *out,
                                    swc_error *error)
{
    *out = (audience_index){.s = s, .c = c};
    swc_arena_init(&out->arena, SIZE_MAX / 2);
    out->next_code = malloc((s->audience_count + 1) * sizeof *out->next_code);
    out->next_name = malloc((s->audience_count + 1) * sizeof *out->next_name);
    bool done = out->next_code != NULL && out->next_name != NULL && list_pools(out);
    for (uint32_t a = 1; done && a < s->audience_count; a++) {
        done = index_audience(out, a);
    }
    if (!done) {
        alloc_audience_index_free(out);
        return swc_fail_memory(error);
    }
    return SWC_OK;
}

void alloc_audience_index_free(audience_index *index)
{
    swc_keymap *maps[] = {&index->by_student, &index->by_school,   &index->by_school_name,
                          &index->by_commune, &index->by_district, &index->by_level,
                          &index->by_place,   &index->groups};
    for (size_t i = 0; i < sizeof maps / sizeof maps[0]; i++) {
        swc_keymap_free(maps[i]);
    }
    free(index->next_code);
    free(index->next_name);
    free(index->pool_start);
    free(index->pool_list);
    free(index->lists);
    swc_arena_free(&index->arena);
    swc_buf_free(&index->key);
    swc_buf_free(&index->folded);
}

static bool list_add(audience_index *index, uint32_t value)
{
    void *lists = index->lists;
    if (!swc_grow(&lists, &index->list_capacity, index->list_length + 1, sizeof *index->lists)) {
        return false;
    }
    index->lists = lists;
    index->lists[index->list_length++] = value;
    return true;
}

/* The cells that conditions speak of, folded where they are compared folded. */
typedef struct asked {
    swc_str student_id, personal_id, school_code, level;
    swc_str school_folded, commune_folded, district_folded;
} asked;

static bool holds(const audience *one, const asked *who)
{
    bool is_named = one->student.length == 0 || swc_str_equal(one->student, who->student_id) ||
                    swc_str_equal(one->student, who->personal_id);
    bool in_school = one->school.length == 0 || swc_str_equal(one->school, who->school_code) ||
                     swc_str_equal(one->school_folded, who->school_folded);
    return is_named && in_school &&
           (one->commune_folded.length == 0 ||
            swc_str_equal(one->commune_folded, who->commune_folded)) &&
           (one->district_folded.length == 0 ||
            swc_str_equal(one->district_folded, who->district_folded)) &&
           (one->level.length == 0 || swc_str_equal(one->level, who->level));
}

/* Add the audiences of a chain that hold; `skip` holds those whose code chain found them already.
 */
static bool add_chain(audience_index *index, const swc_keymap *map, swc_str key,
                      const uint32_t *next, const asked *who, swc_str skip_school)
{
    size_t *first = key.length == 0 ? NULL : swc_keymap_get(map, key);
    uint32_t a = first == NULL ? FLOW_NONE : (uint32_t)*first;
    for (; a != FLOW_NONE; a = next[a]) {
        const audience *one = &index->s->audiences[a];
        if (skip_school.length > 0 && swc_str_equal(one->school, skip_school)) {
            continue;
        }
        if (holds(one, who) && !list_add(index, a)) {
            return false;
        }
    }
    return true;
}

static int compare_numbers(const void *left, const void *right)
{
    uint32_t a = *(const uint32_t *)left;
    uint32_t b = *(const uint32_t *)right;
    return a < b ? -1 : a > b;
}

static bool fold_into(swc_buf *buf, swc_str text, size_t *start, size_t *length)
{
    *start = buf->length;
    bool done = swc_fold_add(buf, text);
    *length = buf->length - *start;
    return done;
}

/* Fill `who`; the folded texts live in index->folded until the next call. */
static bool ask(audience_index *index, uint32_t row, asked *who)
{
    const swc_table *table = index->c->table;
    const student_columns *columns = &index->c->columns;
    size_t start[3];
    size_t length[3];
    swc_buf_clear(&index->folded);
    if (!fold_into(&index->folded, swc_table_get(table, row, columns->school_name), &start[0],
                   &length[0]) ||
        !fold_into(&index->folded, swc_table_get(table, row, columns->commune), &start[1],
                   &length[1]) ||
        !fold_into(&index->folded, swc_table_get(table, row, columns->district), &start[2],
                   &length[2])) {
        return false;
    }
    const char *data = index->folded.data;
    *who = (asked){
        .student_id = swc_table_get(table, row, columns->who.student_id),
        .personal_id = swc_table_get(table, row, columns->who.personal_id),
        .school_code = swc_table_get(table, row, columns->school_code),
        .level = swc_table_get(table, row, columns->level),
        .school_folded = {data == NULL ? NULL : data + start[0], length[0]},
        .commune_folded = {data == NULL ? NULL : data + start[1], length[1]},
        .district_folded = {data == NULL ? NULL : data + start[2], length[2]},
    };
    return true;
}

/* Cells of the place where the student learns and lives, as they are. */
static bool group_key(audience_index *index, uint32_t row)
{
    const swc_table *table = index->c->table;
    const student_columns *columns = &index->c->columns;
    const size_t cells[] = {columns->school_code, columns->school_name, columns->commune,
                            columns->district, columns->level};
    swc_buf_clear(&index->key);
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        if (!swc_buf_add_str(&index->key, swc_table_get(table, row, cells[i])) ||
            !swc_buf_add_char(&index->key, '\n')) {
            return false;
        }
    }
    return true;
}

static bool add_place_audiences(audience_index *index, const asked *who)
{
    swc_str none = {NULL, 0};
    return add_chain(index, &index->by_school, who->school_code, index->next_code, who, none) &&
           add_chain(index, &index->by_school_name, who->school_folded, index->next_name, who,
                     who->school_code) &&
           add_chain(index, &index->by_commune, who->commune_folded, index->next_code, who, none) &&
           add_place(index, who->commune_folded, who->district_folded) &&
           add_chain(index, &index->by_place, swc_buf_str(&index->key), index->next_code, who,
                     none) &&
           add_chain(index, &index->by_district, who->district_folded, index->next_code, who,
                     none) &&
           add_chain(index, &index->by_level, who->level, index->next_code, who, none);
}

/* Sort the list that begins after its count at `start`. */
static void close_list(audience_index *index, size_t start)
{
    index->lists[start] = (uint32_t)(index->list_length - start - 1);
    qsort(index->lists + start + 1, index->lists[start], sizeof *index->lists, compare_numbers);
}

/* Audiences named after the student: with their place's, in a list of its own. */
static bool add_named(audience_index *index, uint32_t row, size_t place, size_t *list_out)
{
    asked who;
    swc_str none = {NULL, 0};
    size_t start = index->list_length;
    if (!ask(index, row, &who) || !list_add(index, 0) ||
        !add_chain(index, &index->by_student, who.student_id, index->next_code, &who, none) ||
        (!swc_str_equal(who.student_id, who.personal_id) &&
         !add_chain(index, &index->by_student, who.personal_id, index->next_code, &who, none))) {
        return false;
    }
    if (index->list_length == start + 1) {
        index->list_length = start; /* none */
        *list_out = place;
        return true;
    }
    for (uint32_t i = 0; i < index->lists[place]; i++) {
        if (!list_add(index, index->lists[place + 1 + i])) {
            return false;
        }
    }
    close_list(index, start);
    *list_out = start;
    return true;
}

bool alloc_audiences_of(audience_index *index, uint32_t row, size_t *list_out)
{
    size_t *value;
    bool found;
    if (!group_key(index, row)) {
        return false;
    }
    value = swc_keymap_get(&index->groups, swc_buf_str(&index->key));
    if (value == NULL) {
        asked who;
        size_t start = index->list_length;
        swc_str kept = swc_arena_copy(&index->arena, swc_buf_str(&index->key));
        if (kept.data == NULL || !swc_keymap_put(&index->groups, kept, &value, &found) ||
            !ask(index, row, &who) || !list_add(index, 0) || !add_place_audiences(index, &who)) {
            return false;
        }
        close_list(index, start);
        *value = start;
    }
    *list_out = *value;
    return index->by_student.count == 0 || add_named(index, row, *value, list_out);
}
